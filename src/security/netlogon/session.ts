/** What an established secure channel is, [MS-NRPC] 3.1.1: both ends of the Netlogon security provider are made of it. logon/secure-channel.ts makes it. */
export interface NetlogonSession {
  /** NetBIOS names, as the NL_AUTH_MESSAGE carries them. */
  readonly domain: string;
  readonly computer: string;
  /** DNS name of the domain, where known. */
  readonly dnsDomain?: string | undefined;
  readonly dnsComputer?: string | undefined;
  /** sAMAccountName of the machine; default: the computer's name with `$`. */
  readonly account?: string | undefined;
  /** Of the account, where the domain's SID is known: the account first, then its groups. */
  readonly sids?: readonly string[] | undefined;
  /** 16 octets. */
  readonly sessionKey: Uint8Array;
  /** NegotiateFlags of NetrServerAuthenticate3, [MS-NRPC] 3.1.4.2; bit W (0x01000000) is AES. */
  readonly flags: number;
}

/** A server's sessions, by the computer that a NL_AUTH_MESSAGE names. */
export interface NetlogonSessions {
  /** @param domain NetBIOS or DNS name, as the client has it */
  find(domain: string, computer: string): NetlogonSession | undefined;
}

/** Account of a session: `WS1$`. */
export function accountOf(session: NetlogonSession): string {
  return session.account ?? `${session.computer}$`;
}

/** Of NegotiateFlags, [MS-NRPC] 3.1.4.2: the bits that mean something to us, under the letters of that section. */
export const NEGOTIATE = {
  /** C: RC4. */
  RC4: 0x0000_0004,
  /** G: levels of validation other than 2. */
  VALIDATION_LEVELS: 0x0000_0040,
  /** L: concurrent calls. */
  CONCURRENT_RPC: 0x0000_0800,
  /** O: session keys by MD5 and of 128 bits. */
  STRONG_KEYS: 0x0000_4000,
  /** P: transitive trusts. */
  TRANSITIVE_TRUSTS: 0x0000_8000,
  /** R: NetrServerPasswordSet2. */
  PASSWORD_SET2: 0x0002_0000,
  /** S: NetrLogonGetDomainInfo. */
  GET_DOMAIN_INFO: 0x0004_0000,
  /** T: trusts between forests. */
  CROSS_FOREST_TRUSTS: 0x0008_0000,
  /** U: NT4Emulator is of no account. */
  NEUTRALIZE_NT4_EMULATION: 0x0010_0000,
  /** W: AES and SHA-256. */
  AES: 0x0100_0000,
  /** Y: Netlogon as security provider of RPC. */
  SECURE_RPC: 0x4000_0000,
} as const;

/** What Windows and Samba ask for as members, and we do: bits without a name here are obligatory and without meaning to us. */
export const MEMBER_FLAGS = 0x612f_ffff;

/** Whether all of `bits` are set. */
export function hasBits(flags: number, bits: number): boolean {
  return (flags & bits) === bits;
}
