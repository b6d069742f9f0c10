/** Samba's raw DCE/RPC conformance tests of fragments and flags: the 16 that find Netlogon by the endpoint mapper and call NetrServerReqChallenge. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { repository, requirePeer, Scope, script } from "../../peers/peers.ts";
import { clientConfiguration } from "../../peers/samba.ts";

const names = [
  ...["01", "02", "03", "04", "05"].map((number) => `fragmented_requests${number}`),
  ...["first_only", "last_only", "none_only", "first_cancel", "2nd_cancel", "last_cancel", "mix"].map((kind) => `${kind}_requests`),
  ...["first_cmpx", "first_didnot", "first_maybe", "first_08"].map((kind) => `${kind}_requests`),
];

test("Samba's raw protocol tests of fragmented requests", async (t) => {
  if (!requirePeer(t, "samba-python", "namespaces")) return;
  await using scope = new Scope();
  const network = scope.namespace();
  const server = scope.start(script(join(import.meta.dirname, "programs", "netlogon-server.ts"), "127.0.0.1"), { in: network });
  await server.until(/^ready (\S+)$/m);
  const full = names.map((name) => `samba.tests.dcerpc.raw_protocol.TestDCERPC_BIND.test_${name}`);
  const result = await scope.run(
    ["bash", join(repository, "test", "peers", "raw-protocol.sh"), "135", clientConfiguration(scope), ...full],
    {
      in: network,
      timeoutMs: 240_000,
    },
  );
  const output = result.stdout + result.stderr;
  assert.equal(names.length, 16);
  assert.match(output, /^Ran 16 tests in /m);
  assert.doesNotMatch(output, /skipped=/);
  for (const name of names) {
    await t.test(name, () => {
      const start = output.search(new RegExp(`^(FAIL|ERROR): test_${name} `, "m"));
      assert.ok(output.includes(`test_${name} (`), "it was not run");
      assert.ok(start < 0, output.slice(start, start + 2_000));
    });
  }
});
