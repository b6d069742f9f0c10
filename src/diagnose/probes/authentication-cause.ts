/** Why an authentication failed, as observations have it; and whether it may have been counted against the account. */
import { type SecurityCause, SecurityError } from "../../status/security-error.ts";

/** Failures that nobody counts: no password was looked at. */
const UNCOUNTED: ReadonlySet<SecurityCause["kind"]> = new Set<SecurityCause["kind"]>([
  "wrong-target",
  "clock-skew",
  "unknown-user",
  "account",
  "encryption-type",
  "no-credentials",
  "expired",
  "level",
]);

/** Whether a server or KDC may have counted it as a wrong password. */
export function mayBeCounted({ likely }: SecurityError): boolean {
  return !UNCOUNTED.has(likely.kind) && !(likely.kind === "no-authority" && likely.proofSent !== true);
}

/** Nobody was asked, or nobody answered: it was not refused. */
export function isUnjudged({ likely }: SecurityError): boolean {
  return likely.kind === "no-credentials" || likely.kind === "no-authority";
}

/** Legs that are spoken with a KDC: the server was not asked. */
const KDC_LEGS: ReadonlySet<string> = new Set(["AS exchange", "TGS exchange", "KDC", "KDC discovery"]);

export function isOfKdc({ leg }: SecurityError): boolean {
  return KDC_LEGS.has(leg);
}

/** Why Kerberos was not spoken, where NTLM then failed. */
export function kerberosBehind(error: SecurityError): SecurityError | undefined {
  let { cause } = error;
  for (let depth = 0; depth < 4; depth++) {
    if (cause instanceof SecurityError && cause.mechanism === "kerberos") return cause;
    if (!(cause instanceof Error)) return undefined;
    cause = cause.cause;
  }
  return undefined;
}

/** Milliseconds that the other clock is ahead, where the error tells. */
export function skewMsOf(error: SecurityError): number | undefined {
  const found = error.likely.kind === "clock-skew" ? error : kerberosBehind(error);
  return found?.likely.kind === "clock-skew" ? found.likely.seconds * 1_000 : undefined;
}

/**
 * The word for AuthenticationObservation.likely.
 * @param domain lower case; which the target's controller serves, as far as its name tells
 */
export function causeWord(error: SecurityError, domain: string | undefined): string {
  const { likely, leg } = error;
  switch (likely.kind) {
    case "wrong-target":
      return "wrong-spn";
    case "account":
      return likely.what;
    case "encryption-type":
      return "etype";
    case "no-authority": {
      // None was found, or none of those that were answered. That those of another realm than the target's do not is nothing about its controller.
      const ours = domain === undefined || !likely.realm.includes(".") || likely.realm.toLowerCase() === domain;
      return leg === "KDC discovery" || !ours ? "kdc-unknown" : "kdc-silent";
    }
    case "wrong-user-or-password":
      // NTLM does not say which of them; a KDC that was asked before does.
      return kerberosBehind(error)?.likely.kind === "unknown-user" ? "unknown-user" : likely.kind;
    default:
      return likely.kind;
  }
}
