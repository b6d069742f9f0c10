/** What has no form on the wire, and which types hold it. */
import type { Type } from "../../ndr/types.ts";
import { partsOf } from "../../ndr/walk.ts";
import type { Token } from "../read/lex.ts";

/** Why something can't be sent. */
export interface Refusal {
  readonly at: Token;
  readonly rule: string;
  readonly message: string;
  readonly hint: string | undefined;
}

export class Refusals {
  readonly #refused = new Map<Type, Refusal>();
  /** Types that have been looked through and hold nothing refused. */
  readonly #sound = new Set<Type>();

  /**
   * For what has no form on the wire: a type that stands in its place. It is an error where an operation that is called uses it, and none in
   * types that only programs have.
   */
  refuse(at: Token, rule: string, message: string, hint?: string): Type {
    const type: Type = { kind: "base", base: "uint32" };
    this.#refused.set(type, { at, rule, message, hint });
    return type;
  }

  /** Everything within these types that has no form on the wire. */
  within(types: readonly Type[]): Refusal[] {
    if (this.#refused.size === 0) return [];
    const out: Refusal[] = [];
    const seen = new Set<Type>();
    const walk = (type: Type): void => {
      if (this.#sound.has(type) || seen.has(type)) return;
      seen.add(type);
      const why = this.#refused.get(type);
      if (why !== undefined) {
        out.push(why);
        return;
      }
      for (const part of partsOf(type)) walk(part);
    };
    for (const type of types) walk(type);
    if (out.length === 0) for (const type of seen) this.#sound.add(type);
    return out;
  }
}
