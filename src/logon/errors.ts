/** What statuses of secure channels and logons mean, as errors. */
import { visible } from "../bytes/visible.ts";
import * as codes from "../status/codes.ts";
import type { Party } from "../status/errors.ts";
import { statusName, statusWords } from "../status/names.ts";
import { type SecurityCause, SecurityError } from "../status/security-error.ts";
import type { MachineAccount } from "./machine-account.ts";

/**
 * Why NetrServerReqChallenge or NetrServerAuthenticate3 failed.
 * @param leg the operation
 */
export function channelError(status: number, account: MachineAccount, server: string, leg: string, error: unknown): SecurityError {
  const user = `${account.domain}\\${account.account}`;
  const who = visible(user);
  let likely: SecurityCause = { kind: "refused" };
  let advice: string | undefined;
  let party: Party = "client";
  switch (status) {
    case codes.STATUS_NO_TRUST_SAM_ACCOUNT:
    case codes.STATUS_NO_TRUST_LSA_SECRET:
    case codes.STATUS_NO_SUCH_USER:
      likely = { kind: "unknown-user", user };
      advice = `the domain has no machine account ${who}: join the machine, or see which account the file names`;
      break;
    case codes.STATUS_ACCESS_DENIED:
    case codes.STATUS_WRONG_PASSWORD:
      likely = { kind: "wrong-password", user };
      advice = `the domain controller has another password for ${who}: set it anew on both sides`;
      break;
    case codes.STATUS_ACCOUNT_DISABLED:
      likely = { kind: "account", user, what: "disabled" };
      break;
    case codes.STATUS_DOWNGRADE_DETECTED:
      likely = { kind: "encryption-type", ours: [], theirs: ["AES"] };
      advice = "the domain controller takes AES only";
      party = "server";
      break;
    case codes.STATUS_INVALID_COMPUTER_NAME:
      likely = { kind: "wrong-target", targetName: server };
      party = "server";
      break;
  }
  const words = `no secure channel of ${who} with ${visible(server)}: ${statusWords(status) ?? "the domain controller refused"}`;
  return new SecurityError(status, party, words, { mechanism: "netlogon", likely, leg, answer: statusName(status), advice, error });
}

/** The account has no secret any more. */
export function closedAccount(account: MachineAccount): SecurityError {
  return new SecurityError(codes.SEC_E_NO_CREDENTIALS, "local", `the machine account ${visible(account.account)} was closed`, {
    mechanism: "netlogon",
    likely: { kind: "no-credentials", place: "a machine account that was closed" },
    leg: "NetrServerAuthenticate3",
  });
}

/** No domain controller could be asked. */
export function noAuthority(realm: string, words: string, leg: string, error?: unknown): SecurityError {
  return new SecurityError(codes.STATUS_NO_LOGON_SERVERS, "network", `no domain controller of ${visible(realm)} could be asked: ${words}`, {
    mechanism: "netlogon",
    likely: { kind: "no-authority", realm },
    leg,
    error,
  });
}

/** Somebody in between, or the server, offers less than both ends can do. */
export function downgraded(account: MachineAccount, words: string, leg: string, theirs: readonly string[]): SecurityError {
  return new SecurityError(
    codes.STATUS_DOWNGRADE_DETECTED,
    "server",
    `no secure channel with domain ${visible(account.domain)}: ${words}`,
    {
      mechanism: "netlogon",
      likely: { kind: "encryption-type", ours: ["AES"], theirs },
      leg,
      answer: "NegotiateFlags",
    },
  );
}

/** A channel that is signed only. */
export function wantsPrivacy(account: MachineAccount, server: string, leg: string, error: unknown): SecurityError {
  const words = `no secure channel of ${visible(account.account)} with ${visible(server)} at level integrity`;
  return new SecurityError(codes.STATUS_ACCESS_DENIED, "server", words, {
    mechanism: "netlogon",
    likely: { kind: "level", asked: "integrity", wanted: "privacy" },
    leg,
    answer: "STATUS_ACCESS_DENIED",
    advice: "domain controllers take level privacy only, unless they are told to make an exception",
    error,
  });
}

/** Why a logon failed, [MS-APDS] 3.1.5.2. @param user as the client named it */
export function logonError(status: number, user: string, error?: unknown): SecurityError {
  const what = RESTRICTIONS[status];
  const likely: SecurityCause =
    what !== undefined
      ? { kind: "account", user, what }
      : status === codes.STATUS_NO_SUCH_USER
        ? { kind: "unknown-user", user }
        : status === codes.STATUS_WRONG_PASSWORD
          ? { kind: "wrong-password", user }
          : status === codes.STATUS_LOGON_FAILURE
            ? { kind: "wrong-user-or-password", user }
            : UNREACHABLE.has(status)
              ? { kind: "no-authority", realm: user.includes("\\") ? user.slice(0, user.indexOf("\\")) : "" }
              : { kind: "refused" };
  const why = likely.kind === "wrong-password" ? "the password is another one" : (statusWords(status) ?? "no reason that is known here");
  const words = `the domain controller does not let ${visible(user)} log on: ${why}`;
  return new SecurityError(status, UNREACHABLE.has(status) ? "server" : "client", words, {
    mechanism: "ntlm",
    likely,
    leg: "NetrLogonSamLogonEx",
    answer: statusName(status),
    error,
  });
}

/** How an account may not be used. */
const RESTRICTIONS: Readonly<Record<number, Extract<SecurityCause, { kind: "account" }>["what"]>> = {
  [codes.STATUS_ACCOUNT_DISABLED]: "disabled",
  [codes.STATUS_ACCOUNT_LOCKED_OUT]: "locked",
  [codes.STATUS_ACCOUNT_EXPIRED]: "expired",
  [codes.STATUS_PASSWORD_EXPIRED]: "password-expired",
  [codes.STATUS_PASSWORD_MUST_CHANGE]: "password-must-change",
  [codes.STATUS_ACCOUNT_RESTRICTION]: "restricted",
  [codes.STATUS_INVALID_LOGON_HOURS]: "restricted",
  [codes.STATUS_INVALID_WORKSTATION]: "restricted",
  [codes.STATUS_LOGON_TYPE_NOT_GRANTED]: "restricted",
  [codes.STATUS_AUTHENTICATION_FIREWALL_FAILED]: "restricted",
};

/** Nobody who could judge was reached. */
const UNREACHABLE: ReadonlySet<number> = new Set([
  codes.STATUS_NO_LOGON_SERVERS,
  codes.STATUS_NO_SUCH_DOMAIN,
  codes.STATUS_TRUSTED_RELATIONSHIP_FAILURE,
  codes.STATUS_NETLOGON_NOT_STARTED,
]);
