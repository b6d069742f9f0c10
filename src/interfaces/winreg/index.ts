// Generated from winreg.idl by opnum midl. Do not edit: change the IDL and generate again.
import {
  type ContextHandle,
  type Interface,
  type ReturnStatus,
  type StructType,
  array,
  byte,
  char,
  context,
  defineInterface,
  errorStatus,
  ref,
  sized,
  struct,
  uint16,
  uint32,
  uint8,
  unique,
  variant,
  varying,
  wchar,
} from "opnum/codegen/v1";

/**
 * Counted text, terminated or not. [MS-DTYP] 2.3.10
 * `typedef struct _RPC_UNICODE_STRING { ... } RPC_UNICODE_STRING, *PRPC_UNICODE_STRING;`
 */
export interface RPC_UNICODE_STRING {
  /** Octets in use, an even number. `unsigned short Length` */
  Length?: number;
  /** Octets there is room for, an even number. `unsigned short MaximumLength` */
  MaximumLength?: number;
  /** `[size_is(MaximumLength / 2), length_is(Length / 2)] WCHAR *Buffer` */
  Buffer: string | null;
}
export const RPC_UNICODE_STRING$: StructType<RPC_UNICODE_STRING> = /*#__PURE__*/ struct("RPC_UNICODE_STRING", {
  Length: uint16,
  MaximumLength: uint16,
  Buffer: unique(array(wchar, varying(["/", ["field", "MaximumLength"], 2], ["/", ["field", "Length"], 2]))),
});

/**
 * A security descriptor as octets. [MS-RRP] 2.2.8
 * `typedef struct _RPC_SECURITY_DESCRIPTOR { ... } RPC_SECURITY_DESCRIPTOR, *PRPC_SECURITY_DESCRIPTOR;`
 */
export interface RPC_SECURITY_DESCRIPTOR {
  /** `[size_is(cbInSecurityDescriptor), length_is(cbOutSecurityDescriptor)] PBYTE lpSecurityDescriptor` */
  lpSecurityDescriptor: Uint8Array | null;
  /** Octets there is room for. `DWORD cbInSecurityDescriptor` */
  cbInSecurityDescriptor?: number;
  /** Octets in use. `DWORD cbOutSecurityDescriptor` */
  cbOutSecurityDescriptor?: number;
}
export const RPC_SECURITY_DESCRIPTOR$: StructType<RPC_SECURITY_DESCRIPTOR> = /*#__PURE__*/ struct("RPC_SECURITY_DESCRIPTOR", {
  lpSecurityDescriptor: unique(array(uint8, varying(["field", "cbInSecurityDescriptor"], ["field", "cbOutSecurityDescriptor"]))),
  cbInSecurityDescriptor: uint32,
  cbOutSecurityDescriptor: uint32,
});

/**
 * A security descriptor, and whether the handle is inherited. [MS-RRP] 2.2.7
 * `typedef struct _RPC_SECURITY_ATTRIBUTES { ... } RPC_SECURITY_ATTRIBUTES, *PRPC_SECURITY_ATTRIBUTES;`
 */
export interface RPC_SECURITY_ATTRIBUTES {
  /** `DWORD nLength` */
  nLength: number;
  /** `RPC_SECURITY_DESCRIPTOR RpcSecurityDescriptor` */
  RpcSecurityDescriptor: RPC_SECURITY_DESCRIPTOR;
  /** `BOOLEAN bInheritHandle` */
  bInheritHandle: number;
}
export const RPC_SECURITY_ATTRIBUTES$: StructType<RPC_SECURITY_ATTRIBUTES> = /*#__PURE__*/ struct("RPC_SECURITY_ATTRIBUTES", {
  nLength: uint32,
  RpcSecurityDescriptor: RPC_SECURITY_DESCRIPTOR$,
  bInheritHandle: byte,
});

/**
 * Hundreds of nanoseconds since 1601-01-01 UTC, as two halves. [MS-DTYP] 2.3.3
 * `typedef struct _FILETIME { ... } FILETIME, *PFILETIME, *LPFILETIME;`
 */
export interface FILETIME {
  /** `DWORD dwLowDateTime` */
  dwLowDateTime: number;
  /** `DWORD dwHighDateTime` */
  dwHighDateTime: number;
}
export const FILETIME$: StructType<FILETIME> = /*#__PURE__*/ struct("FILETIME", {
  dwLowDateTime: uint32,
  dwHighDateTime: uint32,
});

/** A value among several: its name, type and place in the octets. [MS-RRP] 2.2.5. `typedef struct value_ent { ... } RVALENT, *PRVALENT;` */
export interface RVALENT {
  /** `PRPC_UNICODE_STRING ve_valuename` */
  ve_valuename: RPC_UNICODE_STRING | null;
  /** `DWORD ve_valuelen` */
  ve_valuelen: number;
  /**
   * An offset into the octets. [MS-RRP] has LPDWORD here, but no pointer travels: every implementation that works with Windows has a number.
   * `DWORD ve_valueptr`
   */
  ve_valueptr: number;
  /** `DWORD ve_type` */
  ve_type: number;
}
export const RVALENT$: StructType<RVALENT> = /*#__PURE__*/ struct("RVALENT", {
  ve_valuename: unique(RPC_UNICODE_STRING$),
  ve_valuelen: uint32,
  ve_valueptr: uint32,
  ve_type: uint32,
});

export type winregOperations = {
  /**
   * Opens HKEY_CLASSES_ROOT. [MS-RRP] 3.1.5.1
   * Opnum 0: `error_status_t OpenClassesRoot([in, unique] PREGISTRY_SERVER_NAME ServerName, [in] REGSAM samDesired, [out] PRPC_HKEY phKey);`
   */
  OpenClassesRoot: {
    in: {
      /** `[in, unique] PREGISTRY_SERVER_NAME ServerName` */
      ServerName: number | null;
      /** `[in] REGSAM samDesired` */
      samDesired: number;
    };
    out: {
      /** `[out] PRPC_HKEY phKey` */
      phKey: ContextHandle<"RPC_HKEY"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Opens HKEY_CURRENT_USER. [MS-RRP] 3.1.5.2
   * Opnum 1: `error_status_t OpenCurrentUser([in, unique] PREGISTRY_SERVER_NAME ServerName, [in] REGSAM samDesired, [out] PRPC_HKEY phKey);`
   */
  OpenCurrentUser: {
    in: {
      /** `[in, unique] PREGISTRY_SERVER_NAME ServerName` */
      ServerName: number | null;
      /** `[in] REGSAM samDesired` */
      samDesired: number;
    };
    out: {
      /** `[out] PRPC_HKEY phKey` */
      phKey: ContextHandle<"RPC_HKEY"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Opens HKEY_LOCAL_MACHINE. [MS-RRP] 3.1.5.3
   * Opnum 2: `error_status_t OpenLocalMachine([in, unique] PREGISTRY_SERVER_NAME ServerName, [in] REGSAM samDesired, [out] PRPC_HKEY phKey);`
   */
  OpenLocalMachine: {
    in: {
      /** `[in, unique] PREGISTRY_SERVER_NAME ServerName` */
      ServerName: number | null;
      /** `[in] REGSAM samDesired` */
      samDesired: number;
    };
    out: {
      /** `[out] PRPC_HKEY phKey` */
      phKey: ContextHandle<"RPC_HKEY"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Opens HKEY_PERFORMANCE_DATA. [MS-RRP] 3.1.5.4
   * Opnum 3: `error_status_t OpenPerformanceData([in, unique] PREGISTRY_SERVER_NAME ServerName, [in] REGSAM samDesired, [out] PRPC_HKEY phKey);`
   */
  OpenPerformanceData: {
    in: {
      /** `[in, unique] PREGISTRY_SERVER_NAME ServerName` */
      ServerName: number | null;
      /** `[in] REGSAM samDesired` */
      samDesired: number;
    };
    out: {
      /** `[out] PRPC_HKEY phKey` */
      phKey: ContextHandle<"RPC_HKEY"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Opens HKEY_USERS. [MS-RRP] 3.1.5.5
   * Opnum 4: `error_status_t OpenUsers([in, unique] PREGISTRY_SERVER_NAME ServerName, [in] REGSAM samDesired, [out] PRPC_HKEY phKey);`
   */
  OpenUsers: {
    in: {
      /** `[in, unique] PREGISTRY_SERVER_NAME ServerName` */
      ServerName: number | null;
      /** `[in] REGSAM samDesired` */
      samDesired: number;
    };
    out: {
      /** `[out] PRPC_HKEY phKey` */
      phKey: ContextHandle<"RPC_HKEY"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /** Closes a key. [MS-RRP] 3.1.5.6. Opnum 5: `error_status_t BaseRegCloseKey([in, out] PRPC_HKEY hKey);` */
  BaseRegCloseKey: {
    in: {
      /** `[in, out] PRPC_HKEY hKey` */
      hKey: ContextHandle<"RPC_HKEY"> | null;
    };
    out: {
      /** `[in, out] PRPC_HKEY hKey` */
      hKey: ContextHandle<"RPC_HKEY"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes a key, or opens it. [MS-RRP] 3.1.5.7
   * Opnum 6: `error_status_t BaseRegCreateKey([in] RPC_HKEY hKey, [in] PRRP_UNICODE_STRING lpSubKey, [in] PRRP_UNICODE_STRING lpClass, [in] DWORD dwOptions, [in] REGSAM samDesired, [in, unique] PRPC_SECURITY_ATTRIBUTES lpSecurityAttributes, [out] PRPC_HKEY phkResult, [in, out, unique] LPDWORD lpdwDisposition);`
   */
  BaseRegCreateKey: {
    in: {
      /** `[in] RPC_HKEY hKey` */
      hKey: ContextHandle<"RPC_HKEY"> | null;
      /** `[in] PRRP_UNICODE_STRING lpSubKey` */
      lpSubKey: RPC_UNICODE_STRING;
      /** `[in] PRRP_UNICODE_STRING lpClass` */
      lpClass: RPC_UNICODE_STRING;
      /** `[in] DWORD dwOptions` */
      dwOptions: number;
      /** `[in] REGSAM samDesired` */
      samDesired: number;
      /** `[in, unique] PRPC_SECURITY_ATTRIBUTES lpSecurityAttributes` */
      lpSecurityAttributes: RPC_SECURITY_ATTRIBUTES | null;
      /** 1: made; 2: opened. `[in, out, unique] LPDWORD lpdwDisposition` */
      lpdwDisposition: number | null;
    };
    out: {
      /** `[out] PRPC_HKEY phkResult` */
      phkResult: ContextHandle<"RPC_HKEY"> | null;
      /** 1: made; 2: opened. `[in, out, unique] LPDWORD lpdwDisposition` */
      lpdwDisposition: number | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /** Removes a key. [MS-RRP] 3.1.5.8. Opnum 7: `error_status_t BaseRegDeleteKey([in] RPC_HKEY hKey, [in] PRRP_UNICODE_STRING lpSubKey);` */
  BaseRegDeleteKey: {
    in: {
      /** `[in] RPC_HKEY hKey` */
      hKey: ContextHandle<"RPC_HKEY"> | null;
      /** `[in] PRRP_UNICODE_STRING lpSubKey` */
      lpSubKey: RPC_UNICODE_STRING;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Removes a value. [MS-RRP] 3.1.5.9
   * Opnum 8: `error_status_t BaseRegDeleteValue([in] RPC_HKEY hKey, [in] PRRP_UNICODE_STRING lpValueName);`
   */
  BaseRegDeleteValue: {
    in: {
      /** `[in] RPC_HKEY hKey` */
      hKey: ContextHandle<"RPC_HKEY"> | null;
      /** `[in] PRRP_UNICODE_STRING lpValueName` */
      lpValueName: RPC_UNICODE_STRING;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * The name of a key's subkey by number. [MS-RRP] 3.1.5.10
   * Opnum 9: `error_status_t BaseRegEnumKey([in] RPC_HKEY hKey, [in] DWORD dwIndex, [in] PRRP_UNICODE_STRING lpNameIn, [out] PRRP_UNICODE_STRING lpNameOut, [in, unique] PRRP_UNICODE_STRING lpClassIn, [out] PRPC_UNICODE_STRING *lplpClassOut, [in, out, unique] PFILETIME lpftLastWriteTime);`
   */
  BaseRegEnumKey: {
    in: {
      /** `[in] RPC_HKEY hKey` */
      hKey: ContextHandle<"RPC_HKEY"> | null;
      /** `[in] DWORD dwIndex` */
      dwIndex: number;
      /** `[in] PRRP_UNICODE_STRING lpNameIn` */
      lpNameIn: RPC_UNICODE_STRING;
      /** `[in, unique] PRRP_UNICODE_STRING lpClassIn` */
      lpClassIn: RPC_UNICODE_STRING | null;
      /** `[in, out, unique] PFILETIME lpftLastWriteTime` */
      lpftLastWriteTime: FILETIME | null;
    };
    out: {
      /** `[out] PRRP_UNICODE_STRING lpNameOut` */
      lpNameOut: RPC_UNICODE_STRING;
      /** `[out] PRPC_UNICODE_STRING *lplpClassOut` */
      lplpClassOut: RPC_UNICODE_STRING | null;
      /** `[in, out, unique] PFILETIME lpftLastWriteTime` */
      lpftLastWriteTime: FILETIME | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * A key's value by number. [MS-RRP] 3.1.5.11
   * Opnum 10: `error_status_t BaseRegEnumValue([in] RPC_HKEY hKey, [in] DWORD dwIndex, [in] PRRP_UNICODE_STRING lpValueNameIn, [out] PRPC_UNICODE_STRING lpValueNameOut, [in, out, unique] LPDWORD lpType, [in, out, unique, size_is(lpcbData ? *lpcbData : 0), length_is(lpcbLen ? *lpcbLen : 0), range(0, 0x4000000)] LPBYTE lpData, [in, out, unique] LPDWORD lpcbData, [in, out, unique] LPDWORD lpcbLen);`
   */
  BaseRegEnumValue: {
    in: {
      /** `[in] RPC_HKEY hKey` */
      hKey: ContextHandle<"RPC_HKEY"> | null;
      /** `[in] DWORD dwIndex` */
      dwIndex: number;
      /** `[in] PRRP_UNICODE_STRING lpValueNameIn` */
      lpValueNameIn: RPC_UNICODE_STRING;
      /** `[in, out, unique] LPDWORD lpType` */
      lpType: number | null;
      /** `[in, out, unique, size_is(lpcbData ? *lpcbData : 0), length_is(lpcbLen ? *lpcbLen : 0), range(0, 0x4000000)] LPBYTE lpData` */
      lpData: Uint8Array | null;
      /** Octets there is room for, and octets of the data. `[in, out, unique] LPDWORD lpcbData` */
      lpcbData?: number | null;
      /** Octets of lpData that travel. `[in, out, unique] LPDWORD lpcbLen` */
      lpcbLen?: number | null;
    };
    out: {
      /** `[out] PRPC_UNICODE_STRING lpValueNameOut` */
      lpValueNameOut: RPC_UNICODE_STRING;
      /** `[in, out, unique] LPDWORD lpType` */
      lpType: number | null;
      /** `[in, out, unique, size_is(lpcbData ? *lpcbData : 0), length_is(lpcbLen ? *lpcbLen : 0), range(0, 0x4000000)] LPBYTE lpData` */
      lpData: Uint8Array | null;
      /** Octets there is room for, and octets of the data. `[in, out, unique] LPDWORD lpcbData` */
      lpcbData?: number | null;
      /** Octets of lpData that travel. `[in, out, unique] LPDWORD lpcbLen` */
      lpcbLen?: number | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /** Writes a key to disk. [MS-RRP] 3.1.5.12. Opnum 11: `error_status_t BaseRegFlushKey([in] RPC_HKEY hKey);` */
  BaseRegFlushKey: {
    in: {
      /** `[in] RPC_HKEY hKey` */
      hKey: ContextHandle<"RPC_HKEY"> | null;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * A key's security descriptor. [MS-RRP] 3.1.5.13
   * Opnum 12: `error_status_t BaseRegGetKeySecurity([in] RPC_HKEY hKey, [in] SECURITY_INFORMATION SecurityInformation, [in] PRPC_SECURITY_DESCRIPTOR pRpcSecurityDescriptorIn, [out] PRPC_SECURITY_DESCRIPTOR pRpcSecurityDescriptorOut);`
   */
  BaseRegGetKeySecurity: {
    in: {
      /** `[in] RPC_HKEY hKey` */
      hKey: ContextHandle<"RPC_HKEY"> | null;
      /** `[in] SECURITY_INFORMATION SecurityInformation` */
      SecurityInformation: number;
      /** `[in] PRPC_SECURITY_DESCRIPTOR pRpcSecurityDescriptorIn` */
      pRpcSecurityDescriptorIn: RPC_SECURITY_DESCRIPTOR;
    };
    out: {
      /** `[out] PRPC_SECURITY_DESCRIPTOR pRpcSecurityDescriptorOut` */
      pRpcSecurityDescriptorOut: RPC_SECURITY_DESCRIPTOR;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Loads a file as a subkey. [MS-RRP] 3.1.5.14
   * Opnum 13: `error_status_t BaseRegLoadKey([in] RPC_HKEY hKey, [in] PRRP_UNICODE_STRING lpSubKey, [in] PRRP_UNICODE_STRING lpFile);`
   */
  BaseRegLoadKey: {
    in: {
      /** `[in] RPC_HKEY hKey` */
      hKey: ContextHandle<"RPC_HKEY"> | null;
      /** `[in] PRRP_UNICODE_STRING lpSubKey` */
      lpSubKey: RPC_UNICODE_STRING;
      /** `[in] PRRP_UNICODE_STRING lpFile` */
      lpFile: RPC_UNICODE_STRING;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 14: `void Opnum14NotImplemented();` */
  Opnum14NotImplemented: { in: {}; out: {}; };
  /**
   * Opens a key. [MS-RRP] 3.1.5.15
   * Opnum 15: `error_status_t BaseRegOpenKey([in] RPC_HKEY hKey, [in] PRRP_UNICODE_STRING lpSubKey, [in] DWORD dwOptions, [in] REGSAM samDesired, [out] PRPC_HKEY phkResult);`
   */
  BaseRegOpenKey: {
    in: {
      /** `[in] RPC_HKEY hKey` */
      hKey: ContextHandle<"RPC_HKEY"> | null;
      /** `[in] PRRP_UNICODE_STRING lpSubKey` */
      lpSubKey: RPC_UNICODE_STRING;
      /** `[in] DWORD dwOptions` */
      dwOptions: number;
      /** `[in] REGSAM samDesired` */
      samDesired: number;
    };
    out: {
      /** `[out] PRPC_HKEY phkResult` */
      phkResult: ContextHandle<"RPC_HKEY"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * What a key holds: numbers, longest names, times. [MS-RRP] 3.1.5.16
   * Opnum 16: `error_status_t BaseRegQueryInfoKey([in] RPC_HKEY hKey, [in] PRRP_UNICODE_STRING lpClassIn, [out] PRPC_UNICODE_STRING lpClassOut, [out] LPDWORD lpcSubKeys, [out] LPDWORD lpcbMaxSubKeyLen, [out] LPDWORD lpcbMaxClassLen, [out] LPDWORD lpcValues, [out] LPDWORD lpcbMaxValueNameLen, [out] LPDWORD lpcbMaxValueLen, [out] LPDWORD lpcbSecurityDescriptor, [out] PFILETIME lpftLastWriteTime);`
   */
  BaseRegQueryInfoKey: {
    in: {
      /** `[in] RPC_HKEY hKey` */
      hKey: ContextHandle<"RPC_HKEY"> | null;
      /** `[in] PRRP_UNICODE_STRING lpClassIn` */
      lpClassIn: RPC_UNICODE_STRING;
    };
    out: {
      /** `[out] PRPC_UNICODE_STRING lpClassOut` */
      lpClassOut: RPC_UNICODE_STRING;
      /** `[out] LPDWORD lpcSubKeys` */
      lpcSubKeys: number;
      /** `[out] LPDWORD lpcbMaxSubKeyLen` */
      lpcbMaxSubKeyLen: number;
      /** `[out] LPDWORD lpcbMaxClassLen` */
      lpcbMaxClassLen: number;
      /** `[out] LPDWORD lpcValues` */
      lpcValues: number;
      /** `[out] LPDWORD lpcbMaxValueNameLen` */
      lpcbMaxValueNameLen: number;
      /** `[out] LPDWORD lpcbMaxValueLen` */
      lpcbMaxValueLen: number;
      /** `[out] LPDWORD lpcbSecurityDescriptor` */
      lpcbSecurityDescriptor: number;
      /** `[out] PFILETIME lpftLastWriteTime` */
      lpftLastWriteTime: FILETIME;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * A value by name. [MS-RRP] 3.1.5.17
   * Opnum 17: `error_status_t BaseRegQueryValue([in] RPC_HKEY hKey, [in] PRRP_UNICODE_STRING lpValueName, [in, out, unique] LPDWORD lpType, [in, out, unique, size_is(lpcbData ? *lpcbData : 0), length_is(lpcbLen ? *lpcbLen : 0), range(0, 0x4000000)] LPBYTE lpData, [in, out, unique] LPDWORD lpcbData, [in, out, unique] LPDWORD lpcbLen);`
   */
  BaseRegQueryValue: {
    in: {
      /** `[in] RPC_HKEY hKey` */
      hKey: ContextHandle<"RPC_HKEY"> | null;
      /** `[in] PRRP_UNICODE_STRING lpValueName` */
      lpValueName: RPC_UNICODE_STRING;
      /** `[in, out, unique] LPDWORD lpType` */
      lpType: number | null;
      /** `[in, out, unique, size_is(lpcbData ? *lpcbData : 0), length_is(lpcbLen ? *lpcbLen : 0), range(0, 0x4000000)] LPBYTE lpData` */
      lpData: Uint8Array | null;
      /** Octets there is room for, and octets of the data. `[in, out, unique] LPDWORD lpcbData` */
      lpcbData?: number | null;
      /** Octets of lpData that travel. `[in, out, unique] LPDWORD lpcbLen` */
      lpcbLen?: number | null;
    };
    out: {
      /** `[in, out, unique] LPDWORD lpType` */
      lpType: number | null;
      /** `[in, out, unique, size_is(lpcbData ? *lpcbData : 0), length_is(lpcbLen ? *lpcbLen : 0), range(0, 0x4000000)] LPBYTE lpData` */
      lpData: Uint8Array | null;
      /** Octets there is room for, and octets of the data. `[in, out, unique] LPDWORD lpcbData` */
      lpcbData?: number | null;
      /** Octets of lpData that travel. `[in, out, unique] LPDWORD lpcbLen` */
      lpcbLen?: number | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Replaces the file behind a key at the next start. [MS-RRP] 3.1.5.18
   * Opnum 18: `error_status_t BaseRegReplaceKey([in] RPC_HKEY hKey, [in] PRRP_UNICODE_STRING lpSubKey, [in] PRRP_UNICODE_STRING lpNewFile, [in] PRRP_UNICODE_STRING lpOldFile);`
   */
  BaseRegReplaceKey: {
    in: {
      /** `[in] RPC_HKEY hKey` */
      hKey: ContextHandle<"RPC_HKEY"> | null;
      /** `[in] PRRP_UNICODE_STRING lpSubKey` */
      lpSubKey: RPC_UNICODE_STRING;
      /** `[in] PRRP_UNICODE_STRING lpNewFile` */
      lpNewFile: RPC_UNICODE_STRING;
      /** `[in] PRRP_UNICODE_STRING lpOldFile` */
      lpOldFile: RPC_UNICODE_STRING;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Reads a file over a key. [MS-RRP] 3.1.5.19
   * Opnum 19: `error_status_t BaseRegRestoreKey([in] RPC_HKEY hKey, [in] PRRP_UNICODE_STRING lpFile, [in] DWORD Flags);`
   */
  BaseRegRestoreKey: {
    in: {
      /** `[in] RPC_HKEY hKey` */
      hKey: ContextHandle<"RPC_HKEY"> | null;
      /** `[in] PRRP_UNICODE_STRING lpFile` */
      lpFile: RPC_UNICODE_STRING;
      /** `[in] DWORD Flags` */
      Flags: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Saves a key to a file. [MS-RRP] 3.1.5.20
   * Opnum 20: `error_status_t BaseRegSaveKey([in] RPC_HKEY hKey, [in] PRRP_UNICODE_STRING lpFile, [in, unique] PRPC_SECURITY_ATTRIBUTES pSecurityAttributes);`
   */
  BaseRegSaveKey: {
    in: {
      /** `[in] RPC_HKEY hKey` */
      hKey: ContextHandle<"RPC_HKEY"> | null;
      /** `[in] PRRP_UNICODE_STRING lpFile` */
      lpFile: RPC_UNICODE_STRING;
      /** `[in, unique] PRPC_SECURITY_ATTRIBUTES pSecurityAttributes` */
      pSecurityAttributes: RPC_SECURITY_ATTRIBUTES | null;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes a key's security descriptor. [MS-RRP] 3.1.5.21
   * Opnum 21: `error_status_t BaseRegSetKeySecurity([in] RPC_HKEY hKey, [in] SECURITY_INFORMATION SecurityInformation, [in] PRPC_SECURITY_DESCRIPTOR pRpcSecurityDescriptor);`
   */
  BaseRegSetKeySecurity: {
    in: {
      /** `[in] RPC_HKEY hKey` */
      hKey: ContextHandle<"RPC_HKEY"> | null;
      /** `[in] SECURITY_INFORMATION SecurityInformation` */
      SecurityInformation: number;
      /** `[in] PRPC_SECURITY_DESCRIPTOR pRpcSecurityDescriptor` */
      pRpcSecurityDescriptor: RPC_SECURITY_DESCRIPTOR;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Sets a value. [MS-RRP] 3.1.5.22
   * Opnum 22: `error_status_t BaseRegSetValue([in] RPC_HKEY hKey, [in] PRRP_UNICODE_STRING lpValueName, [in] DWORD dwType, [in, size_is(cbData)] LPBYTE lpData, [in] DWORD cbData);`
   */
  BaseRegSetValue: {
    in: {
      /** `[in] RPC_HKEY hKey` */
      hKey: ContextHandle<"RPC_HKEY"> | null;
      /** `[in] PRRP_UNICODE_STRING lpValueName` */
      lpValueName: RPC_UNICODE_STRING;
      /** REG_*. `[in] DWORD dwType` */
      dwType: number;
      /** `[in, size_is(cbData)] LPBYTE lpData` */
      lpData: Uint8Array;
      /** `[in] DWORD cbData` */
      cbData?: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Unloads what BaseRegLoadKey loaded. [MS-RRP] 3.1.5.23
   * Opnum 23: `error_status_t BaseRegUnLoadKey([in] RPC_HKEY hKey, [in] PRRP_UNICODE_STRING lpSubKey);`
   */
  BaseRegUnLoadKey: {
    in: {
      /** `[in] RPC_HKEY hKey` */
      hKey: ContextHandle<"RPC_HKEY"> | null;
      /** `[in] PRRP_UNICODE_STRING lpSubKey` */
      lpSubKey: RPC_UNICODE_STRING;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 24: `void Opnum24NotImplemented();` */
  Opnum24NotImplemented: { in: {}; out: {}; };
  /** Opnum 25: `void Opnum25NotImplemented();` */
  Opnum25NotImplemented: { in: {}; out: {}; };
  /**
   * The version of the registry, which is 5 or 6. [MS-RRP] 3.1.5.24
   * Opnum 26: `error_status_t BaseRegGetVersion([in] RPC_HKEY hKey, [out] LPDWORD lpdwVersion);`
   */
  BaseRegGetVersion: {
    in: {
      /** `[in] RPC_HKEY hKey` */
      hKey: ContextHandle<"RPC_HKEY"> | null;
    };
    out: {
      /** `[out] LPDWORD lpdwVersion` */
      lpdwVersion: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Opens HKEY_CURRENT_CONFIG. [MS-RRP] 3.1.5.25
   * Opnum 27: `error_status_t OpenCurrentConfig([in, unique] PREGISTRY_SERVER_NAME ServerName, [in] REGSAM samDesired, [out] PRPC_HKEY phKey);`
   */
  OpenCurrentConfig: {
    in: {
      /** `[in, unique] PREGISTRY_SERVER_NAME ServerName` */
      ServerName: number | null;
      /** `[in] REGSAM samDesired` */
      samDesired: number;
    };
    out: {
      /** `[out] PRPC_HKEY phKey` */
      phKey: ContextHandle<"RPC_HKEY"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 28: `void Opnum28NotImplemented();` */
  Opnum28NotImplemented: { in: {}; out: {}; };
  /**
   * Several values at once. [MS-RRP] 3.1.5.26
   * Opnum 29: `error_status_t BaseRegQueryMultipleValues([in] RPC_HKEY hKey, [in, size_is(num_vals), length_is(num_vals)] PRVALENT val_listIn, [out, size_is(num_vals), length_is(num_vals)] PRVALENT val_listOut, [in] DWORD num_vals, [in, out, unique, size_is(*ldwTotsize), length_is(*ldwTotsize)] char *lpvalueBuf, [in, out, ref] LPDWORD ldwTotsize);`
   */
  BaseRegQueryMultipleValues: {
    in: {
      /** `[in] RPC_HKEY hKey` */
      hKey: ContextHandle<"RPC_HKEY"> | null;
      /** `[in, size_is(num_vals), length_is(num_vals)] PRVALENT val_listIn` */
      val_listIn: RVALENT[];
      /** `[in] DWORD num_vals` */
      num_vals?: number;
      /** `[in, out, unique, size_is(*ldwTotsize), length_is(*ldwTotsize)] char *lpvalueBuf` */
      lpvalueBuf: Uint8Array | null;
      /** `[in, out, ref] LPDWORD ldwTotsize` */
      ldwTotsize?: number;
    };
    out: {
      /** `[out, size_is(num_vals), length_is(num_vals)] PRVALENT val_listOut` */
      val_listOut: RVALENT[];
      /** `[in, out, unique, size_is(*ldwTotsize), length_is(*ldwTotsize)] char *lpvalueBuf` */
      lpvalueBuf: Uint8Array | null;
      /** `[in, out, ref] LPDWORD ldwTotsize` */
      ldwTotsize?: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 30: `void Opnum30NotImplemented();` */
  Opnum30NotImplemented: { in: {}; out: {}; };
  /**
   * BaseRegSaveKey with a choice of the file's form. [MS-RRP] 3.1.5.27
   * Opnum 31: `error_status_t BaseRegSaveKeyEx([in] RPC_HKEY hKey, [in] PRRP_UNICODE_STRING lpFile, [in, unique] PRPC_SECURITY_ATTRIBUTES pSecurityAttributes, [in] DWORD Flags);`
   */
  BaseRegSaveKeyEx: {
    in: {
      /** `[in] RPC_HKEY hKey` */
      hKey: ContextHandle<"RPC_HKEY"> | null;
      /** `[in] PRRP_UNICODE_STRING lpFile` */
      lpFile: RPC_UNICODE_STRING;
      /** `[in, unique] PRPC_SECURITY_ATTRIBUTES pSecurityAttributes` */
      pSecurityAttributes: RPC_SECURITY_ATTRIBUTES | null;
      /** `[in] DWORD Flags` */
      Flags: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Opens HKEY_PERFORMANCE_TEXT. [MS-RRP] 3.1.5.28
   * Opnum 32: `error_status_t OpenPerformanceText([in, unique] PREGISTRY_SERVER_NAME ServerName, [in] REGSAM samDesired, [out] PRPC_HKEY phKey);`
   */
  OpenPerformanceText: {
    in: {
      /** `[in, unique] PREGISTRY_SERVER_NAME ServerName` */
      ServerName: number | null;
      /** `[in] REGSAM samDesired` */
      samDesired: number;
    };
    out: {
      /** `[out] PRPC_HKEY phKey` */
      phKey: ContextHandle<"RPC_HKEY"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Opens HKEY_PERFORMANCE_NLSTEXT. [MS-RRP] 3.1.5.29
   * Opnum 33: `error_status_t OpenPerformanceNlsText([in, unique] PREGISTRY_SERVER_NAME ServerName, [in] REGSAM samDesired, [out] PRPC_HKEY phKey);`
   */
  OpenPerformanceNlsText: {
    in: {
      /** `[in, unique] PREGISTRY_SERVER_NAME ServerName` */
      ServerName: number | null;
      /** `[in] REGSAM samDesired` */
      samDesired: number;
    };
    out: {
      /** `[out] PRPC_HKEY phKey` */
      phKey: ContextHandle<"RPC_HKEY"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * BaseRegQueryMultipleValues, which also tells the room it needs. [MS-RRP] 3.1.5.30
   * Opnum 34: `error_status_t BaseRegQueryMultipleValues2([in] RPC_HKEY hKey, [in, size_is(num_vals), length_is(num_vals)] PRVALENT val_listIn, [out, size_is(num_vals), length_is(num_vals)] PRVALENT val_listOut, [in] DWORD num_vals, [in, out, unique, size_is(*ldwTotsize), length_is(*ldwTotsize)] char *lpvalueBuf, [in] LPDWORD ldwTotsize, [out] LPDWORD ldwRequiredSize);`
   */
  BaseRegQueryMultipleValues2: {
    in: {
      /** `[in] RPC_HKEY hKey` */
      hKey: ContextHandle<"RPC_HKEY"> | null;
      /** `[in, size_is(num_vals), length_is(num_vals)] PRVALENT val_listIn` */
      val_listIn: RVALENT[];
      /** `[in] DWORD num_vals` */
      num_vals?: number;
      /** `[in, out, unique, size_is(*ldwTotsize), length_is(*ldwTotsize)] char *lpvalueBuf` */
      lpvalueBuf: Uint8Array | null;
      /** `[in] LPDWORD ldwTotsize` */
      ldwTotsize?: number;
    };
    out: {
      /** `[out, size_is(num_vals), length_is(num_vals)] PRVALENT val_listOut` */
      val_listOut: RVALENT[];
      /** `[in, out, unique, size_is(*ldwTotsize), length_is(*ldwTotsize)] char *lpvalueBuf` */
      lpvalueBuf: Uint8Array | null;
      /** `[out] LPDWORD ldwRequiredSize` */
      ldwRequiredSize: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * BaseRegDeleteKey in the 32-bit or the 64-bit view. [MS-RRP] 3.1.5.31
   * Opnum 35: `error_status_t BaseRegDeleteKeyEx([in] RPC_HKEY hKey, [in] PRRP_UNICODE_STRING lpSubKey, [in] REGSAM AccessMask, [in] DWORD Reserved);`
   */
  BaseRegDeleteKeyEx: {
    in: {
      /** `[in] RPC_HKEY hKey` */
      hKey: ContextHandle<"RPC_HKEY"> | null;
      /** `[in] PRRP_UNICODE_STRING lpSubKey` */
      lpSubKey: RPC_UNICODE_STRING;
      /** `[in] REGSAM AccessMask` */
      AccessMask: number;
      /** `[in] DWORD Reserved` */
      Reserved: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
};

/** `interface winreg` 338cd001-2244-31f1-aaaa-900038001003 v1.0 */
export const winreg: Interface<winregOperations> = /*#__PURE__*/ defineInterface<winregOperations>({
  name: "winreg",
  uuid: "338cd001-2244-31f1-aaaa-900038001003",
  version: [1, 0],
  endpoints: ["ncacn_np:[\\pipe\\winreg]"],
  operations: [
    { opnum: 0, name: "OpenClassesRoot", returns: errorStatus, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(wchar) },
      { name: "samDesired", dir: "in", type: uint32 },
      { name: "phKey", dir: "out", type: ref(context("RPC_HKEY", "BaseRegCloseKey")) },
    ] },
    { opnum: 1, name: "OpenCurrentUser", returns: errorStatus, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(wchar) },
      { name: "samDesired", dir: "in", type: uint32 },
      { name: "phKey", dir: "out", type: ref(context("RPC_HKEY", "BaseRegCloseKey")) },
    ] },
    { opnum: 2, name: "OpenLocalMachine", returns: errorStatus, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(wchar) },
      { name: "samDesired", dir: "in", type: uint32 },
      { name: "phKey", dir: "out", type: ref(context("RPC_HKEY", "BaseRegCloseKey")) },
    ] },
    { opnum: 3, name: "OpenPerformanceData", returns: errorStatus, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(wchar) },
      { name: "samDesired", dir: "in", type: uint32 },
      { name: "phKey", dir: "out", type: ref(context("RPC_HKEY", "BaseRegCloseKey")) },
    ] },
    { opnum: 4, name: "OpenUsers", returns: errorStatus, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(wchar) },
      { name: "samDesired", dir: "in", type: uint32 },
      { name: "phKey", dir: "out", type: ref(context("RPC_HKEY", "BaseRegCloseKey")) },
    ] },
    { opnum: 5, name: "BaseRegCloseKey", returns: errorStatus, status: "win32", params: [
      { name: "hKey", dir: "inout", type: ref(context("RPC_HKEY", "BaseRegCloseKey")) },
    ] },
    { opnum: 6, name: "BaseRegCreateKey", returns: errorStatus, status: "win32", params: [
      { name: "hKey", dir: "in", type: context("RPC_HKEY", "BaseRegCloseKey") },
      { name: "lpSubKey", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "lpClass", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "dwOptions", dir: "in", type: uint32 },
      { name: "samDesired", dir: "in", type: uint32 },
      { name: "lpSecurityAttributes", dir: "in", type: unique(RPC_SECURITY_ATTRIBUTES$) },
      { name: "phkResult", dir: "out", type: ref(context("RPC_HKEY", "BaseRegCloseKey")) },
      { name: "lpdwDisposition", dir: "inout", type: unique(uint32) },
    ] },
    { opnum: 7, name: "BaseRegDeleteKey", returns: errorStatus, status: "win32", params: [
      { name: "hKey", dir: "in", type: context("RPC_HKEY", "BaseRegCloseKey") },
      { name: "lpSubKey", dir: "in", type: ref(RPC_UNICODE_STRING$) },
    ] },
    { opnum: 8, name: "BaseRegDeleteValue", returns: errorStatus, status: "win32", params: [
      { name: "hKey", dir: "in", type: context("RPC_HKEY", "BaseRegCloseKey") },
      { name: "lpValueName", dir: "in", type: ref(RPC_UNICODE_STRING$) },
    ] },
    { opnum: 9, name: "BaseRegEnumKey", returns: errorStatus, status: "win32", params: [
      { name: "hKey", dir: "in", type: context("RPC_HKEY", "BaseRegCloseKey") },
      { name: "dwIndex", dir: "in", type: uint32 },
      { name: "lpNameIn", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "lpNameOut", dir: "out", type: ref(RPC_UNICODE_STRING$) },
      { name: "lpClassIn", dir: "in", type: unique(RPC_UNICODE_STRING$) },
      { name: "lplpClassOut", dir: "out", type: ref(unique(RPC_UNICODE_STRING$)) },
      { name: "lpftLastWriteTime", dir: "inout", type: unique(FILETIME$) },
    ] },
    { opnum: 10, name: "BaseRegEnumValue", returns: errorStatus, status: "win32", params: [
      { name: "hKey", dir: "in", type: context("RPC_HKEY", "BaseRegCloseKey") },
      { name: "dwIndex", dir: "in", type: uint32 },
      { name: "lpValueNameIn", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "lpValueNameOut", dir: "out", type: ref(RPC_UNICODE_STRING$) },
      { name: "lpType", dir: "inout", type: unique(uint32) },
      { name: "lpData", dir: "inout", type: unique(array(uint8, variant(varying(["?:", ["field", "lpcbData"], ["deref", ["field", "lpcbData"]], 0], ["?:", ["field", "lpcbLen"], ["deref", ["field", "lpcbLen"]], 0]), { range: [0, 67108864] }))) },
      { name: "lpcbData", dir: "inout", type: unique(uint32) },
      { name: "lpcbLen", dir: "inout", type: unique(uint32) },
    ] },
    { opnum: 11, name: "BaseRegFlushKey", returns: errorStatus, status: "win32", params: [
      { name: "hKey", dir: "in", type: context("RPC_HKEY", "BaseRegCloseKey") },
    ] },
    { opnum: 12, name: "BaseRegGetKeySecurity", returns: errorStatus, status: "win32", params: [
      { name: "hKey", dir: "in", type: context("RPC_HKEY", "BaseRegCloseKey") },
      { name: "SecurityInformation", dir: "in", type: uint32 },
      { name: "pRpcSecurityDescriptorIn", dir: "in", type: ref(RPC_SECURITY_DESCRIPTOR$) },
      { name: "pRpcSecurityDescriptorOut", dir: "out", type: ref(RPC_SECURITY_DESCRIPTOR$) },
    ] },
    { opnum: 13, name: "BaseRegLoadKey", returns: errorStatus, status: "win32", params: [
      { name: "hKey", dir: "in", type: context("RPC_HKEY", "BaseRegCloseKey") },
      { name: "lpSubKey", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "lpFile", dir: "in", type: ref(RPC_UNICODE_STRING$) },
    ] },
    { opnum: 14, name: "Opnum14NotImplemented", returns: null, status: null, params: [] },
    { opnum: 15, name: "BaseRegOpenKey", returns: errorStatus, status: "win32", params: [
      { name: "hKey", dir: "in", type: context("RPC_HKEY", "BaseRegCloseKey") },
      { name: "lpSubKey", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "dwOptions", dir: "in", type: uint32 },
      { name: "samDesired", dir: "in", type: uint32 },
      { name: "phkResult", dir: "out", type: ref(context("RPC_HKEY", "BaseRegCloseKey")) },
    ] },
    { opnum: 16, name: "BaseRegQueryInfoKey", returns: errorStatus, status: "win32", params: [
      { name: "hKey", dir: "in", type: context("RPC_HKEY", "BaseRegCloseKey") },
      { name: "lpClassIn", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "lpClassOut", dir: "out", type: ref(RPC_UNICODE_STRING$) },
      { name: "lpcSubKeys", dir: "out", type: ref(uint32) },
      { name: "lpcbMaxSubKeyLen", dir: "out", type: ref(uint32) },
      { name: "lpcbMaxClassLen", dir: "out", type: ref(uint32) },
      { name: "lpcValues", dir: "out", type: ref(uint32) },
      { name: "lpcbMaxValueNameLen", dir: "out", type: ref(uint32) },
      { name: "lpcbMaxValueLen", dir: "out", type: ref(uint32) },
      { name: "lpcbSecurityDescriptor", dir: "out", type: ref(uint32) },
      { name: "lpftLastWriteTime", dir: "out", type: ref(FILETIME$) },
    ] },
    { opnum: 17, name: "BaseRegQueryValue", returns: errorStatus, status: "win32", params: [
      { name: "hKey", dir: "in", type: context("RPC_HKEY", "BaseRegCloseKey") },
      { name: "lpValueName", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "lpType", dir: "inout", type: unique(uint32) },
      { name: "lpData", dir: "inout", type: unique(array(uint8, variant(varying(["?:", ["field", "lpcbData"], ["deref", ["field", "lpcbData"]], 0], ["?:", ["field", "lpcbLen"], ["deref", ["field", "lpcbLen"]], 0]), { range: [0, 67108864] }))) },
      { name: "lpcbData", dir: "inout", type: unique(uint32) },
      { name: "lpcbLen", dir: "inout", type: unique(uint32) },
    ] },
    { opnum: 18, name: "BaseRegReplaceKey", returns: errorStatus, status: "win32", params: [
      { name: "hKey", dir: "in", type: context("RPC_HKEY", "BaseRegCloseKey") },
      { name: "lpSubKey", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "lpNewFile", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "lpOldFile", dir: "in", type: ref(RPC_UNICODE_STRING$) },
    ] },
    { opnum: 19, name: "BaseRegRestoreKey", returns: errorStatus, status: "win32", params: [
      { name: "hKey", dir: "in", type: context("RPC_HKEY", "BaseRegCloseKey") },
      { name: "lpFile", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "Flags", dir: "in", type: uint32 },
    ] },
    { opnum: 20, name: "BaseRegSaveKey", returns: errorStatus, status: "win32", params: [
      { name: "hKey", dir: "in", type: context("RPC_HKEY", "BaseRegCloseKey") },
      { name: "lpFile", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "pSecurityAttributes", dir: "in", type: unique(RPC_SECURITY_ATTRIBUTES$) },
    ] },
    { opnum: 21, name: "BaseRegSetKeySecurity", returns: errorStatus, status: "win32", params: [
      { name: "hKey", dir: "in", type: context("RPC_HKEY", "BaseRegCloseKey") },
      { name: "SecurityInformation", dir: "in", type: uint32 },
      { name: "pRpcSecurityDescriptor", dir: "in", type: ref(RPC_SECURITY_DESCRIPTOR$) },
    ] },
    { opnum: 22, name: "BaseRegSetValue", returns: errorStatus, status: "win32", params: [
      { name: "hKey", dir: "in", type: context("RPC_HKEY", "BaseRegCloseKey") },
      { name: "lpValueName", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "dwType", dir: "in", type: uint32 },
      { name: "lpData", dir: "in", type: ref(array(uint8, sized(["field", "cbData"]))) },
      { name: "cbData", dir: "in", type: uint32 },
    ] },
    { opnum: 23, name: "BaseRegUnLoadKey", returns: errorStatus, status: "win32", params: [
      { name: "hKey", dir: "in", type: context("RPC_HKEY", "BaseRegCloseKey") },
      { name: "lpSubKey", dir: "in", type: ref(RPC_UNICODE_STRING$) },
    ] },
    { opnum: 24, name: "Opnum24NotImplemented", returns: null, status: null, params: [] },
    { opnum: 25, name: "Opnum25NotImplemented", returns: null, status: null, params: [] },
    { opnum: 26, name: "BaseRegGetVersion", returns: errorStatus, status: "win32", params: [
      { name: "hKey", dir: "in", type: context("RPC_HKEY", "BaseRegCloseKey") },
      { name: "lpdwVersion", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 27, name: "OpenCurrentConfig", returns: errorStatus, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(wchar) },
      { name: "samDesired", dir: "in", type: uint32 },
      { name: "phKey", dir: "out", type: ref(context("RPC_HKEY", "BaseRegCloseKey")) },
    ] },
    { opnum: 28, name: "Opnum28NotImplemented", returns: null, status: null, params: [] },
    { opnum: 29, name: "BaseRegQueryMultipleValues", returns: errorStatus, status: "win32", params: [
      { name: "hKey", dir: "in", type: context("RPC_HKEY", "BaseRegCloseKey") },
      { name: "val_listIn", dir: "in", type: ref(array(RVALENT$, varying(["field", "num_vals"], ["field", "num_vals"]))) },
      { name: "val_listOut", dir: "out", type: ref(array(RVALENT$, varying(["field", "num_vals"], ["field", "num_vals"]))) },
      { name: "num_vals", dir: "in", type: uint32 },
      { name: "lpvalueBuf", dir: "inout", type: unique(array(char, varying(["deref", ["field", "ldwTotsize"]], ["deref", ["field", "ldwTotsize"]]))) },
      { name: "ldwTotsize", dir: "inout", type: ref(uint32) },
    ] },
    { opnum: 30, name: "Opnum30NotImplemented", returns: null, status: null, params: [] },
    { opnum: 31, name: "BaseRegSaveKeyEx", returns: errorStatus, status: "win32", params: [
      { name: "hKey", dir: "in", type: context("RPC_HKEY", "BaseRegCloseKey") },
      { name: "lpFile", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "pSecurityAttributes", dir: "in", type: unique(RPC_SECURITY_ATTRIBUTES$) },
      { name: "Flags", dir: "in", type: uint32 },
    ] },
    { opnum: 32, name: "OpenPerformanceText", returns: errorStatus, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(wchar) },
      { name: "samDesired", dir: "in", type: uint32 },
      { name: "phKey", dir: "out", type: ref(context("RPC_HKEY", "BaseRegCloseKey")) },
    ] },
    { opnum: 33, name: "OpenPerformanceNlsText", returns: errorStatus, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(wchar) },
      { name: "samDesired", dir: "in", type: uint32 },
      { name: "phKey", dir: "out", type: ref(context("RPC_HKEY", "BaseRegCloseKey")) },
    ] },
    { opnum: 34, name: "BaseRegQueryMultipleValues2", returns: errorStatus, status: "win32", params: [
      { name: "hKey", dir: "in", type: context("RPC_HKEY", "BaseRegCloseKey") },
      { name: "val_listIn", dir: "in", type: ref(array(RVALENT$, varying(["field", "num_vals"], ["field", "num_vals"]))) },
      { name: "val_listOut", dir: "out", type: ref(array(RVALENT$, varying(["field", "num_vals"], ["field", "num_vals"]))) },
      { name: "num_vals", dir: "in", type: uint32 },
      { name: "lpvalueBuf", dir: "inout", type: unique(array(char, varying(["deref", ["field", "ldwTotsize"]], ["deref", ["field", "ldwTotsize"]]))) },
      { name: "ldwTotsize", dir: "in", type: ref(uint32) },
      { name: "ldwRequiredSize", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 35, name: "BaseRegDeleteKeyEx", returns: errorStatus, status: "win32", params: [
      { name: "hKey", dir: "in", type: context("RPC_HKEY", "BaseRegCloseKey") },
      { name: "lpSubKey", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "AccessMask", dir: "in", type: uint32 },
      { name: "Reserved", dir: "in", type: uint32 },
    ] },
  ],
});
