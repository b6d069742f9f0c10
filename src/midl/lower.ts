/** From declarations to NDR type descriptors: [C706] 4.2 and 14, [MS-RPCE] 2.2.4. */

import { enum16, enum32, guid, lazy, pipe } from "../ndr/codegen/v1.ts";
import type {
  ArrayType,
  BaseName,
  ContextType,
  Dimension,
  EnumType,
  Expr,
  Field,
  StringType,
  StructType,
  Type,
  UnionArm,
  UnionType,
} from "../ndr/types.ts";
import type { Arm, Attribute, Derivation, EnumSpec, Expression, Member, StructSpec, TypeName, TypeSpec, UnionSpec } from "./ast.ts";
import { type Chain, Chains, type Level, type PointerMode } from "./chain.ts";
import { correlation, type Siblings } from "./correlation.ts";
import type { Diagnostics, Place } from "./diagnostics.ts";
import type { Dialect } from "./dialect.ts";
import { isInteger } from "./expression.ts";
import type { Token } from "./lex.ts";
import { MemoryLayout } from "./memory.ts";
import { base, INTEGERS, type IntegerShape, MEMORY, TAGS } from "./scalars.ts";
import { type Definition, NO_SCOPE, type Scope, type Symbols } from "./symbols.ts";

const MAX_DEFINITION_DEPTH = 200;

/** What a generated file says about a descriptor beside its shape. */
export interface TypeInfo {
  readonly name: string;
  readonly text: string;
  readonly comment: string;
  /** By member, arm or enumeration constant. */
  readonly members: ReadonlyMap<string, { readonly text: string; readonly comment: string }>;
}

/** Where a declaration stands: pointers at the top of a parameter are [ref] unless something else is said. */
export type Position = "parameter" | "return" | "embedded";

export type { Siblings };

export class Lowering {
  /** Named types (structures, unions, enumerations) and what is to be said about them. */
  readonly info = new Map<Type, TypeInfo>();
  /** A union with a discriminant's expression to the union itself. */
  readonly variantOf = new Map<Type, UnionType>();
  readonly #symbols: Symbols;
  readonly #diagnostics: Diagnostics;
  readonly #chains: Chains;
  readonly #done = new Map<Definition, Type>();
  /** Definitions under way, with the pointers passed through on the way to each. */
  readonly #doing = new Map<Definition, number>();
  #pointers = 0;
  readonly #variants = new Map<Definition, Map<string, Type>>();
  readonly #contexts = new Map<string, ContextType>();
  readonly #pipes = new Map<TypeSpec, Type>();

  constructor(
    symbols: Symbols,
    diagnostics: Diagnostics,
    dialect: Dialect,
    expressionOf: (tokens: readonly Token[], at: Token) => Expression | undefined,
  ) {
    this.#symbols = symbols;
    this.#diagnostics = diagnostics;
    this.#expressionOf = expressionOf;
    this.#chains = new Chains(symbols, diagnostics, dialect, expressionOf);
    const layout = new MemoryLayout(
      (...of) => this.chain(...of),
      (expression) => this.#bound(expression),
    );
    symbols.sizeOf = (type) => layout.sizeOf(type);
    symbols.integerType = (type) => this.#integerType(type);
  }
  readonly #expressionOf: (tokens: readonly Token[], at: Token) => Expression | undefined;

  chain(spec: TypeSpec, derivations: readonly Derivation[], attributes: readonly Attribute[], scope: Scope, name: string): Chain {
    return this.#chains.chain(spec, derivations, attributes, scope, name);
  }

  /** The descriptor of a declaration. */
  lower(chain: Chain, position: Position, siblings: Siblings, at: Token): Type {
    const build = (index: number): Type => {
      const level = chain.levels[index];
      if (level === undefined) return this.#terminal(chain, siblings, at);
      const isString = chain.isString && index === chain.levels.length - 1;
      if (level.kind === "array") {
        const inner = isString ? this.#string(chain, level, index, siblings) : this.#array(chain, index, siblings, build);
        // `[unique] long a[]` as a parameter is a pointer to the array.
        if (index === 0 && position === "parameter" && level.mode !== undefined && level.mode !== "ref") {
          return { kind: "pointer", mode: level.mode, to: inner };
        }
        return inner;
      }
      const mode = this.#mode(level, index, position);
      this.#pointers += 1;
      const to = this.#pointee(chain, level, index, siblings, isString, build);
      this.#pointers -= 1;
      return { kind: "pointer", mode, to };
    };
    if (chain.isString && chain.levels.length === 0 && chain.terminal.kind === "base") {
      this.#diagnostics.error(at, "string-attribute", "[string] speaks of an array of characters or a pointer to one, and this is neither");
      chain.isString = false;
    }
    return build(0);
  }

  #pointee(chain: Chain, level: Level, index: number, siblings: Siblings, isString: boolean, build: (index: number) => Type): Type {
    if (isString) return this.#string(chain, level, index, siblings);
    return hasSlots(level) ? this.#array(chain, index, siblings, build) : build(index + 1);
  }

  #mode(level: Level, index: number, position: Position): PointerMode {
    if (level.mode !== undefined) return level.mode;
    if (index === 0 && position === "parameter") return "ref";
    const mode = level.scope.pointerDefault;
    // A result can't be an embedded [ref]: there would be no room for it.
    return index === 0 && position === "return" && mode === "ref" ? "unique" : mode;
  }

  // --- arrays and strings ---

  /** The array that begins at `index`: a pointer with a size, and array levels that follow it directly, are its dimensions. */
  #array(chain: Chain, index: number, siblings: Siblings, build: (index: number) => Type): Type {
    const dims: Dimension[] = [];
    let at = index;
    do {
      dims.push(this.#dimension(chain, at, siblings));
      at += 1;
    } while (chain.levels[at]?.kind === "array" && !(chain.isString && at === chain.levels.length - 1));
    // One varying dimension makes the array varying, [C706] 14.3.3.5.
    const varying = dims.some((dim) => dim.varying);
    const result: ArrayType = { kind: "array", of: build(at), dims: varying ? dims.map((dim) => ({ ...dim, varying: true })) : dims };
    return result;
  }

  #dimension(chain: Chain, index: number, siblings: Siblings): Dimension {
    const level = chain.levels[index] as Level;
    const { slots } = level;
    const size = this.#size(level, siblings);
    const range = typeof size === "number" && level.bound?.kind === "count" ? undefined : this.#levelRange(chain, index);
    const first = slots.first === undefined ? undefined : this.expr(slots.first, siblings);
    let length: Expr | undefined;
    if (slots.length !== undefined) length = this.expr(slots.length, siblings);
    else if (slots.last !== undefined) {
      const last = this.expr(slots.last, siblings);
      length = add(first === undefined ? last : ["-", last, first], 1);
    }
    const varying = length !== undefined || first !== undefined;
    return {
      size,
      varying,
      ...(first === undefined ? {} : { first }),
      ...(length === undefined ? {} : { length }),
      ...(range === undefined ? {} : { range }),
    };
  }

  #size(level: Level, siblings: Siblings): number | Expr | "open" {
    const { slots, bound } = level;
    if (bound?.kind === "count") {
      const count = this.#bound(bound.count);
      if (slots.size !== undefined || slots.max !== undefined) {
        this.#diagnostics.warning(level.at, "fixed-size", "size_is and max_is say nothing about an array of fixed size");
      }
      return count;
    }
    if (bound?.kind === "range") {
      const lower = this.#symbols.evaluate(bound.lower);
      if (!isInteger(lower) || lower.value !== 0n) this.#diagnostics.error(bound.lower.at, "array-bound", "arrays begin at 0 here");
      if (bound.upper !== undefined) return this.#bound(bound.upper) + 1;
    }
    // A conformant size travels even where it is a constant: keep it apart from a fixed one.
    if (slots.size !== undefined) return conformant(this.expr(slots.size, siblings));
    if (slots.max !== undefined) return conformant(add(this.expr(slots.max, siblings), 1));
    return "open";
  }

  #bound(expression: Expression): number {
    const value = this.#symbols.evaluate(expression);
    if (!isInteger(value) || value.value < 0n || value.value > 0x7fffffffn) {
      this.#diagnostics.error(
        expression.at,
        "array-bound",
        isInteger(value) ? `${value.value} can't be the size of an array` : "the size of an array in brackets is a constant",
        isInteger(value) ? undefined : "an array whose size is another parameter or member is written [size_is(n)] T a[]",
      );
      return 1;
    }
    return Number(value.value);
  }

  #string(chain: Chain, level: Level, index: number, siblings: Siblings): Type {
    const { terminal } = chain;
    const base = terminal.kind === "base" ? terminal.base : undefined;
    const unit =
      base === "wchar" || base === "uint16"
        ? "wchar"
        : base === "char" || base === "uint8" || base === "int8"
          ? "char"
          : base === "byte"
            ? "byte"
            : undefined;
    if (unit === undefined) {
      // [C706] 4.2.?: also structures of byte fields; nobody uses them.
      this.#diagnostics.error(level.at, "string-attribute", "[string] speaks of char, wchar_t or byte elements, and these are others");
      return { kind: "array", of: this.#terminal(chain, siblings, level.at), dims: [this.#dimension(chain, index, siblings)] };
    }
    const size = this.#size(level, siblings);
    const range = typeof size === "number" && level.bound?.kind === "count" ? undefined : this.#levelRange(chain, index);
    const result: StringType = { kind: "string", unit, size };
    return range === undefined ? result : { ...result, range };
  }

  /** [range] as it concerns the array at `index`: it belongs to the first array at or below where it was said. */
  #levelRange(chain: Chain, index: number): readonly [number, number] | undefined {
    const { range } = chain;
    if (range === undefined || index < range.from) return undefined;
    for (let i = range.from; i < index; i += 1) {
      const level = chain.levels[i] as Level;
      if (level.kind === "array" || hasSlots(level)) return undefined;
    }
    return this.#rangeValues(range);
  }

  #rangeValues(range: NonNullable<Chain["range"]>): readonly [number, number] {
    const [min, max] = [range.min, range.max].map((expression) => {
      const value = this.#symbols.evaluate(expression);
      if (isInteger(value)) return Number(value.value);
      this.#diagnostics.error(expression.at, "constant", "range takes integer constants");
      return 0;
    }) as [number, number];
    if (min > max) this.#diagnostics.error(range.at, "range-order", `the range is empty: ${min} is more than ${max}`);
    return [min, max];
  }

  // --- what chains end in ---

  #terminal(chain: Chain, siblings: Siblings, at: Token): Type {
    const type = this.#terminalType(chain, siblings, at);
    const { range } = chain;
    if (range === undefined) return type;
    const onArray =
      chain.isString ||
      chain.levels.some(
        (level, index) => index >= range.from && (hasSlots(level) || (level.kind === "array" && level.bound?.kind !== "count")),
      );
    if (onArray) return type;
    const [min, max] = this.#rangeValues(range);
    if (type.kind === "enum" || (type.kind === "base" && INTEGERS.has(type.base))) return { kind: "range", of: type, min, max };
    if (type.kind !== "lazy")
      this.#diagnostics.warning(range.at, "range-attribute", "[range] speaks of an integer or of an array's size; it says nothing here");
    return type;
  }

  #terminalType(chain: Chain, siblings: Siblings, at: Token): Type {
    const { terminal } = chain;
    switch (terminal.kind) {
      case "base":
        if (terminal.base === "void") {
          if (chain.levels.length > 0) {
            this.#diagnostics.error(
              at,
              "void-pointer",
              "what a pointer to void leads to is not known, so it can't be sent",
              "give it a type, or make it a [context_handle]",
            );
          } else this.#diagnostics.error(at, "void-type", "void is no type for data");
          return base("uint32");
        }
        if (terminal.base === "handle_t") {
          this.#diagnostics.error(at, "handle-type", "handle_t can only be a parameter of an operation");
          return base("uint32");
        }
        return base(terminal.base);
      case "definition": {
        const { definition } = terminal;
        if (definition.spec.kind === "union" && definition.spec.encapsulated === undefined)
          return this.#union(chain, definition, siblings, at);
        return this.#definition(definition, at);
      }
      case "context": {
        let type = this.#contexts.get(terminal.name);
        if (type === undefined) {
          type = { kind: "context", name: terminal.name, ...(terminal.strict ? { strict: true } : {}) };
          this.#contexts.set(terminal.name, type);
        }
        return type;
      }
      case "pipe": {
        let type = this.#pipes.get(terminal.spec);
        if (type === undefined) {
          const element = this.chain(terminal.spec.of, [], [], terminal.scope, terminal.name);
          type = pipe(terminal.name, this.lower(element, "embedded", new Map(), at));
          this.#pipes.set(terminal.spec, type);
        }
        return type;
      }
      case "interface":
        this.#diagnostics.error(at, "interface-pointer", `an interface pointer (${terminal.name}) can't be sent by this version`);
        return base("uint32");
      case "function":
        this.#diagnostics.error(at, "function-pointer", "a pointer to a function can't be sent");
        return base("uint32");
      case "unknown":
        return base("uint32");
    }
  }

  /** Looks up the names in types that no operation uses, so that a mistake there is found as well. */
  checkNames(main: (at: Token) => boolean): void {
    for (const [, definition] of this.#symbols.definitions) {
      const { spec, scope } = definition;
      if (!main(spec.at) || this.#done.has(definition)) continue;
      if (spec.kind === "enum") {
        this.#symbols.enumValues(definition);
        continue;
      }
      const members =
        spec.kind === "struct" ? (spec.members ?? []) : (spec.arms ?? []).flatMap((arm) => (arm.member === undefined ? [] : [arm.member]));
      for (const member of members) this.chain(member.type, member.declarator.derivations, member.attributes, scope, "");
    }
    for (const [name, { declaration, declarator, scope }] of this.#symbols.typedefs) {
      if (main(declaration.at)) this.chain(declaration.type, declarator.derivations, declaration.attributes, scope, name);
    }
  }

  // --- definitions ---

  #definition(definition: Definition, at: Token): Type {
    const known = this.#done.get(definition);
    if (known !== undefined) return known;
    const entered = this.#doing.get(definition);
    if (entered !== undefined) {
      if (entered === this.#pointers) {
        this.#diagnostics.error(at, "infinite-type", `"${definition.name}" contains itself, so it has no end`, "a pointer to it has one");
      }
      return lazy(definition.name, () => this.#done.get(definition) as Type);
    }
    if (this.#doing.size > MAX_DEFINITION_DEPTH) {
      this.#diagnostics.fatal(at, "nesting", `types are built of each other more than ${MAX_DEFINITION_DEPTH} levels deep`);
    }
    this.#doing.set(definition, this.#pointers);
    const type =
      definition.spec.kind === "struct"
        ? this.#structure(definition, definition.spec)
        : definition.spec.kind === "union"
          ? this.#unionBase(definition, definition.spec)
          : this.#enumeration(definition, definition.spec);
    this.#doing.delete(definition);
    this.#done.set(definition, type);
    return type;
  }

  #structure(definition: Definition, spec: StructSpec): Type {
    const members = spec.members ?? [];
    const siblings = new Map<string, Member>();
    for (const member of members) {
      const name = member.declarator.name?.text ?? "u";
      if (siblings.has(name))
        this.#diagnostics.error(member.declarator.name ?? member.at, "MIDL2003", `redefinition: the structure has two members "${name}"`);
      siblings.set(name, member);
    }
    const fields: Field[] = [];
    const notes = new Map<string, { text: string; comment: string }>();
    for (const [index, member] of members.entries()) {
      const name = member.declarator.name?.text ?? "u";
      if (member.declarator.bits !== undefined) {
        this.#diagnostics.error(
          member.declarator.name ?? member.at,
          "bit-field",
          "bit fields have no form on the wire",
          "use an integer and masks",
        );
      }
      const type = this.#member(member, definition.scope, siblings, name);
      if (index < members.length - 1 && isConformant(type)) {
        this.#diagnostics.error(
          member.declarator.name ?? member.at,
          "conformant-last",
          `"${name}" is a conformant array and must be the structure's last member`,
          "put it last, or make it a pointer",
        );
      }
      fields.push({ name, type });
      notes.set(name, { text: member.text, comment: member.comment });
    }
    if (isGuid(definition.name, fields)) return guid;
    const type: StructType = { kind: "struct", name: definition.name, fields };
    this.info.set(type, { name: definition.name, text: definition.text, comment: definition.comment, members: notes });
    return type;
  }

  #member(member: Member, scope: Scope, siblings: Siblings, name: string): Type {
    const at = member.declarator.name ?? member.at;
    const chain = this.chain(member.type, member.declarator.derivations, member.attributes, scope, name);
    if (chain.terminal.kind === "pipe") {
      this.#diagnostics.error(at, "pipe-place", "a pipe can only be a parameter of an operation");
      return base("uint32");
    }
    if (chain.terminal.kind === "context") {
      this.#diagnostics.error(at, "context-place", "a context handle can only be a parameter of an operation");
    }
    return this.lower(chain, "embedded", siblings, at);
  }

  #enumeration(definition: Definition, spec: EnumSpec): EnumType {
    const v1 = definition.attributes.some((attribute) => attribute.name === "v1_enum");
    const values: Record<string, number> = Object.create(null);
    const notes = new Map<string, { text: string; comment: string }>();
    for (const [index, value] of this.#symbols.enumValues(definition).entries()) {
      const name = spec.values?.[index];
      if (value === undefined || name === undefined) continue;
      if (!v1 && (value < 0n || value > 0x7fffn)) {
        this.#diagnostics.warning(
          name.name,
          "enum-range",
          `${value} does not fit the 16 bits that the enumeration has on the wire`,
          "[v1_enum] gives it 32",
        );
      }
      values[name.name.text] = Number(value);
      notes.set(name.name.text, { text: "", comment: name.comment });
    }
    const type = v1 ? enum32(definition.name, values) : enum16(definition.name, values);
    this.info.set(type, { name: definition.name, text: definition.text, comment: definition.comment, members: notes });
    return type;
  }

  // --- unions ---

  /** A non-encapsulated union with the discriminant's expression of this place. */
  #union(chain: Chain, definition: Definition, siblings: Siblings, at: Token): Type {
    const plain = this.#definition(definition, at);
    const attribute = chain.switchIs;
    if (attribute === undefined) {
      this.#diagnostics.error(
        at,
        "switch-is",
        `the union "${definition.name}" needs [switch_is(...)] here: which arm it holds is not known`,
      );
      return plain;
    }
    const expression = this.#expressionOf(attribute.args?.[0] ?? [], attribute.at);
    if (expression === undefined) return plain;
    const switchIs = this.expr(expression, siblings);
    const declared = definition.attributes.some((a) => a.name === "switch_type") || chain.switchType !== undefined;
    const tag = declared
      ? this.#switchType(definition, chain.switchType)
      : this.#tagOf(expression, siblings, definition.scope, attribute.at);
    const variants = this.#variants.get(definition) ?? new Map<string, Type>();
    this.#variants.set(definition, variants);
    const key = JSON.stringify([switchIs, tag]);
    const known = variants.get(key);
    if (known !== undefined) return known;
    const make = (of: UnionType): UnionType => {
      const variant: UnionType = { ...of, tag, switchIs };
      this.variantOf.set(variant, of);
      const info = this.info.get(of);
      if (info !== undefined) this.info.set(variant, info);
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

  #unionBase(definition: Definition, spec: UnionSpec): UnionType {
    const encapsulated = spec.encapsulated !== undefined;
    const names = new Set((spec.arms ?? []).map((arm) => arm.member?.declarator.name?.text));
    let tagName = spec.encapsulated?.name.text ?? "tag";
    while (names.has(tagName)) tagName += "_";
    const tag = spec.encapsulated
      ? this.lower(
          this.chain(spec.encapsulated.type, [], spec.encapsulated.attributes, definition.scope, tagName),
          "embedded",
          new Map(),
          spec.encapsulated.name,
        )
      : this.#switchType(definition, undefined);
    if (encapsulated) this.#checkTag(tag, spec.encapsulated?.name as Token);
    const arms: UnionArm[] = [];
    const seen = new Map<number, Arm>();
    const armNames = new Set<string>();
    const notes = new Map<string, { text: string; comment: string }>();
    let fallback: UnionArm | undefined;
    for (const arm of spec.arms ?? []) {
      const name = arm.member?.declarator.name?.text ?? (arm.member === undefined ? "" : "u");
      if (name !== "") {
        if (armNames.has(name))
          this.#diagnostics.error(arm.member?.declarator.name ?? arm.at, "MIDL2003", `redefinition: the union has two arms "${name}"`);
        armNames.add(name);
      }
      const type = arm.member === undefined ? null : this.#member(arm.member, definition.scope, new Map(), name);
      if (type !== null && isConformant(type))
        this.#diagnostics.error(arm.at, "conformant-arm", `the arm "${name}" is a conformant array`, "make it a pointer to one");
      if (arm.member !== undefined) notes.set(name, { text: arm.member.text, comment: arm.member.comment });
      const cases: number[] = [];
      for (const expression of arm.cases) {
        const value = this.#symbols.evaluate(expression);
        if (!isInteger(value)) {
          this.#diagnostics.error(expression.at, "constant", "the value of a case is an integer constant");
          continue;
        }
        const number = Number(asTag(value.value, tag));
        if (seen.has(number)) this.#diagnostics.error(expression.at, "repeated-case", `the value ${number} has two arms`);
        seen.set(number, arm);
        cases.push(number);
      }
      if (arm.isDefault) {
        if (fallback !== undefined) this.#diagnostics.error(arm.at, "repeated-case", "the union has two default arms");
        fallback = { cases: [], name, type };
      }
      if (cases.length > 0) arms.push({ cases, name, type });
      else if (!arm.isDefault) this.#diagnostics.error(arm.at, "union-case", `the arm "${name}" has neither a case nor default`);
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
    this.info.set(type, { name: definition.name, text: definition.text, comment: definition.comment, members: notes });
    return type;
  }

  #switchType(definition: Definition, own: Attribute | undefined): Type {
    const attribute = own ?? definition.attributes.find((a) => a.name === "switch_type");
    const tokens = attribute?.args?.[0];
    if (attribute === undefined || tokens === undefined) return base("int32");
    const spec = this.#typeOf(tokens, attribute.at);
    if (spec === undefined) {
      this.#diagnostics.error(attribute.at, "bad-attribute", "switch_type takes the name of an integer type");
      return base("int32");
    }
    const type = this.lower(this.chain(spec.spec, spec.derivations, [], definition.scope, "tag"), "embedded", new Map(), attribute.at);
    this.#checkTag(type, attribute.at);
    return type;
  }

  /** A type in an attribute's argument: `sizeof(T)` is the expression grammar's way to one. */
  #typeOf(tokens: readonly Token[], at: Token): TypeName | undefined {
    const first = tokens[0] ?? at;
    const punct = (text: string): Token => ({ ...first, kind: "punct", text });
    const expression = this.#expressionOf([{ ...first, kind: "name", text: "sizeof" }, punct("("), ...tokens, punct(")")], at);
    return expression?.kind === "sizeof" ? expression.type : undefined;
  }

  /** Where a union does not say its switch_type, the discriminant's own type is it. */
  #tagOf(expression: Expression, siblings: Siblings, scope: Scope, at: Token): Type {
    let of = expression;
    while (of.kind === "unary" && of.op === "*") of = of.of;
    if (of.kind === "cast") {
      const type = this.#integerType(of.type);
      if (type !== undefined) return base(`${type.signed ? "int" : "uint"}${type.bits}` as BaseName);
    }
    const member = of.kind === "name" ? siblings.get(of.name) : undefined;
    if (member === undefined) return base("int32");
    const chain = this.chain(member.type, member.declarator.derivations, member.attributes, scope, "tag");
    const type = this.lower({ ...chain, levels: [], range: undefined, isString: false }, "embedded", new Map(), at);
    this.#checkTag(type, at);
    return type;
  }

  #checkTag(type: Type, at: Place): void {
    const of = type.kind === "range" ? type.of : type;
    if (of.kind === "enum" || (of.kind === "base" && TAGS.has(of.base))) return;
    this.#diagnostics.error(at, "switch-type", "a union is told by an integer, a character, a boolean or an enumeration");
  }

  // --- expressions ---

  /** A C expression over siblings as the descriptor has it. */
  expr(expression: Expression, siblings: Siblings): Expr {
    return correlation(expression, siblings, this.#symbols, this.#diagnostics);
  }

  #integerType(type: TypeName): IntegerShape | undefined {
    const chain = this.chain(type.spec, type.derivations, [], NO_SCOPE, "");
    if (chain.levels.length > 0) return undefined;
    if (chain.terminal.kind === "definition" && chain.terminal.definition.spec.kind === "enum") return { bits: 32, signed: true };
    const name = chain.terminal.kind === "base" ? chain.terminal.base : undefined;
    return name === undefined ? undefined : INTEGERS.get(name);
  }
}

function hasSlots(level: Level): boolean {
  const { size, max, length, last, first } = level.slots;
  return size !== undefined || max !== undefined || length !== undefined || last !== undefined || first !== undefined;
}

function add(expression: Expr, number: number): Expr {
  return typeof expression === "number" ? expression + number : ["+", expression, number];
}

/** A plain number in a descriptor is a fixed size; a conformant one that is constant is kept an expression. */
function conformant(expression: Expr): Expr {
  return typeof expression === "number" ? ["cast", "uint32", expression] : expression;
}

function asTag(value: bigint, tag: Type): bigint {
  const of = tag.kind === "range" ? tag.of : tag;
  const type = of.kind === "base" ? INTEGERS.get(of.base) : undefined;
  if (type === undefined) return value;
  return type.signed ? BigInt.asIntN(type.bits, value) : BigInt.asUintN(type.bits, value);
}

/** Ends in a conformant array: its maximum count moves to the front of the structure around it. */
export function isConformant(type: Type, depth = 0): boolean {
  if (depth > 100) return false;
  if (type.kind === "array") return type.dims.some((dim) => typeof dim.size !== "number");
  if (type.kind === "string") return typeof type.size !== "number";
  if (type.kind !== "struct") return false;
  const last = type.fields.at(-1);
  return last !== undefined && isConformant(last.type, depth + 1);
}

/** GUID, UUID, uuid_t in Microsoft's and in DCE's spelling are 16 octets of the same layout, and a string in TypeScript. */
function isGuid(name: string, fields: readonly Field[]): boolean {
  if (!/^_*(guid|uuid|uuid_t|dce_uuid_t|dceuuid)$/i.test(name)) return false;
  const shape = fields.map((field) => shapeOf(field.type)).join(",");
  return shape === "4,2,2,1[8]" || shape === "4,2,2,1,1,1[6]";
}

function shapeOf(type: Type): string {
  if (type.kind === "base") return String(MEMORY.get(type.base));
  if (type.kind === "array" && type.dims.length === 1) return `${shapeOf(type.of)}[${type.dims[0]?.size}]`;
  return "?";
}
