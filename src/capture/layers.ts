/** From a frame to its transport, through whatever it is wrapped in. */
import type { Frame } from "./frame.ts";
import type { Fragments } from "./ip/fragments.ts";
import { ipv4 } from "./ip/v4.ts";
import { ipv6 } from "./ip/v6.ts";
import { type Cursor, NEXT } from "./link/cursor.ts";
import { firstLayer, nextLayer } from "./link/index.ts";
import { GENEVE_PORT, geneve, VXLAN_PORTS, vxlan } from "./link/vxlan.ts";
import type { Packet } from "./packet.ts";
import { readUdp } from "./udp/header.ts";

export const PROTOCOL = { icmp: 1, tcp: 6, udp: 17, icmp6: 58 } as const;

const IP_IN_IP = 4;
const IPV6_IN_IP = 41;
const GRE = 47;
const ETHERNET_IN_IP = 97;
const MPLS_IN_IP = 137;
const ETHERNET_NEXT_HEADER = 143;

/** Headers in one frame; more are a loop that somebody built. */
const MAX_LAYERS = 32;

export class Layers {
  readonly #fragments: Fragments;
  readonly #cursor: Cursor = { bytes: new Uint8Array(0), at: 0, end: 0, wireEnd: 0 };
  readonly #tunnel: (packet: Packet) => void;
  readonly #unread: (why: "links" | "layers") => void;

  /**
   * @param tunnel told of a UDP packet that carries frames, before these are read into the same packet
   * @param unread told of a frame whose link type is not read here, or that has too many layers
   */
  constructor(fragments: Fragments, tunnel: (packet: Packet) => void, unread: (why: "links" | "layers") => void) {
    this.#fragments = fragments;
    this.#tunnel = tunnel;
    this.#unread = unread;
  }

  /**
   * Fills the packet's fields down to where its transport starts; of UDP, those of its header, too.
   * @returns false where it has no transport that is read here
   */
  read(frame: Frame, packet: Packet): boolean {
    const cursor = this.#cursor;
    const { offset } = frame;
    cursor.bytes = frame.bytes;
    cursor.at = offset;
    cursor.end = offset + frame.captured;
    cursor.wireEnd = offset + Math.max(frame.original, frame.captured);
    packet.frame = frame;
    packet.ipVersion = 0;
    packet.protocol = 0;
    packet.conversation = undefined;
    packet.synRetransmitOf = 0;
    packet.retransmission = false;
    let next = firstLayer(cursor, frame.link);
    if (next === NEXT.unknown) {
      this.#unread("links");
      return false;
    }
    for (let layer = 0; layer < MAX_LAYERS; layer++) {
      if (next === NEXT.ipv4) next = ipv4(cursor, packet, this.#fragments);
      else if (next === NEXT.ipv6) next = ipv6(cursor, packet, this.#fragments);
      else if (next === NEXT.transport) {
        const { protocol } = packet;
        if (protocol === PROTOCOL.tcp) {
          place(packet, cursor);
          return true;
        }
        next = this.#transport(cursor, packet, protocol);
        if (next === NEXT.transport) return true;
      } else if (next === NEXT.none) return false;
      else next = nextLayer(cursor, next);
    }
    this.#unread("layers");
    return false;
  }

  /** @returns NEXT.transport where the packet is at its end, or what it carries */
  #transport(cursor: Cursor, packet: Packet, protocol: number): number {
    switch (protocol) {
      case PROTOCOL.udp: {
        place(packet, cursor);
        if (!readUdp(packet)) return NEXT.none;
        const port = packet.destinationPort;
        if (port !== VXLAN_PORTS[0] && port !== VXLAN_PORTS[1] && port !== GENEVE_PORT) return NEXT.transport;
        cursor.at = packet.payload;
        cursor.end = packet.end;
        cursor.wireEnd = packet.payload + packet.payloadLength;
        const inner = port === GENEVE_PORT ? geneve(cursor) : vxlan(cursor);
        if (inner === NEXT.none) return NEXT.transport;
        this.#tunnel(packet);
        return inner;
      }
      case PROTOCOL.icmp:
      case PROTOCOL.icmp6:
        place(packet, cursor);
        return NEXT.transport;
      case IP_IN_IP:
        return NEXT.ipv4;
      case IPV6_IN_IP:
        return NEXT.ipv6;
      case GRE:
        return NEXT.gre;
      case MPLS_IN_IP:
        return 0x8847;
      case ETHERNET_IN_IP:
        // EtherIP, RFC 3378: version 3 and twelve zero bits.
        if (cursor.at + 2 > cursor.end || cursor.bytes[cursor.at] !== 0x30) return NEXT.none;
        cursor.at += 2;
        return NEXT.ethernet;
      case ETHERNET_NEXT_HEADER:
        return NEXT.ethernet;
      default:
        place(packet, cursor);
        return NEXT.none;
    }
  }
}

function place(packet: Packet, cursor: Cursor): void {
  packet.transport = cursor.at;
  packet.end = cursor.end;
  packet.wireLength = cursor.wireEnd - cursor.at;
}
