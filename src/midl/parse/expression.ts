/** C expressions: parsing, and evaluation of constant ones with C's 32-bit and 64-bit arithmetic. */

import type { Diagnostics } from "../diagnostics.ts";
import { type Token, unquote } from "../read/lex.ts";
import type { BinaryOperator, Expression, TypeName } from "./ast.ts";

/** A stream of tokens with look-ahead. */
export interface TokenReader {
  peek(ahead?: number): Token;
  next(): Token;
}

/** How casts and sizeof recognise a type; the preprocessor's expressions have none. */
export interface TypeReader {
  /** @param sizeof a lone name in parentheses is a type there */
  startsTypeName(ahead: number, sizeof: boolean): boolean;
  typeName(): TypeName;
}

const MAX_DEPTH = 100;
const MAX_NODES = 2_000;

/** Binding strength of binary operators, [ISO C] 6.5. */
const PRECEDENCE: ReadonlyMap<string, number> = new Map([
  ["||", 1],
  ["&&", 2],
  ["|", 3],
  ["^", 4],
  ["&", 5],
  ["==", 6],
  ["!=", 6],
  ["<", 7],
  [">", 7],
  ["<=", 7],
  [">=", 7],
  ["<<", 8],
  [">>", 8],
  ["+", 9],
  ["-", 9],
  ["*", 10],
  ["/", 10],
  ["%", 10],
]);

/** Reads one expression (no comma operator). @throws Abandon where it is nested too deeply */
export function parseExpression(reader: TokenReader, diagnostics: Diagnostics, types?: TypeReader): Expression | undefined {
  let depth = 0;
  let nodes = 0;

  const enter = (token: Token): void => {
    depth += 1;
    nodes += 1;
    if (depth > MAX_DEPTH || nodes > MAX_NODES) {
      diagnostics.fatal(
        token,
        "nesting",
        `the expression is ${depth > MAX_DEPTH ? `nested more than ${MAX_DEPTH} levels deep` : "too long"}`,
      );
    }
  };

  const conditional = (): Expression | undefined => {
    const at = reader.peek();
    enter(at);
    let result = binary(1);
    if (result !== undefined && reader.peek().text === "?" && reader.peek().kind === "punct") {
      reader.next();
      const yes = conditional();
      if (yes === undefined || !expect(":")) return undefined;
      const no = conditional();
      if (no === undefined) return undefined;
      result = { kind: "conditional", test: result, yes, no, at };
    }
    depth -= 1;
    return result;
  };

  const binary = (weakest: number): Expression | undefined => {
    let left = unary();
    while (left !== undefined) {
      const operator = reader.peek();
      const strength = operator.kind === "punct" ? PRECEDENCE.get(operator.text) : undefined;
      if (strength === undefined || strength < weakest) return left;
      reader.next();
      enter(operator);
      const right = binary(strength + 1);
      depth -= 1;
      if (right === undefined) return undefined;
      left = { kind: "binary", op: operator.text as BinaryOperator, left, right, at: operator };
    }
    return left;
  };

  const unary = (): Expression | undefined => {
    const token = reader.peek();
    enter(token);
    const result = unaryInner(token);
    depth -= 1;
    return result;
  };

  const unaryInner = (token: Token): Expression | undefined => {
    if (token.kind === "punct") {
      switch (token.text) {
        case "-":
        case "+":
        case "!":
        case "~":
        case "*":
        case "&": {
          reader.next();
          const of = unary();
          return of && { kind: "unary", op: token.text, of, at: token };
        }
        case "(": {
          if (types?.startsTypeName(1, false)) {
            reader.next();
            const type = types.typeName();
            if (!expect(")")) return undefined;
            const of = unary();
            return of && { kind: "cast", type, of, at: token };
          }
          reader.next();
          const inner = conditional();
          if (inner === undefined || !expect(")")) return undefined;
          return postfix(inner.kind === "name" ? { ...inner, enclosed: true } : inner);
        }
      }
      return unexpected(token);
    }
    reader.next();
    switch (token.kind) {
      case "number":
        return number(token, diagnostics);
      case "char": {
        const text = unquote(token);
        return { kind: "number", value: BigInt(text.charCodeAt(0) || 0), bits: 32, signed: true, at: token };
      }
      case "string": {
        let value = unquote(token);
        while (reader.peek().kind === "string" && value.length < 100_000) value += unquote(reader.next());
        return { kind: "string", value, at: token };
      }
      case "name":
        if (token.text === "sizeof" && types !== undefined) {
          if (reader.peek().text === "(" && types.startsTypeName(1, true)) {
            reader.next();
            const type = types.typeName();
            if (!expect(")")) return undefined;
            return { kind: "sizeof", type, of: undefined, at: token };
          }
          const of = unary();
          return of && { kind: "sizeof", type: undefined, of, at: token };
        }
        if (reader.peek().kind === "punct" && reader.peek().text === "(") return call(token);
        return postfix({ kind: "name", name: token.text, at: token });
    }
    return unexpected(token);
  };

  const call = (name: Token): Expression | undefined => {
    reader.next();
    const args: Expression[] = [];
    while (reader.peek().text !== ")") {
      if (args.length > 0 && !expect(",")) return undefined;
      const arg = conditional();
      if (arg === undefined) return undefined;
      args.push(arg);
    }
    reader.next();
    return postfix({ kind: "call", name: name.text, args, at: name });
  };

  const postfix = (expression: Expression): Expression | undefined => {
    let result = expression;
    for (;;) {
      const token = reader.peek();
      if (token.kind !== "punct" || (token.text !== "." && token.text !== "->")) return result;
      reader.next();
      nodes += 1;
      if (nodes > MAX_NODES) enter(token);
      const name = reader.next();
      if (name.kind !== "name") return unexpected(name);
      result = { kind: "member", of: result, name: name.text, at: token };
    }
  };

  const expect = (text: string): boolean => {
    const token = reader.peek();
    if (token.kind === "punct" && token.text === text) {
      reader.next();
      return true;
    }
    diagnostics.error(token, "MIDL2025", `syntax error: expected "${text}" in the expression, found ${describeToken(token)}`);
    return false;
  };

  const unexpected = (token: Token): undefined => {
    diagnostics.error(token, "MIDL2025", `syntax error: expected an expression, found ${describeToken(token)}`);
    return undefined;
  };

  return conditional();
}

export function describeToken(token: Token): string {
  return token.kind === "end" ? "the end of the file" : `"${token.text.length > 60 ? `${token.text.slice(0, 60)}...` : token.text}"`;
}

function number(token: Token, diagnostics: Diagnostics): Expression {
  const text = token.text;
  const integer = /^(0[xX][0-9a-fA-F]+|[0-9]+)([uUlL]*|i64|ui64|I64|UI64)$/.exec(text);
  if (integer !== null) {
    const digits = integer[1] as string;
    const suffix = (integer[2] as string).toLowerCase();
    if (digits.length > 40) {
      diagnostics.error(token, "number-range", "the number is larger than 64 bits");
      return { kind: "number", value: 0n, bits: 32, signed: true, at: token };
    }
    const octal = /^0[0-9]+$/.test(digits);
    if (octal && /[89]/.test(digits))
      diagnostics.error(token, "bad-number", `${digits} begins with 0, so it is octal, and has a digit that octal has not`);
    const value = octal ? BigInt(`0o${digits.replace(/[89]/g, "7").slice(1)}`) : BigInt(digits);
    const hex = /^0/.test(digits);
    const unsigned = suffix.includes("u");
    const long = suffix.includes("ll") || suffix.includes("i64");
    if (value > 0xffffffffffffffffn) diagnostics.error(token, "number-range", "the number is larger than 64 bits");
    // The first of these types that holds it, [ISO C] 6.4.4.1 with a 32-bit long.
    const bits = long || value > 0xffffffffn || (value > 0x7fffffffn && !hex && !unsigned) ? 64 : 32;
    const signed = !unsigned && value <= (bits === 64 ? 0x7fffffffffffffffn : 0x7fffffffn);
    return { kind: "number", value: BigInt.asUintN(64, value), bits, signed, at: token };
  }
  if (/^[0-9]*\.?[0-9]*([eE][+-]?[0-9]+)?[fFlL]?$/.test(text)) {
    return { kind: "float", value: Number.parseFloat(text), at: token };
  }
  diagnostics.error(token, "bad-number", `"${text.slice(0, 60)}" is not a number`);
  return { kind: "number", value: 0n, bits: 32, signed: true, at: token };
}

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
