/** Declarations without a form on the wire as plain data: what a type library or a class is made of. */

import { type Attribute, type Declaration, nested, type TypeName, type TypeSpec } from "../parse/ast.ts";
import type { Token } from "../read/lex.ts";
import { attributeText } from "../resolve/attributes.ts";

export interface ModelDeclaration {
  readonly kind:
    | "library"
    | "namespace"
    | "module"
    | "linkage"
    | "coclass"
    | "runtimeclass"
    | "dispinterface"
    | "apicontract"
    | "declare"
    | "extern"
    | "interface"
    | "importlib"
    | "cpp_quote"
    | "midl_pragma"
    | "midl_echo";
  /** "" where it has none. */
  readonly name: string;
  readonly place: { readonly file: string; readonly line: number; readonly column: number };
  readonly comment: string;
  readonly attributes: readonly { readonly name: string; readonly text: string }[];
  /** As written, of what is kept as text: cpp_quote, extern and their like. */
  readonly text: string;
  /** The class or interface that it is derived from, or the interface that a dispinterface stands for. */
  readonly base: string | null;
  /** Of a class, in order. */
  readonly interfaces: readonly {
    readonly name: string;
    readonly attributes: readonly { readonly name: string; readonly text: string }[];
  }[];
  /** Properties and methods of a dispinterface. */
  readonly members: readonly { readonly name: string; readonly text: string; readonly comment: string }[];
  /** What is declared inside, of the same kinds; interfaces by name. */
  readonly body: readonly ModelDeclaration[];
}

/** @param declarations of the files that were compiled; types, constants and interfaces at the top have their own places in the model */
export function modelTree(declarations: readonly Declaration[]): ModelDeclaration[] {
  return declarations.flatMap((declaration) => one(declaration, false));
}

function one(declaration: Declaration, inside: boolean): ModelDeclaration[] {
  const make = (kind: ModelDeclaration["kind"], more: Partial<ModelDeclaration>): ModelDeclaration[] => [
    {
      kind,
      name: "name" in declaration && declaration.name !== undefined ? declaration.name.text : "",
      place: { file: declaration.at.source.name, ...declaration.at.source.position(declaration.at.start) },
      comment: "comment" in declaration ? declaration.comment : "",
      attributes: "attributes" in declaration ? named(declaration.attributes) : [],
      text: "",
      base: null,
      interfaces: [],
      members: [],
      body: (nested(declaration) ?? []).flatMap((item) => one(item, true)),
      ...more,
    },
  ];
  switch (declaration.kind) {
    case "library":
    case "namespace":
    case "module":
    case "linkage":
    case "apicontract":
      return make(declaration.kind, {});
    case "coclass":
    case "runtimeclass":
      return make(declaration.kind, {
        base: declaration.base?.text ?? null,
        interfaces: (declaration.interfaces ?? []).map(({ type, attributes }) => ({ name: specText(type), attributes: named(attributes) })),
      });
    case "dispinterface":
      return make("dispinterface", {
        base: declaration.of === undefined ? null : specText(declaration.of),
        members: [
          ...declaration.properties.map(({ declarator, text, comment }) => ({ name: declarator.name?.text ?? "", text, comment })),
          ...declaration.methods.map(({ name, text, comment }) => ({ name: name.text, text, comment })),
        ],
      });
    case "declare":
      return make("declare", { text: declaration.types.map(typeText).join(", ") });
    case "statement":
      return make(declaration.word, { text: declaration.args.map((token: Token) => token.text).join(" ") });
    case "extern":
      return make("extern", { text: declaration.text });
    case "interface":
      return inside && declaration.body !== undefined
        ? make("interface", { base: declaration.base === undefined ? null : baseText(declaration.base) })
        : [];
    default:
      return [];
  }
}

function named(attributes: readonly Attribute[]): { name: string; text: string }[] {
  return attributes.map((attribute) => ({ name: attribute.name, text: attributeText(attribute) }));
}

function baseText(base: Token | TypeSpec): string {
  return "text" in base ? base.text : specText(base);
}

function specText(spec: TypeSpec): string {
  switch (spec.kind) {
    case "base":
      return spec.name;
    case "name":
      return spec.args === undefined ? spec.name : `${spec.name}<${spec.args.map(typeText).join(", ")}>`;
    case "struct":
    case "union":
    case "enum":
      return `${spec.kind} ${spec.tag?.text ?? ""}`.trimEnd();
    default:
      return spec.kind;
  }
}

function typeText(type: TypeName): string {
  return specText(type.spec) + type.derivations.map(() => "*").join("");
}
