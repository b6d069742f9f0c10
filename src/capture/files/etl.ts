/**
 * Event traces of Windows (.etl) that hold packets: of `netsh trace` and of `pktmon`. Little-endian.
 *
 * A file is a row of buffers, each of one processor, with a header of 72 octets (WMI_BUFFER_HEADER): size on disk u32, octets used u32, current
 * offset u32, references u32, time u64, sequence u64, clock u64, processor u8, alignment u8, logger u16, state u32, offset u32, flags u16, type u16.
 * Where flag 0x40 is set, what follows the header is compressed by plain LZ77 ([MS-XCA] 2.4), and the octets used are those of the plain buffer.
 *
 * Events follow each other at multiples of eight. Their headers differ by type; packets have EVENT_HEADER: size u16, type u8 (18, 19), marker u8,
 * flags u16, property u16, thread u32, process u32, time u64, provider GUID, id u16, version u8, channel u8, level u8, opcode u8, task u16,
 * keywords u64, processor time u64, activity GUID; then extended data where flag 1 is set, then the event's own.
 *
 * Buffers of several processors overlap in time, so packets are held and given in order of time, as far as memory allows.
 */
import { u16, u32, u64 } from "../../bytes/integers.ts";
import { joined } from "../../bytes/joined.ts";
import { uuidFromBytes } from "../../ids/uuid.ts";
import { decompressXpress } from "../../ndr/pidl/xpress.ts";
import { LINK } from "../frame.ts";
import { BaseReader } from "./base.ts";
import { fileTime } from "./octets.ts";
import { type EventPacket, eventPacket, holdsPacket, NDIS_CAPTURE, PKTMON, wireLength } from "./packet-events.ts";
import { dropWords } from "./pktmon-drops.ts";

const BUFFER_HEADER = 72;
const LARGEST_BUFFER = 16 << 20;
const COMPRESSED = 0x40;
/** Real buffers shrink to a tenth. What grows by more than this, and beyond so many octets, is made to keep us busy. */
const RATIO = 100;
const RATIO_FROM = 64 << 20;
const CONVERT = "convert the file: pktmon etl2pcap IN --out OUT for one of pktmon, etl2pcapng.exe IN OUT for one of netsh trace";
/** Octets and packets that are held to be put in order. */
const HELD_OCTETS = 32 << 20;
const HELD_PACKETS = 262_144;
/** Packets whose later appearances are left out. */
const REMEMBERED = 65_536;
/** Packets of which a first piece was seen and the last was not, and how large they may become. */
const PIECES = 64;
const PIECE_OCTETS = 1 << 18;

/** The first buffer starts with the header event of the trace. */
export function isEtl(head: Uint8Array): boolean {
  if (head.length < BUFFER_HEADER + 8) return false;
  const size = u32(head, 0, true);
  return (
    size >= 512 &&
    size <= LARGEST_BUFFER &&
    u16(head, BUFFER_HEADER, true) <= 2 &&
    (head[BUFFER_HEADER + 2] === 1 || head[BUFFER_HEADER + 2] === 2) &&
    head[BUFFER_HEADER + 3] === 0xc0 &&
    u16(head, BUFFER_HEADER + 4, true) >= 0x100 &&
    u16(head, BUFFER_HEADER + 6, true) === 0
  );
}

interface Held {
  readonly time: number;
  readonly order: number;
  readonly octets: Uint8Array;
  readonly original: number;
  readonly link: number;
  readonly interface: number;
  readonly comment: string | undefined;
}

export class EtlReader extends BaseReader {
  #begun = false;
  #over = false;
  #plainOctets = 0;
  /** How a timestamp becomes microseconds: (value - base) * scale + start. */
  #base = 0;
  #scale = 0;
  #start = 0;
  #held: Held[] = [];
  #heldOctets = 0;
  #order = 0;
  /** Held packets that are ready to be given, in order, and the next of them. */
  #ready: Held[] = [];
  #readyAt = 0;
  #lastTime = Number.NEGATIVE_INFINITY;
  #seen = new Set<string>();
  #seenBefore = new Set<string>();
  #pieces = new Map<string, { time: number; parts: Uint8Array[]; octets: number }>();
  #events = 0;
  /** By the first part of their GUID. */
  #providers = new Map<number, { guid: string; count: number }>();
  #packets = { ndis: 0, pktmon: 0, repeated: 0 };
  #snappedByDefault = false;
  /** By reason, how many packets Windows dropped for it. */
  #drops = new Map<number, number>();
  #interfaces = new Map<number, number>();
  /** By adapter: the layer whose packets are given, which is the one that showed up first. */
  #layers = new Map<number, number>();

  constructor() {
    super("Windows event trace");
  }

  override push(chunk: Uint8Array): void {
    if (!this.#over) super.push(chunk);
  }

  override get remarks(): readonly string[] {
    const { repeated } = this.#packets;
    if (repeated === 0) return this.said;
    return [
      ...this.said,
      `${repeated} appearances of packets at further places of Windows' network stack left out: each packet counts once`,
    ];
  }

  next(): boolean {
    for (;;) {
      const held = this.#ready[this.#readyAt];
      if (held !== undefined) {
        this.#readyAt++;
        this.#give(held);
        return true;
      }
      if (this.stopped) return false;
      if (!this.#over && this.#buffer()) continue;
      if (!this.#over && !this.window.ended) return false;
      if (this.#held.length === 0) {
        this.#tell();
        return this.#over ? this.done() : this.wait("a buffer");
      }
      this.#release(this.#held.length);
    }
  }

  /** Reads one buffer. @returns false where more octets are needed or there are none */
  #buffer(): boolean {
    const { window } = this;
    if (!window.has(BUFFER_HEADER)) return false;
    const size = u32(window.bytes, window.position, true);
    if (size < BUFFER_HEADER || size > LARGEST_BUFFER) {
      this.warn("damaged", `the trace is damaged: a buffer of ${size} octets; nothing behind it is read`, window.offset);
      return this.#giveUp();
    }
    if (!window.has(size)) return false;
    const { bytes, position } = window;
    const used = u32(bytes, position + 4, true);
    const flags = u16(bytes, position + 52, true);
    const processor = bytes[position + 40]!;
    window.position = position + size;
    if ((flags & COMPRESSED) === 0) {
      const end = used >= BUFFER_HEADER && used <= size ? used : size;
      this.#eventsOf(bytes, position + BUFFER_HEADER, position + end, processor);
      return true;
    }
    this.#plainOctets += used;
    if (this.#plainOctets > RATIO_FROM && this.#plainOctets > RATIO * window.offset) {
      this.warn(
        "limit",
        `the trace grows to more than ${RATIO} times its size when it is decompressed; nothing behind this place is read`,
        window.offset,
      );
      return this.#giveUp();
    }
    const plain =
      used >= BUFFER_HEADER && used <= LARGEST_BUFFER
        ? decompressXpress(bytes.subarray(position + BUFFER_HEADER, position + size), used - BUFFER_HEADER)
        : undefined;
    if (plain === undefined) {
      this.warn("damaged", `a compressed buffer that cannot be read; ${CONVERT}`, window.offset - size);
    } else this.#eventsOf(plain, 0, plain.length, processor);
    return true;
  }

  /** Reads no more; what is held is still given. */
  #giveUp(): false {
    this.#over = true;
    this.window.clear();
    return false;
  }

  #eventsOf(bytes: Uint8Array, start: number, end: number, processor: number): void {
    for (let at = start; at + 8 <= end; ) {
      const type = bytes[at + 2]!;
      const marker = bytes[at + 3]!;
      // The headers of the kernel's own events have their size behind the version.
      const size = u16(bytes, type <= 4 || type === 16 || type === 17 ? at + 4 : at, true);
      // The rest of a buffer is filled with ones.
      if ((marker & 0x80) === 0 || marker === 0xff || size < 8 || size > end - at) return;
      this.#events++;
      if (!this.#begun) {
        this.#begun = true;
        if (type <= 2) this.#header(bytes, at, at + size);
      } else if ((type === 18 || type === 19) && size >= 80) this.#event(bytes, at, at + size, processor);
      at += (size + 7) & ~7;
    }
  }

  /**
   * The header event: 32 octets (time at 16), then TRACE_LOGFILE_HEADER: buffer size u32, version u32, build u32, processors u32, end u64,
   * resolution u32, largest size u32, mode u32, buffers u32, start buffers u32, pointer's octets u32, events lost u32, MHz u32, two pointers,
   * time zone (172 octets), boot u64, frequency u64, start FILETIME u64, clock u32, buffers lost u32
   */
  #header(bytes: Uint8Array, at: number, end: number): void {
    const pointer = u32(bytes, at + 76, true);
    const boot = at + 88 + (pointer === 4 ? 8 : 16) + 172 + 4;
    if (boot + 32 > end) return;
    const lost = u32(bytes, at + 80, true);
    const megahertz = u32(bytes, at + 84, true);
    const build = u32(bytes, at + 40, true);
    if (build > 0) this.remark(`operating system: Windows build ${build}`);
    const frequency = u64(bytes, boot + 8, true);
    const clock = u32(bytes, boot + 24, true);
    this.#base = u64(bytes, at + 16, true);
    this.#start = fileTime(bytes, boot + 16);
    // 1: performance counter, 2: system time, 3: cycles of the processor.
    if (clock === 2) {
      this.#scale = 0.1;
    } else if (clock === 3 && megahertz > 0) this.#scale = 1 / megahertz;
    else this.#scale = frequency > 0 ? 1_000_000 / frequency : 0.1;
    const buffersLost = u32(bytes, boot + 28, true);
    if (lost > 0 || buffersLost > 0) {
      this.warn("lost", `Windows lost ${lost} events and ${buffersLost} buffers of this trace: what seems lost may only be missing here`);
    }
  }

  #event(bytes: Uint8Array, at: number, end: number, processor: number): void {
    const key = u32(bytes, at + 24, true);
    let known = this.#providers.get(key);
    if (known === undefined) {
      known = { guid: uuidFromBytes(bytes, at + 24), count: 0 };
      if (this.#providers.size < 1024) this.#providers.set(key, known);
    }
    known.count++;
    const provider = known.guid;
    if (provider !== NDIS_CAPTURE && provider !== PKTMON) return;
    let user = at + 80;
    // Extended data: size u16 (all of it, a multiple of eight), type u16, more follows u16, length u16, octets.
    if ((u16(bytes, at + 4, true) & 1) !== 0) {
      for (let more = true; more && user + 8 <= end; ) {
        const size = u16(bytes, user, true);
        more = (u16(bytes, user + 4, true) & 1) !== 0;
        if (size < 8) return;
        user += size;
      }
    }
    if (user > end) return;
    const id = u16(bytes, at + 40, true);
    const packet = eventPacket(bytes, provider, id, u32(bytes, at + 48, true), user, end);
    if (packet === undefined) {
      if (holdsPacket(provider, id))
        this.warn("skipped", `packets in a layout that is not known here, of a newer Windows perhaps; ${CONVERT}`);
      return;
    }
    const time = (u64(bytes, at + 16, true) - this.#base) * this.#scale + this.#start;
    if (provider === PKTMON) this.#pktmon(bytes, packet, time);
    else this.#ndis(bytes, packet, time, `${processor}:${u32(bytes, at + 8, true)}:${packet.interface}:${packet.layer}`);
  }

  /** The same packet shows up at every component that it passes: the first time counts. */
  #pktmon(bytes: Uint8Array, packet: EventPacket, time: number): void {
    if (packet.dropReason !== 0) {
      const before = this.#drops.get(packet.dropReason);
      if (before !== undefined || this.#drops.size < 256) this.#drops.set(packet.dropReason, (before ?? 0) + 1);
    }
    if (packet.link === LINK.none) return;
    if (this.#seen.has(packet.packet) || this.#seenBefore.has(packet.packet)) {
      this.#packets.repeated++;
      return;
    }
    this.#seen.add(packet.packet);
    if (this.#seen.size >= REMEMBERED) {
      this.#seenBefore = this.#seen;
      this.#seen = new Set();
    }
    this.#packets.pktmon++;
    if (packet.length === 128 && packet.original > 128) this.#snappedByDefault = true;
    this.#hold({
      time,
      order: this.#order++,
      octets: bytes.slice(packet.start, packet.start + packet.length),
      original: packet.original,
      link: packet.link,
      interface: packet.component,
      comment: packet.dropReason === 0 ? undefined : `dropped by Windows: ${dropWords(packet.dropReason)}`,
    });
  }

  /** A packet may come in pieces, one event each, of one thread on one processor. */
  #ndis(bytes: Uint8Array, packet: EventPacket, time: number, key: string): void {
    const layer = this.#layers.get(packet.interface);
    if (layer === undefined) {
      if (this.#layers.size < 65_536) this.#layers.set(packet.interface, packet.layer);
    } else if (layer !== packet.layer) {
      this.#packets.repeated++;
      return;
    }
    const octets = bytes.slice(packet.start, packet.start + packet.length);
    if (packet.first && packet.last) {
      this.#packets.ndis++;
      this.#hold(this.#whole(octets, time, packet));
      return;
    }
    const begun = this.#pieces.get(key);
    if (packet.first) {
      if (begun === undefined && this.#pieces.size >= PIECES) this.#pieces.clear();
      this.#pieces.set(key, { time, parts: [octets], octets: octets.length });
      return;
    }
    if (begun === undefined) {
      this.warn("damaged", "pieces of packets whose first piece is missing");
      return;
    }
    begun.parts.push(octets);
    begun.octets += octets.length;
    if (begun.octets > PIECE_OCTETS) {
      this.#pieces.delete(key);
      this.warn("limit", `packets of more than ${PIECE_OCTETS} octets`);
    } else if (packet.last) {
      this.#pieces.delete(key);
      this.#packets.ndis++;
      this.#hold(this.#whole(joined(begun.parts), begun.time, packet));
    }
  }

  #whole(octets: Uint8Array, time: number, packet: EventPacket): Held {
    let index = this.#interfaces.get(packet.interface);
    if (index === undefined) {
      index = Math.min(this.#interfaces.size, 65_535);
      if (index < 65_535) this.#interfaces.set(packet.interface, index);
    }
    const original = wireLength(octets, 0, octets.length, packet.link);
    return { time, order: this.#order++, octets, original, link: packet.link, interface: index, comment: undefined };
  }

  #hold(held: Held): void {
    this.#held.push(held);
    this.#heldOctets += held.octets.length;
    if (this.#heldOctets > HELD_OCTETS || this.#held.length > HELD_PACKETS) this.#release(this.#held.length >> 1);
  }

  /** Lets the earliest go. */
  #release(count: number): void {
    this.#held.sort((a, b) => a.time - b.time || a.order - b.order);
    const rest = this.#ready.slice(this.#readyAt);
    this.#ready = rest.concat(this.#held.slice(0, count));
    this.#readyAt = 0;
    this.#held = this.#held.slice(count);
    this.#heldOctets = 0;
    for (const { octets } of this.#held) this.#heldOctets += octets.length;
  }

  #give(held: Held): void {
    const { frame } = this;
    frame.bytes = held.octets;
    frame.offset = 0;
    frame.captured = held.octets.length;
    frame.original = held.original;
    frame.time = held.time;
    frame.link = held.link;
    frame.interface = held.interface;
    frame.comment = held.comment;
    frame.number++;
    if (held.original > held.octets.length) this.noteSnapped();
    if (held.time < this.#lastTime) this.warn("note", "packets that stand too far from their place in the trace: they are out of order");
    else this.#lastTime = held.time;
  }

  /** What is said at the end. */
  #tell(): void {
    for (const [reason, count] of this.#drops) {
      this.warn("note", `Windows itself dropped ${count} packets: ${dropWords(reason)}`);
    }
    if (this.#snappedByDefault) {
      this.warn(
        "note",
        "pktmon kept 128 octets of each packet, its default: capture with pktmon start --capture --pkt-size 0 to see what RPC says",
      );
    }
    const { ndis, pktmon } = this.#packets;
    if (ndis + pktmon > 0) {
      if (ndis > 0 && pktmon > 0) this.warn("note", "the trace holds packets of netsh trace and of pktmon: each packet may count twice");
      this.remark(`packets of ${ndis > 0 ? "netsh trace" : "pktmon"}`);
      return;
    }
    const providers = [...this.#providers.values()].sort((a, b) => b.count - a.count).slice(0, 4);
    this.warn(
      "note",
      `the trace holds ${this.#events} events and no packets${providers.length === 0 ? "" : ` (providers ${providers.map(({ guid }) => `{${guid}}`).join(", ")})`}; capture with netsh trace start capture=yes, or pktmon start --capture --pkt-size 0`,
    );
  }
}
