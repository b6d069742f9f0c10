/** Strings, octets and names of Samba's dialect between values and octets. What they do not know of NDR comes as a reader and a writer. */

import { narrowText, wideText } from "../../bytes/text.ts";
import { decodeKeptUtf8, encodeKeptUtf8 } from "../../bytes/utf8.ts";
import { RPC_X_BAD_STUB_DATA } from "../../status/codes.ts";
import type { StubReader } from "../interpret/decode-octets.ts";
import { describe, type StubWriter } from "../interpret/encode-octets.ts";
import type { Path } from "../path.ts";
import { child } from "../path.ts";
import { asTerminated, type Marshal } from "./marshal.ts";

type Charset = "utf16" | "utf8" | "latin1";

export function encodeCharset(out: StubWriter, text: string, charset: Charset, little: boolean, path: Path): Uint8Array {
  if (charset === "utf8") return encodeKeptUtf8(text);
  const octets = new Uint8Array(charset === "utf16" ? text.length * 2 : text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (charset === "utf16") {
      octets[2 * i] = little ? unit & 0xff : unit >> 8;
      octets[2 * i + 1] = little ? unit >> 8 : unit & 0xff;
    } else {
      if (unit > 0xff) out.fail(RPC_X_BAD_STUB_DATA, path, `character ${i} (U+${unit.toString(16).padStart(4, "0")}) is not in Latin-1`);
      octets[i] = unit;
    }
  }
  return octets;
}

export function decodeCharset(octets: Uint8Array, charset: Charset, little: boolean): string {
  if (charset === "utf8") return decodeKeptUtf8(octets);
  if (charset === "utf16") return wideText(octets, 0, octets.length >> 1, little);
  return narrowText(octets, 0, octets.length);
}

function charsetOf(state: Marshal): Charset {
  return state.text.has("utf8") ? "utf8" : state.text.has("ascii") || state.text.has("raw8") ? "latin1" : "utf16";
}

/** `string`. */
export function writeText(out: StubWriter, value: unknown, path: Path): void {
  if (typeof value !== "string") out.fail(RPC_X_BAD_STUB_DATA, path, `a string is needed, not ${describe(value)}`);
  const { text } = out.marshal;
  const charset = charsetOf(out.marshal);
  const unit = charset === "utf16" ? 2 : 1;
  const terminated = !text.has("noterm");
  if (text.has("nullterm") && value.includes("\0"))
    out.fail(RPC_X_BAD_STUB_DATA, path, "a string that ends at its terminator can't hold one");
  if (text.has("no_embedded_nul") && value.includes("\0")) out.fail(RPC_X_BAD_STUB_DATA, path, "the string can't hold a NUL");
  const octets = encodeCharset(out, terminated ? `${value}\0` : value, charset, out.marshal.little, path);
  const count = text.has("bytesize") ? octets.length : octets.length / unit - (text.has("charlen") ? 1 : 0);
  if (text.has("len4") || text.has("size4") || text.has("size2")) {
    if (count < 0) out.fail(RPC_X_BAD_STUB_DATA, path, "an empty string without terminator has no length here");
    if (text.has("size2") && !text.has("size4") && !text.has("len4")) {
      if (count > 0xffff) out.fail(RPC_X_BAD_STUB_DATA, path, `${count} does not fit the 16 bits of the string's size`);
      out.uint(2, count);
    } else {
      if (text.has("size4")) out.uint(4, count);
      if (text.has("len4")) {
        out.uint(4, 0);
        out.uint(4, count);
      }
    }
  } else if (!text.has("nullterm") && !out.marshal.remaining) unsaid(out, path);
  out.octets(octets);
}

/** `string_array`. */
export function writeTexts(out: StubWriter, value: unknown, path: Path): void {
  if (!Array.isArray(value)) out.fail(RPC_X_BAD_STUB_DATA, path, `an array of strings is needed, not ${describe(value)}`);
  const { marshal } = out;
  const terminated = asTerminated(marshal);
  if (marshal.text.has("nullterm")) {
    value.forEach((text, i) => {
      if (text === "" && !(marshal.remaining && i === value.length - 1 && i > 0))
        out.fail(RPC_X_BAD_STUB_DATA, child(path, i), "an empty string ends the list");
      writeText(out, text, child(path, i));
    });
    if (!marshal.remaining) writeText(out, "", path);
  } else if (marshal.text.has("noterm") && marshal.remaining) {
    value.forEach((text, i) => {
      if (typeof text === "string" && text.includes("\0")) out.fail(RPC_X_BAD_STUB_DATA, child(path, i), "a NUL ends the string");
      if (i < value.length - 1) out.enter(terminated);
      writeText(out, text, child(path, i));
      out.enter(marshal);
    });
    if (value.at(-1) === "") out.fail(RPC_X_BAD_STUB_DATA, child(path, value.length - 1), "the last string can't be empty");
  } else unsaid(out, path);
}

function unsaid(out: StubWriter, path: Path): never {
  out.fail(RPC_X_BAD_STUB_DATA, path, "no flag says how long the string is: str_nullterm, str_size4 or one of their kin");
}

export function readText(input: StubReader, path: Path): string {
  const { text } = input.marshal;
  const charset = charsetOf(input.marshal);
  const unit = charset === "utf16" ? 2 : 1;
  const extra = text.has("charlen") ? 1 : 0;
  let size: number;
  if (text.has("size4") || text.has("len4")) {
    const most = text.has("size4") ? input.uint(4, path) : undefined;
    let count = most ?? 0;
    if (text.has("len4")) {
      if (input.uint(4, path) !== 0) input.fail(RPC_X_BAD_STUB_DATA, path, "the string does not start at 0");
      count = input.uint(4, path);
      if (most !== undefined && count > most) input.fail(RPC_X_BAD_STUB_DATA, path, `has ${count} characters where its size is ${most}`);
    }
    size = text.has("bytesize") ? count : (count + extra) * unit;
  } else if (text.has("size2")) {
    const count = input.uint(2, path);
    size = text.has("bytesize") ? count : (count + extra) * unit;
  } else if (text.has("nullterm")) size = terminatedSize(input, unit, path);
  else if (input.marshal.remaining) size = input.left;
  else input.fail(RPC_X_BAD_STUB_DATA, path, "no flag says how long the string is: str_nullterm, str_size4 or one of their kin");
  const at = input.take(size, path);
  if (unit === 2 && size % 2 !== 0) input.fail(RPC_X_BAD_STUB_DATA, path, `${size} octets are no whole number of UTF-16 units`);
  const value = decodeCharset(input.bytes.subarray(at, at + size), charset, input.marshal.little);
  const read = !text.has("noterm") && value.endsWith("\0") ? value.slice(0, -1) : value;
  if (text.has("no_embedded_nul") && read.includes("\0")) input.fail(RPC_X_BAD_STUB_DATA, path, "the string holds a NUL");
  return read;
}

/** Octets up to and with the terminator, or to the end where there is none. */
function terminatedSize(input: StubReader, unit: 1 | 2, path: Path): number {
  const { bytes, at } = input;
  if (at + unit > bytes.length) input.fail(RPC_X_BAD_STUB_DATA, path, "a string has no terminator");
  let end = at;
  for (; end + unit <= bytes.length; end += unit) if (bytes[end] === 0 && (unit === 1 || bytes[end + 1] === 0)) return end + unit - at;
  return end - at;
}

export function readTexts(input: StubReader, path: Path): string[] {
  const { marshal } = input;
  const list: string[] = [];
  if (marshal.text.has("nullterm")) {
    for (;;) {
      if (marshal.remaining && input.left <= 0 && list.length === 0) return list;
      const text = readText(input, child(path, list.length));
      if (marshal.remaining && input.left === 0) {
        if (text !== "" || list.length > 0) list.push(text);
        return list;
      }
      if (text === "") return list;
      list.push(text);
    }
  }
  if (!marshal.text.has("noterm") || !marshal.remaining) input.fail(RPC_X_BAD_STUB_DATA, path, "no flag says how long the list is");
  input.enter(asTerminated(marshal));
  while (input.left > 0) list.push(readText(input, child(path, list.length)));
  input.enter(marshal);
  return list;
}

// --- DATA_BLOB ---

export function writeBlob(out: StubWriter, value: unknown, path: Path): void {
  const given = value instanceof Uint8Array ? value : undefined;
  if (given === undefined) out.fail(RPC_X_BAD_STUB_DATA, path, `a Uint8Array is needed, not ${describe(value)}`);
  const { remaining, align } = out.marshal;
  if (!remaining && align !== 0) {
    // It is the gap: as long as it has to be, with the octets given as far as they fit.
    const gap = (align - (out.at % align)) % align;
    const octets = new Uint8Array(gap);
    octets.set(given.subarray(0, gap));
    out.octets(octets);
    return;
  }
  if (!remaining) out.word(given.length);
  out.octets(given);
}

export function readBlob(input: StubReader, path: Path): Uint8Array {
  const { remaining, align } = input.marshal;
  let size: number;
  if (remaining) size = Math.max(0, input.left);
  else if (align !== 0) size = Math.max(0, Math.min((align - (input.at % align)) % align, input.left));
  else size = input.word(path, "length");
  const at = input.take(size, path);
  return input.bytes.subarray(at, at + size);
}
