/** MPLS label stacks: RFC 3032, RFC 4385. */
import { type Cursor, NEXT } from "./cursor.ts";

/** label(20 bits) class(3) bottom(1) TTL(8), as often as bottom is 0. */
export function mpls(cursor: Cursor): number {
  const { bytes, end } = cursor;
  let { at } = cursor;
  for (let labels = 0; labels < 32; labels++) {
    if (at + 5 > end) return NEXT.none;
    const bottom = (bytes[at + 2]! & 1) === 1;
    at += 4;
    if (!bottom) continue;
    cursor.at = at;
    const nibble = bytes[at]! >> 4;
    if (nibble === 4 || nibble === 6) return NEXT.ip;
    // A pseudo-wire's control word (0000, then flags and a number), and Ethernet behind it.
    if (bytes[at] === 0 && at + 4 + 14 <= end) {
      cursor.at = at + 4;
      return NEXT.ethernet;
    }
    return NEXT.none;
  }
  return NEXT.none;
}
