/** All TCP connections of a capture. */
import type { Analysis } from "../analysis.ts";
import type { Conversation, Side } from "../conversation.ts";
import type { AddressCache } from "../ip/address.ts";
import type { Packet } from "../packet.ts";
import type { IcmpRecord } from "../records.ts";
import { sourceIsServer, speakerOf } from "../roles.ts";
import type { Classify, StreamConsumer } from "../stream.ts";
import { FlowTable } from "../table.ts";
import { type Direction, TcpFlow } from "./flow.ts";
import { ACK, FIN, RST, SYN } from "./header.ts";
import { connectionRecord } from "./record.ts";
import { Streams } from "./stream.ts";

/** Microseconds that a connection which is over waits for stragglers. */
const QUIET = 60e6;
const MAX_SYN_MARKS = 16;
const MAX_ICMP = 4;
/** Less payload than that is a small packet. */
const SMALL = 64;
/** Microseconds within which a segment that comes behind its successors was overtaken, not lost and sent again. */
const OVERTAKEN = 3e3;
/** Further from all that was seen: not of this stream, and left to its reader to judge. */
const FAR = 1 << 30;

export class TcpFlows {
  readonly table: FlowTable<TcpFlow>;
  readonly #analysis: Analysis;
  readonly #addresses: AddressCache;
  readonly #streams: Streams;
  #count = 0;
  /** Connections that are over, in that order; told when they were quiet for a while. */
  readonly #closed: TcpFlow[] = [];
  #closedHead = 0;
  #lastFrame = 0;
  #lastTime = Number.NaN;

  constructor(analysis: Analysis, classify: Classify<StreamConsumer>, addresses: AddressCache) {
    this.#analysis = analysis;
    this.#addresses = addresses;
    this.table = new FlowTable(analysis.limits.conversations);
    this.#streams = new Streams(analysis, classify, (flow) => this.conversation(flow));
  }

  /** One segment. The listener hears of it before its octets are read. */
  packet(packet: Packet): void {
    const { table } = this;
    const { number, time } = packet.frame;
    const flags = packet.tcpFlags;
    this.#lastFrame = number;
    this.#lastTime = time;
    let entry = table.find(packet.bytes, packet.ipVersion, packet.source, packet.destination, packet.sourcePort, packet.destinationPort);
    let flow: TcpFlow;
    if (entry < 0) {
      if (table.full) this.#evict();
      flow = this.#open(packet, flags, false);
      entry = flow.entry;
    } else {
      flow = table.flow(entry);
      const { reversed } = table;
      const syn = (flags & (SYN | ACK)) === SYN;
      if (syn && isAnother(flow, reversed, packet.sequence | 0)) {
        this.#tell(flow, false);
        flow = this.#open(packet, flags, true, entry, reversed);
        table.touch(entry);
      } else if (flow.told) {
        packet.conversation = flow.conversation;
        packet.side = reversed === flow.clientReversed ? 0 : 1;
        this.#analysis.listener.packet?.(packet);
        return;
      } else {
        table.touch(entry);
        if (syn && flow.closed) reopen(flow);
      }
      packet.side = reversed === flow.clientReversed ? 0 : 1;
      if (flow.guessed && flow.conversation === undefined && packet.payloadLength > 0) {
        const speaker = speakerOf(packet);
        if (speaker !== undefined && (speaker === "server") !== (packet.side === 1)) swap(flow, packet);
      }
    }
    const direction = packet.side === 0 ? flow.client : flow.server;
    const other = packet.side === 0 ? flow.server : flow.client;
    this.#account(flow, direction, other, packet);
    if (this.#analysis.listener.packet !== undefined) {
      packet.conversation = this.conversation(flow);
      this.#analysis.listener.packet(packet);
    }
    const streams = this.#streams;
    if (packet.payloadLength > 0 || (flags & FIN) !== 0) streams.segment(flow, direction, packet.side, packet);
    if (flow.client.pieces !== undefined) streams.look(flow, flow.client, 0, packet);
    if (flow.server.pieces !== undefined) streams.look(flow, flow.server, 1, packet);
    if ((flags & RST) !== 0 && !flow.closed && plausibleReset(direction, packet)) {
      streams.finish(flow, "reset", number, time);
      this.#close(flow, time);
    } else if (!flow.closed && flow.client.ended && flow.server.ended) this.#close(flow, time);
    if (this.#closedHead < this.#closed.length) this.#tellQuiet(time);
  }

  /** An error that quotes a segment of the connection. */
  icmp(entry: number, record: IcmpRecord): void {
    const flow = this.table.flow(entry);
    if (!flow.told && flow.icmp.length < MAX_ICMP) flow.icmp.push(record);
  }

  /** The capture is at its end. */
  finish(): void {
    const { table } = this;
    const open: TcpFlow[] = [];
    for (let entry = table.oldest; entry >= 0; entry = table.newer(entry)) {
      const flow = table.flow(entry);
      if (!flow.told) open.push(flow);
    }
    open.sort((a, b) => a.number - b.number);
    for (const flow of open) this.#tell(flow, false);
  }

  conversation(flow: TcpFlow): Conversation {
    if (flow.conversation === undefined) {
      const { table } = this;
      const client = flow.clientReversed ? 1 : 0;
      flow.conversation = {
        transport: "tcp",
        number: flow.number,
        client: table.endpoint(flow.entry, client, this.#addresses),
        server: table.endpoint(flow.entry, client === 0 ? 1 : 0, this.#addresses),
        roles: flow.guessed ? "guessed" : "handshake",
        carries: undefined,
      };
    }
    return flow.conversation;
  }

  /** @param again its sockets were used before, and stand in the table at `entry` */
  #open(packet: Packet, flags: number, again: boolean, entry = -1, reversed = false): TcpFlow {
    const guessed = (flags & SYN) === 0;
    const fromServer = guessed ? sourceIsServer(this.#analysis, packet) : (flags & ACK) !== 0;
    const place = again ? entry : this.table.insert();
    const flow = new TcpFlow(this.#count++, place, reversed !== fromServer, guessed);
    this.table.put(place, flow);
    flow.firstFrame = packet.frame.number;
    flow.firstTime = packet.frame.time;
    packet.side = fromServer ? 1 : 0;
    return flow;
  }

  /** Counts and marks. */
  #account(flow: TcpFlow, direction: Direction, other: Direction, packet: Packet): void {
    const { frame, tcpFlags: flags, payloadLength: length, side } = packet;
    const { number, time } = frame;
    const silence = time - flow.lastTime;
    if (silence > flow.silence) {
      flow.silence = silence;
      flow.silenceFrame = number;
      flow.silenceTime = time;
    }
    flow.lastFrame = number;
    flow.lastTime = time;
    direction.packets++;
    direction.octets += length;
    if (length > 0 && length < SMALL) direction.small++;
    if (frame.process !== undefined && flow.process === undefined) flow.process = frame.process.name;
    packet.scale = -1;
    if ((flags & (SYN | RST)) !== 0) {
      if ((flags & RST) !== 0) this.#reset(flow, direction, side, packet);
      else this.#syn(flow, direction, other, side, packet);
    } else {
      if (side === 0) {
        if ((flags & ACK) !== 0 || length > 0) flow.clientWentOn = true;
        if (flow.clientTtl === 0) flow.clientTtl = packet.ttl;
        if (flow.synAckFrame !== 0 && Number.isNaN(flow.establishedTime)) flow.establishedTime = time;
      } else {
        flow.serverWentOn = true;
        if (flow.serverTtl === 0) flow.serverTtl = packet.ttl;
      }
      if (packet.window === 0) direction.zeroWindow++;
      if (direction.synSeen && other.synSeen) {
        packet.scale = direction.windowScale < 0 || other.windowScale < 0 ? 0 : Math.min(14, direction.windowScale);
      }
    }
    const sequence = packet.sequence | 0;
    if (!direction.nextKnown && (flags & RST) === 0) start(direction, sequence, (flags & SYN) !== 0, length);
    if ((flags & ACK) !== 0 && (flags & RST) === 0) acknowledge(other, packet.acknowledgment | 0);
    if (length > 0 && (flags & (SYN | RST)) === 0) this.#data(flow, direction, packet, sequence, length);
    if ((flags & FIN) === 0) return;
    if (direction.finFrame === 0) {
      direction.finFrame = number;
      direction.finTime = time;
    } else if (length === 0) {
      direction.retransmitted++;
      packet.retransmission = true;
    }
  }

  #syn(flow: TcpFlow, direction: Direction, other: Direction, side: Side, packet: Packet): void {
    const { frame, tcpFlags: flags } = packet;
    const sequence = packet.sequence | 0;
    packet.scale = 0;
    const repeats = direction.synSeen && direction.initial === sequence;
    if (!repeats) {
      direction.windowScale = packet.windowScale;
      direction.maxSegment = packet.maxSegment;
      // The handshake was seen after all, behind something that it came before: who is who is sure now.
      if (flow.guessed && flow.conversation === undefined) {
        const client: Side = (flags & ACK) === 0 ? side : side === 0 ? 1 : 0;
        flow.guessed = false;
        if (client === 1) swap(flow, packet);
      }
      direction.synSeen = true;
      direction.initial = sequence;
      direction.initialKnown = true;
      const first = (sequence + 1) | 0;
      if (!direction.nextKnown || direction.next !== first) {
        // Numbers that do not follow what came before: the sockets are used again, and the SYN of that was not seen.
        if (direction.octets > packet.payloadLength)
          this.#streams.restart(flow, direction, packet.side, packet.frame.number, packet.frame.time);
        direction.next = first;
        direction.highest = first;
        direction.nextKnown = true;
      }
      direction.exact = true;
    }
    if ((flags & ACK) === 0) {
      flow.synCount++;
      flow.lastSynTime = frame.time;
      if (repeats) packet.synRetransmitOf = flow.synMarks[0]?.frame ?? 0;
      if (flow.synMarks.length < MAX_SYN_MARKS) flow.synMarks.push({ frame: frame.number, time: frame.time });
      if (flow.clientTtl === 0) flow.clientTtl = packet.ttl;
      return;
    }
    if (repeats) {
      packet.synRetransmitOf = flow.synAckFrame;
      direction.retransmitted++;
    } else {
      flow.synAckFrame = frame.number;
      flow.synAckTime = frame.time;
      flow.serverTtl = packet.ttl;
    }
    // What the answer acknowledges is where the client's stream starts.
    if (!other.exact && other.packets === 0) {
      other.next = packet.acknowledgment | 0;
      other.highest = other.next;
      other.nextKnown = true;
      other.exact = true;
    }
  }

  #reset(flow: TcpFlow, direction: Direction, side: Side, packet: Packet): void {
    if (flow.resetFrame !== 0) return;
    flow.resetFrame = packet.frame.number;
    flow.resetTime = packet.frame.time;
    flow.resetSide = side;
    flow.resetTtl = packet.ttl;
    const { client, server } = flow;
    if (client.finFrame !== 0 || server.finFrame !== 0) flow.resetMoment = "closing";
    else if (flow.synCount > 0 && flow.synAckFrame === 0 && !flow.serverWentOn && !flow.clientWentOn) flow.resetMoment = "syn";
    else if (flow.synAckFrame !== 0 && client.octets + server.octets - (direction.octets > 0 ? packet.payloadLength : 0) === 0)
      flow.resetMoment = "handshake";
    else flow.resetMoment = "data";
  }

  /** Tells new octets from repeated and from overtaken ones. */
  #data(flow: TcpFlow, direction: Direction, packet: Packet, sequence: number, length: number): void {
    const { number, time } = packet.frame;
    const end = (sequence + length) | 0;
    const distance = (sequence - direction.highest) | 0;
    if (direction.exact && (distance > FAR || distance < -FAR)) return;
    // What a keep-alive brings is the last octet once more (RFC 9293 3.8.4).
    if (length === 1 && sequence === ((direction.highest - 1) | 0) && direction.octets > 1) return;
    if (!direction.exact) {
      // Where the stream starts could not be told before its first data.
      direction.exact = true;
      direction.next = sequence;
      direction.highest = sequence;
    }
    const ahead = (end - direction.highest) | 0;
    if (ahead > 0) {
      if (((sequence - direction.highest) | 0) < 0) {
        direction.retransmitted++;
        packet.retransmission = true;
      }
      direction.highest = end;
      direction.highestTime = time;
      if (direction.openFrame === 0) {
        direction.openFrame = number;
        direction.openTime = time;
        direction.repeats = 0;
      }
      return;
    }
    // All of it lies below what was seen before: sent again, or overtaken.
    const hole = direction.pieces !== undefined && ((sequence - direction.next) | 0) >= 0;
    const patience = flow.establishedTime - flow.lastSynTime;
    if (hole && time - direction.highestTime <= (patience > OVERTAKEN ? patience : OVERTAKEN)) {
      direction.outOfOrder++;
      return;
    }
    direction.retransmitted++;
    packet.retransmission = true;
    if (direction.openFrame !== 0 && ((end - direction.acknowledged) | 0) > 0) direction.repeats++;
  }

  #close(flow: TcpFlow, time: number): void {
    flow.closed = true;
    flow.closedTime = time;
    this.#closed.push(flow);
  }

  #tellQuiet(now: number): void {
    const closed = this.#closed;
    const flow = closed[this.#closedHead]!;
    if (!flow.closed) {
      this.#closedHead++;
      return;
    }
    const crowded = closed.length - this.#closedHead > this.#analysis.limits.conversations;
    if (!flow.told && !crowded) {
      if (!(now - flow.closedTime > QUIET)) return;
      if (!(now - flow.lastTime > QUIET)) {
        flow.closedTime = flow.lastTime;
        closed.push(flow);
      }
    }
    this.#closedHead++;
    if (!flow.told && (crowded || now - flow.lastTime > QUIET)) {
      this.#tell(flow, false);
      this.table.age(flow.entry);
    }
    if (this.#closedHead > 1024 && this.#closedHead * 2 > closed.length) {
      closed.splice(0, this.#closedHead);
      this.#closedHead = 0;
    }
  }

  #evict(): void {
    const { table } = this;
    const entry = table.oldest;
    const flow = table.flow(entry);
    if (!flow.told) {
      if (!flow.closed) this.#analysis.drop("conversations");
      this.#tell(flow, !flow.closed);
    }
    table.remove(entry);
  }

  #tell(flow: TcpFlow, evicted: boolean): void {
    if (flow.told) return;
    if (!flow.closed) this.#streams.finish(flow, "capture", this.#lastFrame, this.#lastTime);
    this.#analysis.emit(connectionRecord(flow, this.conversation(flow), evicted));
    flow.release();
  }
}

/** A SYN on sockets that were used before: is it of a new connection? The same number again is a repetition, unless that connection is over. */
function isAnother(flow: TcpFlow, reversed: boolean, sequence: number): boolean {
  if (flow.told) return true;
  const direction = reversed === flow.clientReversed ? flow.client : flow.server;
  if (direction.initialKnown && direction.initial !== sequence) return true;
  // Windows sends a SYN that was refused again, as it was.
  return flow.closed && flow.resetMoment !== "syn";
}

/** A SYN that was refused comes again. */
function reopen(flow: TcpFlow): void {
  flow.closed = false;
  flow.client.ended = false;
  flow.server.ended = false;
}

/** A RST is believed where it stands near what its side sends, or where nothing is known of that side. */
function plausibleReset(direction: Direction, packet: Packet): boolean {
  if (!direction.nextKnown) return true;
  const distance = ((packet.sequence | 0) - direction.next) | 0;
  return distance > -(1 << 20) && distance < 1 << 30;
}

function start(direction: Direction, sequence: number, syn: boolean, length: number): void {
  direction.nextKnown = true;
  direction.next = syn ? (sequence + 1) | 0 : sequence;
  direction.highest = direction.next;
  direction.exact = syn || length > 0;
  if (!direction.initialKnown) {
    direction.initialKnown = true;
    direction.initial = syn ? sequence : (sequence - 1) | 0;
  }
}

/** The other side has everything of `other` below `number`. */
function acknowledge(other: Direction, number: number): void {
  if (!other.initialKnown) {
    other.initialKnown = true;
    other.initial = (number - 1) | 0;
  }
  if (!other.acknowledgedKnown) {
    other.acknowledgedKnown = true;
    other.acknowledged = number;
  } else if (((number - other.acknowledged) | 0) > 0) other.acknowledged = number;
  else return;
  if (other.openFrame !== 0) {
    if (((other.highest - other.acknowledged) | 0) <= 0) other.openFrame = 0;
    other.repeats = 0;
  }
}

function swap(flow: TcpFlow, packet: Packet): void {
  const { client } = flow;
  flow.client = flow.server;
  flow.server = client;
  flow.clientReversed = !flow.clientReversed;
  packet.side = packet.side === 0 ? 1 : 0;
  const went = flow.clientWentOn;
  flow.clientWentOn = flow.serverWentOn;
  flow.serverWentOn = went;
  const ttl = flow.clientTtl;
  flow.clientTtl = flow.serverTtl;
  flow.serverTtl = ttl;
}
