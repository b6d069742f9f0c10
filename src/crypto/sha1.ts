import { WordDigest } from "./word-digest.ts";

const INITIAL = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);

/** SHA-1, [RFC 3174]: under the checksums and the key derivation of Kerberos' older AES types. */
export class Sha1 extends WordDigest {
  readonly length = 20;
  protected readonly initial = INITIAL;

  constructor() {
    super(5, 80, false);
  }

  protected run(): void {
    const w = this.words;
    for (let i = 16; i < 80; i++) w[i] = rotate(w[i - 3]! ^ w[i - 8]! ^ w[i - 14]! ^ w[i - 16]!, 1);
    const state = this.state;
    let a = state[0]!;
    let b = state[1]!;
    let c = state[2]!;
    let d = state[3]!;
    let e = state[4]!;
    // Five steps a turn: nobody has to move the five words along. What depends on the step before is added last.
    for (let i = 0; i < 20; i += 5) {
      e = (e + w[i]! + 0x5a827999 + (d ^ (b & (c ^ d))) + rotate(a, 5)) | 0;
      b = rotate(b, 30);
      d = (d + w[i + 1]! + 0x5a827999 + (c ^ (a & (b ^ c))) + rotate(e, 5)) | 0;
      a = rotate(a, 30);
      c = (c + w[i + 2]! + 0x5a827999 + (b ^ (e & (a ^ b))) + rotate(d, 5)) | 0;
      e = rotate(e, 30);
      b = (b + w[i + 3]! + 0x5a827999 + (a ^ (d & (e ^ a))) + rotate(c, 5)) | 0;
      d = rotate(d, 30);
      a = (a + w[i + 4]! + 0x5a827999 + (e ^ (c & (d ^ e))) + rotate(b, 5)) | 0;
      c = rotate(c, 30);
    }
    for (let i = 20; i < 40; i += 5) {
      e = (e + w[i]! + 0x6ed9eba1 + (b ^ c ^ d) + rotate(a, 5)) | 0;
      b = rotate(b, 30);
      d = (d + w[i + 1]! + 0x6ed9eba1 + (a ^ b ^ c) + rotate(e, 5)) | 0;
      a = rotate(a, 30);
      c = (c + w[i + 2]! + 0x6ed9eba1 + (e ^ a ^ b) + rotate(d, 5)) | 0;
      e = rotate(e, 30);
      b = (b + w[i + 3]! + 0x6ed9eba1 + (d ^ e ^ a) + rotate(c, 5)) | 0;
      d = rotate(d, 30);
      a = (a + w[i + 4]! + 0x6ed9eba1 + (c ^ d ^ e) + rotate(b, 5)) | 0;
      c = rotate(c, 30);
    }
    for (let i = 40; i < 60; i += 5) {
      e = (e + w[i]! + 0x8f1bbcdc + ((b & c) | (d & (b | c))) + rotate(a, 5)) | 0;
      b = rotate(b, 30);
      d = (d + w[i + 1]! + 0x8f1bbcdc + ((a & b) | (c & (a | b))) + rotate(e, 5)) | 0;
      a = rotate(a, 30);
      c = (c + w[i + 2]! + 0x8f1bbcdc + ((e & a) | (b & (e | a))) + rotate(d, 5)) | 0;
      e = rotate(e, 30);
      b = (b + w[i + 3]! + 0x8f1bbcdc + ((d & e) | (a & (d | e))) + rotate(c, 5)) | 0;
      d = rotate(d, 30);
      a = (a + w[i + 4]! + 0x8f1bbcdc + ((c & d) | (e & (c | d))) + rotate(b, 5)) | 0;
      c = rotate(c, 30);
    }
    for (let i = 60; i < 80; i += 5) {
      e = (e + w[i]! + 0xca62c1d6 + (b ^ c ^ d) + rotate(a, 5)) | 0;
      b = rotate(b, 30);
      d = (d + w[i + 1]! + 0xca62c1d6 + (a ^ b ^ c) + rotate(e, 5)) | 0;
      a = rotate(a, 30);
      c = (c + w[i + 2]! + 0xca62c1d6 + (e ^ a ^ b) + rotate(d, 5)) | 0;
      e = rotate(e, 30);
      b = (b + w[i + 3]! + 0xca62c1d6 + (d ^ e ^ a) + rotate(c, 5)) | 0;
      d = rotate(d, 30);
      a = (a + w[i + 4]! + 0xca62c1d6 + (c ^ d ^ e) + rotate(b, 5)) | 0;
      c = rotate(c, 30);
    }
    state[0] = state[0]! + a;
    state[1] = state[1]! + b;
    state[2] = state[2]! + c;
    state[3] = state[3]! + d;
    state[4] = state[4]! + e;
  }
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
