/** Netlogon as a security provider (auth_type 68), [MS-NRPC] 2.2.1.3: its tokens and signatures. */
export * from "./nl-auth-message.ts";
export * from "./nl-auth-sha2-signature.ts";
export * from "./nl-auth-signature.ts";
export { NL_SEAL_NONE, NL_SIGNATURE, type NlSignature } from "./signature-fields.ts";
