/// <reference lib="esnext.disposable" preserve="true" />
/**
 * The versioned contract with generated code: everything a generated interface imports, and the types a program meets through it.
 * Generated files of this version keep working as long as this file exists; a change that breaks them is a new file `v2.ts`.
 */
import type {
  ArrayType,
  BaseName,
  BaseType,
  BlobType,
  CharsetType,
  ContextType,
  Describes,
  Dimension,
  EnumType,
  Expr,
  Field,
  FlaggedType,
  IgnoredType,
  InterfaceType,
  LazyType,
  NamedType,
  OpaqueType,
  Operation,
  OptionalType,
  PackedType,
  PipeType,
  PointerType,
  RangeType,
  RelativeType,
  SpecialType,
  StringType,
  StructType,
  SubcontextType,
  TextType,
  TransmitType,
  Type,
  UnionArm,
  UnionType,
} from "../types.ts";

export type { Expr, Operation } from "../types.ts";
export type { TypedStruct as StructType, TypedType as Type, TypedUnion as UnionType };

/** A descriptor. `T`, which exists for the type checker only, is what its values are in TypeScript: what is to be sent, as of all generated types. */
type TypedType<T = unknown> = Type & Describes<T>;
type TypedStruct<T = unknown> = StructType & Describes<T>;
type TypedUnion<T = unknown> = UnionType & Describes<T>;

/**
 * The identity and operations of one interface. `Ops` and `Callbacks` exist for the type checker only; without them (an interface compiled in
 * memory) every name is taken for an operation.
 */
export interface Interface<
  Ops extends OperationTypes = OperationTypes,
  Callbacks extends OperationTypes = OperationTypes extends Ops ? OperationTypes : NoOperations,
> {
  readonly name: string;
  /** Lower case, with hyphens. */
  readonly uuid: string;
  /** Version [major, minor]. */
  readonly version: readonly [major: number, minor: number];
  readonly operations: readonly Operation[];
  /** [callback] operations, which the server calls at its client, with opnums of their own ([MS-RPCE] 2.2.4.2). */
  readonly callbacks?: readonly Operation[];
  /** [strict_context_handle] on the interface: it takes context handles of its own making only, [MS-RPCE] 2.2.4.15. */
  readonly strictContexts?: boolean;
  /** Well-known endpoints of the IDL's endpoint attribute, as `ncacn_ip_tcp:[135]`. */
  readonly endpoints?: readonly string[];
  /** Phantom: never present at run time. */
  readonly "~ops"?: Ops;
  readonly "~callbacks"?: Callbacks;
}

/**
 * Per operation: what the caller gives and gets, and what a server's procedure gets and gives. `commStatus` and `faultStatus` name the member
 * of `out` that tells a failure to communicate, or a fault, where the operation has [comm_status] or [fault_status].
 */
export interface OperationTypes {
  readonly [operation: string]: { readonly in: object; readonly out: object; readonly commStatus?: string; readonly faultStatus?: string };
}

/** No operations at all. */
export type NoOperations = Record<never, never>;

/** The platform's AbortSignal where its types are there, else what is used of it: the portable half compiles against the language alone. */
export type Signal = typeof globalThis extends { AbortSignal: { prototype: infer S } } ? S : PortableSignal;

interface PortableSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** Options of one call: always the second argument. */
export interface CallOptions {
  /** Aborts the call: a cancel PDU is sent and the promise rejects with CancelledError. */
  readonly signal?: Signal | undefined;
  /** Milliseconds; 0 or absent means the binding's default. */
  readonly timeoutMs?: number | undefined;
  /** Object UUID of this call; the binding's by default. */
  readonly objectUuid?: string | undefined;
  /**
   * Memory for the answer, where it comes in several fragments and fits: its byte arrays are then views of it. For programs that receive much:
   * fresh memory for each answer costs more than copying it. The same may be given again when the last answer is no longer looked at.
   */
  readonly into?: Uint8Array | undefined;
}

/**
 * Calls by operation name. A status that is a failure throws StatusError, whose `out` holds the out parameters; `.raw` returns every status. Both
 * throw NdrError for a request that is not of its type, FaultError, CancelledError and TransportError.
 */
export type Client<I extends Interface> = Calls<OpsOf<I>> & { readonly raw: RawCalls<OpsOf<I>> };

/** The operations of an interface's type. */
export type OpsOf<I> = I extends Interface<infer Ops, OperationTypes> ? Ops : never;

/** The [callback] operations of an interface's type. */
export type CallbacksOf<I> = I extends Interface<OperationTypes, infer Callbacks> ? Callbacks : never;

/** What a caller gives to an operation. */
export type RequestOf<I extends Interface, Operation extends keyof OpsOf<I>> = OpsOf<I>[Operation]["in"];

/** What an operation gives to its caller. */
export type ResponseOf<I extends Interface, Operation extends keyof OpsOf<I>> = Received<OpsOf<I>[Operation]["out"]>;

/**
 * What has arrived, where `T` is what is to be sent: counts, lengths and tags that follow from other members, which a sender may leave out, are
 * all there. A received value can be sent as it is.
 */
export type Received<T> = unknown extends T
  ? T
  : Same<T, object> extends true
    ? Record<string, unknown>
    : T extends Whole
      ? T
      : T extends readonly (infer E)[]
        ? Received<E>[]
        : T extends PromiseLike<infer R>
          ? Promise<Received<R>>
          : T extends AsyncIterable<infer E> | Iterable<infer E>
            ? AsyncIterable<Received<E>>
            : [Shut<T>] extends [never]
              ? ReceivedStruct<T>
              : ReceivedArm<T>;

/** Received, of a structure: a name of its own, so that editors and errors say `ReceivedStruct<Book>` instead of all that is in it. */
export type ReceivedStruct<T> = { [K in keyof T]-?: Received<Exclude<T[K], undefined>> };

/** Received, of the arm of a union that stands for all other tags. */
export type ReceivedArm<T> = { [K in Exclude<keyof T, Shut<T>>]: Received<Exclude<T[K], undefined>> } & { [K in Shut<T>]?: never };

/** `object`, of interfaces that were compiled in memory, is some object; every other type is itself only. */
type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;

/** What has no members that could be left out, and what the program made itself. */
type Whole =
  | string
  | number
  | bigint
  | boolean
  | null
  | undefined
  | Uint8Array
  | ContextHandle<string>
  | InterfacePointer
  | Converted[keyof Converted];

/** `a?: never`, by which a union's default arm says which members are those of others. */
type Shut<T> = { [K in keyof T]-?: [Exclude<T[K], undefined>] extends [never] ? K : never }[keyof T];

type Calls<Ops extends OperationTypes> = {
  readonly [K in keyof Ops]: (request: Ops[K]["in"], options?: CallOptions) => Promise<Received<Ops[K]["out"]>>;
};

/** Raw calls: every status is returned, and where [comm_status] or [fault_status] names a place for it, a failure too. */
type RawCalls<Ops extends OperationTypes> = {
  readonly [K in keyof Ops]: (request: Ops[K]["in"], options?: CallOptions) => Promise<Received<Ops[K]["out"]> | CallFailure<Ops[K]>>;
};

/** The members of `out` that tell a failure of the call. */
type FailurePlaces<Op> =
  | (Op extends { commStatus: infer Name extends string } ? Name : never)
  | (Op extends { faultStatus: infer Name extends string } ? Name : never);

/** What a raw call gives where there was no answer: the status, in its place, and what happened. Nothing else is there. */
type CallFailure<Op extends OperationTypes[string]> = [FailurePlaces<Op>] extends [never]
  ? never
  : { readonly failure: CallFailed } & { readonly [K in FailurePlaces<Op>]: number } & {
      readonly [K in Exclude<keyof Op["out"], FailurePlaces<Op>>]?: undefined;
    };

/** The error that a plain call would have thrown: FaultError, CancelledError, TransportError. */
export interface CallFailed extends Error {
  /** What [comm_status] or [fault_status] says. */
  readonly status: number;
}

/** What a procedure of a server is told about its caller. */
export interface CallContext<Callbacks extends OperationTypes = NoOperations> {
  /**
   * Calls the client back, on the same association and within this call, which must not have been answered yet ([MS-RPCE] 3.3.1.5.9). They throw
   * what a client's calls do; FaultError nca_s_unk_if, nca_s_op_rng_error where the client has no handler.
   */
  readonly callbacks: Calls<Callbacks> & { readonly raw: RawCalls<Callbacks> };
  /** Fires when the client cancels, orphans the call or is gone, and when the server shuts down. */
  readonly signal: Signal;
  /** Object UUID the client sent, if any. */
  readonly objectUuid: string | undefined;
  /** Who calls. */
  readonly caller: Caller;
  /** Makes a context handle that is bound to the caller's association group; `rundown` runs when the client is gone without closing it. */
  newHandle<T, N extends string = string>(state: T, rundown?: (state: T) => void | Promise<void>): ContextHandle<N>;
  /** The state behind a handle that came in. @throws FaultError nca_s_fault_context_mismatch for one that is unknown here, or another client's */
  handleState<T>(handle: ContextHandle<string> | null): T;
  /** Forgets a handle; the procedure then returns null in the [in, out] parameter. No rundown is run. */
  closeHandle(handle: ContextHandle<string>): void;
}

/** What is known of a client. */
export interface Caller {
  /** `ncacn_ip_tcp`, ... */
  readonly protocolSequence: string;
  /** The peer's address without port, e.g. `127.0.0.1` or `fe80::1%eth0`. */
  readonly address: string;
  /** The peer's address is this machine's. */
  readonly local: boolean;
  /** Identity of the association group: context handles and endpoint-map entries live with it. */
  readonly associationGroup: number;
  /** "none" until a security provider says otherwise. */
  readonly authenticationLevel: "none" | "connect" | "call" | "packet" | "integrity" | "privacy";
  /** The authenticated name, `LAB\\alice` or `alice@LAB.TEST`; undefined at level "none". */
  readonly principal: string | undefined;
  /** How it was proven: ntlm, kerberos, netlogon; undefined at level "none". */
  readonly mechanism: string | undefined;
  /** Nobody in particular: level "none", or an anonymous logon. */
  readonly anonymous: boolean;
  /** Security identifiers of the account and its groups, `S-1-5-21-...`, where the domain vouched for them. */
  readonly sids: readonly string[];
}

declare const statusBrand: unique symbol;

/** A return value that says whether the operation went well, by its IDL type; any number is one. */
export type ReturnStatus = number & { readonly [statusBrand]?: never };

/**
 * A server's procedures by operation name; one left out answers nca_s_op_rng_error. A thrown RpcError becomes a fault with its status, anything
 * else that is thrown nca_s_fault_unspec. A status that is success (0) may be left out. NoInfer
 * keeps the literals in what procedures answer, tags above all, where a program's own generic code takes a service.
 */
export type Service<I extends Interface> = NoInfer<{
  readonly [K in keyof OpsOf<I>]?: (
    request: Received<OpsOf<I>[K]["in"]>,
    context: CallContext<CallbacksOf<I>>,
  ) => Answer<Settled<OpsOf<I>[K]>> | Promise<Answer<Settled<OpsOf<I>[K]>>>;
}>;

/**
 * A client's procedures for [callback] operations by name, given to connect(); one left out answers nca_s_op_rng_error. What they throw becomes a
 * fault as with Service.
 */
export type Callbacks<I extends Interface> = NoInfer<{
  readonly [K in keyof CallbacksOf<I>]?: (
    request: Received<CallbacksOf<I>[K]["in"]>,
    context: CallbackContext<I>,
  ) => Answer<Settled<CallbacksOf<I>[K]>> | Promise<Answer<Settled<CallbacksOf<I>[K]>>>;
}>;

/** What a client's procedure for a [callback] operation is told. */
export interface CallbackContext<I extends Interface = Interface> {
  /** Fires when the server gives the callback up, and when the call that it belongs to has ended. */
  readonly signal: Signal;
  /** The operation under way that the server calls back for. */
  readonly operation: string;
  /** Calls the server within the callback: they belong to the call under way, as the server's own thread would see it. */
  readonly client: Client<I>;
}

/** The results of an operation as a procedure has them: where a failure of the call is told is not its business, and 0 where it is left out. */
type Settled<Op extends OperationTypes[string]> = [FailurePlaces<Op>] extends [never]
  ? Op["out"]
  : Without<Op["out"], FailurePlaces<Op>> & Partial<Pick<Op["out"], FailurePlaces<Op> & keyof Op["out"]>>;

/** A procedure whose results are all derived, or that has none, may return nothing. */
type Answer<Out> = Record<never, never> extends Given<Out> ? Given<Out> | void : Given<Out>;

/** Of the results, what a procedure has to give; beside [out] pipes, which may be any iterable, the other results are promised. */
type Given<Out> = Out extends { result: Promise<infer Others> }
  ? Pipes<Without<Out, "result">> & Promised<StatusOptional<Others>>
  : StatusOptional<Out>;

type Pipes<Out> = { [K in keyof Out]: Out[K] extends AsyncIterable<infer T> ? PipeSource<T> : Out[K] };

type Promised<Others> = Record<never, never> extends Others ? { result?: Promise<Others | void> } : { result: Promise<Others> };

type StatusOptional<Out> = Out extends { return: infer Value }
  ? typeof statusBrand extends keyof Value
    ? Without<Out, "return"> & {
        /** 0 where it is left out. */
        return?: ReturnStatus;
      }
    : Out
  : Out;

/** Omit, with the documentation of what is left. */
type Without<T, K> = { [P in keyof T as P extends K ? never : P]: T[P] };

declare const handleBrand: unique symbol;

/** ndr_context_handle: [C706] 4.2.16.6. A server's token for state it keeps; opaque to the client. */
export interface ContextHandle<Name extends string = string> extends AsyncDisposable {
  readonly attributes: number;
  readonly uuid: string;
  /** Closes it through the interface's closing operation where there is one. */
  close(options?: CallOptions): Promise<void>;
  readonly [handleBrand]?: Name;
}

/** An interface pointer as it travels: an OBJREF, [MS-DCOM] 2.2.18, and the interface it is for. */
export interface InterfacePointer {
  /** Lower case. */
  readonly iid: string;
  readonly data: Uint8Array;
}

/**
 * Types of programs for IDL types that travel as another ([transmit_as] and its kin). Declare yours by merging:
 * `declare module "opnum/codegen/v1" { interface Converted { FOO: Date } }`, and give its converter to connect() or RpcServer.
 */
// biome-ignore lint/suspicious/noEmptyInterface: programs add to it by declaration merging
export interface Converted {}

/** The program's type for the IDL type `Name`, or the wire's where none is declared. */
export type Program<Name extends string, Wire> = Name extends keyof Converted ? Converted[Name] : Wire;

/** What a caller gives for an [in] pipe. */
export type PipeSource<T> = Iterable<T> | AsyncIterable<T>;

// --- constructors of descriptors, so that generated code reads like IDL ---

/*@__NO_SIDE_EFFECTS__*/ function base(name: BaseName): BaseType {
  return { kind: "base", base: name };
}
export const int8: BaseType = /*#__PURE__*/ base("int8");
export const uint8: BaseType = /*#__PURE__*/ base("uint8");
export const int16: BaseType = /*#__PURE__*/ base("int16");
export const uint16: BaseType = /*#__PURE__*/ base("uint16");
export const int32: BaseType = /*#__PURE__*/ base("int32");
export const uint32: BaseType = /*#__PURE__*/ base("uint32");
export const int64: BaseType = /*#__PURE__*/ base("int64");
export const uint64: BaseType = /*#__PURE__*/ base("uint64");
export const int3264: BaseType = /*#__PURE__*/ base("int3264");
export const uint3264: BaseType = /*#__PURE__*/ base("uint3264");
export const float32: BaseType = /*#__PURE__*/ base("float32");
export const float64: BaseType = /*#__PURE__*/ base("float64");
export const boolean: BaseType = /*#__PURE__*/ base("boolean");
export const char: BaseType = /*#__PURE__*/ base("char");
export const wchar: BaseType = /*#__PURE__*/ base("wchar");
export const byte: BaseType = /*#__PURE__*/ base("byte");
export const errorStatus: BaseType = /*#__PURE__*/ base("error_status");

/** GUID / uuid_t is a structure on the wire and a string `xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx` (lower case) in TypeScript. The codecs know it by this identity. */
export const guid: StructType = {
  kind: "struct",
  name: "GUID",
  fields: [
    { name: "Data1", type: uint32 },
    { name: "Data2", type: uint16 },
    { name: "Data3", type: uint16 },
    { name: "Data4", type: { kind: "array", of: byte, dims: [{ size: 8, varying: false }] } },
  ],
};

/*@__NO_SIDE_EFFECTS__*/ export function enum16(name: string, values?: Readonly<Record<string, number>>): EnumType {
  return values === undefined ? { kind: "enum", name, v1: false } : { kind: "enum", name, v1: false, values };
}
/*@__NO_SIDE_EFFECTS__*/ export function enum32(name: string, values?: Readonly<Record<string, number>>): EnumType {
  return values === undefined ? { kind: "enum", name, v1: true } : { kind: "enum", name, v1: true, values };
}
/*@__NO_SIDE_EFFECTS__*/ export function range(of: Type, min: number, max: number): RangeType {
  return { kind: "range", of, min, max };
}
/*@__NO_SIDE_EFFECTS__*/ export function struct(name: string, fields: Readonly<Record<string, Type>>): StructType {
  return { kind: "struct", name, fields: Object.entries(fields).map(([fieldName, type]): Field => ({ name: fieldName, type })) };
}
/*@__NO_SIDE_EFFECTS__*/ export function union(name: string, description: Omit<UnionType, "kind" | "name">): UnionType {
  return { kind: "union", name, ...description };
}
/*@__NO_SIDE_EFFECTS__*/ export function arm(name: string, cases: readonly number[], type: Type | null): UnionArm {
  return { name, cases, type };
}
/*@__NO_SIDE_EFFECTS__*/ export function ref(to: Type): PointerType {
  return { kind: "pointer", mode: "ref", to };
}
/*@__NO_SIDE_EFFECTS__*/ export function unique(to: Type): PointerType {
  return { kind: "pointer", mode: "unique", to };
}
/*@__NO_SIDE_EFFECTS__*/ export function ptr(to: Type): PointerType {
  return { kind: "pointer", mode: "full", to };
}
/*@__NO_SIDE_EFFECTS__*/ export function array(of: Type, ...dims: readonly Dimension[]): ArrayType {
  return { kind: "array", of, dims };
}
/** A dimension of fixed size. */
/*@__NO_SIDE_EFFECTS__*/ export function fixed(size: number): Dimension {
  return { size, varying: false };
}
/** A conformant dimension: size_is. */
/*@__NO_SIDE_EFFECTS__*/ export function sized(size: Expr | "open"): Dimension {
  return { size, varying: false };
}
/** A varying dimension, conformant where `size` is an expression or "open". */
/*@__NO_SIDE_EFFECTS__*/ export function varying(size: number | Expr | "open", length?: Expr, first?: Expr): Dimension {
  return { size, varying: true, ...(length === undefined ? {} : { length }), ...(first === undefined ? {} : { first }) };
}
/*@__NO_SIDE_EFFECTS__*/ export function string(unit: StringType["unit"], size: number | Expr | "open" = "open"): StringType {
  return { kind: "string", unit, size };
}
/*@__NO_SIDE_EFFECTS__*/ export function context(name: string, close?: string): ContextType {
  return close === undefined ? { kind: "context", name } : { kind: "context", name, close };
}
/*@__NO_SIDE_EFFECTS__*/ export function pipe(name: string, of: Type): PipeType {
  return { kind: "pipe", name, of };
}
/** What a pointer to an interface points to; `iidIs` where another member or parameter names the interface. */
/*@__NO_SIDE_EFFECTS__*/ export function interfacePointer(name: string, iid?: string, iidIs?: Expr): InterfaceType {
  return { kind: "interface", name, ...(iid === undefined ? {} : { iid }), ...(iidIs === undefined ? {} : { iidIs }) };
}
/** [ignore]. */
export const ignored: IgnoredType = { kind: "ignored" };
/** [transmit_as], [represent_as], [wire_marshal]: `wire` travels where the program has `name`. */
/*@__NO_SIDE_EFFECTS__*/ export function transmit(name: string, wire: Type): TransmitType {
  return { kind: "transmit", name, wire };
}
/** `base` with some of its properties as `more` says. */
/*@__NO_SIDE_EFFECTS__*/ export function variant<T extends object>(base: T, more: Partial<T>): T {
  return { ...base, ...more };
}
/*@__NO_SIDE_EFFECTS__*/ export function lazy(name: string, get: () => Type): LazyType {
  return { kind: "lazy", name, get };
}
// --- Samba's dialect ---

/** An integer of fixed width whose values have names; `bits`: whose bits have. */
/*@__NO_SIDE_EFFECTS__*/ export function named(name: string, of: BaseName, values: NamedType["values"], bits = false): NamedType {
  return { kind: "named", name, base: of, bits, values };
}
export const dlong: PackedType = { kind: "packed", signed: true };
export const udlong: PackedType = { kind: "packed", signed: false };
export const udlongr: PackedType = { kind: "packed", signed: false, reversed: true };
/*@__NO_SIDE_EFFECTS__*/ export function flagged(of: Type, flags: FlaggedType["flags"], when?: FlaggedType["when"]): FlaggedType {
  return when === undefined ? { kind: "flagged", flags, of } : { kind: "flagged", flags, when, of };
}
/*@__NO_SIDE_EFFECTS__*/ export function relative(to: Type, short = false): RelativeType {
  return short ? { kind: "relative", short, to } : { kind: "relative", to };
}
/*@__NO_SIDE_EFFECTS__*/ export function subcontext(
  header: SubcontextType["header"],
  of: Type,
  more: Pick<SubcontextType, "size" | "compression"> = {},
): SubcontextType {
  return { kind: "subcontext", header, ...more, of };
}
/*@__NO_SIDE_EFFECTS__*/ export function charset(name: CharsetType["charset"], of: CharsetType["of"], toNull = false): CharsetType {
  return toNull ? { kind: "charset", charset: name, toNull, of } : { kind: "charset", charset: name, of };
}
export const text: TextType = { kind: "text" };
export const textList: TextType = { kind: "text", list: true };
export const blob: BlobType = { kind: "blob" };
/*@__NO_SIDE_EFFECTS__*/ export function special(name: SpecialType["name"]): SpecialType {
  return { kind: "special", name };
}
/*@__NO_SIDE_EFFECTS__*/ export function optional(of: Type): OptionalType {
  return { kind: "optional", of };
}
/*@__NO_SIDE_EFFECTS__*/ export function opaque(name: string): OpaqueType {
  return { kind: "opaque", name };
}
/** A structure some of whose members follow from others by value(). */
/*@__NO_SIDE_EFFECTS__*/ export function valued(of: StructType, values: Readonly<Record<string, NonNullable<Field["value"]>>>): StructType {
  const value = (field: Field): Field => (Object.hasOwn(values, field.name) ? { ...field, value: values[field.name]! } : field);
  return { ...of, fields: of.fields.map(value) };
}

/*@__NO_SIDE_EFFECTS__*/ export function defineInterface<Ops extends OperationTypes, Callbacks extends OperationTypes = NoOperations>(
  description: Omit<Interface<Ops, Callbacks>, "~ops" | "~callbacks">,
): Interface<Ops, Callbacks> {
  return description;
}
