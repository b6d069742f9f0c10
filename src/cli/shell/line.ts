/** One input of the shell: what it asks for, and whether it is whole yet. */
import { UsageError } from "../settings.ts";

export type Line =
  | { readonly kind: "empty" }
  /** `use samr`, `vars`: a word of the shell's own. */
  | { readonly kind: "word"; readonly word: string; readonly rest: string }
  /** `[NAME =] [INTERFACE.]OPERATION [JSON]` */
  | { readonly kind: "call"; readonly into: string | undefined; readonly target: string; readonly json: string };

export const WORDS: Readonly<Record<string, string>> = {
  use: "use INTERFACE: operations without an interface's name are this one's",
  describe: "describe [INTERFACE.]OPERATION, describe INTERFACE: as the command",
  ls: "the operations of the interface in use",
  vars: "the answers that are kept",
  handles: "context handles that are open",
  close: "close $NAME.PATH: closes a context handle by the operation that the interface has for it",
  time: "on or off: say how long calls take",
  help: "this",
  exit: "ends the shell, and with it the connections and their handles (also quit, Ctrl-D)",
  quit: "as exit",
};

/** @throws UsageError for what is neither a word nor a call */
export function parseLine(text: string): Line {
  const line = text.trim();
  if (line === "" || line.startsWith("#")) return { kind: "empty" };
  const [first] = /^\S+/.exec(line) as RegExpExecArray;
  if (Object.hasOwn(WORDS, first) || first === "?")
    return { kind: "word", word: first === "?" ? "help" : first, rest: line.slice(first.length).trim() };
  const match =
    /^(?:\$?([A-Za-z_]\w*)\s*=\s*)?((?:\{?[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\}?\.)?[A-Za-z_0-9]+(?:\.[A-Za-z_0-9]+)?)(?:\s+([\s\S]*))?$/.exec(
      line,
    );
  if (match === null || !/^(?:$|[{$])/.test(match[3] ?? ""))
    throw new UsageError(`"${line.slice(0, 60)}" is no call: write OPERATION {"parameter": value}, or help`);
  return { kind: "call", into: match[1], target: match[2]!, json: match[3] ?? "" };
}

/** Longer is nothing that somebody writes; what comes from a program goes into a file for `opnum call`. */
const MAX_INPUT = 16 << 20;

/** Lines until brackets and texts are closed: a call may stand on several. Each is looked at once. */
export class Lines {
  #lines: string[] = [];
  #size = 0;
  #depth = 0;
  #quoted = false;

  get empty(): boolean {
    return this.#lines.length === 0;
  }

  /** @returns the whole input, or undefined while something is open. @throws UsageError for one without end */
  add(line: string): string | undefined {
    // What a comment or a word of the shell's holds opens nothing.
    const isOther = this.empty && (/^\s*#/.test(line) || Object.hasOwn(WORDS, /^\s*(\S*)/.exec(line)![1]!));
    this.#lines.push(line);
    this.#size += line.length + 1;
    if (!isOther) this.#scan(line);
    if (this.#size > MAX_INPUT) {
      this.clear();
      throw new UsageError(`a call of more than ${MAX_INPUT >> 20} MB: give its parameters to "opnum call" in a file`);
    }
    if (this.#quoted || this.#depth > 0) return undefined;
    const whole = this.#lines.join("\n");
    this.clear();
    return whole;
  }

  clear(): void {
    this.#lines = [];
    this.#size = 0;
    this.#depth = 0;
    this.#quoted = false;
  }

  #scan(line: string): void {
    for (let i = 0; i < line.length; i++) {
      const character = line[i];
      if (this.#quoted) {
        if (character === "\\") i++;
        else if (character === '"') this.#quoted = false;
      } else if (character === '"') this.#quoted = true;
      else if (character === "{" || character === "[") this.#depth++;
      else if (character === "}" || character === "]") this.#depth--;
    }
  }
}

/**
 * Puts what `$name.path[0]` stands for in its place, outside of texts. `$_` is the last answer.
 * @throws UsageError for a name that is not kept, or a path that leads nowhere
 */
export function substitute(json: string, values: ReadonlyMap<string, unknown>): string {
  let out = "";
  for (let i = 0; i < json.length; ) {
    if (json[i] === '"') {
      const end = /^"(?:[^"\\]|\\[\s\S])*"?/.exec(json.slice(i))![0].length;
      out += json.slice(i, i + end);
      i += end;
      continue;
    }
    const reference = json[i] === "$" ? /^\$[A-Za-z_]\w*(?:\.[A-Za-z_]\w*|\[\d+\])*/.exec(json.slice(i)) : null;
    if (reference === null) {
      out += json[i];
      i++;
      continue;
    }
    out += JSON.stringify(valueAt(reference[0], values));
    i += reference[0].length;
  }
  return out;
}

/** What `$name.path[0]` stands for. @throws UsageError */
export function valueAt(reference: string, values: ReadonlyMap<string, unknown>): unknown {
  const [, name, path] = /^\$([A-Za-z_]\w*)([\s\S]*)$/.exec(reference) ?? [];
  if (name === undefined) throw new UsageError(`"${reference.slice(0, 60)}": write $NAME, or $NAME.MEMBER`);
  if (!values.has(name))
    throw new UsageError(
      `there is no $${name}: ${values.size === 0 ? "no answer is kept yet" : `kept are ${[...values.keys()].map((one) => `$${one}`).join(", ")}`}`,
    );
  let value = values.get(name);
  for (const [step] of path!.matchAll(/\.[A-Za-z_]\w*|\[\d+\]/g)) {
    const key = step.startsWith(".") ? step.slice(1) : step.slice(1, -1);
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) {
      const there =
        typeof value === "object" && value !== null && !Array.isArray(value) ? `; there is ${Object.keys(value).join(", ")}` : "";
      throw new UsageError(`${reference}: there is no ${step}${there}`);
    }
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}
