/** Who somebody is, as a security provider found out. */
export interface Identity {
  /** `LAB\alice` for NTLM and Netlogon, `alice@LAB.TEST` for Kerberos. Comes from the network: `visible()` before it is shown. */
  readonly name: string;
  /** NetBIOS name of the domain, or the realm. */
  readonly domain: string;
  readonly account: string;
  readonly anonymous: boolean;
  /** The account first, then its groups; empty where nobody vouched for any. */
  readonly sids: readonly string[];
  /** Netlogon's or NTLM's workstation, where the client named one. */
  readonly workstation?: string | undefined;
}
