/** Random values for any type, as a caller gives them: members that follow from others are left out. */
import { derivable } from "../../src/ndr/derive.ts";
import { evaluate, type Scope } from "../../src/ndr/expr.ts";
import { isGuid, isOctets, isText } from "../../src/ndr/layout.ts";
import type { Dimension, Expr, Field, MarshalFlag, Parameter, StructType, Type, UnionArm, UnionType } from "../../src/ndr/types.ts";
import { onWire } from "../../src/ndr/walk.ts";
import type { Random } from "./mutate.ts";

/** Thrown for a type that no value fits. */
export class NoValue extends Error {}

interface Around {
  readonly scope: Scope | null;
  /** What was chosen for an expression that could not be evaluated: whoever asks again gets the same. */
  readonly chosen: Map<string, number>;
  readonly flags: readonly MarshalFlag[];
}

const alone: Around = { scope: null, chosen: new Map(), flags: [] };

export function randomValue(random: Random, type: Type, depth = 0, around: Around = alone): unknown {
  const t = onWire(type);
  if (depth > 24) throw new NoValue("too deep");
  const again = (of: Type, more: Partial<Around> = {}) => randomValue(random, of, depth, { ...around, ...more });
  switch (t.kind) {
    case "base":
      return baseValue(random, t.base);
    case "enum":
      return pick(random, Object.values(t.values ?? {}), () => random(0x100));
    case "named": {
      const values = Object.values(t.values).filter((value) => t.base.endsWith("64") || value <= limitOf(t.base));
      return pick(random, values, () => (t.base === "uint64" ? BigInt(random(0x100)) : random(0x100)));
    }
    case "packed":
      return BigInt(random(0x40000000)) << BigInt(random(30));
    case "range": {
      const span = Math.min(t.max - t.min, 5);
      return t.min + random(span + 1);
    }
    case "flagged":
      return again(t.of, { flags: [...around.flags, ...t.flags] });
    case "subcontext":
      if (t.compression !== undefined && t.compression.algorithm !== "mszip" && t.compression.algorithm !== "xpress_chunks")
        throw new NoValue("compressed");
      return again(t.of);
    case "optional":
      return random(3) === 0 ? null : again(t.of);
    case "relative":
      return depth > 6 || random(4) === 0 ? null : randomValue(random, t.to, depth + 1, around);
    case "pointer":
      return t.mode !== "ref" && (depth > 6 || random(4) === 0) ? null : randomValue(random, t.to, depth + 1, around);
    case "ignored":
      return null;
    case "context":
      return random(4) === 0 ? null : { attributes: random(4), uuid: uuid(random) };
    case "string":
      if (t.unit === "byte") return new TextEncoder().encode(word(random, 8));
      return word(random, bound(t.size, around, random, 1) - 1);
    case "charset": {
      if (t.of.kind === "string") return word(random, bound(t.of.size, around, random, 1) - 1);
      const count = extent(random, t.of.dims[0]!, around);
      const units = t.charset === "utf16" && isOctets(t.of) ? count >> 1 : count;
      return fixed(t.of.dims[0]!) || t.toNull ? word(random, units) : exactly(random, units);
    }
    case "text":
      return t.list ? Array.from({ length: 1 + random(3) }, () => `x${word(random, 6)}`) : word(random, 12);
    case "blob":
      return around.flags.some((flag) => flag.startsWith("align")) ? new Uint8Array(0) : octets(random, random(12));
    case "special":
      if (t.name === "ipv4address") return `${1 + random(255)}.${random(256)}.${random(256)}.${random(256)}`;
      if (t.name === "ipv6address") return `2001:db8::${(1 + random(0xfffe)).toString(16)}`;
      return t.name === "dnsp_string" ? word(random, 12) : `a${word(random, 4)}.b${word(random, 4)}`;
    case "array": {
      const extents = t.dims.map((dim) => extent(random, dim, around));
      if (isOctets(t)) return octets(random, extents[0]!);
      if (isText(t)) return exactly(random, extents[0]!);
      const row = (index: number): unknown[] =>
        Array.from({ length: extents[index]! }, () =>
          index === extents.length - 1 ? randomValue(random, t.of, depth + 1, around) : row(index + 1),
        );
      return row(0);
    }
    case "struct":
      return isGuid(t) ? uuid(random) : structure(random, t, depth, around.flags);
    case "union":
      return chooser(random, t, depth, around);
    default:
      throw new NoValue(t.kind);
  }
}

/** Values of the parameters that travel in one direction; `others` are known already. */
export function randomParameters(
  random: Random,
  params: readonly Parameter[],
  direction: "in" | "out",
  others: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const sent = params.filter((param) => param.dir === "inout" || param.dir === direction);
  return members(random, sent, params, 0, [], others);
}

function structure(random: Random, t: StructType, depth: number, flags: readonly MarshalFlag[]): Record<string, unknown> {
  return members(random, t.fields, t.fields, depth, [...flags, ...(t.flags ?? [])], {});
}

function members(
  random: Random,
  sent: readonly Field[],
  all: readonly Field[],
  depth: number,
  flags: readonly MarshalFlag[],
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  let others = given;
  const out: Record<string, unknown> = {};
  const left = derivable(sent);
  const scope: Scope = {
    get: (name) => (name in out ? out[name] : others[name]),
    type: (name) => all.find((one) => one.name === name)?.type,
  };
  const chosen = new Map<string, number>();
  for (const { name, value } of all) if (typeof value === "number") others = { [name]: value, ...others };
  for (const { type } of sent) {
    const tag = tagOf(random, type);
    if (tag !== undefined && left.has(tag.name) && sent.some((one) => one.name === tag.name)) out[tag.name] = tag.value;
  }
  // Those that nothing derives first: expressions of the others may need them.
  for (const pass of [0, 1]) {
    for (const { name, type } of sent) {
      if (left.has(name) || name in out || (pass === 0) !== isPlain(type)) continue;
      out[name] = randomValue(random, type, depth, { scope, chosen, flags });
    }
  }
  return out;
}

/** What a member that tells a union's arm is to be: the union may be behind a null pointer, and then does not say so. */
function tagOf(random: Random, type: Type): { name: string; value: number } | undefined {
  let t = onWire(type);
  for (;;) {
    if (t.kind === "pointer" || t.kind === "relative") t = onWire(t.to);
    else if (t.kind === "flagged" || t.kind === "subcontext" || t.kind === "array") t = onWire(t.of);
    else break;
  }
  if (t.kind !== "union" || t.switchIs === undefined || typeof t.switchIs === "number") return undefined;
  const expr = t.switchIs[0] === "deref" ? t.switchIs[1] : t.switchIs;
  const cases = t.arms.flatMap((arm) => arm.cases);
  const value = cases[random(Math.max(1, cases.length))];
  return typeof expr === "object" && expr[0] === "field" && value !== undefined ? { name: expr[1], value } : undefined;
}

function isPlain(type: Type): boolean {
  const t = onWire(type);
  return t.kind === "flagged" || t.kind === "pointer"
    ? isPlain(t.kind === "flagged" ? t.of : t.to)
    : ["base", "enum", "named", "range", "packed"].includes(t.kind);
}

function chooser(random: Random, t: UnionType, depth: number, around: Around): Record<string, unknown> {
  let tag = t.switchIs === undefined ? undefined : known(t.switchIs, around);
  if (tag === undefined) {
    const arms = t.arms.filter((arm) => arm.cases.length > 0);
    const arm = arms[random(Math.max(1, arms.length))];
    tag = arm?.cases[0] ?? 0;
    if (arm === undefined && t.default === undefined) throw new NoValue("a union without arms");
    if (t.switchIs !== undefined) around.chosen.set(JSON.stringify(t.switchIs), tag);
  }
  const found: UnionArm | undefined = t.arms.find((arm) => arm.cases.includes(tag)) ?? t.default;
  if (found === undefined) throw new NoValue(`no arm for ${tag}`);
  const out: Record<string, unknown> = { [t.tagName]: tag };
  if (found.type !== null) out[found.name] = randomValue(random, found.type, depth + 1, { ...around, scope: null, chosen: new Map() });
  return out;
}

function extent(random: Random, dim: Dimension, around: Around): number {
  if (fixed(dim)) return dim.size as number;
  if (dim.varying && dim.length !== undefined) {
    const length = known(dim.length, around);
    if (length !== undefined) return length;
    const size = typeof dim.size === "number" || dim.size === "open" ? undefined : known(dim.size, around);
    const n = Math.min(size ?? 4, random(4));
    around.chosen.set(JSON.stringify(dim.length), n);
    return n;
  }
  return bound(dim.size, around, random, 0, dim.range);
}

function fixed(dim: Dimension): boolean {
  return typeof dim.size === "number" && !dim.varying;
}

function bound(size: Dimension["size"], around: Around, random: Random, least: number, range?: readonly [number, number]): number {
  if (typeof size === "number") return size;
  const said = size === "open" ? undefined : known(size, around);
  if (said !== undefined) {
    if (said > 0x400 || said < 0) throw new NoValue(`a size of ${said}`);
    return said;
  }
  const n = Math.max(least, range?.[0] ?? 0, 1) + random(3);
  if (size !== "open") around.chosen.set(JSON.stringify(size), n);
  return n;
}

function known(expr: Expr, around: Around): number | undefined {
  const chosen = around.chosen.get(JSON.stringify(expr));
  if (chosen !== undefined) return chosen;
  const value = around.scope === null ? (typeof expr === "number" ? expr : undefined) : evaluate(expr, around.scope);
  return value === undefined ? undefined : Number(value);
}

function limitOf(base: string): number {
  return base === "uint8" ? 0xff : base === "uint16" ? 0xffff : 0xffffffff;
}

function baseValue(random: Random, base: string): unknown {
  switch (base) {
    case "int64":
    case "uint64":
      return BigInt(random(0x40000000));
    case "int3264":
    case "uint3264":
      return BigInt(random(0x10000));
    case "boolean":
      return random(2) === 1;
    case "float32":
    case "float64":
      return random(100) / 4;
    case "int8":
      return random(4);
    case "int16":
    case "int32":
      return random(0x7fff);
    case "uint16":
    case "wchar":
      return random(4) === 0 ? random(0x10000) : random(9);
    case "uint32":
    case "error_status":
      return random(4) === 0 ? random(0x40000000) : random(9);
    default:
      return random(0x100);
  }
}

function pick<T>(random: Random, from: readonly T[], otherwise: () => T): T {
  return from.length === 0 ? otherwise() : from[random(from.length)]!;
}

function word(random: Random, most: number): string {
  return exactly(random, random(Math.max(0, Math.min(most, 12)) + 1));
}

function exactly(random: Random, count: number): string {
  return Array.from({ length: count }, () => String.fromCharCode(0x61 + random(26))).join("");
}

function octets(random: Random, count: number): Uint8Array {
  return Uint8Array.from({ length: count }, () => random(256));
}

function uuid(random: Random): string {
  const h = (digits: number) => Array.from({ length: digits }, () => random(16).toString(16)).join("");
  return `1${h(7)}-${h(4)}-${h(4)}-${h(4)}-${h(12)}`;
}
