/**
 * Names that are declared again. Published IDL repeats declarations, in the same words or in others of the same meaning: what comes to the same on
 * the wire is accepted with a warning, and what does not is an error.
 */

import type { Diagnostics } from "../diagnostics.ts";
import { INTEGERS } from "../lower/scalars.ts";
import type { Lowering } from "../lower/types.ts";
import type { Attribute, Member, TypeSpec } from "../parse/ast.ts";
import { isInteger } from "../parse/evaluate.ts";
import type { Chain } from "./chain.ts";
import { type Definition, placeOf, type Scope, type Symbols } from "./symbols.ts";

const MAX_DEPTH = 60;

/** @param lowering one that reports to nobody: what is declared again may be used nowhere */
export function checkRedefinitions(symbols: Symbols, lowering: Lowering, diagnostics: Diagnostics): void {
  const comparison = new Comparison(symbols, lowering);
  for (const { first, second, key } of symbols.again) {
    const counted = symbols.typedefs.get(key) ?? first;
    const one = comparison.chainOf(
      counted.declaration.type,
      counted.declarator.derivations,
      counted.declaration.attributes,
      counted.scope,
      key,
    );
    const two = comparison.chainOf(
      second.declaration.type,
      second.declarator.derivations,
      second.declaration.attributes,
      second.scope,
      key,
    );
    const name = second.name;
    // A declaration that says nothing about the wire, as `void *` for a window's handle, gives way to one that does.
    if (saysNothing(one)) {
      if (!saysNothing(two)) symbols.typedefs.set(key, second);
    } else if (!saysNothing(two) && !comparison.same(one, two, 0)) {
      if (first.name.source.name === name.source.name) {
        diagnostics.error(name, "MIDL2003", `redefinition: "${name.text}" is another type since ${placeOf(first.name)}`);
      } else {
        symbols.hide(second);
        diagnostics.warning(name, "hidden-typedef", `"${name.text}" is another type in this file than in ${placeOf(first.name)}`);
      }
      continue;
    }
    diagnostics.warning(name, "repeated-typedef", `"${name.text}" is declared again, as the same type`);
  }
  for (const { first, second } of symbols.againTags) {
    const tag = second.spec.tag;
    if (tag === undefined) continue;
    if (comparison.sameDefinition(first, second, 0)) {
      // The first one counts; this one's place leads to it.
      symbols.definitions.set(second.spec, first);
      diagnostics.warning(tag, "repeated-type", `${second.spec.kind} "${tag.text}" has a body again, with the same members`);
    } else if (second.within || first.spec.at.source.name !== second.spec.at.source.name) {
      diagnostics.warning(
        tag,
        "hidden-tag",
        `${second.spec.kind} "${tag.text}" has another body here than in ${placeOf(first.spec.tag ?? first.spec.at)}`,
      );
    } else {
      diagnostics.error(
        tag,
        "MIDL2003",
        `redefinition: ${second.spec.kind} "${tag.text}" has another body since ${placeOf(first.spec.tag ?? first.spec.at)}`,
      );
    }
  }
  for (const { name, first, second } of symbols.againConstants) {
    const [one, two] = [symbols.valueOf(first), symbols.valueOf(second)];
    const at = first.kind === "const" ? first.declaration.name : first.name;
    if (one !== undefined && two !== undefined && JSON.stringify(one, plain) === JSON.stringify(two, plain)) {
      diagnostics.warning(name, "repeated-constant", `the constant "${name.text}" is declared again, with the same value`);
    } else {
      diagnostics.error(name, "MIDL2003", `redefinition: the constant "${name.text}" has a value since ${placeOf(at)}`);
    }
  }
}

function plain(key: string, value: unknown): unknown {
  return key === "bits" || key === "signed" ? undefined : typeof value === "bigint" ? String(value) : value;
}

/** A pointer to void, or to what has no body. */
function saysNothing(chain: Chain): boolean {
  const { terminal } = chain;
  if (terminal.kind === "opaque" || terminal.kind === "unknown") return true;
  return terminal.kind === "base" && terminal.base === "void" && chain.levels.length > 0;
}

class Comparison {
  readonly #symbols: Symbols;
  readonly #lowering: Lowering;
  /** Pairs that are being compared or are the same. */
  readonly #pairs = new Map<Definition, Set<Definition>>();

  constructor(symbols: Symbols, lowering: Lowering) {
    this.#symbols = symbols;
    this.#lowering = lowering;
  }

  chainOf(
    spec: TypeSpec,
    derivations: Member["declarator"]["derivations"],
    attributes: readonly Attribute[],
    scope: Scope,
    name: string,
  ): Chain {
    return this.#lowering.chain(spec, derivations, attributes, scope, name);
  }

  same(a: Chain, b: Chain, depth: number): boolean {
    if (depth > MAX_DEPTH || a.levels.length !== b.levels.length || a.isString !== b.isString) return false;
    for (const [index, level] of a.levels.entries()) {
      const other = b.levels[index];
      if (other === undefined || level.kind !== other.kind) return false;
      if (level.bound?.kind === "count" && other.bound?.kind === "count") {
        const [one, two] = [this.#symbols.evaluate(level.bound.count), this.#symbols.evaluate(other.bound.count)];
        if (!isInteger(one) || !isInteger(two) || one.value !== two.value) return false;
      } else if (level.bound?.kind !== other.bound?.kind) return false;
      const slots = new Set([...Object.keys(level.slots), ...Object.keys(other.slots)]) as Set<keyof typeof level.slots>;
      for (const slot of slots) if ((level.slots[slot] === undefined) !== (other.slots[slot] === undefined)) return false;
    }
    const [one, two] = [a.terminal, b.terminal];
    if (one.kind === "base" && two.kind === "base") return one.base === two.base || sameOctets(one.base, two.base);
    if (one.kind === "definition" && two.kind === "definition") return this.sameDefinition(one.definition, two.definition, depth + 1);
    if (one.kind === "definition" && two.kind === "base") return one.definition.spec.kind === "enum";
    if (one.kind === "base" && two.kind === "definition") return two.definition.spec.kind === "enum";
    if (one.kind === "transmit" && two.kind === "transmit") return this.same(one.wire, two.wire, depth + 1);
    if (one.kind === "pipe" && two.kind === "pipe") {
      const [x, y] = [one, two].map((pipe) => this.chainOf(pipe.spec.of, [], [], pipe.scope, pipe.name)) as [Chain, Chain];
      return this.same(x, y, depth + 1);
    }
    if (one.kind === "interface" && two.kind === "interface") return one.name === two.name;
    return one.kind === two.kind;
  }

  sameDefinition(a: Definition, b: Definition, depth: number): boolean {
    if (a === b) return true;
    if (a.spec.kind !== b.spec.kind) return false;
    const known = this.#pairs.get(a) ?? new Set();
    this.#pairs.set(a, known);
    if (known.has(b)) return true;
    known.add(b);
    const same = this.#sameBody(a, b, depth);
    if (!same) known.delete(b);
    return same;
  }

  #sameBody(a: Definition, b: Definition, depth: number): boolean {
    const [one, two] = [a.spec, b.spec];
    if (one.kind === "struct" && two.kind === "struct") return this.#sameMembers(one.members ?? [], two.members ?? [], a, b, depth);
    if (one.kind === "union" && two.kind === "union") {
      const members = (arms: typeof one.arms): Member[] => (arms ?? []).flatMap((arm) => (arm.member === undefined ? [] : [arm.member]));
      const cases = (arms: typeof one.arms): string =>
        (arms ?? [])
          .map(
            (arm) =>
              arm.cases.map((of) => JSON.stringify(this.#symbols.evaluate(of) ?? null, plain)).join(",") + (arm.isDefault ? "*" : ""),
          )
          .join(";");
      if ((one.encapsulated === undefined) !== (two.encapsulated === undefined) || cases(one.arms) !== cases(two.arms)) return false;
      return this.#sameMembers(members(one.arms), members(two.arms), a, b, depth);
    }
    const values = (of: Definition): string => this.#symbols.enumValues(of).join(",");
    return values(a) === values(b);
  }

  /** In order; their names are the program's. */
  #sameMembers(one: readonly Member[], two: readonly Member[], a: Definition, b: Definition, depth: number): boolean {
    if (one.length !== two.length) return false;
    return one.every((member, index) => {
      const other = two[index] as Member;
      const x = this.chainOf(member.type, member.declarator.derivations, member.attributes, a.scope, "");
      const y = this.chainOf(other.type, other.declarator.derivations, other.attributes, b.scope, "");
      return (saysNothing(x) && saysNothing(y)) || this.same(x, y, depth + 1);
    });
  }
}

/** Numbers of as many octets in a program of 64 bits: __int3264 and its C definition are. */
function sameOctets(a: string, b: string): boolean {
  const [one, two] = [INTEGERS.get(a), INTEGERS.get(b)];
  return one !== undefined && one.bits === two?.bits;
}
