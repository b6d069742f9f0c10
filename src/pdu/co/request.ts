import { buildPdu, openPdu, type PduCommon, PFC_OBJECT_UUID, PTYPE_REQUEST } from "./header.ts";
import { readUuid, writeUuid } from "./syntax-id.ts";

/** Octets before the stub data, without an object UUID. */
export const REQUEST_HEADER_LENGTH = 24;
/** Octets before the stub data, with an object UUID. */
export const REQUEST_HEADER_LENGTH_OBJECT = 40;

export interface Request extends PduCommon {
  readonly kind: "request";
  /** Octets of stub data in this and the fragments that follow, or 0 for unknown; only a hint, [MS-RPCE] 2.2.2.6. */
  readonly allocHint: number;
  /** p_cont_id: the presentation context. */
  readonly contextId: number;
  readonly opnum: number;
  /** Present exactly where PFC_OBJECT_UUID is set. */
  readonly object?: string;
  /** A view; without authentication padding. */
  readonly stub: Uint8Array;
}

/*
 * [C706] 12.6.4.9, behind the common header:
 *
 *  16  u32  alloc_hint
 *  20  u16  p_cont_id             22  u16  opnum
 *  24  uuid object, only with PFC_OBJECT_UUID
 *  24 or 40  stub data, then authentication padding and sec_trailer
 */

/** @throws DecodeError */
export function decodeRequest(bytes: Uint8Array): Request {
  const { common, body } = openPdu(bytes, PTYPE_REQUEST, "request");
  const allocHint = body.u32();
  const contextId = body.u16();
  const opnum = body.u16();
  if ((common.flags & PFC_OBJECT_UUID) === 0) return { kind: "request", ...common, allocHint, contextId, opnum, stub: body.rest() };
  const object = readUuid(body);
  return { kind: "request", ...common, allocHint, contextId, opnum, object, stub: body.rest() };
}

export function encodeRequest(pdu: Request): Uint8Array {
  const flags = pdu.object === undefined ? pdu.flags & ~PFC_OBJECT_UUID : pdu.flags | PFC_OBJECT_UUID;
  return buildPdu(PTYPE_REQUEST, { ...pdu, flags }, (writer) => {
    writer.u32(pdu.allocHint).u16(pdu.contextId).u16(pdu.opnum);
    if (pdu.object !== undefined) writeUuid(writer, pdu.object);
    writer.write(pdu.stub);
  });
}
