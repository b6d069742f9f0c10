/** What single segments say of their connection: the numbers of the store that change with a SYN, a RST, data, an acknowledgment. */
import type { Packet } from "../packet.ts";
import { ACK } from "./header.ts";
import {
  ACKNOWLEDGED,
  ACKNOWLEDGED_KNOWN,
  ANSWERED,
  CLIENT,
  CLIENT_REVERSED,
  CLIENT_TIMES,
  CLIENT_WENT_ON,
  DIRECTION,
  DIRECTION_TIMES,
  ESTABLISHED,
  ESTABLISHED_TIME,
  EXACT,
  FIN_FRAME,
  GUESSED,
  HEARD,
  HIGHEST,
  INITIAL,
  INITIAL_KNOWN,
  INTS,
  KNOWN,
  LAST_SYN_TIME,
  LOADED,
  MAX_SEGMENT,
  NEXT,
  NEXT_KNOWN,
  OPEN_FRAME,
  OPEN_TIME,
  OUT_OF_ORDER,
  PACKETS,
  REPEATS,
  RESET_FRAME,
  RESET_MOMENT,
  RESET_MOMENTS,
  RESET_SIDE,
  RESET_TIME,
  RESET_TTL,
  RETRANSMITTED,
  SERVER,
  SERVER_TIMES,
  SERVER_WENT_ON,
  STATE,
  SYN_ACK_FRAME,
  SYN_ACK_TIME,
  SYN_COUNT,
  SYN_FRAME,
  SYN_SEEN,
  SYN_TIME,
  type TcpStore,
  TIMES,
  TTL,
  WAITING,
  WINDOW_SCALE,
} from "./store.ts";

const MAX_SYN_MARKS = 16;
/** Microseconds within which a segment that comes behind its successors was overtaken, not lost and sent again. */
const OVERTAKEN = 3e3;
/** Further from all that was seen: not of this stream, and left to its reader to judge. */
const FAR = 1 << 30;

/**
 * A SYN or SYN-ACK.
 * @returns whether its side sent something before that does not lead to its number: the stream starts anew
 */
export function syn(store: TcpStore, entry: number, packet: Packet): boolean {
  const { ints, times } = store;
  const { frame, tcpFlags: flags } = packet;
  const flow = entry * INTS;
  const clock = entry * TIMES;
  const sequence = packet.sequence | 0;
  const own = flow + (packet.side === 0 ? CLIENT : SERVER);
  const repeats = (ints[own + KNOWN]! & SYN_SEEN) !== 0 && ints[own + INITIAL] === sequence;
  packet.scale = 0;
  // The handshake was seen after all, behind something that it came before: who is who is sure now.
  if (!repeats && (ints[flow + STATE]! & GUESSED) !== 0 && store.conversations[entry] === undefined) {
    ints[flow + STATE]! &= ~GUESSED;
    if (((flags & ACK) === 0) !== (packet.side === 0)) swap(store, entry, packet);
  }
  const direction = flow + (packet.side === 0 ? CLIENT : SERVER);
  const anew = !repeats && begin(ints, direction, sequence, packet);
  if ((flags & ACK) === 0) {
    const count = ints[flow + SYN_COUNT]!;
    ints[flow + SYN_COUNT] = count + 1;
    times[clock + LAST_SYN_TIME] = frame.time;
    hear(ints, direction, packet);
    if (count === 0) {
      ints[flow + SYN_FRAME] = frame.number;
      times[clock + SYN_TIME] = frame.time;
      return anew;
    }
    if (repeats) packet.synRetransmitOf = ints[flow + SYN_FRAME]!;
    const rare = store.rare(entry);
    rare.synMarks ??= [{ frame: ints[flow + SYN_FRAME]!, time: times[clock + SYN_TIME]! }];
    if (rare.synMarks.length < MAX_SYN_MARKS) rare.synMarks.push({ frame: frame.number, time: frame.time });
    return anew;
  }
  if (repeats) {
    packet.synRetransmitOf = ints[flow + SYN_ACK_FRAME]!;
    ints[direction + RETRANSMITTED]!++;
  } else {
    ints[flow + SYN_ACK_FRAME] = frame.number;
    times[clock + SYN_ACK_TIME] = frame.time;
    ints[flow + STATE]! |= ANSWERED;
    ints[direction + TTL] = packet.ttl;
    ints[direction + KNOWN]! |= HEARD;
  }
  // What the answer acknowledges is where the client's stream starts.
  const other = flow + (packet.side === 0 ? SERVER : CLIENT);
  if (ints[other + PACKETS] === 0 && (ints[other + KNOWN]! & EXACT) === 0) {
    ints[other + NEXT] = packet.acknowledgment | 0;
    ints[other + HIGHEST] = packet.acknowledgment | 0;
    ints[other + KNOWN]! |= NEXT_KNOWN | EXACT;
  }
  return anew;
}

/** Keeps the time to live of the first packet of a side. */
export function hear(ints: Int32Array, direction: number, packet: Packet): void {
  if ((ints[direction + KNOWN]! & HEARD) !== 0) return;
  ints[direction + KNOWN]! |= HEARD;
  ints[direction + TTL] = packet.ttl;
}

/** Takes a SYN's numbers as where its side starts. */
function begin(ints: Int32Array, direction: number, sequence: number, packet: Packet): boolean {
  ints[direction + WINDOW_SCALE] = packet.windowScale + 1;
  ints[direction + MAX_SEGMENT] = packet.maxSegment + 1;
  const known = ints[direction + KNOWN]!;
  const first = (sequence + 1) | 0;
  let anew = false;
  if ((known & NEXT_KNOWN) === 0 || ints[direction + NEXT] !== first) {
    anew = ints[direction + LOADED]! > (packet.payloadLength > 0 ? 1 : 0);
    ints[direction + NEXT] = first;
    ints[direction + HIGHEST] = first;
  }
  ints[direction + INITIAL] = sequence;
  ints[direction + KNOWN] = known | SYN_SEEN | INITIAL_KNOWN | NEXT_KNOWN | EXACT;
  return anew;
}

/** The first RST. */
export function reset(store: TcpStore, entry: number, packet: Packet): void {
  const { ints, times } = store;
  const flow = entry * INTS;
  if (ints[flow + RESET_FRAME] !== 0) return;
  ints[flow + RESET_FRAME] = packet.frame.number;
  times[entry * TIMES + RESET_TIME] = packet.frame.time;
  ints[flow + RESET_SIDE] = packet.side;
  ints[flow + RESET_TTL] = packet.ttl;
  ints[flow + RESET_MOMENT] = RESET_MOMENTS.indexOf(momentOf(ints, flow, packet));
}

function momentOf(ints: Int32Array, flow: number, packet: Packet): (typeof RESET_MOMENTS)[number] {
  if (ints[flow + CLIENT + FIN_FRAME] !== 0 || ints[flow + SERVER + FIN_FRAME] !== 0) return "closing";
  const answered = ints[flow + SYN_ACK_FRAME] !== 0;
  const wentOn = (ints[flow + STATE]! & (CLIENT_WENT_ON | SERVER_WENT_ON)) !== 0;
  if (ints[flow + SYN_COUNT]! > 0 && !answered && !wentOn) return "syn";
  // The text of the RST itself is no data.
  const loaded = ints[flow + CLIENT + LOADED]! + ints[flow + SERVER + LOADED]! - (packet.payloadLength > 0 ? 1 : 0);
  return answered && loaded === 0 ? "handshake" : "data";
}

/** The first segment of a side. */
export function start(ints: Int32Array, direction: number, sequence: number, isSyn: boolean, length: number): void {
  const next = isSyn ? (sequence + 1) | 0 : sequence;
  ints[direction + NEXT] = next;
  ints[direction + HIGHEST] = next;
  if ((ints[direction + KNOWN]! & INITIAL_KNOWN) === 0) ints[direction + INITIAL] = isSyn ? sequence : (sequence - 1) | 0;
  ints[direction + KNOWN]! |= NEXT_KNOWN | INITIAL_KNOWN | (isSyn || length > 0 ? EXACT : 0);
}

/** The other side has everything of `direction` below `number`. */
export function acknowledge(ints: Int32Array, direction: number, number: number): void {
  const known = ints[direction + KNOWN]!;
  if ((known & (INITIAL_KNOWN | ACKNOWLEDGED_KNOWN)) !== (INITIAL_KNOWN | ACKNOWLEDGED_KNOWN)) {
    if ((known & INITIAL_KNOWN) === 0) ints[direction + INITIAL] = (number - 1) | 0;
    ints[direction + KNOWN] = known | INITIAL_KNOWN | ACKNOWLEDGED_KNOWN;
    if ((known & ACKNOWLEDGED_KNOWN) === 0) ints[direction + ACKNOWLEDGED] = number;
  }
  const more = (number - ints[direction + ACKNOWLEDGED]!) | 0;
  if (more < 0 || (more === 0 && (known & ACKNOWLEDGED_KNOWN) !== 0)) return;
  ints[direction + ACKNOWLEDGED] = number;
  if (ints[direction + OPEN_FRAME] === 0) return;
  if (((ints[direction + HIGHEST]! - number) | 0) <= 0) ints[direction + OPEN_FRAME] = 0;
  ints[direction + REPEATS] = 0;
}

/** Tells new octets from repeated and from overtaken ones. */
export function countData(
  store: TcpStore,
  entry: number,
  direction: number,
  sideClock: number,
  packet: Packet,
  sequence: number,
  length: number,
): void {
  const { ints, times } = store;
  const { number, time } = packet.frame;
  if ((ints[direction + KNOWN]! & EXACT) === 0) {
    // Where the stream starts could not be told before its first data.
    ints[direction + KNOWN]! |= EXACT;
    ints[direction + NEXT] = sequence;
    ints[direction + HIGHEST] = sequence;
  }
  const distance = (sequence - ints[direction + HIGHEST]!) | 0;
  if (distance > FAR || distance < -FAR) return;
  // What a keep-alive brings is the last octet once more (RFC 9293 3.8.4).
  if (length === 1 && distance === -1 && ints[direction + LOADED]! > 1) return;
  if (distance + length > 0) {
    if (distance < 0) {
      ints[direction + RETRANSMITTED]!++;
      packet.retransmission = true;
    }
    ints[direction + HIGHEST] = (sequence + length) | 0;
    if (ints[direction + OPEN_FRAME] === 0) {
      ints[direction + OPEN_FRAME] = number;
      ints[direction + REPEATS] = 0;
      times[sideClock + OPEN_TIME] = time;
    }
    return;
  }
  // All of it lies below what was seen before: sent again, or overtaken.
  if ((ints[direction + KNOWN]! & WAITING) !== 0 && ((sequence - ints[direction + NEXT]!) | 0) >= 0) {
    const side = direction === entry * INTS + CLIENT ? 0 : 1;
    const since = store.rare(entry).pieces[side]!.since;
    if (time - since <= patienceOf(store, entry)) {
      ints[direction + OUT_OF_ORDER]!++;
      return;
    }
  }
  ints[direction + RETRANSMITTED]!++;
  packet.retransmission = true;
  const end = (sequence + length) | 0;
  if (ints[direction + OPEN_FRAME] !== 0 && ((end - ints[direction + ACKNOWLEDGED]!) | 0) > 0) ints[direction + REPEATS]!++;
}

/** A round trip, and somewhat more. */
function patienceOf({ ints, times }: TcpStore, entry: number): number {
  if ((ints[entry * INTS + STATE]! & ESTABLISHED) === 0 || ints[entry * INTS + SYN_COUNT] === 0) return OVERTAKEN;
  return Math.max(OVERTAKEN, times[entry * TIMES + ESTABLISHED_TIME]! - times[entry * TIMES + LAST_SYN_TIME]!);
}

/** Client and server change places: the first packets misled about who is who. */
export function swap(store: TcpStore, entry: number, packet: Packet): void {
  const { ints, times } = store;
  const flow = entry * INTS;
  for (const field of DIRECTION) exchange(ints, flow + CLIENT + field, flow + SERVER + field);
  for (const field of DIRECTION_TIMES) exchange(times, entry * TIMES + CLIENT_TIMES + field, entry * TIMES + SERVER_TIMES + field);
  const state = ints[flow + STATE]!;
  const went = ((state & CLIENT_WENT_ON) !== 0 ? SERVER_WENT_ON : 0) | ((state & SERVER_WENT_ON) !== 0 ? CLIENT_WENT_ON : 0);
  ints[flow + STATE] = ((state & ~(CLIENT_WENT_ON | SERVER_WENT_ON)) | went) ^ CLIENT_REVERSED;
  const rare = store.rareIfAny(entry);
  if (rare !== undefined) rare.pieces.reverse();
  packet.side = packet.side === 0 ? 1 : 0;
}

function exchange(numbers: Int32Array | Float64Array, a: number, b: number): void {
  const kept = numbers[a]!;
  numbers[a] = numbers[b]!;
  numbers[b] = kept;
}
