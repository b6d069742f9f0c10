/** Something that happens at a time, once. */
export interface Timed {
  /** Milliseconds of the caller's clock. */
  deadline: number;
  /** Kept by Deadlines: -1 when not in it. */
  heapIndex: number;
}

/**
 * The next of many times: a binary heap whose members know their place, so that a call that ends leaves at once and thousands of calls need no
 * timer of their own. Time-outs that grow in order, the usual case, cost one comparison to add.
 */
export class Deadlines<T extends Timed> {
  #heap: T[] = [];

  get next(): number {
    return this.#heap.length === 0 ? Infinity : this.#heap[0]!.deadline;
  }

  add(item: T): void {
    item.heapIndex = this.#heap.length;
    this.#heap.push(item);
    this.#up(item.heapIndex);
  }

  remove(item: T): void {
    const at = item.heapIndex;
    if (at < 0) return;
    item.heapIndex = -1;
    const last = this.#heap.pop()!;
    if (last === item) return;
    this.#heap[at] = last;
    last.heapIndex = at;
    this.#up(at);
    this.#down(last.heapIndex);
  }

  /** Takes out one whose time has come. */
  due(now: number): T | undefined {
    const first = this.#heap[0];
    if (first === undefined || first.deadline > now) return undefined;
    this.remove(first);
    return first;
  }

  clear(): void {
    for (const item of this.#heap) item.heapIndex = -1;
    this.#heap = [];
  }

  #up(from: number): void {
    const heap = this.#heap;
    const item = heap[from]!;
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >>> 1;
      if (heap[parent]!.deadline <= item.deadline) break;
      heap[at] = heap[parent]!;
      heap[at]!.heapIndex = at;
      at = parent;
    }
    heap[at] = item;
    item.heapIndex = at;
  }

  #down(from: number): void {
    const heap = this.#heap;
    const item = heap[from]!;
    let at = from;
    for (;;) {
      let child = at * 2 + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && heap[child + 1]!.deadline < heap[child]!.deadline) child++;
      if (heap[child]!.deadline >= item.deadline) break;
      heap[at] = heap[child]!;
      heap[at]!.heapIndex = at;
      at = child;
    }
    heap[at] = item;
    item.heapIndex = at;
  }
}
