/**
 * Where a client's connection asks for security, [MS-RPCE] 3.3.1.5.2. No provider is there, so nothing is offered and a verifier is an error of
 * the server's. A provider (security/context.ts) hooks here:
 *
 * - bind and alter_context: its first token as the PDU's sec_trailer; the tokens of bind_ack and alter_context_resp are fed to it, and its next
 *   ones go out in alter_contexts, the last perhaps in an rpc_auth_3 (client-binding.ts);
 * - requests: room for sec_trailer and signature in each fragment, and `protect` over it when it is written (client-requests.ts, fragments.ts);
 * - responses: `unprotect` over each fragment before its stub data is looked at, and the stub data ends where the sec_trailer's padding begins.
 */

/** A response with auth_length other than 0. @returns what is wrong with it, in words */
export function responseWithVerifier(): string {
  return "a response with a verifier that nobody asked for";
}
