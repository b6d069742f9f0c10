const MAX_RENUMBERED = 10_000;

/** One text that takes part in a compilation, and the way from an offset in it to line and column. */
export class SourceText {
  readonly name: string;
  readonly text: string;
  /** A module that comes with the compiler: its definitions give way to the program's, without a word. */
  readonly builtin: boolean;
  /** Tells texts apart: the name, and the part of a document that holds several. */
  readonly key: string;
  /** The name of the file within the document it was taken from; empty for a file of its own. */
  readonly part: string;
  readonly #origin: TextOrigin | undefined;
  #lineStarts: number[] | undefined;
  /** What #line directives say: from this line of the text on, it is that line of that file. */
  readonly #renumbered: { readonly from: number; readonly line: number; readonly file: string }[] = [];

  constructor(name: string, text: string, builtin = false, origin?: TextOrigin) {
    this.name = name;
    this.key = origin === undefined ? name : `${name}#${origin.part}`;
    this.part = origin?.part ?? "";
    this.#origin = origin;
    this.text = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    this.builtin = builtin;
  }

  /** Line and column of a character, both counted from 1. */
  position(offset: number): { line: number; column: number } {
    if (this.#origin !== undefined) return this.#origin.document.position(this.#origin.offsets[offset] ?? 0);
    this.#lineStarts ??= lineStarts(this.text);
    const starts = this.#lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  }

  /** `#line` and its kin: from the line that begins at or behind `offset` on, the text is another file's, or has other numbers. */
  renumber(offset: number, line: number, file: string | undefined): void {
    // Of a document, its own lines are what a person can go to.
    if (this.#origin !== undefined || this.#renumbered.length >= MAX_RENUMBERED) return;
    const { line: own } = this.position(offset);
    this.#renumbered.push({ from: own, line: Math.max(1, line), file: file ?? this.#renumbered.at(-1)?.file ?? this.name });
  }

  /** Where diagnostics say a character stands. */
  place(offset: number): { file: string; line: number; column: number } {
    const { line, column } = this.position(offset);
    const said = this.#renumbered.findLast(({ from }) => from <= line);
    return said === undefined ? { file: this.name, line, column } : { file: said.file, line: said.line + line - said.from, column };
  }

  /** The text of a line counted from 1, without its end; cut around `column` where it is very long. */
  line(number: number): string {
    if (this.#origin !== undefined) return this.#origin.document.line(number);
    this.#lineStarts ??= lineStarts(this.text);
    const start = this.#lineStarts[number - 1];
    if (start === undefined) return "";
    const end = this.#lineStarts[number] ?? this.text.length + 1;
    let last = end;
    while (last > start && (this.text[last - 1] === "\n" || this.text[last - 1] === "\r" || last > this.text.length)) last -= 1;
    return this.text.slice(start, last);
  }
}

/** Of text that was taken out of a document. */
export interface TextOrigin {
  readonly document: SourceText;
  /** By offset in the text: the offset in the document. */
  readonly offsets: Uint32Array;
  readonly part: string;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** What the compiler asks of the world for `import`, `#include` and ACF files. It is handed in, so that the compiler runs anywhere. */
export interface Host {
  /**
   * @param path as written in the IDL
   * @param from name of the file that asks
   * @returns the file's canonical name (the same file always under the same name) and its text, or undefined where there is none
   */
  load(path: string, from: string, kind: "import" | "include" | "acf"): { readonly name: string; readonly text: string } | undefined;
}
