/** Files that are read whole, and not without end: a device has none, and a size that was told before may be another file's by now. */
import { closeSync, openSync, readSync } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { wipe } from "../../crypto/octets.ts";

/** Octets of the first buffer; most files of keys fit. */
const FIRST = 8_192;

/**
 * @param most octets
 * @returns memory of its own, for the caller to overwrite where it holds secrets; undefined where there is more
 * @throws what the system says
 */
export function readWithin(path: string, most: number): Uint8Array | undefined {
  const file = openSync(path, "r");
  try {
    let into = new Uint8Array(Math.min(FIRST, most + 1));
    for (let length = 0; ; ) {
      const count = readSync(file, into, length, into.length - length, null);
      if (count === 0) return into.subarray(0, length);
      length += count;
      if (length === into.length) into = grown(into, most);
      if (length > most) return overrun(into);
    }
  } finally {
    closeSync(file);
  }
}

/** The same of a file that is open. */
export async function readHandleWithin(file: FileHandle, most: number): Promise<Uint8Array | undefined> {
  let into = new Uint8Array(Math.min(FIRST, most + 1));
  for (let length = 0; ; ) {
    const { bytesRead } = await file.read(into, length, into.length - length, null);
    if (bytesRead === 0) return into.subarray(0, length);
    length += bytesRead;
    if (length === into.length) into = grown(into, most);
    if (length > most) return overrun(into);
  }
}

function grown(octets: Uint8Array, most: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.min(octets.length * 2, most + 1));
  larger.set(octets.subarray(0, larger.length));
  wipe(octets);
  return larger;
}

function overrun(octets: Uint8Array): undefined {
  wipe(octets);
  return undefined;
}
