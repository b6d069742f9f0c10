import { PRIMES, root } from "./prime-roots.ts";
import { WordDigest } from "./word-digest.ts";

const INITIAL = Int32Array.from(PRIMES.slice(0, 8), (prime) => Number(BigInt.asIntN(32, root(prime, 2, 32))));
/** [FIPS 180-4] 4.2.2: 32 bits of the fractions of the cube roots of the first 64 primes. */
const ROUND = Int32Array.from(PRIMES.slice(0, 64), (prime) => Number(BigInt.asIntN(32, root(prime, 3, 32))));

/** SHA-256, [FIPS 180-4] 6.2. */
export class Sha256 extends WordDigest {
  readonly length = 32;
  protected readonly initial = INITIAL;

  constructor() {
    super(8, 64, false);
  }

  protected run(): void {
    const w = this.words;
    for (let i = 16; i < 64; i++) {
      const x = w[i - 15]!;
      const y = w[i - 2]!;
      w[i] = (w[i - 16]! + (right(x, 7) ^ right(x, 18) ^ (x >>> 3)) + w[i - 7]! + (right(y, 17) ^ right(y, 19) ^ (y >>> 10))) | 0;
    }
    const state = this.state;
    let a = state[0]!;
    let b = state[1]!;
    let c = state[2]!;
    let d = state[3]!;
    let e = state[4]!;
    let f = state[5]!;
    let g = state[6]!;
    let h = state[7]!;
    for (let i = 0; i < 64; i++) {
      const one = (h + (right(e, 6) ^ right(e, 11) ^ right(e, 25)) + (g ^ (e & (f ^ g))) + ROUND[i]! + w[i]!) | 0;
      const two = ((right(a, 2) ^ right(a, 13) ^ right(a, 22)) + ((a & b) | (c & (a | b)))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + one) | 0;
      d = c;
      c = b;
      b = a;
      a = (one + two) | 0;
    }
    state[0] = state[0]! + a;
    state[1] = state[1]! + b;
    state[2] = state[2]! + c;
    state[3] = state[3]! + d;
    state[4] = state[4]! + e;
    state[5] = state[5]! + f;
    state[6] = state[6]! + g;
    state[7] = state[7]! + h;
  }
}

function right(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
