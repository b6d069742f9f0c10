import assert from "node:assert/strict";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { EXIT } from "./exit-codes.ts";
import { parseList, parseRange, rewritePortQry } from "./query/ports.ts";
import { run, start } from "./testing.ts";

const server = createServer((socket) => socket.end());
const udp = createSocket("udp4");
const folder = mkdtempSync(join(tmpdir(), "opnum-query-"));
let open = 0;
let closed = 0;

before(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  open = (server.address() as AddressInfo).port;
  const other = createServer();
  other.listen(0, "127.0.0.1");
  await once(other, "listening");
  closed = (other.address() as AddressInfo).port;
  other.close();
  udp.on("message", (_, from) => udp.send("hello \u001b[31m", from.port, from.address));
  udp.bind(0, "127.0.0.1");
  await once(udp, "listening");
});

after(() => {
  server.close();
  udp.close();
  rmSync(folder, { recursive: true, force: true });
});

const query = (...argv: string[]) => run(["query", "-n", "127.0.0.1", "-i", ...argv]);

test("LISTENING is 0 and says why, in PortQry's sections", async () => {
  const { code, stdout, stderr } = await query("-e", `${open}`);
  assert.equal(code, EXIT.ok);
  assert.equal(stderr, "");
  assert.match(stdout, /^\nQuerying target system called:\n\n 127\.0\.0\.1\n\n/);
  assert.match(stdout, new RegExp(`TCP port ${open} \\(.* service\\): LISTENING\\n  SYN-ACK from 127\\.0\\.0\\.1 after`));
});

test("NOT LISTENING is 1; the worst of several decides", async () => {
  const { code, stdout } = await query("-e", `${closed}`);
  assert.equal(code, EXIT.notListening);
  assert.match(stdout, /NOT LISTENING\n {2}RST from/);
  assert.equal((await query("-o", `${open},${closed}`)).code, EXIT.notListening);
});

test("UDP: an answer is LISTENING, and what it holds does not reach the screen as it is", async () => {
  const { code, stdout } = await query("-p", "udp", "-e", `${udp.address().port}`);
  assert.equal(code, EXIT.ok);
  assert.match(stdout, /UDP port \d+ is LISTENING/);
  assert.doesNotMatch(stdout, /\u001b/);
  const json = await query("-p", "udp", "-e", `${udp.address().port}`, "--json");
  assert.doesNotMatch(json.stdout, /\u001b/);
});

test("--json has a schema, states, evidence and the exit code", async () => {
  const { code, stdout } = await query("-o", `${open},${closed}`, "--json");
  const result = JSON.parse(stdout) as {
    schema: string;
    exitCode: number;
    results: { port: number; state: string; evidence: { kind: string; words: string }[] }[];
  };
  assert.equal(result.schema, "opnum.query/1");
  assert.equal(result.exitCode, code);
  assert.deepEqual(
    result.results.map(({ port, state, evidence }) => [port, state, evidence[0]?.kind]),
    [
      [open, "LISTENING", "syn-ack"],
      [closed, "NOT LISTENING", "rst"],
    ],
  );
});

test("quiet says nothing at all", async () => {
  assert.deepEqual(await query("-e", `${closed}`, "-q"), { code: EXIT.notListening, stdout: "", stderr: "" });
});

test("a range keeps its order, folds runs of closed ports and counts", async () => {
  const low = Math.min(open, closed);
  const high = Math.max(open, closed);
  const { stdout } = await query("-r", `${Math.max(1, low - 3)}:${Math.min(65_535, high + 3)}`);
  assert.match(stdout, new RegExp(`TCP port ${open} \\(.*\\): LISTENING`));
  assert.match(stdout, /\d+ ports: \d+ LISTENING, \d+ NOT LISTENING/);
  const all = await query("-r", `${open}:${Math.min(65_535, open + 1)}`, "--all");
  assert.match(all.stdout, new RegExp(`TCP port ${open} `));
});

test("progress on a terminal", async () => {
  const running = start(["query", "-n", "127.0.0.1", "-i", "-r", "1:40"], { tty: true });
  assert.match((await running.result).stderr, /\d+ of 40 ports, 0 listening/);
});

test("a name that does not exist is one clear line and 3", async () => {
  const { code, stdout, stderr } = await run(["query", "-n", "no-such-host.invalid", "-e", "135"]);
  assert.equal(code, EXIT.nameNotFound);
  assert.match(stdout, /Failed to resolve name to IP address/);
  assert.match(stderr, /^opnum: .*"no-such-host\.invalid" could not be resolved.*\n$/);
});

test("Ctrl-C ends with 130 and nothing more", async () => {
  const blackHole = createSocket("udp4");
  blackHole.bind(0, "127.0.0.1");
  await once(blackHole, "listening");
  const running = start(["query", "-n", "127.0.0.1", "-i", "-p", "udp", "-e", `${blackHole.address().port}`, "-t", "1m"]);
  await running.printed("querying");
  running.interrupt();
  const { code, stderr } = await running.result;
  blackHole.close();
  assert.equal(code, EXIT.interrupted);
  assert.equal(stderr, "");
});

test("the log holds what the screen held, and is not overwritten unasked", async () => {
  const file = join(folder, "port.log");
  const { stdout } = await query("-e", `${closed}`, "-l", file);
  const log = readFileSync(file, "utf8");
  assert.equal(log, stdout);
  assert.match((await query("-e", `${closed}`, "-l", file)).stderr, /is there already; -y overwrites it/);
  assert.equal((await query("-e", `${closed}`, "-l", file, "-y")).code, EXIT.notListening);
});

test("contradictions are usage errors", async () => {
  for (const argv of [
    ["-e", "1", "-o", "2"],
    ["-4", "-6"],
    ["-e", "65536"],
    ["-r", "9:1"],
    ["-o", "a,b"],
    ["-p", "sctp"],
  ]) {
    assert.equal((await query(...argv)).code, EXIT.usage, argv.join(" "));
  }
  assert.equal((await run(["query"])).code, EXIT.usage);
});

test("PortQry's own spelling is understood", () => {
  const fail = (words: string): never => assert.fail(words);
  assert.deepEqual(rewritePortQry(["/n", "host", "/p", "udp", "/e", "135", "-sp", "3001", "-nr"]), [
    "-n",
    "host",
    "-p",
    "udp",
    "-e",
    "135",
    "--source-port",
    "3001",
    "--numeric",
  ]);
  assert.deepEqual(rewritePortQry(["-l", "/e"]), ["-l", "/e"]);
  assert.deepEqual(parseList("25, 80,443,80", fail), [25, 80, 443]);
  assert.deepEqual(parseRange("1024:5000", fail), [1024, 5000]);
});
