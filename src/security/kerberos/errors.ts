/** How Kerberos fails, in words. Nothing secret is in them. What KDCs answer is in client/kdc-errors.ts, what services answer in ap-errors.ts. */
import { SEC_E_KDC_UNKNOWN_ETYPE, SEC_E_MESSAGE_ALTERED } from "../../status/codes.ts";
import type { Party } from "../../status/errors.ts";
import { type SecurityCause, SecurityError } from "../../status/security-error.ts";

export interface KerberosFailure {
  readonly answer?: string | undefined;
  readonly advice?: string | undefined;
  readonly error?: unknown;
}

export function kerberosError(
  status: number,
  party: Party,
  words: string,
  leg: string,
  likely: SecurityCause,
  more: KerberosFailure = {},
): SecurityError {
  return new SecurityError(status, party, words, { mechanism: "kerberos", likely, leg, ...more });
}

/** What was decrypted or checked does not hold: altered, or another key. */
export function altered(leg: string, words: string): SecurityError {
  return kerberosError(SEC_E_MESSAGE_ALTERED, "server", words, leg, { kind: "altered" });
}

/** An encryption type that is not had here, or that nobody should have. */
export function unsupportedType(leg: string, words: string, theirs: readonly string[], ours: readonly string[]): SecurityError {
  return kerberosError(SEC_E_KDC_UNKNOWN_ETYPE, "server", words, leg, { kind: "encryption-type", ours, theirs });
}
