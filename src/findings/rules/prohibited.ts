/** A router says that packets may not pass, or that there is no way: it names itself. */
import type { PacketFacts } from "../diagnosis/observation.ts";
import type { Attempt, Evidence, PortEvidence, Tally } from "../evidence.ts";
import { isScan, relevanceOf } from "../relevance.ts";
import type { Finding } from "../report.ts";
import { host, inFrames, label, many, port as portWords, text, time, times, wayLabel } from "../words.ts";
import { afterwards, fallbackOf, openedAfter, otherServer } from "./fallback.ts";
import { alternative, interfacesOf, mappedFor, mappingLine, permission, portFor } from "./port-words.ts";
import { finding, type Rule } from "./rule.ts";

export const prohibited: Rule = {
  name: "port-prohibited",
  find(evidence) {
    const found: Finding[] = [];
    for (const port of evidence.ports) {
      for (const result of ["prohibited", "unreachable"] as const) {
        const tally = port.results.get(result);
        const attempt = port.failures.find((one) => one.result === result);
        if (tally === undefined || attempt === undefined) continue;
        const relevance = relevanceOf(evidence, port);
        if (relevance === undefined || (isScan(evidence, port.client, port.server) && relevance !== "mapped")) continue;
        found.push(judge(evidence, port, tally, attempt));
      }
    }
    return found;
  },
};

function judge(evidence: Evidence, port: PortEvidence, tally: Tally, attempt: Attempt): Finding {
  const { client, server } = port;
  const mappings = mappedFor(evidence, port);
  const interfaces = interfacesOf(mappings);
  const refusedByRule = attempt.result === "prohibited";
  const by = attempt.said === undefined ? "a router" : host(evidence, attempt.said.by);
  const said = attempt.said === undefined ? "ICMP" : `"${text(attempt.said.words)}"`;
  const fallback = fallbackOf(evidence, client, server, interfaces, port.port, attempt.tries.first);
  const soft = fallback !== undefined || openedAfter(port, tally.first) !== undefined || otherServer(evidence, port) !== undefined;
  const neighbour = neighbourOf(evidence, port);
  if (neighbour !== undefined) return nobodyAnswers(evidence, port, tally, neighbour, soft);
  if (attempt.waited !== undefined && attempt.said === undefined) return unnamed(evidence, port, tally, attempt, soft);
  const { words, rules } = permission(evidence, port, mappings.length > 0);
  // The host answers in its own name: its own packet filter, and nobody on the way.
  const own = evidence.diagnosis !== undefined && attempt.said?.by === server;
  return finding({
    rule: refusedByRule ? (mappings.length > 0 ? "mapped-port-prohibited" : "port-prohibited") : "host-unreachable",
    severity: soft ? "degraded" : "blocking",
    confidence: attempt.tries.count === 0 ? "likely" : "certain",
    actor: own ? "server" : "network",
    sentence: refusedByRule
      ? `${by} ${own ? "itself " : ""}forbids ${host(evidence, client)} to reach ${portWords(port.transport, port.port)} of ${host(evidence, server)} (ICMP ${said})${interfaces.length > 0 ? `, the port of ${label(interfaces[0])}` : ""}: ${words[0]!.toLowerCase()}${words.slice(1)} ${own ? "in the host's own firewall" : "there"}${alternative(evidence, port, mappings.length > 0)}${fallback === undefined ? "" : ` (fell back to ${wayLabel(fallback.bind.way, fallback.bind.port)} after ${time(fallback.lost)})`}.`
      : `${host(evidence, client)} cannot reach ${portWords(port.transport, port.port)} of ${host(evidence, server)}: ${by} answers ${said}, so the host is down or the route to it is missing.`,
    evidence: [
      ...mappings.slice(0, 2).map((mapping) => mappingLine(evidence, mapping, server)),
      `${triesOf(attempt)}; ICMP ${said} from ${by}${tally.count > 1 ? ` ${times(tally.count)}` : ""}${inFrames(attempt.answer === undefined ? [] : [attempt.answer])}`,
    ],
    actions: refusedByRule ? [`${words}, in the rules of ${by}`] : ["see whether the host is up", `look at the routes of ${by}`],
    client,
    server,
    transport: port.transport,
    port: port.port,
    interface: interfaces[0],
    seen: [tally],
    marks: [attempt.answer, fallback?.at],
    lostTime: fallback?.lost,
    rules: refusedByRule ? rules : [],
  });
}

/** Nothing left this machine, as nobody on its link answered for the next address: the host's own, or the gateway's. */
function neighbourOf(evidence: Evidence, { server, port, transport }: PortEvidence): Neighbour | undefined {
  if (transport !== "tcp") return undefined;
  return evidence.diagnosis?.dials.find((one) => one.address === server && one.port === port && one.packets?.neighbour !== undefined)
    ?.packets?.neighbour;
}

type Neighbour = NonNullable<PacketFacts["neighbour"]>;

function nobodyAnswers(evidence: Evidence, port: PortEvidence, tally: Tally, { address, asked }: Neighbour, soft: boolean): Finding {
  const { client, server } = port;
  const own = address === server;
  const elsewhere = afterwards(evidence, undefined, undefined, otherServer(evidence, port));
  return finding({
    rule: "host-unreachable",
    severity: soft ? "degraded" : "blocking",
    confidence: "certain",
    actor: "network",
    sentence: own
      ? `Nobody on this machine's link answers for ${host(evidence, server)} (asked ${times(asked)}): the host is down, its address is another, or it is in another network (VLAN), so that ${portWords(port.transport, port.port)} was not even tried${elsewhere}.`
      : `This machine's gateway ${text(address)} does not answer (asked ${times(asked)}), so that nothing reaches ${portWords(port.transport, port.port)} of ${host(evidence, server)}: the gateway is down, or the route to it is wrong${elsewhere}.`,
    evidence: [`asked ${times(asked)} who has ${text(address)} (ARP, or neighbour discovery): no answer; no SYN left`],
    actions: own
      ? ["see whether the host is up and the address is right", "are both in the same network (VLAN, mask)"]
      : ["see whether the gateway is up", "look at the routes of this machine"],
    client,
    server,
    transport: port.transport,
    port: port.port,
    seen: [tally],
  });
}

/** A socket tells that there is no way, and neither who says so nor why: what remains possible is named. */
function unnamed(evidence: Evidence, port: PortEvidence, tally: Tally, attempt: Attempt, soft: boolean): Finding {
  const { client, server } = port;
  const mappings = mappedFor(evidence, port);
  const interfaces = interfacesOf(mappings);
  const { words, rules } = permission(evidence, port, mappings.length > 0);
  const others = (evidence.host(server)?.openPorts ?? []).filter((one) => one !== port.port);
  const answers = others.length > 0;
  const elsewhere = afterwards(evidence, undefined, undefined, otherServer(evidence, port));
  return finding({
    // Who answers on another port has a route: a rule forbids this one.
    rule: answers ? (mappings.length > 0 ? "mapped-port-prohibited" : "port-prohibited") : "host-unreachable",
    severity: soft ? "degraded" : "blocking",
    confidence: "likely",
    actor: "network",
    sentence: answers
      ? `${host(evidence, server)} answers on TCP ${others.slice(0, 3).join(", ")}, but ${portFor(port, interfaces)}, is forbidden by a firewall on the way or its own (it answers with ICMP): ${words[0]!.toLowerCase()}${words.slice(1)}${alternative(evidence, port, mappings.length > 0)}${elsewhere}.`
      : `${host(evidence, client)} cannot reach ${portWords(port.transport, port.port)} of ${host(evidence, server)} (ICMP unreachable, or nobody has the address): the host is down, the route to it is missing, or a firewall on the way or the host's own rejects; if it is one, ${words[0]!.toLowerCase()}${words.slice(1)}${elsewhere}.`,
    evidence: [
      ...mappings.slice(0, 2).map((mapping) => mappingLine(evidence, mapping, server)),
      `the way was refused after ${time(attempt.waited ?? 0)}; who refused it was not recorded`,
    ],
    actions: [
      `opnum capture ${server}: which router says so, and why`,
      ...(answers ? [words] : ["see whether the host is up, and look at the routes to it", words]),
    ],
    client,
    server,
    transport: port.transport,
    port: port.port,
    interface: interfaces[0],
    seen: [tally],
    rules: answers ? rules : [],
  });
}

/** An error may quote a packet that was not captured itself. */
function triesOf(attempt: Attempt): string {
  const { tries } = attempt;
  if (tries.count === 0 && attempt.waited !== undefined) return "connecting was tried";
  if (tries.count === 0) return "the packet that was turned away is not in the capture";
  return `${many(tries.count, "try").replace(/trys$/, "tries")}${inFrames(tries.marks)}`;
}
