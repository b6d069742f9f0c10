/** First pass of resolution: what every name stands for, collected before anything is used, so that order does not matter. */

import { isUuid } from "../../ids/uuid.ts";
import { nearest } from "../../status/nearest.ts";
import type { Diagnostics } from "../diagnostics.ts";
import type { Dialect } from "../dialect.ts";
import type {
  Attribute,
  ClassDeclaration,
  Declaration,
  Declarator,
  DispinterfaceDeclaration,
  EnumSpec,
  Expression,
  InterfaceDeclaration,
  Member,
  StructSpec,
  TypedefDeclaration,
  TypeName,
  TypeSpec,
  UnionSpec,
} from "../parse/ast.ts";
import { type Constant, evaluate, isInteger, type Names, wrap } from "../parse/evaluate.ts";
import { type Token, unquote } from "../read/lex.ts";
import type { AcfTypes } from "./acf.ts";
import {
  type ClassSymbol,
  type ConstantSymbol,
  type Definition,
  type InterfaceSymbol,
  NO_SCOPE,
  type Scope,
  type Typedef,
} from "./scope.ts";

export { type ClassSymbol, type Definition, type InterfaceSymbol, NO_SCOPE, type Scope, type Typedef } from "./scope.ts";

/** Constants that may stand between one and its value. */
const MAX_CONSTANTS = 100;

export class Symbols {
  readonly typedefs = new Map<string, Typedef>();
  readonly tags = new Map<string, Definition>();
  readonly definitions = new Map<TypeSpec, Definition>();
  readonly interfaces = new Map<string, InterfaceSymbol>();
  /** coclass, runtimeclass, dispinterface. */
  readonly classes = new Map<string, ClassSymbol>();
  /** By declaration, whatever its name. */
  readonly #interfaceOf = new Map<InterfaceDeclaration, InterfaceSymbol>();
  readonly #repeated = new Set<InterfaceSymbol>();
  /** Interfaces that are announced, with or without a body elsewhere. */
  readonly #announced = new Set<string>();
  /** By file: typedefs that hide another file's in it. */
  readonly #hiding = new Map<string, Map<string, Typedef>>();
  /** Typedefs of a name that has one already, to be compared when all names are known. */
  readonly again: { readonly first: Typedef; readonly second: Typedef; readonly key: string }[] = [];
  readonly againConstants: { readonly name: Token; readonly first: ConstantSymbol; readonly second: ConstantSymbol }[] = [];
  /** Structures, unions and enumerations of a tag that has one already. */
  readonly againTags: { readonly first: Definition; readonly second: Definition }[] = [];
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
  /** sizeof of a declaration, or of what it points to through so many pointers. */
  sizeOfMember: (member: Member, pointees: number) => number | undefined = () => undefined;
  /** What a declaration is behind so many dereferences, where that is no integer; for messages. */
  noInteger: (member: Member, stars: number) => string | undefined = () => undefined;
  /** Of what a declaration is or points to: its members, where it is a structure. */
  membersOf: (member: Member) => readonly Member[] | undefined = () => undefined;

  constructor(diagnostics: Diagnostics, dialect: Dialect) {
    this.#diagnostics = diagnostics;
    this.#dialect = dialect;
  }

  /** Enters the declarations of all units; a program's own names replace built-in ones. */
  collect(units: readonly (readonly Declaration[])[]): void {
    for (const declarations of units) this.#collect(declarations, { ...NO_SCOPE, pointerDefault: this.#dialect.pointerDefault });
    for (const definition of this.definitions.values()) {
      // `typedef struct _foo foo;` apart from the body gives the type its better name.
      const tag = definition.spec.tag?.text;
      if (tag !== undefined && definition.name === tag)
        definition.name = this.#aliases.get(`${definition.spec.kind} ${qualified(definition.scope, tag)}`) ?? tag;
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
  typedefAttributes(name: string, typedef: Typedef | undefined = this.typedefs.get(name)): readonly Attribute[] {
    const own = typedef?.declaration.attributes ?? [];
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
        case "namespace":
          this.#collect(declaration.body, { ...scope, namespace: qualified(scope, declaration.name?.text ?? "") });
          break;
        case "library":
        case "module":
        case "linkage":
          this.#collect(declaration.body, scope);
          break;
        case "coclass":
        case "runtimeclass":
        case "dispinterface":
          this.#class(declaration, scope);
          break;
      }
    }
  }

  #class(declaration: ClassDeclaration | DispinterfaceDeclaration, scope: Scope): void {
    const key = qualified(scope, declaration.name.text);
    const known = this.classes.get(key);
    if (known?.of !== undefined || known?.iid !== undefined) return;
    let of: TypeSpec | undefined;
    if (declaration.kind === "dispinterface") {
      for (const property of declaration.properties) this.#member(property, scope, declaration.name.text);
    } else {
      const first =
        declaration.interfaces?.find((one) => one.attributes.some(({ name }) => name === "default")) ?? declaration.interfaces?.[0];
      of = first?.type;
    }
    const uuid = declaration.attributes.find(({ name }) => name === "uuid")?.args?.[0];
    const iid = declaration.kind === "dispinterface" && uuid !== undefined ? uuidText(uuid) : undefined;
    this.classes.set(key, { name: declaration.name.text, of, iid, scope });
  }

  #interface(declaration: InterfaceDeclaration, outer: Scope): void {
    const key = qualified(outer, declaration.name.text);
    this.#announced.add(key);
    const known = this.interfaces.get(key);
    if (declaration.body === undefined) return;
    let { pointerDefault, msUnion, strict } = { ...outer, pointerDefault: this.#dialect.pointerDefault };
    for (const attribute of declaration.attributes) {
      if (attribute.name === "ms_union") msUnion = true;
      if (attribute.name === "strict_context_handle") strict = true;
      if (attribute.name === "pointer_default") {
        const word = attribute.args?.[0]?.[0]?.text;
        if (word === "ref" || word === "unique") pointerDefault = word;
        else if (word === "ptr") pointerDefault = "full";
        else this.#diagnostics.error(attribute.at, "bad-attribute", "pointer_default takes ref, unique or ptr");
      }
    }
    const scope: Scope = { ...outer, interfaceName: declaration.name.text, pointerDefault, msUnion, strict };
    const symbol: InterfaceSymbol = { declaration, scope, builtin: declaration.at.source.builtin };
    this.#interfaceOf.set(declaration, symbol);
    if (declaration.typeParameters.length > 0) return;
    if (known !== undefined && !known.builtin) {
      if (sameInterface(known.declaration, declaration)) {
        this.#diagnostics.warning(declaration.name, "repeated-interface", `the interface "${key}" is declared again, in the same words`);
        this.#repeated.add(symbol);
        return;
      }
      if (known.declaration.name.source.name !== declaration.name.source.name && sameUuid(known.declaration, declaration)) {
        this.#diagnostics.warning(
          declaration.name,
          "repeated-interface",
          `the interface "${key}" is declared in ${placeOf(known.declaration.name)} as well`,
        );
        this.#collect(declaration.body, scope);
        return;
      }
      this.#repeated.add(symbol);
      this.#diagnostics.error(
        declaration.name,
        "MIDL2003",
        `redefinition: the interface "${key}" is declared twice`,
        `the other one is in ${placeOf(known.declaration.name)}`,
      );
    }
    this.interfaces.set(key, symbol);
    this.#collect(declaration.body, scope);
  }

  interfaceOf(declaration: InterfaceDeclaration): InterfaceSymbol | undefined {
    return this.#interfaceOf.get(declaration);
  }

  /** Is it to be compiled, and not one that is declared again? */
  counts(symbol: InterfaceSymbol): boolean {
    return !this.#repeated.has(symbol);
  }

  isInterface(name: string, scope: Scope): boolean {
    return (
      this.find(this.interfaces, name, scope) !== undefined || lookUp(name, scope, (key) => this.#announced.has(key) || undefined) === true
    );
  }

  /** The typedef that a name stands for where it is used. */
  typedefAt(name: string, scope: Scope, at: Token): Typedef | undefined {
    return this.#hiding.get(at.source.name)?.get(name) ?? this.find(this.typedefs, name, scope);
  }

  /** In its file, this typedef hides that of another one. */
  hide(typedef: Typedef): void {
    const file = typedef.name.source.name;
    const names = this.#hiding.get(file) ?? new Map<string, Typedef>();
    this.#hiding.set(file, names);
    if (!names.has(typedef.name.text)) names.set(typedef.name.text, typedef);
  }

  /** What `name` stands for in a scope: of its namespace, of those around, of none. */
  find<T>(map: ReadonlyMap<string, T>, name: string, scope: Scope): T | undefined {
    return scope.namespace === "" ? map.get(name) : lookUp(name, scope, (key) => map.get(key));
  }

  #typedef(declaration: TypedefDeclaration, declarator: Declarator, scope: Scope): void {
    const name = declarator.name;
    if (name === undefined) return;
    const { type } = declaration;
    // `typedef interface IThing IThing;` says nothing.
    if (type.kind === "name" && type.name === name.text && declarator.derivations.length === 0) return;
    const key = qualified(scope, name.text);
    const known = this.typedefs.get(key);
    const typedef: Typedef = { name, declaration, declarator, scope };
    if (known !== undefined && !known.name.source.builtin) {
      if (sameWords(known.declaration.text, declaration.text)) {
        this.#diagnostics.warning(name, "repeated-typedef", `"${name.text}" is declared again, in the same words`);
      } else this.again.push({ first: known, second: typedef, key });
      return;
    }
    this.typedefs.set(key, typedef);
    if (
      (type.kind === "struct" || type.kind === "union" || type.kind === "enum") &&
      type.tag !== undefined &&
      declarator.derivations.length === 0
    ) {
      const alias = `${type.kind} ${qualified(scope, type.tag.text)}`;
      if (!this.#aliases.has(alias)) this.#aliases.set(alias, name.text);
    }
  }

  #spec(
    spec: TypeSpec,
    scope: Scope,
    from: { attributes: readonly Attribute[]; name: string; plain: boolean; text: string; comment: string; within?: boolean },
  ): void {
    if (spec.kind === "pipe") {
      this.#spec(spec.of, scope, { ...from, attributes: [], name: from.name === "" ? "" : `${from.name}_element`, plain: false });
      return;
    }
    if (spec.kind === "base" || spec.kind === "name" || spec.kind === "safearray") return;
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
      within: from.within === true,
    };
    if (tag !== undefined) {
      const key = qualified(scope, tag);
      const known = this.tags.get(key);
      if (known !== undefined && !known.spec.at.source.builtin) {
        this.againTags.push({ first: known, second: definition });
        this.definitions.set(spec, definition);
        this.#members(definition, scope, true);
        return;
      }
      this.tags.set(key, definition);
    }
    this.definitions.set(spec, definition);
    this.#members(definition, scope, false);
  }

  /** @param again another definition of the same tag counts: its constants are entered already */
  #members(definition: Definition, scope: Scope, again: boolean): void {
    const { spec } = definition;
    if (spec.kind === "struct") for (const member of spec.members ?? []) this.#member(member, scope, definition.name);
    else if (spec.kind === "union") for (const arm of spec.arms ?? []) arm.member && this.#member(arm.member, scope, definition.name);
    else if (!again) {
      for (const [index, value] of (spec.values ?? []).entries())
        this.#constant(
          value.name,
          { kind: "enum", name: value.name, definition, index },
          scope.namespace === "" ? "" : `${scope.namespace}.`,
        );
    }
  }

  #member(member: Member, scope: Scope, parent: string): void {
    const own = member.declarator.name?.text ?? "u";
    this.#spec(member.type, scope, { attributes: [], name: `${parent}_${own}`, plain: false, text: "", comment: "", within: true });
  }

  /** @param prefix in a namespace the constants of an enumeration are its own */
  #constant(name: Token, symbol: ConstantSymbol, prefix = ""): void {
    if (prefix !== "" && symbol.kind === "enum") {
      this.#constants.set(`${prefix}${symbol.definition.name}.${name.text}`, symbol);
      if (!this.#constants.has(name.text)) this.#constants.set(name.text, symbol);
      return;
    }
    const known = this.#constants.get(name.text);
    if (known !== undefined) {
      const at = known.kind === "const" ? known.declaration.name : known.name;
      if (!at.source.builtin) {
        this.againConstants.push({ name, first: known, second: symbol });
        return;
      }
    }
    this.#constants.set(name.text, symbol);
  }

  /** The definition behind a mention such as `struct foo`. */
  definitionOf(spec: StructSpec | UnionSpec | EnumSpec, scope: Scope): Definition | undefined {
    return this.definitions.get(spec) ?? (spec.tag === undefined ? undefined : this.find(this.tags, spec.tag.text, scope));
  }

  isType(name: string): boolean {
    return this.typedefs.has(name) || this.tags.has(name) || this.#dialect.baseTypes.has(name);
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
    // A constant of the same enumeration that comes before.
    if (symbol.kind === "enum") {
      const before = this.#enumValues.get(symbol.definition)?.[symbol.index];
      if (before !== undefined) return wrap(before, 32, true);
    }
    if (this.#evaluating.has(name) || this.#evaluating.size > MAX_CONSTANTS) {
      const at = symbol.kind === "const" ? symbol.declaration.name : symbol.name;
      this.#diagnostics.error(at, "constant", `the value of "${name}" refers to itself, or through more than ${MAX_CONSTANTS} others`);
      return undefined;
    }
    this.#evaluating.add(name);
    const value = this.valueOf(symbol);
    this.#evaluating.delete(name);
    this.#values.set(name, value);
    return value;
  }

  /** The value of one declaration of a constant. */
  valueOf(symbol: ConstantSymbol): Constant | undefined {
    return symbol.kind === "const" ? this.evaluate(symbol.declaration.value) : this.#enumConstant(symbol.definition, symbol.index);
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

  nearestConstant(name: string): string | undefined {
    return nearest(name, this.#constants.keys());
  }

  evaluate(expression: Expression): Constant | undefined {
    return evaluate(
      expression,
      {
        constant: (name) => this.constant(name),
        isType: (name) => !this.#constants.has(name) && this.isType(name),
        sizeOf: (type) => this.sizeOf(type),
        integerType: (type) => this.integerType(type),
      },
      (at, words) => this.#diagnostics.error(at, "MIDL2031", words),
    );
  }
}

/** A name with its namespace. */
function qualified(scope: Scope, name: string): string {
  return scope.namespace === "" ? name : `${scope.namespace}.${name}`;
}

function lookUp<T>(name: string, scope: Scope, get: (key: string) => T | undefined): T | undefined {
  for (let { namespace } = scope; namespace !== ""; namespace = namespace.slice(0, Math.max(0, namespace.lastIndexOf(".")))) {
    const found = get(`${namespace}.${name}`);
    if (found !== undefined) return found;
  }
  return get(name);
}

export function placeOf(token: Token): string {
  return `${token.source.name}:${token.source.position(token.start).line}`;
}

/** @returns the UUID as descriptors have it, or undefined where the tokens are none */
export function uuidText(tokens: readonly Token[]): string | undefined {
  const text = uuidWords(tokens);
  return isUuid(text) ? text.toLowerCase() : undefined;
}

/** What stands where a UUID is to stand: bare, or in quotation marks. */
export function uuidWords(tokens: readonly Token[]): string {
  return tokens.map((token) => (token.kind === "string" ? unquote(token) : token.text)).join("");
}

function sameUuid(a: InterfaceDeclaration, b: InterfaceDeclaration): boolean {
  const [one, two] = [a, b].map((declaration) => uuidText(declaration.attributes.find(({ name }) => name === "uuid")?.args?.[0] ?? []));
  return one !== undefined && one === two;
}

function sameInterface(a: InterfaceDeclaration, b: InterfaceDeclaration): boolean {
  const [one, two] = [a.body ?? [], b.body ?? []];
  if (one.length !== two.length || a.base?.text !== b.base?.text) return false;
  return one.every((member, index) => {
    const other = two[index];
    if (other === undefined || member.kind !== other.kind) return false;
    return "text" in member && "text" in other ? sameWords(member.text, other.text) : true;
  });
}

function sameWords(a: string, b: string): boolean {
  return a === b || a.replace(/\s+/g, "") === b.replace(/\s+/g, "");
}
