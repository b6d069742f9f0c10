import { NDR64, type SyntaxId } from "../ids/syntax.ts";
import { encodeAlterContext } from "../pdu/co/alter-context.ts";
import type { AlterContextResponse } from "../pdu/co/alter-context-response.ts";
import { encodeAuth3 } from "../pdu/co/auth3.ts";
import { type ContextElement, encodeBind } from "../pdu/co/bind.ts";
import { type BindAck, type ContextResult, RESULT_ACCEPTANCE, RESULT_NEGOTIATE_ACK } from "../pdu/co/bind-ack.ts";
import { FEATURES_KNOWN, featureSyntax } from "../pdu/co/bind-time-features.ts";
import type { Fault } from "../pdu/co/fault.ts";
import { MUST_RECV_FRAG_SIZE, PFC_CONC_MPX, PFC_SUPPORT_HEADER_SIGN, PFC_WHOLE } from "../pdu/co/header.ts";
import type { SecTrailer } from "../pdu/co/sec-trailer.ts";
import { RPC_S_CALL_FAILED, RPC_S_INVALID_BINDING, RPC_S_SERVER_UNAVAILABLE, RPC_S_UNSUPPORTED_TRANS_SYN } from "../status/codes.ts";
import { CancelledError, FaultError, ProtocolError, RpcError } from "../status/errors.ts";
import { statusWords } from "../status/names.ts";
import type { ClientSecurity } from "./client-security.ts";
import { DEFAULT_FRAGMENT, formatOf } from "./connection.ts";
import type { Output } from "./output.ts";
import type { Protection } from "./protection.ts";
import { contextError } from "./rejections.ts";
import type { BindInfo, BoundContext, ClientConnectionConfig, ConnectionSecurity, ContextOffer } from "./types.ts";

/** An offer as it goes out: one transfer syntax an element, as [MS-RPCE] 3.3.1.5.6 wants it. */
interface Offered {
  readonly offer: ContextOffer;
  readonly elements: readonly ContextElement[];
}

/** An alter_context, or an rpc_auth_3, that waits for its turn or its answer. */
interface Alteration {
  readonly callId: number;
  readonly deadline: number;
  readonly elements: readonly ContextElement[];
  readonly flags: number;
  readonly auth: SecTrailer | undefined;
  /** Absent: an rpc_auth_3, which is not answered. @throws ProtocolError */
  readonly answered?: (answer: AlterContextResponse) => void;
  /** The rpc_auth_3 is written. */
  readonly sent?: () => void;
  readonly failed: (error: RpcError) => void;
}

/** The security contexts under which calls are made. */
export interface CallingSecurity {
  /**
   * @param security undefined: as the call has none of its own
   * @throws RpcError where it cannot be used
   */
  of(security: ConnectionSecurity | undefined): Protection | undefined;
  get(contextId: number): Protection | undefined;
  /** What follows the stub data of a request, [MS-RPCE] 2.2.2.13. */
  trailer(protection: Protection, bound: BoundContext, callId: number, opnum: number, littleEndian: boolean): Uint8Array | undefined;
}

/** What became of a bind. */
export interface BindOutcome {
  readonly results: readonly (BoundContext | RpcError)[];
  readonly info: BindInfo;
}

/** Milliseconds for a bind, or an alter_context, where nothing else is configured. */
export const DEFAULT_BIND_TIMEOUT = 10_000;

/** What has to be known of an agreement to make calls under it. */
export interface CallingTerms {
  /** Octets of the largest fragment that may be sent. */
  readonly maxTransmit: number;
  /** Several calls may be under way at once. */
  readonly multiplex: boolean;
  /** Bits that both know, [MS-RPCE] 2.2.2.14. */
  readonly features: number;
  /** The server answers every call with call_id 1 (Wine does). */
  answersOne: boolean;
  /** Has an alter_context been sent that is not answered? */
  readonly altering: boolean;
  /** Is one sent, or does one wait? */
  readonly alterations: boolean;
  /** PDUs go to and fro one after the other: an answer that does not come ends the connection. */
  readonly lockstep: boolean;
  readonly security: CallingSecurity | undefined;
  sendAlteration(): void;
  /** Those that were not sent will not be. */
  failWaiting(error: RpcError): void;
}

/** What a client and a server agreed upon, by bind and alter_context, and what the client knows of the server. */
export class ClientBinding implements CallingTerms {
  /** Octets of the largest fragment that may be sent. */
  maxTransmit = DEFAULT_FRAGMENT;
  /** Several calls may be under way at once. */
  multiplex = false;
  /** Bits that both know, [MS-RPCE] 2.2.2.14. */
  features = 0;
  /** The server answers every call with call_id 1 (Wine does). */
  answersOne = false;
  lockstep = false;
  /** There once a security context was begun. */
  security: ClientSecurity | undefined;
  /** When the answer to the bind or to the alter_context under way must have come, milliseconds. */
  deadline = Infinity;
  readonly #config: ClientConnectionConfig;
  readonly #littleEndian: boolean;
  readonly #out: Output;
  #offered: readonly Offered[] = [];
  #nextContextId = 0;
  /** Accepted, by id. */
  readonly #contexts = new Map<number, BoundContext>();
  #alteration: Alteration | undefined;
  #waiting: Alteration[] = [];
  #bindCallId = 0;
  /** What the bind offered, features excepted. */
  #bindElements: readonly ContextElement[] = [];

  constructor(config: ClientConnectionConfig, littleEndian: boolean, out: Output) {
    this.#config = config;
    this.#littleEndian = littleEndian;
    this.#out = out;
  }

  // --- bind ---

  /** @throws RpcError when there is nothing to offer */
  bind(offers: readonly ContextOffer[], callId: number, now: number, auth?: SecTrailer, signs = false): void {
    const { maxTransmitFragment, maxReceiveFragment, associationGroup, multiplex, featureNegotiation } = this.#config;
    if (this.deadline === Infinity) this.deadline = now + this.#timeoutMs;
    this.#offered = offers.map((offer) => ({ offer, elements: this.#elements(offer) }));
    const contexts = this.#offered.flatMap(({ elements }) => elements);
    const last = contexts.at(-1);
    if (last === undefined) throw new RpcError(RPC_S_INVALID_BINDING, "local", "nothing to bind to: no transfer syntax that can be sent");
    this.#bindCallId = callId;
    this.#bindElements = [...contexts];
    if (featureNegotiation !== false) {
      contexts.push({
        contextId: this.#nextContextId++,
        abstractSyntax: last.abstractSyntax,
        transferSyntaxes: [featureSyntax(FEATURES_KNOWN)],
      });
    }
    this.#out.append(
      encodeBind({
        kind: "bind",
        flags: PFC_WHOLE | (multiplex === false ? 0 : PFC_CONC_MPX) | (signs ? PFC_SUPPORT_HEADER_SIGN : 0),
        callId,
        littleEndian: this.#littleEndian,
        maxTransmitFragment: maxTransmitFragment ?? DEFAULT_FRAGMENT,
        maxReceiveFragment: maxReceiveFragment ?? DEFAULT_FRAGMENT,
        associationGroup: associationGroup ?? 0,
        contexts,
        ...(auth === undefined ? {} : { auth }),
      }),
    );
  }

  /**
   * The answer to the bind.
   * @returns what became of each offer
   * @throws ProtocolError
   */
  accept(ack: BindAck): BindOutcome {
    const offered = this.#offered;
    const elements = offered.reduce((sum, one) => sum + one.elements.length, 0);
    const negotiated = this.#config.featureNegotiation === false ? 0 : 1;
    if (ack.results.length !== elements + negotiated && ack.results.length !== elements) {
      const words = `the bind_ack has ${ack.results.length} results for ${elements + negotiated} presentation contexts`;
      throw new ProtocolError("server", words);
    }
    const limit = Math.min(this.#config.maxTransmitFragment ?? DEFAULT_FRAGMENT, ack.maxReceiveFragment || DEFAULT_FRAGMENT) & ~7;
    if (limit < (MUST_RECV_FRAG_SIZE & ~7)) {
      const words = `the server says it receives fragments of ${ack.maxReceiveFragment} octets at most; ${MUST_RECV_FRAG_SIZE} are the least`;
      throw new ProtocolError("server", words);
    }
    this.maxTransmit = limit;
    this.multiplex = this.#config.multiplex !== false && (ack.flags & PFC_CONC_MPX) !== 0;
    const features = ack.results[elements];
    if (features?.result === RESULT_NEGOTIATE_ACK) this.features = features.reason & FEATURES_KNOWN;
    this.deadline = Infinity;
    this.#offered = [];
    let next = 0;
    const results = offered.map((one) => {
      const answers = ack.results.slice(next, next + one.elements.length);
      next += one.elements.length;
      return this.#chosen(one, answers);
    });
    const info = {
      associationGroup: ack.associationGroup,
      maxTransmitFragment: limit,
      maxReceiveFragment: ack.maxTransmitFragment,
      secondaryAddress: ack.secondaryAddress,
      multiplex: this.multiplex,
      features: this.features,
    };
    return { results, info };
  }

  /** The time for the bind begins, though it is not sent yet. */
  begin(now: number): void {
    this.deadline = now + this.#timeoutMs;
  }

  /** One that the server accepted. */
  context(contextId: number): BoundContext | undefined {
    return this.#contexts.get(contextId);
  }

  // --- alter_context ---

  /** Has an alter_context been sent that is not answered? */
  get altering(): boolean {
    return this.#alteration !== undefined;
  }

  /** Is one sent, or does one wait? */
  get alterations(): boolean {
    return this.#alteration !== undefined || this.#waiting.length > 0;
  }

  /** Queues an alter_context; `sendAlteration` sends it when the connection may. */
  alter(offer: ContextOffer, callId: number, now: number): Promise<BoundContext> {
    return new Promise((resolve, reject) => {
      const elements = this.#elements(offer);
      if (elements.length === 0) reject(new RpcError(RPC_S_UNSUPPORTED_TRANS_SYN, "local", "no transfer syntax of the offer can be sent"));
      else {
        const answered = ({ results }: AlterContextResponse) => {
          if (results.length !== elements.length) throw this.#wrongCount(results.length, elements.length);
          const chosen = this.#chosen({ offer, elements }, results);
          if (chosen instanceof RpcError) reject(chosen);
          else resolve(chosen);
        };
        this.#waiting.push({
          callId,
          elements,
          flags: PFC_WHOLE,
          auth: undefined,
          deadline: now + this.#timeoutMs,
          answered,
          failed: reject,
        });
      }
    });
  }

  // --- security contexts ---

  /**
   * Queues an alter_context that carries a token. Its presentation contexts are known ones: there have to be some.
   * @param callId undefined: that of the bind, whose security context it is
   */
  alterSecurity(
    auth: SecTrailer,
    callId: number | undefined,
    deadline: number,
    signs: boolean,
    answered: (answer: AlterContextResponse) => void,
    failed: (error: RpcError) => void,
  ): void {
    const bound: BoundContext | undefined = this.#contexts.values().next().value;
    const elements =
      bound === undefined
        ? this.#bindElements
        : [{ contextId: bound.contextId, abstractSyntax: bound.abstractSyntax, transferSyntaxes: [bound.transferSyntax] }];
    const flags = PFC_WHOLE | (signs ? PFC_SUPPORT_HEADER_SIGN : 0);
    this.#waiting.push({ callId: callId ?? this.#bindCallId, elements, flags, auth, deadline, answered, failed });
  }

  /** Queues an rpc_auth_3. */
  auth3(auth: SecTrailer, callId: number | undefined, deadline: number, sent: () => void, failed: (error: RpcError) => void): void {
    this.#waiting.push({ callId: callId ?? this.#bindCallId, elements: [], flags: PFC_WHOLE, auth, deadline, sent, failed });
  }

  sendAlteration(): void {
    const next = this.#alteration === undefined ? this.#waiting.shift() : undefined;
    if (next === undefined) return;
    const { callId, flags, auth } = next;
    const littleEndian = this.#littleEndian;
    if (next.answered === undefined) {
      this.#out.append(encodeAuth3({ kind: "rpc_auth_3", flags, callId, littleEndian, auth: auth! }));
      next.sent!();
      this.sendAlteration();
      return;
    }
    this.#alteration = next;
    this.deadline = next.deadline;
    this.#out.append(
      encodeAlterContext({
        kind: "alter_context",
        flags,
        callId,
        littleEndian,
        maxTransmitFragment: this.maxTransmit,
        maxReceiveFragment: this.#config.maxReceiveFragment ?? DEFAULT_FRAGMENT,
        associationGroup: 0,
        contexts: next.elements,
        ...(auth === undefined ? {} : { auth }),
      }),
    );
  }

  /** @throws ProtocolError */
  altered(answer: AlterContextResponse): void {
    const { answered } = this.#alteration!;
    this.#answered();
    answered!(answer);
  }

  /** @returns false when the fault is not for the alter_context under way */
  refused({ callId, status }: Fault): boolean {
    const alteration = this.#alteration;
    if (alteration?.callId !== callId) return false;
    this.#answered();
    const words = `the server refused an alter_context: ${statusWords(status)}`;
    alteration.failed(new FaultError(status, words, { callId, didNotExecute: true }));
    return true;
  }

  /** Those that were not sent will not be. */
  failWaiting(error: RpcError): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { failed } of waiting) failed(error);
  }

  // --- the end ---

  /** The time of `deadline` has come. */
  get timeoutError(): CancelledError {
    if (this.#alteration !== undefined)
      return new CancelledError(RPC_S_CALL_FAILED, "timeout", "an alter_context was not answered in time");
    const late =
      this.#offered.length > 0
        ? `the bind was not answered within ${this.#timeoutMs} ms`
        : `not bound: who we are could not be shown within ${this.#timeoutMs} ms, because nobody answered who is asked for it (a KDC)`;
    return new CancelledError(RPC_S_SERVER_UNAVAILABLE, "timeout", `connected, but ${late}`);
  }

  /** The connection is over; what was not sent is for `failWaiting`. */
  end(failure: RpcError): void {
    const alteration = this.#alteration;
    this.#answered();
    alteration?.failed(failure);
  }

  #wrongCount(results: number, contexts: number): ProtocolError {
    return new ProtocolError("server", `the alter_context_resp has ${results} results for ${contexts} presentation contexts`);
  }

  get #timeoutMs(): number {
    return this.#config.bindTimeoutMs ?? DEFAULT_BIND_TIMEOUT;
  }

  #answered(): void {
    this.#alteration = undefined;
    this.deadline = Infinity;
  }

  #elements(offer: ContextOffer): ContextElement[] {
    return offer.transferSyntaxes
      .filter((syntax) => formatOf(syntax, this.#littleEndian) !== undefined)
      .map((syntax) => ({ contextId: this.#nextContextId++, abstractSyntax: offer.abstractSyntax, transferSyntaxes: [syntax] }));
  }

  /** The context of an offer that the server accepted, or why there is none. */
  #chosen({ offer, elements }: Offered, answers: readonly ContextResult[]): BoundContext | RpcError {
    for (const [i, element] of elements.entries()) {
      if (answers[i]?.result !== RESULT_ACCEPTANCE) continue;
      const transferSyntax: SyntaxId = element.transferSyntaxes[0]!;
      const format = formatOf(transferSyntax, this.#littleEndian)!;
      const bound = { contextId: element.contextId, abstractSyntax: offer.abstractSyntax, transferSyntax, format };
      this.#contexts.set(bound.contextId, bound);
      return bound;
    }
    // Of several rejections the one of NDR20 says most: not to know NDR64 is common.
    const telling = elements.findIndex(({ transferSyntaxes }) => transferSyntaxes[0]!.uuid !== NDR64.uuid);
    const answer = answers[telling >= 0 ? telling : 0];
    if (answer === undefined) return new RpcError(RPC_S_UNSUPPORTED_TRANS_SYN, "local", "no transfer syntax of the offer can be sent");
    return contextError(offer.abstractSyntax, answer.result, answer.reason);
  }
}
