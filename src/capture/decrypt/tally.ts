/** What keys came to: counted by the names of keys and by reasons, never by what the capture can make up without end. */
import { visible } from "../../bytes/visible.ts";
import type { DecryptionFacts } from "../decryptor.ts";
import { shortText } from "../short.ts";

/** Reasons that are told apart; names in them come from the network. */
const MOST_REASONS = 64;

export class Tally {
  readonly #keys = new Map<string, { opened: number; verified: number }>();
  readonly #closed = new Map<string, number>();
  readonly #known = new Set<string>();
  readonly #warnings = new Set<string>();

  /** Keys that were given, by name. */
  know(name: string): void {
    this.#known.add(name);
  }

  opened(key: string): void {
    this.#of(key).opened++;
  }

  verified(key: string): void {
    this.#of(key).verified++;
  }

  /** The key was right for an authentication, or opened a ticket. */
  fits(key: string): void {
    this.#of(key);
  }

  closed(why: string): void {
    const reason = this.#closed.has(why) || this.#closed.size < MOST_REASONS ? why : "for other reasons";
    this.#closed.set(reason, (this.#closed.get(reason) ?? 0) + 1);
  }

  warn(words: string): void {
    this.#warnings.add(words);
  }

  facts(): DecryptionFacts {
    return {
      keys: [...this.#keys].map(([name, { opened, verified }]) => ({ name, opened, verified })),
      closed: [...this.#closed].map(([why, count]) => ({ why, count })),
      unused: [...this.#known].filter((name) => !this.#keys.has(name)),
      warnings: [...this.#warnings],
    };
  }

  #of(key: string): { opened: number; verified: number } {
    let one = this.#keys.get(key);
    if (one === undefined) {
      one = { opened: 0, verified: 0 };
      this.#keys.set(key, one);
    }
    return one;
  }
}

/** `LAB\alice`, as it can stand in a sentence. */
export function accountWords(domain: string | undefined, user: string | undefined): string {
  if (user === undefined || user === "") return "nobody";
  return visible(shortText(domain === undefined || domain === "" ? user : `${domain}\\${user}`), { limit: 120 });
}
