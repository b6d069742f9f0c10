/** Calls that a server answered with a fault: it was reached, it understood, and it says no. */

import { EPM_UUID, MGMT_UUID } from "../../ids/syntax.ts";
import { type Advice, adviceFor } from "../../knowledge/advice.ts";
import { authLevelWords } from "../../knowledge/authentication.ts";
import { between } from "../between.ts";
import type { CallEvidence, Evidence } from "../evidence.ts";
import type { Actor, Finding, Severity } from "../report.ts";
import { host, inFrames, interfaceWords, label, text, times, wayWords } from "../words.ts";
import { operationWords } from "./operation.ts";
import { finding, type Rule } from "./rule.ts";

const ACCESS_DENIED = new Set([5, 0xc0000022, 0x80070005, 0x1c00001d]);
/** nca_s_op_rng_error: the operation is not there. */
const OP_RANGE = new Set([0x1c010002, 1745]);

export const callFault: Rule = {
  name: "call-fault",
  find(evidence) {
    const found: Finding[] = [];
    for (const call of evidence.calls) {
      if ((call.outcome !== "fault" && call.outcome !== "rejected") || call.firstAfterAuth) continue;
      found.push(judge(evidence, call));
    }
    return found;
  },
};

function judge(evidence: Evidence, call: CallEvidence): Finding {
  const status = call.status?.status ?? 0;
  const denied = ACCESS_DENIED.has(status);
  const name = denied ? "access-denied" : "call-fault";
  const works = between(evidence.tasks, call.client, call.server).some(
    (task) => task.count > 0 && task.client === call.client && task.server === call.server && task.interface?.uuid === call.interface?.uuid,
  );
  const after = between(evidence.tasks, call.client, call.server)
    .filter((task) => task.port === call.port && task.interface?.uuid === call.interface?.uuid && task.way.name === call.way.name)
    .reduce((sum, task) => sum + task.count, -call.successesBefore);
  const severity = severityOf(call, denied, works, after);
  const operation = operationWords(evidence, call);
  const advice = adviceFor(status);
  const actor: Actor = severity === "note" ? "nobody" : denied ? "server" : actorOf(status);
  return finding({
    rule: name,
    severity,
    confidence: "certain",
    actor,
    sentence: `${host(evidence, call.server)} ${denied ? `denies ${host(evidence, call.client)} access to ${operation} of ${label(call.interface)} (level used: ${call.authLevel === 0 ? "none" : authLevelWords(call.authLevel)})` : `answers ${operation} of ${label(call.interface)} from ${host(evidence, call.client)} with the fault ${nameOf(call)}${wordsOf(call)}`}${
      call.succeededAfter !== undefined
        ? "; the same call succeeded later"
        : severity === "note" && works
          ? "; the client went on with other calls"
          : works
            ? "; other calls of the interface work"
            : ""
    }.`,
    evidence: [
      `${interfaceWords(call.interface)} was reached and understood`,
      `${call.outcome} 0x${status.toString(16)} ${times(call.count)} by ${wayWords(call.way, call.port)}${inFrames(call.marks)}`,
      call.didNotExecute ? "the server says that it did not execute the call" : undefined,
    ],
    actions:
      severity === "note"
        ? []
        : advice === undefined
          ? [actor === "client" ? "compare the interface's IDL, or its version, on both sides" : OWN_LOG]
          : [...whichOf(evidence, call, denied, advice), ...advice.next.map((line) => line.replace("HOST", call.server))],
    client: call.client,
    server: call.server,
    transport: call.transport,
    port: call.port,
    interface: call.interface,
    status,
    seen: [call],
  });
}

/** What is behind it, most likely first: for who looks at a capture one by one; for who asks what to do, what to look for. */
function whichOf({ diagnosis }: Evidence, call: CallEvidence, denied: boolean, advice: Advice): readonly string[] {
  const causes = advice.causes.slice(0, 3);
  if (diagnosis === undefined) return causes;
  if (denied) return call.authLevel === 0 ? ANONYMOUS : KNOWN;
  if (causes.length < 2) return causes.map((cause) => `see whether this is it: ${cause}`);
  return [`see which of these it is: ${causes.map((cause, i) => `(${i + 1}) ${cause}`).join("; ")}`];
}

const ANONYMOUS = [
  "say who calls (--user USER): that tells a level that is too low, or a right that is missing, from a server that lets nobody in without a name",
  "at the server: RestrictRemoteClients, RestrictRemoteSam or the service's own security descriptor keep out callers without a name",
];
const KNOWN = [
  "give the account the right on that server, or use one that has it",
  "a local account of a workgroup machine has its rights filtered when it comes over the network (LocalAccountTokenFilterPolicy): use a domain account",
];

const OWN_LOG = "look into the service's own log at that time: its code, or what serves it, raised this";

/** So many calls of the interface that succeed afterwards are more than tidying up: the client took the fault in its stride. */
const STRIDE = 4;

/** @param after calls of the interface that succeeded after the last of these */
function severityOf(call: CallEvidence, denied: boolean, works: boolean, after: number): Severity {
  if (call.succeededAfter !== undefined || after >= STRIDE) return "note";
  // Asking for an operation that an older server lacks is how clients find out; the same for what the mapper and management do not offer.
  if (OP_RANGE.has(call.status?.status ?? 0) && (works || isStandard(call))) return "note";
  if (isStandard(call)) return denied ? "degraded" : "note";
  if (denied) return works ? "degraded" : "blocking";
  return works ? "degraded" : "blocking";
}

function isStandard(call: CallEvidence): boolean {
  return call.interface?.uuid === MGMT_UUID || call.interface?.uuid === EPM_UUID;
}

/** Faults of the wrong kind of data, and of programs: who wrote them must look. */
function actorOf(status: number): Actor {
  switch (status) {
    case 1783: // RPC_X_BAD_STUB_DATA
    case 0x1c000006:
    case 0x1c000007:
    case 0x1c010002:
    case 1745:
      return "client";
    default:
      return "server";
  }
}

function nameOf(call: CallEvidence): string {
  if (call.status === undefined) return "of unknown status";
  const hex = `0x${call.status.status.toString(16)}`;
  return call.status.name === hex || call.status.name === "" ? hex : `${text(call.status.name)} (${hex})`;
}

function wordsOf(call: CallEvidence): string {
  const words = call.status?.words ?? "";
  return words === "" ? "" : `: ${text(words)}`;
}
