/** PAC_SIGNATURE_DATA: [MS-PAC] 2.8. */
import { ByteReader } from "../../bytes/reader.ts";

export interface PacSignatureData {
  /** Checksum type of Kerberos, signed: -138 HMAC-MD5, 15 and 16 AES-SHA1, 19 and 20 AES-SHA2. */
  readonly type: number;
  /** As long as its type says; all that is there where the type is not known. A view. */
  readonly signature: Uint8Array;
  /** Of a read-only domain controller; undefined where another signed. */
  readonly rodcIdentifier: number | undefined;
}

const LENGTHS: Readonly<Record<number, number>> = { [-138]: 16, 15: 12, 16: 12, 19: 16, 20: 24 };

/** SignatureType(32), Signature, RODCIdentifier(16, may be absent), little-endian. @throws DecodeError */
export function decodePacSignatureData(octets: Uint8Array): PacSignatureData {
  const reader = new ByteReader(octets, "PAC_SIGNATURE_DATA");
  const type = reader.u32() | 0;
  const length = LENGTHS[type];
  if (length === undefined) return { type, signature: reader.take(reader.remaining), rodcIdentifier: undefined };
  const signature = reader.take(length, "Signature");
  return { type, signature, rodcIdentifier: reader.remaining >= 2 ? reader.u16() : undefined };
}

export function encodePacSignatureData(data: PacSignatureData): Uint8Array {
  const out = new Uint8Array(4 + data.signature.length + (data.rodcIdentifier === undefined ? 0 : 2));
  const view = new DataView(out.buffer);
  view.setInt32(0, data.type, true);
  out.set(data.signature, 4);
  if (data.rodcIdentifier !== undefined) view.setUint16(4 + data.signature.length, data.rodcIdentifier, true);
  return out;
}
