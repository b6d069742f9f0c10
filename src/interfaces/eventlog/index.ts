// Generated from eventlog.idl by opnum midl. Do not edit: change the IDL and generate again.
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
  fixed,
  int32,
  range,
  ref,
  sized,
  struct,
  uint16,
  uint32,
  uint8,
  unique,
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

/** A process and thread of the caller. [MS-EVEN] 2.2.8. `typedef struct _RPC_CLIENT_ID { ... } RPC_CLIENT_ID, *PRPC_CLIENT_ID;` */
export interface RPC_CLIENT_ID {
  /** `unsigned long UniqueProcess` */
  UniqueProcess: number;
  /** `unsigned long UniqueThread` */
  UniqueThread: number;
}
export const RPC_CLIENT_ID$: StructType<RPC_CLIENT_ID> = /*#__PURE__*/ struct("RPC_CLIENT_ID", {
  UniqueProcess: uint32,
  UniqueThread: uint32,
});

/**
 * Who gave out an identity: 6 octets, big-endian. [MS-DTYP] 2.4.1.1
 * `typedef struct _RPC_SID_IDENTIFIER_AUTHORITY { ... } RPC_SID_IDENTIFIER_AUTHORITY;`
 */
export interface RPC_SID_IDENTIFIER_AUTHORITY {
  /** `byte Value[6]` */
  Value: Uint8Array;
}
export const RPC_SID_IDENTIFIER_AUTHORITY$: StructType<RPC_SID_IDENTIFIER_AUTHORITY> = /*#__PURE__*/ struct("RPC_SID_IDENTIFIER_AUTHORITY", {
  Value: array(byte, fixed(6)),
});

/** An identity: S-1-authority-sub-sub-... [MS-DTYP] 2.4.2.3. `typedef struct _RPC_SID { ... } RPC_SID, *PRPC_SID, *PSID;` */
export interface RPC_SID {
  /** 1. `unsigned char Revision` */
  Revision: number;
  /** At most 15. `unsigned char SubAuthorityCount` */
  SubAuthorityCount?: number;
  /** `RPC_SID_IDENTIFIER_AUTHORITY IdentifierAuthority` */
  IdentifierAuthority: RPC_SID_IDENTIFIER_AUTHORITY;
  /** `[size_is(SubAuthorityCount)] unsigned long SubAuthority[]` */
  SubAuthority: number[];
}
export const RPC_SID$: StructType<RPC_SID> = /*#__PURE__*/ struct("RPC_SID", {
  Revision: uint8,
  SubAuthorityCount: uint8,
  IdentifierAuthority: RPC_SID_IDENTIFIER_AUTHORITY$,
  SubAuthority: array(uint32, sized(["field", "SubAuthorityCount"])),
});

/** Counted text of single octets. [MS-EVEN] 2.2.12. `typedef struct _RPC_STRING { ... } RPC_STRING, *PRPC_STRING;` */
export interface RPC_STRING {
  /** `unsigned short Length` */
  Length: number;
  /** `unsigned short MaximumLength` */
  MaximumLength?: number;
  /** `[size_is(MaximumLength)] char *Buffer` */
  Buffer: Uint8Array | null;
}
export const RPC_STRING$: StructType<RPC_STRING> = /*#__PURE__*/ struct("RPC_STRING", {
  Length: uint16,
  MaximumLength: uint16,
  Buffer: unique(array(char, sized(["field", "MaximumLength"]))),
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

export type eventlogOperations = {
  /**
   * Empties a log, and saves it before where a file is named. [MS-EVEN] 3.1.4.9
   * Opnum 0: `NTSTATUS ElfrClearELFW([in] IELF_HANDLE LogHandle, [in, unique] PRPC_UNICODE_STRING BackupFileName);`
   */
  ElfrClearELFW: {
    in: {
      /** `[in] IELF_HANDLE LogHandle` */
      LogHandle: ContextHandle<"IELF_HANDLE"> | null;
      /** `[in, unique] PRPC_UNICODE_STRING BackupFileName` */
      BackupFileName: RPC_UNICODE_STRING | null;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Saves a log to a file. [MS-EVEN] 3.1.4.11
   * Opnum 1: `NTSTATUS ElfrBackupELFW([in] IELF_HANDLE LogHandle, [in] PRPC_UNICODE_STRING BackupFileName);`
   */
  ElfrBackupELFW: {
    in: {
      /** `[in] IELF_HANDLE LogHandle` */
      LogHandle: ContextHandle<"IELF_HANDLE"> | null;
      /** `[in] PRPC_UNICODE_STRING BackupFileName` */
      BackupFileName: RPC_UNICODE_STRING;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /** Closes a log opened for reading. [MS-EVEN] 3.1.4.21. Opnum 2: `NTSTATUS ElfrCloseEL([in, out] IELF_HANDLE *LogHandle);` */
  ElfrCloseEL: {
    in: {
      /** `[in, out] IELF_HANDLE *LogHandle` */
      LogHandle: ContextHandle<"IELF_HANDLE"> | null;
    };
    out: {
      /** `[in, out] IELF_HANDLE *LogHandle` */
      LogHandle: ContextHandle<"IELF_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /** Closes a log opened for writing. [MS-EVEN] 3.1.4.22. Opnum 3: `NTSTATUS ElfrDeregisterEventSource([in, out] IELF_HANDLE *LogHandle);` */
  ElfrDeregisterEventSource: {
    in: {
      /** `[in, out] IELF_HANDLE *LogHandle` */
      LogHandle: ContextHandle<"IELF_HANDLE"> | null;
    };
    out: {
      /** `[in, out] IELF_HANDLE *LogHandle` */
      LogHandle: ContextHandle<"IELF_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * How many events a log has. [MS-EVEN] 3.1.4.18
   * Opnum 4: `NTSTATUS ElfrNumberOfRecords([in] IELF_HANDLE LogHandle, [out] unsigned long *NumberOfRecords);`
   */
  ElfrNumberOfRecords: {
    in: {
      /** `[in] IELF_HANDLE LogHandle` */
      LogHandle: ContextHandle<"IELF_HANDLE"> | null;
    };
    out: {
      /** `[out] unsigned long *NumberOfRecords` */
      NumberOfRecords: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * The number of the oldest event. [MS-EVEN] 3.1.4.19
   * Opnum 5: `NTSTATUS ElfrOldestRecord([in] IELF_HANDLE LogHandle, [out] unsigned long *OldestRecordNumber);`
   */
  ElfrOldestRecord: {
    in: {
      /** `[in] IELF_HANDLE LogHandle` */
      LogHandle: ContextHandle<"IELF_HANDLE"> | null;
    };
    out: {
      /** `[out] unsigned long *OldestRecordNumber` */
      OldestRecordNumber: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Not for use over the network. [MS-EVEN] 3.1.4.23
   * Opnum 6: `NTSTATUS ElfrChangeNotify([in] IELF_HANDLE LogHandle, [in] RPC_CLIENT_ID ClientId, [in] ULONG Event);`
   */
  ElfrChangeNotify: {
    in: {
      /** `[in] IELF_HANDLE LogHandle` */
      LogHandle: ContextHandle<"IELF_HANDLE"> | null;
      /** `[in] RPC_CLIENT_ID ClientId` */
      ClientId: RPC_CLIENT_ID;
      /** `[in] ULONG Event` */
      Event: number;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Opens a log for reading. [MS-EVEN] 3.1.4.3
   * Opnum 7: `NTSTATUS ElfrOpenELW([in] EVENTLOG_HANDLE_W UNCServerName, [in] PRPC_UNICODE_STRING ModuleName, [in] PRPC_UNICODE_STRING RegModuleName, [in] unsigned long MajorVersion, [in] unsigned long MinorVersion, [out] IELF_HANDLE *LogHandle);`
   */
  ElfrOpenELW: {
    in: {
      /** `[in] EVENTLOG_HANDLE_W UNCServerName` */
      UNCServerName: number | null;
      /** `[in] PRPC_UNICODE_STRING ModuleName` */
      ModuleName: RPC_UNICODE_STRING;
      /** `[in] PRPC_UNICODE_STRING RegModuleName` */
      RegModuleName: RPC_UNICODE_STRING;
      /** `[in] unsigned long MajorVersion` */
      MajorVersion: number;
      /** `[in] unsigned long MinorVersion` */
      MinorVersion: number;
    };
    out: {
      /** `[out] IELF_HANDLE *LogHandle` */
      LogHandle: ContextHandle<"IELF_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Opens a log for writing. [MS-EVEN] 3.1.4.5
   * Opnum 8: `NTSTATUS ElfrRegisterEventSourceW([in] EVENTLOG_HANDLE_W UNCServerName, [in] PRPC_UNICODE_STRING ModuleName, [in] PRPC_UNICODE_STRING RegModuleName, [in] unsigned long MajorVersion, [in] unsigned long MinorVersion, [out] IELF_HANDLE *LogHandle);`
   */
  ElfrRegisterEventSourceW: {
    in: {
      /** `[in] EVENTLOG_HANDLE_W UNCServerName` */
      UNCServerName: number | null;
      /** `[in] PRPC_UNICODE_STRING ModuleName` */
      ModuleName: RPC_UNICODE_STRING;
      /** `[in] PRPC_UNICODE_STRING RegModuleName` */
      RegModuleName: RPC_UNICODE_STRING;
      /** `[in] unsigned long MajorVersion` */
      MajorVersion: number;
      /** `[in] unsigned long MinorVersion` */
      MinorVersion: number;
    };
    out: {
      /** `[out] IELF_HANDLE *LogHandle` */
      LogHandle: ContextHandle<"IELF_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Opens a saved log. [MS-EVEN] 3.1.4.1
   * Opnum 9: `NTSTATUS ElfrOpenBELW([in] EVENTLOG_HANDLE_W UNCServerName, [in] PRPC_UNICODE_STRING BackupFileName, [in] unsigned long MajorVersion, [in] unsigned long MinorVersion, [out] IELF_HANDLE *LogHandle);`
   */
  ElfrOpenBELW: {
    in: {
      /** `[in] EVENTLOG_HANDLE_W UNCServerName` */
      UNCServerName: number | null;
      /** `[in] PRPC_UNICODE_STRING BackupFileName` */
      BackupFileName: RPC_UNICODE_STRING;
      /** `[in] unsigned long MajorVersion` */
      MajorVersion: number;
      /** `[in] unsigned long MinorVersion` */
      MinorVersion: number;
    };
    out: {
      /** `[out] IELF_HANDLE *LogHandle` */
      LogHandle: ContextHandle<"IELF_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Reads events. [MS-EVEN] 3.1.4.7
   * Opnum 10: `NTSTATUS ElfrReadELW([in] IELF_HANDLE LogHandle, [in] unsigned long ReadFlags, [in] unsigned long RecordOffset, [in] RULONG NumberOfBytesToRead, [out, size_is(NumberOfBytesToRead)] unsigned char *Buffer, [out] unsigned long *NumberOfBytesRead, [out] unsigned long *MinNumberOfBytesNeeded);`
   */
  ElfrReadELW: {
    in: {
      /** `[in] IELF_HANDLE LogHandle` */
      LogHandle: ContextHandle<"IELF_HANDLE"> | null;
      /** EVENTLOG_*_READ. `[in] unsigned long ReadFlags` */
      ReadFlags: number;
      /** The number to begin at, for EVENTLOG_SEEK_READ. `[in] unsigned long RecordOffset` */
      RecordOffset: number;
      /** `[in] RULONG NumberOfBytesToRead` */
      NumberOfBytesToRead: number;
    };
    out: {
      /** `[out, size_is(NumberOfBytesToRead)] unsigned char *Buffer` */
      Buffer: Uint8Array;
      /** `[out] unsigned long *NumberOfBytesRead` */
      NumberOfBytesRead: number;
      /** `[out] unsigned long *MinNumberOfBytesNeeded` */
      MinNumberOfBytesNeeded: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Writes an event. [MS-EVEN] 3.1.4.13
   * Opnum 11: `NTSTATUS ElfrReportEventW([in] IELF_HANDLE LogHandle, [in] unsigned long Time, [in] unsigned short EventType, [in] unsigned short EventCategory, [in] unsigned long EventID, [in, range(0, 256)] unsigned short NumStrings, [in, range(0, 61440)] unsigned long DataSize, [in] PRPC_UNICODE_STRING ComputerName, [in, unique] PRPC_SID UserSID, [in, size_is(NumStrings), unique] PRPC_UNICODE_STRING Strings[*], [in, size_is(DataSize), unique] unsigned char *Data, [in] unsigned short Flags, [in, out, unique] unsigned long *RecordNumber, [in, out, unique] unsigned long *TimeWritten);`
   */
  ElfrReportEventW: {
    in: {
      /** `[in] IELF_HANDLE LogHandle` */
      LogHandle: ContextHandle<"IELF_HANDLE"> | null;
      /** Seconds since 1970-01-01 UTC. `[in] unsigned long Time` */
      Time: number;
      /** EVENTLOG_*_TYPE. `[in] unsigned short EventType` */
      EventType: number;
      /** `[in] unsigned short EventCategory` */
      EventCategory: number;
      /** `[in] unsigned long EventID` */
      EventID: number;
      /** `[in, range(0, 256)] unsigned short NumStrings` */
      NumStrings?: number;
      /** `[in, range(0, 61440)] unsigned long DataSize` */
      DataSize?: number;
      /** `[in] PRPC_UNICODE_STRING ComputerName` */
      ComputerName: RPC_UNICODE_STRING;
      /** `[in, unique] PRPC_SID UserSID` */
      UserSID: RPC_SID | null;
      /** `[in, size_is(NumStrings), unique] PRPC_UNICODE_STRING Strings[*]` */
      Strings: (RPC_UNICODE_STRING | null)[] | null;
      /** `[in, size_is(DataSize), unique] unsigned char *Data` */
      Data: Uint8Array | null;
      /** `[in] unsigned short Flags` */
      Flags: number;
      /** `[in, out, unique] unsigned long *RecordNumber` */
      RecordNumber: number | null;
      /** `[in, out, unique] unsigned long *TimeWritten` */
      TimeWritten: number | null;
    };
    out: {
      /** `[in, out, unique] unsigned long *RecordNumber` */
      RecordNumber: number | null;
      /** `[in, out, unique] unsigned long *TimeWritten` */
      TimeWritten: number | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Empties a log, and saves it before where a file is named. [MS-EVEN] 3.1.4.10
   * Opnum 12: `NTSTATUS ElfrClearELFA([in] IELF_HANDLE LogHandle, [in, unique] PRPC_STRING BackupFileName);`
   */
  ElfrClearELFA: {
    in: {
      /** `[in] IELF_HANDLE LogHandle` */
      LogHandle: ContextHandle<"IELF_HANDLE"> | null;
      /** `[in, unique] PRPC_STRING BackupFileName` */
      BackupFileName: RPC_STRING | null;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Saves a log to a file. [MS-EVEN] 3.1.4.12
   * Opnum 13: `NTSTATUS ElfrBackupELFA([in] IELF_HANDLE LogHandle, [in] PRPC_STRING BackupFileName);`
   */
  ElfrBackupELFA: {
    in: {
      /** `[in] IELF_HANDLE LogHandle` */
      LogHandle: ContextHandle<"IELF_HANDLE"> | null;
      /** `[in] PRPC_STRING BackupFileName` */
      BackupFileName: RPC_STRING;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Opens a log for reading. [MS-EVEN] 3.1.4.4
   * Opnum 14: `NTSTATUS ElfrOpenELA([in] EVENTLOG_HANDLE_A UNCServerName, [in] PRPC_STRING ModuleName, [in] PRPC_STRING RegModuleName, [in] unsigned long MajorVersion, [in] unsigned long MinorVersion, [out] IELF_HANDLE *LogHandle);`
   */
  ElfrOpenELA: {
    in: {
      /** `[in] EVENTLOG_HANDLE_A UNCServerName` */
      UNCServerName: number | null;
      /** `[in] PRPC_STRING ModuleName` */
      ModuleName: RPC_STRING;
      /** `[in] PRPC_STRING RegModuleName` */
      RegModuleName: RPC_STRING;
      /** `[in] unsigned long MajorVersion` */
      MajorVersion: number;
      /** `[in] unsigned long MinorVersion` */
      MinorVersion: number;
    };
    out: {
      /** `[out] IELF_HANDLE *LogHandle` */
      LogHandle: ContextHandle<"IELF_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Opens a log for writing. [MS-EVEN] 3.1.4.6
   * Opnum 15: `NTSTATUS ElfrRegisterEventSourceA([in] EVENTLOG_HANDLE_A UNCServerName, [in] PRPC_STRING ModuleName, [in] PRPC_STRING RegModuleName, [in] unsigned long MajorVersion, [in] unsigned long MinorVersion, [out] IELF_HANDLE *LogHandle);`
   */
  ElfrRegisterEventSourceA: {
    in: {
      /** `[in] EVENTLOG_HANDLE_A UNCServerName` */
      UNCServerName: number | null;
      /** `[in] PRPC_STRING ModuleName` */
      ModuleName: RPC_STRING;
      /** `[in] PRPC_STRING RegModuleName` */
      RegModuleName: RPC_STRING;
      /** `[in] unsigned long MajorVersion` */
      MajorVersion: number;
      /** `[in] unsigned long MinorVersion` */
      MinorVersion: number;
    };
    out: {
      /** `[out] IELF_HANDLE *LogHandle` */
      LogHandle: ContextHandle<"IELF_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Opens a saved log. [MS-EVEN] 3.1.4.2
   * Opnum 16: `NTSTATUS ElfrOpenBELA([in] EVENTLOG_HANDLE_A UNCServerName, [in] PRPC_STRING BackupFileName, [in] unsigned long MajorVersion, [in] unsigned long MinorVersion, [out] IELF_HANDLE *LogHandle);`
   */
  ElfrOpenBELA: {
    in: {
      /** `[in] EVENTLOG_HANDLE_A UNCServerName` */
      UNCServerName: number | null;
      /** `[in] PRPC_STRING BackupFileName` */
      BackupFileName: RPC_STRING;
      /** `[in] unsigned long MajorVersion` */
      MajorVersion: number;
      /** `[in] unsigned long MinorVersion` */
      MinorVersion: number;
    };
    out: {
      /** `[out] IELF_HANDLE *LogHandle` */
      LogHandle: ContextHandle<"IELF_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Reads events. [MS-EVEN] 3.1.4.8
   * Opnum 17: `NTSTATUS ElfrReadELA([in] IELF_HANDLE LogHandle, [in] unsigned long ReadFlags, [in] unsigned long RecordOffset, [in] RULONG NumberOfBytesToRead, [out, size_is(NumberOfBytesToRead)] unsigned char *Buffer, [out] unsigned long *NumberOfBytesRead, [out] unsigned long *MinNumberOfBytesNeeded);`
   */
  ElfrReadELA: {
    in: {
      /** `[in] IELF_HANDLE LogHandle` */
      LogHandle: ContextHandle<"IELF_HANDLE"> | null;
      /** `[in] unsigned long ReadFlags` */
      ReadFlags: number;
      /** `[in] unsigned long RecordOffset` */
      RecordOffset: number;
      /** `[in] RULONG NumberOfBytesToRead` */
      NumberOfBytesToRead: number;
    };
    out: {
      /** `[out, size_is(NumberOfBytesToRead)] unsigned char *Buffer` */
      Buffer: Uint8Array;
      /** `[out] unsigned long *NumberOfBytesRead` */
      NumberOfBytesRead: number;
      /** `[out] unsigned long *MinNumberOfBytesNeeded` */
      MinNumberOfBytesNeeded: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Writes an event. [MS-EVEN] 3.1.4.14
   * Opnum 18: `NTSTATUS ElfrReportEventA([in] IELF_HANDLE LogHandle, [in] unsigned long Time, [in] unsigned short EventType, [in] unsigned short EventCategory, [in] unsigned long EventID, [in, range(0, 256)] unsigned short NumStrings, [in, range(0, 61440)] unsigned long DataSize, [in] PRPC_STRING ComputerName, [in, unique] PRPC_SID UserSID, [in, size_is(NumStrings), unique] PRPC_STRING Strings[*], [in, size_is(DataSize), unique] unsigned char *Data, [in] unsigned short Flags, [in, out, unique] unsigned long *RecordNumber, [in, out, unique] unsigned long *TimeWritten);`
   */
  ElfrReportEventA: {
    in: {
      /** `[in] IELF_HANDLE LogHandle` */
      LogHandle: ContextHandle<"IELF_HANDLE"> | null;
      /** `[in] unsigned long Time` */
      Time: number;
      /** `[in] unsigned short EventType` */
      EventType: number;
      /** `[in] unsigned short EventCategory` */
      EventCategory: number;
      /** `[in] unsigned long EventID` */
      EventID: number;
      /** `[in, range(0, 256)] unsigned short NumStrings` */
      NumStrings?: number;
      /** `[in, range(0, 61440)] unsigned long DataSize` */
      DataSize?: number;
      /** `[in] PRPC_STRING ComputerName` */
      ComputerName: RPC_STRING;
      /** `[in, unique] PRPC_SID UserSID` */
      UserSID: RPC_SID | null;
      /** `[in, size_is(NumStrings), unique] PRPC_STRING Strings[*]` */
      Strings: (RPC_STRING | null)[] | null;
      /** `[in, size_is(DataSize), unique] unsigned char *Data` */
      Data: Uint8Array | null;
      /** `[in] unsigned short Flags` */
      Flags: number;
      /** `[in, out, unique] unsigned long *RecordNumber` */
      RecordNumber: number | null;
      /** `[in, out, unique] unsigned long *TimeWritten` */
      TimeWritten: number | null;
    };
    out: {
      /** `[in, out, unique] unsigned long *RecordNumber` */
      RecordNumber: number | null;
      /** `[in, out, unique] unsigned long *TimeWritten` */
      TimeWritten: number | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 19: `void Opnum19NotUsedOnWire();` */
  Opnum19NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 20: `void Opnum20NotUsedOnWire();` */
  Opnum20NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 21: `void Opnum21NotUsedOnWire();` */
  Opnum21NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Whether a log is full. [MS-EVEN] 3.1.4.20
   * Opnum 22: `NTSTATUS ElfrGetLogInformation([in] IELF_HANDLE LogHandle, [in] unsigned long InfoLevel, [out, size_is(cbBufSize)] unsigned char *lpBuffer, [in, range(0, 1024)] unsigned long cbBufSize, [out] unsigned long *pcbBytesNeeded);`
   */
  ElfrGetLogInformation: {
    in: {
      /** `[in] IELF_HANDLE LogHandle` */
      LogHandle: ContextHandle<"IELF_HANDLE"> | null;
      /** `[in] unsigned long InfoLevel` */
      InfoLevel: number;
      /** `[in, range(0, 1024)] unsigned long cbBufSize` */
      cbBufSize: number;
    };
    out: {
      /** `[out, size_is(cbBufSize)] unsigned char *lpBuffer` */
      lpBuffer: Uint8Array;
      /** `[out] unsigned long *pcbBytesNeeded` */
      pcbBytesNeeded: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 23: `void Opnum23NotUsedOnWire();` */
  Opnum23NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Writes an event for another source. [MS-EVEN] 3.1.4.15
   * Opnum 24: `NTSTATUS ElfrReportEventAndSourceW([in] IELF_HANDLE LogHandle, [in] unsigned long Time, [in] unsigned short EventType, [in] unsigned short EventCategory, [in] unsigned long EventID, [in] PRPC_UNICODE_STRING SourceName, [in, range(0, 256)] unsigned short NumStrings, [in, range(0, 61440)] unsigned long DataSize, [in] PRPC_UNICODE_STRING ComputerName, [in, unique] PRPC_SID UserSID, [in, size_is(NumStrings), unique] PRPC_UNICODE_STRING Strings[*], [in, size_is(DataSize), unique] unsigned char *Data, [in] unsigned short Flags, [in, out, unique] unsigned long *RecordNumber, [in, out, unique] unsigned long *TimeWritten);`
   */
  ElfrReportEventAndSourceW: {
    in: {
      /** `[in] IELF_HANDLE LogHandle` */
      LogHandle: ContextHandle<"IELF_HANDLE"> | null;
      /** `[in] unsigned long Time` */
      Time: number;
      /** `[in] unsigned short EventType` */
      EventType: number;
      /** `[in] unsigned short EventCategory` */
      EventCategory: number;
      /** `[in] unsigned long EventID` */
      EventID: number;
      /** `[in] PRPC_UNICODE_STRING SourceName` */
      SourceName: RPC_UNICODE_STRING;
      /** `[in, range(0, 256)] unsigned short NumStrings` */
      NumStrings?: number;
      /** `[in, range(0, 61440)] unsigned long DataSize` */
      DataSize?: number;
      /** `[in] PRPC_UNICODE_STRING ComputerName` */
      ComputerName: RPC_UNICODE_STRING;
      /** `[in, unique] PRPC_SID UserSID` */
      UserSID: RPC_SID | null;
      /** `[in, size_is(NumStrings), unique] PRPC_UNICODE_STRING Strings[*]` */
      Strings: (RPC_UNICODE_STRING | null)[] | null;
      /** `[in, size_is(DataSize), unique] unsigned char *Data` */
      Data: Uint8Array | null;
      /** `[in] unsigned short Flags` */
      Flags: number;
      /** `[in, out, unique] unsigned long *RecordNumber` */
      RecordNumber: number | null;
      /** `[in, out, unique] unsigned long *TimeWritten` */
      TimeWritten: number | null;
    };
    out: {
      /** `[in, out, unique] unsigned long *RecordNumber` */
      RecordNumber: number | null;
      /** `[in, out, unique] unsigned long *TimeWritten` */
      TimeWritten: number | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Writes an event with a time of 100 nanoseconds. [MS-EVEN] 3.1.4.16
   * Opnum 25: `NTSTATUS ElfrReportEventExW([in] IELF_HANDLE LogHandle, [in] PFILETIME TimeGenerated, [in] unsigned short EventType, [in] unsigned short EventCategory, [in] unsigned long EventID, [in, range(0, 256)] unsigned short NumStrings, [in, range(0, 61440)] unsigned long DataSize, [in] PRPC_UNICODE_STRING ComputerName, [in, unique] PRPC_SID UserSID, [in, size_is(NumStrings), unique] PRPC_UNICODE_STRING Strings[*], [in, size_is(DataSize), unique] unsigned char *Data, [in] unsigned short Flags, [in, out, unique] unsigned long *RecordNumber);`
   */
  ElfrReportEventExW: {
    in: {
      /** `[in] IELF_HANDLE LogHandle` */
      LogHandle: ContextHandle<"IELF_HANDLE"> | null;
      /** `[in] PFILETIME TimeGenerated` */
      TimeGenerated: FILETIME;
      /** `[in] unsigned short EventType` */
      EventType: number;
      /** `[in] unsigned short EventCategory` */
      EventCategory: number;
      /** `[in] unsigned long EventID` */
      EventID: number;
      /** `[in, range(0, 256)] unsigned short NumStrings` */
      NumStrings?: number;
      /** `[in, range(0, 61440)] unsigned long DataSize` */
      DataSize?: number;
      /** `[in] PRPC_UNICODE_STRING ComputerName` */
      ComputerName: RPC_UNICODE_STRING;
      /** `[in, unique] PRPC_SID UserSID` */
      UserSID: RPC_SID | null;
      /** `[in, size_is(NumStrings), unique] PRPC_UNICODE_STRING Strings[*]` */
      Strings: (RPC_UNICODE_STRING | null)[] | null;
      /** `[in, size_is(DataSize), unique] unsigned char *Data` */
      Data: Uint8Array | null;
      /** `[in] unsigned short Flags` */
      Flags: number;
      /** `[in, out, unique] unsigned long *RecordNumber` */
      RecordNumber: number | null;
    };
    out: {
      /** `[in, out, unique] unsigned long *RecordNumber` */
      RecordNumber: number | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Writes an event with a time of 100 nanoseconds. [MS-EVEN] 3.1.4.17
   * Opnum 26: `NTSTATUS ElfrReportEventExA([in] IELF_HANDLE LogHandle, [in] PFILETIME TimeGenerated, [in] unsigned short EventType, [in] unsigned short EventCategory, [in] unsigned long EventID, [in, range(0, 256)] unsigned short NumStrings, [in, range(0, 61440)] unsigned long DataSize, [in] PRPC_STRING ComputerName, [in, unique] PRPC_SID UserSID, [in, size_is(NumStrings), unique] PRPC_STRING Strings[*], [in, size_is(DataSize), unique] unsigned char *Data, [in] unsigned short Flags, [in, out, unique] unsigned long *RecordNumber);`
   */
  ElfrReportEventExA: {
    in: {
      /** `[in] IELF_HANDLE LogHandle` */
      LogHandle: ContextHandle<"IELF_HANDLE"> | null;
      /** `[in] PFILETIME TimeGenerated` */
      TimeGenerated: FILETIME;
      /** `[in] unsigned short EventType` */
      EventType: number;
      /** `[in] unsigned short EventCategory` */
      EventCategory: number;
      /** `[in] unsigned long EventID` */
      EventID: number;
      /** `[in, range(0, 256)] unsigned short NumStrings` */
      NumStrings?: number;
      /** `[in, range(0, 61440)] unsigned long DataSize` */
      DataSize?: number;
      /** `[in] PRPC_STRING ComputerName` */
      ComputerName: RPC_STRING;
      /** `[in, unique] PRPC_SID UserSID` */
      UserSID: RPC_SID | null;
      /** `[in, size_is(NumStrings), unique] PRPC_STRING Strings[*]` */
      Strings: (RPC_STRING | null)[] | null;
      /** `[in, size_is(DataSize), unique] unsigned char *Data` */
      Data: Uint8Array | null;
      /** `[in] unsigned short Flags` */
      Flags: number;
      /** `[in, out, unique] unsigned long *RecordNumber` */
      RecordNumber: number | null;
    };
    out: {
      /** `[in, out, unique] unsigned long *RecordNumber` */
      RecordNumber: number | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
};

/** `interface eventlog` 82273fdc-e32a-18c3-3f78-827929dc23ea v0.0 */
export const eventlog: Interface<eventlogOperations> = /*#__PURE__*/ defineInterface<eventlogOperations>({
  name: "eventlog",
  uuid: "82273fdc-e32a-18c3-3f78-827929dc23ea",
  version: [0, 0],
  endpoints: ["ncacn_np:[\\pipe\\eventlog]"],
  operations: [
    { opnum: 0, name: "ElfrClearELFW", returns: int32, status: "ntstatus", params: [
      { name: "LogHandle", dir: "in", type: context("IELF_HANDLE", "ElfrCloseEL") },
      { name: "BackupFileName", dir: "in", type: unique(RPC_UNICODE_STRING$) },
    ] },
    { opnum: 1, name: "ElfrBackupELFW", returns: int32, status: "ntstatus", params: [
      { name: "LogHandle", dir: "in", type: context("IELF_HANDLE", "ElfrCloseEL") },
      { name: "BackupFileName", dir: "in", type: ref(RPC_UNICODE_STRING$) },
    ] },
    { opnum: 2, name: "ElfrCloseEL", returns: int32, status: "ntstatus", params: [
      { name: "LogHandle", dir: "inout", type: ref(context("IELF_HANDLE", "ElfrCloseEL")) },
    ] },
    { opnum: 3, name: "ElfrDeregisterEventSource", returns: int32, status: "ntstatus", params: [
      { name: "LogHandle", dir: "inout", type: ref(context("IELF_HANDLE", "ElfrCloseEL")) },
    ] },
    { opnum: 4, name: "ElfrNumberOfRecords", returns: int32, status: "ntstatus", params: [
      { name: "LogHandle", dir: "in", type: context("IELF_HANDLE", "ElfrCloseEL") },
      { name: "NumberOfRecords", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 5, name: "ElfrOldestRecord", returns: int32, status: "ntstatus", params: [
      { name: "LogHandle", dir: "in", type: context("IELF_HANDLE", "ElfrCloseEL") },
      { name: "OldestRecordNumber", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 6, name: "ElfrChangeNotify", returns: int32, status: "ntstatus", params: [
      { name: "LogHandle", dir: "in", type: context("IELF_HANDLE", "ElfrCloseEL") },
      { name: "ClientId", dir: "in", type: RPC_CLIENT_ID$ },
      { name: "Event", dir: "in", type: uint32 },
    ] },
    { opnum: 7, name: "ElfrOpenELW", returns: int32, status: "ntstatus", params: [
      { name: "UNCServerName", dir: "in", type: unique(wchar) },
      { name: "ModuleName", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "RegModuleName", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "MajorVersion", dir: "in", type: uint32 },
      { name: "MinorVersion", dir: "in", type: uint32 },
      { name: "LogHandle", dir: "out", type: ref(context("IELF_HANDLE", "ElfrCloseEL")) },
    ] },
    { opnum: 8, name: "ElfrRegisterEventSourceW", returns: int32, status: "ntstatus", params: [
      { name: "UNCServerName", dir: "in", type: unique(wchar) },
      { name: "ModuleName", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "RegModuleName", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "MajorVersion", dir: "in", type: uint32 },
      { name: "MinorVersion", dir: "in", type: uint32 },
      { name: "LogHandle", dir: "out", type: ref(context("IELF_HANDLE", "ElfrCloseEL")) },
    ] },
    { opnum: 9, name: "ElfrOpenBELW", returns: int32, status: "ntstatus", params: [
      { name: "UNCServerName", dir: "in", type: unique(wchar) },
      { name: "BackupFileName", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "MajorVersion", dir: "in", type: uint32 },
      { name: "MinorVersion", dir: "in", type: uint32 },
      { name: "LogHandle", dir: "out", type: ref(context("IELF_HANDLE", "ElfrCloseEL")) },
    ] },
    { opnum: 10, name: "ElfrReadELW", returns: int32, status: "ntstatus", params: [
      { name: "LogHandle", dir: "in", type: context("IELF_HANDLE", "ElfrCloseEL") },
      { name: "ReadFlags", dir: "in", type: uint32 },
      { name: "RecordOffset", dir: "in", type: uint32 },
      { name: "NumberOfBytesToRead", dir: "in", type: range(uint32, 0, 524287) },
      { name: "Buffer", dir: "out", type: ref(array(uint8, sized(["field", "NumberOfBytesToRead"]))) },
      { name: "NumberOfBytesRead", dir: "out", type: ref(uint32) },
      { name: "MinNumberOfBytesNeeded", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 11, name: "ElfrReportEventW", returns: int32, status: "ntstatus", params: [
      { name: "LogHandle", dir: "in", type: context("IELF_HANDLE", "ElfrCloseEL") },
      { name: "Time", dir: "in", type: uint32 },
      { name: "EventType", dir: "in", type: uint16 },
      { name: "EventCategory", dir: "in", type: uint16 },
      { name: "EventID", dir: "in", type: uint32 },
      { name: "NumStrings", dir: "in", type: range(uint16, 0, 256) },
      { name: "DataSize", dir: "in", type: range(uint32, 0, 61440) },
      { name: "ComputerName", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "UserSID", dir: "in", type: unique(RPC_SID$) },
      { name: "Strings", dir: "in", type: unique(array(unique(RPC_UNICODE_STRING$), sized(["field", "NumStrings"]))) },
      { name: "Data", dir: "in", type: unique(array(uint8, sized(["field", "DataSize"]))) },
      { name: "Flags", dir: "in", type: uint16 },
      { name: "RecordNumber", dir: "inout", type: unique(uint32) },
      { name: "TimeWritten", dir: "inout", type: unique(uint32) },
    ] },
    { opnum: 12, name: "ElfrClearELFA", returns: int32, status: "ntstatus", params: [
      { name: "LogHandle", dir: "in", type: context("IELF_HANDLE", "ElfrCloseEL") },
      { name: "BackupFileName", dir: "in", type: unique(RPC_STRING$) },
    ] },
    { opnum: 13, name: "ElfrBackupELFA", returns: int32, status: "ntstatus", params: [
      { name: "LogHandle", dir: "in", type: context("IELF_HANDLE", "ElfrCloseEL") },
      { name: "BackupFileName", dir: "in", type: ref(RPC_STRING$) },
    ] },
    { opnum: 14, name: "ElfrOpenELA", returns: int32, status: "ntstatus", params: [
      { name: "UNCServerName", dir: "in", type: unique(char) },
      { name: "ModuleName", dir: "in", type: ref(RPC_STRING$) },
      { name: "RegModuleName", dir: "in", type: ref(RPC_STRING$) },
      { name: "MajorVersion", dir: "in", type: uint32 },
      { name: "MinorVersion", dir: "in", type: uint32 },
      { name: "LogHandle", dir: "out", type: ref(context("IELF_HANDLE", "ElfrCloseEL")) },
    ] },
    { opnum: 15, name: "ElfrRegisterEventSourceA", returns: int32, status: "ntstatus", params: [
      { name: "UNCServerName", dir: "in", type: unique(char) },
      { name: "ModuleName", dir: "in", type: ref(RPC_STRING$) },
      { name: "RegModuleName", dir: "in", type: ref(RPC_STRING$) },
      { name: "MajorVersion", dir: "in", type: uint32 },
      { name: "MinorVersion", dir: "in", type: uint32 },
      { name: "LogHandle", dir: "out", type: ref(context("IELF_HANDLE", "ElfrCloseEL")) },
    ] },
    { opnum: 16, name: "ElfrOpenBELA", returns: int32, status: "ntstatus", params: [
      { name: "UNCServerName", dir: "in", type: unique(char) },
      { name: "BackupFileName", dir: "in", type: ref(RPC_STRING$) },
      { name: "MajorVersion", dir: "in", type: uint32 },
      { name: "MinorVersion", dir: "in", type: uint32 },
      { name: "LogHandle", dir: "out", type: ref(context("IELF_HANDLE", "ElfrCloseEL")) },
    ] },
    { opnum: 17, name: "ElfrReadELA", returns: int32, status: "ntstatus", params: [
      { name: "LogHandle", dir: "in", type: context("IELF_HANDLE", "ElfrCloseEL") },
      { name: "ReadFlags", dir: "in", type: uint32 },
      { name: "RecordOffset", dir: "in", type: uint32 },
      { name: "NumberOfBytesToRead", dir: "in", type: range(uint32, 0, 524287) },
      { name: "Buffer", dir: "out", type: ref(array(uint8, sized(["field", "NumberOfBytesToRead"]))) },
      { name: "NumberOfBytesRead", dir: "out", type: ref(uint32) },
      { name: "MinNumberOfBytesNeeded", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 18, name: "ElfrReportEventA", returns: int32, status: "ntstatus", params: [
      { name: "LogHandle", dir: "in", type: context("IELF_HANDLE", "ElfrCloseEL") },
      { name: "Time", dir: "in", type: uint32 },
      { name: "EventType", dir: "in", type: uint16 },
      { name: "EventCategory", dir: "in", type: uint16 },
      { name: "EventID", dir: "in", type: uint32 },
      { name: "NumStrings", dir: "in", type: range(uint16, 0, 256) },
      { name: "DataSize", dir: "in", type: range(uint32, 0, 61440) },
      { name: "ComputerName", dir: "in", type: ref(RPC_STRING$) },
      { name: "UserSID", dir: "in", type: unique(RPC_SID$) },
      { name: "Strings", dir: "in", type: unique(array(unique(RPC_STRING$), sized(["field", "NumStrings"]))) },
      { name: "Data", dir: "in", type: unique(array(uint8, sized(["field", "DataSize"]))) },
      { name: "Flags", dir: "in", type: uint16 },
      { name: "RecordNumber", dir: "inout", type: unique(uint32) },
      { name: "TimeWritten", dir: "inout", type: unique(uint32) },
    ] },
    { opnum: 19, name: "Opnum19NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 20, name: "Opnum20NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 21, name: "Opnum21NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 22, name: "ElfrGetLogInformation", returns: int32, status: "ntstatus", params: [
      { name: "LogHandle", dir: "in", type: context("IELF_HANDLE", "ElfrCloseEL") },
      { name: "InfoLevel", dir: "in", type: uint32 },
      { name: "lpBuffer", dir: "out", type: ref(array(uint8, sized(["field", "cbBufSize"]))) },
      { name: "cbBufSize", dir: "in", type: range(uint32, 0, 1024) },
      { name: "pcbBytesNeeded", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 23, name: "Opnum23NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 24, name: "ElfrReportEventAndSourceW", returns: int32, status: "ntstatus", params: [
      { name: "LogHandle", dir: "in", type: context("IELF_HANDLE", "ElfrCloseEL") },
      { name: "Time", dir: "in", type: uint32 },
      { name: "EventType", dir: "in", type: uint16 },
      { name: "EventCategory", dir: "in", type: uint16 },
      { name: "EventID", dir: "in", type: uint32 },
      { name: "SourceName", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "NumStrings", dir: "in", type: range(uint16, 0, 256) },
      { name: "DataSize", dir: "in", type: range(uint32, 0, 61440) },
      { name: "ComputerName", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "UserSID", dir: "in", type: unique(RPC_SID$) },
      { name: "Strings", dir: "in", type: unique(array(unique(RPC_UNICODE_STRING$), sized(["field", "NumStrings"]))) },
      { name: "Data", dir: "in", type: unique(array(uint8, sized(["field", "DataSize"]))) },
      { name: "Flags", dir: "in", type: uint16 },
      { name: "RecordNumber", dir: "inout", type: unique(uint32) },
      { name: "TimeWritten", dir: "inout", type: unique(uint32) },
    ] },
    { opnum: 25, name: "ElfrReportEventExW", returns: int32, status: "ntstatus", params: [
      { name: "LogHandle", dir: "in", type: context("IELF_HANDLE", "ElfrCloseEL") },
      { name: "TimeGenerated", dir: "in", type: ref(FILETIME$) },
      { name: "EventType", dir: "in", type: uint16 },
      { name: "EventCategory", dir: "in", type: uint16 },
      { name: "EventID", dir: "in", type: uint32 },
      { name: "NumStrings", dir: "in", type: range(uint16, 0, 256) },
      { name: "DataSize", dir: "in", type: range(uint32, 0, 61440) },
      { name: "ComputerName", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "UserSID", dir: "in", type: unique(RPC_SID$) },
      { name: "Strings", dir: "in", type: unique(array(unique(RPC_UNICODE_STRING$), sized(["field", "NumStrings"]))) },
      { name: "Data", dir: "in", type: unique(array(uint8, sized(["field", "DataSize"]))) },
      { name: "Flags", dir: "in", type: uint16 },
      { name: "RecordNumber", dir: "inout", type: unique(uint32) },
    ] },
    { opnum: 26, name: "ElfrReportEventExA", returns: int32, status: "ntstatus", params: [
      { name: "LogHandle", dir: "in", type: context("IELF_HANDLE", "ElfrCloseEL") },
      { name: "TimeGenerated", dir: "in", type: ref(FILETIME$) },
      { name: "EventType", dir: "in", type: uint16 },
      { name: "EventCategory", dir: "in", type: uint16 },
      { name: "EventID", dir: "in", type: uint32 },
      { name: "NumStrings", dir: "in", type: range(uint16, 0, 256) },
      { name: "DataSize", dir: "in", type: range(uint32, 0, 61440) },
      { name: "ComputerName", dir: "in", type: ref(RPC_STRING$) },
      { name: "UserSID", dir: "in", type: unique(RPC_SID$) },
      { name: "Strings", dir: "in", type: unique(array(unique(RPC_STRING$), sized(["field", "NumStrings"]))) },
      { name: "Data", dir: "in", type: unique(array(uint8, sized(["field", "DataSize"]))) },
      { name: "Flags", dir: "in", type: uint16 },
      { name: "RecordNumber", dir: "inout", type: unique(uint32) },
    ] },
  ],
});
