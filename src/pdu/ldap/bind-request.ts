/** BindRequest: [RFC 4511] 4.2, with Microsoft's older way of SASL ([MS-ADTS] 5.1.1.1). */
import { DecodeError } from "../../status/errors.ts";
import { applicationTag, BerReader, contextTag, element, integer, TAG, text } from "../asn1/ber.ts";
import { decodeLdapMessage, encodeLdapMessage } from "./message.ts";

export const BIND_REQUEST = applicationTag(0, true);

export type BindAuthentication =
  | { readonly kind: "simple"; readonly password: Uint8Array }
  | { readonly kind: "sasl"; readonly mechanism: string; readonly credentials: Uint8Array | undefined }
  /** Sicily: 9 package discovery, 10 negotiate, 11 response; NTLM's messages or a package's name. */
  | { readonly kind: "sicily"; readonly step: 9 | 10 | 11; readonly token: Uint8Array };

export interface BindRequest {
  readonly messageId: number;
  readonly version: number;
  /** The bind DN; "" where the mechanism names the user. */
  readonly name: string;
  readonly authentication: BindAuthentication;
}

const SIMPLE = contextTag(0, false);
const SASL = contextTag(3, true);

/**
 *   BindRequest ::= [APPLICATION 0] SEQUENCE { version INTEGER (1..127), name LDAPDN, authentication AuthenticationChoice }
 *   AuthenticationChoice ::= CHOICE { simple [0] OCTET STRING, sasl [3] SaslCredentials,
 *     sicilyPackageDiscovery [9] OCTET STRING, sicilyNegotiate [10] OCTET STRING, sicilyResponse [11] OCTET STRING }
 *   SaslCredentials ::= SEQUENCE { mechanism LDAPString, credentials OCTET STRING OPTIONAL }
 */
export function encodeBindRequest(request: BindRequest): Uint8Array {
  return encodeLdapMessage(
    request.messageId,
    BIND_REQUEST,
    integer(request.version),
    text(request.name),
    encodeAuthentication(request.authentication),
  );
}

/** @throws DecodeError */
export function decodeBindRequest(bytes: Uint8Array, offset = 0): { request: BindRequest; end: number } {
  const { message, end } = decodeLdapMessage(bytes, offset);
  if (message.tag !== BIND_REQUEST) throw new DecodeError("BindRequest", offset, `protocolOp has tag 0x${message.tag.toString(16)}`);
  const body = new BerReader("BindRequest", bytes, message.content.offset, message.content.end);
  const version = body.take(TAG.integer, "version").integer("version");
  const name = body.take(TAG.octetString, "name").text();
  return { request: { messageId: message.messageId, version, name, authentication: readAuthentication(body) }, end };
}

function encodeAuthentication(authentication: BindAuthentication): Uint8Array {
  switch (authentication.kind) {
    case "simple":
      return element(SIMPLE, authentication.password);
    case "sasl":
      return element(
        SASL,
        text(authentication.mechanism),
        ...(authentication.credentials === undefined ? [] : [element(TAG.octetString, authentication.credentials)]),
      );
    case "sicily":
      return element(contextTag(authentication.step, false), authentication.token);
  }
}

function readAuthentication(body: BerReader): BindAuthentication {
  const at = body.offset;
  const { tag, content } = body.takeAny("authentication");
  if (tag === SIMPLE) return { kind: "simple", password: content.octets() };
  if (tag === SASL) {
    const mechanism = content.take(TAG.octetString, "mechanism").text();
    return { kind: "sasl", mechanism, credentials: content.takeOptional(TAG.octetString, "credentials")?.octets() };
  }
  for (const step of [9, 10, 11] as const) {
    // Some clients mark it as constructed although it is not.
    if (tag === contextTag(step, false) || tag === contextTag(step, true)) return { kind: "sicily", step, token: content.octets() };
  }
  throw new DecodeError("BindRequest", at, `an authentication with tag 0x${tag.toString(16)} is not known`);
}
