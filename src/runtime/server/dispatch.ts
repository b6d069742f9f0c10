/** From a complete request to its response or fault: the way every call takes through a server. */
import { joined } from "../../bytes/joined.ts";
import type { CallContext } from "../../ndr/codegen/v1.ts";
import type { ServerCall } from "../../rpc/types.ts";
import {
  ERROR_ACCESS_DENIED,
  nca_s_fault_context_mismatch,
  nca_s_fault_unspec,
  nca_s_op_rng_error,
  nca_s_unsupported_type,
} from "../../status/codes.ts";
import { FaultError, NdrError } from "../../status/errors.ts";
import type { Clock } from "../../transport/clock.ts";
import { channels, type ServerCallMessage } from "../diagnostics.ts";
import { type ContextParameter, eachHandle } from "../parameters.ts";
import { PipeReader, PipeWriter } from "../pipes.ts";
import { faultStatus, isDefect, isThenable, procedureOf, resultValues } from "../procedures.ts";
import type { SecurityPolicy } from "../types.ts";
import { type ActiveCalls, ServerCallContext } from "./call-context.ts";
import { type HandleTable, ServerHandle } from "./handles.ts";
import type { Manager, Procedure, ServedInterface } from "./registry.ts";

/** What dispatching needs of the connection a call came by. */
export interface CallOrigin {
  readonly remoteAddress: string;
  /** Has the caller proven enough for this? */
  suffices(call: ServerCall, served: ServedInterface, manager: Manager): boolean;
  /** Decides by the caller; undefined where nobody does. */
  readonly access: SecurityPolicy["access"];
  /** Where the call came to, a string binding. */
  readonly endpoint: string;
  callerOf(call: ServerCall): CallContext["caller"];
  /** Calls under way, so that closing can cancel them and wait. */
  readonly active: ActiveCalls;
  /** A call has been answered. */
  finished(stubBytes: number): void;
  /** The client is called back. */
  readonly calledBack: () => void;
}

/** Octets in which the parameters before an [in] pipe must be complete. */
const MOST_BEFORE_PIPES = 1 << 20;

export class Dispatcher {
  readonly #handles: HandleTable;
  readonly #clock: Clock;
  readonly #onError: (error: unknown, where: string) => void;

  constructor(handles: HandleTable, clock: Clock, onError: (error: unknown, where: string) => void) {
    this.#handles = handles;
    this.#clock = clock;
    this.#onError = onError;
  }

  dispatch(call: ServerCall, origin: CallOrigin): void {
    const served = call.interface as ServedInterface;
    const operation = served.operation(call.opnum);
    const manager = served.manager(call.objectUuid);
    if (manager === undefined) {
      this.#refuse(call, origin, operation === undefined ? nca_s_op_rng_error : nca_s_unsupported_type);
      return;
    }
    // Before anything is said of operations: which there are is for those who may call.
    if (!origin.suffices(call, served, manager)) {
      this.#refuse(call, origin, ERROR_ACCESS_DENIED);
      return;
    }
    if (operation === undefined) {
      this.#refuseUnknown(call, origin, served);
      return;
    }
    const procedure = procedureOf(manager.procedures, operation.operation.name);
    if (procedure === undefined) {
      this.#refuse(call, origin, nca_s_op_rng_error);
      return;
    }
    const run = new ServerCallContext(
      call,
      origin,
      served,
      operation,
      this.#handles,
      channels.serverCall.hasSubscribers ? this.#clock.now() : 0,
    );
    origin.active.add(run);
    if (origin.access === undefined) this.#run(run, procedure, manager);
    else this.#ask(origin.access, run, procedure, manager);
  }

  /** The program decides, before a request is decoded. */
  #ask(access: NonNullable<SecurityPolicy["access"]>, run: ServerCallContext, procedure: Procedure, manager: Manager): void {
    const { call, origin, served, operation } = run;
    const go = (allowed: boolean) => {
      if (allowed !== true) this.#fail(run, denied(call));
      else if (run.cancelled !== undefined) this.#fail(run, run.cancelled);
      else this.#run(run, procedure, manager);
    };
    const { name } = operation.operation;
    const { opnum, objectUuid } = call;
    try {
      const allowed = access({
        caller: run.caller,
        interface: served.iface,
        opnum,
        operation: name,
        objectUuid,
        endpoint: origin.endpoint,
      });
      if (isThenable(allowed)) allowed.then(go, (error: unknown) => this.#fail(run, accessFailed(error)));
      else go(allowed);
    } catch (error) {
      this.#fail(run, accessFailed(error));
    }
  }

  #run(run: ServerCallContext, procedure: Procedure, manager: Manager): void {
    const { operation } = run;
    let outcome: unknown;
    try {
      if (operation.kinds.pipes.length > 0) outcome = this.#callWithPipes(run, procedure, manager);
      else outcome = procedure.call(manager.procedures, this.#request(run), run);
    } catch (error) {
      this.#fail(run, error);
      return;
    }
    if (isThenable(outcome)) {
      outcome.then(
        (result) => this.#answer(run, result),
        (error) => this.#fail(run, error),
      );
    } else {
      this.#answer(run, outcome);
    }
  }

  /** An operation that nobody has. */
  #refuseUnknown(call: ServerCall, origin: CallOrigin, served: ServedInterface): void {
    const { access, endpoint } = origin;
    const { opnum, objectUuid } = call;
    const refuse = (allowed: boolean) => this.#refuse(call, origin, allowed === true ? nca_s_op_rng_error : ERROR_ACCESS_DENIED);
    if (access === undefined) {
      refuse(true);
      return;
    }
    const failed = (error: unknown) => {
      this.#onError(accessFailed(error), `operation ${opnum} of ${served.iface.name}`);
      this.#refuse(call, origin, nca_s_fault_unspec);
    };
    try {
      const allowed = access({ caller: origin.callerOf(call), interface: served.iface, opnum, operation: undefined, objectUuid, endpoint });
      if (isThenable(allowed)) allowed.then(refuse, failed);
      else refuse(allowed);
    } catch (error) {
      failed(error);
    }
  }

  /** A fault for a call that was not dispatched: the client may repeat it elsewhere. */
  #refuse(call: ServerCall, origin: CallOrigin, status: number): void {
    call.fault(status, { didNotExecute: true });
    origin.finished(call.stubLength);
    if (!channels.serverCall.hasSubscribers) return;
    const { name } = (call.interface as ServedInterface).iface;
    const operation = (call.interface as ServedInterface).operation(call.opnum)?.operation.name ?? `opnum ${call.opnum}`;
    const { remoteAddress: address } = origin;
    const message: ServerCallMessage = { interface: name, operation, opnum: call.opnum, address, ms: 0, fault: status, error: undefined };
    channels.serverCall.publish(message);
  }

  #request(run: ServerCallContext): Record<string, unknown> {
    const { call, operation } = run;
    if (operation.plain && call.octets !== undefined) {
      const values = operation.codec.decodeRequestAt?.(call.octets, call.from, call.to, call.format);
      if (values !== undefined) {
        call.consumed();
        run.request = values;
        return values;
      }
    }
    return this.#decode(run, call.stub).values;
  }

  #decode(run: ServerCallContext, stub: Uint8Array): { values: Record<string, unknown>; end: number } {
    const { call, operation } = run;
    const decoded = operation.codec.decodeRequest(stub, call.format);
    run.request = decoded.values;
    if (operation.kinds.contexts.length > 0) {
      for (const parameter of operation.kinds.contexts) if (parameter.isIn) this.#takeHandle(run, parameter);
    }
    return decoded;
  }

  /** [in] pipes come while the procedure runs; the parameters before them may need more than the first fragment. */
  async #callWithPipes(run: ServerCallContext, procedure: Procedure, manager: Manager): Promise<unknown> {
    const { call, operation } = run;
    const next = () => (call.nextFragment === undefined ? Promise.resolve(null) : call.nextFragment());
    let stub = call.stub;
    let decoded: { values: Record<string, unknown>; end: number } | undefined;
    while (decoded === undefined) {
      try {
        decoded = this.#decode(run, stub);
      } catch (error) {
        const more = error instanceof NdrError && stub.length < MOST_BEFORE_PIPES ? await next() : null;
        if (more === null) throw error;
        stub = joined([stub, more]);
      }
    }
    const { values, end } = decoded;
    const reader = new PipeReader({ next }, stub.subarray(end), end, call.format, "client", run.served.callbackHome.settings.codec);
    operation.kinds.pipes
      .filter((pipe) => pipe.isIn)
      .forEach((pipe, index) => {
        values[pipe.name] = reader.elements(pipe, index);
      });
    return procedure.call(manager.procedures, values, run);
  }

  /** The handle's 20 octets become the handle that was given out. @throws FaultError for one that was not */
  #takeHandle(run: ServerCallContext, parameter: ContextParameter): void {
    const { request } = run;
    const given = request[parameter.name];
    request[parameter.name] = eachHandle(parameter, given, undefined, (one) =>
      this.#handleOf(run, parameter, one as { uuid: string } | null | undefined),
    );
  }

  #handleOf(run: ServerCallContext, parameter: ContextParameter, given: { uuid: string } | null | undefined): ServerHandle | null {
    const { call, served } = run;
    if (given === null || given === undefined) {
      // Only [in, out] may be null: it is then to be made.
      if (!parameter.isOut) throw mismatch(call, "a null context handle");
      return null;
    }
    const entry = this.#handles.find(given.uuid, run.caller);
    if (entry === undefined) throw mismatch(call, "a context handle that is not known here, or belongs to somebody else");
    // `[context_handle] void *` has no name, and takes and gives handles of every type.
    const { name } = parameter.type;
    if (name !== "" && entry.typeName !== undefined && entry.typeName !== name) throw mismatch(call, `a ${entry.typeName} handle`);
    const strict = parameter.type.strict === true || served.iface.strictContexts === true;
    if (strict && entry.interface !== served) throw mismatch(call, "a handle of another interface");
    return entry.handle;
  }

  #answer(run: ServerCallContext, result: unknown): void {
    const { call, operation } = run;
    try {
      if (operation.plain) {
        call.respond(operation.codec.encodeResponse((result ?? none) as Record<string, unknown>, run.request, call.responseFormat));
        this.#finish(run, undefined, undefined);
        return;
      }
      const values = resultValues(result, operation);
      for (const parameter of operation.kinds.contexts) if (parameter.isOut) this.#giveHandle(run, parameter, values);
      if (operation.kinds.pipes.some((pipe) => pipe.isOut)) {
        void this.#answerWithPipes(run, values);
        return;
      }
      call.respond(operation.codec.encodeResponse(values, run.request, call.responseFormat));
    } catch (error) {
      this.#fail(run, error);
      return;
    }
    this.#finish(run, undefined, undefined);
  }

  async #answerWithPipes(run: ServerCallContext, values: Record<string, unknown>): Promise<void> {
    const { call, operation } = run;
    const format = call.responseFormat;
    try {
      const writer = new PipeWriter(
        operation.kinds.pipes.filter((pipe) => pipe.isOut),
        values,
        format,
        0,
        run.served.callbackHome.settings.codec,
      );
      for await (const part of writer.stub()) {
        // Whoever gives the elements need not know that nobody wants them any more: a pipe may be endless.
        if (run.cancelled !== undefined) throw run.cancelled;
        await call.respondPart(part);
      }
      // The other [out] parameters may be known when the pipe has ended only.
      const others = resultValues({ ...values, ...((await values["result"]) as object | undefined) }, operation);
      call.respond(operation.codec.encodeResponse(others, run.request, format, writer.position));
    } catch (error) {
      this.#fail(run, error);
      return;
    }
    this.#finish(run, undefined, undefined);
  }

  #giveHandle(run: ServerCallContext, parameter: ContextParameter, values: Record<string, unknown>): void {
    const before = parameter.isIn ? run.request[parameter.name] : null;
    const kept = new Set<unknown>();
    const gone: ServerHandle[] = [];
    values[parameter.name] = eachHandle(parameter, values[parameter.name], before, (given, old) => {
      // One of an array may come back at another place.
      if (parameter.isArray && old instanceof ServerHandle) gone.push(old);
      if (given instanceof ServerHandle) {
        const entry = this.#handles.find(given.uuid, run.caller);
        if (entry !== undefined) {
          if (parameter.type.name !== "") entry.typeName ??= parameter.type.name;
          kept.add(given);
          return given;
        }
        // Closed meanwhile (closeHandle, close()): the client gets a null handle.
      }
      if (old instanceof ServerHandle) gone.push(old);
      return null;
    });
    for (const handle of gone) if (!kept.has(handle)) this.#handles.forget(handle.uuid);
  }

  #fail(run: ServerCallContext, error: unknown): void {
    const status = faultStatus(error);
    if (isDefect(error)) this.#onError(error, `${run.served.iface.name}.${run.operation.operation.name}`);
    run.call.fault(status, error instanceof FaultError ? { didNotExecute: error.didNotExecute, stub: error.stub } : {});
    this.#finish(run, status, error);
  }

  #finish(run: ServerCallContext, fault: number | undefined, error: unknown): void {
    const { call, origin, served, operation } = run;
    origin.active.remove(run);
    origin.finished(call.stubLength);
    if (!channels.serverCall.hasSubscribers) return;
    const message: ServerCallMessage = {
      interface: served.iface.name,
      operation: operation.operation.name,
      opnum: call.opnum,
      address: origin.remoteAddress,
      ms: run.started === 0 ? 0 : this.#clock.now() - run.started,
      fault,
      error,
    };
    channels.serverCall.publish(message);
  }
}

function denied(call: ServerCall): FaultError {
  return new FaultError(ERROR_ACCESS_DENIED, "the policy's access() said no", { callId: call.callId, didNotExecute: true });
}

/** Whatever access() throws is its own affair, and no answer: also an RpcError. */
function accessFailed(error: unknown): Error {
  return new Error("the policy's access() failed", { cause: error });
}

function mismatch(call: ServerCall, what: string): FaultError {
  return new FaultError(nca_s_fault_context_mismatch, `the client gave ${what}`, { callId: call.callId, didNotExecute: false });
}

const none: Record<string, unknown> = {};
