/** `opnum watch`: why again and again; tells what changes, and keeps figures for who measures. */
import { anyText, defineCommand, duration, type Invocation, type OptionSpecs, option, wholeNumber } from "./command.ts";
import { CREDENTIALS_HELP, credentialOptions } from "./credentials.ts";
import { UsageError } from "./settings.ts";
import { listenAddress } from "./watch/listen.ts";
import { probeOptions } from "./why/options.ts";

const LEAST_INTERVAL = 1_000;

export const options = {
  interval: option("--interval <time>", "from the beginning of one round to that of the next (default: 60s)", interval, {
    default: 60_000 as number,
  }),
  count: option("-c, --count <n>", "how many rounds; 0 is until Ctrl-C", wholeNumber(0, 1_000_000_000), { default: 0 as number }),
  metrics: option("--metrics <file>", "after each round, write figures for Prometheus there (node_exporter's textfile collector)", anyText),
  listen: option("--listen <address>", "serve them as http://HOST:PORT/metrics; a port alone is on loopback", listenAddress),
  ...probeOptions,
  ...credentialOptions,
} satisfies OptionSpecs;

export type Watch = Invocation<typeof options>;

export const watch = defineCommand({
  name: "watch",
  summary: "Asks why again and again, tells what changes, and keeps figures for Prometheus.",
  operands: [
    { name: "host", words: "a name, an address, HOST:PORT, a URL, or a string binding" },
    { name: "service...", words: "as why takes it", optional: true, completes: "service" },
  ],
  options,
  epilogue: `The first verdict is printed, and then a line whenever it becomes another: when, from what to what, and the sentence. --json prints an object a line. An
authentication that is refused ends the watch, as one refused a minute would lock the account.
${CREDENTIALS_HELP}

Ctrl-C ends it with a summary. Exit code: that of the last verdict, as why has it; 130 where there was none.

Examples:
  opnum watch dc1.example ad-replication
  opnum watch fs1.example "Print Spooler" --interval 5m --json >> fs1.jsonl
  opnum watch dc1.example --metrics /var/lib/node_exporter/opnum.prom
  opnum watch dc1.example --listen 9135`,
  run: async (invocation) => (await import("./watch/run.ts")).runWatch(invocation),
});

function interval(text: string, fail: (words: string) => never): number {
  const ms = duration(text, fail);
  return ms < LEAST_INTERVAL ? fail(`"${text}" is too often; 1s is the least`) : ms;
}

export function checkWatch({ options: given }: Watch): void {
  if (given.metrics === "-") throw new UsageError("--metrics - : figures go to a file; --json is for standard output");
}
