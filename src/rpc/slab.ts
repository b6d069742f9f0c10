/**
 * Small copies that stay with their receiver. One allocation serves many of them, as Node's Buffer pool does: a typed array of its own for
 * every stub of a few octets costs several times the copy, and a codec's DataView of it again.
 */
const SLAB = 32 * 1024;
/** Larger copies have memory of their own, so that a kept stub does not keep much more than itself. */
const LARGEST = 2 * 1024;
const empty = new Uint8Array(0);

let slab = new Uint8Array(SLAB);
let used = 0;

/** A copy of `source[start..end)`, aligned to 8 octets; never written again. */
export function keep(source: Uint8Array, start: number, end: number): Uint8Array {
  const length = end - start;
  if (length <= 0) return empty;
  if (length > LARGEST) {
    const copy = new Uint8Array(length);
    copy.set(new Uint8Array(source.buffer, source.byteOffset + start, length));
    return copy;
  }
  if (used + length > SLAB) {
    slab = new Uint8Array(SLAB);
    used = 0;
  }
  const at = used;
  used = (used + length + 7) & ~7;
  if (length <= 48) for (let i = 0; i < length; i++) slab[at + i] = source[start + i]!;
  else slab.set(new Uint8Array(source.buffer, source.byteOffset + start, length), at);
  return new Uint8Array(slab.buffer, at, length);
}
