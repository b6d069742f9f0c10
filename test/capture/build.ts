/**
 * Captures made by hand: packets with true checksums, dialogues of TCP with sequence numbers kept, and the file around them.
 *
 *     const capture = new Capture();
 *     const epm = capture.tcp("10.0.0.1:50000", "10.0.0.2:135");
 *     epm.handshake();
 *     epm.client(bind);
 *     capture.wait(20);
 *     epm.server(bindAck);
 *     epm.close();
 *     const { records, dropped } = analyse(capture);      // in analyse.ts
 *     writeFileSync("a.pcap", capture.pcap());
 */
import { joined } from "../../src/bytes/joined.ts";
import type { Frame } from "../../src/capture/frame.ts";
import { LINK } from "../../src/capture/frame.ts";

export const FLAG = { fin: 1, syn: 2, rst: 4, psh: 8, ack: 16 } as const;

export interface TcpFields {
  readonly sourcePort: number;
  readonly destinationPort: number;
  readonly sequence: number;
  readonly acknowledgment?: number;
  readonly flags: number;
  readonly window?: number;
  readonly maxSegment?: number;
  readonly windowScale?: number;
}

export interface IpFields {
  /** As text, both of one version. */
  readonly source: string;
  readonly destination: string;
  readonly protocol: number;
  readonly ttl?: number;
  readonly id?: number;
  /** IPv4 only: flags and offset as in the header. */
  readonly fragment?: number;
}

export function bytes(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array<ArrayBuffer> {
  return joined(parts.map((part) => (part instanceof Uint8Array ? part : Uint8Array.from(part))));
}

/** Octets that tell where they stand: 0, 1, 2 ... 250, 0, 1 ... */
export function counting(length: number, from = 0): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, (_, i) => (from + i) % 251);
}

export function address(text: string): Uint8Array<ArrayBuffer> {
  if (!text.includes(":")) return Uint8Array.from(text.split("."), Number);
  const [before = "", after = ""] = text.split("::");
  const groups = (part: string) => (part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16)));
  const head = groups(before);
  const tail = text.includes("::") ? groups(after) : [];
  const all = [...head, ...new Array<number>(8 - head.length - tail.length).fill(0), ...tail];
  return Uint8Array.from(all.flatMap((group) => [group >> 8, group & 255]));
}

export function ethernet(type: number, payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const frame = bytes([0x02, 0, 0, 0, 0, 2], [0x02, 0, 0, 0, 0, 1], be16(type), payload);
  // The smallest frame of Ethernet, as a card pads it.
  return frame.length >= 60 ? frame : bytes(frame, new Uint8Array(60 - frame.length));
}

/** An IPv4 or IPv6 packet, by the form of its addresses. */
export function ip(fields: IpFields, payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const source = address(fields.source);
  const destination = address(fields.destination);
  const ttl = fields.ttl ?? 64;
  if (source.length === 16) {
    return bytes([0x60, 0, 0, 0], be16(payload.length), [fields.protocol, ttl], source, destination, payload);
  }
  const header = bytes(
    [0x45, 0],
    be16(20 + payload.length),
    be16(fields.id ?? 0),
    be16(fields.fragment ?? 0),
    [ttl, fields.protocol, 0, 0],
    source,
    destination,
  );
  header.set(be16(checksum(header)), 10);
  return bytes(header, payload);
}

export function tcp(addresses: { source: string; destination: string }, fields: TcpFields, payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const options = bytes(
    fields.maxSegment === undefined ? [] : [2, 4, ...be16(fields.maxSegment)],
    fields.windowScale === undefined ? [] : [1, 3, 3, fields.windowScale],
  );
  const segment = bytes(
    be16(fields.sourcePort),
    be16(fields.destinationPort),
    be32(fields.sequence),
    be32(fields.acknowledgment ?? 0),
    [((20 + options.length) / 4) << 4, fields.flags],
    be16(fields.window ?? 8192),
    [0, 0, 0, 0],
    options,
    payload,
  );
  segment.set(be16(checksum(pseudo(addresses, 6, segment))), 16);
  return segment;
}

export function udp(
  addresses: { source: string; destination: string },
  sourcePort: number,
  destinationPort: number,
  payload: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const datagram = bytes(be16(sourcePort), be16(destinationPort), be16(8 + payload.length), [0, 0], payload);
  datagram.set(be16(checksum(pseudo(addresses, 17, datagram)) || 0xffff), 6);
  return datagram;
}

/** An error of ICMP or ICMPv6 that quotes a packet. */
export function icmpError(
  addresses: { source: string; destination: string },
  type: number,
  code: number,
  quoted: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const message = bytes([type, code, 0, 0, 0, 0, 0, 0], quoted);
  const six = addresses.source.includes(":");
  message.set(be16(checksum(six ? pseudo(addresses, 58, message) : message)), 2);
  return message;
}

/** The ones' complement sum of RFC 1071. */
export function checksum(octets: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < octets.length; i += 2) sum += (octets[i]! << 8) | (octets[i + 1] ?? 0);
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16);
  return ~sum & 0xffff;
}

export interface BuiltFrame {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Microseconds since 1970. */
  readonly time: number;
  /** Octets on the wire, where fewer were captured. */
  readonly original?: number;
}

/** A capture that grows packet by packet; every packet is a tenth of a millisecond after the one before, and `wait` makes it later. */
export class Capture {
  readonly link: number;
  readonly frames: BuiltFrame[] = [];
  /** Microseconds since 1970. */
  time = Date.UTC(2024, 0, 2, 3, 4, 5) * 1000;

  constructor(link: number = LINK.ethernet) {
    this.link = link;
  }

  wait(milliseconds: number): void {
    this.time += milliseconds * 1000;
  }

  /** A frame as it is, of the capture's link type. @returns its number */
  frame(octets: Uint8Array, original?: number): number {
    this.time += 100;
    const frame = { bytes: Uint8Array.from(octets), time: this.time };
    this.frames.push(original === undefined ? frame : { ...frame, original });
    return this.frames.length;
  }

  /** An IP packet, in Ethernet where that is the link type. @returns the number of its frame */
  packet(fields: IpFields, payload: Uint8Array): number {
    const packet = ip(fields, payload);
    return this.frame(this.link === LINK.ethernet ? ethernet(fields.source.includes(":") ? 0x86dd : 0x0800, packet) : packet);
  }

  /** `address:port` or `[address]:port` of both sides. */
  tcp(client: string, server: string, options: TcpOptions = {}): TcpDialogue {
    return new TcpDialogue(this, socket(client), socket(server), options);
  }

  udp(from: string, to: string, payload: Uint8Array): number {
    const a = socket(from);
    const b = socket(to);
    const addresses = { source: a.address, destination: b.address };
    return this.packet({ ...addresses, protocol: 17 }, udp(addresses, a.port, b.port, payload));
  }

  /** An error about the packet of a frame of this capture, to its sender. */
  icmp(from: string, type: number, code: number, about: number): number {
    const { bytes: quotedFrame } = this.frames[about - 1]!;
    const quoted = this.link === LINK.ethernet ? quotedFrame.subarray(14) : quotedFrame;
    const six = quoted[0]! >> 4 === 6;
    const to = six ? text6(quoted.subarray(8, 24)) : quoted.subarray(12, 16).join(".");
    const addresses = { source: from, destination: to };
    const message = icmpError(addresses, type, code, quoted.subarray(0, (six ? 40 : 20) + 8));
    return this.packet({ ...addresses, protocol: six ? 58 : 1 }, message);
  }

  /** As a pcap file, little-endian, microseconds. */
  pcap(snapLength = 262_144): Uint8Array<ArrayBuffer> {
    const parts: Uint8Array[] = [];
    const header = new DataView(new ArrayBuffer(24));
    header.setUint32(0, 0xa1b2c3d4, true);
    header.setUint16(4, 2, true);
    header.setUint16(6, 4, true);
    header.setUint32(16, snapLength, true);
    header.setUint32(20, this.link, true);
    parts.push(new Uint8Array(header.buffer));
    for (const { bytes: octets, time, original } of this.frames) {
      const captured = Math.min(octets.length, snapLength);
      const record = new DataView(new ArrayBuffer(16));
      record.setUint32(0, Math.floor(time / 1e6), true);
      record.setUint32(4, time % 1e6, true);
      record.setUint32(8, captured, true);
      record.setUint32(12, original ?? octets.length, true);
      parts.push(new Uint8Array(record.buffer), octets.subarray(0, captured));
    }
    return bytes(...parts);
  }

  /** Its frames, as a reader gives them. */
  *read(): Generator<Frame> {
    let number = 0;
    for (const { bytes: octets, time, original } of this.frames) {
      number++;
      yield {
        bytes: octets,
        offset: 0,
        captured: octets.length,
        original: original ?? octets.length,
        time,
        link: this.link,
        number,
        interface: 0,
        process: undefined,
        comment: undefined,
      };
    }
  }
}

export interface TcpOptions {
  readonly clientInitial?: number;
  readonly serverInitial?: number;
  readonly clientTtl?: number;
  readonly serverTtl?: number;
  readonly windowScale?: number;
  readonly maxSegment?: number;
  /** Payload that one segment takes; longer ones are cut. */
  readonly segment?: number;
}

interface Socket {
  readonly address: string;
  readonly port: number;
}

interface End extends Socket {
  /** Sequence number of the next octet. */
  next: number;
  readonly ttl: number;
}

/** Both sides of one connection. Every method adds frames and gives the number of the last. */
export class TcpDialogue {
  readonly clientEnd: End;
  readonly serverEnd: End;
  readonly #capture: Capture;
  readonly #options: TcpOptions;

  constructor(capture: Capture, client: Socket, server: Socket, options: TcpOptions) {
    this.#capture = capture;
    this.#options = options;
    this.clientEnd = { ...client, next: options.clientInitial ?? 1000, ttl: options.clientTtl ?? 128 };
    this.serverEnd = { ...server, next: options.serverInitial ?? 500_000, ttl: options.serverTtl ?? 64 };
  }

  /** SYN, SYN-ACK, ACK. */
  handshake(): number {
    this.syn();
    this.synAck();
    return this.ack();
  }

  /** The client's SYN; again, it is the same. */
  syn(): number {
    const { clientEnd } = this;
    const initial = this.#options.clientInitial ?? 1000;
    clientEnd.next = initial + 1;
    return this.segment("client", { flags: FLAG.syn, sequence: initial, acknowledgment: 0, ...this.#synOptions() });
  }

  synAck(): number {
    const { serverEnd } = this;
    const initial = this.#options.serverInitial ?? 500_000;
    serverEnd.next = initial + 1;
    return this.segment("server", { flags: FLAG.syn | FLAG.ack, sequence: initial, ...this.#synOptions() });
  }

  ack(side: "client" | "server" = "client"): number {
    return this.segment(side, { flags: FLAG.ack });
  }

  /** Data of the client. */
  client(payload: Uint8Array): number {
    return this.#data("client", payload);
  }

  server(payload: Uint8Array): number {
    return this.#data("server", payload);
  }

  fin(side: "client" | "server"): number {
    const frame = this.segment(side, { flags: FLAG.fin | FLAG.ack });
    (side === "client" ? this.clientEnd : this.serverEnd).next++;
    return frame;
  }

  /** FIN, FIN, ACK. */
  close(): number {
    this.fin("client");
    this.fin("server");
    return this.ack();
  }

  rst(side: "client" | "server", ttl?: number): number {
    return this.segment(side, { flags: FLAG.rst | FLAG.ack, window: 0 }, new Uint8Array(0), ttl);
  }

  /** Any segment; what is not said is as it stands now. Moves no sequence number. */
  segment(side: "client" | "server", fields: Partial<TcpFields>, payload: Uint8Array = new Uint8Array(0), ttl?: number): number {
    const [from, to] = side === "client" ? [this.clientEnd, this.serverEnd] : [this.serverEnd, this.clientEnd];
    const addresses = { source: from.address, destination: to.address };
    const segment = tcp(
      addresses,
      { flags: FLAG.ack, sequence: from.next, acknowledgment: to.next, ...fields, sourcePort: from.port, destinationPort: to.port },
      payload,
    );
    return this.#capture.packet({ ...addresses, protocol: 6, ttl: ttl ?? from.ttl }, segment);
  }

  #data(side: "client" | "server", payload: Uint8Array): number {
    const end = side === "client" ? this.clientEnd : this.serverEnd;
    const most = this.#options.segment ?? 1460;
    let frame = 0;
    for (let at = 0; at < payload.length; at += most) {
      const part = payload.subarray(at, at + most);
      frame = this.segment(side, { flags: FLAG.ack | (at + most >= payload.length ? FLAG.psh : 0) }, part);
      end.next += part.length;
    }
    return frame;
  }

  #synOptions(): Partial<TcpFields> {
    return { maxSegment: this.#options.maxSegment ?? 1460, windowScale: this.#options.windowScale ?? 8 };
  }
}

function socket(text: string): Socket {
  const colon = text.lastIndexOf(":");
  return { address: text.slice(0, colon).replace(/^\[|\]$/g, ""), port: Number(text.slice(colon + 1)) };
}

function text6(octets: Uint8Array): string {
  const groups: string[] = [];
  for (let i = 0; i < 16; i += 2) groups.push(((octets[i]! << 8) | octets[i + 1]!).toString(16));
  return groups.join(":");
}

function pseudo(addresses: { source: string; destination: string }, protocol: number, segment: Uint8Array): Uint8Array {
  const source = address(addresses.source);
  const destination = address(addresses.destination);
  return source.length === 4
    ? bytes(source, destination, [0, protocol], be16(segment.length), segment)
    : bytes(source, destination, be32(segment.length), [0, 0, 0, protocol], segment);
}

export function be16(value: number): [number, number] {
  return [(value >> 8) & 255, value & 255];
}

export function be32(value: number): [number, number, number, number] {
  return [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}
