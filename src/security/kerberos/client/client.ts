/**
 * A Kerberos client, [RFC 4120] 3.1 and 3.3, [RFC 6806], [MS-KILE] 3.2: a password, key or credential cache becomes tickets for services, over as many
 * realms as it takes. It owns no socket, no file and no clock.
 */
import { wipe } from "../../../crypto/octets.ts";
import type { Signal } from "../../../ndr/codegen/v1.ts";
import { BerReader } from "../../../pdu/asn1/ber.ts";
import { readTicket } from "../../../pdu/kerberos/types.ts";
import { RPC_S_CALL_CANCELLED, SEC_E_CONTEXT_EXPIRED, SEC_E_NO_CREDENTIALS, SEC_E_TARGET_UNKNOWN } from "../../../status/codes.ts";
import { CancelledError } from "../../../status/errors.ts";
import { SecurityError } from "../../../status/security-error.ts";
import { unsupportedType } from "../errors.ts";
import { ENCRYPTION_TYPES, encryptionTypeName, requireEncryptionType } from "../etypes/index.ts";
import { type CredentialCache, cachedCredential } from "../files/ccache.ts";
import { formatPrincipal, type Principal, sameComponents, shownPrincipal, ticketGranting } from "../principal.ts";
import type { ServiceTicket, TicketSource } from "../ticket.ts";
import { authenticate, type ClientSecret, requireRealm } from "./as-exchange.ts";
import { KerberosClock } from "./clock.ts";
import { badReply } from "./kdc-errors.ts";
import type { KdcExchange } from "./kdc-exchange.ts";
import { requestTicket } from "./tgs-exchange.ts";

export type { ClientSecret };

/** Who the client is, and what it has to show for it: a secret, a cache, or both. */
export interface ClientIdentity {
  /** Of type 10 (NT-ENTERPRISE) where it is a user principal name. */
  readonly principal: Principal;
  readonly secret?: ClientSecret | undefined;
  readonly cache?: CredentialCache | undefined;
  /** Where the cache is from, for messages. */
  readonly cacheName?: string | undefined;
  /** What may be spoken, as a configuration says (permitted_enctypes); the client's own `etypes` hold where they are given. */
  readonly etypes?: readonly number[] | undefined;
}

export interface KerberosClientOptions {
  readonly exchange: KdcExchange;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A function is called at the first ticket; where it fails, again at the next. */
  readonly identity: ClientIdentity | (() => Promise<ClientIdentity>);
  /** Encryption types that are asked for, in order of liking; default: AES256, AES128, their SHA-2 forms, arcfour-hmac. */
  readonly etypes?: readonly number[] | undefined;
  /** Ask for a PAC, or for none; default: as the KDC likes. */
  readonly includePac?: boolean | undefined;
  /** The realm of a service, as a configuration says; undefined leaves it to referrals of the client's own KDC. */
  readonly realmOf?: ((server: Principal) => string | undefined) | undefined;
  readonly onWarning?: ((warning: KerberosWarning) => void) | undefined;
}

export interface KerberosWarning {
  readonly kind: "weak-encryption";
  readonly words: string;
  /** The service whose ticket or session it is; the client, where it showed who it is so. */
  readonly principal: Principal;
  /** 23 arcfour-hmac. */
  readonly etype: number;
}

/** A ticket that ends sooner is not begun with. */
const MARGIN_MS = 30_000;
const MAX_HOPS = 10;
const MAX_TICKETS = 1_000;
const LEG = "TGS exchange";

export class KerberosClient implements TicketSource {
  readonly #options: Omit<KerberosClientOptions, "identity">;
  readonly #exchange: KdcExchange;
  /** Who is asked who we are, until that is known. */
  #source: (() => Promise<ClientIdentity>) | undefined;
  readonly #clock: KerberosClock;
  #etypes: readonly number[];
  #identity: ClientIdentity | undefined;
  /** By the service as it was asked for, tickets for ticket-granting among them. */
  readonly #tickets = new Map<string, ServiceTicket>();
  readonly #warned = new Set<string>();
  /** One thing at a time: two connections that want the same ticket ask once. */
  #turn: Promise<void> = Promise.resolve();
  #closed = false;

  /** @throws SecurityError encryption-type for a type that is not spoken here */
  constructor(options: KerberosClientOptions) {
    const { identity, ...others } = options;
    this.#options = others;
    // Once closed, no answer counts: with keys that are overwritten anybody could have made it, and the next proof would be a wrong password.
    this.#exchange = {
      exchange: async (realm, message, signal) => {
        const answer = await options.exchange.exchange(realm, message, signal);
        this.#requireOpen();
        return answer;
      },
    };
    this.#clock = new KerberosClock(options.now);
    this.#etypes = options.etypes ?? ENCRYPTION_TYPES.map(({ id }) => id);
    for (const etype of this.#etypes) requireEncryptionType(etype, "AS exchange");
    if (typeof identity === "function") this.#source = identity;
    else this.#identify(identity);
  }

  /** Undefined until it is known: what is in a file is read at the first ticket. */
  get client(): Principal | undefined {
    return this.#granting()?.client ?? this.#identity?.principal;
  }

  get clockOffsetMs(): number {
    return this.#clock.offsetMs;
  }

  /**
   * The session key is the caller's own copy, to be overwritten when it is done.
   * @param server its realm may be empty: then the client's own KDC says where it is
   * @throws SecurityError with what the KDC answered and why it did @throws CancelledError
   */
  async ticketFor(server: Principal, signal?: Signal): Promise<ServiceTicket> {
    const before = this.#turn;
    let done = (): void => {};
    this.#turn = new Promise((resolve) => {
      done = resolve;
    });
    try {
      await turnOf(before, signal);
      this.#requireOpen();
      if (this.#source !== undefined) {
        this.#identify(await this.#source());
        this.#source = undefined;
      }
      this.#requireOpen();
      const ticket = await this.#ticketOrAnew(server, signal);
      this.#requireOpen();
      this.#warn(ticket);
      return { ...ticket, sessionKey: { etype: ticket.sessionKey.etype, octets: new Uint8Array(ticket.sessionKey.octets) } };
    } finally {
      // What came after it is overwritten, too.
      if (this.#closed) this.close();
      // Not before those who came first, where this one gave up waiting.
      before.then(done);
    }
  }

  /**
   * All tickets, to be written as a file that MIT's programs read. Keys are copies.
   * @returns undefined before there is a ticket
   */
  cache(): CredentialCache | undefined {
    const principal = this.client;
    if (principal === undefined || this.#tickets.size === 0) return undefined;
    const credentials = [...this.#tickets.values()].map((ticket) =>
      cachedCredential({ ...ticket, sessionKey: { etype: ticket.sessionKey.etype, octets: new Uint8Array(ticket.sessionKey.octets) } }),
    );
    return { principal, clockOffsetMs: this.#clock.offsetMs, credentials, settings: [] };
  }

  /** Overwrites all keys; the password, which nobody can overwrite, is let go. */
  close(): void {
    this.#closed = true;
    this.#forget();
    const secret = this.#identity?.secret;
    if (secret !== undefined && "keys" in secret) for (const key of secret.keys) wipe(key.octets);
    for (const credential of this.#identity?.cache?.credentials ?? []) wipe(credential.sessionKey.octets);
    this.#identity = undefined;
    this.#source = undefined;
  }

  #requireOpen(): void {
    if (this.#closed) throw noCredentials("the credentials were closed", "");
  }

  #identify(identity: ClientIdentity): void {
    const { cache, principal, secret } = identity;
    for (const { etype, octets } of secret !== undefined && "keys" in secret ? secret.keys : []) {
      const type = ENCRYPTION_TYPES.find(({ id }) => id === etype);
      if (type !== undefined && type.keyLength !== octets.length) {
        throw noCredentials(
          `a key of type ${type.name} has ${type.keyLength} octets, and this one of ${shownPrincipal(principal)} ${octets.length}`,
          "",
        );
      }
    }
    if (identity.etypes !== undefined && this.#options.etypes === undefined) {
      if (identity.etypes.length === 0)
        throw unsupportedType("AS exchange", "the configuration permits no encryption type that is spoken here", [], []);
      for (const etype of identity.etypes) requireEncryptionType(etype, "AS exchange");
      this.#etypes = identity.etypes;
    }
    this.#identity = identity;
    if (cache === undefined) return;
    this.#clock.offsetMs = cache.clockOffsetMs;
    for (const credential of cache.credentials) {
      // User-to-user and what belongs to others is of no use here.
      const ours = !credential.isSessionKey && sameComponents(credential.client.components, principal.components);
      if (ours && !this.#isOver(credential)) this.#keep(credential.server, { ...credential, server: serverOf(credential) });
    }
  }

  /** A ticket for ticket-granting that the KDC does not know any more (its key was changed) is got anew, where there is what it is got with. */
  async #ticketOrAnew(server: Principal, signal: Signal | undefined): Promise<ServiceTicket> {
    const held = this.#granting();
    try {
      return await this.#ticketFor(server, signal);
    } catch (error) {
      const stale = error instanceof SecurityError && error.leg === LEG && STALE.has(error.answer ?? "") && held !== undefined;
      if (!stale || this.#granting() !== held || this.#identity?.secret === undefined) throw error;
      this.#forget();
      return this.#ticketFor(server, signal);
    }
  }

  #forget(): void {
    for (const ticket of this.#tickets.values()) wipe(ticket.sessionKey.octets);
    this.#tickets.clear();
  }

  async #ticketFor(server: Principal, signal: Signal | undefined): Promise<ServiceTicket> {
    const known = this.#known(server);
    if (known !== undefined) return known;
    let granting = await this.#grantingTicket(signal);
    // Somebody wants no more than to log on.
    if (isGranting(server) && sameComponents(server.components, granting.server.components)) return granting;
    const target = server.realm === "" ? this.#options.realmOf?.(server) : server.realm;
    if (target !== undefined && target !== "" && target !== granting.server.components[1]) {
      granting = await this.#cross(granting, target, signal);
    }
    const seen = new Set<string>([granting.server.components[1]!]);
    for (;;) {
      const realm = granting.server.components[1]!;
      const ticket = await this.#request(granting, { ...server, realm }, true, signal);
      if (!isGranting(ticket.server) || sameComponents(ticket.server.components, server.components)) {
        this.#keep(server, ticket);
        return ticket;
      }
      const next = ticket.server.components[1]!;
      this.#follow(seen, next, server);
      this.#keep(ticket.server, ticket);
      granting = ticket;
    }
  }

  /** A ticket for another realm's ticket-granting service, by way of others where ours has no trust with it. */
  async #cross(first: ServiceTicket, target: string, signal: Signal | undefined): Promise<ServiceTicket> {
    let granting = first;
    const seen = new Set<string>([granting.server.components[1]!]);
    for (;;) {
      const realm = granting.server.components[1]!;
      const wanted = ticketGranting(target, realm);
      const ticket = this.#known(wanted) ?? (await this.#request(granting, wanted, false, signal));
      const next = ticket.server.components[1]!;
      if (!isGranting(ticket.server)) throw badReply(LEG, `the KDC's ticket is for ${shownPrincipal(ticket.server)}, and not for a realm`);
      this.#keep(ticket.server, ticket);
      if (next === target) return ticket;
      this.#follow(seen, next, wanted);
      granting = ticket;
    }
  }

  /** Another realm of a way that must end. */
  #follow(seen: Set<string>, next: string, server: Principal): void {
    const way = [...seen, next].map((realm) => shownPrincipal({ nameType: 1, components: [realm], realm: "" })).join(" > ");
    if (!seen.has(next) && seen.size < MAX_HOPS) {
      seen.add(next);
      return;
    }
    const words = `the KDCs refer ${shownPrincipal({ ...server, realm: "" })} ${seen.has(next) ? "in a circle" : "further than ten realms"}: ${way}`;
    throw new SecurityError(SEC_E_TARGET_UNKNOWN, "server", words, {
      mechanism: "kerberos",
      likely: { kind: "wrong-target", targetName: formatPrincipal(server) },
      leg: LEG,
      answer: "referral",
      advice: "see the trusts between these realms and the names that they route to each other",
    });
  }

  async #grantingTicket(signal: Signal | undefined): Promise<ServiceTicket> {
    const held = this.#granting();
    if (held !== undefined && !this.#isOver(held)) return held;
    const { principal, secret, cacheName } = this.#identity!;
    if (secret === undefined) {
      const place = cacheName ?? "the credential cache";
      const old = this.#identity!.cache?.credentials.find(({ server }) => isGranting(server));
      if (old !== undefined) {
        throw new SecurityError(SEC_E_CONTEXT_EXPIRED, "local", `the ticket of ${shownPrincipal(principal)} in ${place} has expired`, {
          mechanism: "kerberos",
          likely: { kind: "expired", at: old.endTime },
          leg: "credentials",
          advice: "get a new one with kinit",
        });
      }
      throw noCredentials(`${place} holds no ticket for ticket-granting of ${shownPrincipal(principal)}`, place);
    }
    requireRealm(principal);
    const { includePac } = this.#options;
    const ticket = await authenticate({
      client: principal,
      secret,
      etypes: this.#etypes,
      includePac,
      exchange: this.#exchange,
      clock: this.#clock,
      signal,
      onWeakKey: (etype) => {
        const words = `${shownPrincipal(principal)} shows who it is with ${encryptionTypeName(etype)}, whose key is as good as the password and can be guessed by who listens: see whether the account may have AES keys`;
        this.#options.onWarning?.({ kind: "weak-encryption", words, principal, etype });
      },
    });
    // Tickets of the one before are of a session that is over.
    this.#forget();
    this.#keep(ticket.server, ticket);
    return ticket;
  }

  /** The client's own: of the realm that it is in. */
  #granting(): ServiceTicket | undefined {
    for (const ticket of this.#tickets.values()) {
      const { server, client } = ticket;
      if (isGranting(server) && server.components[1] === server.realm && server.realm === client.realm) return ticket;
    }
    return undefined;
  }

  #request(granting: ServiceTicket, server: Principal, canonicalize: boolean, signal: Signal | undefined): Promise<ServiceTicket> {
    return requestTicket({ granting, server, canonicalize, etypes: this.#etypes, exchange: this.#exchange, clock: this.#clock, signal });
  }

  #known(server: Principal): ServiceTicket | undefined {
    const name = formatPrincipal(server);
    const ticket = this.#tickets.get(name);
    if (ticket !== undefined && !this.#isOver(ticket)) return ticket;
    if (ticket !== undefined) {
      wipe(ticket.sessionKey.octets);
      this.#tickets.delete(name);
    }
    if (server.realm !== "") return undefined;
    // A cache that others wrote names the realm.
    for (const held of this.#tickets.values()) {
      if (sameComponents(held.server.components, server.components) && !this.#isOver(held)) return held;
    }
    return undefined;
  }

  #keep(server: Principal, ticket: ServiceTicket): void {
    const name = formatPrincipal(server);
    if (this.#tickets.size >= MAX_TICKETS && !this.#tickets.has(name)) {
      // The oldest that is not for ticket-granting.
      const oldest = [...this.#tickets].find(([, held]) => !isGranting(held.server));
      if (oldest !== undefined) {
        wipe(oldest[1].sessionKey.octets);
        this.#tickets.delete(oldest[0]);
      }
    }
    this.#tickets.set(name, ticket);
  }

  #isOver(ticket: ServiceTicket): boolean {
    return this.#clock.now() > ticket.endTime - MARGIN_MS;
  }

  /** arcfour-hmac is spoken, and said. Once for each service. */
  #warn(ticket: ServiceTicket): void {
    const { onWarning } = this.#options;
    const name = formatPrincipal(ticket.server);
    if (onWarning === undefined || this.#warned.has(name) || this.#warned.size >= MAX_TICKETS) return;
    const weak = (etype: number) => ENCRYPTION_TYPES.some((type) => type.id === etype && type.weak);
    let sealed: number | undefined;
    try {
      sealed = readTicket(new BerReader("Ticket", ticket.ticket)).encPart.etype;
    } catch {
      // Whoever uses it will say what is wrong with it.
    }
    const etype = [ticket.sessionKey.etype, sealed].find((id) => id !== undefined && weak(id));
    if (etype === undefined) return;
    this.#warned.add(name);
    const what = etype === ticket.sessionKey.etype ? "the session with" : "the ticket for";
    const words = `${what} ${shownPrincipal(ticket.server)} is encrypted with ${encryptionTypeName(etype)}, which can be broken: see whether the service's account may have AES keys (msDS-SupportedEncryptionTypes)`;
    onWarning({ kind: "weak-encryption", words, principal: ticket.server, etype });
  }
}

/** What a KDC says of a ticket for ticket-granting that is of no use any more. */
const STALE: ReadonlySet<string> = new Set([
  "KRB_AP_ERR_TKT_EXPIRED",
  "KDC_ERR_TGT_REVOKED",
  "KRB_AP_ERR_BAD_INTEGRITY",
  "KRB_AP_ERR_MODIFIED",
  "KRB_AP_ERR_BADKEYVER",
  "KRB_AP_ERR_NOKEY",
]);

/** Waits for those before. @throws CancelledError as soon as the signal says so */
async function turnOf(before: Promise<void>, signal: Signal | undefined): Promise<void> {
  const cancelled = () => {
    const words = "getting a ticket was cancelled";
    return new CancelledError(RPC_S_CALL_CANCELLED, "signal", words, { cause: signal?.reason });
  };
  if (signal === undefined) return before;
  if (signal.aborted) throw cancelled();
  let abort = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(cancelled());
  });
  signal.addEventListener("abort", abort);
  try {
    await Promise.race([before, aborted]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}

/** MIT's library leaves the realm out of services that it was referred for; the ticket has it. */
function serverOf({ server, ticket }: ServiceTicket): Principal {
  if (server.realm !== "") return server;
  try {
    return { ...server, realm: readTicket(new BerReader("Ticket", ticket)).realm };
  } catch {
    // Whoever uses it will say what is wrong with it.
    return server;
  }
}

function isGranting(server: Principal): boolean {
  return server.components.length === 2 && server.components[0] === "krbtgt";
}

function noCredentials(words: string, place: string): SecurityError {
  return new SecurityError(SEC_E_NO_CREDENTIALS, "local", words, {
    mechanism: "kerberos",
    likely: { kind: "no-credentials", place },
    leg: "credentials",
    advice: "get a ticket with kinit, or give a password, a key or a keytab",
  });
}
