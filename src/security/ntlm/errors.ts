/** How NTLM fails, in words. Nothing secret is in them. */
import { SEC_E_INVALID_TOKEN, SEC_E_MESSAGE_ALTERED, SEC_E_OUT_OF_SEQUENCE, SEC_E_UNSUPPORTED_FUNCTION } from "../../status/codes.ts";
import type { Party } from "../../status/errors.ts";
import { type SecurityCause, SecurityError } from "../../status/security-error.ts";

/** The three legs by their messages. */
export type NtlmLeg = "NEGOTIATE_MESSAGE" | "CHALLENGE_MESSAGE" | "AUTHENTICATE_MESSAGE" | "message" | "mechListMIC";

export interface NtlmFailure {
  readonly advice?: string | undefined;
  readonly error?: unknown;
}

export function ntlmError(
  status: number,
  party: Party,
  words: string,
  leg: NtlmLeg,
  likely: SecurityCause,
  more: NtlmFailure = {},
): SecurityError {
  return new SecurityError(status, party, `NTLM, ${leg}: ${words}`, { mechanism: "ntlm", likely, leg, ...more });
}

export function badToken(party: Party, words: string, leg: NtlmLeg, error?: unknown): SecurityError {
  return ntlmError(SEC_E_INVALID_TOKEN, party, words, leg, { kind: "token" }, { error });
}

/** A message whose protection does not hold. */
export function badMessage(verdict: "altered" | "out-of-sequence", party: Party, leg: NtlmLeg): SecurityError {
  return verdict === "altered"
    ? ntlmError(SEC_E_MESSAGE_ALTERED, party, "the signature does not hold", leg, { kind: "altered" })
    : ntlmError(SEC_E_OUT_OF_SEQUENCE, party, "the sequence number is another one than is due", leg, { kind: "out-of-sequence" });
}

/** What one end wants and the other does not give. */
export function featureError(
  party: Party,
  leg: NtlmLeg,
  ours: readonly string[],
  theirs: readonly string[],
  advice?: string,
): SecurityError {
  const words = `the ${party} does not agree to ${ours.join(", ")}`;
  return ntlmError(SEC_E_UNSUPPORTED_FUNCTION, party, words, leg, { kind: "encryption-type", ours, theirs }, { advice });
}
