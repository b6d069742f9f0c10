/** AUTHENTICATE_MESSAGE, [MS-NLMP] 2.2.1.3: who the client is, and the proof. */
import { AUTHENTICATE_MESSAGE_TYPE, FieldReader, FieldWriter, type NtlmVersion, ntlmText } from "./fields.ts";
import { hasFlag, NTLMSSP } from "./flags.ts";

export interface AuthenticateMessage {
  readonly kind: "authenticate";
  /** NTLMSSP bits; 0 of very old clients, which send none. */
  readonly flags: number;
  readonly domainName: string;
  readonly userName: string;
  readonly workstation: string;
  /** Views. NTLMv2 where more than 24 octets: then ntlmv2-response.ts reads it. */
  readonly lmChallengeResponse: Uint8Array;
  readonly ntChallengeResponse: Uint8Array;
  /** Empty without NEGOTIATE_KEY_EXCH. */
  readonly encryptedRandomSessionKey: Uint8Array;
  readonly version: NtlmVersion | undefined;
  /** 16 octets; undefined where the payload begins before it. Whether it is filled, MSV_AV.FLAGS of the response says. */
  readonly mic: Uint8Array | undefined;
}

/*
 *   0  u8[8] "NTLMSSP\0"                  8  u32  MessageType (3)
 *  12  fields LmChallengeResponse        20  fields NtChallengeResponse
 *  28  fields DomainName                 36  fields UserName
 *  44  fields Workstation                52  fields EncryptedRandomSessionKey
 *  60  u32  NegotiateFlags               64  VERSION
 *  72  u8[16] MIC                        88  payload
 */
const FLAGS_END = 64;
const VERSION_END = 72;
export const MIC_OFFSET = 72;
export const MIC_LENGTH = 16;

/** @throws DecodeError */
export function decodeAuthenticateMessage(bytes: Uint8Array): AuthenticateMessage {
  const reader = new FieldReader("AUTHENTICATE_MESSAGE", bytes, AUTHENTICATE_MESSAGE_TYPE);
  reader.need(52, "Workstation");
  const lmChallengeResponse = reader.field(12, "LmChallengeResponse");
  const ntChallengeResponse = reader.field(20, "NtChallengeResponse");
  const domain = reader.field(28, "DomainName");
  const user = reader.field(36, "UserName");
  const workstation = reader.field(44, "Workstation");
  const encryptedRandomSessionKey = reader.field(52, "EncryptedRandomSessionKey");
  const flags = reader.has(FLAGS_END) ? reader.view.getUint32(60, true) : 0;
  const unicode = hasFlag(flags, NTLMSSP.NEGOTIATE_UNICODE);
  return {
    kind: "authenticate",
    flags,
    domainName: reader.text(domain, unicode, "DomainName"),
    userName: reader.text(user, unicode, "UserName"),
    workstation: reader.text(workstation, unicode, "Workstation"),
    lmChallengeResponse,
    ntChallengeResponse,
    encryptedRandomSessionKey,
    version: reader.version(FLAGS_END, flags),
    mic: reader.has(MIC_OFFSET + MIC_LENGTH) ? bytes.subarray(MIC_OFFSET, MIC_OFFSET + MIC_LENGTH) : undefined,
  };
}

/** A message whose flag asks for a version it does not have is written without one, unless a MIC follows: then zeros stand there. */
export function encodeAuthenticateMessage(message: AuthenticateMessage): Uint8Array {
  const unicode = hasFlag(message.flags, NTLMSSP.NEGOTIATE_UNICODE);
  const domain = ntlmText(message.domainName, unicode);
  const user = ntlmText(message.userName, unicode);
  const workstation = ntlmText(message.workstation, unicode);
  const { lmChallengeResponse: lm, ntChallengeResponse: nt, encryptedRandomSessionKey: key, mic, version } = message;
  const wantsVersion = hasFlag(message.flags, NTLMSSP.NEGOTIATE_VERSION);
  const header = mic !== undefined ? MIC_OFFSET + MIC_LENGTH : wantsVersion && version === undefined ? FLAGS_END : VERSION_END;
  const writer = new FieldWriter(AUTHENTICATE_MESSAGE_TYPE, header, domain, user, workstation, lm, nt, key);
  writer.field(28, domain);
  writer.field(36, user);
  writer.field(44, workstation);
  writer.field(12, lm);
  writer.field(20, nt);
  writer.field(52, key);
  writer.view.setUint32(60, message.flags, true);
  if (wantsVersion && header >= VERSION_END) writer.version(FLAGS_END, version);
  if (mic !== undefined) writer.out.set(mic.subarray(0, MIC_LENGTH), MIC_OFFSET);
  return writer.out;
}
