import assert from "node:assert/strict";
import { test } from "node:test";
import { EXIT } from "./exit-codes.ts";
import { run } from "./testing.ts";

test("lookup says what a number means, what is behind it and what to do", async () => {
  const { code, stdout } = await run(["lookup", "1722"]);
  assert.equal(code, EXIT.ok);
  assert.match(stdout, /^RPC_S_SERVER_UNAVAILABLE {2}1722 \(0x000006ba\)\n/);
  assert.match(stdout, /Usual causes[\s\S]*49152-65535[\s\S]*Next:/);
});

test("lookup takes negative numbers, several words, Kerberos numbers, and says when it knows nothing", async () => {
  assert.match((await run(["lookup", "-2147023174"])).stdout, /RPC_S_SERVER_UNAVAILABLE/);
  assert.match((await run(["lookup", "The", "RPC", "server", "is", "unavailable."])).stdout, /1722/);
  assert.match((await run(["lookup", "krb", "0x25"])).stdout, /^KRB_AP_ERR_SKEW/);
  const nothing = await run(["lookup", "no", "such", "thing"]);
  assert.equal(nothing.code, EXIT.unknown);
  assert.match(nothing.stderr, /nothing is known/);
  assert.equal((await run(["lookup"])).code, EXIT.usage);
  assert.equal((await run(["lookup", " "])).code, EXIT.usage);
});

test("lookup --json is one object with a schema", async () => {
  const { stdout } = await run(["lookup", "--json", "0x1c010003"]);
  const object = JSON.parse(stdout) as { schema: string; findings: { kind: string; status: number }[] };
  assert.equal(object.schema, "opnum.lookup/1");
  assert.deepEqual([object.findings[0]?.kind, object.findings[0]?.status], ["status", 0x1c010003]);
});
