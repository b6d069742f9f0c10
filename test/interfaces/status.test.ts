/** Statuses of shipped interfaces: given with either sign, told without one. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { connect, RpcServer, StatusError } from "../../src/index.ts";
import { ITaskSchedulerService } from "../../src/interfaces/ITaskSchedulerService/index.ts";
import { W32Time } from "../../src/interfaces/w32time/index.ts";

const E_ACCESSDENIED = 0x80070005;

test("an HRESULT may be written with either sign", async () => {
  let status = E_ACCESSDENIED;
  await using server = new RpcServer();
  server.register(ITaskSchedulerService, {
    SchRpcDelete: () => ({ return: status }),
    SchRpcHighestVersion: () => ({ pVersion: 1, return: 1 }),
  });
  await using client = await connect(ITaskSchedulerService, await server.listen("ncacn_ip_tcp:127.0.0.1"));
  const denied = (error: unknown) => error instanceof StatusError && error.status === E_ACCESSDENIED;
  await assert.rejects(client.SchRpcDelete({ path: "\\a", flags: 0 }), denied);
  status = E_ACCESSDENIED | 0;
  await assert.rejects(client.SchRpcDelete({ path: "\\a", flags: 0 }), denied);
  // S_FALSE is no failure.
  assert.deepEqual(await client.SchRpcHighestVersion({}), { pVersion: 1, return: 1 });
});

test("results that are no status are results", async () => {
  await using server = new RpcServer();
  server.register(W32Time, { W32TimeGetNetlogonServiceBits: () => ({ return: 0x240 }), W32TimeLog: () => ({ return: 5 }) });
  await using client = await connect(W32Time, await server.listen("ncacn_ip_tcp:127.0.0.1"));
  assert.equal((await client.W32TimeGetNetlogonServiceBits({})).return, 0x240);
  await assert.rejects(client.W32TimeLog({}), (error) => error instanceof StatusError && error.status === 5);
});
