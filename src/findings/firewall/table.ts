/** For people: in words, and as a table of plain text. */
import { type Permission, portsOf, purposeWords } from "./permission.ts";

export function plainLine(permission: Permission): string {
  const { source, destination, transport } = permission;
  return `allow ${transport.toUpperCase()} from ${source} (any port) to ${destination} port ${portsOf(permission)}`;
}

export function renderTable(permissions: readonly Permission[]): string[] {
  const rows = [
    ["protocol", "from", "to", "port", "for"],
    ...permissions.map((permission) => [
      permission.transport.toUpperCase(),
      permission.source,
      permission.destination,
      portsOf(permission),
      purposeWords(permission),
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join("  ")
      .trimEnd(),
  );
}
