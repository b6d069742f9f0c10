/** Outlook and Exchange: when the connection status says "Established", and what only looks like a failure on the way there. */

import { protectionWords } from "../../knowledge/authentication.ts";
import { between } from "../between.ts";
import type { BindEvidence, CallEvidence, Evidence } from "../evidence.ts";
import type { Finding } from "../report.ts";
import { aside, host, inFrames, interfaceWords, label, text, time, times, wayWords } from "../words.ts";
import { EPT_S_NOT_REGISTERED } from "./not-registered.ts";
import { finding, type Rule } from "./rule.ts";

export const NSPI = "f5cc5a18-4264-101a-8c59-08002b2f8426";
export const EMSMDB = "a4f1db00-ca47-1067-b31f-00dd010662da";
/** The endpoint mapper. */
const EPM = "e1af8308-5d1f-11c9-91a4-08002b14a0fa";
export const RFR = "1544f5e0-613c-11d1-93df-00c04fd7bd09";

const roles: ReadonlyMap<string, string> = new Map([
  [NSPI, "directory"],
  [EMSMDB, "mail"],
  [RFR, "referral"],
]);

/** MAPI_E_LOGON_FAILED */
const LOGON_FAILED = 0x80040111;

export const outlookEstablished: Rule = {
  name: "outlook-established",
  find(evidence) {
    const found: Finding[] = [];
    // A probe is no Outlook.
    if (evidence.diagnosis !== undefined) return found;
    const told = new Set<string>();
    for (const bind of evidence.binds) {
      const role = roles.get(bind.interface?.uuid ?? "");
      const key = `${bind.client} ${bind.server} ${role}`;
      if (role === undefined || bind.outcome !== "accepted" || told.has(key)) continue;
      const task = between(evidence.tasks, bind.client, bind.server).find(
        (one) =>
          one.client === bind.client &&
          one.server === bind.server &&
          one.interface?.uuid === bind.interface?.uuid &&
          one.port === bind.port &&
          one.count > 0,
      );
      if (task === undefined) continue;
      told.add(key);
      const best = strongest(evidence, bind);
      const user = between(evidence.authentications, bind.client, bind.server).find(
        (one) => one.client === bind.client && one.server === bind.server && one.user !== undefined && one.user !== "",
      );
      const opnums = [...task.opnums]
        .map(([opnum, count]) => `operation ${opnum} ${count > 2 ? `(${count} times)` : times(count)}`)
        .join(", ");
      found.push(
        finding({
          rule: `outlook-${role}`,
          severity: "note",
          confidence: "certain",
          actor: "nobody",
          sentence: `Outlook on ${host(evidence, bind.client)} has its ${role} connection to ${host(evidence, bind.server)} by ${wayWords(bind.way, bind.port)} (${label(bind.interface)}), ${protectionWords(best.authType, best.authLevel)}${user === undefined ? "" : `, user ${user.domain === undefined || user.domain === "" ? "" : `${text(user.domain)}\\`}${text(user.user!)}${user.workstation === undefined || user.workstation === "" ? "" : ` at ${text(user.workstation)}`}`}.`,
          evidence: [
            interfaceWords(bind.interface),
            `bound${inFrames(bind.marks)}${best === bind ? "" : `, with ${protectionWords(best.authType, best.authLevel)}${inFrames(best.marks)}`}`,
            `${opnums}`,
            ...mappedBy(evidence, bind),
          ],
          actions: [],
          client: bind.client,
          server: bind.server,
          transport: bind.transport,
          port: bind.port,
          interface: bind.interface,
          seen: [bind],
          marks: best.marks,
        }),
      );
    }
    return found;
  },
};

function strongest(evidence: Evidence, bind: BindEvidence): BindEvidence {
  let best = bind;
  for (const one of between(evidence.binds, bind.client, bind.server)) {
    if (
      one.outcome === "accepted" &&
      one.client === bind.client &&
      one.server === bind.server &&
      one.interface?.uuid === bind.interface?.uuid
    ) {
      if (one.authLevel > best.authLevel) best = one;
    }
  }
  return best;
}

function mappedBy(evidence: Evidence, bind: BindEvidence): string[] {
  return evidence
    .mappingsOf(bind.server, bind.port)
    .filter((one) => one.operation === "map" && one.client === bind.client && one.interface?.uuid === bind.interface?.uuid)
    .slice(0, 1)
    .map(
      (one) =>
        `the endpoint mapper named port ${text(one.endpoint)}${one.latency === undefined ? "" : ` in ${time(one.latency)}`}${inFrames([one.request ?? one.first, one.first])}`,
    );
}

/** Operations that were carried out and say themselves that they failed: healthy RPC, and the application's matter. */
export const applicationFailure: Rule = {
  name: "application-failure",
  find(evidence) {
    const found: Finding[] = [];
    for (const call of evidence.calls) {
      if (call.outcome !== "status" || call.status === undefined) continue;
      // What a mapper has no endpoint for has a finding of its own.
      if (call.interface?.uuid === EPM && call.status.status === EPT_S_NOT_REGISTERED) continue;
      found.push(judge(evidence, call));
    }
    return found;
  },
};

function judge(evidence: Evidence, call: CallEvidence): Finding {
  const status = call.status!;
  const later = call.succeededAfter;
  // Outlook asks without a login first, and logs in when it must.
  const expected = status.status === LOGON_FAILED && later !== undefined;
  const operation = call.operation === undefined ? `operation ${call.opnum}` : text(call.operation);
  return finding({
    rule: expected ? "logon-failed-then-succeeded" : "application-failure",
    severity: "note",
    confidence: "certain",
    actor: "nobody",
    sentence: expected
      ? `${operation} of ${label(call.interface)} on ${host(evidence, call.server)} first answers ${text(status.name)} to ${host(evidence, call.client)}, which had not logged in, and then succeeds: expected, not a fault.`
      : `RPC is healthy, but ${operation} of ${label(call.interface)} on ${host(evidence, call.server)} itself answers ${text(status.name)} to ${host(evidence, call.client)}${later === undefined ? "" : "; later it succeeded"}.`,
    evidence: [
      `${interfaceWords(call.interface)}: ${text(status.name)}${aside(text(status.words))} (0x${status.status.toString(16)}) ${times(call.count)}${inFrames(call.marks)}`,
      later === undefined ? undefined : `succeeded${inFrames([later])}`,
    ],
    actions: [],
    client: call.client,
    server: call.server,
    transport: call.transport,
    port: call.port,
    interface: call.interface,
    status: status.status,
    seen: [call],
    marks: [later],
  });
}
