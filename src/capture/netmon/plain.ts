/**
 * Frames that show no message, other than TCP's, in Network Monitor's words. Attested: `UDP:SrcPort=..., DstPort=...` and its Length, `ARP:Request, 10.0.0.1 asks for
 * 10.0.0.2`, `ARP:Response, 10.0.0.2 at 00-13-72-28-C8-5E`, `ICMP:Destination Unreachable Message, Port Unreachable,10.0.0.2:3343`, and of IP and the frame the
 * lines of the details (`Ipv4: Src = ..., Dest = ..., Next Protocol = UDP, Packet ID = 16114, Total IP Length = 91`). The rest is in its manner.
 */
import { u16 } from "../../bytes/integers.ts";
import { portInTrace } from "../../knowledge/ports.ts";
import { LINK } from "../frame.ts";
import { addressText } from "../ip/address.ts";
import { PROTOCOL } from "../layers.ts";
import type { Packet } from "../packet.ts";

export function plainText(packet: Packet): string {
  if (packet.ipVersion === 0) return arpText(packet) ?? frameText(packet);
  if (packet.protocol === PROTOCOL.udp && packet.conversation !== undefined) return udpText(packet);
  if (packet.protocol === PROTOCOL.icmp) return icmpText(packet) ?? ipText(packet);
  return ipText(packet);
}

function udpText(packet: Packet): string {
  const { sourcePort, destinationPort, payloadLength } = packet;
  return `UDP:SrcPort = ${portInTrace(sourcePort)}, DstPort = ${portInTrace(destinationPort)}, Length = ${payloadLength + 8}`;
}

const ARP = 0x0806;
const VLAN: ReadonlySet<number> = new Set([0x8100, 0x88a8, 0x9100]);

/** RFC 826, of Ethernet and IPv4. */
function arpText(packet: Packet): string | undefined {
  const { frame } = packet;
  const { bytes, offset } = frame;
  const end = offset + frame.captured;
  if (frame.link !== LINK.ethernet) return undefined;
  const word = (at: number) => (at + 2 <= end ? u16(bytes, at, false) : -1);
  let at = offset + 12;
  while (VLAN.has(word(at))) at += 4;
  if (word(at) !== ARP || at + 2 + 28 > end) return undefined;
  at += 2;
  if (word(at + 2) !== 0x0800 || bytes[at + 4] !== 6 || bytes[at + 5] !== 4) return undefined;
  const sender = addressText(bytes, 4, at + 14);
  const target = addressText(bytes, 4, at + 24);
  const operation = word(at + 6);
  if (operation === 1) return `ARP:Request, ${sender} asks for ${target}`;
  if (operation !== 2) return undefined;
  const hardware = Array.from({ length: 6 }, (_, i) => bytes[at + 8 + i]!.toString(16).toUpperCase().padStart(2, "0")).join("-");
  return `ARP:Response, ${sender} at ${hardware}`;
}

function frameText({ frame }: Packet): string {
  const media = frame.link === LINK.ethernet ? "ETHERNET" : frame.link === LINK.none ? "NetEvent" : `LINKTYPE ${frame.link}`;
  return `Frame:Number = ${frame.number}, Captured Frame Length = ${frame.captured}, MediaType = ${media}`;
}

const NEXT_PROTOCOL: Readonly<Record<number, string>> = {
  1: "ICMP",
  2: "IGMP",
  6: "TCP",
  17: "UDP",
  47: "GRE",
  50: "ESP",
  51: "AH",
  58: "ICMPv6",
};

function ipText(packet: Packet): string {
  const { bytes, source, ipVersion, protocol } = packet;
  const next = NEXT_PROTOCOL[protocol] ?? String(protocol);
  if (ipVersion === 6) return `IPv6:Next Protocol = ${next}, Payload Length = ${packet.wireLength}`;
  // The header's fields stand before its addresses.
  const header = source - 12;
  return `IPv4:Src = ${addressText(bytes, 4, source)}, Dest = ${addressText(bytes, 4, packet.destination)}, Next Protocol = ${next}, Packet ID = ${u16(bytes, header + 4, false)}, Total IP Length = ${u16(bytes, header + 2, false)}`;
}

const UNREACHABLE: Readonly<Record<number, string>> = {
  0: "Network Unreachable",
  1: "Host Unreachable",
  2: "Protocol Unreachable",
  3: "Port Unreachable",
  4: "Fragmentation Needed",
  9: "Network Administratively Prohibited",
  10: "Host Administratively Prohibited",
  13: "Communication Administratively Prohibited",
};

/** RFC 792. */
function icmpText(packet: Packet): string | undefined {
  const { bytes, transport, end } = packet;
  if (end - transport < 8) return undefined;
  const type = bytes[transport]!;
  const code = bytes[transport + 1]!;
  const source = addressText(bytes, 4, packet.source);
  const destination = addressText(bytes, 4, packet.destination);
  switch (type) {
    case 0:
      return `ICMP:Echo Reply Message, From ${source} To ${destination}`;
    case 8:
      return `ICMP:Echo Request Message, From ${source} To ${destination}`;
    case 3: {
      const words = UNREACHABLE[code] ?? `Code ${code}`;
      const quoted = transport + 8;
      const header = quoted < end ? (bytes[quoted]! & 0xf) * 4 : 0;
      if (quoted + header + 4 > end || header < 20) return `ICMP:Destination Unreachable Message, ${words}`;
      const port = u16(bytes, quoted + header + 2, false);
      return `ICMP:Destination Unreachable Message, ${words},${addressText(bytes, 4, quoted + 16)}:${port}`;
    }
    case 5:
      return "ICMP:Redirect Message";
    case 11:
      return "ICMP:Time Exceeded Message";
    default:
      return `ICMP:Type ${type}, Code ${code}`;
  }
}
