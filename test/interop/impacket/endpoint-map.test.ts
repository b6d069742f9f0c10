/** impacket, a second client that shares nothing with Samba's: its rpcdump and rpcmap read our endpoint map, its own marshalling calls our services. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { report } from "../../peers/checklist.ts";
import { startLab } from "../../peers/lab.ts";
import { debianPython, opnum, requirePeer, rpcmapScript, Scope } from "../../peers/peers.ts";

const rpcdumpScript = join(rpcmapScript, "..", "rpcdump.py");

test("impacket", async (t) => {
  if (!requirePeer(t, "impacket", "rpcmap", "namespaces")) return;
  await using scope = new Scope();
  const network = scope.namespace();
  const lab = await startLab(scope, { in: network });
  const own = await scope.run(opnum("dump", "127.0.0.1", "--json"), { in: network });
  assert.equal(own.code, 0, own.stderr);
  const entries = readOwnDump(own.stdout);
  assert.ok(entries.length >= 3, own.stdout);

  await t.test("rpcdump", async () => {
    const result = await scope.run([debianPython, rpcdumpScript, "127.0.0.1"], { in: network });
    const text = result.stdout + result.stderr;
    for (const entry of entries) {
      assert.ok(text.toUpperCase().includes(`UUID    : ${entry.uuid.toUpperCase()} V${entry.version}`), `${entry.uuid} is not in\n${text}`);
      assert.ok(text.includes(`[${entry.endpoint}]`), `${entry.endpoint} is not in\n${text}`);
    }
    assert.match(text, new RegExp(`ncacn_ip_tcp:[^\\n]*\\[${lab.echoPort}\\]`));
    assert.match(text, new RegExp(`Received ${entries.length} endpoints`));
  });

  await t.test("its own epm, mgmt and IObjectExporter", async (t) => {
    const program = join(import.meta.dirname, "programs", "endpoint_map.py");
    await report(t, await scope.run([debianPython, program, "127.0.0.1"], { in: network }), 10);
  });

  // Without authentication; its default is to encrypt.
  const rpcmap = [debianPython, rpcmapScript, "-auth-level", "1"];
  await t.test("rpcmap by way of mgmt", async () => {
    const result = await scope.run([...rpcmap, "ncacn_ip_tcp:127.0.0.1[135]"], { in: network });
    const text = (result.stdout + result.stderr).toUpperCase();
    for (const uuid of ["E1AF8308-5D1F-11C9-91A4-08002B14A0FA", "AFA8BD80-7D8A-11C9-BEF4-08002B102989"])
      assert.ok(text.includes(uuid), text);
  });

  await t.test("rpcmap on the echo service", async () => {
    const result = await scope.run([...rpcmap, `ncacn_ip_tcp:127.0.0.1[${lab.echoPort}]`], { in: network });
    assert.ok(
      (result.stdout + result.stderr).toUpperCase().includes("60A15EC5-4DE8-11D7-A637-005056A20182"),
      result.stdout + result.stderr,
    );
  });

  await t.test("rpcmap tries operations without parameters, and the server goes on", async () => {
    const scan = ["-brute-opnums", "-opnum-max", "12", `ncacn_ip_tcp:127.0.0.1[${lab.echoPort}]`];
    const result = await scope.run([...rpcmap, ...scan], { in: network, timeoutMs: 120_000 });
    const text = result.stdout + result.stderr;
    const [, echo = ""] = text.toUpperCase().split("60A15EC5-4DE8-11D7-A637-005056A20182 V1.0");
    assert.match(echo, /^OPNUM 0: RPC_X_BAD_STUB_DATA$/m, text);
    assert.match(echo, /^OPNUMS 10-12: NCA_S_OP_RNG_ERROR/m, text);
  });

  await t.test("rpcmap tries every interface it knows, a connection each", async () => {
    const result = await scope.run([...rpcmap, "-brute-uuids", `ncacn_ip_tcp:127.0.0.1[${lab.echoPort}]`], {
      in: network,
      timeoutMs: 120_000,
    });
    const text = result.stdout + result.stderr;
    assert.match(text, /AFA8BD80-7D8A-11C9-BEF4-08002B102989 v1\.0/i, text);
    assert.match(text, /Tested \d{3} UUID/, text);
    const ping = await scope.run(opnum("ping", `ncacn_ip_tcp:127.0.0.1[${lab.echoPort}]`), { in: network });
    assert.equal(ping.code, 0, ping.stdout + ping.stderr);
  });
});

interface OwnEntry {
  readonly uuid: string;
  readonly version: string;
  readonly endpoint: string;
}

function readOwnDump(text: string): readonly OwnEntry[] {
  return (JSON.parse(text) as { entries: OwnEntry[] }).entries;
}
