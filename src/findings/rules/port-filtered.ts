/** Nothing comes back: a packet filter on the way, or a host that is down. Or the capture is too short to tell. */
import { visible } from "../../bytes/visible.ts";
import { between, ofClient } from "../between.ts";
import { isLate, isUntaken } from "../diagnosis/ladder.ts";
import type { Attempt, Evidence, PortEvidence, Tally } from "../evidence.ts";
import { isScan, relevanceOf } from "../relevance.ts";
import type { Finding, Severity } from "../report.ts";
import { frames, host, inFrames, interfaceName, many, port as portWords, time, wayWords } from "../words.ts";
import { wantedBeside } from "./beside.ts";
import { afterwards, fallbackOf, isTold, openedAfter, otherServer, toldWrongly } from "./fallback.ts";
import {
  alternative,
  behindTranslation,
  interfacesOf,
  mappedFor,
  mapperOf,
  mappingLine,
  permission,
  portFor,
  translated,
} from "./port-words.ts";
import { finding, type Rule } from "./rule.ts";
import { listened, undecided } from "./waited.ts";

export const portFiltered: Rule = {
  name: "port-filtered",
  find(evidence) {
    const found: Finding[] = [];
    const sweeps = new Map<string, PortEvidence[]>();
    for (const port of evidence.ports) {
      const silent = port.results.get("silent");
      if (silent === undefined) continue;
      const relevance = relevanceOf(evidence, port);
      if (relevance === undefined || evidence.oneSided(port.client, port.server)) continue;
      if (isScan(evidence, port.client, port.server) && relevance !== "mapped") continue;
      const attempt = port.failures.find(({ result }) => result === "silent");
      if (attempt === undefined) continue;
      const late = lateAnswer(evidence, port);
      if (late !== undefined) found.push(answeredLate(evidence, port, silent, attempt, late));
      else if (undecided(evidence, port)) {
        if (port.transport === "tcp") found.push(endsTooEarly(evidence, port, silent, attempt));
      } else if (port.transport === "udp") {
        const result = silentDatagrams(evidence, port, silent, attempt);
        if (result !== undefined) found.push(result);
      } else {
        const key = `${port.client} ${port.port}`;
        const swept = sweeps.get(key);
        if (swept === undefined) sweeps.set(key, [port]);
        else swept.push(port);
      }
    }
    for (const ports of sweeps.values()) {
      // The same port of very many hosts: one thing to say.
      if (ports.length >= SWEEP) found.push(sweep(evidence, ports));
      else
        for (const port of ports)
          found.push(filtered(evidence, port, port.results.get("silent")!, port.failures.find(({ result }) => result === "silent")!));
    }
    return found;
  },
};

const SWEEP = 32;

function sweep(evidence: Evidence, ports: readonly PortEvidence[]): Finding {
  const { client, port, rpc } = ports[0]!;
  const open = evidence.openElsewhere(client, "tcp", port).length;
  const rules = ports.slice(0, SWEEP).flatMap((one) => permission(evidence, one, one.rpc).rules);
  return finding({
    rule: "port-sweep",
    severity: "undecided",
    confidence: "possible",
    actor: "network",
    sentence: `${host(evidence, client)} tried ${portWords("tcp", port)} on ${ports.length} hosts that did not answer${open > 0 ? `, and on ${open} that did` : ""}: a sweep for hosts, or a firewall next to ${host(evidence, client)} that drops it.`,
    evidence: [
      `among them ${ports
        .slice(0, 8)
        .map(({ server }) => host(evidence, server))
        .join(", ")}`,
    ],
    actions: [`if ${client} is a management server: look at the firewall next to it; if not, see what runs on it`],
    client,
    transport: "tcp",
    port,
    seen: ports.slice(0, 64).map((one) => one.results.get("silent")!),
    rules: rpc || open > 0 ? rules : [],
  });
}

function filtered(evidence: Evidence, port: PortEvidence, silent: Tally, attempt: Attempt): Finding {
  const mappings = mappedFor(evidence, port);
  const interfaces = interfacesOf(mappings);
  const mapped = mappings.length > 0;
  const { client, server } = port;
  const { tries } = attempt;
  const span = tries.last.time - tries.first.time;
  const syns = `${many(tries.count, "SYN")}${tries.count > 1 ? ` within ${time(span)}` : ""}`;
  const probed = attempt.waited;
  const known = evidence.host(server);
  const others = (known?.openPorts ?? []).filter((one) => one !== port.port);
  const answersElsewhere = others.length > 0 || (known?.heard ?? 0) > 0;
  const told = isTold(evidence, port.port) && !mapped;
  const fallback = fallbackOf(evidence, client, server, told ? evidence.diagnosis!.target.interfaces : interfaces, port.port, tries.first);
  const later = openedAfter(port, silent.first);
  const elsewhere = otherServer(evidence, port);
  const askedElsewhere = evidence.ports.some((one) => one.server === server && one.client === client && one.port !== port.port);
  const { words, more, rules } = permission(evidence, port, mapped || port.rpc);
  const severity: Severity = fallback !== undefined || later !== undefined || elsewhere !== undefined ? "degraded" : "blocking";
  const dropped = tries.marks.map(({ frame }) => evidence.dropOf(frame)).find((one) => one !== undefined);
  const permit = `${words[0]!.toLowerCase()}${words.slice(1)}${alternative(evidence, port, mapped)}`;
  const silence = probed === undefined ? "" : `for ${time(probed)}${tries.count > 0 ? `, ${many(tries.count, "SYN")}` : ""}`;
  const filteredWords = probed === undefined ? "is filtered" : `is filtered (nothing came back ${silence})`;
  const opening = mapped
    ? `${mapperOf(evidence, port, mappings)} answers, but ${portFor(port, interfaces)}${translated(evidence, port, mappings)}, ${filteredWords}: ${permit}${probed === undefined ? "" : ", in the firewalls on the way and the host's own"}${behindTranslation(evidence, port, mappings)}`
    : answersElsewhere
      ? `${host(evidence, server)} answers${others.length > 0 ? ` on TCP ${others.slice(0, 3).join(", ")}` : ""}, but its ${portWords("tcp", port.port)} ${filteredWords}: ${permit}`
      : probed !== undefined && elsewhere !== undefined
        ? `${portWords("tcp", port.port)} of ${host(evidence, server)} is filtered: nothing came back ${silence}; ${permit}, or have that address taken out of DNS`
        : probed !== undefined
          ? `${portWords("tcp", port.port)} of ${host(evidence, server)} is filtered, or the host is down: nothing came back ${silence}${askedElsewhere ? ", and nothing else of it answered" : ""}; ${permit}`
          : `${host(evidence, server)} does not answer ${client} on ${portWords("tcp", port.port)}, and nothing else of it was seen: it is down, or blocked on the way; ${permit}`;
  const way = told && fallback !== undefined ? toldWrongly(fallback) : afterwards(evidence, fallback, later, elsewhere);
  return finding({
    rule: mapped ? "mapped-port-filtered" : "port-filtered",
    severity,
    // A probe whose packets were not recorded cannot say that they left this machine.
    confidence: (answersElsewhere || tries.count >= 3) && (probed === undefined || tries.count > 0) ? "certain" : "likely",
    actor: dropped === undefined ? "network" : "server",
    sentence: `${opening}${dropped === undefined ? "" : ", in the capturing host's own Windows firewall"}${way}.`,
    evidence: [
      ...mappings.slice(0, 3).map((mapping) => mappingLine(evidence, mapping, server)),
      probed === undefined || tries.count > 0
        ? `${syns} to ${portWords("tcp", port.port)}${inFrames(tries.marks)}${offsets(attempt)}; no SYN-ACK, no RST, no ICMP`
        : `connecting to ${portWords("tcp", port.port)} got neither an answer nor a refusal within ${time(probed)}`,
      dropped === undefined ? undefined : `the capturing host says: ${visible(dropped, { limit: 200 })}`,
      silent.count > 1 ? `${silent.count} such attempts` : undefined,
      probed === undefined && Number.isFinite(listened(evidence, attempt))
        ? `the capture goes on for ${time(listened(evidence, attempt))} after the first SYN, ${time(Math.max(0, evidence.endAfter(tries.last.time) - tries.last.time))} after the last`
        : undefined,
      answersElsewhere
        ? probed === undefined
          ? `${host(evidence, server)} was heard otherwise: ${many(known!.heard, "packet")}${known!.openPorts.length > 0 ? `, TCP ${known!.openPorts.join(", ")} open` : ""}`
          : others.length > 0
            ? `${host(evidence, server)} takes connections on TCP ${others.join(", ")}`
            : `${host(evidence, server)} answered on other ports`
        : probed === undefined
          ? `no packet of ${host(evidence, server)} was captured`
          : askedElsewhere
            ? `nothing of ${host(evidence, server)} answered anything`
            : `no other port of ${host(evidence, server)} was asked`,
      fallback === undefined
        ? undefined
        : `${interfaceName(fallback.bind.interface)} was then accepted by ${wayWords(fallback.bind.way, fallback.bind.port)} (${frames([fallback.at])}), ${time(fallback.lost)} after ${probed === undefined ? "the first SYN" : "this was tried"}`,
    ],
    actions: [
      words,
      more,
      mapped
        ? "on the server, see whether the service still listens on that port: Windows' own firewall is silent about closed ports, too"
        : answersElsewhere
          ? "look at the firewalls between the two, and at the server's own"
          : probed !== undefined && elsewhere !== undefined
            ? `where the host does not use ${server} any more: have it taken out of DNS`
            : "see whether the host is up and the address is right",
      probed === undefined || answersElsewhere || askedElsewhere
        ? undefined
        : `opnum why ${server} --beside tcp/${port.port === 445 ? 135 : 445}: a host that answers there is up, and this port is filtered`,
    ],
    client,
    server,
    transport: "tcp",
    port: port.port,
    interface: interfaces[0],
    seen: [silent],
    marks: [...tries.marks, ...mappings.slice(0, 1).map(({ first }) => first), fallback?.at],
    lostTime: fallback?.lost ?? probed ?? (later === undefined ? span : later.time - silent.first.time),
    rules,
  });
}

/** ` at +0, +1, +3, +7, +15 s` */
function offsets({ tries }: Attempt): string {
  if (tries.marks.length < 2) return "";
  return ` at ${tries.marks
    .slice(0, 8)
    .map((mark) => `+${Math.round((mark.time - tries.first.time) / 100_000) / 10}`)
    .join(", ")} s`;
}

function endsTooEarly(evidence: Evidence, port: PortEvidence, silent: Tally, attempt: Attempt): Finding {
  if (attempt.waited !== undefined) return gaveUpTooEarly(evidence, port, silent, attempt.waited);
  const open = port.results.get("open");
  const rest = Math.max(0, evidence.endAfter(attempt.tries.last.time) - attempt.tries.last.time);
  return finding({
    rule: "capture-ends-at-syn",
    severity: "undecided",
    confidence: "possible",
    // Where the port took connections before, nobody has to look.
    actor: open === undefined ? "network" : "nobody",
    sentence: `Undecided: the capture ends ${time(rest)} after ${host(evidence, port.client)} sent a SYN to ${portWords("tcp", port.port)} of ${host(evidence, port.server)}${open === undefined ? "" : ", which had answered there before"}.`,
    evidence: [
      `${many(attempt.tries.count, "SYN")}${inFrames(attempt.tries.marks)}, the capture ends ${time(rest)} later; the answer may have come after it`,
      open === undefined ? undefined : `the same port had taken ${many(open.count, "connection")} before`,
    ],
    actions: ["capture for longer"],
    client: port.client,
    server: port.server,
    transport: "tcp",
    port: port.port,
    seen: [silent],
  });
}

/** When the answer of a dial came that was given up before, milliseconds; undefined where none did. */
function lateAnswer({ diagnosis }: Evidence, { server, port, transport }: PortEvidence): number | undefined {
  if (diagnosis === undefined || transport !== "tcp") return undefined;
  const late = diagnosis.dials.find(
    (one) =>
      one.address === server &&
      one.port === port &&
      one.outcome === "silent" &&
      one.packets !== undefined &&
      (isLate(one.packets, one.ms) || isUntaken(one.packets)),
  );
  // Files of older versions do not have the time.
  return late === undefined ? undefined : (late.packets?.answer?.at ?? late.ms);
}

function answeredLate(evidence: Evidence, port: PortEvidence, silent: Tally, attempt: Attempt, lateMs: number): Finding {
  const inTime = lateMs * 1000 < (attempt.waited ?? 0);
  return finding({
    rule: "too-short-to-tell",
    severity: "undecided",
    confidence: "possible",
    actor: inTime ? "client" : "network",
    sentence: inTime
      ? `Undecided: ${portWords("tcp", port.port)} of ${host(evidence, port.server)} answered after ${time(lateMs * 1000)}, and this machine was too busy to take it in time, or its own packet filter kept it; try again with more time (--timeout), or when less runs here.`
      : `Undecided: ${portWords("tcp", port.port)} of ${host(evidence, port.server)} is open and not filtered, but answered only after ${time(lateMs * 1000)}, when connecting had been given up: a very slow way, or a host that is overloaded; try again with more time (--timeout).`,
    evidence: [`connecting was given up after ${time(attempt.waited ?? 0)}; the SYN-ACK came ${time(lateMs * 1000)} after the first SYN`],
    actions: ["try again with more time (--timeout)", `ping ${port.server}: how long do packets take`],
    client: port.client,
    server: port.server,
    transport: "tcp",
    port: port.port,
    seen: [silent],
  });
}

function gaveUpTooEarly(evidence: Evidence, port: PortEvidence, silent: Tally, waited: number): Finding {
  return finding({
    rule: "too-short-to-tell",
    severity: "undecided",
    confidence: "possible",
    actor: "network",
    sentence: `Undecided: ${portWords("tcp", port.port)} of ${host(evidence, port.server)} did not answer within ${time(waited)}, which is too short to tell a filter from a slow way.`,
    evidence: [`connecting was given up after ${time(waited)}`],
    actions: ["try again with more time (--timeout)"],
    client: port.client,
    server: port.server,
    transport: "tcp",
    port: port.port,
    seen: [silent],
  });
}

/** Each name that the server did not tell was told by another, to this or another address of the host. */
function answeredElsewhere(evidence: Evidence, port: PortEvidence): boolean {
  const asked = between(evidence.names, port.client, port.server).filter(({ code }) => code === undefined);
  if (asked.length === 0) return false;
  let told = toldNames.get(evidence);
  if (told === undefined) {
    told = new Set(evidence.names.filter(({ addresses }) => addresses.length > 0).map(({ name }) => name.toLowerCase()));
    toldNames.set(evidence, told);
  }
  return asked.every(({ name }) => told.has(name.toLowerCase()));
}

const toldNames = new WeakMap<Evidence, Set<string>>();

/** Datagrams to a service beside RPC that got no answer: what that means shows in what followed. */
function silentDatagrams(evidence: Evidence, port: PortEvidence, silent: Tally, attempt: Attempt): Finding | undefined {
  const tries = silent.count > 1 && evidence.diagnosis === undefined ? silent.count : attempt.tries.count;
  if (tries < 2 && evidence.diagnosis === undefined) return undefined;
  const overTcp = evidence.port(port.client, port.server, "tcp", port.port);
  const mended =
    evidence.diagnosis !== undefined
      ? !wantedBeside(evidence, port)
      : // Whoever goes on to connect had the name from elsewhere.
        (port.port === 53 && ((evidence.lastAttempt(port.client)?.time ?? 0) >= silent.first.time || answeredElsewhere(evidence, port))) ||
        port.rpc ||
        // A client that reaches services over TCP has its names and tickets from elsewhere.
        ofClient(evidence.ports, port.client).some((one) => one.transport === "tcp" && (one.results.has("open") || one.heard > 0)) ||
        port.results.has("open") ||
        otherServer(evidence, port) !== undefined ||
        (overTcp?.results.has("open") ?? false) ||
        (overTcp?.heard ?? 0) > 0;
  const { words, rules } = permission(evidence, port, false);
  return finding({
    rule: "udp-unanswered",
    severity: mended ? "note" : "blocking",
    confidence: "likely",
    actor: mended ? "nobody" : "network",
    sentence: `${portWords("udp", port.port)} of ${host(evidence, port.server)} does not answer ${host(evidence, port.client)}${mended ? (evidence.diagnosis === undefined ? ", but the client got what it wanted otherwise" : overTcp?.results.has("open") ? ": TCP serves instead, so that it is a fall-back only" : overTcp === undefined ? ": nothing here needs it" : ": what is needed goes over TCP") : `: filtered, or nothing listens there; ${words[0]!.toLowerCase()}${words.slice(1)}`}.`,
    evidence: [
      `${tries === 0 ? "asked by datagram" : many(tries, "datagram")}${inFrames(silent.marks)}, nothing came back, no ICMP either`,
    ],
    actions: mended ? [] : [words],
    client: port.client,
    server: port.server,
    transport: "udp",
    port: port.port,
    seen: [silent],
    rules: mended ? [] : rules,
  });
}
