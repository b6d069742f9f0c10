/** What the AP exchange's KRB-ERROR ([RFC 4120] 3.2, 7.5.9) means to people: why a service refused a ticket. */
import { krbErrorName, krbErrorWords } from "../../pdu/kerberos/error-codes.ts";
import type { KrbError } from "../../pdu/kerberos/krb-error.ts";
import { SEC_E_CONTEXT_EXPIRED, SEC_E_LOGON_DENIED, SEC_E_TIME_SKEW, SEC_E_WRONG_PRINCIPAL } from "../../status/codes.ts";
import { type SecurityCause, SecurityError } from "../../status/security-error.ts";

/** Error codes of the AP exchange, [RFC 4120] 7.5.9. */
export const AP_ERROR = {
  badIntegrity: 31,
  expired: 32,
  notYetValid: 33,
  repeat: 34,
  notUs: 35,
  badMatch: 36,
  skew: 37,
  badVersion: 39,
  modified: 41,
  badKeyVersion: 44,
  noKey: 45,
  inappropriateChecksum: 50,
  generic: 60,
} as const;

/** More than that is a wrong clock, where an error does not say so itself. */
const NOTEWORTHY_SKEW = 60;

/**
 * What a service answered.
 * @param aheadMs milliseconds that its clock is ahead of ours
 */
export function answerError(error: KrbError, targetName: string, aheadMs: number): SecurityError {
  const answer = krbErrorName(error.errorCode);
  const seconds = Math.round(aheadMs / 1000);
  const [status, likely, advice] = meaning(error.errorCode, targetName, seconds);
  return new SecurityError(status, "server", `the service refused the ticket: ${answer}, ${krbErrorWords(error.errorCode)}`, {
    mechanism: "kerberos",
    likely,
    leg: "AP-REP",
    answer,
    advice,
  });
}

function meaning(code: number, targetName: string, seconds: number): [number, SecurityCause, string | undefined] {
  switch (code) {
    case AP_ERROR.skew:
      return [SEC_E_TIME_SKEW, { kind: "clock-skew", seconds }, skewAdvice(seconds)];
    case AP_ERROR.modified:
    case AP_ERROR.badIntegrity:
    case AP_ERROR.noKey:
    case AP_ERROR.badKeyVersion:
    case AP_ERROR.notUs:
      return [
        SEC_E_WRONG_PRINCIPAL,
        { kind: "wrong-target", targetName },
        `see which account has the name ${targetName} (setspn -Q), and whether the service runs as it`,
      ];
    case AP_ERROR.expired:
      if (Math.abs(seconds) > NOTEWORTHY_SKEW) return [SEC_E_TIME_SKEW, { kind: "clock-skew", seconds }, skewAdvice(seconds)];
      return [SEC_E_CONTEXT_EXPIRED, { kind: "expired" }, undefined];
    case AP_ERROR.notYetValid:
      if (Math.abs(seconds) > NOTEWORTHY_SKEW) return [SEC_E_TIME_SKEW, { kind: "clock-skew", seconds }, skewAdvice(seconds)];
      return [SEC_E_TIME_SKEW, { kind: "clock-skew", seconds }, "the server's clock is ours: it is the KDC's that is ahead"];
    default:
      return [SEC_E_LOGON_DENIED, { kind: "refused" }, undefined];
  }
}

function skewAdvice(seconds: number): string {
  return `the server's clock is ${Math.abs(seconds)} seconds ${seconds < 0 ? "behind" : "ahead of"} ours`;
}
