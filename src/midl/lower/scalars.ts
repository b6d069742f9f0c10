/** Facts about the base types. */
import type { BaseName, BaseType } from "../../ndr/types.ts";

export interface IntegerShape {
  readonly bits: 8 | 16 | 32 | 64;
  readonly signed: boolean;
}

/** Width and sign of what C computes with as an integer. */
export const INTEGERS: ReadonlyMap<string, IntegerShape> = new Map([
  ["int8", { bits: 8, signed: true }],
  ["uint8", { bits: 8, signed: false }],
  ["int16", { bits: 16, signed: true }],
  ["uint16", { bits: 16, signed: false }],
  ["int32", { bits: 32, signed: true }],
  ["uint32", { bits: 32, signed: false }],
  ["int64", { bits: 64, signed: true }],
  ["uint64", { bits: 64, signed: false }],
  ["int3264", { bits: 64, signed: true }],
  ["uint3264", { bits: 64, signed: false }],
  ["char", { bits: 8, signed: false }],
  ["byte", { bits: 8, signed: false }],
  ["boolean", { bits: 8, signed: false }],
  ["wchar", { bits: 16, signed: false }],
  ["error_status", { bits: 32, signed: false }],
]);

/** What may tell a union's arms apart, enumerations aside. */
export const TAGS = new Set([
  "int8",
  "uint8",
  "int16",
  "uint16",
  "int32",
  "uint32",
  "int64",
  "uint64",
  "char",
  "wchar",
  "byte",
  "boolean",
  "error_status",
]);

/** Octets in the memory of a 64-bit C program. */
export const MEMORY: ReadonlyMap<string, number> = new Map([
  ["int8", 1],
  ["uint8", 1],
  ["int16", 2],
  ["uint16", 2],
  ["int32", 4],
  ["uint32", 4],
  ["int64", 8],
  ["uint64", 8],
  ["int3264", 8],
  ["uint3264", 8],
  ["float32", 4],
  ["float64", 8],
  ["boolean", 1],
  ["char", 1],
  ["wchar", 2],
  ["byte", 1],
  ["error_status", 4],
  ["handle_t", 8],
]);

const BASES = new Map<BaseName, BaseType>();

/** The one descriptor of a base type. */
export function base(name: BaseName): BaseType {
  let type = BASES.get(name);
  if (type === undefined) {
    type = { kind: "base", base: name };
    BASES.set(name, type);
  }
  return type;
}

export function roundUp(size: number, align: number): number {
  return Math.ceil(size / align) * align;
}
