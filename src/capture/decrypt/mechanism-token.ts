/** What a token says once SPNEGO and the frame of GSS-API are taken off. */
import { AP_REP } from "../../pdu/kerberos/ap-rep.ts";
import { AP_REQ } from "../../pdu/kerberos/ap-req.ts";
import { ntlmMessageType } from "../../pdu/ntlmssp/index.ts";
import { decodeInitialContextToken, decodeNegotiationToken, INITIAL_CONTEXT_TOKEN, MECHANISM } from "../../pdu/spnego/index.ts";
import { RpcError } from "../../status/errors.ts";

export type MechanismToken =
  /** A view. */
  { readonly kind: "ntlm" | "ap-req" | "ap-rep"; readonly octets: Uint8Array; readonly negotiated: boolean };

/** Providers nest and unwrap as they please, though not deeper than this. */
const MOST_DEPTH = 4;

/** @returns undefined for what is none of these, or is not whole */
export function mechanismToken(token: Uint8Array): MechanismToken | undefined {
  try {
    return unwrap(token, 0, false);
  } catch (error) {
    if (!(error instanceof RpcError)) throw error;
    return undefined;
  }
}

function unwrap(token: Uint8Array, depth: number, negotiated: boolean): MechanismToken | undefined {
  if (depth > MOST_DEPTH || token.length === 0) return undefined;
  if (ntlmMessageType(token) !== undefined) return { kind: "ntlm", octets: token, negotiated };
  switch (token[0]) {
    case AP_REQ:
      return { kind: "ap-req", octets: token, negotiated };
    case AP_REP:
      return { kind: "ap-rep", octets: token, negotiated };
    case INITIAL_CONTEXT_TOKEN: {
      const { mechanism, token: inner } = decodeInitialContextToken(token);
      // [RFC 4121] 4.1: a token identifier of two octets stands before the message.
      if (mechanism !== MECHANISM.SPNEGO) return unwrap(inner.subarray(2), depth + 1, negotiated);
      break;
    }
    case 0xa1:
      break;
    default:
      return undefined;
  }
  const negotiation = decodeNegotiationToken(token);
  const inner = negotiation.kind === "negTokenInit" ? negotiation.mechToken : negotiation.responseToken;
  return inner === undefined ? undefined : unwrap(inner, depth + 1, true);
}
