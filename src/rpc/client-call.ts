import type { RpcError } from "../status/errors.ts";
import type { Assembly } from "./assembly.ts";
import type { Timed } from "./deadlines.ts";
import type { Outgoing } from "./fragments.ts";
import type { Protection } from "./protection.ts";
import type { CallHandle, ClientCall, ClientCallEvents } from "./types.ts";

/** What a call asks of its connection. */
export interface ClientCallOwner {
  abandon(call: ClientCallState, error: RpcError | undefined, now: number): void;
}

/** Where a call stands. */
export const CALL_QUEUED = 0;
/** Fragments of its request are going out. */
export const CALL_SENDING = 1;
export const CALL_SENT = 2;
/** The caller has been told that it failed; the server still works on it, and its response will be read over. */
export const CALL_ABANDONED = 3;
export const CALL_ENDED = 4;

/** One call at the client: the handle the caller holds, and all that the connection keeps of it. */
export class ClientCallState implements CallHandle, Timed {
  readonly callId: number;
  readonly events: ClientCallEvents;
  readonly maybe: boolean;
  readonly contextId: number;
  readonly into: Uint8Array | undefined;
  /** Under which security context its request went. */
  security: Protection | undefined = undefined;
  state = CALL_QUEUED;
  deadline = Infinity;
  heapIndex = -1;
  assembly: Assembly | undefined = undefined;
  /** Fragments without stub data that came of the response. */
  empty = 0;
  /** The request, while it waits for its turn. */
  request: ClientCall | undefined = undefined;
  outgoing: Outgoing | undefined = undefined;
  readonly #owner: ClientCallOwner;

  constructor(owner: ClientCallOwner, callId: number, call: ClientCall, events: ClientCallEvents) {
    this.#owner = owner;
    this.callId = callId;
    this.events = events;
    this.maybe = call.maybe === true;
    this.contextId = call.context.contextId;
    this.into = call.into;
  }

  cancel(now: number, error?: RpcError): void {
    this.#owner.abandon(this, error, now);
  }
}
