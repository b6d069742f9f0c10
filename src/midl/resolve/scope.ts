/** What names stand for. */
import type {
  Attribute,
  ConstDeclaration,
  Declarator,
  EnumSpec,
  InterfaceDeclaration,
  StructSpec,
  TypedefDeclaration,
  TypeSpec,
  UnionSpec,
} from "../parse/ast.ts";
import type { Token } from "../read/lex.ts";

/** What an interface says about everything declared in it. */
export interface Scope {
  readonly interfaceName: string | undefined;
  readonly pointerDefault: "ref" | "unique" | "full";
  readonly msUnion: boolean;
  /** [strict_context_handle] on the interface. */
  readonly strict: boolean;
  /** `A.B`, where it stands in one. */
  readonly namespace: string;
}

/** For types in expressions, where nothing depends on it. */
export const NO_SCOPE: Scope = { interfaceName: undefined, pointerDefault: "unique", msUnion: false, strict: false, namespace: "" };

export interface Typedef {
  readonly name: Token;
  readonly declaration: TypedefDeclaration;
  readonly declarator: Declarator;
  readonly scope: Scope;
}

/** A structure, union or enumeration with its body, and the name it is known by. */
export interface Definition {
  readonly spec: StructSpec | UnionSpec | EnumSpec;
  /** The first typedef that is nothing but this type, else its tag, else made of where it stands. */
  name: string;
  /** Its own attributes and those of the declaration it is part of. */
  readonly attributes: Attribute[];
  readonly scope: Scope;
  readonly text: string;
  readonly comment: string;
  /** Defined within another type. */
  readonly within: boolean;
}

/** A class by whose name its default interface is meant. */
export interface ClassSymbol {
  readonly name: string;
  /** What it stands for: an interface's name, or a UUID of its own. */
  readonly of: TypeSpec | undefined;
  readonly iid: string | undefined;
  readonly scope: Scope;
}

export interface InterfaceSymbol {
  readonly declaration: InterfaceDeclaration;
  readonly scope: Scope;
  readonly builtin: boolean;
}

/** A constant of its own, or one of an enumeration. */
export type ConstantSymbol =
  | { readonly kind: "const"; readonly declaration: ConstDeclaration }
  | { readonly kind: "enum"; readonly name: Token; readonly definition: Definition; readonly index: number };
