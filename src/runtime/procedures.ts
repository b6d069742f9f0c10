/** What answering a call has in common, be it a server's or a client's that is called back. */
import type { Operation, Type } from "../ndr/types.ts";
import { nca_s_fault_unspec } from "../status/codes.ts";
import { NdrError, RpcError } from "../status/errors.ts";
import type { ParameterKinds } from "./parameters.ts";

/** Procedures are plain objects or instances of classes, so inherited ones count; what every object has does not. */
export function procedureOf<P>(procedures: { readonly [operation: string]: P | undefined }, name: string): P | undefined {
  const procedure = procedures[name];
  return procedure === (Object.prototype as Record<string, unknown>)[name] ? undefined : procedure;
}

/** An RpcError says what to answer. What else a procedure throws is its own affair: the caller learns that the call failed, and no text. */
export function faultStatus(error: unknown): number {
  return error instanceof RpcError && error.status !== 0 ? error.status : nca_s_fault_unspec;
}

/** What the caller cannot have meant: an exception that is no RpcError, or results that are not of their type. */
export function isDefect(error: unknown): boolean {
  return error instanceof RpcError ? error instanceof NdrError && error.party === "local" : true;
}

/**
 * A procedure may leave out what it returns as a status, and where [comm_status] and [fault_status] tell of failures, when all went well. A status
 * may be given as it is written, 0x80070005 or 0xc0000022, though HRESULT and NTSTATUS are signed.
 */
export function resultValues(
  result: unknown,
  { operation, kinds }: { readonly operation: Operation; readonly kinds: ParameterKinds },
): Record<string, unknown> {
  const given = typeof result === "object" && result !== null ? (result as Record<string, unknown>) : {};
  const { commStatus, faultStatus, returns, status } = operation;
  // The procedure's own object where nothing is put into it: handles and pipes will be.
  let values = kinds.contexts.length === 0 && kinds.pipes.length === 0 ? given : { ...given };
  if (commStatus !== undefined && values[commStatus] === undefined) values = { ...values, [commStatus]: 0 };
  if (faultStatus !== undefined && values[faultStatus] === undefined) values = { ...values, [faultStatus]: 0 };
  if (status === null || returns === null) return values;
  const code = values["return"] === undefined ? 0 : otherSign(values["return"], returns);
  return code === undefined ? values : { ...values, return: code };
}

/** @returns the same 32 bits as the type of the result has them, where the value has them otherwise */
function otherSign(value: unknown, returns: Type): number | undefined {
  if (typeof value !== "number" || returns.kind !== "base") return undefined;
  if (returns.base === "int32" && value > 0x7fffffff && value <= 0xffffffff) return value | 0;
  return returns.base !== "int32" && value < 0 && value >= -0x80000000 ? value >>> 0 : undefined;
}

export function isThenable(value: unknown): value is PromiseLike<unknown> {
  if (value instanceof Promise) return true;
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}
