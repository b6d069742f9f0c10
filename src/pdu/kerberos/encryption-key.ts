/** EncryptionKey: [RFC 4120] 5.2.9. A key with its type, inside of what is encrypted. */
import { type BerReader, integer, octetString, sequence, TAG } from "../asn1/ber.ts";
import { field, takeInteger, takeOctets } from "./types.ts";

export interface EncryptionKey {
  readonly type: number;
  readonly octets: Uint8Array;
}

/** EncryptionKey ::= SEQUENCE { keytype [0] Int32, keyvalue [1] OCTET STRING } */
export function encodeEncryptionKey(key: EncryptionKey): Uint8Array {
  return sequence(field(0, integer(key.type)), field(1, octetString(key.octets)));
}

/** The key is a view. @throws DecodeError */
export function readEncryptionKey(content: BerReader): EncryptionKey {
  const key = content.take(TAG.sequence, "EncryptionKey");
  const type = takeInteger(key, 0, "keytype");
  return { type, octets: takeOctets(key, 1, "keyvalue") };
}
