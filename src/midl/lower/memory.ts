/** sizeof: how large a type is in the memory of a C program, which is not how large it is on the wire. */
import type { Attribute, Derivation, Expression, TypeName, TypeSpec } from "../parse/ast.ts";
import type { Chain } from "../resolve/chain.ts";
import { type Definition, NO_SCOPE, type Scope } from "../resolve/symbols.ts";
import { MEMORY, roundUp } from "./scalars.ts";

type ChainOf = (spec: TypeSpec, derivations: readonly Derivation[], attributes: readonly Attribute[], scope: Scope, name: string) => Chain;

export class MemoryLayout {
  readonly #chain: ChainOf;
  readonly #bound: (expression: Expression) => number;
  readonly #layouts = new Map<Definition, { size: number; align: number } | undefined>();

  constructor(chain: ChainOf, bound: (expression: Expression) => number) {
    this.#chain = chain;
    this.#bound = bound;
  }

  /** Octets in memory of a 64-bit C program: what sizeof in published IDL means. */
  sizeOf(type: TypeName): number | undefined {
    const size = this.#layout(this.#chain(type.spec, type.derivations, [], NO_SCOPE, ""), 0)?.size;
    return Number.isSafeInteger(size) ? size : undefined;
  }

  #layout(chain: Chain, depth: number): { size: number; align: number } | undefined {
    let count = 1;
    for (const level of chain.levels) {
      if (level.kind === "pointer") return { size: 8 * count, align: 8 };
      if (level.bound?.kind !== "count") return { size: 0, align: 1 };
      count *= this.#bound(level.bound.count);
    }
    const { terminal } = chain;
    if (terminal.kind === "context") return { size: 8 * count, align: 8 };
    if (terminal.kind === "base") {
      const size = MEMORY.get(terminal.base);
      return size === undefined ? undefined : { size: size * count, align: size };
    }
    if (terminal.kind !== "definition" || depth > 50) return undefined;
    const one = this.#definitionLayout(terminal.definition, depth);
    return one && { size: one.size * count, align: one.align };
  }

  #definitionLayout(definition: Definition, depth: number): { size: number; align: number } | undefined {
    const { spec, scope } = definition;
    if (spec.kind === "enum") return { size: 4, align: 4 };
    // Types built of each other are measured once; one that contains itself has no size.
    if (this.#layouts.has(definition)) return this.#layouts.get(definition);
    this.#layouts.set(definition, undefined);
    let size = 0;
    let align = 1;
    const members =
      spec.kind === "struct" ? (spec.members ?? []) : (spec.arms ?? []).flatMap((arm) => (arm.member === undefined ? [] : [arm.member]));
    for (const member of members) {
      const one = this.#layout(this.#chain(member.type, member.declarator.derivations, member.attributes, scope, ""), depth + 1);
      if (one === undefined) return undefined;
      const own = spec.kind === "struct" ? Math.min(one.align, spec.pack ?? 8) : one.align;
      align = Math.max(align, own);
      size = spec.kind === "union" ? Math.max(size, one.size) : roundUp(size, own) + one.size;
    }
    if (spec.kind === "union" && spec.encapsulated !== undefined) size = roundUp(4, align) + size;
    const layout = { size: roundUp(size, align), align };
    this.#layouts.set(definition, layout);
    return layout;
  }
}
