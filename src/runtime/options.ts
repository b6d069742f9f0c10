/** Numbers that programs and configurations set, looked at once: a wrong one is named here, and does not surface as somebody else's fault later. */
import { AUTH_LEVEL_NAMES, authTypeName } from "../knowledge/authentication.ts";
import type { NdrLimits } from "../ndr/types.ts";
import type { ClientConnectionConfig, ServerConnectionConfig } from "../rpc/types.ts";
import type { Acceptor } from "../security/context.ts";
import { RPC_S_INVALID_ARG } from "../status/codes.ts";
import { RpcError } from "../status/errors.ts";
import { nearest } from "../status/nearest.ts";
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

/** What an option may be, and that in words. */
export type Shape = readonly [is: (value: unknown) => boolean, wanted: string];
export const TEXT: Shape = [(value) => typeof value === "string", "a text"];
export const SOME_TEXT: Shape = [(value) => typeof value === "string" && value !== "", "a text that is not empty"];
export const FLAG: Shape = [(value) => typeof value === "boolean", "true or false"];
export const FUNCTION: Shape = [(value) => typeof value === "function", "a function"];
export const LIST: Shape = [(value) => Array.isArray(value), "a list"];
export const TEXTS: Shape = [(value) => Array.isArray(value) && value.every((one) => typeof one === "string"), "a list of texts"];
export const OBJECT: Shape = [(value) => typeof value === "object" && value !== null && !Array.isArray(value), "an object"];
export const either = (...shapes: readonly Shape[]): Shape => [
  (value) => shapes.some(([is]) => is(value)),
  shapes.map(([, wanted]) => wanted).join(", or "),
];

/**
 * For programs that no compiler checks. Values are in no message, which may be secrets.
 * @param where before the names of members
 * @param strictly members that have no shape are refused: a rule that nobody reads is an open door
 * @throws RpcError RPC_S_INVALID_ARG that names the option
 */
export function checkShapes(where: string, given: unknown, shapes: Readonly<Record<string, Shape>>, strictly = false): void {
  if (!OBJECT[0](given)) throw wrong(where === "" ? "options" : where, kindOf(given), OBJECT[1]);
  const prefix = where === "" ? "" : `${where}.`;
  const values = given as Readonly<Record<string, unknown>>;
  for (const [name, [is, wanted]] of Object.entries(shapes)) {
    const value = values[name];
    if (value !== undefined && !is(value)) throw wrong(`${prefix}${name}`, kindOf(value), wanted);
  }
  const unknown = strictly ? Object.keys(values).find((name) => !Object.hasOwn(shapes, name)) : undefined;
  if (unknown === undefined) return;
  const meant = nearest(unknown, Object.keys(shapes));
  throw wrong(`${prefix}${unknown}`, "it", `known here${meant === undefined ? "" : `; did you mean ${meant}?`}`);
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (value === "") return "an empty text";
  if (typeof value === "string") return "this text";
  return Array.isArray(value) ? "this list" : `${typeof value === "object" ? "an" : "a"} ${typeof value}`;
}

const POLICY: Readonly<Record<keyof SecurityPolicy, Shape>> = {
  minimumLevel: TEXT,
  endpoints: OBJECT,
  providers: LIST,
  dcomHardening: FLAG,
  access: FUNCTION,
  failures: either(OBJECT, [(value) => value === false, "false"]),
};
const NUMBER: Shape = [(value) => typeof value === "number", "a number"];
const FAILURES: Readonly<Record<keyof typeof failures, Shape>> = { perMinute: NUMBER, maxDelayMs: NUMBER };
const RULE: Readonly<Record<"minimumLevel" | "providers", Shape>> = { minimumLevel: TEXT, providers: LIST };

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
  checkShapes("", options, { targetName: SOME_TEXT, headerSigning: FLAG });
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
  checkShapes("", options, { auth: LIST });
  const types = new Set<number>();
  for (const [i, acceptor] of (options.auth ?? []).entries()) {
    const { authType, accept } = (acceptor ?? {}) as Partial<Acceptor>;
    if (authType === undefined || typeof accept !== "function") throw wrong(`auth[${i}]`, acceptor, "what an ...Acceptor() returned");
    if (types.has(authType)) throw wrong(`auth[${i}]`, authTypeName(authType), "the only one of its type");
    types.add(authType);
  }
  if (options.policy === undefined) return;
  checkShapes("policy", options.policy, POLICY, true);
  checkPolicy("policy.", options.policy);
  for (const [name, rule] of Object.entries(options.policy.endpoints ?? {})) {
    checkShapes(`policy.endpoints["${name}"]`, rule, RULE, true);
    checkPolicy(`policy.endpoints["${name}"].`, rule);
  }
  if (typeof options.policy.failures !== "object") return;
  checkShapes("policy.failures", options.policy.failures, FAILURES, true);
  check("policy.failures.", options.policy.failures, failures);
}

/** @throws RpcError RPC_S_INVALID_ARG that names the option */
export function checkPolicy(prefix: string, policy: Pick<SecurityPolicy, "minimumLevel" | "providers">): void {
  checkName(`${prefix}minimumLevel`, policy.minimumLevel, AUTH_LEVEL_NAMES);
  const { providers = [] } = policy;
  if (!Array.isArray(providers)) throw wrong(`${prefix}providers`, kindOf(providers), LIST[1]);
  for (const [i, name] of providers.entries()) checkName(`${prefix}providers[${i}]`, name, PROVIDERS);
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
