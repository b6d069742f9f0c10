import { copied } from "../bytes/copied.ts";
import { uninitialized } from "./memory.ts";

/**
 * Joins the stub data of a fragmented request or response, copying each octet once where alloc_hint told the truth. The hint is the peer's
 * word: beyond `trust` octets memory is only taken for what has really come.
 */
export class Assembly {
  length = 0;
  readonly littleEndian: boolean;
  #bytes: Uint8Array;
  readonly #hint: number;
  readonly #given: Uint8Array | undefined;

  /**
   * @param hint octets the peer says will come in all; 0 for unknown
   * @param trust octets that are allocated on the peer's word alone
   * @param into the receiver's own memory, used where the hint says that it is large enough
   */
  constructor(hint: number, trust: number, littleEndian: boolean, into?: Uint8Array) {
    this.#hint = hint;
    this.#given = into !== undefined && into.length >= hint ? into : undefined;
    this.#bytes = this.#given ?? uninitialized(Math.min(hint, trust));
    this.littleEndian = littleEndian;
  }

  /** Octets of memory held. */
  get capacity(): number {
    return this.#bytes === this.#given ? 0 : this.#bytes.length;
  }

  /** @param limit octets the whole may have; false when it has more */
  add(source: Uint8Array, start: number, end: number, limit: number): boolean {
    const length = this.length + (end - start);
    if (length > limit) return false;
    if (length > this.#bytes.length) this.#grow(length, limit);
    this.#bytes.set(new Uint8Array(source.buffer, source.byteOffset + start, end - start), this.length);
    this.length = length;
    return true;
  }

  /** The whole, for the receiver to keep. */
  finish(): Uint8Array {
    const all = this.#bytes;
    if (all.length === this.length) return all;
    if (all === this.#given) return all.subarray(0, this.length);
    // What is much larger than its content is not handed on: the receiver may keep it for long.
    return all.length > 2 * this.length + 4096 ? copied(all, 0, this.length) : all.subarray(0, this.length);
  }

  #grow(needed: number, limit: number): void {
    // A peer that has really sent what was allocated on trust is believed as to the rest.
    const hinted = this.#hint > needed ? Math.min(this.#hint, limit) : 0;
    const grown = uninitialized(Math.max(needed, hinted, Math.min(limit, Math.max(this.#bytes.length * 2, 4096))));
    grown.set(this.#bytes.subarray(0, this.length));
    this.#bytes = grown;
  }
}
