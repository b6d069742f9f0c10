/** Compressed files on the way to a reader: told by their first octets, decompressed piece by piece, never faster than they are read. */
import { createGunzip, createZstdDecompress, type Gunzip, type ZstdDecompress } from "node:zlib";
import { isLz4, Lz4Decoder } from "../../capture/files/lz4.ts";
import { CaptureError } from "../../capture/frame.ts";

/** A file compressed twice is a mistake; one compressed three times is an attack. */
const NESTING = 2;
const CHUNK = 1 << 18;
/** A bomb: more than so many times its size, and more than so many octets. Captures shrink to a twentieth, floods of SYNs to a hundredth. */
const RATIO = 250;
const RATIO_FROM = 1 << 30;

type Kind = "gzip" | "zstd" | "lz4";

/**
 * @param onCompressed called before the first octets are given, where they are not those of the file
 * @throws CaptureError while it is read: where the file is damaged or cut, or a bomb
 */
export async function* decompress(octets: AsyncIterable<Uint8Array>, onCompressed: () => void, depth = 0): AsyncGenerator<Uint8Array> {
  const chunks = octets[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array(0);
  const first: Uint8Array[] = [];
  // Compression is told by four octets; a pipe may bring them one by one.
  while (head.length < 4) {
    const next = await chunks.next();
    if (next.done) break;
    first.push(next.value);
    head = first.length === 1 ? next.value : Buffer.concat(first);
  }
  const all = { [Symbol.asyncIterator]: () => again(first, chunks) };
  const kind = compression(head);
  if (kind === undefined) {
    yield* all;
    return;
  }
  if (depth >= NESTING) throw new CaptureError({ kind: "limit", limit: "nesting" }, "the file is compressed more than twice over");
  onCompressed();
  yield* decompress(limited(kind, all), onCompressed, depth + 1);
}

function compression(head: Uint8Array): Kind | undefined {
  if (head[0] === 0x1f && head[1] === 0x8b) return "gzip";
  if (head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd) return "zstd";
  // A skippable frame, which zstd's parallel compressors put first; LZ4's begin in the same way, and hardly ever do.
  if ((head[0]! & 0xf0) === 0x50 && head[1] === 0x2a && head[2] === 0x4d && head[3] === 0x18) return "zstd";
  return isLz4(head) ? "lz4" : undefined;
}

async function* again(first: readonly Uint8Array[], chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* first;
  for (;;) {
    const next = await chunks.next();
    if (next.done) return;
    yield next.value;
  }
}

async function* limited(kind: Kind, octets: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let taken = 0;
  let given = 0;
  async function* counted() {
    for await (const chunk of octets) {
      taken += chunk.length;
      yield chunk;
    }
  }
  const plain =
    kind === "lz4"
      ? unpackLz4(counted())
      : unpack(kind === "gzip" ? createGunzip({ chunkSize: CHUNK }) : createZstdDecompress({ chunkSize: CHUNK }), kind, counted());
  for await (const chunk of plain) {
    given += chunk.length;
    if (given > RATIO_FROM && given > RATIO * taken) {
      throw new CaptureError(
        { kind: "limit", limit: "compression ratio" },
        `the file grows to more than ${RATIO} times its size (${kind}) and is taken for a bomb; what came before is read. If it is none: decompress it first`,
      );
    }
    yield chunk;
  }
}

async function* unpackLz4(octets: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const decoder = new Lz4Decoder();
  for await (const chunk of octets) {
    decoder.push(chunk);
    for (let out = decoder.next(); out !== undefined; out = decoder.next()) yield out;
  }
  decoder.end();
  for (let out = decoder.next(); out !== undefined; out = decoder.next()) yield out;
}

/**
 * A stream's octets, all of them: also those that came before an error, which the stream's own iterator would throw away. A cut file is the
 * case that matters.
 */
async function* unpack(stream: Gunzip | ZstdDecompress, kind: Kind, octets: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let ended = false;
  let failure: unknown;
  let wake: () => void = () => undefined;
  stream.on("data", (chunk: Uint8Array) => {
    ready.push(chunk);
    // The consumer asks for more when it has used this.
    stream.pause();
    wake();
  });
  stream.on("end", () => {
    ended = true;
    wake();
  });
  stream.on("error", (error) => {
    failure ??= error;
    wake();
  });
  void feed(stream, octets).catch((error: unknown) => {
    failure ??= error;
    wake();
  });
  try {
    for (;;) {
      const chunk = ready.shift();
      if (chunk !== undefined) {
        yield chunk;
        continue;
      }
      if (failure !== undefined) throw failureOf(kind, failure);
      if (ended) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
        stream.resume();
        if (ready.length > 0 || ended || failure !== undefined) resolve();
      });
    }
  } finally {
    stream.destroy();
  }
}

async function feed(stream: Gunzip | ZstdDecompress, octets: AsyncIterable<Uint8Array>): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    stream.once("close", resolve);
  });
  for await (const chunk of octets) {
    if (stream.destroyed) return;
    await Promise.race([new Promise<void>((resolve) => stream.write(chunk, () => resolve())), closed]);
  }
  stream.end();
}

function failureOf(kind: Kind, error: unknown): unknown {
  if (error instanceof CaptureError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  const cut = code === "Z_BUF_ERROR" || /unexpected end/.test(message);
  return new CaptureError(
    { kind: "damaged", format: kind, offset: 0 },
    cut ? `the compressed file (${kind}) is cut: it ends before its own end` : `the compressed file (${kind}) is damaged: ${message}`,
  );
}
