/** How SPNEGO fails, in words; its mechanisms have their own. Nothing secret is in them. */
import type { Party } from "../../status/errors.ts";
import { type SecurityCause, SecurityError } from "../../status/security-error.ts";

export interface SpnegoFailure {
  readonly answer?: string | undefined;
  readonly error?: unknown;
}

export function spnegoError(
  status: number,
  party: Party,
  words: string,
  leg: string,
  likely: SecurityCause,
  more: SpnegoFailure = {},
): SecurityError {
  return new SecurityError(status, party, words, { mechanism: "spnego", likely, leg, ...more });
}
