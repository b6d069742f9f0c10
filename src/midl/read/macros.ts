/** Macros of the preprocessor: definition and expansion, [ISO C] 6.10.3. */
import type { Diagnostics } from "../diagnostics.ts";
import { Lexer, type Token, textOf } from "./lex.ts";
import { SourceText } from "./source.ts";

/** Tokens that macros may produce in one unit, and those that one chain of expansions may hold at once. */
const MAX_EXPANSION = 2_000_000;
/** Characters of one token that # or ## makes. */
const MAX_MADE = 100_000;
/** Sets of one macro that are kept. */
const MAX_WITHIN = 64;

export interface Macro {
  readonly name: string;
  /** undefined: an object macro. */
  readonly parameters: readonly string[] | undefined;
  readonly variadic: boolean;
  readonly body: readonly Token[];
  /** Macros whose expansions this one was found in, and itself: what its tokens are not expanded by again. */
  readonly within: Map<ReadonlySet<string> | undefined, ReadonlySet<string>>;
}

export class Macros {
  readonly #macros = new Map<string, Macro>();
  readonly #diagnostics: Diagnostics;
  #produced = 0;

  constructor(diagnostics: Diagnostics) {
    this.#diagnostics = diagnostics;
  }

  has(name: string): boolean {
    return this.#macros.has(name);
  }

  undefine(name: string): void {
    this.#macros.delete(name);
  }

  /** As `-D name=text` does. */
  predefine(name: string, text: string): void {
    const lexer = new Lexer(new SourceText(`-D ${name}`, text), this.#diagnostics);
    const body: Token[] = [];
    for (let token = lexer.next(); token.kind !== "end"; token = lexer.next()) body.push(token);
    this.#macros.set(name, { name, parameters: undefined, variadic: false, body, within: new Map() });
  }

  define(word: Token, rest: readonly Token[]): void {
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
    this.#macros.set(name.text, { name: name.text, parameters, variadic, body: named, within: new Map() });
  }

  expandAll(tokens: readonly Token[]): Token[] {
    const end = tokens.at(-1);
    if (end === undefined) return [];
    const queue = [...tokens].reverse();
    const out: Token[] = [];
    const stop: Token = { ...end, kind: "end", text: "" };
    for (;;) {
      const token = queue.pop();
      if (token === undefined) return out;
      if (token.kind === "name" && this.expand(token, () => queue.pop() ?? stop, queue)) continue;
      out.push(token);
    }
  }

  /**
   * Expands the macro that `name` may be: its tokens are put in front of `queue`. `read` gives the tokens that follow, for arguments.
   * @returns whether it was one
   */
  expand(name: Token, read: () => Token, queue: Token[]): boolean {
    const macro = this.#macros.get(name.text);
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
    let hidden = macro.within.get(name.hidden);
    if (hidden === undefined) {
      hidden = new Set([...(name.hidden ?? []), macro.name]);
      if (macro.within.size < MAX_WITHIN) macro.within.set(name.hidden, hidden);
    }
    const out: Token[] = [];
    this.#substitute(macro, name, args, hidden, out);
    this.#produced += out.length;
    if (this.#produced > MAX_EXPANSION) this.#diagnostics.fatal(name, "macro-size", `the macro ${name.text} expands without measure`);
    for (let i = out.length - 1; i >= 0; i -= 1) {
      const token = out[i] as Token;
      const changed = i === 0 && (token.space !== name.space || token.comments !== name.comments);
      queue.push(changed ? { ...token, space: name.space, comments: name.comments } : token);
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

  #bound(name: Token, text: string): void {
    if (text.length > MAX_MADE) this.#diagnostics.fatal(name, "macro-size", `the macro ${name.text} expands without measure`);
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
        this.#bound(name, text);
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
          this.#bound(name, text);
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
        value = this.expandAll(args[index] ?? []);
        expanded.set(index, value);
      }
      for (const [position, part] of value.entries())
        out.push({ ...part, lineStart: false, space: position === 0 ? token.space : part.space });
    }
  }
}
