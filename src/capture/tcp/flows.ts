/** All TCP connections of a capture: which packet belongs to which, and what it says of it. */
import type { Analysis } from "../analysis.ts";
import type { Conversation, Side } from "../conversation.ts";
import type { AddressCache } from "../ip/address.ts";
import type { Packet } from "../packet.ts";
import type { IcmpRecord } from "../records.ts";
import { sourceIsServer, speakerOf } from "../roles.ts";
import type { Classify, StreamConsumer } from "../stream.ts";
import { FlowTable } from "../table.ts";
import { ACK, FIN, RST, SYN } from "./header.ts";
import { acknowledge, countData, hear, reset, start, swap, syn } from "./notes.ts";
import { Queue } from "./queue.ts";
import { connectionRecord } from "./record.ts";
import {
  ANSWERED,
  CLIENT,
  CLIENT_REVERSED,
  CLIENT_TIMES,
  CLIENT_WENT_ON,
  CLOSED,
  ENDED,
  ESTABLISHED,
  ESTABLISHED_TIME,
  FIN_FRAME,
  FIN_TIME,
  FIRST_FRAME,
  FIRST_TIME,
  GUESSED,
  INITIAL,
  INITIAL_KNOWN,
  INTS,
  KNOWN,
  LAST_FRAME,
  LAST_TIME,
  LOADED,
  NEXT,
  NEXT_KNOWN,
  NUMBER,
  OCTETS,
  PACKETS,
  RESET_FRAME,
  RESET_MOMENT,
  RESET_MOMENTS,
  RETRANSMITTED,
  SERVER,
  SERVER_TIMES,
  SERVER_WENT_ON,
  SILENCE,
  SILENCE_FRAME,
  SILENCE_TIME,
  SMALL,
  STATE,
  SYN_SEEN,
  TcpStore,
  TIMES,
  TOLD,
  WAITING,
  WINDOW_SCALE,
  ZERO_WINDOW,
} from "./store.ts";
import { Streams } from "./stream.ts";

/** Microseconds that a connection which is over waits for stragglers. */
const QUIET = 60e6;
/**
 * Microseconds of silence after which a connection is told though nobody ended it, where there are many: hosts ask after two hours whether the
 * other is still there (RFC 9293 3.8.4).
 */
const SILENT = 7500e6;
const MANY = 2048;
/** Connections that were told and whose sockets are still known, so that stragglers are no new ones. */
const REMEMBERED = 1024;
const MAX_ICMP = 4;
/** Less payload than that is a small packet. */
const SMALL_PAYLOAD = 64;

export class TcpFlows {
  readonly table: FlowTable;
  readonly #store = new TcpStore();
  readonly #analysis: Analysis;
  readonly #addresses: AddressCache;
  readonly #streams: Streams;
  #count = 0;
  /** Connections that are over; told when they were quiet for a while. */
  readonly #closed = new Queue();
  /** When the first of them may be told. */
  #quietFrom = Number.POSITIVE_INFINITY;
  readonly #told = new Queue();
  /** The entry that was looked at last for its silence. */
  #hand = 0;
  #lastFrame = 0;
  #lastTime = Number.NaN;

  constructor(analysis: Analysis, classify: Classify<StreamConsumer>, addresses: AddressCache) {
    this.#analysis = analysis;
    this.#addresses = addresses;
    this.table = new FlowTable(analysis.limits.conversations);
    this.#streams = new Streams(analysis, this.#store, classify, (entry) => this.#conversation(entry));
  }

  /** One segment. The listener hears of it before its octets are read. */
  packet(packet: Packet): void {
    const { table } = this;
    const { number, time } = packet.frame;
    const flags = packet.tcpFlags;
    this.#lastFrame = number;
    this.#lastTime = time;
    const entry = this.#entryOf(packet, flags);
    const ints = this.#store.ints;
    const flow = entry * INTS;
    const state = ints[flow + STATE]!;
    packet.side = table.reversed === ((state & CLIENT_REVERSED) !== 0) ? 0 : 1;
    if ((state & TOLD) !== 0) {
      this.#heard(packet, entry);
      return;
    }
    if ((state & GUESSED) !== 0 && packet.payloadLength > 0) this.#listen(entry, packet);
    this.#account(entry, packet);
    this.#heard(packet, entry);
    const side = packet.side;
    const other: Side = side === 0 ? 1 : 0;
    const own = flow + (side === 0 ? CLIENT : SERVER) + KNOWN;
    const others = flow + (side === 0 ? SERVER : CLIENT) + KNOWN;
    const streams = this.#streams;
    // What this packet acknowledges comes before what it brings.
    if ((ints[others]! & WAITING) !== 0) streams.look(entry, other, time);
    if (packet.payloadLength > 0 || (flags & FIN) !== 0) streams.segment(entry, side, packet);
    if ((ints[own]! & WAITING) !== 0) streams.look(entry, side, time);
    if ((flags & RST) !== 0) {
      if ((state & CLOSED) === 0 && isPlausible(ints, flow + (side === 0 ? CLIENT : SERVER), packet)) {
        streams.finish(entry, "reset", number, time);
        this.#close(entry);
      }
    } else if ((ints[own]! & ints[others]! & ENDED) !== 0 && (state & CLOSED) === 0) this.#close(entry);
    if (time > this.#quietFrom) this.#tellQuiet(time);
  }

  /** An error that quotes a segment of the connection. */
  icmp(entry: number, record: IcmpRecord): void {
    if ((this.#store.ints[entry * INTS + STATE]! & TOLD) !== 0) return;
    const rare = this.#store.rare(entry);
    rare.icmp ??= [];
    if (rare.icmp.length < MAX_ICMP) rare.icmp.push(record);
  }

  /** The capture is at its end. */
  finish(): void {
    const { table } = this;
    const ints = this.#store.ints;
    const open: number[] = [];
    for (let entry = table.oldest; entry >= 0; entry = table.newer(entry)) {
      if ((ints[entry * INTS + STATE]! & TOLD) === 0) open.push(entry);
    }
    open.sort((a, b) => ints[a * INTS + NUMBER]! - ints[b * INTS + NUMBER]!);
    for (const entry of open) this.#tell(entry, false);
  }

  /** Finds the connection of a packet, or makes one. */
  #entryOf(packet: Packet, flags: number): number {
    const { table } = this;
    const store = this.#store;
    const entry = table.find(packet.bytes, packet.ipVersion, packet.source, packet.destination, packet.sourcePort, packet.destinationPort);
    if (entry < 0) {
      if (table.full) this.#makeRoom();
      const place = table.insert();
      this.#open(place, packet, flags);
      if (table.size > MANY) this.#tellSilent(packet.frame.time);
      return place;
    }
    const state = store.ints[entry * INTS + STATE]!;
    if ((flags & (SYN | ACK)) === SYN) {
      if (this.#isAnother(entry, state, packet.sequence | 0)) {
        if ((state & TOLD) === 0) this.#tell(entry, false);
        this.#open(entry, packet, flags);
      } else if ((state & CLOSED) !== 0) this.#reopen(entry);
      table.touch(entry);
    } else if ((state & TOLD) === 0) table.touch(entry);
    return entry;
  }

  /** A SYN on sockets that were used before: is it of a new connection? The same number again is a repetition, unless that connection is over. */
  #isAnother(entry: number, state: number, sequence: number): boolean {
    if ((state & TOLD) !== 0) return true;
    const { ints } = this.#store;
    const isClients = this.table.reversed === ((state & CLIENT_REVERSED) !== 0);
    const direction = entry * INTS + (isClients ? CLIENT : SERVER);
    if ((ints[direction + KNOWN]! & INITIAL_KNOWN) !== 0 && ints[direction + INITIAL] !== sequence) return true;
    // Windows sends a SYN that was refused again, as it was.
    const flow = entry * INTS;
    const refused = ints[flow + RESET_FRAME] !== 0 && RESET_MOMENTS[ints[flow + RESET_MOMENT]!] === "syn";
    return (state & CLOSED) !== 0 && !refused;
  }

  #open(entry: number, packet: Packet, flags: number): void {
    const guessed = (flags & SYN) === 0;
    const fromServer = guessed ? sourceIsServer(this.#analysis, packet) : (flags & ACK) !== 0;
    const store = this.#store;
    store.clear(entry);
    const flow = entry * INTS;
    store.ints[flow + NUMBER] = this.#count++;
    store.ints[flow + STATE] = (guessed ? GUESSED : 0) | (this.table.reversed !== fromServer ? CLIENT_REVERSED : 0);
    store.ints[flow + FIRST_FRAME] = packet.frame.number;
    store.times[entry * TIMES + FIRST_TIME] = packet.frame.time;
    store.times[entry * TIMES + LAST_TIME] = packet.frame.time;
  }

  /** A SYN that was refused comes again. */
  #reopen(entry: number): void {
    const { ints } = this.#store;
    const flow = entry * INTS;
    ints[flow + STATE]! &= ~CLOSED;
    ints[flow + CLIENT + KNOWN]! &= ~ENDED;
    ints[flow + SERVER + KNOWN]! &= ~ENDED;
    // Whoever was told that it ended reads no more of it.
    this.#store.consumers[entry] = this.#store.consumers[entry] === null ? undefined : null;
  }

  /** The first payload of a connection under way may say who is who. */
  #listen(entry: number, packet: Packet): void {
    if (this.#store.conversations[entry] !== undefined || this.#store.consumers[entry] === null) return;
    const speaker = speakerOf(packet);
    if (speaker !== undefined && (speaker === "server") !== (packet.side === 1)) swap(this.#store, entry, packet);
  }

  /** Counts and marks. */
  #account(entry: number, packet: Packet): void {
    const { ints, times } = this.#store;
    const { frame, tcpFlags: flags, payloadLength: length } = packet;
    const { number, time } = frame;
    const flow = entry * INTS;
    const clock = entry * TIMES;
    const direction = flow + (packet.side === 0 ? CLIENT : SERVER);
    const other = flow + (packet.side === 0 ? SERVER : CLIENT);
    const sideClock = clock + (packet.side === 0 ? CLIENT_TIMES : SERVER_TIMES);
    const silence = time - times[clock + LAST_TIME]!;
    if (silence > times[clock + SILENCE]!) {
      times[clock + SILENCE] = silence;
      times[clock + SILENCE_TIME] = time;
      ints[flow + SILENCE_FRAME] = number;
    }
    ints[flow + LAST_FRAME] = number;
    times[clock + LAST_TIME] = time;
    ints[direction + PACKETS]!++;
    if (length > 0) {
      ints[direction + LOADED]!++;
      times[sideClock + OCTETS]! += length;
      if (length < SMALL_PAYLOAD) ints[direction + SMALL]!++;
    }
    if (frame.process !== undefined) this.#store.rare(entry).process ??= frame.process.name;
    packet.scale = -1;
    if ((flags & (SYN | RST)) !== 0) {
      if ((flags & RST) !== 0) reset(this.#store, entry, packet);
      else if (syn(this.#store, entry, packet)) this.#streams.restart(entry, packet.side, number, time);
    } else {
      if (packet.side === 0) {
        if ((flags & ACK) !== 0 || length > 0) ints[flow + STATE]! |= CLIENT_WENT_ON;
        if ((ints[flow + STATE]! & (ANSWERED | ESTABLISHED)) === ANSWERED) {
          ints[flow + STATE]! |= ESTABLISHED;
          times[clock + ESTABLISHED_TIME] = time;
        }
      } else ints[flow + STATE]! |= SERVER_WENT_ON;
      hear(ints, direction, packet);
      if (packet.window === 0) ints[direction + ZERO_WINDOW]!++;
      if (this.#analysis.listener.packet !== undefined && (ints[direction + KNOWN]! & ints[other + KNOWN]! & SYN_SEEN) !== 0) {
        const scale = ints[direction + WINDOW_SCALE]!;
        packet.scale = scale === 0 || ints[other + WINDOW_SCALE] === 0 ? 0 : Math.min(14, scale - 1);
      }
    }
    if ((flags & RST) !== 0) return;
    const sequence = packet.sequence | 0;
    if ((ints[direction + KNOWN]! & NEXT_KNOWN) === 0) start(ints, direction, sequence, (flags & SYN) !== 0, length);
    if ((flags & ACK) !== 0) acknowledge(ints, other, packet.acknowledgment | 0);
    if (length > 0 && (flags & SYN) === 0) countData(this.#store, entry, direction, sideClock, packet, sequence, length);
    if ((flags & FIN) === 0) return;
    if (ints[direction + FIN_FRAME] === 0) {
      ints[direction + FIN_FRAME] = number;
      times[sideClock + FIN_TIME] = time;
    } else if (length === 0) {
      ints[direction + RETRANSMITTED]!++;
      packet.retransmission = true;
    }
  }

  #heard(packet: Packet, entry: number): void {
    const { listener } = this.#analysis;
    if (listener.packet === undefined) return;
    packet.conversation = this.#conversation(entry);
    listener.packet(packet);
  }

  #conversation(entry: number): Conversation {
    const store = this.#store;
    let conversation = store.conversations[entry];
    if (conversation === undefined) {
      const { table } = this;
      const state = store.ints[entry * INTS + STATE]!;
      const client = (state & CLIENT_REVERSED) === 0 ? 0 : 1;
      conversation = {
        transport: "tcp",
        number: store.ints[entry * INTS + NUMBER]!,
        client: table.endpoint(entry, client, this.#addresses),
        server: table.endpoint(entry, client === 0 ? 1 : 0, this.#addresses),
        roles: (state & GUESSED) === 0 ? "handshake" : "guessed",
        carries: undefined,
      };
      store.conversations[entry] = conversation;
    }
    return conversation;
  }

  #close(entry: number): void {
    const { ints, times } = this.#store;
    ints[entry * INTS + STATE]! |= CLOSED;
    const closed = this.#closed;
    closed.push(entry, ints[entry * INTS + NUMBER]!);
    if (closed.length === 1) this.#quietFrom = times[entry * TIMES + LAST_TIME]! + QUIET;
    // Where time stands still, or runs back.
    else if (closed.length > this.#analysis.limits.conversations) this.#tellQuiet(Number.POSITIVE_INFINITY);
  }

  /** Looks at the connection that is over for longest. */
  #tellQuiet(now: number): void {
    const closed = this.#closed;
    const { ints, times } = this.#store;
    const { entry, number } = closed;
    closed.shift();
    // Its sockets may be used again, or it was told when its place was needed, or its SYN came again.
    if (ints[entry * INTS + NUMBER] === number && (ints[entry * INTS + STATE]! & (CLOSED | TOLD)) === CLOSED) {
      if (now > times[entry * TIMES + LAST_TIME]! + QUIET) this.#tell(entry, false);
      else closed.push(entry, number);
    }
    this.#quietFrom = closed.length === 0 ? Number.POSITIVE_INFINITY : times[closed.entry * TIMES + LAST_TIME]! + QUIET;
  }

  /** Looks at the next two of all connections, as each new one is made: so all are looked at while their number doubles. */
  #tellSilent(now: number): void {
    const { ints, times } = this.#store;
    const used = this.table.used;
    for (let i = 0; i < 2; i++) {
      this.#hand = this.#hand + 1 < used ? this.#hand + 1 : 0;
      const entry = this.#hand;
      if (ints[entry * INTS + NUMBER]! < 0 || (ints[entry * INTS + STATE]! & TOLD) !== 0) continue;
      if (now - times[entry * TIMES + LAST_TIME]! > SILENT) this.#tell(entry, false);
    }
  }

  /** Gives up a connection of which nobody waits for anything, or the one that was silent longest. */
  #makeRoom(): void {
    while (this.#told.length > 0) if (this.#forgetOldest()) return;
    const { table } = this;
    const entry = table.oldest;
    const state = this.#store.ints[entry * INTS + STATE]!;
    if ((state & TOLD) === 0) {
      if ((state & CLOSED) === 0) this.#analysis.drop("conversations");
      this.#tell(entry, (state & CLOSED) === 0);
    }
    this.#forget(entry);
  }

  #tell(entry: number, evicted: boolean): void {
    const store = this.#store;
    if ((store.ints[entry * INTS + STATE]! & CLOSED) === 0) this.#streams.finish(entry, "capture", this.#lastFrame, this.#lastTime);
    this.#analysis.emit(connectionRecord(store, entry, this.#conversation(entry), evicted));
    store.release(entry);
    if (this.#analysis.listener.packet === undefined) store.conversations[entry] = undefined;
    this.#told.push(entry, store.ints[entry * INTS + NUMBER]!);
    if (this.#told.length > REMEMBERED) this.#forgetOldest();
  }

  /** @returns whether that made room */
  #forgetOldest(): boolean {
    const { entry, number } = this.#told;
    this.#told.shift();
    // Its place may be another's by now.
    const { ints } = this.#store;
    if (ints[entry * INTS + NUMBER] !== number || (ints[entry * INTS + STATE]! & TOLD) === 0) return false;
    this.#forget(entry);
    return true;
  }

  #forget(entry: number): void {
    this.table.remove(entry);
    this.#store.conversations[entry] = undefined;
    this.#store.ints[entry * INTS + NUMBER] = -1;
  }
}

/** A RST is believed where it stands near what its side sends, or where nothing is known of that side. */
function isPlausible(ints: Int32Array, direction: number, packet: Packet): boolean {
  if ((ints[direction + KNOWN]! & NEXT_KNOWN) === 0) return true;
  const distance = ((packet.sequence | 0) - ints[direction + NEXT]!) | 0;
  return distance > -(1 << 20) && distance < 1 << 30;
}
