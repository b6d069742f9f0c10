/**
 * Encoding by interpreting descriptors: the specification in code. `compile.ts` must give the same octets.
 *
 * A representation is written in two parts, [C706] 14.3.12.3: the octets in place, in which a pointer is its referent id, and the referents of
 * the pointers that were embedded, which follow the outermost construct, depth first and from left to right. They wait in queues on a stack of
 * our own: a list of 100,000 nodes is a loop here, no recursion.
 */
import { RPC_S_INVALID_BOUND, RPC_S_INVALID_TAG, RPC_X_BAD_STUB_DATA, RPC_X_NULL_REF_POINTER } from "../../status/codes.ts";
import { NdrError } from "../../status/errors.ts";
import { castTo, type Scope, valueAt } from "../expr.ts";
import { alignOf, armAlign, armOf, conformantEnd, interfaceOctets, isGuid, nullable, scalarOf, typeKey } from "../layout.ts";
import { child, type Path } from "../path.ts";
import {
  flagsOf,
  type MarshalWriter,
  Measured,
  measure,
  type Place,
  placeholder,
  unitsOf,
  writePidl,
  writeReferent,
} from "../pidl/encode.ts";
import { type Marshal, withFlags } from "../pidl/marshal.ts";
import type { InterfaceType, NdrFormat, PointerType, RelativeType, StructType, TransmitType, Type, UnionType } from "../types.ts";
import { isDetached, unshare } from "../value.ts";
import { listLink, resolve } from "../walk.ts";
import { type ElementWriter, writeArray, writeMaxima, writeString } from "./encode-arrays.ts";
import { saidBy, scopeOf } from "./encode-members.ts";
import { describe, StubWriter } from "./encode-octets.ts";
import { writeBase, writeContext, writeEnum, writeGuid } from "./encode-scalars.ts";
import type { SentReferents } from "./referents.ts";
import { converterOf, reasonOf, type Settings } from "./settings.ts";

/** Referent ids as Windows gives them: any that are not zero would do for ref and unique pointers, full pointers need one each. */
const firstReferent = 0x20000;

interface Deferred {
  readonly type: PointerType | RelativeType;
  /** Where the offset of a relative pointer is to be written. */
  readonly slot?: number;
  /** What flags were in force. */
  readonly marshal: Marshal;
  readonly value: unknown;
  readonly path: Path;
  readonly scope: Scope | null;
  /** The pointer is the only link of its structure to its like. */
  readonly link: boolean;
  /** A full pointer's: it follows where it is first come to, which need not be where the first pointer to it stands. */
  readonly referent?: Referent;
}

/** What a full pointer points to. */
interface Referent {
  readonly id: number;
  readonly key: string;
  written: boolean;
}

interface Frame {
  readonly items: Deferred[];
  next: number;
  readonly depth: number;
}

export class Encoder implements ElementWriter, MarshalWriter {
  readonly #out: StubWriter;
  /** What subcontexts and the sizes of members share. */
  #measured: Measured | null;
  /** How many subcontexts and relative pointers this is in. */
  readonly #nested: number;
  #referents = 0;
  #uniqueId = firstReferent;
  #fullId = 1;
  #full: Map<unknown, Referent> | null = null;
  /** The full pointers of the request that this answers. */
  sent: SentReferents | null = null;
  /** Ids of its that have their referent here. */
  #taken: Set<number> | null = null;
  #parameter: string | undefined;
  #queue: Deferred[] = [];
  readonly #settings: Settings;
  /** What converters made, by type and program's value: a value may be looked at more than once. */
  #converted: Map<TransmitType, Map<unknown, unknown>> | null = null;

  /** @param start stub position of the first octet to be written, modulo 8 */
  constructor(format: NdrFormat, settings: Settings, start = 0, measured: Measured | null = null, nested = 0) {
    this.#settings = settings;
    this.#measured = measured;
    this.#nested = nested;
    this.#out = new StubWriter(format, settings.limits, start);
    if (nested > settings.limits.maxDepth)
      this.#out.fail(RPC_X_BAD_STUB_DATA, null, `subcontexts are nested more than ${settings.limits.maxDepth} deep`);
  }

  // --- for Samba's dialect, ndr/pidl/encode.ts ---

  get out(): StubWriter {
    return this.#out;
  }

  get measured(): Measured {
    this.#measured ??= new Measured();
    return this.#measured;
  }

  flat(type: Type, value: unknown, path: Path, scope: Scope | null, place: Place): void {
    this.#flat(type, value, path, scope, place);
  }

  defer(type: RelativeType, slot: number, value: unknown, path: Path, scope: Scope | null): void {
    this.#queue.push({ type, slot, marshal: this.#out.marshal, value, path, scope, link: false });
  }

  /** What a relative pointer leads to, with all that it leads to. */
  whole(type: Type, value: unknown, path: Path, scope: Scope | null): void {
    const queue = this.#queue;
    this.#queue = [];
    this.#pointee(type, value, path, scope);
    if (this.#queue.length > 0) this.#deferred();
    this.#queue = queue;
  }

  inner(marshal: Marshal): Encoder {
    const encoder = new Encoder(
      { syntax: marshal.is64 ? "ndr64" : "ndr20", littleEndian: marshal.little },
      this.#settings,
      0,
      this.measured,
      this.#nested + 1,
    );
    encoder.#out.enter(marshal);
    return encoder;
  }

  /** Octets written, those before `start` included. */
  get bytes(): Uint8Array {
    return this.#out.buffer.subarray(0, this.#out.at);
  }

  /** A parameter, a return value or a value on its own: top-level pointers, then what was deferred. */
  top(type: Type, value: unknown, path: Path, scope: Scope | null, parameter?: string): void {
    this.#parameter = parameter;
    try {
      this.#pointee(type, value, path, scope);
      if (this.#queue.length > 0) this.#deferred();
    } catch (error) {
      // Getters and traps in the program's own objects throw what they like.
      if (error instanceof NdrError) throw error;
      this.#out.fail(RPC_X_BAD_STUB_DATA, path, `reading it failed: ${reasonOf(error)}`);
    }
  }

  /** A member of the caller's values. */
  member(values: object, name: string, path: Path): unknown {
    return this.#out.member(values, name, path);
  }

  /** Nothing says what a member is. */
  missing(path: Path): never {
    return this.#out.fail(RPC_X_BAD_STUB_DATA, path, "is missing");
  }

  /** An element of an array in place, for encode-arrays.ts. */
  element(type: Type, value: unknown, path: Path, scope: Scope | null): void {
    this.#flat(type, value, path, scope, "element");
  }

  /** What a pointer points to, or a parameter: pointers here are not embedded, so a ref pointer is nothing on the wire. */
  #pointee(type: Type, value: unknown, path: Path, scope: Scope | null): void {
    const t = resolve(type);
    if (t.kind === "transmit") {
      this.#pointee(t.wire, this.#toWire(t, value, path), path, scope);
      return;
    }
    if (t.kind === "flagged") {
      const before = this.#out.marshal;
      this.#out.enter(withFlags(before, flagsOf(t, scope)));
      this.#pointee(t.of, value, path, scope);
      this.#out.enter(before);
      return;
    }
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
    this.#parameter = undefined;
    this.#pointee(t.to, value, path, scope);
  }

  #deferred(): void {
    const before = this.#out.marshal;
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
      const { type, referent } = item;
      if (referent !== undefined) {
        if (referent.written) continue;
        referent.written = true;
      }
      this.#out.enter(item.marshal);
      if (type.kind === "relative") writeReferent(this, type, item.slot!, item.value, item.path, item.scope);
      else {
        if (type.align !== undefined) this.#out.align(type.align);
        this.#pointee(type.to, type.mode === "full" ? unshare(item.value) : item.value, item.path, item.scope);
      }
      if (this.#queue.length === 0) continue;
      const depth = frame.depth + (tail || item.link ? 0 : 1);
      if (depth > this.#out.limits.maxDepth)
        this.#out.fail(RPC_X_BAD_STUB_DATA, item.path, `pointers are nested more than ${this.#out.limits.maxDepth} deep`);
      stack.push({ items: this.#queue, next: 0, depth });
      this.#queue = [];
    }
    this.#out.enter(before);
  }

  #flat(type: Type, value: unknown, path: Path, scope: Scope | null, place: Place): void {
    const t = resolve(type);
    if (value === undefined && t.kind !== "ignored") this.#out.fail(RPC_X_BAD_STUB_DATA, path, "is missing");
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
      case "interface":
        this.#interface(t, value, path, scope);
        return;
      case "ignored":
        if (value !== undefined && value !== null)
          this.#out.fail(RPC_X_BAD_STUB_DATA, path, `what is ignored can only be null, not ${describe(value)}`);
        this.#out.word(0);
        return;
      case "transmit":
        this.#flat(t.wire, this.#toWire(t, value, path), path, scope, place);
        return;
      case "pipe":
        this.#out.fail(RPC_X_BAD_STUB_DATA, path, "a pipe can only be a parameter");
        break;
      default:
        writePidl(this, t, value, path, scope, place);
    }
  }

  // --- pointers ---

  /** [C706] 14.3.10 to 14.3.12, [MS-RPCE] 2.2.5.3.5: the referent id in place; the referent waits. */
  #pointer(t: PointerType, value: unknown, path: Path, scope: Scope | null, embedded: boolean, element: boolean, link = false): void {
    if (value === undefined) this.#out.fail(RPC_X_BAD_STUB_DATA, path, "is missing");
    const parameter = embedded ? undefined : this.#parameter;
    this.#parameter = undefined;
    if (t.mode === "ref") {
      if (value === null && !nullable(t.to)) this.#out.fail(RPC_X_NULL_REF_POINTER, path, "a reference pointer cannot be null");
      // NDR20 has nothing in place for the elements of an array of reference pointers; NDR64 knows no such exception.
      if (embedded && (this.#out.is64 || !element)) this.#out.word(this.#nextUnique());
      this.#queue.push({ type: t, marshal: this.#out.marshal, value, path, scope, link });
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
      const key = typeKey(t.to);
      const referent = known?.key === key ? known : { id: this.#fullOf(value, key, path, parameter), key, written: false };
      if (object && known === undefined) this.#full.set(value, referent);
      this.#out.word(referent.id);
      this.#queue.push({ type: t, marshal: this.#out.marshal, value, path, scope, link, referent });
      return;
    }
    this.#out.word(this.#nextUnique());
    this.#queue.push({ type: t, marshal: this.#out.marshal, value, path, scope, link });
  }

  #fullOf(value: unknown, key: string, path: Path, parameter: string | undefined): number {
    if (this.sent === null) return this.#fullId++;
    const known = this.sent.find(value, key, path, parameter);
    this.#taken ??= new Set();
    if (known !== undefined && !this.#taken.has(known)) {
      this.#taken.add(known);
      return known;
    }
    const id = this.sent.free(this.#fullId);
    this.#fullId = id + 1;
    return id;
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
    scope.measure = (name, packed) => measure(this, t, name, value, scope, path, packed);
    const before = this.#out.marshal;
    if (t.flags !== undefined) this.#out.enter(withFlags(before, t.flags));
    if (outermost && conformantEnd(t) !== null) this.#hoist(t, value, path);
    const align = alignOf(t, this.#out.is64);
    this.#out.align(align);
    scope.begin(this.#out);
    if (t.flags?.includes("relative_base")) this.#out.enter({ ...this.#out.marshal, base: this.#out.at });
    const link = listLink(t);
    const hoisted = conformantEnd(t) === null ? -1 : t.fields.length - 1;
    for (let i = 0; i < t.fields.length; i++) {
      const field = t.fields[i]!;
      const at = child(path, field.name);
      let fieldValue = scope.value(field.name);
      let type = resolve(field.type);
      if (fieldValue === undefined && field.value !== undefined && this.measured.busy.size > 0) fieldValue = placeholder(type);
      if (fieldValue === undefined && type.kind !== "ignored") this.missing(child(path, scope.blame(field.name)));
      for (; type.kind === "transmit"; type = resolve(type.wire)) fieldValue = this.#toWire(type, fieldValue, at);
      if (type.kind === "pointer") this.#pointer(type, fieldValue, at, scope, true, false, link === field.name);
      else this.#flat(type, fieldValue, at, scope, i === hoisted ? "embedded" : "outermost");
    }
    if (this.#out.is64) this.#out.align(align);
    this.#out.enter(before);
  }

  /** Maximum counts of the array at the end stand in front of the outermost structure, [C706] 14.3.7.1. */
  #hoist(t: StructType, value: unknown, path: Path): void {
    const end = conformantEnd(t)!;
    const name = t.fields.at(-1)!.name;
    const scope = scopeOf(this.#out, t, value, path);
    let inner = scope.value(name);
    const at = child(path, name);
    if (inner === undefined) this.#out.fail(RPC_X_BAD_STUB_DATA, at, "is missing");
    for (
      let type = resolve(t.fields.at(-1)!.type);
      type.kind === "transmit" || type.kind === "flagged";
      type = resolve(type.kind === "flagged" ? type.of : type.wire)
    )
      if (type.kind === "transmit") inner = this.#toWire(type, inner, at);
    inner = unitsOf(this.#out, t.fields.at(-1)!.type, inner, at, scope);
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
    if (
      t.bare &&
      (scope === null || t.switchIs === undefined || saidBy(t.switchIs, scope) === undefined) &&
      this.#out.member(value, t.tagName, path) === undefined
    )
      this.#out.fail(RPC_S_INVALID_TAG, tagPath, "is missing, and nothing around the union says which arm it holds");
    const evaluated = t.switchIs === undefined ? undefined : saidBy(t.switchIs, scope);
    const said = evaluated === undefined ? undefined : scalar.kind === "base" ? castTo(evaluated, scalar.base) : Number(evaluated);
    let tag = this.#out.member(value, t.tagName, path);
    if (tag === undefined && said !== undefined) tag = scalar.kind === "base" && scalar.base === "boolean" ? said !== 0 : said;
    if (tag === undefined) this.#out.fail(RPC_S_INVALID_TAG, tagPath, "is missing");
    const number = typeof tag === "boolean" ? Number(tag) : tag;
    if (typeof number !== "number" && typeof number !== "bigint")
      this.#out.fail(RPC_X_BAD_STUB_DATA, tagPath, `an integer is needed, not ${describe(tag)}`);
    if (said !== undefined && !t.unchecked && BigInt(Number.isInteger(Number(number)) ? number : 0) !== BigInt(said)) {
      this.#out.fail(RPC_S_INVALID_TAG, tagPath, `is ${number} where its switch_is says ${said}`);
    }
    const before = this.#out.marshal;
    if (t.flags !== undefined) this.#out.enter(withFlags(before, t.flags));
    const arms = armAlign(t, this.#out.is64);
    if (!t.bare) {
      if (this.#out.is64) this.#out.align(arms);
      this.#flat(t.tag, tag, tagPath, scope, "embedded");
    }
    if (this.#out.is64 || (t.ms && !t.encapsulated)) this.#out.align(arms);
    const arm = armOf(t, Number(number));
    if (arm === undefined) this.#out.fail(RPC_S_INVALID_TAG, tagPath, `${number} selects no arm of ${t.name}`);
    if (arm.type === null) {
      this.#out.enter(before);
      return;
    }
    if (t.flags?.includes("relative_base")) {
      this.#out.align(alignOf(arm.type, this.#out.is64));
      this.#out.enter({ ...this.#out.marshal, base: this.#out.at });
    }
    const armPath = child(path, arm.name);
    let armValue = this.#out.member(value, arm.name, path);
    let type = resolve(arm.type);
    for (; type.kind === "transmit"; type = resolve(type.wire)) armValue = this.#toWire(type, armValue, armPath);
    if (type.kind === "pointer") this.#pointer(type, armValue, armPath, scope, true, false);
    else this.#flat(type, armValue, armPath, scope, "outermost");
    this.#out.enter(before);
  }

  /** MInterfacePointer, [MS-DCOM] 2.2.14. The interface itself does not travel: iid_is names it elsewhere, or the IDL does. */
  #interface(t: InterfaceType, value: unknown, path: Path, scope: Scope | null): void {
    if (typeof value !== "object" || value === null)
      this.#out.fail(RPC_X_BAD_STUB_DATA, path, `an interface pointer {iid, data} is needed, not ${describe(value)}`);
    const iid = this.#out.member(value, "iid", path);
    if (iid !== undefined && typeof iid !== "string")
      this.#out.fail(RPC_X_BAD_STUB_DATA, child(path, "iid"), `a GUID is needed, not ${describe(iid)}`);
    const said = t.iidIs === undefined || scope === null ? undefined : valueAt(t.iidIs, scope);
    if (iid !== undefined && typeof said === "string" && said.toLowerCase() !== iid.toLowerCase())
      this.#out.fail(RPC_X_BAD_STUB_DATA, child(path, "iid"), `is ${describe(iid)} where its iid_is says ${describe(said)}`);
    const data = this.#out.member(value, "data", path);
    if (!(data instanceof Uint8Array))
      this.#out.fail(RPC_X_BAD_STUB_DATA, child(path, "data"), `a Uint8Array is needed, not ${describe(data)}`);
    if (isDetached(data))
      this.#out.fail(RPC_X_BAD_STUB_DATA, child(path, "data"), "is a Uint8Array whose memory was transferred elsewhere");
    this.#struct(interfaceOctets, { abData: data }, path, true);
  }

  /** What travels instead of a program's value. */
  #toWire(t: TransmitType, value: unknown, path: Path): unknown {
    const converter = converterOf(this.#settings, t);
    if (converter === undefined || value === undefined) return value;
    this.#converted ??= new Map();
    const known = this.#converted.get(t) ?? new Map<unknown, unknown>();
    this.#converted.set(t, known);
    if (!known.has(value)) {
      try {
        known.set(value, converter.toWire(value));
      } catch (error) {
        this.#out.fail(RPC_X_BAD_STUB_DATA, path, `the converter of ${t.name} failed: ${reasonOf(error)}`);
      }
    }
    return known.get(value);
  }
}
