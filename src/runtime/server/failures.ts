/**
 * Failing authentications, counted by address and by account, so that guessing takes long. No account is ever locked: a stranger could lock out whom he
 * likes. An address that has failed too often waits before it is looked at, be it right or wrong this time (else the quick answers would be the right
 * ones), and is refused unseen where it would wait too long. Of an account that fails from everywhere, failures are answered late, and successes at once.
 */
import type { Clock } from "../../transport/clock.ts";

export interface FailureLimits {
  /** Failures a minute that nobody minds. */
  readonly perMinute: number;
  /** Milliseconds that an answer is held back at most. Clients give a bind 10 s and more. */
  readonly maxDelayMs: number;
}

export const DEFAULT_FAILURE_LIMITS: FailureLimits = { perMinute: 20, maxDelayMs: 5_000 };

/** Addresses, and accounts, that are remembered: about a megabyte together. Who comes after forgets who was seen least recently. */
const MOST_REMEMBERED = 8_192;
/** Failures of one address that are remembered: at 20 a minute it is half an hour until they are forgotten. */
const MOST_COUNTED = 30;

export class AuthenticationFailures {
  readonly #clock: Clock;
  readonly #limits: FailureLimits;
  readonly #addresses = new Map<string, Bucket>();
  readonly #accounts = new Map<string, Bucket>();

  /** @param limits what is absent or undefined is as in DEFAULT_FAILURE_LIMITS */
  constructor(clock: Clock, { perMinute, maxDelayMs }: { readonly [Name in keyof FailureLimits]?: number | undefined } = {}) {
    this.#clock = clock;
    this.#limits = {
      perMinute: perMinute ?? DEFAULT_FAILURE_LIMITS.perMinute,
      maxDelayMs: maxDelayMs ?? DEFAULT_FAILURE_LIMITS.maxDelayMs,
    };
  }

  /** What is remembered. */
  get size(): number {
    return this.#addresses.size + this.#accounts.size;
  }

  /**
   * An address wants to be looked at.
   * @returns milliseconds until it may; its turn is then reserved. `refuse`: it would be more than `maxDelayMs`
   */
  turn(address: string): { readonly waitMs: number; readonly refuse: boolean } {
    const bucket = this.#addresses.get(keyOfAddress(address));
    if (bucket === undefined) return AT_ONCE;
    const now = this.#clock.now();
    this.#drain(bucket, now);
    const over = bucket.failures - this.#limits.perMinute;
    if (over < 0) return AT_ONCE;
    const waitMs = Math.max(bucket.nextTurn - now, this.#spacing);
    if (waitMs > this.#limits.maxDelayMs) return { waitMs: Math.ceil(waitMs), refuse: true };
    bucket.nextTurn = now + waitMs + this.#spacing;
    return { waitMs, refuse: false };
  }

  /**
   * An authentication failed.
   * @param account as the client named it, where it did
   * @returns milliseconds for which the answer is to be held back
   */
  failed(address: string, account: string | undefined): number {
    const now = this.#clock.now();
    this.#count(this.#addresses, keyOfAddress(address), now);
    if (account === undefined) return 0;
    const over = this.#count(this.#accounts, keyOfAccount(account), now) - this.#limits.perMinute;
    return over <= 0 ? 0 : Math.min(over * this.#spacing, this.#limits.maxDelayMs);
  }

  /** Milliseconds between two failures at the rate that nobody minds. */
  get #spacing(): number {
    return 60_000 / this.#limits.perMinute;
  }

  #count(buckets: Map<string, Bucket>, key: string, now: number): number {
    const bucket = buckets.get(key) ?? { failures: 0, at: now, nextTurn: 0 };
    this.#drain(bucket, now);
    bucket.failures = Math.min(bucket.failures + 1, this.#limits.perMinute * MOST_COUNTED);
    // Set anew, it stands behind all others: the first of the map was seen least recently.
    buckets.delete(key);
    buckets.set(key, bucket);
    if (buckets.size > MOST_REMEMBERED) forgetSome(buckets);
    return bucket.failures;
  }

  #drain(bucket: Bucket, now: number): void {
    bucket.failures = Math.max(0, bucket.failures - (now - bucket.at) / this.#spacing);
    bucket.at = now;
  }
}

/** Many at once: the first of a Map from whose front was deleted is found by walking over what is gone. */
function forgetSome(buckets: Map<string, Bucket>): void {
  for (const key of buckets.keys()) {
    if (buckets.size <= MOST_REMEMBERED - MOST_REMEMBERED / 8) return;
    buckets.delete(key);
  }
}

interface Bucket {
  /** As they leak away: not whole. */
  failures: number;
  /** When that was so. */
  at: number;
  /** When the next one may be looked at. */
  nextTurn: number;
}

const AT_ONCE = { waitMs: 0, refuse: false } as const;
/** UNICODE_STRINGs of names may have 32,767 characters. */
const LONGEST_KEY = 128;

/** A copy: a slice of a string keeps the whole of it alive, and names are as long as strangers want. */
function keyOfAccount(account: string): string {
  if (account.length <= LONGEST_KEY) return account.toLowerCase();
  return Buffer.from(account.slice(0, LONGEST_KEY), "utf16le").toString("utf16le").toLowerCase();
}

/** One network of IPv6 is one address of IPv4: who has one has all 2^64 of it. */
function keyOfAddress(address: string): string {
  if (!address.includes(":")) return address;
  const [head = "", tail] = address.split("%", 1)[0]!.split("::");
  const groups = head === "" ? [] : head.split(":");
  const rest = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? [] : new Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill("0");
  return [...groups, ...zeros, ...rest].slice(0, 4).join(":");
}
