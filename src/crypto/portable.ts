/** `#crypto` where there is no node:crypto: all of it our own JavaScript, an algorithm a file. */
import { digestParts } from "./block-digest.ts";
import { OwnCcm } from "./ccm.ts";
import { ownDesEncrypt } from "./des.ts";
import { digestOf } from "./digests.ts";
import { OwnGcm } from "./gcm.ts";
import { OwnHmac } from "./hmac.ts";
import { OwnAes } from "./own-aes.ts";
import { ownPbkdf2 } from "./pbkdf2.ts";
import { RandomPool } from "./random-pool.ts";
import { OwnRc4 } from "./rc4.ts";
import type { Crypto } from "./types.ts";

export type * from "./types.ts";

export const hash: Crypto["hash"] = (name, ...parts) => digestParts(digestOf(name), parts);

export const hmac: Crypto["hmac"] = (name, key) => new OwnHmac(digestOf(name), key);

export const rc4: Crypto["rc4"] = (key) => new OwnRc4(key);

export const aes: Crypto["aes"] = (key) => new OwnAes(key);

export const aead: Crypto["aead"] = (name, key) => (name === "aes-gcm" ? new OwnGcm(key) : new OwnCcm(key));

export const desEncrypt: Crypto["desEncrypt"] = ownDesEncrypt;

export const pbkdf2: Crypto["pbkdf2"] = (name, password, salt, iterations, length) =>
  ownPbkdf2(digestOf(name), password, salt, iterations, length);

const pool = new RandomPool((octets) => {
  // Nothing but the call is asked of the environment, and the portable half has no types of one.
  const web = (globalThis as { crypto?: { getRandomValues?(octets: Uint8Array): void } }).crypto;
  if (web?.getRandomValues === undefined) throw new Error("there is no generator of random numbers here: crypto.getRandomValues");
  web.getRandomValues(octets);
});

export const random: Crypto["random"] = (length) => pool.take(length);
