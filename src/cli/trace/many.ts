/** `--each` and `--parquet`: many captures, each by itself, a line a file. */
import { statSync } from "node:fs";
import { visible } from "../../bytes/visible.ts";
import type { KeyMaterial } from "../../capture/decrypt/index.ts";
import { CaptureError } from "../../capture/frame.ts";
import { counted, some } from "../../findings/layout.ts";
import type { Report } from "../../findings/report.ts";
import { traceCaptures } from "../../findings/trace.ts";
import { EXIT } from "../exit-codes.ts";
import { Interruption } from "../io.ts";
import { safeJson } from "../output.ts";
import { UsageError } from "../settings.ts";
import type { Trace } from "../trace.ts";
import { choose } from "./choose.ts";
import { expandFiles } from "./files.ts";
import { Inputs } from "./inputs.ts";
import { decryptorFor, keyMaterial, keysChoice } from "./keys.ts";
import type { CaptureTables, ParquetStore, Stamp } from "./parquet/store.ts";
import { TRACE_SCHEMA } from "./records.ts";
import { Sink } from "./sink.ts";
import { keepHeapSmall } from "./small-heap.ts";

interface Result {
  readonly outcome: Report["outcome"];
  readonly exitCode: number;
  readonly sentence: string;
  readonly report: Report | undefined;
}

export async function runMany(invocation: Trace): Promise<number> {
  const { options, io, out } = invocation;
  const files = expandFiles(invocation.args);
  const keys = await keyMaterial(options);
  const store = options.parquet === undefined ? undefined : await openStore(options.parquet, invocation);
  if (store !== undefined && files.includes("-")) throw new UsageError("--parquet reads files; standard input has no name to be known by");
  const sink = new Sink(io.stdout);
  keepHeapSmall();
  const counts = new Map<string, number>();
  let skipped = 0;
  let worst = 0;
  for (const [i, file] of files.entries()) {
    const stamp = stampOf(file);
    const before = stamp === undefined ? undefined : store?.done(file, stamp);
    if (before !== undefined) {
      skipped++;
      counts.set(before.outcome, (counts.get(before.outcome) ?? 0) + 1);
      worst = Math.max(worst, before.exitCode);
      continue;
    }
    const result = await runFile(invocation, keys, file, i, files.length, stamp, store, sink);
    out.progress("");
    if (result === undefined) {
      sink.flush();
      const by = io.signal.reason instanceof Interruption ? io.signal.reason.by : "SIGINT";
      if (by === "EPIPE") return EXIT.readerGone;
      out.note(
        `opnum: stopped; ${i} of ${some(files.length, "file")} are done${store === undefined ? "" : ", and the same command goes on from there"}`,
      );
      return by === "SIGTERM" ? EXIT.terminated : EXIT.interrupted;
    }
    counts.set(result.outcome, (counts.get(result.outcome) ?? 0) + 1);
    worst = Math.max(worst, result.exitCode);
    tell(invocation, sink, file, result);
  }
  sink.flush();
  const words = [...counts].map(([outcome, count]) => `${counted(count)} ${OUTCOMES[outcome] ?? outcome}`).join(", ");
  const before = skipped > 0 ? `; ${counted(skipped)} of them done before` : "";
  out.line();
  const chosen = choose(options).filtered ? " (of what --filter, --since and --until chose)" : "";
  out.line(`${some(files.length, "file")}: ${words}${before}${chosen}`);
  return worst;
}

const OUTCOMES: Readonly<Record<string, string>> = {
  healthy: "healthy",
  findings: "with findings",
  undecided: "undecided",
  "no-rpc": "without RPC",
  unreadable: "unreadable",
};

async function openStore(folder: string, { options }: Trace): Promise<ParquetStore> {
  const { ParquetStore } = await import("./parquet/store.ts");
  const choice = [options.filter ?? null, options.since ?? null, options.until ?? null];
  const keys = keysChoice(options);
  return new ParquetStore(folder, JSON.stringify(keys === undefined ? choice : [...choice, keys]));
}

/** @returns undefined where it was stopped before its end */
async function runFile(
  invocation: Trace,
  keys: KeyMaterial | undefined,
  file: string,
  index: number,
  count: number,
  stamp: Stamp | undefined,
  store: ParquetStore | undefined,
  sink: Sink,
): Promise<Result | undefined> {
  const { options, io, out } = invocation;
  let tables: CaptureTables | undefined;
  try {
    if (io.signal.aborted) return undefined;
    tables = stamp === undefined ? undefined : store?.open(file);
    await using inputs = await Inputs.open([file], io, sink);
    const chosen = choose(options);
    const report = await traceCaptures(inputs.sources, {
      rows: options.rows,
      ...(options.brief ? { calls: false } : {}),
      ...(await decryptorFor(keys)),
      ...chosen.tracing,
      ...(tables === undefined ? {} : { onRecord: (record) => tables?.record(record) }),
      onProgress: (_octets, frames) =>
        out.progress(`${index + 1} of ${counted(count)} files: ${visible(file)}: ${inputs.progress(frames)}`),
    });
    if (inputs.stoppedBy !== undefined && !(inputs.live && inputs.stoppedBy !== "EPIPE")) {
      await tables?.abandon();
      return undefined;
    }
    const { outcome, exitCode, sentence } = report;
    if (tables !== undefined && stamp !== undefined) {
      await tables.finish(stamp, report);
      store?.note(file, { ...stamp, outcome, exitCode });
    }
    return { outcome, exitCode, sentence, report };
  } catch (error) {
    if (!(error instanceof CaptureError)) {
      await tables?.abandon();
      // What cannot be read is a CaptureError: a number of the system's here is of the tables.
      if (tables !== undefined && error instanceof Error && "code" in error) {
        error.message = `${options.parquet}: the tables cannot be written (${error.code})`;
      }
      throw error;
    }
    if (tables !== undefined && stamp !== undefined) {
      await tables.abandon();
      await store?.open(file).unreadable(stamp, error.words);
      store?.note(file, { ...stamp, outcome: "unreadable", exitCode: EXIT.filtered });
    }
    return { outcome: "unreadable", exitCode: EXIT.filtered, sentence: error.words, report: undefined };
  }
}

function tell({ options, out }: Trace, sink: Sink, file: string, { outcome, exitCode, sentence, report }: Result): void {
  if (out.json || options.jsonl) {
    sink.line(safeJson({ schema: TRACE_SCHEMA, kind: "file", file, outcome, exitCode, sentence, report: report ?? null }));
    return;
  }
  const paint = outcome === "healthy" ? out.good : outcome === "findings" || outcome === "unreadable" ? out.bad : out.doubtful;
  out.line(`${visible(file)}: ${paint(outcome)}: ${visible(sentence)}`);
}

function stampOf(file: string): Stamp | undefined {
  try {
    const { size, mtimeMs } = statSync(file);
    return { size, modified: mtimeMs };
  } catch {
    return undefined;
  }
}
