/** What is the cause of what: a verdict rests on what stands at the root, not on what follows from it. */
import type { Evidence } from "../evidence.ts";
import { portsOf } from "../firewall/permission.ts";
import type { Finding, Severity } from "../report.ts";
import { serviceWords } from "../services.ts";
import { aside, host, label, many } from "../words.ts";
import { classOf } from "./classes.ts";

/** The findings of that severity that no other finding explains, nearest to the beginning of the way first. */
export function rootsOf(evidence: Evidence, findings: readonly Finding[], severity: Severity): Finding[] {
  const own = findings.filter((one) => one.severity === severity);
  const roots = own.filter((one) => !own.some((other) => other !== one && explains(evidence, other, one)));
  return roots.sort((a, b) => layer(a) - layer(b));
}

/** Nothing that is wrong can be explained by what comes after it on the way: two findings never explain each other. */
function explains(evidence: Evidence, cause: Finding, effect: Finding): boolean {
  // Who was told apart from nobody in particular: the mapper's denial says no more.
  if (cause.rule === "anonymous-refused" && effect.rule === "mapper-failed") return cause.server === effect.server;
  if (cause.rule === "mapper-failed" && effect.rule === "anonymous-refused") return false;
  // Whoever ends what is idle ends a connection that had to wait for its turn, too: that is no limit of their number.
  if (cause.rule === "idle-cut" && effect.rule === "connection-limit") return cause.server === effect.server && cause.port === effect.port;
  if (cause.rule === "connection-limit" && effect.rule === "idle-cut") return false;
  const from = layer(cause);
  const to = layer(effect);
  if (from >= to) return false;
  const same = cause.server !== undefined && effect.server !== undefined && sameHost(evidence, cause.server, effect.server);
  const samePort = same && cause.port === effect.port && cause.transport === effect.transport;
  // Names and clocks are looked at before anything is dialled.
  if (classOf(cause) === "name") return true;
  if (isKerberos(effect) && (cause.rule === "clock-skew" || cause.port === 88)) return true;
  if (samePort) return true;
  if (from === LAYER.mapper && to > from && same && onWay(effect)) return true;
  if (from === LAYER.mapping && to > from && same && sameInterface(cause, effect) && onWay(effect)) return true;
  if (cause.rule === "authentication-failed" && same && (effect.rule === "access-denied" || effect.rule === "anonymous-refused"))
    return true;
  return false;
}

const LAYER = { name: 0, clock: 1, beside: 2, mapper: 3, mapping: 4, port: 5, connection: 6, bind: 7, security: 8, call: 9 } as const;

function layer(finding: Finding): number {
  const { rule, port } = finding;
  const kind = classOf(finding);
  if (kind === "name") return LAYER.name;
  if (rule === "clock-skew") return LAYER.clock;
  if ((port === 53 || port === 88) && kind !== "security") return LAYER.beside;
  const mapper = port === 135 || port === 593;
  if (kind === "filtered" || kind === "refused") return mapper ? LAYER.mapper : LAYER.port;
  if (rule === "accepted-then-closed" || rule === "connection-limit") return mapper ? LAYER.mapper : LAYER.connection;
  if (kind === "mapper") return LAYER.mapping;
  if (mapper && finding.interface !== undefined && (kind === "bind" || kind === "silent")) return LAYER.mapper;
  if (kind === "bind" || rule === "bind-unanswered" || rule === "black-hole") return LAYER.bind;
  if (kind === "security") return LAYER.security;
  return LAYER.call;
}

function onWay(finding: Finding): boolean {
  return finding.interface !== undefined || finding.rule.startsWith("mapped-");
}

function sameInterface(a: Finding, b: Finding): boolean {
  return a.interface !== undefined && a.interface.uuid === b.interface?.uuid;
}

function sameHost(evidence: Evidence, a: string, b: string): boolean {
  return a === b || (evidence.diagnosis?.sameHost(a, b) ?? false);
}

function isKerberos({ rule, sentence }: Finding): boolean {
  return rule.startsWith("kerberos-") || (rule === "authentication-failed" && /\bKerberos\b/.test(sentence));
}

/** One sentence for several findings of one class: of ports all are named, of others the first. */
export function together(evidence: Evidence, roots: readonly Finding[]): string {
  const [first] = roots as readonly [Finding];
  const kind = classOf(first);
  const { client, server } = first;
  const ports = roots.filter((one) => one.port !== undefined && one.server === server && one.transport !== undefined);
  if ((kind !== "filtered" && kind !== "refused") || ports.length !== roots.length || client === undefined || server === undefined) {
    return `${first.sentence.replace(/\.$/, "")}; ${many(roots.length - 1, "more finding")} below.`;
  }
  const words = roots.slice(0, 6).map((one) => `${one.transport!.toUpperCase()} ${one.port}${nameFor(one)}`);
  const list = `${words.join(", ")}${roots.length > 6 ? ` and ${roots.length - 6} more` : ""}`;
  const heard = (evidence.host(server)?.heard ?? 0) > 0;
  if (kind === "refused") {
    return `${host(evidence, server)} refuses ${list} to ${client}: nothing listens there (services stopped, or restarted on other ports), or a firewall rejects; see there whether the services run.`;
  }
  const open = [...new Set(roots.flatMap(({ rules }) => rules).map((rule) => `${rule.transport.toUpperCase()} ${portsOf(rule)}`))];
  const dynamic = roots.some((one) => one.rules.some(({ lastPort }) => lastPort !== undefined));
  return `${host(evidence, server)} ${heard ? "answers, but" : "answers nothing:"} ${list} ${roots.length === 1 ? "is" : "are"} filtered${heard ? "" : ", or the host is down"}: open ${open.length === 0 ? "them" : open.join(" and ")} from ${client} to ${server}${dynamic ? ", or give the services static ports and open those" : ""}.`;
}

function nameFor(finding: Finding): string {
  return aside(finding.interface === undefined ? serviceWords(finding.port ?? 0) : label(finding.interface));
}
