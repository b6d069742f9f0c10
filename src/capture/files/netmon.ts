/**
 * Captures of Microsoft Network Monitor 1.x and 2.x (.cap; 3.x writes 2.x), little-endian.
 *
 *     "RTSS" or "GMBU", minor u8, major u8, media type u16, start as SYSTEMTIME (8 x u16, local time),
 *     offset and length of: frame table, user data, comments, process table (count, not length), extended or network information, statistics
 *     frame of 1.x: milliseconds u32, original u16, captured u16, octets
 *     frame of 2.x: microseconds u64, original u32, captured u32, octets
 *       behind it, from 2.1 on: media type u16; from 2.2: process index u32; from 2.3: FILETIME u64, time zone index u8
 *
 * The frame table says where frames are; it and what belongs to frames (processes, comments) stand behind them. So the end of the file is asked for
 * before its beginning is read. Where it cannot be had (a pipe, a compressed file), a file that fits into memory is held until all is there; a larger
 * one, or one that was cut, is read frame behind frame, without processes and comments.
 */
import { u16, u32 } from "../../bytes/integers.ts";
import { LINK, type Process } from "../frame.ts";
import { BaseReader, LARGEST_FRAME } from "./base.ts";
import { type Media, mediaOf } from "./netmon-media.ts";
import { commentsOf, processesOf } from "./netmon-tables.ts";
import { fileTime } from "./octets.ts";
import { packetOfEvent } from "./packet-events.ts";

/** What is held of a file at most, octets. */
const NETMON_HELD = 48 << 20;
/** How much of the file's end is asked for at most: a table of eight million frames. */
const TAIL = 32 << 20;
/** The shortest header that Windows writes; others fill it up to 128. */
const HEADER = 72;

export function isNetmon(head: Uint8Array): boolean {
  const magic = head.length >= 4 ? u32(head, 0, false) : 0;
  return magic === 0x52545353 || magic === 0x474d4255;
}

export class NetmonReader extends BaseReader {
  #state: "header" | "tail" | "placed" | "held" | "table" | "start" | "sequence" = "header";
  #major = 0;
  #minor = 0;
  #media = 0;
  #start = 0;
  #frameHeader = 16;
  #trailer = 0;
  #tableOffset = 0;
  #tableLength = 0;
  #end = 0;
  /** The file so far, where it is held as a whole. */
  #held = new Uint8Array(0);
  #heldLength = 0;
  #index = 0;
  #wanted: { readonly offset: number; readonly length: number } | undefined;
  /** Where frames are, from the end of the file that was supplied. */
  #places = new Uint32Array(0);
  #comments: ReadonlyMap<number, string> = new Map();
  #processes: readonly Process[] = [];
  #commentPlace = { offset: 0, length: 0 };
  #processPlace = { offset: 0, count: 0 };
  #events = 0;
  #unread = new Map<string, number>();
  readonly #limit: number;

  /** @param held octets of a file that are held at most */
  constructor(held = NETMON_HELD) {
    super("Network Monitor");
    this.#limit = held;
  }

  override get remarks(): readonly string[] {
    const said = [...this.said];
    if (this.#events > 0) said.push(`${this.#events} frames are events of Windows (ETW), no packets: counted only`);
    for (const [what, count] of this.#unread) said.push(`${count} frames are ${what}: counted only`);
    return said;
  }

  get wanted(): { readonly offset: number; readonly length: number } | undefined {
    return this.#wanted;
  }

  supply(octets: Uint8Array): void {
    const wanted = this.#wanted;
    if (wanted === undefined) return;
    this.#wanted = undefined;
    const table = this.#tableOffset - wanted.offset;
    if (table + this.#tableLength > octets.length) {
      this.#cutBeforeTable();
      return;
    }
    this.#places = new Uint32Array(this.#tableLength / 4);
    let ascending = true;
    for (let i = 0; i < this.#places.length; i++) {
      const place = u32(octets, table + i * 4, true);
      if (i > 0 && place <= this.#places[i - 1]!) ascending = false;
      this.#places[i] = place;
    }
    if (!ascending) {
      this.#places.sort();
      this.warn("note", "the frames stand in another order in the file than in its table: they are read and numbered as they stand");
    }
    this.#readTables(octets, wanted.offset);
    this.#state = "placed";
  }

  override push(chunk: Uint8Array): void {
    this.#withoutTail();
    super.push(chunk);
  }

  override end(): void {
    this.#withoutTail();
    super.end();
  }

  next(): boolean {
    if (this.stopped) return false;
    if (this.#state === "header" && !this.#header()) return this.stopped ? false : this.wait("its header");
    if (this.#state === "tail") {
      this.window.keep();
      return false;
    }
    if (this.#state === "placed") return this.#nextPlaced();
    if (this.#state === "held" && !this.#hold()) return false;
    if (this.#state === "start" && !this.#startSequence()) return false;
    return this.#state === "table" ? this.#nextOfTable() : this.#nextInSequence();
  }

  #header(): boolean {
    const { window } = this;
    if (!window.has(HEADER)) return false;
    const { bytes, position: at } = window;
    this.#minor = bytes[at + 4]!;
    this.#major = bytes[at + 5]!;
    if (this.#major !== 1 && this.#major !== 2) {
      return this.stop("damaged", `a capture of Network Monitor's format ${this.#major}.${this.#minor}: only 1.x and 2.x are known`, 4);
    }
    this.format = `Network Monitor ${this.#major}.x`;
    this.#media = u16(bytes, at + 6, true);
    this.#start = systemTime(bytes, at + 8);
    this.#frameHeader = this.#major === 1 ? 8 : 16;
    this.#trailer = this.#major === 1 || this.#minor === 0 ? 0 : this.#minor === 1 ? 2 : this.#minor === 2 ? 6 : 15;
    this.#tableOffset = u32(bytes, at + 24, true);
    this.#tableLength = u32(bytes, at + 28, true);
    this.#tableLength -= this.#tableLength % 4;
    let end = this.#tableOffset + this.#tableLength;
    if (this.#trailer >= 6) {
      // Before 2.2 these fields are not set.
      this.#commentPlace = { offset: u32(bytes, at + 40, true), length: u32(bytes, at + 44, true) };
      this.#processPlace = { offset: u32(bytes, at + 48, true), count: u32(bytes, at + 52, true) };
      end = Math.max(end, this.#commentPlace.offset + this.#commentPlace.length);
    }
    if (this.#trailer < 15)
      this.warn("note", "the file gives the local time of its capture and no zone: times are shown as if it were UTC");
    if (this.#tableOffset < HEADER || this.#tableLength === 0) {
      this.warn("cut", "the file has no frame table: the capture was not closed");
      this.#state = "start";
      return true;
    }
    const tail = Math.min(
      this.#tableOffset,
      this.#commentPlace.offset || this.#tableOffset,
      this.#processPlace.offset || this.#tableOffset,
    );
    this.#end = end;
    this.#state = "tail";
    this.#wanted = { offset: tail, length: TAIL };
    if (window.ended || this.#tableOffset + this.#tableLength - tail > TAIL) this.#withoutTail();
    return true;
  }

  /** The end of the file cannot be had before the rest. */
  #withoutTail(): void {
    if (this.#state !== "tail") return;
    this.#wanted = undefined;
    if (this.#end > this.#limit) this.#tooLarge();
    else {
      this.#held = new Uint8Array(Math.min(this.#end, 1 << 20));
      this.#state = "held";
    }
  }

  #cutBeforeTable(): void {
    this.warn("cut", "the file is cut before its frame table: frames are read one behind the other, comments and processes are missing");
    this.#state = "start";
  }

  /** @param from octet of the file that `bytes[0]` is */
  #readTables(bytes: Uint8Array, from: number): void {
    const { offset, length } = this.#commentPlace;
    this.#comments = commentsOf(bytes, offset === 0 || length === 0 ? -1 : offset - from, length);
    const { offset: processes, count } = this.#processPlace;
    this.#processes = processesOf(bytes, processes === 0 ? -1 : processes - from, count);
  }

  /** Keeps octets until the file ends; false while more are to come. */
  #hold(): boolean {
    const { window } = this;
    while (window.has(1)) {
      const count = window.limit - window.position;
      const length = this.#heldLength + count;
      if (length > this.#limit) {
        this.#unhold();
        this.#tooLarge();
        return true;
      }
      if (length > this.#held.length) {
        const larger = new Uint8Array(Math.min(this.#limit, Math.max(length, this.#held.length * 2)));
        larger.set(this.#held.subarray(0, this.#heldLength));
        this.#held = larger;
      }
      this.#held.set(window.bytes.subarray(window.position, window.limit), this.#heldLength);
      this.#heldLength = length;
      window.position = window.limit;
    }
    if (!window.ended) return false;
    if (this.#tableOffset + this.#tableLength > this.#heldLength) {
      this.#unhold();
      this.#cutBeforeTable();
      return true;
    }
    const held = this.#held.subarray(0, this.#heldLength);
    this.#held = held;
    this.#readTables(held, 0);
    this.#state = "table";
    return true;
  }

  #tooLarge(): void {
    this.warn(
      "limit",
      `a file of Network Monitor above ${this.#limit >> 20} MB is read frame behind frame: names of processes and comments, which stand at its end, are missing`,
    );
    this.#state = "start";
  }

  /** Puts what was held back before what is to come. */
  #unhold(): void {
    this.window.unread(this.#held.subarray(0, this.#heldLength));
    this.#held = new Uint8Array(0);
    this.#heldLength = 0;
  }

  /** Frames begin behind a header of 72 octets or of 128. @returns false where more octets are needed to tell */
  #startSequence(): boolean {
    const { window } = this;
    if (!window.has(128) && !window.ended) return false;
    window.skip(this.#plausible(window.bytes, window.position + HEADER, window.limit) ? HEADER : 128);
    this.#state = "sequence";
    return true;
  }

  #plausible(bytes: Uint8Array, at: number, limit: number): boolean {
    if (at + this.#frameHeader > limit) return false;
    const { original, captured } = this.#lengths(bytes, at);
    return captured > 0 && captured <= original && original <= 0x40000;
  }

  #lengths(bytes: Uint8Array, at: number): { original: number; captured: number } {
    return this.#major === 1
      ? { original: u16(bytes, at + 4, true), captured: u16(bytes, at + 6, true) }
      : { original: u32(bytes, at + 8, true), captured: u32(bytes, at + 12, true) };
  }

  #nextOfTable(): boolean {
    const held = this.#held;
    while (this.#index * 4 < this.#tableLength) {
      const offset = u32(held, this.#tableOffset + this.#index++ * 4, true);
      if (offset + this.#frameHeader > held.length) {
        this.warn("damaged", "the frame table names places behind the end of the file", this.#tableOffset);
        continue;
      }
      const { captured } = this.#lengths(held, offset);
      if (offset + this.#frameHeader + captured + this.#trailer > held.length) {
        this.warn("damaged", "a frame that reaches behind the end of the file", offset);
        continue;
      }
      if (this.#fill(held, offset, captured)) {
        this.frame.comment = this.#comments.get(offset);
        return true;
      }
    }
    return this.done();
  }

  #nextPlaced(): boolean {
    const { window } = this;
    while (this.#index < this.#places.length) {
      const place = this.#places[this.#index]!;
      const before = place - window.offset;
      if (before < 0) {
        this.warn("damaged", "the frame table names places within other frames", place);
        this.#index++;
        continue;
      }
      if (before > 0 && window.skip(before) < before) return this.wait();
      if (!window.has(this.#frameHeader)) return this.wait("a frame's header");
      const { captured } = this.#lengths(window.bytes, window.position);
      if (captured > LARGEST_FRAME) {
        this.warn("damaged", `a frame that claims ${captured} octets`, place);
        this.#index++;
        continue;
      }
      const length = this.#frameHeader + captured + this.#trailer;
      if (!window.has(length)) return this.wait();
      const { bytes, position } = window;
      window.position = position + length;
      this.#index++;
      if (this.#fill(bytes, position, captured)) {
        this.frame.comment = this.#comments.get(place);
        return true;
      }
    }
    return this.done();
  }

  #nextInSequence(): boolean {
    const { window } = this;
    for (;;) {
      if (this.#tableOffset >= HEADER && this.#tableLength > 0 && window.offset >= this.#tableOffset) {
        return this.done();
      }
      if (!window.has(this.#frameHeader)) return this.wait("a frame's header");
      const { captured } = this.#lengths(window.bytes, window.position);
      if (captured > LARGEST_FRAME) {
        return this.stop("damaged", `the file is damaged: frame ${this.frame.number + 1} claims ${captured} octets`, window.offset);
      }
      const length = this.#frameHeader + captured + this.#trailer;
      if (!window.has(length)) return this.wait();
      const { bytes, position } = window;
      window.position = position + length;
      if (this.#fill(bytes, position, captured)) return true;
    }
  }

  /** @returns false for what is no frame to anybody */
  #fill(bytes: Uint8Array, at: number, captured: number): boolean {
    const { frame } = this;
    const start = at + this.#frameHeader;
    const trailer = start + captured;
    const media: Media = mediaOf(this.#trailer > 0 ? u16(bytes, trailer, true) : this.#media);
    if (media.hidden) return false;
    const { original } = this.#lengths(bytes, at);
    frame.bytes = bytes;
    frame.offset = start;
    frame.captured = captured;
    frame.original = Math.max(original, captured);
    frame.link = media.link;
    frame.comment = undefined;
    frame.process = undefined;
    if (this.#trailer >= 6) {
      const index = u32(bytes, trailer + 2, true);
      if (index < this.#processes.length) frame.process = this.#processes[index];
    }
    frame.time = this.#timeOf(bytes, at, trailer);
    frame.number++;
    if (original > captured) this.noteSnapped();
    if (media.wifiHeader) this.#withoutWifiHeader();
    if (media.event) {
      if (packetOfEvent(frame)) return true;
      this.#events++;
    } else if (frame.link === LINK.none) this.#unread.set(media.name, (this.#unread.get(media.name) ?? 0) + 1);
    return true;
  }

  #timeOf(bytes: Uint8Array, at: number, trailer: number): number {
    if (this.#trailer >= 15) {
      const low = u32(bytes, trailer + 6, true);
      const high = u32(bytes, trailer + 10, true);
      if (low !== 0 || high !== 0) return fileTime(bytes, trailer + 6);
    }
    if (this.#major === 1) return this.#start + u32(bytes, at, true) * 1000;
    // Unsigned microseconds that, times ten, are a signed number of 64 bits: a frame may be older than the start.
    const low = u32(bytes, at, true);
    const high = u32(bytes, at + 4, true);
    if (high < 0x0ccccccc) return this.#start + high * 4294967296 + low;
    const times = BigInt.asIntN(64, ((BigInt(high) << 32n) | BigInt(low)) * 10n);
    return this.#start + Number(times) / 10;
  }

  /** version u8, length u16 (of this header), and what the radio told. */
  #withoutWifiHeader(): void {
    const { frame } = this;
    const length = frame.captured >= 3 ? u16(frame.bytes, frame.offset + 1, true) : 0;
    if (length < 3 || length > frame.captured) {
      frame.link = LINK.none;
      return;
    }
    frame.offset += length;
    frame.captured -= length;
    frame.original -= length;
  }
}

/** year, month, day of week, day, hour, minute, second, millisecond: 8 x u16. @returns microseconds since 1970, as if it were UTC */
function systemTime(bytes: Uint8Array, at: number): number {
  const field = (index: number) => u16(bytes, at + index * 2, true);
  return Date.UTC(field(0), field(1) - 1, field(3), field(4), field(5), field(6), field(7)) * 1000;
}
