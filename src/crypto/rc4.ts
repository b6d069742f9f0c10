import { refuseClosed } from "./octets.ts";
import type { Rc4 } from "./types.ts";

/** RC4 as [RFC 6229] has vectors of it: the key stream of NTLM, of Kerberos' RC4-HMAC and of old Netlogon. */
export class OwnRc4 implements Rc4 {
  readonly #box = new Uint8Array(256);
  #i = 0;
  #j = 0;
  #closed = false;

  /** @throws RangeError for a key that is not of 1 to 256 octets */
  constructor(key: Uint8Array) {
    if (key.length === 0 || key.length > 256) throw new RangeError(`a key of RC4 has 1 to 256 octets, not ${key.length}`);
    const box = this.#box;
    for (let i = 0; i < 256; i++) box[i] = i;
    for (let i = 0, j = 0; i < 256; i++) {
      const x = box[i]!;
      j = (j + x + key[i % key.length]!) & 0xff;
      box[i] = box[j]!;
      box[j] = x;
    }
  }

  apply(octets: Uint8Array, from: number, to: number): void {
    refuseClosed(this.#closed);
    const box = this.#box;
    let i = this.#i;
    let j = this.#j;
    for (let at = from; at < to; at++) {
      i = (i + 1) & 0xff;
      const x = box[i]!;
      j = (j + x) & 0xff;
      const y = box[j]!;
      box[i] = y;
      box[j] = x;
      octets[at]! ^= box[(x + y) & 0xff]!;
    }
    this.#i = i;
    this.#j = j;
  }

  close(): void {
    this.#closed = true;
    this.#box.fill(0);
    this.#i = 0;
    this.#j = 0;
  }
}
