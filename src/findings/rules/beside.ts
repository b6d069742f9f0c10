/** Services beside RPC, as far as the service that is wanted needs them: ports that open and then do not speak as they should. */
import type { DiagnosisEvidence } from "../diagnosis/diagnosis-evidence.ts";
import type { ServiceObservation } from "../diagnosis/observation.ts";
import type { Evidence, PortEvidence } from "../evidence.ts";
import type { Finding, Severity } from "../report.ts";
import { host, port as portWords, text, time } from "../words.ts";
import { finding, type Rule } from "./rule.ts";
import { seenAt } from "./seen.ts";

/** The service does not work without that port: what the knowledge base says; of a host without a service, what is asked over TCP. */
export function wantedBeside(evidence: Evidence, port: Pick<PortEvidence, "port" | "transport">): boolean {
  const service = evidence.diagnosis?.service;
  if (leadsToPipe(evidence, port) || leadsToHttp(evidence, port)) return true;
  if (service === undefined) return port.transport === "tcp";
  return service.beside.some((one) => one.port === port.port && one.transport === port.transport && one.required);
}

/** Pipes are reached by SMB: it stands on the way then, and not beside it. */
export function leadsToPipe(evidence: Evidence, { port, transport }: Pick<PortEvidence, "port" | "transport">): boolean {
  return evidence.diagnosis?.target.protocolSequence === "ncacn_np" && transport === "tcp" && port === 445;
}

/** RPC over HTTP by the port that was told. */
export function leadsToHttp(evidence: Evidence, { port, transport }: Pick<PortEvidence, "port" | "transport">): boolean {
  const target = evidence.diagnosis?.target;
  return target?.protocolSequence === "ncacn_http" && transport === "tcp" && port === target.port;
}

export const besideService: Rule = {
  name: "beside-service",
  find(evidence) {
    const facts = evidence.diagnosis;
    if (facts === undefined) return [];
    const found: Finding[] = [];
    for (const one of facts.services) {
      // What RPC proxies say has rules of its own.
      if (one.outcome === "answered" || (one.service === "http-proxy" && one.code !== undefined)) continue;
      // The port's own rule tells of ports that do not open; datagrams without an answer are told there, too.
      const dial = facts.dials.find(({ address, port }) => address === one.address && port === one.port);
      if (one.transport === "udp" ? one.outcome === "silent" : dial !== undefined && dial.outcome !== "open") continue;
      found.push(judge(evidence, facts, one));
    }
    return found;
  },
};

function judge(evidence: Evidence, facts: DiagnosisEvidence, one: ServiceObservation): Finding {
  const where = `${portWords(one.transport, one.port)} of ${host(evidence, one.address)}`;
  const wanted = wantedBeside(evidence, one);
  const pipe = leadsToPipe(evidence, one);
  const way = pipe || leadsToHttp(evidence, one);
  const silent = one.outcome === "silent";
  const said = one.codeName === undefined ? (one.code === undefined ? "an error" : `error ${one.code}`) : text(one.codeName);
  const words = silent
    ? `opens, but answered nothing for ${time(one.ms * 1000)}: the service hangs, or what it is asked is dropped on the way`
    : one.outcome === "cut"
      ? "opens, and ends the connection when it is asked: the service refuses, is at a limit, or something on the way cuts in"
      : one.outcome === "error"
        ? `answers with ${said}`
        : "answers, and not as that service does: another program has the port, or a proxy answers in its place";
  return finding({
    rule: silent ? "service-silent" : "service-error",
    severity: severityOf(one, way, wanted, facts.service !== undefined),
    confidence: "likely",
    actor: wanted ? "server" : "nobody",
    sentence: `${where}${pipe ? ", which leads to its pipes," : way ? "" : ", which stands beside RPC,"} ${words}${wanted ? "; look at that service on the server" : ""}.`,
    evidence: [`${one.outcome} after ${time(one.ms * 1000)}`],
    actions: wanted ? ["look at the service and its log on the server"] : [],
    client: facts.clientOf(one.address),
    server: one.address,
    transport: one.transport,
    port: one.port,
    status: one.code,
    seen: [seenAt(facts, one)],
  });
}

/** What a service does not work without blocks it, unless its error is an answer to nobody in particular; of a host that is looked at as it is, nothing is blocked. */
function severityOf({ outcome }: ServiceObservation, way: boolean, wanted: boolean, asked: boolean): Severity {
  if (way) return "blocking";
  if (!wanted) return "note";
  if (outcome === "error") return asked ? "degraded" : "note";
  return asked ? "blocking" : "degraded";
}
