/** First octets of a connection that wait until it is known who reads them. */
import type { Side } from "../conversation.ts";
import type { StreamConsumer } from "../stream.ts";
import { PIECE_COST } from "./pieces.ts";

interface Piece {
  readonly side: Side;
  /** Where it stands among the octets of its side. */
  readonly start: number;
  readonly end: number;
  /** Octets behind it that were not captured; zeros among those of the side. */
  readonly missing: number;
  readonly frame: number;
  readonly time: number;
}

const NOTHING = new Uint8Array(0);

export class Held {
  /** Octets that are held, with the cost of each piece. */
  cost = 0;
  #pieces: Piece[] = NONE;
  #client = NOTHING;
  #clientLength = 0;
  #server = NOTHING;
  #serverLength = 0;

  length(side: Side): number {
    return side === 0 ? this.#clientLength : this.#serverLength;
  }

  /** Octets of a side, up to its `length`. */
  bytes(side: Side): Uint8Array {
    return side === 0 ? this.#client : this.#server;
  }

  get first(): { readonly frame: number; readonly time: number } | undefined {
    return this.#pieces[0];
  }

  add(side: Side, bytes: Uint8Array, start: number, end: number, missing: number, frame: number, time: number): void {
    const before = this.length(side);
    const length = before + (end - start) + missing;
    let all = side === 0 ? this.#client : this.#server;
    if (all.length < length) {
      // Twice as much each time, so that many small pieces are not copied again and again.
      const grown = new Uint8Array(Math.max(length, 2 * all.length));
      grown.set(all);
      all = grown;
    }
    all.set(bytes.subarray(start, end), before);
    if (side === 0) {
      this.#client = all;
      this.#clientLength = length;
    } else {
      this.#server = all;
      this.#serverLength = length;
    }
    if (this.#pieces === NONE) this.#pieces = [];
    this.#pieces.push({ side, start: before, end: before + end - start, missing, frame, time });
    this.cost += length - before + PIECE_COST;
  }

  /** Hands all of it on, in the order in which it came. */
  deliver(consumer: StreamConsumer): void {
    for (const { side, start, end, missing, frame, time } of this.#pieces) {
      if (end > start) consumer.octets(side, this.bytes(side), start, end, frame, time);
      if (missing > 0) consumer.gap(side, missing, frame, time);
    }
  }

  forget(side: Side): void {
    let cost = 0;
    const rest = this.#pieces.filter((piece) => {
      if (piece.side !== side) return true;
      cost += piece.end - piece.start + piece.missing + PIECE_COST;
      return false;
    });
    this.#pieces = rest.length === 0 ? NONE : rest;
    this.cost -= cost;
    if (side === 0) {
      this.#client = NOTHING;
      this.#clientLength = 0;
    } else {
      this.#server = NOTHING;
      this.#serverLength = 0;
    }
  }
}

const NONE: Piece[] = [];
