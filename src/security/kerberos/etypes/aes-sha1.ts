/** aes128-cts-hmac-sha1-96 and aes256-cts-hmac-sha1-96: [RFC 3962] over the simplified profile of [RFC 3961] 5.3. */
import { type Aes, aes, hash, hmac, pbkdf2, random } from "#crypto";
import { encodeKeptUtf8, encodeUtf8 } from "../../../bytes/utf8.ts";
import { equalOctets, wipe } from "../../../crypto/octets.ts";
import { altered } from "../errors.ts";
import type { AesEncryptionType, UsageKeys } from "./encryption-type.ts";
import { iterations } from "./iterations.ts";
import { nFold } from "./n-fold.ts";
import { usageConstant } from "./usage.ts";

const BLOCK = 16;
const USUAL_ITERATIONS = 4096;
/** 96 bits of HMAC-SHA1. */
const TRUNCATED = 12;

export const aes128CtsHmacSha1: AesEncryptionType = type(17, "aes128-cts-hmac-sha1-96", 16, 15);
export const aes256CtsHmacSha1: AesEncryptionType = type(18, "aes256-cts-hmac-sha1-96", 32, 16);

function type(id: number, name: string, keyLength: number, checksumType: number): AesEncryptionType {
  /** DK of [RFC 3961] 5.1: random-to-key is the identity for AES. */
  function derive(key: Uint8Array, constant: Uint8Array): Uint8Array {
    const cipher = aes(key);
    const out = expand(cipher, constant.length === BLOCK ? new Uint8Array(constant) : nFold(constant, BLOCK));
    cipher.close();
    return out;
  }

  function derivedFor(key: Uint8Array, usage: number, purpose: Purpose): Uint8Array {
    const cipher = aes(key);
    const out = expand(cipher, folded(usage, purpose));
    cipher.close();
    return out;
  }

  /** @param block the constant, folded; it is overwritten */
  function expand(cipher: Aes, block: Uint8Array): Uint8Array {
    const out = new Uint8Array(keyLength);
    for (let at = 0; at < keyLength; at += BLOCK) {
      cipher.encryptBlock(block, 0);
      out.set(block, at);
    }
    wipe(block);
    return out;
  }

  return {
    id,
    name,
    keyLength,
    confounderLength: BLOCK,
    checksumLength: TRUNCATED,
    checksumType,
    weak: false,
    hmacHash: "sha1",
    checksumOverCipher: false,

    deriveKey: derive,

    usageKeys(key: Uint8Array, usage: number): UsageKeys {
      const cipher = aes(key);
      const keys = {
        encryption: expand(cipher, folded(usage, 0xaa)),
        integrity: expand(cipher, folded(usage, 0x55)),
        checksum: expand(cipher, folded(usage, 0x99)),
      };
      cipher.close();
      return keys;
    },

    stringToKey(password, salt, parameters) {
      const octets = encodeUtf8(password);
      const temporary = pbkdf2("sha1", octets, encodeKeptUtf8(salt), iterations(parameters, USUAL_ITERATIONS), keyLength);
      const key = derive(temporary, encodeUtf8("kerberos"));
      wipe(octets, temporary);
      return key;
    },

    encrypt(key, usage, plain) {
      const end = BLOCK + plain.length;
      const out = new Uint8Array(end + TRUNCATED);
      out.set(random(BLOCK));
      out.set(plain, BLOCK);
      const integrity = derivedFor(key, usage, 0x55);
      authenticate(integrity, out, end, out, end);
      const encryption = derivedFor(key, usage, 0xaa);
      const cipher = aes(encryption);
      cipher.encryptCts(out, 0, end);
      cipher.close();
      wipe(integrity, encryption);
      return out;
    },

    decrypt(key, usage, cipherText) {
      const end = cipherText.length - TRUNCATED;
      if (end < BLOCK) throw altered("decryption", `${cipherText.length} octets cannot be anything encrypted with ${name}`);
      const out = new Uint8Array(cipherText.subarray(0, end));
      const encryption = derivedFor(key, usage, 0xaa);
      const cipher = aes(encryption);
      cipher.decryptCts(out, 0, end);
      cipher.close();
      const integrity = derivedFor(key, usage, 0x55);
      const expected = new Uint8Array(TRUNCATED);
      authenticate(integrity, out, end, expected, 0);
      wipe(integrity, encryption);
      if (!equalOctets(expected, cipherText, end)) {
        wipe(out);
        throw altered("decryption", `what was encrypted with ${name} is altered, or encrypted with another key`);
      }
      return out.subarray(BLOCK);
    },

    checksum(key, usage, message) {
      const derived = derivedFor(key, usage, 0x99);
      const out = new Uint8Array(TRUNCATED);
      authenticate(derived, message, message.length, out, 0);
      wipe(derived);
      return out;
    },

    verifyChecksum(key, usage, message, checksum) {
      return checksum.length === TRUNCATED && equalOctets(this.checksum(key, usage, message), checksum);
    },

    // [RFC 3961] 5.3: the hash, cut to whole blocks, encrypted.
    prf(key, input) {
      const out = new Uint8Array(hash("sha1", input).subarray(0, BLOCK));
      const derived = derive(key, encodeUtf8("prf"));
      const cipher = aes(derived);
      cipher.encryptBlock(out, 0);
      cipher.close();
      wipe(derived);
      return out;
    },
  };
}

const NOTHING = new Uint8Array(0);

type Purpose = Parameters<typeof usageConstant>[1];

/** Folded constants, by usage and purpose: there are few, and each bind wants dozens. */
const constants = new Map<number, Uint8Array>();
const MAX_CONSTANTS = 256;

/** A copy. */
function folded(usage: number, purpose: Purpose): Uint8Array {
  const which = usage * 256 + purpose;
  let constant = constants.get(which);
  if (constant === undefined) {
    constant = nFold(usageConstant(usage, purpose), BLOCK);
    if (constants.size < MAX_CONSTANTS) constants.set(which, constant);
  }
  return new Uint8Array(constant);
}

function authenticate(key: Uint8Array, octets: Uint8Array, to: number, out: Uint8Array, at: number): void {
  const mac = hmac("sha1", key);
  mac.into(out, at, TRUNCATED, NOTHING, octets, 0, to);
  mac.close();
}
