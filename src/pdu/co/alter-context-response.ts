import { type BindAckBody, readBindAckBody, writeBindAckBody } from "./bind-ack.ts";
import { BIND_PADDING_FLOOR, buildPdu, openPdu, type PduCommon, PTYPE_ALTER_CONTEXT_RESP } from "./header.ts";

export interface AlterContextResponse extends PduCommon, BindAckBody {
  readonly kind: "alter_context_resp";
}

/* [C706] 12.6.4.2: as bind_ack (bind-ack.ts); sec_addr is there and means nothing. */

/** @throws DecodeError */
export function decodeAlterContextResponse(bytes: Uint8Array): AlterContextResponse {
  const { common, body } = openPdu(bytes, PTYPE_ALTER_CONTEXT_RESP, "alter_context_resp", BIND_PADDING_FLOOR);
  return { kind: "alter_context_resp", ...common, ...readBindAckBody(body) };
}

export function encodeAlterContextResponse(pdu: AlterContextResponse): Uint8Array {
  return buildPdu(PTYPE_ALTER_CONTEXT_RESP, pdu, (writer) => writeBindAckBody(writer, pdu));
}
