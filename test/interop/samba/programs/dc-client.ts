/**
 * `dc-client.ts HOST`: our client's run-time against the endpoint mapper and the services of a domain controller, without authentication. In a program of
 * its own because it runs in the controller's network. Prints "ok NAME" or "not ok NAME: WHY", then "done N".
 */
import assert from "node:assert/strict";
import { BindError, type Connected, connect, FaultError, NDR20, NDR64, RpcError, status, TransportError } from "opnum";
import { EndpointMapperClient } from "opnum/endpoint-mapper";
import { mgmt } from "opnum/interfaces/mgmt";
import { rpcecho } from "opnum/interfaces/rpcecho";
import { runChecks } from "../../../peers/checklist.ts";

const host = process.argv[2] ?? "";
const mapperBinding = `ncacn_ip_tcp:${host}[135]`;
const samr = { uuid: "12345778-1234-abcd-ef00-0123456789ac", major: 1, minor: 0 };
const EPMAPPER = "e1af8308-5d1f-11c9-91a4-08002b14a0fa";

const checks: Record<string, () => Promise<void>> = {
  "mapper: lookup in pages of every size finds the same": async () => {
    const sizes = [1, 2, 7, 500];
    const counts: number[] = [];
    for (const pageSize of sizes) counts.push((await new EndpointMapperClient(host, { pageSize }).lookupAll()).length);
    assert.ok(counts[0]! > 10, `${counts}`);
    assert.deepEqual(
      counts,
      sizes.map(() => counts[0]),
    );
  },
  "mapper: map finds where samr listens, and it does": async () => {
    const found = await new EndpointMapperClient(host).map({
      host,
      protocolSequence: "ncacn_ip_tcp",
      interfaceId: samr,
      transferSyntax: NDR20,
      objectUuid: undefined,
    });
    assert.ok(found.length >= 1);
    await using client = await connect(mgmt, `ncacn_ip_tcp:${host}[${found[0]!.endpoint}]`);
    const ids = await interfaces(client);
    assert.ok(ids.includes(samr.uuid), `${ids}`);
  },
  "mapper: map of what is not registered is empty, and connect says so": async () => {
    const query = {
      host,
      protocolSequence: "ncacn_ip_tcp" as const,
      interfaceId: { uuid: rpcecho.uuid, major: 1, minor: 0 },
      transferSyntax: NDR20,
      objectUuid: undefined,
    };
    assert.deepEqual(await new EndpointMapperClient(host).map(query), []);
    await assert.rejects(
      connect(rpcecho, `ncacn_ip_tcp:${host}`),
      (error) => error instanceof RpcError && [status.EPT_S_NOT_REGISTERED, status.ept_s_not_registered].includes(error.status as never),
    );
  },
  "NDR64 is refused by Samba, NDR20 taken: by one connect": async () => {
    await using client = await connect(mgmt, mapperBinding, { transferSyntaxes: [NDR64, NDR20] });
    assert.deepEqual(client.connection.transferSyntax, NDR20);
    assert.equal((await client.rpc_mgmt_is_server_listening({})).return, 1);
  },
  "NDR64 alone is refused in words": async () => {
    await assert.rejects(
      connect(mgmt, mapperBinding, { transferSyntaxes: [NDR64] }),
      (error) =>
        error instanceof BindError && error.rejection.kind === "context" && error.rejection.result === 2 && error.rejection.reason === 2,
    );
  },
  "an interface that it does not serve there is refused in words": async () => {
    await assert.rejects(
      connect(rpcecho, mapperBinding),
      (error) => error instanceof BindError && error.rejection.kind === "context" && error.rejection.reason === 1,
    );
  },
  "mgmt: inq_if_ids": async () => {
    await using client = await connect(mgmt, mapperBinding);
    const ids = await interfaces(client);
    assert.ok(ids.includes(EPMAPPER) && ids.includes(mgmt.uuid), `${ids}`);
  },
  "mgmt: inq_stats, of which Samba wants a parameter more than [C706] has": async () => {
    await using client = await connect(mgmt, mapperBinding);
    await assert.rejects(
      client.rpc_mgmt_inq_stats({ count: 4 }),
      (error) => error instanceof FaultError && error.status === status.RPC_X_BAD_STUB_DATA,
    );
    assert.equal((await client.rpc_mgmt_is_server_listening({})).return, 1);
  },
  "mgmt: stop_server_listening is denied": async () => {
    await using client = await connect(mgmt, mapperBinding);
    assert.notEqual((await client.rpc_mgmt_stop_server_listening({})).status, 0);
    assert.equal((await client.rpc_mgmt_is_server_listening({})).return, 1);
  },
  "an unknown operation is a fault and the connection lives on": async () => {
    // By a descriptor that promises more than Samba has: opnum 100 without parameters.
    const more = { ...mgmt, operations: [...mgmt.operations, { opnum: 100, name: "Nothing", params: [], returns: null, status: null }] };
    await using client = await connect(more as typeof mgmt, mapperBinding);
    const calls = client as unknown as { Nothing(request: object): Promise<object> };
    await assert.rejects(calls.Nothing({}), (error) => error instanceof FaultError && error.status === status.nca_s_op_rng_error);
    assert.equal((await client.rpc_mgmt_is_server_listening({})).return, 1);
  },
  "200 calls at once, whether or not it multiplexes": async () => {
    await using client = await connect(mgmt, mapperBinding);
    const answers = await Promise.all(Array.from({ length: 200 }, () => client.rpc_mgmt_is_server_listening({})));
    assert.ok(answers.every((answer) => answer.return === 1));
  },
  "big-endian requests": async () => {
    const mapper = new EndpointMapperClient(host, { connection: { littleEndian: false } });
    assert.deepEqual(await mapper.lookupAll(), await new EndpointMapperClient(host).lookupAll());
  },
  "by host name, found in its hosts file": async () => {
    await using client = await connect(mgmt, "ncacn_ip_tcp:dc1.lab.test[135]");
    assert.equal((await client.rpc_mgmt_is_server_listening({})).return, 1);
  },
  "a port without a server": async () => {
    await assert.rejects(
      connect(mgmt, `ncacn_ip_tcp:${host}[9]`),
      (error) => error instanceof TransportError && error.failure.kind === "refused",
    );
  },
};

await runChecks(checks);

async function interfaces(client: Connected<typeof mgmt>): Promise<string[]> {
  const { if_id_vector: vector } = await client.rpc_mgmt_inq_if_ids({});
  return (vector?.IfId ?? []).map((one) => one?.Uuid ?? "");
}
