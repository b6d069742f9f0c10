/** Mechanisms, and the frame that GSS-API puts around the first token of one: [RFC 2743] 3.1. */
import { applicationTag, BerReader, element, objectIdentifier, TAG } from "../asn1/ber.ts";

/** Object identifiers: [MS-SPNG] 1.9.1 and 3.1.5.2, [MS-NEGOEX] 1.9. */
export const MECHANISM = {
  SPNEGO: "1.3.6.1.5.5.2",
  KERBEROS: "1.2.840.113554.1.2.2",
  /** Kerberos with the misprinted arc that Windows 2000 sent first, and all after it still offer. */
  MS_KERBEROS: "1.2.840.48018.1.2.2",
  KERBEROS_USER_TO_USER: "1.2.840.113554.1.2.2.3",
  NTLMSSP: "1.3.6.1.4.1.311.2.2.10",
  NEGOEX: "1.3.6.1.4.1.311.2.2.30",
} as const;

/** A mechanism's name; its identifier where it has none here. */
export function mechanismName(identifier: string): string {
  switch (identifier) {
    case MECHANISM.SPNEGO:
      return "SPNEGO";
    case MECHANISM.KERBEROS:
      return "Kerberos";
    case MECHANISM.MS_KERBEROS:
      return "Kerberos (Microsoft)";
    case MECHANISM.KERBEROS_USER_TO_USER:
      return "Kerberos user-to-user";
    case MECHANISM.NTLMSSP:
      return "NTLMSSP";
    case MECHANISM.NEGOEX:
      return "NEGOEX";
    default:
      return identifier;
  }
}

/** The content of an OBJECT IDENTIFIER that names a mechanism; those above are known by their octets. @throws DecodeError */
export function readMechanism(content: BerReader, name: string): string {
  for (const known of KNOWN) if (content.is(known.octets)) return known.identifier;
  return content.objectIdentifier(name);
}
const KNOWN = Object.values(MECHANISM).map((identifier) => ({ identifier, octets: objectIdentifier(identifier).subarray(2) }));

export interface InitialContextToken {
  readonly mechanism: string;
  /** What the mechanism says; a view. */
  readonly token: Uint8Array;
}

/** InitialContextToken ::= [APPLICATION 0] IMPLICIT SEQUENCE { thisMech OBJECT IDENTIFIER, innerContextToken ANY } */
export const INITIAL_CONTEXT_TOKEN = applicationTag(0, true);

/** @throws DecodeError */
export function decodeInitialContextToken(bytes: Uint8Array): InitialContextToken {
  const body = new BerReader("InitialContextToken", bytes).take(INITIAL_CONTEXT_TOKEN, "InitialContextToken");
  const mechanism = readMechanism(body.take(TAG.objectIdentifier, "thisMech"), "thisMech");
  return { mechanism, token: bytes.subarray(body.offset, body.end) };
}

export function encodeInitialContextToken(token: InitialContextToken): Uint8Array {
  return element(INITIAL_CONTEXT_TOKEN, objectIdentifier(token.mechanism), token.token);
}
