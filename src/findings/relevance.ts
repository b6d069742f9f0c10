/** Which attempts matter: at what RPC uses, and at what stands beside it. A closed port of anything else is nobody's business here. */
import type { Evidence, PortEvidence } from "./evidence.ts";
import { standsBesideRpc } from "./services.ts";

/** The first of the ports that RPC servers of Windows Vista and later take. */
export const DYNAMIC_FIRST = 49_152;
export const DYNAMIC_LAST = 65_535;

/** In which range of ports a mapper's answer lies. */
export function portRange(port: number): "dynamic" | "old-dynamic" | "static" {
  if (port >= DYNAMIC_FIRST) return "dynamic";
  return port >= 1025 && port <= 5000 ? "old-dynamic" : "static";
}

/** Why attempts at a port matter; undefined where they do not. */
export function relevanceOf(evidence: Evidence, port: PortEvidence): "service" | "mapped" | "rpc" | "dynamic" | undefined {
  if (evidence.mappingsOf(port.server, port.port).some(({ protocolSequence }) => fits(protocolSequence, port.transport))) return "mapped";
  if (standsBesideRpc(port.port, port.transport)) return "service";
  // A diagnosis dials nothing without a reason.
  if (evidence.diagnosis !== undefined) return port.rpc ? "rpc" : "service";
  if (port.rpc) return "rpc";
  // The mapper was asked before the capture began, perhaps: its port was used, and the range is RPC's.
  if (port.transport === "tcp" && port.port >= DYNAMIC_FIRST && mapperAsked(evidence, port.client, port.server)) return "dynamic";
  return undefined;
}

function fits(protocolSequence: string | undefined, transport: "tcp" | "udp"): boolean {
  if (protocolSequence === undefined) return false;
  return transport === "udp" ? protocolSequence.startsWith("ncadg") : !protocolSequence.startsWith("ncadg");
}

function mapperAsked(evidence: Evidence, client: string, server: string): boolean {
  const mapper = evidence.port(client, server, "tcp", 135);
  return mapper !== undefined && (mapper.results.has("open") || mapper.heard > 0);
}

/** So many closed or silent ports without a meaning between two hosts are a scan. */
const SCAN_PORTS = 12;

/** The attempts are one of many at ports of all kinds: somebody looks for open ports. */
export function isScan(evidence: Evidence, client: string, server: string): boolean {
  return evidence.strangeFailures(client, server) >= SCAN_PORTS;
}

/** Broadcast or multicast, as far as an address tells. */
export function isGroupAddress(address: string): boolean {
  if (address.includes(":")) return address.startsWith("ff");
  const first = Number.parseInt(address, 10);
  return first >= 224 || address.endsWith(".255");
}
