// Generated from IRemoteSCMActivator.idl by opnum midl. Do not edit: change the IDL and generate again.
import {
  type Interface,
  type ReturnStatus,
  type StructType,
  array,
  byte,
  defineInterface,
  guid,
  int32,
  ref,
  sized,
  struct,
  uint16,
  uint32,
  unique,
} from "opnum/codegen/v1";

/** Interfaces of one activation. `const unsigned long MAX_REQUESTED_INTERFACES = 0x8000;` */
export const MAX_REQUESTED_INTERFACES = 32768;

/** Protocol sequences of one activation. `const unsigned long MAX_REQUESTED_PROTSEQS = 0x8000;` */
export const MAX_REQUESTED_PROTSEQS = 32768;

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
export const COMVERSION$: StructType = /*#__PURE__*/ struct("COMVERSION", {
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
export const ORPC_EXTENT$: StructType = /*#__PURE__*/ struct("ORPC_EXTENT", {
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
export const ORPC_EXTENT_ARRAY$: StructType = /*#__PURE__*/ struct("ORPC_EXTENT_ARRAY", {
  size: uint32,
  reserved: uint32,
  extent: unique(array(unique(ORPC_EXTENT$), sized(["&", ["+", ["field", "size"], 1], -2]))),
});

/** What every DCOM request begins with. [MS-DCOM] 2.2.13. `typedef struct tagORPCTHIS { ... } ORPCTHIS;` */
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
export const ORPCTHIS$: StructType = /*#__PURE__*/ struct("ORPCTHIS", {
  version: COMVERSION$,
  flags: uint32,
  reserved1: uint32,
  cid: guid,
  extensions: unique(ORPC_EXTENT_ARRAY$),
});

/** What every DCOM answer begins with. [MS-DCOM] 2.2.13. `typedef struct tagORPCTHAT { ... } ORPCTHAT;` */
export interface ORPCTHAT {
  /** `unsigned long flags` */
  flags: number;
  /** `[unique] ORPC_EXTENT_ARRAY *extensions` */
  extensions: ORPC_EXTENT_ARRAY | null;
}
export const ORPCTHAT$: StructType = /*#__PURE__*/ struct("ORPCTHAT", {
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
export const MInterfacePointer$: StructType = /*#__PURE__*/ struct("MInterfacePointer", {
  ulCntData: uint32,
  abData: array(byte, sized(["field", "ulCntData"])),
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
