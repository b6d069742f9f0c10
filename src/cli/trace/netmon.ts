/** `--netmon`: Network Monitor's lines. All packets are shown to what makes them, so that the numbers of conversations are right; a filter leaves lines out. */
import { NetmonLines } from "../../capture/netmon/lines.ts";
import type { TraceOptions } from "../../findings/trace.ts";
import type { Chosen } from "./choose.ts";
import type { Sink } from "./sink.ts";

export interface NetmonListener {
  readonly onPacket: NonNullable<TraceOptions["onPacket"]>;
  readonly onMessage: NonNullable<TraceOptions["onMessage"]>;
  readonly onRecord: NonNullable<TraceOptions["onRecord"]>;
  end(): void;
}

export function netmonLines(sink: Sink, chosen: Chosen): NetmonListener {
  const lines = new NetmonLines((line) => sink.line(line));
  return {
    onPacket: (packet) =>
      lines.packet(packet, !chosen.filtered || chosen.packet(packet.conversation, packet.frame.number, packet.frame.time)),
    onMessage: (message) => lines.message(message),
    onRecord: (record) => lines.record(record),
    end: () => lines.end(),
  };
}
