/** The containers of captures, made by hand: the same packets in every format that is read. */
import { joined } from "../../src/bytes/joined.ts";
import { compressXpress } from "../../src/ndr/pidl/xpress.ts";

export interface Packet {
  /** Microseconds since 1970. */
  readonly time: number;
  readonly octets: Uint8Array;
  /** On the wire, where that was more. */
  readonly original?: number;
}

/** Packets of all sizes with times that do not fit into anything round. */
export function somePackets(count = 20, largest = 300): Packet[] {
  return Array.from({ length: count }, (_, i) => ({
    time: 1_600_000_000_000_000 + i * 1_234_567,
    octets: Uint8Array.from({ length: 14 + ((i * 37) % largest) }, (_octet, at) => (at * 7 + i) & 0xff),
  }));
}

/** Fields of so many octets each, one after the other. */
export class Writer {
  readonly parts: Uint8Array[] = [];
  readonly littleEndian: boolean;
  length = 0;
  constructor(littleEndian = true) {
    this.littleEndian = littleEndian;
  }
  u8(...values: number[]): this {
    return this.raw(Uint8Array.from(values));
  }
  u16(...values: number[]): this {
    for (const value of values) this.#number(value, 2);
    return this;
  }
  u32(...values: number[]): this {
    for (const value of values) this.#number(value, 4);
    return this;
  }
  u64(...values: (bigint | number)[]): this {
    for (const value of values) {
      const octets = new Uint8Array(8);
      new DataView(octets.buffer).setBigUint64(0, BigInt.asUintN(64, BigInt(value)), this.littleEndian);
      this.raw(octets);
    }
    return this;
  }
  raw(octets: Uint8Array): this {
    this.parts.push(octets);
    this.length += octets.length;
    return this;
  }
  text(text: string): this {
    return this.raw(Uint8Array.from(text, (character) => character.charCodeAt(0)));
  }
  wide(text: string): this {
    for (const unit of `${text}\0`) this.u16(unit.charCodeAt(0));
    return this;
  }
  pad(multiple: number): this {
    return this.raw(new Uint8Array((multiple - (this.length % multiple)) % multiple));
  }
  bytes(): Uint8Array<ArrayBuffer> {
    const all = new Uint8Array(this.length);
    let at = 0;
    for (const part of this.parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }
  #number(value: number, size: 2 | 4): void {
    const octets = new Uint8Array(size);
    const view = new DataView(octets.buffer);
    if (size === 2) view.setUint16(0, value, this.littleEndian);
    else view.setUint32(0, value >>> 0, this.littleEndian);
    this.raw(octets);
  }
}

export interface PcapOptions {
  readonly littleEndian?: boolean;
  readonly nano?: boolean;
  /** How a record's header goes on behind its 16 octets. */
  readonly layout?: "standard" | "modified" | "suse" | "redhat" | "nokia";
  readonly link?: number;
  readonly snap?: number;
}

export function pcap(packets: readonly Packet[], options: PcapOptions = {}): Uint8Array<ArrayBuffer> {
  const { littleEndian = true, nano = false, layout = "standard", link = 1, snap = 262_144 } = options;
  const w = new Writer(littleEndian);
  w.u32(nano ? 0xa1b23c4d : layout === "modified" || layout === "suse" ? 0xa1b2cd34 : 0xa1b2c3d4)
    .u16(2, 4)
    .u32(0, 0, snap, link);
  const more = { standard: 0, modified: 8, suse: 12, redhat: 8, nokia: 4 }[layout];
  for (const { time, octets, original = octets.length } of packets) {
    const seconds = Math.floor(time / 1e6);
    w.u32(seconds, Math.round((time - seconds * 1e6) * (nano ? 1000 : 1)), octets.length, original);
    w.raw(new Uint8Array(more)).raw(octets);
  }
  return w.bytes();
}

/** Blocks of pcapng, in one order of octets. */
export class Blocks {
  readonly littleEndian: boolean;
  constructor(littleEndian = true) {
    this.littleEndian = littleEndian;
  }
  writer(): Writer {
    return new Writer(this.littleEndian);
  }
  block(type: number, body: Uint8Array): Uint8Array {
    const padded = this.writer().raw(body).pad(4).bytes();
    return this.writer()
      .u32(type, padded.length + 12)
      .raw(padded)
      .u32(padded.length + 12)
      .bytes();
  }
  option(code: number, value: Uint8Array): Uint8Array {
    return this.writer().u16(code, value.length).raw(value).pad(4).bytes();
  }
  text(code: number, text: string): Uint8Array {
    return this.option(code, new TextEncoder().encode(text));
  }
  section(...options: Uint8Array[]): Uint8Array {
    return this.block(0x0a0d0d0a, all(this.writer().u32(0x1a2b3c4d).u16(1, 0).u64(-1).bytes(), ...options));
  }
  interface(link: number, snap: number, ...options: Uint8Array[]): Uint8Array {
    return this.block(1, all(this.writer().u16(link, 0).u32(snap).bytes(), ...options));
  }
  /** @param stamp in the interface's units */
  enhanced(index: number, stamp: bigint, octets: Uint8Array, original = octets.length, ...options: Uint8Array[]): Uint8Array {
    const head = this.writer().u32(index, Number(stamp >> 32n), Number(stamp & 0xffffffffn), octets.length, original);
    return this.block(6, all(head.raw(octets).pad(4).bytes(), ...options));
  }
  simple(octets: Uint8Array, original = octets.length): Uint8Array {
    return this.block(3, this.writer().u32(original).raw(octets).bytes());
  }
  old(index: number, drops: number, stamp: bigint, octets: Uint8Array): Uint8Array {
    const head = this.writer()
      .u16(index, drops)
      .u32(Number(stamp >> 32n), Number(stamp & 0xffffffffn), octets.length, octets.length);
    return this.block(2, head.raw(octets).bytes());
  }
}

export function pcapng(packets: readonly Packet[], littleEndian = true): Uint8Array {
  const b = new Blocks(littleEndian);
  return all(
    b.section(b.text(3, "an operating system")),
    b.interface(1, 262_144, b.text(2, "eth0")),
    ...packets.map(({ time, octets, original }) => b.enhanced(0, BigInt(time), octets, original)),
  );
}

export function snoop(packets: readonly Packet[], datalink = 4): Uint8Array {
  const w = new Writer(false).text("snoop\0\0\0").u32(2, datalink);
  for (const { time, octets, original = octets.length } of packets) {
    const padding = (4 - (octets.length % 4)) % 4;
    w.u32(original, octets.length, 24 + octets.length + padding, 0, Math.floor(time / 1e6), time % 1e6);
    w.raw(octets).raw(new Uint8Array(padding));
  }
  return w.bytes();
}

export interface NetmonOptions {
  readonly major?: 1 | 2;
  readonly minor?: number;
  /** Octets before the first frame. */
  readonly header?: 72 | 128;
  /** Media type of each frame. */
  readonly media?: (index: number) => number;
  /** Path and id; frames name them by turns. */
  readonly processes?: readonly { readonly path: string; readonly id: number }[];
  /** By number of frame. */
  readonly comments?: ReadonlyMap<number, string>;
  /** The order of the frame table, where it is not that of the file. */
  readonly order?: (offsets: readonly number[]) => readonly number[];
  /** No frame table: as a capture that was not closed leaves it. */
  readonly open?: boolean;
}

export function netmon(packets: readonly Packet[], options: NetmonOptions = {}): Uint8Array<ArrayBuffer> {
  const {
    major = 2,
    minor = major === 1 ? 1 : 3,
    header = 128,
    media = () => 1,
    processes = [],
    comments = new Map(),
    order = (o) => o,
  } = options;
  const start = Math.floor((packets[0]?.time ?? 0) / 1e6) * 1e6;
  const frames = new Writer();
  const offsets: number[] = [];
  packets.forEach(({ time, octets, original = octets.length }, i) => {
    offsets.push(header + frames.length);
    if (major === 1) frames.u32(Math.floor((time - start) / 1000)).u16(original, octets.length);
    else frames.u64(time - start).u32(original, octets.length);
    frames.raw(octets);
    if (major === 1 || minor === 0) return;
    frames.u16(media(i));
    if (minor >= 2) frames.u32(processes.length === 0 ? 0xffffffff : i % processes.length);
    if (minor >= 3) frames.u64(BigInt(time) * 10n + 116_444_736_000_000_000n).u8(0xff);
  });
  const table = new Writer();
  for (const offset of order(offsets)) table.u32(offset);
  const commentPart = new Writer();
  for (const [number, text] of comments) {
    const title = new Writer().wide(text);
    const description = "{\\rtf1 more}";
    commentPart
      .u32(1, offsets[number - 1]!, title.length)
      .raw(title.bytes())
      .u32(description.length)
      .text(description);
  }
  const processPart = new Writer();
  if (processes.length > 0) processPart.u16(1);
  for (const { path, id } of processes) {
    const name = new Writer().wide(path);
    processPart.u32(name.length).raw(name.bytes()).u32(5).text("icon!").u32(id).u16(1025, 0, 135, 0).u32(0).raw(new Uint8Array(32));
  }
  const tableAt = header + frames.length;
  const commentAt = tableAt + table.length;
  const processAt = commentAt + commentPart.length;
  const date = new Date(start / 1000);
  const w = new Writer()
    .text(major === 1 ? "RTSS" : "GMBU")
    .u8(minor, major)
    .u16(1);
  w.u16(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDay(), date.getUTCDate());
  w.u16(date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds(), date.getUTCMilliseconds());
  if (options.open) w.u32(0, 0);
  else w.u32(tableAt, table.length);
  w.u32(0, 0, commentPart.length > 0 ? commentAt : 0, commentPart.length, processes.length > 0 ? processAt : 0, processes.length, 0, 0);
  w.raw(new Uint8Array(header - w.length)).raw(frames.bytes());
  if (!options.open) w.raw(table.bytes()).raw(commentPart.bytes()).raw(processPart.bytes());
  return w.bytes();
}

/** An event of an .etl: its provider as it stands in the file. */
export interface EtlEvent {
  readonly provider: readonly number[];
  readonly id: number;
  readonly keywords?: bigint;
  /** Ticks of the trace's clock, of 100 ns. */
  readonly ticks: bigint;
  readonly thread?: number;
  readonly data: Uint8Array;
  /** Octets of extended data before the event's own. */
  readonly extended?: number;
}

export const NDIS_GUID = [0x6e, 0x00, 0xd6, 0x2e, 0x29, 0x47, 0x09, 0x46, 0xb4, 0x23, 0x3e, 0xe7, 0xbc, 0xd6, 0x78, 0xef];
export const PKTMON_GUID = [0xd9, 0x80, 0x4f, 0x4d, 0xbd, 0xc8, 0x73, 0x4d, 0xbb, 0x5b, 0x19, 0xc9, 0x04, 0x02, 0xc5, 0xac];

/** Start of the traces made here, microseconds since 1970. */
export const ETL_START = 1_600_000_000_000_000;

/** A trace of 64-bit Windows; each row of events is a buffer of its own processor. */
export function etl(
  buffers: readonly (readonly EtlEvent[])[],
  options: { compressed?: boolean; lost?: number } = {},
): Uint8Array<ArrayBuffer> {
  const header = new Writer();
  // Header event: TRACE_LOGFILE_HEADER behind 32 octets.
  const log = new Writer()
    .u32(65536, 10, 19042, 2)
    .u64(0)
    .u32(156250, 0, 1, buffers.length + 1, 1, 8, options.lost ?? 0, 2400)
    .u64(0, 0);
  log
    .raw(new Uint8Array(172 + 4))
    .u64(0, 10_000_000, BigInt(ETL_START) * 10n + 116_444_736_000_000_000n)
    .u32(1, 0)
    .wide("s")
    .wide("f");
  header
    .u16(2)
    .u8(2, 0xc0)
    .u16(32 + log.length, 0)
    .u32(0, 0)
    .u64(0, 0)
    .raw(log.bytes());
  const w = new Writer().raw(buffer(header.pad(8).bytes(), 0, 1, false));
  buffers.forEach((events, processor) => {
    const plain = new Writer();
    for (const event of events) {
      const extended = event.extended ?? 0;
      plain
        .u16(80 + extended + event.data.length)
        .u8(19, 0xc0)
        .u16(extended > 0 ? 1 : 0, 0)
        .u32(event.thread ?? 1, 4711)
        .u64(event.ticks);
      plain
        .raw(Uint8Array.from(event.provider))
        .u16(event.id)
        .u8(0, 0, 4, 0)
        .u16(0)
        .u64(event.keywords ?? 0n)
        .u64(0)
        .raw(new Uint8Array(16));
      if (extended > 0) plain.u16(extended, 1, 0, extended - 8).raw(new Uint8Array(extended - 8));
      plain.raw(event.data).pad(8);
    }
    w.raw(buffer(plain.bytes(), processor, 0, options.compressed ?? false));
  });
  return w.bytes();
}

function buffer(plain: Uint8Array, processor: number, type: number, compressed: boolean): Uint8Array {
  const content = compressed ? compressXpress(plain) : plain;
  const size = compressed ? content.length + 72 : Math.max(1024, content.length + 72);
  const w = new Writer()
    .u32(size, plain.length + 72, 0, 0)
    .u64(0, 0, 0)
    .u8(processor, 0)
    .u16(1)
    .u32(3, plain.length + 72);
  w.u16(compressed ? 0x40 : 1, type === 1 ? 4 : 0)
    .raw(new Uint8Array(16))
    .raw(content);
  return w.raw(new Uint8Array(size - w.length).fill(0xff)).bytes();
}

export function ndisEvent(octets: Uint8Array, ticks: bigint, flags: "start" | "end" | "both" | "none" = "both", thread = 1): EtlEvent {
  const keywords =
    0x1n | (flags === "start" || flags === "both" ? 0x40000000n : 0n) | (flags === "end" || flags === "both" ? 0x80000000n : 0n);
  return { provider: NDIS_GUID, id: 1001, keywords, ticks, thread, data: new Writer().u32(12, 12, octets.length).raw(octets).bytes() };
}

export interface PktmonFields {
  readonly group: number;
  readonly number?: number;
  readonly appearance?: number;
  readonly original?: number;
  readonly type?: number;
  readonly dropReason?: number;
}

export function pktmonEvent(octets: Uint8Array, ticks: bigint, fields: PktmonFields): EtlEvent {
  const { group, number = 1, appearance = 1, original = octets.length, type = 1, dropReason = 0 } = fields;
  const data = new Writer()
    .u64(group)
    .u16(number, appearance, 1, type, 15, 1, 0)
    .u32(dropReason, 0)
    .u16(original, octets.length)
    .raw(octets);
  return { provider: PKTMON_GUID, id: dropReason === 0 ? 160 : 170, ticks, data: data.bytes() };
}

export function all(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return joined(parts);
}
