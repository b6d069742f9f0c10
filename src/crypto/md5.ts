import { WordDigest } from "./word-digest.ts";

const INITIAL = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
/** [RFC 1321] 3.4: the integer part of 2^32 times |sin(i + 1)|. */
const SINES = Int32Array.from({ length: 64 }, (_, i) => Math.floor(0x1_0000_0000 * Math.abs(Math.sin(i + 1))) | 0);

/** MD5, [RFC 1321]: the digest under HMAC-MD5, with which NTLM and old Netlogon sign. */
export class Md5 extends WordDigest {
  readonly length = 16;
  protected readonly initial = INITIAL;

  constructor() {
    super(4, 16, true);
  }

  protected run(): void {
    const x = this.words;
    const state = this.state;
    let a = state[0]!;
    let b = state[1]!;
    let c = state[2]!;
    let d = state[3]!;
    // Each step waits for the one before: what depends on its result is added last.
    for (let i = 0; i < 16; i += 4) {
      a = (b + rotate((a + x[i]! + SINES[i]! + (d ^ (b & (c ^ d)))) | 0, 7)) | 0;
      d = (a + rotate((d + x[i + 1]! + SINES[i + 1]! + (c ^ (a & (b ^ c)))) | 0, 12)) | 0;
      c = (d + rotate((c + x[i + 2]! + SINES[i + 2]! + (b ^ (d & (a ^ b)))) | 0, 17)) | 0;
      b = (c + rotate((b + x[i + 3]! + SINES[i + 3]! + (a ^ (c & (d ^ a)))) | 0, 22)) | 0;
    }
    for (let i = 16, j = 1; i < 32; i += 4, j += 20) {
      a = (b + rotate((a + x[j & 15]! + SINES[i]! + (~d & c) + (d & b)) | 0, 5)) | 0;
      d = (a + rotate((d + x[(j + 5) & 15]! + SINES[i + 1]! + (~c & b) + (c & a)) | 0, 9)) | 0;
      c = (d + rotate((c + x[(j + 10) & 15]! + SINES[i + 2]! + (~b & a) + (b & d)) | 0, 14)) | 0;
      b = (c + rotate((b + x[(j + 15) & 15]! + SINES[i + 3]! + (~a & d) + (a & c)) | 0, 20)) | 0;
    }
    for (let i = 32, j = 5; i < 48; i += 4, j += 12) {
      a = (b + rotate((a + x[j & 15]! + SINES[i]! + (b ^ (c ^ d))) | 0, 4)) | 0;
      d = (a + rotate((d + x[(j + 3) & 15]! + SINES[i + 1]! + (a ^ (b ^ c))) | 0, 11)) | 0;
      c = (d + rotate((c + x[(j + 6) & 15]! + SINES[i + 2]! + (d ^ (a ^ b))) | 0, 16)) | 0;
      b = (c + rotate((b + x[(j + 9) & 15]! + SINES[i + 3]! + (c ^ (d ^ a))) | 0, 23)) | 0;
    }
    for (let i = 48, j = 0; i < 64; i += 4, j += 28) {
      a = (b + rotate((a + x[j & 15]! + SINES[i]! + (c ^ (b | ~d))) | 0, 6)) | 0;
      d = (a + rotate((d + x[(j + 7) & 15]! + SINES[i + 1]! + (b ^ (a | ~c))) | 0, 10)) | 0;
      c = (d + rotate((c + x[(j + 14) & 15]! + SINES[i + 2]! + (a ^ (d | ~b))) | 0, 15)) | 0;
      b = (c + rotate((b + x[(j + 21) & 15]! + SINES[i + 3]! + (d ^ (c | ~a))) | 0, 21)) | 0;
    }
    state[0] = state[0]! + a;
    state[1] = state[1]! + b;
    state[2] = state[2]! + c;
    state[3] = state[3]! + d;
  }
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
