import type { NdrFormat } from "../ndr/types.ts";
import { nca_s_fault_unspec } from "../status/codes.ts";
import type { RpcError } from "../status/errors.ts";
import type { Assembly } from "./assembly.ts";
import { CallTable } from "./call-table.ts";
import type { Output } from "./output.ts";
import type { Protection } from "./protection.ts";
import type { ServingTerms } from "./server-binding.ts";
import type { IncomingStream, ServerCallState } from "./server-call.ts";
import type { ServerContext } from "./server-contexts.ts";
import type { ServerHost } from "./types.ts";

/** Octets of an [in] pipe that may wait for the program before reading stops. */
const STREAM_HIGH_WATER = 1024 * 1024;

/** What calls ask of the program around them, be they a server's or callbacks at a client. */
export type ServingHost = Pick<ServerHost, "dispatch" | "streams" | "admit" | "hold" | "notice">;

/** A request whose fragments are coming. */
export interface Receiving {
  readonly callId: number;
  readonly context: ServerContext;
  readonly opnum: number;
  readonly objectUuid: string | undefined;
  readonly format: NdrFormat;
  readonly maybe: boolean;
  /** That of its first fragment: it is that of all. */
  readonly security: Protection | undefined;
  /** Where the stub data goes: joined, or on to a call that was dispatched at its first fragment. */
  readonly assembly: Assembly | undefined;
  readonly stream: IncomingStream | undefined;
  readonly call: ServerCallState | undefined;
  cancelled: boolean;
  /** Fragments without stub data that came of it. */
  empty: number;
}

/** The calls of a server's connection: the one that is coming, those that wait for their turn, those with the program. */
export class ServerCalls {
  /** Dispatched and not answered. */
  readonly active = new CallTable<ServerCallState>();
  /** Only one at a time, [MS-RPCE] 3.3.1.5.8. */
  receiving: Receiving | undefined;
  /** Fragments of this call are thrown away: it was refused, answered, or orphaned, before its last one. */
  discarding: number | undefined;
  /** Under which security context it came: what is thrown away has its place in the order of what is protected, too. */
  discardedSecurity: Protection | undefined;
  /** No new calls. */
  draining = false;
  /** When the connection became idle; -1 for "since the last turn". */
  idleSince = -1;
  /** Told of every call that is over, where calls are nested in calls. */
  onOver: ((callId: number) => void) | undefined;
  readonly #host: ServingHost;
  readonly #out: Output;
  readonly #binding: ServingTerms;
  /** Complete requests of a client that did not negotiate multiplexing and sends more before it has its response. */
  #waiting: ServerCallState[] = [];

  constructor(host: ServingHost, out: Output, binding: ServingTerms) {
    this.#host = host;
    this.#out = out;
    this.#binding = binding;
  }

  /** Complete and not answered. */
  get size(): number {
    return this.active.size + this.#waiting.length;
  }

  /** The program does not keep up with the [in] pipe that is coming. */
  get saturated(): boolean {
    const stream = this.receiving?.stream;
    return stream !== undefined && stream.length > STREAM_HIGH_WATER;
  }

  /**
   * A request is complete, or as far as its call wants it.
   * @param held the host was told to hold its octets
   */
  arrived(call: ServerCallState, held = false): void {
    if (!this.#binding.multiplex && this.active.size > 0) {
      call.leaveBuffer();
      if (!held) this.#host.hold?.(call.stubLength);
      this.#waiting.push(call);
      return;
    }
    if (held) this.#host.hold?.(-call.stubLength);
    this.#dispatch(call);
  }

  /** The client asks for the end of a call. */
  cancel(callId: number): void {
    const { receiving } = this;
    if (receiving?.callId === callId && receiving.call === undefined) receiving.cancelled = true;
    else (this.active.get(callId) ?? this.#waiting.find((call) => call.callId === callId))?.cancel();
  }

  /** Fragments of this call are to come, be it to be thrown away. */
  expects(callId: number): boolean {
    return this.receiving?.callId === callId || this.discarding === callId;
  }

  /** A call that waits for its turn will not have it. */
  forgetWaiting(callId: number): void {
    this.#waiting = this.#waiting.filter((call) => {
      if (call.callId !== callId) return true;
      this.#host.hold?.(-call.stubLength);
      return false;
    });
  }

  /** Is the request of the call, which was dispatched at its first fragment, not complete? */
  isReceiving(call: ServerCallState): boolean {
    return this.receiving !== undefined && this.receiving.call === call;
  }

  /** The call that is coming needs no more of its request: what still comes of it is thrown away. */
  readOver(error?: RpcError): void {
    const { callId, stream, security } = this.receiving!;
    const held = this.saturated;
    this.discarding = callId;
    this.discardedSecurity = security;
    this.receiving = undefined;
    if (error !== undefined) stream!.fail(error);
    if (held) this.#out.onOutput?.();
  }

  /** Answered or orphaned: the next one has its turn. */
  over(call: ServerCallState): void {
    this.active.remove(call);
    this.onOver?.(call.callId);
    if (this.active.size > 0) return;
    this.idleSince = -1;
    const next = this.#waiting.length > 0 ? this.#waiting.shift() : undefined;
    if (next === undefined) return;
    this.#host.hold?.(-next.stubLength);
    this.#dispatch(next);
  }

  /** The connection is over: the program is told, and nothing is sent. */
  end(gone: RpcError): void {
    this.receiving?.stream?.fail(gone);
    this.receiving = undefined;
    this.#waiting = [];
    const calls = this.active.all();
    this.active.clear();
    for (const call of calls) call.settled = true;
    for (const call of calls) call.cancel();
  }

  #dispatch(call: ServerCallState): void {
    this.active.add(call);
    this.idleSince = -1;
    try {
      this.#host.dispatch(call);
    } catch (error) {
      this.#host.notice?.("internal-error", error instanceof Error ? error.message : String(error));
      call.fault(nca_s_fault_unspec);
    }
    call.leaveBuffer();
    if (call.cancelled) call.cancel();
  }
}
