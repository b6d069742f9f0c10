/** C expressions, read into a tree. */

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
  return new ExpressionParser(reader, diagnostics, types).conditional();
}

class ExpressionParser {
  readonly #reader: TokenReader;
  readonly #diagnostics: Diagnostics;
  readonly #types: TypeReader | undefined;
  #depth = 0;
  #nodes = 0;

  constructor(reader: TokenReader, diagnostics: Diagnostics, types: TypeReader | undefined) {
    this.#reader = reader;
    this.#diagnostics = diagnostics;
    this.#types = types;
  }

  #enter(token: Token): void {
    this.#depth += 1;
    this.#nodes += 1;
    if (this.#depth > MAX_DEPTH || this.#nodes > MAX_NODES) {
      this.#diagnostics.fatal(
        token,
        "nesting",
        `the expression is ${this.#depth > MAX_DEPTH ? `nested more than ${MAX_DEPTH} levels deep` : "too long"}`,
      );
    }
  }

  conditional(): Expression | undefined {
    const at = this.#reader.peek();
    this.#enter(at);
    let result = this.#binary(1);
    if (result !== undefined && this.#reader.peek().text === "?" && this.#reader.peek().kind === "punct") {
      this.#reader.next();
      const yes = this.conditional();
      if (yes === undefined || !this.#expect(":")) return undefined;
      const no = this.conditional();
      if (no === undefined) return undefined;
      result = { kind: "conditional", test: result, yes, no, at };
    }
    this.#depth -= 1;
    return result;
  }

  #binary(weakest: number): Expression | undefined {
    let left = this.#unary();
    while (left !== undefined) {
      const operator = this.#reader.peek();
      const strength = operator.kind === "punct" ? PRECEDENCE.get(operator.text) : undefined;
      if (strength === undefined || strength < weakest) return left;
      this.#reader.next();
      this.#enter(operator);
      const right = this.#binary(strength + 1);
      this.#depth -= 1;
      if (right === undefined) return undefined;
      left = { kind: "binary", op: operator.text as BinaryOperator, left, right, at: operator };
    }
    return left;
  }

  #unary(): Expression | undefined {
    const token = this.#reader.peek();
    this.#enter(token);
    const result = this.#unaryInner(token);
    this.#depth -= 1;
    return result;
  }

  #unaryInner(token: Token): Expression | undefined {
    if (token.kind === "punct") {
      switch (token.text) {
        case "-":
        case "+":
        case "!":
        case "~":
        case "*":
        case "&": {
          this.#reader.next();
          const of = this.#unary();
          return of && { kind: "unary", op: token.text, of, at: token };
        }
        case "(": {
          if (this.#types?.startsTypeName(1, false)) {
            this.#reader.next();
            const type = this.#types.typeName();
            if (!this.#expect(")")) return undefined;
            const of = this.#unary();
            return of && { kind: "cast", type, of, at: token };
          }
          this.#reader.next();
          const inner = this.conditional();
          if (inner === undefined || !this.#expect(")")) return undefined;
          return this.#postfix(inner.kind === "name" ? { ...inner, enclosed: true } : inner);
        }
      }
      return this.#unexpected(token);
    }
    this.#reader.next();
    switch (token.kind) {
      case "number":
        return number(token, this.#diagnostics);
      case "char": {
        const text = unquote(token);
        return { kind: "number", value: BigInt(text.charCodeAt(0) || 0), bits: 32, signed: true, at: token };
      }
      case "string": {
        let value = unquote(token);
        while (this.#reader.peek().kind === "string" && value.length < 100_000) value += unquote(this.#reader.next());
        return { kind: "string", value, at: token };
      }
      case "name":
        if (token.text === "sizeof" && this.#types !== undefined) {
          if (this.#reader.peek().text === "(" && this.#types.startsTypeName(1, true)) {
            this.#reader.next();
            const type = this.#types.typeName();
            if (!this.#expect(")")) return undefined;
            return { kind: "sizeof", type, of: undefined, at: token };
          }
          const of = this.#unary();
          return of && { kind: "sizeof", type: undefined, of, at: token };
        }
        if (this.#reader.peek().kind === "punct" && this.#reader.peek().text === "(") return this.#call(token);
        return this.#postfix({ kind: "name", name: token.text, at: token });
    }
    return this.#unexpected(token);
  }

  #call(name: Token): Expression | undefined {
    this.#reader.next();
    const args: Expression[] = [];
    while (this.#reader.peek().text !== ")") {
      if (args.length > 0 && !this.#expect(",")) return undefined;
      const arg = this.conditional();
      if (arg === undefined) return undefined;
      args.push(arg);
    }
    this.#reader.next();
    return this.#postfix({ kind: "call", name: name.text, args, at: name });
  }

  #postfix(expression: Expression): Expression | undefined {
    let result = expression;
    for (;;) {
      const token = this.#reader.peek();
      if (token.kind !== "punct" || (token.text !== "." && token.text !== "->")) return result;
      this.#reader.next();
      this.#nodes += 1;
      if (this.#nodes > MAX_NODES) this.#enter(token);
      const name = this.#reader.next();
      if (name.kind !== "name") return this.#unexpected(name);
      result = { kind: "member", of: result, name: name.text, at: token };
    }
  }

  #expect(text: string): boolean {
    const token = this.#reader.peek();
    if (token.kind === "punct" && token.text === text) {
      this.#reader.next();
      return true;
    }
    this.#diagnostics.error(token, "MIDL2025", `syntax error: expected "${text}" in the expression, found ${describeToken(token)}`);
    return false;
  }

  #unexpected(token: Token): undefined {
    this.#diagnostics.error(token, "MIDL2025", `syntax error: expected an expression, found ${describeToken(token)}`);
    return undefined;
  }
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
