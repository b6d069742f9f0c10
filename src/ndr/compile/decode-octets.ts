/** What decoding functions read from: lines, positions, alignment and checks of what is there, and what waits for the end of a construct. */
import type { NdrFormat, NdrLimits } from "../types.ts";
import { Cursor, Source, Unsupported } from "./parts.ts";

/** Emits the reading of referents, at the end of the construct that holds the pointers. */
export type Deferred = () => void;

export class DecodeEmitter {
  readonly is64: boolean;
  readonly le: string;
  readonly little: boolean;
  readonly limits: NdrLimits;
  readonly source = new Source();
  readonly main = new Cursor("p", 8, 0, false);
  /** Pointers of the construct that is being read. */
  pending: Deferred[] = [];

  constructor(format: NdrFormat, limits: NdrLimits) {
    this.is64 = format.syntax === "ndr64";
    this.little = format.littleEndian;
    this.le = String(format.littleEndian);
    this.limits = limits;
  }

  /** Emits what has been deferred so far, in order, and after each what it defers itself. */
  run(): void {
    const pending = this.pending;
    for (const one of pending) {
      this.pending = [];
      one();
    }
    this.pending = [];
  }

  /** Puts an expression that may be evaluated only here into a variable. */
  keep(js: string): string {
    if (/^[a-z]+\d+$/.test(js)) return js;
    const name = this.source.variable("k");
    this.source.line(`${name} = ${js};`);
    return name;
  }

  /** A block that may or may not run: nothing is known of the position after it. */
  branch(head: string, body: () => void): void {
    this.flush(this.main);
    this.source.line(`${head} {`);
    body();
    this.flush(this.main);
    this.source.line("}");
    this.forget(this.main);
  }

  /** Source of the position of the next `size` octets, aligned, within the run of the cursor. */
  fixed(cursor: Cursor, align: number, size: number): string {
    this.align(cursor, align);
    this.#start(cursor);
    const at = cursor.run === 0 ? cursor.name : `${cursor.name} + ${cursor.run}`;
    cursor.run += size;
    return at;
  }

  /** Aligns within the run where the remainder is known, else by the variable. `there`: the gap's octets must be there. */
  align(cursor: Cursor, align: number, there = false): void {
    if (align === 1) return;
    if (cursor.modulus < align) {
      this.flush(cursor);
      this.alignNow(cursor, align);
      if (there && !cursor.safe) this.source.line(`if (${cursor.name} > end) throw bail;`);
      return;
    }
    const gap = (align - ((cursor.rest + cursor.run) % align)) % align;
    if (gap > 0) {
      if (there) this.#start(cursor);
      cursor.run += gap;
    }
  }

  /** Aligns the variable. */
  alignNow(cursor: Cursor, align: number): void {
    if (align === 1) return;
    if (cursor.modulus >= align) {
      const gap = (align - (cursor.rest % align)) % align;
      if (gap > 0) this.source.line(`${cursor.name} += ${gap};`);
      cursor.rest = (cursor.rest + gap) % cursor.modulus;
      return;
    }
    this.source.line(`${cursor.name} = (${cursor.name} + ${align - 1}) & ${-align};`);
    cursor.modulus = align;
    cursor.rest = 0;
  }

  /** Ends the run: its check is filled in and the variable moves on. */
  flush(cursor: Cursor): void {
    if (cursor.check !== null) cursor.check(`if (${cursor.run} > end - ${cursor.name}) throw bail;`);
    cursor.check = null;
    if (cursor.run > 0) {
      this.source.line(`${cursor.name} += ${cursor.run};`);
      cursor.rest = (cursor.rest + cursor.run) % cursor.modulus;
      cursor.run = 0;
    }
  }

  /** Something whose length is not fixed follows. */
  variable(cursor: Cursor): void {
    if (cursor.safe) throw new Unsupported("a variable length in a fixed element");
    this.flush(cursor);
  }

  /** Nothing is known of the position any more. */
  forget(cursor: Cursor): void {
    cursor.modulus = 1;
    cursor.rest = 0;
  }

  /** A referent id or count into a variable. */
  word(cursor: Cursor, into: string, id: "id" | "exact" | null = null): void {
    if (!this.is64) this.source.line(`${into} = v.getUint32(${this.fixed(cursor, 4, 4)}, ${this.le});`);
    else if (id !== null) {
      const at = this.fixed(cursor, 8, 8);
      const high = id === "exact" ? `v.getUint32(${at} + 4, true) * 4294967296 +` : `v.getUint32(${at} + 4, true) |`;
      // Ids beyond 2^53 are refused by the interpreter.
      this.source.line(`if (v.getUint32(${at} + 4, true) > 0x1fffff) throw bail; ${into} = ${high} v.getUint32(${at}, true);`);
    } else this.source.line(`${into} = R.word64(v, ${this.fixed(cursor, 8, 8)});`);
  }

  /** `checked` where another check makes it smaller than 2^31. */
  count(cursor: Cursor, into: string, checked = false): void {
    this.word(cursor, into);
    if (!checked) this.source.line(`if (${into} > 0x7fffffff) throw bail;`);
  }

  /** From here on the run needs its check. */
  #start(cursor: Cursor): void {
    if (cursor.check === null && !cursor.safe) cursor.check = this.source.slot();
  }
}
