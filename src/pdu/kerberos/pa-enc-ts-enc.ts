/** PA-ENC-TS-ENC: [RFC 4120] 5.2.7.2. The client's time, encrypted with its key, by which it shows that it has that key. */
import { BerReader, integer, sequence, TAG } from "../asn1/ber.ts";
import { field, kerberosTime, optional, takeOptionalField, takeText } from "./types.ts";

export interface PaEncTsEnc {
  /** `20261121125120Z` */
  readonly timestamp: string;
  readonly microseconds: number | undefined;
}

/** PA-ENC-TS-ENC ::= SEQUENCE { patimestamp [0] KerberosTime, pausec [1] Microseconds OPTIONAL } */
export function encodePaEncTsEnc(value: PaEncTsEnc): Uint8Array {
  return sequence(
    field(0, kerberosTime(value.timestamp)),
    optional(1, value.microseconds, (microseconds) => integer(microseconds)),
  );
}

/** @throws DecodeError */
export function decodePaEncTsEnc(bytes: Uint8Array): PaEncTsEnc {
  const body = new BerReader("PA-ENC-TS-ENC", bytes).take(TAG.sequence, "PA-ENC-TS-ENC");
  const timestamp = takeText(body, 0, "patimestamp", TAG.generalizedTime);
  const microseconds = takeOptionalField(body, 1, "pausec", (content) => content.take(TAG.integer, "pausec").integer("pausec"));
  return { timestamp, microseconds };
}
