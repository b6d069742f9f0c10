/** What Netlogon's two signatures have alike: their first 32 octets. */
import { ByteReader } from "../../bytes/reader.ts";
import type { ByteWriter } from "../../bytes/writer.ts";

/** SealAlgorithm of a PDU that is signed only. */
export const NL_SEAL_NONE = 0xffff;

/** Where the fields are. */
export const NL_SIGNATURE = { SEQUENCE: 8, CHECKSUM: 16, CONFOUNDER: 24 } as const;

export interface NlSignature {
  /** Whether the Confounder and the message are encrypted. */
  readonly sealed: boolean;
  readonly flags: number;
  /** 8 octets, encrypted. */
  readonly sequenceNumber: Uint8Array;
  /** 8 octets. */
  readonly checksum: Uint8Array;
  /** 8 octets, encrypted; of a signature without encryption it says nothing and may be missing: zeros then. */
  readonly confounder: Uint8Array;
}

/** @throws DecodeError */
export function decodeSignature(what: string, bytes: Uint8Array, signAlgorithm: number, sealAlgorithm: number): NlSignature {
  const reader = new ByteReader(bytes, what);
  const sign = reader.u16();
  if (sign !== signAlgorithm) reader.fail(`SignatureAlgorithm 0x${sign.toString(16)}`, 0);
  const seal = reader.u16();
  if (seal !== sealAlgorithm && seal !== NL_SEAL_NONE) reader.fail(`SealAlgorithm 0x${seal.toString(16)}`, 2);
  const pad = reader.u16();
  if (pad !== 0xffff) reader.fail(`Pad 0x${pad.toString(16)}`, 4);
  const sealed = seal !== NL_SEAL_NONE;
  return {
    sealed,
    flags: reader.u16(),
    sequenceNumber: reader.take(8, "SequenceNumber"),
    checksum: reader.take(8, "Checksum"),
    confounder: !sealed && reader.remaining < 8 ? new Uint8Array(8) : reader.take(8, "Confounder"),
  };
}

export function writeSignature(writer: ByteWriter, signature: NlSignature, signAlgorithm: number, sealAlgorithm: number): void {
  writer.u16(signAlgorithm).u16(signature.sealed ? sealAlgorithm : NL_SEAL_NONE);
  writer.u16(0xffff).u16(signature.flags);
  writer.write(signature.sequenceNumber).write(signature.checksum).write(signature.confounder);
}
