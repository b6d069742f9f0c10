/** SMB 2 and 3 messages, [MS-SMB2] 2.2: those that opening, using and closing a pipe takes; of the others the header. */
export { type FileId, RELATED_FILE } from "./body.ts";
export * from "./body-of.ts";
export * from "./close.ts";
export * from "./compression-transform-header.ts";
export * from "./create.ts";
export * from "./data-range.ts";
export * from "./error-response.ts";
export * from "./header.ts";
export * from "./ioctl.ts";
export * from "./negotiate.ts";
export * from "./read.ts";
export * from "./session-setup.ts";
export * from "./transform-header.ts";
export * from "./tree-connect.ts";
export * from "./write.ts";
