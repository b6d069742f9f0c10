/** The one place where drivers get the time from, so that tests can own it. */
export interface Clock {
  /** Milliseconds of a monotonic clock. */
  now(): number;
  /** Calls `action` once, `ms` milliseconds from now. A pending timer never keeps the process alive. @returns what cancels it */
  after(ms: number, action: () => void): () => void;
}

/** Timers of Node take a signed 32-bit number of milliseconds; longer ones fire early and are armed again by who asked. */
const LONGEST_TIMER_MS = 0x7fff_ffff;

/** The machine's monotonic clock and Node's timers. */
export const systemClock: Clock = {
  now: () => performance.now(),
  after(ms, action) {
    // Rounded up: a timer that fires a fraction early would find its deadline not yet come.
    const timer = setTimeout(action, Math.min(Math.ceil(Math.max(ms, 0)), LONGEST_TIMER_MS));
    timer.unref();
    return () => clearTimeout(timer);
  },
};

/** A clock that stands still until it is told to go on: time-outs in tests, without a sleep. */
export class SimulatedClock implements Clock {
  #now = 0;
  #sequence = 0;
  readonly #timers = new Map<number, { readonly at: number; readonly action: () => void }>();

  now(): number {
    return this.#now;
  }

  after(ms: number, action: () => void): () => void {
    const id = this.#sequence++;
    this.#timers.set(id, { at: this.#now + Math.max(ms, 0), action });
    return () => this.#timers.delete(id);
  }

  /** Timers that have not fired. */
  get pending(): number {
    return this.#timers.size;
  }

  /** Moves `ms` milliseconds on. Timers fire in their order; between two of them all promise jobs run. */
  async advance(ms: number): Promise<void> {
    const until = this.#now + ms;
    await settle();
    for (;;) {
      const next = this.#earliest(until);
      if (next === undefined) break;
      const timer = this.#timers.get(next);
      this.#timers.delete(next);
      if (timer === undefined) continue;
      this.#now = Math.max(this.#now, timer.at);
      timer.action();
      await settle();
    }
    this.#now = until;
    await settle();
  }

  #earliest(until: number): number | undefined {
    let best: number | undefined;
    let bestAt = Number.POSITIVE_INFINITY;
    for (const [id, timer] of this.#timers) {
      if (timer.at <= until && timer.at < bestAt) {
        best = id;
        bestAt = timer.at;
      }
    }
    return best;
  }
}

/** Lets promise jobs, ticks and immediates that are due run out. */
async function settle(): Promise<void> {
  for (let round = 0; round < 10; round++) await new Promise<void>((resolve) => setImmediate(resolve));
}
