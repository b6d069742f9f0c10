/** The interfaces that a server offers: found by the bind, and by (interface, object UUID, opnum) for each call. */
import type { SyntaxId } from "../../ids/syntax.ts";
import type { AuthenticationLevel } from "../../knowledge/authentication.ts";
import type { CodecOptions, OperationCodec } from "../../ndr/codec.ts";
import type { CallContext, Interface } from "../../ndr/codegen/v1.ts";
import { operationCodec } from "../../ndr/operation.ts";
import type { Operation } from "../../ndr/types.ts";
import { RPC_S_ALREADY_REGISTERED } from "../../status/codes.ts";
import { RpcError } from "../../status/errors.ts";
import type { Clock } from "../../transport/clock.ts";
import { CallbackHome } from "../client/nested.ts";
import { isPlain, type ParameterKinds, parameterKinds } from "../parameters.ts";
import type { ProviderPolicy } from "./policy.ts";

export type Procedure = (request: Record<string, unknown>, context: CallContext) => unknown;
export type Procedures = { readonly [operation: string]: Procedure | undefined };

export interface ServedOperation {
  readonly operation: Operation;
  readonly codec: OperationCodec;
  readonly kinds: ParameterKinds;
  /** No context handles, no pipes, no status: values go as they are. */
  readonly plain: boolean;
}

/** One manager of an interface: for all objects, or for one. */
export interface Manager {
  readonly procedures: Procedures;
  readonly objectUuid: string | undefined;
  readonly annotation: string;
  readonly minimumLevel: AuthenticationLevel;
  /** Undefined: however the server lets callers in. */
  readonly providers: ProviderPolicy | undefined;
}

const NIL = "00000000-0000-0000-0000-000000000000";

/** What all interfaces of a server have in common. */
export interface ServedSettings {
  readonly codec: CodecOptions | undefined;
  readonly clock: Clock;
}

export class ServedInterface {
  readonly iface: Interface;
  readonly managers: Manager[] = [];
  readonly #operations: (ServedOperation | undefined)[] = [];
  /** What the server calls at clients of it. */
  readonly callbackHome: CallbackHome;
  readonly #settings: ServedSettings;

  constructor(iface: Interface, settings: ServedSettings) {
    this.iface = iface;
    this.#settings = settings;
    this.callbackHome = new CallbackHome(iface, settings);
  }

  /** Made at the first call: an interface may have hundreds. */
  operation(opnum: number): ServedOperation | undefined {
    const known = this.#operations[opnum];
    if (known !== undefined) return known;
    const operation = this.iface.operations.find((one) => one.opnum === opnum);
    if (operation === undefined) return undefined;
    const kinds = parameterKinds(operation);
    const served = { operation, codec: operationCodec(operation, this.#settings.codec), kinds, plain: isPlain(operation, kinds) };
    this.#operations[opnum] = served;
    return served;
  }

  /** A call for an object goes to that object's manager where there is one, else to the one for all, [C706] 2.3.3.3. */
  manager(objectUuid: string | undefined): Manager | undefined {
    if (this.managers.length === 1 && this.managers[0]?.objectUuid === undefined) return this.managers[0];
    const object = objectUuid === NIL ? undefined : objectUuid;
    return (
      this.managers.find((one) => object !== undefined && one.objectUuid === object) ??
      this.managers.find((one) => one.objectUuid === undefined)
    );
  }
}

export class Registry {
  readonly #interfaces: ServedInterface[] = [];
  readonly #settings: ServedSettings;

  constructor(settings: ServedSettings) {
    this.#settings = settings;
  }

  get interfaces(): readonly ServedInterface[] {
    return this.#interfaces;
  }

  /** @throws RpcError RPC_S_ALREADY_REGISTERED for the same interface and object again */
  add(iface: Interface, manager: Manager): void {
    let served = this.#interfaces.find((one) => one.iface.uuid === iface.uuid && sameVersion(one.iface, iface));
    if (served === undefined) {
      served = new ServedInterface(iface, this.#settings);
      this.#interfaces.push(served);
    }
    if (served.managers.some((one) => one.objectUuid === manager.objectUuid)) {
      const of = manager.objectUuid === undefined ? "" : ` for object ${manager.objectUuid}`;
      throw new RpcError(RPC_S_ALREADY_REGISTERED, "local", `${iface.name} is registered${of} already`);
    }
    served.managers.push(manager);
  }

  /** The same major version, and a minor version that is not above ours: [C706] 12.6.4.3 (bind), 2.3.2.1. */
  find(id: SyntaxId): ServedInterface | undefined {
    let best: ServedInterface | undefined;
    for (const served of this.#interfaces) {
      const { uuid, version } = served.iface;
      if (uuid !== id.uuid || version[0] !== id.major || version[1] < id.minor) continue;
      if (best === undefined || version[1] > best.iface.version[1]) best = served;
    }
    return best;
  }
}

function sameVersion(a: Interface, b: Interface): boolean {
  return a.version[0] === b.version[0] && a.version[1] === b.version[1];
}
