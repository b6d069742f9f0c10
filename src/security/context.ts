/**
 * One security context, as the association sees it ([MS-RPCE] 3.3.1.5.2). Providers (NTLM, Kerberos, SPNEGO, Netlogon) implement it; the
 * protocol machine of rpc/ knows only this interface. No provider is built yet: level none needs none.
 */
export type AuthenticationLevel = 1 | 2 | 3 | 4 | 5 | 6;

export interface SecurityContext {
  /** auth_type of the sec_trailer, [MS-RPCE] 2.2.1.1.7. */
  readonly authType: number;
  readonly authLevel: AuthenticationLevel;
  /** auth_context_id, unique on the connection. */
  readonly contextId: number;
  /** Octets of auth_value on every protected PDU. */
  readonly signatureLength: number;
  readonly established: boolean;
  /** Feeds a token from the peer (empty at the start) and gives the next one to send; undefined when there is none. May be asynchronous (a KDC is asked). */
  step(token: Uint8Array): Uint8Array | undefined | Promise<Uint8Array | undefined>;
  /** Protects `pdu` in place; `stubStart..stubEnd` is what is sealed at level privacy; the signature goes to `signature`. */
  protect(pdu: Uint8Array, stubStart: number, stubEnd: number, signature: Uint8Array): void;
  /** The reverse. @throws RpcError when the signature does not hold */
  unprotect(pdu: Uint8Array, stubStart: number, stubEnd: number, signature: Uint8Array): void;
  /** Overwrites key bytes. */
  close(): void;
}
