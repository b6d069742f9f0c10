/** ChallengeTable, [MS-NRPC] 3.5.1: what NetrServerReqChallenge said to whom, until NetrServerAuthenticate3 takes it. Anybody can fill it, so it is bounded. */
import { upperCase } from "../security/ntlm/keys.ts";

/** Challenges kept at once; the oldest goes. */
const MAX_CHALLENGES = 4_096;
/** Milliseconds in which a challenge has to be answered. */
const LIFETIME_MS = 120_000;

export interface Challenges {
  readonly client: Uint8Array;
  readonly server: Uint8Array;
}

interface Entry extends Challenges {
  readonly at: number;
  /** It stands under two names, and serves under one of them. */
  used: boolean;
}

export class ChallengeTable {
  readonly #entries = new Map<string, Entry>();

  /**
   * A computer may ask on several connections at once: each has its own, so that nobody can take another's away.
   * @param group of the connection
   */
  put(computer: string, group: number, challenges: Challenges, now: number): void {
    const entry = { ...challenges, at: now, used: false };
    for (const name of [own(computer, group), any(computer)]) {
      this.#entries.delete(name);
      this.#entries.set(name, entry);
    }
    for (const name of this.#entries.keys()) {
      if (this.#entries.size <= MAX_CHALLENGES) break;
      this.#entries.delete(name);
    }
  }

  /** Each serves once. Those of the same connection come before those of others, which are allowed ([MS-NRPC] 3.5.4.4.1 goes by the name alone). */
  take(computer: string, group: number, now: number): Challenges | undefined {
    for (const name of [own(computer, group), any(computer)]) {
      const entry = this.#entries.get(name);
      if (entry === undefined) continue;
      this.#entries.delete(name);
      if (entry.used) continue;
      entry.used = true;
      return now - entry.at <= LIFETIME_MS ? entry : undefined;
    }
    return undefined;
  }

  get size(): number {
    return this.#entries.size;
  }
}

function own(computer: string, group: number): string {
  return `${group}/${upperCase(computer)}`;
}

function any(computer: string): string {
  return `*/${upperCase(computer)}`;
}
