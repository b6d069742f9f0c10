/** What decoding reads from: octets that are there or are missing, alignment, counts and referent ids. */
import { RPC_S_INVALID_BOUND, RPC_X_BAD_STUB_DATA } from "../../status/codes.ts";
import { NdrError, type Party } from "../../status/errors.ts";
import { maxCount } from "../layout.ts";
import { type Path, show } from "../path.ts";
import { type Marshal, marshalOf } from "../pidl/marshal.ts";
import type { NdrFormat, NdrLimits } from "../types.ts";
import { isDetached } from "../value.ts";

export class StubReader {
  /** What flags of Samba's dialect set; `is64` and `little` are its own, too. */
  marshal: Marshal;
  is64: boolean;
  little: boolean;
  /** Octets that may still be read: relative pointers can lead to the same ones again and again. */
  readonly budget: { left: number };
  readonly limits: NdrLimits;
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly #party: Party;
  at: number;
  #elements = 0;

  constructor(bytes: Uint8Array, format: NdrFormat, limits: NdrLimits, party: Party, start: number, budget?: { left: number }) {
    this.limits = limits;
    this.#party = party;
    if (isDetached(bytes)) throw new NdrError(RPC_X_BAD_STUB_DATA, "", "the stub's memory was transferred elsewhere");
    this.bytes = plainBytes(bytes);
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.marshal = marshalOf(format);
    this.is64 = this.marshal.is64;
    this.little = this.marshal.little;
    this.budget = budget ?? { left: 65_536 + 16 * bytes.length };
    this.at = start;
    if (bytes.length > limits.maxBytes) this.fail(RPC_X_BAD_STUB_DATA, null, `${bytes.length} octets are more than ${limits.maxBytes}`);
  }

  /** The octets of a gap are not looked at ([MS-RPCE] 3.1.1.5.3.2.2.6), but with a path they must be there. */
  align(size: number, path?: Path): void {
    const rest = this.at % size;
    if (rest === 0 || this.marshal.noalign) return;
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
    this.budget.left -= size;
    if (this.budget.left < 0) this.fail(RPC_X_BAD_STUB_DATA, path, "relative pointers lead to the same octets too often");
    return at;
  }

  enter(marshal: Marshal): void {
    this.marshal = marshal;
    this.is64 = marshal.is64;
    this.little = marshal.little;
  }

  /** Octets that follow. */
  get left(): number {
    return this.bytes.length - this.at;
  }

  /** An unsigned integer of 2 or 4 octets. */
  uint(size: 2 | 4, path: Path): number {
    this.align(size);
    const at = this.take(size, path);
    return size === 2 ? this.view.getUint16(at, this.little) : this.view.getUint32(at, this.little);
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
