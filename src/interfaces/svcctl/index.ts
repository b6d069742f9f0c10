// Generated from svcctl.idl by opnum midl. Do not edit: change the IDL and generate again.
import {
  type ContextHandle,
  type Interface,
  type ReturnStatus,
  type StructType,
  type Type,
  type UnionType,
  arm,
  array,
  byte,
  context,
  defineInterface,
  enum32,
  errorStatus,
  fixed,
  guid,
  int32,
  range,
  ref,
  sized,
  string,
  struct,
  uint16,
  uint32,
  uint64,
  uint8,
  union,
  unique,
  variant,
} from "opnum/codegen/v1";

/** Characters of a service's name. `const unsigned int MAX_SERVICE_NAME_LENGTH = 256;` */
export const MAX_SERVICE_NAME_LENGTH = 256;

/** Octets of a list of services that one depends on. `const unsigned short SC_MAX_DEPEND_SIZE = 4 * 1024;` */
export const SC_MAX_DEPEND_SIZE = 4096;

/** Characters of a service's name with its terminator. `const unsigned short SC_MAX_NAME_LENGTH = MAX_SERVICE_NAME_LENGTH + 1;` */
export const SC_MAX_NAME_LENGTH = 257;

/** Characters of a path. `const unsigned short SC_MAX_PATH_LENGTH = 32 * 1024;` */
export const SC_MAX_PATH_LENGTH = 32768;

/** Octets of an encrypted password. `const unsigned short SC_MAX_PWD_SIZE = 514;` */
export const SC_MAX_PWD_SIZE = 514;

/** Characters of a computer's name. `const unsigned short SC_MAX_COMPUTER_NAME_LENGTH = 1024;` */
export const SC_MAX_COMPUTER_NAME_LENGTH = 1024;

/** Characters of an account's name. `const unsigned short SC_MAX_ACCOUNT_NAME_LENGTH = 2 * 1024;` */
export const SC_MAX_ACCOUNT_NAME_LENGTH = 2048;

/** Characters of a reason's comment. `const unsigned short SC_MAX_COMMENT_LENGTH = 128;` */
export const SC_MAX_COMMENT_LENGTH = 128;

/** Characters of an argument for a service. `const unsigned short SC_MAX_ARGUMENT_LENGTH = 1024;` */
export const SC_MAX_ARGUMENT_LENGTH = 1024;

/** Arguments for a service. `const unsigned short SC_MAX_ARGUMENTS = 1024;` */
export const SC_MAX_ARGUMENTS = 1024;

/** What a service is doing. [MS-SCMR] 2.2.47. `typedef struct { ... } SERVICE_STATUS, *LPSERVICE_STATUS;` */
export interface SERVICE_STATUS {
  /** `DWORD dwServiceType` */
  dwServiceType: number;
  /** `DWORD dwCurrentState` */
  dwCurrentState: number;
  /** `DWORD dwControlsAccepted` */
  dwControlsAccepted: number;
  /** `DWORD dwWin32ExitCode` */
  dwWin32ExitCode: number;
  /** `DWORD dwServiceSpecificExitCode` */
  dwServiceSpecificExitCode: number;
  /** `DWORD dwCheckPoint` */
  dwCheckPoint: number;
  /** `DWORD dwWaitHint` */
  dwWaitHint: number;
}
export const SERVICE_STATUS$: StructType<SERVICE_STATUS> = /*#__PURE__*/ struct("SERVICE_STATUS", {
  dwServiceType: uint32,
  dwCurrentState: uint32,
  dwControlsAccepted: uint32,
  dwWin32ExitCode: uint32,
  dwServiceSpecificExitCode: uint32,
  dwCheckPoint: uint32,
  dwWaitHint: uint32,
});

/**
 * How a service is set up. [MS-SCMR] 2.2.15
 * `typedef struct _QUERY_SERVICE_CONFIGW { ... } QUERY_SERVICE_CONFIGW, *LPQUERY_SERVICE_CONFIGW;`
 */
export interface QUERY_SERVICE_CONFIGW {
  /** `DWORD dwServiceType` */
  dwServiceType: number;
  /** `DWORD dwStartType` */
  dwStartType: number;
  /** `DWORD dwErrorControl` */
  dwErrorControl: number;
  /** `[string, range(0, 8 * 1024)] LPWSTR lpBinaryPathName` */
  lpBinaryPathName: string | null;
  /** `[string, range(0, 8 * 1024)] LPWSTR lpLoadOrderGroup` */
  lpLoadOrderGroup: string | null;
  /** `DWORD dwTagId` */
  dwTagId: number;
  /** `[string, range(0, 8 * 1024)] LPWSTR lpDependencies` */
  lpDependencies: string | null;
  /** `[string, range(0, 8 * 1024)] LPWSTR lpServiceStartName` */
  lpServiceStartName: string | null;
  /** `[string, range(0, 8 * 1024)] LPWSTR lpDisplayName` */
  lpDisplayName: string | null;
}
export const QUERY_SERVICE_CONFIGW$: StructType<QUERY_SERVICE_CONFIGW> = /*#__PURE__*/ struct("QUERY_SERVICE_CONFIGW", {
  dwServiceType: uint32,
  dwStartType: uint32,
  dwErrorControl: uint32,
  lpBinaryPathName: unique(variant(string("wchar"), { range: [0, 8192] })),
  lpLoadOrderGroup: unique(variant(string("wchar"), { range: [0, 8192] })),
  dwTagId: uint32,
  lpDependencies: unique(variant(string("wchar"), { range: [0, 8192] })),
  lpServiceStartName: unique(variant(string("wchar"), { range: [0, 8192] })),
  lpDisplayName: unique(variant(string("wchar"), { range: [0, 8192] })),
});

/**
 * Who holds the lock on the database, and for how many seconds. [MS-SCMR] 2.2.17
 * `typedef struct _QUERY_SERVICE_LOCK_STATUSW { ... } QUERY_SERVICE_LOCK_STATUSW, *LPQUERY_SERVICE_LOCK_STATUSW;`
 */
export interface QUERY_SERVICE_LOCK_STATUSW {
  /** `DWORD fIsLocked` */
  fIsLocked: number;
  /** `[string, range(0, 8 * 1024)] LPWSTR lpLockOwner` */
  lpLockOwner: string | null;
  /** `DWORD dwLockDuration` */
  dwLockDuration: number;
}
export const QUERY_SERVICE_LOCK_STATUSW$: StructType<QUERY_SERVICE_LOCK_STATUSW> = /*#__PURE__*/ struct("QUERY_SERVICE_LOCK_STATUSW", {
  fIsLocked: uint32,
  lpLockOwner: unique(variant(string("wchar"), { range: [0, 8192] })),
  dwLockDuration: uint32,
});

/** An argument for a service. [MS-SCMR] 2.2.51. `typedef struct _STRING_PTRSW { ... } STRING_PTRSW, *PSTRING_PTRSW, *LPSTRING_PTRSW;` */
export interface STRING_PTRSW {
  /** `[string, range(0, SC_MAX_ARGUMENT_LENGTH)] wchar_t *StringPtr` */
  StringPtr: string | null;
}
export const STRING_PTRSW$: StructType<STRING_PTRSW> = /*#__PURE__*/ struct("STRING_PTRSW", {
  StringPtr: unique(variant(string("wchar"), { range: [0, 1024] })),
});

/**
 * How a service is set up. [MS-SCMR] 2.2.14
 * `typedef struct _QUERY_SERVICE_CONFIGA { ... } QUERY_SERVICE_CONFIGA, *LPQUERY_SERVICE_CONFIGA;`
 */
export interface QUERY_SERVICE_CONFIGA {
  /** `DWORD dwServiceType` */
  dwServiceType: number;
  /** `DWORD dwStartType` */
  dwStartType: number;
  /** `DWORD dwErrorControl` */
  dwErrorControl: number;
  /** `[string, range(0, 8 * 1024)] LPSTR lpBinaryPathName` */
  lpBinaryPathName: string | null;
  /** `[string, range(0, 8 * 1024)] LPSTR lpLoadOrderGroup` */
  lpLoadOrderGroup: string | null;
  /** `DWORD dwTagId` */
  dwTagId: number;
  /** `[string, range(0, 8 * 1024)] LPSTR lpDependencies` */
  lpDependencies: string | null;
  /** `[string, range(0, 8 * 1024)] LPSTR lpServiceStartName` */
  lpServiceStartName: string | null;
  /** `[string, range(0, 8 * 1024)] LPSTR lpDisplayName` */
  lpDisplayName: string | null;
}
export const QUERY_SERVICE_CONFIGA$: StructType<QUERY_SERVICE_CONFIGA> = /*#__PURE__*/ struct("QUERY_SERVICE_CONFIGA", {
  dwServiceType: uint32,
  dwStartType: uint32,
  dwErrorControl: uint32,
  lpBinaryPathName: unique(variant(string("char"), { range: [0, 8192] })),
  lpLoadOrderGroup: unique(variant(string("char"), { range: [0, 8192] })),
  dwTagId: uint32,
  lpDependencies: unique(variant(string("char"), { range: [0, 8192] })),
  lpServiceStartName: unique(variant(string("char"), { range: [0, 8192] })),
  lpDisplayName: unique(variant(string("char"), { range: [0, 8192] })),
});

/**
 * Who holds the lock on the database, and for how many seconds. [MS-SCMR] 2.2.16
 * `typedef struct { ... } QUERY_SERVICE_LOCK_STATUSA, *LPQUERY_SERVICE_LOCK_STATUSA;`
 */
export interface QUERY_SERVICE_LOCK_STATUSA {
  /** `DWORD fIsLocked` */
  fIsLocked: number;
  /** `[string, range(0, 8 * 1024)] char *lpLockOwner` */
  lpLockOwner: string | null;
  /** `DWORD dwLockDuration` */
  dwLockDuration: number;
}
export const QUERY_SERVICE_LOCK_STATUSA$: StructType<QUERY_SERVICE_LOCK_STATUSA> = /*#__PURE__*/ struct("QUERY_SERVICE_LOCK_STATUSA", {
  fIsLocked: uint32,
  lpLockOwner: unique(variant(string("char"), { range: [0, 8192] })),
  dwLockDuration: uint32,
});

/** An argument for a service. [MS-SCMR] 2.2.50. `typedef struct _STRING_PTRSA { ... } STRING_PTRSA, *PSTRING_PTRSA, *LPSTRING_PTRSA;` */
export interface STRING_PTRSA {
  /** `[string, range(0, SC_MAX_ARGUMENT_LENGTH)] LPSTR StringPtr` */
  StringPtr: string | null;
}
export const STRING_PTRSA$: StructType<STRING_PTRSA> = /*#__PURE__*/ struct("STRING_PTRSA", {
  StringPtr: unique(variant(string("char"), { range: [0, 1024] })),
});

/**
 * A text that says what a service does. [MS-SCMR] 2.2.34
 * `typedef struct _SERVICE_DESCRIPTIONA { ... } SERVICE_DESCRIPTIONA, *LPSERVICE_DESCRIPTIONA;`
 */
export interface SERVICE_DESCRIPTIONA {
  /** `[string, range(0, 8 * 1024)] LPSTR lpDescription` */
  lpDescription: string | null;
}
export const SERVICE_DESCRIPTIONA$: StructType<SERVICE_DESCRIPTIONA> = /*#__PURE__*/ struct("SERVICE_DESCRIPTIONA", {
  lpDescription: unique(variant(string("char"), { range: [0, 8192] })),
});

/** What is done when a service fails. [MS-SCMR] 2.2.18. `typedef [v1_enum] enum _SC_ACTION_TYPE { ... } SC_ACTION_TYPE;` */
export const SC_ACTION_TYPE = {
  SC_ACTION_NONE: 0,
  SC_ACTION_RESTART: 1,
  SC_ACTION_REBOOT: 2,
  SC_ACTION_RUN_COMMAND: 3,
} as const;
export type SC_ACTION_TYPE = (typeof SC_ACTION_TYPE)[keyof typeof SC_ACTION_TYPE] | (number & {});
export const SC_ACTION_TYPE$: Type<SC_ACTION_TYPE> = /*#__PURE__*/ enum32("SC_ACTION_TYPE", SC_ACTION_TYPE);

/** One such action and the milliseconds to wait before it. [MS-SCMR] 2.2.19. `typedef struct { ... } SC_ACTION, *LPSC_ACTION;` */
export interface SC_ACTION {
  /** `SC_ACTION_TYPE Type` */
  Type: SC_ACTION_TYPE;
  /** `DWORD Delay` */
  Delay: number;
}
export const SC_ACTION$: StructType<SC_ACTION> = /*#__PURE__*/ struct("SC_ACTION", {
  Type: SC_ACTION_TYPE$,
  Delay: uint32,
});

/**
 * What is done at a service's first, second, ... failure. [MS-SCMR] 2.2.39
 * `typedef struct _SERVICE_FAILURE_ACTIONSA { ... } SERVICE_FAILURE_ACTIONSA, *LPSERVICE_FAILURE_ACTIONSA;`
 */
export interface SERVICE_FAILURE_ACTIONSA {
  /** `DWORD dwResetPeriod` */
  dwResetPeriod: number;
  /** `[string, range(0, 8 * 1024)] LPSTR lpRebootMsg` */
  lpRebootMsg: string | null;
  /** `[string, range(0, 8 * 1024)] LPSTR lpCommand` */
  lpCommand: string | null;
  /** `[range(0, 1024)] DWORD cActions` */
  cActions?: number;
  /** `[size_is(cActions)] SC_ACTION *lpsaActions` */
  lpsaActions: SC_ACTION[] | null;
}
export const SERVICE_FAILURE_ACTIONSA$: StructType<SERVICE_FAILURE_ACTIONSA> = /*#__PURE__*/ struct("SERVICE_FAILURE_ACTIONSA", {
  dwResetPeriod: uint32,
  lpRebootMsg: unique(variant(string("char"), { range: [0, 8192] })),
  lpCommand: unique(variant(string("char"), { range: [0, 8192] })),
  cActions: range(uint32, 0, 1024),
  lpsaActions: unique(array(SC_ACTION$, sized(["field", "cActions"]))),
});

/**
 * Whether a service starts after the others. [MS-SCMR] 2.2.33
 * `typedef struct _SERVICE_DELAYED_AUTO_START_INFO { ... } SERVICE_DELAYED_AUTO_START_INFO, *LPSERVICE_DELAYED_AUTO_START_INFO;`
 */
export interface SERVICE_DELAYED_AUTO_START_INFO {
  /** `BOOL fDelayedAutostart` */
  fDelayedAutostart: number;
}
export const SERVICE_DELAYED_AUTO_START_INFO$: StructType<SERVICE_DELAYED_AUTO_START_INFO> = /*#__PURE__*/ struct("SERVICE_DELAYED_AUTO_START_INFO", {
  fDelayedAutostart: int32,
});

/**
 * Whether a service that stops with an error counts as one that failed. [MS-SCMR] 2.2.41
 * `typedef struct _SERVICE_FAILURE_ACTIONS_FLAG { ... } SERVICE_FAILURE_ACTIONS_FLAG, *LPSERVICE_FAILURE_ACTIONS_FLAG;`
 */
export interface SERVICE_FAILURE_ACTIONS_FLAG {
  /** `BOOL fFailureActionsOnNonCrashFailures` */
  fFailureActionsOnNonCrashFailures: number;
}
export const SERVICE_FAILURE_ACTIONS_FLAG$: StructType<SERVICE_FAILURE_ACTIONS_FLAG> = /*#__PURE__*/ struct("SERVICE_FAILURE_ACTIONS_FLAG", {
  fFailureActionsOnNonCrashFailures: int32,
});

/**
 * Whether a service has an identity of its own. [MS-SCMR] 2.2.46
 * `typedef struct _SERVICE_SID_INFO { ... } SERVICE_SID_INFO, *LPSERVICE_SID_INFO;`
 */
export interface SERVICE_SID_INFO {
  /** `DWORD dwServiceSidType` */
  dwServiceSidType: number;
}
export const SERVICE_SID_INFO$: StructType<SERVICE_SID_INFO> = /*#__PURE__*/ struct("SERVICE_SID_INFO", {
  dwServiceSidType: uint32,
});

/**
 * Privileges a service needs, as strings one behind the other. [MS-SCMR] 2.2.48
 * `typedef struct _SERVICE_RPC_REQUIRED_PRIVILEGES_INFO { ... } SERVICE_RPC_REQUIRED_PRIVILEGES_INFO, *LPSERVICE_RPC_REQUIRED_PRIVILEGES_INFO;`
 */
export interface SERVICE_RPC_REQUIRED_PRIVILEGES_INFO {
  /** `[range(0, 1024 * 4)] DWORD cbRequiredPrivileges` */
  cbRequiredPrivileges?: number;
  /** `[size_is(cbRequiredPrivileges)] PBYTE pRequiredPrivileges` */
  pRequiredPrivileges: Uint8Array | null;
}
export const SERVICE_RPC_REQUIRED_PRIVILEGES_INFO$: StructType<SERVICE_RPC_REQUIRED_PRIVILEGES_INFO> = /*#__PURE__*/ struct("SERVICE_RPC_REQUIRED_PRIVILEGES_INFO", {
  cbRequiredPrivileges: range(uint32, 0, 4096),
  pRequiredPrivileges: unique(array(uint8, sized(["field", "cbRequiredPrivileges"]))),
});

/**
 * Milliseconds a service gets before the computer goes down. [MS-SCMR] 2.2.45
 * `typedef struct _SERVICE_PRESHUTDOWN_INFO { ... } SERVICE_PRESHUTDOWN_INFO, *LPSERVICE_PRESHUTDOWN_INFO;`
 */
export interface SERVICE_PRESHUTDOWN_INFO {
  /** `DWORD dwPreshutdownTimeout` */
  dwPreshutdownTimeout: number;
}
export const SERVICE_PRESHUTDOWN_INFO$: StructType<SERVICE_PRESHUTDOWN_INFO> = /*#__PURE__*/ struct("SERVICE_PRESHUTDOWN_INFO", {
  dwPreshutdownTimeout: uint32,
});

/**
 * Data of a trigger. [MS-SCMR] 2.2.52
 * `typedef struct _SERVICE_TRIGGER_SPECIFIC_DATA_ITEM { ... } SERVICE_TRIGGER_SPECIFIC_DATA_ITEM, *PSERVICE_TRIGGER_SPECIFIC_DATA_ITEM;`
 */
export interface SERVICE_TRIGGER_SPECIFIC_DATA_ITEM {
  /** `DWORD dwDataType` */
  dwDataType: number;
  /** `[range(0, 1024)] DWORD cbData` */
  cbData?: number;
  /** `[size_is(cbData)] PBYTE pData` */
  pData: Uint8Array | null;
}
export const SERVICE_TRIGGER_SPECIFIC_DATA_ITEM$: StructType<SERVICE_TRIGGER_SPECIFIC_DATA_ITEM> = /*#__PURE__*/ struct("SERVICE_TRIGGER_SPECIFIC_DATA_ITEM", {
  dwDataType: uint32,
  cbData: range(uint32, 0, 1024),
  pData: unique(array(uint8, sized(["field", "cbData"]))),
});

/**
 * An event that starts or stops a service. [MS-SCMR] 2.2.53
 * `typedef struct _SERVICE_TRIGGER { ... } SERVICE_TRIGGER, *PSERVICE_TRIGGER;`
 */
export interface SERVICE_TRIGGER {
  /** `DWORD dwTriggerType` */
  dwTriggerType: number;
  /** `DWORD dwAction` */
  dwAction: number;
  /** `GUID *pTriggerSubtype` */
  pTriggerSubtype: string | null;
  /** `[range(0, 64)] DWORD cDataItems` */
  cDataItems?: number;
  /** `[size_is(cDataItems)] PSERVICE_TRIGGER_SPECIFIC_DATA_ITEM pDataItems` */
  pDataItems: SERVICE_TRIGGER_SPECIFIC_DATA_ITEM[] | null;
}
export const SERVICE_TRIGGER$: StructType<SERVICE_TRIGGER> = /*#__PURE__*/ struct("SERVICE_TRIGGER", {
  dwTriggerType: uint32,
  dwAction: uint32,
  pTriggerSubtype: unique(guid),
  cDataItems: range(uint32, 0, 64),
  pDataItems: unique(array(SERVICE_TRIGGER_SPECIFIC_DATA_ITEM$, sized(["field", "cDataItems"]))),
});

/** A service's triggers. [MS-SCMR] 2.2.54. `typedef struct _SERVICE_TRIGGER_INFO { ... } SERVICE_TRIGGER_INFO, *PSERVICE_TRIGGER_INFO;` */
export interface SERVICE_TRIGGER_INFO {
  /** `[range(0, 64)] DWORD cTriggers` */
  cTriggers?: number;
  /** `[size_is(cTriggers)] PSERVICE_TRIGGER pTriggers` */
  pTriggers: SERVICE_TRIGGER[] | null;
  /** `PBYTE pReserved` */
  pReserved: number | null;
}
export const SERVICE_TRIGGER_INFO$: StructType<SERVICE_TRIGGER_INFO> = /*#__PURE__*/ struct("SERVICE_TRIGGER_INFO", {
  cTriggers: range(uint32, 0, 64),
  pTriggers: unique(array(SERVICE_TRIGGER$, sized(["field", "cTriggers"]))),
  pReserved: unique(uint8),
});

/**
 * The memory node a service should run on. [MS-SCMR] 2.2.55
 * `typedef struct _SERVICE_PREFERRED_NODE_INFO { ... } SERVICE_PREFERRED_NODE_INFO, *LPSERVICE_PREFERRED_NODE_INFO;`
 */
export interface SERVICE_PREFERRED_NODE_INFO {
  /** `USHORT usPreferredNode` */
  usPreferredNode: number;
  /** `BOOLEAN fDelete` */
  fDelete: number;
}
export const SERVICE_PREFERRED_NODE_INFO$: StructType<SERVICE_PREFERRED_NODE_INFO> = /*#__PURE__*/ struct("SERVICE_PREFERRED_NODE_INFO", {
  usPreferredNode: uint16,
  fDelete: byte,
});

export type SC_RPC_CONFIG_INFOA_u =
  | {
      tag: 1;
      /** `[case(1)] LPSERVICE_DESCRIPTIONA psd` */
      psd: SERVICE_DESCRIPTIONA | null;
    }
  | {
      tag: 2;
      /** `[case(2)] LPSERVICE_FAILURE_ACTIONSA psfa` */
      psfa: SERVICE_FAILURE_ACTIONSA | null;
    }
  | {
      tag: 3;
      /** `[case(3)] LPSERVICE_DELAYED_AUTO_START_INFO psda` */
      psda: SERVICE_DELAYED_AUTO_START_INFO | null;
    }
  | {
      tag: 4;
      /** `[case(4)] LPSERVICE_FAILURE_ACTIONS_FLAG psfaf` */
      psfaf: SERVICE_FAILURE_ACTIONS_FLAG | null;
    }
  | {
      tag: 5;
      /** `[case(5)] LPSERVICE_SID_INFO pssid` */
      pssid: SERVICE_SID_INFO | null;
    }
  | {
      tag: 6;
      /** `[case(6)] LPSERVICE_RPC_REQUIRED_PRIVILEGES_INFO psrp` */
      psrp: SERVICE_RPC_REQUIRED_PRIVILEGES_INFO | null;
    }
  | {
      tag: 7;
      /** `[case(7)] LPSERVICE_PRESHUTDOWN_INFO psps` */
      psps: SERVICE_PRESHUTDOWN_INFO | null;
    }
  | {
      tag: 8;
      /** `[case(8)] PSERVICE_TRIGGER_INFO psti` */
      psti: SERVICE_TRIGGER_INFO | null;
    }
  | {
      tag: 9;
      /** `[case(9)] LPSERVICE_PREFERRED_NODE_INFO pspn` */
      pspn: SERVICE_PREFERRED_NODE_INFO | null;
    };
export const SC_RPC_CONFIG_INFOA_u$: UnionType<SC_RPC_CONFIG_INFOA_u> = /*#__PURE__*/ union("SC_RPC_CONFIG_INFOA_u", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("psd", [1], unique(SERVICE_DESCRIPTIONA$)),
    arm("psfa", [2], unique(SERVICE_FAILURE_ACTIONSA$)),
    arm("psda", [3], unique(SERVICE_DELAYED_AUTO_START_INFO$)),
    arm("psfaf", [4], unique(SERVICE_FAILURE_ACTIONS_FLAG$)),
    arm("pssid", [5], unique(SERVICE_SID_INFO$)),
    arm("psrp", [6], unique(SERVICE_RPC_REQUIRED_PRIVILEGES_INFO$)),
    arm("psps", [7], unique(SERVICE_PRESHUTDOWN_INFO$)),
    arm("psti", [8], unique(SERVICE_TRIGGER_INFO$)),
    arm("pspn", [9], unique(SERVICE_PREFERRED_NODE_INFO$)),
  ],
  ms: true,
});

const SC_RPC_CONFIG_INFOA_u$1: UnionType = /*#__PURE__*/ variant(SC_RPC_CONFIG_INFOA_u$, { tag: uint32, switchIs: ["field", "dwInfoLevel"] });

/** One optional setting of a service by level. [MS-SCMR] 2.2.21. `typedef struct _SC_RPC_CONFIG_INFOA { ... } SC_RPC_CONFIG_INFOA;` */
export interface SC_RPC_CONFIG_INFOA {
  /** `DWORD dwInfoLevel` */
  dwInfoLevel?: number;
  /** `[switch_is(dwInfoLevel)] union { [case(1)] LPSERVICE_DESCRIPTIONA psd; [case(2)] LPSERVICE_FAILURE_ACTIONSA psfa; [case(3)] LPSERVICE_DELAYED_AUTO_START_INFO psda; [case(4)] LPSERVICE_FAILURE_ACTIONS_FLAG psfaf; [case(5)] LPSERVICE_SID_INFO pssid; [case(6)] LPSERVICE_RPC_REQUIRED_PRIVILEGES_INFO psrp; [case(7)] LPSERVICE_PRESHUTDOWN_INFO psps; [case(8)] PSERVICE_TRIGGER_INFO psti; [case(9)] LPSERVICE_PREFERRED_NODE_INFO pspn; }` */
  u: SC_RPC_CONFIG_INFOA_u;
}
export const SC_RPC_CONFIG_INFOA$: StructType<SC_RPC_CONFIG_INFOA> = /*#__PURE__*/ struct("SC_RPC_CONFIG_INFOA", {
  dwInfoLevel: uint32,
  u: SC_RPC_CONFIG_INFOA_u$1,
});

/**
 * A text that says what a service does. [MS-SCMR] 2.2.35
 * `typedef struct _SERVICE_DESCRIPTIONW { ... } SERVICE_DESCRIPTIONW, *LPSERVICE_DESCRIPTIONW;`
 */
export interface SERVICE_DESCRIPTIONW {
  /** `[string, range(0, 8 * 1024)] LPWSTR lpDescription` */
  lpDescription: string | null;
}
export const SERVICE_DESCRIPTIONW$: StructType<SERVICE_DESCRIPTIONW> = /*#__PURE__*/ struct("SERVICE_DESCRIPTIONW", {
  lpDescription: unique(variant(string("wchar"), { range: [0, 8192] })),
});

/**
 * What is done at a service's first, second, ... failure. [MS-SCMR] 2.2.40
 * `typedef struct _SERVICE_FAILURE_ACTIONSW { ... } SERVICE_FAILURE_ACTIONSW, *LPSERVICE_FAILURE_ACTIONSW;`
 */
export interface SERVICE_FAILURE_ACTIONSW {
  /** `DWORD dwResetPeriod` */
  dwResetPeriod: number;
  /** `[string, range(0, 8 * 1024)] LPWSTR lpRebootMsg` */
  lpRebootMsg: string | null;
  /** `[string, range(0, 8 * 1024)] LPWSTR lpCommand` */
  lpCommand: string | null;
  /** `[range(0, 1024)] DWORD cActions` */
  cActions?: number;
  /** `[size_is(cActions)] SC_ACTION *lpsaActions` */
  lpsaActions: SC_ACTION[] | null;
}
export const SERVICE_FAILURE_ACTIONSW$: StructType<SERVICE_FAILURE_ACTIONSW> = /*#__PURE__*/ struct("SERVICE_FAILURE_ACTIONSW", {
  dwResetPeriod: uint32,
  lpRebootMsg: unique(variant(string("wchar"), { range: [0, 8192] })),
  lpCommand: unique(variant(string("wchar"), { range: [0, 8192] })),
  cActions: range(uint32, 0, 1024),
  lpsaActions: unique(array(SC_ACTION$, sized(["field", "cActions"]))),
});

export type SC_RPC_CONFIG_INFOW_u =
  | {
      tag: 1;
      /** `[case(1)] LPSERVICE_DESCRIPTIONW psd` */
      psd: SERVICE_DESCRIPTIONW | null;
    }
  | {
      tag: 2;
      /** `[case(2)] LPSERVICE_FAILURE_ACTIONSW psfa` */
      psfa: SERVICE_FAILURE_ACTIONSW | null;
    }
  | {
      tag: 3;
      /** `[case(3)] LPSERVICE_DELAYED_AUTO_START_INFO psda` */
      psda: SERVICE_DELAYED_AUTO_START_INFO | null;
    }
  | {
      tag: 4;
      /** `[case(4)] LPSERVICE_FAILURE_ACTIONS_FLAG psfaf` */
      psfaf: SERVICE_FAILURE_ACTIONS_FLAG | null;
    }
  | {
      tag: 5;
      /** `[case(5)] LPSERVICE_SID_INFO pssid` */
      pssid: SERVICE_SID_INFO | null;
    }
  | {
      tag: 6;
      /** `[case(6)] LPSERVICE_RPC_REQUIRED_PRIVILEGES_INFO psrp` */
      psrp: SERVICE_RPC_REQUIRED_PRIVILEGES_INFO | null;
    }
  | {
      tag: 7;
      /** `[case(7)] LPSERVICE_PRESHUTDOWN_INFO psps` */
      psps: SERVICE_PRESHUTDOWN_INFO | null;
    }
  | {
      tag: 8;
      /** `[case(8)] PSERVICE_TRIGGER_INFO psti` */
      psti: SERVICE_TRIGGER_INFO | null;
    }
  | {
      tag: 9;
      /** `[case(9)] LPSERVICE_PREFERRED_NODE_INFO pspn` */
      pspn: SERVICE_PREFERRED_NODE_INFO | null;
    };
export const SC_RPC_CONFIG_INFOW_u$: UnionType<SC_RPC_CONFIG_INFOW_u> = /*#__PURE__*/ union("SC_RPC_CONFIG_INFOW_u", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("psd", [1], unique(SERVICE_DESCRIPTIONW$)),
    arm("psfa", [2], unique(SERVICE_FAILURE_ACTIONSW$)),
    arm("psda", [3], unique(SERVICE_DELAYED_AUTO_START_INFO$)),
    arm("psfaf", [4], unique(SERVICE_FAILURE_ACTIONS_FLAG$)),
    arm("pssid", [5], unique(SERVICE_SID_INFO$)),
    arm("psrp", [6], unique(SERVICE_RPC_REQUIRED_PRIVILEGES_INFO$)),
    arm("psps", [7], unique(SERVICE_PRESHUTDOWN_INFO$)),
    arm("psti", [8], unique(SERVICE_TRIGGER_INFO$)),
    arm("pspn", [9], unique(SERVICE_PREFERRED_NODE_INFO$)),
  ],
  ms: true,
});

const SC_RPC_CONFIG_INFOW_u$1: UnionType = /*#__PURE__*/ variant(SC_RPC_CONFIG_INFOW_u$, { tag: uint32, switchIs: ["field", "dwInfoLevel"] });

/** One optional setting of a service by level. [MS-SCMR] 2.2.22. `typedef struct _SC_RPC_CONFIG_INFOW { ... } SC_RPC_CONFIG_INFOW;` */
export interface SC_RPC_CONFIG_INFOW {
  /** `DWORD dwInfoLevel` */
  dwInfoLevel?: number;
  /** `[switch_is(dwInfoLevel)] union { [case(1)] LPSERVICE_DESCRIPTIONW psd; [case(2)] LPSERVICE_FAILURE_ACTIONSW psfa; [case(3)] LPSERVICE_DELAYED_AUTO_START_INFO psda; [case(4)] LPSERVICE_FAILURE_ACTIONS_FLAG psfaf; [case(5)] LPSERVICE_SID_INFO pssid; [case(6)] LPSERVICE_RPC_REQUIRED_PRIVILEGES_INFO psrp; [case(7)] LPSERVICE_PRESHUTDOWN_INFO psps; [case(8)] PSERVICE_TRIGGER_INFO psti; [case(9)] LPSERVICE_PREFERRED_NODE_INFO pspn; }` */
  u: SC_RPC_CONFIG_INFOW_u;
}
export const SC_RPC_CONFIG_INFOW$: StructType<SC_RPC_CONFIG_INFOW> = /*#__PURE__*/ struct("SC_RPC_CONFIG_INFOW", {
  dwInfoLevel: uint32,
  u: SC_RPC_CONFIG_INFOW_u$1,
});

/** Which form of status is asked for. [MS-SCMR] 2.2.29. `typedef [v1_enum] enum { ... } SC_STATUS_TYPE;` */
export const SC_STATUS_TYPE = {
  SC_STATUS_PROCESS_INFO: 0,
} as const;
export type SC_STATUS_TYPE = (typeof SC_STATUS_TYPE)[keyof typeof SC_STATUS_TYPE] | (number & {});
export const SC_STATUS_TYPE$: Type<SC_STATUS_TYPE> = /*#__PURE__*/ enum32("SC_STATUS_TYPE", SC_STATUS_TYPE);

/** Which form of list is asked for. [MS-SCMR] 2.2.20. `typedef [v1_enum] enum { ... } SC_ENUM_TYPE;` */
export const SC_ENUM_TYPE = {
  SC_ENUM_PROCESS_INFO: 0,
} as const;
export type SC_ENUM_TYPE = (typeof SC_ENUM_TYPE)[keyof typeof SC_ENUM_TYPE] | (number & {});
export const SC_ENUM_TYPE$: Type<SC_ENUM_TYPE> = /*#__PURE__*/ enum32("SC_ENUM_TYPE", SC_ENUM_TYPE);

/** SERVICE_STATUS, with its process. [MS-SCMR] 2.2.49. `typedef struct { ... } SERVICE_STATUS_PROCESS, *LPSERVICE_STATUS_PROCESS;` */
export interface SERVICE_STATUS_PROCESS {
  /** `DWORD dwServiceType` */
  dwServiceType: number;
  /** `DWORD dwCurrentState` */
  dwCurrentState: number;
  /** `DWORD dwControlsAccepted` */
  dwControlsAccepted: number;
  /** `DWORD dwWin32ExitCode` */
  dwWin32ExitCode: number;
  /** `DWORD dwServiceSpecificExitCode` */
  dwServiceSpecificExitCode: number;
  /** `DWORD dwCheckPoint` */
  dwCheckPoint: number;
  /** `DWORD dwWaitHint` */
  dwWaitHint: number;
  /** `DWORD dwProcessId` */
  dwProcessId: number;
  /** `DWORD dwServiceFlags` */
  dwServiceFlags: number;
}
export const SERVICE_STATUS_PROCESS$: StructType<SERVICE_STATUS_PROCESS> = /*#__PURE__*/ struct("SERVICE_STATUS_PROCESS", {
  dwServiceType: uint32,
  dwCurrentState: uint32,
  dwControlsAccepted: uint32,
  dwWin32ExitCode: uint32,
  dwServiceSpecificExitCode: uint32,
  dwCheckPoint: uint32,
  dwWaitHint: uint32,
  dwProcessId: uint32,
  dwServiceFlags: uint32,
});

/**
 * What changed, first form. [MS-SCMR] 2.2.43
 * `typedef struct _SERVICE_NOTIFY_STATUS_CHANGE_PARAMS_1 { ... } SERVICE_NOTIFY_STATUS_CHANGE_PARAMS_1, *PSERVICE_NOTIFY_STATUS_CHANGE_PARAMS_1;`
 */
export interface SERVICE_NOTIFY_STATUS_CHANGE_PARAMS_1 {
  /** `ULONGLONG ullThreadId` */
  ullThreadId: bigint;
  /** `DWORD dwNotifyMask` */
  dwNotifyMask: number;
  /** `UCHAR CallbackAddressArray[16]` */
  CallbackAddressArray: Uint8Array;
  /** `UCHAR CallbackParamAddressArray[16]` */
  CallbackParamAddressArray: Uint8Array;
  /** `SERVICE_STATUS_PROCESS ServiceStatus` */
  ServiceStatus: SERVICE_STATUS_PROCESS;
  /** `DWORD dwNotificationStatus` */
  dwNotificationStatus: number;
  /** `DWORD dwSequence` */
  dwSequence: number;
}
export const SERVICE_NOTIFY_STATUS_CHANGE_PARAMS_1$: StructType<SERVICE_NOTIFY_STATUS_CHANGE_PARAMS_1> = /*#__PURE__*/ struct("SERVICE_NOTIFY_STATUS_CHANGE_PARAMS_1", {
  ullThreadId: uint64,
  dwNotifyMask: uint32,
  CallbackAddressArray: array(uint8, fixed(16)),
  CallbackParamAddressArray: array(uint8, fixed(16)),
  ServiceStatus: SERVICE_STATUS_PROCESS$,
  dwNotificationStatus: uint32,
  dwSequence: uint32,
});

/**
 * What changed, with the names of services made or removed. [MS-SCMR] 2.2.44
 * `typedef struct _SERVICE_NOTIFY_STATUS_CHANGE_PARAMS_2 { ... } SERVICE_NOTIFY_STATUS_CHANGE_PARAMS_2, *PSERVICE_NOTIFY_STATUS_CHANGE_PARAMS_2;`
 */
export interface SERVICE_NOTIFY_STATUS_CHANGE_PARAMS_2 {
  /** `ULONGLONG ullThreadId` */
  ullThreadId: bigint;
  /** `DWORD dwNotifyMask` */
  dwNotifyMask: number;
  /** `UCHAR CallbackAddressArray[16]` */
  CallbackAddressArray: Uint8Array;
  /** `UCHAR CallbackParamAddressArray[16]` */
  CallbackParamAddressArray: Uint8Array;
  /** `SERVICE_STATUS_PROCESS ServiceStatus` */
  ServiceStatus: SERVICE_STATUS_PROCESS;
  /** `DWORD dwNotificationStatus` */
  dwNotificationStatus: number;
  /** `DWORD dwSequence` */
  dwSequence: number;
  /** `DWORD dwNotificationTriggered` */
  dwNotificationTriggered: number;
  /** `[string, range(0, 64 * 1024)] PWSTR pszServiceNames` */
  pszServiceNames: string | null;
}
export const SERVICE_NOTIFY_STATUS_CHANGE_PARAMS_2$: StructType<SERVICE_NOTIFY_STATUS_CHANGE_PARAMS_2> = /*#__PURE__*/ struct("SERVICE_NOTIFY_STATUS_CHANGE_PARAMS_2", {
  ullThreadId: uint64,
  dwNotifyMask: uint32,
  CallbackAddressArray: array(uint8, fixed(16)),
  CallbackParamAddressArray: array(uint8, fixed(16)),
  ServiceStatus: SERVICE_STATUS_PROCESS$,
  dwNotificationStatus: uint32,
  dwSequence: uint32,
  dwNotificationTriggered: uint32,
  pszServiceNames: unique(variant(string("wchar"), { range: [0, 65536] })),
});

export type SC_RPC_NOTIFY_PARAMS_u =
  | {
      tag: 1;
      /** `[case(1)] PSERVICE_NOTIFY_STATUS_CHANGE_PARAMS_1 pStatusChangeParam1` */
      pStatusChangeParam1: SERVICE_NOTIFY_STATUS_CHANGE_PARAMS_1 | null;
    }
  | {
      tag: 2;
      /** `[case(2)] PSERVICE_NOTIFY_STATUS_CHANGE_PARAMS_2 pStatusChangeParams` */
      pStatusChangeParams: SERVICE_NOTIFY_STATUS_CHANGE_PARAMS_2 | null;
    };
export const SC_RPC_NOTIFY_PARAMS_u$: UnionType<SC_RPC_NOTIFY_PARAMS_u> = /*#__PURE__*/ union("SC_RPC_NOTIFY_PARAMS_u", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("pStatusChangeParam1", [1], unique(SERVICE_NOTIFY_STATUS_CHANGE_PARAMS_1$)),
    arm("pStatusChangeParams", [2], unique(SERVICE_NOTIFY_STATUS_CHANGE_PARAMS_2$)),
  ],
  ms: true,
});

const SC_RPC_NOTIFY_PARAMS_u$1: UnionType = /*#__PURE__*/ variant(SC_RPC_NOTIFY_PARAMS_u$, { tag: uint32, switchIs: ["field", "dwInfoLevel"] });

/** A notification by level. [MS-SCMR] 2.2.23. `typedef struct _SC_RPC_NOTIFY_PARAMS { ... } SC_RPC_NOTIFY_PARAMS;` */
export interface SC_RPC_NOTIFY_PARAMS {
  /** `DWORD dwInfoLevel` */
  dwInfoLevel?: number;
  /** `[switch_is(dwInfoLevel)] union { [case(1)] PSERVICE_NOTIFY_STATUS_CHANGE_PARAMS_1 pStatusChangeParam1; [case(2)] PSERVICE_NOTIFY_STATUS_CHANGE_PARAMS_2 pStatusChangeParams; }` */
  u: SC_RPC_NOTIFY_PARAMS_u;
}
export const SC_RPC_NOTIFY_PARAMS$: StructType<SC_RPC_NOTIFY_PARAMS> = /*#__PURE__*/ struct("SC_RPC_NOTIFY_PARAMS", {
  dwInfoLevel: uint32,
  u: SC_RPC_NOTIFY_PARAMS_u$1,
});

/**
 * Notifications with their number. [MS-SCMR] 2.2.24
 * `typedef struct _SC_RPC_NOTIFY_PARAMS_LIST { ... } SC_RPC_NOTIFY_PARAMS_LIST, *PSC_RPC_NOTIFY_PARAMS_LIST;`
 */
export interface SC_RPC_NOTIFY_PARAMS_LIST {
  /** `BOUNDED_DWORD_4K cElements` */
  cElements?: number;
  /** `[size_is(cElements)] SC_RPC_NOTIFY_PARAMS NotifyParamsArray[*]` */
  NotifyParamsArray: SC_RPC_NOTIFY_PARAMS[];
}
export const SC_RPC_NOTIFY_PARAMS_LIST$: StructType<SC_RPC_NOTIFY_PARAMS_LIST> = /*#__PURE__*/ struct("SC_RPC_NOTIFY_PARAMS_LIST", {
  cElements: range(uint32, 0, 4096),
  NotifyParamsArray: array(SC_RPC_NOTIFY_PARAMS$, sized(["field", "cElements"])),
});

/**
 * Why a service is stopped. [MS-SCMR] 2.2.30
 * `typedef struct _SERVICE_CONTROL_STATUS_REASON_IN_PARAMSA { ... } SERVICE_CONTROL_STATUS_REASON_IN_PARAMSA, *PSERVICE_CONTROL_STATUS_REASON_IN_PARAMSA;`
 */
export interface SERVICE_CONTROL_STATUS_REASON_IN_PARAMSA {
  /** `DWORD dwReason` */
  dwReason: number;
  /** `[string, range(0, SC_MAX_COMMENT_LENGTH)] LPSTR pszComment` */
  pszComment: string | null;
}
export const SERVICE_CONTROL_STATUS_REASON_IN_PARAMSA$: StructType<SERVICE_CONTROL_STATUS_REASON_IN_PARAMSA> = /*#__PURE__*/ struct("SERVICE_CONTROL_STATUS_REASON_IN_PARAMSA", {
  dwReason: uint32,
  pszComment: unique(variant(string("char"), { range: [0, 128] })),
});

/**
 * What goes with a control, by level. [MS-SCMR] 2.2.25
 * `typedef [switch_type(DWORD)] union _SC_RPC_SERVICE_CONTROL_IN_PARAMSA { ... } SC_RPC_SERVICE_CONTROL_IN_PARAMSA, *PSC_RPC_SERVICE_CONTROL_IN_PARAMSA;`
 */
export type SC_RPC_SERVICE_CONTROL_IN_PARAMSA =
  | {
      tag: 1;
      /** `[case(1)] PSERVICE_CONTROL_STATUS_REASON_IN_PARAMSA psrInParams` */
      psrInParams: SERVICE_CONTROL_STATUS_REASON_IN_PARAMSA | null;
    };
export const SC_RPC_SERVICE_CONTROL_IN_PARAMSA$: UnionType<SC_RPC_SERVICE_CONTROL_IN_PARAMSA> = /*#__PURE__*/ union("SC_RPC_SERVICE_CONTROL_IN_PARAMSA", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("psrInParams", [1], unique(SERVICE_CONTROL_STATUS_REASON_IN_PARAMSA$)),
  ],
  ms: true,
});

const SC_RPC_SERVICE_CONTROL_IN_PARAMSA$1: UnionType = /*#__PURE__*/ variant(SC_RPC_SERVICE_CONTROL_IN_PARAMSA$, { switchIs: ["field", "dwInfoLevel"] });

/**
 * The status after a control. [MS-SCMR] 2.2.32
 * `typedef struct _SERVICE_CONTROL_STATUS_REASON_OUT_PARAMS { ... } SERVICE_CONTROL_STATUS_REASON_OUT_PARAMS, *PSERVICE_CONTROL_STATUS_REASON_OUT_PARAMS;`
 */
export interface SERVICE_CONTROL_STATUS_REASON_OUT_PARAMS {
  /** `SERVICE_STATUS_PROCESS ServiceStatus` */
  ServiceStatus: SERVICE_STATUS_PROCESS;
}
export const SERVICE_CONTROL_STATUS_REASON_OUT_PARAMS$: StructType<SERVICE_CONTROL_STATUS_REASON_OUT_PARAMS> = /*#__PURE__*/ struct("SERVICE_CONTROL_STATUS_REASON_OUT_PARAMS", {
  ServiceStatus: SERVICE_STATUS_PROCESS$,
});

/**
 * What a control gives, by level. [MS-SCMR] 2.2.27
 * `typedef [switch_type(DWORD)] union _SC_RPC_SERVICE_CONTROL_OUT_PARAMSA { ... } SC_RPC_SERVICE_CONTROL_OUT_PARAMSA, *PSC_RPC_SERVICE_CONTROL_OUT_PARAMSA;`
 */
export type SC_RPC_SERVICE_CONTROL_OUT_PARAMSA =
  | {
      tag: 1;
      /** `[case(1)] PSERVICE_CONTROL_STATUS_REASON_OUT_PARAMS psrOutParams` */
      psrOutParams: SERVICE_CONTROL_STATUS_REASON_OUT_PARAMS | null;
    };
export const SC_RPC_SERVICE_CONTROL_OUT_PARAMSA$: UnionType<SC_RPC_SERVICE_CONTROL_OUT_PARAMSA> = /*#__PURE__*/ union("SC_RPC_SERVICE_CONTROL_OUT_PARAMSA", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("psrOutParams", [1], unique(SERVICE_CONTROL_STATUS_REASON_OUT_PARAMS$)),
  ],
  ms: true,
});

const SC_RPC_SERVICE_CONTROL_OUT_PARAMSA$1: UnionType = /*#__PURE__*/ variant(SC_RPC_SERVICE_CONTROL_OUT_PARAMSA$, { switchIs: ["field", "dwInfoLevel"] });

/**
 * Why a service is stopped. [MS-SCMR] 2.2.31
 * `typedef struct _SERVICE_CONTROL_STATUS_REASON_IN_PARAMSW { ... } SERVICE_CONTROL_STATUS_REASON_IN_PARAMSW, *PSERVICE_CONTROL_STATUS_REASON_IN_PARAMSW;`
 */
export interface SERVICE_CONTROL_STATUS_REASON_IN_PARAMSW {
  /** `DWORD dwReason` */
  dwReason: number;
  /** `[string, range(0, SC_MAX_COMMENT_LENGTH)] LPWSTR pszComment` */
  pszComment: string | null;
}
export const SERVICE_CONTROL_STATUS_REASON_IN_PARAMSW$: StructType<SERVICE_CONTROL_STATUS_REASON_IN_PARAMSW> = /*#__PURE__*/ struct("SERVICE_CONTROL_STATUS_REASON_IN_PARAMSW", {
  dwReason: uint32,
  pszComment: unique(variant(string("wchar"), { range: [0, 128] })),
});

/**
 * What goes with a control, by level. [MS-SCMR] 2.2.26
 * `typedef [switch_type(DWORD)] union _SC_RPC_SERVICE_CONTROL_IN_PARAMSW { ... } SC_RPC_SERVICE_CONTROL_IN_PARAMSW, *PSC_RPC_SERVICE_CONTROL_IN_PARAMSW;`
 */
export type SC_RPC_SERVICE_CONTROL_IN_PARAMSW =
  | {
      tag: 1;
      /** `[case(1)] PSERVICE_CONTROL_STATUS_REASON_IN_PARAMSW psrInParams` */
      psrInParams: SERVICE_CONTROL_STATUS_REASON_IN_PARAMSW | null;
    };
export const SC_RPC_SERVICE_CONTROL_IN_PARAMSW$: UnionType<SC_RPC_SERVICE_CONTROL_IN_PARAMSW> = /*#__PURE__*/ union("SC_RPC_SERVICE_CONTROL_IN_PARAMSW", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("psrInParams", [1], unique(SERVICE_CONTROL_STATUS_REASON_IN_PARAMSW$)),
  ],
  ms: true,
});

const SC_RPC_SERVICE_CONTROL_IN_PARAMSW$1: UnionType = /*#__PURE__*/ variant(SC_RPC_SERVICE_CONTROL_IN_PARAMSW$, { switchIs: ["field", "dwInfoLevel"] });

/**
 * What a control gives, by level. [MS-SCMR] 2.2.28
 * `typedef [switch_type(DWORD)] union _SC_RPC_SERVICE_CONTROL_OUT_PARAMSW { ... } SC_RPC_SERVICE_CONTROL_OUT_PARAMSW, *PSC_RPC_SERVICE_CONTROL_OUT_PARAMSW;`
 */
export type SC_RPC_SERVICE_CONTROL_OUT_PARAMSW =
  | {
      tag: 1;
      /** `[case(1)] PSERVICE_CONTROL_STATUS_REASON_OUT_PARAMS psrOutParams` */
      psrOutParams: SERVICE_CONTROL_STATUS_REASON_OUT_PARAMS | null;
    };
export const SC_RPC_SERVICE_CONTROL_OUT_PARAMSW$: UnionType<SC_RPC_SERVICE_CONTROL_OUT_PARAMSW> = /*#__PURE__*/ union("SC_RPC_SERVICE_CONTROL_OUT_PARAMSW", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("psrOutParams", [1], unique(SERVICE_CONTROL_STATUS_REASON_OUT_PARAMS$)),
  ],
  ms: true,
});

const SC_RPC_SERVICE_CONTROL_OUT_PARAMSW$1: UnionType = /*#__PURE__*/ variant(SC_RPC_SERVICE_CONTROL_OUT_PARAMSW$, { switchIs: ["field", "dwInfoLevel"] });

export type svcctlOperations = {
  /**
   * Closes a handle of the manager or of a service. [MS-SCMR] 3.1.4.1
   * Opnum 0: `DWORD RCloseServiceHandle([in, out] LPSC_RPC_HANDLE hSCObject);`
   */
  RCloseServiceHandle: {
    in: {
      /** `[in, out] LPSC_RPC_HANDLE hSCObject` */
      hSCObject: ContextHandle<"SC_RPC_HANDLE"> | null;
    };
    out: {
      /** `[in, out] LPSC_RPC_HANDLE hSCObject` */
      hSCObject: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Sends a control to a service. [MS-SCMR] 3.1.4.2
   * Opnum 1: `DWORD RControlService([in] SC_RPC_HANDLE hService, [in] DWORD dwControl, [out] LPSERVICE_STATUS lpServiceStatus);`
   */
  RControlService: {
    in: {
      /** `[in] SC_RPC_HANDLE hService` */
      hService: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** SERVICE_CONTROL_*. `[in] DWORD dwControl` */
      dwControl: number;
    };
    out: {
      /** `[out] LPSERVICE_STATUS lpServiceStatus` */
      lpServiceStatus: SERVICE_STATUS;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Marks a service for removal. [MS-SCMR] 3.1.4.3. Opnum 2: `DWORD RDeleteService([in] SC_RPC_HANDLE hService);` */
  RDeleteService: {
    in: {
      /** `[in] SC_RPC_HANDLE hService` */
      hService: ContextHandle<"SC_RPC_HANDLE"> | null;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Locks the database of services. [MS-SCMR] 3.1.4.4
   * Opnum 3: `DWORD RLockServiceDatabase([in] SC_RPC_HANDLE hSCManager, [out] LPSC_RPC_LOCK lpLock);`
   */
  RLockServiceDatabase: {
    in: {
      /** `[in] SC_RPC_HANDLE hSCManager` */
      hSCManager: ContextHandle<"SC_RPC_HANDLE"> | null;
    };
    out: {
      /** `[out] LPSC_RPC_LOCK lpLock` */
      lpLock: ContextHandle<"SC_RPC_LOCK"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * The security descriptor of a service or of the manager. [MS-SCMR] 3.1.4.5
   * Opnum 4: `DWORD RQueryServiceObjectSecurity([in] SC_RPC_HANDLE hService, [in] SECURITY_INFORMATION dwSecurityInformation, [out, size_is(cbBufSize)] LPBYTE lpSecurityDescriptor, [in, range(0, 1024 * 256)] DWORD cbBufSize, [out] LPBOUNDED_DWORD_256K pcbBytesNeeded);`
   */
  RQueryServiceObjectSecurity: {
    in: {
      /** `[in] SC_RPC_HANDLE hService` */
      hService: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in] SECURITY_INFORMATION dwSecurityInformation` */
      dwSecurityInformation: number;
      /** `[in, range(0, 1024 * 256)] DWORD cbBufSize` */
      cbBufSize: number;
    };
    out: {
      /** `[out, size_is(cbBufSize)] LPBYTE lpSecurityDescriptor` */
      lpSecurityDescriptor: Uint8Array;
      /** `[out] LPBOUNDED_DWORD_256K pcbBytesNeeded` */
      pcbBytesNeeded: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes a security descriptor. [MS-SCMR] 3.1.4.6
   * Opnum 5: `DWORD RSetServiceObjectSecurity([in] SC_RPC_HANDLE hService, [in] SECURITY_INFORMATION dwSecurityInformation, [in, size_is(cbBufSize)] LPBYTE lpSecurityDescriptor, [in] DWORD cbBufSize);`
   */
  RSetServiceObjectSecurity: {
    in: {
      /** `[in] SC_RPC_HANDLE hService` */
      hService: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in] SECURITY_INFORMATION dwSecurityInformation` */
      dwSecurityInformation: number;
      /** `[in, size_is(cbBufSize)] LPBYTE lpSecurityDescriptor` */
      lpSecurityDescriptor: Uint8Array;
      /** `[in] DWORD cbBufSize` */
      cbBufSize?: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * What a service is doing. [MS-SCMR] 3.1.4.7
   * Opnum 6: `DWORD RQueryServiceStatus([in] SC_RPC_HANDLE hService, [out] LPSERVICE_STATUS lpServiceStatus);`
   */
  RQueryServiceStatus: {
    in: {
      /** `[in] SC_RPC_HANDLE hService` */
      hService: ContextHandle<"SC_RPC_HANDLE"> | null;
    };
    out: {
      /** `[out] LPSERVICE_STATUS lpServiceStatus` */
      lpServiceStatus: SERVICE_STATUS;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * A service says what it is doing. [MS-SCMR] 3.1.4.8
   * Opnum 7: `DWORD RSetServiceStatus([in] SC_RPC_HANDLE hServiceStatus, [in] LPSERVICE_STATUS lpServiceStatus);`
   */
  RSetServiceStatus: {
    in: {
      /** `[in] SC_RPC_HANDLE hServiceStatus` */
      hServiceStatus: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in] LPSERVICE_STATUS lpServiceStatus` */
      lpServiceStatus: SERVICE_STATUS;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Unlocks the database of services. [MS-SCMR] 3.1.4.9. Opnum 8: `DWORD RUnlockServiceDatabase([in, out] LPSC_RPC_LOCK Lock);` */
  RUnlockServiceDatabase: {
    in: {
      /** `[in, out] LPSC_RPC_LOCK Lock` */
      Lock: ContextHandle<"SC_RPC_LOCK"> | null;
    };
    out: {
      /** `[in, out] LPSC_RPC_LOCK Lock` */
      Lock: ContextHandle<"SC_RPC_LOCK"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Says whether the computer has started well with its present settings. [MS-SCMR] 3.1.4.10
   * Opnum 9: `DWORD RNotifyBootConfigStatus([in, string, unique, range(0, SC_MAX_COMPUTER_NAME_LENGTH)] SVCCTL_HANDLEW lpMachineName, [in] DWORD BootAcceptable);`
   */
  RNotifyBootConfigStatus: {
    in: {
      /** `[in, string, unique, range(0, SC_MAX_COMPUTER_NAME_LENGTH)] SVCCTL_HANDLEW lpMachineName` */
      lpMachineName: string | null;
      /** `[in] DWORD BootAcceptable` */
      BootAcceptable: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 10: `void Opnum10NotUsedOnWire();` */
  Opnum10NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Changes how a service is set up. [MS-SCMR] 3.1.4.11
   * Opnum 11: `DWORD RChangeServiceConfigW([in] SC_RPC_HANDLE hService, [in] DWORD dwServiceType, [in] DWORD dwStartType, [in] DWORD dwErrorControl, [in, string, unique, range(0, SC_MAX_PATH_LENGTH)] wchar_t *lpBinaryPathName, [in, string, unique, range(0, SC_MAX_NAME_LENGTH)] wchar_t *lpLoadOrderGroup, [in, out, unique] LPDWORD lpdwTagId, [in, unique, size_is(dwDependSize)] LPBYTE lpDependencies, [in, range(0, SC_MAX_DEPEND_SIZE)] DWORD dwDependSize, [in, string, unique, range(0, SC_MAX_ACCOUNT_NAME_LENGTH)] wchar_t *lpServiceStartName, [in, unique, size_is(dwPwSize)] LPBYTE lpPassword, [in, range(0, SC_MAX_PWD_SIZE)] DWORD dwPwSize, [in, string, unique, range(0, SC_MAX_NAME_LENGTH)] wchar_t *lpDisplayName);`
   */
  RChangeServiceConfigW: {
    in: {
      /** `[in] SC_RPC_HANDLE hService` */
      hService: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in] DWORD dwServiceType` */
      dwServiceType: number;
      /** `[in] DWORD dwStartType` */
      dwStartType: number;
      /** `[in] DWORD dwErrorControl` */
      dwErrorControl: number;
      /** `[in, string, unique, range(0, SC_MAX_PATH_LENGTH)] wchar_t *lpBinaryPathName` */
      lpBinaryPathName: string | null;
      /** `[in, string, unique, range(0, SC_MAX_NAME_LENGTH)] wchar_t *lpLoadOrderGroup` */
      lpLoadOrderGroup: string | null;
      /** `[in, out, unique] LPDWORD lpdwTagId` */
      lpdwTagId: number | null;
      /** `[in, unique, size_is(dwDependSize)] LPBYTE lpDependencies` */
      lpDependencies: Uint8Array | null;
      /** `[in, range(0, SC_MAX_DEPEND_SIZE)] DWORD dwDependSize` */
      dwDependSize?: number;
      /** `[in, string, unique, range(0, SC_MAX_ACCOUNT_NAME_LENGTH)] wchar_t *lpServiceStartName` */
      lpServiceStartName: string | null;
      /** `[in, unique, size_is(dwPwSize)] LPBYTE lpPassword` */
      lpPassword: Uint8Array | null;
      /** `[in, range(0, SC_MAX_PWD_SIZE)] DWORD dwPwSize` */
      dwPwSize?: number;
      /** `[in, string, unique, range(0, SC_MAX_NAME_LENGTH)] wchar_t *lpDisplayName` */
      lpDisplayName: string | null;
    };
    out: {
      /** `[in, out, unique] LPDWORD lpdwTagId` */
      lpdwTagId: number | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes a service. [MS-SCMR] 3.1.4.12
   * Opnum 12: `DWORD RCreateServiceW([in] SC_RPC_HANDLE hSCManager, [in, string, range(0, SC_MAX_NAME_LENGTH)] wchar_t *lpServiceName, [in, string, unique, range(0, SC_MAX_NAME_LENGTH)] wchar_t *lpDisplayName, [in] DWORD dwDesiredAccess, [in] DWORD dwServiceType, [in] DWORD dwStartType, [in] DWORD dwErrorControl, [in, string, range(0, SC_MAX_PATH_LENGTH)] wchar_t *lpBinaryPathName, [in, string, unique, range(0, SC_MAX_NAME_LENGTH)] wchar_t *lpLoadOrderGroup, [in, out, unique] LPDWORD lpdwTagId, [in, unique, size_is(dwDependSize)] LPBYTE lpDependencies, [in, range(0, SC_MAX_DEPEND_SIZE)] DWORD dwDependSize, [in, string, unique, range(0, SC_MAX_ACCOUNT_NAME_LENGTH)] wchar_t *lpServiceStartName, [in, unique, size_is(dwPwSize)] LPBYTE lpPassword, [in, range(0, SC_MAX_PWD_SIZE)] DWORD dwPwSize, [out] LPSC_RPC_HANDLE lpServiceHandle);`
   */
  RCreateServiceW: {
    in: {
      /** `[in] SC_RPC_HANDLE hSCManager` */
      hSCManager: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in, string, range(0, SC_MAX_NAME_LENGTH)] wchar_t *lpServiceName` */
      lpServiceName: string;
      /** `[in, string, unique, range(0, SC_MAX_NAME_LENGTH)] wchar_t *lpDisplayName` */
      lpDisplayName: string | null;
      /** `[in] DWORD dwDesiredAccess` */
      dwDesiredAccess: number;
      /** `[in] DWORD dwServiceType` */
      dwServiceType: number;
      /** `[in] DWORD dwStartType` */
      dwStartType: number;
      /** `[in] DWORD dwErrorControl` */
      dwErrorControl: number;
      /** `[in, string, range(0, SC_MAX_PATH_LENGTH)] wchar_t *lpBinaryPathName` */
      lpBinaryPathName: string;
      /** `[in, string, unique, range(0, SC_MAX_NAME_LENGTH)] wchar_t *lpLoadOrderGroup` */
      lpLoadOrderGroup: string | null;
      /** `[in, out, unique] LPDWORD lpdwTagId` */
      lpdwTagId: number | null;
      /** `[in, unique, size_is(dwDependSize)] LPBYTE lpDependencies` */
      lpDependencies: Uint8Array | null;
      /** `[in, range(0, SC_MAX_DEPEND_SIZE)] DWORD dwDependSize` */
      dwDependSize?: number;
      /** `[in, string, unique, range(0, SC_MAX_ACCOUNT_NAME_LENGTH)] wchar_t *lpServiceStartName` */
      lpServiceStartName: string | null;
      /** `[in, unique, size_is(dwPwSize)] LPBYTE lpPassword` */
      lpPassword: Uint8Array | null;
      /** `[in, range(0, SC_MAX_PWD_SIZE)] DWORD dwPwSize` */
      dwPwSize?: number;
    };
    out: {
      /** `[in, out, unique] LPDWORD lpdwTagId` */
      lpdwTagId: number | null;
      /** `[out] LPSC_RPC_HANDLE lpServiceHandle` */
      lpServiceHandle: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Lists services that depend on one. [MS-SCMR] 3.1.4.13
   * Opnum 13: `DWORD REnumDependentServicesW([in] SC_RPC_HANDLE hService, [in] DWORD dwServiceState, [out, size_is(cbBufSize)] LPBYTE lpServices, [in, range(0, 1024 * 256)] DWORD cbBufSize, [out] LPBOUNDED_DWORD_256K pcbBytesNeeded, [out] LPBOUNDED_DWORD_256K lpServicesReturned);`
   */
  REnumDependentServicesW: {
    in: {
      /** `[in] SC_RPC_HANDLE hService` */
      hService: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in] DWORD dwServiceState` */
      dwServiceState: number;
      /** `[in, range(0, 1024 * 256)] DWORD cbBufSize` */
      cbBufSize: number;
    };
    out: {
      /** `[out, size_is(cbBufSize)] LPBYTE lpServices` */
      lpServices: Uint8Array;
      /** `[out] LPBOUNDED_DWORD_256K pcbBytesNeeded` */
      pcbBytesNeeded: number;
      /** `[out] LPBOUNDED_DWORD_256K lpServicesReturned` */
      lpServicesReturned: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Lists services. [MS-SCMR] 3.1.4.14
   * Opnum 14: `DWORD REnumServicesStatusW([in] SC_RPC_HANDLE hSCManager, [in] DWORD dwServiceType, [in] DWORD dwServiceState, [out, size_is(cbBufSize)] LPBYTE lpBuffer, [in, range(0, 1024 * 256)] DWORD cbBufSize, [out] LPBOUNDED_DWORD_256K pcbBytesNeeded, [out] LPBOUNDED_DWORD_256K lpServicesReturned, [in, out, unique] LPBOUNDED_DWORD_256K lpResumeIndex);`
   */
  REnumServicesStatusW: {
    in: {
      /** `[in] SC_RPC_HANDLE hSCManager` */
      hSCManager: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in] DWORD dwServiceType` */
      dwServiceType: number;
      /** `[in] DWORD dwServiceState` */
      dwServiceState: number;
      /** `[in, range(0, 1024 * 256)] DWORD cbBufSize` */
      cbBufSize: number;
      /** 0 at the beginning; where an answer ended, to go on. `[in, out, unique] LPBOUNDED_DWORD_256K lpResumeIndex` */
      lpResumeIndex: number | null;
    };
    out: {
      /** `[out, size_is(cbBufSize)] LPBYTE lpBuffer` */
      lpBuffer: Uint8Array;
      /** `[out] LPBOUNDED_DWORD_256K pcbBytesNeeded` */
      pcbBytesNeeded: number;
      /** `[out] LPBOUNDED_DWORD_256K lpServicesReturned` */
      lpServicesReturned: number;
      /** 0 at the beginning; where an answer ended, to go on. `[in, out, unique] LPBOUNDED_DWORD_256K lpResumeIndex` */
      lpResumeIndex: number | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Opens the service control manager. [MS-SCMR] 3.1.4.15
   * Opnum 15: `DWORD ROpenSCManagerW([in, string, unique, range(0, SC_MAX_COMPUTER_NAME_LENGTH)] SVCCTL_HANDLEW lpMachineName, [in, string, unique, range(0, SC_MAX_NAME_LENGTH)] wchar_t *lpDatabaseName, [in] DWORD dwDesiredAccess, [out] LPSC_RPC_HANDLE lpScHandle);`
   */
  ROpenSCManagerW: {
    in: {
      /** `[in, string, unique, range(0, SC_MAX_COMPUTER_NAME_LENGTH)] SVCCTL_HANDLEW lpMachineName` */
      lpMachineName: string | null;
      /** `[in, string, unique, range(0, SC_MAX_NAME_LENGTH)] wchar_t *lpDatabaseName` */
      lpDatabaseName: string | null;
      /** `[in] DWORD dwDesiredAccess` */
      dwDesiredAccess: number;
    };
    out: {
      /** `[out] LPSC_RPC_HANDLE lpScHandle` */
      lpScHandle: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Opens a service. [MS-SCMR] 3.1.4.16
   * Opnum 16: `DWORD ROpenServiceW([in] SC_RPC_HANDLE hSCManager, [in, string, range(0, SC_MAX_NAME_LENGTH)] wchar_t *lpServiceName, [in] DWORD dwDesiredAccess, [out] LPSC_RPC_HANDLE lpServiceHandle);`
   */
  ROpenServiceW: {
    in: {
      /** `[in] SC_RPC_HANDLE hSCManager` */
      hSCManager: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in, string, range(0, SC_MAX_NAME_LENGTH)] wchar_t *lpServiceName` */
      lpServiceName: string;
      /** `[in] DWORD dwDesiredAccess` */
      dwDesiredAccess: number;
    };
    out: {
      /** `[out] LPSC_RPC_HANDLE lpServiceHandle` */
      lpServiceHandle: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * How a service is set up. [MS-SCMR] 3.1.4.17
   * Opnum 17: `DWORD RQueryServiceConfigW([in] SC_RPC_HANDLE hService, [out] LPQUERY_SERVICE_CONFIGW lpServiceConfig, [in, range(0, 1024 * 8)] DWORD cbBufSize, [out] LPBOUNDED_DWORD_8K pcbBytesNeeded);`
   */
  RQueryServiceConfigW: {
    in: {
      /** `[in] SC_RPC_HANDLE hService` */
      hService: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in, range(0, 1024 * 8)] DWORD cbBufSize` */
      cbBufSize: number;
    };
    out: {
      /** `[out] LPQUERY_SERVICE_CONFIGW lpServiceConfig` */
      lpServiceConfig: QUERY_SERVICE_CONFIGW;
      /** `[out] LPBOUNDED_DWORD_8K pcbBytesNeeded` */
      pcbBytesNeeded: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Who holds the lock on the database. [MS-SCMR] 3.1.4.18
   * Opnum 18: `DWORD RQueryServiceLockStatusW([in] SC_RPC_HANDLE hSCManager, [out] LPQUERY_SERVICE_LOCK_STATUSW lpLockStatus, [in, range(0, 1024 * 4)] DWORD cbBufSize, [out] LPBOUNDED_DWORD_4K pcbBytesNeeded);`
   */
  RQueryServiceLockStatusW: {
    in: {
      /** `[in] SC_RPC_HANDLE hSCManager` */
      hSCManager: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in, range(0, 1024 * 4)] DWORD cbBufSize` */
      cbBufSize: number;
    };
    out: {
      /** `[out] LPQUERY_SERVICE_LOCK_STATUSW lpLockStatus` */
      lpLockStatus: QUERY_SERVICE_LOCK_STATUSW;
      /** `[out] LPBOUNDED_DWORD_4K pcbBytesNeeded` */
      pcbBytesNeeded: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Starts a service. [MS-SCMR] 3.1.4.19
   * Opnum 19: `DWORD RStartServiceW([in] SC_RPC_HANDLE hService, [in, range(0, SC_MAX_ARGUMENTS)] DWORD argc, [in, unique, size_is(argc)] LPSTRING_PTRSW argv);`
   */
  RStartServiceW: {
    in: {
      /** `[in] SC_RPC_HANDLE hService` */
      hService: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in, range(0, SC_MAX_ARGUMENTS)] DWORD argc` */
      argc?: number;
      /** `[in, unique, size_is(argc)] LPSTRING_PTRSW argv` */
      argv: STRING_PTRSW[] | null;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * The name people see, for a service's name. [MS-SCMR] 3.1.4.20
   * Opnum 20: `DWORD RGetServiceDisplayNameW([in] SC_RPC_HANDLE hSCManager, [in, string, range(0, SC_MAX_NAME_LENGTH)] wchar_t *lpServiceName, [out, string, range(1, 4 * 1024 + 1), size_is(*lpcchBuffer + 1)] wchar_t *lpDisplayName, [in, out] DWORD *lpcchBuffer);`
   */
  RGetServiceDisplayNameW: {
    in: {
      /** `[in] SC_RPC_HANDLE hSCManager` */
      hSCManager: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in, string, range(0, SC_MAX_NAME_LENGTH)] wchar_t *lpServiceName` */
      lpServiceName: string;
      /** `[in, out] DWORD *lpcchBuffer` */
      lpcchBuffer: number;
    };
    out: {
      /** `[out, string, range(1, 4 * 1024 + 1), size_is(*lpcchBuffer + 1)] wchar_t *lpDisplayName` */
      lpDisplayName: string;
      /** `[in, out] DWORD *lpcchBuffer` */
      lpcchBuffer?: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * A service's name, for the name people see. [MS-SCMR] 3.1.4.21
   * Opnum 21: `DWORD RGetServiceKeyNameW([in] SC_RPC_HANDLE hSCManager, [in, string, range(0, SC_MAX_NAME_LENGTH)] wchar_t *lpDisplayName, [out, string, range(1, 4 * 1024 + 1), size_is(*lpcchBuffer + 1)] wchar_t *lpServiceName, [in, out] DWORD *lpcchBuffer);`
   */
  RGetServiceKeyNameW: {
    in: {
      /** `[in] SC_RPC_HANDLE hSCManager` */
      hSCManager: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in, string, range(0, SC_MAX_NAME_LENGTH)] wchar_t *lpDisplayName` */
      lpDisplayName: string;
      /** `[in, out] DWORD *lpcchBuffer` */
      lpcchBuffer: number;
    };
    out: {
      /** `[out, string, range(1, 4 * 1024 + 1), size_is(*lpcchBuffer + 1)] wchar_t *lpServiceName` */
      lpServiceName: string;
      /** `[in, out] DWORD *lpcchBuffer` */
      lpcchBuffer?: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 22: `void Opnum22NotUsedOnWire();` */
  Opnum22NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Changes how a service is set up. [MS-SCMR] 3.1.4.22
   * Opnum 23: `DWORD RChangeServiceConfigA([in] SC_RPC_HANDLE hService, [in] DWORD dwServiceType, [in] DWORD dwStartType, [in] DWORD dwErrorControl, [in, string, unique, range(0, SC_MAX_PATH_LENGTH)] LPSTR lpBinaryPathName, [in, string, unique, range(0, SC_MAX_NAME_LENGTH)] LPSTR lpLoadOrderGroup, [in, out, unique] LPDWORD lpdwTagId, [in, unique, size_is(dwDependSize)] LPBYTE lpDependencies, [in, range(0, SC_MAX_DEPEND_SIZE)] DWORD dwDependSize, [in, string, unique, range(0, SC_MAX_ACCOUNT_NAME_LENGTH)] LPSTR lpServiceStartName, [in, unique, size_is(dwPwSize)] LPBYTE lpPassword, [in, range(0, SC_MAX_PWD_SIZE)] DWORD dwPwSize, [in, string, unique, range(0, SC_MAX_NAME_LENGTH)] LPSTR lpDisplayName);`
   */
  RChangeServiceConfigA: {
    in: {
      /** `[in] SC_RPC_HANDLE hService` */
      hService: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in] DWORD dwServiceType` */
      dwServiceType: number;
      /** `[in] DWORD dwStartType` */
      dwStartType: number;
      /** `[in] DWORD dwErrorControl` */
      dwErrorControl: number;
      /** `[in, string, unique, range(0, SC_MAX_PATH_LENGTH)] LPSTR lpBinaryPathName` */
      lpBinaryPathName: string | null;
      /** `[in, string, unique, range(0, SC_MAX_NAME_LENGTH)] LPSTR lpLoadOrderGroup` */
      lpLoadOrderGroup: string | null;
      /** `[in, out, unique] LPDWORD lpdwTagId` */
      lpdwTagId: number | null;
      /** `[in, unique, size_is(dwDependSize)] LPBYTE lpDependencies` */
      lpDependencies: Uint8Array | null;
      /** `[in, range(0, SC_MAX_DEPEND_SIZE)] DWORD dwDependSize` */
      dwDependSize?: number;
      /** `[in, string, unique, range(0, SC_MAX_ACCOUNT_NAME_LENGTH)] LPSTR lpServiceStartName` */
      lpServiceStartName: string | null;
      /** `[in, unique, size_is(dwPwSize)] LPBYTE lpPassword` */
      lpPassword: Uint8Array | null;
      /** `[in, range(0, SC_MAX_PWD_SIZE)] DWORD dwPwSize` */
      dwPwSize?: number;
      /** `[in, string, unique, range(0, SC_MAX_NAME_LENGTH)] LPSTR lpDisplayName` */
      lpDisplayName: string | null;
    };
    out: {
      /** `[in, out, unique] LPDWORD lpdwTagId` */
      lpdwTagId: number | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes a service. [MS-SCMR] 3.1.4.23
   * Opnum 24: `DWORD RCreateServiceA([in] SC_RPC_HANDLE hSCManager, [in, string, range(0, SC_MAX_NAME_LENGTH)] LPSTR lpServiceName, [in, string, unique, range(0, SC_MAX_NAME_LENGTH)] LPSTR lpDisplayName, [in] DWORD dwDesiredAccess, [in] DWORD dwServiceType, [in] DWORD dwStartType, [in] DWORD dwErrorControl, [in, string, range(0, SC_MAX_PATH_LENGTH)] LPSTR lpBinaryPathName, [in, string, unique, range(0, SC_MAX_NAME_LENGTH)] LPSTR lpLoadOrderGroup, [in, out, unique] LPDWORD lpdwTagId, [in, unique, size_is(dwDependSize)] LPBYTE lpDependencies, [in, range(0, SC_MAX_DEPEND_SIZE)] DWORD dwDependSize, [in, string, unique, range(0, SC_MAX_ACCOUNT_NAME_LENGTH)] LPSTR lpServiceStartName, [in, unique, size_is(dwPwSize)] LPBYTE lpPassword, [in, range(0, SC_MAX_PWD_SIZE)] DWORD dwPwSize, [out] LPSC_RPC_HANDLE lpServiceHandle);`
   */
  RCreateServiceA: {
    in: {
      /** `[in] SC_RPC_HANDLE hSCManager` */
      hSCManager: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in, string, range(0, SC_MAX_NAME_LENGTH)] LPSTR lpServiceName` */
      lpServiceName: string;
      /** `[in, string, unique, range(0, SC_MAX_NAME_LENGTH)] LPSTR lpDisplayName` */
      lpDisplayName: string | null;
      /** `[in] DWORD dwDesiredAccess` */
      dwDesiredAccess: number;
      /** `[in] DWORD dwServiceType` */
      dwServiceType: number;
      /** `[in] DWORD dwStartType` */
      dwStartType: number;
      /** `[in] DWORD dwErrorControl` */
      dwErrorControl: number;
      /** `[in, string, range(0, SC_MAX_PATH_LENGTH)] LPSTR lpBinaryPathName` */
      lpBinaryPathName: string;
      /** `[in, string, unique, range(0, SC_MAX_NAME_LENGTH)] LPSTR lpLoadOrderGroup` */
      lpLoadOrderGroup: string | null;
      /** `[in, out, unique] LPDWORD lpdwTagId` */
      lpdwTagId: number | null;
      /** `[in, unique, size_is(dwDependSize)] LPBYTE lpDependencies` */
      lpDependencies: Uint8Array | null;
      /** `[in, range(0, SC_MAX_DEPEND_SIZE)] DWORD dwDependSize` */
      dwDependSize?: number;
      /** `[in, string, unique, range(0, SC_MAX_ACCOUNT_NAME_LENGTH)] LPSTR lpServiceStartName` */
      lpServiceStartName: string | null;
      /** `[in, unique, size_is(dwPwSize)] LPBYTE lpPassword` */
      lpPassword: Uint8Array | null;
      /** `[in, range(0, SC_MAX_PWD_SIZE)] DWORD dwPwSize` */
      dwPwSize?: number;
    };
    out: {
      /** `[in, out, unique] LPDWORD lpdwTagId` */
      lpdwTagId: number | null;
      /** `[out] LPSC_RPC_HANDLE lpServiceHandle` */
      lpServiceHandle: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Lists services that depend on one. [MS-SCMR] 3.1.4.24
   * Opnum 25: `DWORD REnumDependentServicesA([in] SC_RPC_HANDLE hService, [in] DWORD dwServiceState, [out, size_is(cbBufSize)] LPBYTE lpServices, [in, range(0, 1024 * 256)] DWORD cbBufSize, [out] LPBOUNDED_DWORD_256K pcbBytesNeeded, [out] LPBOUNDED_DWORD_256K lpServicesReturned);`
   */
  REnumDependentServicesA: {
    in: {
      /** `[in] SC_RPC_HANDLE hService` */
      hService: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in] DWORD dwServiceState` */
      dwServiceState: number;
      /** `[in, range(0, 1024 * 256)] DWORD cbBufSize` */
      cbBufSize: number;
    };
    out: {
      /** `[out, size_is(cbBufSize)] LPBYTE lpServices` */
      lpServices: Uint8Array;
      /** `[out] LPBOUNDED_DWORD_256K pcbBytesNeeded` */
      pcbBytesNeeded: number;
      /** `[out] LPBOUNDED_DWORD_256K lpServicesReturned` */
      lpServicesReturned: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Lists services. [MS-SCMR] 3.1.4.25
   * Opnum 26: `DWORD REnumServicesStatusA([in] SC_RPC_HANDLE hSCManager, [in] DWORD dwServiceType, [in] DWORD dwServiceState, [out, size_is(cbBufSize)] LPBYTE lpBuffer, [in, range(0, 1024 * 256)] DWORD cbBufSize, [out] LPBOUNDED_DWORD_256K pcbBytesNeeded, [out] LPBOUNDED_DWORD_256K lpServicesReturned, [in, out, unique] LPBOUNDED_DWORD_256K lpResumeIndex);`
   */
  REnumServicesStatusA: {
    in: {
      /** `[in] SC_RPC_HANDLE hSCManager` */
      hSCManager: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in] DWORD dwServiceType` */
      dwServiceType: number;
      /** `[in] DWORD dwServiceState` */
      dwServiceState: number;
      /** `[in, range(0, 1024 * 256)] DWORD cbBufSize` */
      cbBufSize: number;
      /** `[in, out, unique] LPBOUNDED_DWORD_256K lpResumeIndex` */
      lpResumeIndex: number | null;
    };
    out: {
      /** `[out, size_is(cbBufSize)] LPBYTE lpBuffer` */
      lpBuffer: Uint8Array;
      /** `[out] LPBOUNDED_DWORD_256K pcbBytesNeeded` */
      pcbBytesNeeded: number;
      /** `[out] LPBOUNDED_DWORD_256K lpServicesReturned` */
      lpServicesReturned: number;
      /** `[in, out, unique] LPBOUNDED_DWORD_256K lpResumeIndex` */
      lpResumeIndex: number | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Opens the service control manager. [MS-SCMR] 3.1.4.26
   * Opnum 27: `DWORD ROpenSCManagerA([in, string, unique, range(0, SC_MAX_COMPUTER_NAME_LENGTH)] SVCCTL_HANDLEA lpMachineName, [in, string, unique, range(0, SC_MAX_NAME_LENGTH)] LPSTR lpDatabaseName, [in] DWORD dwDesiredAccess, [out] LPSC_RPC_HANDLE lpScHandle);`
   */
  ROpenSCManagerA: {
    in: {
      /** `[in, string, unique, range(0, SC_MAX_COMPUTER_NAME_LENGTH)] SVCCTL_HANDLEA lpMachineName` */
      lpMachineName: string | null;
      /** `[in, string, unique, range(0, SC_MAX_NAME_LENGTH)] LPSTR lpDatabaseName` */
      lpDatabaseName: string | null;
      /** `[in] DWORD dwDesiredAccess` */
      dwDesiredAccess: number;
    };
    out: {
      /** `[out] LPSC_RPC_HANDLE lpScHandle` */
      lpScHandle: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Opens a service. [MS-SCMR] 3.1.4.27
   * Opnum 28: `DWORD ROpenServiceA([in] SC_RPC_HANDLE hSCManager, [in, string, range(0, SC_MAX_NAME_LENGTH)] LPSTR lpServiceName, [in] DWORD dwDesiredAccess, [out] LPSC_RPC_HANDLE lpServiceHandle);`
   */
  ROpenServiceA: {
    in: {
      /** `[in] SC_RPC_HANDLE hSCManager` */
      hSCManager: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in, string, range(0, SC_MAX_NAME_LENGTH)] LPSTR lpServiceName` */
      lpServiceName: string;
      /** `[in] DWORD dwDesiredAccess` */
      dwDesiredAccess: number;
    };
    out: {
      /** `[out] LPSC_RPC_HANDLE lpServiceHandle` */
      lpServiceHandle: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * How a service is set up. [MS-SCMR] 3.1.4.28
   * Opnum 29: `DWORD RQueryServiceConfigA([in] SC_RPC_HANDLE hService, [out] LPQUERY_SERVICE_CONFIGA lpServiceConfig, [in, range(0, 1024 * 8)] DWORD cbBufSize, [out] LPBOUNDED_DWORD_8K pcbBytesNeeded);`
   */
  RQueryServiceConfigA: {
    in: {
      /** `[in] SC_RPC_HANDLE hService` */
      hService: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in, range(0, 1024 * 8)] DWORD cbBufSize` */
      cbBufSize: number;
    };
    out: {
      /** `[out] LPQUERY_SERVICE_CONFIGA lpServiceConfig` */
      lpServiceConfig: QUERY_SERVICE_CONFIGA;
      /** `[out] LPBOUNDED_DWORD_8K pcbBytesNeeded` */
      pcbBytesNeeded: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Who holds the lock on the database. [MS-SCMR] 3.1.4.29
   * Opnum 30: `DWORD RQueryServiceLockStatusA([in] SC_RPC_HANDLE hSCManager, [out] LPQUERY_SERVICE_LOCK_STATUSA lpLockStatus, [in, range(0, 1024 * 4)] DWORD cbBufSize, [out] LPBOUNDED_DWORD_4K pcbBytesNeeded);`
   */
  RQueryServiceLockStatusA: {
    in: {
      /** `[in] SC_RPC_HANDLE hSCManager` */
      hSCManager: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in, range(0, 1024 * 4)] DWORD cbBufSize` */
      cbBufSize: number;
    };
    out: {
      /** `[out] LPQUERY_SERVICE_LOCK_STATUSA lpLockStatus` */
      lpLockStatus: QUERY_SERVICE_LOCK_STATUSA;
      /** `[out] LPBOUNDED_DWORD_4K pcbBytesNeeded` */
      pcbBytesNeeded: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Starts a service. [MS-SCMR] 3.1.4.30
   * Opnum 31: `DWORD RStartServiceA([in] SC_RPC_HANDLE hService, [in, range(0, SC_MAX_ARGUMENTS)] DWORD argc, [in, unique, size_is(argc)] LPSTRING_PTRSA argv);`
   */
  RStartServiceA: {
    in: {
      /** `[in] SC_RPC_HANDLE hService` */
      hService: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in, range(0, SC_MAX_ARGUMENTS)] DWORD argc` */
      argc?: number;
      /** `[in, unique, size_is(argc)] LPSTRING_PTRSA argv` */
      argv: STRING_PTRSA[] | null;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * The name people see, for a service's name. [MS-SCMR] 3.1.4.31
   * Opnum 32: `DWORD RGetServiceDisplayNameA([in] SC_RPC_HANDLE hSCManager, [in, string, range(0, SC_MAX_NAME_LENGTH)] LPSTR lpServiceName, [out, string, size_is(*lpcchBuffer)] LPSTR lpDisplayName, [in, out] LPBOUNDED_DWORD_4K lpcchBuffer);`
   */
  RGetServiceDisplayNameA: {
    in: {
      /** `[in] SC_RPC_HANDLE hSCManager` */
      hSCManager: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in, string, range(0, SC_MAX_NAME_LENGTH)] LPSTR lpServiceName` */
      lpServiceName: string;
      /** `[in, out] LPBOUNDED_DWORD_4K lpcchBuffer` */
      lpcchBuffer: number;
    };
    out: {
      /** `[out, string, size_is(*lpcchBuffer)] LPSTR lpDisplayName` */
      lpDisplayName: string;
      /** `[in, out] LPBOUNDED_DWORD_4K lpcchBuffer` */
      lpcchBuffer?: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * A service's name, for the name people see. [MS-SCMR] 3.1.4.32
   * Opnum 33: `DWORD RGetServiceKeyNameA([in] SC_RPC_HANDLE hSCManager, [in, string, range(0, SC_MAX_NAME_LENGTH)] LPSTR lpDisplayName, [out, string, size_is(*lpcchBuffer)] LPSTR lpKeyName, [in, out] LPBOUNDED_DWORD_4K lpcchBuffer);`
   */
  RGetServiceKeyNameA: {
    in: {
      /** `[in] SC_RPC_HANDLE hSCManager` */
      hSCManager: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in, string, range(0, SC_MAX_NAME_LENGTH)] LPSTR lpDisplayName` */
      lpDisplayName: string;
      /** `[in, out] LPBOUNDED_DWORD_4K lpcchBuffer` */
      lpcchBuffer: number;
    };
    out: {
      /** `[out, string, size_is(*lpcchBuffer)] LPSTR lpKeyName` */
      lpKeyName: string;
      /** `[in, out] LPBOUNDED_DWORD_4K lpcchBuffer` */
      lpcchBuffer?: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 34: `void Opnum34NotUsedOnWire();` */
  Opnum34NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Lists services of a load-order group. [MS-SCMR] 3.1.4.33
   * Opnum 35: `DWORD REnumServiceGroupW([in] SC_RPC_HANDLE hSCManager, [in] DWORD dwServiceType, [in] DWORD dwServiceState, [out, size_is(cbBufSize)] LPBYTE lpBuffer, [in, range(0, 1024 * 256)] DWORD cbBufSize, [out] LPBOUNDED_DWORD_256K pcbBytesNeeded, [out] LPBOUNDED_DWORD_256K lpServicesReturned, [in, out, unique] LPBOUNDED_DWORD_256K lpResumeIndex, [in, string, unique, range(0, SC_MAX_NAME_LENGTH)] LPCWSTR pszGroupName);`
   */
  REnumServiceGroupW: {
    in: {
      /** `[in] SC_RPC_HANDLE hSCManager` */
      hSCManager: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in] DWORD dwServiceType` */
      dwServiceType: number;
      /** `[in] DWORD dwServiceState` */
      dwServiceState: number;
      /** `[in, range(0, 1024 * 256)] DWORD cbBufSize` */
      cbBufSize: number;
      /** `[in, out, unique] LPBOUNDED_DWORD_256K lpResumeIndex` */
      lpResumeIndex: number | null;
      /** `[in, string, unique, range(0, SC_MAX_NAME_LENGTH)] LPCWSTR pszGroupName` */
      pszGroupName: string | null;
    };
    out: {
      /** `[out, size_is(cbBufSize)] LPBYTE lpBuffer` */
      lpBuffer: Uint8Array;
      /** `[out] LPBOUNDED_DWORD_256K pcbBytesNeeded` */
      pcbBytesNeeded: number;
      /** `[out] LPBOUNDED_DWORD_256K lpServicesReturned` */
      lpServicesReturned: number;
      /** `[in, out, unique] LPBOUNDED_DWORD_256K lpResumeIndex` */
      lpResumeIndex: number | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes an optional setting of a service. [MS-SCMR] 3.1.4.34
   * Opnum 36: `DWORD RChangeServiceConfig2A([in] SC_RPC_HANDLE hService, [in] SC_RPC_CONFIG_INFOA Info);`
   */
  RChangeServiceConfig2A: {
    in: {
      /** `[in] SC_RPC_HANDLE hService` */
      hService: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in] SC_RPC_CONFIG_INFOA Info` */
      Info: SC_RPC_CONFIG_INFOA;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes an optional setting of a service. [MS-SCMR] 3.1.4.35
   * Opnum 37: `DWORD RChangeServiceConfig2W([in] SC_RPC_HANDLE hService, [in] SC_RPC_CONFIG_INFOW Info);`
   */
  RChangeServiceConfig2W: {
    in: {
      /** `[in] SC_RPC_HANDLE hService` */
      hService: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in] SC_RPC_CONFIG_INFOW Info` */
      Info: SC_RPC_CONFIG_INFOW;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * An optional setting of a service. [MS-SCMR] 3.1.4.36
   * Opnum 38: `DWORD RQueryServiceConfig2A([in] SC_RPC_HANDLE hService, [in] DWORD dwInfoLevel, [out, size_is(cbBufSize)] LPBYTE lpBuffer, [in, range(0, 1024 * 8)] DWORD cbBufSize, [out] LPBOUNDED_DWORD_8K pcbBytesNeeded);`
   */
  RQueryServiceConfig2A: {
    in: {
      /** `[in] SC_RPC_HANDLE hService` */
      hService: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in] DWORD dwInfoLevel` */
      dwInfoLevel: number;
      /** `[in, range(0, 1024 * 8)] DWORD cbBufSize` */
      cbBufSize: number;
    };
    out: {
      /** `[out, size_is(cbBufSize)] LPBYTE lpBuffer` */
      lpBuffer: Uint8Array;
      /** `[out] LPBOUNDED_DWORD_8K pcbBytesNeeded` */
      pcbBytesNeeded: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * An optional setting of a service. [MS-SCMR] 3.1.4.37
   * Opnum 39: `DWORD RQueryServiceConfig2W([in] SC_RPC_HANDLE hService, [in] DWORD dwInfoLevel, [out, size_is(cbBufSize)] LPBYTE lpBuffer, [in, range(0, 1024 * 8)] DWORD cbBufSize, [out] LPBOUNDED_DWORD_8K pcbBytesNeeded);`
   */
  RQueryServiceConfig2W: {
    in: {
      /** `[in] SC_RPC_HANDLE hService` */
      hService: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in] DWORD dwInfoLevel` */
      dwInfoLevel: number;
      /** `[in, range(0, 1024 * 8)] DWORD cbBufSize` */
      cbBufSize: number;
    };
    out: {
      /** `[out, size_is(cbBufSize)] LPBYTE lpBuffer` */
      lpBuffer: Uint8Array;
      /** `[out] LPBOUNDED_DWORD_8K pcbBytesNeeded` */
      pcbBytesNeeded: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * What a service is doing, with its process. [MS-SCMR] 3.1.4.38
   * Opnum 40: `DWORD RQueryServiceStatusEx([in] SC_RPC_HANDLE hService, [in] SC_STATUS_TYPE InfoLevel, [out, size_is(cbBufSize)] LPBYTE lpBuffer, [in, range(0, 1024 * 8)] DWORD cbBufSize, [out] LPBOUNDED_DWORD_8K pcbBytesNeeded);`
   */
  RQueryServiceStatusEx: {
    in: {
      /** `[in] SC_RPC_HANDLE hService` */
      hService: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in] SC_STATUS_TYPE InfoLevel` */
      InfoLevel: SC_STATUS_TYPE;
      /** `[in, range(0, 1024 * 8)] DWORD cbBufSize` */
      cbBufSize: number;
    };
    out: {
      /** `[out, size_is(cbBufSize)] LPBYTE lpBuffer` */
      lpBuffer: Uint8Array;
      /** `[out] LPBOUNDED_DWORD_8K pcbBytesNeeded` */
      pcbBytesNeeded: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Lists services with their processes. [MS-SCMR] 3.1.4.39
   * Opnum 41: `DWORD REnumServicesStatusExA([in] SC_RPC_HANDLE hSCManager, [in] SC_ENUM_TYPE InfoLevel, [in] DWORD dwServiceType, [in] DWORD dwServiceState, [out, size_is(cbBufSize)] LPBYTE lpBuffer, [in, range(0, 1024 * 256)] DWORD cbBufSize, [out] LPBOUNDED_DWORD_256K pcbBytesNeeded, [out] LPBOUNDED_DWORD_256K lpServicesReturned, [in, out, unique] LPBOUNDED_DWORD_256K lpResumeIndex, [in, string, unique, range(0, SC_MAX_NAME_LENGTH)] LPCSTR pszGroupName);`
   */
  REnumServicesStatusExA: {
    in: {
      /** `[in] SC_RPC_HANDLE hSCManager` */
      hSCManager: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in] SC_ENUM_TYPE InfoLevel` */
      InfoLevel: SC_ENUM_TYPE;
      /** `[in] DWORD dwServiceType` */
      dwServiceType: number;
      /** `[in] DWORD dwServiceState` */
      dwServiceState: number;
      /** `[in, range(0, 1024 * 256)] DWORD cbBufSize` */
      cbBufSize: number;
      /** `[in, out, unique] LPBOUNDED_DWORD_256K lpResumeIndex` */
      lpResumeIndex: number | null;
      /** `[in, string, unique, range(0, SC_MAX_NAME_LENGTH)] LPCSTR pszGroupName` */
      pszGroupName: string | null;
    };
    out: {
      /** `[out, size_is(cbBufSize)] LPBYTE lpBuffer` */
      lpBuffer: Uint8Array;
      /** `[out] LPBOUNDED_DWORD_256K pcbBytesNeeded` */
      pcbBytesNeeded: number;
      /** `[out] LPBOUNDED_DWORD_256K lpServicesReturned` */
      lpServicesReturned: number;
      /** `[in, out, unique] LPBOUNDED_DWORD_256K lpResumeIndex` */
      lpResumeIndex: number | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Lists services with their processes. [MS-SCMR] 3.1.4.40
   * Opnum 42: `DWORD REnumServicesStatusExW([in] SC_RPC_HANDLE hSCManager, [in] SC_ENUM_TYPE InfoLevel, [in] DWORD dwServiceType, [in] DWORD dwServiceState, [out, size_is(cbBufSize)] LPBYTE lpBuffer, [in, range(0, 1024 * 256)] DWORD cbBufSize, [out] LPBOUNDED_DWORD_256K pcbBytesNeeded, [out] LPBOUNDED_DWORD_256K lpServicesReturned, [in, out, unique] LPBOUNDED_DWORD_256K lpResumeIndex, [in, string, unique, range(0, SC_MAX_NAME_LENGTH)] LPCWSTR pszGroupName);`
   */
  REnumServicesStatusExW: {
    in: {
      /** `[in] SC_RPC_HANDLE hSCManager` */
      hSCManager: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in] SC_ENUM_TYPE InfoLevel` */
      InfoLevel: SC_ENUM_TYPE;
      /** `[in] DWORD dwServiceType` */
      dwServiceType: number;
      /** `[in] DWORD dwServiceState` */
      dwServiceState: number;
      /** `[in, range(0, 1024 * 256)] DWORD cbBufSize` */
      cbBufSize: number;
      /** `[in, out, unique] LPBOUNDED_DWORD_256K lpResumeIndex` */
      lpResumeIndex: number | null;
      /** `[in, string, unique, range(0, SC_MAX_NAME_LENGTH)] LPCWSTR pszGroupName` */
      pszGroupName: string | null;
    };
    out: {
      /** `[out, size_is(cbBufSize)] LPBYTE lpBuffer` */
      lpBuffer: Uint8Array;
      /** `[out] LPBOUNDED_DWORD_256K pcbBytesNeeded` */
      pcbBytesNeeded: number;
      /** `[out] LPBOUNDED_DWORD_256K lpServicesReturned` */
      lpServicesReturned: number;
      /** `[in, out, unique] LPBOUNDED_DWORD_256K lpResumeIndex` */
      lpResumeIndex: number | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 43: `void Opnum43NotUsedOnWire();` */
  Opnum43NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Makes a service whose program is of 32 bits. [MS-SCMR] 3.1.4.41
   * Opnum 44: `DWORD RCreateServiceWOW64A([in] SC_RPC_HANDLE hSCManager, [in, string, range(0, SC_MAX_NAME_LENGTH)] LPSTR lpServiceName, [in, string, unique, range(0, SC_MAX_NAME_LENGTH)] LPSTR lpDisplayName, [in] DWORD dwDesiredAccess, [in] DWORD dwServiceType, [in] DWORD dwStartType, [in] DWORD dwErrorControl, [in, string, range(0, SC_MAX_PATH_LENGTH)] LPSTR lpBinaryPathName, [in, string, unique, range(0, SC_MAX_NAME_LENGTH)] LPSTR lpLoadOrderGroup, [in, out, unique] LPDWORD lpdwTagId, [in, unique, size_is(dwDependSize)] LPBYTE lpDependencies, [in, range(0, SC_MAX_DEPEND_SIZE)] DWORD dwDependSize, [in, string, unique, range(0, SC_MAX_ACCOUNT_NAME_LENGTH)] LPSTR lpServiceStartName, [in, unique, size_is(dwPwSize)] LPBYTE lpPassword, [in, range(0, SC_MAX_PWD_SIZE)] DWORD dwPwSize, [out] LPSC_RPC_HANDLE lpServiceHandle);`
   */
  RCreateServiceWOW64A: {
    in: {
      /** `[in] SC_RPC_HANDLE hSCManager` */
      hSCManager: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in, string, range(0, SC_MAX_NAME_LENGTH)] LPSTR lpServiceName` */
      lpServiceName: string;
      /** `[in, string, unique, range(0, SC_MAX_NAME_LENGTH)] LPSTR lpDisplayName` */
      lpDisplayName: string | null;
      /** `[in] DWORD dwDesiredAccess` */
      dwDesiredAccess: number;
      /** `[in] DWORD dwServiceType` */
      dwServiceType: number;
      /** `[in] DWORD dwStartType` */
      dwStartType: number;
      /** `[in] DWORD dwErrorControl` */
      dwErrorControl: number;
      /** `[in, string, range(0, SC_MAX_PATH_LENGTH)] LPSTR lpBinaryPathName` */
      lpBinaryPathName: string;
      /** `[in, string, unique, range(0, SC_MAX_NAME_LENGTH)] LPSTR lpLoadOrderGroup` */
      lpLoadOrderGroup: string | null;
      /** `[in, out, unique] LPDWORD lpdwTagId` */
      lpdwTagId: number | null;
      /** `[in, unique, size_is(dwDependSize)] LPBYTE lpDependencies` */
      lpDependencies: Uint8Array | null;
      /** `[in, range(0, SC_MAX_DEPEND_SIZE)] DWORD dwDependSize` */
      dwDependSize?: number;
      /** `[in, string, unique, range(0, SC_MAX_ACCOUNT_NAME_LENGTH)] LPSTR lpServiceStartName` */
      lpServiceStartName: string | null;
      /** `[in, unique, size_is(dwPwSize)] LPBYTE lpPassword` */
      lpPassword: Uint8Array | null;
      /** `[in, range(0, SC_MAX_PWD_SIZE)] DWORD dwPwSize` */
      dwPwSize?: number;
    };
    out: {
      /** `[in, out, unique] LPDWORD lpdwTagId` */
      lpdwTagId: number | null;
      /** `[out] LPSC_RPC_HANDLE lpServiceHandle` */
      lpServiceHandle: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes a service whose program is of 32 bits. [MS-SCMR] 3.1.4.42
   * Opnum 45: `DWORD RCreateServiceWOW64W([in] SC_RPC_HANDLE hSCManager, [in, string, range(0, SC_MAX_NAME_LENGTH)] wchar_t *lpServiceName, [in, string, unique, range(0, SC_MAX_NAME_LENGTH)] wchar_t *lpDisplayName, [in] DWORD dwDesiredAccess, [in] DWORD dwServiceType, [in] DWORD dwStartType, [in] DWORD dwErrorControl, [in, string, range(0, SC_MAX_PATH_LENGTH)] wchar_t *lpBinaryPathName, [in, string, unique, range(0, SC_MAX_NAME_LENGTH)] wchar_t *lpLoadOrderGroup, [in, out, unique] LPDWORD lpdwTagId, [in, unique, size_is(dwDependSize)] LPBYTE lpDependencies, [in, range(0, SC_MAX_DEPEND_SIZE)] DWORD dwDependSize, [in, string, unique, range(0, SC_MAX_ACCOUNT_NAME_LENGTH)] wchar_t *lpServiceStartName, [in, unique, size_is(dwPwSize)] LPBYTE lpPassword, [in, range(0, SC_MAX_PWD_SIZE)] DWORD dwPwSize, [out] LPSC_RPC_HANDLE lpServiceHandle);`
   */
  RCreateServiceWOW64W: {
    in: {
      /** `[in] SC_RPC_HANDLE hSCManager` */
      hSCManager: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in, string, range(0, SC_MAX_NAME_LENGTH)] wchar_t *lpServiceName` */
      lpServiceName: string;
      /** `[in, string, unique, range(0, SC_MAX_NAME_LENGTH)] wchar_t *lpDisplayName` */
      lpDisplayName: string | null;
      /** `[in] DWORD dwDesiredAccess` */
      dwDesiredAccess: number;
      /** `[in] DWORD dwServiceType` */
      dwServiceType: number;
      /** `[in] DWORD dwStartType` */
      dwStartType: number;
      /** `[in] DWORD dwErrorControl` */
      dwErrorControl: number;
      /** `[in, string, range(0, SC_MAX_PATH_LENGTH)] wchar_t *lpBinaryPathName` */
      lpBinaryPathName: string;
      /** `[in, string, unique, range(0, SC_MAX_NAME_LENGTH)] wchar_t *lpLoadOrderGroup` */
      lpLoadOrderGroup: string | null;
      /** `[in, out, unique] LPDWORD lpdwTagId` */
      lpdwTagId: number | null;
      /** `[in, unique, size_is(dwDependSize)] LPBYTE lpDependencies` */
      lpDependencies: Uint8Array | null;
      /** `[in, range(0, SC_MAX_DEPEND_SIZE)] DWORD dwDependSize` */
      dwDependSize?: number;
      /** `[in, string, unique, range(0, SC_MAX_ACCOUNT_NAME_LENGTH)] wchar_t *lpServiceStartName` */
      lpServiceStartName: string | null;
      /** `[in, unique, size_is(dwPwSize)] LPBYTE lpPassword` */
      lpPassword: Uint8Array | null;
      /** `[in, range(0, SC_MAX_PWD_SIZE)] DWORD dwPwSize` */
      dwPwSize?: number;
    };
    out: {
      /** `[in, out, unique] LPDWORD lpdwTagId` */
      lpdwTagId: number | null;
      /** `[out] LPSC_RPC_HANDLE lpServiceHandle` */
      lpServiceHandle: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 46: `void Opnum46NotUsedOnWire();` */
  Opnum46NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Subscribes to a service's changes. [MS-SCMR] 3.1.4.43
   * Opnum 47: `DWORD RNotifyServiceStatusChange([in] SC_RPC_HANDLE hService, [in] SC_RPC_NOTIFY_PARAMS NotifyParams, [in] GUID *pClientProcessGuid, [out] GUID *pSCMProcessGuid, [out] PBOOL pfCreateRemoteQueue, [out] LPSC_NOTIFY_RPC_HANDLE phNotify);`
   */
  RNotifyServiceStatusChange: {
    in: {
      /** `[in] SC_RPC_HANDLE hService` */
      hService: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in] SC_RPC_NOTIFY_PARAMS NotifyParams` */
      NotifyParams: SC_RPC_NOTIFY_PARAMS;
      /** `[in] GUID *pClientProcessGuid` */
      pClientProcessGuid: string;
    };
    out: {
      /** `[out] GUID *pSCMProcessGuid` */
      pSCMProcessGuid: string;
      /** `[out] PBOOL pfCreateRemoteQueue` */
      pfCreateRemoteQueue: number;
      /** `[out] LPSC_NOTIFY_RPC_HANDLE phNotify` */
      phNotify: ContextHandle<"SC_NOTIFY_RPC_HANDLE"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Waits for a change that was subscribed to. [MS-SCMR] 3.1.4.44
   * Opnum 48: `error_status_t RGetNotifyResults([in] SC_NOTIFY_RPC_HANDLE hNotify, [out] PSC_RPC_NOTIFY_PARAMS_LIST *ppNotifyParams);`
   */
  RGetNotifyResults: {
    in: {
      /** `[in] SC_NOTIFY_RPC_HANDLE hNotify` */
      hNotify: ContextHandle<"SC_NOTIFY_RPC_HANDLE"> | null;
    };
    out: {
      /** `[out] PSC_RPC_NOTIFY_PARAMS_LIST *ppNotifyParams` */
      ppNotifyParams: SC_RPC_NOTIFY_PARAMS_LIST | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Ends a subscription. [MS-SCMR] 3.1.4.45
   * Opnum 49: `DWORD RCloseNotifyHandle([in, out] LPSC_NOTIFY_RPC_HANDLE phNotify, [out] PBOOL pfApcFired);`
   */
  RCloseNotifyHandle: {
    in: {
      /** `[in, out] LPSC_NOTIFY_RPC_HANDLE phNotify` */
      phNotify: ContextHandle<"SC_NOTIFY_RPC_HANDLE"> | null;
    };
    out: {
      /** `[in, out] LPSC_NOTIFY_RPC_HANDLE phNotify` */
      phNotify: ContextHandle<"SC_NOTIFY_RPC_HANDLE"> | null;
      /** Whether a notification was on its way. `[out] PBOOL pfApcFired` */
      pfApcFired: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Sends a control with a reason to a service. [MS-SCMR] 3.1.4.46
   * Opnum 50: `DWORD RControlServiceExA([in] SC_RPC_HANDLE hService, [in] DWORD dwControl, [in] DWORD dwInfoLevel, [in, switch_is(dwInfoLevel)] PSC_RPC_SERVICE_CONTROL_IN_PARAMSA pControlInParams, [out, switch_is(dwInfoLevel)] PSC_RPC_SERVICE_CONTROL_OUT_PARAMSA pControlOutParams);`
   */
  RControlServiceExA: {
    in: {
      /** `[in] SC_RPC_HANDLE hService` */
      hService: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in] DWORD dwControl` */
      dwControl: number;
      /** `[in] DWORD dwInfoLevel` */
      dwInfoLevel?: number;
      /** `[in, switch_is(dwInfoLevel)] PSC_RPC_SERVICE_CONTROL_IN_PARAMSA pControlInParams` */
      pControlInParams: SC_RPC_SERVICE_CONTROL_IN_PARAMSA;
    };
    out: {
      /** `[out, switch_is(dwInfoLevel)] PSC_RPC_SERVICE_CONTROL_OUT_PARAMSA pControlOutParams` */
      pControlOutParams: SC_RPC_SERVICE_CONTROL_OUT_PARAMSA;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Sends a control with a reason to a service. [MS-SCMR] 3.1.4.47
   * Opnum 51: `DWORD RControlServiceExW([in] SC_RPC_HANDLE hService, [in] DWORD dwControl, [in] DWORD dwInfoLevel, [in, switch_is(dwInfoLevel)] PSC_RPC_SERVICE_CONTROL_IN_PARAMSW pControlInParams, [out, switch_is(dwInfoLevel)] PSC_RPC_SERVICE_CONTROL_OUT_PARAMSW pControlOutParams);`
   */
  RControlServiceExW: {
    in: {
      /** `[in] SC_RPC_HANDLE hService` */
      hService: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in] DWORD dwControl` */
      dwControl: number;
      /** `[in] DWORD dwInfoLevel` */
      dwInfoLevel?: number;
      /** `[in, switch_is(dwInfoLevel)] PSC_RPC_SERVICE_CONTROL_IN_PARAMSW pControlInParams` */
      pControlInParams: SC_RPC_SERVICE_CONTROL_IN_PARAMSW;
    };
    out: {
      /** `[out, switch_is(dwInfoLevel)] PSC_RPC_SERVICE_CONTROL_OUT_PARAMSW pControlOutParams` */
      pControlOutParams: SC_RPC_SERVICE_CONTROL_OUT_PARAMSW;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 52: `void Opnum52NotUsedOnWire();` */
  Opnum52NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 53: `void Opnum53NotUsedOnWire();` */
  Opnum53NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 54: `void Opnum54NotUsedOnWire();` */
  Opnum54NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 55: `void Opnum55NotUsedOnWire();` */
  Opnum55NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Settings of a service by level. [MS-SCMR] 3.1.4.48
   * Opnum 56: `DWORD RQueryServiceConfigEx([in] SC_RPC_HANDLE hService, [in] DWORD dwInfoLevel, [out] SC_RPC_CONFIG_INFOW *pInfo);`
   */
  RQueryServiceConfigEx: {
    in: {
      /** `[in] SC_RPC_HANDLE hService` */
      hService: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in] DWORD dwInfoLevel` */
      dwInfoLevel: number;
    };
    out: {
      /** `[out] SC_RPC_CONFIG_INFOW *pInfo` */
      pInfo: SC_RPC_CONFIG_INFOW;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 57: `void Opnum57NotUsedOnWire();` */
  Opnum57NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 58: `void Opnum58NotUsedOnWire();` */
  Opnum58NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 59: `void Opnum59NotUsedOnWire();` */
  Opnum59NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Makes a service whose program is for another kind of processor. [MS-SCMR] 3.1.4.49
   * Opnum 60: `DWORD RCreateWowService([in] SC_RPC_HANDLE hSCManager, [in, string, range(0, SC_MAX_NAME_LENGTH)] wchar_t *lpServiceName, [in, string, unique, range(0, SC_MAX_NAME_LENGTH)] wchar_t *lpDisplayName, [in] DWORD dwDesiredAccess, [in] DWORD dwServiceType, [in] DWORD dwStartType, [in] DWORD dwErrorControl, [in, string, range(0, SC_MAX_PATH_LENGTH)] wchar_t *lpBinaryPathName, [in, string, unique, range(0, SC_MAX_NAME_LENGTH)] wchar_t *lpLoadOrderGroup, [in, out, unique] LPDWORD lpdwTagId, [in, unique, size_is(dwDependSize)] LPBYTE lpDependencies, [in, range(0, SC_MAX_DEPEND_SIZE)] DWORD dwDependSize, [in, string, unique, range(0, SC_MAX_ACCOUNT_NAME_LENGTH)] wchar_t *lpServiceStartName, [in, unique, size_is(dwPwSize)] LPBYTE lpPassword, [in, range(0, SC_MAX_PWD_SIZE)] DWORD dwPwSize, [in] USHORT dwServiceWowType, [out] LPSC_RPC_HANDLE lpServiceHandle);`
   */
  RCreateWowService: {
    in: {
      /** `[in] SC_RPC_HANDLE hSCManager` */
      hSCManager: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** `[in, string, range(0, SC_MAX_NAME_LENGTH)] wchar_t *lpServiceName` */
      lpServiceName: string;
      /** `[in, string, unique, range(0, SC_MAX_NAME_LENGTH)] wchar_t *lpDisplayName` */
      lpDisplayName: string | null;
      /** `[in] DWORD dwDesiredAccess` */
      dwDesiredAccess: number;
      /** `[in] DWORD dwServiceType` */
      dwServiceType: number;
      /** `[in] DWORD dwStartType` */
      dwStartType: number;
      /** `[in] DWORD dwErrorControl` */
      dwErrorControl: number;
      /** `[in, string, range(0, SC_MAX_PATH_LENGTH)] wchar_t *lpBinaryPathName` */
      lpBinaryPathName: string;
      /** `[in, string, unique, range(0, SC_MAX_NAME_LENGTH)] wchar_t *lpLoadOrderGroup` */
      lpLoadOrderGroup: string | null;
      /** `[in, out, unique] LPDWORD lpdwTagId` */
      lpdwTagId: number | null;
      /** `[in, unique, size_is(dwDependSize)] LPBYTE lpDependencies` */
      lpDependencies: Uint8Array | null;
      /** `[in, range(0, SC_MAX_DEPEND_SIZE)] DWORD dwDependSize` */
      dwDependSize?: number;
      /** `[in, string, unique, range(0, SC_MAX_ACCOUNT_NAME_LENGTH)] wchar_t *lpServiceStartName` */
      lpServiceStartName: string | null;
      /** `[in, unique, size_is(dwPwSize)] LPBYTE lpPassword` */
      lpPassword: Uint8Array | null;
      /** `[in, range(0, SC_MAX_PWD_SIZE)] DWORD dwPwSize` */
      dwPwSize?: number;
      /** `[in] USHORT dwServiceWowType` */
      dwServiceWowType: number;
    };
    out: {
      /** `[in, out, unique] LPDWORD lpdwTagId` */
      lpdwTagId: number | null;
      /** `[out] LPSC_RPC_HANDLE lpServiceHandle` */
      lpServiceHandle: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 61: `void Opnum61NotUsedOnWire();` */
  Opnum61NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 62: `void Opnum62NotUsedOnWire();` */
  Opnum62NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 63: `void Opnum63NotUsedOnWire();` */
  Opnum63NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Opens the service control manager over TCP, with no name of a server. [MS-SCMR] 3.1.4.50
   * Opnum 64: `DWORD ROpenSCManager2([in] handle_t BindingHandle, [in, string, unique, range(0, SC_MAX_NAME_LENGTH)] wchar_t *DatabaseName, [in] DWORD DesiredAccess, [out] LPSC_RPC_HANDLE ScmHandle);`
   */
  ROpenSCManager2: {
    in: {
      /** `[in, string, unique, range(0, SC_MAX_NAME_LENGTH)] wchar_t *DatabaseName` */
      DatabaseName: string | null;
      /** `[in] DWORD DesiredAccess` */
      DesiredAccess: number;
    };
    out: {
      /** `[out] LPSC_RPC_HANDLE ScmHandle` */
      ScmHandle: ContextHandle<"SC_RPC_HANDLE"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
};

/** `interface svcctl` 367abb81-9844-35f1-ad32-98f038001003 v2.0 */
export const svcctl: Interface<svcctlOperations> = /*#__PURE__*/ defineInterface<svcctlOperations>({
  name: "svcctl",
  uuid: "367abb81-9844-35f1-ad32-98f038001003",
  version: [2, 0],
  endpoints: ["ncacn_np:[\\pipe\\svcctl]"],
  operations: [
    { opnum: 0, name: "RCloseServiceHandle", returns: uint32, status: "win32", params: [
      { name: "hSCObject", dir: "inout", type: ref(context("SC_RPC_HANDLE", "RCloseServiceHandle")) },
    ] },
    { opnum: 1, name: "RControlService", returns: uint32, status: "win32", params: [
      { name: "hService", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "dwControl", dir: "in", type: uint32 },
      { name: "lpServiceStatus", dir: "out", type: ref(SERVICE_STATUS$) },
    ] },
    { opnum: 2, name: "RDeleteService", returns: uint32, status: "win32", params: [
      { name: "hService", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
    ] },
    { opnum: 3, name: "RLockServiceDatabase", returns: uint32, status: "win32", params: [
      { name: "hSCManager", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "lpLock", dir: "out", type: ref(context("SC_RPC_LOCK", "RUnlockServiceDatabase")) },
    ] },
    { opnum: 4, name: "RQueryServiceObjectSecurity", returns: uint32, status: "win32", params: [
      { name: "hService", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "dwSecurityInformation", dir: "in", type: uint32 },
      { name: "lpSecurityDescriptor", dir: "out", type: ref(array(uint8, sized(["field", "cbBufSize"]))) },
      { name: "cbBufSize", dir: "in", type: range(uint32, 0, 262144) },
      { name: "pcbBytesNeeded", dir: "out", type: ref(range(uint32, 0, 262144)) },
    ] },
    { opnum: 5, name: "RSetServiceObjectSecurity", returns: uint32, status: "win32", params: [
      { name: "hService", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "dwSecurityInformation", dir: "in", type: uint32 },
      { name: "lpSecurityDescriptor", dir: "in", type: ref(array(uint8, sized(["field", "cbBufSize"]))) },
      { name: "cbBufSize", dir: "in", type: uint32 },
    ] },
    { opnum: 6, name: "RQueryServiceStatus", returns: uint32, status: "win32", params: [
      { name: "hService", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "lpServiceStatus", dir: "out", type: ref(SERVICE_STATUS$) },
    ] },
    { opnum: 7, name: "RSetServiceStatus", returns: uint32, status: "win32", params: [
      { name: "hServiceStatus", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "lpServiceStatus", dir: "in", type: ref(SERVICE_STATUS$) },
    ] },
    { opnum: 8, name: "RUnlockServiceDatabase", returns: uint32, status: "win32", params: [
      { name: "Lock", dir: "inout", type: ref(context("SC_RPC_LOCK", "RUnlockServiceDatabase")) },
    ] },
    { opnum: 9, name: "RNotifyBootConfigStatus", returns: uint32, status: "win32", params: [
      { name: "lpMachineName", dir: "in", type: unique(variant(string("wchar"), { range: [0, 1024] })) },
      { name: "BootAcceptable", dir: "in", type: uint32 },
    ] },
    { opnum: 10, name: "Opnum10NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 11, name: "RChangeServiceConfigW", returns: uint32, status: "win32", params: [
      { name: "hService", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "dwServiceType", dir: "in", type: uint32 },
      { name: "dwStartType", dir: "in", type: uint32 },
      { name: "dwErrorControl", dir: "in", type: uint32 },
      { name: "lpBinaryPathName", dir: "in", type: unique(variant(string("wchar"), { range: [0, 32768] })) },
      { name: "lpLoadOrderGroup", dir: "in", type: unique(variant(string("wchar"), { range: [0, 257] })) },
      { name: "lpdwTagId", dir: "inout", type: unique(uint32) },
      { name: "lpDependencies", dir: "in", type: unique(array(uint8, sized(["field", "dwDependSize"]))) },
      { name: "dwDependSize", dir: "in", type: range(uint32, 0, 4096) },
      { name: "lpServiceStartName", dir: "in", type: unique(variant(string("wchar"), { range: [0, 2048] })) },
      { name: "lpPassword", dir: "in", type: unique(array(uint8, sized(["field", "dwPwSize"]))) },
      { name: "dwPwSize", dir: "in", type: range(uint32, 0, 514) },
      { name: "lpDisplayName", dir: "in", type: unique(variant(string("wchar"), { range: [0, 257] })) },
    ] },
    { opnum: 12, name: "RCreateServiceW", returns: uint32, status: "win32", params: [
      { name: "hSCManager", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "lpServiceName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 257] })) },
      { name: "lpDisplayName", dir: "in", type: unique(variant(string("wchar"), { range: [0, 257] })) },
      { name: "dwDesiredAccess", dir: "in", type: uint32 },
      { name: "dwServiceType", dir: "in", type: uint32 },
      { name: "dwStartType", dir: "in", type: uint32 },
      { name: "dwErrorControl", dir: "in", type: uint32 },
      { name: "lpBinaryPathName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 32768] })) },
      { name: "lpLoadOrderGroup", dir: "in", type: unique(variant(string("wchar"), { range: [0, 257] })) },
      { name: "lpdwTagId", dir: "inout", type: unique(uint32) },
      { name: "lpDependencies", dir: "in", type: unique(array(uint8, sized(["field", "dwDependSize"]))) },
      { name: "dwDependSize", dir: "in", type: range(uint32, 0, 4096) },
      { name: "lpServiceStartName", dir: "in", type: unique(variant(string("wchar"), { range: [0, 2048] })) },
      { name: "lpPassword", dir: "in", type: unique(array(uint8, sized(["field", "dwPwSize"]))) },
      { name: "dwPwSize", dir: "in", type: range(uint32, 0, 514) },
      { name: "lpServiceHandle", dir: "out", type: ref(context("SC_RPC_HANDLE", "RCloseServiceHandle")) },
    ] },
    { opnum: 13, name: "REnumDependentServicesW", returns: uint32, status: "win32", params: [
      { name: "hService", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "dwServiceState", dir: "in", type: uint32 },
      { name: "lpServices", dir: "out", type: ref(array(uint8, sized(["field", "cbBufSize"]))) },
      { name: "cbBufSize", dir: "in", type: range(uint32, 0, 262144) },
      { name: "pcbBytesNeeded", dir: "out", type: ref(range(uint32, 0, 262144)) },
      { name: "lpServicesReturned", dir: "out", type: ref(range(uint32, 0, 262144)) },
    ] },
    { opnum: 14, name: "REnumServicesStatusW", returns: uint32, status: "win32", params: [
      { name: "hSCManager", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "dwServiceType", dir: "in", type: uint32 },
      { name: "dwServiceState", dir: "in", type: uint32 },
      { name: "lpBuffer", dir: "out", type: ref(array(uint8, sized(["field", "cbBufSize"]))) },
      { name: "cbBufSize", dir: "in", type: range(uint32, 0, 262144) },
      { name: "pcbBytesNeeded", dir: "out", type: ref(range(uint32, 0, 262144)) },
      { name: "lpServicesReturned", dir: "out", type: ref(range(uint32, 0, 262144)) },
      { name: "lpResumeIndex", dir: "inout", type: unique(range(uint32, 0, 262144)) },
    ] },
    { opnum: 15, name: "ROpenSCManagerW", returns: uint32, status: "win32", params: [
      { name: "lpMachineName", dir: "in", type: unique(variant(string("wchar"), { range: [0, 1024] })) },
      { name: "lpDatabaseName", dir: "in", type: unique(variant(string("wchar"), { range: [0, 257] })) },
      { name: "dwDesiredAccess", dir: "in", type: uint32 },
      { name: "lpScHandle", dir: "out", type: ref(context("SC_RPC_HANDLE", "RCloseServiceHandle")) },
    ] },
    { opnum: 16, name: "ROpenServiceW", returns: uint32, status: "win32", params: [
      { name: "hSCManager", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "lpServiceName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 257] })) },
      { name: "dwDesiredAccess", dir: "in", type: uint32 },
      { name: "lpServiceHandle", dir: "out", type: ref(context("SC_RPC_HANDLE", "RCloseServiceHandle")) },
    ] },
    { opnum: 17, name: "RQueryServiceConfigW", returns: uint32, status: "win32", params: [
      { name: "hService", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "lpServiceConfig", dir: "out", type: ref(QUERY_SERVICE_CONFIGW$) },
      { name: "cbBufSize", dir: "in", type: range(uint32, 0, 8192) },
      { name: "pcbBytesNeeded", dir: "out", type: ref(range(uint32, 0, 8192)) },
    ] },
    { opnum: 18, name: "RQueryServiceLockStatusW", returns: uint32, status: "win32", params: [
      { name: "hSCManager", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "lpLockStatus", dir: "out", type: ref(QUERY_SERVICE_LOCK_STATUSW$) },
      { name: "cbBufSize", dir: "in", type: range(uint32, 0, 4096) },
      { name: "pcbBytesNeeded", dir: "out", type: ref(range(uint32, 0, 4096)) },
    ] },
    { opnum: 19, name: "RStartServiceW", returns: uint32, status: "win32", params: [
      { name: "hService", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "argc", dir: "in", type: range(uint32, 0, 1024) },
      { name: "argv", dir: "in", type: unique(array(STRING_PTRSW$, sized(["field", "argc"]))) },
    ] },
    { opnum: 20, name: "RGetServiceDisplayNameW", returns: uint32, status: "win32", params: [
      { name: "hSCManager", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "lpServiceName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 257] })) },
      { name: "lpDisplayName", dir: "out", type: ref(variant(string("wchar", ["+", ["deref", ["field", "lpcchBuffer"]], 1]), { range: [1, 4097] })) },
      { name: "lpcchBuffer", dir: "inout", type: ref(uint32) },
    ] },
    { opnum: 21, name: "RGetServiceKeyNameW", returns: uint32, status: "win32", params: [
      { name: "hSCManager", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "lpDisplayName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 257] })) },
      { name: "lpServiceName", dir: "out", type: ref(variant(string("wchar", ["+", ["deref", ["field", "lpcchBuffer"]], 1]), { range: [1, 4097] })) },
      { name: "lpcchBuffer", dir: "inout", type: ref(uint32) },
    ] },
    { opnum: 22, name: "Opnum22NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 23, name: "RChangeServiceConfigA", returns: uint32, status: "win32", params: [
      { name: "hService", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "dwServiceType", dir: "in", type: uint32 },
      { name: "dwStartType", dir: "in", type: uint32 },
      { name: "dwErrorControl", dir: "in", type: uint32 },
      { name: "lpBinaryPathName", dir: "in", type: unique(variant(string("char"), { range: [0, 32768] })) },
      { name: "lpLoadOrderGroup", dir: "in", type: unique(variant(string("char"), { range: [0, 257] })) },
      { name: "lpdwTagId", dir: "inout", type: unique(uint32) },
      { name: "lpDependencies", dir: "in", type: unique(array(uint8, sized(["field", "dwDependSize"]))) },
      { name: "dwDependSize", dir: "in", type: range(uint32, 0, 4096) },
      { name: "lpServiceStartName", dir: "in", type: unique(variant(string("char"), { range: [0, 2048] })) },
      { name: "lpPassword", dir: "in", type: unique(array(uint8, sized(["field", "dwPwSize"]))) },
      { name: "dwPwSize", dir: "in", type: range(uint32, 0, 514) },
      { name: "lpDisplayName", dir: "in", type: unique(variant(string("char"), { range: [0, 257] })) },
    ] },
    { opnum: 24, name: "RCreateServiceA", returns: uint32, status: "win32", params: [
      { name: "hSCManager", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "lpServiceName", dir: "in", type: ref(variant(string("char"), { range: [0, 257] })) },
      { name: "lpDisplayName", dir: "in", type: unique(variant(string("char"), { range: [0, 257] })) },
      { name: "dwDesiredAccess", dir: "in", type: uint32 },
      { name: "dwServiceType", dir: "in", type: uint32 },
      { name: "dwStartType", dir: "in", type: uint32 },
      { name: "dwErrorControl", dir: "in", type: uint32 },
      { name: "lpBinaryPathName", dir: "in", type: ref(variant(string("char"), { range: [0, 32768] })) },
      { name: "lpLoadOrderGroup", dir: "in", type: unique(variant(string("char"), { range: [0, 257] })) },
      { name: "lpdwTagId", dir: "inout", type: unique(uint32) },
      { name: "lpDependencies", dir: "in", type: unique(array(uint8, sized(["field", "dwDependSize"]))) },
      { name: "dwDependSize", dir: "in", type: range(uint32, 0, 4096) },
      { name: "lpServiceStartName", dir: "in", type: unique(variant(string("char"), { range: [0, 2048] })) },
      { name: "lpPassword", dir: "in", type: unique(array(uint8, sized(["field", "dwPwSize"]))) },
      { name: "dwPwSize", dir: "in", type: range(uint32, 0, 514) },
      { name: "lpServiceHandle", dir: "out", type: ref(context("SC_RPC_HANDLE", "RCloseServiceHandle")) },
    ] },
    { opnum: 25, name: "REnumDependentServicesA", returns: uint32, status: "win32", params: [
      { name: "hService", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "dwServiceState", dir: "in", type: uint32 },
      { name: "lpServices", dir: "out", type: ref(array(uint8, sized(["field", "cbBufSize"]))) },
      { name: "cbBufSize", dir: "in", type: range(uint32, 0, 262144) },
      { name: "pcbBytesNeeded", dir: "out", type: ref(range(uint32, 0, 262144)) },
      { name: "lpServicesReturned", dir: "out", type: ref(range(uint32, 0, 262144)) },
    ] },
    { opnum: 26, name: "REnumServicesStatusA", returns: uint32, status: "win32", params: [
      { name: "hSCManager", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "dwServiceType", dir: "in", type: uint32 },
      { name: "dwServiceState", dir: "in", type: uint32 },
      { name: "lpBuffer", dir: "out", type: ref(array(uint8, sized(["field", "cbBufSize"]))) },
      { name: "cbBufSize", dir: "in", type: range(uint32, 0, 262144) },
      { name: "pcbBytesNeeded", dir: "out", type: ref(range(uint32, 0, 262144)) },
      { name: "lpServicesReturned", dir: "out", type: ref(range(uint32, 0, 262144)) },
      { name: "lpResumeIndex", dir: "inout", type: unique(range(uint32, 0, 262144)) },
    ] },
    { opnum: 27, name: "ROpenSCManagerA", returns: uint32, status: "win32", params: [
      { name: "lpMachineName", dir: "in", type: unique(variant(string("char"), { range: [0, 1024] })) },
      { name: "lpDatabaseName", dir: "in", type: unique(variant(string("char"), { range: [0, 257] })) },
      { name: "dwDesiredAccess", dir: "in", type: uint32 },
      { name: "lpScHandle", dir: "out", type: ref(context("SC_RPC_HANDLE", "RCloseServiceHandle")) },
    ] },
    { opnum: 28, name: "ROpenServiceA", returns: uint32, status: "win32", params: [
      { name: "hSCManager", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "lpServiceName", dir: "in", type: ref(variant(string("char"), { range: [0, 257] })) },
      { name: "dwDesiredAccess", dir: "in", type: uint32 },
      { name: "lpServiceHandle", dir: "out", type: ref(context("SC_RPC_HANDLE", "RCloseServiceHandle")) },
    ] },
    { opnum: 29, name: "RQueryServiceConfigA", returns: uint32, status: "win32", params: [
      { name: "hService", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "lpServiceConfig", dir: "out", type: ref(QUERY_SERVICE_CONFIGA$) },
      { name: "cbBufSize", dir: "in", type: range(uint32, 0, 8192) },
      { name: "pcbBytesNeeded", dir: "out", type: ref(range(uint32, 0, 8192)) },
    ] },
    { opnum: 30, name: "RQueryServiceLockStatusA", returns: uint32, status: "win32", params: [
      { name: "hSCManager", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "lpLockStatus", dir: "out", type: ref(QUERY_SERVICE_LOCK_STATUSA$) },
      { name: "cbBufSize", dir: "in", type: range(uint32, 0, 4096) },
      { name: "pcbBytesNeeded", dir: "out", type: ref(range(uint32, 0, 4096)) },
    ] },
    { opnum: 31, name: "RStartServiceA", returns: uint32, status: "win32", params: [
      { name: "hService", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "argc", dir: "in", type: range(uint32, 0, 1024) },
      { name: "argv", dir: "in", type: unique(array(STRING_PTRSA$, sized(["field", "argc"]))) },
    ] },
    { opnum: 32, name: "RGetServiceDisplayNameA", returns: uint32, status: "win32", params: [
      { name: "hSCManager", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "lpServiceName", dir: "in", type: ref(variant(string("char"), { range: [0, 257] })) },
      { name: "lpDisplayName", dir: "out", type: ref(string("char", ["deref", ["field", "lpcchBuffer"]])) },
      { name: "lpcchBuffer", dir: "inout", type: ref(range(uint32, 0, 4096)) },
    ] },
    { opnum: 33, name: "RGetServiceKeyNameA", returns: uint32, status: "win32", params: [
      { name: "hSCManager", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "lpDisplayName", dir: "in", type: ref(variant(string("char"), { range: [0, 257] })) },
      { name: "lpKeyName", dir: "out", type: ref(string("char", ["deref", ["field", "lpcchBuffer"]])) },
      { name: "lpcchBuffer", dir: "inout", type: ref(range(uint32, 0, 4096)) },
    ] },
    { opnum: 34, name: "Opnum34NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 35, name: "REnumServiceGroupW", returns: uint32, status: "win32", params: [
      { name: "hSCManager", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "dwServiceType", dir: "in", type: uint32 },
      { name: "dwServiceState", dir: "in", type: uint32 },
      { name: "lpBuffer", dir: "out", type: ref(array(uint8, sized(["field", "cbBufSize"]))) },
      { name: "cbBufSize", dir: "in", type: range(uint32, 0, 262144) },
      { name: "pcbBytesNeeded", dir: "out", type: ref(range(uint32, 0, 262144)) },
      { name: "lpServicesReturned", dir: "out", type: ref(range(uint32, 0, 262144)) },
      { name: "lpResumeIndex", dir: "inout", type: unique(range(uint32, 0, 262144)) },
      { name: "pszGroupName", dir: "in", type: unique(variant(string("wchar"), { range: [0, 257] })) },
    ] },
    { opnum: 36, name: "RChangeServiceConfig2A", returns: uint32, status: "win32", params: [
      { name: "hService", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "Info", dir: "in", type: SC_RPC_CONFIG_INFOA$ },
    ] },
    { opnum: 37, name: "RChangeServiceConfig2W", returns: uint32, status: "win32", params: [
      { name: "hService", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "Info", dir: "in", type: SC_RPC_CONFIG_INFOW$ },
    ] },
    { opnum: 38, name: "RQueryServiceConfig2A", returns: uint32, status: "win32", params: [
      { name: "hService", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "dwInfoLevel", dir: "in", type: uint32 },
      { name: "lpBuffer", dir: "out", type: ref(array(uint8, sized(["field", "cbBufSize"]))) },
      { name: "cbBufSize", dir: "in", type: range(uint32, 0, 8192) },
      { name: "pcbBytesNeeded", dir: "out", type: ref(range(uint32, 0, 8192)) },
    ] },
    { opnum: 39, name: "RQueryServiceConfig2W", returns: uint32, status: "win32", params: [
      { name: "hService", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "dwInfoLevel", dir: "in", type: uint32 },
      { name: "lpBuffer", dir: "out", type: ref(array(uint8, sized(["field", "cbBufSize"]))) },
      { name: "cbBufSize", dir: "in", type: range(uint32, 0, 8192) },
      { name: "pcbBytesNeeded", dir: "out", type: ref(range(uint32, 0, 8192)) },
    ] },
    { opnum: 40, name: "RQueryServiceStatusEx", returns: uint32, status: "win32", params: [
      { name: "hService", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "InfoLevel", dir: "in", type: SC_STATUS_TYPE$ },
      { name: "lpBuffer", dir: "out", type: ref(array(uint8, sized(["field", "cbBufSize"]))) },
      { name: "cbBufSize", dir: "in", type: range(uint32, 0, 8192) },
      { name: "pcbBytesNeeded", dir: "out", type: ref(range(uint32, 0, 8192)) },
    ] },
    { opnum: 41, name: "REnumServicesStatusExA", returns: uint32, status: "win32", params: [
      { name: "hSCManager", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "InfoLevel", dir: "in", type: SC_ENUM_TYPE$ },
      { name: "dwServiceType", dir: "in", type: uint32 },
      { name: "dwServiceState", dir: "in", type: uint32 },
      { name: "lpBuffer", dir: "out", type: ref(array(uint8, sized(["field", "cbBufSize"]))) },
      { name: "cbBufSize", dir: "in", type: range(uint32, 0, 262144) },
      { name: "pcbBytesNeeded", dir: "out", type: ref(range(uint32, 0, 262144)) },
      { name: "lpServicesReturned", dir: "out", type: ref(range(uint32, 0, 262144)) },
      { name: "lpResumeIndex", dir: "inout", type: unique(range(uint32, 0, 262144)) },
      { name: "pszGroupName", dir: "in", type: unique(variant(string("char"), { range: [0, 257] })) },
    ] },
    { opnum: 42, name: "REnumServicesStatusExW", returns: uint32, status: "win32", params: [
      { name: "hSCManager", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "InfoLevel", dir: "in", type: SC_ENUM_TYPE$ },
      { name: "dwServiceType", dir: "in", type: uint32 },
      { name: "dwServiceState", dir: "in", type: uint32 },
      { name: "lpBuffer", dir: "out", type: ref(array(uint8, sized(["field", "cbBufSize"]))) },
      { name: "cbBufSize", dir: "in", type: range(uint32, 0, 262144) },
      { name: "pcbBytesNeeded", dir: "out", type: ref(range(uint32, 0, 262144)) },
      { name: "lpServicesReturned", dir: "out", type: ref(range(uint32, 0, 262144)) },
      { name: "lpResumeIndex", dir: "inout", type: unique(range(uint32, 0, 262144)) },
      { name: "pszGroupName", dir: "in", type: unique(variant(string("wchar"), { range: [0, 257] })) },
    ] },
    { opnum: 43, name: "Opnum43NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 44, name: "RCreateServiceWOW64A", returns: uint32, status: "win32", params: [
      { name: "hSCManager", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "lpServiceName", dir: "in", type: ref(variant(string("char"), { range: [0, 257] })) },
      { name: "lpDisplayName", dir: "in", type: unique(variant(string("char"), { range: [0, 257] })) },
      { name: "dwDesiredAccess", dir: "in", type: uint32 },
      { name: "dwServiceType", dir: "in", type: uint32 },
      { name: "dwStartType", dir: "in", type: uint32 },
      { name: "dwErrorControl", dir: "in", type: uint32 },
      { name: "lpBinaryPathName", dir: "in", type: ref(variant(string("char"), { range: [0, 32768] })) },
      { name: "lpLoadOrderGroup", dir: "in", type: unique(variant(string("char"), { range: [0, 257] })) },
      { name: "lpdwTagId", dir: "inout", type: unique(uint32) },
      { name: "lpDependencies", dir: "in", type: unique(array(uint8, sized(["field", "dwDependSize"]))) },
      { name: "dwDependSize", dir: "in", type: range(uint32, 0, 4096) },
      { name: "lpServiceStartName", dir: "in", type: unique(variant(string("char"), { range: [0, 2048] })) },
      { name: "lpPassword", dir: "in", type: unique(array(uint8, sized(["field", "dwPwSize"]))) },
      { name: "dwPwSize", dir: "in", type: range(uint32, 0, 514) },
      { name: "lpServiceHandle", dir: "out", type: ref(context("SC_RPC_HANDLE", "RCloseServiceHandle")) },
    ] },
    { opnum: 45, name: "RCreateServiceWOW64W", returns: uint32, status: "win32", params: [
      { name: "hSCManager", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "lpServiceName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 257] })) },
      { name: "lpDisplayName", dir: "in", type: unique(variant(string("wchar"), { range: [0, 257] })) },
      { name: "dwDesiredAccess", dir: "in", type: uint32 },
      { name: "dwServiceType", dir: "in", type: uint32 },
      { name: "dwStartType", dir: "in", type: uint32 },
      { name: "dwErrorControl", dir: "in", type: uint32 },
      { name: "lpBinaryPathName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 32768] })) },
      { name: "lpLoadOrderGroup", dir: "in", type: unique(variant(string("wchar"), { range: [0, 257] })) },
      { name: "lpdwTagId", dir: "inout", type: unique(uint32) },
      { name: "lpDependencies", dir: "in", type: unique(array(uint8, sized(["field", "dwDependSize"]))) },
      { name: "dwDependSize", dir: "in", type: range(uint32, 0, 4096) },
      { name: "lpServiceStartName", dir: "in", type: unique(variant(string("wchar"), { range: [0, 2048] })) },
      { name: "lpPassword", dir: "in", type: unique(array(uint8, sized(["field", "dwPwSize"]))) },
      { name: "dwPwSize", dir: "in", type: range(uint32, 0, 514) },
      { name: "lpServiceHandle", dir: "out", type: ref(context("SC_RPC_HANDLE", "RCloseServiceHandle")) },
    ] },
    { opnum: 46, name: "Opnum46NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 47, name: "RNotifyServiceStatusChange", returns: uint32, status: "win32", params: [
      { name: "hService", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "NotifyParams", dir: "in", type: SC_RPC_NOTIFY_PARAMS$ },
      { name: "pClientProcessGuid", dir: "in", type: ref(guid) },
      { name: "pSCMProcessGuid", dir: "out", type: ref(guid) },
      { name: "pfCreateRemoteQueue", dir: "out", type: ref(int32) },
      { name: "phNotify", dir: "out", type: ref(context("SC_NOTIFY_RPC_HANDLE", "RCloseNotifyHandle")) },
    ] },
    { opnum: 48, name: "RGetNotifyResults", returns: errorStatus, status: "win32", params: [
      { name: "hNotify", dir: "in", type: context("SC_NOTIFY_RPC_HANDLE", "RCloseNotifyHandle") },
      { name: "ppNotifyParams", dir: "out", type: ref(unique(SC_RPC_NOTIFY_PARAMS_LIST$)) },
    ] },
    { opnum: 49, name: "RCloseNotifyHandle", returns: uint32, status: "win32", params: [
      { name: "phNotify", dir: "inout", type: ref(context("SC_NOTIFY_RPC_HANDLE", "RCloseNotifyHandle")) },
      { name: "pfApcFired", dir: "out", type: ref(int32) },
    ] },
    { opnum: 50, name: "RControlServiceExA", returns: uint32, status: "win32", params: [
      { name: "hService", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "dwControl", dir: "in", type: uint32 },
      { name: "dwInfoLevel", dir: "in", type: uint32 },
      { name: "pControlInParams", dir: "in", type: ref(SC_RPC_SERVICE_CONTROL_IN_PARAMSA$1) },
      { name: "pControlOutParams", dir: "out", type: ref(SC_RPC_SERVICE_CONTROL_OUT_PARAMSA$1) },
    ] },
    { opnum: 51, name: "RControlServiceExW", returns: uint32, status: "win32", params: [
      { name: "hService", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "dwControl", dir: "in", type: uint32 },
      { name: "dwInfoLevel", dir: "in", type: uint32 },
      { name: "pControlInParams", dir: "in", type: ref(SC_RPC_SERVICE_CONTROL_IN_PARAMSW$1) },
      { name: "pControlOutParams", dir: "out", type: ref(SC_RPC_SERVICE_CONTROL_OUT_PARAMSW$1) },
    ] },
    { opnum: 52, name: "Opnum52NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 53, name: "Opnum53NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 54, name: "Opnum54NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 55, name: "Opnum55NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 56, name: "RQueryServiceConfigEx", returns: uint32, status: "win32", params: [
      { name: "hService", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "dwInfoLevel", dir: "in", type: uint32 },
      { name: "pInfo", dir: "out", type: ref(SC_RPC_CONFIG_INFOW$) },
    ] },
    { opnum: 57, name: "Opnum57NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 58, name: "Opnum58NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 59, name: "Opnum59NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 60, name: "RCreateWowService", returns: uint32, status: "win32", params: [
      { name: "hSCManager", dir: "in", type: context("SC_RPC_HANDLE", "RCloseServiceHandle") },
      { name: "lpServiceName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 257] })) },
      { name: "lpDisplayName", dir: "in", type: unique(variant(string("wchar"), { range: [0, 257] })) },
      { name: "dwDesiredAccess", dir: "in", type: uint32 },
      { name: "dwServiceType", dir: "in", type: uint32 },
      { name: "dwStartType", dir: "in", type: uint32 },
      { name: "dwErrorControl", dir: "in", type: uint32 },
      { name: "lpBinaryPathName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 32768] })) },
      { name: "lpLoadOrderGroup", dir: "in", type: unique(variant(string("wchar"), { range: [0, 257] })) },
      { name: "lpdwTagId", dir: "inout", type: unique(uint32) },
      { name: "lpDependencies", dir: "in", type: unique(array(uint8, sized(["field", "dwDependSize"]))) },
      { name: "dwDependSize", dir: "in", type: range(uint32, 0, 4096) },
      { name: "lpServiceStartName", dir: "in", type: unique(variant(string("wchar"), { range: [0, 2048] })) },
      { name: "lpPassword", dir: "in", type: unique(array(uint8, sized(["field", "dwPwSize"]))) },
      { name: "dwPwSize", dir: "in", type: range(uint32, 0, 514) },
      { name: "dwServiceWowType", dir: "in", type: uint16 },
      { name: "lpServiceHandle", dir: "out", type: ref(context("SC_RPC_HANDLE", "RCloseServiceHandle")) },
    ] },
    { opnum: 61, name: "Opnum61NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 62, name: "Opnum62NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 63, name: "Opnum63NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 64, name: "ROpenSCManager2", returns: uint32, status: "win32", params: [
      { name: "DatabaseName", dir: "in", type: unique(variant(string("wchar"), { range: [0, 257] })) },
      { name: "DesiredAccess", dir: "in", type: uint32 },
      { name: "ScmHandle", dir: "out", type: ref(context("SC_RPC_HANDLE", "RCloseServiceHandle")) },
    ] },
  ],
});
