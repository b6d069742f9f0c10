/** Members that expressions name, as source: where they are loaded, and derived where the caller left them out. */
import { type Members, membersOf } from "../correlate.ts";
import { fieldsOf } from "../expr.ts";
import type { Plan } from "../interpret.ts";
import type { Expr, Parameter, StructType, Type } from "../types.ts";
import { onWire } from "../walk.ts";
import type { EncodeEmitter } from "./encode-octets.ts";
import { expression, key, type NameScope, property, Unsupported } from "./parts.ts";

/** Members that have been loaded. */
export class Scope implements NameScope {
  readonly members: Members;
  readonly #values: ReadonlyMap<string, string>;

  constructor(members: Members, values: ReadonlyMap<string, string>) {
    this.members = members;
    this.#values = values;
  }

  value(name: string): string | undefined {
    return this.#values.get(name);
  }
}

/** Loads the parameters that are sent or that expressions name. */
export function loadParameters(out: EncodeEmitter, plan: Plan, params: readonly Parameter[], which: "request" | "response"): Scope {
  const members = membersOf(plan.members);
  const named = namedBy(params);
  const values = new Map<string, string>();
  const inputs = which === "response" ? plan.inputOnly : new Set<string>();
  for (const member of plan.members) {
    const sent = params.some((param) => param.name === member.name);
    if (!sent && !named.has(member.name)) continue;
    const js = out.source.variable("x");
    const from = inputs.has(member.name) ? "q" : "o";
    out.source.line(`${js} = ${property(from, member.name)};`);
    if (named.has(member.name)) {
      const derived = `R.deriveParameter(${out.source.constant(members)}, o, q, ${out.source.constant(inputs)}, ${JSON.stringify(member.name)})`;
      out.source.line(`if (${js} === undefined) ${js} = ${derived};`);
    }
    values.set(member.name, js);
  }
  return new Scope(members, values);
}

/** Loads the members of a structure: all that are in `wanted`. */
export function loadMembers(
  out: EncodeEmitter,
  t: StructType,
  object: string,
  wanted: (name: string) => boolean,
): { scope: Scope; values: Map<string, string> } {
  const members = membersOf(t.fields);
  const named = namedBy(t.fields);
  const values = new Map<string, string>();
  for (const field of t.fields) {
    if (!wanted(field.name) && !named.has(field.name)) continue;
    key(field.name);
    const js = out.source.variable("x");
    out.source.line(`${js} = ${property(object, field.name)};`);
    if (named.has(field.name)) {
      out.source.line(
        `if (${js} === undefined) ${js} = R.derive(${out.source.constant(members)}, ${object}, ${JSON.stringify(field.name)});`,
      );
    }
    values.set(field.name, js);
  }
  return { scope: new Scope(members, values), values };
}

/** An expression's value as a number; undefined where nothing says it. */
export function saidBy(out: EncodeEmitter, expr: Expr, scope: Scope | null): string | undefined {
  const js = expression(expr, scope, out.source);
  if (js === undefined && scope !== null) {
    for (const name of fieldsOf(expr)) if (!scope.members.types.has(name)) throw new Unsupported("an expression over what is not there");
  }
  return js;
}

/** The members that the expressions of a list of members name. */
function namedBy(list: readonly { readonly type: Type }[]): Set<string> {
  const names = new Set<string>();
  for (const member of list) collect(member.type, names, 0);
  return names;
}

function collect(type: Type, names: Set<string>, depth: number): void {
  if (depth > 16) return;
  const t = onWire(type);
  switch (t.kind) {
    case "pointer":
      collect(t.to, names, depth + 1);
      return;
    case "range":
      collect(t.of, names, depth + 1);
      return;
    case "string":
      fieldsOf(t.size, names);
      return;
    case "array":
      for (const dim of t.dims) {
        fieldsOf(dim.size, names);
        fieldsOf(dim.first, names);
        fieldsOf(dim.length, names);
      }
      collect(t.of, names, depth + 1);
      return;
    case "union":
      fieldsOf(t.switchIs, names);
      for (const arm of t.arms) if (arm.type !== null) collect(arm.type, names, depth + 1);
      if (t.default !== undefined && t.default.type !== null) collect(t.default.type, names, depth + 1);
      return;
    case "interface":
      fieldsOf(t.iidIs, names);
      return;
    default:
      return;
  }
}
