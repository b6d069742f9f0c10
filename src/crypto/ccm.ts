import { copied } from "../bytes/copied.ts";
import { AesBlocks } from "./aes.ts";
import { equalOctets, wipe } from "./octets.ts";
import type { Aead } from "./types.ts";

/** AES-CCM, [RFC 3610], with nonces of 11 octets (so lengths of 4) and tags of 16: SMB 3.0's, [MS-SMB2] 2.2.41. */
export class OwnCcm implements Aead {
  readonly #key: AesBlocks;

  constructor(key: Uint8Array) {
    this.#key = new AesBlocks(key);
  }

  seal(nonce: Uint8Array, plain: Uint8Array, additional: Uint8Array): { readonly sealed: Uint8Array; readonly tag: Uint8Array } {
    const tag = this.#tag(nonce, plain, additional);
    return { sealed: this.#counted(nonce, plain), tag };
  }

  open(nonce: Uint8Array, sealed: Uint8Array, additional: Uint8Array, tag: Uint8Array): Uint8Array | undefined {
    const plain = this.#counted(nonce, sealed);
    if (tag.length === 16 && equalOctets(this.#tag(nonce, plain, additional), tag)) return plain;
    // Nobody is to see what was not authentic.
    wipe(plain);
    return undefined;
  }

  close(): void {
    this.#key.close();
  }

  /** [RFC 3610] 2.3. */
  #counted(nonce: Uint8Array, text: Uint8Array): Uint8Array {
    const out = copied(text);
    const counter = counterOf(nonce);
    const stream = new Uint8Array(16);
    const view = new DataView(counter.buffer);
    for (let at = 0, n = 1; at < out.length; at += 16, n++) {
      view.setUint32(12, n);
      this.#key.encrypt(counter, 0, stream, 0);
      const end = Math.min(16, out.length - at);
      for (let i = 0; i < end; i++) out[at + i]! ^= stream[i]!;
    }
    wipe(stream);
    return out;
  }

  /** [RFC 3610] 2.2: CBC-MAC over flags, nonce and length, over what is additional with its length, over the plain text; encrypted with counter 0. */
  #tag(nonce: Uint8Array, plain: Uint8Array, additional: Uint8Array): Uint8Array {
    const mac = counterOf(nonce);
    mac[0] = (additional.length > 0 ? 0x40 : 0) | (((16 - 2) / 2) << 3) | (4 - 1);
    new DataView(mac.buffer).setUint32(12, plain.length);
    this.#key.encrypt(mac, 0, mac, 0);
    if (additional.length > 0) this.#absorb(mac, additional, lengthOf(additional.length));
    this.#absorb(mac, plain, new Uint8Array(0));
    const stream = counterOf(nonce);
    this.#key.encrypt(stream, 0, stream, 0);
    for (let i = 0; i < 16; i++) mac[i]! ^= stream[i]!;
    return mac;
  }

  #absorb(mac: Uint8Array, octets: Uint8Array, before: Uint8Array): void {
    let filled = before.length;
    for (let i = 0; i < filled; i++) mac[i]! ^= before[i]!;
    for (let i = 0; i < octets.length; i++) {
      mac[filled++]! ^= octets[i]!;
      if (filled === 16) {
        this.#key.encrypt(mac, 0, mac, 0);
        filled = 0;
      }
    }
    if (filled > 0) this.#key.encrypt(mac, 0, mac, 0);
  }
}

/** A_0: flags of a length of 4 octets, the nonce, counter 0. */
function counterOf(nonce: Uint8Array): Uint8Array {
  if (nonce.length !== 11) throw new RangeError(`a nonce of CCM has 11 octets here, not ${nonce.length}`);
  const counter = new Uint8Array(16);
  counter[0] = 4 - 1;
  counter.set(nonce, 1);
  return counter;
}

/** Of the additional data: 2 octets, or a mark and 4. */
function lengthOf(length: number): Uint8Array {
  if (length < 0xff00) return Uint8Array.of(length >>> 8, length);
  return Uint8Array.of(0xff, 0xfe, length >>> 24, length >>> 16, length >>> 8, length);
}
