/** KDC-REQ, what AS-REQ and TGS-REQ have in common: [RFC 4120] 5.4.1. */
import { applicationTag, BerReader, contextTag, element, integer, sequence, TAG } from "../asn1/ber.ts";
import { encodeMethodData, type PaData, readMethodData } from "./pa-data.ts";
import {
  type EncryptedData,
  encodeAddresses,
  encodeEncryptedData,
  encodePrincipal,
  encodeTicket,
  expectVersionAndType,
  field,
  flags,
  type HostAddress,
  kerberosString,
  kerberosTime,
  optional,
  type PrincipalName,
  readAddresses,
  readEncryptedData,
  readFlags,
  readPrincipal,
  readTicket,
  type Ticket,
  takeInteger,
  takeOptionalField,
  takeText,
  takeTime,
} from "./types.ts";

export interface KdcReq {
  readonly padata: readonly PaData[] | undefined;
  /** 32 bits, bit 0 the highest: [RFC 4120] 5.4.1. */
  readonly kdcOptions: number;
  /** Of an AS-REQ. */
  readonly cname: PrincipalName | undefined;
  readonly realm: string;
  readonly sname: PrincipalName | undefined;
  /** `20370913024805Z` */
  readonly from: string | undefined;
  readonly till: string;
  readonly rtime: string | undefined;
  /** 0 .. 2^32-1 */
  readonly nonce: number;
  /** In order of preference. */
  readonly etypes: readonly number[];
  readonly addresses: readonly HostAddress[] | undefined;
  readonly encAuthorizationData: EncryptedData | undefined;
  readonly additionalTickets: readonly Ticket[] | undefined;
}

/**
 *   KDC-REQ ::= SEQUENCE { pvno [1] INTEGER (5), msg-type [2] INTEGER, padata [3] SEQUENCE OF PA-DATA OPTIONAL, req-body [4] KDC-REQ-BODY }
 *   KDC-REQ-BODY ::= SEQUENCE { kdc-options [0] KerberosFlags, cname [1] OPTIONAL, realm [2], sname [3] OPTIONAL, from [4] OPTIONAL, till [5],
 *     rtime [6] OPTIONAL, nonce [7] UInt32, etype [8] SEQUENCE OF Int32, addresses [9] OPTIONAL, enc-authorization-data [10] OPTIONAL,
 *     additional-tickets [11] SEQUENCE OF Ticket OPTIONAL }
 */
export function encodeKdcReq(type: 10 | 12, request: KdcReq): Uint8Array {
  return element(
    applicationTag(type, true),
    sequence(
      field(1, integer(5)),
      field(2, integer(type)),
      optional(3, request.padata, encodeMethodData),
      field(4, encodeKdcReqBody(request)),
    ),
  );
}

/** The req-body alone: what the checksum in a TGS-REQ's authenticator is over. */
export function encodeKdcReqBody(request: KdcReq): Uint8Array {
  return sequence(
    field(0, flags(request.kdcOptions)),
    optional(1, request.cname, encodePrincipal),
    field(2, kerberosString(request.realm)),
    optional(3, request.sname, encodePrincipal),
    optional(4, request.from, kerberosTime),
    field(5, kerberosTime(request.till)),
    optional(6, request.rtime, kerberosTime),
    field(7, integer(request.nonce)),
    field(8, sequence(...request.etypes.map((etype) => integer(etype)))),
    optional(9, request.addresses, encodeAddresses),
    optional(10, request.encAuthorizationData, encodeEncryptedData),
    optional(11, request.additionalTickets, (tickets) => sequence(...tickets.map(encodeTicket))),
  );
}

/** @throws DecodeError */
export function decodeKdcReq(what: string, type: 10 | 12, bytes: Uint8Array): KdcReq {
  const message = new BerReader(what, bytes).take(applicationTag(type, true), what).take(TAG.sequence, "KDC-REQ");
  expectVersionAndType(message, 1, type);
  const padata = takeOptionalField(message, 3, "padata", readMethodData);
  const body = message.take(contextTag(4, true), "req-body").take(TAG.sequence, "KDC-REQ-BODY");
  const kdcOptions = readFlags(body.take(contextTag(0, true), "kdc-options"), "kdc-options");
  const cname = takeOptionalField(body, 1, "cname", readPrincipal);
  const realm = takeText(body, 2, "realm");
  const sname = takeOptionalField(body, 3, "sname", readPrincipal);
  const from = takeOptionalField(body, 4, "from", takeTime("from"));
  const till = takeText(body, 5, "till", TAG.generalizedTime);
  const rtime = takeOptionalField(body, 6, "rtime", takeTime("rtime"));
  const nonce = takeInteger(body, 7, "nonce");
  const list = body.take(contextTag(8, true), "etype").take(TAG.sequence, "etype");
  const etypes: number[] = [];
  while (!list.atEnd) etypes.push(list.take(TAG.integer, "etype").integer("etype"));
  const addresses = takeOptionalField(body, 9, "addresses", readAddresses);
  const encAuthorizationData = takeOptionalField(body, 10, "enc-authorization-data", readEncryptedData);
  const additionalTickets = takeOptionalField(body, 11, "additional-tickets", (content) => {
    const tickets: Ticket[] = [];
    const sequenceOf = content.take(TAG.sequence, "additional-tickets");
    while (!sequenceOf.atEnd) tickets.push(readTicket(sequenceOf));
    return tickets;
  });
  return {
    padata,
    kdcOptions,
    cname,
    realm,
    sname,
    from,
    till,
    rtime,
    nonce,
    etypes,
    addresses,
    encAuthorizationData,
    additionalTickets,
  };
}
