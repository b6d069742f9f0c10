/** The files of one run: opened, read with progress, and ended early by Ctrl-C as if they ended there. */
import { CaptureError } from "../../capture/frame.ts";
import { counted } from "../../findings/layout.ts";
import type { CaptureSource } from "../../findings/trace.ts";
import { octets } from "../../findings/units.ts";
import { Interruption, type Io } from "../io.ts";
import { type OpenedCapture, openCapture } from "./open.ts";
import type { Sink } from "./sink.ts";

/**
 * Ctrl-C reaches the program that captures, too, and that has packets in its buffers which it now writes: a live capture is read to its end, where
 * that comes within this time.
 */
const LAST_WORDS_MS = 700;

export class Inputs {
  readonly sources: readonly CaptureSource[];
  readonly #opened: readonly OpenedCapture[];
  readonly #signal: AbortSignal;
  readonly #stop: () => void;
  readonly #timers: NodeJS.Timeout[] = [];
  #stopped = false;

  private constructor(opened: readonly OpenedCapture[], io: Pick<Io, "signal">, sink: Sink) {
    this.#opened = opened;
    this.#signal = io.signal;
    this.#stop = () => {
      this.#stopped = true;
      for (const file of opened) {
        if (file.size !== undefined || this.gone) file.stop();
        else this.#timers.push(setTimeout(() => file.stop(), LAST_WORDS_MS));
      }
    };
    io.signal.addEventListener("abort", this.#stop, { once: true });
    if (io.signal.aborted) this.#stop();
    this.sources = opened.map((file) => ({
      name: file.name,
      octets: this.#paced(file, sink),
      at: (offset: number, length: number) => file.at(offset, length),
    }));
  }

  /** @throws CaptureError for a file that cannot be opened */
  static async open(files: readonly string[], io: Pick<Io, "stdin" | "signal">, sink: Sink): Promise<Inputs> {
    const opened: OpenedCapture[] = [];
    try {
      for (const file of files) opened.push(await openCapture(file, io));
    } catch (error) {
      for (const file of opened) await file.close();
      if (!(error instanceof CaptureError) || files.length === 1) throw error;
      throw new CaptureError(error.problem, `${files[opened.length]}: ${error.words}`);
    }
    return new Inputs(opened, io, sink);
  }

  /** A capture that somebody is still making. */
  get live(): boolean {
    return this.#opened.some(({ size }) => size === undefined);
  }

  /** Who ended the reading before its end, if anybody did. */
  get stoppedBy(): Interruption["by"] | undefined {
    if (!this.#stopped) return undefined;
    return this.#signal.reason instanceof Interruption ? this.#signal.reason.by : "SIGINT";
  }

  /** Nobody reads the output any more. */
  get gone(): boolean {
    return this.stoppedBy === "EPIPE";
  }

  progress(frames: number): string {
    const read = this.#opened.reduce((sum, file) => sum + file.read, 0);
    const size = this.#opened.reduce<number | undefined>(
      (sum, file) => (sum === undefined || file.size === undefined ? undefined : sum + file.size),
      0,
    );
    const share = size === undefined || size === 0 ? "" : `${Math.min(100, Math.floor((read * 100) / size))} %, `;
    return `${share}${octets(read)}, ${counted(frames)} frames`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#signal.removeEventListener("abort", this.#stop);
    for (const timer of this.#timers) clearTimeout(timer);
    for (const file of this.#opened) await file.close();
  }

  async *#paced(file: OpenedCapture, sink: Sink): AsyncGenerator<Uint8Array> {
    for await (const chunk of file.octets) {
      yield chunk;
      await sink.ready(this.#signal);
      if (this.#stopped && file.size !== undefined) return;
    }
  }
}
