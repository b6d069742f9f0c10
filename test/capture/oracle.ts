/** Captures that we did not make, what tshark says of them, and the comparison of that with what we say. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { AnalysisOptions } from "../../src/capture/analysis.ts";
import { Analyzer } from "../../src/capture/analyzer.ts";
import { detectReader } from "../../src/capture/files/detect.ts";
import type { Message, TraceListener } from "../../src/capture/listener.ts";
import type { TraceRecord } from "../../src/capture/records.ts";

/** Where the foreign captures are, on a machine that has them. */
export const captures: string = process.env["OPNUM_CAPTURES"] ?? join(import.meta.dirname, "..", "..", "..", "shared", "captures");
export const whole: boolean = existsSync(join(captures, "corpus"));
/** The corpus; on a machine without it the captures of our own lab, which stand beside the tests. */
const folder = whole ? captures : join(import.meta.dirname, "..", "captures");
const corpus = whole ? join(folder, "corpus") : folder;
/** Why a test needs all of them. */
export const missing: string | false = whole ? false : `no captures at ${captures} (OPNUM_CAPTURES)`;

export const files: readonly string[] = readdirSync(corpus)
  .filter((file) => /\.(pcap|pcapng|cap)(\.gz)?$/.test(file))
  .sort();

export function pathOf(file: string): string {
  return join(corpus, file);
}

/** The octets of a capture file, decompressed. */
export function octetsOf(path: string): Uint8Array {
  const octets: Uint8Array = readFileSync(path);
  return octets[0] === 0x1f && octets[1] === 0x8b ? gunzipSync(octets) : octets;
}

export interface Analysed {
  readonly records: readonly TraceRecord[];
  readonly messages: readonly Message[];
  readonly analyzer: Analyzer;
}

export function analyse(path: string, options: AnalysisOptions = {}, packet?: TraceListener["packet"]): Analysed {
  const octets = octetsOf(path);
  const reader = detectReader([octets], true);
  if (reader === undefined) throw new Error(`${path}: no reader`);
  const records: TraceRecord[] = [];
  const messages: Message[] = [];
  const analyzer = new Analyzer(
    {
      record: (record) => records.push(record),
      message: (message) => messages.push(message),
      ...(packet === undefined ? {} : { packet }),
    },
    options,
  );
  reader.push(octets);
  reader.end();
  while (reader.next()) analyzer.frame(reader.frame);
  analyzer.finish();
  return { records, messages, analyzer };
}

export type OracleLine = Readonly<Record<string, unknown>>;

export function oracleOf(file: string): readonly OracleLine[] {
  const text = gunzipSync(readFileSync(join(folder, "oracle", `${file}.jsonl.gz`))).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as OracleLine);
}

/** Lines of one file in which we differ from the oracle, rightly. */
export interface Difference {
  readonly file: string;
  /** "ours": lines that the oracle does not have; "oracle": it has some that we do not. */
  readonly only: "ours" | "oracle";
  /** What the lines have in common. */
  readonly holds: RegExp;
  readonly count: number;
  readonly why: string;
}

/** Compares lines, file by file: each that only one side has must be explained, and an explanation must hold for as many as it says. */
export class Comparison {
  readonly #differences: readonly Difference[];
  readonly #explained: Map<Difference, number>;
  readonly #unexplained: string[] = [];
  /** Lines that both sides have. */
  equal = 0;

  /** @param differences of the whole corpus; those of captures that are not here are not waited for */
  constructor(differences: readonly Difference[]) {
    this.#differences = whole ? differences : differences.filter(({ file }) => files.includes(file));
    this.#explained = new Map(this.#differences.map((one) => [one, 0]));
  }

  file(file: string, ours: readonly string[], oracle: readonly string[]): void {
    const wanted = new Map<string, number>();
    for (const line of oracle) wanted.set(line, (wanted.get(line) ?? 0) + 1);
    for (const line of ours) {
      const left = wanted.get(line) ?? 0;
      if (left === 0) this.#explain(file, "ours", line);
      else {
        this.equal++;
        wanted.set(line, left - 1);
      }
    }
    for (const [line, left] of wanted) for (let i = 0; i < left; i++) this.#explain(file, "oracle", line);
  }

  end(): void {
    assert.deepEqual(this.#unexplained.slice(0, 20), [], `${this.#unexplained.length} lines`);
    for (const [{ file, count, why }, times] of this.#explained) {
      assert.equal(times, count, `${file}: "${why}" explains ${times} lines, not ${count}`);
    }
  }

  #explain(file: string, only: "ours" | "oracle", line: string): void {
    const entry = this.#differences.find((one) => one.file === file && one.only === only && one.holds.test(line));
    if (entry === undefined) this.#unexplained.push(`${file}, only ${only}: ${line}`);
    else this.#explained.set(entry, this.#explained.get(entry)! + 1);
  }
}
