/** SPNEGO, [RFC 4178] and [MS-SPNG]: the negotiation tokens, and the frame of the first. */
import { DecodeError } from "../../status/errors.ts";
import { contextTag } from "../asn1/ber.ts";
import { INITIAL_CONTEXT_TOKEN } from "./mechanism.ts";
import { decodeNegTokenInit, encodeNegTokenInit, type NegTokenInit } from "./neg-token-init.ts";
import { decodeNegTokenResp, encodeNegTokenResp, type NegTokenResp } from "./neg-token-resp.ts";

export type NegotiationToken = NegTokenInit | NegTokenResp;

/** @throws DecodeError; also for the first token of another mechanism, which `decodeInitialContextToken` names */
export function decodeNegotiationToken(bytes: Uint8Array): NegotiationToken {
  if (bytes[0] === INITIAL_CONTEXT_TOKEN) return decodeNegTokenInit(bytes);
  if (bytes[0] === contextTag(1, true)) return decodeNegTokenResp(bytes);
  throw new DecodeError("NegotiationToken", 0, bytes.length === 0 ? "is empty" : `begins with tag 0x${bytes[0]!.toString(16)}`);
}

export function encodeNegotiationToken(token: NegotiationToken): Uint8Array {
  return token.kind === "negTokenInit" ? encodeNegTokenInit(token) : encodeNegTokenResp(token);
}

export * from "./mechanism.ts";
export * from "./neg-token-init.ts";
export * from "./neg-token-resp.ts";
