import type { BlockDigest } from "./block-digest.ts";
import { refuseClosed, wipe } from "./octets.ts";
import type { Hmac } from "./types.ts";

/**
 * HMAC, [RFC 2104], by our own digests: the states after the two padded keys are computed once, so that a message costs its own blocks and one more.
 * `into` allocates nothing.
 */
export class OwnHmac implements Hmac {
  readonly length: number;
  readonly #digest: BlockDigest;
  readonly #inner: Int32Array;
  readonly #outer: Int32Array;
  /** The outer digest's last block: the inner digest on its way, and the padding, which is always the same. */
  readonly #last: Uint8Array;
  #closed = false;

  /** @param digest may serve others too: everything here is synchronous, so nobody finds it half used */
  constructor(digest: BlockDigest, key: Uint8Array) {
    this.#digest = digest;
    this.length = digest.length;
    this.#last = new Uint8Array(digest.blockLength);
    digest.pad(this.#last, digest.length, digest.blockLength + digest.length);
    const pad = new Uint8Array(digest.blockLength);
    if (key.length > pad.length) {
      digest.reset();
      digest.update(key);
      digest.finish(pad);
    } else pad.set(key);
    for (let i = 0; i < pad.length; i++) pad[i]! ^= 0x36;
    this.#inner = stateAfter(digest, pad);
    for (let i = 0; i < pad.length; i++) pad[i]! ^= 0x36 ^ 0x5c;
    this.#outer = stateAfter(digest, pad);
    wipe(pad);
    digest.wipe();
  }

  digest(...parts: readonly Uint8Array[]): Uint8Array {
    refuseClosed(this.#closed);
    const digest = this.#digest;
    digest.restore(this.#inner, digest.blockLength);
    for (const part of parts) digest.update(part);
    const out = new Uint8Array(this.length);
    this.#finish(out, 0, out.length);
    // What is signed so may be a key that is being derived.
    digest.wipe();
    this.#last.fill(0, 0, digest.length);
    return out;
  }

  into(out: Uint8Array, at: number, length: number, prefix: Uint8Array, octets: Uint8Array, from: number, to: number): void {
    refuseClosed(this.#closed);
    const digest = this.#digest;
    digest.mac(this.#inner, this.#outer, prefix, octets, from, to);
    digest.write(out, at, length);
  }

  #finish(out: Uint8Array, at: number, length: number): void {
    const digest = this.#digest;
    digest.finish(this.#last, 0, digest.length);
    digest.restore(this.#outer, digest.blockLength);
    digest.compress(this.#last, 0);
    digest.write(out, at, length);
  }

  close(): void {
    this.#closed = true;
    this.#inner.fill(0);
    this.#outer.fill(0);
    wipe(this.#last);
    this.#digest.wipe();
  }
}

function stateAfter(digest: BlockDigest, block: Uint8Array): Int32Array {
  digest.reset();
  digest.update(block);
  return Int32Array.from(digest.state);
}
