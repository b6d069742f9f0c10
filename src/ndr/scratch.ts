/**
 * Small stubs are read and written by way of one buffer that all of them share. The views that compiled functions want of a stub's own memory
 * cost 66 ns (octets) and 132 ns (DataView) each, copying a few octets 15 ns: for a call with two numbers that was a third of its time.
 */

import { isOctet } from "./layout.ts";
import type { Type } from "./types.ts";
import { holds } from "./walk.ts";

const LARGEST = 128;
const memory = new ArrayBuffer(LARGEST);

export interface Scratch {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

/** One for each length, so that bounds are those of the stub. */
const scratches: (Scratch | undefined)[] = new Array<Scratch | undefined>(LARGEST + 1).fill(undefined);

/** Memory of exactly `length` octets, whose contents last until the next call; undefined where that does not pay. */
export function scratchOf(length: number): Scratch | undefined {
  if (length > LARGEST) return undefined;
  const known = scratches[length];
  if (known !== undefined) return known;
  const made = { bytes: new Uint8Array(memory, 0, length), view: new DataView(memory, 0, length) };
  scratches[length] = made;
  return made;
}

/** Are there octets among the values that stay views of the stub? Such a stub must not be read from the shared memory. */
export function holdsViews(type: Type): boolean {
  return holds(type, (t) => t.kind === "interface" || (t.kind === "string" && t.unit === "byte") || (t.kind === "array" && isOctet(t.of)));
}
