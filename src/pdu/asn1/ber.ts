/**
 * As much of BER and DER as LDAP, Kerberos and SPNEGO need ([X.690] 8, 10): definite lengths, tags of one octet, no streaming. asn1js.test.ts holds it to
 * a reader that we did not write, and says why that one does not read for us.
 */

import { narrowText } from "../../bytes/text.ts";
import { decodeUtf8, encodeUtf8 } from "../../bytes/utf8.ts";
import { DecodeError } from "../../status/errors.ts";

export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectIdentifier: 0x06,
  enumerated: 0x0a,
  generalizedTime: 0x18,
  generalString: 0x1b,
  sequence: 0x30,
  set: 0x31,
} as const;

/** `[n]`, context class. */
export function contextTag(number: number, constructed: boolean): number {
  return (constructed ? 0xa0 : 0x80) | number;
}

/** `[APPLICATION n]`. */
export function applicationTag(number: number, constructed: boolean): number {
  return (constructed ? 0x60 : 0x40) | number;
}

/** Reads the elements of one constructed value, in order. */
export class BerReader {
  readonly what: string;
  readonly bytes: Uint8Array;
  offset: number;
  readonly end: number;

  constructor(what: string, bytes: Uint8Array, offset = 0, end = bytes.length) {
    this.what = what;
    this.bytes = bytes;
    this.offset = offset;
    this.end = end;
  }

  get atEnd(): boolean {
    return this.offset >= this.end;
  }

  /** The next element's tag, undefined at the end. */
  peek(): number | undefined {
    return this.atEnd ? undefined : this.bytes[this.offset];
  }

  /** Steps over the next element, which must have this tag, and gives its content. @throws DecodeError */
  take(tag: number, name: string): BerReader {
    const at = this.offset;
    if (this.atEnd) throw new DecodeError(this.what, at, `${name} is missing`);
    const found = this.bytes[at]!;
    if (found !== tag) throw new DecodeError(this.what, at, `${name} has tag ${hex(found)}, ${hex(tag)} was expected`);
    return this.#content(name);
  }

  /** Steps over the next element if it has this tag. */
  takeOptional(tag: number, name: string): BerReader | undefined {
    return this.peek() === tag ? this.take(tag, name) : undefined;
  }

  /** Steps over the next element whatever it is. @throws DecodeError */
  takeAny(name: string): { tag: number; content: BerReader } {
    const tag = this.bytes[this.offset]!;
    return { tag, content: this.#content(name) };
  }

  #content(name: string): BerReader {
    const { bytes, offset, end } = this;
    let start: number;
    let length: number;
    // Nearly all are as short as one octet can tell.
    if (end - offset >= 2 && (bytes[offset]! & 0x1f) !== 0x1f && bytes[offset + 1]! < 0x80) {
      start = offset + 2;
      length = bytes[offset + 1]!;
    } else {
      const header = readHeader(this.what, name, bytes, offset, end);
      start = header?.content ?? end;
      length = header?.length ?? 1;
    }
    if (length > end - start) throw new DecodeError(this.what, offset, `${name} is longer than the octets that are there`);
    this.offset = start + length;
    return new BerReader(this.what, bytes, start, start + length);
  }

  /** This content where it lies: as long as the octets that are read stay the same. */
  view(): Uint8Array {
    return this.bytes.subarray(this.offset, this.end);
  }

  /** Whether this content is these octets. */
  is(octets: Uint8Array): boolean {
    const { length } = octets;
    if (this.end - this.offset !== length) return false;
    for (let i = 0; i < length; i++) if (this.bytes[this.offset + i] !== octets[i]) return false;
    return true;
  }

  /** This content as octets (a copy). */
  octets(): Uint8Array {
    return this.bytes.slice(this.offset, this.end);
  }

  /** This content as UTF-8 text. Octets that are no UTF-8 become U+FFFD. */
  text(): string {
    let at = this.offset;
    while (at < this.end && this.bytes[at]! < 0x80) at++;
    // Nearly all names are ASCII.
    if (at === this.end) return narrowText(this.bytes, this.offset, this.end - this.offset);
    return decodeUtf8(this.bytes, this.offset, this.end);
  }

  /** This content as an integer of at most six octets. @throws DecodeError */
  integer(name: string): number {
    const length = this.end - this.offset;
    if (length < 1 || length > 6) throw new DecodeError(this.what, this.offset, `${name}: an integer of ${length} octets`);
    let value = this.bytes[this.offset]! >= 0x80 ? -1 : 0;
    for (let i = this.offset; i < this.end; i++) value = value * 256 + this.bytes[i]!;
    return value;
  }

  /** This content as an object identifier, `1.3.6.1.5.5.2`: [X.690] 8.19. @throws DecodeError for an arc of more than 2^53 or written longer than it needs */
  objectIdentifier(name: string): string {
    let text = "";
    let arc = 0;
    let begins = true;
    for (let i = this.offset; i < this.end; i++) {
      const octet = this.bytes[i]!;
      if (begins && octet === 0x80) throw new DecodeError(this.what, i, `${name}: an arc begins with 0x80`);
      arc = arc * 128 + (octet & 0x7f);
      if (arc > Number.MAX_SAFE_INTEGER) throw new DecodeError(this.what, i, `${name}: an arc of more than 2^53`);
      begins = (octet & 0x80) === 0;
      if (!begins) continue;
      if (text === "") {
        const first = Math.min(Math.floor(arc / 40), 2);
        text = `${first}.${arc - 40 * first}`;
      } else text += `.${arc}`;
      arc = 0;
    }
    if (text === "" || !begins) throw new DecodeError(this.what, this.offset, `${name}: an object identifier that does not end`);
    return text;
  }

  /** This content as a named bit list of at most 32 bits; bit n is `1 << n`: [X.690] 8.6. @throws DecodeError */
  bits(name: string): number {
    const length = this.end - this.offset;
    const unused = length > 0 ? this.bytes[this.offset]! : 8;
    if (length < 1 || length > 5 || unused > 7 || (length === 1 && unused > 0)) {
      throw new DecodeError(this.what, this.offset, `${name}: a bit string of ${length} octets with ${unused} unused bits`);
    }
    let bits = 0;
    for (let n = 0; n < 8 * (length - 1) - unused; n++) {
      if ((this.bytes[this.offset + 1 + (n >> 3)]! & (0x80 >> (n & 7))) !== 0) bits |= 1 << n;
    }
    return bits >>> 0;
  }
}

/**
 * How long the element at the start of `bytes` is with its tag and length; undefined when more octets are needed to know.
 * @throws DecodeError for a form that is not read here
 */
export function elementLength(what: string, bytes: Uint8Array): number | undefined {
  const header = readHeader(what, "the message", bytes, 0, bytes.length);
  return header === undefined ? undefined : header.content + header.length;
}

function readHeader(
  what: string,
  name: string,
  bytes: Uint8Array,
  offset: number,
  end: number,
): { tag: number; content: number; length: number } | undefined {
  if (end - offset < 2) return undefined;
  const tag = bytes[offset]!;
  if ((tag & 0x1f) === 0x1f) throw new DecodeError(what, offset, `${name} has a tag of more than one octet`);
  const first = bytes[offset + 1]!;
  if (first < 0x80) return { tag, content: offset + 2, length: first };
  const octets = first & 0x7f;
  if (octets === 0) throw new DecodeError(what, offset, `${name} has an indefinite length`);
  if (octets > 4) throw new DecodeError(what, offset, `${name} has a length of ${octets} octets`);
  if (end - offset < 2 + octets) return undefined;
  let length = 0;
  for (let i = 0; i < octets; i++) length = length * 256 + bytes[offset + 2 + i]!;
  return { tag, content: offset + 2 + octets, length };
}

// --- writing ---

/** An element of these parts; the length takes the shortest form. */
export function element(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const part of parts) length += part.length;
  const lengthOctets = length < 0x80 ? 0 : length < 0x100 ? 1 : length < 0x10000 ? 2 : length < 0x1000000 ? 3 : 4;
  const out = new Uint8Array(2 + lengthOctets + length);
  out[0] = tag;
  let offset = 2;
  if (lengthOctets === 0) out[1] = length;
  else {
    out[1] = 0x80 | lengthOctets;
    for (let i = lengthOctets - 1; i >= 0; i--) out[offset++] = Math.floor(length / 256 ** i) & 0xff;
  }
  for (const part of parts) {
    out.set(part, offset);
    offset += part.length;
  }
  return out;
}

export function integer(value: number, tag: number = TAG.integer): Uint8Array {
  const octets: number[] = [];
  let rest = value;
  do {
    const octet = ((rest % 256) + 256) % 256;
    octets.unshift(octet);
    rest = (rest - octet) / 256;
  } while (!((rest === 0 && octets[0]! < 0x80) || (rest === -1 && octets[0]! >= 0x80)));
  return element(tag, Uint8Array.from(octets));
}

export function text(value: string, tag: number = TAG.octetString): Uint8Array {
  return element(tag, encodeUtf8(value));
}

export function boolean(value: boolean): Uint8Array {
  return element(TAG.boolean, Uint8Array.of(value ? 0xff : 0));
}

/** @param dotted `1.3.6.1.5.5.2`: two arcs or more */
export function objectIdentifier(dotted: string): Uint8Array {
  const arcs = dotted.split(".").map(Number);
  const octets: number[] = [];
  for (const arc of [40 * arcs[0]! + arcs[1]!, ...arcs.slice(2)]) {
    const digits = [arc % 128];
    for (let rest = Math.floor(arc / 128); rest > 0; rest = Math.floor(rest / 128)) digits.unshift(0x80 | (rest % 128));
    octets.push(...digits);
  }
  return element(TAG.objectIdentifier, Uint8Array.from(octets));
}

/** A named bit list; bit n is `1 << n`. Zeros at its end are left out, as DER wants. */
export function bits(value: number): Uint8Array {
  const count = 32 - Math.clz32(value);
  const out = new Uint8Array(1 + ((count + 7) >> 3));
  out[0] = (8 - (count & 7)) & 7;
  for (let n = 0; n < count; n++) if ((value & (1 << n)) !== 0) out[1 + (n >> 3)]! |= 0x80 >> (n & 7);
  return element(TAG.bitString, out);
}

export function octetString(octets: Uint8Array): Uint8Array {
  return element(TAG.octetString, octets);
}

export function sequence(...parts: readonly Uint8Array[]): Uint8Array {
  return element(TAG.sequence, ...parts);
}

function hex(tag: number): string {
  return `0x${tag.toString(16).padStart(2, "0")}`;
}
