/** A declaration's type as a chain: pointers and arrays from the name outward, through all typedefs, down to what they lead to. */

import type { BaseName } from "../ndr/types.ts";
import type { ArrayBound, Attribute, Derivation, Expression, PipeSpec, TypeSpec } from "./ast.ts";
import type { Diagnostics } from "./diagnostics.ts";
import type { Dialect } from "./dialect.ts";
import type { Token } from "./lex.ts";
import type { Definition, Scope, Symbols } from "./symbols.ts";

const MAX_TYPEDEFS = 200;

export type PointerMode = "ref" | "unique" | "full";

/** What size_is and its kin say about one level. */
export interface Slots {
  size?: Expression;
  max?: Expression;
  length?: Expression;
  last?: Expression;
  first?: Expression;
}

export interface Level {
  readonly kind: "pointer" | "array";
  readonly at: Token;
  /** Written for this level; undefined leaves it to the defaults. */
  mode: PointerMode | undefined;
  readonly bound: ArrayBound | undefined;
  readonly slots: Slots;
  /** The interface whose pointer_default rules. */
  readonly scope: Scope;
}

export type Terminal =
  | { readonly kind: "base"; readonly base: BaseName | "void" | "handle_t" }
  | { readonly kind: "definition"; readonly definition: Definition }
  | { readonly kind: "pipe"; readonly spec: PipeSpec; readonly name: string; readonly scope: Scope }
  | { readonly kind: "context"; readonly name: string; readonly strict: boolean }
  | { readonly kind: "interface"; readonly name: string }
  | { readonly kind: "function" }
  | { readonly kind: "unknown" };

export interface Chain {
  readonly levels: Level[];
  terminal: Terminal;
  /** [string] was said: the innermost level is one. */
  isString: boolean;
  /** [range]; it speaks of the first array at or below `from`, else of the integer at the end. */
  range: { readonly min: Expression; readonly max: Expression; readonly from: number; readonly at: Token } | undefined;
  switchIs: Attribute | undefined;
  switchType: Attribute | undefined;
  /** Typedef names passed through, outermost first. */
  readonly names: string[];
}

const POINTER_MODES: Readonly<Record<string, PointerMode>> = Object.assign(Object.create(null), {
  ref: "ref",
  unique: "unique",
  ptr: "full",
  full: "full",
});

const SLOTS: Readonly<Record<string, keyof Slots>> = Object.assign(Object.create(null), {
  size_is: "size",
  max_is: "max",
  length_is: "length",
  last_is: "last",
  first_is: "first",
});

export class Chains {
  readonly #symbols: Symbols;
  readonly #diagnostics: Diagnostics;
  readonly #dialect: Dialect;
  readonly #expressionOf: (tokens: readonly Token[], at: Token) => Expression | undefined;

  constructor(
    symbols: Symbols,
    diagnostics: Diagnostics,
    dialect: Dialect,
    expressionOf: (tokens: readonly Token[], at: Token) => Expression | undefined,
  ) {
    this.#symbols = symbols;
    this.#diagnostics = diagnostics;
    this.#dialect = dialect;
    this.#expressionOf = expressionOf;
  }

  /** @param name of the declaration, for a context handle that has no typedef */
  chain(
    spec: TypeSpec,
    derivations: readonly Derivation[],
    attributes: readonly Attribute[],
    scope: Scope,
    name: string,
    depth = 0,
  ): Chain {
    const inner = this.#inner(spec, scope, name, depth);
    const levels: Level[] = [];
    for (const derivation of derivations) {
      if (derivation.kind === "function") return { ...inner, levels, terminal: { kind: "function" } };
      levels.push({
        kind: derivation.kind,
        at: derivation.at,
        mode: undefined,
        bound: derivation.kind === "array" ? derivation.bound : undefined,
        slots: {},
        scope,
      });
    }
    const own = levels.length;
    levels.push(...inner.levels);
    const result: Chain = { ...inner, levels, range: inner.range && { ...inner.range, from: inner.range.from + own } };
    for (const attribute of attributes) this.#apply(result, attribute, name);
    return result;
  }

  #inner(spec: TypeSpec, scope: Scope, name: string, depth: number): Chain {
    const end = (terminal: Terminal): Chain => ({
      levels: [],
      terminal,
      isString: false,
      range: undefined,
      switchIs: undefined,
      switchType: undefined,
      names: [],
    });
    switch (spec.kind) {
      case "base": {
        const typedef = this.#dialect.contextualTypes.has(spec.name) ? this.#symbols.typedefs.get(spec.name) : undefined;
        if (typedef !== undefined && typedef.declaration.type !== spec) return this.#typedef(spec.name, typedef, depth, spec.at);
        return end({ kind: "base", base: this.#dialect.baseTypes.get(spec.name) ?? "int32" });
      }
      case "pipe":
        return end({ kind: "pipe", spec, name, scope });
      case "name": {
        const typedef = this.#symbols.typedefs.get(spec.name);
        if (typedef !== undefined) return this.#typedef(spec.name, typedef, depth, spec.at);
        // C++ manners: the tag alone.
        const definition = this.#symbols.tags.get(spec.name);
        if (definition !== undefined) return end({ kind: "definition", definition });
        if (this.#symbols.interfaces.has(spec.name) || WELL_KNOWN_INTERFACES.has(spec.name))
          return end({ kind: "interface", name: spec.name });
        this.#diagnostics.error(spec.at, "MIDL2009", `undefined symbol: there is no type "${spec.name}"`, this.#suggest(spec.name));
        return end({ kind: "unknown" });
      }
      default: {
        const definition = this.#symbols.definitionOf(spec);
        if (definition !== undefined) {
          if (definition.spec.kind !== spec.kind) {
            this.#diagnostics.error(spec.at, "wrong-tag", `"${spec.tag?.text}" is a ${definition.spec.kind}, not a ${spec.kind}`);
          }
          return end({ kind: "definition", definition });
        }
        this.#diagnostics.error(
          spec.tag ?? spec.at,
          "MIDL2009",
          `undefined symbol: ${spec.kind} "${spec.tag?.text ?? ""}" has no body anywhere`,
        );
        return end({ kind: "unknown" });
      }
    }
  }

  #typedef(name: string, typedef: import("./symbols.ts").Typedef, depth: number, at: Token): Chain {
    if (depth > MAX_TYPEDEFS)
      this.#diagnostics.fatal(
        at,
        "nesting",
        `the type "${name}" is declared through more than ${MAX_TYPEDEFS} typedefs, or through itself`,
      );
    const { declaration, declarator, scope } = typedef;
    const chain = this.chain(declaration.type, declarator.derivations, this.#symbols.typedefAttributes(name), scope, name, depth + 1);
    chain.names.unshift(name);
    return chain;
  }

  #apply(chain: Chain, attribute: Attribute, name: string): void {
    const mode = POINTER_MODES[attribute.name];
    if (mode !== undefined) {
      const level = chain.levels[0];
      // On an array it speaks of the array as a parameter is one, or else of its elements.
      if (level !== undefined) level.mode = mode;
      else if (chain.terminal.kind === "base" || chain.terminal.kind === "definition") {
        this.#diagnostics.error(attribute.at, "pointer-attribute", `[${attribute.name}] speaks of a pointer, and this is none`);
      }
      return;
    }
    const slot = SLOTS[attribute.name];
    if (slot !== undefined) {
      this.#slots(chain, attribute, slot);
      return;
    }
    switch (attribute.name) {
      case "string":
        chain.isString = true;
        break;
      case "range": {
        const [min, max] = (attribute.args ?? []).map((tokens) => this.#expressionOf(tokens, attribute.at));
        if (min === undefined || max === undefined)
          this.#diagnostics.error(attribute.at, "bad-attribute", "range takes two values: range(low, high)");
        else chain.range = { min, max, from: 0, at: attribute.at };
        break;
      }
      case "switch_is":
        chain.switchIs = attribute;
        break;
      case "switch_type":
        chain.switchType = attribute;
        break;
      case "context_handle":
      case "context_handle_serialize":
      case "context_handle_noserialize":
        this.#context(chain, attribute, name);
        break;
      case "strict_context_handle":
        break;
    }
  }

  /** The innermost pointer is the handle. */
  #context(chain: Chain, attribute: Attribute, name: string): void {
    if (chain.terminal.kind === "context") return;
    const last = chain.levels.at(-1);
    const structure = chain.terminal.kind === "definition" && chain.levels.length === 0;
    if (!structure && last?.kind !== "pointer") {
      this.#diagnostics.error(
        attribute.at,
        "context-handle",
        "[context_handle] speaks of a pointer, and this is none",
        "write void * for its type",
      );
      return;
    }
    if (!structure) chain.levels.pop();
    chain.terminal = { kind: "context", name: chain.names[0] ?? name, strict: false };
  }

  /** The arguments of size_is and its kin go to the levels one by one, from the outermost inward; an empty one skips its level. */
  #slots(chain: Chain, attribute: Attribute, slot: keyof Slots): void {
    const args = attribute.args ?? [];
    if (args.length === 0) this.#diagnostics.error(attribute.at, "bad-attribute", `${attribute.name} needs an expression`);
    for (const [index, tokens] of args.entries()) {
      if (tokens.length === 0) continue;
      const level = chain.levels[index];
      if (level === undefined) {
        this.#diagnostics.error(
          tokens[0] ?? attribute.at,
          "size-attribute",
          index === 0
            ? `[${attribute.name}] speaks of an array or a pointer to one, and this is neither`
            : `[${attribute.name}] has more arguments than there are pointers and arrays`,
        );
        continue;
      }
      const expression = this.#expressionOf(tokens, attribute.at);
      if (expression === undefined) continue;
      if (level.slots[slot] !== undefined)
        this.#diagnostics.error(attribute.at, "repeated-attribute", `${attribute.name} is given twice for the same level`);
      level.slots[slot] = expression;
    }
  }

  /** The nearest known type name, for a hint. */
  #suggest(name: string): string | undefined {
    let best: string | undefined;
    let least = Math.max(2, Math.ceil(name.length / 4)) + 1;
    let budget = 3_000;
    for (const known of this.#symbols.typedefs.keys()) {
      budget -= 1;
      if (budget < 0) break;
      if (Math.abs(known.length - name.length) >= least || name.length > 60) continue;
      const distance = editDistance(name.toLowerCase(), known.toLowerCase());
      if (distance < least) {
        least = distance;
        best = known;
      }
    }
    return best === undefined ? undefined : `did you mean "${best}"?`;
  }
}

const WELL_KNOWN_INTERFACES = new Set(["IUnknown", "IDispatch"]);

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min((next[j - 1] as number) + 1, (row[j] as number) + 1, (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] as number;
}
