/** Rules as findings hold them: made, made distinct, and told from those that are for a fall-back only. */
import type { FirewallRule } from "../report.ts";
import { netshLine } from "./netsh.ts";
import { nftablesLine } from "./nftables.ts";
import { type Permission, permissionOf, type RulePurpose } from "./permission.ts";
import { plainLine } from "./table.ts";

/**
 * A rule that lets a client reach a server.
 * @param lastPort the last of a range, where it is one
 * @param optional it is for a fall-back only: what it is for works without it
 * @returns undefined where an address is none, or a number is no port
 */
export function firewallRule(
  source: string,
  destination: string,
  transport: "tcp" | "udp",
  port: number,
  lastPort: number | undefined,
  purpose: RulePurpose,
  optional = false,
): FirewallRule | undefined {
  const permission = permissionOf({ source, destination, transport, port, lastPort, why: purpose, optional });
  return permission === undefined ? undefined : ruleOf(permission);
}

function ruleOf(permission: Permission): FirewallRule {
  const { source, destination, transport, port, lastPort, why, optional } = permission;
  return {
    source,
    destination,
    transport,
    port,
    lastPort,
    why,
    optional,
    netsh: netshLine(permission),
    nftables: nftablesLine(permission),
    plain: plainLine(permission),
  };
}

/**
 * Rules without repetition; a port that a range of the same hosts holds is left out. What is needed and elsewhere a fall-back is needed; a second way
 * (UDP 88 beside TCP 88) is a fall-back where the first one stands among the rules.
 */
export function distinctRules(rules: Iterable<FirewallRule>, most: number): FirewallRule[] {
  const all = new Map<string, FirewallRule>();
  for (const rule of rules) {
    if (all.size >= most) break;
    const key = `${rule.source} ${rule.destination} ${rule.transport} ${rule.port} ${rule.lastPort ?? ""}`;
    const known = all.get(key);
    if (known === undefined || (known.optional && !rule.optional)) all.set(key, rule);
  }
  const needed = [...all.values()].filter(({ optional }) => !optional);
  const ranges = [...all.values()].filter(({ lastPort }) => lastPort !== undefined);
  return [...all.values()]
    .filter((rule) => rule.lastPort !== undefined || !ranges.some((range) => holds(range, rule, rule)))
    .map((rule) => {
      const first = rule.optional || rule.lastPort !== undefined ? undefined : firstWay(rule.transport, rule.port);
      return first !== undefined && needed.some((one) => holds(one, rule, first)) ? asFallback(rule) : rule;
    });
}

function holds(
  rule: FirewallRule,
  { source, destination }: Pick<FirewallRule, "source" | "destination">,
  { transport, port }: Pick<FirewallRule, "transport" | "port">,
): boolean {
  return (
    rule.source === source &&
    rule.destination === destination &&
    rule.transport === transport &&
    rule.port <= port &&
    (rule.lastPort ?? rule.port) >= port
  );
}

/**
 * The port beside which this one is a second way only, where there is one. Kerberos' messages outgrow a datagram, and every client can use TCP
 * ([RFC4120] 7.2.1); names are asked for by UDP, and by TCP again where an answer was cut short ([RFC7766] 5); SMB over NetBIOS is for clients that know no other.
 */
export function firstWay(transport: "tcp" | "udp", port: number): { readonly transport: "tcp" | "udp"; readonly port: number } | undefined {
  if (transport === "udp" && (port === 88 || port === 464)) return { transport: "tcp", port };
  if (transport === "tcp" && port === 53) return { transport: "udp", port };
  if (transport === "tcp" && port === 139) return { transport: "tcp", port: 445 };
  return undefined;
}

/** The same rule, for a fall-back only. */
export function asFallback(rule: FirewallRule): FirewallRule {
  const permission = permissionOf({ ...rule, optional: true });
  return permission === undefined ? rule : ruleOf(permission);
}
