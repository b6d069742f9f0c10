/**
 * Source of encoding functions: a pass that checks every value and adds up sizes, and one that writes. Both walk a value twice, first what is in
 * place, then what embedded pointers point to.
 */

import { type Members, membersOf } from "../correlate.ts";
import { fieldsOf } from "../expr.ts";
import type { Plan } from "../interpret.ts";
import {
  alignOf,
  armAlign,
  baseSize,
  conformantEnd,
  fixedSize,
  isGuid,
  isOctets,
  isText,
  nullable,
  resolve,
  roundUp,
  scalarOf,
  typeKey,
  unitSize,
} from "../layout.ts";
import type { ArrayType, BaseType, Expr, NdrFormat, Parameter, PointerType, StringType, StructType, Type, UnionType } from "../types.ts";
import { holdsPointers } from "./decode.ts";
import { Cursor, castJs, expression, key, type NameScope, property, Source, Unsupported } from "./parts.ts";

/** Members as source, derived where the caller left them out. */
class Scope implements NameScope {
  readonly members: Members;
  readonly #values: ReadonlyMap<string, string>;

  constructor(members: Members, values: ReadonlyMap<string, string>) {
    this.members = members;
    this.#values = values;
  }

  value(name: string): string | undefined {
    return this.#values.get(name);
  }
}

export class EncodeGenerator {
  readonly #is64: boolean;
  readonly #le: string;
  readonly #little: boolean;
  readonly #source = new Source();
  /** The pass that adds up sizes and checks values; the other one writes. */
  #sizing = true;
  #cursor = new Cursor("p", 8, 0, true);
  readonly #open: Type[] = [];
  /** There are full pointers; and the variable that counts those of the construct whose referents are being written. */
  #full = false;
  #flags = "";

  constructor(format: NdrFormat) {
    this.#is64 = format.syntax === "ndr64";
    this.#little = format.littleEndian;
    this.#le = String(format.littleEndian);
  }

  operation(plan: Plan, which: "request" | "response"): { source: string; constants: readonly unknown[] } {
    const params: { name: string; type: Type }[] = [...(which === "request" ? plan.inputs : plan.outputs)];
    const returns = which === "response" ? plan.operation.returns : null;
    const pass = () => {
      const scope = this.#parameters(plan, params as Parameter[], which);
      for (const param of params) this.#top(param.type, scope.value(param.name)!, scope);
      if (returns !== null) this.#top(returns, this.#keep(property("o", "return")), scope);
    };
    return this.#finish(pass);
  }

  type(type: Type): { source: string; constants: readonly unknown[] } {
    return this.#finish(() => this.#top(type, this.#keep('o["value"]'), null));
  }

  #finish(pass: () => void): { source: string; constants: readonly unknown[] } {
    const bodies: string[] = [];
    for (const sizing of [true, false]) {
      this.#sizing = sizing;
      this.#cursor = new Cursor("p", 8, 0, true);
      pass();
      this.#flush();
      this.#source.line("return p;");
      bodies.push(this.#source.take());
    }
    const full = this.#full ? "const F = R.referents();\n" : "";
    const source =
      `const { bail, wide, putWide, guid } = R;\nreturn {size(o, q) {\nlet p = 0, id = 0, elements = 0;\n${full}${bodies[0]}\n},\n` +
      `write(o, q, v, b) {\nlet p = 0, id = 0x20000, elements = 0;\n${full}${bodies[1]}\n}};`;
    return { source, constants: this.#source.constants };
  }

  /** Loads the parameters that are sent or that expressions name. */
  #parameters(plan: Plan, params: readonly Parameter[], which: "request" | "response"): Scope {
    const members = membersOf(plan.members);
    const named = namedBy(params);
    const values = new Map<string, string>();
    const inputs = which === "response" ? plan.inputOnly : new Set<string>();
    for (const member of plan.members) {
      const sent = params.some((param) => param.name === member.name);
      if (!sent && !named.has(member.name)) continue;
      const js = this.#source.variable("x");
      const from = inputs.has(member.name) ? "q" : "o";
      this.#source.line(`${js} = ${property(from, member.name)};`);
      if (named.has(member.name)) {
        const derived = `R.deriveParameter(${this.#source.constant(members)}, o, q, ${this.#source.constant(inputs)}, ${JSON.stringify(member.name)})`;
        this.#source.line(`if (${js} === undefined) ${js} = ${derived};`);
      }
      values.set(member.name, js);
    }
    return new Scope(members, values);
  }

  /** Loads the members of a structure: all that are in `wanted`. */
  #members(t: StructType, object: string, wanted: (name: string) => boolean): { scope: Scope; values: Map<string, string> } {
    const members = membersOf(t.fields);
    const named = namedBy(t.fields);
    const values = new Map<string, string>();
    for (const field of t.fields) {
      if (!wanted(field.name) && !named.has(field.name)) continue;
      key(field.name);
      const js = this.#source.variable("x");
      this.#source.line(`${js} = ${property(object, field.name)};`);
      if (named.has(field.name)) {
        this.#source.line(
          `if (${js} === undefined) ${js} = R.derive(${this.#source.constant(members)}, ${object}, ${JSON.stringify(field.name)});`,
        );
      }
      values.set(field.name, js);
    }
    return { scope: new Scope(members, values), values };
  }

  #keep(js: string): string {
    const name = this.#source.variable("x");
    this.#source.line(`${name} = ${js};`);
    return name;
  }

  #check(condition: string): void {
    if (this.#sizing) this.#source.line(`if (${condition}) throw bail;`);
  }

  #top(type: Type, js: string, scope: Scope | null): void {
    this.#pointee(type, js, scope);
  }

  /** What a pointer points to, or a parameter: in place and all that hangs from it. */
  #pointee(type: Type, js: string, scope: Scope | null): void {
    const t = resolve(type);
    const outer = this.#flags;
    if (embedsFull(t)) {
      this.#full = true;
      this.#flags = this.#source.variable("f");
      this.#source.line(`${this.#flags} = F.flags.length;`);
    }
    this.#whole(t, js, scope);
    this.#flags = outer;
  }

  #whole(t: Exclude<Type, { kind: "lazy" }>, js: string, scope: Scope | null): void {
    if (t.kind === "pointer") {
      if (t.mode === "ref") {
        if (!nullable(t.to)) this.#check(`${js} == null`);
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
      this.#check(nullable(t.to) ? `${js} === undefined` : `${js} == null`);
      if (!this.#is64 && element) return;
    } else this.#check(`${js} === undefined`);
    const at = this.#fixed(this.#is64 ? 8 : 4, this.#is64 ? 8 : 4);
    if (t.mode === "full") {
      if (resolve(t.to).kind === "pointer") throw new Unsupported("a full pointer to a pointer");
      // Ids are few: they fit 32 bits in NDR64 too.
      const refer = `R.refer(F, ${js}, ${this.#source.constant(typeKey(t.to))})`;
      this.#source.line(this.#sizing ? `${refer};` : `v.setUint32(${at}, ${refer}, ${this.#le});`);
      if (this.#is64) this.#put(`v.setUint32(${at} + 4, 0);`);
      return;
    }
    if (this.#sizing) return;
    // Ids wrap long after any stub has ended: the interpreter's do so at the same one.
    const id = t.mode === "ref" ? "id" : `${js} === null ? 0 : id`;
    const next = t.mode === "ref" ? "id += 4;" : `if (${js} !== null) id += 4;`;
    this.#source.line(`v.setUint32(${at}, ${id}, ${this.#le}); ${next}`);
    if (this.#is64) this.#source.line(`v.setUint32(${at} + 4, 0);`);
  }

  /** What a pointer points to, where there is something. */
  #referent(t: PointerType, js: string, scope: Scope | null): void {
    const to = resolve(t.to);
    if (this.#open.includes(to)) throw new Unsupported("a type that refers to itself");
    this.#open.push(to);
    if (t.mode === "ref") this.#pointee(to, js, scope);
    else {
      this.#flush();
      // Of a full pointer the first occurrence brings the referent: the pass over what is in place has noted which are.
      this.#source.line(t.mode === "full" ? `if (F.flags[${this.#flags}++]) {` : `if (${js} !== null) {`);
      this.#pointee(to, t.mode === "full" ? this.#keep(`R.unshare(${js})`) : js, scope);
      this.#flush();
      this.#source.line("}");
      this.#forget();
    }
    this.#open.pop();
  }

  /** Referents of the pointers embedded in a value, in order. */
  #deferred(type: Type, js: string, scope: Scope | null): void {
    const t = resolve(type);
    switch (t.kind) {
      case "range":
        this.#deferred(t.of, js, scope);
        return;
      case "struct": {
        const holders = new Set(t.fields.filter((field) => holdsPointers(field.type)).map((field) => field.name));
        const { scope: inner, values } = this.#members(t, js, (name) => holders.has(name));
        for (const field of t.fields) if (holders.has(field.name)) this.#deferredMember(field.type, values.get(field.name)!, inner);
        return;
      }
      case "array": {
        const list = t.dims.length === 1 ? js : this.#keep(`R.flatten(${js}, [${this.#extents(t, js).join(", ")}])`);
        this.#flush();
        const i = this.#source.variable("n");
        const one = this.#source.variable("x");
        this.#source.line(`for (${i} = 0; ${i} < ${list}.length; ${i}++) { ${one} = ${list}[${i}];`);
        this.#forget();
        this.#deferredMember(t.of, one, scope);
        this.#flush();
        this.#source.line("}");
        this.#forget();
        return;
      }
      case "union": {
        this.#flush();
        this.#source.line(`switch (${this.#tagNumber(t, js, scope)}) {`);
        this.#arms(t, (arm, head) => {
          this.#source.line(head);
          this.#forget();
          if (arm.type !== null && holdsPointers(arm.type)) this.#deferredMember(arm.type, this.#keep(property(js, arm.name)), scope);
          this.#flush();
          this.#source.line("break; }");
        });
        this.#source.line("}");
        this.#forget();
        return;
      }
      default:
        return;
    }
  }

  #deferredMember(type: Type, js: string, scope: Scope | null): void {
    const t = resolve(type);
    if (t.kind === "pointer") this.#referent(t, js, scope);
    else this.#deferred(t, js, scope);
  }

  #flat(type: Type, js: string, scope: Scope | null, place: "outermost" | "embedded"): void {
    const t = resolve(type);
    switch (t.kind) {
      case "base":
        this.#base(t, js);
        return;
      case "enum": {
        const wide = t.v1 || this.#is64;
        this.#check(t.v1 ? `(${js} | 0) !== ${js}` : `(${js} & 0x7fff) !== ${js}`);
        const at = this.#fixed(wide ? 4 : 2, wide ? 4 : 2);
        this.#put(`v.set${wide ? "Int32" : "Uint16"}(${at}, ${js}, ${this.#le});`);
        return;
      }
      case "range":
        this.#flat(t.of, js, scope, place);
        this.#check(`${js} < ${number(t.min)} || ${js} > ${number(t.max)}`);
        return;
      case "array":
        if (place === "outermost") this.#maxima(t, js, scope);
        this.#array(t, js, scope);
        return;
      case "string":
        if (place === "outermost") this.#maxima(t, js, scope);
        this.#string(t, js, scope);
        return;
      case "struct":
        this.#struct(t, js, place === "outermost");
        return;
      case "union":
        this.#union(t, js, scope);
        return;
      case "context": {
        if (this.#sizing) this.#source.line(`R.checkContext(${js});`);
        const at = this.#fixed(4, 20);
        this.#put(`R.putContext(v, ${at}, ${js}, ${this.#le});`);
        return;
      }
      default:
        throw new Unsupported(t.kind);
    }
  }

  #base(t: BaseType, js: string): void {
    const size = baseSize(t.base, this.#is64);
    const check = this.#baseCheck(t, js);
    if (this.#sizing && check !== "") this.#source.line(check);
    const at = this.#fixed(size, size);
    this.#put(this.#write(t, at, js));
  }

  #baseCheck(t: BaseType, js: string): string {
    const unless = (condition: string) => `if (${condition}) throw bail;`;
    switch (t.base) {
      case "int8":
        return unless(`${js} << 24 >> 24 !== ${js}`);
      case "uint8":
      case "char":
      case "byte":
        return unless(`(${js} & 255) !== ${js}`);
      case "int16":
        return unless(`${js} << 16 >> 16 !== ${js}`);
      case "uint16":
      case "wchar":
        return unless(`(${js} & 65535) !== ${js}`);
      case "int32":
        return unless(`(${js} | 0) !== ${js}`);
      case "uint32":
      case "error_status":
        return unless(`${js} >>> 0 !== ${js}`);
      case "float32":
      case "float64":
        return unless(`typeof ${js} !== "number"`);
      case "boolean":
        return unless(`typeof ${js} !== "boolean"`);
      default: {
        const bits = t.base.endsWith("3264") && !this.#is64 ? 32 : 64;
        return `R.fits(${js}, ${!t.base.startsWith("u")}, ${bits});`;
      }
    }
  }

  #write(t: BaseType, at: string, js: string): string {
    const le = this.#le;
    switch (t.base) {
      case "int8":
        return `v.setInt8(${at}, ${js});`;
      case "uint8":
      case "char":
      case "byte":
        return `v.setUint8(${at}, ${js});`;
      case "boolean":
        return `v.setUint8(${at}, ${js} ? 1 : 0);`;
      case "int16":
        return `v.setInt16(${at}, ${js}, ${le});`;
      case "uint16":
      case "wchar":
        return `v.setUint16(${at}, ${js}, ${le});`;
      case "int32":
        return `v.setInt32(${at}, ${js}, ${le});`;
      case "uint32":
      case "error_status":
        return `v.setUint32(${at}, ${js}, ${le});`;
      case "float32":
        return `v.setFloat32(${at}, ${js}, ${le});`;
      case "float64":
        return `v.setFloat64(${at}, ${js}, ${le});`;
      default:
        if (t.base.endsWith("3264") && !this.#is64) return `v.setInt32(${at}, Number(${js}), ${le});`;
        return `v.setBig${t.base.startsWith("u") ? "Uint" : "Int"}64(${at}, BigInt(${js}), ${le});`;
    }
  }

  #struct(t: StructType, js: string, outermost: boolean): void {
    if (isGuid(t)) {
      this.#check(`!R.isGuid(${js})`);
      const at = this.#fixed(4, 16);
      this.#put(`R.putGuid(v, ${at}, ${js}, ${this.#le});`);
      return;
    }
    this.#check(`typeof ${js} !== "object" || ${js} === null`);
    const end = conformantEnd(t);
    if (outermost && end !== null) this.#hoist(t, js);
    const align = alignOf(t, this.#is64);
    this.#align(align);
    const { scope, values } = this.#members(t, js, () => true);
    t.fields.forEach((field, index) => {
      const type = resolve(field.type);
      const value = values.get(field.name)!;
      if (type.kind === "pointer") this.#pointer(type, value, false);
      else this.#flat(type, value, scope, end !== null && index === t.fields.length - 1 ? "embedded" : "outermost");
    });
    if (this.#is64) this.#align(align);
  }

  #hoist(t: StructType, js: string): void {
    const end = conformantEnd(t)!;
    const last = t.fields.at(-1)!.name;
    const { scope, values } = this.#members(t, js, (name) => name === last);
    if (end.kind === "struct") {
      this.#check(`typeof ${values.get(last)} !== "object" || ${values.get(last)} === null`);
      this.#hoist(end, values.get(last)!);
    } else this.#maxima(end, values.get(last)!, scope);
  }

  /** An expression's value as a number; undefined where nothing says it. */
  #said(expr: Expr, scope: Scope | null): string | undefined {
    const js = expression(expr, scope, this.#source);
    if (js === undefined && scope !== null) {
      for (const name of fieldsOf(expr)) if (!scope.members.types.has(name)) throw new Unsupported("an expression over what is not there");
    }
    return js;
  }

  #maxima(t: ArrayType | StringType, js: string, scope: Scope | null): void {
    if (t.kind === "string") {
      if (typeof t.size === "number") return;
      this.#checkString(t, js);
      const length = `${js}.length + 1`;
      this.#word(t.size === "open" ? length : (this.#said(t.size, scope) ?? length));
      return;
    }
    const extents = this.#extents(t, js);
    t.dims.forEach((dim, index) => {
      if (typeof dim.size === "number") return;
      const max = this.#maximum(t, index, extents[index]!, scope);
      if (dim.range !== undefined) this.#check(`${max} < ${number(dim.range[0])} || ${max} > ${number(dim.range[1])}`);
      this.#word(max);
    });
  }

  /** Lengths in each dimension as source, checked for being there. */
  #extents(t: ArrayType, js: string): string[] {
    if (isText(t)) {
      this.#check(`typeof ${js} !== "string"`);
      return [`${js}.length`];
    }
    if (isOctets(t)) {
      if (this.#sizing) this.#source.line(`R.octets(${js});`);
      return [`${js}.length`];
    }
    this.#check(`!Array.isArray(${js})`);
    const extents = [`${js}.length`];
    let level = js;
    for (let d = 1; d < t.dims.length; d++) {
      const dim = t.dims[d]!;
      const length = this.#source.variable("m");
      const row = this.#source.variable("x");
      const empty = typeof dim.size === "number" && !dim.varying ? dim.size : 0;
      this.#source.line(`${row} = ${level} === undefined ? undefined : ${level}[0];`);
      this.#check(`${row} !== undefined && !Array.isArray(${row})`);
      // Holes among the rows are for the interpreter to refuse.
      this.#check(`${row} === undefined && ${level} !== undefined && ${level}.length > 0`);
      this.#source.line(`${length} = ${row} === undefined ? ${empty} : ${row}.length;`);
      extents.push(length);
      level = row;
    }
    return extents;
  }

  #first(t: ArrayType, index: number, scope: Scope | null): string {
    const { first } = t.dims[index]!;
    return first === undefined ? "0" : (this.#said(first, scope) ?? "0");
  }

  #maximum(t: ArrayType, index: number, length: string, scope: Scope | null): string {
    const dim = t.dims[index]!;
    const first = dim.varying ? this.#first(t, index, scope) : "0";
    const total = first === "0" ? length : `${first} + ${length}`;
    const said = typeof dim.size === "number" ? String(dim.size) : dim.size === "open" ? undefined : this.#said(dim.size, scope);
    if (said === undefined) return total;
    const max = typeof dim.size === "number" ? said : this.#keep(said);
    this.#check(dim.varying ? `${total} > ${max} || ${max} > 0x7fffffff` : `${length} !== ${max}`);
    return max;
  }

  #array(t: ArrayType, js: string, scope: Scope | null): void {
    const extents = this.#extents(t, js);
    t.dims.forEach((dim, index) => {
      const length = extents[index]!;
      // Conformant maxima were checked where they were written.
      if (typeof dim.size === "number") this.#maximum(t, index, length, scope);
      if (!dim.varying) return;
      const first = this.#first(t, index, scope);
      if (first !== "0") this.#check(`${first} < 0`);
      const said = dim.length === undefined ? undefined : this.#said(dim.length, scope);
      if (said !== undefined) this.#check(`${said} !== ${length}`);
      this.#word(first);
      this.#word(length);
    });
    const literal = t.dims.every((dim) => typeof dim.size === "number" && !dim.varying)
      ? t.dims.reduce((product, dim) => product * (dim.size as number), 1)
      : null;
    if (isOctets(t)) {
      this.#octets(js, literal);
      return;
    }
    if (isText(t)) {
      if (literal !== null) {
        if (literal === 0) return;
        this.#put(this.#putWide(this.#fixed(2, 2 * literal), js));
        return;
      }
      this.#flush();
      this.#source.line(`if (${js}.length > 0) {`);
      this.#alignNow(2);
      if (!this.#sizing) this.#source.line(this.#putWide("p", js));
      this.#source.line(`p += ${js}.length * 2; }`);
      this.#forget();
      return;
    }
    const list = t.dims.length === 1 ? js : this.#keep(`R.flatten(${js}, [${extents.join(", ")}])`);
    this.#elements(t.of, list, scope, literal);
  }

  #octets(js: string, literal: number | null): void {
    if (literal !== null) {
      const at = this.#fixed(1, literal);
      this.#put(`b.set(${js}, ${at});`);
      return;
    }
    this.#flush();
    if (!this.#sizing) this.#source.line(`b.set(${js}, p);`);
    this.#source.line(`p += ${js}.length;`);
    this.#forget();
  }

  #elements(of: Type, list: string, scope: Scope | null, literal: number | null): void {
    const t = resolve(of);
    const i = this.#source.variable("n");
    const one = this.#source.variable("x");
    const element = t.kind === "pointer";
    const size = element && t.mode === "ref" && !this.#is64 ? 0 : fixedSize(t, this.#is64);
    // Elements of variable size align themselves, save for those of an ms_union.
    const own = t.kind === "union" && t.ms && !t.encapsulated && !this.#is64 ? armAlign(t, false) : 1;
    const align = size === undefined || (element && size === 0) ? own : alignOf(t, this.#is64);
    const body = () => (element ? this.#pointer(t, one, true) : this.#flat(t, one, scope, "outermost"));
    if (this.#sizing) this.#source.line(`if ((elements += ${list}.length) > 67108864) throw bail;`);
    if (literal === 0) return;

    if (this.#sizing && size !== undefined) {
      // Sizes need no walk; values do.
      const stride = roundUp(size, align);
      if (literal === null) {
        this.#flush();
        this.#source.line(`if (${list}.length > 0) {`);
        this.#alignNow(align);
        this.#source.line(`p += (${list}.length - 1) * ${stride} + ${size}; }`);
        this.#forget();
      } else this.#fixed(align, (literal - 1) * stride + size);
      const before = this.#cursor;
      this.#cursor = new Cursor("p", align, 0, true);
      this.#source.line(`for (${i} = 0; ${i} < ${list}.length; ${i}++) { ${one} = ${list}[${i}];`);
      const p = this.#keep("p");
      body();
      this.#source.line(`p = ${p}; }`);
      this.#cursor = before;
      return;
    }
    this.#flush();
    if (size !== undefined && literal === null) this.#source.line(`if (${list}.length > 0) {`);
    if (size !== undefined) this.#alignNow(align);
    const even = size !== undefined && size % align === 0 && this.#cursor.modulus >= align;
    this.#source.line(`for (${i} = 0; ${i} < ${list}.length; ${i}++) { ${one} = ${list}[${i}];`);
    if (even) {
      this.#cursor.modulus = align;
      this.#cursor.rest = 0;
    } else this.#forget();
    this.#align(align);
    body();
    this.#flush();
    this.#source.line("}");
    if (size !== undefined && literal === null) this.#source.line("}");
    this.#forget();
  }

  #checkString(t: StringType, js: string): void {
    this.#check(t.unit === "byte" ? `!(${js} instanceof Uint8Array)` : `typeof ${js} !== "string"`);
  }

  #string(t: StringType, js: string, scope: Scope | null): void {
    this.#checkString(t, js);
    const said = typeof t.size === "number" ? String(t.size) : t.size === "open" ? undefined : this.#said(t.size, scope);
    if (said !== undefined) this.#check(`!(${js}.length + 1 <= ${said} && ${said} <= 0x7fffffff)`);
    if (t.range !== undefined) {
      const measured = said ?? `(${js}.length + 1)`;
      this.#check(`${measured} < ${number(t.range[0])} || ${measured} > ${number(t.range[1])}`);
    }
    if (t.unit === "char") this.#check(`!R.isNarrow(${js})`);
    this.#word("0");
    this.#word(`${js}.length + 1`);
    this.#flush();
    if (unitSize(t) === 2) {
      this.#alignNow(2);
      if (!this.#sizing) this.#source.line(`${this.#putWide("p", js)} v.setUint16(p + ${js}.length * 2, 0);`);
      this.#source.line(`p += ${js}.length * 2 + 2;`);
      this.#cursor.modulus = 2;
      this.#cursor.rest = 0;
      return;
    }
    if (!this.#sizing) {
      this.#source.line(t.unit === "char" ? `R.putNarrow(b, p, ${js});` : `b.set(${js}, p);`);
      this.#source.line(`b[p + ${js}.length] = 0;`);
    }
    this.#source.line(`p += ${js}.length + 1;`);
    this.#forget();
  }

  #putWide(at: string, js: string): string {
    return `${this.#little ? "putWide" : "R.putWideBig"}(b, v, ${at}, ${js});`;
  }

  /** The discriminant as a number, from the value or from its switch_is. */
  #tagNumber(t: UnionType, js: string, scope: Scope | null): string {
    const tag = this.#keep(property(js, t.tagName));
    const scalar = scalarOf(t.tag);
    if (scalar.kind === "base" && (scalar.base.includes("64") || scalar.base.startsWith("float")))
      throw new Unsupported("a wide discriminant");
    const boolean = scalar.kind === "base" && scalar.base === "boolean";
    if (boolean) throw new Unsupported("a boolean discriminant");
    const said = t.switchIs === undefined ? undefined : this.#said(t.switchIs, scope);
    if (said !== undefined) {
      const cast = scalar.kind === "base" ? castJs(said, scalar.base) : said;
      const value = this.#keep(cast ?? said);
      this.#source.line(`if (${tag} === undefined) ${tag} = ${value};`);
      this.#check(`${tag} !== ${value}`);
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
    this.#check(`typeof ${js} !== "object" || ${js} === null`);
    const tag = this.#tagNumber(t, js, scope);
    const arms = armAlign(t, this.#is64);
    if (this.#is64) this.#align(arms);
    this.#flat(t.tag, tag, null, "outermost");
    if (this.#is64 || (t.ms && !t.encapsulated)) this.#align(arms);
    this.#flush();
    const { modulus, rest } = this.#cursor;
    this.#source.line(`switch (${tag}) {`);
    this.#arms(t, (arm, head) => {
      this.#source.line(head);
      this.#cursor.modulus = modulus;
      this.#cursor.rest = rest;
      if (arm.type !== null) {
        const value = this.#keep(property(js, arm.name));
        const type = resolve(arm.type);
        if (type.kind === "pointer") this.#pointer(type, value, false);
        else this.#flat(type, value, scope, "outermost");
      }
      this.#flush();
      this.#source.line("break; }");
    });
    if (t.default === undefined && this.#sizing) this.#source.line("default: throw bail;");
    this.#source.line("}");
    this.#forget();
  }

  // --- positions ---

  #put(line: string): void {
    if (!this.#sizing) this.#source.line(line);
  }

  #fixed(align: number, size: number): string {
    this.#align(align);
    const cursor = this.#cursor;
    const at = cursor.run === 0 ? cursor.name : `${cursor.name} + ${cursor.run}`;
    cursor.run += size;
    return at;
  }

  #word(js: string): void {
    const size = this.#is64 ? 8 : 4;
    const at = this.#fixed(size, size);
    this.#put(`v.setUint32(${at}, ${js}, ${this.#le});`);
    if (this.#is64) this.#put(`v.setUint32(${at} + 4, 0);`);
  }

  #align(align: number): void {
    if (align === 1) return;
    const cursor = this.#cursor;
    if (cursor.modulus < align) {
      this.#flush();
      this.#alignNow(align);
      return;
    }
    const gap = (align - ((cursor.rest + cursor.run) % align)) % align;
    for (let i = 0; i < gap; i++) this.#put(`b[${cursor.name} + ${cursor.run + i}] = 0;`);
    cursor.run += gap;
  }

  #alignNow(align: number): void {
    if (align === 1) return;
    const cursor = this.#cursor;
    if (cursor.modulus >= align) {
      const gap = (align - (cursor.rest % align)) % align;
      for (let i = 0; i < gap; i++) this.#put(`b[p + ${i}] = 0;`);
      if (gap > 0) this.#source.line(`p += ${gap};`);
      cursor.rest = (cursor.rest + gap) % cursor.modulus;
      return;
    }
    this.#source.line(this.#sizing ? `p = (p + ${align - 1}) & ${-align};` : `while ((p & ${align - 1}) !== 0) b[p++] = 0;`);
    cursor.modulus = align;
    cursor.rest = 0;
  }

  #flush(): void {
    const cursor = this.#cursor;
    if (cursor.run === 0) return;
    this.#source.line(`${cursor.name} += ${cursor.run};`);
    cursor.rest = (cursor.rest + cursor.run) % cursor.modulus;
    cursor.run = 0;
  }

  #forget(): void {
    this.#cursor.modulus = 1;
    this.#cursor.rest = 0;
  }
}

function number(value: number): string {
  if (!Number.isFinite(value)) throw new Unsupported("a range that is no number");
  return `(${value})`;
}

/** Whether a construct holds full pointers in place. */
function embedsFull(type: Type): boolean {
  const t = resolve(type);
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

/** The members that the expressions of a list of members name. */
function namedBy(list: readonly { readonly type: Type }[]): Set<string> {
  const names = new Set<string>();
  for (const member of list) collect(member.type, names, 0);
  return names;
}

function collect(type: Type, names: Set<string>, depth: number): void {
  if (depth > 16) return;
  const t = resolve(type);
  switch (t.kind) {
    case "pointer":
      collect(t.to, names, depth + 1);
      return;
    case "range":
      collect(t.of, names, depth + 1);
      return;
    case "string":
      fieldsOf(t.size, names);
      return;
    case "array":
      for (const dim of t.dims) {
        fieldsOf(dim.size, names);
        fieldsOf(dim.first, names);
        fieldsOf(dim.length, names);
      }
      collect(t.of, names, depth + 1);
      return;
    case "union":
      fieldsOf(t.switchIs, names);
      for (const arm of t.arms) if (arm.type !== null) collect(arm.type, names, depth + 1);
      if (t.default !== undefined && t.default.type !== null) collect(t.default.type, names, depth + 1);
      return;
    default:
      return;
  }
}
