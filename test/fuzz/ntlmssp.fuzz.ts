/** NTLMSSP messages: what decodes encodes, and decodes to the same again; nothing but a DecodeError comes of the rest. */
import { strictEqual } from "node:assert";
import {
  challengeTargetName,
  decodeChallengeMessage,
  decodeNtlmMessage,
  decodeNtlmV2Response,
  encodeNtlmMessage,
  encodeNtlmV2Response,
  type NtlmMessage,
} from "../../src/pdu/ntlmssp/index.ts";
import { decodeNegotiationToken } from "../../src/pdu/spnego/index.ts";
import { NEG_TOKEN_AUTHENTICATE, NEG_TOKEN_CHALLENGE, NEG_TOKEN_INIT } from "../../src/pdu/spnego/samples.ts";
import { DecodeError } from "../../src/status/errors.ts";
import { holds } from "./invariants.ts";

export const target = {
  name: "ntlmssp",
  run(bytes: Uint8Array): void {
    holds(bytes, decodeNtlmMessage, encodeNtlmMessage);
    holds(bytes, decodeNtlmV2Response, encodeNtlmV2Response);
    strictEqual(
      attempt(() => challengeTargetName(bytes)),
      attempt(() => decodeChallengeMessage(bytes).targetName),
    );
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

/** The text, or what is wrong. */
function attempt(read: () => string): string {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    return error.message;
  }
}
