// Generated from IRemoteSCMActivator.idl by opnum midl. Do not edit: change the IDL and generate again.
import {
  type Interface,
  type ReturnStatus,
  type StructType,
  array,
  byte,
  defineInterface,
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
  unique,
} from "opnum/codegen/v1";

/** Interfaces of one activation. `const unsigned long MAX_REQUESTED_INTERFACES = 0x8000;` */
export const MAX_REQUESTED_INTERFACES = 0x8000;

/** Protocol sequences of one activation. `const unsigned long MAX_REQUESTED_PROTSEQS = 0x8000;` */
export const MAX_REQUESTED_PROTSEQS = 0x8000;

/** Fewest activation properties. `const unsigned long MIN_ACTPROP_LIMIT = 1;` */
export const MIN_ACTPROP_LIMIT = 1;

/** Most activation properties. `const unsigned long MAX_ACTPROP_LIMIT = 10;` */
export const MAX_ACTPROP_LIMIT = 10;

/** The version of the DCOM protocol. [MS-DCOM] 2.2.11. `typedef struct tagCOMVERSION { ... } COMVERSION;` */
export interface COMVERSION {
  /** `unsigned short MajorVersion` */
  MajorVersion: number;
  /** `unsigned short MinorVersion` */
  MinorVersion: number;
}
export const COMVERSION$: StructType<COMVERSION> = /*#__PURE__*/ struct("COMVERSION", {
  MajorVersion: uint16,
  MinorVersion: uint16,
});

/**
 * Data that travels beside a call; its octets are a multiple of 8. [MS-DCOM] 2.2.13.1
 * `typedef struct tagORPC_EXTENT { ... } ORPC_EXTENT;`
 */
export interface ORPC_EXTENT {
  /** `GUID id` */
  id: string;
  /** `unsigned long size` */
  size: number;
  /** `[size_is((size + 7) & ~7)] byte data[]` */
  data: Uint8Array;
}
export const ORPC_EXTENT$: StructType<ORPC_EXTENT> = /*#__PURE__*/ struct("ORPC_EXTENT", {
  id: guid,
  size: uint32,
  data: array(byte, sized(["&", ["+", ["field", "size"], 7], -8])),
});

/** Such data; the number of pointers is even. [MS-DCOM] 2.2.13.2. `typedef struct tagORPC_EXTENT_ARRAY { ... } ORPC_EXTENT_ARRAY;` */
export interface ORPC_EXTENT_ARRAY {
  /** `unsigned long size` */
  size: number;
  /** `unsigned long reserved` */
  reserved: number;
  /** `[size_is((size + 1) & ~1,), unique] ORPC_EXTENT **extent` */
  extent: (ORPC_EXTENT | null)[] | null;
}
export const ORPC_EXTENT_ARRAY$: StructType<ORPC_EXTENT_ARRAY> = /*#__PURE__*/ struct("ORPC_EXTENT_ARRAY", {
  size: uint32,
  reserved: uint32,
  extent: unique(array(unique(ORPC_EXTENT$), sized(["&", ["+", ["field", "size"], 1], -2]))),
});

/** What every DCOM request begins with. [MS-DCOM] 2.2.13.3. `typedef struct tagORPCTHIS { ... } ORPCTHIS;` */
export interface ORPCTHIS {
  /** `COMVERSION version` */
  version: COMVERSION;
  /** `unsigned long flags` */
  flags: number;
  /** `unsigned long reserved1` */
  reserved1: number;
  /** The causality identifier. `CID cid` */
  cid: string;
  /** `[unique] ORPC_EXTENT_ARRAY *extensions` */
  extensions: ORPC_EXTENT_ARRAY | null;
}
export const ORPCTHIS$: StructType<ORPCTHIS> = /*#__PURE__*/ struct("ORPCTHIS", {
  version: COMVERSION$,
  flags: uint32,
  reserved1: uint32,
  cid: guid,
  extensions: unique(ORPC_EXTENT_ARRAY$),
});

/** What every DCOM answer begins with. [MS-DCOM] 2.2.13.4. `typedef struct tagORPCTHAT { ... } ORPCTHAT;` */
export interface ORPCTHAT {
  /** `unsigned long flags` */
  flags: number;
  /** `[unique] ORPC_EXTENT_ARRAY *extensions` */
  extensions: ORPC_EXTENT_ARRAY | null;
}
export const ORPCTHAT$: StructType<ORPCTHAT> = /*#__PURE__*/ struct("ORPCTHAT", {
  flags: uint32,
  extensions: unique(ORPC_EXTENT_ARRAY$),
});

/** An object reference (OBJREF) as octets. [MS-DCOM] 2.2.14. `typedef struct tagMInterfacePointer { ... } MInterfacePointer;` */
export interface MInterfacePointer {
  /** `unsigned long ulCntData` */
  ulCntData?: number;
  /** `[size_is(ulCntData)] byte abData[]` */
  abData: Uint8Array;
}
export const MInterfacePointer$: StructType<MInterfacePointer> = /*#__PURE__*/ struct("MInterfacePointer", {
  ulCntData: uint32,
  abData: array(byte, sized(["field", "ulCntData"])),
});

/** The extended error information of automation. `typedef struct tagErrorObjectData { ... } ErrorObjectData;` */
export interface ErrorObjectData {
  /** `DWORD dwVersion` */
  dwVersion: number;
  /** `DWORD dwHelpContext` */
  dwHelpContext: number;
  /** `IID iid` */
  iid: string;
  /** `[unique, string] wchar_t *pszSource` */
  pszSource: string | null;
  /** `[unique, string] wchar_t *pszDescription` */
  pszDescription: string | null;
  /** `[unique, string] wchar_t *pszHelpFile` */
  pszHelpFile: string | null;
}
export const ErrorObjectData$: StructType<ErrorObjectData> = /*#__PURE__*/ struct("ErrorObjectData", {
  dwVersion: uint32,
  dwHelpContext: uint32,
  iid: guid,
  pszSource: unique(string("wchar")),
  pszDescription: unique(string("wchar")),
  pszHelpFile: unique(string("wchar")),
});

/**
 * Which class and which interfaces are wanted. [MS-DCOM] 2.2.22.2.1
 * `typedef struct tagInstantiationInfoData { ... } InstantiationInfoData;`
 */
export interface InstantiationInfoData {
  /** `CLSID classId` */
  classId: string;
  /** `DWORD classCtx` */
  classCtx: number;
  /** `DWORD actvflags` */
  actvflags: number;
  /** `long fIsSurrogate` */
  fIsSurrogate: number;
  /** `[range(1, MAX_REQUESTED_INTERFACES)] DWORD cIID` */
  cIID?: number;
  /** `DWORD instFlag` */
  instFlag: number;
  /** `[size_is(cIID)] IID *pIID` */
  pIID: string[] | null;
  /** `DWORD thisSize` */
  thisSize: number;
  /** `COMVERSION clientCOMVersion` */
  clientCOMVersion: COMVERSION;
}
export const InstantiationInfoData$: StructType<InstantiationInfoData> = /*#__PURE__*/ struct("InstantiationInfoData", {
  classId: guid,
  classCtx: uint32,
  actvflags: uint32,
  fIsSurrogate: int32,
  cIID: range(uint32, 1, 32768),
  instFlag: uint32,
  pIID: unique(array(guid, sized(["field", "cIID"]))),
  thisSize: uint32,
  clientCOMVersion: COMVERSION$,
});

/** Where the object is to live. [MS-DCOM] 2.2.22.2.6. `typedef struct tagLocationInfoData { ... } LocationInfoData;` */
export interface LocationInfoData {
  /** `[string] wchar_t *machineName` */
  machineName: string | null;
  /** `DWORD processId` */
  processId: number;
  /** `DWORD apartmentId` */
  apartmentId: number;
  /** `DWORD contextId` */
  contextId: number;
}
export const LocationInfoData$: StructType<LocationInfoData> = /*#__PURE__*/ struct("LocationInfoData", {
  machineName: unique(string("wchar")),
  processId: uint32,
  apartmentId: uint32,
  contextId: uint32,
});

/** The client's context. [MS-DCOM] 2.2.22.2.5. `typedef struct tagActivationContextInfoData { ... } ActivationContextInfoData;` */
export interface ActivationContextInfoData {
  /** `long clientOK` */
  clientOK: number;
  /** `long bReserved1` */
  bReserved1: number;
  /** `DWORD dwReserved1` */
  dwReserved1: number;
  /** `DWORD dwReserved2` */
  dwReserved2: number;
  /** `MInterfacePointer *pIFDClientCtx` */
  pIFDClientCtx: MInterfacePointer | null;
  /** `MInterfacePointer *pIFDPrototypeCtx` */
  pIFDPrototypeCtx: MInterfacePointer | null;
}
export const ActivationContextInfoData$: StructType<ActivationContextInfoData> = /*#__PURE__*/ struct("ActivationContextInfoData", {
  clientOK: int32,
  bReserved1: int32,
  dwReserved1: uint32,
  dwReserved2: uint32,
  pIFDClientCtx: unique(MInterfacePointer$),
  pIFDPrototypeCtx: unique(MInterfacePointer$),
});

/**
 * The head of activation properties: which follow, and their octets. [MS-DCOM] 2.2.22.1
 * `typedef struct tagCustomHeader { ... } CustomHeader;`
 */
export interface CustomHeader {
  /** `DWORD totalSize` */
  totalSize: number;
  /** `DWORD headerSize` */
  headerSize: number;
  /** `DWORD dwReserved` */
  dwReserved: number;
  /** `DWORD destCtx` */
  destCtx: number;
  /** `[range(MIN_ACTPROP_LIMIT, MAX_ACTPROP_LIMIT)] DWORD cIfs` */
  cIfs?: number;
  /** `CLSID classInfoClsid` */
  classInfoClsid: string;
  /** `[size_is(cIfs)] CLSID *pclsid` */
  pclsid: string[] | null;
  /** `[size_is(cIfs)] DWORD *pSizes` */
  pSizes: number[] | null;
  /** `DWORD *pdwReserved` */
  pdwReserved: number | null;
}
export const CustomHeader$: StructType<CustomHeader> = /*#__PURE__*/ struct("CustomHeader", {
  totalSize: uint32,
  headerSize: uint32,
  dwReserved: uint32,
  destCtx: uint32,
  cIfs: range(uint32, 1, 10),
  classInfoClsid: guid,
  pclsid: unique(array(guid, sized(["field", "cIfs"]))),
  pSizes: unique(array(uint32, sized(["field", "cIfs"]))),
  pdwReserved: unique(uint32),
});

/** The interfaces that came of an activation. [MS-DCOM] 2.2.22.2.9. `typedef struct tagPropsOutInfo { ... } PropsOutInfo;` */
export interface PropsOutInfo {
  /** `[range(1, MAX_REQUESTED_INTERFACES)] DWORD cIfs` */
  cIfs?: number;
  /** `[size_is(cIfs)] IID *piid` */
  piid: string[] | null;
  /** `[size_is(cIfs)] HRESULT *phresults` */
  phresults: number[] | null;
  /** `[size_is(cIfs)] MInterfacePointer **ppIntfData` */
  ppIntfData: (MInterfacePointer | null)[] | null;
}
export const PropsOutInfo$: StructType<PropsOutInfo> = /*#__PURE__*/ struct("PropsOutInfo", {
  cIfs: range(uint32, 1, 32768),
  piid: unique(array(guid, sized(["field", "cIfs"]))),
  phresults: unique(array(int32, sized(["field", "cIfs"]))),
  ppIntfData: unique(array(unique(MInterfacePointer$), sized(["field", "cIfs"]))),
});

/** The server an activation is for. [MS-DCOM] 2.2.22.2.7.1. `typedef struct _COSERVERINFO { ... } COSERVERINFO;` */
export interface COSERVERINFO {
  /** `DWORD dwReserved1` */
  dwReserved1: number;
  /** `[string] wchar_t *pwszName` */
  pwszName: string | null;
  /** `DWORD *pdwReserved` */
  pdwReserved: number | null;
  /** `DWORD dwReserved2` */
  dwReserved2: number;
}
export const COSERVERINFO$: StructType<COSERVERINFO> = /*#__PURE__*/ struct("COSERVERINFO", {
  dwReserved1: uint32,
  pwszName: unique(string("wchar")),
  pdwReserved: unique(uint32),
  dwReserved2: uint32,
});

/** The security an activation is to have. [MS-DCOM] 2.2.22.2.7. `typedef struct tagSecurityInfoData { ... } SecurityInfoData;` */
export interface SecurityInfoData {
  /** `DWORD dwAuthnFlags` */
  dwAuthnFlags: number;
  /** `COSERVERINFO *pServerInfo` */
  pServerInfo: COSERVERINFO | null;
  /** `DWORD *pdwReserved` */
  pdwReserved: number | null;
}
export const SecurityInfoData$: StructType<SecurityInfoData> = /*#__PURE__*/ struct("SecurityInfoData", {
  dwAuthnFlags: uint32,
  pServerInfo: unique(COSERVERINFO$),
  pdwReserved: unique(uint32),
});

/**
 * What a client that activates can speak. [MS-DCOM] 2.2.22.2.4.1
 * `typedef struct _customREMOTE_REQUEST_SCM_INFO { ... } customREMOTE_REQUEST_SCM_INFO;`
 */
export interface customREMOTE_REQUEST_SCM_INFO {
  /** `DWORD ClientImpLevel` */
  ClientImpLevel: number;
  /** `[range(0, MAX_REQUESTED_PROTSEQS)] unsigned short cRequestedProtseqs` */
  cRequestedProtseqs?: number;
  /** `[size_is(cRequestedProtseqs)] unsigned short *pRequestedProtseqs` */
  pRequestedProtseqs: number[] | null;
}
export const customREMOTE_REQUEST_SCM_INFO$: StructType<customREMOTE_REQUEST_SCM_INFO> = /*#__PURE__*/ struct("customREMOTE_REQUEST_SCM_INFO", {
  ClientImpLevel: uint32,
  cRequestedProtseqs: range(uint16, 0, 32768),
  pRequestedProtseqs: unique(array(uint16, sized(["field", "cRequestedProtseqs"]))),
});

/**
 * customREMOTE_REQUEST_SCM_INFO among the activation properties. [MS-DCOM] 2.2.22.2.4
 * `typedef struct tagScmRequestInfoData { ... } ScmRequestInfoData;`
 */
export interface ScmRequestInfoData {
  /** `DWORD *pdwReserved` */
  pdwReserved: number | null;
  /** `customREMOTE_REQUEST_SCM_INFO *remoteRequest` */
  remoteRequest: customREMOTE_REQUEST_SCM_INFO | null;
}
export const ScmRequestInfoData$: StructType<ScmRequestInfoData> = /*#__PURE__*/ struct("ScmRequestInfoData", {
  pdwReserved: unique(uint32),
  remoteRequest: unique(customREMOTE_REQUEST_SCM_INFO$),
});

/**
 * String bindings and security bindings, each list ended by a 0. [MS-DCOM] 2.2.19
 * `typedef struct tagDUALSTRINGARRAY { ... } DUALSTRINGARRAY;`
 */
export interface DUALSTRINGARRAY {
  /** `unsigned short wNumEntries` */
  wNumEntries?: number;
  /** Where in aStringArray the security bindings begin. `unsigned short wSecurityOffset` */
  wSecurityOffset: number;
  /** `[size_is(wNumEntries)] unsigned short aStringArray[]` */
  aStringArray: number[];
}
export const DUALSTRINGARRAY$: StructType<DUALSTRINGARRAY> = /*#__PURE__*/ struct("DUALSTRINGARRAY", {
  wNumEntries: uint16,
  wSecurityOffset: uint16,
  aStringArray: array(uint16, sized(["field", "wNumEntries"])),
});

/**
 * Where the activated object's exporter is. [MS-DCOM] 2.2.22.2.8.1
 * `typedef struct _customREMOTE_REPLY_SCM_INFO { ... } customREMOTE_REPLY_SCM_INFO;`
 */
export interface customREMOTE_REPLY_SCM_INFO {
  /** `OXID Oxid` */
  Oxid: bigint;
  /** `DUALSTRINGARRAY *pdsaOxidBindings` */
  pdsaOxidBindings: DUALSTRINGARRAY | null;
  /** `IPID ipidRemUnknown` */
  ipidRemUnknown: string;
  /** `DWORD authnHint` */
  authnHint: number;
  /** `COMVERSION serverVersion` */
  serverVersion: COMVERSION;
}
export const customREMOTE_REPLY_SCM_INFO$: StructType<customREMOTE_REPLY_SCM_INFO> = /*#__PURE__*/ struct("customREMOTE_REPLY_SCM_INFO", {
  Oxid: uint64,
  pdsaOxidBindings: unique(DUALSTRINGARRAY$),
  ipidRemUnknown: guid,
  authnHint: uint32,
  serverVersion: COMVERSION$,
});

/**
 * customREMOTE_REPLY_SCM_INFO among the activation properties. [MS-DCOM] 2.2.22.2.8
 * `typedef struct tagScmReplyInfoData { ... } ScmReplyInfoData;`
 */
export interface ScmReplyInfoData {
  /** `DWORD *pdwReserved` */
  pdwReserved: number | null;
  /** `customREMOTE_REPLY_SCM_INFO *remoteReply` */
  remoteReply: customREMOTE_REPLY_SCM_INFO | null;
}
export const ScmReplyInfoData$: StructType<ScmReplyInfoData> = /*#__PURE__*/ struct("ScmReplyInfoData", {
  pdwReserved: unique(uint32),
  remoteReply: unique(customREMOTE_REPLY_SCM_INFO$),
});

/** The file an object is made from. [MS-DCOM] 2.2.22.2.3. `typedef struct tagInstanceInfoData { ... } InstanceInfoData;` */
export interface InstanceInfoData {
  /** `[string] wchar_t *fileName` */
  fileName: string | null;
  /** `DWORD mode` */
  mode: number;
  /** `MInterfacePointer *ifdROT` */
  ifdROT: MInterfacePointer | null;
  /** `MInterfacePointer *ifdStg` */
  ifdStg: MInterfacePointer | null;
}
export const InstanceInfoData$: StructType<InstanceInfoData> = /*#__PURE__*/ struct("InstanceInfoData", {
  fileName: unique(string("wchar")),
  mode: uint32,
  ifdROT: unique(MInterfacePointer$),
  ifdStg: unique(MInterfacePointer$),
});

/**
 * Session, partition and authentication of an activation. [MS-DCOM] 2.2.22.2.2
 * `typedef struct tagSpecialPropertiesData { ... } SpecialPropertiesData;`
 */
export interface SpecialPropertiesData {
  /** `unsigned long dwSessionId` */
  dwSessionId: number;
  /** `long fRemoteThisSessionId` */
  fRemoteThisSessionId: number;
  /** `long fClientImpersonating` */
  fClientImpersonating: number;
  /** `long fPartitionIDPresent` */
  fPartitionIDPresent: number;
  /** `DWORD dwDefaultAuthnLvl` */
  dwDefaultAuthnLvl: number;
  /** `GUID guidPartition` */
  guidPartition: string;
  /** `DWORD dwPRTFlags` */
  dwPRTFlags: number;
  /** `DWORD dwOrigClsctx` */
  dwOrigClsctx: number;
  /** `DWORD dwFlags` */
  dwFlags: number;
  /** `DWORD Reserved1` */
  Reserved1: number;
  /** `unsigned __int64 Reserved2` */
  Reserved2: bigint;
  /** `DWORD Reserved3[5]` */
  Reserved3: number[];
}
export const SpecialPropertiesData$: StructType<SpecialPropertiesData> = /*#__PURE__*/ struct("SpecialPropertiesData", {
  dwSessionId: uint32,
  fRemoteThisSessionId: int32,
  fClientImpersonating: int32,
  fPartitionIDPresent: int32,
  dwDefaultAuthnLvl: uint32,
  guidPartition: guid,
  dwPRTFlags: uint32,
  dwOrigClsctx: uint32,
  dwFlags: uint32,
  Reserved1: uint32,
  Reserved2: uint64,
  Reserved3: array(uint32, fixed(5)),
});

/**
 * SpecialPropertiesData of earlier versions.
 * `typedef struct tagSpecialPropertiesData_Alternate { ... } SpecialPropertiesData_Alternate;`
 */
export interface SpecialPropertiesData_Alternate {
  /** `unsigned long dwSessionId` */
  dwSessionId: number;
  /** `long fRemoteThisSessionId` */
  fRemoteThisSessionId: number;
  /** `long fClientImpersonating` */
  fClientImpersonating: number;
  /** `long fPartitionIDPresent` */
  fPartitionIDPresent: number;
  /** `DWORD dwDefaultAuthnLvl` */
  dwDefaultAuthnLvl: number;
  /** `GUID guidPartition` */
  guidPartition: string;
  /** `DWORD dwPRTFlags` */
  dwPRTFlags: number;
  /** `DWORD dwOrigClsctx` */
  dwOrigClsctx: number;
  /** `DWORD dwFlags` */
  dwFlags: number;
  /** `DWORD Reserved3[8]` */
  Reserved3: number[];
}
export const SpecialPropertiesData_Alternate$: StructType<SpecialPropertiesData_Alternate> = /*#__PURE__*/ struct("SpecialPropertiesData_Alternate", {
  dwSessionId: uint32,
  fRemoteThisSessionId: int32,
  fClientImpersonating: int32,
  fPartitionIDPresent: int32,
  dwDefaultAuthnLvl: uint32,
  guidPartition: guid,
  dwPRTFlags: uint32,
  dwOrigClsctx: uint32,
  dwFlags: uint32,
  Reserved3: array(uint32, fixed(8)),
});

export type IRemoteSCMActivatorOperations = {
  /** Reserved: no such operation on the wire. Opnum 0: `void Opnum0NotUsedOnWire();` */
  Opnum0NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 1: `void Opnum1NotUsedOnWire();` */
  Opnum1NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 2: `void Opnum2NotUsedOnWire();` */
  Opnum2NotUsedOnWire: { in: {}; out: {}; };
  /**
   * The factory of a class. [MS-DCOM] 3.1.2.5.2.3
   * Opnum 3: `HRESULT RemoteGetClassObject([in] handle_t rpc, [in] ORPCTHIS *orpcthis, [out] ORPCTHAT *orpcthat, [in, unique] MInterfacePointer *pActProperties, [out] MInterfacePointer **ppActProperties);`
   */
  RemoteGetClassObject: {
    in: {
      /** `[in] ORPCTHIS *orpcthis` */
      orpcthis: ORPCTHIS;
      /** Activation properties, an OBJREF_CUSTOM, [MS-DCOM] 2.2.22. `[in, unique] MInterfacePointer *pActProperties` */
      pActProperties: MInterfacePointer | null;
    };
    out: {
      /** `[out] ORPCTHAT *orpcthat` */
      orpcthat: ORPCTHAT;
      /** `[out] MInterfacePointer **ppActProperties` */
      ppActProperties: MInterfacePointer | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes an object. [MS-DCOM] 3.1.2.5.2.3
   * Opnum 4: `HRESULT RemoteCreateInstance([in] handle_t rpc, [in] ORPCTHIS *orpcthis, [out] ORPCTHAT *orpcthat, [in, unique] MInterfacePointer *pUnkOuter, [in, unique] MInterfacePointer *pActProperties, [out] MInterfacePointer **ppActProperties);`
   */
  RemoteCreateInstance: {
    in: {
      /** `[in] ORPCTHIS *orpcthis` */
      orpcthis: ORPCTHIS;
      /** Null. `[in, unique] MInterfacePointer *pUnkOuter` */
      pUnkOuter: MInterfacePointer | null;
      /** Activation properties, an OBJREF_CUSTOM, [MS-DCOM] 2.2.22. `[in, unique] MInterfacePointer *pActProperties` */
      pActProperties: MInterfacePointer | null;
    };
    out: {
      /** `[out] ORPCTHAT *orpcthat` */
      orpcthat: ORPCTHAT;
      /** `[out] MInterfacePointer **ppActProperties` */
      ppActProperties: MInterfacePointer | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
};

/** `interface IRemoteSCMActivator` 000001a0-0000-0000-c000-000000000046 v0.0 */
export const IRemoteSCMActivator: Interface<IRemoteSCMActivatorOperations> = /*#__PURE__*/ defineInterface<IRemoteSCMActivatorOperations>({
  name: "IRemoteSCMActivator",
  uuid: "000001a0-0000-0000-c000-000000000046",
  version: [0, 0],
  endpoints: ["ncacn_ip_tcp:[135]"],
  operations: [
    { opnum: 0, name: "Opnum0NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 1, name: "Opnum1NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 2, name: "Opnum2NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 3, name: "RemoteGetClassObject", returns: int32, status: "hresult", params: [
      { name: "orpcthis", dir: "in", type: ref(ORPCTHIS$) },
      { name: "orpcthat", dir: "out", type: ref(ORPCTHAT$) },
      { name: "pActProperties", dir: "in", type: unique(MInterfacePointer$) },
      { name: "ppActProperties", dir: "out", type: ref(unique(MInterfacePointer$)) },
    ] },
    { opnum: 4, name: "RemoteCreateInstance", returns: int32, status: "hresult", params: [
      { name: "orpcthis", dir: "in", type: ref(ORPCTHIS$) },
      { name: "orpcthat", dir: "out", type: ref(ORPCTHAT$) },
      { name: "pUnkOuter", dir: "in", type: unique(MInterfacePointer$) },
      { name: "pActProperties", dir: "in", type: unique(MInterfacePointer$) },
      { name: "ppActProperties", dir: "out", type: ref(unique(MInterfacePointer$)) },
    ] },
  ],
});
