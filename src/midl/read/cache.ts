/** Files that several compilations read, parsed once. */

import type { Diagnostic } from "../diagnostics.ts";
import type { Declaration } from "../parse/ast.ts";
import type { Pragma } from "./preprocess.ts";
import type { Host, SourceText } from "./source.ts";

/** What parsing one file came to, the files it includes among it. */
export interface ParsedUnit {
  readonly text: string;
  readonly declarations: readonly Declaration[];
  readonly pragmas: readonly Pragma[];
  readonly diagnostics: readonly Diagnostic[];
  /** What was asked of the host, and what it gave. */
  readonly includes: readonly Include[];
}

export interface Include {
  readonly path: string;
  readonly from: string;
  readonly text: string | undefined;
}

/** Characters of all files kept together; what was used longest ago goes first. */
const MAX_CHARACTERS = 64_000_000;

/**
 * Give the same one to several compileIdl() calls with the same host: what they import is then read once. A file that has changed, or that
 * includes one that has, is read again.
 */
export class CompileCache {
  readonly #units = new Map<string, ParsedUnit>();
  #characters = 0;

  /** @param settings what parsing depends on beside the text */
  find(source: SourceText, settings: string, host: Host): ParsedUnit | undefined {
    const key = `${settings}\0${source.key}`;
    const unit = this.#units.get(key);
    if (unit === undefined || unit.text !== source.text) return undefined;
    for (const { path, from, text } of unit.includes) if (host.load(path, from, "include")?.text !== text) return undefined;
    this.#units.delete(key);
    this.#units.set(key, unit);
    return unit;
  }

  keep(source: SourceText, settings: string, unit: ParsedUnit): void {
    const key = `${settings}\0${source.key}`;
    this.#characters += unit.text.length - (this.#units.get(key)?.text.length ?? 0);
    this.#units.set(key, unit);
    for (const [oldest, { text }] of this.#units) {
      if (this.#characters <= MAX_CHARACTERS) break;
      this.#units.delete(oldest);
      this.#characters -= text.length;
    }
  }
}
