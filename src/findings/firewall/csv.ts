/** Comma-separated values, [RFC4180], with CRLF between lines. */
import type { Permission } from "./permission.ts";

export function renderCsv(permissions: readonly Permission[]): string[] {
  return [
    "protocol,source,destination,first port,last port,purpose,needed",
    ...permissions.map(({ source, destination, transport, port, lastPort, why, optional }) =>
      [transport.toUpperCase(), source, destination, `${port}`, `${lastPort ?? port}`, why, optional ? "fall-back only" : "yes"]
        .map(cell)
        .join(","),
    ),
  ];
}

/** A spreadsheet computes what begins with one of these signs; an apostrophe before it makes it text. No cell of ours begins so: this keeps it that way. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
