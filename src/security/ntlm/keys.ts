/** Keys: from passwords to hashes, and from the session's key to those that sign and seal. [MS-NLMP] 3.3, 3.4.5. */
import { desEncrypt, hash, hmac, rc4 } from "#crypto";
import { joined } from "../../bytes/joined.ts";
import { encodeUtf8 } from "../../bytes/utf8.ts";
import { wipe } from "../../crypto/octets.ts";
import { hasFlag, NTLMSSP, ntlmText } from "../../pdu/ntlmssp/index.ts";

/** Octets of every hash and key here. */
export const KEY_LENGTH = 16;

/** NTOWFv1: MD4 of the password in UTF-16LE. It is as good as the password. [MS-NLMP] 3.3.1 */
export function ntHash(password: string): Uint8Array {
  const text = ntlmText(password, true);
  const key = hash("md4", text);
  wipe(text);
  return key;
}

/**
 * LMOWFv1, [MS-NLMP] 3.3.1, for captures of old sessions; nothing that we negotiate uses it.
 * @returns undefined where there is none: more than 14 characters, or one that is not ASCII (the code page that it would be in is not known)
 */
export function lmHash(password: string): Uint8Array | undefined {
  if (password.length > 14) return undefined;
  const text = new Uint8Array(14);
  for (let i = 0; i < password.length; i++) {
    const unit = password.charCodeAt(i);
    if (unit > 0x7f) return undefined;
    text[i] = unit >= 0x61 && unit <= 0x7a ? unit - 0x20 : unit;
  }
  const key = joined([desOf7(text.subarray(0, 7), LM_MAGIC), desOf7(text.subarray(7), LM_MAGIC)]);
  wipe(text);
  return key;
}

const LM_MAGIC = encodeUtf8("KGS!@#$%");

/** NTOWFv2 and LMOWFv2, [MS-NLMP] 3.3.2. The user's case does not count, the domain's does. */
export function ntlmV2Hash(ntHash: Uint8Array, user: string, domain: string): Uint8Array {
  const key = hmac("md5", ntHash);
  const result = key.digest(ntlmText(upperCase(user) + domain, true));
  key.close();
  return result;
}

/**
 * As RtlUpcaseUnicodeChar: one UTF-16 code unit becomes one, so that ß stays, and nothing outside of ASCII comes into it (ı, ſ stay), nor does µ change.
 */
export function upperCase(text: string): string {
  let upper = "";
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]!;
    const mapped = unit.toUpperCase();
    const code = unit.charCodeAt(0);
    const keep = mapped.length !== 1 || (code > 0x7f && mapped.charCodeAt(0) <= 0x7f) || code === 0xb5;
    upper += keep ? unit : mapped;
  }
  return upper;
}

/** SessionBaseKey of NTLMv1: MD4 of the NT hash. */
export function sessionBaseKeyV1(ntHash: Uint8Array): Uint8Array {
  return hash("md4", ntHash);
}

/** SessionBaseKey of NTLMv2. @param proof NTProofStr, 16 octets */
export function sessionBaseKeyV2(ntlmV2Hash: Uint8Array, proof: Uint8Array): Uint8Array {
  return hmacMd5(ntlmV2Hash, proof);
}

/**
 * KXKEY, [MS-NLMP] 3.4.5.1.
 * @param v2 NTLMv2 was spoken: the key is SessionBaseKey as it is
 * @param lmHash only for LM_KEY and REQUEST_NON_NT_SESSION_KEY
 * @returns undefined where the flags want an LM hash and there is none
 */
export function keyExchangeKey(
  flags: number,
  sessionBaseKey: Uint8Array,
  v2: boolean,
  serverChallenge: Uint8Array,
  lmResponse: Uint8Array,
  lmHash?: Uint8Array,
): Uint8Array | undefined {
  if (v2) return new Uint8Array(sessionBaseKey);
  if (hasFlag(flags, NTLMSSP.NEGOTIATE_EXTENDED_SESSIONSECURITY))
    return hmacMd5(sessionBaseKey, serverChallenge, lmResponse.subarray(0, 8));
  if (hasFlag(flags, NTLMSSP.NEGOTIATE_LM_KEY)) {
    if (lmHash === undefined) return undefined;
    const second = joined([lmHash.subarray(7, 8), LM_FILLING]);
    const first = lmResponse.subarray(0, 8);
    const key = joined([desOf7(lmHash.subarray(0, 7), first), desOf7(second, first)]);
    wipe(second);
    return key;
  }
  if (hasFlag(flags, NTLMSSP.REQUEST_NON_NT_SESSION_KEY)) {
    return lmHash === undefined ? undefined : joined([lmHash.subarray(0, 8), new Uint8Array(8)]);
  }
  return new Uint8Array(sessionBaseKey);
}

const LM_FILLING = Uint8Array.of(0xbd, 0xbd, 0xbd, 0xbd, 0xbd, 0xbd);

/** RC4K: what EncryptedRandomSessionKey is to ExportedSessionKey, either way. */
export function exchangedKey(keyExchangeKey: Uint8Array, key: Uint8Array): Uint8Array {
  const result = new Uint8Array(key);
  const cipher = rc4(keyExchangeKey);
  cipher.apply(result, 0, result.length);
  cipher.close();
  return result;
}

export type Sender = "client" | "server";

/** SIGNKEY with extended session security, [MS-NLMP] 3.4.5.2. */
export function signKey(exportedSessionKey: Uint8Array, sender: Sender): Uint8Array {
  return hash("md5", exportedSessionKey, sender === "client" ? CLIENT_SIGNING : SERVER_SIGNING);
}

/** SEALKEY, [MS-NLMP] 3.4.5.3. */
export function sealKey(flags: number, exportedSessionKey: Uint8Array, sender: Sender): Uint8Array {
  if (hasFlag(flags, NTLMSSP.NEGOTIATE_EXTENDED_SESSIONSECURITY)) {
    const octets = hasFlag(flags, NTLMSSP.NEGOTIATE_128) ? KEY_LENGTH : hasFlag(flags, NTLMSSP.NEGOTIATE_56) ? 7 : 5;
    return hash("md5", exportedSessionKey.subarray(0, octets), sender === "client" ? CLIENT_SEALING : SERVER_SEALING);
  }
  if (!hasFlag(flags, NTLMSSP.NEGOTIATE_LM_KEY)) return new Uint8Array(exportedSessionKey);
  return hasFlag(flags, NTLMSSP.NEGOTIATE_56)
    ? joined([exportedSessionKey.subarray(0, 7), Uint8Array.of(0xa0)])
    : joined([exportedSessionKey.subarray(0, 5), Uint8Array.of(0xe5, 0x38, 0xb0)]);
}

const CLIENT_SIGNING = magic("client-to-server signing");
const SERVER_SIGNING = magic("server-to-client signing");
const CLIENT_SEALING = magic("client-to-server sealing");
const SERVER_SEALING = magic("server-to-client sealing");

function magic(words: string): Uint8Array {
  return encodeUtf8(`session key to ${words} key magic constant\0`);
}

/** The message integrity code over the three messages; that of the third is zero in it. [MS-NLMP] 3.1.5.1.2 */
export function messagesMic(exportedSessionKey: Uint8Array, ...messages: readonly Uint8Array[]): Uint8Array {
  return hmacMd5(exportedSessionKey, ...messages);
}

/** DESL, [MS-NLMP] 6: 16 octets of key, filled with zeros to 21, encrypt 8 octets three times. */
export function desLong(key: Uint8Array, data: Uint8Array): Uint8Array {
  const filled = new Uint8Array(21);
  filled.set(key.subarray(0, KEY_LENGTH));
  const result = joined([desOf7(filled.subarray(0, 7), data), desOf7(filled.subarray(7, 14), data), desOf7(filled.subarray(14), data)]);
  wipe(filled);
  return result;
}

// --- helpers ---

export function hmacMd5(key: Uint8Array, ...parts: readonly Uint8Array[]): Uint8Array {
  const keyed = hmac("md5", key);
  const result = keyed.digest(...parts);
  keyed.close();
  return result;
}

/** DES with 56 bits of key, to which parity bits are added in the lowest place of each octet (and left zero: nobody reads them). */
function desOf7(seven: Uint8Array, block: Uint8Array): Uint8Array {
  const key = new Uint8Array(8);
  for (let i = 0; i < 8; i++) {
    const before = i === 0 ? 0 : seven[i - 1]! << (8 - i);
    const here = i === 7 ? 0 : seven[i]! >> i;
    key[i] = (before | here) & 0xfe;
  }
  const result = desEncrypt(key, block);
  wipe(key);
  return result;
}
