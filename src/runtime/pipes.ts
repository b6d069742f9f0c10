/**
 * Pipes as programs see them. A pipe of octets is iterated in Uint8Array pieces, any other element by element. [in] pipes follow the other
 * [in] parameters in the stub, [out] pipes precede the other [out] parameters, each kind in the order of declaration ([C706] 14.3.9).
 */
import type { CodecOptions } from "../ndr/codec.ts";
import { type Chunk, PipeDecoder, PipeEncoder } from "../ndr/pipe.ts";
import type { NdrFormat, Type } from "../ndr/types.ts";
import { nca_s_fault_pipe_empty, RPC_X_BAD_STUB_DATA } from "../status/codes.ts";
import { NdrError, type Party, RpcError } from "../status/errors.ts";
import type { PipeParameter } from "./parameters.ts";

/** Elements that are put into one chunk where they come one by one. */
const CHUNK_ELEMENTS = 1024;
/** Octets of one chunk of a byte pipe at most: a large array does not become a large copy. */
const CHUNK_OCTETS = 64 * 1024;

/** The stub octets of `parameters`, pulled as they are wanted. `position` is where the next parameter begins once it is done. */
export class PipeWriter {
  position: number;
  readonly #parameters: readonly PipeParameter[];
  readonly #values: { readonly [name: string]: unknown };
  readonly #format: NdrFormat;
  readonly #codec: CodecOptions | undefined;

  constructor(
    parameters: readonly PipeParameter[],
    values: { readonly [name: string]: unknown },
    format: NdrFormat,
    start: number,
    codec: CodecOptions | undefined,
  ) {
    this.#codec = codec;
    this.#parameters = parameters;
    this.#values = values;
    this.#format = format;
    this.position = start;
  }

  async *stub(): AsyncGenerator<Uint8Array, void, undefined> {
    for (const { name, type, path } of this.#parameters) {
      const encoder = new PipeEncoder(type, this.#format, { start: this.position, name: path, ...converting(this.#codec) });
      for await (const chunk of chunksOf(this.#values[name], path, isOctets(type.of))) {
        const bytes = encoder.chunk(chunk);
        this.position = encoder.position;
        if (bytes.length > 0) yield bytes;
      }
      const end = encoder.end();
      this.position = encoder.position;
      yield end;
    }
  }
}

/** Stub octets as they come, and what was read beyond. */
export interface StubSource {
  /** null at the end. */
  next(): Promise<Uint8Array | null>;
}

/** Pipes that come: each is read from the stub as the program iterates it, in the order of declaration. */
export class PipeReader {
  readonly #source: StubSource;
  readonly #format: NdrFormat;
  readonly #party: Party;
  #rest: Uint8Array;
  #position: number;
  /** The pipe that may be read now. */
  #turn = 0;

  readonly #codec: CodecOptions | undefined;

  constructor(source: StubSource, first: Uint8Array, position: number, format: NdrFormat, party: Party, codec: CodecOptions | undefined) {
    this.#codec = codec;
    this.#source = source;
    this.#rest = first;
    this.#position = position;
    this.#format = format;
    this.#party = party;
  }

  /** Where what follows the pipes begins, and its octets as far as they have come. */
  get rest(): { readonly bytes: Uint8Array; readonly position: number } {
    return { bytes: this.#rest, position: this.#position };
  }

  /** @param index the pipe's place among the call's */
  async *elements(parameter: PipeParameter, index: number): AsyncGenerator<unknown, void, undefined> {
    if (this.#turn !== index) {
      throw new RpcError(nca_s_fault_pipe_empty, "local", `the pipe ${parameter.path} is read out of turn, or a second time`);
    }
    const octets = isOctets(parameter.type.of);
    const decoder = new PipeDecoder(parameter.type, this.#format, {
      start: this.#position,
      party: this.#party,
      name: parameter.path,
      ...converting(this.#codec),
    });
    let bytes: Uint8Array | null = this.#rest;
    for (;;) {
      for (const chunk of decoder.feed(bytes)) {
        if (octets) yield chunk;
        else yield* chunk as readonly unknown[];
      }
      if (decoder.done) break;
      bytes = await this.#source.next();
      if (bytes === null) throw new NdrError(RPC_X_BAD_STUB_DATA, parameter.path, "the stub ends inside of the pipe", this.#party);
    }
    this.#rest = decoder.rest;
    this.#position = decoder.position;
    this.#turn++;
  }
}

/** Stub octets that come when they come, and are pulled when they are wanted. */
export class StubQueue implements StubSource {
  readonly #parts: Uint8Array[] = [];
  #bytes = 0;
  #end: { readonly error: unknown } | "in order" | undefined;
  #wake: (() => void) | undefined;
  readonly #pulled: (() => void) | undefined;

  /** @param pulled told when there is less to be pulled */
  constructor(pulled?: () => void) {
    this.#pulled = pulled;
  }

  /** Octets that came and were not pulled. */
  get waiting(): number {
    return this.#bytes;
  }

  push(part: Uint8Array): void {
    if (part.length === 0) return;
    this.#parts.push(part);
    this.#bytes += part.length;
    this.#wake?.();
  }

  end(): void {
    this.#end ??= "in order";
    this.#wake?.();
  }

  fail(error: unknown): void {
    this.#end ??= { error };
    this.#wake?.();
  }

  async next(): Promise<Uint8Array | null> {
    for (;;) {
      const part = this.#parts.shift();
      if (part !== undefined) {
        this.#bytes -= part.length;
        this.#pulled?.();
        return part;
      }
      if (this.#end === "in order") return null;
      if (this.#end !== undefined) throw this.#end.error;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}

function converting(codec: CodecOptions | undefined): Pick<CodecOptions, "converters"> {
  return codec?.converters === undefined ? {} : { converters: codec.converters };
}

function isOctets(of: Type): boolean {
  return of.kind === "base" && (of.base === "byte" || of.base === "char" || of.base === "uint8");
}

async function* chunksOf(source: unknown, name: string, octets: boolean): AsyncGenerator<Chunk, void, undefined> {
  if (octets) {
    if (source instanceof Uint8Array) yield* split(source, name);
    else for await (const piece of iterate<unknown>(source, name)) yield* split(piece, name);
    return;
  }
  let waiting: unknown[] = [];
  for await (const element of iterate<unknown>(source, name)) {
    waiting.push(element);
    if (waiting.length < CHUNK_ELEMENTS) continue;
    yield waiting;
    waiting = [];
  }
  if (waiting.length > 0) yield waiting;
}

/** @throws NdrError for what is not octets, or has been given away to somebody else */
function* split(piece: unknown, name: string): Generator<Uint8Array, void, undefined> {
  if (!(piece instanceof Uint8Array)) {
    const given = piece === null ? "null" : typeof piece;
    throw new NdrError(RPC_X_BAD_STUB_DATA, name, `a pipe of octets is given in Uint8Array pieces, and this one is ${given}`);
  }
  if ("detached" in piece.buffer && piece.buffer.detached === true)
    throw new NdrError(RPC_X_BAD_STUB_DATA, name, "the octets of a pipe's piece were detached: their memory was transferred");
  for (let at = 0; at < piece.length; at += CHUNK_OCTETS) yield piece.subarray(at, at + CHUNK_OCTETS);
}

function iterate<T>(source: unknown, name: string): Iterable<T> | AsyncIterable<T> {
  if (typeof source === "object" && source !== null && (Symbol.asyncIterator in source || Symbol.iterator in source)) {
    return source as Iterable<T> | AsyncIterable<T>;
  }
  throw new NdrError(RPC_X_BAD_STUB_DATA, name, "a pipe is given as an iterable or async iterable of its elements");
}
