/** Integers where they lie among octets. The callers have made sure that the octets are there. */

export function u16(bytes: Uint8Array, at: number, littleEndian = true): number {
  return littleEndian ? bytes[at]! | (bytes[at + 1]! << 8) : (bytes[at]! << 8) | bytes[at + 1]!;
}

export function u32(bytes: Uint8Array, at: number, littleEndian = true): number {
  return littleEndian
    ? (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0
    : ((bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!) >>> 0;
}

/** 64 bits as a double: exact below 2^53, and the nearest double above. */
export function u64(bytes: Uint8Array, at: number, littleEndian = true): number {
  const first = u32(bytes, at, littleEndian);
  const second = u32(bytes, at + 4, littleEndian);
  return littleEndian ? second * 4294967296 + first : first * 4294967296 + second;
}

/** 64 bits, signed, as a double. */
export function i64(bytes: Uint8Array, at: number, littleEndian = true): number {
  const first = u32(bytes, at, littleEndian);
  const second = u32(bytes, at + 4, littleEndian);
  return littleEndian ? (second | 0) * 4294967296 + first : (first | 0) * 4294967296 + second;
}
