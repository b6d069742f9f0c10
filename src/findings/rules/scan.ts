/** Somebody looks for open ports: no verdict about the ports he looked at. */
import { isScan } from "../relevance.ts";
import type { Finding } from "../report.ts";
import { host } from "../words.ts";
import { finding, type Rule } from "./rule.ts";

export const portScan: Rule = {
  name: "port-scan",
  find(evidence) {
    const found: Finding[] = [];
    const told = new Set<string>();
    for (const port of evidence.ports) {
      if (port.failures.length === 0) continue;
      const key = `${port.client} ${port.server}`;
      if (told.has(key) || !isScan(evidence, port.client, port.server)) continue;
      told.add(key);
      found.push(
        finding({
          rule: "port-scan",
          severity: "note",
          confidence: "likely",
          actor: "nobody",
          sentence: `${host(evidence, port.client)} tried ${evidence.strangeFailures(port.client, port.server)} ports of ${host(evidence, port.server)} that have nothing to do with RPC: a scan, whose closed ports are no finding.`,
          evidence: [],
          actions: [],
          client: port.client,
          server: port.server,
          seen: [...port.results.values()],
        }),
      );
    }
    return found;
  },
};
