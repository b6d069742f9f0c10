/** AP-REP: [RFC 4120] 5.5.2. A service proves to a client that it could read the ticket. */
import { applicationTag, BerReader, contextTag, element, integer, sequence, TAG } from "../asn1/ber.ts";
import { type EncryptedData, encodeEncryptedData, expectVersionAndType, field, readEncryptedData } from "./types.ts";

export const AP_REP = applicationTag(15, true);

export interface ApRep {
  readonly encPart: EncryptedData;
}

/** AP-REP ::= [APPLICATION 15] SEQUENCE { pvno [0] (5), msg-type [1] (15), enc-part [2] EncryptedData } */
export function encodeApRep(reply: ApRep): Uint8Array {
  return element(AP_REP, sequence(field(0, integer(5)), field(1, integer(15)), field(2, encodeEncryptedData(reply.encPart))));
}

/** @throws DecodeError */
export function decodeApRep(bytes: Uint8Array): ApRep {
  const message = new BerReader("AP-REP", bytes).take(AP_REP, "AP-REP").take(TAG.sequence, "AP-REP");
  expectVersionAndType(message, 0, 15);
  return { encPart: readEncryptedData(message.take(contextTag(2, true), "enc-part")) };
}
