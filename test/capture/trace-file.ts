/** The report of a capture file, for tests: of our own lab from this repository, others where they are beside it. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Finding, Report } from "../../src/findings/report.ts";
import { type TraceOptions, traceCaptures } from "../../src/findings/trace.ts";
import { captures, octetsOf } from "./oracle.ts";

export async function traceFile(file: string, options: TraceOptions = {}): Promise<Report> {
  const own = join(import.meta.dirname, "..", "captures", file);
  const octets = octetsOf(existsSync(own) ? own : join(captures, "corpus", file));
  return traceCaptures([{ name: file, octets: [octets] }], options);
}

/** The only finding of that rule. */
export function only(report: Report, rule: string): Finding {
  const found = report.findings.filter((finding) => finding.rule === rule);
  if (found.length !== 1)
    throw new Error(`${found.length} findings of ${rule}; there are ${report.findings.map((one) => one.rule).join(", ")}`);
  return found[0]!;
}
