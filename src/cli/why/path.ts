/** The way from here to the service as a diagram: who, port, state, time; a line a step. */
import { visible } from "../../bytes/visible.ts";
import type { Diagnosis, Hop } from "../../findings/diagnosis/diagnosis.ts";
import { shortPath } from "../../findings/diagnosis/short-path.ts";
import { arrival, clientWords, targetWords } from "../../findings/diagnosis/way-words.ts";
import { hang, table } from "../../findings/layout.ts";
import { shortDuration } from "../../findings/units.ts";
import type { Output } from "../output.ts";

interface Glyphs {
  readonly from: string;
  readonly step: string;
  readonly rail: string;
  /** Nobody went there. */
  readonly untried: string;
  readonly to: string;
  readonly marks: Readonly<Record<Hop["state"], string>>;
}

/** For people: the same step means the same in both. */
const UNICODE: Glyphs = {
  from: "┌─",
  step: "├─",
  rail: "│ ",
  untried: "┊ ",
  to: "└─",
  marks: { good: "✓", bad: "✗", doubtful: "?", skipped: "·" },
};

const ASCII: Glyphs = {
  from: "+-",
  step: "|-",
  rail: "| ",
  untried: ": ",
  to: "+-",
  marks: { good: "ok", bad: "XX", doubtful: "??", skipped: "--" },
};

const ARRIVAL = { reached: "", "in part": ": reached in part", "not reached": ": not reached" } as const;

export function printPath(
  out: Output,
  diagnosis: Diagnosis,
  options: { readonly width: number; readonly ascii: boolean; readonly whole: boolean },
): void {
  const { width, ascii } = options;
  const glyphs = ascii ? ASCII : UNICODE;
  const path = options.whole ? diagnosis.path : shortPath(diagnosis.path);
  const way = path.filter(({ beside }) => !beside);
  const beside = path.filter((hop) => hop.beside);
  if (way.length > 0) {
    out.line();
    for (const line of hang(`  ${glyphs.from} `, `from ${clientWords(diagnosis)}`, width)) out.line(line);
    const rows = rowsOf(way, glyphs, width);
    for (const [i, hop] of way.entries()) {
      for (const [j, line] of rows[i]!.entries()) {
        const rail = hop.state === "skipped" ? glyphs.untried : j === 0 ? glyphs.step : glyphs.rail;
        out.line(`  ${rail} ${paint(out, hop, j === 0 ? glyphs.marks[hop.state] : " ".repeat(glyphs.marks.good.length), line)}`);
      }
    }
    for (const line of hang(`  ${glyphs.to} `, `to ${targetWords(diagnosis)}${ARRIVAL[arrival(diagnosis)]}`, width)) out.line(line);
  }
  if (beside.length === 0) return;
  out.line();
  out.line("Beside the way");
  const rows = rowsOf(beside, glyphs, width + 3);
  for (const [i, hop] of beside.entries()) {
    for (const [j, line] of rows[i]!.entries()) {
      out.line(`  ${paint(out, hop, j === 0 ? glyphs.marks[hop.state] : " ".repeat(glyphs.marks.good.length), line)}`);
    }
  }
}

/** Title, words and time in columns, wrapped within them. */
function rowsOf(hops: readonly Hop[], glyphs: Glyphs, width: number): string[][] {
  const cells = hops.map((hop) => [
    visible(hop.title, { limit: 300 }),
    visible(hop.words, { limit: 300 }),
    hop.ms === undefined ? "" : shortDuration(hop.ms),
  ]);
  const columns = [
    { title: "", least: 16 },
    { title: "", least: 12 },
    { title: "", least: 7, right: true, last: true },
  ];
  // What stands before a row: two spaces, the rail, a space, the mark, a space.
  return table(columns, cells, width - 6 - glyphs.marks.good.length).slice(1);
}

function paint(out: Output, { state }: Hop, mark: string, line: string): string {
  if (state === "good") return `${out.good(mark)} ${line}`;
  const text = `${mark} ${line}`;
  return state === "bad" ? out.bad(text) : state === "doubtful" ? out.doubtful(text) : out.dim(text);
}

/** Whether what shows it can draw: by the locale, as other programs tell. */
export function wantsAscii(io: { readonly env: Readonly<Record<string, string | undefined>>; readonly platform: string }): boolean {
  const { env } = io;
  const locale = [env["LC_ALL"], env["LC_CTYPE"], env["LANG"]].find((value) => value !== undefined && value !== "");
  if (locale !== undefined) return !/utf-?8/i.test(locale) || env["TERM"] === "linux";
  // Windows Terminal and the terminals of editors can; the console of old fonts cannot be asked.
  if (io.platform === "win32") return env["WT_SESSION"] === undefined && env["TERM_PROGRAM"] === undefined;
  return io.platform !== "darwin";
}
