import { encodeBindNak, NAK_PROTOCOL_VERSION_NOT_SUPPORTED } from "../pdu/co/bind-nak.ts";
import { decodeFault, type Fault } from "../pdu/co/fault.ts";
import {
  HEADER_LENGTH,
  PFC_DID_NOT_EXECUTE,
  PFC_WHOLE,
  PTYPE_ALTER_CONTEXT,
  PTYPE_AUTH3,
  PTYPE_BIND,
  PTYPE_CO_CANCEL,
  PTYPE_FAULT,
  PTYPE_ORPHANED,
  PTYPE_REQUEST,
  PTYPE_RESPONSE,
  representationProblem,
} from "../pdu/co/header.ts";
import { encodeShutdown } from "../pdu/co/shutdown.ts";
import { nca_s_proto_error, nca_s_unsupported_type, RPC_S_CALL_CANCELLED } from "../status/codes.ts";
import { RpcError } from "../status/errors.ts";
import { Connection, DEFAULT_FRAGMENT } from "./connection.ts";
import { DEFAULT_DEPTH, Nesting, type NestingOwner } from "./nesting.ts";
import { ServerBinding, type ServerBindingOwner, type ServingTerms } from "./server-binding.ts";
import { ServerCalls } from "./server-calls.ts";
import { DEFAULT_REQUEST_BYTES, ServerRequests, type ServerRequestsOwner } from "./server-requests.ts";
import { ServerResponses } from "./server-responses.ts";
import { DEFAULT_BIND_TIMEOUT, type Nak, type Violation } from "./server-security.ts";
import type { AssociationGroup, ServerConnectionConfig, ServerHost } from "./types.ts";

/**
 * The server's end of a connection ([C706] 9.3.4 and chapter 11, [MS-RPCE] 3.3.3): its states and times, and which part each PDU is for. How it
 * answers what clients do wrong, fault by fault, follows what Samba's raw protocol tests expect of Windows and Samba.
 */
export class ServerConnection extends Connection implements ServerRequestsOwner, ServerBindingOwner, NestingOwner {
  readonly #config: ServerConnectionConfig;
  readonly #host: ServerHost;
  readonly #maxReceive: number;
  readonly #binding: ServerBinding;
  readonly #calls: ServerCalls;
  readonly #requests: ServerRequests;
  readonly #responses: ServerResponses;
  /** There once something was nested: most connections never do, and idle ones are to cost little. */
  #nesting: Nesting | undefined;
  #state: "new" | "bound" | "ended" = "new";
  /** For the bind, and for the security context that begins in it. */
  #bindDeadline = Infinity;
  /** For what somebody else is asked while PDUs wait. */
  #askDeadline = Infinity;
  /** Time of what came last. */
  #heard = 0;

  constructor(config: ServerConnectionConfig, host: ServerHost) {
    super();
    this.#config = config;
    this.#host = host;
    this.#maxReceive = config.maxReceiveFragment ?? DEFAULT_FRAGMENT;
    this.#binding = new ServerBinding(this, config, host, this.out);
    this.#calls = new ServerCalls(host, this.out, this.#binding);
    this.#responses = new ServerResponses(this, this.out, this.#binding, this.#calls, host, (call, request, events, now) =>
      this.#within().nest(0, call, request, events, now),
    );
    this.#requests = new ServerRequests(this, config, host, this.out, this.#binding, this.#calls, this.#responses);
  }

  /** To be called when the transport is accepted: the time for the bind begins. */
  start(now: number): void {
    this.now = now;
    this.#heard = now;
    this.#bindDeadline = now + (this.#config.bindTimeoutMs ?? DEFAULT_BIND_TIMEOUT);
  }

  get group(): AssociationGroup | undefined {
    return this.#binding.group;
  }

  /** Calls that were dispatched and are not answered. */
  get activeCalls(): number {
    return this.#calls.active.size;
  }

  get deadline(): number {
    if (this.closing) return Infinity;
    const early = Math.min(this.#bindDeadline, this.#askDeadline, this.#binding.security?.deadline ?? Infinity);
    if (this.#state === "new") return early;
    return Math.min(early, this.#nesting?.deadline ?? Infinity, this.#clientDeadline);
  }

  /** When the client is out of time. */
  get #clientDeadline(): number {
    if (this.saturated) return Infinity;
    const calls = this.#calls;
    if (calls.receiving !== undefined || this.cut || this.#nesting?.receiving === true)
      return this.#heard + (this.#config.fragmentTimeoutMs ?? 30_000);
    const idle = this.#config.idleTimeoutMs ?? 0;
    if (idle === 0 || calls.active.size > 0) return Infinity;
    return Math.max(this.#heard, calls.idleSince) + idle;
  }

  get saturated(): boolean {
    return this.paused || this.#calls.saturated;
  }

  override pause(): void {
    super.pause();
    // Who is asked for a caller's sake has as long as a bind.
    this.#askDeadline = this.now + (this.#config.bindTimeoutMs ?? DEFAULT_BIND_TIMEOUT);
    this.out.onOutput?.();
  }

  override resume(): void {
    this.#askDeadline = Infinity;
    this.#authenticationDone();
    super.resume();
  }

  /** The time for a bind ends when nobody is being authenticated any more. */
  #authenticationDone(): void {
    if (this.#state === "bound" && this.#binding.security?.negotiating !== true) this.#bindDeadline = Infinity;
  }

  get wantsClose(): boolean {
    if (this.closing) return this.#responses.allOut;
    return this.#calls.draining && this.#calls.size === 0 && this.#responses.allOut;
  }

  override receive(bytes: Uint8Array, now: number): void {
    if (this.closing) return;
    if (this.#bindDeadline === Infinity && this.#state === "new") this.start(now);
    this.#heard = now;
    this.#requests.heldUp = false;
    super.receive(bytes, now);
    this.out.notify();
  }

  ended(_error: RpcError | undefined, now: number): void {
    if (this.#state === "ended") return;
    this.now = now;
    this.#state = "ended";
    this.out.drop();
    this.#end("the client is gone");
    this.#binding.leave();
  }

  timeout(now: number): void {
    this.now = now;
    if (now < this.deadline) return;
    if (this.#state === "new") {
      this.#notice("bind-timeout", "no bind came in time");
      this.#abort();
      return;
    }
    if (now >= this.#bindDeadline || now >= this.#askDeadline) {
      this.#notice("bind-timeout", "a security context was begun and not completed in time");
      this.#abort();
      return;
    }
    this.#binding.security?.timeout(now);
    this.#nesting?.timeout(now);
    this.out.notify();
    if (now < this.#clientDeadline) return;
    if (this.#requests.heldUp) {
      // Nothing was read while the program did not keep up: the time begins now.
      this.#requests.heldUp = false;
      this.#heard = now;
    } else if (this.#calls.receiving !== undefined || this.cut || this.#nesting?.receiving === true) {
      this.#notice("fragment-timeout", "a request was begun and not ended in time");
      this.#abort();
    } else if (this.#calls.idleSince < 0) {
      // The last call ended at a time that nobody told us: the idle time begins now.
      this.#calls.idleSince = now;
    } else {
      this.#notice("idle-timeout", "nothing came for the time that an idle connection may stay");
      this.stopReading();
    }
  }

  /** Asks the client to go ([C706] 12.6.4.11), takes no new calls and closes when those under way are answered. */
  shutdown(now: number): void {
    this.now = now;
    if (this.closing || this.#calls.draining) return;
    this.#calls.draining = true;
    if (this.#state === "bound") this.out.append(encodeShutdown({ kind: "shutdown", flags: PFC_WHOLE, callId: 0, littleEndian: true }));
    else this.stopReading();
    this.out.notify();
  }

  /** Takes nothing more and closes once what was written is out; calls under way are told that they are cancelled. */
  close(now: number): void {
    this.now = now;
    if (this.#state !== "ended") this.#abort();
  }

  protected pump(): void {
    this.#responses.pump();
    this.#nesting?.pump();
  }

  // --- what the client sends ---

  protected acceptable(bytes: Uint8Array, at: number, length: number): boolean {
    const version = bytes[at]! === 5 && bytes[at + 1]! === 0;
    if (version && length >= HEADER_LENGTH && length <= this.#maxReceive) return true;
    const callId = readCallId(bytes, at);
    if (bytes[at] !== 5) {
      this.#notice("protocol-error", "what came is not a PDU of RPC version 5");
      this.stopReading();
    } else if (bytes[at + 2] === PTYPE_BIND && this.#state === "new") {
      this.nak(callId, { reason: NAK_PROTOCOL_VERSION_NOT_SUPPORTED, words: "a bind of an impossible length or version" });
    } else this.#violation(callId, `a PDU of ${length} octets; ${this.#maxReceive} are the limit`);
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
    if (ptype === PTYPE_REQUEST && this.#state === "bound") {
      if (this.#nesting?.request(bytes, at, length, view, base, word & 0xff, littleEndian, callId) === true) return;
      this.#requests.request(bytes, at, length, view, base, word & 0xff, littleEndian, callId);
    } else if (ptype === PTYPE_RESPONSE && this.#nesting !== undefined) {
      // An answer to a callback; one that came too late is read over.
      if (this.#nesting.response(bytes, at, length, view, base, word & 0xff, littleEndian, callId) || this.#requests.seen(callId)) return;
      this.misbehaved("an answer to a callback that was not made");
    } else this.#other(ptype, callId, new Uint8Array(bytes.buffer, base + at, length));
  }

  #other(ptype: number, callId: number, bytes: Uint8Array): void {
    if (ptype === PTYPE_BIND) this.#binding.bind(bytes, callId);
    else if (this.#state !== "bound") this.#violation(callId, `PTYPE ${ptype} before a bind`);
    else if (ptype === PTYPE_ALTER_CONTEXT || ptype === PTYPE_AUTH3) {
      if (ptype === PTYPE_AUTH3) this.#binding.auth3(bytes, callId);
      else this.#binding.alter(bytes, callId);
      this.#authenticationDone();
    } else if (ptype === PTYPE_CO_CANCEL) this.#cancel(callId);
    else if (ptype === PTYPE_ORPHANED) this.#requests.orphaned(callId);
    else if (ptype === PTYPE_FAULT && this.#nesting !== undefined) this.#fault(this.#nesting, callId, bytes);
    else this.#violation(callId, `PTYPE ${ptype} is not for a client to send`);
  }

  #cancel(callId: number): void {
    if (this.#nesting === undefined) this.#calls.cancel(callId);
    else this.#nesting.cancel(callId);
  }

  #within(): Nesting {
    if (this.#nesting !== undefined) return this.#nesting;
    const own = { calls: this.#calls, requests: this.#requests, responses: this.#responses };
    const { maxRequestBytes, maxCallbackDepth } = this.#config;
    const most = maxRequestBytes ?? DEFAULT_REQUEST_BYTES;
    this.#nesting = new Nesting(this, this.out, own, nestedTerms(this.#binding), {
      maxDepth: maxCallbackDepth ?? DEFAULT_DEPTH,
      maxRequest: most,
      maxResponse: most,
      cancelTimeoutMs: Infinity,
      host: this.#host,
    });
    return this.#nesting;
  }

  /** A callback was answered with a fault. */
  #fault(nesting: Nesting, callId: number, bytes: Uint8Array): void {
    if (!nesting.openFault(bytes, callId)) return;
    let fault: Fault;
    try {
      fault = decodeFault(bytes);
    } catch (error) {
      this.#violation(callId, error instanceof RpcError ? error.words : "a fault that cannot be read");
      return;
    }
    if (!nesting.fault(fault) && !this.#requests.seen(callId)) this.misbehaved("a fault for a callback that was not made");
  }

  // --- answers to what is wrong, and the end ---

  /** The client broke the protocol where no fault can be sent: what it sent is an answer. */
  misbehaved(words: string): void {
    this.#notice("protocol-error", words);
    this.#abort();
  }

  faultAndClose(callId: number, contextId: number, status: number, flags: number, words: string): void {
    this.#notice("protocol-error", words);
    this.#responses.sendFault(callId, contextId, status, flags);
    this.#abort();
  }

  bound(): void {
    this.#state = "bound";
    this.#authenticationDone();
    this.out.notify();
  }

  nak(callId: number, { reason, words }: Nak): void {
    this.#notice("bind-refused", words);
    this.out.append(
      encodeBindNak({ kind: "bind_nak", flags: PFC_WHOLE, callId, littleEndian: true, reason, versions: [{ major: 5, minor: 0 }] }),
    );
    this.#abort();
  }

  refuse(callId: number, { status, words }: Violation): void {
    this.faultAndClose(callId, 0, status, PFC_DID_NOT_EXECUTE, words);
  }

  /** What is protected cannot be protected any more, or was not what it should be. */
  broken(error: RpcError): void {
    this.misbehaved(error.words);
  }

  protected overrun(): void {
    this.misbehaved("too much was sent before a token was answered");
  }

  #violation(callId: number, words: string): void {
    this.faultAndClose(callId, 0, nca_s_proto_error, 0, words);
  }

  #refuseRepresentation(bytes: Uint8Array, at: number, ptype: number): void {
    const words = representationProblem(bytes[at + 4]!, bytes[at + 5]!) ?? "reserved bits in the data representation";
    const callId = readCallId(bytes, at);
    if (ptype === PTYPE_BIND && this.#state === "new") this.nak(callId, { reason: NAK_PROTOCOL_VERSION_NOT_SUPPORTED, words });
    else this.faultAndClose(callId, 0, nca_s_unsupported_type, PFC_DID_NOT_EXECUTE, words);
  }

  #abort(): void {
    this.#end("the connection is being closed");
    this.out.notify();
  }

  /** Reads no more; calls under way are cancelled, and nothing is sent for them. */
  #end(words: string): void {
    this.stopReading();
    this.#binding.security?.end();
    const gone = new RpcError(RPC_S_CALL_CANCELLED, "client", words);
    this.#nesting?.end(gone);
    this.#responses.end(gone);
    this.#calls.end(gone);
  }

  #notice(kind: string, words: string): void {
    this.#host.notice?.(kind, words);
  }
}

/** Calls that are nested are not held up by others, whatever the client negotiated. */
function nestedTerms(binding: ServerBinding): ServingTerms {
  return {
    get maxTransmit() {
      return binding.maxTransmit;
    },
    multiplex: true,
    get group() {
      return binding.group;
    },
    get security() {
      return binding.security;
    },
    contexts: binding.contexts,
  };
}

/** call_id of a PDU of which no more than the header need be right. */
function readCallId(bytes: Uint8Array, at: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, HEADER_LENGTH);
  return view.getUint32(12, (bytes[at + 4]! & 0xf0) !== 0);
}
