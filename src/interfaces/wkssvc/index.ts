// Generated from wkssvc.idl by opnum midl. Do not edit: change the IDL and generate again.
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
  fixed,
  int32,
  int64,
  range,
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
  varying,
  wchar,
} from "opnum/codegen/v1";

/**
 * A workstation: platform, name, domain and version. [MS-WKST] 2.2.5.1
 * `typedef struct _WKSTA_INFO_100 { ... } WKSTA_INFO_100, *PWKSTA_INFO_100, *LPWKSTA_INFO_100;`
 */
export interface WKSTA_INFO_100 {
  /** `unsigned long wki100_platform_id` */
  wki100_platform_id: number;
  /** `[string] wchar_t *wki100_computername` */
  wki100_computername: string | null;
  /** `[string] wchar_t *wki100_langroup` */
  wki100_langroup: string | null;
  /** `unsigned long wki100_ver_major` */
  wki100_ver_major: number;
  /** `unsigned long wki100_ver_minor` */
  wki100_ver_minor: number;
}
export const WKSTA_INFO_100$: StructType<WKSTA_INFO_100> = /*#__PURE__*/ struct("WKSTA_INFO_100", {
  wki100_platform_id: uint32,
  wki100_computername: unique(string("wchar")),
  wki100_langroup: unique(string("wchar")),
  wki100_ver_major: uint32,
  wki100_ver_minor: uint32,
});

/**
 * WKSTA_INFO_100, and the root of the LAN Manager files. [MS-WKST] 2.2.5.2
 * `typedef struct _WKSTA_INFO_101 { ... } WKSTA_INFO_101, *PWKSTA_INFO_101, *LPWKSTA_INFO_101;`
 */
export interface WKSTA_INFO_101 {
  /** `unsigned long wki101_platform_id` */
  wki101_platform_id: number;
  /** `[string] wchar_t *wki101_computername` */
  wki101_computername: string | null;
  /** `[string] wchar_t *wki101_langroup` */
  wki101_langroup: string | null;
  /** `unsigned long wki101_ver_major` */
  wki101_ver_major: number;
  /** `unsigned long wki101_ver_minor` */
  wki101_ver_minor: number;
  /** `[string] wchar_t *wki101_lanroot` */
  wki101_lanroot: string | null;
}
export const WKSTA_INFO_101$: StructType<WKSTA_INFO_101> = /*#__PURE__*/ struct("WKSTA_INFO_101", {
  wki101_platform_id: uint32,
  wki101_computername: unique(string("wchar")),
  wki101_langroup: unique(string("wchar")),
  wki101_ver_major: uint32,
  wki101_ver_minor: uint32,
  wki101_lanroot: unique(string("wchar")),
});

/**
 * WKSTA_INFO_101, and how many are logged on. [MS-WKST] 2.2.5.3
 * `typedef struct _WKSTA_INFO_102 { ... } WKSTA_INFO_102, *PWKSTA_INFO_102, *LPWKSTA_INFO_102;`
 */
export interface WKSTA_INFO_102 {
  /** `unsigned long wki102_platform_id` */
  wki102_platform_id: number;
  /** `[string] wchar_t *wki102_computername` */
  wki102_computername: string | null;
  /** `[string] wchar_t *wki102_langroup` */
  wki102_langroup: string | null;
  /** `unsigned long wki102_ver_major` */
  wki102_ver_major: number;
  /** `unsigned long wki102_ver_minor` */
  wki102_ver_minor: number;
  /** `[string] wchar_t *wki102_lanroot` */
  wki102_lanroot: string | null;
  /** `unsigned long wki102_logged_on_users` */
  wki102_logged_on_users: number;
}
export const WKSTA_INFO_102$: StructType<WKSTA_INFO_102> = /*#__PURE__*/ struct("WKSTA_INFO_102", {
  wki102_platform_id: uint32,
  wki102_computername: unique(string("wchar")),
  wki102_langroup: unique(string("wchar")),
  wki102_ver_major: uint32,
  wki102_ver_minor: uint32,
  wki102_lanroot: unique(string("wchar")),
  wki102_logged_on_users: uint32,
});

/**
 * Limits and switches of the workstation service. [MS-WKST] 2.2.5.4
 * `typedef struct _WKSTA_INFO_502 { ... } WKSTA_INFO_502, *PWKSTA_INFO_502, *LPWKSTA_INFO_502;`
 */
export interface WKSTA_INFO_502 {
  /** `unsigned long wki502_char_wait` */
  wki502_char_wait: number;
  /** `unsigned long wki502_collection_time` */
  wki502_collection_time: number;
  /** `unsigned long wki502_maximum_collection_count` */
  wki502_maximum_collection_count: number;
  /** `unsigned long wki502_keep_conn` */
  wki502_keep_conn: number;
  /** `unsigned long wki502_max_cmds` */
  wki502_max_cmds: number;
  /** `unsigned long wki502_sess_timeout` */
  wki502_sess_timeout: number;
  /** `unsigned long wki502_siz_char_buf` */
  wki502_siz_char_buf: number;
  /** `unsigned long wki502_max_threads` */
  wki502_max_threads: number;
  /** `unsigned long wki502_lock_quota` */
  wki502_lock_quota: number;
  /** `unsigned long wki502_lock_increment` */
  wki502_lock_increment: number;
  /** `unsigned long wki502_lock_maximum` */
  wki502_lock_maximum: number;
  /** `unsigned long wki502_pipe_increment` */
  wki502_pipe_increment: number;
  /** `unsigned long wki502_pipe_maximum` */
  wki502_pipe_maximum: number;
  /** `unsigned long wki502_cache_file_timeout` */
  wki502_cache_file_timeout: number;
  /** `unsigned long wki502_dormant_file_limit` */
  wki502_dormant_file_limit: number;
  /** `unsigned long wki502_read_ahead_throughput` */
  wki502_read_ahead_throughput: number;
  /** `unsigned long wki502_num_mailslot_buffers` */
  wki502_num_mailslot_buffers: number;
  /** `unsigned long wki502_num_srv_announce_buffers` */
  wki502_num_srv_announce_buffers: number;
  /** `unsigned long wki502_max_illegal_datagram_events` */
  wki502_max_illegal_datagram_events: number;
  /** `unsigned long wki502_illegal_datagram_event_reset_frequency` */
  wki502_illegal_datagram_event_reset_frequency: number;
  /** `int wki502_log_election_packets` */
  wki502_log_election_packets: number;
  /** `int wki502_use_opportunistic_locking` */
  wki502_use_opportunistic_locking: number;
  /** `int wki502_use_unlock_behind` */
  wki502_use_unlock_behind: number;
  /** `int wki502_use_close_behind` */
  wki502_use_close_behind: number;
  /** `int wki502_buf_named_pipes` */
  wki502_buf_named_pipes: number;
  /** `int wki502_use_lock_read_unlock` */
  wki502_use_lock_read_unlock: number;
  /** `int wki502_utilize_nt_caching` */
  wki502_utilize_nt_caching: number;
  /** `int wki502_use_raw_read` */
  wki502_use_raw_read: number;
  /** `int wki502_use_raw_write` */
  wki502_use_raw_write: number;
  /** `int wki502_use_write_raw_data` */
  wki502_use_write_raw_data: number;
  /** `int wki502_use_encryption` */
  wki502_use_encryption: number;
  /** `int wki502_buf_files_deny_write` */
  wki502_buf_files_deny_write: number;
  /** `int wki502_buf_read_only_files` */
  wki502_buf_read_only_files: number;
  /** `int wki502_force_core_create_mode` */
  wki502_force_core_create_mode: number;
  /** `int wki502_use_512_byte_max_transfer` */
  wki502_use_512_byte_max_transfer: number;
}
export const WKSTA_INFO_502$: StructType<WKSTA_INFO_502> = /*#__PURE__*/ struct("WKSTA_INFO_502", {
  wki502_char_wait: uint32,
  wki502_collection_time: uint32,
  wki502_maximum_collection_count: uint32,
  wki502_keep_conn: uint32,
  wki502_max_cmds: uint32,
  wki502_sess_timeout: uint32,
  wki502_siz_char_buf: uint32,
  wki502_max_threads: uint32,
  wki502_lock_quota: uint32,
  wki502_lock_increment: uint32,
  wki502_lock_maximum: uint32,
  wki502_pipe_increment: uint32,
  wki502_pipe_maximum: uint32,
  wki502_cache_file_timeout: uint32,
  wki502_dormant_file_limit: uint32,
  wki502_read_ahead_throughput: uint32,
  wki502_num_mailslot_buffers: uint32,
  wki502_num_srv_announce_buffers: uint32,
  wki502_max_illegal_datagram_events: uint32,
  wki502_illegal_datagram_event_reset_frequency: uint32,
  wki502_log_election_packets: int32,
  wki502_use_opportunistic_locking: int32,
  wki502_use_unlock_behind: int32,
  wki502_use_close_behind: int32,
  wki502_buf_named_pipes: int32,
  wki502_use_lock_read_unlock: int32,
  wki502_utilize_nt_caching: int32,
  wki502_use_raw_read: int32,
  wki502_use_raw_write: int32,
  wki502_use_write_raw_data: int32,
  wki502_use_encryption: int32,
  wki502_buf_files_deny_write: int32,
  wki502_buf_read_only_files: int32,
  wki502_force_core_create_mode: int32,
  wki502_use_512_byte_max_transfer: int32,
});

/**
 * Only the seconds a connection is kept. [MS-WKST] 2.2.5.5
 * `typedef struct _WKSTA_INFO_1013 { ... } WKSTA_INFO_1013, *PWKSTA_INFO_1013, *LPWKSTA_INFO_1013;`
 */
export interface WKSTA_INFO_1013 {
  /** `unsigned long wki1013_keep_conn` */
  wki1013_keep_conn: number;
}
export const WKSTA_INFO_1013$: StructType<WKSTA_INFO_1013> = /*#__PURE__*/ struct("WKSTA_INFO_1013", {
  wki1013_keep_conn: uint32,
});

/**
 * Only the seconds a session may take to end. [MS-WKST] 2.2.5.6
 * `typedef struct _WKSTA_INFO_1018 { ... } WKSTA_INFO_1018, *PWKSTA_INFO_1018, *LPWKSTA_INFO_1018;`
 */
export interface WKSTA_INFO_1018 {
  /** `unsigned long wki1018_sess_timeout` */
  wki1018_sess_timeout: number;
}
export const WKSTA_INFO_1018$: StructType<WKSTA_INFO_1018> = /*#__PURE__*/ struct("WKSTA_INFO_1018", {
  wki1018_sess_timeout: uint32,
});

/**
 * Only the size of a message. [MS-WKST] 2.2.5.7
 * `typedef struct _WKSTA_INFO_1046 { ... } WKSTA_INFO_1046, *PWKSTA_INFO_1046, *LPWKSTA_INFO_1046;`
 */
export interface WKSTA_INFO_1046 {
  /** `unsigned long wki1046_dormant_file_limit` */
  wki1046_dormant_file_limit: number;
}
export const WKSTA_INFO_1046$: StructType<WKSTA_INFO_1046> = /*#__PURE__*/ struct("WKSTA_INFO_1046", {
  wki1046_dormant_file_limit: uint32,
});

/**
 * Facts about a workstation by level. [MS-WKST] 2.2.4.1
 * `typedef [switch_type(unsigned long)] union _WKSTA_INFO { ... } WKSTA_INFO, *PWKSTA_INFO, *LPWKSTA_INFO;`
 */
export type WKSTA_INFO =
  | {
      tag: 100;
      /** `[case(100)] LPWKSTA_INFO_100 WkstaInfo100` */
      WkstaInfo100: WKSTA_INFO_100 | null;
    }
  | {
      tag: 101;
      /** `[case(101)] LPWKSTA_INFO_101 WkstaInfo101` */
      WkstaInfo101: WKSTA_INFO_101 | null;
    }
  | {
      tag: 102;
      /** `[case(102)] LPWKSTA_INFO_102 WkstaInfo102` */
      WkstaInfo102: WKSTA_INFO_102 | null;
    }
  | {
      tag: 502;
      /** `[case(502)] LPWKSTA_INFO_502 WkstaInfo502` */
      WkstaInfo502: WKSTA_INFO_502 | null;
    }
  | {
      tag: 1013;
      /** `[case(1013)] LPWKSTA_INFO_1013 WkstaInfo1013` */
      WkstaInfo1013: WKSTA_INFO_1013 | null;
    }
  | {
      tag: 1018;
      /** `[case(1018)] LPWKSTA_INFO_1018 WkstaInfo1018` */
      WkstaInfo1018: WKSTA_INFO_1018 | null;
    }
  | {
      tag: 1046;
      /** `[case(1046)] LPWKSTA_INFO_1046 WkstaInfo1046` */
      WkstaInfo1046: WKSTA_INFO_1046 | null;
    }
  | { tag: number; WkstaInfo100?: never; WkstaInfo101?: never; WkstaInfo102?: never; WkstaInfo502?: never; WkstaInfo1013?: never; WkstaInfo1018?: never; WkstaInfo1046?: never; };
export const WKSTA_INFO$: UnionType<WKSTA_INFO> = /*#__PURE__*/ union("WKSTA_INFO", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("WkstaInfo100", [100], unique(WKSTA_INFO_100$)),
    arm("WkstaInfo101", [101], unique(WKSTA_INFO_101$)),
    arm("WkstaInfo102", [102], unique(WKSTA_INFO_102$)),
    arm("WkstaInfo502", [502], unique(WKSTA_INFO_502$)),
    arm("WkstaInfo1013", [1013], unique(WKSTA_INFO_1013$)),
    arm("WkstaInfo1018", [1018], unique(WKSTA_INFO_1018$)),
    arm("WkstaInfo1046", [1046], unique(WKSTA_INFO_1046$)),
  ],
  default: arm("", [], null),
});

const WKSTA_INFO$1: UnionType = /*#__PURE__*/ variant(WKSTA_INFO$, { switchIs: ["field", "Level"] });

/**
 * Someone who is logged on: the user's name. [MS-WKST] 2.2.5.9
 * `typedef struct _WKSTA_USER_INFO_0 { ... } WKSTA_USER_INFO_0, *PWKSTA_USER_INFO_0, *LPWKSTA_USER_INFO_0;`
 */
export interface WKSTA_USER_INFO_0 {
  /** `[string] wchar_t *wkui0_username` */
  wkui0_username: string | null;
}
export const WKSTA_USER_INFO_0$: StructType<WKSTA_USER_INFO_0> = /*#__PURE__*/ struct("WKSTA_USER_INFO_0", {
  wkui0_username: unique(string("wchar")),
});

/**
 * WKSTA_USER_INFO_0 structures with their number. [MS-WKST] 2.2.5.12
 * `typedef struct _WKSTA_USER_INFO_0_CONTAINER { ... } WKSTA_USER_INFO_0_CONTAINER, *PWKSTA_USER_INFO_0_CONTAINER, *LPWKSTA_USER_INFO_0_CONTAINER;`
 */
export interface WKSTA_USER_INFO_0_CONTAINER {
  /** `unsigned long EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] LPWKSTA_USER_INFO_0 Buffer` */
  Buffer: WKSTA_USER_INFO_0[] | null;
}
export const WKSTA_USER_INFO_0_CONTAINER$: StructType<WKSTA_USER_INFO_0_CONTAINER> = /*#__PURE__*/ struct("WKSTA_USER_INFO_0_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(WKSTA_USER_INFO_0$, sized(["field", "EntriesRead"]))),
});

/**
 * Someone who is logged on: user, domains and server. [MS-WKST] 2.2.5.10
 * `typedef struct _WKSTA_USER_INFO_1 { ... } WKSTA_USER_INFO_1, *PWKSTA_USER_INFO_1, *LPWKSTA_USER_INFO_1;`
 */
export interface WKSTA_USER_INFO_1 {
  /** `[string] wchar_t *wkui1_username` */
  wkui1_username: string | null;
  /** `[string] wchar_t *wkui1_logon_domain` */
  wkui1_logon_domain: string | null;
  /** `[string] wchar_t *wkui1_oth_domains` */
  wkui1_oth_domains: string | null;
  /** `[string] wchar_t *wkui1_logon_server` */
  wkui1_logon_server: string | null;
}
export const WKSTA_USER_INFO_1$: StructType<WKSTA_USER_INFO_1> = /*#__PURE__*/ struct("WKSTA_USER_INFO_1", {
  wkui1_username: unique(string("wchar")),
  wkui1_logon_domain: unique(string("wchar")),
  wkui1_oth_domains: unique(string("wchar")),
  wkui1_logon_server: unique(string("wchar")),
});

/**
 * WKSTA_USER_INFO_1 structures with their number. [MS-WKST] 2.2.5.13
 * `typedef struct _WKSTA_USER_INFO_1_CONTAINER { ... } WKSTA_USER_INFO_1_CONTAINER, *PWKSTA_USER_INFO_1_CONTAINER, *LPWKSTA_USER_INFO_1_CONTAINER;`
 */
export interface WKSTA_USER_INFO_1_CONTAINER {
  /** `unsigned long EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] LPWKSTA_USER_INFO_1 Buffer` */
  Buffer: WKSTA_USER_INFO_1[] | null;
}
export const WKSTA_USER_INFO_1_CONTAINER$: StructType<WKSTA_USER_INFO_1_CONTAINER> = /*#__PURE__*/ struct("WKSTA_USER_INFO_1_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(WKSTA_USER_INFO_1$, sized(["field", "EntriesRead"]))),
});

export type _WKSTA_USER_ENUM_UNION =
  | {
      tag: 0;
      /** `[case(0)] LPWKSTA_USER_INFO_0_CONTAINER Level0` */
      Level0: WKSTA_USER_INFO_0_CONTAINER | null;
    }
  | {
      tag: 1;
      /** `[case(1)] LPWKSTA_USER_INFO_1_CONTAINER Level1` */
      Level1: WKSTA_USER_INFO_1_CONTAINER | null;
    }
  | { tag: number; Level0?: never; Level1?: never; };
export const _WKSTA_USER_ENUM_UNION$: UnionType<_WKSTA_USER_ENUM_UNION> = /*#__PURE__*/ union("_WKSTA_USER_ENUM_UNION", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("Level0", [0], unique(WKSTA_USER_INFO_0_CONTAINER$)),
    arm("Level1", [1], unique(WKSTA_USER_INFO_1_CONTAINER$)),
  ],
  default: arm("", [], null),
});

const _WKSTA_USER_ENUM_UNION$1: UnionType = /*#__PURE__*/ variant(_WKSTA_USER_ENUM_UNION$, { tag: uint32, switchIs: ["field", "Level"] });

/**
 * What NetrWkstaUserEnum gives, with the level asked for. [MS-WKST] 2.2.5.14
 * `typedef struct _WKSTA_USER_ENUM_STRUCT { ... } WKSTA_USER_ENUM_STRUCT, *PWKSTA_USER_ENUM_STRUCT, *LPWKSTA_USER_ENUM_STRUCT;`
 */
export interface WKSTA_USER_ENUM_STRUCT {
  /** `unsigned long Level` */
  Level?: number;
  /** `[switch_is(Level)] union _WKSTA_USER_ENUM_UNION { [case(0)] LPWKSTA_USER_INFO_0_CONTAINER Level0; [case(1)] LPWKSTA_USER_INFO_1_CONTAINER Level1; [default]; } WkstaUserInfo` */
  WkstaUserInfo: _WKSTA_USER_ENUM_UNION;
}
export const WKSTA_USER_ENUM_STRUCT$: StructType<WKSTA_USER_ENUM_STRUCT> = /*#__PURE__*/ struct("WKSTA_USER_ENUM_STRUCT", {
  Level: uint32,
  WkstaUserInfo: _WKSTA_USER_ENUM_UNION$1,
});

/**
 * A transport of the workstation service. [MS-WKST] 2.2.5.8
 * `typedef struct _WKSTA_TRANSPORT_INFO_0 { ... } WKSTA_TRANSPORT_INFO_0, *PWKSTA_TRANSPORT_INFO_0, *LPWKSTA_TRANSPORT_INFO_0;`
 */
export interface WKSTA_TRANSPORT_INFO_0 {
  /** `unsigned long wkti0_quality_of_service` */
  wkti0_quality_of_service: number;
  /** `unsigned long wkti0_number_of_vcs` */
  wkti0_number_of_vcs: number;
  /** `[string] wchar_t *wkti0_transport_name` */
  wkti0_transport_name: string | null;
  /** `[string] wchar_t *wkti0_transport_address` */
  wkti0_transport_address: string | null;
  /** `unsigned long wkti0_wan_ish` */
  wkti0_wan_ish: number;
}
export const WKSTA_TRANSPORT_INFO_0$: StructType<WKSTA_TRANSPORT_INFO_0> = /*#__PURE__*/ struct("WKSTA_TRANSPORT_INFO_0", {
  wkti0_quality_of_service: uint32,
  wkti0_number_of_vcs: uint32,
  wkti0_transport_name: unique(string("wchar")),
  wkti0_transport_address: unique(string("wchar")),
  wkti0_wan_ish: uint32,
});

/**
 * WKSTA_TRANSPORT_INFO_0 structures with their number. [MS-WKST] 2.2.5.15
 * `typedef struct _WKSTA_TRANSPORT_INFO_0_CONTAINER { ... } WKSTA_TRANSPORT_INFO_0_CONTAINER, *PWKSTA_TRANSPORT_INFO_0_CONTAINER, *LPWKSTA_TRANSPORT_INFO_0_CONTAINER;`
 */
export interface WKSTA_TRANSPORT_INFO_0_CONTAINER {
  /** `unsigned long EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] LPWKSTA_TRANSPORT_INFO_0 Buffer` */
  Buffer: WKSTA_TRANSPORT_INFO_0[] | null;
}
export const WKSTA_TRANSPORT_INFO_0_CONTAINER$: StructType<WKSTA_TRANSPORT_INFO_0_CONTAINER> = /*#__PURE__*/ struct("WKSTA_TRANSPORT_INFO_0_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(WKSTA_TRANSPORT_INFO_0$, sized(["field", "EntriesRead"]))),
});

export type _WKSTA_TRANSPORT_ENUM_UNION =
  | {
      tag: 0;
      /** `[case(0)] LPWKSTA_TRANSPORT_INFO_0_CONTAINER Level0` */
      Level0: WKSTA_TRANSPORT_INFO_0_CONTAINER | null;
    }
  | { tag: number; Level0?: never; };
export const _WKSTA_TRANSPORT_ENUM_UNION$: UnionType<_WKSTA_TRANSPORT_ENUM_UNION> = /*#__PURE__*/ union("_WKSTA_TRANSPORT_ENUM_UNION", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("Level0", [0], unique(WKSTA_TRANSPORT_INFO_0_CONTAINER$)),
  ],
  default: arm("", [], null),
});

const _WKSTA_TRANSPORT_ENUM_UNION$1: UnionType = /*#__PURE__*/ variant(_WKSTA_TRANSPORT_ENUM_UNION$, { tag: uint32, switchIs: ["field", "Level"] });

/**
 * What NetrWkstaTransportEnum gives, with the level asked for. [MS-WKST] 2.2.5.16
 * `typedef struct _WKSTA_TRANSPORT_ENUM_STRUCT { ... } WKSTA_TRANSPORT_ENUM_STRUCT, *PWKSTA_TRANSPORT_ENUM_STRUCT, *LPWKSTA_TRANSPORT_ENUM_STRUCT;`
 */
export interface WKSTA_TRANSPORT_ENUM_STRUCT {
  /** `unsigned long Level` */
  Level?: number;
  /** `[switch_is(Level)] union _WKSTA_TRANSPORT_ENUM_UNION { [case(0)] LPWKSTA_TRANSPORT_INFO_0_CONTAINER Level0; [default]; } WkstaTransportInfo` */
  WkstaTransportInfo: _WKSTA_TRANSPORT_ENUM_UNION;
}
export const WKSTA_TRANSPORT_ENUM_STRUCT$: StructType<WKSTA_TRANSPORT_ENUM_STRUCT> = /*#__PURE__*/ struct("WKSTA_TRANSPORT_ENUM_STRUCT", {
  Level: uint32,
  WkstaTransportInfo: _WKSTA_TRANSPORT_ENUM_UNION$1,
});

/**
 * A connection to another server: local and remote name. [MS-WKST] 2.2.5.22
 * `typedef struct _USE_INFO_0 { ... } USE_INFO_0, *PUSE_INFO_0, *LPUSE_INFO_0;`
 */
export interface USE_INFO_0 {
  /** `[string] wchar_t *ui0_local` */
  ui0_local: string | null;
  /** `[string] wchar_t *ui0_remote` */
  ui0_remote: string | null;
}
export const USE_INFO_0$: StructType<USE_INFO_0> = /*#__PURE__*/ struct("USE_INFO_0", {
  ui0_local: unique(string("wchar")),
  ui0_remote: unique(string("wchar")),
});

/**
 * USE_INFO_0, with password, state, kind and counts. [MS-WKST] 2.2.5.23
 * `typedef struct _USE_INFO_1 { ... } USE_INFO_1, *PUSE_INFO_1, *LPUSE_INFO_1;`
 */
export interface USE_INFO_1 {
  /** `[string] wchar_t *ui1_local` */
  ui1_local: string | null;
  /** `[string] wchar_t *ui1_remote` */
  ui1_remote: string | null;
  /** `[string] wchar_t *ui1_password` */
  ui1_password: string | null;
  /** `unsigned long ui1_status` */
  ui1_status: number;
  /** `unsigned long ui1_asg_type` */
  ui1_asg_type: number;
  /** `unsigned long ui1_refcount` */
  ui1_refcount: number;
  /** `unsigned long ui1_usecount` */
  ui1_usecount: number;
}
export const USE_INFO_1$: StructType<USE_INFO_1> = /*#__PURE__*/ struct("USE_INFO_1", {
  ui1_local: unique(string("wchar")),
  ui1_remote: unique(string("wchar")),
  ui1_password: unique(string("wchar")),
  ui1_status: uint32,
  ui1_asg_type: uint32,
  ui1_refcount: uint32,
  ui1_usecount: uint32,
});

/** USE_INFO_1, with user and domain. [MS-WKST] 2.2.5.24. `typedef struct _USE_INFO_2 { ... } USE_INFO_2, *PUSE_INFO_2, *LPUSE_INFO_2;` */
export interface USE_INFO_2 {
  /** `USE_INFO_1 ui2_useinfo` */
  ui2_useinfo: USE_INFO_1;
  /** `[string] wchar_t *ui2_username` */
  ui2_username: string | null;
  /** `[string] wchar_t *ui2_domainname` */
  ui2_domainname: string | null;
}
export const USE_INFO_2$: StructType<USE_INFO_2> = /*#__PURE__*/ struct("USE_INFO_2", {
  ui2_useinfo: USE_INFO_1$,
  ui2_username: unique(string("wchar")),
  ui2_domainname: unique(string("wchar")),
});

/** USE_INFO_2, with flags. [MS-WKST] 2.2.5.25. `typedef struct _USE_INFO_3 { ... } USE_INFO_3, *PUSE_INFO_3, *LPUSE_INFO_3;` */
export interface USE_INFO_3 {
  /** `USE_INFO_2 ui3_ui2` */
  ui3_ui2: USE_INFO_2;
  /** `ULONG ui3_flags` */
  ui3_flags: number;
}
export const USE_INFO_3$: StructType<USE_INFO_3> = /*#__PURE__*/ struct("USE_INFO_3", {
  ui3_ui2: USE_INFO_2$,
  ui3_flags: uint32,
});

/**
 * One connection by level. [MS-WKST] 2.2.4.2
 * `typedef [switch_type(unsigned long)] union _USE_INFO { ... } USE_INFO, *PUSE_INFO, *LPUSE_INFO;`
 */
export type USE_INFO =
  | {
      tag: 0;
      /** `[case(0)] LPUSE_INFO_0 UseInfo0` */
      UseInfo0: USE_INFO_0 | null;
    }
  | {
      tag: 1;
      /** `[case(1)] LPUSE_INFO_1 UseInfo1` */
      UseInfo1: USE_INFO_1 | null;
    }
  | {
      tag: 2;
      /** `[case(2)] LPUSE_INFO_2 UseInfo2` */
      UseInfo2: USE_INFO_2 | null;
    }
  | {
      tag: 3;
      /** `[case(3)] LPUSE_INFO_3 UseInfo3` */
      UseInfo3: USE_INFO_3 | null;
    }
  | { tag: number; UseInfo0?: never; UseInfo1?: never; UseInfo2?: never; UseInfo3?: never; };
export const USE_INFO$: UnionType<USE_INFO> = /*#__PURE__*/ union("USE_INFO", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("UseInfo0", [0], unique(USE_INFO_0$)),
    arm("UseInfo1", [1], unique(USE_INFO_1$)),
    arm("UseInfo2", [2], unique(USE_INFO_2$)),
    arm("UseInfo3", [3], unique(USE_INFO_3$)),
  ],
  default: arm("", [], null),
});

const USE_INFO$1: UnionType = /*#__PURE__*/ variant(USE_INFO$, { switchIs: ["field", "Level"] });

/**
 * USE_INFO_0 structures with their number. [MS-WKST] 2.2.5.26
 * `typedef struct _USE_INFO_0_CONTAINER { ... } USE_INFO_0_CONTAINER, *PUSE_INFO_0_CONTAINER, *LPUSE_INFO_0_CONTAINER;`
 */
export interface USE_INFO_0_CONTAINER {
  /** `unsigned long EntriesRead` */
  EntriesRead?: number;
  /**
   * [size_is] is missing in the specification; 3.2.4.10 speaks of an array, as all other containers have.
   * `[size_is(EntriesRead)] LPUSE_INFO_0 Buffer`
   */
  Buffer: USE_INFO_0[] | null;
}
export const USE_INFO_0_CONTAINER$: StructType<USE_INFO_0_CONTAINER> = /*#__PURE__*/ struct("USE_INFO_0_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(USE_INFO_0$, sized(["field", "EntriesRead"]))),
});

/**
 * USE_INFO_1 structures with their number. [MS-WKST] 2.2.5.27
 * `typedef struct _USE_INFO_1_CONTAINER { ... } USE_INFO_1_CONTAINER, *PUSE_INFO_1_CONTAINER, *LPUSE_INFO_1_CONTAINER;`
 */
export interface USE_INFO_1_CONTAINER {
  /** `unsigned long EntriesRead` */
  EntriesRead?: number;
  /**
   * [size_is] is missing in the specification; 3.2.4.10 speaks of an array, as all other containers have.
   * `[size_is(EntriesRead)] LPUSE_INFO_1 Buffer`
   */
  Buffer: USE_INFO_1[] | null;
}
export const USE_INFO_1_CONTAINER$: StructType<USE_INFO_1_CONTAINER> = /*#__PURE__*/ struct("USE_INFO_1_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(USE_INFO_1$, sized(["field", "EntriesRead"]))),
});

/**
 * USE_INFO_2 structures with their number. [MS-WKST] 2.2.5.28
 * `typedef struct _USE_INFO_2_CONTAINER { ... } USE_INFO_2_CONTAINER, *PUSE_INFO_2_CONTAINER, *LPUSE_INFO_2_CONTAINER;`
 */
export interface USE_INFO_2_CONTAINER {
  /** `unsigned long EntriesRead` */
  EntriesRead?: number;
  /**
   * [size_is] is missing in the specification; 3.2.4.10 speaks of an array, as all other containers have.
   * `[size_is(EntriesRead)] LPUSE_INFO_2 Buffer`
   */
  Buffer: USE_INFO_2[] | null;
}
export const USE_INFO_2_CONTAINER$: StructType<USE_INFO_2_CONTAINER> = /*#__PURE__*/ struct("USE_INFO_2_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(USE_INFO_2$, sized(["field", "EntriesRead"]))),
});

export type _USE_ENUM_UNION =
  | {
      tag: 0;
      /** `[case(0)] LPUSE_INFO_0_CONTAINER Level0` */
      Level0: USE_INFO_0_CONTAINER | null;
    }
  | {
      tag: 1;
      /** `[case(1)] LPUSE_INFO_1_CONTAINER Level1` */
      Level1: USE_INFO_1_CONTAINER | null;
    }
  | {
      tag: 2;
      /** `[case(2)] LPUSE_INFO_2_CONTAINER Level2` */
      Level2: USE_INFO_2_CONTAINER | null;
    }
  | { tag: number; Level0?: never; Level1?: never; Level2?: never; };
export const _USE_ENUM_UNION$: UnionType<_USE_ENUM_UNION> = /*#__PURE__*/ union("_USE_ENUM_UNION", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("Level0", [0], unique(USE_INFO_0_CONTAINER$)),
    arm("Level1", [1], unique(USE_INFO_1_CONTAINER$)),
    arm("Level2", [2], unique(USE_INFO_2_CONTAINER$)),
  ],
  default: arm("", [], null),
});

const _USE_ENUM_UNION$1: UnionType = /*#__PURE__*/ variant(_USE_ENUM_UNION$, { tag: uint32, switchIs: ["field", "Level"] });

/**
 * What NetrUseEnum gives, with the level asked for. [MS-WKST] 2.2.5.29
 * `typedef struct _USE_ENUM_STRUCT { ... } USE_ENUM_STRUCT, *PUSE_ENUM_STRUCT, *LPUSE_ENUM_STRUCT;`
 */
export interface USE_ENUM_STRUCT {
  /** `DWORD Level` */
  Level?: number;
  /** `[switch_is(Level)] union _USE_ENUM_UNION { [case(0)] LPUSE_INFO_0_CONTAINER Level0; [case(1)] LPUSE_INFO_1_CONTAINER Level1; [case(2)] LPUSE_INFO_2_CONTAINER Level2; [default]; } UseInfo` */
  UseInfo: _USE_ENUM_UNION;
}
export const USE_ENUM_STRUCT$: StructType<USE_ENUM_STRUCT> = /*#__PURE__*/ struct("USE_ENUM_STRUCT", {
  Level: uint32,
  UseInfo: _USE_ENUM_UNION$1,
});

/** A signed number of 64 bits. [MS-DTYP] 2.3.5. `typedef struct _LARGE_INTEGER { ... } LARGE_INTEGER, *PLARGE_INTEGER;` */
export interface LARGE_INTEGER {
  /** `signed __int64 QuadPart` */
  QuadPart: bigint;
}
export const LARGE_INTEGER$: StructType<LARGE_INTEGER> = /*#__PURE__*/ struct("LARGE_INTEGER", {
  QuadPart: int64,
});

/**
 * What the workstation service has counted. [MS-WKST] 2.2.5.11
 * `typedef struct _STAT_WORKSTATION_0 { ... } STAT_WORKSTATION_0, *PSTAT_WORKSTATION_0, *LPSTAT_WORKSTATION_0;`
 */
export interface STAT_WORKSTATION_0 {
  /** `LARGE_INTEGER StatisticsStartTime` */
  StatisticsStartTime: LARGE_INTEGER;
  /** `LARGE_INTEGER BytesReceived` */
  BytesReceived: LARGE_INTEGER;
  /** `LARGE_INTEGER SmbsReceived` */
  SmbsReceived: LARGE_INTEGER;
  /** `LARGE_INTEGER PagingReadBytesRequested` */
  PagingReadBytesRequested: LARGE_INTEGER;
  /** `LARGE_INTEGER NonPagingReadBytesRequested` */
  NonPagingReadBytesRequested: LARGE_INTEGER;
  /** `LARGE_INTEGER CacheReadBytesRequested` */
  CacheReadBytesRequested: LARGE_INTEGER;
  /** `LARGE_INTEGER NetworkReadBytesRequested` */
  NetworkReadBytesRequested: LARGE_INTEGER;
  /** `LARGE_INTEGER BytesTransmitted` */
  BytesTransmitted: LARGE_INTEGER;
  /** `LARGE_INTEGER SmbsTransmitted` */
  SmbsTransmitted: LARGE_INTEGER;
  /** `LARGE_INTEGER PagingWriteBytesRequested` */
  PagingWriteBytesRequested: LARGE_INTEGER;
  /** `LARGE_INTEGER NonPagingWriteBytesRequested` */
  NonPagingWriteBytesRequested: LARGE_INTEGER;
  /** `LARGE_INTEGER CacheWriteBytesRequested` */
  CacheWriteBytesRequested: LARGE_INTEGER;
  /** `LARGE_INTEGER NetworkWriteBytesRequested` */
  NetworkWriteBytesRequested: LARGE_INTEGER;
  /** `unsigned long InitiallyFailedOperations` */
  InitiallyFailedOperations: number;
  /** `unsigned long FailedCompletionOperations` */
  FailedCompletionOperations: number;
  /** `unsigned long ReadOperations` */
  ReadOperations: number;
  /** `unsigned long RandomReadOperations` */
  RandomReadOperations: number;
  /** `unsigned long ReadSmbs` */
  ReadSmbs: number;
  /** `unsigned long LargeReadSmbs` */
  LargeReadSmbs: number;
  /** `unsigned long SmallReadSmbs` */
  SmallReadSmbs: number;
  /** `unsigned long WriteOperations` */
  WriteOperations: number;
  /** `unsigned long RandomWriteOperations` */
  RandomWriteOperations: number;
  /** `unsigned long WriteSmbs` */
  WriteSmbs: number;
  /** `unsigned long LargeWriteSmbs` */
  LargeWriteSmbs: number;
  /** `unsigned long SmallWriteSmbs` */
  SmallWriteSmbs: number;
  /** `unsigned long RawReadsDenied` */
  RawReadsDenied: number;
  /** `unsigned long RawWritesDenied` */
  RawWritesDenied: number;
  /** `unsigned long NetworkErrors` */
  NetworkErrors: number;
  /** `unsigned long Sessions` */
  Sessions: number;
  /** `unsigned long FailedSessions` */
  FailedSessions: number;
  /** `unsigned long Reconnects` */
  Reconnects: number;
  /** `unsigned long CoreConnects` */
  CoreConnects: number;
  /** `unsigned long Lanman20Connects` */
  Lanman20Connects: number;
  /** `unsigned long Lanman21Connects` */
  Lanman21Connects: number;
  /** `unsigned long LanmanNtConnects` */
  LanmanNtConnects: number;
  /** `unsigned long ServerDisconnects` */
  ServerDisconnects: number;
  /** `unsigned long HungSessions` */
  HungSessions: number;
  /** `unsigned long UseCount` */
  UseCount: number;
  /** `unsigned long FailedUseCount` */
  FailedUseCount: number;
  /** `unsigned long CurrentCommands` */
  CurrentCommands: number;
}
export const STAT_WORKSTATION_0$: StructType<STAT_WORKSTATION_0> = /*#__PURE__*/ struct("STAT_WORKSTATION_0", {
  StatisticsStartTime: LARGE_INTEGER$,
  BytesReceived: LARGE_INTEGER$,
  SmbsReceived: LARGE_INTEGER$,
  PagingReadBytesRequested: LARGE_INTEGER$,
  NonPagingReadBytesRequested: LARGE_INTEGER$,
  CacheReadBytesRequested: LARGE_INTEGER$,
  NetworkReadBytesRequested: LARGE_INTEGER$,
  BytesTransmitted: LARGE_INTEGER$,
  SmbsTransmitted: LARGE_INTEGER$,
  PagingWriteBytesRequested: LARGE_INTEGER$,
  NonPagingWriteBytesRequested: LARGE_INTEGER$,
  CacheWriteBytesRequested: LARGE_INTEGER$,
  NetworkWriteBytesRequested: LARGE_INTEGER$,
  InitiallyFailedOperations: uint32,
  FailedCompletionOperations: uint32,
  ReadOperations: uint32,
  RandomReadOperations: uint32,
  ReadSmbs: uint32,
  LargeReadSmbs: uint32,
  SmallReadSmbs: uint32,
  WriteOperations: uint32,
  RandomWriteOperations: uint32,
  WriteSmbs: uint32,
  LargeWriteSmbs: uint32,
  SmallWriteSmbs: uint32,
  RawReadsDenied: uint32,
  RawWritesDenied: uint32,
  NetworkErrors: uint32,
  Sessions: uint32,
  FailedSessions: uint32,
  Reconnects: uint32,
  CoreConnects: uint32,
  Lanman20Connects: uint32,
  Lanman21Connects: uint32,
  LanmanNtConnects: uint32,
  ServerDisconnects: uint32,
  HungSessions: uint32,
  UseCount: uint32,
  FailedUseCount: uint32,
  CurrentCommands: uint32,
});

/**
 * Whether a computer belongs to a workgroup, a domain or neither. [MS-WKST] 2.2.3.1
 * `typedef enum _NETSETUP_JOIN_STATUS { ... } NETSETUP_JOIN_STATUS, *PNETSETUP_JOIN_STATUS;`
 */
export const NETSETUP_JOIN_STATUS = {
  NetSetupUnknownStatus: 0,
  NetSetupUnjoined: 1,
  NetSetupWorkgroupName: 2,
  NetSetupDomainName: 3,
} as const;
export type NETSETUP_JOIN_STATUS = (typeof NETSETUP_JOIN_STATUS)[keyof typeof NETSETUP_JOIN_STATUS] | (number & {});
export const NETSETUP_JOIN_STATUS$: Type<NETSETUP_JOIN_STATUS> = /*#__PURE__*/ enum16("NETSETUP_JOIN_STATUS", NETSETUP_JOIN_STATUS);

/**
 * JOINPR_USER_PASSWORD under RC4 with the session's key. [MS-WKST] 2.2.5.18
 * `typedef struct _JOINPR_ENCRYPTED_USER_PASSWORD { ... } JOINPR_ENCRYPTED_USER_PASSWORD, *PJOINPR_ENCRYPTED_USER_PASSWORD;`
 */
export interface JOINPR_ENCRYPTED_USER_PASSWORD {
  /** `unsigned char Buffer[8 + (256 *sizeof(wchar_t)) + sizeof(unsigned long)]` */
  Buffer: Uint8Array;
}
export const JOINPR_ENCRYPTED_USER_PASSWORD$: StructType<JOINPR_ENCRYPTED_USER_PASSWORD> = /*#__PURE__*/ struct("JOINPR_ENCRYPTED_USER_PASSWORD", {
  Buffer: array(uint8, fixed(524)),
});

/** What a name is checked to be. [MS-WKST] 2.2.3.2. `typedef enum _NETSETUP_NAME_TYPE { ... } NETSETUP_NAME_TYPE, *PNETSETUP_NAME_TYPE;` */
export const NETSETUP_NAME_TYPE = {
  NetSetupUnknown: 0,
  NetSetupMachine: 1,
  NetSetupWorkgroup: 2,
  NetSetupDomain: 3,
  NetSetupNonExistentDomain: 4,
  NetSetupDnsMachine: 5,
} as const;
export type NETSETUP_NAME_TYPE = (typeof NETSETUP_NAME_TYPE)[keyof typeof NETSETUP_NAME_TYPE] | (number & {});
export const NETSETUP_NAME_TYPE$: Type<NETSETUP_NAME_TYPE> = /*#__PURE__*/ enum16("NETSETUP_NAME_TYPE", NETSETUP_NAME_TYPE);

/**
 * Which of a computer's names. [MS-WKST] 2.2.3.3
 * `typedef enum _NET_COMPUTER_NAME_TYPE { ... } NET_COMPUTER_NAME_TYPE, *PNET_COMPUTER_NAME_TYPE;`
 */
export const NET_COMPUTER_NAME_TYPE = {
  NetPrimaryComputerName: 0,
  NetAlternateComputerNames: 1,
  NetAllComputerNames: 2,
  NetComputerNameTypeMax: 3,
} as const;
export type NET_COMPUTER_NAME_TYPE = (typeof NET_COMPUTER_NAME_TYPE)[keyof typeof NET_COMPUTER_NAME_TYPE] | (number & {});
export const NET_COMPUTER_NAME_TYPE$: Type<NET_COMPUTER_NAME_TYPE> = /*#__PURE__*/ enum16("NET_COMPUTER_NAME_TYPE", NET_COMPUTER_NAME_TYPE);

/** Counted text. [MS-WKST] 2.2.5.20. `typedef struct _UNICODE_STRING { ... } UNICODE_STRING, *PUNICODE_STRING;` */
export interface UNICODE_STRING {
  /** `unsigned short Length` */
  Length?: number;
  /** `unsigned short MaximumLength` */
  MaximumLength?: number;
  /**
   * The specification says unsigned short, which travels as WCHAR does and would not be a text.
   * `[size_is(MaximumLength / 2), length_is((Length) / 2)] WCHAR *Buffer`
   */
  Buffer: string | null;
}
export const UNICODE_STRING$: StructType<UNICODE_STRING> = /*#__PURE__*/ struct("UNICODE_STRING", {
  Length: uint16,
  MaximumLength: uint16,
  Buffer: unique(array(wchar, varying(["/", ["field", "MaximumLength"], 2], ["/", ["field", "Length"], 2]))),
});

/**
 * Names of a computer with their number. [MS-WKST] 2.2.5.21
 * `typedef struct _NET_COMPUTER_NAME_ARRAY { ... } NET_COMPUTER_NAME_ARRAY, *PNET_COMPUTER_NAME_ARRAY;`
 */
export interface NET_COMPUTER_NAME_ARRAY {
  /** `unsigned long EntryCount` */
  EntryCount?: number;
  /** `[size_is(EntryCount)] PUNICODE_STRING ComputerNames` */
  ComputerNames: UNICODE_STRING[] | null;
}
export const NET_COMPUTER_NAME_ARRAY$: StructType<NET_COMPUTER_NAME_ARRAY> = /*#__PURE__*/ struct("NET_COMPUTER_NAME_ARRAY", {
  EntryCount: uint32,
  ComputerNames: unique(array(UNICODE_STRING$, sized(["field", "EntryCount"]))),
});

/**
 * A password under AES. [MS-WKST] 2.2.5.19
 * `typedef struct _JOINPR_ENCRYPTED_USER_PASSWORD_AES { ... } JOINPR_ENCRYPTED_USER_PASSWORD_AES, *PJOINPR_ENCRYPTED_USER_PASSWORD_AES;`
 */
export interface JOINPR_ENCRYPTED_USER_PASSWORD_AES {
  /** `UCHAR AuthData[64]` */
  AuthData: Uint8Array;
  /** `UCHAR Salt[16]` */
  Salt: Uint8Array;
  /** `[range(0, (8 + (256 * sizeof(WCHAR)) + sizeof(ULONG)))] ULONG cbCipher` */
  cbCipher?: number;
  /** `[size_is(cbCipher)] PUCHAR Cipher` */
  Cipher: Uint8Array | null;
}
export const JOINPR_ENCRYPTED_USER_PASSWORD_AES$: StructType<JOINPR_ENCRYPTED_USER_PASSWORD_AES> = /*#__PURE__*/ struct("JOINPR_ENCRYPTED_USER_PASSWORD_AES", {
  AuthData: array(uint8, fixed(64)),
  Salt: array(uint8, fixed(16)),
  cbCipher: range(uint32, 0, 524),
  Cipher: unique(array(uint8, sized(["field", "cbCipher"]))),
});

export type wkssvcOperations = {
  /**
   * Facts about the workstation. [MS-WKST] 3.2.4.1
   * Opnum 0: `unsigned long NetrWkstaGetInfo([in, string, unique] WKSSVC_IDENTIFY_HANDLE ServerName, [in] unsigned long Level, [out, switch_is(Level)] LPWKSTA_INFO WkstaInfo);`
   */
  NetrWkstaGetInfo: {
    in: {
      /** `[in, string, unique] WKSSVC_IDENTIFY_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in] unsigned long Level` */
      Level: number;
    };
    out: {
      /** `[out, switch_is(Level)] LPWKSTA_INFO WkstaInfo` */
      WkstaInfo: WKSTA_INFO;
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes settings of the workstation. [MS-WKST] 3.2.4.2
   * Opnum 1: `unsigned long NetrWkstaSetInfo([in, string, unique] WKSSVC_IDENTIFY_HANDLE ServerName, [in] unsigned long Level, [in, switch_is(Level)] LPWKSTA_INFO WkstaInfo, [in, out, unique] unsigned long *ErrorParameter);`
   */
  NetrWkstaSetInfo: {
    in: {
      /** `[in, string, unique] WKSSVC_IDENTIFY_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in] unsigned long Level` */
      Level?: number;
      /** `[in, switch_is(Level)] LPWKSTA_INFO WkstaInfo` */
      WkstaInfo: WKSTA_INFO;
      /** Which member was wrong, for ERROR_INVALID_PARAMETER. `[in, out, unique] unsigned long *ErrorParameter` */
      ErrorParameter: number | null;
    };
    out: {
      /** Which member was wrong, for ERROR_INVALID_PARAMETER. `[in, out, unique] unsigned long *ErrorParameter` */
      ErrorParameter: number | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
  /**
   * Lists who is logged on. [MS-WKST] 3.2.4.3
   * Opnum 2: `unsigned long NetrWkstaUserEnum([in, string, unique] WKSSVC_IDENTIFY_HANDLE ServerName, [in, out] LPWKSTA_USER_ENUM_STRUCT UserInfo, [in] unsigned long PreferredMaximumLength, [out] unsigned long *TotalEntries, [in, out, unique] unsigned long *ResumeHandle);`
   */
  NetrWkstaUserEnum: {
    in: {
      /** `[in, string, unique] WKSSVC_IDENTIFY_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, out] LPWKSTA_USER_ENUM_STRUCT UserInfo` */
      UserInfo: WKSTA_USER_ENUM_STRUCT;
      /** Octets the answer may have at most; 0xffffffff: all. `[in] unsigned long PreferredMaximumLength` */
      PreferredMaximumLength: number;
      /** 0 at the beginning; where an answer ended, to go on. `[in, out, unique] unsigned long *ResumeHandle` */
      ResumeHandle: number | null;
    };
    out: {
      /** `[in, out] LPWKSTA_USER_ENUM_STRUCT UserInfo` */
      UserInfo: WKSTA_USER_ENUM_STRUCT;
      /** `[out] unsigned long *TotalEntries` */
      TotalEntries: number;
      /** 0 at the beginning; where an answer ended, to go on. `[in, out, unique] unsigned long *ResumeHandle` */
      ResumeHandle: number | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 3: `void Opnum3NotUsedOnWire();` */
  Opnum3NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 4: `void Opnum4NotUsedOnWire();` */
  Opnum4NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Lists the transports of the workstation service. [MS-WKST] 3.2.4.4
   * Opnum 5: `unsigned long NetrWkstaTransportEnum([in, string, unique] WKSSVC_IDENTIFY_HANDLE ServerName, [in, out] LPWKSTA_TRANSPORT_ENUM_STRUCT TransportInfo, [in] unsigned long PreferredMaximumLength, [out] unsigned long *TotalEntries, [in, out, unique] unsigned long *ResumeHandle);`
   */
  NetrWkstaTransportEnum: {
    in: {
      /** `[in, string, unique] WKSSVC_IDENTIFY_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, out] LPWKSTA_TRANSPORT_ENUM_STRUCT TransportInfo` */
      TransportInfo: WKSTA_TRANSPORT_ENUM_STRUCT;
      /** `[in] unsigned long PreferredMaximumLength` */
      PreferredMaximumLength: number;
      /** `[in, out, unique] unsigned long *ResumeHandle` */
      ResumeHandle: number | null;
    };
    out: {
      /** `[in, out] LPWKSTA_TRANSPORT_ENUM_STRUCT TransportInfo` */
      TransportInfo: WKSTA_TRANSPORT_ENUM_STRUCT;
      /** `[out] unsigned long *TotalEntries` */
      TotalEntries: number;
      /** `[in, out, unique] unsigned long *ResumeHandle` */
      ResumeHandle: number | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
  /**
   * Binds the workstation service to a transport. [MS-WKST] 3.2.4.5
   * Opnum 6: `unsigned long NetrWkstaTransportAdd([in, string, unique] WKSSVC_IDENTIFY_HANDLE ServerName, [in] unsigned long Level, [in] LPWKSTA_TRANSPORT_INFO_0 TransportInfo, [in, out, unique] unsigned long *ErrorParameter);`
   */
  NetrWkstaTransportAdd: {
    in: {
      /** `[in, string, unique] WKSSVC_IDENTIFY_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in] unsigned long Level` */
      Level: number;
      /** `[in] LPWKSTA_TRANSPORT_INFO_0 TransportInfo` */
      TransportInfo: WKSTA_TRANSPORT_INFO_0;
      /** `[in, out, unique] unsigned long *ErrorParameter` */
      ErrorParameter: number | null;
    };
    out: {
      /** `[in, out, unique] unsigned long *ErrorParameter` */
      ErrorParameter: number | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
  /**
   * Unbinds the workstation service from a transport. [MS-WKST] 3.2.4.6
   * Opnum 7: `unsigned long NetrWkstaTransportDel([in, string, unique] WKSSVC_IDENTIFY_HANDLE ServerName, [in, string, unique] wchar_t *TransportName, [in] unsigned long ForceLevel);`
   */
  NetrWkstaTransportDel: {
    in: {
      /** `[in, string, unique] WKSSVC_IDENTIFY_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, string, unique] wchar_t *TransportName` */
      TransportName: string | null;
      /** `[in] unsigned long ForceLevel` */
      ForceLevel: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
  /**
   * Connects the workstation with a share of another server. [MS-WKST] 3.2.4.7
   * Opnum 8: `unsigned long NetrUseAdd([in, string, unique] WKSSVC_IMPERSONATE_HANDLE ServerName, [in] unsigned long Level, [in, switch_is(Level)] LPUSE_INFO InfoStruct, [in, out, unique] unsigned long *ErrorParameter);`
   */
  NetrUseAdd: {
    in: {
      /** `[in, string, unique] WKSSVC_IMPERSONATE_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in] unsigned long Level` */
      Level?: number;
      /** `[in, switch_is(Level)] LPUSE_INFO InfoStruct` */
      InfoStruct: USE_INFO;
      /** `[in, out, unique] unsigned long *ErrorParameter` */
      ErrorParameter: number | null;
    };
    out: {
      /** `[in, out, unique] unsigned long *ErrorParameter` */
      ErrorParameter: number | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
  /**
   * One such connection. [MS-WKST] 3.2.4.8
   * Opnum 9: `unsigned long NetrUseGetInfo([in, string, unique] WKSSVC_IMPERSONATE_HANDLE ServerName, [in, string] wchar_t *UseName, [in] unsigned long Level, [out, switch_is(Level)] LPUSE_INFO InfoStruct);`
   */
  NetrUseGetInfo: {
    in: {
      /** `[in, string, unique] WKSSVC_IMPERSONATE_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, string] wchar_t *UseName` */
      UseName: string;
      /** `[in] unsigned long Level` */
      Level: number;
    };
    out: {
      /** `[out, switch_is(Level)] LPUSE_INFO InfoStruct` */
      InfoStruct: USE_INFO;
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
  /**
   * Ends such a connection. [MS-WKST] 3.2.4.9
   * Opnum 10: `unsigned long NetrUseDel([in, string, unique] WKSSVC_IMPERSONATE_HANDLE ServerName, [in, string] wchar_t *UseName, [in] unsigned long ForceLevel);`
   */
  NetrUseDel: {
    in: {
      /** `[in, string, unique] WKSSVC_IMPERSONATE_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, string] wchar_t *UseName` */
      UseName: string;
      /** `[in] unsigned long ForceLevel` */
      ForceLevel: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
  /**
   * Lists such connections. [MS-WKST] 3.2.4.10
   * Opnum 11: `unsigned long NetrUseEnum([in, string, unique] WKSSVC_IDENTIFY_HANDLE ServerName, [in, out] LPUSE_ENUM_STRUCT InfoStruct, [in] unsigned long PreferredMaximumLength, [out] unsigned long *TotalEntries, [in, out, unique] unsigned long *ResumeHandle);`
   */
  NetrUseEnum: {
    in: {
      /** `[in, string, unique] WKSSVC_IDENTIFY_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, out] LPUSE_ENUM_STRUCT InfoStruct` */
      InfoStruct: USE_ENUM_STRUCT;
      /** `[in] unsigned long PreferredMaximumLength` */
      PreferredMaximumLength: number;
      /** `[in, out, unique] unsigned long *ResumeHandle` */
      ResumeHandle: number | null;
    };
    out: {
      /** `[in, out] LPUSE_ENUM_STRUCT InfoStruct` */
      InfoStruct: USE_ENUM_STRUCT;
      /** `[out] unsigned long *TotalEntries` */
      TotalEntries: number;
      /** `[in, out, unique] unsigned long *ResumeHandle` */
      ResumeHandle: number | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 12: `void Opnum12NotUsedOnWire();` */
  Opnum12NotUsedOnWire: { in: {}; out: {}; };
  /**
   * What the workstation service has counted. [MS-WKST] 3.2.4.11
   * Opnum 13: `unsigned long NetrWorkstationStatisticsGet([in, string, unique] WKSSVC_IDENTIFY_HANDLE ServerName, [in, string, unique] wchar_t *ServiceName, [in] unsigned long Level, [in] unsigned long Options, [out] LPSTAT_WORKSTATION_0 *Buffer);`
   */
  NetrWorkstationStatisticsGet: {
    in: {
      /** `[in, string, unique] WKSSVC_IDENTIFY_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, string, unique] wchar_t *ServiceName` */
      ServiceName: string | null;
      /** `[in] unsigned long Level` */
      Level: number;
      /** `[in] unsigned long Options` */
      Options: number;
    };
    out: {
      /** `[out] LPSTAT_WORKSTATION_0 *Buffer` */
      Buffer: STAT_WORKSTATION_0 | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 14: `void Opnum14NotUsedOnWire();` */
  Opnum14NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 15: `void Opnum15NotUsedOnWire();` */
  Opnum15NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 16: `void Opnum16NotUsedOnWire();` */
  Opnum16NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 17: `void Opnum17NotUsedOnWire();` */
  Opnum17NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 18: `void Opnum18NotUsedOnWire();` */
  Opnum18NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 19: `void Opnum19NotUsedOnWire();` */
  Opnum19NotUsedOnWire: { in: {}; out: {}; };
  /**
   * The workgroup or domain the computer belongs to. [MS-WKST] 3.2.4.12
   * Opnum 20: `unsigned long NetrGetJoinInformation([in, string, unique] WKSSVC_IMPERSONATE_HANDLE ServerName, [in, out, string] wchar_t **NameBuffer, [out] PNETSETUP_JOIN_STATUS BufferType);`
   */
  NetrGetJoinInformation: {
    in: {
      /** `[in, string, unique] WKSSVC_IMPERSONATE_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, out, string] wchar_t **NameBuffer` */
      NameBuffer: string | null;
    };
    out: {
      /** `[in, out, string] wchar_t **NameBuffer` */
      NameBuffer: string | null;
      /** `[out] PNETSETUP_JOIN_STATUS BufferType` */
      BufferType: NETSETUP_JOIN_STATUS;
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 21: `void Opnum21NotUsedOnWire();` */
  Opnum21NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Joins the computer to a workgroup or domain. [MS-WKST] 3.2.4.13
   * Opnum 22: `unsigned long NetrJoinDomain2([in] handle_t RpcBindingHandle, [in, string, unique] wchar_t *ServerName, [in, string] wchar_t *DomainNameParam, [in, string, unique] wchar_t *MachineAccountOU, [in, string, unique] wchar_t *AccountName, [in, unique] PJOINPR_ENCRYPTED_USER_PASSWORD Password, [in] unsigned long Options);`
   */
  NetrJoinDomain2: {
    in: {
      /** `[in, string, unique] wchar_t *ServerName` */
      ServerName: string | null;
      /** `[in, string] wchar_t *DomainNameParam` */
      DomainNameParam: string;
      /** `[in, string, unique] wchar_t *MachineAccountOU` */
      MachineAccountOU: string | null;
      /** `[in, string, unique] wchar_t *AccountName` */
      AccountName: string | null;
      /** `[in, unique] PJOINPR_ENCRYPTED_USER_PASSWORD Password` */
      Password: JOINPR_ENCRYPTED_USER_PASSWORD | null;
      /** NETSETUP_* bits. `[in] unsigned long Options` */
      Options: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
  /**
   * Takes the computer out of its domain. [MS-WKST] 3.2.4.14
   * Opnum 23: `unsigned long NetrUnjoinDomain2([in] handle_t RpcBindingHandle, [in, string, unique] wchar_t *ServerName, [in, string, unique] wchar_t *AccountName, [in, unique] PJOINPR_ENCRYPTED_USER_PASSWORD Password, [in] unsigned long Options);`
   */
  NetrUnjoinDomain2: {
    in: {
      /** `[in, string, unique] wchar_t *ServerName` */
      ServerName: string | null;
      /** `[in, string, unique] wchar_t *AccountName` */
      AccountName: string | null;
      /** `[in, unique] PJOINPR_ENCRYPTED_USER_PASSWORD Password` */
      Password: JOINPR_ENCRYPTED_USER_PASSWORD | null;
      /** `[in] unsigned long Options` */
      Options: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
  /**
   * Renames the computer and its account. [MS-WKST] 3.2.4.15
   * Opnum 24: `unsigned long NetrRenameMachineInDomain2([in] handle_t RpcBindingHandle, [in, string, unique] wchar_t *ServerName, [in, string, unique] wchar_t *MachineName, [in, string, unique] wchar_t *AccountName, [in, unique] PJOINPR_ENCRYPTED_USER_PASSWORD Password, [in] unsigned long Options);`
   */
  NetrRenameMachineInDomain2: {
    in: {
      /** `[in, string, unique] wchar_t *ServerName` */
      ServerName: string | null;
      /** `[in, string, unique] wchar_t *MachineName` */
      MachineName: string | null;
      /** `[in, string, unique] wchar_t *AccountName` */
      AccountName: string | null;
      /** `[in, unique] PJOINPR_ENCRYPTED_USER_PASSWORD Password` */
      Password: JOINPR_ENCRYPTED_USER_PASSWORD | null;
      /** `[in] unsigned long Options` */
      Options: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
  /**
   * Tells whether a name would do for a computer, workgroup or domain. [MS-WKST] 3.2.4.16
   * Opnum 25: `unsigned long NetrValidateName2([in] handle_t RpcBindingHandle, [in, string, unique] wchar_t *ServerName, [in, string] wchar_t *NameToValidate, [in, string, unique] wchar_t *AccountName, [in, unique] PJOINPR_ENCRYPTED_USER_PASSWORD Password, [in] NETSETUP_NAME_TYPE NameType);`
   */
  NetrValidateName2: {
    in: {
      /** `[in, string, unique] wchar_t *ServerName` */
      ServerName: string | null;
      /** `[in, string] wchar_t *NameToValidate` */
      NameToValidate: string;
      /** `[in, string, unique] wchar_t *AccountName` */
      AccountName: string | null;
      /** `[in, unique] PJOINPR_ENCRYPTED_USER_PASSWORD Password` */
      Password: JOINPR_ENCRYPTED_USER_PASSWORD | null;
      /** `[in] NETSETUP_NAME_TYPE NameType` */
      NameType: NETSETUP_NAME_TYPE;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
  /**
   * Organizational units in which the computer's account may be made. [MS-WKST] 3.2.4.17
   * Opnum 26: `unsigned long NetrGetJoinableOUs2([in] handle_t RpcBindingHandle, [in, string, unique] wchar_t *ServerName, [in, string] wchar_t *DomainNameParam, [in, string, unique] wchar_t *AccountName, [in, unique] PJOINPR_ENCRYPTED_USER_PASSWORD Password, [in, out] unsigned long *OUCount, [out, string, size_is(, *OUCount)] wchar_t ***OUs);`
   */
  NetrGetJoinableOUs2: {
    in: {
      /** `[in, string, unique] wchar_t *ServerName` */
      ServerName: string | null;
      /** `[in, string] wchar_t *DomainNameParam` */
      DomainNameParam: string;
      /** `[in, string, unique] wchar_t *AccountName` */
      AccountName: string | null;
      /** `[in, unique] PJOINPR_ENCRYPTED_USER_PASSWORD Password` */
      Password: JOINPR_ENCRYPTED_USER_PASSWORD | null;
      /** `[in, out] unsigned long *OUCount` */
      OUCount: number;
    };
    out: {
      /** `[in, out] unsigned long *OUCount` */
      OUCount?: number;
      /** `[out, string, size_is(, *OUCount)] wchar_t ***OUs` */
      OUs: (string | null)[] | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
  /**
   * Gives the computer another name. [MS-WKST] 3.2.4.18
   * Opnum 27: `unsigned long NetrAddAlternateComputerName([in] handle_t RpcBindingHandle, [in, string, unique] wchar_t *ServerName, [in, string, unique] wchar_t *AlternateName, [in, string, unique] wchar_t *DomainAccount, [in, unique] PJOINPR_ENCRYPTED_USER_PASSWORD EncryptedPassword, [in] unsigned long Reserved);`
   */
  NetrAddAlternateComputerName: {
    in: {
      /** `[in, string, unique] wchar_t *ServerName` */
      ServerName: string | null;
      /** `[in, string, unique] wchar_t *AlternateName` */
      AlternateName: string | null;
      /** `[in, string, unique] wchar_t *DomainAccount` */
      DomainAccount: string | null;
      /** `[in, unique] PJOINPR_ENCRYPTED_USER_PASSWORD EncryptedPassword` */
      EncryptedPassword: JOINPR_ENCRYPTED_USER_PASSWORD | null;
      /** `[in] unsigned long Reserved` */
      Reserved: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
  /**
   * Takes another name from the computer. [MS-WKST] 3.2.4.19
   * Opnum 28: `unsigned long NetrRemoveAlternateComputerName([in] handle_t RpcBindingHandle, [in, string, unique] wchar_t *ServerName, [in, string, unique] wchar_t *AlternateName, [in, string, unique] wchar_t *DomainAccount, [in, unique] PJOINPR_ENCRYPTED_USER_PASSWORD EncryptedPassword, [in] unsigned long Reserved);`
   */
  NetrRemoveAlternateComputerName: {
    in: {
      /** `[in, string, unique] wchar_t *ServerName` */
      ServerName: string | null;
      /** `[in, string, unique] wchar_t *AlternateName` */
      AlternateName: string | null;
      /** `[in, string, unique] wchar_t *DomainAccount` */
      DomainAccount: string | null;
      /** `[in, unique] PJOINPR_ENCRYPTED_USER_PASSWORD EncryptedPassword` */
      EncryptedPassword: JOINPR_ENCRYPTED_USER_PASSWORD | null;
      /** `[in] unsigned long Reserved` */
      Reserved: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes one of the computer's names the first. [MS-WKST] 3.2.4.20
   * Opnum 29: `unsigned long NetrSetPrimaryComputerName([in] handle_t RpcBindingHandle, [in, string, unique] wchar_t *ServerName, [in, string, unique] wchar_t *PrimaryName, [in, string, unique] wchar_t *DomainAccount, [in, unique] PJOINPR_ENCRYPTED_USER_PASSWORD EncryptedPassword, [in] unsigned long Reserved);`
   */
  NetrSetPrimaryComputerName: {
    in: {
      /** `[in, string, unique] wchar_t *ServerName` */
      ServerName: string | null;
      /** `[in, string, unique] wchar_t *PrimaryName` */
      PrimaryName: string | null;
      /** `[in, string, unique] wchar_t *DomainAccount` */
      DomainAccount: string | null;
      /** `[in, unique] PJOINPR_ENCRYPTED_USER_PASSWORD EncryptedPassword` */
      EncryptedPassword: JOINPR_ENCRYPTED_USER_PASSWORD | null;
      /** `[in] unsigned long Reserved` */
      Reserved: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
  /**
   * Lists the computer's names. [MS-WKST] 3.2.4.21
   * Opnum 30: `unsigned long NetrEnumerateComputerNames([in, string, unique] WKSSVC_IMPERSONATE_HANDLE ServerName, [in] NET_COMPUTER_NAME_TYPE NameType, [in] unsigned long Reserved, [out] PNET_COMPUTER_NAME_ARRAY *ComputerNames);`
   */
  NetrEnumerateComputerNames: {
    in: {
      /** `[in, string, unique] WKSSVC_IMPERSONATE_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in] NET_COMPUTER_NAME_TYPE NameType` */
      NameType: NET_COMPUTER_NAME_TYPE;
      /** `[in] unsigned long Reserved` */
      Reserved: number;
    };
    out: {
      /** `[out] PNET_COMPUTER_NAME_ARRAY *ComputerNames` */
      ComputerNames: NET_COMPUTER_NAME_ARRAY | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
  /**
   * NetrJoinDomain2 with the password under AES. [MS-WKST] 3.2.4.22
   * Opnum 31: `unsigned long NetrJoinDomain3([in] handle_t RpcBindingHandle, [in, string, unique] wchar_t *ServerName, [in, string] wchar_t *DomainNameParam, [in, string, unique] wchar_t *MachineAccountOU, [in, string, unique] wchar_t *AccountName, [in, unique] PJOINPR_ENCRYPTED_USER_PASSWORD_AES Password, [in] unsigned long Options);`
   */
  NetrJoinDomain3: {
    in: {
      /** `[in, string, unique] wchar_t *ServerName` */
      ServerName: string | null;
      /** `[in, string] wchar_t *DomainNameParam` */
      DomainNameParam: string;
      /** `[in, string, unique] wchar_t *MachineAccountOU` */
      MachineAccountOU: string | null;
      /** `[in, string, unique] wchar_t *AccountName` */
      AccountName: string | null;
      /** `[in, unique] PJOINPR_ENCRYPTED_USER_PASSWORD_AES Password` */
      Password: JOINPR_ENCRYPTED_USER_PASSWORD_AES | null;
      /** `[in] unsigned long Options` */
      Options: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
  /**
   * NetrUnjoinDomain2 with the password under AES. [MS-WKST] 3.2.4.23
   * Opnum 32: `unsigned long NetrUnjoinDomain3([in] handle_t RpcBindingHandle, [in, string, unique] wchar_t *ServerName, [in, string, unique] wchar_t *AccountName, [in, unique] PJOINPR_ENCRYPTED_USER_PASSWORD_AES Password, [in] unsigned long Options);`
   */
  NetrUnjoinDomain3: {
    in: {
      /** `[in, string, unique] wchar_t *ServerName` */
      ServerName: string | null;
      /** `[in, string, unique] wchar_t *AccountName` */
      AccountName: string | null;
      /** `[in, unique] PJOINPR_ENCRYPTED_USER_PASSWORD_AES Password` */
      Password: JOINPR_ENCRYPTED_USER_PASSWORD_AES | null;
      /** `[in] unsigned long Options` */
      Options: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
  /**
   * NetrRenameMachineInDomain2 with the password under AES. [MS-WKST] 3.2.4.24
   * Opnum 33: `unsigned long NetrRenameMachineInDomain3([in] handle_t RpcBindingHandle, [in, string, unique] wchar_t *ServerName, [in, string, unique] wchar_t *MachineName, [in, string, unique] wchar_t *AccountName, [in, unique] PJOINPR_ENCRYPTED_USER_PASSWORD_AES Password, [in] unsigned long Options);`
   */
  NetrRenameMachineInDomain3: {
    in: {
      /** `[in, string, unique] wchar_t *ServerName` */
      ServerName: string | null;
      /** `[in, string, unique] wchar_t *MachineName` */
      MachineName: string | null;
      /** `[in, string, unique] wchar_t *AccountName` */
      AccountName: string | null;
      /**
       * The full IDL has JOINPR_ENCRYPTED_USER_PASSWORD here; the words of 3.2.4.24 say AES, as in every other such operation.
       * `[in, unique] PJOINPR_ENCRYPTED_USER_PASSWORD_AES Password`
       */
      Password: JOINPR_ENCRYPTED_USER_PASSWORD_AES | null;
      /** `[in] unsigned long Options` */
      Options: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
  /**
   * NetrValidateName2 with the password under AES. [MS-WKST] 3.2.4.25
   * Opnum 34: `unsigned long NetrValidateName3([in] handle_t RpcBindingHandle, [in, string, unique] wchar_t *ServerName, [in, string] wchar_t *NameToValidate, [in, string, unique] wchar_t *AccountName, [in, unique] PJOINPR_ENCRYPTED_USER_PASSWORD_AES Password, [in] NETSETUP_NAME_TYPE NameType);`
   */
  NetrValidateName3: {
    in: {
      /** `[in, string, unique] wchar_t *ServerName` */
      ServerName: string | null;
      /** `[in, string] wchar_t *NameToValidate` */
      NameToValidate: string;
      /** `[in, string, unique] wchar_t *AccountName` */
      AccountName: string | null;
      /** `[in, unique] PJOINPR_ENCRYPTED_USER_PASSWORD_AES Password` */
      Password: JOINPR_ENCRYPTED_USER_PASSWORD_AES | null;
      /** `[in] NETSETUP_NAME_TYPE NameType` */
      NameType: NETSETUP_NAME_TYPE;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
  /**
   * NetrAddAlternateComputerName with the password under AES. [MS-WKST] 3.2.4.26
   * Opnum 35: `unsigned long NetrAddAlternateComputerName2([in] handle_t RpcBindingHandle, [in, string, unique] wchar_t *ServerName, [in, string, unique] wchar_t *AlternateName, [in, string, unique] wchar_t *DomainAccount, [in, unique] PJOINPR_ENCRYPTED_USER_PASSWORD_AES EncryptedPassword, [in] unsigned long Reserved);`
   */
  NetrAddAlternateComputerName2: {
    in: {
      /** `[in, string, unique] wchar_t *ServerName` */
      ServerName: string | null;
      /** `[in, string, unique] wchar_t *AlternateName` */
      AlternateName: string | null;
      /** `[in, string, unique] wchar_t *DomainAccount` */
      DomainAccount: string | null;
      /** `[in, unique] PJOINPR_ENCRYPTED_USER_PASSWORD_AES EncryptedPassword` */
      EncryptedPassword: JOINPR_ENCRYPTED_USER_PASSWORD_AES | null;
      /** `[in] unsigned long Reserved` */
      Reserved: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
  /**
   * NetrRemoveAlternateComputerName with the password under AES. [MS-WKST] 3.2.4.27
   * Opnum 36: `unsigned long NetrRemoveAlternateComputerName2([in] handle_t RpcBindingHandle, [in, string, unique] wchar_t *ServerName, [in, string, unique] wchar_t *AlternateName, [in, string, unique] wchar_t *DomainAccount, [in, unique] PJOINPR_ENCRYPTED_USER_PASSWORD_AES EncryptedPassword, [in] unsigned long Reserved);`
   */
  NetrRemoveAlternateComputerName2: {
    in: {
      /** `[in, string, unique] wchar_t *ServerName` */
      ServerName: string | null;
      /** `[in, string, unique] wchar_t *AlternateName` */
      AlternateName: string | null;
      /** `[in, string, unique] wchar_t *DomainAccount` */
      DomainAccount: string | null;
      /** `[in, unique] PJOINPR_ENCRYPTED_USER_PASSWORD_AES EncryptedPassword` */
      EncryptedPassword: JOINPR_ENCRYPTED_USER_PASSWORD_AES | null;
      /** `[in] unsigned long Reserved` */
      Reserved: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
  /**
   * NetrSetPrimaryComputerName with the password under AES. [MS-WKST] 3.2.4.28
   * Opnum 37: `unsigned long NetrSetPrimaryComputerName2([in] handle_t RpcBindingHandle, [in, string, unique] wchar_t *ServerName, [in, string, unique] wchar_t *PrimaryName, [in, string, unique] wchar_t *DomainAccount, [in, unique] PJOINPR_ENCRYPTED_USER_PASSWORD_AES EncryptedPassword, [in] unsigned long Reserved);`
   */
  NetrSetPrimaryComputerName2: {
    in: {
      /** `[in, string, unique] wchar_t *ServerName` */
      ServerName: string | null;
      /** `[in, string, unique] wchar_t *PrimaryName` */
      PrimaryName: string | null;
      /** `[in, string, unique] wchar_t *DomainAccount` */
      DomainAccount: string | null;
      /**
       * The full IDL has JOINPR_ENCRYPTED_USER_PASSWORD here; the words of 3.2.4.28 say AES, as in every other such operation.
       * `[in, unique] PJOINPR_ENCRYPTED_USER_PASSWORD_AES EncryptedPassword`
       */
      EncryptedPassword: JOINPR_ENCRYPTED_USER_PASSWORD_AES | null;
      /** `[in] unsigned long Reserved` */
      Reserved: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
};

/** `interface wkssvc` 6bffd098-a112-3610-9833-46c3f87e345a v1.0 */
export const wkssvc: Interface<wkssvcOperations> = /*#__PURE__*/ defineInterface<wkssvcOperations>({
  name: "wkssvc",
  uuid: "6bffd098-a112-3610-9833-46c3f87e345a",
  version: [1, 0],
  endpoints: ["ncacn_np:[\\pipe\\wkssvc]"],
  operations: [
    { opnum: 0, name: "NetrWkstaGetInfo", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "WkstaInfo", dir: "out", type: ref(WKSTA_INFO$1) },
    ] },
    { opnum: 1, name: "NetrWkstaSetInfo", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "WkstaInfo", dir: "in", type: ref(WKSTA_INFO$1) },
      { name: "ErrorParameter", dir: "inout", type: unique(uint32) },
    ] },
    { opnum: 2, name: "NetrWkstaUserEnum", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "UserInfo", dir: "inout", type: ref(WKSTA_USER_ENUM_STRUCT$) },
      { name: "PreferredMaximumLength", dir: "in", type: uint32 },
      { name: "TotalEntries", dir: "out", type: ref(uint32) },
      { name: "ResumeHandle", dir: "inout", type: unique(uint32) },
    ] },
    { opnum: 3, name: "Opnum3NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 4, name: "Opnum4NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 5, name: "NetrWkstaTransportEnum", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "TransportInfo", dir: "inout", type: ref(WKSTA_TRANSPORT_ENUM_STRUCT$) },
      { name: "PreferredMaximumLength", dir: "in", type: uint32 },
      { name: "TotalEntries", dir: "out", type: ref(uint32) },
      { name: "ResumeHandle", dir: "inout", type: unique(uint32) },
    ] },
    { opnum: 6, name: "NetrWkstaTransportAdd", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "TransportInfo", dir: "in", type: ref(WKSTA_TRANSPORT_INFO_0$) },
      { name: "ErrorParameter", dir: "inout", type: unique(uint32) },
    ] },
    { opnum: 7, name: "NetrWkstaTransportDel", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "TransportName", dir: "in", type: unique(string("wchar")) },
      { name: "ForceLevel", dir: "in", type: uint32 },
    ] },
    { opnum: 8, name: "NetrUseAdd", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "InfoStruct", dir: "in", type: ref(USE_INFO$1) },
      { name: "ErrorParameter", dir: "inout", type: unique(uint32) },
    ] },
    { opnum: 9, name: "NetrUseGetInfo", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "UseName", dir: "in", type: ref(string("wchar")) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "InfoStruct", dir: "out", type: ref(USE_INFO$1) },
    ] },
    { opnum: 10, name: "NetrUseDel", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "UseName", dir: "in", type: ref(string("wchar")) },
      { name: "ForceLevel", dir: "in", type: uint32 },
    ] },
    { opnum: 11, name: "NetrUseEnum", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "InfoStruct", dir: "inout", type: ref(USE_ENUM_STRUCT$) },
      { name: "PreferredMaximumLength", dir: "in", type: uint32 },
      { name: "TotalEntries", dir: "out", type: ref(uint32) },
      { name: "ResumeHandle", dir: "inout", type: unique(uint32) },
    ] },
    { opnum: 12, name: "Opnum12NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 13, name: "NetrWorkstationStatisticsGet", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "ServiceName", dir: "in", type: unique(string("wchar")) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "Options", dir: "in", type: uint32 },
      { name: "Buffer", dir: "out", type: ref(unique(STAT_WORKSTATION_0$)) },
    ] },
    { opnum: 14, name: "Opnum14NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 15, name: "Opnum15NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 16, name: "Opnum16NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 17, name: "Opnum17NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 18, name: "Opnum18NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 19, name: "Opnum19NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 20, name: "NetrGetJoinInformation", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "NameBuffer", dir: "inout", type: ref(unique(string("wchar"))) },
      { name: "BufferType", dir: "out", type: ref(NETSETUP_JOIN_STATUS$) },
    ] },
    { opnum: 21, name: "Opnum21NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 22, name: "NetrJoinDomain2", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "DomainNameParam", dir: "in", type: ref(string("wchar")) },
      { name: "MachineAccountOU", dir: "in", type: unique(string("wchar")) },
      { name: "AccountName", dir: "in", type: unique(string("wchar")) },
      { name: "Password", dir: "in", type: unique(JOINPR_ENCRYPTED_USER_PASSWORD$) },
      { name: "Options", dir: "in", type: uint32 },
    ] },
    { opnum: 23, name: "NetrUnjoinDomain2", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "AccountName", dir: "in", type: unique(string("wchar")) },
      { name: "Password", dir: "in", type: unique(JOINPR_ENCRYPTED_USER_PASSWORD$) },
      { name: "Options", dir: "in", type: uint32 },
    ] },
    { opnum: 24, name: "NetrRenameMachineInDomain2", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "MachineName", dir: "in", type: unique(string("wchar")) },
      { name: "AccountName", dir: "in", type: unique(string("wchar")) },
      { name: "Password", dir: "in", type: unique(JOINPR_ENCRYPTED_USER_PASSWORD$) },
      { name: "Options", dir: "in", type: uint32 },
    ] },
    { opnum: 25, name: "NetrValidateName2", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "NameToValidate", dir: "in", type: ref(string("wchar")) },
      { name: "AccountName", dir: "in", type: unique(string("wchar")) },
      { name: "Password", dir: "in", type: unique(JOINPR_ENCRYPTED_USER_PASSWORD$) },
      { name: "NameType", dir: "in", type: NETSETUP_NAME_TYPE$ },
    ] },
    { opnum: 26, name: "NetrGetJoinableOUs2", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "DomainNameParam", dir: "in", type: ref(string("wchar")) },
      { name: "AccountName", dir: "in", type: unique(string("wchar")) },
      { name: "Password", dir: "in", type: unique(JOINPR_ENCRYPTED_USER_PASSWORD$) },
      { name: "OUCount", dir: "inout", type: ref(uint32) },
      { name: "OUs", dir: "out", type: ref(unique(array(unique(string("wchar")), sized(["deref", ["field", "OUCount"]])))) },
    ] },
    { opnum: 27, name: "NetrAddAlternateComputerName", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "AlternateName", dir: "in", type: unique(string("wchar")) },
      { name: "DomainAccount", dir: "in", type: unique(string("wchar")) },
      { name: "EncryptedPassword", dir: "in", type: unique(JOINPR_ENCRYPTED_USER_PASSWORD$) },
      { name: "Reserved", dir: "in", type: uint32 },
    ] },
    { opnum: 28, name: "NetrRemoveAlternateComputerName", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "AlternateName", dir: "in", type: unique(string("wchar")) },
      { name: "DomainAccount", dir: "in", type: unique(string("wchar")) },
      { name: "EncryptedPassword", dir: "in", type: unique(JOINPR_ENCRYPTED_USER_PASSWORD$) },
      { name: "Reserved", dir: "in", type: uint32 },
    ] },
    { opnum: 29, name: "NetrSetPrimaryComputerName", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "PrimaryName", dir: "in", type: unique(string("wchar")) },
      { name: "DomainAccount", dir: "in", type: unique(string("wchar")) },
      { name: "EncryptedPassword", dir: "in", type: unique(JOINPR_ENCRYPTED_USER_PASSWORD$) },
      { name: "Reserved", dir: "in", type: uint32 },
    ] },
    { opnum: 30, name: "NetrEnumerateComputerNames", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "NameType", dir: "in", type: NET_COMPUTER_NAME_TYPE$ },
      { name: "Reserved", dir: "in", type: uint32 },
      { name: "ComputerNames", dir: "out", type: ref(unique(NET_COMPUTER_NAME_ARRAY$)) },
    ] },
    { opnum: 31, name: "NetrJoinDomain3", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "DomainNameParam", dir: "in", type: ref(string("wchar")) },
      { name: "MachineAccountOU", dir: "in", type: unique(string("wchar")) },
      { name: "AccountName", dir: "in", type: unique(string("wchar")) },
      { name: "Password", dir: "in", type: unique(JOINPR_ENCRYPTED_USER_PASSWORD_AES$) },
      { name: "Options", dir: "in", type: uint32 },
    ] },
    { opnum: 32, name: "NetrUnjoinDomain3", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "AccountName", dir: "in", type: unique(string("wchar")) },
      { name: "Password", dir: "in", type: unique(JOINPR_ENCRYPTED_USER_PASSWORD_AES$) },
      { name: "Options", dir: "in", type: uint32 },
    ] },
    { opnum: 33, name: "NetrRenameMachineInDomain3", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "MachineName", dir: "in", type: unique(string("wchar")) },
      { name: "AccountName", dir: "in", type: unique(string("wchar")) },
      { name: "Password", dir: "in", type: unique(JOINPR_ENCRYPTED_USER_PASSWORD_AES$) },
      { name: "Options", dir: "in", type: uint32 },
    ] },
    { opnum: 34, name: "NetrValidateName3", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "NameToValidate", dir: "in", type: ref(string("wchar")) },
      { name: "AccountName", dir: "in", type: unique(string("wchar")) },
      { name: "Password", dir: "in", type: unique(JOINPR_ENCRYPTED_USER_PASSWORD_AES$) },
      { name: "NameType", dir: "in", type: NETSETUP_NAME_TYPE$ },
    ] },
    { opnum: 35, name: "NetrAddAlternateComputerName2", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "AlternateName", dir: "in", type: unique(string("wchar")) },
      { name: "DomainAccount", dir: "in", type: unique(string("wchar")) },
      { name: "EncryptedPassword", dir: "in", type: unique(JOINPR_ENCRYPTED_USER_PASSWORD_AES$) },
      { name: "Reserved", dir: "in", type: uint32 },
    ] },
    { opnum: 36, name: "NetrRemoveAlternateComputerName2", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "AlternateName", dir: "in", type: unique(string("wchar")) },
      { name: "DomainAccount", dir: "in", type: unique(string("wchar")) },
      { name: "EncryptedPassword", dir: "in", type: unique(JOINPR_ENCRYPTED_USER_PASSWORD_AES$) },
      { name: "Reserved", dir: "in", type: uint32 },
    ] },
    { opnum: 37, name: "NetrSetPrimaryComputerName2", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "PrimaryName", dir: "in", type: unique(string("wchar")) },
      { name: "DomainAccount", dir: "in", type: unique(string("wchar")) },
      { name: "EncryptedPassword", dir: "in", type: unique(JOINPR_ENCRYPTED_USER_PASSWORD_AES$) },
      { name: "Reserved", dir: "in", type: uint32 },
    ] },
  ],
});
