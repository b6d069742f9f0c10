/** Constants, as programs get them. */

import type { ConstantInfo } from "../compiled.ts";
import type { Diagnostics } from "../diagnostics.ts";
import type { ConstDeclaration, Declaration } from "../parse/ast.ts";
import { type Constant, isInteger } from "../parse/evaluate.ts";
import { NO_SCOPE } from "../resolve/scope.ts";
import type { Symbols } from "../resolve/symbols.ts";
import { INTEGERS } from "./scalars.ts";
import type { Lowering } from "./types.ts";

/** @param check looks at the value of each; undefined: it has none */
export function constantsOf(
  declarations: readonly Declaration[],
  symbols: Symbols,
  check: (declaration: ConstDeclaration, value: Constant | undefined) => void,
): ConstantInfo[] {
  const out: ConstantInfo[] = [];
  const seen = new Set<string>();
  for (const declaration of declarations) {
    // The same constant may be declared twice, in the same words.
    if (declaration.kind !== "const" || seen.has(declaration.name.text)) continue;
    const value = symbols.constant(declaration.name.text);
    check(declaration, value);
    if (value === undefined) continue;
    const { text, comment } = declaration;
    const name = declaration.name.text;
    seen.add(name);
    if ("text" in value) out.push({ name, value: value.text, text, comment });
    else if ("float" in value) out.push({ name, value: value.float, text, comment });
    else out.push({ name, value: Number.isSafeInteger(Number(value.value)) ? Number(value.value) : value.value, text, comment });
  }
  return out;
}

/** Has a constant a value, and does its type hold it? */
export function checkConstant(
  { type, derivations, name, value: { at } }: ConstDeclaration,
  value: Constant | undefined,
  lowering: Lowering,
  diagnostics: Diagnostics,
): void {
  if (value === undefined) {
    diagnostics.error(at, "constant", `the value of "${name.text}" is not a constant`);
    return;
  }
  const { terminal, levels } = lowering.chain(type, derivations, [], NO_SCOPE, name.text);
  const integer = levels.length === 0 && terminal.kind === "base" ? INTEGERS.get(terminal.base) : undefined;
  if (integer === undefined) return;
  const bits = BigInt(integer.bits);
  if ("text" in value) diagnostics.error(at, "constant", `"${name.text}" is a number, and its value is text`);
  else if (isInteger(value) && (value.value >= 1n << bits || value.value < -(1n << (bits - 1n))))
    diagnostics.warning(at, "constant-range", `${value.value} does not fit the ${bits} bits of "${name.text}"`);
}
