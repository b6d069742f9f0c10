import { isLoopbackAddress } from "../ids/ip-address.ts";
import type { SyntaxId } from "../ids/syntax.ts";
import type { Clock } from "../transport/clock.ts";
import type { Element, EndpointStore, Owner } from "./store.ts";

/** What asking the management interface of a server yields: it does not answer; it answers; it answers with what it offers. */
export type ProbeResult = { readonly answers: false } | { readonly answers: true; readonly interfaces?: readonly SyntaxId[] };

/**
 * Asks the management interface ([C706] appendix Q) at a loopback address of this machine. Never rejects.
 * @param host a loopback address, and nothing else
 * @param port TCP
 */
export type Probe = (host: string, port: number) => Promise<ProbeResult>;

export interface LivenessOptions {
  readonly clock: Clock;
  readonly probe: Probe;
  /** Milliseconds between two questions to the same server; default 60,000. */
  readonly intervalMs?: number;
  /** Probes under way at once; default 16. */
  readonly maxProbes?: number;
  /** Elements were removed because their server does not answer. */
  readonly onRemoved?: (elements: readonly Element[]) => void;
}

/**
 * Elements whose client has hung up. Servers of other makers insert theirs and close the connection, as DCE's rpc_ep_register does; such elements stay
 * for as long as their server answers at a loopback address of this machine. No other address is ever asked: an element could otherwise make
 * the mapper knock at any door of the network.
 *
 * Elements that cannot be asked about (pipes, local endpoints, datagrams) stay for as long as one of the same client that can be answers.
 */
export class Liveness {
  readonly #store: EndpointStore;
  readonly #clock: Clock;
  readonly #probe: Probe;
  readonly #intervalMs: number;
  readonly #maxProbes: number;
  readonly #onRemoved: ((elements: readonly Element[]) => void) | undefined;
  /** Owner to the loopback addresses where its servers may be asked. */
  readonly #orphans = new Map<Owner, readonly string[]>();
  #cancelTimer: (() => void) | undefined;
  #closed = false;

  constructor(store: EndpointStore, options: LivenessOptions) {
    this.#store = store;
    this.#clock = options.clock;
    this.#probe = options.probe;
    this.#intervalMs = options.intervalMs ?? 60_000;
    this.#maxProbes = options.maxProbes ?? 16;
    this.#onRemoved = options.onRemoved;
  }

  /** Owners that are gone and whose elements are still there. */
  get orphans(): number {
    return this.#orphans.size;
  }

  /**
   * The client is gone. Its servers are asked at once, and then every `intervalMs`.
   * @param callerAddress where the client had connected from
   * @param local it was this machine's; nobody else's elements outlive the connection
   */
  async adopt(owner: Owner, callerAddress: string, local: boolean): Promise<void> {
    if (this.#closed) return;
    if (!local) {
      this.#report(this.#store.release(owner));
      return;
    }
    this.#orphans.set(owner, candidates(callerAddress));
    await this.#check([owner]);
    this.#arm();
  }

  close(): void {
    this.#closed = true;
    this.#cancelTimer?.();
    this.#cancelTimer = undefined;
    this.#orphans.clear();
  }

  #arm(): void {
    if (this.#cancelTimer !== undefined || this.#closed || this.#orphans.size === 0) return;
    this.#cancelTimer = this.#clock.after(this.#intervalMs, () => {
      void this.#check([...this.#orphans.keys()]).finally(() => {
        this.#cancelTimer = undefined;
        this.#arm();
      });
    });
  }

  /** Asks each place once, however many elements and owners name it. */
  async #check(owners: readonly Owner[]): Promise<void> {
    const answers = new Map<string, ProbeResult>();
    const places = new Map<string, { hosts: readonly string[]; port: number }>();
    for (const owner of owners) {
      for (const element of this.#store.elementsOf(owner)) {
        const place = this.#placeOf(owner, element);
        if (place !== undefined) places.set(place.key, place);
      }
    }
    const queue = [...places];
    const workers = Array.from({ length: Math.min(this.#maxProbes, queue.length) }, async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift())
        answers.set(next[0], await this.#ask(next[1].hosts, next[1].port));
    });
    await Promise.all(workers);
    if (this.#closed) return;
    for (const owner of owners) this.#settle(owner, answers);
  }

  async #ask(hosts: readonly string[], port: number): Promise<ProbeResult> {
    for (const host of hosts) {
      if (this.#closed) break;
      const result = await this.#probe(host, port);
      if (result.answers) return result;
    }
    return { answers: false };
  }

  #settle(owner: Owner, answers: ReadonlyMap<string, ProbeResult>): void {
    let living = 0;
    const removed = this.#store.release(owner, (element) => {
      const place = this.#placeOf(owner, element);
      const answer = place === undefined ? undefined : answers.get(place.key);
      if (answer === undefined) return false;
      if (offers(answer, element)) {
        living++;
        return false;
      }
      return true;
    });
    if (living === 0) {
      removed.push(...this.#store.release(owner));
      this.#orphans.delete(owner);
    }
    this.#report(removed);
  }

  /** undefined for elements that cannot be asked about. */
  #placeOf(owner: Owner, { endpoint }: Element): { key: string; hosts: readonly string[]; port: number } | undefined {
    if (endpoint?.address.protocolSequence !== "ncacn_ip_tcp") return undefined;
    const known = this.#orphans.get(owner) ?? [];
    const { host } = endpoint.address;
    const hosts = isLoopbackAddress(host) && !known.includes(host) ? [host, ...known] : known;
    return { key: `${hosts.join(",")} ${endpoint.address.endpoint}`, hosts, port: Number(endpoint.address.endpoint) };
  }

  #report(elements: readonly Element[]): void {
    if (elements.length > 0) this.#onRemoved?.(elements);
  }
}

/** The client's own loopback address first, then the usual two. */
function candidates(callerAddress: string): readonly string[] {
  const usual = ["127.0.0.1", "::1"];
  return isLoopbackAddress(callerAddress) ? [callerAddress, ...usual.filter((one) => one !== callerAddress)] : usual;
}

/** Another server may have got the port meanwhile: what it offers decides, where it says so. */
function offers(answer: ProbeResult, element: Element): boolean {
  if (!answer.answers) return false;
  return answer.interfaces === undefined || answer.interfaces.some((one) => one.uuid === element.interfaceId.uuid);
}
