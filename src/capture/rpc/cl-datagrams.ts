/** Connectionless RPC: calls by activity and sequence number, and what its other PDUs say of them. [C706] chapters 10 and 12.5. */

import { u16, u32 } from "../../bytes/integers.ts";
import { EPM_UUID } from "../../ids/syntax.ts";
import { NIL_UUID, uuidFromBytes } from "../../ids/uuid.ts";
import { AUTH_LEVEL } from "../../knowledge/authentication.ts";
import { CL_HEADER_SIZE, CL_PF, CL_PTYPE } from "../../pdu/cl/header.ts";
import { nca_s_fault_cancel } from "../../status/codes.ts";
import type { Analysis } from "../analysis.ts";
import type { Conversation, Side } from "../conversation.ts";
import type { CallRecord, Carrier } from "../records.ts";
import type { DatagramConsumer } from "../stream.ts";
import { Call, faultOf, protectionOf, refsOf, Stub, tellCall } from "./calls.ts";
import { tellMapping } from "./mapper.ts";
import { ptypeName } from "./words.ts";

/** Activities of all conversations; one that was silent longest gives way. */
const MOST_ACTIVITIES = 16_384;
/** Fragments of one message that wait for one before them: more than run-times send without an acknowledgement. */
const MOST_FRAGMENTS = 64;

/**
 * Strict, because it is asked of any datagram: version 4, a PTYPE, reserved flags clear, a data representation that exists, an authentication protocol.
 * @returns undefined where it is one whose body goes on behind what is there: a second sign is needed
 */
export function isClHeader(bytes: Uint8Array, at: number, end: number): boolean | undefined {
  if (end - at < CL_HEADER_SIZE || bytes[at] !== 4 || bytes[at + 1]! > CL_PTYPE.cancel_ack) return false;
  // 0x01 of the first set is left to implementations, and 0x02 of the second is cancel_pending.
  if ((bytes[at + 2]! & 0x80) !== 0 || (bytes[at + 3]! & 0xfd) !== 0) return false;
  if ((bytes[at + 4]! & 0xee) !== 0 || bytes[at + 5]! > 3 || bytes[at + 6] !== 0) return false;
  const length = u16(bytes, at + 74, bytes[at + 4]! >>> 4 === 1);
  if (length <= end - at - CL_HEADER_SIZE) return true;
  return undefined;
}

export function openClRpc(analysis: Analysis, conversation: Conversation): DatagramConsumer {
  return new ClDatagrams(analysis, conversation);
}

const carrier: Carrier = { kind: "udp" };

/** One client's chain of calls, one at a time. Its UUID is unique in the world, and servers may answer from another port than the one asked. */
interface Activity {
  readonly uuid: string;
  /** Where it was seen first: the request's, where that was captured. */
  readonly conversation: Conversation;
  /** All that began in that conversation. */
  readonly owners: Set<Activity>;
  /** The call under way. */
  call: ClCall | undefined;
  /** Sequence number of the last call that came to its end; -1 before. */
  closed: number;
}

class ClCall extends Call {
  readonly asked = new Fragments();
  readonly answered = new Fragments();
}

class ClDatagrams implements DatagramConsumer {
  readonly #analysis: Analysis;
  readonly #conversation: Conversation;
  readonly #activities: Map<string, Activity>;
  /** Those that began here. */
  readonly #own = new Set<Activity>();
  /** Of calls nothing is wanted but how many PDUs they came to. */
  readonly #countsCalls: boolean;

  constructor(analysis: Analysis, conversation: Conversation) {
    this.#analysis = analysis;
    this.#conversation = conversation;
    this.#activities = activitiesOf(analysis);
    this.#countsCalls = analysis.options.calls === false;
  }

  datagram(side: Side, bytes: Uint8Array, start: number, end: number, missing: number, frame: number, time: number): void {
    let at = start;
    // One datagram may hold several PDUs, each behind the other.
    while (isPdu(bytes, at, end, missing)) {
      const little = bytes[at + 4]! >>> 4 === 1;
      const length = u16(bytes, at + 74, little);
      const next = at + CL_HEADER_SIZE + length;
      this.#pdu(side, bytes, at, Math.min(next, end), end, frame, time, little, length);
      // Behind the body of a protected PDU is its verifier, whose length the header does not tell.
      if (bytes[at + 78] !== 0) return;
      at = next;
    }
    if (at === start) this.#analysis.drop("damaged");
  }

  end(_frame: number, _time: number): void {
    for (const activity of this.#own) {
      if (activity.call !== undefined) this.#close(activity, activity.call, "unanswered", 0, 0, undefined, "capture-ended");
      if (this.#activities.get(activity.uuid) === activity) this.#activities.delete(activity.uuid);
    }
    this.#own.clear();
  }

  #pdu(
    side: Side,
    bytes: Uint8Array,
    at: number,
    bodyEnd: number,
    end: number,
    frame: number,
    time: number,
    little: boolean,
    length: number,
  ): void {
    const ptype = bytes[at + 1]!;
    this.#analysis.ptypes[ptype]!++;
    if (this.#countsCalls && this.#analysis.listener.message === undefined) return;

    const sequence = u32(bytes, at + 64, little);
    const uuid = uuidFromBytes(bytes, at + 40, little);
    const version = u32(bytes, at + 60, little);
    const ref = refsOf(this.#analysis).of(
      { uuid: uuidFromBytes(bytes, at + 24, little), major: version & 0xffff, minor: version >>> 16 },
      "bind",
    );
    const opnum = u16(bytes, at + 68, little);
    const flags = bytes[at + 2]!;
    const authType = bytes[at + 78]! === 0 ? -1 : bytes[at + 78]!;
    const whole = bodyEnd - at - CL_HEADER_SIZE === length;
    // The verifier stands behind the body at a multiple of eight octets, its level first: [MS-RPCE] 2.2.3.4.
    const verifier = at + CL_HEADER_SIZE + ((length + 7) & ~7);
    const authLevel = authType >= 0 && verifier < end ? bytes[verifier]! : 0;
    const object = uuidFromBytes(bytes, at + 8, little);

    // A fack acknowledges fragments of either direction, and tells nothing of the call.
    const activity = ptype === CL_PTYPE.fack || this.#countsCalls ? undefined : this.#activity(uuid);
    if (activity !== undefined && sequence > activity.closed) {
      let call = activity.call;
      if (call !== undefined && sequence > call.callId) {
        // The next call of an activity says that the one before is over.
        this.#close(activity, call, "unanswered", 0, 0, undefined, "superseded");
        call = undefined;
      }
      if (
        call === undefined &&
        (ptype === CL_PTYPE.request || ptype === CL_PTYPE.response || ptype === CL_PTYPE.fault || ptype === CL_PTYPE.reject)
      ) {
        call = new ClCall(sequence);
        call.contextId = 0;
        call.opnum = opnum;
        call.interface = ref;
        call.object = object === NIL_UUID ? undefined : object;
        call.authType = authType;
        call.authLevel = authLevel;
        activity.call = call;
      }
      if (call !== undefined && call.callId === sequence)
        this.#part(activity, call, ptype, flags, bytes, at, bodyEnd, whole, little, frame, time);
    }
    this.#analysis.listener.message?.({
      protocol: "rpc",
      conversation: this.#conversation,
      side,
      frame,
      time,
      carrier,
      ptype: ptypeName(ptype),
      connectionless: true,
      firstFrame: frame,
      flags: flags | (bytes[at + 3]! << 8),
      callId: sequence,
      fragLength: length,
      authLength: 0,
      contextId: undefined,
      opnum,
      allocHint: undefined,
      protection: authType < 0 ? undefined : protectionOf(authType, authLevel),
      interface: ref,
      datagram: { activity: uuid, object, fragment: u16(bytes, at + 76, little) },
      pdu: undefined,
      cut: !whole,
    });
  }

  #part(
    activity: Activity,
    call: ClCall,
    ptype: number,
    flags: number,
    bytes: Uint8Array,
    at: number,
    bodyEnd: number,
    whole: boolean,
    little: boolean,
    frame: number,
    time: number,
  ): void {
    const body = at + CL_HEADER_SIZE;
    const fragment = u16(bytes, at + 76, little);
    const fragmented = (flags & CL_PF.frag) !== 0;
    const last = !fragmented || (flags & CL_PF.lastFrag) !== 0;
    switch (ptype) {
      case CL_PTYPE.request: {
        if ((flags & CL_PF.maybe) !== 0) call.maybe = true;
        if (!call.asked.add(fragmented ? fragment : 0, last)) break;
        if (call.requestFrame === 0) {
          call.requestFrame = frame;
          call.requestTime = time;
          if (readsStub(call)) call.requestStub = new Stub(little);
        }
        call.requestFragments++;
        call.requestOctets += bodyEnd - body;
        call.requestStub = this.#keep(call.requestStub, call.asked, whole, bytes, body, bodyEnd);
        break;
      }
      case CL_PTYPE.response: {
        if (!call.answered.add(fragmented ? fragment : 0, last)) break;
        if (call.answerFragments === 0 && readsStub(call)) call.answerStub = new Stub(little);
        call.answerFragments++;
        call.answerOctets += bodyEnd - body;
        call.answerStub = this.#keep(call.answerStub, call.answered, whole, bytes, body, bodyEnd);
        if (call.answered.complete) this.#close(activity, call, "answered", frame, time, undefined, undefined);
        break;
      }
      case CL_PTYPE.fault:
      case CL_PTYPE.reject: {
        const status = bodyEnd - body >= 4 ? u32(bytes, body, little) : 0;
        const outcome = ptype === CL_PTYPE.reject ? "rejected" : call.cancelled && status === nca_s_fault_cancel ? "cancelled" : "fault";
        // A reject is sent before dispatch, [C706] 12.5.3.8.
        this.#close(activity, call, outcome, frame, time, faultOf(status, ptype === CL_PTYPE.reject), undefined);
        break;
      }
      case CL_PTYPE.cl_cancel:
        call.cancelled = true;
        break;
    }
  }

  #keep(stub: Stub | undefined, fragments: Fragments, whole: boolean, bytes: Uint8Array, start: number, end: number): Stub | undefined {
    if (stub === undefined) return undefined;
    if (whole && fragments.inOrder && stub.add(this.#analysis, bytes, start, end)) return stub;
    stub.release(this.#analysis);
    return undefined;
  }

  #activity(uuid: string): Activity {
    let activity = this.#activities.get(uuid);
    // An activity of other hosts is another one, whatever its number says.
    if (activity !== undefined && sameHosts(activity.conversation, this.#conversation)) return activity;
    if (this.#activities.size >= MOST_ACTIVITIES) {
      const [oldest, given] = this.#activities.entries().next().value!;
      this.#activities.delete(oldest);
      given.owners.delete(given);
      this.#analysis.drop("openCalls");
      if (given.call !== undefined) this.#close(given, given.call, "unanswered", 0, 0, undefined, undefined);
    }
    if (activity !== undefined) {
      activity.owners.delete(activity);
      if (activity.call !== undefined) this.#close(activity, activity.call, "unanswered", 0, 0, undefined, "superseded");
    }
    activity = { uuid, conversation: this.#conversation, owners: this.#own, call: undefined, closed: -1 };
    this.#activities.set(uuid, activity);
    this.#own.add(activity);
    return activity;
  }

  #close(
    activity: Activity,
    call: ClCall,
    outcome: CallRecord["outcome"],
    frame: number,
    time: number,
    fault: CallRecord["fault"],
    because: CallRecord["unansweredBecause"],
  ): void {
    activity.call = undefined;
    activity.closed = call.callId;
    if (outcome === "unanswered") {
      call.answerStub?.release(this.#analysis);
      call.answerStub = undefined;
    }
    const status =
      call.interface?.uuid === EPM_UUID
        ? tellMapping(
            this.#analysis,
            refsOf(this.#analysis),
            activity.conversation,
            call,
            frame === 0 ? undefined : { frame, time },
            fault?.status,
          )
        : undefined;
    const how =
      outcome === "unanswered" && call.answerFragments > 0 ? "cut" : outcome === "unanswered" && call.cancelled ? "cancelled" : outcome;
    const why = because !== undefined && call.maybe ? "maybe" : because;
    tellCall(this.#analysis, activity.conversation, carrier, true, call, { outcome: how, frame, time, fault, status, because: why });
  }
}

const activities = new WeakMap<Analysis, Map<string, Activity>>();

function activitiesOf(analysis: Analysis): Map<string, Activity> {
  let found = activities.get(analysis);
  if (found === undefined) {
    found = new Map();
    activities.set(analysis, found);
  }
  return found;
}

/** A mapper's, in the clear. */
function readsStub(call: ClCall): boolean {
  return call.interface?.uuid === EPM_UUID && call.authLevel !== AUTH_LEVEL.PRIVACY;
}

function sameHosts(one: Conversation, other: Conversation): boolean {
  const [a, b] = [one.client.address, one.server.address];
  const [c, d] = [other.client.address, other.server.address];
  return (a === c && b === d) || (a === d && b === c);
}

/** Which fragments of a message came. They may come twice, and in any order. */
class Fragments {
  /** Fragments from 0 on that came without a hole; in order as far as `inOrder`. */
  #next = 0;
  #last = -1;
  inOrder = true;
  #early: Set<number> | undefined = undefined;

  /** @returns false for one that came before */
  add(fragment: number, last: boolean): boolean {
    if (fragment < this.#next || this.#early?.has(fragment) === true) return false;
    if (last) this.#last = fragment;
    if (fragment === this.#next) {
      this.#next++;
      while (this.#early?.delete(this.#next)) this.#next++;
      return true;
    }
    this.inOrder = false;
    this.#early ??= new Set();
    if (this.#early.size >= MOST_FRAGMENTS) return false;
    this.#early.add(fragment);
    return true;
  }

  get complete(): boolean {
    return this.#last >= 0 && this.#next > this.#last;
  }
}

function isPdu(bytes: Uint8Array, at: number, end: number, missing: number): boolean {
  const is = isClHeader(bytes, at, end);
  return is === true || (is === undefined && missing > 0);
}
