/** KRB-ERROR: [RFC 4120] 5.9.1. It carries the KDC's clock, which is worth more to an administrator than the error. */
import { DecodeError } from "../../status/errors.ts";
import { applicationTag, BerReader, contextTag, element, integer, sequence, TAG, text } from "../asn1/ber.ts";
import { readPrincipal } from "./as-req.ts";

export const KRB_ERROR = applicationTag(30, true);

export interface KrbError {
  /** The KDC's time, `20261121125120Z`. */
  readonly stime: string;
  /** Its microseconds. */
  readonly susec: number;
  readonly errorCode: number;
  readonly realm: string;
  readonly sname: readonly string[];
  readonly etext: string | undefined;
}

/**
 *   KRB-ERROR ::= [APPLICATION 30] SEQUENCE { pvno [0] (5), msg-type [1] (30), ctime [2] OPTIONAL, cusec [3] OPTIONAL, stime [4], susec [5],
 *     error-code [6], crealm [7] OPTIONAL, cname [8] OPTIONAL, realm [9], sname [10], e-text [11] OPTIONAL, e-data [12] OPTIONAL }
 *
 * @throws DecodeError
 */
export function decodeKrbError(bytes: Uint8Array): KrbError {
  const message = new BerReader("KRB-ERROR", bytes).take(KRB_ERROR, "KRB-ERROR").take(TAG.sequence, "KRB-ERROR");
  const pvno = message.take(contextTag(0, true), "pvno").take(TAG.integer, "pvno").integer("pvno");
  if (pvno !== 5) throw new DecodeError("KRB-ERROR", message.offset, `pvno is ${pvno}`);
  message.take(contextTag(1, true), "msg-type");
  message.takeOptional(contextTag(2, true), "ctime");
  message.takeOptional(contextTag(3, true), "cusec");
  const stime = message.take(contextTag(4, true), "stime").take(TAG.generalizedTime, "stime").text();
  const susec = message.take(contextTag(5, true), "susec").take(TAG.integer, "susec").integer("susec");
  const errorCode = message.take(contextTag(6, true), "error-code").take(TAG.integer, "error-code").integer("error-code");
  message.takeOptional(contextTag(7, true), "crealm");
  message.takeOptional(contextTag(8, true), "cname");
  const realm = message.take(contextTag(9, true), "realm").take(TAG.generalString, "realm").text();
  const sname = readPrincipal(message.take(contextTag(10, true), "sname"));
  const etext = message.takeOptional(contextTag(11, true), "e-text")?.take(TAG.generalString, "e-text").text();
  return { stime, susec, errorCode, realm, sname, etext };
}

export function encodeKrbError(error: KrbError): Uint8Array {
  const name = sequence(field(0, integer(2)), field(1, sequence(...error.sname.map((component) => text(component, TAG.generalString)))));
  return element(
    KRB_ERROR,
    sequence(
      field(0, integer(5)),
      field(1, integer(30)),
      field(4, text(error.stime, TAG.generalizedTime)),
      field(5, integer(error.susec)),
      field(6, integer(error.errorCode)),
      field(9, text(error.realm, TAG.generalString)),
      field(10, name),
      ...(error.etext === undefined ? [] : [field(11, text(error.etext, TAG.generalString))]),
    ),
  );
}

/** Names of error codes that an AS-REQ of ours can meet: [RFC 4120] 7.5.9. */
export function krbErrorName(code: number): string {
  return NAMES[code] ?? `error ${code}`;
}

const NAMES: Readonly<Record<number, string>> = {
  3: "KDC_ERR_BAD_PVNO",
  6: "KDC_ERR_C_PRINCIPAL_UNKNOWN",
  7: "KDC_ERR_S_PRINCIPAL_UNKNOWN",
  12: "KDC_ERR_POLICY",
  14: "KDC_ERR_ETYPE_NOSUPP",
  18: "KDC_ERR_CLIENT_REVOKED",
  25: "KDC_ERR_PREAUTH_REQUIRED",
  29: "KDC_ERR_SVC_UNAVAILABLE",
  37: "KRB_AP_ERR_SKEW",
  52: "KRB_ERR_RESPONSE_TOO_BIG",
  60: "KRB_ERR_GENERIC",
  68: "KDC_ERR_WRONG_REALM",
};

function field(number: number, content: Uint8Array): Uint8Array {
  return element(contextTag(number, true), content);
}
