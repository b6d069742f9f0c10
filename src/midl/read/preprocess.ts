/** The C preprocessor: directives, object and function macros, conditional sections, includes. A pull stream: tokens are made as the parser asks for them. */
import type { Diagnostics } from "../diagnostics.ts";
import { evaluate, isInteger } from "../parse/evaluate.ts";
import { parseExpression, type TokenReader } from "../parse/expression.ts";
import { Lexer, type Token, textOf, unquote } from "./lex.ts";
import { Macros } from "./macros.ts";
import { type Pack, Packing } from "./pack.ts";
import { type Host, SourceText } from "./source.ts";

const MAX_INCLUDE_DEPTH = 64;
/** Files that one unit includes, each as often as it does. */
const MAX_INCLUDES = 5_000;
const MAX_CONDITION_DEPTH = 256;
/** Words of one directive. */
const MAX_DIRECTIVE = 100_000;
/** Lexical errors kept between two tokens. */
const MAX_FAULTS = 100;

/** A `#pragma`, for whom it may concern. */
export interface Pragma {
  readonly tokens: readonly Token[];
}

export interface PreprocessOptions {
  readonly host: Host;
  /** Built-in text for a file the host does not have. */
  readonly builtin: (path: string) => SourceText | undefined;
  readonly defines: Readonly<Record<string, string>>;
}

interface Input {
  readonly lexer: Lexer;
  ahead: Token | undefined;
  readonly conditions: Condition[];
  /** What the lexer found wrong in the tokens up to `ahead`; of no interest in a section that is not read. */
  readonly faults: Parameters<Diagnostics["error"]>[];
}

interface Condition {
  readonly at: Token;
  /** Some branch was taken, or the whole is inside a section that is not read. */
  done: boolean;
  active: boolean;
  hasElse: boolean;
}

export class Preprocessor {
  readonly #macros: Macros;
  readonly #read = (): Token => this.#raw();
  #includes = 0;
  readonly pragmas: Pragma[] = [];
  readonly #packing: Packing;
  readonly #diagnostics: Diagnostics;
  readonly #options: PreprocessOptions;
  readonly #inputs: Input[] = [];
  /** Tokens to be read before the input, last one first. */
  readonly #pending: Token[] = [];

  constructor(source: SourceText, diagnostics: Diagnostics, options: PreprocessOptions) {
    this.#diagnostics = diagnostics;
    this.#options = options;
    this.#macros = new Macros(diagnostics);
    this.#packing = new Packing(diagnostics);
    for (const [name, text] of Object.entries(options.defines)) {
      this.#macros.predefine(name, text);
    }
    this.#push(source);
  }

  /** The next token after preprocessing; `end` again and again at the end. */
  next(): Token {
    for (;;) {
      const token = this.#raw();
      if (token.kind === "name" && this.#macros.expand(token, this.#read, this.#pending)) continue;
      return token;
    }
  }

  /** The `#pragma pack(n)` that holds for what next() gives next. */
  get pack(): Pack | undefined {
    return this.#packing.current;
  }

  #push(source: SourceText): void {
    const faults: Input["faults"] = [];
    const lexer = new Lexer(source, {
      error: (...fault) => {
        if (faults.length < MAX_FAULTS) faults.push(fault);
      },
    });
    this.#inputs.push({ lexer, ahead: undefined, conditions: [], faults });
  }

  /** The next token before macro expansion: directives are carried out, skipped sections skipped. */
  #raw(): Token {
    const pending = this.#pending.pop();
    if (pending !== undefined) return pending;
    for (;;) {
      const input = this.#inputs.at(-1) as Input;
      const token = this.#take(input);
      if (token.kind === "punct" && token.text === "#" && token.lineStart) {
        this.#directive(input, token);
        continue;
      }
      if (input.faults.length > 0) {
        if (input.conditions.at(-1)?.active !== false) for (const fault of input.faults) this.#diagnostics.error(...fault);
        input.faults.length = 0;
      }
      if (token.kind === "end") {
        for (const open of input.conditions) {
          this.#diagnostics.error(open.at, "unbalanced-if", "this conditional section is never closed", "add #endif");
        }
        input.conditions.length = 0;
        if (this.#inputs.length > 1) {
          this.#inputs.pop();
          continue;
        }
        input.ahead = token;
        return token;
      }
      if (input.conditions.at(-1)?.active === false) continue;
      return token;
    }
  }

  #take(input: Input): Token {
    const token = input.ahead ?? input.lexer.next();
    input.ahead = undefined;
    return token;
  }

  #restOfLine(input: Input): Token[] {
    const line: Token[] = [];
    for (;;) {
      const token = this.#take(input);
      if (token.lineStart) {
        input.ahead = token;
        return line;
      }
      line.push(token);
      if (line.length > MAX_DIRECTIVE)
        this.#diagnostics.fatal(token, "directive-size", `a preprocessor line has more than ${MAX_DIRECTIVE} words`);
    }
  }

  #directive(input: Input, hash: Token): void {
    const line = this.#restOfLine(input);
    const word = line[0];
    if (word === undefined) return;
    const rest = line.slice(1);
    const active = input.conditions.at(-1)?.active !== false;
    switch (word.text) {
      case "if":
      case "ifdef":
      case "ifndef": {
        if (input.conditions.length >= MAX_CONDITION_DEPTH) {
          this.#diagnostics.fatal(word, "nesting", `conditional sections are nested more than ${MAX_CONDITION_DEPTH} levels deep`);
        }
        const holds =
          active && (word.text === "if" ? this.#condition(word, rest) : this.#isDefined(word, rest) === (word.text === "ifdef"));
        input.conditions.push({ at: word, done: !active || holds, active: holds, hasElse: false });
        return;
      }
      case "elif":
      case "else":
      case "endif": {
        const condition = input.conditions.at(-1);
        if (condition === undefined) {
          this.#diagnostics.error(word, "unbalanced-if", `#${word.text} without #if`);
        } else if (word.text === "endif") {
          input.conditions.pop();
        } else if (condition.hasElse) {
          this.#diagnostics.error(word, "unbalanced-if", `#${word.text} after #else`);
        } else if (word.text === "else") {
          condition.hasElse = true;
          condition.active = !condition.done;
          condition.done = true;
        } else {
          condition.active = !condition.done && this.#condition(word, rest);
          condition.done ||= condition.active;
        }
        return;
      }
    }
    if (!active) return;
    switch (word.text) {
      case "define":
        this.#macros.define(word, rest);
        return;
      case "undef":
        if (rest[0] !== undefined) this.#macros.undefine(rest[0].text);
        return;
      case "include":
        this.#include(word, rest);
        return;
      case "pragma":
        if (rest[0]?.text === "pack") this.#packing.pragma(rest);
        else if (this.pragmas.length < 10_000) this.pragmas.push({ tokens: rest });
        return;
      case "error":
        this.#diagnostics.error(word, "hash-error", `#error ${textOf(rest)}`);
        return;
      case "warning":
        this.#diagnostics.warning(word, "hash-warning", `#warning ${textOf(rest)}`);
        return;
      case "line":
        this.#line(hash, rest);
        return;
      case "ident":
      case "import":
      case "using":
        return;
    }
    // `# 12 "file"` is what other preprocessors leave behind.
    if (word.kind === "number") this.#line(hash, line);
    else this.#diagnostics.error(hash, "unknown-directive", `there is no directive #${word.text}`);
  }

  /** `#line 12 "file"`: what follows has another place. */
  #line(hash: Token, line: readonly Token[]): void {
    const [number, file] = line[0]?.kind === "name" ? this.#macros.expandAll(line) : line;
    const value = Number(number?.text);
    if (number?.kind !== "number" || !Number.isSafeInteger(value)) {
      this.#diagnostics.error(number ?? hash, "MIDL2025", "syntax error: #line needs a number");
      return;
    }
    const end = hash.source.text.indexOf("\n", (line.at(-1) as Token).end);
    if (end !== -1) hash.source.renumber(end + 1, value, file?.kind === "string" ? unquote(file) : undefined);
  }

  /** `__has_include("file")`: whether the host has it. */
  #hasInclude(at: Token, line: readonly Token[]): { found: boolean; length: number } | undefined {
    const close = line.findIndex((token) => token.text === ")");
    const first = line[1];
    const path = first?.kind === "string" ? unquote(first) : first?.text === "<" ? textOf(line.slice(2, close - 1)) : "";
    if (line[0]?.text !== "(" || close === -1 || path === "") {
      this.#diagnostics.error(at, "MIDL2025", 'syntax error: __has_include needs ("file") or (<file>)');
      return undefined;
    }
    const { host, builtin } = this.#options;
    return { found: host.load(path, at.source.name, "include") !== undefined || builtin(path) !== undefined, length: close + 1 };
  }

  #isDefined(word: Token, rest: readonly Token[]): boolean {
    const name = rest[0];
    if (name?.kind !== "name") {
      this.#diagnostics.error(word, "MIDL2025", `syntax error: #${word.text} needs a name`);
      return false;
    }
    return this.#macros.has(name.text);
  }

  #condition(word: Token, line: readonly Token[]): boolean {
    // `defined` is answered before macros are expanded, [ISO C] 6.10.1.
    const answered: Token[] = [];
    for (let i = 0; i < line.length; i += 1) {
      const token = line[i] as Token;
      if (token.text === "__has_include" && line[i + 1]?.text === "(") {
        const has = this.#hasInclude(token, line.slice(i + 1));
        if (has === undefined) return false;
        answered.push({ ...token, kind: "number", text: has.found ? "1" : "0" });
        i += has.length;
        continue;
      }
      if (token.text !== "defined") {
        answered.push(token);
        continue;
      }
      const parenthesis = line[i + 1]?.text === "(";
      const name = line[i + (parenthesis ? 2 : 1)];
      if (name?.kind !== "name" || (parenthesis && line[i + 3]?.text !== ")")) {
        this.#diagnostics.error(token, "MIDL2025", "syntax error: defined needs a name");
        return false;
      }
      const known = this.#macros.has(name.text) || name.text === "__has_include";
      answered.push({ ...name, kind: "number", text: known ? "1" : "0" });
      i += parenthesis ? 3 : 1;
    }
    const tokens = this.#macros.expandAll(answered);
    const reader = new ListReader(tokens, word);
    const expression = parseExpression(reader, this.#diagnostics);
    if (expression === undefined) return false;
    if (reader.peek().kind !== "end") {
      this.#diagnostics.error(reader.peek(), "MIDL2025", `syntax error: "${reader.peek().text}" behind the condition`);
    }
    const zero = { value: 0n, bits: 64, signed: true } as const;
    const value = evaluate(expression, { constant: () => zero, sizeOf: () => undefined, integerType: () => undefined }, (at, words) =>
      this.#diagnostics.error(at, "constant", words),
    );
    return isInteger(value) && value.value !== 0n;
  }

  #include(word: Token, rest: readonly Token[]): void {
    const line = rest[0]?.kind === "name" ? this.#macros.expandAll(rest) : rest;
    const first = line[0];
    let path = "";
    if (first?.kind === "string") path = unquote(first);
    else if (first?.text === "<") {
      const close = line.findIndex((token) => token.text === ">");
      path = textOf(line.slice(1, close === -1 ? line.length : close));
    }
    if (first === undefined || path === "") {
      this.#diagnostics.error(first ?? word, "MIDL2025", 'syntax error: #include needs "file" or <file>');
      return;
    }
    if (this.#inputs.length >= MAX_INCLUDE_DEPTH) {
      this.#diagnostics.fatal(
        first,
        "recursive-include",
        `includes are nested more than ${MAX_INCLUDE_DEPTH} deep: does ${path} include itself?`,
      );
    }
    this.#includes += 1;
    if (this.#includes > MAX_INCLUDES) this.#diagnostics.fatal(first, "too-many-files", `more than ${MAX_INCLUDES} files are included`);
    const place = { source: first.source, start: first.start, end: (line.at(-1) as Token).end };
    const found = this.#options.host.load(path, first.source.name, "include");
    const source =
      found === undefined ? this.#options.builtin(path) : found instanceof SourceText ? found : new SourceText(found.name, found.text);
    if (source === undefined)
      this.#diagnostics.error(place, "MIDL1001", `cannot open input file ${path}`, "is its directory among the include paths?");
    else this.#push(source);
  }
}

/** A reader over tokens that are there already. `end` stands for the place after them. */
export class ListReader implements TokenReader {
  readonly #tokens: readonly Token[];
  readonly #end: Token;
  #at = 0;

  constructor(tokens: readonly Token[], end: Token) {
    this.#tokens = tokens;
    this.#end = { ...(tokens.at(-1) ?? end), kind: "end", text: "" };
  }

  peek(ahead = 0): Token {
    return this.#tokens[this.#at + ahead] ?? this.#end;
  }

  next(): Token {
    const token = this.peek();
    this.#at += 1;
    return token;
  }
}
