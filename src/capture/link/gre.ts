/** GRE and what travels in it: RFC 2784, RFC 2890, RFC 2637 (PPTP), ERSPAN. */
import { be16, type Cursor, NEXT } from "./cursor.ts";

const CHECKSUM = 0x8000;
const ROUTING = 0x4000;
const KEY = 0x2000;
const SEQUENCE = 0x1000;
/** Of version 1: an acknowledgment number follows. */
const ACKNOWLEDGMENT = 0x0080;

const TRANSPARENT_ETHERNET = 0x6558;
const ERSPAN_1_AND_2 = 0x88be;
const ERSPAN_3 = 0x22eb;
const PPP = 0x880b;
/** Web caches (WCCP), which get whatever a router redirects. */
const WCCP = 0x883e;

/** flags and version(2) protocol(2) [checksum(2) offset(2)] [key(4)] [sequence(4)] [acknowledgment(4)] */
export function gre(cursor: Cursor): number {
  const { bytes, end } = cursor;
  let { at } = cursor;
  if (at + 4 > end) return NEXT.none;
  const flags = be16(bytes, at);
  const protocol = be16(bytes, at + 2);
  // Source routes (RFC 1701) are not read: nobody sends them.
  if ((flags & 7) > 1 || (flags & ROUTING) !== 0) return NEXT.none;
  at += 4;
  if ((flags & CHECKSUM) !== 0) at += 4;
  if ((flags & KEY) !== 0) at += 4;
  if ((flags & SEQUENCE) !== 0) at += 4;
  if ((flags & 7) === 1 && (flags & ACKNOWLEDGMENT) !== 0) at += 4;
  if (at >= end) return NEXT.none;
  cursor.at = at;
  switch (protocol) {
    case TRANSPARENT_ETHERNET:
      return NEXT.ethernet;
    case ERSPAN_1_AND_2:
      // Type I has no header of its own; it is told by the missing sequence number.
      return (flags & SEQUENCE) === 0 ? NEXT.ethernet : erspan2(cursor);
    case ERSPAN_3:
      return erspan3(cursor);
    case PPP:
      return NEXT.ppp;
    case WCCP:
      // Version 2 has four octets before the packet, whose first is no version of IP.
      if (bytes[at]! >> 4 !== 4 && at + 4 < end) cursor.at = at + 4;
      return NEXT.ip;
    default:
      return protocol;
  }
}

/** version(4 bits: 1) VLAN(12) class, truncated, session(16) reserved and index(32) */
function erspan2(cursor: Cursor): number {
  if (cursor.at + 8 > cursor.end || cursor.bytes[cursor.at]! >> 4 !== 1) return NEXT.none;
  cursor.at += 8;
  return NEXT.ethernet;
}

/** As type II, with version 2 and without its last 32 bits, then time stamp(4) group(2) frame type and flags(2) [platform(8), by the last bit] */
function erspan3(cursor: Cursor): number {
  const { bytes, at } = cursor;
  if (at + 12 > cursor.end || bytes[at]! >> 4 !== 2) return NEXT.none;
  const flags = be16(bytes, at + 10);
  cursor.at = at + 12 + ((flags & 1) !== 0 ? 8 : 0);
  // Five bits: 0 an Ethernet frame, 2 an IP packet.
  const type = (flags >> 10) & 0x1f;
  if (cursor.at >= cursor.end) return NEXT.none;
  return type === 0 ? NEXT.ethernet : type === 2 ? NEXT.ip : NEXT.none;
}
