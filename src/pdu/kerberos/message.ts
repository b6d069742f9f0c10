/** A Kerberos message by its tag, as it stands in a datagram or behind the length of a TCP stream: [RFC 4120] 5.10, 7.2. */
import { DecodeError } from "../../status/errors.ts";
import { AP_REP, type ApRep, decodeApRep } from "./ap-rep.ts";
import { AP_REQ, type ApReq, decodeApReq } from "./ap-req.ts";
import { AS_REP, decodeAsRep } from "./as-rep.ts";
import { AS_REQ, decodeAsReq } from "./as-req.ts";
import type { KdcRep } from "./kdc-rep.ts";
import type { KdcReq } from "./kdc-req.ts";
import { decodeKrbError, KRB_ERROR, type KrbError } from "./krb-error.ts";
import { decodeTgsRep, TGS_REP } from "./tgs-rep.ts";
import { decodeTgsReq, TGS_REQ } from "./tgs-req.ts";

export type KerberosMessage =
  | { readonly type: "AS-REQ" | "TGS-REQ"; readonly body: KdcReq }
  | { readonly type: "AS-REP" | "TGS-REP"; readonly body: KdcRep }
  | { readonly type: "AP-REQ"; readonly body: ApReq }
  | { readonly type: "AP-REP"; readonly body: ApRep }
  | { readonly type: "KRB-ERROR"; readonly body: KrbError };

/** @throws DecodeError */
export function decodeKerberosMessage(bytes: Uint8Array): KerberosMessage {
  switch (bytes[0]) {
    case AS_REQ:
      return { type: "AS-REQ", body: decodeAsReq(bytes) };
    case AS_REP:
      return { type: "AS-REP", body: decodeAsRep(bytes) };
    case TGS_REQ:
      return { type: "TGS-REQ", body: decodeTgsReq(bytes) };
    case TGS_REP:
      return { type: "TGS-REP", body: decodeTgsRep(bytes) };
    case AP_REQ:
      return { type: "AP-REQ", body: decodeApReq(bytes) };
    case AP_REP:
      return { type: "AP-REP", body: decodeApRep(bytes) };
    case KRB_ERROR:
      return { type: "KRB-ERROR", body: decodeKrbError(bytes) };
    default:
      throw new DecodeError(
        "Kerberos message",
        0,
        bytes.length === 0 ? "no octets" : `tag 0x${bytes[0]!.toString(16)} is none of its messages`,
      );
  }
}

/** The name by the tag alone; undefined where the octet is no message's first. */
export function kerberosMessageType(tag: number | undefined): KerberosMessage["type"] | undefined {
  return tag === undefined ? undefined : TYPES[tag];
}

const TYPES: Readonly<Record<number, KerberosMessage["type"]>> = {
  [AS_REQ]: "AS-REQ",
  [AS_REP]: "AS-REP",
  [TGS_REQ]: "TGS-REQ",
  [TGS_REP]: "TGS-REP",
  [AP_REQ]: "AP-REQ",
  [AP_REP]: "AP-REP",
  [KRB_ERROR]: "KRB-ERROR",
};
