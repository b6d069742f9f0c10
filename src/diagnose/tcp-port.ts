import { connect, type Socket } from "node:net";
import { joined } from "../bytes/joined.ts";
import { RPC_S_SERVER_UNAVAILABLE } from "../status/codes.ts";
import { TransportError } from "../status/errors.ts";
import { type Evidence, NOT_SENT, OUT_OF_MEANS, type PortState, SOURCE_PORT_REFUSED } from "./evidence.ts";

export interface TcpProbe {
  readonly state: PortState;
  readonly evidence: Evidence;
  /** What the service said by itself, where a greeting was waited for. */
  readonly greeting: Uint8Array | undefined;
}

/** No greeting that is worth showing is longer. */
const MAX_GREETING = 1_024;

/**
 * Is a TCP port open? One connection, cut as soon as the answer is known.
 * @param target `timeoutMs` milliseconds until silence means FILTERED; `sourcePort` the local port; `greetingMs` milliseconds to wait for the
 * service to speak first, 0 (default) not at all
 * @throws TransportError where the local port cannot be used; the signal's reason
 */
export function probeTcpPort(target: {
  readonly address: string;
  readonly port: number;
  readonly timeoutMs: number;
  readonly sourcePort?: number | undefined;
  readonly greetingMs?: number;
  readonly signal?: AbortSignal | undefined;
}): Promise<TcpProbe> {
  const { address, port, signal } = target;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const started = performance.now();
    const since = () => performance.now() - started;
    let connectedAt: number | undefined;
    const chunks: Uint8Array[] = [];
    let timer: NodeJS.Timeout | undefined;
    const finish = (act: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      socket.destroy();
      act();
    };
    const settle = (state: PortState, evidence: Evidence) =>
      finish(() => resolve({ state, evidence, greeting: chunks.length === 0 ? undefined : joined(chunks).slice(0, MAX_GREETING) }));
    const listening = () => settle("listening", { kind: "syn-ack", address, ms: connectedAt! });
    const onAbort = () => finish(() => reject(signal?.reason));
    const socket: Socket = connect({
      host: address,
      port,
      ...(target.sourcePort === undefined ? {} : { localPort: target.sourcePort }),
      autoSelectFamily: false,
    });
    socket.setNoDelay(true);
    signal?.addEventListener("abort", onAbort);
    timer = setTimeout(() => settle("filtered", { kind: "silence", address, ms: since(), sent: 0 }), target.timeoutMs);
    socket.on("connect", () => {
      connectedAt = since();
      clearTimeout(timer);
      const wait = target.greetingMs ?? 0;
      if (wait === 0) return listening();
      timer = setTimeout(listening, wait);
    });
    socket.on("data", (chunk) => {
      chunks.push(chunk);
      // A line is a greeting.
      if (chunk.includes(0x0a) || chunks.reduce((sum, part) => sum + part.length, 0) >= MAX_GREETING) listening();
    });
    socket.on("end", () => connectedAt !== undefined && listening());
    socket.on("error", (error: NodeJS.ErrnoException) => {
      const code = error.code ?? "UNKNOWN";
      if (connectedAt !== undefined) return listening();
      // A port where nothing listens is ECONNREFUSED: a reset at this stage came after the handshake.
      if (code === "ECONNRESET") return settle("listening", { kind: "reset", address, ms: since() });
      if (code === "ECONNREFUSED") return settle("not-listening", { kind: "rst", address, ms: since() });
      if (code === "ETIMEDOUT") return settle("filtered", { kind: "silence", address, ms: since(), sent: 0 });
      if (OUT_OF_MEANS.has(code) || (target.sourcePort !== undefined && SOURCE_PORT_REFUSED.has(code))) {
        const where = target.sourcePort === undefined ? "one more socket" : `source port ${target.sourcePort}`;
        return finish(() =>
          reject(
            new TransportError(
              RPC_S_SERVER_UNAVAILABLE,
              { kind: "other", address, port, code },
              `${where} cannot be used to reach ${address} (${code})`,
              { cause: error },
            ),
          ),
        );
      }
      settle("filtered", { kind: NOT_SENT.has(code) ? "local" : "icmp", address, ms: since(), code });
    });
  });
}
