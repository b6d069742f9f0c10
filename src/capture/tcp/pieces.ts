/** Segments of one direction that wait for octets before them. Sequence numbers are int32 and wrap; all lie within 2^30 of each other. */

export interface Piece {
  readonly sequence: number;
  /** Octets on the wire. */
  readonly length: number;
  /** What was captured of them, a copy; shorter than `length` where the frame was cut, empty where nobody reads them. */
  readonly octets: Uint8Array;
  readonly frame: number;
  readonly time: number;
}

/** What a piece costs beside its octets: many small ones must meet the limit, too. */
export const PIECE_COST = 160;

const NOTHING = new Uint8Array(0);

export class Pieces {
  /** In order, without overlap. */
  readonly list: Piece[] = [];
  /** Octets that are held, with the cost of each piece. */
  cost = 0;
  /** When the first came that had to wait. */
  readonly since: number;

  constructor(since: number) {
    this.since = since;
  }

  /**
   * Keeps what no earlier piece covers: of two segments that say different things about an octet, the first one holds.
   * @param capturedEnd where what was captured of the segment ends; at `start` where its octets are of no use
   * @returns octets that are new
   */
  insert(sequence: number, length: number, bytes: Uint8Array, start: number, capturedEnd: number, frame: number, time: number): number {
    const { list } = this;
    const end = (sequence + length) | 0;
    const last = list[list.length - 1];
    if (last === undefined || ((sequence - last.sequence) | 0) >= last.length) {
      this.#keep(list, sequence, length, bytes, start, capturedEnd, frame, time);
      return length;
    }
    // The first piece that ends behind the segment's start, by halves.
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const piece = list[middle]!;
      if (((piece.sequence + piece.length - sequence) | 0) > 0) high = middle;
      else low = middle + 1;
    }
    const merged: Piece[] = [];
    let fresh = 0;
    let place = sequence;
    let next = low;
    for (; next < list.length; next++) {
      const piece = list[next]!;
      if (((piece.sequence - end) | 0) >= 0) break;
      const room = (piece.sequence - place) | 0;
      if (room > 0) {
        this.#keep(merged, place, room, bytes, start + ((place - sequence) | 0), capturedEnd, frame, time);
        fresh += room;
      }
      merged.push(piece);
      place = (piece.sequence + piece.length) | 0;
    }
    const rest = (end - place) | 0;
    if (rest > 0) {
      this.#keep(merged, place, rest, bytes, start + ((place - sequence) | 0), capturedEnd, frame, time);
      fresh += rest;
    }
    if (fresh > 0) list.splice(low, next - low, ...merged);
    return fresh;
  }

  #keep(
    list: Piece[],
    sequence: number,
    length: number,
    bytes: Uint8Array,
    start: number,
    capturedEnd: number,
    frame: number,
    time: number,
  ): void {
    const octets = capturedEnd > start ? bytes.slice(start, Math.min(capturedEnd, start + length)) : NOTHING;
    list.push({ sequence, length, octets, frame, time });
    this.cost += octets.length + PIECE_COST;
  }

  /** Takes the first `count` pieces away. */
  shift(count: number): void {
    for (let i = 0; i < count; i++) this.cost -= this.list[i]!.octets.length + PIECE_COST;
    this.list.splice(0, count);
  }
}
