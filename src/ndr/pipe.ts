/**
 * Pipes, [C706] 14.3.9 and [MS-RPCE] 2.2.5.3.4.5: a sequence of chunks in the stub, an empty one last. An [in] pipe follows all other [in]
 * parameters, an [out] pipe precedes all other [out] parameters.
 *
 *   NDR20   u32 n, n elements;  ...  u32 0
 *   NDR64   u64 n, n elements, u64 -n;  ...  u64 0, u64 0
 *
 * Machines, fed with whatever a fragment holds: a count, an element or a gap may be cut anywhere. Alignment counts from the start of the stub,
 * so both know their stub position. Elements are of fixed size (pointers, conformant and varying arrays, strings and unions are not allowed in pipes).
 */
import { joined } from "../bytes/joined.ts";
import { RPC_S_INVALID_BOUND, RPC_S_UNSUPPORTED_TYPE, RPC_X_BAD_STUB_DATA } from "../status/codes.ts";
import { NdrError, type Party } from "../status/errors.ts";
import type { CodecOptions } from "./codec.ts";
import { checkFormat } from "./format.ts";
import { Decoder } from "./interpret/decode.ts";
import { Encoder } from "./interpret/encode.ts";
import { type Settings, settingsOf } from "./interpret/settings.ts";
import { alignOf, fixedSize, isOctet, maxCount, roundUp } from "./layout.ts";
import { child } from "./path.ts";
import type { NdrFormat, PipeType, Type } from "./types.ts";
import { holds, resolve } from "./walk.ts";

/** A chunk: octets are a Uint8Array, everything else an array of elements. */
export type Chunk = Uint8Array | readonly unknown[];

export interface PipeOptions extends CodecOptions {
  /** Stub position of the pipe's first octet (or of the gap before it). Default 0. */
  readonly start?: number;
  /** Who sends, for errors of the decoder. Default "server". */
  readonly party?: Party;
  /** What errors call the pipe. Default: its type's name. */
  readonly name?: string;
}

export class PipeEncoder {
  readonly #element: Element;
  readonly #format: NdrFormat;
  readonly #settings: Settings;
  #position: number;
  #ended = false;

  /** @throws NdrError for an element type that cannot be in a pipe, or a format that does not exist */
  constructor(type: PipeType, format: NdrFormat, options: PipeOptions = {}) {
    checkFormat(format);
    this.#element = elementOf(type, format, options.name);
    this.#format = format;
    this.#settings = settingsOf(options);
    this.#position = options.start ?? 0;
  }

  /** Stub position after what has been written so far. */
  get position(): number {
    return this.#position;
  }

  /** Octets of one chunk, the gap before it included. An empty chunk would end the pipe: it is nothing. @throws NdrError */
  chunk(elements: Chunk): Uint8Array {
    if (this.#ended) throw new NdrError(RPC_X_BAD_STUB_DATA, this.#element.name, "the pipe has ended");
    return elements.length === 0 ? new Uint8Array(0) : this.#write(elements);
  }

  /** Octets of the empty chunk that ends the pipe. */
  end(): Uint8Array {
    if (this.#ended) throw new NdrError(RPC_X_BAD_STUB_DATA, this.#element.name, "the pipe has ended");
    this.#ended = true;
    return this.#write([]);
  }

  #write(elements: Chunk): Uint8Array {
    const { octets, type, name, range } = this.#element;
    const is64 = this.#format.syntax === "ndr64";
    const little = this.#format.littleEndian;
    const count = elements.length;
    if (count > maxCount || (range !== null && count > 0 && (count < range[0] || count > range[1]))) {
      throw new NdrError(RPC_S_INVALID_BOUND, name, `a chunk of ${count} elements is outside of its range`);
    }
    const start = this.#position & 7;
    if (octets && elements instanceof Uint8Array) {
      const word = is64 ? 8 : 4;
      const at = roundUp(start, word);
      const trailer = is64 ? roundUp(at + word + count, 8) : at + word + count;
      const bytes = new Uint8Array((is64 ? trailer + 8 : trailer) - start);
      const view = new DataView(bytes.buffer);
      if (is64) {
        view.setBigUint64(at - start, BigInt(count), true);
        view.setBigInt64(trailer - start, -BigInt(count), true);
      } else view.setUint32(at - start, count, little);
      bytes.set(elements, at + word - start);
      this.#position += bytes.length;
      return bytes;
    }
    const encoder = new Encoder(this.#format, this.#settings, start);
    const path = child(null, name);
    encoder.top(is64 ? uint64 : uint32, is64 ? BigInt(count) : count, path, null);
    const list: Type = { kind: "array", of: type, dims: [{ size: count, varying: false }] };
    if (count > 0) encoder.top(list, elements, path, null);
    if (is64) encoder.top(int64, -BigInt(count), path, null);
    const bytes = encoder.bytes.slice(start);
    this.#position += bytes.length;
    return bytes;
  }
}

export class PipeDecoder {
  readonly #element: Element;
  readonly #format: NdrFormat;
  readonly #settings: Settings;
  readonly #party: Party;
  /** Octets not yet understood; the first has stub position `#position`. */
  #rest: Uint8Array;
  #position: number;
  /** Elements of the current chunk that are still to come; -1 where a count is awaited, -2 where NDR64's trailer is. */
  #left = -1;
  #count = 0;
  #done = false;

  /** @throws NdrError for an element type that cannot be in a pipe, or a format that does not exist */
  constructor(type: PipeType, format: NdrFormat, options: PipeOptions = {}) {
    checkFormat(format);
    this.#element = elementOf(type, format, options.name);
    this.#format = format;
    this.#settings = settingsOf(options);
    this.#party = options.party ?? "server";
    this.#position = options.start ?? 0;
    this.#rest = new Uint8Array(0);
  }

  /** The empty chunk has been read. */
  get done(): boolean {
    return this.#done;
  }

  /** Stub position up to which octets have been understood: where the parameters after an [out] pipe start. */
  get position(): number {
    return this.#position;
  }

  /** Octets given that come after the pipe's end, or after the last that could be understood. */
  get rest(): Uint8Array {
    return this.#rest;
  }

  /**
   * Takes the next octets of the stub and gives the elements that are complete: a chunk may come in several pieces. Pieces of octets are views.
   * @throws NdrError
   */
  feed(bytes: Uint8Array): Chunk[] {
    const chunks: Chunk[] = [];
    this.#rest = this.#rest.length === 0 ? bytes : joined([this.#rest, bytes]);
    while (!this.#done && this.#step(chunks));
    return chunks;
  }

  /** One count, piece or trailer; false where more octets are needed. */
  #step(chunks: Chunk[]): boolean {
    const is64 = this.#format.syntax === "ndr64";
    const word = is64 ? 8 : 4;
    if (this.#left < 0) {
      const gap = roundUp(this.#position & 7, word) - (this.#position & 7);
      if (this.#rest.length < gap + word) return false;
      const view = new DataView(this.#rest.buffer, this.#rest.byteOffset + gap, word);
      const value = is64 ? view.getBigInt64(0, true) : BigInt(view.getUint32(0, this.#format.littleEndian));
      this.#skip(gap + word);
      if (this.#left === -2) {
        if (value !== -BigInt(this.#count)) this.#fail(RPC_X_BAD_STUB_DATA, `a chunk of ${this.#count} elements ends with ${value}`);
        this.#done = this.#count === 0;
        this.#left = -1;
        return true;
      }
      const { range } = this.#element;
      if (value < 0n || value > BigInt(maxCount)) this.#fail(RPC_S_INVALID_BOUND, `a chunk of ${value} elements`);
      if (value !== 0n && range !== null && (value < range[0] || value > range[1])) {
        this.#fail(RPC_S_INVALID_BOUND, `a chunk of ${value} elements is outside of its range ${range[0]} to ${range[1]}`);
      }
      this.#count = Number(value);
      this.#left = this.#count;
      if (this.#count === 0) {
        if (is64) this.#left = -2;
        else this.#done = true;
      }
      return true;
    }
    if (this.#left === 0) {
      this.#left = is64 ? -2 : -1;
      return true;
    }
    return this.#elements(chunks);
  }

  #elements(chunks: Chunk[]): boolean {
    const { octets, type, size, align, name } = this.#element;
    if (octets) {
      const n = Math.min(this.#left, this.#rest.length);
      if (n === 0) return false;
      chunks.push(this.#rest.subarray(0, n));
      this.#left -= n;
      this.#skip(n);
      return true;
    }
    const start = this.#position & 7;
    const first = roundUp(start, align) - start;
    const stride = roundUp(size, align);
    const n = Math.min(this.#left, Math.floor((this.#rest.length - first - size) / stride) + 1);
    if (n <= 0) return false;
    const used = first + (n - 1) * stride + size;
    const padded = new Uint8Array(start + used);
    padded.set(this.#rest.subarray(0, used), start);
    const decoder = new Decoder(padded, this.#format, this.#settings, this.#party, start);
    const holder: Record<string, unknown> = {};
    decoder.top({ kind: "array", of: type, dims: [{ size: n, varying: false }] }, holder, "elements", child(null, name), null);
    decoder.finish();
    chunks.push(holder["elements"] as readonly unknown[]);
    this.#left -= n;
    this.#skip(used);
    return true;
  }

  #skip(octets: number): void {
    this.#rest = this.#rest.subarray(octets);
    this.#position += octets;
  }

  #fail(status: number, reason: string): never {
    throw new NdrError(status, this.#element.name, reason, this.#party);
  }
}

interface Element {
  readonly name: string;
  readonly type: Type;
  readonly octets: boolean;
  readonly size: number;
  readonly align: number;
  /** [range] on the pipe limits the elements of a chunk, [MS-RPCE] 2.2.4.14.1. */
  readonly range: readonly [number, number] | null;
}

const uint32: Type = { kind: "base", base: "uint32" };
const uint64: Type = { kind: "base", base: "uint64" };
const int64: Type = { kind: "base", base: "int64" };

function elementOf(pipe: PipeType, format: NdrFormat, name = pipe.name): Element {
  const type = resolve(pipe.of);
  const is64 = format.syntax === "ndr64";
  const size = holds(type, (t) => notInPipes.has(t.kind)) ? undefined : fixedSize(type, is64);
  if (size === undefined || size === 0) {
    throw new NdrError(RPC_S_UNSUPPORTED_TYPE, name, `a ${type.kind} without a fixed size cannot be an element of a pipe`);
  }
  return {
    name,
    type,
    octets: isOctet(type),
    size,
    align: alignOf(type, is64),
    range: pipe.range ?? null,
  };
}

const notInPipes: ReadonlySet<Type["kind"]> = new Set(["pointer", "ignored", "interface", "pipe", "context"]);
