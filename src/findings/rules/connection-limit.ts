/** Connections that were ended while others stood beside them, and taken when they came alone: a limit, of the service or of something before it. */
import type { BindObservation } from "../diagnosis/observation.ts";
import type { Finding } from "../report.ts";
import { host, label, many, port as portWords } from "../words.ts";
import { finding, type Rule } from "./rule.ts";
import { seenAt } from "./seen.ts";

export const connectionLimit: Rule = {
  name: "connection-limit",
  find(evidence) {
    const facts = evidence.diagnosis;
    if (facts === undefined) return [];
    const found: Finding[] = [];
    const told = new Set<string>();
    for (const one of facts.binds) {
      const where = `${one.address} ${one.port}`;
      if (one.outcome !== "accepted" || told.has(where)) continue;
      const cut = facts.binds.filter((other) => isSameAndCut(other, one));
      if (cut.length === 0) continue;
      told.add(where);
      const all = facts.binds.filter((other) => other.address === one.address && other.port === one.port && other.outcome === "cut");
      const { address, port } = one;
      found.push(
        finding({
          rule: "connection-limit",
          severity: "degraded",
          confidence: "likely",
          actor: "server",
          sentence: `${portWords("tcp", port)} of ${host(evidence, address)} has reached a limit of connections at once: of those that ${facts.clientOf(address)} opened side by side for ${label(one.interface)}, ${many(all.length, "connection")} ${all.length === 1 ? "was" : "were"} ended without an answer, and the same bind passed when it came alone; raise the limit of the service, or of the device before it.`,
          evidence: [
            `side by side: ${many(all.length, "bind")} ended without an answer`,
            `alone, afterwards: ${one.syntaxes.join(", ")}: accepted`,
          ],
          actions: [
            "look at the service's limit of connections (and of one address), and at who holds them",
            "look for a proxy or firewall on the way that limits connections of one address",
          ],
          client: facts.clientOf(address),
          server: address,
          transport: "tcp",
          port,
          interface: one.interface,
          seen: cut.map((other) => seenAt(facts, other)),
        }),
      );
    }
    return found;
  },
};

function isSameAndCut(other: BindObservation, one: BindObservation): boolean {
  return (
    other.outcome === "cut" &&
    other.address === one.address &&
    other.port === one.port &&
    other.interface.uuid === one.interface.uuid &&
    other.authentication === undefined &&
    one.authentication === undefined &&
    other.at < one.at &&
    other.syntaxes.join() === one.syntaxes.join()
  );
}
