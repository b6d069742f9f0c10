/** nftables, on the firewall between client and server. */
import { commented } from "./comments.ts";
import { type Permission, portsOf } from "./permission.ts";

/** Its own line in a chain that drops: without it no answer comes back. */
export const NFTABLES_REPLIES = "nft insert rule inet filter forward ct state established,related accept";

export function nftablesLine(permission: Permission): string {
  const { version, source, destination, transport } = permission;
  const family = version === 4 ? "ip" : "ip6";
  return `nft insert rule inet filter forward ${family} saddr ${source} ${family} daddr ${destination} ${transport} dport ${portsOf(permission)} accept`;
}

export function renderNftables(permissions: readonly Permission[]): string[] {
  return [
    "# On the firewall between them. Your table and chain may have other names than",
    "# inet filter forward (on the server itself the chain is input).",
    "# Replies pass by one rule for all, which most have. Where yours has none:",
    `#   ${NFTABLES_REPLIES}`,
    ...commented(permissions, nftablesLine),
  ];
}
