/** How a server finds out who its clients are. */
import { hostname } from "node:os";
import { wipe } from "../../crypto/octets.ts";
import { AUTH_TYPE } from "../../knowledge/authentication.ts";
import type { Acceptor } from "../../security/context.ts";
import { KerberosAcceptor } from "../../security/kerberos/acceptor.ts";
import { parsePrincipal } from "../../security/kerberos/principal.ts";
import { NetlogonAcceptor } from "../../security/netlogon/acceptor.ts";
import type { NetlogonSessions } from "../../security/netlogon/session.ts";
import { NtlmAcceptor } from "../../security/ntlm/acceptor.ts";
import { AccountList, StoreValidator } from "../../security/ntlm/store-validator.ts";
import type { Account, AccountStore } from "../../security/ntlm/validator.ts";
import { SpnegoAcceptor } from "../../security/spnego/acceptor.ts";
import { identifiersOf } from "../../security/spnego/mechanisms.ts";
import { wrong } from "../options.ts";
import { KeytabFile, keytabOf } from "./keytab-file.ts";
import { hashOption, userOption } from "./options.ts";
import type { AccountOptions, KerberosAcceptorOptions, NtlmAcceptorOptions, ServerNames } from "./types.ts";

/**
 * NTLM: accounts of our own, or somebody who knows them.
 *
 *     new RpcServer({ auth: [ntlmAcceptor({ accounts: [{ user: "alice", password }] })] });
 *
 * @throws RpcError RPC_S_INVALID_ARG for an option's value
 */
export function ntlmAcceptor(options: NtlmAcceptorOptions): Acceptor {
  const { accounts, ntlmv1, anonymous, requireMic, targetNames, requireTargetName, names = ownNames() } = options;
  if ((accounts === undefined) === (options.validator === undefined))
    throw wrong("accounts", accounts === undefined ? "neither it nor `validator`" : "what stands beside `validator`", "given alone");
  const list = isList(accounts) ? accountList(accounts) : undefined;
  const store = list ?? (accounts as AccountStore | undefined);
  const validator = options.validator ?? new StoreValidator(store!, { ntlmv1 });
  const config = { validator, names, anonymous, ntlmv1, requireMic, targetNames, requireTargetName, now: Date.now };
  return {
    authType: AUTH_TYPE.NTLM,
    accept: (accept) => new NtlmAcceptor(config, accept),
    close: () => list?.close(),
  };
}

/**
 * Kerberos: the service's keys in a keytab.
 *
 *     new RpcServer({ auth: [kerberosAcceptor({ keytab: "/etc/krb5.keytab" })] });
 *
 * @throws RpcError RPC_S_INVALID_ARG for an option's value, SecurityError no-credentials for a keytab that cannot be read
 */
export function kerberosAcceptor(options: KerberosAcceptorOptions): Acceptor {
  const { keytab, principals, clockSkewSeconds, now } = options;
  if (typeof keytab !== "string" && !(keytab instanceof Uint8Array)) throw wrong("keytab", typeof keytab, "a file's name, or its octets");
  if (clockSkewSeconds !== undefined && !(clockSkewSeconds >= 0)) throw wrong("clockSkewSeconds", clockSkewSeconds, "0 or more");
  const file = typeof keytab === "string" ? new KeytabFile(keytab) : undefined;
  const own = file === undefined ? keytabOf(keytab as Uint8Array, "given as octets") : undefined;
  const acceptor = new KerberosAcceptor({
    keys: file ?? own!,
    principals: principals?.map((name) => parsePrincipal(name)),
    clockSkewMs: clockSkewSeconds === undefined ? undefined : clockSkewSeconds * 1000,
    now,
  });
  return {
    authType: AUTH_TYPE.KERBEROS,
    accept: (accept) => acceptor.accept(accept),
    close: () => {
      file?.close();
      for (const { key } of own?.keys ?? []) wipe(key.octets);
    },
  };
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
  const own = [...acceptors];
  if (own.length === 0) throw wrong("acceptors", "an empty list", "one with kerberosAcceptor() or ntlmAcceptor() in it");
  for (const { authType } of own) {
    if (identifiersOf(authType).length === 0)
      throw wrong("acceptors", `authentication type ${authType}`, "carried by SPNEGO: Kerberos and NTLM are");
  }
  return {
    authType: AUTH_TYPE.SPNEGO,
    accept: (options) => new SpnegoAcceptor(own, options),
    close: () => {
      for (const one of own) one.close?.();
    },
  };
}

/**
 * Netlogon's secure channel, for what plays a domain controller.
 *
 *     new RpcServer({ auth: [netlogonAcceptor(sessions)] });
 *
 * @param sessions by the computer that a client says it is
 */
export function netlogonAcceptor(sessions: NetlogonSessions): Acceptor {
  return { authType: AUTH_TYPE.NETLOGON, accept: (options) => new NetlogonAcceptor(sessions, options) };
}

function isList(accounts: NtlmAcceptorOptions["accounts"]): accounts is readonly AccountOptions[] {
  return Array.isArray(accounts);
}

function accountList(given: readonly AccountOptions[]): AccountList {
  const accounts = given.map((one, i): Account => {
    const { user, domain } = userOption(one.user);
    const ntHash = hashOption(`accounts[${i}].`, one);
    if (ntHash === undefined) throw wrong(`accounts[${i}].password`, "undefined", "a text; or give ntHash");
    return { name: user, domain: one.domain ?? domain ?? "", ntHash, disabled: one.disabled ?? false, sids: one.sids ?? [] };
  });
  const list = new AccountList(accounts);
  for (const { ntHash } of accounts) ntHash.fill(0);
  return list;
}

/** NetBIOS names have 15 characters at most. */
function ownNames(): ServerNames {
  const [first = "", ...rest] = hostname().split(".");
  const computer = first.slice(0, 15).toUpperCase() || "OPNUM";
  const dnsDomain = rest.length === 0 ? undefined : rest.join(".");
  return { domain: computer, computer, dnsDomain, dnsComputer: hostname() || undefined };
}
