/** Members that expressions name, as source: known once they have been read, and what the octets say checked against them. */
import type { Expr } from "../types.ts";
import type { DecodeEmitter, Deferred } from "./decode-octets.ts";
import { expression, type NameScope, Unsupported } from "./parts.ts";

/** Members that have been read. */
export class Scope implements NameScope {
  readonly members: NameScope["members"];
  readonly #known = new Map<string, string>();
  /** Checks that need members which are not known yet. */
  late: Deferred[] = [];

  constructor(members: NameScope["members"]) {
    this.members = members;
  }

  value(name: string): string | undefined {
    return this.#known.get(name);
  }

  set(name: string, js: string): void {
    this.#known.set(name, js);
  }
}

/** Checks a count or discriminant against its expression, at once or when the members that it needs are known. */
export function correlate(
  out: DecodeEmitter,
  expr: Expr,
  wire: string,
  scope: Scope | null,
  cast: (js: string) => string = (js) => js,
): void {
  const check = (): boolean => {
    const js = expression(expr, scope, out.source);
    if (js !== undefined) out.source.line(`if (${wire} !== ${cast(js)}) throw bail;`);
    return js !== undefined;
  };
  if (scope === null && typeof expr !== "number") return;
  if (!check()) {
    scope!.late.push(() => {
      if (!check()) throw new Unsupported("an expression over what is not there");
    });
  }
}
