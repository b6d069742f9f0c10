/** Plain LZ77, [MS-XCA] 2.3 and 2.4, which [MS-DRSR] 4.1.10.5.21 calls LZ77 with DIRECT2. */

/** As far back as a match may be. */
const WINDOW = 8192;
const SHORTEST = 3;
/** Longest chain of earlier places with the same three octets that is looked at. */
const PLACES = 32;

/** @returns the plain octets, at most `limit`; undefined where the input is no such stream */
export function decompressXpress(input: Uint8Array, limit: number): Uint8Array | undefined {
  const out = new Uint8Array(limit);
  let at = 0;
  let to = 0;
  let flags = 0;
  let left = 0;
  let half = -1;
  while (at < input.length || left > 0) {
    if (left === 0) {
      if (at + 4 > input.length) return undefined;
      flags = input[at]! | (input[at + 1]! << 8) | (input[at + 2]! << 16) | (input[at + 3]! << 24);
      at += 4;
      left = 32;
    }
    left--;
    if ((flags & (1 << left)) === 0) {
      if (at >= input.length) return to === limit ? out : undefined;
      if (to >= limit) return undefined;
      out[to++] = input[at++]!;
      continue;
    }
    if (at === input.length) break;
    if (at + 2 > input.length) return undefined;
    const match = input[at]! | (input[at + 1]! << 8);
    at += 2;
    let length = match & 7;
    const offset = (match >> 3) + 1;
    if (length === 7) {
      if (half < 0) {
        if (at >= input.length) return undefined;
        half = at++;
        length = input[half]! & 15;
      } else {
        length = input[half]! >> 4;
        half = -1;
      }
      if (length === 15) {
        if (at >= input.length) return undefined;
        length = input[at++]!;
        if (length === 255) {
          if (at + 2 > input.length) return undefined;
          length = input[at]! | (input[at + 1]! << 8);
          at += 2;
          if (length === 0) {
            if (at + 4 > input.length) return undefined;
            length = (input[at]! | (input[at + 1]! << 8) | (input[at + 2]! << 16) | (input[at + 3]! << 24)) >>> 0;
            at += 4;
          }
          if (length < 22) return undefined;
          length -= 22;
        }
        length += 15;
      }
      length += 7;
    }
    length += SHORTEST;
    if (offset > to || length > limit - to) return undefined;
    // Octet by octet: a match may reach into what it makes.
    for (let i = 0; i < length; i++, to++) out[to] = out[to - offset]!;
  }
  return out.subarray(0, to);
}

export function compressXpress(plain: Uint8Array): Uint8Array {
  const out: number[] = [0, 0, 0, 0];
  let flagsAt = 0;
  let flags = 0;
  let count = 0;
  let half = -1;
  /** Places of three octets by their hash, and the place before each with the same. */
  const heads = new Int32Array(1 << 13).fill(-1);
  const before = new Int32Array(plain.length);
  const hash = (i: number) => ((plain[i]! << 6) ^ (plain[i + 1]! << 3) ^ plain[i + 2]!) & 0x1fff;
  const note = (i: number) => {
    if (i + 2 >= plain.length) return;
    const key = hash(i);
    before[i] = heads[key]!;
    heads[key] = i;
  };
  const flag = (bit: 0 | 1) => {
    flags = (flags << 1) | bit;
    if (++count < 32) return;
    put(out, flagsAt, flags);
    count = 0;
    flags = 0;
    flagsAt = out.length;
    out.push(0, 0, 0, 0);
  };
  for (let i = 0; i < plain.length; ) {
    const { length, offset } = i + 2 < plain.length ? longest(plain, i, heads[hash(i)]!, before) : { length: 0, offset: 0 };
    if (length < SHORTEST) {
      out.push(plain[i]!);
      note(i++);
      flag(0);
      continue;
    }
    half = putMatch(out, length - SHORTEST, offset - 1, half);
    for (const end = i + length; i < end; i++) note(i);
    flag(1);
  }
  // What is left of the flags is ones: the end.
  put(out, flagsAt, (flags << (32 - count)) | (count === 0 ? -1 : 2 ** (32 - count) - 1));
  return Uint8Array.from(out);
}

function longest(plain: Uint8Array, at: number, first: number, before: Int32Array): { length: number; offset: number } {
  let length = 0;
  let offset = 0;
  for (let place = first, tries = 0; place >= 0 && at - place <= WINDOW && tries < PLACES; place = before[place]!, tries++) {
    let same = 0;
    while (at + same < plain.length && same < 0xffff && plain[place + same] === plain[at + same]) same++;
    if (same <= length) continue;
    length = same;
    offset = at - place;
  }
  return { length, offset };
}

/** @returns where the next long length has its half octet, -1 where it begins a new one */
function putMatch(out: number[], length: number, offset: number, half: number): number {
  if (length < 7) {
    const match = (offset << 3) | length;
    out.push(match & 0xff, match >> 8);
    return half;
  }
  const match = (offset << 3) | 7;
  out.push(match & 0xff, match >> 8);
  const nibble = Math.min(length - 7, 15);
  let next: number;
  if (half < 0) {
    next = out.length;
    out.push(nibble);
  } else {
    out[half] = out[half]! | (nibble << 4);
    next = -1;
  }
  if (nibble < 15) return next;
  if (length - 22 < 255) out.push(length - 22);
  else out.push(255, length & 0xff, length >> 8);
  return next;
}

function put(out: number[], at: number, value: number): void {
  for (let i = 0; i < 4; i++) out[at + i] = (value >>> (8 * i)) & 0xff;
}
