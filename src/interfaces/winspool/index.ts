// Generated from winspool.idl by opnum midl. Do not edit: change the IDL and generate again.
import {
  type ContextHandle,
  type Interface,
  type ReturnStatus,
  type StructType,
  type Type,
  type UnionType,
  arm,
  array,
  context,
  defineInterface,
  enum16,
  fixed,
  float32,
  guid,
  int16,
  int32,
  int3264,
  int64,
  range,
  ref,
  sized,
  string,
  struct,
  uint16,
  uint32,
  uint3264,
  uint64,
  uint8,
  union,
  unique,
  variant,
  wchar,
} from "opnum/codegen/v1";

/** Kinds of values in notifications. `const unsigned long TABLE_DWORD = 0x1;` */
export const TABLE_DWORD = 1;

/** `const unsigned long TABLE_STRING = 0x2;` */
export const TABLE_STRING = 2;

/** `const unsigned long TABLE_DEVMODE = 0x3;` */
export const TABLE_DEVMODE = 3;

/** `const unsigned long TABLE_TIME = 0x4;` */
export const TABLE_TIME = 4;

/** `const unsigned long TABLE_SECURITYDESCRIPTOR = 0x5;` */
export const TABLE_SECURITYDESCRIPTOR = 5;

/** A DEVMODE as octets. [MS-RPRN] 2.2.1.2.1. `typedef struct _DEVMODE_CONTAINER { ... } DEVMODE_CONTAINER;` */
export interface DEVMODE_CONTAINER {
  /** `DWORD cbBuf` */
  cbBuf?: number;
  /** `[size_is(cbBuf), unique] BYTE *pDevMode` */
  pDevMode: Uint8Array | null;
}
export const DEVMODE_CONTAINER$: StructType<DEVMODE_CONTAINER> = /*#__PURE__*/ struct("DEVMODE_CONTAINER", {
  cbBuf: uint32,
  pDevMode: unique(array(uint8, sized(["field", "cbBuf"]))),
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

/** A job: whose, what, and how far. [MS-RPRN] 2.2.1.7.1. `typedef struct _JOB_INFO_1 { ... } JOB_INFO_1;` */
export interface JOB_INFO_1 {
  /** `DWORD JobId` */
  JobId: number;
  /** `[string] wchar_t *pPrinterName` */
  pPrinterName: string | null;
  /** `[string] wchar_t *pMachineName` */
  pMachineName: string | null;
  /** `[string] wchar_t *pUserName` */
  pUserName: string | null;
  /** `[string] wchar_t *pDocument` */
  pDocument: string | null;
  /** `[string] wchar_t *pDatatype` */
  pDatatype: string | null;
  /** `[string] wchar_t *pStatus` */
  pStatus: string | null;
  /** `DWORD Status` */
  Status: number;
  /** `DWORD Priority` */
  Priority: number;
  /** `DWORD Position` */
  Position: number;
  /** `DWORD TotalPages` */
  TotalPages: number;
  /** `DWORD PagesPrinted` */
  PagesPrinted: number;
  /** UTC. `SYSTEMTIME Submitted` */
  Submitted: SYSTEMTIME;
}
export const JOB_INFO_1$: StructType<JOB_INFO_1> = /*#__PURE__*/ struct("JOB_INFO_1", {
  JobId: uint32,
  pPrinterName: unique(string("wchar")),
  pMachineName: unique(string("wchar")),
  pUserName: unique(string("wchar")),
  pDocument: unique(string("wchar")),
  pDatatype: unique(string("wchar")),
  pStatus: unique(string("wchar")),
  Status: uint32,
  Priority: uint32,
  Position: uint32,
  TotalPages: uint32,
  PagesPrinted: uint32,
  Submitted: SYSTEMTIME$,
});

/** JOB_INFO_1, with how it is to be printed. [MS-RPRN] 2.2.1.7.2. `typedef struct _JOB_INFO_2 { ... } JOB_INFO_2;` */
export interface JOB_INFO_2 {
  /** `DWORD JobId` */
  JobId: number;
  /** `[string] wchar_t *pPrinterName` */
  pPrinterName: string | null;
  /** `[string] wchar_t *pMachineName` */
  pMachineName: string | null;
  /** `[string] wchar_t *pUserName` */
  pUserName: string | null;
  /** `[string] wchar_t *pDocument` */
  pDocument: string | null;
  /** `[string] wchar_t *pNotifyName` */
  pNotifyName: string | null;
  /** `[string] wchar_t *pDatatype` */
  pDatatype: string | null;
  /** `[string] wchar_t *pPrintProcessor` */
  pPrintProcessor: string | null;
  /** `[string] wchar_t *pParameters` */
  pParameters: string | null;
  /** `[string] wchar_t *pDriverName` */
  pDriverName: string | null;
  /** `ULONG_PTR pDevMode` */
  pDevMode: bigint;
  /** `[string] wchar_t *pStatus` */
  pStatus: string | null;
  /** `ULONG_PTR pSecurityDescriptor` */
  pSecurityDescriptor: bigint;
  /** `DWORD Status` */
  Status: number;
  /** `DWORD Priority` */
  Priority: number;
  /** `DWORD Position` */
  Position: number;
  /** Minutes since midnight UTC. `DWORD StartTime` */
  StartTime: number;
  /** Minutes since midnight UTC. `DWORD UntilTime` */
  UntilTime: number;
  /** `DWORD TotalPages` */
  TotalPages: number;
  /** `DWORD Size` */
  Size: number;
  /** `SYSTEMTIME Submitted` */
  Submitted: SYSTEMTIME;
  /** Milliseconds since it began to print. `DWORD Time` */
  Time: number;
  /** `DWORD PagesPrinted` */
  PagesPrinted: number;
}
export const JOB_INFO_2$: StructType<JOB_INFO_2> = /*#__PURE__*/ struct("JOB_INFO_2", {
  JobId: uint32,
  pPrinterName: unique(string("wchar")),
  pMachineName: unique(string("wchar")),
  pUserName: unique(string("wchar")),
  pDocument: unique(string("wchar")),
  pNotifyName: unique(string("wchar")),
  pDatatype: unique(string("wchar")),
  pPrintProcessor: unique(string("wchar")),
  pParameters: unique(string("wchar")),
  pDriverName: unique(string("wchar")),
  pDevMode: uint3264,
  pStatus: unique(string("wchar")),
  pSecurityDescriptor: uint3264,
  Status: uint32,
  Priority: uint32,
  Position: uint32,
  StartTime: uint32,
  UntilTime: uint32,
  TotalPages: uint32,
  Size: uint32,
  Submitted: SYSTEMTIME$,
  Time: uint32,
  PagesPrinted: uint32,
});

/** Which job is printed after which. [MS-RPRN] 2.2.1.7.3. `typedef struct _JOB_INFO_3 { ... } JOB_INFO_3;` */
export interface JOB_INFO_3 {
  /** `DWORD JobId` */
  JobId: number;
  /** `DWORD NextJobId` */
  NextJobId: number;
  /** `DWORD Reserved` */
  Reserved: number;
}
export const JOB_INFO_3$: StructType<JOB_INFO_3> = /*#__PURE__*/ struct("JOB_INFO_3", {
  JobId: uint32,
  NextJobId: uint32,
  Reserved: uint32,
});

/** JOB_INFO_2, with sizes above 4 GB. [MS-RPRN] 2.2.1.7.4. `typedef struct _JOB_INFO_4 { ... } JOB_INFO_4;` */
export interface JOB_INFO_4 {
  /** `DWORD JobId` */
  JobId: number;
  /** `[string] wchar_t *pPrinterName` */
  pPrinterName: string | null;
  /** `[string] wchar_t *pMachineName` */
  pMachineName: string | null;
  /** `[string] wchar_t *pUserName` */
  pUserName: string | null;
  /** `[string] wchar_t *pDocument` */
  pDocument: string | null;
  /** `[string] wchar_t *pNotifyName` */
  pNotifyName: string | null;
  /** `[string] wchar_t *pDatatype` */
  pDatatype: string | null;
  /** `[string] wchar_t *pPrintProcessor` */
  pPrintProcessor: string | null;
  /** `[string] wchar_t *pParameters` */
  pParameters: string | null;
  /** `[string] wchar_t *pDriverName` */
  pDriverName: string | null;
  /** `ULONG_PTR pDevMode` */
  pDevMode: bigint;
  /** `[string] wchar_t *pStatus` */
  pStatus: string | null;
  /** `ULONG_PTR pSecurityDescriptor` */
  pSecurityDescriptor: bigint;
  /** `DWORD Status` */
  Status: number;
  /** `DWORD Priority` */
  Priority: number;
  /** `DWORD Position` */
  Position: number;
  /** `DWORD StartTime` */
  StartTime: number;
  /** `DWORD UntilTime` */
  UntilTime: number;
  /** `DWORD TotalPages` */
  TotalPages: number;
  /** `DWORD Size` */
  Size: number;
  /** `SYSTEMTIME Submitted` */
  Submitted: SYSTEMTIME;
  /** `DWORD Time` */
  Time: number;
  /** `DWORD PagesPrinted` */
  PagesPrinted: number;
  /** `long SizeHigh` */
  SizeHigh: number;
}
export const JOB_INFO_4$: StructType<JOB_INFO_4> = /*#__PURE__*/ struct("JOB_INFO_4", {
  JobId: uint32,
  pPrinterName: unique(string("wchar")),
  pMachineName: unique(string("wchar")),
  pUserName: unique(string("wchar")),
  pDocument: unique(string("wchar")),
  pNotifyName: unique(string("wchar")),
  pDatatype: unique(string("wchar")),
  pPrintProcessor: unique(string("wchar")),
  pParameters: unique(string("wchar")),
  pDriverName: unique(string("wchar")),
  pDevMode: uint3264,
  pStatus: unique(string("wchar")),
  pSecurityDescriptor: uint3264,
  Status: uint32,
  Priority: uint32,
  Position: uint32,
  StartTime: uint32,
  UntilTime: uint32,
  TotalPages: uint32,
  Size: uint32,
  Submitted: SYSTEMTIME$,
  Time: uint32,
  PagesPrinted: uint32,
  SizeHigh: int32,
});

export type JOB_CONTAINER_JobInfo =
  | {
      tag: 1;
      /** `[case(1)] JOB_INFO_1 *Level1` */
      Level1: JOB_INFO_1 | null;
    }
  | {
      tag: 2;
      /** `[case(2)] JOB_INFO_2 *Level2` */
      Level2: JOB_INFO_2 | null;
    }
  | {
      tag: 3;
      /** `[case(3)] JOB_INFO_3 *Level3` */
      Level3: JOB_INFO_3 | null;
    }
  | {
      tag: 4;
      /** `[case(4)] JOB_INFO_4 *Level4` */
      Level4: JOB_INFO_4 | null;
    };
export const JOB_CONTAINER_JobInfo$: UnionType<JOB_CONTAINER_JobInfo> = /*#__PURE__*/ union("JOB_CONTAINER_JobInfo", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("Level1", [1], unique(JOB_INFO_1$)),
    arm("Level2", [2], unique(JOB_INFO_2$)),
    arm("Level3", [3], unique(JOB_INFO_3$)),
    arm("Level4", [4], unique(JOB_INFO_4$)),
  ],
  ms: true,
});

const JOB_CONTAINER_JobInfo$1: UnionType = /*#__PURE__*/ variant(JOB_CONTAINER_JobInfo$, { tag: uint32, switchIs: ["field", "Level"] });

/** A job, by level. [MS-RPRN] 2.2.1.2.5. `typedef struct _JOB_CONTAINER { ... } JOB_CONTAINER;` */
export interface JOB_CONTAINER {
  /** `DWORD Level` */
  Level?: number;
  /** `[switch_is(Level)] union { [case(1)] JOB_INFO_1 *Level1; [case(2)] JOB_INFO_2 *Level2; [case(3)] JOB_INFO_3 *Level3; [case(4)] JOB_INFO_4 *Level4; } JobInfo` */
  JobInfo: JOB_CONTAINER_JobInfo;
}
export const JOB_CONTAINER$: StructType<JOB_CONTAINER> = /*#__PURE__*/ struct("JOB_CONTAINER", {
  Level: uint32,
  JobInfo: JOB_CONTAINER_JobInfo$1,
});

/**
 * What a print server has counted of a printer. [MS-RPRN] 2.2.1.10.1
 * `typedef struct _PRINTER_INFO_STRESS { ... } PRINTER_INFO_STRESS;`
 */
export interface PRINTER_INFO_STRESS {
  /** `[string] wchar_t *pPrinterName` */
  pPrinterName: string | null;
  /** `[string] wchar_t *pServerName` */
  pServerName: string | null;
  /** `DWORD cJobs` */
  cJobs: number;
  /** `DWORD cTotalJobs` */
  cTotalJobs: number;
  /** `DWORD cTotalBytes` */
  cTotalBytes: number;
  /** `SYSTEMTIME stUpTime` */
  stUpTime: SYSTEMTIME;
  /** `DWORD MaxcRef` */
  MaxcRef: number;
  /** `DWORD cTotalPagesPrinted` */
  cTotalPagesPrinted: number;
  /** `DWORD dwGetVersion` */
  dwGetVersion: number;
  /** `DWORD fFreeBuild` */
  fFreeBuild: number;
  /** `DWORD cSpooling` */
  cSpooling: number;
  /** `DWORD cMaxSpooling` */
  cMaxSpooling: number;
  /** `DWORD cRef` */
  cRef: number;
  /** `DWORD cErrorOutOfPaper` */
  cErrorOutOfPaper: number;
  /** `DWORD cErrorNotReady` */
  cErrorNotReady: number;
  /** `DWORD cJobError` */
  cJobError: number;
  /** `DWORD dwNumberOfProcessors` */
  dwNumberOfProcessors: number;
  /** `DWORD dwProcessorType` */
  dwProcessorType: number;
  /** `DWORD dwHighPartTotalBytes` */
  dwHighPartTotalBytes: number;
  /** `DWORD cChangeID` */
  cChangeID: number;
  /** `DWORD dwLastError` */
  dwLastError: number;
  /** `DWORD Status` */
  Status: number;
  /** `DWORD cEnumerateNetworkPrinters` */
  cEnumerateNetworkPrinters: number;
  /** `DWORD cAddNetPrinters` */
  cAddNetPrinters: number;
  /** `unsigned short wProcessorArchitecture` */
  wProcessorArchitecture: number;
  /** `unsigned short wProcessorLevel` */
  wProcessorLevel: number;
  /** `DWORD cRefIC` */
  cRefIC: number;
  /** `DWORD dwReserved2` */
  dwReserved2: number;
  /** `DWORD dwReserved3` */
  dwReserved3: number;
}
export const PRINTER_INFO_STRESS$: StructType<PRINTER_INFO_STRESS> = /*#__PURE__*/ struct("PRINTER_INFO_STRESS", {
  pPrinterName: unique(string("wchar")),
  pServerName: unique(string("wchar")),
  cJobs: uint32,
  cTotalJobs: uint32,
  cTotalBytes: uint32,
  stUpTime: SYSTEMTIME$,
  MaxcRef: uint32,
  cTotalPagesPrinted: uint32,
  dwGetVersion: uint32,
  fFreeBuild: uint32,
  cSpooling: uint32,
  cMaxSpooling: uint32,
  cRef: uint32,
  cErrorOutOfPaper: uint32,
  cErrorNotReady: uint32,
  cJobError: uint32,
  dwNumberOfProcessors: uint32,
  dwProcessorType: uint32,
  dwHighPartTotalBytes: uint32,
  cChangeID: uint32,
  dwLastError: uint32,
  Status: uint32,
  cEnumerateNetworkPrinters: uint32,
  cAddNetPrinters: uint32,
  wProcessorArchitecture: uint16,
  wProcessorLevel: uint16,
  cRefIC: uint32,
  dwReserved2: uint32,
  dwReserved3: uint32,
});

/** A printer's name and comment. [MS-RPRN] 2.2.1.10.2. `typedef struct _PRINTER_INFO_1 { ... } PRINTER_INFO_1;` */
export interface PRINTER_INFO_1 {
  /** `DWORD Flags` */
  Flags: number;
  /** `[string] wchar_t *pDescription` */
  pDescription: string | null;
  /** `[string] wchar_t *pName` */
  pName: string | null;
  /** `[string] wchar_t *pComment` */
  pComment: string | null;
}
export const PRINTER_INFO_1$: StructType<PRINTER_INFO_1> = /*#__PURE__*/ struct("PRINTER_INFO_1", {
  Flags: uint32,
  pDescription: unique(string("wchar")),
  pName: unique(string("wchar")),
  pComment: unique(string("wchar")),
});

/** Everything of a printer. [MS-RPRN] 2.2.1.10.3. `typedef struct _PRINTER_INFO_2 { ... } PRINTER_INFO_2;` */
export interface PRINTER_INFO_2 {
  /** `[string] wchar_t *pServerName` */
  pServerName: string | null;
  /** `[string] wchar_t *pPrinterName` */
  pPrinterName: string | null;
  /** `[string] wchar_t *pShareName` */
  pShareName: string | null;
  /** `[string] wchar_t *pPortName` */
  pPortName: string | null;
  /** `[string] wchar_t *pDriverName` */
  pDriverName: string | null;
  /** `[string] wchar_t *pComment` */
  pComment: string | null;
  /** `[string] wchar_t *pLocation` */
  pLocation: string | null;
  /** `ULONG_PTR pDevMode` */
  pDevMode: bigint;
  /** `[string] wchar_t *pSepFile` */
  pSepFile: string | null;
  /** `[string] wchar_t *pPrintProcessor` */
  pPrintProcessor: string | null;
  /** `[string] wchar_t *pDatatype` */
  pDatatype: string | null;
  /** `[string] wchar_t *pParameters` */
  pParameters: string | null;
  /** `ULONG_PTR pSecurityDescriptor` */
  pSecurityDescriptor: bigint;
  /** `DWORD Attributes` */
  Attributes: number;
  /** `DWORD Priority` */
  Priority: number;
  /** `DWORD DefaultPriority` */
  DefaultPriority: number;
  /** `DWORD StartTime` */
  StartTime: number;
  /** `DWORD UntilTime` */
  UntilTime: number;
  /** `DWORD Status` */
  Status: number;
  /** `DWORD cJobs` */
  cJobs: number;
  /** `DWORD AveragePPM` */
  AveragePPM: number;
}
export const PRINTER_INFO_2$: StructType<PRINTER_INFO_2> = /*#__PURE__*/ struct("PRINTER_INFO_2", {
  pServerName: unique(string("wchar")),
  pPrinterName: unique(string("wchar")),
  pShareName: unique(string("wchar")),
  pPortName: unique(string("wchar")),
  pDriverName: unique(string("wchar")),
  pComment: unique(string("wchar")),
  pLocation: unique(string("wchar")),
  pDevMode: uint3264,
  pSepFile: unique(string("wchar")),
  pPrintProcessor: unique(string("wchar")),
  pDatatype: unique(string("wchar")),
  pParameters: unique(string("wchar")),
  pSecurityDescriptor: uint3264,
  Attributes: uint32,
  Priority: uint32,
  DefaultPriority: uint32,
  StartTime: uint32,
  UntilTime: uint32,
  Status: uint32,
  cJobs: uint32,
  AveragePPM: uint32,
});

/** A printer's security descriptor. [MS-RPRN] 2.2.1.10.4. `typedef struct _PRINTER_INFO_3 { ... } PRINTER_INFO_3;` */
export interface PRINTER_INFO_3 {
  /** `ULONG_PTR pSecurityDescriptor` */
  pSecurityDescriptor: bigint;
}
export const PRINTER_INFO_3$: StructType<PRINTER_INFO_3> = /*#__PURE__*/ struct("PRINTER_INFO_3", {
  pSecurityDescriptor: uint3264,
});

/** A printer's name and attributes. [MS-RPRN] 2.2.1.10.5. `typedef struct _PRINTER_INFO_4 { ... } PRINTER_INFO_4;` */
export interface PRINTER_INFO_4 {
  /** `[string] wchar_t *pPrinterName` */
  pPrinterName: string | null;
  /** `[string] wchar_t *pServerName` */
  pServerName: string | null;
  /** `DWORD Attributes` */
  Attributes: number;
}
export const PRINTER_INFO_4$: StructType<PRINTER_INFO_4> = /*#__PURE__*/ struct("PRINTER_INFO_4", {
  pPrinterName: unique(string("wchar")),
  pServerName: unique(string("wchar")),
  Attributes: uint32,
});

/** A printer's port and time-outs. [MS-RPRN] 2.2.1.10.6. `typedef struct _PRINTER_INFO_5 { ... } PRINTER_INFO_5;` */
export interface PRINTER_INFO_5 {
  /** `[string] wchar_t *pPrinterName` */
  pPrinterName: string | null;
  /** `[string] wchar_t *pPortName` */
  pPortName: string | null;
  /** `DWORD Attributes` */
  Attributes: number;
  /** `DWORD DeviceNotSelectedTimeout` */
  DeviceNotSelectedTimeout: number;
  /** `DWORD TransmissionRetryTimeout` */
  TransmissionRetryTimeout: number;
}
export const PRINTER_INFO_5$: StructType<PRINTER_INFO_5> = /*#__PURE__*/ struct("PRINTER_INFO_5", {
  pPrinterName: unique(string("wchar")),
  pPortName: unique(string("wchar")),
  Attributes: uint32,
  DeviceNotSelectedTimeout: uint32,
  TransmissionRetryTimeout: uint32,
});

/** A printer's status. [MS-RPRN] 2.2.1.10.7. `typedef struct _PRINTER_INFO_6 { ... } PRINTER_INFO_6;` */
export interface PRINTER_INFO_6 {
  /** `DWORD dwStatus` */
  dwStatus: number;
}
export const PRINTER_INFO_6$: StructType<PRINTER_INFO_6> = /*#__PURE__*/ struct("PRINTER_INFO_6", {
  dwStatus: uint32,
});

/** Whether a printer is published in the directory. [MS-RPRN] 2.2.1.10.8. `typedef struct _PRINTER_INFO_7 { ... } PRINTER_INFO_7;` */
export interface PRINTER_INFO_7 {
  /** `[string] wchar_t *pszObjectGUID` */
  pszObjectGUID: string | null;
  /** `DWORD dwAction` */
  dwAction: number;
}
export const PRINTER_INFO_7$: StructType<PRINTER_INFO_7> = /*#__PURE__*/ struct("PRINTER_INFO_7", {
  pszObjectGUID: unique(string("wchar")),
  dwAction: uint32,
});

/** How a printer is set for all. [MS-RPRN] 2.2.1.10.9. `typedef struct _PRINTER_INFO_8 { ... } PRINTER_INFO_8;` */
export interface PRINTER_INFO_8 {
  /** `ULONG_PTR pDevMode` */
  pDevMode: bigint;
}
export const PRINTER_INFO_8$: StructType<PRINTER_INFO_8> = /*#__PURE__*/ struct("PRINTER_INFO_8", {
  pDevMode: uint3264,
});

/** How a printer is set for a user. [MS-RPRN] 2.2.1.10.10. `typedef struct _PRINTER_INFO_9 { ... } PRINTER_INFO_9;` */
export interface PRINTER_INFO_9 {
  /** `ULONG_PTR pDevMode` */
  pDevMode: bigint;
}
export const PRINTER_INFO_9$: StructType<PRINTER_INFO_9> = /*#__PURE__*/ struct("PRINTER_INFO_9", {
  pDevMode: uint3264,
});

export type PRINTER_CONTAINER_PrinterInfo =
  | {
      tag: 0;
      /** `[case(0)] PRINTER_INFO_STRESS *pPrinterInfoStress` */
      pPrinterInfoStress: PRINTER_INFO_STRESS | null;
    }
  | {
      tag: 1;
      /** `[case(1)] PRINTER_INFO_1 *pPrinterInfo1` */
      pPrinterInfo1: PRINTER_INFO_1 | null;
    }
  | {
      tag: 2;
      /** `[case(2)] PRINTER_INFO_2 *pPrinterInfo2` */
      pPrinterInfo2: PRINTER_INFO_2 | null;
    }
  | {
      tag: 3;
      /** `[case(3)] PRINTER_INFO_3 *pPrinterInfo3` */
      pPrinterInfo3: PRINTER_INFO_3 | null;
    }
  | {
      tag: 4;
      /** `[case(4)] PRINTER_INFO_4 *pPrinterInfo4` */
      pPrinterInfo4: PRINTER_INFO_4 | null;
    }
  | {
      tag: 5;
      /** `[case(5)] PRINTER_INFO_5 *pPrinterInfo5` */
      pPrinterInfo5: PRINTER_INFO_5 | null;
    }
  | {
      tag: 6;
      /** `[case(6)] PRINTER_INFO_6 *pPrinterInfo6` */
      pPrinterInfo6: PRINTER_INFO_6 | null;
    }
  | {
      tag: 7;
      /** `[case(7)] PRINTER_INFO_7 *pPrinterInfo7` */
      pPrinterInfo7: PRINTER_INFO_7 | null;
    }
  | {
      tag: 8;
      /** `[case(8)] PRINTER_INFO_8 *pPrinterInfo8` */
      pPrinterInfo8: PRINTER_INFO_8 | null;
    }
  | {
      tag: 9;
      /** `[case(9)] PRINTER_INFO_9 *pPrinterInfo9` */
      pPrinterInfo9: PRINTER_INFO_9 | null;
    };
export const PRINTER_CONTAINER_PrinterInfo$: UnionType<PRINTER_CONTAINER_PrinterInfo> = /*#__PURE__*/ union("PRINTER_CONTAINER_PrinterInfo", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("pPrinterInfoStress", [0], unique(PRINTER_INFO_STRESS$)),
    arm("pPrinterInfo1", [1], unique(PRINTER_INFO_1$)),
    arm("pPrinterInfo2", [2], unique(PRINTER_INFO_2$)),
    arm("pPrinterInfo3", [3], unique(PRINTER_INFO_3$)),
    arm("pPrinterInfo4", [4], unique(PRINTER_INFO_4$)),
    arm("pPrinterInfo5", [5], unique(PRINTER_INFO_5$)),
    arm("pPrinterInfo6", [6], unique(PRINTER_INFO_6$)),
    arm("pPrinterInfo7", [7], unique(PRINTER_INFO_7$)),
    arm("pPrinterInfo8", [8], unique(PRINTER_INFO_8$)),
    arm("pPrinterInfo9", [9], unique(PRINTER_INFO_9$)),
  ],
  ms: true,
});

const PRINTER_CONTAINER_PrinterInfo$1: UnionType = /*#__PURE__*/ variant(PRINTER_CONTAINER_PrinterInfo$, { tag: uint32, switchIs: ["field", "Level"] });

/** A printer, by level. [MS-RPRN] 2.2.1.2.9. `typedef struct _PRINTER_CONTAINER { ... } PRINTER_CONTAINER;` */
export interface PRINTER_CONTAINER {
  /** `DWORD Level` */
  Level?: number;
  /** `[switch_is(Level)] union { [case(0)] PRINTER_INFO_STRESS *pPrinterInfoStress; [case(1)] PRINTER_INFO_1 *pPrinterInfo1; [case(2)] PRINTER_INFO_2 *pPrinterInfo2; [case(3)] PRINTER_INFO_3 *pPrinterInfo3; [case(4)] PRINTER_INFO_4 *pPrinterInfo4; [case(5)] PRINTER_INFO_5 *pPrinterInfo5; [case(6)] PRINTER_INFO_6 *pPrinterInfo6; [case(7)] PRINTER_INFO_7 *pPrinterInfo7; [case(8)] PRINTER_INFO_8 *pPrinterInfo8; [case(9)] PRINTER_INFO_9 *pPrinterInfo9; } PrinterInfo` */
  PrinterInfo: PRINTER_CONTAINER_PrinterInfo;
}
export const PRINTER_CONTAINER$: StructType<PRINTER_CONTAINER> = /*#__PURE__*/ struct("PRINTER_CONTAINER", {
  Level: uint32,
  PrinterInfo: PRINTER_CONTAINER_PrinterInfo$1,
});

/** A security descriptor as octets. [MS-RPRN] 2.2.1.2.13. `typedef struct SECURITY_CONTAINER { ... } SECURITY_CONTAINER;` */
export interface SECURITY_CONTAINER {
  /** `DWORD cbBuf` */
  cbBuf?: number;
  /** `[size_is(cbBuf), unique] BYTE *pSecurity` */
  pSecurity: Uint8Array | null;
}
export const SECURITY_CONTAINER$: StructType<SECURITY_CONTAINER> = /*#__PURE__*/ struct("SECURITY_CONTAINER", {
  cbBuf: uint32,
  pSecurity: unique(array(uint8, sized(["field", "cbBuf"]))),
});

/** A driver's name. [MS-RPRN] 2.2.1.5.1. `typedef struct _DRIVER_INFO_1 { ... } DRIVER_INFO_1;` */
export interface DRIVER_INFO_1 {
  /** `[string] wchar_t *pName` */
  pName: string | null;
}
export const DRIVER_INFO_1$: StructType<DRIVER_INFO_1> = /*#__PURE__*/ struct("DRIVER_INFO_1", {
  pName: unique(string("wchar")),
});

/** A driver and its files. [MS-RPRN] 2.2.1.5.2. `typedef struct _DRIVER_INFO_2 { ... } DRIVER_INFO_2;` */
export interface DRIVER_INFO_2 {
  /** `DWORD cVersion` */
  cVersion: number;
  /** `[string] wchar_t *pName` */
  pName: string | null;
  /** `[string] wchar_t *pEnvironment` */
  pEnvironment: string | null;
  /** `[string] wchar_t *pDriverPath` */
  pDriverPath: string | null;
  /** `[string] wchar_t *pDataFile` */
  pDataFile: string | null;
  /** `[string] wchar_t *pConfigFile` */
  pConfigFile: string | null;
}
export const DRIVER_INFO_2$: StructType<DRIVER_INFO_2> = /*#__PURE__*/ struct("DRIVER_INFO_2", {
  cVersion: uint32,
  pName: unique(string("wchar")),
  pEnvironment: unique(string("wchar")),
  pDriverPath: unique(string("wchar")),
  pDataFile: unique(string("wchar")),
  pConfigFile: unique(string("wchar")),
});

/**
 * DRIVER_INFO_2, with help, monitor and further files. [MS-RPRN] 2.2.1.5.3
 * `typedef struct _RPC_DRIVER_INFO_3 { ... } RPC_DRIVER_INFO_3;`
 */
export interface RPC_DRIVER_INFO_3 {
  /** `DWORD cVersion` */
  cVersion: number;
  /** `[string] wchar_t *pName` */
  pName: string | null;
  /** `[string] wchar_t *pEnvironment` */
  pEnvironment: string | null;
  /** `[string] wchar_t *pDriverPath` */
  pDriverPath: string | null;
  /** `[string] wchar_t *pDataFile` */
  pDataFile: string | null;
  /** `[string] wchar_t *pConfigFile` */
  pConfigFile: string | null;
  /** `[string] wchar_t *pHelpFile` */
  pHelpFile: string | null;
  /** `[string] wchar_t *pMonitorName` */
  pMonitorName: string | null;
  /** `[string] wchar_t *pDefaultDataType` */
  pDefaultDataType: string | null;
  /** `DWORD cchDependentFiles` */
  cchDependentFiles?: number;
  /**
   * Texts one behind the other, and one more terminator; so are the members that begin with pszz.
   * `[size_is(cchDependentFiles), unique] wchar_t *pDependentFiles`
   */
  pDependentFiles: string | null;
}
export const RPC_DRIVER_INFO_3$: StructType<RPC_DRIVER_INFO_3> = /*#__PURE__*/ struct("RPC_DRIVER_INFO_3", {
  cVersion: uint32,
  pName: unique(string("wchar")),
  pEnvironment: unique(string("wchar")),
  pDriverPath: unique(string("wchar")),
  pDataFile: unique(string("wchar")),
  pConfigFile: unique(string("wchar")),
  pHelpFile: unique(string("wchar")),
  pMonitorName: unique(string("wchar")),
  pDefaultDataType: unique(string("wchar")),
  cchDependentFiles: uint32,
  pDependentFiles: unique(array(wchar, sized(["field", "cchDependentFiles"]))),
});

/**
 * RPC_DRIVER_INFO_3, with names the driver had before. [MS-RPRN] 2.2.1.5.4
 * `typedef struct _RPC_DRIVER_INFO_4 { ... } RPC_DRIVER_INFO_4;`
 */
export interface RPC_DRIVER_INFO_4 {
  /** `DWORD cVersion` */
  cVersion: number;
  /** `[string] wchar_t *pName` */
  pName: string | null;
  /** `[string] wchar_t *pEnvironment` */
  pEnvironment: string | null;
  /** `[string] wchar_t *pDriverPath` */
  pDriverPath: string | null;
  /** `[string] wchar_t *pDataFile` */
  pDataFile: string | null;
  /** `[string] wchar_t *pConfigFile` */
  pConfigFile: string | null;
  /** `[string] wchar_t *pHelpFile` */
  pHelpFile: string | null;
  /** `[string] wchar_t *pMonitorName` */
  pMonitorName: string | null;
  /** `[string] wchar_t *pDefaultDataType` */
  pDefaultDataType: string | null;
  /** `DWORD cchDependentFiles` */
  cchDependentFiles?: number;
  /** `[size_is(cchDependentFiles), unique] wchar_t *pDependentFiles` */
  pDependentFiles: string | null;
  /** `DWORD cchPreviousNames` */
  cchPreviousNames?: number;
  /** `[size_is(cchPreviousNames), unique] wchar_t *pszzPreviousNames` */
  pszzPreviousNames: string | null;
}
export const RPC_DRIVER_INFO_4$: StructType<RPC_DRIVER_INFO_4> = /*#__PURE__*/ struct("RPC_DRIVER_INFO_4", {
  cVersion: uint32,
  pName: unique(string("wchar")),
  pEnvironment: unique(string("wchar")),
  pDriverPath: unique(string("wchar")),
  pDataFile: unique(string("wchar")),
  pConfigFile: unique(string("wchar")),
  pHelpFile: unique(string("wchar")),
  pMonitorName: unique(string("wchar")),
  pDefaultDataType: unique(string("wchar")),
  cchDependentFiles: uint32,
  pDependentFiles: unique(array(wchar, sized(["field", "cchDependentFiles"]))),
  cchPreviousNames: uint32,
  pszzPreviousNames: unique(array(wchar, sized(["field", "cchPreviousNames"]))),
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

/** RPC_DRIVER_INFO_4, with date, version and maker. [MS-RPRN] 2.2.1.5.5. `typedef struct _RPC_DRIVER_INFO_6 { ... } RPC_DRIVER_INFO_6;` */
export interface RPC_DRIVER_INFO_6 {
  /** `DWORD cVersion` */
  cVersion: number;
  /** `[string] wchar_t *pName` */
  pName: string | null;
  /** `[string] wchar_t *pEnvironment` */
  pEnvironment: string | null;
  /** `[string] wchar_t *pDriverPath` */
  pDriverPath: string | null;
  /** `[string] wchar_t *pDataFile` */
  pDataFile: string | null;
  /** `[string] wchar_t *pConfigFile` */
  pConfigFile: string | null;
  /** `[string] wchar_t *pHelpFile` */
  pHelpFile: string | null;
  /** `[string] wchar_t *pMonitorName` */
  pMonitorName: string | null;
  /** `[string] wchar_t *pDefaultDataType` */
  pDefaultDataType: string | null;
  /** `DWORD cchDependentFiles` */
  cchDependentFiles?: number;
  /** `[size_is(cchDependentFiles), unique] wchar_t *pDependentFiles` */
  pDependentFiles: string | null;
  /** `DWORD cchPreviousNames` */
  cchPreviousNames?: number;
  /** `[size_is(cchPreviousNames), unique] wchar_t *pszzPreviousNames` */
  pszzPreviousNames: string | null;
  /** `FILETIME ftDriverDate` */
  ftDriverDate: FILETIME;
  /** `DWORDLONG dwlDriverVersion` */
  dwlDriverVersion: bigint;
  /** `[string] wchar_t *pMfgName` */
  pMfgName: string | null;
  /** `[string] wchar_t *pOEMUrl` */
  pOEMUrl: string | null;
  /** `[string] wchar_t *pHardwareID` */
  pHardwareID: string | null;
  /** `[string] wchar_t *pProvider` */
  pProvider: string | null;
}
export const RPC_DRIVER_INFO_6$: StructType<RPC_DRIVER_INFO_6> = /*#__PURE__*/ struct("RPC_DRIVER_INFO_6", {
  cVersion: uint32,
  pName: unique(string("wchar")),
  pEnvironment: unique(string("wchar")),
  pDriverPath: unique(string("wchar")),
  pDataFile: unique(string("wchar")),
  pConfigFile: unique(string("wchar")),
  pHelpFile: unique(string("wchar")),
  pMonitorName: unique(string("wchar")),
  pDefaultDataType: unique(string("wchar")),
  cchDependentFiles: uint32,
  pDependentFiles: unique(array(wchar, sized(["field", "cchDependentFiles"]))),
  cchPreviousNames: uint32,
  pszzPreviousNames: unique(array(wchar, sized(["field", "cchPreviousNames"]))),
  ftDriverDate: FILETIME$,
  dwlDriverVersion: uint64,
  pMfgName: unique(string("wchar")),
  pOEMUrl: unique(string("wchar")),
  pHardwareID: unique(string("wchar")),
  pProvider: unique(string("wchar")),
});

/**
 * RPC_DRIVER_INFO_6, with colour profiles and core drivers. [MS-RPRN] 2.2.1.5.6
 * `typedef struct _RPC_DRIVER_INFO_8 { ... } RPC_DRIVER_INFO_8;`
 */
export interface RPC_DRIVER_INFO_8 {
  /** `DWORD cVersion` */
  cVersion: number;
  /** `[string] wchar_t *pName` */
  pName: string | null;
  /** `[string] wchar_t *pEnvironment` */
  pEnvironment: string | null;
  /** `[string] wchar_t *pDriverPath` */
  pDriverPath: string | null;
  /** `[string] wchar_t *pDataFile` */
  pDataFile: string | null;
  /** `[string] wchar_t *pConfigFile` */
  pConfigFile: string | null;
  /** `[string] wchar_t *pHelpFile` */
  pHelpFile: string | null;
  /** `[string] wchar_t *pMonitorName` */
  pMonitorName: string | null;
  /** `[string] wchar_t *pDefaultDataType` */
  pDefaultDataType: string | null;
  /** `DWORD cchDependentFiles` */
  cchDependentFiles?: number;
  /** `[size_is(cchDependentFiles), unique] wchar_t *pDependentFiles` */
  pDependentFiles: string | null;
  /** `DWORD cchPreviousNames` */
  cchPreviousNames?: number;
  /** `[size_is(cchPreviousNames), unique] wchar_t *pszzPreviousNames` */
  pszzPreviousNames: string | null;
  /** `FILETIME ftDriverDate` */
  ftDriverDate: FILETIME;
  /** `DWORDLONG dwlDriverVersion` */
  dwlDriverVersion: bigint;
  /** `[string] wchar_t *pMfgName` */
  pMfgName: string | null;
  /** `[string] wchar_t *pOEMUrl` */
  pOEMUrl: string | null;
  /** `[string] wchar_t *pHardwareID` */
  pHardwareID: string | null;
  /** `[string] wchar_t *pProvider` */
  pProvider: string | null;
  /** `[string] wchar_t *pPrintProcessor` */
  pPrintProcessor: string | null;
  /** `[string] wchar_t *pVendorSetup` */
  pVendorSetup: string | null;
  /** `DWORD cchColorProfiles` */
  cchColorProfiles?: number;
  /** `[size_is(cchColorProfiles), unique] wchar_t *pszzColorProfiles` */
  pszzColorProfiles: string | null;
  /** `[string] wchar_t *pInfPath` */
  pInfPath: string | null;
  /** `DWORD dwPrinterDriverAttributes` */
  dwPrinterDriverAttributes: number;
  /** `DWORD cchCoreDependencies` */
  cchCoreDependencies?: number;
  /** `[size_is(cchCoreDependencies), unique] wchar_t *pszzCoreDriverDependencies` */
  pszzCoreDriverDependencies: string | null;
  /** `FILETIME ftMinInboxDriverVerDate` */
  ftMinInboxDriverVerDate: FILETIME;
  /** `DWORDLONG dwlMinInboxDriverVerVersion` */
  dwlMinInboxDriverVerVersion: bigint;
}
export const RPC_DRIVER_INFO_8$: StructType<RPC_DRIVER_INFO_8> = /*#__PURE__*/ struct("RPC_DRIVER_INFO_8", {
  cVersion: uint32,
  pName: unique(string("wchar")),
  pEnvironment: unique(string("wchar")),
  pDriverPath: unique(string("wchar")),
  pDataFile: unique(string("wchar")),
  pConfigFile: unique(string("wchar")),
  pHelpFile: unique(string("wchar")),
  pMonitorName: unique(string("wchar")),
  pDefaultDataType: unique(string("wchar")),
  cchDependentFiles: uint32,
  pDependentFiles: unique(array(wchar, sized(["field", "cchDependentFiles"]))),
  cchPreviousNames: uint32,
  pszzPreviousNames: unique(array(wchar, sized(["field", "cchPreviousNames"]))),
  ftDriverDate: FILETIME$,
  dwlDriverVersion: uint64,
  pMfgName: unique(string("wchar")),
  pOEMUrl: unique(string("wchar")),
  pHardwareID: unique(string("wchar")),
  pProvider: unique(string("wchar")),
  pPrintProcessor: unique(string("wchar")),
  pVendorSetup: unique(string("wchar")),
  cchColorProfiles: uint32,
  pszzColorProfiles: unique(array(wchar, sized(["field", "cchColorProfiles"]))),
  pInfPath: unique(string("wchar")),
  dwPrinterDriverAttributes: uint32,
  cchCoreDependencies: uint32,
  pszzCoreDriverDependencies: unique(array(wchar, sized(["field", "cchCoreDependencies"]))),
  ftMinInboxDriverVerDate: FILETIME$,
  dwlMinInboxDriverVerVersion: uint64,
});

export type DRIVER_CONTAINER_DriverInfo =
  | {
      tag: 1;
      /** `[case(1)] DRIVER_INFO_1 *pNotUsed` */
      pNotUsed: DRIVER_INFO_1 | null;
    }
  | {
      tag: 2;
      /** `[case(2)] DRIVER_INFO_2 *Level2` */
      Level2: DRIVER_INFO_2 | null;
    }
  | {
      tag: 3;
      /** `[case(3)] RPC_DRIVER_INFO_3 *Level3` */
      Level3: RPC_DRIVER_INFO_3 | null;
    }
  | {
      tag: 4;
      /** `[case(4)] RPC_DRIVER_INFO_4 *Level4` */
      Level4: RPC_DRIVER_INFO_4 | null;
    }
  | {
      tag: 6;
      /** `[case(6)] RPC_DRIVER_INFO_6 *Level6` */
      Level6: RPC_DRIVER_INFO_6 | null;
    }
  | {
      tag: 8;
      /** `[case(8)] RPC_DRIVER_INFO_8 *Level8` */
      Level8: RPC_DRIVER_INFO_8 | null;
    };
export const DRIVER_CONTAINER_DriverInfo$: UnionType<DRIVER_CONTAINER_DriverInfo> = /*#__PURE__*/ union("DRIVER_CONTAINER_DriverInfo", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("pNotUsed", [1], unique(DRIVER_INFO_1$)),
    arm("Level2", [2], unique(DRIVER_INFO_2$)),
    arm("Level3", [3], unique(RPC_DRIVER_INFO_3$)),
    arm("Level4", [4], unique(RPC_DRIVER_INFO_4$)),
    arm("Level6", [6], unique(RPC_DRIVER_INFO_6$)),
    arm("Level8", [8], unique(RPC_DRIVER_INFO_8$)),
  ],
  ms: true,
});

const DRIVER_CONTAINER_DriverInfo$1: UnionType = /*#__PURE__*/ variant(DRIVER_CONTAINER_DriverInfo$, { tag: uint32, switchIs: ["field", "Level"] });

/** A driver, by level. [MS-RPRN] 2.2.1.2.3. `typedef struct _DRIVER_CONTAINER { ... } DRIVER_CONTAINER;` */
export interface DRIVER_CONTAINER {
  /** `DWORD Level` */
  Level?: number;
  /** `[switch_is(Level)] union { [case(1)] DRIVER_INFO_1 *pNotUsed; [case(2)] DRIVER_INFO_2 *Level2; [case(3)] RPC_DRIVER_INFO_3 *Level3; [case(4)] RPC_DRIVER_INFO_4 *Level4; [case(6)] RPC_DRIVER_INFO_6 *Level6; [case(8)] RPC_DRIVER_INFO_8 *Level8; } DriverInfo` */
  DriverInfo: DRIVER_CONTAINER_DriverInfo;
}
export const DRIVER_CONTAINER$: StructType<DRIVER_CONTAINER> = /*#__PURE__*/ struct("DRIVER_CONTAINER", {
  Level: uint32,
  DriverInfo: DRIVER_CONTAINER_DriverInfo$1,
});

/** A document to print. [MS-RPRN] 2.2.1.4. `typedef struct _DOC_INFO_1 { ... } DOC_INFO_1;` */
export interface DOC_INFO_1 {
  /** `[string] wchar_t *pDocName` */
  pDocName: string | null;
  /** A file to print to; null: the printer's port. `[string] wchar_t *pOutputFile` */
  pOutputFile: string | null;
  /** `[string] wchar_t *pDatatype` */
  pDatatype: string | null;
}
export const DOC_INFO_1$: StructType<DOC_INFO_1> = /*#__PURE__*/ struct("DOC_INFO_1", {
  pDocName: unique(string("wchar")),
  pOutputFile: unique(string("wchar")),
  pDatatype: unique(string("wchar")),
});

export type DOC_INFO_CONTAINER_DocInfo =
  | {
      tag: 1;
      /** `[case(1)] DOC_INFO_1 *pDocInfo1` */
      pDocInfo1: DOC_INFO_1 | null;
    };
export const DOC_INFO_CONTAINER_DocInfo$: UnionType<DOC_INFO_CONTAINER_DocInfo> = /*#__PURE__*/ union("DOC_INFO_CONTAINER_DocInfo", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("pDocInfo1", [1], unique(DOC_INFO_1$)),
  ],
  ms: true,
});

const DOC_INFO_CONTAINER_DocInfo$1: UnionType = /*#__PURE__*/ variant(DOC_INFO_CONTAINER_DocInfo$, { tag: uint32, switchIs: ["field", "Level"] });

/** A document to print, by level. [MS-RPRN] 2.2.1.2.2. `typedef struct _DOC_INFO_CONTAINER { ... } DOC_INFO_CONTAINER;` */
export interface DOC_INFO_CONTAINER {
  /** `DWORD Level` */
  Level?: number;
  /** `[switch_is(Level)] union { [case(1)] DOC_INFO_1 *pDocInfo1; } DocInfo` */
  DocInfo: DOC_INFO_CONTAINER_DocInfo;
}
export const DOC_INFO_CONTAINER$: StructType<DOC_INFO_CONTAINER> = /*#__PURE__*/ struct("DOC_INFO_CONTAINER", {
  Level: uint32,
  DocInfo: DOC_INFO_CONTAINER_DocInfo$1,
});

/** Width and height, in thousandths of a millimetre. [MS-RPRN] 2.2.1.1.6. `typedef struct { ... } SIZE;` */
export interface SIZE {
  /** `long cx` */
  cx: number;
  /** `long cy` */
  cy: number;
}
export const SIZE$: StructType<SIZE> = /*#__PURE__*/ struct("SIZE", {
  cx: int32,
  cy: int32,
});

/** A rectangle, in thousandths of a millimetre. [MS-RPRN] 2.2.1.1.5. `typedef struct { ... } RECTL;` */
export interface RECTL {
  /** `long left` */
  left: number;
  /** `long top` */
  top: number;
  /** `long right` */
  right: number;
  /** `long bottom` */
  bottom: number;
}
export const RECTL$: StructType<RECTL> = /*#__PURE__*/ struct("RECTL", {
  left: int32,
  top: int32,
  right: int32,
  bottom: int32,
});

/** A size of paper. [MS-RPRN] 2.2.1.6.1. `typedef struct _FORM_INFO_1 { ... } FORM_INFO_1;` */
export interface FORM_INFO_1 {
  /** `DWORD Flags` */
  Flags: number;
  /** `[string] wchar_t *pName` */
  pName: string | null;
  /** `SIZE Size` */
  Size: SIZE;
  /** `RECTL ImageableArea` */
  ImageableArea: RECTL;
}
export const FORM_INFO_1$: StructType<FORM_INFO_1> = /*#__PURE__*/ struct("FORM_INFO_1", {
  Flags: uint32,
  pName: unique(string("wchar")),
  Size: SIZE$,
  ImageableArea: RECTL$,
});

/** FORM_INFO_1, with its name in the user's language. [MS-RPRN] 2.2.1.6.2. `typedef struct _RPC_FORM_INFO_2 { ... } RPC_FORM_INFO_2;` */
export interface RPC_FORM_INFO_2 {
  /** `DWORD Flags` */
  Flags: number;
  /** `[string, unique] const wchar_t *pName` */
  pName: string | null;
  /** `SIZE Size` */
  Size: SIZE;
  /** `RECTL ImageableArea` */
  ImageableArea: RECTL;
  /** `[string, unique] const char *pKeyword` */
  pKeyword: string | null;
  /** `DWORD StringType` */
  StringType: number;
  /** `[string, unique] const wchar_t *pMuiDll` */
  pMuiDll: string | null;
  /** `DWORD dwResourceId` */
  dwResourceId: number;
  /** `[string, unique] const wchar_t *pDisplayName` */
  pDisplayName: string | null;
  /** `LANGID wLangID` */
  wLangID: number;
}
export const RPC_FORM_INFO_2$: StructType<RPC_FORM_INFO_2> = /*#__PURE__*/ struct("RPC_FORM_INFO_2", {
  Flags: uint32,
  pName: unique(string("wchar")),
  Size: SIZE$,
  ImageableArea: RECTL$,
  pKeyword: unique(string("char")),
  StringType: uint32,
  pMuiDll: unique(string("wchar")),
  dwResourceId: uint32,
  pDisplayName: unique(string("wchar")),
  wLangID: uint16,
});

export type FORM_CONTAINER_FormInfo =
  | {
      tag: 1;
      /** `[case(1)] FORM_INFO_1 *pFormInfo1` */
      pFormInfo1: FORM_INFO_1 | null;
    }
  | {
      tag: 2;
      /** `[case(2)] RPC_FORM_INFO_2 *pFormInfo2` */
      pFormInfo2: RPC_FORM_INFO_2 | null;
    };
export const FORM_CONTAINER_FormInfo$: UnionType<FORM_CONTAINER_FormInfo> = /*#__PURE__*/ union("FORM_CONTAINER_FormInfo", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("pFormInfo1", [1], unique(FORM_INFO_1$)),
    arm("pFormInfo2", [2], unique(RPC_FORM_INFO_2$)),
  ],
  ms: true,
});

const FORM_CONTAINER_FormInfo$1: UnionType = /*#__PURE__*/ variant(FORM_CONTAINER_FormInfo$, { tag: uint32, switchIs: ["field", "Level"] });

/** A size of paper, by level. [MS-RPRN] 2.2.1.2.4. `typedef struct _FORM_CONTAINER { ... } FORM_CONTAINER;` */
export interface FORM_CONTAINER {
  /** `DWORD Level` */
  Level?: number;
  /** `[switch_is(Level)] union { [case(1)] FORM_INFO_1 *pFormInfo1; [case(2)] RPC_FORM_INFO_2 *pFormInfo2; } FormInfo` */
  FormInfo: FORM_CONTAINER_FormInfo;
}
export const FORM_CONTAINER$: StructType<FORM_CONTAINER> = /*#__PURE__*/ struct("FORM_CONTAINER", {
  Level: uint32,
  FormInfo: FORM_CONTAINER_FormInfo$1,
});

/** A port monitor's name. [MS-RPRN] 2.2.1.8.1. `typedef struct _MONITOR_INFO_1 { ... } MONITOR_INFO_1;` */
export interface MONITOR_INFO_1 {
  /** `[string] wchar_t *pName` */
  pName: string | null;
}
export const MONITOR_INFO_1$: StructType<MONITOR_INFO_1> = /*#__PURE__*/ struct("MONITOR_INFO_1", {
  pName: unique(string("wchar")),
});

/** A port monitor and its file. [MS-RPRN] 2.2.1.8.2. `typedef struct _MONITOR_INFO_2 { ... } MONITOR_INFO_2;` */
export interface MONITOR_INFO_2 {
  /** `[string] wchar_t *pName` */
  pName: string | null;
  /** `[string] wchar_t *pEnvironment` */
  pEnvironment: string | null;
  /** `[string] wchar_t *pDLLName` */
  pDLLName: string | null;
}
export const MONITOR_INFO_2$: StructType<MONITOR_INFO_2> = /*#__PURE__*/ struct("MONITOR_INFO_2", {
  pName: unique(string("wchar")),
  pEnvironment: unique(string("wchar")),
  pDLLName: unique(string("wchar")),
});

export type MONITOR_CONTAINER_MonitorInfo =
  | {
      tag: 1;
      /** `[case(1)] MONITOR_INFO_1 *pMonitorInfo1` */
      pMonitorInfo1: MONITOR_INFO_1 | null;
    }
  | {
      tag: 2;
      /** `[case(2)] MONITOR_INFO_2 *pMonitorInfo2` */
      pMonitorInfo2: MONITOR_INFO_2 | null;
    };
export const MONITOR_CONTAINER_MonitorInfo$: UnionType<MONITOR_CONTAINER_MonitorInfo> = /*#__PURE__*/ union("MONITOR_CONTAINER_MonitorInfo", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("pMonitorInfo1", [1], unique(MONITOR_INFO_1$)),
    arm("pMonitorInfo2", [2], unique(MONITOR_INFO_2$)),
  ],
  ms: true,
});

const MONITOR_CONTAINER_MonitorInfo$1: UnionType = /*#__PURE__*/ variant(MONITOR_CONTAINER_MonitorInfo$, { tag: uint32, switchIs: ["field", "Level"] });

/** A port monitor, by level. [MS-RPRN] 2.2.1.2.6. `typedef struct _MONITOR_CONTAINER { ... } MONITOR_CONTAINER;` */
export interface MONITOR_CONTAINER {
  /** `DWORD Level` */
  Level?: number;
  /** `[switch_is(Level)] union { [case(1)] MONITOR_INFO_1 *pMonitorInfo1; [case(2)] MONITOR_INFO_2 *pMonitorInfo2; } MonitorInfo` */
  MonitorInfo: MONITOR_CONTAINER_MonitorInfo;
}
export const MONITOR_CONTAINER$: StructType<MONITOR_CONTAINER> = /*#__PURE__*/ struct("MONITOR_CONTAINER", {
  Level: uint32,
  MonitorInfo: MONITOR_CONTAINER_MonitorInfo$1,
});

/** A port's name. [MS-RPRN] 2.2.1.9.1. `typedef struct _PORT_INFO_1 { ... } PORT_INFO_1;` */
export interface PORT_INFO_1 {
  /** `[string] wchar_t *pPortName` */
  pPortName: string | null;
}
export const PORT_INFO_1$: StructType<PORT_INFO_1> = /*#__PURE__*/ struct("PORT_INFO_1", {
  pPortName: unique(string("wchar")),
});

/** A port, its monitor and kind. [MS-RPRN] 2.2.1.9.2. `typedef struct _PORT_INFO_2 { ... } PORT_INFO_2;` */
export interface PORT_INFO_2 {
  /** `[string] wchar_t *pPortName` */
  pPortName: string | null;
  /** `[string] wchar_t *pMonitorName` */
  pMonitorName: string | null;
  /** `[string] wchar_t *pDescription` */
  pDescription: string | null;
  /** `DWORD fPortType` */
  fPortType: number;
  /** `DWORD Reserved` */
  Reserved: number;
}
export const PORT_INFO_2$: StructType<PORT_INFO_2> = /*#__PURE__*/ struct("PORT_INFO_2", {
  pPortName: unique(string("wchar")),
  pMonitorName: unique(string("wchar")),
  pDescription: unique(string("wchar")),
  fPortType: uint32,
  Reserved: uint32,
});

/** A port's status to set. [MS-RPRN] 2.2.1.9.3. `typedef struct _PORT_INFO_3 { ... } PORT_INFO_3;` */
export interface PORT_INFO_3 {
  /** `DWORD dwStatus` */
  dwStatus: number;
  /** `[string] wchar_t *pszStatus` */
  pszStatus: string | null;
  /** `DWORD dwSeverity` */
  dwSeverity: number;
}
export const PORT_INFO_3$: StructType<PORT_INFO_3> = /*#__PURE__*/ struct("PORT_INFO_3", {
  dwStatus: uint32,
  pszStatus: unique(string("wchar")),
  dwSeverity: uint32,
});

/** A port, with data of its monitor. [MS-RPRN] 2.2.1.9.4. `typedef struct _PORT_INFO_FF { ... } PORT_INFO_FF;` */
export interface PORT_INFO_FF {
  /** `[string] wchar_t *pPortName` */
  pPortName: string | null;
  /** `DWORD cbMonitorData` */
  cbMonitorData: number;
  /** `BYTE *pMonitorData` */
  pMonitorData: number | null;
}
export const PORT_INFO_FF$: StructType<PORT_INFO_FF> = /*#__PURE__*/ struct("PORT_INFO_FF", {
  pPortName: unique(string("wchar")),
  cbMonitorData: uint32,
  pMonitorData: unique(uint8),
});

export type PORT_CONTAINER_PortInfo =
  | {
      tag: 1;
      /** `[case(1)] PORT_INFO_1 *pPortInfo1` */
      pPortInfo1: PORT_INFO_1 | null;
    }
  | {
      tag: 2;
      /** `[case(2)] PORT_INFO_2 *pPortInfo2` */
      pPortInfo2: PORT_INFO_2 | null;
    }
  | {
      tag: 3;
      /** `[case(3)] PORT_INFO_3 *pPortInfo3` */
      pPortInfo3: PORT_INFO_3 | null;
    }
  | {
      tag: 0xffffff;
      /** `[case(0x00FFFFFF)] PORT_INFO_FF *pPortInfoFF` */
      pPortInfoFF: PORT_INFO_FF | null;
    };
export const PORT_CONTAINER_PortInfo$: UnionType<PORT_CONTAINER_PortInfo> = /*#__PURE__*/ union("PORT_CONTAINER_PortInfo", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("pPortInfo1", [1], unique(PORT_INFO_1$)),
    arm("pPortInfo2", [2], unique(PORT_INFO_2$)),
    arm("pPortInfo3", [3], unique(PORT_INFO_3$)),
    arm("pPortInfoFF", [16777215], unique(PORT_INFO_FF$)),
  ],
  ms: true,
});

const PORT_CONTAINER_PortInfo$1: UnionType = /*#__PURE__*/ variant(PORT_CONTAINER_PortInfo$, { switchIs: ["&", 16777215, ["field", "Level"]] });

/** A port, by level. [MS-RPRN] 2.2.1.2.7. `typedef struct _PORT_CONTAINER { ... } PORT_CONTAINER;` */
export interface PORT_CONTAINER {
  /** `DWORD Level` */
  Level: number;
  /** `[switch_is(0x00FFFFFF & Level)] union { [case(1)] PORT_INFO_1 *pPortInfo1; [case(2)] PORT_INFO_2 *pPortInfo2; [case(3)] PORT_INFO_3 *pPortInfo3; [case(0x00FFFFFF)] PORT_INFO_FF *pPortInfoFF; } PortInfo` */
  PortInfo: PORT_CONTAINER_PortInfo;
}
export const PORT_CONTAINER$: StructType<PORT_CONTAINER> = /*#__PURE__*/ struct("PORT_CONTAINER", {
  Level: uint32,
  PortInfo: PORT_CONTAINER_PortInfo$1,
});

/** Data of a port monitor as octets. [MS-RPRN] 2.2.1.2.8. `typedef struct _PORT_VAR_CONTAINER { ... } PORT_VAR_CONTAINER;` */
export interface PORT_VAR_CONTAINER {
  /** `DWORD cbMonitorData` */
  cbMonitorData?: number;
  /** `[size_is(cbMonitorData), unique] BYTE *pMonitorData` */
  pMonitorData: Uint8Array | null;
}
export const PORT_VAR_CONTAINER$: StructType<PORT_VAR_CONTAINER> = /*#__PURE__*/ struct("PORT_VAR_CONTAINER", {
  cbMonitorData: uint32,
  pMonitorData: unique(array(uint8, sized(["field", "cbMonitorData"]))),
});

/**
 * Which members of printers (Type 0) or jobs (Type 1) a client wants to be told of. [MS-RPRN] 2.2.1.13.2
 * `typedef struct _RPC_V2_NOTIFY_OPTIONS_TYPE { ... } RPC_V2_NOTIFY_OPTIONS_TYPE;`
 */
export interface RPC_V2_NOTIFY_OPTIONS_TYPE {
  /** `unsigned short Type` */
  Type: number;
  /** `unsigned short Reserved0` */
  Reserved0: number;
  /** `DWORD Reserved1` */
  Reserved1: number;
  /** `DWORD Reserved2` */
  Reserved2: number;
  /** `DWORD Count` */
  Count?: number;
  /** `[size_is(Count), unique] unsigned short *pFields` */
  pFields: number[] | null;
}
export const RPC_V2_NOTIFY_OPTIONS_TYPE$: StructType<RPC_V2_NOTIFY_OPTIONS_TYPE> = /*#__PURE__*/ struct("RPC_V2_NOTIFY_OPTIONS_TYPE", {
  Type: uint16,
  Reserved0: uint16,
  Reserved1: uint32,
  Reserved2: uint32,
  Count: uint32,
  pFields: unique(array(uint16, sized(["field", "Count"]))),
});

/** What a client wants to be told of. [MS-RPRN] 2.2.1.13.1. `typedef struct _RPC_V2_NOTIFY_OPTIONS { ... } RPC_V2_NOTIFY_OPTIONS;` */
export interface RPC_V2_NOTIFY_OPTIONS {
  /** `DWORD Version` */
  Version: number;
  /** `DWORD Reserved` */
  Reserved: number;
  /** `DWORD Count` */
  Count?: number;
  /** `[size_is(Count), unique] RPC_V2_NOTIFY_OPTIONS_TYPE *pTypes` */
  pTypes: RPC_V2_NOTIFY_OPTIONS_TYPE[] | null;
}
export const RPC_V2_NOTIFY_OPTIONS$: StructType<RPC_V2_NOTIFY_OPTIONS> = /*#__PURE__*/ struct("RPC_V2_NOTIFY_OPTIONS", {
  Version: uint32,
  Reserved: uint32,
  Count: uint32,
  pTypes: unique(array(RPC_V2_NOTIFY_OPTIONS_TYPE$, sized(["field", "Count"]))),
});

/** A counted text. [MS-RPRN] 2.2.1.2.15. `typedef struct _STRING_CONTAINER { ... } STRING_CONTAINER;` */
export interface STRING_CONTAINER {
  /** `DWORD cbBuf` */
  cbBuf?: number;
  /** `[size_is(cbBuf / 2), unique] WCHAR *pszString` */
  pszString: string | null;
}
export const STRING_CONTAINER$: StructType<STRING_CONTAINER> = /*#__PURE__*/ struct("STRING_CONTAINER", {
  cbBuf: uint32,
  pszString: unique(array(wchar, sized(["/", ["field", "cbBuf"], 2]))),
});

/** A date and time of day. [MS-RPRN] 2.2.1.2.16. `typedef struct _SYSTEMTIME_CONTAINER { ... } SYSTEMTIME_CONTAINER;` */
export interface SYSTEMTIME_CONTAINER {
  /** `DWORD cbBuf` */
  cbBuf: number;
  /** `SYSTEMTIME *pSystemTime` */
  pSystemTime: SYSTEMTIME | null;
}
export const SYSTEMTIME_CONTAINER$: StructType<SYSTEMTIME_CONTAINER> = /*#__PURE__*/ struct("SYSTEMTIME_CONTAINER", {
  cbBuf: uint32,
  pSystemTime: unique(SYSTEMTIME$),
});

/**
 * A member's new value, by its kind. [MS-RPRN] 2.2.1.13.5
 * `typedef [switch_type(DWORD)] union _RPC_V2_NOTIFY_INFO_DATA_DATA { ... } RPC_V2_NOTIFY_INFO_DATA_DATA;`
 */
export type RPC_V2_NOTIFY_INFO_DATA_DATA =
  | {
      tag: 2;
      /** `[case(TABLE_STRING)] STRING_CONTAINER String` */
      String: STRING_CONTAINER;
    }
  | {
      tag: 1;
      /** `[case(TABLE_DWORD)] DWORD dwData[2]` */
      dwData: number[];
    }
  | {
      tag: 4;
      /** `[case(TABLE_TIME)] SYSTEMTIME_CONTAINER SystemTime` */
      SystemTime: SYSTEMTIME_CONTAINER;
    }
  | {
      tag: 3;
      /** `[case(TABLE_DEVMODE)] DEVMODE_CONTAINER DevMode` */
      DevMode: DEVMODE_CONTAINER;
    }
  | {
      tag: 5;
      /** `[case(TABLE_SECURITYDESCRIPTOR)] SECURITY_CONTAINER SecurityDescriptor` */
      SecurityDescriptor: SECURITY_CONTAINER;
    };
export const RPC_V2_NOTIFY_INFO_DATA_DATA$: UnionType<RPC_V2_NOTIFY_INFO_DATA_DATA> = /*#__PURE__*/ union("RPC_V2_NOTIFY_INFO_DATA_DATA", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("String", [2], STRING_CONTAINER$),
    arm("dwData", [1], array(uint32, fixed(2))),
    arm("SystemTime", [4], SYSTEMTIME_CONTAINER$),
    arm("DevMode", [3], DEVMODE_CONTAINER$),
    arm("SecurityDescriptor", [5], SECURITY_CONTAINER$),
  ],
  ms: true,
});

const RPC_V2_NOTIFY_INFO_DATA_DATA$1: UnionType = /*#__PURE__*/ variant(RPC_V2_NOTIFY_INFO_DATA_DATA$, { switchIs: ["&", ["field", "Reserved"], 65535] });

/** A member that changed. [MS-RPRN] 2.2.1.13.4. `typedef struct _RPC_V2_NOTIFY_INFO_DATA { ... } RPC_V2_NOTIFY_INFO_DATA;` */
export interface RPC_V2_NOTIFY_INFO_DATA {
  /** `unsigned short Type` */
  Type: number;
  /** `unsigned short Field` */
  Field: number;
  /** The kind of its value, TABLE_*, in the low 16 bits. `DWORD Reserved` */
  Reserved: number;
  /** `DWORD Id` */
  Id: number;
  /** `[switch_is(Reserved & 0xFFFF)] RPC_V2_NOTIFY_INFO_DATA_DATA Data` */
  Data: RPC_V2_NOTIFY_INFO_DATA_DATA;
}
export const RPC_V2_NOTIFY_INFO_DATA$: StructType<RPC_V2_NOTIFY_INFO_DATA> = /*#__PURE__*/ struct("RPC_V2_NOTIFY_INFO_DATA", {
  Type: uint16,
  Field: uint16,
  Reserved: uint32,
  Id: uint32,
  Data: RPC_V2_NOTIFY_INFO_DATA_DATA$1,
});

/** Members that changed. [MS-RPRN] 2.2.1.13.3. `typedef struct _RPC_V2_NOTIFY_INFO { ... } RPC_V2_NOTIFY_INFO;` */
export interface RPC_V2_NOTIFY_INFO {
  /** `DWORD Version` */
  Version: number;
  /** `DWORD Flags` */
  Flags: number;
  /** `DWORD Count` */
  Count?: number;
  /** `[size_is(Count), unique] RPC_V2_NOTIFY_INFO_DATA aData[]` */
  aData: RPC_V2_NOTIFY_INFO_DATA[];
}
export const RPC_V2_NOTIFY_INFO$: StructType<RPC_V2_NOTIFY_INFO> = /*#__PURE__*/ struct("RPC_V2_NOTIFY_INFO", {
  Version: uint32,
  Flags: uint32,
  Count: uint32,
  aData: array(RPC_V2_NOTIFY_INFO_DATA$, sized(["field", "Count"])),
});

/**
 * What a client is told. [MS-RPRN] 2.2.1.13.6
 * `typedef [switch_type(DWORD)] union _RPC_V2_UREPLY_PRINTER { ... } RPC_V2_UREPLY_PRINTER;`
 */
export type RPC_V2_UREPLY_PRINTER =
  | {
      tag: 0;
      /** `[case(0)] RPC_V2_NOTIFY_INFO *pInfo` */
      pInfo: RPC_V2_NOTIFY_INFO | null;
    };
export const RPC_V2_UREPLY_PRINTER$: UnionType<RPC_V2_UREPLY_PRINTER> = /*#__PURE__*/ union("RPC_V2_UREPLY_PRINTER", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("pInfo", [0], unique(RPC_V2_NOTIFY_INFO$)),
  ],
  ms: true,
});

const RPC_V2_UREPLY_PRINTER$1: UnionType = /*#__PURE__*/ variant(RPC_V2_UREPLY_PRINTER$, { switchIs: ["field", "dwReplyType"] });

/** What kind of client opens a printer. [MS-RPRN] 2.2.1.11.1. `typedef struct _SPLCLIENT_INFO_1 { ... } SPLCLIENT_INFO_1;` */
export interface SPLCLIENT_INFO_1 {
  /** `DWORD dwSize` */
  dwSize: number;
  /** `[string] wchar_t *pMachineName` */
  pMachineName: string | null;
  /** `[string] wchar_t *pUserName` */
  pUserName: string | null;
  /** The build of the client's system. `DWORD dwBuildNum` */
  dwBuildNum: number;
  /** `DWORD dwMajorVersion` */
  dwMajorVersion: number;
  /** `DWORD dwMinorVersion` */
  dwMinorVersion: number;
  /** `unsigned short wProcessorArchitecture` */
  wProcessorArchitecture: number;
}
export const SPLCLIENT_INFO_1$: StructType<SPLCLIENT_INFO_1> = /*#__PURE__*/ struct("SPLCLIENT_INFO_1", {
  dwSize: uint32,
  pMachineName: unique(string("wchar")),
  pUserName: unique(string("wchar")),
  dwBuildNum: uint32,
  dwMajorVersion: uint32,
  dwMinorVersion: uint32,
  wProcessorArchitecture: uint16,
});

/** Of use within a machine only. [MS-RPRN] 2.2.1.11.2. `typedef struct _SPLCLIENT_INFO_2 { ... } SPLCLIENT_INFO_2;` */
export interface SPLCLIENT_INFO_2 {
  /** `LONG_PTR notUsed` */
  notUsed: bigint;
}
export const SPLCLIENT_INFO_2$: StructType<SPLCLIENT_INFO_2> = /*#__PURE__*/ struct("SPLCLIENT_INFO_2", {
  notUsed: int3264,
});

/** SPLCLIENT_INFO_1 of newer clients. [MS-RPRN] 2.2.1.11.3. `typedef struct _SPLCLIENT_INFO_3 { ... } SPLCLIENT_INFO_3;` */
export interface SPLCLIENT_INFO_3 {
  /** `unsigned int cbSize` */
  cbSize: number;
  /** `DWORD dwFlags` */
  dwFlags: number;
  /** `DWORD dwSize` */
  dwSize: number;
  /** `[string] wchar_t *pMachineName` */
  pMachineName: string | null;
  /** `[string] wchar_t *pUserName` */
  pUserName: string | null;
  /** `DWORD dwBuildNum` */
  dwBuildNum: number;
  /** `DWORD dwMajorVersion` */
  dwMajorVersion: number;
  /** `DWORD dwMinorVersion` */
  dwMinorVersion: number;
  /** `unsigned short wProcessorArchitecture` */
  wProcessorArchitecture: number;
  /** `unsigned __int64 hSplPrinter` */
  hSplPrinter: bigint;
}
export const SPLCLIENT_INFO_3$: StructType<SPLCLIENT_INFO_3> = /*#__PURE__*/ struct("SPLCLIENT_INFO_3", {
  cbSize: uint32,
  dwFlags: uint32,
  dwSize: uint32,
  pMachineName: unique(string("wchar")),
  pUserName: unique(string("wchar")),
  dwBuildNum: uint32,
  dwMajorVersion: uint32,
  dwMinorVersion: uint32,
  wProcessorArchitecture: uint16,
  hSplPrinter: uint64,
});

export type SPLCLIENT_CONTAINER_ClientInfo =
  | {
      tag: 1;
      /** `[case(1)] SPLCLIENT_INFO_1 *pClientInfo1` */
      pClientInfo1: SPLCLIENT_INFO_1 | null;
    }
  | {
      tag: 2;
      /** `[case(2)] SPLCLIENT_INFO_2 *pNotUsed1` */
      pNotUsed1: SPLCLIENT_INFO_2 | null;
    }
  | {
      tag: 3;
      /** `[case(3)] SPLCLIENT_INFO_3 *pNotUsed2` */
      pNotUsed2: SPLCLIENT_INFO_3 | null;
    };
export const SPLCLIENT_CONTAINER_ClientInfo$: UnionType<SPLCLIENT_CONTAINER_ClientInfo> = /*#__PURE__*/ union("SPLCLIENT_CONTAINER_ClientInfo", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("pClientInfo1", [1], unique(SPLCLIENT_INFO_1$)),
    arm("pNotUsed1", [2], unique(SPLCLIENT_INFO_2$)),
    arm("pNotUsed2", [3], unique(SPLCLIENT_INFO_3$)),
  ],
  ms: true,
});

const SPLCLIENT_CONTAINER_ClientInfo$1: UnionType = /*#__PURE__*/ variant(SPLCLIENT_CONTAINER_ClientInfo$, { tag: uint32, switchIs: ["field", "Level"] });

/** What kind of client it is, by level. [MS-RPRN] 2.2.1.2.14. `typedef struct _SPLCLIENT_CONTAINER { ... } SPLCLIENT_CONTAINER;` */
export interface SPLCLIENT_CONTAINER {
  /** `DWORD Level` */
  Level?: number;
  /** `[switch_is(Level)] union { [case(1)] SPLCLIENT_INFO_1 *pClientInfo1; [case(2)] SPLCLIENT_INFO_2 *pNotUsed1; [case(3)] SPLCLIENT_INFO_3 *pNotUsed2; } ClientInfo` */
  ClientInfo: SPLCLIENT_CONTAINER_ClientInfo;
}
export const SPLCLIENT_CONTAINER$: StructType<SPLCLIENT_CONTAINER> = /*#__PURE__*/ struct("SPLCLIENT_CONTAINER", {
  Level: uint32,
  ClientInfo: SPLCLIENT_CONTAINER_ClientInfo$1,
});

/** Counted octets. [MS-RPRN] 2.2.1.2.12. `typedef struct _RPC_BINARY_CONTAINER { ... } RPC_BINARY_CONTAINER;` */
export interface RPC_BINARY_CONTAINER {
  /** `DWORD cbBuf` */
  cbBuf?: number;
  /** `[size_is(cbBuf), unique] BYTE *pszString` */
  pszString: Uint8Array | null;
}
export const RPC_BINARY_CONTAINER$: StructType<RPC_BINARY_CONTAINER> = /*#__PURE__*/ struct("RPC_BINARY_CONTAINER", {
  cbBuf: uint32,
  pszString: unique(array(uint8, sized(["field", "cbBuf"]))),
});

export type RPC_BIDI_DATA_u =
  | {
      tag: 0 | 3;
      /** `[case(BIDI_NULL, BIDI_BOOL)] int bData` */
      bData: number;
    }
  | {
      tag: 1;
      /** `[case(BIDI_INT)] long iData` */
      iData: number;
    }
  | {
      tag: 4 | 5 | 6;
      /** `[case(BIDI_STRING, BIDI_TEXT, BIDI_ENUM), string, unique] wchar_t *sData` */
      sData: string | null;
    }
  | {
      tag: 2;
      /** `[case(BIDI_FLOAT)] float fData` */
      fData: number;
    }
  | {
      tag: 7;
      /** `[case(BIDI_BLOB)] RPC_BINARY_CONTAINER biData` */
      biData: RPC_BINARY_CONTAINER;
    };
export const RPC_BIDI_DATA_u$: UnionType<RPC_BIDI_DATA_u> = /*#__PURE__*/ union("RPC_BIDI_DATA_u", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("bData", [0, 3], int32),
    arm("iData", [1], int32),
    arm("sData", [4, 5, 6], unique(string("wchar"))),
    arm("fData", [2], float32),
    arm("biData", [7], RPC_BINARY_CONTAINER$),
  ],
  ms: true,
});

const RPC_BIDI_DATA_u$1: UnionType = /*#__PURE__*/ variant(RPC_BIDI_DATA_u$, { tag: uint32, switchIs: ["field", "dwBidiType"] });

/** A value of a printer, by its kind. [MS-RPRN] 2.2.1.12.3. `typedef struct _RPC_BIDI_DATA { ... } RPC_BIDI_DATA;` */
export interface RPC_BIDI_DATA {
  /** `DWORD dwBidiType` */
  dwBidiType?: number;
  /** `[switch_is(dwBidiType)] union { [case(BIDI_NULL, BIDI_BOOL)] int bData; [case(BIDI_INT)] long iData; [case(BIDI_STRING, BIDI_TEXT, BIDI_ENUM), string, unique] wchar_t *sData; [case(BIDI_FLOAT)] float fData; [case(BIDI_BLOB)] RPC_BINARY_CONTAINER biData; } u` */
  u: RPC_BIDI_DATA_u;
}
export const RPC_BIDI_DATA$: StructType<RPC_BIDI_DATA> = /*#__PURE__*/ struct("RPC_BIDI_DATA", {
  dwBidiType: uint32,
  u: RPC_BIDI_DATA_u$1,
});

/** One request to a printer. [MS-RPRN] 2.2.1.12.1. `typedef struct _RPC_BIDI_REQUEST_DATA { ... } RPC_BIDI_REQUEST_DATA;` */
export interface RPC_BIDI_REQUEST_DATA {
  /** `DWORD dwReqNumber` */
  dwReqNumber: number;
  /** What of the printer is meant, as a path. `[string, unique] wchar_t *pSchema` */
  pSchema: string | null;
  /** `RPC_BIDI_DATA data` */
  data: RPC_BIDI_DATA;
}
export const RPC_BIDI_REQUEST_DATA$: StructType<RPC_BIDI_REQUEST_DATA> = /*#__PURE__*/ struct("RPC_BIDI_REQUEST_DATA", {
  dwReqNumber: uint32,
  pSchema: unique(string("wchar")),
  data: RPC_BIDI_DATA$,
});

/** Requests to a printer. [MS-RPRN] 2.2.1.2.10. `typedef struct _RPC_BIDI_REQUEST_CONTAINER { ... } RPC_BIDI_REQUEST_CONTAINER;` */
export interface RPC_BIDI_REQUEST_CONTAINER {
  /** `DWORD Version` */
  Version: number;
  /** `DWORD Flags` */
  Flags: number;
  /** `DWORD Count` */
  Count?: number;
  /** `[size_is(Count), unique] RPC_BIDI_REQUEST_DATA aData[]` */
  aData: RPC_BIDI_REQUEST_DATA[];
}
export const RPC_BIDI_REQUEST_CONTAINER$: StructType<RPC_BIDI_REQUEST_CONTAINER> = /*#__PURE__*/ struct("RPC_BIDI_REQUEST_CONTAINER", {
  Version: uint32,
  Flags: uint32,
  Count: uint32,
  aData: array(RPC_BIDI_REQUEST_DATA$, sized(["field", "Count"])),
});

/** One answer of a printer. [MS-RPRN] 2.2.1.12.2. `typedef struct _RPC_BIDI_RESPONSE_DATA { ... } RPC_BIDI_RESPONSE_DATA;` */
export interface RPC_BIDI_RESPONSE_DATA {
  /** `DWORD dwResult` */
  dwResult: number;
  /** `DWORD dwReqNumber` */
  dwReqNumber: number;
  /** `[string, unique] wchar_t *pSchema` */
  pSchema: string | null;
  /** `RPC_BIDI_DATA data` */
  data: RPC_BIDI_DATA;
}
export const RPC_BIDI_RESPONSE_DATA$: StructType<RPC_BIDI_RESPONSE_DATA> = /*#__PURE__*/ struct("RPC_BIDI_RESPONSE_DATA", {
  dwResult: uint32,
  dwReqNumber: uint32,
  pSchema: unique(string("wchar")),
  data: RPC_BIDI_DATA$,
});

/** Answers of a printer. [MS-RPRN] 2.2.1.2.11. `typedef struct _RPC_BIDI_RESPONSE_CONTAINER { ... } RPC_BIDI_RESPONSE_CONTAINER;` */
export interface RPC_BIDI_RESPONSE_CONTAINER {
  /** `DWORD Version` */
  Version: number;
  /** `DWORD Flags` */
  Flags: number;
  /** `DWORD Count` */
  Count?: number;
  /** `[size_is(Count), unique] RPC_BIDI_RESPONSE_DATA aData[]` */
  aData: RPC_BIDI_RESPONSE_DATA[];
}
export const RPC_BIDI_RESPONSE_CONTAINER$: StructType<RPC_BIDI_RESPONSE_CONTAINER> = /*#__PURE__*/ struct("RPC_BIDI_RESPONSE_CONTAINER", {
  Version: uint32,
  Flags: uint32,
  Count: uint32,
  aData: array(RPC_BIDI_RESPONSE_DATA$, sized(["field", "Count"])),
});

/** A driver that others build on. [MS-RPRN] 2.2.2.13. `typedef struct _CORE_PRINTER_DRIVER { ... } CORE_PRINTER_DRIVER;` */
export interface CORE_PRINTER_DRIVER {
  /** `GUID CoreDriverGUID` */
  CoreDriverGUID: string;
  /** `FILETIME ftDriverDate` */
  ftDriverDate: FILETIME;
  /** `DWORDLONG dwlDriverVersion` */
  dwlDriverVersion: bigint;
  /** `wchar_t szPackageID[260]` */
  szPackageID: string;
}
export const CORE_PRINTER_DRIVER$: StructType<CORE_PRINTER_DRIVER> = /*#__PURE__*/ struct("CORE_PRINTER_DRIVER", {
  CoreDriverGUID: guid,
  ftDriverDate: FILETIME$,
  dwlDriverVersion: uint64,
  szPackageID: array(wchar, fixed(260)),
});

/** Kinds of values of a job's named properties. [MS-RPRN] 2.2.1.14.3. `typedef enum { ... } RPC_EPrintPropertyType;` */
export const RPC_EPrintPropertyType = {
  kRpcPropertyTypeString: 1,
  kRpcPropertyTypeInt32: 2,
  kRpcPropertyTypeInt64: 3,
  kRpcPropertyTypeByte: 4,
  kRpcPropertyTypeBuffer: 5,
} as const;
export type RPC_EPrintPropertyType = (typeof RPC_EPrintPropertyType)[keyof typeof RPC_EPrintPropertyType] | (number & {});
export const RPC_EPrintPropertyType$: Type<RPC_EPrintPropertyType> = /*#__PURE__*/ enum16("RPC_EPrintPropertyType", RPC_EPrintPropertyType);

export interface RPC_PrintPropertyValue_value_propertyBlob {
  /** `DWORD cbBuf` */
  cbBuf?: number;
  /** `[size_is(cbBuf)] BYTE *pBuf` */
  pBuf: Uint8Array | null;
}
export const RPC_PrintPropertyValue_value_propertyBlob$: StructType<RPC_PrintPropertyValue_value_propertyBlob> = /*#__PURE__*/ struct("RPC_PrintPropertyValue_value_propertyBlob", {
  cbBuf: uint32,
  pBuf: unique(array(uint8, sized(["field", "cbBuf"]))),
});

export type RPC_PrintPropertyValue_value =
  | {
      tag: 1;
      /** `[case(kRpcPropertyTypeString), string] wchar_t *propertyString` */
      propertyString: string | null;
    }
  | {
      tag: 2;
      /** `[case(kRpcPropertyTypeInt32)] LONG propertyInt32` */
      propertyInt32: number;
    }
  | {
      tag: 3;
      /** `[case(kRpcPropertyTypeInt64)] LONGLONG propertyInt64` */
      propertyInt64: bigint;
    }
  | {
      tag: 4;
      /** `[case(kRpcPropertyTypeByte)] BYTE propertyByte` */
      propertyByte: number;
    }
  | {
      tag: 5;
      /** `[case(kRpcPropertyTypeBuffer)] struct { DWORD cbBuf; [size_is(cbBuf)] BYTE *pBuf; } propertyBlob` */
      propertyBlob: RPC_PrintPropertyValue_value_propertyBlob;
    };
export const RPC_PrintPropertyValue_value$: UnionType<RPC_PrintPropertyValue_value> = /*#__PURE__*/ union("RPC_PrintPropertyValue_value", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("propertyString", [1], unique(string("wchar"))),
    arm("propertyInt32", [2], int32),
    arm("propertyInt64", [3], int64),
    arm("propertyByte", [4], uint8),
    arm("propertyBlob", [5], RPC_PrintPropertyValue_value_propertyBlob$),
  ],
  ms: true,
});

const RPC_PrintPropertyValue_value$1: UnionType = /*#__PURE__*/ variant(RPC_PrintPropertyValue_value$, { tag: RPC_EPrintPropertyType$, switchIs: ["field", "ePropertyType"] });

/** A value, by its kind. [MS-RPRN] 2.2.1.14.1. `typedef struct { ... } RPC_PrintPropertyValue;` */
export interface RPC_PrintPropertyValue {
  /** `RPC_EPrintPropertyType ePropertyType` */
  ePropertyType?: RPC_EPrintPropertyType;
  /** `[switch_is(ePropertyType)] union { [case(kRpcPropertyTypeString), string] wchar_t *propertyString; [case(kRpcPropertyTypeInt32)] LONG propertyInt32; [case(kRpcPropertyTypeInt64)] LONGLONG propertyInt64; [case(kRpcPropertyTypeByte)] BYTE propertyByte; [case(kRpcPropertyTypeBuffer)] struct { DWORD cbBuf; [size_is(cbBuf)] BYTE *pBuf; } propertyBlob; } value` */
  value: RPC_PrintPropertyValue_value;
}
export const RPC_PrintPropertyValue$: StructType<RPC_PrintPropertyValue> = /*#__PURE__*/ struct("RPC_PrintPropertyValue", {
  ePropertyType: RPC_EPrintPropertyType$,
  value: RPC_PrintPropertyValue_value$1,
});

/** A property of a job: name and value. [MS-RPRN] 2.2.1.14.2. `typedef struct { ... } RPC_PrintNamedProperty;` */
export interface RPC_PrintNamedProperty {
  /** `[string] wchar_t *propertyName` */
  propertyName: string | null;
  /** `RPC_PrintPropertyValue propertyValue` */
  propertyValue: RPC_PrintPropertyValue;
}
export const RPC_PrintNamedProperty$: StructType<RPC_PrintNamedProperty> = /*#__PURE__*/ struct("RPC_PrintNamedProperty", {
  propertyName: unique(string("wchar")),
  propertyValue: RPC_PrintPropertyValue$,
});

/**
 * What happened to a job that a client printed without its server. [MS-RPRN] 2.2.1.15.1
 * `typedef enum { ... } EBranchOfficeJobEventType;`
 */
export const EBranchOfficeJobEventType = {
  kInvalidJobState: 0,
  kLogJobPrinted: 1,
  kLogJobRendered: 2,
  kLogJobError: 3,
  kLogJobPipelineError: 4,
  kLogOfflineFileFull: 5,
} as const;
export type EBranchOfficeJobEventType = (typeof EBranchOfficeJobEventType)[keyof typeof EBranchOfficeJobEventType] | (number & {});
export const EBranchOfficeJobEventType$: Type<EBranchOfficeJobEventType> = /*#__PURE__*/ enum16("EBranchOfficeJobEventType", EBranchOfficeJobEventType);

/** A job that was printed. [MS-RPRN] 2.2.1.15.5. `typedef struct { ... } RPC_BranchOfficeJobDataPrinted;` */
export interface RPC_BranchOfficeJobDataPrinted {
  /** `DWORD Status` */
  Status: number;
  /** `[string] wchar_t *pDocumentName` */
  pDocumentName: string | null;
  /** `[string] wchar_t *pUserName` */
  pUserName: string | null;
  /** `[string] wchar_t *pMachineName` */
  pMachineName: string | null;
  /** `[string] wchar_t *pPrinterName` */
  pPrinterName: string | null;
  /** `[string] wchar_t *pPortName` */
  pPortName: string | null;
  /** `LONGLONG Size` */
  Size: bigint;
  /** `DWORD TotalPages` */
  TotalPages: number;
}
export const RPC_BranchOfficeJobDataPrinted$: StructType<RPC_BranchOfficeJobDataPrinted> = /*#__PURE__*/ struct("RPC_BranchOfficeJobDataPrinted", {
  Status: uint32,
  pDocumentName: unique(string("wchar")),
  pUserName: unique(string("wchar")),
  pMachineName: unique(string("wchar")),
  pPrinterName: unique(string("wchar")),
  pPortName: unique(string("wchar")),
  Size: int64,
  TotalPages: uint32,
});

/** A job that was rendered. [MS-RPRN] 2.2.1.15.6. `typedef struct { ... } RPC_BranchOfficeJobDataRendered;` */
export interface RPC_BranchOfficeJobDataRendered {
  /** `LONGLONG Size` */
  Size: bigint;
  /** `DWORD ICMMethod` */
  ICMMethod: number;
  /** `short Color` */
  Color: number;
  /** `short PrintQuality` */
  PrintQuality: number;
  /** `short YResolution` */
  YResolution: number;
  /** `short Copies` */
  Copies: number;
  /** `short TTOption` */
  TTOption: number;
}
export const RPC_BranchOfficeJobDataRendered$: StructType<RPC_BranchOfficeJobDataRendered> = /*#__PURE__*/ struct("RPC_BranchOfficeJobDataRendered", {
  Size: int64,
  ICMMethod: uint32,
  Color: int16,
  PrintQuality: int16,
  YResolution: int16,
  Copies: int16,
  TTOption: int16,
});

/** A job that failed. [MS-RPRN] 2.2.1.15.3. `typedef struct { ... } RPC_BranchOfficeJobDataError;` */
export interface RPC_BranchOfficeJobDataError {
  /** `DWORD LastError` */
  LastError: number;
  /** `[string] wchar_t *pDocumentName` */
  pDocumentName: string | null;
  /** `[string] wchar_t *pUserName` */
  pUserName: string | null;
  /** `[string] wchar_t *pPrinterName` */
  pPrinterName: string | null;
  /** `[string] wchar_t *pDataType` */
  pDataType: string | null;
  /** `LONGLONG TotalSize` */
  TotalSize: bigint;
  /** `LONGLONG PrintedSize` */
  PrintedSize: bigint;
  /** `DWORD TotalPages` */
  TotalPages: number;
  /** `DWORD PrintedPages` */
  PrintedPages: number;
  /** `[string] wchar_t *pMachineName` */
  pMachineName: string | null;
  /** `[string] wchar_t *pJobError` */
  pJobError: string | null;
  /** `[string] wchar_t *pErrorDescription` */
  pErrorDescription: string | null;
}
export const RPC_BranchOfficeJobDataError$: StructType<RPC_BranchOfficeJobDataError> = /*#__PURE__*/ struct("RPC_BranchOfficeJobDataError", {
  LastError: uint32,
  pDocumentName: unique(string("wchar")),
  pUserName: unique(string("wchar")),
  pPrinterName: unique(string("wchar")),
  pDataType: unique(string("wchar")),
  TotalSize: int64,
  PrintedSize: int64,
  TotalPages: uint32,
  PrintedPages: uint32,
  pMachineName: unique(string("wchar")),
  pJobError: unique(string("wchar")),
  pErrorDescription: unique(string("wchar")),
});

/** A job that a filter failed on. [MS-RPRN] 2.2.1.15.4. `typedef struct { ... } RPC_BranchOfficeJobDataPipelineFailed;` */
export interface RPC_BranchOfficeJobDataPipelineFailed {
  /** `[string] wchar_t *pDocumentName` */
  pDocumentName: string | null;
  /** `[string] wchar_t *pPrinterName` */
  pPrinterName: string | null;
  /** `[string] wchar_t *pExtraErrorInfo` */
  pExtraErrorInfo: string | null;
}
export const RPC_BranchOfficeJobDataPipelineFailed$: StructType<RPC_BranchOfficeJobDataPipelineFailed> = /*#__PURE__*/ struct("RPC_BranchOfficeJobDataPipelineFailed", {
  pDocumentName: unique(string("wchar")),
  pPrinterName: unique(string("wchar")),
  pExtraErrorInfo: unique(string("wchar")),
});

/** A client had no room for more of this. [MS-RPRN] 2.2.1.15.7. `typedef struct { ... } RPC_BranchOfficeLogOfflineFileFull;` */
export interface RPC_BranchOfficeLogOfflineFileFull {
  /** `[string] wchar_t *pMachineName` */
  pMachineName: string | null;
}
export const RPC_BranchOfficeLogOfflineFileFull$: StructType<RPC_BranchOfficeLogOfflineFileFull> = /*#__PURE__*/ struct("RPC_BranchOfficeLogOfflineFileFull", {
  pMachineName: unique(string("wchar")),
});

export type RPC_BranchOfficeJobData_JobInfo =
  | {
      tag: 1;
      /** `[case(kLogJobPrinted)] RPC_BranchOfficeJobDataPrinted LogJobPrinted` */
      LogJobPrinted: RPC_BranchOfficeJobDataPrinted;
    }
  | {
      tag: 2;
      /** `[case(kLogJobRendered)] RPC_BranchOfficeJobDataRendered LogJobRendered` */
      LogJobRendered: RPC_BranchOfficeJobDataRendered;
    }
  | {
      tag: 3;
      /** `[case(kLogJobError)] RPC_BranchOfficeJobDataError LogJobError` */
      LogJobError: RPC_BranchOfficeJobDataError;
    }
  | {
      tag: 4;
      /** `[case(kLogJobPipelineError)] RPC_BranchOfficeJobDataPipelineFailed LogPipelineFailed` */
      LogPipelineFailed: RPC_BranchOfficeJobDataPipelineFailed;
    }
  | {
      tag: 5;
      /** `[case(kLogOfflineFileFull)] RPC_BranchOfficeLogOfflineFileFull LogOfflineFileFull` */
      LogOfflineFileFull: RPC_BranchOfficeLogOfflineFileFull;
    };
export const RPC_BranchOfficeJobData_JobInfo$: UnionType<RPC_BranchOfficeJobData_JobInfo> = /*#__PURE__*/ union("RPC_BranchOfficeJobData_JobInfo", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("LogJobPrinted", [1], RPC_BranchOfficeJobDataPrinted$),
    arm("LogJobRendered", [2], RPC_BranchOfficeJobDataRendered$),
    arm("LogJobError", [3], RPC_BranchOfficeJobDataError$),
    arm("LogPipelineFailed", [4], RPC_BranchOfficeJobDataPipelineFailed$),
    arm("LogOfflineFileFull", [5], RPC_BranchOfficeLogOfflineFileFull$),
  ],
  ms: true,
});

const RPC_BranchOfficeJobData_JobInfo$1: UnionType = /*#__PURE__*/ variant(RPC_BranchOfficeJobData_JobInfo$, { tag: EBranchOfficeJobEventType$, switchIs: ["field", "eEventType"] });

/** What happened to a job, by its kind. [MS-RPRN] 2.2.1.15.2. `typedef struct { ... } RPC_BranchOfficeJobData;` */
export interface RPC_BranchOfficeJobData {
  /** `EBranchOfficeJobEventType eEventType` */
  eEventType?: EBranchOfficeJobEventType;
  /** `DWORD JobId` */
  JobId: number;
  /** `[switch_type(EBranchOfficeJobEventType), switch_is(eEventType)] union { [case(kLogJobPrinted)] RPC_BranchOfficeJobDataPrinted LogJobPrinted; [case(kLogJobRendered)] RPC_BranchOfficeJobDataRendered LogJobRendered; [case(kLogJobError)] RPC_BranchOfficeJobDataError LogJobError; [case(kLogJobPipelineError)] RPC_BranchOfficeJobDataPipelineFailed LogPipelineFailed; [case(kLogOfflineFileFull)] RPC_BranchOfficeLogOfflineFileFull LogOfflineFileFull; } JobInfo` */
  JobInfo: RPC_BranchOfficeJobData_JobInfo;
}
export const RPC_BranchOfficeJobData$: StructType<RPC_BranchOfficeJobData> = /*#__PURE__*/ struct("RPC_BranchOfficeJobData", {
  eEventType: EBranchOfficeJobEventType$,
  JobId: uint32,
  JobInfo: RPC_BranchOfficeJobData_JobInfo$1,
});

/**
 * What happened to jobs that a client printed without its server. [MS-RPRN] 2.2.1.2.17
 * `typedef struct { ... } RPC_BranchOfficeJobDataContainer;`
 */
export interface RPC_BranchOfficeJobDataContainer {
  /** `DWORD cJobDataEntries` */
  cJobDataEntries?: number;
  /** `[size_is(cJobDataEntries), unique] RPC_BranchOfficeJobData JobData[]` */
  JobData: RPC_BranchOfficeJobData[];
}
export const RPC_BranchOfficeJobDataContainer$: StructType<RPC_BranchOfficeJobDataContainer> = /*#__PURE__*/ struct("RPC_BranchOfficeJobDataContainer", {
  cJobDataEntries: uint32,
  JobData: array(RPC_BranchOfficeJobData$, sized(["field", "cJobDataEntries"])),
});

export type winspoolOperations = {
  /**
   * The printers of a server. [MS-RPRN] 3.1.4.2.1
   * Opnum 0: `DWORD RpcEnumPrinters([in] DWORD Flags, [in, string, unique] STRING_HANDLE Name, [in] DWORD Level, [in, out, unique, size_is(cbBuf)] BYTE *pPrinterEnum, [in] DWORD cbBuf, [out] DWORD *pcbNeeded, [out] DWORD *pcReturned);`
   */
  RpcEnumPrinters: {
    in: {
      /** PRINTER_ENUM_*: 2 local, 8 by name, 0x10 remote, 0x20 shared. `[in] DWORD Flags` */
      Flags: number;
      /** `[in, string, unique] STRING_HANDLE Name` */
      Name: string | null;
      /** Which structure is wanted. `[in] DWORD Level` */
      Level: number;
      /**
       * PRINTER_INFO structures as octets, not in NDR: offsets instead of pointers, texts behind. [MS-RPRN] 2.2.2
       * `[in, out, unique, size_is(cbBuf)] BYTE *pPrinterEnum`
       */
      pPrinterEnum: Uint8Array | null;
      /** Octets of the buffer. `[in] DWORD cbBuf` */
      cbBuf?: number;
    };
    out: {
      /**
       * PRINTER_INFO structures as octets, not in NDR: offsets instead of pointers, texts behind. [MS-RPRN] 2.2.2
       * `[in, out, unique, size_is(cbBuf)] BYTE *pPrinterEnum`
       */
      pPrinterEnum: Uint8Array | null;
      /** Octets needed. `[out] DWORD *pcbNeeded` */
      pcbNeeded: number;
      /** How many structures there are. `[out] DWORD *pcReturned` */
      pcReturned: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Opens a printer, server, port or job. [MS-RPRN] 3.1.4.2.2
   * Opnum 1: `DWORD RpcOpenPrinter([in, string, unique] STRING_HANDLE pPrinterName, [out] PRINTER_HANDLE *pHandle, [in, string, unique] wchar_t *pDatatype, [in] DEVMODE_CONTAINER *pDevModeContainer, [in] DWORD AccessRequired);`
   */
  RpcOpenPrinter: {
    in: {
      /**
       * \\server, \\server\printer, or one with ", Port", ", Job 7" or ", XcvMonitor name" behind it.
       * `[in, string, unique] STRING_HANDLE pPrinterName`
       */
      pPrinterName: string | null;
      /** How data will be sent: null, RAW, NT EMF 1.008 ... `[in, string, unique] wchar_t *pDatatype` */
      pDatatype: string | null;
      /** `[in] DEVMODE_CONTAINER *pDevModeContainer` */
      pDevModeContainer: DEVMODE_CONTAINER;
      /** `[in] DWORD AccessRequired` */
      AccessRequired: number;
    };
    out: {
      /** `[out] PRINTER_HANDLE *pHandle` */
      pHandle: ContextHandle<"PRINTER_HANDLE"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes a job, or pauses, resumes or deletes it. [MS-RPRN] 3.1.4.3.1
   * Opnum 2: `DWORD RpcSetJob([in] PRINTER_HANDLE hPrinter, [in] DWORD JobId, [in, unique] JOB_CONTAINER *pJobContainer, [in] DWORD Command);`
   */
  RpcSetJob: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** `[in] DWORD JobId` */
      JobId: number;
      /** Null: only Command is done. `[in, unique] JOB_CONTAINER *pJobContainer` */
      pJobContainer: JOB_CONTAINER | null;
      /** 1 pause, 2 resume, 3 cancel, 4 restart, 5 delete. `[in] DWORD Command` */
      Command: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * A job. [MS-RPRN] 3.1.4.3.2
   * Opnum 3: `DWORD RpcGetJob([in] PRINTER_HANDLE hPrinter, [in] DWORD JobId, [in] DWORD Level, [in, out, unique, size_is(cbBuf)] BYTE *pJob, [in] DWORD cbBuf, [out] DWORD *pcbNeeded);`
   */
  RpcGetJob: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** `[in] DWORD JobId` */
      JobId: number;
      /** Which structure is wanted. `[in] DWORD Level` */
      Level: number;
      /**
       * JOB_INFO structures as octets, not in NDR: offsets instead of pointers, texts behind. [MS-RPRN] 2.2.2
       * `[in, out, unique, size_is(cbBuf)] BYTE *pJob`
       */
      pJob: Uint8Array | null;
      /** Octets of the buffer. `[in] DWORD cbBuf` */
      cbBuf?: number;
    };
    out: {
      /**
       * JOB_INFO structures as octets, not in NDR: offsets instead of pointers, texts behind. [MS-RPRN] 2.2.2
       * `[in, out, unique, size_is(cbBuf)] BYTE *pJob`
       */
      pJob: Uint8Array | null;
      /** Octets needed. `[out] DWORD *pcbNeeded` */
      pcbNeeded: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * The jobs of a printer. [MS-RPRN] 3.1.4.3.3
   * Opnum 4: `DWORD RpcEnumJobs([in] PRINTER_HANDLE hPrinter, [in] DWORD FirstJob, [in] DWORD NoJobs, [in] DWORD Level, [in, out, unique, size_is(cbBuf)] BYTE *pJob, [in] DWORD cbBuf, [out] DWORD *pcbNeeded, [out] DWORD *pcReturned);`
   */
  RpcEnumJobs: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** The place of the first in the queue, from 0. `[in] DWORD FirstJob` */
      FirstJob: number;
      /** Most jobs of the answer. `[in] DWORD NoJobs` */
      NoJobs: number;
      /** Which structure is wanted. `[in] DWORD Level` */
      Level: number;
      /**
       * JOB_INFO structures as octets, not in NDR: offsets instead of pointers, texts behind. [MS-RPRN] 2.2.2
       * `[in, out, unique, size_is(cbBuf)] BYTE *pJob`
       */
      pJob: Uint8Array | null;
      /** Octets of the buffer. `[in] DWORD cbBuf` */
      cbBuf?: number;
    };
    out: {
      /**
       * JOB_INFO structures as octets, not in NDR: offsets instead of pointers, texts behind. [MS-RPRN] 2.2.2
       * `[in, out, unique, size_is(cbBuf)] BYTE *pJob`
       */
      pJob: Uint8Array | null;
      /** Octets needed. `[out] DWORD *pcbNeeded` */
      pcbNeeded: number;
      /** How many structures there are. `[out] DWORD *pcReturned` */
      pcReturned: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Installs a printer and opens it. [MS-RPRN] 3.1.4.2.3
   * Opnum 5: `DWORD RpcAddPrinter([in, string, unique] STRING_HANDLE pName, [in] PRINTER_CONTAINER *pPrinterContainer, [in] DEVMODE_CONTAINER *pDevModeContainer, [in] SECURITY_CONTAINER *pSecurityContainer, [out] PRINTER_HANDLE *pHandle);`
   */
  RpcAddPrinter: {
    in: {
      /** `[in, string, unique] STRING_HANDLE pName` */
      pName: string | null;
      /** `[in] PRINTER_CONTAINER *pPrinterContainer` */
      pPrinterContainer: PRINTER_CONTAINER;
      /** `[in] DEVMODE_CONTAINER *pDevModeContainer` */
      pDevModeContainer: DEVMODE_CONTAINER;
      /** `[in] SECURITY_CONTAINER *pSecurityContainer` */
      pSecurityContainer: SECURITY_CONTAINER;
    };
    out: {
      /** `[out] PRINTER_HANDLE *pHandle` */
      pHandle: ContextHandle<"PRINTER_HANDLE"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Takes a printer away. [MS-RPRN] 3.1.4.2.4. Opnum 6: `DWORD RpcDeletePrinter([in] PRINTER_HANDLE hPrinter);` */
  RpcDeletePrinter: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes a printer, or pauses, resumes or empties it. [MS-RPRN] 3.1.4.2.5
   * Opnum 7: `DWORD RpcSetPrinter([in] PRINTER_HANDLE hPrinter, [in] PRINTER_CONTAINER *pPrinterContainer, [in] DEVMODE_CONTAINER *pDevModeContainer, [in] SECURITY_CONTAINER *pSecurityContainer, [in] DWORD Command);`
   */
  RpcSetPrinter: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** `[in] PRINTER_CONTAINER *pPrinterContainer` */
      pPrinterContainer: PRINTER_CONTAINER;
      /** `[in] DEVMODE_CONTAINER *pDevModeContainer` */
      pDevModeContainer: DEVMODE_CONTAINER;
      /** `[in] SECURITY_CONTAINER *pSecurityContainer` */
      pSecurityContainer: SECURITY_CONTAINER;
      /** 0 set, 1 pause, 2 resume, 3 delete all jobs. `[in] DWORD Command` */
      Command: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * What is known of a printer. [MS-RPRN] 3.1.4.2.6
   * Opnum 8: `DWORD RpcGetPrinter([in] PRINTER_HANDLE hPrinter, [in] DWORD Level, [in, out, unique, size_is(cbBuf)] BYTE *pPrinter, [in] DWORD cbBuf, [out] DWORD *pcbNeeded);`
   */
  RpcGetPrinter: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** Which structure is wanted. `[in] DWORD Level` */
      Level: number;
      /**
       * PRINTER_INFO structures as octets, not in NDR: offsets instead of pointers, texts behind. [MS-RPRN] 2.2.2
       * `[in, out, unique, size_is(cbBuf)] BYTE *pPrinter`
       */
      pPrinter: Uint8Array | null;
      /** Octets of the buffer. `[in] DWORD cbBuf` */
      cbBuf?: number;
    };
    out: {
      /**
       * PRINTER_INFO structures as octets, not in NDR: offsets instead of pointers, texts behind. [MS-RPRN] 2.2.2
       * `[in, out, unique, size_is(cbBuf)] BYTE *pPrinter`
       */
      pPrinter: Uint8Array | null;
      /** Octets needed. `[out] DWORD *pcbNeeded` */
      pcbNeeded: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Installs a driver. [MS-RPRN] 3.1.4.4.1
   * Opnum 9: `DWORD RpcAddPrinterDriver([in, string, unique] STRING_HANDLE pName, [in] DRIVER_CONTAINER *pDriverContainer);`
   */
  RpcAddPrinterDriver: {
    in: {
      /** `[in, string, unique] STRING_HANDLE pName` */
      pName: string | null;
      /** `[in] DRIVER_CONTAINER *pDriverContainer` */
      pDriverContainer: DRIVER_CONTAINER;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * The drivers of a server. [MS-RPRN] 3.1.4.4.2
   * Opnum 10: `DWORD RpcEnumPrinterDrivers([in, string, unique] STRING_HANDLE pName, [in, string, unique] wchar_t *pEnvironment, [in] DWORD Level, [in, out, unique, size_is(cbBuf)] BYTE *pDrivers, [in] DWORD cbBuf, [out] DWORD *pcbNeeded, [out] DWORD *pcReturned);`
   */
  RpcEnumPrinterDrivers: {
    in: {
      /** `[in, string, unique] STRING_HANDLE pName` */
      pName: string | null;
      /** "Windows x64", for example; null: the server's own. `[in, string, unique] wchar_t *pEnvironment` */
      pEnvironment: string | null;
      /** Which structure is wanted. `[in] DWORD Level` */
      Level: number;
      /**
       * DRIVER_INFO structures as octets, not in NDR: offsets instead of pointers, texts behind. [MS-RPRN] 2.2.2
       * `[in, out, unique, size_is(cbBuf)] BYTE *pDrivers`
       */
      pDrivers: Uint8Array | null;
      /** Octets of the buffer. `[in] DWORD cbBuf` */
      cbBuf?: number;
    };
    out: {
      /**
       * DRIVER_INFO structures as octets, not in NDR: offsets instead of pointers, texts behind. [MS-RPRN] 2.2.2
       * `[in, out, unique, size_is(cbBuf)] BYTE *pDrivers`
       */
      pDrivers: Uint8Array | null;
      /** Octets needed. `[out] DWORD *pcbNeeded` */
      pcbNeeded: number;
      /** How many structures there are. `[out] DWORD *pcReturned` */
      pcReturned: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * A printer's driver. [MS-RPRN] 3.1.4.4.3
   * Opnum 11: `DWORD RpcGetPrinterDriver([in] PRINTER_HANDLE hPrinter, [in, string, unique] wchar_t *pEnvironment, [in] DWORD Level, [in, out, unique, size_is(cbBuf)] BYTE *pDriver, [in] DWORD cbBuf, [out] DWORD *pcbNeeded);`
   */
  RpcGetPrinterDriver: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** "Windows x64", for example; null: the server's own. `[in, string, unique] wchar_t *pEnvironment` */
      pEnvironment: string | null;
      /** Which structure is wanted. `[in] DWORD Level` */
      Level: number;
      /**
       * DRIVER_INFO structures as octets, not in NDR: offsets instead of pointers, texts behind. [MS-RPRN] 2.2.2
       * `[in, out, unique, size_is(cbBuf)] BYTE *pDriver`
       */
      pDriver: Uint8Array | null;
      /** Octets of the buffer. `[in] DWORD cbBuf` */
      cbBuf?: number;
    };
    out: {
      /**
       * DRIVER_INFO structures as octets, not in NDR: offsets instead of pointers, texts behind. [MS-RPRN] 2.2.2
       * `[in, out, unique, size_is(cbBuf)] BYTE *pDriver`
       */
      pDriver: Uint8Array | null;
      /** Octets needed. `[out] DWORD *pcbNeeded` */
      pcbNeeded: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Where a server keeps drivers' files. [MS-RPRN] 3.1.4.4.4
   * Opnum 12: `DWORD RpcGetPrinterDriverDirectory([in, string, unique] STRING_HANDLE pName, [in, string, unique] wchar_t *pEnvironment, [in] DWORD Level, [in, out, unique, size_is(cbBuf)] BYTE *pDriverDirectory, [in] DWORD cbBuf, [out] DWORD *pcbNeeded);`
   */
  RpcGetPrinterDriverDirectory: {
    in: {
      /** `[in, string, unique] STRING_HANDLE pName` */
      pName: string | null;
      /** "Windows x64", for example; null: the server's own. `[in, string, unique] wchar_t *pEnvironment` */
      pEnvironment: string | null;
      /** Which structure is wanted. `[in] DWORD Level` */
      Level: number;
      /** `[in, out, unique, size_is(cbBuf)] BYTE *pDriverDirectory` */
      pDriverDirectory: Uint8Array | null;
      /** Octets of the buffer. `[in] DWORD cbBuf` */
      cbBuf?: number;
    };
    out: {
      /** `[in, out, unique, size_is(cbBuf)] BYTE *pDriverDirectory` */
      pDriverDirectory: Uint8Array | null;
      /** Octets needed. `[out] DWORD *pcbNeeded` */
      pcbNeeded: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Takes a driver away; its files remain. [MS-RPRN] 3.1.4.4.5
   * Opnum 13: `DWORD RpcDeletePrinterDriver([in, string, unique] STRING_HANDLE pName, [in, string] wchar_t *pEnvironment, [in, string] wchar_t *pDriverName);`
   */
  RpcDeletePrinterDriver: {
    in: {
      /** `[in, string, unique] STRING_HANDLE pName` */
      pName: string | null;
      /** "Windows x64", for example. `[in, string] wchar_t *pEnvironment` */
      pEnvironment: string;
      /** `[in, string] wchar_t *pDriverName` */
      pDriverName: string;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Installs a print processor. [MS-RPRN] 3.1.4.8.1
   * Opnum 14: `DWORD RpcAddPrintProcessor([in, string, unique] STRING_HANDLE pName, [in, string] wchar_t *pEnvironment, [in, string] wchar_t *pPathName, [in, string] wchar_t *pPrintProcessorName);`
   */
  RpcAddPrintProcessor: {
    in: {
      /** `[in, string, unique] STRING_HANDLE pName` */
      pName: string | null;
      /** "Windows x64", for example. `[in, string] wchar_t *pEnvironment` */
      pEnvironment: string;
      /** `[in, string] wchar_t *pPathName` */
      pPathName: string;
      /** `[in, string] wchar_t *pPrintProcessorName` */
      pPrintProcessorName: string;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * The print processors of a server. [MS-RPRN] 3.1.4.8.2
   * Opnum 15: `DWORD RpcEnumPrintProcessors([in, string, unique] STRING_HANDLE pName, [in, string, unique] wchar_t *pEnvironment, [in] DWORD Level, [in, out, unique, size_is(cbBuf)] BYTE *pPrintProcessorInfo, [in] DWORD cbBuf, [out] DWORD *pcbNeeded, [out] DWORD *pcReturned);`
   */
  RpcEnumPrintProcessors: {
    in: {
      /** `[in, string, unique] STRING_HANDLE pName` */
      pName: string | null;
      /** "Windows x64", for example; null: the server's own. `[in, string, unique] wchar_t *pEnvironment` */
      pEnvironment: string | null;
      /** Which structure is wanted. `[in] DWORD Level` */
      Level: number;
      /**
       * PRINTPROCESSOR_INFO structures as octets, not in NDR: offsets instead of pointers, texts behind. [MS-RPRN] 2.2.2
       * `[in, out, unique, size_is(cbBuf)] BYTE *pPrintProcessorInfo`
       */
      pPrintProcessorInfo: Uint8Array | null;
      /** Octets of the buffer. `[in] DWORD cbBuf` */
      cbBuf?: number;
    };
    out: {
      /**
       * PRINTPROCESSOR_INFO structures as octets, not in NDR: offsets instead of pointers, texts behind. [MS-RPRN] 2.2.2
       * `[in, out, unique, size_is(cbBuf)] BYTE *pPrintProcessorInfo`
       */
      pPrintProcessorInfo: Uint8Array | null;
      /** Octets needed. `[out] DWORD *pcbNeeded` */
      pcbNeeded: number;
      /** How many structures there are. `[out] DWORD *pcReturned` */
      pcReturned: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Where a server keeps print processors' files. [MS-RPRN] 3.1.4.8.3
   * Opnum 16: `DWORD RpcGetPrintProcessorDirectory([in, string, unique] STRING_HANDLE pName, [in, string, unique] wchar_t *pEnvironment, [in] DWORD Level, [in, out, unique, size_is(cbBuf)] BYTE *pPrintProcessorDirectory, [in] DWORD cbBuf, [out] DWORD *pcbNeeded);`
   */
  RpcGetPrintProcessorDirectory: {
    in: {
      /** `[in, string, unique] STRING_HANDLE pName` */
      pName: string | null;
      /** "Windows x64", for example; null: the server's own. `[in, string, unique] wchar_t *pEnvironment` */
      pEnvironment: string | null;
      /** Which structure is wanted. `[in] DWORD Level` */
      Level: number;
      /** `[in, out, unique, size_is(cbBuf)] BYTE *pPrintProcessorDirectory` */
      pPrintProcessorDirectory: Uint8Array | null;
      /** Octets of the buffer. `[in] DWORD cbBuf` */
      cbBuf?: number;
    };
    out: {
      /** `[in, out, unique, size_is(cbBuf)] BYTE *pPrintProcessorDirectory` */
      pPrintProcessorDirectory: Uint8Array | null;
      /** Octets needed. `[out] DWORD *pcbNeeded` */
      pcbNeeded: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Begins a document. [MS-RPRN] 3.1.4.9.1
   * Opnum 17: `DWORD RpcStartDocPrinter([in] PRINTER_HANDLE hPrinter, [in] DOC_INFO_CONTAINER *pDocInfoContainer, [out] DWORD *pJobId);`
   */
  RpcStartDocPrinter: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** `[in] DOC_INFO_CONTAINER *pDocInfoContainer` */
      pDocInfoContainer: DOC_INFO_CONTAINER;
    };
    out: {
      /** `[out] DWORD *pJobId` */
      pJobId: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Begins a page. [MS-RPRN] 3.1.4.9.2. Opnum 18: `DWORD RpcStartPagePrinter([in] PRINTER_HANDLE hPrinter);` */
  RpcStartPagePrinter: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Sends data to print. [MS-RPRN] 3.1.4.9.3
   * Opnum 19: `DWORD RpcWritePrinter([in] PRINTER_HANDLE hPrinter, [in, size_is(cbBuf)] BYTE *pBuf, [in] DWORD cbBuf, [out] DWORD *pcWritten);`
   */
  RpcWritePrinter: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** `[in, size_is(cbBuf)] BYTE *pBuf` */
      pBuf: Uint8Array;
      /** Octets of the buffer. `[in] DWORD cbBuf` */
      cbBuf?: number;
    };
    out: {
      /** `[out] DWORD *pcWritten` */
      pcWritten: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Ends a page. [MS-RPRN] 3.1.4.9.4. Opnum 20: `DWORD RpcEndPagePrinter([in] PRINTER_HANDLE hPrinter);` */
  RpcEndPagePrinter: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Breaks a document off. [MS-RPRN] 3.1.4.9.5. Opnum 21: `DWORD RpcAbortPrinter([in] PRINTER_HANDLE hPrinter);` */
  RpcAbortPrinter: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Data of a job, or of a printer that answers. [MS-RPRN] 3.1.4.9.6
   * Opnum 22: `DWORD RpcReadPrinter([in] PRINTER_HANDLE hPrinter, [out, size_is(cbBuf)] BYTE *pBuf, [in] DWORD cbBuf, [out] DWORD *pcNoBytesRead);`
   */
  RpcReadPrinter: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** Octets of the buffer. `[in] DWORD cbBuf` */
      cbBuf: number;
    };
    out: {
      /** `[out, size_is(cbBuf)] BYTE *pBuf` */
      pBuf: Uint8Array;
      /** `[out] DWORD *pcNoBytesRead` */
      pcNoBytesRead: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Ends a document. [MS-RPRN] 3.1.4.9.7. Opnum 23: `DWORD RpcEndDocPrinter([in] PRINTER_HANDLE hPrinter);` */
  RpcEndDocPrinter: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Begins a job whose data the client writes to a file itself. No server has it any more. [MS-RPRN] 3.1.4.3.4
   * Opnum 24: `DWORD RpcAddJob([in] PRINTER_HANDLE hPrinter, [in] DWORD Level, [in, out, unique, size_is(cbBuf)] BYTE *pAddJob, [in] DWORD cbBuf, [out] DWORD *pcbNeeded);`
   */
  RpcAddJob: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** Which structure is wanted. `[in] DWORD Level` */
      Level: number;
      /** `[in, out, unique, size_is(cbBuf)] BYTE *pAddJob` */
      pAddJob: Uint8Array | null;
      /** Octets of the buffer. `[in] DWORD cbBuf` */
      cbBuf?: number;
    };
    out: {
      /** `[in, out, unique, size_is(cbBuf)] BYTE *pAddJob` */
      pAddJob: Uint8Array | null;
      /** Octets needed. `[out] DWORD *pcbNeeded` */
      pcbNeeded: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Ends such a job. [MS-RPRN] 3.1.4.3.5. Opnum 25: `DWORD RpcScheduleJob([in] PRINTER_HANDLE hPrinter, [in] DWORD JobId);` */
  RpcScheduleJob: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** `[in] DWORD JobId` */
      JobId: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * A value of a printer's or server's configuration. [MS-RPRN] 3.1.4.2.7
   * Opnum 26: `DWORD RpcGetPrinterData([in] PRINTER_HANDLE hPrinter, [in, string] wchar_t *pValueName, [out] DWORD *pType, [out, size_is(nSize)] BYTE *pData, [in] DWORD nSize, [out] DWORD *pcbNeeded);`
   */
  RpcGetPrinterData: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** `[in, string] wchar_t *pValueName` */
      pValueName: string;
      /** Octets of the buffer. `[in] DWORD nSize` */
      nSize: number;
    };
    out: {
      /** As in the registry. `[out] DWORD *pType` */
      pType: number;
      /** `[out, size_is(nSize)] BYTE *pData` */
      pData: Uint8Array;
      /** Octets needed. `[out] DWORD *pcbNeeded` */
      pcbNeeded: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Sets such a value. [MS-RPRN] 3.1.4.2.8
   * Opnum 27: `DWORD RpcSetPrinterData([in] PRINTER_HANDLE hPrinter, [in, string] wchar_t *pValueName, [in] DWORD Type, [in, size_is(cbData)] BYTE *pData, [in] DWORD cbData);`
   */
  RpcSetPrinterData: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** `[in, string] wchar_t *pValueName` */
      pValueName: string;
      /** As in the registry. `[in] DWORD Type` */
      Type: number;
      /** `[in, size_is(cbData)] BYTE *pData` */
      pData: Uint8Array;
      /** `[in] DWORD cbData` */
      cbData?: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Answers when something changed. [MS-RPRN] 3.1.4.10.1
   * Opnum 28: `DWORD RpcWaitForPrinterChange([in] PRINTER_HANDLE hPrinter, [in] DWORD Flags, [out] DWORD *pFlags);`
   */
  RpcWaitForPrinterChange: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** PRINTER_CHANGE_*: what to wait for. [MS-RPRN] 2.2.3.6. `[in] DWORD Flags` */
      Flags: number;
    };
    out: {
      /** `[out] DWORD *pFlags` */
      pFlags: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Closes what was opened. [MS-RPRN] 3.1.4.2.9. Opnum 29: `DWORD RpcClosePrinter([in, out] PRINTER_HANDLE *phPrinter);` */
  RpcClosePrinter: {
    in: {
      /** `[in, out] PRINTER_HANDLE *phPrinter` */
      phPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
    };
    out: {
      /** `[in, out] PRINTER_HANDLE *phPrinter` */
      phPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Adds a size of paper. [MS-RPRN] 3.1.4.5.1
   * Opnum 30: `DWORD RpcAddForm([in] PRINTER_HANDLE hPrinter, [in] FORM_CONTAINER *pFormInfoContainer);`
   */
  RpcAddForm: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** `[in] FORM_CONTAINER *pFormInfoContainer` */
      pFormInfoContainer: FORM_CONTAINER;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Takes a size of paper away. [MS-RPRN] 3.1.4.5.2
   * Opnum 31: `DWORD RpcDeleteForm([in] PRINTER_HANDLE hPrinter, [in, string] wchar_t *pFormName);`
   */
  RpcDeleteForm: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** `[in, string] wchar_t *pFormName` */
      pFormName: string;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * A size of paper. [MS-RPRN] 3.1.4.5.3
   * Opnum 32: `DWORD RpcGetForm([in] PRINTER_HANDLE hPrinter, [in, string] wchar_t *pFormName, [in] DWORD Level, [in, out, unique, size_is(cbBuf)] BYTE *pForm, [in] DWORD cbBuf, [out] DWORD *pcbNeeded);`
   */
  RpcGetForm: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** `[in, string] wchar_t *pFormName` */
      pFormName: string;
      /** Which structure is wanted. `[in] DWORD Level` */
      Level: number;
      /**
       * FORM_INFO structures as octets, not in NDR: offsets instead of pointers, texts behind. [MS-RPRN] 2.2.2
       * `[in, out, unique, size_is(cbBuf)] BYTE *pForm`
       */
      pForm: Uint8Array | null;
      /** Octets of the buffer. `[in] DWORD cbBuf` */
      cbBuf?: number;
    };
    out: {
      /**
       * FORM_INFO structures as octets, not in NDR: offsets instead of pointers, texts behind. [MS-RPRN] 2.2.2
       * `[in, out, unique, size_is(cbBuf)] BYTE *pForm`
       */
      pForm: Uint8Array | null;
      /** Octets needed. `[out] DWORD *pcbNeeded` */
      pcbNeeded: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes a size of paper. [MS-RPRN] 3.1.4.5.4
   * Opnum 33: `DWORD RpcSetForm([in] PRINTER_HANDLE hPrinter, [in, string] wchar_t *pFormName, [in] FORM_CONTAINER *pFormInfoContainer);`
   */
  RpcSetForm: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** `[in, string] wchar_t *pFormName` */
      pFormName: string;
      /** `[in] FORM_CONTAINER *pFormInfoContainer` */
      pFormInfoContainer: FORM_CONTAINER;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * The sizes of paper. [MS-RPRN] 3.1.4.5.5
   * Opnum 34: `DWORD RpcEnumForms([in] PRINTER_HANDLE hPrinter, [in] DWORD Level, [in, out, unique, size_is(cbBuf)] BYTE *pForm, [in] DWORD cbBuf, [out] DWORD *pcbNeeded, [out] DWORD *pcReturned);`
   */
  RpcEnumForms: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** Which structure is wanted. `[in] DWORD Level` */
      Level: number;
      /**
       * FORM_INFO structures as octets, not in NDR: offsets instead of pointers, texts behind. [MS-RPRN] 2.2.2
       * `[in, out, unique, size_is(cbBuf)] BYTE *pForm`
       */
      pForm: Uint8Array | null;
      /** Octets of the buffer. `[in] DWORD cbBuf` */
      cbBuf?: number;
    };
    out: {
      /**
       * FORM_INFO structures as octets, not in NDR: offsets instead of pointers, texts behind. [MS-RPRN] 2.2.2
       * `[in, out, unique, size_is(cbBuf)] BYTE *pForm`
       */
      pForm: Uint8Array | null;
      /** Octets needed. `[out] DWORD *pcbNeeded` */
      pcbNeeded: number;
      /** How many structures there are. `[out] DWORD *pcReturned` */
      pcReturned: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * The ports of a server. [MS-RPRN] 3.1.4.6.1
   * Opnum 35: `DWORD RpcEnumPorts([in, string, unique] STRING_HANDLE pName, [in] DWORD Level, [in, out, unique, size_is(cbBuf)] BYTE *pPort, [in] DWORD cbBuf, [out] DWORD *pcbNeeded, [out] DWORD *pcReturned);`
   */
  RpcEnumPorts: {
    in: {
      /** `[in, string, unique] STRING_HANDLE pName` */
      pName: string | null;
      /** Which structure is wanted. `[in] DWORD Level` */
      Level: number;
      /**
       * PORT_INFO structures as octets, not in NDR: offsets instead of pointers, texts behind. [MS-RPRN] 2.2.2
       * `[in, out, unique, size_is(cbBuf)] BYTE *pPort`
       */
      pPort: Uint8Array | null;
      /** Octets of the buffer. `[in] DWORD cbBuf` */
      cbBuf?: number;
    };
    out: {
      /**
       * PORT_INFO structures as octets, not in NDR: offsets instead of pointers, texts behind. [MS-RPRN] 2.2.2
       * `[in, out, unique, size_is(cbBuf)] BYTE *pPort`
       */
      pPort: Uint8Array | null;
      /** Octets needed. `[out] DWORD *pcbNeeded` */
      pcbNeeded: number;
      /** How many structures there are. `[out] DWORD *pcReturned` */
      pcReturned: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * The port monitors of a server. [MS-RPRN] 3.1.4.7.1
   * Opnum 36: `DWORD RpcEnumMonitors([in, string, unique] STRING_HANDLE pName, [in] DWORD Level, [in, out, unique, size_is(cbBuf)] BYTE *pMonitor, [in] DWORD cbBuf, [out] DWORD *pcbNeeded, [out] DWORD *pcReturned);`
   */
  RpcEnumMonitors: {
    in: {
      /** `[in, string, unique] STRING_HANDLE pName` */
      pName: string | null;
      /** Which structure is wanted. `[in] DWORD Level` */
      Level: number;
      /**
       * MONITOR_INFO structures as octets, not in NDR: offsets instead of pointers, texts behind. [MS-RPRN] 2.2.2
       * `[in, out, unique, size_is(cbBuf)] BYTE *pMonitor`
       */
      pMonitor: Uint8Array | null;
      /** Octets of the buffer. `[in] DWORD cbBuf` */
      cbBuf?: number;
    };
    out: {
      /**
       * MONITOR_INFO structures as octets, not in NDR: offsets instead of pointers, texts behind. [MS-RPRN] 2.2.2
       * `[in, out, unique, size_is(cbBuf)] BYTE *pMonitor`
       */
      pMonitor: Uint8Array | null;
      /** Octets needed. `[out] DWORD *pcbNeeded` */
      pcbNeeded: number;
      /** How many structures there are. `[out] DWORD *pcReturned` */
      pcReturned: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no call uses this number. Opnum 37: `void Opnum37NotUsedOnWire();` */
  Opnum37NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 38: `void Opnum38NotUsedOnWire();` */
  Opnum38NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Takes a port away. [MS-RPRN] 3.1.4.6.2
   * Opnum 39: `DWORD RpcDeletePort([in, string, unique] STRING_HANDLE pName, [in] ULONG_PTR hWnd, [in, string] wchar_t *pPortName);`
   */
  RpcDeletePort: {
    in: {
      /** `[in, string, unique] STRING_HANDLE pName` */
      pName: string | null;
      /** 0. `[in] ULONG_PTR hWnd` */
      hWnd: bigint;
      /** `[in, string] wchar_t *pPortName` */
      pPortName: string;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Opens information on a printer. [MS-RPRN] 3.1.4.2.10
   * Opnum 40: `DWORD RpcCreatePrinterIC([in] PRINTER_HANDLE hPrinter, [out] GDI_HANDLE *pHandle, [in] DEVMODE_CONTAINER *pDevModeContainer);`
   */
  RpcCreatePrinterIC: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** `[in] DEVMODE_CONTAINER *pDevModeContainer` */
      pDevModeContainer: DEVMODE_CONTAINER;
    };
    out: {
      /** `[out] GDI_HANDLE *pHandle` */
      pHandle: ContextHandle<"GDI_HANDLE"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Asks for a printer's fonts. [MS-RPRN] 3.1.4.2.11
   * Opnum 41: `DWORD RpcPlayGdiScriptOnPrinterIC([in] GDI_HANDLE hPrinterIC, [in, size_is(cIn)] BYTE *pIn, [in] DWORD cIn, [out, size_is(cOut)] BYTE *pOut, [in] DWORD cOut, [in] DWORD ul);`
   */
  RpcPlayGdiScriptOnPrinterIC: {
    in: {
      /** `[in] GDI_HANDLE hPrinterIC` */
      hPrinterIC: ContextHandle<"GDI_HANDLE"> | null;
      /** `[in, size_is(cIn)] BYTE *pIn` */
      pIn: Uint8Array;
      /** `[in] DWORD cIn` */
      cIn?: number;
      /** `[in] DWORD cOut` */
      cOut: number;
      /** 0. `[in] DWORD ul` */
      ul: number;
    };
    out: {
      /** `[out, size_is(cOut)] BYTE *pOut` */
      pOut: Uint8Array;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Closes information on a printer. [MS-RPRN] 3.1.4.2.12. Opnum 42: `DWORD RpcDeletePrinterIC([in, out] GDI_HANDLE *phPrinterIC);` */
  RpcDeletePrinterIC: {
    in: {
      /** `[in, out] GDI_HANDLE *phPrinterIC` */
      phPrinterIC: ContextHandle<"GDI_HANDLE"> | null;
    };
    out: {
      /** `[in, out] GDI_HANDLE *phPrinterIC` */
      phPrinterIC: ContextHandle<"GDI_HANDLE"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no call uses this number. Opnum 43: `void Opnum43NotUsedOnWire();` */
  Opnum43NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 44: `void Opnum44NotUsedOnWire();` */
  Opnum44NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 45: `void Opnum45NotUsedOnWire();` */
  Opnum45NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Installs a port monitor. [MS-RPRN] 3.1.4.7.2
   * Opnum 46: `DWORD RpcAddMonitor([in, string, unique] STRING_HANDLE Name, [in] MONITOR_CONTAINER *pMonitorContainer);`
   */
  RpcAddMonitor: {
    in: {
      /** `[in, string, unique] STRING_HANDLE Name` */
      Name: string | null;
      /** `[in] MONITOR_CONTAINER *pMonitorContainer` */
      pMonitorContainer: MONITOR_CONTAINER;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Takes a port monitor away. [MS-RPRN] 3.1.4.7.3
   * Opnum 47: `DWORD RpcDeleteMonitor([in, string, unique] STRING_HANDLE Name, [in, string, unique] wchar_t *pEnvironment, [in, string] wchar_t *pMonitorName);`
   */
  RpcDeleteMonitor: {
    in: {
      /** `[in, string, unique] STRING_HANDLE Name` */
      Name: string | null;
      /** "Windows x64", for example; null: the server's own. `[in, string, unique] wchar_t *pEnvironment` */
      pEnvironment: string | null;
      /** `[in, string] wchar_t *pMonitorName` */
      pMonitorName: string;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Takes a print processor away. [MS-RPRN] 3.1.4.8.4
   * Opnum 48: `DWORD RpcDeletePrintProcessor([in, string, unique] STRING_HANDLE Name, [in, string, unique] wchar_t *pEnvironment, [in, string] wchar_t *pPrintProcessorName);`
   */
  RpcDeletePrintProcessor: {
    in: {
      /** `[in, string, unique] STRING_HANDLE Name` */
      Name: string | null;
      /** "Windows x64", for example; null: the server's own. `[in, string, unique] wchar_t *pEnvironment` */
      pEnvironment: string | null;
      /** `[in, string] wchar_t *pPrintProcessorName` */
      pPrintProcessorName: string;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no call uses this number. Opnum 49: `void Opnum49NotUsedOnWire();` */
  Opnum49NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 50: `void Opnum50NotUsedOnWire();` */
  Opnum50NotUsedOnWire: { in: {}; out: {}; };
  /**
   * The forms of data that a print processor takes. [MS-RPRN] 3.1.4.8.5
   * Opnum 51: `DWORD RpcEnumPrintProcessorDatatypes([in, string, unique] STRING_HANDLE pName, [in, string, unique] wchar_t *pPrintProcessorName, [in] DWORD Level, [in, out, unique, size_is(cbBuf)] BYTE *pDatatypes, [in] DWORD cbBuf, [out] DWORD *pcbNeeded, [out] DWORD *pcReturned);`
   */
  RpcEnumPrintProcessorDatatypes: {
    in: {
      /** `[in, string, unique] STRING_HANDLE pName` */
      pName: string | null;
      /** `[in, string, unique] wchar_t *pPrintProcessorName` */
      pPrintProcessorName: string | null;
      /** Which structure is wanted. `[in] DWORD Level` */
      Level: number;
      /**
       * DATATYPES_INFO structures as octets, not in NDR: offsets instead of pointers, texts behind. [MS-RPRN] 2.2.2
       * `[in, out, unique, size_is(cbBuf)] BYTE *pDatatypes`
       */
      pDatatypes: Uint8Array | null;
      /** Octets of the buffer. `[in] DWORD cbBuf` */
      cbBuf?: number;
    };
    out: {
      /**
       * DATATYPES_INFO structures as octets, not in NDR: offsets instead of pointers, texts behind. [MS-RPRN] 2.2.2
       * `[in, out, unique, size_is(cbBuf)] BYTE *pDatatypes`
       */
      pDatatypes: Uint8Array | null;
      /** Octets needed. `[out] DWORD *pcbNeeded` */
      pcbNeeded: number;
      /** How many structures there are. `[out] DWORD *pcReturned` */
      pcReturned: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes how data will be sent to a printer that is open. [MS-RPRN] 3.1.4.2.13
   * Opnum 52: `DWORD RpcResetPrinter([in] PRINTER_HANDLE hPrinter, [in, string, unique] wchar_t *pDatatype, [in] DEVMODE_CONTAINER *pDevModeContainer);`
   */
  RpcResetPrinter: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** `[in, string, unique] wchar_t *pDatatype` */
      pDatatype: string | null;
      /** `[in] DEVMODE_CONTAINER *pDevModeContainer` */
      pDevModeContainer: DEVMODE_CONTAINER;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * A printer's driver, for a version of the client. [MS-RPRN] 3.1.4.4.6
   * Opnum 53: `DWORD RpcGetPrinterDriver2([in] PRINTER_HANDLE hPrinter, [in, string, unique] wchar_t *pEnvironment, [in] DWORD Level, [in, out, unique, size_is(cbBuf)] BYTE *pDriver, [in] DWORD cbBuf, [out] DWORD *pcbNeeded, [in] DWORD dwClientMajorVersion, [in] DWORD dwClientMinorVersion, [out] DWORD *pdwServerMaxVersion, [out] DWORD *pdwServerMinVersion);`
   */
  RpcGetPrinterDriver2: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** "Windows x64", for example; null: the server's own. `[in, string, unique] wchar_t *pEnvironment` */
      pEnvironment: string | null;
      /** Which structure is wanted. `[in] DWORD Level` */
      Level: number;
      /**
       * DRIVER_INFO structures as octets, not in NDR: offsets instead of pointers, texts behind. [MS-RPRN] 2.2.2
       * `[in, out, unique, size_is(cbBuf)] BYTE *pDriver`
       */
      pDriver: Uint8Array | null;
      /** Octets of the buffer. `[in] DWORD cbBuf` */
      cbBuf?: number;
      /** `[in] DWORD dwClientMajorVersion` */
      dwClientMajorVersion: number;
      /** `[in] DWORD dwClientMinorVersion` */
      dwClientMinorVersion: number;
    };
    out: {
      /**
       * DRIVER_INFO structures as octets, not in NDR: offsets instead of pointers, texts behind. [MS-RPRN] 2.2.2
       * `[in, out, unique, size_is(cbBuf)] BYTE *pDriver`
       */
      pDriver: Uint8Array | null;
      /** Octets needed. `[out] DWORD *pcbNeeded` */
      pcbNeeded: number;
      /** `[out] DWORD *pdwServerMaxVersion` */
      pdwServerMaxVersion: number;
      /** `[out] DWORD *pdwServerMinVersion` */
      pdwServerMinVersion: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no call uses this number. Opnum 54: `void Opnum54NotUsedOnWire();` */
  Opnum54NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 55: `void Opnum55NotUsedOnWire();` */
  Opnum55NotUsedOnWire: { in: {}; out: {}; };
  /** Ends notifications. [MS-RPRN] 3.1.4.10.2. Opnum 56: `DWORD RpcFindClosePrinterChangeNotification([in] PRINTER_HANDLE hPrinter);` */
  RpcFindClosePrinterChangeNotification: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no call uses this number. Opnum 57: `void Opnum57NotUsedOnWire();` */
  Opnum57NotUsedOnWire: { in: {}; out: {}; };
  /**
   * From a server to its client: begins notifications. [MS-RPRN] 3.2.4.1.1
   * Opnum 58: `DWORD RpcReplyOpenPrinter([in, string] STRING_HANDLE pMachine, [out] PRINTER_HANDLE *phPrinterNotify, [in] DWORD dwPrinterRemote, [in] DWORD dwType, [in, range(0, 512)] DWORD cbBuffer, [in, unique, size_is(cbBuffer)] BYTE *pBuffer);`
   */
  RpcReplyOpenPrinter: {
    in: {
      /** `[in, string] STRING_HANDLE pMachine` */
      pMachine: string;
      /** What the client gave as dwPrinterLocal. `[in] DWORD dwPrinterRemote` */
      dwPrinterRemote: number;
      /** 1. `[in] DWORD dwType` */
      dwType: number;
      /** `[in, range(0, 512)] DWORD cbBuffer` */
      cbBuffer?: number;
      /** Null. `[in, unique, size_is(cbBuffer)] BYTE *pBuffer` */
      pBuffer: Uint8Array | null;
    };
    out: {
      /** `[out] PRINTER_HANDLE *phPrinterNotify` */
      phPrinterNotify: ContextHandle<"PRINTER_HANDLE"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * From a server to its client: something changed. [MS-RPRN] 3.2.4.1.2
   * Opnum 59: `DWORD RpcRouterReplyPrinter([in] PRINTER_HANDLE hNotify, [in] DWORD fdwFlags, [in, range(0, 512)] DWORD cbBuffer, [in, unique, size_is(cbBuffer)] BYTE *pBuffer);`
   */
  RpcRouterReplyPrinter: {
    in: {
      /** `[in] PRINTER_HANDLE hNotify` */
      hNotify: ContextHandle<"PRINTER_HANDLE"> | null;
      /** `[in] DWORD fdwFlags` */
      fdwFlags: number;
      /** `[in, range(0, 512)] DWORD cbBuffer` */
      cbBuffer?: number;
      /** `[in, unique, size_is(cbBuffer)] BYTE *pBuffer` */
      pBuffer: Uint8Array | null;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * From a server to its client: ends notifications. [MS-RPRN] 3.2.4.1.3
   * Opnum 60: `DWORD RpcReplyClosePrinter([in, out] PRINTER_HANDLE *phNotify);`
   */
  RpcReplyClosePrinter: {
    in: {
      /** `[in, out] PRINTER_HANDLE *phNotify` */
      phNotify: ContextHandle<"PRINTER_HANDLE"> | null;
    };
    out: {
      /** `[in, out] PRINTER_HANDLE *phNotify` */
      phNotify: ContextHandle<"PRINTER_HANDLE"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Adds a port. [MS-RPRN] 3.1.4.6.3
   * Opnum 61: `DWORD RpcAddPortEx([in, string, unique] STRING_HANDLE pName, [in] PORT_CONTAINER *pPortContainer, [in] PORT_VAR_CONTAINER *pPortVarContainer, [in, string] wchar_t *pMonitorName);`
   */
  RpcAddPortEx: {
    in: {
      /** `[in, string, unique] STRING_HANDLE pName` */
      pName: string | null;
      /** `[in] PORT_CONTAINER *pPortContainer` */
      pPortContainer: PORT_CONTAINER;
      /** `[in] PORT_VAR_CONTAINER *pPortVarContainer` */
      pPortVarContainer: PORT_VAR_CONTAINER;
      /** `[in, string] wchar_t *pMonitorName` */
      pMonitorName: string;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Begins notifications. [MS-RPRN] 3.1.4.10.3
   * Opnum 62: `DWORD RpcRemoteFindFirstPrinterChangeNotification([in] PRINTER_HANDLE hPrinter, [in] DWORD fdwFlags, [in] DWORD fdwOptions, [in, string, unique] wchar_t *pszLocalMachine, [in] DWORD dwPrinterLocal, [in, range(0, 512)] DWORD cbBuffer, [in, out, unique, size_is(cbBuffer)] BYTE *pBuffer);`
   */
  RpcRemoteFindFirstPrinterChangeNotification: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** `[in] DWORD fdwFlags` */
      fdwFlags: number;
      /** `[in] DWORD fdwOptions` */
      fdwOptions: number;
      /** Where the server is to call back. `[in, string, unique] wchar_t *pszLocalMachine` */
      pszLocalMachine: string | null;
      /** Any number; it comes back with each call. `[in] DWORD dwPrinterLocal` */
      dwPrinterLocal: number;
      /** `[in, range(0, 512)] DWORD cbBuffer` */
      cbBuffer?: number;
      /** `[in, out, unique, size_is(cbBuffer)] BYTE *pBuffer` */
      pBuffer: Uint8Array | null;
    };
    out: {
      /** `[in, out, unique, size_is(cbBuffer)] BYTE *pBuffer` */
      pBuffer: Uint8Array | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no call uses this number. Opnum 63: `void Opnum63NotUsedOnWire();` */
  Opnum63NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 64: `void Opnum64NotUsedOnWire();` */
  Opnum64NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Begins notifications that say what changed. [MS-RPRN] 3.1.4.10.4
   * Opnum 65: `DWORD RpcRemoteFindFirstPrinterChangeNotificationEx([in] PRINTER_HANDLE hPrinter, [in] DWORD fdwFlags, [in] DWORD fdwOptions, [in, string, unique] wchar_t *pszLocalMachine, [in] DWORD dwPrinterLocal, [in, unique] RPC_V2_NOTIFY_OPTIONS *pOptions);`
   */
  RpcRemoteFindFirstPrinterChangeNotificationEx: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** `[in] DWORD fdwFlags` */
      fdwFlags: number;
      /** `[in] DWORD fdwOptions` */
      fdwOptions: number;
      /** Where the server is to call back. `[in, string, unique] wchar_t *pszLocalMachine` */
      pszLocalMachine: string | null;
      /** Any number; it comes back with each call. `[in] DWORD dwPrinterLocal` */
      dwPrinterLocal: number;
      /** `[in, unique] RPC_V2_NOTIFY_OPTIONS *pOptions` */
      pOptions: RPC_V2_NOTIFY_OPTIONS | null;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * From a server to its client: what changed. [MS-RPRN] 3.2.4.1.4
   * Opnum 66: `DWORD RpcRouterReplyPrinterEx([in] PRINTER_HANDLE hNotify, [in] DWORD dwColor, [in] DWORD fdwFlags, [out] DWORD *pdwResult, [in] DWORD dwReplyType, [in, switch_is(dwReplyType)] RPC_V2_UREPLY_PRINTER Reply);`
   */
  RpcRouterReplyPrinterEx: {
    in: {
      /** `[in] PRINTER_HANDLE hNotify` */
      hNotify: ContextHandle<"PRINTER_HANDLE"> | null;
      /** What the client gave when it asked last. `[in] DWORD dwColor` */
      dwColor: number;
      /** `[in] DWORD fdwFlags` */
      fdwFlags: number;
      /** 0. `[in] DWORD dwReplyType` */
      dwReplyType?: number;
      /** `[in, switch_is(dwReplyType)] RPC_V2_UREPLY_PRINTER Reply` */
      Reply: RPC_V2_UREPLY_PRINTER;
    };
    out: {
      /** `[out] DWORD *pdwResult` */
      pdwResult: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Asks for the present state of all that is told of. [MS-RPRN] 3.1.4.10.5
   * Opnum 67: `DWORD RpcRouterRefreshPrinterChangeNotification([in] PRINTER_HANDLE hPrinter, [in] DWORD dwColor, [in, unique] RPC_V2_NOTIFY_OPTIONS *pOptions, [out] RPC_V2_NOTIFY_INFO **ppInfo);`
   */
  RpcRouterRefreshPrinterChangeNotification: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** Any number; it comes back with later notifications. `[in] DWORD dwColor` */
      dwColor: number;
      /** `[in, unique] RPC_V2_NOTIFY_OPTIONS *pOptions` */
      pOptions: RPC_V2_NOTIFY_OPTIONS | null;
    };
    out: {
      /** `[out] RPC_V2_NOTIFY_INFO **ppInfo` */
      ppInfo: RPC_V2_NOTIFY_INFO | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no call uses this number. Opnum 68: `void Opnum68NotUsedOnWire();` */
  Opnum68NotUsedOnWire: { in: {}; out: {}; };
  /**
   * RpcOpenPrinter, with what kind of client it is. [MS-RPRN] 3.1.4.2.14
   * Opnum 69: `DWORD RpcOpenPrinterEx([in, string, unique] STRING_HANDLE pPrinterName, [out] PRINTER_HANDLE *pHandle, [in, string, unique] wchar_t *pDatatype, [in] DEVMODE_CONTAINER *pDevModeContainer, [in] DWORD AccessRequired, [in] SPLCLIENT_CONTAINER *pClientInfo);`
   */
  RpcOpenPrinterEx: {
    in: {
      /**
       * \\server, \\server\printer, or one with ", Port", ", Job 7" or ", XcvMonitor name" behind it.
       * `[in, string, unique] STRING_HANDLE pPrinterName`
       */
      pPrinterName: string | null;
      /** How data will be sent: null, RAW, NT EMF 1.008 ... `[in, string, unique] wchar_t *pDatatype` */
      pDatatype: string | null;
      /** `[in] DEVMODE_CONTAINER *pDevModeContainer` */
      pDevModeContainer: DEVMODE_CONTAINER;
      /** `[in] DWORD AccessRequired` */
      AccessRequired: number;
      /** `[in] SPLCLIENT_CONTAINER *pClientInfo` */
      pClientInfo: SPLCLIENT_CONTAINER;
    };
    out: {
      /** `[out] PRINTER_HANDLE *pHandle` */
      pHandle: ContextHandle<"PRINTER_HANDLE"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * RpcAddPrinter, with what kind of client it is. [MS-RPRN] 3.1.4.2.15
   * Opnum 70: `DWORD RpcAddPrinterEx([in, string, unique] STRING_HANDLE pName, [in] PRINTER_CONTAINER *pPrinterContainer, [in] DEVMODE_CONTAINER *pDevModeContainer, [in] SECURITY_CONTAINER *pSecurityContainer, [in] SPLCLIENT_CONTAINER *pClientInfo, [out] PRINTER_HANDLE *pHandle);`
   */
  RpcAddPrinterEx: {
    in: {
      /** `[in, string, unique] STRING_HANDLE pName` */
      pName: string | null;
      /** `[in] PRINTER_CONTAINER *pPrinterContainer` */
      pPrinterContainer: PRINTER_CONTAINER;
      /** `[in] DEVMODE_CONTAINER *pDevModeContainer` */
      pDevModeContainer: DEVMODE_CONTAINER;
      /** `[in] SECURITY_CONTAINER *pSecurityContainer` */
      pSecurityContainer: SECURITY_CONTAINER;
      /** `[in] SPLCLIENT_CONTAINER *pClientInfo` */
      pClientInfo: SPLCLIENT_CONTAINER;
    };
    out: {
      /** `[out] PRINTER_HANDLE *pHandle` */
      pHandle: ContextHandle<"PRINTER_HANDLE"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Sets a port's status. [MS-RPRN] 3.1.4.6.4
   * Opnum 71: `DWORD RpcSetPort([in, string, unique] STRING_HANDLE pName, [in, string, unique] wchar_t *pPortName, [in] PORT_CONTAINER *pPortContainer);`
   */
  RpcSetPort: {
    in: {
      /** `[in, string, unique] STRING_HANDLE pName` */
      pName: string | null;
      /** `[in, string, unique] wchar_t *pPortName` */
      pPortName: string | null;
      /** `[in] PORT_CONTAINER *pPortContainer` */
      pPortContainer: PORT_CONTAINER;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * One value after the other of a printer's configuration. [MS-RPRN] 3.1.4.2.16
   * Opnum 72: `DWORD RpcEnumPrinterData([in] PRINTER_HANDLE hPrinter, [in] DWORD dwIndex, [out, size_is(cbValueName / sizeof(wchar_t))] wchar_t *pValueName, [in] DWORD cbValueName, [out] DWORD *pcbValueName, [out] DWORD *pType, [out, size_is(cbData)] BYTE *pData, [in] DWORD cbData, [out] DWORD *pcbData);`
   */
  RpcEnumPrinterData: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** From 0. `[in] DWORD dwIndex` */
      dwIndex: number;
      /** Octets of the buffer. `[in] DWORD cbValueName` */
      cbValueName: number;
      /** `[in] DWORD cbData` */
      cbData: number;
    };
    out: {
      /** `[out, size_is(cbValueName / sizeof(wchar_t))] wchar_t *pValueName` */
      pValueName: string;
      /** `[out] DWORD *pcbValueName` */
      pcbValueName: number;
      /** `[out] DWORD *pType` */
      pType: number;
      /** `[out, size_is(cbData)] BYTE *pData` */
      pData: Uint8Array;
      /** `[out] DWORD *pcbData` */
      pcbData: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Deletes a value of a printer's configuration. [MS-RPRN] 3.1.4.2.17
   * Opnum 73: `DWORD RpcDeletePrinterData([in] PRINTER_HANDLE hPrinter, [in, string] wchar_t *pValueName);`
   */
  RpcDeletePrinterData: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** `[in, string] wchar_t *pValueName` */
      pValueName: string;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no call uses this number. Opnum 74: `void Opnum74NotUsedOnWire();` */
  Opnum74NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 75: `void Opnum75NotUsedOnWire();` */
  Opnum75NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 76: `void Opnum76NotUsedOnWire();` */
  Opnum76NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Sets a value below a key of a printer's configuration. [MS-RPRN] 3.1.4.2.18
   * Opnum 77: `DWORD RpcSetPrinterDataEx([in] PRINTER_HANDLE hPrinter, [in, string] const wchar_t *pKeyName, [in, string] const wchar_t *pValueName, [in] DWORD Type, [in, size_is(cbData)] BYTE *pData, [in] DWORD cbData);`
   */
  RpcSetPrinterDataEx: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** Parts are separated by backslashes. `[in, string] const wchar_t *pKeyName` */
      pKeyName: string;
      /** `[in, string] const wchar_t *pValueName` */
      pValueName: string;
      /** As in the registry. `[in] DWORD Type` */
      Type: number;
      /** `[in, size_is(cbData)] BYTE *pData` */
      pData: Uint8Array;
      /** `[in] DWORD cbData` */
      cbData?: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * A value below a key of a printer's configuration. [MS-RPRN] 3.1.4.2.19
   * Opnum 78: `DWORD RpcGetPrinterDataEx([in] PRINTER_HANDLE hPrinter, [in, string] const wchar_t *pKeyName, [in, string] const wchar_t *pValueName, [out] DWORD *pType, [out, size_is(nSize)] BYTE *pData, [in] DWORD nSize, [out] DWORD *pcbNeeded);`
   */
  RpcGetPrinterDataEx: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** Parts are separated by backslashes. `[in, string] const wchar_t *pKeyName` */
      pKeyName: string;
      /** `[in, string] const wchar_t *pValueName` */
      pValueName: string;
      /** Octets of the buffer. `[in] DWORD nSize` */
      nSize: number;
    };
    out: {
      /** As in the registry. `[out] DWORD *pType` */
      pType: number;
      /** `[out, size_is(nSize)] BYTE *pData` */
      pData: Uint8Array;
      /** Octets needed. `[out] DWORD *pcbNeeded` */
      pcbNeeded: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * All values below a key of a printer's configuration. [MS-RPRN] 3.1.4.2.20
   * Opnum 79: `DWORD RpcEnumPrinterDataEx([in] PRINTER_HANDLE hPrinter, [in, string] const wchar_t *pKeyName, [out, size_is(cbEnumValues)] BYTE *pEnumValues, [in] DWORD cbEnumValues, [out] DWORD *pcbEnumValues, [out] DWORD *pnEnumValues);`
   */
  RpcEnumPrinterDataEx: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** Parts are separated by backslashes. `[in, string] const wchar_t *pKeyName` */
      pKeyName: string;
      /** Octets of the buffer. `[in] DWORD cbEnumValues` */
      cbEnumValues: number;
    };
    out: {
      /**
       * PRINTER_ENUM_VALUES structures as octets, not in NDR: offsets instead of pointers, texts behind. [MS-RPRN] 2.2.2
       * `[out, size_is(cbEnumValues)] BYTE *pEnumValues`
       */
      pEnumValues: Uint8Array;
      /** `[out] DWORD *pcbEnumValues` */
      pcbEnumValues: number;
      /** `[out] DWORD *pnEnumValues` */
      pnEnumValues: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * The keys below a key of a printer's configuration. [MS-RPRN] 3.1.4.2.21
   * Opnum 80: `DWORD RpcEnumPrinterKey([in] PRINTER_HANDLE hPrinter, [in, string] const wchar_t *pKeyName, [out, size_is(cbSubkey / sizeof(wchar_t))] wchar_t *pSubkey, [in] DWORD cbSubkey, [out] DWORD *pcbSubkey);`
   */
  RpcEnumPrinterKey: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** Parts are separated by backslashes. `[in, string] const wchar_t *pKeyName` */
      pKeyName: string;
      /** Octets of the buffer. `[in] DWORD cbSubkey` */
      cbSubkey: number;
    };
    out: {
      /** `[out, size_is(cbSubkey / sizeof(wchar_t))] wchar_t *pSubkey` */
      pSubkey: string;
      /** `[out] DWORD *pcbSubkey` */
      pcbSubkey: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Deletes a value below a key of a printer's configuration. [MS-RPRN] 3.1.4.2.22
   * Opnum 81: `DWORD RpcDeletePrinterDataEx([in] PRINTER_HANDLE hPrinter, [in, string] const wchar_t *pKeyName, [in, string] const wchar_t *pValueName);`
   */
  RpcDeletePrinterDataEx: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** Parts are separated by backslashes. `[in, string] const wchar_t *pKeyName` */
      pKeyName: string;
      /** `[in, string] const wchar_t *pValueName` */
      pValueName: string;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Deletes a key of a printer's configuration and what is below it. [MS-RPRN] 3.1.4.2.23
   * Opnum 82: `DWORD RpcDeletePrinterKey([in] PRINTER_HANDLE hPrinter, [in, string] const wchar_t *pKeyName);`
   */
  RpcDeletePrinterKey: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** Parts are separated by backslashes. `[in, string] const wchar_t *pKeyName` */
      pKeyName: string;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no call uses this number. Opnum 83: `void Opnum83NotUsedOnWire();` */
  Opnum83NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Takes a driver away, with its files where asked. [MS-RPRN] 3.1.4.4.7
   * Opnum 84: `DWORD RpcDeletePrinterDriverEx([in, string, unique] STRING_HANDLE pName, [in, string] wchar_t *pEnvironment, [in, string] wchar_t *pDriverName, [in] DWORD dwDeleteFlag, [in] DWORD dwVersionNum);`
   */
  RpcDeletePrinterDriverEx: {
    in: {
      /** `[in, string, unique] STRING_HANDLE pName` */
      pName: string | null;
      /** "Windows x64", for example. `[in, string] wchar_t *pEnvironment` */
      pEnvironment: string;
      /** `[in, string] wchar_t *pDriverName` */
      pDriverName: string;
      /** 1 files that no other driver uses, 2 only that version, 4 all files or nothing. `[in] DWORD dwDeleteFlag` */
      dwDeleteFlag: number;
      /** `[in] DWORD dwVersionNum` */
      dwVersionNum: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Gives all users of a machine a printer of another server. [MS-RPRN] 3.1.4.2.24
   * Opnum 85: `DWORD RpcAddPerMachineConnection([in, string, unique] STRING_HANDLE pServer, [in, string] const wchar_t *pPrinterName, [in, string] const wchar_t *pPrintServer, [in, string] const wchar_t *pProvider);`
   */
  RpcAddPerMachineConnection: {
    in: {
      /** `[in, string, unique] STRING_HANDLE pServer` */
      pServer: string | null;
      /** `[in, string] const wchar_t *pPrinterName` */
      pPrinterName: string;
      /** `[in, string] const wchar_t *pPrintServer` */
      pPrintServer: string;
      /** `[in, string] const wchar_t *pProvider` */
      pProvider: string;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Takes such a printer away. [MS-RPRN] 3.1.4.2.25
   * Opnum 86: `DWORD RpcDeletePerMachineConnection([in, string, unique] STRING_HANDLE pServer, [in, string] const wchar_t *pPrinterName);`
   */
  RpcDeletePerMachineConnection: {
    in: {
      /** `[in, string, unique] STRING_HANDLE pServer` */
      pServer: string | null;
      /** `[in, string] const wchar_t *pPrinterName` */
      pPrinterName: string;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Such printers. [MS-RPRN] 3.1.4.2.26
   * Opnum 87: `DWORD RpcEnumPerMachineConnections([in, string, unique] STRING_HANDLE pServer, [in, out, unique, size_is(cbBuf)] BYTE *pPrinterEnum, [in] DWORD cbBuf, [out] DWORD *pcbNeeded, [out] DWORD *pcReturned);`
   */
  RpcEnumPerMachineConnections: {
    in: {
      /** `[in, string, unique] STRING_HANDLE pServer` */
      pServer: string | null;
      /**
       * PRINTER_INFO structures as octets, not in NDR: offsets instead of pointers, texts behind. [MS-RPRN] 2.2.2
       * `[in, out, unique, size_is(cbBuf)] BYTE *pPrinterEnum`
       */
      pPrinterEnum: Uint8Array | null;
      /** Octets of the buffer. `[in] DWORD cbBuf` */
      cbBuf?: number;
    };
    out: {
      /**
       * PRINTER_INFO structures as octets, not in NDR: offsets instead of pointers, texts behind. [MS-RPRN] 2.2.2
       * `[in, out, unique, size_is(cbBuf)] BYTE *pPrinterEnum`
       */
      pPrinterEnum: Uint8Array | null;
      /** Octets needed. `[out] DWORD *pcbNeeded` */
      pcbNeeded: number;
      /** How many structures there are. `[out] DWORD *pcReturned` */
      pcReturned: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Lets a port monitor do something of its own. [MS-RPRN] 3.1.4.6.5
   * Opnum 88: `DWORD RpcXcvData([in] PRINTER_HANDLE hXcv, [in, string] const wchar_t *pszDataName, [in, size_is(cbInputData)] BYTE *pInputData, [in] DWORD cbInputData, [out, size_is(cbOutputData)] BYTE *pOutputData, [in] DWORD cbOutputData, [out] DWORD *pcbOutputNeeded, [in, out] DWORD *pdwStatus);`
   */
  RpcXcvData: {
    in: {
      /** `[in] PRINTER_HANDLE hXcv` */
      hXcv: ContextHandle<"PRINTER_HANDLE"> | null;
      /** What to do, as "AddPort". `[in, string] const wchar_t *pszDataName` */
      pszDataName: string;
      /** `[in, size_is(cbInputData)] BYTE *pInputData` */
      pInputData: Uint8Array;
      /** `[in] DWORD cbInputData` */
      cbInputData?: number;
      /** Octets of the buffer. `[in] DWORD cbOutputData` */
      cbOutputData: number;
      /** The monitor's own status. `[in, out] DWORD *pdwStatus` */
      pdwStatus: number;
    };
    out: {
      /** `[out, size_is(cbOutputData)] BYTE *pOutputData` */
      pOutputData: Uint8Array;
      /** `[out] DWORD *pcbOutputNeeded` */
      pcbOutputNeeded: number;
      /** The monitor's own status. `[in, out] DWORD *pdwStatus` */
      pdwStatus: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * RpcAddPrinterDriver, with how its files are copied. [MS-RPRN] 3.1.4.4.8
   * Opnum 89: `DWORD RpcAddPrinterDriverEx([in, string, unique] STRING_HANDLE pName, [in] DRIVER_CONTAINER *pDriverContainer, [in] DWORD dwFileCopyFlags);`
   */
  RpcAddPrinterDriverEx: {
    in: {
      /** `[in, string, unique] STRING_HANDLE pName` */
      pName: string | null;
      /** `[in] DRIVER_CONTAINER *pDriverContainer` */
      pDriverContainer: DRIVER_CONTAINER;
      /**
       * APD_*: 1 strictly newer, 2 strictly older, 4 all files, 8 newer files; 0x10: from where the client put them; 0x8000: even one that
       * the server has warnings for.
       * `[in] DWORD dwFileCopyFlags`
       */
      dwFileCopyFlags: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no call uses this number. Opnum 90: `void Opnum90NotUsedOnWire();` */
  Opnum90NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 91: `void Opnum91NotUsedOnWire();` */
  Opnum91NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 92: `void Opnum92NotUsedOnWire();` */
  Opnum92NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 93: `void Opnum93NotUsedOnWire();` */
  Opnum93NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 94: `void Opnum94NotUsedOnWire();` */
  Opnum94NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 95: `void Opnum95NotUsedOnWire();` */
  Opnum95NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Sends data to a printer though its job is broken off. [MS-RPRN] 3.1.4.9.8
   * Opnum 96: `DWORD RpcFlushPrinter([in] PRINTER_HANDLE hPrinter, [in, size_is(cbBuf)] BYTE *pBuf, [in] DWORD cbBuf, [out] DWORD *pcWritten, [in] DWORD cSleep);`
   */
  RpcFlushPrinter: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** `[in, size_is(cbBuf)] BYTE *pBuf` */
      pBuf: Uint8Array;
      /** Octets of the buffer. `[in] DWORD cbBuf` */
      cbBuf?: number;
      /** Milliseconds that the port rests first. `[in] DWORD cSleep` */
      cSleep: number;
    };
    out: {
      /** `[out] DWORD *pcWritten` */
      pcWritten: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Asks a printer something, or tells it. [MS-RPRN] 3.1.4.2.27
   * Opnum 97: `DWORD RpcSendRecvBidiData([in] PRINTER_HANDLE hPrinter, [in, string, unique] const wchar_t *pAction, [in] RPC_BIDI_REQUEST_CONTAINER *pReqData, [out] RPC_BIDI_RESPONSE_CONTAINER **ppRespData);`
   */
  RpcSendRecvBidiData: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** "EnumSchema", "Get", "GetAll", "Set" or "GetWithArgument". `[in, string, unique] const wchar_t *pAction` */
      pAction: string | null;
      /** `[in] RPC_BIDI_REQUEST_CONTAINER *pReqData` */
      pReqData: RPC_BIDI_REQUEST_CONTAINER;
    };
    out: {
      /** `[out] RPC_BIDI_RESPONSE_CONTAINER **ppRespData` */
      ppRespData: RPC_BIDI_RESPONSE_CONTAINER | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no call uses this number. Opnum 98: `void Opnum98NotUsedOnWire();` */
  Opnum98NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 99: `void Opnum99NotUsedOnWire();` */
  Opnum99NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 100: `void Opnum100NotUsedOnWire();` */
  Opnum100NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 101: `void Opnum101NotUsedOnWire();` */
  Opnum101NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Core drivers of a server. [MS-RPRN] 3.1.4.4.9
   * Opnum 102: `HRESULT RpcGetCorePrinterDrivers([in, string, unique] STRING_HANDLE pszServer, [in, string] const wchar_t *pszEnvironment, [in] DWORD cchCoreDrivers, [in, size_is(cchCoreDrivers)] const wchar_t *pszzCoreDriverDependencies, [in] DWORD cCorePrinterDrivers, [out, size_is(cCorePrinterDrivers)] CORE_PRINTER_DRIVER *pCorePrinterDrivers);`
   */
  RpcGetCorePrinterDrivers: {
    in: {
      /** `[in, string, unique] STRING_HANDLE pszServer` */
      pszServer: string | null;
      /** "Windows x64", for example. `[in, string] const wchar_t *pszEnvironment` */
      pszEnvironment: string;
      /** Characters of the text with all terminators. `[in] DWORD cchCoreDrivers` */
      cchCoreDrivers?: number;
      /** Texts one behind the other, and one more terminator. `[in, size_is(cchCoreDrivers)] const wchar_t *pszzCoreDriverDependencies` */
      pszzCoreDriverDependencies: string;
      /** `[in] DWORD cCorePrinterDrivers` */
      cCorePrinterDrivers: number;
    };
    out: {
      /** `[out, size_is(cCorePrinterDrivers)] CORE_PRINTER_DRIVER *pCorePrinterDrivers` */
      pCorePrinterDrivers: CORE_PRINTER_DRIVER[];
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no call uses this number. Opnum 103: `void Opnum103NotUsedOnWire();` */
  Opnum103NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Where a driver's package is. [MS-RPRN] 3.1.4.4.10
   * Opnum 104: `HRESULT RpcGetPrinterDriverPackagePath([in, string, unique] STRING_HANDLE pszServer, [in, string] const wchar_t *pszEnvironment, [in, string, unique] const wchar_t *pszLanguage, [in, string] const wchar_t *pszPackageID, [in, out, unique, size_is(cchDriverPackageCab)] wchar_t *pszDriverPackageCab, [in] DWORD cchDriverPackageCab, [out] LPDWORD pcchRequiredSize);`
   */
  RpcGetPrinterDriverPackagePath: {
    in: {
      /** `[in, string, unique] STRING_HANDLE pszServer` */
      pszServer: string | null;
      /** "Windows x64", for example. `[in, string] const wchar_t *pszEnvironment` */
      pszEnvironment: string;
      /** `[in, string, unique] const wchar_t *pszLanguage` */
      pszLanguage: string | null;
      /** `[in, string] const wchar_t *pszPackageID` */
      pszPackageID: string;
      /** `[in, out, unique, size_is(cchDriverPackageCab)] wchar_t *pszDriverPackageCab` */
      pszDriverPackageCab: string | null;
      /** Characters of the buffer. `[in] DWORD cchDriverPackageCab` */
      cchDriverPackageCab?: number;
    };
    out: {
      /** `[in, out, unique, size_is(cchDriverPackageCab)] wchar_t *pszDriverPackageCab` */
      pszDriverPackageCab: string | null;
      /** `[out] LPDWORD pcchRequiredSize` */
      pcchRequiredSize: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no call uses this number. Opnum 105: `void Opnum105NotUsedOnWire();` */
  Opnum105NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 106: `void Opnum106NotUsedOnWire();` */
  Opnum106NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 107: `void Opnum107NotUsedOnWire();` */
  Opnum107NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 108: `void Opnum108NotUsedOnWire();` */
  Opnum108NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 109: `void Opnum109NotUsedOnWire();` */
  Opnum109NotUsedOnWire: { in: {}; out: {}; };
  /**
   * A property of a job. [MS-RPRN] 3.1.4.12.1
   * Opnum 110: `DWORD RpcGetJobNamedPropertyValue([in] PRINTER_HANDLE hPrinter, [in] DWORD JobId, [in, string] const wchar_t *pszName, [out] RPC_PrintPropertyValue *pValue);`
   */
  RpcGetJobNamedPropertyValue: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** `[in] DWORD JobId` */
      JobId: number;
      /** `[in, string] const wchar_t *pszName` */
      pszName: string;
    };
    out: {
      /** `[out] RPC_PrintPropertyValue *pValue` */
      pValue: RPC_PrintPropertyValue;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Sets a property of a job. [MS-RPRN] 3.1.4.12.2
   * Opnum 111: `DWORD RpcSetJobNamedProperty([in] PRINTER_HANDLE hPrinter, [in] DWORD JobId, [in] RPC_PrintNamedProperty *pProperty);`
   */
  RpcSetJobNamedProperty: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** `[in] DWORD JobId` */
      JobId: number;
      /** `[in] RPC_PrintNamedProperty *pProperty` */
      pProperty: RPC_PrintNamedProperty;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Deletes a property of a job. [MS-RPRN] 3.1.4.12.3
   * Opnum 112: `DWORD RpcDeleteJobNamedProperty([in] PRINTER_HANDLE hPrinter, [in] DWORD JobId, [in, string] const wchar_t *pszName);`
   */
  RpcDeleteJobNamedProperty: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** `[in] DWORD JobId` */
      JobId: number;
      /** `[in, string] const wchar_t *pszName` */
      pszName: string;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * All properties of a job. [MS-RPRN] 3.1.4.12.4
   * Opnum 113: `DWORD RpcEnumJobNamedProperties([in] PRINTER_HANDLE hPrinter, [in] DWORD JobId, [out] DWORD *pcProperties, [out, size_is(, *pcProperties)] RPC_PrintNamedProperty **ppProperties);`
   */
  RpcEnumJobNamedProperties: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** `[in] DWORD JobId` */
      JobId: number;
    };
    out: {
      /** `[out] DWORD *pcProperties` */
      pcProperties?: number;
      /** `[out, size_is(, *pcProperties)] RPC_PrintNamedProperty **ppProperties` */
      ppProperties: RPC_PrintNamedProperty[] | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no call uses this number. Opnum 114: `void Opnum114NotUsedOnWire();` */
  Opnum114NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 115: `void Opnum115NotUsedOnWire();` */
  Opnum115NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Tells a server of jobs that a client printed without it. [MS-RPRN] 3.1.4.13.1
   * Opnum 116: `DWORD RpcLogJobInfoForBranchOffice([in] PRINTER_HANDLE hPrinter, [in, ref] RPC_BranchOfficeJobDataContainer *pBranchOfficeJobDataContainer);`
   */
  RpcLogJobInfoForBranchOffice: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** `[in, ref] RPC_BranchOfficeJobDataContainer *pBranchOfficeJobDataContainer` */
      pBranchOfficeJobDataContainer: RPC_BranchOfficeJobDataContainer;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes a server ask a printer again what it can do. [MS-RPRN] 3.1.4.14.1
   * Opnum 117: `DWORD RpcRegeneratePrintDeviceCapabilities([in] PRINTER_HANDLE hPrinter);`
   */
  RpcRegeneratePrintDeviceCapabilities: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no call uses this number. Opnum 118: `void Opnum118NotUsedOnWire();` */
  Opnum118NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Makes a job on a printer that speaks IPP. [MS-RPRN] 3.1.4.14.2
   * Opnum 119: `HRESULT RpcIppCreateJobOnPrinter([in] PRINTER_HANDLE hPrinter, [in] DWORD jobId, [in, string, unique] const wchar_t *pdlFormat, [in] DWORD jobAttributeGroupBufferSize, [in, size_is(jobAttributeGroupBufferSize)] BYTE *jobAttributeGroupBuffer, [out, ref] DWORD *ippResponseBufferSize, [out, size_is(, *ippResponseBufferSize), ref] BYTE **ippResponseBuffer);`
   */
  RpcIppCreateJobOnPrinter: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** `[in] DWORD jobId` */
      jobId: number;
      /** `[in, string, unique] const wchar_t *pdlFormat` */
      pdlFormat: string | null;
      /** `[in] DWORD jobAttributeGroupBufferSize` */
      jobAttributeGroupBufferSize?: number;
      /** Attributes as IPP has them, as octets. `[in, size_is(jobAttributeGroupBufferSize)] BYTE *jobAttributeGroupBuffer` */
      jobAttributeGroupBuffer: Uint8Array;
    };
    out: {
      /** `[out, ref] DWORD *ippResponseBufferSize` */
      ippResponseBufferSize?: number;
      /** An answer of IPP as octets. `[out, size_is(, *ippResponseBufferSize), ref] BYTE **ippResponseBuffer` */
      ippResponseBuffer: Uint8Array | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
  /**
   * Attributes of a job, by IPP. [MS-RPRN] 3.1.4.14.3
   * Opnum 120: `HRESULT RpcIppGetJobAttributes([in] PRINTER_HANDLE hPrinter, [in] DWORD jobId, [in] DWORD attributeNameCount, [in, string, size_is(attributeNameCount)] const wchar_t **attributeNames, [out, ref] DWORD *ippResponseBufferSize, [out, size_is(, *ippResponseBufferSize), ref] BYTE **ippResponseBuffer);`
   */
  RpcIppGetJobAttributes: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** `[in] DWORD jobId` */
      jobId: number;
      /** `[in] DWORD attributeNameCount` */
      attributeNameCount?: number;
      /** `[in, string, size_is(attributeNameCount)] const wchar_t **attributeNames` */
      attributeNames: (string | null)[];
    };
    out: {
      /** `[out, ref] DWORD *ippResponseBufferSize` */
      ippResponseBufferSize?: number;
      /** An answer of IPP as octets. `[out, size_is(, *ippResponseBufferSize), ref] BYTE **ippResponseBuffer` */
      ippResponseBuffer: Uint8Array | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
  /**
   * Sets attributes of a job, by IPP. [MS-RPRN] 3.1.4.14.4
   * Opnum 121: `HRESULT RpcIppSetJobAttributes([in] PRINTER_HANDLE hPrinter, [in] DWORD jobId, [in] DWORD jobAttributeGroupBufferSize, [in, size_is(jobAttributeGroupBufferSize)] BYTE *jobAttributeGroupBuffer, [out, ref] DWORD *ippResponseBufferSize, [out, size_is(, *ippResponseBufferSize), ref] BYTE **ippResponseBuffer);`
   */
  RpcIppSetJobAttributes: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** `[in] DWORD jobId` */
      jobId: number;
      /** `[in] DWORD jobAttributeGroupBufferSize` */
      jobAttributeGroupBufferSize?: number;
      /** Attributes as IPP has them, as octets. `[in, size_is(jobAttributeGroupBufferSize)] BYTE *jobAttributeGroupBuffer` */
      jobAttributeGroupBuffer: Uint8Array;
    };
    out: {
      /** `[out, ref] DWORD *ippResponseBufferSize` */
      ippResponseBufferSize?: number;
      /** An answer of IPP as octets. `[out, size_is(, *ippResponseBufferSize), ref] BYTE **ippResponseBuffer` */
      ippResponseBuffer: Uint8Array | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
  /**
   * Attributes of a printer, by IPP. [MS-RPRN] 3.1.4.14.5
   * Opnum 122: `HRESULT RpcIppGetPrinterAttributes([in] PRINTER_HANDLE hPrinter, [in] DWORD attributeNameCount, [in, string, size_is(attributeNameCount)] const wchar_t **attributeNames, [out, ref] DWORD *ippResponseBufferSize, [out, size_is(, *ippResponseBufferSize), ref] BYTE **ippResponseBuffer);`
   */
  RpcIppGetPrinterAttributes: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** `[in] DWORD attributeNameCount` */
      attributeNameCount?: number;
      /** `[in, string, size_is(attributeNameCount)] const wchar_t **attributeNames` */
      attributeNames: (string | null)[];
    };
    out: {
      /** `[out, ref] DWORD *ippResponseBufferSize` */
      ippResponseBufferSize?: number;
      /** An answer of IPP as octets. `[out, size_is(, *ippResponseBufferSize), ref] BYTE **ippResponseBuffer` */
      ippResponseBuffer: Uint8Array | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
  /**
   * Sets attributes of a printer, by IPP. [MS-RPRN] 3.1.4.14.6
   * Opnum 123: `HRESULT RpcIppSetPrinterAttributes([in] PRINTER_HANDLE hPrinter, [in] DWORD jobAttributeGroupBufferSize, [in, size_is(jobAttributeGroupBufferSize)] BYTE *jobAttributeGroupBuffer, [out, ref] DWORD *ippResponseBufferSize, [out, size_is(, *ippResponseBufferSize), ref] BYTE **ippResponseBuffer);`
   */
  RpcIppSetPrinterAttributes: {
    in: {
      /** `[in] PRINTER_HANDLE hPrinter` */
      hPrinter: ContextHandle<"PRINTER_HANDLE"> | null;
      /** `[in] DWORD jobAttributeGroupBufferSize` */
      jobAttributeGroupBufferSize?: number;
      /** Attributes as IPP has them, as octets. `[in, size_is(jobAttributeGroupBufferSize)] BYTE *jobAttributeGroupBuffer` */
      jobAttributeGroupBuffer: Uint8Array;
    };
    out: {
      /** `[out, ref] DWORD *ippResponseBufferSize` */
      ippResponseBufferSize?: number;
      /** An answer of IPP as octets. `[out, size_is(, *ippResponseBufferSize), ref] BYTE **ippResponseBuffer` */
      ippResponseBuffer: Uint8Array | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
};

/** `interface winspool` 12345678-1234-abcd-ef00-0123456789ab v1.0 */
export const winspool: Interface<winspoolOperations> = /*#__PURE__*/ defineInterface<winspoolOperations>({
  name: "winspool",
  uuid: "12345678-1234-abcd-ef00-0123456789ab",
  version: [1, 0],
  endpoints: ["ncacn_np:[\\pipe\\spoolss]"],
  operations: [
    { opnum: 0, name: "RpcEnumPrinters", returns: uint32, status: "win32", params: [
      { name: "Flags", dir: "in", type: uint32 },
      { name: "Name", dir: "in", type: unique(string("wchar")) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "pPrinterEnum", dir: "inout", type: unique(array(uint8, sized(["field", "cbBuf"]))) },
      { name: "cbBuf", dir: "in", type: uint32 },
      { name: "pcbNeeded", dir: "out", type: ref(uint32) },
      { name: "pcReturned", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 1, name: "RpcOpenPrinter", returns: uint32, status: "win32", params: [
      { name: "pPrinterName", dir: "in", type: unique(string("wchar")) },
      { name: "pHandle", dir: "out", type: ref(context("PRINTER_HANDLE", "RpcClosePrinter")) },
      { name: "pDatatype", dir: "in", type: unique(string("wchar")) },
      { name: "pDevModeContainer", dir: "in", type: ref(DEVMODE_CONTAINER$) },
      { name: "AccessRequired", dir: "in", type: uint32 },
    ] },
    { opnum: 2, name: "RpcSetJob", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "JobId", dir: "in", type: uint32 },
      { name: "pJobContainer", dir: "in", type: unique(JOB_CONTAINER$) },
      { name: "Command", dir: "in", type: uint32 },
    ] },
    { opnum: 3, name: "RpcGetJob", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "JobId", dir: "in", type: uint32 },
      { name: "Level", dir: "in", type: uint32 },
      { name: "pJob", dir: "inout", type: unique(array(uint8, sized(["field", "cbBuf"]))) },
      { name: "cbBuf", dir: "in", type: uint32 },
      { name: "pcbNeeded", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 4, name: "RpcEnumJobs", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "FirstJob", dir: "in", type: uint32 },
      { name: "NoJobs", dir: "in", type: uint32 },
      { name: "Level", dir: "in", type: uint32 },
      { name: "pJob", dir: "inout", type: unique(array(uint8, sized(["field", "cbBuf"]))) },
      { name: "cbBuf", dir: "in", type: uint32 },
      { name: "pcbNeeded", dir: "out", type: ref(uint32) },
      { name: "pcReturned", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 5, name: "RpcAddPrinter", returns: uint32, status: "win32", params: [
      { name: "pName", dir: "in", type: unique(string("wchar")) },
      { name: "pPrinterContainer", dir: "in", type: ref(PRINTER_CONTAINER$) },
      { name: "pDevModeContainer", dir: "in", type: ref(DEVMODE_CONTAINER$) },
      { name: "pSecurityContainer", dir: "in", type: ref(SECURITY_CONTAINER$) },
      { name: "pHandle", dir: "out", type: ref(context("PRINTER_HANDLE", "RpcClosePrinter")) },
    ] },
    { opnum: 6, name: "RpcDeletePrinter", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
    ] },
    { opnum: 7, name: "RpcSetPrinter", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "pPrinterContainer", dir: "in", type: ref(PRINTER_CONTAINER$) },
      { name: "pDevModeContainer", dir: "in", type: ref(DEVMODE_CONTAINER$) },
      { name: "pSecurityContainer", dir: "in", type: ref(SECURITY_CONTAINER$) },
      { name: "Command", dir: "in", type: uint32 },
    ] },
    { opnum: 8, name: "RpcGetPrinter", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "Level", dir: "in", type: uint32 },
      { name: "pPrinter", dir: "inout", type: unique(array(uint8, sized(["field", "cbBuf"]))) },
      { name: "cbBuf", dir: "in", type: uint32 },
      { name: "pcbNeeded", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 9, name: "RpcAddPrinterDriver", returns: uint32, status: "win32", params: [
      { name: "pName", dir: "in", type: unique(string("wchar")) },
      { name: "pDriverContainer", dir: "in", type: ref(DRIVER_CONTAINER$) },
    ] },
    { opnum: 10, name: "RpcEnumPrinterDrivers", returns: uint32, status: "win32", params: [
      { name: "pName", dir: "in", type: unique(string("wchar")) },
      { name: "pEnvironment", dir: "in", type: unique(string("wchar")) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "pDrivers", dir: "inout", type: unique(array(uint8, sized(["field", "cbBuf"]))) },
      { name: "cbBuf", dir: "in", type: uint32 },
      { name: "pcbNeeded", dir: "out", type: ref(uint32) },
      { name: "pcReturned", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 11, name: "RpcGetPrinterDriver", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "pEnvironment", dir: "in", type: unique(string("wchar")) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "pDriver", dir: "inout", type: unique(array(uint8, sized(["field", "cbBuf"]))) },
      { name: "cbBuf", dir: "in", type: uint32 },
      { name: "pcbNeeded", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 12, name: "RpcGetPrinterDriverDirectory", returns: uint32, status: "win32", params: [
      { name: "pName", dir: "in", type: unique(string("wchar")) },
      { name: "pEnvironment", dir: "in", type: unique(string("wchar")) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "pDriverDirectory", dir: "inout", type: unique(array(uint8, sized(["field", "cbBuf"]))) },
      { name: "cbBuf", dir: "in", type: uint32 },
      { name: "pcbNeeded", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 13, name: "RpcDeletePrinterDriver", returns: uint32, status: "win32", params: [
      { name: "pName", dir: "in", type: unique(string("wchar")) },
      { name: "pEnvironment", dir: "in", type: ref(string("wchar")) },
      { name: "pDriverName", dir: "in", type: ref(string("wchar")) },
    ] },
    { opnum: 14, name: "RpcAddPrintProcessor", returns: uint32, status: "win32", params: [
      { name: "pName", dir: "in", type: unique(string("wchar")) },
      { name: "pEnvironment", dir: "in", type: ref(string("wchar")) },
      { name: "pPathName", dir: "in", type: ref(string("wchar")) },
      { name: "pPrintProcessorName", dir: "in", type: ref(string("wchar")) },
    ] },
    { opnum: 15, name: "RpcEnumPrintProcessors", returns: uint32, status: "win32", params: [
      { name: "pName", dir: "in", type: unique(string("wchar")) },
      { name: "pEnvironment", dir: "in", type: unique(string("wchar")) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "pPrintProcessorInfo", dir: "inout", type: unique(array(uint8, sized(["field", "cbBuf"]))) },
      { name: "cbBuf", dir: "in", type: uint32 },
      { name: "pcbNeeded", dir: "out", type: ref(uint32) },
      { name: "pcReturned", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 16, name: "RpcGetPrintProcessorDirectory", returns: uint32, status: "win32", params: [
      { name: "pName", dir: "in", type: unique(string("wchar")) },
      { name: "pEnvironment", dir: "in", type: unique(string("wchar")) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "pPrintProcessorDirectory", dir: "inout", type: unique(array(uint8, sized(["field", "cbBuf"]))) },
      { name: "cbBuf", dir: "in", type: uint32 },
      { name: "pcbNeeded", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 17, name: "RpcStartDocPrinter", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "pDocInfoContainer", dir: "in", type: ref(DOC_INFO_CONTAINER$) },
      { name: "pJobId", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 18, name: "RpcStartPagePrinter", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
    ] },
    { opnum: 19, name: "RpcWritePrinter", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "pBuf", dir: "in", type: ref(array(uint8, sized(["field", "cbBuf"]))) },
      { name: "cbBuf", dir: "in", type: uint32 },
      { name: "pcWritten", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 20, name: "RpcEndPagePrinter", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
    ] },
    { opnum: 21, name: "RpcAbortPrinter", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
    ] },
    { opnum: 22, name: "RpcReadPrinter", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "pBuf", dir: "out", type: ref(array(uint8, sized(["field", "cbBuf"]))) },
      { name: "cbBuf", dir: "in", type: uint32 },
      { name: "pcNoBytesRead", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 23, name: "RpcEndDocPrinter", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
    ] },
    { opnum: 24, name: "RpcAddJob", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "Level", dir: "in", type: uint32 },
      { name: "pAddJob", dir: "inout", type: unique(array(uint8, sized(["field", "cbBuf"]))) },
      { name: "cbBuf", dir: "in", type: uint32 },
      { name: "pcbNeeded", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 25, name: "RpcScheduleJob", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "JobId", dir: "in", type: uint32 },
    ] },
    { opnum: 26, name: "RpcGetPrinterData", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "pValueName", dir: "in", type: ref(string("wchar")) },
      { name: "pType", dir: "out", type: ref(uint32) },
      { name: "pData", dir: "out", type: ref(array(uint8, sized(["field", "nSize"]))) },
      { name: "nSize", dir: "in", type: uint32 },
      { name: "pcbNeeded", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 27, name: "RpcSetPrinterData", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "pValueName", dir: "in", type: ref(string("wchar")) },
      { name: "Type", dir: "in", type: uint32 },
      { name: "pData", dir: "in", type: ref(array(uint8, sized(["field", "cbData"]))) },
      { name: "cbData", dir: "in", type: uint32 },
    ] },
    { opnum: 28, name: "RpcWaitForPrinterChange", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "pFlags", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 29, name: "RpcClosePrinter", returns: uint32, status: "win32", params: [
      { name: "phPrinter", dir: "inout", type: ref(context("PRINTER_HANDLE", "RpcClosePrinter")) },
    ] },
    { opnum: 30, name: "RpcAddForm", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "pFormInfoContainer", dir: "in", type: ref(FORM_CONTAINER$) },
    ] },
    { opnum: 31, name: "RpcDeleteForm", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "pFormName", dir: "in", type: ref(string("wchar")) },
    ] },
    { opnum: 32, name: "RpcGetForm", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "pFormName", dir: "in", type: ref(string("wchar")) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "pForm", dir: "inout", type: unique(array(uint8, sized(["field", "cbBuf"]))) },
      { name: "cbBuf", dir: "in", type: uint32 },
      { name: "pcbNeeded", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 33, name: "RpcSetForm", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "pFormName", dir: "in", type: ref(string("wchar")) },
      { name: "pFormInfoContainer", dir: "in", type: ref(FORM_CONTAINER$) },
    ] },
    { opnum: 34, name: "RpcEnumForms", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "Level", dir: "in", type: uint32 },
      { name: "pForm", dir: "inout", type: unique(array(uint8, sized(["field", "cbBuf"]))) },
      { name: "cbBuf", dir: "in", type: uint32 },
      { name: "pcbNeeded", dir: "out", type: ref(uint32) },
      { name: "pcReturned", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 35, name: "RpcEnumPorts", returns: uint32, status: "win32", params: [
      { name: "pName", dir: "in", type: unique(string("wchar")) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "pPort", dir: "inout", type: unique(array(uint8, sized(["field", "cbBuf"]))) },
      { name: "cbBuf", dir: "in", type: uint32 },
      { name: "pcbNeeded", dir: "out", type: ref(uint32) },
      { name: "pcReturned", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 36, name: "RpcEnumMonitors", returns: uint32, status: "win32", params: [
      { name: "pName", dir: "in", type: unique(string("wchar")) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "pMonitor", dir: "inout", type: unique(array(uint8, sized(["field", "cbBuf"]))) },
      { name: "cbBuf", dir: "in", type: uint32 },
      { name: "pcbNeeded", dir: "out", type: ref(uint32) },
      { name: "pcReturned", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 37, name: "Opnum37NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 38, name: "Opnum38NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 39, name: "RpcDeletePort", returns: uint32, status: "win32", params: [
      { name: "pName", dir: "in", type: unique(string("wchar")) },
      { name: "hWnd", dir: "in", type: uint3264 },
      { name: "pPortName", dir: "in", type: ref(string("wchar")) },
    ] },
    { opnum: 40, name: "RpcCreatePrinterIC", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "pHandle", dir: "out", type: ref(context("GDI_HANDLE", "RpcDeletePrinterIC")) },
      { name: "pDevModeContainer", dir: "in", type: ref(DEVMODE_CONTAINER$) },
    ] },
    { opnum: 41, name: "RpcPlayGdiScriptOnPrinterIC", returns: uint32, status: "win32", params: [
      { name: "hPrinterIC", dir: "in", type: context("GDI_HANDLE", "RpcDeletePrinterIC") },
      { name: "pIn", dir: "in", type: ref(array(uint8, sized(["field", "cIn"]))) },
      { name: "cIn", dir: "in", type: uint32 },
      { name: "pOut", dir: "out", type: ref(array(uint8, sized(["field", "cOut"]))) },
      { name: "cOut", dir: "in", type: uint32 },
      { name: "ul", dir: "in", type: uint32 },
    ] },
    { opnum: 42, name: "RpcDeletePrinterIC", returns: uint32, status: "win32", params: [
      { name: "phPrinterIC", dir: "inout", type: ref(context("GDI_HANDLE", "RpcDeletePrinterIC")) },
    ] },
    { opnum: 43, name: "Opnum43NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 44, name: "Opnum44NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 45, name: "Opnum45NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 46, name: "RpcAddMonitor", returns: uint32, status: "win32", params: [
      { name: "Name", dir: "in", type: unique(string("wchar")) },
      { name: "pMonitorContainer", dir: "in", type: ref(MONITOR_CONTAINER$) },
    ] },
    { opnum: 47, name: "RpcDeleteMonitor", returns: uint32, status: "win32", params: [
      { name: "Name", dir: "in", type: unique(string("wchar")) },
      { name: "pEnvironment", dir: "in", type: unique(string("wchar")) },
      { name: "pMonitorName", dir: "in", type: ref(string("wchar")) },
    ] },
    { opnum: 48, name: "RpcDeletePrintProcessor", returns: uint32, status: "win32", params: [
      { name: "Name", dir: "in", type: unique(string("wchar")) },
      { name: "pEnvironment", dir: "in", type: unique(string("wchar")) },
      { name: "pPrintProcessorName", dir: "in", type: ref(string("wchar")) },
    ] },
    { opnum: 49, name: "Opnum49NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 50, name: "Opnum50NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 51, name: "RpcEnumPrintProcessorDatatypes", returns: uint32, status: "win32", params: [
      { name: "pName", dir: "in", type: unique(string("wchar")) },
      { name: "pPrintProcessorName", dir: "in", type: unique(string("wchar")) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "pDatatypes", dir: "inout", type: unique(array(uint8, sized(["field", "cbBuf"]))) },
      { name: "cbBuf", dir: "in", type: uint32 },
      { name: "pcbNeeded", dir: "out", type: ref(uint32) },
      { name: "pcReturned", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 52, name: "RpcResetPrinter", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "pDatatype", dir: "in", type: unique(string("wchar")) },
      { name: "pDevModeContainer", dir: "in", type: ref(DEVMODE_CONTAINER$) },
    ] },
    { opnum: 53, name: "RpcGetPrinterDriver2", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "pEnvironment", dir: "in", type: unique(string("wchar")) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "pDriver", dir: "inout", type: unique(array(uint8, sized(["field", "cbBuf"]))) },
      { name: "cbBuf", dir: "in", type: uint32 },
      { name: "pcbNeeded", dir: "out", type: ref(uint32) },
      { name: "dwClientMajorVersion", dir: "in", type: uint32 },
      { name: "dwClientMinorVersion", dir: "in", type: uint32 },
      { name: "pdwServerMaxVersion", dir: "out", type: ref(uint32) },
      { name: "pdwServerMinVersion", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 54, name: "Opnum54NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 55, name: "Opnum55NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 56, name: "RpcFindClosePrinterChangeNotification", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
    ] },
    { opnum: 57, name: "Opnum57NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 58, name: "RpcReplyOpenPrinter", returns: uint32, status: "win32", params: [
      { name: "pMachine", dir: "in", type: ref(string("wchar")) },
      { name: "phPrinterNotify", dir: "out", type: ref(context("PRINTER_HANDLE", "RpcClosePrinter")) },
      { name: "dwPrinterRemote", dir: "in", type: uint32 },
      { name: "dwType", dir: "in", type: uint32 },
      { name: "cbBuffer", dir: "in", type: range(uint32, 0, 512) },
      { name: "pBuffer", dir: "in", type: unique(array(uint8, sized(["field", "cbBuffer"]))) },
    ] },
    { opnum: 59, name: "RpcRouterReplyPrinter", returns: uint32, status: "win32", params: [
      { name: "hNotify", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "fdwFlags", dir: "in", type: uint32 },
      { name: "cbBuffer", dir: "in", type: range(uint32, 0, 512) },
      { name: "pBuffer", dir: "in", type: unique(array(uint8, sized(["field", "cbBuffer"]))) },
    ] },
    { opnum: 60, name: "RpcReplyClosePrinter", returns: uint32, status: "win32", params: [
      { name: "phNotify", dir: "inout", type: ref(context("PRINTER_HANDLE", "RpcClosePrinter")) },
    ] },
    { opnum: 61, name: "RpcAddPortEx", returns: uint32, status: "win32", params: [
      { name: "pName", dir: "in", type: unique(string("wchar")) },
      { name: "pPortContainer", dir: "in", type: ref(PORT_CONTAINER$) },
      { name: "pPortVarContainer", dir: "in", type: ref(PORT_VAR_CONTAINER$) },
      { name: "pMonitorName", dir: "in", type: ref(string("wchar")) },
    ] },
    { opnum: 62, name: "RpcRemoteFindFirstPrinterChangeNotification", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "fdwFlags", dir: "in", type: uint32 },
      { name: "fdwOptions", dir: "in", type: uint32 },
      { name: "pszLocalMachine", dir: "in", type: unique(string("wchar")) },
      { name: "dwPrinterLocal", dir: "in", type: uint32 },
      { name: "cbBuffer", dir: "in", type: range(uint32, 0, 512) },
      { name: "pBuffer", dir: "inout", type: unique(array(uint8, sized(["field", "cbBuffer"]))) },
    ] },
    { opnum: 63, name: "Opnum63NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 64, name: "Opnum64NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 65, name: "RpcRemoteFindFirstPrinterChangeNotificationEx", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "fdwFlags", dir: "in", type: uint32 },
      { name: "fdwOptions", dir: "in", type: uint32 },
      { name: "pszLocalMachine", dir: "in", type: unique(string("wchar")) },
      { name: "dwPrinterLocal", dir: "in", type: uint32 },
      { name: "pOptions", dir: "in", type: unique(RPC_V2_NOTIFY_OPTIONS$) },
    ] },
    { opnum: 66, name: "RpcRouterReplyPrinterEx", returns: uint32, status: "win32", params: [
      { name: "hNotify", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "dwColor", dir: "in", type: uint32 },
      { name: "fdwFlags", dir: "in", type: uint32 },
      { name: "pdwResult", dir: "out", type: ref(uint32) },
      { name: "dwReplyType", dir: "in", type: uint32 },
      { name: "Reply", dir: "in", type: RPC_V2_UREPLY_PRINTER$1 },
    ] },
    { opnum: 67, name: "RpcRouterRefreshPrinterChangeNotification", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "dwColor", dir: "in", type: uint32 },
      { name: "pOptions", dir: "in", type: unique(RPC_V2_NOTIFY_OPTIONS$) },
      { name: "ppInfo", dir: "out", type: ref(unique(RPC_V2_NOTIFY_INFO$)) },
    ] },
    { opnum: 68, name: "Opnum68NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 69, name: "RpcOpenPrinterEx", returns: uint32, status: "win32", params: [
      { name: "pPrinterName", dir: "in", type: unique(string("wchar")) },
      { name: "pHandle", dir: "out", type: ref(context("PRINTER_HANDLE", "RpcClosePrinter")) },
      { name: "pDatatype", dir: "in", type: unique(string("wchar")) },
      { name: "pDevModeContainer", dir: "in", type: ref(DEVMODE_CONTAINER$) },
      { name: "AccessRequired", dir: "in", type: uint32 },
      { name: "pClientInfo", dir: "in", type: ref(SPLCLIENT_CONTAINER$) },
    ] },
    { opnum: 70, name: "RpcAddPrinterEx", returns: uint32, status: "win32", params: [
      { name: "pName", dir: "in", type: unique(string("wchar")) },
      { name: "pPrinterContainer", dir: "in", type: ref(PRINTER_CONTAINER$) },
      { name: "pDevModeContainer", dir: "in", type: ref(DEVMODE_CONTAINER$) },
      { name: "pSecurityContainer", dir: "in", type: ref(SECURITY_CONTAINER$) },
      { name: "pClientInfo", dir: "in", type: ref(SPLCLIENT_CONTAINER$) },
      { name: "pHandle", dir: "out", type: ref(context("PRINTER_HANDLE", "RpcClosePrinter")) },
    ] },
    { opnum: 71, name: "RpcSetPort", returns: uint32, status: "win32", params: [
      { name: "pName", dir: "in", type: unique(string("wchar")) },
      { name: "pPortName", dir: "in", type: unique(string("wchar")) },
      { name: "pPortContainer", dir: "in", type: ref(PORT_CONTAINER$) },
    ] },
    { opnum: 72, name: "RpcEnumPrinterData", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "dwIndex", dir: "in", type: uint32 },
      { name: "pValueName", dir: "out", type: ref(array(wchar, sized(["/", ["field", "cbValueName"], 2]))) },
      { name: "cbValueName", dir: "in", type: uint32 },
      { name: "pcbValueName", dir: "out", type: ref(uint32) },
      { name: "pType", dir: "out", type: ref(uint32) },
      { name: "pData", dir: "out", type: ref(array(uint8, sized(["field", "cbData"]))) },
      { name: "cbData", dir: "in", type: uint32 },
      { name: "pcbData", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 73, name: "RpcDeletePrinterData", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "pValueName", dir: "in", type: ref(string("wchar")) },
    ] },
    { opnum: 74, name: "Opnum74NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 75, name: "Opnum75NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 76, name: "Opnum76NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 77, name: "RpcSetPrinterDataEx", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "pKeyName", dir: "in", type: ref(string("wchar")) },
      { name: "pValueName", dir: "in", type: ref(string("wchar")) },
      { name: "Type", dir: "in", type: uint32 },
      { name: "pData", dir: "in", type: ref(array(uint8, sized(["field", "cbData"]))) },
      { name: "cbData", dir: "in", type: uint32 },
    ] },
    { opnum: 78, name: "RpcGetPrinterDataEx", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "pKeyName", dir: "in", type: ref(string("wchar")) },
      { name: "pValueName", dir: "in", type: ref(string("wchar")) },
      { name: "pType", dir: "out", type: ref(uint32) },
      { name: "pData", dir: "out", type: ref(array(uint8, sized(["field", "nSize"]))) },
      { name: "nSize", dir: "in", type: uint32 },
      { name: "pcbNeeded", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 79, name: "RpcEnumPrinterDataEx", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "pKeyName", dir: "in", type: ref(string("wchar")) },
      { name: "pEnumValues", dir: "out", type: ref(array(uint8, sized(["field", "cbEnumValues"]))) },
      { name: "cbEnumValues", dir: "in", type: uint32 },
      { name: "pcbEnumValues", dir: "out", type: ref(uint32) },
      { name: "pnEnumValues", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 80, name: "RpcEnumPrinterKey", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "pKeyName", dir: "in", type: ref(string("wchar")) },
      { name: "pSubkey", dir: "out", type: ref(array(wchar, sized(["/", ["field", "cbSubkey"], 2]))) },
      { name: "cbSubkey", dir: "in", type: uint32 },
      { name: "pcbSubkey", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 81, name: "RpcDeletePrinterDataEx", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "pKeyName", dir: "in", type: ref(string("wchar")) },
      { name: "pValueName", dir: "in", type: ref(string("wchar")) },
    ] },
    { opnum: 82, name: "RpcDeletePrinterKey", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "pKeyName", dir: "in", type: ref(string("wchar")) },
    ] },
    { opnum: 83, name: "Opnum83NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 84, name: "RpcDeletePrinterDriverEx", returns: uint32, status: "win32", params: [
      { name: "pName", dir: "in", type: unique(string("wchar")) },
      { name: "pEnvironment", dir: "in", type: ref(string("wchar")) },
      { name: "pDriverName", dir: "in", type: ref(string("wchar")) },
      { name: "dwDeleteFlag", dir: "in", type: uint32 },
      { name: "dwVersionNum", dir: "in", type: uint32 },
    ] },
    { opnum: 85, name: "RpcAddPerMachineConnection", returns: uint32, status: "win32", params: [
      { name: "pServer", dir: "in", type: unique(string("wchar")) },
      { name: "pPrinterName", dir: "in", type: ref(string("wchar")) },
      { name: "pPrintServer", dir: "in", type: ref(string("wchar")) },
      { name: "pProvider", dir: "in", type: ref(string("wchar")) },
    ] },
    { opnum: 86, name: "RpcDeletePerMachineConnection", returns: uint32, status: "win32", params: [
      { name: "pServer", dir: "in", type: unique(string("wchar")) },
      { name: "pPrinterName", dir: "in", type: ref(string("wchar")) },
    ] },
    { opnum: 87, name: "RpcEnumPerMachineConnections", returns: uint32, status: "win32", params: [
      { name: "pServer", dir: "in", type: unique(string("wchar")) },
      { name: "pPrinterEnum", dir: "inout", type: unique(array(uint8, sized(["field", "cbBuf"]))) },
      { name: "cbBuf", dir: "in", type: uint32 },
      { name: "pcbNeeded", dir: "out", type: ref(uint32) },
      { name: "pcReturned", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 88, name: "RpcXcvData", returns: uint32, status: "win32", params: [
      { name: "hXcv", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "pszDataName", dir: "in", type: ref(string("wchar")) },
      { name: "pInputData", dir: "in", type: ref(array(uint8, sized(["field", "cbInputData"]))) },
      { name: "cbInputData", dir: "in", type: uint32 },
      { name: "pOutputData", dir: "out", type: ref(array(uint8, sized(["field", "cbOutputData"]))) },
      { name: "cbOutputData", dir: "in", type: uint32 },
      { name: "pcbOutputNeeded", dir: "out", type: ref(uint32) },
      { name: "pdwStatus", dir: "inout", type: ref(uint32) },
    ] },
    { opnum: 89, name: "RpcAddPrinterDriverEx", returns: uint32, status: "win32", params: [
      { name: "pName", dir: "in", type: unique(string("wchar")) },
      { name: "pDriverContainer", dir: "in", type: ref(DRIVER_CONTAINER$) },
      { name: "dwFileCopyFlags", dir: "in", type: uint32 },
    ] },
    { opnum: 90, name: "Opnum90NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 91, name: "Opnum91NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 92, name: "Opnum92NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 93, name: "Opnum93NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 94, name: "Opnum94NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 95, name: "Opnum95NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 96, name: "RpcFlushPrinter", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "pBuf", dir: "in", type: ref(array(uint8, sized(["field", "cbBuf"]))) },
      { name: "cbBuf", dir: "in", type: uint32 },
      { name: "pcWritten", dir: "out", type: ref(uint32) },
      { name: "cSleep", dir: "in", type: uint32 },
    ] },
    { opnum: 97, name: "RpcSendRecvBidiData", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "pAction", dir: "in", type: unique(string("wchar")) },
      { name: "pReqData", dir: "in", type: ref(RPC_BIDI_REQUEST_CONTAINER$) },
      { name: "ppRespData", dir: "out", type: ref(unique(RPC_BIDI_RESPONSE_CONTAINER$)) },
    ] },
    { opnum: 98, name: "Opnum98NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 99, name: "Opnum99NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 100, name: "Opnum100NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 101, name: "Opnum101NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 102, name: "RpcGetCorePrinterDrivers", returns: int32, status: "hresult", params: [
      { name: "pszServer", dir: "in", type: unique(string("wchar")) },
      { name: "pszEnvironment", dir: "in", type: ref(string("wchar")) },
      { name: "cchCoreDrivers", dir: "in", type: uint32 },
      { name: "pszzCoreDriverDependencies", dir: "in", type: ref(array(wchar, sized(["field", "cchCoreDrivers"]))) },
      { name: "cCorePrinterDrivers", dir: "in", type: uint32 },
      { name: "pCorePrinterDrivers", dir: "out", type: ref(array(CORE_PRINTER_DRIVER$, sized(["field", "cCorePrinterDrivers"]))) },
    ] },
    { opnum: 103, name: "Opnum103NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 104, name: "RpcGetPrinterDriverPackagePath", returns: int32, status: "hresult", params: [
      { name: "pszServer", dir: "in", type: unique(string("wchar")) },
      { name: "pszEnvironment", dir: "in", type: ref(string("wchar")) },
      { name: "pszLanguage", dir: "in", type: unique(string("wchar")) },
      { name: "pszPackageID", dir: "in", type: ref(string("wchar")) },
      { name: "pszDriverPackageCab", dir: "inout", type: unique(array(wchar, sized(["field", "cchDriverPackageCab"]))) },
      { name: "cchDriverPackageCab", dir: "in", type: uint32 },
      { name: "pcchRequiredSize", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 105, name: "Opnum105NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 106, name: "Opnum106NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 107, name: "Opnum107NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 108, name: "Opnum108NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 109, name: "Opnum109NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 110, name: "RpcGetJobNamedPropertyValue", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "JobId", dir: "in", type: uint32 },
      { name: "pszName", dir: "in", type: ref(string("wchar")) },
      { name: "pValue", dir: "out", type: ref(RPC_PrintPropertyValue$) },
    ] },
    { opnum: 111, name: "RpcSetJobNamedProperty", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "JobId", dir: "in", type: uint32 },
      { name: "pProperty", dir: "in", type: ref(RPC_PrintNamedProperty$) },
    ] },
    { opnum: 112, name: "RpcDeleteJobNamedProperty", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "JobId", dir: "in", type: uint32 },
      { name: "pszName", dir: "in", type: ref(string("wchar")) },
    ] },
    { opnum: 113, name: "RpcEnumJobNamedProperties", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "JobId", dir: "in", type: uint32 },
      { name: "pcProperties", dir: "out", type: ref(uint32) },
      { name: "ppProperties", dir: "out", type: ref(unique(array(RPC_PrintNamedProperty$, sized(["deref", ["field", "pcProperties"]])))) },
    ] },
    { opnum: 114, name: "Opnum114NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 115, name: "Opnum115NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 116, name: "RpcLogJobInfoForBranchOffice", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "pBranchOfficeJobDataContainer", dir: "in", type: ref(RPC_BranchOfficeJobDataContainer$) },
    ] },
    { opnum: 117, name: "RpcRegeneratePrintDeviceCapabilities", returns: uint32, status: "win32", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
    ] },
    { opnum: 118, name: "Opnum118NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 119, name: "RpcIppCreateJobOnPrinter", returns: int32, status: "hresult", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "jobId", dir: "in", type: uint32 },
      { name: "pdlFormat", dir: "in", type: unique(string("wchar")) },
      { name: "jobAttributeGroupBufferSize", dir: "in", type: uint32 },
      { name: "jobAttributeGroupBuffer", dir: "in", type: ref(array(uint8, sized(["field", "jobAttributeGroupBufferSize"]))) },
      { name: "ippResponseBufferSize", dir: "out", type: ref(uint32) },
      { name: "ippResponseBuffer", dir: "out", type: ref(unique(array(uint8, sized(["deref", ["field", "ippResponseBufferSize"]])))) },
    ] },
    { opnum: 120, name: "RpcIppGetJobAttributes", returns: int32, status: "hresult", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "jobId", dir: "in", type: uint32 },
      { name: "attributeNameCount", dir: "in", type: uint32 },
      { name: "attributeNames", dir: "in", type: ref(array(unique(string("wchar")), sized(["field", "attributeNameCount"]))) },
      { name: "ippResponseBufferSize", dir: "out", type: ref(uint32) },
      { name: "ippResponseBuffer", dir: "out", type: ref(unique(array(uint8, sized(["deref", ["field", "ippResponseBufferSize"]])))) },
    ] },
    { opnum: 121, name: "RpcIppSetJobAttributes", returns: int32, status: "hresult", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "jobId", dir: "in", type: uint32 },
      { name: "jobAttributeGroupBufferSize", dir: "in", type: uint32 },
      { name: "jobAttributeGroupBuffer", dir: "in", type: ref(array(uint8, sized(["field", "jobAttributeGroupBufferSize"]))) },
      { name: "ippResponseBufferSize", dir: "out", type: ref(uint32) },
      { name: "ippResponseBuffer", dir: "out", type: ref(unique(array(uint8, sized(["deref", ["field", "ippResponseBufferSize"]])))) },
    ] },
    { opnum: 122, name: "RpcIppGetPrinterAttributes", returns: int32, status: "hresult", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "attributeNameCount", dir: "in", type: uint32 },
      { name: "attributeNames", dir: "in", type: ref(array(unique(string("wchar")), sized(["field", "attributeNameCount"]))) },
      { name: "ippResponseBufferSize", dir: "out", type: ref(uint32) },
      { name: "ippResponseBuffer", dir: "out", type: ref(unique(array(uint8, sized(["deref", ["field", "ippResponseBufferSize"]])))) },
    ] },
    { opnum: 123, name: "RpcIppSetPrinterAttributes", returns: int32, status: "hresult", params: [
      { name: "hPrinter", dir: "in", type: context("PRINTER_HANDLE", "RpcClosePrinter") },
      { name: "jobAttributeGroupBufferSize", dir: "in", type: uint32 },
      { name: "jobAttributeGroupBuffer", dir: "in", type: ref(array(uint8, sized(["field", "jobAttributeGroupBufferSize"]))) },
      { name: "ippResponseBufferSize", dir: "out", type: ref(uint32) },
      { name: "ippResponseBuffer", dir: "out", type: ref(unique(array(uint8, sized(["deref", ["field", "ippResponseBufferSize"]])))) },
    ] },
  ],
});
