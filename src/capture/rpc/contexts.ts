/** Presentation contexts of one association: what its binds asked for, and what became of it. */
import { EPM_UUID, NDR64 } from "../../ids/syntax.ts";
import { nakReason } from "../../knowledge/rejections.ts";
import { decodeAlterContext } from "../../pdu/co/alter-context.ts";
import { decodeAlterContextResponse } from "../../pdu/co/alter-context-response.ts";
import { type BindBody, decodeBind } from "../../pdu/co/bind.ts";
import { type BindAckBody, decodeBindAck } from "../../pdu/co/bind-ack.ts";
import { decodeBindNak } from "../../pdu/co/bind-nak.ts";
import { PFC_SUPPORT_HEADER_SIGN, PTYPE_ALTER_CONTEXT, PTYPE_ALTER_CONTEXT_RESP } from "../../pdu/co/header.ts";
import { RpcError } from "../../status/errors.ts";
import type { Analysis } from "../analysis.ts";
import type { Conversation } from "../conversation.ts";
import type { BindRecord, Carrier, InterfaceRef } from "../records.ts";
import { type InterfaceRefs, protectionOf, refsOf } from "./calls.ts";
import type { CoView } from "./co-view.ts";
import { resultWords } from "./words.ts";

/** Contexts of one association beyond this are not kept. */
const MOST_CONTEXTS = 1024;
/** Binds and alter_contexts that wait for their answer. */
const MOST_BINDS = 16;
/** Microseconds by which a capture of several queues may have an answer before its request. */
export const EARLY = 2000;

export interface PresentationContext {
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
  /** Contexts whose number it offers for another interface: they stand again where the server rejects that. */
  readonly replaced: ReadonlyMap<number, PresentationContext> | undefined;
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

export class PresentationContexts {
  readonly #analysis: Analysis;
  readonly #conversation: Conversation;
  readonly #carrier: Carrier;
  readonly #refs: InterfaceRefs;
  /** Made when something belongs into it: there may be very many associations. */
  #contexts: Map<number, PresentationContext> | undefined = undefined;
  readonly #binds: PendingBind[] = [];
  /** An answer that came before what it answers, which the capture then has next. */
  #early: BindAnswer | undefined = undefined;
  /** A bind was seen, so that a context that is not known is not the mapper's story. */
  #bound = false;
  /** What a mapper said of the server's port, and how many mappings there were when it was asked. */
  #mapped: PresentationContext | undefined = undefined;
  #mappedAsked = -1;
  /** Of `held.contexts`: what this association has of it. */
  #kept = 0;

  constructor(analysis: Analysis, conversation: Conversation, carrier: Carrier) {
    this.#analysis = analysis;
    this.#conversation = conversation;
    this.#carrier = carrier;
    this.#refs = refsOf(analysis);
  }

  /** By p_cont_id; by what a mapper said of the port where no bind was captured. */
  of(id: number): PresentationContext | undefined {
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

  /** A bind or alter_context. */
  bind(v: CoView): void {
    const alter = v.ptype === PTYPE_ALTER_CONTEXT;
    this.#bound = true;
    let body = this.#decode<BindBody>(v, alter ? decodeAlterContext : decodeBind);
    if (body !== undefined && !this.#takeContexts(body.contexts.length)) body = undefined;
    const interfaces: InterfaceRef[] = [];
    let replaced: Map<number, PresentationContext> | undefined;
    if (body !== undefined) {
      for (const { contextId, abstractSyntax } of body.contexts) {
        const ref = this.#refs.of(abstractSyntax, "bind");
        interfaces.push(ref);
        // Until the answer: a context that is offered twice, for another transfer syntax or features, is the same interface.
        this.#contexts ??= new Map();
        const known = this.#contexts.get(contextId);
        if (known?.interface === ref) continue;
        if (known === undefined && (this.#contexts.size >= MOST_CONTEXTS || !this.#takeContexts(1))) continue;
        if (known !== undefined) {
          replaced ??= new Map();
          if (!replaced.has(contextId)) replaced.set(contextId, known);
        }
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
      replaced,
      authType: v.authType,
      authLevel: v.authLevel,
    };
    const early = this.#early;
    if (early !== undefined && isAnswerTo(early, pending) && v.time - early.time < EARLY) {
      this.#early = undefined;
      this.#settle(pending, early);
    } else {
      if (this.#binds.length >= MOST_BINDS) this.#tellBind(this.#binds.shift()!, undefined);
      this.#binds.push(pending);
    }
  }

  /** A bind_ack or alter_context_resp. */
  acknowledged(v: CoView): void {
    const alter = v.ptype === PTYPE_ALTER_CONTEXT_RESP;
    const body = this.#decode<BindAckBody>(v, alter ? decodeAlterContextResponse : decodeBindAck);
    this.#answered({
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
  }

  /** A bind_nak. @returns its reason */
  refused(v: CoView): number {
    const nak = this.#decode(v, decodeBindNak)?.reason ?? 0;
    this.#answered({
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
    return nak;
  }

  #answered(answer: BindAnswer): void {
    this.tellEarly();
    const at = this.#binds.findIndex((one) => isAnswerTo(answer, one));
    // Captures of several queues have an answer before its request at times.
    if (at < 0) this.#early = answer;
    else this.#settle(this.#binds.splice(at, 1)[0]!, answer);
  }

  #settle(pending: PendingBind, answer: BindAnswer): void {
    const { contexts } = pending.body ?? { contexts: [] };
    for (let i = 0; i < contexts.length; i++) {
      const result = answer.body?.results[i];
      const context = this.#contexts?.get(contexts[i]!.contextId);
      if (context !== undefined && result?.result === 0) context.ndr64 = result.transferSyntax.uuid === NDR64.uuid;
    }
    if (pending.replaced !== undefined) {
      for (const [id, before] of pending.replaced) {
        const accepted = contexts.some(({ contextId }, i) => contextId === id && answer.body?.results[i]?.result === 0);
        if (!accepted) this.#contexts?.set(id, before);
      }
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
    this.#kept += count;
    return true;
  }

  #giveContexts(count: number): void {
    this.#analysis.held.contexts -= count;
    this.#kept -= count;
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

  /** The answer that was held back because its bind might come next: it did not. */
  tellEarly(): void {
    const early = this.#early;
    if (early === undefined) return;
    this.#early = undefined;
    this.#tellBind(undefined, early);
  }

  /** No bind is answered any more. */
  unanswered(): void {
    this.tellEarly();
    for (const pending of this.#binds.splice(0)) this.#tellBind(pending, undefined);
  }

  /** The association is over. */
  release(): void {
    this.#contexts = undefined;
    this.#giveContexts(this.#kept);
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
