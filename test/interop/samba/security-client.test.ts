/** Our client against a Samba AD domain controller: every mechanism at every level in fragments of every size, and what it says when it is not let in. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { report } from "../../peers/checklist.ts";
import { requirePeer, Scope, script } from "../../peers/peers.ts";
import { domainController } from "../../peers/samba.ts";
import { commandsWithCredentials } from "./commands-with-credentials.ts";
import { prepareAccounts } from "./kerberos-accounts.ts";

const programs = join(import.meta.dirname, "programs");

test("authentication with a Samba domain controller", async (t) => {
  if (!requirePeer(t, "samba-dc", "namespaces")) return;
  await using scope = new Scope();
  const dc = await domainController(scope);
  assert.equal(dc.host, "dc1.lab.test");

  await t.test("6 mechanisms x 5 levels x 3 sizes of fragments x 5 interfaces", async (t) => {
    const arguments_ = [dc.host, "LAB.TEST", dc.domain, dc.user];
    const result = await scope.run(script(join(programs, "dc-security.ts"), ...arguments_), {
      in: dc.clients,
      env: { OPNUM_PASSWORD: dc.password },
      timeoutMs: 120_000,
    });
    await report(t, result, 90);
  });

  await t.test("our Kerberos client and its KDC", async (t) => {
    const keytab = join(scope.tempDir(), "keytab");
    await prepareAccounts(scope, dc, keytab);
    const program = join(import.meta.dirname, "programs/dc-kdc.ts");
    await report(t, await scope.run(script(program, dc.address, keytab), { in: dc.clients }), 9);
  });

  await t.test("the commands, by everything that proves who somebody is", (t) => commandsWithCredentials(t, scope, dc));
});
