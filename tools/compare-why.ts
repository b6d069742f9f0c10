/**
 * `npm run compare:why`: the failures of test/failures, looked at by `opnum why` and by what people use today, side by side, as a table: docs/why-compare.md.
 * Root, network namespaces and the peers of test/peers/packages.txt are needed; takes some minutes, as some of the others wait for a minute.
 *
 *     npm run compare:why -- [ID ...] [--side-by-side 4] [--out docs/why-compare.md]
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { visible } from "../src/bytes/visible.ts";
import type { Diagnosis } from "../src/findings/diagnosis/diagnosis.ts";
import { type FailureLab, startFailureLab } from "../test/failures/lab.ts";
import type { Situation } from "../test/failures/situation.ts";
import { SITUATIONS, WELL } from "../test/failures/situations.ts";
import { absent, debianPython, opnum, type Peer, type Result, rpcmapScript, Scope } from "../test/peers/peers.ts";

/** What one program said of one situation. */
interface Answer {
  readonly words: string;
  readonly exit: string;
  readonly seconds: string;
}

interface Row {
  readonly situation: Situation;
  readonly why: Answer;
  readonly rpcclient: Answer | undefined;
  readonly impacket: Answer;
  readonly nmap: Answer;
  readonly tshark: string;
}

/** Of others: rpcclient waits for 60 s. */
const PATIENCE_MS = 90_000;
const NEEDED: readonly Peer[] = ["namespaces", "packet-filter", "tcpdump", "tshark", "impacket", "rpcmap"];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    "side-by-side": { type: "string", default: "4" },
    out: { type: "string", default: join(import.meta.dirname, "..", "docs", "why-compare.md") },
  },
});

for (const peer of NEEDED) {
  const why = absent(peer);
  if (why !== undefined) {
    console.error(`compare:why: ${why}`);
    process.exit(2);
  }
}
const unknown = positionals.filter((id) => !SITUATIONS.some((one) => one.id === id));
if (unknown.length > 0) {
  console.error(`compare:why: there is no situation ${unknown.join(", ")}; there are ${SITUATIONS.map(({ id }) => id).join(", ")}`);
  process.exit(64);
}
const chosen = positionals.length === 0 ? SITUATIONS : SITUATIONS.filter(({ id }) => positionals.includes(id));
const rows: Row[] = [];
{
  await using scope = new Scope();
  const lab = await startFailureLab(scope, chosen);
  let next = 0;
  const work = async () => {
    while (next < chosen.length) {
      const situation = chosen[next++]!;
      rows.push(await compare(scope, lab, situation));
      console.error(`${rows.length}/${chosen.length} ${situation.id}`);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Number(values["side-by-side"])) }, work));
}
rows.sort((a, b) => chosen.indexOf(a.situation) - chosen.indexOf(b.situation));
writeFileSync(values.out, page(rows));
console.error(`written: ${values.out}`);

async function compare(scope: Scope, lab: FailureLab, situation: Situation): Promise<Row> {
  const { host, port } = situation.subject;
  const run = (command: readonly string[]) => lab.run(situation, command, PATIENCE_MS);
  const verdict = await run(opnum("why", ...situation.arguments, "--json"));
  const capture = join(scope.tempDir(), "client.pcap");
  // A shell in between: it is standard output that is waited for.
  const filter = `exec tcpdump -Z root -i any -U -w '${capture}' host ${addressOf(situation)} 2>&1`;
  const recorder = scope.start(["sh", "-c", filter], { in: lab.clientOf(situation) });
  await recorder.until(/listening on/);
  const asked = rpcclientCommand(situation);
  const rpcclient = asked === undefined ? undefined : await run(["rpcclient", "-U%", "-c", asked, `ncacn_ip_tcp:${host}`]);
  await recorder.stop();
  const expert = await run(["tshark", "-r", capture, "-q", "-z", "expert"]);
  const dump = await run([debianPython, join(rpcmapScript, "..", "rpcdump.py"), host]);
  const scanned = [
    "nmap",
    ...(host.includes(":") ? ["-6"] : []),
    "-Pn",
    "-n",
    "--reason",
    "-p",
    [...new Set([135, port ?? 135])].join(","),
  ];
  const nmap = await run([...scanned, host]);
  return {
    situation,
    why: ours(verdict),
    rpcclient: rpcclient === undefined ? undefined : answer(rpcclient, lastLine(rpcclient.stdout + rpcclient.stderr)),
    impacket: answer(dump, impacketWords(dump)),
    nmap: answer(nmap, nmapWords(nmap.stdout)),
    tshark: expertWords(expert.stdout),
  };
}

/** What rpcclient can ask of this interface; undefined where it has no command for it. */
function rpcclientCommand({ subject }: Situation): string | undefined {
  if (subject.uuid === "60a15ec5-4de8-11d7-a637-005056a20182") return "echoaddone 1";
  if (subject.uuid === "e3514235-4b06-11d1-ab04-00c04fc2dcd2") return "dscracknames Administrator";
  return undefined;
}

function addressOf({ host, subject }: Situation): string {
  return subject.host.includes(":") ? host.v6 : host.v4;
}

function ours(result: Result): Answer {
  const { diagnosis } = JSON.parse(result.stdout) as { readonly diagnosis: Diagnosis };
  return { words: diagnosis.sentence, exit: String(result.code), seconds: seconds(diagnosis.evidence.ms) };
}

function answer(result: Result, words: string): Answer {
  return { words, exit: result.timedOut ? "ended by us" : String(result.code), seconds: seconds(result.tookMs) };
}

function seconds(ms: number): string {
  return (ms / 1_000).toFixed(1);
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) ?? "";
}

function impacketWords({ stdout, stderr }: Result): string {
  const lines = `${stdout}\n${stderr}`.split("\n");
  return lines.find((line) => /^\[-\]|Error|exception/i.test(line)) ?? lines.findLast((line) => line.startsWith("[*]")) ?? "";
}

function nmapWords(text: string): string {
  const ports = text.split("\n").filter((line) => /^\d+\/tcp/.test(line));
  return ports.map((line) => line.trim().split(/\s+/).slice(0, 2).join(" ") + reasonOf(line)).join("; ");
}

function reasonOf(line: string): string {
  const reason = /\b(syn-ack|reset|no-response|admin-prohibited|host-unreach|port-unreach|conn-refused)\b.*$/.exec(line)?.[1];
  return reason === undefined ? "" : ` (${reason})`;
}

/** Its warnings and errors, and notes on what was sent twice or cut: without chats, which every connection has, but for a RST. */
function expertWords(text: string): string {
  const found = text
    .split("\n")
    .map((line) => /^\s+(\d+)\s+\S+\s+\S+\s+(.*)$/.exec(line))
    .filter((match) => match !== null && !/Connection (establish|finish)|SYN|FIN\b/.test(match[2]!))
    .map((match) => `${match![2]!.trim()} (${match![1]})`);
  return found.join("; ");
}

// --- the page ---

function page(all: readonly Row[]): string {
  const well = new Set<Situation>(WELL);
  const failures = all.filter(({ situation }) => !well.has(situation));
  const fine = all.filter(({ situation }) => well.has(situation));
  const times = (some: readonly Row[]) => some.map(({ why }) => Number(why.seconds)).sort((a, b) => a - b);
  const median = (some: readonly Row[]) => (some.length === 0 ? "-" : times(some)[some.length >> 1]!.toFixed(1));
  return [
    "# The same failures, seen by `opnum why` and by others",
    "",
    "Made by `npm run compare:why`: each situation of [the failure lab](../test/failures/situations.ts) is real (network namespaces, a packet filter, servers that",
    "misbehave), and every program is asked in it: `opnum why`, Samba's `rpcclient` (a call to the same interface, where it has a command for one), impacket's",
    "`rpcdump`, `nmap --reason` of 135 and the port in question, and what `tshark -z expert` says of a capture of rpcclient's attempt. Words are theirs, shortened;",
    "in brackets the exit code and the seconds.",
    "",
    `${failures.length} failures, ${fine.length} that look like one and are none. \`opnum why\`: ${median(failures)} s at the median of failures, ${times(failures).at(-1)?.toFixed(1) ?? "-"} s at most.`,
    "",
    "## Failures",
    "",
    ...failures.flatMap(section),
    "## What is well",
    "",
    ...fine.flatMap(section),
  ].join("\n");
}

function section({ situation, why, rpcclient, impacket, nmap, tshark }: Row): string[] {
  return [
    `### ${situation.title}`,
    "",
    "| | says |",
    "|---|---|",
    `| opnum why | ${cell(why.words, 900)} (exit ${why.exit}, ${why.seconds} s) |`,
    `| rpcclient | ${rpcclient === undefined ? "has no command for this interface" : `${cell(rpcclient.words)} (exit ${rpcclient.exit}, ${rpcclient.seconds} s)`} |`,
    `| rpcdump | ${cell(impacket.words)} (exit ${impacket.exit}, ${impacket.seconds} s) |`,
    `| nmap | ${cell(nmap.words)} (${nmap.seconds} s) |`,
    `| tshark | ${cell(tshark) || "nothing"} |`,
    "",
  ];
}

function cell(text: string, limit = 160): string {
  return visible(text.trim(), { limit }).replaceAll("|", "\\|").replaceAll("<", "&lt;");
}
