/** Encoding of base types, enums, context handles and GUIDs. */
import { RPC_S_INVALID_BOUND, RPC_X_BAD_STUB_DATA, RPC_X_ENUM_VALUE_OUT_OF_RANGE } from "../../status/codes.ts";
import { parseGuid } from "../guid.ts";
import { baseSize } from "../layout.ts";
import type { Path } from "../path.ts";
import type { BaseType, EnumType } from "../types.ts";
import { describe, type StubWriter } from "./encode-octets.ts";

export function writeBase(out: StubWriter, t: BaseType, value: unknown, path: Path): void {
  const size = baseSize(t.base, out.is64);
  out.align(size);
  out.room(size);
  const at = out.at;
  const view = out.view;
  switch (t.base) {
    case "int8":
      view.setInt8(at, integerOf(out, value, -0x80, 0x7f, path));
      break;
    case "uint8":
    case "char":
    case "byte":
      view.setUint8(at, integerOf(out, value, 0, 0xff, path));
      break;
    case "int16":
      view.setInt16(at, integerOf(out, value, -0x8000, 0x7fff, path), out.little);
      break;
    case "uint16":
    case "wchar":
      view.setUint16(at, integerOf(out, value, 0, 0xffff, path), out.little);
      break;
    case "int32":
      view.setInt32(at, integerOf(out, value, -0x80000000, 0x7fffffff, path), out.little);
      break;
    case "uint32":
    case "error_status":
      view.setUint32(at, integerOf(out, value, 0, 0xffffffff, path), out.little);
      break;
    case "int64":
      view.setBigInt64(at, hyperOf(out, value, true, 64, path), out.little);
      break;
    case "uint64":
      view.setBigUint64(at, hyperOf(out, value, false, 64, path), out.little);
      break;
    case "int3264": {
      const n = hyperOf(out, value, true, out.is64 ? 64 : 32, path);
      if (out.is64) view.setBigInt64(at, n, out.little);
      else view.setInt32(at, Number(n), out.little);
      break;
    }
    case "uint3264": {
      const n = hyperOf(out, value, false, out.is64 ? 64 : 32, path);
      if (out.is64) view.setBigUint64(at, n, out.little);
      else view.setUint32(at, Number(n), out.little);
      break;
    }
    case "float32":
      view.setFloat32(at, numberOf(out, value, path), out.little);
      break;
    case "float64":
      view.setFloat64(at, numberOf(out, value, path), out.little);
      break;
    case "boolean":
      if (typeof value !== "boolean") {
        const hint = value === 0 || value === 1 ? `: write ${value === 1}` : "";
        out.fail(RPC_X_BAD_STUB_DATA, path, `a boolean is needed, not ${describe(value)}${hint}`);
      }
      view.setUint8(at, value ? 1 : 0);
      break;
  }
  out.at = at + size;
}

/** [C706] 14.2.5, [MS-RPCE] 2.2.4.6 and 2.2.5.2. */
export function writeEnum(out: StubWriter, t: EnumType, value: unknown, path: Path): void {
  const wide = t.v1 || out.is64;
  const size = wide ? 4 : 2;
  out.align(size);
  out.room(size);
  if (typeof value !== "number" || !Number.isInteger(value)) {
    const known = typeof value === "string" && t.values !== undefined && Object.hasOwn(t.values, value) ? t.values[value] : undefined;
    const hint = known === undefined ? numberHint(value) : `: write ${known}, which is ${value}`;
    out.fail(RPC_X_BAD_STUB_DATA, path, `an integer is needed, not ${describe(value)}${hint}`);
  }
  if (wide ? value !== (value | 0) : value < 0 || value > 0x7fff) {
    out.fail(RPC_X_ENUM_VALUE_OUT_OF_RANGE, path, `${value} is no value of an enum of ${wide ? 32 : 16} bits`);
  }
  if (wide) out.view.setInt32(out.at, value, out.little);
  else out.view.setUint16(out.at, value, out.little);
  out.at += size;
}

/** ndr_context_handle, [C706] 4.2.16.6 (its attributes and UUID as a structure): a null handle is 20 zeros. */
export function writeContext(out: StubWriter, value: unknown, path: Path): void {
  out.align(4);
  out.room(20);
  if (value === null) {
    out.buffer.fill(0, out.at, out.at + 20);
  } else {
    if (typeof value !== "object") out.fail(RPC_X_BAD_STUB_DATA, path, `a context handle is needed, not ${describe(value)}`);
    const handle = { attributes: out.member(value, "attributes", path), uuid: out.member(value, "uuid", path) };
    if (typeof handle.uuid !== "string") {
      out.fail(RPC_X_BAD_STUB_DATA, path, `a context handle is needed, not ${describe(value)}`);
    }
    out.view.setUint32(out.at, integerOf(out, handle.attributes ?? 0, 0, 0xffffffff, path), out.little);
    putGuid(out, handle.uuid, path, out.at + 4);
  }
  out.at += 20;
}

export function writeGuid(out: StubWriter, value: unknown, path: Path): void {
  out.align(4);
  out.room(16);
  putGuid(out, value, path, out.at);
  out.at += 16;
}

function putGuid(out: StubWriter, value: unknown, path: Path, at: number): void {
  if (typeof value !== "string" || !parseGuid(value, out.view, at, out.little)) {
    out.fail(RPC_X_BAD_STUB_DATA, path, `a GUID such as 12345678-9abc-def0-1234-56789abcdef0 is needed, not ${describe(value)}`);
  }
}

export function integerOf(out: StubWriter, value: unknown, min: number, max: number, path: Path): number {
  if (typeof value !== "number" || !Number.isInteger(value))
    out.fail(RPC_X_BAD_STUB_DATA, path, `an integer is needed, not ${describe(value)}${numberHint(value)}`);
  if (value < min || value > max) out.fail(RPC_S_INVALID_BOUND, path, `${value} is outside of ${min} to ${max}`);
  return value;
}

function hyperOf(out: StubWriter, value: unknown, signed: boolean, bits: 32 | 64, path: Path): bigint {
  if (typeof value !== "bigint" && !(typeof value === "number" && Number.isSafeInteger(value))) {
    out.fail(RPC_X_BAD_STUB_DATA, path, `a bigint is needed, not ${describe(value)}${hyperHint(value)}`);
  }
  const n = BigInt(value);
  if ((signed ? BigInt.asIntN(bits, n) : BigInt.asUintN(bits, n)) !== n) {
    out.fail(RPC_S_INVALID_BOUND, path, `${n} does not fit in ${bits} bits`);
  }
  return n;
}

function numberOf(out: StubWriter, value: unknown, path: Path): number {
  if (typeof value !== "number") out.fail(RPC_X_BAD_STUB_DATA, path, `a number is needed, not ${describe(value)}${numberHint(value)}`);
  return value;
}

/** What to write where a number was meant. */
function numberHint(value: unknown): string {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? `, a bigint: write ${value}` : ", a bigint";
  return typeof value === "string" && decimal.test(value) ? `, a string: write ${value}` : "";
}

/** What to write where a bigint was meant. */
function hyperHint(value: unknown): string {
  if (typeof value === "number" && Number.isInteger(value)) return ", a number too large to be exact: end it with n";
  return typeof value === "string" && decimal.test(value) ? `, a string: write ${value}n` : "";
}

const decimal = /^-?(0|[1-9][0-9]{0,15})$/;
