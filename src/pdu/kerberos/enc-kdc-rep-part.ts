/** EncKDCRepPart: [RFC 4120] 5.4.2. What a KDC encrypts for the client beside its ticket: the session key, and what the ticket is. */
import { DecodeError } from "../../status/errors.ts";
import { applicationTag, BerReader, contextTag, element, integer, sequence, TAG } from "../asn1/ber.ts";
import { type EncryptionKey, encodeEncryptionKey, readEncryptionKey } from "./encryption-key.ts";
import { encodeMethodData, type PaData, readMethodData } from "./pa-data.ts";
import {
  encodeAddresses,
  encodePrincipal,
  field,
  flags,
  type HostAddress,
  kerberosString,
  kerberosTime,
  optional,
  type PrincipalName,
  readAddresses,
  readFlags,
  readPrincipal,
  takeInteger,
  takeOptionalField,
  takeText,
  takeTime,
} from "./types.ts";

const ENC_AS_REP_PART = applicationTag(25, true);
const ENC_TGS_REP_PART = applicationTag(26, true);

/** An element of LastReq ::= SEQUENCE OF SEQUENCE { lr-type [0] Int32, lr-value [1] KerberosTime } */
export interface LastRequest {
  readonly type: number;
  readonly value: string;
}

export interface EncKdcRepPart {
  /** Its octets are a view. */
  readonly key: EncryptionKey;
  readonly lastRequests: readonly LastRequest[];
  /** 0 .. 2^32-1; as the request had it. */
  readonly nonce: number;
  /** `20261121125120Z`, as all times here. */
  readonly keyExpiration: string | undefined;
  /** TicketFlags, bit 0 the highest. */
  readonly flags: number;
  readonly authTime: string;
  readonly startTime: string | undefined;
  readonly endTime: string;
  readonly renewTill: string | undefined;
  readonly srealm: string;
  readonly sname: PrincipalName;
  readonly addresses: readonly HostAddress[] | undefined;
  /** [RFC 6806] 11, [MS-KILE] 2.2.8: PA-SUPPORTED-ENCTYPES and the like. */
  readonly encryptedPaData: readonly PaData[] | undefined;
}

/**
 *   EncKDCRepPart ::= SEQUENCE { key [0], last-req [1], nonce [2], key-expiration [3] OPTIONAL, flags [4], authtime [5], starttime [6] OPTIONAL,
 *     endtime [7], renew-till [8] OPTIONAL, srealm [9], sname [10], caddr [11] OPTIONAL, encrypted-pa-data [12] OPTIONAL }
 */
export function encodeEncKdcRepPart(of: "AS-REP" | "TGS-REP", part: EncKdcRepPart): Uint8Array {
  return element(
    of === "AS-REP" ? ENC_AS_REP_PART : ENC_TGS_REP_PART,
    sequence(
      field(0, encodeEncryptionKey(part.key)),
      field(1, sequence(...part.lastRequests.map(({ type, value }) => sequence(field(0, integer(type)), field(1, kerberosTime(value)))))),
      field(2, integer(part.nonce)),
      optional(3, part.keyExpiration, kerberosTime),
      field(4, flags(part.flags)),
      field(5, kerberosTime(part.authTime)),
      optional(6, part.startTime, kerberosTime),
      field(7, kerberosTime(part.endTime)),
      optional(8, part.renewTill, kerberosTime),
      field(9, kerberosString(part.srealm)),
      field(10, encodePrincipal(part.sname)),
      optional(11, part.addresses, encodeAddresses),
      optional(12, part.encryptedPaData, encodeMethodData),
    ),
  );
}

/** Takes either tag for either message: KDCs have been seen to put EncTGSRepPart into an AS-REP ([RFC 4120] 5.4.2). @throws DecodeError */
export function decodeEncKdcRepPart(bytes: Uint8Array): EncKdcRepPart {
  const reader = new BerReader("EncKDCRepPart", bytes);
  const outer = reader.takeOptional(ENC_AS_REP_PART, "EncASRepPart") ?? reader.take(ENC_TGS_REP_PART, "EncTGSRepPart");
  const body = outer.take(TAG.sequence, "EncKDCRepPart");
  const key = readEncryptionKey(body.take(contextTag(0, true), "key"));
  const list = body.take(contextTag(1, true), "last-req").take(TAG.sequence, "last-req");
  const lastRequests: LastRequest[] = [];
  while (!list.atEnd) {
    const entry = list.take(TAG.sequence, "last-req element");
    lastRequests.push({ type: takeInteger(entry, 0, "lr-type"), value: takeText(entry, 1, "lr-value", TAG.generalizedTime) });
  }
  const nonce = takeInteger(body, 2, "nonce");
  if (nonce < -0x80000000 || nonce > 0xffffffff) throw new DecodeError(body.what, body.offset, `nonce is ${nonce}`);
  const keyExpiration = takeOptionalField(body, 3, "key-expiration", takeTime("key-expiration"));
  const ticketFlags = readFlags(body.take(contextTag(4, true), "flags"), "flags");
  const authTime = takeText(body, 5, "authtime", TAG.generalizedTime);
  const startTime = takeOptionalField(body, 6, "starttime", takeTime("starttime"));
  const endTime = takeText(body, 7, "endtime", TAG.generalizedTime);
  const renewTill = takeOptionalField(body, 8, "renew-till", takeTime("renew-till"));
  const srealm = takeText(body, 9, "srealm");
  const sname = readPrincipal(body.take(contextTag(10, true), "sname"));
  const addresses = takeOptionalField(body, 11, "caddr", readAddresses);
  const encryptedPaData = takeOptionalField(body, 12, "encrypted-pa-data", readMethodData);
  return {
    key,
    lastRequests,
    nonce: nonce >>> 0,
    keyExpiration,
    flags: ticketFlags,
    authTime,
    startTime,
    endTime,
    renewTill,
    srealm,
    sname,
    addresses,
    encryptedPaData,
  };
}
