/** Secure channels (Netlogon, auth_type 68) with Samba, both ways: our client with its domain controller, its client with ours. */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { report } from "../../peers/checklist.ts";
import { debianPython, type Result, requirePeer, Scope, script } from "../../peers/peers.ts";
import { clientConfiguration, type DomainController, domainController } from "../../peers/samba.ts";

const programs = join(import.meta.dirname, "programs");
/** Of the clients' namespace, where a server of ours may listen, too. */
const ADDRESS = "10.53.57.2";
const MACHINE_PASSWORD = "Mach1ne.Secret.Lab";

test("our secure channel with a Samba domain controller", async (t) => {
  if (!requirePeer(t, "samba-dc", "samba-python", "namespaces")) return;
  await using scope = new Scope();
  const dc = await domainController(scope, ["server schannel require seal:SIGNED$ = no", "server reject md5 schannel:STRONG$ = no"]);
  const keytab = await accounts(scope, dc);
  const result = await scope.run(script(join(programs, "dc-netlogon.ts"), dc.host, keytab), {
    in: dc.clients,
    env: { OPNUM_PASSWORD: dc.password, OPNUM_MACHINE_PASSWORD: MACHINE_PASSWORD },
    timeoutMs: 120_000,
  });
  await report(t, result, 22);

  for (const option of ["ntlm,seal", "spnego,sign"]) {
    await t.test(`Samba's client logs on at our server, which passes it through: ${option}`, async (t) => {
      const server = scope.start(script(join(programs, "pass-through-server.ts"), ADDRESS, dc.host), {
        in: dc.clients,
        env: { OPNUM_MACHINE_PASSWORD: MACHINE_PASSWORD },
      });
      const [, port] = await server.until(/^port (\d+)$/m);
      const binding = `ncacn_ip_tcp:${ADDRESS}[${port},${option}]`;
      const client = (user: string, password: string) =>
        scope.run([debianPython, join(programs, "echo_client.py"), binding, dc.domain, user, "ntlm"], {
          in: dc.clients,
          env: { OPNUM_PASSWORD: password },
        });
      await report(t, await client(dc.user, dc.password), 9);
      const [first] = server.stdout.split("\n").filter((line) => line.startsWith("{"));
      const seen = JSON.parse(first!) as { principal: string; mechanism: string; level: string; sids: string[] };
      assert.deepEqual(
        [seen.principal, seen.mechanism, seen.level],
        ["LAB\\Administrator", "ntlm", option.endsWith("seal") ? "privacy" : "integrity"],
      );
      assert.equal(seen.sids[0], "500");
      assert.ok(seen.sids.includes("512"), "Domain Admins");
      for (const [user, password] of [
        [dc.user, "wrong"],
        ["disabled", dc.password],
      ] as const) {
        const refused = await client(user, password);
        assert.doesNotMatch(refused.stdout, /^ok /m, `${user} was let in`);
      }
    });
  }
});

for (const [words, options, minimum, level] of [
  ["AES, sealed", "schannel,seal", "aes", "privacy"],
  ["AES, signed", "schannel,sign", "aes", "integrity"],
  ["strong keys, sealed", "schannel,seal", "no-aes", "privacy"],
  ["strong keys, signed", "schannel,sign", "no-aes", "integrity"],
  ["AES, sealed, big-endian", "schannel,seal,bigendian", "aes", "privacy"],
] as const) {
  test(`Samba's client makes a secure channel with our server: ${words}`, async (t) => {
    if (!requirePeer(t, "samba-python", "namespaces")) return;
    await using scope = new Scope();
    const network = scope.namespace();
    const environment = { OPNUM_PASSWORD: "Passw0rd.Alice1", OPNUM_MACHINE_PASSWORD: MACHINE_PASSWORD };
    const server = scope.start(script(join(programs, "netlogon-server.ts"), "127.0.0.1", minimum, level), {
      in: network,
      env: environment,
    });
    await server.until(/^ready (\S+)$/m);
    const configuration = clientConfiguration(scope);
    const own = join(scope.tempDir(), "smb.conf");
    writeFileSync(own, `[global]\ninclude = ${configuration}\nreject md5 servers = no\n`);
    const command = [debianPython, join(programs, "netlogon_client.py"), "127.0.0.1", options, own];
    const result = await scope.run(command, { in: network, env: environment, timeoutMs: 60_000 });
    await report(t, result, level === "privacy" ? 18 : 15);
    assert.deepEqual(
      server.stdout
        .split("\n")
        .filter((line) => line.startsWith("{"))
        .map((line) => JSON.parse(line)),
      [{ principal: "LAB\\WS1$", mechanism: "netlogon", level, sids: ["S-1-5-21-1-2-3-1101"] }],
    );
  });
}

/** Machines and users of the checks. @returns a keytab with the keys of STRONG */
async function accounts(scope: Scope, dc: DomainController): Promise<string> {
  const tool = async (...words: readonly string[]): Promise<Result> => {
    const result = await scope.run(["samba-tool", ...words, "-s", dc.configuration], { in: dc.servers, timeoutMs: 60_000 });
    assert.equal(result.code, 0, `${words.join(" ")}: ${result.stdout}${result.stderr}`);
    return result;
  };
  for (const name of ["WS1", "STRONG", "SIGNED"]) {
    await tool("computer", "create", name);
    await tool("user", "setpassword", `${name}$`, `--newpassword=${MACHINE_PASSWORD}`);
  }
  for (const name of ["disabled", "expired", "change", "locked"]) await tool("user", "create", name, dc.password);
  await tool("user", "disable", "disabled");
  await tool("user", "setpassword", "change", `--newpassword=${dc.password}`, "--must-change-at-next-login");
  const sam = join(dc.configuration, "..", "..", "private", "sam.ldb");
  const modify = async (name: string, attribute: string, value: string) => {
    const input = `dn: CN=${name},CN=Users,DC=lab,DC=test\nchangetype: modify\nreplace: ${attribute}\n${attribute}: ${value}\n`;
    const result = await scope.run(["ldbmodify", "-H", sam], { in: dc.servers, input });
    assert.equal(result.code, 0, result.stdout + result.stderr);
  };
  // A day of the year 2001; far in the future a lockout that began.
  await modify("expired", "accountExpires", "126227808000000000");
  await tool("domain", "passwordsettings", "set", "--account-lockout-threshold=3");
  await modify("locked", "lockoutTime", `${BigInt(Date.now() + 11_644_473_600_000) * 10_000n}`);
  const keytab = join(scope.tempDir(), "strong.keytab");
  await tool("domain", "exportkeytab", keytab, "--principal=STRONG$");
  return keytab;
}
