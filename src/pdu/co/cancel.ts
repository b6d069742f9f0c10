import { buildPdu, openPdu, type PduCommon, PTYPE_CO_CANCEL } from "./header.ts";

/** co_cancel, [C706] 12.6.4.6: asks the server to cancel the call of this call id. */
export interface Cancel extends PduCommon {
  readonly kind: "co_cancel";
}

/* [C706] 12.6.4.6: the common header alone; a sec_trailer may follow. */

/** @throws DecodeError */
export function decodeCancel(bytes: Uint8Array): Cancel {
  return { kind: "co_cancel", ...openPdu(bytes, PTYPE_CO_CANCEL, "co_cancel").common };
}

export function encodeCancel(pdu: Cancel): Uint8Array {
  return buildPdu(PTYPE_CO_CANCEL, pdu);
}
