/** SearchResultEntry: [RFC 4511] 4.5.2. */
import { DecodeError } from "../../status/errors.ts";
import { applicationTag, BerReader, element, sequence, TAG, text } from "../asn1/ber.ts";
import { decodeLdapMessage, encodeLdapMessage } from "./message.ts";

export const SEARCH_RESULT_ENTRY = applicationTag(4, true);

export interface SearchResultEntry {
  readonly messageId: number;
  readonly objectName: string;
  readonly attributes: readonly { readonly type: string; readonly values: readonly Uint8Array[] }[];
}

/**
 *   SearchResultEntry ::= [APPLICATION 4] SEQUENCE { objectName LDAPDN, attributes SEQUENCE OF SEQUENCE { type OCTET STRING, vals SET OF OCTET STRING } }
 */
export function encodeSearchResultEntry(entry: SearchResultEntry): Uint8Array {
  const attributes = entry.attributes.map(({ type, values }) =>
    sequence(text(type), element(TAG.set, ...values.map((value) => element(TAG.octetString, value)))),
  );
  return encodeLdapMessage(entry.messageId, SEARCH_RESULT_ENTRY, text(entry.objectName), sequence(...attributes));
}

/** @returns the entry and where the datagram's next message starts. @throws DecodeError */
export function decodeSearchResultEntry(bytes: Uint8Array, offset = 0): { entry: SearchResultEntry; end: number } {
  const { message, end } = decodeLdapMessage(bytes, offset);
  if (message.tag !== SEARCH_RESULT_ENTRY)
    throw new DecodeError("SearchResultEntry", offset, `protocolOp has tag 0x${message.tag.toString(16)}`);
  const body = new BerReader("SearchResultEntry", bytes, message.content.offset, message.content.end);
  const objectName = body.take(TAG.octetString, "objectName").text();
  const list = body.take(TAG.sequence, "attributes");
  const attributes: { type: string; values: Uint8Array[] }[] = [];
  while (!list.atEnd) {
    const attribute = list.take(TAG.sequence, "attribute");
    const type = attribute.take(TAG.octetString, "type").text();
    const set = attribute.take(TAG.set, "vals");
    const values: Uint8Array[] = [];
    while (!set.atEnd) values.push(set.take(TAG.octetString, "value").octets());
    attributes.push({ type, values });
  }
  return { entry: { messageId: message.messageId, objectName, attributes }, end };
}
