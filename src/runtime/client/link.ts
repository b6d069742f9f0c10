/** One connection of a client: dialled, bound, and driven. */

import type { EndpointAddress } from "../../ids/string-binding.ts";
import { NDR20, type SyntaxId, sameSyntax } from "../../ids/syntax.ts";
import type { Interface } from "../../ndr/codegen/v1.ts";
import { ClientConnection } from "../../rpc/client-connection.ts";
import type {
  BindInfo,
  BoundContext,
  CallHandle,
  ClientCall,
  ClientCallEvents,
  ClientConnectionConfig,
  ConnectionSecurity,
  ContextOffer,
} from "../../rpc/types.ts";
import { RPC_S_CALL_FAILED, RPC_S_UNSUPPORTED_TRANS_SYN } from "../../status/codes.ts";
import { BindError, FaultError, RpcError } from "../../status/errors.ts";
import type { Clock } from "../../transport/clock.ts";
import { type Driver, drive } from "../../transport/drive.ts";
import type { Transport } from "../../transport/transport.ts";
import type { Deadline } from "../deadline.ts";
import { interfaceId } from "./resolve.ts";
import { offerFor, refusedCall, refusedLeg, type SecuritySettings } from "./security.ts";

export interface LinkEnvironment {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly config: ClientConnectionConfig;
  /** In order of liking. */
  readonly transferSyntaxes: readonly SyntaxId[];
  /** Operations with pipes go in NDR20, as MIDL's stubs send them, or in what is bound. */
  readonly pipeSyntax: "ndr20" | "bound";
  /** Of each connection's first context; undefined: nobody in particular. */
  readonly security: SecuritySettings | undefined;
}

/** An interface on a link: the presentation context of each transfer syntax that was accepted. */
export interface BoundInterface {
  readonly link: Link;
  /** The one we like best of those the server takes. */
  readonly context: BoundContext;
  /**
   * For operations with pipes; undefined until the server was asked for it. MIDL's stubs send these in NDR20 even where NDR64 is bound, and not every
   * server knows them in NDR64.
   */
  pipes: BoundContext | undefined;
  /** Where it is not that of the bind. */
  readonly security?: ConnectionSecurity | undefined;
}

export interface LinkTimings {
  readonly resolveMs: number;
  readonly dialMs: number;
  readonly bindMs: number;
}

export class Link {
  readonly address: EndpointAddress;
  readonly timings: LinkTimings;
  readonly info: BindInfo;
  readonly first: BoundInterface;
  readonly #machine: ClientConnection;
  readonly #driver: Driver;
  readonly #environment: LinkEnvironment;
  readonly #state: LinkState;
  readonly #bound = new Map<string, Promise<BoundInterface>>();
  /** Security contexts beside that of the bind. */
  readonly #secured = new Map<SecuritySettings, Promise<ConnectionSecurity>>();

  /** @throws TransportError @throws BindError @throws SecurityError @throws CancelledError */
  static async open(
    address: EndpointAddress,
    iface: Interface,
    group: number,
    environment: LinkEnvironment,
    limit: Deadline,
  ): Promise<Link> {
    const { clock, transport, config, security } = environment;
    const left = limit.left();
    // Before anything is dialled: what the mechanism cannot do is known by then.
    const authentication = security === undefined ? undefined : offerFor(security, address.host);
    const context = authentication?.offer.context;
    const started = clock.now();
    const dialling = transport.dial(address, { signal: limit.signal, timeoutMs: left === 0 ? undefined : left });
    const pipe = await dialling.catch((error: unknown) => {
      context?.close();
      throw error;
    });
    const dialled = clock.now();
    const state = new LinkState();
    const offers = offersFor(iface, environment.transferSyntaxes);
    let driver: Driver | undefined;
    const bind = new Promise<{ results: readonly (BoundContext | RpcError)[]; info: BindInfo }>((resolve, reject) => {
      const machine = new ClientConnection(group === 0 ? config : { ...config, associationGroup: group }, {
        bound: (results, info) => {
          state.phase = "idle";
          resolve({ results, info });
        },
        closed: (error) => {
          state.usable = false;
          state.error = error;
          authentication?.abort();
          reject(error ?? new RpcError(RPC_S_CALL_FAILED, "network", "the connection was closed before it was bound"));
          state.tellEnded();
        },
        draining: () => {
          state.usable = false;
        },
      });
      state.machine = machine;
      machine.start(offers, clock.now(), authentication?.offer);
      driver = drive(pipe, machine, { clock, phase: () => state.currentPhase() });
    });
    const refused = (error: unknown) => {
      context?.close();
      throw context === undefined ? error : refusedLeg(error, context, security!);
    };
    const bound = limit.guard(bind, () => {
      authentication?.abort();
      driver?.destroy();
    });
    const { results, info } = await bound.catch(refused);
    const resolveMs = pipe.resolveMs ?? 0;
    const timings = { resolveMs, dialMs: dialled - started - resolveMs, bindMs: clock.now() - dialled };
    return new Link(address, iface, results, info, timings, environment, state, driver!);
  }

  private constructor(
    address: EndpointAddress,
    iface: Interface,
    results: readonly (BoundContext | RpcError)[],
    info: BindInfo,
    timings: LinkTimings,
    environment: LinkEnvironment,
    state: LinkState,
    driver: Driver,
  ) {
    this.address = address;
    this.info = info;
    this.timings = timings;
    this.#environment = environment;
    this.#state = state;
    this.#machine = state.machine!;
    this.#driver = driver;
    try {
      this.first = this.#choose(results);
    } catch (error) {
      this.close();
      throw error;
    }
    this.#bound.set(keyOf(iface), Promise.resolve(this.first));
  }

  /** New calls may be made. */
  get usable(): boolean {
    return this.#state.usable;
  }

  get callsUnderWay(): number {
    return this.#state.calls;
  }

  /** Resolves when the connection is gone. */
  get ended(): Promise<void> {
    return this.#state.ended;
  }

  /**
   * The interface's contexts on this connection; asks the server for them (alter_context) the first time.
   * @param security under which it is called, where it is not that of the connection
   * @throws BindError @throws SecurityError
   */
  async bind(iface: Interface, limit: Deadline, security: SecuritySettings | undefined): Promise<BoundInterface> {
    if (security === undefined || security === this.#environment.security) return this.#bind(iface, limit);
    const secured = await this.#authenticate(security, limit);
    return { ...(await this.#bind(iface, limit)), security: secured };
  }

  /** The security context of the bind. */
  get security(): ConnectionSecurity | undefined {
    return this.#machine.security;
  }

  /** What a call's fault says of the authentication, where it does. */
  explain(error: FaultError, security: ConnectionSecurity | undefined): RpcError {
    const under = security ?? this.#machine.security;
    if (under === undefined) return error;
    const settings = security === undefined ? this.#environment.security : this.#settingsOf.get(security);
    return settings === undefined ? error : refusedCall(error, under, settings, this.#state.answered);
  }

  readonly #settingsOf = new WeakMap<ConnectionSecurity, SecuritySettings>();

  /** Another security context on this connection; a refusal is not kept. */
  #authenticate(settings: SecuritySettings, limit: Deadline): Promise<ConnectionSecurity> {
    let asked = this.#secured.get(settings);
    if (asked === undefined) {
      const { offer, abort } = offerFor(settings, this.address.host);
      const authenticating = this.#machine.authenticate(offer, this.#environment.clock.now());
      asked = limit.guard(authenticating, abort).then(
        (security) => {
          this.#settingsOf.set(security, settings);
          return security;
        },
        (error: unknown) => {
          this.#secured.delete(settings);
          throw refusedLeg(error, offer.context, settings);
        },
      );
      this.#secured.set(settings, asked);
      this.#driver.flush();
    }
    return limit.guard(asked);
  }

  #bind(iface: Interface, limit: Deadline): Promise<BoundInterface> {
    const key = keyOf(iface);
    const known = this.#bound.get(key);
    if (known !== undefined) return known;
    const { clock, transferSyntaxes } = this.#environment;
    const refused = (error: unknown) => {
      if (error instanceof RpcError) return error;
      throw error;
    };
    const offers = offersFor(iface, transferSyntaxes).map((offer) => this.#machine.alterContext(offer, clock.now()).catch(refused));
    const asked = Promise.all(offers).then((results) => this.#choose(results));
    this.#bound.set(key, asked);
    // A refusal is not kept: the server may offer the interface later.
    asked.catch(() => this.#bound.delete(key));
    return limit.guard(asked);
  }

  /**
   * Asks for the presentation context of operations with pipes: NDR20, where something else is bound (alter_context). A server that refuses it gets
   * them in what is bound.
   */
  async bindPipes(iface: Interface, bound: BoundInterface, limit: Deadline): Promise<void> {
    const key = `${keyOf(iface)} pipes`;
    let asked = this.#bound.get(key);
    if (asked === undefined) {
      const offer = { abstractSyntax: interfaceId(iface), transferSyntaxes: [NDR20] };
      asked = this.#machine.alterContext(offer, this.#environment.clock.now()).then(
        (context) => Object.assign(bound, { pipes: context }),
        (error: unknown) => {
          // Refused by the server, or the connection is gone: the call will tell.
          if (error instanceof BindError || error instanceof FaultError) return Object.assign(bound, { pipes: bound.context });
          this.#bound.delete(key);
          throw error;
        },
      );
      this.#bound.set(key, asked);
    }
    await limit.guard(asked);
    bound.pipes ??= (await asked).pipes;
  }

  /** So many more pipes than before wait for the program, which does not keep up. */
  hold(pipes: 1 | -1): void {
    this.#machine.hold(pipes);
  }

  call(call: ClientCall, events: ClientCallEvents): CallHandle {
    this.#state.calls++;
    return this.#machine.call(call, events, this.#driver.now());
  }

  /** To be told by whoever made a call when it has ended, whichever way. */
  callEnded(answered: boolean): void {
    this.#state.calls--;
    if (answered) this.#state.answered = true;
  }

  cancel(handle: CallHandle, error: RpcError): void {
    handle.cancel(this.#environment.clock.now(), error);
  }

  close(): void {
    this.#state.usable = false;
    this.#machine.close(this.#environment.clock.now());
    this.#driver.flush();
  }

  destroy(): void {
    this.#state.usable = false;
    this.#driver.destroy();
  }

  #choose(results: readonly (BoundContext | RpcError)[]): BoundInterface {
    const bound = results.filter((result): result is BoundContext => !(result instanceof RpcError));
    const context = bound[0];
    if (context === undefined) {
      // Where one syntax is refused for itself and another one with the interface, the latter says what is wrong.
      const errors = results.filter((result): result is RpcError => result instanceof RpcError);
      const telling = errors.find((error) => error.status !== RPC_S_UNSUPPORTED_TRANS_SYN) ?? errors[0];
      throw (
        telling ??
        new BindError(RPC_S_UNSUPPORTED_TRANS_SYN, { kind: "context", result: 2, reason: 0, reasonName: "" }, "nothing was bound")
      );
    }
    const { pipeSyntax, transferSyntaxes } = this.#environment;
    const mayAsk = pipeSyntax === "ndr20" && transferSyntaxes.some((syntax) => sameSyntax(syntax, NDR20));
    const ndr20 = bound.find((one) => sameSyntax(one.transferSyntax, NDR20));
    return { link: this, context, pipes: mayAsk ? ndr20 : context };
  }
}

/** What the callbacks of the machine change before there is a Link. */
class LinkState {
  machine: ClientConnection | undefined;
  phase: "bind" | "idle" = "bind";
  usable = true;
  /** A call came back with a response. */
  answered = false;
  error: RpcError | undefined;
  calls = 0;
  tellEnded!: () => void;
  readonly ended = new Promise<void>((resolve) => {
    this.tellEnded = resolve;
  });

  currentPhase(): "bind" | "call" | "idle" {
    return this.phase === "idle" && this.calls > 0 ? "call" : this.phase;
  }
}

/** A context for each transfer syntax, as Windows does: servers that know one of them answer for that one. */
function offersFor(iface: Interface, syntaxes: readonly SyntaxId[]): ContextOffer[] {
  const abstractSyntax = interfaceId(iface);
  return syntaxes.map((syntax) => ({ abstractSyntax, transferSyntaxes: [syntax] }));
}

function keyOf(iface: Interface): string {
  return `${iface.uuid} ${iface.version[0]}.${iface.version[1]}`;
}
