/** What a client has with one server: one connection, or several of one association group; dialled again when it was lost. */
import type { EndpointAddress } from "../../ids/string-binding.ts";
import type { Interface } from "../../ndr/codegen/v1.ts";
import { RPC_S_CALL_FAILED_DNE } from "../../status/codes.ts";
import { CancelledError, RpcError, TransportError } from "../../status/errors.ts";
import { SecurityError } from "../../status/security-error.ts";
import type { Deadline } from "../deadline.ts";
import { type BoundInterface, Link, type LinkEnvironment } from "./link.ts";
import type { SecuritySettings } from "./security.ts";

type Resolve = (limit: Deadline) => Promise<readonly EndpointAddress[]>;

export class Association {
  readonly #environment: LinkEnvironment;
  #addresses: readonly EndpointAddress[];
  /** Asks for the addresses anew; undefined where the binding names the endpoint. */
  readonly #resolve: Resolve | undefined;
  readonly #maxConnections: number;
  #wasConnected = false;
  #links: Link[] = [];
  #opening: Promise<Link> | undefined;
  #closed = false;

  constructor(environment: LinkEnvironment, addresses: readonly EndpointAddress[], maxConnections: number, resolve: Resolve | undefined) {
    this.#environment = environment;
    this.#addresses = addresses;
    this.#resolve = resolve;
    this.#maxConnections = Math.max(1, maxConnections);
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** One link that takes all calls: whoever has it need not ask again while it is usable. */
  get single(): boolean {
    return this.#maxConnections === 1;
  }

  /** Is a connection of this association group open? Context handles live as long as one is. */
  holds(group: number | undefined): boolean {
    return this.#links.some((link) => link.usable && link.info.associationGroup === group);
  }

  /**
   * A connection that can take a call of `iface` now.
   * @param security under which it is called, where it is not that of the connection
   * @throws RpcError
   */
  async acquire(iface: Interface, limit: Deadline, security: SecuritySettings | undefined): Promise<BoundInterface> {
    const link = this.#free() ?? (await this.#open(iface, limit));
    return link.bind(iface, limit, security);
  }

  /** Ends all connections in order; calls under way fail. */
  async close(): Promise<void> {
    this.#closed = true;
    const links = this.#links;
    this.#links = [];
    for (const link of links) link.close();
    await Promise.all(links.map((link) => link.ended));
  }

  #free(): Link | undefined {
    const usable = this.#links.filter((link) => link.usable);
    this.#links = usable;
    const idle = usable.find((link) => link.info.multiplex || link.callsUnderWay === 0);
    if (idle !== undefined) return idle;
    if (usable.length < this.#maxConnections) return undefined;
    return usable.reduce<Link | undefined>(
      (best, link) => (best === undefined || link.callsUnderWay < best.callsUnderWay ? link : best),
      undefined,
    );
  }

  async #open(iface: Interface, limit: Deadline): Promise<Link> {
    if (this.#closed) throw new RpcError(RPC_S_CALL_FAILED_DNE, "local", "the client is closed");
    // Calls made while the first connection is being opened wait for that one.
    if (this.#opening !== undefined && this.#links.length === 0) return limit.guard(this.#opening);
    const opening = this.#wasConnected ? this.#dialAgain(iface, limit) : this.#dialAny(iface, limit);
    this.#opening = opening;
    try {
      const link = await opening;
      if (this.#closed) {
        link.close();
        throw new RpcError(RPC_S_CALL_FAILED_DNE, "local", "the client was closed while it connected");
      }
      this.#links.push(link);
      this.#wasConnected = true;
      return link;
    } finally {
      if (this.#opening === opening) this.#opening = undefined;
    }
  }

  /** A service that was started anew listens on another dynamic port, which its mapper knows. */
  async #dialAgain(iface: Interface, limit: Deadline): Promise<Link> {
    try {
      return await this.#dialAny(iface, limit);
    } catch (error) {
      if (this.#resolve === undefined || error instanceof CancelledError || error instanceof SecurityError) throw error;
      this.#addresses = await this.#resolve(limit);
      return this.#dialAny(iface, limit);
    }
  }

  /** The addresses in turn, until one can be connected to and bound. The errors of all of them are kept. */
  async #dialAny(iface: Interface, limit: Deadline): Promise<Link> {
    const group = this.#links[0]?.info.associationGroup ?? 0;
    const errors: unknown[] = [];
    for (const address of this.#addresses) {
      try {
        return await Link.open(address, iface, group, this.#environment, limit);
      } catch (error) {
        // Who we are is the same at every address: another try would only count against the account.
        if (error instanceof SecurityError) throw error;
        // Time is over, or the caller gave up: no other address will do better.
        if (error instanceof CancelledError && (error.by === "signal" || limit.over)) throw error;
        errors.push(error);
      }
    }
    if (errors.length === 1) throw errors[0];
    const first = errors.find((error): error is RpcError => error instanceof RpcError);
    const words = `none of the ${errors.length} endpoints could be used: ${errors.map((error) => (error instanceof Error ? error.message : String(error))).join("; ")}`;
    const cause = new AggregateError(errors, words);
    if (first instanceof TransportError) throw new TransportError(first.status, first.failure, words, { cause });
    throw new RpcError(first?.status ?? RPC_S_CALL_FAILED_DNE, first?.party ?? "network", words, { cause });
  }
}
