/** Work that keys may cause: a capture can make up authentications without end, and each is tried with each key; and gaps between what was signed. Units of about ten microseconds. */
import type { Tally } from "./tally.ts";

/** Some twenty seconds in a browser, for the whole of a capture; one of a day's logins takes a hundredth of it. */
const UNITS = 1 << 21;

/** Prices of one try over so many octets, whatever key; of so many signatures that are missing in the capture. */
export const COST = {
  hmac: (octets: number) => 1 + (octets >>> 11),
  decryption: (octets: number) => 4 + (octets >>> 9),
  signatures: (count: number) => 1 + (count >>> 2),
  pbkdf2: (rounds: number) => Math.ceil(rounds / 2),
} as const;

export class Budget {
  readonly #tally: Tally;
  #left = UNITS;

  constructor(tally: Tally) {
    this.#tally = tally;
  }

  /** @returns false where it would be too much; nothing is tried any more then */
  spend(units: number): boolean {
    if (this.#left < units) {
      this.#tally.warn(
        "too many authentications for the number of keys, or too many gaps between signed messages: the last ones were not tried",
      );
      return false;
    }
    this.#left -= units;
    return true;
  }
}
