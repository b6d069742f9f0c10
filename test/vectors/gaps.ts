/**
 * The alignment gaps of a stub, found without looking at what is in them: the same value encoded over a stub of all ones shows by decoding which
 * octets make no difference. Slow, and independent of how the codec aligns: an octet is a gap where changing it changes nothing that is decoded
 * and the encoder writes a zero there.
 */

import { isDeepStrictEqual } from "node:util";
import { type NdrFormat, type Operation, operationCodec } from "../../src/ndr/index.ts";

/** `stub` with its gaps set to zero. */
export function mask(operation: Operation, which: "request" | "response", stub: Uint8Array, format: NdrFormat): Uint8Array {
  const codec = operationCodec(operation, { mode: "interpret" });
  const decode = (bytes: Uint8Array): unknown => {
    const { values, end } = which === "request" ? codec.decodeRequest(bytes, format) : codec.decodeResponse(bytes, {}, format);
    // Octets are views of the stub: copied, or every comparison would be of the stub with itself.
    return structuredClone({ values, end });
  };
  const result = Uint8Array.from(stub);
  if (stub.length > 4096) return result; // bulk: octets without a gap
  const original = decode(result);
  for (let i = 0; i < result.length; i++) {
    const before = result[i]!;
    if (before === 0) continue;
    let gap = true;
    // A referent id may take any value too, but never 0 together with its other octets: zero the octet, then set it otherwise.
    for (const trial of [0, before ^ 0xff, before ^ 0x01, 0xa5]) {
      result[i] = trial;
      try {
        gap &&= isDeepStrictEqual(decode(result), original);
      } catch {
        gap = false;
      }
    }
    result[i] = before;
    if (gap && !isReferent(result, i)) result[i] = 0;
  }
  return result;
}

/** Octets of the referent ids that Windows and Wine give, 00 xx 02 00: they are compared, not masked. */
function isReferent(bytes: Uint8Array, at: number): boolean {
  const start = at & ~3;
  return bytes[start + 2] === 2 && bytes[start + 3] === 0 && (bytes[start]! & 3) === 0;
}
