/** One connection of a server: a pipe, its protocol machine, and what the machine asks of the program. */
import type { SyntaxId } from "../../ids/syntax.ts";
import type { Caller } from "../../ndr/codegen/v1.ts";
import { ServerConnection } from "../../rpc/server-connection.ts";
import type { AssociationGroup, ServerCall, ServerConnectionConfig, ServerHost } from "../../rpc/types.ts";
import type { RpcError } from "../../status/errors.ts";
import type { Clock } from "../../transport/clock.ts";
import { type Driver, drive } from "../../transport/drive.ts";
import type { BytePipe } from "../../transport/transport.ts";
import { channels } from "../diagnostics.ts";
import { ActiveCalls } from "./call-context.ts";
import type { CallOrigin } from "./dispatch.ts";
import type { ServedInterface } from "./registry.ts";

/** What sessions share: the server behind them. */
export interface SessionServer {
  readonly protocolSequence: string;
  readonly clock: Clock;
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
  readonly level = "none" as const;
  readonly remoteAddress: string;
  readonly #server: SessionServer;
  readonly #pipe: BytePipe;
  readonly #machine: ServerConnection;
  readonly #driver: Driver;
  /** Octets of requests that are not complete or wait for their turn, and of responses that wait for room. */
  #held = 0;
  readonly #callers = new Map<number, Caller>();
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
    const known = this.#callers.get(call.group.id);
    if (known !== undefined) return known;
    const caller: Caller = {
      protocolSequence: this.#server.protocolSequence,
      address: this.remoteAddress,
      local: this.remoteAddress === plainAddress(this.#pipe.local.address) || isLoopback(this.remoteAddress),
      associationGroup: call.group.id,
      authenticationLevel: this.level,
      principal: undefined,
      mechanism: undefined,
      anonymous: true,
      sids: [],
    };
    this.#callers.set(call.group.id, caller);
    return caller;
  }

  get calledBack(): () => void {
    return this.#server.calledBack;
  }

  finished(stubBytes: number): void {
    this.#server.finished(stubBytes);
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
