/** Operations: parameters, results, and the rules that hold for them. */

import type { Direction, Operation, Parameter, StatusKind, Type } from "../../ndr/types.ts";
import { nearest } from "../../status/nearest.ts";
import type { OperationInfo } from "../compiled.ts";
import type { Diagnostics } from "../diagnostics.ts";
import type { Attribute, Member, OperationDeclaration } from "../parse/ast.ts";
import type { Token } from "../read/lex.ts";
import type { Pragma } from "../read/preprocess.ts";
import { isKnownAttribute, knownAttributes } from "../resolve/attributes.ts";
import { parameterName, parametersByName } from "../resolve/parameters.ts";
import type { Scope } from "../resolve/symbols.ts";
import { isConformant } from "./arrays.ts";
import type { Lowering, Siblings } from "./types.ts";

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

const NO_SIBLINGS: Siblings = new Map();

export class OperationCompiler {
  readonly #diagnostics: Diagnostics;
  readonly #lowering: Lowering;
  readonly #status: Map<string, StatusKind>;

  constructor(diagnostics: Diagnostics, lowering: Lowering, pragmas: readonly Pragma[], status: Readonly<Record<string, StatusKind>>) {
    this.#diagnostics = diagnostics;
    this.#lowering = lowering;
    this.#status = new Map([...Object.entries(STATUS_TYPES), ...statusPragmas(pragmas, diagnostics), ...Object.entries(status)]);
  }

  operation(declaration: OperationDeclaration, scope: Scope, opnum: number): { operation: Operation; info: OperationInfo } {
    for (const attribute of declaration.attributes) this.standing(attribute);
    const siblings = parametersByName(declaration, this.#diagnostics);
    const params: Parameter[] = [];
    const notes = new Map<string, { text: string; comment: string }>();
    if (declaration.variadic) {
      const why = "an operation with a variable number of arguments can't be called remotely";
      params.push({ name: "...", dir: "in", type: this.#lowering.refuse(declaration.name, "MIDL2046", why) });
    }
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
        ...callAs(declaration),
        at: declaration.name,
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
    for (const attribute of parameter.attributes) this.standing(attribute);
    const has = (word: string) => parameter.attributes.some((attribute) => attribute.name === word);
    const chain = this.#lowering.chain(parameter.type, parameter.declarator.derivations, parameter.attributes, scope, name);
    if (chain.terminal.kind === "base" && chain.terminal.base === "handle_t") {
      if (has("out")) this.#diagnostics.error(at, "handle-type", "a binding handle can't be [out]: it does not travel");
      return undefined;
    }
    this.#directions(parameter, siblings);
    // `f(VOID)`: nothing, by a name of its own.
    const nothing = chain.terminal.kind === "base" && chain.terminal.base === "void" && chain.levels.length === 0;
    if (nothing && parameter.declarator.name === undefined && siblings.size === 1) return undefined;
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
    let type = this.#lowering.lower(chain, "parameter", siblings, at);
    if (dir === "in" && chain.levels.length === 0 && type.kind === "struct" && isConformant(type))
      type = this.#lowering.refuse(
        at,
        "conformant-value",
        `the parameter "${name}" is a structure without a fixed size, and passed by value`,
        `declare it as a pointer: *${name}`,
      );
    if (dir !== "in" && chain.levels.length === 0) {
      const hint = `declare it as a pointer: *${name}`;
      return { name, dir, type: this.#lowering.refuse(at, "MIDL2042", `the [out] parameter "${name}" is passed by value`, hint) };
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

  /** What a request's size or arm is told by has to be in the request. */
  #directions(parameter: Member, siblings: Siblings): void {
    const is = (member: Member, word: string) => member.attributes.some((attribute) => attribute.name === word);
    // Without a direction, a parameter is [in].
    if (is(parameter, "out") && !is(parameter, "in")) return;
    const modes = parameter.attributes.filter(({ name }) => name === "ref" || name === "unique" || name === "ptr");
    if (modes[1] !== undefined && modes.some(({ name }) => name !== modes[0]?.name))
      this.#diagnostics.error(modes[1].at, "pointer-attribute", `the pointer is [${modes[0]?.name}] already`);
    for (const { name, args } of parameter.attributes) {
      if (name !== "size_is" && name !== "max_is" && name !== "switch_is" && (name !== "length_is" || is(parameter, "out"))) continue;
      for (const token of (args ?? []).flat()) {
        const other = token.kind === "name" ? siblings.get(token.text) : undefined;
        if (other === undefined || other === parameter || !is(other, "out") || is(other, "in")) continue;
        this.#diagnostics.error(
          token,
          "size-direction",
          `${name} of an [in] parameter speaks of "${token.text}", which is [out]: its value is not known when the call begins`,
          `make "${token.text}" [in, out]`,
        );
      }
    }
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

  /** An attribute that the compiler does not know is a warning: new ones appear, and most say nothing about the wire. */
  standing(attribute: Attribute): void {
    if (isKnownAttribute(attribute.name)) return;
    const near = nearest(attribute.name, knownAttributes());
    this.#diagnostics.warning(
      attribute.at,
      "unknown-attribute",
      `the attribute "${attribute.name}" is not known and has no effect`,
      near === undefined ? undefined : `did you mean "${near}"?`,
    );
  }
}

/** Of [call_as(name)]. */
export function callAs(declaration: OperationDeclaration): { callAs?: string } {
  const name = declaration.attributes.find((attribute) => attribute.name === "call_as")?.args?.[0]?.[0];
  return name === undefined ? {} : { callAs: name.text };
}

/** Properties of object interfaces are two operations, told apart as MIDL's headers do. */
function propertyPrefix(declaration: OperationDeclaration): string {
  const has = (name: string) => declaration.attributes.some((attribute) => attribute.name === name);
  return has("propget")
    ? "get_"
    : has("propput")
      ? "put_"
      : has("propputref")
        ? "putref_"
        : has("eventadd")
          ? "add_"
          : has("eventremove")
            ? "remove_"
            : "";
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
    case "transmit":
      return inside(type.wire, seen);
    case "interface":
      return "an interface pointer";
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
