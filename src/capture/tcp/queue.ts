/** Connections in the order in which they were put in: their entries, and their numbers, since an entry may be another's later. */
export class Queue {
  #numbers = new Int32Array(256);
  #head = 0;
  /** How many there are. */
  length = 0;

  /** Of the first. */
  get entry(): number {
    return this.#numbers[2 * this.#head]!;
  }

  get number(): number {
    return this.#numbers[2 * this.#head + 1]!;
  }

  push(entry: number, number: number): void {
    const capacity = this.#numbers.length / 2;
    if (this.length === capacity) {
      const grown = new Int32Array(4 * capacity);
      const first = this.#numbers.subarray(2 * this.#head);
      grown.set(first);
      grown.set(this.#numbers.subarray(0, 2 * this.#head), first.length);
      this.#numbers = grown;
      this.#head = 0;
      this.push(entry, number);
      return;
    }
    const place = 2 * ((this.#head + this.length) % capacity);
    this.#numbers[place] = entry;
    this.#numbers[place + 1] = number;
    this.length++;
  }

  shift(): void {
    this.#head = (this.#head + 1) % (this.#numbers.length / 2);
    this.length--;
  }
}
