/** How Netlogon's security provider fails, in words. Nothing secret is in them. */
import { SEC_E_INVALID_TOKEN } from "../../status/codes.ts";
import type { Party } from "../../status/errors.ts";
import { type SecurityCause, SecurityError } from "../../status/security-error.ts";

export interface NetlogonFailure {
  readonly answer?: string | undefined;
  readonly error?: unknown;
}

export function netlogonError(
  status: number,
  party: Party,
  words: string,
  leg: string,
  likely: SecurityCause,
  more: NetlogonFailure = {},
): SecurityError {
  return new SecurityError(status, party, words, { mechanism: "netlogon", likely, leg, ...more });
}

/** A token that is no NL_AUTH_MESSAGE, or not the one that is due. */
export function badToken(party: Party, words: string, leg: string, error?: unknown): SecurityError {
  return netlogonError(SEC_E_INVALID_TOKEN, party, words, leg, { kind: "token" }, { error });
}
