/** What decoding reads from: octets that are there or are missing, alignment, counts and referent ids. */
import { RPC_S_INVALID_BOUND, RPC_X_BAD_STUB_DATA } from "../../status/codes.ts";
import { NdrError, type Party } from "../../status/errors.ts";
import { maxCount } from "../layout.ts";
import { type Path, show } from "../path.ts";
import type { NdrFormat, NdrLimits } from "../types.ts";

export class StubReader {
  readonly is64: boolean;
  readonly little: boolean;
  readonly limits: NdrLimits;
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly #party: Party;
  at: number;
  #elements = 0;

  constructor(bytes: Uint8Array, format: NdrFormat, limits: NdrLimits, party: Party, start: number) {
    this.bytes = plainBytes(bytes);
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.is64 = format.syntax === "ndr64";
    this.little = format.littleEndian;
    this.limits = limits;
    this.#party = party;
    this.at = start;
    if (bytes.length > limits.maxBytes) this.fail(RPC_X_BAD_STUB_DATA, null, `${bytes.length} octets are more than ${limits.maxBytes}`);
  }

  /** The octets of a gap are not looked at ([MS-RPCE] 3.1.1.5.3.2.2.6), but with a path they must be there. */
  align(size: number, path?: Path): void {
    const rest = this.at % size;
    if (rest === 0) return;
    this.at += size - rest;
    if (path !== undefined && this.at > this.bytes.length)
      this.fail(RPC_X_BAD_STUB_DATA, path, `${this.at - this.bytes.length} octets are missing`);
  }

  /** Steps over octets that must be there. @returns where they are */
  take(size: number, path: Path): number {
    const at = this.at;
    if (size > this.bytes.length - at) {
      this.fail(RPC_X_BAD_STUB_DATA, path, `${size} octets are needed at ${at}, ${Math.max(0, this.bytes.length - at)} are there`);
    }
    this.at = at + size;
    return at;
  }

  /** A referent id. */
  id(path: Path): number {
    if (!this.is64) {
      this.align(4);
      return this.view.getUint32(this.take(4, path), this.little);
    }
    this.align(8);
    const id = this.view.getBigUint64(this.take(8, path), true);
    // Full pointers are told apart by their ids, which no sender makes larger than a pointer of its own that fits a double.
    if (id > BigInt(Number.MAX_SAFE_INTEGER)) this.fail(RPC_X_BAD_STUB_DATA, path, `referent id ${id} is too large`);
    return Number(id);
  }

  /** A maximum count, offset or actual count; all stay below 2^31. */
  word(path: Path, what: string): number {
    const size = this.is64 ? 8 : 4;
    this.align(size);
    const at = this.take(size, path);
    const value = this.is64 ? this.view.getBigUint64(at, true) : this.view.getUint32(at, this.little);
    if (value > maxCount) this.fail(RPC_S_INVALID_BOUND, path, `${what} ${value} is larger than any array`);
    return Number(value);
  }

  /** Counts elements of arrays against their limit. */
  count(elements: number, path: Path): void {
    this.#elements += elements;
    if (this.#elements > this.limits.maxElements)
      this.fail(RPC_X_BAD_STUB_DATA, path, `more than ${this.limits.maxElements} elements in one stub`);
  }

  /** Octets that are no value of the type. */
  fail(status: number, path: Path, reason: string): never {
    throw new NdrError(status, show(path), reason, this.#party);
  }
}

/** Views of a Buffer would be Buffers, which values of ours are not. */
export function plainBytes(bytes: Uint8Array): Uint8Array {
  return bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
