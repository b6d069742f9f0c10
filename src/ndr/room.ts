/**
 * What a client made room for, [MS-RPCE] 3.1.2.7.1: an array or string that a parameter is, or points to, is the caller's memory in C. Sizes may
 * travel again in the response ([in, out] counts), and what they say there does not make that memory larger. Maximum counts of varying arrays
 * may: servers tell by them what would have been needed (ERROR_MORE_DATA), while what they send fits.
 */
import { RPC_S_INVALID_BOUND } from "../status/codes.ts";
import { NdrError } from "../status/errors.ts";
import { evaluate, type Scope } from "./expr.ts";
import { child, type Path, show } from "./path.ts";
import type { ArrayType, Expr, Parameter, StringType } from "./types.ts";
import { resolve } from "./walk.ts";

export interface Room {
  readonly name: string;
  readonly type: ArrayType | StringType;
}

/** The [out] and [in, out] parameters that have their room from the caller, and expressions that say how much. */
export function roomsOf(outputs: readonly Parameter[]): readonly Room[] {
  return outputs.flatMap(({ name, type }): Room[] => {
    const outer = resolve(type);
    const t = outer.kind === "pointer" ? resolve(outer.to) : outer;
    if (t.kind === "string") return sizedBy(t) === undefined ? [] : [{ name, type: t }];
    return t.kind === "array" && t.dims.some((dim) => sizedBy(dim) !== undefined) ? [{ name, type: t }] : [];
  });
}

/**
 * @param asked the request's values @param read the response's
 * @throws NdrError RPC_S_INVALID_BOUND for more than was asked for
 */
export function checkRooms(rooms: readonly Room[], values: Readonly<Record<string, unknown>>, asked: Scope, read: Scope, path: Path): void {
  for (const { name, type } of rooms) {
    let value = values[name];
    if (value === null || value === undefined) continue;
    if (type.kind === "string") {
      check(type, (value as { length: number }).length + 1, "characters", asked, child(path, name));
      continue;
    }
    for (const dim of type.dims) {
      if (value === undefined) break;
      const first = dim.first === undefined ? 0 : Number(evaluate(dim.first, read) ?? 0);
      check(dim, first + (value as { length: number }).length, "elements", asked, child(path, name));
      value = Array.isArray(value) ? value[0] : undefined;
    }
  }
}

function check(sized: Sized, count: number, what: string, asked: Scope, path: Path): void {
  const size = sizedBy(sized);
  const room = size === undefined ? undefined : evaluate(size, asked);
  if (room !== undefined && count > Number(room))
    throw new NdrError(RPC_S_INVALID_BOUND, show(path), `has ${count} ${what} where the request made room for ${room}`, "server");
}

interface Sized {
  readonly size: number | Expr | "open";
  readonly unchecked?: boolean;
  readonly inline?: boolean;
}

function sizedBy({ size, unchecked, inline }: Sized): Expr | undefined {
  return typeof size === "number" || size === "open" || unchecked || inline ? undefined : size;
}
