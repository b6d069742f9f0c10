/** The client half of the run-time. */

import { bracketed } from "../ids/ip-address.ts";
import type { StringBinding } from "../ids/string-binding.ts";
import { formatStringBinding, parseStringBinding } from "../ids/string-binding.ts";
import { NDR20, NDR64 } from "../ids/syntax.ts";
import type { Interface } from "../ndr/codegen/v1.ts";
import { RPC_S_PROTSEQ_NOT_SUPPORTED } from "../status/codes.ts";
import { BindingError, RpcError } from "../status/errors.ts";
import { systemClock } from "../transport/clock.ts";
import { tcpTransport } from "../transport/tcp/index.ts";
import type { Transport } from "../transport/transport.ts";
import { Association } from "./client/association.ts";
import type { Handlers } from "./client/callbacks.ts";
import type { BoundInterface } from "./client/link.ts";
import { type CallerSettings, defineOperations, InterfaceCaller } from "./client/proxy.ts";
import { resolveEndpoints } from "./client/resolve.ts";
import { Deadline } from "./deadline.ts";
import { channels, warnOnce } from "./diagnostics.ts";
import type { EndpointMapper } from "./endpoint-mapper.ts";
import { checkConnectOptions } from "./options.ts";
import type { CallbackOptions, Connected, ConnectionInfo, ConnectOptions } from "./types.ts";

const DEFAULT_TIMEOUT_MS = 15_000;

/**
 * Connects to an interface.
 *
 *     await using client = await connect(rpcecho, "ncacn_ip_tcp:server.example");
 *     const { out_data } = await client.AddOne({ in_data: 1 }, { timeoutMs: 5_000 });
 *
 * A binding without an endpoint is resolved by the interface's well-known endpoint or the server's endpoint mapper; of several endpoints the
 * next is tried when one cannot be used. A connection that is lost is made anew for the next call, and the mapper is asked anew where the old
 * endpoints do not serve any more; context handles do not outlive the connection.
 *
 * @throws BindingError @throws TransportError @throws BindError @throws CancelledError @throws RpcError RPC_S_INVALID_ARG for an option's value
 */
export async function connect<I extends Interface>(
  iface: I,
  binding: string | StringBinding,
  options: ConnectOptions & CallbackOptions<I> = {},
): Promise<Connected<I>> {
  checkConnectOptions(options);
  const parsed = typeof binding === "string" ? parseStringBinding(binding) : binding;
  try {
    const connected = await connectTo(iface, parsed, options);
    publish(iface, parsed, undefined, connected.connection.timings);
    return connected;
  } catch (error) {
    publish(iface, parsed, error instanceof RpcError ? error : undefined, undefined);
    throw error;
  }
}

async function connectTo<I extends Interface>(
  iface: I,
  binding: StringBinding,
  options: ConnectOptions & CallbackOptions<I>,
): Promise<Connected<I>> {
  const clock = options.clock ?? systemClock;
  const timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const limit = new Deadline(clock, timeoutMs, options.signal, `connecting to ${formatStringBinding(binding)}`);
  const transport = transportFor(binding, options.transport);
  const started = clock.now();
  const mapper = mapperFor(binding, options.endpointMapper);
  const resolve = (within: Deadline) => resolveEndpoints(binding, iface, mapper, within);
  const addresses = await resolve(limit);
  const mapMs = binding.endpoint === "" ? clock.now() - started : 0;
  const transferSyntaxes = options.transferSyntaxes ?? [NDR64, NDR20];
  const environment = { transport, clock, config: options.connection ?? {}, transferSyntaxes, pipeSyntax: options.pipeSyntax ?? "ndr20" };
  const association = new Association(environment, addresses, options.maxConnections ?? 1, binding.endpoint === "" ? resolve : undefined);
  const settings: CallerSettings = {
    clock,
    codec: options.codec,
    callTimeoutMs: options.callTimeoutMs ?? 0,
    connectTimeoutMs: timeoutMs,
    objectUuid: binding.objectUuid,
    onError: options.onError ?? warnOnce("connect()"),
  };
  return bindInterface(iface, association, settings, limit, { binding, mapMs }, options.callbacks as Handlers | undefined);
}

async function bindInterface<I extends Interface>(
  iface: I,
  association: Association,
  settings: CallerSettings,
  limit: Deadline,
  known: { binding: StringBinding; mapMs: number },
  handlers: Handlers | undefined,
): Promise<Connected<I>> {
  const caller = new InterfaceCaller(iface, association, settings, handlers);
  const bound = await caller.acquire(limit);
  const close = () => association.close();
  const holds = () => association.holds(bound.link.info.associationGroup);
  const connection = describe(bound, known, holds, close, (other, options) => {
    const more = new Deadline(settings.clock, settings.connectTimeoutMs, undefined, `binding ${other.name}`);
    return bindInterface(other, association, settings, more, known, options?.callbacks as Handlers | undefined);
  });
  const raw = {};
  const client = { connection, raw, [Symbol.asyncDispose]: close };
  defineOperations(raw, iface.operations, caller.functions(true));
  defineOperations(client, iface.operations, caller.functions(false));
  // The type of the operations is that of the descriptor, which defined them one by one.
  return client as unknown as Connected<I>;
}

function describe(
  bound: BoundInterface,
  { binding, mapMs }: { binding: StringBinding; mapMs: number },
  holds: () => boolean,
  close: () => Promise<void>,
  use: ConnectionInfo["use"],
): ConnectionInfo {
  const { link, context } = bound;
  const { resolveMs, dialMs, bindMs } = link.timings;
  return {
    binding: { ...binding, endpoint: link.address.endpoint },
    transferSyntax: context.transferSyntax,
    get pipeSyntax() {
      return bound.pipes?.transferSyntax;
    },
    associationGroup: link.info.associationGroup,
    get open() {
      return holds();
    },
    timings: { resolveMs, mapMs, dialMs, bindMs },
    use,
    close,
  };
}

function transportFor({ protocolSequence }: StringBinding, given: Transport | undefined): Transport {
  if (given !== undefined) {
    if (given.protocolSequence === protocolSequence) return given;
    throw new BindingError(
      RPC_S_PROTSEQ_NOT_SUPPORTED,
      `the transport given speaks ${given.protocolSequence}, the binding says ${protocolSequence}`,
    );
  }
  if (protocolSequence === "ncacn_ip_tcp") return tcpTransport();
  throw new BindingError(RPC_S_PROTSEQ_NOT_SUPPORTED, `this version dials ncacn_ip_tcp only, not ${protocolSequence}`);
}

function mapperFor(binding: StringBinding, given: ConnectOptions["endpointMapper"]): EndpointMapper | undefined {
  if (typeof given !== "function") return given;
  const port = binding.options["epm"];
  const host = binding.host;
  if (port === undefined) return given(host);
  return given(`${bracketed(host)}:${port}`);
}

function publish(
  iface: Interface,
  binding: StringBinding,
  error: RpcError | undefined,
  timings: ConnectionInfo["timings"] | undefined,
): void {
  if (!channels.clientConnect.hasSubscribers) return;
  channels.clientConnect.publish({ interface: iface.name, binding: formatStringBinding(binding), error, timings });
}
