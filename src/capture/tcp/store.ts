/**
 * All that is known of TCP connections while they are read, as numbers in two arrays: 384 octets a connection, and no object, so that a million
 * of them are no work for the collector. (Measured on 1 GB of capture: the process needs 103 MB for its flows, and needed 236 with an object a
 * connection.) A connection is its entry in the table: its numbers start at `entry * INTS` and `entry * TIMES`; those of a direction `CLIENT` or
 * `SERVER` behind, and at `CLIENT_TIMES` or `SERVER_TIMES`. Sequence numbers are int32: compare them by `(a - b) | 0`.
 */
import type { Conversation, Mark, Side } from "../conversation.ts";
import type { IcmpRecord } from "../records.ts";
import type { StreamConsumer } from "../stream.ts";
import type { Held } from "./held.ts";
import type { Pieces } from "./pieces.ts";

/*
 * What most packets read or change stands in the first 16 numbers of both arrays, so that a packet waits for two lines of memory and not for six.
 * Both directions have seven numbers there, and the rest of theirs further on, each 14 behind.
 */
export const INTS = 64;
/** Bits, see below. */
export const STATE = 0;
export const LAST_FRAME = 1;
/** Where the numbers of a direction start, that is of what a side sent. */
export const CLIENT = 2;
export const SERVER = 9;
export const PACKETS = 0;
/** Packets with payload. */
export const LOADED = 1;
/** Bits, see below. */
export const KNOWN = 2;
/** Sequence number of the next octet to hand on. */
export const NEXT = 3;
/** Behind the last octet that was sent. */
export const HIGHEST = 4;
/** Up to where the other side has acknowledged it. */
export const ACKNOWLEDGED = 5;
/** The first segment that is not acknowledged yet; 0 where all is. */
export const OPEN_FRAME = 6;
export const SMALL = 14;
export const RETRANSMITTED = 15;
export const OUT_OF_ORDER = 16;
export const LOST = 17;
export const ZERO_WINDOW = 18;
/** As its SYN said, plus one; 0 where it did not or none was seen. */
export const WINDOW_SCALE = 19;
export const MAX_SEGMENT = 20;
export const TTL = 28;
/** Sequence number of its SYN; where none was seen, one before the first number that was. */
export const INITIAL = 29;
export const FIN_FRAME = 30;
/** Where the stream ends. */
export const FIN_AT = 31;
/** How often any segment was repeated since all was acknowledged. */
export const REPEATS = 32;
/** Segments far from everything else, one behind the other. */
export const STRAYS = 33;
export const STRAY_NEXT = 34;
/** How often it was answered that nobody reads it. */
export const ASKED = 42;
/** All numbers of a direction. */
export const DIRECTION = [0, 1, 2, 3, 4, 5, 6, 14, 15, 16, 17, 18, 19, 20, 28, 29, 30, 31, 32, 33, 34, 42] as const;
/** Again of the connection: */
export const NUMBER = 45;
export const FIRST_FRAME = 46;
export const SYN_COUNT = 47;
export const SYN_FRAME = 48;
export const SYN_ACK_FRAME = 49;
export const SILENCE_FRAME = 50;
export const RESET_FRAME = 52;
export const RESET_SIDE = 53;
/** Index in RESET_MOMENTS. */
export const RESET_MOMENT = 54;
export const RESET_TTL = 55;

export const TIMES = 16;
export const LAST_TIME = 0;
export const SILENCE = 1;
/** Where the numbers of a direction start. */
export const CLIENT_TIMES = 2;
export const SERVER_TIMES = 4;
/** Octets of payload: no time, but more than 32 bits hold. */
export const OCTETS = 0;
export const OPEN_TIME = 1;
export const FIN_TIME = 6;
export const DIRECTION_TIMES = [OCTETS, OPEN_TIME, FIN_TIME] as const;
/** Again of the connection: */
export const SILENCE_TIME = 6;
/** When the client acknowledged the SYN-ACK. */
export const ESTABLISHED_TIME = 7;
export const FIRST_TIME = 9;
export const SYN_TIME = 11;
/** Of the SYN that was sent last. */
export const LAST_SYN_TIME = 12;
export const SYN_ACK_TIME = 13;
export const RESET_TIME = 14;

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
const RARE = 128;
/** A SYN-ACK was seen. */
export const ANSWERED = 256;

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
/** It was heard of, and its TTL is known. */
export const HEARD = 1024;
/** The last segment of it was a stray. */
export const STRAYED = 2048;

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
