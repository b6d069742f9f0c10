/** Errors as one clear line and an exit code. */
import { visible } from "../bytes/visible.ts";
import { CaptureError } from "../capture/frame.ts";
import { RPC_S_CALL_FAILED, RPC_S_CALL_FAILED_DNE } from "../status/codes.ts";
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
} from "../status/errors.ts";
import { statusWords } from "../status/names.ts";
import { SecurityError } from "../status/security-error.ts";
import { EXIT } from "./exit-codes.ts";
import { ConfigurationError, InputError, UsageError } from "./settings.ts";

export interface Explanation {
  readonly exitCode: number;
  /** One line, fit for a terminal. */
  readonly line: string;
  /** The same as data, for --json. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Where it was thrown, for defects. */
  readonly stack?: string | undefined;
}

/** ept_s_not_registered ([C706] appendix E) and EPT_S_NOT_REGISTERED ([MS-ERREF] 2.2), which is the same as Win32 numbers it. */
const NOT_REGISTERED = new Set([0x16c9a0d6, 1753]);
/** Statuses that say "another interface, or another version": nca_s_unk_if, nca_s_proto_error's relatives, RPC_S_UNKNOWN_IF, RPC_S_UNSUPPORTED_TRANS_SYN. */
const WRONG_INTERFACE = new Set([0x1c010003, 1717, 1730]);

export function explain(error: unknown): Explanation {
  if (error instanceof UsageError)
    return { exitCode: EXIT.usage, line: oneLine(error.message), data: { kind: "usage" }, stack: error.stack };
  if (error instanceof InputError)
    return { exitCode: EXIT.input, line: oneLine(error.message), data: { kind: "input" }, stack: error.stack };
  if (error instanceof ConfigurationError) {
    return {
      exitCode: EXIT.configuration,
      line: oneLine(error.message),
      data: { kind: "configuration", place: error.place },
      stack: error.stack,
    };
  }
  if (error instanceof CaptureError) {
    return { exitCode: EXIT.filtered, line: oneLine(error.words), data: { ...error.problem }, stack: error.stack };
  }
  if (error instanceof RpcError) return explainRpc(error);
  const stack = error instanceof Error ? error.stack : undefined;
  const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
  if (code !== undefined && LOCAL_CODES.has(code)) {
    return { exitCode: EXIT.local, line: oneLine((error as Error).message), data: { kind: "local", code }, stack };
  }
  return {
    exitCode: EXIT.internal,
    line: oneLine(`a defect of opnum: ${error instanceof Error ? error.message : String(error)}`),
    data: { kind: "internal" },
    stack,
  };
}

const LOCAL_CODES = new Set([
  "EADDRINUSE",
  "EADDRNOTAVAIL",
  "EACCES",
  "EPERM",
  "ENOENT",
  "ENOTDIR",
  "ENAMETOOLONG",
  "ELOOP",
  "EEXIST",
  "EISDIR",
  "EMFILE",
  "ENFILE",
  "ENOSPC",
  "EROFS",
  "ENOTDIR",
  "ENAMETOOLONG",
  "ELOOP",
  "EDQUOT",
  "EFBIG",
  "EIO",
]);

function explainRpc(error: RpcError): Explanation {
  const { exitCode, kind } = classify(error);
  const data = {
    kind,
    status: error.status,
    statusName: error.statusName,
    party: error.party,
    ...(error instanceof TransportError ? { failure: error.failure } : {}),
    ...(error instanceof BindError ? { rejection: error.rejection } : {}),
    ...(error instanceof SecurityError ? securityData(error) : {}),
  };
  const line = kind === "parameters" ? error.words : withMeaning(error);
  return { exitCode, line: oneLine(line), data, stack: error.stack };
}

/** "the server answered with a fault" says nothing of what the fault is. */
function withMeaning(error: RpcError): string {
  const meaning =
    error instanceof FaultError && /with a fault(?: and did not execute it)?$/.test(error.message) ? statusWords(error.status) : "";
  return meaning === "" || / without further words$|opnum does not know$/.test(meaning) ? error.message : `${error.message}: ${meaning}`;
}

/** Which leg of which mechanism failed, what was answered, the likely cause, and what to do. */
function securityData({ mechanism, leg, answer, likely, advice, cause }: SecurityError): object {
  // Why Kerberos was not spoken, where what was spoken in its place failed as well; between them may be how the server said it.
  let before = cause;
  while (before instanceof Error && !(before instanceof SecurityError)) before = before.cause;
  const more = before instanceof SecurityError ? { before: { words: oneLine(before.message), ...securityData(before) } } : {};
  return { mechanism, leg, answer: answer ?? null, likely, advice: advice ?? null, ...more };
}

function classify(error: RpcError): { exitCode: number; kind: string } {
  if (NOT_REGISTERED.has(error.status)) return { exitCode: EXIT.notRegistered, kind: "not-registered" };
  if (error instanceof SecurityError) return { exitCode: EXIT.notAuthenticated, kind: "security" };
  if (error instanceof TransportError) {
    switch (error.failure.kind) {
      case "name-not-found":
        return { exitCode: EXIT.nameNotFound, kind: "name-not-found" };
      case "refused":
        return { exitCode: EXIT.notListening, kind: "refused" };
      case "dial-timeout":
        return { exitCode: EXIT.filtered, kind: "filtered" };
      case "unreachable":
        return { exitCode: EXIT.unreachable, kind: "unreachable" };
      case "cut":
        return { exitCode: EXIT.cut, kind: "cut" };
      case "not-allowed":
      case "other":
        return { exitCode: EXIT.local, kind: error.failure.kind };
    }
  }
  if (error instanceof BindError) return { exitCode: EXIT.wrongInterface, kind: "bind-rejected" };
  if (WRONG_INTERFACE.has(error.status)) return { exitCode: EXIT.wrongInterface, kind: "wrong-interface" };
  if (error instanceof FaultError || error instanceof StatusError)
    return { exitCode: EXIT.fault, kind: error instanceof FaultError ? "fault" : "status" };
  if (error instanceof CancelledError)
    return error.by === "timeout" ? { exitCode: EXIT.noAnswer, kind: "no-answer" } : { exitCode: EXIT.interrupted, kind: "cancelled" };
  if (error instanceof BindingError) return { exitCode: EXIT.usage, kind: "binding" };
  if (error instanceof DecodeError || error instanceof ProtocolError) return { exitCode: EXIT.protocol, kind: "protocol" };
  // Parameters that do not fit the operation are the caller's; what came and does not is the peer's.
  if (error instanceof NdrError)
    return error.party === "local" ? { exitCode: EXIT.usage, kind: "parameters" } : { exitCode: EXIT.protocol, kind: "stub-data" };
  if (error instanceof LimitError) return { exitCode: EXIT.local, kind: "limit" };
  // The server said on the connection that it takes no calls, or ended it: no answer to a call came of it.
  if (error.status === RPC_S_CALL_FAILED_DNE || error.status === RPC_S_CALL_FAILED) return { exitCode: EXIT.cut, kind: "cut" };
  return { exitCode: EXIT.fault, kind: "other" };
}

/** What came from the network is in the message, so it is made visible here, once for all of them. */
export function oneLine(message: string): string {
  return visible(message.replaceAll(/\s*\n\s*/g, " "), { limit: 2_000 });
}
