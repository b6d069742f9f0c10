/** The well-known constant of a usage's key: the usage, four octets big-endian, and what the key is for: [RFC 3961] 5.3, [RFC 8009] 3. */

/** @param purpose 0xaa encryption, 0x55 integrity, 0x99 checksum */
export function usageConstant(usage: number, purpose: 0xaa | 0x55 | 0x99): Uint8Array {
  return Uint8Array.of(usage >>> 24, usage >>> 16, usage >>> 8, usage, purpose);
}
