import type { Fault } from "../pdu/co/fault.ts";
import { PFC_FIRST_FRAG } from "../pdu/co/header.ts";
import {
  ERROR_ACCESS_DENIED,
  nca_s_fault_cancel,
  nca_s_server_too_busy,
  nca_s_unk_if,
  RPC_S_CALL_CANCELLED,
  RPC_S_CALL_FAILED_DNE,
} from "../status/codes.ts";
import { CancelledError, RpcError } from "../status/errors.ts";
import type { CallingSecurity, CallingTerms } from "./client-binding.ts";
import { CALL_ABANDONED, CALL_SENT, type ClientCallState } from "./client-call.ts";
import { ClientCalls } from "./client-calls.ts";
import { ClientRequests } from "./client-requests.ts";
import { ClientResponses, LEAST_TRUST } from "./client-responses.ts";
import type { Output } from "./output.ts";
import type { ServingTerms } from "./server-binding.ts";
import type { ServerCallState } from "./server-call.ts";
import { ServerCalls, type ServingHost } from "./server-calls.ts";
import { ServerRequests, type ServerRequestsOwner } from "./server-requests.ts";
import { ServerResponses } from "./server-responses.ts";
import type { CallHandle, ClientCallEvents, NestedCall, ServerCall } from "./types.ts";

/** The side of a level that makes calls. */
export interface Calling {
  readonly calls: ClientCalls;
  readonly requests: ClientRequests;
  readonly responses: ClientResponses;
}

/** The side of a level that answers them. */
export interface Serving {
  readonly calls: ServerCalls;
  readonly requests: ServerRequests;
  readonly responses: ServerResponses;
}

type Level = { readonly calling: Calling; readonly serving: undefined } | { readonly calling: undefined; readonly serving: Serving };

/** What nesting asks of its connection. */
export interface NestingOwner extends ServerRequestsOwner {
  /** Time of the turn, milliseconds. */
  readonly now: number;
  /** The peer broke the protocol: the connection is over. */
  misbehaved(words: string): void;
  /** So it is where the protection of a PDU does not hold, or cannot be had. */
  broken(error: RpcError): void;
}

/** What a connection sets for the calls that are nested in its own. */
export interface NestingConfig {
  readonly maxDepth: number;
  /** Octets of the largest joined request, and of the largest joined response. */
  readonly maxRequest: number;
  readonly maxResponse: number;
  /** Milliseconds that a call that was given up has to end. */
  readonly cancelTimeoutMs: number;
  /** A server's: takes calls that are nested in its callbacks, and counts what is held. A client has no other calls than callbacks. */
  readonly host?: ServingHost | undefined;
}

/** Calls within calls of one call_id, where nothing else is configured. */
export const DEFAULT_DEPTH = 8;
/** One deeper than the deepest level there may be, so that what would go there can be answered. */
const BEYOND = 1;

/**
 * Calls within calls of the same call_id, [MS-RPCE] 3.3.1.5.9: a server calls back before it answers, the client calls the server before it answers
 * the callback, and so on. Level 0 are the connection's own calls; level 1 the callbacks, in the other direction; level 2 calls in the first
 * direction again. Every level has the machinery of a connection in its role, over the same output; what comes is for the deepest level that has a
 * call of its call_id. Levels are made when they are needed.
 */
export class Nesting {
  readonly #owner: NestingOwner;
  readonly #out: Output;
  readonly #config: NestingConfig;
  readonly #terms: ServingTerms;
  readonly #callingTerms: CallingTerms;
  readonly #levels: Level[];

  /** @param first level 0, the connection's own */
  constructor(owner: NestingOwner, out: Output, first: Calling | Serving, terms: ServingTerms, config: NestingConfig) {
    this.#owner = owner;
    this.#out = out;
    this.#config = config;
    this.#terms = terms;
    this.#callingTerms = new NestedTerms(terms);
    const level: Level =
      "table" in first.calls ? { calling: first as Calling, serving: undefined } : { calling: undefined, serving: first as Serving };
    this.#levels = [level];
  }

  /** A request of the peer that is nested is begun and not complete. */
  get receiving(): boolean {
    return this.#inner().some(({ serving }) => serving?.calls.receiving !== undefined);
  }

  /** When a call that is nested wants its time-out, milliseconds. */
  get deadline(): number {
    let next = Infinity;
    for (const { calling } of this.#inner()) if (calling !== undefined) next = Math.min(next, calling.calls.deadlines.next);
    return next;
  }

  // --- what is nested here ---

  /** The way from a level's answers to the calls within it: for the ServerResponses of level `index`. */
  nest(index: number, call: ServerCallState, request: NestedCall, events: ClientCallEvents, now: number): CallHandle {
    const refusal = this.#refusal(index, call);
    if (refusal !== undefined) {
      events.failed(refusal);
      return { cancel: () => {} };
    }
    const { calling } = this.#level(index + 1);
    const { opnum, body, timeoutMs, into } = request;
    // Under the security context of the call that it is made in: a callback has none of its own.
    const nested = { context: call.context, security: call.security, opnum, body, timeoutMs, into };
    const handle = calling!.requests.begin(nested, events, now, call.callId);
    this.#out.notify();
    return handle;
  }

  // --- what comes ---

  /**
   * A fragment of a request, as Connection.pdu has it.
   * @returns false where it is not nested in any call: it is then for level 0
   */
  request(
    bytes: Uint8Array,
    at: number,
    length: number,
    view: DataView,
    base: number,
    flags: number,
    little: boolean,
    callId: number,
  ): boolean {
    const index = this.#levelOfRequest(callId, (flags & PFC_FIRST_FRAG) !== 0);
    if (index <= 0) return false;
    const outer = this.#levels[index - 1]!.calling?.calls.table.get(callId);
    if (outer !== undefined && (outer.state < CALL_SENT || outer.assembly !== undefined)) {
      // Only while the outer call waits for its answer, of which nothing has come.
      this.#owner.misbehaved("a callback while its call does not wait for an answer");
      return true;
    }
    this.#level(index).serving!.requests.request(bytes, at, length, view, base, flags, little, callId);
    return true;
  }

  /**
   * A fragment of a response, as Connection.pdu has it.
   * @returns false where it answers no call that is nested
   */
  response(
    bytes: Uint8Array,
    at: number,
    length: number,
    view: DataView,
    base: number,
    flags: number,
    little: boolean,
    callId: number,
  ): boolean {
    const index = this.#levelOfAnswer(callId);
    if (index <= 0) return false;
    this.#levels[index]!.calling!.responses.response(bytes, at, length, view, base, flags, little, callId);
    return true;
  }

  /**
   * Checks a fault that is protected, before it is decoded.
   * @returns false where that ended the connection
   */
  openFault(bytes: Uint8Array, callId: number): boolean {
    const index = this.#levelOfAnswer(callId);
    return index <= 0 || this.#levels[index]!.calling!.responses.openFault(bytes);
  }

  /** @returns false where it answers no call that is nested */
  fault(fault: Fault): boolean {
    const index = this.#levelOfAnswer(fault.callId);
    if (index <= 0) return false;
    this.#levels[index]!.calling!.responses.fault(fault);
    return true;
  }

  /** The peer asks for the end of the deepest of its calls whose end was not asked for. */
  cancel(callId: number): void {
    for (let index = this.#levels.length - 1; index >= 0; index--) {
      const serving = this.#levels[index]!.serving;
      const call = serving?.calls.active.get(callId);
      if (serving === undefined || call?.endAsked === true) continue;
      if (call === undefined && index > 0) continue;
      serving.calls.cancel(callId);
      this.abandoned(index, callId);
      return;
    }
  }

  /** A call of level `index` was given up or is to end: callbacks within it are told, and what they called in turn. */
  abandoned(index: number, callId: number): void {
    const inner = this.#levels[index + 1];
    if (inner === undefined) return;
    if (inner.serving !== undefined) {
      inner.serving.calls.active.get(callId)?.cancel();
      this.abandoned(index + 1, callId);
      return;
    }
    const call = inner.calling.calls.table.get(callId);
    if (call !== undefined)
      inner.calling.requests.abandon(call, new CancelledError(RPC_S_CALL_CANCELLED, "signal", CALLER_GONE), this.#owner.now);
  }

  /** A call of level `index` is over: so is all within it, and nothing is sent for it. */
  over(index: number, callId: number): void {
    for (const level of this.#levels.slice(index + 1)) {
      level.calling?.requests.drop(callId, new CancelledError(RPC_S_CALL_CANCELLED, "signal", OUTER_OVER));
      if (level.serving !== undefined) forget(level.serving, callId, this.#config.host);
    }
  }

  // --- the machine's other turns ---

  pump(): void {
    for (const { calling, serving } of this.#inner()) {
      calling?.requests.pump();
      serving?.responses.pump();
    }
  }

  timeout(now: number): void {
    for (const { calling } of this.#inner()) calling?.requests.timeout(now);
  }

  /** The connection is over: everybody is told, and nothing is sent. */
  end(failure: RpcError): void {
    const levels = this.#levels.splice(1);
    for (const { calling, serving } of levels) {
      if (calling !== undefined) {
        calling.requests.end();
        for (const { events } of calling.calls.end()) events.failed(failure);
        const words = "the connection ended before the callback was sent";
        calling.requests.failWaiting(new RpcError(RPC_S_CALL_FAILED_DNE, failure.party, words, { cause: failure }));
      }
      if (serving !== undefined) {
        serving.responses.end(failure);
        serving.calls.end(failure);
      }
    }
  }

  #inner(): readonly Level[] {
    return this.#levels.length === 1 ? none : this.#levels.slice(1);
  }

  #refusal(index: number, call: ServerCallState): RpcError | undefined {
    if (call.settled || call.outgoing !== undefined)
      return new RpcError(RPC_S_CALL_FAILED_DNE, "local", "a call can be called back for only until it is answered, or its caller is gone");
    if (call.endAsked) return new CancelledError(RPC_S_CALL_CANCELLED, "signal", CALLER_GONE);
    const { serving } = this.#levels[index]!;
    if (serving?.calls.isReceiving(call))
      return new RpcError(RPC_S_CALL_FAILED_DNE, "local", "the request has not come whole: its [in] pipes are to be read first");
    if (index + 1 > this.#config.maxDepth)
      return new RpcError(nca_s_server_too_busy, "local", `calls are nested ${this.#config.maxDepth} deep at most`);
    return undefined;
  }

  /** Where a request belongs; 0 or less for none of the nested levels. */
  #levelOfRequest(callId: number, first: boolean): number {
    for (let index = this.#levels.length - 1; index >= 0; index--) {
      const { calling, serving } = this.#levels[index]!;
      if (calling !== undefined) {
        if (calling.calls.table.get(callId) !== undefined) return index + 1;
      } else if (serving.calls.active.get(callId) !== undefined || (!first && serving.calls.expects(callId))) return index;
    }
    return -1;
  }

  /** The deepest level whose call this answers; -1 for none. */
  #levelOfAnswer(callId: number): number {
    for (let index = this.#levels.length - 1; index >= 0; index--) {
      const call = this.#levels[index]!.calling?.calls.table.get(callId);
      if (call !== undefined) return index;
    }
    return -1;
  }

  #level(index: number): Level {
    while (this.#levels.length <= index) this.#levels.push(this.#make(this.#levels.length));
    return this.#levels[index]!;
  }

  #make(index: number): Level {
    const outer = this.#levels[index - 1]!;
    // From now on levels have something within them.
    (outer.calling ?? outer.serving!).calls.onOver = (callId) => this.over(index - 1, callId);
    const { maxRequest, maxResponse, cancelTimeoutMs, host } = this.#config;
    if (outer.serving !== undefined) {
      const calls = new ClientCalls();
      calls.hold = bounds(host).hold;
      const owner = this.#owner;
      const requestsOwner = {
        get now() {
          return owner.now;
        },
        draining: () => {},
        abandoned: (callId: number) => this.abandoned(index, callId),
      };
      const requests = new ClientRequests(
        requestsOwner,
        this.#out,
        this.#callingTerms,
        calls,
        true,
        cancelTimeoutMs,
        index === 1 ? "leave" : "ask",
      );
      // A server believes none of its many clients.
      const trust = host === undefined ? undefined : LEAST_TRUST;
      const responses = new ClientResponses(this.#owner, this.#callingTerms, calls, requests, maxResponse, trust);
      return { calling: { calls, requests, responses }, serving: undefined };
    }
    const own: ServingHost = { ...bounds(host), dispatch: (call) => this.#dispatch(index, call) };
    const calls = new ServerCalls(own, this.#out, this.#terms);
    const responses = new ServerResponses(this.#owner, this.#out, this.#terms, calls, own, (call, request, events, now) =>
      this.nest(index, call, request, events, now),
    );
    const requests = new ServerRequests(this.#owner, { maxRequestBytes: maxRequest }, own, this.#out, this.#terms, calls, responses);
    return { calling: undefined, serving: { calls, requests, responses } };
  }

  /** A nested request is complete. */
  #dispatch(index: number, call: ServerCall): void {
    const outer = this.#levels[index - 1]?.calling?.calls.table.get(call.callId);
    if (outer === undefined) {
      // The call it belonged to is over: nobody waits for an answer.
      forget(this.#levels[index]!.serving!, call.callId, this.#config.host);
      return;
    }
    const own = this.#levels[index]!.serving!.calls.active.get(call.callId);
    // What needs no verifier has none that could name its context.
    if (own !== undefined && own.security === undefined && outer.security?.protects === false) own.security = outer.security;
    const { host, maxDepth } = this.#config;
    const take = host === undefined ? outer.events.callback : host.dispatch.bind(host);
    const refusal = refuse(outer, call, index >= maxDepth + BEYOND);
    if (refusal !== undefined || take === undefined) call.fault(refusal ?? nca_s_unk_if, { didNotExecute: true });
    else take(call);
  }
}

const none: readonly Level[] = [];
const CALLER_GONE = "the call that this one is nested in was given up, or its caller is gone";
const OUTER_OVER = "the call that this one is nested in is over";

/** Why a nested call is not taken: the status of the fault. */
function refuse(outer: ClientCallState, call: ServerCall, tooDeep: boolean): number | undefined {
  if (outer.state >= CALL_ABANDONED) return nca_s_fault_cancel;
  if (tooDeep) return nca_s_server_too_busy;
  // Nobody else is let in by the back door.
  if (outer.security !== call.security) return ERROR_ACCESS_DENIED;
  // What is called back has the presentation context of the call that it is made in, [MS-RPCE] 3.3.1.5.9.
  return outer.contextId === call.context.contextId ? undefined : nca_s_unk_if;
}

function bounds(host: ServingHost | undefined): Omit<ServingHost, "dispatch"> {
  if (host === undefined) return {};
  return {
    admit: () => host.admit === undefined || host.admit(),
    hold: (octets) => host.hold === undefined || host.hold(octets),
    notice: (kind, words) => host.notice?.(kind, words),
  };
}

/** What there is of a call that came is thrown away: the program is told, and nothing is sent. */
function forget(serving: Serving, callId: number, host: ServingHost | undefined): void {
  serving.requests.orphaned(callId);
  const { receiving } = serving.calls;
  if (receiving?.callId !== callId) return;
  host?.hold?.(-(receiving.assembly?.length ?? 0));
  serving.calls.receiving = undefined;
  serving.calls.discarding = callId;
  serving.calls.discardedSecurity = receiving.security;
}

/** Calls that are nested have the association's terms and negotiate nothing. */
class NestedTerms implements CallingTerms {
  readonly multiplex = true;
  readonly features = 0;
  answersOne = false;
  readonly altering = false;
  readonly alterations = false;
  readonly lockstep = false;
  readonly #terms: ServingTerms;

  constructor(terms: ServingTerms) {
    this.#terms = terms;
  }

  get maxTransmit(): number {
    return this.#terms.maxTransmit;
  }

  get security(): CallingSecurity | undefined {
    return this.#terms.security;
  }

  sendAlteration(): void {}

  failWaiting(): void {}
}
