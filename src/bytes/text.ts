/**
 * Characters of a message as strings, code unit by code unit: unpaired surrogates survive, because names on Windows may hold them. Short strings are
 * made by fromCharCode in batches, long ones by Node's native slices where they exist.
 */

interface NativeBuffer extends Uint8Array {
  ucs2Slice(start: number, end: number): string;
  latin1Slice(start: number, end: number): string;
  ucs2Write(text: string, offset: number, length?: number): number;
  latin1Write(text: string, offset: number, length?: number): number;
}
interface NativeBufferConstructor {
  readonly prototype: NativeBuffer;
  from(buffer: ArrayBufferLike, offset: number, length: number): NativeBuffer;
}

/** globalThis.Buffer's methods work on any Uint8Array; absent in browsers, where the loops below do all. */
export const native: NativeBuffer | undefined = (() => {
  const prototype = (globalThis as unknown as { Buffer?: NativeBufferConstructor }).Buffer?.prototype;
  return prototype !== undefined && typeof prototype.ucs2Slice === "function" && typeof prototype.latin1Slice === "function"
    ? prototype
    : undefined;
})();

/** `count` UTF-16 code units from octet `at`. */
export function wideText(bytes: Uint8Array, at: number, count: number, littleEndian: boolean): string {
  if (native !== undefined && littleEndian && count > 12) return native.ucs2Slice.call(bytes, at, at + 2 * count);
  return wideTextPlain(bytes, at, count, littleEndian);
}

/** The same without Node's help. */
export function wideTextPlain(bytes: Uint8Array, at: number, count: number, littleEndian: boolean): string {
  const low = littleEndian ? 0 : 1;
  const high = 1 - low;
  let text = "";
  let i = at;
  const unit = (offset: number) => bytes[i + offset + low]! | (bytes[i + offset + high]! << 8);
  for (let left = count; left >= 4; left -= 4, i += 8) text += String.fromCharCode(unit(0), unit(2), unit(4), unit(6));
  for (const end = at + 2 * count; i < end; i += 2) text += String.fromCharCode(unit(0));
  return text;
}

/** `count` octets from `at` as Latin-1. */
export function narrowText(bytes: Uint8Array, at: number, count: number): string {
  if (native !== undefined && count > 12) return native.latin1Slice.call(bytes, at, at + count);
  return narrowTextPlain(bytes, at, count);
}

/** The same without Node's help. */
export function narrowTextPlain(bytes: Uint8Array, at: number, count: number): string {
  let text = "";
  let i = at;
  for (let left = count; left >= 4; left -= 4, i += 4) text += String.fromCharCode(bytes[i]!, bytes[i + 1]!, bytes[i + 2]!, bytes[i + 3]!);
  for (const end = at + count; i < end; i++) text += String.fromCharCode(bytes[i]!);
  return text;
}
