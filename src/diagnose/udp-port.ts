import { createSocket, type Socket } from "node:dgram";
import { isIPv6 } from "node:net";
import { RPC_S_SERVER_UNAVAILABLE } from "../status/codes.ts";
import { RpcError, TransportError } from "../status/errors.ts";
import { type Evidence, NOT_SENT, OUT_OF_MEANS, type PortState, SOURCE_PORT_REFUSED } from "./evidence.ts";

/** A conversation by datagrams in which a service says that it is there. */
export interface UdpExchange<Answer> {
  /** The datagram to begin with; sent again while nothing comes back. */
  readonly first: Uint8Array;
  /**
   * Takes a datagram. `send` goes back at once; `answer` ends the conversation. Neither: the datagram is not an answer to this.
   * @throws DecodeError for octets that are not this protocol
   */
  receive(bytes: Uint8Array): { readonly send?: Uint8Array; readonly answer?: Answer };
}

export interface UdpProbe<Answer> {
  readonly state: PortState;
  readonly evidence: Evidence;
  readonly answer: Answer | undefined;
  /** What came back and is not the protocol that was spoken: someone listens, but not whom one expected. */
  readonly misunderstood: RpcError | undefined;
}

/**
 * Is a UDP port open? Speaks the service's own protocol, because nothing else makes a service answer.
 * @param target `timeoutMs` milliseconds of silence until LISTENING or FILTERED; the first datagram is repeated once a second
 * @throws TransportError where the local port cannot be used; the signal's reason
 */
export function probeUdpPort<Answer>(target: {
  readonly address: string;
  readonly port: number;
  readonly timeoutMs: number;
  readonly exchange: UdpExchange<Answer>;
  readonly sourcePort?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}): Promise<UdpProbe<Answer>> {
  const { address, port, signal, exchange } = target;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const started = performance.now();
    const since = () => performance.now() - started;
    let sent = 0;
    let heard: { octets: number; ms: number } | undefined;
    let misunderstood: RpcError | undefined;
    let last = exchange.first;
    const timers: NodeJS.Timeout[] = [];
    const socket: Socket = createSocket(isIPv6(address) ? "udp6" : "udp4");
    const finish = (act: () => void) => {
      for (const timer of timers) clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      try {
        socket.close();
      } catch {
        // Closed already, by the error that brought us here.
      }
      act();
    };
    let settled = false;
    const settle = (state: PortState, evidence: Evidence, answer?: Answer) => {
      if (settled) return;
      settled = true;
      finish(() => resolve({ state, evidence, answer, misunderstood }));
    };
    const fail = (error: unknown) => {
      if (settled) return;
      settled = true;
      finish(() => reject(error));
    };
    const onAbort = () => fail(signal?.reason);
    const onError = (error: NodeJS.ErrnoException) => {
      const code = error.code ?? "UNKNOWN";
      if (heard !== undefined) return settle("listening", { kind: "answer", address, ...heard });
      // Windows reports an ICMP port unreachable as a reset of a connection that UDP does not have.
      if (code === "ECONNREFUSED" || code === "ECONNRESET") return settle("not-listening", { kind: "icmp", address, ms: since(), code });
      if (OUT_OF_MEANS.has(code) || (target.sourcePort !== undefined && SOURCE_PORT_REFUSED.has(code) && sent === 0)) {
        const which = target.sourcePort === undefined ? "one more socket" : `source port ${target.sourcePort}`;
        const words = `${which} cannot be used to reach ${address} (${code})`;
        return fail(new TransportError(RPC_S_SERVER_UNAVAILABLE, { kind: "other", address, port, code }, words, { cause: error }));
      }
      settle("filtered", { kind: NOT_SENT.has(code) ? "local" : "icmp", address, ms: since(), code });
    };
    const send = () => {
      sent += 1;
      socket.send(last, (error) => {
        if (error && !settled) onError(error as NodeJS.ErrnoException);
      });
    };
    socket.on("error", onError);
    socket.on("message", (bytes) => {
      heard ??= { octets: bytes.length, ms: since() };
      let reply: { send?: Uint8Array; answer?: Answer };
      try {
        reply = exchange.receive(bytes);
      } catch (error) {
        if (!(error instanceof RpcError)) return fail(error);
        misunderstood = error;
        return settle("listening", { kind: "answer", address, ...heard });
      }
      if (reply.answer !== undefined) return settle("listening", { kind: "answer", address, ...heard }, reply.answer);
      if (reply.send !== undefined) {
        last = reply.send;
        send();
      }
    });
    signal?.addEventListener("abort", onAbort);
    socket.bind({ port: target.sourcePort ?? 0, exclusive: true }, () => {
      if (settled) return;
      // A connected socket is told of ICMP errors; another is not.
      socket.connect(port, address, (error?: Error) => {
        if (settled) return;
        if (error !== undefined && error !== null) return onError(error as NodeJS.ErrnoException);
        send();
        timers.push(setInterval(send, 1_000));
        timers.push(
          setTimeout(() => {
            if (heard !== undefined) settle("listening", { kind: "answer", address, ...heard });
            else settle("listening-or-filtered", { kind: "silence", address, ms: since(), sent });
          }, target.timeoutMs),
        );
      });
    });
  });
}

/** For a port whose service is not known: an empty datagram. Whatever comes back is an answer. */
export function plainExchange(): UdpExchange<{ readonly bytes: Uint8Array }> {
  return { first: new Uint8Array(0), receive: (bytes) => ({ answer: { bytes: bytes.slice() } }) };
}
