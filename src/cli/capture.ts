/** `opnum capture`: records RPC with a host, then says what happened to it; or prints what to type where that is not possible. */
import { anyText, defineCommand, duration, flag, type Invocation, type OptionSpecs, option } from "./command.ts";
import { UsageError } from "./settings.ts";

const MEGABYTE = 1_000_000;

export const options = {
  for: option("--for <time>", "end after so long (default: at Ctrl-C, or when the command has ended)", duration, { flagOnly: true }),
  out: option(
    "-o, --out <file>",
    "keep the recording as pcap; nobody else may read the file (default: it is removed at the end)",
    anyText,
    {
      flagOnly: true,
    },
  ),
  maxSize: option("--max-size <size>", "of the recording, 50MB or 2GB: then the oldest packets give way (default: 200MB)", size, {
    default: (200 * MEGABYTE) as number,
  }),
  filter: option("--filter <expression>", 'record less: what must hold, too, as tcpdump takes it ("tcp port 135")', filterText, {
    flagOnly: true,
  }),
  interface: option("-i, --interface <name>", "record there only (default: everywhere)", interfaceName),
  windows: flag("--windows", "record nothing, and print what to type on a Windows machine: pktmon and netsh", { flagOnly: true }),
  print: flag("--print", "the same for every kind of machine", { flagOnly: true }),
  ipv4: flag("-4, --ipv4", "only the host's IPv4 addresses", { shared: true }),
  ipv6: flag("-6, --ipv6", "only the host's IPv6 addresses", { shared: true }),
} satisfies OptionSpecs;

export type Capture = Invocation<typeof options>;

export const capture = defineCommand({
  name: "capture",
  summary: "Records RPC with a host by tcpdump or dumpcap, then says what happened to it, as trace does.",
  operands: [
    { name: "host", words: "a name or an address" },
    {
      name: "command...",
      words: "behind --: a command that runs meanwhile; its end ends the recording",
      optional: true,
      completes: "nothing",
    },
  ],
  options,
  epilogue: `Recorded is everything with the host, whatever the port, names (53), Kerberos (88) and directories (389, 3268) with anybody, and ICMP errors. It takes
root, or a tcpdump or dumpcap that may record: what to do about it is said. Ctrl-C ends the recording, and then the verdict is printed.

Exit code: that of trace, 0 healthy, 1 findings, 2 unreadable; 3 the host has no address, 11 nothing may be recorded here.

Examples:
  sudo opnum capture dc1.example
  sudo opnum capture dc1.example --for 60s --out dc1.pcap
  sudo opnum capture dc1.example -- rpcclient -U alice dc1.example -c lsaquery
  opnum capture dc1.example --windows`,
  run: async (invocation) => {
    check(invocation);
    return (await import("./capture/run.ts")).runCapture(invocation);
  },
});

function check({ options: given, args }: Capture): void {
  if (given.ipv4 && given.ipv6) throw new UsageError("-4 and -6 exclude each other");
  if (given.out === "-")
    throw new UsageError("--out - : a live recording for a pipe is tcpdump's own: tcpdump -U -w - ... | opnum trace -");
  if (!given.windows && !given.print) return;
  const name = given.windows ? "--windows" : "--print";
  for (const [other, on] of [
    ["--out", given.out !== undefined],
    ["--for", given.for !== undefined],
    ["--filter", given.filter !== undefined],
    ["--interface", given.interface !== undefined],
    ["a command", args.length > 1],
  ] as const)
    if (on) throw new UsageError(`${name} records nothing, and ${other} is for a recording`);
}

/** `50MB`, `2 GB`, `500000`: to octets; units are of the thousand, as tcpdump has them. */
function size(text: string, fail: (words: string) => never): number {
  const match = /^(\d+(?:\.\d+)?)\s*(k|m|g)?b?$/i.exec(text.trim());
  if (match === null) return fail(`"${text}" is no size; write 50MB or 2GB`);
  const octets =
    Number(match[1]) * { "": 1, k: 1_000, m: MEGABYTE, g: 1_000_000_000 }[(match[2] ?? "").toLowerCase() as "" | "k" | "m" | "g"];
  if (octets < MEGABYTE) return fail(`"${text}" is less than 1MB, which is the least`);
  return octets > 1e12 ? fail(`"${text}" is more than 1000GB, which is the most`) : Math.round(octets);
}

function filterText(text: string, fail: (words: string) => never): string {
  if (text.trim() === "") return fail("it is empty");
  // One argument of a program, read by no shell; a parenthesis too many would change what it stands in.
  let depth = 0;
  for (const character of text) {
    if (character === "(") depth++;
    else if (character === ")" && --depth < 0) break;
  }
  return depth === 0 ? text : fail("its parentheses do not match");
}

function interfaceName(text: string, fail: (words: string) => never): string {
  return /^[A-Za-z0-9][A-Za-z0-9_.:@-]{0,63}$/.test(text) ? text : fail(`"${text}" is no name of a network interface`);
}
