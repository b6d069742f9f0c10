/** Puts the segments of a connection in order and hands their octets to whoever reads them. */
import type { Analysis } from "../analysis.ts";
import type { Conversation, Side } from "../conversation.ts";
import type { Packet } from "../packet.ts";
import type { Classify, StreamConsumer } from "../stream.ts";
import type { Direction, TcpFlow } from "./flow.ts";
import { FIN, RST, SYN } from "./header.ts";
import { Held } from "./held.ts";
import { Pieces } from "./pieces.ts";

/** Further ahead than any window (RFC 7323 2.3: 2^30), or further back than anybody repeats: not of this connection, or this is another one. */
const FAR_AHEAD = 1 << 30;
const FAR_BACK = 1 << 26;
/** So many strays behind each other are the connection, and what was before was not. */
const STRAYS = 3;
/** Packets and microseconds that a hole stays open after the other side acknowledged it: captures reorder a little, too. */
const MISSED_PACKETS = 16;
const MISSED_TIME = 1e6;
/** Where no acknowledgment is seen at all, what waits behind a hole says that it stays. */
const ONE_SIDED_PIECES = 32;
const ONE_SIDED_OCTETS = 128 << 10;
const ONE_SIDED_TIME = 3e6;
/** First octets that are kept for whoever may read them: a PDU of the greatest length and more. */
const HELD_OCTETS = 80 << 10;
/** Segments of a connection under way that may be the first whole message. */
const MAX_QUESTIONS = 8;

export class Streams {
  readonly #analysis: Analysis;
  readonly #classify: Classify<StreamConsumer>;
  readonly #conversation: (flow: TcpFlow) => Conversation;
  /** What all pieces of all connections cost. */
  #pending = 0;

  constructor(analysis: Analysis, classify: Classify<StreamConsumer>, conversation: (flow: TcpFlow) => Conversation) {
    this.#analysis = analysis;
    this.#classify = classify;
    this.#conversation = conversation;
  }

  /** A segment of `direction`, which is that of `side`; its counts are made already. */
  segment(flow: TcpFlow, direction: Direction, side: Side, packet: Packet): void {
    const flags = packet.tcpFlags;
    let length = packet.payloadLength;
    let sequence = packet.sequence | 0;
    if ((flags & SYN) !== 0) sequence = (sequence + 1) | 0;
    if ((flags & FIN) !== 0 && !direction.finKnown) {
      direction.finKnown = true;
      direction.finAt = (sequence + length) | 0;
    }
    if (direction.ended) return;
    // The text that a RST may bring is not of the stream.
    if ((flags & RST) !== 0) length = 0;
    if (length > 0) {
      const distance = (sequence - direction.next) | 0;
      if (distance === 0 && direction.pieces === undefined) {
        direction.strays = 0;
        this.#hand(flow, direction, side, length, packet.bytes, packet.payload, packet.end, packet.frame.number, packet.frame.time);
      } else this.#late(flow, direction, side, packet, sequence, length, distance);
    }
    if (direction.finKnown && direction.next === direction.finAt && !direction.ended) {
      this.#end(flow, direction, side, "fin", packet.frame.number, packet.frame.time);
    }
  }

  /** Looks whether a hole will never be filled. To be asked at each packet of the connection, of either side, while `direction` has pieces. */
  look(flow: TcpFlow, direction: Direction, side: Side, packet: Packet): void {
    const pieces = direction.pieces!;
    const first = pieces.list[0]!;
    const { time } = packet.frame;
    if (direction.acknowledgedKnown) {
      if (((direction.acknowledged - first.sequence) | 0) < 0) return;
      if (direction.missedFor++ === 0) direction.missedSince = time;
      if (direction.missedFor > MISSED_PACKETS || time - direction.missedSince > MISSED_TIME) this.#skip(flow, direction, side);
    } else if (pieces.list.length > ONE_SIDED_PIECES || pieces.cost > ONE_SIDED_OCTETS || time - first.time > ONE_SIDED_TIME) {
      this.#skip(flow, direction, side);
    }
  }

  /** Its sequence numbers start anew: what waits is handed on. */
  restart(flow: TcpFlow, direction: Direction, side: Side, frame: number, time: number): void {
    while (direction.pieces !== undefined) this.#skip(flow, direction, side);
    if (!direction.ended) this.#gap(flow, side, undefined, frame, time);
  }

  /** The connection is over: what waits is handed on with its holes. */
  finish(flow: TcpFlow, how: "reset" | "capture", frame: number, time: number): void {
    this.#finish(flow, flow.client, 0, how, frame, time);
    this.#finish(flow, flow.server, 1, how, frame, time);
    if (flow.consumer === undefined) this.#nobody(flow);
  }

  #finish(flow: TcpFlow, direction: Direction, side: Side, how: "reset" | "capture", frame: number, time: number): void {
    while (direction.pieces !== undefined) this.#skip(flow, direction, side);
    if (direction.ended) return;
    const fin = direction.finKnown && direction.next === direction.finAt;
    this.#end(flow, direction, side, fin ? "fin" : how, frame, time);
  }

  #end(flow: TcpFlow, direction: Direction, side: Side, how: "fin" | "reset" | "capture", frame: number, time: number): void {
    direction.ended = true;
    // So short a stream that nobody could tell what it is: of no use to anybody.
    if (flow.consumer !== null && flow.consumer !== undefined) flow.consumer.end(side, how, frame, time);
  }

  /** A segment that is not the next. */
  #late(flow: TcpFlow, direction: Direction, side: Side, packet: Packet, sequence: number, length: number, distance: number): void {
    const { number, time } = packet.frame;
    if (distance > FAR_AHEAD || distance < -FAR_BACK) {
      this.#stray(flow, direction, side, packet, sequence, length);
      return;
    }
    direction.strays = 0;
    if (distance + length <= 0) return;
    let pieces = direction.pieces;
    if (distance <= 0 && pieces === undefined) {
      this.#hand(flow, direction, side, distance + length, packet.bytes, packet.payload - distance, packet.end, number, time);
      return;
    }
    if (pieces === undefined) {
      pieces = new Pieces();
      direction.pieces = pieces;
      direction.missedFor = 0;
    }
    const before = pieces.cost;
    const from = distance < 0 ? -distance : 0;
    const start = packet.payload + from;
    const useful = flow.consumer === null ? start : Math.min(packet.end, packet.payload + length);
    pieces.insert((sequence + from) | 0, length - from, packet.bytes, start, useful, number, time);
    this.#pending += pieces.cost - before;
    if (distance <= 0) this.#drain(flow, direction, side);
    if (direction.pieces === undefined) return;
    const { limits } = this.#analysis;
    while (direction.pieces !== undefined && (pieces.cost > limits.pendingOctets || this.#pending > limits.allPendingOctets)) {
      this.#analysis.drop(pieces.cost > limits.pendingOctets ? "pendingOctets" : "allPendingOctets");
      this.#skip(flow, direction, side);
    }
  }

  /** Hands on what stands at the front, as far as it goes without a hole. */
  #drain(flow: TcpFlow, direction: Direction, side: Side): void {
    const pieces = direction.pieces!;
    let count = 0;
    for (const piece of pieces.list) {
      if (piece.sequence !== direction.next) break;
      this.#hand(flow, direction, side, piece.length, piece.octets, 0, piece.octets.length, piece.frame, piece.time);
      count++;
    }
    const before = pieces.cost;
    pieces.shift(count);
    this.#pending += pieces.cost - before;
    direction.missedFor = 0;
    if (pieces.list.length === 0) direction.pieces = undefined;
  }

  /** Gives up the first hole. */
  #skip(flow: TcpFlow, direction: Direction, side: Side): void {
    const first = direction.pieces!.list[0]!;
    const hole = (first.sequence - direction.next) | 0;
    direction.lost += hole;
    direction.next = first.sequence;
    this.#gap(flow, side, hole, first.frame, first.time);
    this.#drain(flow, direction, side);
    if (direction.finKnown && direction.next === direction.finAt && !direction.ended) {
      this.#end(flow, direction, side, "fin", first.frame, first.time);
    }
  }

  #stray(flow: TcpFlow, direction: Direction, side: Side, packet: Packet, sequence: number, length: number): void {
    direction.strays = direction.strays > 0 && sequence === direction.strayNext ? direction.strays + 1 : 1;
    direction.strayNext = (sequence + length) | 0;
    if (direction.strays < STRAYS) return;
    while (direction.pieces !== undefined) this.#skip(flow, direction, side);
    direction.strays = 0;
    direction.next = sequence;
    direction.highest = (sequence + length) | 0;
    const { number, time } = packet.frame;
    this.#gap(flow, side, undefined, number, time);
    this.#hand(flow, direction, side, length, packet.bytes, packet.payload, packet.end, number, time);
  }

  #gap(flow: TcpFlow, side: Side, length: number | undefined, frame: number, time: number): void {
    const { consumer } = flow;
    if (consumer === undefined) {
      // Nobody reads a beginning that has a hole; whatever comes behind it may be a beginning again.
      const direction = side === 0 ? flow.client : flow.server;
      direction.skipped = true;
      direction.holed = true;
      this.#forget(flow, side);
    } else if (consumer !== null) consumer.gap(side, length, frame, time);
  }

  /** The next `length` octets of the stream, of which `start..end` were captured. */
  #hand(
    flow: TcpFlow,
    direction: Direction,
    side: Side,
    length: number,
    bytes: Uint8Array,
    start: number,
    captured: number,
    frame: number,
    time: number,
  ): void {
    direction.next = (direction.next + length) | 0;
    const { consumer } = flow;
    if (consumer === null) return;
    let end = start + length;
    let missing = 0;
    if (end > captured) {
      if (captured > start) {
        missing = end - captured;
        end = captured;
      } else {
        missing = length;
        end = start;
      }
    }
    if (consumer === undefined) {
      this.#undecided(flow, direction, side, bytes, start, end, missing, frame, time);
      return;
    }
    if (end > start) consumer.octets(side, bytes, start, end, frame, time);
    if (missing > 0) consumer.gap(side, missing, frame, time);
  }

  /** Octets of a connection of which it is not known yet who reads it; `missing` were not captured behind them. */
  #undecided(
    flow: TcpFlow,
    direction: Direction,
    side: Side,
    bytes: Uint8Array,
    start: number,
    end: number,
    missing: number,
    frame: number,
    time: number,
  ): void {
    // A stream shows itself at its beginning; one whose beginning was not seen, at that of a later segment perhaps.
    const questions = flow.guessed || direction.holed ? MAX_QUESTIONS : 1;
    if (direction.asked >= questions) return;
    let found: StreamConsumer | null | undefined;
    if (missing === 0 && (flow.held === undefined || flow.held.length(side) === 0)) {
      found = this.#classify(this.#conversation(flow), side, bytes, start, end);
    }
    if (found === undefined) {
      // What was not captured is zeros here, so that lengths still agree.
      flow.held ??= new Held();
      const { held } = flow;
      const before = held.cost;
      held.add(side, bytes, start, end, missing, frame, time);
      this.#pending += held.cost - before;
      if (missing > 0 || held.length(side) > end - start) {
        found = this.#classify(this.#conversation(flow), side, held.bytes(side), 0, held.length(side));
      }
      if (found === undefined) {
        if (held.length(side) < HELD_OCTETS && held.cost < 2 * HELD_OCTETS && this.#pending <= this.#analysis.limits.allPendingOctets)
          return;
        found = null;
      }
    } else if (found !== null) {
      this.#found(flow, found);
      found.octets(side, bytes, start, end, frame, time);
      return;
    }
    if (found !== null) {
      this.#found(flow, found);
      return;
    }
    direction.asked++;
    direction.skipped = true;
    this.#forget(flow, side);
    const other = side === 0 ? flow.server : flow.client;
    if (direction.asked >= questions && other.asked >= (flow.guessed || other.holed ? MAX_QUESTIONS : 1)) this.#nobody(flow);
  }

  /** Hands on what waited. */
  #found(flow: TcpFlow, consumer: StreamConsumer): void {
    const { client, server, held } = flow;
    flow.consumer = consumer;
    const { frame, time } = held?.first ?? { frame: flow.lastFrame, time: flow.lastTime };
    if (client.skipped) consumer.gap(0, undefined, frame, time);
    if (server.skipped) consumer.gap(1, undefined, frame, time);
    held?.deliver(consumer);
    this.#forget(flow, 0);
    this.#forget(flow, 1);
    if (client.ended) consumer.end(0, "fin", client.finFrame, client.finTime);
    if (server.ended) consumer.end(1, "fin", server.finFrame, server.finTime);
  }

  #nobody(flow: TcpFlow): void {
    flow.consumer = null;
    this.#forget(flow, 0);
    this.#forget(flow, 1);
  }

  #forget(flow: TcpFlow, side: Side): void {
    const { held } = flow;
    if (held === undefined) return;
    const before = held.cost;
    held.forget(side);
    this.#pending += held.cost - before;
    if (held.cost === 0) flow.held = undefined;
  }
}
