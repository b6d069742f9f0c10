/** Kerberos' options to where tickets come from. Files are read at the first ticket, so that a factory neither waits nor fails. */
import { visible } from "../../bytes/visible.ts";
import { wipe } from "../../crypto/octets.ts";
import { type ClientIdentity, KerberosClient } from "../../security/kerberos/client/client.ts";
import type { KdcExchange } from "../../security/kerberos/client/kdc-exchange.ts";
import { type CredentialCache, decodeCcache } from "../../security/kerberos/files/ccache.ts";
import { type Keytab, keysOf } from "../../security/kerberos/files/keytab.ts";
import { type Krb5Configuration, NO_CONFIGURATION, parseKrb5Conf, realmOfHost } from "../../security/kerberos/files/krb5-conf.ts";
import { formatPrincipal, type Principal, parsePrincipal, sameComponents, shownPrincipal } from "../../security/kerberos/principal.ts";
import type { TicketSource } from "../../security/kerberos/ticket.ts";
import { SEC_E_NO_CREDENTIALS } from "../../status/codes.ts";
import { SecurityError } from "../../status/security-error.ts";
import { kdcExchange } from "../../transport/kdc/index.ts";
import { wrong } from "../options.ts";
import { defaultCcacheName, loadCcache, readSecret } from "./cache-file.ts";
import { keytabOf } from "./keytab-file.ts";
import { loadKrb5Conf } from "./krb5-conf-file.ts";
import { keyOption, textOption, userOption } from "./options.ts";
import type { KerberosOptions } from "./types.ts";

export interface OwnTickets {
  readonly tickets: TicketSource;
  /** For messages; undefined until the tickets tell. */
  readonly name: string | undefined;
  readonly close: () => void;
}

/** @throws RpcError RPC_S_INVALID_ARG */
export function ticketSource(options: KerberosOptions): OwnTickets {
  const secrets = ["password", "ntHash", "aesKey", "keytab", "ccache"] as const;
  const given = secrets.filter((name) => options[name] !== undefined);
  if (given.length > 1) throw wrong(given[1]!, "what was given", `to stand beside ${given[0]}`);
  const password = textOption("password", options.password);
  const ownKeys = keysGiven(options);
  if ((password !== undefined || ownKeys !== undefined) && options.user === undefined)
    throw wrong("user", "undefined", "a name: alice@LAB.TEST");
  if (options.user !== undefined) userOption(options.user);

  let configuration: Promise<Krb5Configuration> | undefined;
  // A file that could not be read is read again when the next ticket is wanted: it may have been mended.
  const configured = () =>
    (configuration ??= configurationOf(options.krb5Conf).catch((error: unknown) => {
      configuration = undefined;
      throw error;
    }));
  let realmOf: ((server: Principal) => string | undefined) | undefined;
  const identity = async (): Promise<ClientIdentity> => {
    const known = await configured();
    realmOf = ({ components }) => (components.length === 2 ? realmOfHost(known, components[1]!) : undefined);
    return { ...(await who(known)), etypes: known.permittedEnctypes };
  };
  const who = async (known: Krb5Configuration): Promise<ClientIdentity> => {
    if (password !== undefined) return { principal: principalOf(options, known), secret: { password } };
    if (ownKeys !== undefined)
      return {
        principal: principalOf(options, known),
        secret: { keys: ownKeys.map((one) => ({ ...one, octets: new Uint8Array(one.octets) })) },
      };
    return options.keytab !== undefined ? ofKeytab(options.keytab, options, known) : ofCache(options.ccache, options, known);
  };
  const client = new KerberosClient({
    exchange: options.exchange ?? lazyExchange(options, configured),
    now: Date.now,
    identity,
    realmOf: (server) => realmOf?.(server),
    onWarning: ({ words }) => process.emitWarning(words, { type: "OpnumWarning" }),
  });
  const close = () => {
    client.close();
    for (const { octets } of ownKeys ?? []) wipe(octets);
  };
  return { tickets: client, name: options.user, close };
}

/** Keys that are given as such. */
function keysGiven({ ntHash, aesKey }: KerberosOptions) {
  if (ntHash !== undefined) return [{ etype: ARCFOUR, octets: keyOption("ntHash", ntHash, [16]) }];
  if (aesKey === undefined) return undefined;
  const octets = keyOption("aesKey", aesKey, [16, 32]);
  return [{ etype: octets.length === 32 ? AES256 : AES128, octets }];
}

const AES128 = 17;
const AES256 = 18;
const ARCFOUR = 23;

/**
 * `alice@LAB.TEST`, `LAB\alice`, `alice`. What stands behind the `@` is a realm where it is written as realms are, or where no other is known; else it is
 * a user principal name, which the KDC of the realm knows ([RFC 6806] 5).
 */
function principalOf({ user, realm }: KerberosOptions, configuration: Krb5Configuration): Principal {
  const { user: name, domain, suffix } = userOption(user);
  const known = textOption("realm", realm) ?? configuration.defaultRealm;
  if (suffix === undefined) {
    const home = realm ?? domain?.toUpperCase() ?? known;
    if (home === undefined) throw noRealm(name);
    return parsePrincipal(name, home);
  }
  if (suffix === suffix.toUpperCase() && (realm === undefined || realm === suffix)) return parsePrincipal(name);
  return parsePrincipal(name, realm ?? suffix.toUpperCase(), { enterprise: true });
}

/**
 * Whether a file is of who was named. `LAB\alice` names a domain as NetBIOS does, and files have realms: that of LAB is LAB.TEST, or the default one,
 * whatever it is called.
 */
function isMeant({ user, realm }: KerberosOptions, wanted: Principal, found: Principal, configuration: Krb5Configuration): boolean {
  if (formatPrincipal(wanted) === formatPrincipal(found)) return true;
  const { domain } = userOption(user ?? "-");
  if (domain === undefined || realm !== undefined || domain.includes(".") || !sameComponents(wanted.components, found.components))
    return false;
  return found.realm === configuration.defaultRealm || found.realm.split(".")[0]!.toUpperCase() === domain.toUpperCase();
}

async function ofKeytab(keytab: string | Uint8Array, options: KerberosOptions, configuration: Krb5Configuration): Promise<ClientIdentity> {
  const octets =
    typeof keytab === "string"
      ? await readSecret(keytab.replace(/^FILE:/, ""), `the keytab ${visible(keytab)}`, "name one that can be read")
      : keytab;
  const place = placeOf(keytab);
  let keys: Keytab["keys"];
  try {
    ({ keys } = keytabOf(octets, place));
  } finally {
    if (typeof keytab === "string") wipe(octets);
  }
  const first = keys[0];
  if (first === undefined) throw noCredentials(`the keytab ${place} is empty`, place);
  const wanted = options.user === undefined ? first.principal : principalOf(options, configuration);
  const principal = keys.find((one) => isMeant(options, wanted, one.principal, configuration))?.principal ?? wanted;
  const own = keysOf({ keys }, principal).map(({ key }) => key);
  if (own.length > 0) return { principal, secret: { keys: own } };
  const words = `the keytab ${place} has no key of ${shownPrincipal(principal)}; it begins with one of ${shownPrincipal(first.principal)}`;
  throw noCredentials(words, place);
}

async function ofCache(
  ccache: string | Uint8Array | true | undefined,
  options: KerberosOptions,
  configuration: Krb5Configuration,
): Promise<ClientIdentity> {
  const octets = ccache instanceof Uint8Array;
  const file = typeof ccache === "string" ? ccache : defaultCcacheName(configuration);
  const cache: CredentialCache = octets ? decodeCcache(ccache) : await loadCcache(file);
  const place = octets ? placeOf(ccache) : file;
  if (options.user !== undefined) {
    const wanted = principalOf(options, configuration);
    if (!isMeant(options, wanted, cache.principal, configuration)) {
      const words = `the credential cache ${place} is ${shownPrincipal(cache.principal)}'s, not ${shownPrincipal(wanted)}'s`;
      throw noCredentials(words, place);
    }
  }
  return { principal: cache.principal, cache, cacheName: place };
}

/** One question. A bind has 10 s, and who negotiates speaks NTLM within them where no KDC answers. */
const KDC_TIMEOUT_MS = 6_000;

function lazyExchange(
  { kdc, kdcTimeoutMs: timeoutMs = KDC_TIMEOUT_MS }: KerberosOptions,
  configured: () => Promise<Krb5Configuration>,
): KdcExchange {
  let made: KdcExchange | undefined;
  return {
    exchange: async (realm, message, signal) => {
      made ??= kdcExchange({ kdc, configuration: await configured(), timeoutMs });
      return made.exchange(realm, message, signal);
    },
  };
}

/** A text has lines, a file's name has none. */
async function configurationOf(given: string | false | undefined): Promise<Krb5Configuration> {
  if (given === false) return NO_CONFIGURATION;
  if (given?.includes("\n")) return parseKrb5Conf(given);
  return loadKrb5Conf(given);
}

function placeOf(place: string | Uint8Array): string {
  return typeof place === "string" ? place : "given as octets";
}

function noRealm(user: string): SecurityError {
  const words = `no realm is known for ${user}`;
  const advice = "write user@REALM, or set default_realm in krb5.conf";
  const likely = { kind: "no-authority", realm: "" } as const;
  return new SecurityError(SEC_E_NO_CREDENTIALS, "local", words, { mechanism: "kerberos", likely, leg: "before the AS exchange", advice });
}

function noCredentials(words: string, place: string): SecurityError {
  const likely = { kind: "no-credentials", place } as const;
  return new SecurityError(SEC_E_NO_CREDENTIALS, "local", words, { mechanism: "kerberos", likely, leg: "before the AS exchange" });
}
