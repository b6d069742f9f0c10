/** The name that a diagnosis was asked for, before anything is dialled. */
import { isIpAddress } from "../../ids/ip-address.ts";
import type { DiagnosisEvidence } from "../diagnosis/diagnosis-evidence.ts";
import type { NameObservation } from "../diagnosis/observation.ts";
import type { Evidence } from "../evidence.ts";
import { firewallRule } from "../firewall/index.ts";
import type { Actor, Finding } from "../report.ts";
import { host, text, time } from "../words.ts";
import { type FindingFields, finding, type Rule } from "./rule.ts";
import { seenAt } from "./seen.ts";

/** Milliseconds that a lookup may take before somebody waits for it; and before programs give up. */
const SLOW = 1_000;
const TOO_SLOW = 3_000;

export const targetName: Rule = {
  name: "target-name",
  find(evidence) {
    const facts = evidence.diagnosis;
    if (facts === undefined) return [];
    const names = new Set(
      facts.names.filter(({ code, name }) => code !== "PTR" && !isIpAddress(name)).map(({ name }) => name.toLowerCase()),
    );
    return [...names].flatMap((name) =>
      judge(
        evidence,
        facts,
        facts.names.filter((one) => one.name.toLowerCase() === name && one.code !== "PTR"),
      ),
    );
  },
};

function judge(evidence: Evidence, facts: DiagnosisEvidence, lookups: readonly NameObservation[]): Finding[] {
  const system = lookups.filter(({ resolver }) => resolver === "system");
  const direct = lookups.filter(({ resolver }) => resolver !== "system");
  const deciding = system.length > 0 ? system : direct;
  const resolved = deciding.find((one) => one.outcome === "resolved" && one.addresses.length > 0);
  const instead = direct.find((one) => one.outcome === "resolved" && one.addresses.length > 0);
  if (resolved === undefined && instead !== undefined && facts.dials.length > 0)
    return [answeredByOther(evidence, facts, lookups, system, direct, instead)];
  if (resolved === undefined) return [unresolved(evidence, facts, lookups, system, direct)];
  return [slow(evidence, facts, resolved, direct), ...differing(facts, resolved, direct)].filter((one) => one !== undefined);
}

/** The system's own lookup came to nothing, and the way went on with what a name server said: programs of this machine wait, or fail. */
function answeredByOther(
  evidence: Evidence,
  facts: DiagnosisEvidence,
  lookups: readonly NameObservation[],
  system: readonly NameObservation[],
  direct: readonly NameObservation[],
  instead: NameObservation,
): Finding {
  const own = system[0];
  const dead = direct.find(
    ({ outcome, code }) => outcome === "silent" || (outcome === "refused" && code === "ECONNREFUSED") || outcome === "failed",
  );
  const waited = own?.outcome === "silent" ? `did not answer for ${time(own.ms * 1000)}` : "does not find it";
  const why =
    dead === undefined
      ? "look at its set-up on this machine (search list, hosts file, cache)"
      : `the name server ${host(evidence, dead.resolver)} ${dead.outcome === "silent" ? "is silent" : dead.outcome === "failed" ? "fails" : "is not there"}; mend it, or take it out of this machine's list`;
  return finding({
    ...about(facts, lookups, dead ?? instead),
    rule: "name-slow",
    severity: "degraded",
    confidence: "likely",
    actor: dead === undefined ? "client" : dead.outcome === "silent" ? "network" : "directory",
    sentence: `This machine's own resolver ${waited} for ${text(lookups[0]!.name)}, though the name server ${host(evidence, instead.resolver)} says ${instead.addresses.slice(0, 3).map(text).join(", ")}: ${why}.`,
    actions: ["ask each of this machine's name servers by itself, and take out or mend the one that is slow"],
  });
}

/** What stands in every finding about the name. */
function about(facts: DiagnosisEvidence, lookups: readonly NameObservation[], asked: NameObservation | undefined) {
  const server = asked === undefined || asked.resolver === "system" ? undefined : asked.resolver;
  return {
    client: server === undefined ? undefined : facts.clientOf(server),
    server,
    transport: server === undefined ? undefined : ("udp" as const),
    port: server === undefined ? undefined : 53,
    seen: lookups.slice(0, 8).map((one) => seenAt(facts, one)),
    evidence: lookups.slice(0, 6).map((one) => lookupLine(one)),
  } satisfies Partial<FindingFields>;
}

function unresolved(
  evidence: Evidence,
  facts: DiagnosisEvidence,
  lookups: readonly NameObservation[],
  system: readonly NameObservation[],
  direct: readonly NameObservation[],
): Finding {
  const name = text(lookups[0]!.name);
  const told = direct.find((one) => one.outcome === "resolved" && one.addresses.length > 0);
  const failing = direct.find(({ outcome, code }) => outcome === "failed" || (outcome === "refused" && code !== "ECONNREFUSED"));
  const absent = direct.find(({ outcome, code }) => outcome === "refused" && code === "ECONNREFUSED");
  const unknown = [...direct, ...system].find(({ outcome }) => outcome === "unknown");
  const silent = [...direct, ...system].find(({ outcome }) => outcome === "silent");
  const say = (
    rule: string,
    actor: Actor,
    asked: NameObservation | undefined,
    words: string,
    actions: readonly string[],
    rules: FindingFields["rules"] = [],
    confidence: FindingFields["confidence"] = "certain",
  ) =>
    finding({
      ...about(facts, lookups, asked),
      rule,
      severity: "blocking",
      confidence,
      actor,
      sentence: `The name ${name} ${words}; nothing was dialled.`,
      actions,
      rules,
    });
  const server = (one: NameObservation) =>
    one.resolver === "system" ? "this machine's resolver" : `the name server ${host(evidence, one.resolver)}`;
  if (failing !== undefined) {
    const code = failing.code !== undefined && /^[A-Z]+$/.test(failing.code) ? failing.code : failing.outcome;
    return say(
      "name-unknown",
      "directory",
      failing,
      `could not be looked up: ${server(failing)} ${failing.outcome === "refused" ? "refuses to answer" : "fails"} (${code})${failing.family === 6 && told !== undefined ? " for its IPv6 addresses, and resolvers then give up" : ""}; whoever runs that server must look at the zone and its forwarders`,
      ["look at the zone, its forwarders and the log of that name server", "ask another name server for the same name"],
    );
  }
  if (told !== undefined) {
    return say(
      "name-unknown",
      "client",
      told,
      `is not known to this machine's resolver, though ${server(told)} has it: ${told.addresses.slice(0, 3).map(text).join(", ")}; look at the resolver's set-up on this machine (search list, hosts file, cache)`,
      ["look at the hosts file, the search list and the cache of this machine (ipconfig /flushdns, resolvectl)"],
    );
  }
  if (unknown !== undefined) {
    return say(
      "name-unknown",
      "directory",
      unknown,
      `does not exist, says ${server(unknown)}: check how it is spelled, or have it added to DNS`,
      [
        "check the spelling of the name",
        "look at the DNS servers and suffixes that this machine uses",
        "add the record, where it is missing",
      ],
    );
  }
  if (absent !== undefined) {
    return say(
      "name-server-silent",
      "client",
      absent,
      `could not be looked up: nothing listens on port 53 of ${host(evidence, absent.resolver)}, which this machine asks for names; set a name server that is one`,
      ["look at the DNS servers that this machine is set to (ipconfig /all, resolvectl status)", "is the name server started there"],
    );
  }
  if (silent !== undefined) {
    const one = silent;
    const direct53 = one.resolver === "system" ? undefined : one.resolver;
    const from = direct53 === undefined ? "" : facts.clientOf(direct53);
    return say(
      "name-server-silent",
      "network",
      one,
      `could not be looked up: ${server(one)} did not answer for ${time(one.ms * 1000)}, so it is down, slow, or filtered${direct53 === undefined ? "" : `; open UDP and TCP 53 from ${from} to ${direct53}`}`,
      direct53 === undefined
        ? ["look at the DNS servers that this machine is set to: are they up, does port 53 pass"]
        : [`open UDP and TCP 53 from ${from} to ${direct53}`, "see whether that name server is up"],
      direct53 === undefined
        ? []
        : [firewallRule(from, direct53, "udp", 53, undefined, "DNS"), firewallRule(from, direct53, "tcp", 53, undefined, "DNS")],
      "likely",
    );
  }
  return say(
    "name-unknown",
    "client",
    lookups[0],
    "could not be looked up on this machine",
    ["look at the DNS servers that this machine is set to"],
    [],
    "possible",
  );
}

function slow(evidence: Evidence, facts: DiagnosisEvidence, one: NameObservation, direct: readonly NameObservation[]): Finding | undefined {
  if (one.ms < SLOW) return undefined;
  // A name server that is dead and stands first makes every lookup wait; slow ways are slow for all.
  const dead = direct.find(({ outcome }) => outcome === "silent");
  const bad = one.ms >= TOO_SLOW || dead !== undefined;
  return finding({
    ...about(facts, [one, ...direct], dead ?? one),
    rule: "name-slow",
    severity: bad ? "degraded" : "note",
    confidence: "certain",
    actor: bad ? "directory" : "nobody",
    sentence: `Looking up ${text(one.name)} took ${time(one.ms * 1000)}: every new connection waits for that; ${dead === undefined ? "a name server in this machine's list is slow or does not answer" : `the name server ${host(evidence, dead.resolver)} does not answer`}.`,
    actions: bad ? ["ask each of this machine's name servers by itself, and take out or mend the one that is slow"] : [],
  });
}

/** What the system says and what a name server says are not the same: a hosts file, or two views of a zone. */
function differing(facts: DiagnosisEvidence, system: NameObservation, direct: readonly NameObservation[]): Finding[] {
  const told = direct.filter((one) => one.outcome === "resolved" && one.addresses.length > 0);
  const all = new Set(told.flatMap(({ addresses }) => addresses));
  const apart = system.addresses.filter((address) => !all.has(address));
  if (told.length === 0 || apart.length < system.addresses.length) return [];
  const first = told[0]!;
  return [
    finding({
      ...about(facts, [system, ...told], first),
      rule: "name-differs",
      severity: "note",
      confidence: "likely",
      actor: "nobody",
      sentence: `This machine takes ${text(system.name)} for ${apart.slice(0, 2).map(text).join(", ")}, while the name server ${text(first.resolver)} says ${first.addresses.slice(0, 2).map(text).join(", ")}: a hosts file, a cache, or another view of the zone.`,
      actions: [],
    }),
  ];
}

function lookupLine({ resolver, family, outcome, code, addresses, ms }: NameObservation): string {
  const whom = resolver === "system" ? "this machine's resolver" : text(resolver);
  const what =
    outcome === "resolved" ? addresses.slice(0, 4).map(text).join(", ") : `${outcome}${code === undefined ? "" : ` (${text(code)})`}`;
  return `${whom}${family === undefined ? "" : family === 4 ? ", IPv4" : ", IPv6"}: ${what}, after ${time(ms * 1000)}`;
}
