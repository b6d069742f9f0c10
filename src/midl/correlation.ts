/** C expressions over parameters and members as descriptors have them: size_is, length_is, switch_is and their kin. */

import type { BaseName, Expr } from "../ndr/types.ts";
import type { Expression, Member } from "./ast.ts";
import type { Diagnostics } from "./diagnostics.ts";
import { castOf, isInteger } from "./expression.ts";
import type { Symbols } from "./symbols.ts";

/** The declarations that expressions may refer to. */
export type Siblings = ReadonlyMap<string, Member>;

/** @returns the expression; 0 in the place of what is wrong in it, which is reported */
export function correlation(whole: Expression, siblings: Siblings, symbols: Symbols, diagnostics: Diagnostics): Expr {
  const convert = (expression: Expression): Expr => {
    const constant = symbols.evaluate(expression);
    if (isInteger(constant)) {
      const number = Number(constant.value);
      if (!Number.isSafeInteger(number)) diagnostics.error(expression.at, "constant", `${constant.value} is too large here`);
      return number;
    }
    switch (expression.kind) {
      case "name":
        if (siblings.has(expression.name)) return ["field", expression.name];
        diagnostics.error(
          expression.at,
          "MIDL2009",
          `undefined symbol: "${expression.name}" is neither a constant nor a parameter or member beside this one`,
          siblingHint(siblings),
        );
        return 0;
      case "unary": {
        const of = convert(expression.of);
        switch (expression.op) {
          case "*":
            return ["deref", of];
          case "-":
            return ["neg", of];
          case "!":
            return ["not", of];
          case "~":
            return ["bitnot", of];
          case "+":
            return of;
          case "&":
            diagnostics.error(expression.at, "expression", "an address has no value that could be sent");
            return of;
        }
        return of;
      }
      case "binary": {
        const cast = castOf(expression, { isType: (name) => !siblings.has(name) && symbols.isType(name) });
        if (cast !== undefined) return convert(cast);
        return [expression.op, convert(expression.left), convert(expression.right)];
      }
      case "conditional":
        return ["?:", convert(expression.test), convert(expression.yes), convert(expression.no)];
      case "cast": {
        const type = symbols.integerType(expression.type);
        const of = convert(expression.of);
        return type === undefined ? of : ["cast", `${type.signed ? "int" : "uint"}${type.bits}` as BaseName, of];
      }
      case "member":
        return ["member", convert(expression.of), expression.name];
    }
    diagnostics.error(expression.at, "expression", "this is not an integer expression");
    return 0;
  };
  return convert(whole);
}

function siblingHint(siblings: Siblings): string | undefined {
  const names = [...siblings.keys()].slice(0, 8);
  return names.length === 0 ? undefined : `there are: ${names.join(", ")}`;
}
