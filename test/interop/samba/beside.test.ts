/** What stands beside RPC at a Samba AD domain controller, who may call it, and that nobody's account comes nearer to being locked than by one step. */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { report } from "../../peers/checklist.ts";
import { requirePeer, Scope, script } from "../../peers/peers.ts";
import { type DomainController, domainController } from "../../peers/samba.ts";

const program = join(import.meta.dirname, "programs/dc-beside.ts");
const PASSWORD = "Passw0rd.Beside1";

test("probes beside RPC with a Samba domain controller", async (t) => {
  if (!requirePeer(t, "samba-dc", "namespaces")) return;
  await using scope = new Scope();
  const dc = await domainController(scope, ["log level = 1 auth_audit:3"]);
  await prepareAccounts(scope, dc);

  await t.test("what they say", async (t) => {
    const result = await scope.run(script(program, dc.address), { in: dc.clients, env: { OPNUM_PASSWORD: PASSWORD }, timeoutMs: 60_000 });
    await report(t, result, 9);
  });

  await t.test("at most one authentication failed of each account", async () => {
    for (const user of ["beside-good", "beside-all", "beside-ntlm"]) {
      const count = await badPasswords(scope, dc, user);
      assert.ok(count <= 1, `${user}: badPwdCount ${count}`);
    }
    // That it is counted at all.
    assert.equal(await badPasswords(scope, dc, "beside-all"), 1);
  });

  await t.test("a challenge that is read and dropped is nobody's authentication", async (t) => {
    const before = audited(dc);
    const only = "the challenge is read, and nobody is counted";
    await report(t, await scope.run(script(program, dc.address, only), { in: dc.clients }), 1);
    assert.deepEqual(audited(dc).slice(before.length), []);
    assert.ok(
      before.some((line) => line.includes("beside-ntlm")),
      "nothing is audited at all",
    );
  });
});

test("a server that speaks SMB 1 and nothing else", async (t) => {
  if (!requirePeer(t, "samba-dc", "namespaces")) return;
  await using scope = new Scope();
  await oldServer(t, scope);
});

async function oldServer(t: TestContext, scope: Scope): Promise<void> {
  const folder = scope.tempDir();
  for (const name of ["private", "state", "cache", "lock", "run", "log"]) mkdirSync(join(folder, name));
  const configuration = join(folder, "smb.conf");
  const lines = [
    "[global]",
    "workgroup = LAB",
    "netbios name = OLD1",
    "server role = standalone server",
    "server min protocol = NT1",
    "server max protocol = NT1",
    "smb ports = 445",
    "interfaces = lo",
    "load printers = no",
    "disable spoolss = yes",
    ...["private dir = private", "state directory = state", "cache directory = cache", "lock directory = lock", "pid directory = run"].map(
      (line) => line.replace("= ", `= ${folder}/`),
    ),
    `ncalrpc dir = ${folder}/run/ncalrpc`,
    `log file = ${folder}/log/log`,
  ];
  writeFileSync(configuration, `${lines.join("\n")}\n`);
  const network = scope.namespace();
  const daemon = scope.start(["smbd", "--foreground", "--no-process-group", "--configfile", configuration], { in: network });
  const ready = "for i in $(seq 1 100); do : < /dev/tcp/127.0.0.1/445 && exit 0; sleep 0.1; done 2>/dev/null; exit 1";
  const waited = await scope.run(["bash", "-c", ready], { in: network });
  assert.equal(waited.code, 0, `${daemon.stdout}${daemon.stderr}`);
  await report(t, await scope.run(script(program, "127.0.0.1", "SMB 1 and nothing else"), { in: network }), 1);
}

async function prepareAccounts(scope: Scope, dc: DomainController): Promise<void> {
  const lines = [
    // Wrong passwords are counted where there is a limit to them.
    'samba-tool domain passwordsettings set --account-lockout-threshold=5 -s "$CONF"',
    ...["good", "all", "ntlm", "disabled", "expired", "mustchange"].map(
      (name) => `samba-tool user create beside-${name} '${PASSWORD}' -s "$CONF"`,
    ),
    'samba-tool user disable beside-disabled -s "$CONF"',
    'samba-tool user setexpiry beside-expired --days=-1 -s "$CONF"',
    `samba-tool user setpassword beside-mustchange --newpassword='${PASSWORD}' --must-change-at-next-login -s "$CONF"`,
  ];
  const made = await scope.run(["bash", "-euc", lines.join("\n")], { in: dc.servers, env: { CONF: dc.configuration } });
  assert.equal(made.code, 0, made.stdout + made.stderr);
}

async function badPasswords(scope: Scope, dc: DomainController, user: string): Promise<number> {
  const database = dc.configuration.replace(/etc\/smb\.conf$/, "private/sam.ldb");
  const found = await scope.run(["ldbsearch", "-H", database, `(sAMAccountName=${user})`, "badPwdCount"], { in: dc.servers });
  return Number(/^badPwdCount: (\d+)/m.exec(found.stdout)?.[1] ?? Number.NaN);
}

/** The authentications that the controller judged, a line each. */
function audited(dc: DomainController): string[] {
  const log = dc.configuration.replace(/etc\/smb\.conf$/, "log/log.samba");
  return readFileSync(log, "utf8")
    .split("\n")
    .filter((line) => line.includes("Auth: ["));
}
