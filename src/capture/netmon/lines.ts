/** Network Monitor 3's lines. */
import type { Message } from "../listener.ts";
import type { Packet } from "../packet.ts";

export class NetmonLines {
  readonly #write: (line: string) => void;
  constructor(write: (line: string) => void) {
    this.#write = write;
  }
  packet(_packet: Packet): void {
    void this.#write;
  }
  message(_message: Message): void {}
  end(): void {}
}
