import { buildPdu, openPdu, type PduCommon, PTYPE_ORPHANED } from "./header.ts";

/** orphaned, [C706] 12.6.4.8: tells the server that the client has given up the call of this call id. */
export interface Orphaned extends PduCommon {
  readonly kind: "orphaned";
}

/* [C706] 12.6.4.8: the common header alone; a sec_trailer may follow. */

/** @throws DecodeError */
export function decodeOrphaned(bytes: Uint8Array): Orphaned {
  return { kind: "orphaned", ...openPdu(bytes, PTYPE_ORPHANED, "orphaned").common };
}

export function encodeOrphaned(pdu: Orphaned): Uint8Array {
  return buildPdu(PTYPE_ORPHANED, pdu);
}
