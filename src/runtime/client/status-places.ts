/** Where the failure of a call is told, beside being thrown: [comm_status] and [fault_status], [C706] 3.1 (ACF) and appendix E. */
import type { Operation } from "../../ndr/types.ts";
import { RPC_S_CALL_FAILED_DNE } from "../../status/codes.ts";
import { BindError, BindingError, CancelledError, FaultError, ProtocolError, RpcError, TransportError } from "../../status/errors.ts";

/**
 * Of a server's faults those of its run-time, which did not get the call to the procedure, are failures to communicate (0x1c01....); what happened
 * within the procedure is a fault.
 * @returns what a raw call gives instead of throwing `error`; undefined where it has no place for it
 */
export function failureValues({ commStatus, faultStatus }: Operation, error: unknown): Record<string, unknown> | undefined {
  if (commStatus === undefined && faultStatus === undefined) return undefined;
  const place = error instanceof FaultError && !ofRuntime(error.status) ? faultStatus : isCommunication(error) ? commStatus : undefined;
  if (place === undefined) return undefined;
  const values: Record<string, unknown> = { failure: error };
  for (const name of [commStatus, faultStatus]) if (name !== undefined) values[name] = 0;
  values[place] = (error as RpcError).status;
  return values;
}

const kinds = [FaultError, TransportError, CancelledError, BindError, BindingError, ProtocolError];

function ofRuntime(status: number): boolean {
  return status >>> 16 === 0x1c01;
}

function isCommunication(error: unknown): boolean {
  if (kinds.some((kind) => error instanceof kind)) return true;
  return error instanceof RpcError && error.constructor === RpcError && (error.party !== "local" || error.status === RPC_S_CALL_FAILED_DNE);
}
