/** A file's octets, unpacked where it is compressed with what browsers have. */
import { isLz4, Lz4Decoder } from "../../../../src/capture/files/lz4.ts";
import { CaptureError } from "../../../../src/capture/frame.ts";
import type { CaptureSource } from "../../../../src/findings/trace.ts";

/** Large enough that asking costs nothing, small enough that progress moves and two of them fit anywhere. */
const CHUNK = 4 << 20;

/** @param note takes words about what could not be read to its end */
export async function sourceOf(name: string, blob: Blob, note: (words: string) => void): Promise<CaptureSource> {
  const magic = new DataView(await blob.slice(0, 4).arrayBuffer());
  const first = magic.byteLength === 4 ? magic.getUint32(0, false) : 0;
  // RFC 1952; RFC 8878.
  if (first >>> 16 === 0x1f8b) return { name, octets: unzipped(name, blob, note) };
  if (first === 0x28b52ffd)
    throw new CaptureError(
      { kind: "other-format", format: "Zstandard", command: "zstd -d IN" },
      `this is compressed with Zstandard, which browsers cannot unpack; "zstd -d" does, and "opnum trace" on the command line reads it as it is`,
    );
  if (isLz4(new Uint8Array(magic.buffer))) return { name, octets: unpackedLz4(blob) };
  return {
    name,
    octets: slices(blob),
    at: async (offset, length) => new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer()),
  };
}

/** The next slice is asked for while the one before it is read. */
async function* slices(blob: Blob): AsyncGenerator<Uint8Array> {
  let next: Promise<ArrayBuffer> | undefined = blob.size > 0 ? blob.slice(0, CHUNK).arrayBuffer() : undefined;
  for (let at = CHUNK; next !== undefined; at += CHUNK) {
    const octets: ArrayBuffer = await next;
    next = at < blob.size ? blob.slice(at, at + CHUNK).arrayBuffer() : undefined;
    // Whoever stops early leaves a promise behind that nobody waits for.
    next?.catch(() => undefined);
    yield new Uint8Array(octets);
  }
}

async function* unpackedLz4(blob: Blob): AsyncGenerator<Uint8Array> {
  const decoder = new Lz4Decoder();
  for await (const chunk of slices(blob)) {
    decoder.push(chunk);
    for (let out = decoder.next(); out !== undefined; out = decoder.next()) yield out;
  }
  decoder.end();
  for (let out = decoder.next(); out !== undefined; out = decoder.next()) yield out;
}

/**
 * A gzip file, of one member or of several, one behind the other (RFC 1952 2.2), of which a browser unpacks the first and calls the next one junk. It does
 * not say where a member ends, and what a piece with an error in it gave is lost. So pieces end where another member may begin; there, and at the end of
 * the file, all that was unpacked is taken out before anything else is written: a file that was cut loses nothing but its end.
 */
async function* unzipped(name: string, blob: Blob, note: (words: string) => void): AsyncGenerator<Uint8Array> {
  let octets = 0;
  let begin = 0;
  /** Places that looked like ends and were none. Looking takes time, and a file can be made of nothing else. */
  let wrong = 0;
  try {
    while (begin < blob.size) {
      const member = new Member();
      let at = begin;
      try {
        for (;;) {
          const { piece, size } = await pieceAt(blob, at, { begin, look: wrong < MOST_WRONG });
          for await (const out of member.unpack(piece, size)) {
            octets += out.length;
            yield out;
          }
          at += piece.length;
          if (at >= blob.size || size === member.octets % 2 ** 32) break;
          if (size !== undefined) wrong++;
        }
        for await (const out of member.rest()) {
          octets += out.length;
          yield out;
        }
      } finally {
        member.leave();
      }
      begin = at;
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    note(`${name}: the packed file is damaged, cut or followed by something else; ${octets} octets of it could be unpacked`);
  }
}

class Member {
  readonly #writer: WritableStreamDefaultWriter<BufferSource>;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  #pending: Promise<ReadableStreamReadResult<Uint8Array>>;
  /** Unpacked and taken out. */
  octets = 0;

  constructor() {
    const stream = new DecompressionStream("gzip");
    this.#writer = stream.writable.getWriter();
    this.#reader = stream.readable.getReader() as ReadableStreamDefaultReader<Uint8Array>;
    this.#pending = this.#reader.read();
    // Whoever stops reading leaves them behind.
    this.#pending.catch(() => undefined);
    this.#writer.closed.catch(() => undefined);
  }

  /** @param size that the member has if the piece is its last: all of it is taken out then, as far as a few turns of the clock bring it forth */
  async *unpack(piece: Uint8Array<ArrayBuffer>, size: number | undefined): AsyncGenerator<Uint8Array> {
    const written = this.#writer.write(piece).then(() => WRITTEN);
    written.catch(() => undefined);
    for (;;) {
      const first = await Promise.race([this.#pending, written]);
      if (first === WRITTEN) break;
      const value = this.#took(first as ReadableStreamReadResult<Uint8Array>);
      if (value === undefined) return;
      yield value;
    }
    if (size === undefined) return;
    for (let turns = 0; turns < TURNS && this.octets % 2 ** 32 !== size; turns++) {
      const next = await soon(this.#pending);
      if (next === undefined) continue;
      const value = this.#took(next);
      if (value === undefined) return;
      turns = -1;
      yield value;
    }
  }

  /** What is left when there is no more to write. @throws TypeError where the member was not whole */
  async *rest(): AsyncGenerator<Uint8Array> {
    this.#writer.close().catch(() => undefined);
    for (let value = this.#took(await this.#pending); value !== undefined; value = this.#took(await this.#pending)) yield value;
  }

  leave(): void {
    this.#reader.cancel().catch(() => undefined);
  }

  #took({ done, value }: ReadableStreamReadResult<Uint8Array>): Uint8Array | undefined {
    if (done) return undefined;
    this.octets += value.length;
    this.#pending = this.#reader.read();
    this.#pending.catch(() => undefined);
    return value;
  }
}

/**
 * The next piece of a member that begins at `begin`: as far as to where another one may begin (ID1, ID2, CM, and none of the reserved bits of FLG).
 * @returns with the ISIZE of a member that ends there, where one may
 */
async function pieceAt(
  blob: Blob,
  at: number,
  { begin, look }: { readonly begin: number; readonly look: boolean },
): Promise<{ piece: Uint8Array<ArrayBuffer>; size: number | undefined }> {
  const ahead = new Uint8Array(await blob.slice(at, at + PACKED + 4).arrayBuffer());
  let end = Math.min(PACKED, ahead.length);
  let last = at + end >= blob.size;
  for (let i = look ? ahead.indexOf(0x1f, at === begin ? LEAST_MEMBER : 1) : -1; i >= 0 && i <= end; i = ahead.indexOf(0x1f, i + 1)) {
    if (ahead[i + 1] !== 0x8b || ahead[i + 2] !== 8 || !(ahead[i + 3]! < 0x20)) continue;
    end = i;
    last = true;
    break;
  }
  if (!last) return { piece: ahead.slice(0, end), size: undefined };
  const size = at + end < 4 ? 0 : new DataView(await blob.slice(at + end - 4, at + end).arrayBuffer()).getUint32(0, true);
  return { piece: ahead.slice(0, end), size };
}

/** Small, as what a piece with an error in it gave is lost. */
const PACKED = 256 << 10;
/** Header and trailer. */
const LEAST_MEMBER = 18;
const MOST_WRONG = 256;
/** Of the clock: what was written comes out in the first, where the browser unpacks at once. */
const TURNS = 8;
const WRITTEN = Symbol("the piece was written");

/** @returns undefined where it takes longer than a turn of the clock */
function soon<T>(promise: Promise<T>): Promise<T | undefined> {
  return Promise.race([promise, new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 0))]);
}
