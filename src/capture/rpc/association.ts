/** What both sides of one connection say: calls paired with their answers, beside presentation contexts (contexts.ts) and security contexts (authentication.ts). */

import { u16, u32 } from "../../bytes/integers.ts";
import { EPM_UUID } from "../../ids/syntax.ts";
import { uuidFromBytes } from "../../ids/uuid.ts";
import { AUTH_LEVEL } from "../../knowledge/authentication.ts";
import { nakReason } from "../../knowledge/rejections.ts";
import {
  decodePdu,
  type Pdu,
  PFC_DID_NOT_EXECUTE,
  PFC_FIRST_FRAG,
  PFC_LAST_FRAG,
  PFC_MAYBE,
  PFC_OBJECT_UUID,
  PTYPE_ALTER_CONTEXT,
  PTYPE_ALTER_CONTEXT_RESP,
  PTYPE_AUTH3,
  PTYPE_BIND,
  PTYPE_BIND_ACK,
  PTYPE_BIND_NAK,
  PTYPE_CO_CANCEL,
  PTYPE_FAULT,
  PTYPE_ORPHANED,
  PTYPE_REQUEST,
  PTYPE_RESPONSE,
} from "../../pdu/co/index.ts";
import { PTYPE_RTS } from "../../pdu/rts/index.ts";
import { nca_s_fault_cancel } from "../../status/codes.ts";
import { RpcError } from "../../status/errors.ts";
import type { Analysis, RpcHooks } from "../analysis.ts";
import type { Conversation, Side } from "../conversation.ts";
import type { CallRecord, Carrier } from "../records.ts";
import { Authentications } from "./authentication.ts";
import { Call, faultOf, type InterfaceRefs, protectionOf, refsOf, Stub, tellCall, valuesOf } from "./calls.ts";
import type { CoView } from "./co-view.ts";
import { EARLY, type PresentationContext, PresentationContexts } from "./contexts.ts";
import { tellMapping } from "./mapper.ts";
import { OpenCalls } from "./open-calls.ts";
import { failure, operationsOf } from "./operations.ts";
import { ptypeName } from "./words.ts";

const NETLOGON_UUID = "12345678-1234-abcd-ef00-01234567cffb";

const { CALL, PRIVACY } = AUTH_LEVEL;

/** An answer that no request was seen for yet, whole. */
interface EarlyAnswer {
  readonly call: Call;
  readonly frame: number;
  readonly time: number;
  readonly outcome: CallRecord["outcome"];
  readonly fault: CallRecord["fault"];
  readonly lastWord: number;
}

export class Association {
  readonly #analysis: Analysis;
  readonly #conversation: Conversation;
  readonly #carrier: Carrier;
  readonly #hooks: RpcHooks;
  readonly #refs: InterfaceRefs;
  readonly #contexts: PresentationContexts;
  /** Of the client, and of the server (callbacks). Made when something belongs into them. */
  readonly #calls: [OpenCalls | undefined, OpenCalls | undefined] = [undefined, undefined];
  /** An answer that came before its request, which the capture then has next. */
  #earlyAnswer: EarlyAnswer | undefined = undefined;
  #authentications: Authentications | undefined = undefined;
  /** call_id of the last answer; -1 before one. */
  #lastAnswered = -1;
  /** PDUs of a side were read since its beginning or its last gap, so that what is not known was not missed. */
  readonly #heard: [boolean, boolean] = [false, false];
  readonly #ended: [boolean, boolean] = [false, false];
  /** Of calls nothing is wanted but how many PDUs they came to. */
  readonly #countsCalls: boolean;

  constructor(analysis: Analysis, conversation: Conversation, carrier: Carrier, hooks: RpcHooks) {
    this.#analysis = analysis;
    this.#conversation = conversation;
    this.#carrier = carrier;
    this.#hooks = hooks;
    this.#countsCalls = analysis.options.calls === false;
    this.#refs = refsOf(analysis);
    this.#contexts = new PresentationContexts(analysis, conversation, carrier);
  }

  /** Should the stub of this PDU be kept? @param head at least its first 24 octets */
  wantsStub(side: Side, head: Uint8Array, littleEndian: boolean): boolean {
    if (this.#countsCalls) return false;
    const { options } = this.#analysis;
    if (options.values === true || options.decryptor !== undefined) return true;
    if (head[2] === PTYPE_RESPONSE) {
      const call = this.#calls[side === 0 ? 1 : 0]?.get(u32(head, 12, littleEndian));
      if (call !== undefined) return call.requestStub !== undefined;
    }
    return this.#contexts.of(u16(head, 20, littleEndian))?.mapper === true;
  }

  pdu(side: Side, v: CoView): void {
    const { ptype } = v;
    this.#analysis.ptypes[ptype]!++;
    if (this.#analysis.options.decryptor !== undefined) this.#protected(side, v);
    switch (ptype) {
      case PTYPE_REQUEST:
        if (!this.#countsCalls) this.#request(side, v);
        break;
      case PTYPE_RESPONSE:
      case PTYPE_FAULT:
        if (!this.#countsCalls) this.#answer(side, v);
        break;
      case PTYPE_BIND:
      case PTYPE_ALTER_CONTEXT:
        this.#contexts.bind(v);
        this.#token(v);
        break;
      case PTYPE_BIND_ACK:
      case PTYPE_ALTER_CONTEXT_RESP:
        this.#contexts.acknowledged(v);
        this.#token(v);
        break;
      case PTYPE_BIND_NAK: {
        const status = this.#contexts.refused(v);
        this.#authentications?.refused({ ...nakReason(status), status });
        break;
      }
      case PTYPE_AUTH3:
        this.#token(v);
        break;
      case PTYPE_CO_CANCEL:
      case PTYPE_ORPHANED: {
        const call = this.#calls[side]?.get(v.callId);
        if (call !== undefined) {
          call.cancelled = true;
          if (ptype === PTYPE_ORPHANED) call.orphaned = true;
        }
        break;
      }
      case PTYPE_RTS:
        if (v.whole) this.#hooks.rts?.(side, v.bytes, v.at, v.at + v.total, v.frame, v.time);
        break;
    }
    this.#heard[side] = true;
    if (side === 1 && ptype !== PTYPE_RTS) this.#hooks.answered?.();
    if (this.#analysis.listener.message !== undefined) this.#message(side, v);
  }

  /** Octets of this side are missing. */
  gap(side: Side): void {
    this.#tellEarly();
    this.#heard[side] = false;
    const calls = this.#calls[side === 0 ? 1 : 0];
    if (calls !== undefined) for (const call of calls) call.missed = true;
  }

  end(side: Side, how: "fin" | "reset" | "capture"): void {
    this.#tellEarly();
    const because = how === "fin" ? "connection-closed" : how === "reset" ? "connection-reset" : "capture-ended";
    // Who sends no more answers no more.
    this.#close(side === 0 ? 1 : 0, because);
    this.#ended[side] = true;
    // A client's call after the server's end.
    if (this.#ended[1]) this.#close(0, because);
    if (side === 0 && !this.#ended[1]) return;
    this.#contexts.unanswered();
    this.#authentications?.end();
    if (!this.#ended[0] || !this.#ended[1]) return;
    this.#close(1, because);
    this.#contexts.release();
  }

  // --- security ---

  #token(v: CoView): void {
    if (v.authType < 0 || v.authLength === 0 || !v.whole || this.#countsCalls) return;
    const end = v.at + v.total;
    const token = v.bytes.subarray(end - v.authLength, end);
    this.#authentications ??= new Authentications(this.#analysis, this.#conversation);
    this.#authentications.token(v.authType, v.authLevel, v.authContextId, token, v.frame, v.time);
  }

  /** Everything that is signed or sealed goes through the door for keys, in its order. */
  #protected(side: Side, v: CoView): void {
    const decryptor = this.#analysis.options.decryptor!;
    if (v.authType < 0 || !v.whole) return;
    const end = v.at + v.total;
    const { ptype, authType, authLevel, authContextId, authLength } = v;
    const conversation = this.#conversation;
    const common = { conversation, side, association: this, authType, authLevel, authContextId };
    if (ptype !== PTYPE_REQUEST && ptype !== PTYPE_RESPONSE && ptype !== PTYPE_FAULT) {
      decryptor.leg({ ...common, flags: v.flags, token: v.bytes.slice(end - authLength, end) });
      return;
    }
    // The least level at which PDUs are signed: providers sign whole PDUs where only calls or packets are asked for.
    if (authLevel < CALL) return;
    const start = v.stubStart;
    const sealedEnd = Math.max(start, v.total - authLength - 8);
    const pdu = v.bytes.slice(v.at, end);
    const opened = decryptor.pdu({ ...common, pdu, authLength, start, end: authLevel === PRIVACY ? sealedEnd : start });
    if (opened === undefined) return;
    if (opened.alteredUnder !== undefined) {
      const mark = { frame: v.frame, time: v.time };
      this.#analysis.emit({ kind: "altered", conversation, mark, side, protocol: "rpc", key: opened.alteredUnder });
    }
    if (opened.plain === undefined || authLevel !== PRIVACY || opened.plain.length !== sealedEnd - start) return;
    // From here on it is as if it had travelled in the clear.
    const open = v.bytes.slice(v.at, end);
    open.set(opened.plain, start);
    v.opened(open);
  }

  // --- calls ---

  #request(side: Side, v: CoView): void {
    const calls = this.#callsOf(side);
    const first = (v.flags & PFC_FIRST_FRAG) !== 0;
    let call = calls.get(v.callId);
    if (call !== undefined && first) {
      this.#forget(calls, call);
      this.#unanswered(call, "superseded");
      call = undefined;
    }
    if (call === undefined && !first && this.#heard[side]) {
      // The rest of a request that was answered before its end: servers may, and a call is told once.
      return;
    }
    const context = v.contextId < 0 ? undefined : this.#contexts.of(v.contextId);
    if (call === undefined) {
      call = new Call(v.callId);
      this.#remember(calls, call);
      call.contextId = v.contextId;
      call.opnum = v.opnum;
      call.interface = context?.interface;
      call.ndr64 = context?.ndr64 === true;
      call.requestFrame = v.frame;
      call.requestTime = v.time;
      call.authType = v.authType;
      call.authLevel = v.authLevel;
      call.maybe = (v.flags & PFC_MAYBE) !== 0;
      if ((v.flags & PFC_OBJECT_UUID) !== 0 && v.have >= 40) call.object = uuidFromBytes(v.bytes, v.at + 24, v.littleEndian);
      // Without its first fragment a stub cannot be read.
      if (first && this.#readsStub(context, v)) call.requestStub = new Stub(v.littleEndian);
    }
    call.requestFragments++;
    call.requestOctets += v.stubLength;
    if (call.requestStub !== undefined && !this.#keep(call.requestStub, v)) call.requestStub = undefined;
    const early = this.#earlyAnswer;
    if (early !== undefined && (v.flags & PFC_LAST_FRAG) !== 0) {
      this.#earlyAnswer = undefined;
      const { call: answer, frame, time, outcome, fault, lastWord } = early;
      if (answer.callId !== v.callId || answer.contextId !== v.contextId || v.time - time >= EARLY) {
        this.#tell(answer, frame, time, outcome, fault, lastWord);
        return;
      }
      this.#forget(calls, call);
      call.answerFrame = answer.answerFrame;
      call.answerOctets = answer.answerOctets;
      call.answerFragments = answer.answerFragments;
      call.answerStub = answer.answerStub;
      this.#tell(call, frame, time, outcome, fault, lastWord);
    }
  }

  #answer(side: Side, v: CoView): void {
    this.#tellEarly();
    const calls = this.#callsOf(side === 0 ? 1 : 0);
    let call = calls.get(v.callId) ?? this.#misnumbered(calls, v);
    if (call === undefined) {
      // Its request was not captured.
      call = new Call(v.callId);
      call.contextId = v.contextId;
      const context = v.contextId < 0 ? undefined : this.#contexts.of(v.contextId);
      call.interface = context?.interface;
      call.ndr64 = context?.ndr64 === true;
      call.authType = v.authType;
      call.authLevel = v.authLevel;
      if ((v.flags & PFC_LAST_FRAG) === 0 && v.ptype === PTYPE_RESPONSE) this.#remember(calls, call);
      if (v.ptype === PTYPE_RESPONSE && (v.flags & PFC_FIRST_FRAG) !== 0 && this.#readsStub(context, v))
        call.answerStub = new Stub(v.littleEndian);
    } else if (
      v.ptype === PTYPE_RESPONSE &&
      call.answerFragments === 0 &&
      call.requestStub !== undefined &&
      (v.flags & PFC_FIRST_FRAG) !== 0
    ) {
      if (v.authLevel !== PRIVACY || v.unsealed) call.answerStub = new Stub(v.littleEndian);
    }
    call.answerFragments++;
    call.answerOctets += v.stubLength;
    if (call.answerFrame === 0) call.answerFrame = v.frame;
    if (v.ptype === PTYPE_FAULT) {
      this.#lastAnswered = v.callId;
      this.#forget(calls, call);
      call.answerStub?.release(this.#analysis);
      call.answerStub = undefined;
      const status = v.have >= 28 ? u32(v.bytes, v.at + 24, v.littleEndian) : 0;
      this.#authentications?.answered(v.authType < 0 ? undefined : v.authContextId, status);
      const outcome = call.cancelled && status === nca_s_fault_cancel ? "cancelled" : "fault";
      this.#answered(call, v, outcome, faultOf(status, (v.flags & PFC_DID_NOT_EXECUTE) !== 0));
      return;
    }
    if (call.answerStub !== undefined && !this.#keep(call.answerStub, v)) call.answerStub = undefined;
    if ((v.flags & PFC_LAST_FRAG) === 0) return;
    this.#lastAnswered = v.callId;
    this.#forget(calls, call);
    if (this.#authentications?.pending === true) this.#authentications.answered(v.authType < 0 ? undefined : v.authContextId, undefined);
    this.#answered(call, v, "answered", undefined);
  }

  #answered(call: Call, v: CoView, outcome: CallRecord["outcome"], fault: CallRecord["fault"]): void {
    const lastWord = v.authLevel !== PRIVACY || v.unsealed ? v.lastWord : -1;
    if (call.requestFrame !== 0 || call.answerFragments !== 1) this.#tell(call, v.frame, v.time, outcome, fault, lastWord);
    else this.#earlyAnswer = { call, frame: v.frame, time: v.time, outcome, fault, lastWord };
  }

  /**
   * Servers of Wine answer every call with call_id 1. Where the number is the one that was answered last, and only one call waits, it is that call's answer.
   */
  #misnumbered(calls: OpenCalls, v: CoView): Call | undefined {
    if (calls.size !== 1 || v.callId !== this.#lastAnswered) return undefined;
    const call = calls.oldest!;
    return call.missed || call.contextId !== v.contextId ? undefined : call;
  }

  /** The oldest gives way where there are too many; none is kept where all associations together have too many. */
  #remember(calls: OpenCalls, call: Call): void {
    const { held, limits } = this.#analysis;
    if (calls.size >= limits.openCalls || held.calls >= limits.allOpenCalls) {
      this.#analysis.drop(calls.size >= limits.openCalls ? "openCalls" : "allOpenCalls");
      const { oldest } = calls;
      if (oldest === undefined) return;
      this.#forget(calls, oldest);
      this.#unanswered(oldest, undefined);
    }
    calls.add(call);
    held.calls++;
  }

  #forget(calls: OpenCalls, call: Call): void {
    if (calls.delete(call)) this.#analysis.held.calls--;
  }

  #callsOf(side: Side): OpenCalls {
    this.#calls[side] ??= new OpenCalls();
    return this.#calls[side];
  }

  /** No call of this side is answered any more. */
  #close(side: Side, because: CallRecord["unansweredBecause"]): void {
    const calls = this.#calls[side];
    if (calls === undefined) return;
    this.#calls[side] = undefined;
    this.#analysis.held.calls -= calls.size;
    for (const call of calls) this.#unanswered(call, because);
  }

  #readsStub(context: PresentationContext | undefined, v: CoView): boolean {
    if (context === undefined || (v.authLevel === PRIVACY && !v.unsealed)) return false;
    if (context.mapper || this.#analysis.options.values === true) return true;
    return this.#analysis.options.decryptor?.netlogon !== undefined && context.interface.uuid === NETLOGON_UUID;
  }

  #keep(stub: Stub, v: CoView): boolean {
    if (v.whole) return stub.add(this.#analysis, v.bytes, v.at + v.stubStart, v.at + v.stubStart + v.stubLength);
    stub.release(this.#analysis);
    return false;
  }

  /** A call with its answer. @param lastWord of a stub in the clear; -1 where there is none */
  #tell(call: Call, frame: number, time: number, outcome: CallRecord["outcome"], fault: CallRecord["fault"], lastWord: number): void {
    const ref = call.interface;
    let status: CallRecord["status"];
    let values: CallRecord["values"];
    if (ref !== undefined && fault === undefined && call.opnum >= 0 && lastWord >= 0) {
      status = failure(operationsOf(ref)?.statuses[call.opnum] ?? null, lastWord);
    }
    if (ref?.uuid === EPM_UUID)
      status = tellMapping(this.#analysis, this.#refs, this.#conversation, call, { frame, time }, fault?.status) ?? status;
    if (this.#analysis.options.values === true) values = valuesOf(this.#analysis, call);
    if (this.#analysis.options.decryptor !== undefined && ref?.uuid === NETLOGON_UUID) this.#netlogon(call);
    tellCall(this.#analysis, this.#conversation, this.#carrier, false, call, { outcome, frame, time, fault, status, values });
  }

  #netlogon({ opnum, ndr64, requestStub, answerStub }: Call): void {
    const { decryptor } = this.#analysis.options;
    if (decryptor?.netlogon === undefined || requestStub === undefined || answerStub === undefined) return;
    const [asked, answered] = [requestStub, answerStub].map((stub) => ({ octets: stub.join(), littleEndian: stub.littleEndian, ndr64 }));
    decryptor.netlogon(this.#conversation, opnum, asked!, answered!);
  }

  /** What was held back because its request might come next: it did not. */
  #tellEarly(): void {
    this.#contexts.tellEarly();
    const answer = this.#earlyAnswer;
    if (answer !== undefined) {
      this.#earlyAnswer = undefined;
      this.#tell(answer.call, answer.frame, answer.time, answer.outcome, answer.fault, answer.lastWord);
    }
  }

  #unanswered(call: Call, because: CallRecord["unansweredBecause"]): void {
    const outcome =
      call.answerFragments > 0 || call.missed ? "cut" : call.orphaned ? "orphaned" : call.cancelled ? "cancelled" : "unanswered";
    if (call.interface?.uuid === EPM_UUID) {
      call.answerStub?.release(this.#analysis);
      call.answerStub = undefined;
      tellMapping(this.#analysis, this.#refs, this.#conversation, call, undefined, undefined);
    }
    tellCall(this.#analysis, this.#conversation, this.#carrier, false, call, {
      outcome,
      frame: 0,
      time: 0,
      because: call.maybe && outcome === "unanswered" ? "maybe" : because,
    });
  }

  // --- for who listens to every message ---

  #message(side: Side, v: CoView): void {
    const plain = v.ptype === PTYPE_REQUEST || v.ptype === PTYPE_RESPONSE || v.ptype === PTYPE_RTS;
    let pdu: Pdu | undefined;
    if (!plain && v.whole) {
      try {
        pdu = decodePdu(v.bytes.slice(v.at, v.at + v.total));
      } catch (error) {
        if (!(error instanceof RpcError)) throw error;
      }
    }
    this.#analysis.listener.message?.({
      protocol: "rpc",
      conversation: this.#hooks.via?.() ?? this.#conversation,
      side,
      frame: v.frame,
      time: v.time,
      carrier: this.#carrier,
      ptype: ptypeName(v.ptype),
      connectionless: false,
      firstFrame: v.firstFrame,
      flags: v.flags,
      callId: v.callId,
      fragLength: v.total,
      authLength: v.authLength,
      contextId: v.contextId < 0 ? undefined : v.contextId,
      opnum: v.opnum < 0 ? undefined : v.opnum,
      allocHint: v.allocHint < 0 ? undefined : v.allocHint,
      // cancel_count, [C706] 12.6.4.10.
      cancelCount: v.ptype === PTYPE_RESPONSE && v.have > 22 ? v.bytes[v.at + 22] : undefined,
      protection: protectionOf(v.authType, v.authLevel),
      interface: v.contextId < 0 ? undefined : this.#contexts.of(v.contextId)?.interface,
      datagram: undefined,
      pdu,
      cut: v.cut,
    });
  }
}
