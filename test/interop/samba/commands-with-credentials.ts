/** The commands against a domain controller, by everything that proves who somebody is; and what they say when it does not. */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { hash as digest } from "#crypto";
import { opnum, requirePeer, type Scope } from "../../peers/peers.ts";
import type { DomainController } from "../../peers/samba.ts";

export async function commandsWithCredentials(t: TestContext, scope: Scope, dc: DomainController): Promise<void> {
  const folder = scope.tempDir();
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text, { mode: 0o600 });
    return join(folder, name);
  };
  const configuration = file("krb5.conf", `[libdefaults]\n default_realm = LAB.TEST\n[realms]\n LAB.TEST = { kdc = ${dc.address} }\n`);
  const KRB5_CONFIG = configuration;
  const command = (env: Readonly<Record<string, string>>, ...args: readonly string[]) =>
    scope.run(opnum(...args), { in: dc.clients, env: { KRB5_CONFIG, KRB5CCNAME: join(folder, "none"), ...env } });
  const ping = (env: Readonly<Record<string, string>>, ...args: readonly string[]) =>
    command(env, "ping", dc.host, "-i", "samr", "-b", "--json", ...args);
  const OPNUM_PASSWORD = dc.password;
  const realmUser = `${dc.user}@LAB.TEST`;
  const domainUser = `${dc.domain}\\${dc.user}`;
  const hash = Buffer.from(digest("md4", Buffer.from(dc.password, "utf16le"))).toString("hex");

  const hashed = { OPNUM_NT_HASH: hash };
  const good: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
    ["kerberos", { OPNUM_PASSWORD }, ["--user", realmUser]],
    ["kerberos", { OPNUM_PASSWORD }, ["--user", realmUser, "--auth", "kerberos", "--level", "integrity"]],
    ["kerberos", {}, ["--user", realmUser, "--password-file", file("password", `${dc.password}\n`)]],
    ["kerberos", hashed, ["--user", realmUser, "--auth", "kerberos"]],
    // The KDC knows its domain by its NetBIOS name, too.
    ["kerberos", { OPNUM_PASSWORD }, ["--user", domainUser]],
    ["ntlm", { OPNUM_PASSWORD }, ["--user", domainUser, "--auth", "ntlm"]],
    ["ntlm", {}, ["--user", domainUser, "--auth", "ntlm", "--nt-hash", `@${file("hash", hash)}`]],
  ];
  for (const [mechanism, env, args] of good) {
    await t.test(`${mechanism}: ${[...Object.keys(env), ...args.filter((arg) => arg.startsWith("--"))].join(" ")}`, async () => {
      const { code, stdout, stderr } = await ping(env, ...args);
      assert.equal(code, 0, stdout + stderr);
      const { security } = JSON.parse(stdout).pings[0];
      assert.equal(security.mechanism, mechanism);
      assert.equal(security.level, args.includes("integrity") ? "integrity" : "privacy");
      assert.equal(security.fallback, null);
      // A weak key is told in our own words, and not in Node's.
      const weak = mechanism === "kerberos" && env === hashed;
      assert.equal(/^opnum: warning: .* with arcfour-hmac, /m.test(stderr), weak, stderr);
      assert.doesNotMatch(stderr, /OpnumWarning/);
    });
  }

  await t.test("a domain that the KDC does not know: NTLM, and why", async () => {
    const { stdout } = await ping({ OPNUM_PASSWORD }, "--user", `NOWHERE\\${dc.user}`);
    const { security } = JSON.parse(stdout).pings[0];
    assert.deepEqual([security.mechanism, security.fallback.likely.kind], ["ntlm", "unknown-user"]);
  });

  await t.test("an interface that wants to be encrypted says so", async () => {
    const parameters = '{"puuidClientDsa": null, "pextClient": null}';
    const bind = (...args: string[]) => command({ OPNUM_PASSWORD }, "call", dc.host, "drsuapi.IDL_DRSBind", parameters, ...args);
    assert.match((await bind("--user", domainUser, "--level", "integrity")).stderr, /access is denied; .* at level privacy only/);
    assert.match((await bind()).stderr, /access is denied, and nobody is authenticated; say who you are with --user/);
  });

  await t.test("a ticket that kinit got, named and by KRB5CCNAME", async (t) => {
    if (!requirePeer(t, "mit-kdc")) return;
    const cache = join(folder, "cache");
    const got = await scope.run(["kinit", "-c", cache, realmUser], { in: dc.clients, env: { KRB5_CONFIG }, input: `${dc.password}\n` });
    assert.equal(got.code, 0, got.stderr);
    for (const [env, args] of [
      [{}, ["--ccache", cache]],
      [{}, ["--ccache", cache, "--user", domainUser]],
      [{ KRB5CCNAME: `FILE:${cache}` }, ["--auth", "kerberos"]],
    ] as const) {
      const { code, stdout, stderr } = await ping(env, ...args);
      assert.equal(code, 0, stdout + stderr);
      const { mechanism, principal } = JSON.parse(stdout).pings[0].security;
      assert.deepEqual([mechanism, principal], ["kerberos", args.at(-1) === domainUser ? domainUser : realmUser]);
    }
  });

  await t.test("an address instead of a name: NTLM, and why not Kerberos", async () => {
    const { stdout } = await command({ OPNUM_PASSWORD }, "ping", dc.address, "-i", "samr", "-b", "--json", "--user", realmUser);
    const { security } = JSON.parse(stdout).pings[0];
    assert.equal(security.mechanism, "ntlm");
    assert.equal(security.fallback.likely.kind, "wrong-target");
  });

  const bad: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
    ["wrong-password", { OPNUM_PASSWORD: "wrong" }, ["--user", realmUser, "--auth", "kerberos"]],
    ["unknown-user", { OPNUM_PASSWORD }, ["--user", "nobody@LAB.TEST", "--auth", "kerberos"]],
    ["wrong-target", { OPNUM_PASSWORD }, ["--user", realmUser, "--auth", "kerberos", "--spn", "host/nowhere.lab.test"]],
    ["no-credentials", {}, ["--auth", "kerberos"]],
    ["wrong-user-or-password", { OPNUM_PASSWORD: "wrong" }, ["--user", domainUser, "--auth", "ntlm"]],
  ];
  for (const [cause, env, args] of bad) {
    await t.test(`${cause}: exit code 13`, async () => {
      const { code, stdout, stderr } = await ping(env, ...args);
      assert.equal(code, 13, stdout + stderr);
      const { error } = JSON.parse(stdout).pings[0];
      assert.equal(error.likely.kind, cause, error.words);
    });
  }

  await t.test("the endpoint map and a call, sealed", async () => {
    const map = await command({ OPNUM_PASSWORD }, "dump", dc.host, "--name", "samr", "--json", "--user", realmUser);
    assert.equal(map.code, 0, map.stderr);
    assert.ok(JSON.parse(map.stdout).entries.length > 0);
    const parameters =
      '{"ServerName": null, "DesiredAccess": 1, "InRevisionInfo": {"tag": 1, "V1": {"Revision": 3, "SupportedFeatures": 0}}}';
    const called = await command({ OPNUM_PASSWORD }, "call", dc.host, "samr.SamrConnect5", parameters, "--user", realmUser, "--json");
    assert.equal(called.code, 0, called.stderr);
    assert.match(JSON.parse(called.stdout).result.ServerHandle, /^handle:/);
  });
}
