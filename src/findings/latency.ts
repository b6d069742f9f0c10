/** Percentiles of times in fixed memory: exact while there are few, within two per cent afterwards. */

const EXACT = 2048;
/** Each doubling is cut into so many steps. */
const STEPS = 32;
const DOUBLINGS = 44;

export class Latencies {
  #exact: number[] | undefined = [];
  #steps: Uint32Array | undefined;
  count = 0;
  longest = 0;

  /** @param microseconds negative and odd values count as 0 */
  add(microseconds: number): void {
    const value = microseconds > 0 ? microseconds : 0;
    this.count++;
    if (value > this.longest) this.longest = value;
    if (this.#exact !== undefined) {
      if (this.#exact.length < EXACT) {
        this.#exact.push(value);
        return;
      }
      this.#steps = new Uint32Array(STEPS * DOUBLINGS);
      for (const one of this.#exact) this.#steps[stepOf(one)]!++;
      this.#exact = undefined;
    }
    this.#steps![stepOf(value)]!++;
  }

  /** @param share 0..1; undefined where there is no value */
  percentile(share: number): number | undefined {
    if (this.count === 0) return undefined;
    const rank = Math.min(this.count - 1, Math.floor(this.count * share));
    if (this.#exact !== undefined) return [...this.#exact].sort((a, b) => a - b)[rank];
    let seen = 0;
    for (let step = 0; step < this.#steps!.length; step++) {
      seen += this.#steps![step]!;
      if (seen > rank) return Math.min(this.longest, middleOf(step));
    }
    return this.longest;
  }
}

function stepOf(value: number): number {
  const step = Math.floor(Math.log2(value + 1) * STEPS);
  return step < STEPS * DOUBLINGS ? step : STEPS * DOUBLINGS - 1;
}

/** The middle of a step. */
function middleOf(step: number): number {
  return Math.round(2 ** ((step + 0.5) / STEPS) - 1);
}
