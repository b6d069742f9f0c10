/** Names of captures as a user gives them: files, directories, patterns that no shell has expanded. */
import type { Dirent } from "node:fs";
import { glob, open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { detectReader } from "../../capture/files/detect.ts";
import { CaptureError } from "../../capture/frame.ts";

/** More are not taken: a directory that was named by mistake. */
const MOST = 100_000;

export interface Expanded {
  /** In order: as named, within a directory or pattern by name. */
  readonly paths: readonly string[];
  /** Files of directories that are no captures. */
  readonly passedOver: number;
}

/**
 * Directories give the captures in them and below, told by their first octets or their name; patterns (`*`, `?`, `[`) what they match where no file
 * has that very name. What does not exist is kept, so that opening it tells why.
 */
export async function expandPaths(names: readonly string[]): Promise<Expanded> {
  const paths: string[] = [];
  let passedOver = 0;
  const add = (path: string) => {
    if (paths.length >= MOST) throw new CaptureError({ kind: "limit", limit: "files" }, `more than ${MOST} files: name fewer`);
    paths.push(path);
  };
  for (const name of names) {
    const stats = name === "-" ? undefined : await stat(name).catch(() => undefined);
    if (stats?.isDirectory()) {
      for (const path of await filesBelow(name)) {
        if (await mayBeCapture(path)) add(path);
        else passedOver++;
      }
    } else if (stats === undefined && name !== "-" && /[*?[]/.test(name)) {
      const found: string[] = [];
      for await (const path of glob(name)) found.push(path);
      if (found.length === 0) add(name);
      for (const path of found.sort(byName)) if ((await stat(path).catch(() => undefined))?.isDirectory() !== true) add(path);
    } else add(name);
  }
  return { paths, passedOver };
}

async function filesBelow(directory: string): Promise<string[]> {
  let entries: Dirent[];
  try {
    entries = await readdir(directory, { recursive: true, withFileTypes: true });
  } catch {
    // Opening it says why.
    return [directory];
  }
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(byName);
}

/** trace2 before trace10: rotated captures are numbered. */
const order = new Intl.Collator("en", { numeric: true });
function byName(a: string, b: string): number {
  return order.compare(a, b) || (a < b ? -1 : 1);
}

/** Names that tools give captures; also `x.pcap3`, as tcpdump -C writes it. */
const CAPTURE_NAME = /\.(pcap|pcapng|ntar|cap|snoop|etl|matp|dmp)\d*(\.(gz|zst|lz4|bz2|xz))?$/i;

async function mayBeCapture(path: string): Promise<boolean> {
  if (CAPTURE_NAME.test(path)) return (await stat(path).catch(() => undefined))?.isDirectory() !== true;
  try {
    const handle = await open(path, "r");
    try {
      if (!(await handle.stat()).isFile()) return false;
      const { bytesRead, buffer } = await handle.read(new Uint8Array(256), 0, 256, 0);
      return bytesRead > 0 && detectReader([buffer.subarray(0, bytesRead)], true) !== undefined;
    } finally {
      await handle.close();
    }
  } catch {
    return false;
  }
}
