/** Which layer a frame starts with. */
import { LINK } from "../frame.ts";
import { type Cursor, NEXT } from "./cursor.ts";
import { ethernet } from "./ethernet.ts";
import { gre } from "./gre.ts";
import { llc } from "./llc.ts";
import { mpls } from "./mpls.ts";
import { loopback } from "./null.ts";
import { pflog } from "./pflog.ts";
import { ppp, pppoe } from "./ppp.ts";
import { sll, sll2 } from "./sll.ts";
import { vlan } from "./vlan.ts";
import { radiotap, wifi } from "./wifi.ts";

/** Reads the header that the link type says. @returns what comes next */
export function firstLayer(cursor: Cursor, link: number): number {
  switch (link) {
    case LINK.ethernet:
      return ethernet(cursor);
    case LINK.null:
    case LINK.loop:
      return loopback(cursor);
    // 12 and 14 are what systems wrote before 101 was agreed.
    case LINK.raw:
    case 12:
    case 14:
    case LINK.raw4:
    case LINK.raw6:
      return NEXT.ip;
    case LINK.linuxSll:
      return sll(cursor);
    case LINK.linuxSll2:
      return sll2(cursor);
    // 50 and 51 are PPP with HDLC framing and over Ethernet.
    case LINK.ppp:
    case 50:
      return ppp(cursor);
    case 51:
      return pppoe(cursor);
    case LINK.pflog:
      return pflog(cursor);
    case LINK.wifi:
      return wifi(cursor);
    case LINK.wifiRadiotap:
      return radiotap(cursor);
    case LINK.none:
      return NEXT.none;
    default:
      return NEXT.unknown;
  }
}

/** Reads one layer below IP. @returns what comes next */
export function nextLayer(cursor: Cursor, next: number): number {
  switch (next) {
    case 0x8100:
    case 0x88a8:
    case 0x9100:
    case 0x9200:
      return vlan(cursor);
    case 0x8847:
    case 0x8848:
      return mpls(cursor);
    case 0x8864:
      return pppoe(cursor);
    case NEXT.ethernet:
      return ethernet(cursor);
    case NEXT.llc:
      return llc(cursor);
    case NEXT.ppp:
      return ppp(cursor);
    case NEXT.gre:
      return gre(cursor);
    case NEXT.ip: {
      if (cursor.at >= cursor.end) return NEXT.none;
      const version = cursor.bytes[cursor.at]! >> 4;
      return version === 4 ? NEXT.ipv4 : version === 6 ? NEXT.ipv6 : NEXT.none;
    }
    default:
      return NEXT.none;
  }
}
