/**
 * What MD4, MD5, SHA-1 and SHA-2 have in common: words of state, blocks compressed into them, and the length in the padding of the last one.
 * An object is used again and again: `reset` (or `restore`), `update`, `finish`. Nothing is allocated on the way.
 */
export abstract class BlockDigest {
  /** Octets of the digest. */
  abstract readonly length: number;
  /** Octets of a block: 64, or 128. */
  readonly blockLength: number;
  /** The chaining words; of SHA-512 the high and the low half of each. */
  readonly state: Int32Array;
  /** Whether words are written with their low octet first (MD4, MD5). */
  readonly #little: boolean;
  readonly #block: Uint8Array;
  #filled = 0;
  #total = 0;

  constructor(words: number, blockLength: number, little: boolean) {
    this.state = new Int32Array(words);
    this.blockLength = blockLength;
    this.#little = little;
    this.#block = new Uint8Array(blockLength);
  }

  /** The words that a digest begins with. */
  protected abstract readonly initial: Int32Array;

  /** Takes `blockLength` octets at `at` into the state. */
  abstract compress(octets: Uint8Array, at: number): void;

  reset(): void {
    this.restore(this.initial, 0);
  }

  /** Goes on from words that were copied out of `state` after `total` octets, a multiple of the block's length. */
  restore(state: Int32Array, total: number): void {
    const own = this.state;
    for (let i = 0; i < own.length; i++) own[i] = state[i]!;
    this.#filled = 0;
    this.#total = total;
  }

  update(octets: Uint8Array, from = 0, to = octets.length): void {
    const block = this.#block;
    const size = this.blockLength;
    let filled = this.#filled;
    let at = from;
    this.#total += to - from;
    if (filled > 0) {
      while (filled < size && at < to) block[filled++] = octets[at++]!;
      if (filled < size) {
        this.#filled = filled;
        return;
      }
      this.compress(block, 0);
      filled = 0;
    }
    for (; at + size <= to; at += size) this.compress(octets, at);
    while (at < to) block[filled++] = octets[at++]!;
    this.#filled = filled;
  }

  /** Writes the first `length` octets of the digest at `at` of `out`. */
  finish(out: Uint8Array, at = 0, length = this.length): void {
    const block = this.#block;
    const filled = this.#filled;
    if (filled >= block.length - (block.length >> 3)) {
      block[filled] = 0x80;
      block.fill(0, filled + 1);
      this.compress(block, 0);
      this.pad(block, 0, this.#total);
      block[0] = 0;
    } else this.pad(block, filled, this.#total);
    this.compress(block, 0);
    this.write(out, at, length);
  }

  /** Fills the last block up behind its `filled` octets: a bit that is set, zeros, and the length in bits of all that was digested. */
  pad(block: Uint8Array, filled: number, total: number): void {
    const size = this.blockLength;
    block[filled] = 0x80;
    for (let i = filled + 1; i < size; i++) block[i] = 0;
    const high = Math.floor(total / 0x2000_0000);
    const low = (total << 3) | 0;
    if (this.#little) {
      writeLittle(block, size - 8, low);
      writeLittle(block, size - 4, high);
    } else {
      writeBig(block, size - 8, high);
      writeBig(block, size - 4, low);
    }
  }

  /** Writes the first `length` octets of the state, which is the digest when the last block has been taken in. */
  write(out: Uint8Array, at: number, length: number): void {
    const state = this.state;
    if (this.#little) for (let i = 0; i < length; i++) out[at + i] = state[i >> 2]! >>> ((i & 3) << 3);
    else for (let i = 0; i < length; i++) out[at + i] = state[i >> 2]! >>> (24 - ((i & 3) << 3));
  }

  /**
   * HMAC of `prefix` and `octets[from..to)`, which is the state afterwards.
   * @param inner state after the padded key of the inner digest
   * @param outer state after that of the outer one
   */
  mac(inner: Int32Array, outer: Int32Array, prefix: Uint8Array, octets: Uint8Array, from: number, to: number): void {
    this.restore(inner, this.blockLength);
    this.update(prefix);
    this.update(octets, from, to);
    const last = this.#block;
    this.finish(last);
    this.restore(outer, this.blockLength);
    this.pad(last, this.length, this.blockLength + this.length);
    this.compress(last, 0);
  }

  /** Overwrites what is left of the last octets and of the state. */
  wipe(): void {
    this.state.fill(0);
    this.#block.fill(0);
    this.#filled = 0;
    this.#total = 0;
  }
}

function writeLittle(octets: Uint8Array, at: number, word: number): void {
  octets[at] = word;
  octets[at + 1] = word >>> 8;
  octets[at + 2] = word >>> 16;
  octets[at + 3] = word >>> 24;
}

function writeBig(octets: Uint8Array, at: number, word: number): void {
  octets[at] = word >>> 24;
  octets[at + 1] = word >>> 16;
  octets[at + 2] = word >>> 8;
  octets[at + 3] = word;
}

/** The digest over the parts one after the other; what `digest` held of them is wiped. */
export function digestParts(digest: BlockDigest, parts: readonly Uint8Array[]): Uint8Array {
  digest.reset();
  for (const part of parts) digest.update(part);
  const out = new Uint8Array(digest.length);
  digest.finish(out);
  digest.wipe();
  return out;
}
