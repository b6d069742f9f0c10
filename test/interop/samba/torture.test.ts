/**
 * Samba's own torture suites against our endpoint mapper and our rpcecho, anonymous (`-U%`; with a password its client signs). In a network namespace:
 * rpc.mgmt and rpc.epmapper insist on port 135.
 */
import assert from "node:assert/strict";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { type Lab, startLab } from "../../peers/lab.ts";
import { type Namespace, requirePeer, Scope, script } from "../../peers/peers.ts";
import { clientConfiguration, readSubunit } from "../../peers/samba.ts";

const suites = {
  "rpc.echo": ["addone", "sinkdata", "echodata", "sourcedata", "testcall", "testcall2", "enum", "surrounding", "doublepointer"].map(
    (name) => `echo.${name}`,
  ),
  "rpc.mgmt": ["mgmt"],
  "rpc.epmapper": ["Map_simple", "Map_full", "Lookup_simple", "Lookup_terminate_search", "Insert_noreplace"].map(
    (name) => `epmapper.${name}`,
  ),
};

test("smbtorture accepts our server", async (t) => {
  if (!requirePeer(t, "smbtorture", "namespaces")) return;
  await using scope = new Scope();
  const network = scope.namespace();
  const configuration = clientConfiguration(scope);
  const lab = await startLab(scope, { in: network });
  // Lookup_simple insists on ept_s_not_registered after the last elements; there is a call after the last elements only where they fill its pages of ten.
  const padding = scope.start(script(join(import.meta.dirname, "programs", "pad-map.ts"), "10"), { in: network });
  assert.equal(Number((await padding.until(/^(\d+) elements$/m))[1]) % 10, 0);
  const torture = (binding: string, suite: keyof typeof suites, { quick = true } = {}) =>
    runSuite(t, scope, { network, configuration, lab, binding, suite, quick });

  await torture(`ncacn_ip_tcp:127.0.0.1[${lab.echoPort}]`, "rpc.echo");
  await torture("ncacn_ip_tcp:127.0.0.1", "rpc.mgmt");
  await torture("ncacn_ip_tcp:127.0.0.1[135]", "rpc.epmapper");

  // The port found by our mapper, big-endian stub data, IPv6.
  await torture("ncacn_ip_tcp:127.0.0.1", "rpc.echo");
  await torture(`ncacn_ip_tcp:127.0.0.1[${lab.echoPort},bigendian]`, "rpc.echo");
  await torture("ncacn_ip_tcp:127.0.0.1[135,bigendian]", "rpc.epmapper");
  await torture(`ncacn_ip_tcp:::1[${lab.echoPort}]`, "rpc.echo");
  await torture("ncacn_ip_tcp:::1[135]", "rpc.epmapper");

  // With the sleeps that run calls side by side on one connection.
  await torture(`ncacn_ip_tcp:127.0.0.1[${lab.echoPort}]`, "rpc.echo", { quick: false });
});

interface Suite {
  readonly network: Namespace;
  readonly configuration: string;
  readonly lab: Lab;
  readonly binding: string;
  readonly suite: keyof typeof suites;
  readonly quick: boolean;
}

async function runSuite(t: TestContext, scope: Scope, run: Suite): Promise<void> {
  const title = `${run.suite}${run.quick ? "" : ", slow"} ${run.binding.replace(`${run.lab.echoPort}`, "port")}`;
  const expected = run.quick ? suites[run.suite] : [...suites[run.suite], "echo.sleep"];
  await t.test(title, async (t) => {
    const command = [
      "smbtorture",
      "-s",
      run.configuration,
      "-U%",
      `--option=torture:quick=${run.quick ? "yes" : "no"}`,
      run.binding,
      run.suite,
    ];
    const result = await scope.run(command, { in: run.network, timeoutMs: 90_000 });
    const verdicts = readSubunit(result.stdout);
    for (const name of expected) {
      await t.test(name, () => {
        const verdict = verdicts.get(name);
        assert.equal(verdict?.outcome, "success", verdict?.words ?? `no verdict in\n${result.stdout}${result.stderr}`);
      });
    }
    await t.test("nothing else failed", () => {
      const bad = [...verdicts].filter(([, verdict]) => verdict.outcome === "failure" || verdict.outcome === "error");
      assert.deepEqual(bad, []);
      assert.equal(result.timedOut, false);
      assert.equal(result.code, 0, result.stdout + result.stderr);
    });
  });
}
