/** The object that programs call: one function per operation, made when it is first asked for. */
import type { CodecOptions, OperationCodec, Values } from "../../ndr/codec.ts";
import type { CallOptions, Interface } from "../../ndr/codegen/v1.ts";
import { operationCodec } from "../../ndr/operation.ts";
import type { Operation } from "../../ndr/types.ts";
import { RPC_X_BAD_STUB_DATA } from "../../status/codes.ts";
import { NdrError } from "../../status/errors.ts";
import type { Clock } from "../../transport/clock.ts";
import { Deadline } from "../deadline.ts";
import { type ContextParameter, type ParameterKinds, parameterKinds } from "../parameters.ts";
import type { Association } from "./association.ts";
import type { CloseHandle } from "./context-handle.ts";
import type { BoundInterface } from "./link.ts";
import { PendingCall } from "./pending-call.ts";
import { PipeCall } from "./pipe-call.ts";

type Call = (request?: Values, options?: CallOptions) => Promise<unknown>;

export interface CallerSettings {
  readonly clock: Clock;
  readonly codec: CodecOptions | undefined;
  /** Milliseconds; 0 is none. */
  readonly callTimeoutMs: number;
  /** Milliseconds for connecting again when the connection was lost. */
  readonly connectTimeoutMs: number;
  readonly objectUuid: string | undefined;
}

/** The operations of one interface over one association. */
export class InterfaceCaller {
  readonly iface: Interface;
  readonly association: Association;
  readonly settings: CallerSettings;
  /** Where the next call goes without asking anybody; only where there is one connection. */
  #current: BoundInterface | undefined;
  readonly #operations = new Map<string, OperationCaller>();

  constructor(iface: Interface, association: Association, settings: CallerSettings) {
    this.iface = iface;
    this.association = association;
    this.settings = settings;
  }

  get current(): BoundInterface | undefined {
    const current = this.#current;
    return current?.link.usable === true ? current : undefined;
  }

  async acquire(limit: Deadline): Promise<BoundInterface> {
    const bound = await this.association.acquire(this.iface, limit);
    if (this.association.single) this.#current = bound;
    return bound;
  }

  operation(operation: Operation): OperationCaller {
    let caller = this.#operations.get(operation.name);
    if (caller === undefined) {
      caller = new OperationCaller(this, operation);
      this.#operations.set(operation.name, caller);
    }
    return caller;
  }

  operationNamed(name: string): OperationCaller | undefined {
    const operation = this.iface.operations.find((one) => one.name === name && one.callback !== true);
    return operation === undefined ? undefined : this.operation(operation);
  }
}

/** `target` gets a function for each operation; `raw` ones never throw for a status that the operation returns. */
export function defineOperations(target: object, caller: InterfaceCaller, raw: boolean): void {
  for (const operation of caller.iface.operations) {
    // With a function `then` the client would be taken for a promise: `await connect(...)` would call the server. Operations named as what the
    // client has of its own (`raw`, `connection`) are reached through `raw`, which has nothing of its own.
    if (operation.callback === true || Object.hasOwn(target, operation.name) || operation.name === "then") continue;
    Object.defineProperty(target, operation.name, {
      configurable: true,
      enumerable: true,
      get() {
        const one = caller.operation(operation);
        const call: Call = (request = {}, options) => one.call(request, options, raw);
        Object.defineProperty(target, operation.name, { configurable: true, enumerable: true, value: call });
        return call;
      },
    });
  }
}

export class OperationCaller {
  readonly caller: InterfaceCaller;
  readonly operation: Operation;
  readonly codec: OperationCodec;
  readonly kinds: ParameterKinds;
  /** No context handles, no pipes, no status: the values of a response are the answer. */
  readonly plain: boolean;

  constructor(caller: InterfaceCaller, operation: Operation) {
    this.caller = caller;
    this.operation = operation;
    this.codec = operationCodec(operation, caller.settings.codec);
    this.kinds = parameterKinds(operation);
    this.plain = this.kinds.contexts.length === 0 && this.kinds.pipes.length === 0 && operation.status === null;
  }

  call(request: Values, options: CallOptions | undefined, raw: boolean): Promise<unknown> {
    if (typeof request !== "object" || request === null)
      return Promise.reject(new NdrError(RPC_X_BAD_STUB_DATA, this.operation.name, "the parameters must be an object"));
    return new Promise((resolve, reject) => {
      const Kind = this.kinds.pipes.some((pipe) => pipe.isOut) ? PipeCall : PendingCall;
      const pending = new Kind(this, request, options, raw, resolve, reject);
      const bound = this.caller.current;
      if (bound !== undefined) pending.begin(bound);
      else this.connect(pending, options);
    });
  }

  /** The connection is gone, or there may be several: the association finds one. */
  connect(pending: PendingCall, options: CallOptions | undefined): void {
    const { clock, connectTimeoutMs, callTimeoutMs } = this.caller.settings;
    // Who gives a call a second does not wait fifteen for its connection.
    const times = [connectTimeoutMs, options?.timeoutMs || callTimeoutMs].filter((ms) => ms > 0);
    const limit = new Deadline(
      clock,
      times.length === 0 ? 0 : Math.min(...times),
      options?.signal,
      `connecting for ${this.operation.name}`,
    );
    this.caller.acquire(limit).then(
      (bound) => pending.begin(bound),
      (error) => pending.reject(error),
    );
  }

  /** How a handle of this type is closed: by the operation that the interface names for it. */
  closerOf({ type }: ContextParameter): CloseHandle | undefined {
    if (type.close === undefined) return undefined;
    const closing = this.caller.operationNamed(type.close);
    const parameter = closing?.kinds.contexts.find((one) => one.isIn && one.isOut);
    if (closing === undefined || parameter === undefined) return undefined;
    return (handle, options) => closing.call({ [parameter.name]: handle }, options, false);
  }
}
