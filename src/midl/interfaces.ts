/** Interfaces and operations: UUIDs, operation numbers, parameters, and the rules that hold for them. */

import type { Interface } from "../ndr/codegen/v1.ts";
import type { ContextType, Direction, Operation, Parameter, StatusKind, Type } from "../ndr/types.ts";
import type { Attribute, Declaration, InterfaceDeclaration, Member, OperationDeclaration } from "./ast.ts";
import { attributeStanding } from "./attributes.ts";
import type { Diagnostics } from "./diagnostics.ts";
import { type Token, textOf, unquote } from "./lex.ts";
import type { Lowering, Siblings, TypeInfo } from "./lower.ts";
import { isConformant } from "./lower-arrays.ts";
import { type PickleDirections, type Pickling, pickleDirections, pickledTypes } from "./pickling.ts";
import type { Pragma } from "./preprocess.ts";
import type { InterfaceSymbol, Scope, Symbols } from "./symbols.ts";

/** One interface, compiled: the descriptor is ready for the codecs, the rest is for printing. */
export interface CompiledInterface {
  readonly interface: Interface;
  /** [callback] operations: the server calls the client; numbered on their own. */
  readonly callbacks: readonly Operation[];
  readonly comment: string;
  /** The IDL header, attributes and name. */
  readonly text: string;
  readonly operations: ReadonlyMap<Operation, OperationInfo>;
  /** Named types to what is to be said about them. */
  readonly types: ReadonlyMap<Type, TypeInfo>;
  /** A union with its discriminant's expression to the union as declared. */
  readonly variantOf: ReadonlyMap<Type, Type>;
  readonly constants: readonly ConstantInfo[];
  /** [encode] and [decode]. */
  readonly pickling: Pickling;
  /** Named types that a program is to have though no operation reaches them. */
  readonly exported: readonly Type[];
  /** How C programs bind to it, by an ACF; a client here is its binding. */
  readonly handle?: HandleInfo;
  readonly file: string;
}

/** [auto_handle], [explicit_handle], [implicit_handle(type name)], [C706] 4.3. */
export interface HandleInfo {
  readonly kind: "auto" | "explicit" | "implicit";
  /** Of the variable of an implicit handle. */
  readonly type?: string;
  readonly name?: string;
}

export interface OperationInfo {
  readonly text: string;
  readonly comment: string;
  readonly parameters: ReadonlyMap<string, { readonly text: string; readonly comment: string }>;
  /** The result's type as the IDL names it. */
  readonly returnText: string;
  readonly attributes: readonly Attribute[];
}

export interface ConstantInfo {
  readonly name: string;
  readonly value: number | bigint | string;
  readonly text: string;
  readonly comment: string;
}

/** Results whose type's name says that they are a status. */
export const STATUS_TYPES: Readonly<Record<string, StatusKind>> = {
  error_status_t: "nca",
  error_status: "nca",
  NTSTATUS: "ntstatus",
  HRESULT: "hresult",
  SCODE: "hresult",
  NET_API_STATUS: "win32",
  WERROR: "win32",
};

/** How many operations an object interface inherits from these, [MS-DCOM] 3.1.1.5.?. */
const INHERITED: Readonly<Record<string, number>> = { IUnknown: 3, IDispatch: 7 };

const NO_SIBLINGS: Siblings = new Map();

export class InterfaceCompiler {
  readonly #symbols: Symbols;
  readonly #diagnostics: Diagnostics;
  readonly #lowering: Lowering;
  readonly #status: Map<string, StatusKind>;

  constructor(
    symbols: Symbols,
    diagnostics: Diagnostics,
    lowering: Lowering,
    pragmas: readonly Pragma[],
    status: Readonly<Record<string, StatusKind>>,
  ) {
    this.#symbols = symbols;
    this.#diagnostics = diagnostics;
    this.#lowering = lowering;
    this.#status = new Map([...Object.entries(STATUS_TYPES), ...statusPragmas(pragmas, diagnostics), ...Object.entries(status)]);
  }

  compile(symbol: InterfaceSymbol, constants: readonly Declaration[]): CompiledInterface {
    const { declaration, scope } = symbol;
    for (const attribute of declaration.attributes) this.#standing(attribute);
    const operations: Operation[] = [];
    const callbacks: Operation[] = [];
    const infos = new Map<Operation, OperationInfo>();
    const before = this.#inherited(declaration, operations, infos, new Set());
    const names = new Set(operations.map((operation) => operation.name));
    this.#operations(declaration, scope, before, operations, callbacks, infos, names);
    this.#closing(operations);
    const pickling = this.#pickling(declaration, constants, scope, infos);
    return {
      interface: {
        name: declaration.name.text,
        ...this.#identity(declaration),
        operations,
      },
      callbacks,
      comment: declaration.comment,
      text: `interface ${declaration.name.text}${declaration.base === undefined ? "" : ` : ${declaration.base.text}`}`,
      operations: infos,
      types: this.#lowering.info,
      variantOf: this.#lowering.variantOf,
      constants: this.#constants(constants),
      pickling,
      exported: this.#exported(declaration, pickling, infos),
      ...this.#handle(declaration),
      file: declaration.at.source.name,
    };
  }

  #pickling(
    declaration: InterfaceDeclaration,
    outside: readonly Declaration[],
    scope: Scope,
    infos: ReadonlyMap<Operation, OperationInfo>,
  ): Pickling {
    const operations = new Map<Operation, PickleDirections>();
    const all = pickleDirections(declaration.attributes);
    for (const [operation, info] of infos) {
      const directions = pickleDirections(info.attributes, all);
      if (directions !== undefined) operations.set(operation, directions);
    }
    const apart = outside.filter((member) => !declaration.body?.includes(member));
    return { types: pickledTypes(declaration, apart, scope, this.#symbols, this.#lowering, this.#diagnostics), operations };
  }

  /** The types that are serialized by themselves, and all types of an interface that has nothing else. */
  #exported(declaration: InterfaceDeclaration, pickling: Pickling, infos: ReadonlyMap<Operation, OperationInfo>): Type[] {
    const out = new Set<Type>();
    for (const { type } of pickling.types) if (this.#lowering.info.has(type)) out.add(type);
    if (infos.size === 0) {
      for (const member of declaration.body ?? []) {
        if (member.kind !== "typedef" && member.kind !== "type") continue;
        const type = this.#lowering.named(member.type, member.at);
        if (type !== undefined) out.add(type);
      }
    }
    return [...out];
  }

  #handle(declaration: InterfaceDeclaration): { handle?: HandleInfo } {
    for (const attribute of declaration.attributes) {
      if (attribute.name === "auto_handle") return { handle: { kind: "auto" } };
      if (attribute.name === "explicit_handle") return { handle: { kind: "explicit" } };
      if (attribute.name !== "implicit_handle") continue;
      const words = attribute.args?.[0] ?? [];
      const name = words.at(-1);
      if (words.length < 2 || name?.kind !== "name") {
        this.#diagnostics.error(attribute.at, "bad-attribute", "implicit_handle takes a type and a name: implicit_handle(handle_t name)");
        return {};
      }
      return { handle: { kind: "implicit", type: textOf(words.slice(0, -1)), name: name.text } };
    }
    return {};
  }

  #identity(declaration: InterfaceDeclaration): { uuid: string; version: readonly [number, number]; endpoints?: readonly string[] } {
    let uuid = "";
    let version: [number, number] = [0, 0];
    const endpoints: string[] = [];
    let local = false;
    for (const attribute of declaration.attributes) {
      const first = attribute.args?.[0] ?? [];
      if (attribute.name === "local") local = true;
      if (attribute.name === "uuid") {
        const text = first.map((token) => (token.kind === "string" ? unquote(token) : token.text)).join("");
        if (/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text)) uuid = text.toLowerCase();
        else
          this.#diagnostics.error(
            first[0] ?? attribute.at,
            "bad-uuid",
            `"${text.slice(0, 60)}" is not a UUID`,
            "it has the form 01234567-89ab-cdef-0123-456789abcdef",
          );
      } else if (attribute.name === "version") {
        const text = first.map((token) => token.text).join("");
        const parts = text.split(".").map((part) => (/^(0[xX][0-9a-fA-F]+|\d+)$/.test(part) ? Number(part) : Number.NaN));
        const [major, minor = 0] = parts;
        if (major === undefined || parts.length > 2 || parts.some((part) => !(part <= 0xffff))) {
          this.#diagnostics.error(
            first[0] ?? attribute.at,
            "bad-version",
            `"${text.slice(0, 60)}" is not a version`,
            "it has the form 1.0, each part up to 65535",
          );
        } else version = [major, minor];
      } else if (attribute.name === "endpoint") {
        for (const tokens of attribute.args ?? []) for (const token of tokens) if (token.kind === "string") endpoints.push(unquote(token));
      }
    }
    if (uuid === "" && !local && !declaration.at.source.builtin) {
      this.#diagnostics.error(
        declaration.name,
        "no-uuid",
        `the interface "${declaration.name.text}" has no uuid`,
        "without one no client can ask for it",
      );
      uuid = "00000000-0000-0000-0000-000000000000";
    }
    return { uuid, version, ...(endpoints.length === 0 ? {} : { endpoints }) };
  }

  /** Operations of the base interfaces come first. @returns the number of the first own operation */
  #inherited(declaration: InterfaceDeclaration, operations: Operation[], infos: Map<Operation, OperationInfo>, seen: Set<string>): number {
    const name = declaration.base;
    if (name === undefined) return 0;
    const known = INHERITED[name.text];
    const base = this.#symbols.interfaces.get(name.text);
    if (base === undefined) {
      if (known !== undefined) return known;
      this.#diagnostics.error(name, "MIDL2009", `undefined symbol: there is no interface "${name.text}"`);
      return 0;
    }
    if (seen.has(name.text) || seen.size > 50) {
      this.#diagnostics.error(name, "recursive-interface", `the interface "${name.text}" inherits from itself`);
      return 0;
    }
    seen.add(name.text);
    const before = this.#inherited(base.declaration, operations, infos, seen);
    const names = new Set(operations.map((operation) => operation.name));
    return this.#operations(base.declaration, base.scope, before, operations, [], infos, names);
  }

  /** @returns the number after the last operation */
  #operations(
    declaration: InterfaceDeclaration,
    scope: Scope,
    firstNumber: number,
    operations: Operation[],
    callbacks: Operation[],
    infos: Map<Operation, OperationInfo>,
    names: Set<string>,
  ): number {
    let next = firstNumber;
    let nextCallback = 0;
    for (const member of declaration.body ?? []) {
      if (member.kind !== "operation") continue;
      const has = (name: string) => member.attributes.some((attribute) => attribute.name === name);
      // A local procedure is the program's own business: no number, no bytes.
      if (has("local")) continue;
      const callback = has("callback");
      const { operation, info } = this.#operation(member, scope, callback ? nextCallback : next);
      if (callback) nextCallback += 1;
      else next += 1;
      if (names.has(operation.name))
        this.#diagnostics.error(member.name, "MIDL2003", `redefinition: the operation "${operation.name}" is declared twice`);
      names.add(operation.name);
      infos.set(operation, info);
      (callback ? callbacks : operations).push(operation);
    }
    if (next > 0x10000)
      this.#diagnostics.error(declaration.name, "too-many-operations", "an interface can't have more than 65536 operations");
    return next;
  }

  #operation(declaration: OperationDeclaration, scope: Scope, opnum: number): { operation: Operation; info: OperationInfo } {
    for (const attribute of declaration.attributes) this.#standing(attribute);
    const siblings = new Map<string, Member>();
    for (const [index, parameter] of declaration.parameters.entries()) {
      const name = parameterName(parameter, index);
      if (siblings.has(name))
        this.#diagnostics.error(parameter.declarator.name ?? parameter.at, "MIDL2003", `redefinition: two parameters are called "${name}"`);
      siblings.set(name, parameter);
    }
    const params: Parameter[] = [];
    const notes = new Map<string, { text: string; comment: string }>();
    for (const [index, parameter] of declaration.parameters.entries()) {
      const name = parameterName(parameter, index);
      const lowered = this.#parameter(parameter, name, scope, siblings);
      if (lowered === undefined) continue;
      params.push(lowered);
      notes.set(name, { text: parameter.text, comment: parameter.comment });
    }
    const has = (name: string) => declaration.attributes.some((attribute) => attribute.name === name);
    const chain = this.#lowering.chain(
      declaration.returns.spec,
      declaration.returns.derivations,
      resultAttributes(declaration.attributes),
      scope,
      `${declaration.name.text}_return`,
    );
    let returns: Type | null = null;
    if (chain.levels.length > 0 || chain.terminal.kind !== "base" || chain.terminal.base !== "void") {
      returns = this.#lowering.lower(chain, "return", NO_SIBLINGS, declaration.name);
      if (isConformant(returns))
        this.#diagnostics.error(
          declaration.name,
          "conformant-result",
          "a result can't be a conformant array",
          "make it an [out] parameter",
        );
    }
    const status = returns === null || chain.levels.length > 0 ? null : this.#statusKind(chain.names, declaration);
    if (has("maybe") && (returns !== null || params.some((param) => param.dir !== "in"))) {
      this.#diagnostics.error(
        declaration.name,
        "maybe",
        "a [maybe] operation is not answered, so it can have no results",
        "remove [maybe], or the [out] parameters and the result",
      );
    }
    const operation: Operation = {
      opnum,
      name: propertyPrefix(declaration) + declaration.name.text,
      params,
      returns,
      status,
      ...(has("idempotent") ? { idempotent: true } : {}),
      ...(has("maybe") ? { maybe: true } : {}),
      ...(has("broadcast") ? { broadcast: true } : {}),
      ...(has("callback") ? { callback: true } : {}),
      ...this.#statusPlaces(declaration, returns),
    };
    return {
      operation,
      info: {
        text: declaration.text,
        comment: declaration.comment,
        parameters: notes,
        attributes: declaration.attributes,
        returnText: chain.names[0] ?? (declaration.returns.spec.kind === "base" ? declaration.returns.spec.name : ""),
      },
    };
  }

  /**
   * Where [comm_status] and [fault_status] put a failure: the result, a parameter, or a parameter that an ACF adds for the caller alone. One that
   * the IDL has travels like any other, [C706] 4.3.
   */
  #statusPlaces(declaration: OperationDeclaration, returns: Type | null): { commStatus?: string; faultStatus?: string } {
    const place = (word: "comm_status" | "fault_status"): string | undefined => {
      let found: string | undefined;
      const own = declaration.attributes.find(({ name }) => name === word);
      if (own !== undefined) {
        found = "return";
        if (!isStatus(returns)) this.#diagnostics.error(own.at, "status-place", `[${word}] speaks of a result of type error_status_t`);
      }
      const parameters = [
        ...declaration.parameters.map((member, index) => ({ name: parameterName(member, index), attributes: member.attributes, member })),
        ...(declaration.addedStatus ?? []).map(({ name, attributes }) => ({ name: name.text, attributes, member: undefined })),
      ];
      for (const { name, attributes, member } of parameters) {
        const attribute = attributes.find((known) => known.name === word);
        if (attribute === undefined) continue;
        if (found !== undefined) this.#diagnostics.error(attribute.at, "status-place", `the operation has more than one [${word}]`);
        else found = name;
        if (member !== undefined && !attributes.some((known) => known.name === "out"))
          this.#diagnostics.error(attribute.at, "status-place", `the [${word}] parameter "${name}" is not [out]`);
      }
      return found;
    };
    const commStatus = place("comm_status");
    const faultStatus = place("fault_status");
    return { ...(commStatus === undefined ? {} : { commStatus }), ...(faultStatus === undefined ? {} : { faultStatus }) };
  }

  #statusKind(names: readonly string[], declaration: OperationDeclaration): StatusKind {
    const spec = declaration.returns.spec;
    for (const name of [declaration.name.text, ...names, ...(spec.kind === "base" ? [spec.name] : [])]) {
      const status = this.#status.get(name);
      if (status !== undefined) return status;
    }
    return null;
  }

  /** @returns undefined for what does not travel: the binding handle, and status parameters that the run-time fills */
  #parameter(parameter: Member, name: string, scope: Scope, siblings: Siblings): Parameter | undefined {
    const at = parameter.declarator.name ?? parameter.at;
    for (const attribute of parameter.attributes) this.#standing(attribute);
    const has = (word: string) => parameter.attributes.some((attribute) => attribute.name === word);
    const chain = this.#lowering.chain(parameter.type, parameter.declarator.derivations, parameter.attributes, scope, name);
    if (chain.terminal.kind === "base" && chain.terminal.base === "handle_t") return undefined;
    const out = has("out") || has("retval");
    const dir: Direction = out ? (has("in") ? "inout" : "out") : "in";
    if (chain.terminal.kind === "pipe") {
      const type = this.#lowering.lower({ ...chain, levels: [] }, "embedded", siblings, at);
      this.#pipe(type, at);
      return { name, dir, type };
    }
    const [top, second] = chain.levels;
    if (dir === "out" && top?.mode !== undefined && top.mode !== "ref") {
      // The caller's room for a result is always there; published IDL writes it nonetheless ([MS-RPCE] 2.2.1.2.5) and means what is inside.
      this.#diagnostics.warning(
        at,
        "out-pointer",
        `the [out] parameter "${name}" is a reference; its ${top.mode === "full" ? "ptr" : top.mode} attribute is taken for what it leads to`,
      );
      if (second !== undefined) second.mode ??= top.mode;
      top.mode = undefined;
    }
    const type = this.#lowering.lower(chain, "parameter", siblings, at);
    if (dir !== "in" && chain.levels.length === 0) {
      this.#diagnostics.error(at, "out-by-value", `the [out] parameter "${name}" is passed by value`, `declare it as a pointer: *${name}`);
    }
    if (dir === "out" && needsSize(type)) {
      this.#diagnostics.warning(
        at,
        "out-size",
        `the size of the [out] parameter "${name}" is not known when the call begins`,
        "give it size_is, or make it a pointer to a pointer",
      );
    }
    return { name, dir, type };
  }

  /** [C706] 4.2.14: what can be in a pipe. */
  #pipe(type: Type, at: Token): void {
    if (type.kind !== "pipe") return;
    const found = inside(type.of, new Set());
    if (found === "union")
      this.#diagnostics.error(
        at,
        "MIDL2028",
        `the pipe "${type.name}" contains a union`,
        "pipe elements are of fixed form: numbers, and structures and fixed arrays of them",
      );
    else if (found !== undefined)
      this.#diagnostics.error(
        at,
        "pipe-element",
        `the pipe "${type.name}" contains ${found}`,
        "pipe elements are of fixed form: numbers, and structures and fixed arrays of them",
      );
  }

  #standing(attribute: Attribute): void {
    const standing = attributeStanding(attribute.name);
    if (standing === "known") return;
    if (standing === "unknown")
      this.#diagnostics.warning(attribute.at, "unknown-attribute", `the attribute "${attribute.name}" is not known and has no effect`);
    else
      this.#diagnostics.error(
        attribute.at,
        "unsupported-attribute",
        `[${attribute.name}] is not supported by this version: ${standing.unsupported}`,
      );
  }

  /** The operation that closes a context handle: the handle goes in and comes back null, nothing else goes in, and its name says so. */
  #closing(operations: readonly Operation[]): void {
    for (const operation of operations) {
      const into = operation.params.filter((param) => param.dir !== "out");
      const [only] = into;
      if (into.length !== 1 || only?.dir !== "inout" || only.type.kind !== "pointer" || only.type.to.kind !== "context") continue;
      if (!/close|free|destroy|delete|release|end|finish|unbind|disconnect|cleanup|detach|terminate/i.test(operation.name)) continue;
      const context = only.type.to as { -readonly [K in keyof ContextType]: ContextType[K] };
      context.close ??= operation.name;
    }
  }

  #constants(declarations: readonly Declaration[]): ConstantInfo[] {
    const out: ConstantInfo[] = [];
    for (const declaration of declarations) {
      // The same constant may be declared twice, in the same words.
      if (declaration.kind !== "const" || out.some((known) => known.name === declaration.name.text)) continue;
      const value = this.#symbols.constant(declaration.name.text);
      if (value === undefined) {
        this.#diagnostics.error(declaration.value.at, "constant", `the value of "${declaration.name.text}" is not a constant`);
        continue;
      }
      const { text, comment } = declaration;
      const name = declaration.name.text;
      if ("text" in value) out.push({ name, value: value.text, text, comment });
      else if ("float" in value) out.push({ name, value: value.float, text, comment });
      else out.push({ name, value: Number.isSafeInteger(Number(value.value)) ? Number(value.value) : value.value, text, comment });
    }
    return out;
  }
}

/** Properties of object interfaces are two operations, told apart as MIDL's headers do. */
function propertyPrefix(declaration: OperationDeclaration): string {
  const has = (name: string) => declaration.attributes.some((attribute) => attribute.name === name);
  return has("propget") ? "get_" : has("propput") ? "put_" : has("propputref") ? "putref_" : "";
}

function parameterName(parameter: Member, index: number): string {
  return parameter.declarator.name?.text ?? `arg${index + 1}`;
}

/** A number of 32 bits: C's error_status_t by any of its names. */
function isStatus(type: Type | null): boolean {
  return type?.kind === "base" && (type.base === "error_status" || type.base === "uint32" || type.base === "int32");
}

/** Attributes before an operation that speak of its result. */
function resultAttributes(attributes: readonly Attribute[]): Attribute[] {
  return attributes.filter((attribute) => ["string", "unique", "ptr", "range", "switch_is", "context_handle"].includes(attribute.name));
}

/** What of a pipe's element has no fixed form. */
function inside(type: Type, seen: Set<Type>): string | undefined {
  // Types built of each other are looked at once.
  if (seen.has(type)) return undefined;
  seen.add(type);
  switch (type.kind) {
    case "union":
      return "union";
    case "pointer":
    case "lazy":
      return "a pointer";
    case "string":
      return "a string";
    case "context":
      return "a context handle";
    case "pipe":
      return "a pipe";
    case "range":
      return undefined;
    case "array":
      if (type.dims.some((dim) => typeof dim.size !== "number" || dim.varying)) return "an array that is not of fixed size";
      return inside(type.of, seen);
    case "struct":
      for (const field of type.fields) {
        const found = inside(field.type, seen);
        if (found !== undefined) return found;
      }
      return undefined;
  }
  return undefined;
}

function needsSize(type: Type): boolean {
  const of = type.kind === "pointer" ? type.to : type;
  return (of.kind === "array" && of.dims.some((dim) => dim.size === "open")) || (of.kind === "string" && of.size === "open");
}

/**
 * `#pragma opnum status(win32, DWORD, long)`: results of these types are a status of that kind; an operation's own name goes before its type.
 * Other compilers ignore it.
 */
function statusPragmas(pragmas: readonly Pragma[], diagnostics: Diagnostics): [string, StatusKind][] {
  const out: [string, StatusKind][] = [];
  for (const { tokens } of pragmas) {
    if (tokens[0]?.text !== "opnum" || tokens[1]?.text !== "status") continue;
    const words: string[][] = [[]];
    for (const token of tokens.slice(3)) {
      if (token.text === ")") break;
      if (token.text === ",") words.push([]);
      else words.at(-1)?.push(token.text);
    }
    const [kind, ...types] = words.map((list) => list.join(" "));
    if (kind !== "win32" && kind !== "ntstatus" && kind !== "hresult" && kind !== "nca" && kind !== "none") {
      diagnostics.error(tokens[1], "bad-pragma", "#pragma opnum status(KIND, TYPE...): KIND is win32, ntstatus, hresult, nca or none");
      continue;
    }
    for (const type of types) out.push([type, kind === "none" ? null : kind]);
  }
  return out;
}
