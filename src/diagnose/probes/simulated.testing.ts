/** A network of hosts in memory under simulated time: for tests of the diagnosis, none of which waits. */

import { NDR20 } from "../../ids/syntax.ts";
import type { ContextResult } from "../../pdu/co/bind-ack.ts";
import type { Bind } from "../../pdu/co/index.ts";
import { decodeHeader, decodePdu, encodePdu, HEADER_LENGTH, type Pdu, PFC_WHOLE } from "../../pdu/co/index.ts";
import { TransportError } from "../../status/errors.ts";
import { SimulatedClock } from "../../transport/clock.ts";
import { MemoryTransport } from "../../transport/memory/index.ts";
import type { BytePipe } from "../../transport/transport.ts";
import type { DatagramHandlers, Datagrams, Dialled, Environment, Limits, NameAnswer } from "./environment.ts";

/** What a port does. "silent": no packet comes back; "accept-close", "accept-reset": hangs up on everybody. */
export type PortBehaviour = "silent" | "refused" | "unreachable" | "cut" | "accept-close" | ((pipe: BytePipe) => void);

export class SimulatedNetwork implements Environment {
  readonly clock = new SimulatedClock();
  readonly client = { host: "client.test", system: "simulated" };
  /** By name; others are unknown at once. */
  readonly known = new Map<string, { readonly answer: NameAnswer; readonly afterMs: number }>();
  /** DNS servers, and what each answers to a datagram: undefined is silence. */
  readonly resolvers = new Map<string, (bytes: Uint8Array) => Uint8Array | undefined>();
  /** `ADDRESS PORT`; what is not here is refused where the host is known, and silent elsewhere. */
  readonly ports = new Map<string, PortBehaviour>();
  /** All that was dialled, as `ADDRESS PORT`. */
  readonly dialled: string[] = [];
  readonly #hosts = new Map<string, MemoryTransport>();
  readonly #latencyMs: number;
  #localPort = 40_000;

  constructor(latencyMs = 5) {
    this.#latencyMs = latencyMs;
  }

  /** The network of one host, for servers that listen. */
  host(address: string): MemoryTransport {
    let host = this.#hosts.get(address);
    if (host === undefined) {
      host = new MemoryTransport({ clock: this.clock, delayMs: this.#latencyMs });
      this.#hosts.set(address, host);
    }
    return host;
  }

  /** A server by what it does with each connection. */
  async serve(address: string, port: number, behaviour: PortBehaviour): Promise<void> {
    this.ports.set(`${address} ${port}`, behaviour);
    const host = this.host(address);
    if (typeof behaviour === "function" || behaviour === "accept-close")
      await host.listen({ protocolSequence: "ncacn_ip_tcp", host: address, endpoint: String(port) }, (pipe) => {
        if (typeof behaviour === "function") behaviour(pipe);
        else pipe.close();
      });
  }

  /** Ends of connections that are open. */
  get connections(): number {
    return [...this.#hosts.values()].reduce((sum, host) => sum + host.connections, 0);
  }

  wallClock(): number {
    return 1_700_000_000_000 + this.clock.now();
  }

  readonly names = {
    lookup: (name: string, { timeoutMs, signal }: Limits): Promise<NameAnswer> => {
      const { answer, afterMs } = this.known.get(name) ?? {
        answer: { outcome: "unknown", code: "ENOTFOUND", addresses: [] } as const,
        afterMs: 1,
      };
      return this.#within(afterMs, answer, { outcome: "silent", code: "ETIMEOUT", addresses: [] }, timeoutMs, signal);
    },
    reverse: (_address: string, { timeoutMs, signal }: Limits) => this.#within(Infinity, undefined, undefined, timeoutMs, signal),
    servers: () => [...this.resolvers.keys()],
  };

  async dialTcp(address: string, port: number, limits: Limits): Promise<Dialled> {
    const key = `${address} ${port}`;
    this.dialled.push(key);
    const ends = { localAddress: "192.0.2.1", localPort: this.#localPort++ };
    const behaviour = this.ports.get(key) ?? (this.#hosts.has(address) ? undefined : "silent");
    if (typeof behaviour === "string" && behaviour !== "accept-close") {
      const after = behaviour === "silent" ? Infinity : 2 * this.#latencyMs;
      const code = { silent: undefined, refused: "ECONNREFUSED", unreachable: "EHOSTUNREACH", cut: "ECONNRESET" }[behaviour];
      const failed: Dialled = { ...ends, outcome: behaviour, code };
      return this.#within<Dialled>(after, failed, { ...ends, outcome: "silent", code: undefined }, limits.timeoutMs, limits.signal);
    }
    try {
      const to = { protocolSequence: "ncacn_ip_tcp", host: address, endpoint: String(port) } as const;
      const pipe = await this.host(address).dial(to, limits);
      if (!limits.signal?.aborted) return { ...ends, outcome: "open", pipe };
      pipe.destroy();
      return { ...ends, outcome: "silent", code: undefined };
    } catch (error) {
      const refused = error instanceof TransportError && error.failure.kind === "refused";
      return { ...ends, outcome: refused ? "refused" : "silent", code: refused ? "ECONNREFUSED" : undefined };
    }
  }

  datagrams(address: string, port: number, handlers: DatagramHandlers): Datagrams {
    let closed = false;
    const timers = [this.clock.after(0, () => handlers.ready())];
    const answer = this.resolvers.get(port === 53 ? address : `${address}:${port}`);
    return {
      send: (bytes) => {
        if (answer === undefined || closed) return;
        timers.push(
          this.clock.after(2 * this.#latencyMs, () => {
            const said = answer(bytes);
            if (said !== undefined && !closed) handlers.message(said);
          }),
        );
      },
      close() {
        closed = true;
        for (const cancel of timers) cancel();
      },
      local: { address: "192.0.2.1", port: this.#localPort++ },
    };
  }

  /** Moves the time on until a promise settles. @throws Error where it takes longer than a minute */
  async run<T>(work: Promise<T>): Promise<T> {
    let over = false;
    const done = work.finally(() => {
      over = true;
    });
    done.catch(() => undefined);
    while (!over) {
      await this.clock.advance(100);
      if (this.clock.now() > 60_000) throw new Error("it does not end");
    }
    return done;
  }

  #within<T>(afterMs: number, value: T, late: T, timeoutMs: number, signal: AbortSignal | undefined): Promise<T> {
    return new Promise((resolve) => {
      const timers: (() => void)[] = [];
      const finish = (result: T) => {
        for (const cancel of timers) cancel();
        signal?.removeEventListener("abort", onAbort);
        resolve(result);
      };
      const onAbort = () => finish(late);
      if (Number.isFinite(afterMs)) timers.push(this.clock.after(afterMs, () => finish(value)));
      timers.push(this.clock.after(timeoutMs, () => finish(late)));
      signal?.addEventListener("abort", onAbort);
      if (signal?.aborted) onAbort();
    });
  }
}

/** Answers of a server that is written PDU by PDU: what goes back at once. "close" hangs up, "reset" cuts. */
export type Scripted = (pdu: Pdu, send: (bytes: Uint8Array) => void) => readonly (Pdu | Uint8Array | "close" | "reset")[];

/** A server that answers PDUs as a script says. @param onEnd told when the client has hung up */
export function scripted(script: Scripted, onEnd: () => void = () => undefined): (pipe: BytePipe) => void {
  return (pipe) => {
    let kept = new Uint8Array(0);
    const send = (bytes: Uint8Array) => pipe.write([bytes], () => undefined);
    pipe.open({
      onEnd,
      onDrain: () => undefined,
      onData(bytes) {
        kept = Uint8Array.from([...kept, ...bytes]);
        while (kept.length >= HEADER_LENGTH) {
          const { fragLength } = decodeHeader(kept);
          if (kept.length < fragLength) return;
          const pdu = decodePdu(kept.slice(0, fragLength));
          kept = kept.slice(fragLength);
          for (const answer of script(pdu, send)) {
            if (answer === "close") pipe.close();
            else if (answer === "reset") pipe.destroy();
            else send(answer instanceof Uint8Array ? answer : encodePdu(answer));
          }
        }
      },
    });
  };
}

/** A bind_ack that accepts NDR20 and rejects what else is offered. */
export function accepting(bind: Bind): Pdu {
  const results: ContextResult[] = bind.contexts.map(({ transferSyntaxes }) =>
    transferSyntaxes[0]!.uuid === NDR20.uuid
      ? { result: 0, reason: 0, transferSyntax: NDR20 }
      : { result: 2, reason: 2, transferSyntax: { uuid: "00000000-0000-0000-0000-000000000000", major: 0, minor: 0 } },
  );
  return {
    kind: "bind_ack",
    flags: PFC_WHOLE,
    callId: bind.callId,
    littleEndian: true,
    maxTransmitFragment: 5840,
    maxReceiveFragment: 5840,
    associationGroup: 0x1234,
    secondaryAddress: "135",
    results,
  };
}
