/**
 * Connection-oriented PDUs out of a byte stream, whatever carries it: TCP, a pipe's messages, both channels of RPC over HTTP. A PDU that lies whole in
 * the octets handed over is read in place; of others only what is wanted is kept.
 */
import { u16 } from "../../bytes/integers.ts";
import { HEADER_LENGTH, PTYPE_REQUEST, PTYPE_RESPONSE } from "../../pdu/co/header.ts";
import type { Analysis, RpcHooks } from "../analysis.ts";
import type { Conversation, Side } from "../conversation.ts";
import type { Carrier } from "../records.ts";
import type { StreamConsumer } from "../stream.ts";
import { Association } from "./association.ts";
import { fragLengthAt, isHeader, isHeaderPrefix } from "./co-header.ts";
import { CoView, HEAD, TAIL } from "./co-view.ts";

/** Octets of a tail with its sec_trailer. */
const TAIL_ROOM = TAIL + 8;
const none = new Uint8Array(0);

/** Filled anew for each PDU: nothing is read of a second one while the first is told. */
const view = new CoView();

export class CoStream implements StreamConsumer {
  readonly #analysis: Analysis;
  readonly #association: Association;
  readonly #client: Direction;
  readonly #server: Direction;

  constructor(analysis: Analysis, conversation: Conversation, carrier: Carrier, hooks: RpcHooks = {}) {
    this.#analysis = analysis;
    this.#association = new Association(analysis, conversation, carrier, hooks);
    this.#client = new Direction(0);
    this.#server = new Direction(1);
  }

  octets(side: Side, bytes: Uint8Array, start: number, end: number, frame: number, time: number): void {
    const d = side === 0 ? this.#client : this.#server;
    if (d.ended) return;
    let at = start;
    while (at < end) {
      if (d.total > 0) {
        at = this.#more(d, bytes, at, end, frame, time);
      } else if (d.stored > 0) {
        at = this.#moreHeader(d, bytes, at, end, frame, time);
      } else {
        if (end - at < HEADER_LENGTH) {
          this.#keepPrefix(d, bytes, at, end, frame);
          return;
        }
        if (!isHeader(bytes, at)) {
          if (d.synced) this.#lose(d);
          at = nextFive(bytes, at + 1, end);
          continue;
        }
        d.synced = true;
        const length = fragLengthAt(bytes, at);
        if (length <= end - at) {
          view.bytes = bytes;
          view.at = at;
          view.have = length;
          view.total = length;
          view.cut = false;
          view.firstFrame = frame;
          view.frame = frame;
          view.time = time;
          view.read(bytes, at, 0, length);
          this.#association.pdu(side, view);
          at += length;
        } else {
          d.begin(length, frame);
        }
      }
    }
  }

  gap(side: Side, length: number | undefined, frame: number, time: number): void {
    const d = side === 0 ? this.#client : this.#server;
    if (d.ended) return;
    this.#association.gap(side);
    if (d.total > 0 && length !== undefined && length <= d.total - d.passed) {
      // Within one PDU: where the next begins is known.
      d.cut = true;
      d.passed += length;
      d.lastFrame = frame;
      if (d.passed >= d.total) this.#finish(d, frame, time);
      return;
    }
    this.#abandon(d, frame, time);
    d.synced = false;
  }

  end(side: Side, how: "fin" | "reset" | "capture", frame: number, time: number): void {
    const d = side === 0 ? this.#client : this.#server;
    if (d.ended) return;
    d.ended = true;
    this.#abandon(d, frame, time);
    this.#association.end(side, how);
  }

  /** What was begun ends here without its rest. */
  #abandon(d: Direction, frame: number, time: number): void {
    if (d.total > 0) {
      d.cut = true;
      // Less than a header of a request tells nothing.
      if (d.stored >= Math.min(d.total, HEADER_LENGTH)) this.#finish(d, frame, time);
    }
    d.reset(this.#analysis);
  }

  #lose(d: Direction): void {
    d.synced = false;
    this.#association.gap(d.side);
    this.#analysis.drop("damaged");
  }

  /** Less than a header: kept while it can be the beginning of one. */
  #keepPrefix(d: Direction, bytes: Uint8Array, at: number, end: number, frame: number): void {
    if (d.store.length === 0) d.store = new Uint8Array(HEAD + TAIL_ROOM);
    for (let i = at; i < end; i++) d.store[d.stored++] = bytes[i]!;
    d.firstFrame = frame;
    this.#trimPrefix(d);
  }

  #moreHeader(d: Direction, bytes: Uint8Array, at: number, end: number, frame: number, time: number): number {
    while (at < end && d.stored > 0 && d.stored < HEADER_LENGTH) {
      d.store[d.stored++] = bytes[at++]!;
      this.#trimPrefix(d, frame);
    }
    if (d.stored < HEADER_LENGTH) return at;
    d.synced = true;
    const { firstFrame } = d;
    d.begin(fragLengthAt(d.store, 0), firstFrame);
    d.stored = HEADER_LENGTH;
    d.passed = HEADER_LENGTH;
    d.lastFrame = frame;
    if (d.total === HEADER_LENGTH) this.#finish(d, frame, time);
    return at;
  }

  #trimPrefix(d: Direction, frame = d.firstFrame): void {
    while (d.stored > 0 && !isHeaderPrefix(d.store, 0, d.stored)) {
      if (d.synced) this.#lose(d);
      const next = nextFive(d.store, 1, d.stored);
      d.store.copyWithin(0, next, d.stored);
      d.stored -= next;
      d.firstFrame = frame;
    }
  }

  /** More octets of a PDU that was begun. */
  #more(d: Direction, bytes: Uint8Array, at: number, end: number, frame: number, time: number): number {
    const take = Math.min(end - at, d.total - d.passed);
    // Its head.
    let from = at;
    const to = at + take;
    if (d.passed === d.stored && d.stored < d.keep) {
      if (d.store.length === 0) d.store = new Uint8Array(HEAD + TAIL_ROOM);
      from = d.keepMore(bytes, from, to);
      if (!d.decided && d.stored >= Math.min(HEAD, d.total)) {
        this.#decide(d);
        if (d.passed === d.stored && d.stored < d.keep) from = d.keepMore(bytes, from, to);
      }
    }
    if (from < to) d.pass(bytes, from, to);
    d.lastFrame = frame;
    if (d.passed >= d.total) this.#finish(d, frame, time);
    return to;
  }

  /** The head is there: is all of it wanted? */
  #decide(d: Direction): void {
    d.decided = true;
    const { store, total } = d;
    const ptype = store[2]!;
    const little = store[4]! >>> 4 === 1;
    const authLength = u16(store, 10, little);
    d.tailTo = total - authLength;
    d.tailFrom = Math.max(HEAD, authLength > 0 ? d.tailTo - TAIL_ROOM : d.tailTo - TAIL);
    const wanted =
      (ptype !== PTYPE_REQUEST && ptype !== PTYPE_RESPONSE) || (d.stored >= 24 && this.#association.wantsStub(d.side, store, little));
    if (!wanted || total <= d.stored) return;
    const held = this.#analysis.held;
    if (held.octets + total > this.#analysis.limits.allMessageOctets) {
      this.#analysis.drop("allMessageOctets");
      return;
    }
    held.octets += total;
    d.held = total;
    const room = new Uint8Array(total);
    room.set(store.subarray(0, d.stored));
    d.whole = room;
    d.keep = total;
  }

  #finish(d: Direction, frame: number, time: number): void {
    if (!d.decided) this.#decide(d);
    const whole = d.whole;
    view.bytes = whole ?? d.store;
    view.at = 0;
    view.have = d.stored;
    view.total = d.total;
    view.cut = d.cut;
    view.firstFrame = d.firstFrame;
    view.frame = d.passed >= d.total ? frame : d.lastFrame === 0 ? d.firstFrame : d.lastFrame;
    view.time = time;
    if (d.stored >= d.total) view.read(view.bytes, 0, 0, d.total);
    else if (whole === undefined && !d.tailHole && d.stored === HEAD) {
      // Where the tail follows the head at once, they are one.
      if (d.tailFrom === HEAD) view.read(d.store, 0, 0, HEAD + d.tailStored);
      else view.read(d.store, HEAD, d.tailFrom, d.tailFrom + d.tailStored);
    } else view.read(none, 0, 0, 0);
    this.#association.pdu(d.side, view);
    d.reset(this.#analysis);
  }
}

/** One direction of a stream: what is known of the PDU that it is in. */
class Direction {
  readonly side: Side;
  /** Where PDUs begin is known. */
  synced = true;
  ended = false;
  /** frag_length of the PDU that was begun; 0: none, or its header is not whole. */
  total = 0;
  /** Octets of it that went by; the first `stored` of them are kept. */
  passed = 0;
  stored = 0;
  /** How many of its first octets are to be kept. */
  keep = 0;
  decided = false;
  cut = false;
  /** Its head in the first HEAD octets, its tail behind. */
  store: Uint8Array = none;
  /** All of it, where it is wanted. */
  whole: Uint8Array | undefined = undefined;
  held = 0;
  tailFrom = 0;
  tailTo = 0;
  tailStored = 0;
  tailHole = false;
  firstFrame = 0;
  lastFrame = 0;

  constructor(side: Side) {
    this.side = side;
  }

  begin(total: number, frame: number): void {
    this.total = total;
    this.passed = 0;
    this.stored = 0;
    this.keep = Math.min(HEAD, total);
    this.decided = false;
    this.cut = false;
    this.tailStored = 0;
    this.tailHole = false;
    this.tailFrom = 0;
    this.tailTo = 0;
    this.firstFrame = frame;
    this.lastFrame = frame;
  }

  reset(analysis: Analysis): void {
    this.total = 0;
    this.passed = 0;
    this.stored = 0;
    this.cut = false;
    this.whole = undefined;
    analysis.held.octets -= this.held;
    this.held = 0;
  }

  keepMore(bytes: Uint8Array, from: number, to: number): number {
    const count = Math.min(to - from, this.keep - this.stored);
    const target = this.whole ?? this.store;
    if (count <= HEAD) for (let i = 0; i < count; i++) target[this.stored + i] = bytes[from + i]!;
    else target.set(bytes.subarray(from, from + count), this.stored);
    this.stored += count;
    this.passed += count;
    return from + count;
  }

  /** Octets that are not kept, but for those of the tail. */
  pass(bytes: Uint8Array, from: number, to: number): void {
    const first = this.passed;
    const last = first + to - from;
    if (this.whole === undefined && last > this.tailFrom && first < this.tailTo) {
      const low = Math.max(first, this.tailFrom);
      const high = Math.min(last, this.tailTo);
      if (low - this.tailFrom !== this.tailStored) this.tailHole = true;
      else {
        for (let i = low; i < high; i++) this.store[HEAD + i - this.tailFrom] = bytes[from + i - first]!;
        this.tailStored += high - low;
      }
    }
    this.passed = last;
  }
}

/** The next place where a header can begin. */
function nextFive(bytes: Uint8Array, at: number, end: number): number {
  for (let i = at; i < end; i++) if (bytes[i] === 5) return i;
  return end;
}
