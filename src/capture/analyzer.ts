/** Frames in, records out: joins flows with what reads their octets. */
import { type Analysis, type AnalysisLimits, type AnalysisOptions, DEFAULT_LIMITS, type Dropped, type RpcHooks } from "./analysis.ts";
import { datagramClassifier, streamClassifier } from "./classify.ts";
import type { Conversation } from "./conversation.ts";
import { Flows } from "./flows.ts";
import type { Frame } from "./frame.ts";
import type { TraceListener } from "./listener.ts";
import type { Carrier, InterfaceRef, TraceRecord } from "./records.ts";
import { CoStream } from "./rpc/co-stream.ts";
import { ptypeName } from "./rpc/words.ts";
import type { StreamConsumer } from "./stream.ts";

export class Analyzer implements Analysis {
  readonly listener: TraceListener;
  readonly limits: AnalysisLimits;
  readonly options: AnalysisOptions;
  readonly dropped: Dropped = new Map();
  readonly ptypes = new Float64Array(32);
  readonly held = { octets: 0, calls: 0, contexts: 0 };
  mappingCount = 0;
  /** By address and port; null where several interfaces share the port. */
  readonly #mappings = new Map<string, Map<number, InterfaceRef | null>>();
  #mapped = 0;
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

  get pdus(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (let ptype = 0; ptype < this.ptypes.length; ptype++) if (this.ptypes[ptype]! > 0) counts.set(ptypeName(ptype), this.ptypes[ptype]!);
    return counts;
  }

  drop(limit: Parameters<Analysis["drop"]>[0], count = 1): void {
    this.dropped.set(limit, (this.dropped.get(limit) ?? 0) + count);
  }

  noteMapping(address: string, port: number, interfaceRef: InterfaceRef): void {
    let ports = this.#mappings.get(address);
    const known = ports?.get(port);
    if (known === undefined) {
      if (this.#mapped >= this.limits.mappings) {
        this.drop("mappings");
        return;
      }
      if (ports === undefined) {
        ports = new Map();
        this.#mappings.set(address, ports);
      }
      ports.set(port, interfaceRef);
      this.#mapped++;
      this.mappingCount++;
    } else if (known !== null && known.uuid !== interfaceRef.uuid) {
      ports!.set(port, null);
      this.mappingCount++;
    }
  }

  mappingOf(address: string, port: number): InterfaceRef | undefined {
    if (this.#mapped === 0) return undefined;
    return this.#mappings.get(address)?.get(port) ?? undefined;
  }

  openRpc(conversation: Conversation, carrier: Carrier, hooks?: RpcHooks): StreamConsumer {
    return new CoStream(this, conversation, carrier, hooks);
  }
}
