/**
 * What probes need of the world: two clocks, names, TCP connections, datagrams. `nodeEnvironment()` is the real one; a simulated one lets the whole diagnosis
 * run without a socket and without waiting.
 */
import { createSocket } from "node:dgram";
import { getServers } from "node:dns";
import { isIPv6 } from "node:net";
import { hostname, release, type } from "node:os";
import { formatHostPort } from "../../ids/ip-address.ts";
import { RPC_S_SERVER_UNAVAILABLE } from "../../status/codes.ts";
import { TransportError } from "../../status/errors.ts";
import type { Clock } from "../../transport/clock.ts";
import { cutFailure, dialCancelled, dialFailure, dialTimeout } from "../../transport/tcp/failures.ts";
import { newDialSocket } from "../../transport/tcp/pipe.ts";
import type { BytePipe, Transport } from "../../transport/transport.ts";
import { NOT_SENT, OUT_OF_MEANS } from "../evidence.ts";
import { resolveHost, reverseName } from "../resolve.ts";

export interface Environment {
  /** Milliseconds, monotonic; its timers keep the process alive. */
  readonly clock: Clock;
  /** Milliseconds since 1970, a fraction where the system has one. */
  wallClock(): number;
  readonly names: Names;
  dialTcp(address: string, port: number, limits: Limits): Promise<Dialled>;
  /** A socket that is connected to one address, so that the system tells of ICMP errors. */
  datagrams(address: string, port: number, handlers: DatagramHandlers): Datagrams;
  /** This machine, for the file. */
  readonly client: { readonly host: string; readonly system: string };
}

export interface Limits {
  /** Milliseconds. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

export interface Names {
  /** As connecting would look it up: hosts file, DNS, mDNS as this machine is set up. Cannot be interrupted: its late answer is ignored. */
  lookup(name: string, limits: Limits): Promise<NameAnswer>;
  /** The name of an address; undefined where none is told in time. */
  reverse(address: string, limits: Limits): Promise<string | undefined>;
  /** DNS servers that this machine asks, each `ADDRESS` or `ADDRESS:PORT`, brackets about IPv6 with a port. */
  servers(): readonly string[];
}

export interface NameAnswer {
  readonly outcome: "resolved" | "unknown" | "silent" | "refused" | "failed";
  readonly code: string | undefined;
  /** In the resolver's order, each once. */
  readonly addresses: readonly string[];
}

interface Ends {
  readonly localAddress: string;
  /** 0 where not known. */
  readonly localPort: number;
}

/** What came of connecting. `code` is the system's. */
export type Dialled = Ends &
  (
    | { readonly outcome: "open"; readonly pipe: BytePipe }
    /** "cut": by a reset that came with the handshake's end. */
    | { readonly outcome: "refused" | "silent" | "unreachable" | "local" | "cut"; readonly code: string | undefined }
  );

export interface DatagramHandlers {
  /** The socket may send. */
  ready(): void;
  message(bytes: Uint8Array): void;
  /** The system's code: ECONNREFUSED for an ICMP port unreachable. Nothing comes afterwards. */
  error(code: string): void;
}

export interface Datagrams {
  send(bytes: Uint8Array): void;
  close(): void;
  /** Where it is bound; port 0 before `ready`. */
  readonly local: { readonly address: string; readonly port: number };
}

/** This machine's network. */
export function nodeEnvironment(): Environment {
  return {
    clock: waitingClock,
    wallClock: () => Date.now(),
    names: { lookup: lookupName, reverse: nameOf, servers: getServers },
    dialTcp,
    datagrams,
    client: { host: hostname(), system: `${type()} ${release()}` },
  };
}

/** The environment's TCP as a transport, for what takes one. */
export function transportOf(environment: Environment): Transport {
  return {
    protocolSequence: "ncacn_ip_tcp",
    async dial({ host, endpoint }, options = {}) {
      const port = Number(endpoint);
      const timeoutMs = options.timeoutMs ?? 10_000;
      const dialled = await environment.dialTcp(host, port, { timeoutMs, signal: options.signal });
      if (dialled.outcome === "open") return dialled.pipe;
      if (options.signal?.aborted) throw dialCancelled(formatHostPort(host, port), options.signal.reason);
      throw errorOfDial(dialled.outcome, dialled.code, host, port, timeoutMs);
    },
    listen() {
      throw new Error("an environment of probes does not listen");
    },
  };
}

/** A dial that failed, as the run-time's error. */
export function errorOfDial(
  outcome: "refused" | "silent" | "unreachable" | "local" | "cut",
  code: string | undefined,
  address: string,
  port: number,
  timeoutMs: number,
): TransportError {
  switch (outcome) {
    case "silent":
      return dialTimeout(address, port, Math.round(timeoutMs));
    case "local":
      return new TransportError(
        RPC_S_SERVER_UNAVAILABLE,
        { kind: "not-allowed", address, port, code: code ?? "UNKNOWN" },
        `this machine would not connect to ${formatHostPort(address, port)} (${code ?? "unknown"})`,
      );
    case "refused":
      return dialFailure({ code: "ECONNREFUSED" }, address, port);
    case "cut":
      return dialFailure({ code: "ECONNRESET" }, address, port);
    case "unreachable":
      return dialFailure({ code: code ?? "EHOSTUNREACH" }, address, port);
  }
}

export { cutFailure };

// --- Node ---

const waitingClock: Clock = {
  now: () => performance.now(),
  after(ms, action) {
    const timer = setTimeout(action, Math.min(Math.ceil(Math.max(ms, 0)), 0x7fff_ffff));
    return () => clearTimeout(timer);
  },
};

/**
 * The system says so of its own, before a packet leaves. Linux gives EACCES for an ICMPv6 "administratively prohibited" that somebody else sent; over IPv4
 * that is EHOSTUNREACH, and EACCES is our own firewall's.
 */
export function isLocal(code: string, address: string): boolean {
  return NOT_SENT.has(code) || OUT_OF_MEANS.has(code) || (code === "EACCES" && !isIPv6(address));
}

function dialTcp(address: string, port: number, { timeoutMs, signal }: Limits): Promise<Dialled> {
  return new Promise((resolve) => {
    let localAddress = "";
    let localPort = 0;
    const { socket, take } = newDialSocket();
    const look = () => {
      localPort = socket.localPort ?? localPort;
      localAddress = socket.localAddress ?? localAddress;
    };
    let over = false;
    const finish = (dialled: () => Dialled) => {
      if (over) return;
      over = true;
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      resolve(dialled());
    };
    const fail = (outcome: "refused" | "silent" | "unreachable" | "local" | "cut", code: string | undefined) =>
      finish(() => {
        if (!socket.destroyed) look();
        socket.destroy();
        return { outcome, code, localAddress, localPort };
      });
    // A wait that was given up is told by the caller's signal; nobody looks at what it came to.
    const onAbort = () => fail("silent", undefined);
    const failed = (error: NodeJS.ErrnoException) => {
      const code = error.code ?? "UNKNOWN";
      if (code === "ECONNREFUSED") fail("refused", code);
      else if (code === "ECONNRESET") fail("cut", code);
      else if (code === "ETIMEDOUT") fail("silent", code);
      else fail(isLocal(code, address) ? "local" : "unreachable", code);
    };
    const timer = setTimeout(() => fail("silent", undefined), Math.ceil(timeoutMs));
    if (signal?.aborted) return onAbort();
    signal?.addEventListener("abort", onAbort);
    // What happens between the end of a dial and the pipe's taking over is nobody's.
    socket.on("error", failed);
    socket.once("connect", () => {
      if (over) return;
      look();
      // Without keep-alive: what a connection does that is left alone is to be seen.
      const pipe = take({ keepAliveMs: 0 }, 0);
      socket.off("error", failed);
      finish(() => ({ outcome: "open", pipe, localAddress, localPort }));
    });
    try {
      socket.connect({ host: address, port, autoSelectFamily: false });
    } catch (error) {
      return failed(error as NodeJS.ErrnoException);
    }
    // Node connects to an address in the next tick; afterwards the system has given it a port, which is forgotten when it fails.
    process.nextTick(() => {
      if (!over && !socket.destroyed) look();
    });
  });
}

function datagrams(address: string, port: number, handlers: DatagramHandlers): Datagrams {
  const socket = createSocket(isIPv6(address) ? "udp6" : "udp4");
  let closed = false;
  let local = { address: "", port: 0 };
  const close = () => {
    if (closed) return;
    closed = true;
    socket.removeAllListeners("message");
    try {
      socket.close();
    } catch {
      // Closed already, by an error.
    }
  };
  const failed = (error: NodeJS.ErrnoException) => {
    if (closed) return;
    close();
    // Windows reports an ICMP port unreachable as a reset of a connection that UDP does not have.
    handlers.error(error.code === "ECONNRESET" ? "ECONNREFUSED" : (error.code ?? "UNKNOWN"));
  };
  socket.on("error", failed);
  socket.on("message", (bytes) => {
    if (!closed) handlers.message(bytes);
  });
  socket.bind(0, () => {
    if (closed) return;
    socket.connect(port, address, (error?: Error | null) => {
      if (closed) return;
      if (error !== undefined && error !== null) return failed(error);
      local = socket.address();
      handlers.ready();
    });
  });
  return {
    send(bytes) {
      if (closed) return;
      socket.send(bytes, (error) => {
        if (error) failed(error);
      });
    },
    close,
    get local() {
      return local;
    },
  };
}

async function lookupName(name: string, { timeoutMs, signal }: Limits): Promise<NameAnswer> {
  try {
    const { addresses } = await resolveHost(name, { timeoutMs, ...(signal === undefined ? {} : { signal }) });
    return { outcome: addresses.length === 0 ? "unknown" : "resolved", code: undefined, addresses };
  } catch (error) {
    if (signal?.aborted) return { outcome: "silent", code: undefined, addresses: [] };
    const code = error instanceof TransportError && "code" in error.failure ? error.failure.code : "UNKNOWN";
    return { outcome: nameOutcome(code), code, addresses: [] };
  }
}

/** Codes of getaddrinfo(3) and of our time-out. */
function nameOutcome(code: string): NameAnswer["outcome"] {
  if (code === "ENOTFOUND" || code === "ENODATA" || code === "EAI_NODATA") return "unknown";
  // EAI_AGAIN: no server answered, or one said SERVFAIL.
  if (code === "ETIMEOUT" || code === "EAI_AGAIN") return "silent";
  return "failed";
}

async function nameOf(address: string, { timeoutMs, signal }: Limits): Promise<string | undefined> {
  try {
    return await reverseName(address, { timeoutMs, ...(signal === undefined ? {} : { signal }) });
  } catch (error) {
    if (signal?.aborted) return undefined;
    throw error;
  }
}
