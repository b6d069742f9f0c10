/**
 * Who clients are and how servers find out: the entry `opnum/security`.
 *
 *     import { connect } from "opnum";
 *     import { negotiate } from "opnum/security";
 *
 *     await using client = await connect(samr, "ncacn_ip_tcp:dc1.lab.test", { auth: negotiate({ user: "alice@LAB.TEST", password }) });
 *
 * What these functions return may be given to any number of connections: each gets a security context of its own. `close()` overwrites the secrets.
 */
export type { AuthenticationLevelName } from "../../knowledge/authentication.ts";
export type { AcceptOptions, Acceptor, Credentials, InitiateOptions, Mechanism, SecurityContext } from "../../security/context.ts";
export type { Identity } from "../../security/identity.ts";
export type { KdcExchange } from "../../security/kerberos/client/kdc-exchange.ts";
export type { KerberosKey } from "../../security/kerberos/etypes/encryption-type.ts";
export type { CachedCredential, CredentialCache } from "../../security/kerberos/files/ccache.ts";
export { decodeKeytab, encodeKeytab, type Keytab, type KeytabKey } from "../../security/kerberos/files/keytab.ts";
export type { Principal } from "../../security/kerberos/principal.ts";
export type { ServiceTicket, TicketSource } from "../../security/kerberos/ticket.ts";
export type { NetlogonSession, NetlogonSessions } from "../../security/netlogon/session.ts";
export type { Account, AccountStore, LogonValidator, NetworkLogon, ValidatedLogon } from "../../security/ntlm/validator.ts";
export { type SecurityCause, SecurityError } from "../../status/security-error.ts";
export type { AccessRequest, AuthenticationTypeName, ConnectionSecurityInfo, SecurityOptions, SecurityPolicy } from "../types.ts";
export { kerberosAcceptor, negotiateAcceptor, netlogonAcceptor, ntlmAcceptor } from "./acceptors.ts";
export { loadCcache, saveCcache } from "./cache-file.ts";
export { anonymous, kerberos, negotiate, netlogon, ntlm } from "./credentials.ts";
export type {
  AccountOptions,
  KerberosAcceptorOptions,
  KerberosOptions,
  NegotiateOptions,
  NtlmAcceptorOptions,
  NtlmOptions,
  ServerNames,
  TicketOptions,
} from "./types.ts";
