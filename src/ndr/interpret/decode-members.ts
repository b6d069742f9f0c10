/** Members that expressions name, when decoding: what the octets say is checked against them. */
import { RPC_S_INVALID_BOUND, RPC_S_INVALID_TAG } from "../../status/codes.ts";
import { castTo, evaluate, type Scope, type Value, valueAt } from "../expr.ts";
import { scalarOf } from "../layout.ts";
import type { Path } from "../path.ts";
import type { Expr, UnionType } from "../types.ts";
import type { StubReader } from "./decode-octets.ts";

export class Correlations {
  readonly #input: StubReader;
  /** Checks that need members which follow on the wire. */
  #postponed: (() => boolean)[] = [];
  /** The call's other direction, and the scope of its parameters that it bounds; null where there is none. */
  bounds: { readonly asked: Scope; readonly of: Scope | null } | null = null;

  constructor(input: StubReader) {
    this.#input = input;
  }

  /**
   * [MS-RPCE] 3.1.1.5.3.2.1. What the expression needs may follow on the wire, then the check waits for it. In a response the request's values
   * hold where the server did not send the member again, and bound sizes and lengths where it did (3.1.2.7.1).
   */
  correlate(expr: Expr, wire: Value, what: string, path: Path, scope: Scope | null, union?: UnionType): void {
    if (scope === null && typeof expr !== "number") return;
    const bounds = this.#asked(scope);
    const check = (): boolean => {
      const said = scope === null ? (expr as number) : evaluate(expr, scope);
      if (said === undefined) return false;
      if (BigInt(cast(said, union)) === BigInt(wire)) return true;
      if (bounds !== null) {
        const asked = evaluate(expr, bounds);
        if (asked !== undefined && (union === undefined ? BigInt(wire) <= BigInt(asked) : BigInt(cast(asked, union)) === BigInt(wire)))
          return true;
      }
      this.#input.fail(
        union === undefined ? RPC_S_INVALID_BOUND : RPC_S_INVALID_TAG,
        path,
        `its ${what} is ${wire} where ${union === undefined ? what : "switch"}_is says ${said}`,
      );
    };
    if (!check()) this.#postponed.push(check);
  }

  /** What an expression says, of what has been read or else of what was asked; undefined where neither tells. */
  said(expr: Expr, scope: Scope | null): Value | undefined {
    if (typeof expr === "number") return expr;
    const own = scope === null ? undefined : evaluate(expr, scope);
    const asked = this.#asked(scope);
    return own ?? (asked === null ? undefined : evaluate(expr, asked));
  }

  /** What was asked, for expressions over parameters: members of a structure may have their names and are others. */
  #asked(scope: Scope | null): Scope | null {
    return this.bounds?.of === scope ? this.bounds.asked : null;
  }

  /** Hands on what a member says that is no number (a GUID), as soon as it has been read. */
  await(expr: Expr, scope: Scope, take: (value: unknown) => void): void {
    const ask = (): boolean => {
      const value = valueAt(expr, scope);
      if (value !== undefined) take(value);
      return value !== undefined;
    };
    if (!ask()) this.#postponed.push(ask);
  }

  /** Runs the checks that had to wait. */
  finish(): void {
    for (const check of this.#postponed) check();
    this.#postponed = [];
  }
}

function cast(value: Value, union: UnionType | undefined): Value {
  if (union === undefined) return value;
  const scalar = scalarOf(union.tag);
  return scalar.kind === "base" ? castTo(value, scalar.base) : Number(value);
}
