import { BlockDigest } from "./block-digest.ts";
import { PRIMES, root } from "./prime-roots.ts";

/** [FIPS 180-4] 4.2.3: 64 bits of the fractions of the cube roots of the first 80 primes; each word as its high and its low half. */
const ROUND = halves(PRIMES.map((prime) => root(prime, 3, 64)));
const INITIAL_512 = halves(PRIMES.slice(0, 8).map((prime) => root(prime, 2, 64)));
/** SHA-384 begins with the roots of the ninth to the sixteenth. */
const INITIAL_384 = halves(PRIMES.slice(8, 16).map((prime) => root(prime, 2, 64)));

/** SHA-512 and SHA-384, [FIPS 180-4] 6.4 and 6.5. Words of 64 bits are two of 32: the high half first. */
export class Sha512 extends BlockDigest {
  readonly length: number;
  protected readonly initial: Int32Array;
  readonly #words = new Int32Array(160);

  constructor(length: 48 | 64) {
    super(16, 128, false);
    this.length = length;
    this.initial = length === 48 ? INITIAL_384 : INITIAL_512;
  }

  compress(octets: Uint8Array, at: number): void {
    const w = this.#words;
    for (let i = 0, p = at; i < 32; i++, p += 4) {
      w[i] = (octets[p]! << 24) | (octets[p + 1]! << 16) | (octets[p + 2]! << 8) | octets[p + 3]!;
    }
    for (let i = 32; i < 160; i += 2) {
      const xh = w[i - 30]!;
      const xl = w[i - 29]!;
      const yh = w[i - 4]!;
      const yl = w[i - 3]!;
      // Rotations by 1, 8 and a shift by 7; by 19, 61 and a shift by 6.
      const s0h = ((xh >>> 1) | (xl << 31)) ^ ((xh >>> 8) | (xl << 24)) ^ (xh >>> 7);
      const s0l = ((xl >>> 1) | (xh << 31)) ^ ((xl >>> 8) | (xh << 24)) ^ ((xl >>> 7) | (xh << 25));
      const s1h = ((yh >>> 19) | (yl << 13)) ^ ((yl >>> 29) | (yh << 3)) ^ (yh >>> 6);
      const s1l = ((yl >>> 19) | (yh << 13)) ^ ((yh >>> 29) | (yl << 3)) ^ ((yl >>> 6) | (yh << 26));
      const low = (w[i - 31]! >>> 0) + (s0l >>> 0) + (w[i - 13]! >>> 0) + (s1l >>> 0);
      w[i] = w[i - 32]! + s0h + w[i - 14]! + s1h + Math.floor(low / 0x1_0000_0000);
      w[i + 1] = low;
    }
    const state = this.state;
    let ah = state[0]!;
    let al = state[1]!;
    let bh = state[2]!;
    let bl = state[3]!;
    let ch = state[4]!;
    let cl = state[5]!;
    let dh = state[6]!;
    let dl = state[7]!;
    let eh = state[8]!;
    let el = state[9]!;
    let fh = state[10]!;
    let fl = state[11]!;
    let gh = state[12]!;
    let gl = state[13]!;
    let hh = state[14]!;
    let hl = state[15]!;
    for (let i = 0; i < 160; i += 2) {
      // Rotations of e by 14, 18, 41 and of a by 28, 34, 39.
      const s1h = ((eh >>> 14) | (el << 18)) ^ ((eh >>> 18) | (el << 14)) ^ ((el >>> 9) | (eh << 23));
      const s1l = ((el >>> 14) | (eh << 18)) ^ ((el >>> 18) | (eh << 14)) ^ ((eh >>> 9) | (el << 23));
      const oneLow = (hl >>> 0) + (s1l >>> 0) + ((gl ^ (el & (fl ^ gl))) >>> 0) + (ROUND[i + 1]! >>> 0) + (w[i + 1]! >>> 0);
      const oneHigh = (hh + s1h + (gh ^ (eh & (fh ^ gh))) + ROUND[i]! + w[i]! + Math.floor(oneLow / 0x1_0000_0000)) | 0;
      const s0h = ((ah >>> 28) | (al << 4)) ^ ((al >>> 2) | (ah << 30)) ^ ((al >>> 7) | (ah << 25));
      const s0l = ((al >>> 28) | (ah << 4)) ^ ((ah >>> 2) | (al << 30)) ^ ((ah >>> 7) | (al << 25));
      const twoLow = (s0l >>> 0) + (((al & bl) | (cl & (al | bl))) >>> 0);
      const twoHigh = s0h + ((ah & bh) | (ch & (ah | bh))) + Math.floor(twoLow / 0x1_0000_0000);
      hh = gh;
      hl = gl;
      gh = fh;
      gl = fl;
      fh = eh;
      fl = el;
      const eLow = (dl >>> 0) + (oneLow >>> 0);
      eh = (dh + oneHigh + Math.floor(eLow / 0x1_0000_0000)) | 0;
      el = eLow | 0;
      dh = ch;
      dl = cl;
      ch = bh;
      cl = bl;
      bh = ah;
      bl = al;
      const aLow = (oneLow >>> 0) + (twoLow >>> 0);
      ah = (oneHigh + twoHigh + Math.floor(aLow / 0x1_0000_0000)) | 0;
      al = aLow | 0;
    }
    add(state, 0, ah, al);
    add(state, 2, bh, bl);
    add(state, 4, ch, cl);
    add(state, 6, dh, dl);
    add(state, 8, eh, el);
    add(state, 10, fh, fl);
    add(state, 12, gh, gl);
    add(state, 14, hh, hl);
  }

  override wipe(): void {
    super.wipe();
    this.#words.fill(0);
  }
}

function add(state: Int32Array, at: number, high: number, low: number): void {
  const sum = (state[at + 1]! >>> 0) + (low >>> 0);
  state[at] = state[at]! + high + Math.floor(sum / 0x1_0000_0000);
  state[at + 1] = sum;
}

function halves(words: readonly bigint[]): Int32Array {
  return Int32Array.from(words.flatMap((word) => [Number(BigInt.asIntN(32, word >> 32n)), Number(BigInt.asIntN(32, word))]));
}
