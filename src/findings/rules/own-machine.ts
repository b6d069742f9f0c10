/** This machine itself would not send: its own packet filter, no route, no address, no port left. */
import type { DiagnosisEvidence } from "../diagnosis/diagnosis-evidence.ts";
import { isKeptBack } from "../diagnosis/ladder.ts";
import type { DialObservation } from "../diagnosis/observation.ts";
import type { Evidence } from "../evidence.ts";
import type { Finding } from "../report.ts";
import { host, port as portWords } from "../words.ts";
import { finding, type Rule } from "./rule.ts";
import { seenAt } from "./seen.ts";

export const ownMachine: Rule = {
  name: "local-refusal",
  find(evidence) {
    const facts = evidence.diagnosis;
    if (facts === undefined) return [];
    const found: Finding[] = [];
    for (const one of facts.dials) if (isKeptBack(one) && one.purpose !== "scan") found.push(judge(evidence, facts, one));
    return found;
  },
};

function judge(evidence: Evidence, facts: DiagnosisEvidence, one: DialObservation): Finding {
  const [words, action] = meaning(one);
  const client = facts.clientOf(one.address);
  const healed = facts.dials.some(
    (other) => other.port === one.port && other.outcome === "open" && facts.sameHost(other.address, one.address),
  );
  return finding({
    rule: "local-refusal",
    severity: healed ? "degraded" : "blocking",
    confidence: "certain",
    actor: "client",
    sentence: `This machine${client === "this machine" ? "" : ` (${client})`} itself keeps back what it should send to ${portWords("tcp", one.port)} of ${host(evidence, one.address)}: ${words}${healed ? "; another address of the host answers" : ""}.`,
    evidence: [
      one.packets?.sent === 0
        ? "no packet left this machine"
        : one.packets?.answer?.what === "SYN-ACK"
          ? "the answer came, and was kept from the program"
          : `the system says ${safeCode(one.code)}`,
    ],
    actions: [action],
    client,
    server: one.address,
    transport: "tcp",
    port: one.port,
    seen: [seenAt(facts, one)],
  });
}

function meaning({ code, packets }: DialObservation): readonly [words: string, action: string] {
  if (packets?.answer?.what === "SYN-ACK")
    return [
      "its own packet filter drops the answers; let established connections in",
      "nft list ruleset, iptables -S, or the Windows firewall's rules on this machine",
    ];
  switch (code) {
    case "ENETUNREACH":
      return [
        "it has no route there; set one, or connect the network or the VPN",
        "ip route get, route print: is there a route, and does the VPN stand",
      ];
    case "EHOSTUNREACH":
      return [
        "a route of its own says that the host is unreachable; set one that leads there, or connect the network or the VPN",
        "ip route get, route print: which route is taken, and does the VPN stand",
      ];
    case "EADDRNOTAVAIL":
      return ["it has no address or no free port to send from", "netstat -an on this machine: are its ports used up"];
    default:
      return [
        "its own packet filter, or a route of its own, forbids it; let it out there",
        "nft list ruleset, iptables -S, or the Windows firewall's outbound rules on this machine",
      ];
  }
}

function safeCode(code: string | undefined): string {
  return code !== undefined && /^[A-Z][A-Z0-9_]{1,24}$/.test(code) ? code : "no";
}
