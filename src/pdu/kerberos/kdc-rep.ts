/** KDC-REP, what AS-REP and TGS-REP have in common: [RFC 4120] 5.4.2. */
import { applicationTag, BerReader, contextTag, element, integer, sequence, TAG } from "../asn1/ber.ts";
import { encodeMethodData, type PaData, readMethodData } from "./pa-data.ts";
import {
  type EncryptedData,
  encodeEncryptedData,
  encodePrincipal,
  encodeTicket,
  expectVersionAndType,
  field,
  kerberosString,
  optional,
  type PrincipalName,
  readEncryptedData,
  readPrincipal,
  readTicket,
  type Ticket,
  takeOptionalField,
  takeText,
} from "./types.ts";

export interface KdcRep {
  readonly padata: readonly PaData[] | undefined;
  readonly crealm: string;
  readonly cname: PrincipalName;
  readonly ticket: Ticket;
  readonly encPart: EncryptedData;
}

/**
 *   KDC-REP ::= SEQUENCE { pvno [0] INTEGER (5), msg-type [1] INTEGER, padata [2] SEQUENCE OF PA-DATA OPTIONAL, crealm [3] Realm,
 *     cname [4] PrincipalName, ticket [5] Ticket, enc-part [6] EncryptedData }
 */
export function encodeKdcRep(type: 11 | 13, reply: KdcRep): Uint8Array {
  return element(
    applicationTag(type, true),
    sequence(
      field(0, integer(5)),
      field(1, integer(type)),
      optional(2, reply.padata, encodeMethodData),
      field(3, kerberosString(reply.crealm)),
      field(4, encodePrincipal(reply.cname)),
      field(5, encodeTicket(reply.ticket)),
      field(6, encodeEncryptedData(reply.encPart)),
    ),
  );
}

/** @throws DecodeError */
export function decodeKdcRep(what: string, type: 11 | 13, bytes: Uint8Array): KdcRep {
  const message = new BerReader(what, bytes).take(applicationTag(type, true), what).take(TAG.sequence, "KDC-REP");
  expectVersionAndType(message, 0, type);
  const padata = takeOptionalField(message, 2, "padata", readMethodData);
  const crealm = takeText(message, 3, "crealm");
  const cname = readPrincipal(message.take(contextTag(4, true), "cname"));
  const ticket = readTicket(message.take(contextTag(5, true), "ticket"));
  return { padata, crealm, cname, ticket, encPart: readEncryptedData(message.take(contextTag(6, true), "enc-part")) };
}
