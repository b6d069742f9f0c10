/**
 * Source of decoding functions. Octets in place are read at once into variables; what embedded pointers point to is read after the outermost
 * construct, so that reading gives an expression of what the value will be when all that was deferred has been emitted.
 */
import { membersOf } from "../correlate.ts";
import { pathOf } from "../expr.ts";
import type { Plan } from "../interpret.ts";
import { alignOf, armAlign, conformantEnd, defaultLimits, interfaceOctets, isGuid, scalarOf, typeKey } from "../layout.ts";
import type { InterfaceType, NdrFormat, NdrLimits, PointerType, StructType, Type, UnionType } from "../types.ts";
import { onWire, refersToItself } from "../walk.ts";
import { type ElementDecoder, emitArray, emitMaxima, emitString } from "./decode-arrays.ts";
import { correlate, Scope } from "./decode-members.ts";
import { DecodeEmitter, type Deferred } from "./decode-octets.ts";
import { emitBase, emitContext, emitEnum, emitGuid } from "./decode-scalars.ts";
import { Cursor, castJs, key, maxCalls, numberJs, Unsupported } from "./parts.ts";

export class DecodeGenerator implements ElementDecoder {
  readonly #out: DecodeEmitter;
  /** Types whose pointees are being emitted: to find what refers to itself. */
  readonly #open: Type[] = [];
  #maxima: string[] = [];
  /** There are full pointers. */
  #full = false;
  /** Functions for structures that refer to themselves, by their type, and their sources. */
  readonly #readers = new Map<Type, string>();
  readonly #elementReaders = new Map<Type, string>();
  readonly #functions: string[] = [];

  constructor(format: NdrFormat, limits: NdrLimits) {
    if (limits.maxDepth < 64) throw new Unsupported("a depth limit of its own");
    this.#out = new DecodeEmitter(format, limits);
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

  /** An element of an array in place, for decode-arrays.ts. */
  element(type: Type, scope: Scope | null, at: Cursor): string {
    const t = onWire(type);
    return t.kind === "pointer" ? this.#pointer(t, scope, at, true, true) : this.#flat(t, scope, at, "outermost");
  }

  complete(type: Type, scope: Scope | null, at: Cursor): string {
    const t = onWire(type);
    return t.kind === "struct" && refersToItself(t) ? `${this.#elementReader(t)}(${at.name})` : this.element(t, scope, at);
  }

  #finish(parts: string[]): { source: string; constants: readonly unknown[] } {
    this.#out.flush(this.#out.main);
    this.#out.source.line(`return {values: {${parts.join(", ")}}, end: p};`);
    const functions = this.#functions.length === 0 ? "" : `let depth = 0;\n${this.#functions.join("\n")}\n`;
    const source = `const { bail, wide, putWide, guid } = R;\nreturn function (b, v, q) {\nconst end = b.length${this.#full ? ", full = new Map()" : ""}; let p = 0, elements = 0;\n${functions}${this.#out.source.take()}\n};`;
    return { source, constants: this.#out.source.constants };
  }

  /** A parameter and all that hangs from it; the expression stays valid. */
  #top(type: Type, scope: Scope | null): string {
    const js = this.#pointee(type, scope, this.#out.main);
    this.#out.run();
    return this.#out.keep(js);
  }

  /** What a pointer points to, or a parameter. */
  #pointee(type: Type, scope: Scope | null, cursor: Cursor): string {
    const t = onWire(type);
    if (t.kind !== "pointer") return this.#flat(t, scope, cursor, "outermost");
    if (t.mode === "ref") return this.#pointee(t.to, scope, cursor);
    return this.#pointer(t, scope, cursor, false, false);
  }

  #pointer(t: PointerType, scope: Scope | null, cursor: Cursor, embedded: boolean, element: boolean): string {
    const value = this.#out.source.variable("r");
    let id: string | null = null;
    if (t.mode !== "ref" || (embedded && (this.#out.is64 || !element))) {
      id = this.#out.source.variable("i");
      this.#out.word(cursor, id, t.mode === "full" ? "exact" : "id");
      if (t.mode === "ref") {
        if (this.#out.is64) this.#out.source.line(`if (${id} === 0) throw bail;`);
        id = null;
      }
    }
    this.#out.pending.push(() => {
      const to = onWire(t.to);
      const own = to.kind === "struct" && refersToItself(to) ? to : undefined;
      // Who is within the object of a full pointer may point to it before it is made.
      if (own === undefined ? this.#open.includes(to) : t.mode === "full") throw new Unsupported("a type that refers to itself");
      this.#open.push(to);
      const body = () => {
        if (t.align !== undefined) this.#out.align(this.#out.main, t.align);
        if (own !== undefined) {
          this.#out.flush(this.#out.main);
          this.#out.source.line(`${value} = ${this.#reader(own)}();`);
          this.#out.forget(this.#out.main);
          return;
        }
        const js = this.#pointee(to, scope, this.#out.main);
        this.#out.run();
        this.#out.flush(this.#out.main);
        this.#out.source.line(`${value} = ${js};`);
      };
      if (t.mode === "full" && to.kind === "pointer") throw new Unsupported("a full pointer to a pointer");
      if (id === null) body();
      else if (t.mode === "unique") this.#out.branch(`if (${id} === 0) ${value} = null; else`, body);
      else {
        // A referent that was there before is the same object again, where it is of the same type.
        const known = this.#out.source.variable("r");
        const key = this.#out.source.constant(typeKey(to));
        this.#out.flush(this.#out.main);
        this.#out.source.line(`if (${id} === 0) ${value} = null; else if ((${known} = full.get(${id})) !== undefined) {`);
        this.#out.source.line(`if (${known}.key !== ${key}) throw bail; ${value} = ${known}.value; }`);
        this.#out.branch("else", () => {
          // Known before what hangs from it is read: there the same id would lead to another type, which is for the interpreter to refuse.
          this.#out.source.line(`full.set(${id}, {value: undefined, key: null});`);
          body();
          this.#out.source.line(`full.set(${id}, {value: ${value}, key: ${key}});`);
        });
        this.#full = true;
      }
      this.#open.pop();
    });
    return value;
  }

  /** The function that reads a structure and all that hangs from it. */
  #reader(t: StructType): string {
    return this.#function(this.#readers, "read", t, this.#out.main);
  }

  /** The function that reads one that an array holds: in place at `f`, and what hangs from it where the others' ends. */
  #elementReader(t: StructType): string {
    return this.#function(this.#elementReaders, "element", t, new Cursor("f", 1, 0, false));
  }

  #function(functions: Map<Type, string>, prefix: string, t: StructType, at: Cursor): string {
    const known = functions.get(t);
    if (known !== undefined) return known;
    if (this.#out.limits.maxDepth < defaultLimits.maxDepth) throw new Unsupported("a depth limit of its own");
    const name = `${prefix}${functions.size}`;
    functions.set(t, name);
    const { main, pending } = this.#out;
    const { modulus, rest } = main;
    const maxima = this.#maxima;
    const open = this.#open.splice(0);
    const text = this.#out.source.nested(() => {
      this.#out.forget(main);
      this.#out.pending = [];
      const js = this.#flat(t, null, at, "outermost");
      this.#out.flush(at);
      this.#out.run();
      this.#out.flush(main);
      this.#out.source.line(`depth--;\nreturn ${js};`);
    });
    this.#functions.push(`function ${name}(f) {\nif (++depth > ${maxCalls}) throw bail;\n${text}\n}`);
    this.#out.pending = pending;
    this.#maxima = maxima;
    this.#open.push(...open);
    main.modulus = modulus;
    main.rest = rest;
    return name;
  }

  #flat(type: Type, scope: Scope | null, cursor: Cursor, place: "outermost" | "embedded"): string {
    const t = onWire(type);
    switch (t.kind) {
      case "base":
        return emitBase(this.#out, t, cursor);
      case "enum":
        return emitEnum(this.#out, t, cursor);
      case "range": {
        const js = this.#out.keep(this.#flat(t.of, scope, cursor, place));
        this.#out.source.line(`if (${js} < ${numberJs(t.min)} || ${js} > ${numberJs(t.max)}) throw bail;`);
        return js;
      }
      case "array": {
        const maxima = place === "embedded" ? this.#maxima : emitMaxima(this.#out, t, cursor);
        return emitArray(this.#out, t, scope, cursor, maxima, this);
      }
      case "string": {
        const maxima = place === "embedded" ? this.#maxima : emitMaxima(this.#out, t, cursor);
        return emitString(this.#out, t, scope, cursor, maxima);
      }
      case "struct":
        return this.#struct(t, cursor, place !== "embedded");
      case "union":
        return this.#union(t, scope, cursor);
      case "context":
        return emitContext(this.#out, cursor);
      case "interface":
        return this.#interface(t, scope, cursor);
      case "ignored": {
        const id = this.#out.source.variable("i");
        this.#out.word(cursor, id, "id");
        return "null";
      }
      default:
        throw new Unsupported(t.kind);
    }
  }

  #struct(t: StructType, cursor: Cursor, outermost: boolean): string {
    if (isGuid(t)) return emitGuid(this.#out, cursor);
    const end = conformantEnd(t);
    const maxima = outermost ? (end === null ? [] : this.#hoist(t, cursor)) : this.#maxima;
    const align = alignOf(t, this.#out.is64);
    this.#out.align(cursor, align);
    const scope = new Scope(membersOf(t.fields));
    const parts: string[] = [];
    const deferred = this.#out.pending.length;
    t.fields.forEach((field, index) => {
      const last = end !== null && index === t.fields.length - 1;
      const type = onWire(field.type);
      let js: string;
      if (type.kind === "pointer") {
        const before = this.#out.pending.length;
        js = this.#pointer(type, scope, cursor, true, false);
        // The member is known once its referent has been read.
        const read = this.#out.pending[before]!;
        this.#out.pending[before] = () => {
          read();
          scope.set(field.name, js);
        };
      } else {
        if (last) this.#maxima = maxima;
        const before = this.#out.pending.length;
        js = this.#flat(type, scope, cursor, last ? "embedded" : "outermost");
        // Where it holds pointers it is known with their referents: until then its variables are those of the element before it.
        if (this.#out.pending.length === before) scope.set(field.name, js);
        else this.#out.pending.push(() => scope.set(field.name, js));
      }
      parts.push(`${key(field.name)}: ${js}`);
    });
    if (this.#out.is64) this.#out.align(cursor, align, true);
    if (this.#out.pending.length > deferred) {
      this.#out.pending.push(() => {
        for (const check of scope.late) check();
      });
    } else for (const check of scope.late) check();
    return `{${parts.join(", ")}}`;
  }

  /** MInterfacePointer, [MS-DCOM] 2.2.14. */
  #interface(t: InterfaceType, scope: Scope | null, cursor: Cursor): string {
    const octets = this.#out.keep(this.#struct(interfaceOctets, cursor, true));
    const value = this.#out.keep(
      `{iid: ${t.iid === undefined ? `R.iidWithin(${octets}.abData)` : JSON.stringify(t.iid)}, data: ${octets}.abData}`,
    );
    if (t.iidIs !== undefined && scope !== null) {
      // What is read after the pointer, or within a structure, is for the interpreter.
      const said = scope.value(pathOf(t.iidIs) ?? "");
      if (said === undefined) throw new Unsupported("an iid_is over what is not there yet");
      this.#out.source.line(`if (typeof ${said} === "string") ${value}.iid = ${said};`);
    }
    return value;
  }

  #hoist(t: StructType, cursor: Cursor): string[] {
    const end = conformantEnd(t)!;
    return end.kind === "struct" ? this.#hoist(end, cursor) : emitMaxima(this.#out, end, cursor);
  }

  #union(t: UnionType, scope: Scope | null, cursor: Cursor): string {
    const scalar = scalarOf(t.tag);
    if (scalar.kind === "base" && (scalar.base.includes("64") || scalar.base.startsWith("float")))
      throw new Unsupported("a wide discriminant");
    const arms = armAlign(t, this.#out.is64);
    if (this.#out.is64) this.#out.align(cursor, arms);
    const tag = this.#out.keep(this.#flat(t.tag, null, cursor, "outermost"));
    const number = scalar.kind === "base" && scalar.base === "boolean" ? `(${tag} ? 1 : 0)` : tag;
    if (t.switchIs !== undefined && !t.unchecked) {
      correlate(this.#out, t.switchIs, number, scope, (js) => (scalar.kind === "base" ? castJs(js, scalar.base)! : js));
    }
    if (this.#out.is64 || (t.ms && !t.encapsulated)) this.#out.align(cursor, arms, true);
    this.#out.variable(cursor);
    const value = this.#out.source.variable("u");
    const before = this.#out.pending;
    const arm: { head: string; pending: Deferred[]; js: string }[] = [];
    const seen = new Set<number>();
    const modulus = cursor.modulus;
    const rest = cursor.rest;
    this.#out.source.line(`switch (${number}) {`);
    const all = t.default === undefined ? t.arms : [...t.arms, t.default];
    for (const one of all) {
      const isDefault = one === t.default && !t.arms.includes(one);
      const cases = isDefault ? [] : one.cases.filter((value) => !seen.has(value));
      for (const value of cases) seen.add(value);
      if (!isDefault && cases.length === 0) continue;
      const head = `${cases.map((value) => `case ${String(Number(value))}: `).join("")}${isDefault ? "default: " : ""}{`;
      this.#out.source.line(head);
      cursor.modulus = modulus;
      cursor.rest = rest;
      this.#out.pending = [];
      let js = `{${key(t.tagName)}: ${tag}}`;
      if (one.type !== null) {
        const type = onWire(one.type);
        const inner =
          type.kind === "pointer" ? this.#pointer(type, scope, cursor, true, false) : this.#flat(type, scope, cursor, "outermost");
        js = `{${key(t.tagName)}: ${tag}, ${key(one.name)}: ${inner}}`;
      }
      this.#out.flush(cursor);
      if (this.#out.pending.length === 0) this.#out.source.line(`${value} = ${js};`);
      arm.push({ head, pending: this.#out.pending, js });
      this.#out.source.line("break; }");
    }
    if (t.default === undefined) this.#out.source.line("default: throw bail;");
    this.#out.source.line("}");
    this.#out.forget(cursor);
    this.#out.pending = before;
    if (arm.some((one) => one.pending.length > 0)) {
      before.push(() => {
        this.#out.flush(this.#out.main);
        this.#out.source.line(`switch (${number}) {`);
        for (const one of arm) {
          this.#out.source.line(one.head);
          this.#out.forget(this.#out.main);
          if (one.pending.length > 0) {
            this.#out.pending = one.pending;
            this.#out.run();
            this.#out.flush(this.#out.main);
            this.#out.source.line(`${value} = ${one.js};`);
          }
          this.#out.source.line("break; }");
        }
        this.#out.source.line("}");
        this.#out.forget(this.#out.main);
      });
    }
    return value;
  }
}
