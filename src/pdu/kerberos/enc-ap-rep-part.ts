/** EncAPRepPart: [RFC 4120] 5.5.2. What an AP-REP has encrypted. */
import { applicationTag, BerReader, element, integer, sequence, TAG } from "../asn1/ber.ts";
import { readSequenceNumber } from "./authenticator.ts";
import { type EncryptionKey, encodeEncryptionKey, readEncryptionKey } from "./encryption-key.ts";
import { field, kerberosTime, optional, takeInteger, takeOptionalField, takeText } from "./types.ts";

export const ENC_AP_REP_PART = applicationTag(27, true);

export interface EncApRepPart {
  /** As the authenticator had them. */
  readonly ctime: string;
  readonly cusec: number;
  readonly subkey: EncryptionKey | undefined;
  /** Unsigned 32 bits. */
  readonly seqNumber: number | undefined;
}

/** EncAPRepPart ::= [APPLICATION 27] SEQUENCE { ctime [0], cusec [1], subkey [2] OPTIONAL, seq-number [3] OPTIONAL } */
export function encodeEncApRepPart(part: EncApRepPart): Uint8Array {
  return element(
    ENC_AP_REP_PART,
    sequence(
      field(0, kerberosTime(part.ctime)),
      field(1, integer(part.cusec)),
      optional(2, part.subkey, encodeEncryptionKey),
      optional(3, part.seqNumber, (value) => integer(value)),
    ),
  );
}

/** The key is a view. @throws DecodeError */
export function decodeEncApRepPart(bytes: Uint8Array): EncApRepPart {
  const part = new BerReader("EncAPRepPart", bytes).take(ENC_AP_REP_PART, "EncAPRepPart").take(TAG.sequence, "EncAPRepPart");
  const ctime = takeText(part, 0, "ctime", TAG.generalizedTime);
  const cusec = takeInteger(part, 1, "cusec");
  const subkey = takeOptionalField(part, 2, "subkey", readEncryptionKey);
  return { ctime, cusec, subkey, seqNumber: takeOptionalField(part, 3, "seq-number", readSequenceNumber) };
}
