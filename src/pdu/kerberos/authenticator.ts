/** Authenticator: [RFC 4120] 5.5.1. What a client encrypts with a ticket's session key to show that it has it. */
import { DecodeError } from "../../status/errors.ts";
import { applicationTag, BerReader, contextTag, element, integer, octetString, sequence, TAG } from "../asn1/ber.ts";
import { type AuthorizationDataElement, encodeAuthorizationData, readAuthorizationData } from "./authorization-data.ts";
import { type EncryptionKey, encodeEncryptionKey, readEncryptionKey } from "./encryption-key.ts";
import {
  encodePrincipal,
  field,
  kerberosString,
  kerberosTime,
  optional,
  type PrincipalName,
  readPrincipal,
  takeInteger,
  takeOctets,
  takeOptionalField,
  takeText,
} from "./types.ts";

export const AUTHENTICATOR = applicationTag(2, true);

/** Checksum ::= SEQUENCE { cksumtype [0] Int32, checksum [1] OCTET STRING }: [RFC 4120] 5.2.9. */
export interface Checksum {
  readonly type: number;
  readonly octets: Uint8Array;
}

export interface Authenticator {
  readonly crealm: string;
  readonly cname: PrincipalName;
  readonly cksum: Checksum | undefined;
  /** Microseconds of `ctime`. */
  readonly cusec: number;
  /** `20261121125120Z` */
  readonly ctime: string;
  readonly subkey: EncryptionKey | undefined;
  /** Unsigned 32 bits. */
  readonly seqNumber: number | undefined;
  readonly authorizationData: readonly AuthorizationDataElement[] | undefined;
}

/**
 *   Authenticator ::= [APPLICATION 2] SEQUENCE { authenticator-vno [0] (5), crealm [1], cname [2], cksum [3] OPTIONAL, cusec [4], ctime [5],
 *     subkey [6] OPTIONAL, seq-number [7] OPTIONAL, authorization-data [8] OPTIONAL }
 */
export function encodeAuthenticator(authenticator: Authenticator): Uint8Array {
  return element(
    AUTHENTICATOR,
    sequence(
      field(0, integer(5)),
      field(1, kerberosString(authenticator.crealm)),
      field(2, encodePrincipal(authenticator.cname)),
      optional(3, authenticator.cksum, encodeChecksum),
      field(4, integer(authenticator.cusec)),
      field(5, kerberosTime(authenticator.ctime)),
      optional(6, authenticator.subkey, encodeEncryptionKey),
      optional(7, authenticator.seqNumber, (value) => integer(value)),
      optional(8, authenticator.authorizationData, encodeAuthorizationData),
    ),
  );
}

/** Keys, checksum and authorization data are views. @throws DecodeError */
export function decodeAuthenticator(bytes: Uint8Array): Authenticator {
  const message = new BerReader("Authenticator", bytes).take(AUTHENTICATOR, "Authenticator").take(TAG.sequence, "Authenticator");
  const version = takeInteger(message, 0, "authenticator-vno");
  if (version !== 5) throw new DecodeError("Authenticator", message.offset, `authenticator-vno is ${version}`);
  const crealm = takeText(message, 1, "crealm");
  const cname = readPrincipal(message.take(contextTag(2, true), "cname"));
  const cksum = takeOptionalField(message, 3, "cksum", readChecksum);
  const cusec = takeInteger(message, 4, "cusec");
  const ctime = takeText(message, 5, "ctime", TAG.generalizedTime);
  const subkey = takeOptionalField(message, 6, "subkey", readEncryptionKey);
  const seqNumber = takeOptionalField(message, 7, "seq-number", readSequenceNumber);
  const authorizationData = takeOptionalField(message, 8, "authorization-data", readAuthorizationData);
  return { crealm, cname, cksum, cusec, ctime, subkey, seqNumber, authorizationData };
}

export function encodeChecksum(checksum: Checksum): Uint8Array {
  return sequence(field(0, integer(checksum.type)), field(1, octetString(checksum.octets)));
}

export function readChecksum(content: BerReader): Checksum {
  const checksum = content.take(TAG.sequence, "Checksum");
  const type = takeInteger(checksum, 0, "cksumtype");
  return { type, octets: takeOctets(checksum, 1, "checksum") };
}

/** A UInt32; some write it as a signed number. */
export function readSequenceNumber(content: BerReader): number {
  return content.take(TAG.integer, "seq-number").integer("seq-number") >>> 0;
}
