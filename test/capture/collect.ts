/** What a capture's streams and datagrams hand on, without anything that dissects them. */
import type { AnalysisLimits } from "../../src/capture/analysis.ts";
import { Analyzer } from "../../src/capture/analyzer.ts";
import type { Conversation, Side } from "../../src/capture/conversation.ts";
import { Flows } from "../../src/capture/flows.ts";
import type { Frame } from "../../src/capture/frame.ts";
import type { TraceListener } from "../../src/capture/listener.ts";
import type { ConnectionRecord, TraceRecord } from "../../src/capture/records.ts";
import type { StreamConsumer } from "../../src/capture/stream.ts";
import { bytes } from "./build.ts";

/** One direction of a stream: octets joined, and where something is missing. */
export interface Heard {
  octets: Uint8Array;
  /** Before which octet how many are missing. */
  readonly gaps: { at: number; length: number | undefined }[];
  end: string | undefined;
  /** Frame of each call of octets(). */
  readonly frames: number[];
}

export class Stream implements StreamConsumer {
  readonly conversation: Conversation;
  readonly sides: readonly [Heard, Heard] = [
    { octets: new Uint8Array(0), gaps: [], end: undefined, frames: [] },
    { octets: new Uint8Array(0), gaps: [], end: undefined, frames: [] },
  ];

  readonly #heard: CollectOptions["heard"];

  constructor(conversation: Conversation, heard?: CollectOptions["heard"]) {
    this.conversation = conversation;
    this.#heard = heard;
  }

  octets(side: Side, source: Uint8Array, start: number, end: number, frame: number): void {
    const heard = this.sides[side];
    if (heard.end !== undefined) throw new Error("octets behind the end");
    if (end <= start) throw new Error("no octets");
    heard.octets = bytes(heard.octets, source.subarray(start, end));
    heard.frames.push(frame);
    this.#heard?.(side, frame);
  }

  gap(side: Side, length: number | undefined): void {
    const heard = this.sides[side];
    if (heard.end !== undefined) throw new Error("a gap behind the end");
    heard.gaps.push({ at: heard.octets.length, length });
  }

  end(side: Side, how: string): void {
    const heard = this.sides[side];
    if (heard.end !== undefined) throw new Error("a second end");
    heard.end = how;
  }
}

export interface Collected {
  readonly streams: Stream[];
  readonly datagrams: { conversation: Conversation; side: Side; octets: Uint8Array; missing: number }[];
  readonly records: TraceRecord[];
  readonly connections: ConnectionRecord[];
  readonly dropped: Map<string, number>;
}

export interface CollectOptions {
  readonly limits?: Partial<AnalysisLimits>;
  /** Whether a stream is wanted, by what classification sees; default always. */
  readonly classify?: (octets: Uint8Array, side: Side) => boolean | undefined;
  readonly packet?: TraceListener["packet"];
  /** Told of each call of octets(). */
  readonly heard?: (side: Side, frame: number) => void;
  /** Told of the end of a UDP exchange's reader. */
  readonly datagramsEnd?: (conversation: number, frame: number) => void;
}

export function collect(frames: Iterable<Frame>, options: CollectOptions = {}): Collected {
  const streams: Stream[] = [];
  const datagrams: Collected["datagrams"] = [];
  const records: TraceRecord[] = [];
  const analysis = new Analyzer(
    { record: (record) => records.push(record), ...(options.packet === undefined ? {} : { packet: options.packet }) },
    options.limits === undefined ? {} : { limits: options.limits },
  );
  const flows = new Flows(
    analysis,
    (conversation, side, octets, start, end) => {
      const wanted = options.classify === undefined ? true : options.classify(octets.slice(start, end), side);
      if (wanted !== true) return wanted === false ? null : undefined;
      const stream = new Stream(conversation, options.heard);
      streams.push(stream);
      return stream;
    },
    (conversation) => ({
      datagram: (side, octets, start, end, missing) => datagrams.push({ conversation, side, octets: octets.slice(start, end), missing }),
      end: (frame) => options.datagramsEnd?.(conversation.number, frame),
    }),
  );
  for (const frame of frames) flows.frame(frame);
  flows.finish();
  const connections = records
    .filter((record) => record.kind === "connection")
    .sort((a, b) => a.conversation.number - b.conversation.number);
  return { streams, datagrams, records, connections, dropped: analysis.dropped };
}
