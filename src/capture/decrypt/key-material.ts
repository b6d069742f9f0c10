/** What a person gives to read what is sealed: passwords, NT hashes, Kerberos keys, keys of SMB sessions. Each has a name, which is shown; the key never is. */
import type { KerberosKey } from "../../security/kerberos/etypes/encryption-type.ts";
import { ntHash } from "../../security/ntlm/keys.ts";

/** Whom a secret belongs to; what is undefined may be anybody. */
export interface Account {
  readonly user?: string | undefined;
  /** A NetBIOS domain, or a realm. */
  readonly domain?: string | undefined;
}

export interface PasswordKey {
  readonly name: string;
  readonly account: Account;
  readonly password: string;
}

export interface NtHashKey {
  readonly name: string;
  readonly account: Account;
  /** 16 octets. */
  readonly hash: Uint8Array;
  /** The password that it was made of, where that is known: very old sessions want more than the hash. */
  readonly password?: string | undefined;
}

/** A long-term key, of a keytab as a rule. */
export interface LongTermKey {
  readonly name: string;
  /** Components of the principal's name: `host`, `dc1.lab.test`. */
  readonly principal: readonly string[];
  readonly realm: string;
  readonly key: KerberosKey;
}

/** The session key of a ticket that is known otherwise than by its exchange: out of a credential cache. */
export interface TicketKey {
  readonly name: string;
  /** The encrypted part of the ticket, by which it is known again. */
  readonly cipher: Uint8Array;
  readonly key: KerberosKey;
}

export interface SmbSessionKey {
  readonly name: string;
  /** The eight octets of SessionId as they stand on the wire, in hexadecimal. */
  readonly sessionId: string;
  /** Of the authentication: 16 octets, or 32. */
  readonly sessionKey: Uint8Array | undefined;
  /** Of the client's messages ("ServerIn") and the server's ("ServerOut"). */
  readonly fromClient: Uint8Array | undefined;
  readonly fromServer: Uint8Array | undefined;
}

export interface KeyMaterial {
  readonly passwords: readonly PasswordKey[];
  readonly ntHashes: readonly NtHashKey[];
  readonly longTerm: readonly LongTermKey[];
  readonly tickets: readonly TicketKey[];
  readonly smb: readonly SmbSessionKey[];
}

export const NO_KEYS: KeyMaterial = { passwords: [], ntHashes: [], longTerm: [], tickets: [], smb: [] };

export function joinKeys(...parts: readonly KeyMaterial[]): KeyMaterial {
  return {
    passwords: parts.flatMap(({ passwords }) => passwords),
    ntHashes: parts.flatMap(({ ntHashes }) => ntHashes),
    longTerm: parts.flatMap(({ longTerm }) => longTerm),
    tickets: parts.flatMap(({ tickets }) => tickets),
    smb: parts.flatMap(({ smb }) => smb),
  };
}

/** Everything that is an NT hash: those given, those of passwords, and keys of arcfour-hmac, which are the same ([RFC 4757] 2). */
export function ntHashesOf(material: KeyMaterial): NtHashKey[] {
  return [
    ...material.ntHashes,
    ...material.passwords.map(({ name, account, password }) => ({ name, account, password, hash: ntHash(password) })),
    ...material.longTerm
      .filter(({ key }) => key.etype === ARCFOUR && key.octets.length === 16)
      .map(({ name, principal, realm, key }) => ({ name, account: { user: principal.join("/"), domain: realm }, hash: key.octets })),
  ];
}

/** etype of arcfour-hmac. */
export const ARCFOUR = 23;

/** The secret may be this account's: names of users do not distinguish case, and a domain has several names. */
export function mayBelong({ user }: Account, to: string | undefined): boolean {
  return user === undefined || (to !== undefined && user.toLowerCase() === to.toLowerCase());
}
