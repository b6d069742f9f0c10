/** The parameters of an operation by name, as its expressions refer to them. */

import type { Diagnostics } from "../diagnostics.ts";
import type { Member, OperationDeclaration } from "../parse/ast.ts";

/** A parameter that has no name is told by its place. */
export function parameterName(parameter: Member, index: number): string {
  return parameter.declarator.name?.text ?? `arg${index + 1}`;
}

/** Reports a name that two of them have. */
export function parametersByName(declaration: OperationDeclaration, diagnostics: Diagnostics): ReadonlyMap<string, Member> {
  const parameters = new Map<string, Member>();
  for (const [index, parameter] of declaration.parameters.entries()) {
    const name = parameterName(parameter, index);
    if (parameters.has(name))
      diagnostics.error(parameter.declarator.name ?? parameter.at, "MIDL2003", `redefinition: two parameters are called "${name}"`);
    parameters.set(name, parameter);
  }
  return parameters;
}
