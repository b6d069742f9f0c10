/** Constants, as programs get them. */

import type { ConstantInfo } from "../compiled.ts";
import type { Diagnostics } from "../diagnostics.ts";
import type { Declaration } from "../parse/ast.ts";
import { type Constant, isInteger } from "../parse/evaluate.ts";
import { NO_SCOPE } from "../resolve/scope.ts";
import type { Symbols } from "../resolve/symbols.ts";
import { INTEGERS } from "./scalars.ts";
import type { Lowering } from "./types.ts";

export function constantsOf(
  declarations: readonly Declaration[],
  symbols: Symbols,
  lowering: Lowering,
  diagnostics: Diagnostics,
): ConstantInfo[] {
  const out: ConstantInfo[] = [];
  const seen = new Set<string>();
  for (const declaration of declarations) {
    // The same constant may be declared twice, in the same words.
    if (declaration.kind !== "const" || seen.has(declaration.name.text)) continue;
    const value = symbols.constant(declaration.name.text);
    if (value === undefined) {
      diagnostics.error(declaration.value.at, "constant", `the value of "${declaration.name.text}" is not a constant`);
      continue;
    }
    const { text, comment } = declaration;
    const name = declaration.name.text;
    seen.add(name);
    check(declaration, value, lowering, diagnostics);
    if ("text" in value) out.push({ name, value: value.text, text, comment });
    else if ("float" in value) out.push({ name, value: value.float, text, comment });
    else out.push({ name, value: Number.isSafeInteger(Number(value.value)) ? Number(value.value) : value.value, text, comment });
  }
  return out;
}

/** Does a constant's type hold its value? */
function check(
  { type, derivations, name, value: { at } }: Extract<Declaration, { kind: "const" }>,
  value: Constant,
  lowering: Lowering,
  diagnostics: Diagnostics,
): void {
  const { terminal, levels } = lowering.chain(type, derivations, [], NO_SCOPE, name.text);
  const integer = levels.length === 0 && terminal.kind === "base" ? INTEGERS.get(terminal.base) : undefined;
  if (integer === undefined) return;
  const bits = BigInt(integer.bits);
  if ("text" in value) diagnostics.error(at, "constant", `"${name.text}" is a number, and its value is text`);
  else if (isInteger(value) && (value.value >= 1n << bits || value.value < -(1n << (bits - 1n))))
    diagnostics.warning(at, "constant-range", `${value.value} does not fit the ${bits} bits of "${name.text}"`);
}
