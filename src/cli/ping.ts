import { visible } from "../bytes/visible.ts";
import { bindTimeout } from "../diagnose/endpoint-map.ts";
import { formatMs } from "../diagnose/evidence.ts";
import { type PingPhases, type PingResult, pingServer, type ServerDetails } from "../diagnose/ping.ts";
import { EndpointMapperClient } from "../endpoint-mapper/client.ts";
import { formatStringBinding, looksLikeStringBinding, parseStringBinding, type StringBinding } from "../ids/string-binding.ts";
import { formatSyntax, NDR64, type SyntaxId } from "../ids/syntax.ts";
import { isUuid } from "../ids/uuid.ts";
import { authTypeName } from "../knowledge/authentication.ts";
import { knownInterface } from "../knowledge/interfaces.ts";
import type { ConnectionSecurityInfo } from "../runtime/types.ts";
import { RpcError } from "../status/errors.ts";
import { anyText, defineCommand, duration, flag, type Invocation, type OptionSpecs, option, port, wholeNumber } from "./command.ts";
import { advised, CREDENTIALS_HELP, credentialOptions, securityOf } from "./credentials.ts";
import { EXIT } from "./exit-codes.ts";
import { explain, oneLine } from "./explain.ts";
import { pause } from "./io.ts";
import type { Output } from "./output.ts";
import { parseHostPort } from "./parsers.ts";
import { UsageError } from "./settings.ts";
import { offered, syntaxOption } from "./transfer-syntax.ts";

const options = {
  interface: option(
    "-i, --interface <uuid>",
    "the interface to find and bind: UUID[,VERSION] or a known name, as samr (default: mgmt alone)",
    anyText,
    { flagOnly: true },
  ),
  endpointMapper: option("-e, --endpoint-mapper <port>", "the endpoint mapper's port", port, { default: 135 as number }),
  count: option("-c, --count <n>", "how many times; 0 is until Ctrl-C", wholeNumber(0, 1_000_000), { default: 1 as number }),
  interval: option("--interval <time>", "between the starts of two (default: 1s)", duration, { default: 1_000 as number }),
  timeout: option("-t, --timeout <time>", "for connecting, and for each call (default: 10s)", duration, {
    shared: true,
    default: 10_000 as number,
  }),
  syntax: syntaxOption,
  brief: flag("-b, --brief", "do not ask what the server says of itself"),
  ...credentialOptions,
} satisfies OptionSpecs;

type Ping = Invocation<typeof options>;
type Outcome = { readonly ok: true; readonly result: PingResult } | { readonly ok: false; readonly error: RpcError; readonly ms: number };

export const ping = defineCommand({
  name: "ping",
  summary: "Calls an RPC server's management interface and says how long each step took: name, mapper, dial, bind, call.",
  operands: [{ name: "target", words: "a host, HOST:PORT, or a string binding as ncacn_ip_tcp:HOST[49664]" }],
  options,
  epilogue: `A target without an endpoint is the endpoint mapper itself; with -i it is wherever the mapper says that the interface is.
With -i the interface is bound as well, so that a port which serves something else is noticed.
${CREDENTIALS_HELP}

Exit code: 0 where every ping was answered; otherwise that of the last failure ("opnum help exit-codes").

Examples:
  opnum ping dc1.example
  opnum ping dc1.example -i samr
  opnum ping "ncacn_ip_tcp:dc1.example[49664]" -i 12345778-1234-abcd-ef00-0123456789ac,1.0
  opnum ping localhost:1135 -c 10 --interval 200ms --json`,
  run,
});

async function run({ options, args, io, out }: Ping): Promise<number> {
  const interfaceId = options.interface === undefined ? undefined : await parseInterface(options.interface);
  const binding = target(args[0] ?? "", options.endpointMapper, interfaceId !== undefined);
  const transferSyntaxes = offered(options.syntax);
  using security = await securityOf(options, io, out);
  out.line(`Pinging ${visible(formatStringBinding(binding))}${interfaceId === undefined ? "" : `, interface ${nameOf(interfaceId)}`}`);
  const outcomes: Outcome[] = [];
  for (let number = 1; options.count === 0 || number <= options.count; number++) {
    const started = performance.now();
    const probe = () =>
      pingServer({
        binding,
        interfaceId,
        endpointMapper: new EndpointMapperClient(binding.host, {
          port: options.endpointMapper,
          connection: { bindTimeoutMs: bindTimeout(options.timeout) },
          ifRefused: security,
        }),
        transferSyntaxes,
        security,
        timeoutMs: options.timeout,
        signal: io.signal,
        details: number === 1 && !options.brief,
      });
    const outcome = await once(() => advised(security, probe)).catch((error: unknown) => {
      // Ctrl-C ends a run without end, and its statistics are what one wanted to see.
      if (io.signal.aborted && outcomes.length > 0) return undefined;
      throw error;
    });
    if (outcome === undefined) break;
    outcomes.push(outcome);
    show(out, number, outcome);
    if (options.count !== 0 && number === options.count) break;
    const wait = options.interval - (performance.now() - started);
    const stopped = await pause(Math.max(0, wait), io.signal).then(
      () => false,
      () => true,
    );
    if (stopped) break;
  }
  statistics(out, outcomes);
  // One failed ping is the same as a failed command: the line is told once, by the command's end.
  const lastFailure = outcomes.findLast((outcome) => !outcome.ok);
  const exitCode = io.signal.aborted
    ? EXIT.interrupted
    : lastFailure === undefined || lastFailure.ok
      ? EXIT.ok
      : explain(lastFailure.error).exitCode;
  out.object({
    schema: "opnum.ping/1",
    target: formatStringBinding(binding),
    interface: interfaceId === undefined ? null : { uuid: interfaceId.uuid, version: `${interfaceId.major}.${interfaceId.minor}` },
    pings: outcomes.map(toJson),
    summary: summaryOf(outcomes),
    exitCode,
  });
  return exitCode;
}

async function once(work: () => Promise<PingResult>): Promise<Outcome> {
  const started = performance.now();
  try {
    return { ok: true, result: await work() };
  } catch (error) {
    if (!(error instanceof RpcError) || explain(error).exitCode === EXIT.interrupted) throw error;
    return { ok: false, error, ms: performance.now() - started };
  }
}

function show(out: Output, number: number, outcome: Outcome): void {
  if (!outcome.ok) {
    out.line(`${number}: ${out.bad("failed")} after ${formatMs(outcome.ms)} ms: ${oneLine(outcome.error.message)}`);
    return;
  }
  const { binding, transferSyntax, phases, listening, details, security } = outcome.result;
  const times = (Object.entries(PHASES) as [keyof PingPhases, string][])
    .map(([key, words]) => `${words} ${formatMs(phases[key])}`)
    .join(", ");
  const where = `${visible(formatStringBinding({ ...binding, options: {} }))} by ${transferSyntax.uuid === NDR64.uuid ? "NDR64" : "NDR"}`;
  out.line(`${number}: ${where}: ${listening ? out.good("listening") : out.doubtful("not listening, it says")}; ms: ${times}`);
  if (number === 1 && security !== undefined) showSecurity(out, security);
  if (details !== undefined) showDetails(out, details);
}

function showSecurity(out: Output, security: ConnectionSecurityInfo): void {
  const { mechanism, level, principal, targetName, peer, fallback } = security;
  const server = peer === undefined ? "" : `, the server is ${visible(peer.name, { limit: 200 })}`;
  const asked = targetName === undefined ? "" : ` for ${visible(targetName, { limit: 200 })}`;
  out.line(`   ${mechanism ?? "authenticated"}, level ${level}, as ${visible(principal, { limit: 200 })}${asked}${server}`);
  if (fallback !== undefined) out.line(`   ${out.doubtful("not what is liked best")}: ${oneLine(fallback.message)}`);
}

const PHASES: Readonly<Record<keyof PingPhases, string>> = {
  nameMs: "name",
  mapperMs: "mapper",
  dialMs: "dial",
  bindMs: "bind",
  callMs: "call",
};

function showDetails(out: Output, { interfaces, statistics, principalNames }: ServerDetails): void {
  if (interfaces instanceof RpcError) out.line(`   interfaces: not told (${oneLine(interfaces.message)})`);
  else {
    out.line(`   ${interfaces.length} interfaces:`);
    for (const id of interfaces) out.line(`     ${nameOf(id)}`);
  }
  if (statistics instanceof RpcError) out.line(`   statistics: not told (${oneLine(statistics.message)})`);
  else {
    const words = ["calls in", "calls out", "packets in", "packets out"];
    out.line(`   statistics: ${statistics.map((value, index) => `${value} ${words[index] ?? `counter ${index}`}`).join(", ")}`);
  }
  const names = principalNames.flatMap(({ service, name }) =>
    typeof name === "string" && name !== "" ? [`${authTypeName(service)} ${visible(name, { limit: 200 })}`] : [],
  );
  out.line(`   principal name: ${names.length > 0 ? names.join(", ") : "none"}`);
}

function statistics(out: Output, outcomes: readonly Outcome[]): void {
  if (outcomes.length < 2) return;
  const { sent, answered, failed, phases } = summaryOf(outcomes);
  out.line();
  out.line(`${sent} pings, ${answered} answered, ${failed} failed (${Math.round((failed / sent) * 100)} %)`);
  for (const [name, { min, average, p95, max }] of Object.entries(phases)) {
    out.line(
      `  ${name.padEnd(6)} min ${formatMs(min)}, average ${formatMs(average)}, 95 % below ${formatMs(p95)}, max ${formatMs(max)} ms`,
    );
  }
}

interface Spread {
  readonly min: number;
  readonly average: number;
  readonly p95: number;
  readonly max: number;
}

function summaryOf(outcomes: readonly Outcome[]): {
  sent: number;
  answered: number;
  failed: number;
  phases: Readonly<Record<string, Spread>>;
} {
  const good = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.result.phases] : []));
  const phases: Record<string, Spread> = {};
  if (good.length > 0) {
    for (const [key, name] of Object.entries(PHASES) as [keyof PingPhases, string][]) phases[name] = spread(good.map((one) => one[key]));
    phases["total"] = spread(good.map((one) => one.nameMs + one.mapperMs + one.dialMs + one.bindMs + one.callMs));
  }
  return { sent: outcomes.length, answered: good.length, failed: outcomes.length - good.length, phases };
}

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const round = (ms: number) => Math.round(ms * 1_000) / 1_000;
  const sum = sorted.reduce((total, value) => total + value, 0);
  return {
    min: round(sorted[0]!),
    average: round(sum / sorted.length),
    p95: round(sorted[Math.max(0, Math.ceil(sorted.length * 0.95) - 1)]!),
    max: round(sorted.at(-1)!),
  };
}

function toJson(outcome: Outcome): object {
  if (!outcome.ok) {
    const { exitCode, line, data } = explain(outcome.error);
    return { ok: false, ms: Math.round(outcome.ms * 1_000) / 1_000, error: { ...data, words: line, exitCode } };
  }
  const { binding, transferSyntax, phases, listening, details, security } = outcome.result;
  const orError = (value: unknown) =>
    value instanceof RpcError ? { error: { status: value.status, statusName: value.statusName, words: oneLine(value.message) } } : value;
  return {
    ok: true,
    binding: formatStringBinding({ ...binding, options: {} }),
    transferSyntax: formatSyntax(transferSyntax),
    listening,
    ...(security === undefined ? {} : { security: securityToJson(security) }),
    phases: Object.fromEntries(Object.entries(phases).map(([key, ms]) => [key, Math.round(ms * 1_000) / 1_000])),
    ...(details === undefined
      ? {}
      : {
          interfaces: orError(details.interfaces),
          statistics: orError(details.statistics),
          principalNames: details.principalNames.map(({ service, name }) => ({ service, name: orError(name) })),
        }),
  };
}

function securityToJson({
  mechanism,
  level,
  principal,
  targetName,
  peer,
  headerSigning,
  fallback,
  expiresAt,
}: ConnectionSecurityInfo): object {
  return {
    mechanism: mechanism ?? null,
    level,
    principal,
    targetName: targetName ?? null,
    server: peer?.name ?? null,
    headerSigning,
    fallback: fallback === undefined ? null : { words: oneLine(fallback.message), ...explain(fallback).data },
    expiresAt: expiresAt === undefined ? null : new Date(expiresAt).toISOString(),
  };
}

function target(text: string, mapperPort: number, withInterface: boolean): StringBinding {
  if (looksLikeStringBinding(text)) {
    const binding = parseStringBinding(text);
    if (binding.endpoint !== "" || withInterface) return binding;
    return { ...binding, endpoint: String(mapperPort) };
  }
  const { host, port: inText } = parseHostPort(text);
  const endpoint = inText ?? (withInterface ? undefined : mapperPort);
  return {
    protocolSequence: "ncacn_ip_tcp",
    host,
    endpoint: endpoint === undefined ? "" : String(endpoint),
    objectUuid: undefined,
    options: {},
  };
}

/** `UUID`, `UUID,1.0`, `UUID v1.0`, or a name that is known here. */
async function parseInterface(text: string): Promise<SyntaxId> {
  const match = /^\{?([0-9a-fA-F-]{36})\}?(?:[,@ ]\s*v?(\d{1,5})(?:\.(\d{1,5}))?)?$/.exec(text.trim());
  if (match !== null && isUuid(match[1]!)) {
    const uuid = match[1]!.toLowerCase();
    const major = match[2] === undefined ? (knownInterface(uuid)?.major ?? 1) : Number(match[2]);
    return { uuid, major, minor: Number(match[3] ?? 0) };
  }
  // The list of all names is loaded for whoever gives one.
  const { interfacesNamed } = await import("../knowledge/interface-names.ts");
  const found = interfacesNamed(text);
  const [first] = found;
  if (first === undefined)
    throw new UsageError(`--interface: "${visible(text, { limit: 60 })}" is no UUID, and no interface is known by that name`);
  const uuids = new Set(found.map((known) => known.uuid));
  if (uuids.size > 1) throw new UsageError(`--interface: "${text}" is the name of several: ${[...uuids].join(", ")}`);
  return { uuid: first.uuid, major: first.major, minor: 0 };
}

function nameOf(id: SyntaxId): string {
  const known = knownInterface(id.uuid, id.major);
  return `${formatSyntax(id)}${known === undefined ? "" : ` (${known.name ?? known.words})`}`;
}
