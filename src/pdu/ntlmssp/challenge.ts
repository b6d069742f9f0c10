/** CHALLENGE_MESSAGE, [MS-NLMP] 2.2.1.2: the server's choice, its nonce, and what it says of itself. */
import { type AvPair, checkAvPairs, decodeAvPairs, encodeAvPairs } from "./av-pair.ts";
import { CHALLENGE_MESSAGE_TYPE, FieldReader, FieldWriter, type NtlmVersion, ntlmText, VERSION_LENGTH } from "./fields.ts";
import { hasFlag, NTLMSSP } from "./flags.ts";

export interface ChallengeMessage {
  readonly kind: "challenge";
  /** NTLMSSP bits. */
  readonly flags: number;
  /** Name of the domain or, of a server that is in none, of the server; "" where there is none. */
  readonly targetName: string;
  /** ServerChallenge, 8 octets; a view. */
  readonly serverChallenge: Uint8Array;
  /** Undefined where the message has none. */
  readonly targetInfo: readonly AvPair[] | undefined;
  readonly version: NtlmVersion | undefined;
}

/*
 *   0  u8[8] "NTLMSSP\0"            8  u32  MessageType (2)
 *  12  fields TargetName           20  u32  NegotiateFlags
 *  24  u8[8] ServerChallenge       32  u8[8] Reserved
 *  40  fields TargetInfo           48  VERSION               56  payload
 */
const HEADER = 48;

/** @throws DecodeError */
export function decodeChallengeMessage(bytes: Uint8Array): ChallengeMessage {
  const reader = new FieldReader("CHALLENGE_MESSAGE", bytes, CHALLENGE_MESSAGE_TYPE);
  reader.need(32, "ServerChallenge");
  const flags = reader.view.getUint32(20, true);
  const name = reader.field(12, "TargetName");
  const info = reader.field(40, "TargetInfo");
  return {
    kind: "challenge",
    flags,
    targetName: reader.text(name, hasFlag(flags, NTLMSSP.NEGOTIATE_UNICODE), "TargetName"),
    serverChallenge: bytes.subarray(24, 32),
    targetInfo: info.length === 0 ? undefined : decodeAvPairs(info, "CHALLENGE_MESSAGE.TargetInfo"),
    version: reader.version(HEADER, flags),
  };
}

/** TargetName alone. @throws DecodeError where `decodeChallengeMessage` would */
export function challengeTargetName(bytes: Uint8Array): string {
  const reader = new FieldReader("CHALLENGE_MESSAGE", bytes, CHALLENGE_MESSAGE_TYPE);
  reader.need(32, "ServerChallenge");
  const flags = reader.view.getUint32(20, true);
  const name = reader.field(12, "TargetName");
  const info = reader.field(40, "TargetInfo");
  const text = reader.text(name, hasFlag(flags, NTLMSSP.NEGOTIATE_UNICODE), "TargetName");
  if (info.length > 0) checkAvPairs(info, "CHALLENGE_MESSAGE.TargetInfo");
  return text;
}

/** A message whose flag asks for a version it does not have is written without one. */
export function encodeChallengeMessage(message: ChallengeMessage): Uint8Array {
  const name = ntlmText(message.targetName, hasFlag(message.flags, NTLMSSP.NEGOTIATE_UNICODE));
  const info = message.targetInfo === undefined ? new Uint8Array(0) : encodeAvPairs(message.targetInfo);
  const short = hasFlag(message.flags, NTLMSSP.NEGOTIATE_VERSION) && message.version === undefined;
  const writer = new FieldWriter(CHALLENGE_MESSAGE_TYPE, short ? HEADER : HEADER + VERSION_LENGTH, name, info);
  writer.field(12, name);
  writer.view.setUint32(20, message.flags, true);
  writer.out.set(message.serverChallenge.subarray(0, 8), 24);
  writer.field(40, info);
  if (!short && hasFlag(message.flags, NTLMSSP.NEGOTIATE_VERSION)) writer.version(HEADER, message.version);
  return writer.out;
}
