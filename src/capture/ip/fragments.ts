/**
 * Puts fragments together, as RFC 791 and RFC 8200 say, and against those who break the rules: what came first holds where fragments overlap,
 * and what waits is bounded in number, octets and time.
 */
import type { Cursor } from "../link/cursor.ts";
import type { Packet } from "../packet.ts";

/** Microseconds that a fragment waits: RFC 8200 4.5. */
const PATIENCE = 60e6;
const MAX_OCTETS = 16 << 20;
const MAX_PACKET = 65_535;

interface Piece {
  readonly start: number;
  readonly end: number;
  /** May be shorter than the piece where the frame was cut. */
  readonly octets: Uint8Array;
}

interface Assembly {
  /** By their place, without overlap. */
  readonly pieces: Piece[];
  readonly since: number;
  /** The IP header; of the first fragment where it came. */
  header: Uint8Array;
  protocol: number;
  /** Octets of the whole payload; -1 until the last fragment came. */
  total: number;
  held: number;
}

export class Fragments {
  readonly #limit: number;
  readonly #drop: (count: number) => void;
  /** In order of their first fragment. */
  readonly #assemblies = new Map<string, Assembly>();
  #pieces = 0;
  #octets = 0;

  /** @param drop told how many fragments were given up */
  constructor(limit: number, drop: (count: number) => void) {
    this.#limit = limit;
    this.#drop = drop;
  }

  /**
   * One fragment: the header stands at `header..payload`, its octets at `cursor`.
   * @returns true where the packet is whole now; then `cursor` stands behind the header of the whole, whose octets are in a buffer of its own
   */
  add(cursor: Cursor, packet: Packet, header: number, payload: number, id: number, offset: number, more: boolean): boolean {
    const { bytes, at } = cursor;
    const length = cursor.wireEnd - at;
    packet.transport = at;
    packet.end = cursor.end;
    packet.wireLength = length;
    if (length <= 0 || offset + length > MAX_PACKET) {
      this.#drop(1);
      return false;
    }
    const time = packet.frame.time;
    this.#expire(time);
    const key = this.#key(packet, id);
    let assembly = this.#assemblies.get(key);
    if (assembly === undefined) {
      assembly = { pieces: [], since: time, header: bytes.slice(header, payload), protocol: packet.protocol, total: -1, held: 0 };
      this.#assemblies.set(key, assembly);
    } else if (offset === 0) {
      assembly.header = bytes.slice(header, payload);
      assembly.protocol = packet.protocol;
    }
    // The first that says where the end is holds, as with octets.
    if (!more && assembly.total < 0) assembly.total = offset + length;
    const before = assembly.pieces.length;
    const room = insert(assembly.pieces, bytes, at, Math.min(cursor.end, cursor.wireEnd), offset, offset + length);
    this.#pieces += assembly.pieces.length - before;
    this.#octets += room;
    assembly.held += room;
    if (whole(assembly)) {
      this.#remove(key, assembly);
      join(assembly, cursor);
      packet.protocol = assembly.protocol;
      return true;
    }
    while ((this.#pieces > this.#limit || this.#octets > MAX_OCTETS) && this.#assemblies.size > 0) this.#giveUpOldest();
    return false;
  }

  /** The capture is at its end. */
  finish(): void {
    while (this.#assemblies.size > 0) this.#giveUpOldest();
  }

  #key(packet: Packet, id: number): string {
    const { bytes, source, destination, ipVersion } = packet;
    const size = ipVersion === 4 ? 4 : 16;
    let key = ipVersion === 4 ? `${id} ${packet.protocol}` : `${id} v6`;
    for (let i = 0; i < size; i += 2) {
      key += ` ${(bytes[source + i]! << 8) | bytes[source + i + 1]!} ${(bytes[destination + i]! << 8) | bytes[destination + i + 1]!}`;
    }
    return key;
  }

  #expire(now: number): void {
    for (const assembly of this.#assemblies.values()) {
      if (!(now - assembly.since > PATIENCE)) return;
      this.#giveUpOldest();
    }
  }

  #giveUpOldest(): void {
    for (const [key, assembly] of this.#assemblies) {
      this.#drop(assembly.pieces.length);
      this.#remove(key, assembly);
      return;
    }
  }

  #remove(key: string, assembly: Assembly): void {
    this.#assemblies.delete(key);
    this.#pieces -= assembly.pieces.length;
    this.#octets -= assembly.held;
  }
}

/** Puts in what no piece covers yet. @returns how many octets it keeps */
function insert(pieces: Piece[], bytes: Uint8Array, at: number, capturedEnd: number, start: number, end: number): number {
  let kept = 0;
  const keep = (from: number, to: number): Piece => {
    const octets = bytes.slice(Math.min(capturedEnd, at + from - start), Math.min(capturedEnd, at + to - start));
    kept += octets.length + 64;
    return { start: from, end: to, octets };
  };
  // Fragments come in order, as a rule.
  const last = pieces[pieces.length - 1];
  if (last === undefined || last.end <= start) {
    pieces.push(keep(start, end));
    return kept;
  }
  const merged: Piece[] = [];
  let place = start;
  for (const piece of pieces) {
    if (place < end && place < piece.start) merged.push(keep(place, Math.min(end, piece.start)));
    merged.push(piece);
    if (piece.end > place) place = piece.end;
  }
  if (place < end) merged.push(keep(place, end));
  pieces.length = 0;
  for (const piece of merged) pieces.push(piece);
  return kept;
}

function whole({ pieces, total }: Assembly): boolean {
  if (total < 0) return false;
  let place = 0;
  for (const piece of pieces) {
    if (piece.start > place) return false;
    place = piece.end;
    if (place >= total) return true;
  }
  return false;
}

function join({ header, pieces, total }: Assembly, cursor: Cursor): void {
  const bytes = new Uint8Array(header.length + total);
  bytes.set(header);
  let captured = 0;
  for (const piece of pieces) {
    if (piece.start !== captured) break;
    const room = Math.min(piece.octets.length, total - captured);
    bytes.set(room === piece.octets.length ? piece.octets : piece.octets.subarray(0, room), header.length + captured);
    captured += room;
    if (room < piece.end - piece.start) break;
  }
  cursor.bytes = bytes;
  cursor.at = header.length;
  cursor.end = header.length + captured;
  cursor.wireEnd = header.length + total;
}
