/** What the factories of `opnum/security` are told. */
import type { KdcExchange } from "../../security/kerberos/client/kdc-exchange.ts";
import type { TicketSource } from "../../security/kerberos/ticket.ts";
import type { AccountStore, LogonValidator } from "../../security/ntlm/validator.ts";

/** Who somebody is and how that is proven, for NTLM. */
export interface NtlmOptions {
  /** `alice`, `LAB\alice` or `alice@lab.test`. */
  readonly user: string;
  /** NetBIOS or DNS name of the domain, where `user` does not name it; default: none, which is the server's own accounts. */
  readonly domain?: string | undefined;
  readonly password?: string | undefined;
  /** Instead of the password: MD4 of it, 16 octets or 32 hexadecimal digits. It is as good as the password. */
  readonly ntHash?: Uint8Array | string | undefined;
  /** What the server is told as the name of this machine; default: none. */
  readonly workstation?: string | undefined;
  /** NTLMv1 instead of NTLMv2, for servers older than 1998 only: it can be broken by who listens. Default false. */
  readonly ntlmv1?: boolean | undefined;
}

/** Who somebody is and how that is proven, for Kerberos: one of password, ntHash, aesKey, keytab, ccache; none of them is the default ccache. */
export interface KerberosOptions {
  /** `alice`, `alice@LAB.TEST`, `LAB\alice`; default: whose ccache or keytab it is. */
  readonly user?: string | undefined;
  /** Default: that of `user`, of the ccache or keytab, or default_realm of krb5.conf. */
  readonly realm?: string | undefined;
  readonly password?: string | undefined;
  /** The arcfour-hmac key: 16 octets or 32 hexadecimal digits. */
  readonly ntHash?: Uint8Array | string | undefined;
  /** An aes256- or aes128-cts-hmac-sha1-96 key: 32 or 16 octets, or as many hexadecimal digits twice. */
  readonly aesKey?: Uint8Array | string | undefined;
  /** File of keys in MIT's format, or its octets. */
  readonly keytab?: string | Uint8Array | undefined;
  /** Credential cache in MIT's format: a file (`FILE:` may stand before it), or its octets. `true`: KRB5CCNAME, or MIT's default. */
  readonly ccache?: string | Uint8Array | true | undefined;
  /** KDCs of the realm: `dc1.lab.test`, `10.0.0.1:88`; default: krb5.conf, then DNS. */
  readonly kdc?: string | readonly string[] | undefined;
  /** Milliseconds for one question to the KDCs of a realm; default 6,000. */
  readonly kdcTimeoutMs?: number | undefined;
  /** File, or text, of MIT's configuration; default: KRB5_CONFIG, or /etc/krb5.conf. `false`: none. */
  readonly krb5Conf?: string | false | undefined;
  /** Instead of the network: for programs that reach KDCs in ways of their own, and for tests. */
  readonly exchange?: KdcExchange | undefined;
}

/** Tickets that come from somewhere else. */
export interface TicketOptions {
  readonly tickets: TicketSource;
}

/** For negotiate(): what Kerberos and NTLM need, the same person for both. */
export interface NegotiateOptions extends KerberosOptions {
  /** NetBIOS name of the domain for NTLM; default: that of `user`. */
  readonly domain?: string | undefined;
  readonly workstation?: string | undefined;
  /** In order of liking. Default ["kerberos", "ntlm"]; NTLM is left out where neither password nor ntHash is there. */
  readonly mechanisms?: readonly ("kerberos" | "ntlm")[] | undefined;
}

/** An account of a server's own. */
export interface AccountOptions {
  readonly user: string;
  readonly domain?: string | undefined;
  readonly password?: string | undefined;
  /** 16 octets or 32 hexadecimal digits. */
  readonly ntHash?: Uint8Array | string | undefined;
  readonly disabled?: boolean | undefined;
  /** `S-1-5-21-...` of the account, then of its groups; default: none. */
  readonly sids?: readonly string[] | undefined;
}

/** What NTLM's CHALLENGE_MESSAGE tells of the server. */
export interface ServerNames {
  /** NetBIOS name of the domain; of a server without one, its own. */
  readonly domain: string;
  /** NetBIOS name of this machine. */
  readonly computer: string;
  readonly dnsDomain?: string | undefined;
  readonly dnsComputer?: string | undefined;
}

/** For ntlmAcceptor(): either accounts or a validator. */
export interface NtlmAcceptorOptions {
  /** Accounts of our own: a list, or a store (`accountStore()` of `opnum/logon` keeps one in a file). */
  readonly accounts?: readonly AccountOptions[] | AccountStore | undefined;
  /** Somebody else who knows: a domain controller, by `passThroughValidator()` of `opnum/logon`. */
  readonly validator?: LogonValidator | undefined;
  /** Default: the host's name, for domain and computer alike. */
  readonly names?: ServerNames | undefined;
  /** Nobody in particular may come in (with `Caller.anonymous`); default false. */
  readonly anonymous?: boolean | undefined;
  /** Take NTLMv1 too; default false. */
  readonly ntlmv1?: boolean | undefined;
  /**
   * Refuse clients that send no MIC over the three messages of NTLM. Windows' and Samba's always send one, and it is checked wherever it is; impacket and
   * others have none. Default false.
   */
  readonly requireMic?: boolean | undefined;
  /** The service principal names that clients may mean, `host/server.lab.test`; a client that names another one is refused. Default: any. */
  readonly targetNames?: readonly string[] | undefined;
  /** With `targetNames`: refuse clients that name none; default false. */
  readonly requireTargetName?: boolean | undefined;
}

/** For kerberosAcceptor(). */
export interface KerberosAcceptorOptions {
  /** The service's keys: file in MIT's format, or its octets. */
  readonly keytab: string | Uint8Array;
  /** The service principals that are taken, `host/server.lab.test`; default: all of the keytab. */
  readonly principals?: readonly string[] | undefined;
  /** Seconds that a client's clock may differ; default 300. */
  readonly clockSkewSeconds?: number | undefined;
  /** Milliseconds since 1970; default: the system's. */
  readonly now?: (() => number) | undefined;
}
