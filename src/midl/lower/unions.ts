/** Unions, encapsulated and not, and what tells their arms: [C706] 4.2 and 14.3. */

import { lazy } from "../../ndr/codegen/v1.ts";
import type { BaseName, Type, UnionArm, UnionType } from "../../ndr/types.ts";
import type { Diagnostics, Place } from "../diagnostics.ts";
import type { Arm, Attribute, Expression, UnionSpec } from "../parse/ast.ts";
import { isInteger } from "../parse/evaluate.ts";
import type { Token } from "../read/lex.ts";
import type { Chain } from "../resolve/chain.ts";
import type { Definition, Scope, Symbols } from "../resolve/symbols.ts";
import { isConformant } from "./arrays.ts";
import { correlation, type Siblings } from "./expressions.ts";
import { base, INTEGERS, TAGS } from "./scalars.ts";
import type { Lowering } from "./types.ts";

export class Unions {
  /** A union with a discriminant's expression to the union itself. */
  readonly variantOf = new Map<Type, UnionType>();
  readonly #types: Lowering;
  readonly #symbols: Symbols;
  readonly #diagnostics: Diagnostics;
  readonly #expressionOf: (tokens: readonly Token[], at: Token) => Expression | undefined;
  readonly #variants = new Map<Definition, Map<string, Type>>();

  /** @param types what lowers the types of arms and discriminants */
  constructor(
    types: Lowering,
    symbols: Symbols,
    diagnostics: Diagnostics,
    expressionOf: (tokens: readonly Token[], at: Token) => Expression | undefined,
  ) {
    this.#types = types;
    this.#symbols = symbols;
    this.#diagnostics = diagnostics;
    this.#expressionOf = expressionOf;
  }

  /**
   * A non-encapsulated union with the discriminant's expression of this place.
   * @param plain the union by itself
   */
  withDiscriminant(plain: Type, chain: Chain, definition: Definition, siblings: Siblings, at: Token): Type {
    const attribute = chain.switchIs;
    if (attribute === undefined) {
      return this.#types.refuse(
        at,
        "MIDL2078",
        `the union "${definition.name}" needs [switch_is(...)] here: which arm it holds is not known`,
      );
    }
    const expression = this.#expressionOf(attribute.args?.[0] ?? [], attribute.at);
    if (expression === undefined) return plain;
    const switchIs = correlation(expression, siblings, this.#symbols, this.#diagnostics);
    const declared = definition.attributes.some((a) => a.name === "switch_type") || chain.switchType !== undefined;
    const tag = declared
      ? this.#switchType(definition, chain.switchType)
      : this.#tagOf(expression, siblings, definition.scope, attribute.at);
    const variants = this.#variants.get(definition) ?? new Map<string, Type>();
    this.#variants.set(definition, variants);
    const key = JSON.stringify([switchIs, tag, chain.unchecked]);
    const known = variants.get(key);
    if (known !== undefined) return known;
    const make = (of: UnionType): UnionType => {
      const variant: UnionType = { ...of, tag, switchIs, arms: castCases(of.arms, tag), ...(chain.unchecked ? { unchecked: true } : {}) };
      this.variantOf.set(variant, of);
      const info = this.#types.info.get(of);
      if (info !== undefined) this.#types.info.set(variant, info);
      return variant;
    };
    let variant: Type;
    if (plain.kind === "lazy") {
      let made: Type | undefined;
      variant = lazy(definition.name, () => {
        made ??= make(plain.get() as UnionType);
        return made;
      });
    } else variant = make(plain as UnionType);
    variants.set(key, variant);
    return variant;
  }

  base(definition: Definition, spec: UnionSpec): UnionType {
    const encapsulated = spec.encapsulated !== undefined;
    const names = new Set((spec.arms ?? []).map((arm) => arm.member?.declarator.name?.text));
    let tagName = spec.encapsulated?.name.text ?? "tag";
    while (names.has(tagName)) tagName += "_";
    const tag = spec.encapsulated
      ? this.#types.lower(
          this.#types.chain(spec.encapsulated.type, [], spec.encapsulated.attributes, definition.scope, tagName),
          "embedded",
          new Map(),
          spec.encapsulated.name,
        )
      : this.#switchType(definition, undefined);
    if (encapsulated) this.#checkTag(tag, spec.encapsulated?.name as Token);
    // Undeclared, the discriminant's type is that of the place.
    const declared = encapsulated || definition.attributes.some((attribute) => attribute.name === "switch_type");
    const arms: UnionArm[] = [];
    const seen = new Map<number, Arm>();
    const armNames = new Set<string>();
    const notes = new Map<string, { text: string; comment: string }>();
    let fallback: UnionArm | undefined;
    for (const arm of spec.arms ?? []) {
      let name = arm.member?.declarator.name?.text ?? (arm.member === undefined ? "" : "u");
      // Arms without a name are told apart by a number.
      if (arm.member !== undefined && arm.member.declarator.name === undefined)
        for (let number = 2; armNames.has(name); number += 1) name = `u${number}`;
      if (name !== "") {
        if (armNames.has(name))
          this.#diagnostics.error(arm.member?.declarator.name ?? arm.at, "MIDL2003", `redefinition: the union has two arms "${name}"`);
        armNames.add(name);
      }
      let type = arm.member === undefined ? null : this.#types.member(arm.member, definition.scope, new Map(), name);
      if (type !== null && isConformant(type))
        type = this.#types.refuse(arm.at, "conformant-arm", `the arm "${name}" is a conformant array`, "make it a pointer to one");
      if (arm.member !== undefined) notes.set(name, { text: arm.member.text, comment: arm.member.comment });
      const cases: number[] = [];
      for (const expression of arm.cases) {
        const value = this.#symbols.evaluate(expression);
        if (!isInteger(value)) {
          this.#diagnostics.error(expression.at, "MIDL2066", "the value of a case is an integer constant");
          continue;
        }
        const number = Number(declared ? asTag(value.value, tag) : value.value);
        if (declared && !fitsTag(value.value, tag))
          this.#diagnostics.error(
            expression.at,
            "case-range",
            `the discriminant never is ${value.value}: its type does not hold that`,
            "give the union a wider switch_type",
          );
        if (seen.has(number)) this.#diagnostics.error(expression.at, "MIDL2056", `the value ${number} has two arms`);
        seen.set(number, arm);
        cases.push(number);
      }
      if (arm.isDefault) {
        if (fallback !== undefined) this.#diagnostics.error(arm.at, "repeated-case", "the union has two default arms");
        fallback = { cases: [], name, type };
      }
      if (cases.length > 0) arms.push({ cases, name, type });
      else if (!arm.isDefault && arm.cases.length === 0) {
        const refused = this.#types.refuse(arm.at, "union-case", `the arm "${name}" has neither a case nor default`);
        arms.push({ cases: [], name, type: refused });
      }
    }
    const ms = !encapsulated && (definition.scope.msUnion || definition.attributes.some((attribute) => attribute.name === "ms_union"));
    const type: UnionType = {
      kind: "union",
      name: definition.name,
      encapsulated,
      tagName,
      tag,
      arms,
      ...(fallback === undefined ? {} : { default: fallback }),
      ...(ms ? { ms: true } : {}),
    };
    this.#types.info.set(type, {
      name: definition.name,
      text: definition.text,
      comment: definition.comment,
      members: notes,
      at: definition.spec.at,
    });
    return type;
  }

  #switchType(definition: Definition, own: Attribute | undefined): Type {
    const attribute = own ?? definition.attributes.find((a) => a.name === "switch_type");
    const tokens = attribute?.args?.[0];
    if (attribute === undefined || tokens === undefined) return base("int32");
    const spec = this.#types.typeOf(tokens, attribute.at);
    if (spec === undefined) {
      this.#diagnostics.error(attribute.at, "bad-attribute", "switch_type takes the name of an integer type");
      return base("int32");
    }
    const type = this.#types.lower(
      this.#types.chain(spec.spec, spec.derivations, [], definition.scope, "tag"),
      "embedded",
      new Map(),
      attribute.at,
    );
    this.#checkTag(type, attribute.at);
    return type;
  }

  /** Where a union does not say its switch_type, the discriminant's own type is it. */
  #tagOf(expression: Expression, siblings: Siblings, scope: Scope, at: Token): Type {
    let of = expression;
    while (of.kind === "unary" && of.op === "*") of = of.of;
    if (of.kind === "cast") {
      const type = this.#types.integerType(of.type);
      if (type !== undefined) return base(`${type.signed ? "int" : "uint"}${type.bits}` as BaseName);
    }
    const member = of.kind === "name" ? siblings.get(of.name) : undefined;
    if (member === undefined) return base("int32");
    const chain = this.#types.chain(member.type, member.declarator.derivations, member.attributes, scope, "tag");
    const type = this.#types.lower({ ...chain, levels: [], range: undefined, isString: false }, "embedded", new Map(), at);
    this.#checkTag(type, at);
    return type;
  }

  #checkTag(type: Type, at: Place): void {
    const of = type.kind === "range" ? type.of : type;
    if (of.kind === "enum" || (of.kind === "base" && TAGS.has(of.base))) return;
    this.#diagnostics.error(at, "switch-type", "a union is told by an integer, a character, a boolean or an enumeration");
  }
}

/** Cases as values of the discriminant's type: 0xffffffff of an unsigned long is -1 of a long. */
function castCases(arms: readonly UnionArm[], tag: Type): readonly UnionArm[] {
  const cast = arms.map((arm) => ({ ...arm, cases: arm.cases.map((value) => Number(asTag(BigInt(value), tag))) }));
  return arms.every((arm, i) => arm.cases.every((value, at) => value === cast[i]?.cases[at])) ? arms : cast;
}

/** Is it, with a sign or without, a value of the discriminant's type? */
function fitsTag(value: bigint, tag: Type): boolean {
  const of = tag.kind === "range" ? tag.of : tag;
  const bits = of.kind === "base" ? INTEGERS.get(of.base)?.bits : undefined;
  return bits === undefined || BigInt.asUintN(bits, value) === value || BigInt.asIntN(bits, value) === value;
}

function asTag(value: bigint, tag: Type): bigint {
  const of = tag.kind === "range" ? tag.of : tag;
  const type = of.kind === "base" ? INTEGERS.get(of.base) : undefined;
  if (type === undefined) return value;
  return type.signed ? BigInt.asIntN(type.bits, value) : BigInt.asUintN(type.bits, value);
}
