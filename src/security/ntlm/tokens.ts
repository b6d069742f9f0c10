/**
 * Session security: NTLMSSP_MESSAGE_SIGNATURE and sealing, [MS-NLMP] 3.4. A `MessageStream` is what one end sends: its key stream, its signing key and
 * its sequence numbers. A context has one for each direction; whoever listens with the key (a capture's reader) makes the same two.
 */
import { type Hmac, hmac, type Rc4, rc4 } from "#crypto";
import { u32 } from "../../bytes/integers.ts";
import { equalOctets, wipe } from "../../crypto/octets.ts";
import { SEC_TRAILER_LENGTH } from "../../pdu/co/sec-trailer.ts";
import { hasFlag, NTLMSSP } from "../../pdu/ntlmssp/index.ts";
import { type Sender, sealKey, signKey } from "./keys.ts";

/*
 * NTLMSSP_MESSAGE_SIGNATURE, [MS-NLMP] 2.2.2.9: integers little-endian
 *   0  u32 Version (1)              4  u8[8] Checksum              12  u32 SeqNum               (extended session security)
 *   0  u32 Version (1)              4  u8[4] RandomPad   8 u32 CRC-32   12  u32 SeqNum, the last three encrypted   (without)
 */
export const SIGNATURE_LENGTH = 16;
const CHECKSUM = 4;
const CHECKSUM_LENGTH = 8;
const SEQUENCE = 12;

export type Verdict = "good" | "altered" | "out-of-sequence";

/**
 * One direction. Every message uses up a sequence number and key stream, whatever its verdict: a context does not live on after a bad one, but a capture
 * that misses something is read on.
 */
export interface MessageStream {
  /** SeqNum of the next message. */
  sequence: number;
  /**
   * Signs a PDU, and encrypts `stub..stubEnd` in place if `seal`. The signature is written behind the sec_trailer at `stubEnd`.
   * @param signHeader it covers header, stub data and sec_trailer, all in clear; else the stub data
   */
  protect(octets: Uint8Array, from: number, stub: number, stubEnd: number, signHeader: boolean, seal: boolean): void;
  /** Undoes that, and says whether the signature holds. */
  check(octets: Uint8Array, from: number, stub: number, stubEnd: number, signHeader: boolean, sealed: boolean): Verdict;
  /** A signature over a message that travels apart from it. */
  mic(message: Uint8Array): Uint8Array;
  checkMic(message: Uint8Array, mic: Uint8Array): Verdict;
  /** The key stream begins anew, sequence numbers go on. */
  rewind(): void;
  close(): void;
}

/** Both directions. Without extended session security both ends use up one key stream and one row of numbers, so that they have to take turns. */
export interface MessageStreams {
  readonly client: MessageStream;
  readonly server: MessageStream;
}

/** @param exportedSessionKey 16 octets, copied */
export function messageStreams(flags: number, exportedSessionKey: Uint8Array): MessageStreams {
  if (hasFlag(flags, NTLMSSP.NEGOTIATE_EXTENDED_SESSIONSECURITY)) {
    return {
      client: new ExtendedStream(flags, exportedSessionKey, "client"),
      server: new ExtendedStream(flags, exportedSessionKey, "server"),
    };
  }
  const both = new OldStream(flags, exportedSessionKey);
  return { client: both, server: both };
}

/** What stands for a signature where signing is not negotiated, [MS-NLMP] 3.4.4.3. */
export function writeEmptySignature(octets: Uint8Array, at: number): void {
  octets.fill(0, at, at + SIGNATURE_LENGTH);
  octets[at] = 1;
}

export const EMPTY_SIGNATURE: Uint8Array = Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

/** [MS-NLMP] 3.4.4.2. */
class ExtendedStream implements MessageStream {
  sequence = 0;
  readonly #signing: Hmac;
  readonly #sealKey: Uint8Array;
  #cipher: Rc4;
  /** Whether the checksum is encrypted. */
  readonly #keyExchange: boolean;
  /** SeqNum as the checksum covers it; the checksum that should have come. */
  readonly #number = new Uint8Array(4);
  readonly #expected = new Uint8Array(CHECKSUM_LENGTH);

  constructor(flags: number, exportedSessionKey: Uint8Array, sender: Sender) {
    const key = signKey(exportedSessionKey, sender);
    this.#signing = hmac("md5", key);
    wipe(key);
    this.#sealKey = sealKey(flags, exportedSessionKey, sender);
    this.#cipher = rc4(this.#sealKey);
    this.#keyExchange = hasFlag(flags, NTLMSSP.NEGOTIATE_KEY_EXCH);
  }

  protect(octets: Uint8Array, from: number, stub: number, stubEnd: number, signHeader: boolean, seal: boolean): void {
    const at = stubEnd + SEC_TRAILER_LENGTH;
    const checksum = at + CHECKSUM;
    this.#next();
    if (signHeader) this.#signing.into(octets, checksum, CHECKSUM_LENGTH, this.#number, octets, from, at);
    else this.#signing.into(octets, checksum, CHECKSUM_LENGTH, this.#number, octets, stub, stubEnd);
    if (seal) this.#cipher.apply(octets, stub, stubEnd);
    this.#finish(octets, at);
  }

  check(octets: Uint8Array, from: number, stub: number, stubEnd: number, signHeader: boolean, sealed: boolean): Verdict {
    const at = stubEnd + SEC_TRAILER_LENGTH;
    this.#next();
    if (sealed) this.#cipher.apply(octets, stub, stubEnd);
    if (signHeader) this.#signing.into(this.#expected, 0, CHECKSUM_LENGTH, this.#number, octets, from, at);
    else this.#signing.into(this.#expected, 0, CHECKSUM_LENGTH, this.#number, octets, stub, stubEnd);
    return this.#compare(octets, at);
  }

  mic(message: Uint8Array): Uint8Array {
    const mic = new Uint8Array(SIGNATURE_LENGTH);
    this.#next();
    this.#signing.into(mic, CHECKSUM, CHECKSUM_LENGTH, this.#number, message, 0, message.length);
    this.#finish(mic, 0);
    return mic;
  }

  checkMic(message: Uint8Array, mic: Uint8Array): Verdict {
    if (mic.length !== SIGNATURE_LENGTH) return "altered";
    this.#next();
    this.#signing.into(this.#expected, 0, CHECKSUM_LENGTH, this.#number, message, 0, message.length);
    return this.#compare(mic, 0);
  }

  rewind(): void {
    this.#cipher.close();
    this.#cipher = rc4(this.#sealKey);
  }

  close(): void {
    this.#signing.close();
    this.#cipher.close();
    wipe(this.#sealKey, this.#expected);
  }

  #next(): void {
    writeU32(this.#number, 0, this.sequence);
    this.sequence = (this.sequence + 1) >>> 0;
  }

  /** What stands around the checksum, which is encrypted where keys were exchanged. */
  #finish(octets: Uint8Array, at: number): void {
    if (this.#keyExchange) this.#cipher.apply(octets, at + CHECKSUM, at + SEQUENCE);
    octets[at] = 1;
    octets[at + 1] = octets[at + 2] = octets[at + 3] = 0;
    octets[at + 12] = this.#number[0]!;
    octets[at + 13] = this.#number[1]!;
    octets[at + 14] = this.#number[2]!;
    octets[at + 15] = this.#number[3]!;
  }

  #compare(octets: Uint8Array, at: number): Verdict {
    if (this.#keyExchange) this.#cipher.apply(this.#expected, 0, CHECKSUM_LENGTH);
    if (u32(octets, at + SEQUENCE) !== u32(this.#number, 0)) return "out-of-sequence";
    return u32(octets, at) === 1 && equalOctets(this.#expected, octets, at + CHECKSUM, CHECKSUM_LENGTH) ? "good" : "altered";
  }
}

/**
 * [MS-NLMP] 3.4.4.1: a CRC that is encrypted, which who changes octets can change with them. Only where it was asked for, and for nobody in particular.
 * It covers stub data alone, header signing or not: so Samba has it, and no Windows speaks it any more.
 */
class OldStream implements MessageStream {
  sequence = 0;
  readonly #sealKey: Uint8Array;
  #cipher: Rc4;
  readonly #expected = new Uint8Array(SIGNATURE_LENGTH);

  constructor(flags: number, exportedSessionKey: Uint8Array) {
    this.#sealKey = sealKey(flags, exportedSessionKey, "client");
    this.#cipher = rc4(this.#sealKey);
  }

  protect(octets: Uint8Array, _from: number, stub: number, stubEnd: number, _signHeader: boolean, seal: boolean): void {
    const crc = crc32(octets, stub, stubEnd);
    if (seal) this.#cipher.apply(octets, stub, stubEnd);
    this.#signature(octets, stubEnd + SEC_TRAILER_LENGTH, crc);
  }

  check(octets: Uint8Array, _from: number, stub: number, stubEnd: number, _signHeader: boolean, sealed: boolean): Verdict {
    if (sealed) this.#cipher.apply(octets, stub, stubEnd);
    return this.#compare(octets, stubEnd + SEC_TRAILER_LENGTH, crc32(octets, stub, stubEnd));
  }

  mic(message: Uint8Array): Uint8Array {
    const mic = new Uint8Array(SIGNATURE_LENGTH);
    this.#signature(mic, 0, crc32(message, 0, message.length));
    return mic;
  }

  checkMic(message: Uint8Array, mic: Uint8Array): Verdict {
    return mic.length === SIGNATURE_LENGTH ? this.#compare(mic, 0, crc32(message, 0, message.length)) : "altered";
  }

  rewind(): void {
    this.#cipher.close();
    this.#cipher = rc4(this.#sealKey);
  }

  close(): void {
    this.#cipher.close();
    wipe(this.#sealKey, this.#expected);
  }

  /** RandomPad, checksum and number go through the key stream one after the other; the pad's plain octets are zero. */
  #signature(octets: Uint8Array, at: number, crc: number): void {
    octets.fill(0, at, at + SIGNATURE_LENGTH);
    octets[at] = 1;
    writeU32(octets, at + 8, crc);
    writeU32(octets, at + SEQUENCE, this.sequence);
    this.#cipher.apply(octets, at + 4, at + SIGNATURE_LENGTH);
    this.sequence = (this.sequence + 1) >>> 0;
  }

  /** A sender may have chosen a pad, so that it does not count. */
  #compare(octets: Uint8Array, at: number, crc: number): Verdict {
    const expected = this.#expected;
    this.#signature(expected, 0, crc);
    if (u32(octets, at) !== 1) return "altered";
    if (!equalOctets(expected.subarray(SEQUENCE), octets, at + SEQUENCE)) return "out-of-sequence";
    return equalOctets(expected.subarray(8, SEQUENCE), octets, at + 8) ? "good" : "altered";
  }
}

function writeU32(octets: Uint8Array, at: number, value: number): void {
  octets[at] = value;
  octets[at + 1] = value >>> 8;
  octets[at + 2] = value >>> 16;
  octets[at + 3] = value >>> 24;
}

/** CRC-32 as in Ethernet, bit by bit: nothing that is fast comes here. */
function crc32(octets: Uint8Array, from: number, to: number): number {
  let crc = 0xffffffff;
  for (let i = from; i < to; i++) {
    crc ^= octets[i]!;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return (crc ^ 0xffffffff) >>> 0;
}
