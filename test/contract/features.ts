/**
 * An interface of what clients and servers do for each other beyond a request and its answer, as the compiler prints it: callbacks, strict context
 * handles, failures told by a status, types of the program's own.
 */
import {
  byte,
  type ContextHandle,
  type Converted,
  context,
  defineInterface,
  errorStatus,
  type Interface,
  type InterfacePointer,
  ignored,
  int32,
  int64,
  interfacePointer,
  type PipeSource,
  type Program,
  pipe,
  ref,
  string,
  struct,
  transmit,
  unique,
} from "opnum/codegen/v1";

declare module "opnum/codegen/v1" {
  interface Converted {
    FEATURES_TIME: Date;
  }
}

export type Time = Program<"FEATURES_TIME", { ticks: bigint }>;
export type ConvertedName = keyof Converted;

export type featuresOperations = {
  /** Calls `Add` back for 1..count, and answers their sum. */
  Sum: { in: { count: number }; out: { total: number } };
  /** Calls `Descend` back, which calls this again with one less, until 0. */
  Descend: { in: { depth: number }; out: { reached: number } };
  Open: { in: { value: number }; out: { handle: ContextHandle<"FEATURES_HANDLE"> } };
  Read: { in: { handle: ContextHandle<"FEATURES_HANDLE"> }; out: { value: number } };
  /** [comm_status, fault_status] error_status_t *st, which the ACF adds. */
  Fragile: { in: { wanted: number }; out: { value: number; st: number }; commStatus: "st"; faultStatus: "st" };
  /** [fault_status] error_status_t as its return value. */
  Returned: { in: { wanted: number }; out: { return: number }; faultStatus: "return" };
  /** One day later. */
  Tomorrow: { in: { time: Time }; out: { time: Time } };
  EchoPointer: { in: { object: InterfacePointer | null }; out: { object: InterfacePointer | null } };
  Ignore: { in: { before: number; nothing: null; after: number }; out: { sum: number } };
  PipeCount: { in: { data: PipeSource<Uint8Array> }; out: { count: number } };
};

export type featuresCallbacks = {
  Add: { in: { value: number; words: string }; out: { sum: number; words: string } };
  Descend: { in: { depth: number }; out: { reached: number } };
  Unanswered: { in: Record<never, never>; out: Record<never, never> };
};

const handle = { ...context("FEATURES_HANDLE"), strict: true };
const time = transmit("FEATURES_TIME", struct("FEATURES_WIRE_TIME", { ticks: int64 }));
const text = ref(string("wchar"));

export const features: Interface<featuresOperations, featuresCallbacks> = /*#__PURE__*/ defineInterface<
  featuresOperations,
  featuresCallbacks
>({
  name: "features",
  uuid: "5e0c2a11-7b7d-4a51-9d5e-0d1f4f0b7a21",
  version: [1, 0],
  operations: [
    {
      opnum: 0,
      name: "Sum",
      params: [
        { name: "count", dir: "in", type: int32 },
        { name: "total", dir: "out", type: ref(int32) },
      ],
      returns: null,
      status: null,
    },
    {
      opnum: 1,
      name: "Descend",
      params: [
        { name: "depth", dir: "in", type: int32 },
        { name: "reached", dir: "out", type: ref(int32) },
      ],
      returns: null,
      status: null,
    },
    {
      opnum: 2,
      name: "Open",
      params: [
        { name: "value", dir: "in", type: int32 },
        { name: "handle", dir: "out", type: ref(handle) },
      ],
      returns: null,
      status: null,
    },
    {
      opnum: 3,
      name: "Read",
      params: [
        { name: "handle", dir: "in", type: handle },
        { name: "value", dir: "out", type: ref(int32) },
      ],
      returns: null,
      status: null,
    },
    {
      opnum: 4,
      name: "Fragile",
      params: [
        { name: "wanted", dir: "in", type: int32 },
        { name: "value", dir: "out", type: ref(int32) },
      ],
      returns: null,
      status: null,
      commStatus: "st",
      faultStatus: "st",
    },
    {
      opnum: 5,
      name: "Returned",
      params: [{ name: "wanted", dir: "in", type: int32 }],
      returns: errorStatus,
      status: null,
      faultStatus: "return",
    },
    { opnum: 6, name: "Tomorrow", params: [{ name: "time", dir: "inout", type: ref(time) }], returns: null, status: null },
    {
      opnum: 7,
      name: "EchoPointer",
      params: [{ name: "object", dir: "inout", type: ref(unique(interfacePointer("IUnknown", "00000000-0000-0000-c000-000000000046"))) }],
      returns: null,
      status: null,
    },
    {
      opnum: 8,
      name: "Ignore",
      params: [
        { name: "before", dir: "in", type: int32 },
        { name: "nothing", dir: "in", type: ignored },
        { name: "after", dir: "in", type: int32 },
        { name: "sum", dir: "out", type: ref(int32) },
      ],
      returns: null,
      status: null,
    },
    {
      opnum: 9,
      name: "PipeCount",
      params: [
        { name: "data", dir: "in", type: pipe("BYTES", byte) },
        { name: "count", dir: "out", type: ref(int32) },
      ],
      returns: null,
      status: null,
    },
  ],
  callbacks: [
    {
      opnum: 0,
      name: "Add",
      params: [
        { name: "value", dir: "in", type: int32 },
        { name: "words", dir: "inout", type: text },
        { name: "sum", dir: "out", type: ref(int32) },
      ],
      returns: null,
      status: null,
      callback: true,
    },
    {
      opnum: 1,
      name: "Descend",
      params: [
        { name: "depth", dir: "in", type: int32 },
        { name: "reached", dir: "out", type: ref(int32) },
      ],
      returns: null,
      status: null,
      callback: true,
    },
    { opnum: 2, name: "Unanswered", params: [], returns: null, status: null, callback: true },
  ],
});

/** Takes handles of the same type name, and of its own making only where it says so. */
export const neighbour = (strictContexts: boolean, typeStrict: boolean): Interface<Pick<featuresOperations, "Read">> =>
  defineInterface<Pick<featuresOperations, "Read">>({
    name: "neighbour",
    uuid: strictContexts || typeStrict ? "5e0c2a11-7b7d-4a51-9d5e-0d1f4f0b7a23" : "5e0c2a11-7b7d-4a51-9d5e-0d1f4f0b7a22",
    version: [1, 0],
    ...(strictContexts ? { strictContexts } : {}),
    operations: [
      {
        opnum: 0,
        name: "Read",
        params: [
          { name: "handle", dir: "in", type: { ...context("FEATURES_HANDLE"), strict: typeStrict } },
          { name: "value", dir: "out", type: ref(int32) },
        ],
        returns: null,
        status: null,
      },
    ],
  });
