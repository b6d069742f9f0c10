/** Calls that are made within a call that came, and go to its caller: callbacks of a server, and what is called within them. */
import type { Values } from "../../ndr/codec.ts";
import type { CallOptions } from "../../ndr/codegen/v1.ts";
import type { Operation } from "../../ndr/types.ts";
import type { ServerCall } from "../../rpc/types.ts";
import { RPC_S_CANNOT_SUPPORT } from "../../status/codes.ts";
import { RpcError } from "../../status/errors.ts";
import type { Clock } from "../../transport/clock.ts";
import { type Call, type CallerSettings, defineOperations, OperationCaller, type OperationHome } from "./proxy.ts";
import type { CallRoute } from "./route.ts";

/** The way to the caller of `call`, as long as it has no answer. */
export function routeWithin(call: ServerCall, clock: Clock): CallRoute {
  return {
    context: { ...call.context, format: call.responseFormat },
    pipes: undefined,
    nested: true,
    link: {
      info: { associationGroup: call.group.id },
      call: (nested, events) => call.callBack(nested, events, clock.now()),
      cancel: (handle, error) => handle.cancel(clock.now(), error),
      callEnded: () => {},
    },
  };
}

/**
 * An object with a function for each of `operations`, and `raw`.
 * @param began told of each call that is made
 */
export function nestedOperations(
  operations: readonly Operation[],
  home: (operation: Operation) => OperationCaller,
  route: CallRoute,
  began?: (outcome: Promise<unknown>) => void,
): object {
  const make =
    (raw: boolean) =>
    (operation: Operation): Call => {
      const caller = home(operation);
      return (request: Values = {}, options?: CallOptions) => {
        if (caller.kinds.pipes.length > 0) {
          const words = `${operation.name} has pipes, which calls within calls cannot have`;
          return Promise.reject(new RpcError(RPC_S_CANNOT_SUPPORT, "local", words));
        }
        const outcome = caller.callBy(route, request, options, raw);
        began?.(outcome);
        return outcome;
      };
    };
  const raw = {};
  const target = { raw };
  defineOperations(raw, operations, make(true));
  defineOperations(target, operations, make(false));
  return target;
}

/** The [callback] operations of an interface that a server offers. */
export class CallbackHome implements OperationHome {
  readonly iface: OperationHome["iface"];
  readonly settings: CallerSettings;
  readonly #operations = new Map<string, OperationCaller>();

  constructor(iface: OperationHome["iface"], settings: Pick<CallerSettings, "clock" | "codec">) {
    this.iface = iface;
    this.settings = { ...settings, callTimeoutMs: 0, connectTimeoutMs: 0, objectUuid: undefined };
  }

  /** @throws RpcError RPC_S_CANNOT_SUPPORT */
  operation(operation: Operation): OperationCaller {
    const known = this.#operations.get(operation.name);
    if (known !== undefined) return known;
    const made = new OperationCaller(this, operation);
    if (made.kinds.contexts.length > 0) {
      const words = `${operation.name}: a context handle is the server's, and does not go to a client's procedure`;
      throw new RpcError(RPC_S_CANNOT_SUPPORT, "local", words);
    }
    this.#operations.set(operation.name, made);
    return made;
  }

  closerOf(): undefined {
    return undefined;
  }

  again(): boolean {
    return false;
  }

  holds(): boolean {
    return false;
  }
}
