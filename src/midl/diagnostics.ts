import type { SourceText } from "./read/source.ts";

export type Severity = "error" | "warning";

/** One finding of the compiler, with its place. */
export interface Diagnostic {
  readonly severity: Severity;
  /** MIDL's own number where it has one (`MIDL2009`), otherwise a name of ours in kebab case. */
  readonly rule: string;
  readonly message: string;
  readonly hint?: string;
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  /** Characters to be underlined, at least 1. */
  readonly length: number;
  /** The source line, for the caret; of a very long one the part around the place. */
  readonly text: string;
  /** Characters of the line before `text`; absent: none. */
  readonly skipped?: number;
}

/** Where something is said about: a token is one. */
export interface Place {
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;
}

/** Thrown inside the compiler where going on is pointless (nesting, a runaway macro); never leaves it. */
export class Abandon extends Error {}

/** What is said of names that are declared nowhere. */
const UNDECLARED = new Set(["MIDL2009", "MIDL2011", "MIDL2058", "MIDL2066", "constant"]);
const MAX_LOST = 10_000;
/** Characters of a message, and of a source line, that are kept. */
const MAX_LINE = 1_000;

/** Collects findings; says each place and rule once, and stops after `limit` errors. */
export class Diagnostics {
  readonly list: Diagnostic[] = [];
  readonly #limit: number;
  readonly #seen = new Set<string>();
  readonly #rules = new Set<string>();
  /** Names in declarations that could not be read: that they are missing follows from that. */
  readonly #lost = new Set<string>();
  /** Where errors stand: a second one at the same place comes of the first. */
  readonly #errorsAt = new Set<string>();
  #lenient: string | undefined;
  errors = 0;

  constructor(limit = 100) {
    this.#limit = limit;
  }

  /** Runs `look`, in which an error of this rule is a warning. */
  leniently(rule: string, look: () => void): void {
    this.#lenient = rule;
    try {
      look();
    } finally {
      this.#lenient = undefined;
    }
  }

  /** A name stands in a declaration that could not be read. */
  lose(name: string): void {
    if (this.#lost.size < MAX_LOST) this.#lost.add(name);
  }

  error(place: Place, rule: string, message: string, hint?: string): void {
    if (UNDECLARED.has(rule) && this.#lost.has(place.source.text.slice(place.start, place.end))) return;
    if (rule === this.#lenient) {
      this.warning(place, rule, message, hint);
      return;
    }
    this.#add("error", place, rule, message, hint);
    if (this.errors >= this.#limit) {
      this.#add("error", place, "too-many-errors", `more than ${this.#limit} errors; the rest of the input was not read`, undefined, true);
      throw new Abandon();
    }
  }

  warning(place: Place, rule: string, message: string, hint?: string): void {
    if (this.list.length < this.#limit * 10) this.#add("warning", place, rule, message, hint);
  }

  /** Reports and gives up. */
  fatal(place: Place, rule: string, message: string, hint?: string): never {
    this.#add("error", place, rule, message, hint, true);
    throw new Abandon();
  }

  /** File by file, in the order of places. */
  sorted(): Diagnostic[] {
    const files = new Map<string, number>();
    for (const { file } of this.list) if (!files.has(file)) files.set(file, files.size);
    const order = (one: Diagnostic): number => files.get(one.file) as number;
    // What ends the list stays its end.
    const last = this.list.at(-1)?.rule === "too-many-errors" ? this.list.slice(-1) : [];
    const list = this.list.slice(0, this.list.length - last.length);
    list.sort((a, b) => order(a) - order(b) || a.line - b.line || a.column - b.column);
    return [...list, ...last];
  }

  /** Has an error of this rule been found? */
  has(rule: string): boolean {
    return this.#rules.has(rule);
  }

  /** Findings of an earlier compilation, of a file that is as it was. */
  replay(list: readonly Diagnostic[]): void {
    for (const diagnostic of list) {
      this.list.push(diagnostic);
      if (diagnostic.severity !== "error") continue;
      this.errors += 1;
      this.#rules.add(diagnostic.rule);
    }
  }

  /** @param last what ends the compilation */
  #add(severity: Severity, place: Place, rule: string, message: string, hint?: string, last = false): void {
    const key = `${rule}:${place.start}:${place.source.name}:${message}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    if (severity === "error") {
      const where = `${place.source.name}:${place.start}`;
      if (!last && this.#errorsAt.has(where)) return;
      this.#errorsAt.add(where);
      this.errors += 1;
      this.#rules.add(rule);
    }
    const { file, line, column } = place.source.place(place.start);
    const own = place.source.position(place.start);
    const whole = place.source.line(own.line);
    const skipped = whole.length > MAX_LINE ? Math.max(0, Math.min(own.column - MAX_LINE / 2, whole.length - MAX_LINE)) : 0;
    this.list.push({
      severity,
      rule,
      message: message.length > MAX_LINE ? `${message.slice(0, MAX_LINE)}...` : message,
      ...(hint === undefined ? {} : { hint }),
      file,
      line,
      column,
      length: Math.max(1, place.end - place.start),
      text: whole.length > MAX_LINE ? whole.slice(skipped, skipped + MAX_LINE) : whole,
      ...(skipped === 0 ? {} : { skipped }),
    });
  }
}

/** For looking at what may be used nowhere: nobody hears of its findings, however many, but of what ends the compilation. */
export class Unheard extends Diagnostics {
  readonly #above: Diagnostics;

  constructor(above: Diagnostics) {
    super();
    this.#above = above;
  }

  override error(): void {}

  override warning(): void {}

  override fatal(place: Place, rule: string, message: string, hint?: string): never {
    return this.#above.fatal(place, rule, message, hint);
  }
}

/**
 * A diagnostic as a terminal shows it:
 *
 *     epm.idl:12:5: error MIDL2009: undefined symbol "foo"
 *       12 | foo bar;
 *          | ^~~
 *       hint: ...
 */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, severity, rule, message, hint } = diagnostic;
  const { skipped = 0 } = diagnostic;
  let { column, text } = diagnostic;
  const lines = [`${visible(file)}:${line}:${column}: ${severity} ${rule}: ${visible(message)}`];
  if (text !== "") {
    column -= skipped;
    const widest = 160;
    if (text.length > widest) {
      const from = Math.max(0, Math.min(column - 1 - widest / 2, text.length - widest));
      text = text.slice(from, from + widest);
      column -= from;
    }
    const number = String(line).padStart(5);
    const length = Math.max(1, Math.min(diagnostic.length, text.length - column + 1));
    lines.push(`${number} | ${visible(text)}`);
    // Tabs are kept in the padding, so that the caret stands below its character.
    lines.push(`${" ".repeat(number.length)} | ${text.slice(0, column - 1).replace(/[^\t]/g, " ")}^${"~".repeat(length - 1)}`);
  }
  if (hint !== undefined) lines.push(`      hint: ${visible(hint)}`);
  return lines.join("\n");
}

/** Control characters other than tab made visible: a source file must not be able to drive the terminal. */
function visible(text: string): string {
  return text.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/g, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, "0")}`);
}
