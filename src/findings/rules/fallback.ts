/** Another way to the same thing that was taken after the first had failed. */
import { between } from "../between.ts";
import type { BindEvidence, Evidence, InterfaceId, Mark, PortEvidence } from "../evidence.ts";
import { standsBesideRpc } from "../services.ts";
import { host, time, wayLabel } from "../words.ts";

export interface Fallback {
  readonly bind: BindEvidence;
  readonly at: Mark;
  /** From the first failed try to the bind that was accepted, microseconds. */
  readonly lost: number;
}

/** The same client bound the interface to the same server by another port or carrier after `since`. */
export function fallbackOf(
  evidence: Evidence,
  client: string,
  server: string,
  interfaces: readonly InterfaceId[],
  failedPort: number,
  since: Mark,
): Fallback | undefined {
  let best: Fallback | undefined;
  for (const bind of between(evidence.binds, client, server)) {
    if (bind.outcome !== "accepted" || bind.client !== client || bind.server !== server || bind.port === failedPort) continue;
    if (!interfaces.some(({ uuid }) => uuid === bind.interface?.uuid)) continue;
    // Probes try all ways at once.
    const at = evidence.diagnosis === undefined ? bind.marks.find(({ time }) => time >= since.time) : bind.first;
    if (at !== undefined && (best === undefined || at.time < best.at.time)) best = { bind, at, lost: Math.max(0, at.time - since.time) };
  }
  return best;
}

/** The same port took a connection of the same client later. */
export function openedAfter(port: PortEvidence, since: Mark): Mark | undefined {
  const open = port.results.get("open");
  return open?.marks.find(({ time }) => time > since.time);
}

/** Another server gave the client the same service: it went on there. */
export function otherServer(evidence: Evidence, port: PortEvidence): PortEvidence | undefined {
  const { diagnosis } = evidence;
  if (diagnosis !== undefined) {
    // Another address of the same name: clients try one after the other. Other hosts have other tasks here.
    return evidence
      .openElsewhere(port.client, port.transport, port.port)
      .concat(evidence.ports.filter((one) => one.port === port.port && one.transport === port.transport && one.results.has("open")))
      .find(({ server }) => server !== port.server && diagnosis.sameHost(server, port.server));
  }
  if (!standsBesideRpc(port.port, port.transport) || port.port === 135 || port.port === 593) return undefined;
  return evidence.openElsewhere(port.client, port.transport, port.port).find(({ server }) => server !== port.server);
}

/** ` (fell back to \pipe\svcctl over SMB after 21 s)`: how the client came to its end all the same, or "". */
export function afterwards(
  evidence: Evidence,
  fallback: Fallback | undefined,
  later: Mark | undefined,
  elsewhere: PortEvidence | undefined,
): string {
  if (fallback !== undefined && evidence.diagnosis !== undefined) return ` (${wayLabel(fallback.bind.way, fallback.bind.port)} works)`;
  if (fallback !== undefined) return ` (fell back to ${wayLabel(fallback.bind.way, fallback.bind.port)} after ${time(fallback.lost)})`;
  if (later !== undefined) return " (a later attempt succeeded)";
  if (elsewhere !== undefined && evidence.diagnosis !== undefined)
    return ` (${elsewhere.server}, another address of the host, answers there)`;
  return elsewhere === undefined ? "" : ` (the client went on to ${host(evidence, elsewhere.server)})`;
}

/** The port was told and not asked for: clients that are told so dial nothing else, whatever the mapper knows. */
export function isTold({ diagnosis }: Evidence, port: number): boolean {
  return diagnosis !== undefined && diagnosis.target.port === port && diagnosis.target.interfaces.length > 0;
}

export function toldWrongly({ bind }: Fallback): string {
  return `; the service is on ${wayLabel(bind.way, bind.port)}, as its endpoint mapper says, and answers there: let the client use that port, or ask the mapper`;
}
