/** PPP, alone and over Ethernet: RFC 1661, RFC 1662, RFC 2516. */
import { be16, type Cursor, NEXT } from "./cursor.ts";

/** [address and control: FF 03] protocol(2, or 1 where its first bit is 1) */
export function ppp(cursor: Cursor): number {
  const { bytes, end } = cursor;
  let { at } = cursor;
  if (at + 2 <= end && bytes[at] === 0xff && bytes[at + 1] === 0x03) at += 2;
  if (at + 2 > end) return NEXT.none;
  let protocol = bytes[at]!;
  at++;
  if ((protocol & 1) === 0) {
    protocol = (protocol << 8) | bytes[at]!;
    at++;
  }
  cursor.at = at;
  if (protocol === 0x21) return NEXT.ipv4;
  if (protocol === 0x57) return NEXT.ipv6;
  if (protocol === 0x0281) return 0x8847;
  return NEXT.none;
}

/** version and type(1) code(1) session(2) length(2), then PPP; only sessions (code 0) carry packets. */
export function pppoe(cursor: Cursor): number {
  const { bytes, at } = cursor;
  if (at + 8 > cursor.end || bytes[at] !== 0x11 || bytes[at + 1] !== 0) return NEXT.none;
  const end = at + 6 + be16(bytes, at + 4);
  if (end < cursor.wireEnd) {
    cursor.wireEnd = end;
    if (end < cursor.end) cursor.end = end;
  }
  cursor.at = at + 6;
  return NEXT.ppp;
}
