/** UTF-8 without TextDecoder, which the portable half's type check does not know. */

/** Octets that are no UTF-8 become U+FFFD, one for each octet. */
export function decodeUtf8(bytes: Uint8Array, start = 0, end = bytes.length): string {
  let out = "";
  let i = start;
  while (i < end) {
    const first = bytes[i]!;
    const extra =
      first < 0x80 ? 0 : first >= 0xc2 && first < 0xe0 ? 1 : first >= 0xe0 && first < 0xf0 ? 2 : first >= 0xf0 && first < 0xf5 ? 3 : -1;
    let point = extra <= 0 ? first : first & (0x3f >> extra);
    let good = extra >= 0 && i + extra < end;
    for (let k = 1; good && k <= extra; k++) {
      const next = bytes[i + k]!;
      if ((next & 0xc0) !== 0x80) good = false;
      point = (point << 6) | (next & 0x3f);
    }
    if (good && extra === 2 && (point < 0x800 || (point >= 0xd800 && point < 0xe000))) good = false;
    if (good && extra === 3 && (point < 0x10000 || point > 0x10ffff)) good = false;
    if (!good) {
      out += "\ufffd";
      i += 1;
    } else {
      out += String.fromCodePoint(point);
      i += 1 + extra;
    }
  }
  return out;
}

/** A lone surrogate becomes U+FFFD. */
export function encodeUtf8(text: string): Uint8Array {
  const out: number[] = [];
  for (const character of text) {
    let point = character.codePointAt(0)!;
    if (point >= 0xd800 && point < 0xe000) point = 0xfffd;
    if (point < 0x80) out.push(point);
    else if (point < 0x800) out.push(0xc0 | (point >> 6), 0x80 | (point & 0x3f));
    else if (point < 0x10000) out.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 0x3f), 0x80 | (point & 0x3f));
    else out.push(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 0x3f), 0x80 | ((point >> 6) & 0x3f), 0x80 | (point & 0x3f));
  }
  return Uint8Array.from(out);
}
