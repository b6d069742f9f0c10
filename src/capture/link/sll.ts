/** Linux' "cooked" captures, of the device `any`: LINKTYPE_LINUX_SLL and LINKTYPE_LINUX_SLL2. */
import { be16, type Cursor, NEXT } from "./cursor.ts";

const ARPHRD_GRE = 778;
const ARPHRD_NETLINK = 824;

/** packet type(2) ARPHRD_(2) address length(2) address(8) protocol(2) */
export function sll(cursor: Cursor): number {
  const { bytes, at } = cursor;
  if (at + 16 > cursor.end) return NEXT.none;
  cursor.at = at + 16;
  return protocol(be16(bytes, at + 14), be16(bytes, at + 2));
}

/** protocol(2) reserved(2) interface(4) ARPHRD_(2) packet type(1) address length(1) address(8) */
export function sll2(cursor: Cursor): number {
  const { bytes, at } = cursor;
  if (at + 20 > cursor.end) return NEXT.none;
  cursor.at = at + 20;
  return protocol(be16(bytes, at), be16(bytes, at + 8));
}

function protocol(type: number, hardware: number): number {
  if (hardware === ARPHRD_NETLINK) return NEXT.none;
  // Behind a GRE device the field is GRE's protocol number, which is an EtherType, too.
  if (hardware === ARPHRD_GRE || type >= 0x600) return type;
  // 4 is LLC by Linux' own numbers below 0x600; 1 an old 802.3 frame without LLC.
  return type === 4 ? NEXT.llc : NEXT.none;
}
