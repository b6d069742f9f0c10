/** The helpers themselves: a helper that calls nothing a failure would make every interop test worthless. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { requirePeer, Scope } from "./peers.ts";
import { readSubunit } from "./samba.ts";

test("subunit: each verdict with its words", () => {
  const text = [
    "smbtorture 4.17.12-Debian",
    "progress: 3",
    "test: echo.addone",
    "time: 2026-01-01 00:00:00.000000",
    "10 + 1 = 11",
    "success: echo.addone",
    "test: echo.enum",
    "failure: echo.enum [",
    "../rpc.c:312: status was NT_STATUS_X",
    "]",
    "skip: echo.sleep [",
    "disabled by quick",
    "]",
  ].join("\n");
  const verdicts = readSubunit(text);
  assert.deepEqual([...verdicts.keys()], ["echo.addone", "echo.enum", "echo.sleep"]);
  assert.equal(verdicts.get("echo.enum")?.outcome, "failure");
  assert.match(verdicts.get("echo.enum")?.words ?? "", /NT_STATUS_X/);
  assert.equal(verdicts.get("echo.sleep")?.outcome, "skip");
});

test("a process and its children end with the scope, and a deadline kills", async (t) => {
  if (process.platform !== "linux") return t.skip("there is no /proc to look into");
  let folder = "";
  let pid = 0;
  {
    await using scope = new Scope();
    folder = scope.tempDir();
    const running = scope.start(["sh", "-c", "sleep 1000 & echo child $!; wait"]);
    pid = Number((await running.until(/child (\d+)/))[1]);
    process.kill(pid, 0);
    const late = await scope.run(["sh", "-c", "echo before; sleep 1000"], { timeoutMs: 100 });
    assert.equal(late.timedOut, true);
    assert.equal(late.stdout, "before\n");
    await assert.rejects(running.until(/never/, 50), /without \/never\//);
  }
  assert.equal(existsSync(folder), false);
  assert.equal(await gone(pid), true);
});

test("a namespace has a network of its own", async (t) => {
  if (!requirePeer(t, "namespaces")) return;
  await using scope = new Scope();
  const namespace = scope.namespace({ "peer.test": "127.0.0.9" });
  const links = await scope.run(["ip", "-o", "link"], { in: namespace });
  assert.equal(links.stdout.trim().split("\n").length, 1);
  const lookup = await scope.run(["getent", "hosts", "peer.test"], { in: namespace });
  assert.match(lookup.stdout, /127\.0\.0\.9/);
});

/** A killed grandchild is a zombie until its new parent reaps it. */
async function gone(pid: number): Promise<boolean> {
  await using scope = new Scope();
  const state = await scope.run(["sh", "-c", `cat /proc/${pid}/stat 2>/dev/null || echo 'x (x) Z'`]);
  return /\) [ZX]/.test(state.stdout);
}
