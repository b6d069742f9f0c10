/** `--netmon`: Network Monitor's lines. All packets are shown to what makes them, so that the numbers of conversations are right; a filter leaves lines out. */
import { visible } from "../../bytes/visible.ts";
import type { Message } from "../../capture/listener.ts";
import { NetmonLines } from "../../capture/netmon/lines.ts";
import type { Packet } from "../../capture/packet.ts";
import type { Chosen } from "./choose.ts";
import type { Sink } from "./sink.ts";

export interface NetmonListener {
  onPacket(packet: Packet): void;
  onMessage(message: Message): void;
}

export function netmonLines(sink: Sink, chosen: Chosen): NetmonListener & { end(): void } {
  let wanted = true;
  const lines = new NetmonLines((line) => {
    if (wanted) sink.line(visible(line));
  });
  return {
    onPacket(packet) {
      if (chosen.filtered) wanted = chosen.packet(packet.conversation, packet.frame.number, packet.frame.time);
      lines.packet(packet);
    },
    onMessage(message) {
      if (chosen.filtered) wanted = chosen.packet(message.conversation, message.frame, message.time);
      lines.message(message);
    },
    end: () => lines.end(),
  };
}
