/** One call under way at a client. */
import type { Body, Values } from "../../ndr/codec.ts";
import type { CallOptions } from "../../ndr/codegen/v1.ts";
import { NDR20_BE, NDR20_LE, NDR64_LE, type NdrFormat, type Operation } from "../../ndr/types.ts";
import type {
  BodyStream,
  BoundContext,
  CallHandle,
  ClientCall,
  ClientCallEvents,
  ConnectionSecurity,
  ServerCall,
} from "../../rpc/types.ts";
import { RPC_S_CALL_CANCELLED, RPC_S_CALL_FAILED, RPC_X_SS_IN_NULL_CONTEXT } from "../../status/codes.ts";
import { CancelledError, FaultError, NdrError, RpcError, StatusError, TransportError } from "../../status/errors.ts";
import { channels } from "../diagnostics.ts";
import { eachHandle, type ParameterKinds } from "../parameters.ts";
import { PipeWriter } from "../pipes.ts";
import { ClientHandle } from "./context-handle.ts";
import type { OperationCaller } from "./proxy.ts";
import type { CallRoute } from "./route.ts";
import { failureValues } from "./status-places.ts";

/** One call under way: what the protocol machine tells, and the promise that the program waits for. */
export class PendingCall implements ClientCallEvents, ClientCall {
  protected readonly operation: OperationCaller;
  protected readonly request: Values;
  readonly #options: CallOptions | undefined;
  readonly #raw: boolean;
  protected readonly resolve: (values: unknown) => void;
  readonly #reject: (error: unknown) => void;
  /** The server calls back, where there is somebody to answer. */
  callback: ((call: ServerCall) => void) | undefined = undefined;
  protected bound: CallRoute | undefined = undefined;
  context!: BoundContext;
  body!: Body;
  stream: BodyStream | undefined = undefined;
  security: ConnectionSecurity | undefined = undefined;
  #handle: CallHandle | undefined = undefined;
  #ended = false;
  #started = 0;
  #retried = false;
  /** What was answered to the server once is not answered again. */
  #calledBack = false;
  /** What pulls the [in] pipes' elements. */
  #stub: AsyncGenerator<Uint8Array, void, undefined> | undefined;

  constructor(
    operation: OperationCaller,
    request: Values,
    options: CallOptions | undefined,
    raw: boolean,
    resolve: (values: unknown) => void,
    reject: (error: unknown) => void,
  ) {
    this.operation = operation;
    this.request = request;
    this.#options = options;
    this.#raw = raw;
    this.resolve = resolve;
    this.#reject = reject;
    const { callbacks } = operation.caller;
    if (callbacks !== undefined)
      this.callback = (call) => {
        this.#calledBack = true;
        callbacks.dispatch(call, operation.operation.name);
      };
  }

  get name(): string {
    return this.operation.operation.name;
  }

  get piped(): boolean {
    return this.operation.piped;
  }

  begin(bound: CallRoute): void {
    const { operation, codec, kinds, caller } = this.operation;
    const options = this.#options;
    const signal = options?.signal;
    if (signal?.aborted) {
      this.fail(
        new CancelledError(RPC_S_CALL_CANCELLED, "signal", `${operation.name} was cancelled before it was sent`, { cause: signal.reason }),
      );
      return;
    }
    const context = (kinds.pipes.length > 0 ? bound.pipes : undefined) ?? bound.context;
    this.bound = bound;
    this.context = context;
    this.security = bound.security;
    if (channels.clientCall.hasSubscribers) this.#started = caller.settings.clock.now();
    this.#ended = false;
    try {
      if (kinds.contexts.length > 0) refuseNullHandles(operation, kinds, this.request);
      this.body = codec.encodeRequest(this.request, context.format);
      if (kinds.pipes.length > 0) this.stream = this.#pipeStream(kinds, context, this.body.size);
      this.#handle = bound.link.call(this, this);
    } catch (error) {
      this.end(error);
      this.fail(error);
      return;
    }
    // Calls may end before they are sent: [maybe] ones, and all on a connection that takes no more.
    if (signal !== undefined && !this.#ended) signal.addEventListener("abort", this);
  }

  /** [in] pipes follow the other parameters. */
  #pipeStream(kinds: ParameterKinds, context: BoundContext, start: number): BodyStream | undefined {
    const inPipes = kinds.pipes.filter((pipe) => pipe.isIn);
    if (inPipes.length === 0) return undefined;
    const stub = new PipeWriter(inPipes, this.request, context.format, start, this.operation.caller.settings.codec).stub();
    this.#stub = stub;
    return {
      pull: async () => {
        try {
          return (await stub.next()).value ?? null;
        } catch (error) {
          if (error instanceof RpcError) throw error;
          const words = `a pipe that ${this.operation.operation.name} was given failed: ${error instanceof Error ? error.message : String(error)}`;
          throw new RpcError(RPC_S_CALL_FAILED, "local", words, { cause: error });
        }
      },
    };
  }

  /** The caller's signal fired. */
  handleEvent(): void {
    const { name } = this.operation.operation;
    this.cancelWith(new CancelledError(RPC_S_CALL_CANCELLED, "signal", `${name} was cancelled`, { cause: this.#options?.signal?.reason }));
  }

  protected cancelWith(error: RpcError): void {
    if (this.#handle !== undefined && !this.#ended) this.bound?.link.cancel(this.#handle, error);
  }

  // --- ClientCall, beside context, body and stream ---

  get opnum(): number {
    return this.operation.operation.opnum;
  }

  get maybe(): boolean {
    return this.operation.operation.maybe === true;
  }

  get idempotent(): boolean {
    return this.operation.operation.idempotent === true;
  }

  get objectUuid(): string | undefined {
    return this.#options?.objectUuid ?? this.operation.caller.settings.objectUuid;
  }

  get into(): Uint8Array | undefined {
    return this.#options?.into;
  }

  get timeoutMs(): number {
    return this.#options?.timeoutMs || this.operation.caller.settings.callTimeoutMs;
  }

  // --- ClientCallEvents ---

  inPlace(octets: Uint8Array, from: number, to: number, littleEndian: boolean): boolean {
    const { codec, plain } = this.operation;
    if (!plain) return false;
    const values = codec.decodeResponseAt?.(octets, from, to, this.request, formatOf(this.context, littleEndian));
    if (values === undefined) return false;
    this.end(undefined);
    this.resolve(values);
    return true;
  }

  response(stub: Uint8Array, littleEndian: boolean): void {
    const { operation, codec } = this.operation;
    this.end(undefined);
    if (operation.maybe === true) {
      this.resolve({});
      return;
    }
    try {
      const format = formatOf(this.context, littleEndian);
      const { values } = codec.decodeResponse(stub, this.request, format);
      if (!this.operation.plain) this.accept(values);
      this.resolve(values);
    } catch (error) {
      this.fail(error);
    }
  }

  /**
   * The call failed. A raw call of an operation that has a place for it ([comm_status], [fault_status]) tells so by its results, any other by throwing.
   */
  fail(error: unknown): void {
    const values = this.#raw ? failureValues(this.operation.operation, error) : undefined;
    if (values === undefined) this.#reject(error);
    else this.resolve(values);
  }

  /** Handles are wrapped, and a status that is a failure is thrown. */
  protected accept(values: Record<string, unknown>): void {
    const { operation, kinds } = this.operation;
    if (kinds.contexts.length > 0) this.#takeHandles(values);
    // A place that only the ACF knows does not travel.
    const { commStatus, faultStatus } = operation;
    if (commStatus !== undefined && commStatus !== "return") values[commStatus] ??= 0;
    if (faultStatus !== undefined && faultStatus !== "return") values[faultStatus] ??= 0;
    if (operation.status === null || this.#raw || !isFailure(operation, values["return"])) return;
    throw new StatusError(values["return"] as number, operation.name, values);
  }

  fault(status: number, didNotExecute: boolean, stub: Uint8Array, callId: number, unsigned: boolean): void {
    const error = this.faultError(status, didNotExecute, stub, callId, unsigned);
    this.end(error);
    this.fail(error);
  }

  protected faultError(status: number, didNotExecute: boolean, stub: Uint8Array, callId: number, unsigned: boolean): RpcError {
    const fault = unsigned ? "an unsigned fault" : "a fault";
    const words = `the server answered ${this.operation.operation.name} with ${fault}${didNotExecute ? " and did not execute it" : ""}`;
    const error = new FaultError(status, words, { callId, didNotExecute, stub, unsigned });
    return this.bound?.link.explain?.(error, this.security) ?? error;
  }

  failed(error: RpcError): void {
    this.end(error);
    if (this.#mayRetry(error)) {
      this.#retried = true;
      if (this.operation.caller.again(this, this.#options)) return;
    }
    this.fail(this.named(error));
  }

  /** The machine knows numbers only; who reads a log of a hundred operations wants to know which one was late. */
  protected named(error: RpcError): RpcError {
    if (!(error instanceof CancelledError) || error.by !== "timeout" || error.status !== RPC_S_CALL_CANCELLED) return error;
    const words = `${this.operation.operation.name} was not answered within ${this.timeoutMs} ms`;
    return new CancelledError(error.status, "timeout", words, { cause: error });
  }

  /**
   * Once, and only where nobody can tell the difference: the connection was cut, the operation is idempotent ([C706] 6.1.4), and no context
   * handle takes part, which would have gone with the connection.
   */
  #mayRetry(error: RpcError): boolean {
    const { operation, kinds } = this.operation;
    if (this.#retried || operation.idempotent !== true || kinds.contexts.length > 0 || kinds.pipes.length > 0) return false;
    if (this.bound?.nested === true || this.#calledBack) return false;
    return error instanceof TransportError && error.failure.kind === "cut" && error.failure.by !== "local";
  }

  #takeHandles(values: Record<string, unknown>): void {
    const { caller } = this.operation;
    const group = this.bound?.link.info.associationGroup;
    for (const parameter of this.operation.kinds.contexts) {
      if (!parameter.isOut) continue;
      const before = parameter.isIn ? this.request[parameter.name] : undefined;
      const given = new Map<string, ClientHandle>();
      eachHandle(parameter, before, undefined, (one) => (one instanceof ClientHandle ? given.set(one.uuid, one) : undefined));
      const wires = new Set<string>();
      values[parameter.name] = eachHandle(parameter, values[parameter.name], before, (one) => {
        if (one === null || one === undefined) return null;
        const wire = one as { attributes: number; uuid: string };
        wires.add(wire.uuid);
        const known = given.get(wire.uuid);
        if (known !== undefined) return known;
        return new ClientHandle(wire, parameter.type.name, caller.closerOf(parameter), () => caller.holds(group));
      });
      if (parameter.isArray || wires.size === 0) for (const [uuid, handle] of given) if (!wires.has(uuid)) handle.markClosed();
    }
  }

  protected end(error: unknown): void {
    this.#ended = true;
    this.#options?.signal?.removeEventListener("abort", this);
    this.bound?.link.callEnded(error === undefined && !this.maybe);
    // Files and the like behind an [in] pipe that is not wanted to its end are let go.
    this.#stub?.return().catch(() => {});
    if (!channels.clientCall.hasSubscribers) return;
    const { operation, caller } = this.operation;
    channels.clientCall.publish({
      interface: caller.iface.name,
      operation: operation.name,
      opnum: operation.opnum,
      ms: this.#started === 0 ? 0 : caller.settings.clock.now() - this.#started,
      error: error instanceof RpcError ? error : undefined,
    });
  }
}

export function formatOf(context: BoundContext, littleEndian: boolean): NdrFormat {
  if (context.format.syntax === "ndr64") return NDR64_LE;
  return littleEndian ? NDR20_LE : NDR20_BE;
}

/** Severity "success" of HRESULT and NTSTATUS is not a failure (S_FALSE, STATUS_MORE_ENTRIES): the value is there to be read. */
function isFailure(operation: Operation, value: unknown): boolean {
  if (typeof value !== "number" || value === 0) return false;
  if (operation.status === "hresult" || operation.status === "ntstatus") return value >>> 0 >= 0x80000000;
  return true;
}

function refuseNullHandles(operation: Operation, kinds: ParameterKinds, request: Values): void {
  for (const parameter of kinds.contexts) {
    const { name, isIn, isOut } = parameter;
    if (!isIn || isOut) continue;
    eachHandle(parameter, request[name], undefined, (handle) => {
      if (handle === null || handle === undefined)
        throw new NdrError(RPC_X_SS_IN_NULL_CONTEXT, `${operation.name}.${name}`, "a context handle is needed here, and null is none");
      return handle;
    });
  }
}
