/** What programs may turn into bytes without a call: [encode] and [decode] of types, operations and whole interfaces, [MS-RPCE] 2.2.6. */
import type { Operation, Type } from "../../ndr/types.ts";
import type { Diagnostics } from "../diagnostics.ts";
import type { Attribute, Declaration, InterfaceDeclaration } from "../parse/ast.ts";
import type { Chain } from "../resolve/chain.ts";
import type { Scope, Symbols } from "../resolve/symbols.ts";
import type { Lowering } from "./types.ts";

/** Which ways. */
export interface PickleDirections {
  readonly encode: boolean;
  readonly decode: boolean;
}

/** A type with serialization of its own: type serialization version 1 or 2. */
export interface PickledType extends PickleDirections {
  readonly name: string;
  readonly type: Type;
}

export interface Pickling {
  readonly types: readonly PickledType[];
  /** Operations that are no calls: their parameters go to or come from a buffer. */
  readonly operations: ReadonlyMap<Operation, PickleDirections>;
}

/** [encode] and [decode] among the attributes, or else those of the interface. */
export function pickleDirections(attributes: readonly Attribute[], outer?: PickleDirections): PickleDirections | undefined {
  const encode = attributes.some(({ name }) => name === "encode");
  const decode = attributes.some(({ name }) => name === "decode");
  return encode || decode ? { encode, decode } : outer;
}

/** The types of an interface that have a serialization. */
export function pickledTypes(
  declaration: InterfaceDeclaration,
  outside: readonly Declaration[],
  scope: Scope,
  symbols: Symbols,
  lowering: Lowering,
  diagnostics: Diagnostics,
): PickledType[] {
  const out: PickledType[] = [];
  const all = pickleDirections(declaration.attributes);
  const look = (declarations: readonly Declaration[], inherited: PickleDirections | undefined): void => {
    for (const member of declarations) {
      if (member.kind !== "typedef") continue;
      for (const declarator of member.declarators) {
        const name = declarator.name;
        if (name === undefined) continue;
        const attributes = symbols.typedefAttributes(name.text);
        const own = pickleDirections(attributes);
        const directions = own ?? inherited;
        if (directions === undefined) continue;
        const chain = lowering.chain(member.type, declarator.derivations, attributes, scope, name.text);
        const why = unfit(chain);
        if (why === undefined) out.push({ name: name.text, type: lowering.lower(chain, "embedded", new Map(), name), ...directions });
        else if (own !== undefined)
          diagnostics.error(
            name,
            "pickle-type",
            `"${name.text}" is ${why}, which has no serialization`,
            "[encode] and [decode] are for data",
          );
      }
    }
  };
  look(outside, undefined);
  look(declaration.body ?? [], all);
  return out;
}

/** Why a type can't be serialized by itself. */
function unfit(chain: Chain): string | undefined {
  switch (chain.terminal.kind) {
    case "pipe":
      return "a pipe";
    case "context":
      return "a context handle";
    case "function":
      return "a function";
    case "interface":
      return "an interface pointer";
    case "unknown":
      return "not known";
    case "base":
      return chain.terminal.base === "void" ? "of no type" : chain.terminal.base === "handle_t" ? "a binding handle" : undefined;
    case "definition": {
      const { spec } = chain.terminal.definition;
      return spec.kind === "union" && spec.encapsulated === undefined ? "a union without a discriminant of its own" : undefined;
    }
  }
  return undefined;
}
