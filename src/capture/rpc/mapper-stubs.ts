/**
 * Stub data of the endpoint mapper read by hand: it is the one interface whose calls every analysis reads, so that neither descriptors nor codecs are loaded
 * for it. A test holds it against the interface library. [C706] appendix O; NDR64: [MS-RPCE] 2.2.5.
 */
import { ByteReader } from "../../bytes/reader.ts";
import { narrowText } from "../../bytes/text.ts";
import type { SyntaxId } from "../../ids/syntax.ts";
import { uuidFromBytes } from "../../ids/uuid.ts";

export interface MapperFormat {
  readonly littleEndian: boolean;
  readonly ndr64: boolean;
}

/** twr_t, as octets; null where its pointer is. */
export type TowerOctets = Uint8Array | null;

/** ept_entry_t */
export interface MapperEntry {
  readonly object: string;
  readonly tower: TowerOctets;
  readonly annotation: string;
}

/** Most entries that one stub can hold: every one takes more octets than this divides by. */
const LEAST_ENTRY = 4;

/** ept_map's [in] parameters. @throws DecodeError */
export function readMapRequest(
  stub: Uint8Array,
  format: MapperFormat,
): { readonly object: string | undefined; readonly tower: TowerOctets } {
  const reader = new StubReader(stub, "ept_map request", format);
  const object = reader.pointer() ? reader.uuid() : undefined;
  const tower = reader.pointer() ? reader.tower() : null;
  return { object, tower };
}

/** ept_map's [out] parameters. @throws DecodeError */
export function readMapResponse(
  stub: Uint8Array,
  format: MapperFormat,
): { readonly towers: readonly TowerOctets[]; readonly status: number } {
  const reader = new StubReader(stub, "ept_map response", format);
  reader.contextHandle();
  reader.u32();
  const count = reader.varying();
  const there: boolean[] = [];
  for (let i = 0; i < count; i++) there.push(reader.pointer());
  const towers = there.map((one) => (one ? reader.tower() : null));
  return { towers, status: reader.u32() };
}

/** ept_lookup's [in] parameters. @throws DecodeError */
export function readLookupRequest(
  stub: Uint8Array,
  format: MapperFormat,
): { readonly object: string | undefined; readonly interface: SyntaxId | undefined } {
  const reader = new StubReader(stub, "ept_lookup request", format);
  reader.u32();
  const object = reader.pointer() ? reader.uuid() : undefined;
  const wanted = reader.pointer() ? { uuid: reader.uuid(), major: reader.u16(), minor: reader.u16() } : undefined;
  return { object, interface: wanted };
}

/** ept_lookup's [out] parameters. @throws DecodeError */
export function readLookupResponse(
  stub: Uint8Array,
  format: MapperFormat,
): { readonly entries: readonly MapperEntry[]; readonly status: number } {
  const reader = new StubReader(stub, "ept_lookup response", format);
  reader.contextHandle();
  reader.u32();
  const entries = reader.entries(reader.varying());
  return { entries, status: reader.u32() };
}

/** [in] parameters of ept_insert and ept_delete. @throws DecodeError */
export function readEntriesRequest(stub: Uint8Array, format: MapperFormat): { readonly entries: readonly MapperEntry[] } {
  const reader = new StubReader(stub, "ept_insert request", format);
  reader.u32();
  return { entries: reader.entries(reader.count()) };
}

/** [out] parameters of ept_insert and ept_delete. @throws DecodeError */
export function readStatusResponse(stub: Uint8Array, format: MapperFormat): { readonly status: number } {
  return { status: new StubReader(stub, "ept_insert response", format).u32() };
}

/** Reads what the mapper's types are made of. */
class StubReader {
  readonly #reader: ByteReader;
  readonly #wide: boolean;

  constructor(stub: Uint8Array, what: string, format: MapperFormat) {
    this.#reader = new ByteReader(stub, what, { littleEndian: format.littleEndian });
    this.#wide = format.ndr64;
  }

  u16(): number {
    this.#reader.align(2);
    return this.#reader.u16();
  }

  u32(): number {
    this.#reader.align(4);
    return this.#reader.u32();
  }

  uuid(): string {
    this.#reader.align(4);
    return uuidFromBytes(this.#reader.take(16, "UUID"), 0, this.#reader.littleEndian);
  }

  contextHandle(): void {
    this.u32();
    this.#reader.skip(16);
  }

  /** A referent: not null. */
  pointer(): boolean {
    return this.#size() !== 0;
  }

  /** A maximum count, bounded by what can follow. */
  count(): number {
    const count = this.#size();
    if (count > this.#reader.remaining / LEAST_ENTRY)
      this.#reader.fail(`${count} elements do not fit into ${this.#reader.remaining} octets`);
    return count;
  }

  /** Maximum count, offset and actual count. */
  varying(): number {
    this.#size();
    this.#size();
    return this.count();
  }

  tower(): Uint8Array {
    const maximum = this.#size();
    const length = this.u32();
    if (length !== maximum) this.#reader.fail(`a tower of ${length} octets in an array of ${maximum}`);
    return this.#reader.take(length, "tower");
  }

  entries(count: number): MapperEntry[] {
    const heads: { object: string; there: boolean; annotation: string }[] = [];
    for (let i = 0; i < count; i++) {
      // NDR64 aligns a structure by its widest member, the pointer.
      if (this.#wide) this.#reader.align(8);
      const object = this.uuid();
      const there = this.pointer();
      this.#size();
      const length = this.#size();
      const octets = this.#reader.take(length, "annotation");
      const end = octets.indexOf(0);
      heads.push({ object, there, annotation: narrowText(octets, 0, end < 0 ? octets.length : end) });
    }
    return heads.map(({ object, there, annotation }) => ({ object, tower: there ? this.tower() : null, annotation }));
  }

  /** What NDR64 widens to 64 bits: counts, offsets and referents. */
  #size(): number {
    if (!this.#wide) return this.u32();
    this.#reader.align(8);
    const value = this.#reader.u64();
    return value > 0xffff_ffffn ? 0xffff_ffff : Number(value);
  }
}
