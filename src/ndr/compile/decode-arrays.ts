/** Source of decoding arrays and strings: counts, octets, elements. */
import { emptyElements } from "../interpret/decode-arrays.ts";
import { alignOf, armAlign, fixedSize, isOctets, isText, minSize, roundUp, unitSize } from "../layout.ts";
import type { ArrayType, StringType, Type } from "../types.ts";
import { holdsPointers, onWire } from "../walk.ts";
import { correlate, type Scope } from "./decode-members.ts";
import type { DecodeEmitter } from "./decode-octets.ts";
import { baseRead } from "./decode-scalars.ts";
import { Cursor, numberJs } from "./parts.ts";

/** Who emits the reading of elements in place, whatever they are. */
export interface ElementDecoder {
  /** @returns the expression of the element's value */
  element(type: Type, scope: Scope | null, at: Cursor): string;
  /** The same where what its pointers point to is read with it. */
  complete(type: Type, scope: Scope | null, at: Cursor): string;
}

/** Maximum counts, which stand in front of the outermost construct that ends in the array or string. @returns their variables */
export function emitMaxima(out: DecodeEmitter, t: ArrayType | StringType, cursor: Cursor): string[] {
  const sizes = t.kind === "string" ? [t] : t.dims;
  const maxima: string[] = [];
  for (const dim of sizes) {
    if (typeof dim.size === "number") continue;
    const max = out.source.variable("m");
    out.count(cursor, max);
    if (t.kind === "array" && dim.range !== undefined)
      out.source.line(`if (${max} < ${numberJs(dim.range[0])} || ${max} > ${numberJs(dim.range[1])}) throw bail;`);
    maxima.push(max);
  }
  return maxima;
}

/** An array without its maximum counts. */
export function emitArray(
  out: DecodeEmitter,
  t: ArrayType,
  scope: Scope | null,
  cursor: Cursor,
  maxima: string[],
  elements: ElementDecoder,
): string {
  const extents: string[] = [];
  let conformant = 0;
  for (const dim of t.dims) {
    const max = typeof dim.size === "number" ? String(dim.size) : maxima[conformant++]!;
    if (typeof dim.size !== "number" && dim.size !== "open" && !dim.unchecked) correlate(out, dim.size, max, scope);
    if (!dim.varying) {
      extents.push(max);
      continue;
    }
    const first = out.source.variable("m");
    const length = out.source.variable("m");
    out.count(cursor, first);
    out.count(cursor, length);
    if (dim.first === undefined) out.source.line(`if (${first} !== 0) throw bail;`);
    else if (!dim.unchecked) correlate(out, dim.first, first, scope);
    out.source.line(`if (${first} + ${length} > ${max}) throw bail;`);
    if (dim.length !== undefined && !dim.unchecked) correlate(out, dim.length, length, scope);
    extents.push(length);
  }
  if (isOctets(t)) return emitOctets(out, extents[0]!, cursor);
  if (isText(t)) {
    const js = out.source.variable("s");
    const n = extents[0]!;
    if (/^\d+$/.test(n)) {
      const count = Number(n);
      if (count === 0) return '""';
      out.source.line(`${js} = ${wideRead(out, out.fixed(cursor, 2, 2 * count), n)};`);
      return js;
    }
    out.variable(cursor);
    out.source.line(`if (${n} === 0) ${js} = ""; else {`);
    out.alignNow(cursor, 2);
    out.source.line(`if (${n} * 2 > end - ${cursor.name}) throw bail;`);
    out.source.line(`${js} = ${wideRead(out, cursor.name, n)}; ${cursor.name} += ${n} * 2; }`);
    out.forget(cursor);
    return js;
  }
  if (t.dims.length === 1) return emitElements(out, t.of, extents[0]!, scope, cursor, elements);
  const product = extents.every((one) => /^\d+$/.test(one))
    ? String(extents.reduce((sum, one) => sum * Number(one), 1))
    : out.source.variable("m");
  if (!/^\d+$/.test(product)) {
    out.source.line(`${product} = ${extents.join(" * ")};`);
    for (const extent of extents.slice(0, -1)) out.source.line(`if (${extent} > end + ${emptyElements}) throw bail;`);
  }
  const flat = emitElements(out, t.of, product, scope, cursor, elements);
  return `R.reshape(${flat}, [${extents.join(", ")}])`;
}

/** A string without its maximum count. */
export function emitString(out: DecodeEmitter, t: StringType, scope: Scope | null, cursor: Cursor, maxima: string[]): string {
  const max = typeof t.size === "number" ? String(t.size) : maxima[0]!;
  if (typeof t.size !== "number" && t.size !== "open" && !t.unchecked) correlate(out, t.size, max, scope);
  const first = out.source.variable("m");
  const length = out.source.variable("m");
  out.count(cursor, first, true);
  out.count(cursor, length, true);
  out.variable(cursor);
  const measured = t.size === "open" ? length : max;
  const range = t.range === undefined ? "" : ` || ${measured} < ${numberJs(t.range[0])} || ${measured} > ${numberJs(t.range[1])}`;
  // An actual count below the maximum is below 2^31 with it.
  out.source.line(
    `if (${first} !== 0 || ${length} > ${max} || ${length} === 0${typeof t.size === "number" ? "" : ` || ${max} > 0x7fffffff`}${range}) throw bail;`,
  );
  const js = out.source.variable("s");
  const p = cursor.name;
  if (unitSize(t) === 2) {
    out.alignNow(cursor, 2);
    out.source.line(`if (${length} * 2 > end - ${p} || v.getUint16(${p} + ${length} * 2 - 2) !== 0) throw bail;`);
    out.source.line(`${js} = ${wideRead(out, p, `${length} - 1`)}; ${p} += ${length} * 2;`);
    cursor.modulus = 2;
    cursor.rest = 0;
    return js;
  }
  out.source.line(`if (${length} > end - ${p} || b[${p} + ${length} - 1] !== 0) throw bail;`);
  out.source.line(
    `${js} = ${t.unit === "char" ? `R.narrow(b, ${p}, ${length} - 1)` : `b.subarray(${p}, ${p} + ${length} - 1)`}; ${p} += ${length};`,
  );
  out.forget(cursor);
  return js;
}

function emitOctets(out: DecodeEmitter, n: string, cursor: Cursor): string {
  const js = out.source.variable("s");
  if (/^\d+$/.test(n)) {
    const at = out.fixed(cursor, 1, Number(n));
    out.source.line(`${js} = b.subarray(${at}, ${at} + ${n});`);
    return js;
  }
  out.variable(cursor);
  out.source.line(`if (${n} > end - ${cursor.name}) throw bail;`);
  out.source.line(`${js} = b.subarray(${cursor.name}, ${cursor.name} += ${n});`);
  out.forget(cursor);
  return js;
}

/** Elements in one dimension while their reading is emitted. */
interface Row {
  readonly of: ReturnType<typeof onWire>;
  /** How many there are: a number, or a variable. */
  readonly n: string;
  readonly scope: Scope | null;
  readonly elements: ElementDecoder;
  /** Variables: the array and the index. */
  readonly list: string;
  readonly i: string;
}

/**
 * Elements in one dimension. Without pointers: a loop. With pointers: elements of a fixed size are stepped over, and read when their referents
 * are, so that each is made by one literal with everything in it; the others are read twice, the first time only to find where they are.
 */
function emitElements(out: DecodeEmitter, type: Type, n: string, scope: Scope | null, cursor: Cursor, elements: ElementDecoder): string {
  const of = onWire(type);
  const row: Row = { of, n, scope, elements, list: out.source.variable("a"), i: out.source.variable("n") };
  const size = of.kind === "pointer" && of.mode === "ref" && !out.is64 ? 0 : fixedSize(of, out.is64);
  let least = minSize(of, out.is64);
  if (least === 0 && of.kind === "pointer") least = minSize(of.to, out.is64);
  out.source.line(`if ((elements += ${n}) > ${out.limits.maxElements}) throw bail;`);
  // The interpreter counts from where it is; within a run the variable stands a little before that, and its check follows.
  out.source.line(
    least === 0 ? `if (${n} > end + ${emptyElements}) throw bail;` : `if (${n} * ${least} > end - ${cursor.name}) throw bail;`,
  );
  const before = out.pending;
  if (size !== undefined) emitStrided(out, row, size, cursor);
  else {
    out.variable(cursor);
    if (holdsPointers(of)) emitTwice(out, row, cursor);
    else emitOneByOne(out, row, cursor);
  }
  out.pending = before;
  return row.list;
}

/** Elements of one size: their places are known. */
function emitStrided(out: DecodeEmitter, row: Row, size: number, cursor: Cursor): void {
  const { of, n, scope, elements, list, i } = row;
  const align = of.kind === "pointer" && size === 0 ? 1 : (armsOf(out, of) ?? alignOf(of, out.is64));
  const stride = roundUp(size, align);
  const base = out.source.variable("p");
  const f = out.source.variable("p");
  if (/^\d+$/.test(n)) {
    const at = out.fixed(cursor, align, n === "0" ? 0 : (Number(n) - 1) * stride + size);
    out.source.line(`${base} = ${at};`);
    // The run ends here: what follows is a loop, and the position must not move in it.
    if (!cursor.safe) out.flush(cursor);
  } else {
    out.variable(cursor);
    out.source.line(`if (${n} > 0) {`);
    out.alignNow(cursor, align);
    out.source.line(`if ((${n} - 1) * ${stride} + ${size} > end - ${cursor.name}) throw bail;`);
    out.source.line(`${base} = ${cursor.name}; ${cursor.name} += (${n} - 1) * ${stride} + ${size}; }`);
    out.forget(cursor);
  }
  const direct = directRead(out, of);
  if (direct !== null) {
    out.source.line(`${list} = ${listOf(n)}; ${f} = ${base};`);
    out.source.line(`for (${i} = 0; ${i} < ${n}; ${i}++, ${f} += ${stride}) ${list}[${i}] = ${direct(f)};`);
    return;
  }
  const loop = () => {
    out.flush(out.main);
    out.source.line(`${list} = ${listOf(n)}; ${f} = ${base};`);
    out.source.line(`for (${i} = 0; ${i} < ${n}; ${i}++, ${f} += ${stride}) {`);
    out.pending = [];
    const js = elements.complete(of, scope, new Cursor(f, align, 0, true));
    out.run();
    out.flush(out.main);
    out.source.line(`${list}[${i}] = ${js}; }`);
  };
  if (!holdsPointers(of)) loop();
  else {
    out.pending.push(() => {
      out.flush(out.main);
      out.forget(out.main);
      loop();
      out.forget(out.main);
    });
  }
}

/** Elements of any size without pointers. */
function emitOneByOne(out: DecodeEmitter, { of, n, scope, elements, list, i }: Row, cursor: Cursor): void {
  out.source.line(`${list} = ${listOf(n)};`);
  out.source.line(`for (${i} = 0; ${i} < ${n}; ${i}++) {`);
  out.forget(cursor);
  out.align(cursor, armsOf(out, of) ?? 1);
  out.pending = [];
  const js = elements.element(of, scope, cursor);
  out.run();
  out.flush(cursor);
  out.source.line(`${list}[${i}] = ${js}; }`);
  out.forget(cursor);
}

/** Elements of any size with pointers: where they are, and when their referents are read, what they are. */
function emitTwice(out: DecodeEmitter, { of, n, scope, elements, list, i }: Row, cursor: Cursor): void {
  const before = out.pending;
  const places = out.source.variable("a");
  out.source.line(`${places} = ${listOf(n)};`);
  out.source.line(`for (${i} = 0; ${i} < ${n}; ${i}++) {`);
  out.forget(cursor);
  out.source.line(`${places}[${i}] = ${cursor.name};`);
  out.align(cursor, armsOf(out, of) ?? 1);
  out.pending = [];
  elements.element(of, scope, cursor);
  out.flush(cursor);
  out.source.line("}");
  out.forget(cursor);
  before.push(() => {
    const f = out.source.variable("p");
    out.flush(out.main);
    // Arrays inside of the elements are counted twice: that errs to the safe side, and the interpreter decides.
    out.source.line(`${list} = ${listOf(n)};`);
    out.source.line(`for (${i} = 0; ${i} < ${n}; ${i}++) { ${f} = ${places}[${i}];`);
    out.forget(out.main);
    const at = new Cursor(f, 1, 0, false);
    out.align(at, armsOf(out, of) ?? 1);
    out.pending = [];
    const js = elements.complete(of, scope, at);
    out.flush(at);
    out.run();
    out.flush(out.main);
    out.source.line(`${list}[${i}] = ${js}; }`);
    out.forget(out.main);
  });
}

/** [ms_union]: what all arms are aligned to. undefined for everything else. */
function armsOf(out: DecodeEmitter, of: Row["of"]): number | undefined {
  return of.kind === "union" && of.ms && !of.encapsulated && !out.is64 ? armAlign(of, false) : undefined;
}

/** Room for all elements at once; beyond some 32 million V8 would make it a dictionary, so that large ones grow. */
function listOf(n: string): string {
  return /^\d+$/.test(n) && Number(n) <= 1_000_000 ? `new Array(${n})` : `${n} > 1000000 ? [] : new Array(${n})`;
}

/** Elements that are one read each need no variables. */
function directRead(out: DecodeEmitter, t: Type): ((at: string) => string) | null {
  return t.kind === "base" ? (at) => baseRead(out, t, at) : null;
}

function wideRead(out: DecodeEmitter, at: string, n: string): string {
  return `${out.little ? "wide" : "R.wideBig"}(b, v, ${at}, ${n})`;
}
