import type { NdrFormat, NdrLimits, Operation } from "./types.ts";

/** Values by parameter name. */
export type Values = { readonly [name: string]: unknown };

/** Bytes to be sent whose size is known before they are written: the association writes them behind a PDU header without a copy. */
export interface Body {
  readonly size: number;
  /** Writes exactly `size` octets from `offset`. Called once. */
  write(target: Uint8Array, offset: number): void;
  /**
   * Instead of `write`: the same octets in parts, where the last of them are a large array of the program's own, which is then not copied (and
   * must not change until it is sent). undefined where they are not.
   */
  parts?(): readonly Uint8Array[] | undefined;
}

/** A body as octets of its own. */
export function octetsOf(body: Body): Uint8Array {
  const octets = new Uint8Array(body.size);
  body.write(octets, 0);
  return octets;
}

/** Encoding and decoding of one operation. Made once per operation by `operationCodec`, kept by the caller. */
export interface OperationCodec {
  readonly operation: Operation;
  /**
   * The pipes' chunks are not part of these: [in] pipes follow the request's body, [out] pipes precede the response's (pipe.ts). `start` is the
   * stub position, in octets, at which the body begins: 0, or where an [out] pipe ended. A value must not change until its Body is written.
   * @throws NdrError
   */
  encodeRequest(request: Values, format: NdrFormat, start?: number): Body;
  /** Server side. Byte arrays are views of `stub`. `end`: octets of `stub` that were read. @throws NdrError */
  decodeRequest(stub: Uint8Array, format: NdrFormat, start?: number): { values: Record<string, unknown>; end: number };
  /** `request` gives the [in] values that sizes of [out] parameters refer to. `result.return` is the return value. @throws NdrError */
  encodeResponse(result: Values, request: Values, format: NdrFormat, start?: number): Body;
  /** `request` as it was sent: it bounds the sizes of what comes back ([MS-RPCE] 3.1.2.7.1). @throws NdrError */
  decodeResponse(stub: Uint8Array, request: Values, format: NdrFormat, start?: number): { values: Record<string, unknown>; end: number };
  /**
   * From `octets[from..to)`, which may be overwritten afterwards: nothing is kept of them. undefined where this cannot be done (values would be
   * views, the stub is not small, or is wrong): the stub is then to be copied and decoded the usual way.
   */
  decodeRequestAt?(octets: Uint8Array, from: number, to: number, format: NdrFormat): Record<string, unknown> | undefined;
  decodeResponseAt?(octets: Uint8Array, from: number, to: number, request: Values, format: NdrFormat): Record<string, unknown> | undefined;
}

/** Encoding and decoding of one type on its own (vectors, pickling, tests, the capture analyser). */
export interface TypeCodec {
  encode(value: unknown, format: NdrFormat): Uint8Array;
  decode(bytes: Uint8Array, format: NdrFormat): { value: unknown; end: number };
}

export interface CodecOptions {
  /** "compile" turns descriptors into specialised functions at first use; "interpret" never calls `new Function`. Default: compile, falling back once where a content security policy forbids it. */
  readonly mode?: "compile" | "interpret";
  readonly limits?: Partial<NdrLimits>;
  /** By the IDL name of a type with [transmit_as], [represent_as] or [wire_marshal]: what turns the wire's value into the program's, and back. */
  readonly converters?: Readonly<Record<string, Converter>>;
}

/** Between the type on the wire and the program's own ([transmit_as] and its kin). What it throws comes back as an NdrError that names the place. */
export interface Converter<Program = unknown, Wire = unknown> {
  toWire(value: Program): Wire;
  fromWire(value: Wire): Program;
}
