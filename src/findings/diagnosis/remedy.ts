/** What to do first, in the verdict's sentence, where the finding's own sentence says only what is wrong. */
import { adviceFor } from "../../knowledge/advice.ts";
import type { Evidence } from "../evidence.ts";
import type { Finding } from "../report.ts";

export function withRemedy(evidence: Evidence, finding: Finding): string {
  const { rule, sentence, server, actor } = finding;
  // Whoever was told a wrong port has the right one in the sentence.
  if (actor === "client" && finding.severity === "degraded" && TOLD.has(rule)) return sentence;
  const remedy = remedies[rule]?.(server ?? "the server", actor === "network", finding.actions) ?? usually(evidence, finding);
  return remedy === undefined ? sentence : `${sentence.replace(/\.$/, "")}; ${remedy}.`;
}

const TOLD: ReadonlySet<string> = new Set(["port-refused", "port-filtered", "bind-rejected"]);

/** By rule. Others say it themselves. */
const remedies: Readonly<Record<string, (server: string, network: boolean, actions: readonly string[]) => string | undefined>> = {
  "port-refused": (server, network) =>
    network ? undefined : `see on ${server} whether the service runs, and whether it is the right host`,
  "mapped-port-refused": (server, network, actions) =>
    network
      ? undefined
      : (actions.find((one) => one.startsWith("let the service listen")) ?? `restart the service on ${server}, and ask the mapper again`),
  "accepted-then-closed": (server) => `look at the service's log and limits on ${server}, then at what stands before it`,
  "not-registered": (server, _network, actions) =>
    actions[0]?.startsWith("start ") ? `see on ${server} whether the service runs, and start it` : undefined,
  "bind-reset": () => "look at RPC inspection (fixup, ALG, strict RPC) on the firewalls between the two, then for a crash of the service",
  "bind-closed": (server) => `see on ${server} what listens there, and look at its log`,
  "bind-unanswered": (server) => `look on ${server} whether the service hangs, then at RPC inspection on the firewalls between the two`,
  "black-hole": () => "look at firewalls and at the path MTU between the two",
  "bind-nak": (_server, _network, actions) => actions[0],
  "bind-rejected": (_server, _network, actions) => actions[0],
  "call-unanswered": (server) => `look on ${server} at what the service waits for`,
  "connection-cut-in-call": (server, network, actions) =>
    network ? actions[0] : `look on ${server} for a crash or a restart of the service at that minute`,
  "host-unreachable": (_server, _network, actions) => actions.find((one) => one.startsWith("see ")),
};

function usually({ diagnosis }: Evidence, { rule, sentence, actions, interface: id, port, status }: Finding): string | undefined {
  const [action] = actions;
  if ((rule === "authentication-failed" || rule.startsWith("http-")) && action !== undefined && !sentence.includes(action)) return action;
  if (rule === "access-denied") {
    const known = diagnosis?.calls.some((one) => one.interface.uuid === id?.uuid && one.port === port && one.authentication !== undefined);
    return known
      ? "the account lacks the right on that server, or may not come over the network (LocalAccountTokenFilterPolicy): look at the server's security log at that minute"
      : "nobody was named: say who calls (--user USER), which tells whether the level is too low (DCOM hardening, event 10036), callers without a name are kept out (RestrictRemoteClients), or a right is missing";
  }
  if (rule !== "call-fault") return undefined;
  const cause = adviceFor(status ?? 0)?.causes[0];
  return cause === undefined ? action : `usually ${cause}`;
}
