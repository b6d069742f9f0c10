/** GUIDs between their text and their 16 octets: u32, u16, u16 in the byte order of the stub and 8 octets ([C706] appendix A). */

const hex: readonly string[] = Array.from({ length: 256 }, (_, octet) => octet.toString(16).padStart(2, "0"));

/** `00112233-4455-6677-8899-aabbccddeeff`, lower case. */
export function formatGuid(bytes: Uint8Array, at: number, littleEndian: boolean): string {
  const h = (i: number) => hex[bytes[at + i]!]!;
  const front = littleEndian
    ? `${h(3)}${h(2)}${h(1)}${h(0)}-${h(5)}${h(4)}-${h(7)}${h(6)}`
    : `${h(0)}${h(1)}${h(2)}${h(3)}-${h(4)}${h(5)}-${h(6)}${h(7)}`;
  return `${front}-${h(8)}${h(9)}-${h(10)}${h(11)}${h(12)}${h(13)}${h(14)}${h(15)}`;
}

/** Digit values by character code, 255 for what is no hexadecimal digit. */
const digits = new Uint8Array(256).fill(255);
for (let i = 0; i < 16; i++) {
  digits["0123456789abcdef".charCodeAt(i)] = i;
  digits["0123456789ABCDEF".charCodeAt(i)] = i;
}

function octet(text: string, at: number): number {
  const high = text.charCodeAt(at);
  const low = text.charCodeAt(at + 1);
  // More than 255 where either is no digit.
  return high > 255 || low > 255 ? 0xffff : (digits[high]! << 4) | (digits[low]! === 255 ? 0xffff : digits[low]!);
}

/** Writes the 16 octets of `text` at `at`. @returns false where the text is no GUID; the octets are undefined then */
export function parseGuid(text: string, view: DataView, at: number, littleEndian: boolean): boolean {
  if (text.length !== 36) return false;
  if (text.charCodeAt(8) !== 0x2d || text.charCodeAt(13) !== 0x2d || text.charCodeAt(18) !== 0x2d || text.charCodeAt(23) !== 0x2d)
    return false;
  const a = octet(text, 0);
  const b = octet(text, 2);
  const c = octet(text, 4);
  const d = octet(text, 6);
  const e = octet(text, 9);
  const f = octet(text, 11);
  const g = octet(text, 14);
  const h = octet(text, 16);
  let all = a | b | c | d | e | f | g | h;
  view.setUint32(at, ((a << 24) | (b << 16) | (c << 8) | d) >>> 0, littleEndian);
  view.setUint16(at + 4, (e << 8) | f, littleEndian);
  view.setUint16(at + 6, (g << 8) | h, littleEndian);
  for (let i = 0; i < 8; i++) {
    const value = octet(text, i < 2 ? 19 + 2 * i : 20 + 2 * i);
    all |= value;
    view.setUint8(at + 8 + i, value);
  }
  return all <= 255;
}

/** Whether `text` is a GUID in the form with hyphens. */
export function isGuidText(text: string): boolean {
  return parseGuid(text, scratch, 0, true);
}
const scratch = new DataView(new ArrayBuffer(16));
