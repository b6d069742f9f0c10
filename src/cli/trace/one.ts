/** One capture, or several read as one: from files to what was asked for on the screen. */
import { visible } from "../../bytes/visible.ts";
import { CaptureError } from "../../capture/frame.ts";
import { LadderBook } from "../../findings/ladder.ts";
import { some } from "../../findings/layout.ts";
import type { Report } from "../../findings/report.ts";
import { type TraceOptions, traceCaptures } from "../../findings/trace.ts";
import { EXIT } from "../exit-codes.ts";
import { Interruption } from "../io.ts";
import type { Trace } from "../trace.ts";
import { callLine } from "./calls.ts";
import { choose } from "./choose.ts";
import { expandFiles } from "./files.ts";
import { Inputs } from "./inputs.ts";
import { decryptorFor, keyMaterial } from "./keys.ts";
import { printReport } from "./print.ts";
import { jsonDocument, jsonLines, type RecordWriter } from "./records.ts";
import { Sink } from "./sink.ts";
import { keepHeapSmall } from "./small-heap.ts";

export async function runOne(invocation: Trace): Promise<number> {
  const files = expandFiles(invocation.args);
  try {
    return await run(invocation, files);
  } catch (error) {
    if (!(error instanceof CaptureError) || files.length > 1) throw error;
    throw new CaptureError(error.problem, `${files[0] === "-" ? "standard input" : files[0]}: ${error.words}`);
  }
}

async function run({ options, io, out }: Trace, files: readonly string[]): Promise<number> {
  const keys = await keyMaterial(options);
  const sink = new Sink(io.stdout);
  await using inputs = await Inputs.open(files, io, sink);
  const streams = options.netmon || options.calls || options.jsonl || out.json;
  // Lines that come all the time and a line that is rewritten all the time do not share a screen.
  const progress = out.interactive && !(streams && io.stdout.isTTY === true);
  const chosen = choose(options);
  keepHeapSmall();
  const columns = io.stdout.isTTY === true ? io.stdout.columns : undefined;
  const ladders = options.html === undefined ? undefined : new LadderBook();

  let writer: RecordWriter | undefined;
  if (out.json) writer = jsonDocument(sink);
  else if (options.jsonl) writer = jsonLines(sink, files);
  const netmon = options.netmon && !out.quiet ? (await import("./netmon.ts")).netmonLines(sink, chosen) : undefined;
  const tracing: TraceOptions = {
    rows: options.html === undefined ? options.rows : Math.max(options.rows, 100),
    ...(options.values ? { values: true, interfaces: await (await import("../../capture/rpc/library.ts")).loadInterfaces() } : {}),
    ...(options.brief ? { calls: false } : {}),
    ...(await decryptorFor(keys)),
    ...chosen.tracing,
    ...(netmon === undefined ? {} : { onPacket: netmon.onPacket, onMessage: netmon.onMessage }),
    onRecord(record) {
      netmon?.onRecord(record);
      ladders?.add(record);
      if (writer !== undefined) {
        if (!options.reportOnly && (!options.calls || record.kind === "call")) writer.record(record);
      } else if (options.calls && record.kind === "call" && !out.quiet) sink.line(callLine(record, out, columns));
    },
    ...(progress ? { onProgress: (_octets: number, frames: number) => out.progress(inputs.progress(frames)) } : {}),
  };

  let report: Report;
  try {
    report = await traceCaptures(inputs.sources, tracing);
  } catch (error) {
    out.progress("");
    writer?.abandon();
    sink.flush();
    throw error;
  }
  out.progress("");
  if (inputs.gone) throw new Interruption("EPIPE");
  // A live capture has no end but the one that it is given; a file has, and was not read to it.
  const stopped = inputs.stoppedBy !== undefined && !inputs.live;
  const exitCode = stopped ? (inputs.stoppedBy === "SIGTERM" ? EXIT.terminated : EXIT.interrupted) : report.exitCode;
  netmon?.end();
  writer?.end(report, exitCode, stopped);
  sink.flush();
  if (stopped) out.note(`opnum: stopped before the end: this is what the first ${some(report.capture.frames, "frame")} say`);
  if (options.html !== undefined && ladders !== undefined) {
    const { writeHtml } = await import("./html.ts");
    await writeHtml(options.html, report, ladders.worst(report)).catch((error: NodeJS.ErrnoException) => {
      // Written under another name first, which says nothing to anybody.
      error.message = `${options.html}: it cannot be written (${error.code ?? error.message})`;
      throw error;
    });
    out.note(`written: ${options.html}`);
  }
  if (writer !== undefined) return exitCode;
  const narrow = { ...report, conversations: report.conversations.slice(0, options.rows) };
  if (options.netmon) out.note(visible(report.sentence));
  else {
    if (options.calls && report.figures.calls > 0) out.line();
    const height = io.stdout.isTTY === true ? io.stdout.rows : undefined;
    printReport(out, narrow, { width: Math.min(io.stdout.columns || 80, 120), height, files, filtered: chosen.filtered });
  }
  return exitCode;
}
