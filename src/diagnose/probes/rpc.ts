/** A connection of its own for each bind, and what came of binding and calling: what probes of RPC have in common. */
import type { BindObservation, CallObservation, WantedInterface } from "../../findings/diagnosis/observation.ts";
import { NDR20, NDR64, type SyntaxId } from "../../ids/syntax.ts";
import type { Body } from "../../ndr/codec.ts";
import { ClientConnection } from "../../rpc/client-connection.ts";
import type { BindInfo, BoundContext } from "../../rpc/types.ts";
import { RPC_S_CALL_CANCELLED, RPC_S_CALL_FAILED } from "../../status/codes.ts";
import { BindError, CancelledError, FaultError, RpcError, TransportError } from "../../status/errors.ts";
import { drive } from "../../transport/drive.ts";
import type { BytePipe } from "../../transport/transport.ts";
import { errorOfDial } from "./environment.ts";
import { extendedErrorsOf } from "./extended-error.ts";
import { failureOf } from "./failure.ts";
import type { ProbeContext } from "./probe.ts";

/** What is asked of servers is answered with a few octets; a map has pages of 200 KB. */
const MAX_RESPONSE_BYTES = 1 << 20;

const SYNTAXES = { NDR20, NDR64 } as const satisfies Record<string, SyntaxId>;

export interface BindInput {
  readonly address: string;
  readonly port: number;
  readonly interface: WantedInterface;
  readonly syntaxes: readonly ("NDR20" | "NDR64")[];
  /** Bind time feature negotiation beside them, [MS-RPCE] 2.2.2.14. */
  readonly features: boolean;
  /** Which probe it is. */
  readonly probe: string;
}

/** A bound connection. */
export interface Session {
  readonly bound: BoundContext;
  readonly info: BindInfo;
  readonly localPort: number;
  /** Octets of stub data are the caller's. Never rejects. */
  call(opnum: number, body: Body, timeoutMs?: number): Promise<CallOutcome>;
  /** Ends the connection. */
  close(): void;
  /** Resolves when the connection is over, with why. */
  readonly over: Promise<RpcError>;
}

export type CallOutcome = { readonly at: number; readonly ms: number } & (
  | { readonly outcome: "answered"; readonly stub: Uint8Array; readonly littleEndian: boolean }
  | { readonly outcome: "fault"; readonly status: number; readonly didNotExecute: boolean; readonly stub: Uint8Array }
  | { readonly outcome: "cut" | "silent" | "failed"; readonly error: RpcError }
);

/**
 * Dials, binds, and tells what came of the bind. Ended by the context's signal, too.
 * @returns the session that the caller closes, and what was told
 */
export async function bind(
  context: ProbeContext,
  input: BindInput,
): Promise<{ readonly session: Session | undefined; readonly observation: BindObservation }> {
  const { environment, signal } = context;
  const { address, port } = input;
  const dialAt = context.now();
  const timeoutMs = context.wait();
  const dialled = await environment.dialTcp(address, port, { timeoutMs, signal });
  const about = (at: number, localPort: number) => ({
    kind: "bind" as const,
    probe: input.probe,
    at,
    ms: context.now() - at,
    address,
    port,
    localPort,
    interface: input.interface,
    syntaxes: [...input.syntaxes, ...(input.features ? ["features"] : [])],
    authentication: undefined,
  });
  const finish = (observation: BindObservation, session?: Session) => {
    context.tell(observation);
    return { session, observation };
  };
  if (dialled.outcome !== "open") {
    const error = signal.aborted ? givenUp() : errorOfDial(dialled.outcome, dialled.code, address, port, timeoutMs);
    const none = { chosen: undefined, result: undefined, reason: undefined };
    const outcome = dialled.outcome === "cut" ? "cut" : "failed";
    return finish({ ...about(dialAt, dialled.localPort), ...none, outcome, failure: failureOf(error) });
  }
  const at = context.now();
  const opened = await open(context, dialled.pipe, input);
  if (opened instanceof RpcError) {
    const extended = extendedErrorsOf(octetsOfRefusal(opened));
    const told = { ...about(at, dialled.localPort), ...refusalOf(opened), failure: failureOf(opened) };
    return finish(extended.length === 0 ? told : { ...told, extended });
  }
  const { session } = opened;
  const chosen = session.bound.transferSyntax.uuid === NDR64.uuid ? "NDR64" : "NDR20";
  const accepted = { outcome: "accepted" as const, chosen, result: 0, reason: undefined, failure: undefined };
  return finish({ ...about(at, dialled.localPort), ...accepted }, session);
}

/** A call as an observation. */
export function callObservation(
  outcome: CallOutcome,
  about: Pick<CallObservation, "probe" | "address" | "port" | "localPort" | "interface" | "opnum" | "operation"> & {
    readonly status?: number | undefined;
  },
): CallObservation {
  const { at, ms } = outcome;
  const rest = { ...about, kind: "call" as const, at, ms, authentication: undefined };
  switch (outcome.outcome) {
    case "answered":
      return { ...rest, outcome: "answered", status: about.status, didNotExecute: false, failure: undefined, extended: [] };
    case "fault": {
      const { status, didNotExecute, stub } = outcome;
      const error = new FaultError(status, "the server answered with a fault", { callId: 0, didNotExecute });
      return { ...rest, outcome: "fault", status, didNotExecute, failure: failureOf(error), extended: extendedErrorsOf(stub) };
    }
    default:
      return {
        ...rest,
        outcome: outcome.outcome,
        status: undefined,
        didNotExecute: false,
        failure: failureOf(outcome.error),
        extended: [],
      };
  }
}

export function syntaxOf({ uuid, version }: { readonly uuid: string; readonly version: string }): SyntaxId {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return { uuid, major, minor };
}

export const EMPTY_BODY: Body = { size: 0, write: () => undefined };

function open(context: ProbeContext, pipe: BytePipe, input: BindInput): Promise<{ readonly session: Session } | RpcError> {
  const { environment, signal } = context;
  const { clock } = environment;
  return new Promise((resolve) => {
    let bound: BoundContext | undefined;
    let calls = 0;
    let ended: RpcError | undefined;
    let tellOver: (error: RpcError) => void = () => undefined;
    const over = new Promise<RpcError>((done) => {
      tellOver = done;
    });
    const settle = (result: { readonly session: Session } | RpcError) => {
      // First what came of it: hanging up is told as an end of the connection, too.
      resolve(result);
      if (result instanceof RpcError) close();
    };
    const machine = new ClientConnection(
      { bindTimeoutMs: context.wait(), maxResponseBytes: MAX_RESPONSE_BYTES, featureNegotiation: input.features, cancelTimeoutMs: 1 },
      {
        bound(results, info) {
          const [result] = results;
          if (result === undefined || result instanceof RpcError)
            return settle(result ?? new RpcError(RPC_S_CALL_FAILED, "server", "no result"));
          bound = result;
          settle({ session: sessionOf(result, info) });
        },
        closed(error) {
          const why = error ?? new RpcError(RPC_S_CALL_FAILED, "server", "the server closed the connection");
          ended = why;
          tellOver(why);
          settle(why);
        },
      },
    );
    const close = () => {
      signal.removeEventListener("abort", abort);
      driver?.destroy();
    };
    const abort = () => {
      resolve(givenUp());
      close();
    };
    const sessionOf = (context0: BoundContext, info: BindInfo): Session => ({
      bound: context0,
      info,
      localPort: pipe.local.port,
      over,
      close,
      call(opnum, body, timeoutMs = context.wait()) {
        const at = context.now();
        return new Promise((done) => {
          calls += 1;
          const settled = (outcome: CallOutcome) => {
            calls -= 1;
            done(outcome);
          };
          const since = () => ({ at, ms: context.now() - at });
          // What ended the connection is what there is to know of the call.
          if (ended !== undefined) return done({ ...since(), outcome: outcomeOf(ended), error: ended });
          machine.call(
            { context: context0, opnum, body, timeoutMs: Math.max(1, timeoutMs) },
            {
              response: (stub, littleEndian) => settled({ ...since(), outcome: "answered", stub, littleEndian }),
              fault: (status, didNotExecute, stub) => settled({ ...since(), outcome: "fault", status, didNotExecute, stub }),
              failed: (error) => settled({ ...since(), outcome: outcomeOf(error), error }),
            },
            clock.now(),
          );
        });
      },
    });
    const offer = { abstractSyntax: syntaxOf(input.interface), transferSyntaxes: input.syntaxes.map((name) => SYNTAXES[name]) };
    machine.start([offer], clock.now());
    let driver: ReturnType<typeof drive> | undefined;
    signal.addEventListener("abort", abort);
    driver = drive(pipe, machine, { clock, phase: () => (bound === undefined ? "bind" : calls > 0 ? "call" : "idle") });
    if (ended !== undefined || signal.aborted) close();
  });
}

function outcomeOf(error: RpcError): "cut" | "silent" | "failed" {
  if (error instanceof CancelledError) return error.by === "timeout" ? "silent" : "failed";
  return error instanceof TransportError && error.failure.kind === "cut" ? "cut" : "failed";
}

/** What was answered in place of an acceptance. */
function refusalOf(error: RpcError): Pick<BindObservation, "outcome" | "chosen" | "result" | "reason"> {
  const none = { chosen: undefined, result: undefined, reason: undefined };
  if (error instanceof BindError) {
    const { rejection } = error;
    return rejection.kind === "nak"
      ? { ...none, outcome: "nak", reason: rejection.reason }
      : { ...none, outcome: "rejected", result: rejection.result, reason: rejection.reason };
  }
  if (error instanceof FaultError) return { ...none, outcome: "fault" };
  return { ...none, outcome: outcomeOf(error) };
}

/** Where extended error information may be. */
function octetsOfRefusal(error: RpcError): Uint8Array {
  if (error instanceof FaultError) return error.stub;
  const rejection = error instanceof BindError ? error.rejection : undefined;
  return (rejection?.kind === "nak" ? rejection.extendedError : undefined) ?? new Uint8Array(0);
}

function givenUp(): CancelledError {
  return new CancelledError(RPC_S_CALL_CANCELLED, "signal", "given up");
}
