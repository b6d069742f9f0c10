/** A member's secure channel with its domain, [MS-NRPC] 3.4: made, kept, and made anew where it is lost. */
import { isIP } from "node:net";
import { wipe } from "../crypto/octets.ts";
import { endpointMapperProvider } from "../endpoint-mapper/index.ts";
import { bracketed } from "../ids/ip-address.ts";
import { parseStringBinding, type StringBinding } from "../ids/string-binding.ts";
import { logon } from "../interfaces/netlogon/index.ts";
import { AUTH_LEVEL, AUTH_TYPE } from "../knowledge/authentication.ts";
import type { CallOptions } from "../ndr/codegen/v1.ts";
import { connect } from "../runtime/connect.ts";
import type { EndpointMapper } from "../runtime/endpoint-mapper.ts";
import type { Connected, EndpointMapperProvider } from "../runtime/types.ts";
import type { Credentials, InitiateOptions } from "../security/context.ts";
import { CredentialChain } from "../security/netlogon/credentials.ts";
import { NetlogonInitiator } from "../security/netlogon/initiator.ts";
import { hasBits, NEGOTIATE, type NetlogonSession } from "../security/netlogon/session.ts";
import {
  ERROR_ACCESS_DENIED,
  RPC_S_SEC_PKG_ERROR,
  SEC_E_INVALID_HANDLE,
  STATUS_ACCESS_DENIED,
  STATUS_NOT_IMPLEMENTED,
} from "../status/codes.ts";
import { BindError, CancelledError, FaultError, RpcError, StatusError, TransportError } from "../status/errors.ts";
import { SecurityError } from "../status/security-error.ts";
import { type Clock, systemClock } from "../transport/clock.ts";
import type { Transport } from "../transport/transport.ts";
import { channelError, downgraded, noAuthority, wantsPrivacy } from "./errors.ts";
import { agree, type Minimum } from "./establish.ts";
import { findDomainControllers, type SrvLookup } from "./locate.ts";
import type { MachineAccount } from "./machine-account.ts";

/** Options of openSecureChannel(). */
export interface SecureChannelOptions {
  /** Who we are. It is the channel's from then on: closed with it. */
  readonly account: MachineAccount;
  /** Domain controllers in order: hosts (`dc1.lab.test`) or string bindings. Default: those that DNS names for the account's `dnsDomain`. */
  readonly server?: string | readonly string[] | undefined;
  /**
   * The least that is agreed to. "aes" (default): what every Windows since 2008 R2 and every Samba since 4.0 can do. "strong-key": HMAC-MD5 and RC4, for older
   * ones; who listens in between can then make it so.
   */
  readonly minimum?: Minimum | undefined;
  /** NegotiateFlags that are asked for, [MS-NRPC] 3.1.4.2; default: all that Windows asks for. Less is an older member. */
  readonly capabilities?: number | undefined;
  /** How calls are protected; default "privacy". Domain controllers of today refuse "integrity" for most. */
  readonly level?: "integrity" | "privacy" | undefined;
  /** Milliseconds for making the channel with one domain controller; default 15,000. */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds for each call; default 30,000. */
  readonly callTimeoutMs?: number | undefined;
  /** Connections for calls that need no authenticator, which can wait for each other no longer; default 4. */
  readonly maxConnections?: number | undefined;
  /** Gives up opening. */
  readonly signal?: AbortSignal | undefined;
  readonly endpointMapper?: EndpointMapper | EndpointMapperProvider | undefined;
  readonly transport?: Transport | undefined;
  readonly clock?: Clock | undefined;
  /** Seconds since 1970, for authenticators. */
  readonly now?: (() => number) | undefined;
  /** Looks SRV records up; default: DNS. */
  readonly lookup?: SrvLookup | undefined;
}

/** [MS-NRPC] 3.1.4.6: a channel that did not serve is not made anew within this time. */
const RETRY_AFTER_MS = 45_000;

/** What a channel is at the moment. */
interface Live {
  readonly session: NetlogonSession;
  readonly chain: CredentialChain;
  readonly client: Connected<typeof logon>;
  /** As errors name it. */
  readonly server: string;
  /** In calls: `\\dc1.lab.test`. */
  readonly primaryName: string;
  readonly since: number;
  /** Calls that use the chain come one after the other. */
  turn: Promise<unknown>;
  /** A call went well. */
  served: boolean;
  /** Calls under way. */
  users: number;
  /** Another has taken its place: it is ended with its last call. */
  replaced: boolean;
}

/** A call's way to the domain controller. */
export interface ChannelCall {
  readonly client: Connected<typeof logon>;
  readonly session: NetlogonSession;
  /** For parameters that name the controller: `\\dc1.lab.test`. */
  readonly primaryName: string;
  /** How calls are protected. */
  readonly level: "integrity" | "privacy";
  /** Time-outs and the signal. */
  readonly options: CallOptions;
}

/** Authenticators of one call, as the interface has them. */
export interface CallAuthenticators {
  readonly Authenticator: { Credential: { data: Uint8Array }; Timestamp: number };
  readonly ReturnAuthenticator: { Credential: { data: Uint8Array }; Timestamp: number };
}

/**
 * Makes a secure channel: proves to a domain controller that we are the machine, and opens connections that are sealed with the key that comes of it.
 *
 *     const account = await readMachineAccount("/etc/opnum/machine.json");
 *     await using channel = await openSecureChannel({ account, server: "dc1.lab.test" });
 *     const validator = passThroughValidator(channel);
 *
 * @throws SecurityError unknown-user, wrong-password (of the machine), encryption-type, no-authority with what went wrong at the last controller
 * @throws CancelledError @throws BindingError
 */
export async function openSecureChannel(options: SecureChannelOptions): Promise<SecureChannel> {
  return SecureChannel.open(options);
}

/** What `openSecureChannel()` makes. Calls may be under way at once; one that finds the channel lost has it made anew. */
export class SecureChannel implements AsyncDisposable {
  readonly #options: SecureChannelOptions;
  readonly #clock: Clock;
  #live: Promise<Live> | undefined;
  /** Of `#live`, once it is made and as long as its key is not overwritten. */
  #session: NetlogonSession | undefined;
  #failed: { readonly error: unknown; readonly at: number } | undefined;
  #closed = false;

  private constructor(options: SecureChannelOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
  }

  /** @internal by openSecureChannel() */
  static async open(options: SecureChannelOptions): Promise<SecureChannel> {
    const channel = new SecureChannel(options);
    await channel.#attempt(options.signal);
    return channel;
  }

  get account(): MachineAccount {
    return this.#options.account;
  }

  /** What `connect()` takes as `auth` for other interfaces of the domain controller; sessions that are made anew are used from then on. */
  async credentials(): Promise<Credentials> {
    const { session } = await this.#current();
    return credentialsOf(session, () => this.#session ?? unusable(this.#closed));
  }

  /**
   * One call that needs no authenticator, such as NetrLogonSamLogonEx. Where it shows that the channel is lost (access denied, a signature that does not
   * hold, a connection that is cut), the channel is made anew and `work` is called once more.
   */
  async call<T>(work: (call: ChannelCall) => Promise<T>, options: { signal?: AbortSignal | undefined } = {}): Promise<T> {
    return this.#run((live) => work(this.#callOf(live, options.signal)), options.signal);
  }

  /**
   * One call with authenticators, [MS-NRPC] 3.1.4.5. `work` passes what it is given and returns the answer; ReturnAuthenticator is checked here.
   * Such calls come one after the other. As `call` where the channel is lost.
   * @throws SecurityError where the answer's authenticator does not follow, twice
   */
  async callWithAuthenticator<T extends { readonly ReturnAuthenticator: { readonly Credential: { readonly data: Uint8Array } } | null }>(
    work: (call: ChannelCall, authenticators: CallAuthenticators) => Promise<T>,
    options: { signal?: AbortSignal | undefined } = {},
  ): Promise<T> {
    return this.#run((live) => this.#inTurn(live, () => this.#authenticated(live, work, options.signal)), options.signal);
  }

  /** Ends the connections and overwrites all keys, the account's secret too. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#session = undefined;
    const live = this.#live;
    this.#live = undefined;
    try {
      const ending = await live?.catch(() => undefined);
      if (ending !== undefined) await endLive(ending);
    } finally {
      this.#options.account.close();
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #run<T>(work: (live: Live) => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    let live = await this.#current();
    while (live.replaced) live = await this.#current();
    try {
      return await this.#use(live, work);
    } catch (error) {
      if (this.#closed || signal?.aborted === true || !isLost(error)) throw error;
      return this.#use(await this.#renew(live, error), work);
    }
  }

  async #use<T>(live: Live, work: (live: Live) => Promise<T>): Promise<T> {
    live.users++;
    try {
      const result = await work(live);
      live.served = true;
      return result;
    } finally {
      live.users--;
      if (live.replaced && live.users === 0) endQuietly(live);
    }
  }

  #current(): Promise<Live> {
    if (this.#closed) unusable(true);
    if (this.#live !== undefined) return this.#live;
    const failed = this.#failed;
    if (failed !== undefined && this.#clock.now() - failed.at < RETRY_AFTER_MS) return Promise.reject(failed.error);
    return this.#attempt(undefined);
  }

  /** The channel that comes after `lost`, which others may have made already. @throws `why` where it is too early for another try */
  async #renew(lost: Live, why: unknown): Promise<Live> {
    const current = this.#live === undefined ? undefined : await this.#live;
    // Of several that found out at once, and waited here, the first has made it anew.
    if (this.#closed || lost.replaced || current !== lost) return this.#current();
    if (!lost.served && this.#clock.now() - lost.since < RETRY_AFTER_MS) throw why;
    lost.replaced = true;
    this.#session = undefined;
    if (lost.users === 0) endQuietly(lost);
    return this.#attempt(undefined);
  }

  /** Makes the channel that all calls wait for from now on; how that failed is told to those of the next 45 seconds. */
  #attempt(signal: AbortSignal | undefined): Promise<Live> {
    const made = this.#establish(signal);
    this.#live = made;
    made.then(
      (live) => {
        this.#failed = undefined;
        // It came too late.
        if (this.#closed) endQuietly(live);
        else this.#session = live.session;
      },
      (error: unknown) => {
        if (this.#live === made) this.#live = undefined;
        this.#failed = { error, at: this.#clock.now() };
      },
    );
    return made;
  }

  async #establish(signal: AbortSignal | undefined): Promise<Live> {
    const { account } = this.#options;
    const servers = await this.#servers();
    let last: unknown;
    for (const server of servers) {
      try {
        return await this.#establishWith(server, signal);
      } catch (error) {
        // Who refuses us does so for the whole domain.
        if (error instanceof SecurityError || (error instanceof CancelledError && signal?.aborted === true)) throw error;
        if (!(error instanceof RpcError)) throw error;
        last = error;
      }
    }
    const words = last instanceof RpcError ? last.message : "none is known";
    throw noAuthority(account.dnsDomain ?? account.domain, words, "connect", last);
  }

  async #servers(): Promise<readonly string[]> {
    const { server, account, lookup } = this.#options;
    if (typeof server === "string") return [server];
    if (server !== undefined && server.length > 0) return server;
    if (account.dnsDomain === undefined) {
      throw noAuthority(account.domain, "neither a server nor the domain's DNS name is given", "connect");
    }
    try {
      return await findDomainControllers(account.dnsDomain, lookup);
    } catch (error) {
      throw noAuthority(account.dnsDomain, "DNS names none", "connect", error);
    }
  }

  async #establishWith(server: string, signal: AbortSignal | undefined): Promise<Live> {
    const { account, minimum = "aes", level = "privacy", timeoutMs = 15_000, callTimeoutMs = 30_000 } = this.#options;
    const { transport, clock, endpointMapper, maxConnections = 4, capabilities } = this.#options;
    const dialling = { ...(transport === undefined ? {} : { transport }), ...(clock === undefined ? {} : { clock }) };
    const common = {
      ...dialling,
      endpointMapper: endpointMapper ?? endpointMapperProvider(dialling),
      timeoutMs,
      callTimeoutMs,
      ...(signal === undefined ? {} : { signal }),
    };
    const binding = bindingOf(server);
    const primaryName = isIP(binding.host) === 0 ? `\\\\${binding.host}` : null;
    let bound: StringBinding;
    let agreement: Awaited<ReturnType<typeof agree>>;
    {
      await using plain = await connect(logon, binding, common);
      agreement = await agree(plain, account, server, primaryName, { minimum, capabilities }, signal === undefined ? {} : { signal });
      bound = plain.connection.binding;
    }
    const session: NetlogonSession = {
      domain: account.domain,
      computer: account.computer,
      dnsDomain: account.dnsDomain,
      account: account.account,
      sessionKey: agreement.sessionKey,
      flags: agreement.flags,
    };
    const chain = new CredentialChain(agreement.sessionKey, agreement.flags, agreement.clientCredential);
    try {
      const client = await connect(logon, bound, { ...common, auth: credentialsOf(session), level, maxConnections });
      const live: Live = {
        session,
        chain,
        client,
        server,
        primaryName: primaryName ?? `\\\\${binding.host}`,
        since: this.#clock.now(),
        turn: Promise.resolve(),
        served: false,
        users: 0,
        replaced: false,
      };
      try {
        await this.#checkCapabilities(live, signal);
        return live;
      } catch (error) {
        await client.connection.close();
        throw error;
      }
    } catch (error) {
      wipe(session.sessionKey);
      chain.close();
      throw error;
    }
  }

  /**
   * [MS-NRPC] 3.4.5.2.11: what the controller says under protection must be what was agreed upon without, or somebody in between has changed it.
   */
  async #checkCapabilities(live: Live, signal: AbortSignal | undefined): Promise<void> {
    const { account } = this.#options;
    const leg = "NetrLogonGetCapabilities";
    let answer: { readonly Capabilities: { readonly tag: number; readonly ServerCapabilities?: number } };
    try {
      answer = await this.#authenticated(
        live,
        ({ client, primaryName, options }, authenticators) =>
          client.NetrLogonGetCapabilities(
            { ServerName: primaryName, ComputerName: account.computer, ...authenticators, QueryLevel: 1 },
            options,
          ),
        signal,
      );
    } catch (error) {
      // Who does not know the operation cannot do AES either.
      const unknown =
        (error instanceof StatusError && error.status === STATUS_NOT_IMPLEMENTED) ||
        (error instanceof FaultError && error.status === OP_RANGE);
      if (unknown && !hasBits(live.session.flags, NEGOTIATE.AES)) return;
      if (unknown) throw downgraded(account, `${leg} is not implemented though AES was agreed upon`, leg, []);
      if (isLost(error) && this.#options.level === "integrity") throw wantsPrivacy(account, live.server, leg, error);
      if (error instanceof StatusError) throw channelError(error.status, account, live.server, leg, error);
      throw error;
    }
    const theirs = answer.Capabilities.ServerCapabilities ?? 0;
    if (theirs !== live.session.flags) {
      const hex = (flags: number) => `0x${(flags >>> 0).toString(16).padStart(8, "0")}`;
      throw downgraded(
        account,
        `the flags agreed upon were changed on their way: ${hex(theirs)} became ${hex(live.session.flags)}`,
        leg,
        [],
      );
    }
  }

  async #authenticated<T extends { readonly ReturnAuthenticator: { readonly Credential: { readonly data: Uint8Array } } | null }>(
    live: Live,
    work: (call: ChannelCall, authenticators: CallAuthenticators) => Promise<T>,
    signal: AbortSignal | undefined,
  ): Promise<T> {
    const seconds = this.#options.now?.() ?? Math.floor(Date.now() / 1000);
    const { credential, timestamp } = live.chain.next(seconds);
    const result = await work(this.#callOf(live, signal), {
      Authenticator: { Credential: { data: credential }, Timestamp: timestamp },
      ReturnAuthenticator: { Credential: { data: new Uint8Array(8) }, Timestamp: 0 },
    });
    if (result.ReturnAuthenticator === null || !live.chain.accepts(result.ReturnAuthenticator.Credential.data)) {
      throw new SecurityError(STATUS_ACCESS_DENIED, "server", `${live.server} answered with an authenticator that does not follow`, {
        mechanism: "netlogon",
        likely: { kind: "altered" },
        leg: "request",
        answer: "ReturnAuthenticator",
      });
    }
    return result;
  }

  /** After all that came before, whether it went well or not. */
  async #inTurn<T>(live: Live, work: () => Promise<T>): Promise<T> {
    const before = live.turn;
    let done: () => void = () => undefined;
    live.turn = new Promise<void>((resolve) => {
      done = resolve;
    });
    try {
      await before;
      return await work();
    } finally {
      done();
    }
  }

  #callOf(live: Live, signal: AbortSignal | undefined): ChannelCall {
    const { client, session, primaryName } = live;
    const { level = "privacy" } = this.#options;
    return { client, session, primaryName, level, options: signal === undefined ? {} : { signal } };
  }
}

/** nca_s_op_rng_error: the operation is not there. */
const OP_RANGE = 0x1c010002;

/** What nothing can be protected with: a key that was overwritten is one that everybody knows. */
function unusable(closed: boolean): never {
  const words = closed ? "this secure channel is closed" : "this secure channel was lost, and is not made anew yet";
  throw new SecurityError(SEC_E_INVALID_HANDLE, "local", words, { mechanism: "netlogon", likely: { kind: "refused" }, leg: "request" });
}

/**
 * Contexts of a session that is not theirs: each takes a copy of the key.
 * @param current the session when a context is made
 */
function credentialsOf(session: NetlogonSession, current: () => NetlogonSession = () => session): Credentials {
  return {
    authType: AUTH_TYPE.NETLOGON,
    name: `${session.domain}\\${session.account}`,
    initiate: (options: InitiateOptions) =>
      new NetlogonInitiator(current(), options.level === AUTH_LEVEL.INTEGRITY ? options : { ...options, level: AUTH_LEVEL.PRIVACY }),
  };
}

async function endLive(live: Live): Promise<void> {
  wipe(live.session.sessionKey);
  live.chain.close();
  await live.client.connection.close();
}

function endQuietly(live: Live): void {
  // A connection that cannot be ended is gone.
  endLive(live).catch(() => undefined);
}

/** Whether an error says that the controller does not know the session any more, or cannot be reached where it was. */
function isLost(error: unknown): boolean {
  if (error instanceof StatusError) return error.status === STATUS_ACCESS_DENIED;
  if (error instanceof FaultError) return error.status === ERROR_ACCESS_DENIED || error.status === RPC_S_SEC_PKG_ERROR;
  // What the controller says of somebody who logs on is NTLM's, and says nothing against the channel.
  if (error instanceof SecurityError) return error.mechanism !== "ntlm";
  return error instanceof BindError || error instanceof TransportError;
}

function bindingOf(server: string): StringBinding {
  return parseStringBinding(server.startsWith("ncacn_") ? server : `ncacn_ip_tcp:${bracketed(server)}`);
}
