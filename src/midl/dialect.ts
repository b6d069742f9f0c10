/** What differs between the families of IDL, as data. */
import type { BaseName } from "../ndr/types.ts";

/** The families: Microsoft's, Wine's widl, DCE's with its attribute configuration files, Samba's pidl. */
export type DialectName = "midl" | "widl" | "dce" | "pidl";

export interface Dialect {
  readonly name: DialectName;
  /** Types that exist without a declaration, by the words that spell them (`unsigned` in front, no `int` behind). */
  readonly baseTypes: ReadonlyMap<string, BaseName | "void" | "handle_t">;
  /** Words of `baseTypes` that C does not reserve: a declaration of the same name replaces them. */
  readonly contextualTypes: ReadonlySet<string>;
  /** Words that may stand between type and name and say nothing about the wire. */
  readonly noise: ReadonlySet<string>;
  /** Of embedded pointers, where the interface does not say. */
  readonly pointerDefault: "ref" | "unique" | "full";
  /**
   * Top-level pointers: in Microsoft's IDL a parameter's is [ref] however it is declared. In DCE's only its own `*` is one; where the pointer is in
   * the type's name, and where it is the result, the interface's default and [ptr] hold, [C706] 4.2.20.
   */
  readonly topLevel: "ref" | "declared";
  readonly defines: Readonly<Record<string, string>>;
}

/** Microsoft's IDL, [MS-RPCE] 2.2.4 and the MIDL reference. */
export const MIDL: Dialect = {
  name: "midl",
  baseTypes: new Map<string, BaseName | "void" | "handle_t">([
    ["void", "void"],
    ["handle_t", "handle_t"],
    ["small", "int8"],
    ["unsigned small", "uint8"],
    ["short", "int16"],
    ["unsigned short", "uint16"],
    ["long", "int32"],
    ["unsigned long", "uint32"],
    ["int", "int32"],
    ["unsigned int", "uint32"],
    ["hyper", "int64"],
    ["unsigned hyper", "uint64"],
    ["long long", "int64"],
    ["unsigned long long", "uint64"],
    ["__int8", "int8"],
    ["unsigned __int8", "uint8"],
    ["__int16", "int16"],
    ["unsigned __int16", "uint16"],
    ["__int32", "int32"],
    ["unsigned __int32", "uint32"],
    ["__int64", "int64"],
    ["unsigned __int64", "uint64"],
    ["__int3264", "int3264"],
    ["unsigned __int3264", "uint3264"],
    ["float", "float32"],
    ["double", "float64"],
    ["boolean", "boolean"],
    ["byte", "byte"],
    ["char", "char"],
    ["signed char", "int8"],
    ["unsigned char", "uint8"],
    ["wchar_t", "wchar"],
    ["error_status_t", "error_status"],
  ]),
  contextualTypes: new Set(["handle_t", "small", "hyper", "boolean", "byte", "wchar_t", "error_status_t"]),
  noise: new Set([
    "const",
    "volatile",
    "__const",
    "__volatile",
    "register",
    "__stdcall",
    "_stdcall",
    "__cdecl",
    "_cdecl",
    "__fastcall",
    "__pascal",
    "pascal",
    "cdecl",
    "stdcall",
    "far",
    "near",
    "__far",
    "__near",
    "_far",
    "_near",
    "huge",
    "__huge",
    "__export",
    "__unaligned",
    "__restrict",
    "__w64",
    "__ptr32",
    "__ptr64",
    "inline",
    "__inline",
    "static",
    "extern",
    "WINAPI",
    "STDMETHODCALLTYPE",
    "RPC_ENTRY",
    "__RPC_FAR",
    "__RPC_API",
    "__RPC_USER",
    "__RPC_STUB",
  ]),
  pointerDefault: "unique",
  topLevel: "ref",
  defines: { __midl: "801", _WIN32: "1", MIDL_PASS: "1" },
};

/** What Wine's compiler takes: Microsoft's IDL, known to programs by another macro. */
export const WIDL: Dialect = { ...MIDL, name: "widl", defines: { __WIDL__: "0x0800", __midl: "501", _WIN32: "1" } };

/** DCE's IDL, [C706] chapters 3 and 4. */
export const DCE: Dialect = { ...MIDL, name: "dce", pointerDefault: "full", topLevel: "declared", defines: {} };

/** Samba's dialect. */
export const PIDL: Dialect = { ...MIDL, name: "pidl" };

export const DIALECTS: Readonly<Record<DialectName, Dialect>> = { midl: MIDL, widl: WIDL, dce: DCE, pidl: PIDL };
