/**
 * The generated clients against servers we did not write, over TCP and without authentication, which is what exists: a Samba file server's RPC services, and a
 * Samba domain controller. What these give only over named pipes (svcctl, eventlog, initshutdown) or to callers they know (lsarpc, drsuapi, bkrp) is held
 * against Samba's codecs in interfaces.test.ts and ndrdump.test.ts.
 */
import { join } from "node:path";
import { test } from "node:test";
import { report } from "../../peers/checklist.ts";
import { requirePeer, Scope, script } from "../../peers/peers.ts";
import { domainController, fileServer } from "../../peers/samba.ts";

const program = join(import.meta.dirname, "programs", "interface-client.ts");

test("the RPC services of a Samba file server", async (t) => {
  if (!requirePeer(t, "samba-rpc", "namespaces")) return;
  await using scope = new Scope();
  const server = await fileServer(scope);
  await report(t, await scope.run(script(program, "file-server", server.address), { in: server.network }), 13);
});

test("the services of a Samba domain controller", async (t) => {
  if (!requirePeer(t, "samba-dc", "namespaces")) return;
  await using scope = new Scope();
  const dc = await domainController(scope);
  await report(t, await scope.run(script(program, "domain-controller", dc.address), { in: dc.clients }), 13);
});
