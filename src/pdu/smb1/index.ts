/** SMB 1 messages, read only: [MS-CIFS] 2.2.4, [MS-SMB] 2.2.4. Those that opening, using and closing a pipe takes. */
export * from "./header.ts";
export * from "./negotiate.ts";
export * from "./open.ts";
export * from "./read-write.ts";
export * from "./session-setup-andx.ts";
export * from "./transaction.ts";
export * from "./tree-connect-andx.ts";
