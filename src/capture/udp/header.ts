/** UDP: RFC 768. */
import { be16 } from "../link/cursor.ts";
import type { Packet } from "../packet.ts";

/** source port(2) destination port(2) length(2) checksum(2). @returns false where it cannot be read */
export function readUdp(packet: Packet): boolean {
  const { bytes, transport } = packet;
  if (transport + 8 > packet.end) return false;
  packet.sourcePort = be16(bytes, transport);
  packet.destinationPort = be16(bytes, transport + 2);
  const length = be16(bytes, transport + 4);
  packet.payload = transport + 8;
  packet.payloadLength = packet.wireLength - 8;
  // Zero stands for more than the field can hold; more than there is, for a packet that is damaged.
  if (length >= 8 && length < packet.wireLength) {
    packet.payloadLength = length - 8;
    packet.wireLength = length;
    if (transport + length < packet.end) packet.end = transport + length;
  }
  return true;
}
