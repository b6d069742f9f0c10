// Generated from ITaskSchedulerService.idl by opnum midl. Do not edit: change the IDL and generate again.
import {
  type Interface,
  type ReturnStatus,
  type StructType,
  array,
  defineInterface,
  guid,
  int32,
  ref,
  sized,
  string,
  struct,
  uint16,
  uint32,
  unique,
} from "opnum/codegen/v1";

/** An account for a task to run under, with its password. [MS-TSCH] 2.3.8. `typedef struct _TASK_USER_CRED { ... } TASK_USER_CRED;` */
export interface TASK_USER_CRED {
  /** `[string] const wchar_t *userId` */
  userId: string | null;
  /** `[string] const wchar_t *password` */
  password: string | null;
  /** 0 or credFlagDefault. `DWORD flags` */
  flags: number;
}
export const TASK_USER_CRED$: StructType<TASK_USER_CRED> = /*#__PURE__*/ struct("TASK_USER_CRED", {
  userId: unique(string("wchar")),
  password: unique(string("wchar")),
  flags: uint32,
});

/**
 * What is wrong in the XML of a task, and where. [MS-TSCH] 2.3.10
 * `typedef struct _TASK_XML_ERROR_INFO { ... } TASK_XML_ERROR_INFO, *PTASK_XML_ERROR_INFO;`
 */
export interface TASK_XML_ERROR_INFO {
  /** `DWORD line, column` */
  line: number;
  /** `DWORD line, column` */
  column: number;
  /** The element or attribute at fault. `[string] wchar_t *node` */
  node: string | null;
  /** What stands in it. `[string] wchar_t *value` */
  value: string | null;
}
export const TASK_XML_ERROR_INFO$: StructType<TASK_XML_ERROR_INFO> = /*#__PURE__*/ struct("TASK_XML_ERROR_INFO", {
  line: uint32,
  column: uint32,
  node: unique(string("wchar")),
  value: unique(string("wchar")),
});

/** A date and time of day by their parts. [MS-DTYP] 2.3.13. `typedef struct _SYSTEMTIME { ... } SYSTEMTIME, *PSYSTEMTIME;` */
export interface SYSTEMTIME {
  /** `WORD wYear` */
  wYear: number;
  /** `WORD wMonth` */
  wMonth: number;
  /** 0: Sunday. `WORD wDayOfWeek` */
  wDayOfWeek: number;
  /** `WORD wDay` */
  wDay: number;
  /** `WORD wHour` */
  wHour: number;
  /** `WORD wMinute` */
  wMinute: number;
  /** `WORD wSecond` */
  wSecond: number;
  /** `WORD wMilliseconds` */
  wMilliseconds: number;
}
export const SYSTEMTIME$: StructType<SYSTEMTIME> = /*#__PURE__*/ struct("SYSTEMTIME", {
  wYear: uint16,
  wMonth: uint16,
  wDayOfWeek: uint16,
  wDay: uint16,
  wHour: uint16,
  wMinute: uint16,
  wSecond: uint16,
  wMilliseconds: uint16,
});

export type ITaskSchedulerServiceOperations = {
  /**
   * The newest version of the protocol, of those a server speaks. [MS-TSCH] 3.2.5.4.1
   * Opnum 0: `HRESULT SchRpcHighestVersion([out] DWORD *pVersion);`
   */
  SchRpcHighestVersion: {
    in: {};
    out: {
      /** Major version in the high 16 bits, minor version in the low 16. `[out] DWORD *pVersion` */
      pVersion: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes a task or changes one, from its XML. [MS-TSCH] 3.2.5.4.2
   * Opnum 1: `HRESULT SchRpcRegisterTask([in, string, unique] const wchar_t *path, [in, string] const wchar_t *xml, [in] DWORD flags, [in, string, unique] const wchar_t *sddl, [in] DWORD logonType, [in] DWORD cCreds, [in, size_is(cCreds), unique] const TASK_USER_CRED *pCreds, [out, string] wchar_t **pActualPath, [out] PTASK_XML_ERROR_INFO *pErrorInfo);`
   */
  SchRpcRegisterTask: {
    in: {
      /** Where in the tree of tasks; null: the XML says. `[in, string, unique] const wchar_t *path` */
      path: string | null;
      /** `[in, string] const wchar_t *xml` */
      xml: string;
      /**
       * 1: only check it; 2: create; 4: update; 8: disabled; 0x10: no access for the principal is added; 0x20: do not start it on
       * registration.
       * `[in] DWORD flags`
       */
      flags: number;
      /** The task's security descriptor as SDDL; null: that of the folder. `[in, string, unique] const wchar_t *sddl` */
      sddl: string | null;
      /**
       * 0 none, 1 password, 2 S4U, 3 the user's session, 4 a group, 5 a service account, 6 session or else password. [MS-TSCH] 2.3.9
       * `[in] DWORD logonType`
       */
      logonType: number;
      /** `[in] DWORD cCreds` */
      cCreds?: number;
      /** The account to run under. `[in, size_is(cCreds), unique] const TASK_USER_CRED *pCreds` */
      pCreds: TASK_USER_CRED[] | null;
    };
    out: {
      /** Where the task is now. `[out, string] wchar_t **pActualPath` */
      pActualPath: string | null;
      /** Set where the XML was refused. `[out] PTASK_XML_ERROR_INFO *pErrorInfo` */
      pErrorInfo: TASK_XML_ERROR_INFO | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
  /**
   * The XML of a task. [MS-TSCH] 3.2.5.4.3
   * Opnum 2: `HRESULT SchRpcRetrieveTask([in, string] const wchar_t *path, [in, string] const wchar_t *lpcwszLanguagesBuffer, [in] unsigned long *pulNumLanguages, [out, string] wchar_t **pXml);`
   */
  SchRpcRetrieveTask: {
    in: {
      /** `[in, string] const wchar_t *path` */
      path: string;
      /**
       * Wanted languages, one behind the other; the server answers in the first it has texts for.
       * `[in, string] const wchar_t *lpcwszLanguagesBuffer`
       */
      lpcwszLanguagesBuffer: string;
      /** How many languages that are. `[in] unsigned long *pulNumLanguages` */
      pulNumLanguages: number;
    };
    out: {
      /** `[out, string] wchar_t **pXml` */
      pXml: string | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes a folder in the tree of tasks. [MS-TSCH] 3.2.5.4.4
   * Opnum 3: `HRESULT SchRpcCreateFolder([in, string] const wchar_t *path, [in, string, unique] const wchar_t *sddl, [in] DWORD flags);`
   */
  SchRpcCreateFolder: {
    in: {
      /** `[in, string] const wchar_t *path` */
      path: string;
      /** `[in, string, unique] const wchar_t *sddl` */
      sddl: string | null;
      /** 0. `[in] DWORD flags` */
      flags: number;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
  /**
   * Sets the security descriptor of a task or folder. [MS-TSCH] 3.2.5.4.5
   * Opnum 4: `HRESULT SchRpcSetSecurity([in, string] const wchar_t *path, [in, string] const wchar_t *sddl, [in] DWORD flags);`
   */
  SchRpcSetSecurity: {
    in: {
      /** `[in, string] const wchar_t *path` */
      path: string;
      /** `[in, string] const wchar_t *sddl` */
      sddl: string;
      /** 0, or 0x10: no access for the principal is added. `[in] DWORD flags` */
      flags: number;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
  /**
   * The security descriptor of a task or folder, as SDDL. [MS-TSCH] 3.2.5.4.6
   * Opnum 5: `HRESULT SchRpcGetSecurity([in, string] const wchar_t *path, [in] DWORD securityInformation, [out, string] wchar_t **sddl);`
   */
  SchRpcGetSecurity: {
    in: {
      /** `[in, string] const wchar_t *path` */
      path: string;
      /** Which parts: owner 1, group 2, DACL 4, SACL 8. `[in] DWORD securityInformation` */
      securityInformation: number;
    };
    out: {
      /** `[out, string] wchar_t **sddl` */
      sddl: string | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
  /**
   * Names of the folders in a folder, some at a time. [MS-TSCH] 3.2.5.4.7
   * Opnum 6: `HRESULT SchRpcEnumFolders([in, string] const wchar_t *path, [in] DWORD flags, [in, out] DWORD *pStartIndex, [in] DWORD cRequested, [out] DWORD *pcNames, [out, string, size_is(, *pcNames)] TASK_NAMES *pNames);`
   */
  SchRpcEnumFolders: {
    in: {
      /** `[in, string] const wchar_t *path` */
      path: string;
      /** 1: hidden ones, too. `[in] DWORD flags` */
      flags: number;
      /** 0 at the beginning; comes back as where to go on. `[in, out] DWORD *pStartIndex` */
      pStartIndex: number;
      /** Most names of one answer. `[in] DWORD cRequested` */
      cRequested: number;
    };
    out: {
      /** 0 at the beginning; comes back as where to go on. `[in, out] DWORD *pStartIndex` */
      pStartIndex: number;
      /** `[out] DWORD *pcNames` */
      pcNames?: number;
      /** `[out, string, size_is(, *pcNames)] TASK_NAMES *pNames` */
      pNames: (string | null)[] | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
  /**
   * Names of the tasks in a folder, some at a time. [MS-TSCH] 3.2.5.4.8
   * Opnum 7: `HRESULT SchRpcEnumTasks([in, string] const wchar_t *path, [in] DWORD flags, [in, out] DWORD *startIndex, [in] DWORD cRequested, [out] DWORD *pcNames, [out, string, size_is(, *pcNames)] TASK_NAMES *pNames);`
   */
  SchRpcEnumTasks: {
    in: {
      /** `[in, string] const wchar_t *path` */
      path: string;
      /** 1: hidden ones, too. `[in] DWORD flags` */
      flags: number;
      /** 0 at the beginning; comes back as where to go on. `[in, out] DWORD *startIndex` */
      startIndex: number;
      /** Most names of one answer. `[in] DWORD cRequested` */
      cRequested: number;
    };
    out: {
      /** 0 at the beginning; comes back as where to go on. `[in, out] DWORD *startIndex` */
      startIndex: number;
      /** `[out] DWORD *pcNames` */
      pcNames?: number;
      /** `[out, string, size_is(, *pcNames)] TASK_NAMES *pNames` */
      pNames: (string | null)[] | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
  /**
   * Instances of a task that run. [MS-TSCH] 3.2.5.4.9
   * Opnum 8: `HRESULT SchRpcEnumInstances([in, string, unique] const wchar_t *path, [in] DWORD flags, [out] DWORD *pcGuids, [out, size_is(, *pcGuids)] GUID **pGuids);`
   */
  SchRpcEnumInstances: {
    in: {
      /** Null: of all tasks. `[in, string, unique] const wchar_t *path` */
      path: string | null;
      /** 1: of hidden tasks, too. `[in] DWORD flags` */
      flags: number;
    };
    out: {
      /** `[out] DWORD *pcGuids` */
      pcGuids?: number;
      /** `[out, size_is(, *pcGuids)] GUID **pGuids` */
      pGuids: string[] | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
  /**
   * What one instance does at present. [MS-TSCH] 3.2.5.4.10
   * Opnum 9: `HRESULT SchRpcGetInstanceInfo([in] GUID guid, [out, string] wchar_t **pPath, [out] DWORD *pState, [out, string] wchar_t **pCurrentAction, [out, string] wchar_t **pInfo, [out] DWORD *pcGroupInstances, [out, size_is(, *pcGroupInstances)] GUID **pGroupInstances, [out] DWORD *pEnginePID);`
   */
  SchRpcGetInstanceInfo: {
    in: {
      /** The instance. `[in] GUID guid` */
      guid: string;
    };
    out: {
      /** `[out, string] wchar_t **pPath` */
      pPath: string | null;
      /** 0 unknown, 1 disabled, 2 queued, 3 ready, 4 running. [MS-TSCH] 2.3.13. `[out] DWORD *pState` */
      pState: number;
      /** The action that runs. `[out, string] wchar_t **pCurrentAction` */
      pCurrentAction: string | null;
      /** `[out, string] wchar_t **pInfo` */
      pInfo: string | null;
      /** `[out] DWORD *pcGroupInstances` */
      pcGroupInstances?: number;
      /** Other instances of the same task group. `[out, size_is(, *pcGroupInstances)] GUID **pGroupInstances` */
      pGroupInstances: string[] | null;
      /** The process that runs it. `[out] DWORD *pEnginePID` */
      pEnginePID: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
  /** Stops one instance. [MS-TSCH] 3.2.5.4.11. Opnum 10: `HRESULT SchRpcStopInstance([in] GUID guid, [in] DWORD flags);` */
  SchRpcStopInstance: {
    in: {
      /** `[in] GUID guid` */
      guid: string;
      /** 0. `[in] DWORD flags` */
      flags: number;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
  /**
   * Stops all instances of a task. [MS-TSCH] 3.2.5.4.12
   * Opnum 11: `HRESULT SchRpcStop([in, string, unique] const wchar_t *path, [in] DWORD flags);`
   */
  SchRpcStop: {
    in: {
      /** `[in, string, unique] const wchar_t *path` */
      path: string | null;
      /** 0. `[in] DWORD flags` */
      flags: number;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
  /**
   * Starts a task now. [MS-TSCH] 3.2.5.4.13
   * Opnum 12: `HRESULT SchRpcRun([in, string] const wchar_t *path, [in] DWORD cArgs, [in, string, size_is(cArgs), unique] const wchar_t **pArgs, [in] DWORD flags, [in] DWORD sessionId, [in, unique, string] const wchar_t *user, [out] GUID *pGuid);`
   */
  SchRpcRun: {
    in: {
      /** `[in, string] const wchar_t *path` */
      path: string;
      /** `[in] DWORD cArgs` */
      cArgs?: number;
      /** Texts that take the places of $(Arg0), $(Arg1) ... in the task. `[in, string, size_is(cArgs), unique] const wchar_t **pArgs` */
      pArgs: (string | null)[] | null;
      /** 1: as the caller; 2: whatever its conditions; 4: in sessionId; 8: user is a SID as text. `[in] DWORD flags` */
      flags: number;
      /** `[in] DWORD sessionId` */
      sessionId: number;
      /** The account to run as. `[in, unique, string] const wchar_t *user` */
      user: string | null;
    };
    out: {
      /** The new instance. `[out] GUID *pGuid` */
      pGuid: string;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
  /**
   * Deletes a task or an empty folder. [MS-TSCH] 3.2.5.4.14
   * Opnum 13: `HRESULT SchRpcDelete([in, string] const wchar_t *path, [in] DWORD flags);`
   */
  SchRpcDelete: {
    in: {
      /** `[in, string] const wchar_t *path` */
      path: string;
      /** 0. `[in] DWORD flags` */
      flags: number;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
  /**
   * Renames a task or folder. [MS-TSCH] 3.2.5.4.15
   * Opnum 14: `HRESULT SchRpcRename([in, string] const wchar_t *path, [in, string] const wchar_t *newName, [in] DWORD flags);`
   */
  SchRpcRename: {
    in: {
      /** `[in, string] const wchar_t *path` */
      path: string;
      /** `[in, string] const wchar_t *newName` */
      newName: string;
      /** 0. `[in] DWORD flags` */
      flags: number;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
  /**
   * When a task will run, between two times. [MS-TSCH] 3.2.5.4.16
   * Opnum 15: `HRESULT SchRpcScheduledRuntimes([in, string] const wchar_t *path, [in, unique] PSYSTEMTIME start, [in, unique] PSYSTEMTIME end, [in] DWORD flags, [in] DWORD cRequested, [out] DWORD *pcRuntimes, [out, size_is(, *pcRuntimes)] PSYSTEMTIME *pRuntimes);`
   */
  SchRpcScheduledRuntimes: {
    in: {
      /** `[in, string] const wchar_t *path` */
      path: string;
      /** Null: from now on. `[in, unique] PSYSTEMTIME start` */
      start: SYSTEMTIME | null;
      /** Null: without end. `[in, unique] PSYSTEMTIME end` */
      end: SYSTEMTIME | null;
      /** `[in] DWORD flags` */
      flags: number;
      /** Most times of the answer. `[in] DWORD cRequested` */
      cRequested: number;
    };
    out: {
      /** `[out] DWORD *pcRuntimes` */
      pcRuntimes?: number;
      /** `[out, size_is(, *pcRuntimes)] PSYSTEMTIME *pRuntimes` */
      pRuntimes: SYSTEMTIME[] | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
  /**
   * When a task ran last, and with what result. [MS-TSCH] 3.2.5.4.17
   * Opnum 16: `HRESULT SchRpcGetLastRunInfo([in, string] const wchar_t *path, [out] PSYSTEMTIME pLastRuntime, [out] DWORD *pLastReturnCode);`
   */
  SchRpcGetLastRunInfo: {
    in: {
      /** `[in, string] const wchar_t *path` */
      path: string;
    };
    out: {
      /** `[out] PSYSTEMTIME pLastRuntime` */
      pLastRuntime: SYSTEMTIME;
      /** `[out] DWORD *pLastReturnCode` */
      pLastReturnCode: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
  /**
   * Whether a task is enabled, and its state. [MS-TSCH] 3.2.5.4.18
   * Opnum 17: `HRESULT SchRpcGetTaskInfo([in, string] const wchar_t *path, [in] DWORD flags, [out] DWORD *pEnabled, [out] DWORD *pState);`
   */
  SchRpcGetTaskInfo: {
    in: {
      /** `[in, string] const wchar_t *path` */
      path: string;
      /** 0x40000000: the state is wanted. `[in] DWORD flags` */
      flags: number;
    };
    out: {
      /** `[out] DWORD *pEnabled` */
      pEnabled: number;
      /** 0 unknown, 1 disabled, 2 queued, 3 ready, 4 running. [MS-TSCH] 2.3.13. `[out] DWORD *pState` */
      pState: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
  /**
   * How often a task did not run when it should have. [MS-TSCH] 3.2.5.4.19
   * Opnum 18: `HRESULT SchRpcGetNumberOfMissedRuns([in, string] const wchar_t *path, [out] DWORD *pNumberOfMissedRuns);`
   */
  SchRpcGetNumberOfMissedRuns: {
    in: {
      /** `[in, string] const wchar_t *path` */
      path: string;
    };
    out: {
      /** `[out] DWORD *pNumberOfMissedRuns` */
      pNumberOfMissedRuns: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
  /**
   * Enables a task or disables it. [MS-TSCH] 3.2.5.4.20
   * Opnum 19: `HRESULT SchRpcEnableTask([in, string] const wchar_t *path, [in] DWORD enabled);`
   */
  SchRpcEnableTask: {
    in: {
      /** `[in, string] const wchar_t *path` */
      path: string;
      /** 0: disable. `[in] DWORD enabled` */
      enabled: number;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
};

/** `interface ITaskSchedulerService` 86d35949-83c9-4044-b424-db363231fd0c v1.0 */
export const ITaskSchedulerService: Interface<ITaskSchedulerServiceOperations> = /*#__PURE__*/ defineInterface<ITaskSchedulerServiceOperations>({
  name: "ITaskSchedulerService",
  uuid: "86d35949-83c9-4044-b424-db363231fd0c",
  version: [1, 0],
  operations: [
    { opnum: 0, name: "SchRpcHighestVersion", returns: int32, status: "hresult", params: [
      { name: "pVersion", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 1, name: "SchRpcRegisterTask", returns: int32, status: "hresult", params: [
      { name: "path", dir: "in", type: unique(string("wchar")) },
      { name: "xml", dir: "in", type: ref(string("wchar")) },
      { name: "flags", dir: "in", type: uint32 },
      { name: "sddl", dir: "in", type: unique(string("wchar")) },
      { name: "logonType", dir: "in", type: uint32 },
      { name: "cCreds", dir: "in", type: uint32 },
      { name: "pCreds", dir: "in", type: unique(array(TASK_USER_CRED$, sized(["field", "cCreds"]))) },
      { name: "pActualPath", dir: "out", type: ref(unique(string("wchar"))) },
      { name: "pErrorInfo", dir: "out", type: ref(unique(TASK_XML_ERROR_INFO$)) },
    ] },
    { opnum: 2, name: "SchRpcRetrieveTask", returns: int32, status: "hresult", params: [
      { name: "path", dir: "in", type: ref(string("wchar")) },
      { name: "lpcwszLanguagesBuffer", dir: "in", type: ref(string("wchar")) },
      { name: "pulNumLanguages", dir: "in", type: ref(uint32) },
      { name: "pXml", dir: "out", type: ref(unique(string("wchar"))) },
    ] },
    { opnum: 3, name: "SchRpcCreateFolder", returns: int32, status: "hresult", params: [
      { name: "path", dir: "in", type: ref(string("wchar")) },
      { name: "sddl", dir: "in", type: unique(string("wchar")) },
      { name: "flags", dir: "in", type: uint32 },
    ] },
    { opnum: 4, name: "SchRpcSetSecurity", returns: int32, status: "hresult", params: [
      { name: "path", dir: "in", type: ref(string("wchar")) },
      { name: "sddl", dir: "in", type: ref(string("wchar")) },
      { name: "flags", dir: "in", type: uint32 },
    ] },
    { opnum: 5, name: "SchRpcGetSecurity", returns: int32, status: "hresult", params: [
      { name: "path", dir: "in", type: ref(string("wchar")) },
      { name: "securityInformation", dir: "in", type: uint32 },
      { name: "sddl", dir: "out", type: ref(unique(string("wchar"))) },
    ] },
    { opnum: 6, name: "SchRpcEnumFolders", returns: int32, status: "hresult", params: [
      { name: "path", dir: "in", type: ref(string("wchar")) },
      { name: "flags", dir: "in", type: uint32 },
      { name: "pStartIndex", dir: "inout", type: ref(uint32) },
      { name: "cRequested", dir: "in", type: uint32 },
      { name: "pcNames", dir: "out", type: ref(uint32) },
      { name: "pNames", dir: "out", type: ref(unique(array(unique(string("wchar")), sized(["deref", ["field", "pcNames"]])))) },
    ] },
    { opnum: 7, name: "SchRpcEnumTasks", returns: int32, status: "hresult", params: [
      { name: "path", dir: "in", type: ref(string("wchar")) },
      { name: "flags", dir: "in", type: uint32 },
      { name: "startIndex", dir: "inout", type: ref(uint32) },
      { name: "cRequested", dir: "in", type: uint32 },
      { name: "pcNames", dir: "out", type: ref(uint32) },
      { name: "pNames", dir: "out", type: ref(unique(array(unique(string("wchar")), sized(["deref", ["field", "pcNames"]])))) },
    ] },
    { opnum: 8, name: "SchRpcEnumInstances", returns: int32, status: "hresult", params: [
      { name: "path", dir: "in", type: unique(string("wchar")) },
      { name: "flags", dir: "in", type: uint32 },
      { name: "pcGuids", dir: "out", type: ref(uint32) },
      { name: "pGuids", dir: "out", type: ref(unique(array(guid, sized(["deref", ["field", "pcGuids"]])))) },
    ] },
    { opnum: 9, name: "SchRpcGetInstanceInfo", returns: int32, status: "hresult", params: [
      { name: "guid", dir: "in", type: guid },
      { name: "pPath", dir: "out", type: ref(unique(string("wchar"))) },
      { name: "pState", dir: "out", type: ref(uint32) },
      { name: "pCurrentAction", dir: "out", type: ref(unique(string("wchar"))) },
      { name: "pInfo", dir: "out", type: ref(unique(string("wchar"))) },
      { name: "pcGroupInstances", dir: "out", type: ref(uint32) },
      { name: "pGroupInstances", dir: "out", type: ref(unique(array(guid, sized(["deref", ["field", "pcGroupInstances"]])))) },
      { name: "pEnginePID", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 10, name: "SchRpcStopInstance", returns: int32, status: "hresult", params: [
      { name: "guid", dir: "in", type: guid },
      { name: "flags", dir: "in", type: uint32 },
    ] },
    { opnum: 11, name: "SchRpcStop", returns: int32, status: "hresult", params: [
      { name: "path", dir: "in", type: unique(string("wchar")) },
      { name: "flags", dir: "in", type: uint32 },
    ] },
    { opnum: 12, name: "SchRpcRun", returns: int32, status: "hresult", params: [
      { name: "path", dir: "in", type: ref(string("wchar")) },
      { name: "cArgs", dir: "in", type: uint32 },
      { name: "pArgs", dir: "in", type: unique(array(unique(string("wchar")), sized(["field", "cArgs"]))) },
      { name: "flags", dir: "in", type: uint32 },
      { name: "sessionId", dir: "in", type: uint32 },
      { name: "user", dir: "in", type: unique(string("wchar")) },
      { name: "pGuid", dir: "out", type: ref(guid) },
    ] },
    { opnum: 13, name: "SchRpcDelete", returns: int32, status: "hresult", params: [
      { name: "path", dir: "in", type: ref(string("wchar")) },
      { name: "flags", dir: "in", type: uint32 },
    ] },
    { opnum: 14, name: "SchRpcRename", returns: int32, status: "hresult", params: [
      { name: "path", dir: "in", type: ref(string("wchar")) },
      { name: "newName", dir: "in", type: ref(string("wchar")) },
      { name: "flags", dir: "in", type: uint32 },
    ] },
    { opnum: 15, name: "SchRpcScheduledRuntimes", returns: int32, status: "hresult", params: [
      { name: "path", dir: "in", type: ref(string("wchar")) },
      { name: "start", dir: "in", type: unique(SYSTEMTIME$) },
      { name: "end", dir: "in", type: unique(SYSTEMTIME$) },
      { name: "flags", dir: "in", type: uint32 },
      { name: "cRequested", dir: "in", type: uint32 },
      { name: "pcRuntimes", dir: "out", type: ref(uint32) },
      { name: "pRuntimes", dir: "out", type: ref(unique(array(SYSTEMTIME$, sized(["deref", ["field", "pcRuntimes"]])))) },
    ] },
    { opnum: 16, name: "SchRpcGetLastRunInfo", returns: int32, status: "hresult", params: [
      { name: "path", dir: "in", type: ref(string("wchar")) },
      { name: "pLastRuntime", dir: "out", type: ref(SYSTEMTIME$) },
      { name: "pLastReturnCode", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 17, name: "SchRpcGetTaskInfo", returns: int32, status: "hresult", params: [
      { name: "path", dir: "in", type: ref(string("wchar")) },
      { name: "flags", dir: "in", type: uint32 },
      { name: "pEnabled", dir: "out", type: ref(uint32) },
      { name: "pState", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 18, name: "SchRpcGetNumberOfMissedRuns", returns: int32, status: "hresult", params: [
      { name: "path", dir: "in", type: ref(string("wchar")) },
      { name: "pNumberOfMissedRuns", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 19, name: "SchRpcEnableTask", returns: int32, status: "hresult", params: [
      { name: "path", dir: "in", type: ref(string("wchar")) },
      { name: "enabled", dir: "in", type: uint32 },
    ] },
  ],
});
