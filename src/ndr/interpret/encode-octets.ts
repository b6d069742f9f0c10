/** What encoding writes to: octets that grow up to their limit, alignment, counts and referent ids. */
import { RPC_X_BAD_STUB_DATA } from "../../status/codes.ts";
import { NdrError } from "../../status/errors.ts";
import { child, type Path, show } from "../path.ts";
import { type Marshal, marshalOf } from "../pidl/marshal.ts";
import type { NdrFormat, NdrLimits } from "../types.ts";
import { member } from "../value.ts";
import { reasonOf } from "./settings.ts";

export class StubWriter {
  /** What flags of Samba's dialect set; `is64` and `little` are its own, too. */
  marshal: Marshal;
  is64: boolean;
  little: boolean;
  readonly limits: NdrLimits;
  /** Octets, with room for more behind `at`; both are made anew when they grow. */
  buffer = new Uint8Array(256);
  view = new DataView(this.buffer.buffer);
  at: number;
  #elements = 0;

  /** @param start stub position of the first octet to be written, modulo 8 */
  constructor(format: NdrFormat, limits: NdrLimits, start: number) {
    this.marshal = marshalOf(format);
    this.is64 = this.marshal.is64;
    this.little = this.marshal.little;
    this.limits = limits;
    this.at = start;
  }

  enter(marshal: Marshal): void {
    this.marshal = marshal;
    this.is64 = marshal.is64;
    this.little = marshal.little;
  }

  /** Fills the gap with zeros. */
  align(size: number): void {
    const rest = this.at % size;
    if (rest === 0 || this.marshal.noalign) return;
    const gap = size - rest;
    this.room(gap);
    this.buffer.fill(0, this.at, this.at + gap);
    this.at += gap;
  }

  /** Makes room for so many octets more. */
  room(size: number): void {
    const needed = this.at + size;
    if (needed > this.limits.maxBytes) this.fail(RPC_X_BAD_STUB_DATA, null, `more than ${this.limits.maxBytes} octets`);
    if (needed <= this.buffer.length) return;
    const larger = new Uint8Array(Math.max(needed, this.buffer.length * 2));
    larger.set(this.buffer.subarray(0, this.at));
    this.buffer = larger;
    this.view = new DataView(larger.buffer);
  }

  /** An unsigned integer of the width that counts and referent ids have. */
  word(value: number): void {
    const size = this.is64 ? 8 : 4;
    this.align(size);
    this.room(size);
    if (this.is64) this.view.setBigUint64(this.at, BigInt(value), true);
    else this.view.setUint32(this.at, value, this.little);
    this.at += size;
  }

  /** An unsigned integer of 2 or 4 octets. */
  uint(size: 2 | 4, value: number): void {
    this.align(size);
    this.room(size);
    if (size === 2) this.view.setUint16(this.at, value, this.little);
    else this.view.setUint32(this.at, value, this.little);
    this.at += size;
  }

  octets(octets: Uint8Array): void {
    this.room(octets.length);
    this.buffer.set(octets, this.at);
    this.at += octets.length;
  }

  /** Counts elements of arrays against their limit. */
  count(elements: number, path: Path): void {
    this.#elements += elements;
    if (this.#elements > this.limits.maxElements)
      this.fail(RPC_X_BAD_STUB_DATA, path, `more than ${this.limits.maxElements} elements in one stub`);
  }

  /** A member of the caller's object, whose getter may throw. */
  member(value: object, name: string, path: Path): unknown {
    try {
      return member(value, name);
    } catch (error) {
      return this.fail(RPC_X_BAD_STUB_DATA, child(path, name), `reading it failed: ${reasonOf(error)}`);
    }
  }

  /** A value of the caller that cannot be sent. */
  fail(status: number, path: Path, reason: string): never {
    throw new NdrError(status, show(path), reason, "local");
  }
}

/** A value in the words of an error. */
export function describe(value: unknown): string {
  if (value === null) return "null";
  switch (typeof value) {
    case "string":
      return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}...` : value);
    case "number":
    case "boolean":
      return String(value);
    case "bigint":
      return `${value}n`;
    case "undefined":
      return "undefined";
    case "object":
      return withArticle(Array.isArray(value) ? "array" : nameOf(value));
    default:
      return `a ${typeof value}`;
  }
}

function nameOf(value: object): string {
  const name: unknown = Object.getPrototypeOf(value)?.constructor?.name;
  return typeof name === "string" && name !== "" && name !== "Object" ? name : "object";
}

function withArticle(noun: string): string {
  return `${/^[aeio]/i.test(noun) ? "an" : "a"} ${noun}`;
}
