import { buildPdu, openPdu, type PduCommon, PTYPE_AUTH3 } from "./header.ts";

/** rpc_auth_3, [MS-RPCE] 2.2.2.10: the last leg of a security context with an odd number of legs. It has no answer. */
export interface Auth3 extends PduCommon {
  readonly kind: "rpc_auth_3";
}

/*
 * [MS-RPCE] 2.2.2.10, behind the common header:
 *
 *  16  u8[4] pad, any value
 *  20  sec_trailer
 */

/** @throws DecodeError */
export function decodeAuth3(bytes: Uint8Array): Auth3 {
  // Not every peer sends the four octets (some count them as authentication padding): nothing of the body is looked at.
  return { kind: "rpc_auth_3", ...openPdu(bytes, PTYPE_AUTH3, "rpc_auth_3").common };
}

export function encodeAuth3(pdu: Auth3): Uint8Array {
  return buildPdu(PTYPE_AUTH3, pdu, (writer) => writer.zeros(4));
}
