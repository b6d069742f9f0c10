// Generated from initshutdown.idl by opnum midl. Do not edit: change the IDL and generate again.
import {
  type Interface,
  type ReturnStatus,
  type StructType,
  array,
  defineInterface,
  struct,
  uint16,
  uint32,
  uint8,
  unique,
  varying,
  wchar,
} from "opnum/codegen/v1";

/** Counted text. [MS-RSP] 2.2.2. `typedef struct _REG_UNICODE_STRING { ... } REG_UNICODE_STRING, *PREG_UNICODE_STRING;` */
export interface REG_UNICODE_STRING {
  /** `unsigned short Length` */
  Length?: number;
  /** `unsigned short MaximumLength` */
  MaximumLength?: number;
  /**
   * The specification says unsigned short, which travels as WCHAR does and would not be a text.
   * `[size_is(MaximumLength / 2), length_is((Length) / 2)] WCHAR *Buffer`
   */
  Buffer: string | null;
}
export const REG_UNICODE_STRING$: StructType<REG_UNICODE_STRING> = /*#__PURE__*/ struct("REG_UNICODE_STRING", {
  Length: uint16,
  MaximumLength: uint16,
  Buffer: unique(array(wchar, varying(["/", ["field", "MaximumLength"], 2], ["/", ["field", "Length"], 2]))),
});

export type InitShutdownOperations = {
  /**
   * Begins to shut the computer down. [MS-RSP] 3.2.4.1
   * Opnum 0: `unsigned long BaseInitiateShutdown([in, unique] PREGISTRY_SERVER_NAME ServerName, [in, unique] PREG_UNICODE_STRING lpMessage, [in] unsigned long dwTimeout, [in] unsigned char bForceAppsClosed, [in] unsigned char bRebootAfterShutdown);`
   */
  BaseInitiateShutdown: {
    in: {
      /** `[in, unique] PREGISTRY_SERVER_NAME ServerName` */
      ServerName: number | null;
      /** `[in, unique] PREG_UNICODE_STRING lpMessage` */
      lpMessage: REG_UNICODE_STRING | null;
      /** Seconds to wait. `[in] unsigned long dwTimeout` */
      dwTimeout: number;
      /** `[in] unsigned char bForceAppsClosed` */
      bForceAppsClosed: number;
      /** `[in] unsigned char bRebootAfterShutdown` */
      bRebootAfterShutdown: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
  /**
   * Stops a shutdown that waits. [MS-RSP] 3.2.4.2
   * Opnum 1: `unsigned long BaseAbortShutdown([in, unique] PREGISTRY_SERVER_NAME ServerName);`
   */
  BaseAbortShutdown: {
    in: {
      /** `[in, unique] PREGISTRY_SERVER_NAME ServerName` */
      ServerName: number | null;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
  /**
   * BaseInitiateShutdown with a reason. [MS-RSP] 3.2.4.3
   * Opnum 2: `unsigned long BaseInitiateShutdownEx([in, unique] PREGISTRY_SERVER_NAME ServerName, [in, unique] PREG_UNICODE_STRING lpMessage, [in] unsigned long dwTimeout, [in] unsigned char bForceAppsClosed, [in] unsigned char bRebootAfterShutdown, [in] unsigned long dwReason);`
   */
  BaseInitiateShutdownEx: {
    in: {
      /** `[in, unique] PREGISTRY_SERVER_NAME ServerName` */
      ServerName: number | null;
      /** `[in, unique] PREG_UNICODE_STRING lpMessage` */
      lpMessage: REG_UNICODE_STRING | null;
      /** Seconds to wait. `[in] unsigned long dwTimeout` */
      dwTimeout: number;
      /** `[in] unsigned char bForceAppsClosed` */
      bForceAppsClosed: number;
      /** `[in] unsigned char bRebootAfterShutdown` */
      bRebootAfterShutdown: number;
      /** SHTDN_REASON_*. `[in] unsigned long dwReason` */
      dwReason: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
};

/** `interface InitShutdown` 894de0c0-0d55-11d3-a322-00c04fa321a1 v1.0 */
export const InitShutdown: Interface<InitShutdownOperations> = /*#__PURE__*/ defineInterface<InitShutdownOperations>({
  name: "InitShutdown",
  uuid: "894de0c0-0d55-11d3-a322-00c04fa321a1",
  version: [1, 0],
  endpoints: ["ncacn_np:[\\pipe\\InitShutdown]"],
  operations: [
    { opnum: 0, name: "BaseInitiateShutdown", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(wchar) },
      { name: "lpMessage", dir: "in", type: unique(REG_UNICODE_STRING$) },
      { name: "dwTimeout", dir: "in", type: uint32 },
      { name: "bForceAppsClosed", dir: "in", type: uint8 },
      { name: "bRebootAfterShutdown", dir: "in", type: uint8 },
    ] },
    { opnum: 1, name: "BaseAbortShutdown", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(wchar) },
    ] },
    { opnum: 2, name: "BaseInitiateShutdownEx", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(wchar) },
      { name: "lpMessage", dir: "in", type: unique(REG_UNICODE_STRING$) },
      { name: "dwTimeout", dir: "in", type: uint32 },
      { name: "bForceAppsClosed", dir: "in", type: uint8 },
      { name: "bRebootAfterShutdown", dir: "in", type: uint8 },
      { name: "dwReason", dir: "in", type: uint32 },
    ] },
  ],
});
