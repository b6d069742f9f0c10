/** Decoding of base types, enums, context handles and GUIDs. */
import { RPC_X_ENUM_VALUE_OUT_OF_RANGE } from "../../status/codes.ts";
import { formatGuid } from "../guid.ts";
import { baseSize } from "../layout.ts";
import type { Path } from "../path.ts";
import type { BaseType, EnumType } from "../types.ts";
import type { StubReader } from "./decode-octets.ts";

export function readBase(input: StubReader, t: BaseType, path: Path): unknown {
  const size = baseSize(t.base, input.is64);
  input.align(size);
  const at = input.take(size, path);
  const view = input.view;
  switch (t.base) {
    case "int8":
      return view.getInt8(at);
    case "uint8":
    case "char":
    case "byte":
      return view.getUint8(at);
    case "int16":
      return view.getInt16(at, input.little);
    case "uint16":
    case "wchar":
      return view.getUint16(at, input.little);
    case "int32":
      return view.getInt32(at, input.little);
    case "uint32":
    case "error_status":
      return view.getUint32(at, input.little);
    case "int64":
      return view.getBigInt64(at, input.little);
    case "uint64":
      return view.getBigUint64(at, input.little);
    case "int3264":
      return input.is64 ? view.getBigInt64(at, input.little) : BigInt(view.getInt32(at, input.little));
    case "uint3264":
      return input.is64 ? view.getBigUint64(at, input.little) : BigInt(view.getUint32(at, input.little));
    case "float32":
      return view.getFloat32(at, input.little);
    case "float64":
      return view.getFloat64(at, input.little);
    case "boolean":
      return view.getUint8(at) !== 0;
  }
}

export function readEnum(input: StubReader, t: EnumType, path: Path): number {
  const size = t.v1 || input.is64 ? 4 : 2;
  input.align(size);
  const at = input.take(size, path);
  const value = size === 4 ? input.view.getInt32(at, input.little) : input.view.getUint16(at, input.little);
  if (size === 2 && value > 0x7fff) {
    input.fail(RPC_X_ENUM_VALUE_OUT_OF_RANGE, path, `${value} is no value of an enum of 16 bits`);
  }
  return value;
}

export function readContext(input: StubReader, path: Path): unknown {
  input.align(4);
  const at = input.take(20, path);
  let zero = 0;
  for (let i = at; i < at + 20; i++) zero |= input.bytes[i]!;
  if (zero === 0) return null;
  return { attributes: input.view.getUint32(at, input.little), uuid: formatGuid(input.bytes, at + 4, input.little) };
}

export function readGuid(input: StubReader, path: Path): string {
  input.align(4);
  return formatGuid(input.bytes, input.take(16, path), input.little);
}
