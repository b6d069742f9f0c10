/**
 * What an NTLM acceptor asks of the world: is this response right, and who is it? Answered by accounts of our own (`accounts.ts`) or by a domain
 * controller (NetrLogonSamLogonEx, logon/pass-through.ts): [MS-NLMP] 3.2.5.1.2, [MS-APDS] 3.1.5.
 */
import type { Identity } from "../identity.ts";

/** An AUTHENTICATE_MESSAGE's proof, and what it answers. */
export interface NetworkLogon {
  readonly domain: string;
  readonly user: string;
  readonly workstation: string;
  /** 8 octets that the response answers: of NTLMv1 with extended session security the hash with the client's challenge ([MS-NLMP] 3.3.1), else the server's own. */
  readonly serverChallenge: Uint8Array;
  readonly ntResponse: Uint8Array;
  readonly lmResponse: Uint8Array;
  /** NegotiateFlags as they were agreed upon. */
  readonly flags: number;
}

export interface ValidatedLogon {
  readonly identity: Identity;
  /** SessionBaseKey, 16 octets (UserSessionKey of [MS-NRPC] 2.2.1.4.11); the receiver's, who overwrites it. */
  readonly sessionBaseKey: Uint8Array;
}

export interface LogonValidator {
  /** @throws SecurityError unknown-user, wrong-password, account, no-authority */
  validate(logon: NetworkLogon): ValidatedLogon | Promise<ValidatedLogon>;
}

/** One account as a store knows it. */
export interface Account {
  readonly domain: string;
  readonly name: string;
  /** MD4 of the password in UTF-16LE, 16 octets. It is as good as the password; a copy for who asked, who overwrites it. */
  readonly ntHash: Uint8Array;
  readonly disabled: boolean;
  readonly sids: readonly string[];
}

export interface AccountStore {
  /** Names are compared without regard to case; `domain` may be empty: any, where one account only has the name. */
  find(domain: string, name: string): Account | undefined | Promise<Account | undefined>;
}
