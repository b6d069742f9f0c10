/**
 * UTF-8 without TextDecoder, which the portable half's type check does not know. Two ways with octets that are none: for people they become U+FFFD;
 * kept, as Samba's strings have it, they become the code units U+DC80 to U+DCFF, which no text has on its own, and are themselves again when written.
 */

/** Octets of `text` in UTF-8, kept octets as one each. */
export function utf8Size(text: string): number {
  let size = 0;
  for (let i = 0; i < text.length; i++) {
    const pair = unitsAt(text, i) === 2;
    size += pair ? 4 : octetsOf(text.charCodeAt(i));
    if (pair) i++;
  }
  return size;
}

/** Kept octets are written as they were, other lone surrogates in three octets. */
export function encodeKeptUtf8(text: string): Uint8Array {
  const out = new Uint8Array(utf8Size(text));
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isEscape(unit)) out[at++] = unit - 0xdc00;
    else if (unit < 0x80) out[at++] = unit;
    else if (unit < 0x800) {
      out[at++] = 0xc0 | (unit >> 6);
      out[at++] = 0x80 | (unit & 0x3f);
    } else if (unitsAt(text, i) === 2) {
      const point = text.codePointAt(i)!;
      i++;
      out[at++] = 0xf0 | (point >> 18);
      out[at++] = 0x80 | ((point >> 12) & 0x3f);
      out[at++] = 0x80 | ((point >> 6) & 0x3f);
      out[at++] = 0x80 | (point & 0x3f);
    } else {
      out[at++] = 0xe0 | (unit >> 12);
      out[at++] = 0x80 | ((unit >> 6) & 0x3f);
      out[at++] = 0x80 | (unit & 0x3f);
    }
  }
  return out;
}

/** Every octet comes back when the text is written by `encodeKeptUtf8`. */
export function decodeKeptUtf8(octets: Uint8Array): string {
  return decode(octets, 0, octets.length, true);
}

/** A lone surrogate becomes U+FFFD. */
export function encodeUtf8(text: string): Uint8Array {
  return encodeKeptUtf8(text.replace(/\p{Cs}/gu, "\ufffd"));
}

/** Octets that are no UTF-8 become U+FFFD, one for each octet. */
export function decodeUtf8(octets: Uint8Array, start = 0, end = octets.length): string {
  return decode(octets, start, end, false);
}

function decode(octets: Uint8Array, start: number, end: number, keeps: boolean): string {
  const parts: string[] = [];
  let text = "";
  for (let i = start; i < end; ) {
    const first = octets[i]!;
    const size =
      first < 0x80 ? 1 : first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
    const point = size === 0 ? -1 : pointAt(octets, i, end, size);
    if (point < 0) {
      text += keeps ? String.fromCharCode(0xdc00 + first) : "\ufffd";
      i++;
    } else {
      text += String.fromCodePoint(point);
      i += size;
    }
    if (text.length > 4096) {
      parts.push(text);
      text = "";
    }
  }
  return parts.join("") + text;
}

/** -1 where the octets are no shortest form of a character. */
function pointAt(octets: Uint8Array, at: number, end: number, size: number): number {
  if (at + size > end) return -1;
  let point = size === 1 ? octets[at]! : octets[at]! & (0xff >> (size + 1));
  for (let k = 1; k < size; k++) {
    const next = octets[at + k]!;
    if ((next & 0xc0) !== 0x80) return -1;
    point = (point << 6) | (next & 0x3f);
  }
  const least = size === 1 ? 0 : size === 2 ? 0x80 : size === 3 ? 0x800 : 0x10000;
  // A lone surrogate in three octets is no character; its octets are kept one by one.
  return point < least || point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? -1 : point;
}

/** 2 for a surrogate pair. */
function unitsAt(text: string, i: number): 1 | 2 {
  const unit = text.charCodeAt(i);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  const next = text.charCodeAt(i + 1);
  return next >= 0xdc00 && next < 0xe000 ? 2 : 1;
}

function isEscape(unit: number): boolean {
  return unit >= 0xdc80 && unit <= 0xdcff;
}

function octetsOf(unit: number): number {
  return isEscape(unit) || unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
}
