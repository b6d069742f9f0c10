/** IPv4: RFC 791. */
import { be16, type Cursor, NEXT } from "../link/cursor.ts";
import type { Packet } from "../packet.ts";
import type { Fragments } from "./fragments.ts";
import { AUTHENTICATION_HEADER, authenticationHeader } from "./v6.ts";

/**
 * version and length(1) service(1) total length(2) identification(2) flags and offset(2) TTL(1) protocol(1) checksum(2) source(4)
 * destination(4) options. Checksums are not looked at: senders leave them to their network card.
 */
export function ipv4(cursor: Cursor, packet: Packet, fragments: Fragments): number {
  const { bytes, at } = cursor;
  if (at + 20 > cursor.end) return NEXT.none;
  const first = bytes[at]!;
  const header = (first & 0x0f) << 2;
  if (first >> 4 !== 4 || header < 20 || at + header > cursor.end) return NEXT.none;
  const total = be16(bytes, at + 2);
  // Zero is what a card with segmentation offload shows to the capture: the frame's own length holds.
  if (total !== 0) {
    if (total < header) return NEXT.none;
    // What is behind is Ethernet's padding.
    if (at + total < cursor.wireEnd) {
      cursor.wireEnd = at + total;
      if (cursor.wireEnd < cursor.end) cursor.end = cursor.wireEnd;
    }
  }
  packet.ipVersion = 4;
  packet.bytes = bytes;
  packet.source = at + 12;
  packet.destination = at + 16;
  packet.ttl = bytes[at + 8]!;
  packet.protocol = bytes[at + 9]!;
  cursor.at = at + header;
  const fragment = be16(bytes, at + 6);
  if ((fragment & 0x3fff) !== 0) {
    const offset = (fragment & 0x1fff) << 3;
    if (!fragments.add(cursor, packet, at, at + header, be16(bytes, at + 4), offset, (fragment & 0x2000) !== 0)) return NEXT.none;
    packet.bytes = cursor.bytes;
    packet.source = 12;
    packet.destination = 16;
  }
  if (packet.protocol === AUTHENTICATION_HEADER) packet.protocol = authenticationHeader(cursor);
  return NEXT.transport;
}
