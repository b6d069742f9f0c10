/**
 * Values in files and messages of others: type serialization (pickles, the format of MesEncode), [MS-RPCE] 2.2.6 and 2.2.7. The PAC of a Kerberos
 * ticket is one, so are the properties of a DCOM activation.
 *
 *   version 1   u8 1, u8 byte order (0x10 little-endian, 0 big-endian), u16 8, u32 0xcccccccc; before each constructed type u32 length, u32 0;
 *               each type padded to 8 octets; primitive types without a length. NDR20.
 *   version 2   u8 2, u8 0x10, u16 64, u32 0xcccccccc, 16 octets 0xcc, transfer syntax (20 octets), interface (20 octets); before each type
 *               u32 length, 12 octets 0; each type padded to 16 octets. NDR20 or NDR64, little-endian only.
 */
import { joined } from "../bytes/joined.ts";
import { formatSyntax, NDR20, NDR64, type SyntaxId, sameSyntax } from "../ids/syntax.ts";
import { ERROR_INVALID_PARAMETER, RPC_S_UNSUPPORTED_TRANS_SYN, RPC_X_BAD_STUB_DATA, RPC_X_WRONG_ES_VERSION } from "../status/codes.ts";
import { NdrError } from "../status/errors.ts";
import type { CodecOptions, TypeCodec } from "./codec.ts";
import type { Received } from "./codegen/v1.ts";
import { formatGuid, parseGuid } from "./guid.ts";
import { typeCodec } from "./operation.ts";
import { type Describes, NDR20_BE, NDR20_LE, NDR64_LE, type NdrFormat, type Type } from "./types.ts";
import { onWire } from "./walk.ts";

export interface SerializeOptions extends CodecOptions {
  /** Default 1. */
  readonly version?: 1 | 2;
  /** Version 1: NDR20_LE (the default) or NDR20_BE. Version 2: NDR20_LE (the default) or NDR64_LE. */
  readonly format?: NdrFormat;
  /** The interface that version 2 names; nobody reads it. Default: none, zeros. */
  readonly interfaceId?: SyntaxId;
}

/**
 * One value with its headers.
 * @throws NdrError for a value that is not of the type, or a format that the version does not have
 */
export function serialize<T>(type: Type & Describes<T>, value: NoInfer<T>, options: SerializeOptions = {}): Uint8Array {
  const serializer = new Serializer(options);
  serializer.add(type, value);
  return serializer.bytes();
}

/**
 * The first value of a buffer, whichever the version and byte order. Octets after it are not looked at; arrays of octets are views of `bytes`.
 * @throws NdrError for headers that are none, and octets that are no value of the type
 */
export function deserialize<T>(type: Type & Describes<T>, bytes: Uint8Array, options: CodecOptions = {}): Received<T> {
  return new Deserializer(bytes, options).next(type);
}

/** Several values behind one common header. */
export class Serializer {
  readonly #options: SerializeOptions;
  readonly #version: 1 | 2;
  readonly #format: NdrFormat;
  readonly #parts: Uint8Array[];

  /** @throws NdrError for a format that the version does not have */
  constructor(options: SerializeOptions = {}) {
    const { version = 1, format = NDR20_LE, interfaceId } = options;
    if (version !== 1 && version !== 2) throw new NdrError(RPC_X_WRONG_ES_VERSION, "", `there is no version ${String(version)} of pickles`);
    if (version === 1 ? format.syntax !== "ndr20" : !format.littleEndian) {
      const reason = version === 1 ? "version 1 of pickles is NDR20 only" : "version 2 of pickles is little-endian only";
      throw new NdrError(RPC_S_UNSUPPORTED_TRANS_SYN, "", reason);
    }
    this.#options = options;
    this.#version = version;
    this.#format = format;
    this.#parts = [version === 1 ? header1(format) : header2(format, interfaceId)];
  }

  /** @throws NdrError */
  add<T>(type: Type & Describes<T>, value: NoInfer<T>): void {
    const octets = codecOf(type, this.#options).encode(value, this.#format);
    const unit = this.#version === 1 ? 8 : 16;
    const headed = this.#version === 2 || !isPrimitive(type);
    const length = Math.ceil(octets.length / unit) * unit;
    if (length > 0xffffffff) throw new NdrError(RPC_X_BAD_STUB_DATA, "", `${length} octets are too many for one pickled type`);
    const part = new Uint8Array(length + (headed ? unit : 0));
    if (headed) new DataView(part.buffer).setUint32(0, length, this.#format.littleEndian);
    part.set(octets, part.length - length);
    this.#parts.push(part);
  }

  /** All of it, so far. */
  bytes(): Uint8Array {
    return joined(this.#parts);
  }
}

/** Reads what a Serializer, MesEncode or another has written, type by type. */
export class Deserializer {
  readonly version: 1 | 2;
  readonly format: NdrFormat;
  /** Version 2: the interface that it was written for. */
  readonly interfaceId: SyntaxId | undefined;
  readonly #bytes: Uint8Array;
  readonly #options: CodecOptions;
  #at: number;

  /** @throws NdrError for a header that is none, or names what does not exist */
  constructor(bytes: Uint8Array, options: CodecOptions = {}) {
    this.#bytes = bytes;
    this.#options = options;
    const version = bytes[0];
    if (version === undefined) throw new NdrError(RPC_X_BAD_STUB_DATA, "", "a pickle has a header, here is nothing", "server");
    if (version !== 1 && version !== 2)
      throw new NdrError(RPC_X_WRONG_ES_VERSION, "", `a pickle begins with its version, 1 or 2, not ${version}`, "server");
    const size = version === 1 ? 8 : 64;
    if (bytes.length < size) bad(`its header has ${size} octets, ${bytes.length} are there`);
    const view = viewOf(bytes);
    const said = view.getUint16(2, true);
    if (said !== size) bad(`its header says that it has ${said} octets, not ${size}`);
    this.version = version;
    if (version === 1) {
      // What is not little-endian is big-endian to Windows, [MS-RPCE] 2.2.6.1 note 57.
      this.format = bytes[1] === 0x10 ? NDR20_LE : NDR20_BE;
      this.interfaceId = undefined;
    } else {
      if (bytes[1] !== 0x10) bad("version 2 is little-endian only");
      const syntax = syntaxAt(bytes, 24);
      if (sameSyntax(syntax, NDR20)) this.format = NDR20_LE;
      else if (sameSyntax(syntax, NDR64)) this.format = NDR64_LE;
      else {
        throw new NdrError(RPC_S_UNSUPPORTED_TRANS_SYN, "", `transfer syntax ${formatSyntax(syntax)} is neither NDR nor NDR64`, "server");
      }
      this.interfaceId = syntaxAt(bytes, 44);
    }
    this.#at = size;
  }

  /** Where the next type begins. */
  get position(): number {
    return this.#at;
  }

  /** Nothing follows. */
  get done(): boolean {
    return this.#at >= this.#bytes.length;
  }

  /** @throws NdrError */
  next<T>(type: Type & Describes<T>): Received<T> {
    const unit = this.version === 1 ? 8 : 16;
    const codec = codecOf(type, this.#options);
    if (this.version === 1 && isPrimitive(type)) {
      const { value, end } = codec.decode(this.#bytes.subarray(this.#at), this.format);
      this.#at = Math.min(this.#bytes.length, this.#at + Math.ceil(end / unit) * unit);
      return value as Received<T>;
    }
    const left = this.#bytes.length - this.#at - unit;
    if (left < 0) bad(`a type's header has ${unit} octets, ${left + unit} are there`);
    const from = this.#at + unit;
    const length = this.#length(left);
    const { value } = codec.decode(this.#bytes.subarray(from, from + length), this.format);
    this.#at = from + length;
    return value as Received<T>;
  }

  #length(left: number): number {
    const view = viewOf(this.#bytes);
    const length = view.getUint32(this.#at, this.format.littleEndian);
    if (length <= left) return length;
    // The specification does not say whose byte order the length has, and Samba reads it in little-endian.
    const other = view.getUint32(this.#at, true);
    if (other <= left) return other;
    return bad(`a type has ${length} octets, ${left} are there`);
  }
}

/** [MS-RPCE] 2.2.6.1. */
function header1(format: NdrFormat): Uint8Array {
  return Uint8Array.of(1, format.littleEndian ? 0x10 : 0, 8, 0, 0xcc, 0xcc, 0xcc, 0xcc);
}

/** [MS-RPCE] 2.2.7.1. */
function header2(format: NdrFormat, interfaceId: SyntaxId | undefined): Uint8Array {
  const bytes = new Uint8Array(64);
  bytes.set([2, 0x10, 64, 0]);
  bytes.fill(0xcc, 4, 24);
  putSyntax(bytes, 24, format.syntax === "ndr64" ? NDR64 : NDR20);
  if (interfaceId !== undefined) putSyntax(bytes, 44, interfaceId);
  return bytes;
}

/** RPC_SYNTAX_IDENTIFIER, [MS-RPCE] 2.2.2.7. */
function putSyntax(bytes: Uint8Array, at: number, syntax: SyntaxId): void {
  const view = viewOf(bytes);
  if (!parseGuid(syntax.uuid, view, at, true)) throw new NdrError(ERROR_INVALID_PARAMETER, "interfaceId", "its UUID is none");
  view.setUint16(at + 16, syntax.major, true);
  view.setUint16(at + 18, syntax.minor, true);
}

function syntaxAt(bytes: Uint8Array, at: number): SyntaxId {
  const view = viewOf(bytes);
  return { uuid: formatGuid(bytes, at, true), major: view.getUint16(at + 16, true), minor: view.getUint16(at + 18, true) };
}

/** A type that version 1 gives no header of its own: [C706]'s primitive types, which enums travel as. */
function isPrimitive(type: Type): boolean {
  const t = onWire(type);
  return t.kind === "base" || t.kind === "enum" || (t.kind === "range" && isPrimitive(t.of));
}

const codecs = new WeakMap<Type, TypeCodec>();

/** Codecs compile at first use: those without options are kept. */
function codecOf(type: Type, options: CodecOptions): TypeCodec {
  if (options.mode !== undefined || options.limits !== undefined || options.converters !== undefined) return typeCodec(type, options);
  const known = codecs.get(type) ?? typeCodec(type);
  codecs.set(type, known);
  return known;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

function bad(reason: string): never {
  throw new NdrError(RPC_X_BAD_STUB_DATA, "", `the pickle is wrong: ${reason}`, "server");
}
