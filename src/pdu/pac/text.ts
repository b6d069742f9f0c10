/** Text within a PAC: UTF-16, little-endian. */
import { wideText } from "../../bytes/text.ts";
import { DecodeError } from "../../status/errors.ts";

/** @throws DecodeError for half a character */
export function readText(octets: Uint8Array, what: string): string {
  if (octets.length % 2 !== 0) throw new DecodeError(what, 0, `text of ${octets.length} octets`);
  return wideText(octets, 0, octets.length / 2, true);
}

export function textOctets(text: string): Uint8Array {
  const out = new Uint8Array(2 * text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    out[2 * i] = unit;
    out[2 * i + 1] = unit >> 8;
  }
  return out;
}
