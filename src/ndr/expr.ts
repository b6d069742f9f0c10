/**
 * Correlation expressions: size_is(n * 2), switch_is(flags & 1), ... ([MS-RPCE] 2.2.4.7), with the arithmetic of C on 32-bit integers
 * (64-bit where a hyper takes part), and their inversion: from the count that an array has to the member that must say so.
 */

import { utf8Size } from "../bytes/utf8.ts";
import type { BaseName, Expr, Type } from "./types.ts";
import { member, unshare } from "./value.ts";

/** `unknown`: a member has no value yet. */
export type Value = number | bigint;

/** What a member is to an expression: promoted as C does, so that n - 1 of an unsigned n wraps and of a signed one does not. */
export type Integer = "i32" | "u32" | "i64" | "u64";

export interface Scope {
  /** Value of a member, null for a null pointer, undefined where it is not (yet) known. */
  get(name: string): unknown;
  /** Its type; int is assumed of what has none. */
  type(name: string): Type | undefined;
  /** Octets that a member's encoding takes up, "": that of all members; absent where nothing is encoded. `packed`: as its subcontext compresses it. */
  sizeOf?(name: string, packed?: boolean): number | undefined;
  /** Octets of the structure that have been written or read. */
  offset?(): number;
}

/** Type of a member as an operand: smaller types promote to int. */
export function integerOf(type: Type | undefined): Integer {
  for (let t = type; t !== undefined; ) {
    switch (t.kind) {
      case "pointer":
        t = t.to;
        continue;
      case "range":
        t = t.of;
        continue;
      case "lazy":
        t = t.get();
        continue;
      case "transmit":
        t = t.wire;
        continue;
      case "base":
      case "named":
        return integerOfBase(t.base);
      case "packed":
        return t.signed ? "i64" : "u64";
      case "flagged":
        t = t.of;
        continue;
      default:
        return "i32";
    }
  }
  return "i32";
}

function integerOfBase(base: BaseName): Integer {
  switch (base) {
    case "uint32":
    case "error_status":
      return "u32";
    case "int64":
    case "int3264":
      return "i64";
    case "uint64":
    case "uint3264":
      return "u64";
    default:
      return "i32";
  }
}

/** C's usual arithmetic conversions. */
export function common(a: Integer, b: Integer): Integer {
  if (a === "u64" || b === "u64") return "u64";
  if (a === "i64" || b === "i64") return "i64";
  return a === "u32" || b === "u32" ? "u32" : "i32";
}

/** Type of a literal: int, unsigned where it needs the 32nd bit, hyper beyond. */
export function integerOfLiteral(value: number): Integer {
  if (value >= -0x80000000 && value <= 0x7fffffff) return "i32";
  if (value >= 0 && value <= 0xffffffff) return "u32";
  return "i64";
}

function typeOfExpr(expr: Expr, scope: Pick<Scope, "type">): Integer {
  if (typeof expr === "number") return integerOfLiteral(expr);
  switch (expr[0]) {
    case "field":
    case "member":
      return integerOf(typeAt(expr, scope));
    case "deref":
    case "neg":
    case "bitnot":
      return typeOfExpr(expr[1], scope);
    case "cast":
      return integerOfBase(expr[1]);
    case "<<":
    case ">>":
      return typeOfExpr(expr[1], scope);
    case "?:":
      return common(typeOfExpr(expr[2], scope), typeOfExpr(expr[3], scope));
    case "+":
    case "-":
    case "*":
    case "/":
    case "%":
    case "&":
    case "|":
    case "^":
      return common(typeOfExpr(expr[1], scope), typeOfExpr(expr[2], scope));
    default:
      return "i32";
  }
}

/** The type of what `p->a.b` names, undefined where there is none. */
function typeAt(expr: Expr, scope: Pick<Scope, "type">): Type | undefined {
  if (typeof expr === "number") return undefined;
  switch (expr[0]) {
    case "field":
      return scope.type(expr[1]);
    case "deref":
      return typeAt(expr[1], scope);
    case "member":
      return memberType(typeAt(expr[1], scope), expr[2]);
    default:
      return undefined;
  }
}

/** The type of a member of a structure or union, or of what a pointer to one points to. */
export function memberType(type: Type | undefined, name: string): Type | undefined {
  const t = pointee(type);
  if (t?.kind === "struct") return t.fields.find((field) => field.name === name)?.type;
  if (t?.kind === "flagged") return memberType(t.of, name);
  if (t?.kind === "union") return t.tagName === name ? t.tag : (t.arms.find((arm) => arm.name === name)?.type ?? undefined);
  return undefined;
}

function pointee(type: Type | undefined): Type | undefined {
  let t = type;
  while (t !== undefined && (t.kind === "pointer" || t.kind === "lazy" || t.kind === "transmit"))
    t = t.kind === "pointer" ? t.to : t.kind === "lazy" ? t.get() : t.wire;
  return t;
}

function isPointer(type: Type | undefined): boolean {
  let t = type;
  while (t?.kind === "lazy" || t?.kind === "transmit") t = t.kind === "lazy" ? t.get() : t.wire;
  return t?.kind === "pointer";
}

/** What `p->a.b` is: a pointer's value is its pointee's. undefined where it is not known, or a pointer on the way is null. */
export function valueAt(expr: Expr, scope: Scope): unknown {
  if (typeof expr === "number") return undefined;
  switch (expr[0]) {
    case "field":
      return scope.get(expr[1]);
    case "deref":
      return valueAt(expr[1], scope);
    case "member": {
      const whole = valueAt(expr[1], scope);
      return typeof whole === "object" && whole !== null ? unshare(member(whole, expr[2])) : undefined;
    }
    default:
      return undefined;
  }
}

/** `p->a.b` as `p.a.b`; undefined for what is no name. */
export function pathOf(expr: Expr): string | undefined {
  if (typeof expr === "number") return undefined;
  switch (expr[0]) {
    case "field":
      return expr[1];
    case "deref":
      return pathOf(expr[1]);
    case "member": {
      const whole = pathOf(expr[1]);
      return whole === undefined ? undefined : `${whole}.${expr[2]}`;
    }
    default:
      return undefined;
  }
}

/** What an expression reads, as paths (see pathOf). */
export function pathsOf(expr: Expr, into: Set<string> = new Set()): Set<string> {
  if (typeof expr === "number") return into;
  const path = expr[0] === "field" || expr[0] === "member" ? pathOf(expr) : undefined;
  if (path !== undefined) into.add(path);
  else for (const part of expr.slice(1)) if (typeof part !== "string") pathsOf(part as Expr, into);
  return into;
}

/** The members that an expression reads; of `p->n` it is `p`. */
export function fieldsOf(expr: Expr | number | "open" | undefined, into: Set<string> = new Set()): Set<string> {
  if (expr === undefined || typeof expr === "number" || typeof expr === "string") return into;
  if (expr[0] === "field") into.add(expr[1]);
  else for (const part of expr.slice(1)) if (typeof part !== "string") fieldsOf(part as Expr, into);
  return into;
}

/** The value of an expression, wrapped as C wraps it; undefined where a member that it needs is not known, or where it divides by zero. */
export function evaluate(expr: Expr, scope: Scope): Value | undefined {
  if (typeof expr === "number") return expr;
  switch (expr[0]) {
    case "field":
    case "member": {
      const value = valueAt(expr, scope);
      if (value === null || value === false) return 0;
      if (value === true) return 1;
      return typeof value === "bigint" || Number.isInteger(value) ? (value as Value) : undefined;
    }
    case "deref":
      return evaluate(expr[1], scope);
    case "neg":
    case "bitnot": {
      const value = evaluate(expr[1], scope);
      if (value === undefined) return undefined;
      const type = typeOfExpr(expr[1], scope);
      const wide = BigInt(value);
      return wrap(expr[0] === "neg" ? -wide : ~wide, type);
    }
    case "not": {
      const value = truth(expr[1], scope);
      return value === undefined ? undefined : value ? 0 : 1;
    }
    case "cast": {
      const value = evaluate(expr[2], scope);
      return value === undefined ? undefined : castTo(value, expr[1]);
    }
    case "?:": {
      const condition = truth(expr[1], scope);
      if (condition === undefined) return undefined;
      const chosen = evaluate(condition ? expr[2] : expr[3], scope);
      return chosen === undefined ? undefined : wrap(BigInt(chosen), typeOfExpr(expr, scope));
    }
    case "&&": {
      const left = truth(expr[1], scope);
      if (left !== true) return left === undefined ? undefined : 0;
      const right = truth(expr[2], scope);
      return right === undefined ? undefined : right ? 1 : 0;
    }
    case "||": {
      const left = truth(expr[1], scope);
      if (left !== false) return left === undefined ? undefined : 1;
      const right = truth(expr[2], scope);
      return right === undefined ? undefined : right ? 1 : 0;
    }
    case "length":
      return measured(expr[1], valueAt(expr[2], scope));
    case "size":
      return scope.sizeOf?.(expr[1]);
    case "offset":
      return scope.offset?.();
    case "call":
      return undefined;
    default: {
      const left = evaluate(expr[1], scope);
      const right = evaluate(expr[2], scope);
      if (left === undefined || right === undefined) return undefined;
      return binary(expr[0], left, right, typeOfExpr(expr[1], scope), typeOfExpr(expr[2], scope));
    }
  }
}

/** pidl's strlen() and its kin. */
function measured(what: (Expr & readonly ["length", string, Expr])[1], value: unknown): number | undefined {
  if (value === null) return 0;
  const length = (value as { length?: unknown } | undefined)?.length;
  if (typeof length !== "number") return undefined;
  switch (what) {
    case "octets":
      return typeof value === "string" ? utf8Size(value) : length;
    case "units":
      return length;
    case "units+1":
      return length + 1;
    case "units+1 of each":
      return Array.isArray(value)
        ? value.reduce((sum: number, one: unknown) => sum + (typeof one === "string" ? one.length : 0) + 1, 0)
        : undefined;
    case "units+1 unless empty":
      return length === 0 ? 0 : length + 1;
  }
}

function truth(expr: Expr, scope: Scope): boolean | undefined {
  if (typeof expr !== "number" && (expr[0] === "field" || expr[0] === "member")) {
    // A pointer is true where it is not null, whatever it points to.
    const value = valueAt(expr, scope);
    if (value === undefined) return undefined;
    if (value === null) return false;
    if (typeof value !== "number" && typeof value !== "bigint" && typeof value !== "boolean") return true;
    return isPointer(typeAt(expr, scope)) || Boolean(value);
  }
  const value = evaluate(expr, scope);
  return value === undefined ? undefined : BigInt(value) !== 0n;
}

export function binary(operator: string, left: Value, right: Value, leftType: Integer, rightType: Integer): Value | undefined {
  if (operator === "<<" || operator === ">>") {
    const bits = leftType === "i64" || leftType === "u64" ? 63n : 31n;
    const by = BigInt(right) & bits;
    const value = BigInt(wrap(BigInt(left), leftType));
    return wrap(operator === "<<" ? value << by : value >> by, leftType);
  }
  const type = common(leftType, rightType);
  const a = BigInt(wrap(BigInt(left), type));
  const b = BigInt(wrap(BigInt(right), type));
  switch (operator) {
    case "+":
      return wrap(a + b, type);
    case "-":
      return wrap(a - b, type);
    case "*":
      return wrap(a * b, type);
    case "/":
      return b === 0n ? undefined : wrap(a / b, type);
    case "%":
      return b === 0n ? undefined : wrap(a % b, type);
    case "&":
      return wrap(a & b, type);
    case "|":
      return wrap(a | b, type);
    case "^":
      return wrap(a ^ b, type);
    case "==":
      return a === b ? 1 : 0;
    case "!=":
      return a !== b ? 1 : 0;
    case "<":
      return a < b ? 1 : 0;
    case ">":
      return a > b ? 1 : 0;
    case "<=":
      return a <= b ? 1 : 0;
    default:
      return a >= b ? 1 : 0;
  }
}

/** 32-bit results are numbers, 64-bit ones bigints. */
export function wrap(value: bigint, type: Integer): Value {
  switch (type) {
    case "i32":
      return Number(BigInt.asIntN(32, value));
    case "u32":
      return Number(BigInt.asUintN(32, value));
    case "i64":
      return BigInt.asIntN(64, value);
    default:
      return BigInt.asUintN(64, value);
  }
}

/** A value as one of an IDL type: the discriminant that switch_is gives is the expression's value cast to switch_type. */
export function castTo(value: Value, base: BaseName): Value {
  const wide = BigInt(value);
  switch (base) {
    case "int8":
      return Number(BigInt.asIntN(8, wide));
    case "uint8":
    case "byte":
    case "char":
      return Number(BigInt.asUintN(8, wide));
    case "boolean":
      return wide === 0n ? 0 : 1;
    case "int16":
      return Number(BigInt.asIntN(16, wide));
    case "uint16":
    case "wchar":
      return Number(BigInt.asUintN(16, wide));
    case "uint32":
    case "error_status":
      return wrap(wide, "u32");
    case "int64":
    case "int3264":
      return wrap(wide, "i64");
    case "uint64":
    case "uint3264":
      return wrap(wide, "u64");
    default:
      return wrap(wide, "i32");
  }
}

/**
 * What `path` must be for the expression to have `value`: n, n + k, n - k, n * k, n / k, n << k, n >> k, (n + k - 1) / k (a count of bits, say,
 * for octets: the largest n is taken), casts and the branches of ?: are turned round. undefined where that does not lead to a value or the value
 * it leads to does not give `value` back.
 */
export function invert(expr: Expr, value: number, path: string, scope: Scope): number | undefined {
  const guess = solve(expr, value, path, scope);
  if (guess === undefined || !Number.isSafeInteger(guess)) return undefined;
  const [root, ...names] = path.split(".");
  const trial: Scope = {
    get: (name) => {
      if (name !== root) return scope.get(name);
      return names.length === 0 ? guess : patched(scope.type(name), scope.get(name), names, guess);
    },
    type: (name) => scope.type(name),
  };
  const result = evaluate(expr, trial);
  return result !== undefined && BigInt(result) === BigInt(value) ? guess : undefined;
}

/** A copy of a structure's value in which the member at the end of `names` is another; undefined where there is no such structure. */
export function patched(type: Type | undefined, value: unknown, names: readonly string[], leaf: unknown): unknown {
  const [name, ...more] = names;
  const t = pointee(type);
  const whole = unshare(value);
  if (name === undefined || t?.kind !== "struct" || typeof whole !== "object" || whole === null) return undefined;
  const copy: Record<string, unknown> = {};
  for (const field of t.fields) copy[field.name] = member(whole, field.name);
  copy[name] = more.length === 0 ? leaf : patched(memberType(t, name), copy[name], more, leaf);
  return copy;
}

function solve(expr: Expr, value: number, path: string, scope: Scope): number | undefined {
  if (typeof expr === "number") return undefined;
  switch (expr[0]) {
    case "field":
    case "member":
      return pathOf(expr) === path ? value : undefined;
    case "deref":
      return solve(expr[1], value, path, scope);
    case "neg":
      return solve(expr[1], -value, path, scope);
    case "cast":
      return solve(expr[2], value, path, scope);
    case "?:":
      return solve(expr[2], value, path, scope) ?? solve(expr[3], value, path, scope);
    case "+":
    case "-":
    case "*":
    case "/":
    case "<<":
    case ">>": {
      const onLeft = pathsOf(expr[1]).has(path);
      if (onLeft && pathsOf(expr[2]).has(path)) return undefined;
      const other = evaluate(onLeft ? expr[2] : expr[1], scope);
      if (other === undefined) return undefined;
      const k = Number(other);
      const inner = onLeft ? expr[1] : expr[2];
      return solveWith(expr[0], value, k, inner, onLeft, path, scope);
    }
    default:
      return undefined;
  }
}

function solveWith(
  operator: string,
  value: number,
  k: number,
  inner: Expr,
  onLeft: boolean,
  name: string,
  scope: Scope,
): number | undefined {
  switch (operator) {
    case "+":
      return solve(inner, value - k, name, scope);
    case "-":
      return solve(inner, onLeft ? value + k : k - value, name, scope);
    case "*":
      return k !== 0 && value % k === 0 ? solve(inner, value / k, name, scope) : value === 0 ? 0 : undefined;
    case "/": {
      if (!onLeft) return undefined;
      // (n + 7) / 8 octets hold at most 8 n bits: full octets are the natural guess.
      if (typeof inner !== "number" && inner[0] === "+" && inner[2] === k - 1) return solve(inner[1], value * k, name, scope);
      return solve(inner, value * k, name, scope);
    }
    case "<<":
      return onLeft && value % 2 ** k === 0 ? solve(inner, value / 2 ** k, name, scope) : undefined;
    default:
      return onLeft ? solve(inner, value * 2 ** k, name, scope) : undefined;
  }
}
