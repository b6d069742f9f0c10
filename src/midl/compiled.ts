/** What the compiler makes of IDL. */
import type { Interface } from "../ndr/codegen/v1.ts";
import type { Operation, Type } from "../ndr/types.ts";
import type { Diagnostic, Place } from "./diagnostics.ts";
import type { Pickling } from "./lower/pickling.ts";
import type { TypeInfo } from "./lower/types.ts";
import type { Attribute, Declaration } from "./parse/ast.ts";

/** What came of compileIdl(). */
export interface CompileResult {
  /** The interfaces of the files given (not of those they import), in order. Empty where there are errors. */
  readonly interfaces: readonly CompiledInterface[];
  /** Errors and warnings, file by file, in the order of their places; `formatDiagnostic` prints one. */
  readonly diagnostics: readonly Diagnostic[];
  /** Names of all files read, built-in ones excepted. */
  readonly files: readonly string[];
  /** With `acfForeign`: where the ACFs given speak of interfaces that are not here. What is lost in all compilations is an error. */
  readonly lostAcf?: readonly Diagnostic[];
  /** Declarations of the files given, in order, as they were parsed. */
  readonly tree?: readonly Declaration[];
}

/** One interface, compiled: the descriptor is ready for the codecs, the rest is for printing. */
export interface CompiledInterface {
  readonly interface: Interface;
  /** [callback] operations: the server calls the client; numbered on their own. */
  readonly callbacks: readonly Operation[];
  readonly comment: string;
  /** The IDL header, attributes and name. */
  readonly text: string;
  readonly operations: ReadonlyMap<Operation, OperationInfo>;
  /** Named types to what is to be said about them. */
  readonly types: ReadonlyMap<Type, TypeInfo>;
  /** A union with its discriminant's expression to the union as declared. */
  readonly variantOf: ReadonlyMap<Type, Type>;
  readonly constants: readonly ConstantInfo[];
  /** [encode] and [decode]. */
  readonly pickling: Pickling;
  /** Named types that a program is to have though no operation reaches them. */
  readonly exported: readonly Type[];
  /** Procedures that only the program itself calls: [local]. */
  readonly locals: readonly LocalInfo[];
  /** Operations of an object interface that have no form on the wire; their numbers stay free. */
  readonly omitted: readonly { readonly name: string; readonly opnum: number; readonly why: string }[];
  /** Its attributes as written. */
  readonly attributes: readonly { readonly name: string; readonly text: string }[];
  /** How C programs bind to it, by an ACF; a client here is its binding. */
  readonly handle?: HandleInfo;
  readonly file: string;
  /** Of a document that holds several files, the one it stands in: `clusapi3.idl`. */
  readonly part?: string;
}

/** A [local] procedure, and the operation that [call_as] sends in its place. */
export interface LocalInfo {
  readonly name: string;
  readonly text: string;
  readonly comment: string;
  readonly calledAs?: string;
}

/** [auto_handle], [explicit_handle], [implicit_handle(type name)], [C706] 4.3. */
export interface HandleInfo {
  readonly kind: "auto" | "explicit" | "implicit";
  /** Of the variable of an implicit handle. */
  readonly type?: string;
  readonly name?: string;
}

export interface OperationInfo {
  readonly text: string;
  readonly comment: string;
  readonly parameters: ReadonlyMap<string, { readonly text: string; readonly comment: string }>;
  /** The result's type as the IDL names it. */
  readonly returnText: string;
  /** Where it is declared. */
  readonly at?: Place;
  readonly attributes: readonly Attribute[];
  /** [call_as]: the [local] procedure that programs call in its place. */
  readonly callAs?: string;
}

export interface ConstantInfo {
  readonly name: string;
  readonly value: number | bigint | string;
  readonly text: string;
  readonly comment: string;
}
