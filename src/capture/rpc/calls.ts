/** Calls in flight, and the record that each becomes. Shared by both protocols. */
import { joined } from "../../bytes/joined.ts";
import type { SyntaxId } from "../../ids/syntax.ts";
import { knownInterface } from "../../knowledge/interfaces.ts";
import { statusName, statusWords } from "../../status/names.ts";
import type { Analysis } from "../analysis.ts";
import type { Conversation } from "../conversation.ts";
import type { CallRecord, Carrier, InterfaceRef, Protection } from "../records.ts";
import { operationName } from "./operations.ts";

/** One call while it is under way. */
export class Call {
  readonly callId: number;
  contextId = -1;
  opnum = -1;
  interface: InterfaceRef | undefined = undefined;
  /** Bodies are NDR64. */
  ndr64 = false;
  object: string | undefined = undefined;
  /** 0: the request was not captured. */
  requestFrame = 0;
  requestTime = 0;
  /** First fragment of the answer, 0 before it. */
  answerFrame = 0;
  requestOctets = 0;
  answerOctets = 0;
  requestFragments = 0;
  answerFragments = 0;
  authType = -1;
  authLevel = -1;
  cancelled = false;
  orphaned = false;
  /** [maybe]: an answer is not asked for, though servers that ignore the flag send one. */
  maybe = false;
  /** Octets of the answering side are missing since the request. */
  missed = false;
  /** Stub data, where it is wanted; undefined where it is not, or could not be kept. */
  requestStub: Stub | undefined = undefined;
  answerStub: Stub | undefined = undefined;

  constructor(callId: number) {
    this.callId = callId;
  }
}

/** Stub data of all fragments so far. */
export class Stub {
  readonly littleEndian: boolean;
  octets = 0;
  readonly #parts: Uint8Array[] = [];

  constructor(littleEndian: boolean) {
    this.littleEndian = littleEndian;
  }

  /** @returns false where a limit forbids to keep more; nothing is kept then */
  add(analysis: Analysis, bytes: Uint8Array, start: number, end: number): boolean {
    const length = end - start;
    if (this.octets + length > analysis.limits.messageOctets || analysis.held.octets + length > analysis.limits.allMessageOctets) {
      analysis.drop(this.octets + length > analysis.limits.messageOctets ? "messageOctets" : "allMessageOctets");
      this.release(analysis);
      return false;
    }
    this.#parts.push(bytes.slice(start, end));
    this.octets += length;
    analysis.held.octets += length;
    return true;
  }

  release(analysis: Analysis): void {
    analysis.held.octets -= this.octets;
    this.octets = 0;
    this.#parts.length = 0;
  }

  join(): Uint8Array {
    return this.#parts.length === 1 ? this.#parts[0]! : joined(this.#parts);
  }
}

export interface CallEnd {
  readonly outcome: CallRecord["outcome"];
  readonly frame: number;
  readonly time: number;
  readonly fault?: CallRecord["fault"];
  readonly status?: CallRecord["status"];
  readonly because?: CallRecord["unansweredBecause"];
  readonly values?: CallRecord["values"];
}

/** Tells a call that came to its end; what it held is given back. @param end `frame` 0 where nothing answered */
export function tellCall(
  analysis: Analysis,
  conversation: Conversation,
  carrier: Carrier,
  connectionless: boolean,
  call: Call,
  end: CallEnd,
): void {
  call.requestStub?.release(analysis);
  call.answerStub?.release(analysis);
  const asked = call.requestFrame !== 0;
  const answered = end.frame !== 0;
  analysis.emit({
    kind: "call",
    conversation,
    carrier,
    connectionless,
    callId: call.callId,
    contextId: call.contextId,
    opnum: call.opnum,
    interface: call.interface,
    operation: call.interface === undefined || call.opnum < 0 ? undefined : operationName(call.interface, call.opnum),
    object: call.object,
    request: asked ? { frame: call.requestFrame, time: call.requestTime } : undefined,
    answer: answered ? { frame: end.frame, time: end.time } : undefined,
    // A capture of several queues may have the answer before its request.
    latency: asked && answered ? Math.max(0, end.time - call.requestTime) : undefined,
    outcome: end.outcome,
    fault: end.fault,
    status: end.status,
    octets: [call.requestOctets, call.answerOctets],
    fragments: [call.requestFragments, call.answerFragments],
    protection: protectionOf(call.authType, call.authLevel),
    unansweredBecause: end.because,
    values: end.values,
  });
}

/** Parameters of a call whose stubs were kept. */
export function valuesOf(analysis: Analysis, call: Call): CallRecord["values"] {
  const { interfaces } = analysis.options;
  const { interface: ref, requestStub, answerStub, ndr64 } = call;
  if (interfaces === undefined || ref === undefined || call.opnum < 0 || (requestStub ?? answerStub) === undefined) return undefined;
  const octetsOf = (stub: Stub | undefined) =>
    stub === undefined ? undefined : { octets: stub.join(), littleEndian: stub.littleEndian, ndr64 };
  const values = interfaces.values(ref.uuid, ref.major, call.opnum, octetsOf(requestStub), octetsOf(answerStub));
  if (values === undefined) return undefined;
  if (values.damaged) analysis.drop("damaged");
  return values.in === undefined && values.out === undefined ? undefined : { in: values.in, out: values.out };
}

export function protectionOf(type: number, level: number): Protection | undefined {
  if (type < 0) return undefined;
  if (level > 15) return { type, level };
  // Few pairs exist, and every call has one: one object each is enough.
  const at = type * 16 + level;
  protections[at] ??= { type, level };
  return protections[at];
}

const protections: Protection[] = [];

export function faultOf(status: number, didNotExecute: boolean): NonNullable<CallRecord["fault"]> {
  return { status, name: statusName(status), words: statusWords(status), didNotExecute };
}

/** References to interfaces, one object for each. */
export class InterfaceRefs {
  readonly #byUuid = new Map<string, InterfaceRef[]>();

  of(id: SyntaxId, by: InterfaceRef["by"]): InterfaceRef {
    const { uuid, major, minor } = id;
    let refs = this.#byUuid.get(uuid);
    if (refs === undefined) {
      // A capture full of made-up interfaces is not kept.
      if (this.#byUuid.size >= 4096) this.#byUuid.clear();
      refs = [];
      this.#byUuid.set(uuid, refs);
    }
    for (const ref of refs) if (ref.major === major && ref.minor === minor && ref.by === by) return ref;
    const ref: InterfaceRef = { uuid, major, minor, name: knownInterface(uuid, major)?.name, by };
    if (refs.length < 64) refs.push(ref);
    return ref;
  }
}

const refs = new WeakMap<Analysis, InterfaceRefs>();

/** Those of one analysis. */
export function refsOf(analysis: Analysis): InterfaceRefs {
  let found = refs.get(analysis);
  if (found === undefined) {
    found = new InterfaceRefs();
    refs.set(analysis, found);
  }
  return found;
}
