/** Which object identifiers stand for a mechanism, [MS-SPNG] 3.1.5.2. */
import { AUTH_TYPE, type AuthenticationType } from "../../knowledge/authentication.ts";
import { MECHANISM, mechanismName } from "../../pdu/spnego/mechanism.ts";

/**
 * Those that SPNEGO carries, as an initiator offers them: the standard identifier of Kerberos first, then the misprinted one that Windows 2000 took for
 * it and all its followers still know.
 */
const IDENTIFIERS: Readonly<Partial<Record<AuthenticationType, readonly string[]>>> = {
  [AUTH_TYPE.KERBEROS]: [MECHANISM.KERBEROS, MECHANISM.MS_KERBEROS],
  [AUTH_TYPE.NTLM]: [MECHANISM.NTLMSSP],
};

/** Empty for what SPNEGO does not carry. */
export function identifiersOf(authType: AuthenticationType): readonly string[] {
  return IDENTIFIERS[authType] ?? [];
}

/** `Kerberos, NTLMSSP`: each mechanism once. */
export function mechanismsInWords(identifiers: readonly string[]): string {
  const names = identifiers.slice(0, MOST_NAMED).map((one) => mechanismName(one === MECHANISM.MS_KERBEROS ? MECHANISM.KERBEROS : one));
  const more = identifiers.length > MOST_NAMED ? ` and ${identifiers.length - MOST_NAMED} more` : "";
  return names.length === 0 ? "nothing" : `${[...new Set(names)].join(", ")}${more}`;
}

const MOST_NAMED = 8;
