/** n-fold of [RFC 3961] 5.1: octets stretched or shrunk to a length, each input bit taking part equally. */

/**
 * Copies of `input`, each rotated right by 13 bits more than the one before, are laid end to end up to the least common multiple of both lengths, and
 * the result is cut into pieces of `length` that are added with end-around carry.
 * @param length of the result, octets
 */
export function nFold(input: Uint8Array, length: number): Uint8Array {
  const size = input.length;
  const total = (size * length) / greatestCommonDivisor(size, length);
  const bits = size * 8;
  const sums = new Uint32Array(length);
  for (let at = 0; at < total; at++) {
    // The octet at `at` begins this many bits into its copy, and that copy is rotated right by 13 for each one before it.
    const copy = Math.floor(at / size);
    const bit = modulo((at % size) * 8 - 13 * copy, bits);
    const first = bit >> 3;
    const pair = (input[first]! << 8) | input[(first + 1) % size]!;
    sums[at % length]! += (pair >> (8 - (bit & 7))) & 0xff;
  }
  const out = new Uint8Array(length);
  // Ones' complement addition: what is carried out of the first octet comes in at the last.
  let carry = 0;
  do {
    for (let at = length - 1; at >= 0; at--) {
      const sum = sums[at]! + carry;
      sums[at] = sum & 0xff;
      carry = sum >>> 8;
    }
  } while (carry !== 0);
  out.set(sums);
  return out;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
