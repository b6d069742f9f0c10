/** What is kept by id until it is answered, closed or over: no more than a connection can need, and of all connections together no more than is allowed. */
import type { Analysis } from "../analysis.ts";

/** Of one connection. */
const MOST = 4096;

const totals = new WeakMap<Analysis, { count: number }>();

export class BoundedMap<Value extends {}> {
  readonly #analysis: Analysis;
  readonly #total: { count: number };
  /** Mostly there is one at a time, and that needs no map; where `#first` is undefined, so is what `#others` has. */
  #firstKey = 0;
  #first: Value | undefined = undefined;
  #others: Map<number, Value> | undefined = undefined;

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
    const known = totals.get(analysis);
    this.#total = known ?? { count: 0 };
    if (known === undefined) totals.set(analysis, this.#total);
  }

  get(key: number): Value | undefined {
    if (this.#first === undefined || this.#firstKey === key) return this.#first;
    return this.#others?.get(key);
  }

  /** Where there is no room, nothing is kept and that is counted. */
  set(key: number, value: Value): boolean {
    if (this.get(key) === undefined) {
      const size = this.#first === undefined ? 0 : 1 + (this.#others?.size ?? 0);
      if (size >= MOST || this.#total.count >= this.#analysis.limits.conversations) {
        this.#analysis.drop("openCalls");
        return false;
      }
      this.#total.count++;
    }
    if (this.#first === undefined || this.#firstKey === key) {
      this.#firstKey = key;
      this.#first = value;
    } else {
      this.#others ??= new Map<number, Value>();
      this.#others.set(key, value);
    }
    return true;
  }

  delete(key: number): void {
    if (this.#first === undefined) return;
    if (this.#firstKey !== key) {
      if (this.#others?.delete(key) === true) this.#total.count--;
      return;
    }
    this.#total.count--;
    this.#first = undefined;
    if (this.#others === undefined || this.#others.size === 0) return;
    // The oldest of the others takes its place.
    for (const [next, value] of this.#others) {
      this.#firstKey = next;
      this.#first = value;
      this.#others.delete(next);
      break;
    }
  }

  *values(): IterableIterator<Value> {
    if (this.#first !== undefined) yield this.#first;
    if (this.#others !== undefined) yield* this.#others.values();
  }

  clear(): void {
    if (this.#first !== undefined) this.#total.count -= 1 + (this.#others?.size ?? 0);
    this.#first = undefined;
    this.#others = undefined;
  }
}
