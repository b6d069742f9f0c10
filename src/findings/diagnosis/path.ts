/** The way as it was walked, step by step, for a diagram. */
import { visible } from "../../bytes/visible.ts";
import type { Evidence } from "../evidence.ts";
import { label, port as portWords, text } from "../words.ts";
import type { Hop } from "./diagnosis.ts";
import { isDenied, isReached, settledBind } from "./ladder.ts";
import type { BindObservation, CallObservation, DatagramObservation, DialObservation, EvidenceFile, Observed } from "./observation.ts";

const MOST = 48;

export function pathOf(evidence: Evidence): Hop[] {
  const facts = evidence.diagnosis!;
  const hops: Hop[] = [];
  for (const one of facts.names) {
    const good = one.outcome === "resolved" && one.addresses.length > 0;
    hops.push(
      hop(
        "name",
        one,
        `${text(one.name)}${good ? ` -> ${one.addresses.slice(0, 4).map(text).join(", ")}` : ""}`,
        good ? "good" : "bad",
        NAME_WORDS[one.outcome],
        {
          address: one.addresses[0],
        },
      ),
    );
  }
  for (const one of facts.dials.filter(({ purpose }) => purpose === "mapper")) hops.push(dialHop("mapper", one, false));
  for (const one of facts.maps) {
    const tower = one.towers[0];
    hops.push(
      hop(
        "map",
        one,
        `where is ${label(one.interface)} (${text(one.protocolSequence)})${tower === undefined ? "" : ` -> ${text(tower.endpoint)}`}`,
        one.outcome === "mapped" ? "good" : "bad",
        { mapped: "registered", "not-registered": "not registered (1753)", refused: "refused", failed: failureWords(one) }[one.outcome],
        one,
      ),
    );
  }
  for (const one of facts.endpointMaps) {
    hops.push(
      hop(
        "map",
        one,
        `the whole map${one.entries.length > 0 ? `: ${one.entries.length} entries` : ""}`,
        one.outcome === "read" ? "good" : one.outcome === "cut-short" ? "doubtful" : "bad",
        { read: "answered", "cut-short": "answered, and was cut short", refused: "refused", failed: failureWords(one) }[one.outcome],
        one,
      ),
    );
  }
  for (const one of facts.dials.filter(({ purpose }) => purpose === "mapped" || purpose === "target"))
    hops.push(dialHop("dial", one, false));
  for (const group of grouped(facts.binds)) {
    const one = settledBind(group)!;
    const passed = one.outcome === "accepted";
    const partly = passed && group.some(({ outcome }) => outcome === "cut" || outcome === "silent");
    hops.push(
      hop(
        "bind",
        one,
        `bind to ${label(one.interface)} on ${one.probe === "pipe" ? "a pipe" : `TCP ${one.port}`}${levelOf(one)}`,
        passed ? (partly ? "doubtful" : "good") : "bad",
        partly ? "accepted with one syntax, dropped with several" : BIND_WORDS[one.outcome],
        one,
      ),
    );
  }
  for (const one of facts.authentications) {
    hops.push(
      hop(
        "security",
        one,
        `${one.rung.mechanism} ${one.rung.level}${one.rung.spn === undefined ? "" : ` (${text(one.rung.spn)})`}`,
        one.outcome === "accepted" ? "good" : "bad",
        one.likely === undefined ? one.outcome : `${one.outcome}: ${text(one.likely)}`,
        one,
      ),
    );
  }
  for (const one of facts.calls) {
    const state = isReached(one) ? "good" : isDenied(one) && one.authentication === undefined ? "doubtful" : "bad";
    hops.push(hop("call", one, `${text(one.operation)} of ${label(one.interface)}${levelOf(one)}`, state, callWords(one), one));
  }
  for (const one of facts.idles) {
    hops.push(
      hop(
        "idle",
        one,
        `TCP ${one.port} left alone for ${Math.round(one.idleMs / 1000)} s`,
        one.outcome === "alive" ? "good" : "bad",
        one.outcome,
        one,
      ),
    );
  }
  for (const one of facts.dials.filter(({ purpose }) => purpose === "beside")) hops.push(dialHop(besideId(one), one, true));
  for (const one of facts.datagrams) {
    const good = one.outcome === "answered";
    hops.push(
      hop(
        one.service,
        one,
        portWords("udp", one.port),
        good ? "good" : "doubtful",
        good ? "answered" : (DATAGRAM_WORDS[one.outcome] ?? one.outcome),
        one,
        one.purpose === "beside",
      ),
    );
  }
  for (const one of facts.services) {
    hops.push(
      hop(
        one.service,
        one,
        portWords(one.transport, one.port),
        one.outcome === "answered" ? "good" : "doubtful",
        one.codeName === undefined ? one.outcome : `${one.outcome}: ${text(one.codeName)}`,
        one,
        true,
      ),
    );
  }
  for (const one of facts.clocks) {
    hops.push(
      hop("clock", one, `clock (${text(one.source)})`, Math.abs(one.skewMs) > 300_000 ? "bad" : "good", skewWords(one.skewMs), one, true),
    );
  }
  return hops.slice(0, MOST);
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

function dialHop(id: string, one: DialObservation, beside: boolean): Hop {
  const state = one.outcome === "open" ? "good" : "bad";
  return hop(id, one, portWords("tcp", one.port), state, dialWords(one), one, beside);
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
      return packets === undefined ? "filtered: nothing came back" : `filtered: nothing came back, ${packets.sent} SYNs`;
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
  if (isDenied(one)) return one.authentication === undefined ? "access denied to who does not say who he is" : "access denied";
  if (one.status !== undefined) return `${one.outcome}, 0x${one.status.toString(16)}`;
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
