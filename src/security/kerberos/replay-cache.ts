/** Authenticators that were taken: [RFC 4120] 3.2.3. One for all contexts of a server. */
import { hash } from "#crypto";

/** Authenticators that are remembered at most, by default: 100 a second for as long as clocks may differ by five minutes to either side. */
const DEFAULT_LIMIT = 65_536;
/** Octets of SHA-256 that stand for one. */
const TAG = 16;

export class ReplayCache {
  readonly #limit: number;
  /** By their tags, in the order in which they came; the value is when it may be forgotten. */
  readonly #seen = new Map<string, number>();

  /** @param limit how many are remembered; when there are as many that are still of use, no more are until some are not */
  constructor(limit: number = DEFAULT_LIMIT) {
    this.#limit = limit;
  }

  get size(): number {
    return this.#seen.size;
  }

  /**
   * @param authenticator its cipher text: a confounder makes it another each time
   * @param now milliseconds
   * @param until when an authenticator of its age is refused for its age alone
   */
  take(authenticator: Uint8Array, now: number, until: number): "new" | "seen" | "full" {
    const digest = hash("sha256", authenticator);
    let tag = "";
    for (let i = 0; i < TAG; i++) tag += String.fromCharCode(digest[i]!);
    const known = this.#seen.get(tag);
    if (known !== undefined && known >= now) return "seen";
    this.#forget(now);
    if (this.#seen.size >= this.#limit) return "full";
    this.#seen.delete(tag);
    this.#seen.set(tag, until);
    return "new";
  }

  /** Those at the front are the oldest; one that lives longer than those behind it keeps them a little longer. */
  #forget(now: number): void {
    for (const [tag, until] of this.#seen) {
      if (until >= now) return;
      this.#seen.delete(tag);
    }
  }
}
