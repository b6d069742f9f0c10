/** Samba's Python bindings (its C client library) call our rpcecho, our endpoint mapper and our mgmt, every operation they offer. */
import { join } from "node:path";
import { test } from "node:test";
import { report } from "../../peers/checklist.ts";
import { startLab } from "../../peers/lab.ts";
import { debianPython, requirePeer, Scope } from "../../peers/peers.ts";

const programs = join(import.meta.dirname, "programs");

test("Samba's Python bindings call our server", async (t) => {
  if (!requirePeer(t, "samba-python", "namespaces")) return;
  await using scope = new Scope();
  const network = scope.namespace();
  const lab = await startLab(scope, { in: network });
  const variants = {
    "directly by port": `ncacn_ip_tcp:127.0.0.1[${lab.echoPort}]`,
    "by way of the mapper": "ncacn_ip_tcp:127.0.0.1",
    "big-endian": `ncacn_ip_tcp:127.0.0.1[${lab.echoPort},bigendian]`,
    "over IPv6": `ncacn_ip_tcp:::1[${lab.echoPort}]`,
  };
  for (const [title, binding] of Object.entries(variants)) {
    await t.test(`rpcecho, ${title}`, async (t) => {
      const result = await scope.run([debianPython, join(programs, "echo_client.py"), binding], { in: network, timeoutMs: 120_000 });
      await report(t, result, 41);
    });
  }
  await t.test("endpoint mapper and mgmt", async (t) => {
    const result = await scope.run([debianPython, join(programs, "mapper_client.py"), "127.0.0.1", "135"], { in: network });
    await report(t, result, 14);
  });
});
