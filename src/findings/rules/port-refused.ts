/** A RST answers the SYN, or an ICMP message says that nothing listens: the host's own word, or that of a box on the way. */
import type { Attempt, Evidence, PortEvidence, Tally } from "../evidence.ts";
import { isScan, relevanceOf } from "../relevance.ts";
import type { Finding } from "../report.ts";
import { host, inFrames, many, port as portWords, text, time, times, wayWords } from "../words.ts";
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

export const portRefused: Rule = {
  name: "port-refused",
  find(evidence) {
    const found: Finding[] = [];
    for (const port of evidence.ports) {
      const refused = port.results.get("refused");
      const attempt = port.failures.find(({ result }) => result === "refused");
      if (refused === undefined || attempt === undefined) continue;
      const relevance = relevanceOf(evidence, port);
      if (relevance === undefined || (isScan(evidence, port.client, port.server) && relevance !== "mapped")) continue;
      found.push(twin(evidence, port) ? harmless(evidence, port, refused) : judge(evidence, port, refused, attempt));
    }
    return found;
  },
};

/** SMB is tried on 445 and on 139 at once: one of them is enough. */
function twin(evidence: Evidence, port: PortEvidence): boolean {
  if (port.port !== 139 && port.port !== 445) return false;
  const other = evidence.port(port.client, port.server, "tcp", port.port === 139 ? 445 : 139);
  return other !== undefined && (other.results.has("open") || other.heard > 0);
}

function harmless(evidence: Evidence, port: PortEvidence, refused: Tally): Finding {
  const other = port.port === 139 ? 445 : 139;
  return finding({
    rule: "smb-twin-refused",
    severity: "note",
    confidence: "certain",
    actor: "nobody",
    sentence: `${host(evidence, port.server)} is up and refuses TCP ${port.port}: nothing listens there, which is harmless, as TCP ${other} works.`,
    evidence: [`RST ${times(refused.count)}${inFrames(refused.marks)}; TCP ${other} took connections`],
    actions: [],
    client: port.client,
    server: port.server,
    transport: port.transport,
    port: port.port,
    seen: [refused],
  });
}

function judge(evidence: Evidence, port: PortEvidence, refused: Tally, attempt: Attempt): Finding {
  const { client, server } = port;
  const mappings = mappedFor(evidence, port);
  const interfaces = interfacesOf(mappings);
  const mapped = mappings.length > 0;
  const told = isTold(evidence, port.port) && !mapped;
  const fallback = fallbackOf(
    evidence,
    client,
    server,
    told ? evidence.diagnosis!.target.interfaces : interfaces,
    port.port,
    attempt.tries.first,
  );
  const later = openedAfter(port, refused.first);
  const elsewhere = otherServer(evidence, port);
  const soft = fallback !== undefined || later !== undefined || elsewhere !== undefined;
  const overTcp = port.transport === "udp" && evidence.port(client, server, "tcp", port.port)?.results.has("open") === true;
  const who = whoRefused(evidence, server, attempt);
  const recorded = evidence.diagnosis?.recorded === true;
  const { words, rules } = permission(evidence, port, mapped);
  const probed = attempt.waited !== undefined;
  const what = mapped
    ? `${mapperOf(evidence, port, mappings)} answers, but ${portFor(port, interfaces)}${translated(evidence, port, mappings)}, refuses ${client}`
    : `${host(evidence, server)} refuses ${portWords(port.transport, port.port)}${probed ? "" : ` to ${host(evidence, client)}`}`;
  const cause =
    who.by === "box"
      ? `a device on the way rejects it; ${words[0]!.toLowerCase()}${words.slice(1)}${alternative(evidence, port, mapped)}`
      : mapped && probed && elsewhere !== undefined
        ? `the service does not listen on this address${who.by === "unknown" ? ", or a firewall rejects" : ""}${behindTranslation(evidence, port, mappings)}`
        : mapped
          ? `the service was restarted, the mapper's entry is stale, or a static port is wrong${probed && who.by === "unknown" ? "; or a firewall rejects" : ""}${behindTranslation(evidence, port, mappings)}`
          : port.port === 135
            ? "nothing listens there (on Windows 135 is always on: the wrong host?), or a firewall rejects"
            : "nothing listens there, or a firewall rejects";
  const way =
    (told && fallback !== undefined ? toldWrongly(fallback) : afterwards(evidence, fallback, later, elsewhere)) ||
    (overTcp ? " (the client got it over TCP)" : "");
  return finding({
    rule: mapped ? "mapped-port-refused" : "port-refused",
    severity: overTcp ? "note" : soft ? "degraded" : "blocking",
    confidence: who.by === "unknown" ? "likely" : "certain",
    actor: overTcp ? "nobody" : who.by === "box" ? "network" : told && fallback !== undefined ? "client" : "server",
    sentence: `${what}: ${cause}${way}.`,
    evidence: [
      ...mappings.slice(0, 3).map((mapping) => mappingLine(evidence, mapping, server)),
      probed && evidence.diagnosis?.recorded !== true
        ? `refused after ${time(attempt.waited ?? 0)} (by a reset or ICMP: packets were not recorded)`
        : `${attempt.said === undefined ? "RST" : `ICMP "${text(attempt.said.words)}" from ${host(evidence, attempt.said.by)}`} ${times(refused.count)} to a SYN to ${portWords(port.transport, port.port)}${inFrames([...attempt.tries.marks, ...(attempt.answer === undefined ? [] : [attempt.answer])])}`,
      who.words,
      fallback === undefined
        ? undefined
        : `accepted by ${wayWords(fallback.bind.way, fallback.bind.port)}${inFrames([fallback.at])}, ${time(fallback.lost)} later`,
      refused.count > 1 ? many(refused.count, "attempt") : undefined,
    ],
    actions: [
      who.by === "box" ? words : undefined,
      mapped && probed && elsewhere !== undefined && who.by !== "box"
        ? `let the service listen on all addresses of the host (IPv4 and IPv6), or take ${server} out of DNS`
        : undefined,
      mapped
        ? `on the server: does the service listen on ${port.port}? Restart it, and ask the mapper again (opnum dump ${server})`
        : `on the server: is the service started, and does it listen on ${port.port}? Is ${server} the right host?`,
      who.by === "box" ? undefined : "if it listens there: look for a firewall that rejects with RST",
      probed && who.by === "unknown" && !recorded
        ? `opnum capture ${server}: the times to live tell whether the host or a firewall refuses`
        : undefined,
      probed && who.by === "unknown" && recorded && attempt.refusalTtl > 0
        ? `ping ${server}: if its answers have another time to live (ttl) than the reset's ${attempt.refusalTtl}, a device on the way refuses, and not the host`
        : undefined,
    ],
    client,
    server,
    transport: port.transport,
    port: port.port,
    interface: interfaces[0],
    seen: [refused],
    marks: [...attempt.tries.marks, attempt.answer, ...mappings.slice(0, 1).map(({ first }) => first), fallback?.at],
    lostTime: fallback?.lost,
    rules: who.by === "box" ? rules : [],
  });
}

/** Hosts start with 32, 64, 128 or 255, and each router takes one: equal distances mean the same host. */
function whoRefused(
  evidence: Evidence,
  server: string,
  attempt: Attempt,
): { readonly by: "host" | "box" | "unknown"; readonly words: string | undefined } {
  if (attempt.said !== undefined) {
    return attempt.said.by === server
      ? { by: "host", words: "the host itself says so" }
      : { by: "box", words: `${host(evidence, attempt.said.by)} says so, which is not the host` };
  }
  const ttls = evidence.host(server)?.ttls ?? [];
  const { refusalTtl } = attempt;
  if (refusalTtl === 0) return { by: "unknown", words: undefined };
  if (ttls.length === 0) {
    const alone =
      evidence.diagnosis === undefined
        ? undefined
        : `the RST's time to live is ${refusalTtl}; nothing else of the host came, so that it cannot be told whether the host or a device on the way sent it`;
    return { by: "unknown", words: alone };
  }
  if (ttls.some((ttl) => hops(ttl) === hops(refusalTtl))) {
    if (hops(refusalTtl) === 0) {
      return {
        by: "unknown",
        words: `the RST's time to live, ${refusalTtl}, is untouched, as that of the host's other packets: the host refuses, or a firewall on this link or on the capturing machine does`,
      };
    }
    return {
      by: "host",
      words: `the RST's time to live, ${refusalTtl}, is as many hops away as the host's other packets (${ttls.join(", ")}): the host itself refuses`,
    };
  }
  return {
    by: "box",
    words: `the RST's time to live, ${refusalTtl}, does not fit the host's other packets (${ttls.join(", ")}): another device sent it`,
  };
}

function hops(ttl: number): number {
  const start = ttl <= 32 ? 32 : ttl <= 64 ? 64 : ttl <= 128 ? 128 : 255;
  return start - ttl;
}
