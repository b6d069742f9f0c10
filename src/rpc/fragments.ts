import { PFC_FIRST_FRAG, PFC_LAST_FRAG, type PTYPE_REQUEST, PTYPE_RESPONSE, writeHeader } from "../pdu/co/header.ts";
import { REQUEST_HEADER_LENGTH, REQUEST_HEADER_LENGTH_OBJECT } from "../pdu/co/request.ts";
import { RESPONSE_HEADER_LENGTH } from "../pdu/co/response.ts";
import { VERIFICATION_TRAILER_ALIGNMENT } from "../pdu/co/verification-trailer.ts";
import { RPC_S_CALL_FAILED } from "../status/codes.ts";
import { RpcError } from "../status/errors.ts";
import { giveBack } from "./memory.ts";
import type { Output } from "./output.ts";
import type { Protection } from "./protection.ts";

/** What the fragments of one request or response have in common. */
export interface Envelope {
  readonly ptype: typeof PTYPE_REQUEST | typeof PTYPE_RESPONSE;
  readonly littleEndian: boolean;
  /** pfc_flags besides first and last. */
  readonly flags: number;
  readonly callId: number;
  readonly contextId: number;
  /** Of a request. */
  readonly opnum: number;
  /** The 16 octets of a request's object UUID, in its integer representation. */
  readonly object: Uint8Array | undefined;
  /** Octets of the largest fragment. */
  readonly maxFragment: number;
  /** The security context that protects each fragment. */
  readonly security: Protection | undefined;
  /** What follows the stub data in the last fragment, whole: a verification trailer. */
  readonly trailer?: Uint8Array | undefined;
}

const nothing = new Uint8Array(0);

/** Octets of stub data in all fragments but the last: a multiple of 8, [C706] 12.6.2, and of 16 before a verifier. */
function stubRoom({ maxFragment, security }: Envelope, header: number): number {
  return security === undefined ? (maxFragment - header) & ~7 : security.room(maxFragment - header);
}

function headerLength(envelope: Envelope): number {
  if (envelope.ptype === PTYPE_RESPONSE) return RESPONSE_HEADER_LENGTH;
  return envelope.object === undefined ? REQUEST_HEADER_LENGTH : REQUEST_HEADER_LENGTH_OBJECT;
}

/**
 * Writes one fragment; its stub data is `stub[start..end)`.
 * @throws SecurityError where it cannot be protected; nothing is written then
 */
function writeFragment(
  out: Output,
  envelope: Envelope,
  position: number,
  allocHint: number,
  stub: Uint8Array,
  start: number,
  end: number,
): void {
  const header = headerLength(envelope);
  const { littleEndian, security } = envelope;
  const length = header + end - start + (security === undefined ? 0 : security.tail(end - start));
  const at = out.reserve(length);
  const view = out.view;
  const authLength = security === undefined ? 0 : security.authLength;
  writeHeader(view, at, littleEndian, envelope.ptype, envelope.flags | position, length, authLength, envelope.callId);
  view.setUint32(at + 16, allocHint, littleEndian);
  view.setUint16(at + 20, envelope.contextId, littleEndian);
  view.setUint16(at + 22, envelope.opnum, littleEndian);
  if (envelope.object !== undefined) out.bytes.set(envelope.object, at + 24);
  if (end > start) out.bytes.set(new Uint8Array(stub.buffer, stub.byteOffset + start, end - start), at + header);
  if (security === undefined) return;
  try {
    security.protect(out.bytes, view, at, at + header, end - start, littleEndian);
  } catch (error) {
    out.cancel(length);
    throw error;
  }
}

/**
 * Stub data that goes out in fragments as there is room: a body that is whole, or one that comes in parts (pipes). All fragments but the last
 * carry a multiple of 8 octets, so up to 7 wait for what follows them.
 */
export class Outgoing {
  readonly envelope: Envelope;
  /** Parts in order; the first from `#from`. */
  #parts: Uint8Array[] = [];
  #from = 0;
  /** Octets of all parts that are not sent. */
  length = 0;
  /** No part will follow. */
  ended = false;
  /** Octets that the host was told to hold for it. */
  held = 0;
  #first = true;
  #last = false;
  #borrowed: Uint8Array | undefined;

  constructor(envelope: Envelope) {
    this.envelope = envelope;
  }

  add(part: Uint8Array): void {
    if (part.length === 0) return;
    this.#parts.push(part);
    this.length += part.length;
  }

  /** The last part: the first `length` octets of memory that was borrowed, which goes back when they are sent. */
  finish(borrowed: Uint8Array, length: number): void {
    this.add(borrowed.subarray(0, length));
    this.#borrowed = borrowed;
    this.ended = true;
  }

  /** The whole has been sent. */
  get done(): boolean {
    return this.#last;
  }

  /** There is a fragment to be sent now. */
  get ready(): boolean {
    return this.ended ? !this.#last : this.length >= (this.envelope.security === undefined ? 8 : 16);
  }

  /** Nothing of it has been sent. */
  get untouched(): boolean {
    return this.#first;
  }

  /** Sends one fragment; `ready` says whether there is one. */
  next(out: Output): void {
    const { envelope } = this;
    const room = stubRoom(envelope, headerLength(envelope));
    const hint = this.ended ? this.length : 0;
    let last = this.ended && this.length <= room;
    if (last && envelope.trailer !== undefined) last = this.#addTrailer(envelope.trailer, room);
    const length = last ? this.length : Math.min(room, this.length & (envelope.security === undefined ? ~7 : ~15));
    const position = (this.#first ? PFC_FIRST_FRAG : 0) | (last ? PFC_LAST_FRAG : 0);
    const part = this.#parts[0] ?? nothing;
    // Parts are never empty: this one was when it came, or its memory has been taken away since.
    if (this.length > 0 && part.length === 0)
      throw new RpcError(RPC_S_CALL_FAILED, "local", "the octets to be sent were detached while they were sent");
    if (part.length - this.#from >= length) {
      writeFragment(out, envelope, position, hint, part, this.#from, this.#from + length);
      this.#skip(length);
    } else writeFragment(out, envelope, position, hint, this.#gather(length), 0, length);
    this.#first = false;
    this.#last = last;
    if (!last || this.#borrowed === undefined) return;
    this.#parts = [];
    giveBack(this.#borrowed);
    this.#borrowed = undefined;
  }

  /** @returns false where it needs a fragment of its own: what is left of the stub data, up to a few octets, goes before it */
  #addTrailer(trailer: Uint8Array, room: number): boolean {
    const padding = -this.length & (VERIFICATION_TRAILER_ALIGNMENT - 1);
    if (this.length + padding + trailer.length > room) return false;
    this.add(new Uint8Array(padding));
    this.add(trailer);
    return true;
  }

  #skip(length: number): void {
    this.length -= length;
    this.#from += length;
    if (this.#parts.length > 0 && this.#from === this.#parts[0]!.length) {
      this.#parts.shift();
      this.#from = 0;
    }
  }

  /** A fragment's worth out of several parts. */
  #gather(length: number): Uint8Array {
    const joined = new Uint8Array(length);
    for (let at = 0; at < length; ) {
      const part = this.#parts[0]!;
      const take = Math.min(length - at, part.length - this.#from);
      joined.set(part.subarray(this.#from, this.#from + take), at);
      at += take;
      this.#skip(take);
    }
    return joined;
  }
}
