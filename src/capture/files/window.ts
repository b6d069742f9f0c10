/**
 * The file as a reader sees it: octets from `position` on, as many in one piece as are asked for, however they were pushed.
 *
 * What lies in one pushed array is read there. Only what crosses from one array to the next is copied, into a small array of its own; and what
 * is left of an array when more are needed is copied, too, so that its owner may use the array again.
 */
export class Window {
  /** Where the octets are now. Changes with every `has()`. */
  bytes: Uint8Array = new Uint8Array(0);
  position = 0;
  /** Where the octets end in `bytes`. */
  limit = 0;
  /** Nothing more will be pushed. */
  ended = false;
  /** Octet of the file that `bytes[0]` is. */
  #base = 0;
  /** Pushed and not looked at yet. */
  #queue: Uint8Array[] = [];
  #head = 0;
  #crossing = new Uint8Array(4096);
  #inCrossing = false;
  /** The array whose first octets went into the crossing, and where it goes on. */
  #rest: Uint8Array | undefined;
  #restAt = 0;

  push(chunk: Uint8Array): void {
    if (chunk.length === 0) return;
    // One kind of array, always: it is faster, and slice() of Node's own kind does not copy.
    this.#queue.push(chunk.constructor === Uint8Array ? chunk : new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.length));
  }

  /** Octet of the file that stands at `position`. */
  get offset(): number {
    return this.#base + this.position;
  }

  /** Octets at hand from `position` on, in however many pieces. */
  get available(): number {
    let sum = this.limit - this.position;
    if (this.#rest !== undefined) sum += this.#rest.length - this.#restAt;
    for (let i = this.#head; i < this.#queue.length; i++) sum += this.#queue[i]!.length;
    return sum;
  }

  /** Whether `count` octets are there, in one piece. Where not, those that are there are. May change `bytes` and `position`. */
  has(count: number): boolean {
    return this.limit - this.position >= count || this.#gather(count);
  }

  /** Passes over `count` octets that need not be there in one piece. @returns how many were there */
  skip(count: number): number {
    let left = count;
    while (left > 0) {
      if (this.position === this.limit && !this.has(1)) break;
      const step = Math.min(left, this.limit - this.position);
      this.position += step;
      left -= step;
    }
    return count - left;
  }

  /** Copies what is left, so that the arrays that were pushed may be used again. */
  keep(): void {
    this.has(this.available + 1);
  }

  /** Puts octets that were read before the ones at `position`, to be read again. */
  unread(octets: Uint8Array): void {
    const offset = this.offset - octets.length;
    const waiting: Uint8Array[] = [];
    if (this.limit > this.position)
      waiting.push(this.#inCrossing ? this.bytes.slice(this.position, this.limit) : this.bytes.subarray(this.position, this.limit));
    if (this.#rest !== undefined) waiting.push(this.#rest.subarray(this.#restAt));
    this.#queue = [...waiting, ...this.#queue.slice(this.#head)];
    this.#head = 0;
    this.#rest = undefined;
    this.bytes = octets;
    this.position = 0;
    this.limit = octets.length;
    this.#base = offset;
    this.#inCrossing = false;
  }

  /** Lets go of everything. */
  clear(): void {
    this.#queue = [];
    this.#head = 0;
    this.#rest = undefined;
    this.position = this.limit;
  }

  #gather(count: number): boolean {
    if (this.position === this.limit) {
      const next = this.#nextArray();
      if (next) {
        if (this.limit - this.position >= count) return true;
      } else {
        if (!this.#inCrossing) this.#cross();
        return count <= 0;
      }
    }
    if (!this.#inCrossing) this.#cross();
    while (this.limit - this.position < count) {
      if (this.#rest === undefined) {
        const chunk = this.#shift();
        if (chunk === undefined) return false;
        this.#rest = chunk;
        this.#restAt = 0;
      }
      const step = Math.min(count - (this.limit - this.position), this.#rest.length - this.#restAt);
      this.#room(step);
      this.#crossing.set(this.#rest.subarray(this.#restAt, this.#restAt + step), this.limit);
      this.limit += step;
      this.#restAt += step;
      if (this.#restAt === this.#rest.length) this.#rest = undefined;
    }
    return true;
  }

  /** Goes to the array behind the one that is used up. */
  #nextArray(): boolean {
    const offset = this.offset;
    let next = this.#rest;
    let at = this.#restAt;
    this.#rest = undefined;
    if (next === undefined) {
      next = this.#shift();
      at = 0;
    }
    if (next === undefined) return false;
    this.bytes = next;
    this.position = at;
    this.limit = next.length;
    this.#base = offset - at;
    this.#inCrossing = false;
    return true;
  }

  /** Moves what is left of the array into the crossing. */
  #cross(): void {
    const left = this.limit - this.position;
    const offset = this.offset;
    if (this.#crossing.length < left) this.#crossing = new Uint8Array(left * 2);
    this.#crossing.set(this.bytes.subarray(this.position, this.limit));
    this.bytes = this.#crossing;
    this.position = 0;
    this.limit = left;
    this.#base = offset;
    this.#inCrossing = true;
  }

  /** Makes room for `count` octets behind `limit`. Grows with what came, never with what was announced. */
  #room(count: number): void {
    if (this.limit + count <= this.#crossing.length) return;
    const left = this.limit - this.position;
    const offset = this.offset;
    const from = this.#crossing;
    if (left + count > from.length) this.#crossing = new Uint8Array(Math.max(left + count, from.length * 2));
    this.#crossing.set(from.subarray(this.position, this.limit));
    this.bytes = this.#crossing;
    this.position = 0;
    this.limit = left;
    this.#base = offset;
  }

  #shift(): Uint8Array | undefined {
    const chunk = this.#queue[this.#head];
    if (chunk === undefined) return undefined;
    if (++this.#head === this.#queue.length) {
      this.#queue = [];
      this.#head = 0;
    }
    return chunk;
  }
}
