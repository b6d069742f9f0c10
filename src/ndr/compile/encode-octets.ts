/** What encoding functions write to: lines of the pass that is being emitted, positions, alignment and gaps. */
import type { NdrFormat } from "../types.ts";
import { Cursor, Source } from "./parts.ts";

/** Emits one pass after the other: the first checks values and adds up sizes, the second writes. */
export class EncodeEmitter {
  readonly is64: boolean;
  readonly le: string;
  readonly little: boolean;
  readonly source = new Source();
  /** The pass that adds up sizes and checks values; the other one writes. */
  sizing = true;
  cursor = new Cursor("p", 8, 0, true);

  constructor(format: NdrFormat) {
    this.is64 = format.syntax === "ndr64";
    this.little = format.littleEndian;
    this.le = String(format.littleEndian);
  }

  /** A value in a variable of its own. */
  keep(js: string): string {
    const name = this.source.variable("x");
    this.source.line(`${name} = ${js};`);
    return name;
  }

  /** What the sizing pass gives up for. */
  check(condition: string): void {
    if (this.sizing) this.source.line(`if (${condition}) throw bail;`);
  }

  /** A line of the writing pass. */
  put(line: string): void {
    if (!this.sizing) this.source.line(line);
  }

  /** Source of the position of the next `size` octets, aligned, within the run of the cursor. */
  fixed(align: number, size: number): string {
    this.align(align);
    const cursor = this.cursor;
    const at = cursor.run === 0 ? cursor.name : `${cursor.name} + ${cursor.run}`;
    cursor.run += size;
    return at;
  }

  /** A count or referent id that fits 32 bits. */
  word(js: string): void {
    const size = this.is64 ? 8 : 4;
    const at = this.fixed(size, size);
    this.put(`v.setUint32(${at}, ${js}, ${this.le});`);
    if (this.is64) this.put(`v.setUint32(${at} + 4, 0);`);
  }

  /** Aligns within the run where the remainder is known, else by the variable; the gap is filled with zeros. */
  align(align: number): void {
    if (align === 1) return;
    const cursor = this.cursor;
    if (cursor.modulus < align) {
      this.flush();
      this.alignNow(align);
      return;
    }
    const gap = (align - ((cursor.rest + cursor.run) % align)) % align;
    for (let i = 0; i < gap; i++) this.put(`b[${cursor.name} + ${cursor.run + i}] = 0;`);
    cursor.run += gap;
  }

  /** Aligns the variable. */
  alignNow(align: number): void {
    if (align === 1) return;
    const cursor = this.cursor;
    if (cursor.modulus >= align) {
      const gap = (align - (cursor.rest % align)) % align;
      for (let i = 0; i < gap; i++) this.put(`b[p + ${i}] = 0;`);
      if (gap > 0) this.source.line(`p += ${gap};`);
      cursor.rest = (cursor.rest + gap) % cursor.modulus;
      return;
    }
    this.source.line(this.sizing ? `p = (p + ${align - 1}) & ${-align};` : `while ((p & ${align - 1}) !== 0) b[p++] = 0;`);
    cursor.modulus = align;
    cursor.rest = 0;
  }

  /** Ends the run: the variable moves on. */
  flush(): void {
    const cursor = this.cursor;
    if (cursor.run === 0) return;
    this.source.line(`${cursor.name} += ${cursor.run};`);
    cursor.rest = (cursor.rest + cursor.run) % cursor.modulus;
    cursor.run = 0;
  }

  /** Nothing is known of the position any more. */
  forget(): void {
    this.cursor.modulus = 1;
    this.cursor.rest = 0;
  }
}
