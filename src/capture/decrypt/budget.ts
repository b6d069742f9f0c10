/** Work that keys may cause: a capture can make up authentications without end, and each is tried with each key. Units of about ten microseconds. */
import type { Tally } from "./tally.ts";

/** Some twenty seconds in a browser, for the whole of a capture; one of a day's logins takes a hundredth of it. */
const UNITS = 1 << 21;

/** Prices. */
export const COST = { hmac: 1, ticket: 8, /** 128 rounds of PBKDF2. */ rounds128: 64 } as const;

export class Budget {
  readonly #tally: Tally;
  #left = UNITS;

  constructor(tally: Tally) {
    this.#tally = tally;
  }

  /** @returns false where it would be too much; nothing is tried any more then */
  spend(units: number): boolean {
    if (this.#left < units) {
      this.#tally.warn("too many authentications for the number of keys: the last ones were not tried");
      return false;
    }
    this.#left -= units;
    return true;
  }
}
