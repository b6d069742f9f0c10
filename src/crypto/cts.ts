import type { AesBlocks } from "./aes.ts";
import type { Aes } from "./types.ts";

const ZEROS = new Uint8Array(16);
/** Of the block that is not whole. */
const short = new Uint8Array(16);

/**
 * CBC with ciphertext stealing, the last two blocks always exchanged (CS3), the IV zero: [RFC 3962] 5. One block is plain CBC.
 *
 * The plain text is thought to be filled up with zeros; its last block but one, encrypted, is shortened by as much and goes to the end.
 *
 * @param cbc what does all of it but one block with the same key
 */
export function encryptCts(key: AesBlocks, cbc: Pick<Aes, "encryptCbc">, octets: Uint8Array, from: number, to: number): void {
  const rest = restOf(from, to);
  if (rest === 0) {
    cbc.encryptCbc(ZEROS, octets, from, to);
    return;
  }
  // The last whole block, and behind it `rest` octets, 1 to 16.
  const last = to - rest;
  cbc.encryptCbc(ZEROS, octets, from, last);
  const whole = last - 16;
  for (let i = 0; i < 16; i++) short[i] = octets[whole + i]! ^ (i < rest ? octets[last + i]! : 0);
  for (let i = 0; i < rest; i++) octets[last + i] = octets[whole + i]!;
  key.encrypt(short, 0, octets, whole);
  short.fill(0);
}

export function decryptCts(key: AesBlocks, cbc: Pick<Aes, "decryptCbc">, octets: Uint8Array, from: number, to: number): void {
  const rest = restOf(from, to);
  if (rest === 0) {
    cbc.decryptCbc(ZEROS, octets, from, to);
    return;
  }
  const last = to - rest;
  const whole = last - 16;
  key.decrypt(octets, whole, short, 0);
  // What was stolen stands behind the plain text that `short` is now; with it the block before is whole again.
  for (let i = 0; i < 16; i++) {
    const stolen = i < rest ? octets[last + i]! : short[i]!;
    if (i < rest) octets[last + i] = short[i]! ^ stolen;
    octets[whole + i] = stolen;
  }
  cbc.decryptCbc(ZEROS, octets, from, last);
  short.fill(0);
}

/** Octets of the last block, 1 to 16; 0 where there is one block only. */
function restOf(from: number, to: number): number {
  const length = to - from;
  if (length < 16) throw new RangeError(`ciphertext stealing wants 16 octets at least, not ${length}`);
  return length === 16 ? 0 : ((length - 1) & 15) + 1;
}
