/** A network security group of Azure, by its command line. */
import { type Permission, portsOf, purposeWords } from "./permission.ts";

/** Rules of customers have 100 to 4096, each its own; these leave room before them. */
const FIRST_PRIORITY = 1000;
const LAST_PRIORITY = 4096;

export function renderAzure(permissions: readonly Permission[]): string[] {
  const fitting = permissions.slice(0, LAST_PRIORITY - FIRST_PRIORITY + 1);
  const left = permissions.length - fitting.length;
  return [
    "# In the security group of the destination. It knows connections, so that",
    "# replies need no rule. First say which group:",
    "#   RESOURCE_GROUP=... NSG=...",
    ...fitting.map((permission, i) => azureLine(permission, FIRST_PRIORITY + i)),
    ...(left > 0 ? [`# ${left} more: one group has no priorities left for them.`] : []),
  ];
}

/** Double quotes mean the same to sh, PowerShell and cmd where nothing but addresses, digits and our words stands between them. */
function azureLine(permission: Permission, priority: number): string {
  const { source, destination, transport, version } = permission;
  const length = version === 4 ? 32 : 128;
  const ports = portsOf(permission);
  return [
    'az network nsg rule create --resource-group "$RESOURCE_GROUP" --nsg-name "$NSG"',
    `--name opnum-${transport}-${ports}-${priority} --priority ${priority} --direction Inbound --access Allow`,
    `--protocol ${transport === "tcp" ? "Tcp" : "Udp"} --source-address-prefixes ${source}/${length} --source-port-ranges "*"`,
    `--destination-address-prefixes ${destination}/${length} --destination-port-ranges ${ports} --description "${purposeWords(permission)}"`,
  ].join(" ");
}
