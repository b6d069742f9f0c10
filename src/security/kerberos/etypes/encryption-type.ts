/** An encryption type with its checksum, in the terms of [RFC 3961] 3 and 4. Each has a file in etypes/. Keys are of the type's length. */
export interface EncryptionType {
  /** 18 aes256-cts-hmac-sha1-96, 17 aes128-cts-hmac-sha1-96, 20 aes256-cts-hmac-sha384-192, 19 aes128-cts-hmac-sha256-128, 23 arcfour-hmac. */
  readonly id: number;
  /** As MIT and [RFC 3961]'s registry write it: `aes256-cts-hmac-sha1-96`. */
  readonly name: string;
  /** Octets. */
  readonly keyLength: number;
  readonly confounderLength: number;
  /** Octets that encryption adds behind the plain text (the truncated HMAC), or before it for arcfour-hmac (with the confounder apart). */
  readonly checksumLength: number;
  /** The type's mandatory checksum: 16, 15, 20, 19, -138. */
  readonly checksumType: number;
  /** Still taken, with a warning. */
  readonly weak: boolean;

  /**
   * @param salt octets of it that are no UTF-8 are kept as bytes/utf8.ts does
   * @param parameters s2kparams, where the KDC sent any
   * @throws SecurityError for an iteration count that nobody means (over 262,144)
   */
  stringToKey(password: string, salt: string, parameters?: Uint8Array): Uint8Array;
  /** @returns confounder, plain text and checksum, encrypted. @param usage key usage number, [RFC 4120] 7.5.1 */
  encrypt(key: Uint8Array, usage: number, plain: Uint8Array): Uint8Array;
  /** @throws SecurityError altered */
  decrypt(key: Uint8Array, usage: number, cipher: Uint8Array): Uint8Array;
  checksum(key: Uint8Array, usage: number, message: Uint8Array): Uint8Array;
  /** In constant time. */
  verifyChecksum(key: Uint8Array, usage: number, message: Uint8Array, checksum: Uint8Array): boolean;
  /** KRB-FX-CF2 and sub-session keys need it, [RFC 6113] 5.1. */
  prf(key: Uint8Array, input: Uint8Array): Uint8Array;
}

/** The derived keys of one usage; their owner overwrites them. */
export interface UsageKeys {
  /** Ke. */
  readonly encryption: Uint8Array;
  /** Ki. */
  readonly integrity: Uint8Array;
  /** Kc. */
  readonly checksum: Uint8Array;
}

/** What the AES types offer beside: the parts, for who protects many messages with one key and keeps its ciphers. */
export interface AesEncryptionType extends EncryptionType {
  readonly hmacHash: "sha1" | "sha256" | "sha384";
  /** HMAC over zeros(16) and the cipher text ([RFC 8009] 5), not over confounder and plain text ([RFC 3961] 5.3). */
  readonly checksumOverCipher: boolean;
  usageKeys(key: Uint8Array, usage: number): UsageKeys;
  /** DK of [RFC 3961] 5.1, KDF-HMAC-SHA2 of [RFC 8009] 3. */
  deriveKey(key: Uint8Array, constant: Uint8Array): Uint8Array;
}

/** A key with its type, as EncryptionKey of [RFC 4120] 5.2.9. */
export interface KerberosKey {
  readonly etype: number;
  readonly octets: Uint8Array;
}
