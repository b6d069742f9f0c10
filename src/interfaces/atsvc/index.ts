// Generated from atsvc.idl by opnum midl. Do not edit: change the IDL and generate again.
import {
  type Interface,
  type ReturnStatus,
  type StructType,
  array,
  defineInterface,
  ref,
  sized,
  string,
  struct,
  uint32,
  uint3264,
  uint8,
  unique,
} from "opnum/codegen/v1";

/** A task: times and command. [MS-TSCH] 2.3.4. `typedef struct _AT_INFO { ... } AT_INFO, *PAT_INFO, *LPAT_INFO;` */
export interface AT_INFO {
  /** Milliseconds after midnight. `DWORD_PTR JobTime` */
  JobTime: bigint;
  /** Bit 0 is the first of the month. `DWORD DaysOfMonth` */
  DaysOfMonth: number;
  /** Bit 0 is Monday. `unsigned char DaysOfWeek` */
  DaysOfWeek: number;
  /** JOB_*. `unsigned char Flags` */
  Flags: number;
  /** `[string] wchar_t *Command` */
  Command: string | null;
}
export const AT_INFO$: StructType<AT_INFO> = /*#__PURE__*/ struct("AT_INFO", {
  JobTime: uint3264,
  DaysOfMonth: uint32,
  DaysOfWeek: uint8,
  Flags: uint8,
  Command: unique(string("wchar")),
});

/** A task of a list: number, times and command. [MS-TSCH] 2.3.6. `typedef struct _AT_ENUM { ... } AT_ENUM, *PAT_ENUM, *LPAT_ENUM;` */
export interface AT_ENUM {
  /** `DWORD JobId` */
  JobId: number;
  /** Milliseconds after midnight. `DWORD_PTR JobTime` */
  JobTime: bigint;
  /** Bit 0 is the first of the month. `DWORD DaysOfMonth` */
  DaysOfMonth: number;
  /** Bit 0 is Monday. `unsigned char DaysOfWeek` */
  DaysOfWeek: number;
  /** JOB_*. `unsigned char Flags` */
  Flags: number;
  /** [MS-TSCH] lacks [string] here; AT_INFO, which 2.3.6 says is the same, has it, and so does what travels. `[string] wchar_t *Command` */
  Command: string | null;
}
export const AT_ENUM$: StructType<AT_ENUM> = /*#__PURE__*/ struct("AT_ENUM", {
  JobId: uint32,
  JobTime: uint3264,
  DaysOfMonth: uint32,
  DaysOfWeek: uint8,
  Flags: uint8,
  Command: unique(string("wchar")),
});

/**
 * AT_ENUM structures with their number. [MS-TSCH] 2.3.5
 * `typedef struct _AT_ENUM_CONTAINER { ... } AT_ENUM_CONTAINER, *PAT_ENUM_CONTAINER, *LPAT_ENUM_CONTAINER;`
 */
export interface AT_ENUM_CONTAINER {
  /** `DWORD EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] LPAT_ENUM Buffer` */
  Buffer: AT_ENUM[] | null;
}
export const AT_ENUM_CONTAINER$: StructType<AT_ENUM_CONTAINER> = /*#__PURE__*/ struct("AT_ENUM_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(AT_ENUM$, sized(["field", "EntriesRead"]))),
});

export type atsvcOperations = {
  /**
   * Adds a task. [MS-TSCH] 3.2.5.2.1
   * Opnum 0: `NET_API_STATUS NetrJobAdd([in, string, unique] ATSVC_HANDLE ServerName, [in] LPAT_INFO pAtInfo, [out] LPDWORD pJobId);`
   */
  NetrJobAdd: {
    in: {
      /** `[in, string, unique] ATSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in] LPAT_INFO pAtInfo` */
      pAtInfo: AT_INFO;
    };
    out: {
      /** `[out] LPDWORD pJobId` */
      pJobId: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Removes tasks from a number to a number. [MS-TSCH] 3.2.5.2.2
   * Opnum 1: `NET_API_STATUS NetrJobDel([in, string, unique] ATSVC_HANDLE ServerName, [in] DWORD MinJobId, [in] DWORD MaxJobId);`
   */
  NetrJobDel: {
    in: {
      /** `[in, string, unique] ATSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in] DWORD MinJobId` */
      MinJobId: number;
      /** `[in] DWORD MaxJobId` */
      MaxJobId: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Lists tasks. [MS-TSCH] 3.2.5.2.3
   * Opnum 2: `NET_API_STATUS NetrJobEnum([in, string, unique] ATSVC_HANDLE ServerName, [in, out] LPAT_ENUM_CONTAINER pEnumContainer, [in] DWORD PreferedMaximumLength, [out] LPDWORD pTotalEntries, [in, out, unique] LPDWORD pResumeHandle);`
   */
  NetrJobEnum: {
    in: {
      /** `[in, string, unique] ATSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, out] LPAT_ENUM_CONTAINER pEnumContainer` */
      pEnumContainer: AT_ENUM_CONTAINER;
      /** Octets the answer may have at most; 0xffffffff: all. `[in] DWORD PreferedMaximumLength` */
      PreferedMaximumLength: number;
      /** 0 at the beginning; where an answer ended, to go on. `[in, out, unique] LPDWORD pResumeHandle` */
      pResumeHandle: number | null;
    };
    out: {
      /** `[in, out] LPAT_ENUM_CONTAINER pEnumContainer` */
      pEnumContainer: AT_ENUM_CONTAINER;
      /** `[out] LPDWORD pTotalEntries` */
      pTotalEntries: number;
      /** 0 at the beginning; where an answer ended, to go on. `[in, out, unique] LPDWORD pResumeHandle` */
      pResumeHandle: number | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * One task. [MS-TSCH] 3.2.5.2.4
   * Opnum 3: `NET_API_STATUS NetrJobGetInfo([in, string, unique] ATSVC_HANDLE ServerName, [in] DWORD JobId, [out] LPAT_INFO *ppAtInfo);`
   */
  NetrJobGetInfo: {
    in: {
      /** `[in, string, unique] ATSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in] DWORD JobId` */
      JobId: number;
    };
    out: {
      /** `[out] LPAT_INFO *ppAtInfo` */
      ppAtInfo: AT_INFO | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
};

/** `interface atsvc` 1ff70682-0a51-30e8-076d-740be8cee98b v1.0 */
export const atsvc: Interface<atsvcOperations> = /*#__PURE__*/ defineInterface<atsvcOperations>({
  name: "atsvc",
  uuid: "1ff70682-0a51-30e8-076d-740be8cee98b",
  version: [1, 0],
  endpoints: ["ncacn_np:[\\pipe\\atsvc]"],
  operations: [
    { opnum: 0, name: "NetrJobAdd", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "pAtInfo", dir: "in", type: ref(AT_INFO$) },
      { name: "pJobId", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 1, name: "NetrJobDel", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "MinJobId", dir: "in", type: uint32 },
      { name: "MaxJobId", dir: "in", type: uint32 },
    ] },
    { opnum: 2, name: "NetrJobEnum", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "pEnumContainer", dir: "inout", type: ref(AT_ENUM_CONTAINER$) },
      { name: "PreferedMaximumLength", dir: "in", type: uint32 },
      { name: "pTotalEntries", dir: "out", type: ref(uint32) },
      { name: "pResumeHandle", dir: "inout", type: unique(uint32) },
    ] },
    { opnum: 3, name: "NetrJobGetInfo", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "JobId", dir: "in", type: uint32 },
      { name: "ppAtInfo", dir: "out", type: ref(unique(AT_INFO$)) },
    ] },
  ],
});
