/**
 * Decompression of LZ4 (lz4_Frame_format 1.6.4, lz4_Block_format): octets are pushed in, blocks are pulled out. Node has no LZ4 of its own, and a
 * browser has none either.
 *
 *     frame: magic u32, FLG, BD, [content size u64], [dictionary u32], header check, blocks, 0 u32, [content checksum u32]
 *     block: size u32 (highest bit: not compressed), octets, [checksum u32]
 *
 * The frame of the first versions (`lz4 -l`) is read, too: magic, then blocks of up to 8 MB without anything around them.
 */
import { u32 } from "../../bytes/integers.ts";
import { CaptureError } from "../frame.ts";
import { Window } from "./window.ts";
import { Xxh32, xxh32 } from "./xxh32.ts";

const FRAME = 0x184d2204;
const LEGACY = 0x184c2102;
/** Sixteen magic numbers of frames that hold something else. */
const SKIPPABLE = 0x184d2a50;
const HISTORY = 1 << 16;
const LEGACY_BLOCK = 8 << 20;
/** Blocks may be held by the reader while the next one is made, and the next. */
const RING = 3;

/** Whether a file starts as LZ4 does. */
export function isLz4(head: Uint8Array): boolean {
  if (head.length < 4) return false;
  const magic = u32(head, 0, true);
  return magic === FRAME || magic === LEGACY;
}

export class Lz4Decoder {
  readonly #window = new Window();
  #state: "magic" | "header" | "block" | "skip" | "legacy" | "content-checksum" = "magic";
  #skip = 0;
  #largestBlock = 0;
  #linked = false;
  #blockChecksum = false;
  #content: Xxh32 | undefined;
  #ring: Uint8Array[] = [];
  #turn = 0;
  /** Octets before the next block that it may repeat. */
  #history: { bytes: Uint8Array; start: number; end: number } | undefined;

  push(chunk: Uint8Array): void {
    this.#window.push(chunk);
  }

  end(): void {
    this.#window.ended = true;
  }

  /**
   * @returns the next octets of what was compressed, which hold until the next call but two; undefined where more input is needed or, after
   * `end()`, where there is none
   * @throws CaptureError where the file is damaged or cut
   */
  next(): Uint8Array | undefined {
    for (;;) {
      const before = this.#state;
      const out = this.#step();
      if (out !== undefined && out.length > 0) return out;
      if (out === undefined && this.#state === before) return undefined;
    }
  }

  /** One part of the frame. @returns its octets; undefined where it has none: then either the state is another or more input is needed */
  #step(): Uint8Array | undefined {
    const window = this.#window;
    switch (this.#state) {
      case "magic": {
        if (!window.has(4)) {
          if (window.ended && window.available > 0) this.#fail("octets behind the last frame");
          return undefined;
        }
        const magic = u32(window.bytes, window.position, true);
        const skippable = (magic & 0xfffffff0) >>> 0 === SKIPPABLE;
        if (skippable && !window.has(8)) return this.#wait();
        window.position += 4;
        if (magic === FRAME) this.#state = "header";
        else if (magic === LEGACY) {
          this.#start(LEGACY_BLOCK, false, false, false);
          this.#state = "legacy";
        } else if (skippable) {
          this.#skip = u32(window.bytes, window.position, true) + 4;
          this.#state = "skip";
        } else this.#fail("a frame without a magic number");
        return undefined;
      }
      case "skip":
        this.#skip -= window.skip(this.#skip);
        if (this.#skip > 0) return this.#wait();
        this.#state = "magic";
        return undefined;
      case "header":
        return this.#header();
      case "block":
      case "legacy":
        return this.#block();
      case "content-checksum":
        if (!window.has(4)) return this.#wait();
        if (this.#content!.digest() !== u32(window.bytes, window.position, true)) this.#fail("the checksum of the content is wrong");
        window.position += 4;
        this.#state = "magic";
        return undefined;
    }
  }

  #header(): undefined {
    const window = this.#window;
    if (!window.has(3)) return this.#wait();
    const flags = window.bytes[window.position]!;
    const length = 3 + (flags & 0x08 ? 8 : 0) + (flags & 0x01 ? 4 : 0);
    if (!window.has(length)) return this.#wait();
    const { bytes, position } = window;
    if (flags >>> 6 !== 1) this.#fail(`version ${flags >>> 6} of the frame is not known`);
    if (flags & 0x01) this.#fail("it needs a dictionary that is not in the file");
    const size = (bytes[position + 1]! >>> 4) & 7;
    if (size < 4) this.#fail("the size of its blocks is none that is allowed");
    if (((xxh32(bytes, position, position + length - 1) >>> 8) & 0xff) !== bytes[position + length - 1]) {
      this.#fail("the checksum of the header is wrong");
    }
    this.#start(1 << (8 + 2 * size), (flags & 0x20) === 0, (flags & 0x10) !== 0, (flags & 0x04) !== 0);
    window.position += length;
    this.#state = "block";
    return undefined;
  }

  #start(largestBlock: number, linked: boolean, blockChecksum: boolean, content: boolean): void {
    if (largestBlock > this.#largestBlock) {
      this.#ring = [];
      this.#largestBlock = largestBlock;
    }
    this.#linked = linked;
    this.#blockChecksum = blockChecksum;
    this.#content = content ? new Xxh32() : undefined;
    this.#history = undefined;
  }

  #block(): Uint8Array | undefined {
    const window = this.#window;
    const legacy = this.#state === "legacy";
    if (!window.has(4)) {
      // The frame of the first versions has no end but the file's.
      if (legacy && window.available === 0) return undefined;
      return this.#wait();
    }
    const word = u32(window.bytes, window.position, true);
    if (legacy && (word === FRAME || word === LEGACY || (word & 0xfffffff0) >>> 0 === SKIPPABLE)) {
      this.#state = "magic";
      return undefined;
    }
    if (word === 0 && !legacy) {
      window.position += 4;
      this.#state = this.#content === undefined ? "magic" : "content-checksum";
      return undefined;
    }
    const plain = !legacy && word >>> 31 === 1;
    const size = legacy ? word : word & 0x7fffffff;
    // What does not shrink is stored as it is; the first versions let it grow by a little.
    const most = legacy ? this.#largestBlock + (this.#largestBlock >>> 7) + 64 : this.#largestBlock;
    if (size > most) this.#fail(`a block of ${size} octets, where ${most} are allowed`);
    const whole = 4 + size + (this.#blockChecksum ? 4 : 0);
    if (!window.has(whole)) return this.#wait();
    const { bytes, position } = window;
    const start = position + 4;
    const end = start + size;
    if (this.#blockChecksum && xxh32(bytes, start, end) !== u32(bytes, end, true)) this.#fail("the checksum of a block is wrong");
    const out = this.#room();
    let at = HISTORY;
    const { bytes: from, start: first, end: last } = this.#history ?? { bytes: out, start: HISTORY, end: HISTORY };
    const lowest = HISTORY - (last - first);
    if (last > first) out.set(from.subarray(first, last), lowest);
    if (plain) {
      out.set(bytes.subarray(start, end), at);
      at += size;
    } else {
      const stopped = decodeBlock(bytes, start, end, out, lowest, at, at + this.#largestBlock);
      if (stopped < 0) this.#fail("a block that cannot be decompressed");
      at = stopped;
    }
    window.position = position + whole;
    if (this.#linked) this.#history = { bytes: out, start: Math.max(lowest, at - HISTORY), end: at };
    const octets = out.subarray(HISTORY, at);
    this.#content?.update(octets);
    return octets;
  }

  #room(): Uint8Array {
    this.#turn = (this.#turn + 1) % RING;
    let out = this.#ring[this.#turn];
    if (out === undefined) {
      out = new Uint8Array(HISTORY + this.#largestBlock);
      this.#ring[this.#turn] = out;
    }
    return out;
  }

  #wait(): undefined {
    if (this.#window.ended) this.#cut();
    return undefined;
  }

  #cut(): never {
    const { offset } = this.#window;
    throw new CaptureError({ kind: "damaged", format: "lz4", offset }, `the compressed file (lz4) is cut at octet ${offset}`);
  }

  #fail(words: string): never {
    const { offset } = this.#window;
    throw new CaptureError({ kind: "damaged", format: "lz4", offset }, `the compressed file (lz4) is damaged at octet ${offset}: ${words}`);
  }
}

/**
 * A block: tokens of 4 bits literals' length, 4 bits match length less 4 (15: more octets of length follow), literals, distance u16.
 * @param lowest where the octets begin that may be repeated
 * @returns where the output ends; -1 where the block is damaged
 */
function decodeBlock(bytes: Uint8Array, start: number, end: number, out: Uint8Array, lowest: number, first: number, most: number): number {
  let from = start;
  let to = first;
  while (from < end) {
    const token = bytes[from++]!;
    let literals = token >>> 4;
    if (literals === 15) {
      let more: number;
      do {
        if (from >= end) return -1;
        more = bytes[from++]!;
        literals += more;
      } while (more === 255);
    }
    if (literals > end - from || literals > most - to) return -1;
    if (literals > 32) {
      out.set(bytes.subarray(from, from + literals), to);
      from += literals;
      to += literals;
    } else for (let left = literals; left > 0; left--) out[to++] = bytes[from++]!;
    // The last sequence has literals only.
    if (from === end) return to;
    if (end - from < 2) return -1;
    const distance = bytes[from]! | (bytes[from + 1]! << 8);
    from += 2;
    let match = (token & 15) + 4;
    if (match === 19) {
      let more: number;
      do {
        if (from >= end) return -1;
        more = bytes[from++]!;
        match += more;
      } while (more === 255);
    }
    if (distance === 0 || to - distance < lowest || match > most - to) return -1;
    let source = to - distance;
    if (match > 32 && distance >= match) {
      out.copyWithin(to, source, source + match);
      to += match;
    } else for (let left = match; left > 0; left--) out[to++] = out[source++]!;
  }
  return to;
}
