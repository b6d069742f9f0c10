import { NDR64, type SyntaxId } from "../ids/syntax.ts";
import { uuidToBytes } from "../ids/uuid.ts";
import type { NdrFormat } from "../ndr/types.ts";
import { encodeAlterContext } from "../pdu/co/alter-context.ts";
import { decodeAlterContextResponse } from "../pdu/co/alter-context-response.ts";
import { type ContextElement, encodeBind } from "../pdu/co/bind.ts";
import { type BindAckBody, decodeBindAck, RESULT_ACCEPTANCE, RESULT_NEGOTIATE_ACK } from "../pdu/co/bind-ack.ts";
import { decodeBindNak } from "../pdu/co/bind-nak.ts";
import { FEATURE_KEEP_CONNECTION_ON_ORPHAN, FEATURES_KNOWN, featureSyntax } from "../pdu/co/bind-time-features.ts";
import { encodeCancel } from "../pdu/co/cancel.ts";
import { decodeFault, type Fault } from "../pdu/co/fault.ts";
import {
  HEADER_LENGTH,
  MUST_RECV_FRAG_SIZE,
  PFC_CONC_MPX,
  PFC_DID_NOT_EXECUTE,
  PFC_FIRST_FRAG,
  PFC_LAST_FRAG,
  PFC_MAYBE,
  PFC_OBJECT_UUID,
  PFC_WHOLE,
  PTYPE_ALTER_CONTEXT_RESP,
  PTYPE_BIND_ACK,
  PTYPE_BIND_NAK,
  PTYPE_FAULT,
  PTYPE_REQUEST,
  PTYPE_RESPONSE,
  PTYPE_SHUTDOWN,
  representationProblem,
  writeHeader,
} from "../pdu/co/header.ts";
import { encodeOrphaned } from "../pdu/co/orphaned.ts";
import { REQUEST_HEADER_LENGTH, REQUEST_HEADER_LENGTH_OBJECT } from "../pdu/co/request.ts";
import { RESPONSE_HEADER_LENGTH } from "../pdu/co/response.ts";
import { CancelledError, FaultError, LimitError, ProtocolError, RpcError } from "../status/errors.ts";
import {
  nca_s_op_rng_error,
  RPC_S_CALL_CANCELLED,
  RPC_S_CALL_FAILED,
  RPC_S_CALL_FAILED_DNE,
  RPC_S_INVALID_BINDING,
  RPC_S_SERVER_UNAVAILABLE,
  RPC_S_UNSUPPORTED_TRANS_SYN,
  statusWords,
} from "../status/names.ts";
import { Assembly } from "./assembly.ts";
import { CallTable } from "./call-table.ts";
import { CALL_ABANDONED, CALL_ENDED, CALL_QUEUED, CALL_SENDING, CALL_SENT, type ClientCallOwner, ClientCallState } from "./client-call.ts";
import { Connection, formatOf, HIGH_WATER } from "./connection.ts";
import { Deadlines } from "./deadlines.ts";
import { forbiddenFaultStatus } from "./forbidden-status.ts";
import { Outgoing } from "./fragments.ts";
import { uninitialized } from "./memory.ts";
import { contextError, nakError } from "./rejections.ts";
import { keep } from "./slab.ts";
import type {
  BoundContext,
  CallHandle,
  ClientCall,
  ClientCallEvents,
  ClientConnectionConfig,
  ClientConnectionEvents,
  ContextOffer,
} from "./types.ts";

const DEFAULT_FRAGMENT = 5840;
const DEFAULT_RESPONSE_BYTES = 256 * 1024 * 1024;
/** Memory for all responses of the connection together on their alloc_hints alone; each gets at least the second. */
const TRUST = 128 * 1024 * 1024;
const LEAST_TRUST = 1024 * 1024;
/** Windows refuses larger ones and does not let them roll over, [MS-RPCE] 3.3.3.5.2. */
const LAST_CALL_ID = 0x7fffffff;

const nothing = new Uint8Array(0);

/** An alter_context that waits for its turn or its answer. */
interface Alteration {
  readonly callId: number;
  readonly offer: ContextOffer;
  readonly elements: readonly ContextElement[];
  deadline: number;
  readonly resolve: (context: BoundContext) => void;
  readonly reject: (error: RpcError) => void;
}

/** The client's end of a connection ([C706] 9.3.4 and chapter 11, [MS-RPCE] 3.3.2). */
export class ClientConnection extends Connection implements ClientCallOwner {
  readonly #config: ClientConnectionConfig;
  readonly #events: ClientConnectionEvents;
  readonly #littleEndian: boolean;
  readonly #maxResponseBytes: number;
  readonly #calls = new CallTable<ClientCallState>();
  readonly #deadlines = new Deadlines<ClientCallState>();
  #state: "new" | "binding" | "bound" | "ended" = "new";
  #bindDeadline = Infinity;
  #offers: readonly { readonly offer: ContextOffer; readonly elements: readonly ContextElement[] }[] = [];
  #nextContextId = 0;
  #lastCallId = 0;
  #maxTransmit = DEFAULT_FRAGMENT;
  #multiplex = false;
  #features = 0;
  #draining = false;
  /** The request whose fragments are going out: no other may begin before it is out, [MS-RPCE] 3.3.1.5.8. */
  #sending: ClientCallState | undefined;
  #waiting: ClientCallState[] = [];
  #alterations: Alteration[] = [];
  /** The first of `#alterations` has been sent. */
  #altering = false;
  /** Octets allocated for responses that are not complete. */
  #held = 0;
  /** The server answers every call with call_id 1 (Wine does). */
  #answersOne = false;
  /** Such a server's second answer to the same bad operation number is still to come. */
  #secondAnswer = false;

  constructor(config: ClientConnectionConfig, events: ClientConnectionEvents) {
    super();
    this.#config = config;
    this.#events = events;
    this.#littleEndian = config.littleEndian ?? true;
    this.#maxResponseBytes = config.maxResponseBytes ?? DEFAULT_RESPONSE_BYTES;
  }

  /**
   * Binds. `events.bound` or `events.closed` tells how it went.
   * @param now milliseconds of the driver's clock
   */
  start(offers: readonly ContextOffer[], now: number): void {
    this.now = now;
    if (this.#state !== "new") throw new RpcError(RPC_S_INVALID_BINDING, "local", "the connection was started before");
    this.#state = "binding";
    this.#bindDeadline = now + (this.#config.bindTimeoutMs ?? 10_000);
    this.#offers = offers.map((offer) => ({ offer, elements: this.#elements(offer) }));
    const contexts = this.#offers.flatMap(({ elements }) => elements);
    const last = contexts.at(-1);
    if (last === undefined) throw new RpcError(RPC_S_INVALID_BINDING, "local", "nothing to bind to: no transfer syntax that can be sent");
    if (this.#config.featureNegotiation !== false) {
      contexts.push({
        contextId: this.#nextContextId++,
        abstractSyntax: last.abstractSyntax,
        transferSyntaxes: [featureSyntax(FEATURES_KNOWN)],
      });
    }
    this.out.append(
      encodeBind({
        kind: "bind",
        flags: PFC_WHOLE | (this.#config.multiplex === false ? 0 : PFC_CONC_MPX),
        callId: ++this.#lastCallId,
        littleEndian: this.#littleEndian,
        maxTransmitFragment: this.#config.maxTransmitFragment ?? DEFAULT_FRAGMENT,
        maxReceiveFragment: this.#config.maxReceiveFragment ?? DEFAULT_FRAGMENT,
        associationGroup: this.#config.associationGroup ?? 0,
        contexts,
      }),
    );
    this.out.notify();
  }

  /**
   * Negotiates another presentation context on the bound connection.
   * @returns rejects with a BindError when the server does not accept it, and with what ended the connection when it ends
   */
  alterContext(offer: ContextOffer, now: number): Promise<BoundContext> {
    this.now = now;
    return new Promise((resolve, reject) => {
      const refusal = this.#refusal();
      if (refusal !== undefined) {
        reject(refusal);
        return;
      }
      const elements = this.#elements(offer);
      if (elements.length === 0) {
        reject(new RpcError(RPC_S_UNSUPPORTED_TRANS_SYN, "local", "no transfer syntax of the offer can be sent"));
        return;
      }
      const deadline = now + (this.#config.bindTimeoutMs ?? 10_000);
      this.#alterations.push({ callId: this.#callId(), offer, elements, deadline, resolve, reject });
      this.#advance();
      this.out.notify();
    });
  }

  /**
   * Sends a call, or queues it where the connection takes one at a time.
   * @returns the handle that cancels it
   * @throws what `call.body.write` throws
   */
  call(call: ClientCall, events: ClientCallEvents, now: number): CallHandle {
    this.now = now;
    const state = new ClientCallState(this, this.#callId(), call, events);
    const refusal = this.#refusal();
    if (refusal !== undefined) {
      state.state = CALL_ENDED;
      events.failed(refusal);
      return state;
    }
    const { timeoutMs } = call;
    if (timeoutMs !== undefined && timeoutMs > 0) state.deadline = now + timeoutMs;
    if (this.#mayBegin()) this.#send(state, call);
    else {
      state.request = call;
      this.#waiting.push(state);
      if (state.deadline !== Infinity) this.#deadlines.add(state);
    }
    this.out.notify();
    return state;
  }

  /** Fails what is under way and closes once what was written is out. */
  close(now: number): void {
    this.now = now;
    this.#end(undefined, new CancelledError(RPC_S_CALL_CANCELLED, "signal", "the connection was closed"));
  }

  /** Calls sent and not answered, those given up included. */
  get callsInFlight(): number {
    return this.#calls.size;
  }

  /** No new calls: the server asked us to go, an orphaned call forbids more, or call ids are used up. */
  get draining(): boolean {
    return this.#draining;
  }

  get deadline(): number {
    if (this.closing || this.#state === "ended") return Infinity;
    const next = Math.min(this.#bindDeadline, this.#deadlines.next);
    return this.#altering ? Math.min(next, this.#alterations[0]!.deadline) : next;
  }

  get wantsClose(): boolean {
    return this.closing || (this.#draining && this.#calls.size === 0 && this.#waiting.length === 0 && this.#alterations.length === 0);
  }

  override receive(bytes: Uint8Array, now: number): void {
    if (this.closing || this.#state === "ended") return;
    super.receive(bytes, now);
    this.out.notify();
  }

  ended(error: RpcError | undefined, now: number): void {
    this.now = now;
    if (this.#state === "ended") return;
    const words =
      this.#state === "bound"
        ? "the server closed the connection"
        : "the server accepted the connection and closed it before the bind was answered";
    const status = this.#state === "bound" ? RPC_S_CALL_FAILED : RPC_S_SERVER_UNAVAILABLE;
    const idle = this.#calls.size === 0 && this.#waiting.length === 0 && this.#state === "bound";
    this.#end(error ?? (idle ? undefined : new RpcError(status, "server", words)), error ?? new RpcError(status, "server", words));
    this.#state = "ended";
    this.out.drop();
  }

  timeout(now: number): void {
    this.now = now;
    if (now >= this.#bindDeadline) {
      const words = `connected, but the bind was not answered within ${this.#config.bindTimeoutMs ?? 10_000} ms`;
      const error = new CancelledError(RPC_S_SERVER_UNAVAILABLE, "timeout", words);
      this.#end(error, error);
      return;
    }
    if (this.#altering && now >= this.#alterations[0]!.deadline) {
      const error = new CancelledError(RPC_S_CALL_FAILED, "timeout", "an alter_context was not answered in time");
      this.#end(error, error);
      return;
    }
    for (;;) {
      const call = this.#deadlines.due(now);
      if (call === undefined) break;
      if (call.state === CALL_ABANDONED) this.#orphan(call);
      else {
        const words =
          call.state === CALL_QUEUED
            ? "the call was not begun within its time: other calls are before it"
            : "the server did not answer the call in time";
        this.abandon(call, new CancelledError(RPC_S_CALL_CANCELLED, "timeout", words), now);
      }
      if (this.closing) return;
    }
    this.out.notify();
  }

  // --- sending ---

  #elements(offer: ContextOffer): ContextElement[] {
    // One transfer syntax an element, as [MS-RPCE] 3.3.1.5.6 wants it.
    return offer.transferSyntaxes
      .filter((syntax) => formatOf(syntax, this.#littleEndian) !== undefined)
      .map((syntax) => ({ contextId: this.#nextContextId++, abstractSyntax: offer.abstractSyntax, transferSyntaxes: [syntax] }));
  }

  #callId(): number {
    if (this.#lastCallId >= LAST_CALL_ID - 1) this.#drain();
    return ++this.#lastCallId;
  }

  #refusal(): RpcError | undefined {
    if (this.#state === "bound" && !this.closing && !this.#draining) return undefined;
    if (this.#state === "new" || this.#state === "binding")
      return new RpcError(RPC_S_INVALID_BINDING, "local", "the connection is not bound yet");
    return new RpcError(RPC_S_CALL_FAILED_DNE, "local", "the connection takes no more calls");
  }

  /** May a request begin now? */
  #mayBegin(): boolean {
    if (this.#sending !== undefined || this.#waiting.length > 0) return false;
    return this.#multiplex || (this.#calls.size === 0 && !this.#altering);
  }

  #send(state: ClientCallState, call: ClientCall): void {
    const { body } = call;
    const { out } = this;
    const littleEndian = this.#littleEndian;
    const object = call.objectUuid === undefined ? undefined : uuidToBytes(call.objectUuid, littleEndian);
    const header = object === undefined ? REQUEST_HEADER_LENGTH : REQUEST_HEADER_LENGTH_OBJECT;
    const size = body.size;
    const length = header + size;
    const flags = (object === undefined ? 0 : PFC_OBJECT_UUID) | (state.maybe ? PFC_MAYBE : 0);
    if (call.stream === undefined && length <= this.#maxTransmit) {
      const at = out.reserve(length);
      const view = out.view;
      try {
        body.write(out.bytes, at + header);
      } catch (error) {
        out.cancel(length);
        this.#deadlines.remove(state);
        state.state = CALL_ENDED;
        throw error;
      }
      writeHeader(view, at, littleEndian, PTYPE_REQUEST, flags | PFC_WHOLE, length, 0, state.callId);
      view.setUint32(at + 16, size, littleEndian);
      view.setUint16(at + 20, call.context.contextId, littleEndian);
      view.setUint16(at + 22, call.opnum, littleEndian);
      if (object !== undefined) out.bytes.set(object, at + 24);
      this.#sent(state);
      return;
    }
    let parts = body.parts?.();
    if (parts === undefined) {
      const bytes = uninitialized(size);
      body.write(bytes, 0);
      parts = [bytes];
    }
    const outgoing = new Outgoing({
      ptype: PTYPE_REQUEST,
      littleEndian,
      flags,
      callId: state.callId,
      contextId: call.context.contextId,
      opnum: call.opnum,
      object,
      maxFragment: this.#maxTransmit,
    });
    for (const part of parts) outgoing.add(part);
    state.outgoing = outgoing;
    state.state = CALL_SENDING;
    this.#calls.add(state);
    if (state.deadline !== Infinity && state.heapIndex < 0) this.#deadlines.add(state);
    this.#sending = state;
    if (call.stream === undefined) outgoing.ended = true;
    else this.#pull(state, call.stream);
    this.pump();
  }

  /** Takes the next part of an [in] pipe when there is room for it. */
  #pull(state: ClientCallState, stream: NonNullable<ClientCall["stream"]>): void {
    stream.pull().then(
      (part) => {
        const { outgoing } = state;
        if (this.#sending !== state || outgoing === undefined) return;
        if (part === null) outgoing.ended = true;
        else outgoing.add(part.slice());
        this.pump();
        this.out.notify();
        if (part === null || this.closing) return;
        if (this.out.waiting < HIGH_WATER) this.#pull(state, stream);
        else this.#pullLater = () => this.#pull(state, stream);
      },
      (error) => this.abandon(state, error instanceof RpcError ? error : new RpcError(RPC_S_CALL_FAILED, "local", String(error)), this.now),
    );
  }
  #pullLater: (() => void) | undefined;

  #sent(state: ClientCallState): void {
    if (state.maybe) {
      // No answer comes to a [maybe] call: it is over when it is out.
      if (state.state === CALL_SENDING) this.#calls.remove(state);
      this.#deadlines.remove(state);
      state.state = CALL_ENDED;
      state.events.response(new Uint8Array(0), this.#littleEndian);
      return;
    }
    if (state.state === CALL_QUEUED) {
      this.#calls.add(state);
      if (state.deadline !== Infinity && state.heapIndex < 0) this.#deadlines.add(state);
    }
    state.state = CALL_SENT;
  }

  protected pump(): void {
    const state = this.#sending;
    if (state === undefined) return;
    const outgoing = state.outgoing!;
    const { out } = this;
    try {
      while (out.waiting < HIGH_WATER && outgoing.ready) outgoing.next(out);
    } catch (error) {
      // The program's own memory went away (transferred to a worker): the request cannot be completed.
      outgoing.ended = false;
      this.abandon(state, error instanceof RpcError ? error : new RpcError(RPC_S_CALL_FAILED, "local", String(error)), this.now);
      return;
    }
    if (outgoing.done) {
      this.#sending = undefined;
      state.outgoing = undefined;
      if (state.state === CALL_SENDING) this.#sent(state);
      else if (state.state === CALL_ABANDONED) this.#sendCancel(state);
      this.#advance();
      return;
    }
    if (this.#pullLater !== undefined && out.waiting < HIGH_WATER) {
      const pull = this.#pullLater;
      this.#pullLater = undefined;
      pull();
    }
  }

  /** Begins what waits, as far as it may. */
  #advance(): void {
    if (this.closing) return;
    const altering = this.#alterations[0];
    if (altering !== undefined && !this.#altering && this.#sending === undefined && (this.#multiplex || this.#calls.size === 0)) {
      this.#altering = true;
      this.out.append(
        encodeAlterContext({
          kind: "alter_context",
          flags: PFC_WHOLE,
          callId: altering.callId,
          littleEndian: this.#littleEndian,
          maxTransmitFragment: this.#maxTransmit,
          maxReceiveFragment: this.#config.maxReceiveFragment ?? DEFAULT_FRAGMENT,
          associationGroup: 0,
          contexts: altering.elements,
        }),
      );
    }
    while (this.#waiting.length > 0 && this.#sending === undefined) {
      if (!this.#multiplex && (this.#calls.size > 0 || this.#alterations.length > 0)) return;
      const next = this.#waiting.shift()!;
      const request = next.request!;
      next.request = undefined;
      try {
        this.#send(next, request);
      } catch (error) {
        next.events.failed(error instanceof RpcError ? error : new RpcError(RPC_S_CALL_FAILED_DNE, "local", String(error)));
      }
    }
  }

  // --- giving up ---

  /** The caller is told at once; the server gets a cancel and, when no answer comes of it, an orphaned PDU ([C706] 9.3.4.4, 12.6.4.6, 12.6.4.8). */
  abandon(call: ClientCallState, error: RpcError | undefined, now: number): void {
    this.now = now;
    if (call.state >= CALL_ABANDONED) return;
    this.#deadlines.remove(call);
    const { state } = call;
    if (state === CALL_QUEUED) {
      call.state = CALL_ENDED;
      call.request = undefined;
      this.#waiting = this.#waiting.filter((waiting) => waiting !== call);
    } else {
      call.state = CALL_ABANDONED;
      this.#release(call);
      call.deadline = now + (this.#config.cancelTimeoutMs ?? 1_000);
      this.#deadlines.add(call);
      if (state === CALL_SENT) this.#sendCancel(call);
      else if (!call.outgoing!.ended) this.#cutShort(call);
    }
    call.events.failed(error ?? new CancelledError(RPC_S_CALL_CANCELLED, "signal", "the caller cancelled the call"));
    this.out.notify();
  }

  #sendCancel(call: ClientCallState): void {
    this.out.append(encodeCancel({ kind: "co_cancel", flags: PFC_WHOLE, callId: call.callId, littleEndian: this.#littleEndian }));
  }

  /**
   * An [in] pipe that will not end: the request cannot be completed, or the server would act upon half of it. The server may take
   * no other request on this connection while it waits for the rest (Samba does not), so the connection ends with the calls under way.
   */
  #cutShort(call: ClientCallState): void {
    this.#sending = undefined;
    call.outgoing = undefined;
    this.#orphan(call);
    this.#drain();
    const error = new RpcError(RPC_S_CALL_FAILED_DNE, "local", "the connection is given up, because a request on it was not completed");
    this.#failWaiting(error);
  }

  #orphan(call: ClientCallState): void {
    this.#deadlines.remove(call);
    if (call.outgoing !== undefined) {
      // Its request is still going out, because it must be whole: the time begins when it is.
      call.deadline = this.now + (this.#config.cancelTimeoutMs ?? 1_000);
      this.#deadlines.add(call);
      return;
    }
    this.out.append(encodeOrphaned({ kind: "orphaned", flags: PFC_WHOLE, callId: call.callId, littleEndian: this.#littleEndian }));
    this.#over(call);
    // [MS-RPCE] 3.3.1.5.10; and a server that answers every call with the same id would have its late answer taken for another's.
    if ((this.#features & FEATURE_KEEP_CONNECTION_ON_ORPHAN) === 0 || this.#answersOne) {
      this.#drain();
      this.#failWaiting(
        new RpcError(RPC_S_CALL_FAILED_DNE, "server", "the connection is given up, because the server did not answer an earlier call"),
      );
    }
    this.#advance();
  }

  #drain(): void {
    if (this.#draining) return;
    this.#draining = true;
    this.#events.draining?.();
  }

  #failWaiting(error: RpcError): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const call of waiting) {
      this.#deadlines.remove(call);
      call.state = CALL_ENDED;
      call.request = undefined;
      call.events.failed(error);
    }
    const alterations = this.#alterations.slice(this.#altering ? 1 : 0);
    this.#alterations.length = this.#altering ? 1 : 0;
    for (const { reject } of alterations) reject(error);
  }

  /** The connection is over: everybody is told. */
  #end(closed: RpcError | undefined, failure: RpcError): void {
    if (this.closing || this.#state === "ended") return;
    const unbound = this.#state !== "bound";
    this.stopReading();
    this.#state = "ended";
    this.#bindDeadline = Infinity;
    this.#sending = undefined;
    this.#pullLater = undefined;
    const calls = this.#calls.all();
    this.#calls.clear();
    this.#deadlines.clear();
    const alteration = this.#altering ? this.#alterations.shift() : undefined;
    this.#altering = false;
    alteration?.reject(failure);
    for (const call of calls) {
      const told = call.state >= CALL_ABANDONED;
      call.state = CALL_ENDED;
      call.assembly = undefined;
      if (!told) call.events.failed(failure);
    }
    this.#failWaiting(
      new RpcError(RPC_S_CALL_FAILED_DNE, failure.party, "the connection ended before the call was sent", { cause: failure }),
    );
    this.#events.closed?.(closed ?? (unbound ? failure : undefined));
    this.out.notify();
  }

  #misbehaved(words: string): void {
    const error = new ProtocolError("server", words);
    this.#end(error, error);
  }

  // --- what the server sends ---

  protected acceptable(bytes: Uint8Array, at: number, length: number): boolean {
    if (bytes[at] !== 5 || length < HEADER_LENGTH) {
      this.#misbehaved(bytes[at] !== 5 ? "what came is not a PDU of RPC version 5" : `frag_length ${length} is less than a header`);
      return false;
    }
    return true;
  }

  protected pdu(bytes: Uint8Array, at: number, length: number, view: DataView, base: number): void {
    const word = view.getUint32(base + at);
    const first = bytes[at + 4]!;
    if (word >>> 24 !== 5 || (first !== 0x10 && first !== 0) || bytes[at + 5] !== 0) {
      const words = word >>> 24 === 5 ? representationProblem(first, bytes[at + 5]!) : "what came is not a PDU of RPC version 5";
      this.#misbehaved(words ?? "reserved bits in the data representation");
      return;
    }
    const littleEndian = first !== 0;
    const ptype = (word >>> 8) & 0xff;
    const callId = view.getUint32(base + at + 12, littleEndian);
    if (ptype === PTYPE_RESPONSE && this.#state === "bound") {
      this.#response(bytes, at, length, view, base, word & 0xff, littleEndian, callId);
      return;
    }
    const whole = new Uint8Array(bytes.buffer, base + at, length);
    try {
      if (ptype === PTYPE_FAULT) this.#fault(decodeFault(whole));
      else if (ptype === PTYPE_BIND_ACK && this.#state === "binding") this.#bindAck(decodeBindAck(whole));
      else if (ptype === PTYPE_BIND_NAK) {
        const { reason, versions } = decodeBindNak(whole);
        const error = nakError(reason, versions);
        this.#end(error, error);
      } else if (ptype === PTYPE_ALTER_CONTEXT_RESP && this.#altering) this.#altered(decodeAlterContextResponse(whole));
      else if (ptype === PTYPE_SHUTDOWN && this.#state === "bound") {
        this.#drain();
        this.#failWaiting(new RpcError(RPC_S_CALL_FAILED_DNE, "server", "the server is shutting the connection down"));
      } else this.#misbehaved(`PTYPE ${ptype} out of place`);
    } catch (error) {
      if (!(error instanceof RpcError)) throw error;
      const wrapped = new ProtocolError("server", error.message);
      this.#end(wrapped, wrapped);
    }
  }

  #bindAck(ack: BindAckBody & { flags: number }): void {
    const all = this.#offers.flatMap(({ elements }) => elements);
    const negotiated = this.#config.featureNegotiation === false ? 0 : 1;
    if (ack.results.length !== all.length + negotiated && ack.results.length !== all.length) {
      this.#misbehaved(`the bind_ack has ${ack.results.length} results for ${all.length + negotiated} presentation contexts`);
      return;
    }
    const limit = Math.min(this.#config.maxTransmitFragment ?? DEFAULT_FRAGMENT, ack.maxReceiveFragment || DEFAULT_FRAGMENT) & ~7;
    if (limit < (MUST_RECV_FRAG_SIZE & ~7)) {
      this.#misbehaved(
        `the server says it receives fragments of ${ack.maxReceiveFragment} octets at most; ${MUST_RECV_FRAG_SIZE} are the least`,
      );
      return;
    }
    this.#maxTransmit = limit;
    this.#multiplex = this.#config.multiplex !== false && (ack.flags & PFC_CONC_MPX) !== 0;
    const features = ack.results[all.length];
    if (features?.result === RESULT_NEGOTIATE_ACK) this.#features = features.reason & FEATURES_KNOWN;
    this.#state = "bound";
    this.#bindDeadline = Infinity;
    let next = 0;
    const results = this.#offers.map(({ offer, elements }) => {
      const answers = ack.results.slice(next, next + elements.length);
      next += elements.length;
      return this.#chosen(offer, elements, answers);
    });
    this.#offers = [];
    this.#events.bound?.(results, {
      associationGroup: ack.associationGroup,
      maxTransmitFragment: this.#maxTransmit,
      maxReceiveFragment: ack.maxTransmitFragment,
      secondaryAddress: ack.secondaryAddress,
      multiplex: this.#multiplex,
      features: this.#features,
    });
  }

  /** The context of an offer that the server accepted, or why there is none. */
  #chosen(offer: ContextOffer, elements: readonly ContextElement[], answers: BindAckBody["results"]): BoundContext | RpcError {
    for (const [i, element] of elements.entries()) {
      const answer = answers[i];
      if (answer?.result !== RESULT_ACCEPTANCE) continue;
      const transferSyntax: SyntaxId = element.transferSyntaxes[0]!;
      const format: NdrFormat = formatOf(transferSyntax, this.#littleEndian)!;
      return { contextId: element.contextId, abstractSyntax: offer.abstractSyntax, transferSyntax, format };
    }
    // Of several rejections the one of NDR20 says most: not to know NDR64 is common.
    const telling = elements.findIndex(({ transferSyntaxes }) => transferSyntaxes[0]!.uuid !== NDR64.uuid);
    const answer = answers[telling >= 0 ? telling : 0];
    if (answer === undefined) return new RpcError(RPC_S_UNSUPPORTED_TRANS_SYN, "local", "no transfer syntax of the offer can be sent");
    return contextError(offer.abstractSyntax, answer.result, answer.reason);
  }

  #altered(answer: BindAckBody & { callId: number }): void {
    const alteration = this.#alterations[0]!;
    if (answer.results.length !== alteration.elements.length) {
      this.#misbehaved(
        `the alter_context_resp has ${answer.results.length} results for ${alteration.elements.length} presentation contexts`,
      );
      return;
    }
    this.#alterations.shift();
    this.#altering = false;
    const chosen = this.#chosen(alteration.offer, alteration.elements, answer.results);
    if (chosen instanceof RpcError) alteration.reject(chosen);
    else alteration.resolve(chosen);
    this.#advance();
  }

  #response(
    bytes: Uint8Array,
    at: number,
    length: number,
    view: DataView,
    base: number,
    flags: number,
    littleEndian: boolean,
    callId: number,
  ): void {
    if (length < RESPONSE_HEADER_LENGTH || view.getUint16(base + at + 10, littleEndian) !== 0) {
      // A verifier would be checked here by the call's security context; there is none.
      this.#misbehaved(
        length < RESPONSE_HEADER_LENGTH ? "a response shorter than its header" : "a response with a verifier that nobody asked for",
      );
      return;
    }
    const call = this.#calls.get(callId) ?? this.#others(callId, length === RESPONSE_HEADER_LENGTH);
    if (call === undefined) return;
    const start = at + RESPONSE_HEADER_LENGTH;
    const end = at + length;
    const last = (flags & PFC_LAST_FRAG) !== 0;
    if (call.state === CALL_SENT && (flags & PFC_WHOLE) === PFC_WHOLE && call.assembly === undefined) {
      const { events } = call;
      this.#over(call);
      const looked = events.inPlace?.(bytes, start, end, littleEndian) === true;
      const stub = looked ? nothing : keep(bytes, start, end);
      if (looked) {
        // That was all.
      } else if (events.fragment === undefined) events.response(stub, littleEndian);
      else {
        events.fragment(stub, littleEndian);
        events.response(new Uint8Array(0), littleEndian);
      }
      if (this.#waiting.length > 0 || this.#alterations.length > 0) this.#advance();
      return;
    }
    if (call.state === CALL_SENDING) {
      this.#misbehaved("a response before the request was complete");
      return;
    }
    if (
      call.state === CALL_SENT &&
      !this.#fragment(call, bytes, start, end, flags, littleEndian, view.getUint32(base + at + 16, littleEndian))
    )
      return;
    if (!last) return;
    const { events, assembly, state } = call;
    this.#over(call);
    if (state === CALL_SENT)
      events.response(events.fragment === undefined ? assembly!.finish() : new Uint8Array(0), assembly!.littleEndian);
    this.#advance();
  }

  /** @returns false when the connection is over */
  #fragment(
    call: ClientCallState,
    bytes: Uint8Array,
    start: number,
    end: number,
    flags: number,
    littleEndian: boolean,
    allocHint: number,
  ): boolean {
    const first = (flags & PFC_FIRST_FRAG) !== 0;
    if (first !== (call.assembly === undefined)) {
      this.#misbehaved(first ? "a response that begins twice" : "a response that does not begin with its first fragment");
      return false;
    }
    const streamed = call.events.fragment !== undefined;
    if (call.assembly === undefined) {
      const trust = Math.max(LEAST_TRUST, TRUST - this.#held);
      call.assembly = new Assembly(streamed ? 0 : Math.min(allocHint, this.#maxResponseBytes), trust, littleEndian, call.into);
      this.#held += call.assembly.capacity;
    }
    if (streamed) {
      if (end > start) call.events.fragment!(keep(bytes, start, end), littleEndian);
      return !this.closing;
    }
    const { assembly } = call;
    const before = assembly.capacity;
    if (assembly.add(bytes, start, end, this.#maxResponseBytes)) {
      this.#held += assembly.capacity - before;
      return true;
    }
    this.abandon(call, new LimitError(`the response has more than ${this.#maxResponseBytes} octets`), this.now);
    return !this.closing;
  }

  #fault(fault: Fault): void {
    if (this.#state === "binding") {
      const words = "the server answered the bind with a fault";
      const data = { callId: fault.callId, didNotExecute: (fault.flags & PFC_DID_NOT_EXECUTE) !== 0 };
      const error = new FaultError(fault.status, words, data);
      this.#end(error, error);
      return;
    }
    const alteration = this.#altering ? this.#alterations[0] : undefined;
    if (alteration !== undefined && alteration.callId === fault.callId) {
      this.#alterations.shift();
      this.#altering = false;
      alteration.reject(
        new FaultError(fault.status, `the server refused an alter_context: ${statusWords(fault.status)}`, {
          callId: fault.callId,
          didNotExecute: true,
        }),
      );
      this.#advance();
      return;
    }
    const call = this.#calls.get(fault.callId) ?? this.#others(fault.callId, true);
    if (call === undefined) return;
    if (this.#answersOne && fault.status === nca_s_op_rng_error) this.#secondAnswer = true;
    const { events, state } = call;
    if (state === CALL_SENDING) {
      // The server will not have the rest; what of the request is not out yet stays here, and the connection can carry no other.
      if (this.#sending === call) this.#sending = undefined;
      call.outgoing = undefined;
      this.#drain();
    }
    this.#over(call);
    if (state !== CALL_ABANDONED) {
      if (forbiddenFaultStatus(fault.status)) {
        events.failed(
          new ProtocolError("server", `a fault with the status 0x${fault.status.toString(16).padStart(8, "0")}, which no server may send`),
        );
      } else {
        events.fault(fault.status, (fault.flags & PFC_DID_NOT_EXECUTE) !== 0, fault.stub.slice(), fault.callId);
      }
    }
    this.#advance();
  }

  /** The call an answer is for whose id is no call's. `empty`: the answer is a fault, or a response without stub data. */
  #others(callId: number, empty: boolean): ClientCallState | undefined {
    if (callId === 1 && !this.#multiplex && this.#lastCallId > 1) {
      // Wine's server answers every call with 1, and a bad operation number twice: by a fault, and then by another or a response without stub data.
      if (empty && this.#secondAnswer) {
        this.#secondAnswer = false;
        return undefined;
      }
      this.#answersOne = true;
      return this.#calls.any();
    }
    if (callId > this.#lastCallId) this.#misbehaved(`an answer to call ${callId}, which was not made`);
    // Else a late answer to a call that was given up.
    return undefined;
  }

  /** Nothing more will come for the call. */
  #over(call: ClientCallState): void {
    this.#calls.remove(call);
    if (call.heapIndex >= 0) this.#deadlines.remove(call);
    if (call.assembly !== undefined) this.#release(call);
    call.state = CALL_ENDED;
  }

  #release(call: ClientCallState): void {
    if (call.assembly !== undefined) this.#held -= call.assembly.capacity;
    call.assembly = undefined;
  }
}
