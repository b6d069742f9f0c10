/** Services beside RPC, as far as the service that is wanted needs them. */
import type { Evidence, PortEvidence } from "../evidence.ts";

/** The service does not work without that port: what the knowledge base says; of a host without a service, what is asked over TCP. */
export function wantedBeside(evidence: Evidence, port: Pick<PortEvidence, "port" | "transport">): boolean {
  const service = evidence.diagnosis?.service;
  const known = service?.beside.find((one) => one.port === port.port && one.transport === port.transport);
  if (known !== undefined) return known.required;
  return service === undefined && port.transport === "tcp";
}
