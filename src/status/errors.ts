import { statusName } from "./names.ts";

/** Who, as far as the evidence goes, has to act. `local` is the calling program itself: a wrong argument, binding or configuration. */
export type Party = "client" | "server" | "network" | "local";

/**
 * What every error of opnum is: a status number of the field (RPC_S_*, RPC_X_*, nca_s_*, Win32, NTSTATUS), its name, who has to act, and data.
 * The number and its name lead the message, because that is what people search for.
 */
export class RpcError extends Error {
  override name = "RpcError";
  /** The status number, unsigned 32 bits. */
  readonly status: number;
  /** The status number's symbolic name, e.g. `RPC_S_SERVER_UNAVAILABLE`; the hexadecimal number where it has none. */
  readonly statusName: string;
  /** Who has to act. */
  readonly party: Party;
  /** The message without status and name: for an error that says more about this one. */
  readonly words: string;

  constructor(status: number, party: Party, words: string, options?: { cause?: unknown }) {
    const symbol = statusName(status);
    super(`${symbol} (${describeNumber(status)}): ${words}`, options);
    this.status = status >>> 0;
    this.statusName = symbol;
    this.party = party;
    this.words = words;
  }
}

function describeNumber(status: number): string {
  const unsigned = status >>> 0;
  const hex = `0x${unsigned.toString(16).padStart(8, "0")}`;
  return unsigned < 0x10000 ? `${unsigned}, 0x${unsigned.toString(16)}` : hex;
}

/**
 * Bytes that do not have the form their specification demands. `what` names the message or type, `offset` the octet within it.
 *
 * It has no stack: the fault is in the bytes, and whoever sends bad ones by the million would have a stack walked for each, which costs twenty times
 * what decoding them does.
 */
export class DecodeError extends RpcError {
  override name = "DecodeError";
  readonly what: string;
  readonly offset: number;
  constructor(what: string, offset: number, words: string, status = 0x1c01000b /* nca_s_proto_error */) {
    const traced = stacks.stackTraceLimit;
    setTraceLimit(0);
    super(status, "server", `${what}, octet ${offset}: ${words}`);
    setTraceLimit(traced);
    this.what = what;
    this.offset = offset;
  }
}

/** Not every engine has it, and it may be frozen. */
const stacks = Error as { stackTraceLimit?: number };

function setTraceLimit(limit: number | undefined): void {
  if (limit !== undefined) Reflect.set(stacks, "stackTraceLimit", limit);
}

/** A value that cannot be marshalled, or stub data that does not hold the type it should. `path` is e.g. `NetrShareEnum.InfoStruct.ShareInfo.Level1.Buffer[3]`. */
export class NdrError extends RpcError {
  override name = "NdrError";
  readonly path: string;
  readonly reason: string;
  constructor(status: number, path: string, reason: string, party: Party = "local") {
    super(status, party, path === "" ? reason : `${path}: ${reason}`);
    this.path = path;
    this.reason = reason;
  }
}

/** A string binding, protocol sequence, endpoint or tower that says something impossible. `position` counts characters from 0. */
export class BindingError extends RpcError {
  override name = "BindingError";
  readonly position: number;
  constructor(status: number, words: string, position = 0) {
    super(status, "local", words);
    this.position = position;
  }
}

export type TransportFailure =
  /** The name has no address. */
  | { kind: "name-not-found"; host: string; code: string }
  /** A RST or ICMP port unreachable answered the SYN: nothing listens there, or a firewall rejects. */
  | { kind: "refused"; address: string; port: number }
  /** Nothing came back within the time. */
  | { kind: "dial-timeout"; address: string; port: number; afterMs: number }
  | { kind: "unreachable"; address: string; port: number; code: string }
  /** An established connection ended: `by` FIN or RST, or the local side. `duringCall` names the operation that was under way. */
  | { kind: "cut"; address: string; port: number; by: "fin" | "rst" | "local"; phase: "bind" | "call" | "idle" }
  | { kind: "not-allowed"; address: string; port: number; code: string }
  | { kind: "other"; address: string; port: number; code: string };

/** The transport could not be had or was lost. */
export class TransportError extends RpcError {
  override name = "TransportError";
  /** What happened, by kind, and to which address. */
  readonly failure: TransportFailure;
  constructor(status: number, failure: TransportFailure, words: string, options?: { cause?: unknown }) {
    super(status, failure.kind === "name-not-found" ? "client" : "network", words, options);
    this.failure = failure;
  }
}

export type BindRejection =
  /** A bind_nak, [C706] 12.6.4.5; `versions` are the protocol versions the server says it supports. */
  | {
      kind: "nak";
      reason: number;
      reasonName: string;
      versions: readonly { major: number; minor: number }[];
      /** Extended error information, [MS-EERR], where the server sent some. */
      extendedError?: Uint8Array;
    }
  /** A bind_ack or alter_context_response whose result for our context is a rejection, [C706] 12.6.3.1. */
  | { kind: "context"; result: number; reason: number; reasonName: string };

/** The server answered the bind and refused it. */
export class BindError extends RpcError {
  override name = "BindError";
  /** What the server answered. */
  readonly rejection: BindRejection;
  constructor(status: number, rejection: BindRejection, words: string) {
    super(status, "server", words);
    this.rejection = rejection;
  }
}

/** The server answered the call with a fault PDU, [C706] 12.6.4.7. */
export class FaultError extends RpcError {
  override name = "FaultError";
  readonly callId: number;
  /** PFC_DID_NOT_EXECUTE was set: the call was not dispatched and may safely be repeated. */
  readonly didNotExecute: boolean;
  /** Stub data of the fault, where the server sent some (extended error information travels there). */
  readonly stub: Uint8Array;
  /**
   * The call was signed or sealed, and the fault was not, as Samba's never are: whoever sits between could have made it, `didNotExecute` with it. False where
   * calls are not protected at all.
   */
  readonly unsigned: boolean;
  constructor(status: number, words: string, data: { callId: number; didNotExecute: boolean; stub?: Uint8Array; unsigned?: boolean }) {
    super(status, "server", words);
    this.callId = data.callId;
    this.didNotExecute = data.didNotExecute;
    this.stub = data.stub ?? new Uint8Array(0);
    this.unsigned = data.unsigned ?? false;
  }
}

/** The call itself went well and the operation returned a status other than success. `out` holds the out parameters it came with. */
export class StatusError<Out = unknown> extends RpcError {
  override name = "StatusError";
  /** The operation's name. */
  readonly operation: string;
  /** All results, `return` included. */
  readonly out: Out;
  constructor(status: number, operation: string, out: Out) {
    super(status, "server", `${operation} returned it`);
    this.operation = operation;
    this.out = out;
  }
}

/** The caller gave up: an AbortSignal or a time-out. */
export class CancelledError extends RpcError {
  override name = "CancelledError";
  readonly by: "signal" | "timeout";
  constructor(status: number, by: "signal" | "timeout", words: string, options?: { cause?: unknown }) {
    super(status, by === "timeout" ? "server" : "local", words, options);
    this.by = by;
  }
}

/** The peer broke the protocol: a PDU out of place, of an unknown type, too large, or for a call that is not there. */
export class ProtocolError extends RpcError {
  override name = "ProtocolError";
  readonly peer: "client" | "server";
  constructor(peer: "client" | "server", words: string, status = 0x6c0 /* RPC_S_PROTOCOL_ERROR */) {
    super(status, peer, words);
    this.peer = peer;
  }
}

/** A limit of ours was reached: memory, calls, connections, sizes. */
export class LimitError extends RpcError {
  override name = "LimitError";
  constructor(words: string, status = 0x6b9 /* RPC_S_OUT_OF_RESOURCES */) {
    super(status, "local", words);
  }
}
