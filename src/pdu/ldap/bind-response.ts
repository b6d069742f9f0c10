/** BindResponse: [RFC 4511] 4.2.2. */
import { DecodeError } from "../../status/errors.ts";
import { applicationTag, BerReader, contextTag, element, TAG } from "../asn1/ber.ts";
import { decodeLdapMessage, encodeLdapMessage } from "./message.ts";
import { encodeLdapResult, type LdapResult, readLdapResult } from "./result.ts";

export const BIND_RESPONSE = applicationTag(1, true);
const REFERRAL = contextTag(3, true);
const SERVER_SASL_CREDS = contextTag(7, false);

export interface BindResponse extends LdapResult {
  readonly messageId: number;
  readonly serverSaslCreds: Uint8Array | undefined;
}

/** BindResponse ::= [APPLICATION 1] SEQUENCE { COMPONENTS OF LDAPResult, serverSaslCreds [7] OCTET STRING OPTIONAL } */
export function encodeBindResponse(response: BindResponse): Uint8Array {
  return encodeLdapMessage(
    response.messageId,
    BIND_RESPONSE,
    ...encodeLdapResult(response),
    ...(response.serverSaslCreds === undefined ? [] : [element(SERVER_SASL_CREDS, response.serverSaslCreds)]),
  );
}

/**
 * Where a Sicily bind is answered ([MS-ADTS] 5.1.1.1.3), the challenge stands in matchedDN: `matchedOctets` has it as it is.
 * @throws DecodeError
 */
export function decodeBindResponse(bytes: Uint8Array, offset = 0): { response: BindResponse; matchedOctets: Uint8Array; end: number } {
  const { message, end } = decodeLdapMessage(bytes, offset);
  if (message.tag !== BIND_RESPONSE) throw new DecodeError("BindResponse", offset, `protocolOp has tag 0x${message.tag.toString(16)}`);
  const body = new BerReader("BindResponse", bytes, message.content.offset, message.content.end);
  const peek = new BerReader("BindResponse", bytes, message.content.offset, message.content.end);
  const result = readLdapResult(body);
  peek.take(TAG.enumerated, "resultCode");
  const matchedOctets = peek.take(TAG.octetString, "matchedDN").octets();
  body.takeOptional(REFERRAL, "referral");
  const serverSaslCreds = body.takeOptional(SERVER_SASL_CREDS, "serverSaslCreds")?.octets();
  return { response: { messageId: message.messageId, ...result, serverSaslCreds }, matchedOctets, end };
}
