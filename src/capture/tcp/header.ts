/** TCP's header and those options that tell of the connection: RFC 9293, RFC 7323. */
import { be16 } from "../link/cursor.ts";
import type { Packet } from "../packet.ts";

export const FIN = 1;
export const SYN = 2;
export const RST = 4;
export const PSH = 8;
export const ACK = 16;

const MAX_SEGMENT_SIZE = 2;
const WINDOW_SCALE = 3;

/**
 * source port(2) destination port(2) sequence(4) acknowledgment(4) offset(4 bits) flags(12 bits) window(2) checksum(2) urgent(2) options
 * @returns false where it cannot be read
 */
export function readTcp(packet: Packet): boolean {
  const { bytes, transport } = packet;
  if (transport + 20 > packet.end) return false;
  const header = (bytes[transport + 12]! >> 4) << 2;
  if (header < 20 || header > packet.wireLength) return false;
  packet.sourcePort = be16(bytes, transport);
  packet.destinationPort = be16(bytes, transport + 2);
  packet.sequence = be32(bytes, transport + 4);
  packet.acknowledgment = be32(bytes, transport + 8);
  packet.tcpFlags = bytes[transport + 13]!;
  packet.window = be16(bytes, transport + 14);
  packet.payload = transport + header;
  packet.payloadLength = packet.wireLength - header;
  packet.windowScale = -1;
  packet.maxSegment = -1;
  if ((packet.tcpFlags & SYN) !== 0 && header > 20) readOptions(packet, transport + 20, Math.min(transport + header, packet.end));
  return true;
}

/** kind(1) length(1, of all) value; kinds 0 (the end) and 1 (padding) are single octets. */
function readOptions(packet: Packet, start: number, end: number): void {
  const { bytes } = packet;
  let at = start;
  while (at < end) {
    const kind = bytes[at]!;
    if (kind === 0) return;
    if (kind === 1) {
      at++;
      continue;
    }
    if (at + 2 > end) return;
    const length = bytes[at + 1]!;
    if (length < 2 || at + length > end) return;
    if (kind === MAX_SEGMENT_SIZE && length === 4) packet.maxSegment = be16(bytes, at + 2);
    // More than 14 counts as 14: RFC 7323 2.3. What was sent is kept.
    else if (kind === WINDOW_SCALE && length === 3) packet.windowScale = bytes[at + 2]!;
    at += length;
  }
}

function be32(bytes: Uint8Array, at: number): number {
  return bytes[at]! * 0x100_0000 + ((bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!);
}
