import { copied } from "../bytes/copied.ts";
import type { AesBlocks } from "./aes.ts";

/** Cipher feedback of 8 bits, [SP 800-38A] 6.3, in place: Netlogon's, [MS-NRPC] 3.1.4.4.1. */
export function encryptCfb8(key: AesBlocks, iv: Uint8Array, octets: Uint8Array, from: number, to: number): void {
  feedBack(key, iv, octets, from, to, true);
}

export function decryptCfb8(key: AesBlocks, iv: Uint8Array, octets: Uint8Array, from: number, to: number): void {
  feedBack(key, iv, octets, from, to, false);
}

/** Each octet takes the first of the encrypted register, which then moves along by the octet of cipher text. */
function feedBack(key: AesBlocks, iv: Uint8Array, octets: Uint8Array, from: number, to: number, encrypt: boolean): void {
  const register = copied(iv, 0, 16);
  const stream = new Uint8Array(16);
  for (let at = from; at < to; at++) {
    key.encrypt(register, 0, stream, 0);
    const given = octets[at]!;
    const made = given ^ stream[0]!;
    octets[at] = made;
    register.copyWithin(0, 1);
    register[15] = encrypt ? made : given;
  }
  stream.fill(0);
}
