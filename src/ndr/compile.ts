/**
 * The speed: a descriptor becomes one specialised function for each format and direction, made with `new Function` at first use. Sources are
 * put together here only, from descriptors: names appear in them as JSON strings, never as IDL text.
 *
 * The functions look at every value, but say nothing about what is wrong: anything unexpected makes them give up (`bail`), and the interpreter
 * does the work again, to throw its error or to do what is not worth compiling. So the two cannot differ in what they accept.
 *
 * Measured (bench/ndr-netshareenum.ts): one function for a whole operation with a local offset and a DataView is 2-4 times the interpreter's
 * speed in calls and 10 times in arrays; what counts most is that strings come from batches of fromCharCode or from ucs2Slice, that elements
 * of an array are made in one literal when their referents are read (see emitElements in compile/decode-arrays.ts), and that fixed members are
 * checked in one run.
 *
 * Not compiled: full pointers to structures that refer to themselves, and those that go both ways (on the server's side), values deeper than 40 pointers to their own kind, and what converters make. Those, and forbidden `new Function`, are interpreted.
 */
import type { Body, CodecOptions, OperationCodec, TypeCodec, Values } from "./codec.ts";
import { DecodeGenerator } from "./compile/decode.ts";
import { EncodeGenerator } from "./compile/encode.ts";
import { Unsupported } from "./compile/parts.ts";
import { runtime } from "./compile/runtime.ts";
import { plainBytes } from "./interpret/decode-octets.ts";
import { converts, type Settings, settingsOf } from "./interpret/settings.ts";
import {
  bodyOf,
  checkAnswer,
  decodeRequest,
  decodeResponse,
  decodeType,
  encodeRequest,
  encodeResponse,
  encodeType,
  type Plan,
  planOf,
} from "./interpret.ts";
import { needsInterpreter } from "./pidl/layout.ts";
import { holdsViews, scratchOf } from "./scratch.ts";
import type { NdrFormat, NdrLimits, Operation, Type } from "./types.ts";

/** (octets, view, request) to values and end. */
type DecodeFunction = (bytes: Uint8Array, view: DataView, request: Values) => { values: Record<string, unknown>; end: number };
/** (values, request) to octets. */
type SizeFunction = (values: Values, request: Values) => number;
type WriteFunction = (values: Values, request: Values, view: DataView, bytes: Uint8Array) => number;

interface EncodeFunctions {
  readonly size: SizeFunction;
  readonly write: WriteFunction;
}

let forbidden = false;

/** What did not go the fast way, for tests: calls that were left to the interpreter, and generated source that was no program. */
export const fallbacks = { calls: 0, broken: [] as unknown[] };

/** For tests of a content security policy. @returns what it was before */
export function forbidCompiling(value: boolean): boolean {
  const before = forbidden;
  forbidden = value;
  return before;
}

/** The only place where source becomes code; null where there is none, or where a content security policy forbids it, which is found out once. */
function built(make: () => { source: string; constants: readonly unknown[] }): unknown {
  if (forbidden) return null;
  let made: { source: string; constants: readonly unknown[] };
  try {
    made = make();
  } catch (error) {
    if (!(error instanceof Unsupported)) fallbacks.broken.push(error);
    return null;
  }
  try {
    return new Function("R", "K", made.source)(runtime, made.constants);
  } catch (error) {
    if (error instanceof SyntaxError) fallbacks.broken.push(error);
    else forbidden = true;
    return null;
  }
}

function decodeFunction(make: () => { source: string; constants: readonly unknown[] }): DecodeFunction | null {
  return built(make) as DecodeFunction | null;
}

function formatIndex(format: NdrFormat): 0 | 1 | 2 | 3 {
  return format.syntax === "ndr64" ? (format.littleEndian ? 2 : 3) : format.littleEndian ? 0 : 1;
}

/** One slot a format; undefined: not made yet, null: cannot be. Big-endian NDR64 stays with the interpreter, which refuses it. */
type Slots<T> = (T | null | undefined)[];

function slots<T>(): Slots<T> {
  return [undefined, undefined, undefined, null];
}

/** Octets to be written by a compiled function; the value must not change in between. */
class CompiledBody implements Body {
  readonly size: number;
  readonly #write: WriteFunction;
  readonly #values: Values;
  readonly #request: Values;

  constructor(size: number, write: WriteFunction, values: Values, request: Values) {
    this.size = size;
    this.#write = write;
    this.#values = values;
    this.#request = request;
  }

  parts(): readonly Uint8Array[] | undefined {
    if (this.size < LARGE) return undefined;
    try {
      const array = largest(this.#values);
      if (array === undefined || array.length > this.size) return undefined;
      const head = new Head(this.size - array.length);
      // Whatever comes after the array does not fit and throws: then it is not the last.
      const end = this.#write(this.#values, this.#request, new DataView(head.buffer), head);
      return end === this.size && head.tail === array ? [head, array] : undefined;
    } catch {
      return undefined;
    }
  }

  write(target: Uint8Array, offset: number): void {
    const { size } = this;
    const scratch = scratchOf(size);
    if (scratch !== undefined) {
      const { bytes } = scratch;
      let end: number;
      try {
        end = this.#write(this.#values, this.#request, scratch.view, bytes);
      } catch {
        end = -1;
      }
      if (end !== size) throw runtime.changed();
      for (let i = 0; i < size; i++) target[offset + i] = bytes[i]!;
      return;
    }
    const view = new DataView(target.buffer, target.byteOffset + offset, this.size);
    const bytes = new Uint8Array(target.buffer, target.byteOffset + offset, this.size);
    let end: number;
    try {
      end = this.#write(this.#values, this.#request, view, bytes);
    } catch {
      end = -1;
    }
    if (end !== this.size) throw runtime.changed();
  }
}

/** Octets of an array that is worth handing on instead of copying. */
const LARGE = 64 * 1024;

/** Memory of a stub's beginning: a large array that is to follow it is remembered instead of copied. */
class Head extends Uint8Array {
  tail: Uint8Array | undefined = undefined;

  override set(source: ArrayLike<number>, offset = 0): void {
    if (offset === this.length && source instanceof Uint8Array && source.length >= LARGE) this.tail = source;
    else super.set(source, offset);
  }
}

/** The largest array of octets among the values themselves. */
function largest(values: Values): Uint8Array | undefined {
  let found: Uint8Array | undefined;
  for (const name in values) {
    const value = values[name];
    if (value instanceof Uint8Array && value.length >= LARGE && (found === undefined || value.length > found.length)) found = value;
  }
  return found;
}

class CompiledOperation implements OperationCodec {
  readonly operation: Operation;
  readonly #plan: Plan;
  readonly #settings: Settings;
  readonly #encodeRequest = slots<EncodeFunctions>();
  readonly #decodeRequest = slots<DecodeFunction>();
  readonly #encodeResponse = slots<EncodeFunctions>();
  readonly #decodeResponse = slots<DecodeFunction>();
  /** Octets of the stub stay where they are. */
  readonly #viewsRequest: boolean;
  readonly #viewsResponse: boolean;

  constructor(operation: Operation, options: CodecOptions) {
    this.operation = operation;
    this.#plan = planOf(operation);
    this.#viewsRequest = this.#plan.inputs.some(({ type }) => holdsViews(type));
    this.#viewsResponse =
      this.#plan.outputs.some(({ type }) => holdsViews(type)) || (operation.returns !== null && holdsViews(operation.returns));
    this.#settings = settingsOf(options);
  }

  encodeRequest(request: Values, format: NdrFormat, start = 0): Body {
    const index = formatIndex(format);
    let functions = this.#encodeRequest[index];
    if (functions === undefined) functions = this.#encodeRequest[index] = encodeFunctions(this.#plan, "request", format, this.#settings);
    const body = encode(functions, request, request, start, this.#settings.limits);
    return body ?? bodyOf(encodeRequest(this.#plan, request, format, this.#settings, start));
  }

  decodeRequest(stub: Uint8Array, format: NdrFormat, start = 0): { values: Record<string, unknown>; end: number } {
    const index = formatIndex(format);
    let decode = this.#decodeRequest[index];
    if (decode === undefined) {
      decode = this.#decodeRequest[index] = decodeFunctionOf(this.#plan, "request", format, this.#settings);
    }
    if (decode !== null && (start & 7) === 0 && stub.length <= this.#settings.limits.maxBytes) {
      try {
        const scratch = this.#viewsRequest ? undefined : scratchOf(stub.length);
        if (scratch !== undefined) {
          const { bytes } = scratch;
          for (let i = 0; i < bytes.length; i++) bytes[i] = stub[i]!;
          return decode(bytes, scratch.view, none);
        }
        const bytes = plainBytes(stub);
        return decode(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.length), none);
      } catch {
        // The interpreter says what is wrong.
      }
    }
    fallbacks.calls++;
    return decodeRequest(this.#plan, stub, format, this.#settings, start);
  }

  // The functions are made by the calls above: the first stub of each kind goes their way.

  decodeRequestAt(octets: Uint8Array, from: number, to: number, format: NdrFormat): Record<string, unknown> | undefined {
    return this.#viewsRequest ? undefined : decodeSmall(this.#decodeRequest[formatIndex(format)], octets, from, to, none);
  }

  decodeResponseAt(octets: Uint8Array, from: number, to: number, request: Values, format: NdrFormat): Record<string, unknown> | undefined {
    // What has to be compared with the request goes the usual way.
    if (this.#viewsResponse || this.#plan.rooms.length > 0) return undefined;
    return decodeSmall(this.#decodeResponse[formatIndex(format)], octets, from, to, request);
  }

  encodeResponse(result: Values, request: Values, format: NdrFormat, start = 0): Body {
    const index = formatIndex(format);
    let functions = this.#encodeResponse[index];
    if (functions === undefined) functions = this.#encodeResponse[index] = encodeFunctions(this.#plan, "response", format, this.#settings);
    const body = encode(functions, result, request, start, this.#settings.limits);
    return body ?? bodyOf(encodeResponse(this.#plan, result, request, format, this.#settings, start));
  }

  decodeResponse(stub: Uint8Array, request: Values, format: NdrFormat, start = 0): { values: Record<string, unknown>; end: number } {
    const index = formatIndex(format);
    let decode = this.#decodeResponse[index];
    if (decode === undefined) {
      decode = this.#decodeResponse[index] = decodeFunctionOf(this.#plan, "response", format, this.#settings);
    }
    if (decode !== null && (start & 7) === 0 && stub.length <= this.#settings.limits.maxBytes) {
      try {
        const scratch = this.#viewsResponse ? undefined : scratchOf(stub.length);
        if (scratch !== undefined) {
          const { bytes } = scratch;
          for (let i = 0; i < bytes.length; i++) bytes[i] = stub[i]!;
          return this.#checked(decode(bytes, scratch.view, request), request);
        }
        const bytes = plainBytes(stub);
        return this.#checked(decode(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.length), request), request);
      } catch {
        // The interpreter says what is wrong.
      }
    }
    fallbacks.calls++;
    return decodeResponse(this.#plan, stub, request, format, this.#settings, start);
  }

  #checked(read: ReturnType<DecodeFunction>, request: Values): ReturnType<DecodeFunction> {
    if (this.#plan.rooms.length > 0) checkAnswer(this.#plan, read.values, request);
    return read;
  }
}

/** Slot by slot as above; the copy into shared memory is all that is made of a small stub. */
function decodeSmall(decode: DecodeFunction | null | undefined, octets: Uint8Array, from: number, to: number, request: Values) {
  const scratch = decode === null || decode === undefined ? undefined : scratchOf(to - from);
  if (scratch === undefined) return undefined;
  const { bytes } = scratch;
  for (let i = from; i < to; i++) bytes[i - from] = octets[i]!;
  try {
    return decode!(bytes, scratch.view, request).values;
  } catch {
    return undefined;
  }
}

class CompiledType implements TypeCodec {
  readonly #type: Type;
  readonly #settings: Settings;
  readonly #encode = slots<EncodeFunctions>();
  readonly #decode = slots<DecodeFunction>();

  constructor(type: Type, options: CodecOptions) {
    this.#type = type;
    this.#settings = settingsOf(options);
  }

  encode(value: unknown, format: NdrFormat): Uint8Array {
    const index = formatIndex(format);
    let functions = this.#encode[index];
    if (functions === undefined) {
      functions = this.#encode[index] = built(() => {
        refuse(this.#settings, [this.#type]);
        return new EncodeGenerator(format, this.#settings.limits).type(this.#type);
      }) as EncodeFunctions | null;
    }
    const body = encode(functions, { value }, none, 0, this.#settings.limits);
    if (body === null) return encodeType(this.#type, value, format, this.#settings);
    const bytes = new Uint8Array(body.size);
    body.write(bytes, 0);
    return bytes;
  }

  decode(stub: Uint8Array, format: NdrFormat): { value: unknown; end: number } {
    const index = formatIndex(format);
    let decode = this.#decode[index];
    if (decode === undefined)
      decode = this.#decode[index] = decodeFunction(() => {
        refuse(this.#settings, [this.#type]);
        return new DecodeGenerator(format, this.#settings.limits).type(this.#type);
      });
    if (decode !== null && stub.length <= this.#settings.limits.maxBytes) {
      try {
        const bytes = plainBytes(stub);
        const { values, end } = decode(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.length), none);
        return { value: values["value"], end };
      } catch {
        // The interpreter says what is wrong.
      }
    }
    fallbacks.calls++;
    return decodeType(this.#type, stub, format, this.#settings);
  }
}

const none: Values = {};

function encodeFunctions(plan: Plan, which: "request" | "response", format: NdrFormat, settings: Settings): EncodeFunctions | null {
  return built(() => {
    refuse(settings, typesOf(plan));
    if (which === "response" && plan.aliases) throw new Unsupported("full pointers that come back");
    if (plan.operation.params.some((param) => param.value !== undefined)) throw new Unsupported("a parameter with a value");
    return new EncodeGenerator(format, settings.limits).operation(plan, which);
  }) as EncodeFunctions | null;
}

function decodeFunctionOf(plan: Plan, which: "request" | "response", format: NdrFormat, settings: Settings): DecodeFunction | null {
  return decodeFunction(() => {
    refuse(settings, typesOf(plan));
    if (which === "request" && plan.aliases) throw new Unsupported("full pointers that come back");
    return new DecodeGenerator(format, settings.limits).operation(plan, which);
  });
}

function typesOf(plan: Plan): Type[] {
  const { returns, params } = plan.operation;
  return [...params.map((param) => param.type), ...(returns === null ? [] : [returns])];
}

/** Where converters take part there is nothing to win: the interpreter calls them. And it alone knows Samba's dialect. */
function refuse(settings: Settings, types: readonly Type[]): void {
  if (types.some((type) => converts(settings, type))) throw new Unsupported("a type with a converter");
  if (types.some(needsInterpreter)) throw new Unsupported("a type of Samba's dialect");
}

/** null where the interpreter has to do it. */
function encode(functions: EncodeFunctions | null, values: Values, request: Values, start: number, limits: NdrLimits): Body | null {
  if (functions !== null && (start & 7) === 0) {
    try {
      const size = functions.size(values, request);
      if (size <= limits.maxBytes) return new CompiledBody(size, functions.write, values, request);
    } catch {
      // The interpreter says what is wrong.
    }
  }
  fallbacks.calls++;
  return null;
}

/** @returns a codec that compiles at first use of each format */
export function compiledOperation(operation: Operation, options: CodecOptions = {}): OperationCodec {
  return new CompiledOperation(operation, options);
}

export function compiledType(type: Type, options: CodecOptions = {}): TypeCodec {
  return new CompiledType(type, options);
}
