import { wipe } from "./octets.ts";

/**
 * DES of one block, [FIPS 46-3]: NTLMv1's responses and old Netlogon's credentials. As the standard draws it, bit by bit: a logon needs six blocks, so the
 * tables that make it quick are not worth their lines.
 */
export function ownDesEncrypt(key: Uint8Array, block: Uint8Array): Uint8Array {
  if (key.length !== 8 || block.length !== 8)
    throw new RangeError(`DES has keys and blocks of 8 octets, not ${key.length} and ${block.length}`);
  const keyBits = bitsOf(key);
  const textBits = bitsOf(block);
  const text = permute(textBits, INITIAL);
  const halves = permute(keyBits, KEY_CHOICE);
  const mixed = new Uint8Array(48);
  const chosen = new Uint8Array(32);
  for (let round = 0; round < 16; round++) {
    rotate(halves, 0, SHIFTS[round]!);
    rotate(halves, 28, SHIFTS[round]!);
    for (let i = 0; i < 48; i++) mixed[i] = text[32 + EXPANSION[i]! - 1]! ^ halves[ROUND_KEY[i]! - 1]!;
    for (let box = 0; box < 8; box++) {
      const at = 6 * box;
      const row = (mixed[at]! << 1) | mixed[at + 5]!;
      const column = (mixed[at + 1]! << 3) | (mixed[at + 2]! << 2) | (mixed[at + 3]! << 1) | mixed[at + 4]!;
      const value = BOXES[64 * box + 16 * row + column]!;
      for (let bit = 0; bit < 4; bit++) chosen[4 * box + bit] = (value >>> (3 - bit)) & 1;
    }
    for (let i = 0; i < 32; i++) {
      const right = text[32 + i]!;
      mixed[i] = text[i]! ^ chosen[PERMUTATION[i]! - 1]!;
      text[i] = right;
    }
    for (let i = 0; i < 32; i++) text[32 + i] = mixed[i]!;
  }
  // The halves are exchanged before the last permutation, the inverse of the first.
  const out = new Uint8Array(8);
  for (let i = 0; i < 64; i++) {
    const to = INITIAL[i]! - 1;
    out[to >> 3]! |= text[(i + 32) & 63]! << (7 - (to & 7));
  }
  wipe(keyBits, textBits, text, halves, mixed, chosen);
  return out;
}

function bitsOf(octets: Uint8Array): Uint8Array {
  const bits = new Uint8Array(8 * octets.length);
  for (let i = 0; i < bits.length; i++) bits[i] = (octets[i >> 3]! >>> (7 - (i & 7))) & 1;
  return bits;
}

function permute(bits: Uint8Array, table: Uint8Array): Uint8Array {
  const out = new Uint8Array(table.length);
  for (let i = 0; i < table.length; i++) out[i] = bits[table[i]! - 1]!;
  return out;
}

/** 28 bits to the left by one or two. */
function rotate(bits: Uint8Array, at: number, by: number): void {
  for (; by > 0; by--) {
    const first = bits[at]!;
    bits.copyWithin(at, at + 1, at + 28);
    bits[at + 27] = first;
  }
}

// Bits are counted from 1, as in the standard.
const SHIFTS = Uint8Array.of(1, 1, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 1);

const INITIAL = Uint8Array.from({ length: 64 }, (_, i) => {
  const row = i >> 3;
  return 58 - 8 * (i & 7) + (row < 4 ? 2 * row : 2 * row - 9);
});

const EXPANSION = Uint8Array.from({ length: 48 }, (_, i) => ((4 * Math.floor(i / 6) + (i % 6) + 31) & 31) + 1);

// biome-ignore format: tables of the standard, in its rows
const PERMUTATION = Uint8Array.of(
  16, 7, 20, 21, 29, 12, 28, 17,
  1, 15, 23, 26, 5, 18, 31, 10,
  2, 8, 24, 14, 32, 27, 3, 9,
  19, 13, 30, 6, 22, 11, 4, 25,
);

// biome-ignore format: tables of the standard, in its rows
const KEY_CHOICE = Uint8Array.of(
  57, 49, 41, 33, 25, 17, 9, 1, 58, 50, 42, 34, 26, 18,
  10, 2, 59, 51, 43, 35, 27, 19, 11, 3, 60, 52, 44, 36,
  63, 55, 47, 39, 31, 23, 15, 7, 62, 54, 46, 38, 30, 22,
  14, 6, 61, 53, 45, 37, 29, 21, 13, 5, 28, 20, 12, 4,
);

// biome-ignore format: tables of the standard, in its rows
const ROUND_KEY = Uint8Array.of(
  14, 17, 11, 24, 1, 5, 3, 28, 15, 6, 21, 10,
  23, 19, 12, 4, 26, 8, 16, 7, 27, 20, 13, 2,
  41, 52, 31, 37, 47, 55, 30, 40, 51, 45, 33, 48,
  44, 49, 39, 56, 34, 53, 46, 42, 50, 36, 29, 32,
);

// biome-ignore format: tables of the standard, in its rows
const BOXES = Uint8Array.of(
  14, 4, 13, 1, 2, 15, 11, 8, 3, 10, 6, 12, 5, 9, 0, 7,
  0, 15, 7, 4, 14, 2, 13, 1, 10, 6, 12, 11, 9, 5, 3, 8,
  4, 1, 14, 8, 13, 6, 2, 11, 15, 12, 9, 7, 3, 10, 5, 0,
  15, 12, 8, 2, 4, 9, 1, 7, 5, 11, 3, 14, 10, 0, 6, 13,

  15, 1, 8, 14, 6, 11, 3, 4, 9, 7, 2, 13, 12, 0, 5, 10,
  3, 13, 4, 7, 15, 2, 8, 14, 12, 0, 1, 10, 6, 9, 11, 5,
  0, 14, 7, 11, 10, 4, 13, 1, 5, 8, 12, 6, 9, 3, 2, 15,
  13, 8, 10, 1, 3, 15, 4, 2, 11, 6, 7, 12, 0, 5, 14, 9,

  10, 0, 9, 14, 6, 3, 15, 5, 1, 13, 12, 7, 11, 4, 2, 8,
  13, 7, 0, 9, 3, 4, 6, 10, 2, 8, 5, 14, 12, 11, 15, 1,
  13, 6, 4, 9, 8, 15, 3, 0, 11, 1, 2, 12, 5, 10, 14, 7,
  1, 10, 13, 0, 6, 9, 8, 7, 4, 15, 14, 3, 11, 5, 2, 12,

  7, 13, 14, 3, 0, 6, 9, 10, 1, 2, 8, 5, 11, 12, 4, 15,
  13, 8, 11, 5, 6, 15, 0, 3, 4, 7, 2, 12, 1, 10, 14, 9,
  10, 6, 9, 0, 12, 11, 7, 13, 15, 1, 3, 14, 5, 2, 8, 4,
  3, 15, 0, 6, 10, 1, 13, 8, 9, 4, 5, 11, 12, 7, 2, 14,

  2, 12, 4, 1, 7, 10, 11, 6, 8, 5, 3, 15, 13, 0, 14, 9,
  14, 11, 2, 12, 4, 7, 13, 1, 5, 0, 15, 10, 3, 9, 8, 6,
  4, 2, 1, 11, 10, 13, 7, 8, 15, 9, 12, 5, 6, 3, 0, 14,
  11, 8, 12, 7, 1, 14, 2, 13, 6, 15, 0, 9, 10, 4, 5, 3,

  12, 1, 10, 15, 9, 2, 6, 8, 0, 13, 3, 4, 14, 7, 5, 11,
  10, 15, 4, 2, 7, 12, 9, 5, 6, 1, 13, 14, 0, 11, 3, 8,
  9, 14, 15, 5, 2, 8, 12, 3, 7, 0, 4, 10, 1, 13, 11, 6,
  4, 3, 2, 12, 9, 5, 15, 10, 11, 14, 1, 7, 6, 0, 8, 13,

  4, 11, 2, 14, 15, 0, 8, 13, 3, 12, 9, 7, 5, 10, 6, 1,
  13, 0, 11, 7, 4, 9, 1, 10, 14, 3, 5, 12, 2, 15, 8, 6,
  1, 4, 11, 13, 12, 3, 7, 14, 10, 15, 6, 8, 0, 5, 9, 2,
  6, 11, 13, 8, 1, 4, 10, 7, 9, 5, 0, 15, 14, 2, 3, 12,

  13, 2, 8, 4, 6, 15, 11, 1, 10, 9, 3, 14, 5, 0, 12, 7,
  1, 15, 13, 8, 10, 3, 7, 4, 12, 5, 6, 11, 0, 14, 9, 2,
  7, 11, 4, 1, 9, 12, 14, 2, 0, 6, 10, 13, 15, 3, 5, 8,
  2, 1, 14, 7, 4, 10, 8, 13, 15, 12, 9, 0, 3, 5, 6, 11,
);
