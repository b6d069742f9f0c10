/** Logins that were refused, wherever they travelled: in RPC, SMB, LDAP or HTTP. */

import { adviceFor } from "../../knowledge/advice.ts";
import { authTypeName } from "../../knowledge/authentication.ts";
import { RPC_S_SEC_PKG_ERROR, STATUS_ACCESS_DENIED, STATUS_MORE_PROCESSING_REQUIRED } from "../../status/codes.ts";
import { between } from "../between.ts";
import type { AuthenticationEvidence, CallEvidence, Evidence } from "../evidence.ts";
import type { Finding } from "../report.ts";
import { aside, host, inFrames, interfaceWords, label, text, times, wayWords } from "../words.ts";
import { finding, type Rule } from "./rule.ts";

export const authenticationFailed: Rule = {
  name: "authentication-failed",
  find(evidence) {
    const found: Finding[] = [];
    const told = new Set<string>();
    for (const call of evidence.calls) {
      if (!call.firstAfterAuth || !refusal(call)) continue;
      found.push(inCall(evidence, call));
      told.add(`${call.client} ${call.server} rpc`);
    }
    for (const one of evidence.authentications) {
      if (one.outcome !== "rejected" || told.has(`${one.client} ${one.server} ${one.carrier}`)) continue;
      found.push(refused(evidence, one));
      told.add(`${one.client} ${one.server} ${one.carrier} ${one.user}`);
    }
    for (const step of evidence.smb) {
      const status = step.status?.status;
      if (step.step !== "session-setup" || status === undefined || !isFailure(status)) continue;
      if (
        between(evidence.authentications, step.client, step.server).some(
          (one) => one.carrier === "smb" && one.outcome === "rejected" && samePair(one, step),
        )
      )
        continue;
      const later = between(evidence.smb, step.client, step.server).find(
        (one) => one.step === "session-setup" && samePair(one, step) && one.status?.status === 0 && one.last.time > step.first.time,
      );
      found.push(
        finding({
          rule: "authentication-failed",
          severity: later === undefined ? "blocking" : "note",
          confidence: "certain",
          actor: later === undefined ? actorOf(status) : "nobody",
          sentence: `${host(evidence, step.server)} refuses the SMB login of ${host(evidence, step.client)} with ${text(step.status!.name)}${later === undefined ? ": named pipes, and RPC over them, are not reached" : ", but a later login succeeded"}.`,
          evidence: [`session setup answered ${text(step.status!.name)} ${times(step.count)}${inFrames(step.marks)}`],
          actions: later === undefined ? smbAdvice(status, step.server) : [],
          client: step.client,
          server: step.server,
          transport: "tcp",
          port: step.port,
          status,
          seen: [step],
        }),
      );
    }
    return found;
  },
};

/** A fault, or the connection's end: some servers hang up on whom they do not let in. */
export function refusal(call: CallEvidence): boolean {
  if (call.outcome === "fault" || call.outcome === "rejected") return true;
  return call.outcome === "unanswered" && call.ending?.side === 1 && (call.ending.how === "closed" || call.ending.how === "reset");
}

/** The first request after the last leg of an authentication was answered with a fault: the server then says what it thinks of the login. */
function inCall(evidence: Evidence, call: CallEvidence): Finding {
  const who = between(evidence.authentications, call.client, call.server).find(
    (one) => samePair(one, call) && one.carrier === "rpc" && one.port === call.port,
  );
  const user = who === undefined ? undefined : userWords(who);
  const mechanism = who === undefined ? authTypeName(call.authType) : mechanismName(who.mechanism);
  const status = call.status;
  const denied = status !== undefined && (status.status === 5 || status.status === 0xc0000022);
  const mended = call.succeededAfter !== undefined;
  return finding({
    rule: "authentication-failed",
    severity: mended ? "degraded" : "blocking",
    confidence: denied || call.outcome === "unanswered" ? "likely" : "certain",
    actor: "client",
    sentence: `${host(evidence, call.server)} refuses the login${user === undefined ? "" : ` of ${user}`} from ${host(evidence, call.client)} to ${label(call.interface)}${aside(mechanism)}: the first request after the authentication ${call.outcome === "unanswered" ? "ended the connection" : `got ${statusWords(call)}`}, so the password or the account is wrong${denied ? ", or a right is missing" : ""}${mended ? "; a later call succeeded" : ""}.`,
    evidence: [
      `the bind to ${interfaceWords(call.interface)} was acknowledged; the first request by ${wayWords(call.way, call.port)} after the authentication ${call.outcome === "unanswered" ? "got the connection's end" : "got a fault"} ${times(call.count)}${inFrames(call.marks)}`,
      who === undefined ? undefined : `${mechanism}${user === undefined ? "" : `, user ${user}`}${inFrames([who.first, who.last])}`,
    ],
    actions: ["check the user's name, domain and password; is the account locked or disabled", ...loginAdvice(status, call.server)],
    client: call.client,
    server: call.server,
    transport: call.transport,
    port: call.port,
    interface: call.interface,
    status: status?.status,
    seen: who === undefined ? [call] : [call],
    marks: who === undefined ? [] : [who.first, who.last],
  });
}

function refused(evidence: Evidence, one: AuthenticationEvidence): Finding {
  const later = between(evidence.authentications, one.client, one.server).find(
    (other) => other.outcome === "accepted" && samePair(other, one) && other.carrier === one.carrier && other.last.time > one.first.time,
  );
  const status = one.status;
  const user = userWords(one);
  return finding({
    rule: "authentication-failed",
    severity: later === undefined ? "blocking" : "note",
    confidence: "certain",
    actor: later === undefined ? actorOf(status?.status ?? 0) : "nobody",
    sentence: `${host(evidence, one.server)} refuses the ${one.user === "" ? "anonymous " : ""}${mechanismName(one.mechanism)} login${user === undefined ? "" : ` of ${user}`} from ${host(evidence, one.client)} (${one.carrier.toUpperCase()} on TCP ${one.port})${status === undefined ? "" : ` with ${text(status.name)}`}${later === undefined ? "" : ", but a later one succeeded"}.`,
    evidence: [
      `refused ${times(one.count)}${inFrames(one.marks)}${status === undefined ? "" : `: ${text(status.name)}${words(status.words)}`}`,
    ],
    actions: later !== undefined ? [] : (one.carrier === "smb" ? smbAdvice : advice)(status?.status ?? 0xc000006d, one.server),
    client: one.client,
    server: one.server,
    transport: "tcp",
    port: one.port,
    status: status?.status,
    seen: [one],
  });
}

/** As people write it. */
function mechanismName(mechanism: string): string {
  return names[mechanism] ?? text(mechanism);
}

const names: Readonly<Record<string, string>> = {
  ntlm: "NTLM",
  kerberos: "Kerberos",
  netlogon: "Netlogon",
  spnego: "SPNEGO",
  schannel: "Schannel",
};

/** Who can mend it: STATUS_LOGON_FAILURE and the like are the caller's; the trust between machines is the directory's. */
function actorOf(status: number): "client" | "directory" | "server" {
  switch (status) {
    case 0xc000006e: // STATUS_ACCOUNT_RESTRICTION
    case 0xc0000071: // STATUS_PASSWORD_EXPIRED
    case 0xc0000072: // STATUS_ACCOUNT_DISABLED
    case 0xc0000234: // STATUS_ACCOUNT_LOCKED_OUT
    case 0xc000018b: // STATUS_NO_TRUST_SAM_ACCOUNT
    case 0xc000018d: // STATUS_TRUSTED_RELATIONSHIP_FAILURE
    case 0xc000005e: // STATUS_NO_LOGON_SERVERS
      return "directory";
    case 0xc0000022:
      return "server";
    default:
      return "client";
  }
}

/** An NTSTATUS that is an error, and not "more processing required". */
function isFailure(status: number): boolean {
  return status >= 0xc000_0000 && status !== STATUS_MORE_PROCESSING_REQUIRED;
}

function advice(status: number, server: string): readonly string[] {
  const known = adviceFor(status);
  return known === undefined
    ? ["check the user's name, domain and password; is the account locked or disabled"]
    : [...known.causes.slice(0, 2), ...known.next.map((line) => line.replace("HOST", server))];
}

/** After a login the general words of a fault say nothing of a login: Samba answers a wrong password with a protocol error. */
function loginAdvice(status: AuthenticationEvidence["status"], server: string): readonly string[] {
  return advice(status === undefined || status.status === NCA_S_PROTO_ERROR ? RPC_S_SEC_PKG_ERROR : status.status, server);
}

/** At the door of SMB a denial is about logging on, not about RPC. */
function smbAdvice(status: number, server: string): readonly string[] {
  if (status !== STATUS_ACCESS_DENIED) return advice(status, server);
  return [
    "may the account log on to that server over the network? Anonymous callers and guests seldom may",
    "does the server demand signing or encryption that the client does not offer",
    "look at the server's security log at that minute (event 4625)",
  ];
}

/** RPC_S_PROTOCOL_ERROR as a fault says it. */
const NCA_S_PROTO_ERROR = 0x1c01_000b;

function userWords(one: AuthenticationEvidence): string | undefined {
  if (one.user === undefined || one.user === "") return undefined;
  return `${one.domain === undefined || one.domain === "" ? "" : `${text(one.domain)}\\`}${text(one.user)}`;
}

function statusWords(call: CallEvidence): string {
  const { status } = call;
  if (status === undefined) return "of unknown status";
  return `${text(status.name)} (0x${status.status.toString(16)})`;
}

function samePair(
  a: { readonly client: string; readonly server: string },
  b: { readonly client: string; readonly server: string },
): boolean {
  return a.client === b.client && a.server === b.server;
}

function words(raw: string): string {
  return raw === "" ? "" : `, ${text(raw)}`;
}
