/** PAC_CLIENT_INFO: [MS-PAC] 2.7. Whose PAC it is; what ties it to the ticket. */
import { ByteReader } from "../../bytes/reader.ts";
import { DecodeError } from "../../status/errors.ts";
import { readText, textOctets } from "./text.ts";

export interface PacClientInfo {
  /** FILETIME of the first ticket's authtime: hundreds of nanoseconds since 1601. */
  readonly clientId: bigint;
  readonly name: string;
}

const HEADER = 10;

/** ClientId(64), NameLength(16, octets), Name (UTF-16), little-endian. @throws DecodeError */
export function decodePacClientInfo(octets: Uint8Array): PacClientInfo {
  const reader = new ByteReader(octets, "PAC_CLIENT_INFO");
  const low = reader.u32();
  const clientId = (BigInt(reader.u32()) << 32n) | BigInt(low);
  const length = reader.u16();
  return { clientId, name: readText(reader.take(length, "Name"), "PAC_CLIENT_INFO") };
}

export function encodePacClientInfo(info: PacClientInfo): Uint8Array {
  const name = textOctets(info.name);
  if (name.length > 0xffff) throw new DecodeError("PAC_CLIENT_INFO", 8, `a name of ${name.length} octets`);
  const out = new Uint8Array(HEADER + name.length);
  const view = new DataView(out.buffer);
  view.setBigUint64(0, info.clientId, true);
  view.setUint16(8, name.length, true);
  out.set(name, HEADER);
  return out;
}
