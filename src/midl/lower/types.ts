/** From declarations to NDR type descriptors: [C706] 4.2 and 14, [MS-RPCE] 2.2.4. */

import { enum16, enum32, guid, ignored, lazy, pipe } from "../../ndr/codegen/v1.ts";
import { alignOf, fixedSize, roundUp } from "../../ndr/layout.ts";
import type { ContextType, EnumType, Expr, Field, InterfaceType, StructType, TransmitType, Type, UnionType } from "../../ndr/types.ts";
import type { Diagnostics, Place } from "../diagnostics.ts";
import type { Dialect } from "../dialect.ts";
import type { Attribute, Derivation, EnumSpec, Expression, Member, StructSpec, TypeName, TypeSpec } from "../parse/ast.ts";
import type { Token } from "../read/lex.ts";
import { type Chain, Chains, type Level, type PointerMode } from "../resolve/chain.ts";
import { type Definition, NO_SCOPE, type Scope, type Symbols } from "../resolve/symbols.ts";
import { Arrays, hasSlots, isConformant } from "./arrays.ts";
import { correlation, noInteger, type Siblings } from "./expressions.ts";
import { MemoryLayout } from "./memory.ts";
import { type Refusal, Refusals } from "./refusals.ts";
import { base, INTEGERS, type IntegerShape, MEMORY } from "./scalars.ts";
import { Unions } from "./unions.ts";

const MAX_DEFINITION_DEPTH = 200;
/** Pointers and arrays around one type: what reads descriptors goes through them one within the other. */
const MAX_LEVELS = 200;

/** What a generated file says about a descriptor beside its shape. */
export interface TypeInfo {
  readonly name: string;
  readonly text: string;
  readonly comment: string;
  /** By member, arm or enumeration constant. */
  readonly members: ReadonlyMap<string, { readonly text: string; readonly comment: string }>;
  /** Where it is declared. */
  readonly at?: Place;
}

/** Where a declaration stands: pointers at the top of a parameter are [ref] unless something else is said. */
export type Position = "parameter" | "return" | "embedded";

export type { Siblings };

export class Lowering {
  /** Named types (structures, unions, enumerations) and what is to be said about them. */
  readonly info = new Map<Type, TypeInfo>();
  readonly #symbols: Symbols;
  readonly #diagnostics: Diagnostics;
  readonly #dialect: Dialect;
  readonly #chains: Chains;
  readonly #arrays: Arrays;
  readonly #expressionOf: (tokens: readonly Token[], at: Token) => Expression | undefined;
  readonly #unions: Unions;
  readonly #done = new Map<Definition, Type>();
  /** Definitions under way, with the pointers passed through on the way to each. */
  readonly #doing = new Map<Definition, number>();
  #pointers = 0;
  readonly #contexts = new Map<string, ContextType>();
  readonly #pipes = new Map<string, Type>();
  readonly #pipeNumbers = new Map<TypeSpec, number>();
  readonly #interfaces = new Map<string, InterfaceType>();
  /** Those under way, with the pointers passed through on the way to each. */
  readonly #transmitting = new Map<Token, number>();
  readonly #transmits = new Map<Token, TransmitType>();
  readonly #refusals = new Refusals();

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
    this.#chains = new Chains(symbols, diagnostics, dialect, expressionOf);
    this.#arrays = new Arrays(symbols, diagnostics, (...why) => this.refuse(...why));
    this.#unions = new Unions(this, symbols, diagnostics, expressionOf);
    const layout = new MemoryLayout(
      (...of) => this.chain(...of),
      (expression) => this.#arrays.bound(expression),
    );
    symbols.sizeOf = (type) => layout.sizeOf(type);
    symbols.integerType = (type) => this.integerType(type);
    symbols.sizeOfMember = (member, pointees) => {
      const derivations = member.declarator.derivations.slice(pointees);
      return layout.sizeOf({ spec: member.type, derivations });
    };
    symbols.noInteger = (member, stars) => {
      return noInteger(this.chain(member.type, member.declarator.derivations, [], NO_SCOPE, ""), stars);
    };
    symbols.membersOf = (member) => {
      const { terminal } = this.chain(member.type, member.declarator.derivations, [], NO_SCOPE, "");
      return terminal.kind === "definition" && terminal.definition.spec.kind === "struct" ? terminal.definition.spec.members : undefined;
    };
  }

  /** A union with a discriminant's expression to the union itself. */
  get variantOf(): ReadonlyMap<Type, UnionType> {
    return this.#unions.variantOf;
  }

  chain(spec: TypeSpec, derivations: readonly Derivation[], attributes: readonly Attribute[], scope: Scope, name: string): Chain {
    return this.#chains.chain(spec, derivations, attributes, scope, name);
  }

  /** A type in an attribute's argument. */
  typeOf(tokens: readonly Token[], at: Token): TypeName | undefined {
    return this.#chains.typeOf(tokens, at);
  }

  /** For what has no form on the wire: a type that stands in its place. */
  refuse(at: Token, rule: string, message: string, hint?: string): Type {
    return this.#refusals.refuse(at, rule, message, hint);
  }

  /** Everything within these types that has no form on the wire. */
  refusals(types: readonly Type[]): Refusal[] {
    return this.#refusals.within(types);
  }

  /** The descriptor of a declaration. */
  lower(chain: Chain, position: Position, siblings: Siblings, at: Token): Type {
    if (chain.levels.length > MAX_LEVELS) {
      this.#diagnostics.fatal(at, "nesting", `a type has more than ${MAX_LEVELS} levels of pointers and arrays`);
    }
    // [string] BSTR, of published files: what travels in its place has its own form.
    if (chain.terminal.kind === "transmit") chain.isString = false;
    const string = (index: number): Type => this.#arrays.string(chain, index, siblings);
    if (chain.ignore && chain.levels[0]?.kind === "pointer") return ignored;
    const build = (index: number): Type => {
      const level = chain.levels[index];
      if (level === undefined) return this.#terminal(chain, siblings, at);
      const isString = chain.isString && index === chain.levels.length - 1;
      if (level.kind === "array") {
        const inner = isString ? string(index) : this.#arrays.array(chain, index, siblings, build);
        // `[unique] long a[]` as a parameter is a pointer to the array.
        if (index === 0 && position === "parameter" && level.mode !== undefined && level.mode !== "ref") {
          return { kind: "pointer", mode: level.mode, to: inner };
        }
        return inner;
      }
      // An interface pointer is unique wherever it stands, [MS-DCOM] 2.2.14.
      const isInterface = index === chain.levels.length - 1 && isInterfacePointer(chain);
      const mode = isInterface ? "unique" : this.#mode(level, index, position);
      this.#pointers += 1;
      const to = isString ? string(index) : hasSlots(level) ? this.#arrays.array(chain, index, siblings, build) : build(index + 1);
      this.#pointers -= 1;
      return { kind: "pointer", mode, to };
    };
    if (chain.isString && chain.levels.length === 0 && chain.terminal.kind === "base") {
      this.#diagnostics.error(at, "MIDL2082", "[string] speaks of an array of characters or a pointer to one, and this is neither");
      chain.isString = false;
    }
    return build(0);
  }

  #mode(level: Level, index: number, position: Position): PointerMode {
    if (level.mode !== undefined) return level.mode;
    const declared = this.#dialect.topLevel === "declared";
    if (index === 0 && position === "parameter" && !(declared && level.named)) return "ref";
    if (index === 0 && position === "return" && declared) return "full";
    const mode = level.scope.pointerDefault;
    // A result can't be an embedded [ref]: there would be no room for it.
    return index === 0 && position === "return" && mode === "ref" ? "unique" : mode;
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
    const [min, max] = this.#arrays.rangeValues(range);
    const bits = type.kind === "base" ? (INTEGERS.get(type.base)?.bits ?? Infinity) : Infinity;
    if (max >= 2 ** bits || min < -(2 ** (bits - 1)))
      this.#diagnostics.warning(
        range.at,
        "range-type",
        `the range goes beyond what ${bits} bits hold`,
        "has the type as many as it should?",
      );
    if (type.kind === "enum" || (type.kind === "base" && INTEGERS.has(type.base))) return { kind: "range", of: type, min, max };
    if (type.kind !== "lazy" && type.kind !== "pipe")
      this.#diagnostics.warning(range.at, "range-attribute", "[range] speaks of an integer or of an array's size; it says nothing here");
    return type;
  }

  #terminalType(chain: Chain, siblings: Siblings, at: Token): Type {
    const { terminal } = chain;
    switch (terminal.kind) {
      case "base":
        if (terminal.base === "void") {
          if (isInterfacePointer(chain)) return this.#interface(chain, "IUnknown", undefined, siblings, at);
          if (chain.levels.length === 0) return this.refuse(at, "MIDL2047", "void is no type for data");
          return this.refuse(
            at,
            "void-pointer",
            "what a pointer to void leads to is not known, so it can't be sent",
            "give it a type, or make it a [context_handle]",
          );
        }
        if (terminal.base === "handle_t") return this.refuse(at, "handle-type", "handle_t can only be a parameter of an operation");
        return base(terminal.base);
      case "definition": {
        const { definition } = terminal;
        if (definition.spec.kind === "union" && definition.spec.encapsulated === undefined)
          return this.#unions.withDiscriminant(this.#definition(definition, at), chain, definition, siblings, at);
        return this.#definition(definition, at);
      }
      case "context": {
        const key = `${terminal.name} ${terminal.strict}`;
        let type = this.#contexts.get(key);
        if (type === undefined) {
          type = { kind: "context", name: terminal.name, ...(terminal.strict ? { strict: true } : {}) };
          this.#contexts.set(key, type);
        }
        return type;
      }
      case "pipe": {
        const range = chain.range === undefined ? undefined : this.#arrays.rangeValues(chain.range);
        let number = this.#pipeNumbers.get(terminal.spec);
        if (number === undefined) {
          number = this.#pipeNumbers.size;
          this.#pipeNumbers.set(terminal.spec, number);
        }
        const key = `${number} ${range?.join(" ") ?? ""}`;
        let type = this.#pipes.get(key);
        if (type === undefined) {
          const element = this.chain(terminal.spec.of, [], [], terminal.scope, terminal.name);
          type = { ...pipe(terminal.name, this.lower(element, "embedded", new Map(), at)), ...(range === undefined ? {} : { range }) };
          this.#pipes.set(key, type);
        }
        return type;
      }
      case "interface":
        if (chain.levels.at(-1)?.kind === "pointer") return this.#interface(chain, terminal.name, terminal.iid, siblings, at);
        return this.refuse(at, "interface-value", `the interface ${terminal.name} is no value`, `a pointer to it is: ${terminal.name} *`);
      case "transmit": {
        let type = this.#transmits.get(terminal.at);
        const entered = this.#transmitting.get(terminal.at);
        if (entered === this.#pointers) {
          const hint = "a pointer to it has one";
          return this.refuse(
            at,
            "MIDL2006",
            `recursive definition: "${terminal.name}" travels as what contains it, so it has no end`,
            hint,
          );
        }
        if (type === undefined) {
          // Entered first: the wire's type may lead back here.
          const made: { -readonly [K in keyof TransmitType]: TransmitType[K] } = {
            kind: "transmit",
            name: terminal.name,
            wire: base("uint32"),
          };
          type = made;
          this.#transmits.set(terminal.at, type);
          const { wire } = terminal;
          made.wire = lazy(terminal.name, () => lowered);
          this.#transmitting.set(terminal.at, this.#pointers);
          const lowered = this.lower(wire, "embedded", NO_SIBLINGS, at);
          this.#transmitting.delete(terminal.at);
          // Their pointees are aligned to 8, see PointerType.
          const user = terminal.at.text === "wire_marshal" || terminal.at.text === "user_marshal";
          made.wire = user && lowered.kind === "pointer" ? { ...lowered, align: 8 } : lowered;
        }
        return type;
      }
      case "function":
        return this.refuse(at, "function-pointer", "a pointer to a function can't be sent");
      case "opaque": {
        const { spec } = terminal;
        return this.refuse(
          spec.tag ?? spec.at,
          "MIDL2011",
          `unresolved type declaration: ${spec.kind} "${spec.tag?.text ?? ""}" has no body anywhere`,
          this.#symbols.typedefs.has(spec.tag?.text ?? "")
            ? `"${spec.tag?.text}" is a typedef: it stands without "${spec.kind}"`
            : undefined,
        );
      }
      case "unknown":
        return base("uint32");
    }
  }

  /** The structure, union or enumeration that a declaration names or defines. */
  named(spec: TypeSpec, at: Token): Type | undefined {
    const definition =
      spec.kind === "struct" || spec.kind === "union" || spec.kind === "enum" ? this.#symbols.definitionOf(spec, NO_SCOPE) : undefined;
    if (definition === undefined) return undefined;
    const type = this.#definition(definition, at);
    return this.info.has(type) ? type : undefined;
  }

  #interface(chain: Chain, name: string, iid: string | undefined, siblings: Siblings, at: Token): InterfaceType {
    const { iidIs } = chain;
    if (iidIs !== undefined) {
      const expression = this.#expressionOf(iidIs.args?.[0] ?? [], iidIs.at);
      if (expression !== undefined)
        return { kind: "interface", name, iidIs: correlation(expression, siblings, this.#symbols, this.#diagnostics, true) };
      this.#diagnostics.error(at, "bad-attribute", "iid_is takes the parameter or member that holds the interface's UUID");
    }
    const key = `${name} ${iid}`;
    let type = this.#interfaces.get(key);
    if (type === undefined) {
      type = { kind: "interface", name, ...(iid === undefined ? {} : { iid }) };
      this.#interfaces.set(key, type);
    }
    return type;
  }

  /** Looks up the names in types that no operation uses, so that a mistake there is found as well. */
  checkNames(main: (at: Token) => boolean): void {
    for (const [, definition] of this.#symbols.definitions) {
      const { spec } = definition;
      if (!main(spec.at) || this.#done.has(definition)) continue;
      if (spec.kind === "enum") {
        this.#symbols.enumValues(definition);
        continue;
      }
      // What nothing sends may have expressions that lead nowhere.
      this.#diagnostics.leniently("MIDL2058", () => this.#definition(definition, spec.tag ?? spec.at));
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
        this.#diagnostics.error(
          at,
          "MIDL2006",
          `recursive definition: "${definition.name}" contains itself, so it has no end`,
          "a pointer to it has one",
        );
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
          ? this.#unions.base(definition, definition.spec)
          : this.#enumeration(definition, definition.spec);
    this.#doing.delete(definition);
    this.#done.set(definition, type);
    return type;
  }

  #structure(definition: Definition, spec: StructSpec): Type {
    const members = spec.members ?? [];
    const siblings = new Map<string, Member>();
    const names = memberNames(members);
    for (const [index, member] of members.entries()) {
      const name = names[index] as string;
      if (siblings.has(name))
        this.#diagnostics.error(member.declarator.name ?? member.at, "MIDL2003", `redefinition: the structure has two members "${name}"`);
      siblings.set(name, member);
    }
    const fields: Field[] = [];
    const notes = new Map<string, { text: string; comment: string }>();
    for (const [index, member] of members.entries()) {
      const name = names[index] as string;
      let type = this.member(member, definition.scope, siblings, name);
      const at = member.declarator.name ?? member.at;
      if (member.declarator.bits !== undefined)
        type = this.refuse(at, "bit-field", "bit fields have no form on the wire", "use an integer and masks");
      if (index < members.length - 1 && type.kind === "array" && isConformant(type) && type.of.kind === "pointer") {
        // Some write `T *name[]` for a pointer to an array; here it can't be an array of pointers.
        this.#diagnostics.warning(
          at,
          "array-declarator",
          `"${name}" is an array of pointers in the middle of a structure; it is taken for a pointer to an array`,
          `[size_is(...)] T *${name} is that`,
        );
        type = { kind: "pointer", mode: type.of.mode, to: { ...type, of: type.of.to } };
      } else if (index < members.length - 1 && isConformant(type)) {
        type = this.refuse(
          at,
          "MIDL2055",
          `"${name}" is a conformant array and must be the structure's last member`,
          "put it last, or make it a pointer",
        );
      }
      fields.push({ name, type });
      notes.set(name, { text: member.text, comment: member.comment });
    }
    if (isGuid(definition.name, fields)) return guid;
    const type: StructType = { kind: "struct", name: definition.name, fields, ...(spec.pack === undefined ? {} : { pack: spec.pack }) };
    if (type.pack !== undefined) this.#packed(type, members);
    this.info.set(type, {
      name: definition.name,
      text: definition.text,
      comment: definition.comment,
      members: notes,
      at: definition.spec.at,
    });
    return type;
  }

  /** Says so where packing would move a member: what Windows makes of that in NDR64 is not known. */
  #packed(type: StructType, members: readonly Member[]): void {
    // Types that hold themselves have no size.
    if (this.#diagnostics.errors > 0) return;
    let at = 0;
    for (const [index, field] of type.fields.entries()) {
      const align = alignOf(field.type, true);
      const packed = roundUp(at, Math.min(align, type.pack ?? 8));
      if (packed !== roundUp(at, align)) {
        const member = members[index]!;
        this.#diagnostics.warning(
          member.declarator.name ?? member.at,
          "pack",
          `#pragma pack(${type.pack}) would move "${field.name}" to where it is not aligned; in NDR64 it is aligned nevertheless`,
          "offer NDR20 only, or order the members so that each is aligned",
        );
        return;
      }
      const size = fixedSize(field.type, true);
      if (size === undefined) return;
      at = packed + size;
    }
  }

  member(member: Member, scope: Scope, siblings: Siblings, name: string): Type {
    const at = member.declarator.name ?? member.at;
    const chain = this.chain(member.type, member.declarator.derivations, member.attributes, scope, name);
    if (chain.terminal.kind === "pipe") {
      return this.refuse(at, "pipe-place", "a pipe can only be a parameter of an operation");
    }
    if (chain.terminal.kind === "context") {
      return this.refuse(at, "context-place", "a context handle can only be a parameter of an operation");
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
      const text = name.value?.kind === "number" ? `${name.name.text} = ${name.value.at.text}` : "";
      notes.set(name.name.text, { text, comment: name.comment });
    }
    const type = v1 ? enum32(definition.name, values) : enum16(definition.name, values);
    this.info.set(type, {
      name: definition.name,
      text: definition.text,
      comment: definition.comment,
      members: notes,
      at: definition.spec.at,
    });
    return type;
  }

  // --- expressions ---

  /** A C expression over siblings as the descriptor has it. */
  expr(expression: Expression, siblings: Siblings): Expr {
    return correlation(expression, siblings, this.#symbols, this.#diagnostics);
  }

  integerType(type: TypeName): IntegerShape | undefined {
    const chain = this.chain(type.spec, type.derivations, [], NO_SCOPE, "");
    if (chain.levels.length > 0) return undefined;
    if (chain.terminal.kind === "definition" && chain.terminal.definition.spec.kind === "enum") return { bits: 32, signed: true };
    const name = chain.terminal.kind === "base" ? chain.terminal.base : undefined;
    return name === undefined ? undefined : INTEGERS.get(name);
  }
}

const NO_SIBLINGS: Siblings = new Map();

/** A pointer to an interface, or to void with [iid_is]. */
function isInterfacePointer(chain: Chain): boolean {
  const { terminal } = chain;
  if (terminal.kind === "interface") return true;
  return terminal.kind === "base" && terminal.base === "void" && chain.iidIs !== undefined;
}

/** Unnamed members, as C has them, are u, u2, u3. */
function memberNames(members: readonly Member[]): string[] {
  const taken = new Set(members.map((member) => member.declarator.name?.text));
  let number = 1;
  return members.map((member) => {
    let name = member.declarator.name?.text;
    while (name === undefined || (member.declarator.name === undefined && taken.has(name))) {
      name = number === 1 ? "u" : `u${number}`;
      number += 1;
    }
    return name;
  });
}

/** GUID, UUID, uuid_t in Microsoft's and in DCE's spelling are 16 octets of the same layout, and a string in TypeScript. */
function isGuid(name: string, fields: readonly Field[]): boolean {
  if (!/^_*(guid|uuid|uuid_t|idl_uuid_t|dce_uuid_t|dceuuid)$/i.test(name)) return false;
  const shape = fields.map((field) => shapeOf(field.type)).join(",");
  return shape === "4,2,2,1[8]" || shape === "4,2,2,1,1,1[6]";
}

function shapeOf(type: Type): string {
  if (type.kind === "base") return String(MEMORY.get(type.base));
  if (type.kind === "array" && type.dims.length === 1) return `${shapeOf(type.of)}[${type.dims[0]?.size}]`;
  return "?";
}
