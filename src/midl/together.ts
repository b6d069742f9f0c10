/** What several compilations say of the same files, put together. */
import type { CompileResult } from "./compiled.ts";
import type { Diagnostic } from "./diagnostics.ts";

/** Each finding once, though several compilations import what it is about. */
export function once(diagnostics: Iterable<Diagnostic>): Diagnostic[] {
  const known = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const { file, line, column, rule, message } = diagnostic;
    const key = [file, line, column, rule, message].join("\0");
    if (!known.has(key)) known.set(key, diagnostic);
  }
  return [...known.values()];
}

/** Where an ACF speaks of interfaces that none of the compilations has. */
export function lostEverywhere(results: readonly CompileResult[]): Diagnostic[] {
  const [first = [], ...others] = results.flatMap(({ lostAcf }) => (lostAcf === undefined ? [] : [lostAcf]));
  return first.filter((one) =>
    others.every((list) => list.some(({ file, line, column }) => file === one.file && line === one.line && column === one.column)),
  );
}
