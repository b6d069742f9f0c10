/** Tokens of arcfour-hmac: [RFC 4757] 7, in the frame of [RFC 2743] 3.1. */
import { hash, hmac, random, rc4 } from "#crypto";
import { u16, u32 } from "../../bytes/integers.ts";
import { equalOctets, wipe } from "../../crypto/octets.ts";
import { SEC_TRAILER_LENGTH } from "../../pdu/co/sec-trailer.ts";
import type { MessageStream, StreamOptions, Verdict } from "./message-stream.ts";

/*
 *   0  0x60, length, 0x06 0x09 1.2.840.113554.1.2.2                   13 octets; in DCE style the length does not count the data ([MS-KILE] 3.4.5.1)
 *  13  u16 TOK_ID (0x0101 MIC, 0x0201 wrap)  15  u16 SGN_ALG (0x1100)  17  u16 SEAL_ALG (0x1000, 0xffff in MIC)  19  u16 0xffff: big-endian
 *  21  u8[8] SND_SEQ, encrypted   29  u8[8] SGN_CKSUM   37  u8[8] confounder, encrypted (wrap only)
 *
 * In DCE style there is no padding; otherwise one octet of it follows the data, which RPC has no room for: the form is that of DCE style always.
 */
const FRAME = 13;
const SEQUENCE = FRAME + 8;
const CHECKSUM = SEQUENCE + 8;
const MIC_LENGTH = CHECKSUM + 8;
const WRAP_LENGTH = MIC_LENGTH + 8;

const TOK_MIC = 0x0101;
const TOK_WRAP = 0x0201;
/** Of MIC tokens and of wrap tokens, [RFC 4757] 7.2 and 7.3: key usages as Microsoft numbers them, little-endian. */
const SIGN = Uint8Array.of(15, 0, 0, 0);
const SEAL = Uint8Array.of(13, 0, 0, 0);
const ZERO = new Uint8Array(4);
const SIGNATURE_KEY = Uint8Array.from("signaturekey\0", (character) => character.charCodeAt(0));
const MECHANISM = Uint8Array.of(0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x12, 0x01, 0x02, 0x02);

export class Rc4Stream implements MessageStream {
  sequence: number | undefined;
  readonly micLength: number = MIC_LENGTH;
  readonly wrapLength: number = WRAP_LENGTH;
  readonly #acceptor: boolean;
  /** Ksign, and the keys that those of sequence numbers and messages are made of. */
  readonly #signing: Uint8Array;
  readonly #sequencing: Uint8Array;
  readonly #sealing: Uint8Array;

  /** @param key is copied */
  constructor(key: Uint8Array, options: StreamOptions) {
    this.sequence = options.sequence;
    this.#acceptor = options.sender === "acceptor";
    this.#signing = digest(key, SIGNATURE_KEY);
    this.#sequencing = digest(key, ZERO);
    const local = Uint8Array.from(key, (octet) => octet ^ 0xf0);
    this.#sealing = digest(local, ZERO);
    wipe(local);
  }

  protect(octets: Uint8Array, from: number, stub: number, stubEnd: number, signHeader: boolean, seal: boolean): void {
    const at = stubEnd + SEC_TRAILER_LENGTH;
    const sequence = this.#next();
    putHeader(octets, at, seal);
    if (seal) octets.set(random(8), at + MIC_LENGTH);
    const checksum = this.#checksum(octets, at, seal, signHeader ? octets.subarray(from, at) : octets.subarray(stub, stubEnd));
    octets.set(checksum.subarray(0, 8), at + CHECKSUM);
    this.#putSequence(octets, at, sequence);
    if (seal) this.#crypt(octets, at, stub, stubEnd, sequence);
  }

  check(
    octets: Uint8Array,
    from: number,
    stub: number,
    stubEnd: number,
    signatureEnd: number,
    signHeader: boolean,
    sealed: boolean,
  ): Verdict {
    const at = stubEnd + SEC_TRAILER_LENGTH;
    if (signatureEnd - at !== (sealed ? WRAP_LENGTH : MIC_LENGTH) || !isHeader(octets, at, sealed)) return "altered";
    const sequence = this.#takeSequence(octets, at);
    if (typeof sequence !== "number") return sequence;
    if (sealed) this.#crypt(octets, at, stub, stubEnd, sequence);
    const checksum = this.#checksum(octets, at, sealed, signHeader ? octets.subarray(from, at) : octets.subarray(stub, stubEnd));
    const verdict = this.#verdict(checksum, octets, at, sequence);
    if (sealed && verdict !== "good") octets.fill(0, stub, stubEnd);
    return verdict;
  }

  mic(message: Uint8Array): Uint8Array {
    const out = new Uint8Array(MIC_LENGTH);
    const sequence = this.#next();
    putHeader(out, 0, false);
    out.set(this.#checksum(out, 0, false, message).subarray(0, 8), CHECKSUM);
    this.#putSequence(out, 0, sequence);
    return out;
  }

  checkMic(message: Uint8Array, mic: Uint8Array): Verdict {
    if (mic.length !== MIC_LENGTH || !isHeader(mic, 0, false)) return "altered";
    const sequence = this.#takeSequence(mic, 0);
    if (typeof sequence !== "number") return sequence;
    return this.#verdict(this.#checksum(mic, 0, false, message), mic, 0, sequence);
  }

  close(): void {
    wipe(this.#signing, this.#sequencing, this.#sealing);
  }

  #next(): number {
    const sequence = this.sequence ?? 0;
    this.sequence = (sequence + 1) >>> 0;
    return sequence;
  }

  #verdict(checksum: Uint8Array, octets: Uint8Array, at: number, sequence: number): Verdict {
    if (!equalOctets(checksum, octets, at + CHECKSUM, 8)) return "altered";
    this.sequence = (sequence + 1) >>> 0;
    return "good";
  }

  /** HMAC with Ksign over MD5 over usage, the 8 octets of the header, confounder and message; its first 8 octets are used. */
  #checksum(octets: Uint8Array, at: number, seal: boolean, message: Uint8Array): Uint8Array {
    const header = octets.subarray(at + FRAME, at + SEQUENCE);
    const inner = seal
      ? hash("md5", SEAL, header, octets.subarray(at + MIC_LENGTH, at + WRAP_LENGTH), message)
      : hash("md5", SIGN, header, message);
    return digest(this.#signing, inner);
  }

  /** The number and who sends it, encrypted with a key that depends on the checksum. */
  #putSequence(octets: Uint8Array, at: number, sequence: number): void {
    const place = at + SEQUENCE;
    for (let i = 0; i < 4; i++) octets[place + i] = sequence >>> (24 - 8 * i);
    octets.fill(this.#acceptor ? 0xff : 0, place + 4, place + 8);
    this.#cryptSequence(octets, at);
  }

  #takeSequence(octets: Uint8Array, at: number): number | "altered" | "out-of-sequence" {
    this.#cryptSequence(octets, at);
    const place = at + SEQUENCE;
    if (u32(octets, place + 4) !== (this.#acceptor ? 0xffffffff : 0)) return "altered";
    const sequence = u32(octets, place, false);
    return this.sequence === undefined || sequence === this.sequence ? sequence : "out-of-sequence";
  }

  #cryptSequence(octets: Uint8Array, at: number): void {
    const key = digest(this.#sequencing, octets.subarray(at + CHECKSUM, at + MIC_LENGTH));
    const cipher = rc4(key);
    cipher.apply(octets, at + SEQUENCE, at + CHECKSUM);
    cipher.close();
    wipe(key);
  }

  /** Confounder, then stub data, in one key stream. */
  #crypt(octets: Uint8Array, at: number, stub: number, stubEnd: number, sequence: number): void {
    const key = digest(this.#sealing, Uint8Array.of(sequence >>> 24, sequence >>> 16, sequence >>> 8, sequence));
    const cipher = rc4(key);
    cipher.apply(octets, at + MIC_LENGTH, at + WRAP_LENGTH);
    cipher.apply(octets, stub, stubEnd);
    cipher.close();
    wipe(key);
  }
}

function putHeader(out: Uint8Array, at: number, seal: boolean): void {
  out[at] = 0x60;
  out[at + 1] = (seal ? WRAP_LENGTH : MIC_LENGTH) - 2;
  out.set(MECHANISM, at + 2);
  const token = seal ? TOK_WRAP : TOK_MIC;
  const place = at + FRAME;
  out[place] = token >> 8;
  out[place + 1] = token & 0xff;
  out[place + 2] = 0x11;
  out[place + 3] = 0;
  out[place + 4] = seal ? 0x10 : 0xff;
  out[place + 5] = seal ? 0 : 0xff;
  out[place + 6] = 0xff;
  out[place + 7] = 0xff;
}

function isHeader(octets: Uint8Array, at: number, sealed: boolean): boolean {
  if (octets[at] !== 0x60 || octets[at + 1] !== (sealed ? WRAP_LENGTH : MIC_LENGTH) - 2) return false;
  for (let i = 0; i < MECHANISM.length; i++) if (octets[at + 2 + i] !== MECHANISM[i]) return false;
  const place = at + FRAME;
  return (
    u16(octets, place, false) === (sealed ? TOK_WRAP : TOK_MIC) &&
    u16(octets, place + 2, false) === 0x1100 &&
    u16(octets, place + 4, false) === (sealed ? 0x1000 : 0xffff) &&
    u16(octets, place + 6, false) === 0xffff
  );
}

function digest(key: Uint8Array, octets: Uint8Array): Uint8Array {
  const mac = hmac("md5", key);
  const out = mac.digest(octets);
  mac.close();
  return out;
}
