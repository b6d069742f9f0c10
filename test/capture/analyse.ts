/** The records of a capture, for tests. */
import type { AnalysisOptions } from "../../src/capture/analysis.ts";
import { Analyzer } from "../../src/capture/analyzer.ts";
import type { TraceListener } from "../../src/capture/listener.ts";
import type { ConnectionRecord, TraceRecord } from "../../src/capture/records.ts";
import type { Capture } from "./build.ts";

export interface Analysed {
  readonly records: TraceRecord[];
  readonly connections: ConnectionRecord[];
  readonly pdus: ReadonlyMap<string, number>;
  readonly dropped: ReadonlyMap<string, number>;
}

export function analyse(capture: Capture, options: AnalysisOptions = {}, listener: Partial<TraceListener> = {}): Analysed {
  const records: TraceRecord[] = [];
  const analyzer = new Analyzer({ ...listener, record: (record) => records.push(record) }, options);
  for (const frame of capture.read()) analyzer.frame(frame);
  analyzer.finish();
  const connections = records
    .filter((record) => record.kind === "connection")
    .sort((a, b) => a.conversation.number - b.conversation.number);
  return { records, connections, pdus: analyzer.pdus, dropped: analyzer.dropped };
}
