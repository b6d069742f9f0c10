/** TGS-REP: [RFC 4120] 5.4.2. */
import { applicationTag } from "../asn1/ber.ts";
import { decodeKdcRep, encodeKdcRep, type KdcRep } from "./kdc-rep.ts";

export const TGS_REP = applicationTag(13, true);

/** TGS-REP ::= [APPLICATION 13] KDC-REP */
export function encodeTgsRep(reply: KdcRep): Uint8Array {
  return encodeKdcRep(13, reply);
}

/** @throws DecodeError */
export function decodeTgsRep(bytes: Uint8Array): KdcRep {
  return decodeKdcRep("TGS-REP", 13, bytes);
}
