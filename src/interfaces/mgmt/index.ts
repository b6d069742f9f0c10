// Generated from mgmt.idl by opnum midl. Do not edit: change the IDL and generate again.
import {
  type Interface,
  type StructType,
  array,
  defineInterface,
  errorStatus,
  guid,
  ptr,
  range,
  ref,
  sized,
  string,
  struct,
  uint16,
  uint32,
} from "opnum/codegen/v1";

/** Index into the statistics: calls received. `const unsigned long rpc_c_stats_calls_in = 0;` */
export const rpc_c_stats_calls_in = 0;

/** Index into the statistics: calls made. `const unsigned long rpc_c_stats_calls_out = 1;` */
export const rpc_c_stats_calls_out = 1;

/** Index into the statistics: packets received. `const unsigned long rpc_c_stats_pkts_in = 2;` */
export const rpc_c_stats_pkts_in = 2;

/** Index into the statistics: packets sent. `const unsigned long rpc_c_stats_pkts_out = 3;` */
export const rpc_c_stats_pkts_out = 3;

/** An interface identifier, [C706] appendix N. `typedef struct { ... } RPC_IF_ID;` */
export interface RPC_IF_ID {
  /** `UUID Uuid` */
  Uuid: string;
  /** `unsigned short VersMajor` */
  VersMajor: number;
  /** `unsigned short VersMinor` */
  VersMinor: number;
}
export const RPC_IF_ID$: StructType<RPC_IF_ID> = /*#__PURE__*/ struct("RPC_IF_ID", {
  Uuid: guid,
  VersMajor: uint16,
  VersMinor: uint16,
});

/** `typedef struct { ... } rpc_if_id_vector_t, *rpc_if_id_vector_p_t;` */
export interface rpc_if_id_vector_t {
  /** `unsigned long Count` */
  Count?: number;
  /** `[size_is(Count)] RPC_IF_ID *IfId[]` */
  IfId: (RPC_IF_ID | null)[];
}
export const rpc_if_id_vector_t$: StructType<rpc_if_id_vector_t> = /*#__PURE__*/ struct("rpc_if_id_vector_t", {
  Count: uint32,
  IfId: array(ptr(RPC_IF_ID$), sized(["field", "Count"])),
});

export type mgmtOperations = {
  /**
   * The interfaces the server has registered.
   * Opnum 0: `void rpc_mgmt_inq_if_ids([in] handle_t binding_handle, [out] rpc_if_id_vector_p_t *if_id_vector, [out] error_status_t *status);`
   */
  rpc_mgmt_inq_if_ids: {
    in: {};
    out: {
      /** `[out] rpc_if_id_vector_p_t *if_id_vector` */
      if_id_vector: rpc_if_id_vector_t | null;
      /** `[out] error_status_t *status` */
      status: number;
    };
  };
  /**
   * What the server has counted.
   * Opnum 1: `void rpc_mgmt_inq_stats([in] handle_t binding_handle, [in, out] StatisticsCount *count, [out, size_is(*count)] unsigned long statistics[], [out] error_status_t *status);`
   */
  rpc_mgmt_inq_stats: {
    in: {
      /** `[in, out] StatisticsCount *count` */
      count: number;
    };
    out: {
      /** `[in, out] StatisticsCount *count` */
      count?: number;
      /** `[out, size_is(*count)] unsigned long statistics[]` */
      statistics: number[];
      /** `[out] error_status_t *status` */
      status: number;
    };
  };
  /**
   * 1 when the server takes calls.
   * Opnum 2: `unsigned long rpc_mgmt_is_server_listening([in] handle_t binding_handle, [out] error_status_t *status);`
   */
  rpc_mgmt_is_server_listening: {
    in: {};
    out: {
      /** `[out] error_status_t *status` */
      status: number;
      /** `unsigned long` */
      return: number;
    };
  };
  /**
   * Asks the server to take no more calls.
   * Opnum 3: `void rpc_mgmt_stop_server_listening([in] handle_t binding_handle, [out] error_status_t *status);`
   */
  rpc_mgmt_stop_server_listening: {
    in: {};
    out: {
      /** `[out] error_status_t *status` */
      status: number;
    };
  };
  /**
   * The principal name that the server has for an authentication service.
   * Opnum 4: `void rpc_mgmt_inq_princ_name([in] handle_t binding_handle, [in] unsigned long authn_proto, [in, range(0, 4096)] unsigned long princ_name_size, [out, string, size_is(princ_name_size)] char princ_name[], [out] error_status_t *status);`
   */
  rpc_mgmt_inq_princ_name: {
    in: {
      /** `[in] unsigned long authn_proto` */
      authn_proto: number;
      /** Octets there is room for, with the terminator. `[in, range(0, 4096)] unsigned long princ_name_size` */
      princ_name_size: number;
    };
    out: {
      /** `[out, string, size_is(princ_name_size)] char princ_name[]` */
      princ_name: string;
      /** `[out] error_status_t *status` */
      status: number;
    };
  };
};

/**
 * Remote management: every RPC server answers it about itself.
 * [C706] appendix Q, as changed by [MS-RPCE] 2.2.1.3.
 * `interface mgmt` afa8bd80-7d8a-11c9-bef4-08002b102989 v1.0
 */
export const mgmt: Interface<mgmtOperations> = /*#__PURE__*/ defineInterface<mgmtOperations>({
  name: "mgmt",
  uuid: "afa8bd80-7d8a-11c9-bef4-08002b102989",
  version: [1, 0],
  operations: [
    { opnum: 0, name: "rpc_mgmt_inq_if_ids", returns: null, status: null, params: [
      { name: "if_id_vector", dir: "out", type: ref(ptr(rpc_if_id_vector_t$)) },
      { name: "status", dir: "out", type: ref(errorStatus) },
    ] },
    { opnum: 1, name: "rpc_mgmt_inq_stats", returns: null, status: null, params: [
      { name: "count", dir: "inout", type: ref(range(uint32, 0, 50)) },
      { name: "statistics", dir: "out", type: array(uint32, sized(["deref", ["field", "count"]])) },
      { name: "status", dir: "out", type: ref(errorStatus) },
    ] },
    { opnum: 2, name: "rpc_mgmt_is_server_listening", returns: uint32, status: null, params: [
      { name: "status", dir: "out", type: ref(errorStatus) },
    ] },
    { opnum: 3, name: "rpc_mgmt_stop_server_listening", returns: null, status: null, params: [
      { name: "status", dir: "out", type: ref(errorStatus) },
    ] },
    { opnum: 4, name: "rpc_mgmt_inq_princ_name", returns: null, status: null, params: [
      { name: "authn_proto", dir: "in", type: uint32 },
      { name: "princ_name_size", dir: "in", type: range(uint32, 0, 4096) },
      { name: "princ_name", dir: "out", type: string("char", ["field", "princ_name_size"]) },
      { name: "status", dir: "out", type: ref(errorStatus) },
    ] },
  ],
});
