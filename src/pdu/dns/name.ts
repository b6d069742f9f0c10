/** Names of DNS messages, with compression: [RFC 1035] 3.1, 4.1.4. The answers of domain controllers to pings use the same ([MS-ADTS] 6.3.7). */
import { narrowText } from "../../bytes/text.ts";
import { DecodeError } from "../../status/errors.ts";

/** A name is at most 255 octets long ([RFC 1035] 2.3.4), so it never has more labels than this. */
const MAX_LABELS = 127;

/**
 * Labels, and pointers to labels that stand earlier: a pointer must go backwards, so a name always ends.
 * @param bytes the message, from whose start pointers count
 * @returns labels, octet by octet as characters 0-255 ([] is the root), and where the name ends in the place that it was read at
 * @throws DecodeError
 */
export function readName(bytes: Uint8Array, start: number, what = "DNS message"): { name: string[]; end: number } {
  const name: string[] = [];
  let offset = start;
  let end = -1;
  let limit = start;
  let octets = 0;
  for (;;) {
    if (offset >= bytes.length) throw new DecodeError(what, offset, "a name is cut off");
    const length = bytes[offset]!;
    if (length === 0) {
      return { name, end: end === -1 ? offset + 1 : end };
    }
    if ((length & 0xc0) === 0xc0) {
      if (offset + 1 >= bytes.length) throw new DecodeError(what, offset, "a pointer is cut off");
      const target = ((length & 0x3f) << 8) | bytes[offset + 1]!;
      if (target >= limit) throw new DecodeError(what, offset, "a pointer that does not go backwards");
      if (end === -1) end = offset + 2;
      limit = target;
      offset = target;
      continue;
    }
    if ((length & 0xc0) !== 0) throw new DecodeError(what, offset, `a label of kind 0x${(length & 0xc0).toString(16)}`);
    if (offset + 1 + length > bytes.length) throw new DecodeError(what, offset, "a label is cut off");
    octets += length + 1;
    if (octets > 254 || name.length >= MAX_LABELS) throw new DecodeError(what, offset, "a name of more than 255 octets");
    name.push(narrowText(bytes, offset + 1, length));
    offset += 1 + length;
  }
}

/** Without compression. */
export function nameOctets(name: readonly string[]): Uint8Array {
  const out: number[] = [];
  for (const label of name) {
    const length = Math.min(label.length, 63);
    out.push(length);
    for (let i = 0; i < length; i++) out.push(label.charCodeAt(i) & 0xff);
  }
  out.push(0);
  return Uint8Array.from(out);
}

/** `dc1.lab.test`; "." is the root. */
export function nameText(name: readonly string[]): string {
  return name.length === 0 ? "." : name.join(".");
}
