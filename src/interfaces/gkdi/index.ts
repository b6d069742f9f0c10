// Generated from gkdi.idl by opnum midl. Do not edit: change the IDL and generate again.
import {
  type Interface,
  type ReturnStatus,
  array,
  byte,
  char,
  defineInterface,
  guid,
  int32,
  ref,
  sized,
  uint32,
  unique,
} from "opnum/codegen/v1";

export type ISDKeyOperations = {
  /**
   * The group key for a security descriptor: of one moment, or the newest. [MS-GKDI] 3.1.4.1
   * Opnum 0: `HRESULT GetKey([in] handle_t hBinding, [in] ULONG cbTargetSD, [in, size_is(cbTargetSD), ref] char *pbTargetSD, [in, unique] GUID *pRootKeyID, [in] LONG L0KeyID, [in] LONG L1KeyID, [in] LONG L2KeyID, [out] unsigned long *pcbOut, [out, size_is(, *pcbOut)] byte **ppbOut);`
   */
  GetKey: {
    in: {
      /** `[in] ULONG cbTargetSD` */
      cbTargetSD?: number;
      /** A security descriptor that says who may have the key. `[in, size_is(cbTargetSD), ref] char *pbTargetSD` */
      pbTargetSD: Uint8Array;
      /** Null: the newest root key. `[in, unique] GUID *pRootKeyID` */
      pRootKeyID: string | null;
      /** -1: the newest; else the first of the three numbers that name a key's time. `[in] LONG L0KeyID` */
      L0KeyID: number;
      /** `[in] LONG L1KeyID` */
      L1KeyID: number;
      /** `[in] LONG L2KeyID` */
      L2KeyID: number;
    };
    out: {
      /** `[out] unsigned long *pcbOut` */
      pcbOut?: number;
      /** `[out, size_is(, *pcbOut)] byte **ppbOut` */
      ppbOut: Uint8Array | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
};

/** `interface ISDKey` b9785960-524f-11df-8b6d-83dcded72085 v1.0 */
export const ISDKey: Interface<ISDKeyOperations> = /*#__PURE__*/ defineInterface<ISDKeyOperations>({
  name: "ISDKey",
  uuid: "b9785960-524f-11df-8b6d-83dcded72085",
  version: [1, 0],
  operations: [
    { opnum: 0, name: "GetKey", returns: int32, status: "hresult", params: [
      { name: "cbTargetSD", dir: "in", type: uint32 },
      { name: "pbTargetSD", dir: "in", type: ref(array(char, sized(["field", "cbTargetSD"]))) },
      { name: "pRootKeyID", dir: "in", type: unique(guid) },
      { name: "L0KeyID", dir: "in", type: int32 },
      { name: "L1KeyID", dir: "in", type: int32 },
      { name: "L2KeyID", dir: "in", type: int32 },
      { name: "pcbOut", dir: "out", type: ref(uint32) },
      { name: "ppbOut", dir: "out", type: ref(unique(array(byte, sized(["deref", ["field", "pcbOut"]])))) },
    ] },
  ],
});
