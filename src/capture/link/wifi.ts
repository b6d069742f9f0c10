/** IEEE 802.11 data frames that are in the clear, bare and behind radiotap. */
import { type Cursor, NEXT } from "./cursor.ts";

const PROTECTED = 0x40;
const TO_AND_FROM_DS = 0x03;
const QOS = 0x80;

/** frame control(2) duration(2) three addresses(18) sequence(2) [fourth address(6)] [QoS(2)] [HT control(4)], then LLC. */
export function wifi(cursor: Cursor): number {
  const { bytes, at } = cursor;
  if (at + 24 > cursor.end) return NEXT.none;
  const control = bytes[at]!;
  const flags = bytes[at + 1]!;
  // Only data (type 2) that has a body (no bit of "null"), is not fragmented and not encrypted.
  if ((control & 0x0f) !== 0x08 || (control & 0x40) !== 0 || (flags & PROTECTED) !== 0) return NEXT.none;
  if ((flags & 0x04) !== 0 || (bytes[at + 22]! & 0x0f) !== 0) return NEXT.none;
  let header = 24;
  if ((flags & TO_AND_FROM_DS) === TO_AND_FROM_DS) header += 6;
  if ((control & QOS) !== 0) {
    if (at + header + 2 > cursor.end) return NEXT.none;
    // An A-MSDU holds several frames; it is not taken apart.
    if ((bytes[at + header]! & 0x80) !== 0) return NEXT.none;
    header += (flags & 0x80) !== 0 ? 6 : 2;
  }
  cursor.at = at + header;
  return NEXT.llc;
}

/** version(1) pad(1) length(2, little-endian) ... */
export function radiotap(cursor: Cursor): number {
  const { bytes, at } = cursor;
  if (at + 8 > cursor.end || bytes[at] !== 0) return NEXT.none;
  const length = bytes[at + 2]! | (bytes[at + 3]! << 8);
  const present = bytes[at + 4]!;
  if (length < 8 || at + length >= cursor.end) return NEXT.none;
  cursor.at = at + length;
  // The flags field tells of padding and of a check sum at the end; it stands first but for the time stamp (TSFT).
  let pad = 0;
  if ((present & 2) !== 0 && (bytes[at + 7]! & 0x80) === 0) {
    const flags = bytes[at + ((present & 1) !== 0 ? 16 : 8)]!;
    if ((flags & 0x10) !== 0) {
      cursor.wireEnd -= 4;
      if (cursor.wireEnd < cursor.end) cursor.end = cursor.wireEnd;
    }
    pad = flags & 0x20;
  }
  const start = cursor.at;
  const next = wifi(cursor);
  if (pad !== 0) cursor.at = start + ((cursor.at - start + 3) & ~3);
  return next;
}
