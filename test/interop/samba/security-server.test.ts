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
  if (!requirePeer(t, "samba-dc", "samba-python", "smbtorture", "rpcclient", "namespaces")) return;
  await using scope = new Scope();
  const dc = await domainController(scope);
  const keytab = await serviceAccount(scope, dc);
  const server = scope.start(script(join(programs, "secure-server.ts"), ADDRESS, keytab), {
    in: dc.clients,
    env: { OPNUM_PASSWORD: PASSWORD },
  });
  const [, port] = await server.until(/^port (\d+)$/m);
  const environment = { OPNUM_PASSWORD: PASSWORD, KRB5_CONFIG: join(dc.configuration, "..", "..", "krb5.conf"), KRB5CCNAME: "MEMORY:" };

  for (const [name, { kerberos, spoken }] of Object.entries(mechanisms)) {
    for (const [option, level] of Object.entries(levels)) {
      const binding = `ncacn_ip_tcp:${HOST}[${port},${name.replace(/,.*/, "")},${option}]`;
      await t.test(`Python, ${name}, ${level}`, async (t) => {
        const from = server.stdout.length;
        const who = ["LAB", "alice", kerberos ? "kerberos" : "ntlm"];
        const result = await scope.run([debianPython, join(programs, "echo_client.py"), binding, ...who], {
          in: dc.clients,
          env: environment,
          timeoutMs: 60_000,
        });
        await report(t, result, 41);
        await t.test("the server knew by whom, how, and how far protected it was called", () => {
          const seen = callers(server, from);
          assert.ok(seen.length > 0);
          for (const caller of seen) {
            assert.equal(caller.principal, spoken === "ntlm" ? "LAB\\alice" : "alice@LAB.TEST");
            assert.equal(caller.mechanism, spoken);
            assert.equal(caller.level, level);
            if (spoken === "kerberos") assert.ok(caller.sids > 1, "the PAC names the account and its groups");
          }
        });
      });
    }
  }

  for (const option of ["ntlm,sign", "ntlm,seal", "spnego,sign", "spnego,seal", "krb5,sign", "krb5,seal", "ntlm,seal,bigendian"]) {
    await t.test(`smbtorture rpc.echo, ${option}`, async () => {
      const kerberos = option.startsWith("krb5") ? ["--use-kerberos=required"] : ["--use-kerberos=off"];
      const command = ["smbtorture", "-s", dc.configuration, `-ULAB/alice%${PASSWORD}`, ...kerberos, "--option=torture:quick=yes"];
      const result = await scope.run([...command, `ncacn_ip_tcp:${HOST}[${port},${option}]`, "rpc.echo"], {
        in: dc.clients,
        env: environment,
        timeoutMs: 90_000,
      });
      const verdicts = readSubunit(result.stdout);
      assert.ok([...verdicts].filter(([, { outcome }]) => outcome === "success").length >= 9, result.stdout + result.stderr);
      assert.equal(result.code, 0, result.stdout + result.stderr);
    });
  }

  for (const option of ["ntlm,sign", "ntlm,seal", "spnego,sign", "spnego,seal", "ntlm,connect", "ntlm,packet"]) {
    await t.test(`rpcclient dfsversion, ${option}`, async () => {
      const command = ["rpcclient", "-s", dc.configuration, `-ULAB/alice%${PASSWORD}`, "--use-kerberos=off"];
      const result = await scope.run([...command, "-c", "dfsversion", `ncacn_ip_tcp:${HOST}[${port},${option}]`], {
        in: dc.clients,
        env: environment,
      });
      assert.match(result.stdout, /dfs is present \(4\)/, result.stdout + result.stderr);
    });
  }

  await t.test("a wrong password is refused, and the server lives on", async () => {
    for (const option of ["ntlm,seal", "spnego,sign"]) {
      const who = ["LAB", "alice", "ntlm"];
      const result = await scope.run([debianPython, join(programs, "echo_client.py"), `ncacn_ip_tcp:${HOST}[${port},${option}]`, ...who], {
        in: dc.clients,
        env: { ...environment, OPNUM_PASSWORD: "wrong" },
      });
      assert.notEqual(result.code === 0 && !result.stdout.includes("not ok"), true, "it was let in");
      assert.match(result.stdout + result.stderr, /LOGON_FAILURE|ACCESS_DENIED|access denied|RPC_PROTOCOL_ERROR|NT_STATUS/i);
    }
    const good = await scope.run(
      [debianPython, join(programs, "echo_client.py"), `ncacn_ip_tcp:${HOST}[${port},ntlm,seal]`, "LAB", "alice", "ntlm"],
      { in: dc.clients, env: environment, timeoutMs: 60_000 },
    );
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
