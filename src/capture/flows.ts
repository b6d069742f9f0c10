/** Frames to conversations. */
import type { Analysis } from "./analysis.ts";
import type { Frame } from "./frame.ts";
import type { Classify, DatagramConsumer, StreamConsumer } from "./stream.ts";

export class Flows {
  // biome-ignore lint/complexity/noUselessConstructor: the contract with the analyzer
  constructor(_analysis: Analysis, _streams: Classify<StreamConsumer>, _datagrams: Classify<DatagramConsumer>) {}
  frame(_frame: Frame): void {}
  finish(): void {}
}
