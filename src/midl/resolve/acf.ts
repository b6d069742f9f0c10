/**
 * What an attribute configuration file says, merged into the declarations it speaks of before anything is resolved: [C706] 4.3, and the ACF
 * attributes of the MIDL reference. An ACF changes how a program meets an interface and never what travels.
 */

import type { Diagnostics } from "../diagnostics.ts";
import type { AcfInterface, AcfOperation, AcfType } from "../parse/acf.ts";
import {
  type Attribute,
  type Declaration,
  type InterfaceDeclaration,
  type Member,
  nested,
  type OperationDeclaration,
} from "../parse/ast.ts";
import type { Token } from "../read/lex.ts";

type Where = "interface" | "type" | "operation" | "parameter";

/** Where each attribute of an ACF may stand. */
const PLACES: ReadonlyMap<string, readonly Where[]> = new Map<string, readonly Where[]>([
  ["auto_handle", ["interface"]],
  ["implicit_handle", ["interface"]],
  ["explicit_handle", ["interface", "operation"]],
  ["binding_callout", ["interface"]],
  ["extern_exceptions", ["interface"]],
  ["code", ["interface", "operation"]],
  ["nocode", ["interface", "operation"]],
  ["optimize", ["interface", "operation"]],
  ["in_line", ["interface", "type", "parameter"]],
  ["out_of_line", ["interface", "type", "parameter"]],
  ["encode", ["interface", "type", "operation"]],
  ["decode", ["interface", "type", "operation"]],
  ["enable_allocate", ["interface", "operation"]],
  ["force_allocate", ["interface", "operation", "parameter"]],
  ["allocate", ["interface", "type", "operation", "parameter"]],
  ["comm_status", ["interface", "operation", "parameter"]],
  ["fault_status", ["interface", "operation", "parameter"]],
  ["strict_context_handle", ["interface"]],
  ["type_strict_context_handle", ["interface"]],
  ["notify", ["operation"]],
  ["notify_flag", ["operation"]],
  ["async", ["operation", "interface"]],
  ["call_as", ["operation"]],
  ["cs_tag_rtn", ["interface", "operation"]],
  ["cs_char", ["type"]],
  ["cs_stag", ["parameter"]],
  ["cs_drtag", ["parameter"]],
  ["cs_rtag", ["parameter"]],
  ["represent_as", ["type"]],
  ["wire_marshal", ["type"]],
  ["user_marshal", ["type"]],
  ["heap", ["type", "parameter"]],
  ["byte_count", ["parameter"]],
  ["ptr_size", ["interface"]],
]);

/** Attributes that say what travels: they belong in the IDL, where both sides read them. */
const OF_THE_WIRE = new Set([
  ..."in out string size_is max_is min_is length_is last_is first_is range switch_is switch_type case default context_handle".split(" "),
  ..."uuid version endpoint pointer_default ref unique ptr v1_enum ms_union handle idempotent broadcast maybe callback object".split(" "),
  ..."transmit_as ignore iid_is".split(" "),
]);

/** The ACF's words about types, to be entered when all names are known: by the type's name. */
export interface AcfTypes {
  readonly attributes: Map<string, Attribute[]>;
  /** Every name as it was written, to be looked up. */
  readonly mentioned: Token[];
}

export function noAcfTypes(): AcfTypes {
  return { attributes: new Map(), mentioned: [] };
}

/**
 * Merges one ACF into the declarations of its IDL file.
 *
 * @param types what it says of types is added here
 * @param foreign the ACF may speak of interfaces of other files: those are passed over
 * @returns the declarations with the attributes added, and the interfaces that were found
 */
export function mergeAcf(
  declarations: readonly Declaration[],
  acf: readonly AcfInterface[],
  types: AcfTypes,
  diagnostics: Diagnostics,
  foreign = false,
): readonly Declaration[] {
  const wanted = new Map<string, AcfInterface[]>();
  for (const part of acf) group(wanted, part.name.text, part);
  const found = new Set<string>();
  const merger = new Merger(types, diagnostics);
  const merge = (list: readonly Declaration[]): Declaration[] =>
    list.map((declaration) => {
      if (declaration.kind === "library" || declaration.kind === "namespace" || declaration.kind === "linkage")
        return { ...declaration, body: merge(declaration.body) };
      if (declaration.kind !== "interface" || declaration.body === undefined) return declaration;
      const parts = wanted.get(declaration.name.text);
      if (parts === undefined) return declaration;
      found.add(declaration.name.text);
      return parts.reduce((merged, part) => merger.interface(merged, part), declaration);
    });
  const out = merge(declarations);
  if (!foreign) {
    for (const part of acf) if (!found.has(part.name.text)) noInterface(part.name, declarations, diagnostics);
  }
  return out;
}

/** Names of all interfaces declared with a body. */
export function interfaceNames(declarations: readonly Declaration[]): string[] {
  return declarations.flatMap((declaration) =>
    declaration.kind === "interface" && declaration.body !== undefined
      ? [declaration.name.text]
      : interfaceNames(nested(declaration) ?? []),
  );
}

export function noInterface(name: Token, declarations: readonly Declaration[], diagnostics: Diagnostics): void {
  const names = interfaceNames(declarations);
  diagnostics.error(
    name,
    "acf-interface",
    `the ACF speaks of the interface "${name.text}", which the IDL file does not declare`,
    names.length === 0 ? undefined : `it declares ${names.slice(0, 5).join(", ")}`,
  );
}

class Merger {
  readonly #types: AcfTypes;
  readonly #diagnostics: Diagnostics;

  constructor(types: AcfTypes, diagnostics: Diagnostics) {
    this.#types = types;
    this.#diagnostics = diagnostics;
  }

  interface(declaration: InterfaceDeclaration, acf: AcfInterface): InterfaceDeclaration {
    this.#check(acf.attributes, "interface");
    this.#handles([...declaration.attributes, ...acf.attributes]);
    for (const type of acf.types) this.#type(type);
    const operations = new Map<string, AcfOperation[]>();
    for (const operation of acf.operations) {
      this.#check(operation.attributes, "operation");
      group(operations, operation.name.text, operation);
    }
    const body = (declaration.body ?? []).map((member) => {
      if (member.kind !== "operation") return member;
      const parts = operations.get(member.name.text);
      if (parts === undefined) return member;
      operations.delete(member.name.text);
      return parts.reduce((merged, part) => this.#operation(merged, part), member);
    });
    for (const [first] of operations.values())
      if (first !== undefined)
        this.#diagnostics.error(
          first.name,
          "acf-operation",
          `the ACF speaks of the operation "${first.name.text}", which the interface "${acf.name.text}" does not have`,
        );
    return { ...declaration, attributes: merged(declaration.attributes, acf.attributes), body };
  }

  #type(acf: AcfType): void {
    this.#check(acf.attributes, "type");
    for (const name of acf.names) {
      this.#types.mentioned.push(name);
      this.#types.attributes.set(name.text, merged(this.#types.attributes.get(name.text) ?? [], acf.attributes));
    }
  }

  #operation(declaration: OperationDeclaration, acf: AcfOperation): OperationDeclaration {
    const parameters: Member[] = [...declaration.parameters];
    const added = [...(declaration.addedStatus ?? [])];
    for (const parameter of acf.parameters) {
      this.#check(parameter.attributes, "parameter");
      const index = parameters.findIndex((known) => known.declarator.name?.text === parameter.name.text);
      const known = parameters[index];
      if (known !== undefined) {
        parameters[index] = { ...known, attributes: merged(known.attributes, parameter.attributes) };
      } else if (parameter.attributes.some(({ name }) => name === "comm_status" || name === "fault_status")) {
        added.push({ name: parameter.name, attributes: parameter.attributes });
      } else {
        this.#diagnostics.error(
          parameter.name,
          "acf-parameter",
          `the ACF speaks of the parameter "${parameter.name.text}", which the operation "${declaration.name.text}" does not have`,
          "only a [comm_status] or [fault_status] parameter may be added by an ACF",
        );
      }
    }
    return {
      ...declaration,
      attributes: merged(declaration.attributes, acf.attributes),
      parameters,
      ...(added.length === 0 ? {} : { addedStatus: added }),
    };
  }

  #check(attributes: readonly Attribute[], where: Where): void {
    for (const { name, at } of attributes) {
      const places = PLACES.get(name);
      if (places?.includes(where)) continue;
      if (places !== undefined) {
        this.#diagnostics.error(
          at,
          "acf-attribute",
          `[${name}] can't stand before ${WORDS[where]}`,
          `it is for ${places.map((place) => WORDS[place]).join(", ")}`,
        );
      } else if (OF_THE_WIRE.has(name)) {
        this.#diagnostics.error(at, "acf-attribute", `[${name}] changes what travels, so it belongs in the IDL file and not in the ACF`);
      } else this.#diagnostics.warning(at, "unknown-attribute", `the attribute "${name}" is not known and has no effect`);
    }
  }

  /** One way of binding per interface. */
  #handles(attributes: readonly Attribute[]): void {
    const ways = attributes.filter(({ name }) => name === "auto_handle" || name === "implicit_handle" || name === "explicit_handle");
    const [first] = ways;
    const other = ways.find(({ name }) => name !== first?.name);
    if (first !== undefined && other !== undefined)
      this.#diagnostics.error(other.at, "acf-handle", `[${other.name}] and [${first.name}] exclude each other`);
  }
}

const WORDS: Readonly<Record<Where, string>> = {
  interface: "an interface",
  type: "a type",
  operation: "an operation",
  parameter: "a parameter",
};

/** The ACF's words come behind the IDL's; what is said twice in the same words counts once. */
function merged(own: readonly Attribute[], more: readonly Attribute[]): Attribute[] {
  const names = new Set(own.map(({ name }) => name));
  return [...own, ...more.filter(({ name, args }) => args !== undefined || !names.has(name))];
}

function group<T>(groups: Map<string, T[]>, key: string, one: T): void {
  const known = groups.get(key);
  if (known === undefined) groups.set(key, [one]);
  else known.push(one);
}
