/** arcfour-hmac: [RFC 4757]. Its key is the NT hash, without a salt; still met where an account has no other keys, and weak. */
import { hash, hmac, random, rc4 } from "#crypto";
import { equalOctets, wipe } from "../../../crypto/octets.ts";
import { altered } from "../errors.ts";
import type { EncryptionType } from "./encryption-type.ts";

const CONFOUNDER = 8;
const CHECKSUM = 16;

export const arcfourHmac: EncryptionType = {
  id: 23,
  name: "arcfour-hmac",
  keyLength: 16,
  confounderLength: CONFOUNDER,
  checksumLength: CHECKSUM,
  checksumType: -138,
  weak: true,

  /** The NT hash: MD4 over UTF-16, no salt and no parameters. */
  stringToKey(password) {
    const octets = new Uint8Array(2 * password.length);
    for (let i = 0; i < password.length; i++) {
      const unit = password.charCodeAt(i);
      octets[2 * i] = unit;
      octets[2 * i + 1] = unit >> 8;
    }
    const key = hash("md4", octets);
    wipe(octets);
    return key;
  },

  // 5: checksum(16), then RC4 of confounder(8) and plain text.
  encrypt(key, usage, plain) {
    const out = new Uint8Array(CHECKSUM + CONFOUNDER + plain.length);
    out.set(random(CONFOUNDER), CHECKSUM);
    out.set(plain, CHECKSUM + CONFOUNDER);
    const usageKey = digest(key, usageOctets(usage));
    const checksum = digest(usageKey, out.subarray(CHECKSUM));
    out.set(checksum);
    apply(usageKey, checksum, out);
    wipe(usageKey);
    return out;
  },

  decrypt(key, usage, cipherText) {
    if (cipherText.length < CHECKSUM + CONFOUNDER) {
      throw altered("decryption", `${cipherText.length} octets cannot be anything encrypted with arcfour-hmac`);
    }
    const out = new Uint8Array(cipherText);
    const usageKey = digest(key, usageOctets(usage));
    apply(usageKey, cipherText.subarray(0, CHECKSUM), out);
    const expected = digest(usageKey, out.subarray(CHECKSUM));
    wipe(usageKey);
    if (!equalOctets(expected, cipherText, 0)) {
      wipe(out);
      throw altered("decryption", "what was encrypted with arcfour-hmac is altered, or encrypted with another key");
    }
    return out.subarray(CHECKSUM + CONFOUNDER);
  },

  // 4: HMAC(HMAC(K, "signaturekey\0"), MD5(usage | message)).
  checksum(key, usage, message) {
    const signing = digest(key, SIGNATURE_KEY);
    const out = digest(signing, hash("md5", usageOctets(usage), message));
    wipe(signing);
    return out;
  },

  verifyChecksum(key, usage, message, checksum) {
    return checksum.length === CHECKSUM && equalOctets(this.checksum(key, usage, message), checksum);
  },

  /** No RFC says what it is; MIT and Heimdal take HMAC-SHA1. */
  prf(key, input) {
    const mac = hmac("sha1", key);
    const out = mac.digest(input);
    mac.close();
    return out;
  },
};

/** `signaturekey`, with its zero. */
const SIGNATURE_KEY = Uint8Array.from("signaturekey\0", (character) => character.charCodeAt(0));

/**
 * Section 3: Microsoft's numbers where they are others than [RFC 4120]'s: an AS-REP is 8 as a TGS-REP is, and signatures of GSS are 13. It also says that
 * a TGS-REP under a subkey is 8; Windows, MIT and Heimdal take 9 all the same.
 */
function usageOctets(usage: number): Uint8Array {
  const number = usage === 3 ? 8 : usage === 23 ? 13 : usage;
  return Uint8Array.of(number, number >>> 8, number >>> 16, number >>> 24);
}

function digest(key: Uint8Array, octets: Uint8Array): Uint8Array {
  const mac = hmac("md5", key);
  const out = mac.digest(octets);
  mac.close();
  return out;
}

/** Encrypts or decrypts what stands behind the checksum. */
function apply(usageKey: Uint8Array, checksum: Uint8Array, octets: Uint8Array): void {
  const key = digest(usageKey, checksum);
  const cipher = rc4(key);
  cipher.apply(octets, CHECKSUM, octets.length);
  cipher.close();
  wipe(key);
}
