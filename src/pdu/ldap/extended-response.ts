/** ExtendedResponse: [RFC 4511] 4.12. With messageID 0 it is the server's notice that it is about to close: [RFC 4511] 4.4. */

import { encodeUtf8 } from "../../bytes/utf8.ts";
import { DecodeError } from "../../status/errors.ts";
import { applicationTag, BerReader, contextTag, element } from "../asn1/ber.ts";
import { decodeLdapMessage, encodeLdapMessage } from "./message.ts";
import { encodeLdapResult, type LdapResult, readLdapResult } from "./result.ts";

export const EXTENDED_RESPONSE = applicationTag(24, true);

export interface ExtendedResponse extends LdapResult {
  readonly messageId: number;
  readonly name: string | undefined;
  readonly value: Uint8Array | undefined;
}

/** ExtendedResponse ::= [APPLICATION 24] SEQUENCE { COMPONENTS OF LDAPResult, responseName [10] OPTIONAL, responseValue [11] OPTIONAL } */
export function encodeExtendedResponse(response: ExtendedResponse): Uint8Array {
  return encodeLdapMessage(
    response.messageId,
    EXTENDED_RESPONSE,
    ...encodeLdapResult(response),
    ...(response.name === undefined ? [] : [element(contextTag(10, false), encodeUtf8(response.name))]),
    ...(response.value === undefined ? [] : [element(contextTag(11, false), response.value)]),
  );
}

/** @throws DecodeError */
export function decodeExtendedResponse(bytes: Uint8Array, offset = 0): { response: ExtendedResponse; end: number } {
  const { message, end } = decodeLdapMessage(bytes, offset);
  if (message.tag !== EXTENDED_RESPONSE)
    throw new DecodeError("ExtendedResponse", offset, `protocolOp has tag 0x${message.tag.toString(16)}`);
  const body = new BerReader("ExtendedResponse", bytes, message.content.offset, message.content.end);
  const result = readLdapResult(body);
  body.takeOptional(contextTag(3, true), "referral");
  const name = body.takeOptional(contextTag(10, false), "responseName")?.text();
  const value = body.takeOptional(contextTag(11, false), "responseValue")?.octets();
  return { response: { messageId: message.messageId, ...result, name, value }, end };
}
