import { DecodeError } from "../../status/errors.ts";
import { buildPdu, HEADER_LENGTH, openPdu, type PduCommon, PTYPE_AUTH3 } from "./header.ts";
import { SEC_TRAILER_LENGTH } from "./sec-trailer.ts";

const PAD = 4;

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
  const { header, common } = openPdu(bytes, PTYPE_AUTH3, "rpc_auth_3");
  // Not every peer sends the four octets, and some count them as authentication padding: nothing of the body is looked at.
  const body = bytes.length - header.authLength - SEC_TRAILER_LENGTH - HEADER_LENGTH;
  const padding = common.auth?.padLength ?? 0;
  if (padding > Math.max(0, body - PAD) && padding !== body)
    throw new DecodeError("rpc_auth_3", HEADER_LENGTH, `auth_pad_length ${padding} is more than the body`);
  return { kind: "rpc_auth_3", ...common };
}

export function encodeAuth3(pdu: Auth3): Uint8Array {
  return buildPdu(PTYPE_AUTH3, pdu, (writer) => writer.zeros(4));
}
