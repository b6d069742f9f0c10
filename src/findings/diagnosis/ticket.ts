/**
 * A diagnosis as a ticket for whoever must act: plain text that can be mailed. What was tried, from where to where and when, what came back, what to open or to change,
 * how to see that it worked, and what must stay as it is. Its rules and addresses are made anew; text of the network passes `visible()`.
 */
import { visible } from "../../bytes/visible.ts";
import { parseIpv4, parseIpv6 } from "../../ids/ip-address.ts";
import { RULE_FORMAT_TITLES, type RuleFormat, renderRules } from "../firewall/index.ts";
import { portsOf } from "../firewall/permission.ts";
import { hang, timestamp, wrap } from "../layout.ts";
import type { Actor, Finding } from "../report.ts";
import { duration } from "../units.ts";
import type { Diagnosis, VerdictClass } from "./diagnosis.ts";
import type { Observation } from "./observation.ts";
import { observationWords } from "./observation-words.ts";

export interface TicketOptions {
  /** How rules are written for pasting, beside the table; by default nftables for the network and PowerShell for who runs the server. */
  readonly format?: RuleFormat;
}

/** Columns; lines to be pasted may be longer, as they must stay whole. */
const WIDTH = 78;
/** Lines of what was seen. */
const SEEN = 30;
const RULES = 64;
const FINDINGS = 12;

/**
 * A text for whoever must act: what was tried, what came back, what to open, how to see that it worked.
 * @returns lines with a line break at each end; no line but those to be pasted has more than 78 columns
 */
export function ticketText(diagnosis: Diagnosis, options: TicketOptions = {}): string {
  const { actor } = diagnosis;
  const acting = diagnosis.findings.filter(({ severity }) => severity !== "note");
  const own = acting.filter((finding) => finding.actor === actor);
  const others = acting.filter((finding) => finding.actor !== actor);
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    [diagnosis.class === "fine" ? "What was found" : "What is wrong", [...wrap(text(diagnosis.sentence), WIDTH), ...more(own, diagnosis)]],
    ["What was tried", tried(diagnosis)],
    ["What came back", cameBack(diagnosis)],
    ["What to open", toOpen(diagnosis, options.format ?? (actor === "server" ? "powershell" : "nftables"))],
    ["What to do", toDo(diagnosis, own)],
    ["How to see that it worked", verify(diagnosis)],
    ["What must stay as it is", keep(diagnosis)],
    [
      "Also found, for others",
      others.slice(0, FINDINGS).flatMap((finding) => hang("- ", `${WHO[finding.actor]}: ${text(finding.sentence)}`, WIDTH)),
    ],
    ["What was not looked at", diagnosis.skipped.slice(0, FINDINGS).flatMap((line) => hang("- ", text(line), WIDTH))],
  ];
  const lines = [
    ...hang("Subject: ", subject(diagnosis), WIDTH),
    ...hang("For:     ", actor === "nobody" && diagnosis.class !== "fine" ? UNKNOWN : READERS[actor], WIDTH),
    ...sections.flatMap(([title, body]) => (body.length === 0 ? [] : ["", title, "-".repeat(title.length), ...body])),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

const READERS: Readonly<Record<Actor, string>> = {
  network: "the firewall and network team",
  server: "the administrators of the server",
  directory: "the administrators of the directory (domain controllers, accounts)",
  client: "the administrators of the client",
  nobody: "the record: nobody has to act",
};

const UNKNOWN = "whoever looks further: who must act is not known yet";

const WHO: Readonly<Record<Actor, string>> = {
  network: "Network",
  server: "Server",
  directory: "Directory",
  client: "Client",
  nobody: "Nobody",
};

function subject(diagnosis: Diagnosis): string {
  const rules = diagnosis.rules.filter(({ optional }) => !optional);
  const [first] = rules;
  const pairs = new Set(rules.map(({ source, destination }) => `${source} ${destination}`));
  // Where something else is wrong first, the rules stand below.
  if (first !== undefined && pairs.size === 1 && (diagnosis.findings[0]?.rules.length ?? 0) > 0) {
    const ports = rules.slice(0, 4).map((rule) => `${rule.transport.toUpperCase()} ${portsOf(rule)}`);
    const words = `${ports.join(", ")}${rules.length > 4 ? " and more" : ""} from ${first.source} to ${first.destination}`;
    return `RPC: open ${text(words)}`;
  }
  const subject = `${wanted(diagnosis)}${text(diagnosis.target.host)}`;
  if (diagnosis.class === "fine") return `RPC works: ${subject}`;
  return `RPC ${diagnosis.findings[0]?.severity === "degraded" ? "works, with trouble" : "fails"}: ${subject}: ${CLASSES[diagnosis.class]}`;
}

const CLASSES: Readonly<Record<VerdictClass, string>> = {
  fine: "all is well",
  name: "its name is not resolved",
  filtered: "filtered on the way",
  refused: "the connection is refused",
  mapper: "the endpoint mapper does not lead there",
  bind: "the bind fails",
  security: "authentication",
  fault: "the call is refused",
  silent: "no answer",
  undecided: "several causes, or not yet known",
};

function wanted({ target }: Diagnosis): string {
  if (target.service !== undefined) return `${text(target.service)} at `;
  const [first] = target.interfaces;
  return first === undefined ? "" : `${text(first.name ?? first.uuid)} at `;
}

/** What else this reader must know: findings beside the one that the verdict says. */
function more(own: readonly Finding[], { sentence }: Diagnosis): string[] {
  const beside = own.filter((finding) => !sentence.includes(finding.sentence.replace(/\.$/, ""))).slice(0, FINDINGS);
  return beside.length === 0 ? [] : ["", ...beside.flatMap((finding) => hang("- ", text(finding.sentence), WIDTH))];
}

function tried(diagnosis: Diagnosis): string[] {
  const { target, evidence, server } = diagnosis;
  const { client } = evidence;
  const to = [...new Set(evidence.observations.flatMap((seen) => ownAddresses(seen, target.host)))];
  if (to.length === 0 && server !== undefined && diagnosis.class !== "name") to.push(server);
  const interfaces = target.interfaces
    .slice(0, 8)
    .map(({ uuid, version, name }) => `${name === undefined ? "" : `${text(name)} `}${text(uuid)} v${text(version)}`);
  const began = moment(evidence.began);
  const facts: readonly (readonly [string, string])[] = [
    ["From", `${text(client.host)}${addresses(client.addresses)}`],
    ["To", `${text(target.host)}${addresses(to.filter((address) => address !== target.host))}`],
    ["Service", target.service === undefined ? "" : text(target.service)],
    ["Binding", target.binding === undefined ? "" : text(target.binding)],
    ["Interfaces", `${interfaces.join(", ")}${target.interfaces.length > 8 ? ` and ${target.interfaces.length - 8} more` : ""}`],
    ["When", `${began === "" ? "not known" : `${began} UTC`}, for ${duration(evidence.ms * 1_000)}`],
    [
      "By",
      `opnum ${text(evidence.version)}${evidence.recording.by === undefined ? "; packets were not recorded" : `; packets recorded by ${text(evidence.recording.by)}`}`,
    ],
  ];
  return facts.filter(([, value]) => value !== "").flatMap(([name, value]) => hang(name.padEnd(12), value, WIDTH));
}

/** Of the host itself: name servers and domain controllers are asked, too. */
function ownAddresses(seen: Observation, host: string): readonly string[] {
  if (seen.kind === "name") return seen.name === host ? seen.addresses : [];
  return seen.kind === "dial" && (seen.purpose === "mapper" || seen.purpose === "target") ? [seen.address] : [];
}

function addresses(all: readonly string[]): string {
  return all.length === 0 ? "" : ` (${all.slice(0, 4).map(text).join(", ")}${all.length > 4 ? ", ..." : ""})`;
}

/** `2026-11-21 13:30:05`; "" where there is no such time. */
function moment(microseconds: number): string {
  return timestamp(microseconds).slice(0, 19).replace("T", " ");
}

/** What failed first where there is not room for all; then in the order of time. */
function cameBack({ evidence }: Diagnosis): string[] {
  const all = evidence.observations.filter(({ kind }) => kind !== "skipped");
  const rank = (seen: Observation) => ["bad", "doubtful", "plain", "good"].indexOf(observationWords(seen).tone);
  const chosen = new Set([...all].sort((a, b) => rank(a) - rank(b)).slice(0, SEEN));
  const lines = all
    .filter((seen) => chosen.has(seen))
    .sort((a, b) => a.at - b.at)
    .flatMap((seen) => {
      const { what, came } = observationWords(seen);
      return hang(`+${seconds(seen.at)} s  `, `${visible(what)}: ${visible(came)} (after ${duration(seen.ms * 1_000)})`, WIDTH);
    });
  if (lines.length === 0) return [];
  const left = all.length - chosen.size;
  return [
    "Time from the beginning, what was sent, and what came back:",
    ...lines,
    ...(left > 0 ? [`${left} more are in the evidence.`] : []),
  ];
}

function seconds(ms: number): string {
  return Number.isFinite(ms) ? (ms / 1_000).toFixed(3) : "    ?";
}

function toOpen({ rules: all }: Diagnosis, format: RuleFormat): string[] {
  if (all.length === 0) return [];
  const rules = all.slice(0, RULES);
  const table = linesOf(renderRules(rules, "table"));
  if (table.length === 0) return [];
  const lines = [
    // Two addresses of IPv6 are wider than a line may be.
    ...(table.every((line) => line.length <= WIDTH)
      ? table
      : rules.flatMap((rule) => hang("- ", `${text(rule.plain)} (${text(rule.why)}${rule.optional ? ", fall-back only" : ""})`, WIDTH))),
    ...(rules.some(({ optional }) => optional)
      ? ["", ...wrap("What was tried here works without what is marked as fall-back only.", WIDTH)]
      : []),
  ];
  if (format !== "table")
    lines.push(
      "",
      ...wrap(`To paste, each line whole (${RULE_FORMAT_TITLES[format]}):`, WIDTH),
      "",
      ...linesOf(renderRules(rules, format)),
    );
  return [...lines, ...(all.length > rules.length ? ["", `${all.length - rules.length} more rules: opnum why --rules has them all.`] : [])];
}

function linesOf(rendered: string): string[] {
  return rendered.split(/\r?\n/).slice(0, -1);
}

/** A firewall's team has its rules, and what else its findings say. */
function toDo({ settings }: Diagnosis, own: readonly Finding[]): string[] {
  const actions = [...new Set(own.slice(0, FINDINGS).flatMap(({ actions }) => actions))].slice(0, FINDINGS);
  const lines = actions.flatMap((action) => hang("- ", text(action), WIDTH));
  if (settings.length === 0) return lines;
  return [
    ...lines,
    ...(lines.length === 0 ? [] : [""]),
    ...wrap("Instead of a range, one port: these settings at the server make it static.", WIDTH),
    ...settings.slice(0, 8).flatMap(({ service, how, source }) => [
      ...hang("- ", `${text(service)} (${text(source)}):`, WIDTH),
      // A command is pasted; others are read.
      ...(COMMAND.test(how) ? [`    ${text(how)}`] : hang("    ", text(how), WIDTH)),
    ]),
  ];
}

const COMMAND = /^(reg|netsh|dfsrdiag|[A-Z][a-z]+-[A-Z]\w+) /;

function verify(diagnosis: Diagnosis): string[] {
  const { target, evidence, findings, actor } = diagnosis;
  if (actor === "nobody") return [];
  const lines = [
    ...hang("- ", `From ${text(evidence.client.host)}; it ends with exit code 0 when all is well:`, WIDTH),
    `    ${whyCommand(diagnosis)}`,
  ];
  const ports = new Map<string, readonly [string, number]>();
  for (const { transport, port, server } of findings) {
    if (transport !== "tcp" || port === undefined || server === undefined || !isAddress(server)) continue;
    ports.set(`${server} ${port}`, [server, port]);
  }
  if (ports.size > 0 && (diagnosis.class === "filtered" || diagnosis.class === "refused")) {
    lines.push(...hang("- ", "Without opnum, whether a port takes connections (Windows; Linux):", WIDTH));
    for (const [server, port] of [...ports.values()].slice(0, 4)) {
      lines.push(`    Test-NetConnection ${server} -Port ${port}`, `    nc -vz -w 3 ${server} ${port}`);
    }
  }
  if (target.interfaces.length > 0 && ports.size > 0 && diagnosis.rules.some(({ lastPort }) => lastPort !== undefined))
    lines.push(...hang("  ", "The service takes another port of its range with its next start: ask the mapper which.", WIDTH));
  return lines;
}

/** What stands in it is an address, or is made of letters, digits and signs that no shell reads. */
function whyCommand({ target, server }: Diagnosis): string {
  const host = plain(target.host) ? target.host : server !== undefined && isAddress(server) ? server : "HOST";
  const [first] = target.interfaces;
  if (target.service !== undefined && plain(target.service)) return `opnum why ${host} ${target.service}`;
  const { port } = target;
  // Brackets are a pattern to some shells.
  const place = port === undefined || !Number.isInteger(port) ? host : host.includes(":") ? `"[${host}]:${port}"` : `${host}:${port}`;
  return `opnum why ${place}${first !== undefined && UUID.test(first.uuid) ? ` ${first.uuid}` : ""}`;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function plain(word: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9.:_-]{0,252}$/.test(word);
}

function isAddress(address: string): boolean {
  return parseIpv4(address) !== undefined || (parseIpv6(address) !== undefined && plain(address));
}

/** What works, so that nobody closes it meanwhile, and what people do in haste. */
function keep({ evidence, rules, actor, findings }: Diagnosis): string[] {
  if (actor === "nobody") return [];
  const open = new Map<string, Set<number>>();
  for (const seen of evidence.observations) {
    if (seen.kind !== "dial" || seen.outcome !== "open") continue;
    open.set(seen.address, (open.get(seen.address) ?? new Set()).add(seen.port));
  }
  const lines: string[] = [];
  for (const [address, ports] of [...open].slice(0, 4)) {
    const numbers = [...ports].sort((a, b) => a - b);
    lines.push(
      `TCP ${numbers.slice(0, 12).join(", ")}${numbers.length > 12 ? " and more" : ""} of ${text(address)}: open from here, and must stay so.`,
    );
  }
  if (rules.length > 0) {
    lines.push('Everything else: these rules are for these hosts only, in this direction only. No rule with the source "any" is needed.');
    lines.push("Replies pass as part of their connections (a stateful rule for all); no rule from server to client is needed.");
  }
  if (rules.some(({ lastPort }) => lastPort !== undefined))
    lines.push("The server's dynamic range: changing it needs another rule, and a restart of the server.");
  if (actor === "server" && findings.some(({ rule }) => /denied|fault|security|authentication|level/.test(rule)))
    lines.push(
      "The server's authentication level and RestrictRemoteClients: do not lower them; what must change is how the client authenticates, or its rights.",
    );
  return lines.flatMap((line) => hang("- ", line, WIDTH));
}

function text(raw: string): string {
  return visible(raw, { limit: 600 });
}
