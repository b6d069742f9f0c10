/** Interfaces of Samba's dialect: many declare types only, and then need no UUID. */

import { NIL_UUID } from "../../ids/uuid.ts";
import type { Interface } from "../../ndr/codegen/v1.ts";
import type { Direction, Operation, Parameter, StatusKind, Type } from "../../ndr/types.ts";
import type { CompiledInterface, ConstantInfo, LocalInfo, OperationInfo } from "../compiled.ts";
import type { Diagnostics } from "../diagnostics.ts";
import { noteClosing } from "../lower/closing.ts";
import { constantsOf } from "../lower/constants.ts";
import { INHERITED } from "../lower/interfaces.ts";
import { STATUS_TYPES } from "../lower/operations.ts";
import { type Declaration, type InterfaceDeclaration, interfacesIn, type OperationDeclaration, type Unit } from "../parse/ast.ts";
import { type Token, unquote } from "../read/lex.ts";
import { attributeText } from "../resolve/attributes.ts";
import { parameterName, parametersByName } from "../resolve/parameters.ts";
import { type InterfaceSymbol, type Symbols, uuidText, uuidWords } from "../resolve/symbols.ts";
import { type ExpressionOf, handMade, PidlTypes } from "./types.ts";

/** @param status what results of types mean, by the type's name; adds to the known ones */
export function compilePidl(
  units: readonly Unit[],
  symbols: Symbols,
  diagnostics: Diagnostics,
  expressionOf: ExpressionOf,
  status: Readonly<Record<string, StatusKind>>,
  looking: (at: Token) => void,
): CompiledInterface[] {
  const types = new PidlTypes(symbols, diagnostics, expressionOf);
  const compiler = new PidlInterfaces(types, symbols, diagnostics, status);
  const out: CompiledInterface[] = [];
  for (const unit of units) {
    if (!unit.main) continue;
    const outside = unit.declarations.filter(({ kind }) => kind === "const");
    for (const declaration of interfacesIn(unit.declarations)) {
      const symbol = symbols.interfaces.get(declaration.name.text);
      if (symbol === undefined || symbol.declaration !== declaration) continue;
      looking(declaration.name);
      out.push(compiler.compile(symbol, outside));
    }
  }
  return out;
}

class PidlInterfaces {
  readonly #types: PidlTypes;
  readonly #symbols: Symbols;
  readonly #diagnostics: Diagnostics;
  readonly #status: ReadonlyMap<string, StatusKind>;

  constructor(types: PidlTypes, symbols: Symbols, diagnostics: Diagnostics, status: Readonly<Record<string, StatusKind>>) {
    this.#types = types;
    this.#symbols = symbols;
    this.#diagnostics = diagnostics;
    this.#status = new Map<string, StatusKind>([...Object.entries(STATUS_TYPES), ["COMRESULT", "hresult"], ...Object.entries(status)]);
  }

  compile(symbol: InterfaceSymbol, outside: readonly Declaration[]): CompiledInterface {
    const { declaration, scope } = symbol;
    for (const attribute of declaration.attributes) this.#types.standing(attribute);
    const top = declaration.attributes.find(({ name }) => name === "pointer_default_top")?.args?.[0]?.[0]?.text;
    this.#types.topPointer = top === "unique" ? "unique" : top === "ptr" ? "full" : "ref";
    const operations: Operation[] = [];
    const infos = new Map<Operation, OperationInfo>();
    const names = new Set<string>();
    const locals: LocalInfo[] = [];
    let opnum = this.#inherited(declaration, new Set());
    for (const member of declaration.body ?? []) {
      if (member.kind !== "operation") continue;
      // Those without a number are for Samba's programs, and never called.
      if (has(member, "noopnum")) continue;
      const number = opnum++;
      if (has(member, "local")) {
        locals.push({ name: member.name.text, text: member.text, comment: member.comment });
        continue;
      }
      if (names.has(member.name.text))
        this.#diagnostics.error(member.name, "MIDL2003", `redefinition: the operation "${member.name.text}" is declared twice`);
      names.add(member.name.text);
      const { operation, info } = this.#operation(member, scope, number);
      operations.push(operation);
      infos.set(operation, info);
    }
    if (opnum > 0x10000)
      this.#diagnostics.error(declaration.name, "too-many-operations", "an interface can't have more than 65536 operations");
    noteClosing(operations);
    const body = declaration.body ?? [];
    const exported = new Set<Type>();
    for (const member of body) {
      if (member.kind !== "typedef" && member.kind !== "type") continue;
      // A mention alone (`typedef struct foo foo;`, `struct foo;`) declares nothing.
      if (
        (member.type.kind === "struct" || member.type.kind === "union" || member.type.kind === "enum") &&
        this.#symbols.definitionOf(member.type, scope) === undefined
      )
        continue;
      const type = this.#types.type(member.type, scope);
      const of = type.kind === "lazy" ? type.get() : type;
      if (this.#types.info.has(of)) exported.add(of);
    }
    return {
      interface: { name: declaration.name.text, ...this.#identity(declaration, operations.length > 0), operations } satisfies Interface,
      callbacks: [],
      comment: declaration.comment,
      text: `interface ${declaration.name.text}${declaration.base === undefined ? "" : ` : ${declaration.base.text}`}`,
      operations: infos,
      types: this.#types.info,
      variantOf: this.#types.variantOf,
      constants: this.#constants([...outside, ...body]),
      pickling: { types: [], operations: new Map() },
      exported: [...exported],
      locals,
      omitted: [],
      attributes: declaration.attributes.map((attribute) => ({ name: attribute.name, text: attributeText(attribute) })),
      file: declaration.at.source.name,
    };
  }

  #identity(declaration: InterfaceDeclaration, called: boolean): Pick<Interface, "uuid" | "version" | "endpoints"> {
    const argument = (name: string) => declaration.attributes.find((attribute) => attribute.name === name)?.args;
    const words = argument("uuid")?.[0] ?? [];
    const uuid = uuidText(words);
    if (uuid === undefined && words.length > 0) {
      // Some of Samba's own are too short; most of these interfaces are called by nobody.
      this.#diagnostics.warning(
        words[0] as Token,
        "bad-uuid",
        `"${uuidWords(words).slice(0, 60)}" is not a UUID: no client can ask for the interface`,
        "it has the form 01234567-89ab-cdef-0123-456789abcdef",
      );
    }
    if (called && words.length === 0)
      this.#diagnostics.warning(
        declaration.name,
        "no-uuid",
        `the interface "${declaration.name.text}" has no uuid: no client can ask for it`,
      );
    const version = (argument("version")?.[0] ?? []).map((token) => token.text).join("");
    // `1.0`, or both parts in one number: the minor one in the upper half.
    const [major = 0, minor = 0] =
      version === "" ? [] : version.includes(".") ? version.split(".").map(Number) : [Number(version) & 0xffff, Number(version) >>> 16];
    const good = major <= 0xffff && minor <= 0xffff;
    if (!good)
      this.#diagnostics.error(declaration.name, "bad-version", `"${version.slice(0, 60)}" is not a version`, "it has the form 1.0");
    const endpoints = (argument("endpoint") ?? []).flatMap((tokens) =>
      tokens.filter(({ kind }) => kind === "string").map((token) => unquote(token)),
    );
    return {
      uuid: uuid ?? NIL_UUID,
      version: good ? [major, minor] : [0, 0],
      ...(endpoints.length === 0 ? {} : { endpoints }),
    };
  }

  /** The number of the first operation that the interface itself declares. */
  #inherited(declaration: InterfaceDeclaration, seen: Set<string>): number {
    const name = declaration.base?.text;
    if (name === undefined || seen.has(name)) {
      if (name !== undefined)
        this.#diagnostics.error(declaration.name, "recursive-interface", `the interface "${declaration.name.text}" inherits from itself`);
      return 0;
    }
    seen.add(name);
    const base = this.#symbols.interfaces.get(name)?.declaration;
    if (base === undefined) return INHERITED.get(name) ?? 0;
    const own = (base.body ?? []).filter((member) => member.kind === "operation" && !has(member, "noopnum")).length;
    return this.#inherited(base, seen) + own;
  }

  #operation(
    declaration: OperationDeclaration,
    scope: InterfaceSymbol["scope"],
    opnum: number,
  ): { operation: Operation; info: OperationInfo } {
    for (const attribute of declaration.attributes) this.#types.standing(attribute);
    const siblings = parametersByName(declaration, this.#diagnostics);
    const params: Parameter[] = [];
    const notes = new Map<string, { text: string; comment: string }>();
    for (const [index, parameter] of declaration.parameters.entries()) {
      const name = parameterName(parameter, index);
      if (parameter.attributes.some((attribute) => attribute.name === "skip" || attribute.name === "skip_noinit")) continue;
      if (parameter.type.kind === "base" && parameter.type.name === "handle_t") continue;
      const { type, value } = this.#types.element(parameter, "operation", siblings, scope);
      const into = parameter.attributes.some((attribute) => attribute.name === "in");
      const out = parameter.attributes.some((attribute) => attribute.name === "out");
      const dir: Direction = out ? (into ? "inout" : "out") : "in";
      const pipe = pipeOf(type);
      params.push({ name, dir, type: pipe ?? type, ...(value === undefined ? {} : { value }) });
      notes.set(name, { text: parameter.text, comment: parameter.comment });
    }
    const { spec } = declaration.returns;
    const nothing = spec.kind === "base" && spec.name === "void";
    const returns = nothing ? null : this.#types.type(spec, scope);
    const returnText = spec.kind === "base" || spec.kind === "name" ? spec.name : "";
    const hand = handMade(declaration.attributes);
    if (hand !== undefined) this.#diagnostics.warning(declaration.name, "hand-made", `"${declaration.name.text}": ${hand}`);
    const operation: Operation = {
      opnum,
      name: declaration.name.text,
      params,
      returns,
      status: returns === null ? null : (this.#status.get(returnText) ?? null),
      ...(has(declaration, "idempotent") ? { idempotent: true } : {}),
      ...(has(declaration, "maybe") ? { maybe: true } : {}),
      ...(has(declaration, "broadcast") ? { broadcast: true } : {}),
    };
    const comment = [declaration.comment, hand].filter((part) => part !== undefined && part !== "").join("\n");
    return { operation, info: { text: declaration.text, comment, parameters: notes, returnText, attributes: declaration.attributes } };
  }

  #constants(declarations: readonly Declaration[]): ConstantInfo[] {
    return constantsOf(declarations, this.#symbols, ({ name, value: { at } }, value) => {
      if (value === undefined)
        this.#diagnostics.warning(at, "foreign-value", `the value of "${name.text}" is of Samba's C code and not known here`);
    });
  }
}

function has(declaration: OperationDeclaration, name: string): boolean {
  return declaration.attributes.some((attribute) => attribute.name === name);
}

/** A pipe is declared as a pointer to one. */
function pipeOf(type: Type): Type | undefined {
  const of = type.kind === "pointer" ? type.to : type;
  return of.kind === "pipe" ? of : undefined;
}
