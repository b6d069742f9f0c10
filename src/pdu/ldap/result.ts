/** LDAPResult, what most answers are: [RFC 4511] 4.1.9. */
import { type BerReader, integer, TAG, text } from "../asn1/ber.ts";

export interface LdapResult {
  readonly resultCode: number;
  readonly matchedDN: string;
  /** A directory server of Microsoft's puts its own numbers here: `80090308: LdapErr: ..., data 52e, v3839`. */
  readonly diagnosticMessage: string;
}

/** LDAPResult ::= SEQUENCE { resultCode ENUMERATED, matchedDN LDAPDN, diagnosticMessage LDAPString, referral [3] OPTIONAL }; the content alone. */
export function encodeLdapResult(result: LdapResult): Uint8Array[] {
  return [integer(result.resultCode, TAG.enumerated), text(result.matchedDN), text(result.diagnosticMessage)];
}

/** @throws DecodeError */
export function readLdapResult(body: BerReader): LdapResult {
  const resultCode = body.take(TAG.enumerated, "resultCode").integer("resultCode");
  const matchedDN = body.take(TAG.octetString, "matchedDN").text();
  const diagnosticMessage = body.take(TAG.octetString, "diagnosticMessage").text();
  return { resultCode, matchedDN, diagnosticMessage };
}

/** `invalidCredentials`: [RFC 4511] 4.1.9 and its appendix A. */
export function ldapResultName(code: number): string {
  return RESULTS[code] ?? `result ${code}`;
}

/**
 * What Active Directory says beside invalidCredentials: the Win32 code behind `data`, in words.
 * @returns undefined where the text holds none, or one that is not known here
 */
export function bindErrorWords(diagnosticMessage: string): { readonly code: number; readonly words: string } | undefined {
  const match = /\bdata ([0-9a-f]{1,8})\b/i.exec(diagnosticMessage);
  if (match === null) return undefined;
  const code = Number.parseInt(match[1]!, 16);
  const words = BIND_ERRORS[code];
  return words === undefined ? undefined : { code, words };
}

/** Win32 codes that a bind meets ([MS-ERREF] 2.2), by the number behind `data`. */
const BIND_ERRORS: Readonly<Record<number, string>> = {
  1317: "the user is not known",
  1326: "the password (or the name) is wrong",
  1327: "the account is restricted",
  1328: "not at this time of day",
  1329: "not from this workstation",
  1330: "the password has expired",
  1331: "the account is disabled",
  1384: "the account is in too many groups",
  1793: "the account has expired",
  1907: "the password must be changed first",
  1909: "the account is locked out",
  87: "a parameter is not valid",
};

const RESULTS: Readonly<Record<number, string>> = {
  0: "success",
  1: "operationsError",
  2: "protocolError",
  3: "timeLimitExceeded",
  4: "sizeLimitExceeded",
  5: "compareFalse",
  6: "compareTrue",
  7: "authMethodNotSupported",
  8: "strongerAuthRequired",
  10: "referral",
  11: "adminLimitExceeded",
  12: "unavailableCriticalExtension",
  13: "confidentialityRequired",
  14: "saslBindInProgress",
  16: "noSuchAttribute",
  17: "undefinedAttributeType",
  18: "inappropriateMatching",
  19: "constraintViolation",
  20: "attributeOrValueExists",
  21: "invalidAttributeSyntax",
  32: "noSuchObject",
  33: "aliasProblem",
  34: "invalidDNSyntax",
  36: "aliasDereferencingProblem",
  48: "inappropriateAuthentication",
  49: "invalidCredentials",
  50: "insufficientAccessRights",
  51: "busy",
  52: "unavailable",
  53: "unwillingToPerform",
  54: "loopDetect",
  64: "namingViolation",
  65: "objectClassViolation",
  66: "notAllowedOnNonLeaf",
  67: "notAllowedOnRDN",
  68: "entryAlreadyExists",
  69: "objectClassModsProhibited",
  71: "affectsMultipleDSAs",
  80: "other",
};
