import { DecodeError } from "../status/errors.ts";

const digits: readonly string[] = Array.from({ length: 256 }, (_, octet) => octet.toString(16).padStart(2, "0"));

/** `05000b03`: two lower-case digits an octet. */
export function toHex(bytes: Uint8Array): string {
  let text = "";
  for (const octet of bytes) text += digits[octet]!;
  return text;
}

/**
 * The octets of hexadecimal text; white space, `:` and `-` between octets and a leading `0x` are passed over.
 * @throws DecodeError with the position of the character that is not understood
 */
export function parseHex(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length >>> 1);
  let length = 0;
  let high = -1;
  for (let i = /^\s*0x/i.exec(text)?.[0].length ?? 0; i < text.length; i++) {
    const value = nibble(text.charCodeAt(i));
    if (value < 0) {
      if (high < 0 && /[\s:-]/.test(text[i]!)) continue;
      throw new DecodeError("hexadecimal text", i, `${JSON.stringify(text[i])} is not a hexadecimal digit`);
    }
    if (high < 0) high = value;
    else {
      bytes[length++] = high * 16 + value;
      high = -1;
    }
  }
  if (high >= 0) throw new DecodeError("hexadecimal text", text.length, "the last octet has one digit only");
  return bytes.subarray(0, length);
}

/**
 * The well-known dump, sixteen octets a line: offset, octets, printable ASCII.
 * @param options `limit` in octets (a last line says how many are left out), `offset` is added to the first line's
 */
export function hexDump(bytes: Uint8Array, options: { limit?: number; offset?: number } = {}): string {
  const shown = Math.min(bytes.length, options.limit ?? bytes.length);
  const lines: string[] = [];
  for (let start = 0; start < shown; start += 16) {
    const row = bytes.subarray(start, Math.min(start + 16, shown));
    const cells = Array.from({ length: 16 }, (_, i) => (i < row.length ? digits[row[i]!]! : "  "));
    const text = Array.from(row, (octet) => (octet >= 0x20 && octet < 0x7f ? String.fromCharCode(octet) : ".")).join("");
    const offset = (start + (options.offset ?? 0)).toString(16).padStart(8, "0");
    lines.push(`${offset}  ${cells.slice(0, 8).join(" ")}  ${cells.slice(8).join(" ")}  |${text}|`);
  }
  if (shown < bytes.length) lines.push(`... ${bytes.length - shown} more octets`);
  return lines.join("\n");
}

function nibble(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
