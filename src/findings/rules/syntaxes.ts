/** Binds that offer several transfer syntaxes are dropped where one alone passes: what some inspecting firewalls do (Microsoft KB 899148). */
import { droppedTogether, limitedPorts } from "../diagnosis/ladder.ts";
import type { Finding } from "../report.ts";
import { host, label, port as portWords, time } from "../words.ts";
import { finding, type Rule } from "./rule.ts";
import { seenAt } from "./seen.ts";

/** Milliseconds: silence that was cut shorter by the end of the run's time tells nothing. */
const PATIENCE = 500;

export const severalSyntaxes: Rule = {
  name: "several-syntaxes-dropped",
  find(evidence) {
    const facts = evidence.diagnosis;
    if (facts === undefined) return [];
    const found: Finding[] = [];
    const told = new Set<string>();
    const limited = new Set(limitedPorts(facts).map(({ taken }) => `${taken.address} ${taken.port}`));
    for (const { dropped, passed } of droppedTogether(facts.binds)) {
      if (limited.has(`${dropped.address} ${dropped.port}`)) continue;
      if (dropped.outcome === "silent" && dropped.ms < PATIENCE) continue;
      const key = `${dropped.address} ${dropped.port} ${dropped.interface.uuid}`;
      if (told.has(key)) continue;
      told.add(key);
      const how = dropped.outcome === "cut" ? "ends in a cut connection" : `gets no answer (${time(dropped.ms * 1000)})`;
      found.push(
        finding({
          rule: "several-syntaxes-dropped",
          severity: "degraded",
          confidence: "likely",
          actor: "network",
          sentence: `A bind to ${label(dropped.interface)} on ${portWords("tcp", dropped.port)} of ${host(evidence, dropped.address)} that offers several transfer syntaxes, as Windows does since Vista, ${how}, while one with a single transfer syntax passes: an inspecting firewall between ${facts.clientOf(dropped.address)} and ${dropped.address} drops it; switch off its RPC inspection or update it (KB 899148).`,
          evidence: [
            `offered together: ${dropped.syntaxes.join(", ")}: ${dropped.outcome}`,
            `offered alone: ${passed.syntaxes.join(", ")}: accepted after ${time(passed.ms * 1000)}`,
          ],
          actions: [
            "switch off RPC inspection (fixup, ALG, strict RPC compliance) on the firewalls between the two, or update them",
            "until then clients that offer one syntax work: 32-bit programs on older Windows, and programs that are told to use NDR20 only",
          ],
          client: facts.clientOf(dropped.address),
          server: dropped.address,
          transport: "tcp",
          port: dropped.port,
          interface: dropped.interface,
          seen: [seenAt(facts, dropped)],
        }),
      );
    }
    return found;
  },
};
