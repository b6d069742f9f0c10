/** Is an RPC server there, and how long does each step to it take? The management interface answers in every server. */
import type { StringBinding } from "../ids/string-binding.ts";
import { NDR20, NDR64, type SyntaxId } from "../ids/syntax.ts";
import { mgmt } from "../interfaces/mgmt/index.ts";
import { knownInterface } from "../knowledge/interfaces.ts";
import { defineInterface, type Interface } from "../ndr/codegen/v1.ts";
import { connect } from "../runtime/connect.ts";
import type { EndpointMapper } from "../runtime/endpoint-mapper.ts";
import type { ConnectionSecurityInfo, SecurityOptions } from "../runtime/types.ts";
import { RpcError } from "../status/errors.ts";
import { bindTimeout } from "./endpoint-map.ts";

export interface PingTarget {
  readonly binding: StringBinding;
  /** The interface to find and to bind; undefined: the management interface alone, which needs an endpoint. */
  readonly interfaceId: SyntaxId | undefined;
  /** Asked where the binding has no endpoint. */
  readonly endpointMapper: EndpointMapper;
  readonly transferSyntaxes?: readonly SyntaxId[] | undefined;
  /** Milliseconds for connecting, and again for each call. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Who asks; default: nobody. */
  readonly security?: SecurityOptions | undefined;
  /** Ask what the server says of itself, too. */
  readonly details: boolean;
}

export interface PingPhases {
  readonly nameMs: number;
  readonly mapperMs: number;
  readonly dialMs: number;
  readonly bindMs: number;
  readonly callMs: number;
}

export interface PingResult {
  /** With the endpoint that was used. */
  readonly binding: StringBinding;
  readonly transferSyntax: SyntaxId;
  readonly phases: PingPhases;
  /** Undefined where nobody asked who we are. */
  readonly security: ConnectionSecurityInfo | undefined;
  /** What rpc_mgmt_is_server_listening said. */
  readonly listening: boolean;
  readonly details: ServerDetails | undefined;
}

export interface ServerDetails {
  readonly interfaces: readonly SyntaxId[] | RpcError;
  /** Calls in, calls out, packets in, packets out, [C706] appendix Q. */
  readonly statistics: readonly number[] | RpcError;
  /** Principal name by authentication service, where the server has one. */
  readonly principalNames: readonly { readonly service: number; readonly name: string | RpcError }[];
}

/** @throws RpcError; the signal's reason */
export async function pingServer(target: PingTarget): Promise<PingResult> {
  const { binding, timeoutMs, signal, interfaceId } = target;
  const iface = interfaceId === undefined ? mgmt : nameless(interfaceId);
  await using server = await connect(iface, binding, {
    ...target.security,
    signal,
    // The mapper has its time and the server has its own: who of them is silent is told by whose time is over first.
    timeoutMs: binding.endpoint === "" ? 2 * timeoutMs : timeoutMs,
    callTimeoutMs: timeoutMs,
    endpointMapper: within(target.endpointMapper, timeoutMs),
    // What mgmt has to say is a few octets for each interface: a server that sends without end is not listened to.
    connection: { bindTimeoutMs: bindTimeout(timeoutMs), maxResponseBytes: 1 << 20 },
    transferSyntaxes: target.transferSyntaxes ?? [NDR64, NDR20],
  });
  const { connection } = server;
  const options = { signal, timeoutMs };
  const management = await connection.use(mgmt);
  const started = performance.now();
  const answer = await management.raw.rpc_mgmt_is_server_listening({}, options);
  const callMs = performance.now() - started;
  const { resolveMs, mapMs, dialMs, bindMs } = connection.timings;
  return {
    binding: connection.binding,
    transferSyntax: connection.transferSyntax,
    security: connection.security,
    phases: { nameMs: resolveMs, mapperMs: mapMs, dialMs, bindMs, callMs },
    listening: answer.return !== 0,
    details: target.details ? await ask(management, options) : undefined,
  };
}

function within(mapper: EndpointMapper, timeoutMs: number): EndpointMapper {
  return {
    map: (query, options) => mapper.map(query, { ...options, timeoutMs: Math.min(timeoutMs, options?.timeoutMs ?? timeoutMs) }),
    register: (entries, options) => mapper.register(entries, options),
  };
}

type Management = Awaited<ReturnType<typeof connect<typeof mgmt>>>;

/** Every question on its own: a server that refuses one may well answer the next. */
async function ask(management: Management, options: { signal: AbortSignal; timeoutMs: number }): Promise<ServerDetails> {
  const interfaces = await orError(async () => {
    const { if_id_vector, status } = await management.raw.rpc_mgmt_inq_if_ids({}, options);
    if (status !== 0) throw new RpcError(status, "server", "rpc_mgmt_inq_if_ids returned it");
    return (if_id_vector?.IfId ?? []).flatMap((id) => (id === null ? [] : [{ uuid: id.Uuid, major: id.VersMajor, minor: id.VersMinor }]));
  });
  const statistics = await orError(async () => {
    const { statistics, status } = await management.raw.rpc_mgmt_inq_stats({ count: 4 }, options);
    if (status !== 0) throw new RpcError(status, "server", "rpc_mgmt_inq_stats returned it");
    return statistics;
  });
  const principalNames: { service: number; name: string | RpcError }[] = [];
  // SPNEGO, NTLM, Kerberos: [MS-RPCE] 2.2.1.1.7.
  for (const service of [9, 10, 16]) {
    const name = await orError(async () => {
      const { princ_name, status } = await management.raw.rpc_mgmt_inq_princ_name(
        { authn_proto: service, princ_name_size: 1_024 },
        options,
      );
      if (status !== 0) throw new RpcError(status, "server", "rpc_mgmt_inq_princ_name returned it");
      return princ_name;
    });
    principalNames.push({ service, name });
  }
  return { interfaces, statistics, principalNames };
}

async function orError<T>(work: () => Promise<T>): Promise<T | RpcError> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RpcError) return error;
    throw error;
  }
}

/** An interface of which nothing is known but how it is called. */
function nameless(id: SyntaxId): Interface {
  return defineInterface({
    name: knownInterface(id.uuid, id.major)?.name ?? "the interface",
    uuid: id.uuid,
    version: [id.major, id.minor],
    operations: [],
  });
}
