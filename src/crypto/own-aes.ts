import { AesBlocks } from "./aes.ts";
import { decryptCbc, encryptCbc } from "./cbc.ts";
import { decryptCfb8, encryptCfb8 } from "./cfb8.ts";
import { cmac } from "./cmac.ts";
import { decryptCts, encryptCts } from "./cts.ts";
import type { Aes } from "./types.ts";

/** AES in all the modes that the providers need, by our own code. `#crypto` in Node overrides what OpenSSL does quicker. */
export class OwnAes implements Aes {
  readonly blocks: AesBlocks;

  constructor(key: Uint8Array) {
    this.blocks = new AesBlocks(key);
  }

  encryptCbc(iv: Uint8Array, octets: Uint8Array, from: number, to: number): void {
    encryptCbc(this.blocks, iv, octets, from, to);
  }

  decryptCbc(iv: Uint8Array, octets: Uint8Array, from: number, to: number): void {
    decryptCbc(this.blocks, iv, octets, from, to);
  }

  encryptCts(octets: Uint8Array, from: number, to: number): void {
    encryptCts(this.blocks, this, octets, from, to);
  }

  decryptCts(octets: Uint8Array, from: number, to: number): void {
    decryptCts(this.blocks, this, octets, from, to);
  }

  encryptBlock(octets: Uint8Array, at: number): void {
    this.blocks.encrypt(octets, at, octets, at);
  }

  encryptCfb8(iv: Uint8Array, octets: Uint8Array, from: number, to: number): void {
    encryptCfb8(this.blocks, iv, octets, from, to);
  }

  decryptCfb8(iv: Uint8Array, octets: Uint8Array, from: number, to: number): void {
    decryptCfb8(this.blocks, iv, octets, from, to);
  }

  cmac(...parts: readonly Uint8Array[]): Uint8Array {
    return cmac(this.blocks, parts);
  }

  close(): void {
    this.blocks.close();
  }
}
