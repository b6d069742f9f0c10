import { visible } from "../bytes/visible.ts";
import { readEndpointMap } from "../diagnose/endpoint-map.ts";
import { formatMs } from "../diagnose/evidence.ts";
import { type ProtocolSequence, protocolSequences } from "../ids/protocol-sequence.ts";
import { formatStringBinding, looksLikeStringBinding, parseStringBinding } from "../ids/string-binding.ts";
import { isUuid } from "../ids/uuid.ts";
import { knownInterface } from "../knowledge/interfaces.ts";
import type { EndpointEntry } from "../runtime/endpoint-mapper.ts";
import { anyText, defineCommand, duration, flag, type Invocation, listOption, type OptionSpecs, option, port } from "./command.ts";
import { advised, CREDENTIALS_HELP, credentialOptions, securityOf } from "./credentials.ts";
import { endpointName, PROTSEQ_TITLES } from "./endpoint-name.ts";
import { EXIT } from "./exit-codes.ts";
import { parseHostPort } from "./parsers.ts";
import { UsageError } from "./settings.ts";

const SHORT_NAMES: Readonly<Record<string, ProtocolSequence>> = {
  tcp: "ncacn_ip_tcp",
  udp: "ncadg_ip_udp",
  np: "ncacn_np",
  http: "ncacn_http",
  lrpc: "ncalrpc",
  local: "ncalrpc",
};

const options = {
  endpointMapper: option("-e, --endpoint-mapper <port>", "the endpoint mapper's port (default: 135)", port),
  protseq: listOption(
    "-p, --protseq <sequence>",
    "only this protocol sequence: tcp, udp, np, http, lrpc or its full name",
    protocolSequence,
    {
      choices: ["tcp", "udp", "np", "http", "lrpc"],
    },
  ),
  uuid: listOption("-u, --uuid <uuid>", "only interfaces whose UUID is this, or begins so", uuidPrefix),
  name: listOption("-n, --name <text>", "only entries with this in their annotation or known name", anyText),
  port: listOption("--port <port>", "only endpoints with this port, or LOW:HIGH", portRange),
  verbose: flag("-v, --verbose", "versions, objects, transfer syntaxes and what is known of an interface"),
  timeout: option("-t, --timeout <time>", "for connecting, and for each page of the answer (default: 10s)", duration, {
    shared: true,
    default: 10_000 as number,
  }),
  ...credentialOptions,
} satisfies OptionSpecs;

type Dump = Invocation<typeof options>;

export const dump = defineCommand({
  name: "dump",
  summary: "Lists what a host's endpoint mapper knows: which interface can be reached at which endpoint. As RPCDump.",
  operands: [
    { name: "target", words: "a host, HOST:PORT, or a string binding as ncacn_ip_tcp:HOST[135] (default: this machine)", optional: true },
  ],
  options,
  epilogue: `${CREDENTIALS_HELP}

Exit code: 0; 7 where filters leave nothing; 1 refused, 2 nothing came back, 3 no such name, 5 cut, 6 no endpoint mapper there.

Examples:
  opnum dump dc1.example
  opnum dump 192.168.0.13 --protseq tcp --name exchange
  opnum dump dc1.example --uuid e3514235 --json
  opnum dump localhost:1135 -v`,
  run,
});

async function run({ options, args, io, out }: Dump): Promise<number> {
  const { host, mapperPort } = target(args[0] ?? "", options.endpointMapper);
  const shownHost = host === "" ? "localhost" : host;
  using security = await securityOf(options, io, out);
  out.line("Querying Endpoint Mapper Database...");
  const started = performance.now();
  const map = await advised(security, () =>
    readEndpointMap({ host: shownHost, port: mapperPort, timeoutMs: options.timeout, signal: io.signal, security }),
  );
  const ms = performance.now() - started;
  const entries = map.entries.filter((entry) => wanted(entry, options));
  const filtered = entries.length !== map.entries.length;
  out.line(`${map.entries.length} registered endpoints found${filtered ? `, ${entries.length} of them shown` : ""}.`);
  out.line();
  for (const sequence of protocolSequences) {
    const group = entries.filter((entry) => entry.address.protocolSequence === sequence).sort(byEndpoint);
    if (group.length === 0) continue;
    out.line(`${sequence}(${PROTSEQ_TITLES[sequence] ?? ""})`);
    for (const entry of group) print(out, entry, shownHost, options.verbose);
    out.line();
  }
  if (map.unreadable > 0) out.line(`${map.unreadable} more entries are of protocols that are not known here.`);
  out.line(out.dim(`completed after ${formatMs(ms)} ms`));
  const exitCode = entries.length === 0 && filtered ? EXIT.notRegistered : EXIT.ok;
  out.object({
    schema: "opnum.dump/1",
    host: shownHost,
    endpointMapper: `ncacn_ip_tcp:${shownHost}[${mapperPort}]`,
    ms: Math.round(ms * 1_000) / 1_000,
    total: map.entries.length,
    unreadable: map.unreadable,
    entries: entries.map((entry) => entryToJson(entry, shownHost)),
    exitCode,
  });
  return exitCode;
}

/** opnum.dump/1's entry; opnum lab prints the same. */
function entryToJson(entry: EndpointEntry, asked: string): object {
  const { interfaceId, transferSyntax, address } = entry;
  const { network, endpoint } = endpointName(address, asked);
  const host = address.protocolSequence === "ncalrpc" ? "" : network.replace(/^\\\\/, "").replace(/^\[(.*)\]$/, "$1");
  const known = knownInterface(interfaceId.uuid, interfaceId.major);
  return {
    protocolSequence: address.protocolSequence,
    binding: formatStringBinding({ protocolSequence: address.protocolSequence, host, endpoint: address.endpoint }),
    host,
    towerAddress: address.host,
    endpoint,
    uuid: interfaceId.uuid,
    version: `${interfaceId.major}.${interfaceId.minor}`,
    annotation: entry.annotation,
    name: known?.name ?? null,
    words: known?.words ?? null,
    objectUuid: entry.objectUuid ?? null,
    transferSyntax: `${transferSyntax.uuid} v${transferSyntax.major}.${transferSyntax.minor}`,
  };
}

/** `192.168.0.13[6001] [99e64010-b032-11d0-97a4-00c04fd6551d] Exchange Server STORE ADMIN Interface` */
export function rpcDumpLine(entry: EndpointEntry, asked: string): string {
  const { network, endpoint } = endpointName(entry.address, asked);
  // In brackets: our knowledge and not the server's word.
  const name = entry.annotation === "" ? knownWords(entry) : visible(entry.annotation, { limit: 200 });
  return `${visible(network, { limit: 300 })}[${visible(endpoint, { limit: 300 })}] [${entry.interfaceId.uuid}] ${name}`.trimEnd();
}

function knownWords({ interfaceId }: EndpointEntry): string {
  const known = knownInterface(interfaceId.uuid, interfaceId.major);
  return known === undefined ? "" : `(${[known.name, known.words].filter((part) => part !== undefined && part !== "").join(": ")})`;
}

function print(out: Dump["out"], entry: EndpointEntry, asked: string, verbose: boolean): void {
  out.line(rpcDumpLine(entry, asked));
  if (!verbose) return;
  const { interfaceId, transferSyntax, address, objectUuid } = entry;
  const parts = [`version ${interfaceId.major}.${interfaceId.minor}`];
  const known = knownInterface(interfaceId.uuid, interfaceId.major);
  if (known !== undefined)
    parts.push([known.name, known.words, known.source].filter((part) => part !== undefined && part !== "").join(": "));
  if (objectUuid !== undefined) parts.push(`object ${objectUuid}`);
  parts.push(transferName(transferSyntax));
  if (address.host !== "" && address.host !== asked && address.protocolSequence !== "ncalrpc")
    parts.push(`address in the tower ${visible(address.host, { limit: 100 })}`);
  out.line(out.dim(`    ${parts.join(", ")}`));
}

function transferName({ uuid, major, minor }: EndpointEntry["transferSyntax"]): string {
  if (uuid === "8a885d04-1ceb-11c9-9fe8-08002b104860") return "NDR";
  if (uuid === "71710533-beba-4937-8319-b5dbef9ccc36") return "NDR64";
  return `transfer syntax ${uuid} v${major}.${minor}`;
}

function target(text: string, portOption: number | undefined): { host: string; mapperPort: number } {
  if (looksLikeStringBinding(text)) {
    const binding = parseStringBinding(text);
    if (binding.protocolSequence !== "ncacn_ip_tcp") {
      throw new UsageError(
        `${text}: this version asks a mapper over ncacn_ip_tcp only; the map lists the other protocol sequences as well`,
      );
    }
    if (binding.endpoint !== "" && !/^\d+$/.test(binding.endpoint)) throw new UsageError(`${text}: "${binding.endpoint}" is no port`);
    return { host: binding.host, mapperPort: portOption ?? (binding.endpoint === "" ? 135 : Number(binding.endpoint)) };
  }
  if (text === "") return { host: "", mapperPort: portOption ?? 135 };
  const { host, port: inText } = parseHostPort(text);
  return { host, mapperPort: inText ?? portOption ?? 135 };
}

function wanted(entry: EndpointEntry, filters: Dump["options"]): boolean {
  const { protseq, uuid, name, port: ports } = filters;
  if (protseq.length > 0 && !protseq.includes(entry.address.protocolSequence)) return false;
  if (uuid.length > 0 && !uuid.some((prefix) => entry.interfaceId.uuid.startsWith(prefix))) return false;
  if (name.length > 0) {
    const text = `${entry.annotation} ${knownWords(entry)}`.toLowerCase();
    if (!name.some((part) => text.includes(part.toLowerCase()))) return false;
  }
  if (ports.length > 0) {
    const number = /^\d+$/.test(entry.address.endpoint) ? Number(entry.address.endpoint) : Number.NaN;
    if (!ports.some(([low, high]) => number >= low && number <= high)) return false;
  }
  return true;
}

/** By host, then by endpoint as a number where it is one, then by UUID: two dumps of one host can be compared line by line. */
function byEndpoint(a: EndpointEntry, b: EndpointEntry): number {
  const order = compare(a.address.host, b.address.host);
  if (order !== 0) return order;
  const [x, y] = [Number(a.address.endpoint), Number(b.address.endpoint)];
  const byEnd = Number.isNaN(x) || Number.isNaN(y) ? compare(a.address.endpoint, b.address.endpoint) : x - y;
  return byEnd !== 0 ? byEnd : compare(a.interfaceId.uuid, b.interfaceId.uuid);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function protocolSequence(text: string, fail: (words: string) => never): ProtocolSequence {
  const lower = text.toLowerCase();
  return (
    SHORT_NAMES[lower] ??
    protocolSequences.find((sequence) => sequence === lower) ??
    fail(`"${text}" is none of ${Object.keys(SHORT_NAMES).join(", ")}, ${protocolSequences.join(", ")}`)
  );
}

function uuidPrefix(text: string, fail: (words: string) => never): string {
  const lower = text.toLowerCase().replace(/^\{(.*)\}$/, "$1");
  if (isUuid(lower)) return lower;
  return /^[0-9a-f-]{1,36}$/.test(lower) ? lower : fail(`"${text}" is no UUID, nor the beginning of one`);
}

function portRange(text: string, fail: (words: string) => never): readonly [number, number] {
  const match = /^(\d{1,5})(?:[:-](\d{1,5}))?$/.exec(text.trim());
  const low = Number(match?.[1]);
  const high = Number(match?.[2] ?? match?.[1]);
  if (match === null || low < 1 || high > 65535 || low > high) return fail(`"${text}" is no port, nor a range as 49152:65535`);
  return [low, high];
}
