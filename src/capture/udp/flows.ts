/** All UDP exchanges of a capture. */
import type { Analysis } from "../analysis.ts";
import type { Conversation } from "../conversation.ts";
import { type AddressCache, addressText } from "../ip/address.ts";
import type { Packet } from "../packet.ts";
import type { IcmpRecord } from "../records.ts";
import { sourceIsServer } from "../roles.ts";
import type { Classify, DatagramConsumer } from "../stream.ts";
import { FlowTable } from "../table.ts";

const MAX_ICMP = 4;
/** Datagrams of each exchange that are shown before it is given up. */
const MAX_QUESTIONS = 8;

class UdpFlow {
  readonly number: number;
  readonly entry: number;
  readonly clientReversed: boolean;
  conversation: Conversation | undefined = undefined;
  consumer: DatagramConsumer | null | undefined = undefined;
  asked = 0;
  firstFrame = 0;
  firstTime = Number.NaN;
  lastFrame = 0;
  lastTime = Number.NaN;
  clientPackets = 0;
  serverPackets = 0;
  clientOctets = 0;
  serverOctets = 0;
  icmp: IcmpRecord[] = NO_ICMP;

  constructor(number: number, entry: number, clientReversed: boolean) {
    this.number = number;
    this.entry = entry;
    this.clientReversed = clientReversed;
  }
}

const NO_ICMP: IcmpRecord[] = [];

export class UdpFlows {
  readonly table: FlowTable<UdpFlow>;
  readonly #analysis: Analysis;
  readonly #classify: Classify<DatagramConsumer>;
  readonly #addresses: AddressCache;
  #count = 0;

  constructor(analysis: Analysis, classify: Classify<DatagramConsumer>, addresses: AddressCache) {
    this.#analysis = analysis;
    this.#classify = classify;
    this.#addresses = addresses;
    this.table = new FlowTable(analysis.limits.conversations);
  }

  /** One datagram. The listener hears of it before it is read. */
  packet(packet: Packet): void {
    const flow = this.count(packet);
    if (this.#analysis.listener.packet !== undefined) {
      packet.conversation = this.#conversation(flow);
      this.#analysis.listener.packet(packet);
    }
    if (flow.consumer === null) return;
    const { bytes, payload, payloadLength, side, frame } = packet;
    const end = Math.max(payload, Math.min(packet.end, payload + payloadLength));
    if (flow.consumer === undefined) {
      if (end === payload) return;
      const found = this.#classify(this.#conversation(flow), side, bytes, payload, end);
      // The next datagram may tell more; a datagram is whole, so this one never will.
      if (found === undefined && ++flow.asked < MAX_QUESTIONS) return;
      flow.consumer = found ?? null;
    }
    flow.consumer?.datagram(side, bytes, payload, end, payload + payloadLength - end, frame.number, frame.time);
  }

  /** Finds the exchange of a packet and counts it there, as is enough for a tunnel. */
  count(packet: Packet): UdpFlow {
    const { table } = this;
    const { frame, payloadLength } = packet;
    const entry = table.find(packet.bytes, packet.ipVersion, packet.source, packet.destination, packet.sourcePort, packet.destinationPort);
    let flow: UdpFlow;
    if (entry < 0) {
      if (table.full) {
        const oldest = table.oldest;
        this.#analysis.drop("conversations");
        this.#tell(table.flow(oldest), frame.number, frame.time);
        table.remove(oldest);
      }
      const fromServer = this.#sourceIsServer(packet);
      const place = table.insert();
      flow = new UdpFlow(this.#count++, place, fromServer);
      table.put(place, flow);
      flow.firstFrame = frame.number;
      flow.firstTime = frame.time;
    } else {
      flow = table.flow(entry);
      table.touch(entry);
    }
    flow.lastFrame = frame.number;
    flow.lastTime = frame.time;
    if (table.reversed === flow.clientReversed) {
      packet.side = 0;
      flow.clientPackets++;
      flow.clientOctets += payloadLength;
    } else {
      packet.side = 1;
      flow.serverPackets++;
      flow.serverOctets += payloadLength;
    }
    return flow;
  }

  /** An error that quotes a datagram of the exchange. */
  icmp(entry: number, record: IcmpRecord): void {
    const flow = this.table.flow(entry);
    if (flow.icmp === NO_ICMP) flow.icmp = [];
    if (flow.icmp.length < MAX_ICMP) flow.icmp.push(record);
  }

  /** The capture is at its end. */
  finish(frame: number, time: number): void {
    const { table } = this;
    const open: UdpFlow[] = [];
    for (let entry = table.oldest; entry >= 0; entry = table.newer(entry)) open.push(table.flow(entry));
    open.sort((a, b) => a.number - b.number);
    for (const flow of open) this.#tell(flow, frame, time);
  }

  #sourceIsServer(packet: Packet): boolean {
    const { sourcePort, destinationPort } = packet;
    // Who speaks first asks, unless it speaks from a service's port; services speak to each other from their own ports, too.
    if (sourcePort >= 1024 || destinationPort < 1024) return this.#isMapped(packet);
    return sourceIsServer(this.#analysis, packet);
  }

  #isMapped({ bytes, ipVersion, source, sourcePort }: Packet): boolean {
    return sourcePort >= 1024 && this.#analysis.mappingOf(addressText(bytes, ipVersion, source), sourcePort) !== undefined;
  }

  #conversation(flow: UdpFlow): Conversation {
    if (flow.conversation === undefined) {
      const { table } = this;
      const client = flow.clientReversed ? 1 : 0;
      flow.conversation = {
        transport: "udp",
        number: flow.number,
        client: table.endpoint(flow.entry, client, this.#addresses),
        server: table.endpoint(flow.entry, client === 0 ? 1 : 0, this.#addresses),
        roles: "guessed",
        carries: undefined,
      };
    }
    return flow.conversation;
  }

  #tell(flow: UdpFlow, frame: number, time: number): void {
    flow.consumer?.end(frame, time);
    this.#analysis.emit({
      kind: "datagrams",
      conversation: this.#conversation(flow),
      first: { frame: flow.firstFrame, time: flow.firstTime },
      last: { frame: flow.lastFrame, time: flow.lastTime },
      packets: [flow.clientPackets, flow.serverPackets],
      octets: [flow.clientOctets, flow.serverOctets],
      icmp: flow.icmp,
    });
  }
}
