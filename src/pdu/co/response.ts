import { buildPdu, openPdu, type PduCommon, PTYPE_RESPONSE } from "./header.ts";

/** Octets before the stub data. */
export const RESPONSE_HEADER_LENGTH = 24;

export interface Response extends PduCommon {
  readonly kind: "response";
  /** As in request. */
  readonly allocHint: number;
  readonly contextId: number;
  /** Cancels that the server received for this call. */
  readonly cancelCount: number;
  /** A view; without authentication padding. */
  readonly stub: Uint8Array;
}

/*
 * [C706] 12.6.4.10, behind the common header:
 *
 *  16  u32  alloc_hint
 *  20  u16  p_cont_id             22  u8   cancel_count      23  u8  reserved
 *  24  stub data, then authentication padding and sec_trailer
 */

/** @throws DecodeError */
export function decodeResponse(bytes: Uint8Array): Response {
  const { common, body } = openPdu(bytes, PTYPE_RESPONSE, "response");
  const allocHint = body.u32();
  const contextId = body.u16();
  const cancelCount = body.u8();
  body.skip(1);
  return { kind: "response", ...common, allocHint, contextId, cancelCount, stub: body.rest() };
}

export function encodeResponse(pdu: Response): Uint8Array {
  return buildPdu(PTYPE_RESPONSE, pdu, (writer) => {
    writer.u32(pdu.allocHint).u16(pdu.contextId).u8(pdu.cancelCount).u8(0).write(pdu.stub);
  });
}
