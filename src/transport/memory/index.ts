/**
 * A transport inside of one process, for tests of programs that use opnum: no ports, no firewalls, and a network that can be told to be slow,
 * to cut its streams where nobody expects it, or to fail. With a SimulatedClock nothing in such a test waits.
 */

import type { ProtocolSequence } from "../../ids/protocol-sequence.ts";
import type { EndpointAddress } from "../../ids/string-binding.ts";
import { type Clock, systemClock } from "../clock.ts";
import { cutFailure, dialCancelled, dialFailure, dialTimeout, listenFailure } from "../tcp/failures.ts";
import type { BytePipe, DialOptions, Listener, ListenOptions, PipeHandlers, Transport } from "../transport.ts";

/** Options of MemoryTransport. */
export interface MemoryNetworkOptions {
  /** What the transport claims to be, so that string bindings fit; default ncacn_ip_tcp. */
  readonly protocolSequence?: ProtocolSequence;
  /** Default: the system's. */
  readonly clock?: Clock;
  /** Milliseconds that octets are under way; default 0: they arrive in a later turn of the same tick. */
  readonly delayMs?: number;
  /**
   * Sizes of the chunks in which octets arrive, asked for each; default: as they were written. `chunkSize: () => 1` is the harshest; see
   * `randomChunks`.
   */
  readonly chunkSize?: (available: number) => number;
  /** Octets one side may be ahead of the other's reading before `unwritten` grows; default 1 MiB. */
  readonly windowBytes?: number;
}

/** Chunk sizes of 1..most by a seeded generator: the same seed gives the same run. */
export function randomChunks(seed: number, most = 4096): (available: number) => number {
  let state = (seed | 0) + 0x6d2b79f5;
  return (available) => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return 1 + (((t ^ (t >>> 14)) >>> 0) % Math.max(Math.min(most, available), 1));
  };
}

/** A network of its own: what listens on one MemoryTransport is reached by the same MemoryTransport only. */
export class MemoryTransport implements Transport {
  readonly protocolSequence: ProtocolSequence;
  readonly #options: MemoryNetworkOptions;
  readonly #clock: Clock;
  readonly #listeners = new Map<string, (pipe: BytePipe) => void>();
  readonly #pipes = new Set<MemoryPipe>();
  #nextPort = 49152;
  #nextClientPort = 1025;
  /** Endpoints whose dials are not answered at all, as behind a firewall that drops. */
  readonly filtered = new Set<string>();

  constructor(options: MemoryNetworkOptions = {}) {
    this.protocolSequence = options.protocolSequence ?? "ncacn_ip_tcp";
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
  }

  /** Connections that are open, both ends counted. */
  get connections(): number {
    return this.#pipes.size;
  }

  /** Cuts every connection, as a pulled cable that is noticed on both ends. */
  cut(): void {
    for (const pipe of [...this.#pipes]) pipe.cut({ code: "ECONNRESET" });
  }

  async dial(address: EndpointAddress, options: DialOptions = {}): Promise<BytePipe> {
    const { signal, timeoutMs = 10_000 } = options;
    const port = Number(address.endpoint) || 0;
    const host = address.host || "localhost";
    if (signal?.aborted) throw dialCancelled(`${host}[${address.endpoint}]`, signal.reason);
    if (this.filtered.has(address.endpoint)) {
      await this.#silence(timeoutMs, signal, `${host}[${address.endpoint}]`);
      throw dialTimeout(host, port, timeoutMs);
    }
    await this.#travel();
    const accept = this.#listeners.get(address.endpoint);
    if (accept === undefined) throw dialFailure({ code: "ECONNREFUSED" }, host, port);
    const clientEnd = { address: "127.0.0.1", port: this.#nextClientPort++ };
    const serverEnd = { address: host === "localhost" ? "127.0.0.1" : host, port };
    const client = new MemoryPipe(clientEnd, serverEnd, this.#options, this.#clock, this.#pipes);
    const server = new MemoryPipe(serverEnd, clientEnd, this.#options, this.#clock, this.#pipes);
    client.peer = server;
    server.peer = client;
    accept(server);
    return client;
  }

  async listen(address: EndpointAddress, accept: (pipe: BytePipe) => void, options: ListenOptions = {}): Promise<Listener> {
    let endpoint = address.endpoint;
    if (endpoint === "") {
      while (this.#listeners.has(String(this.#nextPort))) this.#nextPort++;
      endpoint = String(this.#nextPort++);
    }
    if (this.#listeners.has(endpoint)) throw listenFailure({ code: "EADDRINUSE" }, address.host, Number(endpoint) || 0);
    const most = options.maxConnections ?? Number.POSITIVE_INFINITY;
    let open = 0;
    this.#listeners.set(endpoint, (pipe) => {
      if (open >= most) {
        pipe.destroy();
        return;
      }
      open++;
      if (pipe instanceof MemoryPipe) pipe.onGone = () => open--;
      accept(pipe);
    });
    return {
      address: { protocolSequence: this.protocolSequence, host: address.host, endpoint },
      close: async () => {
        this.#listeners.delete(endpoint);
      },
    };
  }

  #travel(): Promise<void> {
    const { delayMs = 0 } = this.#options;
    if (delayMs <= 0) return Promise.resolve();
    return new Promise((resolve) => this.#clock.after(delayMs, resolve));
  }

  #silence(timeoutMs: number, signal: AbortSignal | undefined, where: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const cancel = this.#clock.after(timeoutMs, () => {
        signal?.removeEventListener("abort", abort);
        resolve();
      });
      const abort = () => {
        cancel();
        reject(dialCancelled(where, signal?.reason));
      };
      signal?.addEventListener("abort", abort, { once: true });
    });
  }
}

class MemoryPipe implements BytePipe {
  readonly local: { readonly address: string; readonly port: number };
  readonly remote: { readonly address: string; readonly port: number };
  peer: MemoryPipe | undefined;
  onGone: (() => void) | undefined;
  readonly #options: MemoryNetworkOptions;
  readonly #clock: Clock;
  readonly #all: Set<MemoryPipe>;
  #handlers: PipeHandlers | undefined;
  /** Arrived and not yet delivered. */
  readonly #inbox: Uint8Array[] = [];
  #inboxBytes = 0;
  #finished: { error: Error | undefined } | undefined;
  #ended = false;
  #paused = false;
  #closed = false;
  #scheduled = false;
  /** Octets under way to the peer and not read there. */
  #ahead = 0;
  #wantsDrain = false;

  constructor(
    local: { address: string; port: number },
    remote: { address: string; port: number },
    options: MemoryNetworkOptions,
    clock: Clock,
    all: Set<MemoryPipe>,
  ) {
    this.local = local;
    this.remote = remote;
    this.#options = options;
    this.#clock = clock;
    this.#all = all;
    all.add(this);
  }

  get unwritten(): number {
    return Math.max(this.#ahead - (this.#options.windowBytes ?? 1 << 20), 0);
  }

  open(handlers: PipeHandlers): void {
    this.#handlers = handlers;
    this.#schedule();
  }

  write(chunks: readonly Uint8Array[], done: () => void): void {
    if (!this.#closed && !this.#ended) {
      for (const chunk of chunks) {
        const copy = new Uint8Array(chunk);
        this.#ahead += copy.length;
        this.#send((peer) => peer.#arrive(copy));
      }
      if (this.unwritten > 0) this.#wantsDrain = true;
    }
    queueMicrotask(done);
  }

  pause(): void {
    this.#paused = true;
  }

  resume(): void {
    this.#paused = false;
    this.#schedule();
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#send((peer) => peer.#finish(undefined));
    // The peer's own FIN answers; here it always comes.
    this.#send(() => this.#finish(undefined));
  }

  destroy(): void {
    if (this.#closed && this.#ended) return;
    this.#closed = true;
    this.#send((peer) => peer.cut({ code: "ECONNRESET" }));
    this.#inbox.length = 0;
    this.#finish(undefined);
  }

  cut(cause: { code: string }): void {
    this.#closed = true;
    this.#inbox.length = 0;
    this.#finish(cutFailure(cause, this.remote.address, this.remote.port));
  }

  #send(action: (peer: MemoryPipe) => void): void {
    const { delayMs = 0 } = this.#options;
    const peer = this.peer;
    if (peer === undefined) return;
    // Equal delays keep the order: timers of one time fire in the order they were set.
    if (delayMs > 0) this.#clock.after(delayMs, () => action(peer));
    else queueMicrotask(() => action(peer));
  }

  #arrive(bytes: Uint8Array): void {
    if (this.#ended) return;
    this.#inbox.push(bytes);
    this.#inboxBytes += bytes.length;
    this.#schedule();
  }

  #finish(error: Error | undefined): void {
    if (this.#finished !== undefined) return;
    this.#finished = { error };
    this.#all.delete(this);
    this.onGone?.();
    this.#schedule();
  }

  #schedule(): void {
    if (this.#scheduled || this.#handlers === undefined || this.#ended) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      this.#deliver();
    });
  }

  #deliver(): void {
    const handlers = this.#handlers;
    if (handlers === undefined || this.#ended) return;
    while (!this.#paused && this.#inbox.length > 0) {
      const first = this.#inbox[0]!;
      const size =
        this.#options.chunkSize === undefined ? first.length : Math.max(1, Math.trunc(this.#options.chunkSize(this.#inboxBytes)));
      handlers.onData(this.#take(size));
      if (this.#ended) return;
    }
    if (this.#inbox.length === 0 && this.#finished !== undefined) {
      this.#ended = true;
      handlers.onEnd(this.#finished.error);
    }
  }

  #take(size: number): Uint8Array {
    const bytes = new Uint8Array(Math.min(size, this.#inboxBytes));
    let at = 0;
    while (at < bytes.length) {
      const chunk = this.#inbox[0]!;
      const part = chunk.subarray(0, bytes.length - at);
      bytes.set(part, at);
      at += part.length;
      if (part.length === chunk.length) this.#inbox.shift();
      else this.#inbox[0] = chunk.subarray(part.length);
    }
    this.#inboxBytes -= bytes.length;
    this.peer?.wasRead(bytes.length);
    return bytes;
  }

  wasRead(count: number): void {
    this.#ahead -= count;
    if (!this.#wantsDrain || this.unwritten > 0) return;
    this.#wantsDrain = false;
    this.#handlers?.onDrain();
  }
}
