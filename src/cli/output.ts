/** Where a command's text goes: colours, quiet, JSON and the log file in one place. */
import type { Io } from "./io.ts";

export interface Output {
  readonly json: boolean;
  readonly quiet: boolean;
  /** Progress can be shown: standard error is a terminal, and nothing asked for silence. */
  readonly interactive: boolean;
  /** One line of the result, to standard output (and the log). Nothing with --json or --quiet. */
  line(text?: string): void;
  /** One object of the result as a line of JSON. Nothing without --json; `quiet` does not silence it. */
  object(value: object): void;
  /** A remark beside the result, to standard error. Nothing with --quiet. */
  note(text: string): void;
  /** Rewrites the progress line; "" takes it away. Nothing where not interactive. */
  progress(text: string): void;
  good(text: string): string;
  bad(text: string): string;
  doubtful(text: string): string;
  dim(text: string): string;
  /** Everything printed by `line` goes there as well, without colours. */
  logTo(write: (text: string) => void): void;
}

export function makeOutput(
  io: Io,
  options: { readonly json: boolean; readonly quiet: boolean; readonly color: "auto" | "always" | "never" },
): Output {
  const colour = wantsColour(io, options.color);
  const paint = (code: number) => (text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const interactive = io.stderr.isTTY === true && !options.quiet && !options.json;
  let log: ((text: string) => void) | undefined;
  let shown = false;
  let shownAt = Number.NEGATIVE_INFINITY;
  const clear = () => {
    if (shown) io.stderr.write("\r\u001b[K");
    shown = false;
  };
  return {
    json: options.json,
    quiet: options.quiet,
    interactive,
    line(text = "") {
      log?.(`${text.replaceAll(/\u001b\[\d*m/g, "")}\n`);
      if (options.json || options.quiet) return;
      clear();
      io.stdout.write(`${text}\n`);
    },
    object(value) {
      if (options.json) io.stdout.write(`${safeJson(value)}\n`);
    },
    note(text) {
      if (options.quiet) return;
      clear();
      io.stderr.write(`${text}\n`);
    },
    progress(text) {
      if (!interactive) return;
      // A range of ports says thousands of times how far it is; nobody reads faster than this.
      if (text !== "" && shown && performance.now() - shownAt < 100) return;
      clear();
      if (text === "") return;
      io.stderr.write(text.slice(0, Math.max(1, (io.stderr.columns || 80) - 1)));
      shown = true;
      shownAt = performance.now();
    },
    good: paint(32),
    bad: paint(31),
    doubtful: paint(33),
    dim: paint(2),
    logTo(write) {
      log = write;
    },
  };
}

/** JSON in which everything that could write the operator's screen is escaped: JSON.stringify leaves C1 controls and bidirectional marks as they are. */
export function safeJson(value: object, indent?: number): string {
  const text = JSON.stringify(value, null, indent);
  // Nearly all of it is ASCII, which a simple pattern tells sooner.
  if (!/[\u007f-\uffff]/.test(text)) return text;
  return text.replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    Array.from({ length: character.length }, (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`).join(""),
  );
}

/** --color, then NO_COLOR, then FORCE_COLOR, then whether standard output is a terminal that can. */
export function wantsColour(io: Pick<Io, "stdout" | "env">, choice: "auto" | "always" | "never"): boolean {
  if (choice !== "auto") return choice === "always";
  if ((io.env["NO_COLOR"] ?? "") !== "") return false;
  const forced = io.env["FORCE_COLOR"];
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  return io.stdout.isTTY === true && io.env["TERM"] !== "dumb";
}
