import type { Place } from "../diagnostics.ts";
import type { SourceText } from "./source.ts";

export type TokenKind = "name" | "number" | "string" | "char" | "punct" | "end";

export interface Token {
  readonly kind: TokenKind;
  /** As written; a string with its quotes. */
  readonly text: string;
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;
  /** White space or a comment stands before it. */
  readonly space: boolean;
  /** First of its line: ends a preprocessor directive. */
  readonly lineStart: boolean;
  /** Comments between the token before and this one. */
  readonly comments: readonly Comment[] | undefined;
  /** Macros whose expansion this token came out of: they are not expanded in it again. */
  readonly hidden: ReadonlySet<string> | undefined;
}

/** Who is told of what cannot be a token. */
export interface LexicalErrors {
  error(place: Place, rule: string, message: string, hint?: string): void;
}

export interface Comment {
  /** Without its delimiters. */
  readonly text: string;
  /** Stands behind a token on the same line: it belongs to that one. */
  readonly trailing: boolean;
  /** A blank line follows it: it belongs to nobody. */
  readonly detached: boolean;
}

const TRIPLE = new Set(["<<=", ">>=", "..."]);
const DOUBLE = new Set(["..", "->", "++", "--", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "##", "::"]);
/** The end of a line within a word, and more of the word. */
const SPLICE = /^\\\r?\n(\w+)/;
/** What stands second in a DOUBLE. */
const SECOND = new Set([...DOUBLE].map((two) => two.charCodeAt(1)));
const SINGLE = new Set("[](){}.,;:?~!@+-*/%&|^<>=#\\$`");

/** Turns text into tokens, one at a time: a file of any size costs what of it is looked at. Keywords are the parser's business: all words are names here. */
export class Lexer {
  readonly source: SourceText;
  readonly #text: string;
  readonly #diagnostics: LexicalErrors;
  #at = 0;

  constructor(source: SourceText, diagnostics: LexicalErrors) {
    this.source = source;
    this.#text = source.text;
    this.#diagnostics = diagnostics;
  }

  next(): Token {
    for (;;) {
      const trivia = this.#trivia();
      const start = this.#at;
      if (start >= this.#text.length) return this.#token("end", start, start, { ...trivia, lineStart: true });
      const code = this.#text.charCodeAt(start);
      if (isNameStart(code)) {
        if (code === 0x4c /* L */ && (this.#text[start + 1] === '"' || this.#text[start + 1] === "'")) {
          this.#at += 1;
          return this.#quoted(start, trivia);
        }
        let end = start + 1;
        while (end < this.#text.length && isNamePart(this.#text.charCodeAt(end))) end += 1;
        return this.#text.charCodeAt(end) === 0x5c ? this.#spliced(start, end, trivia) : this.#token("name", start, end, trivia);
      }
      if (isDigit(code) || (code === 0x2e && isDigit(this.#text.charCodeAt(start + 1)))) return this.#number(start, trivia);
      if (code === 0x22 || code === 0x27) return this.#quoted(start, trivia);
      const one = this.#text[start] as string;
      if (SINGLE.has(one)) {
        // Most stand alone: only of a second one of these can there be a longer one.
        if (!SECOND.has(this.#text.charCodeAt(start + 1))) return this.#token("punct", start, start + 1, trivia);
        const two = this.#text.slice(start, start + 2);
        const length = DOUBLE.has(two) ? (TRIPLE.has(this.#text.slice(start, start + 3)) ? 3 : 2) : 1;
        return this.#token("punct", start, start + length, trivia);
      }
      const point = this.#text.codePointAt(start) as number;
      const end = start + (point > 0xffff ? 2 : 1);
      this.#at = end;
      this.#diagnostics.error(
        { source: this.source, start, end },
        "bad-character",
        `the character U+${point.toString(16).toUpperCase().padStart(4, "0")} has no meaning in IDL`,
        point === 0xfffd
          ? "the file may not be UTF-8"
          : point >= 0x2018 && point <= 0x201f
            ? "this is a typographic quotation mark; IDL wants \" or '"
            : undefined,
      );
      // What stands between two of them is a quotation nonetheless.
      const closing =
        point === 0x201c || point === 0x201d ? /^[^\n"\u201c\u201d]{0,1000}["\u201c\u201d]/.exec(this.#text.slice(end, end + 1_001)) : null;
      if (closing !== null) {
        const token = this.#token("string", start, end + closing[0].length, trivia);
        return { ...token, text: `"${closing[0].slice(0, -1)}"` };
      }
    }
  }

  #token(kind: TokenKind, start: number, end: number, trivia: Trivia): Token {
    this.#at = end;
    return {
      kind,
      text: this.#text.slice(start, end),
      source: this.source,
      start,
      end,
      space: trivia.space,
      lineStart: trivia.lineStart,
      comments: trivia.comments,
      hidden: undefined,
    };
  }

  /** Skips white space, spliced lines and comments. */
  #trivia(): Trivia {
    const text = this.#text;
    let space = false;
    let lineStart = this.#at === 0;
    let comments: Comment[] | undefined;
    for (;;) {
      const code = text.charCodeAt(this.#at);
      if (code === 0x0a) {
        lineStart = true;
        space = true;
        this.#at += 1;
      } else if (code === 0x20 || code === 0x09 || code === 0x0d || code === 0x0b || code === 0x0c || code === 0xa0 || code === 0x1a) {
        space = true;
        this.#at += 1;
      } else if (code === 0x5c && /^\\\r?\n/.test(text.slice(this.#at, this.#at + 3))) {
        space = true;
        this.#at += text[this.#at + 1] === "\n" ? 2 : 3;
      } else if (code === 0x2f && (text[this.#at + 1] === "/" || text[this.#at + 1] === "*")) {
        const start = this.#at;
        const block = text[start + 1] === "*";
        let end = text.indexOf(block ? "*/" : "\n", start + 2);
        if (end === -1) {
          if (block)
            this.#diagnostics.error(
              { source: this.source, start, end: start + 2 },
              "open-comment",
              "this comment is never closed",
              "add */",
            );
          end = text.length;
        }
        const body = text.slice(start + 2, end);
        this.#at = Math.min(text.length, block ? end + 2 : end);
        const after = text.slice(this.#at, this.#at + 400);
        comments ??= [];
        // A file of nothing but comments must not pile them up: only the last few can belong to the next token.
        if (comments.length > 64) comments.splice(1, 32);
        comments.push({
          text: body.length > 20_000 ? body.slice(0, 20_000) : body,
          trailing: !lineStart && start > 0,
          detached: /^[ \t\r]*\n[ \t\r]*\n/.test(after),
        });
        space = true;
      } else {
        // With something behind it on its line, a comment speaks of that.
        if (!lineStart) comments = comments?.map((comment) => ({ ...comment, trailing: false }));
        return { space, lineStart, comments };
      }
    }
  }

  /** A name that may go on in the next line, behind a backslash: [ISO C] 5.1.1.2. */
  #spliced(start: number, first: number, trivia: Trivia): Token {
    let end = first;
    let text = this.#text.slice(start, end);
    for (let match = SPLICE.exec(this.#text.slice(end, end + 200)); match !== null; match = SPLICE.exec(this.#text.slice(end, end + 200))) {
      text += match[1];
      end += match[0].length;
    }
    return { ...this.#token("name", start, end, trivia), text };
  }

  /** A preprocessing number; `0..9` is three tokens, for DCE's array bounds. */
  #number(start: number, trivia: Trivia): Token {
    const text = this.#text;
    let end = start + 1;
    for (; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      if (code === 0x2e) {
        if (text.charCodeAt(end + 1) === 0x2e) break;
      } else if (code === 0x2b || code === 0x2d) {
        const before = text[end - 1];
        const hex = text[start] === "0" && (text[start + 1] === "x" || text[start + 1] === "X");
        if (hex || (before !== "e" && before !== "E") || !/^[\d.]+[eE]$/.test(text.slice(start, end))) break;
      } else if (!isNamePart(code)) break;
    }
    return this.#token("number", start, end, trivia);
  }

  #quoted(start: number, trivia: Trivia): Token {
    const quote = this.#text[this.#at] as string;
    let end = this.#at + 1;
    for (;;) {
      const c = this.#text[end];
      if (c === undefined || c === "\n") {
        this.#diagnostics.error(
          { source: this.source, start, end },
          "open-string",
          "the quotation is not closed on its line",
          `add ${quote}`,
        );
        break;
      }
      end += 1;
      if (c === quote) break;
      if (c === "\\" && end < this.#text.length) end += this.#text[end] === "\r" ? 2 : 1;
    }
    return this.#token(quote === '"' ? "string" : "char", start, Math.min(end, this.#text.length), trivia);
  }
}

interface Trivia {
  readonly space: boolean;
  readonly lineStart: boolean;
  readonly comments: Comment[] | undefined;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
function isNameStart(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f;
}
function isNamePart(code: number): boolean {
  return isNameStart(code) || isDigit(code);
}

/** The characters a string or character token stands for. */
export function unquote(token: Token): string {
  const from = token.text.startsWith("L") ? 2 : 1;
  const quote = token.text[from - 1] as string;
  const body = token.text.endsWith(quote) && token.text.length > from ? token.text.slice(from, -1) : token.text.slice(from);
  return body.replace(/\\(x[0-9a-fA-F]{1,4}|[0-7]{1,3}|\r?\n|[\s\S])/g, (_, e: string) => {
    if (/^x[0-9a-fA-F]/.test(e)) return String.fromCharCode(Number.parseInt(e.slice(1), 16));
    if (/^[0-7]/.test(e)) return String.fromCharCode(Number.parseInt(e, 8));
    return ESCAPES[e] ?? (/\n$/.test(e) ? "" : e);
  });
}

const ESCAPES: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  n: "\n",
  t: "\t",
  r: "\r",
  a: "\u0007",
  b: "\b",
  f: "\f",
  v: "\v",
});

/** Tokens as one line of text, with one space wherever there was any. */
export function textOf(tokens: readonly Token[]): string {
  let out = "";
  let last = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const { text, space } = tokens[index] as Token;
    const tight = last === 0x28 /* ( */ || text === ")";
    if (index > 0 && ((space && !tight) || (isNamePart(last) && isNamePart(text.charCodeAt(0))))) out += " ";
    out += text;
    if (text !== "") last = text.charCodeAt(text.length - 1);
  }
  return out;
}
