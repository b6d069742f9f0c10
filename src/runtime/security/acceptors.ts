/** How a server finds out who its clients are. */
import type { Acceptor } from "../../security/context.ts";
import type { NetlogonSessions } from "../../security/netlogon/session.ts";
import { RPC_S_CANNOT_SUPPORT } from "../../status/codes.ts";
import { RpcError } from "../../status/errors.ts";
import type { KerberosAcceptorOptions, NtlmAcceptorOptions } from "./types.ts";

/**
 * NTLM: accounts of our own, or somebody who knows them.
 *
 *     new RpcServer({ auth: [ntlmAcceptor({ accounts: [{ user: "alice", password }] })] });
 *
 * @throws RpcError RPC_S_INVALID_ARG for an option's value
 */
export function ntlmAcceptor(options: NtlmAcceptorOptions): Acceptor {
  throw pending(`ntlmAcceptor(${Object.keys(options).join()})`);
}

/**
 * Kerberos: the service's keys in a keytab.
 *
 *     new RpcServer({ auth: [kerberosAcceptor({ keytab: "/etc/krb5.keytab" })] });
 *
 * @throws RpcError RPC_S_INVALID_ARG for an option's value, SecurityError no-credentials for a keytab that cannot be read
 */
export function kerberosAcceptor(options: KerberosAcceptorOptions): Acceptor {
  throw pending(`kerberosAcceptor(${Object.keys(options).join()})`);
}

/**
 * SPNEGO over others: what Windows' clients begin with.
 *
 *     const own = [kerberosAcceptor({ keytab }), ntlmAcceptor({ accounts })];
 *     new RpcServer({ auth: [negotiateAcceptor(own), ...own] });
 *
 * @param acceptors Kerberos and NTLM; which of them is spoken is the client's choice
 * @throws RpcError RPC_S_INVALID_ARG where there is none, or one that SPNEGO does not carry
 */
export function negotiateAcceptor(acceptors: readonly Acceptor[]): Acceptor {
  throw pending(`negotiateAcceptor(${acceptors.length})`);
}

/** Netlogon's secure channel, for what plays a domain controller. */
export function netlogonAcceptor(sessions: NetlogonSessions): Acceptor {
  throw pending(`netlogonAcceptor(${typeof sessions})`);
}

function pending(what: string): RpcError {
  return new RpcError(RPC_S_CANNOT_SUPPORT, "local", `${what} has no provider yet`);
}
