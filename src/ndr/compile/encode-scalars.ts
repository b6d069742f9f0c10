/** Source of encoding base types, enums, context handles and GUIDs. */
import { baseSize } from "../layout.ts";
import type { BaseType, EnumType } from "../types.ts";
import type { EncodeEmitter } from "./encode-octets.ts";

export function emitBase(out: EncodeEmitter, t: BaseType, js: string): void {
  const size = baseSize(t.base, out.is64);
  const check = baseCheck(out, t, js);
  if (out.sizing && check !== "") out.source.line(check);
  const at = out.fixed(size, size);
  out.put(baseWrite(out, t, at, js));
}

export function emitEnum(out: EncodeEmitter, t: EnumType, js: string): void {
  const wide = t.v1 || out.is64;
  out.check(wide ? `(${js} | 0) !== ${js}` : `(${js} & 0x7fff) !== ${js}`);
  const at = out.fixed(wide ? 4 : 2, wide ? 4 : 2);
  out.put(`v.set${wide ? "Int32" : "Uint16"}(${at}, ${js}, ${out.le});`);
}

export function emitContext(out: EncodeEmitter, js: string): void {
  if (out.sizing) out.source.line(`R.checkContext(${js});`);
  const at = out.fixed(4, 20);
  out.put(`R.putContext(v, ${at}, ${js}, ${out.le});`);
}

export function emitGuid(out: EncodeEmitter, js: string): void {
  out.check(`!R.isGuid(${js})`);
  const at = out.fixed(4, 16);
  out.put(`R.putGuid(v, ${at}, ${js}, ${out.le});`);
}

function baseCheck(out: EncodeEmitter, t: BaseType, js: string): string {
  const unless = (condition: string) => `if (${condition}) throw bail;`;
  switch (t.base) {
    case "int8":
      return unless(`${js} << 24 >> 24 !== ${js}`);
    case "uint8":
    case "char":
    case "byte":
      return unless(`(${js} & 255) !== ${js}`);
    case "int16":
      return unless(`${js} << 16 >> 16 !== ${js}`);
    case "uint16":
    case "wchar":
      return unless(`(${js} & 65535) !== ${js}`);
    case "int32":
      return unless(`(${js} | 0) !== ${js}`);
    case "uint32":
    case "error_status":
      return unless(`${js} >>> 0 !== ${js}`);
    case "float32":
    case "float64":
      return unless(`typeof ${js} !== "number"`);
    case "boolean":
      return unless(`typeof ${js} !== "boolean"`);
    default: {
      const bits = t.base.endsWith("3264") && !out.is64 ? 32 : 64;
      return `R.fits(${js}, ${!t.base.startsWith("u")}, ${bits});`;
    }
  }
}

function baseWrite(out: EncodeEmitter, t: BaseType, at: string, js: string): string {
  const le = out.le;
  switch (t.base) {
    case "int8":
      return `v.setInt8(${at}, ${js});`;
    case "uint8":
    case "char":
    case "byte":
      return `v.setUint8(${at}, ${js});`;
    case "boolean":
      return `v.setUint8(${at}, ${js} ? 1 : 0);`;
    case "int16":
      return `v.setInt16(${at}, ${js}, ${le});`;
    case "uint16":
    case "wchar":
      return `v.setUint16(${at}, ${js}, ${le});`;
    case "int32":
      return `v.setInt32(${at}, ${js}, ${le});`;
    case "uint32":
    case "error_status":
      return `v.setUint32(${at}, ${js}, ${le});`;
    case "float32":
      return `v.setFloat32(${at}, ${js}, ${le});`;
    case "float64":
      return `v.setFloat64(${at}, ${js}, ${le});`;
    default:
      if (t.base.endsWith("3264") && !out.is64) return `v.setInt32(${at}, Number(${js}), ${le});`;
      return `v.setBig${t.base.startsWith("u") ? "Uint" : "Int"}64(${at}, BigInt(${js}), ${le});`;
  }
}
