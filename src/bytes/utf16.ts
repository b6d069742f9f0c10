/** UTF-16 on the wire, code unit by code unit: unpaired surrogates survive both ways, because names on Windows may hold them. */

/** What is used of Node's Buffer, where there is one. */
interface NodeBuffer extends Uint8Array {
  ucs2Slice?(start: number, end: number): string;
  ucs2Write?(text: string, offset: number): number;
}
interface BufferConstructor {
  from(buffer: ArrayBufferLike, byteOffset: number, length: number): NodeBuffer;
}

const BufferHere = (globalThis as { Buffer?: BufferConstructor }).Buffer;
const hasSlice = BufferHere !== undefined && typeof BufferHere.from(new ArrayBuffer(0), 0, 0).ucs2Slice === "function";
const hasWrite = BufferHere !== undefined && typeof BufferHere.from(new ArrayBuffer(0), 0, 0).ucs2Write === "function";

/** Octets below which a plain loop beats the call into native code. */
const nativeFrom = 32;

/**
 * Text of `bytes[start..end)`; an odd last octet is not read.
 * @param start octets
 * @param end octets
 */
export function decodeUtf16(bytes: Uint8Array, littleEndian = true, start = 0, end = bytes.length): string {
  if (littleEndian && hasSlice && end - start >= nativeFrom) {
    const even = end - ((end - start) & 1);
    return BufferHere!.from(bytes.buffer, bytes.byteOffset, bytes.length).ucs2Slice!(start, even);
  }
  return decodeUtf16Plain(bytes, littleEndian, start, end);
}

/** The same without Node's help. */
export function decodeUtf16Plain(bytes: Uint8Array, littleEndian = true, start = 0, end = bytes.length): string {
  const low = littleEndian ? 0 : 1;
  let text = "";
  const units: number[] = [];
  for (let at = start; at + 1 < end; at += 2) {
    units.push(bytes[at + low]! | (bytes[at + 1 - low]! << 8));
    if (units.length === 4096) text += String.fromCharCode(...units.splice(0));
  }
  return text + String.fromCharCode(...units);
}

/** Two octets a code unit, no terminator. */
export function encodeUtf16(text: string, littleEndian = true): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  writeUtf16(text, bytes, 0, littleEndian);
  return bytes;
}

/** Writes `text.length * 2` octets at `offset`, which must be there. @returns the octets written */
export function writeUtf16(text: string, target: Uint8Array, offset: number, littleEndian = true): number {
  if (littleEndian && hasWrite && text.length * 2 >= nativeFrom) {
    return BufferHere!.from(target.buffer, target.byteOffset, target.length).ucs2Write!(text, offset);
  }
  return writeUtf16Plain(text, target, offset, littleEndian);
}

/** The same without Node's help. */
export function writeUtf16Plain(text: string, target: Uint8Array, offset: number, littleEndian = true): number {
  const low = littleEndian ? 0 : 1;
  for (let i = 0, at = offset; i < text.length; i++, at += 2) {
    const unit = text.charCodeAt(i);
    target[at + low] = unit;
    target[at + 1 - low] = unit >>> 8;
  }
  return text.length * 2;
}
