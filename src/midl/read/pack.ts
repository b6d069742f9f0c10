/**
 * `#pragma pack`: how far apart the members of structures are in memory, which NDR64 has on the wire. Forms as MIDL documents them:
 * `pack(n)`, `pack()`, `pack(push)`, `pack(push, n)`, `pack(push, name, n)`, `pack(pop)`, `pack(pop, name)`.
 */
import type { Diagnostics } from "../diagnostics.ts";
import type { Token } from "./lex.ts";

/** Octets; nothing has an alignment above 8, which is what holds without a pragma. */
export type Pack = 1 | 2 | 4;

const SIZES = new Set([1, 2, 4, 8, 16]);
const MAX_PUSHED = 1000;

export class Packing {
  /** What holds now; undefined: everything is aligned as it is. */
  current: Pack | undefined;
  readonly #pushed: { readonly name: string | undefined; readonly pack: Pack | undefined }[] = [];
  readonly #diagnostics: Diagnostics;

  constructor(diagnostics: Diagnostics) {
    this.#diagnostics = diagnostics;
  }

  /** @param tokens the pragma's, from the word `pack` on */
  pragma(tokens: readonly Token[]): void {
    const at = tokens[0]!;
    const words = argumentsOf(tokens);
    if (words === undefined) this.#ignored(at, "its forms are `pack(n)`, `pack(push, n)` and `pack(pop)`");
    else if (words[0] === "push") this.#push(at, words.slice(1));
    else if (words[0] === "pop") this.#pop(at, words.slice(1));
    else if (words.length === 0) this.current = undefined;
    else if (words.length === 1) this.#set(at, words[0]!);
    else this.#ignored(at, `"${words[0]}" is neither push nor pop`);
  }

  #push(at: Token, words: readonly string[]): void {
    const [name, size] = words.length === 1 && isNumber(words[0]!) ? [undefined, words[0]] : words;
    if (this.#pushed.length >= MAX_PUSHED) this.#diagnostics.fatal(at, "nesting", `more than ${MAX_PUSHED} pack(push) without pack(pop)`);
    this.#pushed.push({ name, pack: this.current });
    if (size !== undefined) this.#set(at, size);
  }

  #pop(at: Token, words: readonly string[]): void {
    const [word, size] = words;
    const name = word === undefined || isNumber(word) ? undefined : word;
    const index = name === undefined ? this.#pushed.length - 1 : this.#pushed.findLastIndex((one) => one.name === name);
    const found = this.#pushed[index];
    if (found === undefined) {
      // Without a name, what holds without any pragma holds again.
      if (name === undefined) this.current = undefined;
      this.#ignored(at, name === undefined ? "nothing was pushed" : `nothing was pushed as "${name}"`);
      return;
    }
    this.#pushed.length = index;
    this.current = found.pack;
    // With a name the number is of no account, says MIDL's documentation.
    if (name === undefined && word !== undefined && size === undefined) this.#set(at, word);
  }

  #set(at: Token, text: string): void {
    const size = Number(text);
    if (!isNumber(text) || !SIZES.has(size)) this.#ignored(at, `"${text}" is not 1, 2, 4, 8 or 16`);
    else this.current = size < 8 ? (size as Pack) : undefined;
  }

  #ignored(at: Token, reason: string): void {
    this.#diagnostics.warning(at, "bad-pragma", `this #pragma pack is not understood: ${reason}`);
  }
}

/** What stands between the parentheses, split at its commas; undefined where it has another form. */
function argumentsOf(tokens: readonly Token[]): string[] | undefined {
  if (tokens[1]?.text !== "(" || tokens.at(-1)?.text !== ")") return undefined;
  const inner = tokens.slice(2, -1);
  if (inner.length === 0) return [];
  if (inner.length % 2 === 0 || inner.length > 5) return undefined;
  const isWord = (token: Token, index: number): boolean =>
    index % 2 === 1 ? token.text === "," : token.kind === "name" || token.kind === "number";
  return inner.every(isWord) ? inner.filter((_, index) => index % 2 === 0).map(({ text }) => text) : undefined;
}

function isNumber(text: string): boolean {
  return /^[0-9]+$/.test(text);
}
