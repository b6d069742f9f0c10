/** Lines to standard output, many at a time: a capture has millions, and a write for each would cost more than reading it. */
import type { Io } from "../io.ts";

const FULL = 1 << 16;

export class Sink {
  readonly #stdout: Io["stdout"];
  #pending: string[] = [];
  #length = 0;
  #scheduled = false;
  /** The stream said that it has more than it can take. */
  #choked = false;

  constructor(stdout: Io["stdout"]) {
    this.#stdout = stdout;
  }

  write(text: string): void {
    this.#pending.push(text);
    this.#length += text.length;
    if (this.#length >= FULL) this.flush();
    else if (!this.#scheduled) {
      // As soon as the capture has no more at the moment: what comes live is shown live.
      this.#scheduled = true;
      setImmediate(() => {
        this.#scheduled = false;
        this.flush();
      });
    }
  }

  line(text: string): void {
    this.write(`${text}\n`);
  }

  flush(): void {
    if (this.#length === 0) return;
    const text = this.#pending.join("");
    this.#pending = [];
    this.#length = 0;
    if (this.#stdout.write(text) === false) this.#choked = true;
  }

  /** Resolves when the reader of the output can take more, or the signal fired. Whoever reads the capture asks before each piece of it. */
  async ready(signal: AbortSignal): Promise<void> {
    if (!this.#choked) return;
    this.#choked = false;
    const { once, writableNeedDrain } = this.#stdout;
    if (once === undefined || writableNeedDrain !== true || signal.aborted) return;
    await new Promise<void>((resolve) => {
      once.call(this.#stdout, "drain", resolve);
      signal.addEventListener("abort", () => resolve(), { once: true });
    });
  }
}
