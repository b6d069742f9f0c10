import assert from "node:assert/strict";
import { test } from "node:test";
import { EXIT } from "./exit-codes.ts";
import { run, start } from "./testing.ts";

test("console prints its address, serves its pages to who has it, and ends with Ctrl-C", async () => {
  const running = start(["console"]);
  await running.printed("Ctrl-C ends it.");
  const url = /^Console: {3}(\S+)$/m.exec(running.stdout())?.[1] ?? "";
  const page = await fetch(url);
  assert.equal(page.status, 200);
  assert.match(page.headers.get("content-security-policy") ?? "", /default-src 'none'.*connect-src 'self'.*frame-ancestors 'none'/);
  const capture = await fetch(`${url}capture.html`);
  assert.match(capture.headers.get("content-security-policy") ?? "", /default-src 'none'.*connect-src 'none'/);
  assert.match(await capture.text(), /<title>opnum: what happened to RPC/);
  const state = (await (await fetch(`${url}api/state`)).json()) as { schema: string; lab?: unknown };
  assert.deepEqual([state.schema, state.lab], ["opnum.console/1", undefined]);
  const { port } = new URL(url);
  assert.equal((await fetch(`http://127.0.0.1:${port}/`)).status, 404);
  const taken = await run(["console", "--port", port]);
  assert.equal(taken.code, EXIT.local);
  assert.match(taken.stderr, new RegExp(port));
  running.interrupt();
  assert.equal((await running.result).code, EXIT.ok);
  await assert.rejects(fetch(url));
});

test("console --json prints one object", async () => {
  const running = start(["console", "--json"]);
  await running.printed(/\n/);
  const { schema, url, capture } = JSON.parse(running.stdout()) as Record<string, string>;
  assert.equal(schema, "opnum.console/1");
  assert.equal(capture, `${url}capture.html`);
  running.interrupt("SIGTERM");
  assert.equal((await running.result).code, EXIT.ok);
});
