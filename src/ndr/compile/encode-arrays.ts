/** Source of encoding arrays and strings: counts, octets, elements. */
import { alignOf, armAlign, fixedSize, isOctets, isText, roundUp, unitSize } from "../layout.ts";
import type { ArrayType, StringType, Type } from "../types.ts";
import { onWire } from "../walk.ts";
import { type Scope, saidBy } from "./encode-members.ts";
import type { EncodeEmitter } from "./encode-octets.ts";
import { Cursor, numberJs } from "./parts.ts";

/** Who emits elements in place, whatever they are. */
export interface ElementEncoder {
  element(type: Type, js: string, scope: Scope | null): void;
}

/** Maximum counts, which stand in front of the outermost construct that ends in the array or string. */
export function emitMaxima(out: EncodeEmitter, t: ArrayType | StringType, js: string, scope: Scope | null): void {
  if (t.kind === "string") {
    if (typeof t.size === "number") return;
    checkString(out, t, js);
    out.word(stringSize(out, t, js, scope) ?? `${js}.length + 1`);
    return;
  }
  const extents = extentsOf(out, t, js);
  t.dims.forEach((dim, index) => {
    if (typeof dim.size === "number") return;
    const max = maximumOf(out, t, index, extents[index]!, scope);
    if (dim.range !== undefined) out.check(`${max} < ${numberJs(dim.range[0])} || ${max} > ${numberJs(dim.range[1])}`);
    out.word(max);
  });
}

/** An array without its maximum counts. */
export function emitArray(out: EncodeEmitter, t: ArrayType, js: string, scope: Scope | null, elements: ElementEncoder): void {
  const extents = extentsOf(out, t, js);
  t.dims.forEach((dim, index) => {
    const length = extents[index]!;
    // Conformant maxima were checked where they were written.
    if (typeof dim.size === "number") maximumOf(out, t, index, length, scope);
    if (!dim.varying) return;
    const first = firstOf(out, t, index, scope);
    if (first !== "0") out.check(`${first} < 0`);
    const said = dim.length === undefined || dim.unchecked ? undefined : saidBy(out, dim.length, scope);
    if (said !== undefined) out.check(`${said} !== ${length}`);
    out.word(first);
    out.word(length);
  });
  const literal = t.dims.every((dim) => typeof dim.size === "number" && !dim.varying)
    ? t.dims.reduce((product, dim) => product * (dim.size as number), 1)
    : null;
  if (isOctets(t)) {
    emitOctets(out, js, literal);
    return;
  }
  if (isText(t)) {
    if (literal !== null) {
      if (literal === 0) return;
      out.put(putWide(out, out.fixed(2, 2 * literal), js));
      return;
    }
    out.flush();
    out.source.line(`if (${js}.length > 0) {`);
    out.alignNow(2);
    if (!out.sizing) out.source.line(putWide(out, "p", js));
    out.source.line(`p += ${js}.length * 2; }`);
    out.forget();
    return;
  }
  const list = t.dims.length === 1 ? js : out.keep(`R.flatten(${js}, [${extents.join(", ")}])`);
  emitElements(out, t.of, list, scope, literal, elements);
}

/** A string without its maximum count. */
export function emitString(out: EncodeEmitter, t: StringType, js: string, scope: Scope | null): void {
  checkString(out, t, js);
  const said = stringSize(out, t, js, scope);
  if (said !== undefined) out.check(`!(${js}.length + 1 <= ${said} && ${said} <= 0x7fffffff)`);
  if (t.range !== undefined) {
    const measured = said ?? `(${js}.length + 1)`;
    out.check(`${measured} < ${numberJs(t.range[0])} || ${measured} > ${numberJs(t.range[1])}`);
  }
  if (t.unit === "char") out.check(`!R.isNarrow(${js})`);
  out.word("0");
  out.word(`${js}.length + 1`);
  out.flush();
  if (unitSize(t) === 2) {
    out.alignNow(2);
    if (!out.sizing) out.source.line(`${putWide(out, "p", js)} v.setUint16(p + ${js}.length * 2, 0);`);
    out.source.line(`p += ${js}.length * 2 + 2;`);
    out.cursor.modulus = 2;
    out.cursor.rest = 0;
    return;
  }
  if (!out.sizing) {
    out.source.line(t.unit === "char" ? `R.putNarrow(b, p, ${js});` : `b.set(${js}, p);`);
    out.source.line(`b[p + ${js}.length] = 0;`);
  }
  out.source.line(`p += ${js}.length + 1;`);
  out.forget();
}

/** What says how large a string may be; undefined where its length does. */
function stringSize(out: EncodeEmitter, t: StringType, js: string, scope: Scope | null): string | undefined {
  if (typeof t.size === "number") return String(t.size);
  const said = t.size === "open" ? undefined : saidBy(out, t.size, scope);
  return said === undefined || !t.unchecked
    ? said
    : out.keep(`${said} < ${js}.length + 1 || ${said} > 0x7fffffff ? ${js}.length + 1 : ${said}`);
}

/** Lengths in each dimension as source, checked for being there. */
export function extentsOf(out: EncodeEmitter, t: ArrayType, js: string): string[] {
  if (isText(t)) {
    out.check(`typeof ${js} !== "string"`);
    return [`${js}.length`];
  }
  if (isOctets(t)) {
    if (out.sizing) out.source.line(`R.octets(${js});`);
    return [`${js}.length`];
  }
  out.check(`!Array.isArray(${js})`);
  const extents = [`${js}.length`];
  let level = js;
  for (let d = 1; d < t.dims.length; d++) {
    const dim = t.dims[d]!;
    const length = out.source.variable("m");
    const row = out.source.variable("x");
    const empty = typeof dim.size === "number" && !dim.varying ? dim.size : 0;
    out.source.line(`${row} = ${level} === undefined ? undefined : ${level}[0];`);
    out.check(`${row} !== undefined && !Array.isArray(${row})`);
    // Holes among the rows are for the interpreter to refuse.
    out.check(`${row} === undefined && ${level} !== undefined && ${level}.length > 0`);
    out.source.line(`${length} = ${row} === undefined ? ${empty} : ${row}.length;`);
    extents.push(length);
    level = row;
  }
  return extents;
}

function firstOf(out: EncodeEmitter, t: ArrayType, index: number, scope: Scope | null): string {
  const { first } = t.dims[index]!;
  return first === undefined ? "0" : (saidBy(out, first, scope) ?? "0");
}

function maximumOf(out: EncodeEmitter, t: ArrayType, index: number, length: string, scope: Scope | null): string {
  const dim = t.dims[index]!;
  const first = dim.varying ? firstOf(out, t, index, scope) : "0";
  const total = first === "0" ? length : `${first} + ${length}`;
  const said = typeof dim.size === "number" ? String(dim.size) : dim.size === "open" ? undefined : saidBy(out, dim.size, scope);
  if (said === undefined) return total;
  let max = typeof dim.size === "number" ? said : out.keep(said);
  if (dim.unchecked && typeof dim.size !== "number") {
    if (!dim.varying) return total;
    max = out.keep(`${max} < ${total} || ${max} > 0x7fffffff ? ${total} : ${max}`);
  }
  out.check(dim.varying ? `${total} > ${max} || ${max} > 0x7fffffff` : `${length} !== ${max}`);
  return max;
}

function emitOctets(out: EncodeEmitter, js: string, literal: number | null): void {
  if (literal !== null) {
    const at = out.fixed(1, literal);
    out.put(`b.set(${js}, ${at});`);
    return;
  }
  out.flush();
  if (!out.sizing) out.source.line(`b.set(${js}, p);`);
  out.source.line(`p += ${js}.length;`);
  out.forget();
}

function emitElements(
  out: EncodeEmitter,
  of: Type,
  list: string,
  scope: Scope | null,
  literal: number | null,
  elements: ElementEncoder,
): void {
  const t = onWire(of);
  const i = out.source.variable("n");
  const one = out.source.variable("x");
  const element = t.kind === "pointer";
  const size = element && t.mode === "ref" && !out.is64 ? 0 : fixedSize(t, out.is64);
  // Elements of variable size align themselves, save for those of an ms_union.
  const own = t.kind === "union" && t.ms && !t.encapsulated && !out.is64 ? armAlign(t, false) : 1;
  const align = size === undefined || (element && size === 0) ? own : alignOf(t, out.is64);
  if (out.sizing) out.source.line(`if ((elements += ${list}.length) > 67108864) throw bail;`);
  if (literal === 0) return;

  if (out.sizing && size !== undefined) {
    // Sizes need no walk; values do.
    const stride = roundUp(size, align);
    if (literal === null) {
      out.flush();
      out.source.line(`if (${list}.length > 0) {`);
      out.alignNow(align);
      out.source.line(`p += (${list}.length - 1) * ${stride} + ${size}; }`);
      out.forget();
    } else out.fixed(align, (literal - 1) * stride + size);
    const before = out.cursor;
    out.cursor = new Cursor("p", align, 0, true);
    out.source.line(`for (${i} = 0; ${i} < ${list}.length; ${i}++) { ${one} = ${list}[${i}];`);
    const p = out.keep("p");
    elements.element(t, one, scope);
    out.source.line(`p = ${p}; }`);
    out.cursor = before;
    return;
  }
  out.flush();
  if (size !== undefined && literal === null) out.source.line(`if (${list}.length > 0) {`);
  if (size !== undefined) out.alignNow(align);
  const even = size !== undefined && size % align === 0 && out.cursor.modulus >= align;
  out.source.line(`for (${i} = 0; ${i} < ${list}.length; ${i}++) { ${one} = ${list}[${i}];`);
  if (even) {
    out.cursor.modulus = align;
    out.cursor.rest = 0;
  } else out.forget();
  out.align(align);
  elements.element(t, one, scope);
  out.flush();
  out.source.line("}");
  if (size !== undefined && literal === null) out.source.line("}");
  out.forget();
}

function checkString(out: EncodeEmitter, t: StringType, js: string): void {
  out.check(t.unit === "byte" ? `!(${js} instanceof Uint8Array) || R.isDetached(${js})` : `typeof ${js} !== "string"`);
}

function putWide(out: EncodeEmitter, at: string, js: string): string {
  return `${out.little ? "putWide" : "R.putWideBig"}(b, v, ${at}, ${js});`;
}
