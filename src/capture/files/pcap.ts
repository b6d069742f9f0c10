/**
 * The format of libpcap (draft-ietf-opsawg-pcap): a header of 24 octets, then records.
 *
 *     magic u32, major u16, minor u16, zone i32, accuracy u32, snap length u32, link type u32 (upper bits: length of the FCS)
 *     record: seconds u32, micro- or nanoseconds u32, captured u32, original u32, and in some old variants more; octets
 *
 * Systems of the nineties wrote longer record headers under the same magic numbers, so the layout is told from the records themselves.
 */
import { u16, u32 } from "../../bytes/integers.ts";
import { LINK } from "../frame.ts";
import { BaseReader, LARGEST_FRAME } from "./base.ts";
import type { Window } from "./window.ts";

const MICRO = 0xa1b2c3d4;
const NANO = 0xa1b23c4d;
const MODIFIED = 0xa1b2cd34;
/** Ixia's lcap: the file header has the length of all records behind it. */
const IXIA_HARDWARE = 0x1c0001ac;
const IXIA_SOFTWARE = 0x1c0001ab;

/** Whether a file that starts with these four octets is one of these, and its order of octets. */
export function pcapMagic(head: Uint8Array): { magic: number; littleEndian: boolean } | undefined {
  if (head.length < 4) return undefined;
  for (const littleEndian of [true, false]) {
    const magic = u32(head, 0, littleEndian);
    if (magic === MICRO || magic === NANO || magic === MODIFIED || magic === IXIA_HARDWARE || magic === IXIA_SOFTWARE) {
      return { magic, littleEndian };
    }
  }
  return undefined;
}

/** Octets that are searched for records behind damage, in all. */
const SEARCHED = 64 << 20;

interface Layout {
  readonly name: string;
  /** Octets of a record's header. */
  readonly header: number;
}

const STANDARD: Layout = { name: "pcap", header: 16 };
const LAYOUTS: ReadonlyMap<number, readonly Layout[]> = new Map([
  [MICRO, [STANDARD, { name: "pcap (Red Hat 6.1)", header: 24 }, { name: "pcap (Nokia)", header: 20 }]],
  [
    MODIFIED,
    [
      { name: "pcap (modified)", header: 24 },
      { name: "pcap (SuSE 6.3)", header: 28 },
    ],
  ],
]);

export class PcapReader extends BaseReader {
  #littleEndian = true;
  #header = 16;
  /** Units of a record's fraction in a microsecond. */
  #fraction = 1;
  #largestFraction = 1_000_000;
  #layouts: readonly Layout[] = [STANDARD];
  /** Between a damaged record and the next good one. */
  #lost = false;
  #searched = 0;
  #state: "header" | "layout" | "records" = "header";

  constructor() {
    super("pcap");
  }

  next(): boolean {
    if (this.#state !== "records" && !this.#begin()) return this.stopped ? false : this.wait("its header");
    const { window, frame } = this;
    if (this.#lost && !this.#resync(0)) return false;
    const header = this.#header;
    if (!window.has(header)) return this.wait("a frame's header");
    let { bytes, position } = window;
    const littleEndian = this.#littleEndian;
    const captured = u32(bytes, position + 8, littleEndian);
    if (captured > LARGEST_FRAME) {
      if (!this.#resync(captured)) return false;
      return this.next();
    }
    if (!window.has(header + captured)) return this.wait();
    bytes = window.bytes;
    position = window.position;
    const original = u32(bytes, position + 12, littleEndian);
    frame.bytes = bytes;
    frame.offset = position + header;
    frame.captured = captured;
    if (original > captured) {
      frame.original = original;
      this.noteSnapped();
    } else frame.original = captured;
    const fraction = u32(bytes, position + 4, littleEndian);
    frame.time = u32(bytes, position, littleEndian) * 1_000_000 + (this.#fraction === 1 ? fraction : fraction / this.#fraction);
    frame.number++;
    window.position = position + header + captured;
    return true;
  }

  /**
   * Looks for the next place at which two records follow each other, no more than a day from the last good one. One octet after the other, and not
   * for ever.
   * @returns true where one was found; false where more octets are needed or there is none
   */
  #resync(claimed: number): boolean {
    const { window } = this;
    if (!this.#lost) {
      this.#lost = true;
      this.warn("damaged", `the file is damaged: frame ${this.frame.number + 1} claims ${claimed} octets`, window.offset);
      this.#searched++;
      window.position++;
    }
    const header = this.#header;
    for (;;) {
      if (this.#searched > SEARCHED) return this.#giveUp();
      if (!window.has(header)) return window.ended ? this.#giveUp() : false;
      const found = this.#fits(window.bytes, window.position) ? this.#followed() : "no";
      if (found === "wait") return false;
      if (found === "yes") {
        this.#lost = false;
        this.warn("note", "behind the damage, reading went on at the next place where records follow each other", window.offset);
        return true;
      }
      this.#searched++;
      window.position++;
    }
  }

  #giveUp(): false {
    return this.stop("note", "behind the damage, no further frame was found");
  }

  #fits(bytes: Uint8Array, at: number): boolean {
    if (!plausible(bytes, at, this.#littleEndian, this.#largestFraction)) return false;
    return !(Math.abs(u32(bytes, at, this.#littleEndian) - this.frame.time / 1_000_000) > 86_400);
  }

  /** Whether the record at the window's place is followed by another, or by the end of the file. */
  #followed(): "yes" | "no" | "wait" {
    const { window } = this;
    const next = this.#header + u32(window.bytes, window.position + 8, this.#littleEndian);
    if (window.has(next + 16)) return this.#fits(window.bytes, window.position + next) ? "yes" : "no";
    if (!window.ended) return "wait";
    return window.available === next ? "yes" : "no";
  }

  #begin(): boolean {
    const { window } = this;
    if (this.#state === "header") {
      if (!this.#fileHeader()) return false;
      this.#state = "layout";
    }
    if (this.#layouts.length > 1) {
      const layout = chooseLayout(window, this.#layouts, this.#littleEndian, this.#largestFraction);
      if (layout === undefined) return false;
      this.#header = layout.header;
      this.format = layout.name;
    }
    this.#state = "records";
    return true;
  }

  #fileHeader(): boolean {
    const { window, frame } = this;
    if (!window.has(4)) return false;
    const found = pcapMagic(window.bytes.subarray(window.position, window.position + 4));
    if (found === undefined) return this.stop("damaged", "this is no pcap file", 0);
    const { magic, littleEndian } = found;
    const ixia = magic === IXIA_HARDWARE || magic === IXIA_SOFTWARE;
    const length = ixia ? 28 : 24;
    if (!window.has(length)) return false;
    const { bytes, position } = window;
    this.#littleEndian = littleEndian;
    const minor = u16(bytes, position + 6, littleEndian);
    const type = u32(bytes, position + 20, littleEndian);
    frame.link = type & 0xffff;
    // Bit 26: the file says how long the frame check sequence is, in units of 16 bits.
    if ((type & 0x0400_0000) !== 0 && type >>> 28 > 0) this.remark(`frames end with a check sequence of ${(type >>> 28) * 2} octets`);
    const aix = magic === MICRO && minor === 2;
    if (magic === NANO || magic === IXIA_HARDWARE || aix) {
      this.#fraction = 1000;
      this.#largestFraction = 1_000_000_000;
      this.format = magic === NANO ? "pcap (nanoseconds)" : this.format;
    }
    if (aix) {
      // AIX writes interface types of its MIB, not link types.
      frame.link = aixLink(type & 0xff);
      this.format = "pcap (AIX)";
    } else if (ixia) this.format = "pcap (Ixia)";
    else this.#layouts = LAYOUTS.get(magic) ?? this.#layouts;
    window.position = position + length;
    return true;
  }
}

function aixLink(type: number): number {
  if (type === 6) return LINK.ethernet;
  if (type === 24) return LINK.null;
  return type;
}

/**
 * The first layout under which the first record and what follows it look like records; undefined where more octets are needed to tell. Under a wrong
 * one the second record's length is a time, or its fraction of a second is one. Never more than these two are looked at, so that the answer does not
 * depend on how much has come; a live capture's first frame waits for the header of its second.
 */
function chooseLayout(window: Window, layouts: readonly Layout[], littleEndian: boolean, largestFraction: number): Layout | undefined {
  for (const layout of layouts) {
    const verdict = probe(window, layout.header, littleEndian, largestFraction);
    if (verdict === "fits") return layout;
    if (verdict === "undecided") return undefined;
  }
  return layouts[0];
}

function probe(window: Window, header: number, littleEndian: boolean, largestFraction: number): "fits" | "fails" | "undecided" {
  if (!window.has(header)) return window.ended ? "fits" : "undecided";
  if (!plausible(window.bytes, window.position, littleEndian, largestFraction)) return "fails";
  const seconds = u32(window.bytes, window.position, littleEndian);
  const next = header + u32(window.bytes, window.position + 8, littleEndian);
  if (!window.has(next + 16)) return !window.ended ? "undecided" : window.available === next ? "fits" : "fails";
  const { bytes, position } = window;
  if (!plausible(bytes, position + next, littleEndian, largestFraction)) return "fails";
  // Three years between two frames: a clock that was set, or no clock at all.
  return Math.abs(u32(bytes, position + next, littleEndian) - seconds) > 100_000_000 ? "fails" : "fits";
}

function plausible(bytes: Uint8Array, at: number, littleEndian: boolean, largestFraction: number): boolean {
  const captured = u32(bytes, at + 8, littleEndian);
  const original = u32(bytes, at + 12, littleEndian);
  return (
    captured <= 0x40000 &&
    original <= LARGEST_FRAME &&
    // Some tools write the original length without what they stripped.
    captured <= original + 64 &&
    u32(bytes, at + 4, littleEndian) < largestFraction
  );
}
