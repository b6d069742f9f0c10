/** The encryption types that are spoken here, and the names of those that are not: [RFC 3961] 8, [RFC 8009] 8, [RFC 4757] and IANA's registry. */

import { unsupportedType } from "../errors.ts";
import { aes128CtsHmacSha1, aes256CtsHmacSha1 } from "./aes-sha1.ts";
import { aes128CtsHmacSha256, aes256CtsHmacSha384 } from "./aes-sha2.ts";
import { arcfourHmac } from "./arcfour.ts";
import type { AesEncryptionType, EncryptionType } from "./encryption-type.ts";

export { aes128CtsHmacSha1, aes128CtsHmacSha256, aes256CtsHmacSha1, aes256CtsHmacSha384, arcfourHmac };

/** In the order in which they are asked for where nobody says another: what every domain controller has first. */
export const ENCRYPTION_TYPES: readonly EncryptionType[] = [
  aes256CtsHmacSha1,
  aes128CtsHmacSha1,
  aes256CtsHmacSha384,
  aes128CtsHmacSha256,
  arcfourHmac,
];

/** @returns undefined for a type that is not spoken here */
export function encryptionType(id: number): EncryptionType | undefined {
  return ENCRYPTION_TYPES.find((type) => type.id === id);
}

/** The same where it must be there. @throws SecurityError */
export function requireEncryptionType(id: number, leg: string): EncryptionType {
  const type = encryptionType(id);
  if (type !== undefined) return type;
  const name = encryptionTypeName(id);
  const words = DES.has(id) ? `${name} is DES, which is refused here as everywhere today` : `${name} is not supported here`;
  throw unsupportedType(
    leg,
    words,
    [name],
    ENCRYPTION_TYPES.map((known) => known.name),
  );
}

/** @returns undefined for a type that is not AES */
export function aesEncryptionType(id: number): AesEncryptionType | undefined {
  return AES.find((type) => type.id === id);
}

/** `aes256-cts-hmac-sha1-96`; `etype 99` where the number has no name. */
export function encryptionTypeName(id: number): string {
  return NAMES[id] ?? `etype ${id}`;
}

/**
 * By its name in any of MIT's spellings (`aes256-cts`, `aes256-sha2`, `rc4-hmac`), as krb5.conf has it.
 * @returns its number, whether it is spoken here or not; undefined for a name that is not known
 */
export function encryptionTypeByName(name: string): number | undefined {
  const lower = name.toLowerCase();
  const found = Object.entries(NAMES).find(([, known]) => known === lower)?.[0];
  return found === undefined ? ALIASES.get(lower) : Number(found);
}

const AES: readonly AesEncryptionType[] = [aes256CtsHmacSha1, aes128CtsHmacSha1, aes256CtsHmacSha384, aes128CtsHmacSha256];
const DES = new Set([1, 2, 3]);

const NAMES: Readonly<Record<number, string>> = {
  1: "des-cbc-crc",
  2: "des-cbc-md4",
  3: "des-cbc-md5",
  16: "des3-cbc-sha1",
  17: "aes128-cts-hmac-sha1-96",
  18: "aes256-cts-hmac-sha1-96",
  19: "aes128-cts-hmac-sha256-128",
  20: "aes256-cts-hmac-sha384-192",
  23: "arcfour-hmac",
  24: "arcfour-hmac-exp",
  25: "camellia128-cts-cmac",
  26: "camellia256-cts-cmac",
};

const ALIASES: ReadonlyMap<string, number> = new Map([
  ["des3-hmac-sha1", 16],
  ["des3-cbc-sha1-kd", 16],
  ["aes128-cts", 17],
  ["aes128-sha1", 17],
  ["aes256-cts", 18],
  ["aes256-sha1", 18],
  ["aes128-sha2", 19],
  ["aes256-sha2", 20],
  ["rc4-hmac", 23],
  ["arcfour-hmac-md5", 23],
  ["rc4-hmac-exp", 24],
  ["arcfour-hmac-md5-exp", 24],
] as const);
