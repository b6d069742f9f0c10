/** What several binds or calls of the same interface on the same port tell together: which syntaxes pass, which levels do. */
import { MGMT_UUID } from "../../ids/syntax.ts";
import type { DiagnosisEvidence } from "./diagnosis-evidence.ts";
import type { BindObservation, CallObservation, DialObservation, PacketFacts, Rung } from "./observation.ts";

/** nca_s_op_rng_error, RPC_S_PROCNUM_OUT_OF_RANGE: dispatch was reached, and has no such operation. */
const OUT_OF_RANGE: ReadonlySet<number> = new Set([0x1c010002, 1745]);
/** Access denied as Win32, NTSTATUS, HRESULT and nca_s_fault_access_denied; nca_s_invalid_checksum is none. */
const DENIED: ReadonlySet<number> = new Set([5, 0xc0000022, 0x80070005, 0x1c00001d]);

/** The call came to the interface and back: it was answered, or the operation, which nobody has, was refused as such. */
export function isReached(call: CallObservation): boolean {
  if (call.outcome === "answered") return (call.status ?? 0) === 0;
  return call.outcome === "fault" && call.status !== undefined && OUT_OF_RANGE.has(call.status);
}

export function isDenied(call: CallObservation): boolean {
  return call.outcome === "fault" && call.status !== undefined && DENIED.has(call.status);
}

/** Calls of the interface at the same place, with whatever authentication; the call itself among them. */
export function rungsOf(facts: { readonly calls: readonly CallObservation[] }, call: CallObservation): readonly CallObservation[] {
  let index = rungs.get(facts.calls);
  if (index === undefined) {
    index = new Map();
    for (const one of facts.calls) {
      const known = index.get(placeOf(one));
      if (known === undefined) index.set(placeOf(one), [one]);
      else known.push(one);
    }
    rungs.set(facts.calls, index);
  }
  return index.get(placeOf(call)) ?? [];
}

const rungs = new WeakMap<readonly CallObservation[], Map<string, CallObservation[]>>();

function placeOf({ address, port, interface: id }: CallObservation): string {
  return `${address} ${port} ${id.uuid} ${id.version}`;
}

/** Management is asked beside the wanted interface, on the same port: servers without it are well, and what fails both fails the other one. */
export function isAside(facts: DiagnosisEvidence, one: BindObservation | CallObservation): boolean {
  if (one.interface.uuid !== MGMT_UUID || facts.target.interfaces.some(({ uuid }) => uuid === MGMT_UUID)) return false;
  let places = others.get(facts);
  if (places === undefined) {
    places = new Set(
      [...facts.binds, ...facts.calls]
        .filter((other) => other.interface.uuid !== MGMT_UUID)
        .map((other) => `${other.address} ${other.port}`),
    );
    others.set(facts, places);
  }
  return places.has(`${one.address} ${one.port}`);
}

/** Ports where something else than management was asked for. */
const others = new WeakMap<DiagnosisEvidence, Set<string>>();

/** This machine's own packet filter, or its lack of a route: nothing left it, or what came was kept from the program. */
export function isKeptBack({ outcome, code, packets, localPort, localAddress, ms }: DialObservation): boolean {
  if (outcome === "local") return true;
  // The system said so before it took a port to send from: its own routes. What routers say (ICMP) comes after that, and with the same codes.
  if (outcome === "unreachable" && (code === "EHOSTUNREACH" || code === "ENETUNREACH") && localPort === 0 && localAddress === "") {
    return packets?.icmp === undefined && packets?.neighbour === undefined;
  }
  if (packets === undefined || outcome === "open" || outcome === "cut") return false;
  return (
    (packets.sent === 0 && packets.icmp === undefined && packets.neighbour === undefined) ||
    (outcome === "silent" && packets.answer?.what === "SYN-ACK" && !isLate(packets, ms) && !isUntaken(packets))
  );
}

/** The answer came when nobody waited for it any more: a slow way, and no filter. */
export function isLate({ answer }: PacketFacts, waitedMs: number): boolean {
  return answer?.what === "SYN-ACK" && answer.at !== undefined && answer.at >= waitedMs - LATE_MS;
}

/**
 * The answer came in time, and the program was too busy to take it: a system that had not taken it would have sent its SYN again. Where there was no time
 * for a second one, nothing is known of filters of its own.
 */
export function isUntaken({ sent, answer }: PacketFacts): boolean {
  return answer?.what === "SYN-ACK" && sent === 1;
}

/** Milliseconds by which the clocks of probes and of packets may differ. */
const LATE_MS = 50;

/** The same bind passed when it came again, alone. */
function passedLater({ binds }: DiagnosisEvidence, cut: BindObservation): boolean {
  return binds.some(
    (one) =>
      one.outcome === "accepted" &&
      one.at > cut.at &&
      one.address === cut.address &&
      one.port === cut.port &&
      one.interface.uuid === cut.interface.uuid &&
      one.syntaxes.join() === cut.syntaxes.join(),
  );
}

/** Lowest first; 0 is none. */
export function height(rung: Rung | undefined): number {
  return rung === undefined ? 0 : HEIGHTS.indexOf(rung.level) + 1;
}

const HEIGHTS = ["connect", "call", "packet", "integrity", "privacy"] as const;

/**
 * The bind that says what the interface is worth: one that was accepted, else the one with the fewest and oldest syntaxes. That a server lacks NDR64, or
 * that several syntaxes together are dropped, is another matter.
 */
export function settledBind(group: readonly BindObservation[]): BindObservation | undefined {
  const accepted = group.find(({ outcome }) => outcome === "accepted");
  if (accepted !== undefined) return accepted;
  return [...group].sort((a, b) => rank(a) - rank(b))[0];
}

function rank({ syntaxes }: BindObservation): number {
  return syntaxes.length * 2 + (syntaxes.includes("NDR20") ? 0 : 1);
}

/**
 * Ports that took a bind and ended others of the same offer, or connections that had said nothing. What may be cut for another reason does not count unless it
 * passed when it came alone: binds with NDR64 (some servers end them), with several syntaxes (some firewalls do), and to management (some servers have none).
 */
export function limitedPorts(
  facts: DiagnosisEvidence,
): readonly { readonly taken: BindObservation; readonly cut: readonly (BindObservation | DialObservation)[] }[] {
  const found = new Map<string, { taken: BindObservation; cut: (BindObservation | DialObservation)[] }>();
  for (const taken of facts.binds) {
    const key = `${taken.address} ${taken.port}`;
    if (taken.outcome !== "accepted" || found.has(key)) continue;
    const there = (one: BindObservation | DialObservation) => one.address === taken.address && one.port === taken.port;
    const here = (one: BindObservation | DialObservation) => one.outcome === "cut" && there(one);
    const cut = [
      ...facts.dials.filter(here),
      // Turned away while others of ours were let in: nobody but a limit does that.
      ...facts.binds.filter((one) => there(one) && isTurnedAway(one)),
      ...facts.binds.filter(
        (one) =>
          here(one) &&
          one.interface.uuid === taken.interface.uuid &&
          one.authentication === undefined &&
          ((one.syntaxes.length === 1 && one.syntaxes[0] === "NDR20") || passedLater(facts, one)),
      ),
    ];
    if (cut.length > 0) found.set(key, { taken, cut });
  }
  return [...found.values()];
}

/** Its connection was refused, on a port that takes others. */
export function isTurnedAway({ outcome, failure }: BindObservation): boolean {
  return outcome === "failed" && failure?.kind === "refused";
}

/** Binds with one syntax passed, and binds of the same interface that offered several were dropped. */
export function droppedTogether(
  binds: readonly BindObservation[],
): readonly { readonly dropped: BindObservation; readonly passed: BindObservation }[] {
  const pairs: { readonly dropped: BindObservation; readonly passed: BindObservation }[] = [];
  for (const dropped of binds) {
    if (dropped.syntaxes.length < 2 || (dropped.outcome !== "cut" && dropped.outcome !== "silent")) continue;
    const same = binds.filter(
      (one) =>
        one.address === dropped.address &&
        one.port === dropped.port &&
        one.interface.uuid === dropped.interface.uuid &&
        one.authentication?.mechanism === dropped.authentication?.mechanism &&
        one.authentication?.level === dropped.authentication?.level,
    );
    const passed = same.find(({ outcome, syntaxes }) => outcome === "accepted" && syntaxes.length < dropped.syntaxes.length);
    // The same offer passed on another connection: chance, not a filter.
    const again = same.some(({ outcome, syntaxes }) => outcome === "accepted" && syntaxes.length >= dropped.syntaxes.length);
    if (passed !== undefined && !again) pairs.push({ dropped, passed });
  }
  return pairs;
}
