/**
 * opnum: Microsoft RPC in TypeScript.
 *
 *     import { connect, RpcServer } from "opnum";
 *     import { rpcecho } from "opnum/interfaces/rpcecho";
 *
 *     await using client = await connect(rpcecho, "ncacn_ip_tcp:server.example");
 *     const { out_data } = await client.AddOne({ in_data: 41 }, { timeoutMs: 5_000 });
 *
 * This file is the top of the house: the only place that knows both the run-time and the endpoint mapper's client, and joins them.
 */
import { endpointMapperProvider } from "./endpoint-mapper/index.ts";
import type { StringBinding } from "./ids/string-binding.ts";
import type { Interface } from "./ndr/codegen/v1.ts";
import { connect as connectWith } from "./runtime/connect.ts";
import { RpcServer as RuntimeServer } from "./runtime/server.ts";
import type {
  CallbackOptions,
  Connected,
  ConnectOptions,
  EndpointMapperProvider,
  SecurityOptions,
  ServerOptions,
} from "./runtime/types.ts";
import type { Clock } from "./transport/clock.ts";
import type { Transport } from "./transport/transport.ts";

/**
 * Connects to an interface. As runtime/connect.ts, with opnum's own endpoint mapper client where the options name no other.
 *
 * @param binding `[object@]protseq:host[endpoint,option=value]`; without an endpoint the server's endpoint mapper is asked
 * @throws BindingError for a binding that cannot be
 * @throws TransportError when no address can be connected to; its cause holds the error of each that was tried
 * @throws BindError when the server does not offer the interface
 * @throws CancelledError when the signal fires or the time is over
 */
export function connect<I extends Interface>(
  iface: I,
  binding: string | StringBinding,
  options: ConnectOptions & CallbackOptions<I> = {},
): Promise<Connected<I>> {
  // A mapper that the program gives takes its place; one made here dials as the program does.
  return connectWith(iface, binding, { endpointMapper: mapperFor(options, options), ...options });
}

/** A server of RPC interfaces. As runtime/server.ts, with opnum's own endpoint mapper client for `export` where the options name no other. */
export class RpcServer extends RuntimeServer {
  constructor(options: ServerOptions = {}) {
    super({ endpointMapper: mapperFor(options), ...options });
  }
}

/** A mapper that does not answer nobody is asked by who calls. */
function mapperFor({ transport, clock }: { transport?: Transport; clock?: Clock }, caller?: SecurityOptions): EndpointMapperProvider {
  return endpointMapperProvider({
    ...(transport === undefined ? {} : { transport }),
    ...(clock === undefined ? {} : { clock }),
    ...(caller?.auth === undefined ? {} : { ifRefused: callerOf(caller) }),
  });
}

function callerOf({ auth, level, targetName, headerSigning }: SecurityOptions): SecurityOptions {
  return {
    ...(auth === undefined ? {} : { auth }),
    ...(level === undefined ? {} : { level }),
    ...(targetName === undefined ? {} : { targetName }),
    ...(headerSigning === undefined ? {} : { headerSigning }),
  };
}

/** For names, annotations and banners of others, before they reach a terminal or a log. */
export { visible } from "./bytes/visible.ts";
export type { ProtocolSequence } from "./ids/protocol-sequence.ts";
export { type EndpointAddress, formatStringBinding, parseStringBinding, type StringBinding } from "./ids/string-binding.ts";
export { formatSyntax, NDR20, NDR64, type SyntaxId, sameSyntax } from "./ids/syntax.ts";
export { NIL_UUID } from "./ids/uuid.ts";
export type { CodecOptions, Converter } from "./ndr/codec.ts";
export type {
  CallbackContext,
  Callbacks,
  CallContext,
  Caller,
  CallFailed,
  CallOptions,
  Client,
  ContextHandle,
  Interface,
  OperationTypes,
  PipeSource,
  Received,
  RequestOf,
  ResponseOf,
  ReturnStatus,
  Service,
} from "./ndr/codegen/v1.ts";
export { NDR20_BE, NDR20_LE, NDR64_LE, type NdrFormat, type NdrLimits } from "./ndr/types.ts";
export type { ClientConnectionConfig, ServerConnectionConfig } from "./rpc/types.ts";
export type {
  ClientCallMessage,
  ClientConnectMessage,
  ServerAuthenticationMessage,
  ServerCallMessage,
  ServerConnectionMessage,
  ServerNoticeMessage,
} from "./runtime/diagnostics.ts";
export type { EndpointEntry, EndpointMapper } from "./runtime/endpoint-mapper.ts";
export type { CloseOptions } from "./runtime/server.ts";
export type {
  CallbackOptions,
  Connected,
  ConnectionInfo,
  ConnectionSecurityInfo,
  ConnectOptions,
  EndpointMapperProvider,
  ExportOptions,
  RegisterOptions,
  ServerOptions,
} from "./runtime/types.ts";
/** Status numbers by name: `status.RPC_S_SERVER_UNAVAILABLE`, `status.nca_s_op_rng_error`. */
export * as status from "./status/codes.ts";
export * from "./status/errors.ts";
export { statusName, statusWords } from "./status/names.ts";
export { type Clock, SimulatedClock, systemClock } from "./transport/clock.ts";
export { type MemoryNetworkOptions, MemoryTransport, randomChunks } from "./transport/memory/index.ts";
export { type DialSettings, DYNAMIC_PORTS, type SocketSettings, tcpTransport } from "./transport/tcp/index.ts";
export type { BytePipe, DialOptions, Listener, ListenOptions, PipeHandlers, Transport } from "./transport/transport.ts";
