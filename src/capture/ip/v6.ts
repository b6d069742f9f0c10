/** IPv6 and its extension headers: RFC 8200, RFC 4302. */
import { be16, type Cursor, NEXT } from "../link/cursor.ts";
import type { Packet } from "../packet.ts";
import type { Fragments } from "./fragments.ts";

export const AUTHENTICATION_HEADER = 51;

const HOP_BY_HOP = 0;
const ROUTING = 43;
const FRAGMENT = 44;
const DESTINATION_OPTIONS = 60;
const MOBILITY = 135;
const HOST_IDENTITY = 139;
const SHIM6 = 140;

/** More than that follow each other in no packet that a host would take. */
const MAX_EXTENSIONS = 16;

/** Nothing that has a number: what follows cannot be told. */
const UNKNOWN = 59;

/** version, class, flow(4) payload length(2) next header(1) hop limit(1) source(16) destination(16) */
export function ipv6(cursor: Cursor, packet: Packet, fragments: Fragments): number {
  const { bytes, at } = cursor;
  if (at + 40 > cursor.end || bytes[at]! >> 4 !== 6) return NEXT.none;
  const length = be16(bytes, at + 4);
  // Zero: a jumbogram, or a card with segmentation offload.
  if (length !== 0 && at + 40 + length < cursor.wireEnd) {
    cursor.wireEnd = at + 40 + length;
    if (cursor.wireEnd < cursor.end) cursor.end = cursor.wireEnd;
  }
  packet.ipVersion = 6;
  packet.bytes = bytes;
  packet.source = at + 8;
  packet.destination = at + 24;
  packet.ttl = bytes[at + 7]!;
  cursor.at = at + 40;
  return extensions(cursor, packet, fragments, at, bytes[at + 6]!);
}

function extensions(cursor: Cursor, packet: Packet, fragments: Fragments, header: number, first: number): number {
  let protocol = first;
  for (let count = 0; count < MAX_EXTENSIONS; count++) {
    packet.protocol = protocol;
    const { bytes, at, end } = cursor;
    switch (protocol) {
      case HOP_BY_HOP:
      case ROUTING:
      case DESTINATION_OPTIONS:
      case MOBILITY:
      case HOST_IDENTITY:
      case SHIM6: {
        if (at + 8 > end) return NEXT.none;
        cursor.at = at + 8 + bytes[at + 1]! * 8;
        if (cursor.at > end) return NEXT.none;
        protocol = bytes[at]!;
        break;
      }
      case AUTHENTICATION_HEADER: {
        protocol = authenticationHeader(cursor);
        if (protocol === UNKNOWN) return NEXT.none;
        break;
      }
      case FRAGMENT: {
        if (at + 8 > end) return NEXT.none;
        protocol = bytes[at]!;
        const fragment = be16(bytes, at + 2);
        const id = (be16(bytes, at + 4) << 16) | be16(bytes, at + 6);
        cursor.at = at + 8;
        // Alone, an "atomic" fragment (RFC 6946): the header says nothing.
        if ((fragment & 0xfff9) === 0) break;
        packet.protocol = protocol;
        // What stands before the fragment header is not fragmented; the packet is put together behind its first 40 octets.
        if (!fragments.add(cursor, packet, header, header + 40, id, fragment & 0xfff8, (fragment & 1) !== 0)) return NEXT.none;
        packet.bytes = cursor.bytes;
        packet.source = 8;
        packet.destination = 24;
        protocol = packet.protocol;
        break;
      }
      default:
        return NEXT.transport;
    }
  }
  return NEXT.none;
}

/** next header(1) length(1, in four octets, less two) reserved(2) SPI(4) sequence(4) check value. @returns the next header */
export function authenticationHeader(cursor: Cursor): number {
  const { bytes, at } = cursor;
  if (at + 12 > cursor.end) return UNKNOWN;
  cursor.at = at + (bytes[at + 1]! + 2) * 4;
  if (cursor.at > cursor.end) return UNKNOWN;
  return bytes[at]!;
}
