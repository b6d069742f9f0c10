/**
 * From declarations of Samba's dialect to NDR types. A member is read from its name outward: arrays, pointers and the arrays that they lead to, then
 * a subcontext, then a union's switch, then its type; flags hold for all of it. What differs from MIDL: size_is speaks of arrays before it speaks of
 * pointers, `T x[n]` with an n that is no constant has no count on the wire, and types have no scope.
 */
import { guid, lazy, pipe } from "../../ndr/codegen/v1.ts";
import type { BaseName, ContextType, Expr, Field, MarshalFlag, NamedType, StructType, Type, UnionArm, UnionType } from "../../ndr/types.ts";
import type { Diagnostics } from "../diagnostics.ts";
import type { Siblings } from "../lower/expressions.ts";
import { base, INTEGERS, MEMORY, TAGS } from "../lower/scalars.ts";
import type { TypeInfo } from "../lower/types.ts";
import type { Attribute, EnumSpec, Expression, Member, StructSpec, TypeName, TypeSpec, UnionSpec } from "../parse/ast.ts";
import { isInteger } from "../parse/evaluate.ts";
import type { Token } from "../read/lex.ts";
import type { Definition, Scope, Symbols } from "../resolve/symbols.ts";
import { PIDL_ATTRIBUTES } from "./attributes.ts";
import { ElementBuilder } from "./elements.ts";
import { type Flags, flagsOf, PidlExpressions } from "./expressions.ts";
import { IDL_TYPES, PIDL_PRELUDE, pidlScalar } from "./scalars.ts";

const MAX_DEPTH = 200;

/** What a member stands in: an operation's pointers are [ref] at their top, and have nothing in place there. */
export type Parent = "operation" | "struct" | "union";

export interface Element {
  readonly type: Type;
  readonly value?: NonNullable<Field["value"]>;
}

export type ExpressionOf = (tokens: readonly Token[], at: Token) => Expression | undefined;

const NONE: Siblings = new Map();

export class PidlTypes {
  readonly info = new Map<Type, TypeInfo>();
  /** A union with a discriminant's expression to the union itself. */
  readonly variantOf = new Map<Type, Type>();
  readonly expressions: PidlExpressions;
  readonly #symbols: Symbols;
  readonly #diagnostics: Diagnostics;
  readonly #expressionOf: ExpressionOf;
  readonly #done = new Map<Definition, Type>();
  /** Definitions under way, with the pointers passed through on the way to each. */
  readonly #doing = new Map<Definition, number>();
  pointers = 0;
  /** Of the first pointer of a parameter, where it does not say: pointer_default_top. */
  topPointer: "ref" | "unique" | "full" = "ref";
  readonly #variants = new Map<Type, Map<string, Type>>();
  readonly #contexts = new Map<string, ContextType>();
  readonly #pipes = new Map<TypeSpec, Type>();
  /** Typedefs of arrays and pointers; undefined while one is under way. */
  readonly #arrays = new Map<string, Type | undefined>();
  #bodies: Map<string, Definition> | undefined;

  constructor(symbols: Symbols, diagnostics: Diagnostics, expressionOf: ExpressionOf) {
    this.#symbols = symbols;
    this.#diagnostics = diagnostics;
    this.#expressionOf = expressionOf;
    this.expressions = new PidlExpressions(symbols, diagnostics);
    const integer = ({ spec, derivations }: TypeName) => {
      const scalar = derivations.length === 0 && (spec.kind === "name" || spec.kind === "base") ? pidlScalar(spec.name) : undefined;
      return scalar?.kind === "base" ? scalar.base : undefined;
    };
    symbols.sizeOf = (type) => MEMORY.get(integer(type) ?? "");
    symbols.integerType = (type) => INTEGERS.get(integer(type) ?? "");
  }

  // --- members ---

  /** @param siblings what expressions may name */
  element(member: Member, parent: Parent, siblings: Siblings, scope: Scope, self = ""): Element {
    const { attributes, declarator } = member;
    const at = declarator.name ?? member.at;
    for (const attribute of attributes) this.standing(attribute);
    const builder = new ElementBuilder(this, member, parent, siblings, scope);
    let type = builder.build(declarator.derivations, at);
    const program = attributes.find(({ name }) => name === "represent_as")?.args?.[0]?.at(-1)?.text;
    if (program !== undefined) type = { kind: "transmit", name: program, wire: type };
    const flags = this.flags(attributes, siblings);
    if (flags.flags.length > 0 || flags.when.length > 0)
      type = { kind: "flagged", flags: flags.flags, ...(flags.when.length > 0 ? { when: flags.when } : {}), of: type };
    const value = this.#value(attributes, siblings, flags, type, self);
    return value === undefined ? { type } : { type, value };
  }

  flags(attributes: readonly Attribute[], siblings: Siblings): Flags {
    const found = attributes.filter((attribute) => attribute.name === "flag").map((attribute) => this.expression(attribute));
    const flags: MarshalFlag[] = [];
    const when: Flags["when"][number][] = [];
    for (const expression of found) {
      if (expression === undefined) continue;
      const more = flagsOf(expression, siblings, this.expressions, this.#diagnostics);
      flags.push(...more.flags.filter((flag) => !flags.includes(flag)));
      when.push(...more.when);
    }
    return { flags, when };
  }

  #value(attributes: readonly Attribute[], siblings: Siblings, flags: Flags, type: Type, self: string): Element["value"] | undefined {
    const attribute = attributes.find(({ name }) => name === "value");
    if (attribute === undefined) {
      // The gap between two members: nothing that a program would know.
      const of = type.kind === "flagged" ? type.of : type;
      return of.kind === "blob" && !flags.flags.includes("remaining") && flags.flags.some((flag) => /^align/.test(flag)) ? 0 : undefined;
    }
    const expression = this.expression(attribute);
    if (expression === undefined) return undefined;
    const constant = this.#symbols.evaluate(expression);
    if (constant !== undefined && "text" in constant) return { text: constant.text };
    return this.expressions.convert(expression, siblings, self);
  }

  standing(attribute: Attribute): void {
    if (!PIDL_ATTRIBUTES.has(attribute.name))
      this.warning(attribute.at, "unknown-attribute", `the attribute "${attribute.name}" is not known and has no effect`);
  }

  /** The expression in an attribute's argument. */
  expression(attribute: Attribute, index = 0): Expression | undefined {
    const tokens = attribute.args?.[index];
    return tokens === undefined || tokens.length === 0 ? undefined : this.#expressionOf(tokens, attribute.at);
  }

  error(at: Token, rule: string, message: string, hint?: string): void {
    this.#diagnostics.error(at, rule, message, hint);
  }

  warning(at: Token, rule: string, message: string, hint?: string): void {
    this.#diagnostics.warning(at, rule, message, hint);
  }

  // --- types ---

  /** The type that a specification names. */
  type(spec: TypeSpec, scope: Scope, depth = 0): Type {
    if (depth > MAX_DEPTH) this.#diagnostics.fatal(spec.at, "nesting", "the type is declared through too many typedefs, or through itself");
    switch (spec.kind) {
      case "base":
      case "name":
        return this.#named(spec.name, spec.at, depth);
      case "pipe": {
        let type = this.#pipes.get(spec);
        if (type === undefined) {
          type = pipe("pipe", this.type(spec.of, scope, depth + 1));
          this.#pipes.set(spec, type);
        }
        return type;
      }
      case "struct":
      case "union":
      case "enum": {
        const definition = this.#symbols.definitionOf(spec, scope);
        if (definition !== undefined) return this.definition(definition, spec.at);
        const named = spec.tag === undefined ? undefined : this.#byName(spec.kind, spec.tag.text);
        if (named !== undefined) return this.definition(named, spec.at);
        // `struct foo` is the typedef of that name as well.
        const typedef = spec.tag === undefined ? undefined : this.#symbols.typedefs.get(spec.tag.text);
        if (typedef === undefined || typedef.declaration.type === spec) return this.#opaque(spec.tag?.text ?? "", spec.at);
        return this.#named(spec.tag!.text, spec.tag!, depth);
      }
      default:
        return this.#opaque(spec.kind, spec.at);
    }
  }

  #named(name: string, at: Token, depth: number): Type {
    if (name === "policy_handle") return this.context(name);
    // SIDs in their four forms, [MS-DTYP] 2.4.2: with a maximum count (dom_sid2), in 28 octets, and absent or not.
    if (name === "dom_sid28") return { kind: "subcontext", header: 0, size: 28, of: this.#named("dom_sid", at, depth + 1) };
    if (name === "dom_sid0") return { kind: "optional", of: this.#named("dom_sid", at, depth + 1) };
    const typedef = this.#symbols.typedefs.get(name);
    const scalar = pidlScalar(name);
    const ours = typedef?.name.source.name === PIDL_PRELUDE;
    if (typedef !== undefined && (ours || !(typedef.name.source.builtin && (scalar !== undefined || !midlName(name))))) {
      const { declaration, declarator, scope } = typedef;
      if (declaration.attributes.some((attribute) => attribute.name === "context_handle")) return this.context(name);
      if (declaration.type.kind === "pipe") {
        let type = this.#pipes.get(declaration.type);
        if (type === undefined) {
          type = pipe(name, this.type(declaration.type.of, scope, depth + 1));
          this.#pipes.set(declaration.type, type);
        }
        return type;
      }
      if (declarator.derivations.length === 0) {
        const of = this.type(declaration.type, scope, depth + 1);
        if (declaration.type.kind !== "name" && declaration.type.kind !== "base") return of;
        const { flags } = this.flags(declaration.attributes, NONE);
        return flags.length === 0 ? of : { kind: "flagged", flags, of };
      }
      let known = this.#arrays.get(name);
      if (known === undefined) {
        if (this.#arrays.has(name)) this.#diagnostics.fatal(at, "nesting", `the type "${name}" is declared through itself`);
        this.#arrays.set(name, undefined);
        const member: Member = { attributes: declaration.attributes, type: declaration.type, declarator, text: "", comment: "", at };
        known = this.element(member, "struct", NONE, scope).type;
        this.#arrays.set(name, known);
      }
      return known;
    }
    if (scalar !== undefined) return scalar;
    const tag = this.#symbols.tags.get(name);
    if (tag !== undefined) return this.definition(tag, at);
    const known = this.#symbols.interfaces.get(name);
    if (known !== undefined || name === "IUnknown" || name === "IDispatch") return { kind: "interface", name };
    return this.#opaque(name, at);
  }

  /** What was announced (`typedef enum foo foo;`) before its body came, perhaps in another file. */
  #byName(kind: string, name: string): Definition | undefined {
    this.#bodies ??= new Map([...this.#symbols.definitions.values()].map((one) => [`${one.spec.kind} ${one.name}`, one] as const));
    return this.#bodies.get(`${kind} ${name}`);
  }

  #opaque(name: string, at: Token): Type {
    this.#diagnostics.warning(
      at,
      "undeclared-type",
      `the type "${name}" is declared in no IDL: what holds it compiles and can't be sent`,
      IDL_TYPES.includes(`#define ${name} `) ? '#include "idl_types.h" declares it' : undefined,
    );
    return { kind: "opaque", name };
  }

  context(name: string): ContextType {
    let type = this.#contexts.get(name);
    if (type === undefined) {
      type = { kind: "context", name };
      this.#contexts.set(name, type);
    }
    return type;
  }

  /** The union with the expression that says which arm it holds here. */
  variant(plain: Type, switchIs: Expr): Type {
    const variants = this.#variants.get(plain) ?? new Map<string, Type>();
    this.#variants.set(plain, variants);
    const key = JSON.stringify(switchIs);
    const known = variants.get(key);
    if (known !== undefined) return known;
    const make = (of: UnionType): UnionType => {
      const variant: UnionType = { ...of, switchIs };
      this.variantOf.set(variant, of);
      const info = this.info.get(of);
      if (info !== undefined) this.info.set(variant, info);
      return variant;
    };
    let made: Type;
    if (plain.kind === "lazy") {
      let union: Type | undefined;
      made = lazy(plain.name, () => {
        const of = plain.get();
        union ??= of.kind === "union" ? make(of) : of;
        return union;
      });
    } else made = plain.kind === "union" ? make(plain) : plain;
    variants.set(key, made);
    return made;
  }

  // --- definitions ---

  definition(definition: Definition, at: Token): Type {
    const known = this.#done.get(definition);
    if (known !== undefined) return known;
    const entered = this.#doing.get(definition);
    if (entered === this.pointers)
      this.error(at, "infinite-type", `"${definition.name}" contains itself, so it has no end`, "a pointer to it has one");
    if (entered !== undefined) return lazy(definition.name, () => this.#done.get(definition) as Type);
    if (this.#doing.size > MAX_DEPTH)
      this.#diagnostics.fatal(at, "nesting", `types are built of each other more than ${MAX_DEPTH} levels deep`);
    this.#doing.set(definition, this.pointers);
    for (const attribute of definition.attributes) this.standing(attribute);
    const type =
      definition.spec.kind === "struct"
        ? this.#structure(definition, definition.spec)
        : definition.spec.kind === "union"
          ? this.#union(definition, definition.spec)
          : this.#enumeration(definition, definition.spec);
    this.#doing.delete(definition);
    this.#done.set(definition, type);
    return type;
  }

  #structure(definition: Definition, spec: StructSpec): Type {
    const siblings = new Map<string, Member>();
    const members = spec.members ?? [];
    for (const member of members) {
      const name = memberName(member);
      if (siblings.has(name))
        this.error(member.declarator.name ?? member.at, "MIDL2003", `redefinition: the structure has two members "${name}"`);
      siblings.set(name, member);
    }
    const fields: Field[] = [];
    const notes = new Map<string, { text: string; comment: string }>();
    for (const member of members) {
      const name = memberName(member);
      if (skipped(member)) continue;
      const { type, value } = this.element(member, "struct", siblings, definition.scope, definition.name);
      fields.push({ name, type, ...(value === undefined ? {} : { value }) });
      notes.set(name, { text: member.text, comment: member.comment });
    }
    if (isGuid(definition.name, fields)) return guid;
    if (definition.name === "dom_sid") countSubAuthorities(fields);
    const flags = this.#definitionFlags(definition);
    const type: StructType = { kind: "struct", name: definition.name, fields, ...(flags.length === 0 ? {} : { flags }) };
    this.#describe(type, definition, notes);
    return type;
  }

  #union(definition: Definition, spec: UnionSpec): Type {
    const bare = definition.attributes.some((attribute) => attribute.name === "nodiscriminant");
    const names = new Set((spec.arms ?? []).map((arm) => arm.member?.declarator.name?.text));
    let tagName = "tag";
    while (names.has(tagName)) tagName += "_";
    const tag = this.#switchType(definition);
    const arms: UnionArm[] = [];
    let fallback: UnionArm | undefined;
    const notes = new Map<string, { text: string; comment: string }>();
    const seen = new Set<number>();
    for (const arm of spec.arms ?? []) {
      const name = arm.member?.declarator.name?.text ?? "";
      // An arm may hold the union's own kind: other arms end it.
      this.pointers += 1;
      const type = arm.member === undefined ? null : this.element(arm.member, "union", NONE, definition.scope).type;
      this.pointers -= 1;
      if (arm.member !== undefined) notes.set(name, { text: arm.member.text, comment: arm.member.comment });
      const cases: number[] = [];
      for (const expression of arm.cases) {
        const value = this.#symbols.evaluate(expression);
        if (!isInteger(value)) {
          this.warning(expression.at, "foreign-value", "the value of this case is of Samba's C code: the arm can't be chosen");
          continue;
        }
        const number = asTag(value.value, tag);
        // Arms whose values are the same are told by C's preprocessor; the first counts.
        if (seen.has(number)) this.warning(expression.at, "repeated-case", `the value ${number} has two arms; the first one counts`);
        else cases.push(number);
        seen.add(number);
      }
      if (arm.isDefault) fallback = { cases: [], name, type };
      if (cases.length > 0) arms.push({ cases, name, type });
      else if (!arm.isDefault && arm.cases.length === 0)
        this.error(arm.at, "union-case", `the arm "${name}" has neither a case nor default`);
    }
    const ms = definition.scope.msUnion || definition.attributes.some((attribute) => attribute.name === "ms_union");
    const flags = this.#definitionFlags(definition);
    const type: UnionType = {
      kind: "union",
      name: definition.name,
      encapsulated: false,
      tagName,
      tag,
      arms,
      ...(fallback === undefined ? {} : { default: fallback }),
      ...(ms ? { ms: true } : {}),
      ...(bare ? { bare: true } : {}),
      ...(flags.length === 0 ? {} : { flags }),
    };
    this.#describe(type, definition, notes);
    return type;
  }

  #switchType(definition: Definition): Type {
    const attribute = definition.attributes.find(({ name }) => name === "switch_type");
    const word = attribute?.args?.[0]?.at(-1)?.text;
    if (attribute === undefined || word === undefined) return base("uint32");
    const type = this.#named(word, attribute.at, 0);
    const of = type.kind === "lazy" ? type.get() : type;
    if (of.kind === "enum" || (of.kind === "base" && (TAGS.has(of.base) || of.base.endsWith("3264")))) return of;
    if (of.kind === "named") return of.natural ? { kind: "enum", name: of.name, v1: false } : base(of.base);
    this.error(attribute.at, "switch-type", "a union is told by an integer or an enumeration");
    return base("uint32");
  }

  #enumeration(definition: Definition, spec: EnumSpec): Type {
    const has = (name: string) => definition.attributes.some((attribute) => attribute.name === name);
    const size: BaseName | undefined = spec.bitmap
      ? has("bitmap8bit")
        ? "uint8"
        : has("bitmap16bit")
          ? "uint16"
          : has("bitmap64bit")
            ? "uint64"
            : "uint32"
      : has("enum8bit")
        ? "uint8"
        : has("enum16bit")
          ? "uint16"
          : has("v1_enum") || has("enum32bit")
            ? "uint32"
            : undefined;
    const bits = size === undefined ? 16 : (INTEGERS.get(size)?.bits ?? 32);
    const values: Record<string, number | bigint> = Object.create(null);
    const notes = new Map<string, { text: string; comment: string }>();
    let wide = false;
    const known = spec.bitmap ? undefined : this.#symbols.enumValues(definition);
    for (const [index, one] of (spec.values ?? []).entries()) {
      const constant = known === undefined && one.value !== undefined ? this.#symbols.evaluate(one.value) : undefined;
      const value = known === undefined ? (isInteger(constant) ? constant.value : undefined) : known[index];
      if (value === undefined) {
        this.warning(one.name, "foreign-value", `the value of "${one.name.text}" is of Samba's C code and not known here`);
        continue;
      }
      const unsigned = BigInt.asUintN(size === undefined ? 32 : bits, value);
      if (size === undefined && unsigned > 0x7fffn) wide = true;
      values[one.name.text] = size === "uint64" ? unsigned : Number(unsigned);
      notes.set(one.name.text, { text: "", comment: one.comment });
    }
    let type: Type;
    if (size === undefined && !wide) type = { kind: "enum", name: definition.name, v1: false, values: values as Record<string, number> };
    else {
      const named: NamedType = { kind: "named", name: definition.name, base: size ?? "uint16", bits: spec.bitmap === true, values };
      type = size === undefined ? { ...named, natural: true } : named;
    }
    if (wide) {
      const [name] = Object.entries(values).find(([, value]) => value > 0xffff) ?? [];
      if (name !== undefined)
        this.warning(spec.at, "enum-range", `the value of "${name}" does not fit the 16 bits that the enumeration has on the wire`);
    }
    this.#describe(type, definition, notes);
    return type;
  }

  #definitionFlags(definition: Definition): readonly MarshalFlag[] {
    const { flags, when } = this.flags(definition.attributes, NONE);
    if (when.length > 0) this.warning(definition.spec.at, "unknown-flag", "flags of a type can't depend on its members here");
    return definition.attributes.some(({ name }) => name === "relative_base") ? [...flags, "relative_base"] : flags;
  }

  #describe(type: Type, definition: Definition, members: TypeInfo["members"]): void {
    const { name, text } = definition;
    const hand = handMade(definition.attributes);
    if (hand !== undefined) this.warning(definition.spec.at, "hand-made", `"${name}": ${hand}`);
    const comment = [definition.comment, hand].filter((part) => part !== undefined && part !== "").join("\n");
    this.info.set(type, { name, text, comment, members });
  }
}

/** Samba writes the marshalling of some types by hand; what the IDL says of them is then not all. */
export function handMade(attributes: readonly Attribute[]): string | undefined {
  const words = attributes.map(({ name }) => name).filter((name) => name === "nopush" || name === "nopull");
  if (words.length === 0) return undefined;
  return `Samba marshals this by code of its own ([${words.join(", ")}]); it is compiled as it is declared.`;
}

/** Not on the wire. */
function skipped(member: Member): boolean {
  return member.attributes.some(({ name }) => name === "skip" || name === "skip_noinit");
}

function memberName(member: Member): string {
  return member.declarator.name?.text ?? "u";
}

/** Names of the compiler's own base types that a file of Samba's may rely on. */
function midlName(name: string): boolean {
  return name === "GUID" || /^[A-Z][A-Z0-9_]*$/.test(name);
}

/** Of a SID's 15 sub-authorities those travel that there are. */
function countSubAuthorities(fields: Field[]): void {
  const last = fields.at(-1);
  const count = fields.find(({ name }) => name === "num_auths");
  if (count === undefined || last?.type.kind !== "array" || typeof last.type.dims[0]?.size !== "number") return;
  fields[fields.length - 1] = { ...last, type: { ...last.type, dims: [{ size: ["field", "num_auths"], varying: false, inline: true }] } };
}

function isGuid(name: string, fields: readonly Field[]): boolean {
  if (name !== "GUID") return false;
  const shape = fields.map(({ type }) => {
    if (type.kind === "base") return type.base;
    return type.kind === "array" && type.of.kind === "base" ? `${type.of.base}[${type.dims[0]?.size}]` : "?";
  });
  return shape.join() === "uint32,uint16,uint16,uint8[2],uint8[6]";
}

function asTag(value: bigint, tag: Type): number {
  const integer = tag.kind === "base" ? INTEGERS.get(tag.base) : undefined;
  if (integer === undefined) return Number(value);
  return Number(integer.signed ? BigInt.asIntN(integer.bits, value) : BigInt.asUintN(integer.bits, value));
}
