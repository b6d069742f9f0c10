/** What follows from a descriptor alone: sizes, alignments, where conformance is hoisted from. For ways through types see walk.ts. */
import { RPC_S_UNSUPPORTED_TYPE } from "../status/codes.ts";
import { NdrError } from "../status/errors.ts";
import { guid } from "./codegen/v1.ts";
import { pidlAlign, pidlMinSize } from "./pidl/layout.ts";
import type {
  ArrayType,
  BaseName,
  BaseType,
  EnumType,
  NdrFormat,
  NdrLimits,
  RangeType,
  StringType,
  StructType,
  Type,
  UnionType,
} from "./types.ts";
import { onWire, resolve } from "./walk.ts";

export const defaultLimits: NdrLimits = { maxDepth: 256, maxElements: 64 << 20, maxBytes: 1 << 30 };

/** Counts and lengths stay below 2^31 ([MS-RPCE] 3.1.1.5.3.2.2.1). */
export const maxCount = 0x7fffffff;

/** Octets of a primitive, which are its alignment too: [C706] 14.2.2. */
export function baseSize(base: BaseName, is64: boolean): number {
  switch (base) {
    case "int16":
    case "uint16":
    case "wchar":
      return 2;
    case "int32":
    case "uint32":
    case "float32":
    case "error_status":
      return 4;
    case "int64":
    case "uint64":
    case "float64":
      return 8;
    case "int3264":
    case "uint3264":
      return is64 ? 8 : 4;
    default:
      return 1;
  }
}

/** MInterfacePointer, [MS-DCOM] 2.2.14. */
export const interfaceOctets: StructType = {
  kind: "struct",
  name: "MInterfacePointer",
  fields: [
    { name: "ulCntData", type: { kind: "base", base: "uint32" } },
    {
      name: "abData",
      type: { kind: "array", of: { kind: "base", base: "byte" }, dims: [{ size: ["field", "ulCntData"], varying: false }] },
    },
  ],
};

export function isGuid(type: StructType): boolean {
  return type === guid;
}

/** What arrays and pipes of are Uint8Arrays. */
export function isOctet(type: Type): boolean {
  const t = resolve(type);
  return t.kind === "base" && (t.base === "byte" || t.base === "char" || t.base === "uint8");
}

/** One dimension of octets: a Uint8Array. */
export function isOctets(type: ArrayType): boolean {
  return type.dims.length === 1 && isOctet(type.of);
}

/** One dimension of wchar: a string of UTF-16 code units. */
export function isText(type: ArrayType): boolean {
  if (type.dims.length !== 1) return false;
  const of = resolve(type.of);
  return of.kind === "base" && of.base === "wchar";
}

export function unitSize(type: StringType): 1 | 2 {
  return type.unit === "wchar" ? 2 : 1;
}

function isConformantArray(type: ArrayType): boolean {
  return type.dims.some((dim) => typeof dim.size !== "number" && !dim.inline);
}

/** A structure whose maximum counts stand in front of it: it ends in a conformant array, a conformant string or such a structure, [C706] 14.3.7.1. */
export function conformantEnd(type: StructType): ArrayType | StringType | StructType | null {
  const last = type.fields.at(-1);
  if (last === undefined) return null;
  let t = onWire(last.type);
  while (t.kind === "flagged" || t.kind === "charset") t = onWire(t.of);
  if (t.kind === "array") return isConformantArray(t) ? t : null;
  if (t.kind === "string") return typeof t.size === "number" ? null : t;
  if (t.kind === "struct" && conformantEnd(t) !== null) return t;
  return null;
}

const alignments = { ndr20: new WeakMap<Type, number>(), ndr64: new WeakMap<Type, number>() };

/**
 * Alignment of a type as a member, [C706] 14.3.2. Size information is left out of it: there (maximum counts, offsets) [C706] counts it in,
 * but the stub compilers of Microsoft, Wine and Samba all align by the members only, and theirs are the peers there are.
 */
export function alignOf(type: Type, is64: boolean): number {
  const t = resolve(type);
  if (t.kind === "base") return baseSize(t.base, is64);
  const known = alignments[is64 ? "ndr64" : "ndr20"];
  let align = known.get(t);
  if (align === undefined) {
    known.set(t, 1); // against types that hold themselves, which no IDL compiler lets pass
    align = computeAlign(t, is64);
    known.set(t, align);
  }
  return align;
}

function computeAlign(t: Exclude<Type, { kind: "lazy" }>, is64: boolean): number {
  switch (t.kind) {
    case "base":
      return baseSize(t.base, is64);
    case "enum":
      return t.v1 || is64 ? 4 : 2;
    case "range":
      return alignOf(t.of, is64);
    case "array":
      return alignOf(t.of, is64);
    case "string":
      return unitSize(t);
    case "struct":
      return Math.min(membersAlign(t, is64), is64 ? (t.pack ?? 8) : 8);
    case "union":
      return Math.max(t.bare ? 1 : alignOf(t.tag, is64), armAlign(t, is64));
    case "pointer":
    case "ignored":
      return is64 ? 8 : 4;
    case "interface":
      return alignOf(interfaceOctets, is64);
    case "transmit":
      return alignOf(t.wire, is64);
    case "context":
      return 4;
    case "pipe":
      return is64 ? 8 : 4;
    default:
      return pidlAlign(t, is64);
  }
}

/** The largest alignment of a structure's members, which is its own unless it is packed. */
export function membersAlign(type: StructType, is64: boolean): number {
  return Math.max(1, ...type.fields.map((field) => alignOf(field.type, is64)));
}

/** The largest alignment of a union's arms. */
export function armAlign(type: UnionType, is64: boolean): number {
  const arms = type.default === undefined ? type.arms : [...type.arms, type.default];
  return Math.max(1, ...arms.map((arm) => (arm.type === null ? 1 : alignOf(arm.type, is64))));
}

/** The arm for a discriminant, undefined where there is none. */
export function armOf(type: UnionType, tag: number) {
  for (const arm of type.arms) if (arm.cases.includes(tag)) return arm;
  return type.default;
}

const minima = { ndr20: new WeakMap<Type, number>(), ndr64: new WeakMap<Type, number>() };

/** The fewest octets that a value takes up in place: what a count from the wire is multiplied with before anything is allocated. */
export function minSize(type: Type, is64: boolean): number {
  const t = resolve(type);
  if (t.kind === "base") return baseSize(t.base, is64);
  const known = minima[is64 ? "ndr64" : "ndr20"];
  let size = known.get(t);
  if (size === undefined) {
    known.set(t, 0);
    size = computeMin(t, is64);
    known.set(t, size);
  }
  return size;
}

function computeMin(t: Exclude<Type, { kind: "lazy" }>, is64: boolean): number {
  const word = is64 ? 8 : 4;
  switch (t.kind) {
    case "base":
      return baseSize(t.base, is64);
    case "enum":
      return t.v1 || is64 ? 4 : 2;
    case "range":
      return minSize(t.of, is64);
    case "array": {
      const counts = t.dims.reduce(
        (sum, dim) => sum + (typeof dim.size === "number" || dim.inline ? 0 : word) + (dim.varying ? 2 * word : 0),
        0,
      );
      const fixed = t.dims.every((dim) => typeof dim.size === "number" && !dim.varying);
      return counts + (fixed ? t.dims.reduce((product, dim) => product * (dim.size as number), minSize(t.of, is64)) : 0);
    }
    case "string":
      return 2 * word + (typeof t.size === "number" ? 0 : word) + unitSize(t);
    case "struct":
      return t.fields.reduce((sum, field) => sum + minSize(field.type, is64), 0);
    case "union": {
      const arms = t.default === undefined ? t.arms : [...t.arms, t.default];
      const least = arms.length === 0 ? 0 : Math.min(...arms.map((arm) => (arm.type === null ? 0 : minSize(arm.type, is64))));
      return (t.bare ? 0 : minSize(t.tag, is64)) + least;
    }
    case "pointer":
      return is64 || t.mode !== "ref" ? word : 0;
    case "context":
      return 20;
    case "ignored":
    case "pipe":
      return word;
    case "interface":
      return minSize(interfaceOctets, is64);
    case "transmit":
      return minSize(t.wire, is64);
    default:
      return pidlMinSize(t, is64);
  }
}

/**
 * Octets of a type whose representation always has the same length from an aligned start, without a trailing gap in NDR20; undefined for the others.
 * Pipes chunk by it, and arrays of such elements are addressed by a stride.
 */
export function fixedSize(type: Type, is64: boolean): number | undefined {
  const t = onWire(type);
  switch (t.kind) {
    case "base":
      return baseSize(t.base, is64);
    case "enum":
      return t.v1 || is64 ? 4 : 2;
    case "range":
      return fixedSize(t.of, is64);
    case "context":
      return 20;
    case "pointer":
    case "ignored":
      return is64 ? 8 : 4;
    case "array": {
      let count = 1;
      for (const dim of t.dims) {
        if (typeof dim.size !== "number" || dim.varying) return undefined;
        count *= dim.size;
      }
      const of = onWire(t.of);
      const size = of.kind === "pointer" && of.mode === "ref" && !is64 ? 0 : fixedSize(of, is64);
      if (size === undefined) return undefined;
      return count === 0 ? 0 : (count - 1) * roundUp(size, alignOf(t.of, is64)) + size;
    }
    case "struct": {
      // It may begin where its members would not: the gaps between them depend on where that is.
      if (alignOf(t, is64) < membersAlign(t, is64)) return undefined;
      let at = 0;
      for (const field of t.fields) {
        const size = fixedSize(field.type, is64);
        if (size === undefined) return undefined;
        at = roundUp(at, alignOf(field.type, is64)) + size;
      }
      return is64 ? roundUp(at, alignOf(t, true)) : at;
    }
    default:
      return undefined;
  }
}

export function roundUp(value: number, align: number): number {
  const rest = value % align;
  return rest === 0 ? value : value + align - rest;
}

/** The integer types that a discriminant, a range or a size can have. */
export function scalarOf(type: Type): BaseType | EnumType {
  const t = resolve(type);
  if (t.kind === "base" || t.kind === "enum") return t;
  if (t.kind === "range") return scalarOf((t as RangeType).of);
  throw new NdrError(RPC_S_UNSUPPORTED_TYPE, "", `a ${t.kind} cannot be a discriminant or have a range`);
}

const keys = new WeakMap<Type, string>();
let named = 0;

/** Tells whether two aliases of a full pointer have one type, and names it in errors: structures and unions are one type where they are one descriptor. */
export function typeKey(type: Type): string {
  const t = resolve(type);
  switch (t.kind) {
    case "base":
      return t.base;
    case "range":
      return typeKey(t.of);
    case "array":
      return `${typeKey(t.of)}[${t.dims.length}]`;
    case "string":
      return `string ${t.unit}`;
    case "pointer":
      return `${typeKey(t.to)}*`;
    case "struct":
    case "union": {
      let key = keys.get(t);
      if (key === undefined) {
        key = `${t.kind} ${t.name} (${named++})`;
        keys.set(t, key);
      }
      return key;
    }
    case "ignored":
      return t.kind;
    case "interface":
      return `interface ${t.iid ?? ""} ${JSON.stringify(t.iidIs ?? null)}`;
    case "transmit":
      return `transmit ${t.name} ${typeKey(t.wire)}`;
    case "enum":
    case "context":
    case "pipe":
    case "named":
      return `${t.kind} ${t.name}`;
    default:
      return t.kind;
  }
}

/** Whether null is a value of the type: then a reference pointer to it may seem to be null where it is what it points to that is. */
export function nullable(type: Type): boolean {
  const t = resolve(type);
  // Of a program's own type nobody knows.
  return (
    t.kind === "context" ||
    t.kind === "relative" ||
    t.kind === "transmit" ||
    t.kind === "ignored" ||
    (t.kind === "pointer" && (t.mode !== "ref" || nullable(t.to)))
  );
}

export function is64(format: NdrFormat): boolean {
  return format.syntax === "ndr64";
}
