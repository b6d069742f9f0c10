/** A file's octets, unpacked where it is compressed with what browsers have. */
import { CaptureError } from "../../../../src/capture/frame.ts";
import type { CaptureSource } from "../../../../src/findings/trace.ts";

/** Large enough that asking costs nothing, small enough that progress moves and two of them fit anywhere. */
const CHUNK = 4 << 20;

/** @param note takes words about what could not be read to its end */
export async function sourceOf(name: string, blob: Blob, note: (words: string) => void): Promise<CaptureSource> {
  const magic = new DataView(await blob.slice(0, 4).arrayBuffer());
  const first = magic.byteLength === 4 ? magic.getUint32(0, false) : 0;
  // RFC 1952; RFC 8878; the LZ4 frame format's magic number, little-endian.
  if (first >>> 16 === 0x1f8b) return { name, octets: unzipped(name, blob, note) };
  if (first === 0x28b52ffd)
    throw new CaptureError(
      { kind: "other-format", format: "Zstandard", command: `zstd -d ${quoted(name)}` },
      `this is compressed with Zstandard, which browsers cannot unpack; "zstd -d" does, and "opnum trace" on the command line reads it as it is`,
    );
  if (first === 0x04224d18)
    throw new CaptureError(
      { kind: "other-format", format: "LZ4", command: `lz4 -d ${quoted(name)}` },
      `this is compressed with LZ4; "lz4 -d" unpacks it, and "opnum trace" on the command line reads it as it is`,
    );
  return { name, octets: slices(blob) };
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

async function* unzipped(name: string, blob: Blob, note: (words: string) => void): AsyncGenerator<Uint8Array> {
  const reader = blob.stream().pipeThrough(new DecompressionStream("gzip")).getReader();
  let octets = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      octets += value.length;
      yield value;
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    note(`${name}: the compressed file is damaged, cut or followed by something else; ${octets} octets of it could be unpacked`);
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/** As a shell takes it; a name is the user's own, but may come from a mail. */
function quoted(name: string): string {
  return /^[\w.-]+$/.test(name) ? name : "FILE";
}
