/** Numbers that programs and configurations set, looked at once: a wrong one is named here, and does not surface as somebody else's fault later. */
import { AUTH_LEVEL_NAMES, authTypeName } from "../knowledge/authentication.ts";
import type { NdrLimits } from "../ndr/types.ts";
import type { ClientConnectionConfig, ServerConnectionConfig } from "../rpc/types.ts";
import type { Acceptor } from "../security/context.ts";
import { RPC_S_INVALID_ARG } from "../status/codes.ts";
import { RpcError } from "../status/errors.ts";
import type { AuthenticationTypeName, ConnectOptions, SecurityOptions, SecurityPolicy, ServerOptions } from "./types.ts";

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
  maxSecurityContexts: ANY,
  maxRequestBytes: ANY,
  maxCallbackDepth: ANY,
};
const failures: Rules<Exclude<NonNullable<SecurityPolicy["failures"]>, false>> = { perMinute: COUNT, maxDelayMs: ANY };
const limits: Rules<NdrLimits> = { maxDepth: COUNT, maxElements: ANY, maxBytes: ANY };

/** @throws RpcError RPC_S_INVALID_ARG that names the option */
export function checkConnectOptions(options: ConnectOptions): void {
  check("", options, client);
  check("connection.", options.connection, clientConnection);
  check("codec.limits.", options.codec?.limits, limits);
  checkSecurityOptions(options, false);
}

/**
 * @param authenticated something is there that `level` may be about
 * @throws RpcError RPC_S_INVALID_ARG that names the option
 */
export function checkSecurityOptions(options: SecurityOptions, authenticated: boolean): void {
  const { auth, level } = options;
  if (auth !== undefined && typeof auth?.initiate !== "function")
    throw wrong("auth", typeof auth, "what ntlm(), kerberos(), negotiate() or netlogon() returned");
  checkName("level", level, AUTH_LEVEL_NAMES);
  if (auth === undefined && !authenticated && level !== undefined && level !== "none")
    throw wrong("level", level, "to be had without `auth`");
  if (authenticated && level === "none") throw wrong("level", level, "to be had on an authenticated connection: connect() another one");
}

/** @throws RpcError RPC_S_INVALID_ARG that names the option */
export function checkServerOptions(options: ServerOptions): void {
  check("", options, server);
  check("connection.", options.connection, serverConnection);
  check("codec.limits.", options.codec?.limits, limits);
  const types = new Set<number>();
  for (const [i, acceptor] of (options.auth ?? []).entries()) {
    const { authType, accept } = (acceptor ?? {}) as Partial<Acceptor>;
    if (authType === undefined || typeof accept !== "function") throw wrong(`auth[${i}]`, acceptor, "what an ...Acceptor() returned");
    if (types.has(authType)) throw wrong(`auth[${i}]`, authTypeName(authType), "the only one of its type");
    types.add(authType);
  }
  checkPolicy("policy.", options.policy);
  for (const [name, rule] of Object.entries(options.policy?.endpoints ?? {})) checkPolicy(`policy.endpoints["${name}"].`, rule);
  if (typeof options.policy?.failures === "object") check("policy.failures.", options.policy.failures, failures);
}

/** @throws RpcError RPC_S_INVALID_ARG that names the option */
export function checkPolicy(prefix: string, policy: Pick<SecurityPolicy, "minimumLevel" | "providers"> | undefined): void {
  checkName(`${prefix}minimumLevel`, policy?.minimumLevel, AUTH_LEVEL_NAMES);
  for (const [i, name] of (policy?.providers ?? []).entries()) checkName(`${prefix}providers[${i}]`, name, PROVIDERS);
}

/** @throws RpcError RPC_S_INVALID_ARG that names the option */
export function checkName(option: string, value: unknown, names: readonly string[]): void {
  if (value !== undefined && !names.includes(value as string)) throw wrong(option, value, `one of ${names.join(", ")}`);
}

/** @throws nothing: it is the error. `value` is never a secret */
export function wrong(option: string, value: unknown, wanted: string): RpcError {
  return new RpcError(RPC_S_INVALID_ARG, "local", `option ${option}: ${String(value)} is not ${wanted}`);
}

const PROVIDERS: readonly AuthenticationTypeName[] = ["ntlm", "kerberos", "negotiate", "netlogon"];

function check(prefix: string, given: object | undefined, rules: Readonly<Record<string, Bounds>>): void {
  if (given === undefined) return;
  const values: Readonly<Record<string, unknown>> = { ...given };
  for (const [name, [least, most]] of Object.entries(rules)) {
    const value = values[name];
    if (value === undefined) continue;
    const whole = most <= 0xffff_ffff ? Number.isInteger(value) : true;
    if (typeof value === "number" && value >= least && value <= most && whole) continue;
    const wanted = most === Number.POSITIVE_INFINITY ? `${least} or more` : `a whole number from ${least} to ${most}`;
    throw wrong(`${prefix}${name}`, value, wanted);
  }
}
