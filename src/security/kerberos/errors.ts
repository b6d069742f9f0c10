/** Errors that several parts of Kerberos throw. */
import { SEC_E_KDC_UNKNOWN_ETYPE, SEC_E_MESSAGE_ALTERED } from "../../status/codes.ts";
import { SecurityError } from "../../status/security-error.ts";

/** What was decrypted or checked does not hold: altered, or another key. */
export function altered(leg: string, words: string): SecurityError {
  return new SecurityError(SEC_E_MESSAGE_ALTERED, "server", words, { mechanism: "kerberos", likely: { kind: "altered" }, leg });
}

/** An encryption type that is not had here, or that nobody should have. */
export function unsupportedType(leg: string, words: string, theirs: readonly string[], ours: readonly string[]): SecurityError {
  return new SecurityError(SEC_E_KDC_UNKNOWN_ETYPE, "server", words, {
    mechanism: "kerberos",
    likely: { kind: "encryption-type", ours, theirs },
    leg,
  });
}
