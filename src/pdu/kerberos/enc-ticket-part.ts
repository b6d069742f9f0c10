/** EncTicketPart: [RFC 4120] 5.3. What a ticket has encrypted for its service. */
import { applicationTag, BerReader, contextTag, element, integer, octetString, sequence, TAG } from "../asn1/ber.ts";
import { type AuthorizationDataElement, encodeAuthorizationData, readAuthorizationData } from "./authorization-data.ts";
import { type EncryptionKey, encodeEncryptionKey, readEncryptionKey } from "./encryption-key.ts";
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
  takeOctets,
  takeOptionalField,
  takeText,
  takeTime,
} from "./types.ts";

export const ENC_TICKET_PART = applicationTag(3, true);

/** TicketFlags, bit 0 the highest: [RFC 4120] 5.3. */
export const TICKET_FLAG = {
  forwardable: 0x40000000,
  forwarded: 0x20000000,
  proxiable: 0x10000000,
  invalid: 0x01000000,
  renewable: 0x00800000,
  initial: 0x00400000,
  preAuthent: 0x00200000,
  transitedPolicyChecked: 0x00080000,
  okAsDelegate: 0x00040000,
} as const;

export interface EncTicketPart {
  readonly flags: number;
  readonly key: EncryptionKey;
  readonly crealm: string;
  readonly cname: PrincipalName;
  /** The realms that it went through: TransitedEncoding. */
  readonly transited: { readonly type: number; readonly contents: Uint8Array };
  /** `20261121125120Z`; so are the others. */
  readonly authTime: string;
  readonly startTime: string | undefined;
  readonly endTime: string;
  readonly renewTill: string | undefined;
  readonly addresses: readonly HostAddress[] | undefined;
  readonly authorizationData: readonly AuthorizationDataElement[] | undefined;
}

/**
 *   EncTicketPart ::= [APPLICATION 3] SEQUENCE { flags [0], key [1], crealm [2], cname [3], transited [4], authtime [5], starttime [6] OPTIONAL,
 *     endtime [7], renew-till [8] OPTIONAL, caddr [9] OPTIONAL, authorization-data [10] OPTIONAL }
 */
export function encodeEncTicketPart(part: EncTicketPart): Uint8Array {
  return element(
    ENC_TICKET_PART,
    sequence(
      field(0, flags(part.flags)),
      field(1, encodeEncryptionKey(part.key)),
      field(2, kerberosString(part.crealm)),
      field(3, encodePrincipal(part.cname)),
      field(4, sequence(field(0, integer(part.transited.type)), field(1, octetString(part.transited.contents)))),
      field(5, kerberosTime(part.authTime)),
      optional(6, part.startTime, kerberosTime),
      field(7, kerberosTime(part.endTime)),
      optional(8, part.renewTill, kerberosTime),
      optional(9, part.addresses, encodeAddresses),
      optional(10, part.authorizationData, encodeAuthorizationData),
    ),
  );
}

/** Keys, addresses and authorization data are views. @throws DecodeError */
export function decodeEncTicketPart(bytes: Uint8Array): EncTicketPart {
  const part = new BerReader("EncTicketPart", bytes).take(ENC_TICKET_PART, "EncTicketPart").take(TAG.sequence, "EncTicketPart");
  const ticketFlags = readFlags(part.take(contextTag(0, true), "flags"), "flags");
  const key = readEncryptionKey(part.take(contextTag(1, true), "key"));
  const crealm = takeText(part, 2, "crealm");
  const cname = readPrincipal(part.take(contextTag(3, true), "cname"));
  const encoding = part.take(contextTag(4, true), "transited").take(TAG.sequence, "TransitedEncoding");
  const transited = { type: takeInteger(encoding, 0, "tr-type"), contents: takeOctets(encoding, 1, "contents") };
  const authTime = takeText(part, 5, "authtime", TAG.generalizedTime);
  const startTime = takeOptionalField(part, 6, "starttime", takeTime("starttime"));
  const endTime = takeText(part, 7, "endtime", TAG.generalizedTime);
  const renewTill = takeOptionalField(part, 8, "renew-till", takeTime("renew-till"));
  const addresses = takeOptionalField(part, 9, "caddr", readAddresses);
  const authorizationData = takeOptionalField(part, 10, "authorization-data", readAuthorizationData);
  return { flags: ticketFlags, key, crealm, cname, transited, authTime, startTime, endTime, renewTill, addresses, authorizationData };
}
