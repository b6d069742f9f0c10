/** Windows' own firewall, at the server, by netsh: a line for cmd and PowerShell alike. Neither shell's comments are the other's, so that all is in the rule's name. */
import { type Permission, portsOf } from "./permission.ts";

export function netshLine(permission: Permission): string {
  const { source, destination, optional } = permission;
  const protocol = permission.transport.toUpperCase();
  const ports = portsOf(permission);
  return `netsh advfirewall firewall add rule name="opnum ${protocol} ${ports} from ${source}${optional ? " (fall-back only)" : ""}" dir=in action=allow protocol=${protocol} localip=${destination} localport=${ports} remoteip=${source}`;
}

export function renderNetsh(permissions: readonly Permission[]): string[] {
  return permissions.map(netshLine);
}
