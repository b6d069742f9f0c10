/** Frames in, records out: joins flows with what reads their octets. */
import { type Analysis, type AnalysisLimits, type AnalysisOptions, DEFAULT_LIMITS, type Dropped, type RpcHooks } from "./analysis.ts";
import { datagramClassifier, streamClassifier } from "./classify.ts";
import type { Conversation } from "./conversation.ts";
import { Flows } from "./flows.ts";
import type { Frame } from "./frame.ts";
import type { TraceListener } from "./listener.ts";
import type { Carrier, InterfaceRef, TraceRecord } from "./records.ts";
import { CoStream } from "./rpc/co-stream.ts";
import type { StreamConsumer } from "./stream.ts";

export class Analyzer implements Analysis {
  readonly listener: TraceListener;
  readonly limits: AnalysisLimits;
  readonly options: AnalysisOptions;
  readonly dropped: Dropped = new Map();
  readonly pdus = new Map<string, number>();
  readonly held = { octets: 0 };
  mappingCount = 0;
  /** By "address port"; null where several interfaces share the port. */
  readonly #mappings = new Map<string, InterfaceRef | null>();
  readonly #flows: Flows;

  constructor(listener: TraceListener, options: AnalysisOptions = {}) {
    this.listener = listener;
    this.options = options;
    this.limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.#flows = new Flows(this, streamClassifier(this), datagramClassifier(this));
  }

  /** One frame, in the order of the capture. */
  frame(frame: Frame): void {
    this.#flows.frame(frame);
  }

  /** The capture is at its end: everything that is still open is told. */
  finish(): void {
    this.#flows.finish();
  }

  emit(record: TraceRecord): void {
    this.listener.record(record);
  }

  drop(limit: keyof AnalysisLimits | "damaged", count = 1): void {
    this.dropped.set(limit, (this.dropped.get(limit) ?? 0) + count);
  }

  noteMapping(address: string, port: number, interfaceRef: InterfaceRef): void {
    const key = `${address} ${port}`;
    const known = this.#mappings.get(key);
    if (known === undefined) {
      if (this.#mappings.size >= this.limits.mappings) {
        this.drop("mappings");
        return;
      }
      this.#mappings.set(key, interfaceRef);
      this.mappingCount++;
    } else if (known !== null && known.uuid !== interfaceRef.uuid) {
      this.#mappings.set(key, null);
      this.mappingCount++;
    }
  }

  mappingOf(address: string, port: number): InterfaceRef | undefined {
    if (this.#mappings.size === 0) return undefined;
    return this.#mappings.get(`${address} ${port}`) ?? undefined;
  }

  openRpc(conversation: Conversation, carrier: Carrier, hooks?: RpcHooks): StreamConsumer {
    return new CoStream(this, conversation, carrier, hooks);
  }
}
