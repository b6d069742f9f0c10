/** `opnum trace` as it is called, on captures of our own lab. */
import assert from "node:assert/strict";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { EXIT } from "../exit-codes.ts";
import { run, start } from "../testing.ts";

const captures = join(import.meta.dirname, "../../../test/captures");
const healthy = join(captures, "lab__samba-echo-tcp-noauth.pcap");
const filtered = join(captures, "lab__samba-fail-drop-syn-retransmits.pcap");
const folder = mkdtempSync(join(tmpdir(), "opnum-trace-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const trace = (...argv: string[]) => run(["trace", ...argv]);

/** Octets in pieces, as a pipe brings them; the last is awaited for ever, as that of a program that goes on capturing. */
async function* live(octets: Uint8Array, until: Promise<void>): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < octets.length; at += 700) yield octets.subarray(at, at + 700);
  await until;
}

test("exit code 0 healthy, 1 findings, 2 unreadable; the sentence is the first line", async () => {
  const good = await trace(healthy);
  assert.equal(good.code, 0, good.stderr);
  assert.match(good.stdout, /^RPC is healthy/);
  assert.equal(good.stderr, "");
  const bad = await trace(filtered);
  assert.equal(bad.code, 1);
  assert.match(bad.stdout, /Firewall rules that are missing\n[\s\S]*^netsh advfirewall .*localport=135 /m);
  const text = join(folder, "no capture.txt");
  writeFileSync(text, "hello\n");
  const unreadable = await trace(text);
  assert.equal(unreadable.code, 2);
  assert.equal(unreadable.stdout, "");
  assert.match(unreadable.stderr, /^opnum: .*no capture\.txt: .*no capture file/);
  assert.equal((await trace(join(folder, "missing.pcap"))).code, 2);
  assert.match((await trace(join(folder, "missing.pcap"))).stderr, /^opnum: .*missing\.pcap: .*there is no such file/);
});

test("what is no capture at all is one clear line and 2", async () => {
  mkdirSync(join(folder, "nothing"));
  for (const operand of [join(folder, "nothing"), join(folder, "*.nothing"), ...(existsSync("/proc/self/mem") ? ["/proc/self/mem"] : [])]) {
    const { code, stdout, stderr } = await trace(operand);
    assert.equal(code, 2, operand);
    assert.equal(stdout, "");
    assert.match(stderr, /^opnum: [^\n]+\n$/);
  }
});

test("an empty file is answered, not refused with a defect", async () => {
  const empty = join(folder, "empty.pcap");
  writeFileSync(empty, "");
  const { code, stdout, stderr } = await trace(empty);
  assert.ok(code === 0 || code === 2, stderr);
  assert.match(stdout + stderr, /empty/);
});

test("--calls prints the calls before the verdict, --quiet nothing", async () => {
  const { code, stdout } = await trace(healthy, "--calls");
  assert.equal(code, 0);
  const lines = stdout.split("\n");
  assert.match(
    lines[0]!,
    /^\d\d:\d\d:\d\d\.\d{6} #\d+ 10\.53\.57\.\d+:\d+ > 10\.53\.57\.1:\d+ \S+ .* answered \d+\/\d+ octets, no protection$/,
  );
  assert.ok(lines.includes(""), "the verdict follows");
  for (const more of [["--calls"], ["--netmon"], []])
    assert.deepEqual(await trace(healthy, "-q", ...more), { code: 0, stdout: "", stderr: "" });
});

test("--json is one document with all records and the report", async () => {
  const { code, stdout, stderr } = await trace(filtered, "--json");
  assert.equal(code, 1);
  assert.equal(stderr, "");
  const document = JSON.parse(stdout);
  assert.deepEqual(Object.keys(document), ["schema", "records", "report", "stopped", "exitCode"]);
  assert.deepEqual([document.schema, document.stopped, document.exitCode, document.report.exitCode], ["opnum.trace/1", false, 1, 1]);
  assert.equal(document.records.filter(({ kind }: { kind: string }) => kind === "connection").length, 5);
  const only = JSON.parse((await trace(filtered, "--json", "--report-only")).stdout);
  assert.deepEqual(only.records, []);
  assert.deepEqual(only.report, document.report);
});

test("--brief counts the same conversations, binds and PDUs, and says what it left out", async () => {
  const whole = JSON.parse((await trace(healthy, "--json")).stdout);
  const brief = JSON.parse((await trace(healthy, "--json", "--brief")).stdout);
  assert.deepEqual(
    brief.records,
    whole.records.filter(({ kind }: { kind: string }) => ["connection", "datagrams", "bind", "icmp"].includes(kind)),
  );
  assert.deepEqual(brief.report.figures.pdus, whole.report.figures.pdus);
  assert.deepEqual([brief.report.outcome, brief.exitCode, brief.report.figures.calls], ["healthy", 0, 0]);
  assert.match(brief.report.sentence, /used \(\d+ requests?\); how calls ended was not looked at/);
  assert.match(brief.report.capture.warnings[0], /^read in brief: /);
});

test("--jsonl is a line a record; --calls chooses those of calls; --values brings their parameters", async () => {
  const all = (await trace(healthy, "--jsonl")).stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.deepEqual(all[0], { schema: "opnum.trace/1", kind: "begin", files: [healthy] });
  assert.equal(all.at(-1).kind, "report");
  const calls = (await trace(healthy, "--jsonl", "--calls", "--values")).stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.deepEqual([...new Set(calls.slice(1, -1).map(({ kind }) => kind))], ["call"]);
  assert.ok(calls.length > 2 && calls.length < all.length);
  const add = calls.find(({ operation }) => operation === "AddOne");
  assert.equal(add.values.out.out_data, add.values.in.in_data + 1);
});

test("unreadable captures are errors in JSON, too", async () => {
  const text = join(folder, "x.txt");
  writeFileSync(text, "hello\n");
  const { code, stdout } = await trace(text, "--json");
  assert.equal(code, 2);
  const error = JSON.parse(stdout);
  assert.equal(error.schema, "opnum.error/1");
  assert.equal(error.error.exitCode, 2);
});

test("--netmon prints Network Monitor's lines, and the verdict beside them", async () => {
  const { code, stdout, stderr } = await trace(filtered, "--netmon");
  assert.equal(code, 1);
  const lines = stdout.trimEnd().split("\n");
  assert.match(lines[0]!, /Flags=\.{6}S\., SrcPort=\d+, DstPort=DCE endpoint resolution\(135\), PayloadLen=0, .* \{TCP:\d+, IPv4:\d+\}$/);
  assert.ok(lines.some((line) => line.startsWith("TCP:[SynReTransmit #1]Flags=")));
  assert.match(stderr, /TCP 53, 88, 135, 389, 3268/);
  const few = await trace(filtered, "--netmon", "--filter", "port 135");
  assert.deepEqual(
    few.stdout.trimEnd().split("\n"),
    lines.filter((line) => line.includes("(135)")),
  );
});

test("--html writes a page beside the report; a folder that is missing is said", async () => {
  const page = join(folder, "page.html");
  const { code, stdout, stderr } = await trace(filtered, "--html", page, "--rows", "1");
  assert.equal(code, 1);
  assert.match(stdout, /the worst 1 of 5/);
  assert.equal(stderr, `written: ${page}\n`);
  const html = readFileSync(page, "utf8");
  assert.match(html, /Content-Security-Policy/);
  assert.match(html, /SYN to 135 again \(2\)/);
  // The page has all rows.
  assert.match(html, /Conversations: 5</);
  const nowhere = await trace(filtered, "--html", join(folder, "nowhere", "page.html"));
  assert.equal(nowhere.code, EXIT.local);
  assert.match(nowhere.stderr, /ENOENT/);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.endsWith(".part")),
    [],
  );
});

test("--filter, --since and --until choose what is told; a mistake is shown with its place", async () => {
  const document = async (...more: string[]) => JSON.parse((await trace(filtered, "--json", ...more)).stdout);
  const ports = (given: { records: { kind: string; conversation: { server: { port: number } } }[] }) =>
    given.records.filter(({ kind }) => kind === "connection").map(({ conversation }) => conversation.server.port);
  assert.deepEqual(ports(await document("--filter", "port 88 or port 389")), [88, 389]);
  assert.deepEqual(ports(await document("--filter", "not port 1-200")), [3268, 389]);
  assert.deepEqual(ports(await document("--since", "+1h")), []);
  assert.equal(ports(await document("--until", "+1s")).length, 5);
  const one = await trace(filtered, "--filter", "port 135");
  assert.match(one.stdout, /^[^\n]*TCP 135/);
  assert.doesNotMatch(one.stdout, /3268/);
  assert.match(one.stdout, /^\(of what --filter, --since and --until chose\)$/m);
  const wrong = await trace(filtered, "--filter", "port 135 or hots 1");
  assert.equal(wrong.code, EXIT.usage);
  assert.match(wrong.stderr, /^opnum: --filter: "hots" is no condition; .*: port 135 or <here>hots 1$/m);
  assert.match((await trace(filtered, "--since", "-5m")).stderr, /counts from the end/);
});

test("what excludes each other is refused", async () => {
  for (const argv of [
    ["--json", "--jsonl"],
    ["--netmon", "--json"],
    ["--netmon", "--calls"],
    ["--report-only"],
    ["--values"],
    ["--each", "--html", "x.html"],
    ["--parquet", "x", "--calls"],
    ["--brief", "--calls"],
    ["--parquet", "x", "--brief"],
  ]) {
    const { code, stderr } = await trace(filtered, ...argv);
    assert.equal(code, EXIT.usage, argv.join(" "));
    assert.match(stderr, /^opnum: --/);
  }
  assert.equal((await trace()).code, EXIT.usage);
  assert.equal(existsSync("x"), false);
});

test("several files are one capture; --each takes each by itself and ends with the worst code", async () => {
  const both = await trace(healthy, filtered, "--json", "--report-only");
  const { report } = JSON.parse(both.stdout);
  assert.equal(report.capture.files.length, 2);
  assert.equal(report.conversationCount > 5, true);
  const text = join(folder, "y.txt");
  writeFileSync(text, "hello\n");
  const each = await trace(healthy, filtered, text, "--each");
  assert.equal(each.code, 2);
  const lines = each.stdout.trimEnd().split("\n");
  assert.match(lines[0]!, /noauth\.pcap: healthy: RPC is healthy/);
  assert.match(lines[1]!, /retransmits\.pcap: findings: /);
  assert.match(lines[2]!, /y\.txt: unreadable: /);
  assert.equal(lines.at(-1), "3 files: 1 healthy, 1 with findings, 1 unreadable");
  const objects = (await trace(healthy, filtered, "--each", "--json")).stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    objects.map(({ schema, kind, exitCode, report: own }) => [schema, kind, exitCode, own.outcome]),
    [
      ["opnum.trace/1", "file", 0, "healthy"],
      ["opnum.trace/1", "file", 1, "findings"],
    ],
  );
});

test("a merged file that cannot be read is a warning; one that is not there is a mistake", async () => {
  const text = join(folder, "z.txt");
  writeFileSync(text, "hello\n");
  const { code, stdout } = await trace(healthy, text);
  assert.equal(code, 0);
  assert.match(stdout.replaceAll(/\s+/g, " "), /warning: .*z\.txt: it is no capture file/);
  assert.equal((await trace(healthy, join(folder, "gone.pcap"))).code, 2);
});

test("--parquet goes on where it was stopped, and reads again what changed", async () => {
  const tables = join(folder, "tables");
  const [one, two] = [join(folder, "one.pcap"), join(folder, "two.pcap")];
  copyFileSync(healthy, one);
  copyFileSync(filtered, two);
  const first = await trace(one, two, "--parquet", tables);
  assert.equal(first.code, 1);
  assert.equal(first.stdout.trimEnd().split("\n").at(-1), "2 files: 1 healthy, 1 with findings");
  const written = () => readdirSync(join(tables, "calls")).map((name) => statSync(join(tables, "calls", name)).mtimeMs);
  const before = written();
  const second = await trace(one, two, "--parquet", tables);
  assert.equal(second.code, 1);
  assert.equal(second.stdout.trim(), "2 files: 1 healthy, 1 with findings; 2 of them done before");
  assert.deepEqual(written(), before);
  utimesSync(one, new Date(), new Date(2_000_000_000_000));
  assert.match((await trace(one, two, "--parquet", tables)).stdout, /^.*one\.pcap: healthy.*\n\n2 files: .*; 1 of them done before\n$/);
  assert.match((await trace(one, two, "--parquet", tables, "--filter", "calls")).stdout, /^.*one\.pcap: /);
  assert.match((await trace("-", "--parquet", tables)).stderr, /standard input has no name/);
});

test("a live capture is told as it comes, and Ctrl-C ends it with the verdict and its exit code", async () => {
  const octets = readFileSync(filtered);
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const running = start(["trace", "-", "--netmon"], { stdin: live(octets, ended) });
  await running.printed("SynReTransmit #1]");
  // The program that captures hears Ctrl-C, too, and ends.
  running.interrupt();
  end();
  const { code, stderr } = await running.result;
  assert.equal(code, 1);
  assert.match(stderr, /TCP 53, 88, 135, 389, 3268/);
});

test("a live capture that goes on after Ctrl-C is left", async () => {
  const octets = readFileSync(healthy);
  const running = start(["trace", "-", "--calls"], { stdin: live(octets, new Promise(() => undefined)) });
  await running.printed("answered");
  running.interrupt();
  const { code, stdout } = await running.result;
  assert.equal(code, 0);
  assert.match(stdout, /RPC is healthy/);
});

test("Ctrl-C in the middle of a file ends with 130, and says how far that was", async () => {
  const octets = readFileSync(healthy);
  const long = join(folder, "long.pcap");
  writeFileSync(long, Buffer.concat([octets, ...Array.from({ length: 2_000 }, () => octets.subarray(24))]));
  const running = start(["trace", long, "--jsonl"]);
  await running.printed('"kind":"call"');
  running.interrupt();
  const { code, stdout, stderr } = await running.result;
  assert.equal(code, EXIT.interrupted);
  const last = JSON.parse(stdout.trimEnd().split("\n").at(-1)!);
  assert.deepEqual([last.kind, last.stopped, last.exitCode], ["report", true, EXIT.interrupted]);
  assert.ok(last.report.capture.octets < statSync(long).size);
  assert.match(stderr, /^opnum: stopped before the end: this is what the first [\d,]+ frames say\n$/);
});

test("Ctrl-C between files leaves nothing half-written, and says how to go on", async () => {
  const tables = join(folder, "stopped");
  const files = Array.from({ length: 40 }, (_, i) => {
    const copy = join(folder, `copy${i}.pcap`);
    copyFileSync(healthy, copy);
    return copy;
  });
  const running = start(["trace", ...files, "--parquet", tables]);
  await running.printed("copy0.pcap: healthy");
  running.interrupt();
  const { code, stderr } = await running.result;
  assert.equal(code, EXIT.interrupted);
  const done = Number(/stopped; (\d+) of 40 files are done, and the same command goes on from there/.exec(stderr)?.[1]);
  assert.ok(done >= 1 && done < 40, stderr);
  for (const table of ["files", "conversations", "calls", "findings"]) {
    const names = readdirSync(join(tables, table));
    assert.equal(names.length, done);
    assert.deepEqual(
      names.filter((name) => name.endsWith(".part")),
      [],
    );
  }
  const again = await trace(...files, "--parquet", tables);
  assert.match(again.stdout, new RegExp(`^40 files: 40 healthy; ${done} of them done before$`, "m"));
});
