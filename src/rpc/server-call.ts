import type { Body } from "../ndr/codec.ts";
import type { NdrFormat } from "../ndr/types.ts";
import type { RpcError } from "../status/errors.ts";
import type { Outgoing } from "./fragments.ts";
import type { Protection } from "./protection.ts";
import type { ServerContext } from "./server-contexts.ts";
import { keep } from "./slab.ts";
import type { AssociationGroup, BoundContext, CallHandle, ClientCallEvents, NestedCall, ServerCall } from "./types.ts";

/** What a call asks of its connection. */
export interface CallOwner {
  respond(call: ServerCallState, body: Body): void;
  respondPart(call: ServerCallState, stub: Uint8Array): Promise<void>;
  fault(call: ServerCallState, status: number, didNotExecute: boolean, stub: Uint8Array | undefined): void;
  callBack(call: ServerCallState, request: NestedCall, events: ClientCallEvents, now: number): CallHandle;
}

/** One call at the server, as the connection keeps it and as the program sees it. */
export class ServerCallState implements ServerCall {
  readonly callId: number;
  readonly interface: object;
  readonly context: BoundContext;
  readonly opnum: number;
  readonly objectUuid: string | undefined;
  readonly format: NdrFormat;
  readonly responseFormat: NdrFormat;
  octets: Uint8Array | undefined;
  readonly from: number;
  readonly to: number;
  #stub: Uint8Array | undefined;
  readonly maybe: boolean;
  readonly group: AssociationGroup;
  /** Under which its request came, and its answer goes. */
  security: Protection | undefined = undefined;
  onCancel: (() => void) | undefined;
  nextFragment?: () => Promise<Uint8Array | null>;
  /** Answered, orphaned, or the connection is gone: nothing is sent for it any more. */
  settled = false;
  /** The client asked for cancellation before the program could be told. */
  cancelled = false;
  /** The peer asked for its end, whoever was told. */
  endAsked = false;
  /** The response, when it does not go out at once. */
  outgoing: Outgoing | undefined;
  readonly #owner: CallOwner;

  /**
   * @param octets where the stub data lies, from `from` to `to`
   * @param kept `octets` is memory of the call's own, not the buffer it came in
   */
  constructor(
    owner: CallOwner,
    context: ServerContext,
    group: AssociationGroup,
    callId: number,
    opnum: number,
    objectUuid: string | undefined,
    format: NdrFormat,
    maybe: boolean,
    octets: Uint8Array,
    from: number,
    to: number,
    kept: boolean,
  ) {
    this.#owner = owner;
    this.callId = callId;
    this.interface = context.interface;
    this.context = context.bound;
    this.opnum = opnum;
    this.objectUuid = objectUuid;
    this.format = format;
    this.responseFormat = context.bound.format;
    this.octets = octets;
    this.from = from;
    this.to = to;
    this.#stub = kept ? octets : undefined;
    this.maybe = maybe;
    this.group = group;
    this.onCancel = undefined;
  }

  get stubLength(): number {
    return this.to - this.from;
  }

  get stub(): Uint8Array {
    this.#stub ??= this.octets === undefined ? new Uint8Array(0) : keep(this.octets, this.from, this.to);
    return this.#stub;
  }

  consumed(): void {
    this.octets = undefined;
  }

  /** The buffer is about to be reused: what was neither copied nor consumed is copied now. */
  leaveBuffer(): void {
    if (this.octets === undefined) return;
    if (this.#stub === undefined) this.#stub = keep(this.octets, this.from, this.to);
    this.octets = undefined;
  }

  respond(body: Body): void {
    this.#owner.respond(this, body);
  }

  respondPart(stub: Uint8Array): Promise<void> {
    return this.#owner.respondPart(this, stub);
  }

  fault(status: number, options?: { didNotExecute?: boolean; stub?: Uint8Array }): void {
    this.#owner.fault(this, status, options?.didNotExecute === true, options?.stub);
  }

  callBack(call: NestedCall, events: ClientCallEvents, now: number): CallHandle {
    return this.#owner.callBack(this, call, events, now);
  }

  /** Tells the program, at most once. */
  cancel(): void {
    this.endAsked = true;
    const tell = this.onCancel;
    this.onCancel = undefined;
    if (tell === undefined) this.cancelled = true;
    else tell();
  }
}

/** Stub data of a streamed request ([in] pipes), between the connection and the program that pulls it. */
export class IncomingStream {
  /** Octets that came and were not pulled. */
  length = 0;
  #parts: Uint8Array[] = [];
  #ended = false;
  #error: RpcError | undefined;
  #waiting: { resolve: (part: Uint8Array | null) => void; reject: (error: RpcError) => void } | undefined;

  push(part: Uint8Array): void {
    if (part.length === 0) return;
    if (this.#waiting !== undefined) {
      const { resolve } = this.#waiting;
      this.#waiting = undefined;
      resolve(part);
      return;
    }
    this.#parts.push(part);
    this.length += part.length;
  }

  end(): void {
    this.#ended = true;
    this.#waiting?.resolve(null);
    this.#waiting = undefined;
  }

  fail(error: RpcError): void {
    this.#error ??= error;
    this.#parts = [];
    this.length = 0;
    this.#waiting?.reject(this.#error);
    this.#waiting = undefined;
  }

  next(): Promise<Uint8Array | null> {
    if (this.#error !== undefined) return Promise.reject(this.#error);
    const part = this.#parts.shift();
    if (part !== undefined) {
      this.length -= part.length;
      return Promise.resolve(part);
    }
    if (this.#ended) return Promise.resolve(null);
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }
}
