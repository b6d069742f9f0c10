/** What mappers told, and whether somebody then went there. */
import type { Evidence, MappingEvidence } from "./evidence.ts";
import type { EndpointRow } from "./report.ts";
import { undecided } from "./rules/waited.ts";

const MOST = 2_000;

/** One row for each endpoint of each mapper, whoever asked. */
export function endpointRows(evidence: Evidence): EndpointRow[] {
  const rows = new Map<string, EndpointRow>();
  for (const mapping of evidence.mappings) {
    if (mapping.protocolSequence === undefined || mapping.operation === "insert" || mapping.operation === "delete") continue;
    // Asked for, and not told.
    if (mapping.endpoint === "") continue;
    const key = `${mapping.mapper} ${mapping.interface?.uuid} ${mapping.interface?.version} ${mapping.protocolSequence} ${mapping.host} ${mapping.endpoint}`;
    const known = rows.get(key);
    const dialled = outcomeOf(evidence, mapping);
    if (known !== undefined) {
      rows.set(key, {
        ...known,
        count: known.count + mapping.count,
        frame: Math.min(known.frame, mapping.first.frame),
        dialled: known.dialled === "not-tried" ? dialled : known.dialled,
      });
    } else if (rows.size < MOST) {
      rows.set(key, {
        mapper: mapping.mapper,
        interface: mapping.interface,
        protocolSequence: mapping.protocolSequence,
        host: mapping.host,
        endpoint: mapping.endpoint,
        annotation: mapping.annotation,
        frame: mapping.first.frame,
        count: mapping.count,
        dialled,
      });
    }
  }
  return [...rows.values()];
}

function outcomeOf(evidence: Evidence, mapping: MappingEvidence): EndpointRow["dialled"] {
  if (mapping.port === undefined) return "not-tried";
  const transport = mapping.protocolSequence?.startsWith("ncadg") ? "udp" : "tcp";
  for (const address of [mapping.mapper, mapping.host]) {
    const port = evidence.port(mapping.client, address, transport, mapping.port);
    if (port === undefined) continue;
    if (port.results.has("open") || port.heard > 0) return "open";
    if (port.results.has("refused")) return "refused";
    const silent = port.results.get("silent");
    if (silent !== undefined) return undecided(evidence, port) ? "undecided" : "filtered";
    if (port.results.has("prohibited")) return "filtered";
    return "undecided";
  }
  return "not-tried";
}
