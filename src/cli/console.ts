import { spawn } from "node:child_process";
import { loadPages, SAMPLE } from "../console/pages.ts";
import { startConsole } from "../console/server.ts";
import type { ConsoleEndpoint, ConsoleState } from "../console/state.ts";
import { formatStringBinding } from "../ids/string-binding.ts";
import { knownInterface } from "../knowledge/interfaces.ts";
import { knownServices } from "../knowledge/services.ts";
import type { EndpointEntry } from "../runtime/endpoint-mapper.ts";
import { defineCommand, flag, type Invocation, type OptionSpecs, option, port } from "./command.ts";
import { EXIT } from "./exit-codes.ts";
import { type Io, untilAborted } from "./io.ts";
import { version } from "./version.ts";

const options = {
  port: option("-p, --port <port>", "listen on this port of loopback (default: any free one)", port),
  open: flag("--open", "open the browser"),
} satisfies OptionSpecs;

type ConsoleCommand = Invocation<typeof options>;

export const console = defineCommand({
  name: "console",
  summary: "Serves pages for a browser of this machine: one asks why a host's RPC does not work, one reads captures.",
  operands: [],
  options,
  epilogue: `It listens on loopback only. The address that it prints holds a token, new at each start: whoever has the address may look, nobody else, and no
other page in the same browser either. With --open the address stands on the command line of the browser, where other users of this machine
may see it. Captures are read in the browser; nothing of them is sent to anybody, not even to this program. What "opnum why" does for a host is done by
this program, one host at a time, and given up when the page goes away. Ctrl-C ends it, with exit code 0.
"opnum lab" serves the same with a lab behind it.

Examples:
  opnum console
  opnum console --open
  opnum console --port 8765 --json`,
  run,
});

/** Said before the pages are built. */
export const BUILDING = "Building the pages, as their sources changed or this is the first time ...";

async function run({ options, io, out }: ConsoleCommand): Promise<number> {
  const pages = await loadPages({ onBuild: () => out.note(BUILDING), signal: io.signal });
  const served = await startConsole({
    pages,
    ...(options.port === undefined ? {} : { port: options.port }),
    state: () => Promise.resolve(consoleState({})),
  });
  try {
    out.object({ schema: "opnum.console/1", url: served.url, capture: `${served.url}capture.html` });
    out.line(`Console:   ${served.url}`);
    out.line(`Captures:  ${served.url}capture.html`);
    out.line(`A sample:  ${served.url}capture.html#sample=${SAMPLE}`);
    out.line();
    out.line("Only this machine can open them, and only by these addresses. Ctrl-C ends it.");
    if (options.open) openBrowser(served.url, io, () => out.note("The browser could not be started: open the address by hand."));
    await untilAborted(io.signal);
    return EXIT.ok;
  } finally {
    await served.close();
  }
}

export function consoleState({ lab }: Partial<Pick<ConsoleState, "lab">>): ConsoleState {
  const services = knownServices().map(({ id, title }) => ({ id, title }));
  return { schema: "opnum.console/1", version: version(), lab, services };
}

export function endpointState({ interfaceId, address, annotation }: EndpointEntry): ConsoleEndpoint {
  return {
    uuid: interfaceId.uuid,
    version: `${interfaceId.major}.${interfaceId.minor}`,
    name: knownInterface(interfaceId.uuid, interfaceId.major)?.name,
    binding: formatStringBinding(address),
    annotation,
  };
}

/** By what the platform opens addresses with. @param onFail where there is none, or it failed */
function openBrowser(url: string, io: Pick<Io, "platform">, onFail: () => void): void {
  const [program, ...args] =
    io.platform === "win32"
      ? ["rundll32", "url.dll,FileProtocolHandler", url]
      : io.platform === "darwin"
        ? ["open", url]
        : ["xdg-open", url];
  const opener = spawn(program!, args, { stdio: "ignore", detached: true });
  opener.once("error", onFail);
  opener.once("exit", (code) => {
    if (code !== 0) onFail();
  });
  // A browser outlives us.
  opener.unref();
}
