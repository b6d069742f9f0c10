/** What the three messages have in common: signature and type, the fields that point into the payload, VERSION. */
import { u32 } from "../../bytes/integers.ts";
import { narrowText, wideText } from "../../bytes/text.ts";
import { DecodeError } from "../../status/errors.ts";
import { hasFlag, NTLMSSP } from "./flags.ts";

export const NEGOTIATE_MESSAGE_TYPE = 1;
export const CHALLENGE_MESSAGE_TYPE = 2;
export const AUTHENTICATE_MESSAGE_TYPE = 3;

/** VERSION, [MS-NLMP] 2.2.2.10. */
export interface NtlmVersion {
  readonly major: number;
  readonly minor: number;
  readonly build: number;
  /** NTLMRevisionCurrent; 0x0f is NTLMSSP_REVISION_W2K3. */
  readonly revision: number;
}

export const VERSION_LENGTH = 8;

const SIGNATURE = [0x4e, 0x54, 0x4c, 0x4d, 0x53, 0x53, 0x50, 0x00];

/** MessageType of octets that begin with "NTLMSSP\0"; undefined for others. */
export function ntlmMessageType(bytes: Uint8Array, start = 0, end = bytes.length): number | undefined {
  if (end - start < 12) return undefined;
  for (let i = 0; i < 8; i++) if (bytes[start + i] !== SIGNATURE[i]) return undefined;
  return u32(bytes, start + 8);
}

/**
 * Reads a message's fixed part. How long that part is, is told by where the payload begins: old senders leave out what was added later.
 */
export class FieldReader {
  readonly what: string;
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** Where the payload begins, as far as the fields read so far tell. */
  headerEnd: number;

  /** @throws DecodeError where signature or type are others */
  constructor(what: string, bytes: Uint8Array, type: number) {
    this.what = what;
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.headerEnd = bytes.length;
    const found = ntlmMessageType(bytes);
    if (found === undefined) throw new DecodeError(what, 0, "does not begin with NTLMSSP and a message type");
    if (found !== type) throw new DecodeError(what, 8, `has message type ${found}`);
  }

  /** Whether the fixed part holds octets up to `end`. */
  has(end: number): boolean {
    return end <= this.headerEnd;
  }

  /** @throws DecodeError */
  need(end: number, words: string): void {
    if (end > this.bytes.length) throw new DecodeError(this.what, this.bytes.length, `ends before its ${words}`);
  }

  /** Len u16, MaxLen u16, BufferOffset u32: the octets they point to, a view; empty where the message ends before the field. @throws DecodeError */
  field(at: number, name: string): Uint8Array {
    if (!this.has(at + 8)) return new Uint8Array(0);
    const length = this.view.getUint16(at, true);
    const offset = this.view.getUint32(at + 4, true);
    if (length === 0) return new Uint8Array(0);
    if (offset < at + 8) throw new DecodeError(this.what, at + 4, `${name} lies at octet ${offset}, within the fields`);
    if (offset + length > this.bytes.length) {
      throw new DecodeError(this.what, at, `${name} of ${length} octets at ${offset} ends behind the message of ${this.bytes.length}`);
    }
    this.headerEnd = Math.min(this.headerEnd, offset);
    return this.bytes.subarray(offset, offset + length);
  }

  version(at: number, flags: number): NtlmVersion | undefined {
    if (!hasFlag(flags, NTLMSSP.NEGOTIATE_VERSION) || !this.has(at + VERSION_LENGTH)) return undefined;
    return {
      major: this.bytes[at]!,
      minor: this.bytes[at + 1]!,
      build: this.view.getUint16(at + 2, true),
      revision: this.bytes[at + 7]!,
    };
  }

  /** Text in the character set that the flags chose; OEM is read as Latin-1. @throws DecodeError */
  text(octets: Uint8Array, unicode: boolean, name: string): string {
    if (!unicode) return narrowText(octets, 0, octets.length);
    if (octets.length % 2 !== 0) throw new DecodeError(this.what, 0, `${name} has ${octets.length} octets and is UTF-16`);
    return wideText(octets, 0, octets.length / 2, true);
  }
}

/** Writes the fixed part, and behind it the payload in the order of `field()`. */
export class FieldWriter {
  readonly out: Uint8Array;
  readonly view: DataView;
  #payload: number;

  /** @param header octets of the fixed part */
  constructor(type: number, header: number, ...payload: readonly Uint8Array[]) {
    let length = header;
    for (const part of payload) length += part.length;
    this.out = new Uint8Array(length);
    this.view = new DataView(this.out.buffer);
    this.out.set(SIGNATURE);
    this.view.setUint32(8, type, true);
    this.#payload = header;
  }

  /** @throws RangeError for more than 65,535 octets */
  field(at: number, octets: Uint8Array): void {
    if (octets.length > 0xffff) throw new RangeError(`a field of ${octets.length} octets does not fit into an NTLM message`);
    this.view.setUint16(at, octets.length, true);
    this.view.setUint16(at + 2, octets.length, true);
    this.view.setUint32(at + 4, this.#payload, true);
    this.out.set(octets, this.#payload);
    this.#payload += octets.length;
  }

  version(at: number, version: NtlmVersion | undefined): void {
    if (version === undefined) return;
    this.out[at] = version.major;
    this.out[at + 1] = version.minor;
    this.view.setUint16(at + 2, version.build, true);
    this.out[at + 7] = version.revision;
  }
}

/** Text in the character set that the flags chose. A character that Latin-1 lacks becomes `?` in OEM. */
export function ntlmText(text: string, unicode: boolean): Uint8Array {
  const out = new Uint8Array(unicode ? 2 * text.length : text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unicode) {
      out[2 * i] = unit & 0xff;
      out[2 * i + 1] = unit >> 8;
    } else out[i] = unit > 0xff ? 0x3f : unit;
  }
  return out;
}
