/** HTTP/1 messages: [RFC 9112]. */
export * from "./body.ts";
export * from "./head.ts";
export * from "./reader.ts";
export * from "./rpc-error.ts";
