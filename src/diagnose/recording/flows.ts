/**
 * Frames of a recorder to what they say of each pair of sockets: when which of them asked, what answered, with which time to live. A few numbers for each;
 * octets of a packet are never kept.
 */
import { Analyzer } from "../../capture/analyzer.ts";
import type { Conversation } from "../../capture/conversation.ts";
import { PcapReader } from "../../capture/files/pcap.ts";
import { Flows } from "../../capture/flows.ts";
import type { Frame } from "../../capture/frame.ts";
import { PROTOCOL } from "../../capture/layers.ts";
import type { Packet } from "../../capture/packet.ts";
import type { IcmpRecord, TraceRecord } from "../../capture/records.ts";
import { ACK, FIN, RST, SYN } from "../../capture/tcp/header.ts";
import { Duplicates } from "./duplicates.ts";
import { type Neighbour, Neighbours } from "./neighbours.ts";

/** What one socket of a flow sent. Times are microseconds since 1970. */
export interface FlowEnd {
  readonly address: string;
  readonly port: number;
  /** SYNs without ACK, or datagrams: at most 16 times, all of them counted. */
  readonly asked: number[];
  askedCount: number;
  synAck: { readonly time: number; readonly ttl: number } | undefined;
  /** The first. */
  reset: { readonly time: number; readonly ttl: number } | undefined;
  fin: number | undefined;
  /** Times to live of what is neither RST nor SYN-ACK, at most 4 different ones. */
  readonly ttls: number[];
  /** The first packet with data, or datagram. */
  data: { readonly time: number; readonly ttl: number } | undefined;
  /** How often the last data was sent that the other side never acknowledged; 0 where it acknowledged all. TCP only. */
  unacknowledged: number;
}

export interface FlowIcmp {
  readonly time: number;
  readonly by: string;
  readonly ttl: number;
  readonly type: number;
  readonly code: number;
  readonly words: string;
  /** It says that something did not arrive, and not merely that it should be smaller or go elsewhere. */
  readonly final: boolean;
}

/** Two sockets. Of TCP the first is who sent the SYN; of UDP neither is known to be ours. */
export interface RecordedFlow {
  readonly transport: "tcp" | "udp";
  readonly first: number;
  readonly ends: readonly [FlowEnd, FlowEnd];
  readonly icmp: readonly FlowIcmp[];
}

const MAX_TIMES = 16;
const MAX_TTLS = 4;
/** Pairs of sockets at once, whoever's they are. */
const MAX_FLOWS = 8192;
const MAX_STRAYS = 256;

interface Open extends RecordedFlow {
  readonly icmp: FlowIcmp[];
}

/** Reads what one recorder writes. */
export class FlowReader {
  /** Frames read. */
  frames = 0;
  /** Octets of them, as recorded. */
  octets = 0;
  /** There were more pairs of sockets than are kept: what is not there says nothing. */
  overflowed = false;
  readonly #reader = new PcapReader();
  readonly #flows: Flows;
  readonly #duplicates = new Duplicates();
  readonly #neighbours = new Neighbours();
  readonly #open = new Map<Conversation, Open>();
  readonly #markerPort: number;
  readonly #onMarker: () => void;
  /** The error of the frame under way. */
  #error: IcmpRecord | undefined;
  readonly #errorTtls = new WeakMap<IcmpRecord, number>();
  /** Errors about packets that were not seen: this machine itself kept them from leaving. */
  readonly #strays: IcmpRecord[] = [];
  #finished = false;

  /**
   * @param markerPort a datagram to or from this port of loopback is a sign between us and the recorder; 0: there are none
   * @param onMarker called for each
   */
  constructor(markerPort: number, onMarker: () => void) {
    this.#markerPort = markerPort;
    this.#onMarker = onMarker;
    const analyzer = new Analyzer(
      { record: (record) => this.#record(record), packet: (packet) => this.#packet(packet) },
      { calls: false, limits: { conversations: MAX_FLOWS, fragments: 64, mappings: 1 } },
    );
    // Nobody reads what flows carry.
    this.#flows = new Flows(
      analyzer,
      () => null,
      () => null,
    );
  }

  /** Octets as they come. */
  push(octets: Uint8Array): void {
    if (this.#finished) return;
    this.#reader.push(octets);
    while (this.#reader.next()) this.#frame(this.#reader.frame);
  }

  /** Nothing more comes: what was seen. */
  finish(): readonly RecordedFlow[] {
    if (!this.#finished) {
      this.#reader.end();
      while (this.#reader.next()) this.#frame(this.#reader.frame);
      this.#finished = true;
      this.#flows.finish();
    }
    return [...this.#open.values(), ...this.#strays.flatMap((error) => this.#stray(error))];
  }

  /** Next hops that were looked for. */
  get neighbours(): readonly Neighbour[] {
    return this.#neighbours.all;
  }

  #frame(frame: Frame): void {
    this.frames++;
    this.octets += frame.captured;
    if (this.#duplicates.has(frame) || this.#neighbours.arp(frame)) return;
    this.#flows.frame(frame);
  }

  #packet(packet: Packet): void {
    const { conversation, protocol, ttl } = packet;
    const { time } = packet.frame;
    if (conversation === undefined) {
      // The error that this packet is was told just before.
      if (this.#error !== undefined) this.#errorTtls.set(this.#error, ttl);
      this.#error = undefined;
      if (protocol === PROTOCOL.icmp6) this.#neighbours.solicitation(packet);
      return;
    }
    if (protocol === PROTOCOL.udp && this.#markerPort !== 0) {
      const { client, server } = conversation;
      if (server.port === this.#markerPort || client.port === this.#markerPort) {
        this.#open.delete(conversation);
        if (client.address === "127.0.0.1" && server.address === "127.0.0.1") this.#onMarker();
        return;
      }
    }
    let flow = this.#open.get(conversation);
    if (flow === undefined) {
      if (this.#open.size >= MAX_FLOWS) {
        this.overflowed = true;
        return;
      }
      flow = newFlow(conversation, time);
      this.#open.set(conversation, flow);
    }
    const end = flow.ends[packet.side];
    if (protocol === PROTOCOL.udp) {
      asked(end, time);
      end.data ??= { time, ttl };
      note(end.ttls, ttl);
      return;
    }
    const flags = packet.tcpFlags;
    if ((flags & RST) !== 0) end.reset ??= { time, ttl };
    else if ((flags & SYN) !== 0) {
      if ((flags & ACK) === 0) asked(end, time);
      else end.synAck ??= { time, ttl };
    } else {
      note(end.ttls, ttl);
      if (packet.payloadLength > 0) end.data ??= { time, ttl };
      if ((flags & FIN) !== 0) end.fin ??= time;
    }
  }

  #record(record: TraceRecord): void {
    if (record.kind === "icmp") {
      this.#error = record;
      if (!record.tied && this.#strays.length < MAX_STRAYS) this.#strays.push(record);
      return;
    }
    if (record.kind !== "connection" && record.kind !== "datagrams") return;
    const flow = this.#open.get(record.conversation);
    if (flow === undefined) return;
    for (const error of record.icmp) flow.icmp.push(this.#icmp(error));
    if (record.kind === "connection" && record.unacknowledged !== undefined) {
      flow.ends[record.unacknowledged.side].unacknowledged = record.unacknowledged.repeats + 1;
    }
  }

  /** The pair of sockets of a packet that was never seen. */
  #stray(error: IcmpRecord): RecordedFlow[] {
    const { quoted } = error;
    if (quoted === undefined || quoted.transport === "other" || quoted.destination.port === 0) return [];
    const { transport, source, destination } = quoted;
    return [{ transport, first: error.mark.time, ends: [newEnd(source), newEnd(destination)], icmp: [this.#icmp(error)] }];
  }

  #icmp(error: IcmpRecord): FlowIcmp {
    const { mark, from, type, code, words, meaning } = error;
    const final = meaning !== "fragmentation-needed" && meaning !== "other";
    return { time: mark.time, by: from, ttl: this.#errorTtls.get(error) ?? 0, type, code, words, final };
  }
}

function newFlow({ transport, client, server }: Conversation, first: number): Open {
  return { transport, first, ends: [newEnd(client), newEnd(server)], icmp: [] };
}

function newEnd({ address, port }: Conversation["client"]): FlowEnd {
  return {
    address,
    port,
    asked: [],
    askedCount: 0,
    synAck: undefined,
    reset: undefined,
    fin: undefined,
    ttls: [],
    data: undefined,
    unacknowledged: 0,
  };
}

function asked(end: FlowEnd, time: number): void {
  end.askedCount++;
  if (end.asked.length < MAX_TIMES) end.asked.push(time);
}

function note(ttls: number[], ttl: number): void {
  if (ttls.length < MAX_TTLS && !ttls.includes(ttl)) ttls.push(ttl);
}
