/** SearchResultDone: [RFC 4511] 4.5.2, an LDAPResult ([RFC 4511] 4.1.9). */
import { DecodeError } from "../../status/errors.ts";
import { applicationTag, BerReader, integer, TAG, text } from "../asn1/ber.ts";
import { decodeLdapMessage, encodeLdapMessage } from "./message.ts";

export const SEARCH_RESULT_DONE = applicationTag(5, true);

export interface SearchResultDone {
  readonly messageId: number;
  readonly resultCode: number;
  readonly matchedDN: string;
  readonly diagnosticMessage: string;
}

/** SearchResultDone ::= [APPLICATION 5] SEQUENCE { resultCode ENUMERATED, matchedDN LDAPDN, diagnosticMessage LDAPString, referral [3] OPTIONAL } */
export function encodeSearchResultDone(done: SearchResultDone): Uint8Array {
  return encodeLdapMessage(
    done.messageId,
    SEARCH_RESULT_DONE,
    integer(done.resultCode, TAG.enumerated),
    text(done.matchedDN),
    text(done.diagnosticMessage),
  );
}

/** @throws DecodeError */
export function decodeSearchResultDone(bytes: Uint8Array, offset = 0): { done: SearchResultDone; end: number } {
  const { message, end } = decodeLdapMessage(bytes, offset);
  if (message.tag !== SEARCH_RESULT_DONE)
    throw new DecodeError("SearchResultDone", offset, `protocolOp has tag 0x${message.tag.toString(16)}`);
  const body = new BerReader("SearchResultDone", bytes, message.content.offset, message.content.end);
  const resultCode = body.take(TAG.enumerated, "resultCode").integer("resultCode");
  const matchedDN = body.take(TAG.octetString, "matchedDN").text();
  const diagnosticMessage = body.take(TAG.octetString, "diagnosticMessage").text();
  return { done: { messageId: message.messageId, resultCode, matchedDN, diagnosticMessage }, end };
}
