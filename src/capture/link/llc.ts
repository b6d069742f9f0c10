/** IEEE 802.2 LLC, and SNAP within. */
import { be16, type Cursor, NEXT } from "./cursor.ts";

/** DSAP(1) SSAP(1) control(1 or 2); with SNAP (AA AA 03): OUI(3) type(2), RFC 1042. */
export function llc(cursor: Cursor): number {
  const { bytes, at, end } = cursor;
  if (at + 3 > end) return NEXT.none;
  const dsap = bytes[at]!;
  // Some drivers write Ethernet's padding of a raw IP frame so: 06 is IP's own SAP.
  if (dsap === 0x06 && bytes[at + 1] === 0x06 && bytes[at + 2] === 0x03) {
    cursor.at = at + 3;
    return NEXT.ipv4;
  }
  if (dsap !== 0xaa || bytes[at + 1] !== 0xaa || bytes[at + 2] !== 0x03 || at + 8 > end) return NEXT.none;
  const oui = (bytes[at + 3]! << 16) | be16(bytes, at + 4);
  // 00-00-00 is RFC 1042's, 00-00-F8 802.1H's for the same types; others have numbers of their own.
  if (oui !== 0 && oui !== 0xf8) return NEXT.none;
  cursor.at = at + 8;
  return be16(bytes, at + 6);
}
