/** The server half of the run-time. */

import type { EndpointAddress } from "../ids/string-binding.ts";
import { formatStringBinding, parseStringBinding } from "../ids/string-binding.ts";
import { NDR20, NDR64, type SyntaxId } from "../ids/syntax.ts";
import { parseUuid } from "../ids/uuid.ts";
import { authLevelOf } from "../knowledge/authentication.ts";
import type { Interface, Service } from "../ndr/codegen/v1.ts";
import { AssociationGroups } from "../rpc/association-groups.ts";
import { HIGH_WATER } from "../rpc/connection.ts";
import type { AssociationGroup, ServerCall } from "../rpc/types.ts";
import { RPC_S_NO_BINDINGS, RPC_S_NOT_LISTENING, RPC_S_NOTHING_TO_EXPORT, RPC_S_PROTSEQ_NOT_SUPPORTED } from "../status/codes.ts";
import { BindingError, RpcError } from "../status/errors.ts";
import { type Clock, systemClock } from "../transport/clock.ts";
import { tcpTransport } from "../transport/tcp/index.ts";
import type { BytePipe, Listener, Transport } from "../transport/transport.ts";
import { interfaceId } from "./client/resolve.ts";
import { warnOnce } from "./diagnostics.ts";
import type { EndpointEntry, EndpointMapper } from "./endpoint-mapper.ts";
import { checkPolicy, checkServerOptions } from "./options.ts";
import { Authentication } from "./server/authentication.ts";
import { type CallOrigin, Dispatcher } from "./server/dispatch.ts";
import { AuthenticationFailures } from "./server/failures.ts";
import { HandleTable } from "./server/handles.ts";
import { DEFAULT_LIMITS, type ServerLimits } from "./server/limits.ts";
import { isManagement, registerManagement } from "./server/mgmt.ts";
import { Policy, providerPolicy } from "./server/policy.ts";
import { type Procedures, Registry, type ServedInterface } from "./server/registry.ts";
import { Session, type SessionServer } from "./server/session.ts";
import type { ExportOptions, RegisterOptions, ServerOptions } from "./types.ts";

/** Where a server listens, and what its connections ask of it there. */
interface Endpoint {
  readonly address: EndpointAddress;
  readonly server: SessionServer;
}

/** Options of RpcServer.close(). */
export interface CloseOptions {
  /** Milliseconds that calls under way have to end; default 5,000. Their signals fire at once. */
  readonly timeoutMs?: number;
}

/**
 * A server of RPC interfaces.
 *
 *     const server = new RpcServer();
 *     server.register(echo, { AddOne: ({ in_data }) => ({ out_data: in_data + 1 }) });
 *     await server.listen("ncacn_ip_tcp:0.0.0.0");
 *     await server.export({ endpointMapper: "127.0.0.1" });
 *
 * The management interface ([C706] appendix Q) is always there.
 */
export class RpcServer implements AsyncDisposable {
  readonly #options: ServerOptions;
  readonly #limits: ServerLimits;
  readonly #clock: Clock;
  readonly #registry: Registry;
  readonly #policy: Policy;
  readonly #authentication: Authentication;
  readonly #handles: HandleTable;
  readonly #groups: AssociationGroups;
  readonly #dispatcher: Dispatcher;
  readonly #listeners: Listener[] = [];
  readonly #sessions = new Set<Session>();
  readonly #exports = new Set<{ close(): Promise<void> }>();
  readonly #rundowns = new Set<Promise<void>>();
  #calls = 0;
  #stubBytes = 0;
  #callsServed = 0;
  #callsMade = 0;
  /** Of sessions that have ended. */
  readonly #packets = { in: 0, out: 0 };
  #idle: (() => void) | undefined;
  readonly #warn = warnOnce("RpcServer");
  #closing: Promise<void> | undefined;

  /** @throws RpcError RPC_S_INVALID_ARG for an option's value */
  constructor(options: ServerOptions = {}) {
    checkServerOptions(options);
    this.#options = options;
    this.#limits = {
      maxCalls: options.maxCalls ?? DEFAULT_LIMITS.maxCalls,
      maxConnections: options.maxConnections ?? DEFAULT_LIMITS.maxConnections,
      maxStubBytes: options.maxStubBytes ?? DEFAULT_LIMITS.maxStubBytes,
      maxHandles: options.maxHandles ?? DEFAULT_LIMITS.maxHandles,
    };
    this.#clock = options.clock ?? systemClock;
    const { auth = [], policy = {} } = options;
    this.#policy = new Policy(policy, auth.length > 0);
    const failures = policy.failures === false ? undefined : new AuthenticationFailures(this.#clock, policy.failures);
    this.#authentication = new Authentication(auth, failures, this.#clock);
    this.#registry = new Registry({ codec: options.codec, clock: this.#clock });
    this.#handles = new HandleTable(this.#limits.maxHandles, (error) => this.#report(error, "rundown of a context handle"));
    this.#groups = new AssociationGroups(({ id }) => this.#groupGone(id), this.#limits.maxConnections);
    this.#dispatcher = new Dispatcher(this.#handles, this.#clock, (error, where) => this.#report(error, where));
    registerManagement(this.#registry, {
      interfaces: () => this.#registry.interfaces.map(({ iface }) => interfaceId(iface)),
      isListening: () => this.#closing === undefined && this.#listeners.length > 0,
      statistics: () => this.#statistics(),
      stop: options.allowRemoteStop === true ? () => void this.close() : undefined,
    });
  }

  /** Where the server listens, as full string bindings. */
  get bindings(): readonly string[] {
    return this.#listeners.map(({ address }) => formatStringBinding({ ...address, objectUuid: undefined, options: {} }));
  }

  /** Connections that are open. */
  get connections(): number {
    return this.#sessions.size;
  }

  /** Calls under way. */
  get calls(): number {
    return this.#calls;
  }

  /** Context handles that clients hold. */
  get contextHandles(): number {
    return this.#handles.size;
  }

  /**
   * Offers an interface. May be done before and after `listen`. (`S` is there for its default: with it, what procedures return is checked against
   * the interface's own types, tags of unions and names of handles with it.)
   * @param service procedures by operation name; those that are left out answer nca_s_op_rng_error
   * @throws RpcError RPC_S_ALREADY_REGISTERED for the same interface, version and object again
   * @throws BindingError RPC_S_INVALID_STRING_UUID for an object UUID that is none
   */
  register<I extends Interface, S extends Service<I> = Service<I>>(iface: I, service: NoInfer<S>, options: RegisterOptions = {}): this {
    checkPolicy("", options);
    this.#registry.add(iface, {
      procedures: service as Procedures,
      objectUuid: options.objectUuid === undefined ? undefined : parseUuid(options.objectUuid),
      annotation: options.annotation ?? iface.name,
      minimumLevel: authLevelOf(options.minimumLevel ?? "none"),
      providers: options.providers === undefined ? undefined : providerPolicy([options.providers]),
    });
    return this;
  }

  /**
   * Listens on `ncacn_ip_tcp:HOST[PORT]`. No host (or 0.0.0.0, ::) is every address of this machine; no port is a dynamic one.
   * @returns the string binding with the port that was really bound
   * @throws BindingError @throws TransportError @throws RpcError RPC_S_NOT_LISTENING when the server was closed
   */
  async listen(binding: string): Promise<string> {
    if (this.#closing !== undefined) throw new RpcError(RPC_S_NOT_LISTENING, "local", "the server was closed");
    const address = parseStringBinding(binding);
    const transport = this.#transportFor(address);
    const config = {
      maxConnections: this.#limits.maxConnections,
      portRange: this.#options.portRange,
      onError: (error: Error) => this.#report(error, binding),
    };
    let at: Endpoint = this.#endpoint(binding, address);
    const accept = (pipe: BytePipe) => this.#accept(pipe, at);
    const listener = await transport.listen(address, accept, config);
    at = this.#endpoint(binding, listener.address);
    this.#listeners.push(listener);
    return at.server.endpoint;
  }

  /**
   * Listens on the static port that the configuration (`staticPorts`) gives to `iface`, or on a dynamic one.
   * @param host name or address of this machine; "" is every address
   * @returns the string binding with the port that was really bound
   * @throws BindingError @throws TransportError
   */
  async listenFor(iface: Interface, host = ""): Promise<string> {
    const port = this.#options.staticPorts?.[iface.name] ?? this.#options.staticPorts?.[iface.uuid];
    return this.listen(`ncacn_ip_tcp:${host}${port === undefined ? "" : `[${port}]`}`);
  }

  /**
   * Registers every interface at every endpoint with an endpoint mapper. The entries live until `unexport`, `close` or the end of the process:
   * the connection to the mapper stays open, and is made anew with the entries when it was lost.
   * @throws RpcError RPC_S_NO_BINDINGS, RPC_S_NOTHING_TO_EXPORT when there is nothing to tell; what the mapper answered
   * @throws TransportError @throws CancelledError when the mapper cannot be asked
   */
  async export(options: ExportOptions = {}): Promise<void> {
    const mapper = this.#mapper(options.endpointMapper);
    const entries = this.#entries();
    if (entries.length === 0) {
      const status = this.#listeners.length === 0 ? RPC_S_NO_BINDINGS : RPC_S_NOTHING_TO_EXPORT;
      throw new RpcError(status, "local", "there is nothing to export: register an interface and listen first");
    }
    const registration = await mapper.register(entries, {
      signal: options.signal,
      timeoutMs: options.timeoutMs,
      replace: options.replace ?? true,
    });
    this.#exports.add(registration);
  }

  /** Takes the entries out of the endpoint mapper again. */
  async unexport(): Promise<void> {
    const registrations = [...this.#exports];
    this.#exports.clear();
    await Promise.all(registrations.map((one) => one.close().catch((error: unknown) => this.#report(error, "unexport"))));
  }

  /**
   * In order: entries out of the mapper, no new connections, clients told (shutdown PDU), signals of calls under way fired, waiting for these
   * calls, connections closed, context handles run down.
   */
  close(options: CloseOptions = {}): Promise<void> {
    this.#closing ??= this.#close(options.timeoutMs ?? 5_000);
    return this.#closing;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #close(timeoutMs: number): Promise<void> {
    await this.unexport();
    await Promise.all(this.#listeners.splice(0).map((listener) => listener.close()));
    for (const session of this.#sessions) {
      session.shutdown();
      session.cancelCalls("the server shuts down");
    }
    await this.#drained(timeoutMs);
    const ended = [...this.#sessions].map((session) => session.ended);
    for (const session of this.#sessions) session.close();
    await this.#within(Promise.all(ended), 1_000);
    for (const session of [...this.#sessions]) session.destroy();
    await Promise.all(this.#rundowns);
  }

  #drained(timeoutMs: number): Promise<void> {
    if (this.#calls === 0) return Promise.resolve();
    const idle = new Promise<void>((resolve) => {
      this.#idle = resolve;
    });
    return this.#within(idle, timeoutMs);
  }

  #within(promise: Promise<unknown>, ms: number): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.#clock.after(ms, resolve);
      promise.then(() => {
        stop();
        resolve();
      });
    });
  }

  #transportFor({ protocolSequence }: EndpointAddress): Transport {
    const own = this.#options.transport;
    if (own?.protocolSequence === protocolSequence) return own;
    if (protocolSequence === "ncacn_ip_tcp") return tcpTransport();
    throw new BindingError(RPC_S_PROTSEQ_NOT_SUPPORTED, `this version cannot listen on ${protocolSequence}`);
  }

  #accept(pipe: BytePipe, { address, server }: Endpoint): void {
    if (this.#closing !== undefined || this.#sessions.size >= this.#limits.maxConnections) {
      pipe.destroy();
      return;
    }
    const config = {
      ...this.#options.connection,
      secondaryAddress: this.#options.connection?.secondaryAddress ?? String(pipe.local.port || address.endpoint),
    };
    this.#sessions.add(new Session(pipe, server, config));
  }

  /** @param given as the program named it */
  #endpoint(given: string, address: EndpointAddress): Endpoint {
    const endpoint = formatStringBinding({ ...address, objectUuid: undefined, options: {} });
    const server: SessionServer = {
      protocolSequence: address.protocolSequence,
      endpoint,
      policy: this.#policy.at([given, endpoint]),
      access: this.#policy.access,
      authentication: this.#authentication,
      clock: this.#clock,
      // What pipes and large bodies run ahead by themselves does not count: a reader that keeps up must be heard when it cancels.
      pauseReadingAt: 2 * HIGH_WATER + (this.#options.pauseReadingAt ?? 1 << 20),
      transferSyntaxes: this.#options.transferSyntaxes ?? [NDR64, NDR20],
      find: (id: SyntaxId) => this.#registry.find(id),
      join: (id: number, scope: string) => this.#groups.join(id, scope),
      leave: (group: AssociationGroup) => this.#groups.leave(group),
      admit: () => this.#calls < this.#limits.maxCalls && this.#stubBytes < this.#limits.maxStubBytes,
      hold: (octets) => {
        this.#stubBytes += octets;
        return this.#stubBytes <= this.#limits.maxStubBytes;
      },
      began: (bytes) => {
        this.#calls++;
        this.#callsServed++;
        this.#stubBytes += bytes;
      },
      finished: (bytes) => {
        this.#stubBytes -= bytes;
        if (--this.#calls === 0) this.#idle?.();
      },
      calledBack: () => {
        this.#callsMade++;
      },
      dispatch: (call: ServerCall, origin: CallOrigin) => this.#dispatcher.dispatch(call, origin),
      streams: (served: ServedInterface, opnum: number) => served.operation(opnum)?.kinds.pipes.some((pipe) => pipe.isIn) ?? false,
      gone: (session: Session) => {
        this.#sessions.delete(session);
        this.#packets.in += session.packets.packetsIn;
        this.#packets.out += session.packets.packetsOut;
        session.cancelCalls("the client is gone");
      },
    };
    return { address, server };
  }

  /** rpc_c_stats_*, 32 bits each. The calls a server makes are its callbacks. */
  #statistics(): readonly [number, number, number, number] {
    let { in: packetsIn, out: packetsOut } = this.#packets;
    for (const { packets } of this.#sessions) {
      packetsIn += packets.packetsIn;
      packetsOut += packets.packetsOut;
    }
    return [this.#callsServed >>> 0, this.#callsMade >>> 0, packetsIn >>> 0, packetsOut >>> 0];
  }

  #groupGone(id: number): void {
    const rundown: Promise<void> = this.#handles.rundown(id).finally(() => this.#rundowns.delete(rundown));
    this.#rundowns.add(rundown);
  }

  #mapper(given: string | EndpointMapper | undefined): EndpointMapper {
    if (typeof given === "object") return given;
    const provider = this.#options.endpointMapper;
    if (provider === undefined) throw new BindingError(RPC_S_NO_BINDINGS, "no endpoint mapper is configured");
    return provider(given ?? "");
  }

  #entries(): EndpointEntry[] {
    const entries: EndpointEntry[] = [];
    for (const { iface, managers } of this.#registry.interfaces) {
      if (isManagement(iface)) continue;
      for (const { objectUuid, annotation } of managers) {
        for (const { address } of this.#listeners) {
          entries.push({ objectUuid, interfaceId: interfaceId(iface), transferSyntax: NDR20, address, annotation });
        }
      }
    }
    return entries;
  }

  #report(error: unknown, where: string): void {
    if (this.#options.onError !== undefined) this.#options.onError(error, where);
    else this.#warn(error, where);
  }
}
