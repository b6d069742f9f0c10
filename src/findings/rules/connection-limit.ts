/** Connections that were ended while others stood beside them, and taken when they came alone: a limit, of the service or of something before it. */
import { limitedPorts } from "../diagnosis/ladder.ts";
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
    for (const { taken, cut } of limitedPorts(facts)) {
      const { address, port } = taken;
      found.push(
        finding({
          rule: "connection-limit",
          severity: "degraded",
          confidence: "likely",
          actor: "server",
          sentence: `${portWords("tcp", port)} of ${host(evidence, address)} has reached a limit of connections at once: of those that ${facts.clientOf(address)} opened side by side for ${label(taken.interface)}, ${many(cut.length, "connection")} ${cut.length === 1 ? "was" : "were"} ended without an answer, while others passed; raise the limit of the service, or of the device before it.`,
          evidence: [
            `side by side: ${many(cut.length, "connection")} ended without an answer`,
            `taken: a bind that offers ${taken.syntaxes.join(", ")}`,
          ],
          actions: [
            "look at the service's limit of connections (and of one address), and at who holds them",
            "look for a proxy or firewall on the way that limits connections of one address",
          ],
          client: facts.clientOf(address),
          server: address,
          transport: "tcp",
          port,
          interface: taken.interface,
          seen: cut.map((one) => seenAt(facts, one)),
        }),
      );
    }
    return found;
  },
};
