/** Windows' own firewall, at the server, by PowerShell. Texts stand in single quotes, in which PowerShell reads nothing. */
import { type Permission, portsOf, purposeWords } from "./permission.ts";

export function renderPowershell(permissions: readonly Permission[]): string[] {
  return permissions.map((permission) => {
    const { source, destination } = permission;
    const protocol = permission.transport.toUpperCase();
    const ports = portsOf(permission);
    return [
      `New-NetFirewallRule -DisplayName 'opnum ${protocol} ${ports} from ${source}'`,
      `-Description '${purposeWords(permission)}'`,
      `-Direction Inbound -Action Allow -Protocol ${protocol}`,
      `-LocalAddress '${destination}' -LocalPort '${ports}' -RemoteAddress '${source}'`,
    ].join(" ");
  });
}
