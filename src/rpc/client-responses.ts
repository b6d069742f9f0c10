import { copied } from "../bytes/copied.ts";
import { u16, u32 } from "../bytes/integers.ts";
import { FAULT_HEADER_LENGTH, type Fault } from "../pdu/co/fault.ts";
import { PFC_DID_NOT_EXECUTE, PFC_FIRST_FRAG, PFC_LAST_FRAG, PFC_WHOLE } from "../pdu/co/header.ts";
import { RESPONSE_HEADER_LENGTH } from "../pdu/co/response.ts";
import { SEC_TRAILER_LENGTH } from "../pdu/co/sec-trailer.ts";
import { nca_s_op_rng_error } from "../status/codes.ts";
import { LimitError, ProtocolError, RpcError } from "../status/errors.ts";
import { Assembly } from "./assembly.ts";
import type { CallingTerms } from "./client-binding.ts";
import { CALL_ABANDONED, CALL_SENDING, CALL_SENT, type ClientCallState } from "./client-call.ts";
import type { ClientCalls } from "./client-calls.ts";
import type { ClientRequests } from "./client-requests.ts";
import { forbiddenFaultStatus } from "./forbidden-status.ts";
import type { Protection } from "./protection.ts";
import { MOST_EMPTY } from "./server-requests.ts";
import { keep } from "./slab.ts";

/** Octets for all responses of the connection together on their alloc_hints alone; each gets at least the second. */
const TRUST = 128 * 1024 * 1024;
export const LEAST_TRUST = 1024 * 1024;

const nothing = new Uint8Array(0);

/** What receiving asks of its connection. */
export interface ClientResponsesOwner {
  readonly now: number;
  /** The server broke the protocol: the connection is over. */
  misbehaved(words: string): void;
  /** So it is where a PDU's protection does not hold. */
  broken(error: RpcError): void;
}

/** The responses and faults that come to a client: whose they are, and their fragments joined ([C706] 12.6.4.10, 12.6.4.7). */
export class ClientResponses {
  readonly #owner: ClientResponsesOwner;
  readonly #binding: CallingTerms;
  readonly #calls: ClientCalls;
  readonly #requests: ClientRequests;
  readonly #maxOctets: number;
  readonly #trust: number;
  /** The second answer to the same bad operation number is still to come, of a server that answers every call with the same id. */
  #secondAnswer = false;
  /** The security context of the PDU that was looked at last. */
  #opened: Protection | undefined;

  /**
   * @param maxOctets of the largest joined response
   * @param trust octets for all responses together on their alloc_hints alone
   */
  constructor(
    owner: ClientResponsesOwner,
    binding: CallingTerms,
    calls: ClientCalls,
    requests: ClientRequests,
    maxOctets: number,
    trust = TRUST,
  ) {
    this.#owner = owner;
    this.#binding = binding;
    this.#calls = calls;
    this.#requests = requests;
    this.#maxOctets = maxOctets;
    this.#trust = trust;
  }

  /** One fragment of a response, as Connection.pdu has it. */
  response(
    bytes: Uint8Array,
    at: number,
    length: number,
    view: DataView,
    base: number,
    flags: number,
    littleEndian: boolean,
    callId: number,
  ): void {
    if (length < RESPONSE_HEADER_LENGTH) {
      this.#owner.misbehaved("a response shorter than its header");
      return;
    }
    const start = at + RESPONSE_HEADER_LENGTH;
    const authLength = view.getUint16(base + at + 10, littleEndian);
    let end = at + length;
    if (authLength !== 0) {
      // Whosever it is: each has its place in the order of what is protected.
      end = this.#open(bytes, at, length, start, authLength, littleEndian);
      if (end < 0) return;
    }
    const call = this.#calls.table.get(callId) ?? this.#others(callId, start === end);
    if (call === undefined) return;
    if ((authLength !== 0 || call.security !== undefined) && !this.#fits(call, authLength)) return;
    if (call.state === CALL_SENT && (flags & PFC_WHOLE) === PFC_WHOLE && call.assembly === undefined) {
      this.#calls.over(call);
      deliver(call, bytes, start, end, littleEndian);
      if (this.#requests.waiting > 0 || this.#binding.alterations) this.#requests.advance();
      return;
    }
    if (call.state === CALL_SENDING) {
      this.#owner.misbehaved("a response before the request was complete");
      return;
    }
    if (call.state === CALL_SENT)
      this.#fragment(call, bytes, start, end, flags, littleEndian, view.getUint32(base + at + 16, littleEndian));
    if ((flags & PFC_LAST_FRAG) === 0) return;
    // Whatever became of the call: what was to be read over has been.
    const { events, assembly, state } = call;
    this.#calls.over(call);
    if (state === CALL_SENT) events.response(events.fragment === undefined ? assembly!.finish() : nothing, assembly!.littleEndian);
    this.#requests.advance();
  }

  /**
   * Checks a fault that is protected, before it is decoded; most are not, whatever their requests were.
   * @returns false where that ended the connection
   */
  openFault(bytes: Uint8Array): boolean {
    const littleEndian = (bytes[4]! & 0xf0) !== 0;
    const authLength = u16(bytes, 10, littleEndian);
    if (authLength === 0) return true;
    if (this.#open(bytes, 0, bytes.length, FAULT_HEADER_LENGTH, authLength, littleEndian) < 0) return false;
    // Who can sign it has taken our last token, whatever the fault says.
    if (this.#opened?.protects === true) this.#opened.proven = true;
    return true;
  }

  fault(fault: Fault): void {
    const call = this.#calls.table.get(fault.callId) ?? this.#others(fault.callId, true);
    if (call === undefined) return;
    if (this.#binding.answersOne && fault.status === nca_s_op_rng_error) this.#secondAnswer = true;
    const { events, state, security } = call;
    // Samba never signs faults, so that they cannot be refused; who gets one is told.
    const unsigned = security?.protects === true && fault.auth?.contextId !== security.contextId;
    if (state === CALL_SENDING) this.#requests.answeredEarly(call);
    this.#calls.over(call);
    if (state !== CALL_ABANDONED) {
      const name = forbiddenFaultStatus(fault.status);
      if (name !== undefined) {
        const words = `a fault with the status ${name} (0x${fault.status.toString(16).padStart(8, "0")}), which no server may send`;
        events.failed(new ProtocolError("server", words));
      } else events.fault(fault.status, (fault.flags & PFC_DID_NOT_EXECUTE) !== 0, copied(fault.stub), fault.callId, unsigned);
    }
    this.#requests.advance();
  }

  /** @returns where the stub data ends; -1 where the connection is over */
  #open(bytes: Uint8Array, at: number, length: number, stub: number, authLength: number, littleEndian: boolean): number {
    const trailer = at + length - authLength - SEC_TRAILER_LENGTH;
    if (trailer < stub) {
      this.#owner.misbehaved("a verifier longer than its PDU");
      return -1;
    }
    const protection = this.#binding.security?.get(u32(bytes, trailer + 4, littleEndian));
    if (protection === undefined || bytes[trailer] !== protection.context.authType || bytes[trailer + 1] !== protection.level) {
      this.#owner.misbehaved("a verifier of a security context that there is not");
      return -1;
    }
    this.#opened = protection;
    try {
      const end = protection.open(bytes, at, length, stub, authLength);
      if (end < 0) this.#owner.misbehaved("authentication padding longer than its PDU");
      return end;
    } catch (error) {
      if (!(error instanceof RpcError)) throw error;
      this.#owner.broken(error);
      return -1;
    }
  }

  /** Is a response protected as its request was? */
  #fits({ security }: ClientCallState, authLength: number): boolean {
    if (authLength === 0 ? security?.protects !== true : security === this.#opened) {
      if (security !== undefined) security.proven = true;
      return true;
    }
    const words = authLength === 0 ? "without protection" : "under another security context";
    this.#owner.misbehaved(`a response ${words}, and its request had ${security === undefined ? "none" : "its own"}`);
    return false;
  }

  /** A fragment of a response that has several; `call` may be abandoned or over when it returns. */
  #fragment(
    call: ClientCallState,
    bytes: Uint8Array,
    start: number,
    end: number,
    flags: number,
    littleEndian: boolean,
    allocHint: number,
  ): void {
    const first = (flags & PFC_FIRST_FRAG) !== 0;
    if (first !== (call.assembly === undefined)) {
      this.#owner.misbehaved(first ? "a response that begins twice" : "a response that does not begin with its first fragment");
      return;
    }
    if (start === end && (flags & PFC_LAST_FRAG) === 0 && ++call.empty > MOST_EMPTY) {
      this.#owner.misbehaved("a response of fragments without stub data");
      return;
    }
    const streamed = call.events.fragment !== undefined;
    const calls = this.#calls;
    if (call.assembly === undefined) {
      const trust = Math.max(LEAST_TRUST, this.#trust - calls.held);
      call.assembly = new Assembly(streamed ? 0 : Math.min(allocHint, this.#maxOctets), trust, littleEndian, call.into);
      if (!calls.take(call.assembly.capacity)) {
        this.#refuse(call);
        return;
      }
    }
    if (streamed) {
      if (end > start) call.events.fragment!(keep(bytes, start, end), littleEndian);
      return;
    }
    const { assembly } = call;
    const before = assembly.capacity;
    if (!assembly.add(bytes, start, end, this.#maxOctets))
      this.#requests.abandon(call, new LimitError(`the response has more than ${this.#maxOctets} octets`), this.#owner.now);
    else if (!calls.take(assembly.capacity - before)) this.#refuse(call);
  }

  #refuse(call: ClientCallState): void {
    const words = "the server holds as much for all its calls as it may: what comes back from its callbacks does not fit";
    this.#requests.abandon(call, new LimitError(words), this.#owner.now);
  }

  /** The call an answer is for whose id is no call's. `empty`: the answer is a fault, or a response without stub data. */
  #others(callId: number, empty: boolean): ClientCallState | undefined {
    const { lastCallId } = this.#requests;
    if (callId === 1 && !this.#binding.multiplex && lastCallId > 1) {
      // Wine's server answers every call with 1, and a bad operation number twice: by a fault, and then by another or a response without stub data.
      if (empty && this.#secondAnswer) {
        this.#secondAnswer = false;
        return undefined;
      }
      this.#binding.answersOne = true;
      return this.#calls.table.any();
    }
    if (callId > lastCallId) this.#owner.misbehaved(`an answer to call ${callId}, which was not made`);
    // Else a late answer to a call that was given up.
    return undefined;
  }
}

/** A response in one fragment: offered where it lies, or copied out of the buffer. */
function deliver(call: ClientCallState, bytes: Uint8Array, start: number, end: number, littleEndian: boolean): void {
  const { events } = call;
  if (events.inPlace?.(bytes, start, end, littleEndian) === true) return;
  const stub = keep(bytes, start, end);
  if (events.fragment === undefined) events.response(stub, littleEndian);
  else {
    events.fragment(stub, littleEndian);
    events.response(nothing, littleEndian);
  }
}
