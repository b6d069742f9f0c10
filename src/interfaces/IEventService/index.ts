// Generated from IEventService.idl by opnum midl. Do not edit: change the IDL and generate again.
import {
  type ContextHandle,
  type Interface,
  type ReturnStatus,
  type StructType,
  type Type,
  type UnionType,
  arm,
  array,
  boolean,
  context,
  defineInterface,
  enum32,
  errorStatus,
  guid,
  int32,
  int64,
  range,
  ref,
  sized,
  string,
  struct,
  uint32,
  uint64,
  uint8,
  union,
  unique,
  variant,
} from "opnum/codegen/v1";

/**
 * Limits of the server: octets, characters (MAX_RPC_*_LENGTH) or elements (MAX_RPC_*_COUNT).
 * `const int MAX_PAYLOAD = 2 * 1024 * 1024;`
 */
export const MAX_PAYLOAD = 2097152;

/** `const int MAX_RPC_QUERY_LENGTH = MAX_PAYLOAD / sizeof(WCHAR);` */
export const MAX_RPC_QUERY_LENGTH = 1048576;

/** `const int MAX_RPC_CHANNEL_NAME_LENGTH = 512;` */
export const MAX_RPC_CHANNEL_NAME_LENGTH = 512;

/** `const int MAX_RPC_QUERY_CHANNEL_SIZE = 512;` */
export const MAX_RPC_QUERY_CHANNEL_SIZE = 512;

/** `const int MAX_RPC_EVENT_ID_SIZE = 256;` */
export const MAX_RPC_EVENT_ID_SIZE = 256;

/** `const int MAX_RPC_FILE_PATH_LENGTH = 32768;` */
export const MAX_RPC_FILE_PATH_LENGTH = 32768;

/** `const int MAX_RPC_CHANNEL_PATH_LENGTH = 32768;` */
export const MAX_RPC_CHANNEL_PATH_LENGTH = 32768;

/** `const int MAX_RPC_BOOKMARK_LENGTH = MAX_PAYLOAD / sizeof(WCHAR);` */
export const MAX_RPC_BOOKMARK_LENGTH = 1048576;

/** `const int MAX_RPC_PUBLISHER_ID_LENGTH = 2048;` */
export const MAX_RPC_PUBLISHER_ID_LENGTH = 2048;

/** `const int MAX_RPC_PROPERTY_BUFFER_SIZE = MAX_PAYLOAD;` */
export const MAX_RPC_PROPERTY_BUFFER_SIZE = 2097152;

/** `const int MAX_RPC_FILTER_LENGTH = MAX_RPC_QUERY_LENGTH;` */
export const MAX_RPC_FILTER_LENGTH = 1048576;

/** `const int MAX_RPC_RECORD_COUNT = 1024;` */
export const MAX_RPC_RECORD_COUNT = 1024;

/** `const int MAX_RPC_EVENT_SIZE = MAX_PAYLOAD;` */
export const MAX_RPC_EVENT_SIZE = 2097152;

/** `const int MAX_RPC_BATCH_SIZE = MAX_PAYLOAD;` */
export const MAX_RPC_BATCH_SIZE = 2097152;

/** `const int MAX_RPC_RENDERED_STRING_SIZE = MAX_PAYLOAD;` */
export const MAX_RPC_RENDERED_STRING_SIZE = 2097152;

/** `const int MAX_RPC_CHANNEL_COUNT = 8192;` */
export const MAX_RPC_CHANNEL_COUNT = 8192;

/** `const int MAX_RPC_PUBLISHER_COUNT = 8192;` */
export const MAX_RPC_PUBLISHER_COUNT = 8192;

/** `const int MAX_RPC_EVENT_METADATA_COUNT = 256;` */
export const MAX_RPC_EVENT_METADATA_COUNT = 256;

/** `const int MAX_RPC_VARIANT_LIST_COUNT = 256;` */
export const MAX_RPC_VARIANT_LIST_COUNT = 256;

/** `const int MAX_RPC_BOOL_ARRAY_COUNT = MAX_PAYLOAD / sizeof(BOOL);` */
export const MAX_RPC_BOOL_ARRAY_COUNT = 524288;

/** `const int MAX_RPC_UINT32_ARRAY_COUNT = MAX_PAYLOAD / sizeof(UINT32);` */
export const MAX_RPC_UINT32_ARRAY_COUNT = 524288;

/** `const int MAX_RPC_UINT64_ARRAY_COUNT = MAX_PAYLOAD / sizeof(UINT64);` */
export const MAX_RPC_UINT64_ARRAY_COUNT = 262144;

/** `const int MAX_RPC_STRING_ARRAY_COUNT = MAX_PAYLOAD / 512;` */
export const MAX_RPC_STRING_ARRAY_COUNT = 4096;

/** `const int MAX_RPC_GUID_ARRAY_COUNT = MAX_PAYLOAD / sizeof(GUID);` */
export const MAX_RPC_GUID_ARRAY_COUNT = 131072;

/** `const int MAX_RPC_STRING_LENGTH = MAX_PAYLOAD / sizeof(WCHAR);` */
export const MAX_RPC_STRING_LENGTH = 1048576;

/**
 * Flag of EvtRpcRegisterRemoteSubscription: the client asks with EvtRpcRemoteSubscriptionNext.
 * `const unsigned long EvtRpcSubscribePull = 0x10000000;`
 */
export const EvtRpcSubscribePull = 0x10000000;

/** Flag of EvtRpcVariant: the value was changed. `const unsigned long EvtRpcVarFlagsModified = 0x0001;` */
export const EvtRpcVarFlagsModified = 1;

/**
 * A channel of a query, and whether it could be opened. [MS-EVEN6] 2.2.11
 * `typedef struct tag_EvtRpcQueryChannelInfo { ... } EvtRpcQueryChannelInfo;`
 */
export interface EvtRpcQueryChannelInfo {
  /** `LPWSTR name` */
  name: string | null;
  /** 0, or a Win32 error. `DWORD status` */
  status: number;
}
export const EvtRpcQueryChannelInfo$: StructType<EvtRpcQueryChannelInfo> = /*#__PURE__*/ struct("EvtRpcQueryChannelInfo", {
  name: unique(string("wchar")),
  status: uint32,
});

/** Why an operation failed, closer than its status. [MS-EVEN6] 2.2.1. `typedef struct tag_RpcInfo { ... } RpcInfo;` */
export interface RpcInfo {
  /** A Win32 error. `DWORD m_error` */
  m_error: number;
  /** What about it, of the operation. `DWORD m_subErr` */
  m_subErr: number;
  /** Where: an offset in a query, as a rule. `DWORD m_subErrParam` */
  m_subErrParam: number;
}
export const RpcInfo$: StructType<RpcInfo> = /*#__PURE__*/ struct("RpcInfo", {
  m_error: uint32,
  m_subErr: uint32,
  m_subErrParam: uint32,
});

/** What a variant holds. [MS-EVEN6] 2.2.8. `typedef [v1_enum] enum tag_EvtRpcVariantType { ... } EvtRpcVariantType;` */
export const EvtRpcVariantType = {
  EvtRpcVarTypeNull: 0,
  EvtRpcVarTypeBoolean: 1,
  EvtRpcVarTypeUInt32: 2,
  EvtRpcVarTypeUInt64: 3,
  EvtRpcVarTypeString: 4,
  EvtRpcVarTypeGuid: 5,
  EvtRpcVarTypeBooleanArray: 6,
  EvtRpcVarTypeUInt32Array: 7,
  EvtRpcVarTypeUInt64Array: 8,
  EvtRpcVarTypeStringArray: 9,
  EvtRpcVarTypeGuidArray: 10,
} as const;
export type EvtRpcVariantType = (typeof EvtRpcVariantType)[keyof typeof EvtRpcVariantType] | (number & {});
export const EvtRpcVariantType$: Type<EvtRpcVariantType> = /*#__PURE__*/ enum32("EvtRpcVariantType", EvtRpcVariantType);

/** A list of truths. [MS-EVEN6] 2.2.2. `typedef struct _BooleanArray { ... } BooleanArray;` */
export interface BooleanArray {
  /** `[range(0, MAX_RPC_BOOL_ARRAY_COUNT)] DWORD count` */
  count?: number;
  /** `[size_is(count)] boolean *ptr` */
  ptr: boolean[] | null;
}
export const BooleanArray$: StructType<BooleanArray> = /*#__PURE__*/ struct("BooleanArray", {
  count: range(uint32, 0, 524288),
  ptr: unique(array(boolean, sized(["field", "count"]))),
});

/** A list of numbers of 32 bits. [MS-EVEN6] 2.2.3. `typedef struct _UInt32Array { ... } UInt32Array;` */
export interface UInt32Array {
  /** `[range(0, MAX_RPC_UINT32_ARRAY_COUNT)] DWORD count` */
  count?: number;
  /** `[size_is(count)] DWORD *ptr` */
  ptr: number[] | null;
}
export const UInt32Array$: StructType<UInt32Array> = /*#__PURE__*/ struct("UInt32Array", {
  count: range(uint32, 0, 524288),
  ptr: unique(array(uint32, sized(["field", "count"]))),
});

/** A list of numbers of 64 bits. [MS-EVEN6] 2.2.4. `typedef struct _UInt64Array { ... } UInt64Array;` */
export interface UInt64Array {
  /** `[range(0, MAX_RPC_UINT64_ARRAY_COUNT)] DWORD count` */
  count?: number;
  /** `[size_is(count)] DWORD64 *ptr` */
  ptr: bigint[] | null;
}
export const UInt64Array$: StructType<UInt64Array> = /*#__PURE__*/ struct("UInt64Array", {
  count: range(uint32, 0, 262144),
  ptr: unique(array(uint64, sized(["field", "count"]))),
});

/** A list of texts. [MS-EVEN6] 2.2.5. `typedef struct _StringArray { ... } StringArray;` */
export interface StringArray {
  /** `[range(0, MAX_RPC_STRING_ARRAY_COUNT)] DWORD count` */
  count?: number;
  /** `[size_is(count), string] LPWSTR *ptr` */
  ptr: (string | null)[] | null;
}
export const StringArray$: StructType<StringArray> = /*#__PURE__*/ struct("StringArray", {
  count: range(uint32, 0, 4096),
  ptr: unique(array(unique(string("wchar")), sized(["field", "count"]))),
});

/** A list of UUIDs. [MS-EVEN6] 2.2.6. `typedef struct _GuidArray { ... } GuidArray;` */
export interface GuidArray {
  /** `[range(0, MAX_RPC_GUID_ARRAY_COUNT)] DWORD count` */
  count?: number;
  /** `[size_is(count)] GUID *ptr` */
  ptr: string[] | null;
}
export const GuidArray$: StructType<GuidArray> = /*#__PURE__*/ struct("GuidArray", {
  count: range(uint32, 0, 131072),
  ptr: unique(array(guid, sized(["field", "count"]))),
});

export type EvtRpcVariant_u =
  | {
      tag: 0;
      /** `[case(EvtRpcVarTypeNull)] int nullVal` */
      nullVal: number;
    }
  | {
      tag: 1;
      /** `[case(EvtRpcVarTypeBoolean)] boolean booleanVal` */
      booleanVal: boolean;
    }
  | {
      tag: 2;
      /** `[case(EvtRpcVarTypeUInt32)] DWORD uint32Val` */
      uint32Val: number;
    }
  | {
      tag: 3;
      /** `[case(EvtRpcVarTypeUInt64)] DWORD64 uint64Val` */
      uint64Val: bigint;
    }
  | {
      tag: 4;
      /** `[case(EvtRpcVarTypeString), string] LPWSTR stringVal` */
      stringVal: string | null;
    }
  | {
      tag: 5;
      /** `[case(EvtRpcVarTypeGuid)] GUID *guidVal` */
      guidVal: string | null;
    }
  | {
      tag: 6;
      /** `[case(EvtRpcVarTypeBooleanArray)] BooleanArray booleanArray` */
      booleanArray: BooleanArray;
    }
  | {
      tag: 7;
      /** `[case(EvtRpcVarTypeUInt32Array)] UInt32Array uint32Array` */
      uint32Array: UInt32Array;
    }
  | {
      tag: 8;
      /** `[case(EvtRpcVarTypeUInt64Array)] UInt64Array uint64Array` */
      uint64Array: UInt64Array;
    }
  | {
      tag: 9;
      /** `[case(EvtRpcVarTypeStringArray)] StringArray stringArray` */
      stringArray: StringArray;
    }
  | {
      tag: 10;
      /** `[case(EvtRpcVarTypeGuidArray)] GuidArray guidArray` */
      guidArray: GuidArray;
    };
export const EvtRpcVariant_u$: UnionType<EvtRpcVariant_u> = /*#__PURE__*/ union("EvtRpcVariant_u", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("nullVal", [0], int32),
    arm("booleanVal", [1], boolean),
    arm("uint32Val", [2], uint32),
    arm("uint64Val", [3], uint64),
    arm("stringVal", [4], unique(string("wchar"))),
    arm("guidVal", [5], unique(guid)),
    arm("booleanArray", [6], BooleanArray$),
    arm("uint32Array", [7], UInt32Array$),
    arm("uint64Array", [8], UInt64Array$),
    arm("stringArray", [9], StringArray$),
    arm("guidArray", [10], GuidArray$),
  ],
});

const EvtRpcVariant_u$1: UnionType = /*#__PURE__*/ variant(EvtRpcVariant_u$, { tag: EvtRpcVariantType$, switchIs: ["field", "type"] });

/** A value of one of some types. [MS-EVEN6] 2.2.7. `typedef struct tag_EvtRpcVariant { ... } EvtRpcVariant;` */
export interface EvtRpcVariant {
  /** `EvtRpcVariantType type` */
  type?: EvtRpcVariantType;
  /** 0 or EvtRpcVarFlagsModified; only changed ones are written by EvtRpcPutChannelConfig. `DWORD flags` */
  flags: number;
  /** `[switch_is(type)] union { [case(EvtRpcVarTypeNull)] int nullVal; [case(EvtRpcVarTypeBoolean)] boolean booleanVal; [case(EvtRpcVarTypeUInt32)] DWORD uint32Val; [case(EvtRpcVarTypeUInt64)] DWORD64 uint64Val; [case(EvtRpcVarTypeString), string] LPWSTR stringVal; [case(EvtRpcVarTypeGuid)] GUID *guidVal; [case(EvtRpcVarTypeBooleanArray)] BooleanArray booleanArray; [case(EvtRpcVarTypeUInt32Array)] UInt32Array uint32Array; [case(EvtRpcVarTypeUInt64Array)] UInt64Array uint64Array; [case(EvtRpcVarTypeStringArray)] StringArray stringArray; [case(EvtRpcVarTypeGuidArray)] GuidArray guidArray; }` */
  u: EvtRpcVariant_u;
}
export const EvtRpcVariant$: StructType<EvtRpcVariant> = /*#__PURE__*/ struct("EvtRpcVariant", {
  type: EvtRpcVariantType$,
  flags: uint32,
  u: EvtRpcVariant_u$1,
});

/**
 * A list of values; the position says which property each is. [MS-EVEN6] 2.2.9
 * `typedef struct tag_EvtRpcVariantList { ... } EvtRpcVariantList;`
 */
export interface EvtRpcVariantList {
  /** `[range(0, MAX_RPC_VARIANT_LIST_COUNT)] DWORD count` */
  count?: number;
  /** `[size_is(count)] EvtRpcVariant *props` */
  props: EvtRpcVariant[] | null;
}
export const EvtRpcVariantList$: StructType<EvtRpcVariantList> = /*#__PURE__*/ struct("EvtRpcVariantList", {
  count: range(uint32, 0, 256),
  props: unique(array(EvtRpcVariant$, sized(["field", "count"]))),
});

export type IEventServiceOperations = {
  /**
   * Subscribes to the events of channels that meet a query. [MS-EVEN6] 3.1.4.8
   * Opnum 0: `error_status_t EvtRpcRegisterRemoteSubscription([in, unique, range(0, MAX_RPC_CHANNEL_NAME_LENGTH), string] LPCWSTR channelPath, [in, range(1, MAX_RPC_QUERY_LENGTH), string] LPCWSTR query, [in, unique, range(0, MAX_RPC_BOOKMARK_LENGTH), string] LPCWSTR bookmarkXml, [in] DWORD flags, [out, context_handle] PCONTEXT_HANDLE_REMOTE_SUBSCRIPTION *handle, [out, context_handle] PCONTEXT_HANDLE_OPERATION_CONTROL *control, [out] DWORD *queryChannelInfoSize, [out, size_is(, *queryChannelInfoSize), range(0, MAX_RPC_QUERY_CHANNEL_SIZE)] EvtRpcQueryChannelInfo **queryChannelInfo, [out] RpcInfo *error);`
   */
  EvtRpcRegisterRemoteSubscription: {
    in: {
      /** Null where the query names its channels. `[in, unique, range(0, MAX_RPC_CHANNEL_NAME_LENGTH), string] LPCWSTR channelPath` */
      channelPath: string | null;
      /** XPath, or the XML of a structured query. `[in, range(1, MAX_RPC_QUERY_LENGTH), string] LPCWSTR query` */
      query: string;
      /** Where to go on, with flag 3. `[in, unique, range(0, MAX_RPC_BOOKMARK_LENGTH), string] LPCWSTR bookmarkXml` */
      bookmarkXml: string | null;
      /**
       * 1: events from now on; 2: from the oldest; 3: after the bookmark; with 0x1000: in spite of faulty channels, 0x10000: fail if events
       * were missed, 0x10000000: the client asks with EvtRpcRemoteSubscriptionNext.
       * `[in] DWORD flags`
       */
      flags: number;
    };
    out: {
      /** `[out, context_handle] PCONTEXT_HANDLE_REMOTE_SUBSCRIPTION *handle` */
      handle: ContextHandle<"PCONTEXT_HANDLE_REMOTE_SUBSCRIPTION"> | null;
      /** To cancel it with. `[out, context_handle] PCONTEXT_HANDLE_OPERATION_CONTROL *control` */
      control: ContextHandle<"PCONTEXT_HANDLE_OPERATION_CONTROL"> | null;
      /** `[out] DWORD *queryChannelInfoSize` */
      queryChannelInfoSize?: number;
      /**
       * Each channel of the query with its status.
       * `[out, size_is(, *queryChannelInfoSize), range(0, MAX_RPC_QUERY_CHANNEL_SIZE)] EvtRpcQueryChannelInfo **queryChannelInfo`
       */
      queryChannelInfo: EvtRpcQueryChannelInfo[] | null;
      /** `[out] RpcInfo *error` */
      error: RpcInfo;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Events of a subscription; answers when there are some. [MS-EVEN6] 3.1.4.9
   * Opnum 1: `error_status_t EvtRpcRemoteSubscriptionNextAsync([in, context_handle] PCONTEXT_HANDLE_REMOTE_SUBSCRIPTION handle, [in] DWORD numRequestedRecords, [in] DWORD flags, [out] DWORD *numActualRecords, [out, size_is(, *numActualRecords), range(0, MAX_RPC_RECORD_COUNT)] DWORD **eventDataIndices, [out, size_is(, *numActualRecords), range(0, MAX_RPC_RECORD_COUNT)] DWORD **eventDataSizes, [out] DWORD *resultBufferSize, [out, size_is(, *resultBufferSize), range(0, MAX_RPC_BATCH_SIZE)] BYTE **resultBuffer);`
   */
  EvtRpcRemoteSubscriptionNextAsync: {
    in: {
      /** `[in, context_handle] PCONTEXT_HANDLE_REMOTE_SUBSCRIPTION handle` */
      handle: ContextHandle<"PCONTEXT_HANDLE_REMOTE_SUBSCRIPTION"> | null;
      /** `[in] DWORD numRequestedRecords` */
      numRequestedRecords: number;
      /** 0. `[in] DWORD flags` */
      flags: number;
    };
    out: {
      /** `[out] DWORD *numActualRecords` */
      numActualRecords?: number;
      /**
       * Where in resultBuffer each event begins.
       * `[out, size_is(, *numActualRecords), range(0, MAX_RPC_RECORD_COUNT)] DWORD **eventDataIndices`
       */
      eventDataIndices: number[] | null;
      /** How many octets each event has. `[out, size_is(, *numActualRecords), range(0, MAX_RPC_RECORD_COUNT)] DWORD **eventDataSizes` */
      eventDataSizes: number[] | null;
      /** `[out] DWORD *resultBufferSize` */
      resultBufferSize?: number;
      /**
       * The events, each a result set: offsets, then the event as BinXml. [MS-EVEN6] 2.2.17
       * `[out, size_is(, *resultBufferSize), range(0, MAX_RPC_BATCH_SIZE)] BYTE **resultBuffer`
       */
      resultBuffer: Uint8Array | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Events of a subscription that are there, or that come within a time. [MS-EVEN6] 3.1.4.10
   * Opnum 2: `error_status_t EvtRpcRemoteSubscriptionNext([in, context_handle] PCONTEXT_HANDLE_REMOTE_SUBSCRIPTION handle, [in] DWORD numRequestedRecords, [in] DWORD timeOut, [in] DWORD flags, [out] DWORD *numActualRecords, [out, size_is(, *numActualRecords), range(0, MAX_RPC_RECORD_COUNT)] DWORD **eventDataIndices, [out, size_is(, *numActualRecords), range(0, MAX_RPC_RECORD_COUNT)] DWORD **eventDataSizes, [out] DWORD *resultBufferSize, [out, size_is(, *resultBufferSize), range(0, MAX_RPC_BATCH_SIZE)] BYTE **resultBuffer);`
   */
  EvtRpcRemoteSubscriptionNext: {
    in: {
      /** `[in, context_handle] PCONTEXT_HANDLE_REMOTE_SUBSCRIPTION handle` */
      handle: ContextHandle<"PCONTEXT_HANDLE_REMOTE_SUBSCRIPTION"> | null;
      /** `[in] DWORD numRequestedRecords` */
      numRequestedRecords: number;
      /** Milliseconds to wait at most. `[in] DWORD timeOut` */
      timeOut: number;
      /** 0. `[in] DWORD flags` */
      flags: number;
    };
    out: {
      /** `[out] DWORD *numActualRecords` */
      numActualRecords?: number;
      /**
       * Where in resultBuffer each event begins.
       * `[out, size_is(, *numActualRecords), range(0, MAX_RPC_RECORD_COUNT)] DWORD **eventDataIndices`
       */
      eventDataIndices: number[] | null;
      /** How many octets each event has. `[out, size_is(, *numActualRecords), range(0, MAX_RPC_RECORD_COUNT)] DWORD **eventDataSizes` */
      eventDataSizes: number[] | null;
      /** `[out] DWORD *resultBufferSize` */
      resultBufferSize?: number;
      /**
       * The events, each a result set: offsets, then the event as BinXml. [MS-EVEN6] 2.2.17
       * `[out, size_is(, *resultBufferSize), range(0, MAX_RPC_BATCH_SIZE)] BYTE **resultBuffer`
       */
      resultBuffer: Uint8Array | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Answers when a subscription has events to fetch. [MS-EVEN6] 3.1.4.11
   * Opnum 3: `error_status_t EvtRpcRemoteSubscriptionWaitAsync([in, context_handle] PCONTEXT_HANDLE_REMOTE_SUBSCRIPTION handle);`
   */
  EvtRpcRemoteSubscriptionWaitAsync: {
    in: {
      /** `[in, context_handle] PCONTEXT_HANDLE_REMOTE_SUBSCRIPTION handle` */
      handle: ContextHandle<"PCONTEXT_HANDLE_REMOTE_SUBSCRIPTION"> | null;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Gives a handle with which an operation to come can be cancelled. [MS-EVEN6] 3.1.4.35
   * Opnum 4: `error_status_t EvtRpcRegisterControllableOperation([out, context_handle] PCONTEXT_HANDLE_OPERATION_CONTROL *handle);`
   */
  EvtRpcRegisterControllableOperation: {
    in: {};
    out: {
      /** `[out, context_handle] PCONTEXT_HANDLE_OPERATION_CONTROL *handle` */
      handle: ContextHandle<"PCONTEXT_HANDLE_OPERATION_CONTROL"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Queries channels or a backup file. [MS-EVEN6] 3.1.4.12
   * Opnum 5: `error_status_t EvtRpcRegisterLogQuery([in, unique, range(0, MAX_RPC_CHANNEL_PATH_LENGTH), string] LPCWSTR path, [in, range(1, MAX_RPC_QUERY_LENGTH), string] LPCWSTR query, [in] DWORD flags, [out, context_handle] PCONTEXT_HANDLE_LOG_QUERY *handle, [out, context_handle] PCONTEXT_HANDLE_OPERATION_CONTROL *opControl, [out] DWORD *queryChannelInfoSize, [out, size_is(, *queryChannelInfoSize), range(0, MAX_RPC_QUERY_CHANNEL_SIZE)] EvtRpcQueryChannelInfo **queryChannelInfo, [out] RpcInfo *error);`
   */
  EvtRpcRegisterLogQuery: {
    in: {
      /** A channel or a file; null where the query names them. `[in, unique, range(0, MAX_RPC_CHANNEL_PATH_LENGTH), string] LPCWSTR path` */
      path: string | null;
      /** XPath, or the XML of a structured query. `[in, range(1, MAX_RPC_QUERY_LENGTH), string] LPCWSTR query` */
      query: string;
      /**
       * 1: path is a channel; 2: path is a file; with 0x100: oldest first, 0x200: newest first, 0x1000: in spite of faulty channels.
       * `[in] DWORD flags`
       */
      flags: number;
    };
    out: {
      /** `[out, context_handle] PCONTEXT_HANDLE_LOG_QUERY *handle` */
      handle: ContextHandle<"PCONTEXT_HANDLE_LOG_QUERY"> | null;
      /** To cancel it with. `[out, context_handle] PCONTEXT_HANDLE_OPERATION_CONTROL *opControl` */
      opControl: ContextHandle<"PCONTEXT_HANDLE_OPERATION_CONTROL"> | null;
      /** `[out] DWORD *queryChannelInfoSize` */
      queryChannelInfoSize?: number;
      /**
       * Each channel of the query with its status.
       * `[out, size_is(, *queryChannelInfoSize), range(0, MAX_RPC_QUERY_CHANNEL_SIZE)] EvtRpcQueryChannelInfo **queryChannelInfo`
       */
      queryChannelInfo: EvtRpcQueryChannelInfo[] | null;
      /** `[out] RpcInfo *error` */
      error: RpcInfo;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Empties a channel, after saving its events where asked. [MS-EVEN6] 3.1.4.16
   * Opnum 6: `error_status_t EvtRpcClearLog([in, context_handle] PCONTEXT_HANDLE_OPERATION_CONTROL control, [in, range(0, MAX_RPC_CHANNEL_NAME_LENGTH), string] LPCWSTR channelPath, [in, unique, range(0, MAX_RPC_FILE_PATH_LENGTH), string] LPCWSTR backupPath, [in] DWORD flags, [out] RpcInfo *error);`
   */
  EvtRpcClearLog: {
    in: {
      /** `[in, context_handle] PCONTEXT_HANDLE_OPERATION_CONTROL control` */
      control: ContextHandle<"PCONTEXT_HANDLE_OPERATION_CONTROL"> | null;
      /** `[in, range(0, MAX_RPC_CHANNEL_NAME_LENGTH), string] LPCWSTR channelPath` */
      channelPath: string;
      /**
       * A file on the server to save the events in; null: they are lost.
       * `[in, unique, range(0, MAX_RPC_FILE_PATH_LENGTH), string] LPCWSTR backupPath`
       */
      backupPath: string | null;
      /** 0. `[in] DWORD flags` */
      flags: number;
    };
    out: {
      /** `[out] RpcInfo *error` */
      error: RpcInfo;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Saves the events that meet a query in a file on the server. [MS-EVEN6] 3.1.4.17
   * Opnum 7: `error_status_t EvtRpcExportLog([in, context_handle] PCONTEXT_HANDLE_OPERATION_CONTROL control, [in, unique, range(0, MAX_RPC_CHANNEL_NAME_LENGTH), string] LPCWSTR channelPath, [in, range(1, MAX_RPC_QUERY_LENGTH), string] LPCWSTR query, [in, range(1, MAX_RPC_FILE_PATH_LENGTH), string] LPCWSTR backupPath, [in] DWORD flags, [out] RpcInfo *error);`
   */
  EvtRpcExportLog: {
    in: {
      /** `[in, context_handle] PCONTEXT_HANDLE_OPERATION_CONTROL control` */
      control: ContextHandle<"PCONTEXT_HANDLE_OPERATION_CONTROL"> | null;
      /**
       * A channel or a file; null where the query names them.
       * `[in, unique, range(0, MAX_RPC_CHANNEL_NAME_LENGTH), string] LPCWSTR channelPath`
       */
      channelPath: string | null;
      /** `[in, range(1, MAX_RPC_QUERY_LENGTH), string] LPCWSTR query` */
      query: string;
      /** `[in, range(1, MAX_RPC_FILE_PATH_LENGTH), string] LPCWSTR backupPath` */
      backupPath: string;
      /** 1: channelPath is a channel; 2: it is a file; with 0x1000: in spite of faulty channels. `[in] DWORD flags` */
      flags: number;
    };
    out: {
      /** `[out] RpcInfo *error` */
      error: RpcInfo;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Puts the texts of a language beside an exported file, so that it can be read elsewhere. [MS-EVEN6] 3.1.4.18
   * Opnum 8: `error_status_t EvtRpcLocalizeExportLog([in, context_handle] PCONTEXT_HANDLE_OPERATION_CONTROL control, [in, range(1, MAX_RPC_FILE_PATH_LENGTH), string] LPCWSTR logFilePath, [in] LCID locale, [in] DWORD flags, [out] RpcInfo *error);`
   */
  EvtRpcLocalizeExportLog: {
    in: {
      /** `[in, context_handle] PCONTEXT_HANDLE_OPERATION_CONTROL control` */
      control: ContextHandle<"PCONTEXT_HANDLE_OPERATION_CONTROL"> | null;
      /** `[in, range(1, MAX_RPC_FILE_PATH_LENGTH), string] LPCWSTR logFilePath` */
      logFilePath: string;
      /** The language's LCID. `[in] LCID locale` */
      locale: number;
      /** 0. `[in] DWORD flags` */
      flags: number;
    };
    out: {
      /** `[out] RpcInfo *error` */
      error: RpcInfo;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * The text of a message of a publisher, with its values filled in. [MS-EVEN6] 3.1.4.31
   * Opnum 9: `error_status_t EvtRpcMessageRender([in, context_handle] PCONTEXT_HANDLE_PUBLISHER_METADATA pubCfgObj, [in, range(1, MAX_RPC_EVENT_ID_SIZE)] DWORD sizeEventId, [in, size_is(sizeEventId)] BYTE *eventId, [in] DWORD messageId, [in] EvtRpcVariantList *values, [in] DWORD flags, [in] DWORD maxSizeString, [out] DWORD *actualSizeString, [out] DWORD *neededSizeString, [out, size_is(, *actualSizeString), range(0, MAX_RPC_RENDERED_STRING_SIZE)] BYTE **string, [out] RpcInfo *error);`
   */
  EvtRpcMessageRender: {
    in: {
      /** `[in, context_handle] PCONTEXT_HANDLE_PUBLISHER_METADATA pubCfgObj` */
      pubCfgObj: ContextHandle<"PCONTEXT_HANDLE_PUBLISHER_METADATA"> | null;
      /** `[in, range(1, MAX_RPC_EVENT_ID_SIZE)] DWORD sizeEventId` */
      sizeEventId?: number;
      /** An event's descriptor: EVENT_DESCRIPTOR as octets. `[in, size_is(sizeEventId)] BYTE *eventId` */
      eventId: Uint8Array;
      /** The message itself, with flags 8. `[in] DWORD messageId` */
      messageId: number;
      /** What takes the places in the message. `[in] EvtRpcVariantList *values` */
      values: EvtRpcVariantList;
      /**
       * Text of: 1 the event, 2 its level, 3 its task, 4 its opcode, 5 its keywords, 6 its channel, 7 its publisher, 8 messageId.
       * `[in] DWORD flags`
       */
      flags: number;
      /** Octets the client has room for. `[in] DWORD maxSizeString` */
      maxSizeString: number;
    };
    out: {
      /** `[out] DWORD *actualSizeString` */
      actualSizeString?: number;
      /** Octets the whole text takes. `[out] DWORD *neededSizeString` */
      neededSizeString: number;
      /** UTF-16. `[out, size_is(, *actualSizeString), range(0, MAX_RPC_RENDERED_STRING_SIZE)] BYTE **string` */
      string: Uint8Array | null;
      /** `[out] RpcInfo *error` */
      error: RpcInfo;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * EvtRpcMessageRender for events without a publisher's own texts. [MS-EVEN6] 3.1.4.32
   * Opnum 10: `error_status_t EvtRpcMessageRenderDefault([in, range(1, MAX_RPC_EVENT_ID_SIZE)] DWORD sizeEventId, [in, size_is(sizeEventId)] BYTE *eventId, [in] DWORD messageId, [in] EvtRpcVariantList *values, [in] DWORD flags, [in] DWORD maxSizeString, [out] DWORD *actualSizeString, [out] DWORD *neededSizeString, [out, size_is(, *actualSizeString), range(0, MAX_RPC_RENDERED_STRING_SIZE)] BYTE **string, [out] RpcInfo *error);`
   */
  EvtRpcMessageRenderDefault: {
    in: {
      /** `[in, range(1, MAX_RPC_EVENT_ID_SIZE)] DWORD sizeEventId` */
      sizeEventId?: number;
      /** An event's descriptor: EVENT_DESCRIPTOR as octets. `[in, size_is(sizeEventId)] BYTE *eventId` */
      eventId: Uint8Array;
      /** `[in] DWORD messageId` */
      messageId: number;
      /** `[in] EvtRpcVariantList *values` */
      values: EvtRpcVariantList;
      /** As with EvtRpcMessageRender. `[in] DWORD flags` */
      flags: number;
      /** Octets the client has room for. `[in] DWORD maxSizeString` */
      maxSizeString: number;
    };
    out: {
      /** `[out] DWORD *actualSizeString` */
      actualSizeString?: number;
      /** Octets the whole text takes. `[out] DWORD *neededSizeString` */
      neededSizeString: number;
      /** UTF-16. `[out, size_is(, *actualSizeString), range(0, MAX_RPC_RENDERED_STRING_SIZE)] BYTE **string` */
      string: Uint8Array | null;
      /** `[out] RpcInfo *error` */
      error: RpcInfo;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Events from the cursor of a query on. [MS-EVEN6] 3.1.4.13
   * Opnum 11: `error_status_t EvtRpcQueryNext([in, context_handle] PCONTEXT_HANDLE_LOG_QUERY logQuery, [in] DWORD numRequestedRecords, [in] DWORD timeOutEnd, [in] DWORD flags, [out] DWORD *numActualRecords, [out, size_is(, *numActualRecords), range(0, MAX_RPC_RECORD_COUNT)] DWORD **eventDataIndices, [out, size_is(, *numActualRecords), range(0, MAX_RPC_RECORD_COUNT)] DWORD **eventDataSizes, [out] DWORD *resultBufferSize, [out, size_is(, *resultBufferSize), range(0, MAX_RPC_BATCH_SIZE)] BYTE **resultBuffer);`
   */
  EvtRpcQueryNext: {
    in: {
      /** `[in, context_handle] PCONTEXT_HANDLE_LOG_QUERY logQuery` */
      logQuery: ContextHandle<"PCONTEXT_HANDLE_LOG_QUERY"> | null;
      /** `[in] DWORD numRequestedRecords` */
      numRequestedRecords: number;
      /** Milliseconds to wait at most. `[in] DWORD timeOutEnd` */
      timeOutEnd: number;
      /** 0. `[in] DWORD flags` */
      flags: number;
    };
    out: {
      /** `[out] DWORD *numActualRecords` */
      numActualRecords?: number;
      /**
       * Where in resultBuffer each event begins.
       * `[out, size_is(, *numActualRecords), range(0, MAX_RPC_RECORD_COUNT)] DWORD **eventDataIndices`
       */
      eventDataIndices: number[] | null;
      /** How many octets each event has. `[out, size_is(, *numActualRecords), range(0, MAX_RPC_RECORD_COUNT)] DWORD **eventDataSizes` */
      eventDataSizes: number[] | null;
      /** `[out] DWORD *resultBufferSize` */
      resultBufferSize?: number;
      /**
       * The events, each a result set: offsets, then the event as BinXml. [MS-EVEN6] 2.2.17
       * `[out, size_is(, *resultBufferSize), range(0, MAX_RPC_BATCH_SIZE)] BYTE **resultBuffer`
       */
      resultBuffer: Uint8Array | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Moves the cursor of a query. [MS-EVEN6] 3.1.4.14
   * Opnum 12: `error_status_t EvtRpcQuerySeek([in, context_handle] PCONTEXT_HANDLE_LOG_QUERY logQuery, [in] __int64 pos, [in, unique, range(0, MAX_RPC_BOOKMARK_LENGTH), string] LPCWSTR bookmarkXml, [in] DWORD timeOut, [in] DWORD flags, [out] RpcInfo *error);`
   */
  EvtRpcQuerySeek: {
    in: {
      /** `[in, context_handle] PCONTEXT_HANDLE_LOG_QUERY logQuery` */
      logQuery: ContextHandle<"PCONTEXT_HANDLE_LOG_QUERY"> | null;
      /** How many events, backwards where negative. `[in] __int64 pos` */
      pos: bigint;
      /** `[in, unique, range(0, MAX_RPC_BOOKMARK_LENGTH), string] LPCWSTR bookmarkXml` */
      bookmarkXml: string | null;
      /** `[in] DWORD timeOut` */
      timeOut: number;
      /**
       * Counted from: 1 the first event, 2 the last, 3 the cursor, 4 the bookmark; with 0x10000: fail where it cannot go there exactly.
       * `[in] DWORD flags`
       */
      flags: number;
    };
    out: {
      /** `[out] RpcInfo *error` */
      error: RpcInfo;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Gives any handle of this interface back. [MS-EVEN6] 3.1.4.33
   * Opnum 13: `error_status_t EvtRpcClose([in, out, context_handle] void **handle);`
   */
  EvtRpcClose: {
    in: {
      /** `[in, out, context_handle] void **handle` */
      handle: ContextHandle | null;
    };
    out: {
      /** `[in, out, context_handle] void **handle` */
      handle: ContextHandle | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Cancels an operation. [MS-EVEN6] 3.1.4.34
   * Opnum 14: `error_status_t EvtRpcCancel([in, context_handle] PCONTEXT_HANDLE_OPERATION_CONTROL handle);`
   */
  EvtRpcCancel: {
    in: {
      /** `[in, context_handle] PCONTEXT_HANDLE_OPERATION_CONTROL handle` */
      handle: ContextHandle<"PCONTEXT_HANDLE_OPERATION_CONTROL"> | null;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Tells the server that a channel or publisher was put in its configuration. [MS-EVEN6] 3.1.4.29
   * Opnum 15: `error_status_t EvtRpcAssertConfig([in, range(1, MAX_RPC_CHANNEL_NAME_LENGTH), string] LPCWSTR path, [in] DWORD flags);`
   */
  EvtRpcAssertConfig: {
    in: {
      /** `[in, range(1, MAX_RPC_CHANNEL_NAME_LENGTH), string] LPCWSTR path` */
      path: string;
      /** EvtRpcAssertConfigFlags. `[in] DWORD flags` */
      flags: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Tells the server that a channel or publisher is to be taken out of its configuration. [MS-EVEN6] 3.1.4.30
   * Opnum 16: `error_status_t EvtRpcRetractConfig([in, range(1, MAX_RPC_CHANNEL_NAME_LENGTH), string] LPCWSTR path, [in] DWORD flags);`
   */
  EvtRpcRetractConfig: {
    in: {
      /** `[in, range(1, MAX_RPC_CHANNEL_NAME_LENGTH), string] LPCWSTR path` */
      path: string;
      /** EvtRpcAssertConfigFlags. `[in] DWORD flags` */
      flags: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Opens a channel or a backup file. [MS-EVEN6] 3.1.4.19
   * Opnum 17: `error_status_t EvtRpcOpenLogHandle([in, range(1, MAX_RPC_CHANNEL_NAME_LENGTH), string] LPCWSTR channel, [in] DWORD flags, [out, context_handle] PCONTEXT_HANDLE_LOG_HANDLE *handle, [out] RpcInfo *error);`
   */
  EvtRpcOpenLogHandle: {
    in: {
      /** `[in, range(1, MAX_RPC_CHANNEL_NAME_LENGTH), string] LPCWSTR channel` */
      channel: string;
      /** 1: channel is a channel; 2: it is a file. `[in] DWORD flags` */
      flags: number;
    };
    out: {
      /** `[out, context_handle] PCONTEXT_HANDLE_LOG_HANDLE *handle` */
      handle: ContextHandle<"PCONTEXT_HANDLE_LOG_HANDLE"> | null;
      /** `[out] RpcInfo *error` */
      error: RpcInfo;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * A property of a channel or file. [MS-EVEN6] 3.1.4.15
   * Opnum 18: `error_status_t EvtRpcGetLogFileInfo([in, context_handle] PCONTEXT_HANDLE_LOG_HANDLE logHandle, [in] DWORD propertyId, [in, range(0, MAX_RPC_PROPERTY_BUFFER_SIZE)] DWORD propertyValueBufferSize, [out, size_is(propertyValueBufferSize)] BYTE *propertyValueBuffer, [out] DWORD *propertyValueBufferLength);`
   */
  EvtRpcGetLogFileInfo: {
    in: {
      /** `[in, context_handle] PCONTEXT_HANDLE_LOG_HANDLE logHandle` */
      logHandle: ContextHandle<"PCONTEXT_HANDLE_LOG_HANDLE"> | null;
      /**
       * 0 created, 1 last read, 2 last written, 3 octets, 4 attributes, 5 records, 6 number of the oldest record, 7 full.
       * `[in] DWORD propertyId`
       */
      propertyId: number;
      /** `[in, range(0, MAX_RPC_PROPERTY_BUFFER_SIZE)] DWORD propertyValueBufferSize` */
      propertyValueBufferSize: number;
    };
    out: {
      /** The value with its type. [MS-EVEN6] 2.2.18. `[out, size_is(propertyValueBufferSize)] BYTE *propertyValueBuffer` */
      propertyValueBuffer: Uint8Array;
      /** Octets needed. `[out] DWORD *propertyValueBufferLength` */
      propertyValueBufferLength: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Names of the channels. [MS-EVEN6] 3.1.4.20
   * Opnum 19: `error_status_t EvtRpcGetChannelList([in] DWORD flags, [out] DWORD *numChannelPaths, [out, size_is(, *numChannelPaths), range(0, MAX_RPC_CHANNEL_COUNT), string] LPWSTR **channelPaths);`
   */
  EvtRpcGetChannelList: {
    in: {
      /** 0. `[in] DWORD flags` */
      flags: number;
    };
    out: {
      /** `[out] DWORD *numChannelPaths` */
      numChannelPaths?: number;
      /** `[out, size_is(, *numChannelPaths), range(0, MAX_RPC_CHANNEL_COUNT), string] LPWSTR **channelPaths` */
      channelPaths: (string | null)[] | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * How a channel is configured. [MS-EVEN6] 3.1.4.21
   * Opnum 20: `error_status_t EvtRpcGetChannelConfig([in, range(1, MAX_RPC_CHANNEL_NAME_LENGTH), string] LPCWSTR channelPath, [in] DWORD flags, [out] EvtRpcVariantList *props);`
   */
  EvtRpcGetChannelConfig: {
    in: {
      /** `[in, range(1, MAX_RPC_CHANNEL_NAME_LENGTH), string] LPCWSTR channelPath` */
      channelPath: string;
      /** 0. `[in] DWORD flags` */
      flags: number;
    };
    out: {
      /** `[out] EvtRpcVariantList *props` */
      props: EvtRpcVariantList;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Configures a channel. [MS-EVEN6] 3.1.4.22
   * Opnum 21: `error_status_t EvtRpcPutChannelConfig([in, range(1, MAX_RPC_CHANNEL_NAME_LENGTH), string] LPCWSTR channelPath, [in] DWORD flags, [in] EvtRpcVariantList *props, [out] RpcInfo *error);`
   */
  EvtRpcPutChannelConfig: {
    in: {
      /** `[in, range(1, MAX_RPC_CHANNEL_NAME_LENGTH), string] LPCWSTR channelPath` */
      channelPath: string;
      /** 0. `[in] DWORD flags` */
      flags: number;
      /** `[in] EvtRpcVariantList *props` */
      props: EvtRpcVariantList;
    };
    out: {
      /** `[out] RpcInfo *error` */
      error: RpcInfo;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Names of the publishers. [MS-EVEN6] 3.1.4.23
   * Opnum 22: `error_status_t EvtRpcGetPublisherList([in] DWORD flags, [out] DWORD *numPublisherIds, [out, size_is(, *numPublisherIds), range(0, MAX_RPC_PUBLISHER_COUNT), string] LPWSTR **publisherIds);`
   */
  EvtRpcGetPublisherList: {
    in: {
      /** 0. `[in] DWORD flags` */
      flags: number;
    };
    out: {
      /** `[out] DWORD *numPublisherIds` */
      numPublisherIds?: number;
      /** `[out, size_is(, *numPublisherIds), range(0, MAX_RPC_PUBLISHER_COUNT), string] LPWSTR **publisherIds` */
      publisherIds: (string | null)[] | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Names of the publishers that write to a channel. [MS-EVEN6] 3.1.4.24
   * Opnum 23: `error_status_t EvtRpcGetPublisherListForChannel([in] LPCWSTR channelName, [in] DWORD flags, [out] DWORD *numPublisherIds, [out, size_is(, *numPublisherIds), range(0, MAX_RPC_PUBLISHER_COUNT), string] LPWSTR **publisherIds);`
   */
  EvtRpcGetPublisherListForChannel: {
    in: {
      /** `[in] LPCWSTR channelName` */
      channelName: string;
      /** 0. `[in] DWORD flags` */
      flags: number;
    };
    out: {
      /** `[out] DWORD *numPublisherIds` */
      numPublisherIds?: number;
      /** `[out, size_is(, *numPublisherIds), range(0, MAX_RPC_PUBLISHER_COUNT), string] LPWSTR **publisherIds` */
      publisherIds: (string | null)[] | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Opens what a publisher says about its events. [MS-EVEN6] 3.1.4.25
   * Opnum 24: `error_status_t EvtRpcGetPublisherMetadata([in, unique, range(0, MAX_RPC_PUBLISHER_ID_LENGTH), string] LPCWSTR publisherId, [in, unique, range(0, MAX_RPC_FILE_PATH_LENGTH), string] LPCWSTR logFilePath, [in] LCID locale, [in] DWORD flags, [out] EvtRpcVariantList *pubMetadataProps, [out, context_handle] PCONTEXT_HANDLE_PUBLISHER_METADATA *pubMetadata);`
   */
  EvtRpcGetPublisherMetadata: {
    in: {
      /** Null where logFilePath is given. `[in, unique, range(0, MAX_RPC_PUBLISHER_ID_LENGTH), string] LPCWSTR publisherId` */
      publisherId: string | null;
      /** A backup file that holds the publisher's texts. `[in, unique, range(0, MAX_RPC_FILE_PATH_LENGTH), string] LPCWSTR logFilePath` */
      logFilePath: string | null;
      /** `[in] LCID locale` */
      locale: number;
      /** 0. `[in] DWORD flags` */
      flags: number;
    };
    out: {
      /** `[out] EvtRpcVariantList *pubMetadataProps` */
      pubMetadataProps: EvtRpcVariantList;
      /** `[out, context_handle] PCONTEXT_HANDLE_PUBLISHER_METADATA *pubMetadata` */
      pubMetadata: ContextHandle<"PCONTEXT_HANDLE_PUBLISHER_METADATA"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * What a publisher says of itself, or of its levels, tasks, opcodes or keywords. [MS-EVEN6] 3.1.4.26
   * Opnum 25: `error_status_t EvtRpcGetPublisherResourceMetadata([in, context_handle] PCONTEXT_HANDLE_PUBLISHER_METADATA handle, [in] DWORD propertyId, [in] DWORD flags, [out] EvtRpcVariantList *pubMetadataProps);`
   */
  EvtRpcGetPublisherResourceMetadata: {
    in: {
      /** `[in, context_handle] PCONTEXT_HANDLE_PUBLISHER_METADATA handle` */
      handle: ContextHandle<"PCONTEXT_HANDLE_PUBLISHER_METADATA"> | null;
      /** 4 link to help, 5 message with its name, 0x0c levels, 0x10 tasks, 0x15 opcodes, 0x19 keywords. `[in] DWORD propertyId` */
      propertyId: number;
      /** 0. `[in] DWORD flags` */
      flags: number;
    };
    out: {
      /** `[out] EvtRpcVariantList *pubMetadataProps` */
      pubMetadataProps: EvtRpcVariantList;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Begins a walk through the events of a publisher. [MS-EVEN6] 3.1.4.27
   * Opnum 26: `error_status_t EvtRpcGetEventMetadataEnum([in, context_handle] PCONTEXT_HANDLE_PUBLISHER_METADATA pubMetadata, [in] DWORD flags, [in, unique, range(0, MAX_RPC_FILTER_LENGTH), string] LPCWSTR reservedForFilter, [out, context_handle] PCONTEXT_HANDLE_EVENT_METADATA_ENUM *eventMetaDataEnum);`
   */
  EvtRpcGetEventMetadataEnum: {
    in: {
      /** `[in, context_handle] PCONTEXT_HANDLE_PUBLISHER_METADATA pubMetadata` */
      pubMetadata: ContextHandle<"PCONTEXT_HANDLE_PUBLISHER_METADATA"> | null;
      /** 0. `[in] DWORD flags` */
      flags: number;
      /** Null. `[in, unique, range(0, MAX_RPC_FILTER_LENGTH), string] LPCWSTR reservedForFilter` */
      reservedForFilter: string | null;
    };
    out: {
      /** `[out, context_handle] PCONTEXT_HANDLE_EVENT_METADATA_ENUM *eventMetaDataEnum` */
      eventMetaDataEnum: ContextHandle<"PCONTEXT_HANDLE_EVENT_METADATA_ENUM"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * The next events of that walk. [MS-EVEN6] 3.1.4.28
   * Opnum 27: `error_status_t EvtRpcGetNextEventMetadata([in, context_handle] PCONTEXT_HANDLE_EVENT_METADATA_ENUM eventMetaDataEnum, [in] DWORD flags, [in] DWORD numRequested, [out] DWORD *numReturned, [out, size_is(, *numReturned), range(0, MAX_RPC_EVENT_METADATA_COUNT)] EvtRpcVariantList **eventMetadataInstances);`
   */
  EvtRpcGetNextEventMetadata: {
    in: {
      /** `[in, context_handle] PCONTEXT_HANDLE_EVENT_METADATA_ENUM eventMetaDataEnum` */
      eventMetaDataEnum: ContextHandle<"PCONTEXT_HANDLE_EVENT_METADATA_ENUM"> | null;
      /** 0. `[in] DWORD flags` */
      flags: number;
      /** `[in] DWORD numRequested` */
      numRequested: number;
    };
    out: {
      /** `[out] DWORD *numReturned` */
      numReturned?: number;
      /**
       * For each event nine values: identity, version, channel, level, opcode, task, keywords, message, template.
       * `[out, size_is(, *numReturned), range(0, MAX_RPC_EVENT_METADATA_COUNT)] EvtRpcVariantList **eventMetadataInstances`
       */
      eventMetadataInstances: EvtRpcVariantList[] | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * The localised name of a log of the older kind. [MS-EVEN6] 3.1.4.36
   * Opnum 28: `error_status_t EvtRpcGetClassicLogDisplayName([in, range(1, MAX_RPC_CHANNEL_NAME_LENGTH), string] LPCWSTR logName, [in] LCID locale, [in] DWORD flags, [out] LPWSTR *displayName);`
   */
  EvtRpcGetClassicLogDisplayName: {
    in: {
      /** `[in, range(1, MAX_RPC_CHANNEL_NAME_LENGTH), string] LPCWSTR logName` */
      logName: string;
      /** `[in] LCID locale` */
      locale: number;
      /** 0, or 0x100: in the nearest language where there is none in this. `[in] DWORD flags` */
      flags: number;
    };
    out: {
      /** `[out] LPWSTR *displayName` */
      displayName: string | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
};

/** `interface IEventService` f6beaff7-1e19-4fbb-9f8f-b89e2018337c v1.0 */
export const IEventService: Interface<IEventServiceOperations> = /*#__PURE__*/ defineInterface<IEventServiceOperations>({
  name: "IEventService",
  uuid: "f6beaff7-1e19-4fbb-9f8f-b89e2018337c",
  version: [1, 0],
  operations: [
    { opnum: 0, name: "EvtRpcRegisterRemoteSubscription", returns: errorStatus, status: "win32", params: [
      { name: "channelPath", dir: "in", type: unique(variant(string("wchar"), { range: [0, 512] })) },
      { name: "query", dir: "in", type: ref(variant(string("wchar"), { range: [1, 1048576] })) },
      { name: "bookmarkXml", dir: "in", type: unique(variant(string("wchar"), { range: [0, 1048576] })) },
      { name: "flags", dir: "in", type: uint32 },
      { name: "handle", dir: "out", type: ref(context("PCONTEXT_HANDLE_REMOTE_SUBSCRIPTION", "EvtRpcClose")) },
      { name: "control", dir: "out", type: ref(context("PCONTEXT_HANDLE_OPERATION_CONTROL", "EvtRpcClose")) },
      { name: "queryChannelInfoSize", dir: "out", type: ref(uint32) },
      { name: "queryChannelInfo", dir: "out", type: ref(unique(array(EvtRpcQueryChannelInfo$, variant(sized(["deref", ["field", "queryChannelInfoSize"]]), { range: [0, 512] })))) },
      { name: "error", dir: "out", type: ref(RpcInfo$) },
    ] },
    { opnum: 1, name: "EvtRpcRemoteSubscriptionNextAsync", returns: errorStatus, status: "win32", params: [
      { name: "handle", dir: "in", type: context("PCONTEXT_HANDLE_REMOTE_SUBSCRIPTION", "EvtRpcClose") },
      { name: "numRequestedRecords", dir: "in", type: uint32 },
      { name: "flags", dir: "in", type: uint32 },
      { name: "numActualRecords", dir: "out", type: ref(uint32) },
      { name: "eventDataIndices", dir: "out", type: ref(unique(array(uint32, variant(sized(["deref", ["field", "numActualRecords"]]), { range: [0, 1024] })))) },
      { name: "eventDataSizes", dir: "out", type: ref(unique(array(uint32, variant(sized(["deref", ["field", "numActualRecords"]]), { range: [0, 1024] })))) },
      { name: "resultBufferSize", dir: "out", type: ref(uint32) },
      { name: "resultBuffer", dir: "out", type: ref(unique(array(uint8, variant(sized(["deref", ["field", "resultBufferSize"]]), { range: [0, 2097152] })))) },
    ] },
    { opnum: 2, name: "EvtRpcRemoteSubscriptionNext", returns: errorStatus, status: "win32", params: [
      { name: "handle", dir: "in", type: context("PCONTEXT_HANDLE_REMOTE_SUBSCRIPTION", "EvtRpcClose") },
      { name: "numRequestedRecords", dir: "in", type: uint32 },
      { name: "timeOut", dir: "in", type: uint32 },
      { name: "flags", dir: "in", type: uint32 },
      { name: "numActualRecords", dir: "out", type: ref(uint32) },
      { name: "eventDataIndices", dir: "out", type: ref(unique(array(uint32, variant(sized(["deref", ["field", "numActualRecords"]]), { range: [0, 1024] })))) },
      { name: "eventDataSizes", dir: "out", type: ref(unique(array(uint32, variant(sized(["deref", ["field", "numActualRecords"]]), { range: [0, 1024] })))) },
      { name: "resultBufferSize", dir: "out", type: ref(uint32) },
      { name: "resultBuffer", dir: "out", type: ref(unique(array(uint8, variant(sized(["deref", ["field", "resultBufferSize"]]), { range: [0, 2097152] })))) },
    ] },
    { opnum: 3, name: "EvtRpcRemoteSubscriptionWaitAsync", returns: errorStatus, status: "win32", params: [
      { name: "handle", dir: "in", type: context("PCONTEXT_HANDLE_REMOTE_SUBSCRIPTION", "EvtRpcClose") },
    ] },
    { opnum: 4, name: "EvtRpcRegisterControllableOperation", returns: errorStatus, status: "win32", params: [
      { name: "handle", dir: "out", type: ref(context("PCONTEXT_HANDLE_OPERATION_CONTROL", "EvtRpcClose")) },
    ] },
    { opnum: 5, name: "EvtRpcRegisterLogQuery", returns: errorStatus, status: "win32", params: [
      { name: "path", dir: "in", type: unique(variant(string("wchar"), { range: [0, 32768] })) },
      { name: "query", dir: "in", type: ref(variant(string("wchar"), { range: [1, 1048576] })) },
      { name: "flags", dir: "in", type: uint32 },
      { name: "handle", dir: "out", type: ref(context("PCONTEXT_HANDLE_LOG_QUERY", "EvtRpcClose")) },
      { name: "opControl", dir: "out", type: ref(context("PCONTEXT_HANDLE_OPERATION_CONTROL", "EvtRpcClose")) },
      { name: "queryChannelInfoSize", dir: "out", type: ref(uint32) },
      { name: "queryChannelInfo", dir: "out", type: ref(unique(array(EvtRpcQueryChannelInfo$, variant(sized(["deref", ["field", "queryChannelInfoSize"]]), { range: [0, 512] })))) },
      { name: "error", dir: "out", type: ref(RpcInfo$) },
    ] },
    { opnum: 6, name: "EvtRpcClearLog", returns: errorStatus, status: "win32", params: [
      { name: "control", dir: "in", type: context("PCONTEXT_HANDLE_OPERATION_CONTROL", "EvtRpcClose") },
      { name: "channelPath", dir: "in", type: ref(variant(string("wchar"), { range: [0, 512] })) },
      { name: "backupPath", dir: "in", type: unique(variant(string("wchar"), { range: [0, 32768] })) },
      { name: "flags", dir: "in", type: uint32 },
      { name: "error", dir: "out", type: ref(RpcInfo$) },
    ] },
    { opnum: 7, name: "EvtRpcExportLog", returns: errorStatus, status: "win32", params: [
      { name: "control", dir: "in", type: context("PCONTEXT_HANDLE_OPERATION_CONTROL", "EvtRpcClose") },
      { name: "channelPath", dir: "in", type: unique(variant(string("wchar"), { range: [0, 512] })) },
      { name: "query", dir: "in", type: ref(variant(string("wchar"), { range: [1, 1048576] })) },
      { name: "backupPath", dir: "in", type: ref(variant(string("wchar"), { range: [1, 32768] })) },
      { name: "flags", dir: "in", type: uint32 },
      { name: "error", dir: "out", type: ref(RpcInfo$) },
    ] },
    { opnum: 8, name: "EvtRpcLocalizeExportLog", returns: errorStatus, status: "win32", params: [
      { name: "control", dir: "in", type: context("PCONTEXT_HANDLE_OPERATION_CONTROL", "EvtRpcClose") },
      { name: "logFilePath", dir: "in", type: ref(variant(string("wchar"), { range: [1, 32768] })) },
      { name: "locale", dir: "in", type: uint32 },
      { name: "flags", dir: "in", type: uint32 },
      { name: "error", dir: "out", type: ref(RpcInfo$) },
    ] },
    { opnum: 9, name: "EvtRpcMessageRender", returns: errorStatus, status: "win32", params: [
      { name: "pubCfgObj", dir: "in", type: context("PCONTEXT_HANDLE_PUBLISHER_METADATA", "EvtRpcClose") },
      { name: "sizeEventId", dir: "in", type: range(uint32, 1, 256) },
      { name: "eventId", dir: "in", type: ref(array(uint8, sized(["field", "sizeEventId"]))) },
      { name: "messageId", dir: "in", type: uint32 },
      { name: "values", dir: "in", type: ref(EvtRpcVariantList$) },
      { name: "flags", dir: "in", type: uint32 },
      { name: "maxSizeString", dir: "in", type: uint32 },
      { name: "actualSizeString", dir: "out", type: ref(uint32) },
      { name: "neededSizeString", dir: "out", type: ref(uint32) },
      { name: "string", dir: "out", type: ref(unique(array(uint8, variant(sized(["deref", ["field", "actualSizeString"]]), { range: [0, 2097152] })))) },
      { name: "error", dir: "out", type: ref(RpcInfo$) },
    ] },
    { opnum: 10, name: "EvtRpcMessageRenderDefault", returns: errorStatus, status: "win32", params: [
      { name: "sizeEventId", dir: "in", type: range(uint32, 1, 256) },
      { name: "eventId", dir: "in", type: ref(array(uint8, sized(["field", "sizeEventId"]))) },
      { name: "messageId", dir: "in", type: uint32 },
      { name: "values", dir: "in", type: ref(EvtRpcVariantList$) },
      { name: "flags", dir: "in", type: uint32 },
      { name: "maxSizeString", dir: "in", type: uint32 },
      { name: "actualSizeString", dir: "out", type: ref(uint32) },
      { name: "neededSizeString", dir: "out", type: ref(uint32) },
      { name: "string", dir: "out", type: ref(unique(array(uint8, variant(sized(["deref", ["field", "actualSizeString"]]), { range: [0, 2097152] })))) },
      { name: "error", dir: "out", type: ref(RpcInfo$) },
    ] },
    { opnum: 11, name: "EvtRpcQueryNext", returns: errorStatus, status: "win32", params: [
      { name: "logQuery", dir: "in", type: context("PCONTEXT_HANDLE_LOG_QUERY", "EvtRpcClose") },
      { name: "numRequestedRecords", dir: "in", type: uint32 },
      { name: "timeOutEnd", dir: "in", type: uint32 },
      { name: "flags", dir: "in", type: uint32 },
      { name: "numActualRecords", dir: "out", type: ref(uint32) },
      { name: "eventDataIndices", dir: "out", type: ref(unique(array(uint32, variant(sized(["deref", ["field", "numActualRecords"]]), { range: [0, 1024] })))) },
      { name: "eventDataSizes", dir: "out", type: ref(unique(array(uint32, variant(sized(["deref", ["field", "numActualRecords"]]), { range: [0, 1024] })))) },
      { name: "resultBufferSize", dir: "out", type: ref(uint32) },
      { name: "resultBuffer", dir: "out", type: ref(unique(array(uint8, variant(sized(["deref", ["field", "resultBufferSize"]]), { range: [0, 2097152] })))) },
    ] },
    { opnum: 12, name: "EvtRpcQuerySeek", returns: errorStatus, status: "win32", params: [
      { name: "logQuery", dir: "in", type: context("PCONTEXT_HANDLE_LOG_QUERY", "EvtRpcClose") },
      { name: "pos", dir: "in", type: int64 },
      { name: "bookmarkXml", dir: "in", type: unique(variant(string("wchar"), { range: [0, 1048576] })) },
      { name: "timeOut", dir: "in", type: uint32 },
      { name: "flags", dir: "in", type: uint32 },
      { name: "error", dir: "out", type: ref(RpcInfo$) },
    ] },
    { opnum: 13, name: "EvtRpcClose", returns: errorStatus, status: "win32", params: [
      { name: "handle", dir: "inout", type: ref(context("", "EvtRpcClose")) },
    ] },
    { opnum: 14, name: "EvtRpcCancel", returns: errorStatus, status: "win32", params: [
      { name: "handle", dir: "in", type: context("PCONTEXT_HANDLE_OPERATION_CONTROL", "EvtRpcClose") },
    ] },
    { opnum: 15, name: "EvtRpcAssertConfig", returns: errorStatus, status: "win32", params: [
      { name: "path", dir: "in", type: ref(variant(string("wchar"), { range: [1, 512] })) },
      { name: "flags", dir: "in", type: uint32 },
    ] },
    { opnum: 16, name: "EvtRpcRetractConfig", returns: errorStatus, status: "win32", params: [
      { name: "path", dir: "in", type: ref(variant(string("wchar"), { range: [1, 512] })) },
      { name: "flags", dir: "in", type: uint32 },
    ] },
    { opnum: 17, name: "EvtRpcOpenLogHandle", returns: errorStatus, status: "win32", params: [
      { name: "channel", dir: "in", type: ref(variant(string("wchar"), { range: [1, 512] })) },
      { name: "flags", dir: "in", type: uint32 },
      { name: "handle", dir: "out", type: ref(context("PCONTEXT_HANDLE_LOG_HANDLE", "EvtRpcClose")) },
      { name: "error", dir: "out", type: ref(RpcInfo$) },
    ] },
    { opnum: 18, name: "EvtRpcGetLogFileInfo", returns: errorStatus, status: "win32", params: [
      { name: "logHandle", dir: "in", type: context("PCONTEXT_HANDLE_LOG_HANDLE", "EvtRpcClose") },
      { name: "propertyId", dir: "in", type: uint32 },
      { name: "propertyValueBufferSize", dir: "in", type: range(uint32, 0, 2097152) },
      { name: "propertyValueBuffer", dir: "out", type: ref(array(uint8, sized(["field", "propertyValueBufferSize"]))) },
      { name: "propertyValueBufferLength", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 19, name: "EvtRpcGetChannelList", returns: errorStatus, status: "win32", params: [
      { name: "flags", dir: "in", type: uint32 },
      { name: "numChannelPaths", dir: "out", type: ref(uint32) },
      { name: "channelPaths", dir: "out", type: ref(unique(array(unique(string("wchar")), variant(sized(["deref", ["field", "numChannelPaths"]]), { range: [0, 8192] })))) },
    ] },
    { opnum: 20, name: "EvtRpcGetChannelConfig", returns: errorStatus, status: "win32", params: [
      { name: "channelPath", dir: "in", type: ref(variant(string("wchar"), { range: [1, 512] })) },
      { name: "flags", dir: "in", type: uint32 },
      { name: "props", dir: "out", type: ref(EvtRpcVariantList$) },
    ] },
    { opnum: 21, name: "EvtRpcPutChannelConfig", returns: errorStatus, status: "win32", params: [
      { name: "channelPath", dir: "in", type: ref(variant(string("wchar"), { range: [1, 512] })) },
      { name: "flags", dir: "in", type: uint32 },
      { name: "props", dir: "in", type: ref(EvtRpcVariantList$) },
      { name: "error", dir: "out", type: ref(RpcInfo$) },
    ] },
    { opnum: 22, name: "EvtRpcGetPublisherList", returns: errorStatus, status: "win32", params: [
      { name: "flags", dir: "in", type: uint32 },
      { name: "numPublisherIds", dir: "out", type: ref(uint32) },
      { name: "publisherIds", dir: "out", type: ref(unique(array(unique(string("wchar")), variant(sized(["deref", ["field", "numPublisherIds"]]), { range: [0, 8192] })))) },
    ] },
    { opnum: 23, name: "EvtRpcGetPublisherListForChannel", returns: errorStatus, status: "win32", params: [
      { name: "channelName", dir: "in", type: ref(string("wchar")) },
      { name: "flags", dir: "in", type: uint32 },
      { name: "numPublisherIds", dir: "out", type: ref(uint32) },
      { name: "publisherIds", dir: "out", type: ref(unique(array(unique(string("wchar")), variant(sized(["deref", ["field", "numPublisherIds"]]), { range: [0, 8192] })))) },
    ] },
    { opnum: 24, name: "EvtRpcGetPublisherMetadata", returns: errorStatus, status: "win32", params: [
      { name: "publisherId", dir: "in", type: unique(variant(string("wchar"), { range: [0, 2048] })) },
      { name: "logFilePath", dir: "in", type: unique(variant(string("wchar"), { range: [0, 32768] })) },
      { name: "locale", dir: "in", type: uint32 },
      { name: "flags", dir: "in", type: uint32 },
      { name: "pubMetadataProps", dir: "out", type: ref(EvtRpcVariantList$) },
      { name: "pubMetadata", dir: "out", type: ref(context("PCONTEXT_HANDLE_PUBLISHER_METADATA", "EvtRpcClose")) },
    ] },
    { opnum: 25, name: "EvtRpcGetPublisherResourceMetadata", returns: errorStatus, status: "win32", params: [
      { name: "handle", dir: "in", type: context("PCONTEXT_HANDLE_PUBLISHER_METADATA", "EvtRpcClose") },
      { name: "propertyId", dir: "in", type: uint32 },
      { name: "flags", dir: "in", type: uint32 },
      { name: "pubMetadataProps", dir: "out", type: ref(EvtRpcVariantList$) },
    ] },
    { opnum: 26, name: "EvtRpcGetEventMetadataEnum", returns: errorStatus, status: "win32", params: [
      { name: "pubMetadata", dir: "in", type: context("PCONTEXT_HANDLE_PUBLISHER_METADATA", "EvtRpcClose") },
      { name: "flags", dir: "in", type: uint32 },
      { name: "reservedForFilter", dir: "in", type: unique(variant(string("wchar"), { range: [0, 1048576] })) },
      { name: "eventMetaDataEnum", dir: "out", type: ref(context("PCONTEXT_HANDLE_EVENT_METADATA_ENUM", "EvtRpcClose")) },
    ] },
    { opnum: 27, name: "EvtRpcGetNextEventMetadata", returns: errorStatus, status: "win32", params: [
      { name: "eventMetaDataEnum", dir: "in", type: context("PCONTEXT_HANDLE_EVENT_METADATA_ENUM", "EvtRpcClose") },
      { name: "flags", dir: "in", type: uint32 },
      { name: "numRequested", dir: "in", type: uint32 },
      { name: "numReturned", dir: "out", type: ref(uint32) },
      { name: "eventMetadataInstances", dir: "out", type: ref(unique(array(EvtRpcVariantList$, variant(sized(["deref", ["field", "numReturned"]]), { range: [0, 256] })))) },
    ] },
    { opnum: 28, name: "EvtRpcGetClassicLogDisplayName", returns: errorStatus, status: "win32", params: [
      { name: "logName", dir: "in", type: ref(variant(string("wchar"), { range: [1, 512] })) },
      { name: "locale", dir: "in", type: uint32 },
      { name: "flags", dir: "in", type: uint32 },
      { name: "displayName", dir: "out", type: ref(unique(string("wchar"))) },
    ] },
  ],
});
