import { DecodeError } from "../status/errors.ts";

/**
 * Reads integers and octets out of bytes from the network: every read is checked against what is there, and a DecodeError says what was being
 * read and where. Views, never copies.
 */
export class ByteReader {
  readonly bytes: Uint8Array;
  /** Name of the message or type, for the error. */
  readonly what: string;
  /** May be changed while reading: a PDU's data representation stands in its own header. */
  littleEndian: boolean;
  /** Octet that the next read takes, counted from the start of `bytes`. */
  position: number;
  /** Where reading ends; octets from there on are out of reach. */
  readonly end: number;
  /** Status of the errors thrown here; default nca_s_proto_error. */
  readonly status: number | undefined;

  /**
   * @param what name of the message or type for errors
   * @param options `start` and `end` in octets of `bytes`
   */
  constructor(
    bytes: Uint8Array,
    what: string,
    options: { littleEndian?: boolean; start?: number; end?: number; status?: number | undefined } = {},
  ) {
    this.bytes = bytes;
    this.what = what;
    this.littleEndian = options.littleEndian ?? true;
    this.position = options.start ?? 0;
    this.end = Math.min(options.end ?? bytes.length, bytes.length);
    this.status = options.status;
  }

  /** Octets left. */
  get remaining(): number {
    return this.end - this.position;
  }

  /** @throws DecodeError always: for what only the caller can see to be wrong */
  fail(words: string, position = this.position): never {
    throw new DecodeError(this.what, position, words, this.status);
  }

  /** Makes sure that `count` octets are there. @throws DecodeError */
  need(count: number, words = ""): void {
    if (count > this.end - this.position || count < 0) {
      this.fail(
        `${words === "" ? "" : `${words} needs `}${count} octets${words === "" ? " needed" : ""}, ${this.end - this.position} left`,
      );
    }
  }

  u8(): number {
    this.need(1);
    return this.bytes[this.position++]!;
  }

  u16(): number {
    this.need(2);
    // By octets: making a DataView for each reader costs more than it saves.
    const { bytes, position } = this;
    this.position = position + 2;
    return this.littleEndian ? bytes[position]! | (bytes[position + 1]! << 8) : (bytes[position]! << 8) | bytes[position + 1]!;
  }

  u32(): number {
    this.need(4);
    const { bytes, position } = this;
    this.position = position + 4;
    const value = this.littleEndian
      ? bytes[position]! | (bytes[position + 1]! << 8) | (bytes[position + 2]! << 16) | (bytes[position + 3]! << 24)
      : (bytes[position]! << 24) | (bytes[position + 1]! << 16) | (bytes[position + 2]! << 8) | bytes[position + 3]!;
    return value >>> 0;
  }

  u64(): bigint {
    this.need(8);
    const first = this.u32();
    const second = this.u32();
    scratch.setUint32(0, this.littleEndian ? second : first);
    scratch.setUint32(4, this.littleEndian ? first : second);
    return scratch.getBigUint64(0);
  }

  i8(): number {
    return (this.u8() << 24) >> 24;
  }

  i16(): number {
    return (this.u16() << 16) >> 16;
  }

  i32(): number {
    return this.u32() | 0;
  }

  i64(): bigint {
    return BigInt.asIntN(64, this.u64());
  }

  /** A view of the next `count` octets. @throws DecodeError */
  take(count: number, words = ""): Uint8Array {
    this.need(count, words);
    const start = this.position;
    this.position += count;
    return this.bytes.subarray(start, start + count);
  }

  /** A view of all that is left. */
  rest(): Uint8Array {
    return this.take(this.remaining);
  }

  skip(count: number): void {
    this.need(count);
    this.position += count;
  }

  /** Skips to a multiple of `alignment` octets, counted from `base`. */
  align(alignment: number, base = 0): void {
    const over = (this.position - base) % alignment;
    if (over !== 0) this.skip(alignment - over);
  }

  /** A reader of the next `count` octets, which this one passes over. Positions in its errors stay those of the whole. */
  sub(count: number, what = this.what): ByteReader {
    this.need(count, what);
    const reader = new ByteReader(this.bytes, what, {
      littleEndian: this.littleEndian,
      start: this.position,
      end: this.position + count,
      status: this.status,
    });
    this.position += count;
    return reader;
  }
}

/** Where two words become one of 64 bits without arithmetic of big integers. */
const scratch = new DataView(new ArrayBuffer(8));
