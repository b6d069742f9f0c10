/** What a shell remembers between its lines: connections, answers and open handles. */
import type { StringBinding } from "../../ids/string-binding.ts";
import type { Interface, Operation } from "../../ndr/codegen/v1.ts";
import type { Json } from "../../ndr/json.ts";
import type { ContextType, Type } from "../../ndr/types.ts";
import { pointee } from "../../ndr/walk.ts";
import { closingRequest } from "../../runtime/client/proxy.ts";
import type { Connected, SecurityOptions } from "../../runtime/types.ts";
import { findOperation, interfaceNames, loadInterface, parseTarget, type Sources } from "../call/interfaces.ts";
import { answerToJson, parseJson, requestOf } from "../call/parameters.ts";
import { callByName, open, sayAnswer } from "../call.ts";
import { advised } from "../credentials.ts";
import { orAborted } from "../io.ts";
import type { Output } from "../output.ts";
import { UsageError } from "../settings.ts";
import type { SyntaxChoice } from "../transfer-syntax.ts";
import { substitute, valueAt } from "./line.ts";

export interface SessionSettings extends Sources {
  readonly endpointMapper: number;
  readonly timeout: number;
  readonly syntax: SyntaxChoice;
  readonly security: SecurityOptions;
  readonly object: string | undefined;
  readonly octets: "hex" | "base64";
}

/** An open context handle and how it is closed. */
export interface OpenHandle {
  readonly text: string;
  readonly type: string;
  /** Interface and operation that gave it. */
  readonly from: string;
  readonly interface: Interface;
  readonly close: string | undefined;
}

export class Session {
  /** Answers by the name they were given; `_` is the last. */
  readonly answers = new Map<string, { readonly [name: string]: Json }>();
  readonly handles = new Map<string, OpenHandle>();
  /** Whether to say how long calls take. */
  timing = false;
  readonly #binding: StringBinding;
  readonly #settings: SessionSettings;
  readonly #signal: AbortSignal;
  readonly #clients = new Map<string, Connected<Interface>>();
  readonly #interfaces = new Map<string, Interface>();
  #current: Interface | undefined;
  #names: Promise<readonly string[]> | undefined;

  /** @param signal ends everything */
  constructor(binding: StringBinding, settings: SessionSettings, signal: AbortSignal) {
    this.#binding = binding;
    this.#settings = settings;
    this.#signal = signal;
  }

  /** The interface in use. */
  get current(): Interface | undefined {
    return this.#current;
  }

  /** Interfaces that were used so far. */
  get interfaces(): readonly Interface[] {
    return [...this.#interfaces.values()];
  }

  /** Names of the interfaces that can be used. */
  names(): Promise<readonly string[]> {
    this.#names ??= interfaceNames(this.#settings);
    return this.#names;
  }

  /** Forgets the handles of connections that are gone, and says so. */
  dropLost(out: Output): void {
    for (const [uuid, client] of this.#clients) {
      if (client.connection.open) continue;
      this.#clients.delete(uuid);
      client.connection.close().catch(() => undefined);
      const lost = [...this.handles.values()].filter((handle) => handle.interface.uuid === uuid);
      for (const { text } of lost) this.handles.delete(text);
      if (lost.length > 0)
        out.note(
          `the connection was lost, and with it ${lost.length === 1 ? "a context handle" : `${lost.length} context handles`} of ${lost[0]!.interface.name}`,
        );
    }
  }

  /** Where interfaces come from. */
  get sources(): Sources {
    return this.#settings;
  }

  /** `INTERFACE` or `INTERFACE.OPERATION` for a name that may be either; operations of the interface in use come first. */
  qualified(name: string): string {
    const operation = this.#current?.operations.find((one) => one.name.toLowerCase() === name.toLowerCase());
    return this.#current === undefined || operation === undefined ? name : `${this.#current.uuid}.${operation.name}`;
  }

  /** Connects to an interface and takes operations without a name from it. */
  async use(name: string, signal: AbortSignal): Promise<Interface> {
    const iface = await this.#interface(name);
    await this.#client(iface, signal);
    this.#current = iface;
    return iface;
  }

  /** The interface and operation of `[INTERFACE.]OPERATION`. @throws UsageError */
  async find(text: string): Promise<{ readonly iface: Interface; readonly operation: Operation }> {
    const target = parseTarget(text);
    if (target.operation !== undefined) {
      const iface = await this.#interface(target.interface);
      return { iface, operation: findOperation(iface, target.operation) };
    }
    if (this.#current === undefined)
      throw new UsageError(`"${text}": of which interface? write INTERFACE.OPERATION, or "use INTERFACE" first`);
    return { iface: this.#current, operation: findOperation(this.#current, target.interface) };
  }

  /**
   * A call, its answer printed and kept.
   * @returns whether the operation succeeded
   */
  async call(target: string, json: string, into: string | undefined, out: Output, signal: AbortSignal): Promise<boolean> {
    const { iface, operation } = await this.find(target);
    const text = substitute(json, this.answers);
    const request = requestOf(operation, text.trim() === "" ? {} : parseJson(text, "the parameters"));
    this.dropLost(out);
    const client = await this.#client(iface, signal);
    let answer: unknown;
    try {
      const { timeout: timeoutMs, object: objectUuid, security } = this.#settings;
      answer = await advised(security, () => callByName(client, operation.name, request, { signal, timeoutMs, objectUuid }));
    } catch (error) {
      this.dropLost(out);
      throw error;
    }
    const result = await answerToJson(operation, answer, this.#settings.octets);
    this.answers.set("_", result);
    if (into !== undefined) this.answers.set(into, result);
    this.#follow(iface, operation, request, result);
    return !sayAnswer(iface, operation, result, {}, out);
  }

  /** Closes a handle that a call gave. @throws UsageError where there is none, or no way to */
  async close(reference: string, out: Output, signal: AbortSignal): Promise<boolean> {
    const text = reference.startsWith("$") ? valueAt(reference, this.answers) : reference;
    const handle = typeof text === "string" ? this.handles.get(text) : undefined;
    if (handle === undefined) throw new UsageError(`${reference} is no open handle; "handles" lists them`);
    const operation = handle.interface.operations.find((one) => one.name === handle.close);
    const parameter = operation?.params.find((one) => contextOf(one.type) !== undefined);
    if (operation === undefined || parameter === undefined)
      throw new UsageError(`${handle.interface.name} names no operation that closes a ${handle.type}: call it yourself`);
    return this.call(
      `${handle.interface.uuid}.${operation.name}`,
      JSON.stringify(closingRequest(operation, parameter.name, handle.text)),
      undefined,
      out,
      signal,
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closing = Promise.allSettled([...this.#clients.values()].map((client) => client.connection.close()));
    // Who was stopped does not wait for a peer that does not answer.
    if (!this.#signal.aborted) await closing;
  }

  async #interface(name: string): Promise<Interface> {
    const key = name.toLowerCase();
    const known = this.#interfaces.get(key) ?? [...this.#interfaces.values()].find((one) => one.uuid === key || one.name === name);
    if (known !== undefined) return known;
    const iface = await loadInterface(name, this.#settings);
    this.#interfaces.set(key, iface);
    return iface;
  }

  async #client(iface: Interface, signal: AbortSignal): Promise<Connected<Interface>> {
    const known = this.#clients.get(iface.uuid);
    if (known !== undefined) return known;
    const [first] = this.#clients.values();
    // Handles and association groups are shared where the same endpoint serves both interfaces.
    const client =
      first !== undefined && this.#binding.endpoint !== ""
        ? await orAborted(first.connection.use(iface), AbortSignal.any([signal, this.#signal]))
        : await open(iface, this.#binding, this.#settings, AbortSignal.any([signal, this.#signal]));
    this.#clients.set(iface.uuid, client);
    return client;
  }

  /** Handles that came are open, and those that went and came back null are closed. */
  #follow(
    iface: Interface,
    operation: Operation,
    request: Readonly<Record<string, unknown>>,
    result: Readonly<Record<string, Json>>,
  ): void {
    for (const { name, type, dir } of operation.params) {
      const context = contextOf(type);
      if (context === undefined || dir === "in") continue;
      const came = result[name];
      if (dir === "inout") {
        const sent = request[name];
        if (typeof sent === "object" && sent !== null && "uuid" in sent)
          for (const [text] of this.handles) if (text.includes(String(sent.uuid))) this.handles.delete(text);
      }
      if (typeof came === "string")
        this.handles.set(came, {
          text: came,
          type: context.name,
          from: `${iface.name}.${operation.name}`,
          interface: iface,
          close: context.close,
        });
    }
  }
}

function contextOf(type: Type): ContextType | undefined {
  const of = pointee(type);
  return of.kind === "context" ? of : undefined;
}
