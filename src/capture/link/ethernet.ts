/** Ethernet II and IEEE 802.3, with whatever tags stand before the packet. */
import { be16, type Cursor, NEXT } from "./cursor.ts";

/** destination(6) source(6) type(2); a type below 0x600 is the length of an LLC frame (IEEE 802.3 3.2.6). */
export function ethernet(cursor: Cursor): number {
  const { at } = cursor;
  if (at + 14 > cursor.end) return NEXT.none;
  cursor.at = at + 14;
  return typeOrLength(cursor, be16(cursor.bytes, at + 12));
}

/** What a type field says that may be a length: that of an LLC frame, whose padding is cut off here. */
export function typeOrLength(cursor: Cursor, type: number): number {
  if (type >= 0x600) return type;
  const end = cursor.at + type;
  if (type > 0 && end < cursor.wireEnd) {
    cursor.wireEnd = end;
    if (end < cursor.end) cursor.end = end;
  }
  return NEXT.llc;
}
