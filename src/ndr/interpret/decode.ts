/**
 * Decoding by interpreting descriptors: the specification in code. `compile.ts` must accept the same octets and give the same values.
 *
 * Every count is checked against the octets that are there before anything is allocated, every correlation against its expression as soon as
 * all that it needs has been read ([MS-RPCE] 3.1.1.5.3), and referents are read from queues on a stack of our own (see encode.ts). Not checked
 * is 3.1.1.5.3.3.1.2 (a null pointer to an array whose size is not zero): [C706] 14.3.10 allows it, and clients of the registry's
 * interface do it all the time.
 */
import { RPC_S_INVALID_BOUND, RPC_S_INVALID_TAG, RPC_X_BAD_STUB_DATA, RPC_X_NULL_REF_POINTER } from "../../status/codes.ts";
import type { Party } from "../../status/errors.ts";
import { DecodeScope, membersOf } from "../correlate.ts";
import type { Scope } from "../expr.ts";
import { formatGuid } from "../guid.ts";
import { alignOf, armAlign, armOf, conformantEnd, interfaceOctets, isGuid, typeKey } from "../layout.ts";
import { child, type Path } from "../path.ts";
import { type MarshalReader, readPidl, tagAround } from "../pidl/decode.ts";
import { flagsOf, type Place } from "../pidl/encode.ts";
import { type Marshal, withFlags } from "../pidl/marshal.ts";
import type { Expr, InterfaceType, NdrFormat, PointerType, RelativeType, StructType, TransmitType, Type, UnionType } from "../types.ts";
import { listLink, onWire, resolve } from "../walk.ts";
import { type ElementReader, readArray, readMaxima, readString } from "./decode-arrays.ts";
import { Correlations } from "./decode-members.ts";
import { StubReader } from "./decode-octets.ts";
import { readBase, readContext, readEnum, readGuid } from "./decode-scalars.ts";
import type { SentReferents } from "./referents.ts";
import { converterOf, reasonOf, type Settings } from "./settings.ts";

/** As deep as the compiler lets types be built of each other. */
const MOST_TYPES = 256;

interface Deferred {
  readonly type: PointerType | RelativeType;
  /** What flags were in force. */
  readonly marshal: Marshal;
  /** The referent id, or the offset of a relative pointer. */
  readonly id: number;
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string | number;
  readonly path: Path;
  readonly scope: Scope | null;
  readonly link: boolean;
}

/** A value of the wire's that is to become the program's when all of it has been read. */
interface Conversion {
  readonly type: TransmitType;
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string | number;
  readonly path: Path;
}

interface Frame {
  readonly items: Deferred[];
  next: number;
  readonly depth: number;
}

export class Decoder implements ElementReader, MarshalReader {
  readonly #input: StubReader;
  readonly #members: Correlations;
  #full: Map<number, { value: unknown; key: string }> | null = null;
  /** Where those of a request are kept for its response. */
  sent: SentReferents | null = null;
  #parameter: string | undefined;
  #queue: Deferred[] = [];
  #maxima: number[] = [];
  readonly #settings: Settings;
  readonly #conversions: Conversion[] = [];

  readonly #party: Party;
  /** How many subcontexts and relative pointers this is in. */
  #nested: number;
  /** How many structures this is in. */
  #within = 0;
  /** The end of what relative pointers led to. */
  #highest = 0;

  constructor(
    bytes: Uint8Array,
    format: NdrFormat,
    settings: Settings,
    party: Party,
    start = 0,
    within?: { readonly budget: { left: number }; readonly nested: number },
  ) {
    this.#settings = settings;
    this.#party = party;
    this.#nested = within?.nested ?? 0;
    this.#input = new StubReader(bytes, format, settings.limits, party, start, within?.budget);
    this.#members = new Correlations(this.#input);
  }

  /** Octets read so far. */
  get position(): number {
    return Math.max(this.#input.at, this.#highest);
  }

  // --- for Samba's dialect, ndr/pidl/decode.ts ---

  get input(): StubReader {
    return this.#input;
  }

  said(expr: Expr, scope: Scope | null): number | bigint | undefined {
    return this.#members.said(expr, scope);
  }

  flat(type: Type, path: Path, scope: Scope | null, place: Place): unknown {
    return this.#flat(type, path, scope, place);
  }

  inner(bytes: Uint8Array, marshal: Marshal, path: Path): Decoder {
    this.#deeper(path);
    const format = { syntax: marshal.is64 ? "ndr64" : "ndr20", littleEndian: marshal.little } as const;
    const decoder = new Decoder(bytes, format, this.#settings, this.#party, 0, { budget: this.#input.budget, nested: this.#nested });
    decoder.#input.enter(marshal);
    this.#nested--;
    return decoder;
  }

  /** What a relative pointer leads to, with all that it leads to; then on from where it stood. */
  #referent(item: Deferred): void {
    const input = this.#input;
    const { at } = input;
    const queue = this.#queue;
    this.#queue = [];
    this.#deeper(item.path);
    input.at = item.marshal.base + item.id;
    if (input.at > input.bytes.length) input.fail(RPC_X_BAD_STUB_DATA, item.path, `its offset ${item.id} leads behind the end`);
    this.#pointee(item.type.to, item.holder, item.key, item.path, item.scope);
    if (this.#queue.length > 0) this.#deferred();
    this.#highest = Math.max(this.#highest, input.at);
    input.at = at;
    this.#nested--;
    this.#queue = queue;
  }

  #deeper(path: Path): void {
    if (++this.#nested > this.#input.limits.maxDepth)
      this.#input.fail(RPC_X_BAD_STUB_DATA, path, `nested more than ${this.#input.limits.maxDepth} deep`);
  }

  /** A parameter, a return value or a value on its own, into `holder[key]`. `bounds`: the scope of the other direction, for responses. */
  top(type: Type, holder: Record<string, unknown>, key: string, path: Path, scope: Scope | null, bounds: Scope | null = null): void {
    this.#members.bounds = bounds === null ? null : { asked: bounds, of: scope };
    this.#parameter = key;
    this.#pointee(type, holder, key, path, scope, true);
    if (this.#queue.length > 0) this.#deferred();
  }

  /** Runs what had to wait: checks, then conversions, of which the inner ones come first. */
  finish(): void {
    this.#members.finish();
    if (this.#conversions.length === 0) return;
    const made = new Map<TransmitType, Map<unknown, unknown>>();
    for (const { type, holder, key, path } of this.#conversions.reverse()) {
      const slot = holder as Record<string | number, unknown>;
      const wire = slot[key];
      const known = made.get(type) ?? new Map<unknown, unknown>();
      made.set(type, known);
      // The same object on the wire (a full pointer's) stays one.
      if (typeof wire !== "object" || !known.has(wire)) known.set(wire, this.#fromWire(type, wire, path));
      slot[key] = known.get(wire);
    }
  }

  #fromWire(t: TransmitType, wire: unknown, path: Path): unknown {
    try {
      return converterOf(this.#settings, t)!.fromWire(wire);
    } catch (error) {
      return this.#input.fail(RPC_X_BAD_STUB_DATA, path, `the converter of ${t.name} failed: ${reasonOf(error)}`);
    }
  }

  /** The type that travels for what will be at `holder[key]`. */
  #wire(
    type: Type,
    holder: Record<string, unknown> | unknown[],
    key: string | number,
    path: Path,
  ): Exclude<Type, { kind: "lazy" | "transmit" }> {
    let t = resolve(type);
    for (; t.kind === "transmit"; t = resolve(t.wire)) {
      if (converterOf(this.#settings, t) !== undefined) this.#conversions.push({ type: t, holder, key, path });
    }
    return t;
  }

  /** An element of an array in place, for decode-arrays.ts. */
  element(type: Type, row: unknown[], path: Path, scope: Scope | null): void {
    const t = this.#wire(type, row, row.length, path);
    // As in structures: code that stores into arrays and objects alike is slow.
    if (isPlaced(t)) this.#place(t, row, row.length, path, scope, "element");
    else row.push(this.#flat(t, path, scope, "element"));
  }

  /** What stands in place, into `holder[key]`: a value, or what waits for its referent. */
  #place(
    t: Exclude<Type, { kind: "lazy" | "transmit" }>,
    holder: Record<string, unknown> | unknown[],
    key: string | number,
    path: Path,
    scope: Scope | null,
    place: Place,
    link = false,
  ): void {
    const slot = holder as Record<string | number, unknown>;
    switch (t.kind) {
      case "pointer":
        this.#pointer(t, holder, key, path, scope, true, place === "element", link);
        return;
      case "flagged": {
        const before = this.#input.marshal;
        this.#input.enter(withFlags(before, flagsOf(t, scope)));
        this.#place(this.#wire(t.of, holder, key, path), holder, key, path, scope, place, link);
        this.#input.enter(before);
        return;
      }
      case "relative": {
        const id = this.#input.uint(t.short ? 2 : 4, path);
        slot[key] = id === 0 ? null : undefined;
        if (id !== 0) this.#queue.push({ type: t, id, marshal: this.#input.marshal, holder, key, path, scope, link: false });
        return;
      }
      default:
        slot[key] = this.#flat(t, path, scope, place);
    }
  }

  #pointee(
    type: Type,
    holder: Record<string, unknown> | unknown[],
    key: string | number,
    path: Path,
    scope: Scope | null,
    top = false,
  ): unknown {
    const t = this.#wire(type, holder, key, path);
    if (t.kind === "pointer") {
      if (t.mode === "ref") {
        this.#parameter = undefined;
        return this.#pointee(t.to, holder, key, path, scope, top);
      }
      return this.#pointer(t, holder, key, path, scope, false, false);
    }
    if (t.kind === "flagged") {
      const before = this.#input.marshal;
      this.#input.enter(withFlags(before, flagsOf(t, scope)));
      const value = this.#pointee(t.of, holder, key, path, scope, top);
      this.#input.enter(before);
      return value;
    }
    this.#place(t, holder, key, path, scope, "outermost");
    return (holder as Record<string | number, unknown>)[key];
  }

  #deferred(): void {
    const before = this.#input.marshal;
    const stack: Frame[] = [{ items: this.#queue, next: 0, depth: 1 }];
    this.#queue = [];
    while (stack.length > 0) {
      const frame = stack.at(-1)!;
      const item = frame.items[frame.next++]!;
      const tail = frame.next === frame.items.length;
      if (tail) stack.pop();
      this.#input.enter(item.marshal);
      if (item.type.kind === "relative") this.#referent(item);
      else if (item.type.mode === "full") {
        const key = typeKey(item.type.to);
        this.#full ??= new Map();
        const known = this.#full.get(item.id);
        if (known !== undefined) {
          if (known.key !== key)
            this.#input.fail(RPC_X_BAD_STUB_DATA, item.path, `referent ${item.id} is ${known.key} elsewhere and ${key} here`);
          this.#wire(item.type.to, item.holder, item.key, item.path);
          (item.holder as Record<string | number, unknown>)[item.key] = known.value;
          continue;
        }
        if (item.type.align !== undefined) this.#input.align(item.type.align);
        const to = onWire(item.type.to);
        if (to.kind === "pointer") this.#pointee(item.type.to, item.holder, item.key, item.path, item.scope);
        else {
          const value = this.#pointee(item.type.to, item.holder, item.key, item.path, item.scope);
          this.#full.set(item.id, { value, key });
          this.sent?.is(item.id, key, value, item.path);
        }
      } else {
        if (item.type.align !== undefined) this.#input.align(item.type.align);
        this.#pointee(item.type.to, item.holder, item.key, item.path, item.scope);
      }
      if (this.#queue.length === 0) continue;
      const depth = frame.depth + (tail || item.link ? 0 : 1);
      if (depth > this.#input.limits.maxDepth)
        this.#input.fail(RPC_X_BAD_STUB_DATA, item.path, `pointers are nested more than ${this.#input.limits.maxDepth} deep`);
      stack.push({ items: this.#queue, next: 0, depth });
      this.#queue = [];
    }
    this.#input.enter(before);
  }

  #flat(type: Type, path: Path, scope: Scope | null, place: Place): unknown {
    const t = onWire(type);
    switch (t.kind) {
      case "base":
        return readBase(this.#input, t, path);
      case "enum":
        return readEnum(this.#input, t, path);
      case "range": {
        const number = this.#flat(t.of, path, scope, place) as number | bigint;
        if (number < t.min || number > t.max) {
          this.#input.fail(RPC_S_INVALID_BOUND, path, `${number} is outside of its range ${t.min} to ${t.max}`);
        }
        return number;
      }
      case "array": {
        const maxima = place === "embedded" ? this.#maxima : readMaxima(this.#input, t, path);
        return readArray(this.#input, t, path, scope, maxima, this.#members, this);
      }
      case "string": {
        const maxima = place === "embedded" ? this.#maxima : readMaxima(this.#input, t, path);
        return readString(this.#input, t, path, scope, maxima, this.#members);
      }
      case "struct":
        return this.#struct(t, path, place !== "embedded");
      case "union":
        return this.#union(t, path, scope);
      case "context":
        return readContext(this.#input, path);
      case "interface":
        return this.#interface(t, path, scope);
      case "ignored":
        this.#input.id(path);
        return null;
      case "pointer":
      case "pipe":
        return this.#input.fail(RPC_X_BAD_STUB_DATA, path, `a ${t.kind} cannot stand here`);
      default:
        return readPidl(this, t, path, scope, place);
    }
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
    if (t.mode !== "ref" || (embedded && (this.#input.is64 || !element))) id = this.#input.id(path);
    // NDR20 does not say what the four octets of an embedded reference pointer are ([C706] 14.3.12.2), NDR64 that they are not zero.
    if (t.mode === "ref" && !this.#input.is64) id = 1;
    if (id === 0) {
      if (t.mode === "ref") this.#input.fail(RPC_X_NULL_REF_POINTER, path, "a reference pointer is null");
      slot[key] = null;
      return undefined;
    }
    slot[key] = undefined;
    if (t.mode === "full" && this.sent !== null) this.sent.met(id, t.to, embedded ? undefined : this.#parameter);
    this.#parameter = undefined;
    this.#queue.push({ type: t, id, marshal: this.#input.marshal, holder, key, path, scope, link });
    return undefined;
  }

  // --- constructed types ---

  #struct(t: StructType, path: Path, outermost: boolean): unknown {
    if (isGuid(t)) return readGuid(this.#input, path);
    // By value only types of Samba's dialect hold their own kind, in arms of unions.
    if (++this.#within > this.#input.limits.maxDepth + MOST_TYPES)
      this.#input.fail(RPC_X_BAD_STUB_DATA, path, `structures are nested more than ${this.#input.limits.maxDepth + MOST_TYPES} deep`);
    const before = this.#input.marshal;
    if (t.flags !== undefined) this.#input.enter(withFlags(before, t.flags));
    const maxima = outermost ? (conformantEnd(t) === null ? [] : this.#hoist(t, path)) : this.#maxima;
    const align = alignOf(t, this.#input.is64);
    this.#input.align(align);
    if (t.flags?.includes("relative_base")) this.#input.enter({ ...this.#input.marshal, base: this.#input.at });
    const value: Record<string, unknown> = {};
    const scope = new DecodeScope(membersOf(t.fields), value);
    scope.begin(this.#input);
    const link = listLink(t);
    const hoisted = conformantEnd(t) === null ? -1 : t.fields.length - 1;
    for (let i = 0; i < t.fields.length; i++) {
      const field = t.fields[i]!;
      const at = child(path, field.name);
      const type = this.#wire(field.type, value, field.name, at);
      if (i === hoisted) this.#maxima = maxima;
      const place = i === hoisted ? "embedded" : "outermost";
      if (isPlaced(type)) this.#place(type, value, field.name, at, scope, place, link === field.name);
      else value[field.name] = this.#flat(type, at, scope, place);
    }
    if (this.#input.is64) this.#input.align(align, path);
    this.#input.enter(before);
    this.#within--;
    return value;
  }

  #hoist(t: StructType, path: Path): number[] {
    const end = conformantEnd(t)!;
    const at = child(path, t.fields.at(-1)!.name);
    return end.kind === "struct" ? this.#hoist(end, at) : readMaxima(this.#input, end, at);
  }

  #union(t: UnionType, path: Path, scope: Scope | null): unknown {
    const tagPath = child(path, t.tagName);
    const before = this.#input.marshal;
    if (t.flags !== undefined) this.#input.enter(withFlags(before, t.flags));
    const arms = armAlign(t, this.#input.is64);
    if (this.#input.is64 && !t.bare) this.#input.align(arms);
    const tag = t.bare ? tagAround(this, t, tagPath, scope) : this.#flat(t.tag, tagPath, scope, "outermost");
    if (this.#input.is64 || (t.ms && !t.encapsulated)) this.#input.align(arms, path);
    const number = Number(tag);
    if (t.switchIs !== undefined && !t.unchecked && !t.bare)
      this.#members.correlate(t.switchIs, typeof tag === "bigint" ? tag : number, "discriminant", tagPath, scope, t);
    const arm = armOf(t, number);
    if (arm === undefined) this.#input.fail(RPC_S_INVALID_TAG, tagPath, `${number} selects no arm of ${t.name}`);
    const value: Record<string, unknown> = { [t.tagName]: tag };
    if (arm.type !== null) {
      if (t.flags?.includes("relative_base")) {
        this.#input.align(alignOf(arm.type, this.#input.is64));
        this.#input.enter({ ...this.#input.marshal, base: this.#input.at });
      }
      const armPath = child(path, arm.name);
      this.#place(this.#wire(arm.type, value, arm.name, armPath), value, arm.name, armPath, scope, "outermost");
    }
    this.#input.enter(before);
    return value;
  }

  /** MInterfacePointer, [MS-DCOM] 2.2.14, with the interface that iid_is or the IDL names; else the one in its OBJREF. */
  #interface(t: InterfaceType, path: Path, scope: Scope | null): unknown {
    const { abData: data } = this.#struct(interfaceOctets, path, true) as { abData: Uint8Array };
    const value = { iid: t.iid ?? iidWithin(data), data };
    if (t.iidIs !== undefined && scope !== null) {
      this.#members.await(t.iidIs, scope, (iid) => {
        if (typeof iid === "string") value.iid = iid;
      });
    }
    return value;
  }
}

/** What is put into its place by itself: it may have to wait for its referent. */
function isPlaced(t: Type): boolean {
  return t.kind === "pointer" || t.kind === "flagged" || t.kind === "relative";
}

/** The interface of an OBJREF, [MS-DCOM] 2.2.18: a signature, flags, and its IID. Without one: IUnknown. */
export function iidWithin(data: Uint8Array): string {
  const isObjref = data.length >= 24 && data[0] === 0x4d && data[1] === 0x45 && data[2] === 0x4f && data[3] === 0x57;
  return isObjref ? formatGuid(data, 8, true) : "00000000-0000-0000-c000-000000000046";
}
