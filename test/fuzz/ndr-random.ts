/** Random NDR types, each with values that fit it, for property tests and fuzzing. */
import {
  arm,
  array,
  boolean,
  byte,
  context,
  enum16,
  enum32,
  fixed,
  guid,
  lazy,
  ptr,
  range,
  ref,
  sized,
  string,
  struct,
  union,
  unique,
  varying,
} from "../../src/ndr/codegen/v1.ts";
import type { BaseName, Expr, NdrFormat, StructType, Type } from "../../src/ndr/types.ts";
import type { Random } from "./mutate.ts";
import { randomKind } from "./ndr-random-kinds.ts";

/** A type and a maker of values: what decoding gives back, and what a caller may give instead (members left out that follow from others). */
export interface Sample {
  readonly type: Type;
  make(): { full: unknown; given: unknown };
}

export const formats: readonly NdrFormat[] = [
  { syntax: "ndr20", littleEndian: true },
  { syntax: "ndr20", littleEndian: false },
  { syntax: "ndr64", littleEndian: true },
];

export function randomSample(random: Random, depth = 4): Sample {
  const kinds = depth <= 0 ? 3 : 14;
  switch (random(kinds)) {
    case 0:
    case 1:
      return scalar(random);
    case 2:
      return text(random);
    case 3:
    case 4:
    case 5:
      return structure(random, depth, true);
    case 6:
      return pointer(random, depth);
    case 7:
      return fixedArray(random, depth);
    case 8:
      return openArray(random, depth);
    case 9:
      return chooser(random, depth);
    case 10:
      return list(random);
    case 11:
    case 12:
      return randomKind(random, () => randomSample(random, depth - 1));
    default:
      return octets(random);
  }
}

const same = (value: unknown) => ({ full: value, given: value });
const pick = <T>(random: Random, from: readonly T[]): T => from[random(from.length)]!;
const integer = (random: Random, bits: number, signed: boolean): number => {
  const edge = signed ? [0, 1, -1, 2 ** (bits - 1) - 1, -(2 ** (bits - 1))] : [0, 1, 2 ** bits - 1, 2 ** (bits - 1)];
  if (random(3) === 0) return pick(random, edge);
  const value = random(2 ** Math.min(bits, 30));
  return signed && random(2) === 0 && value <= 2 ** (bits - 1) ? 0 - value : signed && value > 2 ** (bits - 1) - 1 ? value >> 1 : value;
};

function scalar(random: Random): Sample {
  const bases: readonly BaseName[] = [
    "int8",
    "uint8",
    "int16",
    "uint16",
    "int32",
    "uint32",
    "int64",
    "uint64",
    "int3264",
    "uint3264",
    "float32",
    "float64",
    "boolean",
    "char",
    "wchar",
    "byte",
    "error_status",
  ];
  switch (random(12)) {
    case 0: {
      const type = enum16("e16");
      return { type, make: () => same(random(0x8000)) };
    }
    case 1:
      return { type: enum32("e32"), make: () => same(integer(random, 32, true)) };
    case 2: {
      const min = integer(random, 16, true);
      return { type: range({ kind: "base", base: "int32" }, min, min + 10), make: () => same(min + random(11)) };
    }
    case 3:
      return { type: guid, make: () => same(uuid(random)) };
    case 4:
      return { type: context("h"), make: () => same(random(3) === 0 ? null : { attributes: random(3), uuid: uuid(random) }) };
    default: {
      const base = pick(random, bases);
      return { type: { kind: "base", base }, make: () => same(baseValue(random, base)) };
    }
  }
}

function baseValue(random: Random, base: BaseName): unknown {
  switch (base) {
    case "int8":
      return integer(random, 8, true);
    case "int16":
      return integer(random, 16, true);
    case "int32":
      return integer(random, 32, true);
    case "uint16":
    case "wchar":
      return integer(random, 16, false);
    case "uint32":
    case "error_status":
      return integer(random, 32, false);
    case "int64":
      return BigInt.asIntN(64, (BigInt(integer(random, 32, false)) << 32n) | BigInt(integer(random, 32, false)));
    case "uint64":
      return (BigInt(integer(random, 32, false)) << 32n) | BigInt(integer(random, 32, false));
    case "int3264":
      return BigInt(integer(random, 32, true));
    case "uint3264":
      return BigInt(integer(random, 32, false));
    case "float32":
      return Math.fround(pick(random, [0, -0, 1.5, -2.25, 1e20, Number.POSITIVE_INFINITY]));
    case "float64":
      return pick(random, [0, -0, 1.1, -2.25, 1e200, Number.NEGATIVE_INFINITY, Number.MIN_VALUE]);
    case "boolean":
      return random(2) === 1;
    default:
      return integer(random, 8, false);
  }
}

function uuid(random: Random): string {
  const h = (digits: number) => Array.from({ length: digits }, () => random(16).toString(16)).join("");
  return `1${h(7)}-${h(4)}-${h(4)}-${h(4)}-${h(12)}`;
}

function words(random: Random, most: number, units: number): string {
  let result = "";
  for (let left = random(most + 1); left > 0; left--) result += String.fromCharCode(random(8) === 0 ? random(units) : 0x61 + random(26));
  return result;
}

function text(random: Random): Sample {
  const unit = pick(random, ["wchar", "char", "byte"] as const);
  const size = random(3) === 0 ? 40 + random(8) : ("open" as const);
  const make = () => {
    const value = words(random, pick(random, [3, 12, 38]), unit === "wchar" ? 0x10000 : 0x100);
    return same(unit === "byte" ? Uint8Array.from(value, (one) => one.charCodeAt(0)) : value);
  };
  return { type: string(unit, size), make };
}

function octets(random: Random): Sample {
  const size = random(20);
  const type = pick(random, [array(byte, fixed(size)), array({ kind: "base", base: "char" }, fixed(size))]);
  return { type, make: () => same(Uint8Array.from({ length: size }, () => random(256))) };
}

function element(random: Random, depth: number): Sample {
  for (;;) {
    const sample = randomSample(random, depth - 1);
    // Conformant types are no elements: only pointers to them are.
    if (!endsConformant(sample.type)) return sample;
    return wrap(random, sample);
  }
}

function endsConformant(type: Type): boolean {
  switch (type.kind) {
    case "array":
      return type.dims.some((dim) => typeof dim.size !== "number");
    case "string":
      return typeof type.size !== "number";
    case "struct":
      return type.fields.length > 0 && endsConformant(type.fields.at(-1)!.type);
    case "transmit":
      return endsConformant(type.wire);
    default:
      return false;
  }
}

function wrap(random: Random, to: Sample): Sample {
  switch (random(5)) {
    case 0:
      return { type: ref(to.type), make: () => to.make() };
    case 1: {
      // The same object at several places is one referent.
      let last: { full: unknown; given: unknown } | undefined;
      const make = () => {
        if (random(4) === 0) return same(null);
        if (last === undefined || random(3) > 0) last = to.make();
        return last;
      };
      return { type: ptr(to.type), make };
    }
    default:
      return { type: unique(to.type), make: () => (random(4) === 0 ? same(null) : to.make()) };
  }
}

function pointer(random: Random, depth: number): Sample {
  return wrap(random, randomSample(random, depth - 1));
}

/** Octets become a Uint8Array, characters a string: those are made elsewhere. */
function plainElement(random: Random, depth: number): Sample {
  for (;;) {
    const of = element(random, depth);
    if (!(of.type.kind === "base" && ["byte", "char", "uint8", "wchar"].includes(of.type.base))) return of;
  }
}

function many(count: number, of: Sample) {
  const all = Array.from({ length: count }, () => of.make());
  return { full: all.map((one) => one.full), given: all.map((one) => one.given) };
}

function fixedArray(random: Random, depth: number): Sample {
  const of = plainElement(random, depth);
  const n = 1 + random(3);
  if (random(3) === 0) {
    const m = 1 + random(3);
    const make = () => {
      const rows = Array.from({ length: m }, () => many(n, of));
      return { full: rows.map((row) => row.full), given: rows.map((row) => row.given) };
    };
    return { type: array(of.type, fixed(m), fixed(n)), make };
  }
  if (random(3) === 0) return { type: array(of.type, varying(n + 2)), make: () => many(random(n + 3), of) };
  return { type: array(of.type, fixed(n)), make: () => many(n, of) };
}

function openArray(random: Random, depth: number): Sample {
  if (random(3) === 0) {
    const type = random(2) === 0 ? array(byte, sized("open")) : array(byte, varying("open"));
    return { type, make: () => same(Uint8Array.from({ length: random(9) }, () => random(256))) };
  }
  if (random(4) === 0) {
    const type = array({ kind: "base", base: "wchar" }, random(2) === 0 ? sized("open") : varying(30));
    return { type, make: () => same(words(random, 20, 0x10000)) };
  }
  const of = plainElement(random, depth);
  if (random(5) === 0) {
    const n = 1 + random(2);
    const make = () => {
      const rows = Array.from({ length: random(4) }, () => many(n, of));
      return { full: rows.map((row) => row.full), given: rows.map((row) => row.given) };
    };
    return { type: array(of.type, sized("open"), fixed(n)), make };
  }
  return { type: array(of.type, random(2) === 0 ? sized("open") : varying("open")), make: () => many(random(5), of) };
}

/** Expressions of n and the n that gives a count. */
const sizes: readonly { expr: Expr; n: (count: number) => number; count: (wish: number) => number }[] = [
  { expr: ["field", "n"], n: (count) => count, count: (wish) => wish },
  { expr: ["*", ["field", "n"], 2], n: (count) => count / 2, count: (wish) => wish * 2 },
  { expr: ["+", ["field", "n"], 1], n: (count) => count - 1, count: (wish) => wish + 1 },
  { expr: ["-", ["field", "n"], 1], n: (count) => count + 1, count: (wish) => wish },
  { expr: ["/", ["field", "n"], 2], n: (count) => count * 2, count: (wish) => wish },
  { expr: ["/", ["+", ["field", "n"], 7], 8], n: (count) => count * 8, count: (wish) => wish },
  { expr: ["<<", ["field", "n"], 1], n: (count) => count / 2, count: (wish) => wish * 2 },
  { expr: ["?:", ["field", "n"], ["field", "n"], 0], n: (count) => count, count: (wish) => wish },
  { expr: ["cast", "int32", ["field", "n"]], n: (count) => count, count: (wish) => wish },
];

/** Some with `#pragma pack`. */
function packed(random: Random, type: StructType): StructType {
  return random(4) === 0 ? { ...type, pack: pick(random, [1, 2, 4] as const) } : type;
}

function structure(random: Random, depth: number, mayConform: boolean): Sample {
  const fields: { name: string; type: Type; make: () => { full: unknown; given: unknown } }[] = [];
  const names = ["a", "b", "constructor", "toString", "e"];
  for (let i = random(4); i >= 0; i--) {
    const sample = element(random, depth);
    fields.push({ name: names[fields.length]!, ...sample, make: () => sample.make() });
  }
  const correlated = random(2) === 0;
  const size = pick(random, sizes);
  const of = plainElement(random, depth);
  const viaPointer = !mayConform || random(2) === 0;
  const kind = random(4);
  const n: Type = { kind: "base", base: pick(random, ["int32", "uint32", "int16", "uint16"] as const) };
  const whole = (one: unknown) => one;
  if (correlated) {
    const list =
      kind === 0
        ? array(byte, sized(size.expr))
        : kind === 1
          ? array(of.type, varying(size.expr, ["field", "len"]))
          : kind === 2
            ? string("wchar", size.expr)
            : array(of.type, sized(size.expr));
    const type = viaPointer ? unique(list) : list;
    const make = () => {
      const count = size.count(1 + random(4));
      const items =
        kind === 0 ? same(Uint8Array.from({ length: count }, () => random(256))) : many(kind === 1 ? random(count + 1) : count, of);
      if (kind === 2) {
        const value = words(random, count - 1, 0x10000);
        return { count, length: 0, ...same(value) };
      }
      return { count, length: kind === 1 ? (items.full as unknown[]).length : 0, ...items };
    };
    const type1 = struct("S", {
      n,
      ...(kind === 1 ? { len: { kind: "base", base: "uint32" } as const } : {}),
      ...Object.fromEntries(fields.map((field) => [field.name, field.type])),
      items: type,
    });
    return {
      type: packed(random, type1),
      make: () => {
        const made = make();
        const others = fields.map((field) => [field.name, field.make()] as const);
        const omit = kind !== 1 && kind !== 2 && random(2) === 0;
        const base = { n: size.n(made.count), ...(kind === 1 ? { len: made.length } : {}) };
        const nothing = viaPointer && random(5) === 0;
        const full = {
          ...base,
          ...Object.fromEntries(others.map(([name, one]) => [name, one.full])),
          items: nothing ? null : whole(made.full),
        };
        const given = {
          ...(omit && !nothing ? {} : base),
          ...Object.fromEntries(others.map(([name, one]) => [name, one.given])),
          items: nothing ? null : made.given,
        };
        return { full, given };
      },
    };
  }
  if (mayConform && random(4) === 0 && depth > 0) {
    const last = structure(random, depth - 1, true);
    fields.push({ name: "last", ...last, make: () => last.make() });
  }
  return {
    type: packed(random, struct("P", Object.fromEntries(fields.map((field) => [field.name, field.type])))),
    make: () => {
      const all = fields.map((field) => [field.name, field.make()] as const);
      return {
        full: Object.fromEntries(all.map(([name, one]) => [name, one.full])),
        given: Object.fromEntries(all.map(([name, one]) => [name, one.given])),
      };
    },
  };
}

function chooser(random: Random, depth: number): Sample {
  const tag: Type = pick<Type>(random, [
    { kind: "base", base: "int16" },
    { kind: "base", base: "uint32" },
    { kind: "base", base: "uint8" },
    enum16("t"),
    enum32("t"),
  ]);
  const arms = [element(random, depth), element(random, depth)];
  const other = random(3);
  const encapsulated = random(2) === 0;
  const tagName = encapsulated ? "which" : "tag";
  const description = {
    tag,
    arms: [arm("one", [1], arms[0]!.type), arm("two", [2, 3], arms[1]!.type), arm("none", [7], null)],
    ...(other === 0 ? { default: arm("other", [], { kind: "base", base: "int64" }) } : other === 1 ? { default: arm("", [], null) } : {}),
    ...(random(3) === 0 ? { ms: true } : {}),
  };
  const value = () => {
    const number = pick(random, other === 2 ? [1, 2, 3, 7] : [1, 2, 3, 7, 9]);
    const chosen =
      number === 1
        ? { one: arms[0]!.make() }
        : number === 2 || number === 3
          ? { two: arms[1]!.make() }
          : number === 9 && other === 0
            ? { other: same(5n) }
            : {};
    const entries = Object.entries(chosen);
    return {
      number,
      full: { [tagName]: number, ...Object.fromEntries(entries.map(([name, one]) => [name, one!.full])) },
      given: { [tagName]: number, ...Object.fromEntries(entries.map(([name, one]) => [name, one!.given])) },
    };
  };
  if (encapsulated) return { type: union("U", { encapsulated, tagName, ...description }), make: value };
  const inner = union("U", { encapsulated, tagName, switchIs: ["field", "level"], ...description });
  const viaPointer = random(3) === 0;
  return {
    type: struct("L", { level: tag, u: viaPointer ? unique(inner) : inner }),
    make: () => {
      const made = value();
      return { full: { level: made.number, u: made.full }, given: { ...(random(2) === 0 ? {} : { level: made.number }), u: made.given } };
    },
  };
}

function list(random: Random): Sample {
  const node: Type = struct("node", {
    v: { kind: "base", base: "int16" },
    next: unique(lazy("node", () => node)),
    name: unique(string("wchar")),
  });
  const tree: Type = struct("tree", { l: ptr(lazy("tree", () => tree)), ok: boolean, r: unique(lazy("tree", () => tree)) });
  const makeNode = (left: number): unknown => ({
    v: integer(random, 16, true),
    next: left === 0 ? null : makeNode(left - 1),
    name: random(2) === 0 ? null : "name",
  });
  const makeTree = (left: number): unknown =>
    left === 0 ? null : { l: makeTree(left - 1), ok: random(2) === 0, r: random(2) === 0 ? null : makeTree(left - 1) };
  if (random(3) === 0) return heap(random);
  return random(2) === 0
    ? { type: node, make: () => same(makeNode(random(6))) }
    : { type: unique(tree), make: () => same(makeTree(random(4))) };
}

/** Structures in arrays of their own, with members of any kind before and behind the array. */
function heap(random: Random): Sample {
  const before = random(2) === 0 ? scalar(random) : text(random);
  const behind = wrap(random, random(2) === 0 ? scalar(random) : octets(random));
  const variable = endsConformant(before.type) ? wrap(random, before) : before;
  const counted = random(2) === 0;
  const kids = array(
    lazy("heap", () => type),
    counted ? sized(["field", "n"]) : sized("open"),
  );
  const type: Type = struct("heap", { n: { kind: "base", base: "uint8" }, a: variable.type, kids: unique(kids), z: behind.type });
  const make = (left: number): { full: unknown; given: unknown } => {
    const list = left === 0 ? null : Array.from({ length: random(3) }, () => make(left - 1));
    const [a, z] = [variable.make(), behind.make()];
    const n = list?.length ?? 0;
    return {
      full: { n, a: a.full, kids: list?.map((one) => one.full) ?? null, z: z.full },
      given: { ...(counted && random(2) === 0 ? {} : { n }), a: a.given, kids: list?.map((one) => one.given) ?? null, z: z.given },
    };
  };
  return { type, make: () => make(random(4)) };
}
