/** Puts the segments of a connection in order and hands their octets to whoever reads them. */
import type { Analysis } from "../analysis.ts";
import type { Conversation, Side } from "../conversation.ts";
import type { Packet } from "../packet.ts";
import type { Classify, StreamConsumer } from "../stream.ts";
import { FIN, RST, SYN } from "./header.ts";
import { Held } from "./held.ts";
import { Pieces } from "./pieces.ts";
import {
  ACKNOWLEDGED,
  ACKNOWLEDGED_KNOWN,
  ASKED,
  CLIENT,
  directionOf,
  directionTimesOf,
  ENDED,
  FIN_AT,
  FIN_FRAME,
  FIN_KNOWN,
  FIN_TIME,
  GUESSED,
  HIGHEST,
  HOLED,
  INTS,
  KNOWN,
  LAST_FRAME,
  LAST_TIME,
  LOST,
  NEXT,
  NEXT_KNOWN,
  PACKETS,
  SERVER,
  SKIPPED,
  STATE,
  STRAY_NEXT,
  STRAYED,
  STRAYS,
  type TcpStore,
  TIMES,
  WAITING,
} from "./store.ts";

/** Further ahead than any window (RFC 7323 2.3: 2^30), or further back than anybody repeats: not of this connection, or this is another one. */
const FAR_AHEAD = 1 << 30;
const FAR_BACK = 1 << 26;
/** So many strays behind each other are the connection, and what was before was not. */
const ENOUGH_STRAYS = 3;
/** Where no acknowledgment is seen at all, what waits behind a hole says that it stays. */
const ONE_SIDED_PIECES = 32;
const ONE_SIDED_OCTETS = 128 << 10;
/** Microseconds. */
const ONE_SIDED_TIME = 3e6;
/** First octets that are kept for whoever may read them: a PDU of the greatest length and more. */
const HELD_OCTETS = 80 << 10;
/** Segments of a connection under way that may be the first whole message. */
const MAX_QUESTIONS = 8;

export class Streams {
  readonly #analysis: Analysis;
  readonly #store: TcpStore;
  readonly #classify: Classify<StreamConsumer>;
  readonly #conversation: (entry: number) => Conversation;
  /** What all pieces of all connections cost. */
  #pending = 0;

  constructor(analysis: Analysis, store: TcpStore, classify: Classify<StreamConsumer>, conversation: (entry: number) => Conversation) {
    this.#analysis = analysis;
    this.#store = store;
    this.#classify = classify;
    this.#conversation = conversation;
  }

  /** A segment of a side; its counts are made already. */
  segment(entry: number, side: Side, packet: Packet): void {
    const { ints } = this.#store;
    const direction = entry * INTS + directionOf(side);
    const flags = packet.tcpFlags;
    let length = packet.payloadLength;
    let sequence = packet.sequence | 0;
    if ((flags & SYN) !== 0) sequence = (sequence + 1) | 0;
    const known = ints[direction + KNOWN]!;
    if ((flags & FIN) !== 0 && (known & FIN_KNOWN) === 0) {
      ints[direction + KNOWN]! |= FIN_KNOWN;
      ints[direction + FIN_AT] = (sequence + length) | 0;
    }
    if ((known & ENDED) !== 0) return;
    // The text that a RST may bring is not of the stream.
    if ((flags & RST) !== 0) length = 0;
    if (length > 0) {
      const distance = (sequence - ints[direction + NEXT]!) | 0;
      if (distance === 0 && (known & WAITING) === 0) {
        if ((known & STRAYED) !== 0) ints[direction + KNOWN]! &= ~STRAYED;
        const { frame } = packet;
        this.#hand(entry, side, length, packet.bytes, packet.payload, packet.end, frame.number, frame.time);
      } else this.#late(entry, side, packet, sequence, length, distance);
    }
    if ((ints[direction + KNOWN]! & FIN_KNOWN) !== 0) this.#endIfThere(entry, side, packet.frame.number, packet.frame.time);
  }

  /** Looks whether the first hole will never be filled; to be asked where a side has segments that wait. */
  look(entry: number, side: Side, time: number): void {
    const { ints } = this.#store;
    const direction = entry * INTS + directionOf(side);
    while ((ints[direction + KNOWN]! & WAITING) !== 0) {
      const pieces = this.#store.rare(entry).pieces[side]!;
      const first = pieces.list[0]!;
      if ((ints[direction + KNOWN]! & ACKNOWLEDGED_KNOWN) !== 0) {
        // What was acknowledged was there: the capture has not seen it.
        if (((ints[direction + ACKNOWLEDGED]! - first.sequence) | 0) < 0) return;
      } else if (pieces.list.length <= ONE_SIDED_PIECES && pieces.cost <= ONE_SIDED_OCTETS && !(time - first.time > ONE_SIDED_TIME)) return;
      this.#skip(entry, side);
    }
  }

  /** Sequence numbers of a side start anew: what waits is handed on. */
  restart(entry: number, side: Side, frame: number, time: number): void {
    const known = entry * INTS + directionOf(side) + KNOWN;
    while ((this.#store.ints[known]! & WAITING) !== 0) this.#skip(entry, side);
    if ((this.#store.ints[known]! & ENDED) === 0) this.#gap(entry, side, undefined, frame, time);
  }

  /** The connection is over: what waits is handed on with its holes. */
  finish(entry: number, how: "reset" | "capture", frame: number, time: number): void {
    this.#finish(entry, 0, how, frame, time);
    this.#finish(entry, 1, how, frame, time);
    if (this.#store.consumers[entry] === undefined) this.#nobody(entry);
  }

  #finish(entry: number, side: Side, how: "reset" | "capture", frame: number, time: number): void {
    const known = entry * INTS + directionOf(side) + KNOWN;
    while ((this.#store.ints[known]! & WAITING) !== 0) this.#skip(entry, side);
    this.#tail(entry, side, frame, time);
    this.#endIfThere(entry, side, frame, time);
    if ((this.#store.ints[known]! & ENDED) === 0) this.#end(entry, side, how, frame, time);
  }

  /** The last octets were sent, as a FIN behind them or the other side's acknowledgment says, and the capture has not seen them. */
  #tail(entry: number, side: Side, frame: number, time: number): void {
    const { ints } = this.#store;
    const direction = entry * INTS + directionOf(side);
    const known = ints[direction + KNOWN]!;
    // Of a side that was not heard at all nothing can be told.
    if ((known & (NEXT_KNOWN | ENDED)) !== NEXT_KNOWN || ints[direction + PACKETS] === 0) return;
    const byFin = (known & FIN_KNOWN) !== 0;
    if (!byFin && (known & ACKNOWLEDGED_KNOWN) === 0) return;
    const hole = (ints[direction + (byFin ? FIN_AT : ACKNOWLEDGED)]! - ints[direction + NEXT]!) | 0;
    // One that was acknowledged and not seen is a FIN.
    if (hole <= (byFin ? 0 : 1) || hole > FAR_AHEAD) return;
    ints[direction + LOST]! = Math.min(0x7fff_ffff, ints[direction + LOST]! + hole);
    ints[direction + NEXT] = (ints[direction + NEXT]! + hole) | 0;
    this.#gap(entry, side, hole, frame, time);
  }

  /** Tells the end where all octets before the FIN came. */
  #endIfThere(entry: number, side: Side, frame: number, time: number): void {
    const { ints } = this.#store;
    const direction = entry * INTS + directionOf(side);
    if ((ints[direction + KNOWN]! & (FIN_KNOWN | ENDED)) !== FIN_KNOWN || ints[direction + NEXT] !== ints[direction + FIN_AT]) return;
    this.#end(entry, side, "fin", frame, time);
  }

  #end(entry: number, side: Side, how: "fin" | "reset" | "capture", frame: number, time: number): void {
    const { ints, consumers } = this.#store;
    const flow = entry * INTS;
    ints[flow + directionOf(side) + KNOWN]! |= ENDED;
    // So short a stream that nobody could tell what it is has no consumer, and is of no use to anybody.
    const consumer = consumers[entry];
    if (consumer === null || consumer === undefined) return;
    consumer.end(side, how, frame, time);
    // It holds much, and nothing will come for it.
    if ((ints[flow + CLIENT + KNOWN]! & ints[flow + SERVER + KNOWN]! & ENDED) !== 0) consumers[entry] = null;
  }

  /** A segment that is not the next. */
  #late(entry: number, side: Side, packet: Packet, sequence: number, length: number, distance: number): void {
    const { ints } = this.#store;
    const direction = entry * INTS + directionOf(side);
    const { number, time } = packet.frame;
    if (distance > FAR_AHEAD || distance < -FAR_BACK) {
      this.#stray(entry, side, packet, sequence, length);
      return;
    }
    ints[direction + KNOWN]! &= ~STRAYED;
    if (distance + length <= 0) return;
    const waiting = (ints[direction + KNOWN]! & WAITING) !== 0;
    if (distance <= 0 && !waiting) {
      this.#hand(entry, side, distance + length, packet.bytes, packet.payload - distance, packet.end, number, time);
      return;
    }
    const rare = this.#store.rare(entry);
    let pieces = rare.pieces[side];
    if (pieces === undefined) {
      pieces = new Pieces(time);
      rare.pieces[side] = pieces;
      ints[direction + KNOWN]! |= WAITING;
    }
    const before = pieces.cost;
    const from = distance < 0 ? -distance : 0;
    const start = packet.payload + from;
    const useful = this.#store.consumers[entry] === null ? start : Math.min(packet.end, packet.payload + length);
    pieces.insert((sequence + from) | 0, length - from, packet.bytes, start, useful, number, time);
    this.#pending += pieces.cost - before;
    if (distance <= 0) this.#drain(entry, side);
    const { limits } = this.#analysis;
    while ((ints[direction + KNOWN]! & WAITING) !== 0) {
      const own = pieces.cost > limits.pendingOctets;
      if (!own && this.#pending <= limits.allPendingOctets) return;
      this.#analysis.drop(own ? "pendingOctets" : "allPendingOctets");
      this.#skip(entry, side);
    }
  }

  /** Hands on what stands at the front, as far as it goes without a hole. */
  #drain(entry: number, side: Side): void {
    const { ints } = this.#store;
    const direction = entry * INTS + directionOf(side);
    const rare = this.#store.rare(entry);
    const pieces = rare.pieces[side]!;
    let count = 0;
    for (const piece of pieces.list) {
      if (piece.sequence !== ints[direction + NEXT]) break;
      this.#hand(entry, side, piece.length, piece.octets, 0, piece.octets.length, piece.frame, piece.time);
      count++;
    }
    const before = pieces.cost;
    pieces.shift(count);
    this.#pending += pieces.cost - before;
    if (pieces.list.length > 0) return;
    rare.pieces[side] = undefined;
    ints[direction + KNOWN]! &= ~WAITING;
  }

  /** Gives up the first hole. */
  #skip(entry: number, side: Side): void {
    const { ints } = this.#store;
    const direction = entry * INTS + directionOf(side);
    const first = this.#store.rare(entry).pieces[side]!.list[0]!;
    const hole = (first.sequence - ints[direction + NEXT]!) | 0;
    ints[direction + LOST]! = Math.min(0x7fff_ffff, ints[direction + LOST]! + hole);
    ints[direction + NEXT] = first.sequence;
    this.#gap(entry, side, hole, first.frame, first.time);
    this.#drain(entry, side);
    this.#endIfThere(entry, side, first.frame, first.time);
  }

  #stray(entry: number, side: Side, packet: Packet, sequence: number, length: number): void {
    const { ints } = this.#store;
    const direction = entry * INTS + directionOf(side);
    const follows = (ints[direction + KNOWN]! & STRAYED) !== 0 && sequence === ints[direction + STRAY_NEXT];
    const strays = follows ? ints[direction + STRAYS]! + 1 : 1;
    ints[direction + STRAYS] = strays;
    ints[direction + KNOWN]! |= STRAYED;
    ints[direction + STRAY_NEXT] = (sequence + length) | 0;
    if (strays < ENOUGH_STRAYS) return;
    while ((ints[direction + KNOWN]! & WAITING) !== 0) this.#skip(entry, side);
    ints[direction + KNOWN]! &= ~STRAYED;
    if ((ints[direction + KNOWN]! & ENDED) !== 0) return;
    ints[direction + NEXT] = sequence;
    ints[direction + HIGHEST] = (sequence + length) | 0;
    const { number, time } = packet.frame;
    this.#gap(entry, side, undefined, number, time);
    this.#hand(entry, side, length, packet.bytes, packet.payload, packet.end, number, time);
  }

  #gap(entry: number, side: Side, length: number | undefined, frame: number, time: number): void {
    const consumer = this.#store.consumers[entry];
    if (consumer === null) return;
    if (consumer !== undefined) {
      consumer.gap(side, length, frame, time);
      return;
    }
    // Nobody reads a beginning that has a hole; whatever comes behind it may be a beginning again.
    this.#store.ints[entry * INTS + directionOf(side) + KNOWN]! |= SKIPPED | HOLED;
    this.#forget(entry, side);
  }

  /** The next `length` octets of the stream, which start at `start`; what was captured ends at `captured`. */
  #hand(entry: number, side: Side, length: number, bytes: Uint8Array, start: number, captured: number, frame: number, time: number): void {
    const { ints, consumers } = this.#store;
    const next = entry * INTS + directionOf(side) + NEXT;
    ints[next] = (ints[next]! + length) | 0;
    const consumer = consumers[entry];
    if (consumer === null) return;
    let end = start + length;
    let missing = 0;
    if (end > captured) {
      const there = captured > start ? captured : start;
      missing = end - there;
      end = there;
    }
    if (consumer === undefined) {
      this.#undecided(entry, side, bytes, start, end, missing, frame, time);
      return;
    }
    if (end > start) consumer.octets(side, bytes, start, end, frame, time);
    if (missing > 0) consumer.gap(side, missing, frame, time);
  }

  /** Octets of a connection of which it is not known yet who reads it; `missing` were not captured behind them. */
  #undecided(entry: number, side: Side, bytes: Uint8Array, start: number, end: number, missing: number, frame: number, time: number): void {
    const store = this.#store;
    const direction = entry * INTS + directionOf(side);
    if (store.ints[direction + ASKED]! >= this.#questions(entry, side)) return;
    const earlier = store.rareIfAny(entry)?.held;
    let found: StreamConsumer | null | undefined;
    if (missing === 0 && (earlier === undefined || earlier.length(side) === 0)) {
      found = this.#classify(this.#conversation(entry), side, bytes, start, end);
      if (found !== undefined && found !== null) {
        this.#found(entry, found);
        found.octets(side, bytes, start, end, frame, time);
        return;
      }
    }
    if (found === undefined) {
      const rare = store.rare(entry);
      rare.held ??= new Held();
      const { held } = rare;
      const before = held.cost;
      // What was not captured is zeros here, so that lengths still agree.
      held.add(side, bytes, start, end, missing, frame, time);
      this.#pending += held.cost - before;
      if (missing > 0 || held.length(side) > end - start) {
        found = this.#classify(this.#conversation(entry), side, held.bytes(side), 0, held.length(side));
      }
      if (found === undefined) {
        if (held.length(side) < HELD_OCTETS && held.cost < 2 * HELD_OCTETS && this.#pending <= this.#analysis.limits.allPendingOctets)
          return;
        found = null;
      }
    }
    if (found !== null) {
      this.#found(entry, found);
      return;
    }
    store.ints[direction + ASKED]!++;
    store.ints[direction + KNOWN]! |= SKIPPED;
    this.#forget(entry, side);
    if (this.#isAnswered(entry, 0) && this.#isAnswered(entry, 1)) this.#nobody(entry);
  }

  /** A stream shows itself at its beginning; one whose beginning was not seen, at that of a later segment perhaps. */
  #questions(entry: number, side: Side): number {
    const { ints } = this.#store;
    const open = (ints[entry * INTS + STATE]! & GUESSED) !== 0 || (ints[entry * INTS + directionOf(side) + KNOWN]! & HOLED) !== 0;
    return open ? MAX_QUESTIONS : 1;
  }

  #isAnswered(entry: number, side: Side): boolean {
    return this.#store.ints[entry * INTS + directionOf(side) + ASKED]! >= this.#questions(entry, side);
  }

  /** Hands on what waited. */
  #found(entry: number, consumer: StreamConsumer): void {
    const { ints, times, consumers } = this.#store;
    const flow = entry * INTS;
    consumers[entry] = consumer;
    const held = this.#store.rareIfAny(entry)?.held;
    const frame = held?.first?.frame ?? ints[flow + LAST_FRAME]!;
    const time = held?.first?.time ?? times[entry * TIMES + LAST_TIME]!;
    if ((ints[flow + CLIENT + KNOWN]! & SKIPPED) !== 0) consumer.gap(0, undefined, frame, time);
    if ((ints[flow + SERVER + KNOWN]! & SKIPPED) !== 0) consumer.gap(1, undefined, frame, time);
    held?.deliver(consumer);
    this.#forget(entry, 0);
    this.#forget(entry, 1);
    for (const side of [0, 1] as const) {
      const direction = flow + directionOf(side);
      if ((ints[direction + KNOWN]! & ENDED) === 0) continue;
      consumer.end(side, "fin", ints[direction + FIN_FRAME]!, times[entry * TIMES + directionTimesOf(side) + FIN_TIME]!);
    }
    if ((ints[flow + CLIENT + KNOWN]! & ints[flow + SERVER + KNOWN]! & ENDED) !== 0) consumers[entry] = null;
  }

  /** All were asked, and nobody reads it. */
  #nobody(entry: number): void {
    this.#store.consumers[entry] = null;
    // It can be made again for the record, unless it says more than sockets do.
    const { conversations } = this.#store;
    if (this.#analysis.listener.packet === undefined && conversations[entry]?.carries === undefined) conversations[entry] = undefined;
    this.#forget(entry, 0);
    this.#forget(entry, 1);
  }

  #forget(entry: number, side: Side): void {
    const rare = this.#store.rareIfAny(entry);
    if (rare?.held === undefined) return;
    const { held } = rare;
    const before = held.cost;
    held.forget(side);
    this.#pending += held.cost - before;
    if (held.cost === 0) rare.held = undefined;
  }
}
