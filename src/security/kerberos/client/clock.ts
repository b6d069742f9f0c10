/** A client's clock, corrected to that of its KDC. */
import { kerberosTimeText } from "../../../pdu/kerberos/types.ts";

export class KerberosClock {
  /** What is to be added to this machine's clock to have the KDC's, milliseconds. */
  offsetMs = 0;
  readonly #now: () => number;
  #lastMicroseconds = 0;

  /** @param now milliseconds since 1970 */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** This machine's time. */
  local(): number {
    return this.#now();
  }

  /** The KDC's time as far as it is known: milliseconds since 1970. */
  now(): number {
    return this.#now() + this.offsetMs;
  }

  /** From now on the KDC's time is `ms`. */
  correct(ms: number): void {
    this.offsetMs = Math.round(ms - this.#now());
  }

  /** Never the same twice: a service that has seen an authenticator's time takes the second for a replay. */
  stamp(): { readonly time: string; readonly microseconds: number } {
    const microseconds = Math.floor(this.now() * 1000);
    // A clock that was corrected backwards begins anew.
    const behind = this.#lastMicroseconds - microseconds;
    this.#lastMicroseconds = behind >= 0 && behind < 60_000_000 ? this.#lastMicroseconds + 1 : microseconds;
    const last = this.#lastMicroseconds;
    return { time: kerberosTimeText(Math.floor(last / 1000)), microseconds: last % 1_000_000 };
  }
}
