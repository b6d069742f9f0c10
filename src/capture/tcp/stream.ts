/** Puts the segments of a connection in order and hands their octets to whoever reads them. */
import type { Analysis } from "../analysis.ts";
import type { Conversation, Side } from "../conversation.ts";
import type { Packet } from "../packet.ts";
import type { Classify, StreamConsumer } from "../stream.ts";
import type { Direction, TcpFlow } from "./flow.ts";
import { FIN, RST, SYN } from "./header.ts";
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
/** First octets that are kept for whoever may read them. */
const HELD_OCTETS = 64;
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
      flow.held = flow.held.filter((held) => held.side !== side);
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
    if (end > start) {
      if (consumer === undefined) this.#first(flow, direction, side, bytes, start, end, frame, time);
      else consumer.octets(side, bytes, start, end, frame, time);
    }
    if (missing > 0) this.#gap(flow, side, missing, frame, time);
  }

  /** Octets of a connection of which it is not known yet who reads it. */
  #first(
    flow: TcpFlow,
    direction: Direction,
    side: Side,
    bytes: Uint8Array,
    start: number,
    end: number,
    frame: number,
    time: number,
  ): void {
    // A stream shows itself at its beginning; one whose beginning was not seen, at that of a later segment perhaps.
    const questions = flow.guessed || direction.holed ? MAX_QUESTIONS : 1;
    if (direction.asked >= questions) return;
    const earlier = heldOf(flow, side);
    let head = bytes;
    let headStart = start;
    let headEnd = end;
    if (earlier.length > 0) {
      head = new Uint8Array(earlier.length + end - start);
      head.set(earlier);
      head.set(bytes.subarray(start, end), earlier.length);
      headStart = 0;
      headEnd = head.length;
    }
    const found = this.#classify(this.#conversation(flow), side, head, headStart, headEnd);
    if (found !== null && found !== undefined) {
      this.#found(flow, found, frame, time);
      found.octets(side, bytes, start, end, frame, time);
      return;
    }
    if (found === undefined && headEnd - headStart < HELD_OCTETS) {
      flow.held.push({ side, octets: bytes.slice(start, end), frame, time });
      return;
    }
    direction.asked++;
    direction.skipped = true;
    flow.held = flow.held.filter((held) => held.side !== side);
    const other = side === 0 ? flow.server : flow.client;
    if (direction.asked >= questions && other.asked >= (flow.guessed || other.holed ? MAX_QUESTIONS : 1)) flow.consumer = null;
  }

  #found(flow: TcpFlow, consumer: StreamConsumer, frame: number, time: number): void {
    const { client, server, held } = flow;
    flow.consumer = consumer;
    flow.held = [];
    if (client.skipped) consumer.gap(0, undefined, frame, time);
    if (server.skipped) consumer.gap(1, undefined, frame, time);
    for (const piece of held) consumer.octets(piece.side, piece.octets, 0, piece.octets.length, piece.frame, piece.time);
    if (client.ended) consumer.end(0, "fin", client.finFrame, client.finTime);
    if (server.ended) consumer.end(1, "fin", server.finFrame, server.finTime);
  }
}

function heldOf(flow: TcpFlow, side: Side): Uint8Array {
  let length = 0;
  for (const held of flow.held) if (held.side === side) length += held.octets.length;
  const head = new Uint8Array(length);
  length = 0;
  for (const held of flow.held) {
    if (held.side !== side) continue;
    head.set(held.octets, length);
    length += held.octets.length;
  }
  return head;
}
