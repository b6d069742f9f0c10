/** The object that programs call: one function per operation, made when it is first asked for. */
import type { CodecOptions, OperationCodec, Values } from "../../ndr/codec.ts";
import type { CallOptions, Interface } from "../../ndr/codegen/v1.ts";
import { operationCodec } from "../../ndr/operation.ts";
import type { Operation } from "../../ndr/types.ts";
import { RPC_X_BAD_STUB_DATA } from "../../status/codes.ts";
import { NdrError } from "../../status/errors.ts";
import type { Clock } from "../../transport/clock.ts";
import { Deadline } from "../deadline.ts";
import { type ContextParameter, isPlain, type ParameterKinds, parameterKinds } from "../parameters.ts";
import type { Association } from "./association.ts";
import { CallbackService, type Handlers } from "./callbacks.ts";
import type { CloseHandle } from "./context-handle.ts";
import type { BoundInterface } from "./link.ts";
import { PendingCall } from "./pending-call.ts";
import { PipeCall } from "./pipe-call.ts";
import type { CallRoute } from "./route.ts";
import type { SecuritySettings } from "./security.ts";

export type Call = (request?: Values, options?: CallOptions) => Promise<unknown>;

export interface CallerSettings {
  readonly clock: Clock;
  readonly codec: CodecOptions | undefined;
  /** Milliseconds; 0 is none. */
  readonly callTimeoutMs: number;
  /** Milliseconds for connecting again when the connection was lost. */
  readonly connectTimeoutMs: number;
  readonly objectUuid: string | undefined;
  /** Told of defects of the program's own procedures, which are called back. */
  readonly onError?: ((error: unknown, where: string) => void) | undefined;
}

/** Where operations are at home: what their calls ask of it. */
export interface OperationHome {
  readonly iface: Interface;
  readonly settings: CallerSettings;
  /** What answers when the server calls back. */
  readonly callbacks?: CallbackService | undefined;
  /** How a handle of this type is closed: by the operation that the interface names for it. */
  closerOf(parameter: ContextParameter): CloseHandle | undefined;
  /** Is a connection of this association group open? */
  holds(group: number | undefined): boolean;
  /** Begins a call whose connection was lost anew, on another one. @returns false where there is none */
  again(call: PendingCall, options: CallOptions | undefined): boolean;
}

/** The operations of one interface over one association. */
export class InterfaceCaller implements OperationHome {
  readonly iface: Interface;
  readonly association: Association;
  readonly settings: CallerSettings;
  readonly callbacks: CallbackService | undefined;
  readonly #security: SecuritySettings | undefined;
  /** Where the next call goes without asking anybody; only where there is one connection. */
  #current: BoundInterface | undefined;
  readonly #operations = new Map<string, OperationCaller>();

  /** @param security where it is not that of the association */
  constructor(
    iface: Interface,
    association: Association,
    settings: CallerSettings,
    handlers: Handlers | undefined,
    security: SecuritySettings | undefined,
  ) {
    this.#security = security;
    this.iface = iface;
    this.association = association;
    this.settings = settings;
    this.callbacks = handlers === undefined ? undefined : new CallbackService(this, handlers);
  }

  holds(group: number | undefined): boolean {
    return this.association.holds(group);
  }

  again(call: PendingCall, options: CallOptions | undefined): boolean {
    if (this.association.closed) return false;
    // Later in this turn: the machine tells its calls before it tells the link that the connection is gone.
    queueMicrotask(() => this.connect(call, options));
    return true;
  }

  call(operation: OperationCaller, request: Values, options: CallOptions | undefined, raw: boolean): Promise<unknown> {
    return operation.start(request, options, raw, (pending) => {
      const bound = this.current;
      if (bound !== undefined && (!operation.piped || bound.pipes !== undefined)) pending.begin(bound);
      else this.connect(pending, options);
    });
  }

  /** The functions of a client. `raw` ones never throw for a status that the operation returns. */
  functions(raw: boolean): (operation: Operation) => Call {
    return (operation) => {
      const one = this.operation(operation);
      return (request = {}, options) => this.call(one, request, options, raw);
    };
  }

  /** The connection is gone, or there may be several: the association finds one. */
  connect(pending: PendingCall, options: CallOptions | undefined): void {
    const { clock, connectTimeoutMs, callTimeoutMs } = this.settings;
    // Who gives a call a second does not wait fifteen for its connection.
    const times = [connectTimeoutMs, options?.timeoutMs || callTimeoutMs].filter((ms) => ms > 0);
    const what = `connecting for ${pending.name}`;
    const limit = new Deadline(clock, times.length === 0 ? 0 : Math.min(...times), options?.signal, what);
    this.#acquireFor(pending, limit).then(
      (bound) => pending.begin(bound),
      (error) => pending.fail(error),
    );
  }

  get current(): BoundInterface | undefined {
    const current = this.#current;
    return current?.link.usable === true ? current : undefined;
  }

  async acquire(limit: Deadline): Promise<BoundInterface> {
    const bound = await this.association.acquire(this.iface, limit, this.#security);
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

  closerOf({ type }: ContextParameter): CloseHandle | undefined {
    const found = type.close === undefined ? undefined : this.iface.operations.find((one) => one.name === type.close);
    const closing = found === undefined ? undefined : this.operation(found);
    const parameter = closing?.kinds.contexts.find((one) => one.isIn && one.isOut && !one.isArray);
    if (closing === undefined || parameter === undefined) return undefined;
    return (handle, options) => this.call(closing, closingRequest(closing.operation, parameter.name, handle), options, false);
  }

  /** Operations with pipes have a presentation context of their own. */
  async #acquireFor(pending: PendingCall, limit: Deadline): Promise<BoundInterface> {
    const bound = await this.acquire(limit);
    if (pending.piped && bound.pipes === undefined) await bound.link.bindPipes(this.iface, bound, limit);
    return bound;
  }
}

/** What a closing operation takes beside the handle is reserved: 0. */
export function closingRequest(operation: Operation, parameter: string, handle: unknown): Record<string, unknown> {
  const rest = operation.params.filter(({ name, dir }) => dir !== "out" && name !== parameter);
  return { ...Object.fromEntries(rest.map(({ name }) => [name, 0])), [parameter]: handle };
}

/** `target` gets a function for each operation, made when it is first asked for. */
export function defineOperations(target: object, operations: readonly Operation[], make: (operation: Operation) => Call): void {
  for (const operation of operations) {
    // With a function `then` the client would be taken for a promise: `await connect(...)` would call the server. Operations named as what the
    // client has of its own (`raw`, `connection`) are reached through `raw`, which has nothing of its own.
    if (Object.hasOwn(target, operation.name) || operation.name === "then") continue;
    Object.defineProperty(target, operation.name, {
      configurable: true,
      enumerable: true,
      get() {
        const call = make(operation);
        Object.defineProperty(target, operation.name, { configurable: true, enumerable: true, value: call });
        return call;
      },
    });
  }
}

export class OperationCaller {
  readonly caller: OperationHome;
  readonly operation: Operation;
  readonly codec: OperationCodec;
  readonly kinds: ParameterKinds;
  /** No context handles, no pipes, no status: the values of a response are the answer. */
  readonly plain: boolean;
  readonly piped: boolean;

  constructor(caller: OperationHome, operation: Operation) {
    this.caller = caller;
    this.operation = operation;
    this.codec = operationCodec(operation, caller.settings.codec);
    this.kinds = parameterKinds(operation);
    this.piped = this.kinds.pipes.length > 0;
    this.plain = isPlain(operation, this.kinds);
  }

  /** Makes a call by a way that is known. */
  callBy(route: CallRoute, request: Values, options: CallOptions | undefined, raw: boolean): Promise<unknown> {
    return this.start(request, options, raw, (pending) => pending.begin(route));
  }

  start(request: Values, options: CallOptions | undefined, raw: boolean, begin: (pending: PendingCall) => void): Promise<unknown> {
    if (typeof request !== "object" || request === null)
      return Promise.reject(new NdrError(RPC_X_BAD_STUB_DATA, this.operation.name, "the parameters must be an object"));
    return new Promise((resolve, reject) => {
      const Kind = this.kinds.pipes.some((pipe) => pipe.isOut) ? PipeCall : PendingCall;
      begin(new Kind(this, request, options, raw, resolve, reject));
    });
  }
}
