/** Binding by each transfer syntax alone, and by all together as Windows does: some firewalls drop the latter (KB 899148). */
import type { BindObservation, WantedInterface } from "../../findings/diagnosis/observation.ts";
import type { ProbeContext } from "./probe.ts";
import { type BindInput, bind, type Session } from "./rpc.ts";

export interface BindSyntaxesInput {
  readonly address: string;
  readonly port: number;
  readonly interface: WantedInterface;
  /** Whether NDR64 is tried alone, too; the endpoint mapper need not have it. */
  readonly alone64: boolean;
}

export interface BoundPort {
  /** By the syntax alone, or by all together where only that worked. The caller closes it. */
  readonly session: Session | undefined;
  readonly observations: readonly BindObservation[];
  /** Nobody was bound, and a connection was ended instead of answered. */
  readonly cut: boolean;
}

/**
 * Binds, each way on a connection of its own, side by side.
 * @param first told as soon as a session is there, or none can be had any more
 */
export async function probeBindSyntaxes(
  context: ProbeContext,
  input: BindSyntaxesInput,
  first?: (session: Session | undefined) => void,
): Promise<BoundPort> {
  const tried = context.options.syntaxes ?? ["NDR20", "NDR64"];
  const ways: Pick<BindInput, "syntaxes" | "features">[] = [];
  if (tried.includes("NDR20")) ways.push({ syntaxes: ["NDR20"], features: false });
  if (tried.includes("NDR64") && (input.alone64 || ways.length === 0)) ways.push({ syntaxes: ["NDR64"], features: false });
  if (tried.length > 1) ways.push({ syntaxes: ["NDR20", "NDR64"], features: true });
  let kept: Session | undefined;
  let waiting = ways.length;
  const results = await Promise.all(
    ways.map(async (way) => {
      const { address, port } = input;
      const result = await bind(context, { address, port, interface: input.interface, ...way, probe: "bind-syntaxes" });
      waiting -= 1;
      if (result.session !== undefined) {
        if (kept === undefined) {
          kept = result.session;
          first?.(kept);
        } else result.session.close();
      } else if (waiting === 0 && kept === undefined) first?.(undefined);
      return result.observation;
    }),
  );
  return { session: kept, observations: results, cut: kept === undefined && results.some(({ outcome }) => outcome === "cut") };
}
