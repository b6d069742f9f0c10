/** Errors as data, for observations. */
import type { Failure } from "../../findings/diagnosis/observation.ts";
import { RPC_S_CALL_FAILED } from "../../status/codes.ts";
import {
  BindError,
  BindingError,
  CancelledError,
  DecodeError,
  FaultError,
  LimitError,
  NdrError,
  ProtocolError,
  RpcError,
  StatusError,
  TransportError,
} from "../../status/errors.ts";
import { statusName } from "../../status/names.ts";
import { SecurityError } from "../../status/security-error.ts";

/** Longer words are cut: some quote what the network said. */
const MAX_WORDS = 1_000;

/** What went wrong, as data. Errors that are not ours are `other`, with RPC_S_CALL_FAILED. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof RpcError)) {
    const words = error instanceof Error ? error.message : String(error);
    return {
      status: RPC_S_CALL_FAILED,
      statusName: statusName(RPC_S_CALL_FAILED),
      kind: "other",
      words: words.slice(0, MAX_WORDS),
      by: undefined,
    };
  }
  const { status, statusName: name, words } = error;
  const by = error instanceof TransportError && error.failure.kind === "cut" ? error.failure.by : undefined;
  return { status, statusName: name, kind: kindOf(error), words: words.slice(0, MAX_WORDS), by };
}

function kindOf(error: RpcError): string {
  if (error instanceof TransportError) return error.failure.kind;
  if (error instanceof SecurityError) return "security";
  if (error instanceof CancelledError) return error.by === "timeout" ? "timeout" : "cancelled";
  if (error instanceof BindError) return "bind";
  if (error instanceof FaultError) return "fault";
  if (error instanceof StatusError) return "other";
  if (error instanceof ProtocolError) return "protocol";
  if (error instanceof DecodeError) return "decode";
  if (error instanceof NdrError) return "decode";
  if (error instanceof LimitError) return "limit";
  if (error instanceof BindingError) return "other";
  return "other";
}
