/** A file without a single octet: a capture that never began, which is an answer, too. */
import { BaseReader } from "./base.ts";

export class EmptyReader extends BaseReader {
  constructor() {
    super("empty file");
  }

  next(): boolean {
    if (this.window.ended && !this.stopped) {
      this.stop("empty", "the file is empty: the capture was stopped before it began, or the disk was full");
    }
    return false;
  }
}
