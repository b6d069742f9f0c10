/** SearchResultDone: [RFC 4511] 4.5.2, an LDAPResult ([RFC 4511] 4.1.9). */
import { DecodeError } from "../../status/errors.ts";
import { applicationTag, BerReader } from "../asn1/ber.ts";
import { decodeLdapMessage, encodeLdapMessage } from "./message.ts";
import { encodeLdapResult, type LdapResult, readLdapResult } from "./result.ts";

export const SEARCH_RESULT_DONE = applicationTag(5, true);

export interface SearchResultDone extends LdapResult {
  readonly messageId: number;
}

/** SearchResultDone ::= [APPLICATION 5] SEQUENCE { resultCode ENUMERATED, matchedDN LDAPDN, diagnosticMessage LDAPString, referral [3] OPTIONAL } */
export function encodeSearchResultDone(done: SearchResultDone): Uint8Array {
  return encodeLdapMessage(done.messageId, SEARCH_RESULT_DONE, ...encodeLdapResult(done));
}

/** @throws DecodeError */
export function decodeSearchResultDone(bytes: Uint8Array, offset = 0): { done: SearchResultDone; end: number } {
  const { message, end } = decodeLdapMessage(bytes, offset);
  if (message.tag !== SEARCH_RESULT_DONE)
    throw new DecodeError("SearchResultDone", offset, `protocolOp has tag 0x${message.tag.toString(16)}`);
  const body = new BerReader("SearchResultDone", bytes, message.content.offset, message.content.end);
  return { done: { messageId: message.messageId, ...readLdapResult(body) }, end };
}
