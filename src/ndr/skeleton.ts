/**
 * Examples of values as JSON, for somebody to fill in: zeros, empty texts and lists, pointers that are null. They are values that the codecs take: sizes
 * fit what they are the size of, tags the arms that are there, numbers their ranges. What follows from other members is left out.
 */
import { derivable } from "./derive.ts";
import { evaluate, fieldsOf, invert, type Scope } from "./expr.ts";
import { define, fromJson, type Json } from "./json.ts";
import { armOf, isGuid, isOctet, isOctets, isText } from "./layout.ts";
import type { ArrayType, Dimension, Expr, Parameter, StringType, Type, UnionType } from "./types.ts";
import { resolve } from "./walk.ts";

/** Pointers and lists that are followed one behind the other, and in all: a type that holds itself several times grows fast. */
const MAX_DEPTH = 6;
const MAX_FOLLOWED = 200;
/** Octets that are written out; more are said by their number. */
const MAX_HEX = 64;

/**
 * @param full pointers that may be null lead somewhere, and lists have an element, as far as the type does not go on for ever
 */
export function skeleton(type: Type, full = false): Json {
  return new Sketcher(full).value(type, NOWHERE, 0);
}

/** The [in] parameters of an operation, without those that follow from others. */
export function parametersSkeleton(parameters: readonly Parameter[], full = false): { [name: string]: Json } {
  return new Sketcher(full).members(
    parameters.filter((parameter) => parameter.dir !== "out"),
    0,
  );
}

interface Member {
  readonly name: string;
  readonly type: Type;
}

/** The members beside a value, with those that an array, a text or a union of the skeleton determines. */
interface Around extends Scope {
  readonly determined: Set<string>;
}

const NOWHERE: Around = { get: () => undefined, type: () => undefined, determined: new Set() };

class Sketcher {
  readonly #full: boolean;
  #left: number;

  constructor(full: boolean) {
    this.#full = full;
    this.#left = full ? MAX_FOLLOWED : 0;
  }

  /** Members are made on demand: a size has to be known before what it is the size of. */
  members(siblings: readonly Member[], depth: number): { [name: string]: Json } {
    const made = new Map<string, Json>();
    const numbers = new Map<string, unknown>();
    const typeOf = (name: string) => siblings.find((one) => one.name === name)?.type;
    const making = new Set<string>();
    const make = (name: string, type: Type): Json => {
      const known = made.get(name);
      if (known !== undefined) return known;
      making.add(name);
      const wanted = this.#wanted(name, siblings, around, depth);
      const json = wanted === undefined ? this.value(type, around, depth) : numeral(type, wanted);
      making.delete(name);
      made.set(name, json);
      return json;
    };
    const around: Around = {
      determined: new Set(),
      type: typeOf,
      get: (name) => {
        const type = typeOf(name);
        if (type === undefined || making.has(name)) return undefined;
        if (!numbers.has(name)) numbers.set(name, fromJson(type, make(name, type)));
        return numbers.get(name);
      },
    };
    for (const { name, type } of siblings) make(name, type);
    const follows = new Set(derivable(siblings));
    for (const { type } of siblings) {
      const of = pointee(type);
      if (of.kind === "interface") for (const name of fieldsOf(of.iidIs)) follows.add(name);
    }
    const out: { [name: string]: Json } = {};
    for (const { name } of siblings) {
      if (follows.has(name) && around.determined.has(name)) continue;
      define(out, name, made.get(name)!);
    }
    return out;
  }

  value(declared: Type, around: Around, depth: number): Json {
    const type = resolve(declared);
    switch (type.kind) {
      case "pointer":
        if (type.mode !== "ref" && !this.#follow(depth)) return this.#nothing(type.to, around);
        return this.value(type.to, around, depth + 1);
      case "relative":
        return this.#follow(depth) ? this.value(type.to, around, depth + 1) : this.#nothing(type.to, around);
      case "range":
        return Math.min(type.max, Math.max(0, type.min));
      case "flagged":
      case "subcontext":
        return this.value(type.of, around, depth);
      case "charset":
        return type.of.kind === "string" ? this.#text(type.of, around) : "\0".repeat(this.#extent(type.of.dims[0]!, around));
      case "transmit":
        return this.value(type.wire, around, depth);
      case "base":
        if (type.base === "boolean") return false;
        return /64$/.test(type.base) && !type.base.startsWith("float") ? "0" : 0;
      case "enum":
        return Object.keys(type.values ?? {})[0] ?? 0;
      case "named":
        // A word of bits with none of them; else the first that is named.
        return type.bits ? (/64$/.test(type.base) ? "0" : 0) : (Object.keys(type.values)[0] ?? 0);
      case "packed":
        return "0";
      case "string":
        return type.unit === "byte" ? zeros(this.#text(type, around).length) : this.#text(type, around);
      case "array":
        return this.#array(type, 0, around, depth);
      case "pipe":
        return isOctet(type.of) ? "hex:" : [];
      case "struct":
        return isGuid(type) ? "00000000-0000-0000-0000-000000000000" : this.members(type.fields, depth + 1);
      case "union":
        return this.#union(type, around, depth);
      case "interface":
        mark(type.iidIs, around);
        return { iid: type.iid ?? "00000000-0000-0000-0000-000000000000", data: "hex:" };
      case "text":
        return type.list === true ? [] : "";
      case "special":
        return "";
      case "blob":
        return "hex:";
      case "optional":
      case "context":
      case "ignored":
      case "opaque":
        return null;
    }
  }

  #follow(depth: number): boolean {
    return depth <= MAX_DEPTH && this.#left > 0 && this.#left-- > 0;
  }

  /** A null pointer: of an array or a text it says that there are no elements, of a union it says nothing of the tag. */
  #nothing(to: Type, around: Around): null {
    const target = pointee(to);
    if (target.kind === "array")
      for (const dim of target.dims) for (const expr of [dim.size, dim.length]) if (isZero(expr, around)) mark(expr, around);
    if (target.kind === "string" && isZero(target.size, around)) mark(target.size, around);
    return null;
  }

  #array(type: ArrayType, dimension: number, around: Around, depth: number): Json {
    const dim = type.dims[dimension]!;
    const count = this.#extent(dim, around);
    if (isOctets(type)) return zeros(count);
    // A text in an array of fixed size is filled up with NULs.
    if (isText(type)) return typeof dim.size === "number" && !dim.varying ? "" : "\0".repeat(count);
    return Array.from({ length: count }, () =>
      dimension + 1 < type.dims.length ? this.#array(type, dimension + 1, around, depth) : this.value(type.of, around, depth + 1),
    );
  }

  #extent(dim: Dimension, around: Around): number {
    if (typeof dim.size === "number" && !dim.varying) return dim.size;
    const said = dim.varying && dim.length !== undefined ? dim.length : dim.size;
    // Without a length of its own a varying array has as many elements as are given.
    const count = typeof said === "object" ? evaluate(said, around) : dim.varying ? 0 : undefined;
    const elements = Math.max(Number(count ?? 0), dim.range?.[0] ?? 0);
    // What has another value than the elements say does not follow from them.
    for (const expr of [dim.size, dim.length])
      if (typeof expr === "object" && Number(evaluate(expr, around)) === elements) mark(expr, around);
    return elements;
  }

  #text(type: StringType, around: Around): string {
    mark(type.size, around);
    const least = Math.max(type.range?.[0] ?? 1, 1) - 1;
    const said = typeof type.size === "object" ? Number(evaluate(type.size, around) ?? 1) : 1;
    return "x".repeat(Math.max(least, Math.min(said, 256) - 1));
  }

  #union(type: UnionType, around: Around, depth: number): Json {
    mark(type.switchIs, around);
    const said = type.switchIs === undefined ? undefined : evaluate(type.switchIs, around);
    const tag = said === undefined ? (type.arms[0]?.cases[0] ?? 0) : Number(said);
    const arm = armOf(type, tag);
    const out: { [name: string]: Json } = {};
    define(out, type.tagName, numeral(type.tag, tag));
    if (arm !== undefined && arm.type !== null) define(out, arm.name, this.value(arm.type, NOWHERE, depth + 1));
    return out;
  }

  /** What a member has to be for the arrays, texts and unions that name it; undefined where none does. */
  #wanted(name: string, siblings: readonly Member[], around: Around, depth: number): number | undefined {
    const self = siblings.find((one) => one.name === name);
    if (self === undefined || !isNumber(self.type)) return undefined;
    let wanted: number | undefined;
    for (const sibling of siblings) {
      if (sibling === self) continue;
      for (const { expr, target } of correlations(sibling.type)) {
        if (!fieldsOf(expr).has(name)) continue;
        if (target.kind === "union") return tagFor(target, expr, name, around);
        // Texts have room for their terminator; lists have an element where pointers are followed.
        const least = target.kind === "string" ? 1 : this.#full && this.#left > 0 && depth <= MAX_DEPTH ? 1 : 0;
        wanted = Math.max(wanted ?? 0, sizeFor(expr, least, name, around));
      }
    }
    const range = rangeOf(self.type);
    return wanted === undefined || range === undefined ? wanted : Math.min(Math.max(wanted, range[0]), range[1]);
  }
}

/** The expressions over siblings that a member carries. */
function* correlations(declared: Type): Generator<{ readonly expr: Expr; readonly target: ArrayType | StringType | UnionType }> {
  let type = resolve(declared);
  for (let hops = 0; hops < 32; hops++) {
    if (type.kind === "pointer" || type.kind === "relative") type = resolve(type.to);
    else if (type.kind === "flagged" || type.kind === "subcontext" || type.kind === "charset" || type.kind === "optional")
      type = resolve(type.of);
    else if (type.kind === "transmit") type = resolve(type.wire);
    else if (type.kind === "array") {
      for (const dim of type.dims) {
        if (dim.length !== undefined) yield { expr: dim.length, target: type };
        if (typeof dim.size === "object") yield { expr: dim.size, target: type };
      }
      type = resolve(type.of);
    } else {
      if (type.kind === "string" && typeof type.size === "object") yield { expr: type.size, target: type };
      if (type.kind === "union" && type.switchIs !== undefined) yield { expr: type.switchIs, target: type };
      return;
    }
  }
}

/** What makes so many elements, or a few more: of [n + 1] there is always one. */
function sizeFor(expr: Expr, least: number, name: string, around: Around): number {
  for (let count = least; count < least + 5; count++) {
    const value = invert(expr, count, name, around);
    if (value !== undefined && value >= 0) return value;
  }
  return least;
}

/** The first case that the expression can have. */
function tagFor(union: UnionType, expr: Expr, name: string, around: Around): number | undefined {
  for (const arm of union.arms) {
    for (const tag of arm.cases) {
      const value = invert(expr, tag, name, around) ?? trial(expr, tag, name, around);
      if (value !== undefined) return value;
    }
  }
  return undefined;
}

/** The tag itself, where an expression that cannot be turned round (a mask, say) leaves it as it is. */
function trial(expr: Expr, tag: number, name: string, around: Around): number | undefined {
  const scope: Scope = { type: (one) => around.type(one), get: (one) => (one === name ? tag : around.get(one)) };
  return Number(evaluate(expr, scope)) === tag ? tag : undefined;
}

function pointee(declared: Type): Type {
  let type = resolve(declared);
  for (let hops = 0; hops < 32 && (type.kind === "pointer" || type.kind === "flagged" || type.kind === "charset"); hops++)
    type = resolve(type.kind === "pointer" ? type.to : type.of);
  return type;
}

function isNumber(declared: Type): boolean {
  const type = resolve(declared);
  switch (type.kind) {
    case "pointer":
      // A number behind a pointer that may be null: the arrays then have no elements.
      return type.mode === "ref" && isNumber(type.to);
    case "range":
    case "flagged":
      return isNumber(type.of);
    case "base":
      return !["boolean", "float32", "float64"].includes(type.base);
    default:
      return type.kind === "enum" || type.kind === "named" || type.kind === "packed";
  }
}

function rangeOf(declared: Type): readonly [number, number] | undefined {
  const type = resolve(declared);
  if (type.kind === "range") return [type.min, type.max];
  return type.kind === "pointer" ? rangeOf(type.to) : type.kind === "flagged" ? rangeOf(type.of) : undefined;
}

/** A number as somebody writes one of this type: by its name where it has one. */
function numeral(declared: Type, value: number): Json {
  const type = resolve(declared);
  switch (type.kind) {
    case "pointer":
      return numeral(type.to, value);
    case "range":
    case "flagged":
      return numeral(type.of, value);
    case "transmit":
      return numeral(type.wire, value);
    case "enum":
    case "named":
      return Object.entries(type.values ?? {}).find(([, one]) => Number(one) === value)?.[0] ?? value;
    case "packed":
      return String(value);
    case "base":
      return type.base === "boolean" ? value !== 0 : /64$/.test(type.base) ? String(value) : value;
    default:
      return value;
  }
}

function zeros(count: number): string {
  return count > MAX_HEX ? `zeros:${count}` : `hex:${"00".repeat(count)}`;
}

function isZero(expr: number | Expr | "open" | undefined, around: Around): boolean {
  return typeof expr === "object" && Number(evaluate(expr, around)) === 0;
}

function mark(expr: number | Expr | "open" | undefined, around: Around): void {
  for (const name of fieldsOf(expr)) around.determined.add(name);
}
