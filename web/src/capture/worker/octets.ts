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
      { kind: "other-format", format: "Zstandard", command: `zstd -d ${quoted(name)}` },
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
 * What a browser unpacks is lost where the stream ends in an error, up to what was taken out before: so all of it is taken out before the stream is
 * told that there is no more, and a file that was cut loses nothing but its end.
 */
async function* unzipped(name: string, blob: Blob, note: (words: string) => void): AsyncGenerator<Uint8Array> {
  const stream = new DecompressionStream("gzip");
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  let octets = 0;
  const fed = (async () => {
    for (let at = 0; at < blob.size; at += PACKED) await writer.write(new Uint8Array(await blob.slice(at, at + PACKED).arrayBuffer()));
    return FED;
  })();
  // Whoever stops reading leaves it behind.
  fed.catch(() => undefined);
  writer.closed.catch(() => undefined);
  try {
    let feeding: Promise<unknown> | undefined = fed;
    let pending = reader.read();
    for (;;) {
      const first = feeding === undefined ? await pending : await Promise.race([pending, feeding]);
      if (first === FED) {
        feeding = undefined;
        // All was written; what is unpacked and waits comes before a turn of the clock.
        for (let next = await soon(pending); next !== undefined && !next.done; next = await soon(pending)) {
          octets += next.value.length;
          yield next.value;
          pending = reader.read();
        }
        writer.close().catch(() => undefined);
        continue;
      }
      const { done, value } = first as ReadableStreamReadResult<Uint8Array>;
      if (done) return;
      octets += value.length;
      yield value;
      pending = reader.read();
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    note(`${name}: the packed file is damaged, cut or followed by something else; ${octets} octets of it could be unpacked`);
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/** Small, as what a chunk with an error in it gave is lost. */
const PACKED = 256 << 10;
const FED = Symbol("all was written");

/** @returns undefined where it takes longer than a turn of the clock */
function soon<T>(promise: Promise<T>): Promise<T | undefined> {
  return Promise.race([promise, new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 0))]);
}

/** As a shell takes it; a name is the user's own, but may come from a mail. */
function quoted(name: string): string {
  return /^[\w.-]+$/.test(name) ? name : "FILE";
}
