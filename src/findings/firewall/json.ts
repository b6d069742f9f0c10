/** For machines: `opnum-rules-1`, whose keys are only added. */
import type { Permission } from "./permission.ts";

export function renderJson(permissions: readonly Permission[]): string[] {
  const rules = permissions.map(({ source, destination, transport, port, lastPort, why, optional }) => ({
    protocol: transport,
    source,
    destination,
    firstPort: port,
    lastPort: lastPort ?? port,
    purpose: why,
    needed: !optional,
  }));
  return JSON.stringify({ format: "opnum-rules-1", rules }, undefined, 2).split("\n");
}
