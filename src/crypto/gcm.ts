import { copied } from "../bytes/copied.ts";
import { AesBlocks } from "./aes.ts";
import { equalOctets, wipe } from "./octets.ts";
import type { Aead } from "./types.ts";

/** AES-GCM, [SP 800-38D], with nonces of 12 octets and tags of 16: SMB 3.1.1's, [MS-SMB2] 3.1.4.3. */
export class OwnGcm implements Aead {
  readonly #key: AesBlocks;
  /** H times each polynomial of 4 bits: 16 elements of 4 words. */
  readonly #table = new Int32Array(64);
  readonly #sum = new Int32Array(4);

  constructor(key: Uint8Array) {
    this.#key = new AesBlocks(key);
    const h = new Uint8Array(16);
    this.#key.encrypt(h, 0, h, 0);
    fillTable(this.#table, h);
    wipe(h);
  }

  seal(nonce: Uint8Array, plain: Uint8Array, additional: Uint8Array): { readonly sealed: Uint8Array; readonly tag: Uint8Array } {
    const sealed = this.#counted(nonce, plain);
    return { sealed, tag: this.#tag(nonce, sealed, additional) };
  }

  open(nonce: Uint8Array, sealed: Uint8Array, additional: Uint8Array, tag: Uint8Array): Uint8Array | undefined {
    if (tag.length !== 16 || !equalOctets(this.#tag(nonce, sealed, additional), tag)) return undefined;
    return this.#counted(nonce, sealed);
  }

  close(): void {
    this.#key.close();
    this.#table.fill(0);
    this.#sum.fill(0);
  }

  #counted(nonce: Uint8Array, text: Uint8Array): Uint8Array {
    const out = copied(text);
    const counter = counterOf(nonce);
    const stream = new Uint8Array(16);
    for (let at = 0, n = 2; at < out.length; at += 16, n++) {
      setCounter(counter, n);
      this.#key.encrypt(counter, 0, stream, 0);
      const end = Math.min(16, out.length - at);
      for (let i = 0; i < end; i++) out[at + i]! ^= stream[i]!;
    }
    wipe(stream);
    return out;
  }

  #tag(nonce: Uint8Array, sealed: Uint8Array, additional: Uint8Array): Uint8Array {
    const sum = this.#sum;
    sum.fill(0);
    this.#absorb(additional);
    this.#absorb(sealed);
    const lengths = new Uint8Array(16);
    const view = new DataView(lengths.buffer);
    view.setUint32(0, Math.floor(additional.length / 0x2000_0000));
    view.setUint32(4, additional.length << 3);
    view.setUint32(8, Math.floor(sealed.length / 0x2000_0000));
    view.setUint32(12, sealed.length << 3);
    this.#absorb(lengths);
    const tag = counterOf(nonce);
    this.#key.encrypt(tag, 0, tag, 0);
    for (let i = 0; i < 16; i++) tag[i]! ^= sum[i >> 2]! >>> (24 - ((i & 3) << 3));
    return tag;
  }

  /** GHASH, [SP 800-38D] 6.4, filled up with zeros to whole blocks. */
  #absorb(octets: Uint8Array): void {
    const sum = this.#sum;
    for (let at = 0; at < octets.length; at += 16) {
      const end = Math.min(16, octets.length - at);
      for (let i = 0; i < end; i++) sum[i >> 2]! ^= octets[at + i]! << (24 - ((i & 3) << 3));
      multiply(sum, this.#table);
    }
  }
}

/** J0 of a nonce of 12 octets. */
function counterOf(nonce: Uint8Array): Uint8Array {
  if (nonce.length !== 12) throw new RangeError(`a nonce of GCM has 12 octets here, not ${nonce.length}`);
  const counter = new Uint8Array(16);
  counter.set(nonce);
  counter[15] = 1;
  return counter;
}

function setCounter(counter: Uint8Array, n: number): void {
  counter[12] = n >>> 24;
  counter[13] = n >>> 16;
  counter[14] = n >>> 8;
  counter[15] = n;
}

/** What falls out at the end when an element is moved by four bits, folded back in at its beginning: by the polynomial 0xe1. */
const FOLD = Int32Array.from({ length: 16 }, (_, bits) => {
  let folded = 0;
  for (let i = 0; i < 4; i++) if (bits & (1 << i)) folded ^= 0xe1000000 >>> (3 - i);
  return folded;
});

/** Elements have their lowest power in the highest bit of the first word. */
function fillTable(table: Int32Array, h: Uint8Array): void {
  const view = new DataView(h.buffer);
  let words = [view.getInt32(0), view.getInt32(4), view.getInt32(8), view.getInt32(12)] as const;
  for (let i = 8; i > 0; i >>= 1) {
    table.set(words, 4 * i);
    const [a, b, c, d] = words;
    words = [(a >>> 1) ^ (d & 1 ? 0xe1000000 : 0), (b >>> 1) | (a << 31), (c >>> 1) | (b << 31), (d >>> 1) | (c << 31)];
  }
  for (let i = 2; i < 16; i <<= 1) {
    for (let j = 1; j < i; j++) for (let k = 0; k < 4; k++) table[4 * (i + j) + k] = table[4 * i + k]! ^ table[4 * j + k]!;
  }
}

/** `sum` times H, from the last four bits to the first. */
function multiply(sum: Int32Array, table: Int32Array): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let w = 3; w >= 0; w--) {
    const word = sum[w]!;
    for (let shift = 0; shift < 32; shift += 4) {
      const fold = FOLD[d & 15]!;
      d = (d >>> 4) | (c << 28);
      c = (c >>> 4) | (b << 28);
      b = (b >>> 4) | (a << 28);
      a = (a >>> 4) ^ fold;
      const at = ((word >>> shift) & 15) << 2;
      a ^= table[at]!;
      b ^= table[at + 1]!;
      c ^= table[at + 2]!;
      d ^= table[at + 3]!;
    }
  }
  sum[0] = a;
  sum[1] = b;
  sum[2] = c;
  sum[3] = d;
}
