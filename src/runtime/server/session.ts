/** One connection of a server: a pipe, its protocol machine, and what the machine asks of the program. */
import type { SyntaxId } from "../../ids/syntax.ts";
import { AUTH_LEVEL, type AuthenticationLevel, type AuthenticationType, authLevelName } from "../../knowledge/authentication.ts";
import type { Caller } from "../../ndr/codegen/v1.ts";
import { ServerConnection } from "../../rpc/server-connection.ts";
import type { AssociationGroup, ConnectionSecurity, ServerCall, ServerConnectionConfig, ServerHost } from "../../rpc/types.ts";
import type { SecurityContext } from "../../security/context.ts";
import type { RpcError } from "../../status/errors.ts";
import type { Clock } from "../../transport/clock.ts";
import { type Driver, drive } from "../../transport/drive.ts";
import type { BytePipe } from "../../transport/transport.ts";
import { channels } from "../diagnostics.ts";
import type { SecurityPolicy } from "../types.ts";
import type { Authentication, AuthenticationOrigin } from "./authentication.ts";
import { ActiveCalls } from "./call-context.ts";
import type { CallOrigin } from "./dispatch.ts";
import { type EndpointPolicy, leastLevel } from "./policy.ts";
import type { Manager, ServedInterface } from "./registry.ts";

/** What sessions share: the server behind them. */
export interface SessionServer {
  readonly protocolSequence: string;
  readonly clock: Clock;
  /** Where it listens, as a string binding. */
  readonly endpoint: string;
  readonly policy: EndpointPolicy;
  readonly access: SecurityPolicy["access"];
  readonly authentication: Authentication;
  readonly pauseReadingAt: number;
  find(id: SyntaxId): ServedInterface | undefined;
  readonly transferSyntaxes: readonly SyntaxId[];
  join(id: number, scope: string): AssociationGroup | undefined;
  leave(group: AssociationGroup): void;
  admit(): boolean;
  hold(octets: number): boolean;
  began(stubBytes: number): void;
  finished(stubBytes: number): void;
  readonly calledBack: () => void;
  dispatch(call: ServerCall, origin: CallOrigin): void;
  streams(served: ServedInterface, opnum: number): boolean;
  gone(session: Session): void;
}

export class Session implements ServerHost, CallOrigin {
  readonly active = new ActiveCalls();
  readonly remoteAddress: string;
  readonly #server: SessionServer;
  readonly #pipe: BytePipe;
  readonly #machine: ServerConnection;
  readonly #driver: Driver;
  /** Octets of requests that are not complete or wait for their turn, and of responses that wait for room. */
  #held = 0;
  /** Of those who have proven nothing, by group: there is one. */
  #stranger: Caller | undefined;
  readonly #callers = new WeakMap<ConnectionSecurity, Caller>();
  readonly ended: Promise<void>;

  constructor(pipe: BytePipe, server: SessionServer, config: ServerConnectionConfig) {
    this.#pipe = pipe;
    this.#server = server;
    this.remoteAddress = plainAddress(pipe.remote.address);
    this.#machine = new ServerConnection(config, this);
    this.#machine.start(server.clock.now());
    let tellEnded!: () => void;
    this.ended = new Promise((resolve) => {
      tellEnded = resolve;
    });
    this.#publish("opened", undefined);
    this.#driver = drive(pipe, this.#machine, {
      clock: server.clock,
      pauseReadingAt: server.pauseReadingAt,
      phase: () => (this.active.size > 0 ? "call" : "idle"),
      onEnd: (error) => {
        this.#publish("closed", error);
        this.hold(-this.#held);
        server.gone(this);
        tellEnded();
      },
    });
  }

  /** What is a packet on a stream: PDUs. */
  get packets(): { readonly packetsIn: number; readonly packetsOut: number } {
    return { packetsIn: this.#machine.pdusReceived, packetsOut: this.#machine.pdusSent };
  }

  /** Tells the client that no new calls are taken, [C706] 12.6.4.13; calls under way are finished. */
  shutdown(): void {
    this.#machine.shutdown(this.#server.clock.now());
    this.#driver.flush();
  }

  cancelCalls(words: string): void {
    this.active.cancel(words);
  }

  close(): void {
    this.#machine.close(this.#server.clock.now());
    this.#driver.flush();
  }

  destroy(): void {
    this.#driver.destroy();
  }

  // --- ServerHost: what the machine asks ---

  findInterface(abstractSyntax: SyntaxId): { interface: object; transferSyntaxes: readonly SyntaxId[] } | undefined {
    const served = this.#server.find(abstractSyntax);
    return served === undefined ? undefined : { interface: served, transferSyntaxes: this.#server.transferSyntaxes };
  }

  joinGroup(id: number): AssociationGroup | undefined {
    // A group belongs to one client and one endpoint, [MS-RPCE] 3.3.1.5.7.
    return this.#server.join(id, `${this.#server.protocolSequence} ${this.#pipe.local.port} ${this.remoteAddress}`);
  }

  leaveGroup(group: AssociationGroup): void {
    this.#server.leave(group);
  }

  accept(type: number, level: AuthenticationLevel): SecurityContext | undefined {
    const { policy, authentication } = this.#server;
    const known = type as AuthenticationType;
    return policy.takes(known) ? authentication.accept(known, level, this.remoteAddress) : undefined;
  }

  step(context: SecurityContext, token: Uint8Array): Uint8Array | undefined | Promise<Uint8Array | undefined> {
    return this.#server.authentication.step(context, token, this.#origin);
  }

  authenticated({ context }: ConnectionSecurity, error: RpcError | undefined): void {
    if (error !== undefined) this.#server.authentication.failed(context, error, this.#origin);
  }

  dispatch(call: ServerCall): void {
    this.#server.began(call.stubLength);
    this.#server.dispatch(call, this);
  }

  streams(handle: object, opnum: number): boolean {
    return this.#server.streams(handle as ServedInterface, opnum);
  }

  admit(): boolean {
    return this.#server.admit();
  }

  hold(octets: number): boolean {
    this.#held += octets;
    return this.#server.hold(octets);
  }

  notice(kind: string, words: string): void {
    if (channels.serverNotice.hasSubscribers) channels.serverNotice.publish({ kind, words, address: this.remoteAddress });
  }

  // --- CallOrigin: what dispatching asks ---

  callerOf(call: ServerCall): Caller {
    const { security } = call;
    const known = security === undefined ? this.#stranger : this.#callers.get(security);
    if (known?.associationGroup === call.group.id) return known;
    const caller = this.#describe(call.group, security);
    if (security === undefined) this.#stranger = caller;
    else {
      if (known === undefined) this.#server.authentication.proven(security.context, this.#origin);
      this.#callers.set(security, caller);
    }
    return caller;
  }

  suffices(call: ServerCall, served: ServedInterface, manager: Manager): boolean {
    const { security } = call;
    if (security !== undefined && !this.#server.policy.speaks(security.context.mechanism)) return false;
    if (security !== undefined && manager.providers?.admits(security.context) === false) return false;
    const least = Math.max(manager.minimumLevel, leastLevel(this.#server.policy, served.iface.uuid, call.opnum));
    if (least === AUTH_LEVEL.NONE) return true;
    if (security === undefined) return false;
    // What an anonymous logon signs, everybody can sign: it has proven nothing at any level.
    return security.context.level >= least && !this.callerOf(call).anonymous;
  }

  get access(): SecurityPolicy["access"] {
    return this.#server.access;
  }

  get endpoint(): string {
    return this.#server.endpoint;
  }

  get calledBack(): () => void {
    return this.#server.calledBack;
  }

  finished(stubBytes: number): void {
    this.#server.finished(stubBytes);
  }

  #describe(group: AssociationGroup, security: ConnectionSecurity | undefined): Caller {
    const context = security?.context;
    const peer = context?.peer;
    return {
      protocolSequence: this.#server.protocolSequence,
      address: this.remoteAddress,
      local: this.remoteAddress === plainAddress(this.#pipe.local.address) || isLoopback(this.remoteAddress),
      associationGroup: group.id,
      authenticationLevel: context === undefined ? "none" : authLevelName(context.level),
      principal: peer?.name,
      mechanism: context?.mechanism,
      anonymous: peer?.anonymous ?? true,
      sids: peer?.sids ?? [],
    };
  }

  get #origin(): AuthenticationOrigin {
    const { protocolSequence, endpoint } = this.#server;
    return { protocolSequence, address: this.remoteAddress, port: this.#pipe.remote.port, endpoint };
  }

  #publish(event: "opened" | "closed", error: RpcError | undefined): void {
    if (!channels.serverConnection.hasSubscribers) return;
    const { protocolSequence } = this.#server;
    channels.serverConnection.publish({ event, protocolSequence, address: this.remoteAddress, port: this.#pipe.remote.port, error });
  }
}

/** IPv4 clients of a dual-stack listener come as `::ffff:192.0.2.1`. */
function plainAddress(address: string): string {
  return /^::ffff:[0-9.]+$/i.test(address) ? address.slice(7) : address;
}

function isLoopback(address: string): boolean {
  return address === "::1" || /^127\./.test(address);
}
