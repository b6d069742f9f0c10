/** KRB-ERROR: [RFC 4120] 5.9.1. It carries the KDC's clock, which is worth more to an administrator than the error. */
import { DecodeError } from "../../status/errors.ts";
import { applicationTag, BerReader, contextTag, element, integer, octetString, sequence, TAG } from "../asn1/ber.ts";
import {
  encodePrincipal,
  expectVersionAndType,
  field,
  kerberosString,
  kerberosTime,
  optional,
  type PrincipalName,
  readPrincipal,
  takeInteger,
  takeOptionalField,
  takeText,
} from "./types.ts";

export const KRB_ERROR = applicationTag(30, true);

export interface KrbError {
  /** The client's time, as it stood in its request. */
  readonly ctime: string | undefined;
  readonly cusec: number | undefined;
  /** The KDC's time, `20261121125120Z`. */
  readonly stime: string;
  /** Its microseconds. */
  readonly susec: number;
  readonly errorCode: number;
  readonly crealm: string | undefined;
  readonly cname: PrincipalName | undefined;
  readonly realm: string;
  readonly sname: PrincipalName;
  readonly etext: string | undefined;
  /** METHOD-DATA, KERB-ERROR-DATA or another, by the error: see pa-data.ts. */
  readonly edata: Uint8Array | undefined;
}

/**
 *   KRB-ERROR ::= [APPLICATION 30] SEQUENCE { pvno [0] (5), msg-type [1] (30), ctime [2] OPTIONAL, cusec [3] OPTIONAL, stime [4], susec [5],
 *     error-code [6], crealm [7] OPTIONAL, cname [8] OPTIONAL, realm [9], sname [10], e-text [11] OPTIONAL, e-data [12] OPTIONAL }
 *
 * @throws DecodeError
 */
export function decodeKrbError(bytes: Uint8Array): KrbError {
  const message = new BerReader("KRB-ERROR", bytes).take(KRB_ERROR, "KRB-ERROR").take(TAG.sequence, "KRB-ERROR");
  expectVersionAndType(message, 0, 30);
  const ctime = takeOptionalField(message, 2, "ctime", (content) => content.take(TAG.generalizedTime, "ctime").text());
  const cusec = takeOptionalField(message, 3, "cusec", (content) => content.take(TAG.integer, "cusec").integer("cusec"));
  const stime = takeText(message, 4, "stime", TAG.generalizedTime);
  const susec = takeInteger(message, 5, "susec");
  const errorCode = takeInteger(message, 6, "error-code");
  const crealm = takeOptionalField(message, 7, "crealm", (content) => content.take(TAG.generalString, "crealm").text());
  const cname = takeOptionalField(message, 8, "cname", readPrincipal);
  const realm = takeText(message, 9, "realm");
  const sname = readPrincipal(message.take(contextTag(10, true), "sname"));
  const etext = takeOptionalField(message, 11, "e-text", (content) => content.take(TAG.generalString, "e-text").text());
  const edata = takeOptionalField(message, 12, "e-data", (content) => content.take(TAG.octetString, "e-data").octets());
  return { ctime, cusec, stime, susec, errorCode, crealm, cname, realm, sname, etext, edata };
}

export function encodeKrbError(error: KrbError): Uint8Array {
  return element(
    KRB_ERROR,
    sequence(
      field(0, integer(5)),
      field(1, integer(30)),
      optional(2, error.ctime, kerberosTime),
      optional(3, error.cusec, (value) => integer(value)),
      field(4, kerberosTime(error.stime)),
      field(5, integer(error.susec)),
      field(6, integer(error.errorCode)),
      optional(7, error.crealm, kerberosString),
      optional(8, error.cname, encodePrincipal),
      field(9, kerberosString(error.realm)),
      field(10, encodePrincipal(error.sname)),
      optional(11, error.etext, kerberosString),
      optional(12, error.edata, octetString),
    ),
  );
}

/**
 * What stands at the beginning of a KRB-ERROR whose end is missing, as where a capture holds the first octets of each packet.
 * @returns undefined where not even that much is there
 */
export function decodeKrbErrorStart(bytes: Uint8Array): Pick<KrbError, "stime" | "susec" | "errorCode"> | undefined {
  const start = contentOf(bytes, 0, KRB_ERROR);
  const fields = start === undefined ? undefined : contentOf(bytes, start, TAG.sequence);
  if (fields === undefined) return undefined;
  // What is whole of the fields is read as if it were all.
  const message = new BerReader("KRB-ERROR", bytes, fields, bytes.length);
  try {
    expectVersionAndType(message, 0, 30);
    message.takeOptional(contextTag(2, true), "ctime");
    message.takeOptional(contextTag(3, true), "cusec");
    const stime = takeText(message, 4, "stime", TAG.generalizedTime);
    const susec = takeInteger(message, 5, "susec");
    return { stime, susec, errorCode: takeInteger(message, 6, "error-code") };
  } catch (error) {
    if (error instanceof DecodeError) return undefined;
    throw error;
  }
}

/** Where the content of the element at `at` starts. */
function contentOf(bytes: Uint8Array, at: number, tag: number): number | undefined {
  if (bytes[at] !== tag || at + 1 >= bytes.length) return undefined;
  const first = bytes[at + 1]!;
  return first < 0x80 ? at + 2 : at + 2 + (first & 0x7f);
}
