/**
 * Encoding by interpreting descriptors: the specification in code. `compile.ts` must give the same octets.
 *
 * A representation is written in two parts, [C706] 14.3.12.3: the octets in place, in which a pointer is its referent id, and the referents of
 * the pointers that were embedded, which follow the outermost construct, depth first and from left to right. They wait in queues on a stack of
 * our own: a list of 100,000 nodes is a loop here, no recursion.
 */
import {
  RPC_S_INVALID_BOUND,
  RPC_S_INVALID_TAG,
  RPC_X_BAD_STUB_DATA,
  RPC_X_ENUM_VALUE_OUT_OF_RANGE,
  RPC_X_NULL_REF_POINTER,
} from "../../status/codes.ts";
import { NdrError } from "../../status/errors.ts";
import { EncodeScope, member, membersOf, unshare } from "../correlate.ts";
import { castTo, evaluate, type Scope } from "../expr.ts";
import { parseGuid } from "../guid.ts";
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
  nullable,
  resolve,
  scalarOf,
  typeKey,
} from "../layout.ts";
import { child, type Path, show } from "../path.ts";
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

/** Referent ids as Windows gives them: any that are not zero would do for ref and unique pointers, full pointers need one each. */
export const firstReferent = 0x20000;

interface Deferred {
  readonly type: PointerType;
  readonly value: unknown;
  readonly path: Path;
  readonly scope: Scope | null;
  /** The pointer is the only link of its structure to its like. */
  readonly link: boolean;
}

interface Frame {
  readonly items: Deferred[];
  next: number;
  readonly depth: number;
}

export class Encoder {
  readonly #is64: boolean;
  readonly #little: boolean;
  readonly #limits: NdrLimits;
  #bytes = new Uint8Array(256);
  #view = new DataView(this.#bytes.buffer);
  #at: number;
  #elements = 0;
  #referents = 0;
  #uniqueId = firstReferent;
  #fullId = 1;
  #full: Map<unknown, { id: number; key: string }> | null = null;
  #queue: Deferred[] = [];

  /** @param start stub position of the first octet to be written, modulo 8 */
  constructor(format: NdrFormat, limits: NdrLimits, start = 0) {
    this.#is64 = format.syntax === "ndr64";
    this.#little = format.littleEndian;
    this.#limits = limits;
    this.#at = start;
  }

  /** Octets written, those before `start` included. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#at);
  }

  /** A parameter, a return value or a value on its own: top-level pointers, then what was deferred. */
  top(type: Type, value: unknown, path: Path, scope: Scope | null): void {
    this.#pointee(type, value, path, scope);
    if (this.#queue.length > 0) this.#deferred();
  }

  /** What a pointer points to, or a parameter: pointers here are not embedded, so a ref pointer is nothing on the wire. */
  #pointee(type: Type, value: unknown, path: Path, scope: Scope | null): void {
    const t = resolve(type);
    if (t.kind !== "pointer") {
      this.#flat(t, value, path, scope, "outermost");
      return;
    }
    if (t.mode !== "ref") {
      this.#pointer(t, value, path, scope, false, false);
      return;
    }
    if (value === undefined || (value === null && !nullable(t.to)))
      this.#fail(RPC_X_NULL_REF_POINTER, path, "a reference pointer cannot be null");
    this.#pointee(t.to, value, path, scope);
  }

  #deferred(): void {
    const stack: Frame[] = [{ items: this.#queue, next: 0, depth: 1 }];
    this.#queue = [];
    while (stack.length > 0) {
      const frame = stack.at(-1)!;
      const item = frame.items[frame.next++]!;
      // The last pointer of a frame replaces it: a chain of last members needs no more room than one node.
      const tail = frame.next === frame.items.length;
      if (tail) stack.pop();
      // A value that holds itself by pointers that are not full would never end.
      if (++this.#referents > this.#limits.maxElements)
        this.#fail(RPC_X_BAD_STUB_DATA, item.path, `more than ${this.#limits.maxElements} referents`);
      this.#pointee(item.type.to, item.type.mode === "full" ? unshare(item.value) : item.value, item.path, item.scope);
      if (this.#queue.length === 0) continue;
      const depth = frame.depth + (tail || item.link ? 0 : 1);
      if (depth > this.#limits.maxDepth)
        this.#fail(RPC_X_BAD_STUB_DATA, item.path, `pointers are nested more than ${this.#limits.maxDepth} deep`);
      stack.push({ items: this.#queue, next: 0, depth });
      this.#queue = [];
    }
  }

  #flat(type: Type, value: unknown, path: Path, scope: Scope | null, place: "outermost" | "embedded" | "element"): void {
    const t = resolve(type);
    if (value === undefined) this.#fail(RPC_X_BAD_STUB_DATA, path, "is missing");
    switch (t.kind) {
      case "base":
        this.#base(t, value, path);
        return;
      case "enum":
        this.#enum(t, value, path);
        return;
      case "range": {
        this.#flat(t.of, value, path, scope, place);
        const number = value as number | bigint;
        if (number < t.min || number > t.max) {
          this.#fail(RPC_S_INVALID_BOUND, path, `${number} is outside of its range ${t.min} to ${t.max}`);
        }
        return;
      }
      case "array":
        if (place === "outermost" || place === "element") this.#maxima(t, value, path, scope);
        this.#array(t, value, path, scope);
        return;
      case "string":
        if (place === "outermost" || place === "element") this.#maxima(t, value, path, scope);
        this.#string(t, value, path, scope);
        return;
      case "struct":
        this.#struct(t, value, path, place !== "embedded");
        return;
      case "union":
        this.#union(t, value, path, scope);
        return;
      case "pointer":
        this.#pointer(t, value, path, scope, true, place === "element");
        return;
      case "context":
        this.#context(value, path);
        return;
      case "pipe":
        this.#fail(RPC_X_BAD_STUB_DATA, path, "a pipe can only be a parameter");
    }
  }

  // --- scalars ---

  #base(t: BaseType, value: unknown, path: Path): void {
    const size = baseSize(t.base, this.#is64);
    this.#align(size);
    this.#room(size);
    const at = this.#at;
    const view = this.#view;
    switch (t.base) {
      case "int8":
        view.setInt8(at, this.#integer(value, -0x80, 0x7f, path));
        break;
      case "uint8":
      case "char":
      case "byte":
        view.setUint8(at, this.#integer(value, 0, 0xff, path));
        break;
      case "int16":
        view.setInt16(at, this.#integer(value, -0x8000, 0x7fff, path), this.#little);
        break;
      case "uint16":
      case "wchar":
        view.setUint16(at, this.#integer(value, 0, 0xffff, path), this.#little);
        break;
      case "int32":
        view.setInt32(at, this.#integer(value, -0x80000000, 0x7fffffff, path), this.#little);
        break;
      case "uint32":
      case "error_status":
        view.setUint32(at, this.#integer(value, 0, 0xffffffff, path), this.#little);
        break;
      case "int64":
        view.setBigInt64(at, this.#hyper(value, true, 64, path), this.#little);
        break;
      case "uint64":
        view.setBigUint64(at, this.#hyper(value, false, 64, path), this.#little);
        break;
      case "int3264": {
        const n = this.#hyper(value, true, this.#is64 ? 64 : 32, path);
        if (this.#is64) view.setBigInt64(at, n, this.#little);
        else view.setInt32(at, Number(n), this.#little);
        break;
      }
      case "uint3264": {
        const n = this.#hyper(value, false, this.#is64 ? 64 : 32, path);
        if (this.#is64) view.setBigUint64(at, n, this.#little);
        else view.setUint32(at, Number(n), this.#little);
        break;
      }
      case "float32":
        view.setFloat32(at, this.#number(value, path), this.#little);
        break;
      case "float64":
        view.setFloat64(at, this.#number(value, path), this.#little);
        break;
      case "boolean":
        if (typeof value !== "boolean") this.#fail(RPC_X_BAD_STUB_DATA, path, `a boolean is needed, not ${describe(value)}`);
        view.setUint8(at, value ? 1 : 0);
        break;
    }
    this.#at = at + size;
  }

  #integer(value: unknown, min: number, max: number, path: Path): number {
    if (typeof value !== "number" || !Number.isInteger(value))
      this.#fail(RPC_X_BAD_STUB_DATA, path, `an integer is needed, not ${describe(value)}`);
    if (value < min || value > max) this.#fail(RPC_S_INVALID_BOUND, path, `${value} is outside of ${min} to ${max}`);
    return value;
  }

  #hyper(value: unknown, signed: boolean, bits: 32 | 64, path: Path): bigint {
    if (typeof value !== "bigint" && !(typeof value === "number" && Number.isSafeInteger(value))) {
      this.#fail(RPC_X_BAD_STUB_DATA, path, `a bigint is needed, not ${describe(value)}`);
    }
    const n = BigInt(value);
    if ((signed ? BigInt.asIntN(bits, n) : BigInt.asUintN(bits, n)) !== n) {
      this.#fail(RPC_S_INVALID_BOUND, path, `${n} does not fit in ${bits} bits`);
    }
    return n;
  }

  #number(value: unknown, path: Path): number {
    if (typeof value !== "number") this.#fail(RPC_X_BAD_STUB_DATA, path, `a number is needed, not ${describe(value)}`);
    return value;
  }

  /** [C706] 14.2.5, [MS-RPCE] 2.2.4.6 and 2.2.5.2. */
  #enum(t: EnumType, value: unknown, path: Path): void {
    const wide = t.v1 || this.#is64;
    const size = wide ? 4 : 2;
    this.#align(size);
    this.#room(size);
    if (typeof value !== "number" || !Number.isInteger(value))
      this.#fail(RPC_X_BAD_STUB_DATA, path, `an integer is needed, not ${describe(value)}`);
    if (t.v1 ? value !== (value | 0) : value < 0 || value > 0x7fff) {
      this.#fail(RPC_X_ENUM_VALUE_OUT_OF_RANGE, path, `${value} is no value of an enum of ${t.v1 ? 32 : 16} bits`);
    }
    if (wide) this.#view.setInt32(this.#at, value, this.#little);
    else this.#view.setUint16(this.#at, value, this.#little);
    this.#at += size;
  }

  /** ndr_context_handle, [C706] 4.2.16.6 (its attributes and UUID as a structure): a null handle is 20 zeros. */
  #context(value: unknown, path: Path): void {
    this.#align(4);
    this.#room(20);
    if (value === null) {
      this.#bytes.fill(0, this.#at, this.#at + 20);
    } else {
      const handle = value as { attributes?: unknown; uuid?: unknown };
      if (typeof value !== "object" || typeof handle.uuid !== "string") {
        this.#fail(RPC_X_BAD_STUB_DATA, path, `a context handle is needed, not ${describe(value)}`);
      }
      this.#view.setUint32(this.#at, this.#integer(handle.attributes ?? 0, 0, 0xffffffff, path), this.#little);
      this.#uuid(handle.uuid, path, this.#at + 4);
    }
    this.#at += 20;
  }

  #uuid(value: unknown, path: Path, at: number): void {
    if (typeof value !== "string" || !parseGuid(value, this.#view, at, this.#little)) {
      this.#fail(RPC_X_BAD_STUB_DATA, path, `a GUID such as 12345678-9abc-def0-1234-56789abcdef0 is needed, not ${describe(value)}`);
    }
  }

  // --- pointers ---

  /** [C706] 14.3.10 to 14.3.12, [MS-RPCE] 2.2.5.3.5: the referent id in place; the referent waits. */
  #pointer(t: PointerType, value: unknown, path: Path, scope: Scope | null, embedded: boolean, element: boolean, link = false): void {
    if (value === undefined) this.#fail(RPC_X_BAD_STUB_DATA, path, "is missing");
    if (t.mode === "ref") {
      if (value === null && !nullable(t.to)) this.#fail(RPC_X_NULL_REF_POINTER, path, "a reference pointer cannot be null");
      // NDR20 has nothing in place for the elements of an array of reference pointers; NDR64 knows no such exception.
      if (embedded && (this.#is64 || !element)) this.#referent(this.#nextUnique());
      this.#queue.push({ type: t, value, path, scope, link });
      return;
    }
    if (value === null) {
      this.#referent(0);
      return;
    }
    if (t.mode === "full") {
      this.#full ??= new Map();
      // What a pointer to a pointer points to is no object of its own in a value: it is never an alias.
      const object = typeof value === "object" && resolve(t.to).kind !== "pointer";
      const known = object ? this.#full.get(value) : undefined;
      if (known !== undefined && known.key === typeKey(t.to)) {
        this.#referent(known.id);
        return;
      }
      const id = this.#fullId++;
      if (object && known === undefined) this.#full.set(value, { id, key: typeKey(t.to) });
      this.#referent(id);
    } else {
      this.#referent(this.#nextUnique());
    }
    this.#queue.push({ type: t, value, path, scope, link });
  }

  #nextUnique(): number {
    const id = this.#uniqueId;
    this.#uniqueId = id >= 0xfffffffc ? firstReferent : id + 4;
    return id;
  }

  #referent(id: number): void {
    this.#word(id);
  }

  /** An unsigned integer of the width that counts and referent ids have. */
  #word(value: number): void {
    const size = this.#is64 ? 8 : 4;
    this.#align(size);
    this.#room(size);
    if (this.#is64) this.#view.setBigUint64(this.#at, BigInt(value), true);
    else this.#view.setUint32(this.#at, value, this.#little);
    this.#at += size;
  }

  // --- constructed types ---

  /** [C706] 14.3.6 and 14.3.7; NDR64 adds the gap at the end, [MS-RPCE] 2.2.5.3.4.1. */
  #struct(t: StructType, value: unknown, path: Path, outermost: boolean): void {
    if (isGuid(t)) {
      this.#align(4);
      this.#room(16);
      this.#uuid(value, path, this.#at);
      this.#at += 16;
      return;
    }
    const scope = this.#structScope(t, value, path);
    if (outermost && conformantEnd(t) !== null) this.#hoist(t, value, path);
    const align = alignOf(t, this.#is64);
    this.#align(align);
    const link = listLink(t);
    const hoisted = conformantEnd(t) === null ? -1 : t.fields.length - 1;
    for (let i = 0; i < t.fields.length; i++) {
      const field = t.fields[i]!;
      const at = child(path, field.name);
      const given = member(value as object, field.name);
      const fieldValue = given === undefined ? scope.get(field.name) : given;
      const type = resolve(field.type);
      if (type.kind === "pointer") this.#pointer(type, fieldValue, at, scope, true, false, link === field.name);
      else this.#flat(type, fieldValue, at, scope, i === hoisted ? "embedded" : "outermost");
    }
    if (this.#is64) this.#align(align);
  }

  #structScope(t: StructType, value: unknown, path: Path): EncodeScope {
    if (typeof value !== "object" || value === null)
      this.#fail(RPC_X_BAD_STUB_DATA, path, `a structure ${t.name} is needed, not ${describe(value)}`);
    return new EncodeScope(membersOf(t.fields), (name) => member(value, name));
  }

  /** Maximum counts of the array at the end stand in front of the outermost structure, [C706] 14.3.7.1. */
  #hoist(t: StructType, value: unknown, path: Path): void {
    const end = conformantEnd(t)!;
    const name = t.fields.at(-1)!.name;
    const scope = this.#structScope(t, value, path);
    const inner = member(value as object, name);
    const at = child(path, name);
    if (inner === undefined) this.#fail(RPC_X_BAD_STUB_DATA, at, "is missing");
    if (end.kind === "struct") this.#hoist(end, inner, at);
    else this.#maxima(end, inner, at, scope);
  }

  #maxima(t: ArrayType | StringType, value: unknown, path: Path, scope: Scope | null): void {
    if (t.kind === "string") {
      if (typeof t.size !== "number") this.#word(this.#stringMaximum(t, this.#stringLength(t, value, path), path, scope));
      return;
    }
    const extents = this.#extents(t, value, path);
    t.dims.forEach((dim, index) => {
      if (typeof dim.size === "number") return;
      const max = this.#maximum(t, index, extents[index]!, path, scope);
      if (dim.range !== undefined && (max < dim.range[0] || max > dim.range[1])) {
        this.#fail(RPC_S_INVALID_BOUND, path, `${max} elements are outside of the range ${dim.range[0]} to ${dim.range[1]}`);
      }
      this.#word(max);
    });
  }

  /** Lengths of a value in each dimension; every row must have the same. */
  #extents(t: ArrayType, value: unknown, path: Path): number[] {
    if (isOctets(t) || isText(t)) {
      if (isText(t) ? typeof value !== "string" : !(value instanceof Uint8Array || Array.isArray(value))) {
        this.#fail(RPC_X_BAD_STUB_DATA, path, `${isText(t) ? "a string" : "a Uint8Array"} is needed, not ${describe(value)}`);
      }
      return [(value as { length: number }).length];
    }
    const extents: number[] = [];
    let level: unknown = value;
    for (const dim of t.dims) {
      if (level === undefined && extents.at(-1) === 0) {
        // No row is there to tell: nothing is sent in any case.
        extents.push(typeof dim.size === "number" && !dim.varying ? dim.size : 0);
        continue;
      }
      if (!Array.isArray(level)) this.#fail(RPC_X_BAD_STUB_DATA, path, `an array is needed, not ${describe(level)}`);
      extents.push(level.length);
      level = level[0];
    }
    return extents;
  }

  #first(t: ArrayType, index: number, scope: Scope | null): number {
    const first = t.dims[index]!.first;
    return first === undefined ? 0 : Number(this.#value(first, scope) ?? 0);
  }

  #maximum(t: ArrayType, index: number, length: number, path: Path, scope: Scope | null): number {
    const dim = t.dims[index]!;
    const first = dim.varying ? this.#first(t, index, scope) : 0;
    const given = typeof dim.size === "number" ? dim.size : dim.size === "open" ? undefined : this.#value(dim.size, scope);
    const max = given === undefined ? first + length : Number(given);
    if (max < 0 || max > maxCount) this.#fail(RPC_S_INVALID_BOUND, path, `${max} cannot be a count`);
    if (!dim.varying && length !== max) this.#fail(RPC_S_INVALID_BOUND, path, `has ${length} elements where its size says ${max}`);
    if (dim.varying && first + length > max)
      this.#fail(RPC_S_INVALID_BOUND, path, `has ${length} elements from ${first} on where its size is ${max}`);
    return max;
  }

  #value(expr: Expr, scope: Scope | null) {
    return typeof expr === "number" ? expr : scope === null ? undefined : evaluate(expr, scope);
  }

  #array(t: ArrayType, value: unknown, path: Path, scope: Scope | null): void {
    const extents = this.#extents(t, value, path);
    t.dims.forEach((dim, index) => {
      const length = extents[index]!;
      this.#maximum(t, index, length, path, scope);
      if (!dim.varying) return;
      const first = this.#first(t, index, scope);
      if (first < 0) this.#fail(RPC_S_INVALID_BOUND, path, `starts at ${first}`);
      const said = dim.length === undefined ? undefined : this.#value(dim.length, scope);
      if (said !== undefined && Number(said) !== length) {
        this.#fail(RPC_S_INVALID_BOUND, path, `has ${length} elements where its length says ${said}`);
      }
      this.#word(first);
      this.#word(length);
    });
    if (isOctets(t)) {
      this.#room(extents[0]!);
      if (value instanceof Uint8Array) this.#bytes.set(value, this.#at);
      else
        for (const [i, octet] of (value as unknown[]).entries())
          this.#view.setUint8(this.#at + i, this.#integer(octet, 0, 0xff, child(path, i)));
      this.#at += extents[0]!;
      return;
    }
    if (isText(t)) {
      this.#units(value as string);
      return;
    }
    this.#count(
      extents.reduce((product, n) => product * n, 1),
      path,
    );
    this.#rows(t, value, extents, 0, path, scope);
  }

  #rows(t: ArrayType, value: unknown, extents: number[], index: number, path: Path, scope: Scope | null): void {
    if (!Array.isArray(value)) this.#fail(RPC_X_BAD_STUB_DATA, path, `an array is needed, not ${describe(value)}`);
    if (value.length !== extents[index])
      this.#fail(RPC_S_INVALID_BOUND, path, `has ${value.length} elements where other rows have ${extents[index]}`);
    const last = index === t.dims.length - 1;
    const of = resolve(t.of);
    for (let i = 0; i < value.length; i++) {
      const at = child(path, i);
      if (!last) {
        this.#rows(t, value[i], extents, index + 1, at, scope);
        continue;
      }
      if (of.kind === "union" && of.ms && !of.encapsulated && !this.#is64) this.#align(armAlign(of, false));
      this.#flat(of, value[i], at, scope, "element");
    }
  }

  #stringLength(t: StringType, value: unknown, path: Path): number {
    if (t.unit === "byte" ? !(value instanceof Uint8Array) : typeof value !== "string") {
      this.#fail(RPC_X_BAD_STUB_DATA, path, `a ${t.unit === "byte" ? "Uint8Array" : "string"} is needed, not ${describe(value)}`);
    }
    return (value as { length: number }).length + 1;
  }

  #stringMaximum(t: StringType, length: number, path: Path, scope: Scope | null): number {
    const given = typeof t.size === "number" ? t.size : t.size === "open" ? undefined : this.#value(t.size, scope);
    const max = given === undefined ? length : Number(given);
    if (max < 0 || max > maxCount) this.#fail(RPC_S_INVALID_BOUND, path, `${max} cannot be a count`);
    if (length > max) this.#fail(RPC_S_INVALID_BOUND, path, `has ${length} characters with its terminator where there is room for ${max}`);
    // On a string that nothing else sizes the range is of its length, [MS-RPCE] 3.1.1.5.3.3.1.3.
    if (t.range !== undefined && (max < t.range[0] || max > t.range[1])) {
      this.#fail(RPC_S_INVALID_BOUND, path, `${max} characters are outside of the range ${t.range[0]} to ${t.range[1]}`);
    }
    return max;
  }

  /** [C706] 14.3.4, [MS-RPCE] 2.2.5.3.3: offset 0, count with the terminator, characters. */
  #string(t: StringType, value: unknown, path: Path, scope: Scope | null): void {
    const length = this.#stringLength(t, value, path);
    this.#stringMaximum(t, length, path, scope);
    this.#word(0);
    this.#word(length);
    if (t.unit === "wchar") {
      this.#units(value as string);
      this.#units("\0");
      return;
    }
    this.#room(length);
    if (typeof value === "string") {
      for (let i = 0; i < value.length; i++) {
        const code = value.charCodeAt(i);
        if (code > 0xff)
          this.#fail(RPC_X_BAD_STUB_DATA, path, `character ${i} (U+${code.toString(16).padStart(4, "0")}) is not in Latin-1`);
        this.#bytes[this.#at + i] = code;
      }
    } else {
      this.#bytes.set(value as Uint8Array, this.#at);
    }
    this.#at += length;
    this.#bytes[this.#at - 1] = 0;
  }

  #units(text: string): void {
    if (text.length === 0) return;
    this.#align(2);
    this.#room(text.length * 2);
    for (let i = 0; i < text.length; i++) this.#view.setUint16(this.#at + 2 * i, text.charCodeAt(i), this.#little);
    this.#at += text.length * 2;
  }

  /**
   * [C706] 14.3.8: the discriminant, then the arm. [ms_union] aligns what follows the discriminant to the largest arm ([MS-RPCE] 2.2.4.5), NDR64 the
   * discriminant too (2.2.5.3.4.4); both do so before an empty arm as well (seen of Microsoft's stubs).
   */
  #union(t: UnionType, value: unknown, path: Path, scope: Scope | null): void {
    if (typeof value !== "object" || value === null)
      this.#fail(RPC_X_BAD_STUB_DATA, path, `a union ${t.name} is needed, not ${describe(value)}`);
    const tagPath = child(path, t.tagName);
    const scalar = scalarOf(t.tag);
    const evaluated = t.switchIs === undefined ? undefined : this.#value(t.switchIs, scope);
    const said = evaluated === undefined ? undefined : scalar.kind === "base" ? castTo(evaluated, scalar.base) : Number(evaluated);
    let tag = member(value, t.tagName);
    if (tag === undefined && said !== undefined) tag = scalar.kind === "base" && scalar.base === "boolean" ? said !== 0 : said;
    if (tag === undefined) this.#fail(RPC_S_INVALID_TAG, tagPath, "is missing");
    const number = typeof tag === "boolean" ? Number(tag) : tag;
    if (typeof number !== "number" && typeof number !== "bigint")
      this.#fail(RPC_X_BAD_STUB_DATA, tagPath, `an integer is needed, not ${describe(tag)}`);
    if (said !== undefined && BigInt(Number.isInteger(Number(number)) ? number : 0) !== BigInt(said)) {
      this.#fail(RPC_S_INVALID_TAG, tagPath, `is ${number} where its switch_is says ${said}`);
    }
    const arms = armAlign(t, this.#is64);
    if (this.#is64) this.#align(arms);
    this.#flat(t.tag, tag, tagPath, scope, "embedded");
    if (this.#is64 || (t.ms && !t.encapsulated)) this.#align(arms);
    const arm = armOf(t, Number(number));
    if (arm === undefined) this.#fail(RPC_S_INVALID_TAG, tagPath, `${number} selects no arm of ${t.name}`);
    if (arm.type === null) return;
    const armPath = child(path, arm.name);
    const armValue = member(value, arm.name);
    const type = resolve(arm.type);
    if (type.kind === "pointer") this.#pointer(type, armValue, armPath, scope, true, false);
    else this.#flat(type, armValue, armPath, scope, "outermost");
  }

  // --- octets ---

  #align(size: number): void {
    const rest = this.#at % size;
    if (rest === 0) return;
    const gap = size - rest;
    this.#room(gap);
    this.#bytes.fill(0, this.#at, this.#at + gap);
    this.#at += gap;
  }

  #room(size: number): void {
    const needed = this.#at + size;
    if (needed > this.#limits.maxBytes) this.#fail(RPC_X_BAD_STUB_DATA, null, `more than ${this.#limits.maxBytes} octets`);
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    larger.set(this.#bytes.subarray(0, this.#at));
    this.#bytes = larger;
    this.#view = new DataView(larger.buffer);
  }

  #count(elements: number, path: Path): void {
    this.#elements += elements;
    if (this.#elements > this.#limits.maxElements)
      this.#fail(RPC_X_BAD_STUB_DATA, path, `more than ${this.#limits.maxElements} elements in one stub`);
  }

  #fail(status: number, path: Path, reason: string): never {
    throw new NdrError(status, show(path), reason, "local");
  }
}

export function describe(value: unknown): string {
  if (value === null) return "null";
  switch (typeof value) {
    case "string":
      return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}...` : value);
    case "number":
    case "boolean":
      return String(value);
    case "bigint":
      return `${value}n`;
    case "undefined":
      return "undefined";
    default:
      return value instanceof Uint8Array ? "a Uint8Array" : Array.isArray(value) ? "an array" : `a ${typeof value}`;
  }
}
