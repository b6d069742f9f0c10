/** Probes of what stands beside the way by TCP: ports beside RPC by the id that `Target.beside` names, other carriers of RPC, and who one is. */
import { probeCldap } from "./cldap.ts";
import { probeDns } from "./dns.ts";
import { probeGlobalCatalog } from "./global-catalog.ts";
import { probeBindingProxy } from "./http-proxy.ts";
import { probeKerberos } from "./kerberos.ts";
import { probeLdap } from "./ldap.ts";
import { probePipe } from "./pipe.ts";
import type { BesideInput, BesideProbe, CarrierInput, ProbeContext } from "./probe.ts";
import { tellSkipped } from "./probe.ts";
import { probeRpcHttp } from "./rpc-http.ts";
import { probeSecurityLadder } from "./security-ladder.ts";
import { probeSmb } from "./smb.ts";
import { dialPort } from "./tcp-port.ts";
import { probeTimeSkew } from "./time-skew.ts";

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

/** Other ways than TCP. */
export const carrierProbes: Partial<Record<string, (context: ProbeContext, input: CarrierInput) => Promise<void>>> = {
  ncacn_np: probePipe,
  async ncacn_http(context, input) {
    if (!(await probeBindingProxy(context, input))) await probeRpcHttp(context, input);
  },
};

/** The security ladder on an interface that was bound. */
export const ladderProbe = probeSecurityLadder;

/** What the clock of a server says that takes NTLM. */
export const skewProbe = probeTimeSkew;
