/** How often somebody may fail to make a secure channel: passwords of machines are not guessed by the hundred thousand. */

/** Failures of one address within a minute; what comes after them is refused unseen. No account is ever locked. */
const PER_MINUTE = 60;
const MINUTE_MS = 60_000;
/** Addresses kept at once; the one that began first goes. */
const MAX_ADDRESSES = 4_096;

export class FailureCounter {
  readonly #addresses = new Map<string, { count: number; since: number }>();

  refuses(address: string, now: number): boolean {
    const entry = this.#addresses.get(address);
    if (entry === undefined) return false;
    if (now - entry.since >= MINUTE_MS) {
      this.#addresses.delete(address);
      return false;
    }
    return entry.count >= PER_MINUTE;
  }

  failed(address: string, now: number): void {
    const entry = this.#addresses.get(address);
    if (entry !== undefined && now - entry.since < MINUTE_MS) {
      entry.count++;
      return;
    }
    this.#addresses.delete(address);
    this.#addresses.set(address, { count: 1, since: now });
    const [oldest] = this.#addresses.keys();
    if (this.#addresses.size > MAX_ADDRESSES && oldest !== undefined) this.#addresses.delete(oldest);
  }
}
