/**
 * Source of decoding functions. Octets in place are read at once into variables; what embedded pointers point to is read after the outermost
 * construct, so that reading gives an expression of what the value will be when all that was deferred has been emitted.
 */

import { membersOf } from "../correlate.ts";
import { emptyElements } from "../interpret/decode.ts";
import type { Plan } from "../interpret.ts";
import {
  alignOf,
  armAlign,
  baseSize,
  conformantEnd,
  fixedSize,
  holdsPointers,
  isGuid,
  isOctets,
  isText,
  minSize,
  resolve,
  roundUp,
  scalarOf,
  typeKey,
  unitSize,
} from "../layout.ts";
import type { ArrayType, BaseType, Expr, NdrFormat, NdrLimits, PointerType, StringType, StructType, Type, UnionType } from "../types.ts";
import { Cursor, castJs, expression, key, type NameScope, numberJs, Source, Unsupported } from "./parts.ts";

/** Emits the reading of referents, at the end of the construct that holds the pointers. */
type Deferred = () => void;

class Scope implements NameScope {
  readonly members: NameScope["members"];
  readonly #known = new Map<string, string>();
  /** Checks that need members which are not known yet. */
  late: Deferred[] = [];

  constructor(members: NameScope["members"]) {
    this.members = members;
  }

  value(name: string): string | undefined {
    return this.#known.get(name);
  }

  set(name: string, js: string): void {
    this.#known.set(name, js);
  }
}

export class DecodeGenerator {
  readonly #is64: boolean;
  readonly #le: string;
  readonly #little: boolean;
  readonly #limits: NdrLimits;
  readonly #source = new Source();
  #main = new Cursor("p", 8, 0, false);
  /** Pointers of the construct that is being read. */
  #pending: Deferred[] = [];
  /** Types whose pointees are being emitted: to find what refers to itself. */
  readonly #open: Type[] = [];
  #maxima: string[] = [];
  /** There are full pointers. */
  #full = false;

  constructor(format: NdrFormat, limits: NdrLimits) {
    this.#is64 = format.syntax === "ndr64";
    this.#little = format.littleEndian;
    this.#le = String(format.littleEndian);
    this.#limits = limits;
    if (limits.maxDepth < 64) throw new Unsupported("a depth limit of its own");
  }

  operation(plan: Plan, which: "request" | "response"): { source: string; constants: readonly unknown[] } {
    const scope = new Scope(membersOf(plan.members));
    const params = which === "request" ? plan.inputs : plan.outputs;
    if (which === "response") {
      for (const name of plan.inputOnly) scope.set(name, `q[${JSON.stringify(name)}]`);
    }
    const parts: string[] = [];
    for (const param of params) {
      const js = this.#top(param.type, scope);
      scope.set(param.name, js);
      parts.push(`${key(param.name)}: ${js}`);
    }
    if (which === "response" && plan.operation.returns !== null) parts.push(`"return": ${this.#top(plan.operation.returns, scope)}`);
    for (const check of scope.late) check();
    return this.#finish(parts);
  }

  type(type: Type): { source: string; constants: readonly unknown[] } {
    return this.#finish([`"value": ${this.#top(type, null)}`]);
  }

  #finish(parts: string[]): { source: string; constants: readonly unknown[] } {
    this.#flush(this.#main);
    this.#source.line(`return {values: {${parts.join(", ")}}, end: p};`);
    const source = `const { bail, wide, putWide, guid } = R;\nreturn function (b, v, q) {\nconst end = b.length${this.#full ? ", full = new Map()" : ""}; let p = 0, elements = 0;\n${this.#source.take()}\n};`;
    return { source, constants: this.#source.constants };
  }

  /** A parameter and all that hangs from it; the expression stays valid. */
  #top(type: Type, scope: Scope | null): string {
    const js = this.#pointee(type, scope, this.#main);
    this.#run();
    return this.#keep(js);
  }

  /** Emits what has been deferred so far, in order, and after each what it defers itself. */
  #run(): void {
    const pending = this.#pending;
    for (const one of pending) {
      this.#pending = [];
      one();
    }
    this.#pending = [];
  }

  /** Puts an expression that may be evaluated only here into a variable. */
  #keep(js: string): string {
    if (/^[a-z]+\d+$/.test(js)) return js;
    const name = this.#source.variable("k");
    this.#source.line(`${name} = ${js};`);
    return name;
  }

  /** What a pointer points to, or a parameter. */
  #pointee(type: Type, scope: Scope | null, cursor: Cursor): string {
    const t = resolve(type);
    if (t.kind !== "pointer") return this.#flat(t, scope, cursor, "outermost");
    if (t.mode === "ref") return this.#pointee(t.to, scope, cursor);
    return this.#pointer(t, scope, cursor, false, false);
  }

  #pointer(t: PointerType, scope: Scope | null, cursor: Cursor, embedded: boolean, element: boolean): string {
    const value = this.#source.variable("r");
    let id: string | null = null;
    if (t.mode !== "ref" || (embedded && (this.#is64 || !element))) {
      id = this.#source.variable("i");
      this.#word(cursor, id, t.mode === "full" ? "exact" : "id");
      if (t.mode === "ref") {
        if (this.#is64) this.#source.line(`if (${id} === 0) throw bail;`);
        id = null;
      }
    }
    this.#pending.push(() => {
      const to = resolve(t.to);
      if (this.#open.includes(to)) throw new Unsupported("a type that refers to itself");
      this.#open.push(to);
      const body = () => {
        const js = this.#pointee(to, scope, this.#main);
        this.#run();
        this.#flush(this.#main);
        this.#source.line(`${value} = ${js};`);
      };
      if (t.mode === "full" && to.kind === "pointer") throw new Unsupported("a full pointer to a pointer");
      if (id === null) body();
      else if (t.mode === "unique") this.#branch(`if (${id} === 0) ${value} = null; else`, body);
      else {
        // A referent that was there before is the same object again, where it is of the same type.
        const known = this.#source.variable("r");
        const key = this.#source.constant(typeKey(to));
        this.#flush(this.#main);
        this.#source.line(`if (${id} === 0) ${value} = null; else if ((${known} = full.get(${id})) !== undefined) {`);
        this.#source.line(`if (${known}.key !== ${key}) throw bail; ${value} = ${known}.value; }`);
        this.#branch("else", () => {
          body();
          this.#source.line(`full.set(${id}, {value: ${value}, key: ${key}});`);
        });
        this.#full = true;
      }
      this.#open.pop();
    });
    return value;
  }

  /** A block that may or may not run: nothing is known of the position after it. */
  #branch(head: string, body: () => void): void {
    this.#flush(this.#main);
    this.#source.line(`${head} {`);
    body();
    this.#flush(this.#main);
    this.#source.line("}");
    this.#forget(this.#main);
  }

  #forget(cursor: Cursor): void {
    cursor.modulus = 1;
    cursor.rest = 0;
  }

  #flat(type: Type, scope: Scope | null, cursor: Cursor, place: "outermost" | "embedded"): string {
    const t = resolve(type);
    switch (t.kind) {
      case "base":
        return this.#base(t, cursor);
      case "enum": {
        const js = this.#source.variable("t");
        if (t.v1 || this.#is64) this.#source.line(`${js} = v.getInt32(${this.#fixed(cursor, 4, 4)}, ${this.#le});`);
        else this.#source.line(`${js} = v.getUint16(${this.#fixed(cursor, 2, 2)}, ${this.#le});`);
        if (!t.v1) this.#source.line(`if (${js} > 0x7fff || ${js} < 0) throw bail;`);
        return js;
      }
      case "range": {
        const js = this.#keep(this.#flat(t.of, scope, cursor, place));
        this.#source.line(`if (${js} < ${numberJs(t.min)} || ${js} > ${numberJs(t.max)}) throw bail;`);
        return js;
      }
      case "array":
        return this.#array(t, scope, cursor, place === "embedded" ? this.#maxima : this.#readMaxima(t, cursor));
      case "string":
        return this.#string(t, scope, cursor, place === "embedded" ? this.#maxima : this.#readMaxima(t, cursor));
      case "struct":
        return this.#struct(t, cursor, place !== "embedded");
      case "union":
        return this.#union(t, scope, cursor);
      case "context": {
        const js = this.#source.variable("t");
        this.#source.line(`${js} = R.context(b, v, ${this.#fixed(cursor, 4, 20)}, ${this.#le});`);
        return js;
      }
      default:
        throw new Unsupported(t.kind);
    }
  }

  #base(t: BaseType, cursor: Cursor): string {
    const size = baseSize(t.base, this.#is64);
    const at = this.#fixed(cursor, size, size);
    const js = this.#source.variable("t");
    this.#source.line(`${js} = ${this.#read(t, at)};`);
    return js;
  }

  #read(t: BaseType, at: string): string {
    const le = this.#le;
    switch (t.base) {
      case "int8":
        return `v.getInt8(${at})`;
      case "uint8":
      case "char":
      case "byte":
        return `b[${at}]`;
      case "int16":
        return `v.getInt16(${at}, ${le})`;
      case "uint16":
      case "wchar":
        return `v.getUint16(${at}, ${le})`;
      case "int32":
        return `v.getInt32(${at}, ${le})`;
      case "uint32":
      case "error_status":
        return `v.getUint32(${at}, ${le})`;
      case "int64":
        return `v.getBigInt64(${at}, ${le})`;
      case "uint64":
        return `v.getBigUint64(${at}, ${le})`;
      case "int3264":
        return this.#is64 ? `v.getBigInt64(${at}, ${le})` : `BigInt(v.getInt32(${at}, ${le}))`;
      case "uint3264":
        return this.#is64 ? `v.getBigUint64(${at}, ${le})` : `BigInt(v.getUint32(${at}, ${le}))`;
      case "float32":
        return `v.getFloat32(${at}, ${le})`;
      case "float64":
        return `v.getFloat64(${at}, ${le})`;
      case "boolean":
        return `b[${at}] !== 0`;
    }
  }

  #struct(t: StructType, cursor: Cursor, outermost: boolean): string {
    if (isGuid(t)) {
      const js = this.#source.variable("t");
      this.#source.line(`${js} = guid(b, ${this.#fixed(cursor, 4, 16)}, ${this.#le});`);
      return js;
    }
    const end = conformantEnd(t);
    const maxima = outermost ? (end === null ? [] : this.#hoist(t, cursor)) : this.#maxima;
    const align = alignOf(t, this.#is64);
    this.#align(cursor, align);
    const scope = new Scope(membersOf(t.fields));
    const parts: string[] = [];
    const deferred = this.#pending.length;
    t.fields.forEach((field, index) => {
      const last = end !== null && index === t.fields.length - 1;
      const type = resolve(field.type);
      let js: string;
      if (type.kind === "pointer") {
        const before = this.#pending.length;
        js = this.#pointer(type, scope, cursor, true, false);
        // The member is known once its referent has been read.
        const read = this.#pending[before]!;
        this.#pending[before] = () => {
          read();
          scope.set(field.name, js);
        };
      } else {
        if (last) this.#maxima = maxima;
        js = this.#flat(type, scope, cursor, last ? "embedded" : "outermost");
        scope.set(field.name, js);
      }
      parts.push(`${key(field.name)}: ${js}`);
    });
    if (this.#is64) this.#align(cursor, align, true);
    if (this.#pending.length > deferred) {
      this.#pending.push(() => {
        for (const check of scope.late) check();
      });
    } else for (const check of scope.late) check();
    return `{${parts.join(", ")}}`;
  }

  #hoist(t: StructType, cursor: Cursor): string[] {
    const end = conformantEnd(t)!;
    return end.kind === "struct" ? this.#hoist(end, cursor) : this.#readMaxima(end, cursor);
  }

  #readMaxima(t: ArrayType | StringType, cursor: Cursor): string[] {
    const sizes = t.kind === "string" ? [t] : t.dims;
    const maxima: string[] = [];
    for (const dim of sizes) {
      if (typeof dim.size === "number") continue;
      const max = this.#source.variable("m");
      this.#count(cursor, max);
      if (t.kind === "array" && dim.range !== undefined)
        this.#source.line(`if (${max} < ${numberJs(dim.range[0])} || ${max} > ${numberJs(dim.range[1])}) throw bail;`);
      maxima.push(max);
    }
    return maxima;
  }

  #correlate(expr: Expr, wire: string, scope: Scope | null, cast: (js: string) => string = (js) => js): void {
    const check = (): boolean => {
      const js = expression(expr, scope, this.#source);
      if (js !== undefined) this.#source.line(`if (${wire} !== ${cast(js)}) throw bail;`);
      return js !== undefined;
    };
    if (scope === null && typeof expr !== "number") return;
    if (!check()) {
      scope!.late.push(() => {
        if (!check()) throw new Unsupported("an expression over what is not there");
      });
    }
  }

  #array(t: ArrayType, scope: Scope | null, cursor: Cursor, maxima: string[]): string {
    const extents: string[] = [];
    let conformant = 0;
    for (const dim of t.dims) {
      const max = typeof dim.size === "number" ? String(dim.size) : maxima[conformant++]!;
      if (typeof dim.size !== "number" && dim.size !== "open") this.#correlate(dim.size, max, scope);
      if (!dim.varying) {
        extents.push(max);
        continue;
      }
      const first = this.#source.variable("m");
      const length = this.#source.variable("m");
      this.#count(cursor, first);
      this.#count(cursor, length);
      if (dim.first === undefined) this.#source.line(`if (${first} !== 0) throw bail;`);
      else this.#correlate(dim.first, first, scope);
      this.#source.line(`if (${first} + ${length} > ${max}) throw bail;`);
      if (dim.length !== undefined) this.#correlate(dim.length, length, scope);
      extents.push(length);
    }
    if (isOctets(t)) return this.#octets(extents[0]!, cursor);
    if (isText(t)) {
      const js = this.#source.variable("s");
      const n = extents[0]!;
      if (/^\d+$/.test(n)) {
        const count = Number(n);
        if (count === 0) return '""';
        this.#source.line(`${js} = ${this.#wide(this.#fixed(cursor, 2, 2 * count), n)};`);
        return js;
      }
      this.#variable(cursor);
      this.#source.line(`if (${n} === 0) ${js} = ""; else {`);
      this.#alignNow(cursor, 2);
      this.#source.line(`if (${n} * 2 > end - ${cursor.name}) throw bail;`);
      this.#source.line(`${js} = ${this.#wide(cursor.name, n)}; ${cursor.name} += ${n} * 2; }`);
      this.#forget(cursor);
      return js;
    }
    if (t.dims.length === 1) return this.#elements(t.of, extents[0]!, scope, cursor);
    const product = extents.every((one) => /^\d+$/.test(one))
      ? String(extents.reduce((sum, one) => sum * Number(one), 1))
      : this.#source.variable("m");
    if (!/^\d+$/.test(product)) {
      this.#source.line(`${product} = ${extents.join(" * ")};`);
      for (const extent of extents.slice(0, -1)) this.#source.line(`if (${extent} > end + ${emptyElements}) throw bail;`);
    }
    const flat = this.#elements(t.of, product, scope, cursor);
    return `R.reshape(${flat}, [${extents.join(", ")}])`;
  }

  #octets(n: string, cursor: Cursor): string {
    const js = this.#source.variable("s");
    if (/^\d+$/.test(n)) {
      const at = this.#fixed(cursor, 1, Number(n));
      this.#source.line(`${js} = b.subarray(${at}, ${at} + ${n});`);
      return js;
    }
    this.#variable(cursor);
    this.#source.line(`if (${n} > end - ${cursor.name}) throw bail;`);
    this.#source.line(`${js} = b.subarray(${cursor.name}, ${cursor.name} += ${n});`);
    this.#forget(cursor);
    return js;
  }

  /**
   * Elements in one dimension. Without pointers: a loop. With pointers: elements of a fixed size are stepped over, and read when their referents
   * are, so that each is made by one literal with everything in it; the others are read twice, the first time only to find where they are.
   */
  #elements(of: Type, n: string, scope: Scope | null, cursor: Cursor): string {
    const t = resolve(of);
    const list = this.#source.variable("a");
    const i = this.#source.variable("n");
    const element = t.kind === "pointer";
    const size = element && t.mode === "ref" && !this.#is64 ? 0 : fixedSize(t, this.#is64);
    const align =
      element && size === 0
        ? 1
        : t.kind === "union" && t.ms && !t.encapsulated && !this.#is64
          ? armAlign(t, false)
          : alignOf(t, this.#is64);
    let least = minSize(t, this.#is64);
    if (least === 0 && t.kind === "pointer") least = minSize(t.to, this.#is64);
    this.#source.line(`if ((elements += ${n}) > ${this.#limits.maxElements}) throw bail;`);
    // The interpreter counts from where it is; within a run the variable stands a little before that, and its check follows.
    this.#source.line(
      least === 0 ? `if (${n} > end + ${emptyElements}) throw bail;` : `if (${n} * ${least} > end - ${cursor.name}) throw bail;`,
    );
    const read = (at: Cursor): string => (element ? this.#pointer(t, scope, at, true, true) : this.#flat(t, scope, at, "outermost"));

    const before = this.#pending;
    if (size !== undefined) {
      const base = this.#source.variable("p");
      const f = this.#source.variable("p");
      const stride = roundUp(size, align);
      if (/^\d+$/.test(n)) {
        const at = this.#fixed(cursor, align, n === "0" ? 0 : (Number(n) - 1) * stride + size);
        this.#source.line(`${base} = ${at};`);
        // The run ends here: what follows is a loop, and the position must not move in it.
        if (!cursor.safe) this.#flush(cursor);
      } else {
        this.#variable(cursor);
        this.#source.line(`if (${n} > 0) {`);
        this.#alignNow(cursor, align);
        this.#source.line(`if ((${n} - 1) * ${stride} + ${size} > end - ${cursor.name}) throw bail;`);
        this.#source.line(`${base} = ${cursor.name}; ${cursor.name} += (${n} - 1) * ${stride} + ${size}; }`);
        this.#forget(cursor);
      }
      const loop = () => {
        this.#flush(this.#main);
        this.#source.line(`${list} = ${this.#list(n)}; ${f} = ${base};`);
        this.#source.line(`for (${i} = 0; ${i} < ${n}; ${i}++, ${f} += ${stride}) {`);
        this.#pending = [];
        const js = read(new Cursor(f, align, 0, true));
        this.#run();
        this.#flush(this.#main);
        this.#source.line(`${list}[${i}] = ${js}; }`);
      };
      const direct = this.#directRead(t);
      if (direct !== null) {
        this.#source.line(`${list} = ${this.#list(n)}; ${f} = ${base};`);
        this.#source.line(`for (${i} = 0; ${i} < ${n}; ${i}++, ${f} += ${stride}) ${list}[${i}] = ${direct(f)};`);
      } else if (holdsPointers(t)) {
        before.push(() => {
          this.#flush(this.#main);
          this.#forget(this.#main);
          loop();
          this.#forget(this.#main);
        });
      } else loop();
      this.#pending = before;
      return list;
    }

    this.#variable(cursor);
    const forgotten = () => this.#forget(cursor);
    if (!holdsPointers(t)) {
      this.#source.line(`${list} = ${this.#list(n)};`);
      this.#source.line(`for (${i} = 0; ${i} < ${n}; ${i}++) {`);
      forgotten();
      this.#align(cursor, t.kind === "union" ? (t.ms && !t.encapsulated && !this.#is64 ? align : 1) : 1);
      this.#pending = [];
      const js = read(cursor);
      this.#run();
      this.#flush(cursor);
      this.#source.line(`${list}[${i}] = ${js}; }`);
      forgotten();
      this.#pending = before;
      return list;
    }
    const places = this.#source.variable("a");
    this.#source.line(`${places} = ${this.#list(n)};`);
    this.#source.line(`for (${i} = 0; ${i} < ${n}; ${i}++) {`);
    forgotten();
    this.#source.line(`${places}[${i}] = ${cursor.name};`);
    this.#align(cursor, t.kind === "union" ? (t.ms && !t.encapsulated && !this.#is64 ? align : 1) : 1);
    this.#pending = [];
    read(cursor);
    this.#flush(cursor);
    this.#source.line("}");
    forgotten();
    this.#pending = before;
    before.push(() => {
      const f = this.#source.variable("p");
      this.#flush(this.#main);
      // Arrays inside of the elements are counted twice: that errs to the safe side, and the interpreter decides.
      this.#source.line(`${list} = ${this.#list(n)};`);
      this.#source.line(`for (${i} = 0; ${i} < ${n}; ${i}++) { ${f} = ${places}[${i}];`);
      this.#forget(this.#main);
      const at = new Cursor(f, 1, 0, false);
      this.#align(at, t.kind === "union" ? (t.ms && !t.encapsulated && !this.#is64 ? align : 1) : 1);
      this.#pending = [];
      const js = read(at);
      this.#flush(at);
      this.#run();
      this.#flush(this.#main);
      this.#source.line(`${list}[${i}] = ${js}; }`);
      this.#forget(this.#main);
    });
    return list;
  }

  /** Room for all elements at once; beyond some 32 million V8 would make it a dictionary, so that large ones grow. */
  #list(n: string): string {
    return /^\d+$/.test(n) && Number(n) <= 1_000_000 ? `new Array(${n})` : `${n} > 1000000 ? [] : new Array(${n})`;
  }

  /** Elements that are one read each need no variables. */
  #directRead(t: Type): ((at: string) => string) | null {
    return t.kind === "base" ? (at) => this.#read(t, at) : null;
  }

  #string(t: StringType, scope: Scope | null, cursor: Cursor, maxima: string[]): string {
    const max = typeof t.size === "number" ? String(t.size) : maxima[0]!;
    if (typeof t.size !== "number" && t.size !== "open") this.#correlate(t.size, max, scope);
    const first = this.#source.variable("m");
    const length = this.#source.variable("m");
    this.#count(cursor, first, true);
    this.#count(cursor, length, true);
    this.#variable(cursor);
    const measured = t.size === "open" ? length : max;
    const range = t.range === undefined ? "" : ` || ${measured} < ${numberJs(t.range[0])} || ${measured} > ${numberJs(t.range[1])}`;
    // An actual count below the maximum is below 2^31 with it.
    this.#source.line(
      `if (${first} !== 0 || ${length} > ${max} || ${length} === 0${typeof t.size === "number" ? "" : ` || ${max} > 0x7fffffff`}${range}) throw bail;`,
    );
    const js = this.#source.variable("s");
    const p = cursor.name;
    if (unitSize(t) === 2) {
      this.#alignNow(cursor, 2);
      this.#source.line(`if (${length} * 2 > end - ${p} || v.getUint16(${p} + ${length} * 2 - 2) !== 0) throw bail;`);
      this.#source.line(`${js} = ${this.#wide(p, `${length} - 1`)}; ${p} += ${length} * 2;`);
      cursor.modulus = 2;
      cursor.rest = 0;
      return js;
    }
    this.#source.line(`if (${length} > end - ${p} || b[${p} + ${length} - 1] !== 0) throw bail;`);
    this.#source.line(
      `${js} = ${t.unit === "char" ? `R.narrow(b, ${p}, ${length} - 1)` : `b.subarray(${p}, ${p} + ${length} - 1)`}; ${p} += ${length};`,
    );
    this.#forget(cursor);
    return js;
  }

  #wide(at: string, n: string): string {
    return `${this.#little ? "wide" : "R.wideBig"}(b, v, ${at}, ${n})`;
  }

  #union(t: UnionType, scope: Scope | null, cursor: Cursor): string {
    const scalar = scalarOf(t.tag);
    if (scalar.kind === "base" && (scalar.base.includes("64") || scalar.base.startsWith("float")))
      throw new Unsupported("a wide discriminant");
    const arms = armAlign(t, this.#is64);
    if (this.#is64) this.#align(cursor, arms);
    const tag = this.#keep(this.#flat(t.tag, null, cursor, "outermost"));
    const number = scalar.kind === "base" && scalar.base === "boolean" ? `(${tag} ? 1 : 0)` : tag;
    if (t.switchIs !== undefined) {
      this.#correlate(t.switchIs, number, scope, (js) => (scalar.kind === "base" ? castJs(js, scalar.base)! : js));
    }
    if (this.#is64 || (t.ms && !t.encapsulated)) this.#align(cursor, arms, true);
    this.#variable(cursor);
    const value = this.#source.variable("u");
    const before = this.#pending;
    const arm: { head: string; pending: Deferred[]; js: string }[] = [];
    const seen = new Set<number>();
    const modulus = cursor.modulus;
    const rest = cursor.rest;
    this.#source.line(`switch (${number}) {`);
    const all = t.default === undefined ? t.arms : [...t.arms, t.default];
    for (const one of all) {
      const isDefault = one === t.default && !t.arms.includes(one);
      const cases = isDefault ? [] : one.cases.filter((value) => !seen.has(value));
      for (const value of cases) seen.add(value);
      if (!isDefault && cases.length === 0) continue;
      const head = `${cases.map((value) => `case ${String(Number(value))}: `).join("")}${isDefault ? "default: " : ""}{`;
      this.#source.line(head);
      cursor.modulus = modulus;
      cursor.rest = rest;
      this.#pending = [];
      let js = `{${key(t.tagName)}: ${tag}}`;
      if (one.type !== null) {
        const type = resolve(one.type);
        const inner =
          type.kind === "pointer" ? this.#pointer(type, scope, cursor, true, false) : this.#flat(type, scope, cursor, "outermost");
        js = `{${key(t.tagName)}: ${tag}, ${key(one.name)}: ${inner}}`;
      }
      this.#flush(cursor);
      if (this.#pending.length === 0) this.#source.line(`${value} = ${js};`);
      arm.push({ head, pending: this.#pending, js });
      this.#source.line("break; }");
    }
    if (t.default === undefined) this.#source.line("default: throw bail;");
    this.#source.line("}");
    this.#forget(cursor);
    this.#pending = before;
    if (arm.some((one) => one.pending.length > 0)) {
      before.push(() => {
        this.#flush(this.#main);
        this.#source.line(`switch (${number}) {`);
        for (const one of arm) {
          this.#source.line(one.head);
          this.#forget(this.#main);
          if (one.pending.length > 0) {
            this.#pending = one.pending;
            this.#run();
            this.#flush(this.#main);
            this.#source.line(`${value} = ${one.js};`);
          }
          this.#source.line("break; }");
        }
        this.#source.line("}");
        this.#forget(this.#main);
      });
    }
    return value;
  }

  // --- positions ---

  /** Source of the position of the next `size` octets, aligned, within the run of the cursor. */
  #fixed(cursor: Cursor, align: number, size: number): string {
    this.#align(cursor, align);
    this.#start(cursor);
    const at = cursor.run === 0 ? cursor.name : `${cursor.name} + ${cursor.run}`;
    cursor.run += size;
    return at;
  }

  #start(cursor: Cursor): void {
    if (cursor.check === null && !cursor.safe) cursor.check = this.#source.slot();
  }

  /** Aligns within the run where the remainder is known, else by the variable. `there`: the gap's octets must be there. */
  #align(cursor: Cursor, align: number, there = false): void {
    if (align === 1) return;
    if (cursor.modulus < align) {
      this.#flush(cursor);
      this.#alignNow(cursor, align);
      if (there && !cursor.safe) this.#source.line(`if (${cursor.name} > end) throw bail;`);
      return;
    }
    const gap = (align - ((cursor.rest + cursor.run) % align)) % align;
    if (gap > 0) {
      if (there) this.#start(cursor);
      cursor.run += gap;
    }
  }

  #alignNow(cursor: Cursor, align: number): void {
    if (align === 1) return;
    if (cursor.modulus >= align) {
      const gap = (align - (cursor.rest % align)) % align;
      if (gap > 0) this.#source.line(`${cursor.name} += ${gap};`);
      cursor.rest = (cursor.rest + gap) % cursor.modulus;
      return;
    }
    this.#source.line(`${cursor.name} = (${cursor.name} + ${align - 1}) & ${-align};`);
    cursor.modulus = align;
    cursor.rest = 0;
  }

  /** Ends the run: its check is filled in and the variable moves on. */
  #flush(cursor: Cursor): void {
    if (cursor.check !== null) cursor.check(`if (${cursor.run} > end - ${cursor.name}) throw bail;`);
    cursor.check = null;
    if (cursor.run > 0) {
      this.#source.line(`${cursor.name} += ${cursor.run};`);
      cursor.rest = (cursor.rest + cursor.run) % cursor.modulus;
      cursor.run = 0;
    }
  }

  /** Something whose length is not fixed follows. */
  #variable(cursor: Cursor): void {
    if (cursor.safe) throw new Unsupported("a variable length in a fixed element");
    this.#flush(cursor);
  }

  /** A referent id or count into a variable. */
  #word(cursor: Cursor, into: string, id: "id" | "exact" | null = null): void {
    if (!this.#is64) this.#source.line(`${into} = v.getUint32(${this.#fixed(cursor, 4, 4)}, ${this.#le});`);
    else if (id !== null) {
      const at = this.#fixed(cursor, 8, 8);
      const high = id === "exact" ? `v.getUint32(${at} + 4, true) * 4294967296 +` : `v.getUint32(${at} + 4, true) |`;
      // Ids beyond 2^53 are refused by the interpreter.
      this.#source.line(`if (v.getUint32(${at} + 4, true) > 0x1fffff) throw bail; ${into} = ${high} v.getUint32(${at}, true);`);
    } else this.#source.line(`${into} = R.word64(v, ${this.#fixed(cursor, 8, 8)});`);
  }

  /** `checked` where another check makes it smaller than 2^31. */
  #count(cursor: Cursor, into: string, checked = false): void {
    this.#word(cursor, into);
    if (!checked) this.#source.line(`if (${into} > 0x7fffffff) throw bail;`);
  }
}
