/** The parser's footing: look-ahead, recovery, limits, attributes, the text and comments of declarations. */

import type { Diagnostics } from "../diagnostics.ts";
import type { Dialect } from "../dialect.ts";
import { type Token, textOf } from "../read/lex.ts";
import type { Pack } from "../read/pack.ts";
import type { Attribute, Expression, TypeName } from "./ast.ts";
import { describeToken, parseExpression, type TokenReader, type TypeReader } from "./expression.ts";

const MAX_DEPTH = 64;
/** Words of one file with what it includes: three times the largest that is known. */
const MAX_TOKENS = 1_000_000;
/** Tokens of one declaration whose text is kept for documentation. */
const MAX_TEXT = 20_000;

/** A syntax error on its way to the nearest point of recovery. */
export class SyntaxFault extends Error {
  readonly at: Token;
  readonly hint: string | undefined;
  constructor(at: Token, message: string, hint?: string) {
    super(message);
    this.at = at;
    this.hint = hint;
  }
}

/** A body whose "}" was forgotten: what it is part of ends, too. */
export class MissingBrace extends SyntaxFault {}

/** Where tokens come from, and the `#pragma pack` that holds for those that come next. */
export interface TokenSource {
  next(): Token;
  readonly pack?: Pack | undefined;
}

export abstract class ParserBase implements TokenReader, TypeReader {
  protected readonly diagnostics: Diagnostics;
  readonly #source: TokenSource;
  protected readonly dialect: Dialect;
  readonly #ahead: Token[] = [];
  /** Where the next token is in `#ahead`. */
  #first = 0;
  /** The token that was taken last. */
  #last: Token | undefined;
  readonly #text: Token[] = [];
  #textBase = 0;
  #depth = 0;
  #endReported = false;
  #count = 0;
  /** Braces open. */
  #braces = 0;

  constructor(source: TokenSource, diagnostics: Diagnostics, dialect: Dialect) {
    this.#source = source;
    this.diagnostics = diagnostics;
    this.dialect = dialect;
  }

  // --- footing ---

  /** The `#pragma pack(n)` that holds: at the word that begins a structure, as what is looked at ahead is still in it. */
  protected get pack(): Pack | undefined {
    return this.#source.pack;
  }

  peek(ahead = 0): Token {
    const list = this.#ahead;
    while (list.length - this.#first <= ahead) list.push(this.#source.next());
    return list[this.#first + ahead] as Token;
  }

  next(): Token {
    const token = this.peek();
    if (token.kind === "end") return token;
    this.#count += 1;
    if (this.#count > MAX_TOKENS) this.diagnostics.fatal(token, "file-size", `the file has more than ${MAX_TOKENS} words`);
    // A queue whose front moves: shift() costs a call into the engine for each token.
    this.#first += 1;
    if (this.#first === this.#ahead.length) {
      this.#ahead.length = 0;
      this.#first = 0;
    } else if (this.#first > 64) {
      this.#ahead.splice(0, this.#first);
      this.#first = 0;
    }
    if (token.kind === "punct") {
      if (token.text === "{") this.#braces += 1;
      else if (token.text === "}") this.#braces -= 1;
    }
    if (this.#text.length < MAX_TEXT) this.#text.push(token);
    this.#last = token;
    return token;
  }

  isPunct(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === "punct" && token.text === text;
  }

  accept(text: string): boolean {
    if (!this.isPunct(text)) return false;
    this.next();
    return true;
  }

  expect(text: string): void {
    if (!this.accept(text)) this.fail(`expected "${text}", found ${describeToken(this.peek())}`);
  }

  /** The ";" at the end of a declaration. Where it was forgotten and a new line begins, the declaration is whole nonetheless. */
  semicolon(): void {
    if (this.accept(";")) return;
    const token = this.peek();
    const last = this.#last;
    if (last === undefined || !token.lineStart || (token.kind !== "name" && !this.isPunct("[") && !this.isPunct("}"))) this.expect(";");
    // What is not closed is said already.
    else if (last.kind !== "string" || (last.text.length > 1 && last.text.endsWith('"')))
      this.error(
        { ...last, start: last.end, end: last.end + 1 },
        `syntax error: expected ";" behind ${last.kind === "string" ? short(last.text) : `"${short(last.text)}"`}`,
      );
  }

  /** The ">" that closes type arguments; of a ">>" its first half. */
  closeAngle(): void {
    const token = this.peek();
    if (token.kind === "punct" && token.text === ">>") {
      this.#ahead[this.#first] = { ...token, text: ">", start: token.start + 1 };
      return;
    }
    this.expect(">");
  }

  name(what: string): Token {
    if (this.peek().kind !== "name") this.fail(`expected ${what}, found ${describeToken(this.peek())}`);
    return this.next();
  }

  fail(words: string, at: Token = this.peek(), hint?: string): never {
    throw new SyntaxFault(at, `syntax error: ${words}`, hint);
  }

  error(at: Token, words: string, hint?: string): void {
    // All that is open at the end of the file is missing its end for one reason.
    if (at.kind === "end" && (this.#endReported || this.diagnostics.has("open-comment"))) return;
    this.#endReported ||= at.kind === "end" && at.text === "";
    this.diagnostics.error(at, "MIDL2025", words, hint);
  }

  /** Takes the "}" of a body, or the wrong bracket that was meant to be it. */
  closes(): boolean {
    if (this.accept("}")) return true;
    if (!this.isPunct(")") && !this.isPunct("]")) return false;
    this.error(this.peek(), `syntax error: expected "}", found ${describeToken(this.peek())}`);
    this.next();
    this.#braces -= 1;
    return true;
  }

  noise(word: string): boolean {
    return this.dialect.noise.has(word);
  }

  /**
   * Runs `parse`; a syntax error in it is reported, and tokens are skipped up to a place where the next declaration may begin.
   * @param within the body of a type: where its "}" is missing, what the type is part of ends
   */
  attempt(parse: () => void, within = false): void {
    const depth = this.#depth;
    const braces = this.#braces;
    const before = this.peek();
    try {
      parse();
    } catch (fault) {
      if (!(fault instanceof SyntaxFault) || (within && fault instanceof MissingBrace)) throw fault;
      if (fault.message !== "") this.error(fault.at, fault.message, fault.hint);
      this.#depth = depth;
      for (const token of this.#text) if (token.kind === "name") this.diagnostics.lose(token.text);
      if (fault instanceof MissingBrace) this.#braces = braces;
      // Always forward, or recovery would stand still.
      if (this.peek() === before && !this.isPunct("}")) this.next();
      this.#recover(braces);
    }
  }

  /** Up to behind the next ";" that is in no more braces than the declaration began in, or in front of the "}" that ends those. */
  #recover(braces: number): void {
    for (;;) {
      const token = this.peek();
      if (token.kind === "end") return;
      if (token.kind === "punct") {
        if (token.text === "}" && this.#braces <= braces) return;
        if (token.text === ";" && this.#braces <= braces) {
          this.next();
          return;
        }
      } else if (token.lineStart && (token.text === "typedef" || token.text === "interface")) {
        // Neither stands inside of a type: its "}" was forgotten.
        this.#braces = braces;
        return;
      }
      if (token.kind === "name") this.diagnostics.lose(token.text);
      this.next();
    }
  }

  deeper<T>(at: Token, parse: () => T): T {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) this.diagnostics.fatal(at, "nesting", `declarations are nested more than ${MAX_DEPTH} levels deep`);
    const result = parse();
    this.#depth -= 1;
    return result;
  }

  skipBalanced(open: string, close: string): void {
    let depth = 0;
    do {
      if (this.peek().kind === "end") this.fail(`"${close}" is missing`);
      if (this.isPunct(open)) depth += 1;
      if (this.isPunct(close)) depth -= 1;
      this.next();
    } while (depth > 0);
  }

  // --- text of declarations, for documentation ---

  startText(): void {
    this.#textBase += this.#text.length;
    this.#text.length = 0;
  }

  takeText(): string {
    return textOf(this.#text);
  }

  mark(): number {
    return this.#textBase + this.#text.length;
  }

  textSince(mark: number): string {
    return textOf(this.#text.slice(Math.max(0, mark - this.#textBase)));
  }

  /** The comment before the declaration, or else the one behind it on its line. */
  commentOf(before: string): string {
    if (before !== "") return before;
    const trailing = this.peek().comments?.find((comment) => comment.trailing);
    return trailing === undefined ? "" : cleanComment(trailing.text);
  }

  // --- attributes ---

  /** `[a, b(1, 2)] [c]`, any number of lists. */
  attributes(): Attribute[] {
    const out: Attribute[] = [];
    while (this.isPunct("[")) {
      this.next();
      while (!this.isPunct("]")) {
        if (this.accept(",")) continue;
        out.push(this.#attribute());
        if (!this.isPunct("]") && !this.isPunct(","))
          this.fail(`expected "," or "]" in the attribute list, found ${describeToken(this.peek())}`);
      }
      this.next();
    }
    return out;
  }

  #attribute(): Attribute {
    const at = this.name("an attribute");
    let name = at.text;
    // `[async_uuid (...)]`, `[annotation(...)]`; namespaced ones as in `[odl::x]`.
    while (this.isPunct("::") || this.isPunct(".")) {
      this.next();
      name += `.${this.name("an attribute").text}`;
    }
    if (!this.isPunct("(")) return { name, args: undefined, at };
    this.next();
    const args: Token[][] = [[]];
    // Anything balanced: some compilers take whole declarations here.
    const open: string[] = [];
    for (;;) {
      const token = this.peek();
      const unclosed = `the arguments of the attribute "${name}" are not closed`;
      if (token.kind === "end") this.fail(unclosed);
      if (token.kind === "punct") {
        const { text } = token;
        if (text === ")" && open.length === 0) break;
        if (text === "(" || text === "[" || text === "{") {
          open.push(text === "(" ? ")" : text === "[" ? "]" : "}");
          if (open.length > 100)
            this.diagnostics.fatal(token, "nesting", `the arguments of the attribute "${name}" are nested more than 100 levels deep`);
        } else if (text === ")" || text === "]" || text === "}") {
          if (open.pop() !== text) this.fail(unclosed);
        } else if (text === ";" && !open.includes("}")) this.fail(unclosed);
        else if (text === "," && open.length === 0) {
          this.next();
          args.push([]);
          continue;
        }
      }
      (args.at(-1) as Token[]).push(this.next());
    }
    this.next();
    return { name, args: args.length === 1 && args[0]?.length === 0 ? [] : args, at };
  }

  // --- expressions ---

  expression(): Expression {
    const at = this.peek();
    const result = parseExpression(this, this.diagnostics, this);
    // The error has been reported at its place; this one only leads to the point of recovery.
    if (result === undefined) throw new SyntaxFault(at, "");
    return result;
  }

  abstract startsTypeName(ahead: number, sizeof: boolean): boolean;
  abstract typeName(): TypeName;
}

/** Of a token, as much as fits into a message. */
function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
}

/** The comment that stands directly before a token, unless a blank line parts them. */
export function commentBefore(token: Token): string {
  const comments = token.comments;
  if (comments === undefined) return "";
  const out: string[] = [];
  for (let i = comments.length - 1; i >= 0; i -= 1) {
    const comment = comments[i];
    if (comment === undefined || comment.trailing || comment.detached) break;
    out.unshift(cleanComment(comment.text));
  }
  return out.join("\n").trim();
}

/** Without the stars and rules that decorate comment blocks. */
function cleanComment(text: string): string {
  return text
    .replace(/^\*+|\*+$/g, "")
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(/^\s*\*+(?!\w)\s?/, "")
        .replace(/^\/+/, "")
        .trim(),
    )
    .filter((line) => !/^[-=*_#~ ]+$/.test(line))
    .join("\n")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, " ")
    .trim();
}
