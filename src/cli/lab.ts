import { isIP } from "node:net";
import { visible } from "../bytes/visible.ts";
import { loadPages, type Pages, SAMPLE } from "../console/pages.ts";
import { type Console, startConsole } from "../console/server.ts";
import type { ConsoleLab } from "../console/state.ts";
import { readEndpointMap } from "../diagnose/endpoint-map.ts";
import { formatMs } from "../diagnose/evidence.ts";
import { resolveHost } from "../diagnose/resolve.ts";
import { bracketed } from "../ids/ip-address.ts";
import { protocolSequences } from "../ids/protocol-sequence.ts";
import { parseStringBinding } from "../ids/string-binding.ts";
import { epm } from "../interfaces/epm/index.ts";
import { IObjectExporter } from "../interfaces/IObjectExporter/index.ts";
import { mgmt } from "../interfaces/mgmt/index.ts";
import { rpcecho } from "../interfaces/rpcecho/index.ts";
import type { Lab } from "../lab/lab.ts";
import { startLab } from "../lab/lab.ts";
import type { Interface } from "../ndr/codegen/v1.ts";
import { anyText, defineCommand, flag, type Invocation, type OptionSpecs, option, port } from "./command.ts";
import { BUILDING, consoleState, endpointState } from "./console.ts";
import { rpcDumpLine } from "./dump.ts";
import { PROTSEQ_TITLES } from "./endpoint-name.ts";
import { EXIT } from "./exit-codes.ts";
import { oneLine } from "./explain.ts";
import { untilAborted } from "./io.ts";
import { parseHostPort } from "./parsers.ts";

const options = {
  host: option(
    "--host <address>",
    "listen on this address, to be reached from elsewhere; 0.0.0.0 or :: is all (default: loopback)",
    anyText,
  ),
  port: option("-p, --port <port>", "the endpoint mapper's port (default: 135, else 1135 and on)", port),
  verbose: flag("-v, --verbose", "print every call and every change of the map"),
  consolePort: option("--console-port <port>", "the console's port, on loopback (default: any free one)", port),
  withoutConsole: flag("--without-console", "do not serve the console"),
} satisfies OptionSpecs;

type LabCommand = Invocation<typeof options>;

export const lab = defineCommand({
  name: "lab",
  summary: "Starts a small RPC house: an endpoint mapper and an echo service that registers with it; shows that it works, then serves.",
  operands: [],
  options,
  epilogue: `It also serves the console for a browser of this machine (see "opnum console"). With --json it prints one line for each endpoint that it opened, and
then serves, without the console. Ctrl-C ends it, with exit code 0.

Examples:
  opnum lab
  opnum lab --host 0.0.0.0 -v
  opnum lab --port 1135 --json`,
  run,
});

async function run({ options, io, out }: LabCommand): Promise<number> {
  const host = options.host === undefined ? undefined : await addressOf(options.host, io.signal);
  const house = await startLab({
    host,
    port: options.port,
    onError: (error, where) => out.note(`${oneLine(where)}: ${oneLine(error instanceof Error ? error.message : String(error))}`),
    ...(options.verbose
      ? {
          onCall: (operation: string, caller: string) => out.line(out.dim(`${time()} ${caller} calls ${operation}`)),
          onMapEvent: (event: { readonly kind: string; readonly caller: string }) =>
            out.line(out.dim(`${time()} map: ${event.kind}${event.caller === "" ? "" : ` by ${visible(event.caller)}`}`)),
        }
      : {}),
  });
  // The address of the console is told and nowhere written down: where nobody reads it, there is no use in serving it.
  let served: Console | undefined;
  try {
    for (const line of endpointsOf(house)) out.object(line);
    if (!out.json && !out.quiet) {
      const pages = options.withoutConsole ? undefined : preparePages({ io, out });
      await show(house, { io, out });
      served = await serveConsole(await pages, house, { options, io, out });
      out.line("Serving. Ctrl-C ends it.");
    }
    await untilAborted(io.signal);
    // Where the reader of our output is gone there is nobody to say goodbye to.
    out.line();
    out.line("Stopping: the echo service takes its entries out of the map.");
    return EXIT.ok;
  } catch (error) {
    // Ctrl-C during the demonstration is the end of it as well.
    if (io.signal.aborted) return EXIT.ok;
    throw error;
  } finally {
    await served?.close();
    await house.close();
    if (!io.signal.aborted || (io.signal.reason as { by?: string }).by !== "EPIPE") out.line("Stopped.");
  }
}

/** What is printed is to be pasted: a clone has no `opnum` in its PATH. */
const IN_CLONE = import.meta.url.endsWith(".ts");
const OPNUM = IN_CLONE ? "npm run -s opnum --" : "opnum";

async function show(house: Lab, { io, out }: Pick<LabCommand, "io" | "out">): Promise<void> {
  const { mapper } = house;
  for (const { port: tried, error } of mapper.passedOver) out.line(`Port ${tried} cannot be had: ${oneLine(error.message)}`);
  if (mapper.passedOver.length > 0) out.line(`So the endpoint mapper is on port ${mapper.port}, and its clients must be told so.`);
  out.line("Started:");
  out.line(`  endpoint mapper, object resolver, mgmt   ${mapper.bindings.join("  ")}`);
  out.line(`  echo service (rpcecho v1.0), mgmt        ${house.echoBindings.join("  ")}`);
  out.line();

  out.line("What the endpoint mapper knows, asked over the wire:");
  out.line();
  const map = await readEndpointMap({ host: house.host, port: mapper.port, timeoutMs: 5_000, signal: io.signal });
  for (const sequence of protocolSequences) {
    const group = map.entries.filter((entry) => entry.address.protocolSequence === sequence);
    if (group.length === 0) continue;
    out.line(`${sequence}(${PROTSEQ_TITLES[sequence] ?? ""})`);
    for (const entry of group) out.line(rpcDumpLine(entry, house.host));
    out.line();
  }

  const { value, binding, ms } = await house.addOne(41, { signal: io.signal });
  out.line(`A call by way of the mapper: AddOne(41) = ${value}, served at ${binding}, all in ${formatMs(ms)} ms.`);
  out.line();
  const at = mapper.port === 135 ? bracketed(house.host) : `${bracketed(house.host)}:${mapper.port}`;
  const mapperOption = mapper.port === 135 ? "" : ` -e ${mapper.port}`;
  out.line("Try next, in another terminal:");
  out.line(`  ${OPNUM} dump ${at} -v`);
  out.line(`  ${OPNUM} ping ${bracketed(house.host)} -i rpcecho${mapperOption} -c 5`);
  out.line(`  ${OPNUM} query -n ${house.host} ${mapper.port === 135 ? "-e 135" : `--endpoint-mapper ${mapper.port}`}`);
  if (IN_CLONE) out.line(`  npm run -s example -- examples/echo-client.ts ${at}`);
  out.line();
}

/** The pages, made ready while the house shows itself; undefined where they cannot be had: the house is good without them. */
async function preparePages({ io, out }: Pick<LabCommand, "io" | "out">): Promise<Pages | undefined> {
  try {
    return await loadPages({ onBuild: () => out.note(BUILDING), signal: io.signal });
  } catch (error) {
    if (!io.signal.aborted) out.note(`There is no console: ${oneLine(error instanceof Error ? error.message : String(error))}`);
    return undefined;
  }
}

async function serveConsole(
  pages: Pages | undefined,
  house: Lab,
  { options, io, out }: Pick<LabCommand, "options" | "io" | "out">,
): Promise<Console | undefined> {
  if (pages === undefined || io.signal.aborted) return undefined;
  const served = await startConsole({
    pages,
    ...(options.consolePort === undefined ? {} : { port: options.consolePort }),
    state: async () => consoleState({ lab: await labState(house, io.signal) }),
  });
  out.line("In your browser, on this machine only:");
  out.line(`  the console   ${served.url}`);
  out.line(`  a sample: a capture where the mapper answers and the dynamic port is blocked`);
  out.line(`                ${served.url}capture.html#sample=${SAMPLE}`);
  out.line();
  return served;
}

/** What the house is made of, its map asked for anew. */
async function labState(house: Lab, signal: AbortSignal): Promise<ConsoleLab> {
  const { entries } = await readEndpointMap({ host: house.host, port: house.mapper.port, timeoutMs: 5_000, signal });
  return {
    services: [
      { name: "endpoint mapper, object resolver", bindings: house.mapper.bindings },
      { name: "echo service (rpcecho)", bindings: house.echoBindings },
    ],
    endpoints: entries.map(endpointState),
  };
}

/** opnum.lab/1: one object for each endpoint. */
function endpointsOf(house: Lab): object[] {
  const line = (binding: string, service: string, interfaces: readonly Interface[]) => {
    const { protocolSequence, host, endpoint } = parseStringBinding(binding);
    return {
      schema: "opnum.lab/1",
      service,
      binding,
      protocolSequence,
      host,
      port: Number(endpoint),
      interfaces: interfaces.map(({ name, uuid, version: [major, minor] }) => ({ name, uuid, version: `${major}.${minor}` })),
    };
  };
  return [
    ...house.mapper.bindings.map((binding) => line(binding, "endpoint-mapper", [epm, IObjectExporter, mgmt])),
    ...house.echoBindings.map((binding) => line(binding, "rpcecho", [rpcecho, mgmt])),
  ];
}

async function addressOf(text: string, signal: AbortSignal): Promise<string> {
  const { host } = parseHostPort(text);
  if (isIP(host) !== 0) return host;
  const { addresses } = await resolveHost(host, { signal });
  return addresses[0]!;
}

function time(): string {
  return new Date().toISOString().slice(11, 23);
}
