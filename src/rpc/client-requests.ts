import { copied } from "../bytes/copied.ts";
import { uuidToBytes } from "../ids/uuid.ts";
import { FEATURE_KEEP_CONNECTION_ON_ORPHAN } from "../pdu/co/bind-time-features.ts";
import { encodeCancel } from "../pdu/co/cancel.ts";
import { PFC_MAYBE, PFC_OBJECT_UUID, PFC_WHOLE, PTYPE_REQUEST, writeHeader } from "../pdu/co/header.ts";
import { encodeOrphaned } from "../pdu/co/orphaned.ts";
import { REQUEST_HEADER_LENGTH, REQUEST_HEADER_LENGTH_OBJECT } from "../pdu/co/request.ts";
import { VERIFICATION_TRAILER_ALIGNMENT } from "../pdu/co/verification-trailer.ts";
import { RPC_S_CALL_CANCELLED, RPC_S_CALL_FAILED, RPC_S_CALL_FAILED_DNE } from "../status/codes.ts";
import { CancelledError, RpcError } from "../status/errors.ts";
import type { CallingSecurity, CallingTerms } from "./client-binding.ts";
import { CALL_ABANDONED, CALL_ENDED, CALL_QUEUED, CALL_SENDING, CALL_SENT, type ClientCallOwner, ClientCallState } from "./client-call.ts";
import type { ClientCalls } from "./client-calls.ts";
import { HIGH_WATER } from "./connection.ts";
import { Outgoing } from "./fragments.ts";
import { uninitialized } from "./memory.ts";
import type { Output } from "./output.ts";
import type { Protection } from "./protection.ts";
import type { BodyStream, ClientCall, ClientCallEvents } from "./types.ts";

/** Windows refuses larger ones and does not let them roll over, [MS-RPCE] 3.3.3.5.2. */
const LAST_CALL_ID = 0x7fffffff;

/** What sending asks of its connection. */
export interface ClientRequestsOwner {
  /** Time of the turn, milliseconds. */
  readonly now: number;
  /** Told once: no new calls. */
  draining(): void;
  /** The call was given up, or its end was asked for: what is nested in it has no purpose any more. */
  abandoned(callId: number): void;
}

/**
 * How calls are given up. "orphan": the caller is told at once, and the peer in the end that nobody waits. Calls nested in a call have its
 * call_id, which an orphaned PDU would end: "leave" tells the caller at once and lets the answer come. "ask": the caller, who has a call to answer
 * himself, hears of it when the answer has come; before that, the peer could not tell his answer from others.
 */
export type GivingUp = "orphan" | "leave" | "ask";

/** The requests of a client: each in its turn, in fragments where it is large, and how calls are given up ([C706] 9.3.4, 11). */
export class ClientRequests implements ClientCallOwner {
  lastCallId = 0;
  /** No new calls: the server asked us to go, an orphaned call forbids more, or call ids are used up. */
  draining = false;
  readonly #owner: ClientRequestsOwner;
  readonly #out: Output;
  readonly #binding: CallingTerms;
  readonly #calls: ClientCalls;
  readonly #littleEndian: boolean;
  readonly #cancelTimeoutMs: number;
  readonly #givingUp: GivingUp;
  /** The request whose fragments are going out: no other may begin before it is out, [MS-RPCE] 3.3.1.5.8. */
  #sending: ClientCallState | undefined;
  #waiting: ClientCallState[] = [];
  /** The [in] pipe that goes on when there is room. */
  #pullLater: BodyStream | undefined;

  constructor(
    owner: ClientRequestsOwner,
    out: Output,
    binding: CallingTerms,
    calls: ClientCalls,
    littleEndian: boolean,
    cancelTimeoutMs: number,
    givingUp: GivingUp = "orphan",
  ) {
    this.#owner = owner;
    this.#out = out;
    this.#binding = binding;
    this.#calls = calls;
    this.#littleEndian = littleEndian;
    this.#cancelTimeoutMs = cancelTimeoutMs;
    this.#givingUp = givingUp;
  }

  nextCallId(): number {
    if (this.lastCallId >= LAST_CALL_ID - 1) this.drain();
    return ++this.lastCallId;
  }

  /** Calls that are not begun. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /**
   * Sends a call, or queues it where the connection takes one at a time.
   * @param callId of the call that it is nested in
   * @throws what `call.body.write` throws
   */
  begin(call: ClientCall, events: ClientCallEvents, now: number, callId?: number): ClientCallState {
    const state = new ClientCallState(this, callId ?? this.nextCallId(), call, events);
    const { timeoutMs } = call;
    if (timeoutMs !== undefined && timeoutMs > 0) state.deadline = now + timeoutMs;
    if (this.#mayBegin() && (callId === undefined || this.#calls.table.get(callId) === undefined)) this.#send(state, call);
    else {
      state.request = call;
      this.#waiting.push(state);
      if (state.deadline !== Infinity) this.#calls.deadlines.add(state);
    }
    // The driver looks at deadlines when it writes; of this call nothing may go out yet.
    if (state.deadline !== Infinity && this.#out.pending === 0) this.#out.onOutput?.();
    return state;
  }

  /** Begins what waits, as far as it may. */
  advance(): void {
    const binding = this.#binding;
    const { table } = this.#calls;
    if (this.#sending === undefined && (binding.multiplex || table.size === 0)) binding.sendAlteration();
    while (this.#waiting.length > 0 && this.#sending === undefined) {
      if (!binding.multiplex && (table.size > 0 || binding.alterations)) return;
      const next = this.#nextWaiting();
      if (next === undefined) return;
      const request = next.request!;
      next.request = undefined;
      try {
        this.#send(next, request);
      } catch (error) {
        next.events.failed(asRpcError(error, RPC_S_CALL_FAILED_DNE));
      }
    }
  }

  /** Sends more of a large request or an [in] pipe. */
  pump(): void {
    const state = this.#sending;
    if (state === undefined) return;
    const outgoing = state.outgoing!;
    const out = this.#out;
    try {
      while (out.waiting < HIGH_WATER && outgoing.ready) outgoing.next(out);
    } catch (error) {
      // The program's own memory went away (transferred to a worker): the request cannot be completed.
      outgoing.ended = false;
      if (state.state === CALL_ABANDONED) this.#cutShort(state, this.#owner.now);
      else this.abandon(state, asRpcError(error, RPC_S_CALL_FAILED), this.#owner.now);
      return;
    }
    if (outgoing.done) {
      this.#sending = undefined;
      state.outgoing = undefined;
      if (state.state === CALL_SENDING) this.#sent(state);
      else if (state.state === CALL_ABANDONED) this.#sendCancel(state);
      this.advance();
      return;
    }
    const stream = this.#pullLater;
    if (stream === undefined || out.waiting >= HIGH_WATER) return;
    this.#pullLater = undefined;
    this.#pull(state, stream);
  }

  /** The one whose turn it is; among calls nested in calls those whose call_id is free. */
  #nextWaiting(): ClientCallState | undefined {
    if (this.#givingUp === "orphan") return this.#waiting.shift();
    const at = this.#waiting.findIndex(({ callId }) => this.#calls.table.get(callId) === undefined);
    return at < 0 ? undefined : this.#waiting.splice(at, 1)[0];
  }

  #mayBegin(): boolean {
    if (this.#sending !== undefined || (this.#waiting.length > 0 && this.#givingUp === "orphan")) return false;
    return this.#binding.multiplex || (this.#calls.table.size === 0 && !this.#binding.altering);
  }

  #send(state: ClientCallState, call: ClientCall): void {
    const { body } = call;
    const out = this.#out;
    const littleEndian = this.#littleEndian;
    const { security } = this.#binding;
    const protection = security === undefined ? undefined : this.#protectionOf(state, call, security);
    const object = call.objectUuid === undefined ? undefined : uuidToBytes(call.objectUuid, littleEndian);
    const header = object === undefined ? REQUEST_HEADER_LENGTH : REQUEST_HEADER_LENGTH_OBJECT;
    const size = body.size;
    const flags = (object === undefined ? 0 : PFC_OBJECT_UUID) | (state.maybe ? PFC_MAYBE : 0);
    const trailer =
      protection?.protects === true && call.stream === undefined
        ? security!.trailer(protection, call.context, state.callId, call.opnum, littleEndian)
        : undefined;
    const stub = trailer === undefined ? size : trailerAt(size) + trailer.length;
    const length = header + stub + (protection === undefined ? 0 : protection.tail(stub));
    if (call.stream !== undefined || length > this.#binding.maxTransmit) {
      this.#sendFragments(state, call, flags, object, protection, trailer);
      return;
    }
    const at = out.reserve(length);
    const view = out.view;
    try {
      body.write(out.bytes, at + header);
      writeHeader(
        view,
        at,
        littleEndian,
        PTYPE_REQUEST,
        flags | PFC_WHOLE,
        length,
        protection === undefined ? 0 : protection.authLength,
        state.callId,
      );
      view.setUint32(at + 16, size, littleEndian);
      view.setUint16(at + 20, call.context.contextId, littleEndian);
      view.setUint16(at + 22, call.opnum, littleEndian);
      if (object !== undefined) out.bytes.set(object, at + 24);
      if (trailer !== undefined) {
        out.bytes.fill(0, at + header + size, at + header + trailerAt(size));
        out.bytes.set(trailer, at + header + trailerAt(size));
      }
      if (protection !== undefined) protection.protect(out.bytes, view, at, at + header, stub, littleEndian);
    } catch (error) {
      out.cancel(length);
      this.#calls.deadlines.remove(state);
      state.state = CALL_ENDED;
      throw error;
    }
    this.#sent(state);
  }

  /** @throws RpcError where the security context cannot be used */
  #protectionOf(state: ClientCallState, call: ClientCall, security: CallingSecurity): Protection | undefined {
    try {
      state.security = security.of(call.security);
      return state.security;
    } catch (error) {
      this.#calls.deadlines.remove(state);
      state.state = CALL_ENDED;
      throw error;
    }
  }

  #sendFragments(
    state: ClientCallState,
    call: ClientCall,
    flags: number,
    object: Uint8Array | undefined,
    protection: Protection | undefined,
    trailer: Uint8Array | undefined,
  ): void {
    const { body, stream } = call;
    let parts = body.parts?.();
    if (parts === undefined) {
      const bytes = uninitialized(body.size);
      body.write(bytes, 0);
      parts = [bytes];
    }
    const outgoing = new Outgoing({
      ptype: PTYPE_REQUEST,
      littleEndian: this.#littleEndian,
      flags,
      callId: state.callId,
      contextId: call.context.contextId,
      opnum: call.opnum,
      object,
      maxFragment: this.#binding.maxTransmit,
      security: protection,
      trailer,
    });
    for (const part of parts) outgoing.add(part);
    state.outgoing = outgoing;
    state.state = CALL_SENDING;
    this.#enter(state);
    this.#sending = state;
    if (stream === undefined) outgoing.ended = true;
    else this.#pull(state, stream);
    this.pump();
  }

  #enter(state: ClientCallState): void {
    this.#calls.table.add(state);
    if (state.deadline !== Infinity && state.heapIndex < 0) this.#calls.deadlines.add(state);
  }

  /** Takes the next part of an [in] pipe when there is room for it. */
  #pull(state: ClientCallState, stream: BodyStream): void {
    stream.pull().then(
      (part) => {
        const { outgoing } = state;
        if (this.#sending !== state || outgoing === undefined) return;
        if (part === null) outgoing.ended = true;
        else outgoing.add(copied(part));
        this.pump();
        this.#out.notify();
        if (part === null || this.#sending !== state) return;
        if (this.#out.waiting < HIGH_WATER) this.#pull(state, stream);
        else this.#pullLater = stream;
      },
      (error) => this.abandon(state, asRpcError(error, RPC_S_CALL_FAILED), this.#owner.now),
    );
  }

  #sent(state: ClientCallState): void {
    if (state.maybe) {
      // No answer comes to a [maybe] call: it is over when it is out.
      this.#calls.over(state);
      state.events.response(new Uint8Array(0), this.#littleEndian);
      return;
    }
    if (state.state === CALL_QUEUED) this.#enter(state);
    state.state = CALL_SENT;
  }

  // --- giving up ---

  /** The caller is told at once; the server gets a cancel and, when no answer comes of it, an orphaned PDU ([C706] 9.3.4.4, 12.6.4.6, 12.6.4.8). */
  abandon(call: ClientCallState, error: RpcError | undefined, now: number): void {
    if (call.state >= CALL_ABANDONED) return;
    const { deadlines } = this.#calls;
    deadlines.remove(call);
    const { state } = call;
    if (state !== CALL_QUEUED && this.#givingUp === "ask") {
      if (state === CALL_SENT) this.#sendCancel(call);
      this.#owner.abandoned(call.callId);
      this.#out.notify();
      return;
    }
    if (state === CALL_QUEUED) {
      call.state = CALL_ENDED;
      call.request = undefined;
      this.#waiting = this.#waiting.filter((waiting) => waiting !== call);
    } else {
      call.state = CALL_ABANDONED;
      this.#calls.release(call);
      call.deadline = now + this.#cancelTimeoutMs;
      deadlines.add(call);
      if (state === CALL_SENT) this.#sendCancel(call);
      else if (!call.outgoing!.ended) this.#cutShort(call, now);
    }
    if (state !== CALL_QUEUED) this.#owner.abandoned(call.callId);
    call.events.failed(error ?? new CancelledError(RPC_S_CALL_CANCELLED, "signal", "the caller cancelled the call"));
    this.#out.notify();
  }

  /** Gives up the calls whose time has come. */
  timeout(now: number): void {
    for (;;) {
      const call = this.#calls.deadlines.due(now);
      if (call === undefined) return;
      if (call.state === CALL_ABANDONED) this.#orphan(call, now);
      else {
        const words =
          call.state === CALL_QUEUED
            ? "the call was not begun within its time: other calls are before it"
            : "the server did not answer the call in time";
        this.abandon(call, new CancelledError(RPC_S_CALL_CANCELLED, "timeout", words), now);
      }
    }
  }

  /** The server answered before it had the whole request: the rest stays here, and the connection can carry no other. */
  answeredEarly(call: ClientCallState): void {
    this.#leaveIncomplete(call);
    this.drain();
  }

  drain(): void {
    if (this.draining) return;
    this.draining = true;
    this.#owner.draining();
  }

  /** What was not begun will not be. */
  failWaiting(error: RpcError): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    // All of them before the first is told, because its caller may cancel another.
    for (const call of waiting) {
      this.#calls.deadlines.remove(call);
      call.state = CALL_ENDED;
      call.request = undefined;
    }
    for (const { events } of waiting) events.failed(error);
    this.#binding.failWaiting(error);
  }

  /** The call that this one is nested in is over: there will be no answer. */
  drop(callId: number, error: RpcError): void {
    for (const call of [...this.#waiting.filter((one) => one.callId === callId), this.#calls.table.get(callId)]) {
      if (call === undefined) continue;
      const told = call.state >= CALL_ABANDONED;
      if (call.state === CALL_QUEUED) {
        this.#waiting = this.#waiting.filter((one) => one !== call);
        this.#calls.deadlines.remove(call);
        call.request = undefined;
        call.state = CALL_ENDED;
      } else {
        if (call.outgoing !== undefined) this.#leaveIncomplete(call);
        this.#calls.over(call);
      }
      if (!told) call.events.failed(error);
    }
    this.advance();
  }

  /** The connection is over. */
  end(): void {
    this.#sending = undefined;
    this.#pullLater = undefined;
  }

  #sendCancel(call: ClientCallState): void {
    this.#out.append(encodeCancel({ kind: "co_cancel", flags: PFC_WHOLE, callId: call.callId, littleEndian: this.#littleEndian }));
  }

  /**
   * An [in] pipe that will not end: the request cannot be completed, or the server would act upon half of it. The server may take
   * no other request on this connection while it waits for the rest (Samba does not), so the connection ends with the calls under way.
   */
  #cutShort(call: ClientCallState, now: number): void {
    this.#leaveIncomplete(call);
    // First, because orphaning begins what waits.
    this.#giveUp("local", "a request on it was not completed");
    this.#orphan(call, now);
  }

  #leaveIncomplete(call: ClientCallState): void {
    if (this.#sending === call) this.#sending = undefined;
    this.#pullLater = undefined;
    call.outgoing = undefined;
  }

  #orphan(call: ClientCallState, now: number): void {
    this.#calls.deadlines.remove(call);
    if (call.outgoing !== undefined) {
      // Its request is still going out, because it must be whole: the time begins when it is.
      call.deadline = now + this.#cancelTimeoutMs;
      this.#calls.deadlines.add(call);
      return;
    }
    if (this.#givingUp !== "orphan") return;
    this.#out.append(encodeOrphaned({ kind: "orphaned", flags: PFC_WHOLE, callId: call.callId, littleEndian: this.#littleEndian }));
    this.#calls.over(call);
    // [MS-RPCE] 3.3.1.5.10; and a server that answers every call with the same id would have its late answer taken for another's.
    const { features, answersOne, lockstep } = this.#binding;
    if ((features & FEATURE_KEEP_CONNECTION_ON_ORPHAN) === 0 || answersOne || lockstep)
      this.#giveUp("server", "the server did not answer an earlier call");
    this.advance();
  }

  #giveUp(party: "local" | "server", why: string): void {
    this.drain();
    this.failWaiting(new RpcError(RPC_S_CALL_FAILED_DNE, party, `the connection is given up, because ${why}`));
  }
}

/** Where a verification trailer begins behind `size` octets of stub data; request headers are multiples of its alignment. */
function trailerAt(size: number): number {
  return (size + VERIFICATION_TRAILER_ALIGNMENT - 1) & -VERIFICATION_TRAILER_ALIGNMENT;
}

function asRpcError(error: unknown, status: number): RpcError {
  return error instanceof RpcError ? error : new RpcError(status, "local", String(error));
}
