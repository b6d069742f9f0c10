/** What both sides of one connection say: presentation contexts by their binds, calls paired with their answers, security contexts. */
import { NDR64 } from "../../ids/syntax.ts";
import { uuidFromBytes } from "../../ids/uuid.ts";
import { decodeAlterContext } from "../../pdu/co/alter-context.ts";
import { decodeAlterContextResponse } from "../../pdu/co/alter-context-response.ts";
import { type BindBody, decodeBind } from "../../pdu/co/bind.ts";
import { type BindAckBody, decodeBindAck } from "../../pdu/co/bind-ack.ts";
import { decodeBindNak } from "../../pdu/co/bind-nak.ts";
import {
  decodePdu,
  type Pdu,
  PFC_DID_NOT_EXECUTE,
  PFC_FIRST_FRAG,
  PFC_LAST_FRAG,
  PFC_OBJECT_UUID,
  PFC_SUPPORT_HEADER_SIGN,
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
import { RpcError } from "../../status/errors.ts";
import type { Analysis, RpcHooks } from "../analysis.ts";
import type { Conversation, Side } from "../conversation.ts";
import type { BindRecord, CallRecord, Carrier, InterfaceRef } from "../records.ts";
import { Authentications } from "./authentication.ts";
import { Call, faultOf, type InterfaceRefs, protectionOf, refsOf, Stub, tellCall, valuesOf } from "./calls.ts";
import { RTS, u16, u32 } from "./co-header.ts";
import type { CoView } from "./co-view.ts";
import { EPM_UUID, tellMapping } from "./mapper.ts";
import { failure, operationsOf } from "./operations.ts";
import { nakReason, ptypeName, resultWords } from "./words.ts";

/** auth_level of sealed bodies, [MS-RPCE] 2.2.1.1.8. */
const PRIVACY = 6;
/** The least level at which a PDU is signed or sealed. */
const INTEGRITY = 5;
/** Contexts of one association beyond this are not kept. */
const MOST_CONTEXTS = 1024;
/** Microseconds by which a capture may have an answer before its request. */
const EARLY = 2000;
/** Binds and alter_contexts that wait for their answer. */
const MOST_BINDS = 16;

interface PresentationContext {
  readonly interface: InterfaceRef;
  /** The mapper's: its stubs are read. */
  readonly mapper: boolean;
  ndr64: boolean;
}

/** A bind or alter_context that waits for its answer. */
interface PendingBind {
  readonly alter: boolean;
  readonly callId: number;
  readonly frame: number;
  readonly time: number;
  readonly flags: number;
  readonly body: BindBody | undefined;
  /** Of the contexts of `body`. */
  readonly interfaces: readonly InterfaceRef[];
  readonly authType: number;
  readonly authLevel: number;
}

/** A bind_ack, alter_context_resp or bind_nak. */
interface BindAnswer {
  /** undefined: of either. */
  readonly alter: boolean | undefined;
  readonly callId: number;
  readonly frame: number;
  readonly time: number;
  readonly flags: number;
  readonly body: BindAckBody | undefined;
  /** Reason of a bind_nak. */
  readonly nak: number | undefined;
  readonly authType: number;
  readonly authLevel: number;
}

function isAnswerTo(answer: BindAnswer, bind: PendingBind): boolean {
  return answer.callId === bind.callId && (answer.alter === undefined || answer.alter === bind.alter);
}

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
  /** Maps are made when something belongs into them, and let go at the end: there may be very many associations. */
  #contexts: Map<number, PresentationContext> | undefined = undefined;
  /** Calls by call_id: of the client, and of the server (callbacks). */
  readonly #calls: [Map<number, Call> | undefined, Map<number, Call> | undefined] = [undefined, undefined];
  readonly #binds: PendingBind[] = [];
  /** Answers that came before what they answer, of which the capture then has the rest next. */
  #earlyBind: BindAnswer | undefined = undefined;
  #earlyAnswer: EarlyAnswer | undefined = undefined;
  #authentications: Authentications | undefined = undefined;
  /** A bind was seen, so that a context that is not known is not the mapper's story. */
  #bound = false;
  /** What a mapper said of the server's port, and how many mappings there were when it was asked. */
  #mapped: PresentationContext | undefined = undefined;
  #mappedAsked = -1;
  /** Of `held.contexts`: what this association has of it. */
  #keptContexts = 0;
  /** call_id of the last answer; -1 before one. */
  #lastAnswered = -1;
  /** PDUs of a side were read since its beginning or its last gap, so that what is not known was not missed. */
  readonly #heard: [boolean, boolean] = [false, false];
  readonly #ended: [boolean, boolean] = [false, false];

  constructor(analysis: Analysis, conversation: Conversation, carrier: Carrier, hooks: RpcHooks) {
    this.#analysis = analysis;
    this.#conversation = conversation;
    this.#carrier = carrier;
    this.#hooks = hooks;
    this.#refs = refsOf(analysis);
  }

  /** Should the stub of this PDU be kept? @param head at least its first 24 octets */
  wantsStub(side: Side, head: Uint8Array, littleEndian: boolean): boolean {
    const { options } = this.#analysis;
    if (options.values === true || options.decryptor !== undefined) return true;
    if (head[2] === PTYPE_RESPONSE) {
      const call = this.#calls[side === 0 ? 1 : 0]?.get(u32(head, 12, littleEndian));
      if (call !== undefined) return call.requestStub !== undefined;
    }
    return this.#context(u16(head, 20, littleEndian))?.mapper === true;
  }

  pdu(side: Side, v: CoView): void {
    const { ptype } = v;
    this.#analysis.ptypes[ptype]!++;
    if (this.#analysis.options.decryptor !== undefined) this.#protected(side, v);
    switch (ptype) {
      case PTYPE_REQUEST:
        this.#request(side, v);
        break;
      case PTYPE_RESPONSE:
      case PTYPE_FAULT:
        this.#answer(side, v);
        break;
      case PTYPE_BIND:
      case PTYPE_ALTER_CONTEXT:
        this.#bind(v);
        break;
      case PTYPE_BIND_ACK:
      case PTYPE_ALTER_CONTEXT_RESP:
        this.#bindAck(v);
        break;
      case PTYPE_BIND_NAK:
        this.#bindNak(v);
        break;
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
      case RTS:
        if (v.whole) this.#hooks.rts?.(side, v.bytes, v.at, v.at + v.total, v.frame, v.time);
        break;
    }
    this.#heard[side] = true;
    if (this.#analysis.listener.message !== undefined) this.#message(side, v);
  }

  /** Octets of this side are missing. */
  gap(side: Side): void {
    this.#tellEarly();
    this.#heard[side] = false;
    const calls = this.#calls[side === 0 ? 1 : 0];
    if (calls !== undefined) for (const call of calls.values()) call.missed = true;
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
    for (const pending of this.#binds.splice(0)) this.#tellBind(pending, undefined);
    this.#authentications?.end();
    if (!this.#ended[0] || !this.#ended[1]) return;
    this.#close(1, because);
    this.#contexts = undefined;
    this.#giveContexts(this.#keptContexts);
  }

  // --- contexts ---

  #context(id: number): PresentationContext | undefined {
    const found = this.#contexts?.get(id);
    if (found !== undefined || this.#bound) return found;
    const analysis = this.#analysis;
    if (this.#mapped === undefined && this.#mappedAsked !== analysis.mappingCount && this.#carrier.kind === "tcp") {
      this.#mappedAsked = analysis.mappingCount;
      const { address, port } = this.#conversation.server;
      const ref = analysis.mappingOf(address, port);
      if (ref !== undefined) this.#mapped = { interface: ref, mapper: ref.uuid === EPM_UUID, ndr64: false };
    }
    return this.#mapped;
  }

  #bind(v: CoView): void {
    const alter = v.ptype === PTYPE_ALTER_CONTEXT;
    this.#bound = true;
    let body = this.#decode<BindBody>(v, alter ? decodeAlterContext : decodeBind);
    if (body !== undefined && !this.#takeContexts(body.contexts.length)) body = undefined;
    const interfaces: InterfaceRef[] = [];
    if (body !== undefined) {
      for (const { contextId, abstractSyntax } of body.contexts) {
        const ref = this.#refs.of(abstractSyntax, "bind");
        interfaces.push(ref);
        // Until the answer: a context that is offered twice, for another transfer syntax or features, is the same interface.
        this.#contexts ??= new Map();
        const known = this.#contexts.get(contextId);
        if (known?.interface === ref) continue;
        if (known === undefined && !this.#takeContexts(this.#contexts.size < MOST_CONTEXTS ? 1 : Number.POSITIVE_INFINITY)) continue;
        this.#contexts.set(contextId, { interface: ref, mapper: ref.uuid === EPM_UUID, ndr64: false });
      }
    }
    const pending: PendingBind = {
      alter,
      callId: v.callId,
      frame: v.frame,
      time: v.time,
      flags: v.flags,
      body,
      interfaces,
      authType: v.authType,
      authLevel: v.authLevel,
    };
    const early = this.#earlyBind;
    if (early !== undefined && isAnswerTo(early, pending) && v.time - early.time < EARLY) {
      this.#earlyBind = undefined;
      this.#settle(pending, early);
    } else {
      if (this.#binds.length >= MOST_BINDS) this.#tellBind(this.#binds.shift()!, undefined);
      this.#binds.push(pending);
    }
    this.#token(v);
  }

  #bindAck(v: CoView): void {
    const alter = v.ptype === PTYPE_ALTER_CONTEXT_RESP;
    const body = this.#decode<BindAckBody>(v, alter ? decodeAlterContextResponse : decodeBindAck);
    this.#bindAnswer({
      alter,
      callId: v.callId,
      frame: v.frame,
      time: v.time,
      flags: v.flags,
      body,
      nak: undefined,
      authType: v.authType,
      authLevel: v.authLevel,
    });
    this.#token(v);
  }

  #bindNak(v: CoView): void {
    const nak = this.#decode(v, decodeBindNak)?.reason ?? 0;
    this.#bindAnswer({
      alter: undefined,
      callId: v.callId,
      frame: v.frame,
      time: v.time,
      flags: v.flags,
      body: undefined,
      nak,
      authType: v.authType,
      authLevel: v.authLevel,
    });
    const { name, words } = nakReason(nak);
    this.#authentications?.refused({ status: nak, name, words });
  }

  #bindAnswer(answer: BindAnswer): void {
    this.#tellEarly();
    const at = this.#binds.findIndex((one) => isAnswerTo(answer, one));
    // Captures of several queues have an answer before its request at times.
    if (at < 0) this.#earlyBind = answer;
    else this.#settle(this.#binds.splice(at, 1)[0]!, answer);
  }

  #settle(pending: PendingBind, answer: BindAnswer): void {
    const { contexts } = pending.body ?? { contexts: [] };
    for (let i = 0; i < contexts.length; i++) {
      const result = answer.body?.results[i];
      const context = this.#contexts?.get(contexts[i]!.contextId);
      if (context !== undefined && result?.result === 0) context.ndr64 = result.transferSyntax.uuid === NDR64.uuid;
    }
    this.#tellBind(pending, answer);
  }

  /** Room for so many contexts in what all associations may keep. */
  #takeContexts(count: number): boolean {
    const { held, limits } = this.#analysis;
    if (held.contexts + count > limits.contexts) {
      this.#analysis.drop("contexts");
      return false;
    }
    held.contexts += count;
    this.#keptContexts += count;
    return true;
  }

  #giveContexts(count: number): void {
    this.#analysis.held.contexts -= count;
    this.#keptContexts -= count;
  }

  /** At least one of both; a bind without an answer is unanswered. */
  #tellBind(pending: PendingBind | undefined, answer: BindAnswer | undefined): void {
    const asked = pending?.body;
    const given = answer?.body;
    this.#giveContexts(asked?.contexts.length ?? 0);
    const contexts = (asked?.contexts ?? []).map(({ contextId, transferSyntaxes }, i) => {
      const result = given?.results[i];
      return {
        id: contextId,
        interface: pending!.interfaces[i]!,
        transfer: transferSyntaxes.map(({ uuid }) => uuid),
        result: result?.result,
        reason: result?.reason,
        words: result === undefined ? undefined : resultWords(result.result, result.reason),
        chosen: result?.result === 0 ? result.transferSyntax.uuid : undefined,
      };
    });
    const mark = (one: { readonly frame: number; readonly time: number } | undefined) =>
      one === undefined ? undefined : { frame: one.frame, time: one.time };
    const authType = (pending ?? answer)?.authType ?? -1;
    const authLevel = (pending ?? answer)?.authLevel ?? -1;
    this.#analysis.emit({
      kind: "bind",
      conversation: this.#conversation,
      carrier: this.#carrier,
      alter: pending?.alter ?? answer?.alter ?? false,
      request: mark(pending),
      answer: mark(answer),
      callId: (pending ?? answer)?.callId ?? 0,
      outcome: answer === undefined ? "unanswered" : answer.nak !== undefined ? "nak" : outcomeOf(contexts, given?.results ?? []),
      associationGroup: { asked: asked?.associationGroup ?? 0, given: given?.associationGroup },
      maxFragment: {
        transmit: asked?.maxTransmitFragment ?? given?.maxReceiveFragment ?? 0,
        receive: asked?.maxReceiveFragment ?? given?.maxTransmitFragment ?? 0,
      },
      secondaryAddress: given === undefined || given.secondaryAddress === "" ? undefined : given.secondaryAddress,
      contexts,
      nak: answer?.nak === undefined ? undefined : { reason: answer.nak, words: nakReason(answer.nak).words },
      protection: protectionOf(authType, authLevel),
      headerSigning: ((pending?.flags ?? PFC_SUPPORT_HEADER_SIGN) & (answer?.flags ?? 0) & PFC_SUPPORT_HEADER_SIGN) !== 0,
    });
  }

  /** @returns undefined where it is not whole, or not what it should be */
  #decode<T>(v: CoView, decode: (bytes: Uint8Array) => T): T | undefined {
    if (!v.whole) return undefined;
    try {
      return decode(v.bytes.subarray(v.at, v.at + v.total));
    } catch (error) {
      if (!(error instanceof RpcError)) throw error;
      this.#analysis.drop("damaged");
      return undefined;
    }
  }

  // --- security ---

  #token(v: CoView): void {
    if (v.authType < 0 || v.authLength === 0 || !v.whole) return;
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
    const { ptype } = v;
    if (ptype !== PTYPE_REQUEST && ptype !== PTYPE_RESPONSE && ptype !== PTYPE_FAULT) {
      const token = v.bytes.slice(end - v.authLength, end);
      decryptor.token(this.#conversation, side, v.authType, v.authContextId, token);
      return;
    }
    if (v.authLevel < INTEGRITY) return;
    const start = v.stubStart;
    const sealedEnd = Math.max(start, v.total - v.authLength - 8);
    const plain = decryptor.pdu({
      conversation: this.#conversation,
      side,
      authType: v.authType,
      authLevel: v.authLevel,
      authContextId: v.authContextId,
      pdu: v.bytes.slice(v.at, end),
      start,
      end: v.authLevel === PRIVACY ? sealedEnd : start,
    });
    if (plain === undefined || v.authLevel !== PRIVACY || plain.length !== sealedEnd - start) return;
    // From here on it is as if it had travelled in the clear.
    const open = v.bytes.slice(v.at, end);
    open.set(plain, start);
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
    const context = v.contextId < 0 ? undefined : this.#context(v.contextId);
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
    if (this.#earlyAnswer !== undefined || this.#earlyBind !== undefined) this.#tellEarly();
    const calls = this.#callsOf(side === 0 ? 1 : 0);
    let call = calls.get(v.callId) ?? this.#misnumbered(calls, v);
    if (call === undefined) {
      // Its request was not captured.
      call = new Call(v.callId);
      call.contextId = v.contextId;
      const context = v.contextId < 0 ? undefined : this.#context(v.contextId);
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
      const outcome = call.cancelled && status === 0x1c00000d ? "cancelled" : "fault";
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
  #misnumbered(calls: ReadonlyMap<number, Call>, v: CoView): Call | undefined {
    if (calls.size !== 1 || v.callId !== this.#lastAnswered) return undefined;
    const call = calls.values().next().value!;
    return call.missed || call.contextId !== v.contextId ? undefined : call;
  }

  /** The oldest gives way where there are too many; none is kept where all associations together have too many. */
  #remember(calls: Map<number, Call>, call: Call): void {
    const { held, limits } = this.#analysis;
    if (calls.size >= limits.openCalls || held.calls >= limits.allOpenCalls) {
      this.#analysis.drop(calls.size >= limits.openCalls ? "openCalls" : "allOpenCalls");
      const oldest = calls.values().next().value;
      if (oldest === undefined) return;
      this.#forget(calls, oldest);
      this.#unanswered(oldest, undefined);
    }
    calls.set(call.callId, call);
    held.calls++;
  }

  #forget(calls: Map<number, Call>, call: Call): void {
    if (calls.get(call.callId) === call && calls.delete(call.callId)) this.#analysis.held.calls--;
  }

  #callsOf(side: Side): Map<number, Call> {
    this.#calls[side] ??= new Map();
    return this.#calls[side];
  }

  /** No call of this side is answered any more. */
  #close(side: Side, because: CallRecord["unansweredBecause"]): void {
    const calls = this.#calls[side];
    if (calls === undefined) return;
    this.#calls[side] = undefined;
    this.#analysis.held.calls -= calls.size;
    for (const call of calls.values()) this.#unanswered(call, because);
  }

  #readsStub(context: PresentationContext | undefined, v: CoView): boolean {
    if (context === undefined || (v.authLevel === PRIVACY && !v.unsealed)) return false;
    return context.mapper || this.#analysis.options.values === true;
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
    tellCall(this.#analysis, this.#conversation, this.#carrier, false, call, { outcome, frame, time, fault, status, values });
  }

  /** What was held back because its request might come next: it did not. */
  #tellEarly(): void {
    const bind = this.#earlyBind;
    if (bind !== undefined) {
      this.#earlyBind = undefined;
      this.#tellBind(undefined, bind);
    }
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
    tellCall(this.#analysis, this.#conversation, this.#carrier, false, call, { outcome, frame: 0, time: 0, because });
  }

  // --- for who listens to every message ---

  #message(side: Side, v: CoView): void {
    const plain = v.ptype === PTYPE_REQUEST || v.ptype === PTYPE_RESPONSE || v.ptype === RTS;
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
      conversation: this.#conversation,
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
      interface: v.contextId < 0 ? undefined : this.#context(v.contextId)?.interface,
      datagram: undefined,
      pdu,
      cut: v.cut,
    });
  }
}

/** An interface that was offered with several transfer syntaxes, a context each, is accepted with one of them. */
function outcomeOf(contexts: BindRecord["contexts"], results: BindAckBody["results"]): BindRecord["outcome"] {
  const accepted = results.some(({ result }) => result === 0);
  const rejected =
    contexts.length === 0
      ? !accepted && results.some(({ result }) => result === 1 || result === 2)
      : contexts.some(
          (one) =>
            (one.result === 1 || one.result === 2) && !contexts.some((other) => other.interface === one.interface && other.result === 0),
        );
  return !rejected ? "accepted" : accepted ? "partly" : "rejected";
}
