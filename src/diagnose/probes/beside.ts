/** Probes of what stands beside the way by TCP: ports beside RPC by the id that `Target.beside` names, other carriers of RPC, and who one is. */
import type { WantedInterface } from "../../findings/diagnosis/observation.ts";
import { probeCldap } from "./cldap.ts";
import { probeDns } from "./dns.ts";
import { probeGlobalCatalog } from "./global-catalog.ts";
import { probeKerberos } from "./kerberos.ts";
import { probeLdap } from "./ldap.ts";
import type { BesideInput, BesideProbe, ProbeContext } from "./probe.ts";
import { tellSkipped } from "./probe.ts";
import { probeSmb } from "./smb.ts";
import { dialPort } from "./tcp-port.ts";

export const besideProbes: readonly BesideProbe[] = [
  { id: "dns", probe: probeDns },
  { id: "kerberos", probe: probeKerberos },
  { id: "ldap", probe: probeLdap },
  { id: "cldap", probe: probeCldap },
  { id: "global-catalog", probe: probeGlobalCatalog },
  { id: "smb", probe: probeSmb },
];

/** Looks at all that the target names: by id, or `tcp/443` for a port that is dialled and no more. */
export async function probeBeside(context: ProbeContext, input: BesideInput): Promise<void> {
  await Promise.all(
    context.target.beside.map(async (id) => {
      const known = besideProbes.find((one) => one.id === id);
      if (known !== undefined) return known.probe(context, input);
      const [, port] = /^tcp\/(\d{1,5})$/.exec(id) ?? [];
      if (port === undefined) return tellSkipped(context, "beside", id, "not-built", `nothing is known to ask at ${id}`);
      const pipe = await dialPort(context, { address: input.address, port: Number(port), purpose: "beside", interfaces: [] });
      pipe?.destroy();
    }),
  );
}

/** An interface that is to be reached by a pipe or by HTTP. */
export interface CarrierInput {
  readonly address: string;
  /** As it was typed. */
  readonly host: string;
  readonly interfaces: readonly WantedInterface[];
  /** The pipe or port that a binding or the mapper named; undefined: the service's own. */
  readonly endpoint: string | undefined;
}

export interface LadderInput {
  readonly address: string;
  readonly port: number;
  readonly interface: WantedInterface;
}

/** Other ways than TCP. */
export const carrierProbes: Partial<Record<string, (context: ProbeContext, input: CarrierInput) => Promise<void>>> = {};

/** The security ladder on an interface that was bound. */
export const ladderProbe: ((context: ProbeContext, input: LadderInput) => Promise<void>) | undefined = undefined;
