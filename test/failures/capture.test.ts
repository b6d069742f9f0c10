/** `opnum capture` for real: what it keeps is read by tshark, and how it ends. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { startLab } from "../peers/lab.ts";
import { type Namespace, opnum, requirePeer, Scope } from "../peers/peers.ts";

async function house(scope: Scope): Promise<Namespace> {
  const network = scope.namespace({ "lab.test": "127.0.0.1" });
  await startLab(scope, { in: network });
  return network;
}

test("capture records, is ended, and says what happened", async (t) => {
  if (!requirePeer(t, "namespaces", "tcpdump", "tshark")) return;
  await using scope = new Scope();
  const network = await house(scope);
  const folder = scope.tempDir();
  // Recordings that are not kept are here meanwhile.
  const temporary = scope.tempDir();
  const here = { in: network, env: { TMPDIR: temporary } };

  await t.test("with a command, whose end is the recording's", async () => {
    const file = join(folder, "kept.pcap");
    const command = opnum("call", "lab.test", "rpcecho.AddOne", '{"in_data":41}');
    const made = await scope.run([...opnum("capture", "lab.test", "--out", file, "--"), ...command], here);
    assert.equal(made.code, 0, made.stderr);
    assert.match(made.stdout, /"out_data": 42[\s\S]*RPC is healthy: 2 calls to 127\.0\.0\.1, 2 answered/);
    assert.match(
      made.stderr,
      /^Recording 127\.0\.0\.1, .*tcpdump, interface any\)\. It ends with the command\.\n\d+ packets of lab\.test recorded, kept in .*kept\.pcap\.\n$/,
    );
    // All of it, from the first SYN to the last FIN or RST.
    const read = await scope.run([
      "tshark",
      "-n",
      "-r",
      file,
      "-Y",
      "tcp.flags.syn == 1 && tcp.flags.ack == 0",
      "-T",
      "fields",
      "-e",
      "tcp.dstport",
    ]);
    assert.equal(read.stdout.trim().split("\n").length, 2, read.stdout);
    const ends = await scope.run([
      "tshark",
      "-n",
      "-r",
      file,
      "-Y",
      "tcp.flags.fin == 1 || tcp.flags.reset == 1",
      "-T",
      "fields",
      "-e",
      "tcp.stream",
    ]);
    assert.deepEqual([...new Set(ends.stdout.trim().split("\n"))].sort(), ["0", "1"]);
    assert.deepEqual(readdirSync(folder), ["kept.pcap"]);
  });

  await t.test("by Ctrl-C, and leaves no file", async () => {
    const running = scope.start(["sh", "-c", 'exec "$@" 2>&1', "sh", ...opnum("capture", "127.0.0.1", "--json")], here);
    await running.until(/Ctrl-C ends it/);
    const called = await scope.run(opnum("call", "lab.test", "rpcecho.AddOne", '{"in_data":1}'), here);
    assert.equal(called.code, 0, called.stderr);
    process.kill(running.pid, "SIGINT");
    const { code, stdout } = await running.result;
    assert.equal(code, 0, stdout);
    const document = JSON.parse(stdout.slice(stdout.indexOf('{"schema"')));
    assert.deepEqual([document.schema, document.report.outcome, document.report.figures.calls], ["opnum.trace/1", "healthy", 2]);
  });

  await t.test("after a time, with a narrower filter", async () => {
    const running = scope.start(
      ["sh", "-c", 'exec "$@" 2>&1', "sh", ...opnum("capture", "127.0.0.1", "--for", "5s", "--filter", "tcp port 135")],
      here,
    );
    await running.until(/It ends after 5 s/);
    await scope.run(opnum("call", "lab.test", "rpcecho.AddOne", '{"in_data":1}'), here);
    const { code, stdout } = await running.result;
    assert.equal(code, 0, stdout);
    assert.match(stdout, /RPC is healthy: 1 call to /);
  });

  await t.test("where tcpdump does not take the filter, or the interface is none", async () => {
    for (const [exit, argv, says] of [
      [64, ["--filter", "port port"], /^opnum: --filter: tcpdump ended at once \(.*syntax error/],
      [64, ["--filter", "nonsense"], /^opnum: --filter: tcpdump ended at once \(/],
      [11, ["--interface", "nowhere0"], /^opnum: nothing can be recorded here: .*nowhere0/],
    ] as const) {
      const { code, stderr } = await scope.run(opnum("capture", "127.0.0.1", ...argv), here);
      assert.equal(code, exit, stderr);
      assert.match(stderr, says);
    }
  });

  await t.test("a command that cannot be started is said, one that fails too", async () => {
    const none = await scope.run(opnum("capture", "127.0.0.1", "--", "no-such-command"), here);
    assert.equal(none.code, 64);
    assert.match(none.stderr, /no-such-command: it cannot be started \(ENOENT\)/);
    const failing = await scope.run(opnum("capture", "127.0.0.1", "--", "sh", "-c", "exit 7"), here);
    assert.match(failing.stderr, /0 packets of 127\.0\.0\.1 recorded; sh ended with exit code 7\./);
  });

  await t.test("killed in the middle, it leaves no recorder", async () => {
    const running = scope.start(
      ["sh", "-c", 'exec "$@" 2>&1', "sh", ...opnum("capture", "127.0.0.1", "--out", join(folder, "killed.pcap"))],
      here,
    );
    await running.until(/Ctrl-C ends it/);
    process.kill(running.pid, "SIGKILL");
    await running.result;
    const gone = await scope.run(
      ["sh", "-c", `until ! ip netns pids "$0" | xargs -r ps -o comm= -p | grep -q tcpdump; do :; done`, network.name],
      {
        timeoutMs: 5_000,
      },
    );
    assert.equal(gone.timedOut, false, "it still records");
  });

  assert.deepEqual(readdirSync(temporary), []);
  assert.equal(existsSync(join(folder, "killed.pcap")), false);
  assert.ok(readFileSync(join(folder, "kept.pcap")).length > 24);
});
