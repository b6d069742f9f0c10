import { buildPdu, openPdu, type PduCommon, PTYPE_FAULT } from "./header.ts";

/** Octets before stub data or extended error information. */
export const FAULT_HEADER_LENGTH = 32;
/** The flags octet's bit that says that extended error information ([MS-EERR]) follows, [MS-RPCE] 2.2.2.8. */
export const FAULT_EXTENDED_ERROR = 0x01;

export interface Fault extends PduCommon {
  readonly kind: "fault";
  /** With extended error information: 0x20 plus its length. */
  readonly allocHint: number;
  readonly contextId: number;
  readonly cancelCount: number;
  /** `reserved` of [C706], a flags octet in [MS-RPCE] 2.2.2.8. */
  readonly faultFlags: number;
  readonly status: number;
  /** A view: extended error information where `faultFlags` says so, else stub data, which [MS-RPCE] tells clients to ignore. */
  readonly stub: Uint8Array;
}

/*
 * [C706] 12.6.4.7, [MS-RPCE] 2.2.2.8, behind the common header:
 *
 *  16  u32  alloc_hint
 *  20  u16  p_cont_id             22  u8   cancel_count      23  u8  flags
 *  24  u32  status
 *  28  u8[4] reserved
 *  32  stub data or extended error information, then authentication padding and sec_trailer
 */

/** @throws DecodeError */
export function decodeFault(bytes: Uint8Array): Fault {
  const { common, body } = openPdu(bytes, PTYPE_FAULT, "fault");
  const allocHint = body.u32();
  const contextId = body.u16();
  const cancelCount = body.u8();
  const faultFlags = body.u8();
  const status = body.u32();
  // Some senders leave the reserved octets out where nothing follows them.
  body.skip(Math.min(4, body.remaining));
  return { kind: "fault", ...common, allocHint, contextId, cancelCount, faultFlags, status, stub: body.rest() };
}

export function encodeFault(pdu: Fault): Uint8Array {
  return buildPdu(PTYPE_FAULT, pdu, (writer) => {
    writer.u32(pdu.allocHint).u16(pdu.contextId).u8(pdu.cancelCount).u8(pdu.faultFlags).u32(pdu.status).u32(0).write(pdu.stub);
  });
}
