/**
 * Samba's clients at every level by NTLM, SPNEGO and Kerberos against our server: its Python bindings call every operation of rpcecho in fragments, smbtorture
 * runs its suite, rpcclient makes a call. The KDC, and the keytab of our server, are a Samba domain controller's.
 */
import assert from "node:assert/strict";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { report } from "../../peers/checklist.ts";
import { debianPython, type Running, requirePeer, Scope, script } from "../../peers/peers.ts";
import { type DomainController, domainController, readSubunit } from "../../peers/samba.ts";

const programs = join(import.meta.dirname, "programs");
const PASSWORD = "Passw0rd.Alice1";
const HOST = "srv.lab.test";
const ADDRESS = "10.53.57.2";

/** Options of Samba's bindings, and how each is said in words. */
const levels = { connect: "connect", packet: "packet", sign: "integrity", seal: "privacy" } as const;
const mechanisms = {
  ntlm: { kerberos: false, spoken: "ntlm" },
  "spnego, with NTLM": { kerberos: false, spoken: "ntlm" },
  krb5: { kerberos: true, spoken: "kerberos" },
  "spnego, with Kerberos": { kerberos: true, spoken: "kerberos" },
} as const;

test("Samba's clients authenticate with our server", async (t) => {
  if (!requirePeer(t, "samba-dc", "samba-python", "smbtorture", "rpcclient", "mit-kdc", "namespaces")) return;
  await using scope = new Scope();
  const dc = await domainController(scope);
  const keytab = await serviceAccount(scope, dc);
  const server = scope.start(script(join(programs, "secure-server.ts"), ADDRESS, keytab), {
    in: dc.clients,
    env: { OPNUM_PASSWORD: PASSWORD },
  });
  const [, port] = await server.until(/^port (\d+)$/m);
  const environment = { OPNUM_PASSWORD: PASSWORD, KRB5_CONFIG: join(dc.configuration, "..", "..", "krb5.conf"), KRB5CCNAME: "MEMORY:" };

  const python = (binding: string, who: "ntlm" | "kerberos", password = PASSWORD) =>
    scope.run([debianPython, join(programs, "echo_client.py"), binding, "LAB", "alice", who], {
      in: dc.clients,
      env: { ...environment, OPNUM_PASSWORD: password },
      timeoutMs: 60_000,
    });

  for (const [name, { kerberos, spoken }] of Object.entries(mechanisms)) {
    for (const [option, level] of Object.entries(levels)) {
      await t.test(`Python, ${name}, ${level}`, async (t) => {
        const from = server.stdout.length;
        const result = await python(`ncacn_ip_tcp:${HOST}[${port},${name.replace(/,.*/, "")},${option}]`, kerberos ? "kerberos" : "ntlm");
        await report(t, result, name.startsWith("spnego") ? 40 : 39);
        await t.test("the server knew by whom, how, and how far protected it was called", () => told(server, from, { spoken, level }));
      });
    }
  }

  for (const [name, { kerberos, spoken }] of Object.entries(mechanisms)) {
    for (const [option, level] of [...Object.entries(levels), ["seal,bigendian", "privacy"] as const]) {
      await t.test(`smbtorture rpc.echo, ${name}, ${option.includes("bigendian") ? "big-endian, " : ""}${level}`, async () => {
        const from = server.stdout.length;
        const who = kerberos
          ? [`-Ualice@LAB.TEST%${PASSWORD}`, "--use-kerberos=required"]
          : [`-ULAB/alice%${PASSWORD}`, "--use-kerberos=off"];
        const command = ["smbtorture", "-s", dc.configuration, ...who, "--option=torture:quick=yes"];
        const binding = `ncacn_ip_tcp:${HOST}[${port},${name.replace(/,.*/, "")},${option}]`;
        const result = await scope.run([...command, binding, "rpc.echo"], { in: dc.clients, env: environment, timeoutMs: 90_000 });
        const verdicts = readSubunit(result.stdout);
        assert.ok([...verdicts].filter(([, { outcome }]) => outcome === "success").length >= 9, result.stdout + result.stderr);
        assert.equal(result.code, 0, result.stdout + result.stderr);
        told(server, from, { spoken, level });
      });
    }
  }

  // With Kerberos rpcclient wants a cache that is a file; it asks the endpoint mapper for the port, whatever the binding says.
  const cache = `FILE:${join(scope.tempDir(), "cache")}`;
  const kinit = await scope.run(["kinit", "-c", cache, "alice@LAB.TEST"], { in: dc.clients, env: environment, input: `${PASSWORD}\n` });
  assert.equal(kinit.code, 0, kinit.stderr);
  for (const [name, { kerberos, spoken }] of Object.entries(mechanisms)) {
    for (const [option, level] of Object.entries(levels)) {
      await t.test(`rpcclient dfsversion, ${name}, ${level}`, async () => {
        const from = server.stdout.length;
        const who = kerberos ? ["-N", "--use-kerberos=required"] : [`-ULAB/alice%${PASSWORD}`, "--use-kerberos=off"];
        const binding = `ncacn_ip_tcp:${HOST}[${name.replace(/,.*/, "")},${option}]`;
        const result = await scope.run(["rpcclient", "-s", dc.configuration, ...who, "-c", "dfsversion", binding], {
          in: dc.clients,
          env: { ...environment, KRB5CCNAME: cache },
        });
        assert.match(result.stdout, /dfs is present \(4\)/, result.stdout + result.stderr);
        told(server, from, { spoken, level });
      });
    }
  }

  await t.test("a wrong password is refused, and the server lives on", async () => {
    const from = server.stdout.length;
    for (const option of ["ntlm,seal", "spnego,sign"]) {
      const result = await python(`ncacn_ip_tcp:${HOST}[${port},${option}]`, "ntlm", "wrong");
      assert.doesNotMatch(result.stdout, /^ok /m, "it was let in");
      assert.match(result.stdout + result.stderr, /Access Denied|logon is invalid/i);
    }
    assert.deepEqual(callers(server, from), []);
    const good = await python(`ncacn_ip_tcp:${HOST}[${port},ntlm,seal]`, "ntlm");
    assert.match(good.stdout, /^done \d+$/m, good.stdout + good.stderr);
    assert.doesNotMatch(good.stdout, /^not ok/m);
  });
});

interface SeenCaller {
  readonly principal: string;
  readonly mechanism: string;
  readonly level: string;
  readonly sids: number;
}

function callers(server: Running, from: number): SeenCaller[] {
  return server.stdout
    .slice(from)
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as SeenCaller);
}

/** Holds what the server said of each caller since `from` to who they were. */
function told(server: Running, from: number, { spoken, level }: { readonly spoken: string; readonly level: string }): void {
  const seen = callers(server, from);
  assert.ok(seen.length > 0, "nobody called");
  for (const caller of seen) {
    assert.equal(caller.principal, spoken === "ntlm" ? "LAB\\alice" : "alice@LAB.TEST");
    assert.equal(caller.mechanism, spoken);
    assert.equal(caller.level, level);
    if (spoken === "kerberos") assert.ok(caller.sids > 1, "the PAC names the account and its groups");
  }
}

/** alice, and an account whose key our server has. @returns the keytab's path */
async function serviceAccount(scope: Scope, dc: DomainController): Promise<string> {
  const keytab = join(scope.tempDir(), "srv.keytab");
  const tool = async (...args: readonly string[]): Promise<void> => {
    const result = await scope.run(["samba-tool", ...args, "-s", dc.configuration], { in: dc.servers });
    assert.equal(result.code, 0, result.stdout + result.stderr);
  };
  await tool("user", "create", "alice", PASSWORD);
  await tool("user", "create", "srv", "Passw0rd.Service1");
  await tool("spn", "add", `host/${HOST}`, "srv");
  await tool("domain", "exportkeytab", keytab, `--principal=host/${HOST}`);
  appendFileSync(`/etc/netns/${dc.clients.name}/hosts`, `${ADDRESS} ${HOST} srv\n`);
  return keytab;
}
