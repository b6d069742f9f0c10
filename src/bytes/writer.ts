/** Writes integers and octets into memory that grows. Values wrap to their width, as typed arrays do: range checks are the caller's. */
export class ByteWriter {
  littleEndian: boolean;
  #bytes: Uint8Array;
  #view: DataView;
  #length = 0;

  /** @param capacity octets to begin with */
  constructor(options: { littleEndian?: boolean; capacity?: number } = {}) {
    this.littleEndian = options.littleEndian ?? true;
    this.#bytes = new Uint8Array(Math.max(16, options.capacity ?? 256));
    this.#view = new DataView(this.#bytes.buffer);
  }

  /** Octets written. */
  get length(): number {
    return this.#length;
  }

  u8(value: number): this {
    this.#room(1);
    this.#bytes[this.#length++] = value;
    return this;
  }

  u16(value: number): this {
    this.#room(2);
    this.#view.setUint16(this.#length, value, this.littleEndian);
    this.#length += 2;
    return this;
  }

  u32(value: number): this {
    this.#room(4);
    this.#view.setUint32(this.#length, value, this.littleEndian);
    this.#length += 4;
    return this;
  }

  u64(value: bigint): this {
    this.#room(8);
    this.#view.setBigUint64(this.#length, BigInt.asUintN(64, value), this.littleEndian);
    this.#length += 8;
    return this;
  }

  write(octets: ArrayLike<number>): this {
    this.#room(octets.length);
    this.#bytes.set(octets, this.#length);
    this.#length += octets.length;
    return this;
  }

  zeros(count: number): this {
    this.#room(count);
    this.#bytes.fill(0, this.#length, this.#length + count);
    this.#length += count;
    return this;
  }

  /** Zeros up to a multiple of `alignment` octets, counted from `base`. */
  align(alignment: number, base = 0): this {
    const over = (this.#length - base) % alignment;
    return over === 0 ? this : this.zeros(alignment - over);
  }

  /** Writes over what stands at `offset`: lengths that are known only later. */
  patchU16(offset: number, value: number): this {
    this.#view.setUint16(offset, value, this.littleEndian);
    return this;
  }

  /** Writes over what stands at `offset`. */
  patchU32(offset: number, value: number): this {
    this.#view.setUint32(offset, value, this.littleEndian);
    return this;
  }

  /** What was written, as a view; write no more afterwards. */
  finish(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #room(count: number): void {
    const wanted = this.#length + count;
    if (wanted <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(wanted, this.#bytes.length * 2));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
    this.#view = new DataView(grown.buffer);
  }
}
