/** Networks in UDP: VXLAN (RFC 7348, and its extension for other protocols) and Geneve (RFC 8926). */
import { be16, type Cursor, NEXT } from "./cursor.ts";

/** IANA's port of VXLAN, and the one that Linux had before. */
export const VXLAN_PORTS = [4789, 8472] as const;
export const GENEVE_PORT = 6081;

/**
 * flags(1) reserved(3) network(3) reserved(1), then Ethernet. Any datagram may go to that port: all that must be zero is looked at, and the
 * frame within must say that it carries something that is read here, or ARP.
 * @param cursor at the payload of a datagram; moved only where this is a tunnel
 */
export function vxlan(cursor: Cursor): number {
  const { bytes, at } = cursor;
  if (at + 8 + 14 > cursor.end) return NEXT.none;
  if (bytes[at] !== 0x08 || bytes[at + 1] !== 0 || bytes[at + 2] !== 0 || bytes[at + 3] !== 0 || bytes[at + 7] !== 0) return NEXT.none;
  if (!plausible(be16(bytes, at + 20))) return NEXT.none;
  cursor.at = at + 8;
  return NEXT.ethernet;
}

/** version(2 bits) length of options(6 bits, in four octets) flags(1) protocol(2) network(3) reserved(1) options */
export function geneve(cursor: Cursor): number {
  const { bytes, at } = cursor;
  if (at + 8 > cursor.end) return NEXT.none;
  if (bytes[at]! >> 6 !== 0 || (bytes[at + 1]! & 0x3f) !== 0 || bytes[at + 7] !== 0) return NEXT.none;
  const inner = at + 8 + (bytes[at]! & 0x3f) * 4;
  const protocol = be16(bytes, at + 2);
  if (protocol === 0x6558) {
    if (inner + 14 > cursor.end || !plausible(be16(bytes, inner + 12))) return NEXT.none;
    cursor.at = inner;
    return NEXT.ethernet;
  }
  if ((protocol !== NEXT.ipv4 && protocol !== NEXT.ipv6) || inner >= cursor.end) return NEXT.none;
  cursor.at = inner;
  return protocol;
}

function plausible(type: number): boolean {
  return type === NEXT.ipv4 || type === NEXT.ipv6 || type === 0x0806 || type === 0x8100 || type === 0x88a8;
}
