/** From findings to one sentence, an outcome, an exit code, and the rules to paste. */
import type { Evidence, PortEvidence } from "./evidence.ts";
import { distinctRules, firewallRule } from "./firewall/index.ts";
import type { Figures, Finding, FirewallRule, Report, Severity } from "./report.ts";
import { EMSMDB, NSPI } from "./rules/exchange.ts";
import { rules } from "./rules/index.ts";
import { purposeOf, standsBesideRpc } from "./services.ts";
import { host, many, time } from "./words.ts";

export interface Circumstances {
  readonly frames: number;
  /** Octets of the files. */
  readonly octets: number;
  readonly warnings: readonly string[];
  /** The capturing machine says that it lost packets. */
  readonly lossy: boolean;
  readonly figures: Figures;
  /** Gets the number of findings for which there was no room. */
  readonly dropped: Record<string, number>;
}

type Verdict = Pick<Report, "sentence" | "outcome" | "exitCode" | "findings" | "rules" | "used">;

const FINDINGS = 500;
const RULES = 256;

const order: Readonly<Record<Severity, number>> = { blocking: 0, degraded: 1, undecided: 2, note: 3 };
const certainty = { certain: 0, likely: 1, possible: 2 };

/**
 * Judges evidence. The exit code is 1 where something is blocked or degraded, and where it is undecided whether something is blocked; what is undecided
 * without anybody having to act (one direction is missing, a port that worked before) leaves it at 0, as notes do.
 */
export function judge(evidence: Evidence, circumstances: Circumstances): Verdict {
  let all: Finding[] = [];
  let left = 0;
  for (const rule of rules) {
    // Sorting keeps the order of equals: rules nearer to the cause first.
    const found = circumstances.lossy ? rule.find(evidence).map(doubted) : rule.find(evidence);
    if (found.length === 0) continue;
    const merged = [...all, ...found].sort(
      (a, b) => order[a.severity] - order[b.severity] || weight(a) - weight(b) || certainty[a.confidence] - certainty[b.confidence],
    );
    left += Math.max(0, merged.length - FINDINGS);
    all = merged.slice(0, FINDINGS);
  }
  const findings: readonly Finding[] = all;
  if (left > 0) circumstances.dropped["findings"] = left;
  // A file without a single octet is no capture; one that holds a header and nothing more is. Where no frame could be read there is nothing to judge.
  const { frames, octets, dropped } = circumstances;
  const nothing = findings.length === 0 && (frames === 0 ? octets === 0 : dropped["links"] === frames);
  const outcome = nothing ? "unreadable" : outcomeOf(evidence, findings);
  const missing = distinctRules(
    findings.flatMap((finding) => finding.rules),
    Number.POSITIVE_INFINITY,
  );
  if (missing.length > RULES) dropped["rules"] = missing.length - RULES;
  return {
    sentence: sentenceOf(evidence, findings, outcome, circumstances),
    outcome,
    exitCode: nothing ? 2 : findings.some(needsAction) ? 1 : 0,
    findings,
    rules: missing.slice(0, RULES),
    used: usedRules(evidence),
  };
}

/** What is concluded from silence alone is less sure where the capturing machine lost packets. */
function doubted(finding: Finding): Finding {
  if (finding.severity === "note" || !SILENCE.has(finding.rule)) return finding;
  return {
    ...finding,
    confidence: finding.confidence === "certain" ? "likely" : "possible",
    evidence: [...finding.evidence, "the capturing machine lost packets: an answer may be among them"],
  };
}

const SILENCE: ReadonlySet<string> = new Set([
  "port-filtered",
  "mapped-port-filtered",
  "udp-unanswered",
  "name-server-silent",
  "bind-unanswered",
  "call-unanswered",
  "black-hole",
  "idle-cut",
]);

function needsAction(finding: Finding): boolean {
  if (finding.severity === "blocking" || finding.severity === "degraded") return true;
  return finding.severity === "undecided" && finding.actor !== "nobody";
}

/** Of what blocks, the mapped port comes first: it is what people come for. What only follows from something else comes later. */
function weight(finding: Finding): number {
  if (finding.rule.startsWith("mapped-port")) return 0;
  if (finding.rule.startsWith("name-")) return 1;
  if (finding.port === 135 || finding.port === 593) return 2;
  if (finding.rule.startsWith("kerberos-")) return 3;
  if (finding.rule.startsWith("application")) return 6;
  return 4;
}

function outcomeOf(evidence: Evidence, findings: readonly Finding[]): Report["outcome"] {
  const worst = findings[0]?.severity;
  if (worst === "blocking" || worst === "degraded") return "findings";
  if (worst === "undecided") return "undecided";
  if (!hasRpc(evidence)) return carriers(evidence).length > 0 ? "undecided" : "no-rpc";
  // Something was asked, and nothing at all was answered or refused before the end.
  if (evidence.tasks.some(({ count }) => count > 0) || evidence.mappings.some(({ endpoint }) => endpoint !== "")) return "healthy";
  const called = evidence.calls.length > 0;
  return !called && evidence.binds.some(({ outcome }) => outcome === "accepted") ? "healthy" : "undecided";
}

function hasRpc(evidence: Evidence): boolean {
  return evidence.tasks.length > 0 || evidence.binds.length > 0 || evidence.calls.length > 0 || evidence.mappings.length > 0;
}

/** Ports whose connections began as RPC does, where no message could be read to its end: packets that were captured in part. */
function carriers(evidence: Evidence): readonly PortEvidence[] {
  return evidence.ports.filter(({ carries, results, heard }) => carries === "rpc" && (results.has("open") || heard > 0));
}

function sentenceOf(evidence: Evidence, findings: readonly Finding[], outcome: Report["outcome"], circumstances: Circumstances): string {
  const { frames, figures, warnings } = circumstances;
  if (frames === 0 && findings.length === 0) {
    return `There is no frame in this capture: nothing can be said${warnings.length > 0 ? ` (${warnings[0]})` : ""}.`;
  }
  const first = findings[0];
  if (outcome === "undecided" && first?.severity !== "undecided") {
    if (hasRpc(evidence))
      return `Undecided: ${many(figures.calls, "call")} and ${many(figures.binds, "bind")} in this capture, and no call is answered before it ends or the client leaves.`;
    const ports = [...new Set(carriers(evidence).map(({ port }) => port))].sort((a, b) => a - b);
    const servers = [...new Set(carriers(evidence).map(({ server }) => server))];
    return `Undecided: RPC was spoken on TCP ${ports.slice(0, 8).join(", ")} of ${servers.length > 2 ? `${servers.length} servers` : servers.map((one) => host(evidence, one)).join(" and ")}, but none of its messages is whole in this capture${warnings.length > 0 ? ` (${warnings[0]})` : ""}; no RPC port is blocked or refused.`;
  }
  if (first !== undefined && (outcome === "findings" || outcome === "undecided")) {
    const same = findings.filter(({ severity }) => severity === first.severity);
    const together = allSilent(evidence, same);
    const others = together === undefined ? same.length - 1 : 0;
    return `${(together ?? first.sentence).replace(/\.$/, "")}${others > 0 ? `; ${many(others, "more finding")} below` : ""}.`;
  }
  if (outcome === "healthy") return healthy(evidence, findings, figures);
  const beside = evidence.ports.filter(
    (port) => (port.results.has("open") || port.heard > 0) && standsBesideRpc(port.port, port.transport),
  ).length;
  const sealed = findings.find(({ rule }) => rule === "smb-encrypted");
  if (sealed !== undefined) return `No RPC can be seen in this capture: ${sealed.sentence}`;
  const unread = circumstances.dropped["links"] ?? 0;
  if (unread > 0 && beside === 0)
    return `No RPC can be seen in this capture: ${unread === frames ? "its frames are" : `${unread} of its ${many(frames, "frame")} are`} of a link type that is not read here.`;
  return `No RPC in this capture${beside > 0 ? `; ${many(beside, "service")} beside it (names, logins, directory, files) ${beside === 1 ? "was" : "were"} reached` : ""}, and nothing that RPC needs was blocked or refused.`;
}

/** Several ports of the same host that do not answer the same client are one thing to say. */
function allSilent(evidence: Evidence, findings: readonly Finding[]): string | undefined {
  const [first] = findings;
  if (first === undefined || findings.length < 2) return undefined;
  const silent = (finding: Finding) =>
    (finding.rule === "port-filtered" || finding.rule === "udp-unanswered") &&
    finding.client === first.client &&
    finding.server === first.server;
  if (!findings.every(silent)) return undefined;
  const words = (transport: "tcp" | "udp") => {
    const ports = [...new Set(findings.filter((one) => one.transport === transport).map(({ port }) => port!))].sort((a, b) => a - b);
    return ports.length === 0 ? "" : `${transport.toUpperCase()} ${ports.join(", ")}`;
  };
  const ports = [words("tcp"), words("udp")].filter((part) => part !== "").join(" and ");
  const client = host(evidence, first.client!);
  const server = host(evidence, first.server!);
  const heard = (evidence.host(first.server!)?.heard ?? 0) > 0;
  return `${server} answers ${client} on none of ${ports}: ${heard ? "the host was heard, so a firewall drops them" : "it is down, or a firewall drops them"}; open ${ports} from ${first.client!} to ${first.server!}.`;
}

function healthy(evidence: Evidence, findings: readonly Finding[], figures: Figures): string {
  const outlook = [NSPI, EMSMDB].filter((uuid) =>
    evidence.tasks.some(
      (task) => task.interface?.uuid === uuid && task.count > 0 && findings.some((one) => one.rule.startsWith("outlook-")),
    ),
  );
  const hurt = figures.retransmitted > 0;
  const clean = `no RPC port is blocked${hurt ? ` or refused (${many(figures.retransmitted, "packet")} came twice)` : ", refused or retransmitted"}`;
  if (outlook.length > 0) {
    const { client, server } = findings.find(({ rule }) => rule === "outlook-mail" || rule === "outlook-directory")!;
    const what = outlook.length === 2 ? "directory and mail are" : outlook[0] === NSPI ? "the directory is" : "mail is";
    return `Outlook connects: ${what} established between ${host(evidence, client!)} and ${host(evidence, server!)}; ${clean}.`;
  }
  const requests = figures.pdus["request"] ?? 0;
  if (figures.calls === 0 && requests > 0)
    return `RPC was begun and accepted (${many(figures.binds, "bind")}) and used (${many(requests, "request")}); how calls ended was not looked at; ${clean}.`;
  if (figures.calls === 0)
    return `RPC was begun and accepted (${many(figures.binds, "bind")}), and nothing was called in this capture; ${clean}.`;
  const servers = [...new Set(evidence.tasks.filter(({ count }) => count > 0).map(({ server }) => server))];
  const where =
    servers.length === 0
      ? ""
      : ` to ${servers.length <= 2 ? servers.map((one) => host(evidence, one)).join(" and ") : `${servers.length} servers`}`;
  const felt = figures.medianLatency === undefined || figures.medianLatency === 0 ? "" : `, ${time(figures.medianLatency)} at the median`;
  return `RPC is healthy: ${many(figures.calls, "call")}${where}, ${figures.answered} answered${figures.faults > 0 ? ` and ${figures.faults} refused in passing` : ""}${felt}; ${clean}.`;
}

/** What RPC used here, from its first packet on: what a firewall between these hosts must let pass. */
function usedRules(evidence: Evidence): FirewallRule[] {
  const used: (FirewallRule | undefined)[] = [];
  for (const port of evidence.ports) {
    if (used.length >= RULES) break;
    if (!port.results.has("open")) continue;
    const named = evidence.mappingsOf(port.server, port.port).length > 0;
    if (!port.rpc && !named) continue;
    used.push(firewallRule(port.client, port.server, port.transport, port.port, undefined, purposeOf(port.port, true)));
  }
  const distinct = distinctRules(
    used.filter((rule) => rule !== undefined),
    RULES,
  );
  return distinct.sort((a, b) => (a.source === b.source ? a.port - b.port : a.source < b.source ? -1 : 1));
}
