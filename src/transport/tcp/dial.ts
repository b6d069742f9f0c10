/**
 * Dialling by name or address. All addresses of a name are tried, the families in turn and overlapping (happy eyeballs, RFC 8305), so that a
 * family that is dropped on the path costs a tenth of a second and not a time-out. Done here and not by Node's autoSelectFamily because that
 * one cuts every attempt at 250 ms and keeps neither the error nor the address of each.
 */
import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { visible } from "../../bytes/visible.ts";
import { formatHostPort } from "../../ids/ip-address.ts";
import { RPC_S_INVALID_NET_ADDR } from "../../status/codes.ts";
import { BindingError, TransportError } from "../../status/errors.ts";
import type { BytePipe, DialOptions } from "../transport.ts";
import { dialCancelled, dialFailure, dialTimeout, nameNotFound } from "./failures.ts";
import { newDialSocket } from "./pipe.ts";
import { unknownScope } from "./scope.ts";
import type { DialSettings } from "./settings.ts";

const DEFAULT_TIMEOUT_MS = 10_000;

/** @throws BindingError for a scope that this machine does not have @throws TransportError whose cause is an AggregateError of one TransportError per address, where there were several */
export async function dialTcp(host: string, port: number, settings: DialSettings, options: DialOptions = {}): Promise<BytePipe> {
  const { signal, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
  const where = formatHostPort(host === "" ? "localhost" : host, port);
  if (signal?.aborted) throw dialCancelled(where, signal.reason);
  const scope = unknownScope(host);
  if (scope !== undefined) {
    const words = `${visible(host)}: this machine has no network interface "${visible(scope)}" that is up`;
    throw new BindingError(RPC_S_INVALID_NET_ADDR, words);
  }
  const started = performance.now();
  const addresses = await addressesOf(host, port, timeoutMs, signal);
  const resolveMs = performance.now() - started;
  const rest = { ...options, timeoutMs: Math.max(timeoutMs - resolveMs, 1) };
  return new Race(addresses, port, settings, rest, { wholeMs: timeoutMs, resolveMs, where }).run();
}

/** Addresses in the order of trying: the resolver's, families alternating. */
async function addressesOf(host: string, port: number, timeoutMs: number, signal: AbortSignal | undefined): Promise<string[]> {
  if (host === "") return ["127.0.0.1", "::1"];
  if (isIP(host) !== 0) return [host];
  const found = lookup(host, { all: true, order: "verbatim" }).catch((error: unknown) => {
    throw nameNotFound(host, error);
  });
  // The system's resolver cannot be interrupted; its answer is then ignored.
  const entries = await withLimits(found, timeoutMs, signal, host, port);
  return interleave(entries);
}

export function interleave(entries: readonly { address: string; family: number }[]): string[] {
  const first = entries[0]?.family ?? 4;
  const ours = entries.filter((entry) => entry.family === first);
  const others = entries.filter((entry) => entry.family !== first);
  const order: string[] = [];
  for (let i = 0; i < Math.max(ours.length, others.length); i++) {
    for (const entry of [ours[i], others[i]]) if (entry !== undefined && !order.includes(entry.address)) order.push(entry.address);
  }
  return order;
}

function withLimits<T>(promise: Promise<T>, timeoutMs: number, signal: AbortSignal | undefined, host: string, port: number): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => finish(() => reject(nameNotFound(host, { code: "ETIMEOUT" }))), timeoutMs);
    const abort = () => finish(() => reject(dialCancelled(formatHostPort(host, port), signal?.reason)));
    const finish = (action: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      action();
    };
    signal?.addEventListener("abort", abort);
    promise.then(
      (value) => finish(() => resolve(value)),
      (error: unknown) => finish(() => reject(error)),
    );
  });
}

/** One race of attempts; the first connection wins, the others are dropped. */
class Race {
  readonly #addresses: readonly string[];
  readonly #port: number;
  readonly #settings: DialSettings;
  readonly #options: DialOptions;
  readonly #wholeMs: number;
  readonly #resolveMs: number;
  readonly #where: string;
  readonly #errors = new Map<string, TransportError>();
  readonly #running = new Map<string, () => void>();
  #next = 0;
  #settled = false;
  #delay: NodeJS.Timeout | undefined;
  #limit: NodeJS.Timeout | undefined;
  #resolve!: (pipe: BytePipe) => void;
  #reject!: (error: Error) => void;

  constructor(
    addresses: readonly string[],
    port: number,
    settings: DialSettings,
    options: DialOptions,
    about: { wholeMs: number; resolveMs: number; where: string },
  ) {
    this.#addresses = addresses;
    this.#port = port;
    this.#settings = settings;
    this.#options = options;
    this.#wholeMs = about.wholeMs;
    this.#resolveMs = about.resolveMs;
    this.#where = about.where;
  }

  run(): Promise<BytePipe> {
    return new Promise<BytePipe>((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
      const { signal, timeoutMs } = this.#options;
      if (signal?.aborted) {
        reject(dialCancelled(this.#where, signal.reason));
        return;
      }
      signal?.addEventListener("abort", this.#abort);
      this.#limit = setTimeout(() => this.#timeout(), timeoutMs ?? DEFAULT_TIMEOUT_MS);
      this.#attempt();
    });
  }

  #attempt(): void {
    clearTimeout(this.#delay);
    if (this.#settled) return;
    const address = this.#addresses[this.#next++];
    if (address === undefined) {
      if (this.#running.size === 0) this.#fail(this.#verdict());
      return;
    }
    const { socket, take } = newDialSocket();
    this.#running.set(address, () => socket.destroy());
    const failed = (error: unknown) => {
      this.#running.delete(address);
      socket.destroy();
      this.#errors.set(address, dialFailure(error, address, this.#port));
      this.#attempt();
    };
    socket.on("error", failed);
    socket.once("connect", () => {
      if (this.#settled) return;
      this.#running.delete(address);
      this.#finish();
      const pipe = take(this.#settings, this.#resolveMs);
      socket.off("error", failed);
      this.#resolve(pipe);
    });
    try {
      socket.connect({ host: address, port: this.#port });
    } catch (error) {
      failed(error);
      return;
    }
    if (this.#next < this.#addresses.length) this.#delay = setTimeout(() => this.#attempt(), this.#settings.attemptDelayMs ?? 100);
  }

  readonly #abort = (): void => this.#fail(dialCancelled(this.#where, this.#options.signal?.reason));

  #timeout(): void {
    for (const address of this.#running.keys()) this.#errors.set(address, dialTimeout(address, this.#port, this.#wholeMs));
    this.#fail(this.#verdict());
  }

  #fail(error: Error): void {
    if (this.#settled) return;
    this.#finish();
    this.#reject(error);
  }

  #finish(): void {
    this.#settled = true;
    clearTimeout(this.#delay);
    clearTimeout(this.#limit);
    this.#options.signal?.removeEventListener("abort", this.#abort);
    for (const drop of this.#running.values()) drop();
  }

  /** The failure that says most comes first: an answer (refused) tells more than silence, silence more than no route. */
  #verdict(): TransportError {
    const errors = [...this.#errors.values()];
    const rank = ["refused", "not-allowed", "dial-timeout", "other", "unreachable"];
    const best = [...errors].sort((a, b) => rank.indexOf(a.failure.kind) - rank.indexOf(b.failure.kind))[0];
    if (best === undefined) return nameNotFound(this.#where, { code: "ENODATA" });
    if (errors.length === 1) return best;
    const all = errors.map((error) => `${formatHostPort(addressOf(error), this.#port)} ${error.failure.kind}`).join(", ");
    const words = `${this.#where}: no address could be connected to (${all})`;
    return new TransportError(best.status, best.failure, words, { cause: new AggregateError(errors, words) });
  }
}

function addressOf(error: TransportError): string {
  return "address" in error.failure ? error.failure.address : error.failure.host;
}
