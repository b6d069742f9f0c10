/**
 * Permissions that are missing, for pasting: what they are (rule.ts), and each way to write them in a file of its own. A rule that is written is made anew from
 * its addresses and numbers, and its words are ours, so that nothing else reaches a shell whatever the rule was made of.
 */
import type { FirewallRule } from "../report.ts";
import { renderAws } from "./aws.ts";
import { renderAzure } from "./azure.ts";
import { renderCsv } from "./csv.ts";
import { renderIptables } from "./iptables.ts";
import { renderJson } from "./json.ts";
import { renderNetsh } from "./netsh.ts";
import { renderNftables } from "./nftables.ts";
import { type Permission, permissionOf } from "./permission.ts";
import { renderPowershell } from "./powershell.ts";
import { renderTable } from "./table.ts";

export { IPTABLES_REPLIES } from "./iptables.ts";
export { NFTABLES_REPLIES } from "./nftables.ts";
export { purposeWords, RULE_PURPOSES, type RulePurpose } from "./permission.ts";
export { asFallback, distinctRules, firewallRule, firstWay } from "./rule.ts";

/** How rules can be written. */
export const RULE_FORMATS = ["table", "netsh", "powershell", "nftables", "iptables", "azure", "aws", "csv", "json"] as const;

export type RuleFormat = (typeof RULE_FORMATS)[number];

/** What each is called where one chooses. */
export const RULE_FORMAT_TITLES: Readonly<Record<RuleFormat, string>> = {
  table: "A table",
  netsh: "Windows, at the destination: netsh",
  powershell: "Windows, at the destination: PowerShell",
  nftables: "Linux, on the firewall between them: nftables",
  iptables: "Linux, on the firewall between them: iptables",
  azure: "Azure: network security group",
  aws: "AWS: security group",
  csv: "CSV",
  json: "JSON",
};

/**
 * Rules as text, a line each with a line break at its end, in the order given; lines that say something of several begin with `#`.
 * @returns "" where there is no rule, except for csv and json, which are whole without one. A rule whose addresses or ports are none is left out
 */
export function renderRules(rules: readonly FirewallRule[], format: RuleFormat): string {
  const permissions = rules.map(permissionOf).filter((permission) => permission !== undefined);
  if (permissions.length === 0 && format !== "csv" && format !== "json") return "";
  const end = format === "csv" ? "\r\n" : "\n";
  return render[format](permissions)
    .map((line) => `${line}${end}`)
    .join("");
}

const render: Readonly<Record<RuleFormat, (permissions: readonly Permission[]) => string[]>> = {
  table: renderTable,
  netsh: renderNetsh,
  powershell: renderPowershell,
  nftables: renderNftables,
  iptables: renderIptables,
  azure: renderAzure,
  aws: renderAws,
  csv: renderCsv,
  json: renderJson,
};
