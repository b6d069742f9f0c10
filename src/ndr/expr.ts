/**
 * Correlation expressions: size_is(n * 2), switch_is(flags & 1), ... ([MS-RPCE] 2.2.4.7), with the arithmetic of C on 32-bit integers
 * (64-bit where a hyper takes part), and their inversion: from the count that an array has to the member that must say so.
 */
import type { BaseName, Expr, Type } from "./types.ts";

/** `unknown`: a member has no value yet. */
export type Value = number | bigint;

/** What a member is to an expression: promoted as C does, so that n - 1 of an unsigned n wraps and of a signed one does not. */
export type Integer = "i32" | "u32" | "i64" | "u64";

export interface Scope {
  /** Value of a member, null for a null pointer, undefined where it is not (yet) known. */
  get(name: string): unknown;
  typeOf(name: string): Integer;
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
      case "base":
        return integerOfBase(t.base);
      default:
        return "i32";
    }
  }
  return "i32";
}

export function integerOfBase(base: BaseName): Integer {
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

export function typeOfExpr(expr: Expr, typeOf: (name: string) => Integer): Integer {
  if (typeof expr === "number") return integerOfLiteral(expr);
  switch (expr[0]) {
    case "field":
      return typeOf(expr[1]);
    case "deref":
    case "member":
    case "neg":
    case "bitnot":
      return typeOfExpr(expr[1], typeOf);
    case "cast":
      return integerOfBase(expr[1]);
    case "<<":
    case ">>":
      return typeOfExpr(expr[1], typeOf);
    case "?:":
      return common(typeOfExpr(expr[2], typeOf), typeOfExpr(expr[3], typeOf));
    case "+":
    case "-":
    case "*":
    case "/":
    case "%":
    case "&":
    case "|":
    case "^":
      return common(typeOfExpr(expr[1], typeOf), typeOfExpr(expr[2], typeOf));
    default:
      return "i32";
  }
}

/** The members that an expression reads. */
export function fieldsOf(expr: Expr | number | "open" | undefined, into: Set<string> = new Set()): Set<string> {
  if (expr === undefined || typeof expr === "number" || typeof expr === "string") return into;
  if (expr[0] === "field") into.add(expr[1]);
  else for (const part of expr.slice(1)) if (typeof part !== "string") fieldsOf(part as Expr, into);
  return into;
}

/** The value of an expression, wrapped as C wraps it; undefined where a member that it needs is not known, or where it divides by zero. */
export function evaluate(expr: Expr, scope: Scope): Value | undefined {
  const typeOf = (name: string) => scope.typeOf(name);
  if (typeof expr === "number") return expr;
  switch (expr[0]) {
    case "field": {
      const value = scope.get(expr[1]);
      if (value === null || value === false) return 0;
      if (value === true) return 1;
      return typeof value === "bigint" || Number.isInteger(value) ? (value as Value) : undefined;
    }
    case "deref":
      return evaluate(expr[1], scope);
    case "member":
      return undefined;
    case "neg":
    case "bitnot": {
      const value = evaluate(expr[1], scope);
      if (value === undefined) return undefined;
      const type = typeOfExpr(expr[1], typeOf);
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
      return chosen === undefined ? undefined : wrap(BigInt(chosen), typeOfExpr(expr, typeOf));
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
    default: {
      const left = evaluate(expr[1], scope);
      const right = evaluate(expr[2], scope);
      if (left === undefined || right === undefined) return undefined;
      return binary(expr[0], left, right, typeOfExpr(expr[1], typeOf), typeOfExpr(expr[2], typeOf));
    }
  }
}

function truth(expr: Expr, scope: Scope): boolean | undefined {
  if (typeof expr !== "number" && expr[0] === "field") {
    // A pointer is true where it is not null, whatever it points to.
    const value = scope.get(expr[1]);
    if (value === undefined) return undefined;
    if (value === null) return false;
    if (typeof value !== "number" && typeof value !== "bigint" && typeof value !== "boolean") return true;
    return pointerTruth(scope, expr[1]) ?? Boolean(value);
  }
  const value = evaluate(expr, scope);
  return value === undefined ? undefined : BigInt(value) !== 0n;
}

/** Scopes that know which members are pointers say so here. */
function pointerTruth(scope: Scope, name: string): boolean | undefined {
  return (scope as { isPointer?(name: string): boolean }).isPointer?.(name) ? true : undefined;
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
 * What `name` must be for the expression to have `value`: n, n + k, n - k, n * k, n / k, n << k, n >> k, (n + k - 1) / k (a count of bits, say,
 * for octets: the largest n is taken), casts and the branches of ?: are turned round. undefined where that does not lead to a value or the value
 * it leads to does not give `value` back.
 */
export function invert(expr: Expr, value: number, name: string, scope: Scope): number | undefined {
  const guess = solve(expr, value, name, scope);
  if (guess === undefined || !Number.isSafeInteger(guess)) return undefined;
  const trial: Scope & { isPointer(other: string): boolean } = {
    get: (other) => (other === name ? guess : scope.get(other)),
    typeOf: (other) => scope.typeOf(other),
    isPointer: (other) => pointerTruth(scope, other) === true,
  };
  const result = evaluate(expr, trial);
  return result !== undefined && BigInt(result) === BigInt(value) ? guess : undefined;
}

function solve(expr: Expr, value: number, name: string, scope: Scope): number | undefined {
  if (typeof expr === "number") return undefined;
  switch (expr[0]) {
    case "field":
      return expr[1] === name ? value : undefined;
    case "deref":
      return solve(expr[1], value, name, scope);
    case "neg":
      return solve(expr[1], -value, name, scope);
    case "cast":
      return solve(expr[2], value, name, scope);
    case "?:":
      return solve(expr[2], value, name, scope) ?? solve(expr[3], value, name, scope);
    case "+":
    case "-":
    case "*":
    case "/":
    case "<<":
    case ">>": {
      const onLeft = fieldsOf(expr[1]).has(name);
      if (onLeft && fieldsOf(expr[2]).has(name)) return undefined;
      const other = evaluate(onLeft ? expr[2] : expr[1], scope);
      if (other === undefined) return undefined;
      const k = Number(other);
      const inner = onLeft ? expr[1] : expr[2];
      return solveWith(expr[0], value, k, inner, onLeft, name, scope);
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
