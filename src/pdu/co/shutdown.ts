import { buildPdu, openPdu, type PduCommon, PTYPE_SHUTDOWN } from "./header.ts";

/** shutdown, [C706] 12.6.4.11: a server asks the client to close the connection when it can. */
export interface Shutdown extends PduCommon {
  readonly kind: "shutdown";
}

/* [C706] 12.6.4.11: the common header alone; a sec_trailer may follow. */

/** @throws DecodeError */
export function decodeShutdown(bytes: Uint8Array): Shutdown {
  return { kind: "shutdown", ...openPdu(bytes, PTYPE_SHUTDOWN, "shutdown").common };
}

export function encodeShutdown(pdu: Shutdown): Uint8Array {
  return buildPdu(PTYPE_SHUTDOWN, pdu);
}
