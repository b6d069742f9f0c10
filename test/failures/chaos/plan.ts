/** What a chaos server is told: hosts that go wrong, port by port. Plain data, JSON as it is; chaos/server.ts plays it. */

export interface ChaosHost {
  /** One of the machine's own. */
  readonly address: string;
  readonly ports: readonly ChaosPort[];
}

export type ChaosPort = RpcPort | SecuredPort | DnsPort | KdcPort | LdapPort | SmbPort | ProxyPort;

/** A TCP port that speaks RPC, or should. */
export interface RpcPort {
  readonly serves: "rpc";
  readonly port: number;
  /** What binds are accepted for, beside mgmt, and the mapper where there is a `map`. */
  readonly interfaces?: readonly Served[];
  /** It is an endpoint mapper. */
  readonly map?: MapRules;
  /** It says so of itself when somebody connects, as ports of ncacn_http do ([MS-RPCH] 2.1.1.2.1). */
  readonly greets?: boolean;
  /** Default "serve". */
  readonly accept?: AcceptRule;
  /** Connections at a time; further ones are taken and hung up. */
  readonly connections?: number;
  readonly bind?: BindRule;
  /** Calls of `interfaces`. */
  readonly call?: CallRule;
  /** Calls of mgmt; "none": it is not served; "paused": it says that the server does not listen. */
  readonly mgmt?: CallRule | "none" | "paused";
  /** Calls of the mapper. */
  readonly epm?: CallRule;
  /** A connection without traffic for so long is cut. */
  readonly idle?: { readonly ms: number; readonly how: "fin" | "rst" };
}

export interface Served {
  readonly uuid: string;
  /** "1.0" */
  readonly version: string;
  /** Operations that it has: numbers beyond are refused with nca_s_op_rng_error. */
  readonly operations: number;
}

/** What becomes of a connection. "silent": taken, read, never answered. "deaf": taken, never read. The rest says something that is no RPC. */
export type AcceptRule = "serve" | "close" | "reset" | "silent" | "deaf" | "http" | "garbage" | "banner";

export type BindRule =
  | { readonly does: "silent" | "reset" | "close" | "garbage" | "version" }
  | { readonly does: "nak"; readonly reason: number }
  /** bind_ack that refuses each presentation context. */
  | { readonly does: "reject"; readonly result: number; readonly reason: number }
  | { readonly does: "fault"; readonly status: number }
  /** One transfer syntax only: others are refused as the specification has it. */
  | { readonly does: "only"; readonly syntax: "NDR20" | "NDR64" }
  /** As inspecting firewalls do (KB 899148): a bind that offers several transfer syntaxes is lost; `how` the client learns of it. */
  | { readonly does: "drop-several"; readonly how: "silent" | "reset" }
  | { readonly does: "delay"; readonly ms: number };

export type CallRule =
  | { readonly does: "silent" | "reset" | "close" | "half" | "garbage" | "endless" | "giant" | "version" }
  | { readonly does: "fault"; readonly status: number; readonly didNotExecute?: boolean }
  | { readonly does: "delay"; readonly ms: number };

export interface MapRules {
  readonly entries: readonly MapEntry[];
  /** What every ept_map comes to, instead of towers. */
  readonly status?: number;
  /** Each answer says that there is more, for ever. */
  readonly endless?: boolean;
  /** Towers that are none stand before the others. */
  readonly junk?: "cut" | "noise" | "empty";
  /** So many entries of interfaces that nobody knows, on pipes and local ports only. */
  readonly unrelated?: number;
}

export interface MapEntry {
  readonly uuid: string;
  readonly version: string;
  readonly protocolSequence: "ncacn_ip_tcp" | "ncacn_np" | "ncalrpc" | "ncacn_http" | "ncadg_ip_udp";
  readonly endpoint: string;
  /** Default 0.0.0.0, which most towers have. */
  readonly host?: string;
  readonly annotation?: string;
}

/** opnum's own server, that knows who comes in by NTLM. */
export interface SecuredPort {
  readonly serves: "secured";
  readonly port: number;
  /** Of the port: whoever is below is refused everything. */
  readonly endpointLevel?: Level;
  /** Of the echo service. */
  readonly level?: Level;
  readonly accounts: readonly { readonly user: string; readonly domain: string; readonly password: string; readonly disabled?: boolean }[];
  /** It is an endpoint mapper with these entries and no echo service. */
  readonly map?: readonly MapEntry[];
  /** Nobody but these may do anything but ask who listens: `CHAOS\\alice`. */
  readonly only?: readonly string[];
}
export type Level = "none" | "connect" | "call" | "packet" | "integrity" | "privacy";

/** A name server, by UDP and TCP: what it says of a name depends on the name alone. */
export interface DnsPort {
  readonly serves: "dns";
  readonly port: number;
  readonly zone: Readonly<Record<string, DnsAnswer>>;
}

export interface DnsAnswer {
  readonly a?: readonly string[];
  readonly aaaa?: readonly string[];
  /** Of a name under in-addr.arpa. */
  readonly ptr?: string;
  /** Default 0 where there is an address, NXDOMAIN otherwise. */
  readonly code?: number;
  /** Of questions for IPv6 addresses, where it is another. */
  readonly aaaaCode?: number;
  readonly delayMs?: number;
  readonly silent?: boolean;
}

/** A key distribution centre that issues nothing, by UDP and TCP: every request comes to an error. */
export interface KdcPort {
  readonly serves: "kdc";
  readonly port: number;
  readonly realm: string;
  /** Default 25, KDC_ERR_PREAUTH_REQUIRED; 37, KRB_AP_ERR_SKEW, for requests with a time stamp where its clock is off by more than five minutes. */
  readonly error?: number;
  /** Its clock less ours, seconds. */
  readonly clockSeconds?: number;
  readonly transports?: readonly ("tcp" | "udp")[];
}

/** A directory that has a root and answers pings of domain members (by UDP). */
export interface LdapPort {
  readonly serves: "ldap";
  readonly port: number;
  readonly domain: string;
  readonly host: string;
  /** Its clock less ours, seconds. */
  readonly clockSeconds?: number;
  readonly transports?: readonly ("tcp" | "udp")[];
}

/** Answers a negotiate request of SMB 2, and then hangs up. */
export interface SmbPort {
  readonly serves: "smb";
  readonly port: number;
}

/** An RPC proxy: what it answers to an echo request, and to those that open a virtual connection (default: the same). */
export interface ProxyPort {
  readonly serves: "proxy";
  readonly port: number;
  /** With a certificate that nobody trusts. */
  readonly tls?: boolean;
  readonly echo: HttpAnswer | "works";
  readonly channel?: HttpAnswer | "works";
}

export interface HttpAnswer {
  readonly status: number;
  readonly phrase: string;
  readonly fields?: readonly (readonly [name: string, value: string])[];
}
