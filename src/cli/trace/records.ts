/** `--json` and `--jsonl`: all records as they come, and the report at the end. opnum.trace/1 */
import { toHex } from "../../bytes/hex.ts";
import type { TraceRecord } from "../../capture/records.ts";
import type { Report } from "../../findings/report.ts";
import { safeJson } from "../output.ts";
import type { Sink } from "./sink.ts";

export const TRACE_SCHEMA = "opnum.trace/1";

export interface RecordWriter {
  record(record: TraceRecord): void;
  end(report: Report, exitCode: number, stopped: boolean): void;
  /** It cannot be read to its end: what was begun is made whole. */
  abandon(): void;
}

/** One document, written as it grows: `{"schema", "records": [...], "report", "stopped", "exitCode"}`. */
export function jsonDocument(sink: Sink): RecordWriter {
  let begun = false;
  const begin = `{"schema":"${TRACE_SCHEMA}","records":[`;
  return {
    record(record) {
      sink.write(`${begun ? ",\n" : `${begin}\n`}${recordJson(record)}`);
      begun = true;
    },
    end(report, exitCode, stopped) {
      sink.write(`${begun ? "" : begin}],\n"report":${safeJson(report)},"stopped":${stopped},"exitCode":${exitCode}}\n`);
    },
    abandon() {
      if (begun) sink.write('],\n"report":null}\n');
    },
  };
}

/** A line a record; the first line says the schema, the last is the report. */
export function jsonLines(sink: Sink, files: readonly string[]): RecordWriter {
  let begun = false;
  const begin = () => {
    if (!begun) sink.line(safeJson({ schema: TRACE_SCHEMA, kind: "begin", files }));
    begun = true;
  };
  return {
    record(record) {
      begin();
      sink.line(recordJson(record));
    },
    end(report, exitCode, stopped) {
      begin();
      sink.line(safeJson({ kind: "report", report, stopped, exitCode }));
    },
    abandon() {},
  };
}

/** A record as JSON: its fields as they are, octets as hexadecimal, 64-bit numbers as text, infinities and NaN as null. */
export function recordJson(record: TraceRecord): string {
  if (record.kind !== "call" || record.values === undefined) return safeJson(record);
  return safeJson({ ...record, values: plain(record.values, 0) as object });
}

/** Values of stubs hold what JSON has no word for. */
function plain(value: unknown, depth: number): unknown {
  if (typeof value === "bigint") return value.toString();
  if (value instanceof Uint8Array) return `hex:${toHex(value)}`;
  if (Array.isArray(value)) return depth > 100 ? "..." : value.map((each) => plain(each, depth + 1));
  if (typeof value === "object" && value !== null) {
    if (depth > 100) return "...";
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each, depth + 1)]));
  }
  return value;
}
