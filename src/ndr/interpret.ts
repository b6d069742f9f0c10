/**
 * The reference: operations and types encoded and decoded by walking their descriptors. What this does is what NDR is; `compile.ts` is the
 * same made fast, and falls back here for every value it finds wrong, so that errors come from one place.
 *
 * Depth: a pointer inside of a referent is one level deeper than the pointer that led there. Two kinds of chain are lists and no nesting, and
 * may be as long as the stub: pointers that are the last of their referent to be followed, and a structure's only pointer to its own type.
 */
import type { Party } from "../status/errors.ts";
import type { Body, CodecOptions, OperationCodec, TypeCodec, Values } from "./codec.ts";
import { DecodeScope, EncodeScope, type Member, membersOf } from "./correlate.ts";
import { checkFormat } from "./format.ts";
import { Decoder } from "./interpret/decode.ts";
import { Encoder } from "./interpret/encode.ts";
import { leadsToFull, SentReferents } from "./interpret/referents.ts";
import { type Settings, settingsOf } from "./interpret/settings.ts";
import { child, type Path } from "./path.ts";
import { measure } from "./pidl/encode.ts";
import { checkRooms, type Room, roomsOf } from "./room.ts";
import type { NdrFormat, Operation, Parameter, Type } from "./types.ts";
import { member } from "./value.ts";
import { resolve } from "./walk.ts";

/** An operation's parameters sorted for the wire: pipes travel beside the rest, [C706] 14.4 and 14.3.9. */
export interface Plan {
  readonly operation: Operation;
  readonly path: Path;
  readonly inputs: readonly Parameter[];
  readonly outputs: readonly Parameter[];
  /** All that expressions may name, the return value included. */
  readonly members: readonly Member[];
  /** Parameters whose value comes from the request also when a response is encoded. */
  readonly inputOnly: ReadonlySet<string>;
  /** What the caller of the operation has made room for. */
  readonly rooms: readonly Room[];
  /** Full pointers go both ways. */
  readonly aliases: boolean;
}

export function planOf(operation: Operation): Plan {
  const data = operation.params.filter((param) => resolve(param.type).kind !== "pipe");
  const outputs = data.filter((param) => param.dir !== "in");
  return {
    operation,
    path: child(null, operation.name),
    inputs: data.filter((param) => param.dir !== "out"),
    outputs,
    rooms: roomsOf(outputs),
    aliases: [operation.params.filter((param) => param.dir !== "out"), outputs].every((some) => some.some(({ type }) => leadsToFull(type))),
    members: data,
    inputOnly: new Set(data.filter((param) => param.dir === "in").map((param) => param.name)),
  };
}

/** Octets that were written at once, as a Body. */
export function bodyOf(bytes: Uint8Array): Body {
  return { size: bytes.length, write: (target, offset) => target.set(bytes, offset) };
}

export function encodeRequest(plan: Plan, request: Values, format: NdrFormat, settings: Settings, start = 0): Uint8Array {
  checkFormat(format);
  const encoder = new Encoder(format, settings, start & 7);
  const given = (name: string) => encoder.member(request, name, plan.path);
  encodeParameters(encoder, plan, plan.inputs, new EncodeScope(membersOf(plan.members), given));
  return encoder.bytes.subarray(start & 7);
}

export function decodeRequest(plan: Plan, stub: Uint8Array, format: NdrFormat, settings: Settings, start = 0) {
  checkFormat(format);
  const values: Record<string, unknown> = {};
  const decoder = new Decoder(shift(stub, start), format, settings, "client", start & 7);
  const scope = new DecodeScope(membersOf(plan.members), values);
  if (plan.aliases) {
    decoder.sent = new SentReferents();
    sent.set(values, decoder.sent);
  }
  for (const param of plan.inputs) decoder.top(param.type, values, param.name, child(plan.path, param.name), scope);
  decoder.finish();
  return { values, end: decoder.position - (start & 7) };
}

/** The full pointers of requests, by what was read from these. */
const sent = new WeakMap<object, SentReferents>();

export function encodeResponse(plan: Plan, result: Values, request: Values, format: NdrFormat, settings: Settings, start = 0): Uint8Array {
  checkFormat(format);
  const encoder = new Encoder(format, settings, start & 7);
  const given = (name: string) => encoder.member(plan.inputOnly.has(name) ? request : result, name, plan.path);
  const scope = new EncodeScope(membersOf(plan.members), given);
  encoder.sent = sent.get(request) ?? null;
  encodeParameters(encoder, plan, plan.outputs, scope);
  const { returns } = plan.operation;
  const path = child(plan.path, "return");
  if (returns !== null) encoder.top(returns, encoder.member(result, "return", plan.path), path, scope);
  return encoder.bytes.subarray(start & 7);
}

function encodeParameters(encoder: Encoder, plan: Plan, params: readonly Parameter[], scope: EncodeScope): void {
  scope.measure = (name, packed) => measure(encoder, plan.members, name, undefined, scope, plan.path, packed);
  for (const { name, type } of params) {
    const value = scope.value(name);
    if (value === undefined && resolve(type).kind !== "ignored") {
      encoder.missing(
        child(
          plan.path,
          scope.blame(name, (other) => params.some((param) => param.name === other)),
        ),
      );
    }
    encoder.top(type, value, child(plan.path, name), scope, name);
  }
}

export function decodeResponse(plan: Plan, stub: Uint8Array, request: Values, format: NdrFormat, settings: Settings, start = 0) {
  checkFormat(format);
  const values: Record<string, unknown> = {};
  const decoder = new Decoder(shift(stub, start), format, settings, "server", start & 7);
  const members = membersOf(plan.members);
  const asked = (name: string) => {
    try {
      return member(request, name);
    } catch {
      return undefined; // a getter that answered when the request was sent
    }
  };
  const scope = new DecodeScope(members, values, (name) => (plan.inputOnly.has(name) ? asked(name) : undefined));
  // The request's own counts may have been derived from its arrays.
  const bounds = new EncodeScope(members, asked);
  for (const param of plan.outputs) decoder.top(param.type, values, param.name, child(plan.path, param.name), scope, bounds);
  const { returns } = plan.operation;
  if (returns !== null) decoder.top(returns, values, "return", child(plan.path, "return"), scope);
  decoder.finish();
  if (plan.rooms.length > 0) checkRooms(plan.rooms, values, bounds, scope, plan.path);
  return { values, end: decoder.position - (start & 7) };
}

/** The same for values that were read without the interpreter. @throws NdrError */
export function checkAnswer(plan: Plan, values: Record<string, unknown>, request: Values): void {
  const members = membersOf(plan.members);
  checkRooms(plan.rooms, values, new EncodeScope(members, (name) => member(request, name)), new DecodeScope(members, values), plan.path);
}

export function encodeType(type: Type, value: unknown, format: NdrFormat, settings: Settings): Uint8Array {
  checkFormat(format);
  const encoder = new Encoder(format, settings);
  encoder.top(type, value, null, null);
  return encoder.bytes;
}

export function decodeType(type: Type, bytes: Uint8Array, format: NdrFormat, settings: Settings, party: Party = "server") {
  checkFormat(format);
  const holder: Record<string, unknown> = {};
  const decoder = new Decoder(bytes, format, settings, party);
  decoder.top(type, holder, "value", null, null);
  decoder.finish();
  return { value: holder["value"], end: decoder.position };
}

/** What follows a pipe starts where the pipe ended: alignment counts from the start of the stub, so that the octets move to the same place modulo 8. */
function shift(stub: Uint8Array, start: number): Uint8Array {
  const gap = start & 7;
  if (gap === 0) return stub;
  const moved = new Uint8Array(stub.length + gap);
  moved.set(stub, gap);
  return moved;
}

export function interpretedOperation(operation: Operation, options?: CodecOptions): OperationCodec {
  const plan = planOf(operation);
  const settings = settingsOf(options);
  return {
    operation,
    encodeRequest: (request, format, start) => bodyOf(encodeRequest(plan, request, format, settings, start)),
    decodeRequest: (stub, format, start) => decodeRequest(plan, stub, format, settings, start),
    encodeResponse: (result, request, format, start) => bodyOf(encodeResponse(plan, result, request, format, settings, start)),
    decodeResponse: (stub, request, format, start) => decodeResponse(plan, stub, request, format, settings, start),
  };
}

export function interpretedType(type: Type, options?: CodecOptions): TypeCodec {
  const settings = settingsOf(options);
  return {
    encode: (value, format) => encodeType(type, value, format, settings),
    decode: (bytes, format) => decodeType(type, bytes, format, settings),
  };
}
