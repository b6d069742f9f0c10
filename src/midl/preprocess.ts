/** The C preprocessor: directives, object and function macros, conditional sections, includes. A pull stream: tokens are made as the parser asks for them. */
import type { Diagnostics } from "./diagnostics.ts";
import { evaluate, isInteger, parseExpression, type TokenReader } from "./expression.ts";
import { Lexer, type Token, textOf, unquote } from "./lex.ts";
import { type Host, SourceText } from "./source.ts";

const MAX_INCLUDE_DEPTH = 64;
const MAX_CONDITION_DEPTH = 256;
/** Tokens that macros may produce in one unit, and those that one chain of expansions may hold at once. */
const MAX_EXPANSION = 2_000_000;
/** Words of one directive. */
const MAX_DIRECTIVE = 100_000;
/** Lexical errors kept between two tokens. */
const MAX_FAULTS = 100;

export interface Macro {
  readonly name: string;
  /** undefined: an object macro. */
  readonly parameters: readonly string[] | undefined;
  readonly variadic: boolean;
  readonly body: readonly Token[];
  /** Its own name, for the tokens it makes. */
  itself?: ReadonlySet<string>;
}

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
  readonly macros = new Map<string, Macro>();
  readonly pragmas: Pragma[] = [];
  readonly #diagnostics: Diagnostics;
  readonly #options: PreprocessOptions;
  readonly #inputs: Input[] = [];
  /** Tokens to be read before the input, last one first. */
  readonly #pending: Token[] = [];
  #produced = 0;

  constructor(source: SourceText, diagnostics: Diagnostics, options: PreprocessOptions) {
    this.#diagnostics = diagnostics;
    this.#options = options;
    for (const [name, text] of Object.entries(options.defines)) {
      const lexer = new Lexer(new SourceText(`-D ${name}`, text), diagnostics);
      const body: Token[] = [];
      for (let token = lexer.next(); token.kind !== "end"; token = lexer.next()) body.push(token);
      this.macros.set(name, { name, parameters: undefined, variadic: false, body });
    }
    this.#push(source);
  }

  /** The next token after preprocessing; `end` again and again at the end. */
  next(): Token {
    for (;;) {
      const token = this.#raw();
      if (token.kind === "name" && this.#expand(token, () => this.#raw())) continue;
      return token;
    }
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
        this.#define(word, rest);
        return;
      case "undef":
        if (rest[0] !== undefined) this.macros.delete(rest[0].text);
        return;
      case "include":
        this.#include(word, rest);
        return;
      case "pragma":
        if (this.pragmas.length < 10_000) this.pragmas.push({ tokens: rest });
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
    const [number, file] = line[0]?.kind === "name" ? this.#expandAll(line) : line;
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
    return this.macros.has(name.text);
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
      const known = this.macros.has(name.text) || name.text === "__has_include";
      answered.push({ ...name, kind: "number", text: known ? "1" : "0" });
      i += parenthesis ? 3 : 1;
    }
    const tokens = this.#expandAll(answered);
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

  #define(word: Token, rest: readonly Token[]): void {
    const name = rest[0];
    if (name?.kind !== "name") {
      this.#diagnostics.error(name ?? word, "MIDL2025", "syntax error: #define needs a name");
      return;
    }
    if (name.text === "defined") {
      this.#diagnostics.error(name, "bad-macro", '"defined" can\'t be a macro');
      return;
    }
    let parameters: string[] | undefined;
    let variadic = false;
    let rename: string | undefined;
    let from = 1;
    if (rest[1]?.text === "(" && !rest[1].space) {
      parameters = [];
      from = 2;
      for (;;) {
        const token = rest[from];
        if (token === undefined) {
          this.#diagnostics.error(name, "bad-macro", `the parameter list of the macro ${name.text} is not closed`);
          return;
        }
        from += 1;
        if (token.text === ")") break;
        if (token.text === ",") continue;
        if (token.text === "...") {
          variadic = true;
          // `args...`: a name of its own for __VA_ARGS__.
          if (rest[from - 2]?.kind === "name") rename = parameters.pop();
        } else if (token.kind === "name") parameters.push(token.text);
        else {
          this.#diagnostics.error(token, "bad-macro", `"${token.text}" can't be a macro's parameter`);
          return;
        }
      }
    }
    const body = rest.slice(from);
    const named = rename === undefined ? body : body.map((token) => (token.text === rename ? { ...token, text: "__VA_ARGS__" } : token));
    this.macros.set(name.text, { name: name.text, parameters, variadic, body: named });
  }

  #include(word: Token, rest: readonly Token[]): void {
    const line = rest[0]?.kind === "name" ? this.#expandAll(rest) : rest;
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
    const place = { source: first.source, start: first.start, end: (line.at(-1) as Token).end };
    const found = this.#options.host.load(path, first.source.name, "include");
    const source =
      found === undefined ? this.#options.builtin(path) : found instanceof SourceText ? found : new SourceText(found.name, found.text);
    if (source === undefined)
      this.#diagnostics.error(place, "MIDL1001", `cannot open input file ${path}`, "is its directory among the include paths?");
    else this.#push(source);
  }

  #expandAll(tokens: readonly Token[]): Token[] {
    const end = tokens.at(-1);
    if (end === undefined) return [];
    const queue = [...tokens].reverse();
    const out: Token[] = [];
    const stop: Token = { ...end, kind: "end", text: "" };
    for (;;) {
      const token = queue.pop();
      if (token === undefined) return out;
      if (token.kind === "name" && this.#expand(token, () => queue.pop() ?? stop, queue)) continue;
      out.push(token);
    }
  }

  /**
   * Expands the macro that `name` may be: its tokens are put in front of `queue`. `read` gives the tokens that follow, for arguments.
   * @returns whether it was one
   */
  #expand(name: Token, read: () => Token, queue: Token[] = this.#pending): boolean {
    const macro = this.macros.get(name.text);
    if (macro === undefined) {
      if (name.text !== "__LINE__" && name.text !== "__FILE__") return false;
      const { file, line } = name.source.place(name.start);
      const text = name.text === "__LINE__" ? String(line) : JSON.stringify(file);
      queue.push({ ...name, kind: name.text === "__LINE__" ? "number" : "string", text });
      return true;
    }
    if (name.hidden?.has(name.text)) return false;
    let args: Token[][] = [];
    if (macro.parameters !== undefined) {
      const open = read();
      if (open.text !== "(" || open.kind !== "punct") {
        queue.push(open);
        return false;
      }
      const read2 = this.#arguments(macro, name, read, queue);
      if (read2 === undefined) return true;
      args = read2;
    }
    let hidden: ReadonlySet<string>;
    if (name.hidden === undefined) {
      macro.itself ??= new Set([macro.name]);
      hidden = macro.itself;
    } else hidden = new Set([...name.hidden, name.text]);
    const out: Token[] = [];
    this.#substitute(macro, name, args, hidden, out);
    this.#produced += out.length;
    if (this.#produced > MAX_EXPANSION) this.#diagnostics.fatal(name, "macro-size", `the macro ${name.text} expands without measure`);
    for (let i = out.length - 1; i >= 0; i -= 1) {
      const token = out[i] as Token;
      queue.push(i === 0 ? { ...token, space: name.space, comments: name.comments } : token);
    }
    return true;
  }

  #arguments(macro: Macro, name: Token, read: () => Token, queue: Token[]): Token[][] | undefined {
    const args: Token[][] = [[]];
    let depth = 0;
    let count = 0;
    const wanted = (macro.parameters as readonly string[]).length;
    for (;;) {
      const token = read();
      count += 1;
      if (token.kind === "end" || count > 100_000) {
        this.#diagnostics.error(name, "bad-macro", `the argument list of the macro ${name.text} is not closed`);
        queue.push(token);
        return undefined;
      }
      if (token.kind === "punct") {
        if (token.text === ")" && depth === 0) break;
        if (token.text === "(") depth += 1;
        if (token.text === ")") depth -= 1;
        if (token.text === "," && depth === 0 && !(macro.variadic && args.length > wanted)) {
          args.push([]);
          continue;
        }
      }
      (args.at(-1) as Token[]).push(token);
    }
    const given = args.length === 1 && args[0]?.length === 0 && wanted === 0 ? 0 : args.length;
    if (macro.variadic ? given < wanted : given !== wanted) {
      this.#diagnostics.error(
        name,
        "bad-macro",
        `the macro ${name.text} takes ${wanted} argument${wanted === 1 ? "" : "s"}, and ${given} ${given === 1 ? "is" : "are"} given`,
      );
    }
    return args;
  }

  #substitute(macro: Macro, name: Token, args: readonly Token[][], hidden: ReadonlySet<string>, out: Token[]): void {
    const expanded = new Map<number, Token[]>();
    const argument = (token: Token | undefined): number => {
      if (token?.kind !== "name" || macro.parameters === undefined) return -1;
      if (token.text === "__VA_ARGS__" && macro.variadic) return macro.parameters.length;
      return macro.parameters.indexOf(token.text);
    };
    // Diagnostics about what a macro made point to where it was used.
    const place = ({ kind, text, space, hidden: own }: Token): Token => ({
      kind,
      text,
      source: name.source,
      start: name.start,
      end: name.end,
      space,
      lineStart: false,
      comments: undefined,
      hidden: kind !== "name" ? undefined : own === undefined || own === hidden ? hidden : new Set([...own, ...hidden]),
    });
    const { body } = macro;
    for (let i = 0; i < body.length; i += 1) {
      if (out.length > MAX_EXPANSION) this.#diagnostics.fatal(name, "macro-size", `the macro ${name.text} expands without measure`);
      const token = body[i] as Token;
      if (token.text === "#" && macro.parameters !== undefined && argument(body[i + 1]) !== -1) {
        const text = textOf(args[argument(body[i + 1])] ?? []);
        out.push(place({ ...token, kind: "string", text: `"${text.replace(/[\\"]/g, "\\$&")}"` }));
        i += 1;
        continue;
      }
      if (body[i + 1]?.text === "##" || token.text === "##") {
        if (token.text === "##") continue;
        let text = "";
        let at = i;
        for (;;) {
          const part = body[at] as Token;
          const index = argument(part);
          text += index === -1 ? part.text : textOf(args[index] ?? []);
          if (body[at + 1]?.text !== "##" || body[at + 2] === undefined) break;
          at += 2;
        }
        i = at;
        const lexer = new Lexer(new SourceText(name.source.name, text), this.#diagnostics);
        for (let pasted = lexer.next(); pasted.kind !== "end"; pasted = lexer.next()) out.push(place(pasted));
        continue;
      }
      const index = argument(token);
      if (index === -1) {
        out.push(place(token));
        continue;
      }
      let value = expanded.get(index);
      if (value === undefined) {
        value = this.#expandAll(args[index] ?? []);
        expanded.set(index, value);
      }
      for (const [position, part] of value.entries())
        out.push({ ...part, lineStart: false, space: position === 0 ? token.space : part.space });
    }
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
