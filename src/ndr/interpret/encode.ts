/**
 * Encoding by interpreting descriptors: the specification in code. `compile.ts` must give the same octets.
 *
 * A representation is written in two parts, [C706] 14.3.12.3: the octets in place, in which a pointer is its referent id, and the referents of
 * the pointers that were embedded, which follow the outermost construct, depth first and from left to right. They wait in queues on a stack of
 * our own: a list of 100,000 nodes is a loop here, no recursion.
 */
import { RPC_S_INVALID_BOUND, RPC_S_INVALID_TAG, RPC_X_BAD_STUB_DATA, RPC_X_NULL_REF_POINTER } from "../../status/codes.ts";
import { member, unshare } from "../correlate.ts";
import { castTo, type Scope } from "../expr.ts";
import { alignOf, armAlign, armOf, conformantEnd, isGuid, listLink, nullable, resolve, scalarOf, typeKey } from "../layout.ts";
import { child, type Path } from "../path.ts";
import type { NdrFormat, NdrLimits, PointerType, StructType, Type, UnionType } from "../types.ts";
import { type ElementWriter, writeArray, writeMaxima, writeString } from "./encode-arrays.ts";
import { saidBy, scopeOf } from "./encode-members.ts";
import { describe, StubWriter } from "./encode-octets.ts";
import { writeBase, writeContext, writeEnum, writeGuid } from "./encode-scalars.ts";

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

export class Encoder implements ElementWriter {
  readonly #out: StubWriter;
  #referents = 0;
  #uniqueId = firstReferent;
  #fullId = 1;
  #full: Map<unknown, { id: number; key: string }> | null = null;
  #queue: Deferred[] = [];

  /** @param start stub position of the first octet to be written, modulo 8 */
  constructor(format: NdrFormat, limits: NdrLimits, start = 0) {
    this.#out = new StubWriter(format, limits, start);
  }

  /** Octets written, those before `start` included. */
  get bytes(): Uint8Array {
    return this.#out.buffer.subarray(0, this.#out.at);
  }

  /** A parameter, a return value or a value on its own: top-level pointers, then what was deferred. */
  top(type: Type, value: unknown, path: Path, scope: Scope | null): void {
    this.#pointee(type, value, path, scope);
    if (this.#queue.length > 0) this.#deferred();
  }

  /** An element of an array in place, for encode-arrays.ts. */
  element(type: Type, value: unknown, path: Path, scope: Scope | null): void {
    this.#flat(type, value, path, scope, "element");
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
      this.#out.fail(RPC_X_NULL_REF_POINTER, path, "a reference pointer cannot be null");
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
      if (++this.#referents > this.#out.limits.maxElements)
        this.#out.fail(RPC_X_BAD_STUB_DATA, item.path, `more than ${this.#out.limits.maxElements} referents`);
      this.#pointee(item.type.to, item.type.mode === "full" ? unshare(item.value) : item.value, item.path, item.scope);
      if (this.#queue.length === 0) continue;
      const depth = frame.depth + (tail || item.link ? 0 : 1);
      if (depth > this.#out.limits.maxDepth)
        this.#out.fail(RPC_X_BAD_STUB_DATA, item.path, `pointers are nested more than ${this.#out.limits.maxDepth} deep`);
      stack.push({ items: this.#queue, next: 0, depth });
      this.#queue = [];
    }
  }

  #flat(type: Type, value: unknown, path: Path, scope: Scope | null, place: "outermost" | "embedded" | "element"): void {
    const t = resolve(type);
    if (value === undefined) this.#out.fail(RPC_X_BAD_STUB_DATA, path, "is missing");
    switch (t.kind) {
      case "base":
        writeBase(this.#out, t, value, path);
        return;
      case "enum":
        writeEnum(this.#out, t, value, path);
        return;
      case "range": {
        this.#flat(t.of, value, path, scope, place);
        const number = value as number | bigint;
        if (number < t.min || number > t.max) {
          this.#out.fail(RPC_S_INVALID_BOUND, path, `${number} is outside of its range ${t.min} to ${t.max}`);
        }
        return;
      }
      case "array":
        if (place === "outermost" || place === "element") writeMaxima(this.#out, t, value, path, scope);
        writeArray(this.#out, t, value, path, scope, this);
        return;
      case "string":
        if (place === "outermost" || place === "element") writeMaxima(this.#out, t, value, path, scope);
        writeString(this.#out, t, value, path, scope);
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
        writeContext(this.#out, value, path);
        return;
      case "pipe":
        this.#out.fail(RPC_X_BAD_STUB_DATA, path, "a pipe can only be a parameter");
    }
  }

  // --- pointers ---

  /** [C706] 14.3.10 to 14.3.12, [MS-RPCE] 2.2.5.3.5: the referent id in place; the referent waits. */
  #pointer(t: PointerType, value: unknown, path: Path, scope: Scope | null, embedded: boolean, element: boolean, link = false): void {
    if (value === undefined) this.#out.fail(RPC_X_BAD_STUB_DATA, path, "is missing");
    if (t.mode === "ref") {
      if (value === null && !nullable(t.to)) this.#out.fail(RPC_X_NULL_REF_POINTER, path, "a reference pointer cannot be null");
      // NDR20 has nothing in place for the elements of an array of reference pointers; NDR64 knows no such exception.
      if (embedded && (this.#out.is64 || !element)) this.#out.word(this.#nextUnique());
      this.#queue.push({ type: t, value, path, scope, link });
      return;
    }
    if (value === null) {
      this.#out.word(0);
      return;
    }
    if (t.mode === "full") {
      this.#full ??= new Map();
      // What a pointer to a pointer points to is no object of its own in a value: it is never an alias.
      const object = typeof value === "object" && resolve(t.to).kind !== "pointer";
      const known = object ? this.#full.get(value) : undefined;
      if (known !== undefined && known.key === typeKey(t.to)) {
        this.#out.word(known.id);
        return;
      }
      const id = this.#fullId++;
      if (object && known === undefined) this.#full.set(value, { id, key: typeKey(t.to) });
      this.#out.word(id);
    } else {
      this.#out.word(this.#nextUnique());
    }
    this.#queue.push({ type: t, value, path, scope, link });
  }

  #nextUnique(): number {
    const id = this.#uniqueId;
    this.#uniqueId = id >= 0xfffffffc ? firstReferent : id + 4;
    return id;
  }

  // --- constructed types ---

  /** [C706] 14.3.6 and 14.3.7; NDR64 adds the gap at the end, [MS-RPCE] 2.2.5.3.4.1. */
  #struct(t: StructType, value: unknown, path: Path, outermost: boolean): void {
    if (isGuid(t)) {
      writeGuid(this.#out, value, path);
      return;
    }
    const scope = scopeOf(this.#out, t, value, path);
    if (outermost && conformantEnd(t) !== null) this.#hoist(t, value, path);
    const align = alignOf(t, this.#out.is64);
    this.#out.align(align);
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
    if (this.#out.is64) this.#out.align(align);
  }

  /** Maximum counts of the array at the end stand in front of the outermost structure, [C706] 14.3.7.1. */
  #hoist(t: StructType, value: unknown, path: Path): void {
    const end = conformantEnd(t)!;
    const name = t.fields.at(-1)!.name;
    const scope = scopeOf(this.#out, t, value, path);
    const inner = member(value as object, name);
    const at = child(path, name);
    if (inner === undefined) this.#out.fail(RPC_X_BAD_STUB_DATA, at, "is missing");
    if (end.kind === "struct") this.#hoist(end, inner, at);
    else writeMaxima(this.#out, end, inner, at, scope);
  }

  /**
   * [C706] 14.3.8: the discriminant, then the arm. [ms_union] aligns what follows the discriminant to the largest arm ([MS-RPCE] 2.2.4.5), NDR64 the
   * discriminant too (2.2.5.3.4.4); both do so before an empty arm as well (seen of Microsoft's stubs).
   */
  #union(t: UnionType, value: unknown, path: Path, scope: Scope | null): void {
    if (typeof value !== "object" || value === null)
      this.#out.fail(RPC_X_BAD_STUB_DATA, path, `a union ${t.name} is needed, not ${describe(value)}`);
    const tagPath = child(path, t.tagName);
    const scalar = scalarOf(t.tag);
    const evaluated = t.switchIs === undefined ? undefined : saidBy(t.switchIs, scope);
    const said = evaluated === undefined ? undefined : scalar.kind === "base" ? castTo(evaluated, scalar.base) : Number(evaluated);
    let tag = member(value, t.tagName);
    if (tag === undefined && said !== undefined) tag = scalar.kind === "base" && scalar.base === "boolean" ? said !== 0 : said;
    if (tag === undefined) this.#out.fail(RPC_S_INVALID_TAG, tagPath, "is missing");
    const number = typeof tag === "boolean" ? Number(tag) : tag;
    if (typeof number !== "number" && typeof number !== "bigint")
      this.#out.fail(RPC_X_BAD_STUB_DATA, tagPath, `an integer is needed, not ${describe(tag)}`);
    if (said !== undefined && BigInt(Number.isInteger(Number(number)) ? number : 0) !== BigInt(said)) {
      this.#out.fail(RPC_S_INVALID_TAG, tagPath, `is ${number} where its switch_is says ${said}`);
    }
    const arms = armAlign(t, this.#out.is64);
    if (this.#out.is64) this.#out.align(arms);
    this.#flat(t.tag, tag, tagPath, scope, "embedded");
    if (this.#out.is64 || (t.ms && !t.encapsulated)) this.#out.align(arms);
    const arm = armOf(t, Number(number));
    if (arm === undefined) this.#out.fail(RPC_S_INVALID_TAG, tagPath, `${number} selects no arm of ${t.name}`);
    if (arm.type === null) return;
    const armPath = child(path, arm.name);
    const armValue = member(value, arm.name);
    const type = resolve(arm.type);
    if (type.kind === "pointer") this.#pointer(type, armValue, armPath, scope, true, false);
    else this.#flat(type, armValue, armPath, scope, "outermost");
  }
}
