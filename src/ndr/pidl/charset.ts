/** UTF-8 as Samba's strings have it: octets that are none survive as the code units U+DC80 to U+DCFF, which no text has on its own. */

/** Octets of `text` in UTF-8. */
export function utf8Size(text: string): number {
  let size = 0;
  for (let i = 0; i < text.length; i++) {
    const pair = unitsAt(text, i) === 2;
    size += pair ? 4 : octetsOf(text.charCodeAt(i));
    if (pair) i++;
  }
  return size;
}

export function encodeUtf8(text: string): Uint8Array {
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

export function decodeUtf8(octets: Uint8Array): string {
  const parts: string[] = [];
  let text = "";
  for (let i = 0; i < octets.length; ) {
    const first = octets[i]!;
    const size =
      first < 0x80 ? 1 : first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
    const point = size === 0 ? -1 : pointAt(octets, i, size);
    if (point < 0) {
      text += String.fromCharCode(0xdc00 + first);
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
function pointAt(octets: Uint8Array, at: number, size: number): number {
  if (at + size > octets.length) return -1;
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
