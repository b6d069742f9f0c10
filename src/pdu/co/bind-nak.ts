import { buildPdu, openPdu, type PduCommon, PTYPE_BIND_NAK } from "./header.ts";
import { readUuid, writeUuid } from "./syntax-id.ts";

/** p_reject_reason_t, [C706] 12.6.3.1; 8 and 9 of [MS-RPCE] 2.2.2.5. */
export const NAK_REASON_NOT_SPECIFIED = 0;
export const NAK_TEMPORARY_CONGESTION = 1;
export const NAK_LOCAL_LIMIT_EXCEEDED = 2;
export const NAK_CALLED_PADDR_UNKNOWN = 3;
export const NAK_PROTOCOL_VERSION_NOT_SUPPORTED = 4;
export const NAK_DEFAULT_CONTEXT_NOT_SUPPORTED = 5;
export const NAK_USER_DATA_NOT_READABLE = 6;
export const NAK_NO_PSAP_AVAILABLE = 7;
export const NAK_AUTHENTICATION_TYPE_NOT_RECOGNIZED = 8;
export const NAK_INVALID_CHECKSUM = 9;

/** Signature behind which extended error information follows, [MS-RPCE] 2.2.1.1.2. */
export const EXTENDED_ERROR_SIGNATURE = "90740320-fad0-11d3-82d7-009027b130ab";

export interface BindNak extends PduCommon {
  readonly kind: "bind_nak";
  readonly reason: number;
  /** Protocol versions that the server says it supports. */
  readonly versions: readonly { readonly major: number; readonly minor: number }[];
  /** A view: extended error information ([MS-EERR]), where its signature stands before it. */
  readonly extendedError?: Uint8Array;
}

/*
 * [C706] 12.6.4.5, [MS-RPCE] 2.2.2.9, behind the common header:
 *
 *  16  u16  provider_reject_reason
 *  18  u8   n_protocols           19  { u8 major, u8 minor } p_protocols[n_protocols]
 *      padding to a multiple of 4 from the PDU's beginning
 *      uuid Signature, optional; extended error information up to the end when it is EXTENDED_ERROR_SIGNATURE
 */

/** @throws DecodeError */
export function decodeBindNak(bytes: Uint8Array): BindNak {
  const { common, body } = openPdu(bytes, PTYPE_BIND_NAK, "bind_nak");
  const reason = body.u16();
  // Some servers send the list only with the reason that needs it.
  const count = body.remaining > 0 ? body.u8() : 0;
  body.need(count * 2, `${count} protocol versions:`);
  const versions: { major: number; minor: number }[] = [];
  for (let i = 0; i < count; i++) versions.push({ major: body.u8(), minor: body.u8() });
  const padding = (4 - (body.position % 4)) % 4;
  if (body.remaining < padding + 16) return { kind: "bind_nak", ...common, reason, versions };
  body.skip(padding);
  if (readUuid(body) !== EXTENDED_ERROR_SIGNATURE) return { kind: "bind_nak", ...common, reason, versions };
  return { kind: "bind_nak", ...common, reason, versions, extendedError: body.rest() };
}

export function encodeBindNak(pdu: BindNak): Uint8Array {
  return buildPdu(PTYPE_BIND_NAK, pdu, (writer) => {
    writer.u16(pdu.reason).u8(pdu.versions.length);
    for (const { major, minor } of pdu.versions) writer.u8(major).u8(minor);
    writer.align(4);
    if (pdu.extendedError === undefined) return;
    writeUuid(writer, EXTENDED_ERROR_SIGNATURE);
    writer.write(pdu.extendedError);
  });
}
