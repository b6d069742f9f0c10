/** Calls without an answer: a hang, a death, a cut, a black hole; or patience by design, or the capture's end. */
import { EPM_UUID } from "../../ids/syntax.ts";
import { between } from "../between.ts";
import type { CallEvidence, Evidence } from "../evidence.ts";
import type { Finding, Severity } from "../report.ts";
import { waitsByDesign } from "../waiting.ts";
import { host, inFrames, label, time, times, wayWords } from "../words.ts";
import { refusal } from "./authentication.ts";
import { PROBE_PATIENCE } from "./bind.ts";
import { operationWords } from "./operation.ts";
import { type FindingFields, finding, type Rule } from "./rule.ts";

/** Longer than this without an answer is worth a look; less says nothing where the capture ended. Microseconds. */
const LONG = 10_000_000;
/** A client that leaves after so long has lost patience: programs wait five seconds and more, people do, too. */
const PATIENCE = 3_000_000;
/** An idle time that firewalls cut connections after begins here. */
const IDLE = 60_000_000;

export const callUnanswered: Rule = {
  name: "call-unanswered",
  find(evidence) {
    const found: Finding[] = [];
    for (const call of evidence.calls) {
      if (call.outcome !== "unanswered" || call.ending === undefined || (call.firstAfterAuth && refusal(call))) continue;
      if (evidence.oneSided(call.client, call.server)) continue;
      const result = judge(evidence, call);
      if (result !== undefined) found.push(result);
    }
    return found;
  },
};

function judge(evidence: Evidence, call: CallEvidence): Finding | undefined {
  const ending = call.ending!;
  const id = call.interface ?? evidence.mappingsOf(call.server, call.port).find((mapping) => mapping.interface !== undefined)?.interface;
  const operation = `${operationWords(evidence, call)} of ${label(id)}`;
  const where = `${host(evidence, call.server)} by ${wayWords(call.way, call.port)}`;
  const waited = ending.mark === undefined ? Math.max(0, evidence.endAfter(call.first.time) - call.first.time) : Math.max(call.waited, 0);
  const later = call.succeededAfter ?? laterTask(evidence, call);
  const severity: Severity = later === undefined ? "blocking" : "degraded";
  const then = later === undefined ? "" : "; a later call succeeded";
  const base = {
    client: call.client,
    server: call.server,
    transport: call.transport,
    port: call.port,
    interface: id,
    seen: [call],
    marks: [ending.mark],
    lostTime: waited,
  } satisfies Partial<FindingFields>;
  const patience = evidence.diagnosis === undefined ? PATIENCE : PROBE_PATIENCE;
  const hung = (how: string) => hang(base, evidence, call, operation, where, waited, severity, then, how);
  if (waitsByDesign(id?.uuid, call.opnum)) {
    return finding({
      ...base,
      rule: "call-waits",
      severity: "note",
      confidence: "certain",
      actor: "nobody",
      sentence: `${operation} on ${where} waits for something to happen, by design: no answer after ${time(waited)} is as it should be.`,
      evidence: [`request${inFrames(call.marks)}`],
      actions: [],
      lostTime: undefined,
    });
  }
  if (ending.how === "silence" && !ending.arrived) {
    return finding({
      ...base,
      rule: ending.idle >= IDLE ? "idle-cut" : "black-hole",
      severity,
      confidence: ending.idle >= IDLE ? "likely" : "certain",
      actor: "network",
      sentence:
        ending.idle >= IDLE
          ? `The connection from ${host(evidence, call.client)} to ${where} was cut while idle for ${time(ending.idle)}: the next request (${operation}) was never acknowledged, as a firewall on the way had forgotten it${then}.`
          : `The connection from ${host(evidence, call.client)} to ${where} went dead in ${operation}: the request was repeated ${times(ending.repeats)} and never acknowledged, so packets vanish on the way or the server is gone${then}.`,
      evidence: [
        `request${inFrames(call.marks)}, repeated ${times(ending.repeats)}, no ACK, no RST, no ICMP`,
        ending.idle > 0 ? `before it ${time(ending.idle)} without a packet` : undefined,
      ],
      actions:
        ending.idle >= IDLE
          ? [`raise the idle time of the firewalls between the two above ${time(ending.idle)}, or switch on TCP keep-alive for RPC`]
          : ["look at the path between the two at that time: firewall state, routes, link", "see whether the server was up"],
    });
  }
  if (ending.how === "reset" || (ending.how === "closed" && ending.side === 1)) {
    const reset = ending.how === "reset";
    if (reset && ending.side === 0) {
      // The client gave up.
      if (waited < patience) return undecidedCall(base, `the client gave up on ${operation} on ${where} after ${time(waited)}`, call);
      return hung(`the client gave up after ${time(waited)} and reset the connection`);
    }
    if (ending.idle >= IDLE) {
      return finding({
        ...base,
        rule: "idle-cut",
        severity,
        confidence: "likely",
        actor: "network",
        sentence: `The connection to ${where} was cut while idle for ${time(ending.idle)}: the next request (${operation}) got ${reset ? "a reset" : "its end"}, from a firewall on the way or from the server${then}.`,
        evidence: [
          `request${inFrames(call.marks)} after ${time(ending.idle)} of silence; ${reset ? "RST" : "FIN"}${inFrames(ending.mark === undefined ? [] : [ending.mark])} ${time(waited)} later`,
          ttlLine(ending.ttl),
        ],
        actions: [`raise the idle time of the firewalls between the two above ${time(ending.idle)}, or switch on TCP keep-alive for RPC`],
      });
    }
    const box =
      reset && evidence.diagnosis !== undefined && ending.ttl.reset > 0 && ending.ttl.server > 0 && ending.ttl.reset !== ending.ttl.server;
    return finding({
      ...base,
      rule: "connection-cut-in-call",
      severity,
      confidence: "likely",
      actor: box ? "network" : "server",
      sentence: `The connection from ${host(evidence, call.client)} to ${where} was ${reset ? "reset" : "closed by the server"} ${time(waited)} into ${operation}: ${box ? "another device than the server sent the reset: intrusion prevention or a firewall on the way that does not like the call" : "the service crashed or was ended, or a device on the way cut in"}${then}.`,
      evidence: [
        `request${inFrames(call.marks)}, ${reset ? "RST" : "FIN of the server"}${inFrames(ending.mark === undefined ? [] : [ending.mark])} ${time(waited)} later`,
        ttlLine(ending.ttl),
      ],
      actions: box
        ? ["look at the logs of intrusion prevention and RPC inspection on the firewalls between the two"]
        : ["look for a crash or a restart of the service at that time", "look at inspection on the firewalls between the two"],
    });
  }
  if (ending.how === "closed") {
    if (waited < patience)
      return undecidedCall(base, `the client closed the connection ${time(waited)} into ${operation} on ${where}`, call);
    return hung(`the client gave up after ${time(waited)}`);
  }
  if (ending.how === "silence") {
    return hung("the answer was sent again and again without being acknowledged");
  }
  // The capture ends.
  if (waited < LONG) {
    return finding({
      ...base,
      rule: "capture-ends-in-call",
      severity: "note",
      confidence: "certain",
      actor: "nobody",
      sentence: `${operation} on ${where} has no answer because the capture ends ${time(waited)} after the request.`,
      evidence: [`request${inFrames(call.marks)}`],
      actions: [],
      lostTime: undefined,
    });
  }
  return hung(`no answer until the capture ends ${time(waited)} later`);
}

function hang(
  base: Omit<FindingFields, "rule" | "severity" | "confidence" | "actor" | "sentence" | "evidence" | "actions">,
  evidence: Evidence,
  call: CallEvidence,
  operation: string,
  where: string,
  waited: number,
  severity: Severity,
  then: string,
  how: string,
): Finding {
  const perhaps = otherReason(evidence, call);
  return finding({
    ...base,
    rule: "call-unanswered",
    severity,
    confidence: waited >= 3 * LONG ? "likely" : "possible",
    actor: "server",
    sentence: `${operation} on ${where} is not answered to ${host(evidence, call.client)}, though ${perhaps?.[0] ?? "network and bind are fine"}: the server is busy or hangs${perhaps === undefined ? "" : `, ${perhaps[1]}`} (${how})${then}.`,
    evidence: [`request${inFrames(call.marks)} ${times(call.count)}; ${how}`],
    actions: [
      "look at the service: threads, what it waits for (disk, another server, a lock)",
      "see whether the operation works on the server itself",
    ],
  });
}

/** What else a probe's silence may mean: what passed, and why this did not. */
function otherReason(evidence: Evidence, call: CallEvidence): readonly [passed: string, reason: string] | undefined {
  const facts = evidence.diagnosis;
  if (facts === undefined) return undefined;
  if (call.interface?.uuid === EPM_UUID && call.operation === "ept_lookup") {
    return ["it took the bind", "or its answers, which are large, are lost on the way (path MTU: ping it with 1,400 octets and more)"];
  }
  const here = facts.calls.filter(
    ({ address, port, interface: id }) => address === call.server && port === call.port && id.uuid === call.interface?.uuid,
  );
  const nameless = here.some(({ authentication, status }) => authentication === undefined && status !== undefined);
  return call.authLevel > 0 && nameless
    ? [
        "calls that do not say who calls are answered",
        "waits for its domain controller, or what is signed or large is dropped on the way (inspection, path MTU)",
      ]
    : undefined;
}

function undecidedCall(
  base: Omit<FindingFields, "rule" | "severity" | "confidence" | "actor" | "sentence" | "evidence" | "actions">,
  words: string,
  call: CallEvidence,
): Finding {
  return finding({
    ...base,
    rule: "call-abandoned",
    severity: "note",
    confidence: "possible",
    actor: "nobody",
    sentence: `${words[0]!.toUpperCase()}${words.slice(1)}, without an answer.`,
    evidence: [`request${inFrames(call.marks)}`],
    actions: [],
    lostTime: undefined,
  });
}

function laterTask(evidence: Evidence, call: CallEvidence): boolean | undefined {
  const later = between(evidence.tasks, call.client, call.server).some(
    (task) =>
      task.count > 0 &&
      task.client === call.client &&
      task.server === call.server &&
      task.interface?.uuid === call.interface?.uuid &&
      task.last.time > Math.max(call.last.time, call.ending?.mark?.time ?? 0),
  );
  return later ? true : undefined;
}

function ttlLine(ttl: { readonly reset: number; readonly server: number }): string | undefined {
  if (ttl.reset === 0 || ttl.server === 0) return undefined;
  return ttl.reset === ttl.server
    ? `the RST's time to live (${ttl.reset}) is that of the server's other packets`
    : `the RST's time to live (${ttl.reset}) differs from the server's other packets (${ttl.server}): another device may have sent it`;
}
