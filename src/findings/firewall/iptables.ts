/** iptables, and ip6tables for IPv6, on the firewall between client and server. */
import { commented } from "./comments.ts";
import { type Permission, portsOf } from "./permission.ts";

/** Their own lines in a chain that drops: without them no answer comes back. By version of IP. */
export const IPTABLES_REPLIES: Readonly<Record<4 | 6, string>> = {
  4: "iptables -I FORWARD -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT",
  6: "ip6tables -I FORWARD -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT",
};

export function renderIptables(permissions: readonly Permission[]): string[] {
  const versions = ([4, 6] as const).filter((version) => permissions.some((permission) => permission.version === version));
  return [
    "# On the firewall between them (on the server itself: INPUT in place of FORWARD).",
    "# Replies pass by one rule for all, which most have. Where yours has none:",
    ...versions.map((version) => `#   ${IPTABLES_REPLIES[version]}`),
    ...commented(permissions, iptablesLine),
  ];
}

function iptablesLine(permission: Permission): string {
  const { version, source, destination, transport } = permission;
  return `${version === 4 ? "iptables" : "ip6tables"} -I FORWARD -s ${source} -d ${destination} -p ${transport} --dport ${portsOf(permission, ":")} -j ACCEPT`;
}
