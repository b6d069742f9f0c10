/** Trouble with names, before any packet of RPC. */
import type { Evidence, NameEvidence } from "../evidence.ts";
import type { Finding } from "../report.ts";
import { host, inFrames, text, times } from "../words.ts";
import { finding, type Rule } from "./rule.ts";

const A = 1;
const AAAA = 28;
const SRV = 33;
const NXDOMAIN = 3;
const SERVER_FAILURE = 2;
const REFUSED = 5;

export const nameUnknown: Rule = {
  name: "name-unknown",
  find(evidence) {
    const found: Finding[] = [];
    const byClient = new Map<string, NameEvidence[]>();
    for (const one of evidence.names) {
      const list = byClient.get(one.client);
      if (list === undefined) byClient.set(one.client, [one]);
      else list.push(one);
    }
    for (const [client, lookups] of byClient) {
      const failed = lookups.filter(
        (one) =>
          (one.type === A || one.type === AAAA || one.type === SRV) &&
          !/^(wpad|isatap)\b/i.test(one.name) &&
          one.addresses.length === 0 &&
          (one.code === NXDOMAIN || one.code === SERVER_FAILURE || one.code === REFUSED) &&
          !lookups.some(
            (other) => other.code === 0 && (sameName(other, one) || other.addresses.length > 0) && other.last.time >= one.first.time,
          ),
      );
      if (failed.length === 0) continue;
      // Somebody who goes on to connect did not need the name.
      const last = Math.max(...failed.map((one) => one.first.time));
      const attempt = evidence.lastAttempt(client);
      if ((attempt !== undefined && attempt.time >= last) || spoke(evidence, client)) continue;
      found.push(judge(evidence, client, failed));
    }
    return found;
  },
};

function judge(evidence: Evidence, client: string, failed: readonly NameEvidence[]): Finding {
  // The first that was asked for; search lists add and remove suffixes afterwards.
  const wanted = failed.reduce((first, one) => (one.first.time < first.first.time ? one : first));
  const [why, actor] =
    wanted.code === NXDOMAIN
      ? (["does not exist (NXDOMAIN)", "directory"] as const)
      : wanted.code === SERVER_FAILURE
        ? (["could not be looked up (the name server failed)", "directory"] as const)
        : (["was not looked up (the name server refuses)", "directory"] as const);
  const servers = [...new Set(failed.map(({ server }) => server))];
  return finding({
    rule: "name-unknown",
    severity: "blocking",
    confidence: "certain",
    actor,
    sentence: `The name ${text(wanted.name)} ${why}, says ${host(evidence, wanted.server)}: ${host(evidence, client)} tried no connection, and RPC never began.`,
    evidence: failed
      .slice(0, 6)
      .map(
        (one) =>
          `${text(one.name)} (${types[one.type] ?? `type ${one.type}`}): ${text(one.words)} ${times(one.count)}${inFrames(one.marks)}`,
      ),
    actions: [
      "check the spelling of the name",
      "look at the DNS servers and suffixes that the client uses",
      "add the record, where it is missing",
    ],
    client,
    server: servers[0],
    transport: "udp",
    port: 53,
    seen: failed,
  });
}

/** Name servers that never answer: seen at the exchanges, because there may be no answer that a lookup could name. */
export const nameServerSilent: Rule = {
  name: "name-server-silent",
  find(evidence) {
    const found: Finding[] = [];
    const silent = new Map<string, NameEvidence[]>();
    for (const one of evidence.names) {
      if (one.code !== undefined) continue;
      const key = `${one.client} ${one.server}`;
      silent.set(key, [...(silent.get(key) ?? []), one]);
    }
    for (const lookups of silent.values()) {
      const { client, server } = lookups[0]!;
      const count = lookups.reduce((sum, one) => sum + one.count, 0);
      const answers = evidence.names.some((one) => one.client === client && one.code !== undefined);
      // The port's own rule tells the rest.
      const told = ["udp", "tcp"].some((transport) => {
        const results = evidence.port(client, server, transport as "udp" | "tcp", 53)?.results;
        return results !== undefined && !results.has("open");
      });
      if (count < 3 || answers || told) continue;
      found.push(
        finding({
          rule: "name-server-silent",
          severity: spoke(evidence, client) ? "note" : "blocking",
          confidence: "likely",
          actor: spoke(evidence, client) ? "nobody" : "network",
          sentence: `The name server ${host(evidence, server)} answers nothing that ${host(evidence, client)} asks.`,
          evidence: [`${count} questions${inFrames(lookups.flatMap(({ marks }) => marks))}`],
          actions: ["see whether UDP and TCP 53 pass, and whether the name server is up"],
          client,
          server,
          transport: "udp",
          port: 53,
          seen: lookups,
        }),
      );
    }
    return found;
  },
};

const types: Readonly<Record<number, string>> = { 1: "A", 28: "AAAA", 33: "SRV" };

function sameName(a: NameEvidence, b: NameEvidence): boolean {
  return a.name.toLowerCase() === b.name.toLowerCase() && a.type === b.type;
}

/** The client was seen in RPC, or in a connection, of its own. */
function spoke(evidence: Evidence, client: string): boolean {
  return (
    evidence.tasks.some((task) => (task.client === client || task.server === client) && task.count > 0) ||
    evidence.ports.some((port) => port.client === client && port.transport === "tcp" && (port.results.has("open") || port.heard > 0))
  );
}
