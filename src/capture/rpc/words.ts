/** Numbers of RPC's messages in words. */
import { contextReason } from "../../knowledge/rejections.ts";

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
  return reason === 0 ? "" : `: ${contextReason(reason).words}`;
}
