/** Tokens of the AES types: [RFC 4121] 4.2, the form of [MS-KILE] 3.4.5.4.1, and for AES-SHA2 the same with [RFC 8009] 5. */
import { type Aes, aes, type Hmac, hmac, random } from "#crypto";
import { u16, u32 } from "../../bytes/integers.ts";
import { equalOctets, wipe } from "../../crypto/octets.ts";
import { SEC_TRAILER_LENGTH } from "../../pdu/co/sec-trailer.ts";
import type { AesEncryptionType } from "./etypes/encryption-type.ts";
import { KEY_USAGE } from "./etypes/key-usage.ts";
import type { MessageStream, StreamOptions, Verdict } from "./message-stream.ts";

/*
 * MIC token, [RFC 4121] 4.2.6.1: integers big-endian
 *   0  u16 TOK_ID (0x0404)   2  u8 flags   3  u8[5] 0xff   8  u64 SND_SEQ   16  SGN_CKSUM over the message and octets 0 to 15
 *
 * Wrap token, 4.2.6.2:
 *   0  u16 TOK_ID (0x0504)   2  u8 flags   3  u8 0xff   4  u16 EC   6  u16 RRC   8  u64 SND_SEQ   16  data
 *
 * What is encrypted is confounder(16) | stub data | filler(EC) | header with RRC 0. Rotated to the right by RRC + EC, all but the stub data is in the
 * signature, and the stub data in its place:
 *   header(16) | E(filler) | E(header) | HMAC | E(confounder)(16)
 * The HMAC covers, where headers are signed, PDU header and sec_trailer in clear, too, in the order in which they stand.
 */
const HEADER = 16;
const BLOCK = 16;
const TOK_MIC = 0x0404;
const TOK_WRAP = 0x0504;
const SENT_BY_ACCEPTOR = 0x01;
const SEALED = 0x02;
const ACCEPTOR_SUBKEY = 0x04;

const USAGE = {
  acceptor: { seal: KEY_USAGE.acceptorSeal, sign: KEY_USAGE.acceptorSign },
  initiator: { seal: KEY_USAGE.initiatorSeal, sign: KEY_USAGE.initiatorSign },
} as const;

const NOTHING = new Uint8Array(0);
/** Zeros that [RFC 8009] 5 has before the cipher text, then the confounder; and the HMAC that should have come. No keys. */
const front = new Uint8Array(2 * BLOCK);
const confounder = front.subarray(BLOCK);
const expected = new Uint8Array(24);
const received = new Uint8Array(HEADER + 24);
/** Confounder, stub data, filler and header of the message that is being worked on. */
let scratch = new Uint8Array(0x2000);

export class CfxStream implements MessageStream {
  sequence: number | undefined;
  readonly micLength: number;
  readonly wrapLength: number;
  readonly #type: AesEncryptionType;
  readonly #key: Uint8Array;
  readonly #usage: { readonly seal: number; readonly sign: number };
  readonly #flags: number;
  /** Octets of filler, and how far a wrap token is rotated. */
  readonly #extra: number;
  readonly #rotation: number;
  readonly #macLength: number;
  #cipher: Aes | undefined;
  #integrity: Hmac | undefined;
  #signing: Hmac | undefined;

  /** @param key is copied */
  constructor(type: AesEncryptionType, key: Uint8Array, options: StreamOptions) {
    const { sender, acceptorSubkey, dce, sequence } = options;
    this.sequence = sequence;
    this.#type = type;
    this.#key = new Uint8Array(key);
    this.#usage = USAGE[sender];
    this.#flags = (sender === "acceptor" ? SENT_BY_ACCEPTOR : 0) | (acceptorSubkey ? ACCEPTOR_SUBKEY : 0);
    this.#macLength = type.checksumLength;
    // EC must not be 0 for Windows in DCE style, which then rotates by EC and RRC together.
    this.#extra = dce ? BLOCK : 0;
    this.#rotation = HEADER + this.#macLength;
    this.micLength = HEADER + this.#macLength;
    this.wrapLength = HEADER + this.#extra + HEADER + this.#macLength + BLOCK;
  }

  protect(octets: Uint8Array, from: number, stub: number, stubEnd: number, signHeader: boolean, seal: boolean): void {
    const sequence = this.sequence ?? 0;
    this.sequence = sequence + 1;
    if (seal) this.#seal(octets, from, stub, stubEnd, signHeader, sequence);
    else {
      const at = stubEnd + SEC_TRAILER_LENGTH;
      this.#micHeader(octets, at, sequence);
      this.#checksum(octets, at + HEADER, octets, from, stub, stubEnd, signHeader);
    }
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
    const length = signatureEnd - at;
    if (sealed) return this.#unseal(octets, from, stub, stubEnd, length, signHeader);
    if (length !== this.micLength || !this.#isMicHeader(octets, at)) return "altered";
    const sequence = sequenceAt(octets, at + 8);
    if (this.sequence !== undefined && sequence !== this.sequence) return "out-of-sequence";
    this.#checksum(expected, 0, octets, from, stub, stubEnd, signHeader);
    return this.#verdict(octets, at + HEADER, sequence);
  }

  mic(message: Uint8Array): Uint8Array {
    const out = new Uint8Array(this.micLength);
    const sequence = this.sequence ?? 0;
    this.sequence = sequence + 1;
    this.#micHeader(out, 0, sequence);
    this.#signingKey().into(out, HEADER, this.#macLength, message, out, 0, HEADER);
    return out;
  }

  checkMic(message: Uint8Array, mic: Uint8Array): Verdict {
    if (mic.length !== this.micLength || !this.#isMicHeader(mic, 0)) return "altered";
    const sequence = sequenceAt(mic, 8);
    if (this.sequence !== undefined && sequence !== this.sequence) return "out-of-sequence";
    this.#signingKey().into(expected, 0, this.#macLength, message, mic, 0, HEADER);
    return this.#verdict(mic, HEADER, sequence);
  }

  close(): void {
    wipe(this.#key);
    this.#cipher?.close();
    this.#integrity?.close();
    this.#signing?.close();
    this.#cipher = undefined;
    this.#integrity = undefined;
    this.#signing = undefined;
  }

  #verdict(octets: Uint8Array, at: number, sequence: number): Verdict {
    if (!equalOctets(expected, octets, at, this.#macLength)) return "altered";
    this.sequence = sequence + 1;
    return "good";
  }

  // --- signing ---

  #micHeader(out: Uint8Array, at: number, sequence: number): void {
    out[at] = TOK_MIC >> 8;
    out[at + 1] = TOK_MIC & 0xff;
    out[at + 2] = this.#flags;
    out.fill(0xff, at + 3, at + 8);
    putSequence(out, at + 8, sequence);
  }

  #isMicHeader(octets: Uint8Array, at: number): boolean {
    return (
      u16(octets, at, false) === TOK_MIC &&
      octets[at + 2] === this.#flags &&
      octets[at + 3] === 0xff &&
      u32(octets, at + 4, false) === 0xffffffff
    );
  }

  /** The token's header stands behind the sec_trailer: with headers signed, all that is signed is in one piece. */
  #checksum(out: Uint8Array, to: number, octets: Uint8Array, from: number, stub: number, stubEnd: number, signHeader: boolean): void {
    const header = stubEnd + SEC_TRAILER_LENGTH;
    const key = this.#signingKey();
    if (signHeader) key.into(out, to, this.#macLength, NOTHING, octets, from, header + HEADER);
    else key.into(out, to, this.#macLength, octets.subarray(stub, stubEnd), octets, header, header + HEADER);
  }

  #signingKey(): Hmac {
    if (this.#signing === undefined) {
      const keys = this.#type.usageKeys(this.#key, this.#usage.sign);
      this.#signing = hmac(this.#type.hmacHash, keys.checksum);
      wipe(keys.checksum, keys.encryption, keys.integrity);
    }
    return this.#signing;
  }

  // --- sealing ---

  #seal(octets: Uint8Array, from: number, stub: number, stubEnd: number, signHeader: boolean, sequence: number): void {
    const at = stubEnd + SEC_TRAILER_LENGTH;
    const length = stubEnd - stub;
    const tail = BLOCK + length;
    const end = tail + this.#extra + HEADER;
    const work = room(end);
    const cipher = this.#sealingKey();
    // The signature ends with its confounder's place: what the HMAC covers is laid out before, in one piece with the sec_trailer.
    confounder.set(random(BLOCK));
    work.set(confounder, 0);
    copy(octets, stub, stubEnd, work, BLOCK);
    work.fill(0xff, tail, tail + this.#extra);
    this.#wrapHeader(work, tail + this.#extra, 0, sequence);
    const mac = at + HEADER + this.#extra + HEADER;
    if (!this.#type.checksumOverCipher) this.#authenticate(octets, mac, octets, from, at, work, tail, end, signHeader);
    cipher.encryptCts(work, 0, end);
    copy(work, BLOCK, tail, octets, stub);
    if (this.#type.checksumOverCipher) {
      confounder.set(work.subarray(0, BLOCK));
      this.#authenticate(octets, mac, octets, from, at, work, tail, end, signHeader);
    }
    this.#wrapHeader(octets, at, this.#rotation, sequence);
    copy(work, tail, end, octets, at + HEADER);
    copy(work, 0, BLOCK, octets, mac + this.#macLength);
  }

  #unseal(octets: Uint8Array, from: number, stub: number, stubEnd: number, signatureLength: number, signHeader: boolean): Verdict {
    const at = stubEnd + SEC_TRAILER_LENGTH;
    const extra = signatureLength - (this.wrapLength - this.#extra);
    if (extra < 0 || extra > 0xffff || !this.#isWrapHeader(octets, at, extra)) return "altered";
    const sequence = sequenceAt(octets, at + 8);
    if (this.sequence !== undefined && sequence !== this.sequence) return "out-of-sequence";
    const tail = BLOCK + stubEnd - stub;
    const end = tail + extra + HEADER;
    const work = room(end);
    const mac = at + HEADER + extra + HEADER;
    const cipher = this.#sealingKey();
    const macLength = this.#macLength;
    copy(octets, mac + macLength, mac + macLength + BLOCK, work, 0);
    copy(octets, stub, stubEnd, work, BLOCK);
    copy(octets, at + HEADER, mac, work, tail);
    copy(octets, at, at + HEADER, received, 0);
    copy(octets, mac, mac + macLength, received, HEADER);
    if (this.#type.checksumOverCipher) {
      confounder.set(work.subarray(0, BLOCK));
      this.#authenticate(expected, 0, octets, from, at, work, tail, end, signHeader);
      if (!equalOctets(expected, received, HEADER, macLength)) return this.#spoiled(octets, stub, stubEnd);
    }
    cipher.decryptCts(work, 0, end);
    copy(work, BLOCK, tail, octets, stub);
    if (!this.#type.checksumOverCipher) {
      confounder.set(work.subarray(0, BLOCK));
      this.#authenticate(expected, 0, octets, from, at, work, tail, end, signHeader);
      if (!equalOctets(expected, received, HEADER, macLength)) return this.#spoiled(octets, stub, stubEnd);
    }
    // The header that was encrypted says the same as the one in clear, but for RRC.
    received[6] = 0;
    received[7] = 0;
    if (!equalOctets(received, work, tail + extra, HEADER)) return this.#spoiled(octets, stub, stubEnd);
    this.sequence = sequence + 1;
    return "good";
  }

  #spoiled(octets: Uint8Array, stub: number, stubEnd: number): Verdict {
    octets.fill(0, stub, stubEnd);
    return "altered";
  }

  /**
   * The HMAC over confounder, PDU header, stub data, sec_trailer, filler and header, as they are in `octets` and `work` now. The last two are laid behind
   * the sec_trailer for it, where the signature comes to stand.
   */
  #authenticate(
    out: Uint8Array,
    to: number,
    octets: Uint8Array,
    from: number,
    at: number,
    work: Uint8Array,
    tail: number,
    end: number,
    signHeader: boolean,
  ): void {
    const over = this.#type.checksumOverCipher;
    if (signHeader) {
      copy(work, tail, end, octets, at);
      this.#integrity!.into(out, to, this.#macLength, over ? front : confounder, octets, from, at + end - tail);
    } else this.#integrity!.into(out, to, this.#macLength, over ? front.subarray(0, BLOCK) : NOTHING, work, 0, end);
  }

  #sealingKey(): Aes {
    if (this.#cipher === undefined) {
      const keys = this.#type.usageKeys(this.#key, this.#usage.seal);
      this.#cipher = aes(keys.encryption);
      this.#integrity = hmac(this.#type.hmacHash, keys.integrity);
      wipe(keys.checksum, keys.encryption, keys.integrity);
    }
    return this.#cipher;
  }

  #wrapHeader(out: Uint8Array, at: number, rotation: number, sequence: number): void {
    out[at] = TOK_WRAP >> 8;
    out[at + 1] = TOK_WRAP & 0xff;
    out[at + 2] = this.#flags | SEALED;
    out[at + 3] = 0xff;
    out[at + 4] = 0;
    out[at + 5] = this.#extra;
    out[at + 6] = 0;
    out[at + 7] = rotation;
    putSequence(out, at + 8, sequence);
  }

  /** In DCE style the rotation is RRC + EC, else RRC alone: either way all but the stub data is before it. */
  #isWrapHeader(octets: Uint8Array, at: number, extra: number): boolean {
    return (
      u16(octets, at, false) === TOK_WRAP &&
      octets[at + 2] === (this.#flags | SEALED) &&
      octets[at + 3] === 0xff &&
      u16(octets, at + 4, false) === extra &&
      u16(octets, at + 6, false) === this.#rotation + (this.#extra === 0 ? extra : 0)
    );
  }
}

function room(length: number): Uint8Array {
  if (scratch.length < length) scratch = new Uint8Array(2 * length);
  return scratch;
}

/** Short pieces are copied faster by hand: measured, a subarray and set cost more than 100 octets of this. */
function copy(source: Uint8Array, from: number, to: number, target: Uint8Array, at: number): void {
  if (to - from > 256) target.set(source.subarray(from, to), at);
  else for (let i = from; i < to; i++) target[at + i - from] = source[i]!;
}

function putSequence(out: Uint8Array, at: number, sequence: number): void {
  const high = Math.floor(sequence / 0x100000000);
  out[at] = high >>> 24;
  out[at + 1] = high >>> 16;
  out[at + 2] = high >>> 8;
  out[at + 3] = high;
  out[at + 4] = sequence >>> 24;
  out[at + 5] = sequence >>> 16;
  out[at + 6] = sequence >>> 8;
  out[at + 7] = sequence;
}

function sequenceAt(octets: Uint8Array, at: number): number {
  return u32(octets, at, false) * 0x100000000 + u32(octets, at + 4, false);
}
