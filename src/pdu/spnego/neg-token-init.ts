/** negTokenInit, [RFC 4178] 4.2.1, and NegTokenInit2 with a server's hints, [MS-SPNG] 2.2.1. */
import { DecodeError } from "../../status/errors.ts";
import { BerReader, bits, contextTag, element, objectIdentifier, octetString, sequence, TAG, text } from "../asn1/ber.ts";
import { decodeInitialContextToken, encodeInitialContextToken, MECHANISM, readMechanism } from "./mechanism.ts";

export interface NegTokenInit {
  readonly kind: "negTokenInit";
  /** Object identifiers in order of preference; none where the list is left out, which [MS-SPNG] allows. */
  readonly mechTypes: readonly string[];
  /** CONTEXT_FLAG bits; undefined where left out. */
  readonly reqFlags: number | undefined;
  /** The first token of the first mechanism; a view, as all octets here. */
  readonly mechToken: Uint8Array | undefined;
  /** A server's, in NegTokenInit2 only. */
  readonly negHints: { readonly hintName: string | undefined; readonly hintAddress: Uint8Array | undefined } | undefined;
  readonly mechListMIC: Uint8Array | undefined;
}

/** ContextFlags, [RFC 4178] 4.2.1, as bits of `reqFlags`. */
export const CONTEXT_FLAG = { DELEG: 0x01, MUTUAL: 0x02, REPLAY: 0x04, SEQUENCE: 0x08, ANON: 0x10, CONF: 0x20, INTEG: 0x40 } as const;

const WHAT = "negTokenInit";
const MAX_MECHANISMS = 64;

/**
 *   InitialContextToken ::= [APPLICATION 0] { thisMech 1.3.6.1.5.5.2, NegotiationToken }
 *   NegotiationToken ::= CHOICE { negTokenInit [0] NegTokenInit, negTokenResp [1] NegTokenResp }
 *   NegTokenInit ::= SEQUENCE { mechTypes [0] MechTypeList, reqFlags [1] ContextFlags OPTIONAL, mechToken [2] OCTET STRING OPTIONAL,
 *     mechListMIC [3] OCTET STRING OPTIONAL }
 *   NegTokenInit2 ::= SEQUENCE { mechTypes [0] OPTIONAL, reqFlags [1] OPTIONAL, mechToken [2] OPTIONAL,
 *     negHints [3] SEQUENCE { hintName [0] GeneralString OPTIONAL, hintAddress [1] OCTET STRING OPTIONAL } OPTIONAL, mechListMIC [4] OPTIONAL }
 *
 * @throws DecodeError
 */
export function decodeNegTokenInit(bytes: Uint8Array): NegTokenInit {
  const { mechanism, token } = decodeInitialContextToken(bytes);
  if (mechanism !== MECHANISM.SPNEGO) throw new DecodeError(WHAT, 0, `is for mechanism ${mechanism}`);
  const body = new BerReader(WHAT, token).take(contextTag(0, true), WHAT).take(TAG.sequence, WHAT);
  const mechTypes: string[] = [];
  const list = body.takeOptional(contextTag(0, true), "mechTypes")?.take(TAG.sequence, "mechTypes");
  while (list !== undefined && !list.atEnd) {
    if (mechTypes.length === MAX_MECHANISMS) throw new DecodeError(WHAT, list.offset, `more than ${MAX_MECHANISMS} mechanisms`);
    mechTypes.push(readMechanism(list.take(TAG.objectIdentifier, "mechType"), "mechType"));
  }
  const reqFlags = body.takeOptional(contextTag(1, true), "reqFlags")?.take(TAG.bitString, "reqFlags").bits("reqFlags");
  const mechToken = body.takeOptional(contextTag(2, true), "mechToken")?.take(TAG.octetString, "mechToken").view();
  // What [3] is, tells the tag in it: a client's mechListMIC or a server's hints.
  const third = body.takeOptional(contextTag(3, true), "negHints");
  const hints = third?.takeOptional(TAG.sequence, "negHints");
  const thirdMic = hints === undefined ? third?.take(TAG.octetString, "mechListMIC").view() : undefined;
  const fourthMic = body.takeOptional(contextTag(4, true), "mechListMIC")?.take(TAG.octetString, "mechListMIC").view();
  return {
    kind: "negTokenInit",
    mechTypes,
    reqFlags,
    mechToken,
    negHints:
      hints === undefined
        ? undefined
        : {
            hintName: hints.takeOptional(contextTag(0, true), "hintName")?.take(TAG.generalString, "hintName").text(),
            hintAddress: hints.takeOptional(contextTag(1, true), "hintAddress")?.take(TAG.octetString, "hintAddress").view(),
          },
    mechListMIC: thirdMic ?? fourthMic,
  };
}

/** With hints it is a NegTokenInit2. */
export function encodeNegTokenInit(token: NegTokenInit): Uint8Array {
  const parts: Uint8Array[] = [];
  const add = (number: number, content: Uint8Array | undefined) => {
    if (content !== undefined) parts.push(element(contextTag(number, true), content));
  };
  if (token.mechTypes.length > 0) add(0, sequence(...token.mechTypes.map(objectIdentifier)));
  if (token.reqFlags !== undefined) add(1, bits(token.reqFlags));
  if (token.mechToken !== undefined) add(2, octetString(token.mechToken));
  const hints = token.negHints;
  if (hints !== undefined) {
    const inner: Uint8Array[] = [];
    if (hints.hintName !== undefined) inner.push(element(contextTag(0, true), text(hints.hintName, TAG.generalString)));
    if (hints.hintAddress !== undefined) inner.push(element(contextTag(1, true), octetString(hints.hintAddress)));
    add(3, sequence(...inner));
  }
  if (token.mechListMIC !== undefined) add(hints === undefined ? 3 : 4, octetString(token.mechListMIC));
  return encodeInitialContextToken({ mechanism: MECHANISM.SPNEGO, token: element(contextTag(0, true), sequence(...parts)) });
}
