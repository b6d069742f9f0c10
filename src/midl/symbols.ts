/** First pass of resolution: what every name stands for, collected before anything is used, so that order does not matter. */

import type { AcfTypes } from "./acf.ts";
import type {
  Attribute,
  ConstDeclaration,
  Declaration,
  Declarator,
  EnumSpec,
  InterfaceDeclaration,
  Member,
  StructSpec,
  TypedefDeclaration,
  TypeName,
  TypeSpec,
  UnionSpec,
} from "./ast.ts";
import type { Diagnostics } from "./diagnostics.ts";
import type { Dialect } from "./dialect.ts";
import { type Constant, evaluate, isInteger, type Names, wrap } from "./expression.ts";
import type { Token } from "./lex.ts";

/** Constants that may stand between one and its value. */
const MAX_CONSTANTS = 100;

/** What an interface says about everything declared in it. */
export interface Scope {
  readonly interfaceName: string | undefined;
  readonly pointerDefault: "ref" | "unique" | "full";
  readonly msUnion: boolean;
}

/** For types in expressions, where nothing depends on it. */
export const NO_SCOPE: Scope = { interfaceName: undefined, pointerDefault: "unique", msUnion: false };

export interface Typedef {
  readonly name: Token;
  readonly declaration: TypedefDeclaration;
  readonly declarator: Declarator;
  readonly scope: Scope;
}

/** A structure, union or enumeration with its body, and the name it is known by. */
export interface Definition {
  readonly spec: StructSpec | UnionSpec | EnumSpec;
  /** The first typedef that is nothing but this type, else its tag, else made of where it stands. */
  name: string;
  /** Its own attributes and those of the declaration it is part of. */
  readonly attributes: Attribute[];
  readonly scope: Scope;
  readonly text: string;
  readonly comment: string;
}

export interface InterfaceSymbol {
  readonly declaration: InterfaceDeclaration;
  readonly scope: Scope;
  readonly builtin: boolean;
}

type ConstantSymbol =
  | { readonly kind: "const"; readonly declaration: ConstDeclaration }
  | { readonly kind: "enum"; readonly name: Token; readonly definition: Definition; readonly index: number };

export class Symbols {
  readonly typedefs = new Map<string, Typedef>();
  readonly tags = new Map<string, Definition>();
  readonly definitions = new Map<TypeSpec, Definition>();
  readonly interfaces = new Map<string, InterfaceSymbol>();
  /** The first plain typedef of a tag, `struct tag` to name. */
  readonly #aliases = new Map<string, string>();
  readonly #constants = new Map<string, ConstantSymbol>();
  readonly #values = new Map<string, Constant | undefined>();
  readonly #evaluating = new Set<string>();
  readonly #enumValues = new Map<Definition, readonly (bigint | undefined)[]>();
  /** What ACFs say of types, by name. */
  #configured: ReadonlyMap<string, readonly Attribute[]> = new Map();
  readonly #diagnostics: Diagnostics;
  readonly #dialect: Dialect;
  /** Set by the lowering, which knows layouts. */
  sizeOf: (type: TypeName) => number | undefined = () => undefined;
  integerType: Names["integerType"] = () => undefined;

  constructor(diagnostics: Diagnostics, dialect: Dialect) {
    this.#diagnostics = diagnostics;
    this.#dialect = dialect;
  }

  /** Enters the declarations of all units; a program's own names replace built-in ones. */
  collect(units: readonly (readonly Declaration[])[]): void {
    for (const declarations of units)
      this.#collect(declarations, { interfaceName: undefined, pointerDefault: this.#dialect.pointerDefault, msUnion: false });
    for (const definition of this.definitions.values()) {
      // `typedef struct _foo foo;` apart from the body gives the type its better name.
      const tag = definition.spec.tag?.text;
      if (tag !== undefined && definition.name === tag) definition.name = this.#aliases.get(`${definition.spec.kind} ${tag}`) ?? tag;
    }
  }

  /** Enters what ACFs say of types. */
  configure(types: AcfTypes): void {
    for (const name of types.mentioned) {
      if (this.typedefs.has(name.text) || this.tags.has(name.text) || this.#dialect.baseTypes.has(name.text)) continue;
      this.#diagnostics.error(name, "acf-type", `the ACF speaks of the type "${name.text}", which is declared nowhere`);
    }
    this.#configured = types.attributes;
  }

  /** Attributes of a type by this name: its typedef's and those of an ACF. */
  typedefAttributes(name: string): readonly Attribute[] {
    const own = this.typedefs.get(name)?.declaration.attributes ?? [];
    const more = this.#configured.get(name);
    return more === undefined ? own : [...own, ...more];
  }

  #collect(declarations: readonly Declaration[], scope: Scope): void {
    for (const declaration of declarations) {
      switch (declaration.kind) {
        case "typedef": {
          const first = declaration.declarators.find((d) => d.derivations.length === 0) ?? declaration.declarators[0];
          this.#spec(declaration.type, scope, {
            attributes: declaration.attributes,
            name: first?.name?.text ?? "",
            plain: first?.derivations.length === 0,
            text: declaration.text,
            comment: declaration.comment,
          });
          for (const declarator of declaration.declarators) this.#typedef(declaration, declarator, scope);
          break;
        }
        case "type":
          this.#spec(declaration.type, scope, {
            attributes: declaration.attributes,
            name: "",
            plain: false,
            text: declaration.text,
            comment: declaration.comment,
          });
          break;
        case "const":
          this.#constant(declaration.name, { kind: "const", declaration });
          break;
        case "operation":
          this.#spec(declaration.returns.spec, scope, {
            attributes: [],
            name: `${declaration.name.text}_return`,
            plain: false,
            text: "",
            comment: "",
          });
          for (const parameter of declaration.parameters) this.#member(parameter, scope, declaration.name.text);
          break;
        case "interface":
          this.#interface(declaration, scope);
          break;
        case "metadata":
          this.#collect(declaration.body, scope);
          break;
      }
    }
  }

  #interface(declaration: InterfaceDeclaration, outer: Scope): void {
    const name = declaration.name.text;
    const known = this.interfaces.get(name);
    if (declaration.body === undefined) return;
    let pointerDefault = this.#dialect.pointerDefault;
    let msUnion = outer.msUnion;
    for (const attribute of declaration.attributes) {
      if (attribute.name === "ms_union") msUnion = true;
      if (attribute.name === "pointer_default") {
        const word = attribute.args?.[0]?.[0]?.text;
        if (word === "ref" || word === "unique") pointerDefault = word;
        else if (word === "ptr") pointerDefault = "full";
        else this.#diagnostics.error(attribute.at, "bad-attribute", "pointer_default takes ref, unique or ptr");
      }
    }
    const scope: Scope = { interfaceName: name, pointerDefault, msUnion };
    if (known !== undefined && !known.builtin) {
      this.#diagnostics.error(declaration.name, "MIDL2003", `redefinition: the interface "${name}" is declared twice`);
    }
    this.interfaces.set(name, { declaration, scope, builtin: declaration.at.source.builtin });
    this.#collect(declaration.body, scope);
  }

  #typedef(declaration: TypedefDeclaration, declarator: Declarator, scope: Scope): void {
    const name = declarator.name;
    if (name === undefined) return;
    const known = this.typedefs.get(name.text);
    if (known !== undefined && !known.name.source.builtin) {
      if (sameWords(known.declaration.text, declaration.text)) {
        this.#diagnostics.warning(name, "repeated-typedef", `"${name.text}" is declared again, in the same words`);
      } else {
        const { line } = known.name.source.position(known.name.start);
        this.#diagnostics.error(name, "MIDL2003", `redefinition: "${name.text}" is another type since ${known.name.source.name}:${line}`);
      }
      return;
    }
    this.typedefs.set(name.text, { name, declaration, declarator, scope });
    const { type } = declaration;
    if (
      (type.kind === "struct" || type.kind === "union" || type.kind === "enum") &&
      type.tag !== undefined &&
      declarator.derivations.length === 0
    ) {
      const key = `${type.kind} ${type.tag.text}`;
      if (!this.#aliases.has(key)) this.#aliases.set(key, name.text);
    }
  }

  #spec(
    spec: TypeSpec,
    scope: Scope,
    from: { attributes: readonly Attribute[]; name: string; plain: boolean; text: string; comment: string },
  ): void {
    if (spec.kind === "pipe") {
      this.#spec(spec.of, scope, { ...from, attributes: [], name: from.name === "" ? "" : `${from.name}_element`, plain: false });
      return;
    }
    if (spec.kind === "base" || spec.kind === "name") return;
    const body = spec.kind === "struct" ? spec.members : spec.kind === "union" ? spec.arms : spec.values;
    if (body === undefined) return;
    const tag = spec.tag?.text;
    const definition: Definition = {
      spec,
      name: (from.plain ? from.name : undefined) || tag || from.name || "anonymous",
      attributes: [...from.attributes, ...spec.attributes],
      scope,
      text: from.text,
      comment: from.comment,
    };
    if (tag !== undefined) {
      const known = this.tags.get(tag);
      if (known !== undefined && !known.spec.at.source.builtin) {
        if (!sameWords(known.text, from.text) || from.text === "") {
          const { line } = known.spec.at.source.position(known.spec.at.start);
          this.#diagnostics.error(
            spec.tag as Token,
            "MIDL2003",
            `redefinition: ${spec.kind} "${tag}" has a body since ${known.spec.at.source.name}:${line}`,
          );
        }
        // The first one counts; this one's spec leads to it.
        this.definitions.set(spec, known);
        return;
      }
      this.tags.set(tag, definition);
    }
    this.definitions.set(spec, definition);
    if (spec.kind === "struct") for (const member of spec.members ?? []) this.#member(member, scope, definition.name);
    else if (spec.kind === "union") for (const arm of spec.arms ?? []) arm.member && this.#member(arm.member, scope, definition.name);
    else {
      for (const [index, value] of (spec.values ?? []).entries())
        this.#constant(value.name, { kind: "enum", name: value.name, definition, index });
    }
  }

  #member(member: Member, scope: Scope, parent: string): void {
    const own = member.declarator.name?.text ?? "u";
    this.#spec(member.type, scope, { attributes: [], name: `${parent}_${own}`, plain: false, text: "", comment: "" });
  }

  #constant(name: Token, symbol: ConstantSymbol): void {
    const known = this.#constants.get(name.text);
    if (known !== undefined) {
      const at = known.kind === "const" ? known.declaration.name : known.name;
      const same =
        known.kind === "const" && symbol.kind === "const" ? sameWords(known.declaration.text, symbol.declaration.text) : at.source.builtin;
      if (!same) {
        const { line } = at.source.position(at.start);
        this.#diagnostics.error(name, "MIDL2003", `redefinition: the constant "${name.text}" has a value since ${at.source.name}:${line}`);
        return;
      }
    }
    this.#constants.set(name.text, symbol);
  }

  /** The definition behind a mention such as `struct foo`. */
  definitionOf(spec: StructSpec | UnionSpec | EnumSpec): Definition | undefined {
    return this.definitions.get(spec) ?? (spec.tag === undefined ? undefined : this.tags.get(spec.tag.text));
  }

  isConstant(name: string): boolean {
    return this.#constants.has(name) || name === "TRUE" || name === "FALSE" || name === "NULL";
  }

  constant(name: string): Constant | undefined {
    if (this.#values.has(name)) return this.#values.get(name);
    const symbol = this.#constants.get(name);
    if (symbol === undefined) {
      if (name === "TRUE" || name === "true") return wrap(1n, 32, true);
      if (name === "FALSE" || name === "false" || name === "NULL") return wrap(0n, 32, true);
      return undefined;
    }
    if (this.#evaluating.has(name) || this.#evaluating.size > MAX_CONSTANTS) {
      const at = symbol.kind === "const" ? symbol.declaration.name : symbol.name;
      this.#diagnostics.error(at, "constant", `the value of "${name}" refers to itself, or through more than ${MAX_CONSTANTS} others`);
      return undefined;
    }
    this.#evaluating.add(name);
    const value = symbol.kind === "const" ? this.evaluate(symbol.declaration.value) : this.#enumConstant(symbol.definition, symbol.index);
    this.#evaluating.delete(name);
    this.#values.set(name, value);
    return value;
  }

  #enumConstant(definition: Definition, index: number): Constant | undefined {
    const value = this.enumValues(definition)[index];
    return value === undefined ? undefined : wrap(value, 32, true);
  }

  /** Values of an enumeration's constants; undefined where one can't be computed. */
  enumValues(definition: Definition): readonly (bigint | undefined)[] {
    const known = this.#enumValues.get(definition);
    if (known !== undefined) return known;
    const out: (bigint | undefined)[] = [];
    // Entered before it is complete: a constant may use those before it.
    this.#enumValues.set(definition, out);
    let next: bigint | undefined = 0n;
    for (const value of (definition.spec as EnumSpec).values ?? []) {
      if (value.value !== undefined) {
        const constant = this.evaluate(value.value);
        next = isInteger(constant) ? constant.value : undefined;
        if (next === undefined)
          this.#diagnostics.error(value.value.at, "constant", `the value of "${value.name.text}" is not an integer constant`);
      }
      out.push(next === undefined ? undefined : BigInt.asIntN(32, next));
      next = next === undefined ? undefined : next + 1n;
    }
    return out;
  }

  evaluate(expression: import("./ast.ts").Expression): Constant | undefined {
    return evaluate(
      expression,
      { constant: (name) => this.constant(name), sizeOf: (type) => this.sizeOf(type), integerType: (type) => this.integerType(type) },
      (at, words) => this.#diagnostics.error(at, "constant", words),
    );
  }
}

function sameWords(a: string, b: string): boolean {
  return a.replace(/\s+/g, "") === b.replace(/\s+/g, "");
}
