/** Accounts in a file, from the command line or a program, as a server has them; and what it may insist on of NTLM. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { connect, MemoryTransport, RpcServer, SimulatedClock } from "opnum";
import { accountStore } from "opnum/logon";
import { type Credentials, ntlm, ntlmAcceptor, SecurityError } from "opnum/security";
import { ProbeService, probe } from "./probe.ts";

test("a server finds what the file has at each logon, and what it insists on holds", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "opnum-accounts-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "accounts.db");
  using kept = accountStore(path, { create: true });
  kept.add({ domain: "LAB", name: "alice", password: "Secret.1" });
  using accounts = accountStore(path);

  const world = { transport: new MemoryTransport(), clock: new SimulatedClock() };
  const auth = ntlmAcceptor({ accounts, requireMic: true, targetNames: ["host/srv1.lab.test"], requireTargetName: true });
  await using server = new RpcServer({ ...world, auth: [auth] }).register(probe, new ProbeService().service);
  const binding = await server.listen("ncacn_ip_tcp:127.0.0.1");
  const call = async (credentials: Credentials, targetName = "HOST/srv1.lab.test") => {
    await using client = await connect(probe, binding, { ...world, auth: credentials, targetName });
    return (await client.AddOne({ in_data: 41 })).out_data;
  };
  const alice = (password: string) => ntlm({ user: "LAB\\Alice", password });

  assert.equal(await call(alice("Secret.1")), 42);
  await assert.rejects(call(alice("Secret.2")), SecurityError);
  await assert.rejects(call(alice("Secret.1"), "host/srv2.lab.test"), SecurityError);
  kept.add({ domain: "LAB", name: "alice", password: "Secret.2" });
  assert.equal(await call(alice("Secret.2")), 42);
  kept.setDisabled("LAB", "alice", true);
  await assert.rejects(call(alice("Secret.2")), SecurityError);
  kept.setDisabled("LAB", "alice", false);
  kept.remove("LAB", "alice");
  await assert.rejects(call(alice("Secret.2")), SecurityError);
});
