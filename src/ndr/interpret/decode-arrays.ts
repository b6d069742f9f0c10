/** Decoding of arrays and strings: counts, octets, elements. */

import { narrowText, wideText } from "../../bytes/text.ts";
import { RPC_S_INVALID_BOUND, RPC_X_BAD_STUB_DATA } from "../../status/codes.ts";
import type { Scope } from "../expr.ts";
import { armAlign, isOctets, isText, maxCount, minSize, unitSize } from "../layout.ts";
import { child, type Path } from "../path.ts";
import type { ArrayType, Dimension, StringType, Type } from "../types.ts";
import { onWire } from "../walk.ts";
import type { Correlations } from "./decode-members.ts";
import type { StubReader } from "./decode-octets.ts";

/** Elements without octets (empty structures, rows of no columns) that are let through besides as many as the stub has octets. */
export const emptyElements = 4096;

/** Who reads elements in place, whatever they are, each as the next of its row. */
export interface ElementReader {
  element(type: Type, row: unknown[], path: Path, scope: Scope | null): void;
}

/** Maximum counts, which stand in front of the outermost construct that ends in the array or string. */
export function readMaxima(input: StubReader, t: ArrayType | StringType, path: Path): number[] {
  if (t.kind === "string") return typeof t.size === "number" ? [] : [input.word(path, "maximum count")];
  const maxima: number[] = [];
  for (const dim of t.dims) {
    if (typeof dim.size === "number" || dim.inline) continue;
    const max = input.word(path, "maximum count");
    if (dim.range !== undefined && (max < dim.range[0] || max > dim.range[1])) {
      input.fail(RPC_S_INVALID_BOUND, path, `${max} elements are outside of the range ${dim.range[0]} to ${dim.range[1]}`);
    }
    maxima.push(max);
  }
  return maxima;
}

/** An array without its maximum counts. */
export function readArray(
  input: StubReader,
  t: ArrayType,
  path: Path,
  scope: Scope | null,
  maxima: number[],
  members: Correlations,
  elements: ElementReader,
): unknown {
  const extents: number[] = [];
  let conformant = 0;
  for (const dim of t.dims) {
    const max = typeof dim.size === "number" ? dim.size : dim.inline ? inlineSize(input, dim, path, scope, members) : maxima[conformant++]!;
    if (typeof dim.size !== "number" && !dim.inline && dim.size !== "open" && !dim.unchecked)
      members.correlate(dim.size, max, "size", path, scope);
    extents.push(max);
    if (!dim.varying) continue;
    const first = input.word(path, "offset");
    const length = input.word(path, "actual count");
    if (dim.first === undefined) {
      if (first !== 0) input.fail(RPC_S_INVALID_BOUND, path, `starts at ${first}, not 0`);
    } else if (!dim.unchecked) members.correlate(dim.first, first, "offset", path, scope);
    if (first + length > max) input.fail(RPC_S_INVALID_BOUND, path, `has ${length} elements from ${first} on where its size is ${max}`);
    if (dim.length !== undefined && !dim.unchecked) members.correlate(dim.length, length, "length", path, scope);
    extents[extents.length - 1] = length;
  }
  let total = 1;
  for (const extent of extents) total *= extent;
  if (isOctets(t)) {
    const at = input.take(total, path);
    return input.bytes.subarray(at, at + total);
  }
  if (isText(t)) {
    if (total === 0) return "";
    input.align(2);
    const at = input.take(total * 2, path);
    return wideText(input.bytes, at, total, input.little);
  }
  affords(input, t.of, total, path);
  input.count(total, path);
  return readRows(input, t, extents, 0, path, scope, elements);
}

/** A string without its maximum count. */
export function readString(
  input: StubReader,
  t: StringType,
  path: Path,
  scope: Scope | null,
  maxima: number[],
  members: Correlations,
): unknown {
  const max = typeof t.size === "number" ? t.size : maxima[0]!;
  if (typeof t.size !== "number" && t.size !== "open" && !t.unchecked) members.correlate(t.size, max, "size", path, scope);
  const first = input.word(path, "offset");
  const length = input.word(path, "actual count");
  if (first !== 0) input.fail(RPC_S_INVALID_BOUND, path, `a string starts at ${first}, not 0`);
  if (length > max) input.fail(RPC_S_INVALID_BOUND, path, `has ${length} characters where its size is ${max}`);
  const measured = t.size === "open" ? length : max;
  if (t.range !== undefined && (measured < t.range[0] || measured > t.range[1])) {
    input.fail(RPC_S_INVALID_BOUND, path, `${measured} characters are outside of the range ${t.range[0]} to ${t.range[1]}`);
  }
  if (length === 0) input.fail(RPC_X_BAD_STUB_DATA, path, "a string has no terminator");
  const unit = unitSize(t);
  input.align(unit);
  const at = input.take(length * unit, path);
  const end = at + (length - 1) * unit;
  if (input.bytes[end] !== 0 || (unit === 2 && input.bytes[end + 1] !== 0))
    input.fail(RPC_X_BAD_STUB_DATA, path, "a string has no terminator");
  if (t.unit === "wchar") return wideText(input.bytes, at, length - 1, input.little);
  return t.unit === "char" ? narrowText(input.bytes, at, length - 1) : input.bytes.subarray(at, at + length - 1);
}

/** How many elements `T x[count]` has: what stands before it says so. */
function inlineSize(input: StubReader, dim: Dimension, path: Path, scope: Scope | null, members: Correlations): number {
  const said = dim.size === "open" ? undefined : members.said(dim.size, scope);
  if (said === undefined) input.fail(RPC_X_BAD_STUB_DATA, path, "nothing before it says how many elements it has");
  const size = Number(said);
  if (size < 0 || size > maxCount) input.fail(RPC_S_INVALID_BOUND, path, `${size} can't be a number of elements`);
  if (dim.range !== undefined && (size < dim.range[0] || size > dim.range[1]))
    input.fail(RPC_S_INVALID_BOUND, path, `${size} elements are outside of the range ${dim.range[0]} to ${dim.range[1]}`);
  return size;
}

/** That many elements could be there: elements without octets in place (reference pointers in NDR20) have them later, or count as one. */
function affords(input: StubReader, type: Type, count: number, path: Path): void {
  const t = onWire(type);
  let least = minSize(t, input.is64);
  if (least === 0 && t.kind === "pointer") least = minSize(t.to, input.is64);
  const left = least === 0 ? input.bytes.length + emptyElements : input.bytes.length - input.at;
  if (count * Math.max(least, 1) > left) {
    input.fail(RPC_X_BAD_STUB_DATA, path, `${count} elements need at least ${count * Math.max(least, 1)} octets, ${left} are there`);
  }
}

function readRows(
  input: StubReader,
  t: ArrayType,
  extents: number[],
  index: number,
  path: Path,
  scope: Scope | null,
  elements: ElementReader,
): unknown[] {
  const rows: unknown[] = [];
  const last = index === t.dims.length - 1;
  const of = onWire(t.of);
  const extent = extents[index]!;
  // Rows of no columns have no octets: they are bounded like elements without any.
  if (!last && extent > input.bytes.length + emptyElements)
    input.fail(RPC_X_BAD_STUB_DATA, path, `${extent} rows in ${input.bytes.length} octets`);
  for (let i = 0; i < extent; i++) {
    const at = child(path, i);
    if (!last) {
      rows.push(readRows(input, t, extents, index + 1, at, scope, elements));
      continue;
    }
    if (of.kind === "union" && of.ms && !of.encapsulated && !input.is64) input.align(armAlign(of, false));
    elements.element(t.of, rows, at, scope);
  }
  return rows;
}
