/** IEEE 802.1Q and 802.1ad tags. */
import { be16, type Cursor, NEXT } from "./cursor.ts";
import { typeOrLength } from "./ethernet.ts";

/** priority and number(2) type(2) */
export function vlan(cursor: Cursor): number {
  const { at } = cursor;
  if (at + 4 > cursor.end) return NEXT.none;
  cursor.at = at + 4;
  return typeOrLength(cursor, be16(cursor.bytes, at + 2));
}
