/** Interfaces: UUIDs, operation numbers, inheritance. */

import type { Operation, StatusKind, Type } from "../../ndr/types.ts";
import { nearest } from "../../status/nearest.ts";
import type { CompiledInterface, HandleInfo, LocalInfo, OperationInfo } from "../compiled.ts";
import type { Diagnostics } from "../diagnostics.ts";
import type { Attribute, Declaration, InterfaceDeclaration, OperationDeclaration } from "../parse/ast.ts";
import { type Token, textOf, unquote } from "../read/lex.ts";
import type { Pragma } from "../read/preprocess.ts";
import { attributeText } from "../resolve/attributes.ts";
import { type InterfaceSymbol, type Scope, type Symbols, uuidText, uuidWords } from "../resolve/symbols.ts";
import { noteClosing } from "./closing.ts";
import { checkConstant, constantsOf } from "./constants.ts";
import { callAs, OperationCompiler } from "./operations.ts";
import { type PickleDirections, type Pickling, pickleDirections, pickledTypes } from "./pickling.ts";
import type { Lowering } from "./types.ts";

/** Interfaces that one inherits from, one behind the other. */
const MAX_BASES = 50;

/** How many operations an object interface inherits from these where they are not declared. */
export const INHERITED: ReadonlyMap<string, number> = new Map([
  ["IUnknown", 3],
  ["IDispatch", 7],
  ["IInspectable", 6],
]);

export class InterfaceCompiler {
  readonly #symbols: Symbols;
  readonly #diagnostics: Diagnostics;
  readonly #lowering: Lowering;
  readonly #compiler: OperationCompiler;
  /** An interface's own operations, which those derived from it have as well. */
  readonly #own = new Map<InterfaceDeclaration, Own>();
  /** Those that inherit from themselves. */
  readonly #circular = new Set<InterfaceDeclaration>();

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
    this.#compiler = new OperationCompiler(diagnostics, lowering, pragmas, status);
  }

  compile(symbol: InterfaceSymbol, constants: readonly Declaration[]): CompiledInterface {
    const { declaration, scope } = symbol;
    for (const attribute of declaration.attributes) this.#compiler.standing(attribute);
    const object = isObject(symbol, this.#symbols);
    const bases: Own[] = [];
    const before = this.#inherited(symbol, bases, new Set([declaration]), object);
    const own = this.#operations(symbol, before, object);
    const names = new Set<string>();
    for (const base of bases) tellApart(base, names, object);
    const inherited = new Set(names);
    tellApart(own, names, object);
    const all = [...bases, own];
    const operations = all.flatMap((one) => one.operations);
    const infos = new Map(all.flatMap((one) => [...one.infos]));
    for (const operation of own.operations) {
      const clash = inherited.has(operation.name) ? own.names.get(operation) : undefined;
      if (clash !== undefined && !object)
        this.#diagnostics.error(clash, "MIDL2003", `redefinition: the operation "${operation.name}" is declared twice`);
    }
    noteClosing(operations);
    const pickling = this.#pickling(declaration, constants, scope, infos);
    return {
      interface: {
        name: declaration.name.text,
        ...this.#identity(declaration, object),
        operations,
        ...(own.callbacks.length === 0 ? {} : { callbacks: own.callbacks }),
        ...(scope.strict ? { strictContexts: true } : {}),
      },
      callbacks: own.callbacks,
      comment: declaration.comment,
      text: `interface ${declaration.name.text}${declaration.base === undefined ? "" : ` : ${declaration.base.text}`}`,
      operations: infos,
      types: this.#lowering.info,
      variantOf: this.#lowering.variantOf,
      constants: constantsOf(constants, this.#symbols, (...one) => checkConstant(...one, this.#lowering, this.#diagnostics)),
      pickling,
      exported: this.#exported(declaration, pickling, infos),
      locals: own.locals,
      omitted: all.flatMap((one) => one.omitted),
      attributes: declaration.attributes.map((attribute) => ({ name: attribute.name, text: attributeText(attribute) })),
      ...this.#handle(declaration),
      file: declaration.at.source.name,
      ...(declaration.at.source.part === "" ? {} : { part: declaration.at.source.part }),
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
    const own = new Set(declaration.body);
    const apart = outside.filter((member) => !own.has(member));
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

  #identity(
    declaration: InterfaceDeclaration,
    object: boolean,
  ): { uuid: string; version: readonly [number, number]; endpoints?: readonly string[] } {
    let uuid = "";
    let version: [number, number] = [0, 0];
    const endpoints: string[] = [];
    let local = false;
    for (const attribute of declaration.attributes) {
      const first = attribute.args?.[0] ?? [];
      if (attribute.name === "local") local = true;
      if (attribute.name === "uuid") {
        const given = uuidText(first);
        if (given !== undefined) uuid = given;
        else
          this.#diagnostics.error(
            first[0] ?? attribute.at,
            "bad-uuid",
            `"${uuidWords(first).slice(0, 60)}" is not a UUID`,
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
        for (const tokens of attribute.args ?? [])
          for (const token of tokens) {
            if (token.kind !== "string") continue;
            // Several may stand in one string.
            const texts = unquote(token).split(/\s*,\s*(?=\w+:)/);
            const wrong = texts.find((text) => !/^\w+:[^[\]]*\[[^\]]*\]$/.test(text));
            if (wrong === undefined) endpoints.push(...texts);
            else
              this.#diagnostics.error(
                token,
                "bad-endpoint",
                `"${wrong.slice(0, 60)}" is not an endpoint`,
                'it has the form "ncacn_np:[\\\\pipe\\\\name]" or "ncacn_ip_tcp:[1025]"',
              );
          }
      }
    }
    const bad = declaration.attributes.some((attribute) => attribute.name === "uuid");
    if (uuid === "" && !bad && !local && !declaration.at.source.builtin) {
      const words = `the interface "${declaration.name.text}" has no uuid`;
      // Object interfaces are also declared for one process alone.
      if (object) this.#diagnostics.warning(declaration.name, "MIDL2079", `${words}, and is left out`);
      else this.#diagnostics.error(declaration.name, "MIDL2079", words, "without one no client can ask for it");
    }
    return { uuid, version, ...(endpoints.length === 0 ? {} : { endpoints }) };
  }

  /** Operations of the base interfaces come first. @returns the number of the first own operation */
  #inherited(symbol: InterfaceSymbol, bases: Own[], seen: Set<InterfaceDeclaration>, object: boolean): number {
    const { declaration, scope } = symbol;
    const name = declaration.base;
    if (name === undefined) return declaration.form === "delegate" ? (INHERITED.get("IUnknown") as number) : 0;
    const base = this.#symbols.find(this.#symbols.interfaces, name.text, scope);
    if (base === undefined) {
      const known = INHERITED.get(name.text);
      if (known !== undefined) return known;
      const near = nearest(name.text, this.#symbols.interfaces.keys());
      this.#diagnostics.error(
        name,
        "MIDL2009",
        `undefined symbol: there is no interface "${name.text}"`,
        near === undefined ? undefined : `did you mean "${near}"?`,
      );
      return 0;
    }
    if (seen.has(base.declaration) || seen.size > MAX_BASES) {
      // Said once of all that are in the circle.
      const said = [...seen].some((one) => this.#circular.has(one));
      for (const one of seen) this.#circular.add(one);
      if (!said) this.#diagnostics.error(name, "MIDL2006", `recursive definition: the interface "${name.text}" inherits from itself`);
      return 0;
    }
    seen.add(base.declaration);
    const before = this.#inherited(base, bases, seen, object);
    const own = this.#operations(base, before, object);
    bases.push(own);
    return own.next;
  }

  /**
   * Opnums: a [local] procedure has none, a [callback] one of another sequence. In an object interface a number is a place among all methods, so
   * [local] takes one, and the operation that stands for it by [call_as] takes the same, [MS-DCOM] 3.1.1.5 and the MIDL reference.
   */
  #operations(symbol: InterfaceSymbol, firstNumber: number, object: boolean): Own {
    const { declaration, scope } = symbol;
    const known = this.#own.get(declaration);
    if (known !== undefined) return known;
    const members = (declaration.body ?? []).filter((member) => member.kind === "operation");
    const isLocal = (member: OperationDeclaration): boolean => has(member, "local") || has(declaration, "local");
    const own: Own = { operations: [], callbacks: [], infos: new Map(), names: new Map(), locals: [], omitted: [], next: firstNumber };
    this.#own.set(declaration, own);
    const standsFor = new Map<string, OperationDeclaration>();
    for (const member of members) {
      const name = callAs(member).callAs;
      if (name !== undefined) standsFor.set(name, member);
    }
    const places = new Map<string, number>();
    if (object) {
      let place = firstNumber;
      for (const member of members) {
        if (callAs(member).callAs !== undefined) continue;
        if (isLocal(member)) places.set(member.name.text, place);
        place += 1;
      }
    }
    const names = new Set<string>();
    let nextCallback = 0;
    for (const member of members) {
      if (isLocal(member)) {
        const remote = standsFor.get(member.name.text);
        own.locals.push({
          name: member.name.text,
          text: member.text,
          comment: member.comment,
          ...(remote === undefined ? {} : { calledAs: remote.name.text }),
        });
        if (object) own.next += 1;
        continue;
      }
      const callback = has(member, "callback");
      const place = object ? places.get(callAs(member).callAs ?? "") : undefined;
      const opnum = callback ? nextCallback : (place ?? own.next);
      const { operation, info } = this.#compiler.operation(member, scope, opnum);
      if (callback) nextCallback += 1;
      else if (place === undefined) own.next += 1;
      if (names.has(operation.name) && !object)
        this.#diagnostics.error(member.name, "MIDL2003", `redefinition: the operation "${operation.name}" is declared twice`);
      names.add(operation.name);
      this.#checkReserved(member, opnum);
      if (!this.#canTravel(member, operation, object, own)) continue;
      own.infos.set(operation, info);
      own.names.set(operation, member.name);
      (callback ? own.callbacks : own.operations).push(operation);
    }
    if (object) own.operations.sort((a, b) => a.opnum - b.opnum);
    if (own.next > 0x10000)
      this.#diagnostics.error(declaration.name, "too-many-operations", "an interface can't have more than 65536 operations");
    return own;
  }

  /** Specifications call a number that is not used `Opnum7NotUsedOnWire`: where it has another number, something before it is missing or too much. */
  #checkReserved(member: OperationDeclaration, opnum: number): void {
    const said = /^Opnum(\d{1,5})(?:NotUsed|NotImplemented|Reserved)/i.exec(member.name.text)?.[1];
    if (said === undefined || Number(said) === opnum) return;
    this.#diagnostics.warning(
      member.name,
      "reserved-number",
      `"${member.name.text}" has the number ${opnum}`,
      "an operation before it is missing, or there is one too many",
    );
  }

  /**
   * What has no form on the wire is an error in an interface for remote calls. Many object interfaces are for one process only: there such an
   * operation is left out, and its number stays free.
   */
  #canTravel(member: OperationDeclaration, operation: Operation, object: boolean, own: Own): boolean {
    const types = operation.params.map((param) => param.type);
    const refusals = this.#lowering.refusals(operation.returns === null ? types : [...types, operation.returns]);
    const [first] = refusals;
    if (first === undefined) return true;
    if (!object) {
      for (const { at, rule, message, hint } of refusals) this.#diagnostics.error(at, rule, message, hint);
      return true;
    }
    own.omitted.push({ name: operation.name, opnum: operation.opnum, why: first.message });
    this.#diagnostics.warning(
      member.name,
      "not-remote",
      `the operation "${operation.name}" can't be called remotely and is left out: ${first.message}`,
    );
    return false;
  }
}

/** An interface's own operations. */
interface Own {
  readonly operations: Operation[];
  readonly callbacks: Operation[];
  readonly infos: Map<Operation, OperationInfo>;
  readonly names: Map<Operation, Token>;
  readonly locals: LocalInfo[];
  readonly omitted: { name: string; opnum: number; why: string }[];
  /** The number after the last operation. */
  next: number;
}

/**
 * Operations of an object interface are told apart by their place: one may be declared again by an interface that inherits it, [MS-DFSRH] 6. A
 * program tells them apart by name, so the later one has its number in it.
 */
function tellApart(own: Own, names: Set<string>, object: boolean): void {
  for (const [index, operation] of own.operations.entries()) {
    if (!object || !names.has(operation.name)) {
      names.add(operation.name);
      continue;
    }
    const renamed: Operation = { ...operation, name: `${operation.name}_${operation.opnum}` };
    names.add(renamed.name);
    own.operations[index] = renamed;
    const info = own.infos.get(operation);
    if (info !== undefined) own.infos.set(renamed, info);
    own.infos.delete(operation);
  }
}

/** [object], or derived from what is. */
export function isObject(symbol: InterfaceSymbol, symbols: Symbols): boolean {
  let at: InterfaceSymbol | undefined = symbol;
  for (let i = 0; at !== undefined && i < 50; i += 1) {
    const { declaration, scope }: InterfaceSymbol = at;
    if (declaration.form === "delegate" || has(declaration, "object") || has(declaration, "odl")) return true;
    const base: string | undefined = declaration.base?.text;
    if (base !== undefined && INHERITED.has(base)) return true;
    at = base === undefined ? undefined : symbols.find(symbols.interfaces, base, scope);
  }
  return false;
}

function has(declaration: { readonly attributes: readonly Attribute[] }, name: string): boolean {
  return declaration.attributes.some((attribute) => attribute.name === name);
}
