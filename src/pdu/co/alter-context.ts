import { type BindBody, readBindBody, writeBindBody } from "./bind.ts";
import { BIND_PADDING_FLOOR, buildPdu, openPdu, type PduCommon, PTYPE_ALTER_CONTEXT } from "./header.ts";

/** More presentation contexts, or the next leg of a security context, on a bound connection. Fragment sizes and group are ignored by servers. */
export interface AlterContext extends PduCommon, BindBody {
  readonly kind: "alter_context";
}

/* [C706] 12.6.4.1: as bind (bind.ts). */

/** @throws DecodeError */
export function decodeAlterContext(bytes: Uint8Array): AlterContext {
  const { common, body } = openPdu(bytes, PTYPE_ALTER_CONTEXT, "alter_context", BIND_PADDING_FLOOR);
  return { kind: "alter_context", ...common, ...readBindBody(body) };
}

export function encodeAlterContext(pdu: AlterContext): Uint8Array {
  return buildPdu(PTYPE_ALTER_CONTEXT, pdu, (writer) => writeBindBody(writer, pdu));
}
