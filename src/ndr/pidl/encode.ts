/** Encoding of the types of Samba's dialect: what the interpreter asks for the kinds that [C706] does not know. */
import { RPC_S_INVALID_BOUND, RPC_S_UNSUPPORTED_TYPE, RPC_X_BAD_STUB_DATA } from "../../status/codes.ts";
import type { EncodeScope, Member } from "../correlate.ts";
import { evaluate, type Scope } from "../expr.ts";
import { saidBy, scopeOf } from "../interpret/encode-members.ts";
import { describe, type StubWriter } from "../interpret/encode-octets.ts";
import { integerOf, writeBase } from "../interpret/encode-scalars.ts";
import { isText } from "../layout.ts";
import type { Path } from "../path.ts";
import type {
  Compression,
  Dimension,
  FlaggedType,
  MarshalFlag,
  PackedType,
  PidlType,
  RelativeType,
  StructType,
  SubcontextType,
  Type,
} from "../types.ts";
import { onWire } from "../walk.ts";
import { compress } from "./compress.ts";
import { inSubcontext, type Marshal, withFlags } from "./marshal.ts";
import { writeSpecial } from "./special.ts";
import { encodeCharset, writeBlob, writeText, writeTexts } from "./text.ts";

export type Place = "outermost" | "embedded" | "element";

/** The encoder as this file uses it. */
export interface MarshalWriter {
  readonly out: StubWriter;
  readonly measured: Measured;
  readonly bytes: Uint8Array;
  flat(type: Type, value: unknown, path: Path, scope: Scope | null, place: Place): void;
  top(type: Type, value: unknown, path: Path, scope: Scope | null): void;
  defer(type: RelativeType, slot: number, value: unknown, path: Path, scope: Scope | null): void;
  whole(type: Type, value: unknown, path: Path, scope: Scope | null): void;
  inner(marshal: Marshal): MarshalWriter;
}

/** Sizes of encoded members, each worked out once, and those that are being worked out. */
export class Measured {
  readonly sizes = new Map<unknown, Map<Type, Map<string, number>>>();
  readonly busy = new Set<unknown>();
  /** Where reversed relative referents are laid: the front of what has been laid already. */
  readonly ends = new WeakMap<StubWriter, number>();
}

export function writePidl(writer: MarshalWriter, t: PidlType, value: unknown, path: Path, scope: Scope | null, place: Place): void {
  const { out } = writer;
  switch (t.kind) {
    case "named":
      if (t.natural && out.is64) integerOf(out, value, 0, 0xffff, path);
      writeBase(out, { kind: "base", base: t.natural && out.is64 ? "uint32" : t.base }, value, path);
      return;
    case "optional":
      if (value !== null) writer.flat(t.of, value, path, scope, place);
      return;
    case "packed":
      writePacked(out, t, value, path);
      return;
    case "flagged": {
      const before = out.marshal;
      out.enter(withFlags(before, flagsOf(t, scope)));
      writer.flat(t.of, value, path, scope, place);
      out.enter(before);
      return;
    }
    case "relative":
      writeOffset(writer, t, value, path, scope);
      return;
    case "subcontext":
      writeSubcontext(writer, t, value, path, scope);
      return;
    case "charset":
      writer.flat(t.of, unitsOf(out, t, value, path, scope), path, scope, place);
      return;
    case "text":
      if (t.list) writeTexts(out, value, path);
      else writeText(out, value, path);
      return;
    case "blob":
      writeBlob(out, value, path);
      return;
    case "special":
      writeSpecial(out, t, value, path);
      return;
    case "opaque":
      out.fail(RPC_S_UNSUPPORTED_TYPE, path, `no IDL says what ${t.name} is on the wire`);
  }
}

/** The flags of one place; those with a test where it is true. */
export function flagsOf(t: FlaggedType, scope: Scope | null): readonly MarshalFlag[] {
  if (t.when === undefined) return t.flags;
  const more = t.when.flatMap(({ test, flags }) => {
    const said = scope === null ? 0 : evaluate(test, scope);
    return said === undefined || BigInt(said) === 0n ? [] : flags;
  });
  return [...t.flags, ...more];
}

/**
 * The array that a text is: octets, or UTF-16 units, with zeros behind it where the array is larger. Other types' values as they are.
 */
export function unitsOf(out: StubWriter, type: Type, value: unknown, path: Path, scope: Scope | null): unknown {
  let t = onWire(type);
  while (t.kind === "flagged") t = onWire(t.of);
  if (t.kind !== "charset") return value;
  if (typeof value !== "string") out.fail(RPC_X_BAD_STUB_DATA, path, `a string is needed, not ${describe(value)}`);
  if (t.of.kind === "string") return encodeCharset(out, value, t.charset, out.little, path);
  const size = roomOf(t.of.dims[0], scope);
  if (size !== undefined && size > Math.min(out.limits.maxBytes, 1 << 28))
    out.fail(RPC_S_INVALID_BOUND, path, `${size} can't be the size of a text`);
  if (isText(t.of)) {
    if (size !== undefined && value.length > size)
      out.fail(RPC_S_INVALID_BOUND, path, `has ${value.length} characters where there is room for ${size}`);
    return size === undefined ? value : value.padEnd(size, "\0");
  }
  const octets = encodeCharset(out, value, t.charset, out.little, path);
  if (size === undefined || octets.length === size) return octets;
  if (octets.length > size) out.fail(RPC_S_INVALID_BOUND, path, `has ${octets.length} octets where there is room for ${size}`);
  const all = new Uint8Array(size);
  all.set(octets);
  return all;
}

/** Units that the array of a text has; undefined where the text itself says so. */
function roomOf(dim: Dimension | undefined, scope: Scope | null): number | undefined {
  if (dim === undefined) return undefined;
  const said = dim.varying ? dim.length : dim.size;
  if (typeof said === "number") return said;
  const value = said === undefined || said === "open" || scope === null ? undefined : evaluate(said, scope);
  return value === undefined || value < 0 ? undefined : Number(value);
}

function writePacked(out: StubWriter, t: PackedType, value: unknown, path: Path): void {
  if (typeof value !== "bigint" && !(typeof value === "number" && Number.isSafeInteger(value)))
    out.fail(RPC_X_BAD_STUB_DATA, path, `a bigint is needed, not ${describe(value)}`);
  const n = BigInt(value);
  if ((t.signed ? BigInt.asIntN(64, n) : BigInt.asUintN(64, n)) !== n) out.fail(RPC_S_INVALID_BOUND, path, `${n} does not fit in 64 bits`);
  const bits = BigInt.asUintN(64, n);
  const high = Number(bits >> 32n);
  const low = Number(bits & 0xffffffffn);
  // In either byte order the low half comes first.
  out.uint(4, t.reversed ? high : low);
  out.uint(4, t.reversed ? low : high);
}

// --- relative pointers ---

function writeOffset(writer: MarshalWriter, t: RelativeType, value: unknown, path: Path, scope: Scope | null): void {
  const { out } = writer;
  const size = t.short ? 2 : 4;
  if (value === null) {
    out.uint(size, 0);
    return;
  }
  out.uint(size, size === 2 ? 0xffff : 0xffffffff);
  writer.defer(t, out.at - size, value, path, scope);
}

/** What a relative pointer leads to, and the offset in its place. */
export function writeReferent(writer: MarshalWriter, t: RelativeType, slot: number, value: unknown, path: Path, scope: Scope | null): void {
  const { out } = writer;
  const { marshal } = out;
  if (marshal.reverse && !t.short) {
    writeReversed(writer, t, slot, value, path, scope);
    return;
  }
  if (marshal.align !== 0 && !marshal.noalign) {
    const gap = (marshal.align - ((out.at - marshal.base) % marshal.align)) % marshal.align;
    out.octets(new Uint8Array(gap));
  }
  putOffset(out, t, slot, out.at - marshal.base, path);
  writer.whole(t.to, value, path, scope);
}

/** Laid in front of what was laid before it, at the end of the subcontext, [MS-RPRN] 2.2.2.1 for one. */
function writeReversed(writer: MarshalWriter, t: RelativeType, slot: number, value: unknown, path: Path, scope: Scope | null): void {
  const { out, measured } = writer;
  const { marshal } = out;
  const begin = out.at;
  writer.whole(t.to, value, path, scope);
  const end = measured.ends.get(out);
  if (end === undefined) {
    // No size is known (a size is just being worked out, or there is no subcontext): forward, with room for alignment.
    putOffset(out, t, slot, begin - marshal.base, path);
    out.align(8);
    return;
  }
  const size = out.at - begin;
  let to = end - size;
  if (marshal.align !== 0 && !marshal.noalign) to -= ((to % marshal.align) + marshal.align) % marshal.align;
  if (to < begin) out.fail(RPC_S_INVALID_BOUND, path, `${size} octets do not fit: ${end - begin} of the subcontext are left`);
  const octets = out.buffer.slice(begin, begin + size);
  out.at = begin;
  out.room(to + size - begin);
  out.buffer.fill(0, begin, Math.min(begin + size, to));
  out.buffer.set(octets, to);
  measured.ends.set(out, to);
  putOffset(out, t, slot, to - marshal.base, path);
}

function putOffset(out: StubWriter, t: RelativeType, slot: number, offset: number, path: Path): void {
  if (offset > (t.short ? 0xffff : 0xffffffff)) out.fail(RPC_S_INVALID_BOUND, path, `${offset} is too far for the relative pointer`);
  if (offset === 0) out.fail(RPC_S_INVALID_BOUND, path, "a relative pointer that leads to its own base would be null");
  if (t.short) out.view.setUint16(slot, offset, out.little);
  else out.view.setUint32(slot, offset, out.little);
}

// --- subcontexts ---

function writeSubcontext(writer: MarshalWriter, t: SubcontextType, value: unknown, path: Path, scope: Scope | null): void {
  const { out } = writer;
  const said = t.size === undefined ? undefined : saidBy(t.size, scope);
  const size = said === undefined ? undefined : Number(said);
  if (size !== undefined && (size < 0 || size > out.limits.maxBytes))
    out.fail(RPC_S_INVALID_BOUND, path, `${size} can't be the size of a subcontext`);
  const inner = writer.inner(inSubcontext(out.marshal));
  if (size !== undefined && size > 0 && t.compression === undefined) {
    // Something inside may be laid from the end.
    inner.out.room(size);
    writer.measured.ends.set(inner.out, size);
  }
  inner.top(t.of, value, path, scope);
  let octets = inner.bytes;
  if (t.compression !== undefined) octets = compress(out, t.compression, octets, path);
  if (size !== undefined) {
    if (octets.length > size) out.fail(RPC_S_INVALID_BOUND, path, `is ${octets.length} octets where its subcontext has ${size}`);
    if (writer.measured.ends.has(inner.out)) octets = inner.out.buffer.subarray(0, size);
    else if (octets.length < size) {
      const all = new Uint8Array(size);
      all.set(octets);
      octets = all;
    }
  }
  switch (t.header) {
    case 2:
      if (octets.length > 0xffff)
        out.fail(RPC_S_INVALID_BOUND, path, `${octets.length} octets are more than a subcontext of 16 bits holds`);
      out.uint(2, octets.length);
      break;
    case 4:
      out.word(octets.length);
      break;
    case "serialization": {
      const padded = new Uint8Array((octets.length + 7) & ~7);
      padded.set(octets);
      octets = padded;
      // Common type header and private header, [MS-RPCE] 2.2.6.1 and 2.2.6.2.
      out.octets(Uint8Array.of(1, out.little ? 0x10 : 0));
      out.uint(2, 8);
      out.uint(4, 0xcccccccc);
      out.uint(4, octets.length);
      out.uint(4, 0);
      break;
    }
  }
  out.octets(octets);
}

// --- sizes, for value() and subcontext_size() ---

/** Octets of a member's own encoding (that of all members where `name` is ""), from position 0. */
export function measure(
  writer: MarshalWriter,
  t: StructType | readonly Member[],
  name: string,
  value: unknown,
  scope: EncodeScope,
  path: Path,
  packed: boolean,
): number | undefined {
  const dot = name.indexOf(".");
  if (dot > 0) {
    // `rec.data`: as the structure between measures it.
    const list: readonly Member[] = "kind" in t ? t.fields : t;
    const between = contentOf(list.find((one) => one.name === name.slice(0, dot))?.type);
    const inside = scope.get(name.slice(0, dot));
    if (between?.kind !== "struct" || inside === undefined || inside === null) return inside === null ? 0 : undefined;
    return measure(writer, between, name.slice(dot + 1), inside, scopeOf(writer.out, between, inside, path), path, packed);
  }
  const own = "kind" in t ? t : undefined;
  const list: readonly Member[] = "kind" in t ? t.fields : t;
  const type = name === "" ? own : contentOf(list.find((one) => one.name === name)?.type);
  if (type === undefined) return undefined;
  const part = name === "" ? value : scope.get(name);
  if (part === undefined) return undefined;
  if (part === null) return 0;
  const { measured } = writer;
  // Within its own size a member's size is not known yet: a placeholder stands for it.
  if (measured.busy.has(part)) return undefined;
  const { is64, noalign, align, little } = writer.out.marshal;
  const compression = packed ? compressionOf(list.find((one) => one.name === name)?.type) : undefined;
  const key = `${is64} ${noalign} ${align} ${little} ${compression?.algorithm}`;
  const object = typeof part === "object";
  const known = object ? measured.sizes.get(part)?.get(type)?.get(key) : undefined;
  if (known !== undefined) return known;
  const outermost = measured.busy.size === 0;
  if (object) measured.busy.add(part);
  const inner = writer.inner({ ...writer.out.marshal, base: 0 });
  try {
    inner.top(type, part, path, scope);
  } finally {
    if (object) measured.busy.delete(part);
  }
  const size = (compression === undefined ? inner.bytes : compress(writer.out, compression, inner.bytes, path)).length;
  // A size in which another is still missing holds for now only; all are of fixed width, so it is right nevertheless.
  if (object) {
    const byType = measured.sizes.get(part) ?? new Map<Type, Map<string, number>>();
    measured.sizes.set(part, byType);
    byType.set(type, (byType.get(type) ?? new Map<string, number>()).set(key, size));
  }
  if (outermost && measured.sizes.size > 100_000) measured.sizes.clear();
  return size;
}

/** An integer in the place of one that is being worked out; all are of fixed width. */
export function placeholder(type: Type): unknown {
  const t = onWire(type);
  switch (t.kind) {
    case "flagged":
      return placeholder(t.of);
    case "range":
      return t.min;
    case "base":
      return /64$/.test(t.base) && !t.base.startsWith("float") ? 0n : 0;
    case "packed":
      return 0n;
    default:
      return 0;
  }
}

function compressionOf(type: Type | undefined): Compression | undefined {
  let t = type === undefined ? undefined : onWire(type);
  while (t?.kind === "flagged" || t?.kind === "pointer" || t?.kind === "relative") t = onWire(t.kind === "flagged" ? t.of : t.to);
  return t?.kind === "subcontext" ? t.compression : undefined;
}

/** What is measured of a member: what its pointers, subcontext and flags are around. */
function contentOf(type: Type | undefined): Type | undefined {
  let t = type === undefined ? undefined : onWire(type);
  while (t !== undefined) {
    if (t.kind === "flagged" || t.kind === "subcontext") t = onWire(t.of);
    else if (t.kind === "pointer" || t.kind === "relative") t = onWire(t.to);
    else return t;
  }
  return undefined;
}
