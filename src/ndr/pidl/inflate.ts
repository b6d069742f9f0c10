/** DEFLATE, [RFC1951], as MSZIP uses it: read whole, written in stored blocks. */

const LENGTHS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCES = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385,
  24577,
];
const DISTANCE_BITS = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const LONGEST_CODE = 15;

/** A canonical code: how many codes of each length, and the symbols in their order. */
interface Code {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

/** Thrown within; never leaves. */
class Broken extends Error {}

/**
 * Appends to `out` from `from`, at most up to `limit`; matches may reach back to its beginning.
 * @returns where it ended; undefined where the input is no such stream, or ends early
 */
export function inflate(input: Uint8Array, out: Uint8Array, from: number, limit: number): number | undefined {
  const bits = new Bits(input);
  let to = from;
  try {
    for (let last = false; !last; ) {
      last = bits.take(1) === 1;
      const kind = bits.take(2);
      if (kind === 0) to = stored(bits, out, to, limit);
      else if (kind === 1) to = coded(bits, out, to, limit, FIXED_LITERALS, FIXED_DISTANCES);
      else if (kind === 2) {
        const { literals, distances } = dynamic(bits);
        to = coded(bits, out, to, limit, literals, distances);
      } else return undefined;
    }
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return undefined;
  }
  return to;
}

/** In stored blocks: no smaller, and read by everyone. */
export function deflateStored(plain: Uint8Array): Uint8Array {
  const blocks = Math.max(1, Math.ceil(plain.length / 0xffff));
  const out = new Uint8Array(plain.length + 5 * blocks);
  let at = 0;
  for (let i = 0; i < blocks; i++) {
    const part = plain.subarray(i * 0xffff, (i + 1) * 0xffff);
    out.set([i === blocks - 1 ? 1 : 0, part.length & 0xff, part.length >> 8, ~part.length & 0xff, (~part.length >> 8) & 0xff], at);
    out.set(part, at + 5);
    at += 5 + part.length;
  }
  return out;
}

class Bits {
  readonly #input: Uint8Array;
  #at = 0;
  #held = 0;
  #count = 0;

  constructor(input: Uint8Array) {
    this.#input = input;
  }

  /** Up to 16 bits, the lowest first. */
  take(count: number): number {
    while (this.#count < count) {
      const octet = this.#input[this.#at++];
      if (octet === undefined) throw new Broken();
      this.#held |= octet << this.#count;
      this.#count += 8;
    }
    const value = this.#held & ((1 << count) - 1);
    this.#held >>>= count;
    this.#count -= count;
    return value;
  }

  /** The octets from the next whole one. */
  octets(count: number): Uint8Array {
    if (this.#at + count > this.#input.length) throw new Broken();
    const octets = this.#input.subarray(this.#at, this.#at + count);
    this.#at += count;
    return octets;
  }

  align(): void {
    this.#held = 0;
    this.#count = 0;
  }
}

function stored(bits: Bits, out: Uint8Array, at: number, limit: number): number {
  bits.align();
  const head = bits.octets(4);
  const length = head[0]! | (head[1]! << 8);
  if ((length ^ (head[2]! | (head[3]! << 8))) !== 0xffff || at + length > limit) throw new Broken();
  out.set(bits.octets(length), at);
  return at + length;
}

function coded(bits: Bits, out: Uint8Array, from: number, limit: number, literals: Code, distances: Code): number {
  let at = from;
  for (;;) {
    const symbol = decode(bits, literals);
    if (symbol < 256) {
      if (at >= limit) throw new Broken();
      out[at++] = symbol;
      continue;
    }
    if (symbol === 256) return at;
    const base = LENGTHS[symbol - 257];
    if (base === undefined) throw new Broken();
    const length = base + bits.take(LENGTH_BITS[symbol - 257]!);
    const code = decode(bits, distances);
    const start = DISTANCES[code];
    if (start === undefined) throw new Broken();
    const distance = start + bits.take(DISTANCE_BITS[code]!);
    if (distance > at || length > limit - at) throw new Broken();
    for (let i = 0; i < length; i++, at++) out[at] = out[at - distance]!;
  }
}

function decode(bits: Bits, code: Code): number {
  let value = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length <= LONGEST_CODE; length++) {
    value |= bits.take(1);
    const count = code.counts[length]!;
    if (value - count < first) return code.symbols[index + (value - first)]!;
    index += count;
    first = (first + count) << 1;
    value <<= 1;
  }
  throw new Broken();
}

function codeOf(lengths: readonly number[]): Code {
  const counts = new Uint16Array(LONGEST_CODE + 1);
  for (const length of lengths) counts[length]!++;
  counts[0] = 0;
  let left = 1;
  const offsets = new Uint16Array(LONGEST_CODE + 2);
  for (let length = 1; length <= LONGEST_CODE; length++) {
    left = (left << 1) - counts[length]!;
    // More codes than bits can tell apart.
    if (left < 0) throw new Broken();
    offsets[length + 1] = offsets[length]! + counts[length]!;
  }
  const symbols = new Uint16Array(lengths.length);
  for (const [symbol, length] of lengths.entries()) if (length !== 0) symbols[offsets[length]!++] = symbol;
  return { counts, symbols };
}

function dynamic(bits: Bits): { literals: Code; distances: Code } {
  const literalCount = bits.take(5) + 257;
  const distanceCount = bits.take(5) + 1;
  const lengthCount = bits.take(4) + 4;
  const order: number[] = new Array(19).fill(0);
  for (let i = 0; i < lengthCount; i++) order[ORDER[i]!] = bits.take(3);
  const code = codeOf(order);
  const lengths: number[] = [];
  while (lengths.length < literalCount + distanceCount) {
    const symbol = decode(bits, code);
    if (symbol < 16) {
      lengths.push(symbol);
      continue;
    }
    const last = lengths.at(-1);
    if (symbol === 16 && last === undefined) throw new Broken();
    const repeated = symbol === 16 ? last! : 0;
    const times = symbol === 16 ? 3 + bits.take(2) : symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7);
    for (let i = 0; i < times; i++) lengths.push(repeated);
  }
  if (lengths.length > literalCount + distanceCount) throw new Broken();
  return { literals: codeOf(lengths.slice(0, literalCount)), distances: codeOf(lengths.slice(literalCount)) };
}

const FIXED_LITERALS = codeOf(Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8)));
const FIXED_DISTANCES = codeOf(Array.from({ length: 30 }, () => 5));
