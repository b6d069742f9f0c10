/**
 * IDL as it was before it was published. Each rule undoes one thing that publishing does, where it can be told from IDL with certainty, and is
 * noted with the place where it was first needed:
 *
 * - document-space: no-break, zero-width and soft-hyphen characters.
 * - document-quote: typographic quotation marks and dashes outside of comments.
 * - document-escape: Markdown's backslash before punctuation, outside of quotations and not at the end of a line.
 * - document-link: a link (to a glossary, to another document) is its words; a note's number behind a line is not there.
 * - document-list: a bullet at the beginning of a line, where no minus can stand, or under another.
 *
 * Sentences, tables and anchors between declarations are the document's own and go without a word.
 */
import { Characters } from "./characters.ts";
import { type Line, offsetIn } from "./lines.ts";

/** What a rule was needed for. */
export interface RepairNote {
  readonly rule: string;
  readonly message: string;
  /** Offsets in the document. */
  readonly start: number;
  readonly end: number;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/;
const SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const DOUBLE_QUOTE = /[\u201c-\u201f\u00ab\u00bb\u2033]/;
const SINGLE_QUOTE = /[\u2018-\u201b\u2032\u00b4]/;
/** A quotation that began with a typographic mark. */
const TYPOGRAPHIC = "\u201c";
const DASH = /[\u2010-\u2015\u2212]/;
/** With these a declaration begins. */
const BEGINNING =
  /^(?:typedef|interface|import|importlib|struct|union|enum|const|cpp_quote|library|coclass|dispinterface|midl_pragma|extern|include|pragma|unsigned|signed|void|long|short|int|hyper|pipe)\b/;

const MESSAGES: Readonly<Record<string, (count: number) => string>> = {
  "document-space": (count) => `${times(count, "invisible character")} of the document taken for white space`,
  "document-quote": (count) => `${times(count, "typographic character")} of the document taken for what IDL has`,
  "document-escape": (count) => `${times(count, "backslash", "backslashes")} of Markdown taken away`,
  "document-link": (count) => `${times(count, "link")} taken for its words`,
  "document-list": (count) => `${times(count, "bullet")} of a list taken away`,
};

export class Repair {
  readonly #made = new Characters();
  readonly #notes = new Map<string, { start: number; end: number; count: number }>();
  /** Inside of a block comment. */
  #comment = false;
  /** The line before ended in a comment to its end, or a directive that goes on. */
  #lineComment = false;
  #directive = false;
  #depth = 0;
  /** Words of a declaration that has not ended. */
  #open = false;
  /** The line before was an entry of a list. */
  #list = false;
  /** The last character that is neither white space nor comment. */
  #last = "";

  /** Takes one line. @param markup whether Markdown's marks may be in it */
  line(line: Line, markup: boolean): void {
    const list = this.#list;
    this.#list = false;
    if (line.text.trim() === "") {
      // Between paragraphs; in code it is the author's.
      if (line.code) this.#newline(line);
      return;
    }
    const atRest = !this.#comment && !this.#directive && this.#depth === 0 && !this.#open;
    if (!this.#comment && !line.code && isProse(line.text, atRest)) return;
    let from = 0;
    if (!line.code && !this.#comment) {
      const bullet = /^\s*[-*+\u2022\u00b7][ \t\u00a0]+(?=\S)/.exec(line.text);
      const mark = bullet?.[0].trim();
      // Right under an entry of the list is the next one.
      if (bullet !== null && ((list && mark !== "*") || this.#isBullet(line.text.slice(bullet[0].length), mark as string))) {
        this.#list = true;
        from = bullet[0].length;
        this.#note("document-list", line, bullet[0].length - 2, bullet[0].length);
      }
    }
    this.#characters(line, from, markup);
    this.#newline(line);
  }

  /** @param end offset that stands behind the document */
  end(end: number): { text: string; offsets: Uint32Array; notes: RepairNote[] } {
    const notes = [...this.#notes].map(([rule, { start, end: to, count }]) => ({
      rule,
      message: (MESSAGES[rule] as (count: number) => string)(count),
      start,
      end: to,
    }));
    return { text: this.#made.text(), offsets: this.#made.offsets(Math.max(0, end)), notes };
  }

  /** A minus stands behind an operand and before one; between two lines of a declaration there is none. */
  #isBullet(rest: string, mark: string): boolean {
    if (mark !== "-" && mark !== "+" && mark !== "*") return true;
    // `* PNAME;` is a pointer, in a declaration that goes on.
    if (mark === "*") return false;
    if (this.#last === "" || "[]{};,(".includes(this.#last)) return !/^[\d.]/.test(rest);
    return /^[[\]{});]/.test(rest) || BEGINNING.test(rest);
  }

  #characters(line: Line, from: number, markup: boolean): void {
    const { text } = line;
    const continued = this.#directive;
    const directive = !this.#comment && (continued || /^\s*#\s*\w/.test(text.slice(from)));
    this.#directive = directive && /\\\s*$/.test(text);
    this.#lineComment = false;
    const links = markup ? linksIn(text) : NO_LINKS;
    let quote = "";
    for (let i = from; i < text.length; i += 1) {
      let c = text[i] as string;
      if (links.has(i)) {
        this.#note("document-link", line, i, i + 1);
        i = (links.get(i) as number) - 1;
        continue;
      }
      if (c > "\u007f") {
        if (INVISIBLE.test(c)) {
          this.#note("document-space", line, i, i + 1);
          continue;
        }
        if (SPACE.test(c)) {
          this.#note("document-space", line, i, i + 1);
          c = " ";
        } else if (this.#isTypographic(c, quote, text, i)) {
          this.#note("document-quote", line, i, i + 1);
          const straight = DASH.test(c) ? "-" : DOUBLE_QUOTE.test(c) ? '"' : "'";
          quote = quote !== "" ? "" : straight === '"' ? TYPOGRAPHIC : "";
          this.#put(straight, offsetIn(line, i));
          continue;
        }
      }
      if (markup && c === "\\" && quote === "" && /[!-/:-@[-`{-~]/.test(text[i + 1] ?? "")) {
        this.#note("document-escape", line, i, i + 1);
        i += 1;
        c = text[i] as string;
      }
      if (this.#comment) {
        if (c === "*" && text[i + 1] === "/") {
          this.#put("*", offsetIn(line, i));
          i += 1;
          c = "/";
          this.#comment = false;
        }
      } else if (this.#lineComment) {
        /* to its end */
      } else if (quote !== "") {
        if (c === "\\" && i + 1 < text.length) {
          this.#put(c, offsetIn(line, i));
          i += 1;
          c = text[i] as string;
        } else if (c === quote || (c === '"' && quote === TYPOGRAPHIC)) quote = "";
      } else if (c === "/" && text[i + 1] === "*") {
        this.#comment = true;
        this.#put(c, offsetIn(line, i));
        i += 1;
        c = "*";
      } else if (c === "/" && text[i + 1] === "/") this.#lineComment = true;
      else if (c === '"' || c === "'") quote = c;
      else if (!directive) this.#significant(c);
      this.#put(c, offsetIn(line, i));
    }
  }

  /** Does it stand for a character of IDL? Not in comments; in a quotation only what ends it. */
  #isTypographic(c: string, quote: string, text: string, at: number): boolean {
    if (this.#comment || this.#lineComment) return false;
    if (quote === TYPOGRAPHIC) return DOUBLE_QUOTE.test(c);
    if (quote !== "") return quote === '"' && DOUBLE_QUOTE.test(c) && !text.includes('"', at);
    return DOUBLE_QUOTE.test(c) || SINGLE_QUOTE.test(c) || DASH.test(c);
  }

  #significant(c: string): void {
    if (/\s/.test(c)) return;
    if (c === "(" || c === "[" || c === "{") this.#depth += 1;
    else if (c === ")" || c === "]" || c === "}") this.#depth = Math.max(0, this.#depth - 1);
    // A "}" may end a declaration, or go on with names; the next line's words tell.
    this.#open = c !== ";" && !(c === "}" && this.#depth === 0);
    this.#last = c;
  }

  #put(c: string, offset: number): void {
    this.#made.put(c, offset);
  }

  #newline(line: Line): void {
    this.#put("\n", offsetIn(line, Math.max(0, line.text.length - 1)));
  }

  #note(rule: string, line: Line, from: number, to: number): void {
    const known = this.#notes.get(rule);
    if (known !== undefined) known.count += 1;
    else
      this.#notes.set(rule, {
        start: offsetIn(line, Math.max(0, from)),
        end: offsetIn(line, Math.max(0, from)) + Math.max(1, to - from),
        count: 1,
      });
  }
}

const NO_LINKS: ReadonlyMap<number, number> = new Map();

/** Marks of links and of emphasis within them, and numbers of notes: from where to where nothing is left of them. */
function linksIn(text: string): ReadonlyMap<number, number> {
  const out = new Map<number, number>();
  for (const match of text.matchAll(/\[(\*{0,2})([^[\]]{1,200}?)\1\]\((?:#|\.\.\/|https?:)[^()\s]{0,500}\)/g)) {
    const stars = (match[1] as string).length;
    const words = (match[2] as string).length;
    out.set(match.index, match.index + 1 + stars);
    out.set(match.index + 1 + stars + words, match.index + match[0].length);
  }
  const note = /<\d{1,4}>\s*$/.exec(text);
  if (note !== null && !/^\s*#/.test(text)) out.set(note.index, text.length);
  return out;
}

/** Is this the document's own talk? Between declarations a sentence is; elsewhere only what can't be IDL. */
function isProse(text: string, atRest: boolean): boolean {
  const line = text.trim();
  // Anchors, images, rules and rows of tables.
  if (/^<a\b[^>]*>(?:<\/a>)?$/i.test(line) || /^!\[[^\]]*\]\([^)]*\)/.test(line) || /^(?:-{3,}|\*{3,}|_{3,})$/.test(line)) return true;
  if (!atRest) return false;
  // A row of a table; the name of the file that follows.
  if (/^\|.*\|$/.test(line) || /^[\w-]+\.(?:idl|h|acf)$/i.test(line)) return true;
  if (/^(?:\/\/|\/\*|#)/.test(line) || BEGINNING.test(line)) return false;
  if (/\]\((?:#|\.\.\/|https?:)/.test(line) || /^\*\*\w/.test(line)) return !/[;{]$/.test(line);
  // `The interface is as follows:`, and not `HRESULT f([in] long a);`. No line of IDL ends in a full stop, nor in a colon between declarations.
  if (!/^["\u201c(]?[A-Z]/.test(line) || /[{}=;]|(?<!:)\/\//.test(line)) return false;
  return (
    /[.:]["\u201d)]?(?:\s*<\d+>)*$/.test(line) || (/\b(?:the|is|are|of|for|this|these|following)\b/.test(line) && !/[*[\]]/.test(line))
  );
}

function times(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
