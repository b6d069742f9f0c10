import { formatSyntax, type SyntaxId } from "../ids/syntax.ts";
import {
  REASON_ABSTRACT_SYNTAX_NOT_SUPPORTED,
  REASON_LOCAL_LIMIT_EXCEEDED,
  REASON_PROPOSED_TRANSFER_SYNTAXES_NOT_SUPPORTED,
  RESULT_USER_REJECTION,
} from "../pdu/co/bind-ack.ts";
import { BindError } from "../status/errors.ts";
import {
  RPC_S_CALL_FAILED_DNE,
  RPC_S_PROTOCOL_ERROR,
  RPC_S_SEC_PKG_ERROR,
  RPC_S_SERVER_TOO_BUSY,
  RPC_S_SERVER_UNAVAILABLE,
  RPC_S_UNKNOWN_AUTHN_SERVICE,
  RPC_S_UNKNOWN_IF,
  RPC_S_UNSUPPORTED_TRANS_SYN,
} from "../status/names.ts";

interface Meaning {
  readonly name: string;
  readonly status: number;
  readonly words: string;
}

/** p_reject_reason_t of a bind_nak, [C706] 12.6.3.1 and [MS-RPCE] 2.2.2.5, in words, and the status that Windows gives programs for it. */
const nakReasons: readonly Meaning[] = [
  { name: "reason_not_specified", status: RPC_S_CALL_FAILED_DNE, words: "the server refused the bind and gave no reason" },
  { name: "temporary_congestion", status: RPC_S_SERVER_TOO_BUSY, words: "the server refused the bind: it has too much to do" },
  { name: "local_limit_exceeded", status: RPC_S_SERVER_TOO_BUSY, words: "the server refused the bind: it is out of resources" },
  {
    name: "called_paddr_unknown",
    status: RPC_S_SERVER_UNAVAILABLE,
    words: "the server refused the bind: it does not know the address that was called",
  },
  {
    name: "protocol_version_not_supported",
    status: RPC_S_PROTOCOL_ERROR,
    words: "the server refused the bind: it found a protocol error in it, or does not support the protocol version",
  },
  {
    name: "default_context_not_supported",
    status: RPC_S_PROTOCOL_ERROR,
    words: "the server refused the bind: its default context is not supported",
  },
  { name: "user_data_not_readable", status: RPC_S_PROTOCOL_ERROR, words: "the server refused the bind: it could not read the user data" },
  {
    name: "no_psap_available",
    status: RPC_S_SERVER_UNAVAILABLE,
    words: "the server refused the bind: no presentation address is available",
  },
  {
    name: "authentication_type_not_recognized",
    status: RPC_S_UNKNOWN_AUTHN_SERVICE,
    words: "the server refused the bind: it does not have the security package asked for",
  },
  {
    name: "invalid_checksum",
    status: RPC_S_SEC_PKG_ERROR,
    words: "the server refused the bind: its security package failed (key, service principal name, clock or token)",
  },
];

/** The error of a bind_nak. */
export function nakError(reason: number, versions: readonly { major: number; minor: number }[]): BindError {
  const meaning = nakReasons[reason] ?? { name: `reason ${reason}`, status: RPC_S_CALL_FAILED_DNE, words: "the server refused the bind" };
  const list = versions.map(({ major, minor }) => `${major}.${minor}`).join(", ");
  const supported = list === "" ? "" : `; it supports protocol version ${list}`;
  return new BindError(
    meaning.status,
    { kind: "nak", reason, reasonName: meaning.name, versions },
    `${meaning.words} (bind_nak, ${meaning.name}${supported})`,
  );
}

/** p_provider_reason_t, [C706] 12.6.3.1. */
const contextReasons: ReadonlyMap<number, Meaning> = new Map([
  [
    REASON_ABSTRACT_SYNTAX_NOT_SUPPORTED,
    {
      name: "abstract_syntax_not_supported",
      status: RPC_S_UNKNOWN_IF,
      words: "the server answers, but does not serve this interface on this endpoint",
    },
  ],
  [
    REASON_PROPOSED_TRANSFER_SYNTAXES_NOT_SUPPORTED,
    {
      name: "proposed_transfer_syntaxes_not_supported",
      status: RPC_S_UNSUPPORTED_TRANS_SYN,
      words: "the server serves this interface, but not in a transfer syntax that was offered",
    },
  ],
  [
    REASON_LOCAL_LIMIT_EXCEEDED,
    {
      name: "local_limit_exceeded",
      status: RPC_S_SERVER_TOO_BUSY,
      words: "the server is out of resources for another presentation context",
    },
  ],
]);

/** The error of a presentation context that was not accepted. */
export function contextError(abstractSyntax: SyntaxId, result: number, reason: number): BindError {
  const meaning = contextReasons.get(reason) ?? {
    name: reason === 0 ? "reason_not_specified" : `reason ${reason}`,
    status: RPC_S_CALL_FAILED_DNE,
    words:
      result === RESULT_USER_REJECTION
        ? "the server's program rejected the interface"
        : "the server rejected the interface and gave no reason",
  };
  return new BindError(
    meaning.status,
    { kind: "context", result, reason, reasonName: meaning.name },
    `${formatSyntax(abstractSyntax)}: ${meaning.words} (${meaning.name})`,
  );
}
