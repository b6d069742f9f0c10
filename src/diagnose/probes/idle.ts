/** A connection that is left alone, and then used again: some firewalls forget it without a word. */
import type { IdleObservation, WantedInterface } from "../../findings/diagnosis/observation.ts";
import { RPC_S_CALL_FAILED } from "../../status/codes.ts";
import { type RpcError, TransportError } from "../../status/errors.ts";
import { failureOf } from "./failure.ts";
import { NOBODYS_OPNUM } from "./harmless-call.ts";
import { type ProbeContext, pause } from "./probe.ts";
import { bind, EMPTY_BODY } from "./rpc.ts";

/**
 * Binds, calls once so that everything on the path knows the connection, waits, and calls again.
 * @param context whose `left` and `signal` are not those of the budget: it takes as long as it takes
 */
export async function probeIdle(
  context: ProbeContext,
  input: { readonly address: string; readonly port: number; readonly interface: WantedInterface; readonly idleMs: number },
): Promise<void> {
  const { address, port, idleMs } = input;
  const at = context.now();
  const quiet = { ...context, tell: () => undefined };
  const way = { address, port, interface: input.interface, syntaxes: ["NDR20"] as const, features: false, probe: "idle" };
  const { session } = await bind(quiet, way);
  if (session === undefined) return;
  const tell = (outcome: IdleObservation["outcome"], error: RpcError | undefined) => {
    const failure = error === undefined ? undefined : failureOf(error);
    context.tell({ kind: "idle", probe: "idle", at, ms: context.now() - at, address, port, idleMs, outcome, failure });
  };
  try {
    const before = await session.call(NOBODYS_OPNUM, EMPTY_BODY);
    // A connection that does not work at once is not for this.
    if (before.outcome !== "answered" && before.outcome !== "fault") return;
    const ended = await Promise.race([session.over, pause(context, idleMs)]);
    if (context.signal.aborted) return;
    if (ended !== undefined) return tell("cut", asCut(ended, address, port));
    const after = await session.call(NOBODYS_OPNUM, EMPTY_BODY);
    if (context.signal.aborted) return;
    if (after.outcome === "answered" || after.outcome === "fault") tell("alive", undefined);
    else tell(after.outcome === "silent" ? "silent" : "cut", after.error);
  } finally {
    session.close();
  }
}

/** An end in order is told without an error by the driver. */
function asCut(error: RpcError, address: string, port: number): RpcError {
  if (error instanceof TransportError) return error;
  const words = `${error.words} that was left alone`;
  return new TransportError(RPC_S_CALL_FAILED, { kind: "cut", address, port, by: "fin", phase: "idle" }, words);
}
