/**
 * TLS over a pipe, to look at what stands behind it: whoever presents whatever certificate is talked with, and what is wrong with the certificate is told. Nothing
 * secret is ever sent over such a connection.
 */
import { Duplex } from "node:stream";
import { checkServerIdentity, connect, type PeerCertificate, type TLSSocket } from "node:tls";
import { isIpAddress } from "../../ids/ip-address.ts";
import { RPC_S_CALL_FAILED, RPC_S_SERVER_UNAVAILABLE } from "../../status/codes.ts";
import { CancelledError, ProtocolError, type RpcError, TransportError } from "../../status/errors.ts";
import type { BytePipe, PipeHandlers } from "../../transport/transport.ts";
import type { StreamLimits } from "./stream.ts";

export interface TlsFacts {
  /** `TLSv1.3` */
  readonly protocol: string | undefined;
  readonly cipher: string | undefined;
  readonly subject: string | undefined;
  readonly names: string | undefined;
  readonly issuer: string | undefined;
  /** As certificates have them: `Nov 22 00:00:00 2026 GMT`. */
  readonly validFrom: string | undefined;
  readonly validTo: string | undefined;
  /** What a client that checks would refuse, in words; empty where there is nothing. */
  readonly problems: readonly string[];
}

export type TlsResult =
  | { readonly pipe: BytePipe; readonly facts: TlsFacts }
  | { readonly outcome: "silent" | "cut" | "not-understood"; readonly error: RpcError };

/** @param host the server's name as it was typed: what the certificate is compared with */
export function tlsOver(pipe: BytePipe, host: string, limits: StreamLimits): Promise<TlsResult> {
  const { signal } = limits;
  return new Promise((resolve, reject) => {
    let over = false;
    const finish = (act: () => void) => {
      if (over) return;
      over = true;
      cancel();
      signal?.removeEventListener("abort", abort);
      act();
    };
    const fail = (outcome: "silent" | "cut" | "not-understood", error: RpcError) =>
      finish(() => {
        socket.destroy();
        pipe.destroy();
        resolve({ outcome, error });
      });
    const abort = () =>
      finish(() => {
        socket.destroy();
        pipe.destroy();
        reject(signal?.reason);
      });
    const carrier = new PipeStream(pipe);
    const socket = connect({
      socket: carrier,
      ...(isIpAddress(host) ? {} : { servername: host }),
      // Looked at below, and told.
      rejectUnauthorized: false,
      // Old proxies speak nothing later, and are to be seen.
      minVersion: "TLSv1",
      ALPNProtocols: ["http/1.1"],
    });
    const cancel = limits.after(limits.timeoutMs, () =>
      fail(
        "silent",
        new CancelledError(RPC_S_SERVER_UNAVAILABLE, "timeout", `the TLS handshake was not answered within ${limits.timeoutMs} ms`),
      ),
    );
    signal?.addEventListener("abort", abort);
    socket.on("error", (error: NodeJS.ErrnoException) => {
      const { code = "UNKNOWN" } = error;
      const { address, port } = pipe.remote;
      // What TLS itself says begins so; the rest is the connection's end.
      if (code.startsWith("ERR_SSL") || code === "EPROTO")
        return fail("not-understood", new ProtocolError("server", `the TLS handshake failed: ${reasonOf(error)}`));
      const by = carrier.ended === "fin" ? "fin" : "rst";
      const words = `the connection was ended in the TLS handshake (${code})`;
      fail("cut", new TransportError(RPC_S_CALL_FAILED, { kind: "cut", address, port, by, phase: "bind" }, words, { cause: error }));
    });
    socket.once("secureConnect", () =>
      finish(() => {
        const facts = factsOf(socket, host);
        resolve({ pipe: new SocketPipe(socket, pipe), facts });
      }),
    );
    if (signal?.aborted) abort();
  });
}

/** OpenSSL's word, without the numbers before it and the file behind it. */
function reasonOf(error: Error): string {
  const reason = "reason" in error && typeof error.reason === "string" ? error.reason : undefined;
  return (reason ?? /:SSL routines:[^:]*:([^:]+)/.exec(error.message)?.[1] ?? error.message).slice(0, 200).trim();
}

function factsOf(socket: TLSSocket, host: string): TlsFacts {
  const certificate = socket.getPeerCertificate();
  const present = Object.keys(certificate).length > 0;
  const cipher = socket.getCipher() as { readonly name: string } | undefined;
  return {
    protocol: socket.getProtocol() ?? undefined,
    cipher: cipher?.name,
    subject: present ? nameOf(certificate.subject) : undefined,
    names: certificate.subjectaltname,
    issuer: present ? nameOf(certificate.issuer) : undefined,
    validFrom: certificate.valid_from,
    validTo: certificate.valid_to,
    problems: problemsOf(socket, host, certificate, present),
  };
}

function problemsOf(socket: TLSSocket, host: string, certificate: PeerCertificate, present: boolean): string[] {
  if (!present) return ["the server presents no certificate"];
  const problems: string[] = [];
  const code = authorizationCode(socket.authorizationError);
  if (code !== undefined) problems.push(PROBLEMS[code] ?? `not trusted (${code})`);
  // Only one thing is told of a chain: the dates are looked at whatever it is.
  const [from, to] = [Date.parse(certificate.valid_from), Date.parse(certificate.valid_to)];
  const now = Date.now();
  if (to < now && code !== "CERT_HAS_EXPIRED") problems.push(PROBLEMS["CERT_HAS_EXPIRED"]!);
  if (from > now && code !== "CERT_NOT_YET_VALID") problems.push(PROBLEMS["CERT_NOT_YET_VALID"]!);
  if (checkServerIdentity(host, certificate) !== undefined) problems.push(`wrong name: it is not for ${host}`);
  return problems;
}

/** Node gives the code, or an error that has it. */
function authorizationCode(error: Error | string | null | undefined): string | undefined {
  if (error === null || error === undefined || error === "") return undefined;
  if (typeof error === "string") return error;
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
}

const PROBLEMS: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: "expired",
  CERT_NOT_YET_VALID: "not valid yet: its time begins later, or a clock is wrong",
  CERT_REVOKED: "revoked",
  DEPTH_ZERO_SELF_SIGNED_CERT: "not trusted: it is signed by itself (DEPTH_ZERO_SELF_SIGNED_CERT)",
  SELF_SIGNED_CERT_IN_CHAIN: "not trusted: its root is not known here (SELF_SIGNED_CERT_IN_CHAIN)",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "not trusted: its issuer is not known here (UNABLE_TO_GET_ISSUER_CERT_LOCALLY)",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "not trusted: the server sends no chain to a root that is known here (UNABLE_TO_VERIFY_LEAF_SIGNATURE)",
};

function nameOf(name: PeerCertificate["subject"]): string {
  const parts = Object.entries(name as unknown as Record<string, string | string[]>);
  return parts
    .slice(0, 16)
    .map(([key, value]) => `${key}=${[value].flat().join("+")}`)
    .join(", ");
}

/** A pipe as a stream, for what wants one. */
class PipeStream extends Duplex {
  /** How the other side ended. */
  ended: "fin" | "rst" | undefined;
  readonly #pipe: BytePipe;

  constructor(pipe: BytePipe) {
    super();
    this.#pipe = pipe;
    pipe.open({
      // The octets are valid during the call only.
      onData: (bytes) => {
        if (!this.push(Buffer.from(bytes))) pipe.pause();
      },
      onEnd: (error) => {
        this.ended = error === undefined ? "fin" : "rst";
        if (error === undefined) this.push(null);
        else this.destroy(error);
      },
      onDrain: () => undefined,
    });
  }

  override _read(): void {
    this.#pipe.resume();
  }

  override _write(chunk: Uint8Array, _encoding: string, done: (error?: Error | null) => void): void {
    this.#pipe.write([chunk], () => done());
  }

  override _final(done: (error?: Error | null) => void): void {
    this.#pipe.close();
    done();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#pipe.destroy();
    done(error);
  }
}

/** A stream as a pipe, with the addresses of the one that carries it. */
class SocketPipe implements BytePipe {
  readonly local: BytePipe["local"];
  readonly remote: BytePipe["remote"];
  readonly #socket: TLSSocket;

  constructor(socket: TLSSocket, carrier: BytePipe) {
    this.#socket = socket;
    this.local = carrier.local;
    this.remote = carrier.remote;
  }

  open(handlers: PipeHandlers): void {
    let over = false;
    const end = (error: Error | undefined) => {
      if (over) return;
      over = true;
      handlers.onEnd(error);
    };
    this.#socket.removeAllListeners("error");
    this.#socket.on("error", end);
    this.#socket.on("end", () => end(undefined));
    this.#socket.on("close", () => end(undefined));
    this.#socket.on("drain", () => handlers.onDrain());
    this.#socket.on("data", (bytes: Uint8Array) => {
      if (!over) handlers.onData(bytes);
    });
  }

  write(chunks: readonly Uint8Array[], done: () => void): void {
    for (const chunk of chunks.slice(0, -1)) this.#socket.write(chunk);
    const last = chunks.at(-1);
    if (last === undefined) done();
    else this.#socket.write(last, () => done());
  }

  get unwritten(): number {
    return this.#socket.writableLength;
  }

  pause(): void {
    this.#socket.pause();
  }

  resume(): void {
    this.#socket.resume();
  }

  close(): void {
    this.#socket.end();
  }

  destroy(): void {
    this.#socket.destroy();
  }
}
