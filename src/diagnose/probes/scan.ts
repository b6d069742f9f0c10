/** A range of ports, only for who asks for it: slowly enough to be no burden, and bounded. */
import { isLocal } from "./environment.ts";
import { type ProbeContext, pause, tellSkipped } from "./probe.ts";

/** Connections that are tried at once, and begun in a second. */
const AT_ONCE = 64;
const A_SECOND = 200;
/** Milliseconds that a port has to answer. */
const PORT_MS = 1_000;
/** Observations that are kept of ports that are open, and of each other outcome. */
const MOST_OPEN = 256;
const MOST_OTHERS = 16;

/** @param context whose `left` is not that of the budget; `onPhase` hears how far it is */
export async function probeScan(
  context: ProbeContext,
  input: { readonly address: string; readonly first: number; readonly last: number },
): Promise<void> {
  const { address } = input;
  const first = Math.max(1, Math.min(input.first, input.last));
  const last = Math.min(65_535, Math.max(input.first, input.last));
  const { environment, signal, options } = context;
  const counts = new Map<string, number>();
  const began = context.now();
  let next = first;
  const worker = async (): Promise<void> => {
    while (next <= last && !signal.aborted) {
      const port = next++;
      const due = began + ((port - first) * 1_000) / A_SECOND;
      if (due > context.now()) await pause(context, due - context.now());
      if (signal.aborted) return;
      if ((port - first) % 256 === 0) options.onPhase?.(`dialled ${port - first} of ${last - first + 1} ports of ${address}`);
      const at = context.now();
      const dialled = await environment.dialTcp(address, port, { timeoutMs: PORT_MS, signal });
      if (dialled.outcome === "open") dialled.pipe.destroy();
      const count = (counts.get(dialled.outcome) ?? 0) + 1;
      counts.set(dialled.outcome, count);
      if (count > (dialled.outcome === "open" ? MOST_OPEN : MOST_OTHERS)) continue;
      const { outcome, localAddress, localPort } = dialled;
      context.tell({
        kind: "dial",
        probe: "scan",
        at,
        ms: context.now() - at,
        purpose: "scan",
        address,
        port,
        localAddress,
        localPort,
        outcome,
        code: dialled.outcome === "open" ? undefined : dialled.code,
        by: outcome === "cut" ? "rst" : undefined,
        interfaces: [],
        towerAddress: undefined,
        packets: undefined,
      });
      // Out of sockets: more of the same would only say so again.
      if (dialled.outcome === "local" && isLocal(dialled.code ?? "", address)) return;
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, last - first + 1) }, worker));
  const words = [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(", ");
  const kept = [...counts].some(([outcome, count]) => count > (outcome === "open" ? MOST_OPEN : MOST_OTHERS));
  if (kept)
    tellSkipped(context, "scan", "ports", "needless", `of ${last - first + 1} ports ${words}; only the first of each kind are listed`);
}
