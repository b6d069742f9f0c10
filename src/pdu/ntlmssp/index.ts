/** NTLMSSP messages, [MS-NLMP] 2.2.1: what NTLM sends inside RPC, SMB, HTTP, LDAP and SPNEGO. */
import { DecodeError } from "../../status/errors.ts";
import { type AuthenticateMessage, decodeAuthenticateMessage, encodeAuthenticateMessage } from "./authenticate.ts";
import { type ChallengeMessage, decodeChallengeMessage, encodeChallengeMessage } from "./challenge.ts";
import { AUTHENTICATE_MESSAGE_TYPE, CHALLENGE_MESSAGE_TYPE, NEGOTIATE_MESSAGE_TYPE, ntlmMessageType } from "./fields.ts";
import { decodeNegotiateMessage, encodeNegotiateMessage, type NegotiateMessage } from "./negotiate.ts";

export type NtlmMessage = NegotiateMessage | ChallengeMessage | AuthenticateMessage;

/** @throws DecodeError */
export function decodeNtlmMessage(bytes: Uint8Array): NtlmMessage {
  const type = ntlmMessageType(bytes);
  switch (type) {
    case NEGOTIATE_MESSAGE_TYPE:
      return decodeNegotiateMessage(bytes);
    case CHALLENGE_MESSAGE_TYPE:
      return decodeChallengeMessage(bytes);
    case AUTHENTICATE_MESSAGE_TYPE:
      return decodeAuthenticateMessage(bytes);
    case undefined:
      throw new DecodeError("NTLMSSP", 0, "does not begin with NTLMSSP and a message type");
    default:
      throw new DecodeError("NTLMSSP", 8, `has message type ${type}`);
  }
}

export function encodeNtlmMessage(message: NtlmMessage): Uint8Array {
  switch (message.kind) {
    case "negotiate":
      return encodeNegotiateMessage(message);
    case "challenge":
      return encodeChallengeMessage(message);
    case "authenticate":
      return encodeAuthenticateMessage(message);
  }
}

export * from "./authenticate.ts";
export * from "./av-pair.ts";
export * from "./challenge.ts";
export {
  AUTHENTICATE_MESSAGE_TYPE,
  CHALLENGE_MESSAGE_TYPE,
  NEGOTIATE_MESSAGE_TYPE,
  type NtlmVersion,
  ntlmMessageType,
  ntlmText,
} from "./fields.ts";
export * from "./flags.ts";
export * from "./negotiate.ts";
export * from "./ntlmv2-response.ts";
