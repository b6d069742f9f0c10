/** aes128-cts-hmac-sha256-128 and aes256-cts-hmac-sha384-192: [RFC 8009]. What is authenticated is the cipher text. */
import { aes, hmac, pbkdf2, random } from "#crypto";
import { encodeKeptUtf8, encodeUtf8 } from "../../../bytes/utf8.ts";
import { equalOctets, wipe } from "../../../crypto/octets.ts";
import { altered } from "../errors.ts";
import type { AesEncryptionType, UsageKeys } from "./encryption-type.ts";
import { iterations } from "./iterations.ts";
import { usageConstant } from "./usage.ts";

const BLOCK = 16;
const USUAL_ITERATIONS = 32_768;

export const aes128CtsHmacSha256: AesEncryptionType = type(19, "aes128-cts-hmac-sha256-128", "sha256", 16, 16);
export const aes256CtsHmacSha384: AesEncryptionType = type(20, "aes256-cts-hmac-sha384-192", "sha384", 32, 24);

/** @param macLength octets of keys for HMACs, and of truncated HMACs */
function type(id: number, name: string, hashName: "sha256" | "sha384", keyLength: number, macLength: number): AesEncryptionType {
  const encryptionKey = (key: Uint8Array, usage: number) => derive(hashName, key, usageConstant(usage, 0xaa), keyLength);
  const integrityKey = (key: Uint8Array, usage: number) => derive(hashName, key, usageConstant(usage, 0x55), macLength);
  const checksumKey = (key: Uint8Array, usage: number) => derive(hashName, key, usageConstant(usage, 0x99), macLength);

  function authenticate(key: Uint8Array, prefix: Uint8Array, octets: Uint8Array, to: number, out: Uint8Array, at: number): void {
    const mac = hmac(hashName, key);
    mac.into(out, at, macLength, prefix, octets, 0, to);
    mac.close();
  }

  return {
    id,
    name,
    keyLength,
    confounderLength: BLOCK,
    checksumLength: macLength,
    checksumType: id,
    weak: false,
    hmacHash: hashName,
    checksumOverCipher: true,

    deriveKey: (key, constant) => derive(hashName, key, constant, keyLength),

    usageKeys(key: Uint8Array, usage: number): UsageKeys {
      return { encryption: encryptionKey(key, usage), integrity: integrityKey(key, usage), checksum: checksumKey(key, usage) };
    },

    // 4: the salt is preceded by the type's name and a zero.
    stringToKey(password, salt, parameters) {
      const octets = encodeUtf8(password);
      const temporary = pbkdf2(hashName, octets, encodeKeptUtf8(`${name}\0${salt}`), iterations(parameters, USUAL_ITERATIONS), keyLength);
      const key = derive(hashName, temporary, encodeUtf8("kerberos"), keyLength);
      wipe(octets, temporary);
      return key;
    },

    // 5: C = E(Ke, N | plain), H = HMAC(Ki, IV | C).
    encrypt(key, usage, plain) {
      const end = BLOCK + plain.length;
      const out = new Uint8Array(end + macLength);
      out.set(random(BLOCK));
      out.set(plain, BLOCK);
      const encryption = encryptionKey(key, usage);
      const cipher = aes(encryption);
      cipher.encryptCts(out, 0, end);
      cipher.close();
      const integrity = integrityKey(key, usage);
      authenticate(integrity, ZEROS, out, end, out, end);
      wipe(encryption, integrity);
      return out;
    },

    decrypt(key, usage, cipherText) {
      const end = cipherText.length - macLength;
      if (end < BLOCK) throw altered("decryption", `${cipherText.length} octets cannot be anything encrypted with ${name}`);
      const expected = new Uint8Array(macLength);
      const integrity = integrityKey(key, usage);
      authenticate(integrity, ZEROS, cipherText, end, expected, 0);
      wipe(integrity);
      if (!equalOctets(expected, cipherText, end)) {
        throw altered("decryption", `what was encrypted with ${name} is altered, or encrypted with another key`);
      }
      const out = new Uint8Array(cipherText.subarray(0, end));
      const encryption = encryptionKey(key, usage);
      const cipher = aes(encryption);
      cipher.decryptCts(out, 0, end);
      cipher.close();
      wipe(encryption);
      return out.subarray(BLOCK);
    },

    checksum(key, usage, message) {
      const derived = checksumKey(key, usage);
      const out = new Uint8Array(macLength);
      authenticate(derived, NOTHING, message, message.length, out, 0);
      wipe(derived);
      return out;
    },

    verifyChecksum(key, usage, message, checksum) {
      return checksum.length === macLength && equalOctets(this.checksum(key, usage, message), checksum);
    },

    prf: (key, input) => derive(hashName, key, encodeUtf8("prf"), hashName === "sha256" ? 32 : 48, input),
  };
}

const NOTHING = new Uint8Array(0);
/** The initial cipher state, which the HMAC covers. */
const ZEROS = new Uint8Array(BLOCK);

/**
 * KDF-HMAC-SHA2 of section 3, which never needs a second block here: HMAC(key, 1 | label | 0 | [context] | k).
 * @param length octets; k is in bits
 */
function derive(
  hashName: "sha256" | "sha384",
  key: Uint8Array,
  label: Uint8Array,
  length: number,
  context: Uint8Array = NOTHING,
): Uint8Array {
  const mac = hmac(hashName, key);
  const bits = length * 8;
  const digest = mac.digest(FIRST_BLOCK, label, ZERO, context, Uint8Array.of(0, 0, bits >> 8, bits));
  mac.close();
  const out = new Uint8Array(digest.subarray(0, length));
  wipe(digest);
  return out;
}

const FIRST_BLOCK = Uint8Array.of(0, 0, 0, 1);
const ZERO = Uint8Array.of(0);
