/**
 * Two machines with a wire between them, IPv4 and IPv6 (two namespaces and a veth pair): what is the same on every loopback is not here. One family dead
 * and the other alive, link-local addresses with their scope, a mapper asked from elsewhere.
 */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { report } from "../peers/checklist.ts";
import { startLab } from "../peers/lab.ts";
import { type Namespace, opnum, requirePeer, Scope, script } from "../peers/peers.ts";
import { clientConfiguration, readSubunit } from "../peers/samba.ts";

const V4 = "10.53.59.1";
const V6 = "fd53:59::1";

test("two hosts", async (t) => {
  if (!requirePeer(t, "namespaces", "packet-filter")) return;
  await using scope = new Scope();
  const server = scope.namespace();
  // The name has both: each family is tried, and the one that answers is taken.
  const client = scope.namespace({ "dual.test": [V4, V6] });
  connectHosts(server, client);
  const lab = await startLab(scope, { in: server, arguments: ["--host", "::"] });
  assert.equal(lab.mapperPort, 135);
  const linkLocal = await linkLocalAddress(scope, server);
  const run = (...args: readonly string[]) => scope.run(opnum(...args, "--timeout", "5s"), { in: client, timeoutMs: 20_000 });

  for (const [title, host] of Object.entries({ IPv4: V4, IPv6: V6, "IPv6, link-local with its scope": `${linkLocal}%wire1` })) {
    await t.test(title, async (t) => {
      await t.test("dump", async () => {
        const result = await run("dump", host);
        assert.equal(result.code, 0, result.stdout + result.stderr);
        assert.match(result.stdout, /60a15ec5-4de8-11d7-a637-005056a20182/);
      });
      await t.test("ping by way of the mapper", async () => {
        const result = await run("ping", host, "-i", "rpcecho");
        assert.equal(result.code, 0, result.stdout + result.stderr);
      });
      await t.test("query", async () => {
        const result = await run("query", "-n", host, "-p", "tcp", "-e", "135");
        assert.equal(result.code, 0, result.stdout + result.stderr);
        assert.match(result.stdout, /TCP port 135 \(.*\): LISTENING[\s\S]*60a15ec5-4de8-11d7-a637-005056a20182/);
      });
      await t.test("our client", async (t) => {
        await report(t, await scope.run(script(join(import.meta.dirname, "programs", "remote-client.ts"), host), { in: client }), 4);
      });
    });
  }

  await t.test("a string binding with an IPv6 address, bare and in brackets", async () => {
    for (const binding of [`ncacn_ip_tcp:${V6}[135]`, `ncacn_ip_tcp:[${V6}][135]`]) {
      const result = await run("ping", binding);
      assert.equal(result.code, 0, result.stdout + result.stderr);
    }
  });

  await t.test("Samba's smbtorture from the other host, over IPv6", async (t) => {
    if (!requirePeer(t, "smbtorture")) return;
    const command = ["smbtorture", "-s", clientConfiguration(scope), "-U%", "--option=torture:quick=yes", `ncacn_ip_tcp:${V6}`, "rpc.echo"];
    const result = await scope.run(command, { in: client });
    const verdicts = [...readSubunit(result.stdout)].filter(([name]) => name !== "echo.sleep");
    assert.equal(verdicts.length, 9, result.stdout);
    for (const [name, { outcome, words }] of verdicts) assert.equal(outcome, "success", `${name}: ${words}`);
  });

  for (const [dead, alive] of [
    ["ip", V6],
    ["ip6", V4],
  ] as const) {
    await t.test(`a name with both families, ${dead === "ip" ? "IPv4" : "IPv6"} filtered`, async () => {
      const match = dead === "ip" ? `ip daddr ${V4}` : `ip6 daddr ${V6}`;
      server.filter(`table inet dead { chain input { type filter hook input priority 0; ${match} tcp dport 0-65535 drop; }; }`);
      try {
        const result = await run("ping", "dual.test", "-i", "rpcecho");
        assert.equal(result.code, 0, result.stdout + result.stderr);
        assert.ok(result.tookMs < 4_000, `took ${result.tookMs} ms to find that ${alive} answers`);
      } finally {
        server.filter("delete table inet dead");
      }
    });
  }

  await t.test("a host that is not there", async () => {
    const result = await run("dump", "10.53.59.77");
    assert.ok(result.code === 2 || result.code === 4, `exit ${result.code}: ${result.stdout}${result.stderr}`);
    assert.equal(result.stderr.trimEnd().split("\n").length, 1, result.stderr);
  });
});

/** A wire between two namespaces, with addresses of both families at its ends. */
function connectHosts(server: Namespace, client: Namespace): void {
  server.ip("link", "add", "wire0", "type", "veth", "peer", "name", "wire1", "netns", client.name);
  server.ip("address", "add", `${V4}/24`, "dev", "wire0");
  server.ip("address", "add", `${V6}/64`, "dev", "wire0", "nodad");
  client.ip("address", "add", "10.53.59.2/24", "dev", "wire1");
  client.ip("address", "add", "fd53:59::2/64", "dev", "wire1", "nodad");
  server.ip("link", "set", "wire0", "up");
  client.ip("link", "set", "wire1", "up");
}

/** Once it may be used: the kernel first asks the wire whether somebody else has it. */
async function linkLocalAddress(scope: Scope, namespace: Namespace): Promise<string> {
  for (let i = 0; i < 100; i++) {
    const { stdout } = await scope.run(["ip", "-6", "-o", "address", "show", "dev", "wire0", "scope", "link", "-tentative"], {
      in: namespace,
    });
    const address = stdout.match(/inet6 (fe80:[0-9a-f:]+)\//)?.[1];
    if (address !== undefined) return address;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("no link-local address");
}
