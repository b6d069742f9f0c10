/** What a KDC's refusal means for who asked: KRB-ERROR ([RFC 4120] 5.9.1, 7.5.9) to SecurityError. */
import { visible } from "../../../bytes/visible.ts";
import { krbErrorName, krbErrorWords } from "../../../pdu/kerberos/error-codes.ts";
import type { KrbError } from "../../../pdu/kerberos/krb-error.ts";
import { errorNtstatus } from "../../../pdu/kerberos/pa-data.ts";
import { kerberosTimeValue } from "../../../pdu/kerberos/types.ts";
import {
  SEC_E_CONTEXT_EXPIRED,
  SEC_E_INVALID_TOKEN,
  SEC_E_KDC_UNKNOWN_ETYPE,
  SEC_E_LOGON_DENIED,
  SEC_E_NO_AUTHENTICATING_AUTHORITY,
  SEC_E_TARGET_UNKNOWN,
  SEC_E_TIME_SKEW,
} from "../../../status/codes.ts";
import { type Party, RpcError } from "../../../status/errors.ts";
import { statusName, statusWords } from "../../../status/names.ts";
import { type SecurityCause, SecurityError } from "../../../status/security-error.ts";
import { encryptionTypeName } from "../etypes/index.ts";
import { formatPrincipal, type Principal, shownPrincipal } from "../principal.ts";

/** Error codes that a client acts upon. */
export const KDC_ERROR = {
  clientUnknown: 6,
  serviceUnknown: 7,
  preauthFailed: 24,
  preauthRequired: 25,
  skew: 37,
  wrongRealm: 68,
} as const;

/** What was asked. */
export interface Asked {
  readonly leg: "AS exchange" | "TGS exchange";
  readonly client: Principal;
  readonly server: Principal;
  /** Whose KDC answered. */
  readonly realm: string;
  readonly etypes: readonly number[];
}

/** @param now this machine's clock as it was sent, milliseconds since 1970, for what a skew comes to */
export function kdcRefused(error: KrbError, asked: Asked, now: number): SecurityError {
  const name = krbErrorName(error.errorCode);
  const ntstatus = errorNtstatus(error.edata);
  const said = error.etext === undefined || error.etext === "" ? "" : `, "${visible(error.etext, { limit: 200 })}"`;
  const answer = ntstatus === undefined ? name : `${name} (${statusName(ntstatus)})`;
  const verdict = judge(error, asked, now, ntstatus);
  const words = `the KDC of ${visible(asked.realm, { limit: 128 })} answered ${answer}${said}: ${verdict.words}`;
  return new SecurityError(verdict.status, verdict.party, words, {
    mechanism: "kerberos",
    likely: verdict.likely,
    leg: asked.leg,
    answer,
    advice: verdict.advice,
  });
}

/** The reply cannot be what it should be. */
export function badReply(leg: string, words: string, error?: unknown): SecurityError {
  return new SecurityError(SEC_E_INVALID_TOKEN, "server", words, { mechanism: "kerberos", likely: { kind: "token" }, leg, error });
}

/** Runs `read` over what a KDC sent: whatever is wrong with it is said as of a reply. @throws SecurityError */
export function reading<T>(leg: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RpcError && !(error instanceof SecurityError)) {
      throw badReply(leg, `the KDC's reply cannot be read: ${error.words}`, error);
    }
    throw error;
  }
}

/** Seconds that the other clock is ahead. */
export function skewError(leg: string, seconds: number, answer: string, realm: string): SecurityError {
  const words = `the clock of the KDC of ${visible(realm, { limit: 128 })} is ${Math.abs(seconds)} seconds ${seconds < 0 ? "behind" : "ahead of"} ours`;
  return new SecurityError(SEC_E_TIME_SKEW, "local", words, {
    mechanism: "kerberos",
    likely: { kind: "clock-skew", seconds },
    leg,
    answer,
    advice: "set the clock of this machine or of the KDC",
  });
}

interface Verdict {
  readonly status: number;
  readonly party: Party;
  readonly words: string;
  readonly likely: SecurityCause;
  readonly advice?: string;
}

function judge(error: KrbError, asked: Asked, now: number, ntstatus: number | undefined): Verdict {
  const user = formatPrincipal(asked.client);
  const shown = shownPrincipal(asked.client);
  const target = formatPrincipal(asked.server);
  const spn = shownPrincipal(asked.server);
  const plain = krbErrorWords(error.errorCode);
  const account = accountTrouble(error, ntstatus);
  if (account !== undefined) {
    const status = ntstatus ?? SEC_E_LOGON_DENIED;
    const detail = ntstatus === undefined ? plain : statusWords(ntstatus);
    // One code for three things, and nothing that tells which.
    const vague = account === "disabled" && ntstatus === undefined;
    const advice = vague ? "an administrator of the domain sees which of these it is, and undoes it" : ACCOUNT_ADVICE[account];
    return { status, party: "server", words: `${shown}: ${detail}`, likely: { kind: "account", user, what: account }, advice };
  }
  switch (error.errorCode) {
    case KDC_ERROR.clientUnknown:
      return {
        status: SEC_E_LOGON_DENIED,
        party: "local",
        words: `${shown} is not known: no such account in this realm`,
        likely: { kind: "unknown-user", user },
        advice: "check the spelling of the user and the realm; a name with another suffix than the realm is a user principal name",
      };
    case KDC_ERROR.preauthFailed:
    case 31:
      return {
        status: SEC_E_LOGON_DENIED,
        party: "local",
        words: `the password or key of ${shown} is wrong`,
        likely: { kind: "wrong-password", user },
      };
    case KDC_ERROR.serviceUnknown:
    case 8:
    case 35:
      if (asked.leg === "TGS exchange" && asked.server.components[0] === "krbtgt" && asked.server.components.length === 2) {
        const realm = asked.server.components[1]!;
        return {
          status: SEC_E_NO_AUTHENTICATING_AUTHORITY,
          party: "server",
          words: `it knows no way to the realm ${visible(realm, { limit: 128 })}`,
          likely: { kind: "no-authority", realm },
          advice: "check the realm that the server is said to be in, and the trust between the realms",
        };
      }
      return {
        status: SEC_E_TARGET_UNKNOWN,
        party: "local",
        words:
          error.errorCode === 8
            ? `several accounts have the service principal name ${spn}`
            : `no account has the service principal name ${spn}`,
        likely: { kind: "wrong-target", targetName: target },
        advice: "use the server's full DNS name, or give its service principal name; setspn -Q finds which account has it",
      };
    case 9:
    case 14:
      return {
        status: SEC_E_KDC_UNKNOWN_ETYPE,
        party: "server",
        words: `none of the encryption types that were asked for (${asked.etypes.map(encryptionTypeName).join(", ")}) can be used for ${asked.leg === "AS exchange" ? shown : spn}`,
        likely: { kind: "encryption-type", ours: asked.etypes.map(encryptionTypeName), theirs: [] },
        advice:
          "see msDS-SupportedEncryptionTypes of the account, whether its password is older than AES keys in the domain, and permitted_enctypes of krb5.conf",
      };
    case 11:
    case 33:
    case KDC_ERROR.skew: {
      const theirs = kerberosTimeValue(error.stime, error.susec);
      const seconds = theirs === undefined ? 0 : Math.round((theirs / 1000 - now) / 1000);
      return {
        status: SEC_E_TIME_SKEW,
        party: "local",
        words: `its clock is ${Math.abs(seconds)} seconds ${seconds < 0 ? "behind" : "ahead of"} ours`,
        likely: { kind: "clock-skew", seconds },
        advice: "set the clock of this machine or of the KDC",
      };
    }
    case 32:
      return {
        status: SEC_E_CONTEXT_EXPIRED,
        party: "local",
        words: `the ticket of ${shown} has expired`,
        likely: { kind: "expired" },
        advice: "get a new one, with kinit say",
      };
    case KDC_ERROR.wrongRealm: {
      const realm = visible(error.crealm ?? "", { limit: 128 });
      return {
        status: SEC_E_LOGON_DENIED,
        party: "local",
        words: `${shown} is not of this realm`,
        likely: { kind: "unknown-user", user },
        ...(realm === "" ? {} : { advice: `the KDC says that it is of ${realm}: write the user with that realm` }),
      };
    }
    default:
      return { status: SEC_E_LOGON_DENIED, party: "server", words: plain, likely: { kind: "refused" } };
  }
}

type AccountTrouble = Extract<SecurityCause, { kind: "account" }>["what"];

const ACCOUNT_ADVICE: Readonly<Record<AccountTrouble, string>> = {
  disabled: "an administrator of the domain has to enable the account",
  locked: "wait until the lockout ends, or have an administrator unlock the account",
  expired: "an administrator of the domain has to extend the account",
  "password-expired": "change the password (kpasswd, or any Windows machine of the domain)",
  "password-must-change": "change the password (kpasswd, or any Windows machine of the domain)",
  restricted: "see the account's logon hours and workstations, and authentication policies",
};

/** NTSTATUS that domain controllers add, [MS-KILE] 2.2.1. */
const BY_NTSTATUS: ReadonlyMap<number, AccountTrouble> = new Map([
  [0xc0000072, "disabled"],
  [0xc0000234, "locked"],
  [0xc0000193, "expired"],
  [0xc0000071, "password-expired"],
  [0xc0000224, "password-must-change"],
  [0xc000006e, "restricted"],
  [0xc000006f, "restricted"],
  [0xc0000070, "restricted"],
  [0xc0000413, "restricted"],
]);

function accountTrouble(error: KrbError, ntstatus: number | undefined): AccountTrouble | undefined {
  const told = ntstatus === undefined ? undefined : BY_NTSTATUS.get(ntstatus);
  if (told !== undefined) return told;
  switch (error.errorCode) {
    case 1:
      return "expired";
    case 12:
      return "restricted";
    case 18:
      // One code for three things. MIT's text tells them apart: "CLIENT LOCKED OUT" is an account that may have no tickets.
      return error.etext === "LOCKED_OUT" ? "locked" : /expired/i.test(error.etext ?? "") ? "expired" : "disabled";
    case 23:
      return "password-expired";
    default:
      return undefined;
  }
}
