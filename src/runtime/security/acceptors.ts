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
import type { Account, AccountStore, LogonValidator } from "../../security/ntlm/validator.ts";
import { SpnegoAcceptor } from "../../security/spnego/acceptor.ts";
import { identifiersOf } from "../../security/spnego/mechanisms.ts";
import { checkShapes, either, FLAG, FUNCTION, LIST, OBJECT, type Shape, TEXT, TEXTS, wrong } from "../options.ts";
import { KeytabFile, keytabOf } from "./keytab-file.ts";
import { hashOption, OCTETS, userOption } from "./options.ts";
import type { AccountOptions, KerberosAcceptorOptions, NtlmAcceptorOptions, ServerNames } from "./types.ts";

/**
 * NTLM: accounts of our own, or somebody who knows them.
 *
 *     new RpcServer({ auth: [ntlmAcceptor({ accounts: [{ user: "alice", password }] })] });
 *
 * @throws RpcError RPC_S_INVALID_ARG for an option's value
 */
export function ntlmAcceptor(options: NtlmAcceptorOptions): Acceptor {
  checkShapes("", options, NTLM, true);
  if (options.names !== undefined) checkShapes("names", options.names, NAMES, true);
  const { accounts, ntlmv1, anonymous, requireMic, targetNames, requireTargetName, names = ownNames() } = options;
  if (accounts === undefined && options.validator === undefined)
    throw wrong("accounts", "undefined", "a list or a store; or give `validator`");
  if (accounts !== undefined && options.validator !== undefined) throw wrong("validator", "one", "to stand beside `accounts`");
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
  checkShapes("", options, KERBEROS, true);
  const { keytab, principals, clockSkewSeconds, now } = options;
  if (keytab === undefined) throw wrong("keytab", "undefined", "a file's name, or its octets");
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
 * @throws RpcError RPC_S_INVALID_ARG where there is none, one that SPNEGO does not carry, or a second one of a type
 */
export function negotiateAcceptor(acceptors: readonly Acceptor[]): Acceptor {
  if (!LIST[0](acceptors)) throw wrong("acceptors", typeof acceptors, LIST[1]);
  const own = [...acceptors];
  if (own.length === 0) throw wrong("acceptors", "an empty list", "one with kerberosAcceptor() or ntlmAcceptor() in it");
  for (const one of own) {
    if (typeof one?.accept !== "function")
      throw wrong("acceptors", "what is in the list", "what kerberosAcceptor() or ntlmAcceptor() returned");
    const { authType } = one;
    if (identifiersOf(authType).length === 0)
      throw wrong("acceptors", `authentication type ${authType}`, "carried by SPNEGO: Kerberos and NTLM are");
    if (own.filter((other) => other?.authType === authType).length > 1)
      throw wrong("acceptors", `authentication type ${authType}`, "there once");
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
  checkShapes("sessions", sessions, {});
  return { authType: AUTH_TYPE.NETLOGON, accept: (options) => new NetlogonAcceptor(sessions, options) };
}

const KEY = either(TEXT, OCTETS);
const NTLM: Readonly<Record<keyof NtlmAcceptorOptions, Shape>> = {
  accounts: either(LIST, [(value) => OBJECT[0](value) && typeof (value as AccountStore).find === "function", "a store of accounts"]),
  validator: [(value) => OBJECT[0](value) && typeof (value as LogonValidator).validate === "function", "somebody who validates logons"],
  names: OBJECT,
  anonymous: FLAG,
  ntlmv1: FLAG,
  requireMic: FLAG,
  targetNames: TEXTS,
  requireTargetName: FLAG,
};
const NAMES: Readonly<Record<keyof ServerNames, Shape>> = { domain: TEXT, computer: TEXT, dnsDomain: TEXT, dnsComputer: TEXT };
const ACCOUNT: Readonly<Record<keyof AccountOptions, Shape>> = {
  user: TEXT,
  domain: TEXT,
  password: TEXT,
  ntHash: KEY,
  disabled: FLAG,
  sids: TEXTS,
};
const KERBEROS: Readonly<Record<keyof KerberosAcceptorOptions, Shape>> = {
  keytab: KEY,
  principals: TEXTS,
  clockSkewSeconds: [(value) => typeof value === "number" && value >= 0, "a number of 0 or more"],
  now: FUNCTION,
};

function isList(accounts: NtlmAcceptorOptions["accounts"]): accounts is readonly AccountOptions[] {
  return Array.isArray(accounts);
}

function accountList(given: readonly AccountOptions[]): AccountList {
  const accounts = given.map((one, i): Account => {
    checkShapes(`accounts[${i}]`, one, ACCOUNT, true);
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
