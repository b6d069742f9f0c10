/** Signatures and encryption of Netlogon as a security provider, [MS-NRPC] 3.3.4.2: by HMAC-SHA256 and AES-CFB8, or by HMAC-MD5 and RC4. */
import { aes, hash, hmac, random, rc4 } from "#crypto";
import { copied } from "../../bytes/copied.ts";
import { u32 } from "../../bytes/integers.ts";
import { equalOctets, wipe } from "../../crypto/octets.ts";
import type { Aes, Hmac } from "../../crypto/types.ts";
import {
  NL_AUTH_SHA2_SIGNATURE_LENGTH,
  NL_AUTH_SIGNATURE_LENGTH,
  NL_SEAL_AES128,
  NL_SEAL_NONE,
  NL_SEAL_RC4,
  NL_SIGN_HMAC_MD5,
  NL_SIGN_HMAC_SHA256,
  NL_SIGNATURE,
} from "../../pdu/netlogon/index.ts";

/** What is to be protected, within one PDU. */
export interface Extent {
  /** What the signature covers, from `signed` to `signedEnd`. */
  readonly signed: number;
  readonly signedEnd: number;
  /** What is encrypted, from `stub` to `stubEnd`. */
  readonly stub: number;
  readonly stubEnd: number;
  /** Where the signature stands. */
  readonly at: number;
}

/** What is wrong with a signature. */
export type Damage = "altered" | "out-of-sequence";

/**
 * One end's protection of PDUs. One sequence number counts both directions ([MS-NRPC] 3.3.4.2.1 to 3.3.4.2.4: what is sent and what is received
 * increments the same one), so calls cannot overlap.
 */
export class NetlogonProtection {
  /** Octets of a signature as we send it. */
  readonly signatureLength: number;
  readonly #algorithm: Algorithm;
  readonly #initiator: boolean;
  /** Of the next PDU, sent or received. */
  #sequence = 0;
  /** The first 8 octets of a signature, and the confounder behind them. */
  readonly #sealedHead: Uint8Array;
  readonly #signedHead: Uint8Array;
  readonly #copySequence = new Uint8Array(8);
  readonly #checksum = new Uint8Array(8);

  /** @param sessionKey 16 octets; it is copied */
  constructor(sessionKey: Uint8Array, withAes: boolean, initiator: boolean) {
    this.#algorithm = withAes ? new AesAlgorithm(sessionKey) : new Rc4Algorithm(sessionKey);
    this.#initiator = initiator;
    this.signatureLength = withAes ? NL_AUTH_SHA2_SIGNATURE_LENGTH : NL_AUTH_SIGNATURE_LENGTH;
    this.#signedHead = head(withAes ? NL_SIGN_HMAC_SHA256 : NL_SIGN_HMAC_MD5, NL_SEAL_NONE, 8);
    this.#sealedHead = head(withAes ? NL_SIGN_HMAC_SHA256 : NL_SIGN_HMAC_MD5, withAes ? NL_SEAL_AES128 : NL_SEAL_RC4, 16);
  }

  /** Writes a signature of `signatureLength` octets, and encrypts where `sealed`. */
  protect(octets: Uint8Array, extent: Extent, sealed: boolean): void {
    const { signed, signedEnd, stub, stubEnd, at } = extent;
    const prefix = sealed ? this.#sealedHead : this.#signedHead;
    const confounder = at + NL_SIGNATURE.CONFOUNDER;
    for (let i = 0; i < 8; i++) octets[at + i] = prefix[i]!;
    octets.fill(0, confounder, at + this.signatureLength);
    if (sealed) {
      const drawn = random(8);
      prefix.set(drawn, 8);
      octets.set(drawn, confounder);
    }
    const algorithm = this.#algorithm;
    algorithm.checksum(octets, at + NL_SIGNATURE.CHECKSUM, prefix, octets, signed, signedEnd);
    this.#count(this.#initiator);
    if (sealed) algorithm.encrypt(octets, confounder, stub, stubEnd, this.#copySequence);
    octets.set(this.#copySequence, at + NL_SIGNATURE.SEQUENCE);
    algorithm.encryptSequence(octets, at + NL_SIGNATURE.SEQUENCE, at + NL_SIGNATURE.CHECKSUM);
  }

  /**
   * Checks a signature and decrypts where `sealed`. Whatever was found wrong, the octets may have been changed.
   * @param end where the signature ends: what follows the confounder may be missing
   * @returns undefined where all is well
   */
  unprotect(octets: Uint8Array, extent: Extent, end: number, sealed: boolean): Damage | undefined {
    return this.#open(octets, extent, end, sealed, !this.#initiator, false);
  }

  /**
   * The same for who listens to both ends and may have missed something: whatever number comes is taken.
   * @param fromInitiator who sent it
   */
  overhear(octets: Uint8Array, extent: Extent, end: number, sealed: boolean, fromInitiator: boolean): Damage | undefined {
    return this.#open(octets, extent, end, sealed, fromInitiator, true);
  }

  #open(octets: Uint8Array, extent: Extent, end: number, sealed: boolean, fromInitiator: boolean, anyNumber: boolean): Damage | undefined {
    const { signed, signedEnd, stub, stubEnd, at } = extent;
    const prefix = sealed ? this.#sealedHead : this.#signedHead;
    const confounder = at + NL_SIGNATURE.CONFOUNDER;
    if (end < (sealed ? confounder + 8 : confounder)) return "altered";
    if (!equalOctets(prefix, octets, at, 6)) return "altered";
    const algorithm = this.#algorithm;
    const sequence = at + NL_SIGNATURE.SEQUENCE;
    algorithm.decryptSequence(octets, sequence, at + NL_SIGNATURE.CHECKSUM);
    if (anyNumber) {
      const high = u32(octets, sequence + 4, false) & 0x7fff_ffff;
      if (high !== 0) return "altered";
      this.#sequence = u32(octets, sequence, false);
    }
    this.#count(fromInitiator);
    if (!equalOctets(this.#copySequence, octets, sequence)) return this.#couldBeSequence(octets, sequence) ? "out-of-sequence" : "altered";
    if (sealed) {
      algorithm.decrypt(octets, confounder, stub, stubEnd, this.#copySequence);
      for (let i = 0; i < 8; i++) prefix[8 + i] = octets[confounder + i]!;
    }
    // Flags are to be disregarded, but the checksum holds them as they came.
    prefix[6] = octets[at + 6]!;
    prefix[7] = octets[at + 7]!;
    algorithm.checksum(this.#checksum, 0, prefix, octets, signed, signedEnd);
    prefix[6] = prefix[7] = 0;
    return equalOctets(this.#checksum, octets, at + NL_SIGNATURE.CHECKSUM) ? undefined : "altered";
  }

  /** Overwrites all keys. */
  close(): void {
    this.#algorithm.close();
    wipe(this.#sealedHead, this.#signedHead, this.#copySequence, this.#checksum);
  }

  /** CopySeqNumber of this PDU: the lower half first, both halves big-endian, and a bit that says who sends. */
  #count(fromInitiator: boolean): void {
    const number = this.#sequence++;
    const low = number >>> 0;
    const high = Math.floor(number / 0x1_0000_0000);
    const out = this.#copySequence;
    for (let i = 0; i < 4; i++) {
      out[i] = low >>> (24 - 8 * i);
      out[4 + i] = high >>> (24 - 8 * i);
    }
    if (fromInitiator) out[4] = out[4]! | 0x80;
  }

  /** A number that is far off is no number: what was decrypted by a changed checksum, or by another key. */
  #couldBeSequence(octets: Uint8Array, at: number): boolean {
    const high = (octets[at + 4]! & 0x7f) | octets[at + 5]! | octets[at + 6]! | octets[at + 7]!;
    return high === 0;
  }
}

/** The two ways to do it. */
interface Algorithm {
  /** Writes the first 8 octets of the signature over `prefix` and `octets[from..to)` at `at` of `out`. */
  checksum(out: Uint8Array, at: number, prefix: Uint8Array, octets: Uint8Array, from: number, to: number): void;
  /** Encrypts the confounder, then the message. */
  encrypt(octets: Uint8Array, confounder: number, from: number, to: number, sequence: Uint8Array): void;
  decrypt(octets: Uint8Array, confounder: number, from: number, to: number, sequence: Uint8Array): void;
  encryptSequence(octets: Uint8Array, at: number, checksum: number): void;
  decryptSequence(octets: Uint8Array, at: number, checksum: number): void;
  close(): void;
}

class AesAlgorithm implements Algorithm {
  readonly #sign: Hmac;
  readonly #sequence: Aes;
  readonly #seal: Aes;
  readonly #iv = new Uint8Array(16);

  constructor(sessionKey: Uint8Array) {
    this.#sign = hmac("sha256", sessionKey);
    this.#sequence = aes(sessionKey);
    const key = sealingKey(sessionKey);
    this.#seal = aes(key);
    wipe(key);
  }

  checksum(out: Uint8Array, at: number, prefix: Uint8Array, octets: Uint8Array, from: number, to: number): void {
    this.#sign.into(out, at, 8, prefix, octets, from, to);
  }

  encrypt(octets: Uint8Array, confounder: number, from: number, to: number, sequence: Uint8Array): void {
    this.#twice(sequence, 0);
    this.#seal.encryptCfb8(this.#iv, octets, confounder, confounder + 8);
    // The message goes on where the confounder ended: the shift register holds the sequence number's half and the encrypted confounder.
    for (let i = 0; i < 8; i++) this.#iv[8 + i] = octets[confounder + i]!;
    this.#seal.encryptCfb8(this.#iv, octets, from, to);
  }

  decrypt(octets: Uint8Array, confounder: number, from: number, to: number, sequence: Uint8Array): void {
    this.#twice(sequence, 0);
    const iv = copied(this.#iv);
    for (let i = 0; i < 8; i++) iv[8 + i] = octets[confounder + i]!;
    this.#seal.decryptCfb8(this.#iv, octets, confounder, confounder + 8);
    this.#seal.decryptCfb8(iv, octets, from, to);
  }

  encryptSequence(octets: Uint8Array, at: number, checksum: number): void {
    this.#twice(octets, checksum);
    this.#sequence.encryptCfb8(this.#iv, octets, at, at + 8);
  }

  decryptSequence(octets: Uint8Array, at: number, checksum: number): void {
    this.#twice(octets, checksum);
    this.#sequence.decryptCfb8(this.#iv, octets, at, at + 8);
  }

  close(): void {
    this.#sign.close();
    this.#sequence.close();
    this.#seal.close();
    wipe(this.#iv);
  }

  /** An initialization vector of the same 8 octets two times. */
  #twice(octets: Uint8Array, at: number): void {
    const iv = this.#iv;
    for (let i = 0; i < 8; i++) iv[i] = iv[8 + i] = octets[at + i]!;
  }
}

class Rc4Algorithm implements Algorithm {
  readonly #sign: Hmac;
  /** Keyed by HMAC-MD5 of four zeros: what each PDU's RC4 keys are derived by. */
  readonly #sequence: Hmac;
  readonly #seal: Hmac;
  readonly #key = new Uint8Array(16);
  readonly #eight = new Uint8Array(8);

  constructor(sessionKey: Uint8Array) {
    this.#sign = hmac("md5", sessionKey);
    this.#sequence = derived(sessionKey);
    const key = sealingKey(sessionKey);
    this.#seal = derived(key);
    wipe(key);
  }

  checksum(out: Uint8Array, at: number, prefix: Uint8Array, octets: Uint8Array, from: number, to: number): void {
    const digest = hash("md5", FOUR_ZEROS, prefix, octets.subarray(from, to));
    this.#sign.into(out, at, 8, digest, octets, from, from);
  }

  encrypt(octets: Uint8Array, confounder: number, from: number, to: number, sequence: Uint8Array): void {
    this.#seal.into(this.#key, 0, 16, sequence, octets, from, from);
    // Both from the beginning of the same keystream.
    this.#apply(octets, confounder, confounder + 8);
    this.#apply(octets, from, to);
  }

  decrypt(octets: Uint8Array, confounder: number, from: number, to: number, sequence: Uint8Array): void {
    this.encrypt(octets, confounder, from, to, sequence);
  }

  encryptSequence(octets: Uint8Array, at: number, checksum: number): void {
    for (let i = 0; i < 8; i++) this.#eight[i] = octets[checksum + i]!;
    this.#sequence.into(this.#key, 0, 16, this.#eight, octets, at, at);
    this.#apply(octets, at, at + 8);
  }

  decryptSequence(octets: Uint8Array, at: number, checksum: number): void {
    this.encryptSequence(octets, at, checksum);
  }

  close(): void {
    this.#sign.close();
    this.#sequence.close();
    this.#seal.close();
    wipe(this.#key, this.#eight);
  }

  #apply(octets: Uint8Array, from: number, to: number): void {
    const cipher = rc4(this.#key);
    cipher.apply(octets, from, to);
    cipher.close();
  }
}

const FOUR_ZEROS = new Uint8Array(4);

/** The key of encryption: the session key with 0xf0 in each octet. */
function sealingKey(sessionKey: Uint8Array): Uint8Array {
  return sessionKey.map((octet) => octet ^ 0xf0);
}

function derived(key: Uint8Array): Hmac {
  const outer = hmac("md5", key);
  const inner = outer.digest(FOUR_ZEROS);
  outer.close();
  const out = hmac("md5", inner);
  wipe(inner);
  return out;
}

/** SignatureAlgorithm, SealAlgorithm, Pad and Flags, with room for a confounder where `length` is 16. */
function head(sign: number, seal: number, length: number): Uint8Array {
  const out = new Uint8Array(length);
  out.set([sign & 0xff, sign >> 8, seal & 0xff, seal >> 8, 0xff, 0xff, 0, 0]);
  return out;
}
