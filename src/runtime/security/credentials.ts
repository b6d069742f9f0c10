/** What a client proves who it is with. */
import { wipe } from "../../crypto/octets.ts";
import { AUTH_TYPE } from "../../knowledge/authentication.ts";
import type { Credentials } from "../../security/context.ts";
import { KerberosInitiator } from "../../security/kerberos/initiator.ts";
import { formatPrincipal } from "../../security/kerberos/principal.ts";
import { NetlogonInitiator } from "../../security/netlogon/initiator.ts";
import { accountOf, type NetlogonSession } from "../../security/netlogon/session.ts";
import { NtlmInitiator } from "../../security/ntlm/initiator.ts";
import { SpnegoInitiator } from "../../security/spnego/initiator.ts";
import { identifiersOf } from "../../security/spnego/mechanisms.ts";
import { SEC_E_NO_CREDENTIALS } from "../../status/codes.ts";
import { SecurityError } from "../../status/security-error.ts";
import { checkShapes, either, FLAG, OBJECT, type Shape, SOME_TEXT, TEXT, TEXTS, wrong } from "../options.ts";
import { ticketSource } from "./kerberos.ts";
import { hashOption, OCTETS, textOption, userOption } from "./options.ts";
import type { KerberosOptions, NegotiateOptions, NtlmOptions, TicketOptions } from "./types.ts";

/**
 * NTLM: a name and a password (or its NT hash). NTLMv2, with 128 bits, key exchange and MIC.
 *
 *     connect(echo, binding, { auth: ntlm({ user: "LAB\\alice", password }), level: "privacy" });
 *
 * @throws RpcError RPC_S_INVALID_ARG for an option's value
 */
export function ntlm(options: NtlmOptions): Credentials {
  checkShapes("", options, NTLM);
  const { user, domain: before } = userOption(options.user);
  const domain = textOption("domain", options.domain) ?? before ?? "";
  const hash = hashOption("", options);
  if (hash === undefined) throw wrong("password", "undefined", "a text; or give ntHash, or use anonymous()");
  const { ntlmv1 } = options;
  const workstation = textOption("workstation", options.workstation);
  const name = domain === "" ? user : `${domain}\\${user}`;
  return new SecretCredentials(AUTH_TYPE.NTLM, name, [hash], (initiate) => {
    return new NtlmInitiator({ user, domain, ntHash: hash, workstation, ntlmv1, now: Date.now }, initiate);
  });
}

/**
 * NTLM's anonymous logon: nobody in particular, with a key that everybody knows.
 *
 *     connect(samr, binding, { auth: anonymous(), level: "connect" });
 */
export function anonymous(): Credentials {
  return {
    authType: AUTH_TYPE.NTLM,
    name: "anonymous",
    anonymous: true,
    initiate: (options) => new NtlmInitiator({ user: "", domain: "", anonymous: true, now: Date.now }, options),
  };
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
  checkShapes("", options, KERBEROS);
  const { tickets, name, close } =
    "tickets" in options ? { tickets: options.tickets, name: undefined, close: undefined } : ticketSource(options);
  return {
    authType: AUTH_TYPE.KERBEROS,
    get name() {
      return name ?? (tickets.client === undefined ? "the credential cache's owner" : formatPrincipal(tickets.client));
    },
    initiate: (initiate) => new KerberosInitiator({ tickets }, initiate),
    ...(close === undefined ? {} : { close }),
  };
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
  const credentials = isList(options) ? [...options] : credentialsFor(options);
  if (credentials.length === 0) throw wrong("mechanisms", "an empty list", "one that begins with kerberos or ntlm");
  for (const one of credentials) {
    if (typeof one?.initiate !== "function") throw wrong("mechanisms", "what is in the list", "what ntlm() or kerberos() returned");
    const { authType } = one;
    if (identifiersOf(authType).length === 0)
      throw wrong("mechanisms", `authentication type ${authType}`, "carried by SPNEGO: kerberos and ntlm are");
    if (credentials.filter((other) => other?.authType === authType).length > 1)
      throw wrong("mechanisms", `authentication type ${authType}`, "there once");
  }
  return {
    authType: AUTH_TYPE.SPNEGO,
    get name() {
      return credentials[0]!.name;
    },
    initiate: (initiate) => new SpnegoInitiator(credentials, initiate),
    close: () => {
      for (const one of credentials) one.close?.();
    },
  };
}

/**
 * Netlogon's secure channel: what a domain member (`secureChannel()` of `opnum/logon` makes the session) protects its calls to a domain controller with.
 *
 *     connect(netlogon, "ncacn_ip_tcp:dc1.lab.test", { auth: netlogon(session) });
 *
 * @param session or who gives it for each connection, where it may be another one by then
 */
export function netlogon(session: NetlogonSession | (() => NetlogonSession)): Credentials {
  if (typeof session !== "function") checkShapes("session", session, {});
  const current = typeof session === "function" ? session : () => session;
  return {
    authType: AUTH_TYPE.NETLOGON,
    get name() {
      const { domain } = current();
      return `${domain}\\${accountOf(current())}`;
    },
    initiate: (options) => new NetlogonInitiator(current(), options),
  };
}

const KEY = either(TEXT, OCTETS);
const NTLM: Readonly<Record<keyof NtlmOptions, Shape>> = {
  user: TEXT,
  domain: TEXT,
  password: TEXT,
  ntHash: KEY,
  workstation: TEXT,
  ntlmv1: FLAG,
};
const KERBEROS: Readonly<Record<keyof KerberosOptions | keyof TicketOptions, Shape>> = {
  user: TEXT,
  realm: SOME_TEXT,
  password: TEXT,
  ntHash: KEY,
  aesKey: KEY,
  keytab: KEY,
  ccache: either(TEXT, OCTETS, [(value) => value === true, "true"]),
  kdc: either(SOME_TEXT, TEXTS),
  kdcTimeoutMs: [(value) => typeof value === "number" && value > 0, "a number of more than 0"],
  krb5Conf: either(TEXT, [(value) => value === false, "false"]),
  exchange: OBJECT,
  tickets: OBJECT,
};

/** The same person for both mechanisms. */
function credentialsFor(options: NegotiateOptions): Credentials[] {
  checkShapes("", options, { ...KERBEROS, ...NTLM, mechanisms: TEXTS });
  const { mechanisms = ["kerberos", "ntlm"] } = options;
  const made: Credentials[] = [];
  for (const mechanism of mechanisms) {
    if (mechanism === "kerberos") made.push(kerberos(options));
    else if (mechanism !== "ntlm") throw wrong("mechanisms", String(mechanism), "kerberos or ntlm");
    // A ticket alone is nothing that NTLM could be spoken with.
    else if (options.password !== undefined || options.ntHash !== undefined || options.mechanisms !== undefined)
      made.push(ntlm({ ...options, user: options.user ?? "" }));
  }
  return made;
}

function isList(options: NegotiateOptions | readonly Credentials[]): options is readonly Credentials[] {
  return Array.isArray(options);
}

/** Credentials that hold octets nobody else should see: not in a property that inspect() shows, and gone with close(). */
class SecretCredentials implements Credentials {
  readonly authType: Credentials["authType"];
  readonly name: string;
  readonly #secrets: readonly Uint8Array[];
  readonly #initiate: Credentials["initiate"];
  #closed = false;

  constructor(authType: Credentials["authType"], name: string, secrets: readonly Uint8Array[], initiate: Credentials["initiate"]) {
    this.authType = authType;
    this.name = name;
    this.#secrets = secrets;
    this.#initiate = initiate;
  }

  initiate(options: Parameters<Credentials["initiate"]>[0]) {
    if (!this.#closed) return this.#initiate(options);
    const likely = { kind: "no-credentials", place: "credentials that were closed" } as const;
    const words = `the credentials of ${this.name} were closed`;
    throw new SecurityError(SEC_E_NO_CREDENTIALS, "local", words, { mechanism: "ntlm", likely, leg: "before the first leg" });
  }

  close(): void {
    this.#closed = true;
    wipe(...this.#secrets);
  }
}
