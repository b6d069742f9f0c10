/**
 * What cryptography the providers need, and no more: synchronous, and reached as `#crypto` (package.json `imports`), which is `node.ts` over node:crypto
 * in Node and `portable.ts`, all of it our own JavaScript, elsewhere. Both give every
 * function of `Crypto` by its name, and the same octets. `octets.ts` compares and overwrites.
 *
 * OpenSSL 3 has no MD4, RC4 and DES without its legacy provider, so these are ours everywhere.
 */

export type HashName = "md4" | "md5" | "sha1" | "sha256" | "sha384" | "sha512";

/** A key that is used more than once: made ready when it is made. `close` overwrites what it holds as far as it can be reached. */
export interface Keyed {
  close(): void;
}

/** HMAC, [RFC 2104]. */
export interface Hmac extends Keyed {
  /** Octets of a digest. */
  readonly length: number;
  /** Over the parts one after the other. */
  digest(...parts: readonly Uint8Array[]): Uint8Array;
  /**
   * The fast way for signatures: over `prefix` and `octets[from..to)`, writing the digest's first `length` octets at `at` of `out`.
   * Nothing is allocated where the implementation can do without.
   */
  into(out: Uint8Array, at: number, length: number, prefix: Uint8Array, octets: Uint8Array, from: number, to: number): void;
}

/** RC4: state goes on from call to call. */
export interface Rc4 extends Keyed {
  /** In place. */
  apply(octets: Uint8Array, from: number, to: number): void;
}

/** AES of 128 or 256 bits. */
export interface Aes extends Keyed {
  /** CBC without padding, in place; `to - from` is a multiple of 16. `iv` (16 octets) is not changed. */
  encryptCbc(iv: Uint8Array, octets: Uint8Array, from: number, to: number): void;
  decryptCbc(iv: Uint8Array, octets: Uint8Array, from: number, to: number): void;
  /** CBC with ciphertext stealing CS3 and an IV of zeros, as Kerberos has it ([RFC 3962] 5); at least 16 octets, in place. */
  encryptCts(octets: Uint8Array, from: number, to: number): void;
  decryptCts(octets: Uint8Array, from: number, to: number): void;
  /** One block in place. */
  encryptBlock(octets: Uint8Array, at: number): void;
  /** CFB of 8 bits in place ([MS-NRPC] 3.1.4.4.1). */
  encryptCfb8(iv: Uint8Array, octets: Uint8Array, from: number, to: number): void;
  decryptCfb8(iv: Uint8Array, octets: Uint8Array, from: number, to: number): void;
  /** CMAC, [RFC 4493]: 16 octets. */
  cmac(...parts: readonly Uint8Array[]): Uint8Array;
}

/** Authenticated encryption as SMB 3 has it. */
export interface Aead extends Keyed {
  /** @returns the plain text; undefined where the tag does not hold */
  open(nonce: Uint8Array, sealed: Uint8Array, additional: Uint8Array, tag: Uint8Array): Uint8Array | undefined;
  seal(nonce: Uint8Array, plain: Uint8Array, additional: Uint8Array): { readonly sealed: Uint8Array; readonly tag: Uint8Array };
}

export interface Crypto {
  hash(name: HashName, ...parts: readonly Uint8Array[]): Uint8Array;
  hmac(name: "md5" | "sha1" | "sha256" | "sha384" | "sha512", key: Uint8Array): Hmac;
  rc4(key: Uint8Array): Rc4;
  aes(key: Uint8Array): Aes;
  /** Tags of 16 octets; nonces of 12 (GCM) and 11 (CCM, [MS-SMB2] 2.2.41). */
  aead(name: "aes-gcm" | "aes-ccm", key: Uint8Array): Aead;
  /** One block of 8 octets with a key of 8 (parity bits ignored): NTLMv1's and old Netlogon's DES, [FIPS 46-3]. */
  desEncrypt(key: Uint8Array, block: Uint8Array): Uint8Array;
  pbkdf2(name: "sha1" | "sha256" | "sha384", password: Uint8Array, salt: Uint8Array, iterations: number, length: number): Uint8Array;
  /** From the system's generator; small amounts come out of a pool. */
  random(length: number): Uint8Array;
}
