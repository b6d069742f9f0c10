// Generated from trkwks.idl by opnum midl. Do not edit: change the IDL and generate again.
import {
  type Interface,
  type ReturnStatus,
  type StructType,
  array,
  char,
  defineInterface,
  fixed,
  guid,
  int32,
  ref,
  string,
  struct,
  uint32,
} from "opnum/codegen/v1";

/** The identity of a volume. [MS-DLTW] 2.2.4. `typedef struct CVolumeId { ... } CVolumeId;` */
export interface CVolumeId {
  /** `GUID _volume` */
  _volume: string;
}
export const CVolumeId$: StructType<CVolumeId> = /*#__PURE__*/ struct("CVolumeId", {
  _volume: guid,
});

/** The identity of a file. [MS-DLTW] 2.2.5. `typedef struct CObjId { ... } CObjId;` */
export interface CObjId {
  /** `GUID _object` */
  _object: string;
}
export const CObjId$: StructType<CObjId> = /*#__PURE__*/ struct("CObjId", {
  _object: guid,
});

/**
 * Where a file was or is: its volume and its identity there. [MS-DLTW] 2.2.3
 * `typedef struct CDomainRelativeObjId { ... } CDomainRelativeObjId;`
 */
export interface CDomainRelativeObjId {
  /** `CVolumeId _volume` */
  _volume: CVolumeId;
  /** `CObjId _object` */
  _object: CObjId;
}
export const CDomainRelativeObjId$: StructType<CDomainRelativeObjId> = /*#__PURE__*/ struct("CDomainRelativeObjId", {
  _volume: CVolumeId$,
  _object: CObjId$,
});

/** The NetBIOS name of a machine, filled with zeros. [MS-DLTW] 2.2.2. `typedef struct CMachineId { ... } CMachineId;` */
export interface CMachineId {
  /** `char _szMachine[16]` */
  _szMachine: Uint8Array;
}
export const CMachineId$: StructType<CMachineId> = /*#__PURE__*/ struct("CMachineId", {
  _szMachine: array(char, fixed(16)),
});

export type trkwksOperations = {
  /** Reserved: no call uses this number. Opnum 0: `void Opnum0NotUsedOnWire(void);` */
  Opnum0NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 1: `void Opnum1NotUsedOnWire(void);` */
  Opnum1NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 2: `void Opnum2NotUsedOnWire(void);` */
  Opnum2NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 3: `void Opnum3NotUsedOnWire(void);` */
  Opnum3NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 4: `void Opnum4NotUsedOnWire(void);` */
  Opnum4NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 5: `void Opnum5NotUsedOnWire(void);` */
  Opnum5NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 6: `void Opnum6NotUsedOnWire(void);` */
  Opnum6NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 7: `void Opnum7NotUsedOnWire(void);` */
  Opnum7NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 8: `void Opnum8NotUsedOnWire(void);` */
  Opnum8NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 9: `void Opnum9NotUsedOnWire(void);` */
  Opnum9NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 10: `void Opnum10NotUsedOnWire(void);` */
  Opnum10NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 11: `void Opnum11NotUsedOnWire(void);` */
  Opnum11NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Finds a file that was moved: here, or where it went from here. [MS-DLTW] 3.1.4.1
   * Opnum 12: `HRESULT LnkSearchMachine([in] unsigned long Restrictions, [in] const CDomainRelativeObjId *pdroidBirthLast, [in] const CDomainRelativeObjId *pdroidLast, [out] CDomainRelativeObjId *pdroidBirthNext, [out] CDomainRelativeObjId *pdroidNext, [out] CMachineId *pmcidNext, [out, max_is(261), string] wchar_t *ptszPath);`
   */
  LnkSearchMachine: {
    in: {
      /** 0. `[in] unsigned long Restrictions` */
      Restrictions: number;
      /** The file where it was made. `[in] const CDomainRelativeObjId *pdroidBirthLast` */
      pdroidBirthLast: CDomainRelativeObjId;
      /** The file where it was last known to be. `[in] const CDomainRelativeObjId *pdroidLast` */
      pdroidLast: CDomainRelativeObjId;
    };
    out: {
      /** `[out] CDomainRelativeObjId *pdroidBirthNext` */
      pdroidBirthNext: CDomainRelativeObjId;
      /** `[out] CDomainRelativeObjId *pdroidNext` */
      pdroidNext: CDomainRelativeObjId;
      /** The machine that has it or knows more. `[out] CMachineId *pmcidNext` */
      pmcidNext: CMachineId;
      /** UNC path of the file where it was found; otherwise empty. `[out, max_is(261), string] wchar_t *ptszPath` */
      ptszPath: string;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
};

/** `interface trkwks` 300f3532-38cc-11d0-a3f0-0020af6b0add v1.2 */
export const trkwks: Interface<trkwksOperations> = /*#__PURE__*/ defineInterface<trkwksOperations>({
  name: "trkwks",
  uuid: "300f3532-38cc-11d0-a3f0-0020af6b0add",
  version: [1, 2],
  endpoints: ["ncacn_np:[\\pipe\\trkwks]", "ncacn_np:[\\pipe\\ntsvcs]"],
  operations: [
    { opnum: 0, name: "Opnum0NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 1, name: "Opnum1NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 2, name: "Opnum2NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 3, name: "Opnum3NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 4, name: "Opnum4NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 5, name: "Opnum5NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 6, name: "Opnum6NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 7, name: "Opnum7NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 8, name: "Opnum8NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 9, name: "Opnum9NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 10, name: "Opnum10NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 11, name: "Opnum11NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 12, name: "LnkSearchMachine", returns: int32, status: "hresult", params: [
      { name: "Restrictions", dir: "in", type: uint32 },
      { name: "pdroidBirthLast", dir: "in", type: ref(CDomainRelativeObjId$) },
      { name: "pdroidLast", dir: "in", type: ref(CDomainRelativeObjId$) },
      { name: "pdroidBirthNext", dir: "out", type: ref(CDomainRelativeObjId$) },
      { name: "pdroidNext", dir: "out", type: ref(CDomainRelativeObjId$) },
      { name: "pmcidNext", dir: "out", type: ref(CMachineId$) },
      { name: "ptszPath", dir: "out", type: ref(string("wchar", ["cast", "uint32", 262])) },
    ] },
  ],
});
