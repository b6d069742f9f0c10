/** The probes of ports beside RPC, by the id that `Target.beside` names. */
import type { BesideProbe } from "./probe.ts";

export const besideProbes: readonly BesideProbe[] = [];
