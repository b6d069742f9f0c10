/** RTS PDUs of RPC over HTTP version 2: [MS-RPCH] 2.2.3 and 2.2.4. */
export * from "./command.ts";
export * from "./names.ts";
export * from "./rts-pdu.ts";
