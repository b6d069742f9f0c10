/** Who calls and how far calls are protected: what the security ladder told. */
import { EPM_UUID } from "../../ids/syntax.ts";
import type { DiagnosisEvidence } from "../diagnosis/diagnosis-evidence.ts";
import { height, isDenied, isReached, rungsOf } from "../diagnosis/ladder.ts";
import type { AuthenticationObservation, CallObservation } from "../diagnosis/observation.ts";
import type { Evidence } from "../evidence.ts";
import { firewallRule } from "../firewall/index.ts";
import type { Actor, Finding } from "../report.ts";
import { host, label, port as portWords, text } from "../words.ts";
import { finding, type Rule } from "./rule.ts";
import { seenAt } from "./seen.ts";

/** Calls that are denied below a level and answered from it on. */
export const levelTooLow: Rule = {
  name: "level-too-low",
  find(evidence) {
    const facts = evidence.diagnosis;
    if (facts === undefined) return [];
    const found: Finding[] = [];
    const told = new Set<string>();
    for (const call of facts.calls) {
      const key = `${call.address} ${call.port} ${call.interface.uuid}`;
      if (!isDenied(call) || told.has(key)) continue;
      told.add(key);
      const all = rungsOf(facts, call);
      const works = all
        .filter((one) => isReached(one) && one.authentication !== undefined)
        .sort((a, b) => height(a.authentication) - height(b.authentication))[0];
      if (works === undefined || all.some((one) => isReached(one) && one.authentication === undefined)) continue;
      found.push(judge(evidence, facts, call, works));
    }
    return found;
  },
};

function judge(evidence: Evidence, facts: DiagnosisEvidence, denied: CallObservation, works: CallObservation): Finding {
  const level = works.authentication!.level;
  const asked = facts.target.level;
  const below = asked !== undefined && height({ ...works.authentication!, level: asked }) < height(works.authentication);
  const where = `${label(works.interface)} on ${portWords("tcp", works.port)} of ${host(evidence, works.address)}`;
  return finding({
    rule: "level-too-low",
    severity: below ? "blocking" : "note",
    confidence: "certain",
    actor: below ? "client" : "nobody",
    sentence: below
      ? `${where} wants more protection than level ${asked}, which was asked for: the same call is denied there and answered at ${level}; set the client's authentication level to ${level} (DCOM's hardening since 2022 wants integrity at least).`
      : `${where} answers who says who he is and protects calls by ${level} at least.`,
    evidence: [
      `denied${denied.authentication === undefined ? " without authentication" : ` at ${denied.authentication.level}`}; answered at ${level} (${works.authentication!.spoken === undefined ? works.authentication!.mechanism : text(works.authentication!.spoken)})`,
    ],
    actions: below ? [`use level ${level}: RPC_C_AUTHN_LEVEL_${LEVEL_NAMES[level]} in the program or its DCOM settings`] : [],
    client: facts.clientOf(works.address),
    server: works.address,
    transport: "tcp",
    port: works.port,
    interface: works.interface,
    seen: [seenAt(facts, denied)],
  });
}

const LEVEL_NAMES = { connect: "CONNECT", call: "CALL", packet: "PKT", integrity: "PKT_INTEGRITY", privacy: "PKT_PRIVACY" } as const;

/** The endpoint mapper answers those only who say who they are. */
export const anonymousRefused: Rule = {
  name: "anonymous-refused",
  find(evidence) {
    const facts = evidence.diagnosis;
    if (facts === undefined) return [];
    const found: Finding[] = [];
    const told = new Set<string>();
    for (const one of facts.maps) {
      if (one.outcome !== "refused" || !ACCESS_DENIED.has(one.status ?? 0) || told.has(one.address)) continue;
      // Somebody got what nobody in particular did not.
      const known =
        facts.maps.some((other) => other.address === one.address && other.outcome === "mapped") ||
        facts.calls.some(
          (call) =>
            call.address === one.address && call.interface.uuid === EPM_UUID && call.authentication !== undefined && isReached(call),
        ) ||
        facts.authentications.some((other) => other.address === one.address && other.port === one.port && other.outcome === "accepted");
      if (!known) continue;
      told.add(one.address);
      found.push(
        finding({
          rule: "anonymous-refused",
          severity: facts.target.interfaces.some(({ uuid }) => facts.calls.some((call) => call.interface.uuid === uuid && isReached(call)))
            ? "degraded"
            : "blocking",
          confidence: "certain",
          actor: "server",
          sentence: `The endpoint mapper of ${host(evidence, one.address)} answers those only who say who they are (RestrictRemoteClients there): ask it with credentials (EnableAuthEpResolution at the client), or let the server's administrator allow anonymous callers.`,
          evidence: ["asked without credentials: access denied; asked with them: answered"],
          actions: [
            "at clients: HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Rpc: EnableAuthEpResolution = 1",
            "at the server: RestrictRemoteClients = 0 in the same key, where its owner wants that",
          ],
          client: facts.clientOf(one.address),
          server: one.address,
          transport: "tcp",
          port: one.port,
          interface: one.interface,
          status: 5,
          seen: [seenAt(facts, one)],
        }),
      );
    }
    return found;
  },
};

const ACCESS_DENIED: ReadonlySet<number> = new Set([5, 0x16c9a0d8, 0xc0000022, 0x80070005]);

/** An authentication that was refused, in words of its cause. */
export const authenticationRejected: Rule = {
  name: "authentication-rejected",
  find(evidence) {
    const facts = evidence.diagnosis;
    if (facts === undefined) return [];
    const found: Finding[] = [];
    for (const one of facts.authentications) {
      // The level is the ladder's; silence and cuts are told where they happened.
      if (one.outcome === "accepted" || one.likely === "level") continue;
      if (isLost(facts, one)) found.push(lost(evidence, facts, one));
      if (one.outcome === "failed" && (one.likely === undefined || !FAILURES.has(one.likely))) continue;
      if (one.likely === "kdc-silent" && portTold(facts, one)) continue;
      found.push(refused(evidence, facts, one));
    }
    return found;
  },
};

/** Nobody judged it, for what said who calls got no answer; what did not say so did. Where a call tells the same, that is enough. */
function isLost(facts: DiagnosisEvidence, { outcome, likely, carrier, failure, address, port }: AuthenticationObservation): boolean {
  if (outcome !== "failed" || likely !== undefined || carrier !== "rpc" || (failure?.kind !== "timeout" && failure?.kind !== "cut"))
    return false;
  const here = (one: { readonly address: string; readonly port: number }) => one.address === address && one.port === port;
  return (
    !facts.authentications.some((one) => one.outcome === "accepted") &&
    !facts.calls.some((one) => here(one) && one.authentication !== undefined && (one.outcome === "silent" || one.outcome === "cut")) &&
    facts.binds.some((one) => here(one) && one.authentication === undefined && one.outcome === "accepted")
  );
}

function lost(evidence: Evidence, facts: DiagnosisEvidence, one: AuthenticationObservation): Finding {
  const { address, port, rung, failure } = one;
  const cut = failure?.kind === "cut";
  const bind = facts.binds.find((each) => each.address === address && each.port === port && each.authentication !== undefined);
  const vanished = (bind?.packets?.later?.unacknowledged ?? 0) > 0;
  const id = bind?.interface ?? facts.target.interfaces[0];
  const mechanism = MECHANISMS[rung.spoken ?? rung.mechanism] ?? MECHANISMS[rung.mechanism];
  const why = vanished
    ? "its packets never arrived: they are larger, and are dropped on the way (path MTU, inspection); look at the path MTU and at RPC inspection between the two"
    : cut
      ? "inspection on the way does not like it, or the server's login fails hard; look at RPC inspection on the firewalls between the two, then at the server's event log"
      : "the server waits for its domain controller or hangs, or what is large is dropped on the way (path MTU, inspection); look whether the server reaches its domain controller, then at the path MTU between the two";
  return finding({
    rule: cut ? "authentication-cut" : "authentication-unanswered",
    severity: "blocking",
    confidence: vanished ? "certain" : "possible",
    actor: vanished || cut ? "network" : "server",
    sentence: `${host(evidence, address)} takes binds to ${label(id)} by ${portWords("tcp", port)} that do not say who calls, but the ${mechanism} login ${cut ? "ends in a cut connection" : "gets no answer"}: ${why}.`,
    evidence: [
      `${mechanism} at level ${rung.level}: ${cut ? "the connection was ended" : "no answer"} after ${Math.round(one.ms)} ms`,
      vanished
        ? `sent ${bind!.packets!.later!.unacknowledged} times, and never acknowledged`
        : "a bind without it was accepted on the same port",
    ],
    actions: [
      `ping ${address} with 1,400 octets and the "do not fragment" bit: do large packets pass`,
      "look at RPC inspection on the firewalls between the two",
      "on the server: does it reach its domain controller (nltest /sc_query), and what does its event log say at that minute",
    ],
    client: facts.clientOf(address),
    server: address,
    transport: "tcp",
    port,
    interface: id,
    seen: [seenAt(facts, one)],
  });
}

/** Its port was dialled and did not open: that says it. */
function portTold(facts: DiagnosisEvidence, { address, port }: AuthenticationObservation): boolean {
  return facts.dials.some((dial) => dial.address === address && dial.port === port && dial.outcome !== "open");
}

/** What is told of an authentication that nobody judged. */
const FAILURES: ReadonlySet<string> = new Set([
  "kdc-silent",
  "kdc-unknown",
  "clock-skew",
  "wrong-spn",
  "unknown-user",
  "etype",
  "expired",
  "no-credentials",
]);

function refused(evidence: Evidence, facts: DiagnosisEvidence, one: AuthenticationObservation): Finding {
  const { rung, likely, address, port } = one;
  const [actor, words, action] = causes[likely ?? ""] ?? causes["refused"]!;
  const healed = facts.authentications.some((other) => other.outcome === "accepted" && other.at >= one.at);
  const who = rung.user === undefined ? "" : ` of ${text(rung.user)}`;
  const mechanism = MECHANISMS[rung.spoken ?? rung.mechanism] ?? MECHANISMS[rung.mechanism];
  const id =
    facts.binds.find((bind) => bind.address === address && bind.port === port && bind.authentication !== undefined)?.interface ??
    facts.target.interfaces[0];
  const spn = rung.spn === undefined || (likely !== "wrong-spn" && likely !== "unknown-user") ? "" : ` (${text(rung.spn)})`;
  const skew = likely === "clock-skew" && one.skewMs !== undefined ? `, by ${Math.round(Math.abs(one.skewMs) / 1000)} seconds` : "";
  const kdc = one.carrier === "kerberos";
  const client = facts.clientOf(address);
  if (kdc && likely === "kdc-silent") {
    return finding({
      rule: "kdc-silent",
      severity: healed ? "degraded" : "blocking",
      confidence: "likely",
      actor: "network",
      sentence: `The domain controller ${host(evidence, address)} does not answer Kerberos on ${portWords("tcp", port)}, so that the login${who} has no ticket: it is filtered on the way, or no KDC runs there; open TCP ${port} from ${client} to ${address}${healed ? " (another mechanism served instead)" : ""}.`,
      evidence: [`asked for a ticket${rung.spn === undefined ? "" : ` for ${text(rung.spn)}`}: nothing came back`],
      actions: [`open TCP ${port} from ${client} to ${address}`, "see whether the KDC runs there"],
      client,
      server: address,
      transport: "tcp",
      port,
      seen: [seenAt(facts, one)],
      rules: [firewallRule(client, address, "tcp", port, undefined, "Kerberos")],
    });
  }
  return finding({
    rule: likely === "clock-skew" ? "clock-skew" : "authentication-failed",
    // Who is in no domain has no tickets, and does well without.
    severity: !healed ? "blocking" : likely === "kdc-unknown" ? "note" : "degraded",
    confidence: likely === undefined ? "likely" : "certain",
    actor,
    sentence: `${host(evidence, address)} ${one.outcome === "failed" ? "did not come to judge" : "refuses"} the ${mechanism} login${who}${kdc ? "" : ` for ${label(id)} on TCP ${port}`}: ${words}${likely === "wrong-spn" ? spn : ""}${skew}; ${action}${healed ? " (another mechanism served instead)" : ""}.`,
    evidence: [
      `${mechanism} at level ${rung.level}${rung.spn === undefined ? "" : `, service principal name ${text(rung.spn)}`}: ${one.outcome}${one.failure === undefined ? "" : `, ${text(one.failure.statusName)}`}`,
    ],
    actions: [action, ...(likely === "wrong-spn" ? ["setspn -Q of that name; setspn -X finds names that two accounts have"] : [])],
    client: facts.clientOf(address),
    server: address,
    transport: "tcp",
    port,
    interface: kdc ? undefined : id,
    status: one.failure?.status,
    seen: [seenAt(facts, one)],
  });
}

const MECHANISMS: Readonly<Record<string, string>> = { ntlm: "NTLM", kerberos: "Kerberos", negotiate: "SPNEGO", spnego: "SPNEGO" };

/** By `likely` of the observation. */
const causes: Readonly<Record<string, readonly [actor: Actor, words: string, action: string]>> = {
  "wrong-password": ["client", "the password is wrong", "check the password, and whether a service or a task still has an old one"],
  "unknown-user": ["client", "the directory knows no such user", "check the user's name and the domain"],
  "wrong-user-or-password": ["client", "the user's name or the password is wrong", "check the user's name, the domain and the password"],
  disabled: ["directory", "the account is disabled", "have the account enabled"],
  locked: ["directory", "the account is locked", "have the account unlocked, and look for who tries with an old password"],
  expired: ["directory", "the account has expired", "have the account's expiry changed"],
  "password-expired": ["client", "the password has expired", "change the password"],
  "password-must-change": ["client", "the password must be changed first", "change the password"],
  restricted: ["directory", "the account may not log on from there, or not now", "look at the account's logon hours and workstations"],
  etype: [
    "directory",
    "client, account and controller share no encryption type",
    "compare the encryption types of the account with the policies on both sides (RC4 switched off, keys without AES)",
  ],
  "wrong-spn": [
    "directory",
    "no account, or the wrong one, has the service principal name that was asked for",
    "register the name on the account that the service runs under, or use the host's registered name",
  ],
  "clock-skew": ["client", "the clocks differ by more than Kerberos allows", "set the clock of the one that is off (w32tm /resync)"],
  "kdc-silent": ["network", "no domain controller answers on port 88", "open TCP 88 to the domain controllers"],
  "kdc-unknown": [
    "client",
    "no domain controller of the user's realm is known here: neither DNS (_kerberos._tcp) nor krb5.conf names one",
    "write the user with the realm (user@LAB.TEST), and let this machine ask the domain's name servers",
  ],
  "no-credentials": ["client", "there is no ticket and no password to get one with", "log on (kinit), or give a password"],
  altered: ["network", "the messages were altered on the way", "look for a device on the way that rewrites RPC"],
  "rate-limit": ["server", "too many logins failed lately", "wait a minute, and try with the right password"],
  token: ["server", "the server does not understand the token", "compare what both sides support"],
  refused: ["server", "it gives no cause", "look at the server's security log at that minute (event 4625)"],
};
