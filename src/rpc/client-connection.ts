import { copied } from "../bytes/copied.ts";
import { type AlterContextResponse, decodeAlterContextResponse } from "../pdu/co/alter-context-response.ts";
import { type BindAck, decodeBindAck } from "../pdu/co/bind-ack.ts";
import { decodeBindNak } from "../pdu/co/bind-nak.ts";
import { FEATURE_SECURITY_CONTEXT_MULTIPLEXING } from "../pdu/co/bind-time-features.ts";
import { decodeCancel } from "../pdu/co/cancel.ts";
import { decodeFault } from "../pdu/co/fault.ts";
import {
  HEADER_LENGTH,
  PFC_DID_NOT_EXECUTE,
  PFC_SUPPORT_HEADER_SIGN,
  PTYPE_ALTER_CONTEXT_RESP,
  PTYPE_BIND_ACK,
  PTYPE_BIND_NAK,
  PTYPE_CO_CANCEL,
  PTYPE_FAULT,
  PTYPE_REQUEST,
  PTYPE_RESPONSE,
  PTYPE_SHUTDOWN,
  representationProblem,
} from "../pdu/co/header.ts";
import {
  RPC_S_CALL_CANCELLED,
  RPC_S_CALL_FAILED,
  RPC_S_CALL_FAILED_DNE,
  RPC_S_INVALID_BINDING,
  RPC_S_SERVER_UNAVAILABLE,
} from "../status/codes.ts";
import { CancelledError, FaultError, ProtocolError, RpcError } from "../status/errors.ts";
import { SecurityError } from "../status/security-error.ts";
import { type BindOutcome, ClientBinding, DEFAULT_BIND_TIMEOUT } from "./client-binding.ts";
import { ClientCalls } from "./client-calls.ts";
import { ClientRequests, type ClientRequestsOwner } from "./client-requests.ts";
import { ClientResponses, type ClientResponsesOwner } from "./client-responses.ts";
import { ClientSecurity, Handshake, type LegCarrier } from "./client-security.ts";
import { Connection, formatOf } from "./connection.ts";
import { DEFAULT_DEPTH, Nesting, type NestingOwner } from "./nesting.ts";
import type { Protection } from "./protection.ts";
import { nakError } from "./rejections.ts";
import type { ServingTerms } from "./server-binding.ts";
import type {
  AssociationGroup,
  BoundContext,
  CallHandle,
  ClientCall,
  ClientCallEvents,
  ClientConnectionConfig,
  ClientConnectionEvents,
  ConnectionSecurity,
  ContextOffer,
  SecurityOffer,
} from "./types.ts";

const DEFAULT_RESPONSE_BYTES = 256 * 1024 * 1024;
const DEFAULT_CALLBACK_BYTES = 64 * 1024 * 1024;
const overAlready: CallHandle = { cancel: () => {} };

/** The client's end of a connection ([C706] 9.3.4 and chapter 11, [MS-RPCE] 3.3.2): its states, and which part each PDU is for. */
export class ClientConnection extends Connection implements ClientRequestsOwner, ClientResponsesOwner, NestingOwner {
  readonly #config: ClientConnectionConfig;
  readonly #events: ClientConnectionEvents;
  readonly #binding: ClientBinding;
  readonly #calls = new ClientCalls();
  readonly #requests: ClientRequests;
  readonly #responses: ClientResponses;
  /** There once something was nested. */
  #nesting: Nesting | undefined;
  #group: AssociationGroup | undefined;
  #held = 0;
  #state: "new" | "binding" | "bound" | "ended" = "new";
  /** Security contexts that are being built, and when each must have been. */
  readonly #handshakes = new Map<Handshake, number>();
  /** That of the bind. */
  #handshake: Handshake | undefined;
  /** What the bind_ack said, until the security context stands. */
  #ack: BindOutcome | undefined;

  constructor(config: ClientConnectionConfig, events: ClientConnectionEvents) {
    super();
    this.#config = config;
    this.#events = events;
    const littleEndian = config.littleEndian ?? true;
    this.#binding = new ClientBinding(config, littleEndian, this.out);
    this.#requests = new ClientRequests(this, this.out, this.#binding, this.#calls, littleEndian, config.cancelTimeoutMs ?? 1_000);
    const maxOctets = config.maxResponseBytes ?? DEFAULT_RESPONSE_BYTES;
    this.#responses = new ClientResponses(this, this.#binding, this.#calls, this.#requests, maxOctets);
  }

  /**
   * Binds. `events.bound` or `events.closed` tells how it went: with `security`, when the context stands as far as the client can see.
   * @param now milliseconds of the driver's clock
   * @param security under which calls are made that name no other; the connection closes it when it ends
   */
  start(offers: readonly ContextOffer[], now: number, security?: SecurityOffer): void {
    this.now = now;
    if (this.#state !== "new") throw new RpcError(RPC_S_INVALID_BINDING, "local", "the connection was started before");
    this.#state = "binding";
    this.#binding.begin(now);
    if (security === undefined) this.#binding.bind(offers, this.#requests.nextCallId(), now);
    else this.#bindSecurely(offers, security);
    this.out.notify();
  }

  /** That of the bind, once it stands. */
  get security(): ConnectionSecurity | undefined {
    return this.#binding.security?.default;
  }

  /**
   * Builds another security context on the bound connection ([MS-RPCE] 3.3.1.5.4); calls name it by `ClientCall.security`.
   * @returns rejects with what the context or the server says against it, and with what ended the connection when it ends
   */
  authenticate(offer: SecurityOffer, now: number): Promise<ConnectionSecurity> {
    this.now = now;
    const refusal = this.#refusal() ?? this.#oneTooMany();
    if (refusal !== undefined) {
      offer.context.close();
      return Promise.reject(refusal);
    }
    return new Promise((resolve, reject) => this.#authenticate(offer, resolve, reject));
  }

  /**
   * Negotiates another presentation context on the bound connection.
   * @returns rejects with a BindError when the server does not accept it, and with what ended the connection when it ends
   */
  alterContext(offer: ContextOffer, now: number): Promise<BoundContext> {
    this.now = now;
    const refusal = this.#refusal();
    if (refusal !== undefined) return Promise.reject(refusal);
    const altered = this.#binding.alter(offer, this.#requests.nextCallId(), now);
    this.#requests.advance();
    this.out.notify();
    return altered;
  }

  /**
   * Sends a call, or queues it where the connection takes one at a time.
   * @returns the handle that cancels it
   * @throws what `call.body.write` throws
   */
  call(call: ClientCall, events: ClientCallEvents, now: number): CallHandle {
    this.now = now;
    const refusal = this.#refusal();
    if (refusal !== undefined) {
      events.failed(refusal);
      return overAlready;
    }
    const handle = this.#requests.begin(call, events, now);
    this.out.notify();
    return handle;
  }

  /** Fails what is under way and closes once what was written is out. */
  close(now: number): void {
    this.now = now;
    this.#end(undefined, new CancelledError(RPC_S_CALL_CANCELLED, "signal", "the connection was closed"));
  }

  /** Calls sent and not answered, those given up included. */
  get callsInFlight(): number {
    return this.#calls.table.size;
  }

  /** Pipes that the program does not read as fast as they come: one more, or one less. */
  hold(pipes: 1 | -1): void {
    this.#held += pipes;
    this.out.onOutput?.();
  }

  /** Nothing else is waited for than pipes that nobody reads: reading may stop. */
  get saturated(): boolean {
    return this.#held > 0 && this.#held === this.#calls.table.size && this.#requests.waiting === 0 && !this.#binding.alterations;
  }

  get deadline(): number {
    let next = Infinity;
    if (this.#handshakes.size > 0) for (const deadline of this.#handshakes.values()) next = Math.min(next, deadline);
    return Math.min(next, this.#binding.deadline, this.#calls.deadlines.next, this.#nesting?.deadline ?? Infinity);
  }

  get wantsClose(): boolean {
    if (this.closing) return true;
    const { draining, waiting } = this.#requests;
    return draining && this.#calls.table.size === 0 && waiting === 0 && !this.#binding.alterations;
  }

  override receive(bytes: Uint8Array, now: number): void {
    if (this.#state === "ended") return;
    super.receive(bytes, now);
    this.out.notify();
  }

  ended(error: RpcError | undefined, now: number): void {
    this.now = now;
    if (this.#state === "ended") return;
    const bound = this.#state === "bound";
    const early =
      this.#ack === undefined ? "before the bind was answered" : "in the middle of the authentication, after the bind was answered";
    const words = bound ? "the server closed the connection" : `the server accepted the connection and closed it ${early}`;
    const failure = error ?? new RpcError(bound ? RPC_S_CALL_FAILED : RPC_S_SERVER_UNAVAILABLE, "server", words);
    const idle = bound && this.#calls.table.size === 0 && this.#requests.waiting === 0;
    this.#end(idle ? error : failure, failure);
    this.out.drop();
  }

  timeout(now: number): void {
    this.now = now;
    if (now >= this.#binding.deadline) {
      const error = this.#binding.timeoutError;
      this.#end(error, error);
      return;
    }
    for (const [handshake, deadline] of this.#handshakes) {
      if (now < deadline) continue;
      handshake.fail(new CancelledError(RPC_S_SERVER_UNAVAILABLE, "timeout", "the authentication did not come to its end in time"));
      if (this.closing) return;
    }
    this.#requests.timeout(now);
    this.#nesting?.timeout(now);
    this.out.notify();
  }

  /** A client never has PDUs wait: what its contexts ask somebody else for concerns no other. */
  protected overrun(): void {}

  protected pump(): void {
    this.#requests.pump();
    this.#nesting?.pump();
  }

  // --- what the server sends ---

  protected acceptable(bytes: Uint8Array, at: number, length: number): boolean {
    if (bytes[at] === 5 && length >= HEADER_LENGTH) return true;
    this.misbehaved(bytes[at] === 5 ? `frag_length ${length} is less than a header` : NOT_OURS);
    return false;
  }

  protected pdu(bytes: Uint8Array, at: number, length: number, view: DataView, base: number): void {
    const word = view.getUint32(base + at);
    const first = bytes[at + 4]!;
    if (word >>> 24 !== 5 || (first !== 0x10 && first !== 0) || bytes[at + 5] !== 0) {
      const words = word >>> 24 === 5 ? representationProblem(first, bytes[at + 5]!) : NOT_OURS;
      this.misbehaved(words ?? "reserved bits in the data representation");
      return;
    }
    const littleEndian = first !== 0;
    const ptype = (word >>> 8) & 0xff;
    if (ptype === PTYPE_RESPONSE && this.#state === "bound") {
      const callId = view.getUint32(base + at + 12, littleEndian);
      if (this.#nesting?.response(bytes, at, length, view, base, word & 0xff, littleEndian, callId) === true) return;
      this.#responses.response(bytes, at, length, view, base, word & 0xff, littleEndian, callId);
      return;
    }
    if (ptype === PTYPE_REQUEST && this.#state === "bound") {
      const callId = view.getUint32(base + at + 12, littleEndian);
      if (this.#within(callId)?.request(bytes, at, length, view, base, word & 0xff, littleEndian, callId) === true) return;
      // One for a call that is over crossed its end; nobody waits for an answer.
      if (callId > this.#requests.lastCallId) this.misbehaved(`a callback for call ${callId}, which was not made`);
      return;
    }
    try {
      this.#other(ptype, new Uint8Array(bytes.buffer, base + at, length));
    } catch (error) {
      if (!(error instanceof RpcError)) throw error;
      if (error instanceof ProtocolError || error instanceof SecurityError) this.#end(error, error);
      else this.misbehaved(error.words);
    }
  }

  /** @throws RpcError when the server breaks the protocol */
  #other(ptype: number, bytes: Uint8Array): void {
    if (ptype === PTYPE_FAULT) this.#fault(bytes);
    else if (ptype === PTYPE_BIND_ACK && this.#state === "binding" && this.#ack === undefined) this.#bindAck(decodeBindAck(bytes));
    else if (ptype === PTYPE_BIND_NAK) {
      const { reason, versions, extendedError } = decodeBindNak(bytes);
      const error = nakError(reason, versions, extendedError === undefined ? undefined : copied(extendedError));
      this.#end(error, error);
    } else if (ptype === PTYPE_ALTER_CONTEXT_RESP && this.#binding.altering) {
      this.#binding.altered(decodeAlterContextResponse(bytes));
      this.#requests.advance();
    } else if (ptype === PTYPE_SHUTDOWN && this.#state === "bound") {
      this.#requests.drain();
      this.#requests.failWaiting(new RpcError(RPC_S_CALL_FAILED_DNE, "server", "the server is shutting the connection down"));
    } else if (ptype === PTYPE_CO_CANCEL && this.#nesting !== undefined) this.#nesting.cancel(decodeCancel(bytes).callId);
    else this.misbehaved(`PTYPE ${ptype} out of place`);
  }

  #bindAck(ack: BindAck): void {
    this.#ack = this.#binding.accept(ack);
    this.#group = { id: ack.associationGroup };
    if (this.#handshake === undefined) this.#bound();
    else {
      this.#binding.security!.agreed((ack.flags & PFC_SUPPORT_HEADER_SIGN) !== 0);
      this.#handshake.answered(ack.auth);
    }
  }

  #bound(): void {
    const { results, info } = this.#ack!;
    this.#state = "bound";
    this.#events.bound?.(results, info);
  }

  /** @throws DecodeError; SecurityError where it is protected, and that does not hold */
  #fault(bytes: Uint8Array): void {
    if (this.#state === "bound" && !this.#responses.openFault(bytes)) return;
    const fault = decodeFault(bytes);
    if (this.#state === "binding" && !this.#binding.altering) {
      const data = { callId: fault.callId, didNotExecute: (fault.flags & PFC_DID_NOT_EXECUTE) !== 0, stub: copied(fault.stub) };
      const error = new FaultError(fault.status, "the server answered the bind with a fault", data);
      this.#end(error, error);
      return;
    }
    if (this.#binding.refused(fault)) this.#requests.advance();
    else if (this.#nesting?.fault(fault) !== true) this.#responses.fault(fault);
  }

  // --- security contexts ---

  #secure(offer: SecurityOffer): ClientSecurity {
    this.#binding.security ??= new ClientSecurity(offer.headerSigning !== false);
    return this.#binding.security;
  }

  #bindSecurely(offers: readonly ContextOffer[], offer: SecurityOffer): void {
    const security = this.#secure(offer);
    const protection = security.add(offer.context);
    const fail = (error: RpcError) => this.#end(error, error);
    const deadline = this.#binding.deadline;
    this.#handshake = this.#build(protection, deadline, undefined, {
      first: (auth) => this.#binding.bind(offers, this.#requests.nextCallId(), this.now, auth, security.offers(protection)),
      established: () => {
        security.default = protection;
        this.#bound();
      },
      failed: fail,
    });
    this.#handshake.begin();
  }

  #authenticate(offer: SecurityOffer, resolve: (security: ConnectionSecurity) => void, reject: (error: RpcError) => void): void {
    let protection: Protection;
    const security = this.#secure(offer);
    try {
      protection = security.add(offer.context);
    } catch (error) {
      reject(error as RpcError);
      return;
    }
    const callId = this.#requests.nextCallId();
    const deadline = this.now + (this.#config.bindTimeoutMs ?? DEFAULT_BIND_TIMEOUT);
    const handshake = this.#build(protection, deadline, callId, {
      first: (auth) => {
        const signs = security.offers(protection);
        const answered = (answer: AlterContextResponse) => {
          security.agreed((answer.flags & PFC_SUPPORT_HEADER_SIGN) !== 0);
          handshake.answered(answer.auth);
        };
        this.#binding.alterSecurity(auth, callId, deadline, signs, answered, (error) => handshake.fail(error));
      },
      established: () => resolve(protection),
      failed: reject,
    });
    handshake.begin();
  }

  /** The ways of all tokens but the first one. */
  #build(
    protection: Protection,
    deadline: number,
    callId: number | undefined,
    ends: Pick<LegCarrier, "first" | "established" | "failed">,
  ): Handshake {
    const binding = this.#binding;
    const fail = (error: RpcError) => handshake.fail(error);
    const go = (write: () => void) => {
      try {
        write();
      } catch (error) {
        if (!(error instanceof RpcError)) throw error;
        fail(error);
        return;
      }
      this.#requests.advance();
      this.out.notify();
    };
    const handshake = new Handshake(protection, {
      first: (auth) => go(() => ends.first(auth)),
      next: (auth) => go(() => binding.alterSecurity(auth, callId, deadline, false, ({ auth: token }) => handshake.answered(token), fail)),
      last: (auth, sent) => go(() => binding.auth3(auth, callId, deadline, sent, fail)),
      established: () => {
        this.#handshakes.delete(handshake);
        if (protection.context.lockstep === true) {
          binding.lockstep = true;
          binding.multiplex = false;
        }
        ends.established();
        this.out.notify();
      },
      failed: (error) => {
        this.#handshakes.delete(handshake);
        ends.failed(error);
        this.out.notify();
      },
    });
    this.#handshakes.set(handshake, deadline);
    return handshake;
  }

  /** Further security contexts have to be negotiated, [MS-RPCE] 3.3.1.5.4; the first one has not. */
  #oneTooMany(): RpcError | undefined {
    const { security, features } = this.#binding;
    if (security === undefined || security.size === 0 || (features & FEATURE_SECURITY_CONTEXT_MULTIPLEXING) !== 0) return undefined;
    return new RpcError(RPC_S_INVALID_BINDING, "server", "the server takes one security context on a connection");
  }

  // --- the end ---

  draining(): void {
    this.#events.draining?.();
  }

  abandoned(callId: number): void {
    this.#nesting?.abandoned(0, callId);
  }

  faultAndClose(_callId: number, _contextId: number, _status: number, _flags: number, words: string): void {
    this.misbehaved(words);
  }

  #within(callId: number): Nesting | undefined {
    if (this.#nesting !== undefined || this.#calls.table.get(callId) === undefined) return this.#nesting;
    const config = this.#config;
    const own = { calls: this.#calls, requests: this.#requests, responses: this.#responses };
    this.#nesting = new Nesting(this, this.out, own, this.#callbackTerms(), {
      maxDepth: config.maxCallbackDepth ?? DEFAULT_DEPTH,
      maxRequest: config.maxCallbackBytes ?? DEFAULT_CALLBACK_BYTES,
      maxResponse: config.maxResponseBytes ?? DEFAULT_RESPONSE_BYTES,
      cancelTimeoutMs: config.cancelTimeoutMs ?? 1_000,
    });
    return this.#nesting;
  }

  /** A callback comes in the presentation context of its call; it is answered little-endian, whatever our requests are. */
  #callbackTerms(): ServingTerms {
    const binding = this.#binding;
    const group = () => this.#group;
    return {
      get maxTransmit() {
        return binding.maxTransmit;
      },
      multiplex: true,
      get group() {
        return group();
      },
      get security() {
        return binding.security;
      },
      contexts: {
        get: (contextId) => {
          const bound = binding.context(contextId);
          return bound && { interface: bound.abstractSyntax, bound: { ...bound, format: formatOf(bound.transferSyntax, true)! } };
        },
      },
    };
  }

  misbehaved(words: string): void {
    const error = new ProtocolError("server", words);
    this.#end(error, error);
  }

  broken(error: RpcError): void {
    this.#end(error, error);
  }

  #refusal(): RpcError | undefined {
    if (this.#state === "bound" && !this.#requests.draining) return undefined;
    if (this.#state === "new" || this.#state === "binding")
      return new RpcError(RPC_S_INVALID_BINDING, "local", "the connection is not bound yet");
    return new RpcError(RPC_S_CALL_FAILED_DNE, "local", "the connection takes no more calls");
  }

  /** The connection is over: everybody is told. */
  #end(closed: RpcError | undefined, failure: RpcError): void {
    if (this.#state === "ended") return;
    const unbound = this.#state !== "bound";
    this.stopReading();
    this.#state = "ended";
    for (const handshake of [...this.#handshakes.keys()]) handshake.fail(failure);
    this.#binding.security?.end();
    this.#requests.end();
    this.#binding.end(failure);
    this.#nesting?.end(failure);
    for (const { events } of this.#calls.end()) events.failed(failure);
    const words = "the connection ended before the call was sent";
    this.#requests.failWaiting(new RpcError(RPC_S_CALL_FAILED_DNE, failure.party, words, { cause: failure }));
    this.#events.closed?.(closed ?? (unbound ? failure : undefined));
    this.out.notify();
  }
}

const NOT_OURS = "what came is not a PDU of RPC version 5";
