import { OR_INVALID_OID, OR_INVALID_SET } from "../status/codes.ts";
import { LimitError } from "../status/errors.ts";
import type { Clock } from "../transport/clock.ts";

interface PingSet {
  sequence: number;
  readonly oids: Set<bigint>;
  pinged: number;
}

export interface PingSetOptions {
  readonly clock: Clock;
  /** Is there an object of this identity? */
  readonly knowsOid: (oid: bigint) => boolean;
  /** A client's set went up or down by an object. */
  readonly onChange?: (oid: bigint, delta: 1 | -1) => void;
  /** Default 4,096. */
  readonly maxSets?: number;
  /** Milliseconds without a ping after which a set is gone; default 360,000: three periods of two minutes, [MS-DCOM] 3.1.2.2. */
  readonly timeoutMs?: number;
}

/** Ping sets, [MS-DCOM] 3.1.2.5.1.2 and 3.1.2.5.1.3: what keeps remote objects alive while their clients are. */
export class PingSets {
  readonly #options: PingSetOptions;
  readonly #timeoutMs: number;
  /** In the order of their last ping. */
  readonly #sets = new Map<bigint, PingSet>();

  constructor(options: PingSetOptions) {
    this.#options = options;
    this.#timeoutMs = options.timeoutMs ?? 360_000;
  }

  get size(): number {
    this.#expire();
    return this.#sets.size;
  }

  /** SimplePing. @returns 0 or OR_INVALID_SET */
  ping(setId: bigint): number {
    this.#expire();
    const set = this.#sets.get(setId);
    if (set === undefined) return OR_INVALID_SET;
    this.#touch(setId, set);
    return 0;
  }

  /** ComplexPing. @param setId 0n for a new set @throws LimitError */
  change(setId: bigint, sequence: number, add: readonly bigint[], remove: readonly bigint[]): { setId: bigint; status: number } {
    this.#expire();
    if (setId === 0n) return { setId: this.#create(sequence, add), status: 0 };
    const set = this.#sets.get(setId);
    if (set === undefined) return { setId, status: OR_INVALID_SET };
    // An older request that was overtaken is answered and not done.
    if (set.sequence > sequence) return { setId, status: 0 };
    for (const oid of add) {
      if (set.oids.has(oid)) continue;
      if (!this.#options.knowsOid(oid)) return { setId, status: OR_INVALID_OID };
      this.#add(set, oid);
    }
    for (const oid of remove) if (set.oids.delete(oid)) this.#options.onChange?.(oid, -1);
    set.sequence = sequence;
    this.#touch(setId, set);
    return { setId, status: 0 };
  }

  #create(sequence: number, add: readonly bigint[]): bigint {
    if (this.#sets.size >= (this.#options.maxSets ?? 4_096)) throw new LimitError("too many ping sets");
    const set: PingSet = { sequence, oids: new Set(), pinged: this.#options.clock.now() };
    for (const oid of add) if (!set.oids.has(oid) && this.#options.knowsOid(oid)) this.#add(set, oid);
    let setId = 0n;
    while (setId === 0n || this.#sets.has(setId)) setId = crypto.getRandomValues(new BigUint64Array(1))[0]!;
    this.#sets.set(setId, set);
    return setId;
  }

  #add(set: PingSet, oid: bigint): void {
    set.oids.add(oid);
    this.#options.onChange?.(oid, 1);
  }

  #touch(setId: bigint, set: PingSet): void {
    set.pinged = this.#options.clock.now();
    this.#sets.delete(setId);
    this.#sets.set(setId, set);
  }

  /** Looked after whenever somebody calls: an expired set costs nothing until then but its memory, which is limited. */
  #expire(): void {
    const before = this.#options.clock.now() - this.#timeoutMs;
    for (const [setId, set] of this.#sets) {
      if (set.pinged > before) break;
      this.#sets.delete(setId);
      for (const oid of set.oids) this.#options.onChange?.(oid, -1);
    }
  }
}
