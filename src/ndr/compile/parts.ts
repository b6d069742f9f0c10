/** What both generators use: lines, names, cursors, expressions. */
import type { Members } from "../correlate.ts";
import { common, fieldsOf, type Integer, integerOf, integerOfLiteral } from "../expr.ts";
import type { BaseName, Expr, Type } from "../types.ts";
import { onWire } from "../walk.ts";

/** Thrown by compiled functions that leave a value to the interpreter. Not an Error: no stack is taken. */
export const bail: { readonly bail: true } = { bail: true };

/** Thrown by generators for what is not compiled. */
export class Unsupported extends Error {}

/**
 * Functions of types that refer to themselves call each other so often; deeper values are the interpreter's, which needs no stack for lists and
 * knows the limit, which even several pointers a call stay below.
 */
export const maxCalls = 40;

/** Sources beyond this would cost more to compile than they save. */
const maxSource = 400_000;

export class Source {
  #lines: string[] = [];
  #names = 0;
  #size = 0;
  readonly #declared: string[] = [];
  readonly constants: unknown[] = [];

  line(text: string): void {
    this.#size += text.length;
    if (this.#size > maxSource) throw new Unsupported("the source is too large");
    this.#lines.push(text);
  }

  /** A line to be filled in later. */
  slot(): (text: string) => void {
    const index = this.#lines.push("") - 1;
    const lines = this.#lines;
    return (text) => {
      lines[index] = text;
    };
  }

  /** A new variable, declared at the top of the function. */
  variable(prefix: string): string {
    const name = `${prefix}${this.#names++}`;
    this.#declared.push(name);
    return name;
  }

  /** A value that source cannot hold. */
  constant(value: unknown): string {
    let index = this.constants.indexOf(value);
    if (index < 0) index = this.constants.push(value) - 1;
    return `K[${index}]`;
  }

  /** The text of a function's body, with variables of its own, emitted while another's is under way. */
  nested(body: () => void): string {
    const lines = this.#lines;
    const declared = this.#declared.splice(0);
    this.#lines = [];
    body();
    const text = this.take();
    this.#lines = lines;
    this.#declared.push(...declared);
    return text;
  }

  take(): string {
    const declarations = this.#declared.length === 0 ? "" : `let ${this.#declared.join(", ")};\n`;
    const text = declarations + this.#lines.join("\n");
    this.#lines = [];
    this.#declared.length = 0;
    return text;
  }
}

/** A position in the octets: a variable, what is known of it, and the run of fixed members that follows it. */
export class Cursor {
  readonly name: string;
  /** The variable is `rest` modulo `modulus`. */
  modulus: number;
  rest: number;
  /** Octets of the run so far. */
  run = 0;
  /** Fills in the check of the run. */
  check: ((text: string) => void) | null = null;
  /** The octets are known to be there. */
  readonly safe: boolean;

  constructor(name: string, modulus: number, rest: number, safe: boolean) {
    this.name = name;
    this.modulus = modulus;
    this.rest = rest;
    this.safe = safe;
  }
}

/** Where expressions find the members of a structure or call. */
export interface NameScope {
  readonly members: Members;
  /** Source of a member's value; undefined where it is not known yet. */
  value(name: string): string | undefined;
}

interface Compiled {
  readonly js: string;
  readonly type: Integer;
}

/** An expression as source of a number; undefined where a member it needs is not known yet. */
export function expression(expr: Expr, scope: NameScope | null, source: Source): string | undefined {
  if (typeof expr === "number") return String(expr);
  if (scope === null) return undefined;
  for (const name of fieldsOf(expr)) if (scope.value(name) === undefined) return undefined;
  const simple = compile(expr, scope);
  if (simple !== null) return simple.js;
  const known = [...fieldsOf(expr)].map((name) => `${JSON.stringify(name)}: ${scope.value(name)}`);
  return `R.evaluate(${source.constant(expr)}, ${source.constant(scope.members)}, {${known.join(", ")}})`;
}

function compile(expr: Expr, scope: NameScope): Compiled | null {
  if (typeof expr === "number") {
    const type = integerOfLiteral(expr);
    return type === "i64" ? null : { js: expr < 0 ? `(${expr})` : String(expr), type };
  }
  switch (expr[0]) {
    case "field": {
      const type = scope.members.types.get(expr[1]);
      if (type === undefined) return null;
      const integer = integerOf(type);
      if (integer === "i64" || integer === "u64") return null;
      const kind = scalarKind(type);
      if (kind === null) return null;
      const js = scope.value(expr[1])!;
      if (kind === "boolean") return { js: `(${js} ? 1 : 0)`, type: integer };
      return { js: kind === "pointer" ? `(${js} === null ? 0 : ${js})` : js, type: integer };
    }
    case "deref":
      return compile(expr[1], scope);
    case "cast": {
      const inner = compile(expr[2], scope);
      if (inner === null) return null;
      const js = castJs(inner.js, expr[1]);
      return js === null ? null : { js, type: expr[1] === "uint32" || expr[1] === "error_status" ? "u32" : "i32" };
    }
    case "+":
    case "-":
    case "*":
    case "&":
    case "|": {
      const left = compile(expr[1], scope);
      const right = compile(expr[2], scope);
      if (left === null || right === null) return null;
      const type = common(left.type, right.type);
      const js = expr[0] === "*" ? `Math.imul(${left.js}, ${right.js})` : `(${left.js} ${expr[0]} ${right.js})`;
      return { js: type === "u32" ? `(${js} >>> 0)` : `(${js} | 0)`, type };
    }
    case "/":
    case "<<":
    case ">>": {
      const left = compile(expr[1], scope);
      const right = expr[2];
      if (left === null || typeof right !== "number" || right <= 0 || right > 0x7fffffff) return null;
      if (expr[0] === "/")
        return { js: left.type === "u32" ? `((${left.js} / ${right}) >>> 0)` : `((${left.js} / ${right}) | 0)`, type: left.type };
      if (right > 31) return null;
      const operator = expr[0] === "<<" ? "<<" : left.type === "u32" ? ">>>" : ">>";
      return {
        js: left.type === "u32" ? `((${left.js} ${operator} ${right}) >>> 0)` : `(${left.js} ${operator} ${right})`,
        type: left.type,
      };
    }
    default:
      return null;
  }
}

/** Members that are plain numbers or pointers to such; null for everything else. */
function scalarKind(type: Type): "number" | "boolean" | "pointer" | null {
  const t = onWire(type);
  switch (t.kind) {
    case "base":
      return t.base === "boolean" ? "boolean" : t.base === "float32" || t.base === "float64" ? null : "number";
    case "enum":
      return "number";
    case "range":
      return scalarKind(t.of);
    case "pointer": {
      const to = scalarKind(t.to);
      return to === "number" || to === "pointer" ? "pointer" : null;
    }
    default:
      return null;
  }
}

/** A number as one of an IDL type; null for the types that are no 32-bit numbers. */
export function castJs(js: string, base: BaseName): string | null {
  switch (base) {
    case "int8":
      return `(${js} << 24 >> 24)`;
    case "uint8":
    case "byte":
    case "char":
      return `(${js} & 255)`;
    case "int16":
      return `(${js} << 16 >> 16)`;
    case "uint16":
    case "wchar":
      return `(${js} & 65535)`;
    case "int32":
      return `(${js} | 0)`;
    case "uint32":
    case "error_status":
      return `(${js} >>> 0)`;
    case "boolean":
      return `(${js} === 0 ? 0 : 1)`;
    default:
      return null;
  }
}

/** A property by name: never the name itself as source. */
export function property(object: string, name: string): string {
  // What every object inherits is no member of a caller's value.
  return name in Object.prototype ? `R.own(${object}, ${JSON.stringify(name)})` : `${object}[${JSON.stringify(name)}]`;
}

/** The key of an object literal; `__proto__` would be no member there. */
export function key(name: string): string {
  if (name === "__proto__") throw new Unsupported("a member named __proto__");
  return JSON.stringify(name);
}

/** A bound of a range. */
export function numberJs(value: number): string {
  if (!Number.isFinite(value)) throw new Unsupported("a range that is no number");
  return `(${value})`;
}
