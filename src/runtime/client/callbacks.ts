/** A client's procedures for [callback] operations: what a server calls before it answers a call of ours. */
import type { OperationCodec } from "../../ndr/codec.ts";
import type { CallbackContext } from "../../ndr/codegen/v1.ts";
import { operationCodec } from "../../ndr/operation.ts";
import type { Operation } from "../../ndr/types.ts";
import type { ServerCall } from "../../rpc/types.ts";
import { nca_s_op_rng_error, RPC_S_CALL_CANCELLED, RPC_S_CANNOT_SUPPORT } from "../../status/codes.ts";
import { CancelledError, FaultError, RpcError } from "../../status/errors.ts";
import { type ParameterKinds, parameterKinds } from "../parameters.ts";
import { faultStatus, isDefect, isThenable, procedureOf, resultValues } from "../procedures.ts";
import { nestedOperations, routeWithin } from "./nested.ts";
import type { InterfaceCaller } from "./proxy.ts";

type Handler = (request: Record<string, unknown>, context: CallbackContext) => unknown;
export type Handlers = { readonly [operation: string]: Handler | undefined };

interface CallbackOperation {
  readonly operation: Operation;
  readonly codec: OperationCodec;
  readonly kinds: ParameterKinds;
}

export class CallbackService {
  readonly #caller: InterfaceCaller;
  readonly #handlers: Handlers;
  readonly #operations = new Map<number, CallbackOperation>();

  constructor(caller: InterfaceCaller, handlers: Handlers) {
    this.#caller = caller;
    this.#handlers = handlers;
  }

  /** @param within the operation under way */
  dispatch(call: ServerCall, within: string): void {
    const found = this.#operation(call.opnum);
    const handler = found === undefined ? undefined : procedureOf(this.#handlers, found.operation.name);
    if (found === undefined || handler === undefined) {
      call.fault(nca_s_op_rng_error, { didNotExecute: true });
      return;
    }
    const context = new HandlerContext(call, this.#caller, within);
    let request: Record<string, unknown>;
    let outcome: unknown;
    try {
      if (found.kinds.contexts.length > 0 || found.kinds.pipes.length > 0) {
        const words = `${found.operation.name}: context handles and pipes do not go to a client's procedure`;
        throw new RpcError(RPC_S_CANNOT_SUPPORT, "local", words);
      }
      request = found.codec.decodeRequest(call.stub, call.format).values;
      outcome = handler.call(this.#handlers, request, context as unknown as CallbackContext);
    } catch (error) {
      this.#fail(call, found, context, error);
      return;
    }
    if (isThenable(outcome)) {
      outcome.then(
        (result) => this.#answer(call, found, context, request, result),
        (error) => this.#fail(call, found, context, error),
      );
    } else this.#answer(call, found, context, request, outcome);
  }

  #operation(opnum: number): CallbackOperation | undefined {
    const known = this.#operations.get(opnum);
    if (known !== undefined) return known;
    const operation = this.#caller.iface.callbacks?.find((one) => one.opnum === opnum);
    if (operation === undefined) return undefined;
    const made = { operation, codec: operationCodec(operation, this.#caller.settings.codec), kinds: parameterKinds(operation) };
    this.#operations.set(opnum, made);
    return made;
  }

  #answer(call: ServerCall, found: CallbackOperation, context: HandlerContext, request: Record<string, unknown>, result: unknown): void {
    context.whenQuiet(() => {
      try {
        call.respond(found.codec.encodeResponse(resultValues(result, found), request, call.responseFormat));
      } catch (error) {
        this.#fail(call, found, context, error);
      }
    });
  }

  #fail(call: ServerCall, { operation }: CallbackOperation, context: HandlerContext, error: unknown): void {
    if (isDefect(error)) this.#caller.settings.onError?.(error, `${this.#caller.iface.name}.${operation.name} (callback)`);
    context.whenQuiet(() => {
      call.fault(faultStatus(error), error instanceof FaultError ? { didNotExecute: error.didNotExecute, stub: error.stub } : {});
    });
  }
}

class HandlerContext {
  readonly operation: string;
  readonly #call: ServerCall;
  readonly #caller: InterfaceCaller;
  readonly #nested = new Set<Promise<unknown>>();
  #controller: AbortController | undefined;
  #client: object | undefined;

  constructor(call: ServerCall, caller: InterfaceCaller, operation: string) {
    this.#call = call;
    this.#caller = caller;
    this.operation = operation;
  }

  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      const controller = new AbortController();
      this.#controller = controller;
      const abort = () =>
        controller.abort(new CancelledError(RPC_S_CALL_CANCELLED, "signal", "the callback was given up, or its call is over"));
      if (this.#call.cancelled) abort();
      else this.#call.onCancel = abort;
    }
    return this.#controller.signal;
  }

  get client(): object {
    this.#client ??= nestedOperations(
      this.#caller.iface.operations,
      (operation) => this.#caller.operation(operation),
      routeWithin(this.#call, this.#caller.settings.clock),
      (outcome) => {
        const over = () => this.#nested.delete(outcome);
        this.#nested.add(outcome);
        outcome.then(over, over);
      },
    );
    return this.#client;
  }

  /** An answer before those of the calls within it would be taken for one of theirs. */
  whenQuiet(answer: () => void): void {
    if (this.#nested.size === 0) answer();
    else Promise.allSettled(this.#nested).then(() => this.whenQuiet(answer));
  }
}
