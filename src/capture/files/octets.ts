/** Times and texts as capture files hold them. The callers have made sure that the octets are there. */
import { u32 } from "../../bytes/integers.ts";
import { narrowText } from "../../bytes/text.ts";
import { decodeKeptUtf8 } from "../../bytes/utf8.ts";

/** 1970 as a FILETIME, by its halves. */
const EPOCH_HIGH = 27_111_902;
const EPOCH_LOW = 3_577_643_008;

/** A FILETIME (64 bits little-endian, units of 100 ns since 1601) in microseconds since 1970: exact for whole microseconds. */
export function fileTime(bytes: Uint8Array, at: number): number {
  // From 1601 on, microseconds do not fit into a double: the epoch goes off first. 2^32 = 10 * 429496729 + 6.
  const high = u32(bytes, at + 4) - EPOCH_HIGH;
  return high * 429_496_729 + (high * 6 + u32(bytes, at) - EPOCH_LOW) / 10;
}

/** Text of 8-bit characters up to a NUL or the end. UTF-8 where it is that, otherwise Latin-1. */
export function text8(bytes: Uint8Array, start: number, end: number): string {
  let stop = start;
  while (stop < end && bytes[stop] !== 0) stop++;
  const octets = bytes.subarray(start, stop);
  for (const octet of octets) if (octet >= 0x80) return utf8OrLatin1(octets);
  return narrowText(bytes, start, stop - start);
}

function utf8OrLatin1(octets: Uint8Array): string {
  const text = decodeKeptUtf8(octets);
  // What was no UTF-8 came back as surrogates without a partner.
  return /\p{Cs}/u.test(text) ? narrowText(octets, 0, octets.length) : text;
}

/** The octets as hex with blanks between, for messages. */
export function hexOf(bytes: Uint8Array, start: number, end: number): string {
  let words = "";
  for (let at = start; at < end && at < bytes.length; at++) {
    words += `${at === start ? "" : " "}${bytes[at]!.toString(16).padStart(2, "0")}`;
  }
  return words;
}
