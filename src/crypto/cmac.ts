import type { AesBlocks } from "./aes.ts";

/** AES-CMAC, [RFC 4493]: signatures of SMB 3. Over the parts one after the other. */
export function cmac(key: AesBlocks, parts: readonly Uint8Array[]): Uint8Array {
  const mac = new Uint8Array(16);
  const block = new Uint8Array(16);
  let filled = 0;
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) {
      // The last block is treated differently: one is only taken in when there is something behind it.
      if (filled === 16) {
        take(key, mac, block);
        filled = 0;
      }
      block[filled++] = part[i]!;
    }
  }
  const subkey = new Uint8Array(16);
  key.encrypt(subkey, 0, subkey, 0);
  double(subkey);
  if (filled < 16) {
    double(subkey);
    block[filled] = 0x80;
    block.fill(0, filled + 1);
  }
  for (let i = 0; i < 16; i++) block[i]! ^= subkey[i]!;
  take(key, mac, block);
  subkey.fill(0);
  block.fill(0);
  return mac;
}

function take(key: AesBlocks, mac: Uint8Array, block: Uint8Array): void {
  for (let i = 0; i < 16; i++) mac[i]! ^= block[i]!;
  key.encrypt(mac, 0, mac, 0);
}

/** [RFC 4493] 2.3: by x in the field of 2^128. */
function double(subkey: Uint8Array): void {
  const carry = (subkey[0]! >>> 7) * 0x87;
  for (let i = 0; i < 15; i++) subkey[i] = (subkey[i]! << 1) | (subkey[i + 1]! >>> 7);
  subkey[15] = (subkey[15]! << 1) ^ carry;
}
