/** How much each finding weighs here: what is not needed is no failure, whatever a rule thinks of it by itself. */
import { EPM_UUID } from "../../ids/syntax.ts";
import type { Evidence } from "../evidence.ts";
import type { Finding } from "../report.ts";
import { wantedBeside } from "../rules/beside.ts";
import { host, label, text } from "../words.ts";
import { ladderAccepts } from "./healthy.ts";
import { isReached } from "./ladder.ts";

export function weighed(evidence: Evidence, findings: readonly Finding[]): Finding[] {
  const all = findings.map((one) => weigh(evidence, one));
  const told = evidence.diagnosis?.target.port;
  // Where the port was told, clients do not ask the mapper: what is wrong there is no reason as long as the port itself has one.
  if (told === undefined || !all.some((one) => one.port === told && one.severity !== "note")) return all;
  return all.map((one) => (isMapper(one) && one.port !== told && one.severity !== "note" ? noted(one) : one));
}

function weigh(evidence: Evidence, finding: Finding): Finding {
  const facts = evidence.diagnosis;
  if (facts === undefined || finding.severity === "note") return finding;
  if (isBeside(evidence, finding) && !wantedBeside(evidence, { port: finding.port!, transport: finding.transport! })) {
    return isWorthHaving(evidence, finding) ? { ...finding, severity: "degraded" } : noted(finding);
  }
  const { interface: id, port } = finding;
  // The port was told, and the interface answers there: the mapper was not needed.
  if (isMapper(finding) && facts.target.port !== undefined && facts.target.port !== port && reachedAt(evidence, facts.target.port)) {
    return noted(finding);
  }
  // Whoever knows the way without the mapper gets there; all others do not.
  if (isMapper(finding) && finding.severity === "blocking" && (id === undefined || id.uuid === EPM_UUID)) {
    const other = facts.target.interfaces.find(({ uuid }) =>
      facts.calls.some((one) => one.interface.uuid === uuid && one.port !== port && isReached(one)),
    );
    if (other !== undefined) {
      const call = facts.calls.find((one) => one.interface.uuid === other.uuid && one.port !== port && isReached(one))!;
      const way = call.probe === "pipe" ? "a named pipe" : `TCP ${call.port}`;
      return {
        ...finding,
        severity: "degraded",
        sentence: `${finding.sentence.replace(/\.$/, "")} (${label(other)} answers by ${way} all the same).`,
      };
    }
  }
  const wanted = id === undefined ? undefined : facts.target.interfaces.find(({ uuid }) => uuid === id.uuid);
  if (wanted !== undefined && !wanted.required && facts.target.interfaces.some(({ required }) => required)) {
    return finding.severity === "blocking" ? soften(evidence, finding) : finding;
  }
  if (finding.rule === "access-denied" && ladderAccepts(evidence, finding)) {
    const where = finding.server === undefined ? "" : ` of ${host(evidence, finding.server)}`;
    return noted({ ...finding, sentence: `${label(finding.interface)}${where} answers no caller without a name, as is usual.` });
  }
  return finding;
}

function isBeside(evidence: Evidence, { server, port, transport }: Finding): boolean {
  if (port === undefined || transport === undefined || server === undefined) return false;
  const facts = evidence.diagnosis!;
  const dials =
    transport === "tcp"
      ? facts.dials.filter((one) => one.port === port && one.address === server)
      : facts.datagrams.filter((one) => one.port === port && one.address === server);
  return dials.length > 0 && dials.every(({ purpose }) => purpose === "beside");
}

/** A domain controller's port that a firewall keeps shut: what was asked for works, and members of the domain miss it all the same. */
function isWorthHaving(evidence: Evidence, { port, transport, rule }: Finding): boolean {
  if (transport !== "tcp" || !/filtered|prohibited/.test(rule)) return false;
  return (
    evidence.diagnosis!.service?.beside.some((one) => one.port === port && one.transport === "tcp" && one.on === "domain-controller") ??
    false
  );
}

function reachedAt(evidence: Evidence, port: number): boolean {
  const facts = evidence.diagnosis!;
  return (
    facts.calls.some((one) => one.port === port && isReached(one)) ||
    facts.binds.some((one) => one.port === port && one.outcome === "accepted")
  );
}

function isMapper({ port }: Finding): boolean {
  return port === 135 || port === 593;
}

function noted(finding: Finding): Finding {
  return { ...finding, severity: "note", actor: "nobody", rules: [] };
}

/** An interface that is worth having, and without which the service works: not registered is how it is, blocked is a loss. */
function soften(evidence: Evidence, finding: Finding): Finding {
  if (finding.rule === "pipes-only") return noted(finding);
  if (finding.rule !== "not-registered") return { ...finding, severity: "degraded" };
  const service = text(evidence.diagnosis!.target.service ?? "the rest");
  return noted({ ...finding, sentence: finding.sentence.replace(/: the service is not started .*$/, `: ${service} works without it.`) });
}
