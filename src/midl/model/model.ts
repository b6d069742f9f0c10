/** What was compiled as plain JSON data, for other tools: `opnum midl --json`, toModel(). */

import { guid } from "../../ndr/codegen/v1.ts";
import { derivable } from "../../ndr/derive.ts";
import type { Operation, StatusKind, Type } from "../../ndr/types.ts";
import { resolve } from "../../ndr/walk.ts";
import type { CompiledInterface, CompileResult } from "../compiled.ts";
import type { Diagnostic, Place } from "../diagnostics.ts";
import { attributeText } from "../resolve/attributes.ts";
import { type ModelDeclaration, modelTree } from "./tree.ts";

/**
 * The whole of one or several compilations. Everything is JSON: integers that a double may not hold are strings, and named types stand once in `types` and
 * elsewhere as `{ ref }`, so that recursion has an end. What is added later is added as further properties; `schema` changes when one changes its meaning.
 */
export interface Model {
  readonly schema: "opnum.midl/1";
  /** Names of all files read. */
  readonly files: readonly string[];
  readonly interfaces: readonly ModelInterface[];
  /** By the id that `ref` names: the type's name, with `#2` and so on where several files declare different types of that name. */
  readonly types: Readonly<Record<string, ModelNamedType>>;
  /** Libraries, coclasses, dispinterfaces, runtime classes, cpp_quote: what has no form on the wire. */
  readonly declarations: readonly ModelDeclaration[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Line and column are counted from 1. */
export interface ModelPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface ModelInterface {
  readonly name: string;
  readonly uuid: string;
  /** Major and minor. */
  readonly version: readonly [number, number];
  readonly file: string;
  readonly text: string;
  readonly comment: string;
  readonly attributes: readonly ModelAttribute[];
  readonly endpoints: readonly string[];
  readonly operations: readonly ModelOperation[];
  /** What the server calls at its client; numbered on their own. */
  readonly callbacks: readonly ModelOperation[];
  /** [local] procedures, and the operation that [call_as] sends in their place. */
  readonly locals: readonly { readonly name: string; readonly text: string; readonly comment: string; readonly calledAs?: string }[];
  /** Operations of an object interface that have no form on the wire. */
  readonly omitted: readonly { readonly name: string; readonly opnum: number; readonly why: string }[];
  readonly constants: readonly ModelConstant[];
  /** Ids of types that are part of it though no operation reaches them. */
  readonly exported: readonly string[];
  /** Types with [encode] or [decode]. */
  readonly pickled: readonly { readonly name: string; readonly type: ModelType; readonly encode: boolean; readonly decode: boolean }[];
  /** How C programs bind to it, where an ACF says so. */
  readonly handle: { readonly kind: "auto" | "explicit" | "implicit"; readonly type?: string; readonly name?: string } | null;
}

export interface ModelAttribute {
  readonly name: string;
  /** As written: `size_is(n + 1)`. */
  readonly text: string;
}

export interface ModelOperation {
  readonly opnum: number;
  readonly name: string;
  readonly place: ModelPlace | null;
  readonly text: string;
  readonly comment: string;
  readonly attributes: readonly ModelAttribute[];
  readonly parameters: readonly ModelParameter[];
  /** null: no result. */
  readonly returns: { readonly type: ModelType; readonly text: string } | null;
  /** What a result says: a status of this kind, or null for data. */
  readonly status: StatusKind;
  readonly idempotent: boolean;
  readonly maybe: boolean;
  readonly broadcast: boolean;
  /** Where [comm_status] and [fault_status] tell: "return" or a parameter's name. */
  readonly commStatus: string | null;
  readonly faultStatus: string | null;
  /** [call_as]: the [local] procedure that programs call in its place. */
  readonly callAs: string | null;
  /** [encode] and [decode]: its parameters go to or come from a buffer, and it is no call. */
  readonly pickle: { readonly encode: boolean; readonly decode: boolean } | null;
}

export interface ModelParameter {
  readonly name: string;
  readonly direction: "in" | "out" | "inout";
  readonly type: ModelType;
  readonly text: string;
  readonly comment: string;
  /** A caller may leave it out: it follows from others. */
  readonly derived: boolean;
}

export interface ModelConstant {
  readonly name: string;
  /** "integer" where the value is a string of digits: a double cannot hold it. */
  readonly kind: "number" | "integer" | "string";
  readonly value: number | string;
  readonly text: string;
  readonly comment: string;
}

/** A structure, union or enumeration with its name. */
export interface ModelNamedType {
  readonly name: string;
  readonly place: ModelPlace | null;
  readonly text: string;
  readonly comment: string;
  readonly type: ModelType;
  /** By member, arm or constant of an enumeration, what the IDL has. `derived` members may be left out when sending. */
  readonly members: Readonly<Record<string, { readonly text: string; readonly comment: string; readonly derived: boolean }>>;
}

/**
 * A descriptor, as src/ndr/types.ts has them: `kind` and its properties, `{ ref }` where it is a named type, `{ kind: "guid" }` for GUIDs. A union in
 * a place with [switch_is] is `{ ref, switchIs, tag }`. Expressions are arrays: `["/", ["field", "Length"], 2]`.
 */
export type ModelType =
  | { readonly kind: string; readonly [property: string]: ModelValue }
  | { readonly ref: string; readonly [property: string]: ModelValue };

export type ModelValue = string | number | boolean | null | readonly ModelValue[] | { readonly [property: string]: ModelValue };

/** @param result what compileIdl() gave, or several of them, as for files that are compiled apart */
export function toModel(result: CompileResult | readonly CompileResult[]): Model {
  const results = "interfaces" in result ? [result] : result;
  const types = new Types();
  const interfaces = results.flatMap((one) => one.interfaces.map((compiled) => interfaceModel(compiled, types)));
  return {
    schema: "opnum.midl/1",
    files: [...new Set(results.flatMap((one) => one.files))],
    interfaces,
    types: types.all(),
    declarations: results.flatMap((one) => modelTree(one.tree ?? [])),
    diagnostics: results.flatMap((one) => one.diagnostics),
  };
}

function interfaceModel(compiled: CompiledInterface, types: Types): ModelInterface {
  types.enter(compiled);
  const { name, uuid, version, endpoints = [], operations } = compiled.interface;
  const operation = (of: Operation): ModelOperation => operationModel(of, compiled, types);
  return {
    name,
    uuid,
    version,
    file: compiled.file,
    text: compiled.text,
    comment: compiled.comment,
    attributes: compiled.attributes.map((attribute) => ({ name: attribute.name, text: attribute.text })),
    endpoints,
    operations: operations.map(operation),
    callbacks: compiled.callbacks.map(operation),
    locals: compiled.locals.map((local) => ({ ...local })),
    omitted: compiled.omitted.map((one) => ({ ...one })),
    constants: compiled.constants.map(({ name: of, value, text, comment }) => ({
      name: of,
      kind: typeof value === "bigint" ? "integer" : typeof value === "number" ? "number" : "string",
      value: typeof value === "bigint" ? String(value) : value,
      text,
      comment,
    })),
    exported: compiled.exported.map((type) => types.id(type)),
    pickled: compiled.pickling.types.map(({ name: of, type, encode, decode }) => ({
      name: of,
      type: types.reference(type),
      encode,
      decode,
    })),
    handle: compiled.handle ?? null,
  };
}

function operationModel(operation: Operation, compiled: CompiledInterface, types: Types): ModelOperation {
  const info = compiled.operations.get(operation);
  const derived = derivable(operation.params.filter((param) => param.dir !== "out"));
  return {
    opnum: operation.opnum,
    name: operation.name,
    place: placeOf(info?.at),
    text: info?.text ?? "",
    comment: info?.comment ?? "",
    attributes: (info?.attributes ?? []).map((attribute) => ({ name: attribute.name, text: attributeText(attribute) })),
    parameters: operation.params.map((param) => ({
      name: param.name,
      direction: param.dir,
      type: types.reference(param.type),
      text: info?.parameters.get(param.name)?.text ?? "",
      comment: info?.parameters.get(param.name)?.comment ?? "",
      derived: derived.has(param.name),
    })),
    returns: operation.returns === null ? null : { type: types.reference(operation.returns), text: info?.returnText ?? "" },
    status: operation.status,
    idempotent: operation.idempotent === true,
    maybe: operation.maybe === true,
    broadcast: operation.broadcast === true,
    commStatus: operation.commStatus ?? null,
    faultStatus: operation.faultStatus ?? null,
    callAs: info?.callAs ?? null,
    pickle: compiled.pickling.operations.get(operation) ?? null,
  };
}

/** The named types met so far. */
class Types {
  readonly #ids = new Map<Type, string>();
  readonly #variants = new Map<Type, Type>();
  readonly #infos = new Map<
    Type,
    {
      readonly name: string;
      readonly text: string;
      readonly comment: string;
      readonly at?: Place;
      readonly members: ReadonlyMap<string, { readonly text: string; readonly comment: string }>;
    }
  >();
  readonly #taken = new Set<string>();
  readonly #order: Type[] = [];

  enter(compiled: CompiledInterface): void {
    for (const [type, info] of compiled.types) this.#infos.set(type, info);
    for (const [variant, of] of compiled.variantOf) this.#variants.set(variant, of);
  }

  id(type: Type): string {
    const of = resolve(type);
    let id = this.#ids.get(of);
    if (id === undefined) {
      const name = this.#infos.get(of)?.name ?? ("name" in of ? String(of.name) : "Anonymous");
      id = name;
      for (let i = 2; this.#taken.has(id); i += 1) id = `${name}#${i}`;
      this.#taken.add(id);
      this.#ids.set(of, id);
      this.#order.push(of);
    }
    return id;
  }

  /** A type where it is used. */
  reference(type: Type): ModelType {
    const of = resolve(type);
    const base = this.#variants.get(of);
    if (base !== undefined && of.kind === "union") {
      const { switchIs, tag, unchecked } = of;
      return { ref: this.id(base), switchIs: this.#value(switchIs ?? null), tag: this.reference(tag), ...(unchecked ? { unchecked } : {}) };
    }
    if (of === guid) return { kind: "guid" };
    return this.#infos.has(of) ? { ref: this.id(of) } : this.#whole(of);
  }

  /** All that were referred to, each once. */
  all(): Record<string, ModelNamedType> {
    const out: Record<string, ModelNamedType> = Object.create(null);
    // Grows while it is gone through: the types of members are met here.
    for (let i = 0; i < this.#order.length; i += 1) {
      const type = this.#order[i] as Type;
      const info = this.#infos.get(type);
      const derived = type.kind === "struct" ? derivable(type.fields) : new Set<string>();
      const members: Record<string, { text: string; comment: string; derived: boolean }> = Object.create(null);
      for (const [name, { text, comment }] of info?.members ?? []) members[name] = { text, comment, derived: derived.has(name) };
      out[this.id(type)] = {
        name: info?.name ?? this.id(type),
        place: placeOf(info?.at),
        text: info?.text ?? "",
        comment: info?.comment ?? "",
        type: this.#whole(type),
        members,
      };
    }
    return out;
  }

  /** Its own properties; types among them by reference. */
  #whole(type: Type): ModelType {
    return this.#entries(type) as ModelType;
  }

  #value(value: unknown): ModelValue {
    if (typeof value === "bigint") return String(value);
    if (typeof value === "number" && !Number.isFinite(value)) return String(value);
    if (typeof value !== "object" || value === null) return (value ?? null) as ModelValue;
    if (Array.isArray(value)) return value.map((item) => this.#value(item));
    return "kind" in value ? this.reference(value as Type) : this.#entries(value);
  }

  #entries(value: object): { readonly [property: string]: ModelValue } {
    const out: Record<string, ModelValue> = Object.create(null);
    for (const [key, item] of Object.entries(value)) if (item !== undefined) out[key] = this.#value(item);
    return out;
  }
}

function placeOf(at: Place | undefined): ModelPlace | null {
  return at === undefined ? null : { file: at.source.name, ...at.source.position(at.start) };
}
