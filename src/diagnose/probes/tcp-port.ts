/** One TCP port: is something there that takes connections, and does it keep them? */
import type { DialObservation } from "../../findings/diagnosis/observation.ts";
import { TransportError } from "../../status/errors.ts";
import type { BytePipe } from "../../transport/transport.ts";
import type { Dialled } from "./environment.ts";
import { type ProbeContext, pause } from "./probe.ts";

export interface PortInput {
  readonly address: string;
  readonly port: number;
  readonly purpose: DialObservation["purpose"];
  /** UUIDs of the wanted interfaces that this port was named for. */
  readonly interfaces: readonly string[];
  /** The tower's own address, where it is another. */
  readonly towerAddress?: string | undefined;
}

/**
 * Dials a port, tells what came of it, and hands the connection on.
 * @returns a pipe that is not open yet and that the caller ends; undefined where there is none
 */
export async function dialPort(context: ProbeContext, input: PortInput): Promise<BytePipe | undefined> {
  const { at, ms, dialled } = await dial(context, input);
  context.tell(observationOf(input, at, ms, dialled, dialled.outcome === "cut" ? "rst" : undefined));
  if (dialled.outcome !== "open") return undefined;
  if (!context.signal.aborted) return dialled.pipe;
  dialled.pipe.destroy();
  return undefined;
}

/** A connection on which nothing is said, so that a peer that hangs up on everybody is told from one that hangs up on a bind. */
export interface HeldPort {
  readonly open: boolean;
  readonly outcome: DialObservation["outcome"];
  /**
   * Nothing more is asked of this port: tells the observation, unless it is told, and ends the connection.
   * @param cut a bind was cut there: the silent connection has a moment to be cut too
   */
  release(cut: boolean): Promise<void>;
}

/**
 * That a connection is held on which nothing is said, milliseconds: who hangs up on everybody has done so by then, and a server that serves one connection
 * after the other has to get on with the next.
 */
const HOLD_MS = 500;
/** That a silent connection has to be cut after others were. Milliseconds. */
const MOMENT_MS = 150;

/** Dials a port and says nothing; the observation is told when the port is released, after half a second, or at once where it is not open. */
export async function holdPort(context: ProbeContext, input: PortInput): Promise<HeldPort> {
  const { at, ms, dialled } = await dial(context, input);
  if (dialled.outcome !== "open") {
    context.tell(observationOf(input, at, ms, dialled, dialled.outcome === "cut" ? "rst" : undefined));
    return { open: false, outcome: dialled.outcome, release: async () => undefined };
  }
  const { pipe } = dialled;
  let told = false;
  let spoke = false;
  let ended: (() => void) | undefined;
  const tell = (cut: { by: "fin" | "rst"; ms: number } | undefined) => {
    if (told) return;
    told = true;
    cancelHold();
    context.signal.removeEventListener("abort", drop);
    pipe.destroy();
    context.tell(
      cut === undefined
        ? observationOf(input, at, ms, dialled, undefined)
        : { ...observationOf(input, at, cut.ms, dialled, cut.by), outcome: "cut" },
    );
    ended?.();
  };
  const drop = () => tell(undefined);
  const cancelHold = context.environment.clock.after(HOLD_MS, drop);
  context.signal.addEventListener("abort", drop);
  pipe.open({
    onData: () => {
      spoke = true;
    },
    onEnd: (error) => {
      const by = error instanceof TransportError && error.failure.kind === "cut" && error.failure.by === "rst" ? "rst" : "fin";
      tell(spoke ? undefined : { by, ms: context.now() - at });
    },
    onDrain: () => undefined,
  });
  if (context.signal.aborted) drop();
  return {
    open: true,
    outcome: "open",
    async release(cut) {
      if (cut && !told) await Promise.race([pause(context, MOMENT_MS), new Promise<void>((resolve) => (ended = resolve))]);
      tell(undefined);
    },
  };
}

async function dial(context: ProbeContext, { address, port }: PortInput): Promise<{ at: number; ms: number; dialled: Dialled }> {
  const at = context.now();
  const { signal } = context;
  const dialled = await context.environment.dialTcp(address, port, { timeoutMs: context.wait(), signal });
  return { at, ms: context.now() - at, dialled };
}

function observationOf(
  { address, port, purpose, interfaces, towerAddress }: PortInput,
  at: number,
  ms: number,
  dialled: Dialled,
  by: "fin" | "rst" | undefined,
): DialObservation {
  const { outcome, localAddress, localPort } = dialled;
  return {
    kind: "dial",
    probe: "tcp-port",
    at,
    ms,
    purpose,
    address,
    port,
    localAddress,
    localPort,
    outcome,
    code: dialled.outcome === "open" ? undefined : dialled.code,
    by,
    interfaces,
    towerAddress,
    packets: undefined,
  };
}
