/**
 * The pcapng format (draft-ietf-opsawg-pcapng): sections of blocks, each `type u32, length u32, body, length u32`, in the section's own order of octets.
 */
import { i64, u16, u32, u64 } from "../../bytes/integers.ts";
import { formatIpv4, formatIpv6 } from "../../ids/ip-address.ts";
import { BaseReader, LARGEST_FRAME } from "./base.ts";
import { text8 } from "./octets.ts";

const SECTION_HEADER = 0x0a0d0d0a;
const INTERFACE = 1;
const OLD_PACKET = 2;
const SIMPLE_PACKET = 3;
const NAMES = 4;
const STATISTICS = 5;
const ENHANCED_PACKET = 6;
const SECRETS = 10;
const CUSTOM = 0xbad;
const CUSTOM_NOT_COPIED = 0x40000bad;
/** Darwin's: the process that packets of it name. */
const DARWIN_PROCESS = 0x80000001;

const KNOWN_BLOCKS: ReadonlyMap<number, string> = new Map([
  [7, "IRIG timestamps"],
  [8, "ARINC 429"],
  [9, "systemd journal entries"],
  [11, "Hone project machine info"],
  [12, "Hone project connection events"],
  [0x101, "Hone project machine info"],
  [0x102, "Hone project connection events"],
  [0x201, "sysdig machine info"],
  [0x202, "sysdig process info"],
  [0x204, "sysdig events"],
  [0x208, "sysdig events with flags"],
  [0x216, "sysdig events"],
  [0x221, "sysdig events"],
]);

/** A block that claims more is damage. */
const LARGEST_BLOCK = LARGEST_FRAME + (1 << 20);
const INTERFACES = 65_536;
const SECRET_OCTETS = 16 << 20;
const PROCESSES = 65_536;
/** Octets of a name: DNS has no longer ones. */
const NAME = 255;

interface Interface {
  readonly link: number;
  /** 0: no limit. */
  readonly snapLength: number;
  /** A timestamp's upper half is worth `whole` microseconds and `part` units; `units` make a microsecond. */
  readonly whole: number;
  readonly part: number;
  readonly units: number;
  /** Microseconds. */
  readonly offset: number;
}

export class PcapngReader extends BaseReader {
  #littleEndian = true;
  #sections = 0;
  #interfaces: Interface[] = [];
  #processes: { id: number; name: string }[] = [];
  #secretOctets = 0;
  #passedOver = new Map<string, number>();
  /** Octets of a block that is being passed over and has not come yet. */
  #skipping = 0;

  constructor() {
    super("pcapng");
  }

  override get remarks(): readonly string[] {
    return [
      ...this.said,
      ...(this.secrets.length === 0 ? [] : [`it brings keys for decryption along (${this.secrets.length}): pass it on with care`]),
      ...[...this.#passedOver].map(([what, count]) => `passed over, as no frames: ${what} (${count})`),
    ];
  }

  next(): boolean {
    const { window } = this;
    for (;;) {
      if (this.#skipping > 0) {
        this.#skipping -= window.skip(this.#skipping);
        if (this.#skipping > 0) return this.wait("a block");
      }
      if (!window.has(12)) return this.stopped ? false : this.wait("a block's header");
      let { bytes, position } = window;
      const type = u32(bytes, position, this.#littleEndian);
      if (type === SECTION_HEADER) {
        // The same read in either order; the order of its section follows.
        const order = u32(bytes, position + 8, true);
        if (order === 0x1a2b3c4d) this.#littleEndian = true;
        else if (order === 0x4d3c2b1a) this.#littleEndian = false;
        else return this.stop("damaged", "the file is damaged: a section header without the mark of its order of octets", window.offset);
      } else if (this.#sections === 0)
        return this.stop("damaged", "the file is damaged: it does not start with a section header", window.offset);
      const length = u32(bytes, position + 4, this.#littleEndian);
      if (length < 12) {
        return this.stop("damaged", `the file is damaged: a block of ${length} octets; nothing behind it can be read`, window.offset);
      }
      // Some writers forget the padding in the length.
      const padded = (length + 3) & ~3;
      if (length > LARGEST_BLOCK) {
        if (type === ENHANCED_PACKET || type === OLD_PACKET || type === SIMPLE_PACKET || type === SECTION_HEADER || length > 0x7fff_fff0) {
          return this.stop("damaged", `the file is damaged: a block claims ${length} octets; nothing behind it can be read`, window.offset);
        }
        this.#passOver(type);
        this.#skipping = length % 4 === 0 ? length : length + 4 - (length % 4);
        continue;
      }
      if (!window.has(padded)) return this.wait("a block");
      bytes = window.bytes;
      position = window.position;
      const start = position + 8;
      const end = position + length - 4;
      window.position = position + padded;
      if (length % 4 === 0 && u32(bytes, end, this.#littleEndian) !== length) {
        this.warn("damaged", "a block whose two lengths differ", window.offset - padded);
      }
      if (type === ENHANCED_PACKET) {
        if (this.#enhanced(bytes, start, end)) return true;
      } else if (this.#other(type, bytes, start, end)) return true;
      else if (this.stopped) return false;
    }
  }

  /** interface u32, time (high, low) 2 x u32, captured u32, original u32, octets, options */
  #enhanced(bytes: Uint8Array, start: number, end: number): boolean {
    const littleEndian = this.#littleEndian;
    if (end - start < 20) return this.#badBlock("an Enhanced Packet Block that is too short");
    return this.#packet(u32(bytes, start, littleEndian), bytes, start, end);
  }

  /** What both blocks of packets have behind their first four octets. */
  #packet(index: number, bytes: Uint8Array, start: number, end: number): boolean {
    const littleEndian = this.#littleEndian;
    const type = this.#interfaces[index];
    if (type === undefined) return this.#badBlock("a packet of an interface that the section does not describe");
    const captured = this.#fill(bytes, start + 20, end, u32(bytes, start + 12, littleEndian), u32(bytes, start + 16, littleEndian));
    const { frame } = this;
    frame.time = timeOf(type, u32(bytes, start + 4, littleEndian), u32(bytes, start + 8, littleEndian));
    frame.link = type.link;
    frame.interface = index;
    frame.process = undefined;
    frame.comment = undefined;
    const options = start + 20 + ((captured + 3) & ~3);
    if (end - options >= 4) this.#packetOptions(bytes, options, end);
    return true;
  }

  /** Everything of a packet but its time and interface. @returns octets captured */
  #fill(bytes: Uint8Array, at: number, end: number, claimed: number, original: number): number {
    const { frame } = this;
    let captured = claimed;
    if (captured > end - at) {
      captured = end - at;
      this.warn("damaged", "a packet that claims more octets than its block has", this.window.offset);
    }
    frame.bytes = bytes;
    frame.offset = at;
    frame.captured = captured;
    if (original > captured) {
      frame.original = original;
      this.noteSnapped();
    } else frame.original = captured;
    frame.number++;
    return captured;
  }

  #other(type: number, bytes: Uint8Array, start: number, end: number): boolean {
    switch (type) {
      case SECTION_HEADER:
        this.#section(bytes, start, end);
        return false;
      case INTERFACE:
        this.#interface(bytes, start, end);
        return false;
      case OLD_PACKET:
        return this.#oldPacket(bytes, start, end);
      case SIMPLE_PACKET:
        return this.#simplePacket(bytes, start, end);
      case NAMES:
        this.#names(bytes, start, end);
        return false;
      case STATISTICS:
        this.#statistics(bytes, start, end);
        return false;
      case SECRETS:
        this.#secrets(bytes, start, end);
        return false;
      case DARWIN_PROCESS:
        this.#process(bytes, start, end);
        return false;
      default:
        this.#passOver(type);
        return false;
    }
  }

  /** order of octets u32, major u16, minor u16, section length i64, options */
  #section(bytes: Uint8Array, start: number, end: number): void {
    const littleEndian = this.#littleEndian;
    if (end - start < 16) {
      this.stop("damaged", "the file is damaged: a section header that is too short", this.window.offset);
      return;
    }
    const major = u16(bytes, start + 4, littleEndian);
    if (major !== 1) {
      this.stop("damaged", `a section of pcapng version ${major}: only version 1 is known`, this.window.offset);
      return;
    }
    this.#sections++;
    this.#interfaces = [];
    this.#processes = [];
    options(bytes, start + 16, end, littleEndian, (code, at, length) => {
      const text = () => text8(bytes, at, at + length);
      if (code === 1) this.remark(text());
      else if (code === 2) this.remark(`hardware: ${text()}`);
      else if (code === 3) this.remark(`operating system: ${text()}`);
      else if (code === 4) this.remark(`application: ${text()}`);
    });
  }

  /** link type u16, reserved u16, snap length u32, options */
  #interface(bytes: Uint8Array, start: number, end: number): void {
    const littleEndian = this.#littleEndian;
    if (end - start < 8) {
      this.#badBlock("an Interface Description Block that is too short");
      return;
    }
    if (this.#interfaces.length >= INTERFACES) {
      this.warn("limit", `more than ${INTERFACES} interfaces`, this.window.offset);
      return;
    }
    let perSecond = 1_000_000;
    let offset = 0;
    const name = { name: "", description: "", system: "", comment: "", filter: "" };
    options(bytes, start + 8, end, littleEndian, (code, at, length) => {
      if (code === 1) name.comment = text8(bytes, at, at + length);
      else if (code === 2) name.name = text8(bytes, at, at + length);
      else if (code === 3) name.description = text8(bytes, at, at + length);
      else if (code === 9 && length >= 1) perSecond = resolution(bytes[at]!);
      else if (code === 11 && length > 1 && bytes[at] === 0) name.filter = text8(bytes, at + 1, at + length);
      else if (code === 12) name.system = text8(bytes, at, at + length);
      else if (code === 14 && length >= 8) offset = i64(bytes, at, littleEndian) * 1_000_000;
    });
    const units = perSecond / 1_000_000;
    const whole = Math.floor(4294967296 / units);
    this.#interfaces.push({
      link: u16(bytes, start, littleEndian),
      snapLength: u32(bytes, start + 4, littleEndian),
      units,
      whole,
      part: 4294967296 - whole * units,
      offset,
    });
    const words = [name.description, name.system, name.filter === "" ? "" : `filter ${name.filter}`].filter((word) => word !== "");
    if (name.name !== "" || words.length > 0) {
      this.remark(`interface ${this.#interfaces.length - 1}: ${[name.name, ...words].filter((word) => word !== "").join(", ")}`);
    }
    this.remark(name.comment);
  }

  /** interface u16, drops u16, time (high, low) 2 x u32, captured u32, original u32, octets, options */
  #oldPacket(bytes: Uint8Array, start: number, end: number): boolean {
    const littleEndian = this.#littleEndian;
    if (end - start < 20) return this.#badBlock("a Packet Block that is too short");
    const packet = this.#packet(u16(bytes, start, littleEndian), bytes, start, end);
    const drops = u16(bytes, start + 2, littleEndian);
    if (packet && drops !== 0xffff && drops !== 0) this.#lost();
    return packet;
  }

  /** original u32, octets: of interface 0, without a time */
  #simplePacket(bytes: Uint8Array, start: number, end: number): boolean {
    if (end - start < 4) return this.#badBlock("a Simple Packet Block that is too short");
    const type = this.#interfaces[0];
    if (type === undefined) return this.#badBlock("a packet of an interface that the section does not describe");
    const original = u32(bytes, start, this.#littleEndian);
    const limit = type.snapLength === 0 ? original : Math.min(original, type.snapLength);
    const { frame } = this;
    this.#fill(bytes, start + 4, end, Math.min(limit, end - start - 4), original);
    frame.time = Number.NaN;
    frame.link = type.link;
    frame.interface = 0;
    frame.process = undefined;
    frame.comment = undefined;
    return true;
  }

  #packetOptions(bytes: Uint8Array, start: number, end: number): void {
    const littleEndian = this.#littleEndian;
    const { frame } = this;
    for (let at = start; at + 4 <= end; ) {
      const code = u16(bytes, at, littleEndian);
      const length = u16(bytes, at + 2, littleEndian);
      at += 4;
      if (code === 0) return;
      if (at + length > end) {
        this.warn("damaged", "an option that is longer than its block", this.window.offset);
        return;
      }
      if (code === 1) {
        const text = text8(bytes, at, at + length);
        frame.comment = frame.comment === undefined ? text : `${frame.comment}\n${text}`;
      } else if (code === 4 && length >= 8 && u64(bytes, at, littleEndian) > 0) this.#lost();
      else if ((code === 0x8001 || code === 0x8003) && length >= 4 && frame.process === undefined) {
        // Darwin: which of the section's processes; the second is the one in whose name another works.
        frame.process = this.#processes[u32(bytes, at, littleEndian)];
      }
      at += (length + 3) & ~3;
    }
  }

  #lost(): void {
    this.warn("lost", "packets were dropped by the capturing machine before this place: what seems lost may only be missing here");
  }

  /** Records `type u16, length u16, value` up to a multiple of four: 1 an IPv4, 2 an IPv6 address, and names with a NUL behind each. */
  #names(bytes: Uint8Array, start: number, end: number): void {
    options(bytes, start, end, this.#littleEndian, (code, at, length) => {
      const size = code === 1 ? 4 : code === 2 ? 16 : 0;
      if (size === 0 || length <= size) return;
      const octets = bytes.subarray(at, at + size);
      this.name(code === 1 ? formatIpv4(octets) : formatIpv6(octets), text8(bytes, at + size, at + Math.min(length, size + NAME)));
    });
  }

  /** interface u32, time 2 x u32, options */
  #statistics(bytes: Uint8Array, start: number, end: number): void {
    const littleEndian = this.#littleEndian;
    if (end - start < 12) {
      this.#badBlock("an Interface Statistics Block that is too short");
      return;
    }
    const index = u32(bytes, start, littleEndian);
    options(bytes, start + 12, end, littleEndian, (code, at, length) => {
      if (code === 1) this.remark(text8(bytes, at, at + length));
      if ((code !== 5 && code !== 7) || length < 8) return;
      const dropped = u64(bytes, at, littleEndian);
      if (dropped === 0) return;
      const who = code === 5 ? "interface" : "operating system";
      this.warn(
        "lost",
        `the capturing machine's ${who} dropped ${dropped} packets (interface ${index}): what seems lost may only be missing here`,
      );
    });
  }

  /** type u32, length u32, octets, options */
  #secrets(bytes: Uint8Array, start: number, end: number): void {
    const littleEndian = this.#littleEndian;
    if (end - start < 8) {
      this.#badBlock("a Decryption Secrets Block that is too short");
      return;
    }
    const type = u32(bytes, start, littleEndian);
    const length = u32(bytes, start + 4, littleEndian);
    if (length > end - start - 8) {
      this.#badBlock("a Decryption Secrets Block that claims more octets than it has");
      return;
    }
    if (this.#secretOctets + length > SECRET_OCTETS || this.secrets.length >= 4096) {
      this.warn("limit", "more decryption secrets than are kept", this.window.offset);
      return;
    }
    this.#secretOctets += length;
    this.secrets.push({ type, octets: bytes.slice(start + 8, start + 8 + length) });
  }

  /** Darwin's process event: process id u32, options (2: name) */
  #process(bytes: Uint8Array, start: number, end: number): void {
    if (end - start < 4 || this.#processes.length >= PROCESSES) return;
    const process = { id: u32(bytes, start, this.#littleEndian), name: "" };
    options(bytes, start + 4, end, this.#littleEndian, (code, at, length) => {
      if (code === 2) process.name = text8(bytes, at, at + length);
    });
    this.#processes.push(process);
  }

  #passOver(type: number): void {
    const what =
      type === CUSTOM || type === CUSTOM_NOT_COPIED
        ? "custom blocks"
        : (KNOWN_BLOCKS.get(type) ?? `blocks of the unknown type 0x${type.toString(16)}`);
    if (this.#passedOver.size < 32 || this.#passedOver.has(what)) this.#passedOver.set(what, (this.#passedOver.get(what) ?? 0) + 1);
  }

  #badBlock(words: string): false {
    this.warn("damaged", words, this.window.offset);
    return false;
  }
}

/** if_tsresol: a power of ten, or of two where the highest bit is set. @returns units a second */
function resolution(octet: number): number {
  const power = octet & 0x7f;
  return octet & 0x80 ? 2 ** power : Number(`1e${power}`);
}

/** Whole microseconds come out exactly, for every power of ten. */
function timeOf(type: Interface, high: number, low: number): number {
  return high * type.whole + (high * type.part + low) / type.units + type.offset;
}

/** Options of a block: `code u16, length u16, value` up to a multiple of four; ends at code 0 or where one does not fit. */
function options(
  bytes: Uint8Array,
  start: number,
  end: number,
  littleEndian: boolean,
  each: (code: number, at: number, length: number) => void,
): void {
  for (let at = start; at + 4 <= end; ) {
    const code = u16(bytes, at, littleEndian);
    const length = u16(bytes, at + 2, littleEndian);
    at += 4;
    if (code === 0 || at + length > end) return;
    each(code, at, length);
    at += (length + 3) & ~3;
  }
}
