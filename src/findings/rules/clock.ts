/** Clocks that differ by more than Kerberos allows: five minutes, [RFC4120] 5.4.1 and what Windows' domains are set to. */
import type { DiagnosisEvidence } from "../diagnosis/diagnosis-evidence.ts";
import type { ClockObservation } from "../diagnosis/observation.ts";
import type { Evidence } from "../evidence.ts";
import type { Actor, Finding } from "../report.ts";
import { host, text } from "../words.ts";
import { finding, type Rule } from "./rule.ts";
import { seenAt } from "./seen.ts";

/** Milliseconds. */
export const ALLOWED_SKEW = 300_000;

export const clockSkew: Rule = {
  name: "clock-skew",
  find(evidence) {
    const facts = evidence.diagnosis;
    if (facts === undefined) return [];
    const clocks = clocksByHost(facts.clocks);
    const off = [...clocks.values()].filter(isOff);
    if (off.length === 0) return [];
    const good = [...clocks.values()].filter((one) => !isOff(one));
    return off.map((one) => judge(evidence, facts, one, off, good));
  },
};

function isOff({ skewMs, uncertaintyMs }: ClockObservation): boolean {
  return Math.abs(skewMs) - uncertaintyMs > ALLOWED_SKEW;
}

/** Of each host the clock that counts: that of the KDC, which decides, else the most exact. */
function clocksByHost(clocks: readonly ClockObservation[]): Map<string, ClockObservation> {
  const best = new Map<string, ClockObservation>();
  for (const one of clocks) {
    const known = best.get(one.address);
    if (known === undefined || rank(one) < rank(known)) best.set(one.address, one);
  }
  return best;
}

function rank({ source, uncertaintyMs }: ClockObservation): number {
  return (source === "kerberos" ? 0 : 1e9) + Math.min(uncertaintyMs, 1e8);
}

function judge(
  evidence: Evidence,
  facts: DiagnosisEvidence,
  one: ClockObservation,
  off: readonly ClockObservation[],
  good: readonly ClockObservation[],
): Finding {
  const client = facts.clientOf(one.address);
  // Who stands alone is wrong; between two, a domain's clock is that of its controllers, and members follow.
  const controller = one.source === "kerberos" || one.address === facts.target.domainController;
  const [actor, whose]: readonly [Actor, string] =
    good.length > 0
      ? [
          controller ? "directory" : "server",
          `${host(evidence, one.address)} is the one that is off, as ${host(evidence, good[0]!.address)} agrees with this machine`,
        ]
      : off.length > 1
        ? ["client", `this machine is the one that is off, as ${off.length} hosts disagree with it`]
        : controller
          ? ["client", `members follow their domain controller: set the clock of this machine, unless the controller's own is wrong`]
          : ["client", "compare both with a third clock, and set the one that is off"];
  const seconds = Math.round(Math.abs(one.skewMs) / 1000);
  const failed = facts.authentications.some(({ likely }) => likely === "clock-skew");
  return finding({
    rule: "clock-skew",
    severity: failed ? "blocking" : "degraded",
    confidence: "certain",
    actor,
    sentence: `The clock of ${host(evidence, one.address)} is ${seconds} seconds ${one.skewMs > 0 ? "ahead of" : "behind"} that of ${client}, and Kerberos refuses more than 300: ${whose}.`,
    evidence: facts.clocks
      .filter(({ address }) => address === one.address)
      .slice(0, 6)
      .map(
        ({ source, skewMs, uncertaintyMs }) =>
          `by ${text(source)}: ${Math.round(skewMs / 100) / 10} s, give or take ${Math.round(uncertaintyMs)} ms`,
      ),
    actions: [
      "w32tm /resync, or the time service of this system, on the one that is off; w32tm /query /status on both",
      "UDP 123 to the time server must pass",
    ],
    client,
    server: one.address,
    seen: [seenAt(facts, one)],
  });
}
