/** Folds records into a report: what `trace` and the page call. Rules live in rules/, one file each. */
import type { TraceRecord } from "../capture/records.ts";
import type { CaptureFacts, Report } from "./report.ts";

export interface FoldOptions {
  /** Rows of conversations that the report has; default 100. */
  readonly rows?: number;
}

/** Takes records in the order of the analysis, in bounded memory. */
export class Fold {
  readonly #options: FoldOptions;
  constructor(options: FoldOptions = {}) {
    this.#options = options;
  }

  add(_record: TraceRecord): void {}

  report(capture: CaptureFacts, pdus: ReadonlyMap<string, number>): Report {
    void this.#options;
    return {
      format: "opnum-trace-1",
      sentence: "",
      outcome: "no-rpc",
      exitCode: 0,
      findings: [],
      conversations: [],
      conversationCount: 0,
      endpoints: [],
      rules: [],
      figures: {
        calls: 0,
        answered: 0,
        faults: 0,
        unanswered: 0,
        binds: 0,
        connections: 0,
        pdus: Object.fromEntries(pdus),
        stubOctets: 0,
        wireOctets: 0,
        smallPackets: 0,
        medianLatency: undefined,
        p95Latency: undefined,
        longestLatency: undefined,
        roundTrip: undefined,
        clear: [],
        tasks: [],
      },
      capture,
    };
  }
}
