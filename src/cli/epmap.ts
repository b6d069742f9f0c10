import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { isIP } from "node:net";
import { visible } from "../bytes/visible.ts";
import { objectResolver } from "../dcom/index.ts";
import { type EndpointMapperEvent, type MapperServer, type MapperServerOptions, startMapper } from "../endpoint-mapper/index.ts";
import { formatStringBinding, parseStringBinding } from "../ids/string-binding.ts";
import { NDR20 } from "../ids/syntax.ts";
import { isUuid } from "../ids/uuid.ts";
import type { ServerAuthenticationMessage } from "../runtime/diagnostics.ts";
import type { EndpointEntry } from "../runtime/endpoint-mapper.ts";
import type { AccessRequest } from "../runtime/types.ts";
import { ERROR_ACCESS_DENIED } from "../status/codes.ts";
import { RpcError, TransportError } from "../status/errors.ts";
import { defineCommand, duration, flag, type Invocation, listOption, type OptionSpecs, option, port, wholeNumber } from "./command.ts";
import { type MapperSecurity, mapperSecurity } from "./epmap/security.ts";
import { EXIT } from "./exit-codes.ts";
import { oneLine } from "./explain.ts";
import { untilAborted } from "./io.ts";
import { ConfigurationError, isRecord } from "./settings.ts";

const options = {
  listen: listOption("-l, --listen <address>", "listen on this address; 0.0.0.0 or :: is all (default: all of both families)", address),
  port: option("-p, --port <port>", "the port", port, { default: 135 as number }),
  allowRemoteUpdates: flag(
    "--allow-remote-updates",
    "take insert and delete from other machines: whoever reaches the port may then redirect clients",
  ),
  listItself: flag("--list-itself", "list the mapper and the object resolver in the map"),
  maxElements: option("--max-elements <n>", "elements in the map", wholeNumber(1, 1_000_000), { default: 16_384 as number }),
  maxElementsPerOwner: option("--max-elements-per-owner <n>", "elements of one client", wholeNumber(1, 1_000_000), {
    default: 4_096 as number,
  }),
  maxConnections: option("--max-connections <n>", "connections at once", wholeNumber(1, 1_000_000), { default: 16_384 as number }),
  maxCalls: option("--max-calls <n>", "calls under way at once", wholeNumber(1, 1_000_000), { default: 4_096 as number }),
  idleTimeout: option(
    "--idle-timeout <time>",
    "close connections that are idle for so long; 0 is never, and clients with entries are idle by nature",
    duration,
    {
      default: 0 as number,
    },
  ),
  probeInterval: option(
    "--probe-interval <time>",
    "between two questions to the server of a client that hung up (default: 60s)",
    duration,
    { default: 60_000 as number },
  ),
} satisfies OptionSpecs;

type Epmap = Invocation<typeof options>;
/** With who may prove who they are. */
type Secured = Epmap & { readonly security: MapperSecurity["options"] | undefined };

export const epmap = defineCommand({
  name: "epmap",
  summary: "Runs an endpoint mapper (and the DCOM object resolver beside it) as a service.",
  operands: [],
  options,
  sectionKeys: ["entries", "auth", "policy"],
  epilogue: `In the configuration file the section "epmap" takes the same settings, and "entries": endpoints that are in the map from the beginning; "auth"
and "policy": who may prove who they are, and the least level of questions and of updates (insert and delete), for whoever asks.

  { "epmap": { "listen": ["10.0.0.5"], "port": 135,
               "entries": [ { "interface": "99e64010-b032-11d0-97a4-00c04fd6551d", "version": "4.0",
                              "binding": "ncacn_ip_tcp:[6001]", "annotation": "Exchange Server STORE ADMIN Interface" } ] } }

  { "epmap": { "auth": { "keytab": "/etc/krb5.keytab", "accounts": "/var/lib/opnum/accounts.db" },
               "policy": { "questions": "integrity", "providers": ["kerberos", "negotiate"] } } }

Insert and delete are for programs of this machine unless --allow-remote-updates. The log goes to standard output, with --json as one object a line.
SIGINT and SIGTERM stop it in order, with exit code 0.

Examples:
  opnum epmap
  opnum epmap --listen 127.0.0.1 --port 1135 --list-itself --json
  opnum epmap --config /etc/opnum.json`,
  run,
});

async function run(invocation: Epmap): Promise<number> {
  const { options, io, out } = invocation;
  const entries = staticEntries(invocation);
  if (entries.length > options.maxElements) {
    const place = `${invocation.configFile ?? ""}: epmap.entries`;
    throw new ConfigurationError(
      place,
      `${entries.length} entries are more than the ${options.maxElements} that the map holds (maxElements)`,
    );
  }
  const log = new Log(invocation);
  await using security = await mapperSecurity(invocation.section, `${invocation.configFile ?? ""}: epmap`, (request) =>
    log.denied(request),
  );
  using _audit = security === undefined ? undefined : log.authentications();
  const mapper = await start({ ...invocation, security: security?.options }, log, entries);
  for (const { address, error } of mapper.leftOut) out.note(`not listening on ${address}: ${oneLine(error.message)}`);
  log.write("listening", { bindings: mapper.bindings, entries: entries.length, remoteUpdates: options.allowRemoteUpdates });
  await untilAborted(io.signal);
  log.write("stopping", { connections: mapper.server.connections });
  await mapper.close();
  log.write("stopped", {});
  return EXIT.ok;
}

/** On the addresses of the configuration; without them on all of both families, or of IPv4 where this machine has no IPv6. */
async function start(invocation: Secured, log: Log, entries: readonly EndpointEntry[]): Promise<MapperServer> {
  const { listen } = invocation.options;
  if (listen.length > 0) return startMapper(mapperOptions(invocation, log, entries, listen));
  try {
    // Listening on :: takes IPv4 along.
    return await startMapper(mapperOptions(invocation, log, entries, ["::"]));
  } catch (error) {
    if (!(error instanceof TransportError) || !("code" in error.failure) || !NO_IPV6.has(error.failure.code)) throw error;
    return startMapper(mapperOptions(invocation, log, entries, ["0.0.0.0"]));
  }
}

const NO_IPV6 = new Set(["EAFNOSUPPORT", "EADDRNOTAVAIL", "EPROTONOSUPPORT"]);

function mapperOptions(
  { options, security }: Secured,
  log: Log,
  entries: readonly EndpointEntry[],
  addresses: readonly string[],
): MapperServerOptions {
  return {
    addresses,
    ports: [options.port],
    beside: [objectResolver()],
    listItself: options.listItself,
    entries,
    server: {
      ...security,
      maxConnections: options.maxConnections,
      maxCalls: options.maxCalls,
      ...(options.idleTimeout === 0 ? {} : { connection: { idleTimeoutMs: options.idleTimeout } }),
      onError: (error, where) => log.write("error", { where, words: error instanceof Error ? error.message : String(error) }),
    },
    mapper: {
      allowRemoteUpdates: options.allowRemoteUpdates,
      limits: { maxElements: options.maxElements, maxElementsPerOwner: options.maxElementsPerOwner },
      probeIntervalMs: options.probeInterval,
      onEvent: (event) => log.event(event),
    },
  };
}

const AUTHENTICATION = "opnum.server.authentication";

/** One line for each event: text for people, with --json an object of the schema opnum.epmap/1. */
class Log {
  readonly #invocation: Epmap;

  constructor(invocation: Epmap) {
    this.#invocation = invocation;
  }

  write(event: string, data: Readonly<Record<string, unknown>>): void {
    const { out } = this.#invocation;
    const time = new Date().toISOString();
    out.object({ schema: "opnum.epmap/1", time, event, ...data });
    const words = Object.entries(data)
      .filter(([, value]) => value !== "" && !(Array.isArray(value) && value.length === 0))
      .map(([key, value]) => `${key}=${unambiguous(Array.isArray(value) ? value.join(",") : String(value))}`)
      .join(" ");
    out.line(visible(`${time} ${event}${words === "" ? "" : ` ${words}`}`, { limit: 2_000 }));
  }

  /** Who has proven who they are, and who has not. */
  authentications(): Disposable {
    const write = (message: unknown) => {
      const { event, address, account, mechanism, level, cause } = message as ServerAuthenticationMessage;
      this.write(event === "success" ? "authenticated" : "not-authenticated", {
        caller: address,
        account: account ?? "",
        mechanism: mechanism ?? "",
        ...(event === "success" ? { level } : { cause: cause ?? "" }),
      });
    };
    subscribe(AUTHENTICATION, write);
    return { [Symbol.dispose]: () => void unsubscribe(AUTHENTICATION, write) };
  }

  denied({ caller, operation = "", opnum }: AccessRequest): void {
    const { statusName, words } = new RpcError(ERROR_ACCESS_DENIED, "client", `not at level ${caller.authenticationLevel}`);
    this.write("refused", {
      operation: operation || String(opnum),
      caller: caller.address,
      status: ERROR_ACCESS_DENIED,
      statusName,
      words,
    });
  }

  event(event: EndpointMapperEvent): void {
    if (event.kind === "refused") {
      const { operation, caller, error } = event;
      this.write("refused", { operation, caller, status: error.status, statusName: error.statusName, words: error.message });
      return;
    }
    for (const { interfaceId, endpoint, annotation, object } of event.elements) {
      this.write(event.kind, {
        caller: event.caller,
        uuid: interfaceId.uuid,
        version: `${interfaceId.major}.${interfaceId.minor}`,
        binding: endpoint === undefined ? "unknown protocol" : formatStringBinding(endpoint.address),
        annotation,
        ...(/^[0-]+$/.test(object) ? {} : { object }),
      });
    }
  }
}

/** The configuration's entries. @throws ConfigurationError */
function staticEntries({ section, configFile }: Epmap): EndpointEntry[] {
  const list = section["entries"];
  if (list === undefined) return [];
  const place = `${configFile ?? ""}: epmap.entries`;
  if (!Array.isArray(list)) throw new ConfigurationError(place, "must be a list");
  return list.map((entry: unknown, index) => staticEntry(entry, `${place}[${index}]`));
}

const ENTRY_KEYS = ["interface", "version", "binding", "annotation", "object"];

function staticEntry(entry: unknown, place: string): EndpointEntry {
  if (!isRecord(entry)) throw new ConfigurationError(place, "must be an object");
  for (const key of Object.keys(entry))
    if (!ENTRY_KEYS.includes(key))
      throw new ConfigurationError(`${place}.${key}`, `there is no such setting; there are ${ENTRY_KEYS.join(", ")}`);
  const textOf = (key: string, otherwise?: string): string => {
    const value = entry[key] ?? otherwise;
    if (typeof value !== "string") throw new ConfigurationError(`${place}.${key}`, value === undefined ? "is missing" : "must be text");
    return value;
  };
  const uuid = textOf("interface").toLowerCase();
  if (!isUuid(uuid)) throw new ConfigurationError(`${place}.interface`, `"${uuid}" is no UUID`);
  const version = /^(\d{1,5})\.(\d{1,5})$/.exec(textOf("version", "1.0"));
  if (version === null || Number(version[1]) > 65_535 || Number(version[2]) > 65_535)
    throw new ConfigurationError(`${place}.version`, "write a version as 1.0");
  const object = entry["object"] === undefined ? undefined : textOf("object").toLowerCase();
  if (object !== undefined && !isUuid(object)) throw new ConfigurationError(`${place}.object`, `"${object}" is no UUID`);
  const annotation = textOf("annotation", "");
  if (annotation.length > 63) throw new ConfigurationError(`${place}.annotation`, `${annotation.length} characters, at most 63 fit`);
  try {
    const binding = parseStringBinding(textOf("binding"));
    if (binding.endpoint === "") throw new ConfigurationError(`${place}.binding`, "names no endpoint");
    return {
      objectUuid: object,
      interfaceId: { uuid, major: Number(version[1]), minor: Number(version[2]) },
      transferSyntax: NDR20,
      address: { protocolSequence: binding.protocolSequence, host: binding.host, endpoint: binding.endpoint },
      annotation,
    };
  } catch (error) {
    if (error instanceof RpcError) throw new ConfigurationError(`${place}.binding`, error.message, { cause: error });
    throw error;
  }
}

function address(text: string, fail: (words: string) => never): string {
  const plain = text.startsWith("[") && text.endsWith("]") ? text.slice(1, -1) : text;
  return isIP(plain) === 0 ? fail(`"${text}" is no address of this machine; write an IPv4 or IPv6 address`) : plain;
}

/** A name that somebody chose must not look like the next field. */
function unambiguous(value: string): string {
  return /[\s"=]/.test(value) ? JSON.stringify(value) : value;
}
