/** Mutations for byte formats: what breaks parsers are lengths, counts, cuts and repeats, so those are tried more often than single bits. */

import { joined } from "../../src/bytes/joined.ts";

export type Random = (below: number) => number;

/** mulberry32: small, and the same on every platform for one seed. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return below <= 1 ? 0 : ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const interesting = [
  0, 1, 2, 3, 4, 7, 8, 0x0f, 0x10, 0x7f, 0x80, 0xfe, 0xff, 0x7fff, 0x8000, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff,
];

/** One mutant of one member of `corpus`. */
export function mutate(corpus: readonly Uint8Array[], random: Random): Uint8Array {
  const pick = () => corpus[random(corpus.length)] ?? new Uint8Array(0);
  let bytes = Uint8Array.from(pick());
  for (let times = 1 + random(4); times > 0; times--) bytes = step(bytes, pick, random);
  return bytes;
}

function step(bytes: Uint8Array<ArrayBuffer>, pick: () => Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  const length = bytes.length;
  if (length === 0) return Uint8Array.from({ length: random(64) }, () => random(256));
  const at = random(length);
  const view = new DataView(bytes.buffer, bytes.byteOffset, length);
  switch (random(9)) {
    case 0:
      bytes[at] = bytes[at]! ^ (1 << random(8));
      return bytes;
    case 1:
      bytes[at] = random(256);
      return bytes;
    case 2:
    case 3: {
      const value = interesting[random(interesting.length)]!;
      const width = [1, 2, 4][random(3)]!;
      if (at + width > length) return bytes;
      if (width === 1) bytes[at] = value;
      else if (width === 2) view.setUint16(at, value, random(2) === 0);
      else view.setUint32(at, value, random(4) !== 0);
      return bytes;
    }
    case 4:
      return bytes.slice(0, at);
    case 5: {
      const end = Math.min(length, at + 1 + random(16));
      return joined([bytes.subarray(0, end), bytes.subarray(at, end), bytes.subarray(end)]);
    }
    case 6:
      return joined([bytes.subarray(0, at), bytes.subarray(Math.min(length, at + 1 + random(16)))]);
    case 7: {
      const other = pick();
      return joined([bytes.subarray(0, at), other.subarray(random(other.length))]);
    }
    default:
      return joined([bytes, Uint8Array.from({ length: random(32) }, () => random(256))]);
  }
}
