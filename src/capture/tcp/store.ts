/**
 * All that is known of TCP connections while they are read, as numbers in two arrays: 384 octets a connection, and no object, so that a million
 * of them are no work for the collector. (As objects they took six times as much, and reading took twice as long.) A connection is its entry in
 * the table: its numbers start at `entry * INTS` and `entry * TIMES`; those of a direction `CLIENT` or `SERVER` behind, and at `CLIENT_TIMES`
 * or `SERVER_TIMES`. Sequence numbers are int32: compare them by `(a - b) | 0`.
 */
import type { Conversation, Mark, Side } from "../conversation.ts";
import type { IcmpRecord } from "../records.ts";
import type { StreamConsumer } from "../stream.ts";
import type { Held } from "./held.ts";
import type { Pieces } from "./pieces.ts";

export const INTS = 64;
/** Of a connection: */
export const NUMBER = 0;
/** Bits, see below. */
export const STATE = 1;
export const FIRST_FRAME = 2;
export const LAST_FRAME = 3;
export const SYN_COUNT = 4;
export const SYN_FRAME = 5;
export const SYN_ACK_FRAME = 6;
export const SILENCE_FRAME = 7;
export const RESET_FRAME = 8;
export const RESET_SIDE = 9;
/** Index in RESET_MOMENTS. */
export const RESET_MOMENT = 10;
export const RESET_TTL = 11;

/** Of a direction, that is of what a side sent: */
export const CLIENT = 12;
export const SERVER = 38;
export const PACKETS = 0;
/** Packets with payload. */
export const LOADED = 1;
export const SMALL = 2;
export const RETRANSMITTED = 3;
export const OUT_OF_ORDER = 4;
export const LOST = 5;
export const ZERO_WINDOW = 6;
/** As its SYN said, plus one; 0 where it did not or none was seen. */
export const WINDOW_SCALE = 7;
export const MAX_SEGMENT = 8;
export const TTL = 9;
/** Sequence number of its SYN; where none was seen, one before the first number that was. */
export const INITIAL = 10;
/** Of the next octet to hand on. */
export const NEXT = 11;
/** Behind the last octet that was sent. */
export const HIGHEST = 12;
/** Up to where the other side has acknowledged it. */
export const ACKNOWLEDGED = 13;
export const FIN_FRAME = 14;
/** Where the stream ends. */
export const FIN_AT = 15;
/** The first segment that is not acknowledged yet, and how often any was repeated since. */
export const OPEN_FRAME = 16;
export const REPEATS = 17;
/** Segments far from everything else, one behind the other. */
export const STRAYS = 18;
export const STRAY_NEXT = 19;
/** How often it was answered that nobody reads it. */
export const ASKED = 20;
/** Bits, see below. */
export const KNOWN = 21;

export const TIMES = 16;
/** Of a connection: */
export const FIRST_TIME = 0;
export const LAST_TIME = 1;
export const SYN_TIME = 2;
/** Of the SYN that was sent last. */
export const LAST_SYN_TIME = 3;
export const SYN_ACK_TIME = 4;
/** When the client acknowledged the SYN-ACK. */
export const ESTABLISHED_TIME = 5;
export const RESET_TIME = 6;
export const SILENCE = 7;
export const SILENCE_TIME = 8;
/** Of a direction: */
export const CLIENT_TIMES = 9;
export const SERVER_TIMES = 12;
/** Octets of payload: no time, but more than 32 bits hold. */
export const OCTETS = 0;
export const FIN_TIME = 1;
export const OPEN_TIME = 2;

/** Bits of STATE: the client is the second socket of the table's key. */
export const CLIENT_REVERSED = 1;
/** No handshake told who is the client. */
export const GUESSED = 2;
/** The client sent more than SYN and RST; the server more than SYN-ACK and RST. */
export const CLIENT_WENT_ON = 4;
export const SERVER_WENT_ON = 8;
/** Both sides are done; it waits for stragglers. */
export const CLOSED = 16;
/** Its record was emitted: what still comes is of no interest. */
export const TOLD = 32;
export const ESTABLISHED = 64;
/** Something is in `rare`. */
export const RARE = 128;

/** Bits of KNOWN: a SYN or SYN-ACK of this side was seen. */
export const SYN_SEEN = 1;
export const INITIAL_KNOWN = 2;
export const NEXT_KNOWN = 4;
/** NEXT is by the handshake or by data; otherwise the first data that comes says where the stream starts. */
export const EXACT = 8;
export const ACKNOWLEDGED_KNOWN = 16;
export const FIN_KNOWN = 32;
/** The consumer was told its end. */
export const ENDED = 64;
/** Octets went by before a consumer was found; */
export const SKIPPED = 128;
/** some of them because they are missing. */
export const HOLED = 256;
/** Segments wait in `rare`. */
export const WAITING = 512;

export const RESET_MOMENTS = ["syn", "handshake", "data", "closing"] as const;

/** What few connections have. */
export class Rare {
  /** SYNs, where there was more than one. */
  synMarks: Mark[] | undefined = undefined;
  icmp: IcmpRecord[] | undefined = undefined;
  process: string | undefined = undefined;
  /** What came before it was known who reads it. */
  held: Held | undefined = undefined;
  readonly pieces: [Pieces | undefined, Pieces | undefined] = [undefined, undefined];
}

export class TcpStore {
  ints: Int32Array<ArrayBuffer> = new Int32Array(64 * INTS);
  times: Float64Array<ArrayBuffer> = new Float64Array(64 * TIMES);
  readonly conversations: (Conversation | undefined)[] = [];
  /** null: nobody reads it; undefined: not known yet. */
  readonly consumers: (StreamConsumer | null | undefined)[] = [];
  readonly #rare = new Map<number, Rare>();
  #capacity = 64;

  /** Makes the entry that of a connection of which nothing is known. */
  clear(entry: number): void {
    while (entry >= this.#capacity) this.#grow();
    this.ints.fill(0, entry * INTS, (entry + 1) * INTS);
    this.times.fill(0, entry * TIMES, (entry + 1) * TIMES);
    this.conversations[entry] = undefined;
    this.consumers[entry] = undefined;
  }

  /** Lets go of all that nobody needs behind its record. */
  release(entry: number): void {
    const state = entry * INTS + STATE;
    if ((this.ints[state]! & RARE) !== 0) this.#rare.delete(entry);
    this.ints[state] = (this.ints[state]! | TOLD) & ~RARE;
    this.consumers[entry] = null;
  }

  rare(entry: number): Rare {
    let rare = this.#rare.get(entry);
    if (rare === undefined) {
      rare = new Rare();
      this.#rare.set(entry, rare);
      this.ints[entry * INTS + STATE]! |= RARE;
    }
    return rare;
  }

  rareIfAny(entry: number): Rare | undefined {
    return (this.ints[entry * INTS + STATE]! & RARE) === 0 ? undefined : this.#rare.get(entry);
  }

  #grow(): void {
    this.#capacity *= 2;
    const ints = new Int32Array(this.#capacity * INTS);
    ints.set(this.ints);
    this.ints = ints;
    const times = new Float64Array(this.#capacity * TIMES);
    times.set(this.times);
    this.times = times;
  }
}

/** Where a direction's numbers start among those of its connection. */
export function directionOf(side: Side): number {
  return side === 0 ? CLIENT : SERVER;
}

export function directionTimesOf(side: Side): number {
  return side === 0 ? CLIENT_TIMES : SERVER_TIMES;
}
