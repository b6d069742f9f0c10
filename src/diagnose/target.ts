/** What somebody typed, as what is to be diagnosed: a service by name, an interface by UUID or name, a binding, a port. */
import type { Target, WantedInterface } from "../findings/diagnosis/observation.ts";
import { isIpAddress, parseIpv4, parseIpv6 } from "../ids/ip-address.ts";
import { looksLikeStringBinding, parseStringBinding, type StringBinding } from "../ids/string-binding.ts";
import { isUuid, parseUuid } from "../ids/uuid.ts";
import { catalog } from "../interfaces/catalog.ts";
import { interfacesNamed } from "../knowledge/interface-names.ts";
import { type KnownInterface, knownInterface, knownInterfaces } from "../knowledge/interfaces.ts";
import type { KnownService } from "../knowledge/service.ts";
import { findService, servicesNear } from "../knowledge/services.ts";
import { RPC_S_INVALID_ARG, RPC_S_PROTSEQ_NOT_SUPPORTED } from "../status/codes.ts";
import { RpcError } from "../status/errors.ts";
import { nearest } from "../status/nearest.ts";

/** Nothing is known by this name; `near` are names that are alike. */
export class TargetError extends RpcError {
  override name = "TargetError";
  readonly near: readonly string[];
  constructor(words: string, near: readonly string[] = []) {
    super(RPC_S_INVALID_ARG, "local", words);
    this.near = near;
  }
}

export interface TargetOptions {
  /** The service's port, where it is known: the mapper is then not asked. */
  readonly port?: number | undefined;
  /** Name or address of the domain's controller; default: the host, where the service is a controller's. */
  readonly domainController?: string | undefined;
  /** "auto" (default): what the service needs. */
  readonly beside?: "auto" | "none" | readonly string[] | undefined;
}

/**
 * What is asked for, before anything is sent.
 * @param host name or address; `HOST:PORT` is a port of it; or a string binding
 * @param what a service, an interface as `UUID[,VERSION]` or by name, or a string binding; undefined: whatever the host's mapper has
 * @throws TargetError; BindingError where it begins like a string binding and is none; RpcError (RPC_S_PROTSEQ_NOT_SUPPORTED) for ncalrpc, which leaves no machine
 */
export function resolveTarget(host: string, what: string | undefined, options: TargetOptions = {}): Target {
  const target = resolved(host, what, options);
  checkHost(target.host);
  if (target.domainController !== undefined) checkHost(target.domainController);
  return target;
}

function resolved(host: string, what: string | undefined, options: TargetOptions): Target {
  const split = splitHost(host);
  const port = options.port ?? split.port;
  const base = { ...nothing, host: split.host, port, domainController: options.domainController };
  const beside = (auto: readonly string[]) => (options.beside === "none" ? [] : typeof options.beside === "object" ? options.beside : auto);
  const text = what?.trim() ?? "";
  if (looksLikeStringBinding(host)) return ofBinding(parseStringBinding(host), text === "" ? [] : wanted(text), host, options, beside([]));
  if (text === "") return { ...base, beside: beside([]) };
  if (looksLikeStringBinding(text)) return ofBinding(parseStringBinding(text), [], text, options, beside([]), split.host);
  const service = findService(text);
  if (service !== undefined) {
    const told = ofService(service, {
      ...base,
      domainController: base.domainController ?? (service.onDomainController ? split.host : undefined),
    });
    return { ...told, beside: beside(told.beside) };
  }
  if (/^\d{3,5}$/.test(text)) return { ...base, port: portOf(text), beside: beside([]) };
  return { ...base, interfaces: wanted(text), beside: beside([]) };
}

/** What a service needs that is not asked for here, in words; for services of one machine, those that stand behind DCOM's activation, and domain controllers. */
export function unaskedOf(service: KnownService, target: Target): readonly string[] {
  const words: string[] = [];
  if (!service.remote) words.push(`${service.title} is not called over the network: ${service.words}`);
  else if (service.interfaces.some(({ over }) => over.length === 0))
    words.push("objects behind DCOM's activation: their ports are told to who activates them");
  if (target.domainController === undefined && service.beside.some(({ on }) => on === "domain-controller"))
    words.push("a domain controller's ports: no controller was named");
  return words;
}

const nothing: Target = {
  host: "",
  service: undefined,
  interfaces: [],
  binding: undefined,
  port: undefined,
  protocolSequence: "ncacn_ip_tcp",
  domainController: undefined,
  beside: [],
};

/** What another host must reach for it. */
function ofService(service: KnownService, base: Target): Target {
  const remote = service.remote ? service.interfaces.filter(({ over }) => over.length > 0) : [];
  const tcp = remote.filter(({ over }) => over.includes("ncacn_ip_tcp"));
  const other = remote.find(({ required, over }) => required && !over.includes("ncacn_ip_tcp"));
  const protocolSequence = tcp.length > 0 ? "ncacn_ip_tcp" : (other?.over[0] ?? "ncacn_ip_tcp");
  const interfaces = tcp.length > 0 ? tcp : remote;
  const beside = service.beside.filter(({ on }) => on === "host" || base.domainController !== undefined).map(besideId);
  return {
    ...base,
    service: service.id,
    interfaces: interfaces.map(({ uuid, version, name, required }) => ({ uuid, version, name, required })),
    port: base.port ?? (tcp.length > 0 ? service.port : undefined),
    protocolSequence,
    beside: [...new Set(beside)],
  };
}

function besideId({ id, transport, port }: KnownService["beside"][number]): string {
  if (id === "http" || id === "other") return `${transport}/${port}`;
  return id === "ldap" && transport === "udp" ? "cldap" : id;
}

function ofBinding(
  binding: StringBinding,
  interfaces: readonly WantedInterface[],
  text: string,
  options: TargetOptions,
  beside: readonly string[],
  host = "",
): Target {
  const { protocolSequence, endpoint } = binding;
  if (protocolSequence === "ncalrpc")
    throw new RpcError(RPC_S_PROTSEQ_NOT_SUPPORTED, "local", "ncalrpc does not leave its machine: there is no way to be looked at");
  const port = protocolSequence !== "ncacn_np" && endpoint !== "" ? portOf(endpoint) : undefined;
  return {
    host: binding.host === "" ? (host === "" ? "localhost" : host) : binding.host,
    service: undefined,
    interfaces,
    binding: text,
    port: port ?? options.port,
    protocolSequence,
    domainController: options.domainController,
    beside,
  };
}

/** Addresses that stand for many machines, or for none: what becomes of a connection there says nothing about a host. */
function checkHost(host: string): void {
  const four = parseIpv4(host);
  const { octets: six, scope } = parseIpv6(host) ?? {};
  const isMany = four === undefined ? six?.[0] === 0xff : four[0]! >= 224;
  const isNone = (four ?? six)?.every((octet) => octet === 0) === true;
  if (isMany || isNone)
    throw new TargetError(`${host} is ${isMany ? "an address of many machines" : "no machine's address"}: give that of one`);
  if (six?.[0] === 0xfe && (six[1]! & 0xc0) === 0x80 && scope === "")
    throw new TargetError(`${host} is an address of one link only: say which, as ${host}%eth0`);
  if (/^\.|\.\./.test(host)) throw new TargetError(`${JSON.stringify(host)} is no host's name: between its dots there is nothing`);
}

/** An interface by UUID and version, or by name. */
function wanted(text: string): readonly WantedInterface[] {
  const [, uuid = "", version] = /^\{?([0-9a-fA-F-]{36})\}?(?:[\s,:]+v?(\d{1,5}(?:\.\d{1,5})?))?$/.exec(text) ?? [];
  if (isUuid(uuid)) return [byUuid(parseUuid(uuid), version)];
  const named = interfacesNamed(text);
  if (named.length > 0) return named.slice(0, 8).map(ofKnown);
  const like = nearest(text.toLowerCase(), allNames());
  const near = [...new Set([...servicesNear(text).map(({ id }) => id), ...(like === undefined ? [] : [like])])];
  const hint = near.length === 0 ? "" : `; did you mean ${near.map((one) => JSON.stringify(one)).join(" or ")}?`;
  throw new TargetError(`no service and no interface is known as ${JSON.stringify(text.slice(0, 100))}${hint}`, near);
}

function byUuid(uuid: string, version: string | undefined): WantedInterface {
  const known = knownInterface(uuid, version === undefined ? undefined : Number.parseInt(version, 10));
  const told = version === undefined ? versionOf(uuid, known?.major ?? 1) : version.includes(".") ? version : `${version}.0`;
  return { uuid, version: told, name: known?.name, required: true };
}

function ofKnown(known: KnownInterface): WantedInterface {
  return { uuid: known.uuid, version: versionOf(known.uuid, known.major), name: known.name, required: true };
}

/** Minor versions are known of what we ship. */
function versionOf(uuid: string, major: number): string {
  const shipped = catalog.find((one) => one.uuid === uuid && one.version[0] === major);
  return `${major}.${shipped?.version[1] ?? 0}`;
}

function allNames(): string[] {
  return knownInterfaces().flatMap(({ name }) => (name === undefined ? [] : [name]));
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65535) throw new TargetError(`${JSON.stringify(text)} is not a port (1 to 65535)`);
  return port;
}

/** `HOST:PORT`, `[V6]:PORT`; a bare IPv6 address has no port. */
function splitHost(text: string): { host: string; port: number | undefined } {
  const bracketed = /^\[([^\]]+)\](?::(\d{1,5}))?$/.exec(text);
  if (bracketed !== null) return { host: bracketed[1]!, port: bracketed[2] === undefined ? undefined : portOf(bracketed[2]) };
  const plain = /^([^:]+):(\d{1,5})$/.exec(text);
  if (plain !== null && !isIpAddress(text)) return { host: plain[1]!, port: portOf(plain[2]!) };
  return { host: text, port: undefined };
}
