/** What a procedure is told about its call. Most procedures ask for nothing of it, so nothing is made before it is asked for. */
import type { CallContext, Caller, ContextHandle, OperationTypes } from "../../ndr/codegen/v1.ts";
import type { ServerCall } from "../../rpc/types.ts";
import { nca_s_fault_context_mismatch, RPC_S_CALL_CANCELLED } from "../../status/codes.ts";
import { CancelledError, FaultError } from "../../status/errors.ts";
import { nestedOperations, routeWithin } from "../client/nested.ts";
import type { CallOrigin } from "./dispatch.ts";
import type { HandleTable } from "./handles.ts";
import type { ServedInterface, ServedOperation } from "./registry.ts";

export class ServerCallContext implements CallContext<OperationTypes> {
  // What dispatching keeps of the call; procedures know CallContext only.
  readonly call: ServerCall;
  readonly origin: CallOrigin;
  readonly served: ServedInterface;
  readonly operation: ServedOperation;
  /** Milliseconds; 0 where nobody measures. */
  readonly started: number;
  request: Record<string, unknown> = {};
  /** Its place among the active calls of its connection. */
  place = 0;

  readonly #handles: HandleTable;
  #callbacks: CallContext<OperationTypes>["callbacks"] | undefined = undefined;
  #controller: AbortController | undefined = undefined;
  #cancelled: CancelledError | undefined = undefined;

  constructor(
    call: ServerCall,
    origin: CallOrigin,
    served: ServedInterface,
    operation: ServedOperation,
    handles: HandleTable,
    started: number,
  ) {
    this.call = call;
    this.origin = origin;
    this.served = served;
    this.operation = operation;
    this.#handles = handles;
    this.started = started;
  }

  /** Made when it is asked for: an AbortController costs more than most calls. */
  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      const { call } = this;
      if (call.cancelled) this.cancel(GONE);
      else call.onCancel = () => this.cancel(GONE);
      if (this.#cancelled !== undefined) this.#controller.abort(this.#cancelled);
    }
    return this.#controller.signal;
  }

  get objectUuid(): string | undefined {
    return this.call.objectUuid;
  }

  get caller(): Caller {
    return this.origin.callerOf(this.call);
  }

  get callbacks(): CallContext<OperationTypes>["callbacks"] {
    if (this.#callbacks === undefined) {
      const { callbackHome } = this.served;
      const route = routeWithin(this.call, callbackHome.settings.clock);
      const made = nestedOperations(
        this.served.iface.callbacks ?? [],
        (operation) => callbackHome.operation(operation),
        route,
        this.origin.calledBack,
      );
      // The type of the operations is that of the descriptor, which defined them one by one.
      this.#callbacks = made as CallContext<OperationTypes>["callbacks"];
    }
    return this.#callbacks;
  }

  newHandle<T, N extends string = string>(state: T, rundown?: (state: T) => void | Promise<void>): ContextHandle<N> {
    const run = rundown === undefined ? undefined : (kept: unknown) => rundown(kept as T);
    return this.#handles.create(state, run, this.caller, this.call.interface) as ContextHandle<string> as ContextHandle<N>;
  }

  handleState<T>(handle: ContextHandle<string> | null): T {
    const entry = handle === null ? undefined : this.#handles.find(handle.uuid, this.caller);
    if (entry === undefined) throw contextMismatch(this.call.callId);
    return entry.state as T;
  }

  closeHandle(handle: ContextHandle<string>): void {
    if (this.#handles.find(handle.uuid, this.caller) !== undefined) this.#handles.forget(handle.uuid);
  }

  /** Why the call need not go on, where it need not. */
  get cancelled(): CancelledError | undefined {
    if (this.call.cancelled) this.cancel(GONE);
    return this.#cancelled;
  }

  /** The client gave up or is gone, or the server shuts down. */
  cancel(words: string): void {
    if (this.#cancelled !== undefined) return;
    this.#cancelled = new CancelledError(RPC_S_CALL_CANCELLED, "signal", words);
    this.#controller?.abort(this.#cancelled);
  }
}

const GONE = "the client cancelled the call, or is gone";

/** Calls under way on one connection: in no order, entered and left at no cost. */
export class ActiveCalls {
  readonly #calls: ServerCallContext[] = [];

  get size(): number {
    return this.#calls.length;
  }

  add(context: ServerCallContext): void {
    context.place = this.#calls.length;
    this.#calls.push(context);
  }

  remove(context: ServerCallContext): void {
    const last = this.#calls.pop();
    if (last === undefined || last === context) return;
    last.place = context.place;
    this.#calls[last.place] = last;
  }

  cancel(words: string): void {
    for (const context of [...this.#calls]) context.cancel(words);
  }
}

function contextMismatch(callId: number): FaultError {
  return new FaultError(nca_s_fault_context_mismatch, "the context handle is not known here, or belongs to somebody else", {
    callId,
    didNotExecute: false,
  });
}
