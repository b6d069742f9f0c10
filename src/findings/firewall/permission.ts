/** What a rule says, looked at: addresses and numbers only, and words of ours. Nothing that came as text over the network gets in here. */
import { formatIpv4, formatIpv6, isIpv4Mapped, parseIpv4, parseIpv6 } from "../../ids/ip-address.ts";
import type { FirewallRule } from "../report.ts";

/** What rules are for; our words, and a rule has no others. */
export const RULE_PURPOSES = [
  "endpoint mapper",
  "RPC",
  "RPC, dynamic ports",
  "RPC, static port",
  "named pipes (SMB)",
  "Kerberos",
  "LDAP",
  "global catalog",
  "DNS",
  "RPC over HTTP",
  "Kerberos password change",
  "time (NTP)",
  "a service beside RPC",
] as const;

export type RulePurpose = (typeof RULE_PURPOSES)[number];

/** A rule whose parts were looked at: what the formats are written from. */
export interface Permission {
  readonly version: 4 | 6;
  /** Canonical, without a zone. */
  readonly source: string;
  readonly destination: string;
  readonly transport: "tcp" | "udp";
  readonly port: number;
  readonly lastPort: number | undefined;
  readonly why: RulePurpose;
  /** It works without this one: it is for a second way, which some clients take first. */
  readonly optional: boolean;
}

/** What a rule says, made anew from its addresses and numbers; undefined where one of them is none. Whatever else it holds is not looked at. */
export function permissionOf(
  rule: Pick<FirewallRule, "source" | "destination" | "transport" | "port" | "lastPort" | "why" | "optional">,
): Permission | undefined {
  const ends = addressesOf(rule.source, rule.destination);
  const { port, lastPort } = rule;
  if (ends === undefined || !isPort(port)) return undefined;
  if (lastPort !== undefined && lastPort !== null && (!isPort(lastPort) || lastPort <= port)) return undefined;
  return {
    ...ends,
    transport: rule.transport === "tcp" ? "tcp" : "udp",
    port,
    lastPort: lastPort ?? undefined,
    why: RULE_PURPOSES.find((purpose) => purpose === rule.why) ?? "a service beside RPC",
    optional: rule.optional === true,
  };
}

/** `135`, `49152-65535`. @param between what stands between the two of a range */
export function portsOf({ port, lastPort }: Pick<Permission, "port" | "lastPort">, between = "-"): string {
  return lastPort === undefined ? `${port}` : `${port}${between}${lastPort}`;
}

/** `Kerberos`, `Kerberos (fall-back only)`. */
export function purposeWords({ why, optional }: { readonly why: string; readonly optional: boolean }): string {
  return optional ? `${why} (fall-back only)` : why;
}

/** Both in canonical text, made anew from their octets; a zone is left out. Two IPv4 addresses in IPv6 form (::ffff:a.b.c.d) travel as IPv4. */
function addressesOf(source: string, destination: string): Pick<Permission, "version" | "source" | "destination"> | undefined {
  const from = octetsOf(source);
  const to = octetsOf(destination);
  if (from === undefined || to === undefined) return undefined;
  if ([from, to].every((octets) => octets.length === 4 || isIpv4Mapped(octets)))
    return { version: 4, source: formatIpv4(from.slice(-4)), destination: formatIpv4(to.slice(-4)) };
  if (from.length !== to.length) return undefined;
  return { version: 6, source: formatIpv6(from), destination: formatIpv6(to) };
}

function octetsOf(address: string): Uint8Array | undefined {
  if (typeof address !== "string") return undefined;
  return parseIpv4(address) ?? parseIpv6(address)?.octets;
}

function isPort(port: number): boolean {
  return Number.isInteger(port) && port > 0 && port < 65_536;
}
