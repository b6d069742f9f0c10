import { WordDigest } from "./word-digest.ts";

const INITIAL = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
/** The order in which the third round takes the words. */
const THIRD = Uint8Array.of(0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15);

/** MD4, [RFC 1320]: what an NT hash is ([MS-NLMP] 3.3.1). Broken as a digest, and used for nothing else. */
export class Md4 extends WordDigest {
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
    for (let i = 0; i < 16; i += 4) {
      a = rotate((a + (d ^ (b & (c ^ d))) + x[i]!) | 0, 3);
      d = rotate((d + (c ^ (a & (b ^ c))) + x[i + 1]!) | 0, 7);
      c = rotate((c + (b ^ (d & (a ^ b))) + x[i + 2]!) | 0, 11);
      b = rotate((b + (a ^ (c & (d ^ a))) + x[i + 3]!) | 0, 19);
    }
    for (let i = 0; i < 4; i++) {
      a = rotate((a + ((b & c) | (b & d) | (c & d)) + x[i]! + 0x5a827999) | 0, 3);
      d = rotate((d + ((a & b) | (a & c) | (b & c)) + x[i + 4]! + 0x5a827999) | 0, 5);
      c = rotate((c + ((d & a) | (d & b) | (a & b)) + x[i + 8]! + 0x5a827999) | 0, 9);
      b = rotate((b + ((c & d) | (c & a) | (d & a)) + x[i + 12]! + 0x5a827999) | 0, 13);
    }
    for (let i = 0; i < 16; i += 4) {
      a = rotate((a + (b ^ c ^ d) + x[THIRD[i]!]! + 0x6ed9eba1) | 0, 3);
      d = rotate((d + (a ^ b ^ c) + x[THIRD[i + 1]!]! + 0x6ed9eba1) | 0, 9);
      c = rotate((c + (d ^ a ^ b) + x[THIRD[i + 2]!]! + 0x6ed9eba1) | 0, 11);
      b = rotate((b + (c ^ d ^ a) + x[THIRD[i + 3]!]! + 0x6ed9eba1) | 0, 15);
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
