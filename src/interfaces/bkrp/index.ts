// Generated from bkrp.idl by opnum midl. Do not edit: change the IDL and generate again.
import { type Interface, type ReturnStatus, array, byte, defineInterface, guid, ref, sized, uint32, unique } from "opnum/codegen/v1";

export type BackupKeyOperations = {
  /**
   * Wraps a secret, unwraps one, or gives the server's public key. [MS-BKRP] 3.1.4.1
   * Opnum 0: `NET_API_STATUS BackuprKey([in] handle_t h, [in] GUID *pguidActionAgent, [in, size_is(cbDataIn)] byte *pDataIn, [in] DWORD cbDataIn, [out, size_is(, *pcbDataOut)] byte **ppDataOut, [out] DWORD *pcbDataOut, [in] DWORD dwParam);`
   */
  BackuprKey: {
    in: {
      /** Which of these: BACKUPKEY_*_GUID, [MS-BKRP] 3.1.4.1. `[in] GUID *pguidActionAgent` */
      pguidActionAgent: string;
      /** `[in, size_is(cbDataIn)] byte *pDataIn` */
      pDataIn: Uint8Array;
      /** `[in] DWORD cbDataIn` */
      cbDataIn?: number;
      /** Not used. `[in] DWORD dwParam` */
      dwParam: number;
    };
    out: {
      /** `[out, size_is(, *pcbDataOut)] byte **ppDataOut` */
      ppDataOut: Uint8Array | null;
      /** `[out] DWORD *pcbDataOut` */
      pcbDataOut?: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
};

/** `interface BackupKey` 3dde7c30-165d-11d1-ab8f-00805f14db40 v1.0 */
export const BackupKey: Interface<BackupKeyOperations> = /*#__PURE__*/ defineInterface<BackupKeyOperations>({
  name: "BackupKey",
  uuid: "3dde7c30-165d-11d1-ab8f-00805f14db40",
  version: [1, 0],
  endpoints: ["ncacn_np:[\\pipe\\protected_storage]", "ncacn_np:[\\pipe\\ntsvcs]"],
  operations: [
    { opnum: 0, name: "BackuprKey", returns: uint32, status: "win32", params: [
      { name: "pguidActionAgent", dir: "in", type: ref(guid) },
      { name: "pDataIn", dir: "in", type: ref(array(byte, sized(["field", "cbDataIn"]))) },
      { name: "cbDataIn", dir: "in", type: uint32 },
      { name: "ppDataOut", dir: "out", type: ref(unique(array(byte, sized(["deref", ["field", "pcbDataOut"]])))) },
      { name: "pcbDataOut", dir: "out", type: ref(uint32) },
      { name: "dwParam", dir: "in", type: uint32 },
    ] },
  ],
});
