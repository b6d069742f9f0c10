import assert from "node:assert/strict";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { test } from "node:test";
import { type Clock, connect, MemoryTransport, RpcError, RpcServer, status, systemClock } from "opnum";
import { EndpointMapperService } from "opnum/endpoint-mapper";
import { epm } from "opnum/interfaces/epm";
import { mgmt } from "opnum/interfaces/mgmt";
import { rpcecho } from "opnum/interfaces/rpcecho";
import { type AccessRequest, ntlm, ntlmAcceptor } from "opnum/security";

const clock: Clock = systemClock;

/** A network with an endpoint mapper at its usual port. */
async function network(): Promise<{ transport: MemoryTransport; mapper: RpcServer }> {
  const transport = new MemoryTransport();
  const mapper = new RpcServer({ transport });
  mapper.register(epm, new EndpointMapperService({ clock }).service);
  await mapper.listen("ncacn_ip_tcp:[135]");
  return { transport, mapper };
}

test("a server exports itself over the wire, and a client without an endpoint finds it", async () => {
  const { transport, mapper } = await network();
  const server = new RpcServer({ transport });
  server.register(rpcecho, { AddOne: ({ in_data }) => ({ out_data: in_data + 1 }) }, { annotation: "echo" });
  const binding = await server.listen("ncacn_ip_tcp:127.0.0.1");
  await server.export({ endpointMapper: "127.0.0.1" });
  const client = await connect(rpcecho, "ncacn_ip_tcp:127.0.0.1", { transport });
  assert.equal((await client.AddOne({ in_data: 41 })).out_data, 42);
  assert.match(binding, new RegExp(`\\[${client.connection.binding.endpoint}\\]$`));
  await client.connection.close();
  await server.unexport();
  await assert.rejects(
    connect(rpcecho, "ncacn_ip_tcp:127.0.0.1", { transport }),
    (error: unknown) => error instanceof RpcError && error.status === status.EPT_S_NOT_REGISTERED,
  );
  await server.export();
  await (await connect(rpcecho, "ncacn_ip_tcp:127.0.0.1", { transport })).connection.close();
  await server.close();
  await assert.rejects(connect(rpcecho, "ncacn_ip_tcp:127.0.0.1", { transport }), RpcError);
  await mapper.close();
});

test("an endpoint mapper that does not answer nobody is asked by who calls", async () => {
  const transport = new MemoryTransport();
  const auth = [ntlmAcceptor({ accounts: [{ user: "alice", domain: "LAB", password: "correct horse" }] })];
  const asked: (string | undefined)[] = [];
  const access = ({ caller }: AccessRequest) => {
    asked.push(caller.principal);
    return caller.local && (caller.principal !== undefined || asked.length === 1);
  };
  await using mapper = new RpcServer({ transport, auth, policy: { minimumLevel: "none", access } });
  mapper.register(epm, new EndpointMapperService({ clock }).service);
  await mapper.listen("ncacn_ip_tcp:[135]");
  await using server = new RpcServer({ transport, auth });
  server.register(rpcecho, { AddOne: ({ in_data }) => ({ out_data: in_data + 1 }) });
  await server.listen("ncacn_ip_tcp:127.0.0.1");
  await server.export({ endpointMapper: "127.0.0.1" });
  const alice = ntlm({ user: "LAB\\alice", password: "correct horse" });
  await using client = await connect(rpcecho, "ncacn_ip_tcp:127.0.0.1", { transport, auth: alice, level: "integrity" });
  assert.equal((await client.AddOne({ in_data: 41 })).out_data, 42);
  assert.deepEqual(asked, [undefined, undefined, "LAB\\alice"]);
  await assert.rejects(
    connect(rpcecho, "ncacn_ip_tcp:127.0.0.1", { transport }),
    (error: unknown) => error instanceof RpcError && error.status === status.ERROR_ACCESS_DENIED,
  );
});

test("the management interface is there without being registered", async () => {
  const transport = new MemoryTransport();
  const server = new RpcServer({ transport });
  server.register(rpcecho, {});
  const binding = await server.listen("ncacn_ip_tcp:127.0.0.1");
  await using client = await connect(mgmt, binding, { transport });
  assert.deepEqual(await client.rpc_mgmt_is_server_listening({}), { status: 0, return: 1 });
  const { if_id_vector } = await client.rpc_mgmt_inq_if_ids({});
  assert.deepEqual(
    if_id_vector?.IfId.map((id) => id?.Uuid),
    [mgmt.uuid, rpcecho.uuid],
  );
  const { count, statistics } = await client.rpc_mgmt_inq_stats({ count: 4 });
  assert.equal(count, 4);
  // Calls received and made; PDUs received (a bind and three requests) and sent (the third request is not answered yet).
  assert.deepEqual(statistics, [3, 0, 4, 3]);
  assert.deepEqual((await client.rpc_mgmt_inq_stats({ count: 1 })).statistics.length, 1);
  assert.equal(
    (await client.rpc_mgmt_inq_princ_name({ authn_proto: 10, princ_name_size: 100 })).status,
    status.RPC_S_UNKNOWN_AUTHN_SERVICE,
  );
  assert.equal((await client.rpc_mgmt_stop_server_listening({})).status, status.ERROR_ACCESS_DENIED);
  await server.close();
});

test("stop_server_listening ends a server that allows it, after the answer", async () => {
  const transport = new MemoryTransport();
  const server = new RpcServer({ transport, allowRemoteStop: true });
  const client = await connect(mgmt, await server.listen("ncacn_ip_tcp:127.0.0.1"), { transport });
  assert.equal((await client.rpc_mgmt_stop_server_listening({})).status, 0);
  await server.close();
  assert.equal(server.connections, 0);
});

test("diagnostics channels tell of calls, connections and faults, and nothing of what a procedure threw reaches the client", async () => {
  const told: Record<string, unknown[]> = {};
  const names = ["opnum.client.connect", "opnum.client.call", "opnum.server.connection", "opnum.server.call"];
  const listen = (message: unknown, name: string | symbol) => {
    const list = told[String(name)] ?? [];
    list.push(message);
    told[String(name)] = list;
  };
  for (const name of names) subscribe(name, listen);
  try {
    const transport = new MemoryTransport();
    const secret = new Error("a secret");
    const errors: unknown[] = [];
    const server = new RpcServer({ transport, onError: (error) => errors.push(error) });
    server.register(rpcecho, {
      AddOne: ({ in_data }) => {
        if (in_data === 0) throw secret;
        return { out_data: in_data + 1 };
      },
    });
    const client = await connect(rpcecho, await server.listen("ncacn_ip_tcp:127.0.0.1"), { transport });
    await client.AddOne({ in_data: 1 });
    await assert.rejects(client.AddOne({ in_data: 0 }));
    await client.connection.close();
    await server.close();
    assert.deepEqual(errors, [secret]);
    const calls = told["opnum.server.call"] as { operation: string; fault: number | undefined; error: unknown }[];
    assert.deepEqual(
      calls.map(({ operation, fault, error }) => ({ operation, fault, error })),
      [
        { operation: "AddOne", fault: undefined, error: undefined },
        { operation: "AddOne", fault: status.nca_s_fault_unspec, error: secret },
      ],
    );
    const answers = told["opnum.client.call"] as { error: unknown; ms: number }[];
    assert.equal(answers[0]?.error, undefined);
    assert.ok(answers[1]?.error instanceof RpcError && !answers[1].error.message.includes("secret"));
    assert.ok(answers.every(({ ms }) => ms >= 0));
    assert.equal(told["opnum.client.connect"]?.length, 1);
    assert.deepEqual(
      (told["opnum.server.connection"] as { event: string }[]).map(({ event }) => event),
      ["opened", "closed"],
    );
  } finally {
    for (const name of names) unsubscribe(name, listen);
  }
});

test("a static port comes from the configuration, a dynamic one from the range", async () => {
  const server = new RpcServer({ staticPorts: { rpcecho: 49_999 }, transport: new MemoryTransport() });
  assert.equal(await server.listenFor(rpcecho, "127.0.0.1"), "ncacn_ip_tcp:127.0.0.1[49999]");
  assert.notEqual(await server.listenFor(mgmt, "127.0.0.1"), "ncacn_ip_tcp:127.0.0.1[49999]");
  await server.close();
});
