// Generated from rpcecho.idl by opnum midl. Do not edit: change the IDL and generate again.
import {
  type Interface,
  type ReturnStatus,
  type StructType,
  type Type,
  type UnionType,
  arm,
  array,
  defineInterface,
  enum16,
  enum32,
  int32,
  int64,
  ref,
  sized,
  string,
  struct,
  uint16,
  uint32,
  uint8,
  union,
  unique,
  variant,
} from "opnum/codegen/v1";

/** `typedef struct { ... } echo_info1;` */
export interface echo_info1 {
  /** `unsigned char v` */
  v: number;
}
export const echo_info1$: StructType<echo_info1> = /*#__PURE__*/ struct("echo_info1", {
  v: uint8,
});

/** `typedef struct { ... } echo_info2;` */
export interface echo_info2 {
  /** `unsigned short v` */
  v: number;
}
export const echo_info2$: StructType<echo_info2> = /*#__PURE__*/ struct("echo_info2", {
  v: uint16,
});

/** `typedef struct { ... } echo_info3;` */
export interface echo_info3 {
  /** `unsigned long v` */
  v: number;
}
export const echo_info3$: StructType<echo_info3> = /*#__PURE__*/ struct("echo_info3", {
  v: uint32,
});

/** `typedef struct { ... } echo_info4;` */
export interface echo_info4 {
  /** `hyper v` */
  v: bigint;
}
export const echo_info4$: StructType<echo_info4> = /*#__PURE__*/ struct("echo_info4", {
  v: int64,
});

/** `typedef struct { ... } echo_info5;` */
export interface echo_info5 {
  /** `unsigned char v1` */
  v1: number;
  /** `hyper v2` */
  v2: bigint;
}
export const echo_info5$: StructType<echo_info5> = /*#__PURE__*/ struct("echo_info5", {
  v1: uint8,
  v2: int64,
});

/** `typedef struct { ... } echo_info6;` */
export interface echo_info6 {
  /** `unsigned char v1` */
  v1: number;
  /** `echo_info1 info1` */
  info1: echo_info1;
}
export const echo_info6$: StructType<echo_info6> = /*#__PURE__*/ struct("echo_info6", {
  v1: uint8,
  info1: echo_info1$,
});

/** `typedef struct { ... } echo_info7;` */
export interface echo_info7 {
  /** `unsigned char v1` */
  v1: number;
  /** `echo_info4 info4` */
  info4: echo_info4;
}
export const echo_info7$: StructType<echo_info7> = /*#__PURE__*/ struct("echo_info7", {
  v1: uint8,
  info4: echo_info4$,
});

/** `typedef [switch_type(unsigned short)] union { ... } echo_Info;` */
export type echo_Info =
  | {
      tag: 1;
      /** `[case(1)] echo_info1 info1` */
      info1: echo_info1;
    }
  | {
      tag: 2;
      /** `[case(2)] echo_info2 info2` */
      info2: echo_info2;
    }
  | {
      tag: 3;
      /** `[case(3)] echo_info3 info3` */
      info3: echo_info3;
    }
  | {
      tag: 4;
      /** `[case(4)] echo_info4 info4` */
      info4: echo_info4;
    }
  | {
      tag: 5;
      /** `[case(5)] echo_info5 info5` */
      info5: echo_info5;
    }
  | {
      tag: 6;
      /** `[case(6)] echo_info6 info6` */
      info6: echo_info6;
    }
  | {
      tag: 7;
      /** `[case(7)] echo_info7 info7` */
      info7: echo_info7;
    };
export const echo_Info$: UnionType<echo_Info> = /*#__PURE__*/ union("echo_Info", {
  encapsulated: false,
  tagName: "tag",
  tag: uint16,
  arms: [
    arm("info1", [1], echo_info1$),
    arm("info2", [2], echo_info2$),
    arm("info3", [3], echo_info3$),
    arm("info4", [4], echo_info4$),
    arm("info5", [5], echo_info5$),
    arm("info6", [6], echo_info6$),
    arm("info7", [7], echo_info7$),
  ],
});

const echo_Info$1: UnionType = /*#__PURE__*/ variant(echo_Info$, { switchIs: ["field", "level"] });

/** `typedef enum { ... } echo_Enum1;` */
export const echo_Enum1 = {
  ECHO_ENUM1: 1,
  ECHO_ENUM2: 2,
} as const;
export type echo_Enum1 = (typeof echo_Enum1)[keyof typeof echo_Enum1] | (number & {});
export const echo_Enum1$: Type<echo_Enum1> = /*#__PURE__*/ enum16("echo_Enum1", echo_Enum1);

/** `typedef [v1_enum] enum { ... } echo_Enum1_32;` */
export const echo_Enum1_32 = {
  ECHO_ENUM1_32: 1,
  ECHO_ENUM2_32: 2,
} as const;
export type echo_Enum1_32 = (typeof echo_Enum1_32)[keyof typeof echo_Enum1_32] | (number & {});
export const echo_Enum1_32$: Type<echo_Enum1_32> = /*#__PURE__*/ enum32("echo_Enum1_32", echo_Enum1_32);

/** `typedef struct { ... } echo_Enum2;` */
export interface echo_Enum2 {
  /** `echo_Enum1 e1` */
  e1: echo_Enum1;
  /** `echo_Enum1_32 e2` */
  e2: echo_Enum1_32;
}
export const echo_Enum2$: StructType<echo_Enum2> = /*#__PURE__*/ struct("echo_Enum2", {
  e1: echo_Enum1$,
  e2: echo_Enum1_32$,
});

/** `typedef [switch_type(unsigned short)] union { ... } echo_Enum3;` */
export type echo_Enum3 =
  | {
      tag: 1;
      /** `[case(ECHO_ENUM1)] echo_Enum1 e1` */
      e1: echo_Enum1;
    }
  | {
      tag: 2;
      /** `[case(ECHO_ENUM2)] echo_Enum2 e2` */
      e2: echo_Enum2;
    };
export const echo_Enum3$: UnionType<echo_Enum3> = /*#__PURE__*/ union("echo_Enum3", {
  encapsulated: false,
  tagName: "tag",
  tag: uint16,
  arms: [
    arm("e1", [1], echo_Enum1$),
    arm("e2", [2], echo_Enum2$),
  ],
});

const echo_Enum3$1: UnionType = /*#__PURE__*/ variant(echo_Enum3$, { switchIs: ["deref", ["field", "foo1"]] });

/** `typedef struct { ... } echo_Surrounding;` */
export interface echo_Surrounding {
  /** `unsigned long x` */
  x?: number;
  /** `[size_is(x)] unsigned short surrounding[]` */
  surrounding: number[];
}
export const echo_Surrounding$: StructType<echo_Surrounding> = /*#__PURE__*/ struct("echo_Surrounding", {
  x: uint32,
  surrounding: array(uint16, sized(["field", "x"])),
});

export type rpcechoOperations = {
  /** One more than in_data. Opnum 0: `void AddOne([in] unsigned long in_data, [out] unsigned long *out_data);` */
  AddOne: {
    in: {
      /** `[in] unsigned long in_data` */
      in_data: number;
    };
    out: {
      /** `[out] unsigned long *out_data` */
      out_data: number;
    };
  };
  /**
   * The octets as they came.
   * Opnum 1: `void EchoData([in] unsigned long len, [in, size_is(len)] unsigned char in_data[], [out, size_is(len)] unsigned char out_data[]);`
   */
  EchoData: {
    in: {
      /** `[in] unsigned long len` */
      len?: number;
      /** `[in, size_is(len)] unsigned char in_data[]` */
      in_data: Uint8Array;
    };
    out: {
      /** `[out, size_is(len)] unsigned char out_data[]` */
      out_data: Uint8Array;
    };
  };
  /** Takes octets. Opnum 2: `void SinkData([in] unsigned long len, [in, size_is(len)] unsigned char data[]);` */
  SinkData: {
    in: {
      /** `[in] unsigned long len` */
      len?: number;
      /** `[in, size_is(len)] unsigned char data[]` */
      data: Uint8Array;
    };
    out: {};
  };
  /** Gives octets: 0, 1, 2, ... modulo 256. Opnum 3: `void SourceData([in] unsigned long len, [out, size_is(len)] unsigned char data[]);` */
  SourceData: {
    in: {
      /** `[in] unsigned long len` */
      len: number;
    };
    out: {
      /** `[out, size_is(len)] unsigned char data[]` */
      data: Uint8Array;
    };
  };
  /** Answers with a text of its own. Opnum 4: `void TestCall([in, string] wchar_t *s1, [out, string] wchar_t **s2);` */
  TestCall: {
    in: {
      /** `[in, string] wchar_t *s1` */
      s1: string;
    };
    out: {
      /** `[out, string] wchar_t **s2` */
      s2: string | null;
    };
  };
  /**
   * A structure of the level asked for: alignment of every kind. A level without one is a status.
   * Opnum 5: `NTSTATUS TestCall2([in] unsigned short level, [out, switch_is(level)] echo_Info *info);`
   */
  TestCall2: {
    in: {
      /** `[in] unsigned short level` */
      level: number;
    };
    out: {
      /** `[out, switch_is(level)] echo_Info *info` */
      info: echo_Info;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /** Answers after so many seconds with their number. Opnum 6: `unsigned long TestSleep([in] unsigned long seconds);` */
  TestSleep: {
    in: {
      /** `[in] unsigned long seconds` */
      seconds: number;
    };
    out: {
      /** `unsigned long` */
      return: number;
    };
  };
  /**
   * Enumerations of both widths, alone and within.
   * Opnum 7: `void TestEnum([in, out] echo_Enum1 *foo1, [in, out] echo_Enum2 *foo2, [in, out, switch_is(*foo1)] echo_Enum3 *foo3);`
   */
  TestEnum: {
    in: {
      /** `[in, out] echo_Enum1 *foo1` */
      foo1?: echo_Enum1;
      /** `[in, out] echo_Enum2 *foo2` */
      foo2: echo_Enum2;
      /** `[in, out, switch_is(*foo1)] echo_Enum3 *foo3` */
      foo3: echo_Enum3;
    };
    out: {
      /** `[in, out] echo_Enum1 *foo1` */
      foo1?: echo_Enum1;
      /** `[in, out] echo_Enum2 *foo2` */
      foo2: echo_Enum2;
      /** `[in, out, switch_is(*foo1)] echo_Enum3 *foo3` */
      foo3: echo_Enum3;
    };
  };
  /** Twice as many elements come back. Opnum 8: `void TestSurrounding([in, out] echo_Surrounding *data);` */
  TestSurrounding: {
    in: {
      /** `[in, out] echo_Surrounding *data` */
      data: echo_Surrounding;
    };
    out: {
      /** `[in, out] echo_Surrounding *data` */
      data: echo_Surrounding;
    };
  };
  /**
   * The number behind the pointers; 0 where one of them is null.
   * Opnum 9: `unsigned short TestDoublePointer([in] unsigned short ***data);`
   */
  TestDoublePointer: {
    in: {
      /** `[in] unsigned short ***data` */
      data: number | null;
    };
    out: {
      /** `unsigned short` */
      return: number;
    };
  };
};

/**
 * The interface that Samba's tests exercise a server with: numbers, arrays, strings, unions, enumerations and pointers out and back.
 * It has no specification; written from what its clients and servers send.
 * `interface rpcecho` 60a15ec5-4de8-11d7-a637-005056a20182 v1.0
 */
export const rpcecho: Interface<rpcechoOperations> = /*#__PURE__*/ defineInterface<rpcechoOperations>({
  name: "rpcecho",
  uuid: "60a15ec5-4de8-11d7-a637-005056a20182",
  version: [1, 0],
  endpoints: ["ncacn_np:[\\pipe\\rpcecho]"],
  operations: [
    { opnum: 0, name: "AddOne", returns: null, status: null, params: [
      { name: "in_data", dir: "in", type: uint32 },
      { name: "out_data", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 1, name: "EchoData", returns: null, status: null, params: [
      { name: "len", dir: "in", type: uint32 },
      { name: "in_data", dir: "in", type: array(uint8, sized(["field", "len"])) },
      { name: "out_data", dir: "out", type: array(uint8, sized(["field", "len"])) },
    ] },
    { opnum: 2, name: "SinkData", returns: null, status: null, params: [
      { name: "len", dir: "in", type: uint32 },
      { name: "data", dir: "in", type: array(uint8, sized(["field", "len"])) },
    ] },
    { opnum: 3, name: "SourceData", returns: null, status: null, params: [
      { name: "len", dir: "in", type: uint32 },
      { name: "data", dir: "out", type: array(uint8, sized(["field", "len"])) },
    ] },
    { opnum: 4, name: "TestCall", returns: null, status: null, params: [
      { name: "s1", dir: "in", type: ref(string("wchar")) },
      { name: "s2", dir: "out", type: ref(unique(string("wchar"))) },
    ] },
    { opnum: 5, name: "TestCall2", returns: int32, status: "ntstatus", params: [
      { name: "level", dir: "in", type: uint16 },
      { name: "info", dir: "out", type: ref(echo_Info$1) },
    ] },
    { opnum: 6, name: "TestSleep", returns: uint32, status: null, params: [ { name: "seconds", dir: "in", type: uint32 } ] },
    { opnum: 7, name: "TestEnum", returns: null, status: null, params: [
      { name: "foo1", dir: "inout", type: ref(echo_Enum1$) },
      { name: "foo2", dir: "inout", type: ref(echo_Enum2$) },
      { name: "foo3", dir: "inout", type: ref(echo_Enum3$1) },
    ] },
    { opnum: 8, name: "TestSurrounding", returns: null, status: null, params: [
      { name: "data", dir: "inout", type: ref(echo_Surrounding$) },
    ] },
    { opnum: 9, name: "TestDoublePointer", returns: uint16, status: null, params: [
      { name: "data", dir: "in", type: ref(unique(unique(uint16))) },
    ] },
  ],
});
