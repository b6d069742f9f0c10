/** TGS-REQ: [RFC 4120] 5.4.1. Its ticket travels in an AP-REQ among the padata (PA_TYPE.tgsReq). */
import { applicationTag } from "../asn1/ber.ts";
import { decodeKdcReq, encodeKdcReq, type KdcReq } from "./kdc-req.ts";

export const TGS_REQ = applicationTag(12, true);

/** TGS-REQ ::= [APPLICATION 12] KDC-REQ */
export function encodeTgsReq(request: KdcReq): Uint8Array {
  return encodeKdcReq(12, request);
}

/** @throws DecodeError */
export function decodeTgsReq(bytes: Uint8Array): KdcReq {
  return decodeKdcReq("TGS-REQ", 12, bytes);
}
