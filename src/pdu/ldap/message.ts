/** LDAPMessage, the envelope of every LDAP and CLDAP message: [RFC 4511] 4.1.1. Over UDP one datagram holds one or more of them ([MS-ADTS] 3.1.1.3.1.11). */
import { DecodeError } from "../../status/errors.ts";
import { BerReader, element, elementLength, integer, sequence, TAG } from "../asn1/ber.ts";

export interface LdapMessage {
  readonly messageId: number;
  /** Tag of the protocolOp. */
  readonly tag: number;
  /** Content of the protocolOp. */
  readonly content: BerReader;
}

/**
 *   LDAPMessage ::= SEQUENCE { messageID INTEGER (0 .. 2^31-1), protocolOp CHOICE { ... }, controls [0] Controls OPTIONAL }
 *
 * @returns the message and how many octets it took, so that a datagram's next one can be read
 * @throws DecodeError
 */
export function decodeLdapMessage(bytes: Uint8Array, offset = 0): { message: LdapMessage; end: number } {
  const outer = new BerReader("LDAPMessage", bytes, offset);
  const body = outer.take(TAG.sequence, "LDAPMessage");
  const messageId = body.take(TAG.integer, "messageID").integer("messageID");
  const { tag, content } = body.takeAny("protocolOp");
  return { message: { messageId, tag, content }, end: outer.offset };
}

export function encodeLdapMessage(messageId: number, tag: number, ...content: readonly Uint8Array[]): Uint8Array {
  return sequence(integer(messageId), element(tag, ...content));
}

/** Length of the message at the start of a TCP stream's octets; undefined when more are needed to tell. @throws DecodeError */
export function ldapMessageLength(bytes: Uint8Array): number | undefined {
  if (bytes.length > 0 && bytes[0] !== TAG.sequence)
    throw new DecodeError("LDAPMessage", 0, `begins with 0x${bytes[0]!.toString(16)} and not as a message does`);
  return elementLength("LDAPMessage", bytes);
}
