/** Kerberos errors that stand before RPC: RFC 4120 7.5.9. */
import { ofClient } from "../between.ts";
import type { Evidence, KerberosEvidence } from "../evidence.ts";
import type { Actor, Finding, Severity } from "../report.ts";
import { host, inFrames, text, time, times } from "../words.ts";
import { finding, type Rule } from "./rule.ts";

interface Meaning {
  readonly rule: string;
  readonly actor: Actor;
  readonly words: string;
  readonly actions: readonly string[];
}

const meanings: Readonly<Record<number, Meaning>> = {
  6: {
    rule: "kerberos-client-unknown",
    actor: "directory",
    words: "the directory does not know that user or computer",
    actions: ["check the name and the domain", "does the account exist in that domain, and has it reached this controller"],
  },
  7: {
    rule: "kerberos-service-unknown",
    actor: "directory",
    words: "no account has that service principal name (or two have it)",
    actions: ["setspn -Q of the name", "use the name that the server is registered under, not an alias or an address"],
  },
  14: {
    rule: "kerberos-encryption",
    actor: "directory",
    words: "client, account and controller share no encryption type",
    actions: ["compare the encryption types of the account with the policies on both sides (RC4 switched off, keys without AES)"],
  },
  18: {
    rule: "kerberos-account-disabled",
    actor: "directory",
    words: "the account is disabled, locked, or may not log on now",
    actions: ["unlock or enable the account; look at its logon hours"],
  },
  23: { rule: "kerberos-password-expired", actor: "client", words: "the password has expired", actions: ["change the password"] },
  24: {
    rule: "kerberos-wrong-password",
    actor: "client",
    words: "pre-authentication failed: the password is wrong",
    actions: ["check the password (and the clock, where it is surely right)", "a service or a task that still has the old password"],
  },
  31: {
    rule: "kerberos-wrong-key",
    actor: "directory",
    words: "the integrity check failed: a key or a password differs",
    actions: ["reset the password or the keytab of the account"],
  },
  32: { rule: "kerberos-ticket-expired", actor: "client", words: "the ticket has expired", actions: ["log on anew (klist purge)"] },
  36: {
    rule: "kerberos-wrong-principal",
    actor: "directory",
    words: "ticket and authenticator do not match",
    actions: ["setspn -Q of the service's name"],
  },
  37: {
    rule: "kerberos-clock-skew",
    actor: "client",
    words: "the clocks differ by more than is allowed (five minutes)",
    actions: ["set the clock: w32tm /resync on the client; w32tm /query /status on both"],
  },
  41: {
    rule: "kerberos-wrong-key",
    actor: "directory",
    words: "a message was modified: a key differs",
    actions: ["is the service principal name on the right account (setspn -Q)"],
  },
  68: {
    rule: "kerberos-wrong-realm",
    actor: "directory",
    words: "the realm is served elsewhere",
    actions: ["look at the domain's name and at referrals"],
  },
};

/** Ordinary steps: pre-authentication required, answer too big for UDP, more pre-authentication data, an option that is not to be had. */
const ordinary = new Set([25, 52, 91, 13, 16]);

/** Clocks may differ by five minutes; a controller that refuses and is nearer than this to the capture's clock means another clock. Microseconds. */
const TOLERATED = 240_000_000;

export const kerberosErrors: Rule = {
  name: "kerberos",
  find(evidence) {
    const found: Finding[] = [];
    for (const exchange of evidence.kerberos) {
      const code = exchange.error?.code;
      if (code === undefined || ordinary.has(code)) continue;
      found.push(judge(evidence, exchange, code));
    }
    return found;
  },
};

function judge(evidence: Evidence, exchange: KerberosEvidence, code: number): Finding {
  const meaning = meanings[code];
  const { client, server } = exchange;
  const later = ofClient(evidence.kerberos, client).some(
    (one) =>
      one.client === client &&
      one.exchange === exchange.exchange &&
      one.error === undefined &&
      one.answered &&
      // The same user got in: what another user got says nothing about this one.
      (exchange.principal === undefined || one.principal === undefined || one.principal === exchange.principal) &&
      (exchange.exchange === "AS" || exchange.service === undefined || one.service === undefined || one.service === exchange.service) &&
      one.last.time >= exchange.first.time,
  );
  // NTLM or another ticket served instead, where calls or logins of the same client succeeded afterwards.
  const worked =
    ofClient(evidence.tasks, client).some((task) => task.count > 0 && task.last.time >= exchange.first.time) ||
    ofClient(evidence.authentications, client).some((one) => one.outcome === "accepted" && one.last.time >= exchange.first.time) ||
    ofClient(evidence.smb, client).some(
      (one) => one.client === client && one.step === "session-setup" && one.status?.status === 0 && one.last.time >= exchange.first.time,
    );
  const mended = later || (worked && code === 7);
  const severity: Severity = mended ? "note" : worked ? "degraded" : "blocking";
  const who =
    exchange.principal === undefined
      ? ""
      : ` for ${text(exchange.principal)}${exchange.realm === undefined ? "" : `@${text(exchange.realm)}`}`;
  const service = exchange.service === undefined ? "" : ` (service ${text(exchange.service)})`;
  const apart = exchange.skew === undefined ? 0 : Math.abs(exchange.skew);
  const skew = code === 37 && apart >= TOLERATED ? `, by ${Math.round(apart / 1_000_000)} seconds` : "";
  return finding({
    rule: meaning?.rule ?? "kerberos-error",
    severity,
    confidence: "certain",
    actor: mended ? "nobody" : (meaning?.actor ?? "directory"),
    sentence: `Kerberos: ${host(evidence, server)} refuses ${host(evidence, client)}${who}${code === 7 ? service : ""}: ${meaning?.words ?? text(exchange.error!.words)} (${text(exchange.error!.name)})${skew}${
      later
        ? "; a later request was granted"
        : worked
          ? "; the client went on by other means"
          : hasRpc(evidence, client, exchange.first.time)
            ? ""
            : "; RPC to the service never began"
    }.`,
    evidence: [
      `${exchange.exchange}${service} over ${exchange.transport.toUpperCase()} ${exchange.port} answered with error ${code} ${text(exchange.error!.name)} ${times(exchange.count)}${inFrames(exchange.marks)}`,
      exchange.skew === undefined || apart < (code === 37 ? TOLERATED : 1_000_000)
        ? code === 37 && exchange.skew !== undefined
          ? "the controller's clock is that of the capture: the client's is the one that is off"
          : undefined
        : `the controller's clock is ${time(Math.abs(exchange.skew))} ${exchange.skew > 0 ? "ahead of" : "behind"} the capture's`,
    ],
    actions: mended ? [] : (meaning?.actions ?? ["look at the controller's log"]),
    client,
    server,
    transport: exchange.transport,
    port: exchange.port,
    status: code,
    seen: [exchange],
  });
}

function hasRpc(evidence: Evidence, client: string, since: number): boolean {
  return (
    ofClient(evidence.tasks, client).some((task) => task.last.time > since) ||
    ofClient(evidence.binds, client).some((bind) => bind.last.time > since)
  );
}
