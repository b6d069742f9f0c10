/** `opnum trace`: what happened to RPC in a capture, and who must act. */
import { visible } from "../bytes/visible.ts";
import { type FilterError, parseFilter } from "../findings/filter.ts";
import { anyText, defineCommand, flag, type Invocation, listOption, type OptionSpecs, option, wholeNumber } from "./command.ts";
import { UsageError } from "./settings.ts";
import { parseMoment } from "./trace/times.ts";

export const options = {
  netmon: flag("--netmon", "every frame, as Network Monitor shows it; --filter narrows it"),
  calls: flag("--calls", "a line for each call (with --json or --jsonl: only the records of calls)"),
  jsonl: flag("--jsonl", "a line of JSON for each record as it comes, the report last"),
  reportOnly: flag("--report-only", "with --json or --jsonl: the report without the records"),
  values: flag("--values", "with --json or --jsonl: the parameters of calls that travelled in the clear, or that a key opens"),
  keytab: listOption(
    "--keytab <file>",
    "read what Kerberos and SMB 3 sealed, with the services' or users' keys; may be repeated",
    anyText,
    {
      flagOnly: true,
      commas: true,
    },
  ),
  passwordFile: listOption(
    "--password-file <file>",
    "read what NTLM, Kerberos and SMB 3 sealed: lines of DOMAIN\\user:password, or of passwords alone",
    anyText,
    { flagOnly: true, commas: true },
  ),
  ntHash: listOption("--nt-hash <hash>", "the same with [DOMAIN\\]user:HEX, or an NT hash alone; may be repeated", anyText, {
    flagOnly: true,
    commas: true,
  }),
  keys: listOption("--keys <file>", "the same with keys of SMB sessions, a credential cache or other keys; see the guide", anyText, {
    flagOnly: true,
    commas: true,
  }),
  brief: flag("--brief", "conversations, binds and PDUs alone, in half the time: no calls, logins or names"),
  html: option("--html <file>", "write a page with verdict, diagrams and tables, to be passed on", anyText, { flagOnly: true }),
  parquet: option("--parquet <dir>", "write conversations, calls and findings of each file there; goes on where it was stopped", anyText, {
    flagOnly: true,
  }),
  each: flag("--each", "each file by itself, a line a file; without, several files are read as one, merged by time"),
  filter: option("--filter <expression>", 'what to tell of: "host 10.0.0.1 and port 135"; see the guide', filterText, { flagOnly: true }),
  since: option("--since <time>", "from then on: 2026-11-21T13:30:05, 13:30, or +30s after the first frame", parseMoment, {
    flagOnly: true,
  }),
  until: option("--until <time>", "up to then", parseMoment, { flagOnly: true }),
  rows: option("--rows <n>", "lines of the table of conversations, the worst first (default: 100)", wholeNumber(0, 1_000_000), {
    default: 100 as number,
  }),
} satisfies OptionSpecs;

export type Trace = Invocation<typeof options>;

export const trace = defineCommand({
  name: "trace",
  summary: "Reads captures and says what happened to RPC in them, what proves it, and who must act.",
  operands: [
    { name: "file...", words: "captures, folders of captures, or - for standard input; .gz, .zst and .lz4 as they are", completes: "file" },
  ],
  options,
  epilogue: `Reads pcap, pcapng, Network Monitor (.cap), snoop and ETL files. A live capture is read as it comes; Ctrl-C ends it and prints the verdict.

Filter: host, client, server ADDRESS[/BITS]; port N[-M]; tcp [N]; udp [N]; frame N[-M]; interface NAME|UUID; operation NAME; opnum N;
pipe NAME; user [DOMAIN\\]NAME; slow TIME; fault; failed; calls; with and, or, not and parentheses.

Exit code: 0 healthy, 1 findings, 2 unreadable; 130 where Ctrl-C ended it before the end of a file.

Examples:
  opnum trace outlook.pcapng
  opnum trace server.pcap client.pcap.gz --html report.html
  tcpdump -U -w - port 135 or portrange 49152-65535 | opnum trace - --calls
  opnum trace sealed.pcap --password-file passwords.txt --jsonl --values
  opnum trace big.pcap --calls --filter "interface svcctl and slow 500ms"
  opnum trace captures/ --parquet tables/`,
  run: async (invocation) => {
    check(invocation);
    if (invocation.options.each || invocation.options.parquet !== undefined) return (await import("./trace/many.ts")).runMany(invocation);
    return (await import("./trace/one.ts")).runOne(invocation);
  },
});

function check({ options: given, out }: Trace): void {
  const forms = [
    ["--netmon", given.netmon],
    ["--json", out.json],
    ["--jsonl", given.jsonl],
  ].flatMap(([name, on]) => (on ? [name] : []));
  if (forms.length > 1) throw new UsageError(`${forms.join(" and ")} exclude each other`);
  if (given.netmon && given.calls) throw new UsageError("--netmon and --calls exclude each other");
  const records = out.json || given.jsonl;
  if (given.reportOnly && !records) throw new UsageError("--report-only needs --json or --jsonl");
  if (given.values && !records) throw new UsageError("--values needs --json or --jsonl");
  const deep = [
    ["--netmon", given.netmon],
    ["--calls", given.calls],
    ["--values", given.values],
    ["--parquet", given.parquet !== undefined],
    ["--keytab", given.keytab.length > 0],
    ["--password-file", given.passwordFile.length > 0],
    ["--nt-hash", given.ntHash.length > 0],
    ["--keys", given.keys.length > 0],
  ] as const;
  for (const [name, on] of deep) if (given.brief && on) throw new UsageError(`--brief and ${name} exclude each other`);
  if (given.reportOnly && given.calls) throw new UsageError("--report-only and --calls exclude each other");
  if (!given.each && given.parquet === undefined) return;
  const why = given.parquet === undefined ? "--each" : "--parquet";
  const alone = [
    ["--netmon", given.netmon],
    ["--calls", given.calls],
    ["--values", given.values],
    ["--html", given.html !== undefined],
  ] as const;
  for (const [name, on] of alone) if (on) throw new UsageError(`${name} is for one capture; ${why} takes each file by itself`);
}

/** Checked as soon as it is read; used as an expression later. */
function filterText(text: string, fail: (words: string) => never): ReturnType<typeof parseFilter> {
  try {
    return parseFilter(text);
  } catch (error) {
    const { words, position } = error as FilterError;
    if (typeof words !== "string") throw error;
    return fail(
      `${visible(words)}: ${visible(text.slice(Math.max(0, position - 30), position))}<here>${visible(text.slice(position, position + 30))}`,
    );
  }
}
