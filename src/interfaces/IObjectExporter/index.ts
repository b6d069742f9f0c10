// Generated from IObjectExporter.idl by opnum midl. Do not edit: change the IDL and generate again.
import {
  type Interface,
  type ReturnStatus,
  type StructType,
  array,
  defineInterface,
  errorStatus,
  guid,
  ref,
  sized,
  struct,
  uint16,
  uint32,
  uint64,
  unique,
} from "opnum/codegen/v1";

/**
 * String bindings and security bindings, each list ended by a 0, [MS-DCOM] 2.2.19.
 * `typedef struct tagDUALSTRINGARRAY { ... } DUALSTRINGARRAY;`
 */
export interface DUALSTRINGARRAY {
  /** Elements of aStringArray. `unsigned short wNumEntries` */
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

/** The version of the DCOM protocol, [MS-DCOM] 2.2.11. `typedef struct tagCOMVERSION { ... } COMVERSION;` */
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

export type IObjectExporterOperations = {
  /**
   * Bindings of an object exporter and the IPID of its IRemUnknown.
   * Opnum 0, idempotent: `[idempotent] error_status_t ResolveOxid([in] handle_t hRpc, [in] OXID *pOxid, [in] unsigned short cRequestedProtseqs, [in, ref, size_is(cRequestedProtseqs)] unsigned short arRequestedProtseqs[], [out, ref] DUALSTRINGARRAY **ppdsaOxidBindings, [out, ref] IPID *pipidRemUnknown, [out, ref] DWORD *pAuthnHint);`
   */
  ResolveOxid: {
    in: {
      /** `[in] OXID *pOxid` */
      pOxid: bigint;
      /** `[in] unsigned short cRequestedProtseqs` */
      cRequestedProtseqs?: number;
      /** `[in, ref, size_is(cRequestedProtseqs)] unsigned short arRequestedProtseqs[]` */
      arRequestedProtseqs: number[];
    };
    out: {
      /** `[out, ref] DUALSTRINGARRAY **ppdsaOxidBindings` */
      ppdsaOxidBindings: DUALSTRINGARRAY | null;
      /** `[out, ref] IPID *pipidRemUnknown` */
      pipidRemUnknown: string;
      /** `[out, ref] DWORD *pAuthnHint` */
      pAuthnHint: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Keeps the objects of a ping set alive.
   * Opnum 1, idempotent: `[idempotent] error_status_t SimplePing([in] handle_t hRpc, [in] SETID *pSetId);`
   */
  SimplePing: {
    in: {
      /** `[in] SETID *pSetId` */
      pSetId: bigint;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes a ping set (SETID 0) or changes one, and pings it.
   * Opnum 2, idempotent: `[idempotent] error_status_t ComplexPing([in] handle_t hRpc, [in, out] SETID *pSetId, [in] unsigned short SequenceNum, [in] unsigned short cAddToSet, [in] unsigned short cDelFromSet, [in, unique, size_is(cAddToSet)] OID AddToSet[], [in, unique, size_is(cDelFromSet)] OID DelFromSet[], [out] unsigned short *pPingBackoffFactor);`
   */
  ComplexPing: {
    in: {
      /** `[in, out] SETID *pSetId` */
      pSetId: bigint;
      /** `[in] unsigned short SequenceNum` */
      SequenceNum: number;
      /** `[in] unsigned short cAddToSet` */
      cAddToSet?: number;
      /** `[in] unsigned short cDelFromSet` */
      cDelFromSet?: number;
      /** `[in, unique, size_is(cAddToSet)] OID AddToSet[]` */
      AddToSet: bigint[] | null;
      /** `[in, unique, size_is(cDelFromSet)] OID DelFromSet[]` */
      DelFromSet: bigint[] | null;
    };
    out: {
      /** `[in, out] SETID *pSetId` */
      pSetId: bigint;
      /** `[out] unsigned short *pPingBackoffFactor` */
      pPingBackoffFactor: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /** Answers 0. Opnum 3, idempotent: `[idempotent] error_status_t ServerAlive([in] handle_t hRpc);` */
  ServerAlive: {
    in: {};
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * ResolveOxid, and the exporter's version. Since DCOM 5.2.
   * Opnum 4, idempotent: `[idempotent] error_status_t ResolveOxid2([in] handle_t hRpc, [in] OXID *pOxid, [in] unsigned short cRequestedProtseqs, [in, ref, size_is(cRequestedProtseqs)] unsigned short arRequestedProtseqs[], [out, ref] DUALSTRINGARRAY **ppdsaOxidBindings, [out, ref] IPID *pipidRemUnknown, [out, ref] DWORD *pAuthnHint, [out, ref] COMVERSION *pComVersion);`
   */
  ResolveOxid2: {
    in: {
      /** `[in] OXID *pOxid` */
      pOxid: bigint;
      /** `[in] unsigned short cRequestedProtseqs` */
      cRequestedProtseqs?: number;
      /** `[in, ref, size_is(cRequestedProtseqs)] unsigned short arRequestedProtseqs[]` */
      arRequestedProtseqs: number[];
    };
    out: {
      /** `[out, ref] DUALSTRINGARRAY **ppdsaOxidBindings` */
      ppdsaOxidBindings: DUALSTRINGARRAY | null;
      /** `[out, ref] IPID *pipidRemUnknown` */
      pipidRemUnknown: string;
      /** `[out, ref] DWORD *pAuthnHint` */
      pAuthnHint: number;
      /** `[out, ref] COMVERSION *pComVersion` */
      pComVersion: COMVERSION;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /**
   * ServerAlive, and the resolver's version and bindings. Since DCOM 5.6.
   * Opnum 5, idempotent: `[idempotent] error_status_t ServerAlive2([in] handle_t hRpc, [out, ref] COMVERSION *pComVersion, [out, ref] DUALSTRINGARRAY **ppdsaOrBindings, [out, ref] DWORD *pReserved);`
   */
  ServerAlive2: {
    in: {};
    out: {
      /** `[out, ref] COMVERSION *pComVersion` */
      pComVersion: COMVERSION;
      /** `[out, ref] DUALSTRINGARRAY **ppdsaOrBindings` */
      ppdsaOrBindings: DUALSTRINGARRAY | null;
      /** `[out, ref] DWORD *pReserved` */
      pReserved: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
};

/** `interface IObjectExporter` 99fcfec4-5260-101b-bbcb-00aa0021347a v0.0 */
export const IObjectExporter: Interface<IObjectExporterOperations> = /*#__PURE__*/ defineInterface<IObjectExporterOperations>({
  name: "IObjectExporter",
  uuid: "99fcfec4-5260-101b-bbcb-00aa0021347a",
  version: [0, 0],
  endpoints: ["ncacn_ip_tcp:[135]"],
  operations: [
    { opnum: 0, name: "ResolveOxid", returns: errorStatus, status: "win32", idempotent: true, params: [
      { name: "pOxid", dir: "in", type: ref(uint64) },
      { name: "cRequestedProtseqs", dir: "in", type: uint16 },
      { name: "arRequestedProtseqs", dir: "in", type: array(uint16, sized(["field", "cRequestedProtseqs"])) },
      { name: "ppdsaOxidBindings", dir: "out", type: ref(unique(DUALSTRINGARRAY$)) },
      { name: "pipidRemUnknown", dir: "out", type: ref(guid) },
      { name: "pAuthnHint", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 1, name: "SimplePing", returns: errorStatus, status: "win32", idempotent: true, params: [
      { name: "pSetId", dir: "in", type: ref(uint64) },
    ] },
    { opnum: 2, name: "ComplexPing", returns: errorStatus, status: "win32", idempotent: true, params: [
      { name: "pSetId", dir: "inout", type: ref(uint64) },
      { name: "SequenceNum", dir: "in", type: uint16 },
      { name: "cAddToSet", dir: "in", type: uint16 },
      { name: "cDelFromSet", dir: "in", type: uint16 },
      { name: "AddToSet", dir: "in", type: unique(array(uint64, sized(["field", "cAddToSet"]))) },
      { name: "DelFromSet", dir: "in", type: unique(array(uint64, sized(["field", "cDelFromSet"]))) },
      { name: "pPingBackoffFactor", dir: "out", type: ref(uint16) },
    ] },
    { opnum: 3, name: "ServerAlive", returns: errorStatus, status: "win32", idempotent: true, params: [] },
    { opnum: 4, name: "ResolveOxid2", returns: errorStatus, status: "win32", idempotent: true, params: [
      { name: "pOxid", dir: "in", type: ref(uint64) },
      { name: "cRequestedProtseqs", dir: "in", type: uint16 },
      { name: "arRequestedProtseqs", dir: "in", type: array(uint16, sized(["field", "cRequestedProtseqs"])) },
      { name: "ppdsaOxidBindings", dir: "out", type: ref(unique(DUALSTRINGARRAY$)) },
      { name: "pipidRemUnknown", dir: "out", type: ref(guid) },
      { name: "pAuthnHint", dir: "out", type: ref(uint32) },
      { name: "pComVersion", dir: "out", type: ref(COMVERSION$) },
    ] },
    { opnum: 5, name: "ServerAlive2", returns: errorStatus, status: "win32", idempotent: true, params: [
      { name: "pComVersion", dir: "out", type: ref(COMVERSION$) },
      { name: "ppdsaOrBindings", dir: "out", type: ref(unique(DUALSTRINGARRAY$)) },
      { name: "pReserved", dir: "out", type: ref(uint32) },
    ] },
  ],
});
