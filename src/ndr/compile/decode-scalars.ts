/** Source of decoding base types, enums, context handles and GUIDs. */
import { baseSize } from "../layout.ts";
import type { BaseType, EnumType } from "../types.ts";
import type { DecodeEmitter } from "./decode-octets.ts";
import type { Cursor } from "./parts.ts";

export function emitBase(out: DecodeEmitter, t: BaseType, cursor: Cursor): string {
  const size = baseSize(t.base, out.is64);
  const at = out.fixed(cursor, size, size);
  const js = out.source.variable("t");
  out.source.line(`${js} = ${baseRead(out, t, at)};`);
  return js;
}

export function emitEnum(out: DecodeEmitter, t: EnumType, cursor: Cursor): string {
  const js = out.source.variable("t");
  if (t.v1 || out.is64) out.source.line(`${js} = v.getInt32(${out.fixed(cursor, 4, 4)}, ${out.le});`);
  else out.source.line(`if ((${js} = v.getUint16(${out.fixed(cursor, 2, 2)}, ${out.le})) > 0x7fff) throw bail;`);
  return js;
}

export function emitContext(out: DecodeEmitter, cursor: Cursor): string {
  const js = out.source.variable("t");
  out.source.line(`${js} = R.context(b, v, ${out.fixed(cursor, 4, 20)}, ${out.le});`);
  return js;
}

export function emitGuid(out: DecodeEmitter, cursor: Cursor): string {
  const js = out.source.variable("t");
  out.source.line(`${js} = guid(b, ${out.fixed(cursor, 4, 16)}, ${out.le});`);
  return js;
}

/** Source of the read itself. */
export function baseRead(out: DecodeEmitter, t: BaseType, at: string): string {
  const le = out.le;
  switch (t.base) {
    case "int8":
      return `v.getInt8(${at})`;
    case "uint8":
    case "char":
    case "byte":
      return `b[${at}]`;
    case "int16":
      return `v.getInt16(${at}, ${le})`;
    case "uint16":
    case "wchar":
      return `v.getUint16(${at}, ${le})`;
    case "int32":
      return `v.getInt32(${at}, ${le})`;
    case "uint32":
    case "error_status":
      return `v.getUint32(${at}, ${le})`;
    case "int64":
      return `v.getBigInt64(${at}, ${le})`;
    case "uint64":
      return `v.getBigUint64(${at}, ${le})`;
    case "int3264":
      return out.is64 ? `v.getBigInt64(${at}, ${le})` : `BigInt(v.getInt32(${at}, ${le}))`;
    case "uint3264":
      return out.is64 ? `v.getBigUint64(${at}, ${le})` : `BigInt(v.getUint32(${at}, ${le}))`;
    case "float32":
      return `v.getFloat32(${at}, ${le})`;
    case "float64":
      return `v.getFloat64(${at}, ${le})`;
    case "boolean":
      return `b[${at}] !== 0`;
  }
}
