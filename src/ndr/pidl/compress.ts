/**
 * Compression of subcontexts: chunks of at most so many plain octets, each with its two sizes, [MS-DRSR] 4.1.10.2.18: MSZIP (a signature and
 * DEFLATE, whose matches reach back into the chunks before) and plain LZ77. A chunk of equal sizes is not compressed.
 */
import { joined } from "../../bytes/joined.ts";
import { RPC_S_UNSUPPORTED_TYPE, RPC_X_BAD_STUB_DATA } from "../../status/codes.ts";
import type { StubReader } from "../interpret/decode-octets.ts";
import type { StubWriter } from "../interpret/encode-octets.ts";
import type { Path } from "../path.ts";
import type { Compression } from "../types.ts";
import { deflateStored, inflate } from "./inflate.ts";
import { compressXpress, decompressXpress } from "./xpress.ts";

type Algorithm = Compression["algorithm"];

/** Plain octets of one chunk. */
const CHUNK: Partial<Record<Algorithm, number>> = { mszip: 0x8000, xpress_chunks: 0x10000 };

export function compress(out: StubWriter, { algorithm }: Compression, plain: Uint8Array, path: Path): Uint8Array {
  const most = CHUNK[algorithm];
  if (most === undefined) {
    if (algorithm === "xpress") return compressXpress(plain);
    return out.fail(RPC_S_UNSUPPORTED_TYPE, path, `its compression (${algorithm}) is not supported`);
  }
  const parts: Uint8Array[] = [];
  // What ends with a whole chunk ends there: the reader has the size of all.
  for (let at = 0; at < plain.length || at === 0; at += most) {
    const part = plain.subarray(at, at + most);
    const packed = algorithm === "mszip" ? zipped(part) : compressXpress(part);
    const smaller = algorithm === "mszip" ? packed : packed.length < part.length ? packed : part;
    const head = new Uint8Array(8);
    const view = new DataView(head.buffer);
    view.setUint32(0, part.length, true);
    view.setUint32(4, smaller.length, true);
    parts.push(head, smaller);
    // The next chunk's sizes are aligned.
    if (at + most < plain.length) parts.push(new Uint8Array(-smaller.length & 3));
  }
  return joined(parts);
}

/** @param size of the plain octets, where it is known */
export function decompress(
  input: StubReader,
  { algorithm }: Compression,
  octets: Uint8Array,
  size: number | undefined,
  path: Path,
): Uint8Array {
  const fail = (reason: string): never => input.fail(RPC_X_BAD_STUB_DATA, path, `its ${algorithm} data ${reason}`);
  const most = CHUNK[algorithm];
  if (most === undefined) {
    if (algorithm !== "xpress") return input.fail(RPC_S_UNSUPPORTED_TYPE, path, `its compression (${algorithm}) is not supported`);
    const limit = size ?? fail("has no size");
    if (limit > input.limits.maxBytes || limit > 65_536 * (octets.length + 1)) return fail(`can't be of ${limit} octets`);
    return decompressXpress(octets, limit) ?? fail("is broken");
  }
  const view = new DataView(octets.buffer, octets.byteOffset, octets.length);
  // Room grows with what the chunks really hold, whatever their sizes promise.
  let out = new Uint8Array(0);
  let to = 0;
  for (let at = 0; at + 8 <= octets.length && (size === undefined || to < size || at === 0); at = (at + 3) & ~3) {
    const plain = view.getUint32(at, true);
    const packed = view.getUint32(at + 4, true);
    at += 8;
    if (plain > most) return fail(`has a chunk of ${plain} octets, more than ${most}`);
    if (packed > octets.length - at) return fail(`has a chunk of ${packed} octets where ${octets.length - at} are left`);
    const part = octets.subarray(at, at + packed);
    const end = to + plain;
    if (end > input.limits.maxBytes) return fail(`is of more than ${input.limits.maxBytes} octets`);
    if (end > out.length) {
      const larger = new Uint8Array(Math.max(end, Math.min(2 * out.length, size ?? 2 * out.length)));
      larger.set(out.subarray(0, to));
      out = larger;
    }
    if (packed === plain) out.set(part, to);
    else if (algorithm === "mszip") {
      if (part[0] !== 0x43 || part[1] !== 0x4b) return fail("has a chunk that does not begin with CK");
      if (inflate(part.subarray(2), out, to, end) !== end) return fail("has a broken chunk");
    } else {
      const made = decompressXpress(part, plain);
      if (made === undefined || made.length !== plain) return fail("has a broken chunk");
      out.set(made, to);
    }
    to = end;
    at += packed;
    if (plain < most) break;
  }
  // The contents may be read as often as octets that came as they are.
  input.budget.left += 16 * to;
  return out.subarray(0, to);
}

function zipped(plain: Uint8Array): Uint8Array {
  return joined([Uint8Array.of(0x43, 0x4b), deflateStored(plain)]);
}
