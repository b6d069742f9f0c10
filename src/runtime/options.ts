/** Numbers that programs and configurations set, looked at once: a wrong one is named here, and does not surface as somebody else's fault later. */
import type { NdrLimits } from "../ndr/types.ts";
import type { ClientConnectionConfig, ServerConnectionConfig } from "../rpc/types.ts";
import { RPC_S_INVALID_ARG } from "../status/codes.ts";
import { RpcError } from "../status/errors.ts";
import type { ConnectOptions, ServerOptions } from "./types.ts";

type Bounds = readonly [least: number, most: number];
/** Bounds for every member of `T` that is a number: one that is forgotten here does not compile. */
type Rules<T> = { readonly [K in keyof T as number extends T[K] ? K : never]-?: Bounds };

/** Milliseconds or octets: anything from 0, Infinity included. */
const ANY: Bounds = [0, Number.POSITIVE_INFINITY];
const COUNT: Bounds = [1, Number.POSITIVE_INFINITY];
/** MustRecvFragSize, [C706] 12.6.3.1, to what 16 bits hold. */
const FRAGMENT: Bounds = [1_432, 0xffff];

const client: Rules<ConnectOptions> = { timeoutMs: ANY, callTimeoutMs: ANY, maxConnections: COUNT };
const clientConnection: Rules<ClientConnectionConfig> = {
  maxTransmitFragment: FRAGMENT,
  maxReceiveFragment: FRAGMENT,
  associationGroup: [0, 0xffff_ffff],
  bindTimeoutMs: ANY,
  cancelTimeoutMs: ANY,
  maxResponseBytes: ANY,
  maxCallbackDepth: ANY,
  maxCallbackBytes: ANY,
};
const server: Rules<ServerOptions> = { maxCalls: ANY, maxConnections: ANY, maxStubBytes: ANY, maxHandles: ANY, pauseReadingAt: ANY };
const serverConnection: Rules<ServerConnectionConfig> = {
  maxTransmitFragment: FRAGMENT,
  maxReceiveFragment: FRAGMENT,
  bindTimeoutMs: ANY,
  idleTimeoutMs: ANY,
  fragmentTimeoutMs: ANY,
  maxCalls: ANY,
  maxContexts: ANY,
  maxRequestBytes: ANY,
  maxCallbackDepth: ANY,
};
const limits: Rules<NdrLimits> = { maxDepth: COUNT, maxElements: ANY, maxBytes: ANY };

/** @throws RpcError RPC_S_INVALID_ARG that names the option */
export function checkConnectOptions(options: ConnectOptions): void {
  check("", options, client);
  check("connection.", options.connection, clientConnection);
  check("codec.limits.", options.codec?.limits, limits);
}

/** @throws RpcError RPC_S_INVALID_ARG that names the option */
export function checkServerOptions(options: ServerOptions): void {
  check("", options, server);
  check("connection.", options.connection, serverConnection);
  check("codec.limits.", options.codec?.limits, limits);
}

function check(prefix: string, given: object | undefined, rules: Readonly<Record<string, Bounds>>): void {
  if (given === undefined) return;
  const values: Readonly<Record<string, unknown>> = { ...given };
  for (const [name, [least, most]] of Object.entries(rules)) {
    const value = values[name];
    if (value === undefined) continue;
    const whole = most <= 0xffff_ffff ? Number.isInteger(value) : true;
    if (typeof value === "number" && value >= least && value <= most && whole) continue;
    const wanted = most === Number.POSITIVE_INFINITY ? `${least} or more` : `a whole number from ${least} to ${most}`;
    throw new RpcError(RPC_S_INVALID_ARG, "local", `option ${prefix}${name}: ${String(value)} is not ${wanted}`);
  }
}
