/** What is said of a connection when it has ended. */
import type { Conversation, Mark, Side } from "../conversation.ts";
import type { ConnectionRecord, Handshake } from "../records.ts";
import * as at from "./store.ts";
import { directionOf, directionTimesOf, type TcpStore } from "./store.ts";

export function connectionRecord(store: TcpStore, entry: number, conversation: Conversation, evicted: boolean): ConnectionRecord {
  const flow = new Reader(store, entry);
  const rare = store.rareIfAny(entry);
  const syn: Mark = { frame: flow.int(at.SYN_FRAME), time: flow.time(at.SYN_TIME) };
  const count = flow.int(at.SYN_COUNT);
  const silence = flow.time(at.SILENCE);
  return {
    kind: "connection",
    conversation,
    handshake: handshakeOf(flow),
    first: { frame: flow.int(at.FIRST_FRAME), time: flow.time(at.FIRST_TIME) },
    last: { frame: flow.int(at.LAST_FRAME), time: flow.time(at.LAST_TIME) },
    syn: { count, marks: rare?.synMarks ?? (count === 0 ? [] : [syn]) },
    synAck: mark(flow.int(at.SYN_ACK_FRAME), flow.time(at.SYN_ACK_TIME)),
    reset: resetOf(flow),
    fin: [mark(flow.of(0, at.FIN_FRAME), flow.timeOf(0, at.FIN_TIME)), mark(flow.of(1, at.FIN_FRAME), flow.timeOf(1, at.FIN_TIME))],
    end: endOf(flow, evicted),
    ttl: { client: flow.of(0, at.TTL), server: flow.of(1, at.TTL), reset: flow.int(at.RESET_TTL) },
    packets: flow.pair(at.PACKETS),
    loaded: flow.pair(at.LOADED),
    octets: [flow.timeOf(0, at.OCTETS), flow.timeOf(1, at.OCTETS)],
    retransmitted: flow.pair(at.RETRANSMITTED),
    outOfOrder: flow.pair(at.OUT_OF_ORDER),
    lost: flow.pair(at.LOST),
    zeroWindow: flow.pair(at.ZERO_WINDOW),
    small: flow.pair(at.SMALL),
    windowScale: [said(flow.of(0, at.WINDOW_SCALE)), said(flow.of(1, at.WINDOW_SCALE))],
    maxSegment: [said(flow.of(0, at.MAX_SEGMENT)), said(flow.of(1, at.MAX_SEGMENT))],
    initialSequence: [initialOf(flow, 0), initialOf(flow, 1)],
    handshakeTime: handshakeTimeOf(flow),
    longestSilence:
      flow.int(at.SILENCE_FRAME) === 0
        ? undefined
        : { time: silence, endedBy: { frame: flow.int(at.SILENCE_FRAME), time: flow.time(at.SILENCE_TIME) } },
    unacknowledged: unacknowledgedOf(flow),
    icmp: rare?.icmp ?? [],
    process: rare?.process,
  };
}

/** The numbers of one connection. */
class Reader {
  readonly #store: TcpStore;
  readonly #ints: number;
  readonly #times: number;

  constructor(store: TcpStore, entry: number) {
    this.#store = store;
    this.#ints = entry * at.INTS;
    this.#times = entry * at.TIMES;
  }

  int(field: number): number {
    return this.#store.ints[this.#ints + field]!;
  }

  time(field: number): number {
    return this.#store.times[this.#times + field]!;
  }

  of(side: Side, field: number): number {
    return this.int(directionOf(side) + field);
  }

  timeOf(side: Side, field: number): number {
    return this.time(directionTimesOf(side) + field);
  }

  pair(field: number): readonly [number, number] {
    return [this.of(0, field), this.of(1, field)];
  }

  is(bit: number): boolean {
    return (this.int(at.STATE) & bit) !== 0;
  }

  knows(side: Side, bit: number): boolean {
    return (this.of(side, at.KNOWN) & bit) !== 0;
  }
}

function mark(frame: number, time: number): Mark | undefined {
  return frame === 0 ? undefined : { frame, time };
}

/** A number that is kept one greater, so that 0 says that there is none. */
function said(kept: number): number | undefined {
  return kept === 0 ? undefined : kept - 1;
}

function initialOf(flow: Reader, side: Side): number | undefined {
  return flow.knows(side, at.SYN_SEEN) ? flow.of(side, at.INITIAL) >>> 0 : undefined;
}

function resetOf(flow: Reader): ConnectionRecord["reset"] {
  const frame = flow.int(at.RESET_FRAME);
  if (frame === 0) return undefined;
  return {
    mark: { frame, time: flow.time(at.RESET_TIME) },
    side: flow.int(at.RESET_SIDE) === 0 ? 0 : 1,
    moment: at.RESET_MOMENTS[flow.int(at.RESET_MOMENT)]!,
  };
}

function handshakeOf(flow: Reader): Handshake {
  const reset = flow.int(at.RESET_FRAME) !== 0;
  const clientWentOn = flow.is(at.CLIENT_WENT_ON);
  const serverWentOn = flow.is(at.SERVER_WENT_ON);
  if (flow.int(at.SYN_COUNT) > 0) {
    if (flow.int(at.SYN_ACK_FRAME) !== 0) return clientWentOn ? "open" : "syn-ack-unacknowledged";
    if (clientWentOn) return serverWentOn ? "open" : "one-sided";
    if (reset) return flow.int(at.RESET_SIDE) === 1 ? "refused" : "client-reset";
    // A server that goes on without an answer of the client: half of it was not captured.
    return serverWentOn ? "one-sided" : "no-answer";
  }
  if (flow.int(at.SYN_ACK_FRAME) !== 0) {
    if (flow.of(0, at.PACKETS) > 0) return "open-syn-missing";
    return serverWentOn ? "one-sided" : "syn-ack-only";
  }
  return reset && !clientWentOn && !serverWentOn && flow.of(0, at.LOADED) + flow.of(1, at.LOADED) === 0 ? "reset-only" : "midstream";
}

function endOf(flow: Reader, evicted: boolean): ConnectionRecord["end"] {
  if (flow.int(at.RESET_FRAME) !== 0) return "reset";
  const fins = (flow.of(0, at.FIN_FRAME) === 0 ? 0 : 1) + (flow.of(1, at.FIN_FRAME) === 0 ? 0 : 1);
  if (fins === 2) return "fin";
  if (evicted) return "evicted";
  return fins === 1 ? "half-closed" : "open";
}

/** From the SYN that was answered to the acknowledgment of the answer: one round trip, wherever between the two the capture was made. */
function handshakeTimeOf(flow: Reader): number | undefined {
  if (flow.int(at.SYN_COUNT) === 0 || flow.int(at.SYN_ACK_FRAME) === 0) return undefined;
  const time = flow.time(flow.is(at.ESTABLISHED) ? at.ESTABLISHED_TIME : at.SYN_ACK_TIME) - flow.time(at.LAST_SYN_TIME);
  return time >= 0 ? time : undefined;
}

function unacknowledgedOf(flow: Reader): ConnectionRecord["unacknowledged"] {
  const client = isOpen(flow, 0);
  const server = isOpen(flow, 1);
  if (!client && !server) return undefined;
  const side: Side = server && (!client || flow.of(1, at.REPEATS) > flow.of(0, at.REPEATS)) ? 1 : 0;
  return {
    side,
    mark: { frame: flow.of(side, at.OPEN_FRAME), time: flow.timeOf(side, at.OPEN_TIME) },
    repeats: flow.of(side, at.REPEATS),
  };
}

/** It has octets that the other side, which was heard to acknowledge, never acknowledged. */
function isOpen(flow: Reader, side: Side): boolean {
  if (flow.of(side, at.OPEN_FRAME) === 0 || !flow.knows(side, at.ACKNOWLEDGED_KNOWN)) return false;
  return ((flow.of(side, at.HIGHEST) - flow.of(side, at.ACKNOWLEDGED)) | 0) > 0;
}
