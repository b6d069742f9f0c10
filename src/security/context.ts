/**
 * One security context, as everything above sees it ([MS-RPCE] 3.3.1.5.2, in the terms of [RFC 2743]). NTLM, Kerberos, SPNEGO and Netlogon implement
 * it, each in a folder with the same file names (`initiator.ts`, `acceptor.ts`, `tokens.ts`, ...); the protocol machines of rpc/ know only this interface.
 *
 * A context owns no socket and no clock: what it needs from outside (a KDC, a store of accounts) is an interface that its folder declares.
 */
import type { AuthenticationLevel, AuthenticationType } from "../knowledge/authentication.ts";
import type { Signal } from "../ndr/codegen/v1.ts";
import type { RpcError } from "../status/errors.ts";
import type { Identity } from "./identity.ts";

export type { AuthenticationLevel, AuthenticationType };

/** `failed` and `closed` are for ever: such a context does nothing any more, it throws. */
export type ContextState = "negotiating" | "established" | "failed" | "closed";

export interface SecurityContext {
  /** auth_type of the sec_trailer, [MS-RPCE] 2.2.1.1.7. */
  readonly authType: AuthenticationType;
  /** What was asked for; protection of PDUs is by `sign` up to integrity, by `seal` at privacy. */
  readonly level: AuthenticationLevel;
  readonly role: "initiator" | "acceptor";
  readonly state: ContextState;
  /** What is spoken in truth: what SPNEGO agreed upon, once it has. Undefined before. */
  readonly mechanism: Mechanism | undefined;

  /**
   * One leg. An initiator is begun with an empty token.
   * @param token what the peer sent
   * @returns the token to be sent, undefined when there is none; when the state is `established` then, no leg is expected after it. A promise where
   *   somebody else has to be asked (a KDC, a domain controller); one leg at a time.
   * @throws SecurityError, whereupon the context has failed
   */
  step(token: Uint8Array): Uint8Array | undefined | Promise<Uint8Array | undefined>;

  /** Whether signatures of this mechanism can cover the PDU's header and sec_trailer (PFC_SUPPORT_HEADER_SIGN, [MS-RPCE] 2.2.2.3). */
  readonly canSignHeader: boolean;
  /** Agreed upon by both ends: set by the protocol machine before the first PDU is protected, never changed afterwards. */
  headerSigning: boolean;

  /**
   * One sequence number counts the PDUs of both directions (Netlogon's, [MS-NRPC] 3.3.4.2): calls under such a context come one after the other.
   */
  readonly lockstep?: boolean;

  /** Octets of a signature (auth_value) at this context's level; known once established, and the same for every PDU. */
  readonly signatureLength: number;

  /**
   * Signs a PDU: header at `from`, stub data with its authentication padding (and verification trailer) in `stub..stubEnd`, the sec_trailer's 8 octets
   * at `stubEnd`, and the signature is written behind it, `signatureLength` octets. With header signing all of it is covered, else the stub data only.
   * Each call uses up a sequence number.
   */
  sign(octets: Uint8Array, from: number, stub: number, stubEnd: number): void;
  /**
   * Checks what `sign` of the peer made; the signature is `signatureLength` octets behind the sec_trailer at `stubEnd`.
   * @throws SecurityError SEC_E_MESSAGE_ALTERED, SEC_E_OUT_OF_SEQUENCE; the context has failed then
   */
  verify(octets: Uint8Array, from: number, stub: number, stubEnd: number, signatureEnd: number): void;
  /** As `sign`, and encrypts `stub..stubEnd` in place. */
  seal(octets: Uint8Array, from: number, stub: number, stubEnd: number): void;
  /** As `verify`, and decrypts `stub..stubEnd` in place. */
  unseal(octets: Uint8Array, from: number, stub: number, stubEnd: number, signatureEnd: number): void;

  /** A signature over a message that travels apart from it (GSS_GetMIC; SPNEGO's mechListMIC). */
  mic(message: Uint8Array): Uint8Array;
  /** @throws SecurityError */
  verifyMic(message: Uint8Array, mic: Uint8Array): void;
  /**
   * SPNEGO has exchanged its mechListMICs by `mic` and `verifyMic`: key streams (NTLM's RC4) go back to where they began, sequence numbers go on,
   * [MS-SPNG] 3.2.5.1.
   */
  negotiated?(): void;

  /** The key that others derive theirs from (SMB, encrypted passwords of SAMR): a copy, once established. */
  readonly sessionKey: Uint8Array | undefined;
  /** Whom we talk to, once established: the caller at an acceptor, the service (as far as it has proven itself) at an initiator. */
  readonly peer: Identity | undefined;
  /** The service principal name that the initiator asked for; undefined where none was named. */
  readonly targetName: string | undefined;
  /** Why a mechanism that was liked better is not spoken (SPNEGO): Kerberos' error where NTLM took its place. */
  readonly fallback?: RpcError | undefined;
  /** Milliseconds since 1970; undefined for never. */
  readonly expiresAt: number | undefined;

  /** Overwrites all key bytes. May be called more than once. */
  close(): void;
}

export type Mechanism = "ntlm" | "kerberos" | "netlogon";

/** Words of failures; SPNEGO's own ones happen before a mechanism is agreed upon. */
export type Provider = Mechanism | "spnego";

/** What a context is made for. */
export interface InitiateOptions {
  readonly level: AuthenticationLevel;
  /** The server's name as the caller has it: `dc1.lab.test`. */
  readonly host: string;
  /** Service principal name instead of `host/` and the host. */
  readonly targetName?: string | undefined;
  /** "rpc": DCE style, three legs with Kerberos. "smb": as SMB and LDAP do it, one leg and an answer. Default "rpc". */
  readonly style?: "rpc" | "smb";
  /** application_data of the channel that carries it ([RFC 5929]: tls-server-end-point and its hash), where there is one. */
  readonly channelBindings?: Uint8Array | undefined;
  readonly signal?: Signal | undefined;
}

/** What a client proves who it is with: what ntlm(), kerberos(), negotiate() and netlogon() of `opnum/security` return. Makes a context per connection. */
export interface Credentials {
  readonly authType: AuthenticationType;
  /** For messages: `LAB\alice`, `alice@LAB.TEST`; never a secret. */
  readonly name: string;
  /** Nobody in particular: nothing is proven, and no password can be wrong. Default false. */
  readonly anonymous?: boolean;
  initiate(options: InitiateOptions): SecurityContext;
  /** Overwrites what secrets it holds; contexts that were made of it live on. */
  close?(): void;
}

export interface AcceptOptions {
  readonly level: AuthenticationLevel;
  readonly style?: "rpc" | "smb";
  readonly channelBindings?: Uint8Array | undefined;
  /** Of the client, for the log and for limits. */
  readonly address?: string | undefined;
}

/** The server's counterpart: one per authentication type that it takes. */
export interface Acceptor {
  readonly authType: AuthenticationType;
  accept(options: AcceptOptions): SecurityContext;
  close?(): void;
}
