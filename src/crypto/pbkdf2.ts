import type { BlockDigest } from "./block-digest.ts";
import { OwnHmac } from "./hmac.ts";
import { wipe } from "./octets.ts";

const NOTHING = new Uint8Array(0);

/** PBKDF2, [RFC 8018] 5.2, by our own HMAC. The time is `iterations` times the blocks of `length`: callers bound both. */
export function ownPbkdf2(digest: BlockDigest, password: Uint8Array, salt: Uint8Array, iterations: number, length: number): Uint8Array {
  const hmac = new OwnHmac(digest, password);
  const out = new Uint8Array(length);
  const u = new Uint8Array(hmac.length);
  const sum = new Uint8Array(hmac.length);
  for (let at = 0, n = 1; at < length; at += u.length, n++) {
    u.set(hmac.digest(salt, Uint8Array.of(n >>> 24, n >>> 16, n >>> 8, n)));
    sum.set(u);
    for (let i = 1; i < iterations; i++) {
      hmac.into(u, 0, u.length, NOTHING, u, 0, u.length);
      for (let k = 0; k < u.length; k++) sum[k]! ^= u[k]!;
    }
    out.set(sum.subarray(0, Math.min(sum.length, length - at)), at);
  }
  hmac.close();
  wipe(u, sum);
  return out;
}
