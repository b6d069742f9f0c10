/** Which members of a structure, or parameters of a call, follow from the others: a caller may leave them out. */
import { type Member, usesOf } from "./correlate.ts";
import type { Expr, Field } from "./types.ts";

/**
 * Names of the members that the lengths of arrays and strings, or the tags of unions beside them, determine. The codecs turn round the same
 * expressions when they encode.
 */
export function derivable(siblings: readonly Member[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { expr, fields } of usesOf(siblings).uses) {
    const [name, ...others] = fields;
    if (name !== undefined && others.length === 0 && invertible(expr)) out.add(name);
  }
  for (const { name, value } of siblings) if (value !== undefined && known(value)) out.add(name);
  return out;
}

/** Whether value() can be computed here. */
function known(value: NonNullable<Field["value"]>): boolean {
  if (typeof value === "number" || (typeof value === "object" && "text" in value)) return true;
  return value[0] !== "call" && value.slice(1).every((part) => !Array.isArray(part) || known(part as Expr));
}

/** One name, reached through operations that can be turned round. */
function invertible(expr: Expr): boolean {
  if (typeof expr === "number") return false;
  switch (expr[0]) {
    case "field":
      return true;
    case "deref":
    case "neg":
      return invertible(expr[1]);
    case "cast":
      return invertible(expr[2]);
    case "?:":
      // `n ? *n : 0`, the way to a count behind a pointer that may be null.
      return invertible(expr[2]);
    case "+":
    case "-":
    case "*":
      return typeof expr[2] === "number" ? invertible(expr[1]) : typeof expr[1] === "number" && invertible(expr[2]);
    case "/":
    case "<<":
      return typeof expr[2] === "number" && invertible(expr[1]);
    default:
      return false;
  }
}
