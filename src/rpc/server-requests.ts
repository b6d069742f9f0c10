import { u32 } from "../bytes/integers.ts";
import { uuidFromBytes } from "../ids/uuid.ts";
import {
  HEADER_LENGTH,
  PFC_DID_NOT_EXECUTE,
  PFC_FIRST_FRAG,
  PFC_LAST_FRAG,
  PFC_MAYBE,
  PFC_OBJECT_UUID,
  PFC_PENDING_CANCEL,
} from "../pdu/co/header.ts";
import { REQUEST_HEADER_LENGTH, REQUEST_HEADER_LENGTH_OBJECT } from "../pdu/co/request.ts";
import { SEC_TRAILER_LENGTH } from "../pdu/co/sec-trailer.ts";
import { findVerificationTrailer } from "../pdu/co/verification-trailer.ts";
import {
  ERROR_ACCESS_DENIED,
  nca_s_proto_error,
  nca_s_server_too_busy,
  nca_s_unk_if,
  nca_s_unsupported_type,
  RPC_S_CALL_CANCELLED,
  RPC_S_NO_CALL_ACTIVE,
  RPC_S_SEC_PKG_ERROR,
} from "../status/codes.ts";
import { RpcError } from "../status/errors.ts";
import { Assembly } from "./assembly.ts";
import { formatOf } from "./connection.ts";
import type { Output } from "./output.ts";
import type { Protection } from "./protection.ts";
import type { ServingTerms } from "./server-binding.ts";
import { IncomingStream, ServerCallState } from "./server-call.ts";
import type { Receiving, ServerCalls, ServingHost } from "./server-calls.ts";
import type { ServerContext } from "./server-contexts.ts";
import type { ServerResponses } from "./server-responses.ts";
import { trailerProblem } from "./server-security.ts";
import { keep } from "./slab.ts";
import type { ServerConnectionConfig } from "./types.ts";

const DEFAULT_CALLS = 256;
export const DEFAULT_REQUEST_BYTES = 64 * 1024 * 1024;
/** Memory for a request on its alloc_hint alone. */
const TRUST = 1024 * 1024;
/** A stray fragment whose call_id is at most this much behind the current one belongs to a call that is over, [MS-RPCE] 3.3.3.5.6. */
const OLD_CALLS = 150;

/** Fragments of one request that may be without stub data, beside its first and last. */
export const MOST_EMPTY = 64;

/** The security context that a PDU says it comes under: undefined for none, null for one that there is not. */
type Claim = Protection | undefined | null;

const STRAY = "a fragment of a request that was not begun";

type Begun = Omit<Receiving, "assembly" | "stream" | "call" | "cancelled" | "empty">;

/** What receiving asks of its connection. */
export interface ServerRequestsOwner {
  /** Answers with a fault, after which the connection ends. */
  faultAndClose(callId: number, contextId: number, status: number, flags: number, words: string): void;
}

/** The requests that come to a server, and what its clients say of them later: fragments become calls ([C706] 12.6.4.9, 11). */
export class ServerRequests {
  /** Reading was held up by the program since something was read. */
  heldUp = false;
  readonly #owner: ServerRequestsOwner;
  readonly #host: ServingHost;
  readonly #out: Output;
  readonly #binding: ServingTerms;
  readonly #calls: ServerCalls;
  readonly #responses: ServerResponses;
  readonly #maxCalls: number;
  readonly #maxOctets: number;
  /** The highest call_id of any request, [MS-RPCE] 3.3.3.1.1. */
  #currentCallId = 0;

  constructor(
    owner: ServerRequestsOwner,
    config: Pick<ServerConnectionConfig, "maxCalls" | "maxRequestBytes">,
    host: ServingHost,
    out: Output,
    binding: ServingTerms,
    calls: ServerCalls,
    responses: ServerResponses,
  ) {
    this.#owner = owner;
    this.#host = host;
    this.#out = out;
    this.#binding = binding;
    this.#calls = calls;
    this.#responses = responses;
    this.#maxCalls = config.maxCalls ?? DEFAULT_CALLS;
    this.#maxOctets = config.maxRequestBytes ?? DEFAULT_REQUEST_BYTES;
  }

  /** One fragment of a request, as Connection.pdu has it. */
  request(
    bytes: Uint8Array,
    at: number,
    length: number,
    view: DataView,
    base: number,
    flags: number,
    littleEndian: boolean,
    callId: number,
  ): void {
    const header = (flags & PFC_OBJECT_UUID) === 0 ? REQUEST_HEADER_LENGTH : REQUEST_HEADER_LENGTH_OBJECT;
    if (length < header) {
      this.#violation(callId, 0, "a request shorter than its header");
      return;
    }
    const contextId = view.getUint16(base + at + 20, littleEndian);
    const opnum = view.getUint16(base + at + 22, littleEndian);
    const start = at + header;
    let end = at + length;
    const authLength = view.getUint16(base + at + 10, littleEndian);
    let security: Claim;
    if (authLength !== 0 || this.#binding.security !== undefined) {
      security = this.#claim(bytes, at, length, authLength, flags, littleEndian);
      if (security !== undefined && security !== null && !security.established && !security.failed) {
        const words = "a request under a security context that is not complete";
        this.#owner.faultAndClose(callId, 0, nca_s_proto_error, PFC_DID_NOT_EXECUTE, words);
        return;
      }
    }
    if (this.#calls.receiving !== undefined || (flags & PFC_FIRST_FRAG) === 0) {
      this.#laterFragment(bytes, at, length, start, authLength, flags, callId, contextId, security);
      return;
    }
    if ((flags & PFC_PENDING_CANCEL) !== 0) {
      this.#owner.faultAndClose(callId, 0, RPC_S_NO_CALL_ACTIVE, PFC_DID_NOT_EXECUTE, "a request that begins cancelled");
      return;
    }
    if (callId > this.#currentCallId) this.#currentCallId = callId;
    this.#calls.discarding = undefined;
    this.#calls.discardedSecurity = security?.established === true ? security : undefined;
    const context = this.#binding.contexts.get(contextId);
    const format = context === undefined ? undefined : formatOf(context.bound.transferSyntax, littleEndian);
    if (context === undefined || format === undefined) {
      if (isUsable(security) && this.#open(security, bytes, at, length, start, authLength, callId, contextId) < 0) return;
      this.#refuse(flags, callId, 0, context === undefined ? nca_s_unk_if : nca_s_unsupported_type);
      return;
    }
    if (security !== undefined) {
      end = this.#open(security, bytes, at, length, start, authLength, callId, contextId);
      if (end < 0) return;
      if ((flags & PFC_LAST_FRAG) !== 0) {
        end = this.#trailer(security!, bytes, at, start, end, callId, context, opnum);
        if (end < 0) return;
      }
    }
    if (this.#calls.active.get(callId) !== undefined) {
      this.#violation(callId, contextId, `call_id ${callId} is in use`);
      return;
    }
    if (!this.#mayBegin()) {
      this.#refuse(flags, callId, contextId, nca_s_server_too_busy);
      return;
    }
    const objectUuid = header === REQUEST_HEADER_LENGTH ? undefined : uuidFromBytes(bytes, at + REQUEST_HEADER_LENGTH, littleEndian);
    const maybe = (flags & PFC_MAYBE) !== 0;
    if ((flags & PFC_LAST_FRAG) === 0) {
      const allocHint = view.getUint32(base + at + 16, littleEndian);
      this.#firstFragment(bytes, start, end, allocHint, {
        callId,
        context,
        opnum,
        objectUuid,
        format,
        maybe,
        security: security ?? undefined,
      });
      return;
    }
    if (end - start > this.#maxOctets) {
      this.#owner.faultAndClose(callId, contextId, ERROR_ACCESS_DENIED, 0, "a request larger than the limit");
      return;
    }
    const group = this.#binding.group!;
    const call = new ServerCallState(this.#responses, context, group, callId, opnum, objectUuid, format, maybe, bytes, start, end, false);
    if (security !== undefined) call.security = security!;
    this.#calls.arrived(call);
  }

  // --- protection ---

  /** The security context that a PDU says it comes under. */
  #claim(bytes: Uint8Array, at: number, length: number, authLength: number, flags: number, littleEndian: boolean): Claim {
    const { security } = this.#binding;
    if (authLength === 0) return security?.unverified;
    const trailer = at + length - authLength - SEC_TRAILER_LENGTH;
    if (security === undefined || trailer < at + HEADER_LENGTH) return null;
    const first = (flags & PFC_FIRST_FRAG) !== 0;
    return security.find(u32(bytes, trailer + 4, littleEndian), bytes[trailer]!, bytes[trailer + 1]!, first) ?? null;
  }

  /**
   * Checks a fragment, and decrypts it where it lies.
   * @returns where its stub data ends; -1 where that ended the connection
   */
  #open(
    security: Protection | null,
    bytes: Uint8Array,
    at: number,
    length: number,
    start: number,
    authLength: number,
    callId: number,
    contextId: number,
  ): number {
    if (security === null || security.failed)
      return this.#over(callId, contextId, ERROR_ACCESS_DENIED, "a request under a security context that cannot be used");
    if (authLength === 0)
      return security.protects ? this.#over(callId, contextId, nca_s_proto_error, "a fragment without a verifier") : at + length;
    try {
      const end = security.open(bytes, at, length, start, authLength);
      return end < 0 ? this.#over(callId, contextId, nca_s_proto_error, "a verifier longer than its PDU") : end;
    } catch (error) {
      if (!(error instanceof RpcError)) throw error;
      security.fail();
      return this.#over(callId, contextId, RPC_S_SEC_PKG_ERROR, error.words);
    }
  }

  #over(callId: number, contextId: number, status: number, words: string): -1 {
    this.#owner.faultAndClose(callId, contextId, status, 0, words);
    return -1;
  }

  /** Looks for what the client repeats of its headers. @returns where the stub data ends before it; -1 where that ended the connection */
  #trailer(
    security: Protection,
    bytes: Uint8Array,
    at: number,
    start: number,
    end: number,
    callId: number,
    context: ServerContext,
    opnum: number,
  ): number {
    const found = security.protects ? findVerificationTrailer(bytes, start, end) : -1;
    if (found < 0) return end;
    const asked = this.#binding.security?.asked === true;
    const problem = trailerProblem(bytes, found, end, { at, callId, context: context.bound, opnum, asked });
    if (problem === undefined) return found;
    this.#owner.faultAndClose(callId, context.bound.contextId, ERROR_ACCESS_DENIED, 0, problem);
    return -1;
  }

  /** Has a request with this call_id, or a higher one, been seen? */
  seen(callId: number): boolean {
    return callId <= this.#currentCallId;
  }

  /** The client will not look at the response. A request that is not complete goes on nevertheless, as with Windows and Samba. */
  orphaned(callId: number): void {
    const calls = this.#calls;
    const call = calls.active.get(callId);
    if (call === undefined) {
      calls.forgetWaiting(callId);
      return;
    }
    if (calls.isReceiving(call)) calls.readOver(new RpcError(RPC_S_CALL_CANCELLED, "client", "the client orphaned the call"));
    this.#responses.orphaned(call);
    calls.over(call);
    call.cancel();
  }

  #mayBegin(): boolean {
    const calls = this.#calls;
    return !calls.draining && calls.size < this.#maxCalls && (this.#host.admit === undefined || this.#host.admit());
  }

  /** The first fragment of several. */
  #firstFragment(bytes: Uint8Array, start: number, end: number, allocHint: number, begun: Begun): void {
    const { callId, context, opnum } = begun;
    if (this.#host.streams?.(context.interface, opnum) === true) {
      const stream = new IncomingStream();
      const call = this.#callOf(begun, keep(bytes, start, end));
      call.nextFragment = () => this.#pull(stream);
      this.#calls.receiving = { ...begun, assembly: undefined, stream, call, cancelled: false, empty: 0 };
      this.#calls.arrived(call);
      return;
    }
    const { contextId } = context.bound;
    if (allocHint > this.#maxOctets) {
      this.#owner.faultAndClose(callId, contextId, ERROR_ACCESS_DENIED, 0, `alloc_hint ${allocHint} is more than the limit`);
      return;
    }
    const assembly = new Assembly(allocHint, TRUST, begun.format.littleEndian);
    const receiving = { ...begun, assembly, stream: undefined, call: undefined, cancelled: false, empty: 0 };
    this.#calls.receiving = receiving;
    this.#addStub(receiving, bytes, start, end, 0);
  }

  /** A fragment that is not the first of its request, or a request begun while another is not complete. */
  #laterFragment(
    bytes: Uint8Array,
    at: number,
    length: number,
    start: number,
    authLength: number,
    flags: number,
    callId: number,
    contextId: number,
    claim: Claim,
  ): void {
    const calls = this.#calls;
    const { receiving } = calls;
    if (receiving === undefined) {
      this.#strayFragment(bytes, at, length, start, authLength, flags, callId, contextId, claim);
      return;
    }
    const { security } = receiving;
    const ours = receiving.context.bound.contextId;
    if (receiving.callId !== callId || (flags & PFC_FIRST_FRAG) !== 0) {
      if (receiving.callId === callId && authLength !== 0 && claim !== security && contextId === ours) {
        this.#owner.faultAndClose(callId, ours, RPC_S_SEC_PKG_ERROR, 0, "fragments of one request under different security contexts");
        return;
      }
      // Without multiplexing the fault belongs to the request that was interrupted, so that the client finds its call.
      const interrupted = receiving.callId === callId || !this.#binding.multiplex;
      this.#violation(interrupted ? receiving.callId : callId, interrupted ? ours : 0, "a request begun within another");
      return;
    }
    // What else its header and sec_trailer name is not looked at, as with Windows and Samba: all is as the first fragment said.
    let end = at + length;
    if (security !== undefined || authLength !== 0) {
      end = this.#open(security ?? null, bytes, at, length, start, authLength, callId, ours);
      if (end < 0) return;
      if (security !== undefined && (flags & PFC_LAST_FRAG) !== 0) {
        end = this.#trailer(security, bytes, at, start, end, callId, receiving.context, receiving.opnum);
        if (end < 0) return;
      }
    }
    // Each of them puts the time-out off, and none brings the request nearer to its end.
    if (start === end && (flags & PFC_LAST_FRAG) === 0 && ++receiving.empty > MOST_EMPTY) {
      this.#violation(callId, ours, "a request of fragments without stub data");
      return;
    }
    if ((flags & PFC_PENDING_CANCEL) !== 0) calls.cancel(callId);
    if (!this.#addStub(receiving, bytes, start, end, flags) || (flags & PFC_LAST_FRAG) === 0) return;
    calls.receiving = undefined;
    if (receiving.stream !== undefined) {
      receiving.stream.end();
      return;
    }
    const call = this.#callOf(receiving, receiving.assembly!.finish());
    call.cancelled = receiving.cancelled;
    calls.arrived(call, true);
  }

  /** A fragment, not the first one, of a request that is not being received. */
  #strayFragment(
    bytes: Uint8Array,
    at: number,
    length: number,
    start: number,
    authLength: number,
    flags: number,
    callId: number,
    contextId: number,
    claim: Claim,
  ): void {
    const calls = this.#calls;
    if (calls.discarding === callId) {
      const { discardedSecurity } = calls;
      if (discardedSecurity !== undefined && this.#open(discardedSecurity, bytes, at, length, start, authLength, callId, contextId) < 0)
        return;
      if ((flags & PFC_LAST_FRAG) !== 0) calls.discarding = undefined;
      return;
    }
    if (callId < this.#currentCallId && this.#currentCallId - callId < OLD_CALLS) {
      // Nobody answers it; but what is protected has its place in an order.
      if (authLength !== 0 && isUsable(claim)) this.#open(claim, bytes, at, length, start, authLength, callId, contextId);
      return;
    }
    if (!this.#binding.multiplex) this.#violation(callId, 0, STRAY);
    else if (this.#binding.contexts.get(contextId) === undefined) this.#refuse(flags, callId, 0, nca_s_unk_if);
    else if (authLength !== 0 && !names(claim, bytes, at + length - authLength - SEC_TRAILER_LENGTH))
      this.#owner.faultAndClose(callId, contextId, ERROR_ACCESS_DENIED, 0, `${STRAY}, under a security context that there is not`);
    else this.#violation(callId, contextId, STRAY);
  }

  /** @returns false when it is too much: for one request, and the connection ends; for the server, and the request is refused */
  #addStub(receiving: Receiving, bytes: Uint8Array, start: number, end: number, flags: number): boolean {
    const { assembly, stream } = receiving;
    let fits: boolean;
    if (assembly !== undefined) fits = assembly.add(bytes, start, end, this.#maxOctets);
    else {
      fits = stream!.length + (end - start) <= this.#maxOctets;
      if (fits) stream!.push(keep(bytes, start, end));
    }
    if (!fits) {
      const { callId, context } = receiving;
      this.#owner.faultAndClose(callId, context.bound.contextId, ERROR_ACCESS_DENIED, 0, "a request larger than the limit");
    } else if (assembly !== undefined && this.#host.hold?.(end - start) === false) {
      const { callId, context, maybe } = receiving;
      this.#host.hold(-assembly.length);
      this.#calls.receiving = undefined;
      this.#calls.discardedSecurity = receiving.security;
      this.#refuse((flags & PFC_LAST_FRAG) | (maybe ? PFC_MAYBE : 0), callId, context.bound.contextId, nca_s_server_too_busy);
      fits = false;
    }
    return fits;
  }

  /** A call whose stub data, or the beginning of it, has left the buffer it came in. */
  #callOf({ context, callId, opnum, objectUuid, format, maybe, security }: Begun, stub: Uint8Array): ServerCallState {
    const group = this.#binding.group!;
    const call = new ServerCallState(this.#responses, context, group, callId, opnum, objectUuid, format, maybe, stub, 0, stub.length, true);
    call.security = security;
    return call;
  }

  #pull(stream: IncomingStream): Promise<Uint8Array | null> {
    const before = this.#calls.saturated;
    const part = stream.next();
    if (before && !this.#calls.saturated) {
      this.heldUp = true;
      this.#out.onOutput?.();
    }
    return part;
  }

  /** A call that is not taken, on a connection that stays; the rest of its fragments is read over. */
  #refuse(flags: number, callId: number, contextId: number, status: number): void {
    if ((flags & PFC_LAST_FRAG) === 0) this.#calls.discarding = callId;
    if ((flags & PFC_MAYBE) === 0) this.#responses.sendFault(callId, contextId, status, PFC_DID_NOT_EXECUTE);
  }

  #violation(callId: number, contextId: number, words: string): void {
    this.#owner.faultAndClose(callId, contextId, nca_s_proto_error, 0, words);
  }
}

function isUsable(claim: Claim): claim is Protection {
  return claim?.established === true;
}

/** Is it what the sec_trailer says? */
function names(claim: Claim, bytes: Uint8Array, trailer: number): boolean {
  return isUsable(claim) && bytes[trailer] === claim.context.authType && bytes[trailer + 1] === claim.level;
}
