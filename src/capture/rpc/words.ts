/** Numbers of RPC's messages in words. */

/** PTYPE by number, as [C706] 12.1 and [MS-RPCE] 2.2.2.10 spell them; those of both protocols share their numbers. */
const ptypes: readonly (string | undefined)[] = [
  "request",
  "ping",
  "response",
  "fault",
  "working",
  "nocall",
  "reject",
  "ack",
  "cl_cancel",
  "fack",
  "cancel_ack",
  "bind",
  "bind_ack",
  "bind_nak",
  "alter_context",
  "alter_context_resp",
  "auth3",
  "shutdown",
  "co_cancel",
  "orphaned",
  "rts",
];

export function ptypeName(ptype: number): string {
  return ptypes[ptype] ?? `ptype ${ptype}`;
}

/** p_cont_def_result_t and p_provider_reason_t of one context that was not accepted; undefined where it was. */
export function resultWords(result: number, reason: number): string | undefined {
  switch (result) {
    case 0:
      return undefined;
    case 1:
      return `rejected by the server's program${because(reason)}`;
    case 2:
      return `rejected by the server's run-time${because(reason)}`;
    case 3:
      // An answer to features, not to a transfer syntax: [MS-RPCE] 3.3.1.5.3.
      return undefined;
    default:
      return `result ${result}${because(reason)}`;
  }
}

function because(reason: number): string {
  const words = reasons[reason];
  return words === undefined ? `, reason ${reason}` : words === "" ? "" : `: ${words}`;
}

/** [C706] 12.6.3.1 p_provider_reason_t. */
const reasons: readonly (string | undefined)[] = [
  "",
  "it does not serve this interface, or not this version, at this endpoint",
  "it supports none of the transfer syntaxes offered",
  "a local limit is exceeded",
];

export interface Named {
  readonly name: string;
  readonly words: string;
}

/** p_reject_reason_t of a bind_nak: [C706] 12.6.3.1, [MS-RPCE] 2.2.2.5. */
export function nakReason(reason: number): Named {
  return naks[reason] ?? { name: `reason ${reason}`, words: `the bind was refused for reason ${reason}` };
}

const naks: readonly Named[] = [
  { name: "reason_not_specified", words: "the server gave no reason" },
  { name: "temporary_congestion", words: "the server is congested for the moment" },
  { name: "local_limit_exceeded", words: "the server has no resources left for another association" },
  { name: "called_paddr_unknown", words: "the server does not know the address" },
  {
    name: "protocol_version_not_supported",
    words: "the server found a protocol error in the bind, or does not support its version of the protocol",
  },
  { name: "default_context_not_supported", words: "the server does not support the default context" },
  { name: "user_data_not_readable", words: "the server cannot read the bind" },
  { name: "no_psap_available", words: "the server has no access point free" },
  {
    name: "authentication_type_not_recognized",
    words: "the server does not have the security package that the client chose",
  },
  {
    name: "invalid_checksum",
    words: "the server's security package refused the client's token: key, service principal name, clock or token are wrong",
  },
];
