/** What is kept by id until it is answered, closed or over: no more than a connection can need, and of all connections together no more than is allowed. */
import type { Analysis } from "../analysis.ts";

/** Of one connection. */
const MOST = 4096;

const totals = new WeakMap<Analysis, { count: number }>();

export class BoundedMap<Value> {
  readonly #analysis: Analysis;
  readonly #total: { count: number };
  readonly #map = new Map<number, Value>();

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
    const known = totals.get(analysis);
    this.#total = known ?? { count: 0 };
    if (known === undefined) totals.set(analysis, this.#total);
  }

  get(key: number): Value | undefined {
    return this.#map.get(key);
  }

  /** Where there is no room, nothing is kept and that is counted. */
  set(key: number, value: Value): boolean {
    if (!this.#map.has(key)) {
      if (this.#map.size >= MOST || this.#total.count >= this.#analysis.limits.conversations) {
        this.#analysis.drop("openCalls");
        return false;
      }
      this.#total.count++;
    }
    this.#map.set(key, value);
    return true;
  }

  delete(key: number): void {
    if (this.#map.delete(key)) this.#total.count--;
  }

  values(): IterableIterator<Value> {
    return this.#map.values();
  }

  clear(): void {
    this.#total.count -= this.#map.size;
    this.#map.clear();
  }
}
