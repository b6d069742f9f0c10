/** PA-DATA, what precedes authentication, and what an error carries in e-data: [RFC 4120] 5.2.7, 5.9.1, [MS-KILE] 2.2. */
import { u32 } from "../../bytes/integers.ts";
import { decodeKeptUtf8, encodeKeptUtf8 } from "../../bytes/utf8.ts";
import { DecodeError } from "../../status/errors.ts";
import { BerReader, contextTag, element, integer, octetString, sequence, TAG } from "../asn1/ber.ts";
import { field, int32, optional, takeInteger, takeOctets, takeOptionalField } from "./types.ts";

/** PA-DATA ::= SEQUENCE { padata-type [1] Int32, padata-value [2] OCTET STRING } */
export interface PaData {
  readonly type: number;
  readonly value: Uint8Array;
}

/** [RFC 4120] 7.5.2, [MS-KILE] 2.2.8 and what else domain controllers send. */
export const PA_TYPE = {
  tgsReq: 1,
  encTimestamp: 2,
  pwSalt: 3,
  etypeInfo: 11,
  pkAsReq: 16,
  pkAsRep: 17,
  etypeInfo2: 19,
  svrReferralInfo: 20,
  pacRequest: 128,
  forUser: 129,
  fxFast: 136,
  encryptedChallenge: 138,
  supportedEtypes: 165,
  pacOptions: 167,
} as const;

/** METHOD-DATA ::= SEQUENCE OF PA-DATA */
export function encodeMethodData(list: readonly PaData[]): Uint8Array {
  return sequence(...list.map(({ type, value }) => sequence(field(1, integer(type)), field(2, octetString(value)))));
}

/** @throws DecodeError */
export function readMethodData(content: BerReader): PaData[] {
  const list = content.take(TAG.sequence, "METHOD-DATA");
  const data: PaData[] = [];
  while (!list.atEnd) {
    const entry = list.take(TAG.sequence, "PA-DATA");
    data.push({ type: takeInteger(entry, 1, "padata-type"), value: takeOctets(entry, 2, "padata-value") });
  }
  return data;
}

/** e-data of KDC_ERR_PREAUTH_REQUIRED and KDC_ERR_PREAUTH_FAILED. @throws DecodeError */
export function decodeMethodData(bytes: Uint8Array): PaData[] {
  return readMethodData(new BerReader("METHOD-DATA", bytes));
}

/** ETYPE-INFO2-ENTRY ::= SEQUENCE { etype [0] Int32, salt [1] KerberosString OPTIONAL, s2kparams [2] OCTET STRING OPTIONAL }: [RFC 4120] 5.2.7.5. */
export interface EtypeInfo2Entry {
  readonly etype: number;
  /** Octets that are no UTF-8 are kept (bytes/utf8.ts): a salt is octets to be hashed. */
  readonly salt: string | undefined;
  readonly s2kparams: Uint8Array | undefined;
}

const keptString = (value: string) => element(TAG.generalString, encodeKeptUtf8(value));

export function encodeEtypeInfo2(entries: readonly EtypeInfo2Entry[]): Uint8Array {
  return sequence(
    ...entries.map(({ etype, salt, s2kparams }) =>
      sequence(field(0, int32(etype)), optional(1, salt, keptString), optional(2, s2kparams, octetString)),
    ),
  );
}

/** @throws DecodeError */
export function decodeEtypeInfo2(bytes: Uint8Array): EtypeInfo2Entry[] {
  const list = new BerReader("PA-ETYPE-INFO2", bytes).take(TAG.sequence, "ETYPE-INFO2");
  const entries: EtypeInfo2Entry[] = [];
  while (!list.atEnd) {
    const entry = list.take(TAG.sequence, "ETYPE-INFO2-ENTRY");
    const etype = takeInteger(entry, 0, "etype");
    const salt = takeOptionalField(entry, 1, "salt", (content) => decodeKeptUtf8(content.take(TAG.generalString, "salt").view()));
    const s2kparams = takeOptionalField(entry, 2, "s2kparams", (content) => content.take(TAG.octetString, "s2kparams").octets());
    entries.push({ etype, salt, s2kparams });
  }
  return entries;
}

/**
 * KERB-ERROR-DATA ::= SEQUENCE { data-type [1] INTEGER, data-value [2] OCTET STRING OPTIONAL }: [MS-KILE] 2.2.2. What Windows puts into e-data;
 * of type 3 its value is a KERB-EXT-ERROR ([MS-KILE] 2.2.1), whose first member is an NTSTATUS.
 */
export interface KerbErrorData {
  readonly type: number;
  readonly value: Uint8Array | undefined;
}

const KERB_ERR_TYPE_EXTENDED = 3;

export function encodeKerbErrorData(data: KerbErrorData): Uint8Array {
  return sequence(field(1, integer(data.type)), optional(2, data.value, octetString));
}

/** @throws DecodeError */
export function decodeKerbErrorData(bytes: Uint8Array): KerbErrorData {
  const body = new BerReader("KERB-ERROR-DATA", bytes).take(TAG.sequence, "KERB-ERROR-DATA");
  const type = takeInteger(body, 1, "data-type");
  const value = body.takeOptional(contextTag(2, true), "data-value")?.take(TAG.octetString, "data-value").octets();
  return { type, value };
}

/**
 * The NTSTATUS that a domain controller added to its error; undefined where e-data has none. It stands in a KERB-ERROR-DATA, or (Samba) in METHOD-DATA as
 * an element of type 3, which is also PA-PW-SALT.
 */
export function errorNtstatus(eData: Uint8Array | undefined): number | undefined {
  if (eData === undefined) return undefined;
  try {
    if (eData[2] === TAG.sequence) {
      return decodeMethodData(eData)
        .map(({ type, value }) => extendedStatus(type, value))
        .find((status) => status !== undefined);
    }
    const { type, value } = decodeKerbErrorData(eData);
    return type !== KERB_ERR_TYPE_EXTENDED || value === undefined || value.length < 4 ? undefined : u32(value, 0);
  } catch (error) {
    // e-data is whatever the KDC likes.
    if (error instanceof DecodeError) return undefined;
    throw error;
  }
}

/** KERB-EXT-ERROR: status(32), reserved(32, 0), flags(32, 1), little-endian; a salt looks otherwise. */
function extendedStatus(type: number, value: Uint8Array): number | undefined {
  if (type !== KERB_ERR_TYPE_EXTENDED || value.length !== 12 || u32(value, 4) !== 0 || u32(value, 8) !== 1) return undefined;
  return u32(value, 0);
}
