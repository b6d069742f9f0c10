/** Permissions that are missing, for pasting. Addresses and numbers only: nothing that came as text over the network gets in here. */
import { formatIpv4, formatIpv6, parseIpv4, parseIpv6 } from "../ids/ip-address.ts";
import type { FirewallRule } from "./report.ts";

/** What a rule is for; our words, chosen from here alone. */
export type RulePurpose =
  | "endpoint mapper"
  | "RPC"
  | "RPC, dynamic ports"
  | "named pipes (SMB)"
  | "Kerberos"
  | "LDAP"
  | "global catalog"
  | "DNS"
  | "RPC over HTTP"
  | "Kerberos password change"
  | "a service beside RPC";

/**
 * A rule that lets a client reach a server.
 * @param lastPort the last of a range, where it is one
 * @returns undefined where an address is none, or a number is no port
 */
export function firewallRule(
  source: string,
  destination: string,
  transport: "tcp" | "udp",
  port: number,
  lastPort: number | undefined,
  purpose: RulePurpose,
): FirewallRule | undefined {
  const from = plainAddress(source);
  const to = plainAddress(destination);
  if (from === undefined || to === undefined || from.version !== to.version || !isPort(port)) return undefined;
  if (lastPort !== undefined && (!isPort(lastPort) || lastPort <= port)) return undefined;
  const ports = lastPort === undefined ? `${port}` : `${port}-${lastPort}`;
  const protocol = transport === "tcp" ? "TCP" : "UDP";
  const family = from.version === 4 ? "ip" : "ip6";
  return {
    source: from.text,
    destination: to.text,
    transport: transport === "tcp" ? "tcp" : "udp",
    port,
    lastPort,
    why: purpose,
    netsh: `netsh advfirewall firewall add rule name="opnum ${protocol} ${ports} from ${from.text}" dir=in action=allow protocol=${protocol} localip=${to.text} localport=${ports} remoteip=${from.text}`,
    nftables: `nft insert rule inet filter forward ${family} saddr ${from.text} ${family} daddr ${to.text} ${transport === "tcp" ? "tcp" : "udp"} dport ${ports} accept`,
    plain: `allow ${protocol} from ${from.text} (any port) to ${to.text} port ${ports}`,
  };
}

/** Rules without repetition; a port that a range of the same hosts holds is left out. */
export function distinctRules(rules: Iterable<FirewallRule>, most: number): FirewallRule[] {
  const all = new Map<string, FirewallRule>();
  for (const rule of rules) {
    if (all.size >= most) break;
    const key = `${rule.source} ${rule.destination} ${rule.transport} ${rule.port} ${rule.lastPort ?? ""}`;
    if (!all.has(key)) all.set(key, rule);
  }
  const ranges = [...all.values()].filter(({ lastPort }) => lastPort !== undefined);
  return [...all.values()].filter(
    (rule) =>
      rule.lastPort !== undefined ||
      !ranges.some(
        (range) =>
          range.source === rule.source &&
          range.destination === rule.destination &&
          range.transport === rule.transport &&
          range.port <= rule.port &&
          range.lastPort! >= rule.port,
      ),
  );
}

/** The address in its canonical text, made anew from its octets; a zone is left out. */
function plainAddress(address: string): { readonly version: 4 | 6; readonly text: string } | undefined {
  const four = parseIpv4(address);
  if (four !== undefined) return { version: 4, text: formatIpv4(four) };
  const six = parseIpv6(address);
  return six === undefined ? undefined : { version: 6, text: formatIpv6(six.octets) };
}

function isPort(port: number): boolean {
  return Number.isInteger(port) && port > 0 && port < 65_536;
}
