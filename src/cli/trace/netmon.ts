/** `--netmon`: Network Monitor's lines. All packets are shown to what makes them, so that the numbers of conversations are right; a filter leaves lines out. */
import type { Message } from "../../capture/listener.ts";
import { NetmonLines } from "../../capture/netmon/lines.ts";
import type { Packet } from "../../capture/packet.ts";
import type { TraceRecord } from "../../capture/records.ts";
import type { Chosen } from "./choose.ts";
import type { Sink } from "./sink.ts";

export interface NetmonListener {
  onPacket(packet: Packet): void;
  onMessage(message: Message): void;
  /** What mappers told stands in their lines. */
  onRecord(record: TraceRecord): void;
}

export function netmonLines(sink: Sink, chosen: Chosen): NetmonListener & { end(): void } {
  const lines = new NetmonLines((line) => sink.line(line));
  return {
    onPacket(packet) {
      lines.packet(packet, !chosen.filtered || chosen.packet(packet.conversation, packet.frame.number, packet.frame.time));
    },
    onMessage: (message) => lines.message(message),
    onRecord: (record) => lines.record(record),
    end: () => lines.end(),
  };
}
