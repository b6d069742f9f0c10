/** Decoding of the types of Samba's dialect: what the interpreter asks for the kinds that [C706] does not know. */
import {
  RPC_S_INVALID_BOUND,
  RPC_S_INVALID_TAG,
  RPC_S_UNSUPPORTED_TYPE,
  RPC_X_BAD_STUB_DATA,
  RPC_X_ENUM_VALUE_OUT_OF_RANGE,
} from "../../status/codes.ts";
import { castTo, type Scope } from "../expr.ts";
import type { StubReader } from "../interpret/decode-octets.ts";
import { readBase } from "../interpret/decode-scalars.ts";
import { scalarOf } from "../layout.ts";
import type { Path } from "../path.ts";
import type { CharsetType, Expr, NamedType, PackedType, PidlType, SubcontextType, Type, UnionType } from "../types.ts";
import { decompress } from "./compress.ts";
import type { Place } from "./encode.ts";
import { inSubcontext, type Marshal } from "./marshal.ts";
import { readSpecial } from "./special.ts";
import { decodeCharset, readBlob, readText, readTexts } from "./text.ts";

/** The decoder as this file uses it. */
export interface MarshalReader {
  readonly input: StubReader;
  /** Octets read, those that relative pointers led to included. */
  readonly position: number;
  /** What an expression says, of what has been read or else of what was asked. */
  said(expr: Expr, scope: Scope | null): number | bigint | undefined;
  flat(type: Type, path: Path, scope: Scope | null, place: Place): unknown;
  top(type: Type, holder: Record<string, unknown>, key: string, path: Path, scope: Scope | null): void;
  finish(): void;
  inner(bytes: Uint8Array, marshal: Marshal, path: Path): MarshalReader;
}

export function readPidl(reader: MarshalReader, t: PidlType, path: Path, scope: Scope | null, place: Place): unknown {
  const { input } = reader;
  switch (t.kind) {
    case "named":
      return readNamed(input, t, path);
    case "optional":
      return input.left <= 0 ? null : reader.flat(t.of, path, scope, place);
    case "packed":
      return readPacked(input, t, path);
    case "subcontext":
      return readSubcontext(reader, t, path, scope);
    case "charset":
      return readCharset(reader, t, path, scope, place);
    case "text":
      return t.list ? readTexts(input, path) : readText(input, path);
    case "blob":
      return readBlob(input, path);
    case "special":
      return readSpecial(input, t, path);
    case "opaque":
      return input.fail(RPC_S_UNSUPPORTED_TYPE, path, `no IDL says what ${t.name} is on the wire`);
    case "flagged":
    case "relative":
      return input.fail(RPC_X_BAD_STUB_DATA, path, `a ${t.kind} type cannot stand here`);
  }
}

/** The discriminant of a union that has none of its own: what is around it says so. */
export function tagAround(reader: MarshalReader, t: UnionType, path: Path, scope: Scope | null): number | bigint | boolean {
  const said = t.switchIs === undefined ? undefined : reader.said(t.switchIs, scope);
  if (said === undefined) reader.input.fail(RPC_S_INVALID_TAG, path, "nothing before the union says which arm it holds");
  const scalar = scalarOf(t.tag);
  const tag = scalar.kind === "base" ? castTo(said, scalar.base) : Number(said);
  return scalar.kind === "base" && scalar.base === "boolean" ? tag !== 0 : tag;
}

function readNamed(input: StubReader, t: NamedType, path: Path): unknown {
  if (!t.natural || !input.is64) return readBase(input, { kind: "base", base: t.base }, path);
  const value = readBase(input, { kind: "base", base: "uint32" }, path) as number;
  if (value > 0xffff) input.fail(RPC_X_ENUM_VALUE_OUT_OF_RANGE, path, `${value} is no value of an enum of 16 bits`);
  return value;
}

function readPacked(input: StubReader, t: PackedType, path: Path): bigint {
  const first = BigInt(input.uint(4, path));
  const second = BigInt(input.uint(4, path));
  const bits = t.reversed ? (first << 32n) | second : (second << 32n) | first;
  return t.signed ? BigInt.asIntN(64, bits) : bits;
}

function readCharset(reader: MarshalReader, t: CharsetType, path: Path, scope: Scope | null, place: Place): string {
  const { input } = reader;
  const units = reader.flat(t.of, path, scope, place);
  const text = typeof units === "string" ? units : decodeCharset(units as Uint8Array, t.charset, input.little);
  if (t.toNull) {
    const end = text.indexOf("\0");
    return end < 0 ? text : text.slice(0, end);
  }
  if (t.of.kind === "string") return text;
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0) end--;
  return text.slice(0, end);
}

function readSubcontext(reader: MarshalReader, t: SubcontextType, path: Path, scope: Scope | null): unknown {
  const { input } = reader;
  const said = t.size === undefined ? undefined : reader.said(t.size, scope);
  let size = said === undefined ? undefined : Number(said);
  if (size !== undefined && (size < 0 || size > input.limits.maxBytes))
    input.fail(RPC_S_INVALID_BOUND, path, `${size} can't be the size of a subcontext`);
  let little = input.little;
  let counted: number | undefined;
  switch (t.header) {
    case 0:
      break;
    case 2:
      counted = input.uint(2, path);
      break;
    case 4:
      counted = input.word(path, "size of a subcontext");
      break;
    case "serialization": {
      // Common type header and private header, [MS-RPCE] 2.2.6.1 and 2.2.6.2.
      const at = input.take(2, path);
      if (input.bytes[at] !== 1) input.fail(RPC_X_BAD_STUB_DATA, path, `type serialization of version ${input.bytes[at]}, not 1`);
      const order = input.bytes[at + 1];
      if (order !== 0 && order !== 0x10) input.fail(RPC_X_BAD_STUB_DATA, path, `its byte order 0x${order!.toString(16)} is not known`);
      little = order === 0x10;
      if (input.uint(2, path) !== 8) input.fail(RPC_X_BAD_STUB_DATA, path, "its common header is not of 8 octets");
      input.uint(4, path);
      counted = input.uint(4, path);
      input.uint(4, path);
      if (counted % 8 !== 0) input.fail(RPC_X_BAD_STUB_DATA, path, `its ${counted} octets are no multiple of 8`);
    }
  }
  if (counted !== undefined) {
    if (size !== undefined && size !== counted) input.fail(RPC_S_INVALID_BOUND, path, `has ${counted} octets where its size says ${size}`);
    size = counted;
  }
  const known = size !== undefined;
  const begin = input.at;
  if (known) input.take(size!, path);
  let octets = input.bytes.subarray(begin, known ? begin + size! : input.bytes.length);
  const there = octets.length;
  if (t.compression !== undefined) {
    const plain = t.compression.plain === undefined ? undefined : reader.said(t.compression.plain, scope);
    octets = decompress(input, t.compression, octets, plain === undefined ? undefined : Number(plain), path);
  }
  const inner = reader.inner(octets, inSubcontext(input.marshal, little), path);
  const holder: Record<string, unknown> = {};
  inner.top(t.of, holder, "value", path, scope);
  inner.finish();
  if (known && input.marshal.noUnread && inner.position < octets.length)
    input.fail(RPC_X_BAD_STUB_DATA, path, `${octets.length - inner.position} octets of its subcontext are left`);
  if (!known) input.take(t.compression === undefined ? inner.input.at : there, path);
  return holder["value"];
}
