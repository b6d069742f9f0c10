/** Text that is put together character by character, with an offset for each: numbers, where strings of one character each would take tenfold the room. */
export class Characters {
  #units = new Uint16Array(1_024);
  #offsets = new Uint32Array(1_024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** @param unit one UTF-16 unit */
  put(unit: string, offset: number): void {
    if (this.#length === this.#units.length) {
      const units = new Uint16Array(this.#length * 2);
      units.set(this.#units);
      this.#units = units;
      this.#offsets = grown(this.#offsets, this.#length * 2);
    }
    this.#units[this.#length] = unit.charCodeAt(0);
    this.#offsets[this.#length] = offset;
    this.#length += 1;
  }

  text(): string {
    const parts: string[] = [];
    for (let at = 0; at < this.#length; at += 8_192)
      parts.push(String.fromCharCode(...this.#units.subarray(at, Math.min(at + 8_192, this.#length))));
    return parts.join("");
  }

  /** The offsets, and behind them that of the last once more; `end` where there is none. */
  offsets(end: number): Uint32Array {
    const out = grown(this.#offsets.subarray(0, this.#length), this.#length + 1);
    out[this.#length] = this.#length === 0 ? end : (this.#offsets[this.#length - 1] as number);
    return out;
  }
}

function grown(from: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const out = new Uint32Array(length);
  out.set(from);
  return out;
}
