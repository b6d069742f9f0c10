/** What is said where nothing is wrong, and where nothing can be said. */
import { MGMT_UUID } from "../../ids/syntax.ts";
import { levelWanted } from "../../knowledge/services.ts";
import type { Evidence } from "../evidence.ts";
import type { Finding } from "../report.ts";
import { host, label, many, port as portWords, text, time, wayWords } from "../words.ts";
import { pipeOf } from "./facts.ts";
import { isDenied, isReached } from "./ladder.ts";
import type { CallObservation, ServiceObservation } from "./observation.ts";

/** The way was walked to its end: a call came back, or a bind was accepted where nothing was called, or the map was read where nothing was wanted. */
export function isReachedAtAll(evidence: Evidence): boolean {
  const facts = evidence.diagnosis!;
  const { interfaces } = facts.target;
  const required = interfaces.filter(({ required }) => required);
  const wanted = required.length > 0 ? required : interfaces;
  if (proxyOf(evidence) !== undefined) return true;
  if (isLocalOnly(evidence)) return true;
  if (wanted.length === 0) {
    // That SMB answers says nothing of the pipe.
    if (facts.target.protocolSequence === "ncacn_np") return facts.calls.some(isReached);
    return (
      facts.endpointMaps.some(({ outcome }) => outcome === "read" || outcome === "cut-short") ||
      facts.calls.some(isReached) ||
      facts.services.some(({ outcome }) => outcome === "answered")
    );
  }
  return wanted.every(
    ({ uuid }) => facts.calls.some((one) => one.interface.uuid === uuid && (isReached(one) || isDenied(one))) || boundOnly(evidence, uuid),
  );
}

/** An RPC proxy that reaches the server behind it, or wants to know who asks: further than that nobody looks there. */
function proxyOf(evidence: Evidence): ServiceObservation | undefined {
  const said = evidence.diagnosis!.services.filter(({ service }) => service === "http-proxy");
  return said.find(({ code, facts }) => code === 401 || code === 407 || (code === 200 && facts["request"]?.includes("OUT") === true));
}

/** A service that others on the same machine use: the knowledge base says that nobody calls it from elsewhere. */
function isLocalOnly(evidence: Evidence): boolean {
  const { service, dials } = evidence.diagnosis!;
  return service !== undefined && !service.remote && dials.length === 0;
}

/** Of a service that is no RPC interface: its ports that answered, in words. */
function besideOnly(evidence: Evidence): string[] {
  const { service, target, services, endpointMaps } = evidence.diagnosis!;
  if (service === undefined || target.interfaces.length > 0 || endpointMaps.length > 0) return [];
  const answered = services.filter(({ outcome }) => outcome === "answered").map(({ transport, port }) => portWords(transport, port));
  return [...new Set(answered)].slice(0, 4);
}

/** Bound, and nothing was called: the probe had no time, or has nothing harmless to call. */
function boundOnly(evidence: Evidence, uuid: string): boolean {
  const facts = evidence.diagnosis!;
  return (
    facts.binds.some((one) => one.interface.uuid === uuid && one.outcome === "accepted") &&
    !facts.calls.some((one) => one.interface.uuid === uuid)
  );
}

/** The service is known to want callers who say who they are, or nobody asked for it, and nobody was said to be: that is how it is meant to be. */
export function ladderAccepts(evidence: Evidence, finding: Finding): boolean {
  const facts = evidence.diagnosis!;
  const level = (finding.interface === undefined ? undefined : levelWanted(finding.interface.uuid)) ?? facts.service?.level;
  // Of a host that is looked at as it is, each service that a mapper names is tried: those that want callers with names are no failure of the host's.
  const unasked = facts.target.interfaces.length === 0 && facts.service === undefined;
  // Management answers anybody on the same port: that the interface itself does not is its own decision.
  const open = facts.calls.some(
    (one) => one.interface.uuid === MGMT_UUID && one.address === finding.server && one.port === finding.port && one.outcome === "answered",
  );
  if (!unasked && !open && (level === undefined || level === "none")) return false;
  const denied = facts.calls.filter((one) => one.interface.uuid === finding.interface?.uuid && isDenied(one));
  return denied.length > 0 && denied.every(({ authentication }) => authentication === undefined) && facts.authentications.length === 0;
}

export function healthyWords(evidence: Evidence): string {
  const facts = evidence.diagnosis!;
  const { target } = facts;
  const reached = facts.calls.filter(isReached);
  const wanted = target.interfaces.filter(
    ({ uuid }) => facts.calls.some((one) => one.interface.uuid === uuid) || boundOnly(evidence, uuid),
  );
  const server = serverOf(evidence);
  const proxy = proxyOf(evidence);
  if (proxy !== undefined) {
    const { code, facts: told, port } = proxy;
    const behind = text(told["server"] ?? "the server");
    return code === 200
      ? `The RPC proxy ${server} on TCP ${port} is healthy, and reaches ${behind} behind it.`
      : `The RPC proxy ${server} on TCP ${port} is reached and wants to know who asks (HTTP ${code}); whether it reaches ${behind} was not looked at.`;
  }
  if (isLocalOnly(evidence)) {
    return `${text(facts.service!.title)} is used on its own machine only, never over the network: there is nothing to reach on ${text(target.host)}.`;
  }
  const ports = besideOnly(evidence);
  if (ports.length > 0)
    return `${text(facts.service!.title)} on ${server} is reached: ${ports.join(", ")} ${ports.length === 1 ? "answers" : "answer"}.`;
  if (wanted.length === 0) {
    const map = facts.endpointMaps.find(({ outcome }) => outcome === "read" || outcome === "cut-short");
    const count = map === undefined ? 0 : new Set(map.entries.map(({ uuid, version }) => `${uuid} ${version}`)).size;
    const ports = new Set(facts.dials.filter(({ outcome, purpose }) => outcome === "open" && purpose === "mapped").map(({ port }) => port));
    return `RPC on ${server} is healthy: ${map === undefined ? "it answers" : `the endpoint mapper answers and names ${many(count, "interface")}`}${ports.size > 0 ? `, and ${ports.size === 1 ? "the port that was tried is" : `all ${ports.size} ports that were tried are`} open` : ""}.`;
  }
  const first = wanted[0]!;
  const call = slowest(reached.filter(({ interface: id }) => wanted.some(({ uuid }) => uuid === id.uuid)));
  const bind = facts.binds.find((one) => one.interface.uuid === first.uuid && one.outcome === "accepted");
  const denied = facts.calls.find((one) => wanted.some(({ uuid }) => uuid === one.interface.uuid) && isDenied(one));
  const where = (call ?? denied ?? bind)!;
  const way =
    where.probe === "pipe"
      ? wayWords({ carrier: "pipe", name: undefined }, where.port)
      : where.probe.includes("http")
        ? wayWords({ carrier: "http", name: undefined }, where.port)
        : `TCP ${where.port}`;
  const names = wanted.slice(0, 3).map(label).join(", ");
  const more = wanted.length > 3 ? ` and ${wanted.length - 3} more` : "";
  const credentials = call === undefined && denied !== undefined;
  const slow =
    call !== undefined && call.ms >= SLOW ? `, but slowly (${brief(call.ms)})` : call !== undefined ? ` within ${brief(call.ms)}` : "";
  return `RPC to ${server} is healthy: ${names}${more} by ${way} ${
    credentials
      ? "is reached and wants credentials, and none were given"
      : call === undefined
        ? "takes binds; nothing was called"
        : `${wanted.length === 1 ? "takes binds and answers" : "take binds and answer"}${slow}`
  }.`;
}

/** Whole milliseconds say enough. */
function brief(ms: number): string {
  return time(Math.max(1, ms < 1000 ? Math.round(ms) : ms) * 1000);
}

/** Milliseconds. */
export const SLOW = 1_000;

function slowest(calls: readonly CallObservation[]): CallObservation | undefined {
  return calls.reduce<CallObservation | undefined>((worst, one) => (worst === undefined || one.ms > worst.ms ? one : worst), undefined);
}

/** The host as it was dialled. */
export function serverOf(evidence: Evidence): string {
  const facts = evidence.diagnosis!;
  const open = facts.dials.find(({ outcome, purpose }) => outcome === "open" && purpose !== "beside");
  const address = open?.address ?? facts.dials.find(({ purpose }) => purpose !== "beside")?.address ?? facts.dials[0]?.address;
  return address === undefined ? label({ uuid: facts.target.host, version: "", name: facts.target.host }) : host(evidence, address);
}

export function unreachedWords(evidence: Evidence): string {
  const facts = evidence.diagnosis!;
  const server = serverOf(evidence);
  const time = facts.skipped.some(({ reason }) => reason === "time");
  const behind = pipeWords(evidence);
  if (behind !== undefined) return behind;
  const missing = facts.target.interfaces.filter(({ uuid }) => !facts.calls.some((one) => one.interface.uuid === uuid && isReached(one)));
  const what = missing.length === 0 ? `RPC on ${server}` : `${missing.slice(0, 2).map(label).join(", ")} on ${server}`;
  const others = [
    ...new Set(
      facts.skipped
        .filter(({ reason }) => reason === "not-built" || reason === "not-allowed" || reason === "elsewhere")
        .map((one) => text(one.what)),
    ),
  ];
  if (!time && others.length > 0) {
    return `Undecided: ${what} was not reached, as this run did not look at ${others.slice(0, 3).join(", ")}; nothing was found wrong in what it did look at.`;
  }
  if (time)
    return `Undecided: the time was spent before ${what} was reached, and nothing was found wrong until then; try again with more time (--timeout).`;
  return `Undecided: ${what} was not reached, and nothing that was seen says why; opnum capture ${facts.target.host === "" ? "HOST" : label({ uuid: "", version: "", name: facts.target.host })} shows the packets.`;
}

/** SMB answers, and nobody here goes on to the pipe: what that says, and what would say more. */
function pipeWords(evidence: Evidence): string | undefined {
  const { target, service, services } = evidence.diagnosis!;
  if (target.protocolSequence !== "ncacn_np" || !services.some((one) => one.service === "smb" && one.outcome === "answered"))
    return undefined;
  const required = target.interfaces.filter((one) => one.required);
  const names = (required.length > 0 ? required : target.interfaces).slice(0, 2).map(label).join(", ");
  const pipe = pipeOf(service, target.binding);
  const what = `${pipe === undefined ? "the pipe" : text(pipe)}${names === "" ? "" : ` (${names})`}`;
  return `Undecided: ${serverOf(evidence)} answers SMB on TCP 445, so that the way to its pipes is open, but this version opens none: rpcclient or smbclient with credentials tells whether ${what} takes calls.`;
}
