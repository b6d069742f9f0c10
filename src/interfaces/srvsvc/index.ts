// Generated from srvsvc.idl by opnum midl. Do not edit: change the IDL and generate again.
import {
  type ContextHandle,
  type Interface,
  type ReturnStatus,
  type StructType,
  type UnionType,
  arm,
  array,
  byte,
  context,
  defineInterface,
  fixed,
  guid,
  int32,
  range,
  ref,
  sized,
  string,
  struct,
  uint32,
  uint8,
  union,
  unique,
  variant,
  varying,
  wchar,
} from "opnum/codegen/v1";

/**
 * A connection to a share: its number. [MS-SRVS] 2.2.4.1
 * `typedef struct _CONNECTION_INFO_0 { ... } CONNECTION_INFO_0, *PCONNECTION_INFO_0, *LPCONNECTION_INFO_0;`
 */
export interface CONNECTION_INFO_0 {
  /** `DWORD coni0_id` */
  coni0_id: number;
}
export const CONNECTION_INFO_0$: StructType<CONNECTION_INFO_0> = /*#__PURE__*/ struct("CONNECTION_INFO_0", {
  coni0_id: uint32,
});

/**
 * CONNECTION_INFO_0 structures with their number. [MS-SRVS] 2.2.4.3
 * `typedef struct _CONNECT_INFO_0_CONTAINER { ... } CONNECT_INFO_0_CONTAINER, *PCONNECT_INFO_0_CONTAINER, *LPCONNECT_INFO_0_CONTAINER;`
 */
export interface CONNECT_INFO_0_CONTAINER {
  /** `DWORD EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] LPCONNECTION_INFO_0 Buffer` */
  Buffer: CONNECTION_INFO_0[] | null;
}
export const CONNECT_INFO_0_CONTAINER$: StructType<CONNECT_INFO_0_CONTAINER> = /*#__PURE__*/ struct("CONNECT_INFO_0_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(CONNECTION_INFO_0$, sized(["field", "EntriesRead"]))),
});

/**
 * A connection to a share: who, since when (seconds), and how many files are open. [MS-SRVS] 2.2.4.2
 * `typedef struct _CONNECTION_INFO_1 { ... } CONNECTION_INFO_1, *PCONNECTION_INFO_1, *LPCONNECTION_INFO_1;`
 */
export interface CONNECTION_INFO_1 {
  /** `DWORD coni1_id` */
  coni1_id: number;
  /** `DWORD coni1_type` */
  coni1_type: number;
  /** `DWORD coni1_num_opens` */
  coni1_num_opens: number;
  /** `DWORD coni1_num_users` */
  coni1_num_users: number;
  /** `DWORD coni1_time` */
  coni1_time: number;
  /** `[string] wchar_t *coni1_username` */
  coni1_username: string | null;
  /** `[string] wchar_t *coni1_netname` */
  coni1_netname: string | null;
}
export const CONNECTION_INFO_1$: StructType<CONNECTION_INFO_1> = /*#__PURE__*/ struct("CONNECTION_INFO_1", {
  coni1_id: uint32,
  coni1_type: uint32,
  coni1_num_opens: uint32,
  coni1_num_users: uint32,
  coni1_time: uint32,
  coni1_username: unique(string("wchar")),
  coni1_netname: unique(string("wchar")),
});

/**
 * CONNECTION_INFO_1 structures with their number. [MS-SRVS] 2.2.4.4
 * `typedef struct _CONNECT_INFO_1_CONTAINER { ... } CONNECT_INFO_1_CONTAINER, *PCONNECT_INFO_1_CONTAINER, *LPCONNECT_INFO_1_CONTAINER;`
 */
export interface CONNECT_INFO_1_CONTAINER {
  /** `DWORD EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] LPCONNECTION_INFO_1 Buffer` */
  Buffer: CONNECTION_INFO_1[] | null;
}
export const CONNECT_INFO_1_CONTAINER$: StructType<CONNECT_INFO_1_CONTAINER> = /*#__PURE__*/ struct("CONNECT_INFO_1_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(CONNECTION_INFO_1$, sized(["field", "EntriesRead"]))),
});

/** Containers by level. [MS-SRVS] 2.2.3.1. `typedef [switch_type(DWORD)] union _CONNECT_ENUM_UNION { ... } CONNECT_ENUM_UNION;` */
export type CONNECT_ENUM_UNION =
  | {
      tag: 0;
      /** `[case(0)] CONNECT_INFO_0_CONTAINER *Level0` */
      Level0: CONNECT_INFO_0_CONTAINER | null;
    }
  | {
      tag: 1;
      /** `[case(1)] CONNECT_INFO_1_CONTAINER *Level1` */
      Level1: CONNECT_INFO_1_CONTAINER | null;
    };
export const CONNECT_ENUM_UNION$: UnionType<CONNECT_ENUM_UNION> = /*#__PURE__*/ union("CONNECT_ENUM_UNION", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("Level0", [0], unique(CONNECT_INFO_0_CONTAINER$)),
    arm("Level1", [1], unique(CONNECT_INFO_1_CONTAINER$)),
  ],
  ms: true,
});

const CONNECT_ENUM_UNION$1: UnionType = /*#__PURE__*/ variant(CONNECT_ENUM_UNION$, { switchIs: ["field", "Level"] });

/**
 * What NetrConnectionEnum gives, with the level asked for. [MS-SRVS] 2.2.4.5
 * `typedef struct _CONNECT_ENUM_STRUCT { ... } CONNECT_ENUM_STRUCT, *PCONNECT_ENUM_STRUCT, *LPCONNECT_ENUM_STRUCT;`
 */
export interface CONNECT_ENUM_STRUCT {
  /** `DWORD Level` */
  Level?: number;
  /** `[switch_is(Level)] CONNECT_ENUM_UNION ConnectInfo` */
  ConnectInfo: CONNECT_ENUM_UNION;
}
export const CONNECT_ENUM_STRUCT$: StructType<CONNECT_ENUM_STRUCT> = /*#__PURE__*/ struct("CONNECT_ENUM_STRUCT", {
  Level: uint32,
  ConnectInfo: CONNECT_ENUM_UNION$1,
});

/**
 * An open file, device or pipe: its number. [MS-SRVS] 2.2.4.6
 * `typedef struct _FILE_INFO_2 { ... } FILE_INFO_2, *PFILE_INFO_2, *LPFILE_INFO_2;`
 */
export interface FILE_INFO_2 {
  /** `DWORD fi2_id` */
  fi2_id: number;
}
export const FILE_INFO_2$: StructType<FILE_INFO_2> = /*#__PURE__*/ struct("FILE_INFO_2", {
  fi2_id: uint32,
});

/**
 * FILE_INFO_2 structures with their number. [MS-SRVS] 2.2.4.8
 * `typedef struct _FILE_INFO_2_CONTAINER { ... } FILE_INFO_2_CONTAINER, *PFILE_INFO_2_CONTAINER, *LPFILE_INFO_2_CONTAINER;`
 */
export interface FILE_INFO_2_CONTAINER {
  /** `DWORD EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] LPFILE_INFO_2 Buffer` */
  Buffer: FILE_INFO_2[] | null;
}
export const FILE_INFO_2_CONTAINER$: StructType<FILE_INFO_2_CONTAINER> = /*#__PURE__*/ struct("FILE_INFO_2_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(FILE_INFO_2$, sized(["field", "EntriesRead"]))),
});

/**
 * An open file, device or pipe: permissions, locks, path and user. [MS-SRVS] 2.2.4.7
 * `typedef struct _FILE_INFO_3 { ... } FILE_INFO_3, *PFILE_INFO_3, *LPFILE_INFO_3;`
 */
export interface FILE_INFO_3 {
  /** `DWORD fi3_id` */
  fi3_id: number;
  /** `DWORD fi3_permissions` */
  fi3_permissions: number;
  /** `DWORD fi3_num_locks` */
  fi3_num_locks: number;
  /** `[string] wchar_t *fi3_pathname` */
  fi3_pathname: string | null;
  /** `[string] wchar_t *fi3_username` */
  fi3_username: string | null;
}
export const FILE_INFO_3$: StructType<FILE_INFO_3> = /*#__PURE__*/ struct("FILE_INFO_3", {
  fi3_id: uint32,
  fi3_permissions: uint32,
  fi3_num_locks: uint32,
  fi3_pathname: unique(string("wchar")),
  fi3_username: unique(string("wchar")),
});

/**
 * FILE_INFO_3 structures with their number. [MS-SRVS] 2.2.4.9
 * `typedef struct _FILE_INFO_3_CONTAINER { ... } FILE_INFO_3_CONTAINER, *PFILE_INFO_3_CONTAINER, *LPFILE_INFO_3_CONTAINER;`
 */
export interface FILE_INFO_3_CONTAINER {
  /** `DWORD EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] LPFILE_INFO_3 Buffer` */
  Buffer: FILE_INFO_3[] | null;
}
export const FILE_INFO_3_CONTAINER$: StructType<FILE_INFO_3_CONTAINER> = /*#__PURE__*/ struct("FILE_INFO_3_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(FILE_INFO_3$, sized(["field", "EntriesRead"]))),
});

/** Containers by level. [MS-SRVS] 2.2.3.2. `typedef [switch_type(DWORD)] union _FILE_ENUM_UNION { ... } FILE_ENUM_UNION;` */
export type FILE_ENUM_UNION =
  | {
      tag: 2;
      /** `[case(2)] FILE_INFO_2_CONTAINER *Level2` */
      Level2: FILE_INFO_2_CONTAINER | null;
    }
  | {
      tag: 3;
      /** `[case(3)] FILE_INFO_3_CONTAINER *Level3` */
      Level3: FILE_INFO_3_CONTAINER | null;
    };
export const FILE_ENUM_UNION$: UnionType<FILE_ENUM_UNION> = /*#__PURE__*/ union("FILE_ENUM_UNION", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("Level2", [2], unique(FILE_INFO_2_CONTAINER$)),
    arm("Level3", [3], unique(FILE_INFO_3_CONTAINER$)),
  ],
  ms: true,
});

const FILE_ENUM_UNION$1: UnionType = /*#__PURE__*/ variant(FILE_ENUM_UNION$, { switchIs: ["field", "Level"] });

/**
 * What NetrFileEnum gives, with the level asked for. [MS-SRVS] 2.2.4.10
 * `typedef struct _FILE_ENUM_STRUCT { ... } FILE_ENUM_STRUCT, *PFILE_ENUM_STRUCT, *LPFILE_ENUM_STRUCT;`
 */
export interface FILE_ENUM_STRUCT {
  /** `DWORD Level` */
  Level?: number;
  /** `[switch_is(Level)] FILE_ENUM_UNION FileInfo` */
  FileInfo: FILE_ENUM_UNION;
}
export const FILE_ENUM_STRUCT$: StructType<FILE_ENUM_STRUCT> = /*#__PURE__*/ struct("FILE_ENUM_STRUCT", {
  Level: uint32,
  FileInfo: FILE_ENUM_UNION$1,
});

/**
 * One open file by level. [MS-SRVS] 2.2.3.3
 * `typedef [switch_type(unsigned long)] union _FILE_INFO { ... } FILE_INFO, *PFILE_INFO, *LPFILE_INFO;`
 */
export type FILE_INFO =
  | {
      tag: 2;
      /** `[case(2)] LPFILE_INFO_2 FileInfo2` */
      FileInfo2: FILE_INFO_2 | null;
    }
  | {
      tag: 3;
      /** `[case(3)] LPFILE_INFO_3 FileInfo3` */
      FileInfo3: FILE_INFO_3 | null;
    };
export const FILE_INFO$: UnionType<FILE_INFO> = /*#__PURE__*/ union("FILE_INFO", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("FileInfo2", [2], unique(FILE_INFO_2$)),
    arm("FileInfo3", [3], unique(FILE_INFO_3$)),
  ],
  ms: true,
});

const FILE_INFO$1: UnionType = /*#__PURE__*/ variant(FILE_INFO$, { switchIs: ["field", "Level"] });

/**
 * A session: the client's name. [MS-SRVS] 2.2.4.11
 * `typedef struct _SESSION_INFO_0 { ... } SESSION_INFO_0, *PSESSION_INFO_0, *LPSESSION_INFO_0;`
 */
export interface SESSION_INFO_0 {
  /** `[string] wchar_t *sesi0_cname` */
  sesi0_cname: string | null;
}
export const SESSION_INFO_0$: StructType<SESSION_INFO_0> = /*#__PURE__*/ struct("SESSION_INFO_0", {
  sesi0_cname: unique(string("wchar")),
});

/**
 * SESSION_INFO_0 structures with their number. [MS-SRVS] 2.2.4.16
 * `typedef struct _SESSION_INFO_0_CONTAINER { ... } SESSION_INFO_0_CONTAINER, *PSESSION_INFO_0_CONTAINER, *LPSESSION_INFO_0_CONTAINER;`
 */
export interface SESSION_INFO_0_CONTAINER {
  /** `DWORD EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] LPSESSION_INFO_0 Buffer` */
  Buffer: SESSION_INFO_0[] | null;
}
export const SESSION_INFO_0_CONTAINER$: StructType<SESSION_INFO_0_CONTAINER> = /*#__PURE__*/ struct("SESSION_INFO_0_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(SESSION_INFO_0$, sized(["field", "EntriesRead"]))),
});

/**
 * A session: client, user, number of opens, seconds it exists and seconds it is idle. [MS-SRVS] 2.2.4.12
 * `typedef struct _SESSION_INFO_1 { ... } SESSION_INFO_1, *PSESSION_INFO_1, *LPSESSION_INFO_1;`
 */
export interface SESSION_INFO_1 {
  /** `[string] wchar_t *sesi1_cname` */
  sesi1_cname: string | null;
  /** `[string] wchar_t *sesi1_username` */
  sesi1_username: string | null;
  /** `DWORD sesi1_num_opens` */
  sesi1_num_opens: number;
  /** `DWORD sesi1_time` */
  sesi1_time: number;
  /** `DWORD sesi1_idle_time` */
  sesi1_idle_time: number;
  /** `DWORD sesi1_user_flags` */
  sesi1_user_flags: number;
}
export const SESSION_INFO_1$: StructType<SESSION_INFO_1> = /*#__PURE__*/ struct("SESSION_INFO_1", {
  sesi1_cname: unique(string("wchar")),
  sesi1_username: unique(string("wchar")),
  sesi1_num_opens: uint32,
  sesi1_time: uint32,
  sesi1_idle_time: uint32,
  sesi1_user_flags: uint32,
});

/**
 * SESSION_INFO_1 structures with their number. [MS-SRVS] 2.2.4.17
 * `typedef struct _SESSION_INFO_1_CONTAINER { ... } SESSION_INFO_1_CONTAINER, *PSESSION_INFO_1_CONTAINER, *LPSESSION_INFO_1_CONTAINER;`
 */
export interface SESSION_INFO_1_CONTAINER {
  /** `DWORD EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] LPSESSION_INFO_1 Buffer` */
  Buffer: SESSION_INFO_1[] | null;
}
export const SESSION_INFO_1_CONTAINER$: StructType<SESSION_INFO_1_CONTAINER> = /*#__PURE__*/ struct("SESSION_INFO_1_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(SESSION_INFO_1$, sized(["field", "EntriesRead"]))),
});

/**
 * SESSION_INFO_1, and the client's kind. [MS-SRVS] 2.2.4.13
 * `typedef struct _SESSION_INFO_2 { ... } SESSION_INFO_2, *PSESSION_INFO_2, *LPSESSION_INFO_2;`
 */
export interface SESSION_INFO_2 {
  /** `[string] wchar_t *sesi2_cname` */
  sesi2_cname: string | null;
  /** `[string] wchar_t *sesi2_username` */
  sesi2_username: string | null;
  /** `DWORD sesi2_num_opens` */
  sesi2_num_opens: number;
  /** `DWORD sesi2_time` */
  sesi2_time: number;
  /** `DWORD sesi2_idle_time` */
  sesi2_idle_time: number;
  /** `DWORD sesi2_user_flags` */
  sesi2_user_flags: number;
  /** `[string] wchar_t *sesi2_cltype_name` */
  sesi2_cltype_name: string | null;
}
export const SESSION_INFO_2$: StructType<SESSION_INFO_2> = /*#__PURE__*/ struct("SESSION_INFO_2", {
  sesi2_cname: unique(string("wchar")),
  sesi2_username: unique(string("wchar")),
  sesi2_num_opens: uint32,
  sesi2_time: uint32,
  sesi2_idle_time: uint32,
  sesi2_user_flags: uint32,
  sesi2_cltype_name: unique(string("wchar")),
});

/**
 * SESSION_INFO_2 structures with their number. [MS-SRVS] 2.2.4.18
 * `typedef struct _SESSION_INFO_2_CONTAINER { ... } SESSION_INFO_2_CONTAINER, *PSESSION_INFO_2_CONTAINER, *LPSESSION_INFO_2_CONTAINER;`
 */
export interface SESSION_INFO_2_CONTAINER {
  /** `DWORD EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] LPSESSION_INFO_2 Buffer` */
  Buffer: SESSION_INFO_2[] | null;
}
export const SESSION_INFO_2_CONTAINER$: StructType<SESSION_INFO_2_CONTAINER> = /*#__PURE__*/ struct("SESSION_INFO_2_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(SESSION_INFO_2$, sized(["field", "EntriesRead"]))),
});

/**
 * A session: client, user and times. [MS-SRVS] 2.2.4.14
 * `typedef struct _SESSION_INFO_10 { ... } SESSION_INFO_10, *PSESSION_INFO_10, *LPSESSION_INFO_10;`
 */
export interface SESSION_INFO_10 {
  /** `[string] wchar_t *sesi10_cname` */
  sesi10_cname: string | null;
  /** `[string] wchar_t *sesi10_username` */
  sesi10_username: string | null;
  /** `DWORD sesi10_time` */
  sesi10_time: number;
  /** `DWORD sesi10_idle_time` */
  sesi10_idle_time: number;
}
export const SESSION_INFO_10$: StructType<SESSION_INFO_10> = /*#__PURE__*/ struct("SESSION_INFO_10", {
  sesi10_cname: unique(string("wchar")),
  sesi10_username: unique(string("wchar")),
  sesi10_time: uint32,
  sesi10_idle_time: uint32,
});

/**
 * SESSION_INFO_10 structures with their number. [MS-SRVS] 2.2.4.19
 * `typedef struct _SESSION_INFO_10_CONTAINER { ... } SESSION_INFO_10_CONTAINER, *PSESSION_INFO_10_CONTAINER, *LPSESSION_INFO_10_CONTAINER;`
 */
export interface SESSION_INFO_10_CONTAINER {
  /** `DWORD EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] LPSESSION_INFO_10 Buffer` */
  Buffer: SESSION_INFO_10[] | null;
}
export const SESSION_INFO_10_CONTAINER$: StructType<SESSION_INFO_10_CONTAINER> = /*#__PURE__*/ struct("SESSION_INFO_10_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(SESSION_INFO_10$, sized(["field", "EntriesRead"]))),
});

/**
 * SESSION_INFO_2, and the transport it came over. [MS-SRVS] 2.2.4.15
 * `typedef struct _SESSION_INFO_502 { ... } SESSION_INFO_502, *PSESSION_INFO_502, *LPSESSION_INFO_502;`
 */
export interface SESSION_INFO_502 {
  /** `[string] wchar_t *sesi502_cname` */
  sesi502_cname: string | null;
  /** `[string] wchar_t *sesi502_username` */
  sesi502_username: string | null;
  /** `DWORD sesi502_num_opens` */
  sesi502_num_opens: number;
  /** `DWORD sesi502_time` */
  sesi502_time: number;
  /** `DWORD sesi502_idle_time` */
  sesi502_idle_time: number;
  /** `DWORD sesi502_user_flags` */
  sesi502_user_flags: number;
  /** `[string] wchar_t *sesi502_cltype_name` */
  sesi502_cltype_name: string | null;
  /** `[string] wchar_t *sesi502_transport` */
  sesi502_transport: string | null;
}
export const SESSION_INFO_502$: StructType<SESSION_INFO_502> = /*#__PURE__*/ struct("SESSION_INFO_502", {
  sesi502_cname: unique(string("wchar")),
  sesi502_username: unique(string("wchar")),
  sesi502_num_opens: uint32,
  sesi502_time: uint32,
  sesi502_idle_time: uint32,
  sesi502_user_flags: uint32,
  sesi502_cltype_name: unique(string("wchar")),
  sesi502_transport: unique(string("wchar")),
});

/**
 * SESSION_INFO_502 structures with their number. [MS-SRVS] 2.2.4.20
 * `typedef struct _SESSION_INFO_502_CONTAINER { ... } SESSION_INFO_502_CONTAINER, *PSESSION_INFO_502_CONTAINER, *LPSESSION_INFO_502_CONTAINER;`
 */
export interface SESSION_INFO_502_CONTAINER {
  /** `DWORD EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] LPSESSION_INFO_502 Buffer` */
  Buffer: SESSION_INFO_502[] | null;
}
export const SESSION_INFO_502_CONTAINER$: StructType<SESSION_INFO_502_CONTAINER> = /*#__PURE__*/ struct("SESSION_INFO_502_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(SESSION_INFO_502$, sized(["field", "EntriesRead"]))),
});

/** Containers by level. [MS-SRVS] 2.2.3.4. `typedef [switch_type(DWORD)] union _SESSION_ENUM_UNION { ... } SESSION_ENUM_UNION;` */
export type SESSION_ENUM_UNION =
  | {
      tag: 0;
      /** `[case(0)] SESSION_INFO_0_CONTAINER *Level0` */
      Level0: SESSION_INFO_0_CONTAINER | null;
    }
  | {
      tag: 1;
      /** `[case(1)] SESSION_INFO_1_CONTAINER *Level1` */
      Level1: SESSION_INFO_1_CONTAINER | null;
    }
  | {
      tag: 2;
      /** `[case(2)] SESSION_INFO_2_CONTAINER *Level2` */
      Level2: SESSION_INFO_2_CONTAINER | null;
    }
  | {
      tag: 10;
      /** `[case(10)] SESSION_INFO_10_CONTAINER *Level10` */
      Level10: SESSION_INFO_10_CONTAINER | null;
    }
  | {
      tag: 502;
      /** `[case(502)] SESSION_INFO_502_CONTAINER *Level502` */
      Level502: SESSION_INFO_502_CONTAINER | null;
    };
export const SESSION_ENUM_UNION$: UnionType<SESSION_ENUM_UNION> = /*#__PURE__*/ union("SESSION_ENUM_UNION", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("Level0", [0], unique(SESSION_INFO_0_CONTAINER$)),
    arm("Level1", [1], unique(SESSION_INFO_1_CONTAINER$)),
    arm("Level2", [2], unique(SESSION_INFO_2_CONTAINER$)),
    arm("Level10", [10], unique(SESSION_INFO_10_CONTAINER$)),
    arm("Level502", [502], unique(SESSION_INFO_502_CONTAINER$)),
  ],
  ms: true,
});

const SESSION_ENUM_UNION$1: UnionType = /*#__PURE__*/ variant(SESSION_ENUM_UNION$, { switchIs: ["field", "Level"] });

/**
 * What NetrSessionEnum gives, with the level asked for. [MS-SRVS] 2.2.4.21
 * `typedef struct _SESSION_ENUM_STRUCT { ... } SESSION_ENUM_STRUCT, *PSESSION_ENUM_STRUCT, *LPSESSION_ENUM_STRUCT;`
 */
export interface SESSION_ENUM_STRUCT {
  /** `DWORD Level` */
  Level?: number;
  /** `[switch_is(Level)] SESSION_ENUM_UNION SessionInfo` */
  SessionInfo: SESSION_ENUM_UNION;
}
export const SESSION_ENUM_STRUCT$: StructType<SESSION_ENUM_STRUCT> = /*#__PURE__*/ struct("SESSION_ENUM_STRUCT", {
  Level: uint32,
  SessionInfo: SESSION_ENUM_UNION$1,
});

/** A share: its name. [MS-SRVS] 2.2.4.22. `typedef struct _SHARE_INFO_0 { ... } SHARE_INFO_0, *PSHARE_INFO_0, *LPSHARE_INFO_0;` */
export interface SHARE_INFO_0 {
  /** `[string] wchar_t *shi0_netname` */
  shi0_netname: string | null;
}
export const SHARE_INFO_0$: StructType<SHARE_INFO_0> = /*#__PURE__*/ struct("SHARE_INFO_0", {
  shi0_netname: unique(string("wchar")),
});

/**
 * A share: name, type (STYPE_*) and remark. [MS-SRVS] 2.2.4.23
 * `typedef struct _SHARE_INFO_1 { ... } SHARE_INFO_1, *PSHARE_INFO_1, *LPSHARE_INFO_1;`
 */
export interface SHARE_INFO_1 {
  /** `[string] wchar_t *shi1_netname` */
  shi1_netname: string | null;
  /** `DWORD shi1_type` */
  shi1_type: number;
  /** `[string] wchar_t *shi1_remark` */
  shi1_remark: string | null;
}
export const SHARE_INFO_1$: StructType<SHARE_INFO_1> = /*#__PURE__*/ struct("SHARE_INFO_1", {
  shi1_netname: unique(string("wchar")),
  shi1_type: uint32,
  shi1_remark: unique(string("wchar")),
});

/**
 * SHARE_INFO_1, with permissions, limits, path and password. [MS-SRVS] 2.2.4.24
 * `typedef struct _SHARE_INFO_2 { ... } SHARE_INFO_2, *PSHARE_INFO_2, *LPSHARE_INFO_2;`
 */
export interface SHARE_INFO_2 {
  /** `[string] wchar_t *shi2_netname` */
  shi2_netname: string | null;
  /** `DWORD shi2_type` */
  shi2_type: number;
  /** `[string] wchar_t *shi2_remark` */
  shi2_remark: string | null;
  /** `DWORD shi2_permissions` */
  shi2_permissions: number;
  /** `DWORD shi2_max_uses` */
  shi2_max_uses: number;
  /** `DWORD shi2_current_uses` */
  shi2_current_uses: number;
  /** `[string] wchar_t *shi2_path` */
  shi2_path: string | null;
  /** `[string] wchar_t *shi2_passwd` */
  shi2_passwd: string | null;
}
export const SHARE_INFO_2$: StructType<SHARE_INFO_2> = /*#__PURE__*/ struct("SHARE_INFO_2", {
  shi2_netname: unique(string("wchar")),
  shi2_type: uint32,
  shi2_remark: unique(string("wchar")),
  shi2_permissions: uint32,
  shi2_max_uses: uint32,
  shi2_current_uses: uint32,
  shi2_path: unique(string("wchar")),
  shi2_passwd: unique(string("wchar")),
});

/**
 * A share with path, password, limits and security descriptor. [MS-SRVS] 2.2.4.26
 * `typedef struct _SHARE_INFO_502_I { ... } SHARE_INFO_502_I, *PSHARE_INFO_502_I, *LPSHARE_INFO_502_I;`
 */
export interface SHARE_INFO_502_I {
  /** `[string] WCHAR *shi502_netname` */
  shi502_netname: string | null;
  /** `DWORD shi502_type` */
  shi502_type: number;
  /** `[string] WCHAR *shi502_remark` */
  shi502_remark: string | null;
  /** `DWORD shi502_permissions` */
  shi502_permissions: number;
  /** `DWORD shi502_max_uses` */
  shi502_max_uses: number;
  /** `DWORD shi502_current_uses` */
  shi502_current_uses: number;
  /** `[string] WCHAR *shi502_path` */
  shi502_path: string | null;
  /** `[string] WCHAR *shi502_passwd` */
  shi502_passwd: string | null;
  /** `DWORD shi502_reserved` */
  shi502_reserved?: number;
  /** `[size_is(shi502_reserved)] unsigned char *shi502_security_descriptor` */
  shi502_security_descriptor: Uint8Array | null;
}
export const SHARE_INFO_502_I$: StructType<SHARE_INFO_502_I> = /*#__PURE__*/ struct("SHARE_INFO_502_I", {
  shi502_netname: unique(string("wchar")),
  shi502_type: uint32,
  shi502_remark: unique(string("wchar")),
  shi502_permissions: uint32,
  shi502_max_uses: uint32,
  shi502_current_uses: uint32,
  shi502_path: unique(string("wchar")),
  shi502_passwd: unique(string("wchar")),
  shi502_reserved: uint32,
  shi502_security_descriptor: unique(array(uint8, sized(["field", "shi502_reserved"]))),
});

/**
 * Only a share's remark. [MS-SRVS] 2.2.4.28
 * `typedef struct _SHARE_INFO_1004 { ... } SHARE_INFO_1004, *PSHARE_INFO_1004, *LPSHARE_INFO_1004;`
 */
export interface SHARE_INFO_1004 {
  /** `[string] wchar_t *shi1004_remark` */
  shi1004_remark: string | null;
}
export const SHARE_INFO_1004$: StructType<SHARE_INFO_1004> = /*#__PURE__*/ struct("SHARE_INFO_1004", {
  shi1004_remark: unique(string("wchar")),
});

/**
 * Only the most users a share may have at once. [MS-SRVS] 2.2.4.30
 * `typedef struct _SHARE_INFO_1006 { ... } SHARE_INFO_1006, *PSHARE_INFO_1006, *LPSHARE_INFO_1006;`
 */
export interface SHARE_INFO_1006 {
  /** `DWORD shi1006_max_uses` */
  shi1006_max_uses: number;
}
export const SHARE_INFO_1006$: StructType<SHARE_INFO_1006> = /*#__PURE__*/ struct("SHARE_INFO_1006", {
  shi1006_max_uses: uint32,
});

/**
 * A share's security descriptor. [MS-SRVS] 2.2.4.31
 * `typedef struct _SHARE_INFO_1501_I { ... } SHARE_INFO_1501_I, *PSHARE_INFO_1501_I, *LPSHARE_INFO_1501_I;`
 */
export interface SHARE_INFO_1501_I {
  /** `DWORD shi1501_reserved` */
  shi1501_reserved?: number;
  /** `[size_is(shi1501_reserved)] unsigned char *shi1501_security_descriptor` */
  shi1501_security_descriptor: Uint8Array | null;
}
export const SHARE_INFO_1501_I$: StructType<SHARE_INFO_1501_I> = /*#__PURE__*/ struct("SHARE_INFO_1501_I", {
  shi1501_reserved: uint32,
  shi1501_security_descriptor: unique(array(uint8, sized(["field", "shi1501_reserved"]))),
});

/**
 * Only a share's flags (SHI1005_FLAGS_*) [MS-SRVS] 2.2.4.29
 * `typedef struct _SHARE_INFO_1005 { ... } SHARE_INFO_1005, *PSHARE_INFO_1005, *LPSHARE_INFO_1005;`
 */
export interface SHARE_INFO_1005 {
  /** `DWORD shi1005_flags` */
  shi1005_flags: number;
}
export const SHARE_INFO_1005$: StructType<SHARE_INFO_1005> = /*#__PURE__*/ struct("SHARE_INFO_1005", {
  shi1005_flags: uint32,
});

/**
 * SHARE_INFO_1, and flags. [MS-SRVS] 2.2.4.25
 * `typedef struct _SHARE_INFO_501 { ... } SHARE_INFO_501, *PSHARE_INFO_501, *LPSHARE_INFO_501;`
 */
export interface SHARE_INFO_501 {
  /** `[string] wchar_t *shi501_netname` */
  shi501_netname: string | null;
  /** `DWORD shi501_type` */
  shi501_type: number;
  /** `[string] wchar_t *shi501_remark` */
  shi501_remark: string | null;
  /** `DWORD shi501_flags` */
  shi501_flags: number;
}
export const SHARE_INFO_501$: StructType<SHARE_INFO_501> = /*#__PURE__*/ struct("SHARE_INFO_501", {
  shi501_netname: unique(string("wchar")),
  shi501_type: uint32,
  shi501_remark: unique(string("wchar")),
  shi501_flags: uint32,
});

/**
 * SHARE_INFO_502_I, and the server name it belongs to. [MS-SRVS] 2.2.4.27
 * `typedef struct _SHARE_INFO_503_I { ... } SHARE_INFO_503_I, *PSHARE_INFO_503_I, *LPSHARE_INFO_503_I;`
 */
export interface SHARE_INFO_503_I {
  /** `[string] WCHAR *shi503_netname` */
  shi503_netname: string | null;
  /** `DWORD shi503_type` */
  shi503_type: number;
  /** `[string] WCHAR *shi503_remark` */
  shi503_remark: string | null;
  /** `DWORD shi503_permissions` */
  shi503_permissions: number;
  /** `DWORD shi503_max_uses` */
  shi503_max_uses: number;
  /** `DWORD shi503_current_uses` */
  shi503_current_uses: number;
  /** `[string] WCHAR *shi503_path` */
  shi503_path: string | null;
  /** `[string] WCHAR *shi503_passwd` */
  shi503_passwd: string | null;
  /** `[string] WCHAR *shi503_servername` */
  shi503_servername: string | null;
  /** `DWORD shi503_reserved` */
  shi503_reserved?: number;
  /** `[size_is(shi503_reserved)] PUCHAR shi503_security_descriptor` */
  shi503_security_descriptor: Uint8Array | null;
}
export const SHARE_INFO_503_I$: StructType<SHARE_INFO_503_I> = /*#__PURE__*/ struct("SHARE_INFO_503_I", {
  shi503_netname: unique(string("wchar")),
  shi503_type: uint32,
  shi503_remark: unique(string("wchar")),
  shi503_permissions: uint32,
  shi503_max_uses: uint32,
  shi503_current_uses: uint32,
  shi503_path: unique(string("wchar")),
  shi503_passwd: unique(string("wchar")),
  shi503_servername: unique(string("wchar")),
  shi503_reserved: uint32,
  shi503_security_descriptor: unique(array(uint8, sized(["field", "shi503_reserved"]))),
});

/**
 * One share by level. [MS-SRVS] 2.2.3.6
 * `typedef [switch_type(unsigned long)] union _SHARE_INFO { ... } SHARE_INFO, *PSHARE_INFO, *LPSHARE_INFO;`
 */
export type SHARE_INFO =
  | {
      tag: 0;
      /** `[case(0)] LPSHARE_INFO_0 ShareInfo0` */
      ShareInfo0: SHARE_INFO_0 | null;
    }
  | {
      tag: 1;
      /** `[case(1)] LPSHARE_INFO_1 ShareInfo1` */
      ShareInfo1: SHARE_INFO_1 | null;
    }
  | {
      tag: 2;
      /** `[case(2)] LPSHARE_INFO_2 ShareInfo2` */
      ShareInfo2: SHARE_INFO_2 | null;
    }
  | {
      tag: 502;
      /** `[case(502)] LPSHARE_INFO_502_I ShareInfo502` */
      ShareInfo502: SHARE_INFO_502_I | null;
    }
  | {
      tag: 1004;
      /** `[case(1004)] LPSHARE_INFO_1004 ShareInfo1004` */
      ShareInfo1004: SHARE_INFO_1004 | null;
    }
  | {
      tag: 1006;
      /** `[case(1006)] LPSHARE_INFO_1006 ShareInfo1006` */
      ShareInfo1006: SHARE_INFO_1006 | null;
    }
  | {
      tag: 1501;
      /** `[case(1501)] LPSHARE_INFO_1501_I ShareInfo1501` */
      ShareInfo1501: SHARE_INFO_1501_I | null;
    }
  | {
      tag: 1005;
      /** `[case(1005)] LPSHARE_INFO_1005 ShareInfo1005` */
      ShareInfo1005: SHARE_INFO_1005 | null;
    }
  | {
      tag: 501;
      /** `[case(501)] LPSHARE_INFO_501 ShareInfo501` */
      ShareInfo501: SHARE_INFO_501 | null;
    }
  | {
      tag: 503;
      /** `[case(503)] LPSHARE_INFO_503_I ShareInfo503` */
      ShareInfo503: SHARE_INFO_503_I | null;
    }
  | { tag: number; ShareInfo0?: never; ShareInfo1?: never; ShareInfo2?: never; ShareInfo502?: never; ShareInfo1004?: never; ShareInfo1006?: never; ShareInfo1501?: never; ShareInfo1005?: never; ShareInfo501?: never; ShareInfo503?: never; };
export const SHARE_INFO$: UnionType<SHARE_INFO> = /*#__PURE__*/ union("SHARE_INFO", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("ShareInfo0", [0], unique(SHARE_INFO_0$)),
    arm("ShareInfo1", [1], unique(SHARE_INFO_1$)),
    arm("ShareInfo2", [2], unique(SHARE_INFO_2$)),
    arm("ShareInfo502", [502], unique(SHARE_INFO_502_I$)),
    arm("ShareInfo1004", [1004], unique(SHARE_INFO_1004$)),
    arm("ShareInfo1006", [1006], unique(SHARE_INFO_1006$)),
    arm("ShareInfo1501", [1501], unique(SHARE_INFO_1501_I$)),
    arm("ShareInfo1005", [1005], unique(SHARE_INFO_1005$)),
    arm("ShareInfo501", [501], unique(SHARE_INFO_501$)),
    arm("ShareInfo503", [503], unique(SHARE_INFO_503_I$)),
  ],
  default: arm("", [], null),
  ms: true,
});

const SHARE_INFO$1: UnionType = /*#__PURE__*/ variant(SHARE_INFO$, { switchIs: ["field", "Level"] });

/**
 * SHARE_INFO_0 structures with their number. [MS-SRVS] 2.2.4.32
 * `typedef struct _SHARE_INFO_0_CONTAINER { ... } SHARE_INFO_0_CONTAINER;`
 */
export interface SHARE_INFO_0_CONTAINER {
  /** `DWORD EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] LPSHARE_INFO_0 Buffer` */
  Buffer: SHARE_INFO_0[] | null;
}
export const SHARE_INFO_0_CONTAINER$: StructType<SHARE_INFO_0_CONTAINER> = /*#__PURE__*/ struct("SHARE_INFO_0_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(SHARE_INFO_0$, sized(["field", "EntriesRead"]))),
});

/**
 * SHARE_INFO_1 structures with their number. [MS-SRVS] 2.2.4.33
 * `typedef struct _SHARE_INFO_1_CONTAINER { ... } SHARE_INFO_1_CONTAINER;`
 */
export interface SHARE_INFO_1_CONTAINER {
  /** `DWORD EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] LPSHARE_INFO_1 Buffer` */
  Buffer: SHARE_INFO_1[] | null;
}
export const SHARE_INFO_1_CONTAINER$: StructType<SHARE_INFO_1_CONTAINER> = /*#__PURE__*/ struct("SHARE_INFO_1_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(SHARE_INFO_1$, sized(["field", "EntriesRead"]))),
});

/**
 * SHARE_INFO_2 structures with their number. [MS-SRVS] 2.2.4.34
 * `typedef struct _SHARE_INFO_2_CONTAINER { ... } SHARE_INFO_2_CONTAINER, *PSHARE_INFO_2_CONTAINER, *LPSHARE_INFO_2_CONTAINER;`
 */
export interface SHARE_INFO_2_CONTAINER {
  /** `DWORD EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] LPSHARE_INFO_2 Buffer` */
  Buffer: SHARE_INFO_2[] | null;
}
export const SHARE_INFO_2_CONTAINER$: StructType<SHARE_INFO_2_CONTAINER> = /*#__PURE__*/ struct("SHARE_INFO_2_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(SHARE_INFO_2$, sized(["field", "EntriesRead"]))),
});

/**
 * SHARE_INFO_501 structures with their number. [MS-SRVS] 2.2.4.35
 * `typedef struct _SHARE_INFO_501_CONTAINER { ... } SHARE_INFO_501_CONTAINER, *PSHARE_INFO_501_CONTAINER, *LPSHARE_INFO_501_CONTAINER;`
 */
export interface SHARE_INFO_501_CONTAINER {
  /** `DWORD EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] LPSHARE_INFO_501 Buffer` */
  Buffer: SHARE_INFO_501[] | null;
}
export const SHARE_INFO_501_CONTAINER$: StructType<SHARE_INFO_501_CONTAINER> = /*#__PURE__*/ struct("SHARE_INFO_501_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(SHARE_INFO_501$, sized(["field", "EntriesRead"]))),
});

/**
 * SHARE_INFO_502_I structures with their number. [MS-SRVS] 2.2.4.36
 * `typedef struct _SHARE_INFO_502_CONTAINER { ... } SHARE_INFO_502_CONTAINER, *PSHARE_INFO_502_CONTAINER, *LPSHARE_INFO_502_CONTAINER;`
 */
export interface SHARE_INFO_502_CONTAINER {
  /** `DWORD EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] LPSHARE_INFO_502_I Buffer` */
  Buffer: SHARE_INFO_502_I[] | null;
}
export const SHARE_INFO_502_CONTAINER$: StructType<SHARE_INFO_502_CONTAINER> = /*#__PURE__*/ struct("SHARE_INFO_502_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(SHARE_INFO_502_I$, sized(["field", "EntriesRead"]))),
});

/**
 * SHARE_INFO_503_I structures with their number. [MS-SRVS] 2.2.4.37
 * `typedef struct _SHARE_INFO_503_CONTAINER { ... } SHARE_INFO_503_CONTAINER, *PSHARE_INFO_503_CONTAINER, *LPSHARE_INFO_503_CONTAINER;`
 */
export interface SHARE_INFO_503_CONTAINER {
  /** `DWORD EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] LPSHARE_INFO_503_I Buffer` */
  Buffer: SHARE_INFO_503_I[] | null;
}
export const SHARE_INFO_503_CONTAINER$: StructType<SHARE_INFO_503_CONTAINER> = /*#__PURE__*/ struct("SHARE_INFO_503_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(SHARE_INFO_503_I$, sized(["field", "EntriesRead"]))),
});

/** Containers by level. [MS-SRVS] 2.2.3.5. `typedef [switch_type(DWORD)] union _SHARE_ENUM_UNION { ... } SHARE_ENUM_UNION;` */
export type SHARE_ENUM_UNION =
  | {
      tag: 0;
      /** `[case(0)] SHARE_INFO_0_CONTAINER *Level0` */
      Level0: SHARE_INFO_0_CONTAINER | null;
    }
  | {
      tag: 1;
      /** `[case(1)] SHARE_INFO_1_CONTAINER *Level1` */
      Level1: SHARE_INFO_1_CONTAINER | null;
    }
  | {
      tag: 2;
      /** `[case(2)] SHARE_INFO_2_CONTAINER *Level2` */
      Level2: SHARE_INFO_2_CONTAINER | null;
    }
  | {
      tag: 501;
      /** `[case(501)] SHARE_INFO_501_CONTAINER *Level501` */
      Level501: SHARE_INFO_501_CONTAINER | null;
    }
  | {
      tag: 502;
      /** `[case(502)] SHARE_INFO_502_CONTAINER *Level502` */
      Level502: SHARE_INFO_502_CONTAINER | null;
    }
  | {
      tag: 503;
      /** `[case(503)] SHARE_INFO_503_CONTAINER *Level503` */
      Level503: SHARE_INFO_503_CONTAINER | null;
    };
export const SHARE_ENUM_UNION$: UnionType<SHARE_ENUM_UNION> = /*#__PURE__*/ union("SHARE_ENUM_UNION", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("Level0", [0], unique(SHARE_INFO_0_CONTAINER$)),
    arm("Level1", [1], unique(SHARE_INFO_1_CONTAINER$)),
    arm("Level2", [2], unique(SHARE_INFO_2_CONTAINER$)),
    arm("Level501", [501], unique(SHARE_INFO_501_CONTAINER$)),
    arm("Level502", [502], unique(SHARE_INFO_502_CONTAINER$)),
    arm("Level503", [503], unique(SHARE_INFO_503_CONTAINER$)),
  ],
  ms: true,
});

const SHARE_ENUM_UNION$1: UnionType = /*#__PURE__*/ variant(SHARE_ENUM_UNION$, { switchIs: ["field", "Level"] });

/**
 * What NetrShareEnum gives, with the level asked for. [MS-SRVS] 2.2.4.38
 * `typedef struct _SHARE_ENUM_STRUCT { ... } SHARE_ENUM_STRUCT, *PSHARE_ENUM_STRUCT, *LPSHARE_ENUM_STRUCT;`
 */
export interface SHARE_ENUM_STRUCT {
  /** `DWORD Level` */
  Level?: number;
  /** `[switch_is(Level)] SHARE_ENUM_UNION ShareInfo` */
  ShareInfo: SHARE_ENUM_UNION;
}
export const SHARE_ENUM_STRUCT$: StructType<SHARE_ENUM_STRUCT> = /*#__PURE__*/ struct("SHARE_ENUM_STRUCT", {
  Level: uint32,
  ShareInfo: SHARE_ENUM_UNION$1,
});

/**
 * A server's platform and name. [MS-DTYP] 2.3.11
 * `typedef struct _SERVER_INFO_100 { ... } SERVER_INFO_100, *PSERVER_INFO_100, *LPSERVER_INFO_100;`
 */
export interface SERVER_INFO_100 {
  /** `DWORD sv100_platform_id` */
  sv100_platform_id: number;
  /** `[string] wchar_t *sv100_name` */
  sv100_name: string | null;
}
export const SERVER_INFO_100$: StructType<SERVER_INFO_100> = /*#__PURE__*/ struct("SERVER_INFO_100", {
  sv100_platform_id: uint32,
  sv100_name: unique(string("wchar")),
});

/**
 * SERVER_INFO_100, with version, kind and comment. [MS-DTYP] 2.3.12
 * `typedef struct _SERVER_INFO_101 { ... } SERVER_INFO_101, *PSERVER_INFO_101, *LPSERVER_INFO_101;`
 */
export interface SERVER_INFO_101 {
  /** `DWORD sv101_platform_id` */
  sv101_platform_id: number;
  /** `[string] wchar_t *sv101_name` */
  sv101_name: string | null;
  /** `DWORD sv101_version_major` */
  sv101_version_major: number;
  /** `DWORD sv101_version_minor` */
  sv101_version_minor: number;
  /** SV_TYPE_* bits. `DWORD sv101_version_type` */
  sv101_version_type: number;
  /** `[string] wchar_t *sv101_comment` */
  sv101_comment: string | null;
}
export const SERVER_INFO_101$: StructType<SERVER_INFO_101> = /*#__PURE__*/ struct("SERVER_INFO_101", {
  sv101_platform_id: uint32,
  sv101_name: unique(string("wchar")),
  sv101_version_major: uint32,
  sv101_version_minor: uint32,
  sv101_version_type: uint32,
  sv101_comment: unique(string("wchar")),
});

/**
 * SERVER_INFO_101 of [MS-DTYP], with limits and announcing.
 * `typedef struct _SERVER_INFO_102 { ... } SERVER_INFO_102, *PSERVER_INFO_102, *LPSERVER_INFO_102;`
 */
export interface SERVER_INFO_102 {
  /** `DWORD sv102_platform_id` */
  sv102_platform_id: number;
  /** `[string] wchar_t *sv102_name` */
  sv102_name: string | null;
  /** `DWORD sv102_version_major` */
  sv102_version_major: number;
  /** `DWORD sv102_version_minor` */
  sv102_version_minor: number;
  /** `DWORD sv102_type` */
  sv102_type: number;
  /** `[string] wchar_t *sv102_comment` */
  sv102_comment: string | null;
  /** `DWORD sv102_users` */
  sv102_users: number;
  /** `long sv102_disc` */
  sv102_disc: number;
  /** `int sv102_hidden` */
  sv102_hidden: number;
  /** `DWORD sv102_announce` */
  sv102_announce: number;
  /** `DWORD sv102_anndelta` */
  sv102_anndelta: number;
  /** `DWORD sv102_licenses` */
  sv102_licenses: number;
  /** `[string] wchar_t *sv102_userpath` */
  sv102_userpath: string | null;
}
export const SERVER_INFO_102$: StructType<SERVER_INFO_102> = /*#__PURE__*/ struct("SERVER_INFO_102", {
  sv102_platform_id: uint32,
  sv102_name: unique(string("wchar")),
  sv102_version_major: uint32,
  sv102_version_minor: uint32,
  sv102_type: uint32,
  sv102_comment: unique(string("wchar")),
  sv102_users: uint32,
  sv102_disc: int32,
  sv102_hidden: int32,
  sv102_announce: uint32,
  sv102_anndelta: uint32,
  sv102_licenses: uint32,
  sv102_userpath: unique(string("wchar")),
});

/**
 * SERVER_INFO_102, and capabilities. [MS-SRVS] 2.2.4.43
 * `typedef struct _SERVER_INFO_103 { ... } SERVER_INFO_103, *PSERVER_INFO_103, *LPSERVER_INFO_103;`
 */
export interface SERVER_INFO_103 {
  /** `DWORD sv103_platform_id` */
  sv103_platform_id: number;
  /** `[string] wchar_t *sv103_name` */
  sv103_name: string | null;
  /** `DWORD sv103_version_major` */
  sv103_version_major: number;
  /** `DWORD sv103_version_minor` */
  sv103_version_minor: number;
  /** `DWORD sv103_type` */
  sv103_type: number;
  /** `[string] wchar_t *sv103_comment` */
  sv103_comment: string | null;
  /** `DWORD sv103_users` */
  sv103_users: number;
  /** `LONG sv103_disc` */
  sv103_disc: number;
  /** `BOOL sv103_hidden` */
  sv103_hidden: number;
  /** `DWORD sv103_announce` */
  sv103_announce: number;
  /** `DWORD sv103_anndelta` */
  sv103_anndelta: number;
  /** `DWORD sv103_licenses` */
  sv103_licenses: number;
  /** `[string] wchar_t *sv103_userpath` */
  sv103_userpath: string | null;
  /** `DWORD sv103_capabilities` */
  sv103_capabilities: number;
}
export const SERVER_INFO_103$: StructType<SERVER_INFO_103> = /*#__PURE__*/ struct("SERVER_INFO_103", {
  sv103_platform_id: uint32,
  sv103_name: unique(string("wchar")),
  sv103_version_major: uint32,
  sv103_version_minor: uint32,
  sv103_type: uint32,
  sv103_comment: unique(string("wchar")),
  sv103_users: uint32,
  sv103_disc: int32,
  sv103_hidden: int32,
  sv103_announce: uint32,
  sv103_anndelta: uint32,
  sv103_licenses: uint32,
  sv103_userpath: unique(string("wchar")),
  sv103_capabilities: uint32,
});

/**
 * Limits and switches of the server. [MS-SRVS] 2.2.4.44
 * `typedef struct _SERVER_INFO_502 { ... } SERVER_INFO_502, *PSERVER_INFO_502, *LPSERVER_INFO_502;`
 */
export interface SERVER_INFO_502 {
  /** `DWORD sv502_sessopens` */
  sv502_sessopens: number;
  /** `DWORD sv502_sessvcs` */
  sv502_sessvcs: number;
  /** `DWORD sv502_opensearch` */
  sv502_opensearch: number;
  /** `DWORD sv502_sizreqbuf` */
  sv502_sizreqbuf: number;
  /** `DWORD sv502_initworkitems` */
  sv502_initworkitems: number;
  /** `DWORD sv502_maxworkitems` */
  sv502_maxworkitems: number;
  /** `DWORD sv502_rawworkitems` */
  sv502_rawworkitems: number;
  /** `DWORD sv502_irpstacksize` */
  sv502_irpstacksize: number;
  /** `DWORD sv502_maxrawbuflen` */
  sv502_maxrawbuflen: number;
  /** `DWORD sv502_sessusers` */
  sv502_sessusers: number;
  /** `DWORD sv502_sessconns` */
  sv502_sessconns: number;
  /** `DWORD sv502_maxpagedmemoryusage` */
  sv502_maxpagedmemoryusage: number;
  /** `DWORD sv502_maxnonpagedmemoryusage` */
  sv502_maxnonpagedmemoryusage: number;
  /** `int sv502_enablesoftcompat` */
  sv502_enablesoftcompat: number;
  /** `int sv502_enableforcedlogoff` */
  sv502_enableforcedlogoff: number;
  /** `int sv502_timesource` */
  sv502_timesource: number;
  /** `int sv502_acceptdownlevelapis` */
  sv502_acceptdownlevelapis: number;
  /** `int sv502_lmannounce` */
  sv502_lmannounce: number;
}
export const SERVER_INFO_502$: StructType<SERVER_INFO_502> = /*#__PURE__*/ struct("SERVER_INFO_502", {
  sv502_sessopens: uint32,
  sv502_sessvcs: uint32,
  sv502_opensearch: uint32,
  sv502_sizreqbuf: uint32,
  sv502_initworkitems: uint32,
  sv502_maxworkitems: uint32,
  sv502_rawworkitems: uint32,
  sv502_irpstacksize: uint32,
  sv502_maxrawbuflen: uint32,
  sv502_sessusers: uint32,
  sv502_sessconns: uint32,
  sv502_maxpagedmemoryusage: uint32,
  sv502_maxnonpagedmemoryusage: uint32,
  sv502_enablesoftcompat: int32,
  sv502_enableforcedlogoff: int32,
  sv502_timesource: int32,
  sv502_acceptdownlevelapis: int32,
  sv502_lmannounce: int32,
});

/**
 * SERVER_INFO_502 with more limits, and the domain. [MS-SRVS] 2.2.4.45
 * `typedef struct _SERVER_INFO_503 { ... } SERVER_INFO_503, *PSERVER_INFO_503, *LPSERVER_INFO_503;`
 */
export interface SERVER_INFO_503 {
  /** `DWORD sv503_sessopens` */
  sv503_sessopens: number;
  /** `DWORD sv503_sessvcs` */
  sv503_sessvcs: number;
  /** `DWORD sv503_opensearch` */
  sv503_opensearch: number;
  /** `DWORD sv503_sizreqbuf` */
  sv503_sizreqbuf: number;
  /** `DWORD sv503_initworkitems` */
  sv503_initworkitems: number;
  /** `DWORD sv503_maxworkitems` */
  sv503_maxworkitems: number;
  /** `DWORD sv503_rawworkitems` */
  sv503_rawworkitems: number;
  /** `DWORD sv503_irpstacksize` */
  sv503_irpstacksize: number;
  /** `DWORD sv503_maxrawbuflen` */
  sv503_maxrawbuflen: number;
  /** `DWORD sv503_sessusers` */
  sv503_sessusers: number;
  /** `DWORD sv503_sessconns` */
  sv503_sessconns: number;
  /** `DWORD sv503_maxpagedmemoryusage` */
  sv503_maxpagedmemoryusage: number;
  /** `DWORD sv503_maxnonpagedmemoryusage` */
  sv503_maxnonpagedmemoryusage: number;
  /** `int sv503_enablesoftcompat` */
  sv503_enablesoftcompat: number;
  /** `int sv503_enableforcedlogoff` */
  sv503_enableforcedlogoff: number;
  /** `int sv503_timesource` */
  sv503_timesource: number;
  /** `int sv503_acceptdownlevelapis` */
  sv503_acceptdownlevelapis: number;
  /** `int sv503_lmannounce` */
  sv503_lmannounce: number;
  /** `[string] wchar_t *sv503_domain` */
  sv503_domain: string | null;
  /** `DWORD sv503_maxcopyreadlen` */
  sv503_maxcopyreadlen: number;
  /** `DWORD sv503_maxcopywritelen` */
  sv503_maxcopywritelen: number;
  /** `DWORD sv503_minkeepsearch` */
  sv503_minkeepsearch: number;
  /** `DWORD sv503_maxkeepsearch` */
  sv503_maxkeepsearch: number;
  /** `DWORD sv503_minkeepcomplsearch` */
  sv503_minkeepcomplsearch: number;
  /** `DWORD sv503_maxkeepcomplsearch` */
  sv503_maxkeepcomplsearch: number;
  /** `DWORD sv503_threadcountadd` */
  sv503_threadcountadd: number;
  /** `DWORD sv503_numblockthreads` */
  sv503_numblockthreads: number;
  /** `DWORD sv503_scavtimeout` */
  sv503_scavtimeout: number;
  /** `DWORD sv503_minrcvqueue` */
  sv503_minrcvqueue: number;
  /** `DWORD sv503_minfreeworkitems` */
  sv503_minfreeworkitems: number;
  /** `DWORD sv503_xactmemsize` */
  sv503_xactmemsize: number;
  /** `DWORD sv503_threadpriority` */
  sv503_threadpriority: number;
  /** `DWORD sv503_maxmpxct` */
  sv503_maxmpxct: number;
  /** `DWORD sv503_oplockbreakwait` */
  sv503_oplockbreakwait: number;
  /** `DWORD sv503_oplockbreakresponsewait` */
  sv503_oplockbreakresponsewait: number;
  /** `int sv503_enableoplocks` */
  sv503_enableoplocks: number;
  /** `int sv503_enableoplockforceclose` */
  sv503_enableoplockforceclose: number;
  /** `int sv503_enablefcbopens` */
  sv503_enablefcbopens: number;
  /** `int sv503_enableraw` */
  sv503_enableraw: number;
  /** `int sv503_enablesharednetdrives` */
  sv503_enablesharednetdrives: number;
  /** `DWORD sv503_minfreeconnections` */
  sv503_minfreeconnections: number;
  /** `DWORD sv503_maxfreeconnections` */
  sv503_maxfreeconnections: number;
}
export const SERVER_INFO_503$: StructType<SERVER_INFO_503> = /*#__PURE__*/ struct("SERVER_INFO_503", {
  sv503_sessopens: uint32,
  sv503_sessvcs: uint32,
  sv503_opensearch: uint32,
  sv503_sizreqbuf: uint32,
  sv503_initworkitems: uint32,
  sv503_maxworkitems: uint32,
  sv503_rawworkitems: uint32,
  sv503_irpstacksize: uint32,
  sv503_maxrawbuflen: uint32,
  sv503_sessusers: uint32,
  sv503_sessconns: uint32,
  sv503_maxpagedmemoryusage: uint32,
  sv503_maxnonpagedmemoryusage: uint32,
  sv503_enablesoftcompat: int32,
  sv503_enableforcedlogoff: int32,
  sv503_timesource: int32,
  sv503_acceptdownlevelapis: int32,
  sv503_lmannounce: int32,
  sv503_domain: unique(string("wchar")),
  sv503_maxcopyreadlen: uint32,
  sv503_maxcopywritelen: uint32,
  sv503_minkeepsearch: uint32,
  sv503_maxkeepsearch: uint32,
  sv503_minkeepcomplsearch: uint32,
  sv503_maxkeepcomplsearch: uint32,
  sv503_threadcountadd: uint32,
  sv503_numblockthreads: uint32,
  sv503_scavtimeout: uint32,
  sv503_minrcvqueue: uint32,
  sv503_minfreeworkitems: uint32,
  sv503_xactmemsize: uint32,
  sv503_threadpriority: uint32,
  sv503_maxmpxct: uint32,
  sv503_oplockbreakwait: uint32,
  sv503_oplockbreakresponsewait: uint32,
  sv503_enableoplocks: int32,
  sv503_enableoplockforceclose: int32,
  sv503_enablefcbopens: int32,
  sv503_enableraw: int32,
  sv503_enablesharednetdrives: int32,
  sv503_minfreeconnections: uint32,
  sv503_maxfreeconnections: uint32,
});

/**
 * SERVER_INFO_503 with all there is. [MS-SRVS] 2.2.4.46
 * `typedef struct _SERVER_INFO_599 { ... } SERVER_INFO_599, *PSERVER_INFO_599, *LPSERVER_INFO_599;`
 */
export interface SERVER_INFO_599 {
  /** `DWORD sv599_sessopens` */
  sv599_sessopens: number;
  /** `DWORD sv599_sessvcs` */
  sv599_sessvcs: number;
  /** `DWORD sv599_opensearch` */
  sv599_opensearch: number;
  /** `DWORD sv599_sizreqbuf` */
  sv599_sizreqbuf: number;
  /** `DWORD sv599_initworkitems` */
  sv599_initworkitems: number;
  /** `DWORD sv599_maxworkitems` */
  sv599_maxworkitems: number;
  /** `DWORD sv599_rawworkitems` */
  sv599_rawworkitems: number;
  /** `DWORD sv599_irpstacksize` */
  sv599_irpstacksize: number;
  /** `DWORD sv599_maxrawbuflen` */
  sv599_maxrawbuflen: number;
  /** `DWORD sv599_sessusers` */
  sv599_sessusers: number;
  /** `DWORD sv599_sessconns` */
  sv599_sessconns: number;
  /** `DWORD sv599_maxpagedmemoryusage` */
  sv599_maxpagedmemoryusage: number;
  /** `DWORD sv599_maxnonpagedmemoryusage` */
  sv599_maxnonpagedmemoryusage: number;
  /** `int sv599_enablesoftcompat` */
  sv599_enablesoftcompat: number;
  /** `int sv599_enableforcedlogoff` */
  sv599_enableforcedlogoff: number;
  /** `int sv599_timesource` */
  sv599_timesource: number;
  /** `int sv599_acceptdownlevelapis` */
  sv599_acceptdownlevelapis: number;
  /** `int sv599_lmannounce` */
  sv599_lmannounce: number;
  /** `[string] wchar_t *sv599_domain` */
  sv599_domain: string | null;
  /** `DWORD sv599_maxcopyreadlen` */
  sv599_maxcopyreadlen: number;
  /** `DWORD sv599_maxcopywritelen` */
  sv599_maxcopywritelen: number;
  /** `DWORD sv599_minkeepsearch` */
  sv599_minkeepsearch: number;
  /** `DWORD sv599_maxkeepsearch` */
  sv599_maxkeepsearch: number;
  /** `DWORD sv599_minkeepcomplsearch` */
  sv599_minkeepcomplsearch: number;
  /** `DWORD sv599_maxkeepcomplsearch` */
  sv599_maxkeepcomplsearch: number;
  /** `DWORD sv599_threadcountadd` */
  sv599_threadcountadd: number;
  /** `DWORD sv599_numblockthreads` */
  sv599_numblockthreads: number;
  /** `DWORD sv599_scavtimeout` */
  sv599_scavtimeout: number;
  /** `DWORD sv599_minrcvqueue` */
  sv599_minrcvqueue: number;
  /** `DWORD sv599_minfreeworkitems` */
  sv599_minfreeworkitems: number;
  /** `DWORD sv599_xactmemsize` */
  sv599_xactmemsize: number;
  /** `DWORD sv599_threadpriority` */
  sv599_threadpriority: number;
  /** `DWORD sv599_maxmpxct` */
  sv599_maxmpxct: number;
  /** `DWORD sv599_oplockbreakwait` */
  sv599_oplockbreakwait: number;
  /** `DWORD sv599_oplockbreakresponsewait` */
  sv599_oplockbreakresponsewait: number;
  /** `int sv599_enableoplocks` */
  sv599_enableoplocks: number;
  /** `int sv599_enableoplockforceclose` */
  sv599_enableoplockforceclose: number;
  /** `int sv599_enablefcbopens` */
  sv599_enablefcbopens: number;
  /** `int sv599_enableraw` */
  sv599_enableraw: number;
  /** `int sv599_enablesharednetdrives` */
  sv599_enablesharednetdrives: number;
  /** `DWORD sv599_minfreeconnections` */
  sv599_minfreeconnections: number;
  /** `DWORD sv599_maxfreeconnections` */
  sv599_maxfreeconnections: number;
  /** `DWORD sv599_initsesstable` */
  sv599_initsesstable: number;
  /** `DWORD sv599_initconntable` */
  sv599_initconntable: number;
  /** `DWORD sv599_initfiletable` */
  sv599_initfiletable: number;
  /** `DWORD sv599_initsearchtable` */
  sv599_initsearchtable: number;
  /** `DWORD sv599_alertschedule` */
  sv599_alertschedule: number;
  /** `DWORD sv599_errorthreshold` */
  sv599_errorthreshold: number;
  /** `DWORD sv599_networkerrorthreshold` */
  sv599_networkerrorthreshold: number;
  /** `DWORD sv599_diskspacethreshold` */
  sv599_diskspacethreshold: number;
  /** `DWORD sv599_reserved` */
  sv599_reserved: number;
  /** `DWORD sv599_maxlinkdelay` */
  sv599_maxlinkdelay: number;
  /** `DWORD sv599_minlinkthroughput` */
  sv599_minlinkthroughput: number;
  /** `DWORD sv599_linkinfovalidtime` */
  sv599_linkinfovalidtime: number;
  /** `DWORD sv599_scavqosinfoupdatetime` */
  sv599_scavqosinfoupdatetime: number;
  /** `DWORD sv599_maxworkitemidletime` */
  sv599_maxworkitemidletime: number;
}
export const SERVER_INFO_599$: StructType<SERVER_INFO_599> = /*#__PURE__*/ struct("SERVER_INFO_599", {
  sv599_sessopens: uint32,
  sv599_sessvcs: uint32,
  sv599_opensearch: uint32,
  sv599_sizreqbuf: uint32,
  sv599_initworkitems: uint32,
  sv599_maxworkitems: uint32,
  sv599_rawworkitems: uint32,
  sv599_irpstacksize: uint32,
  sv599_maxrawbuflen: uint32,
  sv599_sessusers: uint32,
  sv599_sessconns: uint32,
  sv599_maxpagedmemoryusage: uint32,
  sv599_maxnonpagedmemoryusage: uint32,
  sv599_enablesoftcompat: int32,
  sv599_enableforcedlogoff: int32,
  sv599_timesource: int32,
  sv599_acceptdownlevelapis: int32,
  sv599_lmannounce: int32,
  sv599_domain: unique(string("wchar")),
  sv599_maxcopyreadlen: uint32,
  sv599_maxcopywritelen: uint32,
  sv599_minkeepsearch: uint32,
  sv599_maxkeepsearch: uint32,
  sv599_minkeepcomplsearch: uint32,
  sv599_maxkeepcomplsearch: uint32,
  sv599_threadcountadd: uint32,
  sv599_numblockthreads: uint32,
  sv599_scavtimeout: uint32,
  sv599_minrcvqueue: uint32,
  sv599_minfreeworkitems: uint32,
  sv599_xactmemsize: uint32,
  sv599_threadpriority: uint32,
  sv599_maxmpxct: uint32,
  sv599_oplockbreakwait: uint32,
  sv599_oplockbreakresponsewait: uint32,
  sv599_enableoplocks: int32,
  sv599_enableoplockforceclose: int32,
  sv599_enablefcbopens: int32,
  sv599_enableraw: int32,
  sv599_enablesharednetdrives: int32,
  sv599_minfreeconnections: uint32,
  sv599_maxfreeconnections: uint32,
  sv599_initsesstable: uint32,
  sv599_initconntable: uint32,
  sv599_initfiletable: uint32,
  sv599_initsearchtable: uint32,
  sv599_alertschedule: uint32,
  sv599_errorthreshold: uint32,
  sv599_networkerrorthreshold: uint32,
  sv599_diskspacethreshold: uint32,
  sv599_reserved: uint32,
  sv599_maxlinkdelay: uint32,
  sv599_minlinkthroughput: uint32,
  sv599_linkinfovalidtime: uint32,
  sv599_scavqosinfoupdatetime: uint32,
  sv599_maxworkitemidletime: uint32,
});

/**
 * Only sv1005_comment. [MS-SRVS] 2.2.4.47
 * `typedef struct _SERVER_INFO_1005 { ... } SERVER_INFO_1005, *PSERVER_INFO_1005, *LPSERVER_INFO_1005;`
 */
export interface SERVER_INFO_1005 {
  /** `[string] wchar_t *sv1005_comment` */
  sv1005_comment: string | null;
}
export const SERVER_INFO_1005$: StructType<SERVER_INFO_1005> = /*#__PURE__*/ struct("SERVER_INFO_1005", {
  sv1005_comment: unique(string("wchar")),
});

/**
 * Only sv1107_users. [MS-SRVS] 2.2.4.48
 * `typedef struct _SERVER_INFO_1107 { ... } SERVER_INFO_1107, *PSERVER_INFO_1107, *LPSERVER_INFO_1107;`
 */
export interface SERVER_INFO_1107 {
  /** `DWORD sv1107_users` */
  sv1107_users: number;
}
export const SERVER_INFO_1107$: StructType<SERVER_INFO_1107> = /*#__PURE__*/ struct("SERVER_INFO_1107", {
  sv1107_users: uint32,
});

/**
 * Only sv1010_disc. [MS-SRVS] 2.2.4.49
 * `typedef struct _SERVER_INFO_1010 { ... } SERVER_INFO_1010, *PSERVER_INFO_1010, *LPSERVER_INFO_1010;`
 */
export interface SERVER_INFO_1010 {
  /** `long sv1010_disc` */
  sv1010_disc: number;
}
export const SERVER_INFO_1010$: StructType<SERVER_INFO_1010> = /*#__PURE__*/ struct("SERVER_INFO_1010", {
  sv1010_disc: int32,
});

/**
 * Only sv1016_hidden. [MS-SRVS] 2.2.4.50
 * `typedef struct _SERVER_INFO_1016 { ... } SERVER_INFO_1016, *PSERVER_INFO_1016, *LPSERVER_INFO_1016;`
 */
export interface SERVER_INFO_1016 {
  /** `int sv1016_hidden` */
  sv1016_hidden: number;
}
export const SERVER_INFO_1016$: StructType<SERVER_INFO_1016> = /*#__PURE__*/ struct("SERVER_INFO_1016", {
  sv1016_hidden: int32,
});

/**
 * Only sv1017_announce. [MS-SRVS] 2.2.4.51
 * `typedef struct _SERVER_INFO_1017 { ... } SERVER_INFO_1017, *PSERVER_INFO_1017, *LPSERVER_INFO_1017;`
 */
export interface SERVER_INFO_1017 {
  /** `DWORD sv1017_announce` */
  sv1017_announce: number;
}
export const SERVER_INFO_1017$: StructType<SERVER_INFO_1017> = /*#__PURE__*/ struct("SERVER_INFO_1017", {
  sv1017_announce: uint32,
});

/**
 * Only sv1018_anndelta. [MS-SRVS] 2.2.4.52
 * `typedef struct _SERVER_INFO_1018 { ... } SERVER_INFO_1018, *PSERVER_INFO_1018, *LPSERVER_INFO_1018;`
 */
export interface SERVER_INFO_1018 {
  /** `DWORD sv1018_anndelta` */
  sv1018_anndelta: number;
}
export const SERVER_INFO_1018$: StructType<SERVER_INFO_1018> = /*#__PURE__*/ struct("SERVER_INFO_1018", {
  sv1018_anndelta: uint32,
});

/**
 * Only sv1501_sessopens. [MS-SRVS] 2.2.4.53
 * `typedef struct _SERVER_INFO_1501 { ... } SERVER_INFO_1501, *PSERVER_INFO_1501, *LPSERVER_INFO_1501;`
 */
export interface SERVER_INFO_1501 {
  /** `DWORD sv1501_sessopens` */
  sv1501_sessopens: number;
}
export const SERVER_INFO_1501$: StructType<SERVER_INFO_1501> = /*#__PURE__*/ struct("SERVER_INFO_1501", {
  sv1501_sessopens: uint32,
});

/**
 * Only sv1502_sessvcs. [MS-SRVS] 2.2.4.54
 * `typedef struct _SERVER_INFO_1502 { ... } SERVER_INFO_1502, *PSERVER_INFO_1502, *LPSERVER_INFO_1502;`
 */
export interface SERVER_INFO_1502 {
  /** `DWORD sv1502_sessvcs` */
  sv1502_sessvcs: number;
}
export const SERVER_INFO_1502$: StructType<SERVER_INFO_1502> = /*#__PURE__*/ struct("SERVER_INFO_1502", {
  sv1502_sessvcs: uint32,
});

/**
 * Only sv1503_opensearch. [MS-SRVS] 2.2.4.55
 * `typedef struct _SERVER_INFO_1503 { ... } SERVER_INFO_1503, *PSERVER_INFO_1503, *LPSERVER_INFO_1503;`
 */
export interface SERVER_INFO_1503 {
  /** `DWORD sv1503_opensearch` */
  sv1503_opensearch: number;
}
export const SERVER_INFO_1503$: StructType<SERVER_INFO_1503> = /*#__PURE__*/ struct("SERVER_INFO_1503", {
  sv1503_opensearch: uint32,
});

/**
 * Only sv1506_maxworkitems. [MS-SRVS] 2.2.4.56
 * `typedef struct _SERVER_INFO_1506 { ... } SERVER_INFO_1506, *PSERVER_INFO_1506, *LPSERVER_INFO_1506;`
 */
export interface SERVER_INFO_1506 {
  /** `DWORD sv1506_maxworkitems` */
  sv1506_maxworkitems: number;
}
export const SERVER_INFO_1506$: StructType<SERVER_INFO_1506> = /*#__PURE__*/ struct("SERVER_INFO_1506", {
  sv1506_maxworkitems: uint32,
});

/**
 * Only sv1510_sessusers. [MS-SRVS] 2.2.4.57
 * `typedef struct _SERVER_INFO_1510 { ... } SERVER_INFO_1510, *PSERVER_INFO_1510, *LPSERVER_INFO_1510;`
 */
export interface SERVER_INFO_1510 {
  /** `DWORD sv1510_sessusers` */
  sv1510_sessusers: number;
}
export const SERVER_INFO_1510$: StructType<SERVER_INFO_1510> = /*#__PURE__*/ struct("SERVER_INFO_1510", {
  sv1510_sessusers: uint32,
});

/**
 * Only sv1511_sessconns. [MS-SRVS] 2.2.4.58
 * `typedef struct _SERVER_INFO_1511 { ... } SERVER_INFO_1511, *PSERVER_INFO_1511, *LPSERVER_INFO_1511;`
 */
export interface SERVER_INFO_1511 {
  /** `DWORD sv1511_sessconns` */
  sv1511_sessconns: number;
}
export const SERVER_INFO_1511$: StructType<SERVER_INFO_1511> = /*#__PURE__*/ struct("SERVER_INFO_1511", {
  sv1511_sessconns: uint32,
});

/**
 * Only sv1512_maxnonpagedmemoryusage. [MS-SRVS] 2.2.4.59
 * `typedef struct _SERVER_INFO_1512 { ... } SERVER_INFO_1512, *PSERVER_INFO_1512, *LPSERVER_INFO_1512;`
 */
export interface SERVER_INFO_1512 {
  /** `DWORD sv1512_maxnonpagedmemoryusage` */
  sv1512_maxnonpagedmemoryusage: number;
}
export const SERVER_INFO_1512$: StructType<SERVER_INFO_1512> = /*#__PURE__*/ struct("SERVER_INFO_1512", {
  sv1512_maxnonpagedmemoryusage: uint32,
});

/**
 * Only sv1513_maxpagedmemoryusage. [MS-SRVS] 2.2.4.60
 * `typedef struct _SERVER_INFO_1513 { ... } SERVER_INFO_1513, *PSERVER_INFO_1513, *LPSERVER_INFO_1513;`
 */
export interface SERVER_INFO_1513 {
  /** `DWORD sv1513_maxpagedmemoryusage` */
  sv1513_maxpagedmemoryusage: number;
}
export const SERVER_INFO_1513$: StructType<SERVER_INFO_1513> = /*#__PURE__*/ struct("SERVER_INFO_1513", {
  sv1513_maxpagedmemoryusage: uint32,
});

/**
 * Only sv1514_enablesoftcompat. [MS-SRVS] 2.2.4.61
 * `typedef struct _SERVER_INFO_1514 { ... } SERVER_INFO_1514, *PSERVER_INFO_1514, *LPSERVER_INFO_1514;`
 */
export interface SERVER_INFO_1514 {
  /** `int sv1514_enablesoftcompat` */
  sv1514_enablesoftcompat: number;
}
export const SERVER_INFO_1514$: StructType<SERVER_INFO_1514> = /*#__PURE__*/ struct("SERVER_INFO_1514", {
  sv1514_enablesoftcompat: int32,
});

/**
 * Only sv1515_enableforcedlogoff. [MS-SRVS] 2.2.4.62
 * `typedef struct _SERVER_INFO_1515 { ... } SERVER_INFO_1515, *PSERVER_INFO_1515, *LPSERVER_INFO_1515;`
 */
export interface SERVER_INFO_1515 {
  /** `int sv1515_enableforcedlogoff` */
  sv1515_enableforcedlogoff: number;
}
export const SERVER_INFO_1515$: StructType<SERVER_INFO_1515> = /*#__PURE__*/ struct("SERVER_INFO_1515", {
  sv1515_enableforcedlogoff: int32,
});

/**
 * Only sv1516_timesource. [MS-SRVS] 2.2.4.63
 * `typedef struct _SERVER_INFO_1516 { ... } SERVER_INFO_1516, *PSERVER_INFO_1516, *LPSERVER_INFO_1516;`
 */
export interface SERVER_INFO_1516 {
  /** `int sv1516_timesource` */
  sv1516_timesource: number;
}
export const SERVER_INFO_1516$: StructType<SERVER_INFO_1516> = /*#__PURE__*/ struct("SERVER_INFO_1516", {
  sv1516_timesource: int32,
});

/**
 * Only sv1518_lmannounce. [MS-SRVS] 2.2.4.64
 * `typedef struct _SERVER_INFO_1518 { ... } SERVER_INFO_1518, *PSERVER_INFO_1518, *LPSERVER_INFO_1518;`
 */
export interface SERVER_INFO_1518 {
  /** `int sv1518_lmannounce` */
  sv1518_lmannounce: number;
}
export const SERVER_INFO_1518$: StructType<SERVER_INFO_1518> = /*#__PURE__*/ struct("SERVER_INFO_1518", {
  sv1518_lmannounce: int32,
});

/**
 * Only sv1523_maxkeepsearch. [MS-SRVS] 2.2.4.65
 * `typedef struct _SERVER_INFO_1523 { ... } SERVER_INFO_1523, *PSERVER_INFO_1523, *LPSERVER_INFO_1523;`
 */
export interface SERVER_INFO_1523 {
  /** `DWORD sv1523_maxkeepsearch` */
  sv1523_maxkeepsearch: number;
}
export const SERVER_INFO_1523$: StructType<SERVER_INFO_1523> = /*#__PURE__*/ struct("SERVER_INFO_1523", {
  sv1523_maxkeepsearch: uint32,
});

/**
 * Only sv1528_scavtimeout. [MS-SRVS] 2.2.4.66
 * `typedef struct _SERVER_INFO_1528 { ... } SERVER_INFO_1528, *PSERVER_INFO_1528, *LPSERVER_INFO_1528;`
 */
export interface SERVER_INFO_1528 {
  /** `DWORD sv1528_scavtimeout` */
  sv1528_scavtimeout: number;
}
export const SERVER_INFO_1528$: StructType<SERVER_INFO_1528> = /*#__PURE__*/ struct("SERVER_INFO_1528", {
  sv1528_scavtimeout: uint32,
});

/**
 * Only sv1529_minrcvqueue. [MS-SRVS] 2.2.4.67
 * `typedef struct _SERVER_INFO_1529 { ... } SERVER_INFO_1529, *PSERVER_INFO_1529, *LPSERVER_INFO_1529;`
 */
export interface SERVER_INFO_1529 {
  /** `DWORD sv1529_minrcvqueue` */
  sv1529_minrcvqueue: number;
}
export const SERVER_INFO_1529$: StructType<SERVER_INFO_1529> = /*#__PURE__*/ struct("SERVER_INFO_1529", {
  sv1529_minrcvqueue: uint32,
});

/**
 * Only sv1530_minfreeworkitems. [MS-SRVS] 2.2.4.68
 * `typedef struct _SERVER_INFO_1530 { ... } SERVER_INFO_1530, *PSERVER_INFO_1530, *LPSERVER_INFO_1530;`
 */
export interface SERVER_INFO_1530 {
  /** `DWORD sv1530_minfreeworkitems` */
  sv1530_minfreeworkitems: number;
}
export const SERVER_INFO_1530$: StructType<SERVER_INFO_1530> = /*#__PURE__*/ struct("SERVER_INFO_1530", {
  sv1530_minfreeworkitems: uint32,
});

/**
 * Only sv1533_maxmpxct. [MS-SRVS] 2.2.4.69
 * `typedef struct _SERVER_INFO_1533 { ... } SERVER_INFO_1533, *PSERVER_INFO_1533, *LPSERVER_INFO_1533;`
 */
export interface SERVER_INFO_1533 {
  /** `DWORD sv1533_maxmpxct` */
  sv1533_maxmpxct: number;
}
export const SERVER_INFO_1533$: StructType<SERVER_INFO_1533> = /*#__PURE__*/ struct("SERVER_INFO_1533", {
  sv1533_maxmpxct: uint32,
});

/**
 * Only sv1534_oplockbreakwait. [MS-SRVS] 2.2.4.70
 * `typedef struct _SERVER_INFO_1534 { ... } SERVER_INFO_1534, *PSERVER_INFO_1534, *LPSERVER_INFO_1534;`
 */
export interface SERVER_INFO_1534 {
  /** `DWORD sv1534_oplockbreakwait` */
  sv1534_oplockbreakwait: number;
}
export const SERVER_INFO_1534$: StructType<SERVER_INFO_1534> = /*#__PURE__*/ struct("SERVER_INFO_1534", {
  sv1534_oplockbreakwait: uint32,
});

/**
 * Only sv1535_oplockbreakresponsewait. [MS-SRVS] 2.2.4.71
 * `typedef struct _SERVER_INFO_1535 { ... } SERVER_INFO_1535, *PSERVER_INFO_1535, *LPSERVER_INFO_1535;`
 */
export interface SERVER_INFO_1535 {
  /** `DWORD sv1535_oplockbreakresponsewait` */
  sv1535_oplockbreakresponsewait: number;
}
export const SERVER_INFO_1535$: StructType<SERVER_INFO_1535> = /*#__PURE__*/ struct("SERVER_INFO_1535", {
  sv1535_oplockbreakresponsewait: uint32,
});

/**
 * Only sv1536_enableoplocks. [MS-SRVS] 2.2.4.72
 * `typedef struct _SERVER_INFO_1536 { ... } SERVER_INFO_1536, *PSERVER_INFO_1536, *LPSERVER_INFO_1536;`
 */
export interface SERVER_INFO_1536 {
  /** `int sv1536_enableoplocks` */
  sv1536_enableoplocks: number;
}
export const SERVER_INFO_1536$: StructType<SERVER_INFO_1536> = /*#__PURE__*/ struct("SERVER_INFO_1536", {
  sv1536_enableoplocks: int32,
});

/**
 * Only sv1538_enablefcbopens. [MS-SRVS] 2.2.4.73
 * `typedef struct _SERVER_INFO_1538 { ... } SERVER_INFO_1538, *PSERVER_INFO_1538, *LPSERVER_INFO_1538;`
 */
export interface SERVER_INFO_1538 {
  /** `int sv1538_enablefcbopens` */
  sv1538_enablefcbopens: number;
}
export const SERVER_INFO_1538$: StructType<SERVER_INFO_1538> = /*#__PURE__*/ struct("SERVER_INFO_1538", {
  sv1538_enablefcbopens: int32,
});

/**
 * Only sv1539_enableraw. [MS-SRVS] 2.2.4.74
 * `typedef struct _SERVER_INFO_1539 { ... } SERVER_INFO_1539, *PSERVER_INFO_1539, *LPSERVER_INFO_1539;`
 */
export interface SERVER_INFO_1539 {
  /** `int sv1539_enableraw` */
  sv1539_enableraw: number;
}
export const SERVER_INFO_1539$: StructType<SERVER_INFO_1539> = /*#__PURE__*/ struct("SERVER_INFO_1539", {
  sv1539_enableraw: int32,
});

/**
 * Only sv1540_enablesharednetdrives. [MS-SRVS] 2.2.4.75
 * `typedef struct _SERVER_INFO_1540 { ... } SERVER_INFO_1540, *PSERVER_INFO_1540, *LPSERVER_INFO_1540;`
 */
export interface SERVER_INFO_1540 {
  /** `int sv1540_enablesharednetdrives` */
  sv1540_enablesharednetdrives: number;
}
export const SERVER_INFO_1540$: StructType<SERVER_INFO_1540> = /*#__PURE__*/ struct("SERVER_INFO_1540", {
  sv1540_enablesharednetdrives: int32,
});

/**
 * Only sv1541_minfreeconnections. [MS-SRVS] 2.2.4.76
 * `typedef struct _SERVER_INFO_1541 { ... } SERVER_INFO_1541, *PSERVER_INFO_1541, *LPSERVER_INFO_1541;`
 */
export interface SERVER_INFO_1541 {
  /** `int sv1541_minfreeconnections` */
  sv1541_minfreeconnections: number;
}
export const SERVER_INFO_1541$: StructType<SERVER_INFO_1541> = /*#__PURE__*/ struct("SERVER_INFO_1541", {
  sv1541_minfreeconnections: int32,
});

/**
 * Only sv1542_maxfreeconnections. [MS-SRVS] 2.2.4.77
 * `typedef struct _SERVER_INFO_1542 { ... } SERVER_INFO_1542, *PSERVER_INFO_1542, *LPSERVER_INFO_1542;`
 */
export interface SERVER_INFO_1542 {
  /** `int sv1542_maxfreeconnections` */
  sv1542_maxfreeconnections: number;
}
export const SERVER_INFO_1542$: StructType<SERVER_INFO_1542> = /*#__PURE__*/ struct("SERVER_INFO_1542", {
  sv1542_maxfreeconnections: int32,
});

/**
 * Only sv1543_initsesstable. [MS-SRVS] 2.2.4.78
 * `typedef struct _SERVER_INFO_1543 { ... } SERVER_INFO_1543, *PSERVER_INFO_1543, *LPSERVER_INFO_1543;`
 */
export interface SERVER_INFO_1543 {
  /** `DWORD sv1543_initsesstable` */
  sv1543_initsesstable: number;
}
export const SERVER_INFO_1543$: StructType<SERVER_INFO_1543> = /*#__PURE__*/ struct("SERVER_INFO_1543", {
  sv1543_initsesstable: uint32,
});

/**
 * Only sv1544_initconntable. [MS-SRVS] 2.2.4.79
 * `typedef struct _SERVER_INFO_1544 { ... } SERVER_INFO_1544, *PSERVER_INFO_1544, *LPSERVER_INFO_1544;`
 */
export interface SERVER_INFO_1544 {
  /** `DWORD sv1544_initconntable` */
  sv1544_initconntable: number;
}
export const SERVER_INFO_1544$: StructType<SERVER_INFO_1544> = /*#__PURE__*/ struct("SERVER_INFO_1544", {
  sv1544_initconntable: uint32,
});

/**
 * Only sv1545_initfiletable. [MS-SRVS] 2.2.4.80
 * `typedef struct _SERVER_INFO_1545 { ... } SERVER_INFO_1545, *PSERVER_INFO_1545, *LPSERVER_INFO_1545;`
 */
export interface SERVER_INFO_1545 {
  /** `DWORD sv1545_initfiletable` */
  sv1545_initfiletable: number;
}
export const SERVER_INFO_1545$: StructType<SERVER_INFO_1545> = /*#__PURE__*/ struct("SERVER_INFO_1545", {
  sv1545_initfiletable: uint32,
});

/**
 * Only sv1546_initsearchtable. [MS-SRVS] 2.2.4.81
 * `typedef struct _SERVER_INFO_1546 { ... } SERVER_INFO_1546, *PSERVER_INFO_1546, *LPSERVER_INFO_1546;`
 */
export interface SERVER_INFO_1546 {
  /** `DWORD sv1546_initsearchtable` */
  sv1546_initsearchtable: number;
}
export const SERVER_INFO_1546$: StructType<SERVER_INFO_1546> = /*#__PURE__*/ struct("SERVER_INFO_1546", {
  sv1546_initsearchtable: uint32,
});

/**
 * Only sv1547_alertschedule. [MS-SRVS] 2.2.4.82
 * `typedef struct _SERVER_INFO_1547 { ... } SERVER_INFO_1547, *PSERVER_INFO_1547, *LPSERVER_INFO_1547;`
 */
export interface SERVER_INFO_1547 {
  /** `DWORD sv1547_alertschedule` */
  sv1547_alertschedule: number;
}
export const SERVER_INFO_1547$: StructType<SERVER_INFO_1547> = /*#__PURE__*/ struct("SERVER_INFO_1547", {
  sv1547_alertschedule: uint32,
});

/**
 * Only sv1548_errorthreshold. [MS-SRVS] 2.2.4.83
 * `typedef struct _SERVER_INFO_1548 { ... } SERVER_INFO_1548, *PSERVER_INFO_1548, *LPSERVER_INFO_1548;`
 */
export interface SERVER_INFO_1548 {
  /** `DWORD sv1548_errorthreshold` */
  sv1548_errorthreshold: number;
}
export const SERVER_INFO_1548$: StructType<SERVER_INFO_1548> = /*#__PURE__*/ struct("SERVER_INFO_1548", {
  sv1548_errorthreshold: uint32,
});

/**
 * Only sv1549_networkerrorthreshold. [MS-SRVS] 2.2.4.84
 * `typedef struct _SERVER_INFO_1549 { ... } SERVER_INFO_1549, *PSERVER_INFO_1549, *LPSERVER_INFO_1549;`
 */
export interface SERVER_INFO_1549 {
  /** `DWORD sv1549_networkerrorthreshold` */
  sv1549_networkerrorthreshold: number;
}
export const SERVER_INFO_1549$: StructType<SERVER_INFO_1549> = /*#__PURE__*/ struct("SERVER_INFO_1549", {
  sv1549_networkerrorthreshold: uint32,
});

/**
 * Only sv1550_diskspacethreshold. [MS-SRVS] 2.2.4.85
 * `typedef struct _SERVER_INFO_1550 { ... } SERVER_INFO_1550, *PSERVER_INFO_1550, *LPSERVER_INFO_1550;`
 */
export interface SERVER_INFO_1550 {
  /** `DWORD sv1550_diskspacethreshold` */
  sv1550_diskspacethreshold: number;
}
export const SERVER_INFO_1550$: StructType<SERVER_INFO_1550> = /*#__PURE__*/ struct("SERVER_INFO_1550", {
  sv1550_diskspacethreshold: uint32,
});

/**
 * Only sv1552_maxlinkdelay. [MS-SRVS] 2.2.4.86
 * `typedef struct _SERVER_INFO_1552 { ... } SERVER_INFO_1552, *PSERVER_INFO_1552, *LPSERVER_INFO_1552;`
 */
export interface SERVER_INFO_1552 {
  /** `DWORD sv1552_maxlinkdelay` */
  sv1552_maxlinkdelay: number;
}
export const SERVER_INFO_1552$: StructType<SERVER_INFO_1552> = /*#__PURE__*/ struct("SERVER_INFO_1552", {
  sv1552_maxlinkdelay: uint32,
});

/**
 * Only sv1553_minlinkthroughput. [MS-SRVS] 2.2.4.87
 * `typedef struct _SERVER_INFO_1553 { ... } SERVER_INFO_1553, *PSERVER_INFO_1553, *LPSERVER_INFO_1553;`
 */
export interface SERVER_INFO_1553 {
  /** `DWORD sv1553_minlinkthroughput` */
  sv1553_minlinkthroughput: number;
}
export const SERVER_INFO_1553$: StructType<SERVER_INFO_1553> = /*#__PURE__*/ struct("SERVER_INFO_1553", {
  sv1553_minlinkthroughput: uint32,
});

/**
 * Only sv1554_linkinfovalidtime. [MS-SRVS] 2.2.4.88
 * `typedef struct _SERVER_INFO_1554 { ... } SERVER_INFO_1554, *PSERVER_INFO_1554, *LPSERVER_INFO_1554;`
 */
export interface SERVER_INFO_1554 {
  /** `DWORD sv1554_linkinfovalidtime` */
  sv1554_linkinfovalidtime: number;
}
export const SERVER_INFO_1554$: StructType<SERVER_INFO_1554> = /*#__PURE__*/ struct("SERVER_INFO_1554", {
  sv1554_linkinfovalidtime: uint32,
});

/**
 * Only sv1555_scavqosinfoupdatetime. [MS-SRVS] 2.2.4.89
 * `typedef struct _SERVER_INFO_1555 { ... } SERVER_INFO_1555, *PSERVER_INFO_1555, *LPSERVER_INFO_1555;`
 */
export interface SERVER_INFO_1555 {
  /** `DWORD sv1555_scavqosinfoupdatetime` */
  sv1555_scavqosinfoupdatetime: number;
}
export const SERVER_INFO_1555$: StructType<SERVER_INFO_1555> = /*#__PURE__*/ struct("SERVER_INFO_1555", {
  sv1555_scavqosinfoupdatetime: uint32,
});

/**
 * Only sv1556_maxworkitemidletime. [MS-SRVS] 2.2.4.90
 * `typedef struct _SERVER_INFO_1556 { ... } SERVER_INFO_1556, *PSERVER_INFO_1556, *LPSERVER_INFO_1556;`
 */
export interface SERVER_INFO_1556 {
  /** `DWORD sv1556_maxworkitemidletime` */
  sv1556_maxworkitemidletime: number;
}
export const SERVER_INFO_1556$: StructType<SERVER_INFO_1556> = /*#__PURE__*/ struct("SERVER_INFO_1556", {
  sv1556_maxworkitemidletime: uint32,
});

/**
 * Facts about the server by level. [MS-SRVS] 2.2.3.7
 * `typedef [switch_type(unsigned long)] union _SERVER_INFO { ... } SERVER_INFO, *PSERVER_INFO, *LPSERVER_INFO;`
 */
export type SERVER_INFO =
  | {
      tag: 100;
      /** `[case(100)] LPSERVER_INFO_100 ServerInfo100` */
      ServerInfo100: SERVER_INFO_100 | null;
    }
  | {
      tag: 101;
      /** `[case(101)] LPSERVER_INFO_101 ServerInfo101` */
      ServerInfo101: SERVER_INFO_101 | null;
    }
  | {
      tag: 102;
      /** `[case(102)] LPSERVER_INFO_102 ServerInfo102` */
      ServerInfo102: SERVER_INFO_102 | null;
    }
  | {
      tag: 103;
      /** `[case(103)] LPSERVER_INFO_103 ServerInfo103` */
      ServerInfo103: SERVER_INFO_103 | null;
    }
  | {
      tag: 502;
      /** `[case(502)] LPSERVER_INFO_502 ServerInfo502` */
      ServerInfo502: SERVER_INFO_502 | null;
    }
  | {
      tag: 503;
      /** `[case(503)] LPSERVER_INFO_503 ServerInfo503` */
      ServerInfo503: SERVER_INFO_503 | null;
    }
  | {
      tag: 599;
      /** `[case(599)] LPSERVER_INFO_599 ServerInfo599` */
      ServerInfo599: SERVER_INFO_599 | null;
    }
  | {
      tag: 1005;
      /** `[case(1005)] LPSERVER_INFO_1005 ServerInfo1005` */
      ServerInfo1005: SERVER_INFO_1005 | null;
    }
  | {
      tag: 1107;
      /** `[case(1107)] LPSERVER_INFO_1107 ServerInfo1107` */
      ServerInfo1107: SERVER_INFO_1107 | null;
    }
  | {
      tag: 1010;
      /** `[case(1010)] LPSERVER_INFO_1010 ServerInfo1010` */
      ServerInfo1010: SERVER_INFO_1010 | null;
    }
  | {
      tag: 1016;
      /** `[case(1016)] LPSERVER_INFO_1016 ServerInfo1016` */
      ServerInfo1016: SERVER_INFO_1016 | null;
    }
  | {
      tag: 1017;
      /** `[case(1017)] LPSERVER_INFO_1017 ServerInfo1017` */
      ServerInfo1017: SERVER_INFO_1017 | null;
    }
  | {
      tag: 1018;
      /** `[case(1018)] LPSERVER_INFO_1018 ServerInfo1018` */
      ServerInfo1018: SERVER_INFO_1018 | null;
    }
  | {
      tag: 1501;
      /** `[case(1501)] LPSERVER_INFO_1501 ServerInfo1501` */
      ServerInfo1501: SERVER_INFO_1501 | null;
    }
  | {
      tag: 1502;
      /** `[case(1502)] LPSERVER_INFO_1502 ServerInfo1502` */
      ServerInfo1502: SERVER_INFO_1502 | null;
    }
  | {
      tag: 1503;
      /** `[case(1503)] LPSERVER_INFO_1503 ServerInfo1503` */
      ServerInfo1503: SERVER_INFO_1503 | null;
    }
  | {
      tag: 1506;
      /** `[case(1506)] LPSERVER_INFO_1506 ServerInfo1506` */
      ServerInfo1506: SERVER_INFO_1506 | null;
    }
  | {
      tag: 1510;
      /** `[case(1510)] LPSERVER_INFO_1510 ServerInfo1510` */
      ServerInfo1510: SERVER_INFO_1510 | null;
    }
  | {
      tag: 1511;
      /** `[case(1511)] LPSERVER_INFO_1511 ServerInfo1511` */
      ServerInfo1511: SERVER_INFO_1511 | null;
    }
  | {
      tag: 1512;
      /** `[case(1512)] LPSERVER_INFO_1512 ServerInfo1512` */
      ServerInfo1512: SERVER_INFO_1512 | null;
    }
  | {
      tag: 1513;
      /** `[case(1513)] LPSERVER_INFO_1513 ServerInfo1513` */
      ServerInfo1513: SERVER_INFO_1513 | null;
    }
  | {
      tag: 1514;
      /** `[case(1514)] LPSERVER_INFO_1514 ServerInfo1514` */
      ServerInfo1514: SERVER_INFO_1514 | null;
    }
  | {
      tag: 1515;
      /** `[case(1515)] LPSERVER_INFO_1515 ServerInfo1515` */
      ServerInfo1515: SERVER_INFO_1515 | null;
    }
  | {
      tag: 1516;
      /** `[case(1516)] LPSERVER_INFO_1516 ServerInfo1516` */
      ServerInfo1516: SERVER_INFO_1516 | null;
    }
  | {
      tag: 1518;
      /** `[case(1518)] LPSERVER_INFO_1518 ServerInfo1518` */
      ServerInfo1518: SERVER_INFO_1518 | null;
    }
  | {
      tag: 1523;
      /** `[case(1523)] LPSERVER_INFO_1523 ServerInfo1523` */
      ServerInfo1523: SERVER_INFO_1523 | null;
    }
  | {
      tag: 1528;
      /** `[case(1528)] LPSERVER_INFO_1528 ServerInfo1528` */
      ServerInfo1528: SERVER_INFO_1528 | null;
    }
  | {
      tag: 1529;
      /** `[case(1529)] LPSERVER_INFO_1529 ServerInfo1529` */
      ServerInfo1529: SERVER_INFO_1529 | null;
    }
  | {
      tag: 1530;
      /** `[case(1530)] LPSERVER_INFO_1530 ServerInfo1530` */
      ServerInfo1530: SERVER_INFO_1530 | null;
    }
  | {
      tag: 1533;
      /** `[case(1533)] LPSERVER_INFO_1533 ServerInfo1533` */
      ServerInfo1533: SERVER_INFO_1533 | null;
    }
  | {
      tag: 1534;
      /** `[case(1534)] LPSERVER_INFO_1534 ServerInfo1534` */
      ServerInfo1534: SERVER_INFO_1534 | null;
    }
  | {
      tag: 1535;
      /** `[case(1535)] LPSERVER_INFO_1535 ServerInfo1535` */
      ServerInfo1535: SERVER_INFO_1535 | null;
    }
  | {
      tag: 1536;
      /** `[case(1536)] LPSERVER_INFO_1536 ServerInfo1536` */
      ServerInfo1536: SERVER_INFO_1536 | null;
    }
  | {
      tag: 1538;
      /** `[case(1538)] LPSERVER_INFO_1538 ServerInfo1538` */
      ServerInfo1538: SERVER_INFO_1538 | null;
    }
  | {
      tag: 1539;
      /** `[case(1539)] LPSERVER_INFO_1539 ServerInfo1539` */
      ServerInfo1539: SERVER_INFO_1539 | null;
    }
  | {
      tag: 1540;
      /** `[case(1540)] LPSERVER_INFO_1540 ServerInfo1540` */
      ServerInfo1540: SERVER_INFO_1540 | null;
    }
  | {
      tag: 1541;
      /** `[case(1541)] LPSERVER_INFO_1541 ServerInfo1541` */
      ServerInfo1541: SERVER_INFO_1541 | null;
    }
  | {
      tag: 1542;
      /** `[case(1542)] LPSERVER_INFO_1542 ServerInfo1542` */
      ServerInfo1542: SERVER_INFO_1542 | null;
    }
  | {
      tag: 1543;
      /** `[case(1543)] LPSERVER_INFO_1543 ServerInfo1543` */
      ServerInfo1543: SERVER_INFO_1543 | null;
    }
  | {
      tag: 1544;
      /** `[case(1544)] LPSERVER_INFO_1544 ServerInfo1544` */
      ServerInfo1544: SERVER_INFO_1544 | null;
    }
  | {
      tag: 1545;
      /** `[case(1545)] LPSERVER_INFO_1545 ServerInfo1545` */
      ServerInfo1545: SERVER_INFO_1545 | null;
    }
  | {
      tag: 1546;
      /** `[case(1546)] LPSERVER_INFO_1546 ServerInfo1546` */
      ServerInfo1546: SERVER_INFO_1546 | null;
    }
  | {
      tag: 1547;
      /** `[case(1547)] LPSERVER_INFO_1547 ServerInfo1547` */
      ServerInfo1547: SERVER_INFO_1547 | null;
    }
  | {
      tag: 1548;
      /** `[case(1548)] LPSERVER_INFO_1548 ServerInfo1548` */
      ServerInfo1548: SERVER_INFO_1548 | null;
    }
  | {
      tag: 1549;
      /** `[case(1549)] LPSERVER_INFO_1549 ServerInfo1549` */
      ServerInfo1549: SERVER_INFO_1549 | null;
    }
  | {
      tag: 1550;
      /** `[case(1550)] LPSERVER_INFO_1550 ServerInfo1550` */
      ServerInfo1550: SERVER_INFO_1550 | null;
    }
  | {
      tag: 1552;
      /** `[case(1552)] LPSERVER_INFO_1552 ServerInfo1552` */
      ServerInfo1552: SERVER_INFO_1552 | null;
    }
  | {
      tag: 1553;
      /** `[case(1553)] LPSERVER_INFO_1553 ServerInfo1553` */
      ServerInfo1553: SERVER_INFO_1553 | null;
    }
  | {
      tag: 1554;
      /** `[case(1554)] LPSERVER_INFO_1554 ServerInfo1554` */
      ServerInfo1554: SERVER_INFO_1554 | null;
    }
  | {
      tag: 1555;
      /** `[case(1555)] LPSERVER_INFO_1555 ServerInfo1555` */
      ServerInfo1555: SERVER_INFO_1555 | null;
    }
  | {
      tag: 1556;
      /** `[case(1556)] LPSERVER_INFO_1556 ServerInfo1556` */
      ServerInfo1556: SERVER_INFO_1556 | null;
    };
export const SERVER_INFO$: UnionType<SERVER_INFO> = /*#__PURE__*/ union("SERVER_INFO", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("ServerInfo100", [100], unique(SERVER_INFO_100$)),
    arm("ServerInfo101", [101], unique(SERVER_INFO_101$)),
    arm("ServerInfo102", [102], unique(SERVER_INFO_102$)),
    arm("ServerInfo103", [103], unique(SERVER_INFO_103$)),
    arm("ServerInfo502", [502], unique(SERVER_INFO_502$)),
    arm("ServerInfo503", [503], unique(SERVER_INFO_503$)),
    arm("ServerInfo599", [599], unique(SERVER_INFO_599$)),
    arm("ServerInfo1005", [1005], unique(SERVER_INFO_1005$)),
    arm("ServerInfo1107", [1107], unique(SERVER_INFO_1107$)),
    arm("ServerInfo1010", [1010], unique(SERVER_INFO_1010$)),
    arm("ServerInfo1016", [1016], unique(SERVER_INFO_1016$)),
    arm("ServerInfo1017", [1017], unique(SERVER_INFO_1017$)),
    arm("ServerInfo1018", [1018], unique(SERVER_INFO_1018$)),
    arm("ServerInfo1501", [1501], unique(SERVER_INFO_1501$)),
    arm("ServerInfo1502", [1502], unique(SERVER_INFO_1502$)),
    arm("ServerInfo1503", [1503], unique(SERVER_INFO_1503$)),
    arm("ServerInfo1506", [1506], unique(SERVER_INFO_1506$)),
    arm("ServerInfo1510", [1510], unique(SERVER_INFO_1510$)),
    arm("ServerInfo1511", [1511], unique(SERVER_INFO_1511$)),
    arm("ServerInfo1512", [1512], unique(SERVER_INFO_1512$)),
    arm("ServerInfo1513", [1513], unique(SERVER_INFO_1513$)),
    arm("ServerInfo1514", [1514], unique(SERVER_INFO_1514$)),
    arm("ServerInfo1515", [1515], unique(SERVER_INFO_1515$)),
    arm("ServerInfo1516", [1516], unique(SERVER_INFO_1516$)),
    arm("ServerInfo1518", [1518], unique(SERVER_INFO_1518$)),
    arm("ServerInfo1523", [1523], unique(SERVER_INFO_1523$)),
    arm("ServerInfo1528", [1528], unique(SERVER_INFO_1528$)),
    arm("ServerInfo1529", [1529], unique(SERVER_INFO_1529$)),
    arm("ServerInfo1530", [1530], unique(SERVER_INFO_1530$)),
    arm("ServerInfo1533", [1533], unique(SERVER_INFO_1533$)),
    arm("ServerInfo1534", [1534], unique(SERVER_INFO_1534$)),
    arm("ServerInfo1535", [1535], unique(SERVER_INFO_1535$)),
    arm("ServerInfo1536", [1536], unique(SERVER_INFO_1536$)),
    arm("ServerInfo1538", [1538], unique(SERVER_INFO_1538$)),
    arm("ServerInfo1539", [1539], unique(SERVER_INFO_1539$)),
    arm("ServerInfo1540", [1540], unique(SERVER_INFO_1540$)),
    arm("ServerInfo1541", [1541], unique(SERVER_INFO_1541$)),
    arm("ServerInfo1542", [1542], unique(SERVER_INFO_1542$)),
    arm("ServerInfo1543", [1543], unique(SERVER_INFO_1543$)),
    arm("ServerInfo1544", [1544], unique(SERVER_INFO_1544$)),
    arm("ServerInfo1545", [1545], unique(SERVER_INFO_1545$)),
    arm("ServerInfo1546", [1546], unique(SERVER_INFO_1546$)),
    arm("ServerInfo1547", [1547], unique(SERVER_INFO_1547$)),
    arm("ServerInfo1548", [1548], unique(SERVER_INFO_1548$)),
    arm("ServerInfo1549", [1549], unique(SERVER_INFO_1549$)),
    arm("ServerInfo1550", [1550], unique(SERVER_INFO_1550$)),
    arm("ServerInfo1552", [1552], unique(SERVER_INFO_1552$)),
    arm("ServerInfo1553", [1553], unique(SERVER_INFO_1553$)),
    arm("ServerInfo1554", [1554], unique(SERVER_INFO_1554$)),
    arm("ServerInfo1555", [1555], unique(SERVER_INFO_1555$)),
    arm("ServerInfo1556", [1556], unique(SERVER_INFO_1556$)),
  ],
  ms: true,
});

const SERVER_INFO$1: UnionType = /*#__PURE__*/ variant(SERVER_INFO$, { switchIs: ["field", "Level"] });

/**
 * A drive: its letter, a colon and the terminator. [MS-SRVS] 2.2.4.91
 * `typedef struct _DISK_INFO { ... } DISK_INFO, *PDISK_INFO, *LPDISK_INFO;`
 */
export interface DISK_INFO {
  /** `[string] WCHAR Disk[3]` */
  Disk: string;
}
export const DISK_INFO$: StructType<DISK_INFO> = /*#__PURE__*/ struct("DISK_INFO", {
  Disk: string("wchar", 3),
});

/** Drives with their number. [MS-SRVS] 2.2.4.92. `typedef struct _DISK_ENUM_CONTAINER { ... } DISK_ENUM_CONTAINER;` */
export interface DISK_ENUM_CONTAINER {
  /** `DWORD EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead), length_is(EntriesRead)] LPDISK_INFO Buffer` */
  Buffer: DISK_INFO[] | null;
}
export const DISK_ENUM_CONTAINER$: StructType<DISK_ENUM_CONTAINER> = /*#__PURE__*/ struct("DISK_ENUM_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(DISK_INFO$, varying(["field", "EntriesRead"], ["field", "EntriesRead"]))),
});

/**
 * What the server has counted since it started. [MS-SRVS] 2.2.4.39
 * `typedef struct _STAT_SERVER_0 { ... } STAT_SERVER_0, *PSTAT_SERVER_0, *LPSTAT_SERVER_0;`
 */
export interface STAT_SERVER_0 {
  /** `DWORD sts0_start` */
  sts0_start: number;
  /** `DWORD sts0_fopens` */
  sts0_fopens: number;
  /** `DWORD sts0_devopens` */
  sts0_devopens: number;
  /** `DWORD sts0_jobsqueued` */
  sts0_jobsqueued: number;
  /** `DWORD sts0_sopens` */
  sts0_sopens: number;
  /** `DWORD sts0_stimedout` */
  sts0_stimedout: number;
  /** `DWORD sts0_serrorout` */
  sts0_serrorout: number;
  /** `DWORD sts0_pwerrors` */
  sts0_pwerrors: number;
  /** `DWORD sts0_permerrors` */
  sts0_permerrors: number;
  /** `DWORD sts0_syserrors` */
  sts0_syserrors: number;
  /** `DWORD sts0_bytessent_low` */
  sts0_bytessent_low: number;
  /** `DWORD sts0_bytessent_high` */
  sts0_bytessent_high: number;
  /** `DWORD sts0_bytesrcvd_low` */
  sts0_bytesrcvd_low: number;
  /** `DWORD sts0_bytesrcvd_high` */
  sts0_bytesrcvd_high: number;
  /** `DWORD sts0_avresponse` */
  sts0_avresponse: number;
  /** `DWORD sts0_reqbufneed` */
  sts0_reqbufneed: number;
  /** `DWORD sts0_bigbufneed` */
  sts0_bigbufneed: number;
}
export const STAT_SERVER_0$: StructType<STAT_SERVER_0> = /*#__PURE__*/ struct("STAT_SERVER_0", {
  sts0_start: uint32,
  sts0_fopens: uint32,
  sts0_devopens: uint32,
  sts0_jobsqueued: uint32,
  sts0_sopens: uint32,
  sts0_stimedout: uint32,
  sts0_serrorout: uint32,
  sts0_pwerrors: uint32,
  sts0_permerrors: uint32,
  sts0_syserrors: uint32,
  sts0_bytessent_low: uint32,
  sts0_bytessent_high: uint32,
  sts0_bytesrcvd_low: uint32,
  sts0_bytesrcvd_high: uint32,
  sts0_avresponse: uint32,
  sts0_reqbufneed: uint32,
  sts0_bigbufneed: uint32,
});

/**
 * A transport the server is bound to: device, address and clients. [MS-SRVS] 2.2.4.93
 * `typedef struct _SERVER_TRANSPORT_INFO_0 { ... } SERVER_TRANSPORT_INFO_0, *PSERVER_TRANSPORT_INFO_0, *LPSERVER_TRANSPORT_INFO_0;`
 */
export interface SERVER_TRANSPORT_INFO_0 {
  /** `DWORD svti0_numberofvcs` */
  svti0_numberofvcs: number;
  /** `[string] wchar_t *svti0_transportname` */
  svti0_transportname: string | null;
  /** `[size_is(svti0_transportaddresslength)] unsigned char *svti0_transportaddress` */
  svti0_transportaddress: Uint8Array | null;
  /** `DWORD svti0_transportaddresslength` */
  svti0_transportaddresslength?: number;
  /** `[string] wchar_t *svti0_networkaddress` */
  svti0_networkaddress: string | null;
}
export const SERVER_TRANSPORT_INFO_0$: StructType<SERVER_TRANSPORT_INFO_0> = /*#__PURE__*/ struct("SERVER_TRANSPORT_INFO_0", {
  svti0_numberofvcs: uint32,
  svti0_transportname: unique(string("wchar")),
  svti0_transportaddress: unique(array(uint8, sized(["field", "svti0_transportaddresslength"]))),
  svti0_transportaddresslength: uint32,
  svti0_networkaddress: unique(string("wchar")),
});

/**
 * SERVER_TRANSPORT_INFO_0 structures with their number. [MS-SRVS] 2.2.4.97
 * `typedef struct _SERVER_XPORT_INFO_0_CONTAINER { ... } SERVER_XPORT_INFO_0_CONTAINER, *PSERVER_XPORT_INFO_0_CONTAINER;`
 */
export interface SERVER_XPORT_INFO_0_CONTAINER {
  /** `DWORD EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] LPSERVER_TRANSPORT_INFO_0 Buffer` */
  Buffer: SERVER_TRANSPORT_INFO_0[] | null;
}
export const SERVER_XPORT_INFO_0_CONTAINER$: StructType<SERVER_XPORT_INFO_0_CONTAINER> = /*#__PURE__*/ struct("SERVER_XPORT_INFO_0_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(SERVER_TRANSPORT_INFO_0$, sized(["field", "EntriesRead"]))),
});

/**
 * SERVER_TRANSPORT_INFO_0, and the domain announced. [MS-SRVS] 2.2.4.94
 * `typedef struct _SERVER_TRANSPORT_INFO_1 { ... } SERVER_TRANSPORT_INFO_1, *PSERVER_TRANSPORT_INFO_1, *LPSERVER_TRANSPORT_INFO_1;`
 */
export interface SERVER_TRANSPORT_INFO_1 {
  /** `DWORD svti1_numberofvcs` */
  svti1_numberofvcs: number;
  /** `[string] wchar_t *svti1_transportname` */
  svti1_transportname: string | null;
  /** `[size_is(svti1_transportaddresslength)] unsigned char *svti1_transportaddress` */
  svti1_transportaddress: Uint8Array | null;
  /** `DWORD svti1_transportaddresslength` */
  svti1_transportaddresslength?: number;
  /** `[string] wchar_t *svti1_networkaddress` */
  svti1_networkaddress: string | null;
  /** `[string] wchar_t *svti1_domain` */
  svti1_domain: string | null;
}
export const SERVER_TRANSPORT_INFO_1$: StructType<SERVER_TRANSPORT_INFO_1> = /*#__PURE__*/ struct("SERVER_TRANSPORT_INFO_1", {
  svti1_numberofvcs: uint32,
  svti1_transportname: unique(string("wchar")),
  svti1_transportaddress: unique(array(uint8, sized(["field", "svti1_transportaddresslength"]))),
  svti1_transportaddresslength: uint32,
  svti1_networkaddress: unique(string("wchar")),
  svti1_domain: unique(string("wchar")),
});

/**
 * SERVER_TRANSPORT_INFO_1 structures with their number. [MS-SRVS] 2.2.4.98
 * `typedef struct _SERVER_XPORT_INFO_1_CONTAINER { ... } SERVER_XPORT_INFO_1_CONTAINER, *PSERVER_XPORT_INFO_1_CONTAINER;`
 */
export interface SERVER_XPORT_INFO_1_CONTAINER {
  /** `DWORD EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] LPSERVER_TRANSPORT_INFO_1 Buffer` */
  Buffer: SERVER_TRANSPORT_INFO_1[] | null;
}
export const SERVER_XPORT_INFO_1_CONTAINER$: StructType<SERVER_XPORT_INFO_1_CONTAINER> = /*#__PURE__*/ struct("SERVER_XPORT_INFO_1_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(SERVER_TRANSPORT_INFO_1$, sized(["field", "EntriesRead"]))),
});

/**
 * SERVER_TRANSPORT_INFO_1, and flags. [MS-SRVS] 2.2.4.95
 * `typedef struct _SERVER_TRANSPORT_INFO_2 { ... } SERVER_TRANSPORT_INFO_2, *PSERVER_TRANSPORT_INFO_2, *LPSERVER_TRANSPORT_INFO_2;`
 */
export interface SERVER_TRANSPORT_INFO_2 {
  /** `DWORD svti2_numberofvcs` */
  svti2_numberofvcs: number;
  /** `[string] wchar_t *svti2_transportname` */
  svti2_transportname: string | null;
  /** `[size_is(svti2_transportaddresslength)] unsigned char *svti2_transportaddress` */
  svti2_transportaddress: Uint8Array | null;
  /** `DWORD svti2_transportaddresslength` */
  svti2_transportaddresslength?: number;
  /** `[string] wchar_t *svti2_networkaddress` */
  svti2_networkaddress: string | null;
  /** `[string] wchar_t *svti2_domain` */
  svti2_domain: string | null;
  /** `unsigned long svti2_flags` */
  svti2_flags: number;
}
export const SERVER_TRANSPORT_INFO_2$: StructType<SERVER_TRANSPORT_INFO_2> = /*#__PURE__*/ struct("SERVER_TRANSPORT_INFO_2", {
  svti2_numberofvcs: uint32,
  svti2_transportname: unique(string("wchar")),
  svti2_transportaddress: unique(array(uint8, sized(["field", "svti2_transportaddresslength"]))),
  svti2_transportaddresslength: uint32,
  svti2_networkaddress: unique(string("wchar")),
  svti2_domain: unique(string("wchar")),
  svti2_flags: uint32,
});

/**
 * SERVER_TRANSPORT_INFO_2 structures with their number. [MS-SRVS] 2.2.4.99
 * `typedef struct _SERVER_XPORT_INFO_2_CONTAINER { ... } SERVER_XPORT_INFO_2_CONTAINER, *PSERVER_XPORT_INFO_2_CONTAINER;`
 */
export interface SERVER_XPORT_INFO_2_CONTAINER {
  /** `DWORD EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] LPSERVER_TRANSPORT_INFO_2 Buffer` */
  Buffer: SERVER_TRANSPORT_INFO_2[] | null;
}
export const SERVER_XPORT_INFO_2_CONTAINER$: StructType<SERVER_XPORT_INFO_2_CONTAINER> = /*#__PURE__*/ struct("SERVER_XPORT_INFO_2_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(SERVER_TRANSPORT_INFO_2$, sized(["field", "EntriesRead"]))),
});

/**
 * SERVER_TRANSPORT_INFO_2, and a password. [MS-SRVS] 2.2.4.96
 * `typedef struct _SERVER_TRANSPORT_INFO_3 { ... } SERVER_TRANSPORT_INFO_3, *PSERVER_TRANSPORT_INFO_3, *LPSERVER_TRANSPORT_INFO_3;`
 */
export interface SERVER_TRANSPORT_INFO_3 {
  /** `DWORD svti3_numberofvcs` */
  svti3_numberofvcs: number;
  /** `[string] wchar_t *svti3_transportname` */
  svti3_transportname: string | null;
  /** `[size_is(svti3_transportaddresslength)] unsigned char *svti3_transportaddress` */
  svti3_transportaddress: Uint8Array | null;
  /** `DWORD svti3_transportaddresslength` */
  svti3_transportaddresslength?: number;
  /** `[string] wchar_t *svti3_networkaddress` */
  svti3_networkaddress: string | null;
  /** `[string] wchar_t *svti3_domain` */
  svti3_domain: string | null;
  /** `unsigned long svti3_flags` */
  svti3_flags: number;
  /** `DWORD svti3_passwordlength` */
  svti3_passwordlength: number;
  /** `unsigned char svti3_password[256]` */
  svti3_password: Uint8Array;
}
export const SERVER_TRANSPORT_INFO_3$: StructType<SERVER_TRANSPORT_INFO_3> = /*#__PURE__*/ struct("SERVER_TRANSPORT_INFO_3", {
  svti3_numberofvcs: uint32,
  svti3_transportname: unique(string("wchar")),
  svti3_transportaddress: unique(array(uint8, sized(["field", "svti3_transportaddresslength"]))),
  svti3_transportaddresslength: uint32,
  svti3_networkaddress: unique(string("wchar")),
  svti3_domain: unique(string("wchar")),
  svti3_flags: uint32,
  svti3_passwordlength: uint32,
  svti3_password: array(uint8, fixed(256)),
});

/**
 * SERVER_TRANSPORT_INFO_3 structures with their number. [MS-SRVS] 2.2.4.100
 * `typedef struct _SERVER_XPORT_INFO_3_CONTAINER { ... } SERVER_XPORT_INFO_3_CONTAINER, *PSERVER_XPORT_INFO_3_CONTAINER;`
 */
export interface SERVER_XPORT_INFO_3_CONTAINER {
  /** `DWORD EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] LPSERVER_TRANSPORT_INFO_3 Buffer` */
  Buffer: SERVER_TRANSPORT_INFO_3[] | null;
}
export const SERVER_XPORT_INFO_3_CONTAINER$: StructType<SERVER_XPORT_INFO_3_CONTAINER> = /*#__PURE__*/ struct("SERVER_XPORT_INFO_3_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(SERVER_TRANSPORT_INFO_3$, sized(["field", "EntriesRead"]))),
});

/**
 * Containers by level. [MS-SRVS] 2.2.3.8
 * `typedef [switch_type(DWORD)] union _SERVER_XPORT_ENUM_UNION { ... } SERVER_XPORT_ENUM_UNION;`
 */
export type SERVER_XPORT_ENUM_UNION =
  | {
      tag: 0;
      /** `[case(0)] PSERVER_XPORT_INFO_0_CONTAINER Level0` */
      Level0: SERVER_XPORT_INFO_0_CONTAINER | null;
    }
  | {
      tag: 1;
      /** `[case(1)] PSERVER_XPORT_INFO_1_CONTAINER Level1` */
      Level1: SERVER_XPORT_INFO_1_CONTAINER | null;
    }
  | {
      tag: 2;
      /** `[case(2)] PSERVER_XPORT_INFO_2_CONTAINER Level2` */
      Level2: SERVER_XPORT_INFO_2_CONTAINER | null;
    }
  | {
      tag: 3;
      /** `[case(3)] PSERVER_XPORT_INFO_3_CONTAINER Level3` */
      Level3: SERVER_XPORT_INFO_3_CONTAINER | null;
    };
export const SERVER_XPORT_ENUM_UNION$: UnionType<SERVER_XPORT_ENUM_UNION> = /*#__PURE__*/ union("SERVER_XPORT_ENUM_UNION", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("Level0", [0], unique(SERVER_XPORT_INFO_0_CONTAINER$)),
    arm("Level1", [1], unique(SERVER_XPORT_INFO_1_CONTAINER$)),
    arm("Level2", [2], unique(SERVER_XPORT_INFO_2_CONTAINER$)),
    arm("Level3", [3], unique(SERVER_XPORT_INFO_3_CONTAINER$)),
  ],
  ms: true,
});

const SERVER_XPORT_ENUM_UNION$1: UnionType = /*#__PURE__*/ variant(SERVER_XPORT_ENUM_UNION$, { switchIs: ["field", "Level"] });

/**
 * What NetrServerTransportEnum gives, with the level asked for. [MS-SRVS] 2.2.4.101
 * `typedef struct _SERVER_XPORT_ENUM_STRUCT { ... } SERVER_XPORT_ENUM_STRUCT, *PSERVER_XPORT_ENUM_STRUCT, *LPSERVER_XPORT_ENUM_STRUCT;`
 */
export interface SERVER_XPORT_ENUM_STRUCT {
  /** `DWORD Level` */
  Level?: number;
  /** `[switch_is(Level)] SERVER_XPORT_ENUM_UNION XportInfo` */
  XportInfo: SERVER_XPORT_ENUM_UNION;
}
export const SERVER_XPORT_ENUM_STRUCT$: StructType<SERVER_XPORT_ENUM_STRUCT> = /*#__PURE__*/ struct("SERVER_XPORT_ENUM_STRUCT", {
  Level: uint32,
  XportInfo: SERVER_XPORT_ENUM_UNION$1,
});

/**
 * The server's clock: seconds since 1970, and the day by its parts. [MS-SRVS] 2.2.4.105
 * `typedef struct _TIME_OF_DAY_INFO { ... } TIME_OF_DAY_INFO, *PTIME_OF_DAY_INFO, *LPTIME_OF_DAY_INFO;`
 */
export interface TIME_OF_DAY_INFO {
  /** `DWORD tod_elapsedt` */
  tod_elapsedt: number;
  /** `DWORD tod_msecs` */
  tod_msecs: number;
  /** `DWORD tod_hours` */
  tod_hours: number;
  /** `DWORD tod_mins` */
  tod_mins: number;
  /** `DWORD tod_secs` */
  tod_secs: number;
  /** `DWORD tod_hunds` */
  tod_hunds: number;
  /** `long tod_timezone` */
  tod_timezone: number;
  /** `DWORD tod_tinterval` */
  tod_tinterval: number;
  /** `DWORD tod_day` */
  tod_day: number;
  /** `DWORD tod_month` */
  tod_month: number;
  /** `DWORD tod_year` */
  tod_year: number;
  /** `DWORD tod_weekday` */
  tod_weekday: number;
}
export const TIME_OF_DAY_INFO$: StructType<TIME_OF_DAY_INFO> = /*#__PURE__*/ struct("TIME_OF_DAY_INFO", {
  tod_elapsedt: uint32,
  tod_msecs: uint32,
  tod_hours: uint32,
  tod_mins: uint32,
  tod_secs: uint32,
  tod_hunds: uint32,
  tod_timezone: int32,
  tod_tinterval: uint32,
  tod_day: uint32,
  tod_month: uint32,
  tod_year: uint32,
  tod_weekday: uint32,
});

/**
 * A security descriptor as octets with their number. [MS-SRVS] 2.2.4.106
 * `typedef struct _ADT_SECURITY_DESCRIPTOR { ... } ADT_SECURITY_DESCRIPTOR, *PADT_SECURITY_DESCRIPTOR;`
 */
export interface ADT_SECURITY_DESCRIPTOR {
  /** `DWORD Length` */
  Length?: number;
  /** `[size_is(Length)] unsigned char *Buffer` */
  Buffer: Uint8Array | null;
}
export const ADT_SECURITY_DESCRIPTOR$: StructType<ADT_SECURITY_DESCRIPTOR> = /*#__PURE__*/ struct("ADT_SECURITY_DESCRIPTOR", {
  Length: uint32,
  Buffer: unique(array(uint8, sized(["field", "Length"]))),
});

/**
 * One transport by level. [MS-SRVS] 2.2.3.9
 * `typedef [switch_type(unsigned long)] union _TRANSPORT_INFO { ... } TRANSPORT_INFO, *PTRANSPORT_INFO, *LPTRANSPORT_INFO;`
 */
export type TRANSPORT_INFO =
  | {
      tag: 0;
      /** `[case(0)] SERVER_TRANSPORT_INFO_0 Transport0` */
      Transport0: SERVER_TRANSPORT_INFO_0;
    }
  | {
      tag: 1;
      /** `[case(1)] SERVER_TRANSPORT_INFO_1 Transport1` */
      Transport1: SERVER_TRANSPORT_INFO_1;
    }
  | {
      tag: 2;
      /** `[case(2)] SERVER_TRANSPORT_INFO_2 Transport2` */
      Transport2: SERVER_TRANSPORT_INFO_2;
    }
  | {
      tag: 3;
      /** `[case(3)] SERVER_TRANSPORT_INFO_3 Transport3` */
      Transport3: SERVER_TRANSPORT_INFO_3;
    };
export const TRANSPORT_INFO$: UnionType<TRANSPORT_INFO> = /*#__PURE__*/ union("TRANSPORT_INFO", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("Transport0", [0], SERVER_TRANSPORT_INFO_0$),
    arm("Transport1", [1], SERVER_TRANSPORT_INFO_1$),
    arm("Transport2", [2], SERVER_TRANSPORT_INFO_2$),
    arm("Transport3", [3], SERVER_TRANSPORT_INFO_3$),
  ],
  ms: true,
});

const TRANSPORT_INFO$1: UnionType = /*#__PURE__*/ variant(TRANSPORT_INFO$, { switchIs: ["field", "Level"] });

/**
 * An entry of the distributed file system: identifier and prefix. [MS-SRVS] 2.2.4.107
 * `typedef struct _NET_DFS_ENTRY_ID { ... } NET_DFS_ENTRY_ID, *LPNET_DFS_ENTRY_ID;`
 */
export interface NET_DFS_ENTRY_ID {
  /** `GUID Uid` */
  Uid: string;
  /** `[string] WCHAR *Prefix` */
  Prefix: string | null;
}
export const NET_DFS_ENTRY_ID$: StructType<NET_DFS_ENTRY_ID> = /*#__PURE__*/ struct("NET_DFS_ENTRY_ID", {
  Uid: guid,
  Prefix: unique(string("wchar")),
});

/**
 * Entries of the distributed file system with their number. [MS-SRVS] 2.2.4.108
 * `typedef struct _NET_DFS_ENTRY_ID_CONTAINER { ... } NET_DFS_ENTRY_ID_CONTAINER, *LPNET_DFS_ENTRY_ID_CONTAINER;`
 */
export interface NET_DFS_ENTRY_ID_CONTAINER {
  /** `unsigned long Count` */
  Count?: number;
  /** `[size_is(Count)] LPNET_DFS_ENTRY_ID Buffer` */
  Buffer: NET_DFS_ENTRY_ID[] | null;
}
export const NET_DFS_ENTRY_ID_CONTAINER$: StructType<NET_DFS_ENTRY_ID_CONTAINER> = /*#__PURE__*/ struct("NET_DFS_ENTRY_ID_CONTAINER", {
  Count: uint32,
  Buffer: unique(array(NET_DFS_ENTRY_ID$, sized(["field", "Count"]))),
});

/**
 * A site's name and flags. [MS-SRVS] 2.2.4.109
 * `typedef struct _DFS_SITENAME_INFO { ... } DFS_SITENAME_INFO, *PDFS_SITENAME_INFO, *LPDFS_SITENAME_INFO;`
 */
export interface DFS_SITENAME_INFO {
  /** `unsigned long SiteFlags` */
  SiteFlags: number;
  /** `[string, unique] WCHAR *SiteName` */
  SiteName: string | null;
}
export const DFS_SITENAME_INFO$: StructType<DFS_SITENAME_INFO> = /*#__PURE__*/ struct("DFS_SITENAME_INFO", {
  SiteFlags: uint32,
  SiteName: unique(string("wchar")),
});

/**
 * Sites with their number. [MS-SRVS] 2.2.4.110
 * `typedef struct _DFS_SITELIST_INFO { ... } DFS_SITELIST_INFO, *PDFS_SITELIST_INFO, *LPDFS_SITELIST_INFO;`
 */
export interface DFS_SITELIST_INFO {
  /** `unsigned long cSites` */
  cSites?: number;
  /** `[size_is(cSites)] DFS_SITENAME_INFO Site[]` */
  Site: DFS_SITENAME_INFO[];
}
export const DFS_SITELIST_INFO$: StructType<DFS_SITELIST_INFO> = /*#__PURE__*/ struct("DFS_SITELIST_INFO", {
  cSites: uint32,
  Site: array(DFS_SITENAME_INFO$, sized(["field", "cSites"])),
});

/**
 * Another name under which a server's shares are seen. [MS-SRVS] 2.2.4.102
 * `typedef struct _SERVER_ALIAS_INFO_0 { ... } SERVER_ALIAS_INFO_0, *PSERVER_ALIAS_INFO_0, *LPSERVER_ALIAS_INFO_0;`
 */
export interface SERVER_ALIAS_INFO_0 {
  /** `[string] LMSTR srvai0_alias` */
  srvai0_alias: string | null;
  /** `[string] LMSTR srvai0_target` */
  srvai0_target: string | null;
  /** `BOOLEAN srvai0_default` */
  srvai0_default: number;
  /** `ULONG srvai0_reserved` */
  srvai0_reserved: number;
}
export const SERVER_ALIAS_INFO_0$: StructType<SERVER_ALIAS_INFO_0> = /*#__PURE__*/ struct("SERVER_ALIAS_INFO_0", {
  srvai0_alias: unique(string("wchar")),
  srvai0_target: unique(string("wchar")),
  srvai0_default: byte,
  srvai0_reserved: uint32,
});

/**
 * One other name by level. [MS-SRVS] 2.2.3.10
 * `typedef [switch_type(unsigned long)] union _SERVER_ALIAS_INFO { ... } SERVER_ALIAS_INFO, *PSERVER_ALIAS_INFO, *LPSERVER_ALIAS_INFO;`
 */
export type SERVER_ALIAS_INFO =
  | {
      tag: 0;
      /** `[case(0)] LPSERVER_ALIAS_INFO_0 ServerAliasInfo0` */
      ServerAliasInfo0: SERVER_ALIAS_INFO_0 | null;
    };
export const SERVER_ALIAS_INFO$: UnionType<SERVER_ALIAS_INFO> = /*#__PURE__*/ union("SERVER_ALIAS_INFO", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("ServerAliasInfo0", [0], unique(SERVER_ALIAS_INFO_0$)),
  ],
  ms: true,
});

const SERVER_ALIAS_INFO$1: UnionType = /*#__PURE__*/ variant(SERVER_ALIAS_INFO$, { switchIs: ["field", "Level"] });

/**
 * SERVER_ALIAS_INFO_0 structures with their number. [MS-SRVS] 2.2.4.103
 * `typedef struct _SERVER_ALIAS_INFO_0_CONTAINER { ... } SERVER_ALIAS_INFO_0_CONTAINER;`
 */
export interface SERVER_ALIAS_INFO_0_CONTAINER {
  /** `DWORD EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] LPSERVER_ALIAS_INFO_0 Buffer` */
  Buffer: SERVER_ALIAS_INFO_0[] | null;
}
export const SERVER_ALIAS_INFO_0_CONTAINER$: StructType<SERVER_ALIAS_INFO_0_CONTAINER> = /*#__PURE__*/ struct("SERVER_ALIAS_INFO_0_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(SERVER_ALIAS_INFO_0$, sized(["field", "EntriesRead"]))),
});

export type _SERVER_ALIAS_ENUM_UNION =
  | {
      tag: 0;
      /** `[case(0)] SERVER_ALIAS_INFO_0_CONTAINER *Level0` */
      Level0: SERVER_ALIAS_INFO_0_CONTAINER | null;
    };
export const _SERVER_ALIAS_ENUM_UNION$: UnionType<_SERVER_ALIAS_ENUM_UNION> = /*#__PURE__*/ union("_SERVER_ALIAS_ENUM_UNION", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("Level0", [0], unique(SERVER_ALIAS_INFO_0_CONTAINER$)),
  ],
  ms: true,
});

const _SERVER_ALIAS_ENUM_UNION$1: UnionType = /*#__PURE__*/ variant(_SERVER_ALIAS_ENUM_UNION$, { tag: uint32, switchIs: ["field", "Level"] });

/**
 * What NetrServerAliasEnum gives, with the level asked for. [MS-SRVS] 2.2.4.104
 * `typedef struct _SERVER_ALIAS_ENUM_STRUCT { ... } SERVER_ALIAS_ENUM_STRUCT, *PSERVER_ALIAS_ENUM_STRUCT, *LPSERVER_ALIAS_ENUM_STRUCT;`
 */
export interface SERVER_ALIAS_ENUM_STRUCT {
  /** `DWORD Level` */
  Level?: number;
  /** `[switch_is(Level)] union _SERVER_ALIAS_ENUM_UNION { [case(0)] SERVER_ALIAS_INFO_0_CONTAINER *Level0; } ServerAliasInfo` */
  ServerAliasInfo: _SERVER_ALIAS_ENUM_UNION;
}
export const SERVER_ALIAS_ENUM_STRUCT$: StructType<SERVER_ALIAS_ENUM_STRUCT> = /*#__PURE__*/ struct("SERVER_ALIAS_ENUM_STRUCT", {
  Level: uint32,
  ServerAliasInfo: _SERVER_ALIAS_ENUM_UNION$1,
});

export type srvsvcOperations = {
  /** Reserved: no such operation on the wire. Opnum 0: `void Opnum0NotUsedOnWire();` */
  Opnum0NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 1: `void Opnum1NotUsedOnWire();` */
  Opnum1NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 2: `void Opnum2NotUsedOnWire();` */
  Opnum2NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 3: `void Opnum3NotUsedOnWire();` */
  Opnum3NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 4: `void Opnum4NotUsedOnWire();` */
  Opnum4NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 5: `void Opnum5NotUsedOnWire();` */
  Opnum5NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 6: `void Opnum6NotUsedOnWire();` */
  Opnum6NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 7: `void Opnum7NotUsedOnWire();` */
  Opnum7NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Lists connections to a share or from a computer. [MS-SRVS] 3.1.4.1
   * Opnum 8: `NET_API_STATUS NetrConnectionEnum([in, string, unique] SRVSVC_HANDLE ServerName, [in, string, unique] WCHAR *Qualifier, [in, out] LPCONNECT_ENUM_STRUCT InfoStruct, [in] DWORD PreferedMaximumLength, [out] DWORD *TotalEntries, [in, out, unique] DWORD *ResumeHandle);`
   */
  NetrConnectionEnum: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** A share's name, or \\computer. `[in, string, unique] WCHAR *Qualifier` */
      Qualifier: string | null;
      /** `[in, out] LPCONNECT_ENUM_STRUCT InfoStruct` */
      InfoStruct: CONNECT_ENUM_STRUCT;
      /** Octets the answer may have at most; 0xffffffff: all. `[in] DWORD PreferedMaximumLength` */
      PreferedMaximumLength: number;
      /** 0 at the beginning; where an answer ended, to go on. `[in, out, unique] DWORD *ResumeHandle` */
      ResumeHandle: number | null;
    };
    out: {
      /** `[in, out] LPCONNECT_ENUM_STRUCT InfoStruct` */
      InfoStruct: CONNECT_ENUM_STRUCT;
      /** `[out] DWORD *TotalEntries` */
      TotalEntries: number;
      /** 0 at the beginning; where an answer ended, to go on. `[in, out, unique] DWORD *ResumeHandle` */
      ResumeHandle: number | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Lists open files. [MS-SRVS] 3.1.4.2
   * Opnum 9: `NET_API_STATUS NetrFileEnum([in, string, unique] SRVSVC_HANDLE ServerName, [in, string, unique] WCHAR *BasePath, [in, string, unique] WCHAR *UserName, [in, out] PFILE_ENUM_STRUCT InfoStruct, [in] DWORD PreferedMaximumLength, [out] DWORD *TotalEntries, [in, out, unique] DWORD *ResumeHandle);`
   */
  NetrFileEnum: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** Only files below this path; null: all. `[in, string, unique] WCHAR *BasePath` */
      BasePath: string | null;
      /** Only files this user has open; null: all. `[in, string, unique] WCHAR *UserName` */
      UserName: string | null;
      /** `[in, out] PFILE_ENUM_STRUCT InfoStruct` */
      InfoStruct: FILE_ENUM_STRUCT;
      /** `[in] DWORD PreferedMaximumLength` */
      PreferedMaximumLength: number;
      /** `[in, out, unique] DWORD *ResumeHandle` */
      ResumeHandle: number | null;
    };
    out: {
      /** `[in, out] PFILE_ENUM_STRUCT InfoStruct` */
      InfoStruct: FILE_ENUM_STRUCT;
      /** `[out] DWORD *TotalEntries` */
      TotalEntries: number;
      /** `[in, out, unique] DWORD *ResumeHandle` */
      ResumeHandle: number | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * One open file. [MS-SRVS] 3.1.4.3
   * Opnum 10: `NET_API_STATUS NetrFileGetInfo([in, string, unique] SRVSVC_HANDLE ServerName, [in] DWORD FileId, [in] DWORD Level, [out, switch_is(Level)] LPFILE_INFO InfoStruct);`
   */
  NetrFileGetInfo: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in] DWORD FileId` */
      FileId: number;
      /** `[in] DWORD Level` */
      Level: number;
    };
    out: {
      /** `[out, switch_is(Level)] LPFILE_INFO InfoStruct` */
      InfoStruct: FILE_INFO;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Closes an open file against its user's will. [MS-SRVS] 3.1.4.4
   * Opnum 11: `NET_API_STATUS NetrFileClose([in, string, unique] SRVSVC_HANDLE ServerName, [in] DWORD FileId);`
   */
  NetrFileClose: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in] DWORD FileId` */
      FileId: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Lists sessions. [MS-SRVS] 3.1.4.5
   * Opnum 12: `NET_API_STATUS NetrSessionEnum([in, string, unique] SRVSVC_HANDLE ServerName, [in, string, unique] WCHAR *ClientName, [in, string, unique] WCHAR *UserName, [in, out] PSESSION_ENUM_STRUCT InfoStruct, [in] DWORD PreferedMaximumLength, [out] DWORD *TotalEntries, [in, out, unique] DWORD *ResumeHandle);`
   */
  NetrSessionEnum: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** Only sessions of this computer; null: all. `[in, string, unique] WCHAR *ClientName` */
      ClientName: string | null;
      /** `[in, string, unique] WCHAR *UserName` */
      UserName: string | null;
      /** `[in, out] PSESSION_ENUM_STRUCT InfoStruct` */
      InfoStruct: SESSION_ENUM_STRUCT;
      /** `[in] DWORD PreferedMaximumLength` */
      PreferedMaximumLength: number;
      /** `[in, out, unique] DWORD *ResumeHandle` */
      ResumeHandle: number | null;
    };
    out: {
      /** `[in, out] PSESSION_ENUM_STRUCT InfoStruct` */
      InfoStruct: SESSION_ENUM_STRUCT;
      /** `[out] DWORD *TotalEntries` */
      TotalEntries: number;
      /** `[in, out, unique] DWORD *ResumeHandle` */
      ResumeHandle: number | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Ends sessions of a computer, a user, or both. [MS-SRVS] 3.1.4.6
   * Opnum 13: `NET_API_STATUS NetrSessionDel([in, string, unique] SRVSVC_HANDLE ServerName, [in, string, unique] WCHAR *ClientName, [in, string, unique] WCHAR *UserName);`
   */
  NetrSessionDel: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, string, unique] WCHAR *ClientName` */
      ClientName: string | null;
      /** `[in, string, unique] WCHAR *UserName` */
      UserName: string | null;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Adds a share. [MS-SRVS] 3.1.4.7
   * Opnum 14: `NET_API_STATUS NetrShareAdd([in, string, unique] SRVSVC_HANDLE ServerName, [in] DWORD Level, [in, switch_is(Level)] LPSHARE_INFO InfoStruct, [in, out, unique] DWORD *ParmErr);`
   */
  NetrShareAdd: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in] DWORD Level` */
      Level?: number;
      /** `[in, switch_is(Level)] LPSHARE_INFO InfoStruct` */
      InfoStruct: SHARE_INFO;
      /** Which member was wrong, for ERROR_INVALID_PARAMETER. `[in, out, unique] DWORD *ParmErr` */
      ParmErr: number | null;
    };
    out: {
      /** Which member was wrong, for ERROR_INVALID_PARAMETER. `[in, out, unique] DWORD *ParmErr` */
      ParmErr: number | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Lists shares. [MS-SRVS] 3.1.4.8
   * Opnum 15: `NET_API_STATUS NetrShareEnum([in, string, unique] SRVSVC_HANDLE ServerName, [in, out] LPSHARE_ENUM_STRUCT InfoStruct, [in] DWORD PreferedMaximumLength, [out] DWORD *TotalEntries, [in, out, unique] DWORD *ResumeHandle);`
   */
  NetrShareEnum: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, out] LPSHARE_ENUM_STRUCT InfoStruct` */
      InfoStruct: SHARE_ENUM_STRUCT;
      /** `[in] DWORD PreferedMaximumLength` */
      PreferedMaximumLength: number;
      /** `[in, out, unique] DWORD *ResumeHandle` */
      ResumeHandle: number | null;
    };
    out: {
      /** `[in, out] LPSHARE_ENUM_STRUCT InfoStruct` */
      InfoStruct: SHARE_ENUM_STRUCT;
      /** `[out] DWORD *TotalEntries` */
      TotalEntries: number;
      /** `[in, out, unique] DWORD *ResumeHandle` */
      ResumeHandle: number | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * One share. [MS-SRVS] 3.1.4.10
   * Opnum 16: `NET_API_STATUS NetrShareGetInfo([in, string, unique] SRVSVC_HANDLE ServerName, [in, string] WCHAR *NetName, [in] DWORD Level, [out, switch_is(Level)] LPSHARE_INFO InfoStruct);`
   */
  NetrShareGetInfo: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, string] WCHAR *NetName` */
      NetName: string;
      /** `[in] DWORD Level` */
      Level: number;
    };
    out: {
      /** `[out, switch_is(Level)] LPSHARE_INFO InfoStruct` */
      InfoStruct: SHARE_INFO;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes a share. [MS-SRVS] 3.1.4.11
   * Opnum 17: `NET_API_STATUS NetrShareSetInfo([in, string, unique] SRVSVC_HANDLE ServerName, [in, string] WCHAR *NetName, [in] DWORD Level, [in, switch_is(Level)] LPSHARE_INFO ShareInfo, [in, out, unique] DWORD *ParmErr);`
   */
  NetrShareSetInfo: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, string] WCHAR *NetName` */
      NetName: string;
      /** `[in] DWORD Level` */
      Level?: number;
      /** `[in, switch_is(Level)] LPSHARE_INFO ShareInfo` */
      ShareInfo: SHARE_INFO;
      /** `[in, out, unique] DWORD *ParmErr` */
      ParmErr: number | null;
    };
    out: {
      /** `[in, out, unique] DWORD *ParmErr` */
      ParmErr: number | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Removes a share. [MS-SRVS] 3.1.4.12
   * Opnum 18: `NET_API_STATUS NetrShareDel([in, string, unique] SRVSVC_HANDLE ServerName, [in, string] WCHAR *NetName, [in] DWORD Reserved);`
   */
  NetrShareDel: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, string] WCHAR *NetName` */
      NetName: string;
      /** `[in] DWORD Reserved` */
      Reserved: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Removes a share from what is remembered over a restart. [MS-SRVS] 3.1.4.13
   * Opnum 19: `NET_API_STATUS NetrShareDelSticky([in, string, unique] SRVSVC_HANDLE ServerName, [in, string] WCHAR *NetName, [in] DWORD Reserved);`
   */
  NetrShareDelSticky: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, string] WCHAR *NetName` */
      NetName: string;
      /** `[in] DWORD Reserved` */
      Reserved: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Tells whether a device is shared. [MS-SRVS] 3.1.4.16
   * Opnum 20: `NET_API_STATUS NetrShareCheck([in, string, unique] SRVSVC_HANDLE ServerName, [in, string] WCHAR *Device, [out] DWORD *Type);`
   */
  NetrShareCheck: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, string] WCHAR *Device` */
      Device: string;
    };
    out: {
      /** STYPE_*. `[out] DWORD *Type` */
      Type: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Facts about the server. [MS-SRVS] 3.1.4.17
   * Opnum 21: `NET_API_STATUS NetrServerGetInfo([in, string, unique] SRVSVC_HANDLE ServerName, [in] DWORD Level, [out, switch_is(Level)] LPSERVER_INFO InfoStruct);`
   */
  NetrServerGetInfo: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in] DWORD Level` */
      Level: number;
    };
    out: {
      /** `[out, switch_is(Level)] LPSERVER_INFO InfoStruct` */
      InfoStruct: SERVER_INFO;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes the server's settings. [MS-SRVS] 3.1.4.18
   * Opnum 22: `NET_API_STATUS NetrServerSetInfo([in, string, unique] SRVSVC_HANDLE ServerName, [in] DWORD Level, [in, switch_is(Level)] LPSERVER_INFO ServerInfo, [in, out, unique] DWORD *ParmErr);`
   */
  NetrServerSetInfo: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in] DWORD Level` */
      Level?: number;
      /** `[in, switch_is(Level)] LPSERVER_INFO ServerInfo` */
      ServerInfo: SERVER_INFO;
      /** `[in, out, unique] DWORD *ParmErr` */
      ParmErr: number | null;
    };
    out: {
      /** `[in, out, unique] DWORD *ParmErr` */
      ParmErr: number | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Lists the server's drives. [MS-SRVS] 3.1.4.19
   * Opnum 23: `NET_API_STATUS NetrServerDiskEnum([in, string, unique] SRVSVC_HANDLE ServerName, [in] DWORD Level, [in, out] DISK_ENUM_CONTAINER *DiskInfoStruct, [in] DWORD PreferedMaximumLength, [out] DWORD *TotalEntries, [in, out, unique] DWORD *ResumeHandle);`
   */
  NetrServerDiskEnum: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in] DWORD Level` */
      Level: number;
      /** `[in, out] DISK_ENUM_CONTAINER *DiskInfoStruct` */
      DiskInfoStruct: DISK_ENUM_CONTAINER;
      /** `[in] DWORD PreferedMaximumLength` */
      PreferedMaximumLength: number;
      /** `[in, out, unique] DWORD *ResumeHandle` */
      ResumeHandle: number | null;
    };
    out: {
      /** `[in, out] DISK_ENUM_CONTAINER *DiskInfoStruct` */
      DiskInfoStruct: DISK_ENUM_CONTAINER;
      /** `[out] DWORD *TotalEntries` */
      TotalEntries: number;
      /** `[in, out, unique] DWORD *ResumeHandle` */
      ResumeHandle: number | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * What the server has counted. [MS-SRVS] 3.1.4.20
   * Opnum 24: `NET_API_STATUS NetrServerStatisticsGet([in, string, unique] SRVSVC_HANDLE ServerName, [in, string, unique] WCHAR *Service, [in] DWORD Level, [in] DWORD Options, [out] LPSTAT_SERVER_0 *InfoStruct);`
   */
  NetrServerStatisticsGet: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, string, unique] WCHAR *Service` */
      Service: string | null;
      /** `[in] DWORD Level` */
      Level: number;
      /** `[in] DWORD Options` */
      Options: number;
    };
    out: {
      /** `[out] LPSTAT_SERVER_0 *InfoStruct` */
      InfoStruct: STAT_SERVER_0 | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Binds the server to a transport. [MS-SRVS] 3.1.4.22
   * Opnum 25: `NET_API_STATUS NetrServerTransportAdd([in, string, unique] SRVSVC_HANDLE ServerName, [in] DWORD Level, [in] LPSERVER_TRANSPORT_INFO_0 Buffer);`
   */
  NetrServerTransportAdd: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in] DWORD Level` */
      Level: number;
      /** `[in] LPSERVER_TRANSPORT_INFO_0 Buffer` */
      Buffer: SERVER_TRANSPORT_INFO_0;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Lists the transports the server is bound to. [MS-SRVS] 3.1.4.24
   * Opnum 26: `NET_API_STATUS NetrServerTransportEnum([in, string, unique] SRVSVC_HANDLE ServerName, [in, out] LPSERVER_XPORT_ENUM_STRUCT InfoStruct, [in] DWORD PreferedMaximumLength, [out] DWORD *TotalEntries, [in, out, unique] DWORD *ResumeHandle);`
   */
  NetrServerTransportEnum: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, out] LPSERVER_XPORT_ENUM_STRUCT InfoStruct` */
      InfoStruct: SERVER_XPORT_ENUM_STRUCT;
      /** `[in] DWORD PreferedMaximumLength` */
      PreferedMaximumLength: number;
      /** `[in, out, unique] DWORD *ResumeHandle` */
      ResumeHandle: number | null;
    };
    out: {
      /** `[in, out] LPSERVER_XPORT_ENUM_STRUCT InfoStruct` */
      InfoStruct: SERVER_XPORT_ENUM_STRUCT;
      /** `[out] DWORD *TotalEntries` */
      TotalEntries: number;
      /** `[in, out, unique] DWORD *ResumeHandle` */
      ResumeHandle: number | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Unbinds the server from a transport. [MS-SRVS] 3.1.4.25
   * Opnum 27: `NET_API_STATUS NetrServerTransportDel([in, string, unique] SRVSVC_HANDLE ServerName, [in] DWORD Level, [in] LPSERVER_TRANSPORT_INFO_0 Buffer);`
   */
  NetrServerTransportDel: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in] DWORD Level` */
      Level: number;
      /** `[in] LPSERVER_TRANSPORT_INFO_0 Buffer` */
      Buffer: SERVER_TRANSPORT_INFO_0;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * The server's clock. [MS-SRVS] 3.1.4.21
   * Opnum 28: `NET_API_STATUS NetrRemoteTOD([in, string, unique] SRVSVC_HANDLE ServerName, [out] LPTIME_OF_DAY_INFO *BufferPtr);`
   */
  NetrRemoteTOD: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
    };
    out: {
      /** `[out] LPTIME_OF_DAY_INFO *BufferPtr` */
      BufferPtr: TIME_OF_DAY_INFO | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 29: `void Opnum29NotUsedOnWire();` */
  Opnum29NotUsedOnWire: { in: {}; out: {}; };
  /**
   * What kind of path a text is. [MS-SRVS] 3.1.4.29
   * Opnum 30: `NET_API_STATUS NetprPathType([in, string, unique] SRVSVC_HANDLE ServerName, [in, string] WCHAR *PathName, [out] DWORD *PathType, [in] DWORD Flags);`
   */
  NetprPathType: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, string] WCHAR *PathName` */
      PathName: string;
      /** `[in] DWORD Flags` */
      Flags: number;
    };
    out: {
      /** `[out] DWORD *PathType` */
      PathType: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Brings a path into its one form. [MS-SRVS] 3.1.4.30
   * Opnum 31: `NET_API_STATUS NetprPathCanonicalize([in, string, unique] SRVSVC_HANDLE ServerName, [in, string] WCHAR *PathName, [out, size_is(OutbufLen)] unsigned char *Outbuf, [in, range(0, 64000)] DWORD OutbufLen, [in, string] WCHAR *Prefix, [in, out] DWORD *PathType, [in] DWORD Flags);`
   */
  NetprPathCanonicalize: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, string] WCHAR *PathName` */
      PathName: string;
      /** Octets there is room for. `[in, range(0, 64000)] DWORD OutbufLen` */
      OutbufLen: number;
      /** `[in, string] WCHAR *Prefix` */
      Prefix: string;
      /** ITYPE_*; 0: find out. `[in, out] DWORD *PathType` */
      PathType: number;
      /** `[in] DWORD Flags` */
      Flags: number;
    };
    out: {
      /** `[out, size_is(OutbufLen)] unsigned char *Outbuf` */
      Outbuf: Uint8Array;
      /** ITYPE_*; 0: find out. `[in, out] DWORD *PathType` */
      PathType: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Compares two paths. [MS-SRVS] 3.1.4.31
   * Opnum 32: `long NetprPathCompare([in, string, unique] SRVSVC_HANDLE ServerName, [in, string] WCHAR *PathName1, [in, string] WCHAR *PathName2, [in] DWORD PathType, [in] DWORD Flags);`
   */
  NetprPathCompare: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, string] WCHAR *PathName1` */
      PathName1: string;
      /** `[in, string] WCHAR *PathName2` */
      PathName2: string;
      /** `[in] DWORD PathType` */
      PathType: number;
      /** `[in] DWORD Flags` */
      Flags: number;
    };
    out: {
      /** `long` */
      return: number;
    };
  };
  /**
   * Tells whether a name is one of a kind. [MS-SRVS] 3.1.4.32
   * Opnum 33: `NET_API_STATUS NetprNameValidate([in, string, unique] SRVSVC_HANDLE ServerName, [in, string] WCHAR *Name, [in] DWORD NameType, [in] DWORD Flags);`
   */
  NetprNameValidate: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, string] WCHAR *Name` */
      Name: string;
      /** NAMETYPE_*. `[in] DWORD NameType` */
      NameType: number;
      /** `[in] DWORD Flags` */
      Flags: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Brings a name into its one form. [MS-SRVS] 3.1.4.33
   * Opnum 34: `NET_API_STATUS NetprNameCanonicalize([in, string, unique] SRVSVC_HANDLE ServerName, [in, string] WCHAR *Name, [out, size_is(OutbufLen)] WCHAR *Outbuf, [in, range(0, 64000)] DWORD OutbufLen, [in] DWORD NameType, [in] DWORD Flags);`
   */
  NetprNameCanonicalize: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, string] WCHAR *Name` */
      Name: string;
      /** `[in, range(0, 64000)] DWORD OutbufLen` */
      OutbufLen: number;
      /** `[in] DWORD NameType` */
      NameType: number;
      /** `[in] DWORD Flags` */
      Flags: number;
    };
    out: {
      /** `[out, size_is(OutbufLen)] WCHAR *Outbuf` */
      Outbuf: string;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Compares two names. [MS-SRVS] 3.1.4.34
   * Opnum 35: `long NetprNameCompare([in, string, unique] SRVSVC_HANDLE ServerName, [in, string] WCHAR *Name1, [in, string] WCHAR *Name2, [in] DWORD NameType, [in] DWORD Flags);`
   */
  NetprNameCompare: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, string] WCHAR *Name1` */
      Name1: string;
      /** `[in, string] WCHAR *Name2` */
      Name2: string;
      /** `[in] DWORD NameType` */
      NameType: number;
      /** `[in] DWORD Flags` */
      Flags: number;
    };
    out: {
      /** `long` */
      return: number;
    };
  };
  /**
   * Lists shares that are remembered over a restart. [MS-SRVS] 3.1.4.9
   * Opnum 36: `NET_API_STATUS NetrShareEnumSticky([in, string, unique] SRVSVC_HANDLE ServerName, [in, out] LPSHARE_ENUM_STRUCT InfoStruct, [in] DWORD PreferedMaximumLength, [out] DWORD *TotalEntries, [in, out, unique] DWORD *ResumeHandle);`
   */
  NetrShareEnumSticky: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, out] LPSHARE_ENUM_STRUCT InfoStruct` */
      InfoStruct: SHARE_ENUM_STRUCT;
      /** `[in] DWORD PreferedMaximumLength` */
      PreferedMaximumLength: number;
      /** `[in, out, unique] DWORD *ResumeHandle` */
      ResumeHandle: number | null;
    };
    out: {
      /** `[in, out] LPSHARE_ENUM_STRUCT InfoStruct` */
      InfoStruct: SHARE_ENUM_STRUCT;
      /** `[out] DWORD *TotalEntries` */
      TotalEntries: number;
      /** `[in, out, unique] DWORD *ResumeHandle` */
      ResumeHandle: number | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Begins to remove a share: no one can open it any more. [MS-SRVS] 3.1.4.14
   * Opnum 37: `NET_API_STATUS NetrShareDelStart([in, string, unique] SRVSVC_HANDLE ServerName, [in, string] WCHAR *NetName, [in] DWORD Reserved, [out] PSHARE_DEL_HANDLE ContextHandle);`
   */
  NetrShareDelStart: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, string] WCHAR *NetName` */
      NetName: string;
      /** `[in] DWORD Reserved` */
      Reserved: number;
    };
    out: {
      /** `[out] PSHARE_DEL_HANDLE ContextHandle` */
      ContextHandle: ContextHandle<"SHARE_DEL_HANDLE"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Ends what NetrShareDelStart began. [MS-SRVS] 3.1.4.15
   * Opnum 38: `NET_API_STATUS NetrShareDelCommit([in, out] PSHARE_DEL_HANDLE ContextHandle);`
   */
  NetrShareDelCommit: {
    in: {
      /** `[in, out] PSHARE_DEL_HANDLE ContextHandle` */
      ContextHandle: ContextHandle<"SHARE_DEL_HANDLE"> | null;
    };
    out: {
      /** `[in, out] PSHARE_DEL_HANDLE ContextHandle` */
      ContextHandle: ContextHandle<"SHARE_DEL_HANDLE"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * The security descriptor of a file. [MS-SRVS] 3.1.4.27
   * Opnum 39: `DWORD NetrpGetFileSecurity([in, string, unique] SRVSVC_HANDLE ServerName, [in, string, unique] WCHAR *ShareName, [in, string] WCHAR *lpFileName, [in] SECURITY_INFORMATION RequestedInformation, [out] PADT_SECURITY_DESCRIPTOR *SecurityDescriptor);`
   */
  NetrpGetFileSecurity: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, string, unique] WCHAR *ShareName` */
      ShareName: string | null;
      /** `[in, string] WCHAR *lpFileName` */
      lpFileName: string;
      /** Which parts, SECURITY_INFORMATION bits. `[in] SECURITY_INFORMATION RequestedInformation` */
      RequestedInformation: number;
    };
    out: {
      /** `[out] PADT_SECURITY_DESCRIPTOR *SecurityDescriptor` */
      SecurityDescriptor: ADT_SECURITY_DESCRIPTOR | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes the security descriptor of a file. [MS-SRVS] 3.1.4.28
   * Opnum 40: `DWORD NetrpSetFileSecurity([in, string, unique] SRVSVC_HANDLE ServerName, [in, string, unique] WCHAR *ShareName, [in, string] WCHAR *lpFileName, [in] SECURITY_INFORMATION SecurityInformation, [in] PADT_SECURITY_DESCRIPTOR SecurityDescriptor);`
   */
  NetrpSetFileSecurity: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, string, unique] WCHAR *ShareName` */
      ShareName: string | null;
      /** `[in, string] WCHAR *lpFileName` */
      lpFileName: string;
      /** `[in] SECURITY_INFORMATION SecurityInformation` */
      SecurityInformation: number;
      /** `[in] PADT_SECURITY_DESCRIPTOR SecurityDescriptor` */
      SecurityDescriptor: ADT_SECURITY_DESCRIPTOR;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Binds the server to a transport, with more settings. [MS-SRVS] 3.1.4.23
   * Opnum 41: `NET_API_STATUS NetrServerTransportAddEx([in, string, unique] SRVSVC_HANDLE ServerName, [in] DWORD Level, [in, switch_is(Level)] LPTRANSPORT_INFO Buffer);`
   */
  NetrServerTransportAddEx: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in] DWORD Level` */
      Level?: number;
      /** `[in, switch_is(Level)] LPTRANSPORT_INFO Buffer` */
      Buffer: TRANSPORT_INFO;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 42: `void Opnum42NotUsedOnWire();` */
  Opnum42NotUsedOnWire: { in: {}; out: {}; };
  /**
   * The version of the server's distributed file system. [MS-SRVS] 3.1.4.35
   * Opnum 43: `NET_API_STATUS NetrDfsGetVersion([in, string, unique] SRVSVC_HANDLE ServerName, [out] DWORD *Version);`
   */
  NetrDfsGetVersion: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
    };
    out: {
      /** `[out] DWORD *Version` */
      Version: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Marks a share as one of the distributed file system. [MS-SRVS] 3.1.4.36
   * Opnum 44: `NET_API_STATUS NetrDfsCreateLocalPartition([in, string, unique] SRVSVC_HANDLE ServerName, [in, string] WCHAR *ShareName, [in] GUID *EntryUid, [in, string] WCHAR *EntryPrefix, [in, string] WCHAR *ShortName, [in] LPNET_DFS_ENTRY_ID_CONTAINER RelationInfo, [in] int Force);`
   */
  NetrDfsCreateLocalPartition: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, string] WCHAR *ShareName` */
      ShareName: string;
      /** `[in] GUID *EntryUid` */
      EntryUid: string;
      /** `[in, string] WCHAR *EntryPrefix` */
      EntryPrefix: string;
      /** `[in, string] WCHAR *ShortName` */
      ShortName: string;
      /** `[in] LPNET_DFS_ENTRY_ID_CONTAINER RelationInfo` */
      RelationInfo: NET_DFS_ENTRY_ID_CONTAINER;
      /** `[in] int Force` */
      Force: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Takes that mark from a share. [MS-SRVS] 3.1.4.37
   * Opnum 45: `NET_API_STATUS NetrDfsDeleteLocalPartition([in, string, unique] SRVSVC_HANDLE ServerName, [in] GUID *Uid, [in, string] WCHAR *Prefix);`
   */
  NetrDfsDeleteLocalPartition: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in] GUID *Uid` */
      Uid: string;
      /** `[in, string] WCHAR *Prefix` */
      Prefix: string;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Sets a local volume on line or off line. [MS-SRVS] 3.1.4.38
   * Opnum 46: `NET_API_STATUS NetrDfsSetLocalVolumeState([in, string, unique] SRVSVC_HANDLE ServerName, [in] GUID *Uid, [in, string] WCHAR *Prefix, [in] unsigned long State);`
   */
  NetrDfsSetLocalVolumeState: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in] GUID *Uid` */
      Uid: string;
      /** `[in, string] WCHAR *Prefix` */
      Prefix: string;
      /** `[in] unsigned long State` */
      State: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 47: `void Opnum47NotUsedOnWire();` */
  Opnum47NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Makes a link below a share. [MS-SRVS] 3.1.4.39
   * Opnum 48: `NET_API_STATUS NetrDfsCreateExitPoint([in, string, unique] SRVSVC_HANDLE ServerName, [in] GUID *Uid, [in, string] WCHAR *Prefix, [in] unsigned long Type, [in, range(0, 32)] DWORD ShortPrefixLen, [out, size_is(ShortPrefixLen)] WCHAR *ShortPrefix);`
   */
  NetrDfsCreateExitPoint: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in] GUID *Uid` */
      Uid: string;
      /** `[in, string] WCHAR *Prefix` */
      Prefix: string;
      /** `[in] unsigned long Type` */
      Type: number;
      /** `[in, range(0, 32)] DWORD ShortPrefixLen` */
      ShortPrefixLen: number;
    };
    out: {
      /** `[out, size_is(ShortPrefixLen)] WCHAR *ShortPrefix` */
      ShortPrefix: string;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Removes a link. [MS-SRVS] 3.1.4.41
   * Opnum 49: `NET_API_STATUS NetrDfsDeleteExitPoint([in, string, unique] SRVSVC_HANDLE ServerName, [in] GUID *Uid, [in, string] WCHAR *Prefix, [in] unsigned long Type);`
   */
  NetrDfsDeleteExitPoint: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in] GUID *Uid` */
      Uid: string;
      /** `[in, string] WCHAR *Prefix` */
      Prefix: string;
      /** `[in] unsigned long Type` */
      Type: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes the path a share stands for. [MS-SRVS] 3.1.4.40
   * Opnum 50: `NET_API_STATUS NetrDfsModifyPrefix([in, string, unique] SRVSVC_HANDLE ServerName, [in] GUID *Uid, [in, string] WCHAR *Prefix);`
   */
  NetrDfsModifyPrefix: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in] GUID *Uid` */
      Uid: string;
      /** `[in, string] WCHAR *Prefix` */
      Prefix: string;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Puts a share of the distributed file system in order. [MS-SRVS] 3.1.4.42
   * Opnum 51: `NET_API_STATUS NetrDfsFixLocalVolume([in, string, unique] SRVSVC_HANDLE ServerName, [in, string] WCHAR *VolumeName, [in] unsigned long EntryType, [in] unsigned long ServiceType, [in, string] WCHAR *StgId, [in] GUID *EntryUid, [in, string] WCHAR *EntryPrefix, [in] LPNET_DFS_ENTRY_ID_CONTAINER RelationInfo, [in] unsigned long CreateDisposition);`
   */
  NetrDfsFixLocalVolume: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, string] WCHAR *VolumeName` */
      VolumeName: string;
      /** `[in] unsigned long EntryType` */
      EntryType: number;
      /** `[in] unsigned long ServiceType` */
      ServiceType: number;
      /** `[in, string] WCHAR *StgId` */
      StgId: string;
      /** `[in] GUID *EntryUid` */
      EntryUid: string;
      /** `[in, string] WCHAR *EntryPrefix` */
      EntryPrefix: string;
      /** `[in] LPNET_DFS_ENTRY_ID_CONTAINER RelationInfo` */
      RelationInfo: NET_DFS_ENTRY_ID_CONTAINER;
      /** `[in] unsigned long CreateDisposition` */
      CreateDisposition: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * The sites of the server. [MS-SRVS] 3.1.4.43
   * Opnum 52: `NET_API_STATUS NetrDfsManagerReportSiteInfo([in, string, unique] SRVSVC_HANDLE ServerName, [in, out, unique] LPDFS_SITELIST_INFO *ppSiteInfo);`
   */
  NetrDfsManagerReportSiteInfo: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, out, unique] LPDFS_SITELIST_INFO *ppSiteInfo` */
      ppSiteInfo: DFS_SITELIST_INFO | null;
    };
    out: {
      /** `[in, out, unique] LPDFS_SITELIST_INFO *ppSiteInfo` */
      ppSiteInfo: DFS_SITELIST_INFO | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Unbinds the server from a transport, told by all its settings. [MS-SRVS] 3.1.4.26
   * Opnum 53: `NET_API_STATUS NetrServerTransportDelEx([in, string, unique] SRVSVC_HANDLE ServerName, [in] DWORD Level, [in, switch_is(Level)] LPTRANSPORT_INFO Buffer);`
   */
  NetrServerTransportDelEx: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in] DWORD Level` */
      Level?: number;
      /** `[in, switch_is(Level)] LPTRANSPORT_INFO Buffer` */
      Buffer: TRANSPORT_INFO;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Gives the server another name. [MS-SRVS] 3.1.4.44
   * Opnum 54: `NET_API_STATUS NetrServerAliasAdd([in, string, unique] SRVSVC_HANDLE ServerName, [in] DWORD Level, [in, switch_is(Level)] LPSERVER_ALIAS_INFO InfoStruct);`
   */
  NetrServerAliasAdd: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in] DWORD Level` */
      Level?: number;
      /** `[in, switch_is(Level)] LPSERVER_ALIAS_INFO InfoStruct` */
      InfoStruct: SERVER_ALIAS_INFO;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Lists the server's other names. [MS-SRVS] 3.1.4.45
   * Opnum 55: `NET_API_STATUS NetrServerAliasEnum([in, string, unique] SRVSVC_HANDLE ServerName, [in, out] LPSERVER_ALIAS_ENUM_STRUCT InfoStruct, [in] DWORD PreferedMaximumLength, [out] LPDWORD TotalEntries, [in, out, unique] LPDWORD ResumeHandle);`
   */
  NetrServerAliasEnum: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, out] LPSERVER_ALIAS_ENUM_STRUCT InfoStruct` */
      InfoStruct: SERVER_ALIAS_ENUM_STRUCT;
      /** `[in] DWORD PreferedMaximumLength` */
      PreferedMaximumLength: number;
      /** `[in, out, unique] LPDWORD ResumeHandle` */
      ResumeHandle: number | null;
    };
    out: {
      /** `[in, out] LPSERVER_ALIAS_ENUM_STRUCT InfoStruct` */
      InfoStruct: SERVER_ALIAS_ENUM_STRUCT;
      /** `[out] LPDWORD TotalEntries` */
      TotalEntries: number;
      /** `[in, out, unique] LPDWORD ResumeHandle` */
      ResumeHandle: number | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Takes one of the server's other names away. [MS-SRVS] 3.1.4.46
   * Opnum 56: `NET_API_STATUS NetrServerAliasDel([in, string, unique] SRVSVC_HANDLE ServerName, [in] DWORD Level, [in, switch_is(Level)] LPSERVER_ALIAS_INFO InfoStruct);`
   */
  NetrServerAliasDel: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in] DWORD Level` */
      Level?: number;
      /** `[in, switch_is(Level)] LPSERVER_ALIAS_INFO InfoStruct` */
      InfoStruct: SERVER_ALIAS_INFO;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Removes a share told by all its settings. [MS-SRVS] 3.1.4.47
   * Opnum 57: `NET_API_STATUS NetrShareDelEx([in, string, unique] SRVSVC_HANDLE ServerName, [in] DWORD Level, [in, switch_is(Level)] LPSHARE_INFO ShareInfo);`
   */
  NetrShareDelEx: {
    in: {
      /** `[in, string, unique] SRVSVC_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in] DWORD Level` */
      Level?: number;
      /** `[in, switch_is(Level)] LPSHARE_INFO ShareInfo` */
      ShareInfo: SHARE_INFO;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
};

/** `interface srvsvc` 4b324fc8-1670-01d3-1278-5a47bf6ee188 v3.0 */
export const srvsvc: Interface<srvsvcOperations> = /*#__PURE__*/ defineInterface<srvsvcOperations>({
  name: "srvsvc",
  uuid: "4b324fc8-1670-01d3-1278-5a47bf6ee188",
  version: [3, 0],
  endpoints: ["ncacn_np:[\\pipe\\srvsvc]"],
  operations: [
    { opnum: 0, name: "Opnum0NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 1, name: "Opnum1NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 2, name: "Opnum2NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 3, name: "Opnum3NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 4, name: "Opnum4NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 5, name: "Opnum5NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 6, name: "Opnum6NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 7, name: "Opnum7NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 8, name: "NetrConnectionEnum", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "Qualifier", dir: "in", type: unique(string("wchar")) },
      { name: "InfoStruct", dir: "inout", type: ref(CONNECT_ENUM_STRUCT$) },
      { name: "PreferedMaximumLength", dir: "in", type: uint32 },
      { name: "TotalEntries", dir: "out", type: ref(uint32) },
      { name: "ResumeHandle", dir: "inout", type: unique(uint32) },
    ] },
    { opnum: 9, name: "NetrFileEnum", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "BasePath", dir: "in", type: unique(string("wchar")) },
      { name: "UserName", dir: "in", type: unique(string("wchar")) },
      { name: "InfoStruct", dir: "inout", type: ref(FILE_ENUM_STRUCT$) },
      { name: "PreferedMaximumLength", dir: "in", type: uint32 },
      { name: "TotalEntries", dir: "out", type: ref(uint32) },
      { name: "ResumeHandle", dir: "inout", type: unique(uint32) },
    ] },
    { opnum: 10, name: "NetrFileGetInfo", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "FileId", dir: "in", type: uint32 },
      { name: "Level", dir: "in", type: uint32 },
      { name: "InfoStruct", dir: "out", type: ref(FILE_INFO$1) },
    ] },
    { opnum: 11, name: "NetrFileClose", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "FileId", dir: "in", type: uint32 },
    ] },
    { opnum: 12, name: "NetrSessionEnum", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "ClientName", dir: "in", type: unique(string("wchar")) },
      { name: "UserName", dir: "in", type: unique(string("wchar")) },
      { name: "InfoStruct", dir: "inout", type: ref(SESSION_ENUM_STRUCT$) },
      { name: "PreferedMaximumLength", dir: "in", type: uint32 },
      { name: "TotalEntries", dir: "out", type: ref(uint32) },
      { name: "ResumeHandle", dir: "inout", type: unique(uint32) },
    ] },
    { opnum: 13, name: "NetrSessionDel", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "ClientName", dir: "in", type: unique(string("wchar")) },
      { name: "UserName", dir: "in", type: unique(string("wchar")) },
    ] },
    { opnum: 14, name: "NetrShareAdd", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "InfoStruct", dir: "in", type: ref(SHARE_INFO$1) },
      { name: "ParmErr", dir: "inout", type: unique(uint32) },
    ] },
    { opnum: 15, name: "NetrShareEnum", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "InfoStruct", dir: "inout", type: ref(SHARE_ENUM_STRUCT$) },
      { name: "PreferedMaximumLength", dir: "in", type: uint32 },
      { name: "TotalEntries", dir: "out", type: ref(uint32) },
      { name: "ResumeHandle", dir: "inout", type: unique(uint32) },
    ] },
    { opnum: 16, name: "NetrShareGetInfo", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "NetName", dir: "in", type: ref(string("wchar")) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "InfoStruct", dir: "out", type: ref(SHARE_INFO$1) },
    ] },
    { opnum: 17, name: "NetrShareSetInfo", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "NetName", dir: "in", type: ref(string("wchar")) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "ShareInfo", dir: "in", type: ref(SHARE_INFO$1) },
      { name: "ParmErr", dir: "inout", type: unique(uint32) },
    ] },
    { opnum: 18, name: "NetrShareDel", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "NetName", dir: "in", type: ref(string("wchar")) },
      { name: "Reserved", dir: "in", type: uint32 },
    ] },
    { opnum: 19, name: "NetrShareDelSticky", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "NetName", dir: "in", type: ref(string("wchar")) },
      { name: "Reserved", dir: "in", type: uint32 },
    ] },
    { opnum: 20, name: "NetrShareCheck", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "Device", dir: "in", type: ref(string("wchar")) },
      { name: "Type", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 21, name: "NetrServerGetInfo", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "InfoStruct", dir: "out", type: ref(SERVER_INFO$1) },
    ] },
    { opnum: 22, name: "NetrServerSetInfo", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "ServerInfo", dir: "in", type: ref(SERVER_INFO$1) },
      { name: "ParmErr", dir: "inout", type: unique(uint32) },
    ] },
    { opnum: 23, name: "NetrServerDiskEnum", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "DiskInfoStruct", dir: "inout", type: ref(DISK_ENUM_CONTAINER$) },
      { name: "PreferedMaximumLength", dir: "in", type: uint32 },
      { name: "TotalEntries", dir: "out", type: ref(uint32) },
      { name: "ResumeHandle", dir: "inout", type: unique(uint32) },
    ] },
    { opnum: 24, name: "NetrServerStatisticsGet", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "Service", dir: "in", type: unique(string("wchar")) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "Options", dir: "in", type: uint32 },
      { name: "InfoStruct", dir: "out", type: ref(unique(STAT_SERVER_0$)) },
    ] },
    { opnum: 25, name: "NetrServerTransportAdd", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "Buffer", dir: "in", type: ref(SERVER_TRANSPORT_INFO_0$) },
    ] },
    { opnum: 26, name: "NetrServerTransportEnum", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "InfoStruct", dir: "inout", type: ref(SERVER_XPORT_ENUM_STRUCT$) },
      { name: "PreferedMaximumLength", dir: "in", type: uint32 },
      { name: "TotalEntries", dir: "out", type: ref(uint32) },
      { name: "ResumeHandle", dir: "inout", type: unique(uint32) },
    ] },
    { opnum: 27, name: "NetrServerTransportDel", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "Buffer", dir: "in", type: ref(SERVER_TRANSPORT_INFO_0$) },
    ] },
    { opnum: 28, name: "NetrRemoteTOD", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "BufferPtr", dir: "out", type: ref(unique(TIME_OF_DAY_INFO$)) },
    ] },
    { opnum: 29, name: "Opnum29NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 30, name: "NetprPathType", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "PathName", dir: "in", type: ref(string("wchar")) },
      { name: "PathType", dir: "out", type: ref(uint32) },
      { name: "Flags", dir: "in", type: uint32 },
    ] },
    { opnum: 31, name: "NetprPathCanonicalize", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "PathName", dir: "in", type: ref(string("wchar")) },
      { name: "Outbuf", dir: "out", type: ref(array(uint8, sized(["field", "OutbufLen"]))) },
      { name: "OutbufLen", dir: "in", type: range(uint32, 0, 64000) },
      { name: "Prefix", dir: "in", type: ref(string("wchar")) },
      { name: "PathType", dir: "inout", type: ref(uint32) },
      { name: "Flags", dir: "in", type: uint32 },
    ] },
    { opnum: 32, name: "NetprPathCompare", returns: int32, status: null, params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "PathName1", dir: "in", type: ref(string("wchar")) },
      { name: "PathName2", dir: "in", type: ref(string("wchar")) },
      { name: "PathType", dir: "in", type: uint32 },
      { name: "Flags", dir: "in", type: uint32 },
    ] },
    { opnum: 33, name: "NetprNameValidate", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "Name", dir: "in", type: ref(string("wchar")) },
      { name: "NameType", dir: "in", type: uint32 },
      { name: "Flags", dir: "in", type: uint32 },
    ] },
    { opnum: 34, name: "NetprNameCanonicalize", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "Name", dir: "in", type: ref(string("wchar")) },
      { name: "Outbuf", dir: "out", type: ref(array(wchar, sized(["field", "OutbufLen"]))) },
      { name: "OutbufLen", dir: "in", type: range(uint32, 0, 64000) },
      { name: "NameType", dir: "in", type: uint32 },
      { name: "Flags", dir: "in", type: uint32 },
    ] },
    { opnum: 35, name: "NetprNameCompare", returns: int32, status: null, params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "Name1", dir: "in", type: ref(string("wchar")) },
      { name: "Name2", dir: "in", type: ref(string("wchar")) },
      { name: "NameType", dir: "in", type: uint32 },
      { name: "Flags", dir: "in", type: uint32 },
    ] },
    { opnum: 36, name: "NetrShareEnumSticky", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "InfoStruct", dir: "inout", type: ref(SHARE_ENUM_STRUCT$) },
      { name: "PreferedMaximumLength", dir: "in", type: uint32 },
      { name: "TotalEntries", dir: "out", type: ref(uint32) },
      { name: "ResumeHandle", dir: "inout", type: unique(uint32) },
    ] },
    { opnum: 37, name: "NetrShareDelStart", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "NetName", dir: "in", type: ref(string("wchar")) },
      { name: "Reserved", dir: "in", type: uint32 },
      { name: "ContextHandle", dir: "out", type: ref(context("SHARE_DEL_HANDLE")) },
    ] },
    { opnum: 38, name: "NetrShareDelCommit", returns: uint32, status: "win32", params: [
      { name: "ContextHandle", dir: "inout", type: ref(context("SHARE_DEL_HANDLE")) },
    ] },
    { opnum: 39, name: "NetrpGetFileSecurity", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "ShareName", dir: "in", type: unique(string("wchar")) },
      { name: "lpFileName", dir: "in", type: ref(string("wchar")) },
      { name: "RequestedInformation", dir: "in", type: uint32 },
      { name: "SecurityDescriptor", dir: "out", type: ref(unique(ADT_SECURITY_DESCRIPTOR$)) },
    ] },
    { opnum: 40, name: "NetrpSetFileSecurity", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "ShareName", dir: "in", type: unique(string("wchar")) },
      { name: "lpFileName", dir: "in", type: ref(string("wchar")) },
      { name: "SecurityInformation", dir: "in", type: uint32 },
      { name: "SecurityDescriptor", dir: "in", type: ref(ADT_SECURITY_DESCRIPTOR$) },
    ] },
    { opnum: 41, name: "NetrServerTransportAddEx", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "Buffer", dir: "in", type: ref(TRANSPORT_INFO$1) },
    ] },
    { opnum: 42, name: "Opnum42NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 43, name: "NetrDfsGetVersion", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "Version", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 44, name: "NetrDfsCreateLocalPartition", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "ShareName", dir: "in", type: ref(string("wchar")) },
      { name: "EntryUid", dir: "in", type: ref(guid) },
      { name: "EntryPrefix", dir: "in", type: ref(string("wchar")) },
      { name: "ShortName", dir: "in", type: ref(string("wchar")) },
      { name: "RelationInfo", dir: "in", type: ref(NET_DFS_ENTRY_ID_CONTAINER$) },
      { name: "Force", dir: "in", type: int32 },
    ] },
    { opnum: 45, name: "NetrDfsDeleteLocalPartition", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "Uid", dir: "in", type: ref(guid) },
      { name: "Prefix", dir: "in", type: ref(string("wchar")) },
    ] },
    { opnum: 46, name: "NetrDfsSetLocalVolumeState", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "Uid", dir: "in", type: ref(guid) },
      { name: "Prefix", dir: "in", type: ref(string("wchar")) },
      { name: "State", dir: "in", type: uint32 },
    ] },
    { opnum: 47, name: "Opnum47NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 48, name: "NetrDfsCreateExitPoint", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "Uid", dir: "in", type: ref(guid) },
      { name: "Prefix", dir: "in", type: ref(string("wchar")) },
      { name: "Type", dir: "in", type: uint32 },
      { name: "ShortPrefixLen", dir: "in", type: range(uint32, 0, 32) },
      { name: "ShortPrefix", dir: "out", type: ref(array(wchar, sized(["field", "ShortPrefixLen"]))) },
    ] },
    { opnum: 49, name: "NetrDfsDeleteExitPoint", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "Uid", dir: "in", type: ref(guid) },
      { name: "Prefix", dir: "in", type: ref(string("wchar")) },
      { name: "Type", dir: "in", type: uint32 },
    ] },
    { opnum: 50, name: "NetrDfsModifyPrefix", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "Uid", dir: "in", type: ref(guid) },
      { name: "Prefix", dir: "in", type: ref(string("wchar")) },
    ] },
    { opnum: 51, name: "NetrDfsFixLocalVolume", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "VolumeName", dir: "in", type: ref(string("wchar")) },
      { name: "EntryType", dir: "in", type: uint32 },
      { name: "ServiceType", dir: "in", type: uint32 },
      { name: "StgId", dir: "in", type: ref(string("wchar")) },
      { name: "EntryUid", dir: "in", type: ref(guid) },
      { name: "EntryPrefix", dir: "in", type: ref(string("wchar")) },
      { name: "RelationInfo", dir: "in", type: ref(NET_DFS_ENTRY_ID_CONTAINER$) },
      { name: "CreateDisposition", dir: "in", type: uint32 },
    ] },
    { opnum: 52, name: "NetrDfsManagerReportSiteInfo", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "ppSiteInfo", dir: "inout", type: unique(unique(DFS_SITELIST_INFO$)) },
    ] },
    { opnum: 53, name: "NetrServerTransportDelEx", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "Buffer", dir: "in", type: ref(TRANSPORT_INFO$1) },
    ] },
    { opnum: 54, name: "NetrServerAliasAdd", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "InfoStruct", dir: "in", type: ref(SERVER_ALIAS_INFO$1) },
    ] },
    { opnum: 55, name: "NetrServerAliasEnum", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "InfoStruct", dir: "inout", type: ref(SERVER_ALIAS_ENUM_STRUCT$) },
      { name: "PreferedMaximumLength", dir: "in", type: uint32 },
      { name: "TotalEntries", dir: "out", type: ref(uint32) },
      { name: "ResumeHandle", dir: "inout", type: unique(uint32) },
    ] },
    { opnum: 56, name: "NetrServerAliasDel", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "InfoStruct", dir: "in", type: ref(SERVER_ALIAS_INFO$1) },
    ] },
    { opnum: 57, name: "NetrShareDelEx", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "ShareInfo", dir: "in", type: ref(SHARE_INFO$1) },
    ] },
  ],
});
