/** A mapper names a port, and nobody comes to it: at a server that is what a firewall before it looks like. */
import { between } from "../between.ts";
import type { Evidence, MappingEvidence } from "../evidence.ts";
import type { Finding } from "../report.ts";
import { host, interfaceName } from "../words.ts";
import { mappingLine } from "./port-words.ts";
import { finding, type Rule } from "./rule.ts";

/** A client dials at once; so long a silence means that it does not come. Microseconds. */
const PATIENCE = 3_000_000;

export const notDialled: Rule = {
  name: "mapped-port-not-dialled",
  find(evidence) {
    const found: Finding[] = [];
    const told = new Set<string>();
    for (const mapping of evidence.mappings) {
      const { client, mapper, port } = mapping;
      const key = `${client} ${mapper} ${port}`;
      if (port === undefined || told.has(key) || !missed(evidence, mapping)) continue;
      told.add(key);
      found.push(
        finding({
          rule: "mapped-port-not-dialled",
          severity: "note",
          confidence: "possible",
          actor: "nobody",
          sentence: `The endpoint mapper of ${host(evidence, mapper)} named TCP ${port} for ${interfaceName(mapping.interface)} to ${host(evidence, client)}, which then did not come to it in this capture: it only asked, or its packets are dropped before the place of the capture (capture at the client to tell).`,
          evidence: [mappingLine(evidence, mapping, mapper)],
          actions: [`capture at ${client}, too`],
          client,
          server: mapper,
          transport: "tcp",
          port,
          interface: mapping.interface,
          seen: [mapping],
        }),
      );
    }
    return found;
  },
};

function missed(evidence: Evidence, mapping: MappingEvidence): boolean {
  const { client, mapper, operation, protocolSequence, port, last } = mapping;
  if (operation !== "map" || protocolSequence !== "ncacn_ip_tcp" || port === undefined || client === mapper) return false;
  if (evidence.endAfter(last.time) - last.time < PATIENCE || evidence.oneSided(client, mapper)) return false;
  for (const address of [mapper, mapping.host]) if (evidence.port(client, address, "tcp", port) !== undefined) return false;
  return !between(evidence.binds, client, mapper).some(
    (bind) => bind.interface?.uuid === mapping.interface?.uuid && bind.last.time >= mapping.first.time,
  );
}
