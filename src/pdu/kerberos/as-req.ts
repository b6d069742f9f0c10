/** AS-REQ: [RFC 4120] 5.4.1. A KDC answers it with an AS-REP or a KRB-ERROR. */
import { applicationTag } from "../asn1/ber.ts";
import { decodeKdcReq, encodeKdcReq, type KdcReq } from "./kdc-req.ts";
import { NAME_TYPE } from "./types.ts";

export const AS_REQ = applicationTag(10, true);

/** AS-REQ ::= [APPLICATION 10] KDC-REQ */
export function encodeAsReq(request: KdcReq): Uint8Array {
  return encodeKdcReq(10, request);
}

/** @throws DecodeError */
export function decodeAsReq(bytes: Uint8Array): KdcReq {
  return decodeKdcReq("AS-REQ", 10, bytes);
}

/** An AS-REQ without pre-authentication, for a ticket to the realm's own KDC: what a client begins with. */
export function firstAsReq(request: {
  /** Components of the client's name. */
  readonly cname: readonly string[];
  readonly realm: string;
  /** `20370913024805Z` */
  readonly till: string;
  /** 0 .. 2^31-1 */
  readonly nonce: number;
  readonly etypes: readonly number[];
}): KdcReq {
  return {
    padata: undefined,
    kdcOptions: 0,
    cname: { type: NAME_TYPE.principal, components: request.cname },
    realm: request.realm,
    sname: { type: NAME_TYPE.serviceInstance, components: ["krbtgt", request.realm] },
    from: undefined,
    till: request.till,
    rtime: undefined,
    nonce: request.nonce,
    etypes: request.etypes,
    addresses: undefined,
    encAuthorizationData: undefined,
    additionalTickets: undefined,
  };
}
