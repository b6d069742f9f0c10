/** All UDP exchanges of a capture. As with TCP, their numbers are in arrays, so that many of them are no work for the collector. */
import type { Analysis } from "../analysis.ts";
import type { Conversation } from "../conversation.ts";
import { type AddressCache, addressText } from "../ip/address.ts";
import type { Packet } from "../packet.ts";
import type { IcmpRecord } from "../records.ts";
import { sourceIsServer } from "../roles.ts";
import type { Classify, DatagramConsumer } from "../stream.ts";
import { FlowTable } from "../table.ts";

const MAX_ICMP = 4;
/** Datagrams of an exchange that are shown before it is given up. */
const MAX_QUESTIONS = 8;

/** Microseconds of silence after which whoever reads an exchange is told its end; where it goes on, somebody may read it again. */
const QUIET = 120e6;
/** After which it is told, where there are many. */
const SILENT = 7500e6;
const MANY = 2048;

const INTS = 8;
/** -1 where the entry is of none. */
const NUMBER = 0;
/** 1 where the client is the second socket of the table's key. */
const CLIENT_REVERSED = 1;
const FIRST_FRAME = 2;
const LAST_FRAME = 3;
const CLIENT_PACKETS = 4;
const SERVER_PACKETS = 5;
const ASKED = 6;

const TIMES = 4;
const FIRST_TIME = 0;
const LAST_TIME = 1;
/** Octets of payload: no times, but more than 32 bits hold. */
const CLIENT_OCTETS = 2;
const SERVER_OCTETS = 3;

export class UdpFlows {
  readonly table: FlowTable;
  readonly #analysis: Analysis;
  readonly #classify: Classify<DatagramConsumer>;
  readonly #addresses: AddressCache;
  #ints: Int32Array<ArrayBuffer> = new Int32Array(64 * INTS);
  #times: Float64Array<ArrayBuffer> = new Float64Array(64 * TIMES);
  readonly #conversations: (Conversation | undefined)[] = [];
  /** null: nobody reads it; undefined: not known yet. */
  readonly #consumers: (DatagramConsumer | null | undefined)[] = [];
  /** What it carries, for when its conversation is made again. */
  readonly #carries: (string | undefined)[] = [];
  readonly #icmp = new Map<number, IcmpRecord[]>();
  #count = 0;
  /** The entry that was looked at last for its silence. */
  #hand = 0;

  constructor(analysis: Analysis, classify: Classify<DatagramConsumer>, addresses: AddressCache) {
    this.#analysis = analysis;
    this.#classify = classify;
    this.#addresses = addresses;
    this.table = new FlowTable(analysis.limits.conversations);
  }

  /** One datagram. The listener hears of it before it is read. */
  packet(packet: Packet): void {
    const entry = this.count(packet);
    const { listener } = this.#analysis;
    if (listener.packet !== undefined) {
      packet.conversation = this.#conversation(entry);
      listener.packet(packet);
    }
    let consumer = this.#consumers[entry];
    if (consumer === null) return;
    const { bytes, payload, payloadLength, side, frame } = packet;
    const end = Math.max(payload, Math.min(packet.end, payload + payloadLength));
    if (consumer === undefined) {
      if (end === payload) return;
      consumer = this.#classify(this.#conversation(entry), side, bytes, payload, end);
      if (consumer === undefined) {
        // A datagram is whole, so that more octets will not come; the next one may tell.
        if (++this.#ints[entry * INTS + ASKED]! < MAX_QUESTIONS) return;
        consumer = null;
      }
      this.#consumers[entry] = consumer;
      if (consumer === null) {
        // It can be made again for the record.
        this.#carries[entry] = this.#conversations[entry]?.carries;
        if (listener.packet === undefined) this.#conversations[entry] = undefined;
        return;
      }
    }
    consumer.datagram(side, bytes, payload, end, payload + payloadLength - end, frame.number, frame.time);
  }

  /** Finds the exchange of a packet and counts it there, which is all that a tunnel needs. @returns its entry */
  count(packet: Packet): number {
    const { table } = this;
    const { frame, payloadLength } = packet;
    let entry = table.find(packet.bytes, packet.ipVersion, packet.source, packet.destination, packet.sourcePort, packet.destinationPort);
    if (entry < 0) entry = this.#open(packet);
    else table.touch(entry);
    const ints = this.#ints;
    const flow = entry * INTS;
    const clock = entry * TIMES;
    ints[flow + LAST_FRAME] = frame.number;
    this.#times[clock + LAST_TIME] = frame.time;
    const fromClient = table.reversed === (ints[flow + CLIENT_REVERSED] === 1);
    packet.side = fromClient ? 0 : 1;
    ints[flow + (fromClient ? CLIENT_PACKETS : SERVER_PACKETS)]!++;
    this.#times[clock + (fromClient ? CLIENT_OCTETS : SERVER_OCTETS)]! += payloadLength;
    return entry;
  }

  /** An error that quotes a datagram of the exchange. */
  icmp(entry: number, record: IcmpRecord): void {
    const errors = this.#icmp.get(entry);
    if (errors === undefined) this.#icmp.set(entry, [record]);
    else if (errors.length < MAX_ICMP) errors.push(record);
  }

  /** The capture is at its end. */
  finish(frame: number, time: number): void {
    const { table } = this;
    const open: number[] = [];
    for (let entry = table.oldest; entry >= 0; entry = table.newer(entry)) open.push(entry);
    open.sort((a, b) => this.#ints[a * INTS + NUMBER]! - this.#ints[b * INTS + NUMBER]!);
    for (const entry of open) this.#tell(entry, frame, time);
  }

  #open(packet: Packet): number {
    const { table } = this;
    const { frame } = packet;
    if (table.full) {
      const oldest = table.oldest;
      this.#analysis.drop("conversations");
      this.#tell(oldest, frame.number, frame.time);
      this.#forget(oldest);
    }
    this.#lookAtSilent(frame.number, frame.time);
    const fromServer = this.#sourceIsServer(packet);
    const entry = table.insert();
    while ((entry + 1) * INTS > this.#ints.length) this.#grow();
    const flow = entry * INTS;
    const clock = entry * TIMES;
    this.#ints.fill(0, flow, flow + INTS);
    this.#times.fill(0, clock, clock + TIMES);
    this.#ints[flow + NUMBER] = this.#count++;
    this.#ints[flow + CLIENT_REVERSED] = fromServer ? 1 : 0;
    this.#ints[flow + FIRST_FRAME] = frame.number;
    this.#times[clock + FIRST_TIME] = frame.time;
    this.#conversations[entry] = undefined;
    this.#consumers[entry] = undefined;
    this.#carries[entry] = undefined;
    return entry;
  }

  /** Looks at the next four of all exchanges, as each new one is made: so all are looked at before their number has grown by a third. */
  #lookAtSilent(frame: number, now: number): void {
    const { table } = this;
    for (let i = 0; i < 4 && table.used > 0; i++) {
      this.#hand = this.#hand + 1 < table.used ? this.#hand + 1 : 0;
      const entry = this.#hand;
      if (this.#ints[entry * INTS + NUMBER]! < 0) continue;
      const silence = now - this.#times[entry * TIMES + LAST_TIME]!;
      if (silence > SILENT && table.size > MANY) {
        this.#tell(entry, frame, now);
        this.#forget(entry);
      } else if (silence > QUIET) this.#leave(entry, frame, now);
    }
  }

  /** Nobody reads it any more, for now. */
  #leave(entry: number, frame: number, time: number): void {
    const consumer = this.#consumers[entry];
    if (consumer === null || consumer === undefined) return;
    consumer.end(frame, time);
    this.#consumers[entry] = undefined;
    this.#carries[entry] = this.#conversations[entry]?.carries;
    if (this.#analysis.listener.packet === undefined) this.#conversations[entry] = undefined;
  }

  #forget(entry: number): void {
    this.table.remove(entry);
    this.#ints[entry * INTS + NUMBER] = -1;
  }

  #sourceIsServer(packet: Packet): boolean {
    const { sourcePort, destinationPort } = packet;
    // Who speaks first asks, unless it speaks from a service's port; services speak to each other from their own ports, too.
    if (sourcePort >= 1024 || destinationPort < 1024) return this.#isMapped(packet);
    return sourceIsServer(this.#analysis, packet);
  }

  #isMapped({ bytes, ipVersion, source, sourcePort }: Packet): boolean {
    if (sourcePort < 1024 || this.#analysis.mappingCount === 0) return false;
    return this.#analysis.mappingOf(addressText(bytes, ipVersion, source), sourcePort) !== undefined;
  }

  #conversation(entry: number): Conversation {
    let conversation = this.#conversations[entry];
    if (conversation === undefined) {
      const { table } = this;
      const client = this.#ints[entry * INTS + CLIENT_REVERSED] === 0 ? 0 : 1;
      conversation = {
        transport: "udp",
        number: this.#ints[entry * INTS + NUMBER]!,
        client: table.endpoint(entry, client, this.#addresses),
        server: table.endpoint(entry, client === 0 ? 1 : 0, this.#addresses),
        roles: "guessed",
        carries: this.#carries[entry],
      };
      this.#conversations[entry] = conversation;
    }
    return conversation;
  }

  #tell(entry: number, frame: number, time: number): void {
    const ints = this.#ints;
    const times = this.#times;
    const flow = entry * INTS;
    const clock = entry * TIMES;
    this.#consumers[entry]?.end(frame, time);
    this.#analysis.emit({
      kind: "datagrams",
      conversation: this.#conversation(entry),
      first: { frame: ints[flow + FIRST_FRAME]!, time: times[clock + FIRST_TIME]! },
      last: { frame: ints[flow + LAST_FRAME]!, time: times[clock + LAST_TIME]! },
      packets: [ints[flow + CLIENT_PACKETS]!, ints[flow + SERVER_PACKETS]!],
      octets: [times[clock + CLIENT_OCTETS]!, times[clock + SERVER_OCTETS]!],
      icmp: this.#icmp.get(entry) ?? [],
    });
    this.#consumers[entry] = null;
    this.#conversations[entry] = undefined;
    this.#icmp.delete(entry);
  }

  #grow(): void {
    const ints = new Int32Array(this.#ints.length * 2);
    ints.set(this.#ints);
    this.#ints = ints;
    const times = new Float64Array(this.#times.length * 2);
    times.set(this.#times);
    this.#times = times;
  }
}
