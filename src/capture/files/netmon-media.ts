/** The media types of Network Monitor's frames. */
import { LINK } from "../frame.ts";

export interface Media {
  /** One of LINK, or another LINKTYPE_ number; LINK.none for what carries no packet. */
  readonly link: number;
  /** For people, where it carries none. */
  readonly name: string;
  /** An event of Windows (ETW), which may hold a packet. */
  readonly event?: boolean;
  /** A header of Network Monitor's stands before that of 802.11. */
  readonly wifiHeader?: boolean;
  /** Bookkeeping of the file that no tool shows as a frame. */
  readonly hidden?: boolean;
}

const ETHERNET: Media = { link: LINK.ethernet, name: "Ethernet" };
const RAW: Media = { link: LINK.raw, name: "IP" };

const MEDIA: ReadonlyMap<number, Media> = new Map<number, Media>([
  // VPN adapters of Network Monitor 3.4 say 0 and mean Ethernet.
  [0, ETHERNET],
  [1, ETHERNET],
  [2, { link: 6, name: "token ring" }],
  [3, { link: 10, name: "FDDI" }],
  [4, { link: LINK.none, name: "frames of a wide area network (NDIS WAN)" }],
  [5, { link: LINK.none, name: "frames of IEEE 1394" }],
  [6, { link: LINK.wifi, name: "802.11", wifiHeader: true }],
  // A tunnel, a mobile network, and IP as it is.
  [7, RAW],
  [8, RAW],
  [9, RAW],
  [0xe080, { link: LINK.wifi, name: "802.11" }],
  [0xffe0, { link: LINK.none, name: "events of Windows", event: true }],
  [0xfffb, { link: LINK.none, name: "the list of the capture's network adapters" }],
  [0xfffc, { link: LINK.none, name: "frames made by reassembly", hidden: true }],
  [0xfffd, { link: LINK.none, name: "the list of the capture's network adapters", hidden: true }],
  [0xfffe, { link: LINK.none, name: "a cache of names", hidden: true }],
  [0xffff, { link: LINK.none, name: "Network Monitor's filters" }],
]);

const made = new Map<number, Media>();

export function mediaOf(type: number): Media {
  const known = MEDIA.get(type) ?? made.get(type);
  if (known !== undefined) return known;
  const media: Media =
    type >= 0xe081 && type <= 0xe08a
      ? { link: LINK.none, name: "messages of Message Analyzer's providers" }
      : (type & 0xf000) === 0xe000
        ? { link: type & 0x0fff, name: `frames of link type ${type & 0x0fff}` }
        : { link: LINK.none, name: `frames of the unknown media type 0x${type.toString(16)}` };
  made.set(type, media);
  return media;
}
