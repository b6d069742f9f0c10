/**
 * Source of encoding functions: a pass that checks every value and adds up sizes, and one that writes. Both walk a value twice, first what is in
 * place, then what embedded pointers point to.
 */
import { pathOf } from "../expr.ts";
import type { Plan } from "../interpret.ts";
import { alignOf, armAlign, conformantEnd, defaultLimits, interfaceOctets, isGuid, nullable, scalarOf, typeKey } from "../layout.ts";
import type { InterfaceType, NdrFormat, NdrLimits, Parameter, PointerType, StructType, Type, UnionType } from "../types.ts";
import { holdsPointers, onWire, refersToItself } from "../walk.ts";
import { type ElementEncoder, emitArray, emitMaxima, emitString, extentsOf } from "./encode-arrays.ts";
import { loadMembers, loadParameters, type Scope, saidBy } from "./encode-members.ts";
import { EncodeEmitter } from "./encode-octets.ts";
import { emitBase, emitContext, emitEnum, emitGuid } from "./encode-scalars.ts";
import { Cursor, castJs, maxCalls, numberJs, property, Unsupported } from "./parts.ts";

export class EncodeGenerator implements ElementEncoder {
  readonly #out: EncodeEmitter;
  readonly #open: Type[] = [];
  /** There are full pointers; and the variable that counts those of the construct whose referents are being written. */
  #full = false;
  #flags = "";
  /** Functions of the pass for structures that refer to themselves, by their type, and their sources. */
  #writers = new Map<Type, string>();
  #followers = new Map<Type, string>();
  #functions: string[] = [];

  readonly #maxDepth: number;

  constructor(format: NdrFormat, limits: NdrLimits) {
    this.#maxDepth = limits.maxDepth;
    this.#out = new EncodeEmitter(format);
  }

  operation(plan: Plan, which: "request" | "response"): { source: string; constants: readonly unknown[] } {
    const params: { name: string; type: Type }[] = [...(which === "request" ? plan.inputs : plan.outputs)];
    const returns = which === "response" ? plan.operation.returns : null;
    const pass = () => {
      const scope = loadParameters(this.#out, plan, params as Parameter[], which);
      for (const param of params) this.#pointee(param.type, scope.value(param.name)!, scope);
      if (returns !== null) this.#pointee(returns, this.#out.keep(property("o", "return")), scope);
    };
    return this.#finish(pass);
  }

  type(type: Type): { source: string; constants: readonly unknown[] } {
    return this.#finish(() => this.#pointee(type, this.#out.keep('o["value"]'), null));
  }

  /** An element of an array in place, for encode-arrays.ts. */
  element(type: Type, js: string, scope: Scope | null): void {
    const t = onWire(type);
    if (t.kind === "pointer") this.#pointer(t, js, true);
    else this.#flat(t, js, scope, "outermost");
  }

  #finish(pass: () => void): { source: string; constants: readonly unknown[] } {
    const bodies: string[] = [];
    for (const sizing of [true, false]) {
      this.#out.sizing = sizing;
      this.#out.cursor = new Cursor("p", 8, 0, true);
      this.#writers = new Map();
      this.#followers = new Map();
      this.#functions = [];
      pass();
      this.#out.flush();
      this.#out.source.line("return p;");
      const body = this.#out.source.take();
      bodies.push([...(this.#functions.length === 0 ? [] : ["let depth = 0;"]), ...this.#functions, body].join("\n"));
    }
    const full = this.#full ? "const F = R.referents();\n" : "";
    const source =
      `const { bail, wide, putWide, guid } = R;\nreturn {size(o, q) {\nlet p = 0, id = 0, elements = 0;\n${full}${bodies[0]}\n},\n` +
      `write(o, q, v, b) {\nlet p = 0, id = 0x20000, elements = 0;\n${full}${bodies[1]}\n}};`;
    return { source, constants: this.#out.source.constants };
  }

  /** What a pointer points to, or a parameter: in place and all that hangs from it. */
  #pointee(type: Type, js: string, scope: Scope | null): void {
    const t = onWire(type);
    const outer = this.#flags;
    if (embedsFull(t)) {
      this.#full = true;
      this.#flags = this.#out.source.variable("f");
      this.#out.source.line(`${this.#flags} = F.flags.length;`);
    }
    this.#whole(t, js, scope);
    this.#flags = outer;
  }

  #whole(t: Exclude<Type, { kind: "lazy" | "transmit" }>, js: string, scope: Scope | null): void {
    if (t.kind === "pointer") {
      if (t.mode === "ref") {
        if (!nullable(t.to)) this.#out.check(`${js} == null`);
        this.#pointee(t.to, js, scope);
        return;
      }
      this.#pointer(t, js, false);
      this.#referent(t, js, scope);
      return;
    }
    this.#flat(t, js, scope, "outermost");
    if (holdsPointers(t)) this.#deferred(t, js, scope);
  }

  /** The referent id in place. */
  #pointer(t: PointerType, js: string, element: boolean): void {
    if (t.mode === "ref") {
      this.#out.check(nullable(t.to) ? `${js} === undefined` : `${js} == null`);
      if (!this.#out.is64 && element) return;
    } else this.#out.check(`${js} === undefined`);
    const at = this.#out.fixed(this.#out.is64 ? 8 : 4, this.#out.is64 ? 8 : 4);
    if (t.mode === "full") {
      if (onWire(t.to).kind === "pointer") throw new Unsupported("a full pointer to a pointer");
      // Ids are few: they fit 32 bits in NDR64 too.
      const refer = `R.refer(F, ${js}, ${this.#out.source.constant(typeKey(t.to))})`;
      this.#out.source.line(this.#out.sizing ? `${refer};` : `v.setUint32(${at}, ${refer}, ${this.#out.le});`);
      if (this.#out.is64) this.#out.put(`v.setUint32(${at} + 4, 0);`);
      return;
    }
    if (this.#out.sizing) return;
    // Ids wrap long after any stub has ended: the interpreter's do so at the same one.
    const id = t.mode === "ref" ? "id" : `${js} === null ? 0 : id`;
    const next = t.mode === "ref" ? "id += 4;" : `if (${js} !== null) id += 4;`;
    this.#out.source.line(`v.setUint32(${at}, ${id}, ${this.#out.le}); ${next}`);
    if (this.#out.is64) this.#out.source.line(`v.setUint32(${at} + 4, 0);`);
  }

  /** The function that writes a structure and all that hangs from it. */
  #writer(t: StructType): string {
    return this.#function(this.#writers, "put", t, () => this.#pointee(t, "x", null));
  }

  /**
   * The function that writes what hangs from a structure that an array holds. `g` counts the full pointers of the construct that the array is in, up to
   * where the structure's begin; the function gives it back with these counted.
   */
  #follower(t: StructType): string {
    return this.#function(this.#followers, "follow", t, () => this.#deferred(t, "x", null));
  }

  #function(functions: Map<Type, string>, prefix: string, t: StructType, body: () => void): string {
    const known = functions.get(t);
    if (known !== undefined) return known;
    if (this.#maxDepth < defaultLimits.maxDepth) throw new Unsupported("a depth limit of its own");
    const name = `${prefix}${functions.size}`;
    functions.set(t, name);
    const { cursor } = this.#out;
    const flags = this.#flags;
    this.#flags = "g";
    const open = this.#open.splice(0);
    this.#out.cursor = new Cursor("p", 1, 0, true);
    const text = this.#out.source.nested(() => {
      body();
      this.#out.flush();
    });
    this.#functions.push(`function ${name}(x, g) {\nif (++depth > ${maxCalls}) throw bail;\n${text}\ndepth--;\nreturn g;\n}`);
    this.#out.cursor = cursor;
    this.#flags = flags;
    this.#open.push(...open);
    return name;
  }

  /** What a pointer points to, where there is something. */
  #referent(t: PointerType, js: string, scope: Scope | null): void {
    const to = onWire(t.to);
    const own = to.kind === "struct" && refersToItself(to) ? to : undefined;
    const emit = (value: string) => {
      if (own === undefined) this.#pointee(to, value, scope);
      else {
        const writer = this.#writer(own);
        this.#out.flush();
        this.#out.source.line(`${writer}(${value});`);
        this.#out.forget();
      }
    };
    if (own === undefined && this.#open.includes(to)) throw new Unsupported("a type that refers to itself");
    this.#open.push(to);
    if (t.mode === "ref") emit(js);
    else {
      this.#out.flush();
      // The pass over what is in place has noted the referents of full pointers: each follows where it is first come to.
      this.#out.source.line(t.mode === "full" ? `if (R.follows(F.flags[${this.#flags}++])) {` : `if (${js} !== null) {`);
      if (t.align !== undefined) this.#out.align(t.align);
      emit(t.mode === "full" ? this.#out.keep(`R.unshare(${js})`) : js);
      this.#out.flush();
      this.#out.source.line("}");
      this.#out.forget();
    }
    this.#open.pop();
  }

  /** Referents of the pointers embedded in a value, in order. */
  #deferred(type: Type, js: string, scope: Scope | null): void {
    const t = onWire(type);
    switch (t.kind) {
      case "range":
        this.#deferred(t.of, js, scope);
        return;
      case "struct": {
        const holders = new Set(t.fields.filter((field) => holdsPointers(field.type)).map((field) => field.name));
        const { scope: inner, values } = loadMembers(this.#out, t, js, (name) => holders.has(name));
        for (const field of t.fields) if (holders.has(field.name)) this.#deferredMember(field.type, values.get(field.name)!, inner);
        return;
      }
      case "array": {
        const list = t.dims.length === 1 ? js : this.#out.keep(`R.flatten(${js}, [${extentsOf(this.#out, t, js).join(", ")}])`);
        this.#out.flush();
        const i = this.#out.source.variable("n");
        const one = this.#out.source.variable("x");
        this.#out.source.line(`for (${i} = 0; ${i} < ${list}.length; ${i}++) { ${one} = ${list}[${i}];`);
        this.#out.forget();
        const of = onWire(t.of);
        if (of.kind === "struct" && refersToItself(of)) {
          const call = `${this.#follower(of)}(${one}, ${this.#flags === "" ? "0" : this.#flags});`;
          this.#out.source.line(this.#flags === "" ? call : `${this.#flags} = ${call}`);
        } else this.#deferredMember(of, one, scope);
        this.#out.flush();
        this.#out.source.line("}");
        this.#out.forget();
        return;
      }
      case "union": {
        this.#out.flush();
        this.#out.source.line(`switch (${this.#tagNumber(t, js, scope)}) {`);
        this.#arms(t, (arm, head) => {
          this.#out.source.line(head);
          this.#out.forget();
          if (arm.type !== null && holdsPointers(arm.type)) this.#deferredMember(arm.type, this.#out.keep(property(js, arm.name)), scope);
          this.#out.flush();
          this.#out.source.line("break; }");
        });
        this.#out.source.line("}");
        this.#out.forget();
        return;
      }
      default:
        return;
    }
  }

  #deferredMember(type: Type, js: string, scope: Scope | null): void {
    const t = onWire(type);
    if (t.kind === "pointer") this.#referent(t, js, scope);
    else this.#deferred(t, js, scope);
  }

  #flat(type: Type, js: string, scope: Scope | null, place: "outermost" | "embedded"): void {
    const t = onWire(type);
    switch (t.kind) {
      case "base":
        emitBase(this.#out, t, js);
        return;
      case "enum":
        emitEnum(this.#out, t, js);
        return;
      case "range":
        this.#flat(t.of, js, scope, place);
        this.#out.check(`${js} < ${numberJs(t.min)} || ${js} > ${numberJs(t.max)}`);
        return;
      case "array":
        if (place === "outermost") emitMaxima(this.#out, t, js, scope);
        emitArray(this.#out, t, js, scope, this);
        return;
      case "string":
        if (place === "outermost") emitMaxima(this.#out, t, js, scope);
        emitString(this.#out, t, js, scope);
        return;
      case "struct":
        this.#struct(t, js, place === "outermost");
        return;
      case "union":
        this.#union(t, js, scope);
        return;
      case "context":
        emitContext(this.#out, js);
        return;
      case "interface":
        this.#interface(t, js, scope);
        return;
      case "ignored":
        this.#out.check(`${js} != null`);
        this.#out.word("0");
        return;
      default:
        throw new Unsupported(t.kind);
    }
  }

  #struct(t: StructType, js: string, outermost: boolean): void {
    if (isGuid(t)) {
      emitGuid(this.#out, js);
      return;
    }
    this.#out.check(`typeof ${js} !== "object" || ${js} === null`);
    const end = conformantEnd(t);
    if (outermost && end !== null) this.#hoist(t, js);
    const align = alignOf(t, this.#out.is64);
    this.#out.align(align);
    const { scope, values } = loadMembers(this.#out, t, js, () => true);
    t.fields.forEach((field, index) => {
      const type = onWire(field.type);
      const value = values.get(field.name)!;
      if (type.kind === "pointer") this.#pointer(type, value, false);
      else this.#flat(type, value, scope, end !== null && index === t.fields.length - 1 ? "embedded" : "outermost");
    });
    if (this.#out.is64) this.#out.align(align);
  }

  /** MInterfacePointer, [MS-DCOM] 2.2.14. */
  #interface(t: InterfaceType, js: string, scope: Scope | null): void {
    this.#out.check(`typeof ${js} !== "object" || ${js} === null`);
    // A path of members is for the interpreter to follow.
    if (t.iidIs !== undefined && pathOf(t.iidIs)?.includes(".")) throw new Unsupported("an iid_is within a structure");
    const said = t.iidIs === undefined ? undefined : scope?.value(pathOf(t.iidIs) ?? "");
    this.#out.check(`R.isOtherIid(${js}.iid, ${said ?? "undefined"})`);
    const data = this.#out.keep(`${js}.data`);
    this.#out.check(`!(${data} instanceof Uint8Array) || R.isDetached(${data})`);
    this.#out.word(`${data}.length`);
    const align = alignOf(interfaceOctets, this.#out.is64);
    this.#out.align(align);
    const at = this.#out.fixed(4, 4);
    this.#out.put(`v.setUint32(${at}, ${data}.length, ${this.#out.le});`);
    this.#out.flush();
    if (!this.#out.sizing) this.#out.source.line(`b.set(${data}, p);`);
    this.#out.source.line(`p += ${data}.length;`);
    this.#out.forget();
    if (this.#out.is64) this.#out.align(align);
  }

  #hoist(t: StructType, js: string): void {
    const end = conformantEnd(t)!;
    const last = t.fields.at(-1)!.name;
    const { scope, values } = loadMembers(this.#out, t, js, (name) => name === last);
    if (end.kind === "struct") {
      this.#out.check(`typeof ${values.get(last)} !== "object" || ${values.get(last)} === null`);
      this.#hoist(end, values.get(last)!);
    } else emitMaxima(this.#out, end, values.get(last)!, scope);
  }

  /** The discriminant as a number, from the value or from its switch_is. */
  #tagNumber(t: UnionType, js: string, scope: Scope | null): string {
    const tag = this.#out.keep(property(js, t.tagName));
    const scalar = scalarOf(t.tag);
    if (scalar.kind === "base" && (scalar.base.includes("64") || scalar.base.startsWith("float")))
      throw new Unsupported("a wide discriminant");
    const boolean = scalar.kind === "base" && scalar.base === "boolean";
    if (boolean) throw new Unsupported("a boolean discriminant");
    const said = t.switchIs === undefined ? undefined : saidBy(this.#out, t.switchIs, scope);
    if (said !== undefined && t.unchecked) throw new Unsupported("an unchecked discriminant");
    if (said !== undefined) {
      const cast = scalar.kind === "base" ? castJs(said, scalar.base) : said;
      const value = this.#out.keep(cast ?? said);
      this.#out.source.line(`if (${tag} === undefined) ${tag} = ${value};`);
      this.#out.check(`${tag} !== ${value}`);
    }
    return tag;
  }

  #arms(t: UnionType, each: (arm: { name: string; type: Type | null }, head: string) => void): void {
    const seen = new Set<number>();
    for (const arm of t.arms) {
      const cases = arm.cases.filter((value) => !seen.has(value));
      for (const value of cases) seen.add(value);
      if (cases.length > 0) each(arm, `${cases.map((value) => `case ${String(Number(value))}: `).join("")}{`);
    }
    if (t.default !== undefined) each(t.default, "default: {");
  }

  #union(t: UnionType, js: string, scope: Scope | null): void {
    this.#out.check(`typeof ${js} !== "object" || ${js} === null`);
    const tag = this.#tagNumber(t, js, scope);
    const arms = armAlign(t, this.#out.is64);
    if (this.#out.is64) this.#out.align(arms);
    this.#flat(t.tag, tag, null, "outermost");
    if (this.#out.is64 || (t.ms && !t.encapsulated)) this.#out.align(arms);
    this.#out.flush();
    const { modulus, rest } = this.#out.cursor;
    this.#out.source.line(`switch (${tag}) {`);
    this.#arms(t, (arm, head) => {
      this.#out.source.line(head);
      this.#out.cursor.modulus = modulus;
      this.#out.cursor.rest = rest;
      if (arm.type !== null) {
        const value = this.#out.keep(property(js, arm.name));
        const type = onWire(arm.type);
        if (type.kind === "pointer") this.#pointer(type, value, false);
        else this.#flat(type, value, scope, "outermost");
      }
      this.#out.flush();
      this.#out.source.line("break; }");
    });
    if (t.default === undefined && this.#out.sizing) this.#out.source.line("default: throw bail;");
    this.#out.source.line("}");
    this.#out.forget();
  }
}

/** Whether a construct holds full pointers in place. */
function embedsFull(type: Type): boolean {
  const t = onWire(type);
  switch (t.kind) {
    case "pointer":
      return t.mode === "full";
    case "array":
    case "range":
      return embedsFull(t.of);
    case "struct":
      return t.fields.some((field) => embedsFull(field.type));
    case "union":
      return [...t.arms, ...(t.default === undefined ? [] : [t.default])].some((arm) => arm.type !== null && embedsFull(arm.type));
    default:
      return false;
  }
}
