/** What is said of a connection when it has ended. */
import type { Conversation, Mark, Side } from "../conversation.ts";
import type { ConnectionRecord, Handshake } from "../records.ts";
import type { Direction, TcpFlow } from "./flow.ts";

export function connectionRecord(flow: TcpFlow, conversation: Conversation, evicted: boolean): ConnectionRecord {
  const { client, server } = flow;
  const pair = <T>(of: (direction: Direction) => T): readonly [T, T] => [of(client), of(server)];
  return {
    kind: "connection",
    conversation,
    handshake: handshakeOf(flow),
    first: { frame: flow.firstFrame, time: flow.firstTime },
    last: { frame: flow.lastFrame, time: flow.lastTime },
    syn: { count: flow.synCount, marks: flow.synMarks },
    synAck: mark(flow.synAckFrame, flow.synAckTime),
    reset:
      flow.resetFrame === 0
        ? undefined
        : { mark: { frame: flow.resetFrame, time: flow.resetTime }, side: flow.resetSide, moment: flow.resetMoment },
    fin: pair((side) => mark(side.finFrame, side.finTime)),
    end: endOf(flow, evicted),
    ttl: { client: flow.clientTtl, server: flow.serverTtl, reset: flow.resetTtl },
    packets: pair((side) => side.packets),
    octets: pair((side) => side.octets),
    retransmitted: pair((side) => side.retransmitted),
    outOfOrder: pair((side) => side.outOfOrder),
    lost: pair((side) => side.lost),
    zeroWindow: pair((side) => side.zeroWindow),
    small: pair((side) => side.small),
    windowScale: pair((side) => (side.windowScale < 0 ? undefined : side.windowScale)),
    maxSegment: pair((side) => (side.maxSegment < 0 ? undefined : side.maxSegment)),
    initialSequence: pair((side) => (side.synSeen ? side.initial >>> 0 : undefined)),
    handshakeTime: handshakeTimeOf(flow),
    longestSilence: flow.silence < 0 ? undefined : { time: flow.silence, endedBy: { frame: flow.silenceFrame, time: flow.silenceTime } },
    unacknowledged: unacknowledgedOf(flow),
    icmp: flow.icmp,
    process: flow.process,
  };
}

function mark(frame: number, time: number): Mark | undefined {
  return frame === 0 ? undefined : { frame, time };
}

function handshakeOf(flow: TcpFlow): Handshake {
  const { client, server } = flow;
  if (flow.synCount > 0) {
    if (flow.synAckFrame !== 0) return flow.clientWentOn ? "open" : "syn-ack-unacknowledged";
    if (flow.clientWentOn) return flow.serverWentOn ? "open" : "one-sided";
    if (flow.resetFrame !== 0) return flow.resetSide === 1 ? "refused" : "client-reset";
    // A server that goes on without an answer of the client: half of it was not captured.
    return flow.serverWentOn ? "one-sided" : "no-answer";
  }
  if (flow.synAckFrame !== 0) {
    if (client.packets > 0) return "open-syn-missing";
    return flow.serverWentOn ? "one-sided" : "syn-ack-only";
  }
  return flow.resetFrame !== 0 && !flow.clientWentOn && !flow.serverWentOn && client.octets + server.octets === 0
    ? "reset-only"
    : "midstream";
}

function endOf(flow: TcpFlow, evicted: boolean): ConnectionRecord["end"] {
  if (flow.resetFrame !== 0) return "reset";
  const fins = (flow.client.finFrame === 0 ? 0 : 1) + (flow.server.finFrame === 0 ? 0 : 1);
  if (fins === 2) return "fin";
  if (evicted) return "evicted";
  return fins === 1 ? "half-closed" : "open";
}

/** From the SYN that was answered to the acknowledgment of the answer: one round trip, wherever between the two the capture was made. */
function handshakeTimeOf(flow: TcpFlow): number | undefined {
  const time = (Number.isNaN(flow.establishedTime) ? flow.synAckTime : flow.establishedTime) - flow.lastSynTime;
  return time >= 0 ? time : undefined;
}

function unacknowledgedOf(flow: TcpFlow): ConnectionRecord["unacknowledged"] {
  const { client, server } = flow;
  const side: Side = openOf(server) && (!openOf(client) || server.repeats > client.repeats) ? 1 : 0;
  const direction = side === 0 ? client : server;
  if (!openOf(direction)) return undefined;
  return { side, mark: { frame: direction.openFrame, time: direction.openTime }, repeats: direction.repeats };
}

/** It has octets that the other side, which was heard to acknowledge, never acknowledged. */
function openOf(direction: Direction): boolean {
  return direction.openFrame !== 0 && direction.acknowledgedKnown && ((direction.highest - direction.acknowledged) | 0) > 0;
}
