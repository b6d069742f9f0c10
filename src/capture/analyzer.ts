/** Frames in, records out: joins flows with what reads their octets. */
import { type Analysis, type AnalysisLimits, type AnalysisOptions, DEFAULT_LIMITS, type Dropped } from "./analysis.ts";
import type { Conversation } from "./conversation.ts";
import type { Frame } from "./frame.ts";
import type { TraceListener } from "./listener.ts";
import type { Carrier, InterfaceRef, TraceRecord } from "./records.ts";
import type { StreamConsumer } from "./stream.ts";

export class Analyzer implements Analysis {
  readonly listener: TraceListener;
  readonly limits: AnalysisLimits;
  readonly options: AnalysisOptions;
  readonly dropped: Dropped = new Map();
  readonly pdus = new Map<string, number>();
  readonly #mappings = new Map<string, InterfaceRef>();

  constructor(listener: TraceListener, options: AnalysisOptions = {}) {
    this.listener = listener;
    this.options = options;
    this.limits = { ...DEFAULT_LIMITS, ...options.limits };
  }

  /** One frame, in the order of the capture. */
  frame(_frame: Frame): void {}

  /** The capture is at its end: everything that is still open is told. */
  finish(): void {}

  emit(record: TraceRecord): void {
    this.listener.record(record);
  }

  drop(limit: keyof AnalysisLimits | "damaged", count = 1): void {
    this.dropped.set(limit, (this.dropped.get(limit) ?? 0) + count);
  }

  noteMapping(address: string, port: number, interfaceRef: InterfaceRef): void {
    const key = `${address} ${port}`;
    if (this.#mappings.size >= this.limits.mappings && !this.#mappings.has(key)) this.drop("mappings");
    else this.#mappings.set(key, interfaceRef);
  }

  mappingOf(address: string, port: number): InterfaceRef | undefined {
    return this.#mappings.get(`${address} ${port}`);
  }

  openRpc(_conversation: Conversation, _carrier: Carrier): StreamConsumer {
    return { octets() {}, gap() {}, end() {} };
  }
}
