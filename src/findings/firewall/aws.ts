/** Security groups of AWS, by its command line. A group stands at the destination and does not name it: each destination has a variable of its own. */
import { type Permission, purposeWords } from "./permission.ts";

export function renderAws(permissions: readonly Permission[]): string[] {
  const destinations = [...new Set(permissions.map(({ destination }) => destination))];
  const variable = (destination: string) => (destinations.length === 1 ? "GROUP" : `GROUP${destinations.indexOf(destination) + 1}`);
  return [
    "# For a POSIX shell. In the security group of the destination. It knows",
    "# connections, so that replies need no rule. First say which group:",
    ...destinations.map((destination) => `#   ${variable(destination)}=sg-...   of ${destination}`),
    ...permissions.map((permission) => awsLine(permission, variable(permission.destination))),
  ];
}

/** The JSON stands in single quotes; none stands in it. */
function awsLine(permission: Permission, variable: string): string {
  const { version, source, transport, port, lastPort } = permission;
  const Description = `opnum: ${purposeWords(permission)}`;
  const ranges =
    version === 4 ? { IpRanges: [{ CidrIp: `${source}/32`, Description }] } : { Ipv6Ranges: [{ CidrIpv6: `${source}/128`, Description }] };
  const permissions = [{ IpProtocol: transport, FromPort: port, ToPort: lastPort ?? port, ...ranges }];
  return `aws ec2 authorize-security-group-ingress --group-id "$${variable}" --ip-permissions '${JSON.stringify(permissions)}'`;
}
