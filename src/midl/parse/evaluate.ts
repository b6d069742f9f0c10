/** Evaluation of constant expressions with C's 32-bit and 64-bit arithmetic. */

import type { Token } from "../read/lex.ts";
import type { BinaryOperator, Expression, TypeName } from "./ast.ts";

/** An integer with its C type; `value` is always within it. */
export interface Integer {
  readonly value: bigint;
  readonly bits: 32 | 64;
  readonly signed: boolean;
}

export type Constant = Integer | { readonly text: string } | { readonly float: number };

export function isInteger(constant: Constant | undefined): constant is Integer {
  return constant !== undefined && "bits" in constant;
}

/** What evaluation asks about names and types. undefined: not a constant (which is no error by itself). */
export interface Names {
  constant(name: string): Constant | undefined;
  sizeOf(type: TypeName): number | undefined;
  /** Is this the name of a type? `(T) - 1` is a cast then, and not a subtraction. */
  isType?(name: string): boolean;
  /** Width and sign a cast converts to; undefined for what is not an integer type. */
  integerType(type: TypeName): { readonly bits: 8 | 16 | 32 | 64; readonly signed: boolean } | undefined;
}

/** @returns the value, or undefined where the expression is not constant; `fault` is set for a division by zero. */
export function evaluate(expression: Expression, names: Names, fault?: (at: Token, words: string) => void): Constant | undefined {
  switch (expression.kind) {
    case "number":
      return wrap(expression.value, expression.bits, expression.signed);
    case "float":
      return { float: expression.value };
    case "string":
      return { text: expression.value };
    case "name":
      return names.constant(expression.name);
    case "member":
    case "call":
      return undefined;
    case "unary": {
      if (expression.op === "*" || expression.op === "&") return undefined;
      const of = evaluate(expression.of, names, fault);
      if (of !== undefined && "float" in of) return expression.op === "-" ? { float: -of.float } : expression.op === "+" ? of : undefined;
      if (!isInteger(of)) return undefined;
      switch (expression.op) {
        case "-":
          return wrap(-of.value, of.bits, of.signed);
        case "+":
          return of;
        case "~":
          return wrap(~of.value, of.bits, of.signed);
        case "!":
          return truth(of.value === 0n);
      }
      return undefined;
    }
    case "binary": {
      const cast = castOf(expression, names);
      if (cast !== undefined) return evaluate(cast, names, fault);
      const left = evaluate(expression.left, names, fault);
      if (left !== undefined && "float" in left) return floatValue(expression, left.float, evaluate(expression.right, names, fault));
      if (!isInteger(left)) return undefined;
      // The side that C does not evaluate may be anything.
      if (expression.op === "&&" && left.value === 0n) return truth(false);
      if (expression.op === "||" && left.value !== 0n) return truth(true);
      const right = evaluate(expression.right, names, fault);
      if (right !== undefined && "float" in right) return floatValue(expression, Number(left.value), right);
      if (!isInteger(right)) return undefined;
      return binaryValue(expression.op, left, right, (words) => fault?.(expression.at, words));
    }
    case "conditional": {
      const test = evaluate(expression.test, names, fault);
      if (!isInteger(test)) return undefined;
      return evaluate(test.value !== 0n ? expression.yes : expression.no, names, fault);
    }
    case "cast": {
      const of = evaluate(expression.of, names, fault);
      const type = names.integerType(expression.type);
      if (!isInteger(of) || type === undefined) return type === undefined ? of : undefined;
      const narrowed = type.signed ? BigInt.asIntN(type.bits, of.value) : BigInt.asUintN(type.bits, of.value);
      return { value: narrowed, bits: type.bits === 64 ? 64 : 32, signed: type.bits < 32 ? true : type.signed };
    }
    case "sizeof": {
      const size = expression.type === undefined ? undefined : names.sizeOf(expression.type);
      return size === undefined ? undefined : { value: BigInt(size), bits: 32, signed: false };
    }
  }
}

/** `(T) - x`, `(T) * x` and `(T) & x`, which the grammar can't tell from operations of two operands until it is known what is a type. */
export function castOf(expression: Expression, names: Pick<Names, "isType">): Expression | undefined {
  if (expression.kind !== "binary") return undefined;
  const { op, left, right, at } = expression;
  if (left.kind !== "name" || left.enclosed !== true || (op !== "-" && op !== "+" && op !== "*" && op !== "&")) return undefined;
  if (names.isType?.(left.name) !== true) return undefined;
  const type: TypeName = { spec: { kind: "name", name: left.name, at: left.at }, derivations: [] };
  return { kind: "cast", type, of: { kind: "unary", op, of: right, at }, at: left.at };
}

function floatValue(expression: Expression & { kind: "binary" }, left: number, of: Constant | undefined): Constant | undefined {
  const right = of === undefined || "text" in of ? undefined : "float" in of ? of.float : Number(of.value);
  if (right === undefined) return undefined;
  switch (expression.op) {
    case "+":
      return { float: left + right };
    case "-":
      return { float: left - right };
    case "*":
      return { float: left * right };
    case "/":
      return { float: left / right };
    default:
      return undefined;
  }
}

function binaryValue(op: BinaryOperator, left: Integer, right: Integer, fault: (words: string) => void): Integer | undefined {
  if (op === "<<" || op === ">>") {
    const by = right.value & BigInt(left.bits - 1);
    return wrap(op === "<<" ? left.value << by : left.value >> by, left.bits, left.signed);
  }
  if (op === "&&") return truth(left.value !== 0n && right.value !== 0n);
  if (op === "||") return truth(left.value !== 0n || right.value !== 0n);
  // The usual arithmetic conversions, [ISO C] 6.3.1.8.
  const bits = left.bits === 64 || right.bits === 64 ? 64 : 32;
  const signed = (left.signed || left.bits < bits) && (right.signed || right.bits < bits);
  const a = wrap(left.value, bits, signed).value;
  const b = wrap(right.value, bits, signed).value;
  switch (op) {
    case "+":
      return wrap(a + b, bits, signed);
    case "-":
      return wrap(a - b, bits, signed);
    case "*":
      return wrap(a * b, bits, signed);
    case "/":
    case "%":
      if (b === 0n) {
        fault("division by zero");
        return undefined;
      }
      return wrap(op === "/" ? a / b : a % b, bits, signed);
    case "&":
      return wrap(a & b, bits, signed);
    case "|":
      return wrap(a | b, bits, signed);
    case "^":
      return wrap(a ^ b, bits, signed);
    case "==":
      return truth(a === b);
    case "!=":
      return truth(a !== b);
    case "<":
      return truth(a < b);
    case ">":
      return truth(a > b);
    case "<=":
      return truth(a <= b);
    case ">=":
      return truth(a >= b);
  }
}

function truth(value: boolean): Integer {
  return { value: value ? 1n : 0n, bits: 32, signed: true };
}

export function wrap(value: bigint, bits: 32 | 64, signed: boolean): Integer {
  return { value: signed ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value), bits, signed };
}
