/**
 * Decoding by interpreting descriptors: the specification in code. `compile.ts` must accept the same octets and give the same values.
 *
 * Every count is checked against the octets that are there before anything is allocated, every correlation against its expression as soon as
 * all that it needs has been read ([MS-RPCE] 3.1.1.5.3), and referents are read from queues on a stack of our own (see encode.ts). Not checked
 * is 3.1.1.5.3.3.1.2 (a null pointer to an array whose size is not zero): [C706] 14.3.10 allows it, and clients of the registry's
 * interface do it all the time.
 */
import {
  RPC_S_INVALID_BOUND,
  RPC_S_INVALID_TAG,
  RPC_X_BAD_STUB_DATA,
  RPC_X_ENUM_VALUE_OUT_OF_RANGE,
  RPC_X_NULL_REF_POINTER,
} from "../../status/codes.ts";
import { NdrError, type Party } from "../../status/errors.ts";
import { DecodeScope, membersOf } from "../correlate.ts";
import { castTo, evaluate, type Scope, type Value } from "../expr.ts";
import { formatGuid } from "../guid.ts";
import {
  alignOf,
  armAlign,
  armOf,
  baseSize,
  conformantEnd,
  isGuid,
  isOctets,
  isText,
  listLink,
  maxCount,
  minSize,
  resolve,
  scalarOf,
  typeKey,
  unitSize,
} from "../layout.ts";
import { child, type Path, show } from "../path.ts";
import { narrowText, wideText } from "../text.ts";
import type {
  ArrayType,
  BaseType,
  EnumType,
  Expr,
  NdrFormat,
  NdrLimits,
  PointerType,
  StringType,
  StructType,
  Type,
  UnionType,
} from "../types.ts";

interface Deferred {
  readonly type: PointerType;
  readonly id: number;
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string | number;
  readonly path: Path;
  readonly scope: Scope | null;
  readonly link: boolean;
}

interface Frame {
  readonly items: Deferred[];
  next: number;
  readonly depth: number;
}

/** What a scope says about sizes when a response is decoded: the request's values bound them ([MS-RPCE] 3.1.2.7.1). */
export interface Bounds {
  readonly scope: Scope;
}

export class Decoder {
  readonly #is64: boolean;
  readonly #little: boolean;
  readonly #limits: NdrLimits;
  readonly #party: Party;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at: number;
  #elements = 0;
  #full: Map<number, { value: unknown; key: string }> | null = null;
  #queue: Deferred[] = [];
  /** Checks that need members which follow on the wire. */
  #postponed: (() => boolean)[] = [];
  /** The call's other direction; null where there is none. */
  #bounds: Scope | null = null;
  #maxima: number[] = [];

  constructor(bytes: Uint8Array, format: NdrFormat, limits: NdrLimits, party: Party, start = 0) {
    this.#bytes = plainBytes(bytes);
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#is64 = format.syntax === "ndr64";
    this.#little = format.littleEndian;
    this.#limits = limits;
    this.#party = party;
    this.#at = start;
    if (bytes.length > limits.maxBytes) this.#fail(RPC_X_BAD_STUB_DATA, null, `${bytes.length} octets are more than ${limits.maxBytes}`);
  }

  /** Octets read so far. */
  get position(): number {
    return this.#at;
  }

  /** A parameter, a return value or a value on its own, into `holder[key]`. `bounds`: the scope of the other direction, for responses. */
  top(type: Type, holder: Record<string, unknown>, key: string, path: Path, scope: Scope | null, bounds: Scope | null = null): void {
    this.#bounds = bounds;
    this.#pointee(type, holder, key, path, scope, true);
    if (this.#queue.length > 0) this.#deferred();
  }

  /** Runs the checks that had to wait. */
  finish(): void {
    for (const check of this.#postponed) check();
    this.#postponed = [];
  }

  #pointee(
    type: Type,
    holder: Record<string, unknown> | unknown[],
    key: string | number,
    path: Path,
    scope: Scope | null,
    top = false,
  ): unknown {
    const t = resolve(type);
    if (t.kind === "pointer") {
      if (t.mode === "ref") return this.#pointee(t.to, holder, key, path, scope, top);
      return this.#pointer(t, holder, key, path, scope, false, false);
    }
    const value = this.#flat(t, path, scope, "outermost");
    (holder as Record<string | number, unknown>)[key] = value;
    return value;
  }

  #deferred(): void {
    const stack: Frame[] = [{ items: this.#queue, next: 0, depth: 1 }];
    this.#queue = [];
    while (stack.length > 0) {
      const frame = stack.at(-1)!;
      const item = frame.items[frame.next++]!;
      const tail = frame.next === frame.items.length;
      if (tail) stack.pop();
      if (item.type.mode === "full") {
        const key = typeKey(item.type.to);
        this.#full ??= new Map();
        const known = this.#full.get(item.id);
        if (known !== undefined) {
          if (known.key !== key)
            this.#fail(RPC_X_BAD_STUB_DATA, item.path, `referent ${item.id} is ${known.key} elsewhere and ${key} here`);
          (item.holder as Record<string | number, unknown>)[item.key] = known.value;
          continue;
        }
        const to = resolve(item.type.to);
        if (to.kind === "pointer") this.#pointee(to, item.holder, item.key, item.path, item.scope);
        else this.#full.set(item.id, { value: this.#pointee(to, item.holder, item.key, item.path, item.scope), key });
      } else {
        this.#pointee(item.type.to, item.holder, item.key, item.path, item.scope);
      }
      if (this.#queue.length === 0) continue;
      const depth = frame.depth + (tail || item.link ? 0 : 1);
      if (depth > this.#limits.maxDepth)
        this.#fail(RPC_X_BAD_STUB_DATA, item.path, `pointers are nested more than ${this.#limits.maxDepth} deep`);
      stack.push({ items: this.#queue, next: 0, depth });
      this.#queue = [];
    }
  }

  #flat(type: Type, path: Path, scope: Scope | null, place: "outermost" | "embedded" | "element"): unknown {
    const t = resolve(type);
    switch (t.kind) {
      case "base":
        return this.#base(t, path);
      case "enum":
        return this.#enum(t, path);
      case "range": {
        const number = this.#flat(t.of, path, scope, place) as number | bigint;
        if (number < t.min || number > t.max) {
          this.#fail(RPC_S_INVALID_BOUND, path, `${number} is outside of its range ${t.min} to ${t.max}`);
        }
        return number;
      }
      case "array":
        return this.#array(t, path, scope, place === "embedded" ? this.#maxima : this.#readMaxima(t, path));
      case "string":
        return this.#string(t, path, scope, place === "embedded" ? this.#maxima : this.#readMaxima(t, path));
      case "struct":
        return this.#struct(t, path, place !== "embedded");
      case "union":
        return this.#union(t, path, scope);
      case "context":
        return this.#context(path);
      case "pointer":
      case "pipe":
        return this.#fail(RPC_X_BAD_STUB_DATA, path, `a ${t.kind} cannot stand here`);
    }
  }

  // --- scalars ---

  #base(t: BaseType, path: Path): unknown {
    const size = baseSize(t.base, this.#is64);
    this.#align(size);
    const at = this.#take(size, path);
    const view = this.#view;
    switch (t.base) {
      case "int8":
        return view.getInt8(at);
      case "uint8":
      case "char":
      case "byte":
        return view.getUint8(at);
      case "int16":
        return view.getInt16(at, this.#little);
      case "uint16":
      case "wchar":
        return view.getUint16(at, this.#little);
      case "int32":
        return view.getInt32(at, this.#little);
      case "uint32":
      case "error_status":
        return view.getUint32(at, this.#little);
      case "int64":
        return view.getBigInt64(at, this.#little);
      case "uint64":
        return view.getBigUint64(at, this.#little);
      case "int3264":
        return this.#is64 ? view.getBigInt64(at, this.#little) : BigInt(view.getInt32(at, this.#little));
      case "uint3264":
        return this.#is64 ? view.getBigUint64(at, this.#little) : BigInt(view.getUint32(at, this.#little));
      case "float32":
        return view.getFloat32(at, this.#little);
      case "float64":
        return view.getFloat64(at, this.#little);
      case "boolean":
        return view.getUint8(at) !== 0;
    }
  }

  #enum(t: EnumType, path: Path): number {
    const size = t.v1 || this.#is64 ? 4 : 2;
    this.#align(size);
    const at = this.#take(size, path);
    const value = size === 4 ? this.#view.getInt32(at, this.#little) : this.#view.getUint16(at, this.#little);
    if (!t.v1 && (value < 0 || value > 0x7fff)) {
      this.#fail(RPC_X_ENUM_VALUE_OUT_OF_RANGE, path, `${value} is no value of an enum of 16 bits`);
    }
    return value;
  }

  #context(path: Path): unknown {
    this.#align(4);
    const at = this.#take(20, path);
    let zero = 0;
    for (let i = at; i < at + 20; i++) zero |= this.#bytes[i]!;
    if (zero === 0) return null;
    return { attributes: this.#view.getUint32(at, this.#little), uuid: formatGuid(this.#bytes, at + 4, this.#little) };
  }

  // --- pointers ---

  /** Puts null, or what waits for its referent, at `holder[key]`. */
  #pointer(
    t: PointerType,
    holder: Record<string, unknown> | unknown[],
    key: string | number,
    path: Path,
    scope: Scope | null,
    embedded: boolean,
    element: boolean,
    link = false,
  ): undefined {
    const slot = holder as Record<string | number, unknown>;
    let id = 1;
    if (t.mode !== "ref" || (embedded && (this.#is64 || !element))) id = this.#id(path);
    // NDR20 does not say what the four octets of an embedded reference pointer are ([C706] 14.3.12.2), NDR64 that they are not zero.
    if (t.mode === "ref" && !this.#is64) id = 1;
    if (id === 0) {
      if (t.mode === "ref") this.#fail(RPC_X_NULL_REF_POINTER, path, "a reference pointer is null");
      slot[key] = null;
      return undefined;
    }
    slot[key] = undefined;
    this.#queue.push({ type: t, id, holder, key, path, scope, link });
    return undefined;
  }

  #id(path: Path): number {
    if (!this.#is64) {
      this.#align(4);
      return this.#view.getUint32(this.#take(4, path), this.#little);
    }
    this.#align(8);
    const id = this.#view.getBigUint64(this.#take(8, path), true);
    // Full pointers are told apart by their ids, which no sender makes larger than a pointer of its own that fits a double.
    if (id > BigInt(Number.MAX_SAFE_INTEGER)) this.#fail(RPC_X_BAD_STUB_DATA, path, `referent id ${id} is too large`);
    return Number(id);
  }

  /** A maximum count, offset or actual count; all stay below 2^31. */
  #word(path: Path, what: string): number {
    const size = this.#is64 ? 8 : 4;
    this.#align(size);
    const at = this.#take(size, path);
    const value = this.#is64 ? this.#view.getBigUint64(at, true) : this.#view.getUint32(at, this.#little);
    if (value > maxCount) this.#fail(RPC_S_INVALID_BOUND, path, `${what} ${value} is larger than any array`);
    return Number(value);
  }

  // --- constructed types ---

  #struct(t: StructType, path: Path, outermost: boolean): unknown {
    if (isGuid(t)) {
      this.#align(4);
      return formatGuid(this.#bytes, this.#take(16, path), this.#little);
    }
    const maxima = outermost ? (conformantEnd(t) === null ? [] : this.#hoist(t, path)) : this.#maxima;
    const align = alignOf(t, this.#is64);
    this.#align(align);
    const value: Record<string, unknown> = {};
    const scope = new DecodeScope(membersOf(t.fields), value);
    const link = listLink(t);
    const hoisted = conformantEnd(t) === null ? -1 : t.fields.length - 1;
    for (let i = 0; i < t.fields.length; i++) {
      const field = t.fields[i]!;
      const at = child(path, field.name);
      const type = resolve(field.type);
      if (type.kind === "pointer") {
        this.#pointer(type, value, field.name, at, scope, true, false, link === field.name);
        continue;
      }
      if (i === hoisted) this.#maxima = maxima;
      value[field.name] = this.#flat(type, at, scope, i === hoisted ? "embedded" : "outermost");
    }
    if (this.#is64) this.#align(align, path);
    return value;
  }

  #hoist(t: StructType, path: Path): number[] {
    const end = conformantEnd(t)!;
    const at = child(path, t.fields.at(-1)!.name);
    return end.kind === "struct" ? this.#hoist(end, at) : this.#readMaxima(end, at);
  }

  #readMaxima(t: ArrayType | StringType, path: Path): number[] {
    if (t.kind === "string") return typeof t.size === "number" ? [] : [this.#word(path, "maximum count")];
    const maxima: number[] = [];
    for (const dim of t.dims) {
      if (typeof dim.size === "number") continue;
      const max = this.#word(path, "maximum count");
      if (dim.range !== undefined && (max < dim.range[0] || max > dim.range[1])) {
        this.#fail(RPC_S_INVALID_BOUND, path, `${max} elements are outside of the range ${dim.range[0]} to ${dim.range[1]}`);
      }
      maxima.push(max);
    }
    return maxima;
  }

  #array(t: ArrayType, path: Path, scope: Scope | null, maxima: number[]): unknown {
    const extents: number[] = [];
    let conformant = 0;
    for (const dim of t.dims) {
      const max = typeof dim.size === "number" ? dim.size : maxima[conformant++]!;
      if (typeof dim.size !== "number" && dim.size !== "open") this.#correlate(dim.size, max, "size", path, scope);
      extents.push(max);
      if (!dim.varying) continue;
      const first = this.#word(path, "offset");
      const length = this.#word(path, "actual count");
      if (dim.first === undefined) {
        if (first !== 0) this.#fail(RPC_S_INVALID_BOUND, path, `starts at ${first}, not 0`);
      } else this.#correlate(dim.first, first, "offset", path, scope);
      if (first + length > max) this.#fail(RPC_S_INVALID_BOUND, path, `has ${length} elements from ${first} on where its size is ${max}`);
      if (dim.length !== undefined) this.#correlate(dim.length, length, "length", path, scope);
      extents[extents.length - 1] = length;
    }
    let total = 1;
    for (const extent of extents) total *= extent;
    if (isOctets(t)) {
      const at = this.#take(total, path);
      return this.#bytes.subarray(at, at + total);
    }
    if (isText(t)) {
      if (total === 0) return "";
      this.#align(2);
      const at = this.#take(total * 2, path);
      return wideText(this.#bytes, at, total, this.#little);
    }
    this.#affords(t.of, total, path);
    this.#count(total, path);
    return this.#rows(t, extents, 0, path, scope);
  }

  /** That many elements could be there: elements without octets in place (reference pointers in NDR20) have them later, or count as one. */
  #affords(type: Type, count: number, path: Path): void {
    const t = resolve(type);
    let least = minSize(t, this.#is64);
    if (least === 0 && t.kind === "pointer") least = minSize(t.to, this.#is64);
    const left = least === 0 ? this.#bytes.length + emptyElements : this.#bytes.length - this.#at;
    if (count * Math.max(least, 1) > left) {
      this.#fail(RPC_X_BAD_STUB_DATA, path, `${count} elements need at least ${count * Math.max(least, 1)} octets, ${left} are there`);
    }
  }

  #rows(t: ArrayType, extents: number[], index: number, path: Path, scope: Scope | null): unknown[] {
    const rows: unknown[] = [];
    const last = index === t.dims.length - 1;
    const of = resolve(t.of);
    const extent = extents[index]!;
    // Rows of no columns have no octets: they are bounded like elements without any.
    if (!last && extent > this.#bytes.length + emptyElements)
      this.#fail(RPC_X_BAD_STUB_DATA, path, `${extent} rows in ${this.#bytes.length} octets`);
    for (let i = 0; i < extent; i++) {
      const at = child(path, i);
      if (!last) {
        rows.push(this.#rows(t, extents, index + 1, at, scope));
        continue;
      }
      if (of.kind === "pointer") {
        this.#pointer(of, rows, i, at, scope, true, true);
        continue;
      }
      if (of.kind === "union" && of.ms && !of.encapsulated && !this.#is64) this.#align(armAlign(of, false));
      rows.push(this.#flat(of, at, scope, "element"));
    }
    return rows;
  }

  #string(t: StringType, path: Path, scope: Scope | null, maxima: number[]): unknown {
    const max = typeof t.size === "number" ? t.size : maxima[0]!;
    if (typeof t.size !== "number" && t.size !== "open") this.#correlate(t.size, max, "size", path, scope);
    const first = this.#word(path, "offset");
    const length = this.#word(path, "actual count");
    if (first !== 0) this.#fail(RPC_S_INVALID_BOUND, path, `a string starts at ${first}, not 0`);
    if (length > max) this.#fail(RPC_S_INVALID_BOUND, path, `has ${length} characters where its size is ${max}`);
    const measured = t.size === "open" ? length : max;
    if (t.range !== undefined && (measured < t.range[0] || measured > t.range[1])) {
      this.#fail(RPC_S_INVALID_BOUND, path, `${measured} characters are outside of the range ${t.range[0]} to ${t.range[1]}`);
    }
    if (length === 0) this.#fail(RPC_X_BAD_STUB_DATA, path, "a string has no terminator");
    const unit = unitSize(t);
    this.#align(unit);
    const at = this.#take(length * unit, path);
    const end = at + (length - 1) * unit;
    if (this.#bytes[end] !== 0 || (unit === 2 && this.#bytes[end + 1] !== 0))
      this.#fail(RPC_X_BAD_STUB_DATA, path, "a string has no terminator");
    if (t.unit === "wchar") return wideText(this.#bytes, at, length - 1, this.#little);
    return t.unit === "char" ? narrowText(this.#bytes, at, length - 1) : this.#bytes.subarray(at, at + length - 1);
  }

  #union(t: UnionType, path: Path, scope: Scope | null): unknown {
    const tagPath = child(path, t.tagName);
    const arms = armAlign(t, this.#is64);
    if (this.#is64) this.#align(arms);
    const tag = this.#flat(t.tag, tagPath, scope, "outermost");
    if (this.#is64 || (t.ms && !t.encapsulated)) this.#align(arms, path);
    const number = Number(tag);
    if (t.switchIs !== undefined) this.#correlate(t.switchIs, typeof tag === "bigint" ? tag : number, "discriminant", tagPath, scope, t);
    const arm = armOf(t, number);
    if (arm === undefined) this.#fail(RPC_S_INVALID_TAG, tagPath, `${number} selects no arm of ${t.name}`);
    const value: Record<string, unknown> = { [t.tagName]: tag };
    if (arm.type === null) return value;
    const type = resolve(arm.type);
    const armPath = child(path, arm.name);
    if (type.kind === "pointer") this.#pointer(type, value, arm.name, armPath, scope, true, false);
    else value[arm.name] = this.#flat(type, armPath, scope, "outermost");
    return value;
  }

  // --- correlation ---

  /**
   * [MS-RPCE] 3.1.1.5.3.2.1. What the expression needs may follow on the wire, then the check waits for it. In a response the request's values
   * hold where the server did not send the member again, and bound sizes and lengths where it did (3.1.2.7.1).
   */
  #correlate(expr: Expr, wire: Value, what: string, path: Path, scope: Scope | null, union?: UnionType): void {
    if (scope === null && typeof expr !== "number") return;
    const bounds = this.#bounds;
    const check = (): boolean => {
      const said = scope === null ? (expr as number) : evaluate(expr, scope);
      if (said === undefined) return false;
      if (BigInt(this.#cast(said, union)) === BigInt(wire)) return true;
      if (bounds !== null) {
        const asked = evaluate(expr, bounds);
        if (
          asked !== undefined &&
          (union === undefined ? BigInt(wire) <= BigInt(asked) : BigInt(this.#cast(asked, union)) === BigInt(wire))
        )
          return true;
      }
      this.#fail(
        union === undefined ? RPC_S_INVALID_BOUND : RPC_S_INVALID_TAG,
        path,
        `its ${what} is ${wire} where ${union === undefined ? what : "switch"}_is says ${said}`,
      );
    };
    if (!check()) this.#postponed.push(check);
  }

  #cast(value: Value, union: UnionType | undefined): Value {
    if (union === undefined) return value;
    const scalar = scalarOf(union.tag);
    return scalar.kind === "base" ? castTo(value, scalar.base) : Number(value);
  }

  // --- octets ---

  /** The octets of a gap are not looked at ([MS-RPCE] 3.1.1.5.3.2.2.6), but with a path they must be there. */
  #align(size: number, path?: Path): void {
    const rest = this.#at % size;
    if (rest === 0) return;
    this.#at += size - rest;
    if (path !== undefined && this.#at > this.#bytes.length)
      this.#fail(RPC_X_BAD_STUB_DATA, path, `${this.#at - this.#bytes.length} octets are missing`);
  }

  #take(size: number, path: Path): number {
    const at = this.#at;
    if (size > this.#bytes.length - at) {
      this.#fail(RPC_X_BAD_STUB_DATA, path, `${size} octets are needed at ${at}, ${Math.max(0, this.#bytes.length - at)} are there`);
    }
    this.#at = at + size;
    return at;
  }

  #count(elements: number, path: Path): void {
    this.#elements += elements;
    if (this.#elements > this.#limits.maxElements)
      this.#fail(RPC_X_BAD_STUB_DATA, path, `more than ${this.#limits.maxElements} elements in one stub`);
  }

  #fail(status: number, path: Path, reason: string): never {
    throw new NdrError(status, show(path), reason, this.#party);
  }
}

/** Elements without octets (empty structures, rows of no columns) that are let through besides as many as the stub has octets. */
export const emptyElements = 4096;

/** Views of a Buffer would be Buffers, which values of ours are not. */
export function plainBytes(bytes: Uint8Array): Uint8Array {
  return bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
