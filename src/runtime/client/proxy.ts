/** The object that programs call: one function per operation, made when it is first asked for. */

import type { Body, CodecOptions, OperationCodec, Values } from "../../ndr/codec.ts";
import type { CallOptions, Interface } from "../../ndr/codegen/v1.ts";
import { operationCodec } from "../../ndr/operation.ts";
import { NDR20_BE, NDR20_LE, NDR64_LE, type NdrFormat, type Operation } from "../../ndr/types.ts";
import type { BodyStream, BoundContext, CallHandle, ClientCall, ClientCallEvents } from "../../rpc/types.ts";
import { RPC_S_CALL_CANCELLED, RPC_X_SS_IN_NULL_CONTEXT } from "../../status/codes.ts";
import { CancelledError, FaultError, LimitError, NdrError, RpcError, StatusError, TransportError } from "../../status/errors.ts";
import type { Clock } from "../../transport/clock.ts";
import { channels } from "../diagnostics.ts";
import { Deadline } from "../limits.ts";
import { type ContextParameter, type ParameterKinds, parameterKinds } from "../parameters.ts";
import { PipeReader, PipeWriter, StubQueue } from "../pipes.ts";
import type { Association } from "./association.ts";
import { ClientHandle, type CloseHandle } from "./context-handle.ts";
import type { BoundInterface } from "./link.ts";

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
    if (operation.callback === true || operation.name in target) continue;
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
    const { clock, connectTimeoutMs } = this.caller.settings;
    const limit = new Deadline(clock, connectTimeoutMs, options?.signal, `connecting for ${this.operation.name}`);
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

/** One call under way: what the protocol machine tells, and the promise that the program waits for. */
export class PendingCall implements ClientCallEvents, ClientCall {
  protected readonly operation: OperationCaller;
  protected readonly request: Values;
  readonly #options: CallOptions | undefined;
  readonly #raw: boolean;
  protected readonly resolve: (values: unknown) => void;
  readonly reject: (error: unknown) => void;
  #bound: BoundInterface | undefined = undefined;
  context!: BoundContext;
  body!: Body;
  stream: BodyStream | undefined = undefined;
  #handle: CallHandle | undefined = undefined;
  #ended = false;
  #started = 0;
  #retried = false;

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
    this.reject = reject;
  }

  begin(bound: BoundInterface): void {
    const { operation, codec, kinds, caller } = this.operation;
    const options = this.#options;
    const signal = options?.signal;
    if (signal?.aborted) {
      this.reject(
        new CancelledError(RPC_S_CALL_CANCELLED, "signal", `${operation.name} was cancelled before it was sent`, { cause: signal.reason }),
      );
      return;
    }
    const context = kinds.pipes.length > 0 && bound.ndr20 !== undefined ? bound.ndr20 : bound.context;
    this.#bound = bound;
    this.context = context;
    if (channels.clientCall.hasSubscribers) this.#started = caller.settings.clock.now();
    this.#ended = false;
    try {
      if (kinds.contexts.length > 0) refuseNullHandles(operation, kinds, this.request);
      this.body = codec.encodeRequest(this.request, context.format);
      if (kinds.pipes.length > 0) this.stream = this.#pipeStream(kinds, context, this.body.size);
      this.#handle = bound.link.call(this, this);
    } catch (error) {
      this.end(error);
      this.reject(error);
      return;
    }
    // Calls may end before they are sent: [maybe] ones, and all on a connection that takes no more.
    if (signal !== undefined && !this.#ended) signal.addEventListener("abort", this);
  }

  /** [in] pipes follow the other parameters. */
  #pipeStream(kinds: ParameterKinds, context: BoundContext, start: number): BodyStream | undefined {
    const inPipes = kinds.pipes.filter((pipe) => pipe.isIn);
    if (inPipes.length === 0) return undefined;
    const stub = new PipeWriter(inPipes, this.request, context.format, start).stub();
    return { pull: async () => (await stub.next()).value ?? null };
  }

  /** The caller's signal fired. */
  handleEvent(): void {
    const { name } = this.operation.operation;
    this.cancelWith(new CancelledError(RPC_S_CALL_CANCELLED, "signal", `${name} was cancelled`, { cause: this.#options?.signal?.reason }));
  }

  protected cancelWith(error: RpcError): void {
    if (this.#handle !== undefined && !this.#ended) this.#bound?.link.cancel(this.#handle, error);
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
    const { operation, codec, kinds } = this.operation;
    this.end(undefined);
    if (operation.maybe === true) {
      this.resolve({});
      return;
    }
    try {
      const format = formatOf(this.context, littleEndian);
      const { values } = codec.decodeResponse(stub, this.request, format);
      if (kinds.contexts.length > 0 || operation.status !== null) this.accept(values);
      this.resolve(values);
    } catch (error) {
      this.reject(error);
    }
  }

  /** Handles are wrapped, and a status that is a failure is thrown. */
  protected accept(values: Record<string, unknown>): void {
    const { operation, kinds } = this.operation;
    if (kinds.contexts.length > 0) this.#takeHandles(values);
    if (operation.status === null || this.#raw || !isFailure(operation, values["return"])) return;
    throw new StatusError(values["return"] as number, operation.name, values);
  }

  fault(status: number, didNotExecute: boolean, stub: Uint8Array, callId: number): void {
    const error = this.faultError(status, didNotExecute, stub, callId);
    this.end(error);
    this.reject(error);
  }

  protected faultError(status: number, didNotExecute: boolean, stub: Uint8Array, callId: number): FaultError {
    const words = `the server answered ${this.operation.operation.name} with a fault${didNotExecute ? " and did not execute it" : ""}`;
    return new FaultError(status, words, { callId, didNotExecute, stub });
  }

  failed(error: RpcError): void {
    this.end(error);
    if (this.#mayRetry(error)) {
      this.#retried = true;
      // Later in this turn: the machine tells its calls before it tells the link that the connection is gone.
      queueMicrotask(() => this.operation.connect(this, this.#options));
      return;
    }
    this.reject(error);
  }

  /**
   * Once, and only where nobody can tell the difference: the connection was cut, the operation is idempotent ([C706] 6.1.4), and no context
   * handle takes part, which would have gone with the connection.
   */
  #mayRetry(error: RpcError): boolean {
    const { operation, kinds, caller } = this.operation;
    if (this.#retried || operation.idempotent !== true || kinds.contexts.length > 0 || kinds.pipes.length > 0) return false;
    return error instanceof TransportError && error.failure.kind === "cut" && error.failure.by !== "local" && !caller.association.closed;
  }

  #takeHandles(values: Record<string, unknown>): void {
    for (const parameter of this.operation.kinds.contexts) {
      if (!parameter.isOut) continue;
      const wire = values[parameter.name] as { attributes: number; uuid: string } | null | undefined;
      const given = parameter.isIn ? this.request[parameter.name] : undefined;
      if (wire === null || wire === undefined) {
        if (given instanceof ClientHandle) given.markClosed();
        values[parameter.name] = null;
      } else if (given instanceof ClientHandle && given.uuid === wire.uuid) {
        values[parameter.name] = given;
      } else {
        values[parameter.name] = new ClientHandle(wire, parameter.type.name, this.operation.closerOf(parameter));
      }
    }
  }

  protected end(error: unknown): void {
    this.#ended = true;
    this.#options?.signal?.removeEventListener("abort", this);
    this.#bound?.link.callEnded();
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

/**
 * A call with [out] pipes: the promise resolves when the response begins, with the pipes as async iterables and `result`, a promise of the other
 * [out] parameters, which come after the pipes. A pipe that is not read to its end is read over.
 */
class PipeCall extends PendingCall {
  #queue: StubQueue | undefined;

  fragment(stub: Uint8Array, littleEndian: boolean): void {
    const queue = this.#queue ?? this.#begin(littleEndian);
    queue.push(stub);
    if (queue.waiting > MOST_WAITING) this.cancelWith(new LimitError(`more than ${MOST_WAITING} octets of a pipe wait to be read`));
  }

  override response(_stub: Uint8Array, littleEndian: boolean): void {
    this.end(undefined);
    (this.#queue ?? this.#begin(littleEndian)).end();
  }

  override fault(status: number, didNotExecute: boolean, stub: Uint8Array, callId: number): void {
    super.fault(status, didNotExecute, stub, callId);
    this.#queue?.fail(this.faultError(status, didNotExecute, stub, callId));
  }

  override failed(error: RpcError): void {
    super.failed(error);
    this.#queue?.fail(error);
  }

  #begin(littleEndian: boolean): StubQueue {
    const { kinds } = this.operation;
    const queue = new StubQueue();
    this.#queue = queue;
    const format = formatOf(this.context, littleEndian);
    const reader = new PipeReader(queue, new Uint8Array(0), 0, format, "server");
    const pipes = kinds.pipes.filter((pipe) => pipe.isOut);
    const answer: Record<string, unknown> = {};
    const drained = pipes.map((parameter, index) => {
      const { elements, done } = readToEnd(reader.elements(parameter, index));
      answer[parameter.name] = elements;
      return done;
    });
    const result = Promise.all(drained).then(() => this.#others(queue, reader, format));
    // Whoever reads the pipe hears of a failure there.
    result.catch(() => {});
    answer["result"] = result;
    this.resolve(answer);
    return queue;
  }

  async #others(queue: StubQueue, reader: PipeReader, format: NdrFormat): Promise<Record<string, unknown>> {
    let { bytes } = reader.rest;
    for (let more = await queue.next(); more !== null; more = await queue.next()) bytes = join(bytes, more);
    const { values } = this.operation.codec.decodeResponse(bytes, this.request, format, reader.rest.position);
    this.accept(values);
    return values;
  }
}

/** Octets of an [out] pipe that may wait to be read. The connection goes on for other calls, so nothing slows the server down. */
const MOST_WAITING = 256 * 1024 * 1024;

/** The elements, and a promise that they have all been read; whoever stops early lets the rest be read over. */
function readToEnd(source: AsyncGenerator<unknown, void, undefined>): { elements: AsyncIterable<unknown>; done: Promise<void> } {
  let resolve!: () => void;
  let reject!: (error: unknown) => void;
  const done = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  done.catch(() => {});
  async function* elements(): AsyncGenerator<unknown, void, undefined> {
    try {
      for (;;) {
        const step = await source.next();
        if (step.done === true) break;
        yield step.value;
      }
    } catch (error) {
      reject(error);
      throw error;
    } finally {
      (async () => {
        while ((await source.next()).done !== true);
      })().then(resolve, reject);
    }
  }
  return { elements: elements(), done };
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}

function formatOf(context: BoundContext, littleEndian: boolean): NdrFormat {
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
  for (const { name, isIn, isOut } of kinds.contexts) {
    if (!isIn || isOut) continue;
    if (request[name] === null || request[name] === undefined) {
      throw new NdrError(RPC_X_SS_IN_NULL_CONTEXT, `${operation.name}.${name}`, "a context handle is needed here, and null is none");
    }
  }
}
