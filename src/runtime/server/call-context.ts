/** What a procedure is told about its call. Most procedures ask for nothing of it, so nothing is made before it is asked for. */
import type { CallContext, Caller, ContextHandle } from "../../ndr/codegen/v1.ts";
import type { ServerCall } from "../../rpc/types.ts";
import { nca_s_fault_context_mismatch, RPC_S_CALL_CANCELLED } from "../../status/codes.ts";
import { CancelledError, FaultError } from "../../status/errors.ts";
import type { HandleTable } from "./handles.ts";

export class ServerCallContext implements CallContext {
  readonly #call: ServerCall;
  readonly #connection: { callerOf(call: ServerCall): Caller };
  readonly #handles: HandleTable;
  #controller: AbortController | undefined;
  #cancelled: CancelledError | undefined;

  constructor(call: ServerCall, connection: { callerOf(call: ServerCall): Caller }, handles: HandleTable) {
    this.#call = call;
    this.#connection = connection;
    this.#handles = handles;
  }

  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.#cancelled !== undefined) this.#controller.abort(this.#cancelled);
    }
    return this.#controller.signal;
  }

  get objectUuid(): string | undefined {
    return this.#call.objectUuid;
  }

  get caller(): Caller {
    return this.#connection.callerOf(this.#call);
  }

  newHandle<T, N extends string = string>(state: T, rundown?: (state: T) => void | Promise<void>): ContextHandle<N> {
    const run = rundown === undefined ? undefined : (kept: unknown) => rundown(kept as T);
    return this.#handles.create(state, run, this.#call.group.id, this.#call.interface) as ContextHandle<string> as ContextHandle<N>;
  }

  handleState<T>(handle: ContextHandle<string> | null): T {
    const entry = handle === null ? undefined : this.#handles.find(handle.uuid, this.#call.group.id);
    if (entry === undefined) throw contextMismatch(this.#call.callId);
    return entry.state as T;
  }

  closeHandle(handle: ContextHandle<string>): void {
    if (this.#handles.find(handle.uuid, this.#call.group.id) !== undefined) this.#handles.forget(handle.uuid);
  }

  /** The client gave up or is gone, or the server shuts down. */
  cancel(words: string): void {
    if (this.#cancelled !== undefined) return;
    this.#cancelled = new CancelledError(RPC_S_CALL_CANCELLED, "signal", words);
    this.#controller?.abort(this.#cancelled);
  }
}

export function contextMismatch(callId: number): FaultError {
  return new FaultError(nca_s_fault_context_mismatch, "the context handle is not known here, or belongs to somebody else", {
    callId,
    didNotExecute: false,
  });
}
