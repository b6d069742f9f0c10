/**
 * The format of Sun's snoop (RFC 1761), big-endian throughout.
 *
 *     "snoop\0\0\0", version u32 (2), datalink u32
 *     record: original u32, captured u32, record length u32, drops u32, seconds u32, microseconds u32, octets, padding
 */
import { u32 } from "../../bytes/integers.ts";
import { LINK } from "../frame.ts";
import { BaseReader, LARGEST_FRAME } from "./base.ts";

const MAGIC = [0x73, 0x6e, 0x6f, 0x6f, 0x70, 0, 0, 0];

export function isSnoop(head: Uint8Array): boolean {
  return head.length >= 8 && MAGIC.every((octet, index) => head[index] === octet);
}

/** Datalink types of RFC 1761 and of Solaris as LINKTYPE_ numbers. */
const LINKS: ReadonlyMap<number, number> = new Map([
  [0, LINK.ethernet],
  [2, 6],
  [4, LINK.ethernet],
  [8, 10],
  [26, 226],
]);

export class SnoopReader extends BaseReader {
  #begun = false;
  #drops = 0;

  constructor() {
    super("snoop");
  }

  next(): boolean {
    const { window, frame } = this;
    if (!this.#begun) {
      if (!window.has(16)) return this.wait("its header");
      const { bytes, position } = window;
      const version = u32(bytes, position + 8, false);
      if (version !== 2) return this.stop("damaged", `a snoop file of version ${version}: only version 2 is known`, 8);
      const type = u32(bytes, position + 12, false);
      frame.link = LINKS.get(type) ?? LINK.none;
      if (frame.link === LINK.none) this.warn("note", `frames of snoop's datalink type ${type} are counted only`);
      window.position += 16;
      this.#begun = true;
    }
    if (!window.has(24)) return this.wait("a frame's header");
    const captured = u32(window.bytes, window.position + 4, false);
    const length = u32(window.bytes, window.position + 8, false);
    if (captured > LARGEST_FRAME || length > LARGEST_FRAME + 256 || length < captured + 24) {
      return this.stop(
        "damaged",
        `the file is damaged: frame ${frame.number + 1} claims ${captured} octets in a record of ${length}`,
        window.offset,
      );
    }
    if (!window.has(length)) return this.wait();
    const { bytes, position } = window;
    const original = u32(bytes, position, false);
    const drops = u32(bytes, position + 12, false);
    if (drops !== this.#drops) {
      this.#drops = drops;
      this.warn("lost", "packets were dropped by the capturing machine: what seems lost may only be missing here");
    }
    frame.bytes = bytes;
    frame.offset = position + 24;
    frame.captured = captured;
    frame.original = Math.max(original, captured);
    if (original > captured) this.noteSnapped();
    frame.time = u32(bytes, position + 16, false) * 1_000_000 + u32(bytes, position + 20, false);
    frame.number++;
    window.position = position + length;
    return true;
  }
}
