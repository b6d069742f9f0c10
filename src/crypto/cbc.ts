import type { AesBlocks } from "./aes.ts";

/** Cipher block chaining, [SP 800-38A] 6.2, in place. */
export function encryptCbc(key: AesBlocks, iv: Uint8Array, octets: Uint8Array, from: number, to: number): void {
  wantWholeBlocks(from, to);
  let previous = iv;
  let before = 0;
  for (let at = from; at < to; at += 16) {
    for (let i = 0; i < 16; i++) octets[at + i]! ^= previous[before + i]!;
    key.encrypt(octets, at, octets, at);
    previous = octets;
    before = at;
  }
}

/** From the last block to the first, so that the block before is still there. */
export function decryptCbc(key: AesBlocks, iv: Uint8Array, octets: Uint8Array, from: number, to: number): void {
  wantWholeBlocks(from, to);
  for (let at = to - 16; at >= from; at -= 16) {
    key.decrypt(octets, at, octets, at);
    const previous = at === from ? iv : octets;
    const before = at === from ? 0 : at - 16;
    for (let i = 0; i < 16; i++) octets[at + i]! ^= previous[before + i]!;
  }
}

/** @throws RangeError for a length that is no multiple of 16 */
export function wantWholeBlocks(from: number, to: number): void {
  if (((to - from) & 15) !== 0) throw new RangeError(`CBC wants whole blocks of 16 octets, not ${to - from} octets`);
}
