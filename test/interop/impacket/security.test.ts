/** impacket as a client with NTLM: its own arithmetic signs and seals, in fragments, with several contexts on one connection, for right and wrong passwords. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { RpcServer } from "../../../src/index.ts";
import { rpcecho } from "../../../src/interfaces/rpcecho/index.ts";
import { echoService } from "../../../src/lab/rpcecho.ts";
import { ntlmAcceptor } from "../../../src/runtime/security/index.ts";
import { report } from "../../peers/checklist.ts";
import { debianPython, requirePeer, Scope } from "../../peers/peers.ts";

const PASSWORD = "Passw0rd.Älice";

test("impacket authenticates with our server by NTLM", async (t) => {
  if (!requirePeer(t, "impacket")) return;
  await using scope = new Scope();
  const accounts = ["alice", "bob"].map((user) => ({ user, domain: "LAB", password: PASSWORD }));
  await using server = new RpcServer({
    auth: [ntlmAcceptor({ accounts })],
    policy: { minimumLevel: "connect", failures: false },
  });
  const seen = new Set<string>();
  const service = echoService();
  server.register(rpcecho, {
    ...service,
    AddOne: (request, context) => {
      const { mechanism, principal, authenticationLevel } = context.caller;
      seen.add(`${mechanism} ${principal} ${authenticationLevel}`);
      return service.AddOne!(request, context);
    },
  });
  const port = /\[(\d+)\]/.exec(`${await server.listen("ncacn_ip_tcp:127.0.0.1")}`)?.[1];
  const result = await scope.run([debianPython, join(import.meta.dirname, "programs", "security.py"), "127.0.0.1", `${port}`], {
    env: { OPNUM_PASSWORD: PASSWORD },
  });
  await report(t, result, 39);
  await t.test("the server knew by whom and how far protected it was called", () => {
    const expected = ["alice", "bob"].flatMap((user) => ["connect", "integrity", "privacy"].map((level) => `ntlm LAB\\${user} ${level}`));
    assert.deepEqual([...seen].sort(), expected);
  });
});
