/** Which conversation each frame belongs to, in four octets a frame, so that a link to a frame finds its ladder without reading the file again. */
import type { Packet } from "../../../../src/capture/packet.ts";

/** As many frames as are remembered; beyond, a link to a frame shows its octets and no conversation. */
const MOST = 32 << 20;

export class FrameIndex {
  #codes = new Int32Array(1 << 16);

  /** Call for every packet. */
  note(packet: Packet): void {
    const { conversation } = packet;
    if (conversation === undefined) return;
    const { number } = packet.frame;
    if (number >= this.#codes.length) {
      if (number >= MOST) return;
      const grown = new Int32Array(Math.min(MOST, Math.max(number + 1, this.#codes.length * 2)));
      grown.set(this.#codes);
      this.#codes = grown;
    }
    this.#codes[number] = codeOf(conversation.transport, conversation.number);
  }

  /** `tcp:12`; undefined for a frame of no conversation. */
  conversationOf(frame: number): string | undefined {
    const code = this.code(frame);
    return code === 0 ? undefined : `${code & 1 ? "udp" : "tcp"}:${(code >>> 1) - 1}`;
  }

  /** 0 for a frame of no conversation. */
  code(frame: number): number {
    return this.#codes[frame] ?? 0;
  }
}

/** The number that stands for a conversation; never 0. */
export function codeOf(transport: "tcp" | "udp", number: number): number {
  return ((number + 1) << 1) | (transport === "udp" ? 1 : 0);
}

/** @param id `tcp:12` */
export function codeOfId(id: string): number | undefined {
  const parts = /^(tcp|udp):(\d{1,9})$/.exec(id);
  return parts === null ? undefined : codeOf(parts[1] as "tcp" | "udp", Number(parts[2]));
}
