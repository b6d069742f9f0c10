/**
 * AES of 128 and 256 bits, [FIPS 197], by tables of whole columns. Look-ups in tables that depend on keys can be timed by other code on the same
 * processor; whoever runs hostile code beside a process that holds Kerberos keys has lost more than that.
 */

import { refuseClosed } from "./octets.ts";

const SBOX = new Uint8Array(256);
const INVERSE = new Uint8Array(256);
/** A column of SubBytes, ShiftRows and MixColumns by its first octet; the others are rotations of it, kept too: measured, a rotation costs more than a look-up. */
const E0 = new Int32Array(256);
const E1 = new Int32Array(256);
const E2 = new Int32Array(256);
const E3 = new Int32Array(256);
const D0 = new Int32Array(256);
const D1 = new Int32Array(256);
const D2 = new Int32Array(256);
const D3 = new Int32Array(256);
fillTables();

/** An expanded key. Both directions: the schedule for decryption is made at its first use. */
export class AesBlocks {
  readonly #rounds: number;
  readonly #schedule: Int32Array;
  #inverse: Int32Array | undefined;
  #closed = false;

  /** @throws RangeError for a key that is not of 16 or 32 octets */
  constructor(key: Uint8Array) {
    if (key.length !== 16 && key.length !== 32) throw new RangeError(`a key of AES has 16 or 32 octets here, not ${key.length}`);
    this.#rounds = key.length / 4 + 6;
    this.#schedule = expand(key, 4 * (this.#rounds + 1));
  }

  /** One block, from `input` at `at` to `output` at `to`; they may be the same. */
  encrypt(input: Uint8Array, at: number, output: Uint8Array, to: number): void {
    refuseClosed(this.#closed);
    const key = this.#schedule;
    const end = this.#rounds * 4;
    let a = word(input, at) ^ key[0]!;
    let b = word(input, at + 4) ^ key[1]!;
    let c = word(input, at + 8) ^ key[2]!;
    let d = word(input, at + 12) ^ key[3]!;
    for (let k = 4; k < end; k += 4) {
      const na = E0[a >>> 24]! ^ E1[(b >>> 16) & 0xff]! ^ E2[(c >>> 8) & 0xff]! ^ E3[d & 0xff]! ^ key[k]!;
      const nb = E0[b >>> 24]! ^ E1[(c >>> 16) & 0xff]! ^ E2[(d >>> 8) & 0xff]! ^ E3[a & 0xff]! ^ key[k + 1]!;
      const nc = E0[c >>> 24]! ^ E1[(d >>> 16) & 0xff]! ^ E2[(a >>> 8) & 0xff]! ^ E3[b & 0xff]! ^ key[k + 2]!;
      d = E0[d >>> 24]! ^ E1[(a >>> 16) & 0xff]! ^ E2[(b >>> 8) & 0xff]! ^ E3[c & 0xff]! ^ key[k + 3]!;
      a = na;
      b = nb;
      c = nc;
    }
    put(output, to, last(SBOX, a, b, c, d) ^ key[end]!);
    put(output, to + 4, last(SBOX, b, c, d, a) ^ key[end + 1]!);
    put(output, to + 8, last(SBOX, c, d, a, b) ^ key[end + 2]!);
    put(output, to + 12, last(SBOX, d, a, b, c) ^ key[end + 3]!);
  }

  /** One block the other way. */
  decrypt(input: Uint8Array, at: number, output: Uint8Array, to: number): void {
    refuseClosed(this.#closed);
    this.#inverse ??= invert(this.#schedule);
    const key = this.#inverse;
    const end = this.#rounds * 4;
    let a = word(input, at) ^ key[0]!;
    let b = word(input, at + 4) ^ key[1]!;
    let c = word(input, at + 8) ^ key[2]!;
    let d = word(input, at + 12) ^ key[3]!;
    for (let k = 4; k < end; k += 4) {
      const na = D0[a >>> 24]! ^ D1[(d >>> 16) & 0xff]! ^ D2[(c >>> 8) & 0xff]! ^ D3[b & 0xff]! ^ key[k]!;
      const nb = D0[b >>> 24]! ^ D1[(a >>> 16) & 0xff]! ^ D2[(d >>> 8) & 0xff]! ^ D3[c & 0xff]! ^ key[k + 1]!;
      const nc = D0[c >>> 24]! ^ D1[(b >>> 16) & 0xff]! ^ D2[(a >>> 8) & 0xff]! ^ D3[d & 0xff]! ^ key[k + 2]!;
      d = D0[d >>> 24]! ^ D1[(c >>> 16) & 0xff]! ^ D2[(b >>> 8) & 0xff]! ^ D3[a & 0xff]! ^ key[k + 3]!;
      a = na;
      b = nb;
      c = nc;
    }
    put(output, to, last(INVERSE, a, d, c, b) ^ key[end]!);
    put(output, to + 4, last(INVERSE, b, a, d, c) ^ key[end + 1]!);
    put(output, to + 8, last(INVERSE, c, b, a, d) ^ key[end + 2]!);
    put(output, to + 12, last(INVERSE, d, c, b, a) ^ key[end + 3]!);
  }

  close(): void {
    this.#closed = true;
    this.#schedule.fill(0);
    this.#inverse?.fill(0);
  }
}

function last(box: Uint8Array, a: number, b: number, c: number, d: number): number {
  return (box[a >>> 24]! << 24) | (box[(b >>> 16) & 0xff]! << 16) | (box[(c >>> 8) & 0xff]! << 8) | box[d & 0xff]!;
}

/** [FIPS 197] 5.2. */
function expand(key: Uint8Array, words: number): Int32Array {
  const schedule = new Int32Array(words);
  const own = key.length / 4;
  for (let i = 0; i < own; i++) schedule[i] = word(key, 4 * i);
  for (let i = own, constant = 1; i < words; i++) {
    let w = schedule[i - 1]!;
    if (i % own === 0) {
      w = substitute((w << 8) | (w >>> 24)) ^ (constant << 24);
      constant = double(constant);
    } else if (own === 8 && i % own === 4) w = substitute(w);
    schedule[i] = schedule[i - own]! ^ w;
  }
  return schedule;
}

/** The equivalent inverse cipher's schedule, [FIPS 197] 5.3.5: from the last round to the first, its columns mixed back. */
function invert(schedule: Int32Array): Int32Array {
  const inverse = new Int32Array(schedule.length);
  for (let i = 0; i < schedule.length; i += 4) {
    for (let j = 0; j < 4; j++) {
      const w = schedule[schedule.length - 4 - i + j]!;
      const outer = i === 0 || i === schedule.length - 4;
      inverse[i + j] = outer
        ? w
        : D0[SBOX[w >>> 24]!]! ^ D1[SBOX[(w >>> 16) & 0xff]!]! ^ D2[SBOX[(w >>> 8) & 0xff]!]! ^ D3[SBOX[w & 0xff]!]!;
    }
  }
  return inverse;
}

function substitute(w: number): number {
  return last(SBOX, w, w, w, w);
}

function fillTables(): void {
  // Powers and logarithms of the generator 3 give the inverses, [FIPS 197] 4.2 and 5.1.1.
  const power = new Uint8Array(255);
  const logarithm = new Uint8Array(256);
  for (let i = 0, x = 1; i < 255; i++) {
    power[i] = x;
    logarithm[x] = i;
    x ^= double(x);
  }
  const times = (x: number, y: number) => (x === 0 ? 0 : power[(logarithm[x]! + logarithm[y]!) % 255]!);
  for (let x = 0; x < 256; x++) {
    const inverse = x === 0 ? 0 : power[(255 - logarithm[x]!) % 255]!;
    let s = inverse ^ 0x63;
    for (let by = 1; by <= 4; by++) s ^= (inverse << by) | (inverse >>> (8 - by));
    s &= 0xff;
    SBOX[x] = s;
    INVERSE[s] = x;
  }
  for (let x = 0; x < 256; x++) {
    const s = SBOX[x]!;
    const e = (times(s, 2) << 24) | (s << 16) | (s << 8) | times(s, 3);
    const t = INVERSE[x]!;
    const d = (times(t, 14) << 24) | (times(t, 9) << 16) | (times(t, 13) << 8) | times(t, 11);
    E0[x] = e;
    E1[x] = (e >>> 8) | (e << 24);
    E2[x] = (e >>> 16) | (e << 16);
    E3[x] = (e >>> 24) | (e << 8);
    D0[x] = d;
    D1[x] = (d >>> 8) | (d << 24);
    D2[x] = (d >>> 16) | (d << 16);
    D3[x] = (d >>> 24) | (d << 8);
  }
}

function double(x: number): number {
  return ((x << 1) ^ (x & 0x80 ? 0x11b : 0)) & 0xff;
}

function word(octets: Uint8Array, at: number): number {
  return (octets[at]! << 24) | (octets[at + 1]! << 16) | (octets[at + 2]! << 8) | octets[at + 3]!;
}

function put(octets: Uint8Array, at: number, w: number): void {
  octets[at] = w >>> 24;
  octets[at + 1] = w >>> 16;
  octets[at + 2] = w >>> 8;
  octets[at + 3] = w;
}
