/** The types of the public run-time API; see connect.ts (client) and server.ts (server). */

import type { StringBinding } from "../ids/string-binding.ts";
import type { SyntaxId } from "../ids/syntax.ts";
import type { AuthenticationLevelName } from "../knowledge/authentication.ts";
import type { CodecOptions } from "../ndr/codec.ts";
import type { Callbacks, Caller, CallOptions, Client, Interface } from "../ndr/codegen/v1.ts";
import type { ClientConnectionConfig, ServerConnectionConfig } from "../rpc/types.ts";
import type { Acceptor, Credentials, Mechanism } from "../security/context.ts";
import type { Identity } from "../security/identity.ts";
import type { RpcError } from "../status/errors.ts";
import type { Clock } from "../transport/clock.ts";
import type { Transport } from "../transport/transport.ts";
import type { EndpointMapper } from "./endpoint-mapper.ts";

/** Who a client is, and how far its calls are protected. */
export interface SecurityOptions {
  /** Who we are: what ntlm(), kerberos(), negotiate() or netlogon() of `opnum/security` returned. Absent: nobody (level none); for use(), as before. */
  readonly auth?: Credentials;
  /** How far calls are protected. Default "privacy" where there is `auth`. */
  readonly level?: AuthenticationLevelName;
  /** Service principal name of the server; default `host/` and the binding's host. */
  readonly targetName?: string;
  /** Ask for signatures over headers too (PFC_SUPPORT_HEADER_SIGN); default true. Who authenticates first on a connection settles it for all on it. */
  readonly headerSigning?: boolean;
}

/** Options of connect(). */
export interface ConnectOptions extends SecurityOptions {
  /** Aborts connecting (names, mapper, dialling, bind). */
  readonly signal?: AbortSignal;
  /** Milliseconds for connecting as a whole; default 15,000. */
  readonly timeoutMs?: number;
  /** Default for each call, milliseconds; 0 is none. */
  readonly callTimeoutMs?: number;
  /** Default: opnum's mapper client on the binding's host, port 135 (src/index.ts gives it). */
  readonly endpointMapper?: EndpointMapper | EndpointMapperProvider;
  /** What dials; it must speak the binding's protocol sequence. Default: TCP. */
  readonly transport?: Transport;
  /** In order of liking. Default [NDR64, NDR20]. */
  readonly transferSyntaxes?: readonly SyntaxId[];
  /**
   * What operations with pipes are sent in. "ndr20" (default), as MIDL's stubs do: by another presentation context where NDR64 is bound, unless the
   * server refuses it or `transferSyntaxes` leaves it out. "bound": as all others.
   */
  readonly pipeSyntax?: "ndr20" | "bound";
  /** How values are marshalled, and how much of them. */
  readonly codec?: CodecOptions;
  /** Sizes, times and limits of each connection. */
  readonly connection?: ClientConnectionConfig;
  /** More connections of the same association group may be opened when calls cannot be multiplexed; default 1. */
  readonly maxConnections?: number;
  /**
   * What went wrong in procedures for callbacks and is told to no server: exceptions other than RpcError, results that are not of their type. Without
   * it the first one is a warning of the process.
   */
  readonly onError?: (error: unknown, where: string) => void;
  /** Default: the system's. */
  readonly clock?: Clock;
}

/** What a client of an interface with [callback] operations gives to connect() and use(). */
export interface CallbackOptions<I extends Interface> {
  /** Procedures by the name of the callback operation. Without any, the server's callbacks are answered with nca_s_unk_if. */
  readonly callbacks?: Callbacks<I>;
}

/** Options of RpcServer. */
export interface ServerOptions {
  /** Sizes, times and limits of each connection. */
  readonly connection?: Partial<ServerConnectionConfig>;
  /** How values are marshalled, and how much of them. */
  readonly codec?: CodecOptions;
  /** Who may prove who they are, and how: what the `...Acceptor()` functions of `opnum/security` returned, one per authentication type. Default: none. */
  readonly auth?: readonly Acceptor[];
  /** What callers must have proven, beside each interface's own rule. */
  readonly policy?: SecurityPolicy;
  /** What listens for bindings of its protocol sequence. Default: TCP. */
  readonly transport?: Transport;
  /** Inclusive port range for dynamic endpoints; default 49152-65535. */
  readonly portRange?: readonly [low: number, high: number];
  /** Calls under way on the whole server; default 4,096. */
  readonly maxCalls?: number;
  /** Connections on the whole server; default 16,384. */
  readonly maxConnections?: number;
  /** Octets of stub data of all calls under way; default 1 GiB. */
  readonly maxStubBytes?: number;
  /** Context handles on the whole server; default 65,536. */
  readonly maxHandles?: number;
  /** Octets that a client has asked for and does not read, at which nothing more of it is read; default 1 MiB, beside 2 MiB that pipes run ahead. */
  readonly pauseReadingAt?: number;
  /** What may be spoken, in order of liking. Default [NDR64, NDR20]. */
  readonly transferSyntaxes?: readonly SyntaxId[];
  /** Ports by interface name or UUID, for listenFor(): static endpoints from a configuration. */
  readonly staticPorts?: Readonly<Record<string, number>>;
  /** The mapper that export() registers with, by host; programs get opnum's own (src/index.ts). */
  readonly endpointMapper?: EndpointMapperProvider;
  /** mgmt's stop_server_listening closes the server instead of being refused; default false. */
  readonly allowRemoteStop?: boolean;
  /**
   * What went wrong here and is told to no client: exceptions of procedures (other than RpcError, which is an answer) and rundowns, results that are
   * not of their type, failures to accept. Without it they are seen on the diagnostics channel `opnum.server.call` only.
   */
  readonly onError?: (error: unknown, where: string) => void;
  /** Default: the system's. */
  readonly clock?: Clock;
}

/** What a server asks of its callers ([MS-RPCE] 3.3.3.4.3.1, RPC_IF_SECURE and the like). An interface's own `minimumLevel` holds where it is higher. */
export interface SecurityPolicy {
  /**
   * Least level of all interfaces; default: none where the server has no `auth`, "integrity" where it has. The endpoint mapper's and mgmt's reading
   * operations are open to all, as everywhere.
   */
  readonly minimumLevel?: AuthenticationLevelName;
  /** By endpoint, as it was given to listen(): what is stricter than `minimumLevel`. */
  readonly endpoints?: Readonly<
    Record<string, { readonly minimumLevel?: AuthenticationLevelName; readonly providers?: readonly AuthenticationTypeName[] }>
  >;
  /** Which authentication types are taken at all; default: those of `auth`. "negotiate" beside mechanisms lets in these only, alone all that it carries. */
  readonly providers?: readonly AuthenticationTypeName[];
  /** DCOM's hardening (CVE-2021-26414): activation and OXID interfaces need integrity, and anonymous is refused. Default false. */
  readonly dcomHardening?: boolean;
  /** May this caller do this? Asked before a request is decoded. False: ERROR_ACCESS_DENIED. A throw: nca_s_fault_unspec, and onError. */
  readonly access?: (request: AccessRequest) => boolean | Promise<boolean>;
  /** Of failing authentications, by address and by account; an account is never locked out, answers only take longer. `false`: none. */
  readonly failures?: { readonly perMinute?: number; readonly maxDelayMs?: number } | false;
}

export type AuthenticationTypeName = "ntlm" | "kerberos" | "negotiate" | "netlogon";

/** What `access` decides by. */
export interface AccessRequest {
  readonly caller: Caller;
  readonly interface: Interface;
  readonly opnum: number;
  readonly operation: string | undefined;
  readonly objectUuid: string | undefined;
  readonly endpoint: string;
}

/** `host` is a name or address, with `:PORT` or `[PORT]` where it is not 135. */
export type EndpointMapperProvider = (host: string) => EndpointMapper;

/** Options of RpcServer.register(). */
export interface RegisterOptions {
  /** Serve this object only; the same interface may be registered once per object and once for all. */
  readonly objectUuid?: string;
  /** What endpoint maps show beside the interface, at most 63 characters; default: its name. */
  readonly annotation?: string;
  /** Callers below it get ERROR_ACCESS_DENIED. Default "none". */
  readonly minimumLevel?: Caller["authenticationLevel"];
  /** Who authenticated otherwise gets ERROR_ACCESS_DENIED, as SecurityPolicy.providers has it. Default: all that the server takes. */
  readonly providers?: readonly AuthenticationTypeName[];
}

/** Options of RpcServer.export(). */
export interface ExportOptions extends CallOptions {
  /** A host, or a mapper; default: this machine's. */
  readonly endpointMapper?: string | EndpointMapper;
  /** Replace entries of the same interface, object and protocol sequence; default true. */
  readonly replace?: boolean;
}

/** A client with its connection: `await using` closes it. */
export type Connected<I extends Interface> = Client<I> & AsyncDisposable & { readonly connection: ConnectionInfo };

/** Who talks to whom, as client and server agreed. Names come from the network: `visible()` before they are shown. */
export interface ConnectionSecurityInfo {
  /** What is spoken in truth: with negotiate() it is one of the other two. */
  readonly mechanism: Mechanism | undefined;
  readonly level: AuthenticationLevelName;
  /** Who we are, as the credentials say it: `LAB\\alice`. */
  readonly principal: string;
  /** The service principal name that was asked for; undefined where the mechanism asks for none. */
  readonly targetName: string | undefined;
  /** The service, as far as it has proven itself: with Kerberos and Netlogon; NTLM proves no more than that it knows the password. */
  readonly peer: Identity | undefined;
  /** Signatures cover headers. */
  readonly headerSigning: boolean;
  /** Why negotiate() does not speak what it likes best. */
  readonly fallback: RpcError | undefined;
  /** Milliseconds since 1970 at which the ticket ends; undefined for never. */
  readonly expiresAt: number | undefined;
}

/** What came of connecting. */
export interface ConnectionInfo {
  /** The fully bound binding really used. */
  readonly binding: StringBinding;
  /** What the server chose of `transferSyntaxes`. */
  readonly transferSyntax: SyntaxId;
  /** What operations with pipes are sent in, once one was called or where it is the same. */
  readonly pipeSyntax: SyntaxId | undefined;
  /** The server's number for this client and its context handles, [C706] 12.6.3.1 (assoc_group_id). */
  readonly associationGroup: number;
  /** Whether a connection of that association is open: context handles live as long. Calls connect anew where it is not. */
  readonly open: boolean;
  /** Milliseconds each phase took: the name, the endpoint mapper, the connection, the bind. */
  readonly timings: { readonly resolveMs: number; readonly mapMs: number; readonly dialMs: number; readonly bindMs: number };
  /** What was agreed upon about who talks to whom; undefined at level "none". */
  readonly security: ConnectionSecurityInfo | undefined;
  /**
   * Another interface of the same server over the same association (alter_context), or the same one as somebody else; closing either closes both.
   * @throws BindError @throws SecurityError @throws CancelledError
   */
  use<J extends Interface>(iface: J, options?: CallbackOptions<J> & SecurityOptions): Promise<Connected<J>>;
  /** Ends the connections in order; calls under way fail. What `await using` does. */
  close(): Promise<void>;
}
