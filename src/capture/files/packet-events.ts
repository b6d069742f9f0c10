/**
 * Packets within events of Windows (ETW): of Microsoft-Windows-NDIS-PacketCapture (`netsh trace`) and of Microsoft-Windows-PktMon (`pktmon`).
 * The layouts are those of their manifests.
 */
import { u16, u32 } from "../../bytes/integers.ts";
import { uuidFromBytes } from "../../ids/uuid.ts";
import { type Frame, LINK } from "../frame.ts";

export const NDIS_CAPTURE = "2ed6006e-4729-4609-b423-3ee7bcd678ef";
export const PKTMON = "4d4f80d9-c8bd-4d73-bb5b-19c90402c5ac";

/** A packet, or a piece of one, within an event's user data. */
export interface EventPacket {
  /** Where its octets start in the array of the event, and how many there are. */
  readonly start: number;
  readonly length: number;
  /** On the wire; at least `length`. */
  readonly original: number;
  readonly link: number;
  /** For NDIS: the interface, and whether this is the packet's first and last piece. */
  readonly interface: number;
  /** For NDIS: the interface below the place of capture. The same packet may be captured above several filters of one adapter. */
  readonly layer: number;
  readonly first: boolean;
  readonly last: boolean;
  /** For pktmon: what is the same for all appearances of a packet on its way through the system. */
  readonly packet: string;
  /** For pktmon: why Windows dropped it; 0 where it did not. */
  readonly dropReason: number;
  readonly component: number;
}

/**
 * @param provider the provider's GUID
 * @param keywords low 32 bits of the event's keywords
 * @param start where the user data is, up to `end`
 * @returns undefined where the event holds no packet, or one in a layout that is not known
 */
export function eventPacket(
  bytes: Uint8Array,
  provider: string,
  id: number,
  keywords: number,
  start: number,
  end: number,
): EventPacket | undefined {
  if (!holdsPacket(provider, id)) return undefined;
  if (provider === PKTMON) return pktmonPacket(bytes, start, end);
  return id === 1001 ? ndisPacket(bytes, keywords, start, end) : switchPacket(bytes, keywords, start, end);
}

/** Whether events of this kind hold packets. */
export function holdsPacket(provider: string, id: number): boolean {
  return provider === NDIS_CAPTURE ? id === 1001 || id === 1003 : provider === PKTMON && (id === 160 || id === 170 || id === 240);
}

/** Keywords of NDIS-PacketCapture. */
const MEDIA_WIRELESS_WAN = 0x200;
const MEDIA_TUNNEL = 0x8000;
const MEDIA_WIFI = 0x10000;
const PACKET_START = 0x40000000;
const PACKET_END = 0x80000000;

/** 1001: miniport's interface u32, lower interface u32, length u32, octets */
function ndisPacket(bytes: Uint8Array, keywords: number, start: number, end: number): EventPacket | undefined {
  if (end - start < 12) return undefined;
  const length = Math.min(u32(bytes, start + 8, true), end - start - 12);
  return ndis(bytes, start + 12, length, keywords, start);
}

/**
 * 1003, of a virtual switch: miniport's interface u32, lower interface u32, source: port u32 and three names (UTF-16 with a NUL), destinations u32,
 * each like the source, length u32, octets, length of what the switch adds u32, and that
 */
function switchPacket(bytes: Uint8Array, keywords: number, start: number, end: number): EventPacket | undefined {
  let at = afterPort(bytes, start + 8, end);
  if (at + 4 > end) return undefined;
  const destinations = u32(bytes, at, true);
  at += 4;
  // One takes ten octets at least.
  if (destinations * 10 > end - at) return undefined;
  for (let left = destinations; left > 0; left--) at = afterPort(bytes, at, end);
  if (at + 4 > end) return undefined;
  const length = u32(bytes, at, true);
  if (length > end - at - 4) return undefined;
  return ndis(bytes, at + 4, length, keywords, start);
}

function afterPort(bytes: Uint8Array, start: number, end: number): number {
  let at = start + 4;
  for (let names = 0; names < 3; names++) {
    while (at + 2 <= end && (bytes[at] !== 0 || bytes[at + 1] !== 0)) at += 2;
    at += 2;
  }
  return at;
}

/** @param fields where the numbers of the interfaces are */
function ndis(bytes: Uint8Array, start: number, length: number, keywords: number, fields: number): EventPacket {
  return {
    start,
    length,
    original: length,
    link: (keywords & MEDIA_WIFI) !== 0 ? LINK.wifi : (keywords & (MEDIA_WIRELESS_WAN | MEDIA_TUNNEL)) !== 0 ? LINK.raw : LINK.ethernet,
    interface: u32(bytes, fields, true),
    layer: u32(bytes, fields + 4, true),
    first: (keywords & PACKET_START) !== 0,
    last: (keywords & PACKET_END) !== 0,
    packet: "",
    dropReason: 0,
    component: 0,
  };
}

/**
 * 160, dropped 170 and 240: group u64, number u16, appearance u16, direction u16, type u16, component u16, edge u16, filter u16, drop reason u32,
 * drop location u32, original length u16, logged length u16, octets
 */
function pktmonPacket(bytes: Uint8Array, start: number, end: number): EventPacket | undefined {
  if (end - start < 34) return undefined;
  const type = u16(bytes, start + 14, true);
  const original = u16(bytes, start + 30, true);
  const logged = u16(bytes, start + 32, true);
  // The packet is the last field: where its length does not fit, a newer Windows has put other fields before it.
  if (logged !== end - start - 34) return undefined;
  const link = type === 1 ? LINK.ethernet : type === 2 ? LINK.wifi : type === 3 ? LINK.raw : LINK.none;
  return {
    start: start + 34,
    length: logged,
    original: Math.max(original, logged),
    link,
    interface: 0,
    layer: 0,
    first: true,
    last: true,
    packet: `${u32(bytes, start + 4, true)}:${u32(bytes, start, true)}:${u16(bytes, start + 8, true)}`,
    dropReason: u32(bytes, start + 22, true),
    component: u16(bytes, start + 16, true),
  };
}

/**
 * Octets that a packet had on the wire, from its IP header: netsh's `packettruncatebytes` cuts packets and says nothing of it.
 * @returns `length` where the header tells nothing else
 */
export function wireLength(bytes: Uint8Array, start: number, length: number, link: number): number {
  let at = start;
  const end = start + length;
  if (link === LINK.ethernet) {
    if (length < 34) return length;
    at += 14;
    const type = u16(bytes, start + 12, false);
    if (type !== 0x0800 && type !== 0x86dd) return length;
  } else if (link !== LINK.raw || length < 20) return length;
  const version = bytes[at]! >> 4;
  // A length of zero stands for segments that the adapter was to cut itself.
  const packet = version === 4 ? u16(bytes, at + 2, false) : version === 6 && at + 40 <= end ? u16(bytes, at + 4, false) + 40 : 0;
  return packet === 0 || (version === 6 && packet === 40) ? length : Math.max(length, at - start + packet);
}

/**
 * An event as Network Monitor keeps it in a frame: EVENT_HEADER of 80 octets, buffer context u32, extended data count u16, user data length u16,
 * reassembled u8, user data. Where it holds a whole packet, the frame becomes that packet.
 */
export function packetOfEvent(frame: Frame): boolean {
  const { bytes, offset, captured } = frame;
  if (captured < 89) return false;
  const provider = uuidFromBytes(bytes, offset + 24);
  if (provider !== NDIS_CAPTURE && provider !== PKTMON) return false;
  const start = offset + 89;
  const end = Math.min(offset + captured, start + u16(bytes, offset + 86, true));
  const packet = eventPacket(bytes, provider, u16(bytes, offset + 40, true), u32(bytes, offset + 48, true), start, end);
  if (packet === undefined || packet.link === LINK.none || !packet.first || !packet.last) return false;
  frame.offset = packet.start;
  frame.captured = packet.length;
  frame.original = provider === NDIS_CAPTURE ? wireLength(bytes, packet.start, packet.length, packet.link) : packet.original;
  frame.link = packet.link;
  frame.interface = packet.interface;
  return true;
}
