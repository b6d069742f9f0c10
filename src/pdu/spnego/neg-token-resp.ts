/** negTokenResp, [RFC 4178] 4.2.2: every token behind the first, of both sides. */
import { DecodeError } from "../../status/errors.ts";
import { BerReader, contextTag, element, integer, objectIdentifier, octetString, sequence, TAG } from "../asn1/ber.ts";
import { readMechanism } from "./mechanism.ts";

export interface NegTokenResp {
  readonly kind: "negTokenResp";
  /** NEG_STATE; undefined where left out. */
  readonly negState: number | undefined;
  /** The mechanism that the acceptor chose; only in its first answer. */
  readonly supportedMech: string | undefined;
  /** A view, as all octets here. */
  readonly responseToken: Uint8Array | undefined;
  readonly mechListMIC: Uint8Array | undefined;
}

export const NEG_STATE = { ACCEPT_COMPLETED: 0, ACCEPT_INCOMPLETE: 1, REJECT: 2, REQUEST_MIC: 3 } as const;

const WHAT = "negTokenResp";

/**
 *   negTokenResp [1] SEQUENCE { negState [0] ENUMERATED OPTIONAL, supportedMech [1] OBJECT IDENTIFIER OPTIONAL,
 *     responseToken [2] OCTET STRING OPTIONAL, mechListMIC [3] OCTET STRING OPTIONAL }
 *
 * @throws DecodeError
 */
export function decodeNegTokenResp(bytes: Uint8Array): NegTokenResp {
  const body = new BerReader(WHAT, bytes).take(contextTag(1, true), WHAT).take(TAG.sequence, WHAT);
  const negState = body.takeOptional(contextTag(0, true), "negState")?.take(TAG.enumerated, "negState").integer("negState");
  if (negState !== undefined && (negState < 0 || negState > 3))
    throw new DecodeError(WHAT, body.offset, `negState ${negState} does not exist`);
  const mechanism = body.takeOptional(contextTag(1, true), "supportedMech");
  return {
    kind: "negTokenResp",
    negState,
    supportedMech:
      mechanism === undefined ? undefined : readMechanism(mechanism.take(TAG.objectIdentifier, "supportedMech"), "supportedMech"),
    responseToken: body.takeOptional(contextTag(2, true), "responseToken")?.take(TAG.octetString, "responseToken").view(),
    mechListMIC: body.takeOptional(contextTag(3, true), "mechListMIC")?.take(TAG.octetString, "mechListMIC").view(),
  };
}

export function encodeNegTokenResp(token: NegTokenResp): Uint8Array {
  const parts: Uint8Array[] = [];
  const add = (number: number, content: Uint8Array) => parts.push(element(contextTag(number, true), content));
  if (token.negState !== undefined) add(0, integer(token.negState, TAG.enumerated));
  if (token.supportedMech !== undefined) add(1, objectIdentifier(token.supportedMech));
  if (token.responseToken !== undefined) add(2, octetString(token.responseToken));
  if (token.mechListMIC !== undefined) add(3, octetString(token.mechListMIC));
  return element(contextTag(1, true), sequence(...parts));
}
