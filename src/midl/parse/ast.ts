/** The syntax tree of an IDL file, before names mean anything. */
import type { Token } from "../read/lex.ts";
import type { Pack } from "../read/pack.ts";

/** `name` or `name(argument, ...)`; what the arguments mean is decided where the attribute is used. An empty slot, as in `size_is(,*n)`, is an empty list. */
export interface Attribute {
  readonly name: string;
  readonly args: readonly (readonly Token[])[] | undefined;
  readonly at: Token;
}

export type Expression =
  | { readonly kind: "number"; readonly value: bigint; readonly bits: 32 | 64; readonly signed: boolean; readonly at: Token }
  | { readonly kind: "float"; readonly value: number; readonly at: Token }
  | { readonly kind: "string"; readonly value: string; readonly at: Token }
  /** `enclosed`: in parentheses of its own. */
  | { readonly kind: "name"; readonly name: string; readonly enclosed?: boolean; readonly at: Token }
  | { readonly kind: "unary"; readonly op: "-" | "+" | "!" | "~" | "*" | "&"; readonly of: Expression; readonly at: Token }
  | { readonly kind: "binary"; readonly op: BinaryOperator; readonly left: Expression; readonly right: Expression; readonly at: Token }
  | { readonly kind: "conditional"; readonly test: Expression; readonly yes: Expression; readonly no: Expression; readonly at: Token }
  | { readonly kind: "cast"; readonly type: TypeName; readonly of: Expression; readonly at: Token }
  | { readonly kind: "sizeof"; readonly type: TypeName | undefined; readonly of: Expression | undefined; readonly at: Token }
  | { readonly kind: "member"; readonly of: Expression; readonly name: string; readonly at: Token }
  /** `f(x, y)`, of which Samba's dialect alone knows any. */
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[]; readonly at: Token };

export type BinaryOperator =
  | "+"
  | "-"
  | "*"
  | "/"
  | "%"
  | "<<"
  | ">>"
  | "&"
  | "|"
  | "^"
  | "&&"
  | "||"
  | "=="
  | "!="
  | "<"
  | ">"
  | "<="
  | ">=";

export interface TypeName {
  readonly spec: TypeSpec;
  readonly derivations: readonly Derivation[];
}

/** What a declarator makes of its type, from the name outward: `*a[5]` is [array, pointer]. */
export type Derivation =
  | { readonly kind: "pointer"; readonly at: Token }
  | { readonly kind: "array"; readonly bound: ArrayBound; readonly at: Token }
  | { readonly kind: "function"; readonly at: Token };

/** `[]` and `[*]` are open; `[lower..upper]` is DCE's form, upper included. */
export type ArrayBound =
  | { readonly kind: "open" }
  | { readonly kind: "count"; readonly count: Expression }
  | { readonly kind: "range"; readonly lower: Expression; readonly upper: Expression | undefined };

export interface Declarator {
  readonly name: Token | undefined;
  readonly derivations: readonly Derivation[];
  readonly bits?: Expression;
}

export type TypeSpec =
  | { readonly kind: "base"; readonly name: string; readonly at: Token }
  /** `DWORD`, `Windows.Foundation.IClosable`, `IVector<HSTRING>`. */
  | { readonly kind: "name"; readonly name: string; readonly args?: readonly TypeName[]; readonly at: Token }
  /** `SAFEARRAY(T)`, Automation's self-describing array. */
  | { readonly kind: "safearray"; readonly of: TypeName; readonly at: Token }
  | StructSpec
  | UnionSpec
  | EnumSpec
  | PipeSpec;

export interface StructSpec {
  readonly kind: "struct";
  readonly tag: Token | undefined;
  readonly attributes: readonly Attribute[];
  /** undefined: only mentioned. */
  readonly members: readonly Member[] | undefined;
  /** `#pragma pack(n)` where it begins. */
  readonly pack?: Pack;
  readonly at: Token;
}

export interface UnionSpec {
  readonly kind: "union";
  readonly tag: Token | undefined;
  readonly attributes: readonly Attribute[];
  /** Encapsulated: `union switch (long tag) u { ... }`. */
  readonly encapsulated:
    | { readonly type: TypeSpec; readonly name: Token; readonly attributes: readonly Attribute[]; readonly unionName: Token | undefined }
    | undefined;
  readonly arms: readonly Arm[] | undefined;
  readonly at: Token;
}

export interface Arm {
  readonly cases: readonly Expression[];
  readonly isDefault: boolean;
  /** undefined: an empty arm. */
  readonly member: Member | undefined;
  readonly at: Token;
}

export interface EnumSpec {
  readonly kind: "enum";
  /** pidl's `bitmap`: the constants are bits, of which a value may have several. */
  readonly bitmap?: boolean;
  readonly tag: Token | undefined;
  readonly attributes: readonly Attribute[];
  readonly values: readonly EnumValue[] | undefined;
  readonly at: Token;
}

export interface EnumValue {
  readonly name: Token;
  readonly value: Expression | undefined;
  readonly comment: string;
}

export interface PipeSpec {
  readonly kind: "pipe";
  readonly of: TypeSpec;
  readonly at: Token;
}

export interface Member {
  readonly attributes: readonly Attribute[];
  readonly type: TypeSpec;
  readonly declarator: Declarator;
  /** `= expression`: what it is where the caller says nothing. */
  readonly initial?: Expression | undefined;
  /** The member as the file has it, on one line. */
  readonly text: string;
  readonly comment: string;
  readonly at: Token;
}

export interface TypedefDeclaration {
  readonly kind: "typedef";
  readonly attributes: readonly Attribute[];
  readonly type: TypeSpec;
  readonly declarators: readonly Declarator[];
  readonly text: string;
  readonly comment: string;
  readonly at: Token;
}

/** A struct, union or enum on its own. */
export interface TypeDeclaration {
  readonly kind: "type";
  readonly attributes: readonly Attribute[];
  readonly type: TypeSpec;
  readonly text: string;
  readonly comment: string;
  readonly at: Token;
}

export interface ConstDeclaration {
  readonly kind: "const";
  readonly type: TypeSpec;
  readonly derivations: readonly Derivation[];
  readonly name: Token;
  readonly value: Expression;
  readonly text: string;
  readonly comment: string;
  readonly at: Token;
}

export interface OperationDeclaration {
  readonly kind: "operation";
  readonly attributes: readonly Attribute[];
  readonly returns: TypeName;
  readonly name: Token;
  readonly parameters: readonly Member[];
  /** Its last parameter is "...". */
  readonly variadic: boolean;
  /** Status parameters that an ACF adds: they are the caller's alone and do not travel. */
  readonly addedStatus?: readonly { readonly name: Token; readonly attributes: readonly Attribute[] }[];
  readonly text: string;
  readonly comment: string;
  readonly at: Token;
}

export interface InterfaceDeclaration {
  readonly kind: "interface";
  /** A delegate is an interface with the one operation Invoke. */
  readonly form: "interface" | "delegate";
  readonly attributes: readonly Attribute[];
  readonly name: Token;
  /** `interface IVector<T>`: not to be compiled before T is known. */
  readonly typeParameters: readonly Token[];
  readonly base: Token | undefined;
  /** What a class with this interface has to have as well. */
  readonly requires: readonly TypeSpec[];
  /** undefined: only announced. */
  readonly body: readonly Declaration[] | undefined;
  readonly comment: string;
  readonly at: Token;
}

export interface ImportDeclaration {
  readonly kind: "import";
  readonly paths: readonly Token[];
  readonly at: Token;
}

/** What holds declarations. `linkage` is `extern "C" { }` of headers. */
export interface GroupDeclaration {
  readonly kind: "library" | "namespace" | "module" | "linkage";
  readonly attributes: readonly Attribute[];
  /** A namespace's may have dots. */
  readonly name: Token | undefined;
  readonly body: readonly Declaration[];
  readonly comment: string;
  readonly at: Token;
}

/** coclass, runtimeclass. */
export interface ClassDeclaration {
  readonly kind: "coclass" | "runtimeclass";
  readonly attributes: readonly Attribute[];
  readonly name: Token;
  readonly base: Token | undefined;
  /** undefined: only announced. */
  readonly interfaces: readonly ClassInterface[] | undefined;
  readonly comment: string;
  readonly at: Token;
}

export interface ClassInterface {
  readonly attributes: readonly Attribute[];
  readonly word: "interface" | "dispinterface";
  readonly type: TypeSpec;
}

export interface DispinterfaceDeclaration {
  readonly kind: "dispinterface";
  readonly attributes: readonly Attribute[];
  readonly name: Token;
  readonly properties: readonly Member[];
  readonly methods: readonly OperationDeclaration[];
  /** `{ interface I; }`: the one it stands for. */
  readonly of: TypeSpec | undefined;
  /** false: only announced. */
  readonly hasBody: boolean;
  readonly comment: string;
  readonly at: Token;
}

export interface ApicontractDeclaration {
  readonly kind: "apicontract";
  readonly attributes: readonly Attribute[];
  readonly name: Token;
  readonly at: Token;
}

/** `declare { interface IVector<HSTRING>; }`: parameterized types that are used. */
export interface DeclareDeclaration {
  readonly kind: "declare";
  readonly types: readonly TypeName[];
  readonly at: Token;
}

/** `importlib("x.tlb");`, `cpp_quote("...")`, `midl_pragma warning(...)`, `midl_echo("...")`. */
export interface StatementDeclaration {
  readonly kind: "statement";
  readonly word: "importlib" | "cpp_quote" | "midl_pragma" | "midl_echo";
  readonly args: readonly Token[];
  readonly at: Token;
}

/** `extern T name;`: of the program that is compiled with it. */
export interface ExternDeclaration {
  readonly kind: "extern";
  readonly text: string;
  readonly at: Token;
}

export type Declaration =
  | TypedefDeclaration
  | TypeDeclaration
  | ConstDeclaration
  | OperationDeclaration
  | InterfaceDeclaration
  | ImportDeclaration
  | GroupDeclaration
  | ClassDeclaration
  | DispinterfaceDeclaration
  | ApicontractDeclaration
  | DeclareDeclaration
  | StatementDeclaration
  | ExternDeclaration;

/** What a file declares, and whether it is one of those to be compiled. */
export interface Unit {
  readonly declarations: readonly Declaration[];
  readonly main: boolean;
}

/** The interfaces among declarations that have a body. */
export function interfacesIn(declarations: readonly Declaration[]): InterfaceDeclaration[] {
  return declarations.flatMap((declaration) =>
    declaration.kind === "interface" && declaration.body !== undefined ? [declaration] : interfacesIn(nested(declaration) ?? []),
  );
}

/** The declarations inside of one, where it holds any that count as the file's. */
export function nested(declaration: Declaration): readonly Declaration[] | undefined {
  switch (declaration.kind) {
    case "library":
    case "namespace":
    case "module":
    case "linkage":
      return declaration.body;
    default:
      return undefined;
  }
}
