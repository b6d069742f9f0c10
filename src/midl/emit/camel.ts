/** `--names camel`: operations, parameters and members in camel case, in descriptors and expressions alike. Types and constants keep their names. */

import type { Interface } from "../../ndr/codegen/v1.ts";
import { guid } from "../../ndr/codegen/v1.ts";
import type { Operation, Type, UnionType } from "../../ndr/types.ts";
import type { CompiledInterface, OperationInfo } from "../compiled.ts";
import { type Diagnostic, Diagnostics, type Place } from "../diagnostics.ts";
import type { TypeInfo } from "../lower/types.ts";

/** The interface with other names, and what is said where two of them become one. */
export function camelNames(compiled: CompiledInterface): {
  readonly compiled: CompiledInterface;
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics = new Diagnostics();
  const renamed = new Renaming(diagnostics).interface(compiled);
  return { compiled: renamed, diagnostics: diagnostics.list };
}

/**
 * `NetrShareEnum` is netrShareEnum, `SAM_HANDLE` samHandle, `OSVersion` osVersion, `dwFlags` itself. A name that begins with digits behind its
 * underscores keeps one of them.
 */
export function camelCase(name: string): string {
  // Words of one letter become part of the one behind them: until nothing changes, so that a name in camel case stays what it is.
  for (let now = name; ; ) {
    const next = joinedWords(now);
    if (next === now) return now;
    now = next;
  }
}

function joinedWords(name: string): string {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, "$1_$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
    .split(/_+/)
    .filter((word) => word !== "");
  const joined = words.map((word, i) => (i === 0 ? word.toLowerCase() : capital(word.toLowerCase()))).join("");
  return joined === "" ? name : /^\d/.test(joined) ? `_${joined}` : joined;
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

class Renaming {
  readonly #diagnostics: Diagnostics;
  readonly #done = new Map<object, unknown>();

  constructor(diagnostics: Diagnostics) {
    this.#diagnostics = diagnostics;
  }

  interface(compiled: CompiledInterface): CompiledInterface {
    const operation = (of: Operation): Operation => this.#walk(of) as Operation;
    const types = new Map<Type, TypeInfo>();
    for (const [type, info] of compiled.types) {
      if (type.kind === "struct") this.#distinct(type.fields, [], info.at, `the structure "${info.name}"`);
      if (type.kind === "union") {
        const arms = [...type.arms, ...(type.default === undefined ? [] : [type.default])].filter((arm) => arm.name !== "");
        this.#distinct(arms, type.encapsulated ? [type.tagName] : [], info.at, `the union "${info.name}"`);
      }
      // The names of an enumeration's constants stay.
      types.set(this.#type(type), type.kind === "enum" || type.kind === "named" ? info : { ...info, members: keyed(info.members) });
    }
    const operations = new Map<Operation, OperationInfo>();
    for (const [of, info] of compiled.operations) {
      const pipes = of.params.some((param) => param.dir !== "in" && param.type.kind === "pipe");
      this.#distinct(
        of.params,
        [...(of.returns === null ? [] : ["return"]), ...(pipes ? ["result"] : [])],
        info.at,
        `the operation "${of.name}"`,
      );
      operations.set(operation(of), { ...info, parameters: keyed(info.parameters) });
    }
    const [first] = [...compiled.operations.values()];
    this.#distinct(compiled.interface.operations, [], first?.at, `the interface "${compiled.interface.name}"`);
    this.#distinct(compiled.callbacks, [], first?.at, `the callbacks of "${compiled.interface.name}"`);
    const iface: Interface = {
      ...compiled.interface,
      operations: compiled.interface.operations.map(operation),
      ...(compiled.interface.callbacks === undefined ? {} : { callbacks: compiled.interface.callbacks.map(operation) }),
    };
    return {
      ...compiled,
      interface: iface,
      callbacks: compiled.callbacks.map(operation),
      operations,
      types,
      variantOf: new Map([...compiled.variantOf].map(([variant, of]) => [this.#type(variant), this.#type(of)])),
      pickling: {
        types: compiled.pickling.types.map((one) => ({ ...one, type: this.#type(one.type) })),
        operations: new Map([...compiled.pickling.operations].map(([of, directions]) => [operation(of), directions])),
      },
      exported: compiled.exported.map((type) => this.#type(type)),
    };
  }

  #type(type: Type): Type {
    return this.#walk(type) as Type;
  }

  /** Types, operations, expressions: plain data, of which a few properties are names of members. The same object becomes the same. */
  #walk(value: unknown): unknown {
    if (typeof value !== "object" || value === null || value === guid) return value;
    const known = this.#done.get(value);
    if (known !== undefined) return known;
    const renamed = Array.isArray(value) ? this.#list(value) : this.#record(value as Record<string, unknown>);
    this.#done.set(value, renamed);
    return renamed;
  }

  #list(list: readonly unknown[]): unknown[] {
    const [head, first, second] = list;
    // Expressions that speak of a member; an array of names does not begin so.
    if (head === "field" && typeof first === "string" && list.length === 2) return [head, camelCase(first)];
    if (head === "member" && typeof second === "string" && list.length === 3) return [head, this.#walk(first), camelCase(second)];
    if (head === "size" && typeof first === "string" && list.length === 2) return [head, camelCase(first)];
    return list.map((item) => this.#walk(item));
  }

  #record(record: Record<string, unknown>): Record<string, unknown> {
    if (record["kind"] === "lazy") return { ...record, get: () => this.#type((record["get"] as () => Type)()) };
    if (record["kind"] === "base") return record;
    const out: Record<string, unknown> = {};
    // This one is not the IDL's, and gives way to arms.
    const ownTag = record["kind"] === "union" && record["encapsulated"] === false;
    for (const [key, value] of Object.entries(record)) {
      if (key === "values" || key === "get") out[key] = value;
      else if (key === "tagName" && ownTag) out[key] = freeTag(record as unknown as UnionType);
      else if (NAMES_OF_MEMBERS.has(key) && typeof value === "string" && value !== "") out[key] = camelCase(value);
      else if (key === "name" && typeof value === "string" && isMember(record)) out[key] = value === "" ? value : camelCase(value);
      else out[key] = this.#walk(value);
    }
    return out;
  }

  /** Reports two names that became one. */
  #distinct(of: readonly { readonly name: string }[], taken: readonly string[], at: Place | undefined, what: string): void {
    const seen = new Map<string, string>(taken.map((name) => [camelCase(name), name]));
    // Where the IDL itself has the name twice, as a union's empty arms do, that is for others to say.
    const mine = new Set<string>();
    for (const { name } of of) {
      if (mine.has(name)) continue;
      mine.add(name);
      const camel = camelCase(name);
      const other = seen.get(camel);
      if (other !== undefined && at !== undefined) {
        this.#diagnostics.error(
          at,
          "camel-collision",
          `${what} has "${other}" and "${name}", which are both "${camel}"`,
          "compile it with --names verbatim",
        );
      }
      seen.set(camel, name);
    }
  }
}

/** Properties whose value is the name of an operation, parameter or member. */
const NAMES_OF_MEMBERS = new Set(["tagName", "close", "commStatus", "faultStatus"]);

/** Operations, parameters, fields and arms have a name that a program writes; types have names of their own. */
function isMember(record: Record<string, unknown>): boolean {
  return !("kind" in record);
}

function freeTag(union: UnionType): string {
  const arms = new Set([...union.arms, ...(union.default === undefined ? [] : [union.default])].map((arm) => camelCase(arm.name)));
  let tag = "tag";
  while (arms.has(tag)) tag += "_";
  return tag;
}

function keyed<T>(notes: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map([...notes].map(([name, note]) => [camelCase(name), note]));
}
