// Generated from drsuapi.idl by opnum midl. Do not edit: change the IDL and generate again.
import {
  type ContextHandle,
  type Interface,
  type ReturnStatus,
  type StructType,
  type Type,
  type UnionType,
  arm,
  array,
  char,
  context,
  defineInterface,
  enum16,
  fixed,
  guid,
  int32,
  int64,
  lazy,
  ptr,
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
  varying,
  wchar,
} from "opnum/codegen/v1";

/** What one side can do, as octets. [MS-DRSR] 5.38. `typedef struct { ... } DRS_EXTENSIONS;` */
export interface DRS_EXTENSIONS {
  /** `[range(1, 10000)] DWORD cb` */
  cb?: number;
  /** `[size_is(cb)] BYTE rgb[]` */
  rgb: Uint8Array;
}
export const DRS_EXTENSIONS$: StructType<DRS_EXTENSIONS> = /*#__PURE__*/ struct("DRS_EXTENSIONS", {
  cb: range(uint32, 1, 10000),
  rgb: array(uint8, sized(["field", "cb"])),
});

/** A SID in 28 octets. [MS-DRSR] 5.137. `typedef struct { ... } NT4SID;` */
export interface NT4SID {
  /** `char Data[28]` */
  Data: Uint8Array;
}
export const NT4SID$: StructType<NT4SID> = /*#__PURE__*/ struct("NT4SID", {
  Data: array(char, fixed(28)),
});

/** An object by its GUID, SID or distinguished name. [MS-DRSR] 5.50. `typedef struct { ... } DSNAME;` */
export interface DSNAME {
  /** Octets of the structure in memory. `unsigned long structLen` */
  structLen: number;
  /** Octets of Sid in use. `unsigned long SidLen` */
  SidLen: number;
  /** `GUID Guid` */
  Guid: string;
  /** `NT4SID Sid` */
  Sid: NT4SID;
  /** Characters of StringName without its terminator. `unsigned long NameLen` */
  NameLen?: number;
  /**
   * A distinguished name with its terminator: "DC=example\0" in TypeScript, where what counts it is derived.
   * `[range(0, 10485761), size_is(NameLen + 1)] WCHAR StringName[]`
   */
  StringName: string;
}
export const DSNAME$: StructType<DSNAME> = /*#__PURE__*/ struct("DSNAME", {
  structLen: uint32,
  SidLen: uint32,
  Guid: guid,
  Sid: NT4SID$,
  NameLen: uint32,
  StringName: array(wchar, variant(sized(["+", ["field", "NameLen"], 1]), { range: [0, 10485761] })),
});

/** The request of IDL_DRSReplicaSync, version 1. [MS-DRSR] 4.1.23.1.2. `typedef struct { ... } DRS_MSG_REPSYNC_V1;` */
export interface DRS_MSG_REPSYNC_V1 {
  /** `[ref] DSNAME *pNC` */
  pNC: DSNAME;
  /** `UUID uuidDsaSrc` */
  uuidDsaSrc: string;
  /** `[unique, string] char *pszDsaSrc` */
  pszDsaSrc: string | null;
  /** `ULONG ulOptions` */
  ulOptions: number;
}
export const DRS_MSG_REPSYNC_V1$: StructType<DRS_MSG_REPSYNC_V1> = /*#__PURE__*/ struct("DRS_MSG_REPSYNC_V1", {
  pNC: ref(DSNAME$),
  uuidDsaSrc: guid,
  pszDsaSrc: unique(string("char")),
  ulOptions: uint32,
});

/** Octets with their version. [MS-DRSR] 5.219. `typedef struct { ... } VAR_SIZE_BUFFER_WITH_VERSION;` */
export interface VAR_SIZE_BUFFER_WITH_VERSION {
  /** `ULONG ulVersion` */
  ulVersion: number;
  /** `ULONG cbByteBuffer` */
  cbByteBuffer?: number;
  /** `ULONGLONG ullPadding` */
  ullPadding: bigint;
  /** `[size_is(cbByteBuffer)] BYTE rgbBuffer[]` */
  rgbBuffer: Uint8Array;
}
export const VAR_SIZE_BUFFER_WITH_VERSION$: StructType<VAR_SIZE_BUFFER_WITH_VERSION> = /*#__PURE__*/ struct("VAR_SIZE_BUFFER_WITH_VERSION", {
  ulVersion: uint32,
  cbByteBuffer: uint32,
  ullPadding: uint64,
  rgbBuffer: array(uint8, sized(["field", "cbByteBuffer"])),
});

/** The request of IDL_DRSReplicaSync, version 2. [MS-DRSR] 4.1.23.1.3. `typedef struct { ... } DRS_MSG_REPSYNC_V2;` */
export interface DRS_MSG_REPSYNC_V2 {
  /** `[ref] DSNAME *pNC` */
  pNC: DSNAME;
  /** `UUID uuidDsaSrc` */
  uuidDsaSrc: string;
  /** `[unique, string] char *pszDsaSrc` */
  pszDsaSrc: string | null;
  /** `ULONG ulOptions` */
  ulOptions: number;
  /** `GUID correlationID` */
  correlationID: string;
  /** `[unique] VAR_SIZE_BUFFER_WITH_VERSION *pReservedBuffer` */
  pReservedBuffer: VAR_SIZE_BUFFER_WITH_VERSION | null;
}
export const DRS_MSG_REPSYNC_V2$: StructType<DRS_MSG_REPSYNC_V2> = /*#__PURE__*/ struct("DRS_MSG_REPSYNC_V2", {
  pNC: ref(DSNAME$),
  uuidDsaSrc: guid,
  pszDsaSrc: unique(string("char")),
  ulOptions: uint32,
  correlationID: guid,
  pReservedBuffer: unique(VAR_SIZE_BUFFER_WITH_VERSION$),
});

/** The request of IDL_DRSReplicaSync by version. [MS-DRSR] 4.1.23.1.1. `typedef [switch_type(DWORD)] union { ... } DRS_MSG_REPSYNC;` */
export type DRS_MSG_REPSYNC =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_REPSYNC_V1 V1` */
      V1: DRS_MSG_REPSYNC_V1;
    }
  | {
      tag: 2;
      /** `[case(2)] DRS_MSG_REPSYNC_V2 V2` */
      V2: DRS_MSG_REPSYNC_V2;
    };
export const DRS_MSG_REPSYNC$: UnionType<DRS_MSG_REPSYNC> = /*#__PURE__*/ union("DRS_MSG_REPSYNC", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_REPSYNC_V1$),
    arm("V2", [2], DRS_MSG_REPSYNC_V2$),
  ],
});

const DRS_MSG_REPSYNC$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_REPSYNC$, { switchIs: ["field", "dwVersion"] });

/** A directory's network name. [MS-DRSR] 5.132. `typedef struct { ... } MTX_ADDR;` */
export interface MTX_ADDR {
  /** `[range(1, 256)] unsigned long mtx_namelen` */
  mtx_namelen?: number;
  /** `[size_is(mtx_namelen)] char mtx_name[]` */
  mtx_name: Uint8Array;
}
export const MTX_ADDR$: StructType<MTX_ADDR> = /*#__PURE__*/ struct("MTX_ADDR", {
  mtx_namelen: range(uint32, 1, 256),
  mtx_name: array(char, sized(["field", "mtx_namelen"])),
});

/** How far one directory's updates are known. [MS-DRSR] 5.210. `typedef struct { ... } USN_VECTOR;` */
export interface USN_VECTOR {
  /** `USN usnHighObjUpdate` */
  usnHighObjUpdate: bigint;
  /** `USN usnReserved` */
  usnReserved: bigint;
  /** `USN usnHighPropUpdate` */
  usnHighPropUpdate: bigint;
}
export const USN_VECTOR$: StructType<USN_VECTOR> = /*#__PURE__*/ struct("USN_VECTOR", {
  usnHighObjUpdate: int64,
  usnReserved: int64,
  usnHighPropUpdate: int64,
});

/** How far updates of one directory are known. [MS-DRSR] 5.202. `typedef struct { ... } UPTODATE_CURSOR_V1;` */
export interface UPTODATE_CURSOR_V1 {
  /** `UUID uuidDsa` */
  uuidDsa: string;
  /** `USN usnHighPropUpdate` */
  usnHighPropUpdate: bigint;
}
export const UPTODATE_CURSOR_V1$: StructType<UPTODATE_CURSOR_V1> = /*#__PURE__*/ struct("UPTODATE_CURSOR_V1", {
  uuidDsa: guid,
  usnHighPropUpdate: int64,
});

/** Such cursors with their number. [MS-DRSR] 5.204. `typedef struct { ... } UPTODATE_VECTOR_V1_EXT;` */
export interface UPTODATE_VECTOR_V1_EXT {
  /** `DWORD dwVersion` */
  dwVersion: number;
  /** `DWORD dwReserved1` */
  dwReserved1: number;
  /** `[range(0, 1048576)] DWORD cNumCursors` */
  cNumCursors?: number;
  /** `DWORD dwReserved2` */
  dwReserved2: number;
  /** `[size_is(cNumCursors)] UPTODATE_CURSOR_V1 rgCursors[]` */
  rgCursors: UPTODATE_CURSOR_V1[];
}
export const UPTODATE_VECTOR_V1_EXT$: StructType<UPTODATE_VECTOR_V1_EXT> = /*#__PURE__*/ struct("UPTODATE_VECTOR_V1_EXT", {
  dwVersion: uint32,
  dwReserved1: uint32,
  cNumCursors: range(uint32, 0, 1048576),
  dwReserved2: uint32,
  rgCursors: array(UPTODATE_CURSOR_V1$, sized(["field", "cNumCursors"])),
});

/** Attributes with their number. [MS-DRSR] 5.146. `typedef struct { ... } PARTIAL_ATTR_VECTOR_V1_EXT;` */
export interface PARTIAL_ATTR_VECTOR_V1_EXT {
  /** `DWORD dwVersion` */
  dwVersion: number;
  /** `DWORD dwReserved1` */
  dwReserved1: number;
  /** `[range(1, 1048576)] DWORD cAttrs` */
  cAttrs?: number;
  /** `[size_is(cAttrs)] ATTRTYP rgPartialAttr[]` */
  rgPartialAttr: number[];
}
export const PARTIAL_ATTR_VECTOR_V1_EXT$: StructType<PARTIAL_ATTR_VECTOR_V1_EXT> = /*#__PURE__*/ struct("PARTIAL_ATTR_VECTOR_V1_EXT", {
  dwVersion: uint32,
  dwReserved1: uint32,
  cAttrs: range(uint32, 1, 1048576),
  rgPartialAttr: array(uint32, sized(["field", "cAttrs"])),
});

/** An object identifier in octets. [MS-DRSR] 5.143. `typedef struct { ... } OID_t;` */
export interface OID_t {
  /** `[range(0, 10000)] unsigned int length` */
  length?: number;
  /** `[size_is(length)] BYTE *elements` */
  elements: Uint8Array | null;
}
export const OID_t$: StructType<OID_t> = /*#__PURE__*/ struct("OID_t", {
  length: range(uint32, 0, 10000),
  elements: unique(array(uint8, sized(["field", "length"]))),
});

/** A number for the beginning of an object identifier. [MS-DRSR] 5.154. `typedef struct { ... } PrefixTableEntry;` */
export interface PrefixTableEntry {
  /** `unsigned long ndx` */
  ndx: number;
  /** `OID_t prefix` */
  prefix: OID_t;
}
export const PrefixTableEntry$: StructType<PrefixTableEntry> = /*#__PURE__*/ struct("PrefixTableEntry", {
  ndx: uint32,
  prefix: OID_t$,
});

/** Such numbers with their count. [MS-DRSR] 5.180. `typedef struct { ... } SCHEMA_PREFIX_TABLE;` */
export interface SCHEMA_PREFIX_TABLE {
  /** `[range(0, 1048576)] DWORD PrefixCount` */
  PrefixCount?: number;
  /** `[size_is(PrefixCount)] PrefixTableEntry *pPrefixEntry` */
  pPrefixEntry: PrefixTableEntry[] | null;
}
export const SCHEMA_PREFIX_TABLE$: StructType<SCHEMA_PREFIX_TABLE> = /*#__PURE__*/ struct("SCHEMA_PREFIX_TABLE", {
  PrefixCount: range(uint32, 0, 1048576),
  pPrefixEntry: unique(array(PrefixTableEntry$, sized(["field", "PrefixCount"]))),
});

/** The request of IDL_DRSGetNCChanges, version 3. [MS-DRSR] 4.1.10.2.2. `typedef struct { ... } DRS_MSG_GETCHGREQ_V3;` */
export interface DRS_MSG_GETCHGREQ_V3 {
  /** `UUID uuidDsaObjDest` */
  uuidDsaObjDest: string;
  /** `UUID uuidInvocIdSrc` */
  uuidInvocIdSrc: string;
  /** `[ref] DSNAME *pNC` */
  pNC: DSNAME;
  /** `USN_VECTOR usnvecFrom` */
  usnvecFrom: USN_VECTOR;
  /** `[unique] UPTODATE_VECTOR_V1_EXT *pUpToDateVecDestV1` */
  pUpToDateVecDestV1: UPTODATE_VECTOR_V1_EXT | null;
  /** `[unique] PARTIAL_ATTR_VECTOR_V1_EXT *pPartialAttrVecDestV1` */
  pPartialAttrVecDestV1: PARTIAL_ATTR_VECTOR_V1_EXT | null;
  /** `SCHEMA_PREFIX_TABLE PrefixTableDest` */
  PrefixTableDest: SCHEMA_PREFIX_TABLE;
  /** `ULONG ulFlags` */
  ulFlags: number;
  /** `ULONG cMaxObjects` */
  cMaxObjects: number;
  /** `ULONG cMaxBytes` */
  cMaxBytes: number;
  /** `ULONG ulExtendedOp` */
  ulExtendedOp: number;
}
export const DRS_MSG_GETCHGREQ_V3$: StructType<DRS_MSG_GETCHGREQ_V3> = /*#__PURE__*/ struct("DRS_MSG_GETCHGREQ_V3", {
  uuidDsaObjDest: guid,
  uuidInvocIdSrc: guid,
  pNC: ref(DSNAME$),
  usnvecFrom: USN_VECTOR$,
  pUpToDateVecDestV1: unique(UPTODATE_VECTOR_V1_EXT$),
  pPartialAttrVecDestV1: unique(PARTIAL_ATTR_VECTOR_V1_EXT$),
  PrefixTableDest: SCHEMA_PREFIX_TABLE$,
  ulFlags: uint32,
  cMaxObjects: uint32,
  cMaxBytes: uint32,
  ulExtendedOp: uint32,
});

/** The request of IDL_DRSGetNCChanges, version 4. [MS-DRSR] 4.1.10.2.3. `typedef struct { ... } DRS_MSG_GETCHGREQ_V4;` */
export interface DRS_MSG_GETCHGREQ_V4 {
  /** `UUID uuidTransportObj` */
  uuidTransportObj: string;
  /** `[ref] MTX_ADDR *pmtxReturnAddress` */
  pmtxReturnAddress: MTX_ADDR;
  /** `DRS_MSG_GETCHGREQ_V3 V3` */
  V3: DRS_MSG_GETCHGREQ_V3;
}
export const DRS_MSG_GETCHGREQ_V4$: StructType<DRS_MSG_GETCHGREQ_V4> = /*#__PURE__*/ struct("DRS_MSG_GETCHGREQ_V4", {
  uuidTransportObj: guid,
  pmtxReturnAddress: ref(MTX_ADDR$),
  V3: DRS_MSG_GETCHGREQ_V3$,
});

/** An unsigned number of 64 bits. [MS-DTYP] 2.3.15. `typedef struct _ULARGE_INTEGER { ... } ULARGE_INTEGER, *PULARGE_INTEGER;` */
export interface ULARGE_INTEGER {
  /** `unsigned __int64 QuadPart` */
  QuadPart: bigint;
}
export const ULARGE_INTEGER$: StructType<ULARGE_INTEGER> = /*#__PURE__*/ struct("ULARGE_INTEGER", {
  QuadPart: uint64,
});

/** The request of IDL_DRSGetNCChanges, version 5. [MS-DRSR] 4.1.10.2.4. `typedef struct { ... } DRS_MSG_GETCHGREQ_V5;` */
export interface DRS_MSG_GETCHGREQ_V5 {
  /** `UUID uuidDsaObjDest` */
  uuidDsaObjDest: string;
  /** `UUID uuidInvocIdSrc` */
  uuidInvocIdSrc: string;
  /** `[ref] DSNAME *pNC` */
  pNC: DSNAME;
  /** `USN_VECTOR usnvecFrom` */
  usnvecFrom: USN_VECTOR;
  /** `[unique] UPTODATE_VECTOR_V1_EXT *pUpToDateVecDestV1` */
  pUpToDateVecDestV1: UPTODATE_VECTOR_V1_EXT | null;
  /** `ULONG ulFlags` */
  ulFlags: number;
  /** `ULONG cMaxObjects` */
  cMaxObjects: number;
  /** `ULONG cMaxBytes` */
  cMaxBytes: number;
  /** `ULONG ulExtendedOp` */
  ulExtendedOp: number;
  /** `ULARGE_INTEGER liFsmoInfo` */
  liFsmoInfo: ULARGE_INTEGER;
}
export const DRS_MSG_GETCHGREQ_V5$: StructType<DRS_MSG_GETCHGREQ_V5> = /*#__PURE__*/ struct("DRS_MSG_GETCHGREQ_V5", {
  uuidDsaObjDest: guid,
  uuidInvocIdSrc: guid,
  pNC: ref(DSNAME$),
  usnvecFrom: USN_VECTOR$,
  pUpToDateVecDestV1: unique(UPTODATE_VECTOR_V1_EXT$),
  ulFlags: uint32,
  cMaxObjects: uint32,
  cMaxBytes: uint32,
  ulExtendedOp: uint32,
  liFsmoInfo: ULARGE_INTEGER$,
});

/** The request of IDL_DRSGetNCChanges, version 7. [MS-DRSR] 4.1.10.2.5. `typedef struct { ... } DRS_MSG_GETCHGREQ_V7;` */
export interface DRS_MSG_GETCHGREQ_V7 {
  /** `UUID uuidTransportObj` */
  uuidTransportObj: string;
  /** `[ref] MTX_ADDR *pmtxReturnAddress` */
  pmtxReturnAddress: MTX_ADDR;
  /** `DRS_MSG_GETCHGREQ_V3 V3` */
  V3: DRS_MSG_GETCHGREQ_V3;
  /** `[unique] PARTIAL_ATTR_VECTOR_V1_EXT *pPartialAttrSet` */
  pPartialAttrSet: PARTIAL_ATTR_VECTOR_V1_EXT | null;
  /** `[unique] PARTIAL_ATTR_VECTOR_V1_EXT *pPartialAttrSetEx` */
  pPartialAttrSetEx: PARTIAL_ATTR_VECTOR_V1_EXT | null;
  /** `SCHEMA_PREFIX_TABLE PrefixTableDest` */
  PrefixTableDest: SCHEMA_PREFIX_TABLE;
}
export const DRS_MSG_GETCHGREQ_V7$: StructType<DRS_MSG_GETCHGREQ_V7> = /*#__PURE__*/ struct("DRS_MSG_GETCHGREQ_V7", {
  uuidTransportObj: guid,
  pmtxReturnAddress: ref(MTX_ADDR$),
  V3: DRS_MSG_GETCHGREQ_V3$,
  pPartialAttrSet: unique(PARTIAL_ATTR_VECTOR_V1_EXT$),
  pPartialAttrSetEx: unique(PARTIAL_ATTR_VECTOR_V1_EXT$),
  PrefixTableDest: SCHEMA_PREFIX_TABLE$,
});

/** The request of IDL_DRSGetNCChanges, version 8. [MS-DRSR] 4.1.10.2.6. `typedef struct { ... } DRS_MSG_GETCHGREQ_V8;` */
export interface DRS_MSG_GETCHGREQ_V8 {
  /** `UUID uuidDsaObjDest` */
  uuidDsaObjDest: string;
  /** `UUID uuidInvocIdSrc` */
  uuidInvocIdSrc: string;
  /** `[ref] DSNAME *pNC` */
  pNC: DSNAME;
  /** `USN_VECTOR usnvecFrom` */
  usnvecFrom: USN_VECTOR;
  /** `[unique] UPTODATE_VECTOR_V1_EXT *pUpToDateVecDest` */
  pUpToDateVecDest: UPTODATE_VECTOR_V1_EXT | null;
  /** `ULONG ulFlags` */
  ulFlags: number;
  /** `ULONG cMaxObjects` */
  cMaxObjects: number;
  /** `ULONG cMaxBytes` */
  cMaxBytes: number;
  /** `ULONG ulExtendedOp` */
  ulExtendedOp: number;
  /** `ULARGE_INTEGER liFsmoInfo` */
  liFsmoInfo: ULARGE_INTEGER;
  /** `[unique] PARTIAL_ATTR_VECTOR_V1_EXT *pPartialAttrSet` */
  pPartialAttrSet: PARTIAL_ATTR_VECTOR_V1_EXT | null;
  /** `[unique] PARTIAL_ATTR_VECTOR_V1_EXT *pPartialAttrSetEx` */
  pPartialAttrSetEx: PARTIAL_ATTR_VECTOR_V1_EXT | null;
  /** `SCHEMA_PREFIX_TABLE PrefixTableDest` */
  PrefixTableDest: SCHEMA_PREFIX_TABLE;
}
export const DRS_MSG_GETCHGREQ_V8$: StructType<DRS_MSG_GETCHGREQ_V8> = /*#__PURE__*/ struct("DRS_MSG_GETCHGREQ_V8", {
  uuidDsaObjDest: guid,
  uuidInvocIdSrc: guid,
  pNC: ref(DSNAME$),
  usnvecFrom: USN_VECTOR$,
  pUpToDateVecDest: unique(UPTODATE_VECTOR_V1_EXT$),
  ulFlags: uint32,
  cMaxObjects: uint32,
  cMaxBytes: uint32,
  ulExtendedOp: uint32,
  liFsmoInfo: ULARGE_INTEGER$,
  pPartialAttrSet: unique(PARTIAL_ATTR_VECTOR_V1_EXT$),
  pPartialAttrSetEx: unique(PARTIAL_ATTR_VECTOR_V1_EXT$),
  PrefixTableDest: SCHEMA_PREFIX_TABLE$,
});

/** The request of IDL_DRSGetNCChanges, version 10. [MS-DRSR] 4.1.10.2.7. `typedef struct { ... } DRS_MSG_GETCHGREQ_V10;` */
export interface DRS_MSG_GETCHGREQ_V10 {
  /** `UUID uuidDsaObjDest` */
  uuidDsaObjDest: string;
  /** `UUID uuidInvocIdSrc` */
  uuidInvocIdSrc: string;
  /** `[ref] DSNAME *pNC` */
  pNC: DSNAME;
  /** `USN_VECTOR usnvecFrom` */
  usnvecFrom: USN_VECTOR;
  /** `[unique] UPTODATE_VECTOR_V1_EXT *pUpToDateVecDest` */
  pUpToDateVecDest: UPTODATE_VECTOR_V1_EXT | null;
  /** `ULONG ulFlags` */
  ulFlags: number;
  /** `ULONG cMaxObjects` */
  cMaxObjects: number;
  /** `ULONG cMaxBytes` */
  cMaxBytes: number;
  /** `ULONG ulExtendedOp` */
  ulExtendedOp: number;
  /** `ULARGE_INTEGER liFsmoInfo` */
  liFsmoInfo: ULARGE_INTEGER;
  /** `[unique] PARTIAL_ATTR_VECTOR_V1_EXT *pPartialAttrSet` */
  pPartialAttrSet: PARTIAL_ATTR_VECTOR_V1_EXT | null;
  /** `[unique] PARTIAL_ATTR_VECTOR_V1_EXT *pPartialAttrSetEx` */
  pPartialAttrSetEx: PARTIAL_ATTR_VECTOR_V1_EXT | null;
  /** `SCHEMA_PREFIX_TABLE PrefixTableDest` */
  PrefixTableDest: SCHEMA_PREFIX_TABLE;
  /** `ULONG ulMoreFlags` */
  ulMoreFlags: number;
}
export const DRS_MSG_GETCHGREQ_V10$: StructType<DRS_MSG_GETCHGREQ_V10> = /*#__PURE__*/ struct("DRS_MSG_GETCHGREQ_V10", {
  uuidDsaObjDest: guid,
  uuidInvocIdSrc: guid,
  pNC: ref(DSNAME$),
  usnvecFrom: USN_VECTOR$,
  pUpToDateVecDest: unique(UPTODATE_VECTOR_V1_EXT$),
  ulFlags: uint32,
  cMaxObjects: uint32,
  cMaxBytes: uint32,
  ulExtendedOp: uint32,
  liFsmoInfo: ULARGE_INTEGER$,
  pPartialAttrSet: unique(PARTIAL_ATTR_VECTOR_V1_EXT$),
  pPartialAttrSetEx: unique(PARTIAL_ATTR_VECTOR_V1_EXT$),
  PrefixTableDest: SCHEMA_PREFIX_TABLE$,
  ulMoreFlags: uint32,
});

/** The request of IDL_DRSGetNCChanges, version 11. [MS-DRSR] 4.1.10.2.8. `typedef struct { ... } DRS_MSG_GETCHGREQ_V11;` */
export interface DRS_MSG_GETCHGREQ_V11 {
  /** `UUID uuidDsaObjDest` */
  uuidDsaObjDest: string;
  /** `UUID uuidInvocIdSrc` */
  uuidInvocIdSrc: string;
  /** `[ref] DSNAME *pNC` */
  pNC: DSNAME;
  /** `USN_VECTOR usnvecFrom` */
  usnvecFrom: USN_VECTOR;
  /** `[unique] UPTODATE_VECTOR_V1_EXT *pUpToDateVecDest` */
  pUpToDateVecDest: UPTODATE_VECTOR_V1_EXT | null;
  /** `ULONG ulFlags` */
  ulFlags: number;
  /** `ULONG cMaxObjects` */
  cMaxObjects: number;
  /** `ULONG cMaxBytes` */
  cMaxBytes: number;
  /** `ULONG ulExtendedOp` */
  ulExtendedOp: number;
  /** `ULARGE_INTEGER liFsmoInfo` */
  liFsmoInfo: ULARGE_INTEGER;
  /** `[unique] PARTIAL_ATTR_VECTOR_V1_EXT *pPartialAttrSet` */
  pPartialAttrSet: PARTIAL_ATTR_VECTOR_V1_EXT | null;
  /** `[unique] PARTIAL_ATTR_VECTOR_V1_EXT *pPartialAttrSetEx` */
  pPartialAttrSetEx: PARTIAL_ATTR_VECTOR_V1_EXT | null;
  /** `SCHEMA_PREFIX_TABLE PrefixTableDest` */
  PrefixTableDest: SCHEMA_PREFIX_TABLE;
  /** `ULONG ulMoreFlags` */
  ulMoreFlags: number;
  /** `GUID correlationID` */
  correlationID: string;
  /** `[unique] VAR_SIZE_BUFFER_WITH_VERSION *pReservedBuffer` */
  pReservedBuffer: VAR_SIZE_BUFFER_WITH_VERSION | null;
}
export const DRS_MSG_GETCHGREQ_V11$: StructType<DRS_MSG_GETCHGREQ_V11> = /*#__PURE__*/ struct("DRS_MSG_GETCHGREQ_V11", {
  uuidDsaObjDest: guid,
  uuidInvocIdSrc: guid,
  pNC: ref(DSNAME$),
  usnvecFrom: USN_VECTOR$,
  pUpToDateVecDest: unique(UPTODATE_VECTOR_V1_EXT$),
  ulFlags: uint32,
  cMaxObjects: uint32,
  cMaxBytes: uint32,
  ulExtendedOp: uint32,
  liFsmoInfo: ULARGE_INTEGER$,
  pPartialAttrSet: unique(PARTIAL_ATTR_VECTOR_V1_EXT$),
  pPartialAttrSetEx: unique(PARTIAL_ATTR_VECTOR_V1_EXT$),
  PrefixTableDest: SCHEMA_PREFIX_TABLE$,
  ulMoreFlags: uint32,
  correlationID: guid,
  pReservedBuffer: unique(VAR_SIZE_BUFFER_WITH_VERSION$),
});

/** The request of IDL_DRSGetNCChanges by version. [MS-DRSR] 4.1.10.2.1. `typedef [switch_type(DWORD)] union { ... } DRS_MSG_GETCHGREQ;` */
export type DRS_MSG_GETCHGREQ =
  | {
      tag: 4;
      /** `[case(4)] DRS_MSG_GETCHGREQ_V4 V4` */
      V4: DRS_MSG_GETCHGREQ_V4;
    }
  | {
      tag: 5;
      /** `[case(5)] DRS_MSG_GETCHGREQ_V5 V5` */
      V5: DRS_MSG_GETCHGREQ_V5;
    }
  | {
      tag: 7;
      /** `[case(7)] DRS_MSG_GETCHGREQ_V7 V7` */
      V7: DRS_MSG_GETCHGREQ_V7;
    }
  | {
      tag: 8;
      /** `[case(8)] DRS_MSG_GETCHGREQ_V8 V8` */
      V8: DRS_MSG_GETCHGREQ_V8;
    }
  | {
      tag: 10;
      /** `[case(10)] DRS_MSG_GETCHGREQ_V10 V10` */
      V10: DRS_MSG_GETCHGREQ_V10;
    }
  | {
      tag: 11;
      /** `[case(11)] DRS_MSG_GETCHGREQ_V11 V11` */
      V11: DRS_MSG_GETCHGREQ_V11;
    };
export const DRS_MSG_GETCHGREQ$: UnionType<DRS_MSG_GETCHGREQ> = /*#__PURE__*/ union("DRS_MSG_GETCHGREQ", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V4", [4], DRS_MSG_GETCHGREQ_V4$),
    arm("V5", [5], DRS_MSG_GETCHGREQ_V5$),
    arm("V7", [7], DRS_MSG_GETCHGREQ_V7$),
    arm("V8", [8], DRS_MSG_GETCHGREQ_V8$),
    arm("V10", [10], DRS_MSG_GETCHGREQ_V10$),
    arm("V11", [11], DRS_MSG_GETCHGREQ_V11$),
  ],
});

const DRS_MSG_GETCHGREQ$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_GETCHGREQ$, { switchIs: ["field", "dwInVersion"] });

/** A value as octets. [MS-DRSR] 5.16. `typedef struct { ... } ATTRVAL;` */
export interface ATTRVAL {
  /** `[range(0, 26214400)] ULONG valLen` */
  valLen?: number;
  /** `[size_is(valLen)] UCHAR *pVal` */
  pVal: Uint8Array | null;
}
export const ATTRVAL$: StructType<ATTRVAL> = /*#__PURE__*/ struct("ATTRVAL", {
  valLen: range(uint32, 0, 26214400),
  pVal: unique(array(uint8, sized(["field", "valLen"]))),
});

/** Values with their number. [MS-DRSR] 5.17. `typedef struct { ... } ATTRVALBLOCK;` */
export interface ATTRVALBLOCK {
  /** `[range(0, 10485760)] ULONG valCount` */
  valCount?: number;
  /** `[size_is(valCount)] ATTRVAL *pAVal` */
  pAVal: ATTRVAL[] | null;
}
export const ATTRVALBLOCK$: StructType<ATTRVALBLOCK> = /*#__PURE__*/ struct("ATTRVALBLOCK", {
  valCount: range(uint32, 0, 10485760),
  pAVal: unique(array(ATTRVAL$, sized(["field", "valCount"]))),
});

/** An attribute and its values. [MS-DRSR] 5.9. `typedef struct { ... } ATTR;` */
export interface ATTR {
  /** `ATTRTYP attrTyp` */
  attrTyp: number;
  /** `ATTRVALBLOCK AttrVal` */
  AttrVal: ATTRVALBLOCK;
}
export const ATTR$: StructType<ATTR> = /*#__PURE__*/ struct("ATTR", {
  attrTyp: uint32,
  AttrVal: ATTRVALBLOCK$,
});

/** Attributes and values with their number. [MS-DRSR] 5.10. `typedef struct { ... } ATTRBLOCK;` */
export interface ATTRBLOCK {
  /** `[range(0, 1048576)] ULONG attrCount` */
  attrCount?: number;
  /** `[size_is(attrCount)] ATTR *pAttr` */
  pAttr: ATTR[] | null;
}
export const ATTRBLOCK$: StructType<ATTRBLOCK> = /*#__PURE__*/ struct("ATTRBLOCK", {
  attrCount: range(uint32, 0, 1048576),
  pAttr: unique(array(ATTR$, sized(["field", "attrCount"]))),
});

/** An object: name, flags and attributes. [MS-DRSR] 5.53. `typedef struct { ... } ENTINF;` */
export interface ENTINF {
  /** `DSNAME *pName` */
  pName: DSNAME | null;
  /** `unsigned long ulFlags` */
  ulFlags: number;
  /** `ATTRBLOCK AttrBlock` */
  AttrBlock: ATTRBLOCK;
}
export const ENTINF$: StructType<ENTINF> = /*#__PURE__*/ struct("ENTINF", {
  pName: unique(DSNAME$),
  ulFlags: uint32,
  AttrBlock: ATTRBLOCK$,
});

/** When and where an attribute was changed. [MS-DRSR] 5.155. `typedef struct { ... } PROPERTY_META_DATA_EXT;` */
export interface PROPERTY_META_DATA_EXT {
  /** `DWORD dwVersion` */
  dwVersion: number;
  /** `DSTIME timeChanged` */
  timeChanged: bigint;
  /** `UUID uuidDsaOriginating` */
  uuidDsaOriginating: string;
  /** `USN usnOriginating` */
  usnOriginating: bigint;
}
export const PROPERTY_META_DATA_EXT$: StructType<PROPERTY_META_DATA_EXT> = /*#__PURE__*/ struct("PROPERTY_META_DATA_EXT", {
  dwVersion: uint32,
  timeChanged: int64,
  uuidDsaOriginating: guid,
  usnOriginating: int64,
});

/** Such data with their number. [MS-DRSR] 5.156. `typedef struct { ... } PROPERTY_META_DATA_EXT_VECTOR;` */
export interface PROPERTY_META_DATA_EXT_VECTOR {
  /** `[range(0, 1048576)] DWORD cNumProps` */
  cNumProps?: number;
  /** `[size_is(cNumProps)] PROPERTY_META_DATA_EXT rgMetaData[]` */
  rgMetaData: PROPERTY_META_DATA_EXT[];
}
export const PROPERTY_META_DATA_EXT_VECTOR$: StructType<PROPERTY_META_DATA_EXT_VECTOR> = /*#__PURE__*/ struct("PROPERTY_META_DATA_EXT_VECTOR", {
  cNumProps: range(uint32, 0, 1048576),
  rgMetaData: array(PROPERTY_META_DATA_EXT$, sized(["field", "cNumProps"])),
});

/** Objects of an answer, one leading to the next. [MS-DRSR] 5.162. `typedef struct REPLENTINFLIST { ... } REPLENTINFLIST;` */
export interface REPLENTINFLIST {
  /** `struct REPLENTINFLIST *pNextEntInf` */
  pNextEntInf: REPLENTINFLIST | null;
  /** `ENTINF Entinf` */
  Entinf: ENTINF;
  /** `BOOL fIsNCPrefix` */
  fIsNCPrefix: number;
  /** `UUID *pParentGuid` */
  pParentGuid: string | null;
  /** `PROPERTY_META_DATA_EXT_VECTOR *pMetaDataExt` */
  pMetaDataExt: PROPERTY_META_DATA_EXT_VECTOR | null;
}
export const REPLENTINFLIST$: StructType<REPLENTINFLIST> = /*#__PURE__*/ struct("REPLENTINFLIST", {
  pNextEntInf: unique(lazy("REPLENTINFLIST", () => REPLENTINFLIST$)),
  Entinf: ENTINF$,
  fIsNCPrefix: int32,
  pParentGuid: unique(guid),
  pMetaDataExt: unique(PROPERTY_META_DATA_EXT_VECTOR$),
});

/** The answer of IDL_DRSGetNCChanges, version 1. [MS-DRSR] 4.1.10.2.10. `typedef struct { ... } DRS_MSG_GETCHGREPLY_V1;` */
export interface DRS_MSG_GETCHGREPLY_V1 {
  /** `UUID uuidDsaObjSrc` */
  uuidDsaObjSrc: string;
  /** `UUID uuidInvocIdSrc` */
  uuidInvocIdSrc: string;
  /** `[unique] DSNAME *pNC` */
  pNC: DSNAME | null;
  /** `USN_VECTOR usnvecFrom` */
  usnvecFrom: USN_VECTOR;
  /** `USN_VECTOR usnvecTo` */
  usnvecTo: USN_VECTOR;
  /** `[unique] UPTODATE_VECTOR_V1_EXT *pUpToDateVecSrcV1` */
  pUpToDateVecSrcV1: UPTODATE_VECTOR_V1_EXT | null;
  /** `SCHEMA_PREFIX_TABLE PrefixTableSrc` */
  PrefixTableSrc: SCHEMA_PREFIX_TABLE;
  /** `ULONG ulExtendedRet` */
  ulExtendedRet: number;
  /** `ULONG cNumObjects` */
  cNumObjects: number;
  /** `ULONG cNumBytes` */
  cNumBytes: number;
  /** `[unique] REPLENTINFLIST *pObjects` */
  pObjects: REPLENTINFLIST | null;
  /** `BOOL fMoreData` */
  fMoreData: number;
}
export const DRS_MSG_GETCHGREPLY_V1$: StructType<DRS_MSG_GETCHGREPLY_V1> = /*#__PURE__*/ struct("DRS_MSG_GETCHGREPLY_V1", {
  uuidDsaObjSrc: guid,
  uuidInvocIdSrc: guid,
  pNC: unique(DSNAME$),
  usnvecFrom: USN_VECTOR$,
  usnvecTo: USN_VECTOR$,
  pUpToDateVecSrcV1: unique(UPTODATE_VECTOR_V1_EXT$),
  PrefixTableSrc: SCHEMA_PREFIX_TABLE$,
  ulExtendedRet: uint32,
  cNumObjects: uint32,
  cNumBytes: uint32,
  pObjects: unique(REPLENTINFLIST$),
  fMoreData: int32,
});

/** Compressed octets and both lengths. [MS-DRSR] 4.1.10.2.19. `typedef struct { ... } DRS_COMPRESSED_BLOB;` */
export interface DRS_COMPRESSED_BLOB {
  /** `DWORD cbUncompressedSize` */
  cbUncompressedSize: number;
  /** `DWORD cbCompressedSize` */
  cbCompressedSize?: number;
  /** `[size_is(cbCompressedSize)] BYTE *pbCompressedData` */
  pbCompressedData: Uint8Array | null;
}
export const DRS_COMPRESSED_BLOB$: StructType<DRS_COMPRESSED_BLOB> = /*#__PURE__*/ struct("DRS_COMPRESSED_BLOB", {
  cbUncompressedSize: uint32,
  cbCompressedSize: uint32,
  pbCompressedData: unique(array(uint8, sized(["field", "cbCompressedSize"]))),
});

/** The answer of IDL_DRSGetNCChanges, version 2. [MS-DRSR] 4.1.10.2.11. `typedef struct { ... } DRS_MSG_GETCHGREPLY_V2;` */
export interface DRS_MSG_GETCHGREPLY_V2 {
  /** `DRS_COMPRESSED_BLOB CompressedV1` */
  CompressedV1: DRS_COMPRESSED_BLOB;
}
export const DRS_MSG_GETCHGREPLY_V2$: StructType<DRS_MSG_GETCHGREPLY_V2> = /*#__PURE__*/ struct("DRS_MSG_GETCHGREPLY_V2", {
  CompressedV1: DRS_COMPRESSED_BLOB$,
});

/** UPTODATE_CURSOR_V1, and the time. [MS-DRSR] 5.203. `typedef struct { ... } UPTODATE_CURSOR_V2;` */
export interface UPTODATE_CURSOR_V2 {
  /** `UUID uuidDsa` */
  uuidDsa: string;
  /** `USN usnHighPropUpdate` */
  usnHighPropUpdate: bigint;
  /** `DSTIME timeLastSyncSuccess` */
  timeLastSyncSuccess: bigint;
}
export const UPTODATE_CURSOR_V2$: StructType<UPTODATE_CURSOR_V2> = /*#__PURE__*/ struct("UPTODATE_CURSOR_V2", {
  uuidDsa: guid,
  usnHighPropUpdate: int64,
  timeLastSyncSuccess: int64,
});

/** Such cursors with their number. [MS-DRSR] 5.205. `typedef struct { ... } UPTODATE_VECTOR_V2_EXT;` */
export interface UPTODATE_VECTOR_V2_EXT {
  /** `DWORD dwVersion` */
  dwVersion: number;
  /** `DWORD dwReserved1` */
  dwReserved1: number;
  /** `[range(0, 1048576)] DWORD cNumCursors` */
  cNumCursors?: number;
  /** `DWORD dwReserved2` */
  dwReserved2: number;
  /** `[size_is(cNumCursors)] UPTODATE_CURSOR_V2 rgCursors[]` */
  rgCursors: UPTODATE_CURSOR_V2[];
}
export const UPTODATE_VECTOR_V2_EXT$: StructType<UPTODATE_VECTOR_V2_EXT> = /*#__PURE__*/ struct("UPTODATE_VECTOR_V2_EXT", {
  dwVersion: uint32,
  dwReserved1: uint32,
  cNumCursors: range(uint32, 0, 1048576),
  dwReserved2: uint32,
  rgCursors: array(UPTODATE_CURSOR_V2$, sized(["field", "cNumCursors"])),
});

/** When and where a link's value was made and changed. [MS-DRSR] 5.215. `typedef struct { ... } VALUE_META_DATA_EXT_V1;` */
export interface VALUE_META_DATA_EXT_V1 {
  /** `DSTIME timeCreated` */
  timeCreated: bigint;
  /** `PROPERTY_META_DATA_EXT MetaData` */
  MetaData: PROPERTY_META_DATA_EXT;
}
export const VALUE_META_DATA_EXT_V1$: StructType<VALUE_META_DATA_EXT_V1> = /*#__PURE__*/ struct("VALUE_META_DATA_EXT_V1", {
  timeCreated: int64,
  MetaData: PROPERTY_META_DATA_EXT$,
});

/** A link's value that changed. [MS-DRSR] 5.167. `typedef struct { ... } REPLVALINF_V1;` */
export interface REPLVALINF_V1 {
  /** `DSNAME *pObject` */
  pObject: DSNAME | null;
  /** `ATTRTYP attrTyp` */
  attrTyp: number;
  /** `ATTRVAL Aval` */
  Aval: ATTRVAL;
  /** `BOOL fIsPresent` */
  fIsPresent: number;
  /** `VALUE_META_DATA_EXT_V1 MetaData` */
  MetaData: VALUE_META_DATA_EXT_V1;
}
export const REPLVALINF_V1$: StructType<REPLVALINF_V1> = /*#__PURE__*/ struct("REPLVALINF_V1", {
  pObject: unique(DSNAME$),
  attrTyp: uint32,
  Aval: ATTRVAL$,
  fIsPresent: int32,
  MetaData: VALUE_META_DATA_EXT_V1$,
});

/** The answer of IDL_DRSGetNCChanges, version 6. [MS-DRSR] 4.1.10.2.12. `typedef struct { ... } DRS_MSG_GETCHGREPLY_V6;` */
export interface DRS_MSG_GETCHGREPLY_V6 {
  /** `UUID uuidDsaObjSrc` */
  uuidDsaObjSrc: string;
  /** `UUID uuidInvocIdSrc` */
  uuidInvocIdSrc: string;
  /** `[unique] DSNAME *pNC` */
  pNC: DSNAME | null;
  /** `USN_VECTOR usnvecFrom` */
  usnvecFrom: USN_VECTOR;
  /** `USN_VECTOR usnvecTo` */
  usnvecTo: USN_VECTOR;
  /** `[unique] UPTODATE_VECTOR_V2_EXT *pUpToDateVecSrc` */
  pUpToDateVecSrc: UPTODATE_VECTOR_V2_EXT | null;
  /** `SCHEMA_PREFIX_TABLE PrefixTableSrc` */
  PrefixTableSrc: SCHEMA_PREFIX_TABLE;
  /** `ULONG ulExtendedRet` */
  ulExtendedRet: number;
  /** `ULONG cNumObjects` */
  cNumObjects: number;
  /** `ULONG cNumBytes` */
  cNumBytes: number;
  /** `[unique] REPLENTINFLIST *pObjects` */
  pObjects: REPLENTINFLIST | null;
  /** `BOOL fMoreData` */
  fMoreData: number;
  /** `ULONG cNumNcSizeObjects` */
  cNumNcSizeObjects: number;
  /** `ULONG cNumNcSizeValues` */
  cNumNcSizeValues: number;
  /** `[range(0, 1048576)] DWORD cNumValues` */
  cNumValues?: number;
  /** `[size_is(cNumValues)] REPLVALINF_V1 *rgValues` */
  rgValues: REPLVALINF_V1[] | null;
  /** `DWORD dwDRSError` */
  dwDRSError: number;
}
export const DRS_MSG_GETCHGREPLY_V6$: StructType<DRS_MSG_GETCHGREPLY_V6> = /*#__PURE__*/ struct("DRS_MSG_GETCHGREPLY_V6", {
  uuidDsaObjSrc: guid,
  uuidInvocIdSrc: guid,
  pNC: unique(DSNAME$),
  usnvecFrom: USN_VECTOR$,
  usnvecTo: USN_VECTOR$,
  pUpToDateVecSrc: unique(UPTODATE_VECTOR_V2_EXT$),
  PrefixTableSrc: SCHEMA_PREFIX_TABLE$,
  ulExtendedRet: uint32,
  cNumObjects: uint32,
  cNumBytes: uint32,
  pObjects: unique(REPLENTINFLIST$),
  fMoreData: int32,
  cNumNcSizeObjects: uint32,
  cNumNcSizeValues: uint32,
  cNumValues: range(uint32, 0, 1048576),
  rgValues: unique(array(REPLVALINF_V1$, sized(["field", "cNumValues"]))),
  dwDRSError: uint32,
});

/** How something is compressed. [MS-DRSR] 4.1.10.2.18. `typedef enum { ... } DRS_COMP_ALG_TYPE;` */
export const DRS_COMP_ALG_TYPE = {
  DRS_COMP_ALG_NONE: 0,
  DRS_COMP_ALG_UNUSED: 1,
  DRS_COMP_ALG_MSZIP: 2,
  DRS_COMP_ALG_WIN2K3: 3,
} as const;
export type DRS_COMP_ALG_TYPE = (typeof DRS_COMP_ALG_TYPE)[keyof typeof DRS_COMP_ALG_TYPE] | (number & {});
export const DRS_COMP_ALG_TYPE$: Type<DRS_COMP_ALG_TYPE> = /*#__PURE__*/ enum16("DRS_COMP_ALG_TYPE", DRS_COMP_ALG_TYPE);

/** The answer of IDL_DRSGetNCChanges, version 7. [MS-DRSR] 4.1.10.2.13. `typedef struct { ... } DRS_MSG_GETCHGREPLY_V7;` */
export interface DRS_MSG_GETCHGREPLY_V7 {
  /** `DWORD dwCompressedVersion` */
  dwCompressedVersion: number;
  /** `DRS_COMP_ALG_TYPE CompressionAlg` */
  CompressionAlg: DRS_COMP_ALG_TYPE;
  /** `DRS_COMPRESSED_BLOB CompressedAny` */
  CompressedAny: DRS_COMPRESSED_BLOB;
}
export const DRS_MSG_GETCHGREPLY_V7$: StructType<DRS_MSG_GETCHGREPLY_V7> = /*#__PURE__*/ struct("DRS_MSG_GETCHGREPLY_V7", {
  dwCompressedVersion: uint32,
  CompressionAlg: DRS_COMP_ALG_TYPE$,
  CompressedAny: DRS_COMPRESSED_BLOB$,
});

/** VALUE_META_DATA_EXT_V1 with what it takes to expire. [MS-DRSR] 5.216. `typedef struct { ... } VALUE_META_DATA_EXT_V3;` */
export interface VALUE_META_DATA_EXT_V3 {
  /** `DSTIME timeCreated` */
  timeCreated: bigint;
  /** `PROPERTY_META_DATA_EXT MetaData` */
  MetaData: PROPERTY_META_DATA_EXT;
  /** `DWORD unused1` */
  unused1: number;
  /** `DWORD unused2` */
  unused2: number;
  /** `DWORD unused3` */
  unused3: number;
  /** `DSTIME timeExpired` */
  timeExpired: bigint;
}
export const VALUE_META_DATA_EXT_V3$: StructType<VALUE_META_DATA_EXT_V3> = /*#__PURE__*/ struct("VALUE_META_DATA_EXT_V3", {
  timeCreated: int64,
  MetaData: PROPERTY_META_DATA_EXT$,
  unused1: uint32,
  unused2: uint32,
  unused3: uint32,
  timeExpired: int64,
});

/** A link's value that changed, with what it takes to expire. [MS-DRSR] 5.168. `typedef struct { ... } REPLVALINF_V3;` */
export interface REPLVALINF_V3 {
  /** `DSNAME *pObject` */
  pObject: DSNAME | null;
  /** `ATTRTYP attrTyp` */
  attrTyp: number;
  /** `ATTRVAL Aval` */
  Aval: ATTRVAL;
  /** `BOOL fIsPresent` */
  fIsPresent: number;
  /** `VALUE_META_DATA_EXT_V3 MetaData` */
  MetaData: VALUE_META_DATA_EXT_V3;
}
export const REPLVALINF_V3$: StructType<REPLVALINF_V3> = /*#__PURE__*/ struct("REPLVALINF_V3", {
  pObject: unique(DSNAME$),
  attrTyp: uint32,
  Aval: ATTRVAL$,
  fIsPresent: int32,
  MetaData: VALUE_META_DATA_EXT_V3$,
});

/** The answer of IDL_DRSGetNCChanges, version 9. [MS-DRSR] 4.1.10.2.14. `typedef struct { ... } DRS_MSG_GETCHGREPLY_V9;` */
export interface DRS_MSG_GETCHGREPLY_V9 {
  /** `UUID uuidDsaObjSrc` */
  uuidDsaObjSrc: string;
  /** `UUID uuidInvocIdSrc` */
  uuidInvocIdSrc: string;
  /** `[unique] DSNAME *pNC` */
  pNC: DSNAME | null;
  /** `USN_VECTOR usnvecFrom` */
  usnvecFrom: USN_VECTOR;
  /** `USN_VECTOR usnvecTo` */
  usnvecTo: USN_VECTOR;
  /** `[unique] UPTODATE_VECTOR_V2_EXT *pUpToDateVecSrc` */
  pUpToDateVecSrc: UPTODATE_VECTOR_V2_EXT | null;
  /** `SCHEMA_PREFIX_TABLE PrefixTableSrc` */
  PrefixTableSrc: SCHEMA_PREFIX_TABLE;
  /** `ULONG ulExtendedRet` */
  ulExtendedRet: number;
  /** `ULONG cNumObjects` */
  cNumObjects: number;
  /** `ULONG cNumBytes` */
  cNumBytes: number;
  /** `[unique] REPLENTINFLIST *pObjects` */
  pObjects: REPLENTINFLIST | null;
  /** `BOOL fMoreData` */
  fMoreData: number;
  /** `ULONG cNumNcSizeObjects` */
  cNumNcSizeObjects: number;
  /** `ULONG cNumNcSizeValues` */
  cNumNcSizeValues: number;
  /** `[range(0, 1048576)] DWORD cNumValues` */
  cNumValues?: number;
  /** `[size_is(cNumValues)] REPLVALINF_V3 *rgValues` */
  rgValues: REPLVALINF_V3[] | null;
  /** `DWORD dwDRSError` */
  dwDRSError: number;
}
export const DRS_MSG_GETCHGREPLY_V9$: StructType<DRS_MSG_GETCHGREPLY_V9> = /*#__PURE__*/ struct("DRS_MSG_GETCHGREPLY_V9", {
  uuidDsaObjSrc: guid,
  uuidInvocIdSrc: guid,
  pNC: unique(DSNAME$),
  usnvecFrom: USN_VECTOR$,
  usnvecTo: USN_VECTOR$,
  pUpToDateVecSrc: unique(UPTODATE_VECTOR_V2_EXT$),
  PrefixTableSrc: SCHEMA_PREFIX_TABLE$,
  ulExtendedRet: uint32,
  cNumObjects: uint32,
  cNumBytes: uint32,
  pObjects: unique(REPLENTINFLIST$),
  fMoreData: int32,
  cNumNcSizeObjects: uint32,
  cNumNcSizeValues: uint32,
  cNumValues: range(uint32, 0, 1048576),
  rgValues: unique(array(REPLVALINF_V3$, sized(["field", "cNumValues"]))),
  dwDRSError: uint32,
});

/** The answer of IDL_DRSGetNCChanges by version. [MS-DRSR] 4.1.10.2.9. `typedef [switch_type(DWORD)] union { ... } DRS_MSG_GETCHGREPLY;` */
export type DRS_MSG_GETCHGREPLY =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_GETCHGREPLY_V1 V1` */
      V1: DRS_MSG_GETCHGREPLY_V1;
    }
  | {
      tag: 2;
      /** `[case(2)] DRS_MSG_GETCHGREPLY_V2 V2` */
      V2: DRS_MSG_GETCHGREPLY_V2;
    }
  | {
      tag: 6;
      /** `[case(6)] DRS_MSG_GETCHGREPLY_V6 V6` */
      V6: DRS_MSG_GETCHGREPLY_V6;
    }
  | {
      tag: 7;
      /** `[case(7)] DRS_MSG_GETCHGREPLY_V7 V7` */
      V7: DRS_MSG_GETCHGREPLY_V7;
    }
  | {
      tag: 9;
      /** `[case(9)] DRS_MSG_GETCHGREPLY_V9 V9` */
      V9: DRS_MSG_GETCHGREPLY_V9;
    };
export const DRS_MSG_GETCHGREPLY$: UnionType<DRS_MSG_GETCHGREPLY> = /*#__PURE__*/ union("DRS_MSG_GETCHGREPLY", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_GETCHGREPLY_V1$),
    arm("V2", [2], DRS_MSG_GETCHGREPLY_V2$),
    arm("V6", [6], DRS_MSG_GETCHGREPLY_V6$),
    arm("V7", [7], DRS_MSG_GETCHGREPLY_V7$),
    arm("V9", [9], DRS_MSG_GETCHGREPLY_V9$),
  ],
});

const DRS_MSG_GETCHGREPLY$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_GETCHGREPLY$, { switchIs: ["deref", ["field", "pdwOutVersion"]] });

/** The request of IDL_DRSUpdateRefs, version 1. [MS-DRSR] 4.1.26.1.2. `typedef struct { ... } DRS_MSG_UPDREFS_V1;` */
export interface DRS_MSG_UPDREFS_V1 {
  /** `[ref] DSNAME *pNC` */
  pNC: DSNAME;
  /** `[ref, string] char *pszDsaDest` */
  pszDsaDest: string;
  /** `UUID uuidDsaObjDest` */
  uuidDsaObjDest: string;
  /** `ULONG ulOptions` */
  ulOptions: number;
}
export const DRS_MSG_UPDREFS_V1$: StructType<DRS_MSG_UPDREFS_V1> = /*#__PURE__*/ struct("DRS_MSG_UPDREFS_V1", {
  pNC: ref(DSNAME$),
  pszDsaDest: ref(string("char")),
  uuidDsaObjDest: guid,
  ulOptions: uint32,
});

/** The request of IDL_DRSUpdateRefs, version 2. [MS-DRSR] 4.1.26.1.3. `typedef struct { ... } DRS_MSG_UPDREFS_V2;` */
export interface DRS_MSG_UPDREFS_V2 {
  /** `[ref] DSNAME *pNC` */
  pNC: DSNAME;
  /** `[ref, string] char *pszDsaDest` */
  pszDsaDest: string;
  /** `UUID uuidDsaObjDest` */
  uuidDsaObjDest: string;
  /** `ULONG ulOptions` */
  ulOptions: number;
  /** `GUID correlationID` */
  correlationID: string;
  /** `[unique] VAR_SIZE_BUFFER_WITH_VERSION *pReservedBuffer` */
  pReservedBuffer: VAR_SIZE_BUFFER_WITH_VERSION | null;
}
export const DRS_MSG_UPDREFS_V2$: StructType<DRS_MSG_UPDREFS_V2> = /*#__PURE__*/ struct("DRS_MSG_UPDREFS_V2", {
  pNC: ref(DSNAME$),
  pszDsaDest: ref(string("char")),
  uuidDsaObjDest: guid,
  ulOptions: uint32,
  correlationID: guid,
  pReservedBuffer: unique(VAR_SIZE_BUFFER_WITH_VERSION$),
});

/** The request of IDL_DRSUpdateRefs by version. [MS-DRSR] 4.1.26.1.1. `typedef [switch_type(DWORD)] union { ... } DRS_MSG_UPDREFS;` */
export type DRS_MSG_UPDREFS =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_UPDREFS_V1 V1` */
      V1: DRS_MSG_UPDREFS_V1;
    }
  | {
      tag: 2;
      /** `[case(2)] DRS_MSG_UPDREFS_V2 V2` */
      V2: DRS_MSG_UPDREFS_V2;
    };
export const DRS_MSG_UPDREFS$: UnionType<DRS_MSG_UPDREFS> = /*#__PURE__*/ union("DRS_MSG_UPDREFS", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_UPDREFS_V1$),
    arm("V2", [2], DRS_MSG_UPDREFS_V2$),
  ],
});

const DRS_MSG_UPDREFS$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_UPDREFS$, { switchIs: ["field", "dwVersion"] });

/** When it was checked. [MS-DRSR] 5.165. `typedef struct { ... } REPLTIMES;` */
export interface REPLTIMES {
  /** `UCHAR rgTimes[84]` */
  rgTimes: Uint8Array;
}
export const REPLTIMES$: StructType<REPLTIMES> = /*#__PURE__*/ struct("REPLTIMES", {
  rgTimes: array(uint8, fixed(84)),
});

/** The request of IDL_DRSReplicaAdd, version 1. [MS-DRSR] 4.1.19.1.2. `typedef struct { ... } DRS_MSG_REPADD_V1;` */
export interface DRS_MSG_REPADD_V1 {
  /** `[ref] DSNAME *pNC` */
  pNC: DSNAME;
  /** `[ref, string] char *pszDsaSrc` */
  pszDsaSrc: string;
  /** `REPLTIMES rtSchedule` */
  rtSchedule: REPLTIMES;
  /** `ULONG ulOptions` */
  ulOptions: number;
}
export const DRS_MSG_REPADD_V1$: StructType<DRS_MSG_REPADD_V1> = /*#__PURE__*/ struct("DRS_MSG_REPADD_V1", {
  pNC: ref(DSNAME$),
  pszDsaSrc: ref(string("char")),
  rtSchedule: REPLTIMES$,
  ulOptions: uint32,
});

/** The request of IDL_DRSReplicaAdd, version 2. [MS-DRSR] 4.1.19.1.3. `typedef struct { ... } DRS_MSG_REPADD_V2;` */
export interface DRS_MSG_REPADD_V2 {
  /** `[ref] DSNAME *pNC` */
  pNC: DSNAME;
  /** `[unique] DSNAME *pSourceDsaDN` */
  pSourceDsaDN: DSNAME | null;
  /** `[unique] DSNAME *pTransportDN` */
  pTransportDN: DSNAME | null;
  /** `[ref, string] char *pszSourceDsaAddress` */
  pszSourceDsaAddress: string;
  /** `REPLTIMES rtSchedule` */
  rtSchedule: REPLTIMES;
  /** `ULONG ulOptions` */
  ulOptions: number;
}
export const DRS_MSG_REPADD_V2$: StructType<DRS_MSG_REPADD_V2> = /*#__PURE__*/ struct("DRS_MSG_REPADD_V2", {
  pNC: ref(DSNAME$),
  pSourceDsaDN: unique(DSNAME$),
  pTransportDN: unique(DSNAME$),
  pszSourceDsaAddress: ref(string("char")),
  rtSchedule: REPLTIMES$,
  ulOptions: uint32,
});

/** The request of IDL_DRSReplicaAdd, version 3. [MS-DRSR] 4.1.19.1.4. `typedef struct { ... } DRS_MSG_REPADD_V3;` */
export interface DRS_MSG_REPADD_V3 {
  /** `[ref] DSNAME *pNC` */
  pNC: DSNAME;
  /** `[unique] DSNAME *pSourceDsaDN` */
  pSourceDsaDN: DSNAME | null;
  /** `[unique] DSNAME *pTransportDN` */
  pTransportDN: DSNAME | null;
  /** `[ref, string] char *pszSourceDsaAddress` */
  pszSourceDsaAddress: string;
  /** `REPLTIMES rtSchedule` */
  rtSchedule: REPLTIMES;
  /** `ULONG ulOptions` */
  ulOptions: number;
  /** `GUID correlationID` */
  correlationID: string;
  /** `[unique] VAR_SIZE_BUFFER_WITH_VERSION *pReservedBuffer` */
  pReservedBuffer: VAR_SIZE_BUFFER_WITH_VERSION | null;
}
export const DRS_MSG_REPADD_V3$: StructType<DRS_MSG_REPADD_V3> = /*#__PURE__*/ struct("DRS_MSG_REPADD_V3", {
  pNC: ref(DSNAME$),
  pSourceDsaDN: unique(DSNAME$),
  pTransportDN: unique(DSNAME$),
  pszSourceDsaAddress: ref(string("char")),
  rtSchedule: REPLTIMES$,
  ulOptions: uint32,
  correlationID: guid,
  pReservedBuffer: unique(VAR_SIZE_BUFFER_WITH_VERSION$),
});

/** The request of IDL_DRSReplicaAdd by version. [MS-DRSR] 4.1.19.1.1. `typedef [switch_type(DWORD)] union { ... } DRS_MSG_REPADD;` */
export type DRS_MSG_REPADD =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_REPADD_V1 V1` */
      V1: DRS_MSG_REPADD_V1;
    }
  | {
      tag: 2;
      /** `[case(2)] DRS_MSG_REPADD_V2 V2` */
      V2: DRS_MSG_REPADD_V2;
    }
  | {
      tag: 3;
      /** `[case(3)] DRS_MSG_REPADD_V3 V3` */
      V3: DRS_MSG_REPADD_V3;
    };
export const DRS_MSG_REPADD$: UnionType<DRS_MSG_REPADD> = /*#__PURE__*/ union("DRS_MSG_REPADD", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_REPADD_V1$),
    arm("V2", [2], DRS_MSG_REPADD_V2$),
    arm("V3", [3], DRS_MSG_REPADD_V3$),
  ],
});

const DRS_MSG_REPADD$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_REPADD$, { switchIs: ["field", "dwVersion"] });

/** The request of IDL_DRSReplicaDel, version 1. [MS-DRSR] 4.1.20.1.2. `typedef struct { ... } DRS_MSG_REPDEL_V1;` */
export interface DRS_MSG_REPDEL_V1 {
  /** `[ref] DSNAME *pNC` */
  pNC: DSNAME;
  /** `[string] char *pszDsaSrc` */
  pszDsaSrc: string | null;
  /** `ULONG ulOptions` */
  ulOptions: number;
}
export const DRS_MSG_REPDEL_V1$: StructType<DRS_MSG_REPDEL_V1> = /*#__PURE__*/ struct("DRS_MSG_REPDEL_V1", {
  pNC: ref(DSNAME$),
  pszDsaSrc: unique(string("char")),
  ulOptions: uint32,
});

/** The request of IDL_DRSReplicaDel by version. [MS-DRSR] 4.1.20.1.1. `typedef [switch_type(DWORD)] union { ... } DRS_MSG_REPDEL;` */
export type DRS_MSG_REPDEL =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_REPDEL_V1 V1` */
      V1: DRS_MSG_REPDEL_V1;
    };
export const DRS_MSG_REPDEL$: UnionType<DRS_MSG_REPDEL> = /*#__PURE__*/ union("DRS_MSG_REPDEL", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_REPDEL_V1$),
  ],
});

const DRS_MSG_REPDEL$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_REPDEL$, { switchIs: ["field", "dwVersion"] });

/** The request of IDL_DRSReplicaModify, version 1. [MS-DRSR] 4.1.22.1.2. `typedef struct { ... } DRS_MSG_REPMOD_V1;` */
export interface DRS_MSG_REPMOD_V1 {
  /** `[ref] DSNAME *pNC` */
  pNC: DSNAME;
  /** `UUID uuidSourceDRA` */
  uuidSourceDRA: string;
  /** `[unique, string] char *pszSourceDRA` */
  pszSourceDRA: string | null;
  /** `REPLTIMES rtSchedule` */
  rtSchedule: REPLTIMES;
  /** `ULONG ulReplicaFlags` */
  ulReplicaFlags: number;
  /** `ULONG ulModifyFields` */
  ulModifyFields: number;
  /** `ULONG ulOptions` */
  ulOptions: number;
}
export const DRS_MSG_REPMOD_V1$: StructType<DRS_MSG_REPMOD_V1> = /*#__PURE__*/ struct("DRS_MSG_REPMOD_V1", {
  pNC: ref(DSNAME$),
  uuidSourceDRA: guid,
  pszSourceDRA: unique(string("char")),
  rtSchedule: REPLTIMES$,
  ulReplicaFlags: uint32,
  ulModifyFields: uint32,
  ulOptions: uint32,
});

/** The request of IDL_DRSReplicaModify by version. [MS-DRSR] 4.1.22.1.1. `typedef [switch_type(DWORD)] union { ... } DRS_MSG_REPMOD;` */
export type DRS_MSG_REPMOD =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_REPMOD_V1 V1` */
      V1: DRS_MSG_REPMOD_V1;
    };
export const DRS_MSG_REPMOD$: UnionType<DRS_MSG_REPMOD> = /*#__PURE__*/ union("DRS_MSG_REPMOD", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_REPMOD_V1$),
  ],
});

const DRS_MSG_REPMOD$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_REPMOD$, { switchIs: ["field", "dwVersion"] });

/** The request of IDL_DRSVerifyNames, version 1. [MS-DRSR] 4.1.27.1.2. `typedef struct { ... } DRS_MSG_VERIFYREQ_V1;` */
export interface DRS_MSG_VERIFYREQ_V1 {
  /** `DWORD dwFlags` */
  dwFlags: number;
  /** `[range(1, 10000)] DWORD cNames` */
  cNames?: number;
  /** `[size_is(cNames)] DSNAME **rpNames` */
  rpNames: (DSNAME | null)[] | null;
  /** `ATTRBLOCK RequiredAttrs` */
  RequiredAttrs: ATTRBLOCK;
  /** `SCHEMA_PREFIX_TABLE PrefixTable` */
  PrefixTable: SCHEMA_PREFIX_TABLE;
}
export const DRS_MSG_VERIFYREQ_V1$: StructType<DRS_MSG_VERIFYREQ_V1> = /*#__PURE__*/ struct("DRS_MSG_VERIFYREQ_V1", {
  dwFlags: uint32,
  cNames: range(uint32, 1, 10000),
  rpNames: unique(array(unique(DSNAME$), sized(["field", "cNames"]))),
  RequiredAttrs: ATTRBLOCK$,
  PrefixTable: SCHEMA_PREFIX_TABLE$,
});

/** The request of IDL_DRSVerifyNames by version. [MS-DRSR] 4.1.27.1.1. `typedef [switch_type(DWORD)] union { ... } DRS_MSG_VERIFYREQ;` */
export type DRS_MSG_VERIFYREQ =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_VERIFYREQ_V1 V1` */
      V1: DRS_MSG_VERIFYREQ_V1;
    };
export const DRS_MSG_VERIFYREQ$: UnionType<DRS_MSG_VERIFYREQ> = /*#__PURE__*/ union("DRS_MSG_VERIFYREQ", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_VERIFYREQ_V1$),
  ],
});

const DRS_MSG_VERIFYREQ$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_VERIFYREQ$, { switchIs: ["field", "dwInVersion"] });

/** The answer of IDL_DRSVerifyNames, version 1. [MS-DRSR] 4.1.27.1.4. `typedef struct { ... } DRS_MSG_VERIFYREPLY_V1;` */
export interface DRS_MSG_VERIFYREPLY_V1 {
  /** `DWORD error` */
  error: number;
  /** `[range(0, 10000)] DWORD cNames` */
  cNames?: number;
  /** `[size_is(cNames)] ENTINF *rpEntInf` */
  rpEntInf: ENTINF[] | null;
  /** `SCHEMA_PREFIX_TABLE PrefixTable` */
  PrefixTable: SCHEMA_PREFIX_TABLE;
}
export const DRS_MSG_VERIFYREPLY_V1$: StructType<DRS_MSG_VERIFYREPLY_V1> = /*#__PURE__*/ struct("DRS_MSG_VERIFYREPLY_V1", {
  error: uint32,
  cNames: range(uint32, 0, 10000),
  rpEntInf: unique(array(ENTINF$, sized(["field", "cNames"]))),
  PrefixTable: SCHEMA_PREFIX_TABLE$,
});

/** The answer of IDL_DRSVerifyNames by version. [MS-DRSR] 4.1.27.1.3. `typedef [switch_type(DWORD)] union { ... } DRS_MSG_VERIFYREPLY;` */
export type DRS_MSG_VERIFYREPLY =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_VERIFYREPLY_V1 V1` */
      V1: DRS_MSG_VERIFYREPLY_V1;
    };
export const DRS_MSG_VERIFYREPLY$: UnionType<DRS_MSG_VERIFYREPLY> = /*#__PURE__*/ union("DRS_MSG_VERIFYREPLY", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_VERIFYREPLY_V1$),
  ],
});

const DRS_MSG_VERIFYREPLY$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_VERIFYREPLY$, { switchIs: ["deref", ["field", "pdwOutVersion"]] });

/** Which memberships are asked for. [MS-DRSR] 4.1.8.1.3. `typedef enum { ... } REVERSE_MEMBERSHIP_OPERATION_TYPE;` */
export const REVERSE_MEMBERSHIP_OPERATION_TYPE = {
  RevMembGetGroupsForUser: 1,
  RevMembGetAliasMembership: 2,
  RevMembGetAccountGroups: 3,
  RevMembGetResourceGroups: 4,
  RevMembGetUniversalGroups: 5,
  GroupMembersTransitive: 6,
  RevMembGlobalGroupsNonTransitive: 7,
} as const;
export type REVERSE_MEMBERSHIP_OPERATION_TYPE = (typeof REVERSE_MEMBERSHIP_OPERATION_TYPE)[keyof typeof REVERSE_MEMBERSHIP_OPERATION_TYPE] | (number & {});
export const REVERSE_MEMBERSHIP_OPERATION_TYPE$: Type<REVERSE_MEMBERSHIP_OPERATION_TYPE> = /*#__PURE__*/ enum16("REVERSE_MEMBERSHIP_OPERATION_TYPE", REVERSE_MEMBERSHIP_OPERATION_TYPE);

/** The request of IDL_DRSGetMemberships, version 1. [MS-DRSR] 4.1.8.1.2. `typedef struct { ... } DRS_MSG_REVMEMB_REQ_V1;` */
export interface DRS_MSG_REVMEMB_REQ_V1 {
  /** `[range(1, 10000)] ULONG cDsNames` */
  cDsNames?: number;
  /** `[size_is(cDsNames,)] DSNAME **ppDsNames` */
  ppDsNames: (DSNAME | null)[] | null;
  /** `DWORD dwFlags` */
  dwFlags: number;
  /** `[range(1, 7)] REVERSE_MEMBERSHIP_OPERATION_TYPE OperationType` */
  OperationType: REVERSE_MEMBERSHIP_OPERATION_TYPE;
  /** `DSNAME *pLimitingDomain` */
  pLimitingDomain: DSNAME | null;
}
export const DRS_MSG_REVMEMB_REQ_V1$: StructType<DRS_MSG_REVMEMB_REQ_V1> = /*#__PURE__*/ struct("DRS_MSG_REVMEMB_REQ_V1", {
  cDsNames: range(uint32, 1, 10000),
  ppDsNames: unique(array(unique(DSNAME$), sized(["field", "cDsNames"]))),
  dwFlags: uint32,
  OperationType: range(REVERSE_MEMBERSHIP_OPERATION_TYPE$, 1, 7),
  pLimitingDomain: unique(DSNAME$),
});

/**
 * The request of IDL_DRSGetMemberships by version. [MS-DRSR] 4.1.8.1.1
 * `typedef [switch_type(DWORD)] union { ... } DRS_MSG_REVMEMB_REQ;`
 */
export type DRS_MSG_REVMEMB_REQ =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_REVMEMB_REQ_V1 V1` */
      V1: DRS_MSG_REVMEMB_REQ_V1;
    };
export const DRS_MSG_REVMEMB_REQ$: UnionType<DRS_MSG_REVMEMB_REQ> = /*#__PURE__*/ union("DRS_MSG_REVMEMB_REQ", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_REVMEMB_REQ_V1$),
  ],
});

const DRS_MSG_REVMEMB_REQ$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_REVMEMB_REQ$, { switchIs: ["field", "dwInVersion"] });

/** The answer of IDL_DRSGetMemberships, version 1. [MS-DRSR] 4.1.8.1.5. `typedef struct { ... } DRS_MSG_REVMEMB_REPLY_V1;` */
export interface DRS_MSG_REVMEMB_REPLY_V1 {
  /** `ULONG errCode` */
  errCode: number;
  /** `[range(0, 10000)] ULONG cDsNames` */
  cDsNames?: number;
  /** `[range(0, 10000)] ULONG cSidHistory` */
  cSidHistory?: number;
  /** `[size_is(cDsNames,)] DSNAME **ppDsNames` */
  ppDsNames: (DSNAME | null)[] | null;
  /** `[size_is(cDsNames)] DWORD *pAttributes` */
  pAttributes: number[] | null;
  /** `[size_is(cSidHistory,)] NT4SID **ppSidHistory` */
  ppSidHistory: (NT4SID | null)[] | null;
}
export const DRS_MSG_REVMEMB_REPLY_V1$: StructType<DRS_MSG_REVMEMB_REPLY_V1> = /*#__PURE__*/ struct("DRS_MSG_REVMEMB_REPLY_V1", {
  errCode: uint32,
  cDsNames: range(uint32, 0, 10000),
  cSidHistory: range(uint32, 0, 10000),
  ppDsNames: unique(array(unique(DSNAME$), sized(["field", "cDsNames"]))),
  pAttributes: unique(array(uint32, sized(["field", "cDsNames"]))),
  ppSidHistory: unique(array(unique(NT4SID$), sized(["field", "cSidHistory"]))),
});

/**
 * The answer of IDL_DRSGetMemberships by version. [MS-DRSR] 4.1.8.1.4
 * `typedef [switch_type(DWORD)] union { ... } DRS_MSG_REVMEMB_REPLY;`
 */
export type DRS_MSG_REVMEMB_REPLY =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_REVMEMB_REPLY_V1 V1` */
      V1: DRS_MSG_REVMEMB_REPLY_V1;
    };
export const DRS_MSG_REVMEMB_REPLY$: UnionType<DRS_MSG_REVMEMB_REPLY> = /*#__PURE__*/ union("DRS_MSG_REVMEMB_REPLY", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_REVMEMB_REPLY_V1$),
  ],
});

const DRS_MSG_REVMEMB_REPLY$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_REVMEMB_REPLY$, { switchIs: ["deref", ["field", "pdwOutVersion"]] });

/** The request of IDL_DRSInterDomainMove, version 1. [MS-DRSR] 4.1.15.1.2. `typedef struct { ... } DRS_MSG_MOVEREQ_V1;` */
export interface DRS_MSG_MOVEREQ_V1 {
  /** `char *pSourceDSA` */
  pSourceDSA: number | null;
  /** `ENTINF *pObject` */
  pObject: ENTINF | null;
  /** `UUID *pParentUUID` */
  pParentUUID: string | null;
  /** `SCHEMA_PREFIX_TABLE PrefixTable` */
  PrefixTable: SCHEMA_PREFIX_TABLE;
  /** `ULONG ulFlags` */
  ulFlags: number;
}
export const DRS_MSG_MOVEREQ_V1$: StructType<DRS_MSG_MOVEREQ_V1> = /*#__PURE__*/ struct("DRS_MSG_MOVEREQ_V1", {
  pSourceDSA: unique(char),
  pObject: unique(ENTINF$),
  pParentUUID: unique(guid),
  PrefixTable: SCHEMA_PREFIX_TABLE$,
  ulFlags: uint32,
});

/** Octets of a security package with their kind. [MS-DRSR] 5.43. `typedef struct { ... } DRS_SecBuffer;` */
export interface DRS_SecBuffer {
  /** `[range(0, 10000)] unsigned long cbBuffer` */
  cbBuffer?: number;
  /** `unsigned long BufferType` */
  BufferType: number;
  /** `[size_is(cbBuffer)] BYTE *pvBuffer` */
  pvBuffer: Uint8Array | null;
}
export const DRS_SecBuffer$: StructType<DRS_SecBuffer> = /*#__PURE__*/ struct("DRS_SecBuffer", {
  cbBuffer: range(uint32, 0, 10000),
  BufferType: uint32,
  pvBuffer: unique(array(uint8, sized(["field", "cbBuffer"]))),
});

/** Such octets with their number. [MS-DRSR] 5.44. `typedef struct { ... } DRS_SecBufferDesc;` */
export interface DRS_SecBufferDesc {
  /** `unsigned long ulVersion` */
  ulVersion: number;
  /** `[range(0, 10000)] unsigned long cBuffers` */
  cBuffers?: number;
  /** `[size_is(cBuffers)] DRS_SecBuffer *Buffers` */
  Buffers: DRS_SecBuffer[] | null;
}
export const DRS_SecBufferDesc$: StructType<DRS_SecBufferDesc> = /*#__PURE__*/ struct("DRS_SecBufferDesc", {
  ulVersion: uint32,
  cBuffers: range(uint32, 0, 10000),
  Buffers: unique(array(DRS_SecBuffer$, sized(["field", "cBuffers"]))),
});

/** The request of IDL_DRSInterDomainMove, version 2. [MS-DRSR] 4.1.15.1.3. `typedef struct { ... } DRS_MSG_MOVEREQ_V2;` */
export interface DRS_MSG_MOVEREQ_V2 {
  /** `DSNAME *pSrcDSA` */
  pSrcDSA: DSNAME | null;
  /** `ENTINF *pSrcObject` */
  pSrcObject: ENTINF | null;
  /** `DSNAME *pDstName` */
  pDstName: DSNAME | null;
  /** `DSNAME *pExpectedTargetNC` */
  pExpectedTargetNC: DSNAME | null;
  /** `DRS_SecBufferDesc *pClientCreds` */
  pClientCreds: DRS_SecBufferDesc | null;
  /** `SCHEMA_PREFIX_TABLE PrefixTable` */
  PrefixTable: SCHEMA_PREFIX_TABLE;
  /** `ULONG ulFlags` */
  ulFlags: number;
}
export const DRS_MSG_MOVEREQ_V2$: StructType<DRS_MSG_MOVEREQ_V2> = /*#__PURE__*/ struct("DRS_MSG_MOVEREQ_V2", {
  pSrcDSA: unique(DSNAME$),
  pSrcObject: unique(ENTINF$),
  pDstName: unique(DSNAME$),
  pExpectedTargetNC: unique(DSNAME$),
  pClientCreds: unique(DRS_SecBufferDesc$),
  PrefixTable: SCHEMA_PREFIX_TABLE$,
  ulFlags: uint32,
});

/** The request of IDL_DRSInterDomainMove by version. [MS-DRSR] 4.1.15.1.1. `typedef [switch_type(DWORD)] union { ... } DRS_MSG_MOVEREQ;` */
export type DRS_MSG_MOVEREQ =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_MOVEREQ_V1 V1` */
      V1: DRS_MSG_MOVEREQ_V1;
    }
  | {
      tag: 2;
      /** `[case(2)] DRS_MSG_MOVEREQ_V2 V2` */
      V2: DRS_MSG_MOVEREQ_V2;
    };
export const DRS_MSG_MOVEREQ$: UnionType<DRS_MSG_MOVEREQ> = /*#__PURE__*/ union("DRS_MSG_MOVEREQ", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_MOVEREQ_V1$),
    arm("V2", [2], DRS_MSG_MOVEREQ_V2$),
  ],
});

const DRS_MSG_MOVEREQ$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_MOVEREQ$, { switchIs: ["field", "dwInVersion"] });

/** The answer of IDL_DRSInterDomainMove, version 1. [MS-DRSR] 4.1.15.1.5. `typedef struct { ... } DRS_MSG_MOVEREPLY_V1;` */
export interface DRS_MSG_MOVEREPLY_V1 {
  /** `ENTINF **ppResult` */
  ppResult: ENTINF | null;
  /** `SCHEMA_PREFIX_TABLE PrefixTable` */
  PrefixTable: SCHEMA_PREFIX_TABLE;
  /** `ULONG *pError` */
  pError: number | null;
}
export const DRS_MSG_MOVEREPLY_V1$: StructType<DRS_MSG_MOVEREPLY_V1> = /*#__PURE__*/ struct("DRS_MSG_MOVEREPLY_V1", {
  ppResult: unique(unique(ENTINF$)),
  PrefixTable: SCHEMA_PREFIX_TABLE$,
  pError: unique(uint32),
});

/** The answer of IDL_DRSInterDomainMove, version 2. [MS-DRSR] 4.1.15.1.6. `typedef struct { ... } DRS_MSG_MOVEREPLY_V2;` */
export interface DRS_MSG_MOVEREPLY_V2 {
  /** `ULONG win32Error` */
  win32Error: number;
  /** `[unique] DSNAME *pAddedName` */
  pAddedName: DSNAME | null;
}
export const DRS_MSG_MOVEREPLY_V2$: StructType<DRS_MSG_MOVEREPLY_V2> = /*#__PURE__*/ struct("DRS_MSG_MOVEREPLY_V2", {
  win32Error: uint32,
  pAddedName: unique(DSNAME$),
});

/**
 * The answer of IDL_DRSInterDomainMove by version. [MS-DRSR] 4.1.15.1.4
 * `typedef [switch_type(DWORD)] union { ... } DRS_MSG_MOVEREPLY;`
 */
export type DRS_MSG_MOVEREPLY =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_MOVEREPLY_V1 V1` */
      V1: DRS_MSG_MOVEREPLY_V1;
    }
  | {
      tag: 2;
      /** `[case(2)] DRS_MSG_MOVEREPLY_V2 V2` */
      V2: DRS_MSG_MOVEREPLY_V2;
    };
export const DRS_MSG_MOVEREPLY$: UnionType<DRS_MSG_MOVEREPLY> = /*#__PURE__*/ union("DRS_MSG_MOVEREPLY", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_MOVEREPLY_V1$),
    arm("V2", [2], DRS_MSG_MOVEREPLY_V2$),
  ],
});

const DRS_MSG_MOVEREPLY$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_MOVEREPLY$, { switchIs: ["deref", ["field", "pdwOutVersion"]] });

/** The request of IDL_DRSGetNT4ChangeLog, version 1. [MS-DRSR] 4.1.11.1.2. `typedef struct { ... } DRS_MSG_NT4_CHGLOG_REQ_V1;` */
export interface DRS_MSG_NT4_CHGLOG_REQ_V1 {
  /** `DWORD dwFlags` */
  dwFlags: number;
  /** `DWORD PreferredMaximumLength` */
  PreferredMaximumLength: number;
  /** `[range(0, 10485760)] DWORD cbRestart` */
  cbRestart?: number;
  /** `[size_is(cbRestart)] BYTE *pRestart` */
  pRestart: Uint8Array | null;
}
export const DRS_MSG_NT4_CHGLOG_REQ_V1$: StructType<DRS_MSG_NT4_CHGLOG_REQ_V1> = /*#__PURE__*/ struct("DRS_MSG_NT4_CHGLOG_REQ_V1", {
  dwFlags: uint32,
  PreferredMaximumLength: uint32,
  cbRestart: range(uint32, 0, 10485760),
  pRestart: unique(array(uint8, sized(["field", "cbRestart"]))),
});

/**
 * The request of IDL_DRSGetNT4ChangeLog by version. [MS-DRSR] 4.1.11.1.1
 * `typedef [switch_type(DWORD)] union { ... } DRS_MSG_NT4_CHGLOG_REQ;`
 */
export type DRS_MSG_NT4_CHGLOG_REQ =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_NT4_CHGLOG_REQ_V1 V1` */
      V1: DRS_MSG_NT4_CHGLOG_REQ_V1;
    };
export const DRS_MSG_NT4_CHGLOG_REQ$: UnionType<DRS_MSG_NT4_CHGLOG_REQ> = /*#__PURE__*/ union("DRS_MSG_NT4_CHGLOG_REQ", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_NT4_CHGLOG_REQ_V1$),
  ],
});

const DRS_MSG_NT4_CHGLOG_REQ$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_NT4_CHGLOG_REQ$, { switchIs: ["field", "dwInVersion"] });

/** A signed number of 64 bits. [MS-DTYP] 2.3.5. `typedef struct _LARGE_INTEGER { ... } LARGE_INTEGER, *PLARGE_INTEGER;` */
export interface LARGE_INTEGER {
  /** `signed __int64 QuadPart` */
  QuadPart: bigint;
}
export const LARGE_INTEGER$: StructType<LARGE_INTEGER> = /*#__PURE__*/ struct("LARGE_INTEGER", {
  QuadPart: int64,
});

/** How far a Windows NT 4 replica has come. [MS-DRSR] 4.1.11.1.5. `typedef struct { ... } NT4_REPLICATION_STATE;` */
export interface NT4_REPLICATION_STATE {
  /** `LARGE_INTEGER SamSerialNumber` */
  SamSerialNumber: LARGE_INTEGER;
  /** `LARGE_INTEGER SamCreationTime` */
  SamCreationTime: LARGE_INTEGER;
  /** `LARGE_INTEGER BuiltinSerialNumber` */
  BuiltinSerialNumber: LARGE_INTEGER;
  /** `LARGE_INTEGER BuiltinCreationTime` */
  BuiltinCreationTime: LARGE_INTEGER;
  /** `LARGE_INTEGER LsaSerialNumber` */
  LsaSerialNumber: LARGE_INTEGER;
  /** `LARGE_INTEGER LsaCreationTime` */
  LsaCreationTime: LARGE_INTEGER;
}
export const NT4_REPLICATION_STATE$: StructType<NT4_REPLICATION_STATE> = /*#__PURE__*/ struct("NT4_REPLICATION_STATE", {
  SamSerialNumber: LARGE_INTEGER$,
  SamCreationTime: LARGE_INTEGER$,
  BuiltinSerialNumber: LARGE_INTEGER$,
  BuiltinCreationTime: LARGE_INTEGER$,
  LsaSerialNumber: LARGE_INTEGER$,
  LsaCreationTime: LARGE_INTEGER$,
});

/** The answer of IDL_DRSGetNT4ChangeLog, version 1. [MS-DRSR] 4.1.11.1.4. `typedef struct { ... } DRS_MSG_NT4_CHGLOG_REPLY_V1;` */
export interface DRS_MSG_NT4_CHGLOG_REPLY_V1 {
  /** `[range(0, 10485760)] DWORD cbRestart` */
  cbRestart?: number;
  /** `[range(0, 10485760)] DWORD cbLog` */
  cbLog?: number;
  /** `NT4_REPLICATION_STATE ReplicationState` */
  ReplicationState: NT4_REPLICATION_STATE;
  /** `DWORD ActualNtStatus` */
  ActualNtStatus: number;
  /** `[size_is(cbRestart)] BYTE *pRestart` */
  pRestart: Uint8Array | null;
  /** `[size_is(cbLog)] BYTE *pLog` */
  pLog: Uint8Array | null;
}
export const DRS_MSG_NT4_CHGLOG_REPLY_V1$: StructType<DRS_MSG_NT4_CHGLOG_REPLY_V1> = /*#__PURE__*/ struct("DRS_MSG_NT4_CHGLOG_REPLY_V1", {
  cbRestart: range(uint32, 0, 10485760),
  cbLog: range(uint32, 0, 10485760),
  ReplicationState: NT4_REPLICATION_STATE$,
  ActualNtStatus: uint32,
  pRestart: unique(array(uint8, sized(["field", "cbRestart"]))),
  pLog: unique(array(uint8, sized(["field", "cbLog"]))),
});

/**
 * The answer of IDL_DRSGetNT4ChangeLog by version. [MS-DRSR] 4.1.11.1.3
 * `typedef [switch_type(DWORD)] union { ... } DRS_MSG_NT4_CHGLOG_REPLY;`
 */
export type DRS_MSG_NT4_CHGLOG_REPLY =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_NT4_CHGLOG_REPLY_V1 V1` */
      V1: DRS_MSG_NT4_CHGLOG_REPLY_V1;
    };
export const DRS_MSG_NT4_CHGLOG_REPLY$: UnionType<DRS_MSG_NT4_CHGLOG_REPLY> = /*#__PURE__*/ union("DRS_MSG_NT4_CHGLOG_REPLY", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_NT4_CHGLOG_REPLY_V1$),
  ],
});

const DRS_MSG_NT4_CHGLOG_REPLY$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_NT4_CHGLOG_REPLY$, { switchIs: ["deref", ["field", "pdwOutVersion"]] });

/** The request of IDL_DRSCrackNames, version 1. [MS-DRSR] 4.1.4.1.2. `typedef struct { ... } DRS_MSG_CRACKREQ_V1;` */
export interface DRS_MSG_CRACKREQ_V1 {
  /** `ULONG CodePage` */
  CodePage: number;
  /** `ULONG LocaleId` */
  LocaleId: number;
  /** `DWORD dwFlags` */
  dwFlags: number;
  /** `DWORD formatOffered` */
  formatOffered: number;
  /** `DWORD formatDesired` */
  formatDesired: number;
  /** `[range(1, 10000)] DWORD cNames` */
  cNames?: number;
  /** `[string, size_is(cNames)] WCHAR **rpNames` */
  rpNames: (string | null)[] | null;
}
export const DRS_MSG_CRACKREQ_V1$: StructType<DRS_MSG_CRACKREQ_V1> = /*#__PURE__*/ struct("DRS_MSG_CRACKREQ_V1", {
  CodePage: uint32,
  LocaleId: uint32,
  dwFlags: uint32,
  formatOffered: uint32,
  formatDesired: uint32,
  cNames: range(uint32, 1, 10000),
  rpNames: unique(array(unique(string("wchar")), sized(["field", "cNames"]))),
});

/** The request of IDL_DRSCrackNames by version. [MS-DRSR] 4.1.4.1.1. `typedef [switch_type(DWORD)] union { ... } DRS_MSG_CRACKREQ;` */
export type DRS_MSG_CRACKREQ =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_CRACKREQ_V1 V1` */
      V1: DRS_MSG_CRACKREQ_V1;
    };
export const DRS_MSG_CRACKREQ$: UnionType<DRS_MSG_CRACKREQ> = /*#__PURE__*/ union("DRS_MSG_CRACKREQ", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_CRACKREQ_V1$),
  ],
});

const DRS_MSG_CRACKREQ$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_CRACKREQ$, { switchIs: ["field", "dwInVersion"] });

/** A name that was looked up. [MS-DRSR] 4.1.4.1.4. `typedef struct { ... } DS_NAME_RESULT_ITEMW, *PDS_NAME_RESULT_ITEMW;` */
export interface DS_NAME_RESULT_ITEMW {
  /** `DWORD status` */
  status: number;
  /** `[string, unique] WCHAR *pDomain` */
  pDomain: string | null;
  /** `[string, unique] WCHAR *pName` */
  pName: string | null;
}
export const DS_NAME_RESULT_ITEMW$: StructType<DS_NAME_RESULT_ITEMW> = /*#__PURE__*/ struct("DS_NAME_RESULT_ITEMW", {
  status: uint32,
  pDomain: unique(string("wchar")),
  pName: unique(string("wchar")),
});

/** Such names with their number. [MS-DRSR] 4.1.4.1.5. `typedef struct { ... } DS_NAME_RESULTW, *PDS_NAME_RESULTW;` */
export interface DS_NAME_RESULTW {
  /** `DWORD cItems` */
  cItems?: number;
  /** `[size_is(cItems)] PDS_NAME_RESULT_ITEMW rItems` */
  rItems: DS_NAME_RESULT_ITEMW[] | null;
}
export const DS_NAME_RESULTW$: StructType<DS_NAME_RESULTW> = /*#__PURE__*/ struct("DS_NAME_RESULTW", {
  cItems: uint32,
  rItems: unique(array(DS_NAME_RESULT_ITEMW$, sized(["field", "cItems"]))),
});

/** The answer of IDL_DRSCrackNames, version 1. [MS-DRSR] 4.1.4.1.7. `typedef struct { ... } DRS_MSG_CRACKREPLY_V1;` */
export interface DRS_MSG_CRACKREPLY_V1 {
  /** `DS_NAME_RESULTW *pResult` */
  pResult: DS_NAME_RESULTW | null;
}
export const DRS_MSG_CRACKREPLY_V1$: StructType<DRS_MSG_CRACKREPLY_V1> = /*#__PURE__*/ struct("DRS_MSG_CRACKREPLY_V1", {
  pResult: unique(DS_NAME_RESULTW$),
});

/** The answer of IDL_DRSCrackNames by version. [MS-DRSR] 4.1.4.1.6. `typedef [switch_type(DWORD)] union { ... } DRS_MSG_CRACKREPLY;` */
export type DRS_MSG_CRACKREPLY =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_CRACKREPLY_V1 V1` */
      V1: DRS_MSG_CRACKREPLY_V1;
    };
export const DRS_MSG_CRACKREPLY$: UnionType<DRS_MSG_CRACKREPLY> = /*#__PURE__*/ union("DRS_MSG_CRACKREPLY", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_CRACKREPLY_V1$),
  ],
});

const DRS_MSG_CRACKREPLY$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_CRACKREPLY$, { switchIs: ["deref", ["field", "pdwOutVersion"]] });

/** The request of IDL_DRSWriteSPN, version 1. [MS-DRSR] 4.1.28.1.2. `typedef struct { ... } DRS_MSG_SPNREQ_V1;` */
export interface DRS_MSG_SPNREQ_V1 {
  /** `DWORD operation` */
  operation: number;
  /** `DWORD flags` */
  flags: number;
  /** `[string] const WCHAR *pwszAccount` */
  pwszAccount: string | null;
  /** `[range(0, 10000)] DWORD cSPN` */
  cSPN?: number;
  /** `[string, size_is(cSPN)] const WCHAR **rpwszSPN` */
  rpwszSPN: (string | null)[] | null;
}
export const DRS_MSG_SPNREQ_V1$: StructType<DRS_MSG_SPNREQ_V1> = /*#__PURE__*/ struct("DRS_MSG_SPNREQ_V1", {
  operation: uint32,
  flags: uint32,
  pwszAccount: unique(string("wchar")),
  cSPN: range(uint32, 0, 10000),
  rpwszSPN: unique(array(unique(string("wchar")), sized(["field", "cSPN"]))),
});

/** The request of IDL_DRSWriteSPN by version. [MS-DRSR] 4.1.28.1.1. `typedef [switch_type(DWORD)] union { ... } DRS_MSG_SPNREQ;` */
export type DRS_MSG_SPNREQ =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_SPNREQ_V1 V1` */
      V1: DRS_MSG_SPNREQ_V1;
    };
export const DRS_MSG_SPNREQ$: UnionType<DRS_MSG_SPNREQ> = /*#__PURE__*/ union("DRS_MSG_SPNREQ", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_SPNREQ_V1$),
  ],
});

const DRS_MSG_SPNREQ$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_SPNREQ$, { switchIs: ["field", "dwInVersion"] });

/** The answer of IDL_DRSWriteSPN, version 1. [MS-DRSR] 4.1.28.1.4. `typedef struct { ... } DRS_MSG_SPNREPLY_V1;` */
export interface DRS_MSG_SPNREPLY_V1 {
  /** `DWORD retVal` */
  retVal: number;
}
export const DRS_MSG_SPNREPLY_V1$: StructType<DRS_MSG_SPNREPLY_V1> = /*#__PURE__*/ struct("DRS_MSG_SPNREPLY_V1", {
  retVal: uint32,
});

/** The answer of IDL_DRSWriteSPN by version. [MS-DRSR] 4.1.28.1.3. `typedef [switch_type(DWORD)] union { ... } DRS_MSG_SPNREPLY;` */
export type DRS_MSG_SPNREPLY =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_SPNREPLY_V1 V1` */
      V1: DRS_MSG_SPNREPLY_V1;
    };
export const DRS_MSG_SPNREPLY$: UnionType<DRS_MSG_SPNREPLY> = /*#__PURE__*/ union("DRS_MSG_SPNREPLY", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_SPNREPLY_V1$),
  ],
});

const DRS_MSG_SPNREPLY$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_SPNREPLY$, { switchIs: ["deref", ["field", "pdwOutVersion"]] });

/** The request of IDL_DRSRemoveDsServer, version 1. [MS-DRSR] 4.1.18.1.2. `typedef struct { ... } DRS_MSG_RMSVRREQ_V1;` */
export interface DRS_MSG_RMSVRREQ_V1 {
  /** `[string] LPWSTR ServerDN` */
  ServerDN: string | null;
  /** `[string] LPWSTR DomainDN` */
  DomainDN: string | null;
  /** `BOOL fCommit` */
  fCommit: number;
}
export const DRS_MSG_RMSVRREQ_V1$: StructType<DRS_MSG_RMSVRREQ_V1> = /*#__PURE__*/ struct("DRS_MSG_RMSVRREQ_V1", {
  ServerDN: unique(string("wchar")),
  DomainDN: unique(string("wchar")),
  fCommit: int32,
});

/** The request of IDL_DRSRemoveDsServer by version. [MS-DRSR] 4.1.18.1.1. `typedef [switch_type(DWORD)] union { ... } DRS_MSG_RMSVRREQ;` */
export type DRS_MSG_RMSVRREQ =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_RMSVRREQ_V1 V1` */
      V1: DRS_MSG_RMSVRREQ_V1;
    };
export const DRS_MSG_RMSVRREQ$: UnionType<DRS_MSG_RMSVRREQ> = /*#__PURE__*/ union("DRS_MSG_RMSVRREQ", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_RMSVRREQ_V1$),
  ],
});

const DRS_MSG_RMSVRREQ$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_RMSVRREQ$, { switchIs: ["field", "dwInVersion"] });

/** The answer of IDL_DRSRemoveDsServer, version 1. [MS-DRSR] 4.1.18.1.4. `typedef struct { ... } DRS_MSG_RMSVRREPLY_V1;` */
export interface DRS_MSG_RMSVRREPLY_V1 {
  /** `BOOL fLastDcInDomain` */
  fLastDcInDomain: number;
}
export const DRS_MSG_RMSVRREPLY_V1$: StructType<DRS_MSG_RMSVRREPLY_V1> = /*#__PURE__*/ struct("DRS_MSG_RMSVRREPLY_V1", {
  fLastDcInDomain: int32,
});

/**
 * The answer of IDL_DRSRemoveDsServer by version. [MS-DRSR] 4.1.18.1.3
 * `typedef [switch_type(DWORD)] union { ... } DRS_MSG_RMSVRREPLY;`
 */
export type DRS_MSG_RMSVRREPLY =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_RMSVRREPLY_V1 V1` */
      V1: DRS_MSG_RMSVRREPLY_V1;
    };
export const DRS_MSG_RMSVRREPLY$: UnionType<DRS_MSG_RMSVRREPLY> = /*#__PURE__*/ union("DRS_MSG_RMSVRREPLY", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_RMSVRREPLY_V1$),
  ],
});

const DRS_MSG_RMSVRREPLY$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_RMSVRREPLY$, { switchIs: ["deref", ["field", "pdwOutVersion"]] });

/** The request of IDL_DRSRemoveDsDomain, version 1. [MS-DRSR] 4.1.17.1.2. `typedef struct { ... } DRS_MSG_RMDMNREQ_V1;` */
export interface DRS_MSG_RMDMNREQ_V1 {
  /** `[string] LPWSTR DomainDN` */
  DomainDN: string | null;
}
export const DRS_MSG_RMDMNREQ_V1$: StructType<DRS_MSG_RMDMNREQ_V1> = /*#__PURE__*/ struct("DRS_MSG_RMDMNREQ_V1", {
  DomainDN: unique(string("wchar")),
});

/** The request of IDL_DRSRemoveDsDomain by version. [MS-DRSR] 4.1.17.1.1. `typedef [switch_type(DWORD)] union { ... } DRS_MSG_RMDMNREQ;` */
export type DRS_MSG_RMDMNREQ =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_RMDMNREQ_V1 V1` */
      V1: DRS_MSG_RMDMNREQ_V1;
    };
export const DRS_MSG_RMDMNREQ$: UnionType<DRS_MSG_RMDMNREQ> = /*#__PURE__*/ union("DRS_MSG_RMDMNREQ", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_RMDMNREQ_V1$),
  ],
});

const DRS_MSG_RMDMNREQ$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_RMDMNREQ$, { switchIs: ["field", "dwInVersion"] });

/** The answer of IDL_DRSRemoveDsDomain, version 1. [MS-DRSR] 4.1.17.1.4. `typedef struct { ... } DRS_MSG_RMDMNREPLY_V1;` */
export interface DRS_MSG_RMDMNREPLY_V1 {
  /** `DWORD Reserved` */
  Reserved: number;
}
export const DRS_MSG_RMDMNREPLY_V1$: StructType<DRS_MSG_RMDMNREPLY_V1> = /*#__PURE__*/ struct("DRS_MSG_RMDMNREPLY_V1", {
  Reserved: uint32,
});

/**
 * The answer of IDL_DRSRemoveDsDomain by version. [MS-DRSR] 4.1.17.1.3
 * `typedef [switch_type(DWORD)] union { ... } DRS_MSG_RMDMNREPLY;`
 */
export type DRS_MSG_RMDMNREPLY =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_RMDMNREPLY_V1 V1` */
      V1: DRS_MSG_RMDMNREPLY_V1;
    };
export const DRS_MSG_RMDMNREPLY$: UnionType<DRS_MSG_RMDMNREPLY> = /*#__PURE__*/ union("DRS_MSG_RMDMNREPLY", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_RMDMNREPLY_V1$),
  ],
});

const DRS_MSG_RMDMNREPLY$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_RMDMNREPLY$, { switchIs: ["deref", ["field", "pdwOutVersion"]] });

/** The request of IDL_DRSDomainControllerInfo, version 1. [MS-DRSR] 4.1.5.1.2. `typedef struct { ... } DRS_MSG_DCINFOREQ_V1;` */
export interface DRS_MSG_DCINFOREQ_V1 {
  /** `[string] WCHAR *Domain` */
  Domain: string | null;
  /** `DWORD InfoLevel` */
  InfoLevel: number;
}
export const DRS_MSG_DCINFOREQ_V1$: StructType<DRS_MSG_DCINFOREQ_V1> = /*#__PURE__*/ struct("DRS_MSG_DCINFOREQ_V1", {
  Domain: unique(string("wchar")),
  InfoLevel: uint32,
});

/**
 * The request of IDL_DRSDomainControllerInfo by version. [MS-DRSR] 4.1.5.1.1
 * `typedef [switch_type(DWORD)] union { ... } DRS_MSG_DCINFOREQ, *PDRS_MSG_DCINFOREQ;`
 */
export type DRS_MSG_DCINFOREQ =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_DCINFOREQ_V1 V1` */
      V1: DRS_MSG_DCINFOREQ_V1;
    };
export const DRS_MSG_DCINFOREQ$: UnionType<DRS_MSG_DCINFOREQ> = /*#__PURE__*/ union("DRS_MSG_DCINFOREQ", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_DCINFOREQ_V1$),
  ],
});

const DRS_MSG_DCINFOREQ$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_DCINFOREQ$, { switchIs: ["field", "dwInVersion"] });

/** A domain controller: names, site and roles. [MS-DRSR] 4.1.5.1.8. `typedef struct { ... } DS_DOMAIN_CONTROLLER_INFO_1W;` */
export interface DS_DOMAIN_CONTROLLER_INFO_1W {
  /** `[string, unique] WCHAR *NetbiosName` */
  NetbiosName: string | null;
  /** `[string, unique] WCHAR *DnsHostName` */
  DnsHostName: string | null;
  /** `[string, unique] WCHAR *SiteName` */
  SiteName: string | null;
  /** `[string, unique] WCHAR *ComputerObjectName` */
  ComputerObjectName: string | null;
  /** `[string, unique] WCHAR *ServerObjectName` */
  ServerObjectName: string | null;
  /** `BOOL fIsPdc` */
  fIsPdc: number;
  /** `BOOL fDsEnabled` */
  fDsEnabled: number;
}
export const DS_DOMAIN_CONTROLLER_INFO_1W$: StructType<DS_DOMAIN_CONTROLLER_INFO_1W> = /*#__PURE__*/ struct("DS_DOMAIN_CONTROLLER_INFO_1W", {
  NetbiosName: unique(string("wchar")),
  DnsHostName: unique(string("wchar")),
  SiteName: unique(string("wchar")),
  ComputerObjectName: unique(string("wchar")),
  ServerObjectName: unique(string("wchar")),
  fIsPdc: int32,
  fDsEnabled: int32,
});

/** The answer of IDL_DRSDomainControllerInfo, version 1. [MS-DRSR] 4.1.5.1.4. `typedef struct { ... } DRS_MSG_DCINFOREPLY_V1;` */
export interface DRS_MSG_DCINFOREPLY_V1 {
  /** `[range(0, 10000)] DWORD cItems` */
  cItems?: number;
  /** `[size_is(cItems)] DS_DOMAIN_CONTROLLER_INFO_1W *rItems` */
  rItems: DS_DOMAIN_CONTROLLER_INFO_1W[] | null;
}
export const DRS_MSG_DCINFOREPLY_V1$: StructType<DRS_MSG_DCINFOREPLY_V1> = /*#__PURE__*/ struct("DRS_MSG_DCINFOREPLY_V1", {
  cItems: range(uint32, 0, 10000),
  rItems: unique(array(DS_DOMAIN_CONTROLLER_INFO_1W$, sized(["field", "cItems"]))),
});

/** DS_DOMAIN_CONTROLLER_INFO_1W, and GUIDs. [MS-DRSR] 4.1.5.1.9. `typedef struct { ... } DS_DOMAIN_CONTROLLER_INFO_2W;` */
export interface DS_DOMAIN_CONTROLLER_INFO_2W {
  /** `[string, unique] WCHAR *NetbiosName` */
  NetbiosName: string | null;
  /** `[string, unique] WCHAR *DnsHostName` */
  DnsHostName: string | null;
  /** `[string, unique] WCHAR *SiteName` */
  SiteName: string | null;
  /** `[string, unique] WCHAR *SiteObjectName` */
  SiteObjectName: string | null;
  /** `[string, unique] WCHAR *ComputerObjectName` */
  ComputerObjectName: string | null;
  /** `[string, unique] WCHAR *ServerObjectName` */
  ServerObjectName: string | null;
  /** `[string, unique] WCHAR *NtdsDsaObjectName` */
  NtdsDsaObjectName: string | null;
  /** `BOOL fIsPdc` */
  fIsPdc: number;
  /** `BOOL fDsEnabled` */
  fDsEnabled: number;
  /** `BOOL fIsGc` */
  fIsGc: number;
  /** `GUID SiteObjectGuid` */
  SiteObjectGuid: string;
  /** `GUID ComputerObjectGuid` */
  ComputerObjectGuid: string;
  /** `GUID ServerObjectGuid` */
  ServerObjectGuid: string;
  /** `GUID NtdsDsaObjectGuid` */
  NtdsDsaObjectGuid: string;
}
export const DS_DOMAIN_CONTROLLER_INFO_2W$: StructType<DS_DOMAIN_CONTROLLER_INFO_2W> = /*#__PURE__*/ struct("DS_DOMAIN_CONTROLLER_INFO_2W", {
  NetbiosName: unique(string("wchar")),
  DnsHostName: unique(string("wchar")),
  SiteName: unique(string("wchar")),
  SiteObjectName: unique(string("wchar")),
  ComputerObjectName: unique(string("wchar")),
  ServerObjectName: unique(string("wchar")),
  NtdsDsaObjectName: unique(string("wchar")),
  fIsPdc: int32,
  fDsEnabled: int32,
  fIsGc: int32,
  SiteObjectGuid: guid,
  ComputerObjectGuid: guid,
  ServerObjectGuid: guid,
  NtdsDsaObjectGuid: guid,
});

/** The answer of IDL_DRSDomainControllerInfo, version 2. [MS-DRSR] 4.1.5.1.5. `typedef struct { ... } DRS_MSG_DCINFOREPLY_V2;` */
export interface DRS_MSG_DCINFOREPLY_V2 {
  /** `[range(0, 10000)] DWORD cItems` */
  cItems?: number;
  /** `[size_is(cItems)] DS_DOMAIN_CONTROLLER_INFO_2W *rItems` */
  rItems: DS_DOMAIN_CONTROLLER_INFO_2W[] | null;
}
export const DRS_MSG_DCINFOREPLY_V2$: StructType<DRS_MSG_DCINFOREPLY_V2> = /*#__PURE__*/ struct("DRS_MSG_DCINFOREPLY_V2", {
  cItems: range(uint32, 0, 10000),
  rItems: unique(array(DS_DOMAIN_CONTROLLER_INFO_2W$, sized(["field", "cItems"]))),
});

/**
 * DS_DOMAIN_CONTROLLER_INFO_2W, and whether it is read-only. [MS-DRSR] 4.1.5.1.10
 * `typedef struct { ... } DS_DOMAIN_CONTROLLER_INFO_3W;`
 */
export interface DS_DOMAIN_CONTROLLER_INFO_3W {
  /** `[string, unique] WCHAR *NetbiosName` */
  NetbiosName: string | null;
  /** `[string, unique] WCHAR *DnsHostName` */
  DnsHostName: string | null;
  /** `[string, unique] WCHAR *SiteName` */
  SiteName: string | null;
  /** `[string, unique] WCHAR *SiteObjectName` */
  SiteObjectName: string | null;
  /** `[string, unique] WCHAR *ComputerObjectName` */
  ComputerObjectName: string | null;
  /** `[string, unique] WCHAR *ServerObjectName` */
  ServerObjectName: string | null;
  /** `[string, unique] WCHAR *NtdsDsaObjectName` */
  NtdsDsaObjectName: string | null;
  /** `BOOL fIsPdc` */
  fIsPdc: number;
  /** `BOOL fDsEnabled` */
  fDsEnabled: number;
  /** `BOOL fIsGc` */
  fIsGc: number;
  /** `BOOL fIsRodc` */
  fIsRodc: number;
  /** `GUID SiteObjectGuid` */
  SiteObjectGuid: string;
  /** `GUID ComputerObjectGuid` */
  ComputerObjectGuid: string;
  /** `GUID ServerObjectGuid` */
  ServerObjectGuid: string;
  /** `GUID NtdsDsaObjectGuid` */
  NtdsDsaObjectGuid: string;
}
export const DS_DOMAIN_CONTROLLER_INFO_3W$: StructType<DS_DOMAIN_CONTROLLER_INFO_3W> = /*#__PURE__*/ struct("DS_DOMAIN_CONTROLLER_INFO_3W", {
  NetbiosName: unique(string("wchar")),
  DnsHostName: unique(string("wchar")),
  SiteName: unique(string("wchar")),
  SiteObjectName: unique(string("wchar")),
  ComputerObjectName: unique(string("wchar")),
  ServerObjectName: unique(string("wchar")),
  NtdsDsaObjectName: unique(string("wchar")),
  fIsPdc: int32,
  fDsEnabled: int32,
  fIsGc: int32,
  fIsRodc: int32,
  SiteObjectGuid: guid,
  ComputerObjectGuid: guid,
  ServerObjectGuid: guid,
  NtdsDsaObjectGuid: guid,
});

/** The answer of IDL_DRSDomainControllerInfo, version 3. [MS-DRSR] 4.1.5.1.6. `typedef struct { ... } DRS_MSG_DCINFOREPLY_V3;` */
export interface DRS_MSG_DCINFOREPLY_V3 {
  /** `[range(0, 10000)] DWORD cItems` */
  cItems?: number;
  /** `[size_is(cItems)] DS_DOMAIN_CONTROLLER_INFO_3W *rItems` */
  rItems: DS_DOMAIN_CONTROLLER_INFO_3W[] | null;
}
export const DRS_MSG_DCINFOREPLY_V3$: StructType<DRS_MSG_DCINFOREPLY_V3> = /*#__PURE__*/ struct("DRS_MSG_DCINFOREPLY_V3", {
  cItems: range(uint32, 0, 10000),
  rItems: unique(array(DS_DOMAIN_CONTROLLER_INFO_3W$, sized(["field", "cItems"]))),
});

/** A connection of LDAP to a domain controller. [MS-DRSR] 4.1.5.1.11. `typedef struct { ... } DS_DOMAIN_CONTROLLER_INFO_FFFFFFFFW;` */
export interface DS_DOMAIN_CONTROLLER_INFO_FFFFFFFFW {
  /** `DWORD IPAddress` */
  IPAddress: number;
  /** `DWORD NotificationCount` */
  NotificationCount: number;
  /** `DWORD secTimeConnected` */
  secTimeConnected: number;
  /** `DWORD Flags` */
  Flags: number;
  /** `DWORD TotalRequests` */
  TotalRequests: number;
  /** `DWORD Reserved1` */
  Reserved1: number;
  /** `[string, unique] WCHAR *UserName` */
  UserName: string | null;
}
export const DS_DOMAIN_CONTROLLER_INFO_FFFFFFFFW$: StructType<DS_DOMAIN_CONTROLLER_INFO_FFFFFFFFW> = /*#__PURE__*/ struct("DS_DOMAIN_CONTROLLER_INFO_FFFFFFFFW", {
  IPAddress: uint32,
  NotificationCount: uint32,
  secTimeConnected: uint32,
  Flags: uint32,
  TotalRequests: uint32,
  Reserved1: uint32,
  UserName: unique(string("wchar")),
});

/**
 * The answer of IDL_DRSDomainControllerInfo, version FFFFFFFF. [MS-DRSR] 4.1.5.1.7
 * `typedef struct { ... } DRS_MSG_DCINFOREPLY_VFFFFFFFF;`
 */
export interface DRS_MSG_DCINFOREPLY_VFFFFFFFF {
  /** `[range(0, 10000)] DWORD cItems` */
  cItems?: number;
  /** `[size_is(cItems)] DS_DOMAIN_CONTROLLER_INFO_FFFFFFFFW *rItems` */
  rItems: DS_DOMAIN_CONTROLLER_INFO_FFFFFFFFW[] | null;
}
export const DRS_MSG_DCINFOREPLY_VFFFFFFFF$: StructType<DRS_MSG_DCINFOREPLY_VFFFFFFFF> = /*#__PURE__*/ struct("DRS_MSG_DCINFOREPLY_VFFFFFFFF", {
  cItems: range(uint32, 0, 10000),
  rItems: unique(array(DS_DOMAIN_CONTROLLER_INFO_FFFFFFFFW$, sized(["field", "cItems"]))),
});

/**
 * The answer of IDL_DRSDomainControllerInfo by version. [MS-DRSR] 4.1.5.1.3
 * `typedef [switch_type(DWORD)] union { ... } DRS_MSG_DCINFOREPLY;`
 */
export type DRS_MSG_DCINFOREPLY =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_DCINFOREPLY_V1 V1` */
      V1: DRS_MSG_DCINFOREPLY_V1;
    }
  | {
      tag: 2;
      /** `[case(2)] DRS_MSG_DCINFOREPLY_V2 V2` */
      V2: DRS_MSG_DCINFOREPLY_V2;
    }
  | {
      tag: 3;
      /** `[case(3)] DRS_MSG_DCINFOREPLY_V3 V3` */
      V3: DRS_MSG_DCINFOREPLY_V3;
    }
  | {
      tag: 0xffffffff;
      /** `[case(0xFFFFFFFF)] DRS_MSG_DCINFOREPLY_VFFFFFFFF VFFFFFFFF` */
      VFFFFFFFF: DRS_MSG_DCINFOREPLY_VFFFFFFFF;
    };
export const DRS_MSG_DCINFOREPLY$: UnionType<DRS_MSG_DCINFOREPLY> = /*#__PURE__*/ union("DRS_MSG_DCINFOREPLY", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_DCINFOREPLY_V1$),
    arm("V2", [2], DRS_MSG_DCINFOREPLY_V2$),
    arm("V3", [3], DRS_MSG_DCINFOREPLY_V3$),
    arm("VFFFFFFFF", [4294967295], DRS_MSG_DCINFOREPLY_VFFFFFFFF$),
  ],
});

const DRS_MSG_DCINFOREPLY$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_DCINFOREPLY$, { switchIs: ["deref", ["field", "pdwOutVersion"]] });

/** The request of IDL_DRSAddEntry, version 1. [MS-DRSR] 4.1.1.1.2. `typedef struct { ... } DRS_MSG_ADDENTRYREQ_V1;` */
export interface DRS_MSG_ADDENTRYREQ_V1 {
  /** `[ref] DSNAME *pObject` */
  pObject: DSNAME;
  /** `ATTRBLOCK AttrBlock` */
  AttrBlock: ATTRBLOCK;
}
export const DRS_MSG_ADDENTRYREQ_V1$: StructType<DRS_MSG_ADDENTRYREQ_V1> = /*#__PURE__*/ struct("DRS_MSG_ADDENTRYREQ_V1", {
  pObject: ref(DSNAME$),
  AttrBlock: ATTRBLOCK$,
});

/** Objects of a request, one leading to the next. [MS-DRSR] 5.57. `typedef struct ENTINFLIST { ... } ENTINFLIST;` */
export interface ENTINFLIST {
  /** `struct ENTINFLIST *pNextEntInf` */
  pNextEntInf: ENTINFLIST | null;
  /** `ENTINF Entinf` */
  Entinf: ENTINF;
}
export const ENTINFLIST$: StructType<ENTINFLIST> = /*#__PURE__*/ struct("ENTINFLIST", {
  pNextEntInf: unique(lazy("ENTINFLIST", () => ENTINFLIST$)),
  Entinf: ENTINF$,
});

/** The request of IDL_DRSAddEntry, version 2. [MS-DRSR] 4.1.1.1.3. `typedef struct { ... } DRS_MSG_ADDENTRYREQ_V2;` */
export interface DRS_MSG_ADDENTRYREQ_V2 {
  /** `ENTINFLIST EntInfList` */
  EntInfList: ENTINFLIST;
}
export const DRS_MSG_ADDENTRYREQ_V2$: StructType<DRS_MSG_ADDENTRYREQ_V2> = /*#__PURE__*/ struct("DRS_MSG_ADDENTRYREQ_V2", {
  EntInfList: ENTINFLIST$,
});

/** The request of IDL_DRSAddEntry, version 3. [MS-DRSR] 4.1.1.1.4. `typedef struct { ... } DRS_MSG_ADDENTRYREQ_V3;` */
export interface DRS_MSG_ADDENTRYREQ_V3 {
  /** `ENTINFLIST EntInfList` */
  EntInfList: ENTINFLIST;
  /** `DRS_SecBufferDesc *pClientCreds` */
  pClientCreds: DRS_SecBufferDesc | null;
}
export const DRS_MSG_ADDENTRYREQ_V3$: StructType<DRS_MSG_ADDENTRYREQ_V3> = /*#__PURE__*/ struct("DRS_MSG_ADDENTRYREQ_V3", {
  EntInfList: ENTINFLIST$,
  pClientCreds: unique(DRS_SecBufferDesc$),
});

/** The request of IDL_DRSAddEntry by version. [MS-DRSR] 4.1.1.1.1. `typedef [switch_type(DWORD)] union { ... } DRS_MSG_ADDENTRYREQ;` */
export type DRS_MSG_ADDENTRYREQ =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_ADDENTRYREQ_V1 V1` */
      V1: DRS_MSG_ADDENTRYREQ_V1;
    }
  | {
      tag: 2;
      /** `[case(2)] DRS_MSG_ADDENTRYREQ_V2 V2` */
      V2: DRS_MSG_ADDENTRYREQ_V2;
    }
  | {
      tag: 3;
      /** `[case(3)] DRS_MSG_ADDENTRYREQ_V3 V3` */
      V3: DRS_MSG_ADDENTRYREQ_V3;
    };
export const DRS_MSG_ADDENTRYREQ$: UnionType<DRS_MSG_ADDENTRYREQ> = /*#__PURE__*/ union("DRS_MSG_ADDENTRYREQ", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_ADDENTRYREQ_V1$),
    arm("V2", [2], DRS_MSG_ADDENTRYREQ_V2$),
    arm("V3", [3], DRS_MSG_ADDENTRYREQ_V3$),
  ],
});

const DRS_MSG_ADDENTRYREQ$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_ADDENTRYREQ$, { switchIs: ["field", "dwInVersion"] });

/** The answer of IDL_DRSAddEntry, version 1. [MS-DRSR] 4.1.1.1.6. `typedef struct { ... } DRS_MSG_ADDENTRYREPLY_V1;` */
export interface DRS_MSG_ADDENTRYREPLY_V1 {
  /** `GUID Guid` */
  Guid: string;
  /** `NT4SID Sid` */
  Sid: NT4SID;
  /** `DWORD errCode` */
  errCode: number;
  /** `DWORD dsid` */
  dsid: number;
  /** `DWORD extendedErr` */
  extendedErr: number;
  /** `DWORD extendedData` */
  extendedData: number;
  /** `USHORT problem` */
  problem: number;
}
export const DRS_MSG_ADDENTRYREPLY_V1$: StructType<DRS_MSG_ADDENTRYREPLY_V1> = /*#__PURE__*/ struct("DRS_MSG_ADDENTRYREPLY_V1", {
  Guid: guid,
  Sid: NT4SID$,
  errCode: uint32,
  dsid: uint32,
  extendedErr: uint32,
  extendedData: uint32,
  problem: uint16,
});

/** GUID and SID of an object that was made. [MS-DRSR] 4.1.1.1.9. `typedef struct { ... } ADDENTRY_REPLY_INFO;` */
export interface ADDENTRY_REPLY_INFO {
  /** `GUID objGuid` */
  objGuid: string;
  /** `NT4SID objSid` */
  objSid: NT4SID;
}
export const ADDENTRY_REPLY_INFO$: StructType<ADDENTRY_REPLY_INFO> = /*#__PURE__*/ struct("ADDENTRY_REPLY_INFO", {
  objGuid: guid,
  objSid: NT4SID$,
});

/** The answer of IDL_DRSAddEntry, version 2. [MS-DRSR] 4.1.1.1.7. `typedef struct { ... } DRS_MSG_ADDENTRYREPLY_V2;` */
export interface DRS_MSG_ADDENTRYREPLY_V2 {
  /** `[unique] DSNAME *pErrorObject` */
  pErrorObject: DSNAME | null;
  /** `DWORD errCode` */
  errCode: number;
  /** `DWORD dsid` */
  dsid: number;
  /** `DWORD extendedErr` */
  extendedErr: number;
  /** `DWORD extendedData` */
  extendedData: number;
  /** `USHORT problem` */
  problem: number;
  /** `[range(0, 10000)] ULONG cObjectsAdded` */
  cObjectsAdded?: number;
  /** `[size_is(cObjectsAdded)] ADDENTRY_REPLY_INFO *infoList` */
  infoList: ADDENTRY_REPLY_INFO[] | null;
}
export const DRS_MSG_ADDENTRYREPLY_V2$: StructType<DRS_MSG_ADDENTRYREPLY_V2> = /*#__PURE__*/ struct("DRS_MSG_ADDENTRYREPLY_V2", {
  pErrorObject: unique(DSNAME$),
  errCode: uint32,
  dsid: uint32,
  extendedErr: uint32,
  extendedData: uint32,
  problem: uint16,
  cObjectsAdded: range(uint32, 0, 10000),
  infoList: unique(array(ADDENTRY_REPLY_INFO$, sized(["field", "cObjectsAdded"]))),
});

/** One problem with an attribute. [MS-DRSR] 4.1.1.1.13. `typedef struct { ... } INTFORMPROB_DRS_WIRE_V1;` */
export interface INTFORMPROB_DRS_WIRE_V1 {
  /** `DWORD dsid` */
  dsid: number;
  /** `DWORD extendedErr` */
  extendedErr: number;
  /** `DWORD extendedData` */
  extendedData: number;
  /** `USHORT problem` */
  problem: number;
  /** `ATTRTYP type` */
  type: number;
  /** `BOOL valReturned` */
  valReturned: number;
  /** `ATTRVAL Val` */
  Val: ATTRVAL;
}
export const INTFORMPROB_DRS_WIRE_V1$: StructType<INTFORMPROB_DRS_WIRE_V1> = /*#__PURE__*/ struct("INTFORMPROB_DRS_WIRE_V1", {
  dsid: uint32,
  extendedErr: uint32,
  extendedData: uint32,
  problem: uint16,
  type: uint32,
  valReturned: int32,
  Val: ATTRVAL$,
});

/**
 * Problems with attributes, one leading to the next. [MS-DRSR] 4.1.1.1.12
 * `typedef struct _PROBLEMLIST_DRS_WIRE_V1 { ... } PROBLEMLIST_DRS_WIRE_V1;`
 */
export interface PROBLEMLIST_DRS_WIRE_V1 {
  /** `struct _PROBLEMLIST_DRS_WIRE_V1 *pNextProblem` */
  pNextProblem: PROBLEMLIST_DRS_WIRE_V1 | null;
  /** `INTFORMPROB_DRS_WIRE_V1 intprob` */
  intprob: INTFORMPROB_DRS_WIRE_V1;
}
export const PROBLEMLIST_DRS_WIRE_V1$: StructType<PROBLEMLIST_DRS_WIRE_V1> = /*#__PURE__*/ struct("PROBLEMLIST_DRS_WIRE_V1", {
  pNextProblem: unique(lazy("PROBLEMLIST_DRS_WIRE_V1", () => PROBLEMLIST_DRS_WIRE_V1$)),
  intprob: INTFORMPROB_DRS_WIRE_V1$,
});

/** An error about attributes. [MS-DRSR] 4.1.1.1.11. `typedef struct { ... } ATRERR_DRS_WIRE_V1;` */
export interface ATRERR_DRS_WIRE_V1 {
  /** `DSNAME *pObject` */
  pObject: DSNAME | null;
  /** `ULONG count` */
  count: number;
  /** `PROBLEMLIST_DRS_WIRE_V1 FirstProblem` */
  FirstProblem: PROBLEMLIST_DRS_WIRE_V1;
}
export const ATRERR_DRS_WIRE_V1$: StructType<ATRERR_DRS_WIRE_V1> = /*#__PURE__*/ struct("ATRERR_DRS_WIRE_V1", {
  pObject: unique(DSNAME$),
  count: uint32,
  FirstProblem: PROBLEMLIST_DRS_WIRE_V1$,
});

/** An error about a name. [MS-DRSR] 4.1.1.1.14. `typedef struct { ... } NAMERR_DRS_WIRE_V1;` */
export interface NAMERR_DRS_WIRE_V1 {
  /** `DWORD dsid` */
  dsid: number;
  /** `DWORD extendedErr` */
  extendedErr: number;
  /** `DWORD extendedData` */
  extendedData: number;
  /** `USHORT problem` */
  problem: number;
  /** `DSNAME *pMatched` */
  pMatched: DSNAME | null;
}
export const NAMERR_DRS_WIRE_V1$: StructType<NAMERR_DRS_WIRE_V1> = /*#__PURE__*/ struct("NAMERR_DRS_WIRE_V1", {
  dsid: uint32,
  extendedErr: uint32,
  extendedData: uint32,
  problem: uint16,
  pMatched: unique(DSNAME$),
});

/** How far a name was resolved. [MS-DRSR] 4.1.1.1.16. `typedef struct { ... } NAMERESOP_DRS_WIRE_V1;` */
export interface NAMERESOP_DRS_WIRE_V1 {
  /** `UCHAR nameRes` */
  nameRes: number;
  /** `UCHAR unusedPad` */
  unusedPad: number;
  /** `USHORT nextRDN` */
  nextRDN: number;
}
export const NAMERESOP_DRS_WIRE_V1$: StructType<NAMERESOP_DRS_WIRE_V1> = /*#__PURE__*/ struct("NAMERESOP_DRS_WIRE_V1", {
  nameRes: uint8,
  unusedPad: uint8,
  nextRDN: uint16,
});

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
 * Addresses of directories, one leading to the next. [MS-DRSR] 4.1.1.1.17
 * `typedef struct _DSA_ADDRESS_LIST_DRS_WIRE_V1 { ... } DSA_ADDRESS_LIST_DRS_WIRE_V1;`
 */
export interface DSA_ADDRESS_LIST_DRS_WIRE_V1 {
  /** `struct _DSA_ADDRESS_LIST_DRS_WIRE_V1 *pNextAddress` */
  pNextAddress: DSA_ADDRESS_LIST_DRS_WIRE_V1 | null;
  /** `RPC_UNICODE_STRING *pAddress` */
  pAddress: RPC_UNICODE_STRING | null;
}
export const DSA_ADDRESS_LIST_DRS_WIRE_V1$: StructType<DSA_ADDRESS_LIST_DRS_WIRE_V1> = /*#__PURE__*/ struct("DSA_ADDRESS_LIST_DRS_WIRE_V1", {
  pNextAddress: unique(lazy("DSA_ADDRESS_LIST_DRS_WIRE_V1", () => DSA_ADDRESS_LIST_DRS_WIRE_V1$)),
  pAddress: unique(RPC_UNICODE_STRING$),
});

/** Where to go on. [MS-DRSR] 4.1.1.1.18. `typedef struct CONTREF_DRS_WIRE_V1 { ... } CONTREF_DRS_WIRE_V1;` */
export interface CONTREF_DRS_WIRE_V1 {
  /** `DSNAME *pTarget` */
  pTarget: DSNAME | null;
  /** `NAMERESOP_DRS_WIRE_V1 OpState` */
  OpState: NAMERESOP_DRS_WIRE_V1;
  /** `USHORT aliasRDN` */
  aliasRDN: number;
  /** `USHORT RDNsInternal` */
  RDNsInternal: number;
  /** `USHORT refType` */
  refType: number;
  /** `USHORT count` */
  count: number;
  /** `DSA_ADDRESS_LIST_DRS_WIRE_V1 *pDAL` */
  pDAL: DSA_ADDRESS_LIST_DRS_WIRE_V1 | null;
  /** `struct CONTREF_DRS_WIRE_V1 *pNextContRef` */
  pNextContRef: CONTREF_DRS_WIRE_V1 | null;
  /** `BOOL bNewChoice` */
  bNewChoice: number;
  /** `UCHAR choice` */
  choice: number;
}
export const CONTREF_DRS_WIRE_V1$: StructType<CONTREF_DRS_WIRE_V1> = /*#__PURE__*/ struct("CONTREF_DRS_WIRE_V1", {
  pTarget: unique(DSNAME$),
  OpState: NAMERESOP_DRS_WIRE_V1$,
  aliasRDN: uint16,
  RDNsInternal: uint16,
  refType: uint16,
  count: uint16,
  pDAL: unique(DSA_ADDRESS_LIST_DRS_WIRE_V1$),
  pNextContRef: unique(lazy("CONTREF_DRS_WIRE_V1", () => CONTREF_DRS_WIRE_V1$)),
  bNewChoice: int32,
  choice: uint8,
});

/** A referral to other directories. [MS-DRSR] 4.1.1.1.15. `typedef struct { ... } REFERR_DRS_WIRE_V1;` */
export interface REFERR_DRS_WIRE_V1 {
  /** `DWORD dsid` */
  dsid: number;
  /** `DWORD extendedErr` */
  extendedErr: number;
  /** `DWORD extendedData` */
  extendedData: number;
  /** `CONTREF_DRS_WIRE_V1 Refer` */
  Refer: CONTREF_DRS_WIRE_V1;
}
export const REFERR_DRS_WIRE_V1$: StructType<REFERR_DRS_WIRE_V1> = /*#__PURE__*/ struct("REFERR_DRS_WIRE_V1", {
  dsid: uint32,
  extendedErr: uint32,
  extendedData: uint32,
  Refer: CONTREF_DRS_WIRE_V1$,
});

/** An error about rights. [MS-DRSR] 4.1.1.1.19. `typedef struct { ... } SECERR_DRS_WIRE_V1;` */
export interface SECERR_DRS_WIRE_V1 {
  /** `DWORD dsid` */
  dsid: number;
  /** `DWORD extendedErr` */
  extendedErr: number;
  /** `DWORD extendedData` */
  extendedData: number;
  /** `USHORT problem` */
  problem: number;
}
export const SECERR_DRS_WIRE_V1$: StructType<SECERR_DRS_WIRE_V1> = /*#__PURE__*/ struct("SECERR_DRS_WIRE_V1", {
  dsid: uint32,
  extendedErr: uint32,
  extendedData: uint32,
  problem: uint16,
});

/** An error of the service. [MS-DRSR] 4.1.1.1.20. `typedef struct { ... } SVCERR_DRS_WIRE_V1;` */
export interface SVCERR_DRS_WIRE_V1 {
  /** `DWORD dsid` */
  dsid: number;
  /** `DWORD extendedErr` */
  extendedErr: number;
  /** `DWORD extendedData` */
  extendedData: number;
  /** `USHORT problem` */
  problem: number;
}
export const SVCERR_DRS_WIRE_V1$: StructType<SVCERR_DRS_WIRE_V1> = /*#__PURE__*/ struct("SVCERR_DRS_WIRE_V1", {
  dsid: uint32,
  extendedErr: uint32,
  extendedData: uint32,
  problem: uint16,
});

/** An error of an update. [MS-DRSR] 4.1.1.1.21. `typedef struct { ... } UPDERR_DRS_WIRE_V1;` */
export interface UPDERR_DRS_WIRE_V1 {
  /** `DWORD dsid` */
  dsid: number;
  /** `DWORD extendedErr` */
  extendedErr: number;
  /** `DWORD extendedData` */
  extendedData: number;
  /** `USHORT problem` */
  problem: number;
}
export const UPDERR_DRS_WIRE_V1$: StructType<UPDERR_DRS_WIRE_V1> = /*#__PURE__*/ struct("UPDERR_DRS_WIRE_V1", {
  dsid: uint32,
  extendedErr: uint32,
  extendedData: uint32,
  problem: uint16,
});

/** An error of the system. [MS-DRSR] 4.1.1.1.22. `typedef struct { ... } SYSERR_DRS_WIRE_V1;` */
export interface SYSERR_DRS_WIRE_V1 {
  /** `DWORD dsid` */
  dsid: number;
  /** `DWORD extendedErr` */
  extendedErr: number;
  /** `DWORD extendedData` */
  extendedData: number;
  /** `USHORT problem` */
  problem: number;
}
export const SYSERR_DRS_WIRE_V1$: StructType<SYSERR_DRS_WIRE_V1> = /*#__PURE__*/ struct("SYSERR_DRS_WIRE_V1", {
  dsid: uint32,
  extendedErr: uint32,
  extendedData: uint32,
  problem: uint16,
});

/** An error by its kind. [MS-DRSR] 4.1.1.1.10. `typedef [switch_type(DWORD)] union { ... } DIRERR_DRS_WIRE_V1;` */
export type DIRERR_DRS_WIRE_V1 =
  | {
      tag: 1;
      /** `[case(1)] ATRERR_DRS_WIRE_V1 AtrErr` */
      AtrErr: ATRERR_DRS_WIRE_V1;
    }
  | {
      tag: 2;
      /** `[case(2)] NAMERR_DRS_WIRE_V1 NamErr` */
      NamErr: NAMERR_DRS_WIRE_V1;
    }
  | {
      tag: 3;
      /** `[case(3)] REFERR_DRS_WIRE_V1 RefErr` */
      RefErr: REFERR_DRS_WIRE_V1;
    }
  | {
      tag: 4;
      /** `[case(4)] SECERR_DRS_WIRE_V1 SecErr` */
      SecErr: SECERR_DRS_WIRE_V1;
    }
  | {
      tag: 5;
      /** `[case(5)] SVCERR_DRS_WIRE_V1 SvcErr` */
      SvcErr: SVCERR_DRS_WIRE_V1;
    }
  | {
      tag: 6;
      /** `[case(6)] UPDERR_DRS_WIRE_V1 UpdErr` */
      UpdErr: UPDERR_DRS_WIRE_V1;
    }
  | {
      tag: 7;
      /** `[case(7)] SYSERR_DRS_WIRE_V1 SysErr` */
      SysErr: SYSERR_DRS_WIRE_V1;
    };
export const DIRERR_DRS_WIRE_V1$: UnionType<DIRERR_DRS_WIRE_V1> = /*#__PURE__*/ union("DIRERR_DRS_WIRE_V1", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("AtrErr", [1], ATRERR_DRS_WIRE_V1$),
    arm("NamErr", [2], NAMERR_DRS_WIRE_V1$),
    arm("RefErr", [3], REFERR_DRS_WIRE_V1$),
    arm("SecErr", [4], SECERR_DRS_WIRE_V1$),
    arm("SvcErr", [5], SVCERR_DRS_WIRE_V1$),
    arm("UpdErr", [6], UPDERR_DRS_WIRE_V1$),
    arm("SysErr", [7], SYSERR_DRS_WIRE_V1$),
  ],
});

const DIRERR_DRS_WIRE_V1$1: UnionType = /*#__PURE__*/ variant(DIRERR_DRS_WIRE_V1$, { switchIs: ["field", "errCode"] });

/** What went wrong, first form. [MS-DRSR] 4.1.1.1.24. `typedef struct { ... } DRS_ERROR_DATA_V1;` */
export interface DRS_ERROR_DATA_V1 {
  /** `DWORD dwRepError` */
  dwRepError: number;
  /** `DWORD errCode` */
  errCode?: number;
  /** `[switch_is(errCode)] DIRERR_DRS_WIRE_V1 *pErrInfo` */
  pErrInfo: DIRERR_DRS_WIRE_V1 | null;
}
export const DRS_ERROR_DATA_V1$: StructType<DRS_ERROR_DATA_V1> = /*#__PURE__*/ struct("DRS_ERROR_DATA_V1", {
  dwRepError: uint32,
  errCode: uint32,
  pErrInfo: unique(DIRERR_DRS_WIRE_V1$1),
});

/** What went wrong, by version. [MS-DRSR] 4.1.1.1.23. `typedef [switch_type(DWORD)] union { ... } DRS_ERROR_DATA;` */
export type DRS_ERROR_DATA =
  | {
      tag: 1;
      /** `[case(1)] DRS_ERROR_DATA_V1 V1` */
      V1: DRS_ERROR_DATA_V1;
    };
export const DRS_ERROR_DATA$: UnionType<DRS_ERROR_DATA> = /*#__PURE__*/ union("DRS_ERROR_DATA", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_ERROR_DATA_V1$),
  ],
});

const DRS_ERROR_DATA$1: UnionType = /*#__PURE__*/ variant(DRS_ERROR_DATA$, { switchIs: ["field", "dwErrVer"] });

/** The answer of IDL_DRSAddEntry, version 3. [MS-DRSR] 4.1.1.1.8. `typedef struct { ... } DRS_MSG_ADDENTRYREPLY_V3;` */
export interface DRS_MSG_ADDENTRYREPLY_V3 {
  /** `DSNAME *pdsErrObject` */
  pdsErrObject: DSNAME | null;
  /** `DWORD dwErrVer` */
  dwErrVer?: number;
  /** `[switch_is(dwErrVer)] DRS_ERROR_DATA *pErrData` */
  pErrData: DRS_ERROR_DATA | null;
  /** `[range(0, 10000)] ULONG cObjectsAdded` */
  cObjectsAdded?: number;
  /** `[size_is(cObjectsAdded)] ADDENTRY_REPLY_INFO *infoList` */
  infoList: ADDENTRY_REPLY_INFO[] | null;
}
export const DRS_MSG_ADDENTRYREPLY_V3$: StructType<DRS_MSG_ADDENTRYREPLY_V3> = /*#__PURE__*/ struct("DRS_MSG_ADDENTRYREPLY_V3", {
  pdsErrObject: unique(DSNAME$),
  dwErrVer: uint32,
  pErrData: unique(DRS_ERROR_DATA$1),
  cObjectsAdded: range(uint32, 0, 10000),
  infoList: unique(array(ADDENTRY_REPLY_INFO$, sized(["field", "cObjectsAdded"]))),
});

/** The answer of IDL_DRSAddEntry by version. [MS-DRSR] 4.1.1.1.5. `typedef [switch_type(DWORD)] union { ... } DRS_MSG_ADDENTRYREPLY;` */
export type DRS_MSG_ADDENTRYREPLY =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_ADDENTRYREPLY_V1 V1` */
      V1: DRS_MSG_ADDENTRYREPLY_V1;
    }
  | {
      tag: 2;
      /** `[case(2)] DRS_MSG_ADDENTRYREPLY_V2 V2` */
      V2: DRS_MSG_ADDENTRYREPLY_V2;
    }
  | {
      tag: 3;
      /** `[case(3)] DRS_MSG_ADDENTRYREPLY_V3 V3` */
      V3: DRS_MSG_ADDENTRYREPLY_V3;
    };
export const DRS_MSG_ADDENTRYREPLY$: UnionType<DRS_MSG_ADDENTRYREPLY> = /*#__PURE__*/ union("DRS_MSG_ADDENTRYREPLY", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_ADDENTRYREPLY_V1$),
    arm("V2", [2], DRS_MSG_ADDENTRYREPLY_V2$),
    arm("V3", [3], DRS_MSG_ADDENTRYREPLY_V3$),
  ],
});

const DRS_MSG_ADDENTRYREPLY$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_ADDENTRYREPLY$, { switchIs: ["deref", ["field", "pdwOutVersion"]] });

/** The request of IDL_DRSExecuteKCC, version 1. [MS-DRSR] 4.1.6.1.2. `typedef struct { ... } DRS_MSG_KCC_EXECUTE_V1;` */
export interface DRS_MSG_KCC_EXECUTE_V1 {
  /** `DWORD dwTaskID` */
  dwTaskID: number;
  /** `DWORD dwFlags` */
  dwFlags: number;
}
export const DRS_MSG_KCC_EXECUTE_V1$: StructType<DRS_MSG_KCC_EXECUTE_V1> = /*#__PURE__*/ struct("DRS_MSG_KCC_EXECUTE_V1", {
  dwTaskID: uint32,
  dwFlags: uint32,
});

/** The request of IDL_DRSExecuteKCC by version. [MS-DRSR] 4.1.6.1.1. `typedef [switch_type(DWORD)] union { ... } DRS_MSG_KCC_EXECUTE;` */
export type DRS_MSG_KCC_EXECUTE =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_KCC_EXECUTE_V1 V1` */
      V1: DRS_MSG_KCC_EXECUTE_V1;
    };
export const DRS_MSG_KCC_EXECUTE$: UnionType<DRS_MSG_KCC_EXECUTE> = /*#__PURE__*/ union("DRS_MSG_KCC_EXECUTE", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_KCC_EXECUTE_V1$),
  ],
});

const DRS_MSG_KCC_EXECUTE$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_KCC_EXECUTE$, { switchIs: ["field", "dwInVersion"] });

/** The request of IDL_DRSGetReplInfo, version 1. [MS-DRSR] 4.1.13.1.2. `typedef struct { ... } DRS_MSG_GETREPLINFO_REQ_V1;` */
export interface DRS_MSG_GETREPLINFO_REQ_V1 {
  /** `DWORD InfoType` */
  InfoType: number;
  /** `[string] LPWSTR pszObjectDN` */
  pszObjectDN: string | null;
  /** `UUID uuidSourceDsaObjGuid` */
  uuidSourceDsaObjGuid: string;
}
export const DRS_MSG_GETREPLINFO_REQ_V1$: StructType<DRS_MSG_GETREPLINFO_REQ_V1> = /*#__PURE__*/ struct("DRS_MSG_GETREPLINFO_REQ_V1", {
  InfoType: uint32,
  pszObjectDN: unique(string("wchar")),
  uuidSourceDsaObjGuid: guid,
});

/** The request of IDL_DRSGetReplInfo, version 2. [MS-DRSR] 4.1.13.1.3. `typedef struct { ... } DRS_MSG_GETREPLINFO_REQ_V2;` */
export interface DRS_MSG_GETREPLINFO_REQ_V2 {
  /** `DWORD InfoType` */
  InfoType: number;
  /** `[string] LPWSTR pszObjectDN` */
  pszObjectDN: string | null;
  /** `UUID uuidSourceDsaObjGuid` */
  uuidSourceDsaObjGuid: string;
  /** `DWORD ulFlags` */
  ulFlags: number;
  /** `[string] LPWSTR pszAttributeName` */
  pszAttributeName: string | null;
  /** `[string] LPWSTR pszValueDN` */
  pszValueDN: string | null;
  /** `DWORD dwEnumerationContext` */
  dwEnumerationContext: number;
}
export const DRS_MSG_GETREPLINFO_REQ_V2$: StructType<DRS_MSG_GETREPLINFO_REQ_V2> = /*#__PURE__*/ struct("DRS_MSG_GETREPLINFO_REQ_V2", {
  InfoType: uint32,
  pszObjectDN: unique(string("wchar")),
  uuidSourceDsaObjGuid: guid,
  ulFlags: uint32,
  pszAttributeName: unique(string("wchar")),
  pszValueDN: unique(string("wchar")),
  dwEnumerationContext: uint32,
});

/**
 * The request of IDL_DRSGetReplInfo by version. [MS-DRSR] 4.1.13.1.1
 * `typedef [switch_type(DWORD)] union { ... } DRS_MSG_GETREPLINFO_REQ;`
 */
export type DRS_MSG_GETREPLINFO_REQ =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_GETREPLINFO_REQ_V1 V1` */
      V1: DRS_MSG_GETREPLINFO_REQ_V1;
    }
  | {
      tag: 2;
      /** `[case(2)] DRS_MSG_GETREPLINFO_REQ_V2 V2` */
      V2: DRS_MSG_GETREPLINFO_REQ_V2;
    };
export const DRS_MSG_GETREPLINFO_REQ$: UnionType<DRS_MSG_GETREPLINFO_REQ> = /*#__PURE__*/ union("DRS_MSG_GETREPLINFO_REQ", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_GETREPLINFO_REQ_V1$),
    arm("V2", [2], DRS_MSG_GETREPLINFO_REQ_V2$),
  ],
});

const DRS_MSG_GETREPLINFO_REQ$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_GETREPLINFO_REQ$, { switchIs: ["field", "dwInVersion"] });

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

/** A partner of replication. [MS-DRSR] 4.1.13.1.7. `typedef struct { ... } DS_REPL_NEIGHBORW;` */
export interface DS_REPL_NEIGHBORW {
  /** `[string] LPWSTR pszNamingContext` */
  pszNamingContext: string | null;
  /** `[string] LPWSTR pszSourceDsaDN` */
  pszSourceDsaDN: string | null;
  /** `[string] LPWSTR pszSourceDsaAddress` */
  pszSourceDsaAddress: string | null;
  /** `[string] LPWSTR pszAsyncIntersiteTransportDN` */
  pszAsyncIntersiteTransportDN: string | null;
  /** `DWORD dwReplicaFlags` */
  dwReplicaFlags: number;
  /** `DWORD dwReserved` */
  dwReserved: number;
  /** `UUID uuidNamingContextObjGuid` */
  uuidNamingContextObjGuid: string;
  /** `UUID uuidSourceDsaObjGuid` */
  uuidSourceDsaObjGuid: string;
  /** `UUID uuidSourceDsaInvocationID` */
  uuidSourceDsaInvocationID: string;
  /** `UUID uuidAsyncIntersiteTransportObjGuid` */
  uuidAsyncIntersiteTransportObjGuid: string;
  /** `USN usnLastObjChangeSynced` */
  usnLastObjChangeSynced: bigint;
  /** `USN usnAttributeFilter` */
  usnAttributeFilter: bigint;
  /** `FILETIME ftimeLastSyncSuccess` */
  ftimeLastSyncSuccess: FILETIME;
  /** `FILETIME ftimeLastSyncAttempt` */
  ftimeLastSyncAttempt: FILETIME;
  /** `DWORD dwLastSyncResult` */
  dwLastSyncResult: number;
  /** `DWORD cNumConsecutiveSyncFailures` */
  cNumConsecutiveSyncFailures: number;
}
export const DS_REPL_NEIGHBORW$: StructType<DS_REPL_NEIGHBORW> = /*#__PURE__*/ struct("DS_REPL_NEIGHBORW", {
  pszNamingContext: unique(string("wchar")),
  pszSourceDsaDN: unique(string("wchar")),
  pszSourceDsaAddress: unique(string("wchar")),
  pszAsyncIntersiteTransportDN: unique(string("wchar")),
  dwReplicaFlags: uint32,
  dwReserved: uint32,
  uuidNamingContextObjGuid: guid,
  uuidSourceDsaObjGuid: guid,
  uuidSourceDsaInvocationID: guid,
  uuidAsyncIntersiteTransportObjGuid: guid,
  usnLastObjChangeSynced: int64,
  usnAttributeFilter: int64,
  ftimeLastSyncSuccess: FILETIME$,
  ftimeLastSyncAttempt: FILETIME$,
  dwLastSyncResult: uint32,
  cNumConsecutiveSyncFailures: uint32,
});

/** Partners with their number. [MS-DRSR] 4.1.13.1.6. `typedef struct { ... } DS_REPL_NEIGHBORSW;` */
export interface DS_REPL_NEIGHBORSW {
  /** `DWORD cNumNeighbors` */
  cNumNeighbors?: number;
  /** `DWORD dwReserved` */
  dwReserved: number;
  /** `[size_is(cNumNeighbors)] DS_REPL_NEIGHBORW rgNeighbor[]` */
  rgNeighbor: DS_REPL_NEIGHBORW[];
}
export const DS_REPL_NEIGHBORSW$: StructType<DS_REPL_NEIGHBORSW> = /*#__PURE__*/ struct("DS_REPL_NEIGHBORSW", {
  cNumNeighbors: uint32,
  dwReserved: uint32,
  rgNeighbor: array(DS_REPL_NEIGHBORW$, sized(["field", "cNumNeighbors"])),
});

/** How far updates of one directory are known. [MS-DRSR] 4.1.13.1.9. `typedef struct { ... } DS_REPL_CURSOR;` */
export interface DS_REPL_CURSOR {
  /** `UUID uuidSourceDsaInvocationID` */
  uuidSourceDsaInvocationID: string;
  /** `USN usnAttributeFilter` */
  usnAttributeFilter: bigint;
}
export const DS_REPL_CURSOR$: StructType<DS_REPL_CURSOR> = /*#__PURE__*/ struct("DS_REPL_CURSOR", {
  uuidSourceDsaInvocationID: guid,
  usnAttributeFilter: int64,
});

/** Such cursors with their number. [MS-DRSR] 4.1.13.1.8. `typedef struct { ... } DS_REPL_CURSORS;` */
export interface DS_REPL_CURSORS {
  /** `DWORD cNumCursors` */
  cNumCursors?: number;
  /** `DWORD dwReserved` */
  dwReserved: number;
  /** `[size_is(cNumCursors)] DS_REPL_CURSOR rgCursor[]` */
  rgCursor: DS_REPL_CURSOR[];
}
export const DS_REPL_CURSORS$: StructType<DS_REPL_CURSORS> = /*#__PURE__*/ struct("DS_REPL_CURSORS", {
  cNumCursors: uint32,
  dwReserved: uint32,
  rgCursor: array(DS_REPL_CURSOR$, sized(["field", "cNumCursors"])),
});

/** When and where an attribute was changed. [MS-DRSR] 4.1.13.1.15. `typedef struct { ... } DS_REPL_ATTR_META_DATA;` */
export interface DS_REPL_ATTR_META_DATA {
  /** `[string] LPWSTR pszAttributeName` */
  pszAttributeName: string | null;
  /** `DWORD dwVersion` */
  dwVersion: number;
  /** `FILETIME ftimeLastOriginatingChange` */
  ftimeLastOriginatingChange: FILETIME;
  /** `UUID uuidLastOriginatingDsaInvocationID` */
  uuidLastOriginatingDsaInvocationID: string;
  /** `USN usnOriginatingChange` */
  usnOriginatingChange: bigint;
  /** `USN usnLocalChange` */
  usnLocalChange: bigint;
}
export const DS_REPL_ATTR_META_DATA$: StructType<DS_REPL_ATTR_META_DATA> = /*#__PURE__*/ struct("DS_REPL_ATTR_META_DATA", {
  pszAttributeName: unique(string("wchar")),
  dwVersion: uint32,
  ftimeLastOriginatingChange: FILETIME$,
  uuidLastOriginatingDsaInvocationID: guid,
  usnOriginatingChange: int64,
  usnLocalChange: int64,
});

/** When and where an object's attributes were changed. [MS-DRSR] 4.1.13.1.14. `typedef struct { ... } DS_REPL_OBJ_META_DATA;` */
export interface DS_REPL_OBJ_META_DATA {
  /** `DWORD cNumEntries` */
  cNumEntries?: number;
  /** `DWORD dwReserved` */
  dwReserved: number;
  /** `[size_is(cNumEntries)] DS_REPL_ATTR_META_DATA rgMetaData[]` */
  rgMetaData: DS_REPL_ATTR_META_DATA[];
}
export const DS_REPL_OBJ_META_DATA$: StructType<DS_REPL_OBJ_META_DATA> = /*#__PURE__*/ struct("DS_REPL_OBJ_META_DATA", {
  cNumEntries: uint32,
  dwReserved: uint32,
  rgMetaData: array(DS_REPL_ATTR_META_DATA$, sized(["field", "cNumEntries"])),
});

/** A partner that could not be reached. [MS-DRSR] 4.1.13.1.19. `typedef struct { ... } DS_REPL_KCC_DSA_FAILUREW;` */
export interface DS_REPL_KCC_DSA_FAILUREW {
  /** `[string] LPWSTR pszDsaDN` */
  pszDsaDN: string | null;
  /** `UUID uuidDsaObjGuid` */
  uuidDsaObjGuid: string;
  /** `FILETIME ftimeFirstFailure` */
  ftimeFirstFailure: FILETIME;
  /** `DWORD cNumFailures` */
  cNumFailures: number;
  /** `DWORD dwLastResult` */
  dwLastResult: number;
}
export const DS_REPL_KCC_DSA_FAILUREW$: StructType<DS_REPL_KCC_DSA_FAILUREW> = /*#__PURE__*/ struct("DS_REPL_KCC_DSA_FAILUREW", {
  pszDsaDN: unique(string("wchar")),
  uuidDsaObjGuid: guid,
  ftimeFirstFailure: FILETIME$,
  cNumFailures: uint32,
  dwLastResult: uint32,
});

/** Such partners with their number. [MS-DRSR] 4.1.13.1.18. `typedef struct { ... } DS_REPL_KCC_DSA_FAILURESW;` */
export interface DS_REPL_KCC_DSA_FAILURESW {
  /** `DWORD cNumEntries` */
  cNumEntries?: number;
  /** `DWORD dwReserved` */
  dwReserved: number;
  /** `[size_is(cNumEntries)] DS_REPL_KCC_DSA_FAILUREW rgDsaFailure[]` */
  rgDsaFailure: DS_REPL_KCC_DSA_FAILUREW[];
}
export const DS_REPL_KCC_DSA_FAILURESW$: StructType<DS_REPL_KCC_DSA_FAILURESW> = /*#__PURE__*/ struct("DS_REPL_KCC_DSA_FAILURESW", {
  cNumEntries: uint32,
  dwReserved: uint32,
  rgDsaFailure: array(DS_REPL_KCC_DSA_FAILUREW$, sized(["field", "cNumEntries"])),
});

/** What a waiting operation does. [MS-DRSR] 5.46. `typedef enum { ... } DS_REPL_OP_TYPE;` */
export const DS_REPL_OP_TYPE = {
  DS_REPL_OP_TYPE_SYNC: 0,
  DS_REPL_OP_TYPE_ADD: 1,
  DS_REPL_OP_TYPE_DELETE: 2,
  DS_REPL_OP_TYPE_MODIFY: 3,
  DS_REPL_OP_TYPE_UPDATE_REFS: 4,
} as const;
export type DS_REPL_OP_TYPE = (typeof DS_REPL_OP_TYPE)[keyof typeof DS_REPL_OP_TYPE] | (number & {});
export const DS_REPL_OP_TYPE$: Type<DS_REPL_OP_TYPE> = /*#__PURE__*/ enum16("DS_REPL_OP_TYPE", DS_REPL_OP_TYPE);

/** A waiting operation. [MS-DRSR] 4.1.13.1.21. `typedef struct { ... } DS_REPL_OPW;` */
export interface DS_REPL_OPW {
  /** `FILETIME ftimeEnqueued` */
  ftimeEnqueued: FILETIME;
  /** `ULONG ulSerialNumber` */
  ulSerialNumber: number;
  /** `ULONG ulPriority` */
  ulPriority: number;
  /** `DS_REPL_OP_TYPE OpType` */
  OpType: DS_REPL_OP_TYPE;
  /** `ULONG ulOptions` */
  ulOptions: number;
  /** `[string] LPWSTR pszNamingContext` */
  pszNamingContext: string | null;
  /** `[string] LPWSTR pszDsaDN` */
  pszDsaDN: string | null;
  /** `[string] LPWSTR pszDsaAddress` */
  pszDsaAddress: string | null;
  /** `UUID uuidNamingContextObjGuid` */
  uuidNamingContextObjGuid: string;
  /** `UUID uuidDsaObjGuid` */
  uuidDsaObjGuid: string;
}
export const DS_REPL_OPW$: StructType<DS_REPL_OPW> = /*#__PURE__*/ struct("DS_REPL_OPW", {
  ftimeEnqueued: FILETIME$,
  ulSerialNumber: uint32,
  ulPriority: uint32,
  OpType: DS_REPL_OP_TYPE$,
  ulOptions: uint32,
  pszNamingContext: unique(string("wchar")),
  pszDsaDN: unique(string("wchar")),
  pszDsaAddress: unique(string("wchar")),
  uuidNamingContextObjGuid: guid,
  uuidDsaObjGuid: guid,
});

/** Waiting operations with their number. [MS-DRSR] 4.1.13.1.20. `typedef struct { ... } DS_REPL_PENDING_OPSW;` */
export interface DS_REPL_PENDING_OPSW {
  /** `FILETIME ftimeCurrentOpStarted` */
  ftimeCurrentOpStarted: FILETIME;
  /** `DWORD cNumPendingOps` */
  cNumPendingOps?: number;
  /** `[size_is(cNumPendingOps)] DS_REPL_OPW rgPendingOp[]` */
  rgPendingOp: DS_REPL_OPW[];
}
export const DS_REPL_PENDING_OPSW$: StructType<DS_REPL_PENDING_OPSW> = /*#__PURE__*/ struct("DS_REPL_PENDING_OPSW", {
  ftimeCurrentOpStarted: FILETIME$,
  cNumPendingOps: uint32,
  rgPendingOp: array(DS_REPL_OPW$, sized(["field", "cNumPendingOps"])),
});

/** When and where a link's value was changed. [MS-DRSR] 4.1.13.1.23. `typedef struct { ... } DS_REPL_VALUE_META_DATA;` */
export interface DS_REPL_VALUE_META_DATA {
  /** `[string] LPWSTR pszAttributeName` */
  pszAttributeName: string | null;
  /** `[string] LPWSTR pszObjectDn` */
  pszObjectDn: string | null;
  /** `DWORD cbData` */
  cbData?: number;
  /** `[size_is(cbData), ptr] BYTE *pbData` */
  pbData: Uint8Array | null;
  /** `FILETIME ftimeDeleted` */
  ftimeDeleted: FILETIME;
  /** `FILETIME ftimeCreated` */
  ftimeCreated: FILETIME;
  /** `DWORD dwVersion` */
  dwVersion: number;
  /** `FILETIME ftimeLastOriginatingChange` */
  ftimeLastOriginatingChange: FILETIME;
  /** `UUID uuidLastOriginatingDsaInvocationID` */
  uuidLastOriginatingDsaInvocationID: string;
  /** `USN usnOriginatingChange` */
  usnOriginatingChange: bigint;
  /** `USN usnLocalChange` */
  usnLocalChange: bigint;
}
export const DS_REPL_VALUE_META_DATA$: StructType<DS_REPL_VALUE_META_DATA> = /*#__PURE__*/ struct("DS_REPL_VALUE_META_DATA", {
  pszAttributeName: unique(string("wchar")),
  pszObjectDn: unique(string("wchar")),
  cbData: uint32,
  pbData: ptr(array(uint8, sized(["field", "cbData"]))),
  ftimeDeleted: FILETIME$,
  ftimeCreated: FILETIME$,
  dwVersion: uint32,
  ftimeLastOriginatingChange: FILETIME$,
  uuidLastOriginatingDsaInvocationID: guid,
  usnOriginatingChange: int64,
  usnLocalChange: int64,
});

/** Such data with their number. [MS-DRSR] 4.1.13.1.22. `typedef struct { ... } DS_REPL_ATTR_VALUE_META_DATA;` */
export interface DS_REPL_ATTR_VALUE_META_DATA {
  /** `DWORD cNumEntries` */
  cNumEntries?: number;
  /** `DWORD dwEnumerationContext` */
  dwEnumerationContext: number;
  /** `[size_is(cNumEntries)] DS_REPL_VALUE_META_DATA rgMetaData[]` */
  rgMetaData: DS_REPL_VALUE_META_DATA[];
}
export const DS_REPL_ATTR_VALUE_META_DATA$: StructType<DS_REPL_ATTR_VALUE_META_DATA> = /*#__PURE__*/ struct("DS_REPL_ATTR_VALUE_META_DATA", {
  cNumEntries: uint32,
  dwEnumerationContext: uint32,
  rgMetaData: array(DS_REPL_VALUE_META_DATA$, sized(["field", "cNumEntries"])),
});

/** DS_REPL_CURSOR, and the time. [MS-DRSR] 4.1.13.1.11. `typedef struct { ... } DS_REPL_CURSOR_2;` */
export interface DS_REPL_CURSOR_2 {
  /** `UUID uuidSourceDsaInvocationID` */
  uuidSourceDsaInvocationID: string;
  /** `USN usnAttributeFilter` */
  usnAttributeFilter: bigint;
  /** `FILETIME ftimeLastSyncSuccess` */
  ftimeLastSyncSuccess: FILETIME;
}
export const DS_REPL_CURSOR_2$: StructType<DS_REPL_CURSOR_2> = /*#__PURE__*/ struct("DS_REPL_CURSOR_2", {
  uuidSourceDsaInvocationID: guid,
  usnAttributeFilter: int64,
  ftimeLastSyncSuccess: FILETIME$,
});

/** Such cursors with their number. [MS-DRSR] 4.1.13.1.10. `typedef struct { ... } DS_REPL_CURSORS_2;` */
export interface DS_REPL_CURSORS_2 {
  /** `DWORD cNumCursors` */
  cNumCursors?: number;
  /** `DWORD dwEnumerationContext` */
  dwEnumerationContext: number;
  /** `[size_is(cNumCursors)] DS_REPL_CURSOR_2 rgCursor[]` */
  rgCursor: DS_REPL_CURSOR_2[];
}
export const DS_REPL_CURSORS_2$: StructType<DS_REPL_CURSORS_2> = /*#__PURE__*/ struct("DS_REPL_CURSORS_2", {
  cNumCursors: uint32,
  dwEnumerationContext: uint32,
  rgCursor: array(DS_REPL_CURSOR_2$, sized(["field", "cNumCursors"])),
});

/** DS_REPL_CURSOR_2, and the directory's name. [MS-DRSR] 4.1.13.1.13. `typedef struct { ... } DS_REPL_CURSOR_3W;` */
export interface DS_REPL_CURSOR_3W {
  /** `UUID uuidSourceDsaInvocationID` */
  uuidSourceDsaInvocationID: string;
  /** `USN usnAttributeFilter` */
  usnAttributeFilter: bigint;
  /** `FILETIME ftimeLastSyncSuccess` */
  ftimeLastSyncSuccess: FILETIME;
  /** `[string] LPWSTR pszSourceDsaDN` */
  pszSourceDsaDN: string | null;
}
export const DS_REPL_CURSOR_3W$: StructType<DS_REPL_CURSOR_3W> = /*#__PURE__*/ struct("DS_REPL_CURSOR_3W", {
  uuidSourceDsaInvocationID: guid,
  usnAttributeFilter: int64,
  ftimeLastSyncSuccess: FILETIME$,
  pszSourceDsaDN: unique(string("wchar")),
});

/** Such cursors with their number. [MS-DRSR] 4.1.13.1.12. `typedef struct { ... } DS_REPL_CURSORS_3W;` */
export interface DS_REPL_CURSORS_3W {
  /** `DWORD cNumCursors` */
  cNumCursors?: number;
  /** `DWORD dwEnumerationContext` */
  dwEnumerationContext: number;
  /** `[size_is(cNumCursors)] DS_REPL_CURSOR_3W rgCursor[]` */
  rgCursor: DS_REPL_CURSOR_3W[];
}
export const DS_REPL_CURSORS_3W$: StructType<DS_REPL_CURSORS_3W> = /*#__PURE__*/ struct("DS_REPL_CURSORS_3W", {
  cNumCursors: uint32,
  dwEnumerationContext: uint32,
  rgCursor: array(DS_REPL_CURSOR_3W$, sized(["field", "cNumCursors"])),
});

/** DS_REPL_ATTR_META_DATA, and the directory's name. [MS-DRSR] 4.1.13.1.17. `typedef struct { ... } DS_REPL_ATTR_META_DATA_2;` */
export interface DS_REPL_ATTR_META_DATA_2 {
  /** `[string] LPWSTR pszAttributeName` */
  pszAttributeName: string | null;
  /** `DWORD dwVersion` */
  dwVersion: number;
  /** `FILETIME ftimeLastOriginatingChange` */
  ftimeLastOriginatingChange: FILETIME;
  /** `UUID uuidLastOriginatingDsaInvocationID` */
  uuidLastOriginatingDsaInvocationID: string;
  /** `USN usnOriginatingChange` */
  usnOriginatingChange: bigint;
  /** `USN usnLocalChange` */
  usnLocalChange: bigint;
  /** `[string] LPWSTR pszLastOriginatingDsaDN` */
  pszLastOriginatingDsaDN: string | null;
}
export const DS_REPL_ATTR_META_DATA_2$: StructType<DS_REPL_ATTR_META_DATA_2> = /*#__PURE__*/ struct("DS_REPL_ATTR_META_DATA_2", {
  pszAttributeName: unique(string("wchar")),
  dwVersion: uint32,
  ftimeLastOriginatingChange: FILETIME$,
  uuidLastOriginatingDsaInvocationID: guid,
  usnOriginatingChange: int64,
  usnLocalChange: int64,
  pszLastOriginatingDsaDN: unique(string("wchar")),
});

/** Such data with their number. [MS-DRSR] 4.1.13.1.16. `typedef struct { ... } DS_REPL_OBJ_META_DATA_2;` */
export interface DS_REPL_OBJ_META_DATA_2 {
  /** `DWORD cNumEntries` */
  cNumEntries?: number;
  /** `DWORD dwReserved` */
  dwReserved: number;
  /** `[size_is(cNumEntries)] DS_REPL_ATTR_META_DATA_2 rgMetaData[]` */
  rgMetaData: DS_REPL_ATTR_META_DATA_2[];
}
export const DS_REPL_OBJ_META_DATA_2$: StructType<DS_REPL_OBJ_META_DATA_2> = /*#__PURE__*/ struct("DS_REPL_OBJ_META_DATA_2", {
  cNumEntries: uint32,
  dwReserved: uint32,
  rgMetaData: array(DS_REPL_ATTR_META_DATA_2$, sized(["field", "cNumEntries"])),
});

/** DS_REPL_VALUE_META_DATA, and the directory's name. [MS-DRSR] 4.1.13.1.25. `typedef struct { ... } DS_REPL_VALUE_META_DATA_2;` */
export interface DS_REPL_VALUE_META_DATA_2 {
  /** `[string] LPWSTR pszAttributeName` */
  pszAttributeName: string | null;
  /** `[string] LPWSTR pszObjectDn` */
  pszObjectDn: string | null;
  /** `DWORD cbData` */
  cbData?: number;
  /** `[size_is(cbData), ptr] BYTE *pbData` */
  pbData: Uint8Array | null;
  /** `FILETIME ftimeDeleted` */
  ftimeDeleted: FILETIME;
  /** `FILETIME ftimeCreated` */
  ftimeCreated: FILETIME;
  /** `DWORD dwVersion` */
  dwVersion: number;
  /** `FILETIME ftimeLastOriginatingChange` */
  ftimeLastOriginatingChange: FILETIME;
  /** `UUID uuidLastOriginatingDsaInvocationID` */
  uuidLastOriginatingDsaInvocationID: string;
  /** `USN usnOriginatingChange` */
  usnOriginatingChange: bigint;
  /** `USN usnLocalChange` */
  usnLocalChange: bigint;
  /** `[string] LPWSTR pszLastOriginatingDsaDN` */
  pszLastOriginatingDsaDN: string | null;
}
export const DS_REPL_VALUE_META_DATA_2$: StructType<DS_REPL_VALUE_META_DATA_2> = /*#__PURE__*/ struct("DS_REPL_VALUE_META_DATA_2", {
  pszAttributeName: unique(string("wchar")),
  pszObjectDn: unique(string("wchar")),
  cbData: uint32,
  pbData: ptr(array(uint8, sized(["field", "cbData"]))),
  ftimeDeleted: FILETIME$,
  ftimeCreated: FILETIME$,
  dwVersion: uint32,
  ftimeLastOriginatingChange: FILETIME$,
  uuidLastOriginatingDsaInvocationID: guid,
  usnOriginatingChange: int64,
  usnLocalChange: int64,
  pszLastOriginatingDsaDN: unique(string("wchar")),
});

/** Such data with their number. [MS-DRSR] 4.1.13.1.24. `typedef struct { ... } DS_REPL_ATTR_VALUE_META_DATA_2;` */
export interface DS_REPL_ATTR_VALUE_META_DATA_2 {
  /** `DWORD cNumEntries` */
  cNumEntries?: number;
  /** `DWORD dwEnumerationContext` */
  dwEnumerationContext: number;
  /** `[size_is(cNumEntries)] DS_REPL_VALUE_META_DATA_2 rgMetaData[]` */
  rgMetaData: DS_REPL_VALUE_META_DATA_2[];
}
export const DS_REPL_ATTR_VALUE_META_DATA_2$: StructType<DS_REPL_ATTR_VALUE_META_DATA_2> = /*#__PURE__*/ struct("DS_REPL_ATTR_VALUE_META_DATA_2", {
  cNumEntries: uint32,
  dwEnumerationContext: uint32,
  rgMetaData: array(DS_REPL_VALUE_META_DATA_2$, sized(["field", "cNumEntries"])),
});

/** A call the server makes. [MS-DRSR] 4.1.13.1.29. `typedef struct { ... } DS_REPL_SERVER_OUTGOING_CALL;` */
export interface DS_REPL_SERVER_OUTGOING_CALL {
  /** `[string] LPWSTR pszServerName` */
  pszServerName: string | null;
  /** `BOOL fIsHandleBound` */
  fIsHandleBound: number;
  /** `BOOL fIsHandleFromCache` */
  fIsHandleFromCache: number;
  /** `BOOL fIsHandleInCache` */
  fIsHandleInCache: number;
  /** `DWORD dwThreadId` */
  dwThreadId: number;
  /** `DWORD dwBindingTimeoutMins` */
  dwBindingTimeoutMins: number;
  /** `DSTIME dstimeCreated` */
  dstimeCreated: bigint;
  /** `DWORD dwCallType` */
  dwCallType: number;
}
export const DS_REPL_SERVER_OUTGOING_CALL$: StructType<DS_REPL_SERVER_OUTGOING_CALL> = /*#__PURE__*/ struct("DS_REPL_SERVER_OUTGOING_CALL", {
  pszServerName: unique(string("wchar")),
  fIsHandleBound: int32,
  fIsHandleFromCache: int32,
  fIsHandleInCache: int32,
  dwThreadId: uint32,
  dwBindingTimeoutMins: uint32,
  dstimeCreated: int64,
  dwCallType: uint32,
});

/** Calls with their number. [MS-DRSR] 4.1.13.1.28. `typedef struct { ... } DS_REPL_SERVER_OUTGOING_CALLS;` */
export interface DS_REPL_SERVER_OUTGOING_CALLS {
  /** `[range(0, 256)] DWORD cNumCalls` */
  cNumCalls?: number;
  /** `DWORD dwReserved` */
  dwReserved: number;
  /** `[size_is(cNumCalls)] DS_REPL_SERVER_OUTGOING_CALL rgCall[]` */
  rgCall: DS_REPL_SERVER_OUTGOING_CALL[];
}
export const DS_REPL_SERVER_OUTGOING_CALLS$: StructType<DS_REPL_SERVER_OUTGOING_CALLS> = /*#__PURE__*/ struct("DS_REPL_SERVER_OUTGOING_CALLS", {
  cNumCalls: range(uint32, 0, 256),
  dwReserved: uint32,
  rgCall: array(DS_REPL_SERVER_OUTGOING_CALL$, sized(["field", "cNumCalls"])),
});

/** A client's binding. [MS-DRSR] 4.1.13.1.27. `typedef struct { ... } DS_REPL_CLIENT_CONTEXT;` */
export interface DS_REPL_CLIENT_CONTEXT {
  /** `ULONGLONG hCtx` */
  hCtx: bigint;
  /** `LONG lReferenceCount` */
  lReferenceCount: number;
  /** `BOOL fIsBound` */
  fIsBound: number;
  /** `UUID uuidClient` */
  uuidClient: string;
  /** `DSTIME timeLastUsed` */
  timeLastUsed: bigint;
  /** `ULONG IPAddr` */
  IPAddr: number;
  /** `int pid` */
  pid: number;
}
export const DS_REPL_CLIENT_CONTEXT$: StructType<DS_REPL_CLIENT_CONTEXT> = /*#__PURE__*/ struct("DS_REPL_CLIENT_CONTEXT", {
  hCtx: uint64,
  lReferenceCount: int32,
  fIsBound: int32,
  uuidClient: guid,
  timeLastUsed: int64,
  IPAddr: uint32,
  pid: int32,
});

/** Bindings with their number. [MS-DRSR] 4.1.13.1.26. `typedef struct { ... } DS_REPL_CLIENT_CONTEXTS;` */
export interface DS_REPL_CLIENT_CONTEXTS {
  /** `[range(0, 10000)] DWORD cNumContexts` */
  cNumContexts?: number;
  /** `DWORD dwReserved` */
  dwReserved: number;
  /** `[size_is(cNumContexts)] DS_REPL_CLIENT_CONTEXT rgContext[]` */
  rgContext: DS_REPL_CLIENT_CONTEXT[];
}
export const DS_REPL_CLIENT_CONTEXTS$: StructType<DS_REPL_CLIENT_CONTEXTS> = /*#__PURE__*/ struct("DS_REPL_CLIENT_CONTEXTS", {
  cNumContexts: range(uint32, 0, 10000),
  dwReserved: uint32,
  rgContext: array(DS_REPL_CLIENT_CONTEXT$, sized(["field", "cNumContexts"])),
});

/**
 * The answer of IDL_DRSGetReplInfo by version. [MS-DRSR] 4.1.13.1.5
 * `typedef [switch_type(DWORD)] union { ... } DRS_MSG_GETREPLINFO_REPLY;`
 */
export type DRS_MSG_GETREPLINFO_REPLY =
  | {
      tag: 0;
      /** `[case(0)] DS_REPL_NEIGHBORSW *pNeighbors` */
      pNeighbors: DS_REPL_NEIGHBORSW | null;
    }
  | {
      tag: 1;
      /** `[case(1)] DS_REPL_CURSORS *pCursors` */
      pCursors: DS_REPL_CURSORS | null;
    }
  | {
      tag: 2;
      /** `[case(2)] DS_REPL_OBJ_META_DATA *pObjMetaData` */
      pObjMetaData: DS_REPL_OBJ_META_DATA | null;
    }
  | {
      tag: 3;
      /** `[case(3)] DS_REPL_KCC_DSA_FAILURESW *pConnectFailures` */
      pConnectFailures: DS_REPL_KCC_DSA_FAILURESW | null;
    }
  | {
      tag: 4;
      /** `[case(4)] DS_REPL_KCC_DSA_FAILURESW *pLinkFailures` */
      pLinkFailures: DS_REPL_KCC_DSA_FAILURESW | null;
    }
  | {
      tag: 5;
      /** `[case(5)] DS_REPL_PENDING_OPSW *pPendingOps` */
      pPendingOps: DS_REPL_PENDING_OPSW | null;
    }
  | {
      tag: 6;
      /** `[case(6)] DS_REPL_ATTR_VALUE_META_DATA *pAttrValueMetaData` */
      pAttrValueMetaData: DS_REPL_ATTR_VALUE_META_DATA | null;
    }
  | {
      tag: 7;
      /** `[case(7)] DS_REPL_CURSORS_2 *pCursors2` */
      pCursors2: DS_REPL_CURSORS_2 | null;
    }
  | {
      tag: 8;
      /** `[case(8)] DS_REPL_CURSORS_3W *pCursors3` */
      pCursors3: DS_REPL_CURSORS_3W | null;
    }
  | {
      tag: 9;
      /** `[case(9)] DS_REPL_OBJ_META_DATA_2 *pObjMetaData2` */
      pObjMetaData2: DS_REPL_OBJ_META_DATA_2 | null;
    }
  | {
      tag: 10;
      /** `[case(10)] DS_REPL_ATTR_VALUE_META_DATA_2 *pAttrValueMetaData2` */
      pAttrValueMetaData2: DS_REPL_ATTR_VALUE_META_DATA_2 | null;
    }
  | {
      tag: 0xfffffffa;
      /** `[case(0xFFFFFFFA)] DS_REPL_SERVER_OUTGOING_CALLS *pServerOutgoingCalls` */
      pServerOutgoingCalls: DS_REPL_SERVER_OUTGOING_CALLS | null;
    }
  | {
      tag: 0xfffffffb;
      /** `[case(0xFFFFFFFB)] UPTODATE_VECTOR_V1_EXT *pUpToDateVec` */
      pUpToDateVec: UPTODATE_VECTOR_V1_EXT | null;
    }
  | {
      tag: 0xfffffffc;
      /** `[case(0xFFFFFFFC)] DS_REPL_CLIENT_CONTEXTS *pClientContexts` */
      pClientContexts: DS_REPL_CLIENT_CONTEXTS | null;
    }
  | {
      tag: 0xfffffffe;
      /** `[case(0xFFFFFFFE)] DS_REPL_NEIGHBORSW *pRepsTo` */
      pRepsTo: DS_REPL_NEIGHBORSW | null;
    };
export const DRS_MSG_GETREPLINFO_REPLY$: UnionType<DRS_MSG_GETREPLINFO_REPLY> = /*#__PURE__*/ union("DRS_MSG_GETREPLINFO_REPLY", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("pNeighbors", [0], unique(DS_REPL_NEIGHBORSW$)),
    arm("pCursors", [1], unique(DS_REPL_CURSORS$)),
    arm("pObjMetaData", [2], unique(DS_REPL_OBJ_META_DATA$)),
    arm("pConnectFailures", [3], unique(DS_REPL_KCC_DSA_FAILURESW$)),
    arm("pLinkFailures", [4], unique(DS_REPL_KCC_DSA_FAILURESW$)),
    arm("pPendingOps", [5], unique(DS_REPL_PENDING_OPSW$)),
    arm("pAttrValueMetaData", [6], unique(DS_REPL_ATTR_VALUE_META_DATA$)),
    arm("pCursors2", [7], unique(DS_REPL_CURSORS_2$)),
    arm("pCursors3", [8], unique(DS_REPL_CURSORS_3W$)),
    arm("pObjMetaData2", [9], unique(DS_REPL_OBJ_META_DATA_2$)),
    arm("pAttrValueMetaData2", [10], unique(DS_REPL_ATTR_VALUE_META_DATA_2$)),
    arm("pServerOutgoingCalls", [4294967290], unique(DS_REPL_SERVER_OUTGOING_CALLS$)),
    arm("pUpToDateVec", [4294967291], unique(UPTODATE_VECTOR_V1_EXT$)),
    arm("pClientContexts", [4294967292], unique(DS_REPL_CLIENT_CONTEXTS$)),
    arm("pRepsTo", [4294967294], unique(DS_REPL_NEIGHBORSW$)),
  ],
});

const DRS_MSG_GETREPLINFO_REPLY$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_GETREPLINFO_REPLY$, { switchIs: ["deref", ["field", "pdwOutVersion"]] });

/** The request of IDL_DRSAddSidHistory, version 1. [MS-DRSR] 4.1.2.1.2. `typedef struct { ... } DRS_MSG_ADDSIDREQ_V1;` */
export interface DRS_MSG_ADDSIDREQ_V1 {
  /** `DWORD Flags` */
  Flags: number;
  /** `[string] WCHAR *SrcDomain` */
  SrcDomain: string | null;
  /** `[string] WCHAR *SrcPrincipal` */
  SrcPrincipal: string | null;
  /** `[string, ptr] WCHAR *SrcDomainController` */
  SrcDomainController: string | null;
  /** `[range(0, 256)] DWORD SrcCredsUserLength` */
  SrcCredsUserLength?: number;
  /** `[size_is(SrcCredsUserLength)] WCHAR *SrcCredsUser` */
  SrcCredsUser: string | null;
  /** `[range(0, 256)] DWORD SrcCredsDomainLength` */
  SrcCredsDomainLength?: number;
  /** `[size_is(SrcCredsDomainLength)] WCHAR *SrcCredsDomain` */
  SrcCredsDomain: string | null;
  /** `[range(0, 256)] DWORD SrcCredsPasswordLength` */
  SrcCredsPasswordLength?: number;
  /** `[size_is(SrcCredsPasswordLength)] WCHAR *SrcCredsPassword` */
  SrcCredsPassword: string | null;
  /** `[string] WCHAR *DstDomain` */
  DstDomain: string | null;
  /** `[string] WCHAR *DstPrincipal` */
  DstPrincipal: string | null;
}
export const DRS_MSG_ADDSIDREQ_V1$: StructType<DRS_MSG_ADDSIDREQ_V1> = /*#__PURE__*/ struct("DRS_MSG_ADDSIDREQ_V1", {
  Flags: uint32,
  SrcDomain: unique(string("wchar")),
  SrcPrincipal: unique(string("wchar")),
  SrcDomainController: ptr(string("wchar")),
  SrcCredsUserLength: range(uint32, 0, 256),
  SrcCredsUser: unique(array(wchar, sized(["field", "SrcCredsUserLength"]))),
  SrcCredsDomainLength: range(uint32, 0, 256),
  SrcCredsDomain: unique(array(wchar, sized(["field", "SrcCredsDomainLength"]))),
  SrcCredsPasswordLength: range(uint32, 0, 256),
  SrcCredsPassword: unique(array(wchar, sized(["field", "SrcCredsPasswordLength"]))),
  DstDomain: unique(string("wchar")),
  DstPrincipal: unique(string("wchar")),
});

/** The request of IDL_DRSAddSidHistory by version. [MS-DRSR] 4.1.2.1.1. `typedef [switch_type(DWORD)] union { ... } DRS_MSG_ADDSIDREQ;` */
export type DRS_MSG_ADDSIDREQ =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_ADDSIDREQ_V1 V1` */
      V1: DRS_MSG_ADDSIDREQ_V1;
    };
export const DRS_MSG_ADDSIDREQ$: UnionType<DRS_MSG_ADDSIDREQ> = /*#__PURE__*/ union("DRS_MSG_ADDSIDREQ", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_ADDSIDREQ_V1$),
  ],
});

const DRS_MSG_ADDSIDREQ$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_ADDSIDREQ$, { switchIs: ["field", "dwInVersion"] });

/** The answer of IDL_DRSAddSidHistory, version 1. [MS-DRSR] 4.1.2.1.4. `typedef struct { ... } DRS_MSG_ADDSIDREPLY_V1;` */
export interface DRS_MSG_ADDSIDREPLY_V1 {
  /** `DWORD dwWin32Error` */
  dwWin32Error: number;
}
export const DRS_MSG_ADDSIDREPLY_V1$: StructType<DRS_MSG_ADDSIDREPLY_V1> = /*#__PURE__*/ struct("DRS_MSG_ADDSIDREPLY_V1", {
  dwWin32Error: uint32,
});

/** The answer of IDL_DRSAddSidHistory by version. [MS-DRSR] 4.1.2.1.3. `typedef [switch_type(DWORD)] union { ... } DRS_MSG_ADDSIDREPLY;` */
export type DRS_MSG_ADDSIDREPLY =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_ADDSIDREPLY_V1 V1` */
      V1: DRS_MSG_ADDSIDREPLY_V1;
    };
export const DRS_MSG_ADDSIDREPLY$: UnionType<DRS_MSG_ADDSIDREPLY> = /*#__PURE__*/ union("DRS_MSG_ADDSIDREPLY", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_ADDSIDREPLY_V1$),
  ],
});

const DRS_MSG_ADDSIDREPLY$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_ADDSIDREPLY$, { switchIs: ["deref", ["field", "pdwOutVersion"]] });

/** The request of IDL_DRSGetMemberships2, version 1. [MS-DRSR] 4.1.9.1.2. `typedef struct { ... } DRS_MSG_GETMEMBERSHIPS2_REQ_V1;` */
export interface DRS_MSG_GETMEMBERSHIPS2_REQ_V1 {
  /** `[range(1, 10000)] ULONG Count` */
  Count?: number;
  /** `[size_is(Count)] DRS_MSG_REVMEMB_REQ_V1 *Requests` */
  Requests: DRS_MSG_REVMEMB_REQ_V1[] | null;
}
export const DRS_MSG_GETMEMBERSHIPS2_REQ_V1$: StructType<DRS_MSG_GETMEMBERSHIPS2_REQ_V1> = /*#__PURE__*/ struct("DRS_MSG_GETMEMBERSHIPS2_REQ_V1", {
  Count: range(uint32, 1, 10000),
  Requests: unique(array(DRS_MSG_REVMEMB_REQ_V1$, sized(["field", "Count"]))),
});

/**
 * The request of IDL_DRSGetMemberships2 by version. [MS-DRSR] 4.1.9.1.1
 * `typedef [switch_type(DWORD)] union { ... } DRS_MSG_GETMEMBERSHIPS2_REQ;`
 */
export type DRS_MSG_GETMEMBERSHIPS2_REQ =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_GETMEMBERSHIPS2_REQ_V1 V1` */
      V1: DRS_MSG_GETMEMBERSHIPS2_REQ_V1;
    };
export const DRS_MSG_GETMEMBERSHIPS2_REQ$: UnionType<DRS_MSG_GETMEMBERSHIPS2_REQ> = /*#__PURE__*/ union("DRS_MSG_GETMEMBERSHIPS2_REQ", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_GETMEMBERSHIPS2_REQ_V1$),
  ],
});

const DRS_MSG_GETMEMBERSHIPS2_REQ$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_GETMEMBERSHIPS2_REQ$, { switchIs: ["field", "dwInVersion"] });

/** The answer of IDL_DRSGetMemberships2, version 1. [MS-DRSR] 4.1.9.1.4. `typedef struct { ... } DRS_MSG_GETMEMBERSHIPS2_REPLY_V1;` */
export interface DRS_MSG_GETMEMBERSHIPS2_REPLY_V1 {
  /** `[range(0, 10000)] ULONG Count` */
  Count?: number;
  /** `[size_is(Count)] DRS_MSG_REVMEMB_REPLY_V1 *Replies` */
  Replies: DRS_MSG_REVMEMB_REPLY_V1[] | null;
}
export const DRS_MSG_GETMEMBERSHIPS2_REPLY_V1$: StructType<DRS_MSG_GETMEMBERSHIPS2_REPLY_V1> = /*#__PURE__*/ struct("DRS_MSG_GETMEMBERSHIPS2_REPLY_V1", {
  Count: range(uint32, 0, 10000),
  Replies: unique(array(DRS_MSG_REVMEMB_REPLY_V1$, sized(["field", "Count"]))),
});

/**
 * The answer of IDL_DRSGetMemberships2 by version. [MS-DRSR] 4.1.9.1.3
 * `typedef [switch_type(DWORD)] union { ... } DRS_MSG_GETMEMBERSHIPS2_REPLY;`
 */
export type DRS_MSG_GETMEMBERSHIPS2_REPLY =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_GETMEMBERSHIPS2_REPLY_V1 V1` */
      V1: DRS_MSG_GETMEMBERSHIPS2_REPLY_V1;
    };
export const DRS_MSG_GETMEMBERSHIPS2_REPLY$: UnionType<DRS_MSG_GETMEMBERSHIPS2_REPLY> = /*#__PURE__*/ union("DRS_MSG_GETMEMBERSHIPS2_REPLY", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_GETMEMBERSHIPS2_REPLY_V1$),
  ],
});

const DRS_MSG_GETMEMBERSHIPS2_REPLY$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_GETMEMBERSHIPS2_REPLY$, { switchIs: ["deref", ["field", "pdwOutVersion"]] });

/** The request of IDL_DRSReplicaVerifyObjects, version 1. [MS-DRSR] 4.1.24.1.2. `typedef struct { ... } DRS_MSG_REPVERIFYOBJ_V1;` */
export interface DRS_MSG_REPVERIFYOBJ_V1 {
  /** `[ref] DSNAME *pNC` */
  pNC: DSNAME;
  /** `UUID uuidDsaSrc` */
  uuidDsaSrc: string;
  /** `ULONG ulOptions` */
  ulOptions: number;
}
export const DRS_MSG_REPVERIFYOBJ_V1$: StructType<DRS_MSG_REPVERIFYOBJ_V1> = /*#__PURE__*/ struct("DRS_MSG_REPVERIFYOBJ_V1", {
  pNC: ref(DSNAME$),
  uuidDsaSrc: guid,
  ulOptions: uint32,
});

/**
 * The request of IDL_DRSReplicaVerifyObjects by version. [MS-DRSR] 4.1.24.1.1
 * `typedef [switch_type(DWORD)] union { ... } DRS_MSG_REPVERIFYOBJ;`
 */
export type DRS_MSG_REPVERIFYOBJ =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_REPVERIFYOBJ_V1 V1` */
      V1: DRS_MSG_REPVERIFYOBJ_V1;
    };
export const DRS_MSG_REPVERIFYOBJ$: UnionType<DRS_MSG_REPVERIFYOBJ> = /*#__PURE__*/ union("DRS_MSG_REPVERIFYOBJ", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_REPVERIFYOBJ_V1$),
  ],
});

const DRS_MSG_REPVERIFYOBJ$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_REPVERIFYOBJ$, { switchIs: ["field", "dwVersion"] });

/** The request of IDL_DRSGetObjectExistence, version 1. [MS-DRSR] 4.1.12.1.2. `typedef struct { ... } DRS_MSG_EXISTREQ_V1;` */
export interface DRS_MSG_EXISTREQ_V1 {
  /** `UUID guidStart` */
  guidStart: string;
  /** `DWORD cGuids` */
  cGuids: number;
  /** `DSNAME *pNC` */
  pNC: DSNAME | null;
  /** `UPTODATE_VECTOR_V1_EXT *pUpToDateVecCommonV1` */
  pUpToDateVecCommonV1: UPTODATE_VECTOR_V1_EXT | null;
  /** `UCHAR Md5Digest[16]` */
  Md5Digest: Uint8Array;
}
export const DRS_MSG_EXISTREQ_V1$: StructType<DRS_MSG_EXISTREQ_V1> = /*#__PURE__*/ struct("DRS_MSG_EXISTREQ_V1", {
  guidStart: guid,
  cGuids: uint32,
  pNC: unique(DSNAME$),
  pUpToDateVecCommonV1: unique(UPTODATE_VECTOR_V1_EXT$),
  Md5Digest: array(uint8, fixed(16)),
});

/**
 * The request of IDL_DRSGetObjectExistence by version. [MS-DRSR] 4.1.12.1.1
 * `typedef [switch_type(DWORD)] union { ... } DRS_MSG_EXISTREQ;`
 */
export type DRS_MSG_EXISTREQ =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_EXISTREQ_V1 V1` */
      V1: DRS_MSG_EXISTREQ_V1;
    };
export const DRS_MSG_EXISTREQ$: UnionType<DRS_MSG_EXISTREQ> = /*#__PURE__*/ union("DRS_MSG_EXISTREQ", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_EXISTREQ_V1$),
  ],
});

const DRS_MSG_EXISTREQ$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_EXISTREQ$, { switchIs: ["field", "dwInVersion"] });

/** The answer of IDL_DRSGetObjectExistence, version 1. [MS-DRSR] 4.1.12.1.4. `typedef struct { ... } DRS_MSG_EXISTREPLY_V1;` */
export interface DRS_MSG_EXISTREPLY_V1 {
  /** `DWORD dwStatusFlags` */
  dwStatusFlags: number;
  /** `[range(0, 10485760)] DWORD cNumGuids` */
  cNumGuids?: number;
  /** `[size_is(cNumGuids)] UUID *rgGuids` */
  rgGuids: string[] | null;
}
export const DRS_MSG_EXISTREPLY_V1$: StructType<DRS_MSG_EXISTREPLY_V1> = /*#__PURE__*/ struct("DRS_MSG_EXISTREPLY_V1", {
  dwStatusFlags: uint32,
  cNumGuids: range(uint32, 0, 10485760),
  rgGuids: unique(array(guid, sized(["field", "cNumGuids"]))),
});

/**
 * The answer of IDL_DRSGetObjectExistence by version. [MS-DRSR] 4.1.12.1.3
 * `typedef [switch_type(DWORD)] union { ... } DRS_MSG_EXISTREPLY;`
 */
export type DRS_MSG_EXISTREPLY =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_EXISTREPLY_V1 V1` */
      V1: DRS_MSG_EXISTREPLY_V1;
    };
export const DRS_MSG_EXISTREPLY$: UnionType<DRS_MSG_EXISTREPLY> = /*#__PURE__*/ union("DRS_MSG_EXISTREPLY", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_EXISTREPLY_V1$),
  ],
});

const DRS_MSG_EXISTREPLY$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_EXISTREPLY$, { switchIs: ["deref", ["field", "pdwOutVersion"]] });

/** The request of IDL_DRSQuerySitesByCost, version 1. [MS-DRSR] 4.1.16.1.2. `typedef struct { ... } DRS_MSG_QUERYSITESREQ_V1;` */
export interface DRS_MSG_QUERYSITESREQ_V1 {
  /** `[string] const WCHAR *pwszFromSite` */
  pwszFromSite: string | null;
  /** `[range(1, 10000)] DWORD cToSites` */
  cToSites?: number;
  /** `[string, size_is(cToSites)] WCHAR **rgszToSites` */
  rgszToSites: (string | null)[] | null;
  /** `DWORD dwFlags` */
  dwFlags: number;
}
export const DRS_MSG_QUERYSITESREQ_V1$: StructType<DRS_MSG_QUERYSITESREQ_V1> = /*#__PURE__*/ struct("DRS_MSG_QUERYSITESREQ_V1", {
  pwszFromSite: unique(string("wchar")),
  cToSites: range(uint32, 1, 10000),
  rgszToSites: unique(array(unique(string("wchar")), sized(["field", "cToSites"]))),
  dwFlags: uint32,
});

/**
 * The request of IDL_DRSQuerySitesByCost by version. [MS-DRSR] 4.1.16.1.1
 * `typedef [switch_type(DWORD)] union { ... } DRS_MSG_QUERYSITESREQ;`
 */
export type DRS_MSG_QUERYSITESREQ =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_QUERYSITESREQ_V1 V1` */
      V1: DRS_MSG_QUERYSITESREQ_V1;
    };
export const DRS_MSG_QUERYSITESREQ$: UnionType<DRS_MSG_QUERYSITESREQ> = /*#__PURE__*/ union("DRS_MSG_QUERYSITESREQ", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_QUERYSITESREQ_V1$),
  ],
});

const DRS_MSG_QUERYSITESREQ$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_QUERYSITESREQ$, { switchIs: ["field", "dwInVersion"] });

/** What it costs to reach a site. [MS-DRSR] 4.1.16.1.5. `typedef struct { ... } DRS_MSG_QUERYSITESREPLYELEMENT_V1;` */
export interface DRS_MSG_QUERYSITESREPLYELEMENT_V1 {
  /** `DWORD dwErrorCode` */
  dwErrorCode: number;
  /** `DWORD dwCost` */
  dwCost: number;
}
export const DRS_MSG_QUERYSITESREPLYELEMENT_V1$: StructType<DRS_MSG_QUERYSITESREPLYELEMENT_V1> = /*#__PURE__*/ struct("DRS_MSG_QUERYSITESREPLYELEMENT_V1", {
  dwErrorCode: uint32,
  dwCost: uint32,
});

/** The answer of IDL_DRSQuerySitesByCost, version 1. [MS-DRSR] 4.1.16.1.4. `typedef struct { ... } DRS_MSG_QUERYSITESREPLY_V1;` */
export interface DRS_MSG_QUERYSITESREPLY_V1 {
  /** `[range(0, 10000)] DWORD cToSites` */
  cToSites?: number;
  /** `[size_is(cToSites)] DRS_MSG_QUERYSITESREPLYELEMENT_V1 *rgCostInfo` */
  rgCostInfo: DRS_MSG_QUERYSITESREPLYELEMENT_V1[] | null;
  /** `DWORD dwFlags` */
  dwFlags: number;
}
export const DRS_MSG_QUERYSITESREPLY_V1$: StructType<DRS_MSG_QUERYSITESREPLY_V1> = /*#__PURE__*/ struct("DRS_MSG_QUERYSITESREPLY_V1", {
  cToSites: range(uint32, 0, 10000),
  rgCostInfo: unique(array(DRS_MSG_QUERYSITESREPLYELEMENT_V1$, sized(["field", "cToSites"]))),
  dwFlags: uint32,
});

/**
 * The answer of IDL_DRSQuerySitesByCost by version. [MS-DRSR] 4.1.16.1.3
 * `typedef [switch_type(DWORD)] union { ... } DRS_MSG_QUERYSITESREPLY;`
 */
export type DRS_MSG_QUERYSITESREPLY =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_QUERYSITESREPLY_V1 V1` */
      V1: DRS_MSG_QUERYSITESREPLY_V1;
    };
export const DRS_MSG_QUERYSITESREPLY$: UnionType<DRS_MSG_QUERYSITESREPLY> = /*#__PURE__*/ union("DRS_MSG_QUERYSITESREPLY", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_QUERYSITESREPLY_V1$),
  ],
});

const DRS_MSG_QUERYSITESREPLY$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_QUERYSITESREPLY$, { switchIs: ["deref", ["field", "pdwOutVersion"]] });

/** The request of IDL_DRSInitDemotion, version 1. [MS-DRSR] 4.1.14.1.2. `typedef struct { ... } DRS_MSG_INIT_DEMOTIONREQ_V1;` */
export interface DRS_MSG_INIT_DEMOTIONREQ_V1 {
  /** `DWORD dwReserved` */
  dwReserved: number;
}
export const DRS_MSG_INIT_DEMOTIONREQ_V1$: StructType<DRS_MSG_INIT_DEMOTIONREQ_V1> = /*#__PURE__*/ struct("DRS_MSG_INIT_DEMOTIONREQ_V1", {
  dwReserved: uint32,
});

/**
 * The request of IDL_DRSInitDemotion by version. [MS-DRSR] 4.1.14.1.1
 * `typedef [switch_type(DWORD)] union { ... } DRS_MSG_INIT_DEMOTIONREQ;`
 */
export type DRS_MSG_INIT_DEMOTIONREQ =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_INIT_DEMOTIONREQ_V1 V1` */
      V1: DRS_MSG_INIT_DEMOTIONREQ_V1;
    };
export const DRS_MSG_INIT_DEMOTIONREQ$: UnionType<DRS_MSG_INIT_DEMOTIONREQ> = /*#__PURE__*/ union("DRS_MSG_INIT_DEMOTIONREQ", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_INIT_DEMOTIONREQ_V1$),
  ],
});

const DRS_MSG_INIT_DEMOTIONREQ$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_INIT_DEMOTIONREQ$, { switchIs: ["field", "dwInVersion"] });

/** The answer of IDL_DRSInitDemotion, version 1. [MS-DRSR] 4.1.14.1.4. `typedef struct { ... } DRS_MSG_INIT_DEMOTIONREPLY_V1;` */
export interface DRS_MSG_INIT_DEMOTIONREPLY_V1 {
  /** `DWORD dwOpError` */
  dwOpError: number;
}
export const DRS_MSG_INIT_DEMOTIONREPLY_V1$: StructType<DRS_MSG_INIT_DEMOTIONREPLY_V1> = /*#__PURE__*/ struct("DRS_MSG_INIT_DEMOTIONREPLY_V1", {
  dwOpError: uint32,
});

/**
 * The answer of IDL_DRSInitDemotion by version. [MS-DRSR] 4.1.14.1.3
 * `typedef [switch_type(DWORD)] union { ... } DRS_MSG_INIT_DEMOTIONREPLY;`
 */
export type DRS_MSG_INIT_DEMOTIONREPLY =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_INIT_DEMOTIONREPLY_V1 V1` */
      V1: DRS_MSG_INIT_DEMOTIONREPLY_V1;
    };
export const DRS_MSG_INIT_DEMOTIONREPLY$: UnionType<DRS_MSG_INIT_DEMOTIONREPLY> = /*#__PURE__*/ union("DRS_MSG_INIT_DEMOTIONREPLY", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_INIT_DEMOTIONREPLY_V1$),
  ],
});

const DRS_MSG_INIT_DEMOTIONREPLY$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_INIT_DEMOTIONREPLY$, { switchIs: ["deref", ["field", "pdwOutVersion"]] });

/** The request of IDL_DRSReplicaDemotion, version 1. [MS-DRSR] 4.1.21.1.2. `typedef struct { ... } DRS_MSG_REPLICA_DEMOTIONREQ_V1;` */
export interface DRS_MSG_REPLICA_DEMOTIONREQ_V1 {
  /** `DWORD dwFlags` */
  dwFlags: number;
  /** `UUID uuidHelperDest` */
  uuidHelperDest: string;
  /** `[ref] DSNAME *pNC` */
  pNC: DSNAME;
}
export const DRS_MSG_REPLICA_DEMOTIONREQ_V1$: StructType<DRS_MSG_REPLICA_DEMOTIONREQ_V1> = /*#__PURE__*/ struct("DRS_MSG_REPLICA_DEMOTIONREQ_V1", {
  dwFlags: uint32,
  uuidHelperDest: guid,
  pNC: ref(DSNAME$),
});

/**
 * The request of IDL_DRSReplicaDemotion by version. [MS-DRSR] 4.1.21.1.1
 * `typedef [switch_type(DWORD)] union { ... } DRS_MSG_REPLICA_DEMOTIONREQ;`
 */
export type DRS_MSG_REPLICA_DEMOTIONREQ =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_REPLICA_DEMOTIONREQ_V1 V1` */
      V1: DRS_MSG_REPLICA_DEMOTIONREQ_V1;
    };
export const DRS_MSG_REPLICA_DEMOTIONREQ$: UnionType<DRS_MSG_REPLICA_DEMOTIONREQ> = /*#__PURE__*/ union("DRS_MSG_REPLICA_DEMOTIONREQ", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_REPLICA_DEMOTIONREQ_V1$),
  ],
});

const DRS_MSG_REPLICA_DEMOTIONREQ$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_REPLICA_DEMOTIONREQ$, { switchIs: ["field", "dwInVersion"] });

/** The answer of IDL_DRSReplicaDemotion, version 1. [MS-DRSR] 4.1.21.1.4. `typedef struct { ... } DRS_MSG_REPLICA_DEMOTIONREPLY_V1;` */
export interface DRS_MSG_REPLICA_DEMOTIONREPLY_V1 {
  /** `DWORD dwOpError` */
  dwOpError: number;
}
export const DRS_MSG_REPLICA_DEMOTIONREPLY_V1$: StructType<DRS_MSG_REPLICA_DEMOTIONREPLY_V1> = /*#__PURE__*/ struct("DRS_MSG_REPLICA_DEMOTIONREPLY_V1", {
  dwOpError: uint32,
});

/**
 * The answer of IDL_DRSReplicaDemotion by version. [MS-DRSR] 4.1.21.1.3
 * `typedef [switch_type(DWORD)] union { ... } DRS_MSG_REPLICA_DEMOTIONREPLY;`
 */
export type DRS_MSG_REPLICA_DEMOTIONREPLY =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_REPLICA_DEMOTIONREPLY_V1 V1` */
      V1: DRS_MSG_REPLICA_DEMOTIONREPLY_V1;
    };
export const DRS_MSG_REPLICA_DEMOTIONREPLY$: UnionType<DRS_MSG_REPLICA_DEMOTIONREPLY> = /*#__PURE__*/ union("DRS_MSG_REPLICA_DEMOTIONREPLY", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_REPLICA_DEMOTIONREPLY_V1$),
  ],
});

const DRS_MSG_REPLICA_DEMOTIONREPLY$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_REPLICA_DEMOTIONREPLY$, { switchIs: ["deref", ["field", "pdwOutVersion"]] });

/** The request of IDL_DRSFinishDemotion, version 1. [MS-DRSR] 4.1.7.1.2. `typedef struct { ... } DRS_MSG_FINISH_DEMOTIONREQ_V1;` */
export interface DRS_MSG_FINISH_DEMOTIONREQ_V1 {
  /** `DWORD dwOperations` */
  dwOperations: number;
  /** `UUID uuidHelperDest` */
  uuidHelperDest: string;
  /** `[string] LPWSTR szScriptBase` */
  szScriptBase: string | null;
}
export const DRS_MSG_FINISH_DEMOTIONREQ_V1$: StructType<DRS_MSG_FINISH_DEMOTIONREQ_V1> = /*#__PURE__*/ struct("DRS_MSG_FINISH_DEMOTIONREQ_V1", {
  dwOperations: uint32,
  uuidHelperDest: guid,
  szScriptBase: unique(string("wchar")),
});

/**
 * The request of IDL_DRSFinishDemotion by version. [MS-DRSR] 4.1.7.1.1
 * `typedef [switch_type(DWORD)] union { ... } DRS_MSG_FINISH_DEMOTIONREQ;`
 */
export type DRS_MSG_FINISH_DEMOTIONREQ =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_FINISH_DEMOTIONREQ_V1 V1` */
      V1: DRS_MSG_FINISH_DEMOTIONREQ_V1;
    };
export const DRS_MSG_FINISH_DEMOTIONREQ$: UnionType<DRS_MSG_FINISH_DEMOTIONREQ> = /*#__PURE__*/ union("DRS_MSG_FINISH_DEMOTIONREQ", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_FINISH_DEMOTIONREQ_V1$),
  ],
});

const DRS_MSG_FINISH_DEMOTIONREQ$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_FINISH_DEMOTIONREQ$, { switchIs: ["field", "dwInVersion"] });

/** The answer of IDL_DRSFinishDemotion, version 1. [MS-DRSR] 4.1.7.1.4. `typedef struct { ... } DRS_MSG_FINISH_DEMOTIONREPLY_V1;` */
export interface DRS_MSG_FINISH_DEMOTIONREPLY_V1 {
  /** `DWORD dwOperationsDone` */
  dwOperationsDone: number;
  /** `DWORD dwOpFailed` */
  dwOpFailed: number;
  /** `DWORD dwOpError` */
  dwOpError: number;
}
export const DRS_MSG_FINISH_DEMOTIONREPLY_V1$: StructType<DRS_MSG_FINISH_DEMOTIONREPLY_V1> = /*#__PURE__*/ struct("DRS_MSG_FINISH_DEMOTIONREPLY_V1", {
  dwOperationsDone: uint32,
  dwOpFailed: uint32,
  dwOpError: uint32,
});

/**
 * The answer of IDL_DRSFinishDemotion by version. [MS-DRSR] 4.1.7.1.3
 * `typedef [switch_type(DWORD)] union { ... } DRS_MSG_FINISH_DEMOTIONREPLY;`
 */
export type DRS_MSG_FINISH_DEMOTIONREPLY =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_FINISH_DEMOTIONREPLY_V1 V1` */
      V1: DRS_MSG_FINISH_DEMOTIONREPLY_V1;
    };
export const DRS_MSG_FINISH_DEMOTIONREPLY$: UnionType<DRS_MSG_FINISH_DEMOTIONREPLY> = /*#__PURE__*/ union("DRS_MSG_FINISH_DEMOTIONREPLY", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_FINISH_DEMOTIONREPLY_V1$),
  ],
});

const DRS_MSG_FINISH_DEMOTIONREPLY$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_FINISH_DEMOTIONREPLY$, { switchIs: ["deref", ["field", "pdwOutVersion"]] });

/** The request of IDL_DRSAddCloneDC, version 1. [MS-DRSR] 4.1.29.1.2. `typedef struct { ... } DRS_MSG_ADDCLONEDCREQ_V1;` */
export interface DRS_MSG_ADDCLONEDCREQ_V1 {
  /** `[string] const WCHAR *pwszCloneDCName` */
  pwszCloneDCName: string | null;
  /** `[string] const WCHAR *pwszSite` */
  pwszSite: string | null;
}
export const DRS_MSG_ADDCLONEDCREQ_V1$: StructType<DRS_MSG_ADDCLONEDCREQ_V1> = /*#__PURE__*/ struct("DRS_MSG_ADDCLONEDCREQ_V1", {
  pwszCloneDCName: unique(string("wchar")),
  pwszSite: unique(string("wchar")),
});

/**
 * The request of IDL_DRSAddCloneDC by version. [MS-DRSR] 4.1.29.1.1
 * `typedef [switch_type(DWORD)] union { ... } DRS_MSG_ADDCLONEDCREQ;`
 */
export type DRS_MSG_ADDCLONEDCREQ =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_ADDCLONEDCREQ_V1 V1` */
      V1: DRS_MSG_ADDCLONEDCREQ_V1;
    };
export const DRS_MSG_ADDCLONEDCREQ$: UnionType<DRS_MSG_ADDCLONEDCREQ> = /*#__PURE__*/ union("DRS_MSG_ADDCLONEDCREQ", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_ADDCLONEDCREQ_V1$),
  ],
});

const DRS_MSG_ADDCLONEDCREQ$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_ADDCLONEDCREQ$, { switchIs: ["field", "dwInVersion"] });

/** The answer of IDL_DRSAddCloneDC, version 1. [MS-DRSR] 4.1.29.1.4. `typedef struct { ... } DRS_MSG_ADDCLONEDCREPLY_V1;` */
export interface DRS_MSG_ADDCLONEDCREPLY_V1 {
  /** `[string] WCHAR *pwszCloneDCName` */
  pwszCloneDCName: string | null;
  /** `[string] WCHAR *pwszSite` */
  pwszSite: string | null;
  /** `[range(0, 1024)] DWORD cPasswordLength` */
  cPasswordLength?: number;
  /** `[size_is(cPasswordLength)] WCHAR *pwsNewDCAccountPassword` */
  pwsNewDCAccountPassword: string | null;
}
export const DRS_MSG_ADDCLONEDCREPLY_V1$: StructType<DRS_MSG_ADDCLONEDCREPLY_V1> = /*#__PURE__*/ struct("DRS_MSG_ADDCLONEDCREPLY_V1", {
  pwszCloneDCName: unique(string("wchar")),
  pwszSite: unique(string("wchar")),
  cPasswordLength: range(uint32, 0, 1024),
  pwsNewDCAccountPassword: unique(array(wchar, sized(["field", "cPasswordLength"]))),
});

/**
 * The answer of IDL_DRSAddCloneDC by version. [MS-DRSR] 4.1.29.1.3
 * `typedef [switch_type(DWORD)] union { ... } DRS_MSG_ADDCLONEDCREPLY;`
 */
export type DRS_MSG_ADDCLONEDCREPLY =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_ADDCLONEDCREPLY_V1 V1` */
      V1: DRS_MSG_ADDCLONEDCREPLY_V1;
    };
export const DRS_MSG_ADDCLONEDCREPLY$: UnionType<DRS_MSG_ADDCLONEDCREPLY> = /*#__PURE__*/ union("DRS_MSG_ADDCLONEDCREPLY", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_ADDCLONEDCREPLY_V1$),
  ],
});

const DRS_MSG_ADDCLONEDCREPLY$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_ADDCLONEDCREPLY$, { switchIs: ["deref", ["field", "pdwOutVersion"]] });

/**
 * The request of IDL_DRSWriteNgcKey, version 1. [MS-DRSR] 4.1.30.1.2
 * `typedef struct _DRS_MSG_WRITENGCKEYREQ_V1 { ... } DRS_MSG_WRITENGCKEYREQ_V1;`
 */
export interface DRS_MSG_WRITENGCKEYREQ_V1 {
  /** `[string] const WCHAR *pwszAccount` */
  pwszAccount: string | null;
  /** `[range(0, 0xFFFF)] DWORD cNgcKey` */
  cNgcKey?: number;
  /** `[size_is(cNgcKey)] UCHAR *pNgcKey` */
  pNgcKey: Uint8Array | null;
}
export const DRS_MSG_WRITENGCKEYREQ_V1$: StructType<DRS_MSG_WRITENGCKEYREQ_V1> = /*#__PURE__*/ struct("DRS_MSG_WRITENGCKEYREQ_V1", {
  pwszAccount: unique(string("wchar")),
  cNgcKey: range(uint32, 0, 65535),
  pNgcKey: unique(array(uint8, sized(["field", "cNgcKey"]))),
});

/**
 * The request of IDL_DRSWriteNgcKey by version. [MS-DRSR] 4.1.30.1.1
 * `typedef [switch_type(DWORD)] union { ... } DRS_MSG_WRITENGCKEYREQ;`
 */
export type DRS_MSG_WRITENGCKEYREQ =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_WRITENGCKEYREQ_V1 V1` */
      V1: DRS_MSG_WRITENGCKEYREQ_V1;
    };
export const DRS_MSG_WRITENGCKEYREQ$: UnionType<DRS_MSG_WRITENGCKEYREQ> = /*#__PURE__*/ union("DRS_MSG_WRITENGCKEYREQ", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_WRITENGCKEYREQ_V1$),
  ],
});

const DRS_MSG_WRITENGCKEYREQ$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_WRITENGCKEYREQ$, { switchIs: ["field", "dwInVersion"] });

/**
 * The answer of IDL_DRSWriteNgcKey, version 1. [MS-DRSR] 4.1.30.1.4
 * `typedef struct _DRS_MSG_WRITENGCKEYREPLY_V1 { ... } DRS_MSG_WRITENGCKEYREPLY_V1;`
 */
export interface DRS_MSG_WRITENGCKEYREPLY_V1 {
  /** `DWORD retVal` */
  retVal: number;
}
export const DRS_MSG_WRITENGCKEYREPLY_V1$: StructType<DRS_MSG_WRITENGCKEYREPLY_V1> = /*#__PURE__*/ struct("DRS_MSG_WRITENGCKEYREPLY_V1", {
  retVal: uint32,
});

/**
 * The answer of IDL_DRSWriteNgcKey by version. [MS-DRSR] 4.1.30.1.3
 * `typedef [switch_type(DWORD)] union { ... } DRS_MSG_WRITENGCKEYREPLY;`
 */
export type DRS_MSG_WRITENGCKEYREPLY =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_WRITENGCKEYREPLY_V1 V1` */
      V1: DRS_MSG_WRITENGCKEYREPLY_V1;
    };
export const DRS_MSG_WRITENGCKEYREPLY$: UnionType<DRS_MSG_WRITENGCKEYREPLY> = /*#__PURE__*/ union("DRS_MSG_WRITENGCKEYREPLY", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_WRITENGCKEYREPLY_V1$),
  ],
});

const DRS_MSG_WRITENGCKEYREPLY$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_WRITENGCKEYREPLY$, { switchIs: ["deref", ["field", "pdwOutVersion"]] });

/**
 * The request of IDL_DRSReadNgcKey, version 1. [MS-DRSR] 4.1.31.1.2
 * `typedef struct _DRS_MSG_READNGCKEYREQ_V1 { ... } DRS_MSG_READNGCKEYREQ_V1;`
 */
export interface DRS_MSG_READNGCKEYREQ_V1 {
  /** `[string] const WCHAR *pwszAccount` */
  pwszAccount: string | null;
}
export const DRS_MSG_READNGCKEYREQ_V1$: StructType<DRS_MSG_READNGCKEYREQ_V1> = /*#__PURE__*/ struct("DRS_MSG_READNGCKEYREQ_V1", {
  pwszAccount: unique(string("wchar")),
});

/**
 * The request of IDL_DRSReadNgcKey by version. [MS-DRSR] 4.1.31.1.1
 * `typedef [switch_type(DWORD)] union { ... } DRS_MSG_READNGCKEYREQ;`
 */
export type DRS_MSG_READNGCKEYREQ =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_READNGCKEYREQ_V1 V1` */
      V1: DRS_MSG_READNGCKEYREQ_V1;
    };
export const DRS_MSG_READNGCKEYREQ$: UnionType<DRS_MSG_READNGCKEYREQ> = /*#__PURE__*/ union("DRS_MSG_READNGCKEYREQ", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_READNGCKEYREQ_V1$),
  ],
});

const DRS_MSG_READNGCKEYREQ$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_READNGCKEYREQ$, { switchIs: ["field", "dwInVersion"] });

/**
 * The answer of IDL_DRSReadNgcKey, version 1. [MS-DRSR] 4.1.31.1.4
 * `typedef struct _DRS_MSG_READNGCKEYREPLY_V1 { ... } DRS_MSG_READNGCKEYREPLY_V1;`
 */
export interface DRS_MSG_READNGCKEYREPLY_V1 {
  /** `DWORD retVal` */
  retVal: number;
  /** `[range(0, 0xFFFF)] DWORD cNgcKey` */
  cNgcKey?: number;
  /** `[size_is(cNgcKey)] UCHAR *pNgcKey` */
  pNgcKey: Uint8Array | null;
}
export const DRS_MSG_READNGCKEYREPLY_V1$: StructType<DRS_MSG_READNGCKEYREPLY_V1> = /*#__PURE__*/ struct("DRS_MSG_READNGCKEYREPLY_V1", {
  retVal: uint32,
  cNgcKey: range(uint32, 0, 65535),
  pNgcKey: unique(array(uint8, sized(["field", "cNgcKey"]))),
});

/**
 * The answer of IDL_DRSReadNgcKey by version. [MS-DRSR] 4.1.31.1.3
 * `typedef [switch_type(DWORD)] union { ... } DRS_MSG_READNGCKEYREPLY;`
 */
export type DRS_MSG_READNGCKEYREPLY =
  | {
      tag: 1;
      /** `[case(1)] DRS_MSG_READNGCKEYREPLY_V1 V1` */
      V1: DRS_MSG_READNGCKEYREPLY_V1;
    };
export const DRS_MSG_READNGCKEYREPLY$: UnionType<DRS_MSG_READNGCKEYREPLY> = /*#__PURE__*/ union("DRS_MSG_READNGCKEYREPLY", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], DRS_MSG_READNGCKEYREPLY_V1$),
  ],
});

const DRS_MSG_READNGCKEYREPLY$1: UnionType = /*#__PURE__*/ variant(DRS_MSG_READNGCKEYREPLY$, { switchIs: ["deref", ["field", "pdwOutVersion"]] });

export type drsuapiOperations = {
  /**
   * Opens a binding, and tells what both sides can do. [MS-DRSR] 4.1.3
   * Opnum 0: `ULONG IDL_DRSBind([in] handle_t rpc_handle, [in, unique] UUID *puuidClientDsa, [in, unique] DRS_EXTENSIONS *pextClient, [out] DRS_EXTENSIONS **ppextServer, [out, ref] DRS_HANDLE *phDrs);`
   */
  IDL_DRSBind: {
    in: {
      /** Who the client is; NTDSAPI_CLIENT_GUID for one that is no directory. `[in, unique] UUID *puuidClientDsa` */
      puuidClientDsa: string | null;
      /** `[in, unique] DRS_EXTENSIONS *pextClient` */
      pextClient: DRS_EXTENSIONS | null;
    };
    out: {
      /** `[out] DRS_EXTENSIONS **ppextServer` */
      ppextServer: DRS_EXTENSIONS | null;
      /** `[out, ref] DRS_HANDLE *phDrs` */
      phDrs: ContextHandle<"DRS_HANDLE"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `ULONG` */
      return: ReturnStatus;
    };
  };
  /** Closes a binding. [MS-DRSR] 4.1.25. Opnum 1: `ULONG IDL_DRSUnbind([in, out, ref] DRS_HANDLE *phDrs);` */
  IDL_DRSUnbind: {
    in: {
      /** `[in, out, ref] DRS_HANDLE *phDrs` */
      phDrs: ContextHandle<"DRS_HANDLE"> | null;
    };
    out: {
      /** `[in, out, ref] DRS_HANDLE *phDrs` */
      phDrs: ContextHandle<"DRS_HANDLE"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `ULONG` */
      return: ReturnStatus;
    };
  };
  /**
   * Has the server take updates from another. [MS-DRSR] 4.1.23
   * Opnum 2: `ULONG IDL_DRSReplicaSync([in, ref] DRS_HANDLE hDrs, [in] DWORD dwVersion, [in, ref, switch_is(dwVersion)] DRS_MSG_REPSYNC *pmsgSync);`
   */
  IDL_DRSReplicaSync: {
    in: {
      /** `[in, ref] DRS_HANDLE hDrs` */
      hDrs: ContextHandle<"DRS_HANDLE"> | null;
      /** `[in] DWORD dwVersion` */
      dwVersion?: number;
      /** `[in, ref, switch_is(dwVersion)] DRS_MSG_REPSYNC *pmsgSync` */
      pmsgSync: DRS_MSG_REPSYNC;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `ULONG` */
      return: ReturnStatus;
    };
  };
  /**
   * Updates of a naming context. [MS-DRSR] 4.1.10
   * Opnum 3: `ULONG IDL_DRSGetNCChanges([in, ref] DRS_HANDLE hDrs, [in] DWORD dwInVersion, [in, ref, switch_is(dwInVersion)] DRS_MSG_GETCHGREQ *pmsgIn, [out, ref] DWORD *pdwOutVersion, [out, ref, switch_is(*pdwOutVersion)] DRS_MSG_GETCHGREPLY *pmsgOut);`
   */
  IDL_DRSGetNCChanges: {
    in: {
      /** `[in, ref] DRS_HANDLE hDrs` */
      hDrs: ContextHandle<"DRS_HANDLE"> | null;
      /** `[in] DWORD dwInVersion` */
      dwInVersion?: number;
      /** `[in, ref, switch_is(dwInVersion)] DRS_MSG_GETCHGREQ *pmsgIn` */
      pmsgIn: DRS_MSG_GETCHGREQ;
    };
    out: {
      /** `[out, ref] DWORD *pdwOutVersion` */
      pdwOutVersion?: number;
      /** `[out, ref, switch_is(*pdwOutVersion)] DRS_MSG_GETCHGREPLY *pmsgOut` */
      pmsgOut: DRS_MSG_GETCHGREPLY;
      /** Other than 0 throws StatusError, unless called through `raw`. `ULONG` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes whom the server tells of updates. [MS-DRSR] 4.1.26
   * Opnum 4: `ULONG IDL_DRSUpdateRefs([in, ref] DRS_HANDLE hDrs, [in] DWORD dwVersion, [in, ref, switch_is(dwVersion)] DRS_MSG_UPDREFS *pmsgUpdRefs);`
   */
  IDL_DRSUpdateRefs: {
    in: {
      /** `[in, ref] DRS_HANDLE hDrs` */
      hDrs: ContextHandle<"DRS_HANDLE"> | null;
      /** `[in] DWORD dwVersion` */
      dwVersion?: number;
      /** `[in, ref, switch_is(dwVersion)] DRS_MSG_UPDREFS *pmsgUpdRefs` */
      pmsgUpdRefs: DRS_MSG_UPDREFS;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `ULONG` */
      return: ReturnStatus;
    };
  };
  /**
   * Adds a source of updates. [MS-DRSR] 4.1.19
   * Opnum 5: `ULONG IDL_DRSReplicaAdd([in, ref] DRS_HANDLE hDrs, [in] DWORD dwVersion, [in, ref, switch_is(dwVersion)] DRS_MSG_REPADD *pmsgAdd);`
   */
  IDL_DRSReplicaAdd: {
    in: {
      /** `[in, ref] DRS_HANDLE hDrs` */
      hDrs: ContextHandle<"DRS_HANDLE"> | null;
      /** `[in] DWORD dwVersion` */
      dwVersion?: number;
      /** `[in, ref, switch_is(dwVersion)] DRS_MSG_REPADD *pmsgAdd` */
      pmsgAdd: DRS_MSG_REPADD;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `ULONG` */
      return: ReturnStatus;
    };
  };
  /**
   * Removes a source of updates. [MS-DRSR] 4.1.20
   * Opnum 6: `ULONG IDL_DRSReplicaDel([in, ref] DRS_HANDLE hDrs, [in] DWORD dwVersion, [in, ref, switch_is(dwVersion)] DRS_MSG_REPDEL *pmsgDel);`
   */
  IDL_DRSReplicaDel: {
    in: {
      /** `[in, ref] DRS_HANDLE hDrs` */
      hDrs: ContextHandle<"DRS_HANDLE"> | null;
      /** `[in] DWORD dwVersion` */
      dwVersion?: number;
      /** `[in, ref, switch_is(dwVersion)] DRS_MSG_REPDEL *pmsgDel` */
      pmsgDel: DRS_MSG_REPDEL;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `ULONG` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes a source of updates. [MS-DRSR] 4.1.22
   * Opnum 7: `ULONG IDL_DRSReplicaModify([in, ref] DRS_HANDLE hDrs, [in] DWORD dwVersion, [in, ref, switch_is(dwVersion)] DRS_MSG_REPMOD *pmsgMod);`
   */
  IDL_DRSReplicaModify: {
    in: {
      /** `[in, ref] DRS_HANDLE hDrs` */
      hDrs: ContextHandle<"DRS_HANDLE"> | null;
      /** `[in] DWORD dwVersion` */
      dwVersion?: number;
      /** `[in, ref, switch_is(dwVersion)] DRS_MSG_REPMOD *pmsgMod` */
      pmsgMod: DRS_MSG_REPMOD;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `ULONG` */
      return: ReturnStatus;
    };
  };
  /**
   * Tells which names, SIDs or accounts are objects. [MS-DRSR] 4.1.27
   * Opnum 8: `ULONG IDL_DRSVerifyNames([in, ref] DRS_HANDLE hDrs, [in] DWORD dwInVersion, [in, ref, switch_is(dwInVersion)] DRS_MSG_VERIFYREQ *pmsgIn, [out, ref] DWORD *pdwOutVersion, [out, ref, switch_is(*pdwOutVersion)] DRS_MSG_VERIFYREPLY *pmsgOut);`
   */
  IDL_DRSVerifyNames: {
    in: {
      /** `[in, ref] DRS_HANDLE hDrs` */
      hDrs: ContextHandle<"DRS_HANDLE"> | null;
      /** `[in] DWORD dwInVersion` */
      dwInVersion?: number;
      /** `[in, ref, switch_is(dwInVersion)] DRS_MSG_VERIFYREQ *pmsgIn` */
      pmsgIn: DRS_MSG_VERIFYREQ;
    };
    out: {
      /** `[out, ref] DWORD *pdwOutVersion` */
      pdwOutVersion?: number;
      /** `[out, ref, switch_is(*pdwOutVersion)] DRS_MSG_VERIFYREPLY *pmsgOut` */
      pmsgOut: DRS_MSG_VERIFYREPLY;
      /** Other than 0 throws StatusError, unless called through `raw`. `ULONG` */
      return: ReturnStatus;
    };
  };
  /**
   * Groups of objects. [MS-DRSR] 4.1.8
   * Opnum 9: `ULONG IDL_DRSGetMemberships([in, ref] DRS_HANDLE hDrs, [in] DWORD dwInVersion, [in, ref, switch_is(dwInVersion)] DRS_MSG_REVMEMB_REQ *pmsgIn, [out, ref] DWORD *pdwOutVersion, [out, ref, switch_is(*pdwOutVersion)] DRS_MSG_REVMEMB_REPLY *pmsgOut);`
   */
  IDL_DRSGetMemberships: {
    in: {
      /** `[in, ref] DRS_HANDLE hDrs` */
      hDrs: ContextHandle<"DRS_HANDLE"> | null;
      /** `[in] DWORD dwInVersion` */
      dwInVersion?: number;
      /** `[in, ref, switch_is(dwInVersion)] DRS_MSG_REVMEMB_REQ *pmsgIn` */
      pmsgIn: DRS_MSG_REVMEMB_REQ;
    };
    out: {
      /** `[out, ref] DWORD *pdwOutVersion` */
      pdwOutVersion?: number;
      /** `[out, ref, switch_is(*pdwOutVersion)] DRS_MSG_REVMEMB_REPLY *pmsgOut` */
      pmsgOut: DRS_MSG_REVMEMB_REPLY;
      /** Other than 0 throws StatusError, unless called through `raw`. `ULONG` */
      return: ReturnStatus;
    };
  };
  /**
   * Moves an object to another domain. [MS-DRSR] 4.1.15
   * Opnum 10: `ULONG IDL_DRSInterDomainMove([in, ref] DRS_HANDLE hDrs, [in] DWORD dwInVersion, [in, ref, switch_is(dwInVersion)] DRS_MSG_MOVEREQ *pmsgIn, [out, ref] DWORD *pdwOutVersion, [out, ref, switch_is(*pdwOutVersion)] DRS_MSG_MOVEREPLY *pmsgOut);`
   */
  IDL_DRSInterDomainMove: {
    in: {
      /** `[in, ref] DRS_HANDLE hDrs` */
      hDrs: ContextHandle<"DRS_HANDLE"> | null;
      /** `[in] DWORD dwInVersion` */
      dwInVersion?: number;
      /** `[in, ref, switch_is(dwInVersion)] DRS_MSG_MOVEREQ *pmsgIn` */
      pmsgIn: DRS_MSG_MOVEREQ;
    };
    out: {
      /** `[out, ref] DWORD *pdwOutVersion` */
      pdwOutVersion?: number;
      /** `[out, ref, switch_is(*pdwOutVersion)] DRS_MSG_MOVEREPLY *pmsgOut` */
      pmsgOut: DRS_MSG_MOVEREPLY;
      /** Other than 0 throws StatusError, unless called through `raw`. `ULONG` */
      return: ReturnStatus;
    };
  };
  /**
   * Updates for Windows NT 4. [MS-DRSR] 4.1.11
   * Opnum 11: `ULONG IDL_DRSGetNT4ChangeLog([in, ref] DRS_HANDLE hDrs, [in] DWORD dwInVersion, [in, ref, switch_is(dwInVersion)] DRS_MSG_NT4_CHGLOG_REQ *pmsgIn, [out, ref] DWORD *pdwOutVersion, [out, ref, switch_is(*pdwOutVersion)] DRS_MSG_NT4_CHGLOG_REPLY *pmsgOut);`
   */
  IDL_DRSGetNT4ChangeLog: {
    in: {
      /** `[in, ref] DRS_HANDLE hDrs` */
      hDrs: ContextHandle<"DRS_HANDLE"> | null;
      /** `[in] DWORD dwInVersion` */
      dwInVersion?: number;
      /** `[in, ref, switch_is(dwInVersion)] DRS_MSG_NT4_CHGLOG_REQ *pmsgIn` */
      pmsgIn: DRS_MSG_NT4_CHGLOG_REQ;
    };
    out: {
      /** `[out, ref] DWORD *pdwOutVersion` */
      pdwOutVersion?: number;
      /** `[out, ref, switch_is(*pdwOutVersion)] DRS_MSG_NT4_CHGLOG_REPLY *pmsgOut` */
      pmsgOut: DRS_MSG_NT4_CHGLOG_REPLY;
      /** Other than 0 throws StatusError, unless called through `raw`. `ULONG` */
      return: ReturnStatus;
    };
  };
  /**
   * Names in one form for names in another. [MS-DRSR] 4.1.4
   * Opnum 12: `ULONG IDL_DRSCrackNames([in, ref] DRS_HANDLE hDrs, [in] DWORD dwInVersion, [in, ref, switch_is(dwInVersion)] DRS_MSG_CRACKREQ *pmsgIn, [out, ref] DWORD *pdwOutVersion, [out, ref, switch_is(*pdwOutVersion)] DRS_MSG_CRACKREPLY *pmsgOut);`
   */
  IDL_DRSCrackNames: {
    in: {
      /** `[in, ref] DRS_HANDLE hDrs` */
      hDrs: ContextHandle<"DRS_HANDLE"> | null;
      /** `[in] DWORD dwInVersion` */
      dwInVersion?: number;
      /** `[in, ref, switch_is(dwInVersion)] DRS_MSG_CRACKREQ *pmsgIn` */
      pmsgIn: DRS_MSG_CRACKREQ;
    };
    out: {
      /** `[out, ref] DWORD *pdwOutVersion` */
      pdwOutVersion?: number;
      /** `[out, ref, switch_is(*pdwOutVersion)] DRS_MSG_CRACKREPLY *pmsgOut` */
      pmsgOut: DRS_MSG_CRACKREPLY;
      /** Other than 0 throws StatusError, unless called through `raw`. `ULONG` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes an account's service principal names. [MS-DRSR] 4.1.28
   * Opnum 13: `ULONG IDL_DRSWriteSPN([in, ref] DRS_HANDLE hDrs, [in] DWORD dwInVersion, [in, ref, switch_is(dwInVersion)] DRS_MSG_SPNREQ *pmsgIn, [out, ref] DWORD *pdwOutVersion, [out, ref, switch_is(*pdwOutVersion)] DRS_MSG_SPNREPLY *pmsgOut);`
   */
  IDL_DRSWriteSPN: {
    in: {
      /** `[in, ref] DRS_HANDLE hDrs` */
      hDrs: ContextHandle<"DRS_HANDLE"> | null;
      /** `[in] DWORD dwInVersion` */
      dwInVersion?: number;
      /** `[in, ref, switch_is(dwInVersion)] DRS_MSG_SPNREQ *pmsgIn` */
      pmsgIn: DRS_MSG_SPNREQ;
    };
    out: {
      /** `[out, ref] DWORD *pdwOutVersion` */
      pdwOutVersion?: number;
      /** `[out, ref, switch_is(*pdwOutVersion)] DRS_MSG_SPNREPLY *pmsgOut` */
      pmsgOut: DRS_MSG_SPNREPLY;
      /** Other than 0 throws StatusError, unless called through `raw`. `ULONG` */
      return: ReturnStatus;
    };
  };
  /**
   * Removes a directory from its domain. [MS-DRSR] 4.1.18
   * Opnum 14: `ULONG IDL_DRSRemoveDsServer([in, ref] DRS_HANDLE hDrs, [in] DWORD dwInVersion, [in, ref, switch_is(dwInVersion)] DRS_MSG_RMSVRREQ *pmsgIn, [out, ref] DWORD *pdwOutVersion, [out, ref, switch_is(*pdwOutVersion)] DRS_MSG_RMSVRREPLY *pmsgOut);`
   */
  IDL_DRSRemoveDsServer: {
    in: {
      /** `[in, ref] DRS_HANDLE hDrs` */
      hDrs: ContextHandle<"DRS_HANDLE"> | null;
      /** `[in] DWORD dwInVersion` */
      dwInVersion?: number;
      /** `[in, ref, switch_is(dwInVersion)] DRS_MSG_RMSVRREQ *pmsgIn` */
      pmsgIn: DRS_MSG_RMSVRREQ;
    };
    out: {
      /** `[out, ref] DWORD *pdwOutVersion` */
      pdwOutVersion?: number;
      /** `[out, ref, switch_is(*pdwOutVersion)] DRS_MSG_RMSVRREPLY *pmsgOut` */
      pmsgOut: DRS_MSG_RMSVRREPLY;
      /** Other than 0 throws StatusError, unless called through `raw`. `ULONG` */
      return: ReturnStatus;
    };
  };
  /**
   * Removes a domain. [MS-DRSR] 4.1.17
   * Opnum 15: `ULONG IDL_DRSRemoveDsDomain([in, ref] DRS_HANDLE hDrs, [in] DWORD dwInVersion, [in, ref, switch_is(dwInVersion)] DRS_MSG_RMDMNREQ *pmsgIn, [out, ref] DWORD *pdwOutVersion, [out, ref, switch_is(*pdwOutVersion)] DRS_MSG_RMDMNREPLY *pmsgOut);`
   */
  IDL_DRSRemoveDsDomain: {
    in: {
      /** `[in, ref] DRS_HANDLE hDrs` */
      hDrs: ContextHandle<"DRS_HANDLE"> | null;
      /** `[in] DWORD dwInVersion` */
      dwInVersion?: number;
      /** `[in, ref, switch_is(dwInVersion)] DRS_MSG_RMDMNREQ *pmsgIn` */
      pmsgIn: DRS_MSG_RMDMNREQ;
    };
    out: {
      /** `[out, ref] DWORD *pdwOutVersion` */
      pdwOutVersion?: number;
      /** `[out, ref, switch_is(*pdwOutVersion)] DRS_MSG_RMDMNREPLY *pmsgOut` */
      pmsgOut: DRS_MSG_RMDMNREPLY;
      /** Other than 0 throws StatusError, unless called through `raw`. `ULONG` */
      return: ReturnStatus;
    };
  };
  /**
   * Lists a domain's controllers. [MS-DRSR] 4.1.5
   * Opnum 16: `ULONG IDL_DRSDomainControllerInfo([in, ref] DRS_HANDLE hDrs, [in] DWORD dwInVersion, [in, ref, switch_is(dwInVersion)] DRS_MSG_DCINFOREQ *pmsgIn, [out, ref] DWORD *pdwOutVersion, [out, ref, switch_is(*pdwOutVersion)] DRS_MSG_DCINFOREPLY *pmsgOut);`
   */
  IDL_DRSDomainControllerInfo: {
    in: {
      /** `[in, ref] DRS_HANDLE hDrs` */
      hDrs: ContextHandle<"DRS_HANDLE"> | null;
      /** `[in] DWORD dwInVersion` */
      dwInVersion?: number;
      /** `[in, ref, switch_is(dwInVersion)] DRS_MSG_DCINFOREQ *pmsgIn` */
      pmsgIn: DRS_MSG_DCINFOREQ;
    };
    out: {
      /** `[out, ref] DWORD *pdwOutVersion` */
      pdwOutVersion?: number;
      /** `[out, ref, switch_is(*pdwOutVersion)] DRS_MSG_DCINFOREPLY *pmsgOut` */
      pmsgOut: DRS_MSG_DCINFOREPLY;
      /** Other than 0 throws StatusError, unless called through `raw`. `ULONG` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes objects. [MS-DRSR] 4.1.1
   * Opnum 17: `ULONG IDL_DRSAddEntry([in, ref] DRS_HANDLE hDrs, [in] DWORD dwInVersion, [in, ref, switch_is(dwInVersion)] DRS_MSG_ADDENTRYREQ *pmsgIn, [out, ref] DWORD *pdwOutVersion, [out, ref, switch_is(*pdwOutVersion)] DRS_MSG_ADDENTRYREPLY *pmsgOut);`
   */
  IDL_DRSAddEntry: {
    in: {
      /** `[in, ref] DRS_HANDLE hDrs` */
      hDrs: ContextHandle<"DRS_HANDLE"> | null;
      /** `[in] DWORD dwInVersion` */
      dwInVersion?: number;
      /** `[in, ref, switch_is(dwInVersion)] DRS_MSG_ADDENTRYREQ *pmsgIn` */
      pmsgIn: DRS_MSG_ADDENTRYREQ;
    };
    out: {
      /** `[out, ref] DWORD *pdwOutVersion` */
      pdwOutVersion?: number;
      /** `[out, ref, switch_is(*pdwOutVersion)] DRS_MSG_ADDENTRYREPLY *pmsgOut` */
      pmsgOut: DRS_MSG_ADDENTRYREPLY;
      /** Other than 0 throws StatusError, unless called through `raw`. `ULONG` */
      return: ReturnStatus;
    };
  };
  /**
   * Has the server look at the topology. [MS-DRSR] 4.1.6
   * Opnum 18: `ULONG IDL_DRSExecuteKCC([in, ref] DRS_HANDLE hDrs, [in] DWORD dwInVersion, [in, ref, switch_is(dwInVersion)] DRS_MSG_KCC_EXECUTE *pmsgIn);`
   */
  IDL_DRSExecuteKCC: {
    in: {
      /** `[in, ref] DRS_HANDLE hDrs` */
      hDrs: ContextHandle<"DRS_HANDLE"> | null;
      /** `[in] DWORD dwInVersion` */
      dwInVersion?: number;
      /** `[in, ref, switch_is(dwInVersion)] DRS_MSG_KCC_EXECUTE *pmsgIn` */
      pmsgIn: DRS_MSG_KCC_EXECUTE;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `ULONG` */
      return: ReturnStatus;
    };
  };
  /**
   * State of the server's replication. [MS-DRSR] 4.1.13
   * Opnum 19: `ULONG IDL_DRSGetReplInfo([in, ref] DRS_HANDLE hDrs, [in] DWORD dwInVersion, [in, ref, switch_is(dwInVersion)] DRS_MSG_GETREPLINFO_REQ *pmsgIn, [out, ref] DWORD *pdwOutVersion, [out, ref, switch_is(*pdwOutVersion)] DRS_MSG_GETREPLINFO_REPLY *pmsgOut);`
   */
  IDL_DRSGetReplInfo: {
    in: {
      /** `[in, ref] DRS_HANDLE hDrs` */
      hDrs: ContextHandle<"DRS_HANDLE"> | null;
      /** `[in] DWORD dwInVersion` */
      dwInVersion?: number;
      /** `[in, ref, switch_is(dwInVersion)] DRS_MSG_GETREPLINFO_REQ *pmsgIn` */
      pmsgIn: DRS_MSG_GETREPLINFO_REQ;
    };
    out: {
      /** `[out, ref] DWORD *pdwOutVersion` */
      pdwOutVersion?: number;
      /** `[out, ref, switch_is(*pdwOutVersion)] DRS_MSG_GETREPLINFO_REPLY *pmsgOut` */
      pmsgOut: DRS_MSG_GETREPLINFO_REPLY;
      /** Other than 0 throws StatusError, unless called through `raw`. `ULONG` */
      return: ReturnStatus;
    };
  };
  /**
   * Adds another domain's SID to an account. [MS-DRSR] 4.1.2
   * Opnum 20: `ULONG IDL_DRSAddSidHistory([in, ref] DRS_HANDLE hDrs, [in] DWORD dwInVersion, [in, ref, switch_is(dwInVersion)] DRS_MSG_ADDSIDREQ *pmsgIn, [out, ref] DWORD *pdwOutVersion, [out, ref, switch_is(*pdwOutVersion)] DRS_MSG_ADDSIDREPLY *pmsgOut);`
   */
  IDL_DRSAddSidHistory: {
    in: {
      /** `[in, ref] DRS_HANDLE hDrs` */
      hDrs: ContextHandle<"DRS_HANDLE"> | null;
      /** `[in] DWORD dwInVersion` */
      dwInVersion?: number;
      /** `[in, ref, switch_is(dwInVersion)] DRS_MSG_ADDSIDREQ *pmsgIn` */
      pmsgIn: DRS_MSG_ADDSIDREQ;
    };
    out: {
      /** `[out, ref] DWORD *pdwOutVersion` */
      pdwOutVersion?: number;
      /** `[out, ref, switch_is(*pdwOutVersion)] DRS_MSG_ADDSIDREPLY *pmsgOut` */
      pmsgOut: DRS_MSG_ADDSIDREPLY;
      /** Other than 0 throws StatusError, unless called through `raw`. `ULONG` */
      return: ReturnStatus;
    };
  };
  /**
   * Groups of objects, several questions at once. [MS-DRSR] 4.1.9
   * Opnum 21: `ULONG IDL_DRSGetMemberships2([in, ref] DRS_HANDLE hDrs, [in] DWORD dwInVersion, [in, ref, switch_is(dwInVersion)] DRS_MSG_GETMEMBERSHIPS2_REQ *pmsgIn, [out, ref] DWORD *pdwOutVersion, [out, ref, switch_is(*pdwOutVersion)] DRS_MSG_GETMEMBERSHIPS2_REPLY *pmsgOut);`
   */
  IDL_DRSGetMemberships2: {
    in: {
      /** `[in, ref] DRS_HANDLE hDrs` */
      hDrs: ContextHandle<"DRS_HANDLE"> | null;
      /** `[in] DWORD dwInVersion` */
      dwInVersion?: number;
      /** `[in, ref, switch_is(dwInVersion)] DRS_MSG_GETMEMBERSHIPS2_REQ *pmsgIn` */
      pmsgIn: DRS_MSG_GETMEMBERSHIPS2_REQ;
    };
    out: {
      /** `[out, ref] DWORD *pdwOutVersion` */
      pdwOutVersion?: number;
      /** `[out, ref, switch_is(*pdwOutVersion)] DRS_MSG_GETMEMBERSHIPS2_REPLY *pmsgOut` */
      pmsgOut: DRS_MSG_GETMEMBERSHIPS2_REPLY;
      /** Other than 0 throws StatusError, unless called through `raw`. `ULONG` */
      return: ReturnStatus;
    };
  };
  /**
   * Has the server compare its objects with another's. [MS-DRSR] 4.1.24
   * Opnum 22: `ULONG IDL_DRSReplicaVerifyObjects([in, ref] DRS_HANDLE hDrs, [in] DWORD dwVersion, [in, ref, switch_is(dwVersion)] DRS_MSG_REPVERIFYOBJ *pmsgVerify);`
   */
  IDL_DRSReplicaVerifyObjects: {
    in: {
      /** `[in, ref] DRS_HANDLE hDrs` */
      hDrs: ContextHandle<"DRS_HANDLE"> | null;
      /** `[in] DWORD dwVersion` */
      dwVersion?: number;
      /** `[in, ref, switch_is(dwVersion)] DRS_MSG_REPVERIFYOBJ *pmsgVerify` */
      pmsgVerify: DRS_MSG_REPVERIFYOBJ;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `ULONG` */
      return: ReturnStatus;
    };
  };
  /**
   * Tells whether both sides have the same objects. [MS-DRSR] 4.1.12
   * Opnum 23: `ULONG IDL_DRSGetObjectExistence([in, ref] DRS_HANDLE hDrs, [in] DWORD dwInVersion, [in, ref, switch_is(dwInVersion)] DRS_MSG_EXISTREQ *pmsgIn, [out, ref] DWORD *pdwOutVersion, [out, ref, switch_is(*pdwOutVersion)] DRS_MSG_EXISTREPLY *pmsgOut);`
   */
  IDL_DRSGetObjectExistence: {
    in: {
      /** `[in, ref] DRS_HANDLE hDrs` */
      hDrs: ContextHandle<"DRS_HANDLE"> | null;
      /** `[in] DWORD dwInVersion` */
      dwInVersion?: number;
      /** `[in, ref, switch_is(dwInVersion)] DRS_MSG_EXISTREQ *pmsgIn` */
      pmsgIn: DRS_MSG_EXISTREQ;
    };
    out: {
      /** `[out, ref] DWORD *pdwOutVersion` */
      pdwOutVersion?: number;
      /** `[out, ref, switch_is(*pdwOutVersion)] DRS_MSG_EXISTREPLY *pmsgOut` */
      pmsgOut: DRS_MSG_EXISTREPLY;
      /** Other than 0 throws StatusError, unless called through `raw`. `ULONG` */
      return: ReturnStatus;
    };
  };
  /**
   * What it costs to go from a site to others. [MS-DRSR] 4.1.16
   * Opnum 24: `ULONG IDL_DRSQuerySitesByCost([in, ref] DRS_HANDLE hDrs, [in] DWORD dwInVersion, [in, ref, switch_is(dwInVersion)] DRS_MSG_QUERYSITESREQ *pmsgIn, [out, ref] DWORD *pdwOutVersion, [out, ref, switch_is(*pdwOutVersion)] DRS_MSG_QUERYSITESREPLY *pmsgOut);`
   */
  IDL_DRSQuerySitesByCost: {
    in: {
      /** `[in, ref] DRS_HANDLE hDrs` */
      hDrs: ContextHandle<"DRS_HANDLE"> | null;
      /** `[in] DWORD dwInVersion` */
      dwInVersion?: number;
      /** `[in, ref, switch_is(dwInVersion)] DRS_MSG_QUERYSITESREQ *pmsgIn` */
      pmsgIn: DRS_MSG_QUERYSITESREQ;
    };
    out: {
      /** `[out, ref] DWORD *pdwOutVersion` */
      pdwOutVersion?: number;
      /** `[out, ref, switch_is(*pdwOutVersion)] DRS_MSG_QUERYSITESREPLY *pmsgOut` */
      pmsgOut: DRS_MSG_QUERYSITESREPLY;
      /** Other than 0 throws StatusError, unless called through `raw`. `ULONG` */
      return: ReturnStatus;
    };
  };
  /**
   * Begins to make a controller none. [MS-DRSR] 4.1.14
   * Opnum 25: `ULONG IDL_DRSInitDemotion([in, ref] DRS_HANDLE hDrs, [in] DWORD dwInVersion, [in, ref, switch_is(dwInVersion)] DRS_MSG_INIT_DEMOTIONREQ *pmsgIn, [out, ref] DWORD *pdwOutVersion, [out, ref, switch_is(*pdwOutVersion)] DRS_MSG_INIT_DEMOTIONREPLY *pmsgOut);`
   */
  IDL_DRSInitDemotion: {
    in: {
      /** `[in, ref] DRS_HANDLE hDrs` */
      hDrs: ContextHandle<"DRS_HANDLE"> | null;
      /** `[in] DWORD dwInVersion` */
      dwInVersion?: number;
      /** `[in, ref, switch_is(dwInVersion)] DRS_MSG_INIT_DEMOTIONREQ *pmsgIn` */
      pmsgIn: DRS_MSG_INIT_DEMOTIONREQ;
    };
    out: {
      /** `[out, ref] DWORD *pdwOutVersion` */
      pdwOutVersion?: number;
      /** `[out, ref, switch_is(*pdwOutVersion)] DRS_MSG_INIT_DEMOTIONREPLY *pmsgOut` */
      pmsgOut: DRS_MSG_INIT_DEMOTIONREPLY;
      /** Other than 0 throws StatusError, unless called through `raw`. `ULONG` */
      return: ReturnStatus;
    };
  };
  /**
   * Hands a naming context on before that. [MS-DRSR] 4.1.21
   * Opnum 26: `ULONG IDL_DRSReplicaDemotion([in, ref] DRS_HANDLE hDrs, [in] DWORD dwInVersion, [in, ref, switch_is(dwInVersion)] DRS_MSG_REPLICA_DEMOTIONREQ *pmsgIn, [out, ref] DWORD *pdwOutVersion, [out, ref, switch_is(*pdwOutVersion)] DRS_MSG_REPLICA_DEMOTIONREPLY *pmsgOut);`
   */
  IDL_DRSReplicaDemotion: {
    in: {
      /** `[in, ref] DRS_HANDLE hDrs` */
      hDrs: ContextHandle<"DRS_HANDLE"> | null;
      /** `[in] DWORD dwInVersion` */
      dwInVersion?: number;
      /** `[in, ref, switch_is(dwInVersion)] DRS_MSG_REPLICA_DEMOTIONREQ *pmsgIn` */
      pmsgIn: DRS_MSG_REPLICA_DEMOTIONREQ;
    };
    out: {
      /** `[out, ref] DWORD *pdwOutVersion` */
      pdwOutVersion?: number;
      /** `[out, ref, switch_is(*pdwOutVersion)] DRS_MSG_REPLICA_DEMOTIONREPLY *pmsgOut` */
      pmsgOut: DRS_MSG_REPLICA_DEMOTIONREPLY;
      /** Other than 0 throws StatusError, unless called through `raw`. `ULONG` */
      return: ReturnStatus;
    };
  };
  /**
   * Ends what IDL_DRSInitDemotion began. [MS-DRSR] 4.1.7
   * Opnum 27: `ULONG IDL_DRSFinishDemotion([in, ref] DRS_HANDLE hDrs, [in] DWORD dwInVersion, [in, ref, switch_is(dwInVersion)] DRS_MSG_FINISH_DEMOTIONREQ *pmsgIn, [out, ref] DWORD *pdwOutVersion, [out, ref, switch_is(*pdwOutVersion)] DRS_MSG_FINISH_DEMOTIONREPLY *pmsgOut);`
   */
  IDL_DRSFinishDemotion: {
    in: {
      /** `[in, ref] DRS_HANDLE hDrs` */
      hDrs: ContextHandle<"DRS_HANDLE"> | null;
      /** `[in] DWORD dwInVersion` */
      dwInVersion?: number;
      /** `[in, ref, switch_is(dwInVersion)] DRS_MSG_FINISH_DEMOTIONREQ *pmsgIn` */
      pmsgIn: DRS_MSG_FINISH_DEMOTIONREQ;
    };
    out: {
      /** `[out, ref] DWORD *pdwOutVersion` */
      pdwOutVersion?: number;
      /** `[out, ref, switch_is(*pdwOutVersion)] DRS_MSG_FINISH_DEMOTIONREPLY *pmsgOut` */
      pmsgOut: DRS_MSG_FINISH_DEMOTIONREPLY;
      /** Other than 0 throws StatusError, unless called through `raw`. `ULONG` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes a controller that is a copy of another. [MS-DRSR] 4.1.29
   * Opnum 28: `ULONG IDL_DRSAddCloneDC([in, ref] DRS_HANDLE hDrs, [in] DWORD dwInVersion, [in, ref, switch_is(dwInVersion)] DRS_MSG_ADDCLONEDCREQ *pmsgIn, [out, ref] DWORD *pdwOutVersion, [out, ref, switch_is(*pdwOutVersion)] DRS_MSG_ADDCLONEDCREPLY *pmsgOut);`
   */
  IDL_DRSAddCloneDC: {
    in: {
      /** `[in, ref] DRS_HANDLE hDrs` */
      hDrs: ContextHandle<"DRS_HANDLE"> | null;
      /** `[in] DWORD dwInVersion` */
      dwInVersion?: number;
      /** `[in, ref, switch_is(dwInVersion)] DRS_MSG_ADDCLONEDCREQ *pmsgIn` */
      pmsgIn: DRS_MSG_ADDCLONEDCREQ;
    };
    out: {
      /** `[out, ref] DWORD *pdwOutVersion` */
      pdwOutVersion?: number;
      /** `[out, ref, switch_is(*pdwOutVersion)] DRS_MSG_ADDCLONEDCREPLY *pmsgOut` */
      pmsgOut: DRS_MSG_ADDCLONEDCREPLY;
      /** Other than 0 throws StatusError, unless called through `raw`. `ULONG` */
      return: ReturnStatus;
    };
  };
  /**
   * Sets an account's public key. [MS-DRSR] 4.1.30
   * Opnum 29: `ULONG IDL_DRSWriteNgcKey([in, ref] DRS_HANDLE hDrs, [in] DWORD dwInVersion, [in, ref, switch_is(dwInVersion)] DRS_MSG_WRITENGCKEYREQ *pmsgIn, [out, ref] DWORD *pdwOutVersion, [out, ref, switch_is(*pdwOutVersion)] DRS_MSG_WRITENGCKEYREPLY *pmsgOut);`
   */
  IDL_DRSWriteNgcKey: {
    in: {
      /** `[in, ref] DRS_HANDLE hDrs` */
      hDrs: ContextHandle<"DRS_HANDLE"> | null;
      /** `[in] DWORD dwInVersion` */
      dwInVersion?: number;
      /** `[in, ref, switch_is(dwInVersion)] DRS_MSG_WRITENGCKEYREQ *pmsgIn` */
      pmsgIn: DRS_MSG_WRITENGCKEYREQ;
    };
    out: {
      /** `[out, ref] DWORD *pdwOutVersion` */
      pdwOutVersion?: number;
      /** `[out, ref, switch_is(*pdwOutVersion)] DRS_MSG_WRITENGCKEYREPLY *pmsgOut` */
      pmsgOut: DRS_MSG_WRITENGCKEYREPLY;
      /** Other than 0 throws StatusError, unless called through `raw`. `ULONG` */
      return: ReturnStatus;
    };
  };
  /**
   * An account's public key. [MS-DRSR] 4.1.31
   * Opnum 30: `ULONG IDL_DRSReadNgcKey([in, ref] DRS_HANDLE hDrs, [in] DWORD dwInVersion, [in, ref, switch_is(dwInVersion)] DRS_MSG_READNGCKEYREQ *pmsgIn, [out, ref] DWORD *pdwOutVersion, [out, ref, switch_is(*pdwOutVersion)] DRS_MSG_READNGCKEYREPLY *pmsgOut);`
   */
  IDL_DRSReadNgcKey: {
    in: {
      /** `[in, ref] DRS_HANDLE hDrs` */
      hDrs: ContextHandle<"DRS_HANDLE"> | null;
      /** `[in] DWORD dwInVersion` */
      dwInVersion?: number;
      /** `[in, ref, switch_is(dwInVersion)] DRS_MSG_READNGCKEYREQ *pmsgIn` */
      pmsgIn: DRS_MSG_READNGCKEYREQ;
    };
    out: {
      /** `[out, ref] DWORD *pdwOutVersion` */
      pdwOutVersion?: number;
      /** `[out, ref, switch_is(*pdwOutVersion)] DRS_MSG_READNGCKEYREPLY *pmsgOut` */
      pmsgOut: DRS_MSG_READNGCKEYREPLY;
      /** Other than 0 throws StatusError, unless called through `raw`. `ULONG` */
      return: ReturnStatus;
    };
  };
};

/** `interface drsuapi` e3514235-4b06-11d1-ab04-00c04fc2dcd2 v4.0 */
export const drsuapi: Interface<drsuapiOperations> = /*#__PURE__*/ defineInterface<drsuapiOperations>({
  name: "drsuapi",
  uuid: "e3514235-4b06-11d1-ab04-00c04fc2dcd2",
  version: [4, 0],
  operations: [
    { opnum: 0, name: "IDL_DRSBind", returns: uint32, status: "win32", params: [
      { name: "puuidClientDsa", dir: "in", type: unique(guid) },
      { name: "pextClient", dir: "in", type: unique(DRS_EXTENSIONS$) },
      { name: "ppextServer", dir: "out", type: ref(unique(DRS_EXTENSIONS$)) },
      { name: "phDrs", dir: "out", type: ref(context("DRS_HANDLE", "IDL_DRSUnbind")) },
    ] },
    { opnum: 1, name: "IDL_DRSUnbind", returns: uint32, status: "win32", params: [
      { name: "phDrs", dir: "inout", type: ref(context("DRS_HANDLE", "IDL_DRSUnbind")) },
    ] },
    { opnum: 2, name: "IDL_DRSReplicaSync", returns: uint32, status: "win32", params: [
      { name: "hDrs", dir: "in", type: context("DRS_HANDLE", "IDL_DRSUnbind") },
      { name: "dwVersion", dir: "in", type: uint32 },
      { name: "pmsgSync", dir: "in", type: ref(DRS_MSG_REPSYNC$1) },
    ] },
    { opnum: 3, name: "IDL_DRSGetNCChanges", returns: uint32, status: "win32", params: [
      { name: "hDrs", dir: "in", type: context("DRS_HANDLE", "IDL_DRSUnbind") },
      { name: "dwInVersion", dir: "in", type: uint32 },
      { name: "pmsgIn", dir: "in", type: ref(DRS_MSG_GETCHGREQ$1) },
      { name: "pdwOutVersion", dir: "out", type: ref(uint32) },
      { name: "pmsgOut", dir: "out", type: ref(DRS_MSG_GETCHGREPLY$1) },
    ] },
    { opnum: 4, name: "IDL_DRSUpdateRefs", returns: uint32, status: "win32", params: [
      { name: "hDrs", dir: "in", type: context("DRS_HANDLE", "IDL_DRSUnbind") },
      { name: "dwVersion", dir: "in", type: uint32 },
      { name: "pmsgUpdRefs", dir: "in", type: ref(DRS_MSG_UPDREFS$1) },
    ] },
    { opnum: 5, name: "IDL_DRSReplicaAdd", returns: uint32, status: "win32", params: [
      { name: "hDrs", dir: "in", type: context("DRS_HANDLE", "IDL_DRSUnbind") },
      { name: "dwVersion", dir: "in", type: uint32 },
      { name: "pmsgAdd", dir: "in", type: ref(DRS_MSG_REPADD$1) },
    ] },
    { opnum: 6, name: "IDL_DRSReplicaDel", returns: uint32, status: "win32", params: [
      { name: "hDrs", dir: "in", type: context("DRS_HANDLE", "IDL_DRSUnbind") },
      { name: "dwVersion", dir: "in", type: uint32 },
      { name: "pmsgDel", dir: "in", type: ref(DRS_MSG_REPDEL$1) },
    ] },
    { opnum: 7, name: "IDL_DRSReplicaModify", returns: uint32, status: "win32", params: [
      { name: "hDrs", dir: "in", type: context("DRS_HANDLE", "IDL_DRSUnbind") },
      { name: "dwVersion", dir: "in", type: uint32 },
      { name: "pmsgMod", dir: "in", type: ref(DRS_MSG_REPMOD$1) },
    ] },
    { opnum: 8, name: "IDL_DRSVerifyNames", returns: uint32, status: "win32", params: [
      { name: "hDrs", dir: "in", type: context("DRS_HANDLE", "IDL_DRSUnbind") },
      { name: "dwInVersion", dir: "in", type: uint32 },
      { name: "pmsgIn", dir: "in", type: ref(DRS_MSG_VERIFYREQ$1) },
      { name: "pdwOutVersion", dir: "out", type: ref(uint32) },
      { name: "pmsgOut", dir: "out", type: ref(DRS_MSG_VERIFYREPLY$1) },
    ] },
    { opnum: 9, name: "IDL_DRSGetMemberships", returns: uint32, status: "win32", params: [
      { name: "hDrs", dir: "in", type: context("DRS_HANDLE", "IDL_DRSUnbind") },
      { name: "dwInVersion", dir: "in", type: uint32 },
      { name: "pmsgIn", dir: "in", type: ref(DRS_MSG_REVMEMB_REQ$1) },
      { name: "pdwOutVersion", dir: "out", type: ref(uint32) },
      { name: "pmsgOut", dir: "out", type: ref(DRS_MSG_REVMEMB_REPLY$1) },
    ] },
    { opnum: 10, name: "IDL_DRSInterDomainMove", returns: uint32, status: "win32", params: [
      { name: "hDrs", dir: "in", type: context("DRS_HANDLE", "IDL_DRSUnbind") },
      { name: "dwInVersion", dir: "in", type: uint32 },
      { name: "pmsgIn", dir: "in", type: ref(DRS_MSG_MOVEREQ$1) },
      { name: "pdwOutVersion", dir: "out", type: ref(uint32) },
      { name: "pmsgOut", dir: "out", type: ref(DRS_MSG_MOVEREPLY$1) },
    ] },
    { opnum: 11, name: "IDL_DRSGetNT4ChangeLog", returns: uint32, status: "win32", params: [
      { name: "hDrs", dir: "in", type: context("DRS_HANDLE", "IDL_DRSUnbind") },
      { name: "dwInVersion", dir: "in", type: uint32 },
      { name: "pmsgIn", dir: "in", type: ref(DRS_MSG_NT4_CHGLOG_REQ$1) },
      { name: "pdwOutVersion", dir: "out", type: ref(uint32) },
      { name: "pmsgOut", dir: "out", type: ref(DRS_MSG_NT4_CHGLOG_REPLY$1) },
    ] },
    { opnum: 12, name: "IDL_DRSCrackNames", returns: uint32, status: "win32", params: [
      { name: "hDrs", dir: "in", type: context("DRS_HANDLE", "IDL_DRSUnbind") },
      { name: "dwInVersion", dir: "in", type: uint32 },
      { name: "pmsgIn", dir: "in", type: ref(DRS_MSG_CRACKREQ$1) },
      { name: "pdwOutVersion", dir: "out", type: ref(uint32) },
      { name: "pmsgOut", dir: "out", type: ref(DRS_MSG_CRACKREPLY$1) },
    ] },
    { opnum: 13, name: "IDL_DRSWriteSPN", returns: uint32, status: "win32", params: [
      { name: "hDrs", dir: "in", type: context("DRS_HANDLE", "IDL_DRSUnbind") },
      { name: "dwInVersion", dir: "in", type: uint32 },
      { name: "pmsgIn", dir: "in", type: ref(DRS_MSG_SPNREQ$1) },
      { name: "pdwOutVersion", dir: "out", type: ref(uint32) },
      { name: "pmsgOut", dir: "out", type: ref(DRS_MSG_SPNREPLY$1) },
    ] },
    { opnum: 14, name: "IDL_DRSRemoveDsServer", returns: uint32, status: "win32", params: [
      { name: "hDrs", dir: "in", type: context("DRS_HANDLE", "IDL_DRSUnbind") },
      { name: "dwInVersion", dir: "in", type: uint32 },
      { name: "pmsgIn", dir: "in", type: ref(DRS_MSG_RMSVRREQ$1) },
      { name: "pdwOutVersion", dir: "out", type: ref(uint32) },
      { name: "pmsgOut", dir: "out", type: ref(DRS_MSG_RMSVRREPLY$1) },
    ] },
    { opnum: 15, name: "IDL_DRSRemoveDsDomain", returns: uint32, status: "win32", params: [
      { name: "hDrs", dir: "in", type: context("DRS_HANDLE", "IDL_DRSUnbind") },
      { name: "dwInVersion", dir: "in", type: uint32 },
      { name: "pmsgIn", dir: "in", type: ref(DRS_MSG_RMDMNREQ$1) },
      { name: "pdwOutVersion", dir: "out", type: ref(uint32) },
      { name: "pmsgOut", dir: "out", type: ref(DRS_MSG_RMDMNREPLY$1) },
    ] },
    { opnum: 16, name: "IDL_DRSDomainControllerInfo", returns: uint32, status: "win32", params: [
      { name: "hDrs", dir: "in", type: context("DRS_HANDLE", "IDL_DRSUnbind") },
      { name: "dwInVersion", dir: "in", type: uint32 },
      { name: "pmsgIn", dir: "in", type: ref(DRS_MSG_DCINFOREQ$1) },
      { name: "pdwOutVersion", dir: "out", type: ref(uint32) },
      { name: "pmsgOut", dir: "out", type: ref(DRS_MSG_DCINFOREPLY$1) },
    ] },
    { opnum: 17, name: "IDL_DRSAddEntry", returns: uint32, status: "win32", params: [
      { name: "hDrs", dir: "in", type: context("DRS_HANDLE", "IDL_DRSUnbind") },
      { name: "dwInVersion", dir: "in", type: uint32 },
      { name: "pmsgIn", dir: "in", type: ref(DRS_MSG_ADDENTRYREQ$1) },
      { name: "pdwOutVersion", dir: "out", type: ref(uint32) },
      { name: "pmsgOut", dir: "out", type: ref(DRS_MSG_ADDENTRYREPLY$1) },
    ] },
    { opnum: 18, name: "IDL_DRSExecuteKCC", returns: uint32, status: "win32", params: [
      { name: "hDrs", dir: "in", type: context("DRS_HANDLE", "IDL_DRSUnbind") },
      { name: "dwInVersion", dir: "in", type: uint32 },
      { name: "pmsgIn", dir: "in", type: ref(DRS_MSG_KCC_EXECUTE$1) },
    ] },
    { opnum: 19, name: "IDL_DRSGetReplInfo", returns: uint32, status: "win32", params: [
      { name: "hDrs", dir: "in", type: context("DRS_HANDLE", "IDL_DRSUnbind") },
      { name: "dwInVersion", dir: "in", type: uint32 },
      { name: "pmsgIn", dir: "in", type: ref(DRS_MSG_GETREPLINFO_REQ$1) },
      { name: "pdwOutVersion", dir: "out", type: ref(uint32) },
      { name: "pmsgOut", dir: "out", type: ref(DRS_MSG_GETREPLINFO_REPLY$1) },
    ] },
    { opnum: 20, name: "IDL_DRSAddSidHistory", returns: uint32, status: "win32", params: [
      { name: "hDrs", dir: "in", type: context("DRS_HANDLE", "IDL_DRSUnbind") },
      { name: "dwInVersion", dir: "in", type: uint32 },
      { name: "pmsgIn", dir: "in", type: ref(DRS_MSG_ADDSIDREQ$1) },
      { name: "pdwOutVersion", dir: "out", type: ref(uint32) },
      { name: "pmsgOut", dir: "out", type: ref(DRS_MSG_ADDSIDREPLY$1) },
    ] },
    { opnum: 21, name: "IDL_DRSGetMemberships2", returns: uint32, status: "win32", params: [
      { name: "hDrs", dir: "in", type: context("DRS_HANDLE", "IDL_DRSUnbind") },
      { name: "dwInVersion", dir: "in", type: uint32 },
      { name: "pmsgIn", dir: "in", type: ref(DRS_MSG_GETMEMBERSHIPS2_REQ$1) },
      { name: "pdwOutVersion", dir: "out", type: ref(uint32) },
      { name: "pmsgOut", dir: "out", type: ref(DRS_MSG_GETMEMBERSHIPS2_REPLY$1) },
    ] },
    { opnum: 22, name: "IDL_DRSReplicaVerifyObjects", returns: uint32, status: "win32", params: [
      { name: "hDrs", dir: "in", type: context("DRS_HANDLE", "IDL_DRSUnbind") },
      { name: "dwVersion", dir: "in", type: uint32 },
      { name: "pmsgVerify", dir: "in", type: ref(DRS_MSG_REPVERIFYOBJ$1) },
    ] },
    { opnum: 23, name: "IDL_DRSGetObjectExistence", returns: uint32, status: "win32", params: [
      { name: "hDrs", dir: "in", type: context("DRS_HANDLE", "IDL_DRSUnbind") },
      { name: "dwInVersion", dir: "in", type: uint32 },
      { name: "pmsgIn", dir: "in", type: ref(DRS_MSG_EXISTREQ$1) },
      { name: "pdwOutVersion", dir: "out", type: ref(uint32) },
      { name: "pmsgOut", dir: "out", type: ref(DRS_MSG_EXISTREPLY$1) },
    ] },
    { opnum: 24, name: "IDL_DRSQuerySitesByCost", returns: uint32, status: "win32", params: [
      { name: "hDrs", dir: "in", type: context("DRS_HANDLE", "IDL_DRSUnbind") },
      { name: "dwInVersion", dir: "in", type: uint32 },
      { name: "pmsgIn", dir: "in", type: ref(DRS_MSG_QUERYSITESREQ$1) },
      { name: "pdwOutVersion", dir: "out", type: ref(uint32) },
      { name: "pmsgOut", dir: "out", type: ref(DRS_MSG_QUERYSITESREPLY$1) },
    ] },
    { opnum: 25, name: "IDL_DRSInitDemotion", returns: uint32, status: "win32", params: [
      { name: "hDrs", dir: "in", type: context("DRS_HANDLE", "IDL_DRSUnbind") },
      { name: "dwInVersion", dir: "in", type: uint32 },
      { name: "pmsgIn", dir: "in", type: ref(DRS_MSG_INIT_DEMOTIONREQ$1) },
      { name: "pdwOutVersion", dir: "out", type: ref(uint32) },
      { name: "pmsgOut", dir: "out", type: ref(DRS_MSG_INIT_DEMOTIONREPLY$1) },
    ] },
    { opnum: 26, name: "IDL_DRSReplicaDemotion", returns: uint32, status: "win32", params: [
      { name: "hDrs", dir: "in", type: context("DRS_HANDLE", "IDL_DRSUnbind") },
      { name: "dwInVersion", dir: "in", type: uint32 },
      { name: "pmsgIn", dir: "in", type: ref(DRS_MSG_REPLICA_DEMOTIONREQ$1) },
      { name: "pdwOutVersion", dir: "out", type: ref(uint32) },
      { name: "pmsgOut", dir: "out", type: ref(DRS_MSG_REPLICA_DEMOTIONREPLY$1) },
    ] },
    { opnum: 27, name: "IDL_DRSFinishDemotion", returns: uint32, status: "win32", params: [
      { name: "hDrs", dir: "in", type: context("DRS_HANDLE", "IDL_DRSUnbind") },
      { name: "dwInVersion", dir: "in", type: uint32 },
      { name: "pmsgIn", dir: "in", type: ref(DRS_MSG_FINISH_DEMOTIONREQ$1) },
      { name: "pdwOutVersion", dir: "out", type: ref(uint32) },
      { name: "pmsgOut", dir: "out", type: ref(DRS_MSG_FINISH_DEMOTIONREPLY$1) },
    ] },
    { opnum: 28, name: "IDL_DRSAddCloneDC", returns: uint32, status: "win32", params: [
      { name: "hDrs", dir: "in", type: context("DRS_HANDLE", "IDL_DRSUnbind") },
      { name: "dwInVersion", dir: "in", type: uint32 },
      { name: "pmsgIn", dir: "in", type: ref(DRS_MSG_ADDCLONEDCREQ$1) },
      { name: "pdwOutVersion", dir: "out", type: ref(uint32) },
      { name: "pmsgOut", dir: "out", type: ref(DRS_MSG_ADDCLONEDCREPLY$1) },
    ] },
    { opnum: 29, name: "IDL_DRSWriteNgcKey", returns: uint32, status: "win32", params: [
      { name: "hDrs", dir: "in", type: context("DRS_HANDLE", "IDL_DRSUnbind") },
      { name: "dwInVersion", dir: "in", type: uint32 },
      { name: "pmsgIn", dir: "in", type: ref(DRS_MSG_WRITENGCKEYREQ$1) },
      { name: "pdwOutVersion", dir: "out", type: ref(uint32) },
      { name: "pmsgOut", dir: "out", type: ref(DRS_MSG_WRITENGCKEYREPLY$1) },
    ] },
    { opnum: 30, name: "IDL_DRSReadNgcKey", returns: uint32, status: "win32", params: [
      { name: "hDrs", dir: "in", type: context("DRS_HANDLE", "IDL_DRSUnbind") },
      { name: "dwInVersion", dir: "in", type: uint32 },
      { name: "pmsgIn", dir: "in", type: ref(DRS_MSG_READNGCKEYREQ$1) },
      { name: "pdwOutVersion", dir: "out", type: ref(uint32) },
      { name: "pmsgOut", dir: "out", type: ref(DRS_MSG_READNGCKEYREPLY$1) },
    ] },
  ],
});
