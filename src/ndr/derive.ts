/** Which members of a structure, or parameters of a call, follow from the others: a caller may leave them out. */
import type { Expr, Field, Type } from "./types.ts";

export interface Sibling {
  readonly name: string;
  readonly type: Type;
  readonly value?: Field["value"];
}

/**
 * Names of the members that the lengths of arrays and strings, or the tags of unions beside them, determine. The codecs turn round the same
 * expressions when they encode.
 */
export function derivable(siblings: readonly Sibling[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const sibling of siblings) {
    collect(sibling.type, out, 0);
    if (sibling.value !== undefined && known(sibling.value)) out.add(sibling.name);
  }
  return out;
}

function collect(type: Type, out: Set<string>, depth: number): void {
  if (depth > 32) return;
  switch (type.kind) {
    case "pointer":
      collect(type.to, out, depth + 1);
      return;
    case "range":
    case "flagged":
    case "charset":
    case "optional":
      collect(type.of, out, depth + 1);
      return;
    case "relative":
      collect(type.to, out, depth + 1);
      return;
    case "subcontext":
      for (const size of [type.size, type.compression?.plain]) if (size !== undefined) add(size, out);
      collect(type.of, out, depth + 1);
      return;
    case "lazy": {
      // Only a union carries an expression of this scope, and it has no other type inside of it.
      const of = type.get();
      if (of.kind === "union") collect(of, out, depth + 1);
      return;
    }
    case "string":
      if (typeof type.size !== "number" && type.size !== "open") add(type.size, out);
      return;
    case "array":
      for (const dim of type.dims) {
        if (dim.length !== undefined) add(dim.length, out);
        if (typeof dim.size !== "number" && dim.size !== "open") add(dim.size, out);
      }
      collect(type.of, out, depth + 1);
      return;
    case "union":
      if (type.switchIs !== undefined) add(type.switchIs, out);
      return;
  }
}

/** Whether value() can be computed here. */
function known(value: NonNullable<Field["value"]>): boolean {
  if (typeof value === "number" || (typeof value === "object" && "text" in value)) return true;
  return value[0] !== "call" && value.slice(1).every((part) => !Array.isArray(part) || known(part as Expr));
}

function add(expr: Expr, out: Set<string>): void {
  const fields = new Set<string>();
  fieldsOf(expr, fields);
  if (fields.size !== 1) return;
  const [name] = fields;
  if (name !== undefined && invertible(expr)) out.add(name);
}

function fieldsOf(expr: Expr, out: Set<string>): void {
  if (typeof expr === "number") return;
  if (expr[0] === "field") out.add(expr[1]);
  else for (const part of expr.slice(1)) if (typeof part === "number" || Array.isArray(part)) fieldsOf(part as Expr, out);
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
