/** ExtendedRequest: [RFC 4511] 4.12. StartTLS is one. */

import { encodeUtf8 } from "../../bytes/utf8.ts";
import { DecodeError } from "../../status/errors.ts";
import { applicationTag, BerReader, contextTag, element } from "../asn1/ber.ts";
import { decodeLdapMessage, encodeLdapMessage } from "./message.ts";

export const EXTENDED_REQUEST = applicationTag(23, true);

/** requestName of StartTLS: [RFC 4511] 4.14.1. */
export const START_TLS = "1.3.6.1.4.1.1466.20037";

export interface ExtendedRequest {
  readonly messageId: number;
  /** A dotted object identifier. */
  readonly name: string;
  readonly value: Uint8Array | undefined;
}

/** ExtendedRequest ::= [APPLICATION 23] SEQUENCE { requestName [0] LDAPOID, requestValue [1] OCTET STRING OPTIONAL } */
export function encodeExtendedRequest(request: ExtendedRequest): Uint8Array {
  return encodeLdapMessage(
    request.messageId,
    EXTENDED_REQUEST,
    element(contextTag(0, false), encodeUtf8(request.name)),
    ...(request.value === undefined ? [] : [element(contextTag(1, false), request.value)]),
  );
}

/** @throws DecodeError */
export function decodeExtendedRequest(bytes: Uint8Array, offset = 0): { request: ExtendedRequest; end: number } {
  const { message, end } = decodeLdapMessage(bytes, offset);
  if (message.tag !== EXTENDED_REQUEST)
    throw new DecodeError("ExtendedRequest", offset, `protocolOp has tag 0x${message.tag.toString(16)}`);
  const body = new BerReader("ExtendedRequest", bytes, message.content.offset, message.content.end);
  const name = body.take(contextTag(0, false), "requestName").text();
  return { request: { messageId: message.messageId, name, value: body.takeOptional(contextTag(1, false), "requestValue")?.octets() }, end };
}
