/** Encoding of arrays and strings: counts, octets, elements. */
import { RPC_S_INVALID_BOUND, RPC_X_BAD_STUB_DATA } from "../../status/codes.ts";
import type { Scope } from "../expr.ts";
import { armAlign, isOctets, isText, maxCount } from "../layout.ts";
import { child, type Path } from "../path.ts";
import type { ArrayType, StringType, Type } from "../types.ts";
import { isDetached } from "../value.ts";
import { onWire } from "../walk.ts";
import { saidBy } from "./encode-members.ts";
import { describe, type StubWriter } from "./encode-octets.ts";
import { integerOf } from "./encode-scalars.ts";

/** Who writes elements in place, whatever they are. */
export interface ElementWriter {
  element(type: Type, value: unknown, path: Path, scope: Scope | null): void;
}

/** Maximum counts, which stand in front of the outermost construct that ends in the array or string. */
export function writeMaxima(out: StubWriter, t: ArrayType | StringType, value: unknown, path: Path, scope: Scope | null): void {
  if (t.kind === "string") {
    if (typeof t.size !== "number") out.word(stringMaximum(out, t, stringLength(out, t, value, path), path, scope));
    return;
  }
  const extents = extentsOf(out, t, value, path);
  t.dims.forEach((dim, index) => {
    if (typeof dim.size === "number" || dim.inline) return;
    const max = maximumOf(out, t, index, extents[index]!, path, scope);
    if (dim.range !== undefined && (max < dim.range[0] || max > dim.range[1])) {
      out.fail(RPC_S_INVALID_BOUND, path, `${max} elements are outside of the range ${dim.range[0]} to ${dim.range[1]}`);
    }
    out.word(max);
  });
}

/** An array without its maximum counts. */
export function writeArray(out: StubWriter, t: ArrayType, value: unknown, path: Path, scope: Scope | null, elements: ElementWriter): void {
  const extents = extentsOf(out, t, value, path);
  t.dims.forEach((dim, index) => {
    const length = extents[index]!;
    maximumOf(out, t, index, length, path, scope);
    if (!dim.varying) return;
    const first = firstOf(t, index, scope);
    if (first < 0) out.fail(RPC_S_INVALID_BOUND, path, `starts at ${first}`);
    const said = dim.length === undefined || dim.unchecked ? undefined : saidBy(dim.length, scope);
    if (said !== undefined && Number(said) !== length) {
      out.fail(RPC_S_INVALID_BOUND, path, `has ${length} elements where its length says ${said}`);
    }
    out.word(first);
    out.word(length);
  });
  if (isOctets(t)) {
    out.room(extents[0]!);
    if (value instanceof Uint8Array) out.buffer.set(value, out.at);
    else
      for (const [i, octet] of (value as unknown[]).entries())
        out.view.setUint8(out.at + i, integerOf(out, octet, 0, 0xff, child(path, i)));
    out.at += extents[0]!;
    return;
  }
  if (isText(t)) {
    writeUnits(out, value as string);
    return;
  }
  out.count(
    extents.reduce((product, n) => product * n, 1),
    path,
  );
  writeRows(out, t, value, extents, 0, path, scope, elements);
}

/** [C706] 14.3.4, [MS-RPCE] 2.2.5.3.3: offset 0, count with the terminator, characters. */
export function writeString(out: StubWriter, t: StringType, value: unknown, path: Path, scope: Scope | null): void {
  const length = stringLength(out, t, value, path);
  stringMaximum(out, t, length, path, scope);
  out.word(0);
  out.word(length);
  if (t.unit === "wchar") {
    writeUnits(out, value as string);
    writeUnits(out, "\0");
    return;
  }
  out.room(length);
  if (typeof value === "string") {
    for (let i = 0; i < value.length; i++) {
      const code = value.charCodeAt(i);
      if (code > 0xff) out.fail(RPC_X_BAD_STUB_DATA, path, `character ${i} (U+${code.toString(16).padStart(4, "0")}) is not in Latin-1`);
      out.buffer[out.at + i] = code;
    }
  } else {
    out.buffer.set(value as Uint8Array, out.at);
  }
  out.at += length;
  out.buffer[out.at - 1] = 0;
}

/** Lengths of a value in each dimension; every row must have the same. */
function extentsOf(out: StubWriter, t: ArrayType, value: unknown, path: Path): number[] {
  if (isOctets(t) || isText(t)) {
    if (isText(t) && typeof value !== "string") out.fail(RPC_X_BAD_STUB_DATA, path, `a string is needed, not ${describe(value)}`);
    if (isOctets(t) && !Array.isArray(value)) octetsOf(out, value, path);
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
    if (!Array.isArray(level)) out.fail(RPC_X_BAD_STUB_DATA, path, `an array is needed, not ${describe(level)}`);
    extents.push(level.length);
    level = level[0];
  }
  return extents;
}

function octetsOf(out: StubWriter, value: unknown, path: Path): void {
  if (!(value instanceof Uint8Array)) {
    const hint =
      typeof value === "string"
        ? ": new TextEncoder().encode(...) makes one"
        : value instanceof ArrayBuffer || ArrayBuffer.isView(value)
          ? `: write new Uint8Array(${value instanceof ArrayBuffer ? "it" : "its buffer"})`
          : "";
    out.fail(RPC_X_BAD_STUB_DATA, path, `a Uint8Array is needed, not ${describe(value)}${hint}`);
  }
  if (isDetached(value)) out.fail(RPC_X_BAD_STUB_DATA, path, "is a Uint8Array whose memory was transferred elsewhere");
}

function firstOf(t: ArrayType, index: number, scope: Scope | null): number {
  const first = t.dims[index]!.first;
  return first === undefined ? 0 : Number(saidBy(first, scope) ?? 0);
}

function maximumOf(out: StubWriter, t: ArrayType, index: number, length: number, path: Path, scope: Scope | null): number {
  const dim = t.dims[index]!;
  const first = dim.varying ? firstOf(t, index, scope) : 0;
  const given = typeof dim.size === "number" ? dim.size : dim.size === "open" ? undefined : saidBy(dim.size, scope);
  let max = given === undefined ? first + length : Number(given);
  // Unchecked, the array is what travels, whatever its size says.
  if (dim.unchecked && typeof dim.size !== "number" && (!dim.varying || max < first + length || max > maxCount)) max = first + length;
  if (max < 0 || max > maxCount) out.fail(RPC_S_INVALID_BOUND, path, `${max} cannot be a count`);
  if (!dim.varying && length !== max) out.fail(RPC_S_INVALID_BOUND, path, `has ${length} elements where its size says ${max}`);
  if (dim.varying && first + length > max)
    out.fail(RPC_S_INVALID_BOUND, path, `has ${length} elements from ${first} on where its size is ${max}`);
  return max;
}

function writeRows(
  out: StubWriter,
  t: ArrayType,
  value: unknown,
  extents: number[],
  index: number,
  path: Path,
  scope: Scope | null,
  elements: ElementWriter,
): void {
  if (!Array.isArray(value)) out.fail(RPC_X_BAD_STUB_DATA, path, `an array is needed, not ${describe(value)}`);
  if (value.length !== extents[index])
    out.fail(RPC_S_INVALID_BOUND, path, `has ${value.length} elements where other rows have ${extents[index]}`);
  const last = index === t.dims.length - 1;
  const of = onWire(t.of);
  for (let i = 0; i < value.length; i++) {
    const at = child(path, i);
    if (!last) {
      writeRows(out, t, value[i], extents, index + 1, at, scope, elements);
      continue;
    }
    if (of.kind === "union" && of.ms && !of.encapsulated && !out.is64) out.align(armAlign(of, false));
    elements.element(t.of, value[i], at, scope);
  }
}

function stringLength(out: StubWriter, t: StringType, value: unknown, path: Path): number {
  if (t.unit === "byte") octetsOf(out, value, path);
  else if (typeof value !== "string") out.fail(RPC_X_BAD_STUB_DATA, path, `a string is needed, not ${describe(value)}`);
  return (value as { length: number }).length + 1;
}

function stringMaximum(out: StubWriter, t: StringType, length: number, path: Path, scope: Scope | null): number {
  const given = typeof t.size === "number" ? t.size : t.size === "open" ? undefined : saidBy(t.size, scope);
  let max = given === undefined ? length : Number(given);
  if (t.unchecked && typeof t.size !== "number" && (max < length || max > maxCount)) max = length;
  if (max < 0 || max > maxCount) out.fail(RPC_S_INVALID_BOUND, path, `${max} cannot be a count`);
  if (length > max) out.fail(RPC_S_INVALID_BOUND, path, `has ${length} characters with its terminator where there is room for ${max}`);
  // On a string that nothing else sizes the range is of its length, [MS-RPCE] 3.1.1.5.3.3.1.3.
  if (t.range !== undefined && (max < t.range[0] || max > t.range[1])) {
    out.fail(RPC_S_INVALID_BOUND, path, `${max} characters are outside of the range ${t.range[0]} to ${t.range[1]}`);
  }
  return max;
}

function writeUnits(out: StubWriter, text: string): void {
  if (text.length === 0) return;
  out.align(2);
  out.room(text.length * 2);
  for (let i = 0; i < text.length; i++) out.view.setUint16(out.at + 2 * i, text.charCodeAt(i), out.little);
  out.at += text.length * 2;
}
