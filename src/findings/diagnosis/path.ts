/** The way as it was walked, step by step, for a diagram. */
import { visible } from "../../bytes/visible.ts";
import { EPM_UUID } from "../../ids/syntax.ts";
import { statusName } from "../../status/names.ts";
import type { Evidence } from "../evidence.ts";
import { leadsToHttp, leadsToPipe } from "../rules/beside.ts";
import { ALLOWED_SKEW } from "../rules/clock.ts";
import { label, many, port as portWords, text } from "../words.ts";
import type { Hop } from "./diagnosis.ts";
import { droppedTogether, isAside, isDenied, isReached, settledBind } from "./ladder.ts";
import type {
  AuthenticationObservation,
  BindObservation,
  CallObservation,
  ClockObservation,
  DatagramObservation,
  DialObservation,
  EndpointMapObservation,
  EvidenceFile,
  IdleObservation,
  MapObservation,
  NameObservation,
  Observed,
  ServiceObservation,
  SkippedObservation,
} from "./observation.ts";

const MOST = 48;

export function pathOf(evidence: Evidence): Hop[] {
  const facts = evidence.diagnosis!;
  const dialled = (purposes: readonly string[]) => facts.dials.filter(({ purpose }) => purposes.includes(purpose));
  const way = dialled(["mapper", "mapped", "target"]);
  const binds = grouped(facts.binds.filter((one) => !isAside(facts, one) || facts.binds.length === 1));
  const toMapper = (group: readonly BindObservation[]) => group[0]!.interface.uuid === EPM_UUID;
  // What was dialled on the way need not stand beside it, too.
  const toPipe = (one: DialObservation | ServiceObservation) => leadsToPipe(evidence, { port: one.port, transport: "tcp" });
  const toHttp = (one: DialObservation | ServiceObservation) => leadsToHttp(evidence, { port: one.port, transport: "tcp" });
  const proxy = (one: ServiceObservation) => one.service === "http-proxy" || toHttp(one);
  const dial = (id: string, one: DialObservation, besides: boolean) => dialHop(id, one, besides, placeOf(facts.dials, one));
  const beside = dialled(["beside"]).filter((one) => !way.some(({ address, port }) => address === one.address && port === one.port));
  return [
    ...facts.names.map(nameHop),
    ...dialled(["mapper"]).map((one) => dial("mapper", one, false)),
    ...beside.filter(toHttp).map((one) => dial("dial", one, false)),
    ...facts.services.filter(toHttp).map(proxyHop),
    ...binds.filter(toMapper).map(bindHop),
    ...facts.maps.map(mapHop),
    ...facts.endpointMaps.map(wholeMapHop),
    ...dialled(["mapped", "target"]).map((one) => dial("dial", one, false)),
    ...facts.services.filter((one) => proxy(one) && !toHttp(one)).map(proxyHop),
    ...binds.filter((group) => !toMapper(group)).map(bindHop),
    ...facts.authentications.map(securityHop),
    ...facts.calls.filter((one) => !isAside(facts, one)).map(callHop),
    ...facts.idles.map(idleHop),
    ...beside.filter((one) => !toHttp(one)).map((one) => dial(besideId(one), one, !toPipe(one))),
    ...facts.datagrams.map(datagramHop),
    ...facts.services.filter((one) => !proxy(one)).map((one) => serviceHop(one, !toPipe(one))),
    ...facts.skipped.filter(({ probe }) => probe === "pipe").map(pipeHop),
    ...facts.clocks.map(clockHop),
  ].slice(0, MOST);
}

function nameHop(one: NameObservation): Hop {
  const good = one.outcome === "resolved" && one.addresses.length > 0;
  const asked = one.resolver === "system" ? "" : `, asked of ${text(one.resolver)}`;
  const answer = good ? ` -> ${one.addresses.slice(0, 4).map(text).join(", ")}` : "";
  // A host without IPv6 addresses, or without a name for its address, is well.
  const state = good ? "good" : one.family === 6 || one.code === "PTR" ? "doubtful" : "bad";
  const words = one.code === "NODATA" ? "no such address" : NAME_WORDS[one.outcome];
  return hop("name", one, `${text(one.name)}${asked}${answer}`, state, words, { address: one.addresses[0] });
}

function mapHop(one: MapObservation): Hop {
  const tower = one.towers[0];
  const over = one.protocolSequence === "ncacn_ip_tcp" ? "" : ` over ${text(one.protocolSequence)}`;
  const words = {
    mapped:
      tower === undefined ? "registered" : `registered: ${tower.protocolSequence === "ncacn_ip_tcp" ? "TCP " : ""}${text(tower.endpoint)}`,
    "not-registered": "not registered (1753)",
    refused: "refused",
    failed: failureWords(one),
  }[one.outcome];
  // Worth having, and no more: the service works without.
  const missing = one.interface.required ? "bad" : "doubtful";
  const state = one.outcome === "mapped" ? "good" : one.outcome === "not-registered" ? missing : "bad";
  return hop("map", one, `the mapper's entry of ${label(one.interface)}${over}`, state, words, one);
}

function wholeMapHop(one: EndpointMapObservation): Hop {
  const state = one.outcome === "read" ? "good" : one.outcome === "cut-short" ? "doubtful" : "bad";
  const words = { read: "answered", "cut-short": "answered, and was cut short", refused: "refused", failed: failureWords(one) }[
    one.outcome
  ];
  return hop(
    "map",
    one,
    `the whole map${one.entries.length > 0 ? `: ${one.entries.length} ${one.entries.length === 1 ? "entry" : "entries"}` : ""}`,
    state,
    words,
    one,
  );
}

function bindHop(group: readonly BindObservation[]): Hop {
  const one = settledBind(group)!;
  const passed = one.outcome === "accepted";
  const partly = passed && droppedTogether(group).length > 0;
  const words = partly ? "accepted with one syntax, dropped with several" : BIND_WORDS[one.outcome];
  const place = one.probe === "pipe" ? "a pipe" : `TCP ${one.port}`;
  return hop(
    "bind",
    one,
    `bind to ${label(one.interface)} on ${place}${levelOf(one)}`,
    passed ? (partly ? "doubtful" : "good") : "bad",
    words,
    one,
  );
}

function securityHop(one: AuthenticationObservation): Hop {
  const title = `${one.rung.mechanism} ${one.rung.level}${one.rung.spn === undefined ? "" : ` (${text(one.rung.spn)})`}`;
  const level = one.likely === "level";
  const words = level ? "known, and wants a higher level" : one.likely === undefined ? one.outcome : `${one.outcome}: ${text(one.likely)}`;
  return hop("security", one, title, level ? "doubtful" : one.outcome === "accepted" ? "good" : "bad", words, one);
}

function callHop(one: CallObservation): Hop {
  const state = isReached(one) ? "good" : isDenied(one) && one.authentication?.level !== "privacy" ? "doubtful" : "bad";
  // A number that no operation has is nobody's word for anything: it is a call that arrives.
  const title = one.operation.startsWith("opnum ")
    ? `a call to ${label(one.interface)}`
    : `${text(one.operation)} of ${label(one.interface)}`;
  return hop("call", one, `${title}${levelOf(one)}`, state, callWords(one), one);
}

function idleHop(one: IdleObservation): Hop {
  const title = `TCP ${one.port} left alone for ${Math.round(one.idleMs / 1000)} s`;
  return hop("idle", one, title, one.outcome === "alive" ? "good" : "bad", one.outcome, one);
}

function datagramHop(one: DatagramObservation): Hop {
  // Something listens there, and says what that service would not: the code is that of our reading.
  const strange = one.outcome === "answered" && one.code !== undefined;
  const good = one.outcome === "answered" && !strange;
  return hop(
    one.service,
    one,
    portWords("udp", one.port),
    good ? "good" : "doubtful",
    strange ? "answered, and not as that service does" : DATAGRAM_WORDS[one.outcome],
    one,
    one.purpose === "beside",
  );
}

function serviceHop(one: ServiceObservation, beside: boolean): Hop {
  const words = one.codeName === undefined || one.outcome === "answered" ? one.outcome : `${one.outcome}: ${text(one.codeName)}`;
  return hop(one.service, one, portWords(one.transport, one.port), one.outcome === "answered" ? "good" : "doubtful", words, one, beside);
}

/** What answers RPC over HTTP stands on the way, and not beside it. */
function proxyHop(one: ServiceObservation): Hop {
  const { service, port, code, codeName, outcome, facts } = one;
  const title = service === "http-proxy" ? `the RPC proxy on TCP ${port}` : `RPC over HTTP on TCP ${port}`;
  const problems = facts["certificate problems"] ?? "";
  if (problems !== "") return hop(service, one, title, "bad", `${outcome}; its certificate is not trusted`, one);
  if (outcome === "answered") return hop(service, one, title, "good", "answered", one);
  const said = code === undefined ? OUTCOME_WORDS[outcome] : `HTTP ${code}${codeName === undefined ? "" : `: ${text(codeName)}`}`;
  return hop(service, one, title, code === 401 || code === 407 ? "doubtful" : "bad", said, one);
}

const OUTCOME_WORDS: Readonly<Record<ServiceObservation["outcome"], string>> = {
  answered: "answered",
  error: "error",
  silent: "no answer",
  cut: "the connection was cut",
  "not-understood": "answered, but not as it should",
};

function pipeHop(one: SkippedObservation): Hop {
  return { ...hop("pipe", one, text(one.what), "skipped", "not opened", {}), ms: undefined };
}

function clockHop(one: ClockObservation): Hop {
  return hop(
    "clock",
    one,
    `clock (${text(one.source)})`,
    Math.abs(one.skewMs) > ALLOWED_SKEW ? "bad" : "good",
    skewWords(one.skewMs),
    one,
    true,
  );
}

/** Time by phase, milliseconds: from the first beginning to the last end of what belongs to it. */
export function phasesOf({ observations }: EvidenceFile): Record<string, number> {
  const spans = new Map<string, [number, number]>();
  for (const one of observations) {
    const phase = phaseOf(one);
    if (phase === undefined || !Number.isFinite(one.at) || !Number.isFinite(one.ms)) continue;
    const span = spans.get(phase) ?? [Number.POSITIVE_INFINITY, 0];
    spans.set(phase, [Math.min(span[0], one.at), Math.max(span[1], one.at + one.ms)]);
  }
  return Object.fromEntries([...spans].map(([phase, [from, to]]) => [phase, Math.round((to - from) * 1000) / 1000]));
}

function phaseOf(one: EvidenceFile["observations"][number]): string | undefined {
  switch (one.kind) {
    case "name":
      return "names";
    case "map":
    case "endpoint-map":
      return "mapper";
    case "dial":
      return one.purpose === "mapper" ? "mapper" : one.purpose === "beside" ? "beside" : "dial";
    case "datagram":
    case "service":
      return "beside";
    case "bind":
      return "bind";
    case "authentication":
      return "security";
    case "call":
      return "call";
    default:
      return undefined;
  }
}

function hop(
  id: string,
  one: Observed,
  title: string,
  state: Hop["state"],
  words: string,
  place: { readonly address?: string | undefined; readonly port?: number | undefined },
  beside = false,
): Hop {
  return { id, beside, title: visible(title), state, words, address: place.address, port: place.port, ms: one.ms };
}

function dialHop(id: string, one: DialObservation, beside: boolean, place: string): Hop {
  const state = one.outcome === "open" ? "good" : "bad";
  return hop(id, one, `${portWords("tcp", one.port)}${place}`, state, dialWords(one), one, beside);
}

/** Which address, where the same port of several was dialled. */
function placeOf(dials: readonly DialObservation[], { address, port }: DialObservation): string {
  return dials.some((other) => other.port === port && other.address !== address) ? ` at ${text(address)}` : "";
}

function dialWords({ outcome, packets }: DialObservation): string {
  switch (outcome) {
    case "open":
      return "open";
    case "cut":
      return "open, then hung up";
    case "refused":
      return "refused";
    case "silent":
      return packets === undefined ? "filtered: no answer" : `filtered: ${many(packets.sent, "SYN")}, no answer`;
    case "unreachable":
      return packets?.icmp === undefined ? "unreachable" : `${text(packets.icmp.words)}, says ${text(packets.icmp.by)}`;
    case "local":
      return "this machine would not send";
  }
}

function besideId({ port }: DialObservation): string {
  return (
    { 53: "dns", 88: "kerberos", 389: "ldap", 636: "ldap", 3268: "global-catalog", 3269: "global-catalog", 445: "smb", 139: "smb" }[port] ??
    "beside"
  );
}

function grouped(binds: readonly BindObservation[]): BindObservation[][] {
  const groups = new Map<string, BindObservation[]>();
  for (const one of binds) {
    const key = `${one.address} ${one.port} ${one.interface.uuid} ${one.interface.version} ${one.authentication?.mechanism} ${one.authentication?.level}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function levelOf({ authentication }: { readonly authentication: BindObservation["authentication"] }): string {
  return authentication === undefined ? "" : `, ${authentication.mechanism} ${authentication.level}`;
}

function callWords(one: CallObservation): string {
  if (isReached(one)) return "answered";
  if (isDenied(one)) return one.authentication === undefined ? "access denied: no credentials were given" : "access denied";
  if (one.status !== undefined) return `${one.outcome} ${text(statusName(one.status))}`;
  return { answered: "answered", fault: "fault", cut: "the connection was cut", silent: "no answer", failed: "failed" }[one.outcome];
}

function failureWords({ failure }: { readonly failure: { readonly kind: string } | undefined }): string {
  return failure === undefined ? "failed" : `failed (${text(failure.kind)})`;
}

function skewWords(skewMs: number): string {
  const seconds = Math.round(Math.abs(skewMs) / 1000);
  return seconds === 0 ? "agrees" : `${seconds} s ${skewMs > 0 ? "ahead" : "behind"}`;
}

const NAME_WORDS = { resolved: "resolved", unknown: "does not exist", silent: "no answer", refused: "refused", failed: "failed" } as const;
const BIND_WORDS = {
  accepted: "accepted",
  rejected: "rejected",
  nak: "refused (bind_nak)",
  fault: "fault",
  cut: "the connection was cut",
  silent: "no answer",
  failed: "failed",
} as const;
const DATAGRAM_WORDS: Readonly<Record<DatagramObservation["outcome"], string>> = {
  answered: "answered",
  refused: "refused",
  silent: "no answer",
  unreachable: "unreachable",
  local: "this machine would not send",
};
