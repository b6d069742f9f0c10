/**
 * Messages of SMB out of a TCP stream: the four octets of [RFC 1002] 4.3.1 or of direct TCP ([MS-SMB2] 2.1) before each. A message that lies whole in
 * the octets handed over is read in place; of one that does not, its first octets are collected until its reader can say whether it wants the rest,
 * so that file contents pass by without being copied.
 */
import { SESSION_PACKET } from "../../pdu/netbios/session-packet.ts";
import type { Analysis } from "../analysis.ts";
import type { Side } from "../conversation.ts";

export interface MessageReader {
  /** One message, whole. The octets are valid during the call. */
  message(side: Side, bytes: Uint8Array, start: number, end: number, frame: number, time: number): void;
  /** Whether all of a message is wanted whose first octets these are; if not, nothing more is heard of it than this. `total` is its length. */
  wanted(side: Side, bytes: Uint8Array, start: number, end: number, total: number, frame: number, time: number): boolean;
  /** A message of the session service other than a session message. */
  service(side: Side, type: number, bytes: Uint8Array, start: number, end: number, frame: number, time: number): void;
  /** Octets are missing: what follows is another message, whole. */
  lost(side: Side, frame: number, time: number): void;
}

const FRAME_HEADER = 4;
/** Octets by which a message's beginning is known: frame header and the protocol's mark. */
const HEAD = FRAME_HEADER + 4;
/** A store of this size is kept for the next message. */
const SPARE = 512;
/** Octets by which a reader can tell whether it wants a message: header, fixed part and the beginning of data. */
const PREFIX = 192;
/** The same without the frame's header: what `wanted` sees of a longer message. */
export const MESSAGE_PREFIX = PREFIX - FRAME_HEADER;
/** A message announced as longer than the largest read or write of SMB 3 with its headers is no message. */
const LONGEST = (8 << 20) + 0x10000;

export class SmbFraming {
  readonly #analysis: Analysis;
  readonly #reader: MessageReader;
  readonly #sides: readonly [Direction, Direction] = [new Direction(0), new Direction(1)];

  constructor(analysis: Analysis, reader: MessageReader) {
    this.#analysis = analysis;
    this.#reader = reader;
  }

  octets(side: Side, bytes: Uint8Array, start: number, end: number, frame: number, time: number): void {
    const d = this.#sides[side];
    let at = start;
    while (at < end) {
      if (d.skip > 0) {
        const step = Math.min(d.skip, end - at);
        d.skip -= step;
        at += step;
      } else if (!d.synced) {
        at = this.#search(d, bytes, at, end, frame, time);
      } else if (d.stored > 0) {
        at = this.#more(d, bytes, at, end, frame, time);
      } else {
        at = this.#begin(d, bytes, at, end, frame, time);
      }
    }
  }

  gap(side: Side, length: number | undefined, frame: number, time: number): void {
    const d = this.#sides[side];
    if (length !== undefined && length <= d.skip) {
      d.skip -= length;
      return;
    }
    // Behind a message of which a part is missing, the next one begins where the first said that it ends.
    const known = d.total > 0 && length !== undefined && length <= d.total - d.stored;
    const rest = known ? d.total - d.stored - length : 0;
    this.#release(d);
    this.#reader.lost(side, frame, time);
    d.skip = rest;
    d.carried = 0;
    if (!known) d.synced = false;
  }

  end(side: Side): void {
    const d = this.#sides[side];
    this.#release(d);
    this.#analysis.held.octets -= d.store.length;
    d.store = none;
    d.skip = 0;
  }

  #begin(d: Direction, bytes: Uint8Array, at: number, end: number, frame: number, time: number): number {
    if (end - at < HEAD) {
      this.#append(d, bytes, at, end - at);
      return end;
    }
    const length = frameLength(bytes, at, d.began);
    if (length < 0) {
      this.#damaged(d, frame, time);
      return at;
    }
    const total = FRAME_HEADER + length;
    if (total <= end - at) {
      this.#whole(d, bytes, at, at + total, frame, time);
      return at + total;
    }
    if (end - at >= PREFIX) {
      if (!this.#wanted(d, bytes, at, end, total, frame, time)) {
        d.skip = total - (end - at);
        return end;
      }
      d.decided = true;
    }
    d.total = total;
    this.#append(d, bytes, at, end - at);
    return end;
  }

  /** More octets of a message that was begun. */
  #more(d: Direction, bytes: Uint8Array, at: number, end: number, frame: number, time: number): number {
    const needed = d.total === 0 ? HEAD : d.decided ? d.total : Math.min(PREFIX, d.total);
    const step = Math.min(end - at, needed - d.stored);
    this.#append(d, bytes, at, step);
    if (d.stored < needed) return end;
    const { store } = d;
    if (d.total === 0) {
      const length = frameLength(store, 0, d.began);
      if (length < 0) {
        const kept = store.slice(1, HEAD);
        this.#damaged(d, frame, time);
        d.window = kept;
        d.carried = HEAD - 1;
        return at + step;
      }
      d.total = FRAME_HEADER + length;
      if (d.total < HEAD) {
        // A message of the session service shorter than what was waited for, and the beginning of the next.
        const kept = store.slice(0, HEAD);
        this.#release(d);
        this.octets(d.side, kept, 0, kept.length, frame, time);
        return at + step;
      }
    } else if (!d.decided && d.stored < d.total) {
      if (!this.#wanted(d, store, 0, d.stored, d.total, frame, time)) {
        const rest = d.total - d.stored;
        this.#release(d);
        d.skip = rest;
        return at + step;
      }
      d.decided = true;
    }
    if (d.stored >= d.total) {
      this.#whole(d, store, 0, d.total, frame, time);
      this.#release(d);
    }
    return at + step;
  }

  #wanted(d: Direction, bytes: Uint8Array, at: number, end: number, total: number, frame: number, time: number): boolean {
    d.began = true;
    if (bytes[at] !== SESSION_PACKET.SESSION_MESSAGE) return true;
    if (!this.#reader.wanted(d.side, bytes, at + FRAME_HEADER, end, total - FRAME_HEADER, frame, time)) return false;
    const { limits, held } = this.#analysis;
    if (total <= limits.messageOctets && held.octets + total <= limits.allMessageOctets) return true;
    this.#analysis.drop(total <= limits.messageOctets ? "allMessageOctets" : "messageOctets");
    this.#reader.lost(d.side, frame, time);
    return false;
  }

  #whole(d: Direction, bytes: Uint8Array, at: number, end: number, frame: number, time: number): void {
    d.began = true;
    const type = bytes[at]!;
    if (type !== SESSION_PACKET.SESSION_MESSAGE) this.#reader.service(d.side, type, bytes, at + FRAME_HEADER, end, frame, time);
    else if (end - at > FRAME_HEADER) this.#reader.message(d.side, bytes, at + FRAME_HEADER, end, frame, time);
  }

  #damaged(d: Direction, frame: number, time: number): void {
    this.#release(d);
    if (d.began) {
      this.#analysis.drop("damaged");
      this.#reader.lost(d.side, frame, time);
    }
    d.synced = false;
  }

  /** The next place that looks like a message's beginning. Less octets than tell are carried over to the next piece. */
  #search(d: Direction, bytes: Uint8Array, at: number, end: number, frame: number, time: number): number {
    if (d.carried > 0) {
      const added = Math.min(HEAD - 1, end - at);
      const joint = new Uint8Array(d.carried + added);
      joint.set(d.window.subarray(0, d.carried));
      joint.set(bytes.subarray(at, at + added), d.carried);
      for (let i = 0; i < d.carried && i + HEAD <= joint.length; i++) {
        if (!isBeginning(joint, i)) continue;
        const kept = d.carried;
        d.carried = 0;
        d.synced = true;
        this.octets(d.side, joint, i, kept, frame, time);
        return at;
      }
      if (added === HEAD - 1) {
        d.carried = 0;
        return at;
      }
      d.carried = Math.min(HEAD - 1, joint.length);
      d.window = joint.slice(joint.length - d.carried);
      return end;
    }
    for (; at + HEAD <= end; at++) {
      if (bytes[at + 5] !== 0x53 || !isBeginning(bytes, at)) continue;
      d.synced = true;
      return at;
    }
    d.carried = end - at;
    d.window = bytes.slice(at, end);
    return end;
  }

  /** The length that a message announces is trusted by doubling only. */
  #append(d: Direction, bytes: Uint8Array, at: number, count: number): void {
    const wanted = d.stored + count;
    if (wanted > d.store.length) {
      const grown = new Uint8Array(Math.max(wanted, Math.min(2 * d.store.length, d.total), PREFIX));
      grown.set(d.store.subarray(0, d.stored));
      this.#analysis.held.octets += grown.length - d.store.length;
      d.store = grown;
    }
    d.store.set(bytes.subarray(at, at + count), d.stored);
    d.stored = wanted;
  }

  #release(d: Direction): void {
    d.stored = 0;
    d.total = 0;
    d.decided = false;
    if (d.store.length <= SPARE) return;
    this.#analysis.held.octets -= d.store.length;
    d.store = none;
  }
}

/**
 * Octets of the message behind the frame header at `at`, of which eight octets are there; -1 where no message begins so.
 * @param began whether messages were found before: a connection under way may begin with the last octet of one, a zero
 */
function frameLength(bytes: Uint8Array, at: number, began: boolean): number {
  const length = (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
  const type = bytes[at]!;
  if (type !== SESSION_PACKET.SESSION_MESSAGE)
    return type >= SESSION_PACKET.SESSION_REQUEST && type <= SESSION_PACKET.SESSION_KEEP_ALIVE && length <= 256 ? length : -1;
  if (length === 0) return began ? 0 : -1;
  return length <= LONGEST && isBeginning(bytes, at) ? length : -1;
}

/** A session message with FF, FE, FD or FC and `SMB`, as long as a header at least. */
function isBeginning(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at] === SESSION_PACKET.SESSION_MESSAGE &&
    bytes[at + 4]! >= 0xfc &&
    bytes[at + 5] === 0x53 &&
    bytes[at + 6] === 0x4d &&
    bytes[at + 7] === 0x42 &&
    ((bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!) >= 16 &&
    ((bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!) <= LONGEST
  );
}

const none = new Uint8Array(0);

class Direction {
  readonly side: Side;
  synced = true;
  /** A message was found. */
  began = false;
  /** Octets of a message that nobody wants. */
  skip = 0;
  /** A message in the making: its octets so far, frame header included; its length, 0 while unknown; whether it was asked for. */
  store: Uint8Array = none;
  stored = 0;
  total = 0;
  decided = false;
  /** While a beginning is searched: the last octets of the piece before. */
  window: Uint8Array = none;
  carried = 0;

  constructor(side: Side) {
    this.side = side;
  }
}
