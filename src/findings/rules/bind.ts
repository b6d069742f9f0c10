/** Binds that came to nothing: refused in words, cut off, or not answered at all. */

import { visible } from "../../bytes/visible.ts";
import { MGMT_UUID } from "../../ids/syntax.ts";
import { nakReason } from "../../knowledge/rejections.ts";
import { between } from "../between.ts";
import type { BindEvidence, Evidence } from "../evidence.ts";
import type { Actor, Finding, Severity } from "../report.ts";
import { host, inFrames, interfaceName, interfaceWords, label, many, text, time, times, wayWords } from "../words.ts";
import { isTold } from "./fallback.ts";
import { mappedFor, mappingLine } from "./port-words.ts";
import { finding, type Rule } from "./rule.ts";

/** An interface counts as bound where the client got it by this or another way. */
function boundOtherwise(evidence: Evidence, bind: BindEvidence): BindEvidence | undefined {
  return between(evidence.binds, bind.client, bind.server).find(
    (one) =>
      one.outcome === "accepted" &&
      one.client === bind.client &&
      one.server === bind.server &&
      one.interface?.uuid === bind.interface?.uuid &&
      one.last.time >= bind.first.time,
  );
}

export const bindRejected: Rule = {
  name: "bind-rejected",
  find(evidence) {
    const found: Finding[] = [];
    for (const bind of evidence.binds) {
      if (bind.outcome === "rejected") found.push(rejected(evidence, bind));
      else if (bind.outcome === "nak" || bind.outcome === "fault") found.push(nak(evidence, bind));
    }
    return found;
  },
};

/** p_provider_reason_t, [C706] 12.6.3.1. */
const reasons: Readonly<Record<number, readonly [words: string, actor: Actor, action: string]>> = {
  0: ["no reason is given", "server", "look into the log of the service"],
  1: [
    "the port serves other interfaces, so it is an old or wrong port, or the server has another version",
    "server",
    "ask the endpoint mapper where the interface is today (opnum dump HOST)",
  ],
  2: ["client and server share no transfer syntax", "client", "see which transfer syntaxes the server takes (opnum ping HOST)"],
  3: ["a local limit of the server was reached", "server", "look at the number of connections and at memory on the server"],
};

function rejected(evidence: Evidence, bind: BindEvidence): Finding {
  const other = boundOtherwise(evidence, bind);
  const [words, actor, action] = reasons[bind.reason ?? 0] ?? reasons[0]!;
  const serves = bind.reason === 1 ? servedInstead(evidence, bind) : undefined;
  const told = other !== undefined && other.port !== bind.port && isTold(evidence, bind.port);
  const harmless = (other !== undefined && !told) || bind.beside;
  const severity: Severity = harmless ? "note" : told ? "degraded" : "blocking";
  return finding({
    rule: "bind-rejected",
    severity,
    confidence: "certain",
    actor: harmless ? "nobody" : told ? "client" : actor,
    sentence: `${host(evidence, bind.server)} rejects the bind of ${host(evidence, bind.client)} to ${label(bind.interface)} by ${wayWords(bind.way, bind.port)}: ${serves ?? words}${told ? `; it is on ${wayWords(other.way, other.port)}, as the endpoint mapper says: let the client use that port, or ask the mapper` : other !== undefined ? "; it was accepted otherwise" : bind.beside ? "; another interface of the same bind was accepted" : ""}.`,
    evidence: [
      interfaceWords(bind.interface),
      `rejected ${times(bind.count)}${inFrames(bind.marks)}${bind.words === undefined ? "" : `: ${visible(bind.words, { limit: 200 })}`}`,
      ...mapped(evidence, bind),
    ],
    actions: !harmless ? [action.replace("HOST", bind.server)] : [],
    client: bind.client,
    server: bind.server,
    transport: bind.transport,
    port: bind.port,
    interface: bind.interface,
    seen: [bind],
  });
}

/** What the port serves in its place, where its management told. */
function servedInstead(evidence: Evidence, bind: BindEvidence): string | undefined {
  const served = (evidence.diagnosis?.calls ?? []).find(
    (one) => one.address === bind.server && one.port === bind.port && one.serves !== undefined,
  )?.serves;
  if (served === undefined || served.length === 0) return undefined;
  const versions = served.filter(({ uuid }) => uuid === bind.interface?.uuid).map(({ version }) => text(version));
  if (versions.length > 0 && !versions.includes(bind.interface!.version)) {
    return `it serves it in version ${versions.slice(0, 4).join(", ")}, and ${text(bind.interface!.version)} is wanted, so that one of the two must be brought to the other's version`;
  }
  if (versions.length > 0) return undefined;
  const names = served
    .filter(({ uuid }) => uuid !== MGMT_UUID)
    .slice(0, 3)
    .map(label);
  const rest = served.length > 3 ? " and others" : "";
  return `the port serves other interfaces${names.length === 0 ? "" : ` (${names.join(", ")}${rest})`}, so it is an old or wrong port for it, or the service was restarted on another`;
}

/** Who can mend what a bind_nak says, and how. */
const naks: Readonly<Record<number, readonly [actor: Actor, action: string]>> = {
  0: ["server", "look into the log of the service"],
  1: ["server", "try again in a minute; look at its load"],
  2: ["server", "look at the number of connections and at memory on the server"],
  3: ["server", "ask the endpoint mapper again"],
  4: ["client", "see whether a device on the way rewrites RPC"],
  8: ["server", "see which packages the server has"],
  9: ["directory", "look at the server's security log; compare clocks; klist on the client"],
};

function nak(evidence: Evidence, bind: BindEvidence): Finding {
  const other = boundOtherwise(evidence, bind);
  const { words } = nakReason(bind.reason ?? 0);
  const fault =
    evidence.diagnosis !== undefined && bind.outcome === "fault" && bind.words !== undefined
      ? `it answers with the fault ${text(bind.words)}`
      : undefined;
  const [actor, action] = naks[bind.reason ?? 0] ?? naks[0]!;
  const login = bind.reason === 9 || bind.reason === 8;
  // A capture has the name beside its frames; who reads a verdict looks for the name that the specification gives it.
  const name = evidence.diagnosis === undefined || bind.outcome !== "nak" ? "" : ` (bind_nak, ${nakReason(bind.reason ?? 0).name})`;
  return finding({
    rule: login ? "authentication-failed" : "bind-nak",
    severity: other === undefined ? "blocking" : "degraded",
    confidence: "certain",
    actor,
    sentence: `${host(evidence, bind.server)} refuses the bind of ${host(evidence, bind.client)} to ${label(bind.interface)} by ${wayWords(bind.way, bind.port)}: ${fault ?? words}${name}${other === undefined ? "" : "; another bind was accepted"}.`,
    evidence: [
      `${bind.outcome === "nak" ? `bind_nak, ${nakReason(bind.reason ?? 0).name}` : `fault${bind.words === undefined ? "" : ` (${text(bind.words)})`}`} ${times(bind.count)}${inFrames(bind.marks)}`,
      ...mapped(evidence, bind),
    ],
    actions: [action],
    client: bind.client,
    server: bind.server,
    transport: bind.transport,
    port: bind.port,
    interface: bind.interface,
    seen: [bind],
  });
}

/** Silence of this length after a bind means something. Microseconds. */
const PATIENCE = 3_000_000;
/** A probe has a time of its own, and is answered within a round trip where anybody answers. */
export const PROBE_PATIENCE = 500_000;

export const bindUnanswered: Rule = {
  name: "bind-unanswered",
  find(evidence) {
    const found: Finding[] = [];
    for (const bind of evidence.binds) {
      if (bind.outcome !== "unanswered" || bind.ending === undefined) continue;
      if (evidence.oneSided(bind.client, bind.server)) continue;
      found.push(unanswered(evidence, bind, boundOtherwise(evidence, bind)));
    }
    return found;
  },
};

function unanswered(evidence: Evidence, bind: BindEvidence, other: BindEvidence | undefined): Finding {
  const ending = bind.ending!;
  const end = ending.mark?.time ?? evidence.endAfter(bind.last.time);
  const waited = Math.max(0, end - bind.last.time);
  const server = host(evidence, bind.server);
  const subject = `the bind of ${host(evidence, bind.client)} to ${label(bind.interface)} by ${wayWords(bind.way, bind.port)}`;
  const base = {
    client: bind.client,
    server: bind.server,
    transport: bind.transport,
    port: bind.port,
    interface: bind.interface,
    seen: [bind],
    marks: [ending.mark],
  };
  const severity: Severity = other === undefined ? "blocking" : "degraded";
  const told = other !== undefined && other.port !== bind.port && isTold(evidence, bind.port);
  const then =
    other === undefined
      ? ""
      : told
        ? `; it is on ${wayWords(other.way, other.port)}, as the endpoint mapper says, and takes binds there`
        : "; a later bind was accepted";
  if (ending.how === "reset" && ending.side === 1) {
    const box = ending.ttl.reset > 0 && ending.ttl.server > 0 && ending.ttl.reset !== ending.ttl.server;
    return finding({
      ...base,
      rule: "bind-reset",
      severity,
      confidence: "likely",
      actor: "network",
      sentence: `${server} took the connection, but answered ${subject} with a reset: an inspecting firewall that does not like the bind, or a service that crashed${then}.`,
      evidence: [
        `bind${inFrames(bind.marks)} with ${many(bind.transfers, "context")}, RST${inFrames(ending.mark === undefined ? [] : [ending.mark])}`,
        box
          ? `the RST's time to live (${ending.ttl.reset}) differs from the server's other packets (${ending.ttl.server}): another device sent it`
          : undefined,
        ...mapped(evidence, bind),
      ],
      actions: [
        "look at RPC inspection (fixup, ALG, strict RPC) on the firewalls between the two",
        bind.transfers > 1 ? "see whether a bind with a single transfer syntax passes (opnum ping): some filters drop several" : undefined,
        "look for a crash of the service at that time",
      ],
    });
  }
  if (ending.how === "closed" && ending.side === 1) {
    return finding({
      ...base,
      rule: "bind-closed",
      severity,
      confidence: "likely",
      actor: "server",
      sentence: `${server} took the connection, but ended it without an answer to ${subject}: what listens there does not speak RPC, has reached a limit, or crashed${then}.`,
      evidence: [
        `bind${inFrames(bind.marks)}, then FIN of the server${inFrames(ending.mark === undefined ? [] : [ending.mark])}`,
        ...mapped(evidence, bind),
      ],
      actions: ["look at the service's log and its limits", "see what listens on that port"],
    });
  }
  if (ending.how === "silence") {
    return finding({
      ...base,
      rule: "black-hole",
      severity,
      confidence: "certain",
      actor: "network",
      sentence: `The connection to ${server} opened, but then nothing passes: ${subject} was repeated ${times(ending.repeats)} and never acknowledged${then}.`,
      evidence: [`bind${inFrames(bind.marks)}, repeated ${times(ending.repeats)}, no ACK`],
      actions: ["look at firewalls and at the path MTU between the two: small packets passed, this one did not"],
    });
  }
  if (waited >= (evidence.diagnosis === undefined ? PATIENCE : PROBE_PATIENCE)) {
    return finding({
      ...base,
      rule: "bind-unanswered",
      severity,
      confidence: "likely",
      actor: "server",
      sentence: `${server} took the connection, but ${subject} got no answer within ${time(waited)}: the server hangs, or the bind was dropped on the way${then}.`,
      evidence: [
        `bind${inFrames(bind.marks)}, no answer until ${ending.how === "capture-ended" ? "the capture ends" : "the client gave up"} ${time(waited)} later`,
      ],
      actions: ["look at the service: is it hung, has it free threads", "look for RPC inspection on firewalls between the two"],
    });
  }
  return finding({
    ...base,
    rule: "bind-undecided",
    severity: other === undefined ? "undecided" : "note",
    confidence: "possible",
    actor: "nobody",
    sentence: `Undecided: ${subject} on ${server} has no answer in the capture, which ${ending.how === "capture-ended" ? "ends" : "sees the client leave"} ${time(waited)} later.`,
    evidence: [`bind${inFrames(bind.marks)}`],
    actions: other === undefined ? ["capture for longer: until the program has given up"] : [],
  });
}

function mapped(evidence: Evidence, bind: BindEvidence): string[] {
  const port = evidence.port(bind.client, bind.server, bind.transport, bind.port);
  if (port === undefined) return [];
  return mappedFor(evidence, port)
    .filter((mapping) => mapping.interface?.uuid === bind.interface?.uuid)
    .slice(0, 1)
    .map((mapping) => `${interfaceName(mapping.interface)}: ${mappingLine(evidence, mapping, bind.server)}`);
}
