/** An observation as a line for people: what was done, and what came back. The same on a terminal, in HTML and on the page. */
import { visible } from "../../bytes/visible.ts";
import { duration } from "../units.ts";
import type { Failure, Observation, PacketFacts, Rung, TowerFacts, WantedInterface } from "./observation.ts";

export interface ObservationWords {
  /** `dial TCP 49664 of 10.0.0.5 (named by the mapper)` */
  readonly what: string;
  /** `silent; 3 SYNs` */
  readonly came: string;
  readonly tone: "good" | "bad" | "doubtful" | "plain";
}

/** How many characters of the network's own text are repeated. */
const SAID = 200;

export function observationWords(seen: Observation): ObservationWords {
  switch (seen.kind) {
    case "name":
      return {
        what: `look up ${text(seen.name)}${seen.family === undefined ? "" : ` (IPv${seen.family})`}, asking ${seen.resolver === "system" ? "this machine's resolver" : text(seen.resolver)}`,
        came: words(seen.outcome === "resolved" ? seen.addresses.map(text).join(", ") : seen.outcome, seen.code),
        tone: seen.outcome === "resolved" ? "good" : "bad",
      };
    case "dial":
      return {
        what: `dial TCP ${seen.port} of ${text(seen.address)} (${PURPOSES[seen.purpose]})`,
        came: words(
          seen.outcome,
          seen.code,
          seen.by === undefined ? undefined : `by ${seen.by.toUpperCase()}`,
          seen.towerAddress === undefined ? undefined : `the mapper names ${text(seen.towerAddress)}`,
          packetWords(seen.packets),
        ),
        tone: seen.outcome === "open" ? "good" : "bad",
      };
    case "datagram":
      return {
        what: `send ${seen.service === "other" ? "a datagram" : seen.service} to UDP ${seen.port} of ${text(seen.address)}`,
        came: words(seen.outcome, seen.code, `${seen.sent} sent`, packetWords(seen.packets)),
        tone: seen.outcome === "answered" ? "good" : seen.outcome === "silent" ? "doubtful" : "bad",
      };
    case "map":
      return {
        what: `ask the mapper of ${text(seen.address)}, port ${seen.port}, for ${interfaceOf(seen.interface)} over ${text(seen.protocolSequence)}`,
        came: words(seen.outcome, towerWords(seen.towers), statusOf(seen.status), failureWords(seen.failure)),
        tone: seen.outcome === "mapped" ? "good" : "bad",
      };
    case "endpoint-map":
      return {
        what: `read the endpoint map of ${text(seen.address)}, port ${seen.port}`,
        came: words(
          seen.outcome,
          `${seen.entries.length} entries`,
          seen.unreadable === 0 ? undefined : `${seen.unreadable} that are not understood`,
          failureWords(seen.failure),
        ),
        tone: seen.outcome === "read" ? "good" : seen.outcome === "cut-short" ? "doubtful" : "bad",
      };
    case "bind":
      return {
        what: `bind ${interfaceOf(seen.interface)} at TCP ${seen.port} of ${text(seen.address)} with ${seen.syntaxes.map(text).join(" and ")}${as(seen.authentication)}`,
        came: words(
          seen.outcome,
          seen.chosen === undefined ? undefined : `${text(seen.chosen)} chosen`,
          seen.result === undefined || seen.result === 0 ? undefined : `result ${seen.result}`,
          seen.reason === undefined || (seen.outcome === "accepted" && seen.reason === 0) ? undefined : `reason ${seen.reason}`,
          failureWords(seen.failure),
        ),
        tone: seen.outcome === "accepted" ? "good" : "bad",
      };
    case "call":
      return {
        what: `call ${text(seen.operation)} of ${interfaceOf(seen.interface)} at port ${seen.port} of ${text(seen.address)}${as(seen.authentication)}`,
        came: words(
          seen.outcome,
          statusOf(seen.status),
          seen.didNotExecute ? "did not execute" : undefined,
          failureWords(seen.failure),
          ...seen.extended.map(
            ({ computer, status, component, location }) =>
              `${computer === undefined ? "" : `${text(computer)}: `}status ${status}, component ${component}, detection location ${location}`,
          ),
        ),
        tone: seen.outcome === "answered" ? "good" : seen.outcome === "fault" ? "doubtful" : "bad",
      };
    case "authentication":
      return {
        what: `authenticate at ${text(seen.address)}, port ${seen.port}${as(seen.rung)}`,
        came: words(
          seen.outcome,
          seen.likely === undefined ? undefined : text(seen.likely),
          seen.skewMs === undefined ? undefined : `clocks differ by ${duration(Math.abs(seen.skewMs) * 1_000)}`,
          failureWords(seen.failure),
        ),
        tone: seen.outcome === "accepted" ? "good" : "bad",
      };
    case "service":
      return {
        what: `ask ${seen.service} at ${seen.transport.toUpperCase()} ${seen.port} of ${text(seen.address)}`,
        came: words(
          seen.outcome,
          seen.codeName === undefined ? statusOf(seen.code) : text(seen.codeName),
          seen.said === undefined || seen.said === "" ? undefined : `"${text(seen.said)}"`,
          ...Object.entries(seen.facts).map(([name, value]) => `${text(name)}: ${text(value)}`),
          failureWords(seen.failure),
        ),
        tone: seen.outcome === "answered" ? "good" : seen.outcome === "error" ? "doubtful" : "bad",
      };
    case "clock":
      return {
        what: `compare clocks with ${text(seen.address)} (${text(seen.source)})`,
        came: `theirs is ${duration(Math.abs(seen.skewMs) * 1_000)} ${seen.skewMs < 0 ? "behind" : "ahead"}, to within ${duration(seen.uncertaintyMs * 1_000)}`,
        tone: Math.abs(seen.skewMs) > 300_000 ? "bad" : "plain",
      };
    case "idle":
      return {
        what: `leave a connection to port ${seen.port} of ${text(seen.address)} alone for ${duration(seen.idleMs * 1_000)}, then use it`,
        came: words(seen.outcome, failureWords(seen.failure)),
        tone: seen.outcome === "alive" ? "good" : "bad",
      };
    case "skipped":
      return { what: text(seen.what), came: words("skipped", text(seen.words)), tone: "plain" };
  }
}

const PURPOSES = {
  mapper: "the endpoint mapper",
  mapped: "named by the mapper",
  target: "the port that was asked for",
  beside: "beside RPC",
  scan: "of the range",
} as const;

function packetWords(packets: PacketFacts | undefined): string | undefined {
  if (packets === undefined) return undefined;
  const { sent, answer, icmp } = packets;
  return [
    `${sent} sent`,
    ...(answer === undefined ? ["no packet came back"] : [`${answer.what} came back, TTL ${answer.ttl}`]),
    ...(icmp === undefined ? [] : [`ICMP of ${text(icmp.by)}: ${text(icmp.words)}`]),
  ].join(", ");
}

function towerWords(towers: readonly TowerFacts[]): string | undefined {
  if (towers.length === 0) return undefined;
  const shown = towers
    .slice(0, 4)
    .map(({ protocolSequence, host, endpoint }) => `${text(protocolSequence)}:${text(host)}[${text(endpoint)}]`);
  return [...shown, ...(towers.length > 4 ? [`${towers.length - 4} more`] : [])].join(", ");
}

function failureWords(failure: Failure | undefined): string | undefined {
  return failure === undefined ? undefined : text(failure.words);
}

function interfaceOf({ uuid, version, name }: WantedInterface): string {
  return name === undefined ? `${text(uuid)} v${text(version)}` : `${text(name)} v${text(version)}`;
}

function as(rung: Rung | undefined): string {
  if (rung === undefined) return "";
  const who = rung.user === undefined ? "" : ` as ${text(rung.user)}`;
  const spoken = rung.spoken === undefined || rung.spoken === rung.mechanism ? "" : ` (${text(rung.spoken)})`;
  return `${who} by ${rung.mechanism}${spoken}, level ${rung.level}${rung.spn === undefined ? "" : `, for ${text(rung.spn)}`}`;
}

function statusOf(status: number | undefined): string | undefined {
  return status === undefined || status === 0 ? undefined : `status ${status} (0x${(status >>> 0).toString(16)})`;
}

function words(...parts: readonly (string | undefined)[]): string {
  return visible(parts.filter((part) => part !== undefined && part !== "").join("; "));
}

/** Text of the network, fit to be shown. */
function text(raw: string): string {
  return visible(raw, { limit: SAID });
}
