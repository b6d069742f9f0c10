/** Netlogon as a security provider against impacket's: session keys of both kinds, calls sealed by RC4, the chain of authenticators. */
import { join } from "node:path";
import { test } from "node:test";
import { report } from "../../peers/checklist.ts";
import { debianPython, requirePeer, Scope, script } from "../../peers/peers.ts";

test("impacket makes a secure channel with our server", async (t) => {
  if (!requirePeer(t, "impacket", "namespaces")) return;
  await using scope = new Scope();
  const network = scope.namespace();
  const environment = { OPNUM_PASSWORD: "Passw0rd.Alice1", OPNUM_MACHINE_PASSWORD: "Mach1ne.Secret.Lab" };
  const program = join(import.meta.dirname, "..", "samba", "programs", "netlogon-server.ts");
  const server = scope.start(script(program, "127.0.0.1", "strong-key"), { in: network, env: environment });
  const [, port] = await server.until(/^ready .*\[(\d+)\]/m);
  const command = [debianPython, join(import.meta.dirname, "programs", "netlogon.py"), "127.0.0.1", `${port}`];
  await report(t, await scope.run(command, { in: network, env: environment }), 12);
});
