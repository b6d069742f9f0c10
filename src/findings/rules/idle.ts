/** A connection that was left alone, and is dead when it is used again. */
import type { Finding } from "../report.ts";
import { host, interfaceWords, label, port as portWords, time } from "../words.ts";
import { finding, type Rule } from "./rule.ts";
import { seenAt } from "./seen.ts";

export const idleCut: Rule = {
  name: "idle-cut",
  find(evidence) {
    const facts = evidence.diagnosis;
    if (facts === undefined) return [];
    const found: Finding[] = [];
    for (const one of facts.idles) {
      if (one.outcome === "alive") continue;
      const id = facts.binds.find(
        (bind) =>
          bind.port === one.port &&
          bind.address === one.address &&
          facts.target.interfaces.some(({ uuid }) => uuid === bind.interface.uuid),
      )?.interface;
      const closed = one.outcome === "cut" && one.failure?.by === "fin";
      const idle = time(one.idleMs * 1000);
      found.push(
        finding({
          rule: "idle-cut",
          severity: "degraded",
          confidence: "likely",
          actor: closed ? "server" : "network",
          sentence: `A connection from ${facts.clientOf(one.address)} to ${portWords("tcp", one.port)} of ${host(evidence, one.address)}${id === undefined ? "" : ` (${label(id)})`} works, and is dead after it was idle for ${idle}: ${
            closed
              ? "the server ends it; raise its idle time"
              : one.outcome === "cut"
                ? "a firewall on the way resets it, or the server does; raise the idle time there above what programs need, or switch on TCP keep-alive"
                : "a firewall on the way has forgotten it and drops what comes; raise its idle time above what programs need, or switch on TCP keep-alive"
          }.`,
          evidence: [
            id === undefined ? undefined : interfaceWords(id),
            `left alone for ${idle}, then used: ${one.outcome === "cut" ? (closed ? "it had been closed" : "a reset came") : "no answer"}`,
          ],
          actions: [
            `raise the time after which firewalls between the two forget idle connections above ${idle}`,
            "switch on TCP keep-alive for RPC at the client, more often than that time",
          ],
          client: facts.clientOf(one.address),
          server: one.address,
          transport: "tcp",
          port: one.port,
          interface: id,
          seen: [seenAt(facts, one)],
        }),
      );
    }
    return found;
  },
};
