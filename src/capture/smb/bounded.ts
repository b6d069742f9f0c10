/** What is kept by id until it is answered, closed or over: no more than a connection can need, and of all connections together no more than is allowed. */
import type { Analysis } from "../analysis.ts";

/** Of one connection. */
const MOST = 4096;

const totals = new WeakMap<Analysis, { count: number }>();

export class BoundedMap<Value> {
  readonly #analysis: Analysis;
  readonly #total: { count: number };
  /** Made when there is something to keep: most connections keep nothing. */
  #map: Map<number, Value> | undefined = undefined;

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
    const known = totals.get(analysis);
    this.#total = known ?? { count: 0 };
    if (known === undefined) totals.set(analysis, this.#total);
  }

  get(key: number): Value | undefined {
    return this.#map?.get(key);
  }

  /** Where there is no room, nothing is kept and that is counted. */
  set(key: number, value: Value): boolean {
    this.#map ??= new Map<number, Value>();
    const map = this.#map;
    if (!map.has(key)) {
      if (map.size >= MOST || this.#total.count >= this.#analysis.limits.conversations) {
        this.#analysis.drop("openCalls");
        return false;
      }
      this.#total.count++;
    }
    map.set(key, value);
    return true;
  }

  delete(key: number): void {
    if (this.#map?.delete(key) === true) this.#total.count--;
  }

  values(): IterableIterator<Value> {
    return (this.#map ?? new Map<number, Value>()).values();
  }

  clear(): void {
    this.#total.count -= this.#map?.size ?? 0;
    this.#map = undefined;
  }
}
