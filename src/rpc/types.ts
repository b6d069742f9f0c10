/**
 * The seams of the protocol machines: what a driver gives them, what a program hears from them. Machines own no socket and no clock:
 * every entry takes `now` in milliseconds of a monotonic clock, and output is fetched by the driver.
 */

import type { SyntaxId } from "../ids/syntax.ts";
import type { Body } from "../ndr/codec.ts";
import type { NdrFormat } from "../ndr/types.ts";
import type { AuthenticationLevel, SecurityContext } from "../security/context.ts";
import type { RpcError } from "../status/errors.ts";

/** What every driver needs to know of a connection-oriented machine. */
export interface Machine {
  /**
   * Bytes from the transport; the machine copies what it keeps, the buffer may be reused afterwards. What is encrypted is decrypted in place. Never throws
   * for what the bytes are.
   */
  receive(bytes: Uint8Array, now: number): void;
  /** The transport ended. `error` is set when it was cut and not closed in order. */
  ended(error: RpcError | undefined, now: number): void;
  /** To be called when `deadline` has come. */
  timeout(now: number): void;
  /** When `timeout` wants to be called next; Infinity when never. May change in every call. */
  readonly deadline: number;
  /** Called (once, until output is taken) when output appears outside of `receive`/`timeout`; the driver then flushes at the end of its turn. */
  onOutput: (() => void) | undefined;
  /** Everything to be sent, in order, and hands it over; empty array when there is nothing. */
  takeOutput(): Uint8Array[];
  /** The driver gives output buffers back once written, so that the machine can pool them. */
  recycle(buffers: readonly Uint8Array[]): void;
  /**
   * The program does not keep up with what comes ([in] pipes): the driver reads no more while this is true. `onOutput` is called when it
   * has become false.
   */
  readonly saturated?: boolean;
  /** When true and all output is written, the driver closes the transport. */
  readonly wantsClose: boolean;
  /**
   * Flow control of large bodies and pipes: the octets that were taken and are not written yet. At most 1 MiB is produced ahead of the network; the
   * driver tells here, or by `recycle`, that there is room again.
   */
  writable(unwritten: number, now: number): void;
}

// --- client ---

/** Sizes, times and limits of a client's connection. */
export interface ClientConnectionConfig {
  /** Octets of a fragment that we send, offered in the bind: 1,432 (MustRecvFragSize, [C706] 12.6.3.1) to 65,535; default 5,840. */
  readonly maxTransmitFragment?: number;
  /** Octets of a fragment that we take, offered in the bind: 1,432 to 65,535; default 5,840. */
  readonly maxReceiveFragment?: number;
  /** 0 for a new group. */
  readonly associationGroup?: number;
  /** Milliseconds from `start` to the bind_ack; default 10,000. */
  readonly bindTimeoutMs?: number;
  /** Milliseconds that a cancelled call has to end before it is orphaned; default 1,000. */
  readonly cancelTimeoutMs?: number;
  /** Largest joined response, octets; default 256 MiB. */
  readonly maxResponseBytes?: number;
  /** Offer bind-time feature negotiation ([MS-RPCE] 3.3.1.5.3); default true. */
  readonly featureNegotiation?: boolean;
  /** Ask for PFC_CONC_MPX; without it (or refused) one call is in flight at a time and others wait. Default true. */
  readonly multiplex?: boolean;
  /** Data representation we send; default little-endian. (Tests send big-endian.) */
  readonly littleEndian?: boolean;
  /** Calls within calls of one call_id at most: a callback is one, a call made within it another ([MS-RPCE] 3.3.1.5.9); default 8. */
  readonly maxCallbackDepth?: number;
  /** Largest joined request of a callback, octets; default 64 MiB. */
  readonly maxCallbackBytes?: number;
}

/** A call under way. */
export interface CallHandle {
  /**
   * Gives the call up: `failed` is called at once with `error` (CancelledError by signal where absent), the server gets a cancel PDU and, when
   * no answer comes of it within `cancelTimeoutMs`, an orphaned PDU. Nothing happens when the call is over.
   */
  cancel(now: number, error?: RpcError): void;
}

/** What we want to speak in one presentation context; the first acceptable transfer syntax wins at the server. */
export interface ContextOffer {
  readonly abstractSyntax: SyntaxId;
  readonly transferSyntaxes: readonly SyntaxId[];
}

export interface BoundContext {
  readonly contextId: number;
  readonly abstractSyntax: SyntaxId;
  readonly transferSyntax: SyntaxId;
  readonly format: NdrFormat;
}

/** Streamed stub data of an [in] pipe: pulled as the transport has room. */
export interface BodyStream {
  /** The next stub octets; null at the end. Resolves later where the program has none yet. */
  pull(): Promise<Uint8Array | null>;
}

/** A security context on a connection, by its auth_context_id ([MS-RPCE] 2.2.2.11). Several may live side by side. */
export interface ConnectionSecurity {
  readonly contextId: number;
  readonly context: SecurityContext;
  /**
   * At a client: the server has answered its last token, or a call under it with a response. Before that (an rpc_auth_3 has no answer) a fault may be the
   * server's word on the authentication.
   */
  readonly proven: boolean;
}

/** A security context that a client wants on a connection; it is not to be used elsewhere. */
export interface SecurityOffer {
  /** An initiator that has not begun. */
  readonly context: SecurityContext;
  /** May headers be signed, where mechanism and server can? Of a connection's first context; default true. */
  readonly headerSigning?: boolean | undefined;
}

export interface ClientCall {
  readonly context: BoundContext;
  /** Under which security context it goes; absent: that of the bind, where there was one. */
  readonly security?: ConnectionSecurity | undefined;
  readonly opnum: number;
  readonly body: Body;
  /** Stub data that follows `body`: [in] pipes. */
  readonly stream?: BodyStream | undefined;
  readonly objectUuid?: string | undefined;
  readonly maybe?: boolean;
  readonly idempotent?: boolean;
  /** Milliseconds; 0 or absent: none. */
  readonly timeoutMs?: number | undefined;
  /** Memory to join the response's stub data in, where it is large enough. */
  readonly into?: Uint8Array | undefined;
}

/** What becomes of a call; exactly one of `response`, `fault`, `failed` is called, once. */
export interface ClientCallEvents {
  /** The whole stub data. It is the receiver's to keep (never a pooled buffer). `littleEndian` is the response's own data representation. */
  response(stub: Uint8Array, littleEndian: boolean): void;
  /** @param unsigned the request was signed or sealed, and the fault was not: it may be somebody's who sits in between */
  fault(status: number, didNotExecute: boolean, stub: Uint8Array, callId: number, unsigned: boolean): void;
  /** Cancelled, timed out, or the connection was lost. */
  failed(error: RpcError): void;
  /**
   * Where given, asked first with the stub data of a response in one fragment where it lies, `octets[from..to)`, valid during the call only.
   * @returns false to get it by `response` instead
   */
  inPlace?(octets: Uint8Array, from: number, to: number, littleEndian: boolean): boolean;
  /** Where given, stub data is delivered fragment by fragment instead ([out] pipes); `response` then comes last with an empty stub. */
  fragment?(stub: Uint8Array, littleEndian: boolean): void;
  /** The peer calls back before it answers. Without it callbacks are answered with nca_s_unk_if. */
  readonly callback?: ((call: ServerCall) => void) | undefined;
}

/** A call within a call that came: it goes to the peer by the same call_id and presentation context, [MS-RPCE] 3.3.1.5.9. */
export interface NestedCall {
  readonly opnum: number;
  readonly body: Body;
  /** Milliseconds; 0 or absent: none. */
  readonly timeoutMs?: number | undefined;
  /** Memory to join the response's stub data in, where it is large enough. */
  readonly into?: Uint8Array | undefined;
}

export interface ClientConnectionEvents {
  /** The bind_ack came; results in the order of the offers. */
  bound?(results: readonly (BoundContext | RpcError)[], info: BindInfo): void;
  /** The connection cannot be used any more: bind_nak, protocol error, transport lost, closed. All calls have been told. */
  closed?(error: RpcError | undefined): void;
  /** The server sent a shutdown PDU: no new calls on this connection. */
  draining?(): void;
}

export interface BindInfo {
  readonly associationGroup: number;
  readonly maxTransmitFragment: number;
  readonly maxReceiveFragment: number;
  readonly secondaryAddress: string;
  readonly multiplex: boolean;
  /** Bits of [MS-RPCE] 2.2.2.14 BindTimeFeatureNegotiationResponseBitmask that the server granted. */
  readonly features: number;
}

// --- server ---

/** Sizes, times and limits of one connection of a server. */
export interface ServerConnectionConfig {
  /** Octets of a fragment that we send at most: 1,432 to 65,535; default 5,840. */
  readonly maxTransmitFragment?: number;
  /** Octets of a fragment that we take: 1,432 to 65,535; default 5,840. */
  readonly maxReceiveFragment?: number;
  /** Milliseconds a new connection has for its bind, and each security context for its legs; default 15,000. */
  readonly bindTimeoutMs?: number;
  /** Milliseconds without any PDU and without a call under way; 0 (default) is never. */
  readonly idleTimeoutMs?: number;
  /** Milliseconds between the fragments of one request; default 30,000. */
  readonly fragmentTimeoutMs?: number;
  /** Calls in flight on one connection; default 256. More are answered with nca_s_server_too_busy. */
  readonly maxCalls?: number;
  /** Presentation contexts on one connection; default 64 ([MS-RPCE] has none, Samba caps too). */
  readonly maxContexts?: number;
  /** Security contexts on one connection; default 8. */
  readonly maxSecurityContexts?: number;
  /** Largest joined request, and largest joined answer to a callback, octets; default 64 MiB. */
  readonly maxRequestBytes?: number;
  /** Calls within calls of one call_id at most: a callback is one, a call made within it another ([MS-RPCE] 3.3.1.5.9); default 8. */
  readonly maxCallbackDepth?: number;
  /** Secondary address of the bind_ack: our port in decimal, or the pipe's name. */
  readonly secondaryAddress: string;
}

/** An association group as the server keeps it, shared over connections of the same client. */
export interface AssociationGroup {
  readonly id: number;
}

/** What the server machine asks of the program around it. Synchronous: the machine answers the bind in the same turn. */
export interface ServerHost {
  /**
   * May this abstract syntax be used on this endpoint? Version rules of [C706] 12.6.4.3: same major, minor not larger than ours.
   * @returns the interface to dispatch to and the transfer syntaxes it takes, in our order of liking; or undefined (abstract_syntax_not_supported)
   */
  findInterface(abstractSyntax: SyntaxId): { readonly interface: object; readonly transferSyntaxes: readonly SyntaxId[] } | undefined;
  /** id 0: make one. An id that is unknown (or belongs to another endpoint): undefined, which the machine answers as the specification says. */
  joinGroup(id: number): AssociationGroup | undefined;
  leaveGroup(group: AssociationGroup): void;
  /**
   * A client begins to authenticate. Absent, or undefined: nobody takes that type here (bind_nak authentication_type_not_recognized, [MS-RPCE] 3.3.3.5).
   * The connection closes the context when it ends.
   * @throws SecurityError where the type is taken, and this client or level is not
   */
  accept?(authType: number, level: AuthenticationLevel): SecurityContext | undefined;
  /** A token of the client's, for who wants to watch or to delay: `context.step(token)` where absent. No later PDU is looked at before it is answered. */
  step?(context: SecurityContext, token: Uint8Array): Uint8Array | undefined | Promise<Uint8Array | undefined>;
  /** A security context is established, or has failed before it was. */
  authenticated?(security: ConnectionSecurity, error: RpcError | undefined): void;
  /** A complete request (or, where `stream` was asked for, its beginning). */
  dispatch(call: ServerCall): void;
  /**
   * Should stub data of this operation be delivered as it comes ([in] pipes)? Asked at the first fragment.
   */
  streams?(interfaceHandle: object, opnum: number): boolean;
  /** Limit on the server: may one more call be taken now? */
  admit?(): boolean;
  /**
   * Octets of requests that are not complete or wait for their turn, and of responses that wait for room: so many more are kept, or so many less
   * where negative. What is kept when the connection ends is given up without a word.
   * @returns false where that is more than the server may keep; the call is then refused
   */
  hold?(octets: number): boolean;
  /** Something worth logging: a protocol error of this client, a limit reached. */
  notice?(kind: string, words: string): void;
}

/** One call at the server. Exactly one of `respond`, `fault` is used, once; nothing happens when the client is gone. */
export interface ServerCall {
  readonly callId: number;
  readonly interface: object;
  readonly context: BoundContext;
  readonly opnum: number;
  readonly objectUuid: string | undefined;
  /** Format of the request (its own data representation). The response is sent little-endian in the context's syntax. */
  readonly format: NdrFormat;
  readonly responseFormat: NdrFormat;
  /** The joined stub data, the receiver's to keep; the first part of it for a streamed call. */
  readonly stub: Uint8Array;
  /** Octets of `stub`. */
  readonly stubLength: number;
  /**
   * Where the stub data lies in the buffer it came in, `octets[from..to)`: during `dispatch` only, and only for a request in one fragment. Who
   * is content with looking there says so by `consumed()`, and no copy is made.
   */
  readonly octets: Uint8Array | undefined;
  readonly from: number;
  readonly to: number;
  consumed(): void;
  /** For streamed calls: more stub data, null when the request is complete; rejects when the call is orphaned or the connection lost. */
  nextFragment?(): Promise<Uint8Array | null>;
  readonly maybe: boolean;
  readonly group: AssociationGroup;
  /** The security context that the request came under; undefined for one without a verifier. */
  readonly security: ConnectionSecurity | undefined;
  respond(body: Body): void;
  /** [out] pipes: sends stub data now; more follows. Resolves when the transport has room again. */
  respondPart(stub: Uint8Array): Promise<void>;
  fault(status: number, options?: { didNotExecute?: boolean; stub?: Uint8Array }): void;
  /**
   * Calls the peer within this call, which has been received whole and has no answer yet. One at a time; others wait for their turn.
   * @param now milliseconds of the driver's clock
   * @throws what `call.body.write` throws
   */
  callBack(call: NestedCall, events: ClientCallEvents, now: number): CallHandle;
  /** The client cancelled or orphaned the call, or is gone, while nobody listened by `onCancel`. */
  readonly cancelled: boolean;
  /** Called at most once: the client cancelled or orphaned the call, or is gone. */
  onCancel: (() => void) | undefined;
}
