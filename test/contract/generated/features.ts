// Generated from features.idl by opnum midl. Do not edit: change the IDL and generate again.
import {
  type ContextHandle,
  type Interface,
  type InterfacePointer,
  type PipeSource,
  type Program,
  type ReturnStatus,
  type StructType,
  byte,
  context,
  defineInterface,
  errorStatus,
  ignored,
  int32,
  int64,
  interfacePointer,
  pipe,
  ref,
  string,
  struct,
  transmit,
  unique,
  variant,
} from "opnum/codegen/v1";

/** `typedef struct { ... } FEATURES_WIRE_TIME;` */
export interface FEATURES_WIRE_TIME {
  /** `hyper ticks` */
  ticks: bigint;
}
export const FEATURES_WIRE_TIME$: StructType<FEATURES_WIRE_TIME> = /*#__PURE__*/ struct("FEATURES_WIRE_TIME", {
  ticks: int64,
});

/** `typedef struct { ... } Ignoring;` */
export interface Ignoring {
  /** `long before` */
  before: number;
  /** `[ignore] void *nothing` */
  nothing: null;
  /** `long after` */
  after: number;
}
export const Ignoring$: StructType<Ignoring> = /*#__PURE__*/ struct("Ignoring", {
  before: int32,
  nothing: ignored,
  after: int32,
});

export type featuresOperations = {
  /** Calls Add back for 1 to count, and answers the last sum. Opnum 0: `void Sum([in] long count, [out] long *total);` */
  Sum: {
    in: {
      /** `[in] long count` */
      count: number;
    };
    out: {
      /** `[out] long *total` */
      total: number;
    };
  };
  /** Calls Descend back, which calls this again with one less, until 0. Opnum 1: `void Descend([in] long depth, [out] long *reached);` */
  Descend: {
    in: {
      /** `[in] long depth` */
      depth: number;
    };
    out: {
      /** `[out] long *reached` */
      reached: number;
    };
  };
  /** Opnum 2: `void Open([in] long value, [out] FEATURES_HANDLE *handle);` */
  Open: {
    in: {
      /** `[in] long value` */
      value: number;
    };
    out: {
      /** `[out] FEATURES_HANDLE *handle` */
      handle: ContextHandle<"FEATURES_HANDLE"> | null;
    };
  };
  /** Opnum 3: `void Read([in] FEATURES_HANDLE handle, [out] long *value);` */
  Read: {
    in: {
      /** `[in] FEATURES_HANDLE handle` */
      handle: ContextHandle<"FEATURES_HANDLE"> | null;
    };
    out: {
      /** `[out] long *value` */
      value: number;
    };
  };
  /**
   * Throws wanted, if it is not 0. The ACF adds a parameter that tells of failures.
   * Opnum 4: `void Fragile([in] long wanted, [out] long *value);`
   */
  Fragile: {
    in: {
      /** `[in] long wanted` */
      wanted: number;
    };
    out: {
      /** `[out] long *value` */
      value: number;
      /** Where the call itself failed, and it was called through `raw`: why. */
      st: number;
    };
    commStatus: "st";
    faultStatus: "st";
  };
  /** The same, told by the return value. Opnum 5: `error_status_t Returned([in] long wanted);` */
  Returned: {
    in: {
      /** `[in] long wanted` */
      wanted: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
    faultStatus: "return";
  };
  /** One day later. Opnum 6: `void Tomorrow([in, out] FEATURES_TIME *time);` */
  Tomorrow: {
    in: {
      /** `[in, out] FEATURES_TIME *time` */
      time: Program<"FEATURES_TIME", FEATURES_WIRE_TIME>;
    };
    out: {
      /** `[in, out] FEATURES_TIME *time` */
      time: Program<"FEATURES_TIME", FEATURES_WIRE_TIME>;
    };
  };
  /** As it came. Opnum 7: `void EchoPointer([in] IUnknown *object, [out] IUnknown **same);` */
  EchoPointer: {
    in: {
      /** `[in] IUnknown *object` */
      object: InterfacePointer | null;
    };
    out: {
      /** `[out] IUnknown **same` */
      same: InterfacePointer | null;
    };
  };
  /** The sum of what does travel. Opnum 8: `void Ignore([in] Ignoring *value, [out] long *sum);` */
  Ignore: {
    in: {
      /** `[in] Ignoring *value` */
      value: Ignoring;
    };
    out: {
      /** `[out] long *sum` */
      sum: number;
    };
  };
  /** Opnum 9: `void PipeCount([in] FEATURES_PIPE data, [out] long *count);` */
  PipeCount: {
    in: {
      /** `[in] FEATURES_PIPE data` */
      data: PipeSource<Uint8Array>;
    };
    out: {
      /** `[out] long *count` */
      count: number;
    };
  };
  /** Each one day later. Opnum 10: `void Tomorrows([in] FEATURES_TIMES *times, [out] FEATURES_TIMES *later);` */
  Tomorrows: {
    in: {
      /** `[in] FEATURES_TIMES *times` */
      times: PipeSource<Program<"FEATURES_TIME", FEATURES_WIRE_TIME>>;
    };
    out: {
      /** `[out] FEATURES_TIMES *later` */
      later: AsyncIterable<Program<"FEATURES_TIME", FEATURES_WIRE_TIME>>;
      /** The other results: they arrive after the pipes are drained. */
      result: Promise<{}>;
    };
  };
};

export type featuresCallbacks = {
  /**
   * Adds to the client's sum, and appends to the words.
   * Opnum 0, called by the server: `[callback] void Add([in] long value, [in, out, string] wchar_t **words, [out] long *sum);`
   */
  Add: {
    in: {
      /** `[in] long value` */
      value: number;
      /** `[in, out, string] wchar_t **words` */
      words: string | null;
    };
    out: {
      /** `[in, out, string] wchar_t **words` */
      words: string | null;
      /** `[out] long *sum` */
      sum: number;
    };
  };
  /** Opnum 1, called by the server: `[callback] void Descending([in] long depth, [out] long *reached);` */
  Descending: {
    in: {
      /** `[in] long depth` */
      depth: number;
    };
    out: {
      /** `[out] long *reached` */
      reached: number;
    };
  };
  /** Opnum 2, called by the server: `[callback] void Unanswered(void);` */
  Unanswered: { in: {}; out: {}; };
};

/**
 * What clients and servers do for each other beyond a request and its answer: callbacks, strict context handles, failures told by a status (in the
 * ACF), types of the program's own, interface pointers, pointers that are ignored.
 * `interface features` 5e0c2a11-7b7d-4a51-9d5e-0d1f4f0b7a21 v1.0
 */
export const features: Interface<featuresOperations, featuresCallbacks> = /*#__PURE__*/ defineInterface<featuresOperations, featuresCallbacks>({
  name: "features",
  uuid: "5e0c2a11-7b7d-4a51-9d5e-0d1f4f0b7a21",
  version: [1, 0],
  strictContexts: true,
  operations: [
    { opnum: 0, name: "Sum", returns: null, status: null, params: [
      { name: "count", dir: "in", type: int32 },
      { name: "total", dir: "out", type: ref(int32) },
    ] },
    { opnum: 1, name: "Descend", returns: null, status: null, params: [
      { name: "depth", dir: "in", type: int32 },
      { name: "reached", dir: "out", type: ref(int32) },
    ] },
    { opnum: 2, name: "Open", returns: null, status: null, params: [
      { name: "value", dir: "in", type: int32 },
      { name: "handle", dir: "out", type: ref(variant(context("FEATURES_HANDLE"), { strict: true })) },
    ] },
    { opnum: 3, name: "Read", returns: null, status: null, params: [
      { name: "handle", dir: "in", type: variant(context("FEATURES_HANDLE"), { strict: true }) },
      { name: "value", dir: "out", type: ref(int32) },
    ] },
    { opnum: 4, name: "Fragile", returns: null, status: null, commStatus: "st", faultStatus: "st", params: [
      { name: "wanted", dir: "in", type: int32 },
      { name: "value", dir: "out", type: ref(int32) },
    ] },
    { opnum: 5, name: "Returned", returns: errorStatus, status: "nca", faultStatus: "return", params: [
      { name: "wanted", dir: "in", type: int32 },
    ] },
    { opnum: 6, name: "Tomorrow", returns: null, status: null, params: [
      { name: "time", dir: "inout", type: ref(transmit("FEATURES_TIME", FEATURES_WIRE_TIME$)) },
    ] },
    { opnum: 7, name: "EchoPointer", returns: null, status: null, params: [
      { name: "object", dir: "in", type: unique(interfacePointer("IUnknown", "00000000-0000-0000-c000-000000000046")) },
      { name: "same", dir: "out", type: ref(unique(interfacePointer("IUnknown", "00000000-0000-0000-c000-000000000046"))) },
    ] },
    { opnum: 8, name: "Ignore", returns: null, status: null, params: [
      { name: "value", dir: "in", type: ref(Ignoring$) },
      { name: "sum", dir: "out", type: ref(int32) },
    ] },
    { opnum: 9, name: "PipeCount", returns: null, status: null, params: [
      { name: "data", dir: "in", type: pipe("FEATURES_PIPE", byte) },
      { name: "count", dir: "out", type: ref(int32) },
    ] },
    { opnum: 10, name: "Tomorrows", returns: null, status: null, params: [
      { name: "times", dir: "in", type: pipe("FEATURES_TIMES", transmit("FEATURES_TIME", FEATURES_WIRE_TIME$)) },
      { name: "later", dir: "out", type: pipe("FEATURES_TIMES", transmit("FEATURES_TIME", FEATURES_WIRE_TIME$)) },
    ] },
  ],
  callbacks: [
    { opnum: 0, name: "Add", returns: null, status: null, callback: true, params: [
      { name: "value", dir: "in", type: int32 },
      { name: "words", dir: "inout", type: ref(unique(string("wchar"))) },
      { name: "sum", dir: "out", type: ref(int32) },
    ] },
    { opnum: 1, name: "Descending", returns: null, status: null, callback: true, params: [
      { name: "depth", dir: "in", type: int32 },
      { name: "reached", dir: "out", type: ref(int32) },
    ] },
    { opnum: 2, name: "Unanswered", returns: null, status: null, callback: true, params: [] },
  ],
});
