/** PAC_ATTRIBUTES_INFO: [MS-PAC] 2.14. */
import { ByteReader } from "../../bytes/reader.ts";

export const PAC_ATTRIBUTE = { requested: 1, givenImplicitly: 2 } as const;

/** FlagsLength(32, bits), Flags(32 each), little-endian. @returns the first 32 flags @throws DecodeError */
export function decodePacAttributesInfo(octets: Uint8Array): number {
  const reader = new ByteReader(octets, "PAC_ATTRIBUTES_INFO");
  const length = reader.u32();
  const flags = reader.u32();
  return length >= 32 ? flags : (flags & (2 ** length - 1)) >>> 0;
}

export function encodePacAttributesInfo(flags: number): Uint8Array {
  const out = new Uint8Array(8);
  const view = new DataView(out.buffer);
  view.setUint32(0, 2, true);
  view.setUint32(4, flags & 3, true);
  return out;
}
