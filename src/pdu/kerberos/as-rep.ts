/** AS-REP: [RFC 4120] 5.4.2. */
import { applicationTag } from "../asn1/ber.ts";
import { decodeKdcRep, encodeKdcRep, type KdcRep } from "./kdc-rep.ts";

export const AS_REP = applicationTag(11, true);

/** AS-REP ::= [APPLICATION 11] KDC-REP */
export function encodeAsRep(reply: KdcRep): Uint8Array {
  return encodeKdcRep(11, reply);
}

/** @throws DecodeError */
export function decodeAsRep(bytes: Uint8Array): KdcRep {
  return decodeKdcRep("AS-REP", 11, bytes);
}
