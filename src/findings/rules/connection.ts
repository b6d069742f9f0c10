/** What befell connections besides their calls: hung up at once, data into the void, a receiver without room, loss. */
import { between } from "../between.ts";
import type { Evidence, MishapEvidence } from "../evidence.ts";
import type { Finding } from "../report.ts";
import { standsBesideRpc } from "../services.ts";
import { host, inFrames, label, many, port as portWords, time, times } from "../words.ts";
import { finding, type Rule } from "./rule.ts";

export const connectionTrouble: Rule = {
  name: "connection-trouble",
  find(evidence) {
    const found: Finding[] = [];
    const doubled = evidence.mishaps.filter(({ kind }) => kind === "twice");
    if (doubled.length > 0) found.push(twice(evidence, doubled));
    for (const mishap of evidence.mishaps) {
      if (mishap.kind === "twice") continue;
      const relevant =
        mishap.interface !== undefined ||
        mishap.carries === "rpc" ||
        standsBesideRpc(mishap.port, "tcp") ||
        evidence.mappingsOf(mishap.server, mishap.port).length > 0;
      if (!relevant || evidence.oneSided(mishap.client, mishap.server)) continue;
      found.push(judge(evidence, { ...mishap, kind: mishap.kind }));
    }
    return found;
  },
};

/** Of the capture and not of one connection: said once. */
function twice(evidence: Evidence, all: readonly MishapEvidence[]): Finding {
  const [{ client, server }] = all as readonly [MishapEvidence];
  const connections = all.reduce((sum, { count }) => sum + count, 0);
  return finding({
    rule: "packets-twice",
    severity: "note",
    confidence: "likely",
    actor: "nobody",
    sentence: `All packets of ${many(connections, "connection")}${all.length === 1 ? ` between ${host(evidence, client)} and ${host(evidence, server)}` : ""} are in the capture twice, which is no loss: it was made at two interfaces (tcpdump -i any on a firewall, for example).`,
    evidence: ["each side repeats as many packets as it sends data"],
    actions: ["capture at one interface, where that is possible"],
    seen: all.slice(0, 64),
  });
}

function judge(evidence: Evidence, mishap: MishapEvidence & { readonly kind: Exclude<MishapEvidence["kind"], "twice"> }): Finding {
  const { client, server, port } = mishap;
  const base = { client, server, transport: "tcp" as const, port, interface: mishap.interface, seen: [mishap] };
  const target = `${portWords("tcp", port)} of ${host(evidence, server)}`;
  const works = between(evidence.tasks, client, server).some((task) => task.port === port && task.count > 0);
  switch (mishap.kind) {
    case "hung-up": {
      const open = evidence.port(client, server, "tcp", port)?.results.get("open")?.count ?? 0;
      // Other connections to the same port went on: a parallel attempt that was not needed, or one too many.
      const soft = works || open > mishap.count;
      return finding({
        ...base,
        rule: "accepted-then-closed",
        severity: soft ? "note" : "blocking",
        confidence: "likely",
        actor: soft ? "nobody" : "server",
        sentence: `${target} takes connections of ${host(evidence, client)} and hangs up before it says a word${soft ? ", but other connections to it work" : ": a middle box, a connection limit, or a service that crashes"}.`,
        evidence: [
          `connected, then ${mishap.ending?.how === "reset" ? "RST" : "FIN"} of the server${inFrames(mishap.marks)}; the client had sent ${many(mishap.amount, "octet")}`,
        ],
        actions: soft ? [] : ["look at the service's log and limits", "look for a proxy or an inspecting firewall on the way"],
      });
    }
    case "black-hole": {
      const ending = mishap.ending;
      const idle = ending?.idle ?? 0;
      return finding({
        ...base,
        rule: idle >= 60_000_000 ? "idle-cut" : "black-hole",
        severity: "blocking",
        confidence: "likely",
        actor: "network",
        sentence: `The connection between ${host(evidence, client)} and ${target} went dead: data of the ${mishap.side === 0 ? "client" : "server"} was repeated ${times(mishap.amount)} and never acknowledged${idle >= 60_000_000 ? `, after ${time(idle)} without a packet: a firewall on the way forgot it` : ", so packets vanish on the way or the peer is gone"}.`,
        evidence: [`last data${inFrames(mishap.marks)}, repeated ${times(mishap.amount)}, no ACK, no RST, no ICMP`],
        actions: ["look at the path between the two at that time: firewall state, routes, link"],
      });
    }
    case "zero-window":
      return finding({
        ...base,
        rule: "zero-window",
        severity: mishap.side === 1 && mishap.amount >= 10 ? "degraded" : "note",
        confidence: "likely",
        actor: mishap.side === 1 ? "server" : "client",
        sentence: `${mishap.side === 1 ? host(evidence, server) : host(evidence, client)} had no room for more data ${times(mishap.amount)} (zero window) in RPC on ${target}: it reads too slowly.`,
        evidence: [`${many(mishap.amount, "packet")} with window 0`],
        actions: [],
      });
    case "missing":
      return finding({
        ...base,
        rule: "capture-incomplete",
        severity: "note",
        confidence: "certain",
        actor: "nobody",
        sentence: `${many(mishap.amount, "octet")} of RPC between ${host(evidence, client)} and ${target} are not in the capture: what has no answer there may have had one.`,
        evidence: [`gaps in ${many(mishap.count, "connection")}`],
        actions: ["capture without loss (a larger buffer, no length limit)"],
      });
    case "loss":
      return finding({
        ...base,
        rule: "retransmissions",
        severity: "note",
        confidence: "possible",
        actor: "network",
        sentence: `${many(mishap.amount, "packet")} of ${label(mishap.interface)} between ${host(evidence, client)} and ${target} came twice: loss on the way, or a capture that has packets twice.`,
        evidence: [`${many(mishap.amount, "retransmission")}${inFrames(mishap.marks)}`],
        actions: [],
      });
  }
}
