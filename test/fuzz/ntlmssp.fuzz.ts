/** NTLMSSP messages: what decodes encodes, and decodes to the same again; nothing but a DecodeError comes of the rest. */
import {
  decodeNtlmMessage,
  decodeNtlmV2Response,
  encodeNtlmMessage,
  encodeNtlmV2Response,
  type NtlmMessage,
} from "../../src/pdu/ntlmssp/index.ts";
import { decodeNegotiationToken } from "../../src/pdu/spnego/index.ts";
import { NEG_TOKEN_AUTHENTICATE, NEG_TOKEN_CHALLENGE, NEG_TOKEN_INIT } from "../../src/pdu/spnego/samples.ts";
import { holds } from "./invariants.ts";

export const target = {
  name: "ntlmssp",
  run(bytes: Uint8Array): void {
    holds(bytes, decodeNtlmMessage, encodeNtlmMessage);
    holds(bytes, decodeNtlmV2Response, encodeNtlmV2Response);
  },
  seeds(): Uint8Array[] {
    const seeds = [NEG_TOKEN_INIT, NEG_TOKEN_CHALLENGE, NEG_TOKEN_AUTHENTICATE].map((bytes) => {
      const token = decodeNegotiationToken(bytes);
      return (token.kind === "negTokenInit" ? token.mechToken : token.responseToken) ?? new Uint8Array(0);
    });
    const message: NtlmMessage = decodeNtlmMessage(seeds[2]!);
    if (message.kind === "authenticate") seeds.push(message.ntChallengeResponse);
    return seeds;
  },
};
