/** `opnum why`: what is wrong between here and an RPC service, who must act, which rule to add. */
import { RULE_FORMATS, type RuleFormat } from "../findings/firewall/index.ts";
import { anyText, defineCommand, flag, type Invocation, type OptionSpecs, oneOf, option } from "./command.ts";
import { CREDENTIALS_HELP, credentialOptions } from "./credentials.ts";
import { whyExitCodeTable } from "./exit-codes.ts";
import { UsageError } from "./settings.ts";
import { longOptions, probeOptions } from "./why/options.ts";

export const options = {
  ...probeOptions,
  ...longOptions,
  rules: option<RuleFormat>(
    "--rules <format>",
    `missing firewall rules as ${RULE_FORMATS.join(", ")} (default: nftables and netsh)`,
    oneOf(...RULE_FORMATS),
    {
      choices: RULE_FORMATS,
    },
  ),
  compare: option("--compare <host>", "what is registered here and there, and on which ports; no verdict", anyText, { flagOnly: true }),
  verbose: flag("-v, --verbose", "all evidence, and everything that was seen"),
  brief: flag("--brief", "the sentence only (with --rules: and the rules alone)"),
  ticket: flag("--ticket", "a text for whoever must act, to be mailed, instead of the report", { flagOnly: true }),
  html: option("--html <file>", "write a page to be passed on", anyText, { flagOnly: true }),
  save: option("--save <file>", "keep the evidence; nobody else may read the file", anyText, { flagOnly: true }),
  overwrite: flag("-y, --overwrite", "--save may overwrite a file that is no evidence", { flagOnly: true }),
  from: option("--from <file>", "the verdict of evidence that was kept, or - for standard input; no network", anyText, { flagOnly: true }),
  redact: flag("--redact", "replace names and addresses, in everything that is printed or written", { flagOnly: true }),
  ascii: flag("--ascii", "draw with ASCII, whatever the locale says"),
  credentials: option("--credentials <name>", "who you are: the same as --user", anyText, { flagOnly: true }),
  ...credentialOptions,
} satisfies OptionSpecs;

export type Why = Invocation<typeof options>;

export const why = defineCommand({
  name: "why",
  summary: "Walks the way to an RPC service as a client would, and says what is wrong, who must act, and which rule to add.",
  operands: [
    { name: "host", words: "a name, an address, HOST:PORT, a URL, or a string binding", optional: true },
    {
      name: "service...",
      words:
        'by name (ad-replication, exchange, wmi, "Print Spooler"), or an interface by name or UUID; default: what the host has registered',
      optional: true,
      completes: "service",
    },
  ],
  options,
  helpIfBare: true,
  epilogue: `Nothing is changed at the host, no address is dialled that was not asked for, and at most one authentication fails.
${CREDENTIALS_HELP}
"opnum lookup --services" lists the services. Where this machine may (root, or CAP_NET_RAW, with tcpdump or dumpcap), why records its own packets: they
tell a firewall's refusal from the host's.

Exit codes of why (it has its own; from 64 on they are those of every command):
${whyExitCodeTable()}
    1  --compare: they differ
   64  a wrong command line, or a file that cannot be written   65  a file of --from that is no evidence   130  Ctrl-C

Examples:
  opnum why dc1.example
  opnum why dc1.example ad-replication --user 'EXAMPLE\\admin'
  opnum why mail.example exchange --rules powershell
  opnum why fs1.example "Print Spooler" --save evidence.json --redact
  opnum why --from evidence.json --ticket
  opnum why old.example --compare new.example
  opnum why dc1.example:49664 --idle 20m`,
  run: async (invocation) => {
    check(invocation);
    return (await import("./why/run.ts")).runWhy(asUser(invocation));
  },
});

/** --credentials is --user by another name. */
function asUser(invocation: Why): Why {
  const { credentials, user } = invocation.options;
  if (credentials === undefined) return invocation;
  if (user !== undefined && user !== credentials) throw new UsageError("--user and --credentials say who you are: one of them is enough");
  const checked = credentialOptions.user.parse!(credentials, (words) => {
    throw new UsageError(`--credentials: ${words}`);
  }) as string;
  return { ...invocation, options: { ...invocation.options, user: checked } };
}

function check({ options: given, args, out }: Why): void {
  const forms = [
    ["--json", out.json],
    ["--ticket", given.ticket],
    ["--brief", given.brief],
    ["--verbose", given.verbose],
  ] as const;
  const on = forms.filter(([, is]) => is).map(([name]) => name);
  if (on.length > 1) throw new UsageError(`${on.slice(0, 2).join(" and ")} exclude each other`);
  if (given.overwrite && given.save === undefined) throw new UsageError("--overwrite is for --save FILE");
  if (given.save !== undefined && given.save === given.html) throw new UsageError(`--save and --html name the same file, ${given.save}`);
  if (given.from !== undefined) {
    if (args.length > 0) throw new UsageError("--from has its host in the file; give one or the other");
    for (const [name, is] of [
      ["--compare", given.compare !== undefined],
      ["--idle", given.idle !== undefined],
      ["--scan", given.scan !== undefined],
      ["--follow", given.follow],
    ] as const)
      if (is) throw new UsageError(`${name} needs the network, and --from does not use it`);
  }
  if (given.compare === undefined) return;
  for (const [name, is] of [
    ["--save", given.save !== undefined],
    ["--html", given.html !== undefined],
    ["--ticket", given.ticket],
    ["--rules", given.rules !== undefined],
    ["--redact", given.redact],
    ["--idle", given.idle !== undefined],
    ["--scan", given.scan !== undefined],
  ] as const)
    if (is) throw new UsageError(`${name} is for one host; --compare only reads the maps of two`);
}
