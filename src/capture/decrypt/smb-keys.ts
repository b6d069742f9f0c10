/** From the session key of an authentication to what SMB 3 encrypts with, and back to plain messages: [MS-SMB2] 3.1.4.2, 3.1.4.3, 3.3.5.5.3. */
import { type Aead, aead, hmac } from "#crypto";
import { copied } from "../../bytes/copied.ts";
import { u32 } from "../../bytes/integers.ts";
import { encodeUtf8 } from "../../bytes/utf8.ts";
import { DIALECT } from "../../pdu/smb2/negotiate.ts";
import { TRANSFORM_HEADER_LENGTH } from "../../pdu/smb2/transform-header.ts";

/** Ciphers of SMB2_ENCRYPTION_CAPABILITIES, [MS-SMB2] 2.2.3.1.2. */
export const SMB_CIPHER = { AES_128_CCM: 1, AES_128_GCM: 2, AES_256_CCM: 3, AES_256_GCM: 4 } as const;

/** What both directions are encrypted with: SMB's "ServerIn" and "ServerOut" keys. */
export interface SmbDirectionKeys {
  readonly fromClient: Uint8Array;
  readonly fromServer: Uint8Array;
}

/** What the keys of a session are derived with, beside its session key. */
export interface SmbDerivation {
  /** One of DIALECT, 3.0 or higher. */
  readonly dialect: number;
  /** One of SMB_CIPHER. */
  readonly cipher: number;
  /** 64 octets, of SMB 3.1.1. */
  readonly preauthHash: Uint8Array | undefined;
}

/**
 * [MS-SMB2] 3.3.5.5.3: SMB 3.1.1 derives with the hash of all that was said before, older dialects with fixed words. Ciphers of 256 bits take the whole of
 * the session key, others its first 16 octets.
 */
export function smbDirectionKeys(sessionKey: Uint8Array, { dialect, cipher, preauthHash }: SmbDerivation): SmbDirectionKeys {
  const length = smbKeyLength(cipher);
  const key = new Uint8Array(length === 32 ? Math.max(16, sessionKey.length) : 16);
  key.set(sessionKey.subarray(0, key.length));
  const [fromClient, fromServer] =
    dialect >= DIALECT.SMB_3_1_1 && preauthHash !== undefined
      ? [smbKdf(key, "SMBC2SCipherKey\0", preauthHash, length), smbKdf(key, "SMBS2CCipherKey\0", preauthHash, length)]
      : [smbKdf(key, "SMB2AESCCM\0", encodeUtf8("ServerIn \0"), length), smbKdf(key, "SMB2AESCCM\0", encodeUtf8("ServerOut\0"), length)];
  return { fromClient: fromClient!, fromServer: fromServer! };
}

export function smbKeyLength(cipher: number): 16 | 32 {
  return cipher === SMB_CIPHER.AES_256_CCM || cipher === SMB_CIPHER.AES_256_GCM ? 32 : 16;
}

/** KDF in counter mode of [SP800-108] 5.1 with HMAC-SHA256 and a counter of 32 bits, one round of which is enough. @param label with its terminating null */
function smbKdf(key: Uint8Array, label: string, context: Uint8Array, length: number): Uint8Array {
  const mac = hmac("sha256", key);
  const bits = length * 8;
  const derived = mac.digest(
    Uint8Array.of(0, 0, 0, 1),
    encodeUtf8(label),
    Uint8Array.of(0),
    context,
    Uint8Array.of(0, 0, bits >> 8, bits & 0xff),
  );
  mac.close();
  return copied(derived, 0, length);
}

/** Opens the messages of one direction. */
export class SmbOpener {
  readonly #aead: Aead;
  readonly #nonceLength: number;

  constructor(cipher: number, key: Uint8Array) {
    const gcm = cipher === SMB_CIPHER.AES_128_GCM || cipher === SMB_CIPHER.AES_256_GCM;
    this.#aead = aead(gcm ? "aes-gcm" : "aes-ccm", key);
    this.#nonceLength = gcm ? 12 : 11;
  }

  /**
   * @param transformed whole, with its TRANSFORM_HEADER: Signature at 4, Nonce at 20, OriginalMessageSize at 36; the header from its nonce on is authenticated, too
   * @returns undefined where the signature does not hold
   */
  open(transformed: Uint8Array): Uint8Array | undefined {
    const size = u32(transformed, 36);
    return this.#aead.open(
      transformed.subarray(20, 20 + this.#nonceLength),
      transformed.subarray(TRANSFORM_HEADER_LENGTH, TRANSFORM_HEADER_LENGTH + size),
      transformed.subarray(20, TRANSFORM_HEADER_LENGTH),
      transformed.subarray(4, 20),
    );
  }
}
