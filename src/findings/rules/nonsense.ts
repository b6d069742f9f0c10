/** What listens there answers, and not as RPC does: something else on that port, or something on the way that rewrites. */
import { EPM_UUID } from "../../ids/syntax.ts";
import type { DiagnosisEvidence } from "../diagnosis/diagnosis-evidence.ts";
import { isAside } from "../diagnosis/ladder.ts";
import type { BindObservation, CallObservation, EndpointMapObservation, Failure, MapObservation } from "../diagnosis/observation.ts";
import type { Evidence } from "../evidence.ts";
import type { Finding } from "../report.ts";
import { host, label, many, port as portWords, time } from "../words.ts";
import { finding, type Rule } from "./rule.ts";
import { seenAt } from "./seen.ts";

/** How an error looks where octets came that RPC has no meaning for, or more of them than a client takes. */
const NONSENSE: ReadonlySet<string> = new Set(["protocol", "decode", "limit"]);

export const nonsense: Rule = {
  name: "nonsense",
  find(evidence) {
    const facts = evidence.diagnosis;
    if (facts === undefined) return [];
    const found: Finding[] = [];
    const told = new Set<string>();
    for (const one of [...facts.binds, ...facts.maps, ...facts.endpointMaps, ...facts.calls]) {
      if (one.outcome !== "failed" || !isNonsense(one.failure)) continue;
      if ((one.kind === "bind" || one.kind === "call") && isAside(facts, one)) continue;
      if (one.kind === "bind" && worked(facts, one)) continue;
      // The first thing that goes wrong on a port is told: what follows follows from it.
      const key = `${one.address} ${one.port}`;
      if (told.has(key)) continue;
      told.add(key);
      found.push(judge(evidence, facts, one));
    }
    for (const one of facts.maps) if (namesNoPort(one) && !told.has(`${one.address} ${one.port}`)) found.push(noPort(evidence, facts, one));
    return found;
  },
};

function isNonsense(failure: Failure | undefined): boolean {
  return failure !== undefined && NONSENSE.has(failure.kind);
}

/** Another bind of the interface was understood: one syntax confuses the server, the rest works. */
function worked(facts: DiagnosisEvidence, bind: BindObservation): boolean {
  return facts.binds.some(
    (one) =>
      one.outcome === "accepted" && one.address === bind.address && one.port === bind.port && one.interface.uuid === bind.interface.uuid,
  );
}

function namesNoPort({ outcome, protocolSequence, towers }: MapObservation): boolean {
  const usable = towers.some(({ endpoint }) => /^\d{1,5}$/.test(endpoint) && Number(endpoint) > 0 && Number(endpoint) < 65_536);
  return outcome === "mapped" && protocolSequence.includes("ip_") && towers.length > 0 && !usable;
}

function noPort(evidence: Evidence, facts: DiagnosisEvidence, one: MapObservation): Finding {
  return finding({
    rule: "mapper-answers-nonsense",
    severity: "blocking",
    confidence: "certain",
    actor: "server",
    sentence: `The endpoint mapper of ${host(evidence, one.address)} has ${label(one.interface)}, but names no port for it (port 0): the service registered itself wrongly, or before it had a port; restart the service there.`,
    evidence: [`ept_map is answered with ${many(one.towers.length, "tower")}, and none of them has a port between 1 and 65535`],
    actions: ["restart the service, and look into its log", `opnum dump ${one.address}: what else is registered without a port`],
    client: facts.clientOf(one.address),
    server: one.address,
    transport: "tcp",
    port: one.port,
    interface: one.interface,
    seen: [seenAt(facts, one)],
  });
}

type Talk = BindObservation | CallObservation | MapObservation | EndpointMapObservation;

function judge(evidence: Evidence, facts: DiagnosisEvidence, one: Talk): Finding {
  const mapper = one.kind === "map" || one.kind === "endpoint-map" || one.interface.uuid === EPM_UUID;
  const much = one.failure?.kind === "limit";
  const where = `${portWords("tcp", one.port)} of ${host(evidence, one.address)}`;
  const asked =
    one.kind === "endpoint-map"
      ? "the question for its map"
      : one.kind === "bind"
        ? `a bind to ${label(one.interface)}`
        : one.kind === "map"
          ? `the question where ${label(one.interface)} is`
          : `a call of ${label(one.interface)}`;
  return finding({
    rule: mapper ? "mapper-answers-nonsense" : one.kind === "bind" ? "bind-nonsense" : "call-nonsense",
    severity: "blocking",
    confidence: "likely",
    actor: "server",
    sentence: much
      ? `${where} answers ${asked} with more than any answer to it can be: ${mapper ? "that is no endpoint mapper in its right mind" : "the server is broken, or is no server of that interface"}, or something on the way rewrites it; see on ${one.address} which program listens on ${one.port}.`
      : `${where} answers ${asked} with something that is no RPC: another program has the port, or a proxy on the way answers in its place; see on ${one.address} which program listens on ${one.port}.`,
    evidence: [
      `answered after ${time(one.ms * 1000)}, and what came ${much ? "went beyond the limits of an answer" : "is no PDU of RPC that fits"}`,
    ],
    actions: [
      `on the server: which program listens on ${one.port} (netstat -abno, ss -ltnp)`,
      mapper
        ? `is ${one.address} the right host`
        : "ask the endpoint mapper where the interface is today (opnum dump HOST)".replace("HOST", one.address),
      "look for a proxy or an inspecting firewall on the way",
    ],
    client: facts.clientOf(one.address),
    server: one.address,
    transport: "tcp",
    port: one.port,
    interface: mapper ? undefined : one.interface,
    status: one.failure?.status,
    seen: [seenAt(facts, one)],
  });
}
