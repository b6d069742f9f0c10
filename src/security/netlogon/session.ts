/** What an established secure channel is, [MS-NRPC] 3.1.1: both ends of the Netlogon security provider are made of it. logon/secure-channel.ts makes it. */
export interface NetlogonSession {
  /** NetBIOS names, as the NL_AUTH_MESSAGE carries them. */
  readonly domain: string;
  readonly computer: string;
  /** DNS name of the domain, where known. */
  readonly dnsDomain?: string | undefined;
  readonly dnsComputer?: string | undefined;
  /** 16 octets. */
  readonly sessionKey: Uint8Array;
  /** NegotiateFlags of NetrServerAuthenticate3, [MS-NRPC] 3.1.4.2; bit W (0x01000000) is AES. */
  readonly flags: number;
}

/** A server's sessions, by the computer that a NL_AUTH_MESSAGE names. */
export interface NetlogonSessions {
  find(domain: string, computer: string): NetlogonSession | undefined;
}
