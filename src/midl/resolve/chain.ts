/** A declaration's type as a chain: pointers and arrays from the name outward, through all typedefs, down to what they lead to. */

import type { BaseName } from "../../ndr/types.ts";
import { nearest } from "../../status/nearest.ts";
import type { Diagnostics } from "../diagnostics.ts";
import type { Dialect } from "../dialect.ts";
import type {
  ArrayBound,
  Attribute,
  Derivation,
  EnumSpec,
  Expression,
  PipeSpec,
  StructSpec,
  TypeName,
  TypeSpec,
  UnionSpec,
} from "../parse/ast.ts";
import { type Token, textOf } from "../read/lex.ts";
import { type Definition, type Scope, type Symbols, uuidText } from "./symbols.ts";

const MAX_TYPEDEFS = 200;

export type PointerMode = "ref" | "unique" | "full";

/** What size_is and its kin say about one level. */
export interface Slots {
  size?: Expression;
  max?: Expression;
  length?: Expression;
  last?: Expression;
  first?: Expression;
  min?: Expression;
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
  /** It is part of a named type. */
  named: boolean;
}

export type Terminal =
  | { readonly kind: "base"; readonly base: BaseName | "void" | "handle_t" }
  | { readonly kind: "definition"; readonly definition: Definition }
  | { readonly kind: "pipe"; readonly spec: PipeSpec; readonly name: string; readonly scope: Scope }
  | { readonly kind: "context"; readonly name: string; readonly strict: boolean }
  | { readonly kind: "interface"; readonly name: string; readonly iid: string | undefined }
  /** [transmit_as] and its kin: `wire` is what travels for the program's type `name`. */
  | { readonly kind: "transmit"; readonly name: string; readonly wire: Chain; readonly at: Token }
  | { readonly kind: "function" }
  /** A structure, union or enumeration without a body. */
  | { readonly kind: "opaque"; readonly spec: StructSpec | UnionSpec | EnumSpec }
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
  iidIs: Attribute | undefined;
  /** [ignore]: what the pointer leads to does not travel. */
  ignore: boolean;
  /** [disable_consistency_check]. */
  unchecked: boolean;
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
  min_is: "min",
});

const STRICT = new Set(["strict_context_handle", "type_strict_context_handle"]);

/** Those whose argument is the type on the wire, and those whose argument is the program's. */
const WIRE_GIVEN = new Set(["transmit_as", "wire_marshal"]);
const PROGRAM_GIVEN = new Set(["represent_as", "user_marshal"]);

export class Chains {
  /** Names that are declared nowhere and have been reported. */
  readonly #missing = new Set<string>();
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
        named: false,
      });
    }
    const own = levels.length;
    levels.push(...inner.levels);
    const result: Chain = { ...inner, levels, range: inner.range && { ...inner.range, from: inner.range.from + own } };
    // A typedef makes a handle of its own name, whatever it is a typedef of; a parameter that of its type, where that has one. A plain void *
    // has none: it takes the place of every other handle.
    const handle = depth > 0 ? name : (result.names[0] ?? "");
    for (const attribute of attributes) this.#apply(result, attribute, handle);
    const { terminal } = result;
    if (terminal.kind === "context" && !terminal.strict && (scope.strict || attributes.some((attribute) => STRICT.has(attribute.name)))) {
      result.terminal = { ...terminal, strict: true };
    }
    return result;
  }

  /** A type in an attribute's argument. */
  typeOf(tokens: readonly Token[], at: Token): TypeName | undefined {
    // `sizeof(T)` is the expression grammar's way to one.
    const first = tokens[0] ?? at;
    const punct = (text: string): Token => ({ ...first, kind: "punct", text });
    const expression = this.#expressionOf([{ ...first, kind: "name", text: "sizeof" }, punct("("), ...tokens, punct(")")], at);
    return expression?.kind === "sizeof" ? expression.type : undefined;
  }

  #inner(spec: TypeSpec, scope: Scope, name: string, depth: number): Chain {
    const end = (terminal: Terminal): Chain => ({
      levels: [],
      terminal,
      isString: false,
      range: undefined,
      switchIs: undefined,
      switchType: undefined,
      iidIs: undefined,
      ignore: false,
      unchecked: false,
      names: [],
    });
    switch (spec.kind) {
      case "base": {
        const typedef = this.#dialect.contextualTypes.has(spec.name) ? this.#symbols.typedefAt(spec.name, scope, spec.at) : undefined;
        if (typedef !== undefined && typedef.declaration.type !== spec) return this.#typedef(spec.name, typedef, depth, spec.at);
        return end({ kind: "base", base: this.#dialect.baseTypes.get(spec.name) ?? "int32" });
      }
      case "pipe":
        return end({ kind: "pipe", spec, name, scope });
      case "safearray": {
        this.chain(spec.of.spec, spec.of.derivations, [], scope, "", depth + 1);
        const typedef = this.#symbols.typedefs.get("LPSAFEARRAY");
        if (typedef !== undefined) return this.#typedef("LPSAFEARRAY", typedef, depth, spec.at);
        this.#diagnostics.error(spec.at, "MIDL2009", 'undefined symbol: there is no type "LPSAFEARRAY"', 'import "oaidl.idl"');
        return end({ kind: "unknown" });
      }
      case "name": {
        if (spec.args !== undefined) {
          const args = spec.args.map((arg) => this.#argumentName(arg, scope, depth));
          if (!this.#symbols.isInterface(spec.name, scope)) this.#undefined(spec.at, spec.name);
          return end({ kind: "interface", name: `${spec.name}<${args.join(", ")}>`, iid: undefined });
        }
        const typedef = this.#symbols.typedefAt(spec.name, scope, spec.at);
        if (typedef !== undefined) return this.#typedef(spec.name, typedef, depth, spec.at);
        // C++ manners: the tag alone.
        const definition = this.#symbols.find(this.#symbols.tags, spec.name, scope);
        if (definition !== undefined) return end({ kind: "definition", definition });
        const found = this.#interface(spec.name, scope, depth);
        if (found !== undefined) return end(found);
        this.#undefined(spec.at, spec.name);
        return end({ kind: "unknown" });
      }
      default: {
        const definition = this.#symbols.definitionOf(spec, scope);
        if (definition !== undefined) {
          // To C an encapsulated union is a structure, [C706] 4.2.7.2.
          const structure = definition.spec.kind === "union" && definition.spec.encapsulated !== undefined && spec.kind === "struct";
          if (definition.spec.kind !== spec.kind && !structure) {
            this.#diagnostics.error(spec.at, "wrong-tag", `"${spec.tag?.text}" is a ${definition.spec.kind}, not a ${spec.kind}`);
          }
          return end({ kind: "definition", definition });
        }
        return end({ kind: "opaque", spec });
      }
    }
  }

  #undefined(at: Token, name: string): void {
    // Once each; and of names that a file which is not there would have declared nothing is known.
    if (this.#missing.has(name) || this.#diagnostics.has("MIDL1001")) return;
    this.#missing.add(name);
    this.#diagnostics.error(at, "MIDL2009", `undefined symbol: there is no type "${name}"`, this.#suggest(name));
  }

  /** The interface that a name stands for, by itself or as a class. */
  #interface(name: string, scope: Scope, depth: number): Terminal | undefined {
    const { interfaces, classes } = this.#symbols;
    const symbol = this.#symbols.find(interfaces, name, scope);
    if (symbol !== undefined) {
      const uuid = symbol.declaration.attributes.find((attribute) => attribute.name === "uuid")?.args?.[0];
      return { kind: "interface", name: symbol.declaration.name.text, iid: uuid === undefined ? undefined : uuidText(uuid) };
    }
    const klass = this.#symbols.find(classes, name, scope);
    if (klass !== undefined) {
      const { of } = klass;
      const meant =
        of?.kind === "name" && of.args === undefined && depth < 20 ? this.#interface(of.name, klass.scope, depth + 1) : undefined;
      return { kind: "interface", name: klass.name, iid: klass.iid ?? (meant?.kind === "interface" ? meant.iid : undefined) };
    }
    const iid = WELL_KNOWN_INTERFACES.get(name);
    if (iid !== undefined || this.#symbols.isInterface(name, scope)) return { kind: "interface", name, iid };
    return undefined;
  }

  #argumentName(arg: TypeName, scope: Scope, depth: number): string {
    if (depth < 20) this.chain(arg.spec, arg.derivations, [], scope, "", depth + 1);
    const { spec } = arg;
    const name = spec.kind === "name" || spec.kind === "base" ? spec.name : spec.kind;
    return `${name}${arg.derivations.map(() => "*").join("")}`;
  }

  #typedef(name: string, typedef: import("./symbols.ts").Typedef, depth: number, at: Token): Chain {
    if (depth > MAX_TYPEDEFS)
      this.#diagnostics.fatal(
        at,
        "nesting",
        `the type "${name}" is declared through more than ${MAX_TYPEDEFS} typedefs, or through itself`,
      );
    const { declaration, declarator, scope } = typedef;
    const attributes = this.#symbols.typedefAttributes(name, typedef);
    const given = attributes.find((attribute) => WIRE_GIVEN.has(attribute.name));
    if (given !== undefined) {
      const wire = this.typeOf(given.args?.[0] ?? [], given.at);
      if (wire === undefined) this.#diagnostics.error(given.at, "bad-attribute", `${given.name} takes the type that travels`);
      else return this.#transmit(name, name, this.chain(wire.spec, wire.derivations, [], scope, name, depth + 1), given.at);
    }
    const chain = this.chain(declaration.type, declarator.derivations, attributes, scope, name, depth + 1);
    const program = attributes.find((attribute) => PROGRAM_GIVEN.has(attribute.name));
    if (program !== undefined) {
      const type = program.args?.[0];
      if (type !== undefined && type.length > 0) return this.#transmit(name, textOf(type), chain, program.at);
      this.#diagnostics.error(program.at, "bad-attribute", `${program.name} takes the program's type`);
    }
    chain.names.unshift(name);
    for (const level of chain.levels) level.named = true;
    return chain;
  }

  #transmit(typedef: string, name: string, wire: Chain, at: Token): Chain {
    return { ...wire, levels: [], terminal: { kind: "transmit", name, wire, at }, isString: false, range: undefined, names: [typedef] };
  }

  #apply(chain: Chain, attribute: Attribute, name: string): void {
    const mode = POINTER_MODES[attribute.name];
    if (mode !== undefined) {
      const level = chain.levels[0];
      // On an array it speaks of the array as a parameter is one, or else of its elements.
      if (level !== undefined) level.mode = mode;
      else if (chain.terminal.kind === "base" || chain.terminal.kind === "definition") {
        this.#diagnostics.warning(attribute.at, "pointer-attribute", `[${attribute.name}] speaks of a pointer, and this is none`);
      }
      return;
    }
    const slot = SLOTS[attribute.name];
    if (slot !== undefined) {
      this.#slots(chain, attribute, slot);
      return;
    }
    switch (attribute.name) {
      case "v1_array":
        this.#diagnostics.warning(
          attribute.at,
          "v1-array",
          "the form that arrays had before DCE is not known to this version; the array is sent as NDR has it",
        );
        break;
      case "v1_string":
      case "string":
        chain.isString = true;
        break;
      case "range": {
        const [min, max] = rangeArguments(attribute).map((tokens) => this.#expressionOf(tokens, attribute.at));
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
      case "iid_is":
        chain.iidIs = attribute;
        break;
      case "ignore":
        chain.ignore = true;
        break;
      case "disable_consistency_check":
        chain.unchecked = true;
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
    chain.terminal = { kind: "context", name, strict: false };
  }

  /** The arguments of size_is and its kin go to the levels one by one, from the outermost inward; an empty one skips its level. */
  #slots(chain: Chain, attribute: Attribute, slot: keyof Slots): void {
    const args = attribute.args ?? [];
    if (args.length === 0) this.#diagnostics.error(attribute.at, "bad-attribute", `${attribute.name} needs an expression`);
    for (const [index, tokens] of args.entries()) {
      // `size_is(*)`: as many as there are.
      if (tokens.length === 0 || (tokens.length === 1 && tokens[0]?.text === "*")) continue;
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
    const near = nearest(name, this.#symbols.typedefs.keys()) ?? nearest(name, this.#symbols.tags.keys());
    return near === undefined ? undefined : `did you mean "${near}"?`;
  }
}

/** `range(1, 9)`, `range(1 .. 9)`; "*" is no limit. */
function rangeArguments(attribute: Attribute): (readonly Token[])[] {
  let args = attribute.args ?? [];
  const [only] = args;
  const dots = args.length === 1 ? (only?.findIndex((token) => token.text === "..") ?? -1) : -1;
  if (only !== undefined && dots > 0) args = [only.slice(0, dots), only.slice(dots + 1)];
  return args.map((tokens) =>
    tokens.length === 1 && tokens[0]?.text === "*" ? [{ ...tokens[0], kind: "number", text: "0xffffffff" }] : tokens,
  );
}

const WELL_KNOWN_INTERFACES: ReadonlyMap<string, string> = new Map([
  ["IUnknown", "00000000-0000-0000-c000-000000000046"],
  ["IDispatch", "00020400-0000-0000-c000-000000000046"],
  ["IInspectable", "af86e2e0-b12d-4c6a-9c5a-d7aa65101e90"],
]);
