/** xxHash of 32 bits with seed 0, which LZ4 uses as its checksum (xxhash_spec 0.1.1). */

const P1 = 0x9e3779b1;
const P2 = 0x85ebca77;
const P3 = 0xc2b2ae3d;
const P4 = 0x27d4eb2f;
const P5 = 0x165667b1;

/** Of octets that are all there. */
export function xxh32(bytes: Uint8Array, start: number, end: number): number {
  const hash = new Xxh32();
  hash.update(start === 0 && end === bytes.length ? bytes : bytes.subarray(start, end));
  return hash.digest();
}

/** Of octets that come in pieces. */
export class Xxh32 {
  #a = (P1 + P2) | 0;
  #b = P2 | 0;
  #c = 0;
  #d = -P1 | 0;
  #length = 0;
  readonly #left = new Uint8Array(16);
  #leftLength = 0;

  update(bytes: Uint8Array): void {
    this.#length += bytes.length;
    let at = 0;
    if (this.#leftLength > 0) {
      at = Math.min(16 - this.#leftLength, bytes.length);
      this.#left.set(bytes.subarray(0, at), this.#leftLength);
      this.#leftLength += at;
      if (this.#leftLength < 16) return;
      this.#stripes(this.#left, 0, 16);
      this.#leftLength = 0;
    }
    const whole = at + ((bytes.length - at) & ~15);
    this.#stripes(bytes, at, whole);
    this.#left.set(bytes.subarray(whole));
    this.#leftLength = bytes.length - whole;
  }

  /** @returns 32 bits, unsigned */
  digest(): number {
    let hash = this.#length >= 16 ? (rotate(this.#a, 1) + rotate(this.#b, 7) + rotate(this.#c, 12) + rotate(this.#d, 18)) | 0 : P5;
    hash = (hash + this.#length) | 0;
    const left = this.#left;
    const end = this.#leftLength;
    let at = 0;
    for (; at + 4 <= end; at += 4) hash = Math.imul(rotate((hash + Math.imul(word(left, at), P3)) | 0, 17), P4);
    for (; at < end; at++) hash = Math.imul(rotate((hash + Math.imul(left[at]!, P5)) | 0, 11), P1);
    hash = Math.imul(hash ^ (hash >>> 15), P2);
    hash = Math.imul(hash ^ (hash >>> 13), P3);
    return (hash ^ (hash >>> 16)) >>> 0;
  }

  #stripes(bytes: Uint8Array, start: number, end: number): void {
    let a = this.#a;
    let b = this.#b;
    let c = this.#c;
    let d = this.#d;
    for (let at = start; at < end; at += 16) {
      a = round(a, word(bytes, at));
      b = round(b, word(bytes, at + 4));
      c = round(c, word(bytes, at + 8));
      d = round(d, word(bytes, at + 12));
    }
    this.#a = a;
    this.#b = b;
    this.#c = c;
    this.#d = d;
  }
}

function round(sum: number, input: number): number {
  return Math.imul(rotate((sum + Math.imul(input, P2)) | 0, 13), P1);
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

function word(bytes: Uint8Array, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
}
