import { uuidFromBytes } from "../ids/uuid.ts";
import type { Body } from "../ndr/codec.ts";
import type { NdrFormat } from "../ndr/types.ts";
import { type AlterContext, decodeAlterContext } from "../pdu/co/alter-context.ts";
import { encodeAlterContextResponse } from "../pdu/co/alter-context-response.ts";
import { type Bind, decodeBind } from "../pdu/co/bind.ts";
import { encodeBindAck } from "../pdu/co/bind-ack.ts";
import {
  encodeBindNak,
  NAK_AUTHENTICATION_TYPE_NOT_RECOGNIZED,
  NAK_LOCAL_LIMIT_EXCEEDED,
  NAK_PROTOCOL_VERSION_NOT_SUPPORTED,
  NAK_REASON_NOT_SPECIFIED,
} from "../pdu/co/bind-nak.ts";
import { encodeFault, FAULT_HEADER_LENGTH } from "../pdu/co/fault.ts";
import {
  HEADER_LENGTH,
  PFC_CONC_MPX,
  PFC_DID_NOT_EXECUTE,
  PFC_FIRST_FRAG,
  PFC_LAST_FRAG,
  PFC_MAYBE,
  PFC_OBJECT_UUID,
  PFC_PENDING_CANCEL,
  PFC_SUPPORT_HEADER_SIGN,
  PFC_WHOLE,
  PTYPE_ALTER_CONTEXT,
  PTYPE_AUTH3,
  PTYPE_BIND,
  PTYPE_CO_CANCEL,
  PTYPE_ORPHANED,
  PTYPE_REQUEST,
  PTYPE_RESPONSE,
  representationProblem,
  writeHeader,
} from "../pdu/co/header.ts";
import { REQUEST_HEADER_LENGTH, REQUEST_HEADER_LENGTH_OBJECT } from "../pdu/co/request.ts";
import { RESPONSE_HEADER_LENGTH } from "../pdu/co/response.ts";
import { encodeShutdown } from "../pdu/co/shutdown.ts";
import { RpcError } from "../status/errors.ts";
import {
  ERROR_ACCESS_DENIED,
  nca_s_fault_unspec,
  nca_s_proto_error,
  nca_s_server_too_busy,
  nca_s_unk_if,
  nca_s_unsupported_type,
  RPC_S_CALL_CANCELLED,
  RPC_S_NO_CALL_ACTIVE,
} from "../status/names.ts";
import { Assembly } from "./assembly.ts";
import { CallTable } from "./call-table.ts";
import { Connection, formatOf, HIGH_WATER } from "./connection.ts";
import { forbiddenFaultStatus } from "./forbidden-status.ts";
import { Outgoing } from "./fragments.ts";
import { borrow, giveBack } from "./memory.ts";
import { type CallOwner, IncomingStream, ServerCallState } from "./server-call.ts";
import { type ServerContext, ServerContexts } from "./server-contexts.ts";
import { keep } from "./slab.ts";
import type { AssociationGroup, ServerConnectionConfig, ServerHost } from "./types.ts";

/** What Windows and Samba use; a client's offer is cut to it. */
const DEFAULT_FRAGMENT = 5840;
/** A smaller offer is taken for this one, [MS-RPCE] and Samba alike. */
const LEAST_FRAGMENT = 2048;
const DEFAULT_REQUEST_BYTES = 64 * 1024 * 1024;
/** Memory for a request on its alloc_hint alone. */
const TRUST = 1024 * 1024;
/** Octets of an [in] pipe that may wait for the program before reading stops. */
const STREAM_HIGH_WATER = 1024 * 1024;
/** A stray fragment whose call_id is at most this much behind the current one belongs to a call that is over, [MS-RPCE] 3.3.3.5.6. */
const OLD_CALLS = 150;

/** The request whose fragments are coming: only one at a time, [MS-RPCE] 3.3.1.5.8. */
interface Receiving {
  readonly callId: number;
  readonly context: ServerContext;
  readonly opnum: number;
  readonly objectUuid: string | undefined;
  readonly format: NdrFormat;
  readonly maybe: boolean;
  /** Where the stub data goes: joined, or on to a call that was dispatched at its first fragment. */
  readonly assembly: Assembly | undefined;
  readonly stream: IncomingStream | undefined;
  readonly call: ServerCallState | undefined;
  cancelled: boolean;
}

/**
 * The server's end of a connection ([C706] 9.3.4 and chapter 11, [MS-RPCE] 3.3.3). How it answers what clients do wrong, fault by fault, follows
 * what Samba's raw protocol tests expect of Windows and Samba.
 */
export class ServerConnection extends Connection implements CallOwner {
  readonly #config: ServerConnectionConfig;
  readonly #host: ServerHost;
  readonly #contexts: ServerContexts;
  readonly #calls = new CallTable<ServerCallState>();
  readonly #maxRequestBytes: number;
  readonly #maxReceive: number;
  #state: "new" | "bound" | "ended" = "new";
  #group: AssociationGroup | undefined;
  #maxTransmit = DEFAULT_FRAGMENT;
  #maxReceiveNegotiated = DEFAULT_FRAGMENT;
  #multiplex = false;
  #draining = false;
  /** The highest call_id of any request, [MS-RPCE] 3.3.3.1.1. */
  #currentCallId = 0;
  #receiving: Receiving | undefined;
  /** Fragments of this call are thrown away: it was refused, or orphaned, before its last one. */
  #discarding: number | undefined;
  /** Complete requests of a client that did not negotiate multiplexing and sends more before it has its response. */
  #waiting: ServerCallState[] = [];
  /** Responses that wait for room, and pipes. */
  #outgoing: Outgoing[] = [];
  #roomWaiters: { resolve: () => void; reject: (error: RpcError) => void }[] = [];
  #bindDeadline = Infinity;
  /** Time of what came last. */
  #heard = 0;
  /** Reading was held up by the program since `#heard`. */
  #held = false;
  /** When the connection became idle; -1 for "since the last turn". */
  #idleSince = -1;

  constructor(config: ServerConnectionConfig, host: ServerHost) {
    super();
    this.#config = config;
    this.#host = host;
    this.#contexts = new ServerContexts(host, config.maxContexts ?? 64);
    this.#maxRequestBytes = config.maxRequestBytes ?? DEFAULT_REQUEST_BYTES;
    this.#maxReceive = config.maxReceiveFragment ?? DEFAULT_FRAGMENT;
  }

  /** To be called when the transport is accepted: the time for the bind begins. */
  start(now: number): void {
    this.now = now;
    this.#heard = now;
    this.#bindDeadline = now + (this.#config.bindTimeoutMs ?? 15_000);
  }

  get group(): AssociationGroup | undefined {
    return this.#group;
  }

  /** Calls that were dispatched and are not answered. */
  get activeCalls(): number {
    return this.#calls.size;
  }

  get deadline(): number {
    if (this.#state === "new") return this.closing ? Infinity : this.#bindDeadline;
    if (this.#state === "ended" || this.closing) return Infinity;
    if (this.saturated) return Infinity;
    if (this.#receiving !== undefined || this.cut) return this.#heard + (this.#config.fragmentTimeoutMs ?? 30_000);
    const idle = this.#config.idleTimeoutMs ?? 0;
    if (idle === 0 || this.#calls.size > 0) return Infinity;
    return Math.max(this.#heard, this.#idleSince) + idle;
  }

  get saturated(): boolean {
    const stream = this.#receiving?.stream;
    return stream !== undefined && stream.length > STREAM_HIGH_WATER;
  }

  get wantsClose(): boolean {
    if (this.closing) return this.#outgoing.length === 0;
    return this.#draining && this.#calls.size === 0 && this.#waiting.length === 0 && this.#outgoing.length === 0;
  }

  override receive(bytes: Uint8Array, now: number): void {
    if (this.closing || this.#state === "ended") return;
    if (this.#bindDeadline === Infinity && this.#state === "new") this.start(now);
    this.#heard = now;
    this.#held = false;
    super.receive(bytes, now);
    this.out.notify();
  }

  ended(_error: RpcError | undefined, now: number): void {
    if (this.#state === "ended") return;
    this.now = now;
    this.#state = "ended";
    this.stopReading();
    this.out.drop();
    const gone = new RpcError(RPC_S_CALL_CANCELLED, "client", "the client is gone");
    this.#receiving?.stream?.fail(gone);
    this.#receiving = undefined;
    this.#outgoing = [];
    const waiters = this.#roomWaiters;
    this.#roomWaiters = [];
    for (const { reject } of waiters) reject(gone);
    this.#waiting = [];
    for (const call of this.#calls.all()) {
      call.settled = true;
      call.cancel();
    }
    this.#calls.clear();
    this.#leave();
  }

  timeout(now: number): void {
    this.now = now;
    if (now < this.deadline) return;
    if (this.#state === "new") {
      this.#notice("bind-timeout", "no bind came in time");
      this.stopReading();
      return;
    }
    if (this.#held) {
      // Nothing was read while the program did not keep up: the time begins now.
      this.#held = false;
      this.#heard = now;
      return;
    }
    if (this.#receiving !== undefined || this.cut) {
      this.#notice("fragment-timeout", "a request was begun and not ended in time");
      this.#abort();
      return;
    }
    if (this.#idleSince < 0) {
      // The last call ended at a time that nobody told us: the idle time begins now.
      this.#idleSince = now;
      return;
    }
    this.#notice("idle-timeout", "nothing came for the time that an idle connection may stay");
    this.stopReading();
  }

  /** Asks the client to go ([C706] 12.6.4.11), takes no new calls and closes when those under way are answered. */
  shutdown(now: number): void {
    this.now = now;
    if (this.#state === "ended" || this.closing || this.#draining) return;
    this.#draining = true;
    if (this.#state === "bound") this.out.append(encodeShutdown({ kind: "shutdown", flags: PFC_WHOLE, callId: 0, littleEndian: true }));
    else this.stopReading();
    this.out.notify();
  }

  /** Takes nothing more and closes once what was written is out; calls under way are told that they are cancelled. */
  close(now: number): void {
    this.now = now;
    if (this.#state === "ended") return;
    this.#abort();
  }

  // --- what the client sends ---

  protected acceptable(bytes: Uint8Array, at: number, length: number): boolean {
    const version = bytes[at]! === 5 && bytes[at + 1]! === 0;
    if (version && length >= HEADER_LENGTH && length <= this.#maxReceive) return true;
    const callId = readCallId(bytes, at);
    if (bytes[at] !== 5) {
      this.#notice("protocol-error", "what came is not a PDU of RPC version 5");
      this.stopReading();
    } else if (bytes[at + 2] === PTYPE_BIND && this.#state === "new")
      this.#nak(callId, NAK_PROTOCOL_VERSION_NOT_SUPPORTED, "a bind of an impossible length or version");
    else this.#violation(callId, 0, `a PDU of ${length} octets; ${this.#maxReceive} are the limit`);
    return false;
  }

  protected pdu(bytes: Uint8Array, at: number, length: number, view: DataView, base: number): void {
    const word = view.getUint32(base + at);
    if (word >>> 16 !== 0x0500 || length > this.#maxReceive) {
      this.acceptable(bytes, at, length);
      return;
    }
    const ptype = (word >>> 8) & 0xff;
    const first = bytes[at + 4]!;
    if ((first !== 0x10 && first !== 0) || bytes[at + 5] !== 0) {
      this.#refuseRepresentation(bytes, at, ptype);
      return;
    }
    const littleEndian = first !== 0;
    const callId = view.getUint32(base + at + 12, littleEndian);
    if (ptype === PTYPE_REQUEST) {
      this.#request(bytes, at, length, view, base, word & 0xff, littleEndian, callId);
      return;
    }
    const whole = new Uint8Array(bytes.buffer, base + at, length);
    if (ptype === PTYPE_BIND) this.#bind(whole, callId);
    else if (this.#state !== "bound") this.#violation(callId, 0, `PTYPE ${ptype} before a bind`);
    else if (ptype === PTYPE_ALTER_CONTEXT) this.#alter(whole, callId);
    else if (ptype === PTYPE_CO_CANCEL) this.#cancel(callId);
    else if (ptype === PTYPE_ORPHANED) this.#orphaned(callId);
    else if (ptype === PTYPE_AUTH3) this.#auth3(callId);
    else this.#violation(callId, 0, `PTYPE ${ptype} is not for a client to send`);
  }

  #bind(bytes: Uint8Array, callId: number): void {
    let bind: Bind;
    try {
      bind = decodeBind(bytes);
    } catch (error) {
      this.#nak(callId, NAK_PROTOCOL_VERSION_NOT_SUPPORTED, error instanceof RpcError ? error.message : "a bind that cannot be read");
      return;
    }
    if (this.#state !== "new") {
      this.#nak(callId, NAK_REASON_NOT_SPECIFIED, "a second bind");
      return;
    }
    if (bind.auth !== undefined) {
      // A provider's first leg would begin here; there is none yet ([MS-RPCE] 3.3.3.5.3).
      const level = bind.auth.level;
      const known = level >= 2 && level <= 6;
      this.#nak(
        callId,
        known ? NAK_AUTHENTICATION_TYPE_NOT_RECOGNIZED : NAK_REASON_NOT_SPECIFIED,
        `authentication type ${bind.auth.type} at level ${level}`,
      );
      return;
    }
    if (bind.contexts.length === 0) {
      this.#nak(callId, NAK_REASON_NOT_SPECIFIED, "a bind without a presentation context");
      return;
    }
    const negotiation = this.#contexts.negotiate(bind.contexts, true);
    if (negotiation.kind !== "results") {
      if (negotiation.kind === "limit") this.#nak(callId, NAK_LOCAL_LIMIT_EXCEEDED, "too many presentation contexts");
      else this.#nak(callId, NAK_REASON_NOT_SPECIFIED, negotiation.words);
      return;
    }
    const group = this.#host.joinGroup(bind.associationGroup);
    if (group === undefined) {
      const limit = bind.associationGroup === 0;
      this.#nak(callId, limit ? NAK_LOCAL_LIMIT_EXCEEDED : NAK_REASON_NOT_SPECIFIED, "an association group that is not to be had");
      return;
    }
    this.#group = group;
    this.#state = "bound";
    this.#bindDeadline = Infinity;
    this.#multiplex = (bind.flags & PFC_CONC_MPX) !== 0;
    this.#negotiateFragments(bind.maxTransmitFragment, bind.maxReceiveFragment);
    this.out.append(
      encodeBindAck({
        kind: "bind_ack",
        flags: PFC_WHOLE | (bind.flags & (PFC_CONC_MPX | PFC_SUPPORT_HEADER_SIGN)),
        callId,
        littleEndian: true,
        maxTransmitFragment: this.#maxTransmit,
        maxReceiveFragment: this.#maxReceiveNegotiated,
        associationGroup: group.id,
        secondaryAddress: this.#config.secondaryAddress,
        results: negotiation.results,
      }),
    );
  }

  /** Both directions get the smallest of all that was said, in multiples of 8; offers of nearly nothing are not taken at their word. */
  #negotiateFragments(clientTransmit: number, clientReceive: number): void {
    const offered = Math.max(LEAST_FRAGMENT, Math.min(clientTransmit, clientReceive));
    this.#maxTransmit = Math.min(offered, this.#config.maxTransmitFragment ?? DEFAULT_FRAGMENT) & ~7;
    this.#maxReceiveNegotiated = Math.min(offered, this.#maxReceive) & ~7;
  }

  #alter(bytes: Uint8Array, callId: number): void {
    let alter: AlterContext;
    try {
      alter = decodeAlterContext(bytes);
    } catch (error) {
      this.#violation(callId, 0, error instanceof RpcError ? error.message : "an alter_context that cannot be read", PFC_DID_NOT_EXECUTE);
      return;
    }
    if (alter.auth !== undefined) {
      // Another leg, or another security context: no provider yet.
      this.#faultAndClose(
        callId,
        0,
        ERROR_ACCESS_DENIED,
        PFC_DID_NOT_EXECUTE,
        `authentication type ${alter.auth.type} in an alter_context`,
      );
      return;
    }
    const negotiation = alter.contexts.length === 0 ? undefined : this.#contexts.negotiate(alter.contexts, false);
    if (negotiation?.kind !== "results") {
      const words = negotiation?.kind === "violation" ? negotiation.words : "an alter_context without a presentation context";
      this.#violation(callId, 0, words, PFC_DID_NOT_EXECUTE);
      return;
    }
    this.out.append(
      encodeAlterContextResponse({
        kind: "alter_context_resp",
        flags: PFC_WHOLE | (alter.flags & PFC_SUPPORT_HEADER_SIGN),
        callId,
        littleEndian: true,
        maxTransmitFragment: this.#maxTransmit,
        maxReceiveFragment: this.#maxReceiveNegotiated,
        associationGroup: this.#group!.id,
        secondaryAddress: "",
        results: negotiation.results,
      }),
    );
  }

  /** The last leg of a security context; without a provider there is none that it could belong to. */
  #auth3(callId: number): void {
    this.#violation(callId, 0, "an rpc_auth_3 without a security context");
  }

  #request(
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
    if (this.#state !== "bound" || length < header) {
      this.#violation(callId, 0, length < header ? "a request shorter than its header" : "a request before a bind");
      return;
    }
    const contextId = view.getUint16(base + at + 20, littleEndian);
    if (view.getUint16(base + at + 10, littleEndian) !== 0) {
      // Verification by the security context goes here; there is none.
      this.#faultAndClose(callId, contextId, ERROR_ACCESS_DENIED, 0, "an authentication verifier without a security context");
      return;
    }
    const opnum = view.getUint16(base + at + 22, littleEndian);
    const start = at + header;
    const end = at + length;
    if (this.#receiving !== undefined || (flags & PFC_FIRST_FRAG) === 0) {
      this.#laterFragment(bytes, start, end, flags, callId, contextId, opnum);
      return;
    }
    if ((flags & PFC_PENDING_CANCEL) !== 0) {
      this.#faultAndClose(callId, 0, RPC_S_NO_CALL_ACTIVE, PFC_DID_NOT_EXECUTE, "a request that begins cancelled");
      return;
    }
    if (callId > this.#currentCallId) this.#currentCallId = callId;
    this.#discarding = undefined;
    const context = this.#contexts.get(contextId);
    const format = context === undefined ? undefined : formatOf(context.bound.transferSyntax, littleEndian);
    if (context === undefined || format === undefined) {
      this.#refuse(flags, callId, 0, context === undefined ? nca_s_unk_if : nca_s_unsupported_type);
      return;
    }
    if (this.#calls.get(callId) !== undefined) {
      this.#violation(callId, contextId, `call_id ${callId} is in use`);
      return;
    }
    if (
      this.#draining ||
      this.#calls.size + this.#waiting.length >= (this.#config.maxCalls ?? 256) ||
      (this.#host.admit !== undefined && !this.#host.admit())
    ) {
      this.#refuse(flags, callId, contextId, nca_s_server_too_busy);
      return;
    }
    const objectUuid = header === REQUEST_HEADER_LENGTH ? undefined : uuidFromBytes(bytes, at + REQUEST_HEADER_LENGTH, littleEndian);
    const maybe = (flags & PFC_MAYBE) !== 0;
    if ((flags & PFC_LAST_FRAG) !== 0) {
      if (length - header > this.#maxRequestBytes) {
        this.#faultAndClose(callId, contextId, ERROR_ACCESS_DENIED, 0, "a request larger than the limit");
        return;
      }
      this.#arrived(
        new ServerCallState(
          this,
          callId,
          context.interface,
          context.bound,
          opnum,
          objectUuid,
          format,
          bytes,
          start,
          end,
          false,
          maybe,
          this.#group!,
        ),
      );
      return;
    }
    this.#firstFragment(bytes, start, end, view.getUint32(base + at + 16, littleEndian), {
      callId,
      context,
      opnum,
      objectUuid,
      format,
      maybe,
    });
  }

  #firstFragment(
    bytes: Uint8Array,
    start: number,
    end: number,
    allocHint: number,
    begun: Omit<Receiving, "assembly" | "stream" | "call" | "cancelled">,
  ): void {
    const { callId, context, opnum } = begun;
    if (this.#host.streams?.(context.interface, opnum) === true) {
      const stream = new IncomingStream();
      const stub = keep(bytes, start, end);
      const { objectUuid, format, maybe } = begun;
      const call = new ServerCallState(
        this,
        callId,
        context.interface,
        context.bound,
        opnum,
        objectUuid,
        format,
        stub,
        0,
        stub.length,
        true,
        maybe,
        this.#group!,
      );
      call.nextFragment = () => this.#pull(stream);
      this.#receiving = { ...begun, assembly: undefined, stream, call, cancelled: false };
      this.#arrived(call);
      return;
    }
    if (allocHint > this.#maxRequestBytes) {
      this.#faultAndClose(callId, context.bound.contextId, ERROR_ACCESS_DENIED, 0, `alloc_hint ${allocHint} is more than the limit`);
      return;
    }
    const assembly = new Assembly(allocHint, TRUST, begun.format.littleEndian);
    this.#receiving = { ...begun, assembly, stream: undefined, call: undefined, cancelled: false };
    this.#addStub(this.#receiving, bytes, start, end);
  }

  #pull(stream: IncomingStream): Promise<Uint8Array | null> {
    const before = this.saturated;
    const part = stream.next();
    if (before && !this.saturated) {
      this.#held = true;
      this.onOutput?.();
    }
    return part;
  }

  /** A fragment that is not the first of its request, or a request begun while another is not complete. */
  #laterFragment(bytes: Uint8Array, start: number, end: number, flags: number, callId: number, contextId: number, opnum: number): void {
    const receiving = this.#receiving;
    if (receiving === undefined) {
      if (this.#discarding === callId) {
        if ((flags & PFC_LAST_FRAG) !== 0) this.#discarding = undefined;
        return;
      }
      if (callId < this.#currentCallId && this.#currentCallId - callId < OLD_CALLS) return;
      this.#violation(callId, 0, "a fragment of a request that was not begun");
      return;
    }
    const ours = receiving.context.bound.contextId;
    if (receiving.callId !== callId || (flags & PFC_FIRST_FRAG) !== 0) {
      // Without multiplexing the fault belongs to the request that was interrupted, so that the client finds its call.
      if (receiving.callId === callId || !this.#multiplex) this.#violation(receiving.callId, ours, "a request begun within another");
      else this.#violation(callId, this.#contexts.get(contextId) === undefined ? 0 : contextId, "a request begun within another");
      return;
    }
    if (contextId !== ours || opnum !== receiving.opnum) {
      this.#violation(callId, ours, "fragments of one request that name different operations");
      return;
    }
    if ((flags & PFC_PENDING_CANCEL) !== 0) this.#cancel(callId);
    if (!this.#addStub(receiving, bytes, start, end) || (flags & PFC_LAST_FRAG) === 0) return;
    this.#receiving = undefined;
    if (receiving.stream !== undefined) {
      receiving.stream.end();
      return;
    }
    const { context, objectUuid, format, maybe } = receiving;
    const stub = receiving.assembly!.finish();
    const call = new ServerCallState(
      this,
      callId,
      context.interface,
      context.bound,
      opnum,
      objectUuid,
      format,
      stub,
      0,
      stub.length,
      true,
      maybe,
      this.#group!,
    );
    call.cancelled = receiving.cancelled;
    this.#arrived(call);
  }

  #addStub(receiving: Receiving, bytes: Uint8Array, start: number, end: number): boolean {
    let fits = true;
    if (receiving.assembly !== undefined) fits = receiving.assembly.add(bytes, start, end, this.#maxRequestBytes);
    else if (receiving.stream !== undefined) {
      fits = receiving.stream.length + (end - start) <= this.#maxRequestBytes;
      if (fits) receiving.stream.push(keep(bytes, start, end));
    }
    if (!fits) {
      this.#faultAndClose(receiving.callId, receiving.context.bound.contextId, ERROR_ACCESS_DENIED, 0, "a request larger than the limit");
    }
    return fits;
  }

  #cancel(callId: number): void {
    if (this.#receiving?.callId === callId && this.#receiving.call === undefined) this.#receiving.cancelled = true;
    else (this.#calls.get(callId) ?? this.#waiting.find((call) => call.callId === callId))?.cancel();
  }

  /** The client will not look at the response. A request that is not complete goes on nevertheless, as with Windows and Samba. */
  #orphaned(callId: number): void {
    const waiting = this.#waiting.findIndex((call) => call.callId === callId);
    if (waiting >= 0) this.#waiting.splice(waiting, 1);
    const call = this.#calls.get(callId);
    if (call === undefined) return;
    const receiving = this.#receiving;
    if (receiving?.call === call) {
      this.#receiving = undefined;
      this.#discarding = callId;
      receiving.stream!.fail(new RpcError(RPC_S_CALL_CANCELLED, "client", "the client orphaned the call"));
    }
    // A response that has begun is ended, because the client still has to read over it; one that has not is not sent.
    if (call.outgoing !== undefined && !call.outgoing.untouched) call.outgoing.ended = true;
    else if (call.outgoing !== undefined) this.#outgoing = this.#outgoing.filter((outgoing) => outgoing !== call.outgoing);
    call.settled = true;
    this.#finish(call);
    call.cancel();
  }

  // --- calls ---

  #arrived(call: ServerCallState): void {
    if (!this.#multiplex && this.#calls.size > 0) {
      call.leaveBuffer();
      this.#waiting.push(call);
      return;
    }
    this.#dispatch(call);
  }

  #dispatch(call: ServerCallState): void {
    this.#calls.add(call);
    this.#idleSince = -1;
    try {
      this.#host.dispatch(call);
    } catch (error) {
      this.#notice("internal-error", error instanceof Error ? error.message : String(error));
      call.fault(nca_s_fault_unspec);
    }
    call.leaveBuffer();
    if (call.cancelled) call.cancel();
  }

  respond(call: ServerCallState, body: Body): void {
    if (call.settled) return;
    const size = body.size;
    const length = RESPONSE_HEADER_LENGTH + size;
    const { out } = this;
    // Only the low octet of the context id comes back, as from Windows and Samba; their tests insist.
    const contextId = call.context.contextId & 0xff;
    if (call.outgoing === undefined && length <= this.#maxTransmit && !call.maybe) {
      const at = out.reserve(length);
      const view = out.view;
      try {
        body.write(out.bytes, at + RESPONSE_HEADER_LENGTH);
      } catch (error) {
        out.cancel(length);
        throw error;
      }
      writeHeader(view, at, true, PTYPE_RESPONSE, PFC_WHOLE, length, 0, call.callId);
      view.setUint32(at + 16, size, true);
      view.setUint32(at + 20, contextId, true);
      this.#settle(call);
      return;
    }
    const bytes = borrow(size);
    body.write(bytes, 0);
    if (call.maybe) giveBack(bytes);
    else {
      call.outgoing ??= this.#open(call);
      call.outgoing.finish(bytes, size);
    }
    this.#settle(call);
  }

  respondPart(call: ServerCallState, stub: Uint8Array): Promise<void> {
    if (call.settled) return Promise.reject(new RpcError(RPC_S_CALL_CANCELLED, "client", "the client does not want the response any more"));
    if (call.maybe) return Promise.resolve();
    call.outgoing ??= this.#open(call);
    // A copy, because what is not a whole fragment waits and the program may write into its buffer again.
    call.outgoing.add(stub.slice());
    this.pump();
    this.out.notify();
    if (this.out.waiting < HIGH_WATER) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.#roomWaiters.push({ resolve, reject });
    });
  }

  fault(call: ServerCallState, status: number, didNotExecute: boolean, stub: Uint8Array | undefined): void {
    if (call.settled) return;
    if (call.outgoing !== undefined) {
      this.#outgoing = this.#outgoing.filter((outgoing) => outgoing !== call.outgoing);
      call.outgoing = undefined;
    }
    const receiving = this.#receiving;
    if (receiving?.call === call) {
      this.#readOver(call);
      receiving.stream!.fail(new RpcError(status, "local", "the call was ended with a fault"));
    }
    if (!call.maybe) this.#sendFault(call.callId, call.context.contextId, status, didNotExecute ? PFC_DID_NOT_EXECUTE : 0, stub);
    this.#settle(call);
  }

  #open(call: ServerCallState): Outgoing {
    const outgoing = new Outgoing({
      ptype: PTYPE_RESPONSE,
      littleEndian: true,
      flags: 0,
      callId: call.callId,
      contextId: call.context.contextId & 0xff,
      opnum: 0,
      object: undefined,
      maxFragment: this.#maxTransmit,
    });
    this.#outgoing.push(outgoing);
    return outgoing;
  }

  #settle(call: ServerCallState): void {
    call.settled = true;
    call.onCancel = undefined;
    if (this.#receiving?.call === call) this.#readOver(call);
    if (this.#outgoing.length > 0) this.pump();
    this.#finish(call);
    this.out.notify();
  }

  /** Answered before the request's end: what still comes of it is thrown away. */
  #readOver(call: ServerCallState): void {
    const held = this.saturated;
    this.#discarding = call.callId;
    this.#receiving = undefined;
    if (held) this.onOutput?.();
  }

  #finish(call: ServerCallState): void {
    this.#calls.remove(call);
    if (this.#calls.size === 0) this.#idleSince = -1;
    const next = this.#waiting.length > 0 && this.#calls.size === 0 ? this.#waiting.shift() : undefined;
    if (next !== undefined) this.#dispatch(next);
  }

  protected pump(): void {
    const { out } = this;
    while (this.#outgoing.length > 0 && out.waiting < HIGH_WATER) {
      const outgoing = this.#outgoing.find((candidate) => candidate.ready);
      if (outgoing === undefined) break;
      outgoing.next(out);
      if (outgoing.done) this.#outgoing.splice(this.#outgoing.indexOf(outgoing), 1);
    }
    if (this.#roomWaiters.length > 0 && out.waiting < HIGH_WATER) {
      const waiters = this.#roomWaiters;
      this.#roomWaiters = [];
      for (const { resolve } of waiters) resolve();
    }
  }

  // --- answers to what is wrong ---

  #nak(callId: number, reason: number, words: string): void {
    this.#notice("bind-refused", words);
    this.out.append(
      encodeBindNak({ kind: "bind_nak", flags: PFC_WHOLE, callId, littleEndian: true, reason, versions: [{ major: 5, minor: 0 }] }),
    );
    this.#abort();
  }

  #violation(callId: number, contextId: number, words: string, flags = 0): void {
    this.#faultAndClose(callId, contextId, nca_s_proto_error, flags, words);
  }

  #faultAndClose(callId: number, contextId: number, status: number, flags: number, words: string): void {
    this.#notice("protocol-error", words);
    this.#sendFault(callId, contextId, status, flags);
    this.#abort();
  }

  /** A call that is not taken, on a connection that stays; the rest of its fragments is read over. */
  #refuse(flags: number, callId: number, contextId: number, status: number): void {
    if ((flags & PFC_LAST_FRAG) === 0) this.#discarding = callId;
    if ((flags & PFC_MAYBE) === 0) this.#sendFault(callId, contextId, status, PFC_DID_NOT_EXECUTE);
  }

  #refuseRepresentation(bytes: Uint8Array, at: number, ptype: number): void {
    const words = representationProblem(bytes[at + 4]!, bytes[at + 5]!) ?? "reserved bits in the data representation";
    const callId = readCallId(bytes, at);
    if (ptype === PTYPE_BIND && this.#state === "new") this.#nak(callId, NAK_PROTOCOL_VERSION_NOT_SUPPORTED, words);
    else this.#faultAndClose(callId, 0, nca_s_unsupported_type, PFC_DID_NOT_EXECUTE, words);
  }

  #sendFault(callId: number, contextId: number, status: number, flags: number, stub?: Uint8Array): void {
    // Extended error information that does not fit into the one fragment that a fault has is left out.
    const data = stub === undefined || FAULT_HEADER_LENGTH + stub.length > this.#maxTransmit ? new Uint8Array(0) : stub;
    this.out.append(
      encodeFault({
        kind: "fault",
        flags: PFC_WHOLE | flags,
        callId,
        littleEndian: true,
        allocHint: FAULT_HEADER_LENGTH + data.length,
        contextId,
        cancelCount: 0,
        faultFlags: data.length > 0 ? 1 : 0,
        status: forbiddenFaultStatus(status) ? nca_s_fault_unspec : status,
        stub: data,
      }),
    );
    this.out.notify();
  }

  /** Reads no more; calls under way are cancelled, and nothing is sent for them. */
  #abort(): void {
    this.stopReading();
    const gone = new RpcError(RPC_S_CALL_CANCELLED, "client", "the connection is being closed");
    this.#receiving?.stream?.fail(gone);
    this.#receiving = undefined;
    this.#outgoing = [];
    this.#waiting = [];
    const waiters = this.#roomWaiters;
    this.#roomWaiters = [];
    for (const { reject } of waiters) reject(gone);
    for (const call of this.#calls.all()) {
      call.settled = true;
      call.cancel();
    }
    this.#calls.clear();
    this.out.notify();
  }

  #leave(): void {
    const group = this.#group;
    this.#group = undefined;
    if (group !== undefined) this.#host.leaveGroup(group);
  }

  #notice(kind: string, words: string): void {
    this.#host.notice?.(kind, words);
  }
}

/** call_id of a PDU of which no more than the header need be right. */
function readCallId(bytes: Uint8Array, at: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, HEADER_LENGTH);
  return view.getUint32(12, (bytes[at + 4]! & 0xf0) !== 0);
}
