import { formatHostPort } from "../../ids/ip-address.ts";
import { RPC_S_CALL_CANCELLED, RPC_S_CALL_FAILED, RPC_S_CANT_CREATE_ENDPOINT, RPC_S_SERVER_UNAVAILABLE } from "../../status/codes.ts";
import { CancelledError, TransportError, type TransportFailure } from "../../status/errors.ts";

export function errorCode(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string") return error.code;
  return "UNKNOWN";
}

/** An error of connect(2) on one address. Every way of not reaching a server is RPC_S_SERVER_UNAVAILABLE, as on Windows. */
export function dialFailure(cause: unknown, address: string, port: number): TransportError {
  const code = errorCode(cause);
  const where = formatHostPort(address, port);
  switch (code) {
    case "ECONNRESET":
      // A port where nothing listens is ECONNREFUSED: here the handshake was completed, and the reset came before we were told.
      return failure(
        { kind: "cut", address, port, by: "rst", phase: "bind" },
        `${where} accepted the connection and reset it at once`,
        cause,
      );
    case "ECONNREFUSED":
      return failure(
        { kind: "refused", address, port },
        `${where} refused the connection: nothing listens there, or a firewall rejects`,
        cause,
      );
    case "ETIMEDOUT":
      return failure({ kind: "dial-timeout", address, port, afterMs: 0 }, `${where} did not answer, and the system gave up`, cause);
    case "ENETUNREACH":
    case "EHOSTUNREACH":
    case "EHOSTDOWN":
    case "ENETDOWN":
    case "EADDRNOTAVAIL":
    case "EAFNOSUPPORT":
      return failure({ kind: "unreachable", address, port, code }, `${where} cannot be reached from here (${code})`, cause);
    case "EACCES":
    case "EPERM":
      return failure({ kind: "not-allowed", address, port, code }, `this machine does not allow connecting to ${where} (${code})`, cause);
    default:
      return failure({ kind: "other", address, port, code }, `connecting to ${where} failed (${code})`, cause);
  }
}

export function dialTimeout(address: string, port: number, afterMs: number): TransportError {
  const words = `${formatHostPort(address, port)} did not answer within ${afterMs} ms: a firewall drops the packets, or the host is down`;
  return failure({ kind: "dial-timeout", address, port, afterMs }, words);
}

export function nameNotFound(host: string, cause: unknown): TransportError {
  const code = errorCode(cause);
  const words =
    code === "EAI_AGAIN"
      ? "could not be looked up: the name service did not answer"
      : "has no address: check its spelling, and which name server this machine asks";
  return failure({ kind: "name-not-found", host, code }, `the name ${JSON.stringify(host)} ${words} (${code})`, cause);
}

/** An established connection that ended with an error. The phase is told by who knows it: see drive.ts. */
export function cutFailure(cause: unknown, address: string, port: number): TransportError {
  const code = errorCode(cause);
  const where = formatHostPort(address, port);
  if (code === "ECONNRESET" || code === "EPIPE" || code === "ECONNABORTED") {
    return new TransportError(
      RPC_S_CALL_FAILED,
      { kind: "cut", address, port, by: "rst", phase: "idle" },
      `${where} reset the connection`,
      { cause },
    );
  }
  if (code === "ETIMEDOUT") {
    const words = `${where} no longer answers: keep-alive or retransmission gave up`;
    return new TransportError(RPC_S_CALL_FAILED, { kind: "other", address, port, code }, words, { cause });
  }
  return new TransportError(RPC_S_CALL_FAILED, { kind: "other", address, port, code }, `the connection to ${where} failed (${code})`, {
    cause,
  });
}

export function listenFailure(cause: unknown, address: string, port: number): TransportError {
  const code = errorCode(cause);
  const where = formatHostPort(address === "" ? "*" : address, port);
  const kind = code === "EACCES" || code === "EPERM" ? "not-allowed" : "other";
  const hints: Record<string, string> = {
    EADDRINUSE: "the port is taken",
    EACCES: "not allowed: ports below 1024 may need more rights",
    EADDRNOTAVAIL: "this machine has no such address",
    ENOTFOUND: "the name has no address",
  };
  const words = `cannot listen on ${where}: ${hints[code] ?? code}`;
  return new TransportError(RPC_S_CANT_CREATE_ENDPOINT, { kind, address, port, code }, words, { cause });
}

export function dialCancelled(where: string, reason: unknown): CancelledError {
  return new CancelledError(RPC_S_CALL_CANCELLED, "signal", `connecting to ${where} was cancelled`, { cause: reason });
}

function failure(data: TransportFailure, words: string, cause?: unknown): TransportError {
  return new TransportError(RPC_S_SERVER_UNAVAILABLE, data, words, cause === undefined ? undefined : { cause });
}
