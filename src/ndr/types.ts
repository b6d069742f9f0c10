/**
 * Type descriptors: what the MIDL compiler emits and what the codecs read. Plain data, no behaviour, so that one description serves the
 * interpreter (`interpret.ts`, the specification in code), the compiler (`compile.ts`, the speed), the capture analyser and `opnum describe`.
 * Names follow [C706] chapter 14 and [MS-RPCE] 2.2.4-2.2.5.
 */

/** Octets in NDR20 / NDR64 are given where they differ. */
export type BaseName =
  | "int8" // small
  | "uint8" // unsigned small, unsigned char outside of text
  | "int16"
  | "uint16"
  | "int32"
  | "uint32"
  | "int64" // hyper: bigint
  | "uint64" // unsigned hyper: bigint
  | "int3264" // __int3264: bigint, 4 / 8, range-checked, [MS-RPCE] 2.2.4.1.2
  | "uint3264"
  | "float32"
  | "float64"
  | "boolean" // 1 octet: false | true
  | "char" // 1 octet: number 0..255
  | "wchar" // 2 octets: number 0..65535
  | "byte" // 1 octet, never converted: number 0..255
  | "error_status"; // uint32 that is a status

export interface BaseType {
  readonly kind: "base";
  readonly base: BaseName;
}

/** 2 octets in NDR20 (0..0x7fff, else RPC_X_ENUM_VALUE_OUT_OF_RANGE); 4, signed, in NDR64 and where `v1`: [MS-RPCE] 2.2.4.6, 2.2.5.2. */
export interface EnumType {
  readonly kind: "enum";
  readonly name: string;
  readonly v1: boolean;
  readonly values?: Readonly<Record<string, number>>;
}

/** [range(min, max)] on an integer. Checked when encoding and decoding (RPC_X_INVALID_BOUND). */
export interface RangeType {
  readonly kind: "range";
  readonly of: Type;
  readonly min: number;
  readonly max: number;
}

/**
 * An expression over sibling members or parameters, with C semantics on 32-bit (64-bit where a hyper takes part) integers.
 * `["field", "n"]` is a sibling's value (a pointer's is its pointee, null is 0 where truth is asked); `["deref", e]` is kept for tools and is the same value.
 */
export type Expr =
  | number
  | readonly ["field", string]
  | readonly ["deref", Expr]
  /** `p->n` or `s.n`: a member of what a sibling is or points to. */
  | readonly ["member", Expr, string]
  | readonly ["neg" | "not" | "bitnot", Expr]
  | readonly ["cast", BaseName, Expr]
  | readonly ["+" | "-" | "*" | "/" | "%" | "<<" | ">>" | "&" | "|" | "^" | "&&" | "||" | "==" | "!=" | "<" | ">" | "<=" | ">=", Expr, Expr]
  | readonly ["?:", Expr, Expr, Expr]
  /** Of a text or an array that a sibling is: its characters or elements (`term`: and the terminator, null is 0), or the octets of it in UTF-8. */
  | readonly ["length", "units" | "units+1" | "units+1 unless empty" | "units+1 of each" | "octets", Expr]
  /** Octets that a sibling's encoding takes up on its own; "": that of the structure itself. */
  | readonly ["size", string]
  /** Octets of the structure before the member that the expression is about. */
  | readonly ["offset"]
  /** What only the program knows (pidl's calls of C functions that are no part of the IDL): it has no value. */
  | readonly ["call", string];

/** One dimension of an array. */
export interface Dimension {
  /**
   * A number: fixed, no maximum count on the wire. An expression: conformant, the maximum count travels and must equal the expression
   * ([MS-RPCE] 3.1.1.5.3.3.1.3). "open": conformant without a size_is; the value's length decides.
   */
  readonly size: number | Expr | "open";
  /** first_is; absent means 0. Present or not, offset and actual count travel only where `varying`. */
  readonly first?: Expr;
  /** length_is (last_is is turned into it by the compiler); absent while varying: the value's length decides. */
  readonly length?: Expr;
  readonly varying: boolean;
  /** [range] on the pointer or array: bounds of the maximum count. */
  readonly range?: readonly [min: number, max: number];
  /** [disable_consistency_check]: what travels may differ from `size` and `length`. */
  readonly unchecked?: boolean;
  /** pidl's `T x[count]`: as many elements as `size` says, and no count travels with them. */
  readonly inline?: boolean;
}

/**
 * Elements of byte, char, uint8 in one dimension are a Uint8Array; of wchar a string of UTF-16 code units; everything else is an array
 * (nested once per dimension). A conformant or varying array whose size member is not given on encode takes it from the value's length.
 */
export interface ArrayType {
  readonly kind: "array";
  readonly of: Type;
  readonly dims: readonly Dimension[];
}

/** [string]: varying (fixed bound) or conformant varying; the terminator travels and is not part of the value. char is Latin-1, so that every octet survives. */
export interface StringType {
  readonly kind: "string";
  /** "byte" yields a Uint8Array without the terminator. */
  readonly unit: "wchar" | "char" | "byte";
  /** A number: bound of a fixed array. An expression: size_is/max_is. "open": maximum count is the length with the terminator. */
  readonly size: number | Expr | "open";
  readonly range?: readonly [min: number, max: number];
  /** [disable_consistency_check], as in Dimension. */
  readonly unchecked?: boolean;
}

export interface Field {
  readonly name: string;
  readonly type: Type;
  /** pidl's value(): what is sent where the caller gives nothing. What was received is passed on as it came. */
  readonly value?: Expr | { readonly text: string };
}

/** A structure; conformant when its last field is (or ends in) a conformant array or a conformant structure. */
export interface StructType {
  readonly kind: "struct";
  readonly name: string;
  readonly fields: readonly Field[];
  /**
   * `#pragma pack(n)` around it: in NDR64 its alignment, to which its size is rounded up, is no larger. Its members keep theirs. Seen of Windows;
   * [MS-RPCE] 2.2.5.3.4.1 does not speak of it. NDR20 knows nothing of memory.
   */
  readonly pack?: 1 | 2 | 4;
  /** How Samba marshals it and what is in it. */
  readonly flags?: readonly MarshalFlag[];
}

export interface UnionArm {
  readonly cases: readonly number[];
  /** Name of the member that holds the arm's value; null type is an empty arm (`;`). */
  readonly name: string;
  readonly type: Type | null;
}

/**
 * Value: `{ [tagName]: number, [arm.name]: value }`.
 * Encapsulated ([C706] 14.3.8.1): the discriminant's IDL name is `tagName`. Non-encapsulated (14.3.8.2): `tagName` is "tag", and the value
 * of `switchIs` (over siblings) must equal it; a sibling that is not given is derived from it. The discriminant travels in both.
 */
export interface UnionType {
  readonly kind: "union";
  readonly name: string;
  readonly encapsulated: boolean;
  readonly tagName: string;
  readonly tag: Type;
  readonly switchIs?: Expr;
  readonly arms: readonly UnionArm[];
  /** Absent: a discriminant outside of the arms is an error (RPC_X_BAD_STUB_DATA / nca_s_fault_invalid_tag). */
  readonly default?: UnionArm;
  /** [disable_consistency_check]: the discriminant that travels may differ from `switchIs`. */
  readonly unchecked?: boolean;
  /** [ms_union], [MS-RPCE] 2.2.4.5: the arm stands where the most aligned of the arms could (NDR20, non-encapsulated only). */
  readonly ms?: boolean;
  /** pidl's [nodiscriminant]: no discriminant travels, `switchIs` alone tells the arm. */
  readonly bare?: boolean;
  /** How Samba marshals it and what is in it. */
  readonly flags?: readonly MarshalFlag[];
}

/** ref: never null; unique: T | null; full ([ptr]): T | null, and the same object is the same referent within one call direction. */
export interface PointerType {
  readonly kind: "pointer";
  readonly mode: "ref" | "unique" | "full";
  readonly to: Type;
  /**
   * What it points to begins at a multiple of so many octets, whatever its type: 8 where [wire_marshal] or [user_marshal] made the pointer, as
   * Microsoft's and Wine's run-times have it.
   */
  readonly align?: number;
}

/** 20 octets, [C706] 4.2.16.6, ndr_context_handle; a null handle is 20 zeros and the value null. */
export interface ContextType {
  readonly kind: "context";
  /** The IDL type's name; handles of different names are not interchangeable. Empty for `[context_handle] void *`, which stands for any. */
  readonly name: string;
  readonly strict?: boolean;
  /** The operation that closes such a handle (its only context parameter is [in, out]); lets `await using` close it. */
  readonly close?: string;
}

/**
 * What a pointer to an interface points to, [MS-DCOM] 2.2.14 (MInterfacePointer): a count and as many octets (an OBJREF). Always within a pointer,
 * which is unique. Value: `{ iid, data }`; the interface is `iid`, or what `iidIs` (over siblings that are GUIDs) says.
 */
export interface InterfaceType {
  readonly kind: "interface";
  /** The IDL's name for it: `IUnknown`. */
  readonly name: string;
  /** UUID of the interface, lower case; absent where only iid_is tells. */
  readonly iid?: string;
  readonly iidIs?: Expr;
}

/** [ignore] on a pointer: its referent identifier travels, what it points to does not. Value: null. */
export interface IgnoredType {
  readonly kind: "ignored";
}

/**
 * [transmit_as], [represent_as], [wire_marshal], [user_marshal]: `wire` travels, and the program has another type. Without a converter of that
 * name (CodecOptions.converters) the value is the wire type's.
 */
export interface TransmitType {
  readonly kind: "transmit";
  /** The program's type, by its IDL name. */
  readonly name: string;
  readonly wire: Type;
}

/** Only as a parameter's type. */
export interface PipeType {
  readonly kind: "pipe";
  readonly name: string;
  readonly of: Type;
  /** [range] on a pipe: bounds of the elements in one chunk, [MS-RPCE] 2.2.4.14.1. */
  readonly range?: readonly [min: number, max: number];
}

/** A reference that is resolved at first use: recursion, and names used before their definition. */
export interface LazyType {
  readonly kind: "lazy";
  readonly name: string;
  readonly get: () => Type;
}

/** What a descriptor's values are in TypeScript, for the type checker only: generated files say it of every type that they export. */
export interface Describes<T> {
  /** Phantom: never present at run time. */
  readonly "~value"?: T;
}

export type Type =
  | BaseType
  | EnumType
  | RangeType
  | ArrayType
  | StringType
  | StructType
  | UnionType
  | PointerType
  | ContextType
  | PipeType
  | InterfaceType
  | IgnoredType
  | TransmitType
  | LazyType
  | PidlType;

// --- Samba's IDL (pidl): data that is not only sent in calls, but stored, hashed and put into other protocols. ndr/pidl/ has their codec. ---

/**
 * pidl's flag(). Those of strings say what is around the characters: a count of 2 or 4 octets (`str_size*`), an offset and a count
 * (`str_len4`), a terminator. Each holds for everything inside until another of its group takes its place.
 */
export type MarshalFlag =
  | "noalign"
  | "align2"
  | "align4"
  | "align8"
  /** Octets and strings reach to the end of what they are in. */
  | "remaining"
  | "little_endian"
  | "big_endian"
  /** Relative pointers count from here, not from the start of the subcontext. */
  | "relative_base"
  /** What relative pointers lead to is laid from the end of the subcontext towards its front. */
  | "relative_reverse"
  | "no_relative_reverse"
  /** A subcontext is read to its end, or it is an error. */
  | "no_unread_bytes"
  /** Names of DNS are not shortened by pointers to earlier ones. */
  | "no_compression"
  | "str_ascii"
  | "str_utf8"
  | "str_raw8"
  | "str_len4"
  | "str_size4"
  | "str_size2"
  | "str_noterm"
  | "str_nullterm"
  | "str_bytesize"
  | "str_charlen"
  | "str_conformant"
  | "str_no_embedded_nul";

/** Flags for one member: `flags` always, those of `when` where its test is true. */
export interface FlaggedType {
  readonly kind: "flagged";
  readonly flags: readonly MarshalFlag[];
  readonly when?: readonly { readonly test: Expr; readonly flags: readonly MarshalFlag[] }[];
  readonly of: Type;
}

/** An integer of fixed width whose values have names (enum8bit, enum16bit, v1_enum), or whose bits have (`bits`: bitmap). */
export interface NamedType {
  readonly kind: "named";
  readonly name: string;
  readonly base: BaseName;
  readonly bits: boolean;
  /** 2 octets in NDR20 and 4 in NDR64, as enumerations are, but with values up to 65535; `base` is uint16. */
  readonly natural?: boolean;
  readonly values: Readonly<Record<string, number | bigint>>;
}

/** 64 bits aligned to 4: dlong, udlong, NTTIME; `reversed` (udlongr): the high half first. bigint. */
export interface PackedType {
  readonly kind: "packed";
  readonly signed: boolean;
  readonly reversed?: boolean;
}

/** An offset of 4 octets (`short`: 2) to where the referent is. T | null. */
export interface RelativeType {
  readonly kind: "relative";
  readonly short?: boolean;
  readonly to: Type;
}

/**
 * A stub within the stub: positions count from its own start, and it is NDR20 always. `header`: octets of the count before it, or "serialization",
 * the 16 octets of [MS-RPCE] 2.2.6 with the contents padded to 8. `size`: how long it is.
 */
export interface SubcontextType {
  readonly kind: "subcontext";
  readonly header: 0 | 2 | 4 | "serialization";
  readonly size?: Expr;
  readonly compression?: Compression;
  readonly of: Type;
}

/** What the contents of a subcontext are compressed with, and how long they are compressed and not. */
export interface Compression {
  readonly algorithm: "mszip" | "mszip_cab" | "xpress" | "xpress_chunks" | "xpress_huffman" | "lznt1" | "unknown";
  readonly compressed?: Expr;
  readonly plain?: Expr;
}

/**
 * An array of 8- or 16-bit units that is a text. Zeros fill an array that is larger, and are no part of the value; `toNull`: nothing is that stands
 * behind the first of them.
 */
export interface CharsetType {
  readonly kind: "charset";
  readonly charset: "utf16" | "utf8" | "latin1";
  readonly toNull?: boolean;
  readonly of: ArrayType | StringType;
}

/** pidl's `string` and `string_array` (`list`): the flags say what they are on the wire. string, or string[]. */
export interface TextType {
  readonly kind: "text";
  readonly list?: boolean;
}

/** pidl's DATA_BLOB: a count and octets; all octets to the end, or to the next multiple of 2, 4 or 8, where flags say so. Uint8Array. */
export interface BlobType {
  readonly kind: "blob";
}

/** Scalars with a text form: addresses, and names of DNS and NetBIOS in their label form. string. */
export interface SpecialType {
  readonly kind: "special";
  readonly name: "ipv4address" | "ipv6address" | "dns_string" | "nbt_string" | "dnsp_name" | "dnsp_string";
}

/** There where anything is left in its subcontext; T | null. */
export interface OptionalType {
  readonly kind: "optional";
  readonly of: Type;
}

/** A type that no IDL declares: it compiles, and can't be sent. */
export interface OpaqueType {
  readonly kind: "opaque";
  readonly name: string;
}

export type PidlType =
  | FlaggedType
  | NamedType
  | PackedType
  | RelativeType
  | SubcontextType
  | CharsetType
  | TextType
  | BlobType
  | SpecialType
  | OptionalType
  | OpaqueType;

export type Direction = "in" | "out" | "inout";

export interface Parameter {
  readonly name: string;
  readonly dir: Direction;
  /** As declared: a top-level [ref] pointer stays in the descriptor and puts nothing on the wire. handle_t is not a parameter. */
  readonly type: Type;
  /** As Field.value. */
  readonly value?: Expr | { readonly text: string };
}

/** What a non-zero return value means: it throws a StatusError unless called by `.raw`. null: the value is data. */
export type StatusKind = "win32" | "ntstatus" | "hresult" | "nca" | null;

export interface Operation {
  readonly opnum: number;
  readonly name: string;
  readonly params: readonly Parameter[];
  readonly returns: Type | null;
  readonly status: StatusKind;
  readonly idempotent?: boolean;
  readonly maybe?: boolean;
  readonly broadcast?: boolean;
  /** [callback]: the server calls the client; numbered in its own sequence. */
  readonly callback?: boolean;
  /** [comm_status]: where a failure to communicate is told, beside being thrown: "return" or a parameter's name. */
  readonly commStatus?: string;
  /** [fault_status]: the same for a fault of the server. */
  readonly faultStatus?: string;
}

/** Which bytes: [C706] 14.1 data representation, [MS-RPCE] 2.2.5 for NDR64 (little-endian only). ASCII and IEEE are implied; others are refused by name. */
export interface NdrFormat {
  readonly syntax: "ndr20" | "ndr64";
  readonly littleEndian: boolean;
}

export const NDR20_LE: NdrFormat = { syntax: "ndr20", littleEndian: true };
export const NDR20_BE: NdrFormat = { syntax: "ndr20", littleEndian: false };
export const NDR64_LE: NdrFormat = { syntax: "ndr64", littleEndian: true };

/** Bounds on what decoding (and encoding) may do. */
export interface NdrLimits {
  /** Pointers within what pointers point to; default 256. Lists may be longer: see interpret.ts for what is a list. */
  readonly maxDepth: number;
  /** Elements in all arrays of one stub together; default 64 Mi. */
  readonly maxElements: number;
  /** Octets of one stub; default 1 GiB. */
  readonly maxBytes: number;
}
