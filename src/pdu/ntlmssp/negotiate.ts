/** NEGOTIATE_MESSAGE, [MS-NLMP] 2.2.1.1: what a client can do. */
import { FieldReader, FieldWriter, NEGOTIATE_MESSAGE_TYPE, type NtlmVersion, ntlmText, VERSION_LENGTH } from "./fields.ts";
import { hasFlag, NTLMSSP } from "./flags.ts";

export interface NegotiateMessage {
  readonly kind: "negotiate";
  /** NTLMSSP bits. */
  readonly flags: number;
  /** Only with NEGOTIATE_OEM_DOMAIN_SUPPLIED, "" otherwise; OEM, here Latin-1. */
  readonly domainName: string;
  /** Only with NEGOTIATE_OEM_WORKSTATION_SUPPLIED, "" otherwise. */
  readonly workstation: string;
  readonly version: NtlmVersion | undefined;
}

/*
 *   0  u8[8] "NTLMSSP\0"            8  u32  MessageType (1)
 *  12  u32  NegotiateFlags
 *  16  fields DomainName           24  fields Workstation      (either may be left out by old clients)
 *  32  VERSION                     40  payload
 */
const HEADER = 32;

/** @throws DecodeError */
export function decodeNegotiateMessage(bytes: Uint8Array): NegotiateMessage {
  const reader = new FieldReader("NEGOTIATE_MESSAGE", bytes, NEGOTIATE_MESSAGE_TYPE);
  reader.need(16, "NegotiateFlags");
  const flags = reader.view.getUint32(12, true);
  const none = new Uint8Array(0);
  const domain = hasFlag(flags, NTLMSSP.NEGOTIATE_OEM_DOMAIN_SUPPLIED) ? reader.field(16, "DomainName") : none;
  const workstation = hasFlag(flags, NTLMSSP.NEGOTIATE_OEM_WORKSTATION_SUPPLIED) ? reader.field(24, "Workstation") : none;
  return {
    kind: "negotiate",
    flags,
    domainName: reader.text(domain, false, "DomainName"),
    workstation: reader.text(workstation, false, "Workstation"),
    version: reader.version(HEADER, flags),
  };
}

/** Names are written where their flag is set. A message whose flag asks for a version it does not have is written without one, as old clients do. */
export function encodeNegotiateMessage(message: NegotiateMessage): Uint8Array {
  const none = new Uint8Array(0);
  const domain = hasFlag(message.flags, NTLMSSP.NEGOTIATE_OEM_DOMAIN_SUPPLIED) ? ntlmText(message.domainName, false) : none;
  const workstation = hasFlag(message.flags, NTLMSSP.NEGOTIATE_OEM_WORKSTATION_SUPPLIED) ? ntlmText(message.workstation, false) : none;
  const short = hasFlag(message.flags, NTLMSSP.NEGOTIATE_VERSION) && message.version === undefined;
  const writer = new FieldWriter(NEGOTIATE_MESSAGE_TYPE, short ? HEADER : HEADER + VERSION_LENGTH, domain, workstation);
  writer.view.setUint32(12, message.flags, true);
  writer.field(16, domain);
  writer.field(24, workstation);
  if (!short && hasFlag(message.flags, NTLMSSP.NEGOTIATE_VERSION)) writer.version(HEADER, message.version);
  return writer.out;
}
