/** Members that expressions name, when encoding. */
import { RPC_X_BAD_STUB_DATA } from "../../status/codes.ts";
import { EncodeScope, membersOf } from "../correlate.ts";
import { evaluate, type Scope } from "../expr.ts";
import type { Path } from "../path.ts";
import type { Expr, StructType } from "../types.ts";
import { describe, type StubWriter } from "./encode-octets.ts";

/** Members of a structure. */
export function scopeOf(out: StubWriter, t: StructType, value: unknown, path: Path): EncodeScope {
  if (typeof value !== "object" || value === null)
    out.fail(RPC_X_BAD_STUB_DATA, path, `a structure ${t.name} is needed, not ${describe(value)}`);
  return new EncodeScope(membersOf(t.fields), (name) => out.member(value, name, path));
}

/** What an expression says; undefined where there is nothing to ask. */
export function saidBy(expr: Expr, scope: Scope | null) {
  return typeof expr === "number" ? expr : scope === null ? undefined : evaluate(expr, scope);
}
