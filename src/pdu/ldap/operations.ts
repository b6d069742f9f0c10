/** LDAP's operations by the tag of the protocolOp: [RFC 4511] 4.1.1. */
import { applicationTag } from "../asn1/ber.ts";

export const UNBIND_REQUEST = applicationTag(2, false);

export interface LdapOperation {
  /** Number of the tag, [APPLICATION n]. */
  readonly number: number;
  /** `SearchResultDone` */
  readonly name: string;
  /** It is sent by the client. */
  readonly request: boolean;
  /** Ends an operation with an LDAPResult. */
  readonly result: boolean;
  /** A request that nothing answers. */
  readonly unanswered: boolean;
}

/** @param tag identifier octet of the protocolOp; undefined where it is none of [RFC 4511]'s */
export function ldapOperation(tag: number): LdapOperation | undefined {
  return BY_TAG.get(tag);
}

const BY_TAG = new Map<number, LdapOperation>(
  (
    [
      [0, "BindRequest", "request"],
      [1, "BindResponse", "result"],
      [2, "UnbindRequest", "unanswered", false],
      [3, "SearchRequest", "request"],
      [4, "SearchResultEntry", "part"],
      [5, "SearchResultDone", "result"],
      [6, "ModifyRequest", "request"],
      [7, "ModifyResponse", "result"],
      [8, "AddRequest", "request"],
      [9, "AddResponse", "result"],
      [10, "DelRequest", "request", false],
      [11, "DelResponse", "result"],
      [12, "ModifyDNRequest", "request"],
      [13, "ModifyDNResponse", "result"],
      [14, "CompareRequest", "request"],
      [15, "CompareResponse", "result"],
      [16, "AbandonRequest", "unanswered", false],
      [19, "SearchResultReference", "part"],
      [23, "ExtendedRequest", "request"],
      [24, "ExtendedResponse", "result"],
      [25, "IntermediateResponse", "part"],
    ] as const
  ).map(([number, name, kind, constructed = true]) => [
    applicationTag(number, constructed),
    { number, name, request: kind === "request" || kind === "unanswered", result: kind === "result", unanswered: kind === "unanswered" },
  ]),
);
