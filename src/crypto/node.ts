/**
 * `#crypto` over node:crypto, and over our own code where OpenSSL 3 refuses (MD4, RC4, DES) or where a call into it costs more than the work.
 */
import {
  type Cipheriv,
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  type Decipheriv,
  type KeyObject,
  pbkdf2Sync,
  randomFillSync,
} from "node:crypto";
import { copied } from "../bytes/copied.ts";
import { type BlockDigest, digestParts } from "./block-digest.ts";
import { wantWholeBlocks } from "./cbc.ts";
import { ownDesEncrypt } from "./des.ts";
import { OwnHmac } from "./hmac.ts";
import { Md4 } from "./md4.ts";
import { Md5 } from "./md5.ts";
import { refuseClosed, wipe } from "./octets.ts";
import { OwnAes } from "./own-aes.ts";
import { RandomPool } from "./random-pool.ts";
import { OwnRc4 } from "./rc4.ts";
import { Sha1 } from "./sha1.ts";
import type { Aead, Crypto, Hmac } from "./types.ts";

export type * from "./types.ts";

const MD4 = new Md4();
const MD5 = new Md5();
const SHA1 = new Sha1();

export const hash: Crypto["hash"] = (name, ...parts) => {
  if (name === "md4") return digestParts(MD4, parts);
  const digest = createHash(name);
  for (const part of parts) digest.update(part);
  return octetsOf(digest.digest());
};

export const hmac: Crypto["hmac"] = (name, key) => {
  if (name === "md5") return new QuickHmac(name, MD5, key, 3000);
  if (name === "sha1") return new QuickHmac(name, SHA1, key, 576);
  return new NodeHmac(name, key);
};

export const rc4: Crypto["rc4"] = (key) => new OwnRc4(key);

export const aes: Crypto["aes"] = (key) => new NodeAes(key);

export const aead: Crypto["aead"] = (name, key) => new NodeAead(name, key);

export const desEncrypt: Crypto["desEncrypt"] = ownDesEncrypt;

export const pbkdf2: Crypto["pbkdf2"] = (name, password, salt, iterations, length) => {
  const secret = outside(password);
  const key = octetsOf(pbkdf2Sync(secret, salt, iterations, length, name));
  wipe(secret);
  return key;
};

const pool = new RandomPool((octets) => randomFillSync(octets));

export const random: Crypto["random"] = (length) => pool.take(length);

const TAG = { authTagLength: 16 } as const;
const ZEROS = new Uint8Array(16);
/** Octets up to which our own AES is quicker. */
const SHORT_CBC = 160;
const SHORT_CFB8 = 16;
const LENGTHS = { md5: 16, sha1: 20, sha256: 32, sha384: 48, sha512: 64 } as const;

/** OpenSSL's. It clears its copy of a key when the last object that refers to it is collected. */
class NodeHmac implements Hmac {
  readonly length: number;
  readonly #name: keyof typeof LENGTHS;
  #key: KeyObject | undefined;

  constructor(name: keyof typeof LENGTHS, key: Uint8Array) {
    this.#name = name;
    this.length = LENGTHS[name];
    this.#key = secretKey(key);
  }

  digest(...parts: readonly Uint8Array[]): Uint8Array {
    const mac = createHmac(this.#name, open(this.#key));
    for (const part of parts) mac.update(part);
    return octetsOf(mac.digest());
  }

  into(out: Uint8Array, at: number, length: number, prefix: Uint8Array, octets: Uint8Array, from: number, to: number): void {
    const mac = createHmac(this.#name, open(this.#key));
    if (prefix.length > 0) mac.update(prefix);
    const digest = mac.update(octets.subarray(from, to)).digest();
    for (let i = 0; i < length; i++) out[at + i] = digest[i]!;
  }

  close(): void {
    this.#key = undefined;
  }
}

/**
 * Our own digest for what is short, OpenSSL's for what is long. Measured on Node 24: createHmac with a KeyObject costs 2.2 us before the first octet, and
 * then 1.5 (MD5) and 0.7 ns (SHA-1) for each; ours 0.4 us, and 2.2 and 3.6 ns.
 */
class QuickHmac extends OwnHmac {
  readonly #name: "md5" | "sha1";
  readonly #short: number;
  /** Until the first long message: most keys never see one. */
  readonly #secret: Uint8Array;
  #long: NodeHmac | undefined;
  #closed = false;

  /** @param short octets up to which our own is quicker */
  constructor(name: "md5" | "sha1", digest: BlockDigest, key: Uint8Array, short: number) {
    super(digest, key);
    this.#name = name;
    this.#short = short;
    this.#secret = copied(key);
  }

  override digest(...parts: readonly Uint8Array[]): Uint8Array {
    let length = 0;
    for (const part of parts) length += part.length;
    return length <= this.#short ? super.digest(...parts) : this.#openssl().digest(...parts);
  }

  override into(out: Uint8Array, at: number, length: number, prefix: Uint8Array, octets: Uint8Array, from: number, to: number): void {
    if (to - from <= this.#short) super.into(out, at, length, prefix, octets, from, to);
    else this.#openssl().into(out, at, length, prefix, octets, from, to);
  }

  override close(): void {
    super.close();
    wipe(this.#secret);
    this.#long?.close();
    this.#closed = true;
  }

  #openssl(): NodeHmac {
    refuseClosed(this.#closed);
    if (this.#long === undefined) {
      this.#long = new NodeHmac(this.#name, this.#secret);
      wipe(this.#secret);
    }
    return this.#long;
  }
}

/**
 * Our own AES for what is short, OpenSSL's for what is long. Making a cipher for each message costs 2.3 us, so that one is kept for each direction and goes
 * on and on: what its chaining does to a first block is undone by XOR. Measured on Node 24, AES-256: a call of `update` costs 1.2 us and then 0.9 ns an
 * octet with copying; ours 9.5 ns an octet.
 */
class NodeAes extends OwnAes {
  readonly #bits: 128 | 256;
  readonly #secret: Uint8Array;
  #encryption: { readonly cipher: Cipheriv; readonly chain: Uint8Array } | undefined;
  #decryption: { readonly decipher: Decipheriv; readonly chain: Uint8Array } | undefined;
  /** Made once: for CFB8, which takes a new cipher each time, a key of octets would cost 15 microseconds more each time. */
  #key: KeyObject | undefined;
  #closed = false;

  constructor(key: Uint8Array) {
    super(key);
    this.#bits = key.length === 16 ? 128 : 256;
    this.#secret = copied(key);
  }

  override encryptCbc(iv: Uint8Array, octets: Uint8Array, from: number, to: number): void {
    if (to - from <= SHORT_CBC) {
      super.encryptCbc(iv, octets, from, to);
      return;
    }
    refuseClosed(this.#closed);
    wantWholeBlocks(from, to);
    this.#encryption ??= {
      cipher: createCipheriv(`aes-${this.#bits}-cbc`, this.#keyObject, ZEROS).setAutoPadding(false),
      chain: new Uint8Array(16),
    };
    const { cipher, chain } = this.#encryption;
    for (let i = 0; i < 16; i++) octets[from + i]! ^= iv[i]! ^ chain[i]!;
    octets.set(cipher.update(octets.subarray(from, to)), from);
    for (let i = 0; i < 16; i++) chain[i] = octets[to - 16 + i]!;
  }

  override decryptCbc(iv: Uint8Array, octets: Uint8Array, from: number, to: number): void {
    if (to - from <= SHORT_CBC) {
      super.decryptCbc(iv, octets, from, to);
      return;
    }
    refuseClosed(this.#closed);
    wantWholeBlocks(from, to);
    this.#decryption ??= {
      decipher: createDecipheriv(`aes-${this.#bits}-cbc`, this.#keyObject, ZEROS).setAutoPadding(false),
      chain: new Uint8Array(16),
    };
    const { decipher, chain } = this.#decryption;
    const plain = decipher.update(octets.subarray(from, to));
    for (let i = 0; i < 16; i++) {
      plain[i]! ^= chain[i]! ^ iv[i]!;
      chain[i] = octets[to - 16 + i]!;
    }
    octets.set(plain, from);
    // There are keys in tickets and in what KDCs answer: no second copy of them waits for the collector.
    plain.fill(0);
  }

  override encryptCfb8(iv: Uint8Array, octets: Uint8Array, from: number, to: number): void {
    if (to - from <= SHORT_CFB8) {
      super.encryptCfb8(iv, octets, from, to);
      return;
    }
    refuseClosed(this.#closed);
    octets.set(createCipheriv(`aes-${this.#bits}-cfb8`, this.#keyObject, iv).update(octets.subarray(from, to)), from);
  }

  override decryptCfb8(iv: Uint8Array, octets: Uint8Array, from: number, to: number): void {
    if (to - from <= SHORT_CFB8) {
      super.decryptCfb8(iv, octets, from, to);
      return;
    }
    refuseClosed(this.#closed);
    const plain = createDecipheriv(`aes-${this.#bits}-cfb8`, this.#keyObject, iv).update(octets.subarray(from, to));
    octets.set(plain, from);
    plain.fill(0);
  }

  get #keyObject(): KeyObject {
    this.#key ??= secretKey(this.#secret);
    return this.#key;
  }

  /** OpenSSL overwrites the schedule of a cipher that was finished. */
  override close(): void {
    super.close();
    wipe(this.#secret, this.#encryption?.chain, this.#decryption?.chain);
    this.#encryption?.cipher.final();
    this.#decryption?.decipher.final();
    this.#key = undefined;
    this.#encryption = undefined;
    this.#decryption = undefined;
    this.#closed = true;
  }
}

class NodeAead implements Aead {
  readonly #cipher: "aes-128-gcm" | "aes-256-gcm" | "aes-128-ccm" | "aes-256-ccm";
  readonly #nonceLength: number;
  #key: KeyObject | undefined;

  constructor(name: "aes-gcm" | "aes-ccm", key: Uint8Array) {
    if (key.length !== 16 && key.length !== 32) throw new RangeError(`a key of AES has 16 or 32 octets here, not ${key.length}`);
    this.#cipher = `aes-${key.length === 16 ? 128 : 256}-${name === "aes-gcm" ? "gcm" : "ccm"}`;
    this.#nonceLength = name === "aes-gcm" ? 12 : 11;
    this.#key = secretKey(key);
  }

  seal(nonce: Uint8Array, plain: Uint8Array, additional: Uint8Array): { readonly sealed: Uint8Array; readonly tag: Uint8Array } {
    this.#check(nonce);
    // The type of CCM's options is of both: GCM does not look at plaintextLength.
    const cipher = createCipheriv(this.#cipher as "aes-256-ccm", open(this.#key), nonce, TAG);
    cipher.setAAD(additional, { plaintextLength: plain.length });
    const sealed = octetsOf(cipher.update(plain));
    cipher.final();
    return { sealed, tag: octetsOf(cipher.getAuthTag()) };
  }

  open(nonce: Uint8Array, sealed: Uint8Array, additional: Uint8Array, tag: Uint8Array): Uint8Array | undefined {
    this.#check(nonce);
    if (tag.length !== TAG.authTagLength) return undefined;
    const decipher = createDecipheriv(this.#cipher as "aes-256-ccm", open(this.#key), nonce, TAG);
    decipher.setAuthTag(tag);
    decipher.setAAD(additional, { plaintextLength: sealed.length });
    let plain: Uint8Array | undefined;
    try {
      plain = octetsOf(decipher.update(sealed));
      decipher.final();
      return plain;
    } catch {
      // Everything else that could be wrong was looked at above: the tag does not hold. Nobody is to see what was not authentic.
      wipe(plain);
      return undefined;
    }
  }

  close(): void {
    this.#key = undefined;
  }

  #check(nonce: Uint8Array): void {
    if (nonce.length !== this.#nonceLength) throw new RangeError(`a nonce has ${this.#nonceLength} octets here, not ${nonce.length}`);
  }
}

function open(key: KeyObject | undefined): KeyObject {
  refuseClosed(key === undefined);
  return key as KeyObject;
}

/** A plain Uint8Array: what runs here has the same types as elsewhere. */
function octetsOf(buffer: Buffer): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
}

function secretKey(key: Uint8Array): KeyObject {
  const secret = outside(key);
  const made = createSecretKey(secret);
  wipe(secret);
  return made;
}

/**
 * A copy that is not in V8's heap, where arrays of up to 64 octets are. Of those Node makes another one outside when OpenSSL is to have it, and nobody could
 * overwrite the first one any more.
 */
function outside(secret: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new ArrayBuffer(secret.length));
  copy.set(secret);
  return copy;
}
