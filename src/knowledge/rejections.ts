/** Why servers refuse binds and presentation contexts: names of the field, the status that Windows gives programs for each, and words that go on after "the server". */
import {
  RPC_S_CALL_FAILED_DNE,
  RPC_S_PROTOCOL_ERROR,
  RPC_S_SEC_PKG_ERROR,
  RPC_S_SERVER_TOO_BUSY,
  RPC_S_SERVER_UNAVAILABLE,
  RPC_S_UNKNOWN_AUTHN_SERVICE,
  RPC_S_UNKNOWN_IF,
  RPC_S_UNSUPPORTED_TRANS_SYN,
} from "../status/codes.ts";

export interface Rejection {
  /** As specifications spell it; `reason 77` where they have none. */
  readonly name: string;
  readonly status: number;
  /** `it is out of resources` */
  readonly words: string;
}

/** p_reject_reason_t of a bind_nak, [C706] 12.6.3.1 and [MS-RPCE] 2.2.2.5. */
export function nakReason(reason: number): Rejection {
  return naks[reason] ?? { name: `reason ${reason}`, status: RPC_S_CALL_FAILED_DNE, words: `it says reason ${reason}, which has no name` };
}

/** p_provider_reason_t of a context that was not accepted, [C706] 12.6.3.1. */
export function contextReason(reason: number): Rejection {
  return (
    contexts[reason] ?? { name: `reason ${reason}`, status: RPC_S_CALL_FAILED_DNE, words: `it says reason ${reason}, which has no name` }
  );
}

const naks: readonly Rejection[] = [
  { name: "reason_not_specified", status: RPC_S_CALL_FAILED_DNE, words: "it gives no reason" },
  { name: "temporary_congestion", status: RPC_S_SERVER_TOO_BUSY, words: "it has too much to do for the moment" },
  { name: "local_limit_exceeded", status: RPC_S_SERVER_TOO_BUSY, words: "it is out of resources" },
  { name: "called_paddr_unknown", status: RPC_S_SERVER_UNAVAILABLE, words: "it does not know the address that was called" },
  {
    name: "protocol_version_not_supported",
    status: RPC_S_PROTOCOL_ERROR,
    words: "it finds a protocol error in the bind, or does not support the protocol version",
  },
  { name: "default_context_not_supported", status: RPC_S_PROTOCOL_ERROR, words: "it does not support the default context" },
  { name: "user_data_not_readable", status: RPC_S_PROTOCOL_ERROR, words: "it cannot read the user data" },
  { name: "no_psap_available", status: RPC_S_SERVER_UNAVAILABLE, words: "it has no presentation address free" },
  {
    name: "authentication_type_not_recognized",
    status: RPC_S_UNKNOWN_AUTHN_SERVICE,
    words: "it does not have the security package that the client wants",
  },
  {
    name: "invalid_checksum",
    status: RPC_S_SEC_PKG_ERROR,
    words: "its security package refuses the login: key, service principal name, clock or token",
  },
];

const contexts: readonly Rejection[] = [
  { name: "reason_not_specified", status: RPC_S_CALL_FAILED_DNE, words: "it gives no reason" },
  { name: "abstract_syntax_not_supported", status: RPC_S_UNKNOWN_IF, words: "it does not serve this interface on this endpoint" },
  {
    name: "proposed_transfer_syntaxes_not_supported",
    status: RPC_S_UNSUPPORTED_TRANS_SYN,
    words: "it serves this interface in no transfer syntax that was offered",
  },
  { name: "local_limit_exceeded", status: RPC_S_SERVER_TOO_BUSY, words: "it is out of resources for another presentation context" },
];
