/** What a client proves who it is with. */
import type { Credentials } from "../../security/context.ts";
import type { NetlogonSession } from "../../security/netlogon/session.ts";
import { RPC_S_CANNOT_SUPPORT } from "../../status/codes.ts";
import { RpcError } from "../../status/errors.ts";
import type { KerberosOptions, NegotiateOptions, NtlmOptions, TicketOptions } from "./types.ts";

/**
 * NTLM: a name and a password (or its NT hash). NTLMv2, with 128 bits, key exchange and MIC.
 *
 *     connect(echo, binding, { auth: ntlm({ user: "LAB\\alice", password }), level: "privacy" });
 *
 * @throws RpcError RPC_S_INVALID_ARG for an option's value
 */
export function ntlm(options: NtlmOptions): Credentials {
  throw pending(`ntlm(${options.user})`);
}

/**
 * NTLM's anonymous logon: nobody in particular, with a key that everybody knows.
 *
 *     connect(samr, binding, { auth: anonymous(), level: "connect" });
 */
export function anonymous(): Credentials {
  throw pending("anonymous()");
}

/**
 * Kerberos: a ticket for the server's principal, from a KDC, a credential cache, or what `tickets` gives.
 *
 *     connect(samr, "ncacn_ip_tcp:dc1.lab.test", { auth: kerberos({ user: "alice@LAB.TEST", password }) });
 *     connect(samr, "ncacn_ip_tcp:dc1.lab.test", { auth: kerberos({ ccache: "/tmp/krb5cc_1000" }) });
 *
 * The server must be named by its name and not by an address, or `targetName` be given.
 *
 * @throws RpcError RPC_S_INVALID_ARG for an option's value
 */
export function kerberos(options: KerberosOptions | TicketOptions = {}): Credentials {
  throw pending(`kerberos(${Object.keys(options).join()})`);
}

/**
 * SPNEGO: Kerberos where a ticket can be had and the server takes it, else NTLM.
 *
 *     connect(samr, "ncacn_ip_tcp:dc1.lab.test", { auth: negotiate({ user: "alice@LAB.TEST", password }) });
 *     connect(samr, binding, { auth: negotiate([kerberos({ ccache: true }), ntlm({ user: "LAB\\alice", password })]) });
 *
 * `connection.security` tells what was agreed upon, and why Kerberos was not spoken where it was not.
 *
 * @throws RpcError RPC_S_INVALID_ARG for an option's value
 */
export function negotiate(options: NegotiateOptions | readonly Credentials[]): Credentials {
  throw pending(`negotiate(${Object.keys(options).join()})`);
}

/**
 * Netlogon's secure channel: what a domain member (`secureChannel()` of `opnum/logon` makes the session) protects its calls to a domain controller with.
 *
 *     connect(netlogon, "ncacn_ip_tcp:dc1.lab.test", { auth: netlogon(session) });
 */
export function netlogon(session: NetlogonSession): Credentials {
  throw pending(`netlogon(${session.computer})`);
}

function pending(what: string): RpcError {
  return new RpcError(RPC_S_CANNOT_SUPPORT, "local", `${what} has no provider yet`);
}
