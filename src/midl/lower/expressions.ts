/** C expressions over parameters and members as descriptors have them: size_is, length_is, switch_is and their kin. */

import type { BaseName, Expr } from "../../ndr/types.ts";
import { nearest } from "../../status/nearest.ts";
import type { Diagnostics } from "../diagnostics.ts";
import type { Expression, Member } from "../parse/ast.ts";
import { castOf, isInteger } from "../parse/evaluate.ts";
import type { Chain } from "../resolve/chain.ts";
import type { Symbols } from "../resolve/symbols.ts";

/** The declarations that expressions may refer to. */
export type Siblings = ReadonlyMap<string, Member>;

/**
 * @param any takes what is no integer, too: [iid_is] speaks of a UUID
 * @returns the expression; 0 in the place of what is wrong in it, which is reported
 */
export function correlation(whole: Expression, siblings: Siblings, symbols: Symbols, diagnostics: Diagnostics, any = false): Expr {
  /**
   * @param stars dereferences around it
   * @param wanted "truth": only whether it is 0 counts, of a pointer whether it is null
   */
  const convert = (expression: Expression, stars = 0, wanted: "integer" | "truth" | "any" = any ? "any" : "integer"): Expr => {
    const before = diagnostics.errors;
    const constant = symbols.evaluate(expression);
    if (isInteger(constant)) {
      const number = Number(constant.value);
      if (!Number.isSafeInteger(number)) diagnostics.error(expression.at, "constant", `${constant.value} is too large here`);
      return number;
    }
    switch (expression.kind) {
      case "name":
        if (siblings.has(expression.name)) {
          const why = wanted === "any" ? undefined : symbols.noInteger(siblings.get(expression.name) as Member, stars);
          const words = `"${"*".repeat(stars)}${expression.name}" is ${why}, and an integer is needed here`;
          if (why === "a pointer") {
            if (wanted === "truth") return ["field", expression.name];
            // Published IDL has it, and means what it points to.
            diagnostics.warning(expression.at, "expression-type", words, `what it points to is *${expression.name}, and is taken`);
            return ["deref", ["field", expression.name]];
          }
          if (why !== undefined) diagnostics.error(expression.at, "expression-type", words);
          return ["field", expression.name];
        }
        diagnostics.error(
          expression.at,
          "MIDL2058",
          `attribute expression cannot be resolved: "${expression.name}" is neither a constant nor a parameter or member beside this one`,
          siblingHint(expression.name, siblings),
        );
        return 0;
      case "unary": {
        const of = convert(expression.of, expression.op === "*" ? stars + 1 : 0, expression.op === "!" ? "truth" : wanted);
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
        const { op } = expression;
        const tests = op === "&&" || op === "||" || op === "==" || op === "!=" ? "truth" : wanted;
        return [op, convert(expression.left, 0, tests), convert(expression.right, 0, tests)];
      }
      case "conditional":
        return ["?:", convert(expression.test, 0, "truth"), convert(expression.yes), convert(expression.no)];
      case "cast": {
        const type = symbols.integerType(expression.type);
        const of = convert(expression.of);
        return type === undefined ? of : ["cast", `${type.signed ? "int" : "uint"}${type.bits}` as BaseName, of];
      }
      case "member": {
        const of = convert(expression.of, 0, "any");
        if (of === 0) return 0;
        const owner = declared(expression.of, siblings, symbols);
        const members = owner && symbols.membersOf(owner);
        if (members === undefined) {
          diagnostics.error(expression.at, "MIDL2034", "what stands before it is no structure, and no pointer to one");
        } else if (!members.some((member) => member.declarator.name?.text === expression.name)) {
          const near = nearest(
            expression.name,
            members.map((member) => member.declarator.name?.text ?? ""),
          );
          diagnostics.error(
            expression.at,
            "MIDL2058",
            `attribute expression cannot be resolved: the structure has no member "${expression.name}"`,
            near === undefined ? undefined : `did you mean "${near}"?`,
          );
        }
        return ["member", of, expression.name];
      }
    }
    // Of a sizeof, its type may have been what is wrong.
    if (diagnostics.errors === before) diagnostics.error(expression.at, "expression", "this is not an integer expression");
    return 0;
  };
  return convert(hasSizeof(whole) ? measured(whole, siblings, symbols) : whole);
}

function hasSizeof(of: Expression): boolean {
  return of.kind === "sizeof" || partsOf(of).some(hasSizeof);
}

function partsOf(of: Expression): readonly Expression[] {
  switch (of.kind) {
    case "unary":
    case "cast":
    case "member":
      return [of.of];
    case "binary":
      return [of.left, of.right];
    case "conditional":
      return [of.test, of.yes, of.no];
    default:
      return [];
  }
}

/** The expression with numbers in the place of `sizeof` of what stands beside it. */
function measured(of: Expression, siblings: Siblings, symbols: Symbols): Expression {
  const inner = (part: Expression): Expression => measured(part, siblings, symbols);
  switch (of.kind) {
    case "sizeof": {
      let pointees = 0;
      let named = of.of;
      for (; named?.kind === "unary" && named.op === "*"; named = named.of) pointees += 1;
      // `sizeof(n)` reads like a type until it is known what n is.
      const spec = of.type?.spec;
      const name = named?.kind === "name" ? named.name : spec?.kind === "name" && !symbols.isType(spec.name) ? spec.name : undefined;
      const member = name === undefined ? undefined : siblings.get(name);
      const size = member && symbols.sizeOfMember(member, pointees);
      return size === undefined ? of : { kind: "number", value: BigInt(size), bits: 32, signed: false, at: of.at };
    }
    case "unary":
      return { ...of, of: inner(of.of) };
    case "cast":
      return { ...of, of: inner(of.of) };
    case "member":
      return { ...of, of: inner(of.of) };
    case "binary":
      return { ...of, left: inner(of.left), right: inner(of.right) };
    case "conditional":
      return { ...of, test: inner(of.test), yes: inner(of.yes), no: inner(of.no) };
    default:
      return of;
  }
}

/** The declaration of what an expression names. */
function declared(expression: Expression, siblings: Siblings, symbols: Symbols): Member | undefined {
  switch (expression.kind) {
    case "name":
      return siblings.get(expression.name);
    case "unary":
      return expression.op === "*" ? declared(expression.of, siblings, symbols) : undefined;
    case "member": {
      const owner = declared(expression.of, siblings, symbols);
      return owner && symbols.membersOf(owner)?.find((member) => member.declarator.name?.text === expression.name);
    }
    default:
      return undefined;
  }
}

/** What a declaration is behind so many dereferences, where that is no integer; for messages. */
export function noInteger({ terminal, levels }: Chain, stars: number): string | undefined {
  if (levels.length < stars) return "no pointer";
  if (levels.length > stars + 1) return "a pointer to a pointer";
  if (levels.length > stars) return levels[stars]?.kind === "array" ? "an array" : "a pointer";
  if (terminal.kind === "base") return terminal.base === "float32" || terminal.base === "float64" ? "a floating-point number" : undefined;
  return terminal.kind === "definition" && terminal.definition.spec.kind !== "enum" ? `a ${terminal.definition.spec.kind}` : undefined;
}

function siblingHint(name: string, siblings: Siblings): string | undefined {
  const near = nearest(name, siblings.keys());
  if (near !== undefined) return `did you mean "${near}"?`;
  const names = [...siblings.keys()].slice(0, 8);
  return names.length === 0 ? undefined : `there are: ${names.join(", ")}`;
}
