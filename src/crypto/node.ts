/**
 * `#crypto` over node:crypto, and over our own code where OpenSSL 3 refuses (MD4, RC4, DES) or where a call into it costs more than the work.
 */
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  type KeyObject,
  pbkdf2Sync,
  randomFillSync,
} from "node:crypto";
import { digestParts } from "./block-digest.ts";
import { ownDesEncrypt } from "./des.ts";
import { OwnHmac } from "./hmac.ts";
import { Md4 } from "./md4.ts";
import { Md5 } from "./md5.ts";
import { wipe } from "./octets.ts";
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
  if (name === "md5") return new OwnHmac(MD5, key);
  if (name === "sha1") return new OwnHmac(SHA1, key);
  return new NodeHmac(name, key);
};

export const rc4: Crypto["rc4"] = (key) => new OwnRc4(key);

export const aes: Crypto["aes"] = (key) => new OwnAes(key);

export const aead: Crypto["aead"] = (name, key) => new NodeAead(name, key);

export const desEncrypt: Crypto["desEncrypt"] = ownDesEncrypt;

export const pbkdf2: Crypto["pbkdf2"] = (name, password, salt, iterations, length) =>
  octetsOf(pbkdf2Sync(password, salt, iterations, length, name));

const pool = new RandomPool((octets) => randomFillSync(octets));

export const random: Crypto["random"] = (length) => pool.take(length);

const TAG = { authTagLength: 16 } as const;
const LENGTHS = { sha256: 32, sha384: 48, sha512: 64 } as const;

/** OpenSSL's, for the digests that are not signed with per PDU. OpenSSL clears its copy of a key when the last object that refers to it is collected. */
class NodeHmac implements Hmac {
  readonly length: number;
  readonly #name: "sha256" | "sha384" | "sha512";
  #key: KeyObject | undefined;

  constructor(name: "sha256" | "sha384" | "sha512", key: Uint8Array) {
    this.#name = name;
    this.length = LENGTHS[name];
    this.#key = createSecretKey(key);
  }

  digest(...parts: readonly Uint8Array[]): Uint8Array {
    const mac = createHmac(this.#name, open(this.#key));
    for (const part of parts) mac.update(part);
    return octetsOf(mac.digest());
  }

  into(out: Uint8Array, at: number, length: number, prefix: Uint8Array, octets: Uint8Array, from: number, to: number): void {
    const digest = createHmac(this.#name, open(this.#key)).update(prefix).update(octets.subarray(from, to)).digest();
    for (let i = 0; i < length; i++) out[at + i] = digest[i]!;
  }

  close(): void {
    this.#key = undefined;
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
    this.#key = createSecretKey(key);
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
  if (key === undefined) throw new TypeError("this key was closed");
  return key;
}

/** A plain Uint8Array: what runs here has the same types as elsewhere. */
function octetsOf(buffer: Buffer): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
}
