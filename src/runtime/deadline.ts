/** Time that is left and a signal, handed from step to step. */
import { RPC_S_CALL_CANCELLED, RPC_S_SERVER_UNAVAILABLE } from "../status/codes.ts";
import { CancelledError } from "../status/errors.ts";
import type { Clock } from "../transport/clock.ts";

export class Deadline {
  readonly signal: AbortSignal | undefined;
  readonly #clock: Clock;
  readonly #until: number;
  readonly #wholeMs: number;
  readonly #what: string;

  constructor(clock: Clock, timeoutMs: number, signal: AbortSignal | undefined, what: string) {
    this.#clock = clock;
    this.#wholeMs = timeoutMs;
    this.#until = timeoutMs > 0 ? clock.now() + timeoutMs : Number.POSITIVE_INFINITY;
    this.signal = signal;
    this.#what = what;
  }

  /** Milliseconds left, at least 1; 0 when there is no limit. @throws CancelledError when time is over or the signal fired */
  left(): number {
    if (this.signal?.aborted) throw this.#aborted();
    if (this.#until === Number.POSITIVE_INFINITY) return 0;
    const left = this.#until - this.#clock.now();
    if (left <= 0) throw this.#late();
    return Math.max(Math.ceil(left), 1);
  }

  /** No time is left. */
  get over(): boolean {
    return this.#clock.now() >= this.#until;
  }

  /** The promise, or the limit's error when that comes first; `abandon` is then called. */
  guard<T>(promise: Promise<T>, abandon?: () => void): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      let stopTimer: (() => void) | undefined;
      const finish = () => {
        stopTimer?.();
        this.signal?.removeEventListener("abort", abort);
      };
      const give = (error: CancelledError) => {
        finish();
        reject(error);
        abandon?.();
      };
      const abort = () => give(this.#aborted());
      if (this.signal?.aborted) {
        // Nobody waits for it any more: it may fail.
        promise.catch(() => {});
        give(this.#aborted());
        return;
      }
      this.signal?.addEventListener("abort", abort);
      if (this.#until !== Number.POSITIVE_INFINITY)
        stopTimer = this.#clock.after(this.#until - this.#clock.now(), () => give(this.#late()));
      promise.then(
        (value) => {
          finish();
          resolve(value);
        },
        (error: unknown) => {
          finish();
          reject(error);
        },
      );
    });
  }

  #aborted(): CancelledError {
    return new CancelledError(RPC_S_CALL_CANCELLED, "signal", `${this.#what} was cancelled`, { cause: this.signal?.reason });
  }

  #late(): CancelledError {
    return new CancelledError(RPC_S_SERVER_UNAVAILABLE, "timeout", `${this.#what} took longer than ${this.#wholeMs} ms`);
  }
}
