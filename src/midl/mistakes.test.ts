/** What the tables of mistakes-of-form.test.ts and mistakes-of-meaning.test.ts are held to. */
import { deepStrictEqual, ok } from "node:assert";
import { test } from "node:test";
import { compileIdl, formatDiagnostic } from "./index.ts";

export const HEAD = "[uuid(01234567-89ab-cdef-0123-456789abcdef), version(1.0)]\ninterface i\n{\n";

/** An interface's body, whose first line is line 4. */
export function body(text: string): string {
  return `${HEAD}${text}\n}\n`;
}

export interface Mistake {
  readonly mistake: string;
  readonly text: string;
  /** What is said, as `line:column+length rule: words | hint`. */
  readonly says: readonly string[];
}

export function mistakesAreSaid(mistakes: readonly Mistake[]): void {
  for (const { mistake, text, says } of mistakes) {
    test(mistake, () => {
      const { diagnostics, interfaces } = compileIdl({ name: "m.idl", text });
      deepStrictEqual(
        diagnostics.map(({ line, column, length, severity, rule, message, hint }) => {
          const words = `${severity === "warning" ? "warning " : ""}${rule}: ${message}${hint === undefined ? "" : ` | ${hint}`}`;
          return `${line}:${column}+${length} ${words}`;
        }),
        says,
        diagnostics.map(formatDiagnostic).join("\n"),
      );
      ok(diagnostics.filter(({ severity }) => severity === "error").length <= 1, "one mistake is one error");
      deepStrictEqual(
        interfaces.length === 0,
        diagnostics.some(({ severity }) => severity === "error"),
      );
    });
  }
}
