/** Connections that were ended while others stood beside them, and taken when they came alone: a limit, of the service or of something before it. */
import { isTurnedAway, limitedPorts } from "../diagnosis/ladder.ts";
import type { BindObservation, DialObservation, PacketFacts } from "../diagnosis/observation.ts";
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
      // The interface that was wanted, not the one that happened to be let in.
      const wanted = cut.find((one): one is BindObservation => one.kind === "bind")?.interface ?? taken.interface;
      const device = cut.some((one) => one.kind === "bind" && one.packets?.answer?.what === "RST" && isAnothers(one.packets));
      found.push(
        finding({
          rule: "connection-limit",
          severity: "degraded",
          confidence: "likely",
          actor: device ? "network" : "server",
          sentence: `${portWords("tcp", port)} of ${host(evidence, address)} has reached a limit of connections at once: of those that ${facts.clientOf(address)} opened side by side for ${label(wanted)}, ${many(cut.length, "connection")} ${cut.length === 1 ? "was" : "were"} ${turnedAway(cut) ? "refused" : "ended without an answer"}, while others passed; raise the limit of ${device ? "the device before it, which sent the resets" : "the service, or of the device before it"}.`,
          evidence: [
            `side by side: ${many(cut.length, "connection")} ${turnedAway(cut) ? "refused" : "ended without an answer"}`,
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
          interface: wanted,
          seen: cut.map((one) => seenAt(facts, one)),
        }),
      );
    }
    return found;
  },
};

function turnedAway(cut: readonly (BindObservation | DialObservation)[]): boolean {
  return cut.every((one) => one.kind === "bind" && isTurnedAway(one));
}

/** The refusal's time to live is not that of the host's packets. */
function isAnothers({ answer, otherTtls }: PacketFacts): boolean {
  return answer !== undefined && otherTtls.length > 0 && !otherTtls.includes(answer.ttl);
}
