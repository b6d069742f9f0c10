/**
 * Where a server's connection asks for security, [MS-RPCE] 3.3.3.5 and 3.3.1.5.2. No provider is there, so whatever comes with a verifier is
 * refused, as the specification and Windows have it for an unknown authentication type. A provider (security/context.ts) hooks here:
 *
 * - bind, alter_context: a context by auth_context_id is made or found, its token fed to it, and the answer's sec_trailer is the next one
 *   (server-binding.ts); a provider that has to ask somebody answers in a later turn;
 * - rpc_auth_3: the last token, which has no answer;
 * - requests: `unprotect` over each fragment before it is looked at, and the stub data ends where the sec_trailer's padding begins
 *   (server-requests.ts);
 * - responses and faults of such calls: room for sec_trailer and signature in each fragment, and `protect` over it when it is written
 *   (server-responses.ts, fragments.ts).
 */

import { NAK_AUTHENTICATION_TYPE_NOT_RECOGNIZED, NAK_REASON_NOT_SPECIFIED } from "../pdu/co/bind-nak.ts";
import type { SecTrailer } from "../pdu/co/sec-trailer.ts";
import { ERROR_ACCESS_DENIED, nca_s_proto_error } from "../status/codes.ts";

/** A bind that is answered with a bind_nak. */
export interface Nak {
  readonly reason: number;
  /** For the log. */
  readonly words: string;
}

/** A PDU that is answered with a fault, after which the connection ends. */
export interface Violation {
  readonly status: number;
  /** For the log. */
  readonly words: string;
}

/** A bind with a sec_trailer. */
export function bindWithVerifier({ type, level }: SecTrailer): Nak {
  const known = level >= 2 && level <= 6;
  const reason = known ? NAK_AUTHENTICATION_TYPE_NOT_RECOGNIZED : NAK_REASON_NOT_SPECIFIED;
  return { reason, words: `authentication type ${type} at level ${level}` };
}

/** An alter_context with a sec_trailer: another leg, or another security context. */
export function alterWithVerifier({ type }: SecTrailer): Violation {
  return { status: ERROR_ACCESS_DENIED, words: `authentication type ${type} in an alter_context` };
}

/** An rpc_auth_3: the last leg of a security context. */
export function auth3(): Violation {
  return { status: nca_s_proto_error, words: "an rpc_auth_3 without a security context" };
}

/** A fragment of a request with auth_length other than 0. */
export function requestWithVerifier(): Violation {
  return { status: ERROR_ACCESS_DENIED, words: "an authentication verifier without a security context" };
}
