import * as c from "./codes.ts";

/**
 * What Windows gives a program for the status of a fault or reject, [MS-RPCE] 3.1.1.5.5.
 * @param status as it stood in the PDU
 * @returns the RPC_S_* or RPC_X_* number; the status itself where the specification says "not mapped" or does not list it
 */
export function ncaToWin32(status: number): number {
  const unsigned = status >>> 0;
  return table.get(unsigned) ?? unsigned;
}

/**
 * What a server puts into a fault for an error of its run-time: the reverse of `ncaToWin32`, where there is one.
 * @returns the nca_s_* number; the status itself where there is none (a fault may carry any Win32 error)
 */
export function win32ToNca(status: number): number {
  const unsigned = status >>> 0;
  reverse ??= new Map([...table].reverse().map(([nca, win32]) => [win32, nca]));
  return reverse.get(unsigned) ?? unsigned;
}

/** The name of the Win32 error that an NTSTATUS name says again: RPC_NT_CALL_FAILED is RPC_S_CALL_FAILED. */
export function win32OfNtStatusName(name: string): string | undefined {
  if (name in otherNtNames) return otherNtNames[name];
  if (name.startsWith("EPT_NT_")) return `EPT_S_${name.slice(7)}`;
  if (!name.startsWith("RPC_NT_")) return undefined;
  const rest = name.slice(7);
  return `RPC_S_${rest}` in c ? `RPC_S_${rest}` : `RPC_X_${rest}`;
}

const table: ReadonlyMap<number, number> = new Map([
  [c.nca_s_comm_failure, c.RPC_S_COMM_FAILURE],
  [c.nca_s_op_rng_error, c.RPC_S_PROCNUM_OUT_OF_RANGE],
  [c.nca_s_unk_if, c.RPC_S_UNKNOWN_IF],
  [c.nca_s_you_crashed, c.RPC_S_CALL_FAILED],
  [c.nca_s_proto_error, c.RPC_S_PROTOCOL_ERROR],
  [c.nca_s_out_args_too_big, c.RPC_S_SERVER_OUT_OF_MEMORY],
  [c.nca_s_server_too_busy, c.RPC_S_SERVER_TOO_BUSY],
  [c.nca_s_unsupported_type, c.RPC_S_UNSUPPORTED_TYPE],
  [c.nca_s_fault_int_div_by_zero, c.RPC_S_ZERO_DIVIDE],
  [c.nca_s_fault_addr_error, c.RPC_S_ADDRESS_ERROR],
  [c.nca_s_fault_fp_div_zero, c.RPC_S_FP_DIV_ZERO],
  [c.nca_s_fault_fp_underflow, c.RPC_S_FP_UNDERFLOW],
  [c.nca_s_fault_fp_overflow, c.RPC_S_FP_OVERFLOW],
  [c.nca_s_fault_invalid_tag, c.RPC_S_INVALID_TAG],
  [c.nca_s_fault_invalid_bound, c.RPC_S_INVALID_BOUND],
  [c.nca_s_rpc_version_mismatch, c.RPC_S_PROTOCOL_ERROR],
  [c.nca_s_fault_unspec, c.RPC_S_CALL_FAILED],
  [c.nca_s_manager_not_entered, c.RPC_S_CALL_FAILED_DNE],
  [c.nca_s_unspec_reject, c.RPC_S_CALL_FAILED],
  [c.nca_s_bad_actid, c.RPC_S_CALL_FAILED_DNE],
  [c.nca_s_who_are_you_failed, c.RPC_S_CALL_FAILED],
  [c.nca_s_fault_cancel, c.RPC_S_CALL_CANCELLED],
  [c.nca_s_fault_ill_inst, c.RPC_S_ADDRESS_ERROR],
  [c.nca_s_fault_fp_error, c.RPC_S_FP_OVERFLOW],
  [c.nca_s_fault_int_overflow, c.RPC_S_ADDRESS_ERROR],
  [c.nca_s_fault_pipe_empty, c.RPC_X_PIPE_EMPTY],
  [c.nca_s_fault_pipe_closed, c.RPC_X_PIPE_CLOSED],
  [c.nca_s_fault_pipe_order, c.RPC_X_WRONG_PIPE_ORDER],
  [c.nca_s_fault_pipe_discipline, c.RPC_X_PIPE_DISCIPLINE_ERROR],
  [c.nca_s_fault_pipe_comm_error, c.RPC_S_COMM_FAILURE],
  [c.nca_s_fault_pipe_memory, c.RPC_S_OUT_OF_MEMORY],
  [c.nca_s_fault_context_mismatch, c.RPC_X_SS_CONTEXT_MISMATCH],
  [c.nca_s_fault_remote_no_memory, c.RPC_S_SERVER_OUT_OF_MEMORY],
  [c.nca_s_invalid_pres_context_id, c.RPC_S_PROTOCOL_ERROR],
  [c.nca_s_unsupported_authn_level, c.RPC_S_UNSUPPORTED_AUTHN_LEVEL],
  [c.nca_s_invalid_checksum, c.RPC_S_CALL_FAILED_DNE],
  [c.nca_s_invalid_crc, c.RPC_S_CALL_FAILED_DNE],
]);

let reverse: Map<number, number> | undefined;

const otherNtNames: Readonly<Record<string, string>> = {
  RPC_NT_INVALID_PIPE_OPERATION: "RPC_X_WRONG_PIPE_ORDER",
  STATUS_ACCESS_DENIED: "ERROR_ACCESS_DENIED",
  STATUS_INVALID_HANDLE: "ERROR_INVALID_HANDLE",
  STATUS_INVALID_PARAMETER: "ERROR_INVALID_PARAMETER",
  STATUS_NO_MEMORY: "ERROR_NOT_ENOUGH_MEMORY",
  STATUS_INSUFFICIENT_RESOURCES: "ERROR_NOT_ENOUGH_MEMORY",
  STATUS_NOT_SUPPORTED: "ERROR_NOT_SUPPORTED",
  STATUS_LOGON_FAILURE: "ERROR_LOGON_FAILURE",
  STATUS_PASSWORD_EXPIRED: "ERROR_PASSWORD_EXPIRED",
  STATUS_ACCOUNT_DISABLED: "ERROR_ACCOUNT_DISABLED",
  STATUS_ACCOUNT_LOCKED_OUT: "ERROR_ACCOUNT_LOCKED_OUT",
  STATUS_PASSWORD_MUST_CHANGE: "ERROR_PASSWORD_MUST_CHANGE",
  STATUS_NO_LOGON_SERVERS: "ERROR_NO_LOGON_SERVERS",
  STATUS_CONNECTION_REFUSED: "ERROR_CONNECTION_REFUSED",
  STATUS_NETWORK_UNREACHABLE: "ERROR_NETWORK_UNREACHABLE",
  STATUS_HOST_UNREACHABLE: "ERROR_HOST_UNREACHABLE",
  STATUS_PORT_UNREACHABLE: "ERROR_PORT_UNREACHABLE",
  STATUS_BAD_NETWORK_PATH: "ERROR_BAD_NETPATH",
  STATUS_BAD_NETWORK_NAME: "ERROR_BAD_NET_NAME",
  STATUS_PIPE_NOT_AVAILABLE: "ERROR_PIPE_BUSY",
  STATUS_OBJECT_NAME_NOT_FOUND: "ERROR_FILE_NOT_FOUND",
  STATUS_IO_TIMEOUT: "ERROR_SEM_TIMEOUT",
  STATUS_CANCELLED: "ERROR_OPERATION_ABORTED",
};
