import { copied } from "../bytes/copied.ts";
import type { Body } from "../ndr/codec.ts";
import { encodeFault, FAULT_EXTENDED_ERROR, FAULT_HEADER_LENGTH } from "../pdu/co/fault.ts";
import { PFC_DID_NOT_EXECUTE, PFC_WHOLE, PTYPE_RESPONSE, writeHeader } from "../pdu/co/header.ts";
import { RESPONSE_HEADER_LENGTH } from "../pdu/co/response.ts";
import { nca_s_fault_remote_no_memory, nca_s_fault_unspec, RPC_S_CALL_CANCELLED } from "../status/codes.ts";
import { RpcError } from "../status/errors.ts";
import { HIGH_WATER } from "./connection.ts";
import { forbiddenFaultStatus } from "./forbidden-status.ts";
import { Outgoing } from "./fragments.ts";
import { borrow, giveBack } from "./memory.ts";
import type { Output } from "./output.ts";
import type { ServingTerms } from "./server-binding.ts";
import type { CallOwner, ServerCallState } from "./server-call.ts";
import type { ServerCalls, ServingHost } from "./server-calls.ts";
import type { CallHandle, ClientCallEvents, NestedCall } from "./types.ts";

/** Makes a call within a call. */
export type Nest = (call: ServerCallState, request: NestedCall, events: ClientCallEvents, now: number) => CallHandle;

/** What answering asks of its connection. */
export interface ServerResponsesOwner {
  /** A response cannot be protected: the connection is over. */
  broken(error: RpcError): void;
}

/** The responses and faults of a server, in fragments where they are large ([C706] 12.6.4.10, 12.6.4.7). */
export class ServerResponses implements CallOwner {
  readonly #owner: ServerResponsesOwner;
  readonly #out: Output;
  readonly #binding: ServingTerms;
  readonly #calls: ServerCalls;
  readonly #host: ServingHost;
  readonly #nest: Nest;
  /** Responses that wait for room, and pipes. */
  #outgoing: Outgoing[] = [];
  #roomWaiters: { resolve: () => void; reject: (error: RpcError) => void }[] = [];

  constructor(owner: ServerResponsesOwner, out: Output, binding: ServingTerms, calls: ServerCalls, host: ServingHost, nest: Nest) {
    this.#owner = owner;
    this.#out = out;
    this.#binding = binding;
    this.#calls = calls;
    this.#host = host;
    this.#nest = nest;
  }

  /** Is there nothing that waits for room? */
  get allOut(): boolean {
    return this.#outgoing.length === 0;
  }

  respond(call: ServerCallState, body: Body): void {
    if (call.settled) return;
    const size = body.size;
    const { security } = call;
    const length = RESPONSE_HEADER_LENGTH + size + (security === undefined ? 0 : security.tail(size));
    if (call.outgoing !== undefined || length > this.#binding.maxTransmit || call.maybe) {
      this.#respondLater(call, body);
      return;
    }
    const out = this.#out;
    const at = out.reserve(length);
    const view = out.view;
    try {
      body.write(out.bytes, at + RESPONSE_HEADER_LENGTH);
    } catch (error) {
      out.cancel(length);
      throw error;
    }
    writeHeader(view, at, true, PTYPE_RESPONSE, PFC_WHOLE, length, security === undefined ? 0 : security.authLength, call.callId);
    view.setUint32(at + 16, size, true);
    view.setUint32(at + 20, contextIdOf(call), true);
    if (security !== undefined) {
      try {
        security.protect(out.bytes, view, at, at + RESPONSE_HEADER_LENGTH, size, true);
      } catch (error) {
        out.cancel(length);
        this.#broken(error);
        return;
      }
    }
    this.#settle(call);
  }

  respondPart(call: ServerCallState, stub: Uint8Array): Promise<void> {
    if (call.settled) return Promise.reject(new RpcError(RPC_S_CALL_CANCELLED, "client", "the client does not want the response any more"));
    if (call.maybe) return Promise.resolve();
    call.outgoing ??= this.#open(call);
    // A copy, because what is not a whole fragment waits and the program may write into its buffer again.
    call.outgoing.add(copied(stub));
    this.pump();
    this.#out.notify();
    if (this.#out.waiting < HIGH_WATER) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.#roomWaiters.push({ resolve, reject });
    });
  }

  fault(call: ServerCallState, status: number, didNotExecute: boolean, stub: Uint8Array | undefined): void {
    if (call.settled) return;
    if (call.outgoing !== undefined) this.#forget(call);
    if (this.#calls.isReceiving(call)) this.#calls.readOver(new RpcError(status, "local", "the call was ended with a fault"));
    if (!call.maybe) this.sendFault(call.callId, call.context.contextId, status, didNotExecute ? PFC_DID_NOT_EXECUTE : 0, stub);
    this.#settle(call);
  }

  callBack(call: ServerCallState, request: NestedCall, events: ClientCallEvents, now: number): CallHandle {
    return this.#nest(call, request, events, now);
  }

  /** A fault that may be no call's. */
  sendFault(callId: number, contextId: number, status: number, flags: number, stub?: Uint8Array): void {
    // Extended error information that does not fit into the one fragment that a fault has is left out.
    const data = stub === undefined || FAULT_HEADER_LENGTH + stub.length > this.#binding.maxTransmit ? new Uint8Array(0) : stub;
    this.#out.append(
      encodeFault({
        kind: "fault",
        flags: PFC_WHOLE | flags,
        callId,
        littleEndian: true,
        allocHint: FAULT_HEADER_LENGTH + data.length,
        contextId,
        cancelCount: 0,
        faultFlags: data.length > 0 ? FAULT_EXTENDED_ERROR : 0,
        status: forbiddenFaultStatus(status) === undefined ? status : nca_s_fault_unspec,
        stub: data,
      }),
    );
    this.#out.notify();
  }

  /** The client will not look at the response. One that has begun is ended, because it still has to be read over; another is not sent. */
  orphaned(call: ServerCallState): void {
    call.settled = true;
    const { outgoing } = call;
    if (outgoing === undefined) return;
    if (outgoing.untouched) this.#forget(call);
    else {
      outgoing.ended = true;
      this.pump();
    }
  }

  /** Writes more of what waits for room. */
  pump(): void {
    const out = this.#out;
    while (this.#outgoing.length > 0 && out.waiting < HIGH_WATER) {
      const outgoing = this.#outgoing.find((candidate) => candidate.ready);
      if (outgoing === undefined) break;
      try {
        outgoing.next(out);
      } catch (error) {
        this.#broken(error);
        return;
      }
      if (!outgoing.done) continue;
      this.#outgoing.splice(this.#outgoing.indexOf(outgoing), 1);
      this.#letGo(outgoing);
    }
    if (this.#roomWaiters.length > 0 && out.waiting < HIGH_WATER) for (const { resolve } of this.#takeWaiters()) resolve();
  }

  /** The connection is over. */
  end(gone: RpcError): void {
    this.#outgoing = [];
    for (const { reject } of this.#takeWaiters()) reject(gone);
  }

  #respondLater(call: ServerCallState, body: Body): void {
    const { size } = body;
    // A client that asks for much and reads nothing makes the server keep it all.
    const mayHold = this.#host.hold?.(size) !== false;
    if (!mayHold) {
      this.#host.hold?.(-size);
      this.fault(call, nca_s_fault_remote_no_memory, false, undefined);
      return;
    }
    const bytes = borrow(size);
    try {
      body.write(bytes, 0);
    } catch (error) {
      giveBack(bytes);
      this.#host.hold?.(-size);
      throw error;
    }
    if (call.maybe) {
      giveBack(bytes);
      this.#host.hold?.(-size);
    } else {
      call.outgoing ??= this.#open(call);
      call.outgoing.held = size;
      call.outgoing.finish(bytes, size);
    }
    this.#settle(call);
  }

  #broken(error: unknown): void {
    if (!(error instanceof RpcError)) throw error;
    this.#owner.broken(error);
  }

  #letGo(outgoing: Outgoing): void {
    if (outgoing.held > 0) this.#host.hold?.(-outgoing.held);
    outgoing.held = 0;
  }

  #open(call: ServerCallState): Outgoing {
    const outgoing = new Outgoing({
      ptype: PTYPE_RESPONSE,
      littleEndian: true,
      flags: 0,
      callId: call.callId,
      contextId: contextIdOf(call),
      opnum: 0,
      object: undefined,
      maxFragment: this.#binding.maxTransmit,
      security: call.security,
    });
    this.#outgoing.push(outgoing);
    return outgoing;
  }

  #forget(call: ServerCallState): void {
    if (call.outgoing !== undefined) this.#letGo(call.outgoing);
    this.#outgoing = this.#outgoing.filter((outgoing) => outgoing !== call.outgoing);
    call.outgoing = undefined;
  }

  #settle(call: ServerCallState): void {
    call.settled = true;
    call.onCancel = undefined;
    if (this.#calls.isReceiving(call)) this.#calls.readOver();
    if (this.#outgoing.length > 0) this.pump();
    this.#calls.over(call);
    this.#out.notify();
  }

  #takeWaiters(): { resolve: () => void; reject: (error: RpcError) => void }[] {
    const waiters = this.#roomWaiters;
    this.#roomWaiters = [];
    return waiters;
  }
}

/** Only the low octet of the context id comes back, as from Windows and Samba; their tests insist. */
function contextIdOf(call: ServerCallState): number {
  return call.context.contextId & 0xff;
}
