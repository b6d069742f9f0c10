/** The client half of the run-time. */

import { bracketed } from "../ids/ip-address.ts";
import type { StringBinding } from "../ids/string-binding.ts";
import { formatStringBinding, parseStringBinding } from "../ids/string-binding.ts";
import { NDR20, NDR64 } from "../ids/syntax.ts";
import { authLevelName, authLevelOf } from "../knowledge/authentication.ts";
import type { Interface } from "../ndr/codegen/v1.ts";
import type { SecurityContext } from "../security/context.ts";
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
import type { SecuritySettings } from "./client/security.ts";
import { Deadline } from "./deadline.ts";
import { channels, warnOnce } from "./diagnostics.ts";
import type { EndpointMapper } from "./endpoint-mapper.ts";
import { checkConnectOptions, checkSecurityOptions } from "./options.ts";
import type { CallbackOptions, Connected, ConnectionInfo, ConnectionSecurityInfo, ConnectOptions, SecurityOptions } from "./types.ts";

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
 * @throws BindingError @throws TransportError @throws BindError @throws SecurityError @throws CancelledError @throws RpcError RPC_S_INVALID_ARG for an option's value
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
  const security = securityOf(options, undefined);
  const pipeSyntax = options.pipeSyntax ?? "ndr20";
  const environment = { transport, clock, config: options.connection ?? {}, transferSyntaxes, pipeSyntax, security };
  const association = new Association(environment, addresses, options.maxConnections ?? 1, binding.endpoint === "" ? resolve : undefined);
  const settings: CallerSettings = {
    clock,
    codec: options.codec,
    callTimeoutMs: options.callTimeoutMs ?? 0,
    connectTimeoutMs: timeoutMs,
    objectUuid: binding.objectUuid,
    onError: options.onError ?? warnOnce("connect()"),
  };
  return bindInterface(
    iface,
    association,
    settings,
    limit,
    { binding, mapMs, security },
    options.callbacks as Handlers | undefined,
    security,
  );
}

/**
 * @param before that of the connection, for what is not said again
 * @throws RpcError RPC_S_INVALID_ARG
 */
function securityOf(options: SecurityOptions, before: SecuritySettings | undefined): SecuritySettings | undefined {
  const auth = options.auth ?? before?.auth;
  const { level = auth === options.auth || before === undefined ? "privacy" : authLevelName(before.level) } = options;
  if (auth === undefined || level === "none") return undefined;
  const { targetName = before?.targetName, headerSigning = before?.headerSigning ?? true } = options;
  const same = before !== undefined && auth === before.auth && authLevelOf(level) === before.level && targetName === before.targetName;
  return same ? before : { auth, level: authLevelOf(level), targetName, headerSigning };
}

async function bindInterface<I extends Interface>(
  iface: I,
  association: Association,
  settings: CallerSettings,
  limit: Deadline,
  known: Known,
  handlers: Handlers | undefined,
  security: SecuritySettings | undefined,
): Promise<Connected<I>> {
  const caller = new InterfaceCaller(iface, association, settings, handlers, security);
  const bound = await caller.acquire(limit);
  const close = () => association.close();
  const holds = () => association.holds(bound.link.info.associationGroup);
  const connection = describe(bound, known, security, holds, close, async (other, options = {}) => {
    checkSecurityOptions(options, known.security !== undefined);
    const under = securityOf(options, known.security);
    const more = new Deadline(settings.clock, settings.connectTimeoutMs, undefined, `binding ${other.name}`);
    return bindInterface(other, association, settings, more, known, options.callbacks as Handlers | undefined, under);
  });
  const raw = {};
  const client = { connection, raw, [Symbol.asyncDispose]: close };
  defineOperations(raw, iface.operations, caller.functions(true));
  defineOperations(client, iface.operations, caller.functions(false));
  // The type of the operations is that of the descriptor, which defined them one by one.
  return client as unknown as Connected<I>;
}

/** What is the same for all interfaces of a connection. */
interface Known {
  readonly binding: StringBinding;
  readonly mapMs: number;
  readonly security: SecuritySettings | undefined;
}

function describe(
  bound: BoundInterface,
  { binding, mapMs }: Known,
  security: SecuritySettings | undefined,
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
    security: security === undefined ? undefined : describeSecurity(security, (bound.security ?? link.security)?.context),
    get open() {
      return holds();
    },
    timings: { resolveMs, mapMs, dialMs, bindMs },
    use,
    close,
  };
}

function describeSecurity({ auth, level }: SecuritySettings, context: SecurityContext | undefined): ConnectionSecurityInfo {
  return {
    mechanism: context?.mechanism,
    level: authLevelName(level),
    principal: auth.name,
    targetName: context?.targetName,
    peer: context?.peer,
    headerSigning: context?.headerSigning ?? false,
    fallback: context?.fallback,
    expiresAt: context?.expiresAt,
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
