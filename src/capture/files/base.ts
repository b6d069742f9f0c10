/** What all readers share: the window on the octets, the one frame, and what they have to say beside frames. */
import { type CaptureSecret, type CaptureWarning, emptyFrame, type Frame, type FrameReader } from "../frame.ts";
import { Window } from "./window.ts";

/** A frame that claims more octets than this is damage: the largest that any capture tool writes is far below. */
export const LARGEST_FRAME = 16 << 20;

/** How many different things a reader says; a file made to fill a report with warnings does not. */
const WARNINGS = 64;
const REMARKS = 256;
const NAMES = 65_536;
const TEXT = 4096;

type Kind = CaptureWarning["kind"];
type Counted = Omit<CaptureWarning, "count"> & { count: number };

export abstract class BaseReader implements FrameReader {
  format: string;
  readonly frame: Frame = emptyFrame();
  readonly names: Map<string, string> = new Map();
  readonly secrets: CaptureSecret[] = [];
  protected readonly window: Window;
  protected readonly said: string[] = [];
  /** Nothing behind this place is read. */
  protected stopped = false;
  readonly #warnings: Counted[] = [];
  /** Those of the warnings that stand for many: what there was no room for, and frames that were cut. */
  #unsaid: Counted | undefined;
  #snapped: Counted | undefined;

  /** @param window a window that others have read in; by default a fresh one */
  constructor(format: string, window = new Window()) {
    this.format = format;
    this.window = window;
  }

  get warnings(): readonly CaptureWarning[] {
    return this.#warnings;
  }

  get remarks(): readonly string[] {
    return this.said;
  }

  push(chunk: Uint8Array): void {
    if (!this.stopped) this.window.push(chunk);
  }

  end(): void {
    this.window.ended = true;
  }

  abstract next(): boolean;

  /** Says something once, and counts how often it would have been said. @param offset octet of the file where it was first seen */
  protected warn(kind: Kind, words: string, offset?: number): void {
    const same = this.#warnings.find((warning) => warning.kind === kind && warning.words === words);
    if (same !== undefined) same.count++;
    else if (this.#warnings.length < WARNINGS) this.#warnings.push({ kind, offset, words, count: 1 });
    else if (this.#unsaid !== undefined) this.#unsaid.count++;
    else {
      this.#unsaid = { kind: "limit", offset, words: `more than ${WARNINGS} different warnings: the rest is not shown`, count: 1 };
      this.#warnings.push(this.#unsaid);
    }
  }

  protected remark(words: string): void {
    if (words !== "" && this.said.length < REMARKS && !this.said.includes(words)) {
      this.said.push(words.length > TEXT ? `${words.slice(0, TEXT)}...` : words);
    }
  }

  protected name(address: string, name: string): void {
    if (name !== "" && this.names.size < NAMES && !this.names.has(address)) this.names.set(address, name);
  }

  /** Counts a frame of which the file holds only a part. */
  protected noteSnapped(): void {
    if (this.#snapped !== undefined) this.#snapped.count++;
    else {
      this.#snapped = {
        kind: "snapped",
        offset: undefined,
        words: "frames of which only the first octets were captured (snap length): what lies behind them is missing",
        count: 1,
      };
      this.#warnings.push(this.#snapped);
    }
  }

  /** Reads nothing more. Frames that were given stay good. @returns false, for `next()` */
  protected stop(kind: Kind, words: string, offset?: number): false {
    this.warn(kind, words, offset);
    this.stopped = true;
    this.window.clear();
    return false;
  }

  /** Called when `next()` cannot go on: at the end of the file, says what is cut or empty. @returns false, for `next()` */
  protected wait(what = "a frame"): false {
    const { window } = this;
    if (!window.ended || this.stopped) return false;
    const left = window.available;
    if (left > 0)
      this.warn("cut", `the file ends within ${what}, ${left} octets into it: it was cut, or the capture was not closed`, window.offset);
    return this.done();
  }

  /** No more frames: what is still to come is of no interest. @returns false, for `next()` */
  protected done(): false {
    if (this.stopped) return false;
    if (this.frame.number === 0) this.warn("empty", "the file holds no frames");
    this.finish();
    this.stopped = true;
    this.window.clear();
    return false;
  }

  /** What a format has to say at the end. */
  protected finish(): void {}
}
