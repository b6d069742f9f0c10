/** One frame, taken apart down to its transport. There is one of these for an analysis, filled anew for each frame: copy what is to last. */
import type { Conversation, Side } from "./conversation.ts";
import type { Frame } from "./frame.ts";

export interface Packet {
  frame: Frame;
  /** 4, 6, or 0 where it is no IP packet (or one that could not be read). */
  ipVersion: 4 | 6 | 0;
  /** Addresses as they stand in `bytes`: their octet's place; 4 or 16 octets by `ipVersion`. */
  bytes: Uint8Array;
  source: number;
  destination: number;
  /** Time to live, or hop limit. */
  ttl: number;
  /** IANA's protocol number of the transport: 6 TCP, 17 UDP, 1 ICMP, 58 ICMPv6; others are not taken apart. */
  protocol: number;
  /** Where the transport's header starts, and where what was captured of the packet ends. */
  transport: number;
  end: number;
  /** Octets of transport header and payload on the wire; more than `end - transport` where the frame was cut. */
  wireLength: number;
  sourcePort: number;
  destinationPort: number;
  /** TCP and UDP: where the payload starts, and its length on the wire. */
  payload: number;
  payloadLength: number;
  /** TCP only, as all up to `retransmission`: the header's fields, numbers without sign. */
  sequence: number;
  acknowledgment: number;
  /** FIN 1, SYN 2, RST 4, PSH 8, ACK 16, URG 32, ECE 64, CWR 128. */
  tcpFlags: number;
  /** As in the header, without scale. */
  window: number;
  /** Of a SYN: log2 of the window's unit; -1 where the option is absent. */
  windowScale: number;
  /** Of a SYN; -1 where the option is absent. */
  maxSegment: number;
  /** The scale in force for `window` of this packet, as both SYNs agreed; -1 where it is not known, 0 for SYNs. */
  scale: number;
  /** Filled by the flow table for TCP and UDP. */
  conversation: Conversation | undefined;
  side: Side;
  /** A SYN that repeats one: the frame of the first. 0 otherwise. */
  synRetransmitOf: number;
  /** A segment with octets that came before. */
  retransmission: boolean;
}

export function emptyPacket(frame: Frame): Packet {
  return {
    frame,
    ipVersion: 0,
    bytes: frame.bytes,
    source: 0,
    destination: 0,
    ttl: 0,
    protocol: 0,
    transport: 0,
    end: 0,
    wireLength: 0,
    sourcePort: 0,
    destinationPort: 0,
    payload: 0,
    payloadLength: 0,
    sequence: 0,
    acknowledgment: 0,
    tcpFlags: 0,
    window: 0,
    windowScale: -1,
    maxSegment: -1,
    scale: -1,
    conversation: undefined,
    side: 0,
    synRetransmitOf: 0,
    retransmission: false,
  };
}
